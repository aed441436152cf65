// SPDX-License-Identifier: MIT
// Covers the reports of inputs.hpp that were once answered wrongly, and what is said of two of them.

#include <algorithm>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>

#include "../catch.hpp"
#include "inputs.hpp"

using namespace hamstring;

namespace {

bool says(const reasons& list, std::string_view rule) {
    return std::any_of(list.begin(), list.end(),
                       [&](const reason& each) { return each.rule == rule; });
}

}  // namespace

TEST_CASE("mended reports: each has the urgency that is right", "[cases]") {
    for (const test::mended_report& row : test::mended) {
        const advice given = advise(row.given);
        CAPTURE(row.told, about(given.urgency).key);
        CHECK(given.urgency >= row.at_least);
        CHECK(given.urgency <= row.at_most);
        CHECK(given.routine.empty() != row.routine);
    }
}

TEST_CASE("mended reports: a sign that raises nothing is named among the reasons", "[cases]") {
    const advice given = advise(
        fully_screened({.age = years{48},
                        .worst_pain = pain_score{5},
                        .since = weeks{12},
                        .present = {symptom::low_back_pain, red_flag::night_pain_unremitting}}));
    REQUIRE(says(explain(given, given.urgency), "night-pain-to-watch"));
}

TEST_CASE("mended reports: that nothing was complained of is said", "[cases]") {
    const advice silent = advise(fully_screened({.worst_pain = pain_score{6}}));
    REQUIRE(says(explain(silent, urgency::self_care_review), "nothing-told"));
    const advice told = advise(fully_screened({.present = {symptom::back_of_thigh_tightness}}));
    REQUIRE_FALSE(says(explain(told, urgency::self_care_review), "nothing-told"));
}

TEST_CASE("mended reports: a question that an age contradicts is a problem, asked again",
          "[cases]") {
    for (const red_flag flag : {red_flag::child_tight_hamstrings, red_flag::teen_sit_bone_injury})
        CHECK(advise(fully_screened({.age = years{60}, .present = {flag}}))
                  .problems.contains(problem::age_contradicts_answer));
    for (const red_flag flag : {red_flag::gca_pattern, red_flag::pmr_pattern})
        CHECK(advise(fully_screened({.age = years{30}, .present = {flag}}))
                  .problems.contains(problem::age_contradicts_answer));
}

TEST_CASE("mended reports: an age told as an answer counts with the age rules, and is asked again",
          "[cases]") {
    constexpr report torn =
        fully_screened({.age = years{45}, .since = hours{5}, .present = {red_flag::age_over_70}});
    STATIC_REQUIRE(problems(torn).contains(problem::age_contradicts_answer));
    for (const profile told :
         {profile::age_50_or_over, profile::age_over_60, profile::age_65_or_over})
        CHECK(observe(torn).facts.answered_yes(told));
    CHECK_FALSE(observe(torn).facts.answered_yes(profile::age_16_to_20));
}
