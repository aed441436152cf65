// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include <hamstring/version.hpp>

/// Quantities that say what they count. A bare number never becomes one of them by itself, so
/// `.hold = 30` and a swapped `seconds`/`weeks` do not compile.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

/// A whole number of one unit.
/// Errors: a number that `Held` has no room for (two bytes: beyond +-32767) is held at the bound, so
/// nonsense stays nonsense and is found by `problems(report)` instead of wrapping round into a
/// plausible value. A unit of which 32767 are plausible is held in four bytes.
template <class Unit, class Held = std::int16_t>
struct quantity {
    /// The number itself: `seconds{30}.value` is 30.
    Held value = 0;

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
    [[gnu::always_inline]] static constexpr Held saturated(int count) noexcept {
        constexpr int most = sizeof(Held) == sizeof(std::int16_t) ? INT16_MAX : INT32_MAX;
        if (count > most) return static_cast<Held>(most);
        if (count < -most) return static_cast<Held>(-most);
        return static_cast<Held>(count);
    }
};

/// Not printable as it is: say the unit and print `.value`. (Deleted, so that the error is one line.)
template <class Stream, class Unit, class Held>
void operator<<(Stream& to, const quantity<Unit, Held>& print_its_value_and_say_the_unit) = delete;

}  // namespace detail

// clang-format off
/// Whole years, of a person's age or of how long a problem has lasted.
struct years : detail::quantity<years> { using quantity::quantity; };
/// Whole months, of how long a problem has lasted.
struct months : detail::quantity<months> { using quantity::quantity; };
/// Whole weeks, of how long a problem has lasted.
struct weeks : detail::quantity<weeks> { using quantity::quantity; };
/// Whole days, of a deadline or of how long a problem has lasted.
struct days : detail::quantity<days, std::int32_t> {
    using quantity::quantity;
    /// How many make a week.
    static constexpr int a_week = 7;
};
/// Whole minutes, of a session's length.
struct minutes : detail::quantity<minutes> { using quantity::quantity; };
/// Whole seconds, of a hold or a rest.
struct seconds : detail::quantity<seconds> {
    using quantity::quantity;
    /// How many make a minute.
    static constexpr int a_minute = 60;
};
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
/// Tenths of a point, of a mean of scores from 0 to 10: 0 to 100.
struct tenths : detail::quantity<tenths> { using quantity::quantity; };
// clang-format on

/// Whole hours, of how long a problem has lasted. Every longer unit is taken for its hours by itself, so
/// `.since = days{3}` is said as it was told; a bare number is not, and a shorter unit neither.
/// Units: a year is 365 days and a quarter, a month the twelfth part of it (30 days, 10 hours and a
/// half; the half of an odd number of months is dropped). So three months are longer than 13 weeks.
struct hours : detail::quantity<hours, std::int32_t> {
    /// Hours of a day.
    static constexpr int a_day = 24;
    /// Hours of a week.
    static constexpr int a_week = a_day * days::a_week;
    /// Hours of a year.
    static constexpr int a_year = 8766;
    /// Months of a year.
    static constexpr int months_a_year = 12;

    using quantity::quantity;
    [[gnu::always_inline]] constexpr hours(days told) noexcept : quantity(of(told)) {}
    [[gnu::always_inline]] constexpr hours(weeks told) noexcept : quantity(told.value * a_week) {}
    [[gnu::always_inline]] constexpr hours(months told) noexcept
        : quantity(told.value * a_year / months_a_year) {}
    [[gnu::always_inline]] constexpr hours(years told) noexcept : quantity(told.value * a_year) {}

private:
    /// Days alone can be more than their hours have room for.
    static constexpr int of(days told) noexcept {
        constexpr int most = INT32_MAX / a_day;
        if (told.value > most) return INT32_MAX;
        if (told.value < -most) return -INT32_MAX;
        return told.value * a_day;
    }
};

/// How much of an exercise: sets of either a hold or repetitions (a repetition may itself be held),
/// so often a day, on so many days a week. A continuous activity is one set held for its length.
/// Valid: sets 1 to 7; hold 0 to 1800 s; repetitions 0 to 30, and not both zero; per_day 1 to 15;
/// per_week 1 to 7; seconds_a_repetition 1 to 30 with repetitions, else 0; or all zero, which means
/// that this level skips the exercise.
struct dose {
    hamstring::sets sets;
    /// Seconds of one hold (of each repetition, where there are repetitions); zero: not held.
    seconds hold;
    /// Repetitions in a set; zero: the set is one hold.
    times repetitions;
    hamstring::per_day per_day;
    hamstring::per_week per_week;
    /// Seconds that one repetition takes, its hold included; zero where there are none.
    seconds seconds_a_repetition{};

    /// Whether this level leaves the exercise out.
    [[gnu::always_inline]] constexpr bool skipped() const noexcept { return sets.value == 0; }
    friend constexpr bool operator==(const dose&, const dose&) noexcept = default;
};

/// A level that leaves the exercise out.
inline constexpr dose skip{};

/// How a repetition goes: out, a pause, back, and a moment before the next. The pause is the dose's own
/// hold where that is longer.
struct tempo {
    /// Seconds of the way out.
    seconds out{};
    /// Seconds at the end of it.
    seconds pause{};
    /// Seconds of the way back.
    seconds back{};
    /// Seconds until the next one.
    seconds reset{};

    friend constexpr bool operator==(const tempo&, const tempo&) noexcept = default;
};

}  // namespace hamstring::inline HAMSTRING_EDITION
