// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/cases.hpp>
#include <hamstring/ids/urgency.hpp>
#include <hamstring/intake/report.hpp>

/// Twenty worked examples of the triage: the first ten must be seen, the others look alike and are harmless.
/// Own stories, every question that they do not speak of answered no.

namespace test {

using namespace hamstring;

struct worked_example {
    int number;
    std::string_view told;
    urgency at_least;
    urgency at_most;
    /// What was told and no key says; empty where every finding has one.
    std::string_view no_key;
    report given;
};

// clang-format off
inline constexpr worked_example worked_examples[] = {
{1, "man of 67 who smoked for 30 years: since last night a new deep ache in back and left side, getting worse, no injury, not faint", urgency::same_day, urgency::same_day, "",
 fully_screened({.age = years{67}, .sex = sex::male, .since = hours{12}, .present = {red_flag::ever_smoked, symptom::low_back_pain, symptom::flank_pain_new, history::getting_worse, history::worse_in_days, history::no_injury_before}})},
{2, "the same man: now the tummy hurts too, 8 of 10", urgency::emergency_now, urgency::emergency_now, "",
 fully_screened({.age = years{67}, .sex = sex::male, .worst_pain = pain_score{8}, .since = hours{14}, .present = {red_flag::ever_smoked, symptom::low_back_pain, symptom::flank_pain_new, symptom::tummy_pain_new, history::getting_worse, history::worse_in_days, history::no_injury_before}})},
{3, "woman of 29, first spin class two days ago: thighs swollen, 9 of 10, can hardly bend the knees, urine normal", urgency::emergency_now, urgency::emergency_now, "",
 fully_screened({.age = years{29}, .sex = sex::female, .worst_pain = pain_score{9}, .since = days{2}, .present = {history::heavy_exercise_one_to_three_days_ago, red_flag::unusual_exercise_last_week, red_flag::muscles_swollen_after_exercise, red_flag::muscles_very_weak_after_exercise}})},
{4, "man of 41, pulled hamstring nine days ago: deeper and sorer each day, shivers since yesterday, skin normal", urgency::same_day, urgency::same_day, "",
 fully_screened({.age = years{41}, .sex = sex::male, .since = days{9}, .present = {symptom::back_of_thigh_pain, condition::strain_g1_acute, history::getting_worse, history::worse_in_days, red_flag::fever_now}})},
{5, "woman of 34, three weeks after a birth with a needle in the back: buttock pain, that leg takes no weight", urgency::emergency_now, urgency::emergency_now, "",
 fully_screened({.age = years{34}, .sex = sex::female, .present = {red_flag::birth_in_six_weeks, red_flag::spine_needle_recent, symptom::buttock_pain, red_flag::cannot_take_weight_on_one_leg}})},
{6, "man of 72, back pain for years: for ten days both legs tingle and the walk is shaky", urgency::emergency_now, urgency::emergency_now, "",
 fully_screened({.age = years{72}, .sex = sex::male, .since = weeks{300}, .present = {symptom::low_back_pain, symptom::leg_tingling_or_burning, red_flag::bilateral_leg_pain_new, red_flag::leg_signs_worse_in_two_weeks, red_flag::unsteady_walk_new}})},
{7, "woman of 58, diabetes and dialysis: a mild new back pain for four days, no fever", urgency::same_day, urgency::same_day, "",
 fully_screened({.age = years{58}, .sex = sex::female, .worst_pain = pain_score{2}, .since = days{4}, .present = {red_flag::diabetes, red_flag::dialysis_or_line, symptom::low_back_pain}})},
{8, "man of 45, slipped on ice into a half split: no pop, on the fourth day a bruise down to the knee, cannot sit on it", urgency::clinician_days, urgency::clinician_days, "",
 fully_screened({.age = years{45}, .sex = sex::male, .since = days{4}, .present = {red_flag::leg_forced_straight, symptom::wide_bruising, symptom::cannot_sit_on_it}})},
{9, "bowler of 17: five weeks of back pain on leaning back, tight hamstrings, sleeps well", urgency::clinician_days, urgency::clinician_days, "",
 fully_screened({.age = years{17}, .sex = sex::male, .since = weeks{5}, .present = {symptom::low_back_pain, symptom::pain_leaning_back, history::arching_sport, symptom::back_of_thigh_tightness}})},
{10, "woman of 63: speech slurred this morning, better now, not sure that it counts; came for stiff hamstrings", urgency::emergency_now, urgency::emergency_now, "",
 fully_screened({.age = years{63}, .sex = sex::female, .present = {symptom::back_of_thigh_tightness}, .unsure = {red_flag::stroke_sign}})},
{11, "man of 38 at a desk: tight behind both thighs for years, reaches the shins, no pain", urgency::self_care_review, urgency::self_care_review, "",
 fully_screened({.age = years{38}, .sex = sex::male, .worst_pain = pain_score{0}, .since = weeks{300}, .present = {symptom::back_of_thigh_tightness, symptom::tight_on_both_sides, symptom::cannot_reach_toes, habit::sits_most_of_the_day}})},
{12, "woman of 26: both thighs sore and stiff a day after squats, 4 of 10, urine pale, no limp, no swelling", urgency::self_care_review, urgency::self_care_review, "",
 fully_screened({.age = years{26}, .sex = sex::female, .worst_pain = pain_score{4}, .since = days{1}, .present = {history::heavy_exercise_one_to_three_days_ago, symptom::tender_muscles_both_sides}, .absent = {symptom::limp_or_pain_on_walking}})},
{13, "man of 42: the back went lifting a box two days ago, not the first time, 5 of 10, walks, never smoked", urgency::self_care_review, urgency::self_care_review, "lying eases it",
 fully_screened({.age = years{42}, .sex = sex::male, .worst_pain = pain_score{5}, .since = days{2}, .present = {symptom::low_back_pain, history::began_suddenly, history::earlier_episodes, red_flag::minor_trauma, history::strain_or_twist_before}})},
{14, "woman of 61, tablets for blood pressure: low backache after a day's weeding, easing today, never smoked", urgency::self_care_review, urgency::clinician_days, "weeding all day",
 fully_screened({.age = years{61}, .sex = sex::female, .since = days{1}, .present = {red_flag::high_blood_pressure, symptom::low_back_pain, history::getting_better}})},
{15, "man of 33: both calves tight after a half marathon, easing, no swelling", urgency::self_care_review, urgency::self_care_review, "tight calves",
 fully_screened({.age = years{33}, .sex = sex::male, .since = days{1}, .present = {symptom::tight_after_training, symptom::tight_on_both_sides, habit::runs_kicks_or_cycles, history::heavy_exercise_one_to_three_days_ago, history::getting_better}})},
{16, "woman of 45: back pain for three days that wakes her when she turns over, fine once a pillow is placed", urgency::self_care_review, urgency::self_care_review, "wakes when turning over, and then eases",
 fully_screened({.age = years{45}, .sex = sex::female, .since = days{3}, .present = {symptom::low_back_pain}})},
{17, "man of 24: fingers tingled after he fell asleep on the arm, gone in minutes; came for tight hamstrings", urgency::self_care_review, urgency::self_care_review, "an arm that tingled for minutes",
 fully_screened({.age = years{24}, .sex = sex::male, .present = {symptom::back_of_thigh_tightness}})},
{18, "woman of 39: hard stools since codeine for her back, passes wind, bladder and feeling normal", urgency::self_care_review, urgency::self_care_review, "constipation; codeine",
 fully_screened({.age = years{39}, .sex = sex::female, .present = {symptom::low_back_pain}})},
{19, "dancer of 19 who wobbles on one leg in the test, no pain at rest", urgency::self_care_review, urgency::self_care_review, "wobbles on one leg",
 fully_screened({.age = years{19}, .present = {symptom::back_of_thigh_tightness, habit::yoga_or_dance, history::arching_sport}})},
{20, "woman of 70: a soft movable lump on the thigh for twelve years, unchanged; tight hamstrings", urgency::self_care_review, urgency::self_care_review, "a soft lump that has not changed for years",
 fully_screened({.age = years{70}, .sex = sex::female, .present = {symptom::back_of_thigh_tightness}})},
};
// clang-format on

}  // namespace test
