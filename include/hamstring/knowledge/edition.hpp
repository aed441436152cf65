// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

/// Which edition of the knowledge this is. Who has reviewed it: `review.hpp`.

namespace hamstring {

/// The edition of the tables and rule bases, as year and month of their last change.
inline constexpr std::string_view knowledge_version = "2026-11";

/// A hash over every text, number and rule of the tables. Part of every advice, so that two advices
/// can be known to rest on the same knowledge. A test recomputes it and fails when it is stale.
inline constexpr std::uint64_t knowledge_hash = 7960994370525609577U;

}  // namespace hamstring
