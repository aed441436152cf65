// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/cases.hpp>
#include <hamstring/intake/report.hpp>

/// Plain reports without any warning sign, every safety question asked and answered no: they measure
/// over-triage, where published symptom checkers are weakest (self-care right in a third of cases,
/// semigran_2015). Nearly all must end in self-care with a routine.

namespace test {

using namespace hamstring;

struct plain_report {
    std::string_view told;
    report given;
};

// clang-format off
inline constexpr plain_report plain[] = {
{"desk worker, tight for two months", fully_screened({.age = years{34}, .worst_pain = pain_score{3}, .since = weeks{8}, .present = {symptom::back_of_thigh_tightness, symptom::cannot_reach_toes, habit::sits_most_of_the_day}, .equipment = {equipment::towel}})},
{"desk worker without equipment", fully_screened({.age = years{45}, .since = weeks{20}, .present = {symptom::back_of_thigh_tightness, symptom::pain_with_long_sitting, habit::sits_most_of_the_day}})},
{"desk worker with a mild backache", fully_screened({.age = years{38}, .worst_pain = pain_score{3}, .since = weeks{4}, .present = {symptom::low_back_pain, symptom::back_of_thigh_tightness, symptom::stiff_on_rising, habit::sits_most_of_the_day}})},
{"runner after a jump in mileage", fully_screened({.age = years{29}, .worst_pain = pain_score{2}, .since = weeks{3}, .present = {symptom::back_of_thigh_tightness, symptom::tight_after_training, history::load_spike_in_four_weeks, habit::runs_kicks_or_cycles}, .level = level::intermediate})},
{"sore after a new gym class", fully_screened({.age = years{41}, .worst_pain = pain_score{4}, .since = weeks{0}, .present = {symptom::tender_muscles_both_sides, symptom::back_of_thigh_tightness, history::heavy_exercise_one_to_three_days_ago}})},
{"yoga teacher who still feels tight", fully_screened({.age = years{36}, .since = weeks{104}, .present = {symptom::back_of_thigh_tightness, sign::knee_extension_hypermobile, sign::toe_reach_good, habit::yoga_or_dance}, .equipment = {equipment::mat}, .level = level::advanced})},
{"stiff since childhood", fully_screened({.age = years{27}, .sex = sex::male, .since = weeks{1000}, .present = {symptom::reduced_flexibility, symptom::cannot_reach_toes, history::tight_since_childhood}, .equipment = {equipment::towel, equipment::mat}})},
{"old hamstring strain, healed", fully_screened({.age = years{33}, .worst_pain = pain_score{1}, .since = weeks{60}, .present = {symptom::back_of_thigh_tightness, symptom::pain_at_full_stride, history::past_hamstring_strain}, .level = level::intermediate})},
{"standing job", fully_screened({.age = years{52}, .worst_pain = pain_score{3}, .since = weeks{30}, .present = {symptom::back_of_thigh_tightness, symptom::pain_with_long_standing, habit::standing_job}})},
{"inactive for years", fully_screened({.age = years{58}, .worst_pain = pain_score{2}, .since = weeks{52}, .present = {symptom::general_stiffness, symptom::back_of_thigh_tightness, habit::under_150_active_minutes}})},
{"weak hips on the stairs", fully_screened({.age = years{31}, .sex = sex::female, .since = weeks{26}, .present = {symptom::knee_or_hip_drops_on_stairs, symptom::stretching_never_lasts, symptom::back_of_thigh_tightness}, .equipment = {equipment::band}})},
{"cramps in the bridge", fully_screened({.age = years{40}, .since = weeks{12}, .present = {symptom::hamstring_cramps, sign::bridge_felt_in_hamstrings, symptom::back_of_thigh_tightness}})},
{"guards a back that hurt last month", fully_screened({.age = years{47}, .worst_pain = pain_score{4}, .since = weeks{6}, .present = {symptom::low_back_pain, symptom::afraid_to_bend, history::tightness_began_with_back_pain}})},
{"sit-bone ache on hard seats", fully_screened({.age = years{44}, .worst_pain = pain_score{3}, .since = weeks{10}, .present = {symptom::sit_bone_pain, symptom::pain_with_long_sitting}})},
{"measured short, towel at hand", fully_screened({.age = years{25}, .sex = sex::male, .since = weeks{40}, .present = {symptom::back_of_thigh_tightness}, .measured = {.knee_extension_deficit = degrees{38}, .leg_raise = degrees{58}}, .equipment = {equipment::towel}})},
{"one side tighter, uneven shoes", fully_screened({.age = years{50}, .since = weeks{30}, .present = {symptom::tight_on_one_side, sign::uneven_hips_or_shoe_wear, symptom::back_of_thigh_tightness}})},
{"long drives", fully_screened({.age = years{55}, .worst_pain = pain_score{2}, .since = weeks{16}, .present = {symptom::pain_with_long_sitting, symptom::stiff_on_rising, symptom::eases_with_walking, habit::sits_most_of_the_day}})},
{"footballer in pre-season", fully_screened({.age = years{26}, .sex = sex::male, .since = weeks{2}, .present = {symptom::tight_after_training, symptom::back_of_thigh_tightness, habit::runs_kicks_or_cycles, habit::trains_three_times_a_week, history::load_spike_in_four_weeks}, .level = level::advanced})},
{"ten minutes a day only", fully_screened({.age = years{39}, .since = weeks{9}, .present = {symptom::back_of_thigh_tightness, habit::sits_most_of_the_day}, .session = minutes{10}})},
{"active at sixty-five", fully_screened({.age = years{65}, .sex = sex::male, .worst_pain = pain_score{2}, .since = weeks{30}, .present = {symptom::back_of_thigh_tightness, symptom::reduced_flexibility, habit::trains_three_times_a_week}})},
{"seventy-four and stiff, nothing else", fully_screened({.age = years{74}, .sex = sex::male, .since = weeks{80}, .present = {symptom::back_of_thigh_tightness, symptom::general_stiffness}})},
{"new parent, bends all day", fully_screened({.age = years{32}, .sex = sex::female, .worst_pain = pain_score{3}, .since = weeks{12}, .present = {symptom::low_back_pain, symptom::pain_with_movement, symptom::back_of_thigh_tightness}})},
{"cyclist, tight on both sides", fully_screened({.age = years{48}, .since = weeks{25}, .present = {symptom::tight_on_both_sides, symptom::tight_after_training, habit::runs_kicks_or_cycles}, .level = level::intermediate})},
{"tight only when stretching", fully_screened({.age = years{22}, .since = weeks{15}, .present = {symptom::tightness_when_stretching, symptom::pain_bending_or_stretching_thigh}})},
};
// clang-format on

}  // namespace test
