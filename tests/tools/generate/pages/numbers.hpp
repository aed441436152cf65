// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/number.hpp>

#include "words.hpp"

/// The page about the numbers that decide something, and where they come from.

namespace pages {

namespace detail {

/// "51 and more", "30 and less", "11 to 25".
inline std::string range_of(const meaning_row& row) {
    if (row.lowest == no_lower_end) return std::to_string(row.highest) + " and less";
    if (row.highest == no_upper_end) return std::to_string(row.lowest) + " and more";
    return std::to_string(row.lowest) + " to " + std::to_string(row.highest);
}

inline std::string fact_of(const meaning_row& row) {
    return row.computes_flag ? link_to(*row.computes_flag) : link_to(*row.computes_profile);
}

inline std::string effect_of(const meaning_row& row) {
    cells parts;
    if (row.implies) parts.emplace_back("implies it");
    if (row.when_not_given) parts.emplace_back("holds too where the number was not given");
    if (row.contradicts) parts.emplace_back("a yes with any other number is a contradiction");
    return joined(parts, "<br>");
}

}  // namespace detail

inline void write_numbers(page& to) {
    to.paragraph("From which value of a self-test on something counts is on the page of the " +
                 link("self-tests", "self-tests.md") + "; doses are with the " +
                 link("exercises", "exercises.md") + ".");
    to.heading(2, "What decides");
    to.table(with_grade_titles({"limit", "value", "what it decides and why"}));
    for (const limit_row& row : all<clinical_limit>())
        to.row(with_grade(
            {bold(anchor(row.key)), std::to_string(row.value) + " " + std::string{plain(row.unit)},
             plain(row.because)},
            row.grade, row.sources));
    to.heading(2, "What a report can hold");
    to.paragraph("Anything outside is a problem of the report (" +
                 link_to("gate-report-problem", review_sheet::rules_triage) + ").");
    to.table(with_grade_titles({"number", "from", "to", "why these bounds"}));
    for (const number_row& row : all<number>())
        to.row(with_grade(
            {bold(anchor(row.key)) + "<br>" + plain(row.name) + ", " + plain(row.unit),
             std::to_string(row.lowest), std::to_string(row.highest), plain(row.because)},
            row.grade, row.sources));
    to.heading(2, "What a number means");
    to.table(with_grade_titles({"fact", "number", "values", "effect", "why from there on"}));
    for (const meaning_row& row : knowledge::meanings)
        to.row(with_grade(
            {detail::fact_of(row),
             link(in_words(about(row.reads).key), "#" + std::string{about(row.reads).key}),
             detail::range_of(row), detail::effect_of(row), plain(row.because)},
            row.grade, row.sources));
}

}  // namespace pages
