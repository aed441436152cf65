// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/cases.hpp>
#include <hamstring/ids/urgency.hpp>
#include <hamstring/intake/report.hpp>

/// Dangerous stories in unusual tellings: somebody who never uses the word of a question, and had every other
/// question answered no. Less than the level named here is under-triage. Stories and rules have the same
/// authors: this shows that they agree, not that either is right.

namespace test {

using namespace hamstring;

struct dangerous_report {
    std::string_view told;
    urgency at_least;
    /// Why this level.
    std::string_view because;
    /// What was told and no key says; empty where every finding has one.
    std::string_view no_key;
    report given;
};

// clang-format off
inline constexpr dangerous_report dangerous[] = {
// Eighteen that keys and rules once let through.
{"38: for five weeks both legs tingle, \"you get used to it\"", urgency::same_day, "signs in both legs, whether or not they are older than two weeks", "",
 fully_screened({.age = years{38}, .since = weeks{5}, .present = {red_flag::bilateral_leg_pain_new, symptom::leg_tingling_or_burning}})},
{"67: breast cancer nine years ago, for a month jelly legs on the stairs", urgency::emergency_now, "cancer and weakness in both legs", "",
 fully_screened({.age = years{67}, .sex = sex::female, .since = weeks{4}, .present = {red_flag::cancer_history, red_flag::bilateral_leg_weakness}})},
{"29: the period is late, a pain at the very tip of the shoulder, loose stools", urgency::emergency_now, "perhaps pregnant outside the womb", "loose stools",
 fully_screened({.age = years{29}, .sex = sex::female, .present = {red_flag::may_be_pregnant, symptom::shoulder_tip_pain}})},
{"42: since a long journey out of breath on one flight of stairs", urgency::emergency_now, "newly short of breath on small effort", "",
 fully_screened({.age = years{42}, .present = {red_flag::pe_symptoms, red_flag::very_unwell, red_flag::long_travel_last_month}})},
{"24: an elbow hard in the left side at rugby, now the tip of the shoulder aches", urgency::emergency_now, "a hard blow and pain at the tip of the shoulder: a bleed in the tummy", "",
 fully_screened({.age = years{24}, .sex = sex::male, .present = {red_flag::major_trauma, symptom::flank_pain_new, symptom::shoulder_tip_pain}})},
{"33: trod on a nail eight days ago, the jaw is tight, the back arches in cramps", urgency::emergency_now, "lockjaw", "a dirty wound; the back arches in cramps",
 fully_screened({.age = years{33}, .present = {red_flag::jaw_locked}})},
{"17: pain above the knee every night, limps, \"he is growing\"", urgency::same_day, "night pain and a limp in the young", "",
 fully_screened({.age = years{17}, .sex = sex::male, .present = {symptom::thigh_front_pain, symptom::thigh_pain_every_night, symptom::limp_or_pain_on_walking, history::growth_spurt}})},
{"62: bone tablets for eight years, a dull ache at the front of the thigh", urgency::clinician_days, "a thigh bone that is about to break on such tablets", "",
 fully_screened({.age = years{62}, .present = {red_flag::bone_tablets_for_years, symptom::thigh_front_pain}})},
{"58: the foot hurts at night and is hung out of the bed", urgency::same_day, "a leg without enough blood at rest", "",
 fully_screened({.age = years{58}, .present = {red_flag::foot_pain_at_night}})},
{"71: tired, thirsty, and the back aches, which is new", urgency::clinician_days, "new back pain over 60 with tiredness", "thirst",
 fully_screened({.age = years{71}, .since = weeks{2}, .present = {symptom::low_back_pain, symptom::very_tired_new}})},
{"35: two weeks after the birth, spots before the eyes and pain under the ribs", urgency::emergency_now, "high blood pressure of pregnancy after the birth", "",
 fully_screened({.age = years{35}, .sex = sex::female, .present = {red_flag::birth_in_six_weeks, red_flag::pregnancy_or_birth_emergency}})},
{"66: fever, too stiff to sit up, the neck stiff, the lamp hurts", urgency::emergency_now, "fever with a stiff neck", "light hurts",
 fully_screened({.age = years{66}, .present = {red_flag::fever_now, red_flag::ill_with_stiff_neck}})},
{"45: in yoga a pain like a blow to the head, better now", urgency::emergency_now, "head pain that strikes at once, also when it is over", "",
 fully_screened({.age = years{45}, .present = {red_flag::sudden_head_or_neck_pain, habit::yoga_or_dance}})},
{"38: a groin lump that is hard and very sore", urgency::emergency_now, "a trapped hernia", "",
 fully_screened({.age = years{38}, .present = {red_flag::groin_lump_hard}})},
{"22: a groin strain out of sleep, feels sick; asked outright, it is the testicle", urgency::emergency_now, "a twisted testicle", "feels sick",
 fully_screened({.age = years{22}, .sex = sex::male, .present = {symptom::groin_pain, history::began_suddenly, red_flag::testicle_pain_sudden}})},
{"35: haemophilia, a pulled groin", urgency::same_day, "a bleed into the muscle", "",
 fully_screened({.age = years{35}, .sex = sex::male, .present = {red_flag::blood_thinner_or_bleeding_disorder, condition::anticoagulated_or_bleeding_disorder, symptom::groin_pain, history::began_suddenly}})},
{"52: cannot straighten the hip, sweats at night, diabetes", urgency::same_day, "an abscess along the hip flexor", "",
 fully_screened({.age = years{52}, .present = {symptom::hip_hurts_to_straighten, red_flag::night_sweats_drenching, red_flag::diabetes}})},
{"49: \"better if I did not wake up\"", urgency::same_day, "a wish to be dead; an emergency until it is agreed otherwise", "",
 fully_screened({.age = years{49}, .present = {red_flag::self_harm_thoughts}})},
// Twenty-two that were reached as told.
{"41: the seat as after the dentist", urgency::emergency_now, "numb between the legs", "",
 fully_screened({.age = years{41}, .present = {red_flag::saddle_numbness, symptom::low_back_pain}})},
{"36: passes water by the clock, as nothing says that it is time", urgency::emergency_now, "no feeling of a full bladder", "",
 fully_screened({.age = years{36}, .present = {red_flag::bladder_change_new}})},
{"55: the belly tight as a drum, water only dribbles", urgency::emergency_now, "cannot pass urine", "the belly is tight as a drum",
 fully_screened({.age = years{55}, .present = {red_flag::bladder_change_new}})},
{"70, smokes: \"my third kidney stone\", the side hurts as badly as with the others", urgency::same_day, "over 60, smoked, new severe pain in the side: the main artery until checked", "",
 fully_screened({.age = years{70}, .sex = sex::male, .worst_pain = pain_score{9}, .since = days{1}, .present = {red_flag::ever_smoked, symptom::flank_pain_new, symptom::severe_back_or_flank_pain_new}})},
{"63: clammy since church, the back aches", urgency::emergency_now, "a cold sweat with back pain", "",
 fully_screened({.age = years{63}, .since = hours{3}, .present = {red_flag::cold_sweat_now, symptom::low_back_pain}})},
{"47: at the gym a tearing pain from the chest through between the shoulder blades", urgency::emergency_now, "chest pain that goes through to the back", "the pain tears",
 fully_screened({.age = years{47}, .sex = sex::male, .worst_pain = pain_score{9}, .since = hours{2}, .present = {red_flag::chest_or_exertional_back_pain, red_flag::pe_symptoms, symptom::pain_between_shoulder_blades, symptom::severe_back_or_flank_pain_new, history::began_suddenly}})},
{"23: weekends on laughing gas, walks as on a ship", urgency::same_day, "a newly unsteady walk", "laughing gas",
 fully_screened({.age = years{23}, .since = weeks{3}, .present = {red_flag::unsteady_walk_new}})},
{"34: injects, no fever, a new ache in the back", urgency::same_day, "drugs by needle and any new back pain", "",
 fully_screened({.age = years{34}, .worst_pain = pain_score{3}, .since = days{6}, .present = {red_flag::injects_drugs, symptom::low_back_pain}})},
{"66: dialysis three times a week, a mild new ache in the back", urgency::same_day, "dialysis and any new back pain", "",
 fully_screened({.age = years{66}, .worst_pain = pain_score{3}, .since = days{5}, .present = {red_flag::dialysis_or_line, symptom::low_back_pain}})},
{"44: on a biologic, one hip sorer each day", urgency::same_day, "weak defences and a hip that gets worse within days", "",
 fully_screened({.age = years{44}, .since = days{6}, .present = {red_flag::immune_weak, symptom::groin_pain, history::worse_in_days}})},
{"67: a prostate biopsy last week, the back aches, shivers since last night", urgency::same_day, "fever with back pain", "",
 fully_screened({.age = years{67}, .sex = sex::male, .since = days{4}, .present = {red_flag::procedure_last_three_months, red_flag::fever_now, symptom::low_back_pain}})},
{"57: diabetes, agony in one buttock, worse by the day", urgency::same_day, "a risk of infection and a buttock that gets worse within days", "",
 fully_screened({.age = years{57}, .worst_pain = pain_score{9}, .since = days{5}, .present = {red_flag::diabetes, symptom::buttock_pain, symptom::unbearable_pain, history::worse_in_days}})},
{"39: woke drunk on the floor, the buttock is like wood", urgency::emergency_now, "a muscle under pressure after hours on it", "",
 fully_screened({.age = years{39}, .since = hours{8}, .present = {history::lay_long_on_one_side, red_flag::thigh_or_buttock_hard_and_swollen, symptom::buttock_pain}})},
{"28: a first spin class two days ago, thighs swollen, 9 of 10, can hardly climb a step", urgency::emergency_now, "severe pain with swollen, weak muscles after unusual exercise", "",
 fully_screened({.age = years{28}, .worst_pain = pain_score{9}, .since = days{2}, .present = {history::heavy_exercise_one_to_three_days_ago, red_flag::unusual_exercise_last_week, red_flag::muscles_swollen_after_exercise, red_flag::muscles_very_weak_after_exercise}})},
{"69: a statin and now an antibiotic, both thighs ache and have lost their strength", urgency::same_day, "weak muscles on a statin", "an antibiotic beside the statin",
 fully_screened({.age = years{69}, .since = days{6}, .present = {red_flag::statin_muscle_pain, red_flag::statin_muscle_weakness}})},
{"80: slid off the edge of the bed, the leg takes no weight", urgency::emergency_now, "a fall at 80 and no weight on the leg", "",
 fully_screened({.age = years{80}, .since = days{1}, .present = {red_flag::minor_trauma, red_flag::cannot_take_weight_on_one_leg, red_flag::hip_cannot_bear_weight}})},
{"74: apixaban, suddenly the groin hurts", urgency::same_day, "a bleed into the muscle", "",
 fully_screened({.age = years{74}, .since = days{1}, .present = {red_flag::blood_thinner_or_bleeding_disorder, condition::anticoagulated_or_bleeding_disorder, red_flag::anticoagulant_new_pain, symptom::groin_pain, history::began_suddenly}})},
{"61: all at once the foot is white", urgency::emergency_now, "a leg without blood", "",
 fully_screened({.age = years{61}, .since = hours{4}, .present = {red_flag::cold_pale_leg}})},
{"31: on the pill, a pull in the calf that is worse on the eighth day", urgency::same_day, "a strain that gets worse after days, with a risk of clots", "",
 fully_screened({.age = years{31}, .sex = sex::female, .since = days{8}, .present = {red_flag::oestrogen, symptom::calf_pain, history::worse_in_days, history::getting_worse}})},
{"64: for ten minutes the words came out wrong, fine again", urgency::emergency_now, "a sign of stroke, also when it is over", "",
 fully_screened({.age = years{64}, .present = {red_flag::stroke_sign}})},
{"53: a weight-loss injection, the pain bores from the tummy to the back", urgency::emergency_now, "an inflamed pancreas on such an injection", "",
 fully_screened({.age = years{53}, .since = days{1}, .present = {red_flag::weight_loss_injection, red_flag::pain_bores_to_back, symptom::tummy_pain_new}})},
{"27: after a week of diarrhoea both feet tingle, since yesterday up to the knees", urgency::emergency_now, "signs in both legs that rise within days", "diarrhoea",
 fully_screened({.age = years{27}, .since = days{4}, .present = {red_flag::bilateral_leg_pain_new, red_flag::leg_signs_worse_in_two_weeks, symptom::leg_tingling_or_burning}})},
};
// clang-format on

}  // namespace test
