// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/cases.hpp>
#include <hamstring/ids/urgency.hpp>
#include <hamstring/intake/report.hpp>

/// Sixty harmless reports. Forty-three hold one true fact that also stands in the story of a serious illness
/// and is harmless here; seventeen are ordinary. They test the wording of questions and the reach of rules;
/// how common such facts are they do not say. Every other question was answered no.

namespace test {

using namespace hamstring;

struct harmless_report {
    std::string_view told;
    /// What is right with the questions and rules as they were judged.
    urgency level;
    /// What would lower an older level, and so waits until a clinician has signed it; empty elsewhere.
    std::string_view waits_for_signature;
    /// What was told and no key says; empty where every finding has one.
    std::string_view no_key;
    report given;
};

// clang-format off
inline constexpr harmless_report harmless[] = {
// With one fact that counts elsewhere.
{"45: the back went while lifting, walks, 8 of 10", urgency::clinician_days, "", "", fully_screened({.age = years{45}, .worst_pain = pain_score{8}, .since = days{1}, .present = {symptom::low_back_pain, symptom::severe_back_or_flank_pain_new, history::began_suddenly, red_flag::minor_trauma, history::strain_or_twist_before}})},
{"38: lumbago, the second day worse than the first, 7 of 10", urgency::clinician_days, "", "", fully_screened({.age = years{38}, .worst_pain = pain_score{7}, .since = days{2}, .present = {symptom::low_back_pain, history::worse_in_days, history::getting_worse}})},
{"50: back after gardening, stiffer on the third day", urgency::self_care_review, "getting worse is looked at within days, however short it has lasted", "gardening", fully_screened({.age = years{50}, .worst_pain = pain_score{5}, .since = days{3}, .present = {symptom::low_back_pain, symptom::stiff_on_rising, history::worse_in_days, history::getting_worse}})},
{"29: an ache between the shoulder blades at deadlines", urgency::self_care_review, "", "", fully_screened({.age = years{29}, .worst_pain = pain_score{2}, .since = weeks{20}, .present = {symptom::pain_between_shoulder_blades, symptom::upper_back_pain, history::earlier_episodes, habit::sits_most_of_the_day}})},
{"26: squats two days ago, can hardly sit down", urgency::clinician_days, "", "", fully_screened({.age = years{26}, .worst_pain = pain_score{7}, .since = days{2}, .present = {symptom::tender_muscles_both_sides, history::heavy_exercise_one_to_three_days_ago, red_flag::unusual_exercise_last_week, red_flag::muscles_very_weak_after_exercise}})},
{"31: half marathon, both calves sore to press", urgency::self_care_review, "", "", fully_screened({.age = years{31}, .worst_pain = pain_score{4}, .since = days{1}, .present = {symptom::calf_tender, symptom::tender_muscles_both_sides, habit::runs_kicks_or_cycles, habit::trains_three_times_a_week, history::heavy_exercise_one_to_three_days_ago}, .absent = {symptom::calf_or_thigh_pain_unexplained}})},
{"24: a twinge at the back of the thigh in a sprint, walks normally", urgency::self_care_review, "", "", fully_screened({.age = years{24}, .sex = sex::male, .worst_pain = pain_score{5}, .since = days{2}, .present = {symptom::back_of_thigh_pain, symptom::pain_at_full_stride, history::began_suddenly, condition::strain_g1_acute, habit::runs_kicks_or_cycles}, .absent = {symptom::limp_or_pain_on_walking}})},
{"66, gave up smoking: lumbago after lifting, 7 of 10", urgency::clinician_days, "", "", fully_screened({.age = years{66}, .sex = sex::male, .worst_pain = pain_score{7}, .since = days{3}, .present = {red_flag::ever_smoked, symptom::low_back_pain, red_flag::minor_trauma, history::strain_or_twist_before, history::earlier_episodes}})},
{"64, smokes: a mild ache in the back out of the blue", urgency::clinician_days, "", "", fully_screened({.age = years{64}, .sex = sex::male, .worst_pain = pain_score{3}, .since = weeks{1}, .present = {red_flag::ever_smoked, symptom::low_back_pain, history::no_injury_before, history::earlier_episodes}})},
{"33: an antibiotic for the chest three weeks ago, a mild ache in the back", urgency::self_care_review, "", "", fully_screened({.age = years{33}, .worst_pain = pain_score{2}, .since = weeks{1}, .present = {red_flag::infection_last_month, symptom::low_back_pain}})},
{"47: a cold with 38.1 °C, the back that has hurt for years", urgency::clinician_days, "", "a cold", fully_screened({.age = years{47}, .worst_pain = pain_score{4}, .since = weeks{200}, .present = {red_flag::fever_now, symptom::low_back_pain}})},
{"30: flu, everything aches, the back too", urgency::same_day, "fever with new back pain is seen the same day, with flu as without", "everything aches", fully_screened({.age = years{30}, .worst_pain = pain_score{5}, .since = days{2}, .present = {red_flag::fever_now, red_flag::ill_like_flu, symptom::low_back_pain}, .absent = {symptom::pain_in_one_spot}})},
{"55: tablets for diabetes, a mild new ache in the back", urgency::self_care_review, "", "", fully_screened({.age = years{55}, .worst_pain = pain_score{2}, .since = weeks{1}, .present = {red_flag::diabetes, symptom::low_back_pain, history::earlier_episodes}})},
{"60: tablets for diabetes, lumbago, 7 of 10", urgency::same_day, "a risk of infection with severe back pain is seen the same day", "", fully_screened({.age = years{60}, .worst_pain = pain_score{7}, .since = days{3}, .present = {red_flag::diabetes, symptom::low_back_pain, history::earlier_episodes}})},
{"51: hot flushes as for a year, a mild new ache in the back", urgency::self_care_review, "", "hot flushes that she knows", fully_screened({.age = years{51}, .sex = sex::female, .worst_pain = pain_score{2}, .since = weeks{1}, .present = {red_flag::female_postmenopausal, symptom::low_back_pain, history::earlier_episodes}})},
{"36: methotrexate, a mild ache after moving house", urgency::clinician_days, "", "", fully_screened({.age = years{36}, .worst_pain = pain_score{2}, .since = days{4}, .present = {red_flag::immune_weak, symptom::low_back_pain, red_flag::minor_trauma, history::strain_or_twist_before}})},
{"32: nine weeks after a birth with a needle in the back, backache from carrying", urgency::self_care_review, "", "a birth and a needle in the back nine weeks ago", fully_screened({.age = years{32}, .sex = sex::female, .worst_pain = pain_score{2}, .since = weeks{3}, .present = {symptom::low_back_pain}})},
{"52: acupuncture six weeks ago helped, now the ache is back", urgency::self_care_review, "", "acupuncture six weeks ago", fully_screened({.age = years{52}, .worst_pain = pain_score{3}, .since = weeks{1}, .present = {symptom::low_back_pain, history::earlier_episodes}})},
{"31: pregnant, black stools from iron tablets, ordinary backache", urgency::self_care_review, "", "black stools from iron tablets", fully_screened({.age = years{31}, .sex = sex::female, .worst_pain = pain_score{3}, .since = weeks{3}, .present = {red_flag::may_be_pregnant, condition::pregnancy_second_third_trimester, symptom::low_back_pain}})},
{"28: pregnant, tummy and back pull", urgency::same_day, "", "", fully_screened({.age = years{28}, .sex = sex::female, .worst_pain = pain_score{3}, .since = weeks{1}, .present = {red_flag::may_be_pregnant, red_flag::pregnancy_warning, symptom::pregnancy_tummy_pain, symptom::tummy_pain_new, symptom::low_back_pain}})},
{"57: a new tension headache, tight hamstrings", urgency::clinician_days, "a new headache over 50 alone is seen the same day", "", fully_screened({.age = years{57}, .worst_pain = pain_score{2}, .since = weeks{3}, .present = {red_flag::gca_pattern, symptom::back_of_thigh_tightness}})},
{"35: runner with a groin niggle that hopping brings on", urgency::clinician_days, "", "", fully_screened({.age = years{35}, .worst_pain = pain_score{3}, .since = weeks{3}, .present = {symptom::groin_pain, red_flag::impact_groin_or_bone_pain, habit::runs_kicks_or_cycles}})},
{"70: prostate cancer 15 years ago, stiff", urgency::clinician_days, "", "", fully_screened({.age = years{70}, .sex = sex::male, .worst_pain = pain_score{2}, .since = weeks{30}, .present = {red_flag::cancer_history, symptom::general_stiffness, symptom::back_of_thigh_tightness}})},
{"44: five days of prednisolone ten weeks ago, a mild ache in the back", urgency::self_care_review, "", "five days of steroid tablets ten weeks ago", fully_screened({.age = years{44}, .worst_pain = pain_score{2}, .since = weeks{1}, .present = {symptom::low_back_pain}})},
{"50: the same tablets, a calf pulled at tennis", urgency::self_care_review, "", "five days of steroid tablets ten weeks ago", fully_screened({.age = years{50}, .worst_pain = pain_score{3}, .since = days{4}, .present = {symptom::calf_pain, history::strain_or_twist_before}, .absent = {symptom::calf_or_thigh_pain_unexplained}})},
{"29: the arm tingled after a night on it, tight hamstrings", urgency::self_care_review, "", "an arm that tingled for minutes", fully_screened({.age = years{29}, .worst_pain = pain_score{1}, .since = weeks{12}, .present = {symptom::back_of_thigh_tightness}})},
{"34: low spirits with a back that hurts", urgency::self_care_review, "", "low spirits", fully_screened({.age = years{34}, .worst_pain = pain_score{4}, .since = weeks{8}, .present = {symptom::low_back_pain}})},
{"37: told that one leg is shorter, tight on that side", urgency::self_care_review, "", "", fully_screened({.age = years{37}, .worst_pain = pain_score{2}, .since = weeks{20}, .present = {symptom::back_of_thigh_tightness, symptom::tight_on_one_side}, .unsure = {history::leg_length_gap_over_2_cm}})},
{"46: a numb patch on the outer thigh", urgency::clinician_days, "", "", fully_screened({.age = years{46}, .worst_pain = pain_score{2}, .since = weeks{10}, .present = {symptom::numb_patch_side_of_thigh, symptom::leg_numbness}})},
{"72: apixaban, lumbago, 7 of 10", urgency::clinician_days, "", "", fully_screened({.age = years{72}, .worst_pain = pain_score{7}, .since = days{3}, .present = {red_flag::blood_thinner_or_bleeding_disorder, condition::anticoagulated_or_bleeding_disorder, symptom::low_back_pain, history::earlier_episodes}})},
{"69: apixaban, steady sciatica for three months", urgency::same_day, "a sign in one leg on a blood thinner is seen the same day", "", fully_screened({.age = years{69}, .worst_pain = pain_score{4}, .since = weeks{13}, .present = {red_flag::blood_thinner_or_bleeding_disorder, condition::anticoagulated_or_bleeding_disorder, symptom::low_back_pain, red_flag::nerve_sign_below_knee, symptom::pain_below_knee, symptom::leg_tingling_or_burning}})},
{"61: a weight-loss injection, tummy cramps, back after gardening", urgency::clinician_days, "", "gardening", fully_screened({.age = years{61}, .worst_pain = pain_score{4}, .since = days{3}, .present = {red_flag::weight_loss_injection, symptom::tummy_pain_new, symptom::low_back_pain, history::earlier_episodes}})},
{"55: a statin for years, both thighs ache after a hike", urgency::clinician_days, "", "", fully_screened({.age = years{55}, .worst_pain = pain_score{4}, .since = days{2}, .present = {red_flag::statin_muscle_pain, symptom::tender_muscles_both_sides, history::heavy_exercise_one_to_three_days_ago}})},
{"20: football, the back has hurt for three weeks", urgency::clinician_days, "", "", fully_screened({.age = years{20}, .worst_pain = pain_score{3}, .since = weeks{3}, .present = {symptom::low_back_pain, history::arching_sport, habit::runs_kicks_or_cycles}})},
{"18: exam week, the back stiff for five days", urgency::self_care_review, "", "", fully_screened({.age = years{18}, .worst_pain = pain_score{2}, .since = days{5}, .present = {symptom::low_back_pain, symptom::stiff_on_rising, habit::sits_most_of_the_day}})},
{"63: lung disease, the breath as always, tight hamstrings", urgency::self_care_review, "", "lung disease, short of breath as always", fully_screened({.age = years{63}, .worst_pain = pain_score{2}, .since = weeks{20}, .present = {symptom::back_of_thigh_tightness}})},
{"75: one eyelid low for years, stiff", urgency::self_care_review, "", "an eyelid that has hung for years", fully_screened({.age = years{75}, .worst_pain = pain_score{2}, .since = weeks{100}, .present = {symptom::general_stiffness, symptom::back_of_thigh_tightness}})},
{"48: one calf thicker since he was 20, tight hamstrings", urgency::self_care_review, "", "a calf that has been thicker for decades", fully_screened({.age = years{48}, .sex = sex::male, .worst_pain = pain_score{1}, .since = weeks{100}, .present = {symptom::back_of_thigh_tightness}})},
{"59: brown skin at the shin for years, tight hamstrings", urgency::self_care_review, "", "brown skin at the shin for years", fully_screened({.age = years{59}, .worst_pain = pain_score{1}, .since = weeks{100}, .present = {symptom::back_of_thigh_tightness}})},
{"25: a stomach bug, tight hamstrings as ever", urgency::clinician_days, "", "", fully_screened({.age = years{25}, .worst_pain = pain_score{1}, .since = weeks{60}, .present = {red_flag::vomiting_repeated, symptom::back_of_thigh_tightness}})},
{"28: slim, feels the pulse in the tummy lying down, a mild backache", urgency::clinician_days, "", "", fully_screened({.age = years{28}, .worst_pain = pain_score{2}, .since = weeks{2}, .present = {red_flag::pulsing_tummy, symptom::low_back_pain}})},
{"60: a soft lump on the thigh, the same for twelve years, tight hamstrings", urgency::self_care_review, "", "a soft lump that has not changed for years", fully_screened({.age = years{60}, .worst_pain = pain_score{1}, .since = weeks{100}, .present = {symptom::back_of_thigh_tightness}})},
{"40: back pain of 8 for years, and just now a cold", urgency::clinician_days, "", "", fully_screened({.age = years{40}, .worst_pain = pain_score{8}, .since = weeks{150}, .present = {symptom::low_back_pain, red_flag::ill_like_flu}})},
// Ordinary ones.
{"34: desk worker, tight behind both thighs", urgency::self_care_review, "", "", fully_screened({.age = years{34}, .worst_pain = pain_score{2}, .since = weeks{10}, .present = {symptom::back_of_thigh_tightness, symptom::tight_on_both_sides, habit::sits_most_of_the_day}})},
{"44: the same backache for ten years", urgency::self_care_review, "", "", fully_screened({.age = years{44}, .worst_pain = pain_score{4}, .since = weeks{520}, .present = {symptom::low_back_pain, history::earlier_episodes}})},
{"62, gave up smoking: the ache that he knows, after digging", urgency::self_care_review, "", "", fully_screened({.age = years{62}, .sex = sex::male, .worst_pain = pain_score{3}, .since = days{2}, .present = {red_flag::ever_smoked, symptom::low_back_pain, history::earlier_episodes, history::strain_or_twist_before}, .absent = {history::no_injury_before, symptom::new_kind_of_pain}})},
{"58: tablets for diabetes, stiff hamstrings", urgency::self_care_review, "", "", fully_screened({.age = years{58}, .worst_pain = pain_score{2}, .since = weeks{40}, .present = {red_flag::diabetes, symptom::back_of_thigh_tightness}, .absent = {symptom::low_back_pain}})},
{"39: a migraine once a year, tight hamstrings", urgency::self_care_review, "", "a migraine once a year", fully_screened({.age = years{39}, .worst_pain = pain_score{1}, .since = weeks{50}, .present = {symptom::back_of_thigh_tightness}})},
{"30: pregnant, an ordinary ache low in the back", urgency::self_care_review, "", "", fully_screened({.age = years{30}, .sex = sex::female, .worst_pain = pain_score{3}, .since = weeks{4}, .present = {red_flag::may_be_pregnant, condition::pregnancy_second_third_trimester, symptom::low_back_pain}, .absent = {symptom::tummy_pain_new, symptom::pregnancy_tummy_pain, symptom::pregnancy_bleeding}})},
{"43: shift worker, wakes when turning over, fine again at once", urgency::self_care_review, "", "wakes when turning over", fully_screened({.age = years{43}, .worst_pain = pain_score{3}, .since = weeks{5}, .present = {symptom::low_back_pain}, .absent = {symptom::wakes_second_half_of_night}})},
{"49: a niggle at the outer hip when lying on it", urgency::self_care_review, "", "pain at the outer hip", fully_screened({.age = years{49}, .worst_pain = pain_score{3}, .since = weeks{8}, .present = {symptom::back_of_thigh_tightness}})},
{"37: a steroid inhaler for asthma, tight hamstrings", urgency::self_care_review, "", "a steroid inhaler", fully_screened({.age = years{37}, .worst_pain = pain_score{1}, .since = weeks{30}, .present = {symptom::back_of_thigh_tightness}})},
{"56: tripped once last year, nothing came of it", urgency::self_care_review, "", "", fully_screened({.age = years{56}, .worst_pain = pain_score{2}, .since = weeks{30}, .present = {history::fell_last_year, symptom::back_of_thigh_tightness}})},
{"33: yoga four times a week, still tight", urgency::self_care_review, "", "", fully_screened({.age = years{33}, .worst_pain = pain_score{1}, .since = weeks{100}, .present = {symptom::back_of_thigh_tightness, habit::yoga_or_dance, habit::trains_three_times_a_week}})},
{"51: lorry driver, stiff when climbing down", urgency::self_care_review, "", "", fully_screened({.age = years{51}, .sex = sex::male, .worst_pain = pain_score{3}, .since = weeks{60}, .present = {symptom::low_back_pain, symptom::stiff_on_rising, symptom::pain_with_long_sitting, habit::sits_most_of_the_day}})},
{"27: an ache at the inner thigh after football", urgency::self_care_review, "", "pain at the inner thigh", fully_screened({.age = years{27}, .worst_pain = pain_score{3}, .since = days{2}, .present = {symptom::tight_after_training, habit::runs_kicks_or_cycles}})},
{"53: both ankles swell in the evening, tight hamstrings", urgency::self_care_review, "", "both ankles swell in the evening", fully_screened({.age = years{53}, .worst_pain = pain_score{1}, .since = weeks{40}, .present = {symptom::back_of_thigh_tightness, habit::standing_job}})},
{"41: hard stools since codeine for the back", urgency::self_care_review, "", "constipation; codeine", fully_screened({.age = years{41}, .worst_pain = pain_score{4}, .since = weeks{2}, .present = {symptom::low_back_pain}})},
{"22: dancer who wobbles on one leg", urgency::self_care_review, "", "wobbles on one leg", fully_screened({.age = years{22}, .since = weeks{30}, .present = {symptom::back_of_thigh_tightness, habit::yoga_or_dance, history::arching_sport}, .absent = {history::feels_unsteady}})},
{"46: the back went on tying a shoe, 5 of 10", urgency::self_care_review, "", "", fully_screened({.age = years{46}, .worst_pain = pain_score{5}, .since = days{2}, .present = {symptom::low_back_pain, history::began_suddenly, history::strain_or_twist_before}})},
};
// clang-format on

}  // namespace test
