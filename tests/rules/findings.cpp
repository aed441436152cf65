// SPDX-License-Identifier: MIT
// Covers rules/findings.hpp: what several answers come to under one name, and what they do not.

#include <hamstring/rules/findings.hpp>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/engine/check.hpp>
#include <hamstring/knowledge/finding.hpp>
#include <hamstring/rules/all_rules.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr bool finds(finding which, const report& from) {
    return conclude(observe(fully_screened(from)).facts).facts.holds(which);
}

struct expectation {
    finding which;
    report given;
};

// clang-format off
constexpr expectation found[] = {
{finding::severe_pain, {.worst_pain = pain_score{7}}},
{finding::severe_pain, {.present = {symptom::unbearable_pain}}},
{finding::cord_sign, {.present = {red_flag::unsteady_walk_new}}},
{finding::cord_sign, {.present = {red_flag::legs_stiff_or_dragging_new}}},
{finding::cord_sign, {.present = {red_flag::clumsy_hands_new}}},
{finding::cord_sign, {.present = {red_flag::shock_on_bending_neck}}},
{finding::cord_sign, {.present = {red_flag::gait_or_hand_clumsiness}}},
{finding::two_cord_signs, {.present = {red_flag::clumsy_hands_new, red_flag::both_hands_numb_new}}},
{finding::both_legs, {.present = {red_flag::legs_fail_on_walking}}},
{finding::got_worse, {.present = {history::worse_in_days}}},
{finding::trunk_pain_new, {.since = weeks{6}, .present = {symptom::low_back_pain}}},
{finding::trunk_pain_new, {.since = weeks{60}, .present = {symptom::low_back_pain, history::getting_worse}}},
{finding::trunk_pain_new, {.since = weeks{60}, .present = {symptom::flank_pain_new}}},
{finding::limb_pain, {.present = {symptom::groin_pain}}},
{finding::limb_pain_new, {.since = days{3}, .present = {symptom::buttock_pain}}},
{finding::artery_risk, {.age = years{61}, .present = {red_flag::ever_smoked}}},
{finding::artery_risk, {.present = {red_flag::high_blood_pressure}}},
{finding::strong_infection_risk, {.present = {red_flag::injects_drugs}}},
{finding::strong_infection_risk, {.present = {red_flag::dialysis_or_line}}},
{finding::spine_infection_risk, {.present = {red_flag::immune_weak}}},
{finding::infection_risk, {.present = {red_flag::injects_drugs}}},
{finding::infection_risk, {.present = {red_flag::spine_needle_recent}}},
{finding::infection_risk, {.present = {red_flag::diabetes}}},
{finding::infection_risk, {.present = {red_flag::infection_risk}}},
{finding::two_infection_risks, {.present = {red_flag::diabetes, red_flag::heavy_alcohol}}},
{finding::feverish, {.present = {red_flag::fever_now}}},
{finding::sore_after_exercise, {.present = {symptom::tender_muscles_both_sides, red_flag::unusual_exercise_last_week}}},
{finding::bleeding_risk, {.present = {red_flag::blood_thinner_or_bleeding_disorder}}},
{finding::clot_risk, {.present = {red_flag::oestrogen}}},
{finding::clot_risk, {.present = {red_flag::birth_in_six_weeks}}},
{finding::clot_risk, {.present = {condition::pregnancy_second_third_trimester}}},
{finding::recent_operation, {.present = {condition::hamstring_repair_lt_12w}}},
{finding::infection_risk, {.present = {condition::spine_surgery_lt_6w_or_uncleared}}},
{finding::artery_partner, {.age = years{30}, .present = {red_flag::ever_smoked}}},
{finding::artery_partner, {.age = years{30}, .present = {condition::bp_uncontrolled}}},
{finding::nerve_root_sign, {.present = {red_flag::nerve_sign_below_knee}}},
{finding::nerve_root_sign, {.unsure = {red_flag::saddle_numbness}}},
{finding::leg_nerve_symptom, {.present = {red_flag::leg_signs_worse_in_two_weeks}}},
{finding::tear_suspected, {.present = {red_flag::leg_forced_straight}}},
{finding::nothing_told, {.worst_pain = pain_score{6}}},
{finding::to_watch, {.present = {red_flag::night_pain_unremitting}}},
{finding::back_pain_before_35, {.age = years{60}, .present = {history::back_pain_before_35}}},
{finding::back_pain_before_35, {.age = years{34}, .present = {symptom::low_back_pain}}},
{finding::pregnant_or_after_birth, {.present = {red_flag::may_be_pregnant}}},
{finding::pregnant_or_after_birth, {.present = {condition::pregnancy_second_third_trimester}}},
{finding::pregnant_or_after_birth, {.unsure = {red_flag::birth_in_six_weeks}}},
{finding::wheelchair_used, {.present = {history::wheelchair_long}}},
};
constexpr expectation not_found[] = {
{finding::severe_pain, {.worst_pain = pain_score{6}}},
{finding::back_pain_before_35, {.age = years{35}, .present = {symptom::low_back_pain}}},
{finding::back_pain_before_35, {.age = years{34}, .present = {symptom::buttock_pain}}},
{finding::back_pain_before_35, {.present = {symptom::low_back_pain}}},
{finding::two_cord_signs, {.present = {red_flag::clumsy_hands_new}}},
{finding::cord_sign, {.present = {red_flag::both_hands_numb_new}}},
{finding::trunk_pain_new, {.since = weeks{7}, .present = {symptom::low_back_pain}}},
{finding::limb_pain_new, {.since = weeks{7}, .present = {symptom::buttock_pain}}},
{finding::artery_risk, {.age = years{60}, .present = {red_flag::ever_smoked}}},
{finding::artery_risk, {.age = years{80}}},
{finding::artery_partner, {.age = years{80}}},
{finding::strong_infection_risk, {.present = {red_flag::diabetes}}},
{finding::spine_infection_risk, {.present = {red_flag::diabetes}}},
{finding::two_infection_risks, {.present = {red_flag::diabetes}}},
{finding::sore_after_exercise, {.present = {symptom::tender_muscles_both_sides}}},
{finding::nothing_told, {.present = {symptom::back_of_thigh_tightness}}},
};
// clang-format on

}  // namespace

TEST_CASE("finding_rules: each finding follows from what it is the name of", "[findings]") {
    for (const expectation& row : found) {
        CAPTURE(about(row.which).key);
        CHECK(finds(row.which, row.given));
    }
    for (const expectation& row : not_found) {
        CAPTURE(about(row.which).key);
        CHECK_FALSE(finds(row.which, row.given));
    }
    STATIC_REQUIRE(finds(finding::cord_sign, {.present = {red_flag::clumsy_hands_new}}));
}

TEST_CASE("finding_rules: none says anything about urgency, and none reads a no", "[findings]") {
    const auto urgent = rules::at_urgency(urgency::emergency_now);
    for (const rules::rule& each : rules::finding_rules) {
        CAPTURE(each.id);
        CHECK_FALSE(each.then.concludes.intersects(urgent));
        for (std::size_t i = 0; i < each.when.literal_count(); ++i)
            CHECK_FALSE(each.when.literal_at(i).negative());
    }
}
