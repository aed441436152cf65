// SPDX-License-Identifier: MIT
// Covers routine/session_time.hpp: how long a session takes, worked out by hand beside each sum.

#include <hamstring/routine/session_time.hpp>

#include <hamstring/knowledge/exercise.hpp>

#include "../catch.hpp"

using namespace hamstring;
using hamstring::detail::seconds_a_bout;
using hamstring::detail::session_clock;

namespace {

constexpr int ready = generated::seconds_to_get_ready;

constexpr dose held(int seconds_held, int how_many_sets) {
    dose result;
    result.hold = seconds{seconds_held};
    result.sets = sets{how_many_sets};
    result.per_day = per_day{1};
    result.per_week = per_week{7};
    return result;
}

constexpr dose counted(int repetitions, int seconds_each, int how_many_sets) {
    dose result;
    result.repetitions = times{repetitions};
    result.seconds_a_repetition = seconds{seconds_each};
    result.sets = sets{how_many_sets};
    result.per_day = per_day{1};
    result.per_week = per_week{7};
    return result;
}

/// What a session takes that holds one exercise and begins in a position.
constexpr int takes(exercise which, const dose& amount, position from = position::standing,
                    bool older = false) {
    session_clock clock{.older = older, .at = from};
    clock.take(which, amount, false);
    return clock.seconds;
}

constexpr const exercise_row& of(exercise which) { return about(which); }

constexpr int seconds_of_rest(exercise which, role its, sides ways) {
    return hamstring::detail::seconds_of_rest(generated::heavy_exercises.contains(which), its,
                                              ways);
}

}  // namespace

TEST_CASE("session_time: a hold is got into and out of, repetitions count their own seconds",
          "[session_time]") {
    STATIC_REQUIRE(seconds_a_bout(held(30, 3)) == 30 + 2 * generated::seconds_into_a_hold);
    STATIC_REQUIRE(seconds_a_bout(counted(10, 4, 2)) == 40);
}

TEST_CASE("session_time: a repetition that is held never counts shorter than one that is not",
          "[session_time]") {
    for (const exercise_row& row : all<exercise>())
        for (const dose& each : row.doses) {
            if (each.skipped() || each.repetitions.value == 0) continue;
            CAPTURE(row.key);
            REQUIRE(each.seconds_a_repetition.value >= each.hold.value);
            REQUIRE(each.seconds_a_repetition.value >= 1);
        }
}

TEST_CASE("session_time: rests are for the sides, for heavy sets, for strength, or short",
          "[session_time]") {
    using enum exercise;
    STATIC_REQUIRE(of(bridge).sides != sides::each_side);
    STATIC_REQUIRE(seconds_of_rest(bridge, role::hip_strength, sides::both_together) ==
                   generated::rest_after_strength);
    STATIC_REQUIRE(seconds_of_rest(cat_camel, role::mobility, sides::both_together) ==
                   generated::rest_after_easy);
    STATIC_REQUIRE(seconds_of_rest(hip_thrust, role::hip_strength, sides::both_together) ==
                   generated::rest_after_a_heavy_set);
    STATIC_REQUIRE(seconds_of_rest(clamshell, role::hip_strength, sides::each_side) ==
                   generated::rest_of_a_side);
    STATIC_REQUIRE(seconds_of_rest(single_leg_deadlift, role::length_under_load,
                                   sides::each_side) == generated::rest_of_a_heavy_side);
}

TEST_CASE("session_time: sets and sides count, with a rest between each two", "[session_time]") {
    using enum exercise;
    // Three sets of a bridge: lying down first, and two rests. Two sets of each side: three rests.
    constexpr int into_place =
        generated::position_times[static_cast<std::size_t>(position::lying_on_back)].seconds +
        generated::seconds_to_the_floor;
    STATIC_REQUIRE(of(bridge).equipment == equipment::none);
    STATIC_REQUIRE(takes(bridge, counted(10, 4, 3)) ==
                   ready + into_place + 3 * 40 + 2 * generated::rest_after_strength);
    STATIC_REQUIRE(of(clamshell).sides == sides::each_side);
    STATIC_REQUIRE(
        takes(clamshell, counted(10, 4, 2), position::lying_on_side) ==
        ready + generated::seconds_to_set_up[static_cast<std::size_t>(of(clamshell).equipment)] +
            4 * 40 + 3 * generated::rest_of_a_side);
}

TEST_CASE("session_time: from 65 on the way to the floor and back takes longer", "[session_time]") {
    using enum exercise;
    STATIC_REQUIRE(takes(bridge, counted(5, 4, 1), position::standing, true) -
                       takes(bridge, counted(5, 4, 1)) ==
                   generated::seconds_to_the_floor_from_65 - generated::seconds_to_the_floor);
    // On the floor already, nothing is added.
    STATIC_REQUIRE(takes(bridge, counted(5, 4, 1), position::lying_on_back, true) ==
                   takes(bridge, counted(5, 4, 1), position::lying_on_back));
}

TEST_CASE("session_time: the second of two in one place needs no getting into it",
          "[session_time]") {
    using enum exercise;
    session_clock clock;
    clock.take(bridge, counted(10, 4, 1), false);
    const int first = clock.seconds;
    clock.take(bridge, counted(10, 4, 1), false);
    REQUIRE(clock.seconds - first == ready + 40);
}
