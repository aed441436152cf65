// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <hamstring/ids/profile.hpp>
#include <hamstring/knowledge/table.hpp>

/// What the numbers of a report, and the questions that it leaves open, say.

namespace hamstring::inline HAMSTRING_EDITION {

/// One computed fact.
struct profile_row {
    profile id;
    std::string_view key;
    /// What it says, fit for "because <text>" in a trace.
    std::string_view says;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

namespace knowledge {

// clang-format off
inline constexpr profile_row profiles[] = {
profile_row{.id = profile::age_11_to_25, .key = "age_11_to_25", .says = "the age is 11 to 25"},
profile_row{.id = profile::age_50_or_over, .key = "age_50_or_over", .says = "the age is 50 or over, or was not given"},
profile_row{.id = profile::age_over_60, .key = "age_over_60", .says = "the age is over 60, or was not given"},
profile_row{.id = profile::age_65_or_over, .key = "age_65_or_over", .says = "the age is 65 or over, or was not given"},
profile_row{.id = profile::age_16_to_20, .key = "age_16_to_20", .says = "the age is 16 to 20, or was not given"},
profile_row{.id = profile::age_under_35, .key = "age_under_35", .says = "the age is under 35"},
profile_row{.id = profile::age_under_45, .key = "age_under_45", .says = "the age is under 45"},
profile_row{.id = profile::female_or_sex_not_given, .key = "female_or_sex_not_given", .says = "the sex is female or was not given"},
profile_row{.id = profile::began_in_two_weeks, .key = "began_in_two_weeks", .says = "it began within two weeks, or nobody said when"},
profile_row{.id = profile::began_in_six_weeks, .key = "began_in_six_weeks", .says = "it began within six weeks, or nobody said when"},
profile_row{.id = profile::recent_onset, .key = "recent_onset", .says = "it began less than 13 weeks ago, or nobody said when"},
profile_row{.id = profile::over_two_weeks, .key = "over_two_weeks", .says = "it has lasted for over two weeks"},
profile_row{.id = profile::over_four_weeks, .key = "over_four_weeks", .says = "it has lasted for over four weeks"},
profile_row{.id = profile::three_months_or_more, .key = "three_months_or_more", .says = "it has lasted 13 weeks or more"},
profile_row{.id = profile::moderate_pain, .key = "moderate_pain", .says = "the worst pain is 4 or more out of 10, or was not given"},
profile_row{.id = profile::severe_pain, .key = "severe_pain", .says = "the pain is 7 or more out of 10, at its worst or right now"},
profile_row{.id = profile::worst_pain_right_now, .key = "worst_pain_right_now", .says = "the pain right now, at rest, is 10 out of 10"},
profile_row{.id = profile::leg_raise_very_low, .key = "leg_raise_very_low", .says = "the straight leg rises 30 degrees or less"},
profile_row{.id = profile::strain_in_five_days, .key = "strain_in_five_days", .says = "a hamstring was strained less than five days ago"},
profile_row{.id = profile::strain_in_three_weeks, .key = "strain_in_three_weeks", .says = "a hamstring was strained less than three weeks ago"},
profile_row{.id = profile::leg_pain_reason_not_asked, .key = "leg_pain_reason_not_asked", .says = "nobody asked whether anything explains the leg pain"},
profile_row{.id = profile::legs_on_walking_time_open, .key = "legs_on_walking_time_open", .says = "nobody said since when the legs fail on walking"},
profile_row{.id = profile::unsure_of_nerve_sign, .key = "unsure_of_nerve_sign", .says = "a question about a sign of the nerves was answered with not sure"},
profile_row{.id = profile::nothing_told, .key = "nothing_told", .says = "no complaint was told"},
profile_row{.id = profile::core_screen_unanswered, .key = "core_screen_unanswered", .says = "a warning sign that would be enough alone was not asked about"},
profile_row{.id = profile::nerve_screen_unanswered, .key = "nerve_screen_unanswered", .says = "an urgent nerve question was not answered"},
profile_row{.id = profile::report_problem, .key = "report_problem", .says = "the report contradicts itself or holds a number out of range"},
};
// clang-format on

template <>
inline constexpr std::span<const profile_row> rows<profile>{profiles};

static_assert(table_is_sound<profile>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
