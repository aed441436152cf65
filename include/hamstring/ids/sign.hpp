// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// The self-tests, and what they show.

namespace hamstring::inline HAMSTRING_EDITION {

/// The self-tests. All but `sit_and_reach`, which is only told, and `chair_stands`, whose bands are its own
/// table, have a result among the signs. How each is done: `self_test.hpp`.
enum class self_test : std::uint8_t {
    fingertip_to_floor,
    straight_leg_raise,
    active_knee_extension,
    slump,
    single_leg_stance,
    single_leg_bridge,
    chair_stands,
    prone_hip_extension,
    thomas,
    repeated_bending,
    sit_and_reach,
    looking,
};
template <>
inline constexpr std::size_t count_of<self_test> = detail::counted(self_test::looking);

/// What a self-test shows. The band of each stands in `knowledge/sign.hpp`.
enum class sign : std::uint8_t {
    // Fingertip to floor
    toe_reach_good,
    toe_reach_mild,
    toe_reach_moderate,
    toe_reach_marked,
    // Straight leg raise
    leg_raise_normal,
    leg_raise_reduced,
    leg_raise_short,
    // Active knee extension
    knee_extension_hypermobile,
    knee_extension_usual,
    knee_extension_mild,
    knee_extension_moderate,
    knee_extension_marked,
    knee_extension_over_sex_cutoff,
    // Slump
    slump_positive,
    // Single-leg stance
    pelvis_drops_in_stance,
    stance_held_both_sides,
    // Single-leg bridge
    bridge_low,
    bridge_fair,
    bridge_strong,
    bridge_side_difference,
    bridge_felt_in_hamstrings,
    bridge_felt_in_buttock,
    // Prone hip extension
    prone_extension_cramps_or_arches,
    // Thomas test
    tight_hip_flexor,
    // Repeated bending
    bending_moves_pain_down_leg,
    // Looking
    marked_lordosis,
    uneven_hips_or_shoe_wear,
};
template <>
inline constexpr std::size_t count_of<sign> = detail::counted(sign::uneven_hips_or_shoe_wear);

}  // namespace hamstring::inline HAMSTRING_EDITION
