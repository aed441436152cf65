// SPDX-License-Identifier: MIT
// Covers host/overlay.hpp: a host's own rules.
//   advise(report, overlay<rules>{}) -> advice that is at least as strict as advise(report)

#include <iterator>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/host/overlay.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/text.hpp>

#include "../catch.hpp"
#include "../random_report.hpp"

using namespace hamstring;

namespace {

constexpr host_rule clinic[] = {
    {.id = "clinic-cough",
     .when = symptom::worse_with_cough_or_strain && symptom::low_back_pain,
     .then = at_least_urgency(urgency::clinician_days),
     .because = "In our clinic we look at pain on coughing.",
     .reference = "clinic protocol 12"},
    {.id = "clinic-no-nordics",
     .when = habit::sits_most_of_the_day,
     .then = limit(movement::nordic_curl, restriction::forbidden) +
             limit(movement::bridge, restriction::modified),
     .because = "Our members start without it.",
     .reference = "clinic protocol 3"},
    {.id = "clinic-nerve",
     .when = finding::leg_nerve_symptom,
     .then = at_least_urgency(urgency::same_day) + withhold_routine(),
     .because = "In our clinic nerve symptoms are seen the same day.",
     .reference = "clinic protocol 7"},
    {.id = "clinic-frail",
     .when = habit::under_150_active_minutes,
     .then = record(condition::frailty_or_fall_risk),
     .because = "We start gently.",
     .reference = "clinic protocol 9"},
};

constexpr report plain = fully_screened({.age = years{40}, .present = {symptom::low_back_pain}});

constexpr report with(report from, observation extra) {
    from.present.insert(extra);
    return from;
}

}  // namespace

TEST_CASE("overlay: raises the urgency", "[overlay]") {
    constexpr report coughs = with(plain, symptom::worse_with_cough_or_strain);
    STATIC_REQUIRE(advise(coughs).urgency == urgency::self_care_review);
    STATIC_REQUIRE(advise(coughs, overlay<clinic>{}).urgency == urgency::clinician_days);
    REQUIRE(advise(coughs, overlay<clinic>{}).host_fired == 1);
}

TEST_CASE("overlay: adds restrictions and conditions", "[overlay]") {
    const advice sits = advise(with(plain, habit::sits_most_of_the_day), overlay<clinic>{});
    REQUIRE(sits.limits.of(movement::nordic_curl) == restriction::forbidden);
    REQUIRE(sits.limits.of(movement::bridge) == restriction::modified);
    const advice rests = advise(with(plain, habit::under_150_active_minutes), overlay<clinic>{});
    REQUIRE(rests.conditions.contains(condition::frailty_or_fall_risk));
}

TEST_CASE("overlay: an exercise goes where the host forbids its movement", "[overlay]") {
    constexpr report sits = with(plain, habit::sits_most_of_the_day);
    const auto why = [](const advice& of) {
        for (const omitted_exercise& item : of.routine.left_out_exercises())
            if (item.exercise == exercise::nordic_lower) return item.against.why();
        return left_out::role_is_served;
    };
    REQUIRE_FALSE(advise(sits).routine.empty());
    REQUIRE(why(advise(sits)) != left_out::limited_by_host);
    REQUIRE(why(advise(sits, overlay<clinic>{})) == left_out::limited_by_host);
    REQUIRE_FALSE(advise(sits, overlay<clinic>{}).routine.contains(exercise::nordic_lower));
}

TEST_CASE("overlay: reads hamstring's findings", "[overlay]") {
    const advice nerve = advise(with(plain, symptom::pain_below_knee), overlay<clinic>{});
    REQUIRE(nerve.urgency == urgency::same_day);
    REQUIRE(nerve.routine.empty());
}

TEST_CASE("invariant 21: an overlay only ever makes advice stricter", "[invariants]") {
    test::random_bits random{21};
    for (int i = 0; i < 3000; ++i) {
        const report given = test::random_report(random, 400);
        const advice bare = advise(given);
        const advice host = advise(given, overlay<clinic>{});
        CAPTURE(i);
        REQUIRE(host.urgency >= bare.urgency);
        REQUIRE(host.fired == bare.fired);
        REQUIRE((host.limits | bare.limits) == host.limits);
        REQUIRE((host.conditions & bare.conditions) == bare.conditions);
    }
}

TEST_CASE("overlay: what a host's rule decided is said, with its sentence", "[overlay]") {
    const advice given =
        advise(with(plain, symptom::worse_with_cough_or_strain), overlay<clinic>{});
    REQUIRE(given.urgency == urgency::clinician_days);
    std::string text;
    write_text(std::back_inserter(text), given, {.details = true, .host = overlay<clinic>::list});
    REQUIRE(text.find("In our clinic we look at pain on coughing.") != std::string::npos);
    REQUIRE(text.find("clinic protocol 12") != std::string::npos);
    REQUIRE(text.find("clinic protocol 3]") == std::string::npos);
    std::string bare;
    write_text(std::back_inserter(bare), given);
    REQUIRE(bare.find("The service that you are using asks for it.") != std::string::npos);
    std::string json;
    write_json(std::back_inserter(json), given, overlay<clinic>::list);
    REQUIRE(json.find(R"("reasons":[{"rule":"clinic-cough","because":"In our clinic we look)") !=
            std::string::npos);
    REQUIRE(json.find(R"("source":"clinic protocol 12","grade":"host")") != std::string::npos);
}
