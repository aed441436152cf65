// SPDX-License-Identifier: MIT

// hamstring/picture/motion.hpp
//
//     motion_time_of(exercise), moved(scene, start, end, share), share_of_step(step)

#include <hamstring/picture/motion.hpp>

#include <cmath>
#include <cstddef>
#include <optional>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/picture/placed.hpp>
#include <hamstring/picture/scenes.hpp>
#include <hamstring/units.hpp>

#include <catch.hpp>

using namespace hamstring;
using namespace hamstring::picture;

namespace {

/// Calls a function with the scene, the start and the end of every exercise that moves.
template <class F>
int for_each_that_moves(F&& call) {
    int moving = 0;
    for (const scene_row& scene : scenes) {
        const std::optional<pose> start = shown_start(scene.id);
        if (!start) continue;
        const skeleton end = placed_end(scene, shown_end(scene.id)).body;
        CAPTURE(about(scene.id).key);
        call(scene, placed_start(scene, *start, end).body, end);
        ++moving;
    }
    return moving;
}

double gap(const skeleton& a, const skeleton& b, landmark from, landmark to) {
    return std::abs(length(a[from] - a[to]) - length(b[from] - b[to]));
}

}  // namespace

TEST_CASE("motion_time_of: at the tempo of the table, where it fits into five seconds",
          "[picture]") {
    constexpr std::optional<motion_time> bridge = motion_time_of(exercise::bridge);
    STATIC_REQUIRE(bridge->out == 1000L * about(exercise::bridge).tempo.out.value);
    STATIC_REQUIRE(bridge->back == 1000L * about(exercise::bridge).tempo.back.value);
    STATIC_REQUIRE(bridge->takes() == 5000);
    // Twice, where there is time for it.
    STATIC_REQUIRE(motion_time_of(exercise::seated_march)->times == 2);
    // Too long for it: quicker, but out and back are to each other as they were.
    constexpr std::optional<motion_time> slow = motion_time_of(exercise::sliding_leg_curl);
    STATIC_REQUIRE(slow->takes() == 5000);
    STATIC_REQUIRE(slow->out > 2 * slow->back);
    STATIC_REQUIRE(!motion_time_of(exercise::plank));
}

TEST_CASE("motion_time_of: nothing moves for longer than five seconds", "[picture]") {
    for (const scene_row& scene : scenes) {
        const std::optional<motion_time> found = motion_time_of(scene.id);
        CAPTURE(about(scene.id).key);
        CHECK(found.has_value() == shown_start(scene.id).has_value());
        if (!found) continue;
        CHECK(found->takes() > 0);
        CHECK(found->takes() <= 5000);
        CHECK(found->out > 0);
        // What is held goes there and stays.
        CHECK((found->back == 0) == (about(scene.id).tempo == held_or_continuous));
    }
}

TEST_CASE("moved: it begins at the start and ends at the end", "[picture]") {
    const int moving =
        for_each_that_moves([](const scene_row& scene, const skeleton& start, const skeleton& end) {
            const skeleton first = moved(scene, start, end, 0);
            const skeleton last = moved(scene, start, end, 1);
            for (std::size_t i = 0; i < landmark_count; ++i) {
                const auto each = static_cast<landmark>(i);
                CAPTURE(i);
                CHECK(length(first[each] - start[each]) < .02);
                CHECK(length(last[each] - end[each]) < .002);
            }
        });
    CHECK(moving > 30);
}

TEST_CASE("moved: no limb changes its length on the way", "[picture]") {
    for_each_that_moves([](const scene_row& scene, const skeleton& start, const skeleton& end) {
        for (long step = 0; step <= of_motion.steps; ++step) {
            const skeleton body = moved(scene, start, end, share_of_step(step));
            CAPTURE(step);
            for (const side of : {side::right, side::left}) {
                const auto bone = [&](landmark from, landmark to) {
                    return gap(body, end, on(of, from), on(of, to));
                };
                CHECK(bone(landmark::right_hip, landmark::right_knee) < 1e-5);
                CHECK(bone(landmark::right_knee, landmark::right_ankle) < 1e-5);
                CHECK(bone(landmark::right_ankle, landmark::right_ball) < 1e-5);
                CHECK(bone(landmark::right_shoulder, landmark::right_elbow) < 1e-5);
                CHECK(bone(landmark::right_elbow, landmark::right_wrist) < 1e-5);
                CHECK(gap(body, end, landmark::hips, on(of, landmark::right_hip)) < 1e-5);
            }
            CHECK(gap(body, end, landmark::nape, landmark::head) < 1e-5);
        }
    });
}

TEST_CASE("moved: nothing goes under the floor, and what is held still stays", "[picture]") {
    for_each_that_moves([](const scene_row& scene, const skeleton& start, const skeleton& end) {
        for (long step = 1; step < of_motion.steps; ++step) {
            const skeleton body = moved(scene, start, end, share_of_step(step));
            CAPTURE(step);
            for (std::size_t i = 0; i < landmark_count; ++i) {
                CAPTURE(i);
                CHECK(body.bottom(static_cast<landmark>(i)) > -.0101);
            }
            CHECK(std::abs(body[*scene.anchor].x - end[*scene.anchor].x) < .0101);
            for (const landmark ankle : {landmark::right_ankle, landmark::left_ankle})
                if (length(start[ankle] - end[ankle]) < .005)
                    CHECK(length(body[ankle] - end[ankle]) < .0101);
        }
    });
}

TEST_CASE("moved: no step is a leap", "[picture]") {
    for_each_that_moves([](const scene_row& scene, const skeleton& start, const skeleton& end) {
        for (const landmark each : {landmark::right_knee, landmark::left_knee, landmark::head,
                                    landmark::right_elbow, landmark::left_elbow}) {
            const double all = length(start[each] - end[each]);
            skeleton before = moved(scene, start, end, 0);
            for (long step = 1; step <= of_motion.steps; ++step) {
                const skeleton body = moved(scene, start, end, share_of_step(step));
                CAPTURE(step, static_cast<int>(each));
                CHECK(length(body[each] - before[each]) < .35 * all + .04);
                before = body;
            }
        }
    });
}

TEST_CASE("share_of_step: slow at both ends", "[picture]") {
    STATIC_REQUIRE(share_of_step(0) < 1e-5);
    STATIC_REQUIRE(share_of_step(of_motion.steps) > 1 - 1e-6);
    STATIC_REQUIRE(share_of_step(1) < .1);
    STATIC_REQUIRE(share_of_step(of_motion.steps / 2) > .49);
}
