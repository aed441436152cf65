// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/units.hpp>

/// What a dose adds up to.

namespace hamstring::inline HAMSTRING_EDITION {

/// Seconds under load in one set of one side.
/// Source: the row `seconds_a_repetition` of `knowledge/limit.hpp`.
constexpr int seconds_a_set(const dose& of) noexcept {
    if (of.repetitions.value == 0) return of.hold.value;
    return of.repetitions.value *
           (of.hold.value > 0 ? of.hold.value : generated::seconds_a_repetition);
}

/// Seconds under load in a week, each side counted once.
constexpr int seconds_a_week(const dose& of) noexcept {
    return of.sets.value * seconds_a_set(of) * of.per_day.value * of.per_week.value;
}

/// The place of a level's dose among an exercise's doses, which are for beginner, intermediate and
/// advanced.
/// Errors: a number that is no level gives the beginner's.
constexpr std::size_t place_of_dose(level used_to) noexcept {
    return used_to > level::advanced ? 0 : static_cast<std::size_t>(used_to);
}

/// The dose of a modified form: the beginner's, and never more in a week than the level's own. What the
/// level skips stays out: a restriction never adds an exercise.
constexpr dose modified_dose(const dose& beginners, const dose& own) noexcept {
    return seconds_a_week(own) < seconds_a_week(beginners) ? own : beginners;
}

/// The same of an exercise's doses: `modified_dose(about(exercise::bridge).doses, level::advanced)`.
constexpr dose modified_dose(const dose (&doses)[count_of<level>], level used_to) noexcept {
    return modified_dose(doses[0], doses[place_of_dose(used_to)]);
}

}  // namespace hamstring::inline HAMSTRING_EDITION
