// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// How a person lives.

namespace hamstring::inline HAMSTRING_EDITION {

/// How a person spends the day. The question of each stands in `knowledge/habit.hpp`.
enum class habit : std::uint8_t {
    sits_most_of_the_day,
    moves_every_hour,
    active_job,
    standing_job,
    under_150_active_minutes,
    trains_three_times_a_week,
    runs_kicks_or_cycles,
    yoga_or_dance,
    drives_most_of_the_day,
    other_sport_twice_a_week,
};
template <>
inline constexpr std::size_t count_of<habit> = detail::counted(habit::other_sport_twice_a_week);

}  // namespace hamstring::inline HAMSTRING_EDITION
