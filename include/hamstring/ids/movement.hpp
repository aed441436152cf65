// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// What can be limited, and how far.

namespace hamstring::inline HAMSTRING_EDITION {

/// The columns of the restriction matrix. Every exercise maps to one or more of them.
enum class movement : std::uint8_t {
    loaded_spinal_flexion,
    end_range_standing_forward_bend,
    seated_forward_stretch,
    supine_strap_stretch,
    lying_doorway_or_wall_stretch,
    standing_heel_or_wall_stretch,
    ballistic_stretch,
    prone_hip_extension,
    nordic_curl,
    bridge,
    side_lying_clam,
    plank_or_dead_bug,
    bird_dog,
    walking,
    swimming,
    spinal_manipulation,
    rising,
    one_leg_stance,
    seated_movement,
    hips_bent_rest,
};
template <>
inline constexpr std::size_t count_of<movement> = detail::counted(movement::hips_bent_rest);

/// How far a condition restricts a movement, in rising order: the highest of all that apply wins.
/// `modified`: only in the exercise's modified form. `clearance`: only after a clinician or surgeon
/// has agreed, so never offered here. `forbidden`: never offered.
enum class restriction : std::uint8_t { none, modified, clearance, forbidden };
template <>
inline constexpr std::size_t count_of<restriction> = detail::counted(restriction::forbidden);

}  // namespace hamstring::inline HAMSTRING_EDITION
