// SPDX-License-Identifier: MIT
// Covers explain.hpp where an exercise is left out, and where a host's rules had a part:
//   explain(advice, exercise) -> why, for each of the reasons that there are, then what is behind it
//   explain(advice, x, host's rules)
#include <hamstring/explain.hpp>

#include <cstddef>
#include <span>
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
        drawn.unsure = {};
        drawn.absent = drawn.absent | (every_red_flag - drawn.present);
        take_reasons(advise(drawn), met);
    }
    REQUIRE_FALSE(met.contains(left_out::limited_by_host));
    take_reasons(advise(sits, overlay<clinic>{}), met);
    // Something else may be behind it, which no row of the selection speaks of.
    take_reasons(
        advise(fully_screened({.age = years{40},
                               .worst_pain = pain_score{2},
                               .since = weeks{20},
                               .present = {condition::spondylolysis_or_listhesis_symptomatic,
                                           symptom::low_back_pain}})),
        met);
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

namespace {

constexpr host_rule house[] = {
    {.id = "house-cough",
     .when = symptom::worse_with_cough_or_strain,
     .then = at_least_urgency(urgency::clinician_days),
     .because = "We look at pain on coughing.",
     .reference = "page 1"},
    {.id = "house-forbids",
     .when = habit::sits_most_of_the_day,
     .then = limit(movement::nordic_curl, restriction::forbidden),
     .because = "Our members start without it.",
     .reference = "page 2"},
    {.id = "house-modifies",
     .when = symptom::back_of_thigh_pain,
     .then = limit(movement::nordic_curl, restriction::modified),
     .because = "Our members go slowly.",
     .reference = "page 3"},
    {.id = "house-frail",
     .when = habit::under_150_active_minutes,
     .then = record(condition::frailty_or_fall_risk),
     .because = "We start gently.",
     .reference = "page 4"},
    {.id = "house-never",
     .when = finding::leg_nerve_symptom,
     .then = limit(movement::nordic_curl, restriction::forbidden) +
             at_least_urgency(urgency::clinician_days) + record(condition::frailty_or_fall_risk),
     .because = "We are careful with nerves.",
     .reference = "page 5"},
};

constexpr report says(observation extra) {
    report from = fully_screened({.age = years{40}, .present = {symptom::back_of_thigh_pain}});
    from.present.insert(extra);
    return from;
}

constexpr advice house_advice(observation extra) { return advise(says(extra), overlay<house>{}); }

constexpr std::span<const host_rule> its_rules = overlay<house>::list;

}  // namespace

TEST_CASE("explain: a movement that the host limits names the host's rule", "[explain]") {
    STATIC_REQUIRE(
        explain(house_advice(habit::sits_most_of_the_day), movement::nordic_curl, its_rules)[0]
            .rule == "house-forbids");
    const advice sitting = house_advice(habit::sits_most_of_the_day);
    const reasons why = explain(sitting, movement::nordic_curl, its_rules);
    REQUIRE(why.size() == 1);
    REQUIRE(why[0].because == "Our members start without it.");
    REQUIRE(why[0].reference == "page 2");
    // Without the list it is still the host's.
    const reasons unnamed = explain(sitting, movement::nordic_curl);
    REQUIRE(unnamed.size() == 1);
    REQUIRE(unnamed[0].rule == "host");
    REQUIRE(unnamed[0].reference.empty());
    REQUIRE(explain(advise(says(habit::sits_most_of_the_day)), movement::nordic_curl, its_rules)
                .empty());
}

TEST_CASE("explain: a condition that the host records names the host's rule", "[explain]") {
    const advice resting = house_advice(habit::under_150_active_minutes);
    const reasons why = explain(resting, condition::frailty_or_fall_risk, its_rules);
    REQUIRE(why.size() == 2);
    REQUIRE(why[0].rule == about(condition::frailty_or_fall_risk).key);
    REQUIRE(why[1].rule == "house-frail");
    const reasons unnamed = explain(resting, condition::frailty_or_fall_risk);
    REQUIRE(unnamed.size() == 2);
    REQUIRE(unnamed[1].rule == "host");
    // A condition that the person named needs nobody to ask for it.
    const reasons own =
        explain(advise(says(condition::frailty_or_fall_risk)), condition::frailty_or_fall_risk);
    REQUIRE(own.size() == 1);
}

TEST_CASE("explain: an urgency that the host raised names the host's rule", "[explain]") {
    const advice coughing = house_advice(symptom::worse_with_cough_or_strain);
    REQUIRE(coughing.urgency == urgency::clinician_days);
    const reasons why = explain(coughing, urgency::clinician_days, its_rules);
    REQUIRE(why.size() == 1);
    REQUIRE(why[0].rule == "house-cough");
    REQUIRE(explain(coughing, urgency::clinician_days)[0].rule == "host");
    REQUIRE(explain(coughing, urgency::same_day, its_rules).empty());
}

TEST_CASE("explain: in self-care the host's rules that fired are named", "[explain]") {
    const advice sitting = house_advice(habit::sits_most_of_the_day);
    REQUIRE(sitting.urgency == urgency::self_care_review);
    const reasons why = explain(sitting, urgency::self_care_review, its_rules);
    REQUIRE(why.size() == 2);
    REQUIRE(names(why, "house-forbids"));
    REQUIRE(names(why, "house-modifies"));
    REQUIRE(explain(sitting, urgency::self_care_review)[0].rule == "host");
}

TEST_CASE("explain: an exercise that the host's rule leaves out names the rule", "[explain]") {
    const advice sitting = house_advice(habit::sits_most_of_the_day);
    const reasons why = explain(sitting, exercise::nordic_lower, its_rules);
    REQUIRE(why.size() == 2);
    REQUIRE(why[0].rule == "limited_by_host");
    REQUIRE(why[1].rule == "house-forbids");
    const advice resting = house_advice(habit::under_150_active_minutes);
    bool any = false;
    for (const omitted_exercise& item : resting.routine.left_out_exercises())
        if (item.against.condition() == maybe{condition::frailty_or_fall_risk}) {
            any = true;
            REQUIRE(names(explain(resting, item.exercise, its_rules), "house-frail"));
        }
    REQUIRE(any);
}

TEST_CASE("explain: no host's rule that restricted a movement goes unsaid", "[explain]") {
    test::random_bits random{31};
    for (int i = 0; i < 2000; ++i) {
        const report drawn = test::random_report(random, 400);
        const advice given = advise(drawn, overlay<house>{});
        for (const movement which : set_of<movement>::everything()) {
            const restriction level = given.limits.of(which);
            const reasons why = explain(given, which, its_rules);
            CAPTURE(i, about(which).key);
            REQUIRE(why.empty() == (level == restriction::none));
            REQUIRE(explain(given, which).empty() == (level == restriction::none));
            REQUIRE_FALSE(names(why, "host"));
            for (std::size_t r = 0; r < its_rules.size(); ++r)
                if ((given.host_fired >> r & 1U) != 0 && level != restriction::none &&
                    its_rules[r].then.limits().of(which) == level)
                    REQUIRE(names(why, its_rules[r].id));
        }
    }
}
