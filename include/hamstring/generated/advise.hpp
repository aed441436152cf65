// SPDX-License-Identifier: MIT
// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.
#pragma once

// clang-format off

#include <cstddef>
#include <cstdint>

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

inline constexpr std::size_t rule_count = 510;
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
inline constexpr int preference_weight = 2;  // points
inline constexpr int most_exercises = 10;  // exercises
inline constexpr int usual_session = 20;  // minutes
inline constexpr int seconds_a_repetition = 4;  // seconds
inline constexpr int seconds_between_sets = 15;  // seconds
inline constexpr int least_weekly_stretch = 150;  // seconds a week for one leg
inline constexpr int target_weekly_stretch = 600;  // seconds a week for one leg
inline constexpr int most_weekly_stretch = 840;  // seconds a week for one leg
inline constexpr int least_stretch_index = 60;  // points of the stretch index
inline constexpr int knee_extension_cutoff_men = 33;  // degrees
inline constexpr int knee_extension_cutoff_women = 23;  // degrees
inline constexpr int most_weeks_a_year = 53;  // weeks
inline constexpr int danger_signs_asked_again_after = 24;  // hours
inline constexpr int draft_looked_at_again_after = 12;  // months

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
    {221, int(band_use::implies) | int(band_use::contradicts), -2147483647, 15},  // under_16_any
    {148, int(band_use::implies), 11, 25},  // age_11_to_25
    {183, int(band_use::implies) | int(band_use::contradicts), 71, 2147483647},  // age_over_70
    {149, int(band_use::implies), 50, 2147483647},  // age_50_or_over
    {150, int(band_use::implies), 61, 2147483647},  // age_over_60
    {151, int(band_use::implies), 65, 2147483647},  // age_65_or_over
    {152, int(band_use::implies), 16, 20},  // age_16_to_20
    {192, int(band_use::contradicts), 50, 2147483647},  // age_over_50_first_episode
    {220, int(band_use::contradicts), -2147483647, 15},  // child_tight_hamstrings
    {208, int(band_use::contradicts), 11, 25},  // teen_sit_bone_injury
    {225, int(band_use::contradicts), 50, 2147483647},  // gca_pattern
    {224, int(band_use::contradicts), 50, 2147483647},  // pmr_pattern
    {159, int(band_use::implies), 4, 2147483647},  // moderate_pain
    {160, int(band_use::implies), 7, 2147483647},  // severe_pain
    {154, int(band_use::implies), -2147483647, 1008},  // began_in_six_weeks
    {155, int(band_use::implies), -2147483647, 2183},  // recent_onset
    {156, int(band_use::implies), 337, 2147483647},  // over_two_weeks
    {157, int(band_use::implies), 673, 2147483647},  // over_four_weeks
    {158, int(band_use::implies), 2184, 2147483647},  // three_months_or_more
    {128, int(band_use::answers), -32767, 9},  // knee_extension_hypermobile
    {129, int(band_use::answers), -32767, 20},  // knee_extension_usual
    {130, int(band_use::answers), 21, 30},  // knee_extension_mild
    {131, int(band_use::answers), 31, 40},  // knee_extension_moderate
    {132, int(band_use::answers), 41, 32767},  // knee_extension_marked
    {161, int(band_use::implies), -2147483647, 30},  // leg_raise_very_low
    {125, int(band_use::answers), 80, 32767},  // leg_raise_normal
    {126, int(band_use::answers), 61, 79},  // leg_raise_reduced
    {127, int(band_use::answers), -32767, 60},  // leg_raise_short
    {121, int(band_use::answers), -32767, 0},  // toe_reach_good
    {122, int(band_use::answers), 1, 10},  // toe_reach_mild
    {123, int(band_use::answers), 11, 20},  // toe_reach_moderate
    {124, int(band_use::answers), 21, 32767},  // toe_reach_marked
    {135, int(band_use::answers), -32767, 29},  // pelvis_drops_in_stance
    {136, int(band_use::answers), 30, 32767},  // stance_held_both_sides
    {137, int(band_use::answers), -32767, 9},  // bridge_low
    {138, int(band_use::answers), 10, 20},  // bridge_fair
    {139, int(band_use::answers), 21, 32767},  // bridge_strong
};
/// Where the bands of each number begin, and where the last ends.
inline constexpr std::uint8_t first_band[] = {0, 12, 14, 19, 19, 24, 28, 32, 34, 37};

/// What holds too where nobody gave a number.
struct fact_when_not_given {
    number unless;
    std::uint16_t fact;
};

inline constexpr fact_when_not_given facts_when_not_given[] = {
    {number::age, 148},  // age_11_to_25
    {number::age, 149},  // age_50_or_over
    {number::age, 150},  // age_over_60
    {number::age, 151},  // age_65_or_over
    {number::age, 152},  // age_16_to_20
    {number::duration, 154},  // began_in_six_weeks
    {number::duration, 155},  // recent_onset
    {number::worst_pain, 159},  // moderate_pain
};

/// One answer makes another fact so: each of the two by its place among the observations.
struct implied_fact {
    std::uint16_t answered;
    std::uint16_t implies;
};

/// A yes to a red flag that speaks of a number implies what such a number would; a yes to a condition, what
/// its question says too.
inline constexpr implied_fact implied_by_yes[] = {
    {183, 149},  // age_over_70: age_50_or_over
    {183, 150},  // age_over_70: age_over_60
    {183, 151},  // age_over_70: age_65_or_over
    {192, 149},  // age_over_50_first_episode: age_50_or_over
    {208, 148},  // teen_sit_bone_injury: age_11_to_25
    {225, 149},  // gca_pattern: age_50_or_over
    {224, 149},  // pmr_pattern: age_50_or_over
    {316, 296},  // pregnancy_second_third_trimester: may_be_pregnant
    {317, 296},  // pregnancy_complicated_uncleared: may_be_pregnant
    {311, 219},  // spine_surgery_lt_6w_or_uncleared: recent_surgery
    {311, 259},  // spine_surgery_lt_6w_or_uncleared: procedure_last_three_months
    {307, 219},  // hamstring_repair_lt_12w: recent_surgery
    {307, 259},  // hamstring_repair_lt_12w: procedure_last_three_months
    {308, 219},  // hip_scope_or_other_hip_surgery_lt_12w: recent_surgery
    {308, 259},  // hip_scope_or_other_hip_surgery_lt_12w: procedure_last_three_months
    {319, 277},  // bp_uncontrolled: high_blood_pressure
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
    {177, 234},  // gait_or_hand_clumsiness: unsteady_walk_new
    {177, 235},  // gait_or_hand_clumsiness: legs_stiff_or_dragging_new
    {177, 236},  // gait_or_hand_clumsiness: clumsy_hands_new
    {177, 237},  // gait_or_hand_clumsiness: shock_on_bending_neck
    {196, 253},  // infection_risk: injects_drugs
    {196, 255},  // infection_risk: immune_weak
    {196, 256},  // infection_risk: spine_needle_recent
    {196, 257},  // infection_risk: diabetes
    {196, 258},  // infection_risk: infection_last_month
    {199, 276},  // aaa_risk: ever_smoked
    {199, 277},  // aaa_risk: high_blood_pressure
    {199, 278},  // aaa_risk: family_aneurysm
    {201, 285},  // dvt_risk: oestrogen
    {201, 286},  // dvt_risk: long_travel_last_month
    {201, 296},  // dvt_risk: may_be_pregnant
    {201, 297},  // dvt_risk: birth_in_six_weeks
};
/// The facts of which "not sure" counts as a yes, as bits; and the red flags of which it has a
/// level of its own.
inline constexpr rules::bits<rules::observed_size> yes_if_unsure{{
    0xffffffffed80258d, 0x91ffdffb9003ffff, 0xffff800000020050, 0xffffffffffffffff, 0xbffeffffffffffff, 0x3fe}};
inline constexpr rules::bits<rules::observed_size> nerve_sign_if_unsure{{
    0x0, 0x0, 0x7e0000000000, 0x0, 0x0, 0x0}};
/// What counts as something to complain of, as bits.
inline constexpr rules::bits<rules::observed_size> complaints{{
    0xffffffffffffffff, 0x3ffff, 0x701ffe0000000000, 0x1bfffffe3f7f5d6e, 0xffff94ff8f0f7fc0, 0x3ff}};
/// What nobody answers yes whose sex was given as male, as bits.
inline constexpr rules::bits<rules::observed_size> answers_not_of_men{{
    0x6000000000000, 0x0, 0x100000000000000, 0x400000000, 0x3000070000000000, 0x0}};

/// The restriction matrix, a word a condition, as `restrictions` holds it.
inline constexpr std::uint64_t matrix[] = {
    0xe4900f3f93ff,  // strain_g1_acute
    0xe4920f3fffff,  // strain_g2_acute
    0xfdffffffffff,  // strain_g3_or_avulsion_suspected
    0xedb6df7fffff,  // hamstring_repair_lt_12w
    0xedb6df7fb7ff,  // hip_scope_or_other_hip_surgery_lt_12w
    0xecf6df7fffff,  // thr_precautions_active
    0x6010033c9249,  // thr_released
    0xec36df7fb7ff,  // spine_surgery_lt_6w_or_uncleared
    0xe002011c81ff,  // osteoporosis_no_fracture
    0xe0120f3c93ff,  // vertebral_fracture_past
    0xe4120f3f9fff,  // disc_radiculopathy_acute
    0x6000011c93ff,  // nerve_mechanosensitivity
    0x60020ffc924f,  // pregnancy_second_third_trimester
    0xedb6dffdb6df,  // pregnancy_complicated_uncleared
    0xe012011c924f,  // hypermobility_eds
    0xedbedf7db6ff,  // bp_uncontrolled
    0x40209041079,  // glaucoma_or_retinal_or_eye_surgery
    0x6410011c9279,  // vertigo_or_orthostatic
    0x80091fffff,  // proximal_hamstring_tendinopathy
    0xe000011c0001,  // anticoagulated_or_bleeding_disorder
    0xe4920f3c924f,  // inflammatory_flare_or_fused_spine
    0xffffffffffff,  // dvt_suspected_unassessed
    0xffffffffffff,  // bone_stress_injury_suspected
    0xe4120bfc804f,  // spondylolysis_or_listhesis_symptomatic
    0xedb6df7db7ff,  // bone_metastasis_or_myeloma
    0xe4920f3c927f,  // frailty_or_fall_risk
};
/// Movements that wait wherever a clinician is to be seen within days, as the lowest steps of
/// `restrictions`.
inline constexpr std::uint64_t steps_after_a_clinician = 0x200001040009;

/// The rules that speak for each cause.
inline constexpr std::uint64_t rules_for_cause[][8] = {
    {0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x7e000000000, 0x0},  // prolonged_sitting
    {0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x1e00000000000, 0x0},  // inactivity
    {0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x7c000000000000, 0x0},  // weak_hip_stabilisers
    {0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x1e00000000000000, 0x0},  // synergist_dominance
    {0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xc000000000000000, 0x7},  // previous_strain
    {0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x7f0},  // neural_tension
    {0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x1f000},  // anterior_tilt
    {0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x380000},  // sport_load
    {0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xf800000},  // protective_guarding
    {0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x60000000},  // muscle_soreness
    {0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x700000000},  // proximal_tendinopathy
    {0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xf000000000},  // posture_or_leg_length
    {0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3ffe0000000000},  // reduced_extensibility
    {0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3f00000000000000},  // other_condition
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
/// How many exercises of each role a routine has room for.
inline constexpr std::uint8_t places[] = {
    2,  // hamstring_range
    1,  // mobility
    2,  // hip_strength
    1,  // trunk_control
    1,  // length_under_load
    1,  // movement_breaks
    1,  // aerobic
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

/// A dose as bare numbers: hundreds of quantities would cost every file that includes this a tenth of
/// its time.
struct dose_numbers {
    std::int16_t hold;
    std::uint8_t sets;
    std::uint8_t repetitions;
    std::uint8_t per_day;
    std::uint8_t per_week;

    constexpr dose with_units() const noexcept {
        dose result{};
        result.sets.value = sets;
        result.hold.value = hold;
        result.repetitions.value = repetitions;
        result.per_day.value = per_day;
        result.per_week.value = per_week;
        return result;
    }
};

/// What the planner reads of an exercise; sets in no more bits than they need, since a microcontroller
/// keeps every row.
struct catalogue_row {
    hamstring::role role;
    hamstring::position position;
    hamstring::equipment equipment;
    hamstring::sides sides;
    /// For beginner, intermediate and advanced.
    dose_numbers doses[count_of<level>];
    /// The movements that it loads, as the lowest steps of `restrictions`.
    std::uint64_t movement_steps;
    /// The conditions that rule it out beyond the matrix, as bits.
    std::uint32_t avoid_bits;
    /// The causes that it addresses, as bits.
    std::uint16_t address_bits;
    std::uint8_t preference;
    /// Contradicted as what it is called: never offered.
    bool ineffective;

    constexpr set_of<condition> avoid() const noexcept {
        return set_of<condition>::from_bits(avoid_bits);
    }
    constexpr set_of<cause> addresses() const noexcept {
        return set_of<cause>::from_bits(address_bits);
    }
};

inline constexpr catalogue_row exercises[] = {
    // standing_forward_bend
    {role::hamstring_range, position::standing, equipment::none, sides::both_together,
     {{30, 1, 0, 2, 7}, {30, 2, 0, 2, 5}, {60, 2, 0, 1, 5}},
     0x8, 0x2038f00, 0x1001, 3, false},
    // seated_leg_stretch
    {role::hamstring_range, position::seated_on_floor, equipment::mat, sides::each_side,
     {{30, 1, 0, 2, 7}, {30, 2, 0, 2, 5}, {60, 2, 0, 1, 5}},
     0x40, 0x40c00, 0x1001, 5, false},
    // lying_towel_stretch
    {role::hamstring_range, position::lying_on_back, equipment::towel, sides::each_side,
     {{30, 1, 0, 2, 7}, {30, 2, 0, 2, 5}, {30, 3, 0, 1, 5}},
     0x200, 0x41c00, 0x1001, 9, false},
    // wall_lean
    {role::hamstring_range, position::standing, equipment::wall, sides::both_together,
     {{30, 1, 0, 1, 5}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}},
     0x8000, 0x2020000, 0x0, 1, true},
    // lying_knee_extension
    {role::hamstring_range, position::lying_on_back, equipment::none, sides::each_side,
     {{2, 2, 10, 1, 5}, {30, 3, 0, 1, 5}, {30, 3, 0, 1, 5}},
     0x200, 0x1c00, 0x1011, 8, false},
    // doorway_stretch
    {role::hamstring_range, position::lying_on_back, equipment::doorway, sides::each_side,
     {{60, 1, 0, 1, 5}, {60, 2, 0, 1, 5}, {120, 1, 0, 1, 5}},
     0x1000, 0x51c00, 0x1001, 6, false},
    // half_kneeling_stretch
    {role::hamstring_range, position::half_kneeling, equipment::cushion, sides::each_side,
     {{30, 1, 0, 1, 5}, {30, 2, 0, 1, 5}, {60, 2, 0, 1, 5}},
     0x8040, 0x2020c00, 0x1001, 4, false},
    // chair_stretch
    {role::hamstring_range, position::seated_on_chair, equipment::chair, sides::each_side,
     {{30, 1, 0, 2, 5}, {30, 2, 0, 2, 5}, {60, 2, 0, 1, 5}},
     0x40, 0x40c20, 0x1001, 8, false},
    // heel_on_step_stretch
    {role::hamstring_range, position::standing, equipment::step, sides::each_side,
     {{30, 1, 0, 1, 5}, {30, 2, 0, 1, 5}, {60, 2, 0, 1, 5}},
     0x8000, 0x2060c00, 0x1001, 5, false},
    // downward_dog
    {role::hamstring_range, position::hands_and_knees, equipment::mat, sides::both_together,
     {{15, 2, 0, 1, 5}, {30, 2, 0, 1, 5}, {45, 3, 0, 1, 3}},
     0x8008, 0x39c00, 0x1001, 2, false},
    // contract_relax_stretch
    {role::hamstring_range, position::lying_on_back, equipment::strap, sides::each_side,
     {{0, 0, 0, 0, 0}, {20, 3, 0, 1, 3}, {30, 4, 0, 1, 3}},
     0x200, 0x41c07, 0x1001, 4, false},
    // sciatic_slider
    {role::mobility, position::seated_on_chair, equipment::chair, sides::each_side,
     {{0, 1, 10, 1, 5}, {0, 2, 15, 1, 5}, {0, 3, 20, 1, 5}},
     0x1000, 0x320, 0x20, 6, false},
    // hip_flexor_lunge
    {role::mobility, position::half_kneeling, equipment::cushion, sides::each_side,
     {{30, 1, 0, 1, 5}, {30, 2, 0, 1, 5}, {60, 2, 0, 1, 5}},
     0x200000, 0x44020, 0x41, 7, false},
    // cat_camel
    {role::mobility, position::hands_and_knees, equipment::mat, sides::both_together,
     {{0, 1, 8, 1, 5}, {0, 2, 8, 1, 5}, {0, 2, 8, 1, 5}},
     0x1000000001, 0x0, 0x100, 7, false},
    // pelvic_tilt
    {role::mobility, position::lying_on_back, equipment::none, sides::both_together,
     {{0, 1, 10, 1, 5}, {0, 2, 12, 1, 5}, {0, 0, 0, 0, 0}},
     0x200000000, 0x1000, 0x100, 8, false},
    // bridge
    {role::hip_strength, position::lying_on_back, equipment::none, sides::both_together,
     {{0, 2, 8, 1, 3}, {0, 3, 12, 1, 3}, {0, 3, 15, 1, 3}},
     0x8000000, 0x1000, 0x44e, 9, false},
    // single_leg_bridge
    {role::hip_strength, position::lying_on_back, equipment::none, sides::each_side,
     {{0, 0, 0, 0, 0}, {0, 2, 6, 1, 3}, {0, 3, 10, 1, 3}},
     0x8000000, 0x41007, 0xe, 6, false},
    // clamshell
    {role::hip_strength, position::lying_on_side, equipment::none, sides::each_side,
     {{0, 2, 10, 1, 3}, {0, 3, 12, 1, 3}, {0, 3, 15, 1, 3}},
     0x40000000, 0x20, 0x4, 8, false},
    // side_lying_leg_raise
    {role::hip_strength, position::lying_on_side, equipment::wall, sides::each_side,
     {{0, 2, 8, 1, 3}, {0, 3, 10, 1, 3}, {0, 3, 12, 1, 3}},
     0x40000000, 0x0, 0x4, 7, false},
    // band_walk
    {role::hip_strength, position::standing, equipment::band, sides::alternating,
     {{0, 1, 8, 1, 3}, {0, 2, 12, 1, 3}, {0, 3, 15, 1, 3}},
     0x8040000000, 0x2021000, 0x4, 5, false},
    // prone_leg_lift
    {role::hip_strength, position::lying_face_down, equipment::cushion, sides::each_side,
     {{0, 2, 8, 1, 3}, {0, 3, 10, 1, 3}, {0, 3, 12, 1, 3}},
     0x200000, 0x801000, 0x8, 6, false},
    // single_leg_stand
    {role::hip_strength, position::standing, equipment::wall, sides::each_side,
     {{15, 2, 0, 1, 3}, {30, 3, 0, 1, 3}, {0, 3, 12, 1, 3}},
     0x8040000000, 0x2021000, 0x4, 5, false},
    // bird_dog
    {role::trunk_control, position::hands_and_knees, equipment::mat, sides::alternating,
     {{5, 1, 5, 1, 3}, {8, 2, 6, 1, 3}, {10, 3, 8, 1, 3}},
     0x1000000000, 0x0, 0x2, 8, false},
    // dead_bug
    {role::trunk_control, position::lying_on_back, equipment::none, sides::alternating,
     {{0, 2, 6, 1, 3}, {0, 3, 8, 1, 3}, {0, 3, 10, 1, 3}},
     0x200000000, 0x1000, 0x42, 8, false},
    // side_plank
    {role::trunk_control, position::lying_on_side, equipment::mat, sides::each_side,
     {{10, 2, 0, 1, 3}, {20, 3, 0, 1, 3}, {30, 3, 0, 1, 3}},
     0x200000000, 0x0, 0x6, 6, false},
    // plank
    {role::trunk_control, position::lying_face_down, equipment::mat, sides::both_together,
     {{10, 2, 0, 1, 3}, {20, 3, 0, 1, 3}, {40, 3, 0, 1, 3}},
     0x200000000, 0x1000, 0x2, 5, false},
    // hip_hinge
    {role::length_under_load, position::standing, equipment::stick, sides::both_together,
     {{0, 2, 8, 1, 3}, {0, 3, 10, 1, 7}, {0, 1, 8, 1, 2}},
     0x8000, 0x2020000, 0x1158, 7, false},
    // romanian_deadlift
    {role::length_under_load, position::standing, equipment::weights, sides::both_together,
     {{0, 0, 0, 0, 0}, {0, 3, 8, 1, 2}, {0, 3, 8, 1, 2}},
     0x8001, 0x40700, 0x109a, 7, false},
    // sliding_leg_curl
    {role::length_under_load, position::lying_on_back, equipment::sliders, sides::both_together,
     {{0, 0, 0, 0, 0}, {0, 2, 5, 1, 2}, {0, 3, 8, 1, 3}},
     0x9000000, 0x7, 0x1490, 6, false},
    // nordic_lower
    {role::length_under_load, position::kneeling, equipment::anchor, sides::both_together,
     {{0, 0, 0, 0, 0}, {0, 2, 5, 1, 1}, {0, 3, 6, 1, 3}},
     0x1000000, 0x407, 0x90, 4, false},
    // heel_dig_hold
    {role::length_under_load, position::lying_on_back, equipment::none, sides::both_together,
     {{10, 3, 0, 1, 3}, {20, 4, 0, 1, 3}, {30, 5, 0, 1, 3}},
     0x8000000, 0x7, 0x490, 8, false},
    // brisk_walk
    {role::aerobic, position::standing, equipment::none, sides::both_together,
     {{600, 1, 0, 1, 5}, {1200, 1, 0, 1, 5}, {1800, 1, 0, 1, 5}},
     0x8000000000, 0x0, 0x323, 9, false},
    // easy_swim
    {role::aerobic, position::in_water, equipment::pool, sides::both_together,
     {{600, 1, 0, 1, 2}, {1200, 1, 0, 1, 2}, {1800, 1, 0, 1, 2}},
     0x40000000000, 0x0, 0x202, 5, false},
    // sit_to_stand_break
    {role::movement_breaks, position::seated_on_chair, equipment::chair, sides::both_together,
     {{0, 1, 5, 8, 5}, {0, 1, 8, 10, 5}, {0, 1, 10, 16, 5}},
     0x8008000000, 0x20020, 0x803, 8, false},
    // posture_reset
    {role::movement_breaks, position::seated_on_chair, equipment::none, sides::both_together,
     {{0, 1, 3, 8, 5}, {0, 1, 3, 8, 5}, {0, 1, 3, 8, 5}},
     0x8000000000, 0x0, 0x801, 6, false},
};
/// The exercises of each role.
inline constexpr set_of<exercise> exercises_of_role[] = {
    set_of<exercise>::from_bits(0x7ff),  // hamstring_range
    set_of<exercise>::from_bits(0x7800),  // mobility
    set_of<exercise>::from_bits(0x3f8000),  // hip_strength
    set_of<exercise>::from_bits(0x3c00000),  // trunk_control
    set_of<exercise>::from_bits(0x7c000000),  // length_under_load
    set_of<exercise>::from_bits(0x600000000),  // movement_breaks
    set_of<exercise>::from_bits(0x180000000),  // aerobic
};

}  // namespace hamstring::inline HAMSTRING_EDITION::generated
