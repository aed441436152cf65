// SPDX-License-Identifier: MIT
#pragma once

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
    /// How many days it is after the first day of year 1; of days that are possible, one more a day.
    constexpr int days_after_the_first() const noexcept {
        const int before = year - 1;
        int result = before * 365 + before / 4 - before / 100 + before / 400 + day - 1;
        for (int passed = 1; passed < month; ++passed) result += days_of_month(year, passed);
        return result;
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

/// A day as a text, "2027-03-31": the same in every language, and what `day_from` reads.
class day_text {
public:
    /// Errors: a year of more than four digits loses the first of them.
    constexpr explicit day_text(const calendar_day& of) noexcept {
        put(0, 4, of.year);
        put(5, 2, of.month);
        put(8, 2, of.day);
    }
    /// Its letters, good as long as it is.
    constexpr std::string_view view() const noexcept { return {letters_, sizeof letters_}; }

private:
    constexpr void put(std::size_t at, std::size_t digits, int number) noexcept {
        for (; digits-- > 0; number /= 10)
            letters_[at + digits] = static_cast<char>('0' + number % 10);
    }
    char letters_[10] = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
};

/// The day that is so many after the first day of year 1: `days_after_the_first` backwards.
/// Errors: before year 1, or after 9999, it is `calendar_day{}`, which there is not.
constexpr calendar_day day_after_the_first(int count) noexcept {
    constexpr int longest_month = 31;
    if (count < 0 || count > calendar_day{9999, 12, 31}.days_after_the_first()) return {};
    calendar_day month{1, 1, 1};
    int left = count;
    // No month is longer, so this never goes too far.
    while (left >= longest_month) {
        month = month.months_later(left / longest_month);
        left = count - month.days_after_the_first();
    }
    const calendar_day next = month.months_later(1);
    const int too_far = count - next.days_after_the_first();
    return too_far >= 0 ? calendar_day{next.year, next.month, 1 + too_far}
                        : calendar_day{month.year, month.month, 1 + left};
}

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
