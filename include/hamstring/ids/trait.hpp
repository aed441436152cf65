// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// What the choice of exercises turns on, and how much is asked of somebody today.

namespace hamstring::inline HAMSTRING_EDITION {

/// How much is asked of somebody today.
enum class mode : std::uint8_t {
    /// The level's own doses.
    normal,
    /// The gentle doses, and fewer exercises.
    gentle,
    /// A position of ease, a few small movements and short walks.
    settle,
};
template <>
inline constexpr std::size_t count_of<mode> = detail::counted(mode::settle);

/// What is true of a person where exercises are chosen: computed from a report and what follows from it, never
/// asked. Each holds or does not. (`routine/traits.hpp` finds them, `rules/selection.hpp` reads them.)
enum class trait : std::uint8_t {
    // Everybody
    anybody,
    // How strong the pain is
    strong_pain,
    moderate_pain,
    // Age and level
    under_65,
    from_65,
    from_75,
    beginner,
    advanced,
    // The back
    back_pain,
    began_in_six_weeks,
    began_in_three_months,
    lasts_three_months,
    // Self-tests
    few_chair_stands,
    short_stance,
    short_stance_for_age,
    pelvis_drops,
    few_bridges,
    hips_pass,
    range_stops_early,
    range_over_cutoff,
    range_usual,
    reaches_far,
    // The day
    job_sits,
    job_stands,
    job_drives,
    sport,
    // In a wheelchair
    wheelchair,
    legs_push,
    team_agreed,
    // After a strain
    strain,
    strain_told,
    strain_first_days,
    strain_in_3_weeks,
    strain_in_14_weeks,
    jogs,
    // Conditions
    birth_recent,
    some_condition,
    bendy_joints,
    thin_bones,
    pregnant,
    unsteady,
    dizzy,
    eye_pressure,
    new_hip,
    // Time and means
    week_1,
    weeks_1_to_2,
    sore_first_days,
    cannot_lie_on_back,
    up_to_5_minutes,
    up_to_10_minutes,
    up_to_20_minutes,
    // Contributors, in the order of `cause`, each from 2 points on
    sitting_counts,
    inactivity_counts,
    hips_count,
    synergist_counts,
    strain_counts,
    nerve_counts,
    tilt_counts,
    load_counts,
    guarding_counts,
    soreness_counts,
    tendon_counts,
    range_counts,
};
template <>
inline constexpr std::size_t count_of<trait> = detail::counted(trait::range_counts);

}  // namespace hamstring::inline HAMSTRING_EDITION
