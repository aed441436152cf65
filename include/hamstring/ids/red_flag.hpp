// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// The warning signs, and the screens in which they are asked.

namespace hamstring::inline HAMSTRING_EDITION {

/// The screens in which red flags are asked: an app asks one summary question a screen, and "none of
/// these" answers all its flags.
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
};
template <>
inline constexpr std::size_t set_words<red_flag> = 2;
template <>
inline constexpr std::size_t count_of<red_flag> = detail::counted(red_flag::self_harm_thoughts);

}  // namespace hamstring::inline HAMSTRING_EDITION
