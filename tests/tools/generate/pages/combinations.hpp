// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <hamstring/rules/verify.hpp>
#include <hamstring/rules/vocabulary.hpp>

#include "markdown.hpp"
#include "rules.hpp"
#include "words.hpp"

/// What the rules of triage and restriction lead to from one answer, and from two together: a change of
/// any rule shows here as the answers that it touches, which a reviewer can judge without reading rules.

namespace pages {

namespace detail {

/// What is reached, in words that stand in the order of its urgency, the highest first.
using outcome = std::pair<int, std::string>;

/// What stands above `without`: "same day, no routine". Of the urgency only the highest is said.
inline outcome outcome_of(const rules::conclusions& reached, const rules::conclusions& without) {
    cells parts;
    urgency level = rules::urgency_in(reached);
    if (level == rules::urgency_in(without)) level = urgency::self_care_review;
    if (level != urgency::self_care_review)
        parts.push_back(bold(pages::in_words(about(level).key)));
    const auto adds = [&](std::size_t place) {
        return reached.test(place) && !without.test(place);
    };
    if (adds(rules::index_of(finding::routine_blocked))) parts.emplace_back("no routine");
    if (adds(rules::index_of(finding::due_within_three_days))) parts.emplace_back("within 3 days");
    if (adds(rules::index_of(finding::manipulation_unwise)))
        parts.emplace_back("no word of manipulation");
    for (std::size_t i = 0; i < count_of<condition>; ++i)
        if (adds(count_of<finding> + i))
            parts.push_back("treat as " + link_to(static_cast<condition>(i)));
    return {-static_cast<int>(level), joined(parts, ", ")};
}

/// Pairs of answers, by what they lead to together: an answer and all that it stands with in one row, the
/// answer with the most partners first.
inline void add_pairs(page& to, const std::string& result,
                      std::set<std::pair<std::size_t, std::size_t>> pairs) {
    while (!pairs.empty()) {
        std::map<std::size_t, std::set<std::size_t>> partners;
        for (const auto& [a, b] : pairs) {
            partners[a].insert(b);
            partners[b].insert(a);
        }
        const auto most = std::max_element(
            partners.begin(), partners.end(),
            [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
        cells with;
        for (const std::size_t other : most->second) {
            with.push_back(link_to_observed(other));
            pairs.erase(std::minmax(most->first, other));
        }
        to.row({link_to_observed(most->first), joined(with, ", "), result});
    }
}

}  // namespace detail

/// Writes the page. `conclude(facts)` draws every conclusion of some facts.
template <class Conclude>
void write_combinations(page& to, const Conclude& conclude) {
    constexpr std::size_t size = rules::vocabulary::observed::size;
    // What somebody outside the rules reads of what they conclude.
    const rules::conclusions& read = rules::rule_contract.outputs;
    const auto reached_by = [&](std::size_t a, std::size_t b) {
        rules::fact_sheet facts;
        for (std::size_t i = 0; i < size; ++i)
            if (i != a && i != b) facts.no.set(i);
        facts.yes.set(a);
        facts.yes.set(b);
        return conclude(facts) & read;
    };
    to.heading(1, "Answers, alone and together");
    to.paragraph(
        "What the rules of triage and restriction lead to, worked out by them: a single yes while all else is "
        "answered no, then each pair of answers that leads to more than both alone. What is not listed "
        "leads to nothing: " +
        link("self-care", "rules-triage.md") +
        ", unless three answers or more come together. Ages, numbers and open questions are among the answers, "
        "as what is computed of them.");
    to.paragraph(
        "> Printed by `tests/tools/generate/pages.sh`: a change of a rule shows here as the answers that it touches. "
        "There is nothing to sign on this page; " +
        link("the rules", "rules-triage.md") + " have their reasons and sources.");

    std::vector<rules::conclusions> alone(size);
    for (std::size_t i = 0; i < size; ++i) alone[i] = reached_by(i, i);
    to.heading(2, "One answer");
    to.table({"answer", "leads to at least"});
    std::map<detail::outcome, cells> answers;
    for (std::size_t i = 0; i < size; ++i)
        if (!alone[i].none())
            answers[detail::outcome_of(alone[i], {})].push_back(detail::link_to_observed(i));
    for (const auto& [result, list] : answers) to.row({joined(list, ", "), result.second});

    std::map<detail::outcome, std::set<std::pair<std::size_t, std::size_t>>> pairs;
    for (std::size_t a = 0; a < size; ++a)
        for (std::size_t b = a + 1; b < size; ++b) {
            const rules::conclusions both = alone[a] | alone[b];
            const rules::conclusions reached = reached_by(a, b);
            if (!(reached == both)) pairs[detail::outcome_of(reached, both)].insert({a, b});
        }
    to.heading(2, "Two answers");
    to.table({"answer", "together with any of", "leads to at least"});
    for (const auto& [result, list] : pairs) detail::add_pairs(to, result.second, list);
}

}  // namespace pages
