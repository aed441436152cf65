// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include <hamstring/maybe.hpp>

/// A day of the calendar, as a host passes it. No clock is read here.

namespace hamstring::inline HAMSTRING_EDITION {

/// A day of the Gregorian calendar: `calendar_day{2026, 11, 26}`.
/// Errors: any three numbers can be stored; `possible()` says whether there is such a day.
struct calendar_day {
    /// 1 to 9999.
    int year = 0;
    /// 1 to 12.
    int month = 0;
    /// 1 to the last of the month.
    int day = 0;

    /// Whether there is such a day, in the years 1 to 9999.
    constexpr bool possible() const noexcept {
        return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
               day <= days_of_month(year, month);
    }
    /// The same day of a later month; where that month is too short, its last.
    constexpr calendar_day months_later(int months) const noexcept {
        const int since_year_0 = year * 12 + month - 1 + months;
        calendar_day later{since_year_0 / 12, since_year_0 % 12 + 1, day};
        const int last = days_of_month(later.year, later.month);
        if (later.day > last) later.day = last;
        return later;
    }
    /// The month in words; empty where there is none.
    constexpr std::string_view month_name() const noexcept {
        constexpr std::array<std::string_view, 12> names{
            "January", "February", "March",     "April",   "May",      "June",
            "July",    "August",   "September", "October", "November", "December"};
        return month >= 1 && month <= 12 ? names[static_cast<std::size_t>(month) - 1]
                                         : std::string_view{};
    }

    friend constexpr bool operator==(const calendar_day&, const calendar_day&) noexcept = default;
    /// Whether one day is before the other.
    friend constexpr bool operator<(const calendar_day& a, const calendar_day& b) noexcept {
        if (a.year != b.year) return a.year < b.year;
        if (a.month != b.month) return a.month < b.month;
        return a.day < b.day;
    }

private:
    static constexpr int days_of_month(int year, int month) noexcept {
        if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
};

/// The day that a text such as "2027-03-31" names.
/// Shape: ten letters, of a day that there is -> the day; anything else -> none.
constexpr maybe<calendar_day> day_from(std::string_view text) noexcept {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const auto number = [text](std::size_t from, std::size_t size) {
        int value = 0;
        // Not substr(): that links a function of the standard library.
        for (std::size_t at = from; at < from + size; ++at) {
            if (text[at] < '0' || text[at] > '9') return -1;
            value = value * 10 + (text[at] - '0');
        }
        return value;
    };
    const calendar_day read{number(0, 4), number(5, 2), number(8, 2)};
    if (!read.possible()) return {};
    return read;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
