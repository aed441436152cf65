// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// What a person can feel or notice.

namespace hamstring::inline HAMSTRING_EDITION {

/// What a person can feel or notice. The question of each stands in `knowledge/symptom.hpp`.
enum class symptom : std::uint8_t {
    // The complaint itself (facts S27 to S36 of the popular article)
    low_back_pain,
    reduced_flexibility,
    hard_to_straighten_legs,
    cannot_reach_toes,
    pain_with_long_sitting,
    pain_with_long_standing,
    pain_with_movement,
    pain_bending_or_stretching_thigh,
    back_of_thigh_tightness,
    tightness_when_stretching,
    back_of_thigh_pain,
    // What tells the causes apart
    stiff_on_rising,
    eases_with_walking,
    general_stiffness,
    knee_or_hip_drops_on_stairs,
    stretching_never_lasts,
    hamstring_cramps,
    tight_after_hip_exercises,
    pain_at_full_stride,
    stretch_felt_mid_thigh_only,
    pull_behind_knee_to_calf,
    tight_after_training,
    tight_on_both_sides,
    tight_on_one_side,
    varies_with_back_pain,
    afraid_to_bend,
    tender_muscles_both_sides,
    sit_bone_pain,
    worse_in_deep_stretch,
    worse_with_cough_or_strain,
    // Nerve signs short of a red flag
    leg_tingling_or_burning,
    leg_numbness,
    leg_weakness,
    pain_below_knee,
    // What makes a red flag graver
    severe_back_or_flank_pain_new,
    constant_back_pain,
    back_pain_getting_worse,
    upper_back_pain,
    limp_or_pain_on_walking,
    wide_bruising,
    cannot_sit_on_it,
    knee_bending_weak,
    gap_or_lump_in_muscle,
    foot_numb_or_weak,
    calf_or_thigh_pain_unexplained,
    calf_tender,
    leg_colour_change_at_rest,
    red_painful_eye,
    vision_change,
    pregnancy_bleeding,
    pregnancy_tummy_pain,
    wound_change_or_fever_after_surgery,
    // Inflammatory back pain
    wakes_second_half_of_night,
    buttock_pain,
    better_with_moving,
    better_with_anti_inflammatories,
    morning_stiffness_over_30_minutes,
    // Where else it hurts
    groin_pain,
    pubic_pain,
    thigh_front_pain,
    calf_pain,
    pain_between_shoulder_blades,
    flank_pain_new,
    tummy_pain_new,
    shoulder_tip_pain,
    // What the pain is like
    unbearable_pain,
    new_kind_of_pain,
    pain_same_in_any_position,
    pain_comes_in_waves,
    pain_in_one_spot,
    pain_leaning_back,
    pain_on_breathing_in,
    hip_hurts_to_straighten,
    hip_stiff_for_socks,
    numb_patch_side_of_thigh,
    thigh_pain_every_night,
    pain_only_on_bending,
    pain_only_on_walking,
    // How it is besides
    walking_got_harder,
    racing_heart,
    weak_all_over,
    very_tired_new,
};
template <>
inline constexpr std::size_t set_words<symptom> = 2;
template <>
inline constexpr std::size_t count_of<symptom> = detail::counted(symptom::very_tired_new);

}  // namespace hamstring::inline HAMSTRING_EDITION
