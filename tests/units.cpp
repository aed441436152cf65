// SPDX-License-Identifier: MIT

// hamstring/units.hpp
//
//     struct years, weeks, days, minutes, seconds, degrees, centimetres, times, sets, per_day,
//            per_week, pain_score {
//         std::int16_t value = 0;
//         constexpr explicit X(int count) noexcept;      held at +-32767
//         friend operator<=>, operator==                 with its own kind only
//     };

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
                   weeks, days, minutes, seconds, degrees, centimetres, times, sets, per_day,
                   per_week, pain_score) {
    STATIC_REQUIRE(std::is_nothrow_constructible_v<TestType, int>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<int, TestType>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<TestType, int>);
    STATIC_REQUIRE_FALSE(comparable<TestType, int>);
}

TEMPLATE_TEST_CASE("quantity: a plain value of two bytes", "[units]", years, weeks, days, minutes,
                   seconds, degrees, centimetres, times, sets, per_day, per_week, pain_score) {
    STATIC_REQUIRE(sizeof(TestType) == 2);
    STATIC_REQUIRE(std::is_trivially_copyable_v<TestType>);
    STATIC_REQUIRE(TestType{}.value == 0);
    STATIC_REQUIRE(TestType{7}.value == 7);
}

TEMPLATE_TEST_CASE("quantity: numbers of one unit are ordered", "[units]", years, weeks, days,
                   minutes, seconds, degrees, centimetres, times, sets, per_day, per_week,
                   pain_score) {
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
