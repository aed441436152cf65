// SPDX-License-Identifier: MIT
// Covers routine/dose.hpp:
//   seconds_a_set, seconds_a_week, held_seconds_a_week(dose) -> seconds
//   place_of_dose, modified_dose(doses, level) -> a dose
#include <hamstring/routine/dose.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr dose held{sets{2}, seconds{30}, times{0}, per_day{1}, per_week{5}};
constexpr dose repeated{sets{3}, seconds{0}, times{10}, per_day{2}, per_week{3}, seconds{6}};
constexpr dose both{sets{1}, seconds{5}, times{8}, per_day{1}, per_week{1}, seconds{7}};
constexpr dose skipped{};
constexpr dose rising[] = {held, repeated, both};
constexpr dose beginners_only[] = {held, skipped, skipped};

}  // namespace

TEST_CASE("seconds_a_set: a hold, repetitions, or repetitions that are held", "[dose]") {
    STATIC_REQUIRE(seconds_a_set(held) == 30);
    STATIC_REQUIRE(seconds_a_set(repeated) == 60);
    STATIC_REQUIRE(seconds_a_set(both) == 56);
    REQUIRE(seconds_a_set(both) == 56);
    REQUIRE(seconds_a_set(skipped) == 0);
}

TEST_CASE("seconds_a_week: sets, days and times a day", "[dose]") {
    STATIC_REQUIRE(seconds_a_week(held) == 2 * 30 * 5);
    REQUIRE(seconds_a_week(repeated) == 3 * seconds_a_set(repeated) * 2 * 3);
}

TEST_CASE("held_seconds_a_week: what is held, in a repetition too", "[dose]") {
    STATIC_REQUIRE(held_seconds_a_week(held) == 300);
    STATIC_REQUIRE(held_seconds_a_week(repeated) == 0);
    REQUIRE(held_seconds_a_week(both) == 40);
    REQUIRE(held_seconds_a_week(skipped) == 0);
}

TEST_CASE("place_of_dose: that of the level, the beginner's for a number that is none", "[dose]") {
    STATIC_REQUIRE(rising[place_of_dose(level::intermediate)] == repeated);
    STATIC_REQUIRE(rising[place_of_dose(level::advanced)] == both);
    REQUIRE(rising[place_of_dose(static_cast<level>(200))] == held);
}

TEST_CASE("modified_dose: never more than the level's own, and what it skips stays out", "[dose]") {
    STATIC_REQUIRE(modified_dose(rising, level::intermediate) == held);
    STATIC_REQUIRE(modified_dose(rising, level::advanced) == both);
    STATIC_REQUIRE(modified_dose(beginners_only, level::advanced).skipped());
    REQUIRE(modified_dose(beginners_only, level::beginner) == held);
}
