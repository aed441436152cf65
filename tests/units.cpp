// SPDX-License-Identifier: MIT

// hamstring/units.hpp
//
//     struct years, months, weeks, days, hours, minutes, seconds, degrees, centimetres, times, sets,
//            per_day, per_week, pain_score {
//         std::int16_t value = 0;                        of days and hours: std::int32_t
//         constexpr explicit X(int count) noexcept;      held at +-32767, days and hours at +-INT32_MAX
//         friend operator<=>, operator==                 with its own kind only
//     };
//     hours(days), hours(weeks), hours(months), hours(years)      by themselves

#include <hamstring/units.hpp>

#include <compare>
#include <concepts>
#include <cstdint>
#include <type_traits>

#include <catch.hpp>

using namespace hamstring;

namespace {

template <class A, class B>
concept comparable = requires(A a, B b) {
    a < b;
};

}  // namespace

TEMPLATE_TEST_CASE("quantity: a number gets a unit only when it is asked for", "[units]", years,
                   months, weeks, days, hours, minutes, seconds, degrees, centimetres, times, sets,
                   per_day, per_week, pain_score) {
    STATIC_REQUIRE(std::is_nothrow_constructible_v<TestType, int>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<int, TestType>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<TestType, int>);
    STATIC_REQUIRE_FALSE(comparable<TestType, int>);
}

TEMPLATE_TEST_CASE("quantity: a plain value, of two bytes but for days and hours", "[units]", years,
                   months, weeks, days, hours, minutes, seconds, degrees, centimetres, times, sets,
                   per_day, per_week, pain_score) {
    constexpr bool wide = std::is_same_v<TestType, days> || std::is_same_v<TestType, hours>;
    STATIC_REQUIRE(sizeof(TestType) == (wide ? 4 : 2));
    STATIC_REQUIRE(std::is_trivially_copyable_v<TestType>);
    STATIC_REQUIRE(TestType{}.value == 0);
    STATIC_REQUIRE(TestType{7}.value == 7);
}

TEMPLATE_TEST_CASE("quantity: numbers of one unit are ordered", "[units]", years, months, weeks,
                   days, hours, minutes, seconds, degrees, centimetres, times, sets, per_day,
                   per_week, pain_score) {
    STATIC_REQUIRE(std::totally_ordered<TestType>);
    STATIC_REQUIRE(TestType{2} < TestType{3});
    STATIC_REQUIRE(TestType{-1} < TestType{});
    STATIC_REQUIRE(TestType{3} == TestType{3});
    STATIC_REQUIRE(TestType{4} > TestType{3});
    STATIC_REQUIRE(TestType{4} >= TestType{4});
    STATIC_REQUIRE(TestType{4} <= TestType{4});
}

TEST_CASE("quantity: the order is the same in the program", "[units]") {
    const int pain = GENERATE(0, 3, 4, 5, 10);
    const pain_score here{pain};
    REQUIRE((here > pain_score{4}) == (pain > 4));
    REQUIRE((here < pain_score{4}) == (pain < 4));
    REQUIRE((here >= pain_score{4}) == (pain >= 4));
    REQUIRE((here <= pain_score{4}) == (pain <= 4));
    REQUIRE((here == pain_score{4}) == (pain == 4));
}

TEST_CASE("quantity: one unit is neither converted to another nor compared with it", "[units]") {
    STATIC_REQUIRE_FALSE(std::is_constructible_v<seconds, weeks>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<seconds, times>);
    STATIC_REQUIRE_FALSE(std::is_assignable_v<sets&, times>);
    STATIC_REQUIRE_FALSE(comparable<days, weeks>);
    STATIC_REQUIRE(comparable<days, days>);
}

TEST_CASE("quantity: a number out of range is held at the bound", "[units]") {
    STATIC_REQUIRE(years{32767}.value == 32767);
    STATIC_REQUIRE(years{32768}.value == 32767);
    STATIC_REQUIRE(years{INT32_MAX}.value == 32767);
    STATIC_REQUIRE(years{-32767}.value == -32767);
    STATIC_REQUIRE(years{-32768}.value == -32767);
    STATIC_REQUIRE(years{INT32_MIN}.value == -32767);

    const int beyond = GENERATE(32768, 65536, 65570, 1'000'000, INT32_MAX);
    REQUIRE(pain_score{beyond}.value == 32767);
    REQUIRE(pain_score{-beyond}.value == -32767);
}

TEST_CASE("quantity: days and hours have room for a century and more", "[units]") {
    STATIC_REQUIRE(days{36'525}.value == 36'525);
    STATIC_REQUIRE(hours{876'600}.value == 876'600);
    STATIC_REQUIRE(hours{INT32_MAX}.value == INT32_MAX);
    STATIC_REQUIRE(hours{INT32_MIN}.value == -INT32_MAX);
}

TEST_CASE("hours: every longer unit becomes hours by itself, a shorter one or a bare number never",
          "[units]") {
    STATIC_REQUIRE(std::is_convertible_v<days, hours>);
    STATIC_REQUIRE(std::is_convertible_v<weeks, hours>);
    STATIC_REQUIRE(std::is_convertible_v<months, hours>);
    STATIC_REQUIRE(std::is_convertible_v<years, hours>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<int, hours>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<hours, minutes>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<hours, seconds>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<hours, times>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<days, hours>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<years, hours>);
}

TEST_CASE("hours: a day is 24, a week 168, a month 730 and a half, a year 8766", "[units]") {
    STATIC_REQUIRE(hours{days{3}} == hours{72});
    STATIC_REQUIRE(hours{weeks{13}} == hours{2184});
    STATIC_REQUIRE(hours{months{1}} == hours{730});
    STATIC_REQUIRE(hours{months{2}} == hours{1461});
    STATIC_REQUIRE(hours{months{3}} == hours{2191});
    STATIC_REQUIRE(hours{months{12}} == hours{years{1}});
    // What three months are must not end before the 13 weeks do from which pain counts as old.
    STATIC_REQUIRE(hours{months{3}} >= hours{weeks{13}});
    STATIC_REQUIRE(hours{years{100}} == hours{days{36'525}});
    STATIC_REQUIRE(hours{days{-2}} == hours{-48});
}

TEST_CASE("hours: what is beyond their room is held at the bound", "[units]") {
    STATIC_REQUIRE(hours{days{INT32_MAX / 24}}.value == INT32_MAX / 24 * 24);
    STATIC_REQUIRE(hours{days{INT32_MAX / 24 + 1}}.value == INT32_MAX);
    STATIC_REQUIRE(hours{days{-INT32_MAX / 24 - 1}}.value == -INT32_MAX);
    STATIC_REQUIRE(hours{days{INT32_MAX}}.value == INT32_MAX);
    STATIC_REQUIRE(hours{years{INT32_MAX}}.value == 32767 * 8766);
}
