// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/urgency.hpp>
#include <hamstring/units.hpp>

/// How urgent it is, and by when somebody should be seen.

namespace hamstring::inline HAMSTRING_EDITION {

namespace rules {

/// The urgency that a set of conclusions holds.
constexpr urgency urgency_in(const conclusions& concluded) noexcept {
    for (auto level = urgency::emergency_now; level != urgency::self_care_review;
         level = static_cast<urgency>(static_cast<int>(level) - 1))
        if (concluded.test(index_of(static_cast<urgency_step>(static_cast<int>(level) - 1))))
            return level;
    return urgency::self_care_review;
}

}  // namespace rules

/// By when somebody should be seen; for self-care, when to look again.
/// Units: days from now; 0 is now.
/// Source: the `due_` rows of `knowledge/limit.hpp`.
constexpr days deadline_of(urgency level, const rules::conclusions& concluded) noexcept {
    switch (level) {
        case urgency::emergency_now:
            return days{generated::due_emergency};
        case urgency::same_day:
            return days{generated::due_same_day};
        case urgency::clinician_days:
            return days{concluded.test(rules::index_of(finding::due_within_three_days))
                            ? generated::due_within_three_days
                            : generated::due_clinician_days};
        case urgency::self_care_review:
            break;
    }
    return days{generated::review_self_care};
}

}  // namespace hamstring::inline HAMSTRING_EDITION
