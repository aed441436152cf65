// SPDX-License-Identifier: MIT
// Covers the stories of dangerous.hpp: each reaches its level, and none above days gets a routine.

#include <iterator>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/red_flag.hpp>

#include "../catch.hpp"
#include "dangerous.hpp"

using namespace hamstring;

TEST_CASE("dangerous reports: each reaches the level that it needs", "[cases]") {
    STATIC_REQUIRE(std::size(test::dangerous) == 40);
    for (const test::dangerous_report& row : test::dangerous) {
        const advice given = advise(row.given);
        CAPTURE(row.told, row.because, about(given.urgency).key);
        CHECK(given.problems.empty());
        CHECK(given.urgency >= row.at_least);
    }
}

TEST_CASE("dangerous reports: none that must be seen today gets a routine", "[cases]") {
    for (const test::dangerous_report& row : test::dangerous) {
        CAPTURE(row.told);
        if (row.at_least >= urgency::same_day) CHECK(advise(row.given).routine.empty());
    }
}

TEST_CASE("dangerous reports: nor is one taken lightly while its questions are open", "[cases]") {
    for (const test::dangerous_report& row : test::dangerous) {
        report open = row.given;
        open.absent = {};
        const advice given = advise(open);
        CAPTURE(row.told, about(given.urgency).key);
        CHECK(given.urgency >= row.at_least);
        CHECK(given.routine.empty());
    }
}
