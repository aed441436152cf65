// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "words.hpp"

/// The part of the page about the programme that shows how it goes on for one person.

namespace pages {

namespace detail {

inline std::string traits_in_words(set_of<trait> which) {
    cells parts;
    for (const trait each : which) parts.push_back(plain(about(each).says));
    return joined(parts, "; ");
}

/// For whom a row of the road is.
inline std::string whom_of(const road_row& row) {
    cells parts;
    if (row.of) parts.push_back(link_to(*row.of));
    if (!row.when.empty()) parts.push_back(traits_in_words(row.when));
    if (row.before_a_clinician) parts.emplace_back("somebody is to be seen first");
    if (!row.unless.empty()) parts.push_back("not where " + traits_in_words(row.unless));
    return joined(parts, "<br>");
}

/// For whom a sentence about what comes afterwards is.
inline std::string whom_of(const road_end_row& row) {
    cells parts;
    if (!row.when.empty()) parts.push_back(traits_in_words(row.when));
    if (!row.unless.empty()) parts.push_back("not where " + traits_in_words(row.unless));
    return parts.empty() ? "everybody" : joined(parts, "<br>");
}

inline std::string stages_of(set_of<road_stage> which) {
    cells parts;
    for (const road_stage each : which) parts.push_back(plain(about(each).name));
    return joined(parts, ", ");
}

/// What a row of the road does.
inline std::string done_by(const road_row& row) {
    const std::string by = std::to_string(row.by);
    const std::string to = row.to == 0 ? "" : ", to " + std::to_string(row.to);
    switch (row.does) {
        case road_move::waits:
            return "everything stays as it is";
        case road_move::doses_wait:
            return "no dose grows";
        case road_move::begins_anew:
            return "planned anew, where there is " + links_to(row.takes);
        case road_move::joins:
            return "new: " + link_to(*row.brings);
        case road_move::replaces:
            return links_to(row.takes) + " gives way to " + link_to(*row.brings);
        case road_move::more_repetitions:
            return by + " more repetitions" + to + ": " + links_to(row.takes);
        case road_move::longer_hold:
            return by + " seconds longer" + to + ": " + links_to(row.takes);
        case road_move::one_more_set:
            return by + " more set" + to + ": " + links_to(row.takes);
        case road_move::more_breaks:
            return by + " more a day" + to + ": " + links_to(row.takes);
        case road_move::longer_walk:
        case road_move::longer_strolls:
            return by + " minutes longer" + to + ": " + links_to(row.takes);
        case road_move::fewer_days:
            return "on " + by + " days a week: " + links_to(row.takes);
    }
    return "";
}

}  // namespace detail

inline void write_road(page& to) {
    to.heading(2, "The stages of the road");
    to.table(
        with_grade_titles({"stage", "longest walk", "exercises beyond the number", "sentence"}));
    for (const road_stage_row& row : all<road_stage>())
        to.row(with_grade({plain(row.name), std::to_string(row.walk.value) + " minutes",
                           std::to_string(row.more_exercises), plain(row.because)},
                          row.grade, row.sources));
    to.heading(2, "How large a step may be");
    to.table(with_grade_titles({"bound", "value", "sentence"}));
    for (const road_limit_row& row : all<road_limit>())
        to.row(with_grade({titled(row.key), std::to_string(row.value) + " " + plain(row.unit),
                           plain(row.because)},
                          row.grade, row.sources));
    to.heading(2, "The road");
    to.paragraph(
        "Of the rows for one person the first that can be done is done: what the traits say, then each contributor "
        "that counts, then what is for everybody. Nothing that is not offered to the person ever comes in.");
    to.table(with_grade_titles({"row", "for whom", "when", "what", "sentence"}));
    for (const road_row& row : knowledge::road_rows)
        to.row(with_grade({bold(titled(row.id)), detail::whom_of(row), detail::stages_of(row.in),
                           detail::done_by(row), plain(row.because)},
                          row.grade, row.sources));
    to.heading(2, "When to go on and when to go back");
    const road_gate_numbers& numbers = knowledge::gate_for_everybody;
    to.paragraph("For everybody: " + std::to_string(numbers.done_percent) +
                 " of 100 sessions done, pain of at most " + std::to_string(numbers.pain.value) +
                 " while exercising, gone within " + std::to_string(numbers.settles_within.value) +
                 " hours.");
    to.table(with_grade_titles({"for whom", "go on", "go back"}));
    for (const road_gate_row& row : knowledge::road_gates)
        to.row(with_grade({row.of     ? link_to(*row.of)
                           : row.when ? plain(about(*row.when).says)
                                      : "everybody",
                           plain(row.step_on), plain(row.step_back)},
                          row.grade, row.sources));
    to.heading(2, "After the eight weeks");
    to.table(with_grade_titles({"row", "for whom", "sentence"}));
    for (const road_end_row& row : all<road_end>())
        to.row(with_grade({titled(row.key), detail::whom_of(row), plain(row.says)}, row.grade,
                          row.sources));
}

}  // namespace pages
