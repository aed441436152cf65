// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include <hamstring/intake/keys.hpp>
#include <hamstring/knowledge/check_in.hpp>
#include <hamstring/knowledge/red_flag.hpp>

#include "words.hpp"

/// The part of the page about the programme that shows what a check-in comes to.

namespace pages {

namespace detail {

/// All that must hold for a row of a check-in.
inline std::string facts_of(set_of<check_in_fact> which) {
    cells parts;
    for (const check_in_fact each : which) parts.push_back(plain(about(each).says));
    return parts.empty() ? "nothing above fits" : joined(parts, "<br>");
}

}  // namespace detail

inline void write_check_ins(page& to) {
    to.heading(2, "What a check-in comes to");
    to.paragraph(
        "The answers of the day are triaged anew first. Then the first row that fits decides, and each row that fits "
        "can ease the doses until a good week. What was not told fits no row that leads on.");
    to.table(with_grade_titles({"row", "when", "then", "doses", "sentence"}));
    for (const check_in_row& row : knowledge::check_in_rows)
        to.row(with_grade(
            {bold(titled(row.key)), detail::facts_of(row.when), plain(about(row.then).says),
             plain(about(row.doses).says), plain(row.because)},
            row.grade, row.sources));
    to.heading(2, "Signs in a leg that are looked for at each check-in");
    to.paragraph(std::string(knowledge::leg_signs_are_watched.because));
    to.table({"sign", "in words", "where it is new"});
    for (const leg_sign_row& row : knowledge::leg_signs)
        to.row({titled(key_of(row.which)), plain(row.says), in_words(about(row.when_new).key)});
    to.heading(2, "Why there were fewer sessions, and what may help");
    to.table({"answer", "what may help"});
    for (const why_fewer_row& row : knowledge::whys_fewer)
        to.row({plain(row.name), plain(row.helps)});
}

}  // namespace pages
