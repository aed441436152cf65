// SPDX-License-Identifier: MIT
// Covers why_not.hpp:
//   why_not(report, rule id) -> the missing literals
//   why_not(report, id, host's rules)
#include <hamstring/why_not.hpp>

#include <span>

#include <hamstring/cases.hpp>
#include <hamstring/host/overlay.hpp>

#include "catch.hpp"

using namespace hamstring;

namespace {

constexpr report with_nerve_pain = fully_screened({
    .age = years{45},
    .since = weeks{3},
    .present = {symptom::low_back_pain, symptom::leg_tingling_or_burning, symptom::pain_below_knee},
});

constexpr host_rule house[] = {
    {.id = "house-forbids",
     .when = habit::sits_most_of_the_day,
     .then = limit(movement::nordic_curl, restriction::forbidden),
     .because = "Our members start without it.",
     .reference = "page 2"},
    {.id = "house-never",
     .when = finding::leg_nerve_symptom,
     .then = limit(movement::nordic_curl, restriction::forbidden),
     .because = "We are careful with nerves.",
     .reference = "page 5"},
};
constexpr std::span<const host_rule> its_rules = overlay<house>::list;

constexpr report says(observation extra) {
    report from = fully_screened({.age = years{40}, .present = {symptom::back_of_thigh_pain}});
    from.present.insert(extra);
    return from;
}

}  // namespace

TEST_CASE("why_not: names what is missing for a rule", "[why_not]") {
    const auto missing = why_not(with_nerve_pain, "leg-nerve-symptom-getting-worse");
    REQUIRE(missing);
    REQUIRE(missing->size == 1);
    REQUIRE(why_not(with_nerve_pain, "leg-nerve-symptom")->size == 0);
    REQUIRE_FALSE(why_not(with_nerve_pain, "no such rule"));
}

TEST_CASE("why_not: knows a host's rule that is given", "[why_not]") {
    constexpr report sitting = says(habit::sits_most_of_the_day);
    STATIC_REQUIRE(why_not(sitting, "house-forbids", its_rules)->size == 0);
    const auto missing = why_not(sitting, "house-never", its_rules);
    REQUIRE(missing);
    REQUIRE(missing->size == 1);
    REQUIRE(missing->needed == 1);
    REQUIRE(missing->begin()->how == rules::reading::concluded);
    REQUIRE(missing->begin()->fact == rules::index_of(finding::leg_nerve_symptom));
    // What hamstring's rules found counts for it.
    REQUIRE(why_not(says(symptom::pain_below_knee), "house-never", its_rules)->size == 0);
    REQUIRE_FALSE(why_not(sitting, "house-never"));
    REQUIRE_FALSE(why_not(sitting, "no such rule", its_rules));
    // A shipped rule stays itself.
    REQUIRE(why_not(sitting, "leg-nerve-symptom", its_rules)->size ==
            why_not(sitting, "leg-nerve-symptom")->size);
}
