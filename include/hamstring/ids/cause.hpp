// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// What may contribute.

namespace hamstring::inline HAMSTRING_EDITION {

/// A possible contributor. Several may hold at once; none is a diagnosis.
enum class cause : std::uint8_t {
    prolonged_sitting,
    inactivity,
    weak_hip_stabilisers,
    synergist_dominance,
    previous_strain,
    neural_tension,
    anterior_tilt,
    sport_load,
    protective_guarding,
    muscle_soreness,
    proximal_tendinopathy,
    posture_or_leg_length,
    reduced_extensibility,
    other_condition,
};
template <>
inline constexpr std::size_t count_of<cause> = detail::counted(cause::other_condition);

/// What an exercise is for in a routine.
enum class role : std::uint8_t {
    hamstring_range,
    mobility,
    hip_strength,
    trunk_control,
    length_under_load,
    movement_breaks,
    aerobic,
    balance,
    relief,
};
template <>
inline constexpr std::size_t count_of<role> = detail::counted(role::relief);

}  // namespace hamstring::inline HAMSTRING_EDITION
