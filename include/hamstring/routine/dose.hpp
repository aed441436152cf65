// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/units.hpp>

/// What a dose adds up to.

namespace hamstring {

namespace detail {
/// A repetition that is not held takes about so many seconds; the pause after a set likewise.
/// Source: expert_judgement.
inline constexpr int seconds_a_repetition = 4;
inline constexpr int seconds_between_sets = 15;
}  // namespace detail

/// Seconds under load in one set of one side.
constexpr int seconds_a_set(const dose& of) noexcept {
    if (of.repetitions.value == 0) return of.hold.value;
    return of.repetitions.value *
           (of.hold.value > 0 ? of.hold.value : detail::seconds_a_repetition);
}

/// Seconds under load in a week, each side counted once.
constexpr int seconds_a_week(const dose& of) noexcept {
    return of.sets.value * seconds_a_set(of) * of.per_day.value * of.per_week.value;
}

/// Seconds that one session of an exercise takes, both sides and pauses included.
constexpr int seconds_a_session(const dose& of, sides which) noexcept {
    const int one_side = of.sets.value * (seconds_a_set(of) + detail::seconds_between_sets);
    return which == sides::each_side ? 2 * one_side : one_side;
}

/// The dose of a modified form: the beginner's, and never more in a week than the level's own. What the
/// level skips stays out: a restriction never adds an exercise.
constexpr dose modified_dose(const exercise_row& of, level used_to) noexcept {
    const dose& gentle = of.doses[0];
    const dose& own = of.doses[static_cast<std::size_t>(used_to)];
    return seconds_a_week(own) < seconds_a_week(gentle) ? own : gentle;
}

}  // namespace hamstring
