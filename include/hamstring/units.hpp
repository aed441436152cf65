// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>

/// Quantities that say what they count. A bare number never becomes one of them by itself, so
/// `.hold = 30` and a swapped `seconds`/`weeks` do not compile.

namespace hamstring {

namespace detail {

/// A whole number of one unit.
/// Errors: a number beyond +-32767 is held at that bound, so nonsense stays nonsense and is found
/// by `problems(report)` instead of wrapping round into a plausible value.
template <class Unit>
struct quantity {
    std::int16_t value = 0;

    constexpr quantity() noexcept = default;
    constexpr explicit quantity(int count) noexcept : value(saturated(count)) {}

    friend constexpr auto operator<=>(const quantity&, const quantity&) noexcept = default;

private:
    static constexpr std::int16_t saturated(int count) noexcept {
        if (count > INT16_MAX) return INT16_MAX;
        if (count < -INT16_MAX) return -INT16_MAX;
        return static_cast<std::int16_t>(count);
    }
};

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

}  // namespace hamstring
