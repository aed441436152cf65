// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// The items of the conversation: one sign each, as a person would name it.

namespace hamstring::inline HAMSTRING_EDITION {

/// One sign, asked by itself. In the order of the pages and, within a page, as they are shown.
enum class item : std::uint16_t {
    // right_now
    chest_pain,
    short_of_breath,
    face_arm_or_speech,
    very_ill,
    stiff_neck_or_tight_jaw,
    faint_or_cold_sweat,
    sudden_severe_pain,
    // neck_and_jaw
    chin_not_to_chest,
    jaw_hard_to_open,
    // faint_and_sweat
    fainted_or_nearly,
    cold_sweat,
    faint_with_back_or_tummy_pain,
    // sudden_pain
    sudden_in_head_or_neck,
    sudden_in_back_or_side,
    sudden_high_in_back,
    sudden_mid_spine,
    sudden_in_tummy,
    sudden_in_testicle,
    struck_at_once,
    // sudden_pain_kind
    same_in_each_position,
    unlike_any_before,
    out_of_the_blue,
    strong_waves,
    pulse_in_tummy,
    heart_races_with_pain,
    // bladder_bowels_legs
    numb_between_legs,
    bladder_trouble,
    bowel_trouble,
    genital_feeling_lost,
    both_legs_odd,
    leg_weaker_by_the_hour,
    dark_urine,
    // both_legs
    both_legs_pain_at_rest,
    both_legs_weak_at_rest,
    both_legs_fail_on_walking,
    both_legs_fail_three_months,
    legs_worse_two_weeks,
    // urine_and_muscles
    cola_and_muscle_pain,
    muscles_sore_both_sides,
    new_effort_before_dark_urine,
    // sudden_trouble
    leg_cold_or_blue,
    no_standing_or_hip_pain,
    thigh_hard_as_wood,
    skin_spreads_red,
    widened_artery,
    pregnant_or_gave_birth,
    thoughts_of_dying,
    // weight_and_hip
    unable_to_stand,
    no_weight_on_one_leg,
    after_fall_no_stand,
    leg_short_or_turned,
    hip_pain_in_days,
    hip_least_move_hurts,
    small_fall_before,
    // hard_thigh
    thigh_far_worse,
    thigh_numb_or_tingling,
    lay_on_it_for_hours,
    // main_artery
    artery_and_new_pain,
    artery_is_watched,
    // pregnancy_signs
    birth_head_eyes_ribs,
    birth_much_blood,
    baby_moves_less,
    bleeding_in_pregnancy,
    tummy_pain_in_pregnancy,
    tightening_fluid_or_calf,
    shoulder_tip_in_pregnancy,
    // pregnancy
    pregnant_or_perhaps,
    past_twelve_weeks,
    pregnancy_not_smooth,
    birth_within_six_weeks,
    birth_within_a_year,
    // birth_check
    checked_after_birth,
    // dark_thoughts
    might_act_on_thoughts,
    // child_legs
    child_stiff_hamstrings,
    // where_it_is
    thigh_tight,
    thigh_painful,
    low_back,
    upper_or_middle_back,
    buttock,
    hip_or_groin,
    one_calf,
    // hip_and_groin
    groin_pain,
    pubic_pain,
    front_of_thigh,
    groin_lump_hard_or_stuck,
    hip_will_not_straighten,
    severe_in_testicle,
    hip_stiff_for_socks,
    // upper_back
    between_shoulder_blades,
    // tummy_and_side
    side_pain,
    tummy_pain,
    sick_again_and_again,
    urine_burns_or_bloody,
    black_stool_or_blood,
    bowels_shut_or_yellow,
    strong_pulse_in_tummy,
    // urine
    urine_burns,
    blood_in_urine,
    side_pain_and_urine,
    // tummy
    tummy_severe_now,
    through_to_the_back,
    no_stool_no_wind,
    yellow_skin_or_eyes,
    tip_of_shoulder,
    weight_injection,
    // legs_and_walking
    foot_will_not_lift,
    walk_unsteady_or_dragging,
    hands_or_neck_shock,
    one_leg_odd,
    one_leg_swollen_or_warm,
    leg_pain_unexplained,
    leg_cramp_or_night_foot,
    // walking_and_hands
    walk_odd,
    legs_drag,
    one_leg_gives_way,
    need_a_stick,
    hands_clumsy,
    neck_shock,
    both_hands_numb,
    // one_leg
    leg_tingles,
    leg_numb_patch,
    leg_line_pain,
    leg_weak,
    foot_numb_or_weak,
    numb_side_of_thigh,
    // leg_course
    leg_worse_two_weeks,
    back_pain_down_leg,
    // swollen_leg
    calf_or_leg_swollen,
    leg_warm_or_veins,
    calf_sore_to_press,
    // leg_blood_flow
    cramp_at_same_distance,
    foot_out_of_bed,
    leg_changes_colour,
    // fever_and_nights
    fever_or_shivers,
    soaked_at_night,
    ill_as_with_flu,
    night_pain,
    lost_weight,
    skin_over_pain,
    heart_or_breath,
    // fever
    fever_three_days,
    fever_over,
    one_spot,
    // nights
    each_night_two_weeks,
    hip_or_knee_each_night,
    wakes_late_in_night,
    // skin
    band_of_blisters,
    skin_lost_feeling,
    big_bruise,
    // heart_and_breath
    heart_races,
    breath_hurts,
    // how_it_began
    serious_accident,
    small_fall_or_lift,
    pop_or_sharp_pain,
    hard_effort,
    pain_grew_with_running,
    all_at_once,
    getting_worse,
    // accident
    bruise_over_spine,
    shoulder_tip_after_blow,
    lift_or_twist,
    far_worse_than_injury,
    // pop_or_pull
    pop_in_thigh,
    pop_then_signs,
    sharp_at_sit_bone,
    sit_bone_in_sport,
    leg_forced,
    // tear_signs
    wide_bruise,
    too_sore_to_sit,
    knee_bends_weakly,
    gap_or_lump,
    pull_last_five_days,
    pull_last_ten_days,
    // sore_muscles
    effort_last_week,
    effort_days_ago,
    muscles_swollen,
    muscles_hardly_work,
    sore_on_both_sides,
    far_worse_than_effort,
    // running
    jump_in_training,
    little_food_or_periods,
    // worse
    worse_in_days,
    back_keeps_growing_worse,
    // your_health
    cancer_ever,
    weak_bones,
    blood_thinner,
    weak_defences,
    diabetes,
    operation_or_needle,
    replaced_joint,
    // cancer
    cancer_treated_now,
    cancer_in_bone,
    // bones
    bones_thin,
    bone_broke_easily,
    spine_bone_broken,
    bone_tablets,
    // bleeding
    sudden_pain_on_thinner,
    bruise_on_thinner,
    // defences
    immune_system_weak,
    dialysis_or_line,
    injected_drugs,
    infection_in_month,
    // operation
    spine_operation,
    hip_operation,
    hamstring_operation,
    spine_knee_or_tummy,
    big_operation,
    // procedure
    hospital_procedure,
    needle_as_treatment,
    needle_for_birth_or_test,
    wound_or_fever,
    // joint
    joint_newly_sore,
    hip_limits_apply,
    hip_limits_lifted,
    // medicines_and_risks
    steroids,
    statin_and_muscle_pain,
    antibiotic_and_tendon,
    much_alcohol,
    smoking_or_arteries,
    clot_risk,
    past_menopause,
    // steroid_tablets
    steroids_for_months,
    steroids_this_month,
    // statin
    statin_weakness,
    // artery
    smoked,
    blood_pressure_high,
    artery_disease,
    family_aneurysm,
    // artery_pain
    pain_same_anyhow,
    pain_of_a_new_kind,
    pain_without_strain,
    hurts_only_on_walking,
    // clots
    clot_before,
    leg_in_plaster,
    days_in_bed,
    long_trip,
    hormones,
    calf_after_trip_or_bed,
    // other_signs
    head_or_eyes,
    falls,
    weak_or_tired,
    lump,
    new_hump,
    belt_pain,
    stiff_hips_and_shoulders,
    // head_and_eyes
    headache_jaw_or_scalp,
    sight_changed,
    red_eye,
    // falling
    fell_once,
    fell_twice,
    unsteady,
    frail,
    // weak_and_tired
    weak_all_over,
    newly_tired,
    // morning_stiffness
    stiff_for_45_minutes,
    // more_about_the_pain
    constant_back_pain,
    hard_to_bear,
    limp,
    worse_on_cough,
    leaning_back_hurts,
    no_better,
    first_back_pain,
    arching_sport,
    // long_back_pain
    wakes_me_late,
    better_on_moving,
    stiff_for_half_an_hour,
    tablets_help_in_two_days,
    relatives_with_it,
    eye_bowel_or_skin,
    arthritis_or_tendons,
    // long_back_pain_began
    began_before_35,
    began_before_45,
    several_and_before_45,
    // before_exercise
    dizzy,
    pressure_180_over_110,
    inflamed_or_fused,
    slipped_bone,
    eye_pressure_or_operation,
    bendy_joints,
    deep_sit_bone_pain,
    // how_tight
    cannot_reach_toes,
    legs_will_not_straighten,
    less_bendy_than_before,
    clearest_on_stretching,
    tight_both_sides,
    tight_one_side,
    stiff_all_over,
    // what_brings_it_on
    long_sitting,
    long_standing,
    daily_moves_hurt,
    thigh_bend_or_stretch,
    stiff_after_sitting,
    walking_eases,
    hurts_only_on_bending,
    // stretching
    pull_mid_thigh_only,
    pull_to_the_calf,
    never_lasts,
    deep_stretch_worse,
    comes_with_back,
    afraid_to_bend,
    // training
    cramps,
    tight_after_hip_work,
    long_stride_hurts,
    tight_after_training,
    knee_falls_inward,
    training_went_up,
    does_yoga_or_dance,
    // your_past
    strained_before,
    stiff_since_childhood,
    tight_before_back_pain,
    tight_since_back_pain,
    one_leg_longer,
    had_it_before,
    growing_fast,
    // your_day
    sits_most_of_the_day,
    gets_up_each_hour,
    active_job,
    standing_job,
    drives_most_of_the_day,
    uses_a_wheelchair,
    // in_the_wheelchair
    a_leg_can_push,
    spine_team_agreed,
    // your_week
    little_activity,
    trains_often,
    runs_kicks_or_cycles,
    plays_another_sport,
    jogs_without_pain,
};
template <>
inline constexpr std::size_t set_words<item> = 6;
template <>
inline constexpr std::size_t count_of<item> = detail::counted(item::jogs_without_pain);

}  // namespace hamstring::inline HAMSTRING_EDITION
