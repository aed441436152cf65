// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/habit.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// How a person spends the day, each as one question that a yes or a no answers.

namespace hamstring::inline HAMSTRING_EDITION {

/// One habit.
struct habit_row {
    habit id;
    std::string_view key;
    /// Asked as it stands; yes means the habit is present.
    std::string_view question;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {question}; }
};

namespace knowledge {

// clang-format off
inline constexpr habit_row habits[] = {
habit_row{
    .id       = habit::sits_most_of_the_day,
    .key      = "sits_most_of_the_day",
    .question = "Do you sit for more than six to eight hours on most days?",
    .sources  = {source::popular_article, source::kothapalli_2023},
},
habit_row{
    .id       = habit::moves_every_hour,
    .key      = "moves_every_hour",
    .question = "Do you get up and move at least every hour?",
    .sources  = {source::popular_article},
},
habit_row{
    .id       = habit::active_job,
    .key      = "active_job",
    .question = "Is your work physically active?",
    .sources  = {source::expert_judgement},
},
habit_row{
    .id       = habit::standing_job,
    .key      = "standing_job",
    .question = "Do you stand for most of your work?",
    .sources  = {source::expert_judgement},
},
habit_row{
    .id       = habit::under_150_active_minutes,
    .key      = "under_150_active_minutes",
    .question = "Are you active for less than 150 minutes a week?",
    .sources  = {source::popular_article, source::garber_2011},
},
habit_row{
    .id       = habit::trains_three_times_a_week,
    .key      = "trains_three_times_a_week",
    .question = "Do you train three times a week or more?",
    .sources  = {source::expert_judgement},
},
habit_row{
    .id       = habit::runs_kicks_or_cycles,
    .key      = "runs_kicks_or_cycles",
    .question = "Do you run, cycle or play a kicking sport?",
    .sources  = {source::popular_article},
},
habit_row{
    .id       = habit::yoga_or_dance,
    .key      = "yoga_or_dance",
    .question = "Do you do yoga, dance or gymnastics?",
    .sources  = {source::expert_judgement},
},
habit_row{
    .id       = habit::drives_most_of_the_day,
    .key      = "drives_most_of_the_day",
    .question = "Do you drive for most of your work?",
    .sources  = {source::expert_judgement},
},
habit_row{
    .id       = habit::other_sport_twice_a_week,
    .key      = "other_sport_twice_a_week",
    .question = "Do you play another sport on two or more days a week?",
    .sources  = {source::expert_judgement},
},
};
// clang-format on

template <>
inline constexpr std::span<const habit_row> rows<habit>{habits};

static_assert(table_is_sound<habit>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
