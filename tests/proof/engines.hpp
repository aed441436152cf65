// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/engine/infer.hpp>
#include <hamstring/rules/all_rules.hpp>
#include <hamstring/triage_many.hpp>

/// The code that ships beside the generic engine, which reads the rules themselves: `conclude`, `score`,
/// `advise` and `triage_many` must say of the same facts what `infer` says.

namespace proof {

/// What both can be asked, and differ in.
enum class asked : std::uint8_t {
    conclusions,
    trace,
    scores,
    conclusions_of_many,
    advised_conclusions,
    advised_trace,
    advised_causes,
    many_reports,
};
inline constexpr const char* asked_names[] = {
    "conclude's conclusions", "conclude's trace", "score's sums",          "triage_many of facts",
    "advise's conclusions",   "advise's trace",   "advise's contributors", "triage_many of reports",
};

/// Each thing in which the two differ, and for which of the cases first.
struct disagreement {
    std::uint32_t kinds = 0;
    std::size_t first = 0;

    void note(asked what, std::size_t number) {
        if (kinds == 0) first = number;
        kinds |= 1U << static_cast<unsigned>(what);
    }
    bool in(asked what) const { return (kinds >> static_cast<unsigned>(what) & 1U) != 0; }
    std::string said() const {
        std::string text;
        for (std::size_t i = 0; i < std::size(asked_names); ++i)
            if (in(static_cast<asked>(i)))
                text += (text.empty() ? "" : ", ") + std::string(asked_names[i]);
        return text;
    }
};

namespace detail {

using fact_sheets = std::vector<hamstring::rules::fact_sheet>;

template <const auto& Rules>
using inference_of = decltype(hamstring::rules::infer<Rules>(hamstring::rules::fact_sheet{}));

/// The causes that an advice lists must be those that a rule speaks for, each with its tally.
template <const auto& Rules>
bool lists_the_same(const hamstring::advice& advised, const inference_of<Rules>& found) {
    using namespace hamstring;
    for (std::size_t c = 0; c < count_of<cause>; ++c) {
        bool wanted = found.tallies[c] > 0;
        for (std::size_t r = 0; r < std::size(Rules); ++r)
            wanted = wanted ||
                     (found.fired.test(r) && Rules[r].then.weight > 0 && Rules[r].then.tally == c);
        wanted = wanted && advised.urgency < urgency::same_day;
        const auto which = static_cast<cause>(c);
        if (advised.causes.contains(which) != wanted) return false;
        if (wanted && advised.causes.score_of(which) != found.tallies[c]) return false;
    }
    return true;
}

template <const auto& Rules>
void compare_facts(const hamstring::rules::fact_sheet& facts, const inference_of<Rules>& found,
                   const hamstring::rules::conclusions& many, std::size_t number,
                   disagreement& into) {
    const hamstring::inferred shipped = hamstring::conclude(facts);
    const hamstring::scores sums = hamstring::score(shipped);
    if (!(shipped.facts == found.facts)) into.note(asked::conclusions, number);
    if (!(shipped.fired == found.fired)) into.note(asked::trace, number);
    for (std::size_t c = 0; c < hamstring::count_of<hamstring::cause>; ++c)
        if (sums.of[c] != found.tallies[c]) into.note(asked::scores, number);
    if (!(many == found.facts.concluded)) into.note(asked::conclusions_of_many, number);
}

template <const auto& Rules>
void compare_advice(const hamstring::report& from, const inference_of<Rules>& found,
                    const hamstring::triaged& many, std::size_t number, disagreement& into) {
    const hamstring::advice advised = hamstring::advise(from);
    if (!(advised.concluded == found.facts.concluded))
        into.note(asked::advised_conclusions, number);
    if (!(advised.fired == found.fired)) into.note(asked::advised_trace, number);
    if (!lists_the_same<Rules>(advised, found)) into.note(asked::advised_causes, number);
    if (many.urgency != advised.urgency || !(many.limits == advised.limits) ||
        !(many.concluded == found.facts.concluded))
        into.note(asked::many_reports, number);
}

}  // namespace detail

/// Puts the same facts to the code that ships and to the generic engine with `Rules`.
template <const auto& Rules>
disagreement compare_engines(std::span<const hamstring::rules::fact_sheet> facts) {
    std::vector<hamstring::triaged> many(facts.size());
    hamstring::triage_many(facts, many);
    disagreement result;
    for (std::size_t i = 0; i < facts.size(); ++i)
        detail::compare_facts<Rules>(facts[i], hamstring::rules::infer<Rules>(facts[i]),
                                     many[i].concluded, i, result);
    return result;
}

/// The same for reports, with `advise` too.
template <const auto& Rules>
disagreement compare_engines(std::span<const hamstring::report> reports) {
    detail::fact_sheets facts;
    for (const hamstring::report& from : reports) facts.push_back(hamstring::observe(from).facts);
    std::vector<hamstring::triaged> of_facts(facts.size());
    std::vector<hamstring::triaged> of_reports(facts.size());
    hamstring::triage_many(std::span<const hamstring::rules::fact_sheet>(facts), of_facts);
    hamstring::triage_many(reports, of_reports);
    disagreement result;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const auto found = hamstring::rules::infer<Rules>(facts[i]);
        detail::compare_facts<Rules>(facts[i], found, of_facts[i].concluded, i, result);
        detail::compare_advice<Rules>(reports[i], found, of_reports[i], i, result);
    }
    return result;
}

/// The rules with three things broken, so that everything which is compared must be noticed: a rule
/// that raises the urgency concludes nothing, one fires where another does, one weighs differently.
inline constexpr auto broken_rules = [] {
    auto copy = hamstring::rules::all_rules;
    copy.front().then.concludes = {};
    copy[1].when = copy[2].when;
    ++copy.back().then.weight;
    return copy;
}();

}  // namespace proof
