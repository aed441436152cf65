// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// How a plan goes on from week to week.

namespace hamstring::inline HAMSTRING_EDITION {

/// A part of the eight weeks, within which a plan stays as it is; then what comes after them.
enum class road_stage : std::uint8_t {
    week_1,
    week_2,
    weeks_3_to_4,
    weeks_5_to_6,
    weeks_7_to_8,
    maintain,
};
template <>
inline constexpr std::size_t count_of<road_stage> = detail::counted(road_stage::maintain);

/// What a row of the road does.
enum class road_move : std::uint8_t {
    /// Nothing new comes in and nothing grows.
    waits,
    /// No dose grows; what is new may come in.
    doses_wait,
    /// The plan is made anew, since what kept it small is over.
    begins_anew,
    /// An exercise comes to the others.
    joins,
    /// An exercise takes the place of another.
    replaces,
    more_repetitions,
    longer_hold,
    one_more_set,
    more_breaks,
    longer_walk,
    longer_strolls,
    fewer_days,
};
template <>
inline constexpr std::size_t count_of<road_move> = detail::counted(road_move::fewer_days);

/// What became of an exercise from one week to the next.
enum class plan_change : std::uint8_t {
    stays,
    /// It is new.
    enters,
    /// It is new, in the place of another.
    replaces,
    /// There is more of it.
    more,
    /// There is less of it, or it is done on fewer days.
    less,
    /// It is in the plan no more.
    leaves,
    /// It stays as it is, since a row says that it waits.
    waits,
};
template <>
inline constexpr std::size_t count_of<plan_change> = detail::counted(plan_change::waits);

}  // namespace hamstring::inline HAMSTRING_EDITION
