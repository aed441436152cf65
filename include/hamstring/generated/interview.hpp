// SPDX-License-Identifier: MIT
// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.
#pragma once

// clang-format off

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/item.hpp>
#include <hamstring/ids/number.hpp>
#include <hamstring/ids/page.hpp>
#include <hamstring/ids/sex.hpp>

/// What the conversation reads of the tables of items and pages.

namespace hamstring::inline HAMSTRING_EDITION::generated {

/// How an item is used.
enum class item_use : std::uint8_t {
    /// Not asked of somebody without pain.
    in_pain = 1,
    /// Decides about exercises alone.
    for_routine = 2,
    /// A yes is an emergency with no other answer.
    grave = 4,
};

/// What the conversation reads of `item_row`. Where a list ends, that of the next row begins.
struct item_facts {
    page_id page;
    std::uint8_t from;
    std::uint8_t to;
    hamstring::sex not_of;
    std::uint8_t uses;
    std::uint16_t sets;
    std::uint16_t with;
    std::int32_t lasting;
    std::int32_t not_longer_than;

    constexpr bool use(item_use one) const noexcept { return (uses & int(one)) != 0; }
};

inline constexpr item_facts items[] = {
    {page_id{1}, 0, 120, sex{0}, int(item_use::grave), 0, 0, 0, 876000},  // chest_pain
    {page_id{1}, 0, 120, sex{0}, int(item_use::grave), 1, 0, 0, 876000},  // short_of_breath
    {page_id{1}, 0, 120, sex{0}, int(item_use::grave), 2, 0, 0, 876000},  // face_arm_or_speech
    {page_id{1}, 0, 120, sex{0}, int(item_use::grave), 3, 0, 0, 876000},  // very_ill
    {page_id{1}, 0, 120, sex{0}, 0, 4, 0, 0, 876000},  // stiff_neck_or_tight_jaw
    {page_id{1}, 0, 120, sex{0}, 0, 4, 0, 0, 876000},  // faint_or_cold_sweat
    {page_id{1}, 0, 120, sex{0}, 0, 4, 0, 0, 876000},  // sudden_severe_pain
    {page_id{2}, 0, 120, sex{0}, int(item_use::grave), 4, 0, 0, 876000},  // chin_not_to_chest
    {page_id{2}, 0, 120, sex{0}, int(item_use::grave), 5, 0, 0, 876000},  // jaw_hard_to_open
    {page_id{3}, 0, 120, sex{0}, 0, 6, 0, 0, 876000},  // fainted_or_nearly
    {page_id{3}, 0, 120, sex{0}, 0, 7, 0, 0, 876000},  // cold_sweat
    {page_id{3}, 0, 120, sex{0}, int(item_use::grave), 8, 0, 0, 876000},  // faint_with_back_or_tummy_pain
    {page_id{4}, 0, 120, sex{0}, int(item_use::grave), 9, 0, 0, 876000},  // sudden_in_head_or_neck
    {page_id{4}, 0, 120, sex{0}, 0, 10, 0, 0, 876000},  // sudden_in_back_or_side
    {page_id{4}, 0, 120, sex{0}, 0, 11, 0, 0, 876000},  // sudden_high_in_back
    {page_id{4}, 0, 120, sex{0}, 0, 13, 0, 0, 876000},  // sudden_mid_spine
    {page_id{4}, 0, 120, sex{0}, 0, 14, 0, 0, 876000},  // sudden_in_tummy
    {page_id{4}, 0, 120, sex{1}, int(item_use::grave), 16, 0, 0, 876000},  // sudden_in_testicle
    {page_id{4}, 0, 120, sex{0}, 0, 17, 0, 0, 876000},  // struck_at_once
    {page_id{5}, 0, 120, sex{0}, 0, 18, 0, 0, 876000},  // same_in_each_position
    {page_id{5}, 0, 120, sex{0}, 0, 19, 0, 0, 876000},  // unlike_any_before
    {page_id{5}, 0, 120, sex{0}, 0, 20, 0, 0, 876000},  // out_of_the_blue
    {page_id{5}, 0, 120, sex{0}, 0, 21, 0, 0, 876000},  // strong_waves
    {page_id{5}, 0, 120, sex{0}, 0, 22, 0, 0, 876000},  // pulse_in_tummy
    {page_id{5}, 0, 120, sex{0}, 0, 23, 0, 0, 876000},  // heart_races_with_pain
    {page_id{6}, 0, 120, sex{0}, int(item_use::grave), 24, 0, 0, 876000},  // numb_between_legs
    {page_id{6}, 0, 120, sex{0}, int(item_use::grave), 25, 0, 0, 876000},  // bladder_trouble
    {page_id{6}, 0, 120, sex{0}, int(item_use::grave), 26, 0, 0, 876000},  // bowel_trouble
    {page_id{6}, 0, 120, sex{0}, int(item_use::grave), 27, 0, 0, 876000},  // genital_feeling_lost
    {page_id{6}, 0, 120, sex{0}, 0, 28, 0, 0, 876000},  // both_legs_odd
    {page_id{6}, 0, 120, sex{0}, int(item_use::grave), 28, 0, 0, 876000},  // leg_weaker_by_the_hour
    {page_id{6}, 0, 120, sex{0}, 0, 29, 0, 0, 876000},  // dark_urine
    {page_id{7}, 0, 120, sex{0}, int(item_use::grave), 30, 0, 0, 876000},  // both_legs_pain_at_rest
    {page_id{7}, 0, 120, sex{0}, int(item_use::grave), 31, 0, 0, 876000},  // both_legs_weak_at_rest
    {page_id{7}, 0, 120, sex{0}, 0, 32, 0, 0, 876000},  // both_legs_fail_on_walking
    {page_id{7}, 0, 120, sex{0}, int(item_use::grave), 33, 0, 0, 876000},  // both_legs_fail_three_months
    {page_id{7}, 0, 120, sex{0}, 0, 34, 0, 0, 876000},  // legs_worse_two_weeks
    {page_id{8}, 0, 120, sex{0}, int(item_use::grave), 35, 0, 0, 876000},  // cola_and_muscle_pain
    {page_id{8}, 0, 120, sex{0}, 0, 36, 0, 0, 876000},  // muscles_sore_both_sides
    {page_id{8}, 0, 120, sex{0}, 0, 37, 0, 0, 876000},  // new_effort_before_dark_urine
    {page_id{9}, 0, 120, sex{0}, int(item_use::grave), 38, 0, 0, 876000},  // leg_cold_or_blue
    {page_id{9}, 0, 120, sex{0}, 0, 39, 0, 0, 876000},  // no_standing_or_hip_pain
    {page_id{9}, 0, 120, sex{0}, 0, 39, 0, 0, 876000},  // thigh_hard_as_wood
    {page_id{9}, 0, 120, sex{0}, int(item_use::grave), 40, 0, 0, 876000},  // skin_spreads_red
    {page_id{9}, 0, 120, sex{0}, 0, 41, 0, 0, 876000},  // widened_artery
    {page_id{9}, 12, 55, sex{2}, 0, 41, 0, 0, 876000},  // pregnant_or_gave_birth
    {page_id{9}, 0, 120, sex{0}, int(item_use::grave), 41, 0, 0, 876000},  // thoughts_of_dying
    {page_id{10}, 0, 120, sex{0}, 0, 42, 0, 0, 876000},  // unable_to_stand
    {page_id{10}, 0, 120, sex{0}, 0, 43, 0, 0, 876000},  // no_weight_on_one_leg
    {page_id{10}, 0, 120, sex{0}, int(item_use::grave), 44, 0, 0, 876000},  // after_fall_no_stand
    {page_id{10}, 0, 120, sex{0}, int(item_use::grave), 45, 0, 0, 876000},  // leg_short_or_turned
    {page_id{10}, 0, 120, sex{0}, 0, 46, 0, 0, 876000},  // hip_pain_in_days
    {page_id{10}, 0, 120, sex{0}, int(item_use::grave), 47, 0, 0, 876000},  // hip_least_move_hurts
    {page_id{10}, 0, 120, sex{0}, 0, 48, 0, 0, 876000},  // small_fall_before
    {page_id{11}, 0, 120, sex{0}, int(item_use::grave), 49, 0, 0, 876000},  // thigh_far_worse
    {page_id{11}, 0, 120, sex{0}, 0, 50, 0, 0, 876000},  // thigh_numb_or_tingling
    {page_id{11}, 0, 120, sex{0}, 0, 51, 0, 0, 876000},  // lay_on_it_for_hours
    {page_id{12}, 0, 120, sex{0}, int(item_use::grave), 52, 0, 0, 876000},  // artery_and_new_pain
    {page_id{12}, 0, 120, sex{0}, 0, 53, 0, 0, 876000},  // artery_is_watched
    {page_id{13}, 0, 120, sex{0}, int(item_use::grave), 54, 0, 0, 876000},  // birth_head_eyes_ribs
    {page_id{13}, 0, 120, sex{0}, int(item_use::grave), 55, 0, 0, 876000},  // birth_much_blood
    {page_id{13}, 0, 120, sex{0}, int(item_use::grave), 56, 0, 0, 876000},  // baby_moves_less
    {page_id{13}, 0, 120, sex{0}, 0, 57, 0, 0, 876000},  // bleeding_in_pregnancy
    {page_id{13}, 0, 120, sex{0}, 0, 59, 0, 0, 876000},  // tummy_pain_in_pregnancy
    {page_id{13}, 0, 120, sex{0}, 0, 61, 0, 0, 876000},  // tightening_fluid_or_calf
    {page_id{13}, 0, 120, sex{0}, 0, 62, 0, 0, 876000},  // shoulder_tip_in_pregnancy
    {page_id{14}, 0, 120, sex{0}, 0, 63, 0, 0, 876000},  // pregnant_or_perhaps
    {page_id{14}, 0, 120, sex{0}, 0, 64, 0, 0, 876000},  // past_twelve_weeks
    {page_id{14}, 0, 120, sex{0}, 0, 66, 0, 0, 876000},  // pregnancy_not_smooth
    {page_id{14}, 0, 120, sex{0}, 0, 68, 0, 0, 876000},  // birth_within_six_weeks
    {page_id{14}, 0, 120, sex{0}, 0, 69, 0, 0, 876000},  // birth_within_a_year
    {page_id{16}, 0, 120, sex{0}, int(item_use::for_routine), 69, 0, 0, 876000},  // checked_after_birth
    {page_id{17}, 0, 120, sex{0}, int(item_use::grave), 70, 0, 0, 876000},  // might_act_on_thoughts
    {page_id{18}, 0, 15, sex{0}, 0, 71, 0, 0, 876000},  // child_stiff_hamstrings
    {page_id{19}, 0, 120, sex{0}, 0, 72, 0, 0, 876000},  // thigh_tight
    {page_id{19}, 0, 120, sex{0}, 0, 73, 0, 0, 876000},  // thigh_painful
    {page_id{19}, 0, 120, sex{0}, 0, 74, 0, 0, 876000},  // low_back
    {page_id{19}, 0, 120, sex{0}, 0, 75, 0, 0, 876000},  // upper_or_middle_back
    {page_id{19}, 0, 120, sex{0}, 0, 76, 0, 0, 876000},  // buttock
    {page_id{19}, 0, 120, sex{0}, 0, 77, 0, 0, 876000},  // hip_or_groin
    {page_id{19}, 0, 120, sex{0}, 0, 77, 0, 0, 876000},  // one_calf
    {page_id{20}, 0, 120, sex{0}, 0, 78, 0, 0, 876000},  // groin_pain
    {page_id{20}, 0, 120, sex{0}, 0, 79, 0, 0, 876000},  // pubic_pain
    {page_id{20}, 0, 120, sex{0}, 0, 80, 0, 0, 876000},  // front_of_thigh
    {page_id{20}, 0, 120, sex{0}, int(item_use::grave), 81, 0, 0, 876000},  // groin_lump_hard_or_stuck
    {page_id{20}, 0, 120, sex{0}, 0, 82, 0, 0, 876000},  // hip_will_not_straighten
    {page_id{20}, 0, 120, sex{1}, int(item_use::grave), 83, 0, 0, 876000},  // severe_in_testicle
    {page_id{20}, 50, 120, sex{0}, 0, 84, 0, 0, 876000},  // hip_stiff_for_socks
    {page_id{21}, 0, 120, sex{0}, 0, 85, 0, 0, 876000},  // between_shoulder_blades
    {page_id{22}, 0, 120, sex{0}, 0, 86, 0, 0, 876000},  // side_pain
    {page_id{22}, 0, 120, sex{0}, 0, 87, 12, 0, 876000},  // tummy_pain
    {page_id{22}, 0, 120, sex{0}, 0, 88, 24, 0, 876000},  // sick_again_and_again
    {page_id{22}, 0, 120, sex{0}, 0, 89, 36, 0, 876000},  // urine_burns_or_bloody
    {page_id{22}, 0, 120, sex{0}, int(item_use::grave), 89, 48, 0, 876000},  // black_stool_or_blood
    {page_id{22}, 0, 120, sex{0}, 0, 90, 60, 0, 876000},  // bowels_shut_or_yellow
    {page_id{22}, 0, 120, sex{0}, 0, 90, 72, 0, 876000},  // strong_pulse_in_tummy
    {page_id{23}, 0, 120, sex{0}, 0, 91, 84, 0, 876000},  // urine_burns
    {page_id{23}, 0, 120, sex{0}, 0, 92, 84, 0, 876000},  // blood_in_urine
    {page_id{23}, 0, 120, sex{0}, 0, 93, 84, 0, 876000},  // side_pain_and_urine
    {page_id{24}, 0, 120, sex{0}, 0, 94, 84, 0, 876000},  // tummy_severe_now
    {page_id{24}, 0, 120, sex{0}, 0, 95, 84, 0, 876000},  // through_to_the_back
    {page_id{24}, 0, 120, sex{0}, 0, 96, 84, 0, 876000},  // no_stool_no_wind
    {page_id{24}, 0, 120, sex{0}, 0, 97, 84, 0, 876000},  // yellow_skin_or_eyes
    {page_id{24}, 0, 120, sex{0}, 0, 98, 84, 0, 876000},  // tip_of_shoulder
    {page_id{24}, 0, 120, sex{0}, 0, 99, 84, 0, 876000},  // weight_injection
    {page_id{25}, 0, 120, sex{0}, 0, 100, 84, 0, 876000},  // foot_will_not_lift
    {page_id{25}, 0, 120, sex{0}, 0, 101, 84, 0, 876000},  // walk_unsteady_or_dragging
    {page_id{25}, 0, 120, sex{0}, 0, 101, 84, 0, 876000},  // hands_or_neck_shock
    {page_id{25}, 0, 120, sex{0}, 0, 101, 84, 0, 876000},  // one_leg_odd
    {page_id{25}, 0, 120, sex{0}, 0, 101, 84, 0, 876000},  // one_leg_swollen_or_warm
    {page_id{25}, 0, 120, sex{0}, 0, 101, 84, 0, 876000},  // leg_pain_unexplained
    {page_id{25}, 0, 120, sex{0}, 0, 102, 84, 0, 876000},  // leg_cramp_or_night_foot
    {page_id{26}, 0, 120, sex{0}, 0, 102, 84, 0, 876000},  // walk_odd
    {page_id{26}, 0, 120, sex{0}, 0, 103, 84, 0, 876000},  // legs_drag
    {page_id{26}, 0, 120, sex{0}, 0, 104, 84, 0, 876000},  // one_leg_gives_way
    {page_id{26}, 0, 120, sex{0}, 0, 105, 84, 0, 876000},  // need_a_stick
    {page_id{26}, 0, 120, sex{0}, 0, 106, 84, 0, 876000},  // hands_clumsy
    {page_id{26}, 0, 120, sex{0}, 0, 107, 84, 0, 876000},  // neck_shock
    {page_id{26}, 0, 120, sex{0}, 0, 108, 84, 0, 876000},  // both_hands_numb
    {page_id{27}, 0, 120, sex{0}, 0, 109, 84, 0, 876000},  // leg_tingles
    {page_id{27}, 0, 120, sex{0}, 0, 111, 84, 0, 876000},  // leg_numb_patch
    {page_id{27}, 0, 120, sex{0}, 0, 113, 84, 0, 876000},  // leg_line_pain
    {page_id{27}, 0, 120, sex{0}, 0, 115, 84, 0, 876000},  // leg_weak
    {page_id{27}, 0, 120, sex{0}, 0, 116, 84, 0, 876000},  // foot_numb_or_weak
    {page_id{27}, 0, 120, sex{0}, 0, 117, 84, 0, 876000},  // numb_side_of_thigh
    {page_id{28}, 0, 120, sex{0}, 0, 118, 84, 0, 876000},  // leg_worse_two_weeks
    {page_id{28}, 0, 120, sex{0}, 0, 119, 84, 0, 876000},  // back_pain_down_leg
    {page_id{29}, 0, 120, sex{0}, 0, 120, 91, 0, 876000},  // calf_or_leg_swollen
    {page_id{29}, 0, 120, sex{0}, 0, 121, 91, 0, 876000},  // leg_warm_or_veins
    {page_id{29}, 0, 120, sex{0}, 0, 122, 91, 0, 876000},  // calf_sore_to_press
    {page_id{30}, 0, 120, sex{0}, 0, 123, 91, 0, 876000},  // cramp_at_same_distance
    {page_id{30}, 0, 120, sex{0}, 0, 124, 91, 0, 876000},  // foot_out_of_bed
    {page_id{30}, 0, 120, sex{0}, 0, 125, 91, 0, 876000},  // leg_changes_colour
    {page_id{31}, 0, 120, sex{0}, 0, 126, 91, 0, 876000},  // fever_or_shivers
    {page_id{31}, 0, 120, sex{0}, 0, 126, 91, 0, 876000},  // soaked_at_night
    {page_id{31}, 0, 120, sex{0}, 0, 127, 91, 0, 876000},  // ill_as_with_flu
    {page_id{31}, 0, 120, sex{0}, 0, 128, 91, 0, 876000},  // night_pain
    {page_id{31}, 0, 120, sex{0}, 0, 129, 91, 0, 876000},  // lost_weight
    {page_id{31}, 0, 120, sex{0}, 0, 130, 91, 0, 876000},  // skin_over_pain
    {page_id{31}, 0, 120, sex{0}, 0, 130, 91, 0, 876000},  // heart_or_breath
    {page_id{32}, 0, 120, sex{0}, 0, 130, 91, 0, 876000},  // fever_three_days
    {page_id{32}, 0, 120, sex{0}, 0, 131, 91, 0, 876000},  // fever_over
    {page_id{32}, 0, 120, sex{0}, 0, 132, 91, 0, 876000},  // one_spot
    {page_id{33}, 0, 120, sex{0}, 0, 133, 91, 0, 876000},  // each_night_two_weeks
    {page_id{33}, 0, 120, sex{0}, 0, 134, 91, 0, 876000},  // hip_or_knee_each_night
    {page_id{33}, 0, 120, sex{0}, 0, 135, 91, 0, 876000},  // wakes_late_in_night
    {page_id{34}, 0, 120, sex{0}, 0, 136, 98, 0, 876000},  // band_of_blisters
    {page_id{34}, 0, 120, sex{0}, 0, 137, 98, 0, 876000},  // skin_lost_feeling
    {page_id{34}, 0, 120, sex{0}, 0, 138, 98, 0, 876000},  // big_bruise
    {page_id{35}, 0, 120, sex{0}, 0, 139, 98, 0, 876000},  // heart_races
    {page_id{35}, 0, 120, sex{0}, 0, 140, 98, 0, 876000},  // breath_hurts
    {page_id{36}, 0, 120, sex{0}, 0, 141, 98, 0, 876000},  // serious_accident
    {page_id{36}, 0, 120, sex{0}, 0, 142, 98, 0, 876000},  // small_fall_or_lift
    {page_id{36}, 0, 120, sex{0}, 0, 143, 98, 0, 876000},  // pop_or_sharp_pain
    {page_id{36}, 0, 120, sex{0}, 0, 143, 98, 0, 876000},  // hard_effort
    {page_id{36}, 0, 120, sex{0}, 0, 143, 98, 0, 876000},  // pain_grew_with_running
    {page_id{36}, 0, 120, sex{0}, 0, 144, 98, 0, 876000},  // all_at_once
    {page_id{36}, 0, 120, sex{0}, 0, 145, 98, 0, 876000},  // getting_worse
    {page_id{37}, 0, 120, sex{0}, 0, 146, 98, 0, 876000},  // bruise_over_spine
    {page_id{37}, 0, 120, sex{0}, 0, 147, 98, 0, 876000},  // shoulder_tip_after_blow
    {page_id{37}, 0, 120, sex{0}, 0, 148, 98, 0, 876000},  // lift_or_twist
    {page_id{37}, 0, 120, sex{0}, 0, 149, 98, 0, 876000},  // far_worse_than_injury
    {page_id{38}, 0, 120, sex{0}, 0, 150, 98, 0, 876000},  // pop_in_thigh
    {page_id{38}, 0, 120, sex{0}, 0, 151, 98, 0, 876000},  // pop_then_signs
    {page_id{38}, 0, 120, sex{0}, 0, 153, 98, 0, 876000},  // sharp_at_sit_bone
    {page_id{38}, 11, 25, sex{0}, 0, 154, 98, 0, 876000},  // sit_bone_in_sport
    {page_id{38}, 0, 120, sex{0}, 0, 155, 98, 0, 876000},  // leg_forced
    {page_id{39}, 0, 120, sex{0}, 0, 156, 98, 0, 876000},  // wide_bruise
    {page_id{39}, 0, 120, sex{0}, 0, 157, 98, 0, 876000},  // too_sore_to_sit
    {page_id{39}, 0, 120, sex{0}, 0, 158, 98, 0, 876000},  // knee_bends_weakly
    {page_id{39}, 0, 120, sex{0}, 0, 159, 98, 0, 876000},  // gap_or_lump
    {page_id{39}, 0, 120, sex{0}, 0, 160, 98, 0, 876000},  // pull_last_five_days
    {page_id{39}, 0, 120, sex{0}, 0, 161, 98, 0, 876000},  // pull_last_ten_days
    {page_id{40}, 0, 120, sex{0}, 0, 162, 98, 0, 876000},  // effort_last_week
    {page_id{40}, 0, 120, sex{0}, 0, 163, 98, 0, 876000},  // effort_days_ago
    {page_id{40}, 0, 120, sex{0}, 0, 164, 98, 0, 876000},  // muscles_swollen
    {page_id{40}, 0, 120, sex{0}, 0, 165, 98, 0, 876000},  // muscles_hardly_work
    {page_id{40}, 0, 120, sex{0}, 0, 166, 98, 0, 876000},  // sore_on_both_sides
    {page_id{40}, 0, 120, sex{0}, 0, 167, 98, 0, 876000},  // far_worse_than_effort
    {page_id{41}, 0, 120, sex{0}, 0, 168, 98, 0, 876000},  // jump_in_training
    {page_id{41}, 0, 120, sex{0}, 0, 170, 98, 0, 876000},  // little_food_or_periods
    {page_id{42}, 0, 120, sex{0}, 0, 171, 98, 0, 876000},  // worse_in_days
    {page_id{42}, 0, 120, sex{0}, 0, 172, 98, 0, 876000},  // back_keeps_growing_worse
    {page_id{43}, 0, 120, sex{0}, 0, 173, 105, 0, 876000},  // cancer_ever
    {page_id{43}, 0, 120, sex{0}, 0, 174, 105, 0, 876000},  // weak_bones
    {page_id{43}, 0, 120, sex{0}, 0, 174, 105, 0, 876000},  // blood_thinner
    {page_id{43}, 0, 120, sex{0}, 0, 176, 105, 0, 876000},  // weak_defences
    {page_id{43}, 0, 120, sex{0}, 0, 176, 105, 0, 876000},  // diabetes
    {page_id{43}, 0, 120, sex{0}, 0, 177, 105, 0, 876000},  // operation_or_needle
    {page_id{43}, 0, 120, sex{0}, 0, 177, 105, 0, 876000},  // replaced_joint
    {page_id{44}, 0, 120, sex{0}, 0, 177, 105, 0, 876000},  // cancer_treated_now
    {page_id{44}, 0, 120, sex{0}, 0, 178, 105, 0, 876000},  // cancer_in_bone
    {page_id{45}, 0, 120, sex{0}, 0, 179, 105, 0, 876000},  // bones_thin
    {page_id{45}, 0, 120, sex{0}, 0, 181, 105, 0, 876000},  // bone_broke_easily
    {page_id{45}, 0, 120, sex{0}, 0, 182, 105, 0, 876000},  // spine_bone_broken
    {page_id{45}, 0, 120, sex{0}, 0, 183, 105, 0, 876000},  // bone_tablets
    {page_id{46}, 0, 120, sex{0}, 0, 184, 105, 0, 876000},  // sudden_pain_on_thinner
    {page_id{46}, 0, 120, sex{0}, 0, 185, 105, 0, 876000},  // bruise_on_thinner
    {page_id{47}, 0, 120, sex{0}, 0, 186, 105, 0, 876000},  // immune_system_weak
    {page_id{47}, 0, 120, sex{0}, 0, 187, 105, 0, 876000},  // dialysis_or_line
    {page_id{47}, 0, 120, sex{0}, 0, 188, 105, 0, 876000},  // injected_drugs
    {page_id{47}, 0, 120, sex{0}, 0, 189, 105, 0, 876000},  // infection_in_month
    {page_id{48}, 0, 120, sex{0}, 0, 190, 105, 0, 876000},  // spine_operation
    {page_id{48}, 0, 120, sex{0}, 0, 191, 105, 0, 876000},  // hip_operation
    {page_id{48}, 0, 120, sex{0}, 0, 193, 105, 0, 876000},  // hamstring_operation
    {page_id{48}, 0, 120, sex{0}, 0, 195, 105, 0, 876000},  // spine_knee_or_tummy
    {page_id{48}, 0, 120, sex{0}, 0, 196, 105, 0, 876000},  // big_operation
    {page_id{49}, 0, 120, sex{0}, 0, 197, 105, 0, 876000},  // hospital_procedure
    {page_id{49}, 0, 120, sex{0}, 0, 198, 105, 0, 876000},  // needle_as_treatment
    {page_id{49}, 0, 120, sex{0}, 0, 199, 105, 0, 876000},  // needle_for_birth_or_test
    {page_id{49}, 0, 120, sex{0}, 0, 200, 105, 0, 876000},  // wound_or_fever
    {page_id{50}, 0, 120, sex{0}, 0, 201, 105, 0, 876000},  // joint_newly_sore
    {page_id{50}, 0, 120, sex{0}, 0, 202, 105, 0, 876000},  // hip_limits_apply
    {page_id{50}, 0, 120, sex{0}, 0, 203, 105, 0, 876000},  // hip_limits_lifted
    {page_id{51}, 0, 120, sex{0}, 0, 204, 105, 0, 876000},  // steroids
    {page_id{51}, 0, 120, sex{0}, 0, 204, 105, 0, 876000},  // statin_and_muscle_pain
    {page_id{51}, 0, 120, sex{0}, 0, 205, 105, 0, 876000},  // antibiotic_and_tendon
    {page_id{51}, 0, 120, sex{0}, 0, 206, 105, 0, 876000},  // much_alcohol
    {page_id{51}, 0, 120, sex{0}, 0, 207, 105, 0, 876000},  // smoking_or_arteries
    {page_id{51}, 0, 120, sex{0}, 0, 207, 105, 0, 876000},  // clot_risk
    {page_id{51}, 40, 120, sex{2}, 0, 207, 105, 0, 876000},  // past_menopause
    {page_id{52}, 0, 120, sex{0}, 0, 208, 105, 0, 876000},  // steroids_for_months
    {page_id{52}, 0, 120, sex{0}, 0, 209, 105, 0, 876000},  // steroids_this_month
    {page_id{53}, 0, 120, sex{0}, 0, 210, 105, 0, 876000},  // statin_weakness
    {page_id{54}, 0, 120, sex{0}, 0, 211, 105, 0, 876000},  // smoked
    {page_id{54}, 0, 120, sex{0}, 0, 212, 105, 0, 876000},  // blood_pressure_high
    {page_id{54}, 0, 120, sex{0}, 0, 213, 105, 0, 876000},  // artery_disease
    {page_id{54}, 0, 120, sex{0}, 0, 214, 105, 0, 876000},  // family_aneurysm
    {page_id{55}, 0, 120, sex{0}, 0, 215, 105, 0, 876000},  // pain_same_anyhow
    {page_id{55}, 0, 120, sex{0}, 0, 216, 117, 0, 876000},  // pain_of_a_new_kind
    {page_id{55}, 0, 120, sex{0}, 0, 217, 129, 0, 876000},  // pain_without_strain
    {page_id{55}, 0, 120, sex{0}, int(item_use::in_pain), 218, 141, 0, 876000},  // hurts_only_on_walking
    {page_id{56}, 0, 120, sex{0}, 0, 219, 141, 0, 876000},  // clot_before
    {page_id{56}, 0, 120, sex{0}, 0, 220, 141, 0, 876000},  // leg_in_plaster
    {page_id{56}, 0, 120, sex{0}, 0, 221, 141, 0, 876000},  // days_in_bed
    {page_id{56}, 0, 120, sex{0}, 0, 222, 141, 0, 876000},  // long_trip
    {page_id{56}, 0, 120, sex{0}, 0, 223, 141, 0, 876000},  // hormones
    {page_id{56}, 0, 120, sex{0}, 0, 224, 141, 0, 876000},  // calf_after_trip_or_bed
    {page_id{57}, 0, 120, sex{0}, 0, 225, 141, 0, 876000},  // head_or_eyes
    {page_id{57}, 0, 120, sex{0}, 0, 225, 141, 0, 876000},  // falls
    {page_id{57}, 0, 120, sex{0}, 0, 225, 141, 0, 876000},  // weak_or_tired
    {page_id{57}, 0, 120, sex{0}, 0, 225, 141, 0, 876000},  // lump
    {page_id{57}, 0, 120, sex{0}, 0, 226, 141, 0, 876000},  // new_hump
    {page_id{57}, 0, 120, sex{0}, 0, 227, 148, 0, 876000},  // belt_pain
    {page_id{57}, 50, 120, sex{0}, 0, 228, 148, 0, 876000},  // stiff_hips_and_shoulders
    {page_id{58}, 50, 120, sex{0}, 0, 228, 148, 0, 876000},  // headache_jaw_or_scalp
    {page_id{58}, 0, 120, sex{0}, 0, 229, 148, 0, 876000},  // sight_changed
    {page_id{58}, 0, 120, sex{0}, 0, 230, 148, 0, 876000},  // red_eye
    {page_id{59}, 0, 120, sex{0}, 0, 231, 148, 0, 876000},  // fell_once
    {page_id{59}, 0, 120, sex{0}, 0, 232, 148, 0, 876000},  // fell_twice
    {page_id{59}, 0, 120, sex{0}, 0, 234, 148, 0, 876000},  // unsteady
    {page_id{59}, 0, 120, sex{0}, 0, 236, 148, 0, 876000},  // frail
    {page_id{60}, 0, 120, sex{0}, 0, 237, 148, 0, 876000},  // weak_all_over
    {page_id{60}, 0, 120, sex{0}, 0, 238, 148, 0, 876000},  // newly_tired
    {page_id{61}, 50, 120, sex{0}, 0, 239, 148, 0, 876000},  // stiff_for_45_minutes
    {page_id{62}, 0, 120, sex{0}, 0, 240, 148, 0, 876000},  // constant_back_pain
    {page_id{62}, 0, 120, sex{0}, int(item_use::in_pain), 241, 155, 0, 876000},  // hard_to_bear
    {page_id{62}, 0, 120, sex{0}, 0, 242, 155, 0, 876000},  // limp
    {page_id{62}, 0, 120, sex{0}, int(item_use::in_pain), 243, 155, 0, 876000},  // worse_on_cough
    {page_id{62}, 0, 120, sex{0}, 0, 244, 155, 0, 876000},  // leaning_back_hurts
    {page_id{62}, 0, 120, sex{0}, 0, 245, 162, 672, 876000},  // no_better
    {page_id{62}, 50, 120, sex{0}, 0, 246, 162, 0, 876000},  // first_back_pain
    {page_id{62}, 16, 20, sex{0}, 0, 247, 169, 0, 876000},  // arching_sport
    {page_id{63}, 0, 120, sex{0}, 0, 248, 169, 2016, 876000},  // wakes_me_late
    {page_id{63}, 0, 120, sex{0}, 0, 249, 177, 2016, 876000},  // better_on_moving
    {page_id{63}, 0, 120, sex{0}, 0, 250, 185, 2016, 876000},  // stiff_for_half_an_hour
    {page_id{63}, 0, 120, sex{0}, 0, 251, 193, 2016, 876000},  // tablets_help_in_two_days
    {page_id{63}, 0, 120, sex{0}, 0, 252, 201, 2016, 876000},  // relatives_with_it
    {page_id{63}, 0, 120, sex{0}, 0, 253, 209, 2016, 876000},  // eye_bowel_or_skin
    {page_id{63}, 0, 120, sex{0}, 0, 254, 217, 2016, 876000},  // arthritis_or_tendons
    {page_id{64}, 0, 120, sex{0}, 0, 255, 225, 0, 876000},  // began_before_35
    {page_id{64}, 0, 120, sex{0}, 0, 257, 233, 0, 876000},  // began_before_45
    {page_id{64}, 0, 120, sex{0}, 0, 258, 241, 0, 876000},  // several_and_before_45
    {page_id{65}, 0, 120, sex{0}, 0, 260, 249, 0, 876000},  // dizzy
    {page_id{65}, 0, 120, sex{0}, 0, 261, 249, 0, 876000},  // pressure_180_over_110
    {page_id{65}, 0, 120, sex{0}, 0, 262, 249, 0, 876000},  // inflamed_or_fused
    {page_id{65}, 0, 120, sex{0}, 0, 263, 249, 0, 876000},  // slipped_bone
    {page_id{65}, 0, 120, sex{0}, int(item_use::for_routine), 264, 249, 0, 876000},  // eye_pressure_or_operation
    {page_id{65}, 0, 120, sex{0}, int(item_use::for_routine), 265, 249, 0, 876000},  // bendy_joints
    {page_id{65}, 0, 120, sex{0}, 0, 266, 249, 0, 876000},  // deep_sit_bone_pain
    {page_id{66}, 0, 120, sex{0}, 0, 267, 249, 0, 876000},  // cannot_reach_toes
    {page_id{66}, 0, 120, sex{0}, 0, 268, 249, 0, 876000},  // legs_will_not_straighten
    {page_id{66}, 0, 120, sex{0}, int(item_use::for_routine), 269, 249, 0, 876000},  // less_bendy_than_before
    {page_id{66}, 0, 120, sex{0}, int(item_use::for_routine), 270, 249, 0, 876000},  // clearest_on_stretching
    {page_id{66}, 0, 120, sex{0}, int(item_use::for_routine), 271, 249, 0, 876000},  // tight_both_sides
    {page_id{66}, 0, 120, sex{0}, 0, 272, 249, 0, 876000},  // tight_one_side
    {page_id{66}, 0, 120, sex{0}, 0, 273, 249, 0, 876000},  // stiff_all_over
    {page_id{67}, 0, 120, sex{0}, int(item_use::for_routine), 274, 249, 0, 876000},  // long_sitting
    {page_id{67}, 0, 120, sex{0}, int(item_use::for_routine), 275, 249, 0, 876000},  // long_standing
    {page_id{67}, 0, 120, sex{0}, int(item_use::for_routine), 276, 249, 0, 876000},  // daily_moves_hurt
    {page_id{67}, 0, 120, sex{0}, 0, 277, 249, 0, 876000},  // thigh_bend_or_stretch
    {page_id{67}, 0, 120, sex{0}, int(item_use::for_routine), 278, 249, 0, 876000},  // stiff_after_sitting
    {page_id{67}, 0, 120, sex{0}, int(item_use::for_routine), 279, 249, 0, 876000},  // walking_eases
    {page_id{67}, 0, 120, sex{0}, int(item_use::in_pain) | int(item_use::for_routine), 280, 249, 0, 876000},  // hurts_only_on_bending
    {page_id{68}, 0, 120, sex{0}, int(item_use::for_routine), 281, 249, 0, 876000},  // pull_mid_thigh_only
    {page_id{68}, 0, 120, sex{0}, int(item_use::for_routine), 282, 249, 0, 876000},  // pull_to_the_calf
    {page_id{68}, 0, 120, sex{0}, int(item_use::for_routine), 283, 249, 0, 876000},  // never_lasts
    {page_id{68}, 0, 120, sex{0}, int(item_use::for_routine), 284, 249, 0, 876000},  // deep_stretch_worse
    {page_id{68}, 0, 120, sex{0}, 0, 285, 249, 0, 876000},  // comes_with_back
    {page_id{68}, 0, 120, sex{0}, int(item_use::for_routine), 286, 256, 0, 876000},  // afraid_to_bend
    {page_id{69}, 0, 120, sex{0}, int(item_use::for_routine), 287, 256, 0, 876000},  // cramps
    {page_id{69}, 0, 120, sex{0}, int(item_use::for_routine), 288, 256, 0, 876000},  // tight_after_hip_work
    {page_id{69}, 0, 120, sex{0}, int(item_use::for_routine), 289, 256, 0, 876000},  // long_stride_hurts
    {page_id{69}, 0, 120, sex{0}, int(item_use::for_routine), 290, 256, 0, 876000},  // tight_after_training
    {page_id{69}, 0, 120, sex{0}, int(item_use::for_routine), 291, 256, 0, 876000},  // knee_falls_inward
    {page_id{69}, 0, 120, sex{0}, 0, 292, 256, 0, 876000},  // training_went_up
    {page_id{69}, 0, 120, sex{0}, int(item_use::for_routine), 293, 256, 0, 876000},  // does_yoga_or_dance
    {page_id{70}, 0, 120, sex{0}, int(item_use::for_routine), 294, 256, 0, 876000},  // strained_before
    {page_id{70}, 0, 120, sex{0}, int(item_use::for_routine), 295, 256, 0, 876000},  // stiff_since_childhood
    {page_id{70}, 0, 120, sex{0}, int(item_use::for_routine), 296, 256, 0, 876000},  // tight_before_back_pain
    {page_id{70}, 0, 120, sex{0}, int(item_use::for_routine), 297, 263, 0, 876000},  // tight_since_back_pain
    {page_id{70}, 0, 120, sex{0}, int(item_use::for_routine), 298, 270, 0, 876000},  // one_leg_longer
    {page_id{70}, 0, 120, sex{0}, 0, 299, 270, 0, 876000},  // had_it_before
    {page_id{70}, 16, 20, sex{0}, 0, 300, 270, 0, 876000},  // growing_fast
    {page_id{72}, 0, 120, sex{0}, int(item_use::for_routine), 301, 270, 0, 876000},  // sits_most_of_the_day
    {page_id{72}, 0, 120, sex{0}, int(item_use::for_routine), 302, 270, 0, 876000},  // gets_up_each_hour
    {page_id{72}, 0, 120, sex{0}, int(item_use::for_routine), 303, 270, 0, 876000},  // active_job
    {page_id{72}, 0, 120, sex{0}, int(item_use::for_routine), 304, 270, 0, 876000},  // standing_job
    {page_id{72}, 0, 120, sex{0}, int(item_use::for_routine), 305, 270, 0, 876000},  // drives_most_of_the_day
    {page_id{72}, 0, 120, sex{0}, int(item_use::for_routine), 306, 270, 0, 876000},  // uses_a_wheelchair
    {page_id{73}, 0, 120, sex{0}, int(item_use::for_routine), 307, 270, 0, 876000},  // a_leg_can_push
    {page_id{73}, 0, 120, sex{0}, int(item_use::for_routine), 308, 270, 0, 876000},  // spine_team_agreed
    {page_id{74}, 0, 120, sex{0}, int(item_use::for_routine), 309, 270, 0, 876000},  // little_activity
    {page_id{74}, 0, 120, sex{0}, int(item_use::for_routine), 310, 270, 0, 876000},  // trains_often
    {page_id{74}, 0, 120, sex{0}, int(item_use::for_routine), 311, 270, 0, 876000},  // runs_kicks_or_cycles
    {page_id{74}, 0, 120, sex{0}, int(item_use::for_routine), 312, 270, 0, 876000},  // plays_another_sport
    {page_id{74}, 0, 120, sex{0}, int(item_use::for_routine), 313, 270, 0, 876000},  // jogs_without_pain
    {page_id{}, 0, 0, sex{}, 0, 314, 271, 0, 0},
};
/// What a yes to each item says, and with what told it is asked, as places of observations.
inline constexpr std::uint16_t item_sets[] = {
    241, 215, 257, 243, 259, 260, 244, 294, 211, 258, 34, 34, 37, 200, 63, 300, 308, 112, 67, 66, 115, 68, 293, 79,
    182, 183, 184, 185, 188, 288, 186, 187, 254, 255, 253, 223, 26, 284, 216, 281, 229, 246, 245, 278, 224, 279, 265, 225,
    194, 222, 30, 116, 210, 110, 311, 311, 311, 49, 239, 50, 239, 239, 64, 309, 309, 329, 309, 330, 310, 127, 316, 233,
    8, 10, 0, 37, 53, 60, 57, 58, 59, 277, 72, 308, 73, 61, 62, 63, 302, 303, 293, 307, 306, 240, 300, 301,
    304, 305, 64, 314, 189, 44, 247, 248, 256, 78, 249, 250, 251, 30, 252, 31, 252, 33, 252, 32, 43, 74, 253, 327,
    213, 295, 45, 217, 296, 46, 262, 263, 204, 203, 261, 117, 69, 275, 75, 52, 242, 264, 287, 79, 71, 192, 194, 227,
    112, 99, 193, 64, 114, 280, 219, 219, 220, 286, 221, 285, 39, 40, 41, 42, 317, 318, 284, 98, 282, 283, 26, 280,
    97, 228, 228, 113, 36, 202, 297, 336, 270, 105, 341, 198, 325, 199, 326, 312, 218, 287, 268, 267, 266, 271, 324, 232,
    321, 232, 320, 232, 108, 272, 269, 269, 51, 226, 322, 323, 231, 230, 274, 197, 195, 273, 313, 289, 290, 292, 291, 67,
    66, 115, 77, 109, 106, 107, 299, 298, 119, 207, 201, 276, 238, 48, 47, 120, 120, 315, 121, 342, 342, 80, 81, 237,
    35, 65, 38, 29, 70, 206, 205, 122, 52, 54, 56, 55, 103, 236, 104, 101, 102, 102, 102, 235, 334, 332, 337, 340,
    333, 331, 27, 3, 2, 1, 9, 22, 23, 13, 4, 5, 6, 7, 11, 12, 76, 19, 20, 15, 28, 24, 25, 16,
    17, 18, 21, 14, 97, 89, 92, 93, 95, 96, 111, 118, 94, 82, 83, 84, 85, 90, 123, 124, 125, 86, 87, 88,
    91, 126,
};
inline constexpr std::uint16_t item_with[] = {
    0, 34, 35, 36, 37, 57, 58, 61, 62, 63, 200, 300, 0, 34, 35, 36, 37, 57, 58, 61, 62, 63, 200, 300,
    0, 34, 35, 36, 37, 57, 58, 61, 62, 63, 200, 300, 0, 34, 35, 36, 37, 57, 58, 61, 62, 63, 200, 300,
    0, 34, 35, 36, 37, 57, 58, 61, 62, 63, 200, 300, 0, 34, 35, 36, 37, 57, 58, 61, 62, 63, 200, 300,
    0, 34, 35, 36, 37, 57, 58, 61, 62, 63, 200, 300, 0, 34, 35, 36, 37, 61, 200, 0, 34, 35, 36, 37,
    61, 200, 0, 34, 35, 36, 37, 61, 200, 0, 34, 35, 36, 37, 57, 58, 61, 62, 63, 200, 300, 0, 34, 35,
    36, 37, 57, 58, 61, 62, 63, 200, 300, 0, 34, 35, 36, 37, 57, 58, 61, 62, 63, 200, 300, 0, 34, 35,
    36, 37, 61, 200, 0, 34, 35, 36, 37, 61, 200, 0, 34, 35, 36, 37, 61, 200, 0, 34, 35, 36, 37, 61,
    200, 0, 34, 35, 36, 37, 53, 61, 200, 0, 34, 35, 36, 37, 53, 61, 200, 0, 34, 35, 36, 37, 53, 61,
    200, 0, 34, 35, 36, 37, 53, 61, 200, 0, 34, 35, 36, 37, 53, 61, 200, 0, 34, 35, 36, 37, 53, 61,
    200, 0, 34, 35, 36, 37, 53, 61, 200, 0, 34, 35, 36, 37, 53, 61, 200, 0, 34, 35, 36, 37, 53, 61,
    200, 0, 34, 35, 36, 37, 53, 61, 200, 0, 34, 35, 36, 37, 61, 200, 0, 34, 35, 36, 37, 61, 200, 0,
    34, 35, 36, 37, 61, 200, 92,
};

/// What the conversation reads of `page_row`: its kind, its first item (the next page's is behind its
/// last), which items open it, as a list in `page_openers`, whether it names what their yes means, and
/// which of the `numbers_asked` is its own, counted from 1; 0 where it asks for none.
struct page_facts {
    page_kind kind;
    bool names_the_yes;
    std::uint8_t asks;
    std::uint16_t first;
    std::uint16_t openers;
};

inline constexpr page_facts pages[] = {
    {page_kind{0}, false, 0, 0, 0},  // four_facts
    {page_kind{1}, false, 0, 0, 0},  // right_now
    {page_kind{1}, false, 0, 7, 0},  // neck_and_jaw
    {page_kind{1}, true, 0, 9, 1},  // faint_and_sweat
    {page_kind{1}, true, 0, 12, 2},  // sudden_pain
    {page_kind{1}, false, 0, 19, 3},  // sudden_pain_kind
    {page_kind{1}, false, 0, 25, 7},  // bladder_bowels_legs
    {page_kind{1}, true, 0, 32, 7},  // both_legs
    {page_kind{1}, false, 0, 37, 8},  // urine_and_muscles
    {page_kind{1}, false, 0, 40, 9},  // sudden_trouble
    {page_kind{1}, true, 0, 47, 9},  // weight_and_hip
    {page_kind{1}, false, 0, 54, 10},  // hard_thigh
    {page_kind{1}, true, 0, 57, 11},  // main_artery
    {page_kind{1}, false, 0, 59, 12},  // pregnancy_signs
    {page_kind{2}, true, 0, 66, 13},  // pregnancy
    {page_kind{4}, false, 1, 71, 14},  // birth_week
    {page_kind{2}, false, 0, 71, 15},  // birth_check
    {page_kind{1}, false, 0, 72, 16},  // dark_thoughts
    {page_kind{1}, false, 0, 73, 17},  // child_legs
    {page_kind{2}, false, 0, 74, 17},  // where_it_is
    {page_kind{1}, false, 0, 81, 17},  // hip_and_groin
    {page_kind{2}, false, 0, 88, 18},  // upper_back
    {page_kind{1}, false, 0, 89, 20},  // tummy_and_side
    {page_kind{2}, true, 0, 96, 20},  // urine
    {page_kind{1}, true, 0, 99, 21},  // tummy
    {page_kind{2}, false, 0, 105, 25},  // legs_and_walking
    {page_kind{2}, true, 0, 112, 25},  // walking_and_hands
    {page_kind{2}, true, 0, 119, 27},  // one_leg
    {page_kind{2}, false, 0, 125, 28},  // leg_course
    {page_kind{2}, true, 0, 127, 33},  // swollen_leg
    {page_kind{2}, false, 0, 130, 36},  // leg_blood_flow
    {page_kind{2}, false, 0, 133, 37},  // fever_and_nights
    {page_kind{2}, true, 0, 140, 37},  // fever
    {page_kind{2}, false, 0, 143, 39},  // nights
    {page_kind{2}, false, 0, 146, 40},  // skin
    {page_kind{2}, true, 0, 149, 41},  // heart_and_breath
    {page_kind{2}, false, 0, 151, 42},  // how_it_began
    {page_kind{2}, false, 0, 158, 42},  // accident
    {page_kind{2}, true, 0, 162, 44},  // pop_or_pull
    {page_kind{2}, false, 0, 167, 45},  // tear_signs
    {page_kind{2}, false, 0, 173, 50},  // sore_muscles
    {page_kind{2}, false, 0, 179, 51},  // running
    {page_kind{2}, false, 0, 181, 52},  // worse
    {page_kind{2}, false, 0, 183, 53},  // your_health
    {page_kind{2}, false, 0, 190, 53},  // cancer
    {page_kind{2}, true, 0, 192, 54},  // bones
    {page_kind{2}, false, 0, 196, 55},  // bleeding
    {page_kind{2}, true, 0, 198, 56},  // defences
    {page_kind{2}, false, 0, 202, 57},  // operation
    {page_kind{2}, false, 0, 207, 58},  // procedure
    {page_kind{2}, false, 0, 211, 59},  // joint
    {page_kind{2}, false, 0, 214, 60},  // medicines_and_risks
    {page_kind{2}, false, 0, 221, 60},  // steroid_tablets
    {page_kind{2}, false, 0, 223, 61},  // statin
    {page_kind{2}, true, 0, 224, 62},  // artery
    {page_kind{2}, false, 0, 228, 63},  // artery_pain
    {page_kind{2}, true, 0, 232, 67},  // clots
    {page_kind{2}, false, 0, 238, 68},  // other_signs
    {page_kind{2}, true, 0, 245, 68},  // head_and_eyes
    {page_kind{2}, true, 0, 248, 69},  // falling
    {page_kind{2}, true, 0, 252, 70},  // weak_and_tired
    {page_kind{2}, false, 0, 254, 71},  // morning_stiffness
    {page_kind{2}, false, 0, 255, 72},  // more_about_the_pain
    {page_kind{2}, false, 0, 263, 72},  // long_back_pain
    {page_kind{2}, false, 0, 270, 72},  // long_back_pain_began
    {page_kind{2}, false, 0, 273, 79},  // before_exercise
    {page_kind{2}, false, 0, 280, 79},  // how_tight
    {page_kind{2}, false, 0, 287, 79},  // what_brings_it_on
    {page_kind{2}, false, 0, 294, 79},  // stretching
    {page_kind{2}, false, 0, 300, 79},  // training
    {page_kind{2}, false, 0, 307, 79},  // your_past
    {page_kind{4}, false, 2, 314, 79},  // strain_day
    {page_kind{2}, false, 0, 314, 80},  // your_day
    {page_kind{2}, false, 0, 320, 80},  // in_the_wheelchair
    {page_kind{2}, false, 0, 322, 81},  // your_week
    {page_kind{4}, false, 3, 327, 81},  // chair_rises
    {page_kind{3}, false, 0, 327, 81},  // how_to_tell
    {page_kind{}, false, 0, 327, 81},
};
inline constexpr std::uint16_t page_openers[] = {
    4, 5, 6, 13, 14, 15, 16, 29, 31, 41, 42, 44, 45, 45, 70, 70, 46, 79, 14, 77, 92, 89, 90, 91,
    94, 106, 107, 108, 119, 120, 121, 122, 123, 80, 109, 110, 111, 133, 135, 136, 138, 139, 151, 152, 153, 162, 163, 164,
    165, 166, 154, 155, 157, 183, 184, 185, 186, 188, 188, 189, 214, 215, 218, 224, 225, 226, 227, 219, 238, 239, 240, 244,
    263, 264, 265, 266, 267, 268, 269, 307, 319,
};

/// What the conversation reads of `asked_number`. `unless` is the number of an item, from 1; 0 where there
/// is none.
struct asked_number_facts {
    page_id page;
    number which;
    std::uint8_t from;
    std::uint16_t unless;
    std::int16_t lowest;
    std::int16_t highest;
};

inline constexpr asked_number_facts numbers_asked[] = {
    {page_id{15}, number{12}, 0, 0, 7, 53},  // birth_week
    {page_id{71}, number{11}, 0, 0, 0, 365},  // strain_day
    {page_id{75}, number{9}, 65, 320, 0, 60},  // chair_rises
};

/// What the items of each page say and mean, in 16 bits: an answer kept by another edition is to the same
/// question where they are the same.
inline constexpr std::uint16_t page_marks[] = {
    0xd88a,  // four_facts
    0x1fe8,  // right_now
    0x22d8,  // neck_and_jaw
    0x63f,  // faint_and_sweat
    0xf288,  // sudden_pain
    0x2a30,  // sudden_pain_kind
    0xdc8f,  // bladder_bowels_legs
    0x490f,  // both_legs
    0xf7aa,  // urine_and_muscles
    0x118f,  // sudden_trouble
    0xcdf9,  // weight_and_hip
    0xf704,  // hard_thigh
    0x3b4e,  // main_artery
    0x635b,  // pregnancy_signs
    0x7ebe,  // pregnancy
    0x18d5,  // birth_week
    0xf742,  // birth_check
    0x708,  // dark_thoughts
    0x34f3,  // child_legs
    0x361d,  // where_it_is
    0x3a8f,  // hip_and_groin
    0xed6c,  // upper_back
    0xf68e,  // tummy_and_side
    0xd2aa,  // urine
    0x7fc0,  // tummy
    0x3c9c,  // legs_and_walking
    0x7109,  // walking_and_hands
    0xda02,  // one_leg
    0xc1dd,  // leg_course
    0x9d3b,  // swollen_leg
    0x534f,  // leg_blood_flow
    0x3d33,  // fever_and_nights
    0xe063,  // fever
    0x959d,  // nights
    0x6583,  // skin
    0x45f3,  // heart_and_breath
    0xc24a,  // how_it_began
    0x7b93,  // accident
    0x321e,  // pop_or_pull
    0x43e6,  // tear_signs
    0xc1ea,  // sore_muscles
    0x9c2d,  // running
    0x99c6,  // worse
    0xf7fe,  // your_health
    0xe9f5,  // cancer
    0xbcc1,  // bones
    0x497c,  // bleeding
    0x6acc,  // defences
    0xe140,  // operation
    0x8f2c,  // procedure
    0xb76f,  // joint
    0xac29,  // medicines_and_risks
    0xc1fc,  // steroid_tablets
    0x4283,  // statin
    0xc8c2,  // artery
    0x253e,  // artery_pain
    0x9e9d,  // clots
    0xf355,  // other_signs
    0x1c31,  // head_and_eyes
    0x1c85,  // falling
    0x9ddc,  // weak_and_tired
    0x8553,  // morning_stiffness
    0xdd06,  // more_about_the_pain
    0xf684,  // long_back_pain
    0xc26b,  // long_back_pain_began
    0xe90f,  // before_exercise
    0x6f7b,  // how_tight
    0x4870,  // what_brings_it_on
    0x42f,  // stretching
    0x7693,  // training
    0xa19,  // your_past
    0x6a47,  // strain_day
    0xf968,  // your_day
    0x1df2,  // in_the_wheelchair
    0x9f56,  // your_week
    0x8c6f,  // chair_rises
    0x7923,  // how_to_tell
};
/// The same of the red flags of each screen.
inline constexpr std::uint16_t screen_marks[] = {
    0x79ba,  // nerve
    0x6f8c,  // infection_and_unwell
    0xd5f7,  // cancer
    0x5615,  // injury
    0x2ab4,  // circulation_and_bleeding
    0x133b,  // heart_and_chest
    0x1a05,  // bone
    0x5206,  // pregnancy
    0x1108,  // age_and_surgery
    0xea6a,  // abdomen
    0xe61d,  // mood
};

}  // namespace hamstring::inline HAMSTRING_EDITION::generated
