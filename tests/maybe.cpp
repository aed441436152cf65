// SPDX-License-Identifier: MIT
// Covers maybe.hpp:
//   maybe<Value>: none or a value; bool, *, ->, has_value, value_or, reset, ==
#include <hamstring/maybe.hpp>

#include <type_traits>

#include <hamstring/units.hpp>

#include "catch.hpp"

using hamstring::hours;
using hamstring::maybe;
using hamstring::weeks;
using hamstring::years;

TEST_CASE("maybe: the default is none", "[maybe]") {
    STATIC_REQUIRE_FALSE(maybe<years>{});
    STATIC_REQUIRE_FALSE(maybe<years>{}.has_value());
    STATIC_REQUIRE(maybe<years>{}.value_or(years{7}) == years{7});
    REQUIRE(maybe<years> {} -> value == 0);
}

TEST_CASE("maybe: a value is there and can be read", "[maybe]") {
    constexpr maybe<years> age = years{34};
    STATIC_REQUIRE(age);
    STATIC_REQUIRE(*age == years{34});
    STATIC_REQUIRE(age->value == 34);
    STATIC_REQUIRE(age.value_or(years{7}) == years{34});
    REQUIRE(age.has_value());
}

TEST_CASE("maybe: none differs from every value, the default one too", "[maybe]") {
    STATIC_REQUIRE(maybe<years>{} != maybe<years>{years{0}});
    STATIC_REQUIRE(maybe<years>{years{3}} == maybe<years>{years{3}});
    REQUIRE(maybe<years>{years{3}} != maybe<years>{years{4}});
}

TEST_CASE("maybe: reset leaves none, equal to a fresh one", "[maybe]") {
    maybe<years> age = years{34};
    age.reset();
    REQUIRE_FALSE(age);
    REQUIRE(age == maybe<years>{});
}

TEST_CASE("maybe: a bare number or another unit does not become one", "[maybe]") {
    STATIC_REQUIRE_FALSE(std::is_convertible_v<int, maybe<years>>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<weeks, maybe<years>>);
    REQUIRE(std::is_convertible_v<years, maybe<years>>);
}

TEST_CASE("maybe: what becomes a value by itself becomes one that is given", "[maybe]") {
    constexpr maybe<hours> since = weeks{2};
    STATIC_REQUIRE(since == maybe<hours>{hours{336}});
    STATIC_REQUIRE_FALSE(std::is_convertible_v<maybe<weeks>, maybe<hours>>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<int, maybe<hours>>);
    maybe<hours> told;
    told = hamstring::days{1};
    REQUIRE(told == maybe<hours>{hours{24}});
}
