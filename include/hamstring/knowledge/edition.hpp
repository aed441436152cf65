// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/version.hpp>

/// Which edition of the knowledge this is, in words. Its hash, `knowledge_hash`, is printed from the
/// tables into `generated/edition.hpp`. Who has reviewed it: `review.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

/// The edition of the tables and rule bases, as year and month of their last change.
inline constexpr std::string_view knowledge_version = "2026-11";

}  // namespace hamstring::inline HAMSTRING_EDITION
