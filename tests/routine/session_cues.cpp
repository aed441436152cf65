// SPDX-License-Identifier: MIT
// Covers routine/session_cues.hpp: cue_events(step) -> cue_list

#include <hamstring/routine/session_cues.hpp>

#include <initializer_list>
#include <utility>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/session.hpp>

#include "../catch.hpp"
#include "../plausible_adult.hpp"

using namespace hamstring;

namespace {

constexpr session_step held(int how_long) {
    session_step step;
    step.kind = step_kind::hold;
    step.held = seconds{how_long};
    step.takes = seconds{how_long + 2 * generated::seconds_into_a_hold};
    step.countdown = seconds{generated::count_in_from};
    step.sides = sides::each_side;
    step.side = body_side::left;
    return step;
}

constexpr session_step bridges(int repetitions) {
    session_step step;
    step.kind = step_kind::repetitions;
    step.repetitions = times{repetitions};
    step.tempo = {seconds{2}, seconds{2}, seconds{2}, seconds{1}};
    step.takes = seconds{7 * repetitions};
    return step;
}

constexpr session_step rest_of(int how_long) {
    session_step step;
    step.kind = step_kind::rest;
    step.takes = seconds{how_long};
    step.countdown = seconds{generated::count_in_from};
    return step;
}

/// When something is called out: `at` and `number` of each of a kind.
constexpr bool calls(const session_step& step, cue_kind kind,
                     std::initializer_list<std::pair<int, int>> wanted) {
    std::size_t found = 0;
    for (const cue_event& each : cue_events(step)) {
        if (each.kind != kind) continue;
        if (found == wanted.size()) return false;
        const auto& [at, number] = wanted.begin()[found++];
        if (each.at.value != at || each.number != number) return false;
    }
    return found == wanted.size();
}

}  // namespace

TEST_CASE("cue_events: a long hold says when ten seconds are left, and is counted out",
          "[session_cues]") {
    STATIC_REQUIRE(calls(held(30), cue_kind::begin, {{0, 0}}));
    STATIC_REQUIRE(calls(held(30), cue_kind::time_left, {{22, 10}}));
    STATIC_REQUIRE(calls(held(30), cue_kind::count_out, {{29, 3}, {30, 2}, {31, 1}}));
    STATIC_REQUIRE(calls(held(30), cue_kind::breathe, {{12, 0}}));
    STATIC_REQUIRE(calls(held(60), cue_kind::time_left, {{32, 30}, {52, 10}}));
    STATIC_REQUIRE(calls(held(29), cue_kind::time_left, {}));
    for (const cue_event& each : cue_events(held(10))) REQUIRE(each.side == body_side::left);
}

TEST_CASE("cue_events: repetitions are counted at their end, the tempo told for two",
          "[session_cues]") {
    STATIC_REQUIRE(calls(bridges(4), cue_kind::count, {{7, 1}, {14, 2}, {21, 3}, {28, 4}}));
    STATIC_REQUIRE(calls(bridges(4), cue_kind::way_out, {{0, 2}, {7, 2}}));
    STATIC_REQUIRE(calls(bridges(4), cue_kind::pause, {{2, 2}, {9, 2}}));
    STATIC_REQUIRE(calls(bridges(4), cue_kind::way_back, {{4, 2}, {11, 2}}));
    STATIC_REQUIRE(calls(bridges(4), cue_kind::last_one, {{21, 4}}));
    STATIC_REQUIRE(calls(bridges(4), cue_kind::breathe, {{14, 0}}));
    STATIC_REQUIRE(calls(bridges(1), cue_kind::last_one, {}));
    REQUIRE(calls(bridges(2), cue_kind::breathe, {{0, 0}}));
}

TEST_CASE("cue_events: repetitions that change sides name each", "[session_cues]") {
    constexpr session_step step = [] {
        session_step result = bridges(3);
        result.sides = sides::alternating;
        result.side = body_side::right;
        return result;
    }();
    body_side expected = body_side::right;
    for (const cue_event& each : cue_events(step)) {
        if (each.kind != cue_kind::count) continue;
        REQUIRE(each.side == expected);
        expected = other_side(expected);
    }
    REQUIRE(expected == body_side::left);
}

TEST_CASE("cue_events: a rest warns, and counts in what comes", "[session_cues]") {
    STATIC_REQUIRE(calls(rest_of(30), cue_kind::rest_ends, {{25, 5}}));
    STATIC_REQUIRE(calls(rest_of(30), cue_kind::count_in, {{27, 3}, {28, 2}, {29, 1}}));
    STATIC_REQUIRE(calls(rest_of(5), cue_kind::rest_ends, {}));
    REQUIRE(cue_events(session_step{}).size() == 1);
}

TEST_CASE("cue_events: nobody holds for more than 20 seconds without a word", "[session_cues]") {
    for (int how_long = 1; how_long <= 1800; ++how_long) {
        const session_step step = held(how_long);
        int last = 0;
        for (const cue_event& each : cue_events(step)) {
            CAPTURE(how_long, each.at.value);
            REQUIRE(each.at.value >= last);
            REQUIRE(each.at.value - last <= 20);
            REQUIRE(each.at.value <= step.takes.value);
            last = each.at.value;
        }
        REQUIRE(step.takes.value - last <= 20);
    }
}

TEST_CASE("cue_events: in everybody's session, events stand in order and inside their step",
          "[session_cues]") {
    test::random_bits random{6};
    for (int i = 0; i < 500; ++i) {
        for (const session_step& step : session(advise(test::plausible_adult(random)))) {
            int last = 0;
            int counted = 0;
            int breaths = 0;
            for (const cue_event& each : cue_events(step)) {
                REQUIRE(each.at.value >= last);
                REQUIRE(each.at.value <= step.takes.value);
                last = each.at.value;
                if (each.kind == cue_kind::count) REQUIRE(each.number == ++counted);
                breaths += each.kind == cue_kind::breathe ? 1 : 0;
            }
            if (step.kind == step_kind::repetitions) REQUIRE(counted == step.repetitions.value);
            const bool bout = step.kind == step_kind::repetitions || step.kind == step_kind::hold;
            REQUIRE(breaths == (bout ? 1 : 0));
        }
    }
}
