// SPDX-License-Identifier: MIT
// Covers routine/dose.hpp:
//
//     seconds_a_set, seconds_a_week                         what a dose adds up to
//     doses[place_of_dose(level)], modified_dose(doses, level)   whose dose it is

#include <hamstring/routine/dose.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr dose doing(int sets_done, int hold, int repetitions, int per_day_done = 1,
                     int per_week_done = 1, int a_repetition = 4) {
    return {.sets = sets{sets_done},
            .hold = seconds{hold},
            .repetitions = times{repetitions},
            .per_day = per_day{per_day_done},
            .per_week = per_week{per_week_done},
            .seconds_a_repetition = seconds{repetitions > 0 ? a_repetition : 0}};
}

}  // namespace

TEST_CASE("seconds_a_set: a hold, repetitions, and repetitions that are held", "[dose]") {
    STATIC_REQUIRE(seconds_a_set(doing(1, 30, 0)) == 30);
    STATIC_REQUIRE(seconds_a_set(doing(1, 0, 10)) == 40);
    STATIC_REQUIRE(seconds_a_set(doing(1, 5, 10, 1, 1, 9)) == 90);
    STATIC_REQUIRE(seconds_a_set(doing(1, 5, 1, 1, 1, 9)) == 9);
    STATIC_REQUIRE(seconds_a_set(doing(1, 0, 1)) == 4);
    REQUIRE(seconds_a_set(doing(3, 0, 0)) == 0);
}

TEST_CASE("seconds_a_week: sets, times a day and days a week multiply", "[dose]") {
    STATIC_REQUIRE(seconds_a_week(doing(2, 30, 0, 3, 5)) == 900);
    REQUIRE(seconds_a_week(doing(3, 0, 10, 2, 7)) == 1680);
}

TEST_CASE("place_of_dose: that of the level, the beginner's for a level that does not exist",
          "[dose]") {
    static constexpr dose doses[] = {doing(1, 20, 0), doing(2, 20, 0), doing(3, 20, 0)};
    REQUIRE(doses[place_of_dose(level::beginner)] == doses[0]);
    REQUIRE(doses[place_of_dose(level::intermediate)] == doses[1]);
    REQUIRE(doses[place_of_dose(level::advanced)] == doses[2]);
    REQUIRE(doses[place_of_dose(static_cast<level>(3))] == doses[0]);
}

TEST_CASE("modified_dose: the beginner's, or the level's own where that is less", "[dose]") {
    static constexpr dose rising[] = {doing(1, 20, 0), doing(2, 20, 0), doing(3, 20, 0)};
    static constexpr dose falling[] = {doing(3, 20, 0), doing(2, 20, 0), doing(0, 0, 0)};
    static constexpr dose as_much[] = {doing(2, 20, 0), doing(1, 40, 0), doing(1, 40, 0)};
    REQUIRE(modified_dose(rising, level::advanced) == rising[0]);
    REQUIRE(modified_dose(falling, level::intermediate) == falling[1]);
    REQUIRE(modified_dose(falling, level::advanced).skipped());
    REQUIRE(modified_dose(as_much, level::intermediate) == as_much[0]);
}
