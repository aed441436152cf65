// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// The warning signs, and the screens in which they are asked.

namespace hamstring::inline HAMSTRING_EDITION {

/// The screens in which red flags are asked: an app asks a screen's title with its flags listed under it,
/// and "none of these" answers them all.
enum class screen : std::uint8_t {
    nerve,
    infection_and_unwell,
    cancer,
    injury,
    circulation_and_bleeding,
    heart_and_chest,
    bone,
    pregnancy,
    age_and_surgery,
    abdomen,
    mood,
};
template <>
inline constexpr std::size_t count_of<screen> = detail::counted(screen::mood);

/// A warning sign of serious disease that must be asked about before any advice.
enum class red_flag : std::uint8_t {
    // Spinal cord, cauda equina, nerve root
    saddle_numbness,
    bladder_change_new,
    bowel_change_new,
    sexual_sensation_loss_new,
    bilateral_leg_pain_new,
    bilateral_leg_weakness,
    weakness_progressive,
    foot_drop,
    gait_or_hand_clumsiness,
    leg_neuro_stable,
    // Fracture, malignancy, infection of the spine
    major_trauma,
    spine_bruise_or_graze_after_injury,
    minor_trauma,
    steroids_long,
    age_over_70,
    female_postmenopausal,
    osteoporosis_known,
    previous_fragility_fracture,
    sudden_severe_midline_pain,
    new_spinal_deformity,
    cancer_history,
    unexplained_weight_loss,
    night_pain_unremitting,
    age_over_50_first_episode,
    not_improving_6w,
    lump_growing,
    fever_spinal_pain,
    infection_risk,
    // Vessels and bleeding
    known_aaa,
    sudden_back_abdo_pain_with_collapse,
    aaa_risk,
    leg_swelling_one_side,
    dvt_risk,
    pe_symptoms,
    cold_pale_leg,
    exertional_thigh_pain,
    anticoagulant_new_pain,
    // Thigh, hip, pelvis
    pop_with_sudden_pain,
    avulsion_pattern,
    teen_sit_bone_injury,
    thigh_tense_pain_extreme,
    dark_urine_after_exercise,
    hip_cannot_bear_weight,
    hot_joint_or_hip_fever,
    prosthesis_new_pain,
    impact_groin_or_bone_pain,
    low_energy_risk,
    skin_spreading_red,
    fluoroquinolone_tendon_pain,
    statin_muscle_pain,
    recent_surgery,
    // Children, inflammation, organs, other
    child_tight_hamstrings,
    under_16_any,
    axspa_yellow,
    uveitis_ibd_psoriasis,
    pmr_pattern,
    gca_pattern,
    pregnancy_warning,
    urinary_fever_flank,
    chest_or_exertional_back_pain,
    band_rash,
    very_unwell,
    fainting,
    cannot_stand_or_walk,
    self_harm_thoughts,
    // Nerves, in words that a person uses; `gait_or_hand_clumsiness` and `leg_neuro_stable` were asked in their place
    unsteady_walk_new,
    legs_stiff_or_dragging_new,
    clumsy_hands_new,
    shock_on_bending_neck,
    both_hands_numb_new,
    nerve_sign_below_knee,
    leg_signs_worse_in_two_weeks,
    legs_fail_on_walking,
    legs_fail_on_walking_new,
    one_leg_gives_way_new,
    // Stroke, head and neck
    stroke_sign,
    sudden_head_or_neck_pain,
    ill_with_stiff_neck,
    jaw_locked,
    // Infection, in place of `fever_spinal_pain` and `infection_risk`
    fever_now,
    night_sweats_drenching,
    ill_like_flu,
    skin_numb_over_pain,
    hip_pain_severe_in_days,
    injects_drugs,
    dialysis_or_line,
    immune_weak,
    spine_needle_recent,
    diabetes,
    infection_last_month,
    procedure_last_three_months,
    steroids_recent,
    heavy_alcohol,
    // Tumours
    night_pain_every_night,
    band_like_pain,
    groin_lump_hard,
    // Injury and muscle
    cannot_take_weight_on_one_leg,
    leg_short_or_turned_out,
    pain_worse_than_injury_explains,
    thigh_or_buttock_hard_and_swollen,
    muscles_swollen_after_exercise,
    muscles_very_weak_after_exercise,
    unusual_exercise_last_week,
    leg_forced_straight,
    sudden_sit_bone_pain,
    large_bruise_unexplained,
    dark_or_little_urine,
    // Vessels and bleeding, in place of `aaa_risk` and `dvt_risk`
    ever_smoked,
    high_blood_pressure,
    family_aneurysm,
    artery_disease,
    pulsing_tummy,
    cold_sweat_now,
    leg_warm_or_new_veins,
    foot_pain_at_night,
    blood_thinner_or_bleeding_disorder,
    oestrogen,
    long_travel_last_month,
    // Tummy, bowels and urine
    tummy_pain_severe,
    pain_bores_to_back,
    vomiting_repeated,
    blood_vomited_or_black_stool,
    no_stool_no_wind,
    skin_or_eyes_yellow,
    blood_in_urine,
    urine_burns,
    testicle_pain_sudden,
    // Pregnancy and birth
    may_be_pregnant,
    birth_in_six_weeks,
    pregnancy_or_birth_emergency,
    // Medicines, falls, mood
    bone_tablets_for_years,
    statin_muscle_weakness,
    weight_loss_injection,
    fell_twice_last_year,
    cannot_keep_safe,
};
template <>
inline constexpr std::size_t set_words<red_flag> = 3;
template <>
inline constexpr std::size_t count_of<red_flag> = detail::counted(red_flag::cannot_keep_safe);

}  // namespace hamstring::inline HAMSTRING_EDITION
