// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/problem.hpp>
#include <hamstring/knowledge/table.hpp>

/// What can be wrong with a report, in words for whoever told it.

namespace hamstring::inline HAMSTRING_EDITION {

/// One problem.
struct problem_row {
    problem id;
    std::string_view key;
    /// What is wrong and what would mend it, in one sentence.
    std::string_view says;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

namespace knowledge {

// clang-format off
inline constexpr problem_row problem_rows[] = {
problem_row{.id = problem::answered_yes_and_no, .key = "answered_yes_and_no", .says = "A question was answered in two ways, such as both yes and no; the graver answer was used. Ask it again."},
problem_row{.id = problem::better_and_worse, .key = "better_and_worse", .says = "It cannot be getting better and worse at once; worse was used. Ask again."},
problem_row{.id = problem::age_out_of_range, .key = "age_out_of_range", .says = "The age must be 0 to 120 years."},
problem_row{.id = problem::age_contradicts_answer, .key = "age_contradicts_answer", .says = "An answer about age does not fit the age given; the graver one was used. Ask again."},
problem_row{.id = problem::pain_out_of_range, .key = "pain_out_of_range", .says = "The pain score must be 0 to 10."},
problem_row{.id = problem::duration_out_of_range, .key = "duration_out_of_range", .says = "The duration must be 0 hours to 100 years."},
problem_row{.id = problem::duration_longer_than_life, .key = "duration_longer_than_life", .says = "It cannot have lasted longer than the person has lived. Check the age and the duration."},
problem_row{.id = problem::session_out_of_range, .key = "session_out_of_range", .says = "The minutes for a session must be 1 to 120."},
problem_row{.id = problem::measurement_out_of_range, .key = "measurement_out_of_range", .says = "A self-test result is outside what the test can measure. Measure it again."},
problem_row{.id = problem::measurement_contradicts_answer, .key = "measurement_contradicts_answer", .says = "A self-test result does not fit an answer about the same test. Check both."},
problem_row{.id = problem::level_unknown, .key = "level_unknown", .says = "The level must be beginner, intermediate or advanced."},
problem_row{.id = problem::sex_unknown, .key = "sex_unknown", .says = "The sex must be female, male or not given."},
problem_row{.id = problem::sex_contradicts_answer, .key = "sex_contradicts_answer", .says = "An answer about pregnancy, birth or the menopause does not fit the sex given; the graver one was used. Ask again."},
problem_row{.id = problem::pain_now_over_worst, .key = "pain_now_over_worst", .says = "The pain right now cannot be worse than the worst lately; the higher one was used. Ask both again."},
problem_row{.id = problem::strain_out_of_range, .key = "strain_out_of_range", .says = "The days since the strain must be 0 to 365; an older strain is told as an earlier one."},
problem_row{.id = problem::birth_out_of_range, .key = "birth_out_of_range", .says = "The weeks since the birth must be 0 to 104."},
};

/// What nobody answers yes whose sex was given as male.
inline constexpr observation answers_not_of_men[] = {
    red_flag::female_postmenopausal,
    red_flag::pregnancy_warning,
    red_flag::may_be_pregnant,
    red_flag::birth_in_six_weeks,
    red_flag::pregnancy_or_birth_emergency,
    symptom::pregnancy_bleeding,
    symptom::pregnancy_tummy_pain,
    condition::pregnancy_second_third_trimester,
    condition::pregnancy_complicated_uncleared,
};
// clang-format on

template <>
inline constexpr std::span<const problem_row> rows<problem>{problem_rows};

static_assert(table_is_sound<problem>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
