// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/cases.hpp>
#include <hamstring/intake/report.hpp>

/// Everyday reports without any risk: other people, ages, trades and durations than in plain.hpp, every
/// safety question answered no. Nearly all must end in self-care with a routine.

namespace test {

using namespace hamstring;

struct everyday_report {
    std::string_view told;
    report given;
};

// clang-format off
inline constexpr everyday_report everyday[] = {
// Sore after sport, or from it
{"16, swimmer: hamstrings tight for months", fully_screened({.age = years{16}, .sex = sex::female, .worst_pain = pain_score{1}, .since = weeks{20}, .present = {symptom::back_of_thigh_tightness, symptom::cannot_reach_toes, habit::trains_three_times_a_week}})},
{"17: sore thighs two days after the first training of the season", fully_screened({.age = years{17}, .sex = sex::male, .worst_pain = pain_score{4}, .since = days{2}, .present = {symptom::tender_muscles_both_sides, symptom::back_of_thigh_tightness, history::heavy_exercise_one_to_three_days_ago, habit::runs_kicks_or_cycles}, .absent = {symptom::limp_or_pain_on_walking}})},
{"19: basketball on Sunday, stiff back and legs since", fully_screened({.age = years{19}, .sex = sex::male, .worst_pain = pain_score{3}, .since = days{3}, .present = {symptom::low_back_pain, symptom::tight_after_training, habit::trains_three_times_a_week}})},
{"21: stiff behind the thighs in marathon training", fully_screened({.age = years{21}, .worst_pain = pain_score{2}, .since = weeks{6}, .present = {symptom::back_of_thigh_tightness, symptom::tight_on_both_sides, symptom::tight_after_training, habit::runs_kicks_or_cycles}, .level = level::intermediate})},
{"23: rugby on Saturday, hamstrings sore on both sides, easing", fully_screened({.age = years{23}, .sex = sex::male, .worst_pain = pain_score{4}, .since = days{2}, .present = {symptom::tender_muscles_both_sides, history::heavy_exercise_one_to_three_days_ago, history::getting_better}})},
{"28: first skiing day, thighs ache", fully_screened({.age = years{28}, .worst_pain = pain_score{4}, .since = days{1}, .present = {symptom::tender_muscles_both_sides, history::heavy_exercise_one_to_three_days_ago}})},
{"30: deadlifts, tight the day after, every time", fully_screened({.age = years{30}, .sex = sex::male, .worst_pain = pain_score{3}, .since = days{1}, .present = {symptom::back_of_thigh_tightness, symptom::tight_after_training, habit::trains_three_times_a_week, history::heavy_exercise_one_to_three_days_ago}, .level = level::advanced})},
{"35: climber, hamstrings tight on heel hooks", fully_screened({.age = years{35}, .worst_pain = pain_score{2}, .since = weeks{9}, .present = {symptom::back_of_thigh_tightness, symptom::tight_after_training}, .level = level::intermediate})},
{"42: cycles to work, tight behind both knees", fully_screened({.age = years{42}, .sex = sex::female, .worst_pain = pain_score{1}, .since = weeks{30}, .present = {symptom::back_of_thigh_tightness, symptom::tight_on_both_sides, symptom::hard_to_straighten_legs, habit::runs_kicks_or_cycles}})},
{"55: tennis twice a week, stiff back the morning after", fully_screened({.age = years{55}, .sex = sex::male, .worst_pain = pain_score{3}, .since = weeks{12}, .present = {symptom::low_back_pain, symptom::stiff_on_rising, symptom::eases_with_walking, history::earlier_episodes}})},
{"61: long hike, both thighs sore, better each day", fully_screened({.age = years{61}, .sex = sex::female, .worst_pain = pain_score{3}, .since = days{3}, .present = {symptom::tender_muscles_both_sides, history::heavy_exercise_one_to_three_days_ago, history::getting_better}})},
{"68: golfer, hamstrings short for years", fully_screened({.age = years{68}, .sex = sex::male, .worst_pain = pain_score{1}, .since = weeks{300}, .present = {symptom::back_of_thigh_tightness, symptom::cannot_reach_toes, symptom::reduced_flexibility}})},
{"26: ballet classes, tight after hip exercises", fully_screened({.age = years{26}, .sex = sex::female, .worst_pain = pain_score{2}, .since = weeks{14}, .present = {symptom::back_of_thigh_tightness, symptom::tight_after_hip_exercises, habit::yoga_or_dance}})},
{"33: rowing machine, the backs of the thighs cramp", fully_screened({.age = years{33}, .worst_pain = pain_score{3}, .since = weeks{5}, .present = {symptom::hamstring_cramps, symptom::back_of_thigh_tightness, habit::trains_three_times_a_week}})},
{"47: pilates, tight whatever she stretches", fully_screened({.age = years{47}, .sex = sex::female, .worst_pain = pain_score{2}, .since = weeks{100}, .present = {symptom::back_of_thigh_tightness, symptom::stretching_never_lasts}})},
{"38: jogs again after a year, more than he should", fully_screened({.age = years{38}, .sex = sex::male, .worst_pain = pain_score{2}, .since = weeks{3}, .present = {symptom::back_of_thigh_tightness, history::load_spike_in_four_weeks, habit::runs_kicks_or_cycles}})},
// Desks, wheels and counters
{"22: student, sits over books, cannot touch the toes", fully_screened({.age = years{22}, .worst_pain = pain_score{0}, .since = weeks{50}, .present = {symptom::cannot_reach_toes, habit::sits_most_of_the_day}})},
{"25: call centre, tight by the end of the shift", fully_screened({.age = years{25}, .sex = sex::female, .worst_pain = pain_score{2}, .since = weeks{10}, .present = {symptom::back_of_thigh_tightness, symptom::pain_with_long_sitting, habit::sits_most_of_the_day}})},
{"29: programmer, back aches by the evening", fully_screened({.age = years{29}, .worst_pain = pain_score{3}, .since = weeks{15}, .present = {symptom::low_back_pain, symptom::pain_with_long_sitting, symptom::eases_with_walking, habit::sits_most_of_the_day}})},
{"36: works from the kitchen table", fully_screened({.age = years{36}, .sex = sex::female, .worst_pain = pain_score{3}, .since = weeks{8}, .present = {symptom::low_back_pain, symptom::stiff_on_rising, habit::sits_most_of_the_day, habit::under_150_active_minutes}})},
{"43: accountant, stiff getting out of the chair", fully_screened({.age = years{43}, .worst_pain = pain_score{2}, .since = weeks{26}, .present = {symptom::stiff_on_rising, symptom::back_of_thigh_tightness, symptom::eases_with_walking, habit::sits_most_of_the_day}})},
{"50: bus driver, tight behind the thighs", fully_screened({.age = years{50}, .sex = sex::male, .worst_pain = pain_score{2}, .since = weeks{40}, .present = {symptom::back_of_thigh_tightness, symptom::pain_with_long_sitting, habit::sits_most_of_the_day}})},
{"57: taxi, the back as it has been for years", fully_screened({.age = years{57}, .sex = sex::male, .worst_pain = pain_score{3}, .since = weeks{400}, .present = {symptom::low_back_pain, symptom::pain_with_long_sitting, habit::sits_most_of_the_day, history::earlier_episodes}})},
{"31: hairdresser, the back tires from standing", fully_screened({.age = years{31}, .sex = sex::female, .worst_pain = pain_score{3}, .since = weeks{20}, .present = {symptom::low_back_pain, symptom::pain_with_long_standing, habit::standing_job}})},
{"40: cashier, legs stiff after the shift", fully_screened({.age = years{40}, .worst_pain = pain_score{2}, .since = weeks{18}, .present = {symptom::back_of_thigh_tightness, symptom::pain_with_long_standing, habit::standing_job}})},
{"45: cook, hamstrings tight, back fine", fully_screened({.age = years{45}, .sex = sex::male, .worst_pain = pain_score{1}, .since = weeks{60}, .present = {symptom::back_of_thigh_tightness, habit::standing_job}, .absent = {symptom::low_back_pain}})},
{"24: nurse, back aches after lifting shifts, better on days off", fully_screened({.age = years{24}, .sex = sex::female, .worst_pain = pain_score{3}, .since = weeks{7}, .present = {symptom::low_back_pain, habit::active_job, history::earlier_episodes}})},
{"34: bricklayer, stiff in the evening", fully_screened({.age = years{34}, .sex = sex::male, .worst_pain = pain_score{3}, .since = weeks{30}, .present = {symptom::low_back_pain, symptom::back_of_thigh_tightness, habit::active_job}})},
{"48: postman, one hamstring tighter than the other", fully_screened({.age = years{48}, .sex = sex::male, .worst_pain = pain_score{1}, .since = weeks{25}, .present = {symptom::back_of_thigh_tightness, symptom::tight_on_one_side, habit::active_job}})},
{"59: farmer, has never touched his toes", fully_screened({.age = years{59}, .sex = sex::male, .worst_pain = pain_score{1}, .since = weeks{2000}, .present = {symptom::cannot_reach_toes, symptom::back_of_thigh_tightness, history::tight_since_childhood, habit::active_job}})},
{"37: teacher, tight after marking for hours", fully_screened({.age = years{37}, .sex = sex::female, .worst_pain = pain_score{2}, .since = weeks{4}, .present = {symptom::back_of_thigh_tightness, symptom::pain_with_long_sitting}})},
{"52: dentist, always bent to one side", fully_screened({.age = years{52}, .worst_pain = pain_score{3}, .since = weeks{80}, .present = {symptom::low_back_pain, symptom::tight_on_one_side, history::earlier_episodes}})},
{"27: plays games all weekend", fully_screened({.age = years{27}, .sex = sex::male, .worst_pain = pain_score{1}, .since = weeks{30}, .present = {symptom::back_of_thigh_tightness, habit::sits_most_of_the_day, habit::under_150_active_minutes}})},
// House, garden and children
{"39: dug the beds on Saturday, back stiff since, easing", fully_screened({.age = years{39}, .worst_pain = pain_score{4}, .since = days{2}, .present = {symptom::low_back_pain, symptom::stiff_on_rising, history::getting_better}})},
{"64: back after raking leaves, as every autumn", fully_screened({.age = years{64}, .sex = sex::female, .worst_pain = pain_score{3}, .since = days{3}, .present = {symptom::low_back_pain, history::earlier_episodes, history::getting_better}, .absent = {history::no_injury_before}})},
{"32: painted ceilings, thighs and back sore", fully_screened({.age = years{32}, .worst_pain = pain_score{3}, .since = days{1}, .present = {symptom::low_back_pain, symptom::tender_muscles_both_sides, history::heavy_exercise_one_to_three_days_ago}})},
{"41: carries a toddler, back aches by night", fully_screened({.age = years{41}, .sex = sex::female, .worst_pain = pain_score{3}, .since = weeks{16}, .present = {symptom::low_back_pain, symptom::pain_with_movement}})},
{"46: a new mattress, stiff for ten minutes in the morning", fully_screened({.age = years{46}, .worst_pain = pain_score{2}, .since = weeks{3}, .present = {symptom::low_back_pain, symptom::eases_with_walking}, .absent = {symptom::morning_stiffness_over_30_minutes, symptom::wakes_second_half_of_night}})},
{"54: cleaned windows, hamstrings pulled tight", fully_screened({.age = years{54}, .sex = sex::female, .worst_pain = pain_score{2}, .since = days{4}, .present = {symptom::back_of_thigh_tightness}})},
{"20: moved flat, sore all over the legs", fully_screened({.age = years{20}, .worst_pain = pain_score{3}, .since = days{2}, .present = {symptom::tender_muscles_both_sides, history::heavy_exercise_one_to_three_days_ago}})},
{"58: hoovering brings on the old back", fully_screened({.age = years{58}, .sex = sex::female, .worst_pain = pain_score{3}, .since = weeks{6}, .present = {symptom::low_back_pain, symptom::pain_with_movement, history::earlier_episodes}})},
{"35: the flu is long over, stiff since the days on the sofa", fully_screened({.age = years{35}, .worst_pain = pain_score{2}, .since = weeks{5}, .present = {symptom::general_stiffness, symptom::back_of_thigh_tightness, symptom::reduced_flexibility}})},
// Old and stable
{"49: backache on and off for twenty years, no change", fully_screened({.age = years{49}, .worst_pain = pain_score{4}, .since = weeks{1000}, .present = {symptom::low_back_pain, history::earlier_episodes}})},
{"56: tight for years before the back ever hurt", fully_screened({.age = years{56}, .sex = sex::male, .worst_pain = pain_score{2}, .since = weeks{150}, .present = {symptom::back_of_thigh_tightness, history::tight_years_before_back_pain}})},
{"60: stiff back and legs every winter", fully_screened({.age = years{60}, .sex = sex::male, .worst_pain = pain_score{2}, .since = weeks{10}, .present = {symptom::low_back_pain, symptom::general_stiffness, history::earlier_episodes}})},
{"66: hamstrings shorter each year", fully_screened({.age = years{66}, .sex = sex::female, .worst_pain = pain_score{1}, .since = weeks{200}, .present = {symptom::reduced_flexibility, symptom::cannot_reach_toes, symptom::back_of_thigh_tightness}})},
{"69: the back that comes and goes with the weather", fully_screened({.age = years{69}, .sex = sex::male, .worst_pain = pain_score{3}, .since = weeks{500}, .present = {symptom::low_back_pain, symptom::varies_with_back_pain, history::earlier_episodes}})},
{"71: walks daily, tight behind the knees", fully_screened({.age = years{71}, .sex = sex::female, .worst_pain = pain_score{1}, .since = weeks{100}, .present = {symptom::back_of_thigh_tightness, symptom::eases_with_walking}})},
{"73: shoes are far away, nothing hurts", fully_screened({.age = years{73}, .sex = sex::male, .worst_pain = pain_score{0}, .since = weeks{250}, .present = {symptom::cannot_reach_toes, symptom::reduced_flexibility}})},
{"76: stiff after the armchair, fine after some steps", fully_screened({.age = years{76}, .sex = sex::male, .worst_pain = pain_score{2}, .since = weeks{150}, .present = {symptom::stiff_on_rising, symptom::eases_with_walking, symptom::back_of_thigh_tightness}})},
{"79: dances on Thursdays, tight on Fridays", fully_screened({.age = years{79}, .sex = sex::female, .worst_pain = pain_score{2}, .since = weeks{60}, .present = {symptom::back_of_thigh_tightness, symptom::tight_after_training, habit::yoga_or_dance}})},
{"82: gardens a little, stiff legs", fully_screened({.age = years{82}, .sex = sex::male, .worst_pain = pain_score{1}, .since = weeks{200}, .present = {symptom::back_of_thigh_tightness, symptom::general_stiffness}})},
{"85: asks what is still good for short hamstrings", fully_screened({.age = years{85}, .sex = sex::female, .worst_pain = pain_score{1}, .since = weeks{300}, .present = {symptom::back_of_thigh_tightness}})},
{"44: pulled the hamstring years ago, tight on cold days", fully_screened({.age = years{44}, .sex = sex::male, .worst_pain = pain_score{1}, .since = weeks{250}, .present = {symptom::back_of_thigh_tightness, history::past_hamstring_strain}})},
{"53: sway back, tight at the front and behind", fully_screened({.age = years{53}, .sex = sex::female, .worst_pain = pain_score{2}, .since = weeks{90}, .present = {symptom::back_of_thigh_tightness, sign::marked_lordosis, sign::tight_hip_flexor}})},
// Worried, and well
{"18: read that short hamstrings ruin the back", fully_screened({.age = years{18}, .worst_pain = pain_score{0}, .since = weeks{30}, .present = {symptom::cannot_reach_toes, symptom::back_of_thigh_tightness}, .absent = {symptom::low_back_pain}})},
{"26: a friend has a slipped disc, her own back aches a little", fully_screened({.age = years{26}, .sex = sex::female, .worst_pain = pain_score{2}, .since = weeks{2}, .present = {symptom::low_back_pain, symptom::afraid_to_bend}})},
{"34: afraid to bend since last year's lumbago, no pain now", fully_screened({.age = years{34}, .sex = sex::male, .worst_pain = pain_score{1}, .since = weeks{45}, .present = {symptom::afraid_to_bend, symptom::back_of_thigh_tightness, history::tightness_began_with_back_pain, history::earlier_episodes}})},
{"42: his father had a bad back, he has a stiff one", fully_screened({.age = years{42}, .sex = sex::male, .worst_pain = pain_score{2}, .since = weeks{12}, .present = {symptom::low_back_pain, symptom::reduced_flexibility}})},
{"51: wants to stay supple", fully_screened({.age = years{51}, .sex = sex::female, .worst_pain = pain_score{0}, .since = weeks{100}, .present = {symptom::reduced_flexibility}})},
{"29: looks flexible in class and still feels tight", fully_screened({.age = years{29}, .sex = sex::female, .worst_pain = pain_score{1}, .since = weeks{70}, .present = {symptom::back_of_thigh_tightness, symptom::tightness_when_stretching, sign::toe_reach_good, habit::yoga_or_dance}})},
{"37: the pull runs to the calf in a deep stretch, nothing tingles", fully_screened({.age = years{37}, .worst_pain = pain_score{1}, .since = weeks{22}, .present = {symptom::pull_behind_knee_to_calf, symptom::back_of_thigh_tightness}, .absent = {symptom::leg_tingling_or_burning}})},
{"63: two weeks of a stiff back, better already, not the first time", fully_screened({.age = years{63}, .sex = sex::female, .worst_pain = pain_score{3}, .since = weeks{2}, .present = {symptom::low_back_pain, history::earlier_episodes, history::getting_better}})},
{"70: hard chairs are no friend any more", fully_screened({.age = years{70}, .sex = sex::male, .worst_pain = pain_score{2}, .since = weeks{35}, .present = {symptom::pain_with_long_sitting, symptom::back_of_thigh_tightness}})},
};
// clang-format on

}  // namespace test
