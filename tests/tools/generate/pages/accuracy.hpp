// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/engine/trace.hpp>
#include <hamstring/generated/reasons.hpp>
#include <hamstring/rules/all_rules.hpp>

#include "../../../cases/measured.hpp"
#include "markdown.hpp"
#include "rules.hpp"
#include "words.hpp"

/// How often the urgency of the published cases is right.

namespace pages {

namespace detail {

using cases_seen = std::span<const test::measured_case>;

/// How a group of cases ended.
struct score {
    std::size_t cases = 0;
    std::size_t safe = 0;
    std::size_t exact = 0;
    std::size_t over = 0;

    void take(const test::measured_case& row, urgency reached) {
        ++cases;
        safe += row.safe(reached);
        exact += row.exact(reached);
        over += row.over(reached);
    }
};

/// "23 (95.8 %)".
inline std::string share(std::size_t count, std::size_t of) {
    if (of == 0) return "-";
    const std::size_t tenths = (count * 1000 + of / 2) / of;
    return std::to_string(count) + " (" + std::to_string(tenths / 10) + "." +
           std::to_string(tenths % 10) + " %)";
}

inline cells in_words(std::string_view name, const score& of) {
    const std::size_t under = of.cases - of.safe;
    return {std::string{name},
            std::to_string(of.cases),
            share(of.safe, of.cases),
            share(of.exact, of.cases),
            share(of.over, of.cases),
            share(under, of.cases),
            std::to_string(of.safe - of.exact - of.over)};
}

inline void add_score_titles(page& to, std::string_view first) {
    to.table(
        {std::string{first}, "cases", "safe", "exact", "over", "under", "lower, but accepted"});
}

template <class Takes>
score scored(cases_seen list, const Takes& takes) {
    score result;
    for (const test::measured_case& row : list)
        if (takes(row)) result.take(row, advise(row.given).urgency);
    return result;
}

inline std::string_view name_of(test::kind item) {
    switch (item) {
        case test::kind::nerve_or_cord:
            return "nerves and spinal cord";
        case test::kind::bone_or_tumour:
            return "bones and tumours";
        case test::kind::infection:
            return "infection";
        case test::kind::vessels:
            return "vessels";
        case test::kind::muscle:
            return "muscle and tendon";
        case test::kind::inflammation:
            return "inflammation";
        case test::kind::pregnancy_or_birth:
            return "pregnancy and birth";
        case test::kind::young:
            return "under 20";
        case test::kind::plain:
            return "plain";
    }
    return {};
}

inline std::string level_of(urgency item) { return pages::in_words(about(item).key); }

/// The rules that raise an advice to its urgency, as links.
inline std::string raised_by(const advice& given) {
    if (given.urgency == urgency::self_care_review) return "-";
    rules::conclusions goal;
    goal.set(
        rules::index_of(static_cast<rules::urgency_step>(static_cast<int>(given.urgency) - 1)));
    const auto concluding = rules::rules_concluding(generated::rule_links, goal);
    cells links;
    for (std::size_t r = 0; r < rules::rule_count; ++r)
        if (given.fired.test(r) && concluding.test(r))
            links.push_back(link_to(generated::rule_ids[r], review_sheet::rules_triage));
    return joined(links, ", ");
}

inline void add_other_than_best(page& to, cases_seen list) {
    to.table({"case", "told", "source supports", "and lets stand", "ends in", "raised by",
              "told, and no key says it"});
    for (const test::measured_case& row : list) {
        const advice given = advise(row.given);
        if (row.exact(given.urgency)) continue;
        const std::string reached = level_of(given.urgency);
        const bool accepted = row.safe(given.urgency) && given.urgency <= row.at_most;
        const std::string best =
            level_of(row.best) + (row.or_else == row.best ? "" : " or " + level_of(row.or_else));
        to.row({std::string{row.number}, plain(row.told), best,
                level_of(row.at_least) + " to " + level_of(row.at_most),
                accepted ? reached : bold(reached), raised_by(given),
                row.no_key.empty() ? "-" : plain(row.no_key)});
    }
}

}  // namespace detail

/// Writes the page of the cases whose source says what is right.
inline void write_accuracy(page& to) {
    const auto published = test::measure_published();
    const auto asked = test::measure_narratives(true);
    const auto told = test::measure_narratives(false);
    std::vector<test::measured_case> all{published.begin(), published.end()};
    all.insert(all.end(), asked.begin(), asked.end());
    const auto any = [](const test::measured_case&) { return true; };

    to.heading(1, "How often the urgency is right");
    to.paragraph(
        "Published cases, retold as reports, and what the rules make of them. Each case has the urgency that its "
        "source supports best, and the least that it lets stand.");
    to.paragraph(
        "> Printed by `tests/tools/generate/pages.sh` from [the published cases](../../include/hamstring/cases.hpp) and "
        "[the narratives](../../tests/cases/narratives.hpp): a change of a rule shows here. Their tests are in "
        "[tests/cases](../../tests/cases). There is nothing to sign on this page.");
    to.bullets(
        {bold("safe") + ": no lower than the least that the source lets stand.",
         bold("exact") +
             ": the level that the source supports best; where it supports two alike, either.",
         bold("over") + ": higher than that.",
         bold("under") + ": lower than the least; the opposite of safe.",
         "Over and under count against what is best; what else the source lets stand is told apart below.",
         "A case was coded by what was told and by nothing else. What is over, or about somebody else, is not "
         "an answer; what no key says is left out and stands below."});

    to.heading(2, "All cases");
    detail::add_score_titles(to, "group");
    to.row(
        detail::in_words("published cases, all else answered no", detail::scored(published, any)));
    to.row(detail::in_words("narratives, all else answered no", detail::scored(asked, any)));
    to.row(detail::in_words("both", detail::scored(all, any)));
    to.row(detail::in_words("narratives, all else not asked yet", detail::scored(told, any)));
    to.paragraph(
        "While questions are open there is no routine and no self-care, so the last line can only be safe: it is the "
        "state before the conversation, not its end.");

    to.heading(2, "By the level that the source supports");
    detail::add_score_titles(to, "level");
    for (std::size_t i = count_of<urgency>; i-- > 0;) {
        const auto level = static_cast<urgency>(i);
        to.row(detail::in_words(detail::level_of(level), detail::scored(all, [&](const auto& row) {
                                    return row.best == level;
                                })));
    }
    to.heading(2, "By what it is about");
    to.paragraph("A case can be about several things.");
    detail::add_score_titles(to, "about");
    for (const test::kind item : set_of<test::kind>::everything())
        to.row(detail::in_words(detail::name_of(item), detail::scored(all, [&](const auto& row) {
                                    return row.kinds.contains(item);
                                })));

    to.heading(2, "Those that end elsewhere");
    to.paragraph("All else answered no. What the source does not let stand is in bold.");
    detail::add_other_than_best(to, all);

    to.heading(2, "Beside published evaluations");
    to.table({"evaluated", "on", "found"});
    to.row({"Omaolo, Finland's symptom checker, beside a nurse's triage (" +
                link("abstract",
                     "https://researchportal.tuni.fi/en/publications/"
                     "triage-accuracy-and-the-safety-of-user-initiated-symptom-assessme") +
                ")",
            "877 people who came for care", "safe 97.6 %, exact 53.7 %"});
    to.row({"23 symptom checkers (" + link_to_source(source::semigran_2015) + ")",
            "45 standard cases, none of this library's",
            "triage right in 57 %; in 80 % of emergencies, in 33 % where self-care was right"});
    to.paragraph(
        "These figures stand here for their words, so that ours can be read beside them. They are not comparable: "
        "those were measured by others, on people or on cases that the makers had not seen.");

    to.heading(2, "What this does not show");
    to.bullets(
        {"The same authors wrote the rules, chose the cases, coded them and saw the results, and rules were mended "
         "after cases that went wrong. On cases that nobody here has seen it will be lower.",
         "They are few: one case more or less moves a figure by two in a hundred, and in a line of the tables above "
         "by much more.",
         "Cases are published because they were grave or odd. Among people with tight hamstrings nearly all are "
         "plain: see " +
             link("harmless reports", "harmless.md") + ".",
         "Nobody typed them. A person may understand a question otherwise than whoever coded a story, and may answer "
         "no where the story says nothing.",
         "Nobody was followed: nothing here was measured ahead of time, in care, against what became of people.",
         "No clinician has judged a level, a coding or a rule."});
}

}  // namespace pages
