// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include <hamstring/version.hpp>

/// Sex, as far as advice needs it.

namespace hamstring::inline HAMSTRING_EDITION {

/// Sex, as far as the cut-offs of self-tests, the fracture rule and the questions need it.
enum class sex : std::uint8_t { not_given, female, male };

}  // namespace hamstring::inline HAMSTRING_EDITION
