// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// Why an exercise, or a whole routine, is not there.

namespace hamstring::inline HAMSTRING_EDITION {

/// Why an exercise is not in the routine.
enum class left_out : std::uint8_t {
    forbidden_by_condition,
    needs_clearance,
    limited_by_host,
    not_before_a_clinician,
    pain_too_high,
    ineffective,
    cause_speaks_against_it,
    equipment_missing,
    position_not_possible,
    level_too_low,
    barred,
    spoken_against,
    session_is_full,
    enough_exercises,
    role_is_served,
    role_not_needed,
};
template <>
inline constexpr std::size_t count_of<left_out> = detail::counted(left_out::role_not_needed);

/// Whether there is a routine, and if not, why.
enum class routine_state : std::uint8_t {
    planned,
    withheld_until_screened,
    withheld_by_urgency,
    withheld_by_warning_sign,
    nothing_suitable,
};
template <>
inline constexpr std::size_t count_of<routine_state> =
    detail::counted(routine_state::nothing_suitable);

}  // namespace hamstring::inline HAMSTRING_EDITION
