// SPDX-License-Identifier: MIT
// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.
#pragma once

// clang-format off

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/road.hpp>
#include <hamstring/maybe.hpp>

/// What the eight weeks read of the tables of the road.

namespace hamstring::inline HAMSTRING_EDITION::generated {

/// The bounds of `knowledge/road.hpp`.
inline constexpr int road_repetitions_a_step = 2;  // times
inline constexpr int road_repetitions_to = 12;  // times
inline constexpr int road_repetitions_to_advanced = 15;  // times
inline constexpr int road_hold_a_step = 10;  // seconds
inline constexpr int road_hold_to = 60;  // seconds
inline constexpr int road_sets_a_step = 1;  // sets
inline constexpr int road_sets_to = 3;  // sets
inline constexpr int road_breaks_a_step = 1;  // times a day
inline constexpr int road_breaks_to = 6;  // times a day
inline constexpr int road_rises_a_day = 30;  // times a day
inline constexpr int road_rises_a_day_gently = 20;  // times a day
inline constexpr int road_walk_a_step = 5;  // minutes
inline constexpr int road_stroll_a_step = 1;  // minutes
inline constexpr int road_stroll_to = 5;  // minutes
inline constexpr int road_new_a_stage = 1;  // exercises
inline constexpr int road_pain_eases_from = 3;  // weeks
inline constexpr int road_strong_pain_eased_from = 5;  // weeks

/// The positions on the floor, as bits.
inline constexpr std::uint16_t road_on_the_floor = 0x1fc;

/// One stage: its first week, how many weeks it lasts, the longest walk, how many more exercises.
struct road_stage_row {
    std::uint8_t first_week;
    std::uint8_t lasts;
    std::uint8_t walk;
    std::uint8_t more_exercises;
};

inline constexpr road_stage_row road_stages[] = {
    {1, 1, 10, 0},  // week_1
    {2, 1, 15, 0},  // week_2
    {3, 2, 20, 1},  // weeks_3_to_4
    {5, 2, 25, 1},  // weeks_5_to_6
    {7, 2, 30, 1},  // weeks_7_to_8
    {9, 0, 30, 1},  // maintain
};

inline constexpr std::size_t road_row_count = 90;

/// What one row of the road does, for whom and in which stages.
struct road_row {
    /// The traits that all hold, and those of which none does, as bits.
    std::uint64_t when;
    std::uint64_t unless;
    /// What grows, is replaced or must be there.
    set_of<exercise> takes;
    /// The contributor that must count.
    maybe<cause> of;
    maybe<exercise> brings;
    /// The stages, as bits.
    std::uint8_t in;
    road_move does;
    std::uint8_t by;
    std::uint8_t to;
    bool before_a_clinician;
};

inline constexpr road_row road_rows[] = {
    {0x2, 0x0, set_of<exercise>::from_bits(0x0, 0x0), {}, {}, 0x3e, static_cast<road_move>(0), 0, 0, false},  // strong-pain-first
    {0x0, 0x100000000000000, set_of<exercise>::from_bits(0x0, 0x0), {}, {}, 0x3e, static_cast<road_move>(1), 0, 0, true},  // be-seen-first
    {0x100000000000000, 0x0, set_of<exercise>::from_bits(0x0, 0x0), {}, {}, 0x2, static_cast<road_move>(1), 0, 0, true},  // nerve-be-seen-first
    {0x4, 0x0, set_of<exercise>::from_bits(0x0, 0x0), {}, {}, 0x3e, static_cast<road_move>(1), 0, 0, false},  // moderate-pain-same-amounts
    {0x8000000000, 0x0, set_of<exercise>::from_bits(0x0, 0x0), {}, {}, 0x6, static_cast<road_move>(1), 0, 0, false},  // pregnant-same-amounts
    {0x8000000000, 0x0, set_of<exercise>::from_bits(0x0, 0x0), {}, {}, 0x38, static_cast<road_move>(0), 0, 0, false},  // pregnant-same-plan
    {0x1, 0x2, set_of<exercise>::from_bits(0x180000000000000, 0x0), {}, {}, 0x6, static_cast<road_move>(2), 0, 0, false},  // strong-pain-eased
    {0x1, 0x400080000000, set_of<exercise>::from_bits(0x0, 0x1), {}, {}, 0x2, static_cast<road_move>(2), 0, 0, false},  // soreness-over
    {0x60000000, 0x80000000, set_of<exercise>::from_bits(0x0, 0x3), {}, {}, 0x6, static_cast<road_move>(2), 0, 0, false},  // strain-first-days-over
    {0x10, 0x1000, set_of<exercise>::from_bits(0x2000000000, 0x0), {}, exercise::squat_to_chair, 0x4, static_cast<road_move>(4), 0, 0, false},  // from-65-rise-without-hands
    {0x10, 0x10000001000, set_of<exercise>::from_bits(0x800000000000, 0x0), {}, exercise::step_up, 0x10, static_cast<road_move>(4), 0, 0, false},  // from-65-step-up
    {0x10, 0x0, set_of<exercise>::from_bits(0x1800000000, 0x0), {}, {}, 0xa, static_cast<road_move>(6), 5, 30, false},  // from-65-stand-longer
    {0x800000000, 0x0, set_of<exercise>::from_bits(0x0, 0x0), {}, exercise::clamshell, 0xc, static_cast<road_move>(3), 0, 0, false},  // after-birth-side-of-hip
    {0x8000000000, 0x0, set_of<exercise>::from_bits(0x0, 0x0), {}, exercise::side_lying_leg_raise, 0x6, static_cast<road_move>(3), 0, 0, false},  // pregnant-side-of-hip
    {0x8000000000, 0x0, set_of<exercise>::from_bits(0x0, 0x0), {}, exercise::squat_to_chair, 0x4, static_cast<road_move>(3), 0, 0, false},  // pregnant-rise
    {0x8000000000, 0x0, set_of<exercise>::from_bits(0x0, 0x0), {}, exercise::supported_stance, 0x4, static_cast<road_move>(3), 0, 0, false},  // pregnant-stance
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::prolonged_sitting, exercise::hip_hinge, 0x4, static_cast<road_move>(3), 0, 0, false},  // sitting-hinge
    {0x0, 0x1000, set_of<exercise>::from_bits(0x0, 0x0), cause::prolonged_sitting, exercise::squat_to_chair, 0x4, static_cast<road_move>(3), 0, 0, false},  // sitting-rise
    {0x0, 0x0, set_of<exercise>::from_bits(0x1f7, 0x0), cause::prolonged_sitting, exercise::contract_relax_stretch, 0x8, static_cast<road_move>(4), 0, 0, false},  // sitting-push-and-relax
    {0x0, 0x0, set_of<exercise>::from_bits(0x1f7, 0x0), cause::prolonged_sitting, exercise::romanian_deadlift, 0x8, static_cast<road_move>(4), 0, 0, false},  // sitting-light-deadlift
    {0x0, 0x0, set_of<exercise>::from_bits(0x200000000, 0x0), cause::prolonged_sitting, {}, 0xc, static_cast<road_move>(8), 1, 0, false},  // sitting-more-breaks
    {0x0, 0x20, set_of<exercise>::from_bits(0x0, 0x0), cause::inactivity, exercise::dead_bug, 0x4, static_cast<road_move>(3), 0, 0, false},  // inactive-front-of-trunk
    {0x0, 0x20, set_of<exercise>::from_bits(0x0, 0x0), cause::inactivity, exercise::bird_dog, 0x4, static_cast<road_move>(3), 0, 0, false},  // inactive-back-of-trunk
    {0x0, 0x0, set_of<exercise>::from_bits(0x8000, 0x0), cause::inactivity, exercise::single_leg_bridge, 0x8, static_cast<road_move>(4), 0, 0, false},  // inactive-one-leg
    {0x0, 0x1000, set_of<exercise>::from_bits(0x800000008000, 0x0), cause::inactivity, exercise::step_up, 0x8, static_cast<road_move>(4), 0, 0, false},  // inactive-step-up
    {0x0, 0x0, set_of<exercise>::from_bits(0x200000020000, 0x0), cause::weak_hip_stabilisers, exercise::side_lying_leg_raise, 0x4, static_cast<road_move>(4), 0, 0, false},  // hips-longer-lever
    {0x0, 0x0, set_of<exercise>::from_bits(0x40000, 0x0), cause::weak_hip_stabilisers, exercise::band_walk, 0xc, static_cast<road_move>(4), 0, 0, false},  // hips-band
    {0x0, 0x30000000010, set_of<exercise>::from_bits(0x1800000000, 0x0), cause::weak_hip_stabilisers, exercise::single_leg_stand, 0x4, static_cast<road_move>(4), 0, 0, false},  // hips-stand-free
    {0x0, 0x0, set_of<exercise>::from_bits(0x8000, 0x0), cause::weak_hip_stabilisers, exercise::single_leg_bridge, 0x8, static_cast<road_move>(4), 0, 0, false},  // hips-one-leg
    {0x0, 0x1000, set_of<exercise>::from_bits(0x0, 0x0), cause::weak_hip_stabilisers, exercise::step_up, 0x8, static_cast<road_move>(3), 0, 0, false},  // hips-step-up
    {0x0, 0x0, set_of<exercise>::from_bits(0x18000, 0x0), cause::weak_hip_stabilisers, exercise::hip_thrust, 0x10, static_cast<road_move>(4), 0, 0, false},  // hips-thrust
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::weak_hip_stabilisers, exercise::single_leg_deadlift, 0x10, static_cast<road_move>(3), 0, 0, false},  // hips-one-leg-deadlift
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::synergist_dominance, exercise::hip_hinge, 0x4, static_cast<road_move>(3), 0, 0, false},  // buttock-hinge
    {0x0, 0x0, set_of<exercise>::from_bits(0x8000, 0x0), cause::synergist_dominance, exercise::hip_thrust, 0x8, static_cast<road_move>(4), 0, 0, false},  // buttock-thrust
    {0x0, 0x0, set_of<exercise>::from_bits(0x8000, 0x0), cause::synergist_dominance, exercise::single_leg_bridge, 0x8, static_cast<road_move>(4), 0, 0, false},  // buttock-one-leg
    {0x0, 0x0, set_of<exercise>::from_bits(0x4000000, 0x0), cause::synergist_dominance, exercise::romanian_deadlift, 0x18, static_cast<road_move>(4), 0, 0, false},  // buttock-light-deadlift
    {0x400000000, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::previous_strain, exercise::askling_diver, 0x6, static_cast<road_move>(3), 0, 0, false},  // strain-diver
    {0x0, 0x0, set_of<exercise>::from_bits(0x2000000000000000, 0x0), cause::previous_strain, exercise::heel_walkout, 0xc, static_cast<road_move>(4), 0, 0, false},  // strain-walk-out-for-pumps
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::previous_strain, exercise::heel_walkout, 0xc, static_cast<road_move>(3), 0, 0, false},  // strain-walk-out
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::previous_strain, exercise::hip_hinge, 0xc, static_cast<road_move>(3), 0, 0, false},  // strain-hinge
    {0x0, 0x0, set_of<exercise>::from_bits(0xc00000, 0x0), cause::previous_strain, exercise::hip_hinge, 0x8, static_cast<road_move>(4), 0, 0, false},  // strain-hinge-for-trunk
    {0x0, 0x0, set_of<exercise>::from_bits(0xc00000, 0x0), cause::previous_strain, exercise::seated_hinge, 0x8, static_cast<road_move>(4), 0, 0, false},  // strain-sitting-hinge-for-trunk
    {0x0, 0x0, set_of<exercise>::from_bits(0x8000000000000, 0x0), cause::previous_strain, exercise::sliding_leg_curl, 0x18, static_cast<road_move>(4), 0, 0, false},  // strain-slide
    {0x0, 0x0, set_of<exercise>::from_bits(0x4000000004000000, 0x0), cause::previous_strain, exercise::romanian_deadlift, 0x18, static_cast<road_move>(4), 0, 0, false},  // strain-light-deadlift
    {0x2000000, 0x0, set_of<exercise>::from_bits(0x8000010000000, 0x0), cause::previous_strain, exercise::nordic_lower, 0x10, static_cast<road_move>(4), 0, 0, false},  // strain-nordic
    {0x2000000, 0x0, set_of<exercise>::from_bits(0x8000010000000, 0x0), cause::previous_strain, exercise::askling_glider, 0x10, static_cast<road_move>(4), 0, 0, false},  // strain-glider
    {0x0, 0x0, set_of<exercise>::from_bits(0x800, 0x0), cause::neural_tension, {}, 0x6, static_cast<road_move>(7), 1, 0, false},  // nerve-second-set
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::neural_tension, exercise::bird_dog, 0x4, static_cast<road_move>(3), 0, 0, false},  // nerve-trunk
    {0x0, 0x0, set_of<exercise>::from_bits(0x800, 0x0), cause::neural_tension, {}, 0x1c, static_cast<road_move>(5), 2, 0, false},  // nerve-more-slides
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::anterior_tilt, exercise::hip_hinge, 0x4, static_cast<road_move>(3), 0, 0, false},  // long-hinge
    {0x0, 0x0, set_of<exercise>::from_bits(0x800000, 0x0), cause::anterior_tilt, exercise::plank, 0x8, static_cast<road_move>(4), 0, 0, false},  // long-plank
    {0x0, 0x0, set_of<exercise>::from_bits(0x4000000, 0x0), cause::anterior_tilt, exercise::romanian_deadlift, 0x8, static_cast<road_move>(4), 0, 0, false},  // long-light-deadlift
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::anterior_tilt, exercise::side_plank, 0x10, static_cast<road_move>(3), 0, 0, false},  // long-side-plank
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::sport_load, exercise::romanian_deadlift, 0x4, static_cast<road_move>(3), 0, 0, false},  // load-deadlift
    {0x0, 0x0, set_of<exercise>::from_bits(0x4000000, 0x0), cause::sport_load, exercise::romanian_deadlift, 0x4, static_cast<road_move>(4), 0, 0, false},  // load-deadlift-for-hinge
    {0x0, 0x0, set_of<exercise>::from_bits(0x8000, 0x0), cause::sport_load, exercise::single_leg_bridge, 0xc, static_cast<road_move>(4), 0, 0, false},  // load-one-leg
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::sport_load, exercise::nordic_lower, 0x18, static_cast<road_move>(3), 0, 0, false},  // load-nordic
    {0x0, 0x0, set_of<exercise>::from_bits(0x8000010000000, 0x0), cause::sport_load, exercise::nordic_lower, 0x8, static_cast<road_move>(4), 0, 0, false},  // load-nordic-for-slide
    {0x0, 0x0, set_of<exercise>::from_bits(0x20000000, 0x0), cause::sport_load, {}, 0x10, static_cast<road_move>(5), 1, 6, false},  // load-more-nordic
    {0x0, 0x100000, set_of<exercise>::from_bits(0x0, 0x0), cause::protective_guarding, exercise::lying_knee_extension, 0x6, static_cast<road_move>(3), 0, 0, false},  // guarding-first-stretch
    {0x0, 0x100000, set_of<exercise>::from_bits(0x0, 0x0), cause::protective_guarding, exercise::chair_stretch, 0x6, static_cast<road_move>(3), 0, 0, false},  // guarding-chair-stretch
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::protective_guarding, exercise::hip_hinge, 0xc, static_cast<road_move>(3), 0, 0, false},  // guarding-hinge
    {0x0, 0x0, set_of<exercise>::from_bits(0x6000, 0x0), cause::protective_guarding, exercise::hip_hinge, 0x8, static_cast<road_move>(4), 0, 0, false},  // guarding-hinge-for-small-moves
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::protective_guarding, exercise::seated_hinge, 0xc, static_cast<road_move>(3), 0, 0, false},  // guarding-sitting-hinge
    {0x0, 0x0, set_of<exercise>::from_bits(0x6000, 0x0), cause::protective_guarding, exercise::seated_hinge, 0x8, static_cast<road_move>(4), 0, 0, false},  // guarding-sitting-hinge-for-small-moves
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::protective_guarding, exercise::bridge, 0x8, static_cast<road_move>(3), 0, 0, false},  // guarding-bridge
    {0x0, 0x0, set_of<exercise>::from_bits(0x4000000, 0x0), cause::protective_guarding, exercise::romanian_deadlift, 0x10, static_cast<road_move>(4), 0, 0, false},  // guarding-carry
    {0x0, 0x0, set_of<exercise>::from_bits(0x4000040000000, 0x0), cause::proximal_tendinopathy, {}, 0xc, static_cast<road_move>(6), 10, 45, false},  // tendon-longer-holds
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::proximal_tendinopathy, exercise::bridge, 0x4, static_cast<road_move>(3), 0, 0, false},  // tendon-bridge
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::proximal_tendinopathy, exercise::prone_leg_lift, 0xc, static_cast<road_move>(3), 0, 0, false},  // tendon-leg-lift
    {0x0, 0x0, set_of<exercise>::from_bits(0x0, 0x0), cause::posture_or_leg_length, exercise::supported_stance, 0x4, static_cast<road_move>(3), 0, 0, false},  // posture-stance
    {0x0, 0x1000, set_of<exercise>::from_bits(0x0, 0x0), cause::posture_or_leg_length, exercise::step_up, 0x8, static_cast<road_move>(3), 0, 0, false},  // posture-step-up
    {0x0, 0x0, set_of<exercise>::from_bits(0x1f7, 0x0), cause::reduced_extensibility, exercise::contract_relax_stretch, 0x8, static_cast<road_move>(4), 0, 0, false},  // range-push-and-relax
    {0x0, 0x0, set_of<exercise>::from_bits(0x1f7, 0x0), cause::reduced_extensibility, exercise::romanian_deadlift, 0x8, static_cast<road_move>(4), 0, 0, false},  // range-light-deadlift
    {0x0, 0x0, set_of<exercise>::from_bits(0x1f7, 0x0), cause::reduced_extensibility, {}, 0x4, static_cast<road_move>(7), 1, 0, false},  // range-third-set
    {0x1, 0x20, set_of<exercise>::from_bits(0x0, 0x0), {}, exercise::dead_bug, 0xc, static_cast<road_move>(3), 0, 0, false},  // more-trunk
    {0x1, 0x20, set_of<exercise>::from_bits(0x0, 0x0), {}, exercise::bird_dog, 0xc, static_cast<road_move>(3), 0, 0, false},  // more-back-of-trunk
    {0x1, 0x1000, set_of<exercise>::from_bits(0x0, 0x0), {}, exercise::squat_to_chair, 0xc, static_cast<road_move>(3), 0, 0, false},  // more-rise
    {0x1, 0x800000000, set_of<exercise>::from_bits(0x20000, 0x0), {}, exercise::side_lying_leg_raise, 0x8, static_cast<road_move>(4), 0, 0, false},  // harder-side-of-hip
    {0x1, 0x0, set_of<exercise>::from_bits(0x8000, 0x0), {}, exercise::single_leg_bridge, 0x8, static_cast<road_move>(4), 0, 0, false},  // harder-bridge
    {0x1, 0x10, set_of<exercise>::from_bits(0x800000, 0x0), {}, exercise::plank, 0x10, static_cast<road_move>(4), 0, 0, false},  // harder-trunk
    {0x1, 0x0, set_of<exercise>::from_bits(0x2000f26004968000, 0x0), {}, {}, 0x1e, static_cast<road_move>(5), 2, 0, false},  // more-repetitions
    {0x1, 0x0, set_of<exercise>::from_bits(0x4000003000000, 0x0), {}, {}, 0x1c, static_cast<road_move>(6), 10, 0, false},  // longer-holds
    {0x1, 0x10, set_of<exercise>::from_bits(0x1800200000, 0x0), {}, {}, 0x1c, static_cast<road_move>(6), 10, 0, false},  // longer-stance
    {0x1, 0x0, set_of<exercise>::from_bits(0x2004f26007d68000, 0x0), {}, {}, 0x18, static_cast<road_move>(7), 1, 0, false},  // one-more-set
    {0x1, 0x0, set_of<exercise>::from_bits(0x400b000018090000, 0x0), {}, {}, 0x1c, static_cast<road_move>(5), 2, 0, false},  // more-heavy-repetitions
    {0x1, 0x0, set_of<exercise>::from_bits(0x80180000000, 0x0), {}, {}, 0x1e, static_cast<road_move>(9), 5, 0, false},  // longer-walk
    {0x1, 0x0, set_of<exercise>::from_bits(0x200000000000000, 0x0), {}, {}, 0x14, static_cast<road_move>(10), 1, 0, false},  // longer-strolls
    {0x1, 0x4, set_of<exercise>::from_bits(0x300100000011f7, 0x0), {}, {}, 0x20, static_cast<road_move>(11), 3, 0, false},  // keep-stretching
    {0x1, 0x2000000000000014, set_of<exercise>::from_bits(0x600bf2601fdf8000, 0x0), {}, {}, 0x20, static_cast<road_move>(11), 2, 0, false},  // keep-strength
};

}  // namespace hamstring::inline HAMSTRING_EDITION::generated
