// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/picture/body.hpp>
#include <hamstring/picture/placed.hpp>
#include <hamstring/picture/scene.hpp>
#include <hamstring/picture/scenes.hpp>
#include <hamstring/picture/space.hpp>
#include <hamstring/picture/style.hpp>
#include <hamstring/units.hpp>
#include <hamstring/version.hpp>

/// How a body moves from where an exercise begins to where it ends: each joint turns, no part changes its length, and
/// what stands on the floor stays there.

namespace hamstring::inline HAMSTRING_EDITION::picture {

/// How long a picture moves, in milliseconds. It begins and ends with the end of the exercise, which is what the still
/// picture shows, so that it stops without a jump.
struct motion_time {
    /// From the end back to the start; 0 for what is held, which begins at the start.
    long back = 0;
    /// At the start.
    long rest = 0;
    /// From the start to the end.
    long out = 0;
    /// At the end, before it goes on.
    long pause = 0;
    /// How often.
    long times = 1;

    /// All of it, from the first change to the last.
    constexpr long takes() const noexcept {
        return times * (back + rest + out) + (times - 1) * pause;
    }
};

/// How the picture of an exercise moves: at the exercise's own tempo, as often as it fits into five seconds, after
/// which nothing may move by itself (WCAG 2.2, 2.2.2). A single repetition that does not fit first gives up its rest,
/// then goes quicker. What has no start of its own does not move.
constexpr std::optional<motion_time> motion_time_of(exercise of) noexcept {
    if (!shown_start(of)) return std::nullopt;
    const tempo& how = about(of).tempo;
    if (how == held_or_continuous)
        return motion_time{.rest = of_motion.held_rest, .out = of_motion.held_out};
    const auto in_milliseconds = [](seconds each) -> long {
        return each.value * of_motion.a_second;
    };
    motion_time found{.back = in_milliseconds(how.back),
                      .rest = in_milliseconds(how.reset),
                      .out = in_milliseconds(how.out),
                      .pause = in_milliseconds(how.pause)};
    const long ways = found.back + found.out;
    if (ways + found.rest > of_motion.most)
        found.rest = ways < of_motion.most ? of_motion.most - ways : 0;
    if (ways > of_motion.most) {
        found.back = found.back * of_motion.most / ways;
        found.out = of_motion.most - found.back;
    }
    motion_time again = found;
    for (++again.times; again.takes() <= of_motion.most; ++again.times) found = again;
    return found;
}

namespace detail {

/// A turn as it is told along other axes.
constexpr frame told_along(const frame& axes, const frame& turn) noexcept {
    const auto tell = [&axes](vec way) -> vec {
        return {dot(axes.x, way), dot(axes.y, way), dot(axes.z, way)};
    };
    return {tell(turn.x), tell(turn.y), tell(turn.z)};
}
/// A turn on the way from one to another, less than half a circle apart.
constexpr frame between(const frame& from, const frame& to, double share) noexcept {
    const vec up = unit(picture::between(from.y, to.y, share));
    const vec front = picture::between(from.x, to.x, share);
    const vec ahead = unit(front - up * dot(front, up));
    return {ahead, up, cross(ahead, up)};
}

/// Moves a body from one place to another.
class mover {
public:
    constexpr mover(const scene_row& scene, const skeleton& from, const skeleton& to,
                    double share) noexcept
        : scene_(scene), from_(from), to_(to), share_(share), body_(to) {}

    constexpr skeleton moved() noexcept {
        spine();
        for (const side of : {side::right, side::left}) {
            leg(of);
            arm(of);
        }
        const landmark held = scene_.anchor ? *scene_.anchor : landmark::hips;
        body_.move(on_the_way(held) - body_[held]);
        for (const side of : {side::right, side::left})
            if (stays(of, landmark::right_ankle)) stand(of);
        for (const side of : {side::right, side::left}) hand(of);
        return body_;
    }

private:
    constexpr vec on_the_way(landmark of) const noexcept {
        return picture::between(from_[of], to_[of], share_);
    }
    /// A part that turns against another one.
    constexpr frame joined(const frame& parent, frame skeleton::*its, const frame& of_from,
                           const frame& of_to) const noexcept {
        return parent *
               between(told_along(from_.*its, of_from), told_along(to_.*its, of_to), share_);
    }

    constexpr void spine() noexcept {
        body_.pelvis = between(from_.pelvis, to_.pelvis, share_);
        spine_point before = {vec{}, body_.pelvis, 0};
        for (std::size_t i = 0; i < body_.spine.size(); ++i) {
            spine_point& each = body_.spine[i];
            each.turned =
                joined(body_.pelvis, &skeleton::pelvis, from_.spine[i].turned, to_.spine[i].turned);
            each.at = before.at + each.turned.y * (each.up - before.up);
            before = each;
        }
        body_[landmark::hips] = vec{};
        body_.chest = before.turned;
        body_[landmark::chest] = body_.spine[body_.spine.size() - 2].at;
        body_[landmark::neck] = before.at;
        body_.head = joined(body_.chest, &skeleton::chest, from_.head, to_.head);
        const frame nape = between(body_.chest, body_.head, .5);
        body_[landmark::nape] = before.at + nape.y * lengths.nape;
        body_[landmark::head] =
            body_[landmark::nape] + body_.head * vec{lengths.head_front, lengths.head_up, 0};
    }

    constexpr void leg(side of) noexcept {
        const std::size_t i = index_of(of);
        frame& thigh = body_.thigh[i];
        frame& shank = body_.shank[i];
        thigh = joined(body_.pelvis, &skeleton::pelvis, from_.thigh[i], to_.thigh[i]);
        shank = thigh * between(told_along(from_.thigh[i], from_.shank[i]),
                                told_along(to_.thigh[i], to_.shank[i]), share_);
        const vec hip = body_.pelvis.z * (outward(of) * lengths.half_hips);
        const vec knee = hip - thigh.y * lengths.thigh;
        body_[on(of, landmark::right_hip)] = hip;
        body_[on(of, landmark::right_knee)] = knee;
        body_[on(of, landmark::right_ankle)] = knee - shank.y * lengths.shank;
        foot(of, shank * between(told_along(from_.shank[i], from_.foot[i]),
                                 told_along(to_.shank[i], to_.foot[i]), share_));
    }
    constexpr void foot(side of, const frame& turned) noexcept {
        const std::size_t i = index_of(of);
        body_.foot[i] = turned;
        const vec ankle = body_[on(of, landmark::right_ankle)];
        const vec ball = ankle + turned * vec{lengths.ball_front, -lengths.ball_down, 0};
        body_[on(of, landmark::right_heel)] =
            ankle + turned * vec{-lengths.heel_back, -lengths.heel_down, 0};
        body_[on(of, landmark::right_ball)] = ball;
        const auto toes = [&](const skeleton& at) {
            const vec way = at[on(of, landmark::right_toe)] - at[on(of, landmark::right_ball)];
            const frame& its = at.foot[i];
            return vec{dot(its.x, way), dot(its.y, way), dot(its.z, way)};
        };
        body_[on(of, landmark::right_toe)] =
            ball + turned * (unit(picture::between(toes(from_), toes(to_), share_)) * lengths.toes);
    }

    constexpr void arm(side of) noexcept {
        const auto along_chest = [&](landmark first, landmark second) {
            const auto told = [&](const skeleton& at, const vec& begins) {
                const vec way = at[on(of, second)] - begins;
                return vec{dot(at.chest.x, way), dot(at.chest.y, way), dot(at.chest.z, way)};
            };
            return picture::between(told(from_, from_[on(of, first)]),
                                    told(to_, to_[on(of, first)]), share_);
        };
        const vec shoulder = body_[landmark::chest] +
                             body_.chest * along_chest(landmark::chest, landmark::right_shoulder);
        const auto next = [&](vec at, landmark first, landmark second, double distance) {
            return at + body_.chest * (unit(along_chest(first, second)) * distance);
        };
        const vec elbow =
            next(shoulder, landmark::right_shoulder, landmark::right_elbow, lengths.upper_arm);
        const vec wrist =
            next(elbow, landmark::right_elbow, landmark::right_wrist, lengths.forearm);
        body_[on(of, landmark::right_shoulder)] = shoulder;
        body_[on(of, landmark::right_elbow)] = elbow;
        body_[on(of, landmark::right_wrist)] = wrist;
        body_[on(of, landmark::right_hand)] =
            next(wrist, landmark::right_wrist, landmark::right_hand, lengths.hand);
    }

    /// Whether a point stays where it is, or slides on the floor.
    constexpr bool stays(side of, landmark right) const noexcept {
        constexpr double as_good_as = .02;
        const landmark point = on(of, right);
        if (length(from_[point] - to_[point]) < as_good_as) return true;
        const auto is_low = [&](const skeleton& at) {
            if (right != landmark::right_ankle) return at.bottom(point) < as_good_as;
            return smaller(at.bottom(on(of, landmark::right_heel)),
                           at.bottom(on(of, landmark::right_ball))) < as_good_as;
        };
        return is_low(from_) && is_low(to_);
    }
    /// Bends a leg so that its foot is where it has to be, and no part of it under the floor.
    constexpr void stand(side of) noexcept {
        const std::size_t i = index_of(of);
        vec ankle = on_the_way(on(of, landmark::right_ankle));
        const frame turned = between(from_.foot[i], to_.foot[i], share_);
        body_[on(of, landmark::right_ankle)] = ankle;
        foot(of, turned);
        double low = 0;
        for (const landmark each :
             {landmark::right_heel, landmark::right_ball, landmark::right_toe})
            low = smaller(low, body_.bottom(on(of, each)));
        ankle.y -= low;
        put_ankle(body_, of, ankle, {});
        foot(of, turned);
    }
    /// Brings a hand to where it has to be.
    constexpr void hand(side of) noexcept {
        const grip& how = of == side::right ? scene_.hands.right : scene_.hands.left;
        vec& shoulder = body_[on(of, landmark::right_shoulder)];
        if (scene_.hands_at_start && how.where != grip::kind::free) {
            shoulder =
                body_[landmark::chest] + body_.chest.z * (outward(of) * lengths.half_shoulders);
            put_hand(body_, of, how);
            return;
        }
        if (!stays(of, landmark::right_wrist)) return;
        vec& elbow = body_[on(of, landmark::right_elbow)];
        vec& wrist = body_[on(of, landmark::right_wrist)];
        const vec target = on_the_way(on(of, landmark::right_wrist));
        constexpr double nearly_straight = .99999;
        const double reach = (lengths.upper_arm + lengths.forearm) * nearly_straight;
        const vec way = unit(target - shoulder);
        wrist = shoulder + way * smaller(length(target - shoulder), reach);
        // A straight arm does not say where its elbow points: down, then.
        constexpr vec slightly_down{0, -.001, 0};
        elbow = middle_joint(shoulder, wrist, lengths.upper_arm, lengths.forearm,
                             elbow - shoulder + slightly_down);
        const vec fingers = unit(picture::between(
            from_[on(of, landmark::right_hand)] - from_[on(of, landmark::right_wrist)],
            to_[on(of, landmark::right_hand)] - to_[on(of, landmark::right_wrist)], share_));
        body_[on(of, landmark::right_hand)] = wrist + fingers * lengths.hand;
    }

    const scene_row& scene_;
    const skeleton& from_;
    const skeleton& to_;
    double share_;
    skeleton body_;
};

}  // namespace detail

/// The body on its way, 0 at the start and 1 at the end.
constexpr skeleton moved(const scene_row& scene, const skeleton& start, const skeleton& end,
                         double share) noexcept {
    return detail::mover(scene, start, end, share).moved();
}

/// How far on the way a step is: slow at both ends, as bodies move.
constexpr double share_of_step(long step) noexcept {
    const double turn = 180 * static_cast<double>(step) / static_cast<double>(of_motion.steps);
    return (1 - cosine(turn)) / 2;
}

}  // namespace hamstring::inline HAMSTRING_EDITION::picture
