// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// The numbers that a report can hold.

namespace hamstring::inline HAMSTRING_EDITION {

/// A number that a person can tell or measure.
enum class number : std::uint8_t {
    age,
    worst_pain,
    duration,
    session,
    knee_extension_deficit,
    leg_raise,
    fingertip_gap,
    stance,
    bridges,
    chair_stands,
    pain_now,
    days_since_strain,
    weeks_since_birth,
};
template <>
inline constexpr std::size_t count_of<number> = detail::counted(number::weeks_since_birth);

}  // namespace hamstring::inline HAMSTRING_EDITION
