// SPDX-License-Identifier: MIT

// hamstring/picture/placed.hpp, hamstring/picture/scenes.hpp: every exercise of the catalogue as a body can do it.
//
//     placed(angles, feet, resting, grips) -> placed_body
//     placed_end(scene, end), placed_start(scene, start, end)

#include <hamstring/picture/placed.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <initializer_list>
#include <optional>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/picture/scenes.hpp>
#include <hamstring/routine/pose.hpp>

#include <catch.hpp>

using namespace hamstring;
using namespace hamstring::picture;

namespace {

// A share of stature: 17 mm of a person of 1.70 m.
constexpr double close_enough = .0101;

/// Whether a landmark is one of those that the body rests on, of either side.
bool is_raised(const resting& how, landmark of) {
    return std::any_of(how.on.begin(), how.on.end(),
                       [of](landmark each) { return each == of || on(side::left, each) == of; });
}

bool has(const scene_row& of, std::initializer_list<thing> any) {
    return std::any_of(of.props.begin(), of.props.end(), [&](const prop& each) {
        return std::find(any.begin(), any.end(), each.what) != any.end();
    });
}

/// Where a body's mass is. Shares of segments: Winter's table, as it is used for anybody.
vec mass_of(const skeleton& body) {
    vec sum{};
    double all = 0;
    const auto add = [&](vec at, double share) {
        sum = sum + at * share;
        all += share;
    };
    add(body[landmark::head], .081);
    add(between(body[landmark::hips], body[landmark::neck], .5), .497);
    for (const side of : {side::right, side::left}) {
        const auto at = [&](landmark right) { return body[on(of, right)]; };
        add(between(at(landmark::right_hip), at(landmark::right_knee), .433), .100);
        add(between(at(landmark::right_knee), at(landmark::right_ankle), .433), .047);
        add(between(at(landmark::right_heel), at(landmark::right_toe), .5), .015);
        add(between(at(landmark::right_shoulder), at(landmark::right_elbow), .436), .028);
        add(between(at(landmark::right_elbow), at(landmark::right_wrist), .430), .016);
        add(at(landmark::right_hand), .006);
    }
    return sum * (1 / all);
}

bool is_of_foot(landmark of) {
    for (const landmark each : {landmark::right_heel, landmark::right_ball, landmark::right_toe})
        if (of == each || of == on(side::left, each)) return true;
    return false;
}

/// Whether somebody stands there on nothing but the feet, and holds on to nothing.
bool stands_freely(const scene_row& of) {
    return of.contacts.count > 0 &&
           std::all_of(of.contacts.begin(), of.contacts.end(), is_of_foot) &&
           !has(of, {thing::worktop, thing::rail, thing::water, thing::wheelchair}) &&
           of.id != exercise::wall_lean && of.id != exercise::calf_stretch &&
           of.id != exercise::single_leg_stand && of.id != exercise::heel_toe_stand;
}
/// Whether what is stood on is all that carries: no cushion under a knee, no bench under the shoulders.
bool on_feet_alone(const scene_row& of) {
    return std::all_of(of.blocks.begin(), of.blocks.end(), [](const picture::block& each) {
        return each.x0.what != bound::from::point || is_of_foot(each.x0.of);
    });
}
/// Whether the seat of a chair carries the body: then it is no lower than it is drawn for rising.
bool sits(const scene_row& of) { return has(of, {thing::chair}) && of.props.rows[0].lower == 0; }

}  // namespace

TEST_CASE("scenes: what touches the floor by the steps does, within a hundredth of stature",
          "[picture]") {
    for (const scene_row& scene : scenes) {
        const placed_body end = placed_end(scene, shown_end(scene.id));
        CAPTURE(about(scene.id).key);
        if (!has(scene, {thing::water})) CHECK(scene.contacts.count > 0);
        for (const landmark each : scene.contacts) {
            const double height = is_raised(scene.rests, each) ? scene.rests.height : 0;
            CAPTURE(static_cast<int>(each), end.body.bottom(each));
            CHECK(std::abs(end.body.bottom(each) - height) < close_enough);
        }
    }
}

TEST_CASE("scenes: the body is turned by at most four degrees so that they touch", "[picture]") {
    for (const scene_row& scene : scenes) {
        CAPTURE(about(scene.id).key);
        const placed_body end = placed_end(scene, shown_end(scene.id));
        CHECK(std::abs(end.turned) < 4);
        if (const std::optional<pose> start = shown_start(scene.id))
            CHECK(std::abs(placed_start(scene, *start, end.body).turned) < 4);
    }
}

TEST_CASE("scenes: nothing is under the floor, at the end or where it begins", "[picture]") {
    for (const scene_row& scene : scenes) {
        CAPTURE(about(scene.id).key);
        const placed_body end = placed_end(scene, shown_end(scene.id));
        const auto check = [](const skeleton& body) {
            for (std::size_t i = 0; i < landmark_count; ++i) {
                CAPTURE(i, body.bottom(static_cast<landmark>(i)));
                CHECK(body.bottom(static_cast<landmark>(i)) > -close_enough);
            }
        };
        check(end.body);
        if (const std::optional<pose> start = shown_start(scene.id))
            check(placed_start(scene, *start, end.body).body);
    }
}

TEST_CASE("scenes: each hand is where the steps have it", "[picture]") {
    for (const scene_row& scene : scenes) {
        CAPTURE(about(scene.id).key);
        const placed_body end = placed_end(scene, shown_end(scene.id));
        for (const double gap : end.short_of) CHECK(gap < close_enough);
    }
}

TEST_CASE("scenes: a fold from the hips with straight, upright legs would topple", "[picture]") {
    // So that the next test is one that can fail: the bend as it would be without pushing the hips back.
    pose folded = end_pose_of(exercise::standing_forward_bend).end;
    folded.pelvis = degrees{90};
    folded.limbs =
        both_sides::alike({.hip = degrees{90}, .knee = degrees{0}, .shoulder = degrees{150}});
    const skeleton body = placed(folded, flat_feet, {}, {}).body;
    CHECK(mass_of(body).x > body[landmark::right_toe].x);
}

TEST_CASE("scenes: whoever stands freely has their mass over the feet", "[picture]") {
    int standing = 0;
    for (const scene_row& scene : scenes) {
        if (!stands_freely(scene) || !on_feet_alone(scene) || sits(scene)) continue;
        const skeleton body = placed_end(scene, shown_end(scene.id)).body;
        double back = 2;
        double front = -2;
        for (const landmark each : scene.contacts) {
            const bool right = each < landmark::left_hip;
            const side of = right ? side::right : side::left;
            back = std::min(back, body[on(of, landmark::right_heel)].x);
            front = std::max(front, body[on(of, landmark::right_toe)].x);
        }
        // A step that is stood on carries too.
        for (const picture::block& each : scene.blocks)
            if (each.x0.of == landmark::right_heel) {
                back = std::min(back, body[landmark::right_heel].x);
                front = std::max(front, body[landmark::right_toe].x);
            }
        const double mass = mass_of(body).x;
        CAPTURE(about(scene.id).key, back, mass, front);
        CHECK(back - close_enough < mass);
        CHECK(mass < front + close_enough);
        ++standing;
    }
    CHECK(standing > 10);
}

TEST_CASE("placed: what cannot touch, and a hand that cannot reach, are told", "[picture]") {
    // The end of the slider, but with the hands asked to be far overhead.
    constexpr resting on_heels{.on = {landmark::right_heel}};
    const pose& upright = end_pose_of(exercise::brisk_walk).end;
    const grips far =
        grips::together({.where = grip::kind::beside, .at = landmark::head, .offset = {0, 1, 0}});
    const placed_body stretched = placed(upright, flat_feet, on_heels, far);
    CHECK(stretched.short_of[0] > .3);
    CHECK(stretched.short_of[1] > .3);
    // Who kneels upright and is asked to have head and heels level is turned a long way.
    constexpr resting head_down{.level = {landmark::head, landmark::right_heel}};
    CHECK(std::abs(placed(upright, {}, head_down, {}).turned) > 10);
}

TEST_CASE("placed: the compiler places a body as the machine does", "[picture]") {
    constexpr placed_body by_compiler = placed_end(scene_of(exercise::standing_forward_bend),
                                                   shown_end(exercise::standing_forward_bend));
    const placed_body by_machine = placed_end(scene_of(exercise::standing_forward_bend),
                                              shown_end(exercise::standing_forward_bend));
    for (std::size_t i = 0; i < landmark_count; ++i) {
        const auto each = static_cast<landmark>(i);
        CHECK(length(by_compiler.body[each] - by_machine.body[each]) < 1e-9);
    }
    STATIC_REQUIRE(by_compiler.body.bottom(landmark::right_heel) < .001);
    STATIC_REQUIRE(by_compiler.short_of[0] == 0);
}

TEST_CASE("placed_start: the anchor stays where it is", "[picture]") {
    int begun = 0;
    for (const scene_row& scene : scenes) {
        const std::optional<pose> start = shown_start(scene.id);
        if (!start) continue;
        ++begun;
        const placed_body end = placed_end(scene, shown_end(scene.id));
        const placed_body begin = placed_start(scene, *start, end.body);
        const vec gap = end.body[*scene.anchor] - begin.body[*scene.anchor];
        CAPTURE(about(scene.id).key);
        CHECK(std::abs(gap.x) < 1e-9);
        CHECK(std::abs(gap.z) < 1e-9);
    }
    CHECK(begun > 30);
}

TEST_CASE("scenes: hips are up, in a line with shoulders and knees, where they have to stay up",
          "[picture]") {
    for (const exercise id : {exercise::heel_walkout, exercise::sliding_leg_curl}) {
        const skeleton body = placed_end(scene_of(id), shown_end(id)).body;
        CAPTURE(about(id).key);
        CHECK(body.bottom(landmark::hips) > .04);
        const vec knee = body[landmark::right_knee];
        const vec chest = body[landmark::chest];
        const double share = (body[landmark::hips].x - chest.x) / (knee.x - chest.x);
        CHECK(std::abs(between(chest, knee, share).y - body[landmark::hips].y) < .02);
    }
}

TEST_CASE("placed_start: a leg that is bent anew has its foot to the front", "[picture]") {
    for (const exercise id : {exercise::bridge, exercise::single_leg_bridge}) {
        const scene_row& scene = scene_of(id);
        const skeleton end = placed_end(scene, shown_end(id)).body;
        const skeleton start = placed_start(scene, *shown_start(id), end).body;
        CAPTURE(about(id).key);
        CHECK(length(start[landmark::right_toe] - end[landmark::right_toe]) < .005);
        CHECK(length(start[landmark::right_heel] - end[landmark::right_heel]) < .005);
    }
}

TEST_CASE("scenes: weights hang at the legs", "[picture]") {
    const skeleton body =
        placed_end(scene_of(exercise::romanian_deadlift), shown_end(exercise::romanian_deadlift))
            .body;
    CHECK(std::abs(body[landmark::right_hand].x - body[landmark::right_knee].x) < .07);
    CHECK(body[landmark::right_hand].y < body[landmark::right_knee].y);
}
