// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <iterator>

#include <hamstring/engine/check.hpp>
#include <hamstring/engine/strata.hpp>
#include <hamstring/engine/trace.hpp>
#include <hamstring/generated/reasons.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/condition_checks.hpp>
#include <hamstring/knowledge/exercise_checks.hpp>
#include <hamstring/knowledge/history.hpp>
#include <hamstring/knowledge/red_flag.hpp>
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
    held.outputs.set(index_of(finding::pregnant_or_after_birth));
    held.outputs.set(index_of(finding::wheelchair_used));
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

/// What a reason reads of the rules is what they say (`generated/reasons.hpp`).
constexpr bool notes_are_of_the_rules() {
    for (std::size_t r = 0; r < rule_count; ++r) {
        const rule& from = all_rules[r];
        const generated::rule_note& note = generated::rule_notes[r];
        if (generated::rule_ids[r] != from.id || note.because != from.because ||
            note.source != from.source || note.grade != from.grade ||
            note.tally != from.then.tally || note.weight != from.then.weight)
            return false;
    }
    for (const red_flag_row& row : knowledge::red_flags)
        if (generated::rule_of_flag[static_cast<std::size_t>(row.id)] !=
            find_rule(rules_of(all_rules), row.key))
            return false;
    for (std::size_t r = 0; r < selection_rule_count; ++r) {
        const selection_rule& from = selection_rules[r];
        const generated::choice_note& note = generated::choice_notes[r];
        if (note.id != from.id || note.because != from.because || note.source != from.source ||
            note.grade != from.grade || note.points != from.then.weight)
            return false;
    }
    return std::size(generated::rule_notes) == rule_count &&
           std::size(generated::choice_notes) == selection_rule_count;
}

static_assert(notes_are_of_the_rules());
static_assert(generated::rule_links == links_for<all_rules>);
static_assert(generated::rule_order ==
              static_cast<const rules::rule_order<rule_count>&>(strata_for<all_rules>));

/// The selection: every bar and every limit is read by the planner, and every trait by some row.
inline constexpr contract<choosing> selection_contract = [] {
    contract<choosing> held;
    for (std::size_t i = 0; i < choosing::concluded::size; ++i) held.outputs.set(i);
    return held;
}();

static_assert(is_sound<selection_rules, selection_contract>());

}  // namespace hamstring::inline HAMSTRING_EDITION::rules
