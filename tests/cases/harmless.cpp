// SPDX-License-Identifier: MIT
// Covers the harmless reports of harmless.hpp: how many of them are sent further than they need.

#include <cstddef>
#include <iterator>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/red_flag.hpp>

#include "../catch.hpp"
#include "harmless.hpp"

using namespace hamstring;

namespace {

/// The reports that end above a level, without those that only a signature could lower.
struct lifted {
    std::size_t count = 0;
    std::string which;
};

lifted above(urgency level) {
    lifted found;
    for (const test::harmless_report& row : test::harmless) {
        if (!row.waits_for_signature.empty()) continue;
        const urgency reached = advise(row.given).urgency;
        if (reached <= level) continue;
        ++found.count;
        found.which.append("\n").append(about(reached).key).append(": ").append(row.told);
    }
    return found;
}

}  // namespace

TEST_CASE("harmless reports: none is an emergency", "[cases]") {
    for (const test::harmless_report& row : test::harmless) {
        CAPTURE(row.told);
        CHECK(advise(row.given).problems.empty());
        CHECK(advise(row.given).urgency < urgency::emergency_now);
    }
}

TEST_CASE("harmless reports: at most 22 of 60 end above self-care", "[cases]") {
    const lifted found = above(urgency::self_care_review);
    CAPTURE(found.which);
    REQUIRE(found.count <= 22);
}

TEST_CASE("harmless reports: at most 4 of 60 end above an appointment within days", "[cases]") {
    const lifted found = above(urgency::clinician_days);
    CAPTURE(found.which);
    REQUIRE(found.count <= 4);
}

TEST_CASE("harmless reports: the levels that they were judged to need", "[cases]") {
    std::size_t above_self_care = 0;
    std::size_t above_days = 0;
    for (const test::harmless_report& row : test::harmless) {
        above_self_care += row.level > urgency::self_care_review;
        above_days += row.level > urgency::clinician_days;
    }
    STATIC_REQUIRE(std::size(test::harmless) == 60);
    CHECK(above_self_care == 22);
    CHECK(above_days == 4);
}
