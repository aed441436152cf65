// SPDX-License-Identifier: MIT
// Covers the everyday reports of everyday.hpp: nearly all end in self-care with a routine.

#include <cstddef>
#include <iterator>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/red_flag.hpp>

#include "../catch.hpp"
#include "everyday.hpp"

using namespace hamstring;

TEST_CASE("everyday reports: at least 57, and nineteen of twenty, end in self-care with a routine",
          "[cases]") {
    STATIC_REQUIRE(std::size(test::everyday) >= 60);
    std::size_t others = 0;
    std::string which;
    for (const test::everyday_report& row : test::everyday) {
        const advice given = advise(row.given);
        if (given.urgency == urgency::self_care_review && !given.routine.empty()) continue;
        ++others;
        which.append("\n").append(about(given.urgency).key).append(": ").append(row.told);
    }
    CAPTURE(which);
    REQUIRE(std::size(test::everyday) - others >= 57);
    REQUIRE(others * 20 <= std::size(test::everyday));
}

TEST_CASE("everyday reports: none is sent further than to an appointment within days", "[cases]") {
    for (const test::everyday_report& row : test::everyday) {
        const advice given = advise(row.given);
        CAPTURE(row.told, about(given.urgency).key);
        CHECK(given.problems.empty());
        CHECK(given.urgency <= urgency::clinician_days);
    }
}

TEST_CASE("everyday reports: from 16 to 85, on every side", "[cases]") {
    int youngest = 120;
    int oldest = 0;
    std::size_t women = 0;
    std::size_t men = 0;
    std::size_t backs = 0;
    for (const test::everyday_report& row : test::everyday) {
        youngest = row.given.age->value < youngest ? row.given.age->value : youngest;
        oldest = row.given.age->value > oldest ? row.given.age->value : oldest;
        women += row.given.sex == sex::female;
        men += row.given.sex == sex::male;
        backs += row.given.present.contains(symptom::low_back_pain);
    }
    CHECK(youngest == 16);
    CHECK(oldest == 85);
    CHECK(women >= 20);
    CHECK(men >= 20);
    CHECK(backs >= 20);
}
