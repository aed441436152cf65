// SPDX-License-Identifier: MIT
// Covers the grave reports of grave.hpp: none is triaged lower than it must be, and none gets a routine.

#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/treatment.hpp>

#include "../catch.hpp"
#include "grave.hpp"

using namespace hamstring;

TEST_CASE("grave reports: each is triaged at least as urgently as it must be", "[cases]") {
    for (const test::grave_report& row : test::grave) {
        const advice given = advise(row.given);
        CAPTURE(row.told, about(given.urgency).key);
        CHECK(given.urgency >= row.at_least);
    }
}

TEST_CASE("grave reports: none gets a routine", "[cases]") {
    for (const test::grave_report& row : test::grave) {
        const advice given = advise(row.given);
        CAPTURE(row.told, about(given.urgency).key);
        CHECK(given.routine.empty());
    }
}

TEST_CASE("grave reports: a pattern to be looked at within days, which does not forbid exercise",
          "[cases]") {
    for (const test::grave_report& row : test::to_be_seen) {
        CAPTURE(row.told);
        CHECK(advise(row.given).urgency == row.at_least);
    }
    STATIC_REQUIRE(advise(fully_screened({.present = {condition::osteoporosis_no_fracture,
                                                      condition::vertebral_fracture_past}}))
                       .urgency == urgency::clinician_days);
}

TEST_CASE("grave reports: what only looks like one is not triaged as one", "[cases]") {
    for (const test::milder_report& row : test::milder) {
        const advice given = advise(row.given);
        CAPTURE(row.told, about(given.urgency).key);
        CHECK(given.urgency <= row.at_most);
    }
}

TEST_CASE("grave reports: the age alone is a risk for a widened artery", "[cases]") {
    constexpr auto at = [](int age) {
        return advise(fully_screened(
                          {.age = years{age}, .present = {symptom::severe_back_or_flank_pain_new}}))
            .urgency;
    };
    STATIC_REQUIRE(at(60) == urgency::clinician_days);
    STATIC_REQUIRE(at(61) == urgency::same_day);
}

TEST_CASE("grave reports: silence about how bad it is, or why it hurts, is not a no", "[cases]") {
    constexpr report infected = fully_screened(
        {.worst_pain = pain_score{3}, .present = {red_flag::diabetes, symptom::low_back_pain}});
    STATIC_REQUIRE(advise(infected).urgency == urgency::self_care_review);
    report unrated = infected;
    unrated.worst_pain.reset();
    REQUIRE(advise(unrated).urgency == urgency::clinician_days);
    REQUIRE(advise(unrated).routine.empty());

    report explained =
        fully_screened({.present = {red_flag::dvt_risk, symptom::back_of_thigh_pain}});
    REQUIRE(advise(explained).urgency == urgency::clinician_days);
    explained.absent.insert(symptom::calf_or_thigh_pain_unexplained);
    REQUIRE(advise(explained).urgency == urgency::self_care_review);
}

TEST_CASE("grave reports: what looks like a nerve or a fresh strain is not stretched", "[cases]") {
    constexpr auto stretches = [](const report& given) {
        int count = 0;
        for (const routine_item& item : advise(given).routine)
            count += item.role == role::hamstring_range && !item.modified;
        return count;
    };
    // Pain at the back of the thigh that coughing makes worse.
    REQUIRE(stretches(fully_screened({.worst_pain = pain_score{5},
                                      .since = weeks{1},
                                      .present = {symptom::low_back_pain, symptom::buttock_pain,
                                                  symptom::back_of_thigh_pain,
                                                  symptom::worse_with_cough_or_strain}})) == 0);
    // New pain that stretching brings on.
    REQUIRE(stretches(fully_screened(
                {.worst_pain = pain_score{5},
                 .since = weeks{1},
                 .present = {symptom::back_of_thigh_pain, symptom::pain_bending_or_stretching_thigh,
                             symptom::pain_at_full_stride}})) == 0);
    // A straight leg that hardly rises.
    const report hardly{.present = {symptom::low_back_pain},
                        .absent = every_red_flag,
                        .measured = {.leg_raise = degrees{20}}};
    REQUIRE(stretches(hardly) == 0);
    REQUIRE(advise(hardly).urgency == urgency::clinician_days);
}

TEST_CASE("grave reports: no treatment is mentioned whose movement is forbidden", "[cases]") {
    for (const condition_row& row : knowledge::conditions) {
        const advice given = advise(fully_screened({.present = {row.id}}));
        for (const treatment_row& named : knowledge::treatments) {
            CAPTURE(row.key, named.key);
            if (given.limits.of(named.needs) >= restriction::clearance)
                CHECK_FALSE(given.treatments.contains(named.id));
        }
    }
    const auto mentions = [](observation fact, treatment which) {
        return advise(fully_screened({.present = {symptom::low_back_pain, fact}}))
            .treatments.contains(which);
    };
    REQUIRE(mentions(symptom::low_back_pain, treatment::spinal_manipulation));
    REQUIRE_FALSE(mentions(red_flag::infection_risk, treatment::spinal_manipulation));
    REQUIRE_FALSE(mentions(red_flag::night_pain_unremitting, treatment::spinal_manipulation));
    REQUIRE_FALSE(mentions(red_flag::minor_trauma, treatment::spinal_manipulation));
    REQUIRE_FALSE(mentions(red_flag::age_over_70, treatment::spinal_manipulation));
    REQUIRE(mentions(symptom::low_back_pain, treatment::maintenance_stretching));
    REQUIRE_FALSE(mentions(symptom::sit_bone_pain, treatment::maintenance_stretching));
}

TEST_CASE("grave reports: a duration longer than the life fails closed", "[cases]") {
    constexpr report old{.age = years{72},
                         .sex = sex::female,
                         .since = weeks{5200},
                         .present = {symptom::low_back_pain},
                         .absent = every_red_flag};
    STATIC_REQUIRE(problems(old).contains(problem::duration_longer_than_life));
    STATIC_REQUIRE(advise(old).urgency >= urgency::clinician_days);
    STATIC_REQUIRE(advise(old).routine.empty());
    STATIC_REQUIRE(problems({.age = years{72}, .since = weeks{52 * 72}}).empty());
}
