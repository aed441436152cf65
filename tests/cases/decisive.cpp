// SPDX-License-Identifier: MIT
// Covers the stories of decisive.hpp: each ends where the rule that decides it says, no higher and no lower,
// with or without a routine.

#include <cstddef>
#include <iterator>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/ids/left_out.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/red_flag.hpp>

#include "../catch.hpp"
#include "decisive.hpp"

using namespace hamstring;

TEST_CASE("decisive reports: each ends where its rule says", "[cases]") {
    for (const test::decisive_report& row : test::decisive) {
        const advice given = advise(row.given);
        CAPTURE(row.told, about(given.urgency).key);
        CHECK(given.problems.empty());
        CHECK(given.urgency == row.level);
    }
}

TEST_CASE("decisive reports: each waits with exercise where its rule says", "[cases]") {
    for (const test::decisive_report& row : test::decisive) {
        const advice given = advise(row.given);
        const routine_state state = given.routine.state;
        CAPTURE(row.told, about(given.urgency).key);
        CHECK((state == routine_state::withheld_by_urgency ||
               state == routine_state::withheld_by_warning_sign) == row.held_back);
        if (row.held_back) CHECK(given.routine.empty());
    }
}

TEST_CASE("decisive reports: no two tell the same", "[cases]") {
    for (std::size_t a = 0; a < std::size(test::decisive); ++a)
        for (std::size_t b = a + 1; b < std::size(test::decisive); ++b) {
            CAPTURE(test::decisive[a].told, test::decisive[b].told);
            CHECK(test::decisive[a].told != test::decisive[b].told);
            CHECK_FALSE(test::decisive[a].given == test::decisive[b].given);
        }
}

TEST_CASE("decisive reports: fresh pain at the back of the thigh is treated as a strain",
          "[cases]") {
    const auto strained = [](const observations& told, weeks since) {
        return advise(fully_screened({.age = years{40},
                                      .worst_pain = pain_score{3},
                                      .since = since,
                                      .present = told}))
            .conditions.contains(condition::strain_g1_acute);
    };
    CHECK(strained({symptom::back_of_thigh_pain, history::began_suddenly}, weeks{1}));
    CHECK(strained({symptom::back_of_thigh_pain, symptom::pain_bending_or_stretching_thigh},
                   weeks{1}));
    CHECK(strained({symptom::back_of_thigh_pain, symptom::pain_only_on_bending}, weeks{1}));
    CHECK_FALSE(strained({symptom::back_of_thigh_pain}, weeks{1}));
    CHECK_FALSE(strained({symptom::back_of_thigh_pain, history::began_suddenly}, weeks{30}));
    CHECK_FALSE(strained({symptom::low_back_pain, history::began_suddenly}, weeks{1}));
}

TEST_CASE("decisive reports: sudden pain of the thigh with a limp is spared every stretch of it",
          "[cases]") {
    const auto told = [](const observations& present, weeks since) {
        return advise(fully_screened(
            {.age = years{30}, .worst_pain = pain_score{4}, .since = since, .present = present}));
    };
    const observations limps{symptom::back_of_thigh_pain, history::began_suddenly,
                             symptom::limp_or_pain_on_walking};
    const advice given = told(limps, weeks{1});
    CHECK(given.conditions.contains(condition::strain_g2_acute));
    CHECK_FALSE(given.routine.empty());
    for (const routine_item& each : given.routine)
        CHECK(about(each.exercise).role != role::hamstring_range);
    CHECK_FALSE(told(limps, weeks{3}).conditions.contains(condition::strain_g2_acute));
    CHECK_FALSE(told({symptom::back_of_thigh_pain, history::began_suddenly}, weeks{1})
                    .conditions.contains(condition::strain_g2_acute));
}
