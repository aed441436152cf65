// SPDX-License-Identifier: MIT
// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.
#pragma once

// clang-format off

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/exercise.hpp>

/// What the choice of exercises reads of the selection and of the tables behind its traits.

namespace hamstring::inline HAMSTRING_EDITION::generated {

inline constexpr std::size_t choice_row_count = 128;

/// What one row of `rules/selection.hpp` does where its premise holds.
struct choice_row {
    enum class kind : std::uint8_t { points, bars, most, highest };
    /// The roles that get the points or are barred, as bits.
    std::uint16_t roles : 12;
    /// How many terms of `premises` it has: it holds where one of them does.
    std::uint16_t terms : 4;
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
    exercise::cat_camel, exercise::pelvic_tilt, exercise::knees_to_chest_rock,  // new-back-pain-small-moves
    exercise::chair_stretch, exercise::sit_to_stand_hands, exercise::squat_to_chair,  // from-65-chair
    exercise::standing_forward_bend, exercise::seated_leg_stretch, exercise::lying_towel_stretch, exercise::lying_knee_extension, exercise::doorway_stretch, exercise::half_kneeling_stretch, exercise::downward_dog, exercise::hip_flexor_lunge, exercise::cat_camel, exercise::pelvic_tilt, exercise::bridge, exercise::single_leg_bridge, exercise::clamshell, exercise::side_lying_leg_raise, exercise::prone_leg_lift, exercise::single_leg_stand, exercise::bird_dog, exercise::dead_bug, exercise::side_plank, exercise::plank, exercise::knees_to_chest_rock,  // from-75-not-on-the-floor
    exercise::downward_dog, exercise::single_leg_bridge, exercise::plank, exercise::romanian_deadlift, exercise::sliding_leg_curl, exercise::nordic_lower, exercise::hip_thrust, exercise::single_leg_deadlift, exercise::long_lever_bridge, exercise::heel_walkout, exercise::askling_diver, exercise::askling_glider,  // from-75-not-without-coaching
    exercise::standing_hip_extension, exercise::standing_hip_abduction,  // from-65-hips-at-a-worktop
    exercise::pelvic_tilt, exercise::clamshell, exercise::supported_stance, exercise::heel_toe_stand, exercise::sit_to_stand_hands, exercise::seated_hinge, exercise::seated_march, exercise::seated_reach, exercise::standing_hip_extension, exercise::standing_hip_abduction, exercise::squat_to_chair, exercise::heel_slide, exercise::glute_squeeze,  // too-easy-when-fit
    exercise::sit_to_stand_hands, exercise::seated_hinge, exercise::seated_march, exercise::seated_reach, exercise::heel_slide, exercise::glute_squeeze,  // under-65-not-for-the-chair
    exercise::single_leg_deadlift, exercise::askling_diver,  // not-steady-on-one-leg
    exercise::sit_to_stand_break,  // sits-stand-up
    exercise::sit_to_stand_break, exercise::posture_reset,  // stands-no-standing-break
    exercise::foot_on_step_break, exercise::calf_pump_break, exercise::sit_down_break,  // stands-break-the-standing
    exercise::hip_flexor_lunge, exercise::standing_hip_flexor_stretch,  // sits-front-of-hip
    exercise::wheelchair_leg_prop, exercise::seated_lean_break, exercise::wheel_ride,  // not-in-a-wheelchair
    exercise::standing_forward_bend, exercise::seated_leg_stretch, exercise::lying_towel_stretch, exercise::wall_lean, exercise::lying_knee_extension, exercise::doorway_stretch, exercise::half_kneeling_stretch, exercise::chair_stretch, exercise::heel_on_step_stretch, exercise::downward_dog, exercise::contract_relax_stretch, exercise::sciatic_slider, exercise::hip_flexor_lunge, exercise::cat_camel, exercise::pelvic_tilt, exercise::bridge, exercise::single_leg_bridge, exercise::clamshell, exercise::side_lying_leg_raise, exercise::band_walk, exercise::prone_leg_lift, exercise::single_leg_stand, exercise::bird_dog, exercise::dead_bug, exercise::side_plank, exercise::plank, exercise::hip_hinge, exercise::romanian_deadlift, exercise::sliding_leg_curl, exercise::nordic_lower, exercise::heel_dig_hold, exercise::brisk_walk, exercise::easy_swim, exercise::sit_to_stand_break, exercise::posture_reset, exercise::supported_stance, exercise::heel_toe_stand, exercise::sit_to_stand_hands, exercise::seated_hinge, exercise::seated_march, exercise::standing_hip_extension, exercise::standing_hip_abduction, exercise::step_up, exercise::squat_to_chair, exercise::hip_thrust, exercise::single_leg_deadlift, exercise::long_lever_bridge, exercise::heel_walkout, exercise::standing_hip_flexor_stretch, exercise::calf_stretch, exercise::knees_to_chest_rock, exercise::rest_90_90, exercise::prone_on_elbows, exercise::short_strolls, exercise::foot_on_step_break, exercise::calf_pump_break, exercise::sit_down_break, exercise::askling_extender, exercise::askling_diver, exercise::askling_glider, exercise::heel_slide, exercise::glute_squeeze,  // legs-do-not-push
    exercise::standing_forward_bend, exercise::heel_on_step_stretch, exercise::band_walk, exercise::single_leg_stand, exercise::nordic_lower, exercise::brisk_walk, exercise::supported_stance, exercise::heel_toe_stand, exercise::standing_hip_extension, exercise::standing_hip_abduction, exercise::step_up, exercise::single_leg_deadlift, exercise::standing_hip_flexor_stretch, exercise::calf_stretch, exercise::short_strolls, exercise::foot_on_step_break, exercise::calf_pump_break, exercise::askling_diver, exercise::askling_glider,  // wheelchair-nothing-on-one-leg
    exercise::seated_leg_stretch, exercise::half_kneeling_stretch, exercise::downward_dog, exercise::hip_flexor_lunge, exercise::cat_camel, exercise::bird_dog, exercise::nordic_lower,  // wheelchair-nothing-on-the-knees
    exercise::wheelchair_leg_prop, exercise::seated_reach, exercise::seated_lean_break, exercise::wheel_ride,  // wheelchair-in-the-chair
    exercise::single_leg_bridge, exercise::romanian_deadlift, exercise::hip_thrust, exercise::single_leg_deadlift,  // advanced-loaded
    exercise::pelvic_tilt, exercise::bridge, exercise::clamshell, exercise::sit_to_stand_break, exercise::seated_hinge, exercise::calf_stretch,  // advanced-too-easy
    exercise::nordic_lower, exercise::askling_glider,  // only-for-fast-sport
    exercise::bridge, exercise::prone_leg_lift, exercise::standing_hip_extension, exercise::hip_thrust,  // buttock-takes-its-share
    exercise::hip_hinge, exercise::romanian_deadlift, exercise::seated_hinge, exercise::single_leg_deadlift,  // guarding-back-no-loaded-bend
    exercise::short_strolls, exercise::heel_slide,  // soreness-easy
    exercise::sciatic_slider, exercise::hip_flexor_lunge, exercise::cat_camel, exercise::bird_dog, exercise::dead_bug, exercise::hip_hinge, exercise::romanian_deadlift, exercise::sit_to_stand_break, exercise::posture_reset, exercise::sit_to_stand_hands, exercise::seated_hinge, exercise::seated_march, exercise::seated_lean_break, exercise::step_up, exercise::squat_to_chair, exercise::single_leg_deadlift, exercise::knees_to_chest_rock, exercise::rest_90_90, exercise::sit_down_break, exercise::askling_diver,  // tendon-no-deep-bend
    exercise::heel_dig_hold, exercise::long_lever_bridge,  // tendon-still-holds
    exercise::heel_walkout, exercise::askling_extender, exercise::askling_diver,  // strain-lengthening
    exercise::sciatic_slider, exercise::hip_flexor_lunge, exercise::cat_camel, exercise::bridge, exercise::single_leg_bridge, exercise::clamshell, exercise::side_lying_leg_raise, exercise::band_walk, exercise::prone_leg_lift, exercise::single_leg_stand, exercise::bird_dog, exercise::dead_bug, exercise::side_plank, exercise::plank, exercise::brisk_walk, exercise::standing_hip_extension, exercise::standing_hip_abduction, exercise::step_up, exercise::squat_to_chair, exercise::hip_thrust, exercise::standing_hip_flexor_stretch, exercise::calf_stretch, exercise::knees_to_chest_rock,  // fresh-strain-no-pull
    exercise::short_strolls, exercise::heel_slide, exercise::glute_squeeze,  // fresh-strain-easy
    exercise::romanian_deadlift, exercise::sliding_leg_curl, exercise::nordic_lower, exercise::hip_thrust, exercise::single_leg_deadlift, exercise::heel_walkout, exercise::askling_glider,  // strain-heavy-lowering-waits
    exercise::single_leg_bridge, exercise::band_walk, exercise::heel_walkout, exercise::askling_diver,  // strain-wait-for-jogging
    exercise::bridge, exercise::prone_leg_lift, exercise::bird_dog,  // thin-bones-back
    exercise::lying_knee_extension, exercise::dead_bug, exercise::knees_to_chest_rock, exercise::rest_90_90, exercise::prone_on_elbows, exercise::askling_extender, exercise::heel_slide, exercise::glute_squeeze,  // pregnant-not-on-the-back
    exercise::clamshell, exercise::side_lying_leg_raise, exercise::bird_dog,  // pregnant-side-lying
    exercise::downward_dog, exercise::hip_flexor_lunge, exercise::single_leg_bridge, exercise::bird_dog, exercise::dead_bug, exercise::side_plank, exercise::plank, exercise::romanian_deadlift, exercise::sliding_leg_curl, exercise::nordic_lower, exercise::step_up, exercise::squat_to_chair, exercise::hip_thrust, exercise::single_leg_deadlift, exercise::long_lever_bridge, exercise::heel_walkout, exercise::askling_diver, exercise::askling_glider,  // after-birth-strong-loads-wait
    exercise::seated_leg_stretch, exercise::lying_towel_stretch, exercise::lying_knee_extension, exercise::doorway_stretch, exercise::contract_relax_stretch, exercise::hip_flexor_lunge, exercise::cat_camel, exercise::pelvic_tilt, exercise::bridge, exercise::single_leg_bridge, exercise::clamshell, exercise::side_lying_leg_raise, exercise::prone_leg_lift, exercise::bird_dog, exercise::dead_bug, exercise::side_plank, exercise::plank, exercise::heel_dig_hold, exercise::brisk_walk, exercise::standing_hip_extension, exercise::standing_hip_abduction, exercise::squat_to_chair, exercise::hip_thrust, exercise::long_lever_bridge, exercise::calf_stretch, exercise::knees_to_chest_rock, exercise::rest_90_90, exercise::prone_on_elbows, exercise::askling_extender, exercise::heel_slide, exercise::glute_squeeze,  // unsteady-stay-at-the-chair
    exercise::seated_march, exercise::seated_reach, exercise::short_strolls,  // dizzy-seated
    exercise::sit_to_stand_hands, exercise::seated_march,  // unsteady-firm-chair
    exercise::standing_forward_bend, exercise::downward_dog, exercise::bridge, exercise::single_leg_bridge, exercise::hip_hinge, exercise::romanian_deadlift, exercise::sliding_leg_curl, exercise::heel_dig_hold, exercise::seated_hinge, exercise::hip_thrust, exercise::single_leg_deadlift, exercise::long_lever_bridge, exercise::heel_walkout, exercise::knees_to_chest_rock, exercise::rest_90_90, exercise::prone_on_elbows, exercise::askling_diver,  // eyes-head-up
    exercise::bridge, exercise::standing_hip_extension, exercise::standing_hip_abduction,  // new-hip-strength
    exercise::standing_forward_bend, exercise::seated_leg_stretch, exercise::downward_dog, exercise::hip_flexor_lunge, exercise::nordic_lower, exercise::squat_to_chair, exercise::single_leg_deadlift, exercise::standing_hip_flexor_stretch, exercise::knees_to_chest_rock,  // new-hip-not-so-deep
    exercise::chair_stretch, exercise::heel_on_step_stretch, exercise::standing_hip_flexor_stretch,  // five-minutes
};

inline constexpr choice_row choices[] = {
    {0x20, 1, 0, 0, choice_row::kind::bars, 0},  // strong-pain-no-breaks
    {0x100, 1, 0, 0, choice_row::kind::points, 21},  // strong-pain-position-of-ease
    {0x2, 1, 0, 0, choice_row::kind::points, 9},  // strong-pain-small-movements
    {0x0, 1, 0, 1, choice_row::kind::points, 9},  // strong-pain-short-strolls
    {0x0, 1, 1, 9, choice_row::kind::bars, 0},  // strong-pain-longer-efforts-wait
    {0x0, 1, 0, 0, choice_row::kind::most, 2},  // strong-pain-two-exercises
    {0x0, 1, 0, 0, choice_row::kind::most, 3},  // moderate-pain-three-exercises
    {0x0, 1, 10, 8, choice_row::kind::bars, 0},  // moderate-pain-heavy-loads-wait
    {0x2, 1, 0, 0, choice_row::kind::points, 4},  // moderate-new-back-pain-moves-first
    {0x0, 1, 18, 3, choice_row::kind::points, 3},  // new-back-pain-small-moves
    {0x8, 1, 0, 0, choice_row::kind::points, 2},  // long-back-pain-trunk
    {0x1, 1, 0, 0, choice_row::kind::points, -5},  // new-back-pain-stretch-later
    {0x80, 1, 0, 0, choice_row::kind::points, 10},  // from-65-balance
    {0x80, 1, 0, 0, choice_row::kind::points, 4},  // from-75-balance
    {0x0, 1, 21, 3, choice_row::kind::points, 3},  // from-65-chair
    {0x0, 1, 22, 1, choice_row::kind::points, 3},  // few-chair-stands-hands-first
    {0x0, 1, 23, 1, choice_row::kind::points, 3},  // from-65-used-to-exercise
    {0x0, 1, 24, 21, choice_row::kind::points, -4},  // from-75-not-on-the-floor
    {0x0, 1, 45, 12, choice_row::kind::bars, 0},  // from-75-not-without-coaching
    {0x0, 1, 57, 2, choice_row::kind::points, 2},  // from-65-hips-at-a-worktop
    {0x0, 1, 0, 1, choice_row::kind::points, 6},  // from-75-short-walks
    {0x0, 1, 59, 13, choice_row::kind::bars, 0},  // too-easy-when-fit
    {0x0, 1, 72, 6, choice_row::kind::points, -5},  // under-65-not-for-the-chair
    {0x0, 1, 20, 1, choice_row::kind::points, -4},  // under-65-no-sore-back
    {0x4, 1, 0, 0, choice_row::kind::points, 3},  // short-stance-hips
    {0x0, 2, 37, 1, choice_row::kind::points, 4},  // short-stance-side-of-hip
    {0x80, 2, 0, 0, choice_row::kind::points, 8},  // short-stance-balance
    {0x0, 1, 34, 1, choice_row::kind::points, 3},  // few-bridges-two-legs
    {0x4, 1, 0, 0, choice_row::kind::points, -5},  // hips-passed
    {0x1, 1, 0, 0, choice_row::kind::points, 4},  // range-stops-early
    {0x10, 1, 0, 0, choice_row::kind::points, 3},  // range-over-the-cut-off
    {0x1, 1, 0, 0, choice_row::kind::points, -7},  // range-usual
    {0x1, 1, 0, 0, choice_row::kind::bars, 0},  // reaches-far
    {0x0, 2, 78, 2, choice_row::kind::bars, 0},  // not-steady-on-one-leg
    {0x20, 1, 0, 0, choice_row::kind::points, 4},  // sits-breaks
    {0x0, 1, 80, 1, choice_row::kind::points, 6},  // sits-stand-up
    {0x0, 1, 81, 2, choice_row::kind::bars, 0},  // stands-no-standing-break
    {0x0, 1, 83, 3, choice_row::kind::points, 6},  // stands-break-the-standing
    {0x0, 1, 81, 2, choice_row::kind::bars, 0},  // no-sitting-to-break
    {0x0, 1, 83, 3, choice_row::kind::bars, 0},  // no-standing-to-break
    {0x0, 1, 0, 1, choice_row::kind::points, 8},  // drives-walk-at-stops
    {0x0, 2, 86, 2, choice_row::kind::points, 2},  // sits-front-of-hip
    {0x2, 2, 0, 0, choice_row::kind::points, 3},  // sits-one-hip-stretch
    {0x0, 1, 88, 3, choice_row::kind::bars, 0},  // not-in-a-wheelchair
    {0x0, 1, 91, 62, choice_row::kind::bars, 0},  // legs-do-not-push
    {0x0, 1, 153, 19, choice_row::kind::bars, 0},  // wheelchair-nothing-on-one-leg
    {0x0, 1, 172, 7, choice_row::kind::bars, 0},  // wheelchair-nothing-on-the-knees
    {0x8, 1, 0, 0, choice_row::kind::points, 6},  // wheelchair-trunk
    {0x0, 1, 179, 4, choice_row::kind::points, 9},  // wheelchair-in-the-chair
    {0x20, 1, 0, 0, choice_row::kind::points, 5},  // wheelchair-weight-shifts
    {0x1ff, 1, 0, 0, choice_row::kind::bars, 0},  // spine-team-first
    {0x10, 1, 0, 0, choice_row::kind::points, 7},  // sport-slow-lowering
    {0x0, 1, 14, 1, choice_row::kind::points, 5},  // sport-nordic
    {0x0, 1, 183, 4, choice_row::kind::points, 3},  // advanced-loaded
    {0x10, 1, 0, 0, choice_row::kind::points, 4},  // advanced-load-at-length
    {0x0, 1, 187, 6, choice_row::kind::points, -3},  // advanced-too-easy
    {0x0, 2, 193, 2, choice_row::kind::bars, 0},  // only-for-fast-sport
    {0x20, 1, 0, 0, choice_row::kind::points, -9},  // sport-moves-enough
    {0x40, 2, 0, 0, choice_row::kind::points, -6},  // sport-endurance
    {0x1, 1, 0, 0, choice_row::kind::points, 1},  // sitting-and-tightness
    {0x4, 1, 0, 0, choice_row::kind::points, 2},  // inactivity-strength
    {0x4, 1, 0, 0, choice_row::kind::points, 4},  // weak-hips-strength
    {0x0, 1, 195, 4, choice_row::kind::points, 3},  // buttock-takes-its-share
    {0x11, 1, 0, 0, choice_row::kind::bars, 0},  // nerve-no-pull
    {0x2, 1, 0, 0, choice_row::kind::points, 6},  // nerve-slides
    {0x0, 1, 1, 1, choice_row::kind::points, -6},  // no-nerve-no-slider
    {0x0, 1, 1, 1, choice_row::kind::points, 8},  // nerve-slider
    {0x1, 1, 0, 0, choice_row::kind::bars, 0},  // long-already-no-stretch
    {0x2, 1, 0, 0, choice_row::kind::points, 7},  // long-already-front-of-hip
    {0x0, 1, 86, 2, choice_row::kind::points, 5},  // long-already-hip-stretch
    {0x0, 1, 41, 1, choice_row::kind::points, 3},  // long-already-hold-still
    {0x1, 1, 0, 0, choice_row::kind::bars, 0},  // guarding-back-first-week
    {0x2, 1, 0, 0, choice_row::kind::points, 6},  // guarding-back-small-movements
    {0x0, 1, 18, 2, choice_row::kind::points, 5},  // guarding-back-middle-range
    {0x0, 1, 199, 4, choice_row::kind::bars, 0},  // guarding-back-no-loaded-bend
    {0x9d, 1, 0, 0, choice_row::kind::bars, 0},  // soreness-wait
    {0x0, 1, 203, 2, choice_row::kind::points, 8},  // soreness-easy
    {0x2, 1, 0, 0, choice_row::kind::points, 4},  // soreness-easy-movement
    {0x0, 1, 205, 20, choice_row::kind::bars, 0},  // tendon-no-deep-bend
    {0x10, 1, 0, 0, choice_row::kind::points, 9},  // tendon-long-holds
    {0x0, 1, 225, 2, choice_row::kind::points, 4},  // tendon-still-holds
    {0x10, 1, 0, 0, choice_row::kind::points, 7},  // strain-length-first
    {0x1, 1, 0, 0, choice_row::kind::points, -5},  // strain-stretch-later
    {0x0, 1, 227, 3, choice_row::kind::points, 4},  // strain-lengthening
    {0x8, 1, 0, 0, choice_row::kind::points, 2},  // strain-trunk
    {0x10, 1, 0, 0, choice_row::kind::points, 3},  // load-jump-strength
    {0x1, 1, 0, 0, choice_row::kind::points, 3},  // range-regular-stretch
    {0x10, 1, 0, 0, choice_row::kind::points, 1},  // range-strength-at-length
    {0xb1, 1, 0, 0, choice_row::kind::bars, 0},  // fresh-strain-spare-it
    {0x0, 1, 230, 23, choice_row::kind::bars, 0},  // fresh-strain-no-pull
    {0x0, 1, 253, 3, choice_row::kind::points, 14},  // fresh-strain-easy
    {0x2, 1, 0, 0, choice_row::kind::points, 6},  // fresh-strain-small-movements
    {0x0, 1, 0, 0, choice_row::kind::highest, 1},  // strain-lower-level
    {0x0, 1, 0, 0, choice_row::kind::highest, 0},  // strain-lowest-level-first
    {0x0, 3, 256, 7, choice_row::kind::bars, 0},  // strain-heavy-lowering-waits
    {0x0, 2, 263, 4, choice_row::kind::bars, 0},  // strain-wait-for-jogging
    {0x1, 2, 0, 0, choice_row::kind::bars, 0},  // strain-no-long-pull
    {0x40, 1, 0, 0, choice_row::kind::points, 8},  // fresh-strain-walk
    {0x1, 1, 143, 1, choice_row::kind::bars, 0},  // bendy-no-stretch
    {0x8, 1, 0, 0, choice_row::kind::points, 3},  // bendy-control
    {0x0, 1, 0, 0, choice_row::kind::highest, 1},  // bendy-middle-level
    {0x80, 1, 0, 0, choice_row::kind::points, 8},  // bendy-stance
    {0x80, 1, 0, 0, choice_row::kind::points, 5},  // thin-bones-balance
    {0x0, 1, 267, 3, choice_row::kind::points, 3},  // thin-bones-back
    {0x0, 1, 270, 8, choice_row::kind::bars, 0},  // pregnant-not-on-the-back
    {0x0, 1, 278, 3, choice_row::kind::points, 3},  // pregnant-side-lying
    {0x0, 1, 281, 18, choice_row::kind::bars, 0},  // after-birth-strong-loads-wait
    {0x0, 1, 33, 2, choice_row::kind::points, 5},  // after-birth-low-level
    {0x2, 1, 0, 0, choice_row::kind::points, 5},  // after-birth-small-movements
    {0x0, 1, 299, 31, choice_row::kind::bars, 0},  // unsteady-stay-at-the-chair
    {0x0, 1, 24, 21, choice_row::kind::points, -8},  // dizzy-not-down-and-up
    {0x0, 1, 330, 3, choice_row::kind::points, 5},  // dizzy-seated
    {0x0, 1, 333, 2, choice_row::kind::points, 10},  // unsteady-firm-chair
    {0x2, 1, 0, 0, choice_row::kind::points, 3},  // unsteady-seated-movement
    {0x0, 1, 335, 17, choice_row::kind::bars, 0},  // eyes-head-up
    {0x0, 1, 352, 3, choice_row::kind::points, 3},  // new-hip-strength
    {0x0, 1, 355, 9, choice_row::kind::bars, 0},  // new-hip-not-so-deep
    {0x0, 1, 26, 1, choice_row::kind::points, 2},  // towel-stretch-known
    {0x0, 1, 98, 2, choice_row::kind::points, 2},  // cannot-lie-on-the-back
    {0x0, 1, 22, 2, choice_row::kind::points, 4},  // cannot-use-the-floor-rise
    {0x0, 1, 364, 3, choice_row::kind::points, 1},  // five-minutes
    {0x100, 1, 0, 0, choice_row::kind::bars, 0},  // no-pain-to-ease
    {0x0, 1, 0, 0, choice_row::kind::most, 3},  // beginner-three
    {0x0, 1, 0, 0, choice_row::kind::most, 4},  // beginner-65-four
    {0x0, 1, 0, 0, choice_row::kind::most, 4},  // intermediate-four
    {0x0, 1, 0, 0, choice_row::kind::most, 2},  // five-minutes-two
    {0x0, 1, 0, 0, choice_row::kind::most, 3},  // ten-minutes-three
    {0x0, 1, 0, 0, choice_row::kind::most, 4},  // twenty-minutes-four
};

/// The premises of the rows, a byte a trait: with the first of these bits it must not hold, with the second the
/// next one belongs to the same term.
inline constexpr std::uint8_t premise_negated = 64;
inline constexpr std::uint8_t premise_goes_on = 128;
inline constexpr std::uint8_t premises[] = {
    1,  // strong-pain-no-breaks
    1,  // strong-pain-position-of-ease
    1,  // strong-pain-small-movements
    1,  // strong-pain-short-strolls
    1,  // strong-pain-longer-efforts-wait
    1,  // strong-pain-two-exercises
    2,  // moderate-pain-three-exercises
    2,  // moderate-pain-heavy-loads-wait
    130, 136, 10,  // moderate-new-back-pain-moves-first
    136, 138, 65,  // new-back-pain-small-moves
    136, 11,  // long-back-pain-trunk
    136, 9,  // new-back-pain-stretch-later
    4,  // from-65-balance
    5,  // from-75-balance
    4,  // from-65-chair
    132, 12,  // few-chair-stands-hands-first
    132, 70,  // from-65-used-to-exercise
    5,  // from-75-not-on-the-floor
    5,  // from-75-not-without-coaching
    132, 6,  // from-65-hips-at-a-worktop
    133, 6,  // from-75-short-walks
    131, 135, 228, 124,  // too-easy-when-fit
    131, 90,  // under-65-not-for-the-chair
    131, 200, 93,  // under-65-no-sore-back
    14,  // short-stance-hips
    15, 14,  // short-stance-side-of-hip
    15, 14,  // short-stance-balance
    16,  // few-bridges-two-legs
    17,  // hips-passed
    18,  // range-stops-early
    19,  // range-over-the-cut-off
    20,  // range-usual
    21,  // reaches-far
    15, 13,  // not-steady-on-one-leg
    22,  // sits-breaks
    22,  // sits-stand-up
    23,  // stands-no-standing-break
    23,  // stands-break-the-standing
    214, 87,  // no-sitting-to-break
    215, 125,  // no-standing-to-break
    24,  // drives-walk-at-stops
    22, 24,  // sits-front-of-hip
    150, 193, 194, 100, 152, 193, 194, 100,  // sits-one-hip-stretch
    90,  // not-in-a-wheelchair
    154, 219, 28,  // legs-do-not-push
    154, 27,  // wheelchair-nothing-on-one-leg
    26,  // wheelchair-nothing-on-the-knees
    26,  // wheelchair-trunk
    26,  // wheelchair-in-the-chair
    26,  // wheelchair-weight-shifts
    154, 219, 92,  // spine-team-first
    135, 25,  // sport-slow-lowering
    135, 153, 93,  // sport-nordic
    7,  // advanced-loaded
    7,  // advanced-load-at-length
    7,  // advanced-too-easy
    71, 89,  // only-for-fast-sport
    153, 86,  // sport-moves-enough
    153, 135, 252, 94, 153, 135, 252, 34,  // sport-endurance
    51,  // sitting-and-tightness
    52,  // inactivity-strength
    53,  // weak-hips-strength
    54,  // buttock-takes-its-share
    56,  // nerve-no-pull
    56,  // nerve-slides
    120,  // no-nerve-no-slider
    56,  // nerve-slider
    57,  // long-already-no-stretch
    57,  // long-already-front-of-hip
    57,  // long-already-hip-stretch
    57,  // long-already-hold-still
    187, 44,  // guarding-back-first-week
    59,  // guarding-back-small-movements
    59,  // guarding-back-middle-range
    187, 45,  // guarding-back-no-loaded-bend
    188, 46,  // soreness-wait
    60,  // soreness-easy
    60,  // soreness-easy-movement
    61,  // tendon-no-deep-bend
    61,  // tendon-long-holds
    61,  // tendon-still-holds
    55,  // strain-length-first
    55,  // strain-stretch-later
    55,  // strain-lengthening
    55,  // strain-trunk
    58,  // load-jump-strength
    62,  // range-regular-stretch
    62,  // range-strength-at-length
    31,  // fresh-strain-spare-it
    31,  // fresh-strain-no-pull
    31,  // fresh-strain-easy
    31,  // fresh-strain-small-movements
    33,  // strain-lower-level
    32,  // strain-lowest-level-first
    183, 45, 32, 158, 98,  // strain-heavy-lowering-waits
    32, 158, 98,  // strain-wait-for-jogging
    32, 161, 98,  // strain-no-long-pull
    31,  // fresh-strain-walk
    37,  // bendy-no-stretch
    37,  // bendy-control
    37,  // bendy-middle-level
    37,  // bendy-stance
    38,  // thin-bones-balance
    38,  // thin-bones-back
    39,  // pregnant-not-on-the-back
    39,  // pregnant-side-lying
    35,  // after-birth-strong-loads-wait
    35,  // after-birth-low-level
    35,  // after-birth-small-movements
    40,  // unsteady-stay-at-the-chair
    41,  // dizzy-not-down-and-up
    41,  // dizzy-seated
    40,  // unsteady-firm-chair
    40,  // unsteady-seated-movement
    42,  // eyes-head-up
    43,  // new-hip-strength
    43,  // new-hip-not-so-deep
    0,  // towel-stretch-known
    47,  // cannot-lie-on-the-back
    175, 131, 90,  // cannot-use-the-floor-rise
    48,  // five-minutes
    72,  // no-pain-to-ease
    134, 68,  // beginner-three
    134, 4,  // beginner-65-four
    198, 71,  // intermediate-four
    48,  // five-minutes-two
    49,  // ten-minutes-three
    50,  // twenty-minutes-four
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
