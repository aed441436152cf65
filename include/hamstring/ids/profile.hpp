// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// What the numbers of a report say.

namespace hamstring::inline HAMSTRING_EDITION {

/// What the numbers of a report, and the questions that it leaves open, say. Computed, never asked.
enum class profile : std::uint8_t {
    age_11_to_25,
    age_50_or_over,
    age_over_60,
    age_65_or_over,
    age_16_to_20,
    age_under_35,
    age_under_45,
    female_or_sex_not_given,
    began_in_two_weeks,
    began_in_six_weeks,
    recent_onset,
    over_two_weeks,
    over_four_weeks,
    three_months_or_more,
    moderate_pain,
    severe_pain,
    worst_pain_right_now,
    leg_raise_very_low,
    strain_in_five_days,
    strain_in_three_weeks,
    leg_pain_reason_not_asked,
    legs_on_walking_time_open,
    unsure_of_nerve_sign,
    nothing_told,
    core_screen_unanswered,
    nerve_screen_unanswered,
    report_problem,
};
template <>
inline constexpr std::size_t count_of<profile> = detail::counted(profile::report_problem);

}  // namespace hamstring::inline HAMSTRING_EDITION
