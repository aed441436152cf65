// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// How likely a contributor is.

namespace hamstring::inline HAMSTRING_EDITION {

/// How much a cause has to say in a plan.
enum class band : std::uint8_t { less_likely, possible, likely };
template <>
inline constexpr std::size_t count_of<band> = detail::counted(band::likely);

}  // namespace hamstring::inline HAMSTRING_EDITION
