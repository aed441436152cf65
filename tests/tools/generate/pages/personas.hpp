// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

#include <hamstring/advice.hpp>

#include "../../../cases/personas.hpp"
#include "markdown.hpp"
#include "words.hpp"

/// The routines of the people of tests/cases/personas.hpp, so that a physiotherapist can disagree.

namespace pages {

namespace detail {

inline std::string names_of(const set_of<exercise>& items) {
    cells names;
    for (const exercise one : items) names.push_back(plain(about(one).name));
    return joined(names, " or ");
}

inline void add_routine(page& to, const routine& plan) {
    to.table({"exercise", "how much", "why", "when"});
    for (const routine_item& item : plan) {
        sentence why;
        render::say_chosen(why, item);
        to.row({link_to(item.exercise) + (item.modified ? ", adapted" : ""),
                in_words(item.amount, item.sides), plain(why.said()),
                item.when == done_when::session ? "session" : "day"});
    }
}

}  // namespace detail

inline void write_personas(page& to) {
    to.heading(1, "What two dozen people get");
    to.paragraph(
        "People made up to be as different as those who come. Each must find some of what is named, and never what is ruled "
        "out: tests hold both. No clinician has looked at them yet. Whoever would give something else is asked to say so.");
    for (const test::persona& who : test::personas) {
        const advice given = advise(who.given);
        to.heading(2, std::string{who.id});
        to.paragraph(plain(who.told) + ".");
        to.paragraph(plain(about(given.urgency).name) + ". " +
                     plain(about(given.routine.how).says) + " A session takes about " +
                     std::to_string(render::minutes_of(given.routine)) + " of " +
                     std::to_string(who.given.session.value) + " minutes.");
        detail::add_routine(to, given.routine);
        cells must;
        for (const set_of<exercise>& one_of : who.must)
            if (!one_of.empty()) must.push_back(detail::names_of(one_of));
        to.paragraph(bold("Must hold:") + " " + joined(must, "; ") + ".");
        cells never;
        for (const role none : who.no_role)
            never.push_back("anything for " + plain(about(none).name));
        for (const exercise none : who.never) never.push_back(plain(about(none).name));
        to.paragraph(bold("Never:") + " " + joined(never, ", ") + ".");
    }
}

}  // namespace pages
