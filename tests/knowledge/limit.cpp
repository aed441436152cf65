// SPDX-License-Identifier: MIT
// Covers knowledge/limit.hpp, and the two columns that came with it:
//
//     limits, value_of(limit)           each number that decides something
//     role_row::places                  how many exercises a role may have
//     movement_row::waits_for_a_clinician, movements_after_a_clinician
//
// Each number is written down here a second time, as the case of a person on either side of it wherever
// what a person is told shows it, so that it cannot move unnoticed wherever the code reads it from.

#include <hamstring/knowledge/limit.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/intake/saved.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/review.hpp>
#include <hamstring/knowledge/stop_sign.hpp>
#include <hamstring/routine/dose.hpp>
#include <hamstring/routine/pose.hpp>
#include <hamstring/rules/vocabulary.hpp>

#include "../catch.hpp"

using namespace hamstring;
using hamstring::detail::session_clock;

namespace {

constexpr report grown_up{.age = years{40}};

/// A grown-up who answers every warning sign with no but the given facts with yes.
report who_says(observations facts) {
    report from = grown_up;
    from.present = facts;
    return fully_screened(from);
}

/// Somebody with everything at hand and time for all of it.
constexpr report well_equipped(level used_to = level::beginner) {
    return {
        .equipment = set_of<equipment>::everything(), .session = minutes{120}, .level = used_to};
}

cause_ranking only(cause which, int score) {
    cause_ranking result;
    result.insert(which, static_cast<std::int16_t>(score));
    return result;
}

/// The routine where one contributor has so many points.
routine plan_with(cause which, int score, const report& from = well_equipped()) {
    return plan_routine(from, {{}, {}, only(which, score), false});
}

int count_in(const routine& plan, role wanted) {
    int count = 0;
    for (const routine_item& item : plan) count += item.role == wanted;
    return count;
}

/// The routine of somebody advanced in so much pain.
routine plan_in_pain(int score) {
    report from = well_equipped(level::advanced);
    from.worst_pain = pain_score{score};
    return plan_routine(from, {});
}

bool is_easy(role of) {
    return of == role::mobility || of == role::movement_breaks || of == role::aerobic ||
           of == role::relief;
}

/// Whether somebody's knee is unusual for the sex.
bool is_over_cutoff(sex of, int deficit) {
    const report from{.sex = of, .measured = {.knee_extension_deficit = degrees{deficit}}};
    return observe(from).facts.answered_yes(sign::knee_extension_over_sex_cutoff);
}

/// Whether somebody of an age can have had it for so long.
bool is_longer_than_life(int age, int since) {
    return problems({.age = years{age}, .since = weeks{since}})
        .contains(problem::duration_longer_than_life);
}

/// A pose with the working leg so.
constexpr pose with_leg(int hip, int knee) {
    pose held = knowledge::end_poses[0].end;
    held.limbs.right.hip = degrees{hip};
    held.limbs.right.knee = degrees{knee};
    return held;
}

}  // namespace

// ---- By when -----------------------------------------------------------------------------------

TEST_CASE("limits: numb between the legs is due at once", "[limit]") {
    REQUIRE(advise(who_says({red_flag::saddle_numbness})).deadline == days{0});
    REQUIRE(value_of(clinical_limit::due_emergency) == 0);
}

TEST_CASE("limits: a foot that drops is due within 1 day", "[limit]") {
    REQUIRE(advise(who_says({red_flag::foot_drop})).deadline == days{1});
    REQUIRE(value_of(clinical_limit::due_same_day) == 1);
}

TEST_CASE("limits: a band of blisters and a large tear are due within 3 days", "[limit]") {
    REQUIRE(advise(who_says({red_flag::band_rash})).deadline == days{3});
    REQUIRE(advise(who_says({condition::strain_g3_or_avulsion_suspected})).deadline == days{3});
    REQUIRE(value_of(clinical_limit::due_within_three_days) == 3);
}

TEST_CASE("limits: a red flag that names its days is due within them", "[limit]") {
    for (const red_flag_row& row : all<red_flag>()) {
        if (row.strength != strength::alone || row.alone != urgency::clinician_days) continue;
        CAPTURE(row.key);
        const bool soon = row.deadline.value == value_of(clinical_limit::due_within_three_days);
        REQUIRE((soon || row.deadline.value == value_of(clinical_limit::due_clinician_days)));
    }
}

TEST_CASE("limits: tingling below one knee is due within 7 days", "[limit]") {
    REQUIRE(advise(who_says({red_flag::leg_neuro_stable})).deadline == days{7});
    REQUIRE(value_of(clinical_limit::due_clinician_days) == 7);
}

TEST_CASE("limits: self-care is looked at again after 42 days", "[limit]") {
    REQUIRE(advise(who_says({})).urgency == urgency::self_care_review);
    REQUIRE(advise(who_says({})).deadline == days{42});
    REQUIRE(value_of(clinical_limit::review_self_care) == 42);
}

// ---- How contributors are ranked ---------------------------------------------------------------

TEST_CASE("limits: sitting all day is a weak reason and counts 1 point", "[limit]") {
    const advice plan = advise(who_says({habit::sits_most_of_the_day}));
    REQUIRE(plan.causes.score_of(cause::prolonged_sitting) == 1);
    REQUIRE(static_cast<int>(rules::weakly) == 1);
    REQUIRE(value_of(clinical_limit::weak_reason_counts) == 1);
}

TEST_CASE("limits: pain at the sit bone is a strong reason and counts 2 points", "[limit]") {
    const advice plan = advise(who_says({symptom::sit_bone_pain}));
    REQUIRE(plan.causes.score_of(cause::proximal_tendinopathy) == 2);
    REQUIRE(static_cast<int>(rules::strongly) == 2);
    REQUIRE(value_of(clinical_limit::strong_reason_counts) == 2);
}

TEST_CASE("limits: 1 point makes a contributor possible, none or less does not", "[limit]") {
    REQUIRE(band_of(-1) == band::less_likely);
    REQUIRE(band_of(0) == band::less_likely);
    REQUIRE(band_of(1) == band::possible);
    const advice sitter = advise(who_says({habit::sits_most_of_the_day}));
    REQUIRE(sitter.causes.begin()->band == band::possible);
    REQUIRE(value_of(clinical_limit::possible_from) == 1);
}

TEST_CASE("limits: 3 points make a contributor likely, 2 do not", "[limit]") {
    REQUIRE(band_of(2) == band::possible);
    REQUIRE(band_of(3) == band::likely);
    const advice two = advise(who_says({symptom::sit_bone_pain}));
    REQUIRE(two.causes.begin()->band == band::possible);
    const advice three = advise(who_says({symptom::sit_bone_pain, symptom::worse_in_deep_stretch}));
    REQUIRE(three.causes.begin()->cause == cause::proximal_tendinopathy);
    REQUIRE(three.causes.begin()->score == 3);
    REQUIRE(three.causes.begin()->band == band::likely);
    REQUIRE(value_of(clinical_limit::likely_from) == 3);
}

// ---- How a routine is planned ------------------------------------------------------------------

TEST_CASE("limits: a guarding back of 2 points gets easy movement, of 1 does not", "[limit]") {
    const auto easy = [](int points) {
        cause_ranking causes = only(cause::protective_guarding, points);
        const set_of<trait> traits = traits_of(well_equipped(), {}, {}, causes);
        return count_in(plan_routine(well_equipped(), {{}, {}, causes, false, traits}),
                        role::mobility);
    };
    REQUIRE(easy(1) == 0);
    REQUIRE(easy(2) > 0);
    REQUIRE(value_of(clinical_limit::role_called_for_from) == 2);
}

TEST_CASE("limits: sore muscles of 2 points rule out stretches, of 1 do not", "[limit]") {
    REQUIRE(count_in(plan_with(cause::muscle_soreness, 1), role::hamstring_range) > 0);
    REQUIRE(count_in(plan_with(cause::muscle_soreness, 2), role::hamstring_range) == 0);
    REQUIRE(value_of(clinical_limit::objection_counts_from) == 2);
}

TEST_CASE("limits: with a pain of 5 there are stretches, with 6 only easy movement", "[limit]") {
    REQUIRE(plan_in_pain(5).contains(exercise::lying_towel_stretch));
    const routine plan = plan_in_pain(6);
    REQUIRE_FALSE(plan.empty());
    for (const routine_item& item : plan) {
        CAPTURE(about(item.exercise).key);
        REQUIRE(is_easy(item.role));
    }
    REQUIRE(value_of(clinical_limit::only_easy_movement_from_pain) == 6);
}

TEST_CASE("limits: with a pain of 3 the dose is one's own, with 4 the gentle one", "[limit]") {
    bool some_differ = false;
    for (const routine_item& item : plan_in_pain(3)) {
        const exercise_row& row = about(item.exercise);
        REQUIRE(item.amount == row.doses[2]);
        some_differ = some_differ || modified_dose(row.doses, level::advanced) != row.doses[2];
    }
    REQUIRE(some_differ);
    for (const routine_item& item : plan_in_pain(4))
        REQUIRE(item.amount == modified_dose(about(item.exercise).doses, level::advanced));
    REQUIRE(value_of(clinical_limit::gentle_dose_from_pain) == 4);
}

TEST_CASE("limits: the two pain limits are those of the pain traffic light", "[limit]") {
    const auto lowest = [](pain_light of) { return about(of).lowest.value; };
    REQUIRE(value_of(clinical_limit::gentle_dose_from_pain) == lowest(pain_light::caution));
    REQUIRE(value_of(clinical_limit::only_easy_movement_from_pain) == lowest(pain_light::stop));
}

TEST_CASE("limits: pain that rises by 2 over strong pain, or by 3 overnight, was too much",
          "[limit]") {
    STATIC_REQUIRE(value_of(clinical_limit::rise_of_strong_pain_stops) == 2);
    STATIC_REQUIRE(value_of(clinical_limit::rise_next_morning_cautions) == 1);
    STATIC_REQUIRE(value_of(clinical_limit::rise_next_morning_stops) == 3);
}

TEST_CASE("limits: how a session is called out", "[limit]") {
    STATIC_REQUIRE(value_of(clinical_limit::first_look_takes) == 20);
    STATIC_REQUIRE(value_of(clinical_limit::count_in_from) == 3);
    STATIC_REQUIRE(value_of(clinical_limit::long_hold_from) == 30);
    STATIC_REQUIRE(value_of(clinical_limit::time_left_told_at) == 10);
    STATIC_REQUIRE(value_of(clinical_limit::most_silence_in_a_hold) == 20);
    STATIC_REQUIRE(value_of(clinical_limit::rest_warning_at) == 5);
    STATIC_REQUIRE(value_of(clinical_limit::tempo_told_for) == 2);
}

TEST_CASE("limits: a routine has room for 10 exercises", "[limit]") {
    STATIC_REQUIRE(routine::most_items == 10);
    STATIC_REQUIRE(value_of(clinical_limit::most_exercises) == 10);
}

TEST_CASE("limits: who names no time gets a session of 20 minutes", "[limit]") {
    STATIC_REQUIRE(report{}.session == minutes{20});
    STATIC_REQUIRE(value_of(clinical_limit::usual_session) == 20);
}

TEST_CASE("limits: what a session's seconds are made of", "[limit]") {
    STATIC_REQUIRE(value_of(clinical_limit::seconds_to_get_ready) == 10);
    STATIC_REQUIRE(value_of(clinical_limit::seconds_into_a_hold) == 2);
    STATIC_REQUIRE(value_of(clinical_limit::seconds_to_the_floor) == 5);
    STATIC_REQUIRE(value_of(clinical_limit::seconds_to_the_floor_from_65) == 20);
    STATIC_REQUIRE(value_of(clinical_limit::rest_of_a_side) == 15);
    STATIC_REQUIRE(value_of(clinical_limit::rest_of_a_heavy_side) == 30);
    STATIC_REQUIRE(value_of(clinical_limit::rest_after_easy) == 10);
    STATIC_REQUIRE(value_of(clinical_limit::rest_after_strength) == 30);
    STATIC_REQUIRE(value_of(clinical_limit::rest_after_a_heavy_set) == 60);
    // A still hold of 30 seconds on each side, twice: standing up to it, four holds with their ends, three rests.
    session_clock clock;
    clock.take(exercise::heel_on_step_stretch,
               {.sets = sets{2},
                .hold = seconds{30},
                .repetitions = times{0},
                .per_day = per_day{1},
                .per_week = per_week{1}},
               false);
    REQUIRE(clock.seconds == 10 + 5 + 4 * (30 + 4) + 3 * 15);
}

TEST_CASE("limits: how exercises are weighed", "[limit]") {
    STATIC_REQUIRE(value_of(clinical_limit::preference_weight) == 1);
    STATIC_REQUIRE(value_of(clinical_limit::role_taken_costs) == 5);
    STATIC_REQUIRE(value_of(clinical_limit::least_points) == 6);
    STATIC_REQUIRE(value_of(clinical_limit::most_points_of_contributors) == 4);
    STATIC_REQUIRE(value_of(clinical_limit::most_in_a_session) == 5);
    // With nothing told and time for all of it, no more than that.
    report from = well_equipped();
    from.level = level::advanced;
    int in_session = 0;
    for (const routine_item& item : plan_routine(from, {}))
        in_session += item.when == done_when::session;
    REQUIRE(in_session <= 5);
}

TEST_CASE("limits: small movements while the pain is strong: five, three times a day, every day",
          "[limit]") {
    STATIC_REQUIRE(value_of(clinical_limit::settle_repetitions) == 5);
    STATIC_REQUIRE(value_of(clinical_limit::settle_times_a_day) == 3);
    STATIC_REQUIRE(value_of(clinical_limit::settle_days_a_week) == 7);
    const permit granted = permitted(exercise::pelvic_tilt, {.worst_pain = pain_score{8}}, {});
    REQUIRE(seconds_a_week(granted.amount) == seconds_a_set(granted.amount) * 3 * 7);
}

// ---- How much is stretched ---------------------------------------------------------------------

TEST_CASE("limits: 30 seconds on five days are the least stretching of a week", "[limit]") {
    STATIC_REQUIRE(least_weekly_stretch == 30 * 5);
    STATIC_REQUIRE(value_of(clinical_limit::least_weekly_stretch) == 150);
    // The wall lean of a beginner is just that much, so a higher limit refuses its row.
    STATIC_REQUIRE(seconds_a_week(about(exercise::wall_lean).doses[0]) == 150);
}

TEST_CASE("limits: a minute twice a day is the most stretching of a week", "[limit]") {
    STATIC_REQUIRE(most_weekly_stretch == 60 * 2 * 7);
    STATIC_REQUIRE(value_of(clinical_limit::most_weekly_stretch) == 840);
}

TEST_CASE("limits: a pose of index 60 is a stretch, of 59 is not", "[limit]") {
    STATIC_REQUIRE(stretch_index(degrees{53}, degrees{5}) == 60);
    STATIC_REQUIRE(stretch_index(degrees{52}, degrees{5}) == 59);
    STATIC_REQUIRE(stretches_hamstrings(with_leg(53, 5)));
    STATIC_REQUIRE_FALSE(stretches_hamstrings(with_leg(52, 5)));
    STATIC_REQUIRE(value_of(clinical_limit::least_stretch_index) == 60);
}

// ---- What is unusual, and what cannot be -------------------------------------------------------

TEST_CASE("limits: a man's knee is unusual at 34 degrees, at 33 is not", "[limit]") {
    REQUIRE_FALSE(is_over_cutoff(sex::male, 33));
    REQUIRE(is_over_cutoff(sex::male, 34));
    REQUIRE(value_of(clinical_limit::knee_extension_cutoff_men) == 33);
}

TEST_CASE("limits: a woman's knee is unusual at 24 degrees, at 23 is not", "[limit]") {
    REQUIRE_FALSE(is_over_cutoff(sex::female, 23));
    REQUIRE(is_over_cutoff(sex::female, 24));
    REQUIRE(value_of(clinical_limit::knee_extension_cutoff_women) == 23);
}

TEST_CASE("limits: nothing lasts longer than 53 weeks for each year of life", "[limit]") {
    REQUIRE_FALSE(is_longer_than_life(0, 53));
    REQUIRE(is_longer_than_life(0, 54));
    REQUIRE_FALSE(is_longer_than_life(20, 21 * 53));
    REQUIRE(is_longer_than_life(20, 21 * 53 + 1));
    REQUIRE(value_of(clinical_limit::most_weeks_a_year) == 53);
}

TEST_CASE("limits: danger signs that were answered 24 hours ago are asked again, after 23 not",
          "[limit]") {
    const interview talk = answer(begin(), page_id::right_now, none_of_these);
    char line[400] = {};
    const std::string_view kept(
        line, static_cast<std::size_t>(save(talk, {{2027, 3, 1}, 12}, +line) - line));
    REQUIRE(resume(kept, {{2027, 3, 2}, 11}).asked_again.empty());
    REQUIRE_FALSE(resume(kept, {{2027, 3, 2}, 12}).asked_again.empty());
    REQUIRE(value_of(clinical_limit::danger_signs_asked_again_after) == 24);
}

TEST_CASE("limits: a draft should be looked at again after 12 months", "[limit]") {
    const review_row& drafted = about(review_sheet::red_flags);
    REQUIRE(drafted.due() == drafted.drafted_on.months_later(12));
    REQUIRE(value_of(clinical_limit::draft_looked_at_again_after) == 12);
}

TEST_CASE("limits: what begins gently does so for two weeks", "[limit]") {
    const auto gentle = [](int week) {
        const report from{.age = years{40}};
        return traits_of(from, observe(from).facts, {}, {}, weeks{week})
            .contains(trait::weeks_1_to_2);
    };
    REQUIRE(gentle(2));
    REQUIRE_FALSE(gentle(3));
    REQUIRE(value_of(clinical_limit::first_weeks) == 2);
}

TEST_CASE("limits: every row is the one of a case above", "[limit]") {
    STATIC_REQUIRE(count_of<clinical_limit> == 78);
    for (const limit_row& row : all<clinical_limit>()) REQUIRE(value_of(row.id) == row.value);
}

// ---- The columns -------------------------------------------------------------------------------

TEST_CASE("movements: five wait for a clinician", "[limit]") {
    STATIC_REQUIRE(movements_after_a_clinician ==
                   set_of<movement>{movement::loaded_spinal_flexion,
                                    movement::end_range_standing_forward_bend,
                                    movement::ballistic_stretch, movement::nordic_curl,
                                    movement::spinal_manipulation});
    for (const movement_row& row : all<movement>())
        REQUIRE(row.waits_for_a_clinician == movements_after_a_clinician.contains(row.id));
}

TEST_CASE("movements: what loads one that waits is left out before a clinician, and else is not",
          "[limit]") {
    planning first{};
    first.clinician_first = true;
    for (const exercise_row& row : all<exercise>()) {
        CAPTURE(row.key);
        bool waits = false;
        for (const movement_row& each : all<movement>())
            waits = waits || (each.waits_for_a_clinician && row.movements.contains(each.id));
        const permit granted = permitted(row.id, well_equipped(level::advanced), first);
        REQUIRE((!granted.allowed && granted.against.why() == left_out::not_before_a_clinician) ==
                waits);
    }
}
