// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string>

#include <hamstring/knowledge/chair_stand.hpp>
#include <hamstring/knowledge/exercise_time.hpp>
#include <hamstring/knowledge/role_plan.hpp>
#include <hamstring/knowledge/trait.hpp>
#include <hamstring/rules/selection.hpp>

#include "words.hpp"

/// Who gets what, in words: the page of the selection.

namespace pages {

namespace detail {

inline std::string when_in_words(const rules::selection_rule& item) {
    cells terms;
    for (std::size_t t = 0; t < item.when.term_count(); ++t) {
        const auto part = item.when.term_at(t);
        cells facts;
        for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i) {
            const rules::literal one = item.when.literal_at(i);
            const std::string key = in_words(about(static_cast<trait>(one.fact)).key);
            facts.push_back(one.negative() ? bold("not") + " " + key : key);
        }
        terms.push_back(joined(facts, " " + bold("and") + " "));
    }
    return joined(terms, "<br>" + bold("or") + " ");
}

inline std::string does_in_words(std::size_t row) {
    using kind = generated::choice_row::kind;
    const generated::choice_row& of = generated::choices[row];
    if (of.does == kind::most) return "at most " + std::to_string(of.number) + " exercises";
    if (of.does == kind::highest)
        return "level at most " + std::string{about(static_cast<level>(of.number)).key};
    cells what;
    for (std::size_t i = 0; i < count_of<role>; ++i)
        if ((of.roles >> i & 1U) != 0) what.push_back("role " + link_to(static_cast<role>(i)));
    for (std::size_t i = 0; i < of.size; ++i)
        what.push_back(link_to(generated::chosen[of.first + i]));
    const std::string points = (of.number > 0 ? "+" : "") + std::to_string(of.number);
    return bold(of.does == kind::bars ? "not offered" : points) + ": " + joined(what, ", ");
}

}  // namespace detail

inline void write_selection(page& to) {
    to.paragraph(
        "What restricts a movement is decided before, and nothing here can bring back what is ruled out there. Of what is "
        "left, the exercise with the most points is taken again and again, as far as the number and the minutes go. The "
        "points are an engineering choice, tried on people made up for it. The sentence of the weightiest row is the reason "
        "that a person reads.");
    to.heading(2, "Rows");
    to.table(with_grade_titles({"row, what it does", "when", "because"}));
    for (std::size_t r = 0; r < rules::selection_rule_count; ++r) {
        const rules::selection_rule& item = rules::selection_rules[r];
        to.row(with_grade({bold(anchor(item.id)) + "<br>" + detail::does_in_words(r),
                           detail::when_in_words(item), plain(item.because)},
                          item.grade, std::array<source, 1>{item.source}));
    }
    to.heading(2, "What the rows turn on");
    to.table({"name", "what it says", std::string{page::reviewed_by}});
    for (const trait_row& row : all<trait>()) to.row({in_words(row.key), plain(row.says), ""});
    to.heading(2, "How much is asked today");
    to.table({"mode", "what is said", std::string{page::reviewed_by}});
    for (const mode_row& row : all<mode>()) to.row({in_words(row.key), plain(row.says), ""});
    to.heading(2, "Roles");
    to.table(with_grade_titles({"role", "points before any row", "at most", "done as", "because"}));
    for (const role_plan_row& row : knowledge::role_plans)
        to.row(with_grade({link_to(row.id), std::to_string(row.demand), std::to_string(row.places),
                           std::to_string(row.place) + (row.in_session ? "" : ", in the day"),
                           plain(row.because)},
                          row.grade, row.sources));
    to.heading(2, "Seconds");
    to.table(with_grade_titles({"position or thing", "seconds to get into it or to set it up"}));
    for (const position_time_row& row : knowledge::position_times)
        to.row(with_grade(
            {plain(about(row.id).name),
             std::to_string(row.to_get_into.value) + (row.on_the_floor ? ", on the floor" : "")},
            row.grade, row.sources));
    for (const equipment_time_row& row : knowledge::equipment_times)
        to.row(with_grade({plain(about(row.id).name), std::to_string(row.to_set_up.value)},
                          row.grade, row.sources));
    to.paragraph("Heavy, with a longer rest: " + links_to(knowledge::heavy_exercises) + ".");
    to.heading(2, "Rises from a chair in 30 seconds");
    to.table(with_grade_titles({"from", "men: fewer than", "women: fewer than"}));
    for (const chair_stand_row& row : knowledge::chair_stands)
        to.row(with_grade({std::to_string(row.from.value), std::to_string(row.men.value),
                           std::to_string(row.women.value)},
                          row.grade, row.sources));
}

}  // namespace pages
