// SPDX-License-Identifier: MIT
// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.
#pragma once

// clang-format off

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/exercise.hpp>

/// What the choice of exercises reads of the selection and of the tables behind its traits.

namespace hamstring::inline HAMSTRING_EDITION::generated {

inline constexpr std::size_t choice_row_count = 117;

/// What one row of `rules/selection.hpp` does where its premise holds.
struct choice_row {
    enum class kind : std::uint8_t { points, bars, most, highest };
    /// The roles that get the points or are barred, as bits.
    std::uint16_t roles;
    /// The same of exercises: so many, from this place of `chosen` on. (Most rows name few, and a
    /// microcontroller keeps every row.)
    std::uint16_t first : 9;
    std::uint16_t size : 7;
    kind does;
    /// The points; the most exercises of a session; the highest level.
    std::int8_t number;
};

inline constexpr exercise chosen[] = {
    exercise::short_strolls,  // strong-pain-short-strolls
    exercise::sciatic_slider, exercise::hip_flexor_lunge, exercise::cat_camel, exercise::brisk_walk, exercise::easy_swim, exercise::seated_march, exercise::standing_hip_flexor_stretch, exercise::calf_stretch, exercise::heel_slide,  // strong-pain-longer-efforts-wait
    exercise::side_plank, exercise::plank, exercise::romanian_deadlift, exercise::sliding_leg_curl, exercise::nordic_lower, exercise::hip_thrust, exercise::single_leg_deadlift, exercise::askling_glider,  // moderate-pain-heavy-loads-wait
    exercise::chair_stretch, exercise::sit_to_stand_hands, exercise::squat_to_chair,  // from-65-chair
    exercise::sit_to_stand_hands,  // few-chair-stands-hands-first
    exercise::squat_to_chair,  // from-65-used-to-exercise
    exercise::standing_forward_bend, exercise::seated_leg_stretch, exercise::lying_towel_stretch, exercise::lying_knee_extension, exercise::doorway_stretch, exercise::half_kneeling_stretch, exercise::downward_dog, exercise::hip_flexor_lunge, exercise::cat_camel, exercise::pelvic_tilt, exercise::bridge, exercise::single_leg_bridge, exercise::clamshell, exercise::side_lying_leg_raise, exercise::prone_leg_lift, exercise::single_leg_stand, exercise::bird_dog, exercise::dead_bug, exercise::side_plank, exercise::plank, exercise::knees_to_chest_rock,  // from-75-not-on-the-floor
    exercise::downward_dog, exercise::plank, exercise::romanian_deadlift, exercise::sliding_leg_curl, exercise::nordic_lower, exercise::hip_thrust, exercise::single_leg_deadlift, exercise::long_lever_bridge, exercise::heel_walkout, exercise::askling_diver,  // from-75-not-without-coaching
    exercise::standing_hip_extension, exercise::standing_hip_abduction,  // from-65-hips-at-a-worktop
    exercise::short_strolls,  // from-75-short-walks
    exercise::pelvic_tilt, exercise::clamshell, exercise::supported_stance, exercise::heel_toe_stand, exercise::sit_to_stand_hands, exercise::seated_hinge, exercise::seated_march, exercise::seated_reach, exercise::standing_hip_extension, exercise::standing_hip_abduction, exercise::squat_to_chair, exercise::heel_slide, exercise::glute_squeeze,  // too-easy-when-fit
    exercise::sit_to_stand_hands, exercise::seated_hinge, exercise::seated_march, exercise::seated_reach, exercise::heel_slide, exercise::glute_squeeze,  // under-65-not-for-the-chair
    exercise::knees_to_chest_rock,  // under-65-no-sore-back
    exercise::side_lying_leg_raise,  // short-stance-side-of-hip
    exercise::bridge,  // few-bridges-two-legs
    exercise::single_leg_deadlift, exercise::askling_diver,  // not-steady-on-one-leg
    exercise::sit_to_stand_break,  // sits-stand-up
    exercise::sit_to_stand_break, exercise::posture_reset,  // stands-no-standing-break
    exercise::foot_on_step_break, exercise::calf_pump_break, exercise::sit_down_break,  // stands-break-the-standing
    exercise::sit_to_stand_break, exercise::posture_reset,  // no-sitting-to-break
    exercise::foot_on_step_break, exercise::calf_pump_break, exercise::sit_down_break,  // no-standing-to-break
    exercise::short_strolls,  // drives-walk-at-stops
    exercise::hip_flexor_lunge, exercise::standing_hip_flexor_stretch,  // sits-front-of-hip
    exercise::wheelchair_leg_prop, exercise::seated_lean_break, exercise::wheel_ride,  // not-in-a-wheelchair
    exercise::standing_forward_bend, exercise::seated_leg_stretch, exercise::lying_towel_stretch, exercise::wall_lean, exercise::lying_knee_extension, exercise::doorway_stretch, exercise::half_kneeling_stretch, exercise::chair_stretch, exercise::heel_on_step_stretch, exercise::downward_dog, exercise::contract_relax_stretch, exercise::sciatic_slider, exercise::hip_flexor_lunge, exercise::cat_camel, exercise::pelvic_tilt, exercise::bridge, exercise::single_leg_bridge, exercise::clamshell, exercise::side_lying_leg_raise, exercise::band_walk, exercise::prone_leg_lift, exercise::single_leg_stand, exercise::bird_dog, exercise::dead_bug, exercise::side_plank, exercise::plank, exercise::hip_hinge, exercise::romanian_deadlift, exercise::sliding_leg_curl, exercise::nordic_lower, exercise::heel_dig_hold, exercise::brisk_walk, exercise::sit_to_stand_break, exercise::posture_reset, exercise::supported_stance, exercise::heel_toe_stand, exercise::sit_to_stand_hands, exercise::seated_hinge, exercise::seated_march, exercise::standing_hip_extension, exercise::standing_hip_abduction, exercise::step_up, exercise::squat_to_chair, exercise::hip_thrust, exercise::single_leg_deadlift, exercise::long_lever_bridge, exercise::heel_walkout, exercise::standing_hip_flexor_stretch, exercise::calf_stretch, exercise::knees_to_chest_rock, exercise::rest_90_90, exercise::short_strolls, exercise::foot_on_step_break, exercise::calf_pump_break, exercise::sit_down_break, exercise::askling_extender, exercise::askling_diver, exercise::askling_glider, exercise::heel_slide, exercise::glute_squeeze,  // legs-do-not-push
    exercise::wheelchair_leg_prop, exercise::seated_reach, exercise::seated_lean_break, exercise::wheel_ride,  // wheelchair-in-the-chair
    exercise::nordic_lower,  // sport-nordic
    exercise::single_leg_bridge, exercise::romanian_deadlift, exercise::hip_thrust, exercise::single_leg_deadlift,  // advanced-loaded
    exercise::pelvic_tilt, exercise::bridge, exercise::clamshell, exercise::sit_to_stand_break, exercise::seated_hinge, exercise::calf_stretch,  // advanced-too-easy
    exercise::nordic_lower, exercise::askling_glider,  // only-for-fast-sport
    exercise::bridge, exercise::prone_leg_lift, exercise::standing_hip_extension, exercise::hip_thrust,  // buttock-takes-its-share
    exercise::sciatic_slider,  // nerve-slider
    exercise::hip_flexor_lunge, exercise::standing_hip_flexor_stretch,  // long-already-hip-stretch
    exercise::dead_bug,  // long-already-hold-still
    exercise::cat_camel, exercise::pelvic_tilt,  // guarding-back-middle-range
    exercise::hip_hinge, exercise::romanian_deadlift, exercise::seated_hinge, exercise::single_leg_deadlift,  // guarding-back-no-loaded-bend
    exercise::short_strolls, exercise::heel_slide,  // soreness-easy
    exercise::sciatic_slider, exercise::hip_flexor_lunge, exercise::cat_camel, exercise::bird_dog, exercise::dead_bug, exercise::hip_hinge, exercise::romanian_deadlift, exercise::sit_to_stand_break, exercise::posture_reset, exercise::sit_to_stand_hands, exercise::seated_hinge, exercise::seated_march, exercise::seated_lean_break, exercise::step_up, exercise::squat_to_chair, exercise::single_leg_deadlift, exercise::knees_to_chest_rock, exercise::rest_90_90, exercise::askling_diver,  // tendon-no-deep-bend
    exercise::heel_dig_hold, exercise::long_lever_bridge,  // tendon-still-holds
    exercise::heel_walkout, exercise::askling_extender, exercise::askling_diver,  // strain-lengthening
    exercise::sciatic_slider, exercise::hip_flexor_lunge, exercise::cat_camel, exercise::bridge, exercise::single_leg_bridge, exercise::clamshell, exercise::side_lying_leg_raise, exercise::band_walk, exercise::prone_leg_lift, exercise::single_leg_stand, exercise::bird_dog, exercise::dead_bug, exercise::side_plank, exercise::plank, exercise::brisk_walk, exercise::standing_hip_extension, exercise::standing_hip_abduction, exercise::step_up, exercise::squat_to_chair, exercise::hip_thrust, exercise::standing_hip_flexor_stretch, exercise::calf_stretch, exercise::knees_to_chest_rock,  // fresh-strain-no-pull
    exercise::short_strolls, exercise::heel_slide, exercise::glute_squeeze,  // fresh-strain-easy
    exercise::romanian_deadlift, exercise::sliding_leg_curl, exercise::nordic_lower, exercise::hip_thrust, exercise::single_leg_deadlift, exercise::heel_walkout, exercise::askling_glider,  // strain-heavy-lowering-waits
    exercise::single_leg_bridge, exercise::band_walk, exercise::heel_walkout, exercise::askling_diver,  // strain-wait-for-jogging
    exercise::prone_on_elbows,  // bendy-no-stretch
    exercise::bridge, exercise::prone_leg_lift, exercise::bird_dog,  // thin-bones-back
    exercise::lying_knee_extension, exercise::dead_bug, exercise::knees_to_chest_rock, exercise::rest_90_90, exercise::prone_on_elbows, exercise::askling_extender, exercise::heel_slide, exercise::glute_squeeze,  // pregnant-not-on-the-back
    exercise::clamshell, exercise::side_lying_leg_raise, exercise::bird_dog,  // pregnant-side-lying
    exercise::downward_dog, exercise::hip_flexor_lunge, exercise::single_leg_bridge, exercise::bird_dog, exercise::dead_bug, exercise::side_plank, exercise::plank, exercise::romanian_deadlift, exercise::nordic_lower, exercise::step_up, exercise::squat_to_chair, exercise::hip_thrust, exercise::single_leg_deadlift,  // after-birth-strong-loads-wait
    exercise::pelvic_tilt, exercise::bridge,  // after-birth-low-level
    exercise::seated_leg_stretch, exercise::lying_towel_stretch, exercise::lying_knee_extension, exercise::doorway_stretch, exercise::contract_relax_stretch, exercise::hip_flexor_lunge, exercise::cat_camel, exercise::pelvic_tilt, exercise::bridge, exercise::single_leg_bridge, exercise::clamshell, exercise::side_lying_leg_raise, exercise::prone_leg_lift, exercise::bird_dog, exercise::dead_bug, exercise::side_plank, exercise::plank, exercise::heel_dig_hold, exercise::brisk_walk, exercise::standing_hip_extension, exercise::standing_hip_abduction, exercise::squat_to_chair, exercise::hip_thrust, exercise::long_lever_bridge, exercise::calf_stretch, exercise::knees_to_chest_rock, exercise::rest_90_90, exercise::prone_on_elbows, exercise::askling_extender, exercise::heel_slide, exercise::glute_squeeze,  // unsteady-stay-at-the-chair
    exercise::sit_to_stand_hands, exercise::seated_march,  // unsteady-firm-chair
    exercise::standing_forward_bend, exercise::downward_dog, exercise::hip_hinge, exercise::romanian_deadlift, exercise::seated_hinge, exercise::single_leg_deadlift, exercise::knees_to_chest_rock, exercise::rest_90_90, exercise::prone_on_elbows, exercise::askling_diver,  // eyes-head-up
    exercise::bridge, exercise::standing_hip_extension, exercise::standing_hip_abduction,  // new-hip-strength
    exercise::hip_flexor_lunge, exercise::nordic_lower, exercise::squat_to_chair, exercise::single_leg_deadlift, exercise::standing_hip_flexor_stretch, exercise::knees_to_chest_rock,  // new-hip-not-so-deep
    exercise::lying_towel_stretch,  // towel-stretch-known
    exercise::chair_stretch, exercise::heel_on_step_stretch,  // cannot-lie-on-the-back
    exercise::chair_stretch, exercise::heel_on_step_stretch, exercise::standing_hip_flexor_stretch,  // five-minutes
};

inline constexpr choice_row choices[] = {
    {0x20, 0, 0, choice_row::kind::bars, 0},  // strong-pain-no-breaks
    {0x100, 0, 0, choice_row::kind::points, 21},  // strong-pain-position-of-ease
    {0x2, 0, 0, choice_row::kind::points, 9},  // strong-pain-small-movements
    {0x0, 0, 1, choice_row::kind::points, 9},  // strong-pain-short-strolls
    {0x0, 1, 9, choice_row::kind::bars, 0},  // strong-pain-longer-efforts-wait
    {0x0, 10, 0, choice_row::kind::most, 2},  // strong-pain-two-exercises
    {0x0, 10, 0, choice_row::kind::most, 3},  // moderate-pain-three-exercises
    {0x0, 10, 8, choice_row::kind::bars, 0},  // moderate-pain-heavy-loads-wait
    {0x2, 18, 0, choice_row::kind::points, 4},  // moderate-new-back-pain-moves-first
    {0x8, 18, 0, choice_row::kind::points, 2},  // long-back-pain-trunk
    {0x1, 18, 0, choice_row::kind::points, -2},  // new-back-pain-stretch-later
    {0x80, 18, 0, choice_row::kind::points, 10},  // from-65-balance
    {0x0, 18, 3, choice_row::kind::points, 3},  // from-65-chair
    {0x0, 21, 1, choice_row::kind::points, 3},  // few-chair-stands-hands-first
    {0x0, 22, 1, choice_row::kind::points, 3},  // from-65-used-to-exercise
    {0x0, 23, 21, choice_row::kind::points, -4},  // from-75-not-on-the-floor
    {0x0, 44, 10, choice_row::kind::bars, 0},  // from-75-not-without-coaching
    {0x0, 54, 2, choice_row::kind::points, 2},  // from-65-hips-at-a-worktop
    {0x0, 56, 1, choice_row::kind::points, 6},  // from-75-short-walks
    {0x0, 57, 13, choice_row::kind::bars, 0},  // too-easy-when-fit
    {0x0, 70, 6, choice_row::kind::points, -5},  // under-65-not-for-the-chair
    {0x0, 76, 1, choice_row::kind::points, -4},  // under-65-no-sore-back
    {0x4, 77, 0, choice_row::kind::points, 3},  // short-stance-hips
    {0x0, 77, 1, choice_row::kind::points, 4},  // short-stance-side-of-hip
    {0x80, 78, 0, choice_row::kind::points, 8},  // short-stance-balance
    {0x0, 78, 1, choice_row::kind::points, 3},  // few-bridges-two-legs
    {0x4, 79, 0, choice_row::kind::points, -5},  // hips-passed
    {0x1, 79, 0, choice_row::kind::points, 4},  // range-stops-early
    {0x10, 79, 0, choice_row::kind::points, 3},  // range-over-the-cut-off
    {0x1, 79, 0, choice_row::kind::points, -7},  // range-usual
    {0x1, 79, 0, choice_row::kind::bars, 0},  // reaches-far
    {0x0, 79, 2, choice_row::kind::bars, 0},  // not-steady-on-one-leg
    {0x20, 81, 0, choice_row::kind::points, 4},  // sits-breaks
    {0x0, 81, 1, choice_row::kind::points, 6},  // sits-stand-up
    {0x0, 82, 2, choice_row::kind::bars, 0},  // stands-no-standing-break
    {0x0, 84, 3, choice_row::kind::points, 6},  // stands-break-the-standing
    {0x0, 87, 2, choice_row::kind::bars, 0},  // no-sitting-to-break
    {0x0, 89, 3, choice_row::kind::bars, 0},  // no-standing-to-break
    {0x0, 92, 1, choice_row::kind::points, 8},  // drives-walk-at-stops
    {0x0, 93, 2, choice_row::kind::points, 2},  // sits-front-of-hip
    {0x2, 95, 0, choice_row::kind::points, 3},  // sits-one-hip-stretch
    {0x0, 95, 3, choice_row::kind::bars, 0},  // not-in-a-wheelchair
    {0x0, 98, 60, choice_row::kind::bars, 0},  // legs-do-not-push
    {0x8, 158, 0, choice_row::kind::points, 6},  // wheelchair-trunk
    {0x0, 158, 4, choice_row::kind::points, 9},  // wheelchair-in-the-chair
    {0x20, 162, 0, choice_row::kind::points, 5},  // wheelchair-weight-shifts
    {0x1ff, 162, 0, choice_row::kind::bars, 0},  // spine-team-first
    {0x10, 162, 0, choice_row::kind::points, 7},  // sport-slow-lowering
    {0x0, 162, 1, choice_row::kind::points, 5},  // sport-nordic
    {0x0, 163, 4, choice_row::kind::points, 3},  // advanced-loaded
    {0x10, 167, 0, choice_row::kind::points, 4},  // advanced-load-at-length
    {0x0, 167, 6, choice_row::kind::points, -3},  // advanced-too-easy
    {0x0, 173, 2, choice_row::kind::bars, 0},  // only-for-fast-sport
    {0x20, 175, 0, choice_row::kind::points, -9},  // sport-moves-enough
    {0x40, 175, 0, choice_row::kind::points, -6},  // sport-endurance
    {0x1, 175, 0, choice_row::kind::points, 1},  // sitting-and-tightness
    {0x4, 175, 0, choice_row::kind::points, 2},  // inactivity-strength
    {0x4, 175, 0, choice_row::kind::points, 4},  // weak-hips-strength
    {0x0, 175, 4, choice_row::kind::points, 3},  // buttock-takes-its-share
    {0x11, 179, 0, choice_row::kind::bars, 0},  // nerve-no-pull
    {0x2, 179, 0, choice_row::kind::points, 6},  // nerve-slides
    {0x0, 179, 1, choice_row::kind::points, 8},  // nerve-slider
    {0x1, 180, 0, choice_row::kind::bars, 0},  // long-already-no-stretch
    {0x2, 180, 0, choice_row::kind::points, 7},  // long-already-front-of-hip
    {0x0, 180, 2, choice_row::kind::points, 5},  // long-already-hip-stretch
    {0x0, 182, 1, choice_row::kind::points, 3},  // long-already-hold-still
    {0x1, 183, 0, choice_row::kind::bars, 0},  // guarding-back-first-week
    {0x2, 183, 0, choice_row::kind::points, 6},  // guarding-back-small-movements
    {0x0, 183, 2, choice_row::kind::points, 5},  // guarding-back-middle-range
    {0x0, 185, 4, choice_row::kind::bars, 0},  // guarding-back-no-loaded-bend
    {0x9d, 189, 0, choice_row::kind::bars, 0},  // soreness-wait
    {0x0, 189, 2, choice_row::kind::points, 8},  // soreness-easy
    {0x2, 191, 0, choice_row::kind::points, 4},  // soreness-easy-movement
    {0x0, 191, 19, choice_row::kind::bars, 0},  // tendon-no-deep-bend
    {0x10, 210, 0, choice_row::kind::points, 9},  // tendon-long-holds
    {0x0, 210, 2, choice_row::kind::points, 4},  // tendon-still-holds
    {0x10, 212, 0, choice_row::kind::points, 7},  // strain-length-first
    {0x1, 212, 0, choice_row::kind::points, -5},  // strain-stretch-later
    {0x0, 212, 3, choice_row::kind::points, 4},  // strain-lengthening
    {0x8, 215, 0, choice_row::kind::points, 2},  // strain-trunk
    {0x10, 215, 0, choice_row::kind::points, 3},  // load-jump-strength
    {0x1, 215, 0, choice_row::kind::points, 3},  // range-regular-stretch
    {0x10, 215, 0, choice_row::kind::points, 1},  // range-strength-at-length
    {0xb1, 215, 0, choice_row::kind::bars, 0},  // fresh-strain-spare-it
    {0x0, 215, 23, choice_row::kind::bars, 0},  // fresh-strain-no-pull
    {0x0, 238, 3, choice_row::kind::points, 14},  // fresh-strain-easy
    {0x2, 241, 0, choice_row::kind::points, 6},  // fresh-strain-small-movements
    {0x0, 241, 0, choice_row::kind::highest, 1},  // strain-lower-level
    {0x0, 241, 7, choice_row::kind::bars, 0},  // strain-heavy-lowering-waits
    {0x0, 248, 4, choice_row::kind::bars, 0},  // strain-wait-for-jogging
    {0x40, 252, 0, choice_row::kind::points, 8},  // fresh-strain-walk
    {0x1, 252, 1, choice_row::kind::bars, 0},  // bendy-no-stretch
    {0x8, 253, 0, choice_row::kind::points, 3},  // bendy-control
    {0x80, 253, 0, choice_row::kind::points, 8},  // bendy-stance
    {0x80, 253, 0, choice_row::kind::points, 5},  // thin-bones-balance
    {0x0, 253, 3, choice_row::kind::points, 3},  // thin-bones-back
    {0x0, 256, 8, choice_row::kind::bars, 0},  // pregnant-not-on-the-back
    {0x0, 264, 3, choice_row::kind::points, 3},  // pregnant-side-lying
    {0x0, 267, 13, choice_row::kind::bars, 0},  // after-birth-strong-loads-wait
    {0x0, 280, 2, choice_row::kind::points, 5},  // after-birth-low-level
    {0x2, 282, 0, choice_row::kind::points, 5},  // after-birth-small-movements
    {0x0, 282, 31, choice_row::kind::bars, 0},  // unsteady-stay-at-the-chair
    {0x0, 313, 2, choice_row::kind::points, 10},  // unsteady-firm-chair
    {0x2, 315, 0, choice_row::kind::points, 3},  // unsteady-seated-movement
    {0x0, 315, 10, choice_row::kind::bars, 0},  // eyes-head-up
    {0x0, 325, 3, choice_row::kind::points, 3},  // new-hip-strength
    {0x0, 328, 6, choice_row::kind::bars, 0},  // new-hip-not-so-deep
    {0x0, 334, 1, choice_row::kind::points, 2},  // towel-stretch-known
    {0x0, 335, 2, choice_row::kind::points, 2},  // cannot-lie-on-the-back
    {0x0, 337, 3, choice_row::kind::points, 1},  // five-minutes
    {0x100, 340, 0, choice_row::kind::bars, 0},  // no-pain-to-ease
    {0x0, 340, 0, choice_row::kind::most, 3},  // beginner-three
    {0x0, 340, 0, choice_row::kind::most, 4},  // beginner-65-four
    {0x0, 340, 0, choice_row::kind::most, 4},  // intermediate-four
    {0x0, 340, 0, choice_row::kind::most, 2},  // five-minutes-two
    {0x0, 340, 0, choice_row::kind::most, 3},  // ten-minutes-three
    {0x0, 340, 0, choice_row::kind::most, 4},  // twenty-minutes-four
};

/// From how few rises from a chair on somebody rises less often than is usual, from an age on.
struct chair_stand_row {
    std::uint8_t from;
    std::uint8_t men;
    std::uint8_t women;
};

inline constexpr chair_stand_row chair_stands[] = {
    {60, 14, 12},
    {65, 12, 11},
    {70, 12, 10},
    {75, 11, 10},
    {80, 10, 9},
    {85, 8, 8},
    {90, 7, 4},
};

/// How a role is planned: what it is called for before any row speaks, how many of it there are at most, its
/// place in the order of doing.
struct role_plan {
    std::int8_t demand;
    std::uint8_t places;
    std::uint8_t place;
    bool in_session;
};

inline constexpr role_plan role_plans[] = {
    {5, 1, 7, true},  // hamstring_range
    {0, 1, 2, true},  // mobility
    {5, 2, 5, true},  // hip_strength
    {3, 2, 6, true},  // trunk_control
    {0, 2, 4, true},  // length_under_load
    {1, 1, 8, false},  // movement_breaks
    {5, 1, 9, false},  // aerobic
    {-2, 1, 3, true},  // balance
    {-9, 1, 1, true},  // relief
};

/// Getting into a position.
struct position_time {
    std::uint8_t seconds;
    bool on_the_floor;
};

inline constexpr position_time position_times[] = {
    {5, false},  // standing
    {5, false},  // seated_on_chair
    {15, true},  // seated_on_floor
    {15, true},  // lying_on_back
    {10, true},  // lying_on_side
    {15, true},  // lying_face_down
    {10, true},  // hands_and_knees
    {10, true},  // half_kneeling
    {15, true},  // kneeling
    {5, false},  // in_water
};
/// To set a thing up.
inline constexpr std::uint8_t seconds_to_set_up[] = {
    0,  // none
    5,  // mat
    5,  // towel
    0,  // wall
    0,  // chair
    5,  // doorway
    5,  // cushion
    5,  // step
    5,  // strap
    10,  // band
    5,  // stick
    15,  // weights
    10,  // sliders
    20,  // anchor
    0,  // pool
    0,  // worktop
    5,  // step_or_box
    20,  // bench
    10,  // wheelchair
};
/// What asks for a longer rest.
inline constexpr set_of<exercise> heavy_exercises = set_of<exercise>::from_bits(0x8007000078000000, 0x0);

}  // namespace hamstring::inline HAMSTRING_EDITION::generated
