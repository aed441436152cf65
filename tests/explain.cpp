// SPDX-License-Identifier: MIT
// Covers explain.hpp where an exercise is left out:
//   explain(advice, exercise) -> why, for each of the reasons that there are, then what is behind it
#include <hamstring/explain.hpp>

#include <string_view>

#include <hamstring/cases.hpp>
#include <hamstring/host/overlay.hpp>

#include "catch.hpp"
#include "random_report.hpp"

using namespace hamstring;

namespace {

constexpr host_rule clinic[] = {{
    .id = "clinic-no-nordics",
    .when = habit::sits_most_of_the_day,
    .then = limit(movement::nordic_curl, restriction::forbidden),
    .because = "Our members start without it.",
    .reference = "clinic protocol 3",
}};

constexpr report sits =
    fully_screened({.age = years{40},
                    .worst_pain = pain_score{2},
                    .present = {symptom::back_of_thigh_pain, habit::sits_most_of_the_day},
                    .level = level::advanced});

bool names(const reasons& list, std::string_view rule) {
    for (const reason& next : list)
        if (next.rule == rule) return true;
    return false;
}

/// Checks what is said of each exercise that was left out, and notes why that was.
void take_reasons(const advice& of, set_of<left_out>& met) {
    for (const omitted_exercise& item : of.routine.left_out_exercises()) {
        const reasons list = explain(of, item.exercise);
        const objection& against = item.against;
        CAPTURE(about(item.exercise).key, about(against.why()).key);
        REQUIRE_FALSE(list.empty());
        REQUIRE(list[0].rule == about(against.why()).key);
        REQUIRE(list[0].because == about(against.why()).because);
        if (const auto by = against.condition()) REQUIRE(names(list, about(*by).key));
        if (against.cause()) REQUIRE(list.size() > 1);
        if (against.why() == left_out::not_before_a_clinician) REQUIRE(list.size() > 1);
        met.insert(against.why());
    }
}

}  // namespace

TEST_CASE("explain: an exercise that is left out says why, for every reason that there is",
          "[explain]") {
    set_of<left_out> met;
    test::random_bits random{11};
    for (int i = 0; i < 4000; ++i) {
        report drawn = test::random_report(random, 4000);
        drawn.absent = drawn.absent | (every_red_flag - drawn.present);
        take_reasons(advise(drawn), met);
    }
    REQUIRE_FALSE(met.contains(left_out::limited_by_host));
    take_reasons(advise(sits, overlay<clinic>{}), met);
    for (const left_out reason : set_of<left_out>::everything()) {
        CAPTURE(about(reason).key);
        REQUIRE(met.contains(reason));
    }
}

TEST_CASE("explain: what the host limits is said to be the host's", "[explain]") {
    STATIC_REQUIRE(explain(advise(sits, overlay<clinic>{}), exercise::nordic_lower)[0].rule ==
                   "limited_by_host");
    const reasons list = explain(advise(sits, overlay<clinic>{}), exercise::nordic_lower);
    REQUIRE(list[0].rule == "limited_by_host");
    REQUIRE_FALSE(names(explain(advise(sits), exercise::nordic_lower), "limited_by_host"));
}

TEST_CASE("explain: where there is no routine, nothing is said of an exercise", "[explain]") {
    const report unasked{.age = years{40}};
    REQUIRE(explain(advise(unasked), exercise::nordic_lower).empty());
}
