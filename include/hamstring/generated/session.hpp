// SPDX-License-Identifier: MIT
// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.
#pragma once

// clang-format off

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/stop_sign.hpp>

/// What a session reads of the catalogue and of the stop signs.

namespace hamstring::inline HAMSTRING_EDITION::generated {

/// How a repetition goes, in whole seconds: out, a pause, back, and a moment before the next.
struct tempo_numbers {
    std::uint8_t out;
    std::uint8_t pause;
    std::uint8_t back;
    std::uint8_t reset;
};

inline constexpr tempo_numbers tempos[] = {
    {0, 0, 0, 0},  // standing_forward_bend
    {0, 0, 0, 0},  // seated_leg_stretch
    {0, 0, 0, 0},  // lying_towel_stretch
    {0, 0, 0, 0},  // wall_lean
    {2, 0, 2, 1},  // lying_knee_extension
    {0, 0, 0, 0},  // doorway_stretch
    {0, 0, 0, 0},  // half_kneeling_stretch
    {0, 0, 0, 0},  // chair_stretch
    {0, 0, 0, 0},  // heel_on_step_stretch
    {0, 0, 0, 0},  // downward_dog
    {0, 0, 0, 0},  // contract_relax_stretch
    {2, 0, 2, 0},  // sciatic_slider
    {0, 0, 0, 0},  // hip_flexor_lunge
    {3, 0, 3, 0},  // cat_camel
    {2, 2, 2, 0},  // pelvic_tilt
    {2, 2, 2, 1},  // bridge
    {2, 2, 2, 1},  // single_leg_bridge
    {2, 1, 2, 0},  // clamshell
    {2, 0, 3, 1},  // side_lying_leg_raise
    {1, 0, 1, 0},  // band_walk
    {2, 3, 2, 1},  // prone_leg_lift
    {2, 0, 2, 0},  // single_leg_stand
    {2, 0, 2, 0},  // bird_dog
    {2, 0, 2, 1},  // dead_bug
    {0, 0, 0, 0},  // side_plank
    {0, 0, 0, 0},  // plank
    {3, 0, 2, 0},  // hip_hinge
    {3, 0, 2, 1},  // romanian_deadlift
    {5, 0, 2, 1},  // sliding_leg_curl
    {4, 0, 3, 1},  // nordic_lower
    {0, 0, 0, 0},  // heel_dig_hold
    {0, 0, 0, 0},  // brisk_walk
    {0, 0, 0, 0},  // easy_swim
    {2, 0, 3, 1},  // sit_to_stand_break
    {3, 0, 3, 0},  // posture_reset
    {0, 0, 0, 0},  // supported_stance
    {0, 0, 0, 0},  // heel_toe_stand
    {3, 0, 3, 1},  // sit_to_stand_hands
    {3, 1, 2, 0},  // seated_hinge
    {1, 0, 1, 0},  // seated_march
    {0, 0, 0, 0},  // wheelchair_leg_prop
    {2, 1, 2, 1},  // seated_reach
    {0, 0, 0, 0},  // seated_lean_break
    {0, 0, 0, 0},  // wheel_ride
    {2, 1, 2, 0},  // standing_hip_extension
    {2, 1, 2, 0},  // standing_hip_abduction
    {2, 0, 3, 1},  // step_up
    {3, 0, 2, 1},  // squat_to_chair
    {2, 2, 3, 1},  // hip_thrust
    {3, 0, 2, 1},  // single_leg_deadlift
    {0, 0, 0, 0},  // long_lever_bridge
    {6, 0, 4, 1},  // heel_walkout
    {0, 0, 0, 0},  // standing_hip_flexor_stretch
    {0, 0, 0, 0},  // calf_stretch
    {2, 1, 2, 0},  // knees_to_chest_rock
    {0, 0, 0, 0},  // rest_90_90
    {0, 0, 0, 0},  // prone_on_elbows
    {0, 0, 0, 0},  // short_strolls
    {0, 0, 0, 0},  // foot_on_step_break
    {1, 0, 1, 0},  // calf_pump_break
    {0, 0, 0, 0},  // sit_down_break
    {2, 0, 2, 0},  // askling_extender
    {3, 0, 3, 1},  // askling_diver
    {5, 0, 3, 2},  // askling_glider
    {2, 0, 2, 0},  // heel_slide
    {1, 0, 1, 0},  // glute_squeeze
};

/// A fact, by its place among the observations, that a stop sign tells.
struct told_by_sign {
    stop_sign sign;
    std::uint16_t fact;
};

inline constexpr told_by_sign told_by_signs[] = {
    {stop_sign::pain_spreading_below_knee, 33},
    {stop_sign::new_numbness, 31},
    {stop_sign::new_numbness, 253},
    {stop_sign::new_tingling, 30},
    {stop_sign::new_weakness, 32},
    {stop_sign::new_weakness, 253},
    {stop_sign::fainting, 215},
    {stop_sign::fainting, 244},
    {stop_sign::pop, 219},
    {stop_sign::bruise, 287},
    {stop_sign::chest_pain, 241},
    {stop_sign::breathlessness, 215},
    {stop_sign::calf_swelling, 213},
    {stop_sign::bladder_or_bowel_change, 183},
    {stop_sign::bladder_or_bowel_change, 184},
    {stop_sign::pounding_headache, 258},
    {stop_sign::pregnancy_sign, 239},
};
/// The screens that are asked anew after a stop sign, as bits.
inline constexpr std::uint16_t screens_asked_again[] = {
    0x9,  // pain_above_five
    0x9,  // sharp_or_tearing_pain
    0x59,  // sudden_pain
    0x1,  // pain_spreading_below_knee
    0x11,  // new_numbness
    0x1,  // new_tingling
    0x11,  // new_weakness
    0x30,  // dizziness
    0x30,  // fainting
    0x8,  // pop
    0x8,  // bruise
    0x20,  // chest_pain
    0x20,  // breathlessness
    0x10,  // calf_swelling
    0x1,  // bladder_or_bowel_change
    0x20,  // pounding_headache
    0x80,  // pregnancy_sign
};

}  // namespace hamstring::inline HAMSTRING_EDITION::generated
