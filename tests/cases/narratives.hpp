// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/ids/set_of.hpp>
#include <hamstring/ids/urgency.hpp>
#include <hamstring/intake/report.hpp>

/// Published cases as the person might have told them on the first day, in this project's words. Each
/// holds what was told, by its status and by nothing else: yes is present, no is absent, "not sure" is
/// unsure; what is over, or is about somebody else, is left out, as is what no key says. Nothing was added
/// to reach a level. Where an older key and a newer one fit, the one that says it more exactly stands.

namespace test {

using namespace hamstring;

/// What a case is about; some are about several.
enum class kind : std::uint8_t {
    nerve_or_cord,
    bone_or_tumour,
    infection,
    vessels,
    muscle,
    inflammation,
    pregnancy_or_birth,
    young,
    plain
};

}  // namespace test

template <>
inline constexpr std::size_t hamstring::count_of<test::kind> =
    hamstring::detail::counted(test::kind::plain);

namespace test {

struct narrative {
    std::string_view number;
    std::string_view source;
    set_of<test::kind> kinds;
    /// The least and the greatest urgency that the source lets stand, and the one that it supports best.
    urgency at_least;
    urgency at_most;
    urgency primary;
    std::string_view told;
    /// What was told and no key says; empty where every finding has one.
    std::string_view no_key;
    /// What was not told is left open.
    report given;
};

// clang-format off
inline constexpr narrative narratives[] = {
{
    .number = "N01", .source = "Irish Med J 2021, P306",
    .kinds = {kind::nerve_or_cord, kind::pregnancy_or_birth},
    .at_least = urgency::emergency_now, .at_most = urgency::emergency_now, .primary = urgency::emergency_now,
    .told = "31 weeks pregnant: back and pelvis hurt badly, the seat is numb, both legs tingle, no urine since the morning.",
    .no_key = "",
    .given = {.age = years{29}, .sex = sex::female,
              .present = {condition::pregnancy_second_third_trimester, red_flag::may_be_pregnant, symptom::low_back_pain,
                          red_flag::bladder_change_new, red_flag::bilateral_leg_pain_new, red_flag::saddle_numbness},
              .absent = {symptom::pregnancy_bleeding}},
},
{
    .number = "N02", .source = "Oncology case history, spinal cord compression (hemonc.mhmedical.com, book 2770)",
    .kinds = {kind::nerve_or_cord, kind::bone_or_tumour},
    .at_least = urgency::emergency_now, .at_most = urgency::emergency_now, .primary = urgency::emergency_now,
    .told = "Treated for a kidney cancer that is in the spine: three weeks of worse back pain, weak legs since yesterday.",
    .no_key = "",
    .given = {.age = years{71}, .sex = sex::male, .since = weeks{3},
              .present = {history::active_cancer, red_flag::cancer_history, condition::bone_metastasis_or_myeloma,
                          symptom::low_back_pain, symptom::back_pain_getting_worse, history::getting_worse,
                          red_flag::bilateral_leg_weakness, symptom::limp_or_pain_on_walking},
              .absent = {red_flag::major_trauma, red_flag::minor_trauma, red_flag::bladder_change_new,
                         red_flag::bowel_change_new, red_flag::saddle_numbness}},
},
{
    .number = "N03", .source = "J Am Osteopath Assoc, aortic dissection seen as buttock and leg pain",
    .kinds = {kind::vessels},
    .at_least = urgency::emergency_now, .at_most = urgency::emergency_now, .primary = urgency::emergency_now,
    .told = "Half an hour ago a sudden 8 of 10 in one buttock, the leg numb; in a sweat, and the chest aches through to the back.",
    .no_key = "",
    .given = {.age = years{59}, .sex = sex::male, .worst_pain = pain_score{8}, .since = hours{1},
              .present = {symptom::buttock_pain, history::began_suddenly, history::no_injury_before, symptom::leg_numbness,
                          symptom::foot_numb_or_weak, symptom::pain_with_movement, red_flag::cold_pale_leg,
                          red_flag::chest_or_exertional_back_pain, red_flag::pe_symptoms, red_flag::cold_sweat_now,
                          red_flag::high_blood_pressure},
              .absent = {red_flag::minor_trauma, history::strain_or_twist_before}},
},
{
    .number = "N04", .source = "International emergency medicine for students, flank pain and breathlessness at 19",
    .kinds = {kind::vessels, kind::young},
    .at_least = urgency::emergency_now, .at_most = urgency::emergency_now, .primary = urgency::emergency_now,
    .told = "Since yesterday a sharp pain in the side that stabs on breathing in, short of breath, on the pill.",
    .no_key = "no cough; no clots in the family",
    .given = {.age = years{19}, .sex = sex::female, .since = days{1},
              .present = {symptom::severe_back_or_flank_pain_new, symptom::flank_pain_new, history::began_suddenly,
                          symptom::pain_on_breathing_in, red_flag::pe_symptoms, red_flag::very_unwell, red_flag::oestrogen},
              .absent = {symptom::better_with_anti_inflammatories, red_flag::fever_now, red_flag::urinary_fever_flank,
                         red_flag::urine_burns, red_flag::blood_in_urine, red_flag::leg_swelling_one_side,
                         symptom::calf_or_thigh_pain_unexplained, red_flag::long_travel_last_month}},
},
{
    .number = "N05", .source = "J Emerg Med 2008, compartment syndrome of both thighs after exercise",
    .kinds = {kind::muscle},
    .at_least = urgency::emergency_now, .at_most = urgency::emergency_now, .primary = urgency::emergency_now,
    .told = "Two days after the first leg training in ages both thighs are swollen, too sore for trousers, and it gets worse.",
    .no_key = "",
    .given = {.age = years{42}, .sex = sex::male, .since = days{2},
              .present = {history::heavy_exercise_one_to_three_days_ago, red_flag::unusual_exercise_last_week,
                          red_flag::muscles_swollen_after_exercise, red_flag::pain_worse_than_injury_explains,
                          symptom::tender_muscles_both_sides, history::getting_worse,
                          history::worse_in_days},
              .absent = {symptom::wide_bruising, red_flag::large_bruise_unexplained, red_flag::major_trauma,
                         red_flag::fever_now},
              .unsure = {red_flag::dark_urine_after_exercise, red_flag::dark_or_little_urine}},
},
{
    .number = "N06", .source = "Staphylococcus aureus pyomyositis and septic lung emboli, clinical image, 31 January 2022",
    .kinds = {kind::infection, kind::young},
    .at_least = urgency::emergency_now, .at_most = urgency::emergency_now, .primary = urgency::emergency_now,
    .told = "A boy of 14: days of high fever, one thigh swollen, warm and too sore to walk on, and he breathes hard.",
    .no_key = "",
    .given = {.age = years{14}, .sex = sex::male, .since = days{4},
              .present = {red_flag::under_16_any, red_flag::fever_now, red_flag::leg_swelling_one_side,
                          red_flag::leg_warm_or_new_veins, symptom::calf_or_thigh_pain_unexplained, red_flag::very_unwell,
                          red_flag::pe_symptoms, red_flag::cannot_stand_or_walk, history::no_injury_before},
              .absent = {red_flag::major_trauma, red_flag::minor_trauma, red_flag::injects_drugs}},
},
{
    .number = "N07", .source = "J Neurol Sci Res 2021;2(1), Guillain-Barre syndrome taken for a lumbar disorder",
    .kinds = {kind::nerve_or_cord},
    .at_least = urgency::emergency_now, .at_most = urgency::emergency_now, .primary = urgency::emergency_now,
    .told = "Four days of back pain into both legs; the legs grow weaker from day to day, feet and fingertips tingle.",
    .no_key = "",
    .given = {.age = years{30}, .sex = sex::male, .since = days{4},
              .present = {symptom::low_back_pain, red_flag::bilateral_leg_pain_new, red_flag::bilateral_leg_weakness,
                          red_flag::weakness_progressive, red_flag::leg_signs_worse_in_two_weeks,
                          symptom::leg_tingling_or_burning, symptom::leg_weakness, red_flag::both_hands_numb_new},
              .absent = {red_flag::fever_now},
              .unsure = {red_flag::bladder_change_new}},
},
{
    .number = "N08", .source = "J Spinal Stud Surg 2017;1:56, first visit",
    .kinds = {kind::nerve_or_cord, kind::pregnancy_or_birth},
    .at_least = urgency::same_day, .at_most = urgency::emergency_now, .primary = urgency::same_day,
    .told = "16 weeks pregnant, back pain down both legs to the feet; walks, feels and passes everything as ever.",
    .no_key = "",
    .given = {.age = years{30}, .sex = sex::female,
              .present = {condition::pregnancy_second_third_trimester, red_flag::may_be_pregnant, symptom::low_back_pain,
                          red_flag::bilateral_leg_pain_new, symptom::pain_below_knee},
              .absent = {symptom::foot_numb_or_weak, red_flag::foot_drop, red_flag::cannot_stand_or_walk,
                         red_flag::bladder_change_new, red_flag::bowel_change_new, symptom::pregnancy_bleeding}},
},
{
    .number = "N09", .source = "J Athl Train 1999;34:29, vertebral osteomyelitis in a high-school hockey player",
    .kinds = {kind::infection, kind::young},
    .at_least = urgency::same_day, .at_most = urgency::emergency_now, .primary = urgency::same_day,
    .told = "Hockey player of 17: four weeks of back pain that began with a fever; antibiotics helped, now chills and fever again.",
    .no_key = "",
    .given = {.age = years{17}, .sex = sex::male, .since = weeks{4},
              .present = {symptom::low_back_pain, red_flag::fever_now, red_flag::infection_last_month,
                          habit::trains_three_times_a_week, history::no_injury_before},
              .absent = {red_flag::major_trauma, red_flag::minor_trauma, symptom::leg_numbness}},
},
{
    .number = "N10", .source = "Case report, septic arthritis of the sacroiliac joint after birth (zenodo 7312718)",
    .kinds = {kind::infection, kind::pregnancy_or_birth},
    .at_least = urgency::same_day, .at_most = urgency::emergency_now, .primary = urgency::same_day,
    .told = "Six days after a birth, today a sudden terrible pain in back and buttock; that leg takes no weight. Hot and cold by turns.",
    .no_key = "",
    .given = {.age = years{24}, .sex = sex::female, .since = days{0},
              .present = {red_flag::birth_in_six_weeks, symptom::severe_back_or_flank_pain_new, symptom::low_back_pain,
                          symptom::buttock_pain, history::began_suddenly, red_flag::cannot_take_weight_on_one_leg,
                          red_flag::cannot_stand_or_walk},
              .absent = {red_flag::saddle_numbness, red_flag::bladder_change_new},
              .unsure = {red_flag::fever_now}},
},
{
    .number = "N11", .source = "SHM abstract, May-Thurner syndrome",
    .kinds = {kind::vessels, kind::pregnancy_or_birth},
    .at_least = urgency::same_day, .at_most = urgency::emergency_now, .primary = urgency::same_day,
    .told = "Three weeks after a birth, since yesterday one thigh hurts and feels hard, the belly on that side and the calf too.",
    .no_key = "the thigh feels hard, without being surely swollen",
    .given = {.age = years{20}, .sex = sex::female, .since = days{1},
              .present = {red_flag::birth_in_six_weeks, symptom::calf_or_thigh_pain_unexplained, symptom::calf_pain,
                          symptom::tummy_pain_new},
              .absent = {red_flag::oestrogen, history::three_days_in_bed, history::big_operation_in_twelve_weeks,
                         red_flag::pe_symptoms},
              .unsure = {red_flag::leg_swelling_one_side}},
},
{
    .number = "N12", .source = "Emergency Cases Northwest 071",
    .kinds = {kind::young, kind::bone_or_tumour, kind::muscle},
    .at_least = urgency::clinician_days, .at_most = urgency::same_day, .primary = urgency::same_day,
    .told = "Footballer of 15: a pop under the buttock in a backheel today, sitting hurts a lot, a slight limp, no bruise.",
    .no_key = "",
    .given = {.age = years{15}, .sex = sex::male, .since = days{0},
              .present = {red_flag::under_16_any, red_flag::teen_sit_bone_injury, red_flag::pop_with_sudden_pain,
                          red_flag::sudden_sit_bone_pain, red_flag::avulsion_pattern, history::began_suddenly,
                          symptom::sit_bone_pain, symptom::cannot_sit_on_it, symptom::limp_or_pain_on_walking,
                          history::growth_spurt, habit::runs_kicks_or_cycles, history::arching_sport},
              .absent = {symptom::wide_bruising, symptom::foot_numb_or_weak, symptom::leg_tingling_or_burning}},
},
{
    .number = "N13", .source = "Clinical case, persistent one-sided low back pain in a female athlete of 18",
    .kinds = {kind::young, kind::bone_or_tumour},
    .at_least = urgency::clinician_days, .at_most = urgency::clinician_days, .primary = urgency::clinician_days,
    .told = "18: two years of pain in one side of the low back, sitting and nights are worst, naproxen helps, nothing lasts, slowly worse.",
    .no_key = "lying flat eases it",
    .given = {.age = years{18}, .sex = sex::female, .since = weeks{104},
              .present = {symptom::low_back_pain, symptom::pain_with_long_sitting, symptom::wakes_second_half_of_night,
                          symptom::better_with_anti_inflammatories, history::getting_worse,
                          symptom::back_pain_getting_worse, red_flag::not_improving_6w, symptom::calf_pain,
                          habit::trains_three_times_a_week, history::no_injury_before, history::back_pain_before_35,
                          history::back_pain_before_45},
              .absent = {red_flag::minor_trauma, symptom::leg_numbness, symptom::leg_tingling_or_burning,
                         red_flag::bladder_change_new, red_flag::bowel_change_new, red_flag::fever_now,
                         red_flag::unexplained_weight_loss}},
},
{
    .number = "N14", .source = "Case report, Leriche syndrome first called spinal stenosis (synapse.koreamed.org 1149765)",
    .kinds = {kind::vessels},
    .at_least = urgency::clinician_days, .at_most = urgency::same_day, .primary = urgency::clinician_days,
    .told = "For months buttock, thigh and calf hurt on walking until he stands still; high blood pressure, mostly gave up smoking.",
    .no_key = "nerve medicine does nothing",
    .given = {.age = years{52}, .sex = sex::male, .since = weeks{13},
              .present = {red_flag::exertional_thigh_pain, symptom::buttock_pain, symptom::limp_or_pain_on_walking,
                          symptom::pain_only_on_walking, condition::inflammatory_flare_or_fused_spine,
                          red_flag::high_blood_pressure, red_flag::ever_smoked},
              .absent = {symptom::leg_colour_change_at_rest, red_flag::cold_pale_leg, history::began_suddenly}},
},
{
    .number = "N15", .source = "Int J Exerc Sci Conf Proc 2(11):31",
    .kinds = {kind::muscle},
    .at_least = urgency::clinician_days, .at_most = urgency::same_day, .primary = urgency::clinician_days,
    .told = "Footballer of 25: fell on a volley days ago, hobbles, the bruise runs down to the calf, a dent, the same muscle torn before.",
    .no_key = "",
    .given = {.age = years{25}, .sex = sex::male, .since = days{4},
              .present = {symptom::back_of_thigh_pain, condition::strain_g2_acute, history::began_suddenly,
                          symptom::limp_or_pain_on_walking, symptom::wide_bruising, red_flag::avulsion_pattern,
                          symptom::gap_or_lump_in_muscle, history::past_hamstring_strain, habit::runs_kicks_or_cycles,
                          history::arching_sport},
              .absent = {symptom::sit_bone_pain, red_flag::sudden_sit_bone_pain, symptom::foot_numb_or_weak,
                         symptom::low_back_pain},
              .unsure = {red_flag::pop_with_sudden_pain}},
},
{
    .number = "N16", .source = "Children's Hospital of Philadelphia, hip pain in a football player of 14, third visit",
    .kinds = {kind::young, kind::bone_or_tumour},
    .at_least = urgency::clinician_days, .at_most = urgency::same_day, .primary = urgency::clinician_days,
    .told = "A boy of 14: four months of pain in one hip, physical therapy did not mend it, now it is worse and he cannot play.",
    .no_key = "pain in one hip; the X-ray showed nothing; cannot play",
    .given = {.age = years{14}, .sex = sex::male, .since = weeks{17},
              .present = {red_flag::under_16_any, history::getting_worse, red_flag::not_improving_6w,
                          habit::runs_kicks_or_cycles, history::arching_sport},
              .absent = {red_flag::minor_trauma, red_flag::major_trauma, red_flag::fever_now,
                         red_flag::unexplained_weight_loss},
              .unsure = {red_flag::lump_growing}},
},
{
    .number = "N17", .source = "The Doctors Company, missed diagnosis of spinal epidural abscess, second visit",
    .kinds = {kind::infection},
    .at_least = urgency::same_day, .at_most = urgency::emergency_now, .primary = urgency::same_day,
    .told = "68: a week after a kidney stone was taken out side and back hurt more for two days; on antibiotics and a blood thinner.",
    .no_key = "",
    .given = {.age = years{68}, .sex = sex::female, .since = days{7},
              .present = {symptom::flank_pain_new, symptom::low_back_pain, history::getting_worse, history::worse_in_days,
                          red_flag::procedure_last_three_months, red_flag::infection_last_month,
                          red_flag::blood_thinner_or_bleeding_disorder,
                          condition::anticoagulated_or_bleeding_disorder},
              .absent = {red_flag::fever_now, symptom::leg_weakness, red_flag::bladder_change_new}},
},
{
    .number = "N18", .source = "OSCEstop, back pain station",
    .kinds = {kind::plain},
    .at_least = urgency::self_care_review, .at_most = urgency::clinician_days, .primary = urgency::self_care_review,
    .told = "Boiler fitter of 34: two weeks of back pain since the day after heavy lifting, 10 of 10 on moving, days in bed.",
    .no_key = "",
    .given = {.age = years{34}, .sex = sex::male, .worst_pain = pain_score{10}, .since = weeks{2},
              .present = {symptom::low_back_pain, red_flag::minor_trauma, history::strain_or_twist_before,
                          symptom::pain_with_movement, history::three_days_in_bed, habit::active_job},
              .absent = {symptom::pain_below_knee, symptom::leg_numbness, symptom::leg_weakness,
                         red_flag::unexplained_weight_loss, red_flag::fever_now, red_flag::night_sweats_drenching,
                         red_flag::bladder_change_new, red_flag::bowel_change_new}},
},
{
    .number = "N19", .source = "GP exam case CCE-CBD-009",
    .kinds = {kind::plain},
    .at_least = urgency::self_care_review, .at_most = urgency::clinician_days, .primary = urgency::self_care_review,
    .told = "Carpenter of 45: six weeks of back pain since a lift, now and then into buttock and thigh, better once moving.",
    .no_key = "stiff first thing, for how long was not told",
    .given = {.age = years{45}, .sex = sex::male, .since = weeks{6},
              .present = {symptom::low_back_pain, red_flag::minor_trauma, history::strain_or_twist_before,
                          symptom::buttock_pain, symptom::back_of_thigh_pain, symptom::stiff_on_rising,
                          symptom::better_with_moving, symptom::eases_with_walking, symptom::pain_with_long_standing,
                          habit::active_job},
              .absent = {symptom::pain_below_knee, symptom::leg_weakness, symptom::leg_numbness,
                         red_flag::bladder_change_new, red_flag::bowel_change_new}},
},
{
    .number = "N20", .source = "Verywell, a new runner's question",
    .kinds = {kind::plain},
    .at_least = urgency::self_care_review, .at_most = urgency::self_care_review, .primary = urgency::self_care_review,
    .told = "New runner of 32: the backs of both thighs are stiff for the first ten minutes of each run, then fine.",
    .no_key = "no sharp pain",
    .given = {.age = years{32}, .sex = sex::female,
              .present = {symptom::back_of_thigh_tightness, symptom::tight_on_both_sides, symptom::eases_with_walking,
                          habit::runs_kicks_or_cycles, habit::trains_three_times_a_week},
              .absent = {symptom::limp_or_pain_on_walking, symptom::low_back_pain, symptom::pain_with_long_sitting}},
},
{
    .number = "N21", .source = "New York Daily News, a runner's question on a hamstring",
    .kinds = {kind::muscle, kind::plain},
    .at_least = urgency::self_care_review, .at_most = urgency::self_care_review, .primary = urgency::self_care_review,
    .told = "Runner of 52: now and again a slight twinge half-way down the back of one thigh, gone in a day or two.",
    .no_key = "no pain now",
    .given = {.age = years{52}, .sex = sex::male,
              .present = {symptom::back_of_thigh_pain, habit::runs_kicks_or_cycles, habit::trains_three_times_a_week},
              .absent = {symptom::wide_bruising, red_flag::pop_with_sudden_pain, history::getting_worse,
                         symptom::low_back_pain, symptom::buttock_pain, symptom::leg_tingling_or_burning},
              .unsure = {history::past_hamstring_strain}},
},
{
    .number = "N22", .source = "A mother's own account of pelvic pain in pregnancy (actualmums.com, 2017)",
    .kinds = {kind::pregnancy_or_birth, kind::plain},
    .at_least = urgency::self_care_review, .at_most = urgency::clinician_days, .primary = urgency::self_care_review,
    .told = "16 weeks pregnant: for a month a pain low in the back on one side that comes and goes; nothing else, gym twice a week.",
    .no_key = "sick in the mornings, as usual in pregnancy",
    .given = {.age = years{31}, .sex = sex::female, .since = weeks{4},
              .present = {condition::pregnancy_second_third_trimester, red_flag::may_be_pregnant, symptom::low_back_pain},
              .absent = {symptom::constant_back_pain, symptom::pain_below_knee, symptom::pregnancy_bleeding,
                         symptom::pregnancy_tummy_pain, symptom::tummy_pain_new, red_flag::very_unwell},
              .unsure = {symptom::pain_with_movement}},
},
{
    .number = "N23", .source = "Hardy Performance Physio, a client with low back pain",
    .kinds = {kind::plain},
    .at_least = urgency::self_care_review, .at_most = urgency::clinician_days, .primary = urgency::self_care_review,
    .told = "57, at a desk at home: the back that goes every so often has not settled in two weeks; stiff, sharp in one place on bending.",
    .no_key = "",
    .given = {.age = years{57}, .sex = sex::female, .since = weeks{2},
              .present = {symptom::low_back_pain, history::earlier_episodes, habit::sits_most_of_the_day,
                          symptom::reduced_flexibility, symptom::pain_with_movement, symptom::pain_in_one_spot},
              .absent = {habit::moves_every_hour, symptom::pain_below_knee, symptom::leg_numbness, red_flag::fever_now,
                         red_flag::unexplained_weight_loss, red_flag::previous_fragility_fracture,
                         red_flag::osteoporosis_known, red_flag::age_over_50_first_episode,
                         condition::osteoporosis_no_fracture},
              .unsure = {history::getting_worse}},
},
{
    .number = "N24", .source = "School study of recurrent low back pain in adolescents, PMC5759904 (a profile, not one person)",
    .kinds = {kind::young, kind::plain},
    .at_least = urgency::self_care_review, .at_most = urgency::clinician_days, .primary = urgency::self_care_review,
    .told = "Pupil of 17: back pain a few days a month, a heavy bag, sits all day, no sport, tight hamstrings, otherwise well.",
    .no_key = "heavy school bag",
    .given = {.age = years{17}, .sex = sex::female,
              .present = {symptom::low_back_pain, history::back_pain_before_35, history::back_pain_before_45,
                          history::earlier_episodes, habit::sits_most_of_the_day, habit::under_150_active_minutes,
                          symptom::back_of_thigh_tightness, symptom::cannot_reach_toes, symptom::tight_on_both_sides},
              .absent = {symptom::wakes_second_half_of_night, red_flag::night_pain_unremitting, symptom::pain_below_knee,
                         red_flag::fever_now, red_flag::minor_trauma, red_flag::new_spinal_deformity}},
},
};
// clang-format on

}  // namespace test
