// SPDX-License-Identifier: MIT
// Covers knowledge/calendar_day.hpp:
//
//     calendar_day{year, month, day}   ==, <
//     possible(), months_later(months), day_text(day), days_after_the_first()
//     day_after_the_first(count) -> the day
//     day_from(text) -> a day, or none

#include <hamstring/knowledge/calendar_day.hpp>

#include <string_view>

#include "../catch.hpp"

using namespace hamstring;

TEST_CASE("possible: each month has its days, and February 29 in leap years", "[calendar_day]") {
    STATIC_REQUIRE(calendar_day{2026, 11, 26}.possible());
    constexpr int days_of[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 1; month <= 12; ++month) {
        CAPTURE(month);
        REQUIRE_FALSE(calendar_day{2027, month, 0}.possible());
        REQUIRE(calendar_day{2027, month, 1}.possible());
        REQUIRE(calendar_day{2027, month, days_of[month - 1]}.possible());
        REQUIRE_FALSE(calendar_day{2027, month, days_of[month - 1] + 1}.possible());
    }
    for (const int leap : {2024, 2028, 2000, 2400}) REQUIRE(calendar_day{leap, 2, 29}.possible());
    for (const int common : {2026, 2100, 1900})
        REQUIRE_FALSE(calendar_day{common, 2, 29}.possible());
}

TEST_CASE("possible: no month 0 or 13, no year 0 or 10000", "[calendar_day]") {
    STATIC_REQUIRE_FALSE(calendar_day{}.possible());
    for (const int month : {-1, 0, 13}) REQUIRE_FALSE(calendar_day{2026, month, 1}.possible());
    for (const int year : {-1, 0, 10'000}) REQUIRE_FALSE(calendar_day{year, 1, 1}.possible());
    for (const int year : {1, 9999}) REQUIRE(calendar_day{year, 1, 1}.possible());
}

TEST_CASE("months_later: the same day, or the last of a month that is too short",
          "[calendar_day]") {
    STATIC_REQUIRE(calendar_day{2026, 11, 26}.months_later(12) == calendar_day{2027, 11, 26});
    STATIC_REQUIRE(calendar_day{2026, 11, 26}.months_later(0) == calendar_day{2026, 11, 26});
    REQUIRE(calendar_day{2026, 11, 30}.months_later(3) == calendar_day{2027, 2, 28});
    REQUIRE(calendar_day{2027, 11, 30}.months_later(3) == calendar_day{2028, 2, 29});
    REQUIRE(calendar_day{2026, 12, 31}.months_later(1) == calendar_day{2027, 1, 31});
    REQUIRE(calendar_day{2026, 1, 31}.months_later(11) == calendar_day{2026, 12, 31});
}

TEST_CASE("calendar_day: days are ordered by year, then month, then day", "[calendar_day]") {
    STATIC_REQUIRE(calendar_day{2026, 12, 31} < calendar_day{2027, 1, 1});
    STATIC_REQUIRE(calendar_day{2026, 1, 31} < calendar_day{2026, 2, 1});
    STATIC_REQUIRE(calendar_day{2026, 2, 1} < calendar_day{2026, 2, 2});
    REQUIRE_FALSE(calendar_day{2027, 1, 1} < calendar_day{2026, 12, 31});
    REQUIRE_FALSE(calendar_day{2026, 2, 2} < calendar_day{2026, 2, 2});
}

TEST_CASE("day_after_the_first: is the day of each count, and none outside the years",
          "[calendar_day]") {
    STATIC_REQUIRE(day_after_the_first(0) == calendar_day{1, 1, 1});
    STATIC_REQUIRE(day_after_the_first(719'162) == calendar_day{1970, 1, 1});
    constexpr int last = calendar_day{9999, 12, 31}.days_after_the_first();
    for (int count = 0; count <= last; count += count % 500 == 0 ? 367 : 1) {
        CAPTURE(count);
        const calendar_day day = day_after_the_first(count);
        REQUIRE(day.possible());
        REQUIRE(day.days_after_the_first() == count);
    }
    REQUIRE_FALSE(day_after_the_first(-1).possible());
    REQUIRE_FALSE(day_after_the_first(last + 1).possible());
}

TEST_CASE("days_after_the_first: each day is one more than the day before", "[calendar_day]") {
    STATIC_REQUIRE(calendar_day{1, 1, 1}.days_after_the_first() == 0);
    STATIC_REQUIRE(calendar_day{1970, 1, 1}.days_after_the_first() == 719'162);
    int expected = calendar_day{1899, 12, 31}.days_after_the_first();
    for (int year = 1900; year <= 2101; ++year)
        for (int month = 1; month <= 12; ++month)
            for (int day = 1; calendar_day{year, month, day}.possible(); ++day)
                REQUIRE(calendar_day{year, month, day}.days_after_the_first() == ++expected);
}

TEST_CASE("day_text: what day_from reads", "[calendar_day]") {
    STATIC_REQUIRE(day_text({2027, 3, 31}).view() == "2027-03-31");
    STATIC_REQUIRE(day_text({9999, 12, 1}).view() == "9999-12-01");
    for (int month = 1; month <= 12; ++month)
        for (int day = 1; day <= 28; ++day) {
            const calendar_day which{2026, month, day};
            REQUIRE(day_from(day_text(which).view()) == maybe{which});
        }
}

TEST_CASE("day_from: ten letters of a day that there is", "[calendar_day]") {
    STATIC_REQUIRE(day_from("2027-03-31") == maybe{calendar_day{2027, 3, 31}});
    REQUIRE(day_from("0001-01-01") == maybe{calendar_day{1, 1, 1}});
    for (const std::string_view text :
         {"", "2027-3-31", "31.03.2027", "2027-13-01", "2027-00-10", "2027-01-32", "2027-02-29",
          "2027-01-0a", "2027-01-+1", "0000-01-01", "2027-01-011", "2027/01/01", "-027-01-01"}) {
        CAPTURE(text);
        REQUIRE_FALSE(day_from(text));
    }
}
