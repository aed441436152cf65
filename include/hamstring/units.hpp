// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include <hamstring/version.hpp>

/// Quantities that say what they count. A bare number never becomes one of them by itself, so
/// `.hold = 30` and a swapped `seconds`/`weeks` do not compile.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

/// A whole number of one unit.
/// Errors: a number beyond +-32767 is held at that bound, so nonsense stays nonsense and is found
/// by `problems(report)` instead of wrapping round into a plausible value.
template <class Unit>
struct quantity {
    /// The number itself: `seconds{30}.value` is 30.
    std::int16_t value = 0;

    constexpr quantity() noexcept = default;
    [[gnu::always_inline]] constexpr explicit quantity(int count) noexcept
        : value(saturated(count)) {}

    // Five operators rather than one <=>, which needs 1,200 lines of <compare>.
    friend constexpr bool operator==(const quantity&, const quantity&) noexcept = default;
    [[gnu::always_inline]] friend constexpr bool operator<(quantity a, quantity b) noexcept {
        return a.value < b.value;
    }
    [[gnu::always_inline]] friend constexpr bool operator>(quantity a, quantity b) noexcept {
        return a.value > b.value;
    }
    [[gnu::always_inline]] friend constexpr bool operator<=(quantity a, quantity b) noexcept {
        return a.value <= b.value;
    }
    [[gnu::always_inline]] friend constexpr bool operator>=(quantity a, quantity b) noexcept {
        return a.value >= b.value;
    }

private:
    [[gnu::always_inline]] static constexpr std::int16_t saturated(int count) noexcept {
        if (count > INT16_MAX) return INT16_MAX;
        if (count < -INT16_MAX) return -INT16_MAX;
        return static_cast<std::int16_t>(count);
    }
};

/// Not printable as it is: say the unit and print `.value`. (Deleted, so that the error is one line.)
template <class Stream, class Unit>
void operator<<(Stream& to, const quantity<Unit>& print_its_value_and_say_the_unit) = delete;

}  // namespace detail

// clang-format off
/// Whole years, of a person's age.
struct years : detail::quantity<years> { using quantity::quantity; };
/// Whole weeks, of how long a problem has lasted.
struct weeks : detail::quantity<weeks> { using quantity::quantity; };
/// Whole days, of a deadline.
struct days : detail::quantity<days> { using quantity::quantity; };
/// Whole minutes, of a session's length.
struct minutes : detail::quantity<minutes> { using quantity::quantity; };
/// Whole seconds, of a hold or a rest.
struct seconds : detail::quantity<seconds> { using quantity::quantity; };
/// Whole degrees, of a joint angle or an inclination.
struct degrees : detail::quantity<degrees> { using quantity::quantity; };
/// Whole centimetres, of a fingertip-to-floor gap (negative: past the floor).
struct centimetres : detail::quantity<centimetres> { using quantity::quantity; };
/// A count of repetitions.
struct times : detail::quantity<times> { using quantity::quantity; };
/// A count of sets.
struct sets : detail::quantity<sets> { using quantity::quantity; };
/// How often in one day.
struct per_day : detail::quantity<per_day> { using quantity::quantity; };
/// On how many days of a week.
struct per_week : detail::quantity<per_week> { using quantity::quantity; };
/// Pain on the numeric rating scale, 0 (none) to 10 (worst imaginable).
struct pain_score : detail::quantity<pain_score> { using quantity::quantity; };
// clang-format on

/// How much of an exercise: sets of either a hold or repetitions (a repetition may itself be held),
/// so often a day, on so many days a week. A continuous activity is one set held for its length.
/// Valid: sets 1 to 10; hold 0 to 1800 s; repetitions 0 to 30, and not both zero; per_day 1 to 16;
/// per_week 1 to 7; or all zero, which means that this level skips the exercise.
struct dose {
    hamstring::sets sets;
    /// Seconds of one hold (of each repetition, where there are repetitions); zero: not held.
    seconds hold;
    /// Repetitions in a set; zero: the set is one hold.
    times repetitions;
    hamstring::per_day per_day;
    hamstring::per_week per_week;

    /// Whether this level leaves the exercise out.
    [[gnu::always_inline]] constexpr bool skipped() const noexcept { return sets.value == 0; }
    friend constexpr bool operator==(const dose&, const dose&) noexcept = default;
};

/// A level that leaves the exercise out.
inline constexpr dose skip{};

}  // namespace hamstring::inline HAMSTRING_EDITION
