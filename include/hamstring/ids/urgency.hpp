// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// How soon somebody should be seen.

namespace hamstring::inline HAMSTRING_EDITION {

/// How soon somebody should be seen, in rising order: the worst of all that applies wins.
enum class urgency : std::uint8_t { self_care_review, clinician_days, same_day, emergency_now };
template <>
inline constexpr std::size_t count_of<urgency> = detail::counted(urgency::emergency_now);

}  // namespace hamstring::inline HAMSTRING_EDITION
