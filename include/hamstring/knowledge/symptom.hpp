// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/symptom.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// What a person can feel or notice, each as one question that a yes or a no answers.

namespace hamstring::inline HAMSTRING_EDITION {

/// One symptom.
struct symptom_row {
    symptom id;
    std::string_view key;
    /// Asked as it stands; yes means the symptom is present. One symptom a question, no double negative.
    std::string_view question;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {question}; }
};

namespace knowledge {

// clang-format off
inline constexpr symptom_row symptoms[] = {
symptom_row{
    .id       = symptom::low_back_pain,
    .key      = "low_back_pain",
    .question = "Does your low back hurt?",
    .sources  = {source::popular_article, source::sadler_2017},
},
symptom_row{
    .id       = symptom::reduced_flexibility,
    .key      = "reduced_flexibility",
    .question = "Are you less flexible than you used to be?",
    .sources  = {source::popular_article},
},
symptom_row{
    .id       = symptom::hard_to_straighten_legs,
    .key      = "hard_to_straighten_legs",
    .question = "Is it hard to straighten your legs fully?",
    .sources  = {source::popular_article},
},
symptom_row{
    .id       = symptom::cannot_reach_toes,
    .key      = "cannot_reach_toes",
    .question = "Is it hard to reach your toes with straight knees?",
    .sources  = {source::popular_article},
},
symptom_row{
    .id       = symptom::pain_with_long_sitting,
    .key      = "pain_with_long_sitting",
    .question = "Does sitting for long become uncomfortable or hurt?",
    .sources  = {source::popular_article},
},
symptom_row{
    .id       = symptom::pain_with_long_standing,
    .key      = "pain_with_long_standing",
    .question = "Does standing for long become uncomfortable or hurt?",
    .sources  = {source::popular_article},
},
symptom_row{
    .id       = symptom::pain_with_movement,
    .key      = "pain_with_movement",
    .question = "Does moving hurt, so that daily tasks become harder?",
    .sources  = {source::popular_article},
},
symptom_row{
    .id       = symptom::pain_bending_or_stretching_thigh,
    .key      = "pain_bending_or_stretching_thigh",
    .question = "Does bending or stretching the thigh hurt?",
    .sources  = {source::popular_article},
},
symptom_row{
    .id       = symptom::back_of_thigh_tightness,
    .key      = "back_of_thigh_tightness",
    .question = "Does the back of the thigh feel tense or tight?",
    .sources  = {source::popular_article},
},
symptom_row{
    .id       = symptom::tightness_when_stretching,
    .key      = "tightness_when_stretching",
    .question = "Is the tight feeling clearest when you try to stretch?",
    .sources  = {source::popular_article},
},
symptom_row{
    .id       = symptom::back_of_thigh_pain,
    .key      = "back_of_thigh_pain",
    .question = "Is there pain at the back of the thigh, not only tightness?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::stiff_on_rising,
    .key      = "stiff_on_rising",
    .question = "Are you stiff when you get up after sitting?",
    .sources  = {source::kothapalli_2023},
},
symptom_row{
    .id       = symptom::eases_with_walking,
    .key      = "eases_with_walking",
    .question = "Does it ease when you walk?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::general_stiffness,
    .key      = "general_stiffness",
    .question = "Do you feel stiff all over?",
    .sources  = {source::popular_article},
},
symptom_row{
    .id       = symptom::knee_or_hip_drops_on_stairs,
    .key      = "knee_or_hip_drops_on_stairs",
    .question = "On stairs, does your knee fall inward or your hip drop?",
    .sources  = {source::de_jesus_2020, source::expert_judgement},
},
symptom_row{
    .id       = symptom::stretching_never_lasts,
    .key      = "stretching_never_lasts",
    .question = "Does stretching help only for a short while, again and again?",
    .sources  = {source::popular_article},
},
symptom_row{
    .id       = symptom::hamstring_cramps,
    .key      = "hamstring_cramps",
    .question = "Do the backs of your thighs cramp when you run or lift your hips?",
    .sources  = {source::wagner_2010},
},
symptom_row{
    .id       = symptom::tight_after_hip_exercises,
    .key      = "tight_after_hip_exercises",
    .question = "Are the backs of your thighs tight after hip exercises?",
    .sources  = {source::wagner_2010},
},
symptom_row{
    .id       = symptom::pain_at_full_stride,
    .key      = "pain_at_full_stride",
    .question = "Does it hurt at the end of a sprint or a long stride?",
    .sources  = {source::martin_2022},
},
symptom_row{
    .id       = symptom::stretch_felt_mid_thigh_only,
    .key      = "stretch_felt_mid_thigh_only",
    .question = "When you stretch, do you feel it only in the middle of the thigh?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::pull_behind_knee_to_calf,
    .key      = "pull_behind_knee_to_calf",
    .question = "When you stretch, does the pull run behind the knee to the calf?",
    .sources  = {source::boyd_2009, source::expert_judgement},
},
symptom_row{
    .id       = symptom::tight_after_training,
    .key      = "tight_after_training",
    .question = "Does it get tight after training?",
    .sources  = {source::popular_article},
},
symptom_row{
    .id       = symptom::tight_on_both_sides,
    .key      = "tight_on_both_sides",
    .question = "Are both sides tight?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::tight_on_one_side,
    .key      = "tight_on_one_side",
    .question = "Is one side clearly tighter?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::varies_with_back_pain,
    .key      = "varies_with_back_pain",
    .question = "Does the tightness come and go together with back pain?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::afraid_to_bend,
    .key      = "afraid_to_bend",
    .question = "Are you afraid to bend?",
    .sources  = {source::start_back},
},
symptom_row{
    .id       = symptom::tender_muscles_both_sides,
    .key      = "tender_muscles_both_sides",
    .question = "Are the muscles tender to touch on both sides?",
    .sources  = {source::cheung_2003},
},
symptom_row{
    .id       = symptom::sit_bone_pain,
    .key      = "sit_bone_pain",
    .question = "Is there a deep pain at the sit bone, for example on hard seats, in a lunge or running uphill?",
    .sources  = {source::goom_2016},
},
symptom_row{
    .id       = symptom::worse_in_deep_stretch,
    .key      = "worse_in_deep_stretch",
    .question = "Does a deep stretch make it worse?",
    .sources  = {source::goom_2016},
},
symptom_row{
    .id       = symptom::worse_with_cough_or_strain,
    .key      = "worse_with_cough_or_strain",
    .question = "Does a cough or straining make it worse?",
    .sources  = {source::cks_sciatica},
},
symptom_row{
    .id       = symptom::leg_tingling_or_burning,
    .key      = "leg_tingling_or_burning",
    .question = "Is there tingling or burning in a leg?",
    .sources  = {source::nice_ng59},
},
symptom_row{
    .id       = symptom::leg_numbness,
    .key      = "leg_numbness",
    .question = "Is there a numb patch on a leg?",
    .sources  = {source::nice_ng59},
},
symptom_row{
    .id       = symptom::leg_weakness,
    .key      = "leg_weakness",
    .question = "Is a leg weak?",
    .sources  = {source::nice_ng59},
},
symptom_row{
    .id       = symptom::pain_below_knee,
    .key      = "pain_below_knee",
    .question = "Does pain run in a line below the knee?",
    .sources  = {source::nice_ng59},
},
symptom_row{
    .id       = symptom::severe_back_or_flank_pain_new,
    .key      = "severe_back_or_flank_pain_new",
    .question = "Is there new, sudden and severe pain in the back or side?",
    .sources  = {source::nice_ng156},
},
symptom_row{
    .id       = symptom::constant_back_pain,
    .key      = "constant_back_pain",
    .question = "Is the back pain there all the time, whatever you do?",
    .sources  = {source::yusuf_2019},
},
symptom_row{
    .id       = symptom::back_pain_getting_worse,
    .key      = "back_pain_getting_worse",
    .question = "Does the back pain keep getting worse?",
    .sources  = {source::nice_ng234},
},
symptom_row{
    .id       = symptom::upper_back_pain,
    .key      = "upper_back_pain",
    .question = "Is the pain in the upper or middle back?",
    .sources  = {source::nice_ng234},
},
symptom_row{
    .id       = symptom::limp_or_pain_on_walking,
    .key      = "limp_or_pain_on_walking",
    .question = "Do you limp, or does walking hurt?",
    .sources  = {source::robertson_2017, source::colosimo_avulsion},
},
symptom_row{
    .id       = symptom::wide_bruising,
    .key      = "wide_bruising",
    .question = "Is there a wide bruise at the back of the thigh?",
    .sources  = {source::colosimo_avulsion},
},
symptom_row{
    .id       = symptom::cannot_sit_on_it,
    .key      = "cannot_sit_on_it",
    .question = "Are you unable to sit on the sore side?",
    .sources  = {source::colosimo_avulsion},
},
symptom_row{
    .id       = symptom::knee_bending_weak,
    .key      = "knee_bending_weak",
    .question = "Is bending the knee against resistance clearly weak?",
    .sources  = {source::colosimo_avulsion},
},
symptom_row{
    .id       = symptom::gap_or_lump_in_muscle,
    .key      = "gap_or_lump_in_muscle",
    .question = "Can you feel a gap or a lump in the muscle?",
    .sources  = {source::colosimo_avulsion},
},
symptom_row{
    .id       = symptom::foot_numb_or_weak,
    .key      = "foot_numb_or_weak",
    .question = "Is the foot numb or weak?",
    .sources  = {source::colosimo_avulsion, source::kanlic_2010},
},
symptom_row{
    .id       = symptom::calf_or_thigh_pain_unexplained,
    .key      = "calf_or_thigh_pain_unexplained",
    .question = "Is there calf or thigh pain that nothing explains?",
    .sources  = {source::nice_ng158},
},
symptom_row{
    .id       = symptom::calf_tender,
    .key      = "calf_tender",
    .question = "Is the calf tender when you press along its middle?",
    .sources  = {source::wells_dvt},
},
symptom_row{
    .id       = symptom::leg_colour_change_at_rest,
    .key      = "leg_colour_change_at_rest",
    .question = "Does the leg hurt at rest and change colour?",
    .sources  = {source::rcem_limb_ischaemia},
},
symptom_row{
    .id       = symptom::red_painful_eye,
    .key      = "red_painful_eye",
    .question = "Is an eye red and painful now?",
    .sources  = {source::nice_ng65},
},
symptom_row{
    .id       = symptom::vision_change,
    .key      = "vision_change",
    .question = "Has your vision suddenly changed?",
    .sources  = {source::mackie_2020},
},
symptom_row{
    .id       = symptom::pregnancy_bleeding,
    .key      = "pregnancy_bleeding",
    .question = "Are you pregnant (or possibly so) and bleeding?",
    .sources  = {source::acog_804},
},
symptom_row{
    .id       = symptom::pregnancy_tummy_pain,
    .key      = "pregnancy_tummy_pain",
    .question = "Are you pregnant (or possibly so), with tummy pain?",
    .sources  = {source::acog_804},
},
symptom_row{
    .id       = symptom::wound_change_or_fever_after_surgery,
    .key      = "wound_change_or_fever_after_surgery",
    .question = "After an operation: has the wound changed, or is there fever?",
    .sources  = {source::general_practice},
},
symptom_row{
    .id       = symptom::wakes_second_half_of_night,
    .key      = "wakes_second_half_of_night",
    .question = "Does the back pain wake you in the second half of the night?",
    .sources  = {source::nice_ng65},
},
symptom_row{
    .id       = symptom::buttock_pain,
    .key      = "buttock_pain",
    .question = "Is there pain in a buttock?",
    .sources  = {source::nice_ng65},
},
symptom_row{
    .id       = symptom::better_with_moving,
    .key      = "better_with_moving",
    .question = "Does the back pain get better with moving?",
    .sources  = {source::nice_ng65},
},
symptom_row{
    .id       = symptom::better_with_anti_inflammatories,
    .key      = "better_with_anti_inflammatories",
    .question = "Does an anti-inflammatory medicine clearly ease it within two days?",
    .sources  = {source::nice_ng65},
},
symptom_row{
    .id       = symptom::morning_stiffness_over_30_minutes,
    .key      = "morning_stiffness_over_30_minutes",
    .question = "Is the back stiff for more than half an hour each morning?",
    .sources  = {source::nice_ng65},
},
symptom_row{
    .id       = symptom::groin_pain,
    .key      = "groin_pain",
    .question = "Is there pain in the groin?",
    .sources  = {source::hip_pain_pathways},
},
symptom_row{
    .id       = symptom::pubic_pain,
    .key      = "pubic_pain",
    .question = "Is there pain at the pubic bone, at the very front of the pelvis?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::thigh_front_pain,
    .key      = "thigh_front_pain",
    .question = "Is there pain at the front of the thigh?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::calf_pain,
    .key      = "calf_pain",
    .question = "Is there pain in one calf?",
    .sources  = {source::nhs_dvt},
},
symptom_row{
    .id       = symptom::pain_between_shoulder_blades,
    .key      = "pain_between_shoulder_blades",
    .question = "Is there pain high up, between the shoulder blades?",
    .sources  = {source::nhs_back_pain},
},
symptom_row{
    .id       = symptom::flank_pain_new,
    .key      = "flank_pain_new",
    .question = "Is there new pain in your side, under the ribs?",
    .sources  = {source::nhs_kidney_stones},
},
symptom_row{
    .id       = symptom::tummy_pain_new,
    .key      = "tummy_pain_new",
    .question = "Is there new pain in the tummy?",
    .sources  = {source::nhs_aneurysm, source::nhs_pancreatitis},
},
symptom_row{
    .id       = symptom::shoulder_tip_pain,
    .key      = "shoulder_tip_pain",
    .question = "Is there pain at the very tip of a shoulder?",
    .sources  = {source::ectopic_pregnancy_pages},
},
symptom_row{
    .id       = symptom::unbearable_pain,
    .key      = "unbearable_pain",
    .question = "Is it so bad that it is hard to think, talk or sleep?",
    .sources  = {source::nhs_compartment},
},
symptom_row{
    .id       = symptom::new_kind_of_pain,
    .key      = "new_kind_of_pain",
    .question = "Is this pain unlike any that you had before?",
    .sources  = {source::nhs_aneurysm},
},
symptom_row{
    .id       = symptom::pain_same_in_any_position,
    .key      = "pain_same_in_any_position",
    .question = "Does the pain stay the same in whatever position you try?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::pain_comes_in_waves,
    .key      = "pain_comes_in_waves",
    .question = "Does pain in your side come in strong waves?",
    .sources  = {source::nhs_kidney_stones},
},
symptom_row{
    .id       = symptom::pain_in_one_spot,
    .key      = "pain_in_one_spot",
    .question = "Is the pain worst in one spot that you can point to?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::pain_leaning_back,
    .key      = "pain_leaning_back",
    .question = "Does leaning backward bring on the back pain?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::pain_on_breathing_in,
    .key      = "pain_on_breathing_in",
    .question = "Does it hurt when you fill your lungs?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::hip_hurts_to_straighten,
    .key      = "hip_hurts_to_straighten",
    .question = "Does the hip hurt when you straighten it?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::hip_stiff_for_socks,
    .key      = "hip_stiff_for_socks",
    .question = "Is a hip so stiff that it is hard to put on socks?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::numb_patch_side_of_thigh,
    .key      = "numb_patch_side_of_thigh",
    .question = "Is there a numb patch at the side of the thigh?",
    .sources  = {source::hip_pain_pathways},
},
symptom_row{
    .id       = symptom::thigh_pain_every_night,
    .key      = "thigh_pain_every_night",
    .question = "Does pain in the hip, thigh or knee wake you every night?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::pain_only_on_bending,
    .key      = "pain_only_on_bending",
    .question = "Does it hurt only when you bend?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::pain_only_on_walking,
    .key      = "pain_only_on_walking",
    .question = "Does it hurt only when you walk?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::walking_got_harder,
    .key      = "walking_got_harder",
    .question = "Has walking got harder, so that you need a stick, frame or crutches?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::racing_heart,
    .key      = "racing_heart",
    .question = "Does your heart race while you sit still?",
    .sources  = {source::nhs_aneurysm, source::expert_judgement},
},
symptom_row{
    .id       = symptom::weak_all_over,
    .key      = "weak_all_over",
    .question = "Do you feel weak all over?",
    .sources  = {source::expert_judgement},
},
symptom_row{
    .id       = symptom::very_tired_new,
    .key      = "very_tired_new",
    .question = "In recent weeks, have you become very tired?",
    .sources  = {source::expert_judgement},
},
};
// clang-format on

template <>
inline constexpr std::span<const symptom_row> rows<symptom>{symptoms};

static_assert(table_is_sound<symptom>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
