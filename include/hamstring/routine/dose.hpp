// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/units.hpp>

/// What a dose adds up to.

namespace hamstring::inline HAMSTRING_EDITION {

/// Seconds that one set of one side takes.
constexpr int seconds_a_set(const dose& of) noexcept {
    if (of.repetitions.value == 0) return of.hold.value;
    return of.repetitions.value * of.seconds_a_repetition.value;
}

/// Seconds of it in a week, each side counted once.
constexpr int seconds_a_week(const dose& of) noexcept {
    return of.sets.value * seconds_a_set(of) * of.per_day.value * of.per_week.value;
}

namespace detail {

/// The same of a dose as bare numbers.
constexpr int seconds_a_week(generated::dose_numbers of) noexcept {
    const int a_set = of.repetitions == 0 ? +of.hold : of.repetitions * of.seconds_a_repetition;
    return of.sets * a_set * of.per_day * of.per_week;
}

/// The first of two doses, unless the second is less in a week.
template <class Dose>
constexpr Dose lesser(const Dose& first, const Dose& second) noexcept {
    return seconds_a_week(second) < seconds_a_week(first) ? second : first;
}

}  // namespace detail

/// Seconds in a week for which it is held, each side counted once: what stretches.
constexpr int held_seconds_a_week(const dose& of) noexcept {
    const int holds = of.repetitions.value > 0 ? of.repetitions.value : 1;
    return of.sets.value * holds * of.hold.value * of.per_day.value * of.per_week.value;
}

/// The place of a level's dose among an exercise's doses, which are for beginner, intermediate and
/// advanced.
/// Errors: a number that is no level gives the beginner's.
constexpr std::size_t place_of_dose(level used_to) noexcept {
    return used_to > level::advanced ? 0 : static_cast<std::size_t>(used_to);
}

/// The gentle dose: the beginner's, and never more in a week than the level's own. What the level skips
/// stays out: nothing that makes a dose gentle adds an exercise.
constexpr dose modified_dose(const dose& beginners, const dose& own) noexcept {
    return detail::lesser(beginners, own);
}

/// The same of an exercise's doses: `modified_dose(about(exercise::bridge).doses, level::advanced)`.
constexpr dose modified_dose(const dose (&doses)[count_of<level>], level used_to) noexcept {
    return modified_dose(doses[0], doses[place_of_dose(used_to)]);
}

}  // namespace hamstring::inline HAMSTRING_EDITION
