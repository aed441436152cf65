// SPDX-License-Identifier: MIT
// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.
#pragma once

// clang-format off

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/exercise.hpp>

/// Which exercise is easier than another.

namespace hamstring::inline HAMSTRING_EDITION::generated {

/// The next easier exercise; the exercise itself where there is none.
inline constexpr exercise easier_exercises[] = {
    exercise::heel_on_step_stretch,  // standing_forward_bend
    exercise::chair_stretch,  // seated_leg_stretch
    exercise::lying_knee_extension,  // lying_towel_stretch
    exercise::posture_reset,  // wall_lean
    exercise::sciatic_slider,  // lying_knee_extension
    exercise::lying_knee_extension,  // doorway_stretch
    exercise::chair_stretch,  // half_kneeling_stretch
    exercise::lying_knee_extension,  // chair_stretch
    exercise::chair_stretch,  // heel_on_step_stretch
    exercise::doorway_stretch,  // downward_dog
    exercise::lying_towel_stretch,  // contract_relax_stretch
    exercise::sciatic_slider,  // sciatic_slider
    exercise::pelvic_tilt,  // hip_flexor_lunge
    exercise::pelvic_tilt,  // cat_camel
    exercise::posture_reset,  // pelvic_tilt
    exercise::prone_leg_lift,  // bridge
    exercise::bridge,  // single_leg_bridge
    exercise::pelvic_tilt,  // clamshell
    exercise::clamshell,  // side_lying_leg_raise
    exercise::clamshell,  // band_walk
    exercise::pelvic_tilt,  // prone_leg_lift
    exercise::side_lying_leg_raise,  // single_leg_stand
    exercise::cat_camel,  // bird_dog
    exercise::pelvic_tilt,  // dead_bug
    exercise::side_lying_leg_raise,  // side_plank
    exercise::dead_bug,  // plank
    exercise::posture_reset,  // hip_hinge
    exercise::hip_hinge,  // romanian_deadlift
    exercise::heel_dig_hold,  // sliding_leg_curl
    exercise::sliding_leg_curl,  // nordic_lower
    exercise::bridge,  // heel_dig_hold
    exercise::short_strolls,  // brisk_walk
    exercise::brisk_walk,  // easy_swim
    exercise::posture_reset,  // sit_to_stand_break
    exercise::posture_reset,  // posture_reset
    exercise::heel_toe_stand,  // supported_stance
    exercise::heel_toe_stand,  // heel_toe_stand
    exercise::seated_march,  // sit_to_stand_hands
    exercise::posture_reset,  // seated_hinge
    exercise::posture_reset,  // seated_march
    exercise::wheelchair_leg_prop,  // wheelchair_leg_prop
    exercise::posture_reset,  // seated_reach
    exercise::seated_lean_break,  // seated_lean_break
    exercise::wheel_ride,  // wheel_ride
    exercise::glute_squeeze,  // standing_hip_extension
    exercise::standing_hip_abduction,  // standing_hip_abduction
    exercise::squat_to_chair,  // step_up
    exercise::sit_to_stand_hands,  // squat_to_chair
    exercise::bridge,  // hip_thrust
    exercise::romanian_deadlift,  // single_leg_deadlift
    exercise::heel_dig_hold,  // long_lever_bridge
    exercise::long_lever_bridge,  // heel_walkout
    exercise::pelvic_tilt,  // standing_hip_flexor_stretch
    exercise::calf_stretch,  // calf_stretch
    exercise::rest_90_90,  // knees_to_chest_rock
    exercise::rest_90_90,  // rest_90_90
    exercise::prone_on_elbows,  // prone_on_elbows
    exercise::short_strolls,  // short_strolls
    exercise::sit_down_break,  // foot_on_step_break
    exercise::sit_down_break,  // calf_pump_break
    exercise::sit_down_break,  // sit_down_break
    exercise::heel_slide,  // askling_extender
    exercise::askling_extender,  // askling_diver
    exercise::askling_diver,  // askling_glider
    exercise::heel_slide,  // heel_slide
    exercise::glute_squeeze,  // glute_squeeze
};

}  // namespace hamstring::inline HAMSTRING_EDITION::generated
