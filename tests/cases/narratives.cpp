// SPDX-License-Identifier: MIT
// Covers the narratives of narratives.hpp: whether the questions were asked or are still open, none is
// triaged lower than its source lets stand; once asked, most end where the source says best.

#include <cstddef>
#include <iterator>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/knowledge/red_flag.hpp>

#include "../catch.hpp"
#include "narratives.hpp"

using namespace hamstring;

TEST_CASE("narratives: none is under-triaged while questions are open", "[cases]") {
    for (const test::narrative& row : test::narratives) {
        const advice given = advise(row.given);
        CAPTURE(row.number, row.told, about(given.urgency).key);
        CHECK(given.problems.empty());
        CHECK(given.urgency >= row.at_least);
    }
}

TEST_CASE("narratives: none is under-triaged once all was asked", "[cases]") {
    for (const test::narrative& row : test::narratives) {
        const advice given = advise(fully_screened(row.given));
        CAPTURE(row.number, row.told, about(given.urgency).key);
        CHECK(given.problems.empty());
        CHECK(given.urgency >= row.at_least);
    }
}

TEST_CASE("narratives: once all was asked, at least 79 of 100 end where the source says best",
          "[cases]") {
    std::size_t exact = 0;
    std::string others;
    for (const test::narrative& row : test::narratives) {
        const advice given = advise(fully_screened(row.given));
        exact += given.urgency == row.primary;
        if (given.urgency != row.primary)
            others.append(" ").append(row.number).append(" ").append(about(given.urgency).key);
    }
    CAPTURE(others);
    REQUIRE(exact * 100 >= std::size(test::narratives) * 79);
}

TEST_CASE("narratives: each says what it is about, and its levels hold together", "[cases]") {
    STATIC_REQUIRE(std::size(test::narratives) == 24);
    for (const test::narrative& row : test::narratives) {
        CAPTURE(row.number);
        CHECK_FALSE(row.source.empty());
        CHECK_FALSE(row.told.empty());
        CHECK_FALSE(row.kinds.empty());
        CHECK(row.at_least <= row.primary);
        CHECK(row.primary <= row.at_most);
    }
}
