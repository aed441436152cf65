// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <hamstring/rules/all_rules.hpp>

#include "words.hpp"

/// Rules in words: what each needs, what follows, and the three pages of them.

namespace pages {

namespace detail {

using conjunction = std::vector<rules::literal>;

/// What `say` makes of the observation at a place: of its enumerator.
template <class... Kinds, class Say>
std::string of_observed(rules::kinds<Kinds...>, std::size_t place, const Say& say) {
    std::string found;
    const auto look = [&]<class Kind>(Kind) {
        if (found.empty() && place < rules::fact_count<Kind>) found = say(static_cast<Kind>(place));
        place -= rules::fact_count<Kind>;
    };
    (look(Kinds{}), ...);
    return found;
}

inline std::string link_to_observed(std::size_t place) {
    return of_observed(rules::vocabulary::observed{}, place,
                       [](auto item) { return link_to(item); });
}

/// What a person is asked about it, or what is computed.
inline std::string words_of_observed(std::size_t place) {
    return of_observed(rules::vocabulary::observed{}, place, [](auto item) {
        if constexpr (requires { about(item).question; })
            return plain(about(item).question);
        else
            return "computed: " + plain(about(item).says);
    });
}

/// What a conclusion says, as a link where there is something to read.
inline std::string conclusion(std::size_t place) {
    if (place < count_of<finding>) return link_to(static_cast<finding>(place));
    place -= count_of<finding>;
    if (place < count_of<condition>) return "assumed: " + link_to(static_cast<condition>(place));
    place -= count_of<condition>;
    return "urgency of at least " + in_words(about(static_cast<urgency>(place + 1)).key);
}

inline std::string in_words(rules::literal item) {
    switch (item.how) {
        case rules::reading::answered_yes:
            return link_to_observed(item.fact);
        case rules::reading::answered_no:
            return bold("no to") + " " + link_to_observed(item.fact);
        case rules::reading::concluded:
            return conclusion(item.fact);
        case rules::reading::not_concluded:
            return bold("not found:") + " " + conclusion(item.fact);
    }
    return {};
}

inline cells in_words(const conjunction& items) {
    cells words;
    for (const rules::literal item : items) words.push_back(in_words(item));
    return words;
}

/// The different literals that stand at each place of several terms of equal length, where the terms
/// are all combinations of them; otherwise nothing.
inline std::vector<conjunction> factors(std::span<const conjunction> terms) {
    const std::size_t length = terms.front().size();
    std::vector<conjunction> different(length);
    for (const conjunction& term : terms) {
        if (term.size() != length) return {};
        for (std::size_t i = 0; i < length; ++i)
            if (std::find(different[i].begin(), different[i].end(), term[i]) == different[i].end())
                different[i].push_back(term[i]);
    }
    std::size_t combinations = 1;
    for (const conjunction& choices : different) combinations *= choices.size();
    if (combinations != terms.size()) return {};
    return different;
}

/// "a and (b or c)", out of a and b, a and c.
inline std::string in_words(const std::vector<conjunction>& product) {
    cells parts;
    for (const conjunction& choices : product) {
        const std::string any = joined(in_words(choices), " **or** ");
        parts.push_back(choices.size() > 1 && product.size() > 1 ? "(" + any + ")" : any);
    }
    return joined(parts, " **and** ");
}

/// Terms that need all of their literals, with as few words as can be without a change of order.
inline cells in_words(std::span<const conjunction> terms) {
    cells parts;
    while (!terms.empty()) {
        std::size_t together = terms.size();
        while (factors(terms.first(together)).empty()) --together;
        parts.push_back(in_words(factors(terms.first(together))));
        terms = terms.subspan(together);
    }
    return parts;
}

}  // namespace detail

/// The premise of a rule, as it stands in the rule base and not as it was written.
template <class Premise>
std::string premise_in_words(const Premise& when) {
    cells parts;
    std::vector<detail::conjunction> plain_terms;
    const auto close = [&] {
        for (const std::string& part :
             detail::in_words(std::span<const detail::conjunction>{plain_terms}))
            parts.push_back(part);
        plain_terms.clear();
    };
    for (std::size_t t = 0; t < when.term_count(); ++t) {
        const auto term = when.term_at(t);
        detail::conjunction items;
        for (std::size_t i = 0; i < term.size; ++i)
            items.push_back(when.literal_at(term.first + i));
        if (term.needs_all()) {
            plain_terms.push_back(items);
            continue;
        }
        close();
        const std::string count =
            term.needed == 1 ? "any of" : "at least " + std::to_string(term.needed) + " of";
        parts.push_back(bold(count) + " " + joined(detail::in_words(items), ", "));
    }
    close();
    return joined(parts, "<br>" + bold("or") + " ");
}

/// "+2", "-1".
inline std::string signed_weight(int weight) {
    return (weight > 0 ? "+" : "") + std::to_string(weight);
}

/// What follows from a rule.
inline std::string effect_in_words(const rules::effect<rules::vocabulary>& then) {
    cells parts;
    const urgency level = rules::urgency_in(then.concludes);
    if (level != urgency::self_care_review)
        parts.push_back("at least " + bold(in_words(about(level).key)));
    for (const finding_row& row : all<finding>()) {
        if (!then.concludes.test(rules::index_of(row.id))) continue;
        if (row.id == finding::routine_blocked)
            parts.emplace_back("no routine");
        else if (row.id == finding::due_within_three_days)
            parts.emplace_back("within 3 days");
        else
            parts.push_back("found: " + link_to(row.id));
    }
    for (std::size_t i = 0; i < count_of<condition>; ++i)
        if (then.concludes.test(count_of<finding> + i))
            parts.push_back("treat as " + link_to(static_cast<condition>(i)));
    if (then.tally != then.no_tally)
        parts.push_back(bold(signed_weight(then.weight)) + " for " +
                        link_to(static_cast<cause>(then.tally)));
    return joined(parts, "<br>");
}

inline std::array<source, 1> sources_of(const rules::rule& item) { return {item.source}; }

namespace detail {

/// What a rule needs, in words where it needs a single answer.
inline std::string when_in_words(const rules::rule& item) {
    const std::string premise = premise_in_words(item.when);
    if (item.when.literal_count() != 1) return premise;
    const rules::literal only = item.when.literal_at(0);
    const bool observed = only.how == rules::reading::answered_yes;
    return premise + (observed ? "<br>*" + words_of_observed(only.fact) + "*" : "");
}

/// Which facts the premises of some rules name, by their places.
inline std::vector<bool> named_in(std::span<const rules::rule> list, bool observed) {
    std::vector<bool> named(observed ? rules::vocabulary::observed::size
                                     : rules::vocabulary::concluded::size);
    for (const rules::rule& item : list)
        for (std::size_t i = 0; i < item.when.literal_count(); ++i) {
            const rules::literal part = item.when.literal_at(i);
            const bool answer =
                part.how == rules::reading::answered_yes || part.how == rules::reading::answered_no;
            if (answer == observed) named[part.fact] = true;
        }
    return named;
}

/// The rules that find something, as links.
inline std::string found_by(finding what) {
    cells links;
    for (const rules::rule& item : rules::combination_rules)
        if (item.then.concludes.test(rules::index_of(what)))
            links.push_back(link_to(item.id, review_sheet::rules_triage));
    for (const rules::rule& item : rules::cause_rules)
        if (item.then.concludes.test(rules::index_of(what)))
            links.push_back(link_to(item.id, review_sheet::rules_causes));
    return links.empty() ? "" : "<br>found by " + joined(links, ", ");
}

/// The names in the premises of some rules with their words, so that a printed page stands alone.
inline void add_names(page& to, std::span<const rules::rule> list) {
    to.heading(2, "The names, in words");
    to.table({"name", "what is asked, computed or found"});
    const std::vector<bool> observed = named_in(list, true);
    for (std::size_t place = 0; place < observed.size(); ++place)
        if (observed[place]) to.row({link_to_observed(place), words_of_observed(place)});
    const std::vector<bool> concluded = named_in(list, false);
    for (const finding_row& row : all<finding>())
        if (concluded[rules::index_of(row.id)])
            to.row({link_to(row.id), "found: " + plain(row.says) + found_by(row.id)});
}

}  // namespace detail

inline void add_rules(page& to, std::span<const rules::rule> list) {
    to.table(with_grade_titles({"rule, effect", "when", "because"}));
    for (const rules::rule& item : list)
        to.row(with_grade({bold(anchor(item.id)) + "<br>" + effect_in_words(item.then),
                           detail::when_in_words(item), plain(item.because)},
                          item.grade, sources_of(item)));
}

inline constexpr std::string_view how_to_read_rules =
    "A name alone means that it was answered yes, or found by another rule; **no to** a name means that it was "
    "answered no (not merely left open). Names are keys with spaces; each leads to its question.";

inline void write_triage_rules(page& to) {
    to.paragraph(std::string{how_to_read_rules} + " All names stand in words at the end.");
    to.paragraph(
        "No rule here needs a \"no\", so one more \"yes\" can never lower the urgency. The worst of all that apply wins.");
    to.heading(2, "A red flag alone");
    to.paragraph("Straight from the table of " + link("red flags", "red-flags.md") +
                 ": the rule has the name of its flag.");
    add_rules(to, rules::lone_flag_rules);
    to.heading(2, "Gates, findings and combinations");
    add_rules(to, rules::combination_rules);
    detail::add_names(to, rules::combination_rules);
}

inline void write_restriction_rules(page& to) {
    to.paragraph(how_to_read_rules);
    to.paragraph("What each condition then rules out stands in " +
                 link("the matrix", "restrictions.md") + ".");
    to.heading(2, "Rules");
    add_rules(to, rules::restriction_rules);
    detail::add_names(to, rules::restriction_rules);
}

inline void write_cause_rules(page& to) {
    to.paragraph(std::string{how_to_read_rules} + " All names stand in words at the end.");
    to.paragraph(
        "The weights add up, 2 strongly, 1 weakly, less than zero against. They are an engineering choice, not a "
        "measured likelihood. By contributor: " +
        link("contributors", "causes.md") + ".");
    to.heading(2, "Rules");
    add_rules(to, rules::cause_rules);
    detail::add_names(to, rules::cause_rules);
}

}  // namespace pages
