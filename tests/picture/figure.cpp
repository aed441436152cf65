// SPDX-License-Identifier: MIT

// hamstring/picture/figure.hpp, hamstring/picture/view.hpp, hamstring/picture/things.hpp
//
//     camera, canvas, length(spot); seen(skeleton, canvas, stoutness) -> figure
//     lens_of(mark, skeleton), bearer_of(mark, figure)
//     put_things(sink, camera, scene, skeleton, layer), is_afloat(scene)

#include <hamstring/picture/figure.hpp>

#include <cmath>
#include <cstddef>
#include <span>
#include <string_view>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/picture/composed.hpp>
#include <hamstring/picture/placed.hpp>
#include <hamstring/picture/scenes.hpp>
#include <hamstring/picture/things.hpp>
#include <hamstring/picture/view.hpp>

#include <catch.hpp>

using namespace hamstring;
using namespace hamstring::picture;

namespace {

skeleton body_of(exercise id) { return placed_end(scene_of(id), shown_end(id)).body; }
canvas canvas_of(exercise id) { return {camera(scene_of(id).view), 500, {0, 0}}; }

/// Counts what it is handed, and where the lowest of it is.
struct counter {
    int faces = 0, lines = 0, balls = 0, rings = 0;
    double lowest = 2;

    void face(std::span<const vec> corners, paint) {
        ++faces;
        see(corners);
    }
    void line(std::span<const vec> points, paint, double, bool) {
        ++lines;
        see(points);
    }
    void ball(vec at, double radius, paint) {
        ++balls;
        lowest = std::fmin(lowest, at.y - radius);
    }
    void ring(vec at, double radius, double) {
        ++rings;
        lowest = std::fmin(lowest, at.y - radius);
    }
    void see(std::span<const vec> points) {
        for (const vec& each : points) lowest = std::fmin(lowest, each.y);
    }
};

counter things_of(exercise id) {
    counter all;
    const skeleton body = body_of(id);
    for (const layer each : layers)
        put_things(all, camera(scene_of(id).view), scene_of(id), body, each);
    return all;
}

}  // namespace

TEST_CASE("camera: from the right side the front is to the right, up is up", "[picture]") {
    constexpr camera side_on({});
    STATIC_REQUIRE(side_on({1, 0, 0}).x > .999);
    STATIC_REQUIRE(side_on({0, 1, 0}).y < -.999);
    STATIC_REQUIRE(side_on.nearness({0, 0, 1}) > side_on.nearness({0, 0, -1}));
    // From the front the right side is to the left.
    constexpr camera front({.azimuth = 90});
    STATIC_REQUIRE(front({0, 0, 1}).x < -.999);
    STATIC_REQUIRE(front.nearness({1, 0, 0}) > .999);
}

TEST_CASE("camera: a cross section is as wide as it is seen", "[picture]") {
    constexpr camera side_on({});
    constexpr camera front({.azimuth = 90});
    const spot upright{0, 1};
    CHECK(std::abs(side_on.half_width({}, upright, .06, .09) - .06) < 1e-9);
    CHECK(std::abs(front.half_width({}, upright, .06, .09) - .09) < 1e-9);
}

TEST_CASE("seen: the parts go from far to near, and each is there", "[picture]") {
    for (const scene_row& scene : scenes) {
        const figure drawn = seen(body_of(scene.id), canvas_of(scene.id), slender);
        CAPTURE(about(scene.id).key);
        bool there[figure_part_count] = {};
        for (std::size_t i = 0; i < figure_part_count; ++i) {
            there[static_cast<std::size_t>(drawn.order[i])] = true;
            if (i > 0)
                REQUIRE(drawn[drawn.order[i - 1]].nearness <= drawn[drawn.order[i]].nearness);
            REQUIRE(drawn.parts[i].count > 0);
            REQUIRE(drawn.parts[i].discs[0].begins);
        }
        for (const bool each : there) REQUIRE(each);
    }
}

TEST_CASE("seen: the skull is an ellipse with axes at right angles, whichever way it is looked at",
          "[picture]") {
    for (const scene_row& scene : scenes) {
        const figure drawn = seen(body_of(scene.id), canvas_of(scene.id), slender);
        const spot a = drawn.skull_long;
        const spot b = drawn.skull_short;
        CAPTURE(about(scene.id).key);
        CHECK(std::abs(a.x * b.x + a.y * b.y) < 1e-6);
        CHECK(length(b) <= length(a) + 1e-9);
        CHECK(length(a) < 500 * .069);
        CHECK(length(b) > 500 * .046);
    }
}

TEST_CASE("lens_of: a mark lies on its side of the body", "[picture]") {
    const skeleton body = body_of(exercise::standing_forward_bend);
    const lens right = lens_of({.part = marked_part::hamstrings}, body);
    const lens left = lens_of({.part = marked_part::hamstrings, .side = side::left}, body);
    CHECK(right.along[1].z > 0);
    CHECK(left.along[1].z < 0);
    // Behind the thigh: the hamstrings. Before it: the front.
    const vec middle = between(body[landmark::right_hip], body[landmark::right_knee], .5);
    CHECK(right.along[1].x < middle.x);
    CHECK(lens_of({.part = marked_part::front_of_thigh}, body).along[1].x > middle.x);
}

TEST_CASE("bearer_of: what lies on leg and trunk is drawn on the nearer", "[picture]") {
    const skeleton body = body_of(exercise::bridge);
    const figure drawn = seen(body, canvas_of(exercise::bridge), slender);
    CHECK(bearer_of({.part = marked_part::hamstrings}, drawn) == figure_part::right_leg);
    CHECK(bearer_of({.part = marked_part::abdomen}, drawn) == figure_part::torso);
    const figure_part of_buttock = bearer_of({.part = marked_part::buttock}, drawn);
    const double nearest =
        std::fmax(drawn[figure_part::right_leg].nearness, drawn[figure_part::torso].nearness);
    CHECK(drawn[of_buttock].nearness == nearest);
}

TEST_CASE("put_things: each thing is handed over once, and stands on the floor", "[picture]") {
    CHECK(things_of(exercise::wheel_ride).rings == 3);
    CHECK(things_of(exercise::romanian_deadlift).balls == 2);
    CHECK(things_of(exercise::lying_towel_stretch).lines == 2);
    CHECK(things_of(exercise::chair_stretch).faces > 5);
    CHECK(things_of(exercise::plank).faces == 0);
    for (const scene_row& scene : scenes) {
        if (is_afloat(scene)) continue;
        CAPTURE(about(scene.id).key);
        CHECK(things_of(scene.id).lowest > -.001);
    }
}

TEST_CASE("put_things: a seat is under whoever sits", "[picture]") {
    for (const scene_row& scene : scenes) {
        for (const prop& each : scene.props) {
            if (each.what != thing::chair) continue;
            CAPTURE(about(scene.id).key);
            const double hips = body_of(scene.id)[landmark::hips].y;
            CHECK(hips - picture::detail::seat_below_hips - each.lower > .1);
        }
    }
}

TEST_CASE("is_afloat: in water, and nowhere else", "[picture]") {
    STATIC_REQUIRE(is_afloat(scene_of(exercise::easy_swim)));
    STATIC_REQUIRE_FALSE(is_afloat(scene_of(exercise::plank)));
}
