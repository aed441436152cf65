// SPDX-License-Identifier: MIT
// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.
#pragma once

#include <cstdint>

#define HAMSTRING_EDITION v0_1_812e398c

namespace hamstring::inline HAMSTRING_EDITION {

/// A hash over every text, number and rule of the tables. Part of every advice, so that two advices
/// can be known to rest on the same knowledge.
inline constexpr std::uint64_t knowledge_hash = 0x812e398c818717abU;

}  // namespace hamstring::inline HAMSTRING_EDITION
