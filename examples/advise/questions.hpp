// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include <hamstring/advice.hpp>

/// The questions of the interview, in the groups in which they are asked.

namespace terminal {

using namespace hamstring;

/// Questions that are asked together: what applies is picked from a list.
struct question_group {
    std::string_view title;
    std::span<const observation> items;
};

// clang-format off
inline constexpr observation where[] = {
    symptom::low_back_pain, symptom::upper_back_pain, symptom::buttock_pain,
    symptom::back_of_thigh_tightness, symptom::back_of_thigh_pain, symptom::sit_bone_pain,
    symptom::pain_below_knee, symptom::groin_pain, symptom::pubic_pain, symptom::thigh_front_pain,
    symptom::calf_pain, symptom::pain_between_shoulder_blades, symptom::flank_pain_new, symptom::tummy_pain_new,
    symptom::shoulder_tip_pain};
inline constexpr observation alarming[] = {
    symptom::severe_back_or_flank_pain_new, symptom::constant_back_pain, symptom::back_pain_getting_worse,
    symptom::limp_or_pain_on_walking, symptom::red_painful_eye, symptom::vision_change,
    symptom::pregnancy_bleeding, symptom::pregnancy_tummy_pain, symptom::wound_change_or_fever_after_surgery,
    symptom::unbearable_pain, symptom::new_kind_of_pain, symptom::pain_same_in_any_position,
    symptom::pain_comes_in_waves, symptom::pain_in_one_spot, symptom::pain_on_breathing_in, symptom::racing_heart,
    symptom::weak_all_over, symptom::very_tired_new, symptom::walking_got_harder};
inline constexpr observation leg[] = {
    symptom::leg_tingling_or_burning, symptom::leg_numbness, symptom::leg_weakness, symptom::foot_numb_or_weak,
    symptom::calf_or_thigh_pain_unexplained, symptom::calf_tender, symptom::leg_colour_change_at_rest,
    symptom::wide_bruising, symptom::gap_or_lump_in_muscle, symptom::knee_bending_weak, symptom::cannot_sit_on_it,
    symptom::thigh_pain_every_night, symptom::hip_hurts_to_straighten, symptom::hip_stiff_for_socks,
    symptom::numb_patch_side_of_thigh, history::calf_strain_after_travel_or_bed_rest,
    history::lay_long_on_one_side};
inline constexpr observation events[] = {
    history::active_cancer, history::leg_in_plaster_or_paralysed, history::three_days_in_bed,
    history::big_operation_in_twelve_weeks, history::previous_clot, history::aneurysm_under_surveillance};
inline constexpr observation feeling[] = {
    symptom::reduced_flexibility, symptom::cannot_reach_toes, symptom::hard_to_straighten_legs,
    symptom::tightness_when_stretching, symptom::stretching_never_lasts, symptom::tight_on_both_sides,
    symptom::tight_on_one_side, symptom::pull_behind_knee_to_calf, symptom::stretch_felt_mid_thigh_only,
    symptom::hamstring_cramps, symptom::general_stiffness};
inline constexpr observation triggers[] = {
    symptom::pain_with_long_sitting, symptom::pain_with_long_standing, symptom::pain_with_movement,
    symptom::pain_bending_or_stretching_thigh, symptom::worse_in_deep_stretch, symptom::worse_with_cough_or_strain,
    symptom::pain_at_full_stride, symptom::knee_or_hip_drops_on_stairs, symptom::tight_after_training,
    symptom::tight_after_hip_exercises, symptom::tender_muscles_both_sides, symptom::varies_with_back_pain,
    symptom::afraid_to_bend, symptom::pain_leaning_back, symptom::pain_only_on_bending,
    symptom::pain_only_on_walking};
inline constexpr observation stiffness[] = {
    symptom::stiff_on_rising, symptom::morning_stiffness_over_30_minutes, symptom::eases_with_walking,
    symptom::better_with_moving, symptom::better_with_anti_inflammatories, symptom::wakes_second_half_of_night};
inline constexpr observation course[] = {
    history::began_suddenly, history::no_injury_before, history::strain_or_twist_before, history::worse_in_days,
    history::earlier_episodes, history::fever_now_over, history::fell_last_year, history::feels_unsteady,
    history::arching_sport, history::getting_worse, history::getting_better, history::past_hamstring_strain,
    history::load_spike_in_four_weeks, history::heavy_exercise_one_to_three_days_ago,
    history::tight_since_childhood, history::growth_spurt, history::tight_years_before_back_pain,
    history::tightness_began_with_back_pain, history::leg_length_gap_over_2_cm};
inline constexpr observation inflammation[] = {
    history::back_pain_before_35, history::back_pain_before_45, history::family_spondyloarthritis,
    history::arthritis_enthesitis_or_psoriasis};
inline constexpr observation day[] = {
    habit::sits_most_of_the_day, habit::moves_every_hour, habit::active_job, habit::standing_job,
    habit::under_150_active_minutes, habit::trains_three_times_a_week, habit::runs_kicks_or_cycles,
    habit::yoga_or_dance};
// clang-format on

/// What can raise the urgency: asked of everybody, unless there is an emergency already.
inline constexpr question_group complaint[] = {
    {"Where is it?", where},
    {"Is any of this so now?", alarming},
    {"And in the legs?", leg},
    {"Did any of this happen, or does it apply?", events},
    {"How does it feel?", feeling},
    {"When does it come, or get worse?", triggers},
    {"Stiffness and nights:", stiffness},
    {"How did it go so far?", course},
    {"Back pain, joints and family:", inflammation},
};
template <class... Kinds>
constexpr bool complaint_asks_every() {
    observations asked;
    for (const question_group& group : complaint)
        for (const observation item : group.items) asked.insert(item);
    const auto covers = [&](const auto& table) {
        for (const auto& row : table)
            if (!asked.contains(row.id)) return false;
        return true;
    };
    return (covers(all<Kinds>()) && ...);
}
static_assert(complaint_asks_every<symptom, history>(),
              "advise: the interview never asks about some symptom or item of history");

inline constexpr question_group daily_life[] = {{"What is a usual week like?", day}};

}  // namespace terminal
