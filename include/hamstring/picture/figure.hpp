// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <hamstring/picture/body.hpp>
#include <hamstring/picture/scene.hpp>
#include <hamstring/picture/space.hpp>
#include <hamstring/picture/view.hpp>
#include <hamstring/version.hpp>

/// The figure on a canvas: each part as a chain of discs, which are joined to one outline.

namespace hamstring::inline HAMSTRING_EDITION::picture {

/// A disc of a part; joined to the one before it unless a chain begins with it.
struct disc {
    spot at{};
    double radius = 0;
    bool begins = false;
};

/// The parts in which a figure is drawn.
enum class figure_part : std::uint8_t { right_leg, left_leg, right_arm, left_arm, torso, head };
inline constexpr std::size_t figure_part_count = 6;

/// One part: its discs, and how near it is.
struct shape {
    std::array<disc, 48> discs{};
    std::size_t count = 0;
    double nearness = 0;

    constexpr const disc* begin() const noexcept { return discs.data(); }
    constexpr const disc* end() const noexcept { return discs.data() + count; }
    constexpr void add(spot at, double radius, bool begins = false) noexcept {
        discs[count++] = {at, radius, begins};
    }
};

/// How stout the figure is drawn: an icon's limbs are thicker, so that they are seen.
struct stoutness {
    double limbs = 1;
    double torso = 1;
    double head = 1;
    /// With a section of the trunk between two of its points.
    bool smooth = true;
};
inline constexpr stoutness slender{};
/// One of many steps of a movement.
inline constexpr stoutness of_step{.smooth = false};
inline constexpr stoutness of_icon{.limbs = 1.22, .torso = 1.11, .head = 1.15};

/// A figure on a canvas.
struct figure {
    std::array<shape, figure_part_count> parts{};
    /// The skull, an ellipse of the head: its middle and two half axes, at right angles.
    spot skull{};
    spot skull_long{};
    spot skull_short{};
    /// The parts from far to near.
    std::array<figure_part, figure_part_count> order{};

    constexpr const shape& operator[](figure_part of) const noexcept {
        return parts[static_cast<std::size_t>(of)];
    }
    constexpr shape& operator[](figure_part of) noexcept {
        return parts[static_cast<std::size_t>(of)];
    }
};

namespace detail {

/// A cross section of the trunk: how far up from the hips, half of its depth and of its breadth.
struct trunk_section {
    double up, depth, breadth;
};
inline constexpr std::array<trunk_section, 10> trunk = {{
    {-.03, .058, .070},
    {.00, .068, .086},
    {.05, .066, .085},
    {.10, .058, .076},
    {.15, .056, .070},
    {.20, .063, .080},
    {.25, .066, .092},
    {.285, .056, .090},
    {.305, .040, .060},
    {.318, .033, .034},
}};

constexpr trunk_section trunk_at(double up) noexcept {
    for (std::size_t i = 1; i < trunk.size(); ++i) {
        const trunk_section& low = trunk[i - 1];
        const trunk_section& high = trunk[i];
        if (up > high.up) continue;
        const double share = up < low.up ? 0 : (up - low.up) / (high.up - low.up);
        return {up, low.depth + (high.depth - low.depth) * share,
                low.breadth + (high.breadth - low.breadth) * share};
    }
    return trunk[trunk.size() - 1];
}

/// Draws the parts of a body, in shares of stature.
class body_painter {
public:
    constexpr body_painter(const skeleton& body, const canvas& on, const stoutness& how) noexcept
        : body_(body), on_(on), how_(how) {}

    constexpr figure painted() noexcept {
        for (const side of : {side::right, side::left}) {
            leg(of);
            arm(of);
        }
        torso();
        head();
        sort();
        return drawn_;
    }

private:
    constexpr vec at(side of, landmark right) const noexcept { return body_[on(of, right)]; }
    constexpr void add(figure_part to, vec point, double radius, double stout,
                       bool begins = false) noexcept {
        drawn_[to].add(on_(point), radius * stout * on_.scale, begins);
    }
    constexpr double nearness_of(vec point) const noexcept { return on_.from.nearness(point); }

    constexpr void leg(side of) noexcept {
        const figure_part to = of == side::right ? figure_part::right_leg : figure_part::left_leg;
        const vec hip = at(of, landmark::right_hip);
        const vec knee = at(of, landmark::right_knee);
        const vec ankle = at(of, landmark::right_ankle);
        const auto put = [&](vec point, double radius, bool begins = false) {
            add(to, point, radius, how_.limbs, begins);
        };
        put(hip, .062, true);
        put(between(hip, knee, .35), .060);
        put(knee, .039);
        put(between(knee, ankle, .28) - body_.shank[index_of(of)].x * .009, .039);
        put(between(knee, ankle, .75), .025);
        put(ankle, .024);
        put(at(of, landmark::right_heel), .020, true);
        put(ankle, .024);
        put(at(of, landmark::right_ball), .015);
        put(at(of, landmark::right_toe), .011);
        put(at(of, landmark::right_heel), .020, true);
        put(at(of, landmark::right_ball), .013);
        drawn_[to].nearness = (nearness_of(hip) + nearness_of(knee) * 2 + nearness_of(ankle)) / 4;
    }

    constexpr void arm(side of) noexcept {
        const figure_part to = of == side::right ? figure_part::right_arm : figure_part::left_arm;
        const vec shoulder = at(of, landmark::right_shoulder);
        const vec elbow = at(of, landmark::right_elbow);
        const vec wrist = at(of, landmark::right_wrist);
        const vec hand = at(of, landmark::right_hand);
        const auto put = [&](vec point, double radius, bool begins = false) {
            add(to, point, radius, how_.limbs, begins);
        };
        put(shoulder, .033, true);
        put(between(shoulder, elbow, .45), .030);
        put(elbow, .023);
        put(between(elbow, wrist, .3), .024);
        put(wrist, .016);
        put(between(wrist, hand, .55), .021);
        put(hand, .013);
        drawn_[to].nearness =
            (nearness_of(shoulder) + nearness_of(elbow) * 2 + nearness_of(wrist)) / 4;
    }

    /// The trunk: cross sections along its middle line, as wide as they are seen.
    constexpr void torso() noexcept {
        const figure_part to = figure_part::torso;
        const spine_point& root = body_.spine[0];
        constexpr double below = .03;
        section({root.at - root.turned.y * below, root.turned, -below}, root.at, true);
        for (std::size_t i = 0; i + 1 < body_.spine.size(); ++i) {
            const spine_point& from = body_.spine[i];
            const spine_point& next = body_.spine[i + 1];
            section(from, next.at);
            if (!how_.smooth) continue;
            section({between(from.at, next.at, .5), from.turned, (from.up + next.up) / 2}, next.at);
        }
        section(body_.spine[body_.spine.size() - 1], body_[landmark::nape]);
        add(to, body_[landmark::right_shoulder], .034, how_.limbs, true);
        add(to, body_[landmark::left_shoulder], .034, how_.limbs);
        add(to, body_[landmark::right_hip], .055, how_.limbs, true);
        add(to, body_[landmark::left_hip], .055, how_.limbs);
        add(to, body_[landmark::neck], .034, how_.limbs, true);
        add(to, body_[landmark::nape], .031, how_.limbs);
        add(to, body_[landmark::head], .030, how_.limbs);
        drawn_[to].nearness =
            (nearness_of(body_[landmark::hips]) + nearness_of(body_[landmark::chest])) / 2;
    }
    constexpr void section(const spine_point& point, vec next, bool begins = false) noexcept {
        const spot way = on_.from(next) - on_.from(point.at);
        const double distance = length(way);
        constexpr double end_on = .004;  // looked at along the spine: any direction will do
        const spot direction = distance > end_on ? way * (1 / distance) : spot{0, 1};
        const trunk_section& form = trunk_at(point.up);
        add(figure_part::torso, point.at,
            on_.from.half_width(point.turned, direction, form.depth, form.breadth), how_.torso,
            begins);
    }

    /// The skull, an ellipsoid, and nose and chin, by which face up and face down differ.
    constexpr void head() noexcept {
        const vec middle = body_[landmark::head];
        const double size = how_.head;
        const auto axis = [&](vec along_axis, double half) {
            return on_.from(along_axis) * (half * size * on_.scale);
        };
        const std::array<spot, 3> axes = {axis(body_.head.x, .058), axis(body_.head.y, .068),
                                          axis(body_.head.z, .047)};
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (const spot& each : axes) {
            xx += each.x * each.x;
            yy += each.y * each.y;
            xy += each.x * each.y;
        }
        // The half axes of the shadow are the roots of the eigenvalues of this matrix.
        const double mean = (xx + yy) / 2;
        const double half_gap = (xx - yy) / 2;
        const double spread = square_root(half_gap * half_gap + xy * xy);
        const double cos_twice = spread > 0 ? half_gap / spread : 1;
        const double c = square_root((1 + cos_twice) / 2);
        const double s = square_root((1 - cos_twice) / 2) * (xy < 0 ? -1 : 1);
        drawn_.skull = on_(middle);
        drawn_.skull_long = spot{c, s} * square_root(mean + spread);
        drawn_.skull_short = spot{-s, c} * square_root(mean - spread);

        const auto put = [&](double front, double up, double radius, bool begins = false) {
            add(figure_part::head, middle + body_.head * vec{front, up, 0}, radius, size, begins);
        };
        put(.040, 0, .018, true);
        put(.064 * size, -.012, .0085);
        put(0, 0, .030, true);
        put(.034 * size, -.050, .020);
        constexpr double before_torso = .001;
        drawn_[figure_part::head].nearness = drawn_[figure_part::torso].nearness + before_torso;
    }

    constexpr void sort() noexcept {
        for (std::size_t i = 0; i < figure_part_count; ++i) {
            const auto part = static_cast<figure_part>(i);
            std::size_t to = i;
            for (; to > 0 && drawn_[part].nearness < drawn_[drawn_.order[to - 1]].nearness; --to)
                drawn_.order[to] = drawn_.order[to - 1];
            drawn_.order[to] = part;
        }
    }

    const skeleton& body_;
    const canvas& on_;
    const stoutness& how_;
    figure drawn_{};
};

}  // namespace detail

/// A body as it is seen on a canvas.
constexpr figure seen(const skeleton& body, const canvas& on, const stoutness& how) noexcept {
    return detail::body_painter(body, on, how).painted();
}

/// A marked part: a lens along a curve through the middle of three points, and half of its width.
struct lens {
    std::array<vec, 3> along{};
    double half_width = 0;
};

/// Where a marked part lies on a body.
constexpr lens lens_of(const mark& what, const skeleton& body) noexcept {
    const side its = what.side;
    const std::size_t leg = detail::index_of(its);
    const vec hip = body[on(its, landmark::right_hip)];
    const vec knee = body[on(its, landmark::right_knee)];
    const vec ankle = body[on(its, landmark::right_ankle)];
    const auto beside = [&](vec base, const frame& axes, double x, double y = 0, double z = 0) {
        return base + axes * vec{x, y, z * outward(its)};
    };
    const frame& thigh = body.thigh[leg];
    const frame& shank = body.shank[leg];
    const frame& pelvis = body.pelvis;
    // Of the trunk: the lumbar joint, its middle, and below the neck.
    const auto trunk = [&](double low, double middle, double high, bool sideways) {
        const auto point = [&](std::size_t i, double by) {
            const spine_point& of = body.spine[i];
            return beside(of.at, of.turned, sideways ? 0 : by, 0, sideways ? by : 0);
        };
        const std::size_t count = body.spine.size();
        return std::array{point(1, low), point(count / 2, middle), point(count - 3, high)};
    };
    const vec half_thigh = between(hip, knee, .5);
    switch (what.part) {
        case marked_part::hamstrings:
            return {{beside(hip, pelvis, -.040, -.018), beside(half_thigh, thigh, -.036),
                     beside(between(knee, ankle, .10), shank, -.022)},
                    .0215};
        case marked_part::front_of_thigh:
            return {{beside(hip, thigh, .038, -.02), beside(half_thigh, thigh, .036),
                     beside(knee, shank, .024)},
                    .020};
        case marked_part::front_of_hip:
            return {{beside(hip, pelvis, .045, .07), beside(hip, pelvis, .058, -.005),
                     beside(between(hip, knee, .62), thigh, .030)},
                    .020};
        case marked_part::buttock:
            return {{beside(hip, pelvis, -.030, .080), beside(hip, pelvis, -.080, .010),
                     beside(between(hip, knee, .28), thigh, -.030)},
                    .026};
        case marked_part::side_of_hip:
            return {{beside(hip, pelvis, -.005, .085, .03), beside(hip, pelvis, -.01, .03, .045),
                     beside(between(hip, knee, .16), thigh, 0, 0, .035)},
                    .026};
        case marked_part::calf:
            return {{beside(knee, shank, -.022), beside(between(knee, ankle, .35), shank, -.038),
                     beside(between(knee, ankle, .85), shank, -.018)},
                    .018};
        case marked_part::nerve:
            return {{beside(hip, pelvis, -.045), beside(half_thigh, thigh, -.030),
                     beside(ankle, shank, -.015)},
                    .006};
        case marked_part::abdomen:
            return {trunk(.040, .052, .046, false), .018};
        case marked_part::back:
            return {trunk(-.040, -.050, -.046, false), .016};
        case marked_part::side_of_trunk:
            return {trunk(.066, .066, .068, true), .020};
    }
    return {};
}

/// In how many steps the edge of a lens is drawn.
inline constexpr std::size_t lens_steps = 10;

/// A spot of a lens's edge, so many steps along it; on one side at a share of 1, on the other at -1, and at less between
/// them. It is full in its middle, and as blunt at both ends as is said.
constexpr spot edge_of(const lens& of, const canvas& on, std::size_t step, double share,
                       double blunt) noexcept {
    const spot a = on(of.along[0]);
    const spot b = on(of.along[1]);
    const spot c = on(of.along[2]);
    const double t = static_cast<double>(step) / static_cast<double>(lens_steps);
    const spot at = a * ((1 - t) * (1 - t)) + b * (2 * t * (1 - t)) + c * (t * t);
    const spot way = (b - a) * (1 - t) + (c - b) * t;
    const double round = square_root(sine(180 * t));
    const double aside = of.half_width * on.scale * share * (round * square_root(round) + blunt);
    const double distance = length(way);
    return distance > 0 ? at + spot{-way.y, way.x} * (aside / distance) : at;
}

/// The part of the figure that a mark is drawn on: of the nearer of two, where it lies on both.
constexpr figure_part bearer_of(const mark& what, const figure& of) noexcept {
    const figure_part leg =
        what.side == side::right ? figure_part::right_leg : figure_part::left_leg;
    switch (what.part) {
        case marked_part::abdomen:
        case marked_part::back:
        case marked_part::side_of_trunk:
            return figure_part::torso;
        case marked_part::hamstrings:
        case marked_part::front_of_thigh:
        case marked_part::calf:
        case marked_part::nerve:
            return leg;
        case marked_part::front_of_hip:
        case marked_part::buttock:
        case marked_part::side_of_hip:
            break;
    }
    for (std::size_t i = figure_part_count; i-- > 0;)
        if (of.order[i] == leg || of.order[i] == figure_part::torso) return of.order[i];
    return leg;
}

}  // namespace hamstring::inline HAMSTRING_EDITION::picture
