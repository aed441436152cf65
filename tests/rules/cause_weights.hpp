// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include <hamstring/intake/report.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// What speaks for and against each contributor, written down a second time, and what it adds up to:
/// 2 strongly, 1 weakly, as the clinical record weighs it.

namespace test {

using namespace hamstring;

struct recorded_weight {
    cause of;
    int weight;
    /// What must be answered yes, and what no.
    observations yes;
    observations no;
};

// clang-format off
inline constexpr recorded_weight cause_weights[] = {
    {cause::prolonged_sitting, +1, {habit::sits_most_of_the_day}, {}},
    {cause::prolonged_sitting, +1, {habit::sits_most_of_the_day}, {habit::moves_every_hour}},
    {cause::prolonged_sitting, +1, {symptom::stiff_on_rising}, {}},
    {cause::prolonged_sitting, +1, {symptom::eases_with_walking}, {}},
    {cause::prolonged_sitting, +1, {symptom::pain_with_long_sitting, habit::sits_most_of_the_day}, {}},
    {cause::prolonged_sitting, +1, {sign::tight_hip_flexor}, {}},
    {cause::prolonged_sitting, -2, {habit::active_job}, {}},
    {cause::prolonged_sitting, -1, {}, {habit::sits_most_of_the_day}},
    {cause::inactivity, +1, {habit::under_150_active_minutes}, {}},
    {cause::inactivity, +1, {symptom::general_stiffness}, {}},
    {cause::inactivity, +1, {symptom::reduced_flexibility, habit::under_150_active_minutes}, {}},
    {cause::inactivity, +1, {sign::bridge_low}, {}},
    {cause::inactivity, -2, {habit::trains_three_times_a_week}, {}},
    {cause::weak_hip_stabilisers, +2, {sign::pelvis_drops_in_stance}, {}},
    {cause::weak_hip_stabilisers, +1, {symptom::knee_or_hip_drops_on_stairs}, {}},
    {cause::weak_hip_stabilisers, +1, {symptom::stretching_never_lasts}, {}},
    {cause::weak_hip_stabilisers, +1, {symptom::low_back_pain, symptom::pain_with_long_standing}, {}},
    {cause::weak_hip_stabilisers, +1, {symptom::low_back_pain, habit::standing_job}, {}},
    {cause::weak_hip_stabilisers, -1, {sign::stance_held_both_sides}, {}},
    {cause::weak_hip_stabilisers, -1, {sign::bridge_strong}, {}},
    {cause::synergist_dominance, +1, {symptom::hamstring_cramps}, {}},
    {cause::synergist_dominance, +1, {sign::bridge_felt_in_hamstrings}, {}},
    {cause::synergist_dominance, +1, {symptom::tight_after_hip_exercises}, {}},
    {cause::synergist_dominance, +1, {sign::prone_extension_cramps_or_arches}, {}},
    {cause::synergist_dominance, -1, {sign::bridge_felt_in_buttock}, {}},
    {cause::previous_strain, +2, {history::past_hamstring_strain}, {}},
    {cause::previous_strain, +2, {red_flag::pop_with_sudden_pain}, {}},
    {cause::previous_strain, +1, {symptom::pain_at_full_stride}, {}},
    {cause::previous_strain, +1, {sign::bridge_side_difference}, {}},
    {cause::previous_strain, +1, {sign::bridge_fair, history::past_hamstring_strain}, {}},
    {cause::previous_strain, -2, {}, {history::past_hamstring_strain}},
    {cause::neural_tension, +2, {symptom::leg_tingling_or_burning}, {}},
    {cause::neural_tension, +2, {symptom::leg_numbness}, {}},
    {cause::neural_tension, +2, {symptom::pain_below_knee}, {}},
    {cause::neural_tension, +2, {sign::slump_positive}, {}},
    {cause::neural_tension, +1, {symptom::worse_with_cough_or_strain}, {}},
    {cause::neural_tension, +1, {symptom::pain_with_long_sitting, symptom::back_of_thigh_pain}, {}},
    {cause::neural_tension, +1, {symptom::pull_behind_knee_to_calf}, {}},
    {cause::neural_tension, -2, {symptom::stretch_felt_mid_thigh_only}, {}},
    {cause::anterior_tilt, +2, {sign::knee_extension_hypermobile, symptom::back_of_thigh_tightness}, {}},
    {cause::anterior_tilt, +2, {sign::toe_reach_good, symptom::back_of_thigh_tightness}, {}},
    {cause::anterior_tilt, +1, {sign::marked_lordosis}, {}},
    {cause::anterior_tilt, +1, {habit::yoga_or_dance}, {}},
    {cause::anterior_tilt, +1, {condition::hypermobility_eds}, {}},
    {cause::anterior_tilt, -2, {sign::knee_extension_moderate}, {}},
    {cause::anterior_tilt, -2, {sign::knee_extension_marked}, {}},
    {cause::sport_load, +2, {history::load_spike_in_four_weeks}, {}},
    {cause::sport_load, +1, {symptom::tight_after_training}, {}},
    {cause::sport_load, +1, {habit::runs_kicks_or_cycles, symptom::back_of_thigh_tightness}, {}},
    {cause::sport_load, -1, {}, {history::load_spike_in_four_weeks}},
    {cause::protective_guarding, +2, {history::tightness_began_with_back_pain}, {}},
    {cause::protective_guarding, +1, {symptom::varies_with_back_pain}, {}},
    {cause::protective_guarding, +1, {symptom::low_back_pain, symptom::tight_on_both_sides}, {}},
    {cause::protective_guarding, +1, {symptom::afraid_to_bend}, {}},
    {cause::protective_guarding, +1, {symptom::low_back_pain, symptom::pain_with_movement}, {}},
    {cause::protective_guarding, -2, {history::tight_years_before_back_pain}, {}},
    {cause::muscle_soreness, +2, {history::heavy_exercise_one_to_three_days_ago}, {}},
    {cause::muscle_soreness, +1, {symptom::tender_muscles_both_sides}, {}},
    {cause::muscle_soreness, -2, {}, {history::heavy_exercise_one_to_three_days_ago}},
    {cause::proximal_tendinopathy, +2, {symptom::sit_bone_pain}, {}},
    {cause::proximal_tendinopathy, +1, {symptom::worse_in_deep_stretch}, {}},
    {cause::proximal_tendinopathy, +1, {symptom::sit_bone_pain, symptom::pain_with_long_sitting}, {}},
    {cause::proximal_tendinopathy, -2, {}, {symptom::sit_bone_pain}},
    {cause::posture_or_leg_length, +1, {symptom::tight_on_one_side, sign::uneven_hips_or_shoe_wear}, {}},
    {cause::posture_or_leg_length, +1, {habit::standing_job}, {}},
    {cause::posture_or_leg_length, +1, {symptom::pain_with_long_standing}, {}},
    {cause::posture_or_leg_length, +2, {history::leg_length_gap_over_2_cm}, {}},
    {cause::posture_or_leg_length, -1, {symptom::tight_on_both_sides}, {}},
    {cause::reduced_extensibility, +2, {sign::knee_extension_over_sex_cutoff}, {}},
    {cause::reduced_extensibility, +1, {sign::knee_extension_marked}, {}},
    {cause::reduced_extensibility, +1, {sign::knee_extension_mild}, {}},
    {cause::reduced_extensibility, +2, {sign::leg_raise_short}, {}},
    {cause::reduced_extensibility, +1, {sign::leg_raise_reduced}, {}},
    {cause::reduced_extensibility, +1, {sign::toe_reach_moderate}, {}},
    {cause::reduced_extensibility, +2, {sign::toe_reach_marked}, {}},
    {cause::reduced_extensibility, +1, {sign::toe_reach_mild, symptom::hard_to_straighten_legs}, {}},
    {cause::reduced_extensibility, +1, {symptom::cannot_reach_toes}, {}},
    {cause::reduced_extensibility, +1, {symptom::hard_to_straighten_legs}, {}},
    {cause::reduced_extensibility, +1, {symptom::tightness_when_stretching, symptom::pain_bending_or_stretching_thigh}, {}},
    {cause::reduced_extensibility, +1, {history::tight_since_childhood}, {}},
    {cause::reduced_extensibility, +1, {history::growth_spurt}, {}},
    {cause::reduced_extensibility, -2, {sign::knee_extension_usual}, {}},
    {cause::reduced_extensibility, -1, {sign::leg_raise_normal}, {}},
    {cause::other_condition, +2, {symptom::morning_stiffness_over_30_minutes, symptom::better_with_moving}, {}},
    {cause::other_condition, +1, {symptom::wakes_second_half_of_night}, {}},
    {cause::other_condition, +2, {red_flag::exertional_thigh_pain}, {}},
    {cause::other_condition, +2, {red_flag::statin_muscle_pain}, {}},
    {cause::other_condition, +2, {history::growth_spurt, sign::knee_extension_marked}, {}},
    {cause::other_condition, +2, {condition::spondylolysis_or_listhesis_symptomatic}, {}},
};
// clang-format on

/// More than any row needs.
inline constexpr std::size_t most_facts = 4;

/// Facts of a row, without the one at a place; past the last none is left out.
inline rules::fact_sheet facts_of(const recorded_weight& row, std::size_t left_out) {
    rules::fact_sheet facts;
    std::size_t place = 0;
    for (std::size_t i = 0; i < rules::vocabulary::observed::size; ++i) {
        if (row.yes.bits().test(i) && place++ != left_out) facts.yes.set(i);
        if (row.no.bits().test(i) && place++ != left_out) facts.no.set(i);
    }
    return facts;
}

/// What the rows give a contributor for some facts.
inline int recorded_score(cause of, const rules::fact_sheet& facts) {
    int score = 0;
    for (const recorded_weight& row : cause_weights)
        if (row.of == of && facts.yes.includes(row.yes.bits()) && facts.no.includes(row.no.bits()))
            score += row.weight;
    return score;
}

/// Whether `scores(facts)`, one for each contributor, are what the rows give, for the facts of each row, and without any one.
template <class Scores>
bool agrees_with_record(const Scores& scores) {
    for (const recorded_weight& row : cause_weights)
        for (std::size_t left_out = 0; left_out <= most_facts; ++left_out) {
            const rules::fact_sheet facts = facts_of(row, left_out);
            const auto given = scores(facts);
            for (std::size_t c = 0; c < count_of<cause>; ++c)
                if (given[c] != recorded_score(static_cast<cause>(c), facts)) return false;
        }
    return true;
}

}  // namespace test
