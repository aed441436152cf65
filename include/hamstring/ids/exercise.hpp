// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>
#include <hamstring/maybe.hpp>

/// The exercises, and what they need.

namespace hamstring::inline HAMSTRING_EDITION {

/// An exercise of the catalogue.
enum class exercise : std::uint8_t {
    standing_forward_bend,
    seated_leg_stretch,
    lying_towel_stretch,
    wall_lean,
    lying_knee_extension,
    doorway_stretch,
    half_kneeling_stretch,
    chair_stretch,
    heel_on_step_stretch,
    downward_dog,
    contract_relax_stretch,
    sciatic_slider,
    hip_flexor_lunge,
    cat_camel,
    pelvic_tilt,
    bridge,
    single_leg_bridge,
    clamshell,
    side_lying_leg_raise,
    band_walk,
    prone_leg_lift,
    single_leg_stand,
    bird_dog,
    dead_bug,
    side_plank,
    plank,
    hip_hinge,
    romanian_deadlift,
    sliding_leg_curl,
    nordic_lower,
    heel_dig_hold,
    brisk_walk,
    easy_swim,
    sit_to_stand_break,
    posture_reset,
    supported_stance,
    heel_toe_stand,
    sit_to_stand_hands,
    seated_hinge,
    seated_march,
    wheelchair_leg_prop,
    seated_reach,
    seated_lean_break,
    wheel_ride,
    standing_hip_extension,
    standing_hip_abduction,
    step_up,
    squat_to_chair,
    hip_thrust,
    single_leg_deadlift,
    long_lever_bridge,
    heel_walkout,
    standing_hip_flexor_stretch,
    calf_stretch,
    knees_to_chest_rock,
    rest_90_90,
    prone_on_elbows,
    short_strolls,
    foot_on_step_break,
    calf_pump_break,
    sit_down_break,
    askling_extender,
    askling_diver,
    askling_glider,
    heel_slide,
    glute_squeeze,
};
template <>
inline constexpr std::size_t count_of<exercise> = detail::counted(exercise::glute_squeeze);
template <>
inline constexpr std::size_t set_words<exercise> = 2;

/// How many exercises of its own a host may add. Each is a number behind the catalogue: what knows only the
/// catalogue meets no row of it there, and what it says of such a number claims nothing.
inline constexpr std::size_t most_host_exercises = 16;
static_assert(count_of<exercise> + most_host_exercises <= 64 * set_words<exercise>,
              "exercise: a set has no room for a host's exercises");

/// The exercise at a place of a host's list.
/// Errors: a place beyond the most that a host may have gives a number that nothing knows.
constexpr exercise host_exercise_at(std::size_t place) noexcept {
    return static_cast<exercise>(count_of<exercise> +
                                 (place < most_host_exercises ? place : most_host_exercises));
}

/// The place of an exercise in a host's list; none where it is one of the catalogue.
constexpr maybe<std::uint8_t> host_place(exercise which) noexcept {
    const auto at = static_cast<std::size_t>(which);
    if (at < count_of<exercise> || at >= count_of<exercise> + most_host_exercises) return {};
    return static_cast<std::uint8_t>(at - count_of<exercise>);
}

/// What a person may need to have at hand. `none` is always there.
enum class equipment : std::uint8_t {
    none,
    mat,
    towel,
    wall,
    chair,
    doorway,
    cushion,
    step,
    strap,
    band,
    stick,
    weights,
    sliders,
    anchor,
    pool,
    worktop,
    step_or_box,
    bench,
    wheelchair,
};
template <>
inline constexpr std::size_t count_of<equipment> = detail::counted(equipment::wheelchair);

/// What nearly every home has, so that it is taken to be at hand unless somebody says otherwise.
inline constexpr set_of<equipment> household_equipment{
    equipment::none, equipment::chair,   equipment::towel,
    equipment::wall, equipment::doorway, equipment::cushion,
    equipment::mat,  equipment::worktop, equipment::step_or_box};

/// Where the body is while exercising.
enum class position : std::uint8_t {
    standing,
    seated_on_chair,
    seated_on_floor,
    lying_on_back,
    lying_on_side,
    lying_face_down,
    hands_and_knees,
    half_kneeling,
    kneeling,
    in_water
};
template <>
inline constexpr std::size_t count_of<position> = detail::counted(position::in_water);

/// How an exercise treats the two sides.
enum class sides : std::uint8_t { both_together, each_side, alternating };
template <>
inline constexpr std::size_t count_of<sides> = detail::counted(sides::alternating);

/// Exercises that may stand in for each other: the same purpose with nearly the same effort. A routine
/// holds at most one of a group.
enum class swap_group : std::uint8_t {
    range_lying,
    range_up,
    front_of_hip,
    easy_back,
    easy_legs,
    relief,
    bridge,
    side_of_hip,
    leg_back,
    rise,
    stance,
    front_of_trunk,
    back_and_side_of_trunk,
    hinge,
    heel_hold,
    slow_lower,
    knee_pump,
    break_from_sitting,
    break_from_standing,
    walk,
};
template <>
inline constexpr std::size_t count_of<swap_group> = detail::counted(swap_group::walk);

/// How much a person is used to.
enum class level : std::uint8_t { beginner, intermediate, advanced };
template <>
inline constexpr std::size_t count_of<level> = detail::counted(level::advanced);

}  // namespace hamstring::inline HAMSTRING_EDITION
