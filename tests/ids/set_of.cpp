// SPDX-License-Identifier: MIT
// Covers ids/set_of.hpp:
//   set_of<Enum>{items}, from_bits, everything -> a set; insert, erase, contains, intersects, empty
//   a | b, a & b -> sets; a `for` -> the items in the order of the enumeration, and nothing else
#include <hamstring/ids/set_of.hpp>

#include <cstddef>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/red_flag.hpp>
#include <hamstring/ids/urgency.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr auto beyond = static_cast<equipment>(200);
constexpr auto last_flag = static_cast<red_flag>(count_of<red_flag> - 1);

template <class Enum>
constexpr std::size_t gone_through(const set_of<Enum>& set) {
    std::size_t met = 0;
    for (const Enum item : set) met += set.contains(item) ? 1 : 100;
    return met;
}

constexpr set_of<equipment> without(set_of<equipment> set, equipment item) {
    set.erase(item);
    return set;
}

}  // namespace

TEST_CASE("counted: as many as there are places up to the last", "[ids]") {
    STATIC_REQUIRE(detail::counted(urgency::emergency_now) == 4);
    for (const urgency level : set_of<urgency>::everything())
        REQUIRE(detail::counted(level) == static_cast<std::size_t>(level) + 1);
}

TEST_CASE("set_of: holds its items and gives them back", "[ids]") {
    constexpr set_of<equipment> two{equipment::towel, equipment::pool, equipment::towel};
    STATIC_REQUIRE(two.contains(equipment::towel));
    STATIC_REQUIRE_FALSE(two.contains(equipment::mat));
    STATIC_REQUIRE(gone_through(two) == 2);
    STATIC_REQUIRE(without(two, equipment::pool) == set_of<equipment>{equipment::towel});
    STATIC_REQUIRE(set_of<equipment>{}.empty());
    REQUIRE(gone_through(two) == 2);
    REQUIRE(without(without(two, equipment::pool), equipment::towel).empty());
}

TEST_CASE("set_of: a number beyond its words is neither taken in, held nor taken out", "[ids]") {
    constexpr set_of<equipment> one{equipment::mat, beyond};
    STATIC_REQUIRE(one == set_of<equipment>{equipment::mat});
    STATIC_REQUIRE_FALSE(one.contains(beyond));
    STATIC_REQUIRE(without(one, beyond) == one);
    REQUIRE_FALSE(one.contains(beyond));
    REQUIRE(without(one, beyond) == one);
}

TEST_CASE("set_of: bits beyond the enumeration are never gone through", "[ids]") {
    constexpr auto full = set_of<equipment>::from_bits(~std::uint64_t{0});
    STATIC_REQUIRE(gone_through(full) == count_of<equipment>);
    STATIC_REQUIRE(gone_through(set_of<red_flag>::from_bits(~std::uint64_t{0}, ~std::uint64_t{0},
                                                            ~std::uint64_t{0})) ==
                   count_of<red_flag>);
    REQUIRE(gone_through(full) == count_of<equipment>);
}

TEST_CASE("set_of: several words are one set", "[ids]") {
    STATIC_REQUIRE(count_of<red_flag> > 128);
    constexpr set_of<red_flag> ends{static_cast<red_flag>(0), last_flag};
    STATIC_REQUIRE(gone_through(ends) == 2);
    STATIC_REQUIRE(ends.intersects({last_flag}));
    STATIC_REQUIRE_FALSE((ends & set_of<red_flag>{static_cast<red_flag>(1)}).intersects(ends));
    STATIC_REQUIRE((ends | set_of<red_flag>::everything()) == set_of<red_flag>::everything());
    STATIC_REQUIRE(gone_through(set_of<red_flag>::everything()) == count_of<red_flag>);
    REQUIRE((ends & set_of<red_flag>::everything()) == ends);
    REQUIRE((ends & set_of<red_flag>{last_flag}) == set_of<red_flag>{last_flag});
}
