// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/left_out.hpp>
#include <hamstring/ids/red_flag.hpp>
#include <hamstring/ids/urgency.hpp>
#include <hamstring/maybe.hpp>

/// Why there can be no routine.

namespace hamstring::inline HAMSTRING_EDITION {

/// Why there can be no routine, if there can be none.
/// Shape: the urgency, the conclusions and the open questions -> a reason, or none.
/// Source: invariants 4 to 7 of the safety rules (docs/invariants.md).
constexpr maybe<routine_state> withheld(urgency level, const rules::conclusions& concluded,
                                        set_of<red_flag> open) noexcept {
    if (level >= urgency::same_day) return routine_state::withheld_by_urgency;
    if (concluded.test(rules::index_of(finding::routine_blocked)))
        return routine_state::withheld_by_warning_sign;
    if (!open.empty()) return routine_state::withheld_until_screened;
    return {};
}

}  // namespace hamstring::inline HAMSTRING_EDITION
