// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/cases.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/knowledge/exercise.hpp>

/// Two dozen people as different as those who come, what each must find in the routine and what must never be
/// in it. Nobody's numbers are of real persons; no clinician has looked at them yet.

namespace test {

using namespace hamstring;

/// The exercises of a role.
constexpr set_of<exercise> any_of(role wanted) {
    set_of<exercise> result;
    for (const exercise_row& row : knowledge::exercises)
        if (row.role == wanted) result.insert(row.id);
    return result;
}

struct persona {
    std::string_view id;
    std::string_view told;
    report given;
    /// One of each of these.
    set_of<exercise> must[4];
    /// None of these, and nothing of these roles.
    set_of<exercise> never;
    set_of<role> no_role;
};

// clang-format off
inline constexpr persona personas[] = {
persona{
    .id       = "P01",
    .told     = "desk worker, woman 38, tight both sides, back 3/10 for 5 months, knee stops 32 short",
    .given    = fully_screened({.age = years{38}, .sex = sex::female, .worst_pain = pain_score{3}, .since = months{5}, .present = {symptom::back_of_thigh_tightness, symptom::tight_on_both_sides, symptom::low_back_pain, habit::sits_most_of_the_day}, .measured = {.knee_extension_deficit = degrees{32}}, .equipment = household_equipment, .session = minutes{15}}),
    .must     = {set_of<exercise>{exercise::lying_towel_stretch}, any_of(role::hip_strength), set_of<exercise>{exercise::sit_to_stand_break}, set_of<exercise>{exercise::brisk_walk, exercise::short_strolls}},
    .never    = {exercise::single_leg_stand, exercise::nordic_lower, exercise::foot_on_step_break, exercise::supported_stance},
    .no_role  = {},
},
persona{
    .id       = "P02",
    .told     = "woman 80, tight, back 3/10 for a year, no falls, one leg 6 s, 9 chair stands",
    .given    = fully_screened({.age = years{80}, .sex = sex::female, .worst_pain = pain_score{3}, .since = years{1}, .present = {symptom::back_of_thigh_tightness, symptom::low_back_pain}, .absent = {history::fell_last_year, history::feels_unsteady}, .measured = {.stance = seconds{6}, .chair_stands = times{9}}, .equipment = household_equipment, .session = minutes{15}}),
    .must     = {set_of<exercise>{exercise::supported_stance, exercise::heel_toe_stand}, set_of<exercise>{exercise::sit_to_stand_hands}, set_of<exercise>{exercise::short_strolls, exercise::brisk_walk}},
    .never    = {exercise::romanian_deadlift, exercise::nordic_lower, exercise::plank, exercise::single_leg_stand, exercise::standing_forward_bend, exercise::sit_to_stand_break, exercise::hip_thrust, exercise::clamshell, exercise::dead_bug},
    .no_role  = {},
},
persona{
    .id       = "P03",
    .told     = "man 80, walks daily, used to exercise, no back pain, one leg 25 s, 15 chair stands, knee stops 36 short (intermediate), 20 min",
    .given    = fully_screened({.age = years{80}, .sex = sex::male, .worst_pain = pain_score{0}, .since = years{1}, .present = {symptom::back_of_thigh_tightness}, .absent = {history::fell_last_year, history::feels_unsteady}, .measured = {.knee_extension_deficit = degrees{36}, .stance = seconds{25}, .chair_stands = times{15}}, .equipment = household_equipment, .session = minutes{20}, .level = level::intermediate}),
    .must     = {set_of<exercise>{exercise::chair_stretch, exercise::heel_on_step_stretch}, set_of<exercise>{exercise::squat_to_chair}, set_of<exercise>{exercise::supported_stance}, set_of<exercise>{exercise::brisk_walk}},
    .never    = {exercise::sit_to_stand_hands, exercise::nordic_lower, exercise::downward_dog, exercise::short_strolls},
    .no_role  = {},
},
persona{
    .id       = "P04",
    .told     = "nurse 45, stands all shift, back 4/10 after work, 8 weeks, 10 min, mode gentle",
    .given    = fully_screened({.age = years{45}, .sex = sex::female, .worst_pain = pain_score{4}, .since = weeks{8}, .present = {symptom::low_back_pain, symptom::pain_with_long_standing, habit::standing_job}, .equipment = household_equipment, .session = minutes{10}}),
    .must     = {set_of<exercise>{exercise::foot_on_step_break, exercise::sit_down_break}, any_of(role::hip_strength)},
    .never    = {exercise::sit_to_stand_break, exercise::posture_reset, exercise::plank, exercise::nordic_lower},
    .no_role  = {},
},
persona{
    .id       = "P05",
    .told     = "wheelchair user 52, complete paraplegia, tight hamstrings, back 2/10",
    .given    = fully_screened({.age = years{52}, .worst_pain = pain_score{2}, .since = years{2}, .present = {symptom::back_of_thigh_tightness, symptom::low_back_pain, history::wheelchair_long, history::team_agreed_leg_stretch}, .absent = {history::legs_can_push}, .equipment = household_equipment | set_of<equipment>{equipment::wheelchair}, .positions = {position::seated_on_chair}, .session = minutes{15}}),
    .must     = {set_of<exercise>{exercise::wheelchair_leg_prop}, set_of<exercise>{exercise::seated_reach}, set_of<exercise>{exercise::seated_lean_break}, set_of<exercise>{exercise::wheel_ride}},
    .never    = {exercise::sit_to_stand_break, exercise::brisk_walk, exercise::bridge, exercise::sit_to_stand_hands, exercise::supported_stance, exercise::short_strolls, exercise::posture_reset},
    .no_role  = {},
},
persona{
    .id       = "P06",
    .told     = "man 41, back 9/10 since 4 days, no warning sign, mode settle",
    .given    = fully_screened({.age = years{41}, .sex = sex::male, .worst_pain = pain_score{9}, .pain_now = pain_score{9}, .since = days{4}, .present = {symptom::low_back_pain}, .equipment = household_equipment, .session = minutes{15}}),
    .must     = {set_of<exercise>{exercise::rest_90_90, exercise::prone_on_elbows}, set_of<exercise>{exercise::pelvic_tilt, exercise::knees_to_chest_rock}, set_of<exercise>{exercise::short_strolls}},
    .never    = {exercise::sit_to_stand_break, exercise::brisk_walk, exercise::cat_camel, exercise::plank},
    .no_role  = {role::hamstring_range, role::hip_strength, role::length_under_load},
},
persona{
    .id       = "P07",
    .told     = "sprinter 24, pulled hamstring 3 days ago, walks normally (advanced), mode gentle",
    .given    = fully_screened({.age = years{24}, .sex = sex::male, .worst_pain = pain_score{4}, .since = days{3}, .strained = days{3}, .present = {history::past_hamstring_strain, habit::runs_kicks_or_cycles, habit::trains_three_times_a_week}, .absent = {symptom::limp_or_pain_on_walking}, .equipment = household_equipment, .session = minutes{15}, .level = level::advanced}),
    .must     = {set_of<exercise>{exercise::glute_squeeze}, set_of<exercise>{exercise::heel_slide}, set_of<exercise>{exercise::short_strolls}},
    .never    = {exercise::bridge, exercise::single_leg_bridge, exercise::brisk_walk, exercise::hip_flexor_lunge, exercise::plank},
    .no_role  = {role::hamstring_range, role::length_under_load},
},
persona{
    .id       = "P08",
    .told     = "footballer 27, strain 3 weeks ago, walks and jogs without pain (advanced), 25 min, has sliders, weights",
    .given    = fully_screened({.age = years{27}, .sex = sex::male, .worst_pain = pain_score{2}, .since = weeks{3}, .strained = days{21}, .present = {history::past_hamstring_strain, history::jogs_without_pain, habit::runs_kicks_or_cycles, habit::trains_three_times_a_week}, .absent = {symptom::limp_or_pain_on_walking}, .equipment = household_equipment | set_of<equipment>{equipment::sliders, equipment::weights}, .session = minutes{25}, .level = level::advanced}),
    .must     = {set_of<exercise>{exercise::askling_extender}, any_of(role::hip_strength), set_of<exercise>{exercise::bird_dog}},
    .never    = {exercise::standing_forward_bend, exercise::nordic_lower, exercise::pelvic_tilt, exercise::sit_to_stand_break, exercise::seated_leg_stretch},
    .no_role  = {},
},
persona{
    .id       = "P09",
    .told     = "footballer 23, never injured, tight after training, jump in load (advanced), 30 min, has anchor, bench, sliders, weights",
    .given    = fully_screened({.age = years{23}, .sex = sex::male, .worst_pain = pain_score{1}, .since = weeks{6}, .present = {symptom::back_of_thigh_tightness, symptom::tight_after_training, history::load_spike_in_four_weeks, habit::runs_kicks_or_cycles, habit::trains_three_times_a_week}, .absent = {history::past_hamstring_strain}, .equipment = household_equipment | set_of<equipment>{equipment::anchor, equipment::bench, equipment::sliders, equipment::weights}, .session = minutes{30}, .level = level::advanced}),
    .must     = {set_of<exercise>{exercise::romanian_deadlift, exercise::single_leg_deadlift}, set_of<exercise>{exercise::nordic_lower}},
    .never    = {exercise::pelvic_tilt, exercise::clamshell, exercise::sit_to_stand_break, exercise::brisk_walk, exercise::seated_march, exercise::bridge},
    .no_role  = {},
},
persona{
    .id       = "P10",
    .told     = "runner 35, sit-bone pain 4/10 for 4 months (intermediate), mode gentle",
    .given    = fully_screened({.age = years{35}, .worst_pain = pain_score{4}, .since = months{4}, .present = {symptom::sit_bone_pain, symptom::worse_in_deep_stretch, symptom::pain_with_long_sitting, habit::runs_kicks_or_cycles}, .equipment = household_equipment, .session = minutes{15}, .level = level::intermediate}),
    .must     = {set_of<exercise>{exercise::heel_dig_hold, exercise::long_lever_bridge}, any_of(role::hip_strength)},
    .never    = {exercise::squat_to_chair, exercise::single_leg_deadlift, exercise::romanian_deadlift, exercise::hip_hinge, exercise::sit_to_stand_break, exercise::seated_lean_break, exercise::sciatic_slider, exercise::step_up},
    .no_role  = {role::hamstring_range},
},
persona{
    .id       = "P11",
    .told     = "yoga teacher 31, hypermobile, palms on the floor, feels tight (intermediate)",
    .given    = fully_screened({.age = years{31}, .sex = sex::female, .worst_pain = pain_score{1}, .since = years{2}, .present = {condition::hypermobility_eds, symptom::back_of_thigh_tightness, habit::yoga_or_dance, habit::active_job}, .measured = {.fingertip_gap = centimetres{-8}}, .equipment = household_equipment, .session = minutes{15}, .level = level::intermediate}),
    .must     = {any_of(role::hip_strength), set_of<exercise>{exercise::dead_bug, exercise::bird_dog, exercise::side_plank, exercise::plank}},
    .never    = {exercise::hip_flexor_lunge, exercise::standing_hip_flexor_stretch, exercise::calf_stretch},
    .no_role  = {role::hamstring_range},
},
persona{
    .id       = "P12",
    .told     = "man 29 at a desk, tingling in one leg, stable and seen, slump positive, 4/10, mode gentle",
    .given    = fully_screened({.age = years{29}, .sex = sex::male, .worst_pain = pain_score{4}, .since = months{3}, .present = {symptom::leg_tingling_or_burning, symptom::tight_on_one_side, symptom::back_of_thigh_tightness, sign::slump_positive, habit::sits_most_of_the_day}, .equipment = household_equipment, .session = minutes{15}}),
    .must     = {set_of<exercise>{exercise::sciatic_slider}, set_of<exercise>{exercise::brisk_walk, exercise::short_strolls}},
    .never    = {},
    .no_role  = {role::hamstring_range, role::length_under_load},
},
persona{
    .id       = "P13",
    .told     = "woman 30, 24 weeks pregnant, no complication, back 3/10",
    .given    = fully_screened({.age = years{30}, .sex = sex::female, .worst_pain = pain_score{3}, .since = weeks{8}, .present = {condition::pregnancy_second_third_trimester, symptom::low_back_pain, habit::sits_most_of_the_day}, .equipment = household_equipment, .session = minutes{15}}),
    .must     = {set_of<exercise>{exercise::clamshell, exercise::side_lying_leg_raise}, set_of<exercise>{exercise::bird_dog}},
    .never    = {exercise::bridge, exercise::dead_bug, exercise::plank, exercise::rest_90_90, exercise::knees_to_chest_rock, exercise::prone_leg_lift, exercise::lying_towel_stretch, exercise::lying_knee_extension, exercise::single_leg_bridge, exercise::hip_thrust},
    .no_role  = {},
},
persona{
    .id       = "P14",
    .told     = "mother 33, 5 weeks after birth, back 3/10, 10 min",
    .given    = fully_screened({.age = years{33}, .sex = sex::female, .worst_pain = pain_score{3}, .since = weeks{5}, .since_birth = weeks{5}, .present = {symptom::low_back_pain}, .equipment = household_equipment, .session = minutes{10}}),
    .must     = {set_of<exercise>{exercise::pelvic_tilt}, set_of<exercise>{exercise::brisk_walk, exercise::short_strolls}},
    .never    = {exercise::plank, exercise::side_plank, exercise::dead_bug, exercise::nordic_lower, exercise::hip_thrust, exercise::single_leg_bridge, exercise::downward_dog},
    .no_role  = {},
},
persona{
    .id       = "P15",
    .told     = "man 66, thin bones, no fracture, tight, back 3/10, 20 min",
    .given    = fully_screened({.age = years{66}, .sex = sex::male, .worst_pain = pain_score{3}, .since = months{6}, .present = {condition::osteoporosis_no_fracture, symptom::back_of_thigh_tightness, symptom::low_back_pain}, .absent = {history::fell_last_year, history::feels_unsteady}, .equipment = household_equipment, .session = minutes{20}}),
    .must     = {set_of<exercise>{exercise::lying_towel_stretch, exercise::lying_knee_extension, exercise::doorway_stretch}, set_of<exercise>{exercise::bridge, exercise::bird_dog, exercise::prone_leg_lift}, set_of<exercise>{exercise::supported_stance, exercise::heel_toe_stand}},
    .never    = {exercise::standing_forward_bend, exercise::seated_leg_stretch, exercise::chair_stretch, exercise::cat_camel, exercise::knees_to_chest_rock, exercise::romanian_deadlift, exercise::seated_hinge},
    .no_role  = {},
},
persona{
    .id       = "P16",
    .told     = "woman 58, drops on one leg at 12 s, 4 bridges, usual range, back 3/10",
    .given    = fully_screened({.age = years{58}, .sex = sex::female, .worst_pain = pain_score{3}, .since = months{4}, .present = {symptom::low_back_pain, sign::pelvis_drops_in_stance}, .measured = {.knee_extension_deficit = degrees{16}, .stance = seconds{12}, .bridges = times{4}}, .equipment = household_equipment, .session = minutes{15}}),
    .must     = {set_of<exercise>{exercise::side_lying_leg_raise, exercise::clamshell}, set_of<exercise>{exercise::supported_stance, exercise::single_leg_stand}, set_of<exercise>{exercise::bridge}},
    .never    = {},
    .no_role  = {role::hamstring_range},
},
persona{
    .id       = "P17",
    .told     = "desk worker 34, passes both hip tests, knee stops 42 short, no back pain (intermediate), 12 min, has stick",
    .given    = fully_screened({.age = years{34}, .sex = sex::male, .worst_pain = pain_score{1}, .since = months{8}, .present = {symptom::back_of_thigh_tightness, symptom::tight_on_both_sides, habit::sits_most_of_the_day}, .measured = {.knee_extension_deficit = degrees{42}, .stance = seconds{45}, .bridges = times{25}}, .equipment = household_equipment | set_of<equipment>{equipment::stick}, .session = minutes{12}, .level = level::intermediate}),
    .must     = {set_of<exercise>{exercise::lying_towel_stretch}, set_of<exercise>{exercise::hip_hinge, exercise::heel_walkout, exercise::romanian_deadlift, exercise::single_leg_deadlift}, set_of<exercise>{exercise::sit_to_stand_break}},
    .never    = {exercise::clamshell, exercise::supported_stance, exercise::side_lying_leg_raise, exercise::pelvic_tilt},
    .no_role  = {},
},
persona{
    .id       = "P18",
    .told     = "woman 42, back 5/10 for 5 weeks, tight since then, afraid to bend, mode gentle",
    .given    = fully_screened({.age = years{42}, .sex = sex::female, .worst_pain = pain_score{5}, .since = weeks{5}, .present = {symptom::low_back_pain, symptom::back_of_thigh_tightness, symptom::afraid_to_bend, symptom::varies_with_back_pain, history::tightness_began_with_back_pain}, .equipment = household_equipment, .session = minutes{15}}),
    .must     = {set_of<exercise>{exercise::cat_camel, exercise::pelvic_tilt}, set_of<exercise>{exercise::short_strolls, exercise::brisk_walk}},
    .never    = {exercise::hip_hinge, exercise::seated_hinge, exercise::plank, exercise::romanian_deadlift},
    .no_role  = {role::hamstring_range},
},
persona{
    .id       = "P19",
    .told     = "man 26, heavy squats 2 days ago, both thighs sore, 4/10 (intermediate), mode gentle",
    .given    = fully_screened({.age = years{26}, .sex = sex::male, .worst_pain = pain_score{4}, .since = days{2}, .present = {symptom::tender_muscles_both_sides, symptom::back_of_thigh_tightness, history::heavy_exercise_one_to_three_days_ago}, .absent = {symptom::limp_or_pain_on_walking}, .equipment = household_equipment, .session = minutes{15}, .level = level::intermediate}),
    .must     = {set_of<exercise>{exercise::heel_slide, exercise::pelvic_tilt, exercise::cat_camel}, set_of<exercise>{exercise::short_strolls, exercise::brisk_walk}},
    .never    = {exercise::plank, exercise::dead_bug},
    .no_role  = {role::hamstring_range, role::hip_strength, role::length_under_load},
},
persona{
    .id       = "P20",
    .told     = "man 68, hip replaced, all limits lifted, tight, no back pain, 20 min",
    .given    = fully_screened({.age = years{68}, .sex = sex::male, .worst_pain = pain_score{1}, .since = years{1}, .present = {condition::thr_released, symptom::back_of_thigh_tightness}, .absent = {history::fell_last_year, history::feels_unsteady}, .equipment = household_equipment, .session = minutes{20}}),
    .must     = {set_of<exercise>{exercise::bridge, exercise::standing_hip_abduction, exercise::standing_hip_extension}, set_of<exercise>{exercise::supported_stance, exercise::heel_toe_stand}},
    .never    = {exercise::knees_to_chest_rock, exercise::single_leg_deadlift, exercise::nordic_lower, exercise::squat_to_chair, exercise::hip_flexor_lunge},
    .no_role  = {},
},
persona{
    .id       = "P21",
    .told     = "woman 61, glaucoma, tight, knee stops 30 short, back 2/10",
    .given    = fully_screened({.age = years{61}, .sex = sex::female, .worst_pain = pain_score{2}, .since = months{9}, .present = {condition::glaucoma_or_retinal_or_eye_surgery, symptom::back_of_thigh_tightness, symptom::low_back_pain}, .measured = {.knee_extension_deficit = degrees{30}}, .equipment = household_equipment, .session = minutes{15}}),
    .must     = {set_of<exercise>{exercise::lying_towel_stretch, exercise::lying_knee_extension}},
    .never    = {exercise::standing_forward_bend, exercise::downward_dog, exercise::doorway_stretch, exercise::knees_to_chest_rock, exercise::rest_90_90, exercise::seated_lean_break},
    .no_role  = {},
},
persona{
    .id       = "P22",
    .told     = "lorry driver 50, 5 minutes, no floor, back 2/10, 5 min, has step",
    .given    = fully_screened({.age = years{50}, .sex = sex::male, .worst_pain = pain_score{2}, .since = months{6}, .present = {symptom::back_of_thigh_tightness, symptom::low_back_pain, habit::sits_most_of_the_day, habit::drives_most_of_the_day}, .equipment = household_equipment | set_of<equipment>{equipment::step}, .positions = {position::standing, position::seated_on_chair}, .session = minutes{5}}),
    .must     = {set_of<exercise>{exercise::chair_stretch, exercise::heel_on_step_stretch, exercise::standing_forward_bend}, set_of<exercise>{exercise::short_strolls}},
    .never    = {exercise::lying_towel_stretch, exercise::bridge, exercise::clamshell, exercise::dead_bug, exercise::plank},
    .no_role  = {},
},
persona{
    .id       = "P23",
    .told     = "woman 84, two falls last year, unsteady, 10 min",
    .given    = fully_screened({.age = years{84}, .sex = sex::female, .worst_pain = pain_score{2}, .since = months{6}, .present = {symptom::back_of_thigh_tightness, history::fell_last_year, history::feels_unsteady}, .equipment = household_equipment, .session = minutes{10}}),
    .must     = {set_of<exercise>{exercise::seated_march, exercise::sit_to_stand_hands}, set_of<exercise>{exercise::short_strolls}},
    .never    = {exercise::supported_stance, exercise::single_leg_stand, exercise::squat_to_chair, exercise::brisk_walk, exercise::standing_hip_abduction, exercise::step_up, exercise::bridge, exercise::standing_forward_bend, exercise::heel_on_step_stretch},
    .no_role  = {},
},
persona{
    .id       = "P24",
    .told     = "lifter 30, back 2/10 in long standing, deep hollow, fingertips on the floor, tight hip flexors (advanced), 30 min, has band, bench, sliders, weights",
    .given    = fully_screened({.age = years{30}, .sex = sex::male, .worst_pain = pain_score{2}, .since = months{6}, .present = {symptom::low_back_pain, symptom::back_of_thigh_tightness, symptom::pain_with_long_standing, sign::marked_lordosis, sign::tight_hip_flexor, sign::toe_reach_good, habit::trains_three_times_a_week}, .equipment = household_equipment | set_of<equipment>{equipment::band, equipment::bench, equipment::sliders, equipment::weights}, .session = minutes{30}, .level = level::advanced}),
    .must     = {set_of<exercise>{exercise::hip_flexor_lunge, exercise::standing_hip_flexor_stretch}, set_of<exercise>{exercise::hip_thrust, exercise::bridge, exercise::single_leg_bridge}, set_of<exercise>{exercise::dead_bug, exercise::plank, exercise::side_plank}},
    .never    = {exercise::pelvic_tilt, exercise::sit_to_stand_break},
    .no_role  = {role::hamstring_range},
},
};
// clang-format on

}  // namespace test
