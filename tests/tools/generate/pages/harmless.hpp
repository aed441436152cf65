// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/advice.hpp>

#include "../../../cases/everyday.hpp"
#include "../../../cases/harmless.hpp"
#include "../../../cases/plain.hpp"
#include "accuracy.hpp"
#include "markdown.hpp"
#include "words.hpp"

/// Which harmless reports of tests/cases are sent further than to self-care, and by which rule.

namespace pages {

namespace detail {

/// How some harmless reports ended.
struct ends {
    std::size_t reports = 0;
    std::size_t in[count_of<urgency>] = {};

    void take(urgency reached) {
        ++reports;
        ++in[static_cast<std::size_t>(reached)];
    }
};

inline void add_ends(page& to, std::string_view name, const ends& of) {
    cells row{std::string{name}, std::to_string(of.reports)};
    for (const std::size_t count : of.in) row.push_back(share(count, of.reports));
    to.row(row);
}

template <class Rows>
ends ends_of(const Rows& rows) {
    ends result;
    for (const auto& row : rows) result.take(advise(row.given).urgency);
    return result;
}

/// The rows of a list of harmless reports that are lifted above self-care.
template <class Rows>
std::vector<cells> lifted(const Rows& rows) {
    std::vector<cells> result;
    for (const auto& row : rows) {
        const advice given = advise(row.given);
        if (given.urgency != urgency::self_care_review)
            result.push_back({plain(row.told), level_of(given.urgency), raised_by(given)});
    }
    return result;
}

inline void add_lifted(page& to, std::vector<cells> rows, const std::vector<cells>& more) {
    rows.insert(rows.end(), more.begin(), more.end());
    if (rows.empty()) return to.paragraph("None is sent further.");
    to.table({"told", "ends in", "raised by"});
    for (const cells& row : rows) to.row(row);
}

inline void add_lifted_harmless(page& to, bool waiting) {
    cells titles{"told", "judged to need", "ends in", "raised by"};
    if (waiting) titles.emplace_back("what a signature would lower");
    to.table(titles);
    for (const test::harmless_report& row : test::harmless) {
        const advice given = advise(row.given);
        if (row.waits_for_signature.empty() == waiting ||
            given.urgency == urgency::self_care_review)
            continue;
        const std::string reached = level_of(given.urgency);
        cells values{plain(row.told), level_of(row.level),
                     given.urgency > row.level ? bold(reached) : reached, raised_by(given)};
        if (waiting) values.push_back(plain(row.waits_for_signature));
        to.row(values);
    }
}

}  // namespace detail

/// Writes the page of the reports that are harmless.
inline void write_harmless(page& to) {
    to.heading(1, "Harmless reports that are sent further");
    to.paragraph(
        "Reports that hold no illness: how many end above self-care, and which rule lifts each. Published symptom "
        "checkers send two of three such people too far (" +
        link_to_source(source::semigran_2015) + ").");
    to.paragraph(
        "> Printed by `tests/tools/generate/pages.sh` from [tests/cases](../../tests/cases): `plain.hpp`, `everyday.hpp`, "
        "`harmless.hpp`. All other questions were answered no. There is nothing to sign on this page.");
    cells titles{"reports", "count"};
    for (std::size_t i = 0; i < count_of<urgency>; ++i)
        titles.push_back(detail::level_of(static_cast<urgency>(i)));
    to.table(titles);
    detail::add_ends(to, "plain, without any warning sign", detail::ends_of(test::plain));
    detail::add_ends(to, "everyday, without any risk", detail::ends_of(test::everyday));
    detail::add_ends(to, "harmless, most with a fact that counts elsewhere",
                     detail::ends_of(test::harmless));
    to.paragraph(
        "The same authors wrote reports and rules. How common such facts are among people who ask, these lists do "
        "not say, so their shares are no rate of over-triage.");
    to.heading(2, "Plain and everyday");
    detail::add_lifted(to, detail::lifted(test::plain), detail::lifted(test::everyday));
    to.heading(2, "With a fact that counts elsewhere");
    to.paragraph("Further than it was judged to need is in bold.");
    detail::add_lifted_harmless(to, false);
    to.heading(2, "Waiting for a signature");
    to.paragraph(
        "To lower these, a level of an earlier edition would have to fall. That is for a clinician, who signs it.");
    detail::add_lifted_harmless(to, true);
}

}  // namespace pages
