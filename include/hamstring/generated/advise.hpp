// SPDX-License-Identifier: MIT
// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.
#pragma once

// clang-format off

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/catalogue_row.hpp>
#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/condition.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/movement.hpp>
#include <hamstring/ids/number.hpp>
#include <hamstring/ids/red_flag.hpp>
#include <hamstring/units.hpp>

/// What `advise` reads of the tables. Each name is explained where its table is. This folder holds what
/// tables and rules come to, printed from them, and nothing that is written by hand.

namespace hamstring::inline HAMSTRING_EDITION::generated {

inline constexpr std::size_t rule_count = 512;
/// Words that hold the scores, four to a word, and where each begins, so that none borrows.
inline constexpr std::size_t score_words = 4;
inline constexpr int score_start = 0x4000;

/// The limits of `knowledge/limit.hpp`.
inline constexpr int due_emergency = 0;  // days
inline constexpr int due_same_day = 1;  // days
inline constexpr int due_within_three_days = 3;  // days
inline constexpr int due_clinician_days = 7;  // days
inline constexpr int review_self_care = 42;  // days
inline constexpr int weak_reason_counts = 1;  // points
inline constexpr int strong_reason_counts = 2;  // points
inline constexpr int possible_from = 1;  // points
inline constexpr int likely_from = 3;  // points
inline constexpr int role_called_for_from = 2;  // points
inline constexpr int objection_counts_from = 2;  // points
inline constexpr int only_easy_movement_from_pain = 6;  // out of 10
inline constexpr int gentle_dose_from_pain = 4;  // out of 10
inline constexpr int preference_weight = 1;  // half points
inline constexpr int older_from = 65;  // years
inline constexpr int oldest_from = 75;  // years
inline constexpr int short_stance_below = 20;  // seconds
inline constexpr int short_stance_from_65_below = 10;  // seconds
inline constexpr int strain_recent_below = 21;  // days
inline constexpr int strain_lowers_level_from = 5;  // days
inline constexpr int strain_lowers_level_until = 98;  // days
inline constexpr int birth_loads_wait = 12;  // weeks
inline constexpr int first_weeks = 2;  // weeks
inline constexpr int soreness_waits = 72;  // hours
inline constexpr int role_taken_costs = 5;  // points
inline constexpr int least_points = 6;  // points
inline constexpr int most_points_of_contributors = 4;  // points
inline constexpr int most_in_a_session = 5;  // exercises
inline constexpr int settle_repetitions = 5;  // times
inline constexpr int settle_times_a_day = 3;  // times a day
inline constexpr int settle_days_a_week = 7;  // days a week
inline constexpr int most_exercises = 10;  // exercises
inline constexpr int usual_session = 20;  // minutes
inline constexpr int short_session = 5;  // minutes
inline constexpr int middling_session = 10;  // minutes
inline constexpr int seconds_to_get_ready = 10;  // seconds
inline constexpr int seconds_into_a_hold = 2;  // seconds
inline constexpr int seconds_to_the_floor = 5;  // seconds
inline constexpr int seconds_to_the_floor_from_65 = 20;  // seconds
inline constexpr int rest_of_a_side = 15;  // seconds
inline constexpr int rest_of_a_heavy_side = 30;  // seconds
inline constexpr int rest_after_easy = 10;  // seconds
inline constexpr int rest_after_strength = 30;  // seconds
inline constexpr int rest_after_a_heavy_set = 60;  // seconds
inline constexpr int rise_of_strong_pain_stops = 2;  // points above the pain before the session
inline constexpr int rise_next_morning_cautions = 1;  // points above the pain before the session
inline constexpr int rise_next_morning_stops = 3;  // points above the pain before the session
inline constexpr int first_look_takes = 20;  // seconds
inline constexpr int count_in_from = 3;  // seconds
inline constexpr int long_hold_from = 30;  // seconds
inline constexpr int time_left_told_at = 10;  // seconds
inline constexpr int most_silence_in_a_hold = 20;  // seconds
inline constexpr int rest_warning_at = 5;  // seconds
inline constexpr int tempo_told_for = 2;  // repetitions
inline constexpr int least_weekly_stretch = 150;  // seconds a week for one leg
inline constexpr int target_weekly_stretch = 600;  // seconds a week for one leg
inline constexpr int most_weekly_stretch = 840;  // seconds a week for one leg
inline constexpr int least_stretch_index = 60;  // points of the stretch index
inline constexpr int knee_extension_cutoff_men = 33;  // degrees
inline constexpr int knee_extension_cutoff_women = 23;  // degrees
inline constexpr int most_weeks_a_year = 53;  // weeks
inline constexpr int enough_sessions = 70;  // in a hundred
inline constexpr int pain_change_counts = 2;  // points out of 10
inline constexpr int pain_change_share = 30;  // in a hundred
inline constexpr int function_change_counts = 13;  // tenths of a point
inline constexpr int overall_change_counts = 2;  // points of 5
inline constexpr int green_weeks_to_step = 2;  // weeks
inline constexpr int first_look_from = 4;  // weeks
inline constexpr int second_look_from = 6;  // weeks
inline constexpr int strong_pain_seen_after = 7;  // days
inline constexpr int reds_close_together = 7;  // days
inline constexpr int eased_to_half = 50;  // in a hundred
inline constexpr int eased_repetitions_at_least = 5;  // repetitions
inline constexpr int eased_position_at_least = 180;  // seconds
inline constexpr int eased_by_sets = 1;  // sets
inline constexpr int short_week_exercises = 2;  // exercises
inline constexpr int danger_signs_asked_again_after = 24;  // hours
inline constexpr int draft_looked_at_again_after = 12;  // months
/// From which pain the traffic light says so.
inline constexpr int pain_cautions_from = 4;
inline constexpr int pain_stops_from = 6;

/// What a number of a report can be, both included.
struct number_range {
    std::int32_t lowest;
    std::int32_t highest;
};

inline constexpr number_range number_ranges[] = {
    {0, 120},  // age
    {0, 10},  // worst_pain
    {0, 876600},  // duration
    {1, 120},  // session
    {0, 90},  // knee_extension_deficit
    {0, 130},  // leg_raise
    {-30, 100},  // fingertip_gap
    {0, 120},  // stance
    {0, 60},  // bridges
    {0, 60},  // chair_stands
    {0, 10},  // pain_now
    {0, 365},  // days_since_strain
    {0, 104},  // weeks_since_birth
};

/// What a band of a number is for: to establish its fact, to contradict a yes to it, to answer it yes
/// or no.
enum class band_use : std::uint8_t { implies = 1, contradicts = 2, answers = 4 };

/// The values of a number, both ends included, that mean a fact (its place among the observations).
struct number_band {
    std::uint16_t fact;
    std::uint8_t uses;
    std::int32_t lowest;
    std::int32_t highest;

    [[gnu::always_inline]] constexpr bool use(band_use which) const noexcept {
        return (uses & static_cast<std::uint8_t>(which)) != 0;
    }
};

inline constexpr number_band number_bands[] = {
    {234, int(band_use::implies) | int(band_use::contradicts), -2147483647, 15},  // under_16_any
    {155, int(band_use::implies), 11, 25},  // age_11_to_25
    {196, int(band_use::implies) | int(band_use::contradicts), 71, 2147483647},  // age_over_70
    {156, int(band_use::implies), 50, 2147483647},  // age_50_or_over
    {157, int(band_use::implies), 61, 2147483647},  // age_over_60
    {158, int(band_use::implies), 65, 2147483647},  // age_65_or_over
    {159, int(band_use::implies), 16, 20},  // age_16_to_20
    {160, int(band_use::implies), -2147483647, 34},  // age_under_35
    {161, int(band_use::implies), -2147483647, 44},  // age_under_45
    {205, int(band_use::contradicts), 50, 2147483647},  // age_over_50_first_episode
    {233, int(band_use::contradicts), -2147483647, 15},  // child_tight_hamstrings
    {221, int(band_use::contradicts), 11, 25},  // teen_sit_bone_injury
    {238, int(band_use::contradicts), 50, 2147483647},  // gca_pattern
    {237, int(band_use::contradicts), 50, 2147483647},  // pmr_pattern
    {169, int(band_use::implies), 4, 2147483647},  // moderate_pain
    {170, int(band_use::implies), 7, 2147483647},  // severe_pain
    {163, int(band_use::implies), -2147483647, 336},  // began_in_two_weeks
    {164, int(band_use::implies), -2147483647, 1008},  // began_in_six_weeks
    {165, int(band_use::implies), -2147483647, 2183},  // recent_onset
    {166, int(band_use::implies), 337, 2147483647},  // over_two_weeks
    {167, int(band_use::implies), 673, 2147483647},  // over_four_weeks
    {168, int(band_use::implies), 2184, 2147483647},  // three_months_or_more
    {135, int(band_use::answers), -32767, 9},  // knee_extension_hypermobile
    {136, int(band_use::answers), -32767, 20},  // knee_extension_usual
    {137, int(band_use::answers), 21, 30},  // knee_extension_mild
    {138, int(band_use::answers), 31, 40},  // knee_extension_moderate
    {139, int(band_use::answers), 41, 32767},  // knee_extension_marked
    {172, int(band_use::implies), -2147483647, 30},  // leg_raise_very_low
    {132, int(band_use::answers), 80, 32767},  // leg_raise_normal
    {133, int(band_use::answers), 61, 79},  // leg_raise_reduced
    {134, int(band_use::answers), -32767, 60},  // leg_raise_short
    {128, int(band_use::answers), -32767, 0},  // toe_reach_good
    {129, int(band_use::answers), 1, 10},  // toe_reach_mild
    {130, int(band_use::answers), 11, 20},  // toe_reach_moderate
    {131, int(band_use::answers), 21, 32767},  // toe_reach_marked
    {142, int(band_use::answers), -32767, 29},  // pelvis_drops_in_stance
    {143, int(band_use::answers), 30, 32767},  // stance_held_both_sides
    {144, int(band_use::answers), -32767, 9},  // bridge_low
    {145, int(band_use::answers), 10, 20},  // bridge_fair
    {146, int(band_use::answers), 21, 32767},  // bridge_strong
    {170, int(band_use::implies), 7, 2147483647},  // severe_pain_now
    {171, int(band_use::implies), 10, 2147483647},  // worst_pain_right_now
    {173, int(band_use::implies), -2147483647, 4},  // strain_in_five_days
    {174, int(band_use::implies), -2147483647, 20},  // strain_in_three_weeks
    {310, int(band_use::implies), -2147483647, 6},  // birth_in_six_weeks
};
/// Where the bands of each number begin, and where the last ends.
inline constexpr std::uint8_t first_band[] = {0, 14, 16, 22, 22, 27, 31, 35, 37, 40, 40, 42, 44, 45};

/// What holds too where nobody gave a number.
struct fact_when_not_given {
    number unless;
    std::uint16_t fact;
};

inline constexpr fact_when_not_given facts_when_not_given[] = {
    {number::age, 155},  // age_11_to_25
    {number::age, 156},  // age_50_or_over
    {number::age, 157},  // age_over_60
    {number::age, 158},  // age_65_or_over
    {number::age, 159},  // age_16_to_20
    {number::duration, 163},  // began_in_two_weeks
    {number::duration, 164},  // began_in_six_weeks
    {number::duration, 165},  // recent_onset
    {number::worst_pain, 169},  // moderate_pain
};

/// One answer makes another fact so: each of the two by its place among the observations.
struct implied_fact {
    std::uint16_t answered;
    std::uint16_t implies;
};

/// A yes to a red flag that speaks of a number implies what such a number would; a yes to a condition, what
/// its question says too.
inline constexpr implied_fact implied_by_yes[] = {
    {234, 160},  // under_16_any: age_under_35
    {234, 161},  // under_16_any: age_under_45
    {196, 156},  // age_over_70: age_50_or_over
    {196, 157},  // age_over_70: age_over_60
    {196, 158},  // age_over_70: age_65_or_over
    {205, 156},  // age_over_50_first_episode: age_50_or_over
    {233, 160},  // child_tight_hamstrings: age_under_35
    {233, 161},  // child_tight_hamstrings: age_under_45
    {221, 155},  // teen_sit_bone_injury: age_11_to_25
    {221, 160},  // teen_sit_bone_injury: age_under_35
    {221, 161},  // teen_sit_bone_injury: age_under_45
    {238, 156},  // gca_pattern: age_50_or_over
    {237, 156},  // pmr_pattern: age_50_or_over
    {329, 309},  // pregnancy_second_third_trimester: may_be_pregnant
    {330, 309},  // pregnancy_complicated_uncleared: may_be_pregnant
    {324, 232},  // spine_surgery_lt_6w_or_uncleared: recent_surgery
    {324, 272},  // spine_surgery_lt_6w_or_uncleared: procedure_last_three_months
    {320, 232},  // hamstring_repair_lt_12w: recent_surgery
    {320, 272},  // hamstring_repair_lt_12w: procedure_last_three_months
    {321, 232},  // hip_scope_or_other_hip_surgery_lt_12w: recent_surgery
    {321, 272},  // hip_scope_or_other_hip_surgery_lt_12w: procedure_last_three_months
    {332, 290},  // bp_uncontrolled: high_blood_pressure
};

/// Red flags of the screens that a routine waits for; without those that an age answers.
inline constexpr auto core_flags =
    set_of<red_flag>::from_bits(0xfffffffeb3fffcff, 0xfffffffffffffffe, 0x3f);
inline constexpr auto core_flags_but_age =
    set_of<red_flag>::from_bits(0xffeffffeb3ffbcff, 0xfffffffffffffffe, 0x3f);
/// Red flags of the other screens: they are asked, and nothing waits for them.
inline constexpr auto flags_beside_core =
    set_of<red_flag>::from_bits(0x0, 0x1, 0x40);
/// Red flags that are enough alone; those of the nerve screen that cannot wait for days.
inline constexpr auto lone_flags =
    set_of<red_flag>::from_bits(0xff1fbfaeb7380fff, 0x7fc787bfe00dffff, 0x4a);
inline constexpr auto urgent_nerve_flags =
    set_of<red_flag>::from_bits(0x1ff, 0x29e, 0x0);
/// What "none of these" to a screen's question answers.
inline constexpr set_of<red_flag> flags_of_screen[] = {
    set_of<red_flag>::from_bits(0x3ff, 0x7fe, 0x0),  // nerve
    set_of<red_flag>::from_bits(0x34408a000c000000, 0x4001fffc000, 0x0),  // infection_and_unwell
    set_of<red_flag>::from_bits(0x2700000, 0x60000000, 0x0),  // cancer
    set_of<red_flag>::from_bits(0x800005e000001c00, 0x3ff00000000, 0x0),  // injury
    set_of<red_flag>::from_bits(0x1df0000000, 0x3ef80000000000, 0x0),  // circulation_and_bleeding
    set_of<red_flag>::from_bits(0x4900000200000000, 0x1000000003800, 0x0),  // heart_and_chest
    set_of<red_flag>::from_bits(0x6000000fa000, 0x0, 0x4),  // bone
    set_of<red_flag>::from_bits(0x200000000000000, 0x8000000000000000, 0x3),  // pregnancy
    set_of<red_flag>::from_bits(0xbf100001804000, 0x0, 0x28),  // age_and_surgery
    set_of<red_flag>::from_bits(0x0, 0x7fc0000080000000, 0x10),  // abdomen
    set_of<red_flag>::from_bits(0x0, 0x1, 0x40),  // mood
};

/// A no to a red flag that is not asked any more is a no to those that are asked in its place.
inline constexpr implied_fact implied_by_no[] = {
    {190, 247},  // gait_or_hand_clumsiness: unsteady_walk_new
    {190, 248},  // gait_or_hand_clumsiness: legs_stiff_or_dragging_new
    {190, 249},  // gait_or_hand_clumsiness: clumsy_hands_new
    {190, 250},  // gait_or_hand_clumsiness: shock_on_bending_neck
    {209, 266},  // infection_risk: injects_drugs
    {209, 268},  // infection_risk: immune_weak
    {209, 269},  // infection_risk: spine_needle_recent
    {209, 270},  // infection_risk: diabetes
    {209, 271},  // infection_risk: infection_last_month
    {212, 289},  // aaa_risk: ever_smoked
    {212, 290},  // aaa_risk: high_blood_pressure
    {212, 291},  // aaa_risk: family_aneurysm
    {214, 298},  // dvt_risk: oestrogen
    {214, 299},  // dvt_risk: long_travel_last_month
    {214, 309},  // dvt_risk: may_be_pregnant
    {214, 310},  // dvt_risk: birth_in_six_weeks
};
/// The facts of which "not sure" counts as a yes, as bits; and the red flags of which it has a
/// level of its own.
inline constexpr rules::bits<rules::observed_size> yes_if_unsure{{
    0xffffffffed80258d, 0x2fff7fee4003ffff, 0xf000000001002848, 0xffffffffffffffff, 0xffffffffffffffff, 0x7fffff}};
inline constexpr rules::bits<rules::observed_size> nerve_sign_if_unsure{{
    0x0, 0x0, 0xfc0000000000000, 0x0, 0x0, 0x0}};
/// What counts as something to complain of, as bits.
inline constexpr rules::bits<rules::observed_size> complaints{{
    0xffffffffffffffff, 0x3ffff, 0xffc0000000000000, 0xffffc7efebadce03, 0xf29ff1e1eff8037f, 0x7fffff}};
/// What nobody answers yes whose sex was given as male, as bits.
inline constexpr rules::bits<rules::observed_size> answers_not_of_men{{
    0x6000000000000, 0x0, 0x0, 0x800000000020, 0xe0000000000000, 0x600}};

/// The restriction matrix, a word a condition, as `restrictions` holds it.
inline constexpr std::uint64_t matrix[] = {
    0x249e4900f3f93ff,  // strain_g1_acute
    0xe79e4920f3fffff,  // strain_g2_acute
    0xefffdffffffffff,  // strain_g3_or_avulsion_suspected
    0xedbedb6df7fffff,  // hamstring_repair_lt_12w
    0x6dbedb6df7fb7ff,  // hip_scope_or_other_hip_surgery_lt_12w
    0xefbecf6df7fffff,  // thr_precautions_active
    0x2496010033c9249,  // thr_released
    0x6dbec36df7fb7ff,  // spine_surgery_lt_6w_or_uncleared
    0x49e002011c81ff,  // osteoporosis_no_fracture
    0x249e0120f3c93ff,  // vertebral_fracture_past
    0x249e4120f3f9fff,  // disc_radiculopathy_acute
    0x2406000011c93ff,  // nerve_mechanosensitivity
    0xe0960020ffc924f,  // pregnancy_second_third_trimester
    0xedbedb6dffdb6df,  // pregnancy_complicated_uncleared
    0x200e012011c924f,  // hypermobility_eds
    0x6dbedbedf7db6ff,  // bp_uncontrolled
    0xe41040209041079,  // glaucoma_or_retinal_or_eye_surgery
    0x27f6410011c9279,  // vertigo_or_orthostatic
    0xe490080091fffff,  // proximal_hamstring_tendinopathy
    0x8e000011c0001,  // anticoagulated_or_bleeding_disorder
    0x249e4920f3c924f,  // inflammatory_flare_or_fused_spine
    0xfffffffffffffff,  // dvt_suspected_unassessed
    0xfffffffffffffff,  // bone_stress_injury_suspected
    0x1e4120bfc804f,  // spondylolysis_or_listhesis_symptomatic
    0x6dbedb6df7db7ff,  // bone_metastasis_or_myeloma
    0x279e4920f3c927f,  // frailty_or_fall_risk
};
/// Movements that wait wherever a clinician is to be seen within days, as bits.
inline constexpr std::uint32_t movements_after_a_clinician = 0x8143;

/// Rules that stand one behind the other and speak for one cause: the first of them, and how many.
struct rule_run {
    std::uint16_t first;
    std::uint8_t size;
    hamstring::cause cause;
};

inline constexpr rule_run rules_for_causes[] = {
    {423, 6, cause::prolonged_sitting},
    {431, 4, cause::inactivity},
    {436, 5, cause::weak_hip_stabilisers},
    {443, 4, cause::synergist_dominance},
    {448, 5, cause::previous_strain},
    {454, 7, cause::neural_tension},
    {462, 5, cause::anterior_tilt},
    {469, 3, cause::sport_load},
    {473, 5, cause::protective_guarding},
    {479, 2, cause::muscle_soreness},
    {482, 3, cause::proximal_tendinopathy},
    {486, 4, cause::posture_or_leg_length},
    {491, 13, cause::reduced_extensibility},
    {506, 6, cause::other_condition},
};
/// The roles that address each cause.
inline constexpr set_of<role> calls_for[] = {
    set_of<role>::from_bits(0x61),  // prolonged_sitting
    set_of<role>::from_bits(0x44),  // inactivity
    set_of<role>::from_bits(0xc),  // weak_hip_stabilisers
    set_of<role>::from_bits(0x14),  // synergist_dominance
    set_of<role>::from_bits(0x14),  // previous_strain
    set_of<role>::from_bits(0x42),  // neural_tension
    set_of<role>::from_bits(0xe),  // anterior_tilt
    set_of<role>::from_bits(0x50),  // sport_load
    set_of<role>::from_bits(0x4a),  // protective_guarding
    set_of<role>::from_bits(0x42),  // muscle_soreness
    set_of<role>::from_bits(0x14),  // proximal_tendinopathy
    set_of<role>::from_bits(0x24),  // posture_or_leg_length
    set_of<role>::from_bits(0x11),  // reduced_extensibility
    set_of<role>::from_bits(0x0),  // other_condition
};
/// The roles that would work against each cause.
inline constexpr set_of<role> avoids[] = {
    set_of<role>::from_bits(0x0),  // prolonged_sitting
    set_of<role>::from_bits(0x0),  // inactivity
    set_of<role>::from_bits(0x0),  // weak_hip_stabilisers
    set_of<role>::from_bits(0x0),  // synergist_dominance
    set_of<role>::from_bits(0x0),  // previous_strain
    set_of<role>::from_bits(0x11),  // neural_tension
    set_of<role>::from_bits(0x1),  // anterior_tilt
    set_of<role>::from_bits(0x0),  // sport_load
    set_of<role>::from_bits(0x0),  // protective_guarding
    set_of<role>::from_bits(0x11),  // muscle_soreness
    set_of<role>::from_bits(0x1),  // proximal_tendinopathy
    set_of<role>::from_bits(0x0),  // posture_or_leg_length
    set_of<role>::from_bits(0x0),  // reduced_extensibility
    set_of<role>::from_bits(0x11),  // other_condition
};
/// The movements that each treatment needs.
inline constexpr set_of<movement> treatment_needs[] = {
    set_of<movement>::from_bits(0x0),  // combined_approach
    set_of<movement>::from_bits(0x8000),  // spinal_manipulation
    set_of<movement>::from_bits(0x4),  // stretching
    set_of<movement>::from_bits(0x4),  // maintenance_stretching
    set_of<movement>::from_bits(0x800),  // hip_and_trunk_strengthening
    set_of<movement>::from_bits(0x0),  // pelvic_steadiness
    set_of<movement>::from_bits(0x0),  // upright_posture
    set_of<movement>::from_bits(0x0),  // breaks_from_sitting
    set_of<movement>::from_bits(0x0),  // active_lifestyle
};

inline constexpr catalogue_row exercises[] = {
    // standing_forward_bend
    {role::hamstring_range, equipment::none, sides::both_together, swap_group::range_up, 0x2,
     {{30, 2, 0, 1, 5, 0}, {30, 2, 0, 1, 5, 0}, {60, 2, 0, 1, 5, 0}},
     0x1, 0x1001, 0x2038f00, false, 3,
     {0x20, {30, 2, 0, 1, 5, 0}, 0x1, equipment::worktop, sides::both_together}},
    // seated_leg_stretch
    {role::hamstring_range, equipment::mat, sides::each_side, swap_group::range_up, 0x4,
     {{30, 2, 0, 1, 5, 0}, {30, 2, 0, 1, 5, 0}, {60, 2, 0, 1, 5, 0}},
     0x4, 0x1001, 0x40c00, false, 5,
     {0x4, {30, 2, 0, 1, 5, 0}, 0x4, equipment::cushion, sides::each_side}},
    // lying_towel_stretch
    {role::hamstring_range, equipment::towel, sides::each_side, swap_group::range_lying, 0x8,
     {{30, 2, 0, 1, 5, 0}, {30, 2, 0, 1, 5, 0}, {60, 2, 0, 1, 5, 0}},
     0x8, 0x1001, 0x41c00, false, 9,
     {0x8, {30, 2, 0, 1, 5, 0}, 0x8, equipment::towel, sides::each_side}},
    // wall_lean
    {role::hamstring_range, equipment::wall, sides::both_together, swap_group::range_up, 0x20,
     {{30, 1, 0, 1, 5, 0}, {0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0}},
     0x1, 0x0, 0x2020000, true, 1,
     {0x20, {15, 1, 0, 1, 5, 0}, 0x1, equipment::wall, sides::both_together}},
    // lying_knee_extension
    {role::hamstring_range, equipment::none, sides::each_side, swap_group::range_lying, 0x8,
     {{2, 2, 10, 1, 5, 7}, {30, 3, 0, 1, 5, 0}, {30, 3, 0, 1, 5, 0}},
     0x8, 0x1011, 0x1c00, false, 8,
     {0x8, {3, 2, 5, 1, 5, 8}, 0x8, equipment::none, sides::each_side}},
    // doorway_stretch
    {role::hamstring_range, equipment::doorway, sides::each_side, swap_group::range_lying, 0x10,
     {{60, 1, 0, 1, 5, 0}, {60, 2, 0, 1, 5, 0}, {120, 1, 0, 1, 5, 0}},
     0x8, 0x1001, 0x51c00, false, 6,
     {0x10, {30, 1, 0, 1, 5, 0}, 0x8, equipment::doorway, sides::each_side}},
    // half_kneeling_stretch
    {role::hamstring_range, equipment::cushion, sides::each_side, swap_group::range_up, 0x24,
     {{30, 2, 0, 1, 5, 0}, {30, 2, 0, 1, 5, 0}, {60, 2, 0, 1, 5, 0}},
     0x80, 0x1001, 0x2020c00, false, 4,
     {0x24, {15, 2, 0, 1, 5, 0}, 0x80, equipment::cushion, sides::each_side}},
    // chair_stretch
    {role::hamstring_range, equipment::chair, sides::each_side, swap_group::range_up, 0x4,
     {{30, 2, 0, 1, 5, 0}, {30, 2, 0, 1, 5, 0}, {60, 2, 0, 1, 5, 0}},
     0x2, 0x1001, 0x40c20, false, 8,
     {0x4, {30, 2, 0, 1, 5, 0}, 0x2, equipment::chair, sides::each_side}},
    // heel_on_step_stretch
    {role::hamstring_range, equipment::step, sides::each_side, swap_group::range_up, 0x20,
     {{30, 2, 0, 1, 5, 0}, {30, 2, 0, 1, 5, 0}, {60, 2, 0, 1, 5, 0}},
     0x1, 0x1001, 0x2060c00, false, 5,
     {0x20, {30, 2, 0, 1, 5, 0}, 0x1, equipment::step, sides::each_side}},
    // downward_dog
    {role::hamstring_range, equipment::mat, sides::both_together, swap_group::range_up, 0x22,
     {{15, 2, 0, 1, 5, 0}, {30, 2, 0, 1, 5, 0}, {45, 3, 0, 1, 3, 0}},
     0x40, 0x1001, 0x39c00, false, 2,
     {0x20, {15, 2, 0, 1, 5, 0}, 0x1, equipment::worktop, sides::both_together}},
    // contract_relax_stretch
    {role::hamstring_range, equipment::strap, sides::each_side, swap_group::range_lying, 0x8,
     {{0, 0, 0, 0, 0, 0}, {20, 3, 0, 1, 3, 0}, {30, 4, 0, 1, 3, 0}},
     0x8, 0x1001, 0x41c07, false, 4,
     {0x0, {0, 0, 0, 0, 0, 0}, 0x0, equipment::none, sides::both_together}},
    // sciatic_slider
    {role::mobility, equipment::chair, sides::each_side, swap_group::easy_legs, 0x10,
     {{0, 1, 10, 1, 5, 4}, {0, 2, 15, 1, 5, 4}, {0, 3, 20, 1, 5, 4}},
     0x2, 0x20, 0x320, false, 6,
     {0x40010, {0, 1, 10, 1, 5, 4}, 0x2, equipment::chair, sides::each_side}},
    // hip_flexor_lunge
    {role::mobility, equipment::cushion, sides::each_side, swap_group::front_of_hip, 0x80,
     {{30, 1, 0, 1, 5, 0}, {30, 2, 0, 1, 5, 0}, {60, 2, 0, 1, 5, 0}},
     0x80, 0x41, 0x44020, false, 7,
     {0x2080, {10, 1, 0, 1, 5, 0}, 0x1, equipment::worktop, sides::each_side}},
    // cat_camel
    {role::mobility, equipment::mat, sides::both_together, swap_group::easy_back, 0x1001,
     {{0, 1, 8, 1, 5, 6}, {0, 2, 8, 1, 5, 6}, {0, 2, 8, 1, 5, 6}},
     0x40, 0x100, 0x0, false, 7,
     {0x1001, {0, 1, 5, 1, 5, 6}, 0x40, equipment::mat, sides::both_together}},
    // pelvic_tilt
    {role::mobility, equipment::none, sides::both_together, swap_group::easy_back, 0x800,
     {{0, 1, 10, 1, 5, 6}, {0, 2, 12, 1, 5, 6}, {0, 0, 0, 0, 0, 0}},
     0x8, 0x100, 0x1000, false, 8,
     {0x800, {0, 1, 5, 1, 5, 6}, 0x10, equipment::none, sides::both_together}},
    // bridge
    {role::hip_strength, equipment::none, sides::both_together, swap_group::bridge, 0x200,
     {{0, 2, 8, 1, 3, 7}, {0, 3, 12, 1, 3, 7}, {0, 3, 15, 1, 3, 7}},
     0x8, 0x44e, 0x1000, false, 9,
     {0x200, {0, 2, 8, 1, 3, 7}, 0x8, equipment::none, sides::both_together}},
    // single_leg_bridge
    {role::hip_strength, equipment::none, sides::each_side, swap_group::bridge, 0x200,
     {{0, 0, 0, 0, 0, 0}, {0, 2, 6, 1, 3, 7}, {0, 3, 10, 1, 3, 7}},
     0x8, 0xe, 0x41007, false, 6,
     {0x0, {0, 0, 0, 0, 0, 0}, 0x0, equipment::none, sides::both_together}},
    // clamshell
    {role::hip_strength, equipment::none, sides::each_side, swap_group::side_of_hip, 0x400,
     {{0, 2, 10, 1, 3, 5}, {0, 3, 12, 1, 3, 5}, {0, 3, 15, 1, 3, 5}},
     0x10, 0x4, 0x20, false, 8,
     {0x400, {0, 2, 5, 1, 3, 5}, 0x10, equipment::cushion, sides::each_side}},
    // side_lying_leg_raise
    {role::hip_strength, equipment::wall, sides::each_side, swap_group::side_of_hip, 0x400,
     {{0, 2, 8, 1, 3, 6}, {0, 3, 10, 1, 3, 6}, {0, 3, 12, 1, 3, 6}},
     0x10, 0x4, 0x0, false, 7,
     {0x400, {0, 2, 5, 1, 3, 6}, 0x10, equipment::none, sides::each_side}},
    // band_walk
    {role::hip_strength, equipment::band, sides::alternating, swap_group::side_of_hip, 0x2400,
     {{0, 1, 8, 1, 3, 2}, {0, 2, 12, 1, 3, 2}, {0, 3, 15, 1, 3, 2}},
     0x1, 0x4, 0x2021000, false, 5,
     {0x2400, {0, 1, 8, 1, 3, 2}, 0x1, equipment::worktop, sides::alternating}},
    // prone_leg_lift
    {role::hip_strength, equipment::cushion, sides::each_side, swap_group::leg_back, 0x80,
     {{0, 2, 8, 1, 3, 8}, {0, 3, 10, 1, 3, 8}, {0, 3, 12, 1, 3, 8}},
     0x20, 0x8, 0x801000, false, 6,
     {0x80, {3, 2, 8, 1, 3, 5}, 0x20, equipment::cushion, sides::each_side}},
    // single_leg_stand
    {role::hip_strength, equipment::wall, sides::each_side, swap_group::stance, 0x20000,
     {{15, 2, 0, 1, 3, 0}, {30, 3, 0, 1, 3, 0}, {0, 3, 12, 1, 3, 4}},
     0x1, 0x4, 0x2021000, false, 5,
     {0x20000, {15, 2, 0, 1, 3, 0}, 0x1, equipment::worktop, sides::each_side}},
    // bird_dog
    {role::trunk_control, equipment::mat, sides::alternating, swap_group::back_and_side_of_trunk, 0x1000,
     {{5, 1, 5, 1, 3, 9}, {8, 2, 6, 1, 3, 12}, {10, 3, 8, 1, 3, 14}},
     0x40, 0x2, 0x0, false, 8,
     {0x1000, {0, 1, 5, 1, 3, 4}, 0x40, equipment::mat, sides::alternating}},
    // dead_bug
    {role::trunk_control, equipment::none, sides::alternating, swap_group::front_of_trunk, 0x800,
     {{0, 2, 6, 1, 3, 5}, {0, 3, 8, 1, 3, 5}, {0, 3, 10, 1, 3, 5}},
     0x8, 0x42, 0x1000, false, 8,
     {0x800, {0, 2, 6, 1, 3, 5}, 0x8, equipment::none, sides::alternating}},
    // side_plank
    {role::trunk_control, equipment::mat, sides::each_side, swap_group::back_and_side_of_trunk, 0x800,
     {{10, 2, 0, 1, 3, 0}, {20, 3, 0, 1, 3, 0}, {30, 3, 0, 1, 3, 0}},
     0x10, 0x6, 0x0, false, 6,
     {0x2800, {10, 2, 0, 1, 3, 0}, 0x1, equipment::wall, sides::each_side}},
    // plank
    {role::trunk_control, equipment::mat, sides::both_together, swap_group::front_of_trunk, 0x800,
     {{10, 2, 0, 1, 3, 0}, {20, 3, 0, 1, 3, 0}, {40, 3, 0, 1, 3, 0}},
     0x20, 0x2, 0x1000, false, 5,
     {0x2800, {10, 2, 0, 1, 3, 0}, 0x1, equipment::wall, sides::both_together}},
    // hip_hinge
    {role::length_under_load, equipment::stick, sides::both_together, swap_group::hinge, 0x20,
     {{0, 2, 8, 1, 3, 5}, {0, 3, 10, 1, 3, 5}, {0, 1, 8, 1, 2, 5}},
     0x1, 0x1158, 0x2020000, false, 7,
     {0x20, {0, 1, 8, 1, 2, 5}, 0x1, equipment::wall, sides::both_together}},
    // romanian_deadlift
    {role::length_under_load, equipment::weights, sides::both_together, swap_group::hinge, 0x21,
     {{0, 0, 0, 0, 0, 0}, {0, 3, 8, 1, 2, 6}, {0, 3, 8, 1, 2, 6}},
     0x1, 0x109a, 0x40700, false, 7,
     {0x0, {0, 0, 0, 0, 0, 0}, 0x0, equipment::none, sides::both_together}},
    // sliding_leg_curl
    {role::length_under_load, equipment::sliders, sides::both_together, swap_group::slow_lower, 0x300,
     {{0, 0, 0, 0, 0, 0}, {0, 2, 5, 1, 2, 8}, {0, 3, 8, 1, 3, 8}},
     0x8, 0x1490, 0x7, false, 6,
     {0x0, {0, 0, 0, 0, 0, 0}, 0x0, equipment::none, sides::both_together}},
    // nordic_lower
    {role::length_under_load, equipment::anchor, sides::both_together, swap_group::slow_lower, 0x100,
     {{0, 0, 0, 0, 0, 0}, {0, 2, 5, 1, 1, 8}, {0, 2, 5, 1, 1, 8}},
     0x100, 0x90, 0x407, false, 4,
     {0x0, {0, 0, 0, 0, 0, 0}, 0x0, equipment::none, sides::both_together}},
    // heel_dig_hold
    {role::length_under_load, equipment::none, sides::both_together, swap_group::heel_hold, 0x200,
     {{20, 4, 0, 1, 7, 0}, {30, 5, 0, 1, 7, 0}, {45, 5, 0, 1, 7, 0}},
     0x8, 0x490, 0x7, false, 8,
     {0x200, {20, 4, 0, 1, 7, 0}, 0x8, equipment::none, sides::both_together}},
    // brisk_walk
    {role::aerobic, equipment::none, sides::both_together, swap_group::walk, 0x2000,
     {{600, 1, 0, 1, 5, 0}, {1200, 1, 0, 1, 5, 0}, {1800, 1, 0, 1, 5, 0}},
     0x1, 0x323, 0x0, false, 9,
     {0x2000, {600, 1, 0, 1, 5, 0}, 0x1, equipment::none, sides::both_together}},
    // easy_swim
    {role::aerobic, equipment::pool, sides::both_together, swap_group::walk, 0x4000,
     {{600, 1, 0, 1, 2, 0}, {1200, 1, 0, 1, 2, 0}, {1800, 1, 0, 1, 2, 0}},
     0x200, 0x202, 0x0, false, 5,
     {0x4000, {600, 1, 0, 1, 2, 0}, 0x200, equipment::pool, sides::both_together}},
    // sit_to_stand_break
    {role::movement_breaks, equipment::chair, sides::both_together, swap_group::break_from_sitting, 0x10000,
     {{0, 1, 3, 4, 5, 6}, {0, 1, 5, 5, 5, 6}, {0, 1, 5, 6, 5, 6}},
     0x3, 0x803, 0x20020, false, 8,
     {0x10000, {0, 1, 3, 4, 5, 6}, 0x3, equipment::chair, sides::both_together}},
    // posture_reset
    {role::movement_breaks, equipment::none, sides::both_together, swap_group::break_from_sitting, 0x40000,
     {{0, 1, 3, 4, 5, 6}, {0, 1, 3, 4, 5, 6}, {0, 1, 3, 4, 5, 6}},
     0x2, 0x801, 0x0, false, 6,
     {0x2000, {0, 1, 3, 4, 5, 6}, 0x1, equipment::worktop, sides::both_together}},
    // supported_stance
    {role::balance, equipment::worktop, sides::each_side, swap_group::stance, 0x20000,
     {{10, 2, 0, 1, 3, 0}, {20, 3, 0, 1, 3, 0}, {30, 3, 0, 1, 3, 0}},
     0x1, 0x804, 0x2020020, false, 8,
     {0x20000, {10, 2, 0, 1, 3, 0}, 0x1, equipment::worktop, sides::each_side}},
    // heel_toe_stand
    {role::balance, equipment::worktop, sides::each_side, swap_group::stance, 0x2000,
     {{10, 2, 0, 1, 3, 0}, {20, 2, 0, 1, 3, 0}, {30, 2, 0, 1, 3, 0}},
     0x1, 0x4, 0x20000, false, 6,
     {0x2000, {10, 2, 0, 1, 3, 0}, 0x1, equipment::worktop, sides::both_together}},
    // sit_to_stand_hands
    {role::hip_strength, equipment::chair, sides::both_together, swap_group::rise, 0x10000,
     {{0, 1, 8, 1, 3, 7}, {0, 2, 8, 1, 3, 7}, {0, 2, 10, 1, 3, 7}},
     0x3, 0x6, 0x20020, false, 5,
     {0x10000, {0, 1, 8, 1, 3, 7}, 0x3, equipment::chair, sides::both_together}},
    // seated_hinge
    {role::length_under_load, equipment::chair, sides::both_together, swap_group::hinge, 0x4,
     {{0, 1, 8, 1, 3, 6}, {0, 2, 8, 1, 3, 6}, {0, 2, 10, 1, 3, 6}},
     0x2, 0x1101, 0x40420, false, 5,
     {0x4, {0, 1, 8, 1, 3, 6}, 0x2, equipment::chair, sides::both_together}},
    // seated_march
    {role::mobility, equipment::chair, sides::alternating, swap_group::easy_legs, 0x40000,
     {{0, 1, 20, 1, 5, 2}, {0, 2, 20, 1, 5, 2}, {0, 2, 30, 1, 5, 2}},
     0x2, 0x3, 0x20, false, 4,
     {0x40000, {0, 2, 10, 1, 5, 2}, 0x2, equipment::chair, sides::alternating}},
    // wheelchair_leg_prop
    {role::hamstring_range, equipment::wheelchair, sides::each_side, swap_group::range_up, 0x4,
     {{60, 1, 0, 1, 5, 0}, {60, 2, 0, 1, 5, 0}, {60, 2, 0, 1, 5, 0}},
     0x2, 0x1001, 0x40c20, false, 3,
     {0x4, {30, 1, 0, 1, 5, 0}, 0x2, equipment::wheelchair, sides::each_side}},
    // seated_reach
    {role::trunk_control, equipment::none, sides::alternating, swap_group::front_of_trunk, 0x40800,
     {{0, 2, 6, 1, 3, 6}, {0, 3, 8, 1, 3, 6}, {0, 3, 10, 1, 3, 6}},
     0x2, 0x3, 0x0, false, 4,
     {0x40800, {0, 2, 6, 1, 3, 6}, 0x2, equipment::none, sides::alternating}},
    // seated_lean_break
    {role::movement_breaks, equipment::wheelchair, sides::both_together, swap_group::break_from_sitting, 0x4,
     {{120, 1, 0, 6, 7, 0}, {120, 1, 0, 6, 7, 0}, {120, 1, 0, 6, 7, 0}},
     0x2, 0x1, 0x78720, false, 2,
     {0x0, {0, 0, 0, 0, 0, 0}, 0x0, equipment::none, sides::both_together}},
    // wheel_ride
    {role::aerobic, equipment::wheelchair, sides::both_together, swap_group::walk, 0x44000,
     {{600, 1, 0, 1, 2, 0}, {1200, 1, 0, 1, 2, 0}, {1200, 1, 0, 1, 3, 0}},
     0x2, 0x3, 0x0, false, 5,
     {0x44000, {300, 2, 0, 1, 2, 0}, 0x2, equipment::wheelchair, sides::both_together}},
    // standing_hip_extension
    {role::hip_strength, equipment::worktop, sides::each_side, swap_group::leg_back, 0x20080,
     {{0, 1, 10, 1, 3, 5}, {0, 2, 10, 1, 3, 5}, {0, 2, 15, 1, 3, 5}},
     0x1, 0xe, 0x820000, false, 5,
     {0x20080, {3, 1, 10, 1, 3, 5}, 0x1, equipment::worktop, sides::each_side}},
    // standing_hip_abduction
    {role::hip_strength, equipment::worktop, sides::each_side, swap_group::side_of_hip, 0x20400,
     {{0, 1, 10, 1, 3, 5}, {0, 2, 10, 1, 3, 5}, {0, 2, 15, 1, 3, 5}},
     0x1, 0x804, 0x20000, false, 5,
     {0x20400, {0, 1, 5, 1, 3, 5}, 0x1, equipment::worktop, sides::each_side}},
    // step_up
    {role::hip_strength, equipment::step, sides::each_side, swap_group::rise, 0x30000,
     {{0, 1, 8, 1, 3, 6}, {0, 2, 10, 1, 3, 6}, {0, 3, 12, 1, 3, 6}},
     0x1, 0x86, 0x2061023, false, 5,
     {0x30000, {0, 1, 8, 1, 3, 6}, 0x1, equipment::step, sides::each_side}},
    // squat_to_chair
    {role::hip_strength, equipment::chair, sides::both_together, swap_group::rise, 0x10000,
     {{0, 2, 8, 1, 3, 6}, {0, 3, 10, 1, 3, 6}, {0, 3, 15, 1, 3, 6}},
     0x3, 0x6, 0x60023, false, 5,
     {0x10000, {0, 1, 8, 1, 3, 6}, 0x3, equipment::chair, sides::both_together}},
    // hip_thrust
    {role::hip_strength, equipment::bench, sides::both_together, swap_group::bridge, 0x200,
     {{0, 0, 0, 0, 0, 0}, {0, 3, 10, 1, 3, 8}, {0, 3, 12, 1, 2, 8}},
     0x8, 0xcc, 0x2009303, false, 6,
     {0x0, {0, 0, 0, 0, 0, 0}, 0x0, equipment::none, sides::both_together}},
    // single_leg_deadlift
    {role::length_under_load, equipment::wall, sides::each_side, swap_group::hinge, 0x20021,
     {{0, 0, 0, 0, 0, 0}, {0, 2, 8, 1, 2, 6}, {0, 3, 8, 1, 2, 6}},
     0x1, 0x9c, 0x2060700, false, 5,
     {0x0, {0, 0, 0, 0, 0, 0}, 0x0, equipment::none, sides::both_together}},
    // long_lever_bridge
    {role::length_under_load, equipment::none, sides::both_together, swap_group::heel_hold, 0x200,
     {{15, 3, 0, 1, 3, 0}, {30, 4, 0, 1, 3, 0}, {45, 5, 0, 1, 3, 0}},
     0x8, 0x490, 0x9007, false, 6,
     {0x200, {10, 3, 0, 1, 3, 0}, 0x8, equipment::none, sides::both_together}},
    // heel_walkout
    {role::length_under_load, equipment::none, sides::both_together, swap_group::slow_lower, 0x300,
     {{0, 0, 0, 0, 0, 0}, {0, 2, 5, 1, 2, 11}, {0, 3, 6, 1, 2, 11}},
     0x8, 0x1090, 0x1007, false, 6,
     {0x0, {0, 0, 0, 0, 0, 0}, 0x0, equipment::none, sides::both_together}},
    // standing_hip_flexor_stretch
    {role::mobility, equipment::wall, sides::each_side, swap_group::front_of_hip, 0x80,
     {{30, 1, 0, 1, 5, 0}, {30, 2, 0, 1, 5, 0}, {45, 2, 0, 1, 5, 0}},
     0x1, 0x41, 0x2024020, false, 6,
     {0x80, {10, 1, 0, 1, 5, 0}, 0x1, equipment::worktop, sides::each_side}},
    // calf_stretch
    {role::mobility, equipment::wall, sides::each_side, swap_group::easy_legs, 0x2000,
     {{30, 1, 0, 1, 5, 0}, {30, 2, 0, 1, 5, 0}, {45, 2, 0, 1, 5, 0}},
     0x1, 0x802, 0x24000, false, 3,
     {0x2000, {10, 1, 0, 1, 5, 0}, 0x1, equipment::worktop, sides::each_side}},
    // knees_to_chest_rock
    {role::mobility, equipment::none, sides::both_together, swap_group::easy_back, 0x80000,
     {{0, 1, 8, 2, 7, 5}, {0, 1, 8, 2, 7, 5}, {0, 1, 8, 1, 7, 5}},
     0x8, 0x900, 0x2041722, false, 5,
     {0x80000, {0, 1, 4, 1, 7, 5}, 0x8, equipment::cushion, sides::each_side}},
    // rest_90_90
    {role::relief, equipment::chair, sides::both_together, swap_group::relief, 0x80000,
     {{300, 1, 0, 3, 7, 0}, {300, 1, 0, 2, 7, 0}, {300, 1, 0, 2, 7, 0}},
     0x8, 0x100, 0x1020, false, 7,
     {0x80000, {300, 1, 0, 2, 7, 0}, 0x10, equipment::cushion, sides::both_together}},
    // prone_on_elbows
    {role::relief, equipment::none, sides::both_together, swap_group::relief, 0x80,
     {{60, 1, 0, 3, 7, 0}, {120, 1, 0, 3, 7, 0}, {120, 1, 0, 2, 7, 0}},
     0x20, 0x120, 0x815000, false, 4,
     {0x80, {60, 1, 0, 3, 7, 0}, 0x20, equipment::cushion, sides::both_together}},
    // short_strolls
    {role::aerobic, equipment::none, sides::both_together, swap_group::walk, 0x2000,
     {{180, 1, 0, 4, 7, 0}, {300, 1, 0, 4, 7, 0}, {300, 1, 0, 3, 7, 0}},
     0x1, 0x323, 0x0, false, 6,
     {0x2000, {120, 1, 0, 3, 7, 0}, 0x1, equipment::none, sides::both_together}},
    // foot_on_step_break
    {role::movement_breaks, equipment::step_or_box, sides::each_side, swap_group::break_from_standing, 0x2000,
     {{60, 1, 0, 4, 5, 0}, {60, 1, 0, 4, 5, 0}, {60, 1, 0, 4, 5, 0}},
     0x1, 0x800, 0x2020000, false, 5,
     {0x2000, {30, 1, 0, 4, 5, 0}, 0x1, equipment::step_or_box, sides::each_side}},
    // calf_pump_break
    {role::movement_breaks, equipment::none, sides::both_together, swap_group::break_from_standing, 0x2000,
     {{0, 1, 10, 4, 5, 2}, {0, 1, 15, 5, 5, 2}, {0, 1, 15, 6, 5, 2}},
     0x1, 0x800, 0x2020000, false, 4,
     {0x2000, {0, 1, 5, 4, 5, 2}, 0x1, equipment::worktop, sides::both_together}},
    // sit_down_break
    {role::movement_breaks, equipment::chair, sides::both_together, swap_group::break_from_standing, 0x42000,
     {{120, 1, 0, 3, 5, 0}, {120, 1, 0, 3, 5, 0}, {120, 1, 0, 3, 5, 0}},
     0x3, 0x800, 0x0, false, 4,
     {0x42000, {60, 1, 0, 3, 5, 0}, 0x3, equipment::chair, sides::both_together}},
    // askling_extender
    {role::length_under_load, equipment::none, sides::each_side, swap_group::knee_pump, 0x8,
     {{0, 2, 8, 1, 7, 4}, {0, 3, 12, 1, 7, 4}, {0, 3, 12, 2, 7, 4}},
     0x8, 0x10, 0x1c02, false, 5,
     {0x8, {0, 2, 8, 1, 7, 4}, 0x8, equipment::none, sides::each_side}},
    // askling_diver
    {role::length_under_load, equipment::worktop, sides::each_side, swap_group::hinge, 0x20021,
     {{0, 0, 0, 0, 0, 0}, {0, 2, 6, 1, 3, 7}, {0, 3, 6, 1, 3, 7}},
     0x1, 0x10, 0x2060703, false, 5,
     {0x0, {0, 0, 0, 0, 0, 0}, 0x0, equipment::none, sides::both_together}},
    // askling_glider
    {role::length_under_load, equipment::sliders, sides::each_side, swap_group::slow_lower, 0x20120,
     {{0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0}, {0, 3, 4, 1, 2, 10}},
     0x1, 0x10, 0x2060403, false, 3,
     {0x0, {0, 0, 0, 0, 0, 0}, 0x0, equipment::none, sides::both_together}},
    // heel_slide
    {role::mobility, equipment::none, sides::each_side, swap_group::knee_pump, 0x800,
     {{0, 1, 10, 2, 7, 4}, {0, 1, 10, 2, 7, 4}, {0, 1, 10, 2, 7, 4}},
     0x8, 0x210, 0x0, false, 4,
     {0x800, {0, 1, 5, 2, 7, 4}, 0x8, equipment::cushion, sides::each_side}},
    // glute_squeeze
    {role::hip_strength, equipment::none, sides::both_together, swap_group::bridge, 0x800,
     {{5, 1, 10, 2, 7, 7}, {5, 1, 10, 2, 7, 7}, {5, 1, 10, 2, 7, 7}},
     0x8, 0x118, 0x1000, false, 3,
     {0x800, {3, 1, 10, 2, 7, 5}, 0x8, equipment::none, sides::both_together}},
};

}  // namespace hamstring::inline HAMSTRING_EDITION::generated
