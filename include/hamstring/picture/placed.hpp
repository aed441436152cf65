// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/picture/body.hpp>
#include <hamstring/picture/scene.hpp>
#include <hamstring/picture/space.hpp>
#include <hamstring/version.hpp>

/// A body in its pose on the floor, its hands where the exercise has them. The pose's angles say most of it; what
/// must touch decides the rest.

namespace hamstring::inline HAMSTRING_EDITION::picture {

/// A body that is placed, and what it took.
struct placed_body {
    skeleton body{};
    /// The degrees by which the whole body was turned so that what must touch the floor does.
    double turned = 0;
    /// How far a hand falls short of its place, the right one first; 0 where it is there.
    std::array<double, 2> short_of{};
};

namespace detail {

constexpr double smaller(double a, double b) noexcept { return a < b ? a : b; }
constexpr double larger(double a, double b) noexcept { return a < b ? b : a; }

/// Everything that can touch the floor.
inline constexpr std::array touching = {
    landmark::hips,        landmark::chest,       landmark::head,       landmark::right_knee,
    landmark::right_ankle, landmark::right_heel,  landmark::right_ball, landmark::right_toe,
    landmark::right_elbow, landmark::right_wrist, landmark::right_hand, landmark::left_knee,
    landmark::left_ankle,  landmark::left_heel,   landmark::left_ball,  landmark::left_toe,
    landmark::left_elbow,  landmark::left_wrist,  landmark::left_hand,
};
constexpr bool is_arm(landmark of) noexcept {
    return of == landmark::right_elbow || of == landmark::right_wrist ||
           of == landmark::right_hand || of == landmark::left_elbow || of == landmark::left_wrist ||
           of == landmark::left_hand;
}

/// The lowest spot of a body; without its arms where the hands are put somewhere afterwards.
constexpr double lowest(const skeleton& body, bool arms) noexcept {
    double low = 2;
    for (const landmark each : touching)
        if (arms || !is_arm(each)) low = smaller(low, body.bottom(each));
    return low;
}

constexpr vec turned_by(const skeleton& body, along axes, vec way) noexcept {
    if (axes == along::chest) return body.chest * way;
    if (axes == along::pelvis) return body.pelvis * way;
    return way;
}

/// A two-bone limb from its root to a target: where the joint between lies, towards a hint.
constexpr vec middle_joint(vec root, vec target, double first, double second, vec hint) noexcept {
    const double distance = length(target - root);
    const vec way = unit(target - root);
    const double along_way =
        (first * first - second * second + distance * distance) / (2 * distance);
    const double aside = square_root(first * first - along_way * along_way);
    return root + way * along_way + unit(hint - way * dot(hint, way)) * aside;
}

/// Where a hand has to be.
constexpr vec target_of(const skeleton& body, side of, const grip& how) noexcept {
    const bool left = how.at >= landmark::left_hip;
    const std::size_t leg = left ? 1 : 0;
    const side its = left ? side::left : side::right;
    const vec hip = body[on(its, landmark::right_hip)];
    const vec knee = body[on(its, landmark::right_knee)];
    const vec ankle = body[on(its, landmark::right_ankle)];
    // How far the skin is from the bones of a leg.
    constexpr double thick_thigh = .066;
    constexpr double thinner = .022;
    constexpr double behind = .058;
    constexpr double shin = .045;
    switch (how.where) {
        case grip::kind::free:
            break;
        case grip::kind::beside: {
            const vec way{how.offset.x, how.offset.y, how.offset.z * outward(of)};
            return body[how.at] + turned_by(body, how.axes, way);
        }
        case grip::kind::at_height: {
            const vec base = body[how.at];
            return {base.x + how.offset.x, how.offset.y, base.z + how.offset.z * outward(of)};
        }
        case grip::kind::on_thigh:
            return between(hip, knee, how.share) +
                   body.thigh[leg].x * (thick_thigh - thinner * how.share);
        case grip::kind::behind_thigh:
            return between(hip, knee, how.share) - body.thigh[leg].x * behind;
        case grip::kind::on_shin:
            return between(knee, ankle, how.share) + body.shank[leg].x * shin;
        case grip::kind::on_strap: {
            const vec shoulder = body[on(of, landmark::right_shoulder)];
            return shoulder + unit(body[landmark::right_ball] - shoulder) * how.share;
        }
    }
    return body[on(of, landmark::right_wrist)];
}

/// Brings a hand to its place, and says how far it falls short.
constexpr double put_hand(skeleton& body, side of, const grip& how) noexcept {
    if (how.where == grip::kind::free) return 0;
    const vec target = target_of(body, of, how);
    vec& shoulder = body[on(of, landmark::right_shoulder)];
    constexpr double nearly_straight = .995;
    constexpr double nearest = .06;
    constexpr double aside = .35;  // elbows point a little outwards
    const double reach = (lengths.upper_arm + lengths.forearm) * nearly_straight;
    double away = length(target - shoulder);
    if (away > reach) {
        shoulder =
            shoulder + unit(target - shoulder) * smaller(lengths.shoulder_glide, away - reach);
        away = length(target - shoulder);
    }
    const vec way = unit(target - shoulder);
    const vec wrist = shoulder + way * larger(nearest, smaller(away, reach));
    vec hint = turned_by(body, how.elbow_axes, {how.elbow.x, how.elbow.y, 0});
    hint.z += (how.elbow.z + aside) * outward(of);
    const vec elbow = middle_joint(shoulder, wrist, lengths.upper_arm, lengths.forearm, hint);
    const vec fingers = unit(how.fingers == vec{} ? wrist - elbow : how.fingers);
    body[on(of, landmark::right_elbow)] = elbow;
    body[on(of, landmark::right_wrist)] = wrist;
    body[on(of, landmark::right_hand)] = wrist + fingers * lengths.hand;
    return larger(0, away - reach);
}

/// Bends a leg anew until its ankle is at a point.
constexpr void put_ankle(skeleton& body, side of, vec ankle, const foot_hold& foot) noexcept {
    const std::size_t leg = index_of(of);
    const vec hip = body[on(of, landmark::right_hip)];
    constexpr double nearly_straight = .99999;
    const double distance =
        smaller(length(ankle - hip), (lengths.thigh + lengths.shank) * nearly_straight);
    const vec end = hip + unit(ankle - hip) * distance;
    const vec hint = body.thigh[leg].x;
    const vec knee = middle_joint(hip, end, lengths.thigh, lengths.shank, hint);
    // A bent knee points to the front of both its bones; a straight one to where the thigh's front was.
    constexpr double slightly_bent = .01;
    const vec bend = knee - between(hip, end, .5);
    const vec ahead = length(bend) > slightly_bent ? bend : hint;
    const auto framed = [&](vec from, vec to) -> frame {
        const vec up = unit(from - to);
        const vec front = unit(ahead - up * dot(ahead, up));
        return {front, up, cross(front, up)};
    };
    body[on(of, landmark::right_knee)] = knee;
    body[on(of, landmark::right_ankle)] = end;
    body.thigh[leg] = framed(hip, knee);
    body.shank[leg] = framed(knee, end);
    put_foot(body, of, foot);
}

/// The pose, its body pitched or rolled by so many degrees more.
constexpr skeleton turned_pose(const body_angles& held, const foot_holds& feet, bool roll,
                               double by) noexcept {
    if (!roll) return in_pose(held, feet, by);
    skeleton body = in_pose(held, feet);
    const frame turn = about_x(-by);
    for (vec& each : body.points) each = turn * each;
    for (spine_point& each : body.spine) each = {turn * each.at, turn * each.turned, each.up};
    for (frame* each : {&body.pelvis, &body.chest, &body.head, &body.thigh[0], &body.thigh[1],
                        &body.shank[0], &body.shank[1], &body.foot[0], &body.foot[1]})
        *each = turn * *each;
    return body;
}

/// The degrees by which a body has to be turned so that two points are equally low: a secant's way there.
constexpr double levelling_turn(const body_angles& held, const foot_holds& feet,
                                const resting& how) noexcept {
    const landmark one = how.level.rows[0];
    const landmark other = how.level.rows[1];
    const auto gap = [&](double by) {
        const skeleton body = turned_pose(held, feet, how.by_roll, by);
        return body.bottom(one) - body.bottom(other);
    };
    constexpr double first_try = 3;
    constexpr double most = 60;
    constexpr double close = 1e-5;
    constexpr int tries = 25;
    double before = 0;
    double now = first_try;
    double gap_before = gap(before);
    double gap_now = gap(now);
    for (int i = 0; i < tries && larger(gap_now, -gap_now) > close; ++i) {
        if (gap_now == gap_before) break;
        const double next = now - gap_now * (now - before) / (gap_now - gap_before);
        before = now;
        gap_before = gap_now;
        now = larger(-most, smaller(most, next));
        gap_now = gap(now);
    }
    return now;
}

}  // namespace detail

/// Places a body: turns it until what must touch the floor together does, puts it down, then brings the hands to
/// their places.
/// Shape: a pose, how its feet are held, how it rests, where the hands are -> the body. Lengths are shares of stature,
/// the floor is at 0.
/// Errors: none; what cannot touch says so in `turned` and `short_of`, and `tests/picture/placed.cpp` bounds both.
constexpr placed_body placed(const body_angles& held, const foot_holds& feet, const resting& how,
                             const grips& hands) noexcept {
    placed_body result;
    if (how.level.count == 2) result.turned = detail::levelling_turn(held, feet, how);
    result.body = detail::turned_pose(held, feet, how.by_roll, result.turned);
    skeleton& body = result.body;
    double low = 2;
    for (const landmark each : how.on) low = detail::smaller(low, body.bottom(each));
    if (how.on.count == 0) low = detail::lowest(body, how.palms.count == 0);
    if (how.palms.count > 0 && how.on.count == 0)
        for (const side of : {side::right, side::left})
            low = detail::smaller(low, body.bottom(on(of, landmark::right_wrist)));
    body.move({0, how.height - low, 0});
    for (const side of : how.palms)
        body[on(of, landmark::right_hand)] =
            body[on(of, landmark::right_wrist)] + vec{lengths.hand, 0, 0};
    result.short_of[0] = detail::put_hand(body, side::right, hands.right);
    result.short_of[1] = detail::put_hand(body, side::left, hands.left);
    return result;
}

namespace detail {

/// Moves a body so that the anchor of its scene is where it is at the end.
constexpr void hold_anchor(skeleton& body, const scene_row& scene, const skeleton& end) noexcept {
    const vec gap = end[*scene.anchor] - body[*scene.anchor];
    body.move({gap.x, scene.anchored_height ? gap.y : 0, gap.z});
}

}  // namespace detail

/// The end of an exercise, placed.
constexpr placed_body placed_end(const scene_row& scene, const body_angles& end) noexcept {
    return placed(end, scene.feet, scene.rests, scene.hands);
}

/// Where an exercise begins, placed so that its anchor is where it is at the end.
constexpr placed_body placed_start(const scene_row& scene, const body_angles& start,
                                   const skeleton& end) noexcept {
    const foot_holds& feet = scene.feet_at_start ? *scene.feet_at_start : scene.feet;
    const resting& how = scene.rests_at_start ? *scene.rests_at_start : scene.rests;
    const grips& held = scene.grips_at_start ? *scene.grips_at_start : scene.hands;
    placed_body result = placed(start, feet, how, scene.hands_at_start ? held : grips{});
    if (!scene.anchor) return result;
    detail::hold_anchor(result.body, scene, end);
    for (const side of : how.solved_legs)
        detail::put_ankle(result.body, of, end[on(of, landmark::right_ankle)], scene.feet.of(of));
    return result;
}

}  // namespace hamstring::inline HAMSTRING_EDITION::picture
