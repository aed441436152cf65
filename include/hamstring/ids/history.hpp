// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// What was before, and how it goes.

namespace hamstring::inline HAMSTRING_EDITION {

/// What happened before. The question of each stands in `knowledge/history.hpp`.
enum class history : std::uint8_t {
    past_hamstring_strain,
    tight_since_childhood,
    growth_spurt,
    tight_years_before_back_pain,
    tightness_began_with_back_pain,
    load_spike_in_four_weeks,
    heavy_exercise_one_to_three_days_ago,
    getting_worse,
    getting_better,
    back_pain_before_35,
    back_pain_before_45,
    family_spondyloarthritis,
    arthritis_enthesitis_or_psoriasis,
    active_cancer,
    leg_in_plaster_or_paralysed,
    three_days_in_bed,
    big_operation_in_twelve_weeks,
    previous_clot,
    aneurysm_under_surveillance,
    leg_length_gap_over_2_cm,
    // How it began and went on
    began_suddenly,
    worse_in_days,
    strain_or_twist_before,
    no_injury_before,
    lay_long_on_one_side,
    fever_now_over,
    earlier_episodes,
    calf_strain_after_travel_or_bed_rest,
    // Falls and sport
    fell_last_year,
    feels_unsteady,
    arching_sport,
    // What a routine turns on
    wheelchair_long,
    legs_can_push,
    team_agreed_leg_stretch,
    jogs_without_pain,
    birth_check_done,
};
template <>
inline constexpr std::size_t count_of<history> = detail::counted(history::birth_check_done);

}  // namespace hamstring::inline HAMSTRING_EDITION
