// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// What can be wrong with a report.

namespace hamstring::inline HAMSTRING_EDITION {

/// What can be wrong with a report.
enum class problem : std::uint8_t {
    answered_yes_and_no,
    better_and_worse,
    age_out_of_range,
    age_contradicts_answer,
    pain_out_of_range,
    duration_out_of_range,
    duration_longer_than_life,
    session_out_of_range,
    measurement_out_of_range,
    measurement_contradicts_answer,
    level_unknown,
    sex_unknown,
    sex_contradicts_answer,
    pain_now_over_worst,
    strain_out_of_range,
    birth_out_of_range,
};
template <>
inline constexpr std::size_t count_of<problem> = detail::counted(problem::birth_out_of_range);

}  // namespace hamstring::inline HAMSTRING_EDITION
