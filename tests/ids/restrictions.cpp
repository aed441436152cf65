// SPDX-License-Identifier: MIT
// Covers ids/restrictions.hpp:
//   restrictions{movement, level}.of(movement or movements) -> the highest level
//   a | b -> the stricter of both, movement by movement; bits() -> what makes the same value again
#include <hamstring/ids/restrictions.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr restriction levels[] = {restriction::none, restriction::modified, restriction::clearance,
                                  restriction::forbidden};

constexpr bool joining_is_the_worse() {
    for (std::size_t m = 0; m < count_of<movement>; ++m)
        for (const restriction a : levels)
            for (const restriction b : levels) {
                const auto which = static_cast<movement>(m);
                const restrictions both = restrictions{which, a} | restrictions{which, b};
                if (both.of(which) != (a < b ? b : a)) return false;
                if (restrictions{both.bits()} != both) return false;
            }
    return true;
}

/// Whether a level of one movement is seen over every pair with it, and over no set without it.
constexpr bool is_seen_over_sets() {
    const auto everything = set_of<movement>::everything();
    for (std::size_t m = 0; m < count_of<movement>; ++m) {
        const auto which = static_cast<movement>(m);
        const restrictions only{which, restriction::clearance};
        set_of<movement> others = everything;
        others.erase(which);
        if (only.of(everything) != restriction::clearance) return false;
        if (only.of(set_of<movement>{which}) != restriction::clearance) return false;
        if (only.of(others) != restriction::none) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("restrictions: joined, the stricter level of each movement wins", "[ids]") {
    STATIC_REQUIRE(joining_is_the_worse());
    REQUIRE(joining_is_the_worse());
}

TEST_CASE("restrictions: over several movements the highest level, over none no restriction",
          "[ids]") {
    STATIC_REQUIRE(is_seen_over_sets());
    constexpr auto two = restrictions{movement::bridge, restriction::modified} |
                         restrictions{movement::walking, restriction::forbidden};
    STATIC_REQUIRE(two.of({movement::bridge, movement::walking}) == restriction::forbidden);
    STATIC_REQUIRE(two.of(set_of<movement>{}) == restriction::none);
    REQUIRE(is_seen_over_sets());
    REQUIRE(two.of({movement::bridge, movement::swimming}) == restriction::modified);
}
