// SPDX-License-Identifier: MIT
// Covers the worked examples of examples.hpp: each ends at its level, and only the harmless get a routine.

#include <iterator>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/red_flag.hpp>

#include "../catch.hpp"
#include "examples.hpp"

using namespace hamstring;

TEST_CASE("worked examples: each ends at its level", "[cases]") {
    STATIC_REQUIRE(std::size(test::worked_examples) == 20);
    for (const test::worked_example& row : test::worked_examples) {
        const advice given = advise(row.given);
        CAPTURE(row.number, row.told, about(given.urgency).key);
        CHECK(given.problems.empty());
        CHECK(given.urgency >= row.at_least);
        CHECK(given.urgency <= row.at_most);
    }
}

TEST_CASE("worked examples: none of the first ten gets a routine", "[cases]") {
    for (const test::worked_example& row : test::worked_examples) {
        CAPTURE(row.number, row.told);
        if (row.number <= 10) CHECK(advise(row.given).routine.empty());
        if (row.at_most == urgency::self_care_review)
            CHECK_FALSE(advise(row.given).routine.empty());
    }
}

TEST_CASE("worked examples: a torn-off hamstring without a pop is seen within three days",
          "[cases]") {
    CHECK(advise(test::worked_examples[7].given).deadline == days{3});
}
