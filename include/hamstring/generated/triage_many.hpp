// SPDX-License-Identifier: MIT
// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.
#pragma once

#include <hamstring/version.hpp>

/// What `triage_many` reads of the rules, beside what `advise` does.

namespace hamstring::inline HAMSTRING_EDITION::generated {

/// Whether a rule with a conclusion reads an answer no.
inline constexpr bool some_conclusion_reads_no = false;

}  // namespace hamstring::inline HAMSTRING_EDITION::generated
