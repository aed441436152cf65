// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/picture/body.hpp>
#include <hamstring/picture/placed.hpp>
#include <hamstring/picture/scene.hpp>
#include <hamstring/picture/scenes.hpp>
#include <hamstring/picture/space.hpp>
#include <hamstring/picture/style.hpp>
#include <hamstring/picture/things.hpp>
#include <hamstring/picture/view.hpp>
#include <hamstring/routine/joint_angles.hpp>
#include <hamstring/version.hpp>

/// Everything of one picture before it is written: the placed bodies, the paths of its arrows, and the canvas on which
/// all of it fits.

namespace hamstring::inline HAMSTRING_EDITION::picture {

/// The whole of what is drawn, on a picture of scale 1.
class bounds {
public:
    constexpr explicit bounds(const camera& from) noexcept : from_(from) {}
    constexpr void add(spot at, double around = 0) noexcept {
        left = detail::smaller(left, at.x - around);
        right = detail::larger(right, at.x + around);
        top = detail::smaller(top, at.y - around);
        bottom = detail::larger(bottom, at.y + around);
    }
    constexpr void add(vec at, double around = 0) noexcept { add(from_(at), around); }

    constexpr void face(std::span<const vec> corners, paint) noexcept {
        for (const vec& each : corners) add(each);
    }
    constexpr void line(std::span<const vec> points, paint, double, bool) noexcept {
        for (const vec& each : points) add(each);
    }
    constexpr void ball(vec at, double radius, paint) noexcept { add(at, radius); }
    constexpr void ring(vec at, double radius, double) noexcept { add(at, radius); }

    double left = 2, right = -2, top = 2, bottom = -2;

private:
    const camera& from_;
};

/// An arrow's points, in the room.
struct arrow_path {
    std::array<vec, 9> points{};
    std::size_t count = 0;

    constexpr std::span<const vec> view() const noexcept { return {points.data(), count}; }
};

/// Everything of one picture before it is scaled.
struct composed_picture {
    const scene_row* scene;
    placed_body end;
    std::optional<placed_body> start;
    arrow_path way;
    std::array<arrow_path, 3> pointers{};
    std::size_t pointer_count = 0;

    /// The body that the things about it fit.
    constexpr const skeleton& user() const noexcept {
        return scene->things_at_start && start ? start->body : end.body;
    }
};

/// Where the point of an arrow is.
constexpr vec traced(const trace& by, const skeleton& body) noexcept {
    constexpr std::size_t middle = 6;
    return (by.middle_of_back ? body.spine[middle].at : body[by.of]) + by.offset;
}

/// The path of a point from near the start to near the end, the anchor held.
constexpr arrow_path path_of(const scene_row& scene, const pose& start, const pose& end,
                             const skeleton& at_end) noexcept {
    arrow_path path;
    path.count = path.points.size();
    constexpr double begins = .12;
    constexpr double goes = .80;
    resting how = scene.rests;
    // A body that begins without what it is level on would be turned off its path.
    if (scene.rests_at_start && scene.rests_at_start->level.count == 0) how.level = {};
    for (std::size_t i = 0; i < path.count; ++i) {
        const double share =
            begins + goes * static_cast<double>(i) / static_cast<double>(path.count - 1);
        skeleton body = placed(blended(start, end, share), scene.feet, how, {}).body;
        detail::hold_anchor(body, scene, at_end);
        path.points[scene.arrow->backwards ? path.count - 1 - i : i] = traced(*scene.arrow, body);
    }
    return path;
}

/// Composes the picture of an exercise.
constexpr composed_picture composed(exercise of) noexcept {
    const scene_row& scene = scene_of(of);
    const pose& end = shown_end(of);
    composed_picture all{.scene = &scene, .end = placed_end(scene, end), .start = {}, .way = {}};
    if (const std::optional<pose> start = shown_start(of)) {
        all.start = placed_start(scene, *start, all.end.body);
        if (scene.arrow) all.way = path_of(scene, *start, end, all.end.body);
    }
    for (const pointer& each : scene.pointers) {
        arrow_path& to = all.pointers[all.pointer_count++];
        vec base = all.end.body[each.beside];
        if (each.from_floor) base.y = 0;
        for (const vec& point : each.points) to.points[to.count++] = base + point;
    }
    return all;
}

/// The part of the floor that is drawn where it is seen from above.
struct floor_piece {
    double x0 = 2, x1 = -2, z0 = 2, z1 = -2;
};
/// The floor under a body.
constexpr floor_piece floor_under(const skeleton& body) noexcept {
    constexpr double wide_x = .10;
    constexpr double wide_z = .08;
    floor_piece piece;
    for (const vec& each : body.points) {
        piece.x0 = detail::smaller(piece.x0, each.x - wide_x);
        piece.x1 = detail::larger(piece.x1, each.x + wide_x);
        piece.z0 = detail::smaller(piece.z0, each.z - wide_z);
        piece.z1 = detail::larger(piece.z1, each.z + wide_z);
    }
    return piece;
}
/// How thick it is drawn.
inline constexpr double floor_thickness = .02;

/// From back to front.
inline constexpr std::array layers = {layer::background,      layer::behind,
                                      layer::before_torso,    layer::before_right_leg,
                                      layer::before_left_leg, layer::front};

/// Where all of a picture is, so that it can be scaled to its square.
constexpr bounds bounds_of(const composed_picture& all, const camera& from,
                           bool with_start) noexcept {
    bounds within(from);
    const auto add_body = [&](const skeleton& body) {
        constexpr double stout = .07;
        constexpr double thin = .03;
        constexpr double trunk = .09;
        for (std::size_t i = 0; i < landmark_count; ++i) {
            const auto of = static_cast<landmark>(i);
            const bool thick =
                of == landmark::hips || of == landmark::chest || of == landmark::head;
            within.add(body[of], thick ? stout : thin);
        }
        for (const spine_point& each : body.spine) within.add(each.at, trunk);
    };
    add_body(all.end.body);
    if (all.start && with_start) add_body(all.start->body);
    for (const layer each : layers) put_things(within, from, *all.scene, all.user(), each);
    constexpr double around_arrow = .02;
    for (const vec& each : all.way.view()) within.add(each, around_arrow);
    for (std::size_t i = 0; i < all.pointer_count; ++i)
        for (const vec& each : all.pointers[i].view()) within.add(each, around_arrow);
    if (all.scene->view.elevation == 0) {
        within.add(spot{within.left, 0});
    } else {
        const floor_piece floor = floor_under(all.end.body);
        for (const double x : {floor.x0, floor.x1})
            for (const double z : {floor.z0, floor.z1}) within.add(vec{x, -floor_thickness, z});
    }
    return within;
}

/// The canvas on which all of it fits.
constexpr canvas scaled(const camera& from, const bounds& within, const measures& in) noexcept {
    using detail::smaller;
    const double wide = within.right - within.left;
    const double high = within.bottom - within.top;
    const double room = in.side - 2 * in.margin;
    const double scale = smaller(smaller(room / wide, (room - in.below) / high), in.most);
    double y = in.side - in.margin - in.below - scale * within.bottom;
    if (high * scale < in.low_picture) y -= (room - in.below - high * scale) * in.lift;
    return {from, scale, {in.side / 2 - scale * (within.left + within.right) / 2, y}};
}

}  // namespace hamstring::inline HAMSTRING_EDITION::picture
