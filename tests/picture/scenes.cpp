// SPDX-License-Identifier: MIT

// hamstring/picture/scenes.hpp, hamstring/picture/scene.hpp
//
//     scene_of(exercise), shown_end(exercise), shown_start(exercise)

#include <hamstring/picture/scenes.hpp>

#include <cstddef>
#include <iterator>
#include <string_view>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/routine/pose.hpp>

#include <catch.hpp>

using namespace hamstring;
using namespace hamstring::picture;

namespace {

bool marks(const scene_row& of, marked_part what) {
    for (const mark& each : of.marks)
        if (each.part == what) return true;
    return false;
}
bool has(const scene_row& of, thing what) {
    for (const prop& each : of.props)
        if (each.what == what) return true;
    return false;
}

}  // namespace

TEST_CASE("scene_of: the row of the exercise", "[picture]") {
    STATIC_REQUIRE(std::size(scenes) == count_of<exercise>);
    STATIC_REQUIRE(scene_of(exercise::plank).id == exercise::plank);
}

TEST_CASE("shown_end: of two ends, that to which the effort leads", "[picture]") {
    STATIC_REQUIRE(shown_end(exercise::hip_thrust) == *end_pose_of(exercise::hip_thrust).other);
    STATIC_REQUIRE(*shown_start(exercise::hip_thrust) == end_pose_of(exercise::hip_thrust).end);
    STATIC_REQUIRE(shown_end(exercise::bridge) == end_pose_of(exercise::bridge).end);
    STATIC_REQUIRE(!shown_start(exercise::plank));
}

TEST_CASE("scenes: a hamstring stretch marks the hamstrings, in a pose that stretches them",
          "[picture]") {
    int stretches = 0;
    for (const scene_row& scene : scenes) {
        // What is contradicted as a stretch is not marked as one.
        if (about(scene.id).role != role::hamstring_range ||
            end_pose_of(scene.id).ineffective_as_written())
            continue;
        ++stretches;
        CAPTURE(about(scene.id).key);
        CHECK((marks(scene, marked_part::hamstrings) || marks(scene, marked_part::nerve)));
        CHECK(scene.working.count > 0);
    }
    CHECK(stretches > 5);
}

TEST_CASE("scenes: what an exercise needs is drawn", "[picture]") {
    for (const scene_row& scene : scenes) {
        const exercise_row& row = about(scene.id);
        CAPTURE(row.key);
        if (row.equipment == equipment::chair)
            CHECK((has(scene, thing::chair) || scene.blocks.count > 0));
        if (row.equipment == equipment::strap) CHECK(has(scene, thing::strap));
        if (row.equipment == equipment::band) CHECK(has(scene, thing::band));
        // The diver keeps a worktop within reach and does not touch it.
        if (row.equipment == equipment::worktop && scene.id != exercise::askling_diver)
            CHECK(
                (has(scene, thing::worktop) || has(scene, thing::rail) || scene.blocks.count > 0));
    }
}

TEST_CASE("scenes: an arrow has somewhere to begin", "[picture]") {
    for (const scene_row& scene : scenes) {
        CAPTURE(about(scene.id).key);
        if (scene.arrow) CHECK(scene.anchor);
        if (scene.shows_other) CHECK(end_pose_of(scene.id).other);
        for (const pointer& each : scene.pointers) CHECK(each.points.count >= 2);
    }
}
