// SPDX-License-Identifier: MIT

// hamstring/picture/body.hpp
//
//     enum side, landmark; on(side, landmark); radius_at(landmark)
//     struct foot_hold, foot_holds, body_angles, skeleton
//     blended(from, to, share), in_pose(angles, feet, pitch), put_foot(body, side, hold)

#include <hamstring/picture/body.hpp>

#include <initializer_list>
#include <utility>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/routine/pose.hpp>

#include <catch.hpp>

using namespace hamstring;
using namespace hamstring::picture;

namespace {

constexpr bool is_near(double a, double b, double by = 1e-9) { return a - b < by && b - a < by; }

constexpr pose standing{.pelvis = degrees{0}, .trunk = degrees{0}, .limbs = {}};

}  // namespace

TEST_CASE("on: the same point of the other side; what has no side stays", "[picture]") {
    STATIC_REQUIRE(on(side::left, landmark::right_hip) == landmark::left_hip);
    STATIC_REQUIRE(on(side::left, landmark::right_hand) == landmark::left_hand);
    STATIC_REQUIRE(on(side::right, landmark::right_knee) == landmark::right_knee);
    STATIC_REQUIRE(on(side::left, landmark::head) == landmark::head);
    STATIC_REQUIRE(radius_at(landmark::left_knee) == radius_at(landmark::right_knee));
    STATIC_REQUIRE(radius_at(landmark::left_hand) == radius_at(landmark::right_hand));
}

TEST_CASE("in_pose: who stands upright is one stature tall", "[picture]") {
    constexpr foot_holds flat{{.form = foot_form::flat}, {.form = foot_form::flat}};
    constexpr skeleton body = in_pose(standing, flat);
    STATIC_REQUIRE(is_near(body[landmark::right_hip].z, lengths.half_hips));
    // The crown is a skull's half height, .068, over the middle of the head.
    constexpr double crown = body[landmark::head].y + .068;
    STATIC_REQUIRE(is_near(crown - body.bottom(landmark::right_heel), 1, .02));
    CHECK(is_near(body.bottom(landmark::right_heel), body.bottom(landmark::right_ball)));
}

TEST_CASE("in_pose: no pose makes a part longer or shorter", "[picture]") {
    for (int i = 0; i < int{count_of<exercise>}; ++i) {
        const skeleton body = in_pose(end_pose_of(static_cast<exercise>(i)).end, {});
        CAPTURE(i);
        for (const side of : {side::right, side::left}) {
            const auto apart = [&](landmark a, landmark b) {
                return length(body[on(of, a)] - body[on(of, b)]);
            };
            REQUIRE(is_near(apart(landmark::right_hip, landmark::right_knee), lengths.thigh));
            REQUIRE(is_near(apart(landmark::right_knee, landmark::right_ankle), lengths.shank));
            REQUIRE(
                is_near(apart(landmark::right_shoulder, landmark::right_elbow), lengths.upper_arm));
            REQUIRE(is_near(apart(landmark::right_elbow, landmark::right_wrist), lengths.forearm));
        }
    }
}

TEST_CASE("in_pose: the angles are those of the pose", "[picture]") {
    pose held = standing;
    held.limbs.right.hip = degrees{90};
    held.limbs.right.knee = degrees{90};
    held.limbs.left.abduction = degrees{30};
    held.limbs.right.shoulder = degrees{90};
    const skeleton body = in_pose(held, {});
    // The right thigh is level and to the front, its shank hangs down; the left leg is out to its side.
    CHECK(is_near(body[landmark::right_knee].x, lengths.thigh));
    CHECK(is_near(body[landmark::right_ankle].y, -lengths.shank));
    CHECK(body[landmark::left_knee].z < -lengths.half_hips - .1);
    CHECK(is_near(body[landmark::right_wrist].x, lengths.upper_arm + lengths.forearm));
    held.pelvis = degrees{-90};
    // Face up: the head is behind the hips, and the level thigh points up.
    const skeleton supine = in_pose(held, {});
    CHECK(supine[landmark::head].x < -.3);
    CHECK(is_near(supine[landmark::right_knee].y, lengths.thigh));
    held.pelvis = degrees{0};
    held.roll = degrees{90};
    // On the left side: the right hip is over the left one.
    const skeleton rolled = in_pose(held, {});
    CHECK(rolled[landmark::right_hip].y > rolled[landmark::left_hip].y);
}

TEST_CASE("put_foot: flat is level, tipped goes down in front, toes bend on the floor",
          "[picture]") {
    skeleton body = in_pose(standing, {});
    put_foot(body, side::right, {.form = foot_form::flat});
    CHECK(is_near(body.bottom(landmark::right_heel), body.bottom(landmark::right_ball), .001));
    put_foot(body, side::right, {.form = foot_form::tipped, .angle = 30});
    CHECK(body[landmark::right_heel].y > body[landmark::right_ball].y);
    put_foot(body, side::right,
             {.form = foot_form::tipped, .angle = 30, .toes = toes::bent_forward});
    CHECK(body[landmark::right_toe].y == body[landmark::right_ball].y);
    put_foot(body, side::right, {.angle = -60, .toes = toes::bent_back});
    CHECK(body[landmark::right_toe].x < body[landmark::right_ball].x);
}

TEST_CASE("blended: each angle is on its way", "[picture]") {
    const body_angles a = end_pose_of(exercise::clamshell).end;
    pose far = end_pose_of(exercise::clamshell).end;
    far.roll = degrees{0};
    far.limbs.left.elbow = degrees{45};
    const body_angles b = blended(a, far, .5);
    CHECK(is_near(b.roll, a.roll / 2));
    CHECK(is_near(b.left.elbow, (a.left.elbow + 45) / 2));
    CHECK(is_near(blended(a, far, 0).roll, a.roll));
    CHECK(is_near(blended(a, far, 1).roll, 0));
}
