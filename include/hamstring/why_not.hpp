// SPDX-License-Identifier: MIT
#pragma once

#include <iterator>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/engine/trace.hpp>
#include <hamstring/host/host_lists.hpp>
#include <hamstring/host/host_rule.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/rules/all_rules.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// What kept a rule from firing. It reads the rules as they are written, which takes seconds to compile: why
/// an advice says what it says is in `explain.hpp`, which does not.

namespace hamstring::inline HAMSTRING_EDITION {

/// Why a rule did not fire for a report: the missing part of its premise, empty where it did fire.
/// Shape: a report, a rule's id, and the host's rules where it is one of those -> `rules::unmet`, a range of
/// literals of which `needed` more would have been enough; none where no rule has that id. Each
/// `rules::literal` says by `how` whether it wants a yes, a no or a conclusion (`answered_yes`,
/// `answered_no`, `concluded`), and by `fact` of what: the place that `rules::index_of` gives to a symptom,
/// a red flag or a finding; `rules::vocabulary::observed_key(fact)` spells what is wanted as an answer.
constexpr maybe<rules::unmet<rules::vocabulary>> why_not(const report& from,
                                                         std::string_view rule_id,
                                                         const host_lists& host = {}) noexcept {
    const auto place = rules::find_rule(rules::rules_of(rules::all_rules), rule_id);
    if (place < std::size(rules::all_rules))
        return rules::unmet_part(rules::all_rules[place].when, conclude(observe(from).facts).facts);
    for (const host_rule& mine : host.own_rules)
        if (mine.id == rule_id)
            return rules::unmet_part(mine.when, conclude(observe(from).facts).facts);
    return {};
}

}  // namespace hamstring::inline HAMSTRING_EDITION
