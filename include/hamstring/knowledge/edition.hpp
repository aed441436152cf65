// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

/// Which edition of the knowledge this is.

namespace hamstring {

/// The edition of the tables and rule bases, as year and month of their last change.
inline constexpr std::string_view knowledge_version = "2026-11";

/// A hash over every text, number and rule of the tables. Part of every advice, so that two advices
/// can be known to rest on the same knowledge. A test recomputes it and fails when it is stale.
inline constexpr std::uint64_t knowledge_hash = 15992131207869176452U;

/// Whether a clinician has reviewed this edition. Until one has signed, every rendered advice says so.
inline constexpr bool reviewed_by_clinician = false;

}  // namespace hamstring
