// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include <hamstring/engine/check.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/condition_checks.hpp>
#include <hamstring/knowledge/exercise_checks.hpp>
#include <hamstring/knowledge/history.hpp>
#include <hamstring/knowledge/trait.hpp>
#include <hamstring/rules/all_rules.hpp>
#include <hamstring/rules/selection.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// Has the compiler check the shipped rule bases, the restriction matrix and the catalogue of exercises.
/// This project's own build always includes it; a host that wants the proof in its own build, or that
/// has changed a table, includes it in one file.

namespace hamstring::inline HAMSTRING_EDITION::rules {

/// What the rules are held to: triage is monotone, everything concluded is read by a rule or by
/// `advise`, everything that can be answered is read by a rule, the matrix or `problems`.
inline constexpr contract<vocabulary> rule_contract = [] {
    contract<vocabulary> held;
    held.outputs = at_urgency(urgency::emergency_now);
    held.outputs.set(index_of(finding::manipulation_unwise));
    held.outputs.set(index_of(finding::routine_blocked));
    held.outputs.set(index_of(finding::due_within_three_days));
    held.outputs.set(index_of(finding::nothing_told));
    held.outputs.set(index_of(finding::to_watch));
    for (const condition_row& row : knowledge::conditions) {
        held.outputs.set(index_of(static_cast<assumed_condition>(row.id)));
        held.read_elsewhere.set(index_of(row.id));
    }
    held.read_elsewhere.set(index_of(history::getting_better));
    held.read_elsewhere |= knowledge::read_by_traits.bits();
    held.monotone_rules = triage_rule_count + restriction_rule_count;
    return held;
}();

static_assert(is_sound<all_rules, rule_contract>());

/// The selection: every bar and every limit is read by the planner, and every trait by some row.
inline constexpr contract<choosing> selection_contract = [] {
    contract<choosing> held;
    for (std::size_t i = 0; i < choosing::concluded::size; ++i) held.outputs.set(i);
    return held;
}();

static_assert(is_sound<selection_rules, selection_contract>());

}  // namespace hamstring::inline HAMSTRING_EDITION::rules
