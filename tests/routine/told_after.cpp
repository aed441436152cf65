// SPDX-License-Identifier: MIT
// Covers routine/told_after.hpp: told_after(report, stop_sign) -> report

#include <hamstring/routine/told_after.hpp>

#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/knowledge/stop_sign.hpp>

#include "../catch.hpp"
#include "../plausible_adult.hpp"

using namespace hamstring;

namespace {

/// What `stop_rules` of `knowledge/safety_net.hpp` promises of each sign.
constexpr urgency promised(stop_sign sign) {
    switch (sign) {
        case stop_sign::chest_pain:
        case stop_sign::breathlessness:
        case stop_sign::fainting:
        case stop_sign::bladder_or_bowel_change:
        case stop_sign::pounding_headache:
            return urgency::emergency_now;
        case stop_sign::calf_swelling:
        case stop_sign::new_numbness:
        case stop_sign::new_weakness:
        case stop_sign::pregnancy_sign:
            return urgency::same_day;
        default:
            return urgency::clinician_days;
    }
}

constexpr report everyday = fully_screened({.age = years{40},
                                            .sex = sex::female,
                                            .worst_pain = pain_score{2},
                                            .since = months{6},
                                            .present = {symptom::back_of_thigh_tightness}});

void require_that_signs_are_heeded(const report& from) {
    const advice before = advise(from);
    for (std::size_t i = 0; i < count_of<stop_sign>; ++i) {
        const auto sign = static_cast<stop_sign>(i);
        CAPTURE(about(sign).key);
        const advice after = advise(told_after(from, sign));
        REQUIRE(after.urgency >= promised(sign));
        REQUIRE(after.urgency >= before.urgency);
        REQUIRE(after.routine.state != routine_state::planned);
        REQUIRE(after.routine.empty());
    }
}

}  // namespace

TEST_CASE("told_after: a sign is a yes, and no longer a no or not sure", "[told_after]") {
    constexpr report after = [] {
        report from = everyday;
        from.unsure.insert(symptom::leg_numbness);
        return told_after(from, stop_sign::new_numbness);
    }();
    STATIC_REQUIRE(everyday.absent.contains(red_flag::leg_signs_worse_in_two_weeks));
    STATIC_REQUIRE(after.present.contains(symptom::leg_numbness));
    STATIC_REQUIRE(after.present.contains(red_flag::leg_signs_worse_in_two_weeks));
    STATIC_REQUIRE_FALSE(after.absent.contains(red_flag::leg_signs_worse_in_two_weeks));
    STATIC_REQUIRE_FALSE(after.unsure.contains(symptom::leg_numbness));
    STATIC_REQUIRE(after.present.contains(symptom::back_of_thigh_tightness));
    REQUIRE(told_after(everyday, stop_sign::new_numbness).present ==
            (everyday.present |
             observations{symptom::leg_numbness, red_flag::leg_signs_worse_in_two_weeks}));
}

TEST_CASE("told_after: what a sign makes doubtful is asked again", "[told_after]") {
    constexpr report after = told_after(everyday, stop_sign::sharp_or_tearing_pain);
    STATIC_REQUIRE(after.present == everyday.present);
    STATIC_REQUIRE_FALSE(after.absent.contains(red_flag::saddle_numbness));
    STATIC_REQUIRE(after.absent.contains(red_flag::fever_now));
    STATIC_REQUIRE(advise(after).pending.contains(red_flag::saddle_numbness));
    REQUIRE(told_after(everyday, static_cast<stop_sign>(200)).absent ==
            observations{} - every_red_flag);
}

TEST_CASE("told_after: somebody with a routine has none after any sign", "[told_after]") {
    REQUIRE(advise(everyday).routine.state == routine_state::planned);
    STATIC_REQUIRE(advise(told_after(everyday, stop_sign::chest_pain)).urgency ==
                   urgency::emergency_now);
    require_that_signs_are_heeded(everyday);
}

TEST_CASE("told_after: of 2,000 people none is told less than the stop rules promise",
          "[told_after]") {
    test::random_bits random{15};
    int planned = 0;
    for (int i = 0; i < 2000; ++i) {
        const report from =
            i % 4 == 0 ? test::random_report(random) : test::plausible_adult(random);
        CAPTURE(i);
        planned += advise(from).routine.state == routine_state::planned ? 1 : 0;
        require_that_signs_are_heeded(from);
    }
    REQUIRE(planned > 1000);
}

namespace {

/// What a stop rule names, and the sign of a session that stands for it.
struct named_sign {
    std::string_view words;
    stop_sign sign;
};
constexpr named_sign named_signs[] = {
    {"chest pain", stop_sign::chest_pain},
    {"trouble breathing", stop_sign::breathlessness},
    {"fainting", stop_sign::fainting},
    {"a change in bladder or bowel", stop_sign::bladder_or_bowel_change},
    {"a swollen calf", stop_sign::calf_swelling},
    {"a leg that has gone numb or weak", stop_sign::new_numbness},
    {"sharp or tearing pain", stop_sign::sharp_or_tearing_pain},
    {"pain that newly spreads below the knee", stop_sign::pain_spreading_below_knee},
    {"dizziness", stop_sign::dizziness},
    {"a sudden pounding headache with flushing or sweating", stop_sign::pounding_headache},
};

/// Whether a rule names, behind its "for", nothing but signs of a session.
constexpr bool names_signs_only(std::string_view rule) {
    constexpr std::string_view what_to_do = ", and ask a doctor before the next session";
    rule.remove_suffix(1);
    if (rule.ends_with(what_to_do)) rule.remove_suffix(what_to_do.size());
    rule.remove_prefix(rule.find(" for ") + 5);
    while (!rule.empty()) {
        std::size_t known = 0;
        for (const named_sign& each : named_signs)
            if (rule.starts_with(each.words)) known = each.words.size();
        if (known == 0) return false;
        rule.remove_prefix(known);
        for (const std::string_view between : {", or ", ", "})
            if (rule.starts_with(between)) {
                rule.remove_prefix(between.size());
                break;
            }
    }
    return true;
}

}  // namespace

TEST_CASE("stop_signs: whatever a stop rule names ends a session", "[told_after]") {
    STATIC_REQUIRE_FALSE(names_signs_only("Stop and get help for chest pain, or a green nose."));
    for (const warning& rule : knowledge::stop_rules) {
        CAPTURE(rule.says);
        if (!rule.says.starts_with("Stop")) continue;
        REQUIRE(names_signs_only(rule.says));
    }
    STATIC_REQUIRE(names_signs_only(knowledge::stop_rules[0].says));
    STATIC_REQUIRE(names_signs_only(knowledge::stop_rule_in_a_wheelchair.says));
}

TEST_CASE("stop_signs: what is printed is what the table says", "[told_after]") {
    for (const stop_sign_row& row : all<stop_sign>()) {
        CAPTURE(row.key);
        observations told;
        for (const generated::told_by_sign& each : generated::told_by_signs)
            if (each.sign == row.id) told.insert(observation{std::size_t{each.fact}});
        REQUIRE(told == row.tells);
        REQUIRE(generated::screens_asked_again[static_cast<std::size_t>(row.id)] ==
                row.asks_again.bits());
    }
}
