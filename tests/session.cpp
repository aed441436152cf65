// SPDX-License-Identifier: MIT
// Covers session.hpp:
//     session(advice, options) -> session_script: steps with their seconds, sides, sets; state

#include <hamstring/session.hpp>

#include <cstdlib>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/knowledge/exercise.hpp>

#include "cases/personas.hpp"
#include "catch.hpp"
#include "plausible_adult.hpp"

using namespace hamstring;

namespace {

constexpr report somebody = fully_screened({.age = years{40},
                                            .sex = sex::female,
                                            .worst_pain = pain_score{2},
                                            .since = months{6},
                                            .present = {symptom::back_of_thigh_tightness}});
constexpr advice plan = advise(somebody);

constexpr int seconds_of_all(const session_script& script) {
    int all = 0;
    for (const session_step& step : script) all += step.takes.value;
    return all;
}

constexpr bool is_a_bout(step_kind kind) {
    return kind == step_kind::hold || kind == step_kind::repetitions || kind == step_kind::go_on;
}
constexpr bool is_a_pause(step_kind kind) {
    return kind == step_kind::rest || kind == step_kind::change_sides;
}

/// Each exercise has its way into place, each pause leads to a bout of what it says, and both sides take turns.
void require_that_it_hangs_together(const session_script& script, const advice& of,
                                    body_side first = body_side::right) {
    int held = 0;
    int turned_over = 0;
    int lying_on_one_side = 0;
    position at = position::standing;
    session_step before;
    std::size_t exercises = 0;
    for (const session_step& step : script) {
        CAPTURE(about(step.exercise).key, static_cast<int>(step.kind), step.set.value);
        if (step.kind == step_kind::done) {
            REQUIRE(step.takes == seconds{0});
            REQUIRE(is_a_bout(before.kind));
            continue;
        }
        REQUIRE(step.takes.value > 0);
        REQUIRE(of.routine.contains(step.exercise));
        REQUIRE(step.from == at);
        at = step.to;
        if (step.kind == step_kind::get_ready && step.sides == sides::each_side &&
            at == position::lying_on_side)
            ++lying_on_one_side;
        if (step.opens) {
            ++exercises;
            REQUIRE(step.set == sets{1});
        }
        REQUIRE(step.place == exercises);
        if (step.from != step.to) REQUIRE(step.kind == step_kind::get_into_place);
        // Nothing is done before it was looked at, in a position that it needs.
        if (is_a_bout(step.kind)) {
            REQUIRE((is_a_pause(before.kind) || before.kind == step_kind::get_ready));
            REQUIRE(before.exercise == step.exercise);
            REQUIRE(before.side == step.side);
            REQUIRE(before.set == step.set);
            const exercise_row& row = about(step.exercise);
            REQUIRE((step.modified ? row.adapted.needs : row.needs).contains(at));
            ++held;
        }
        if (is_a_pause(step.kind)) {
            REQUIRE(is_a_bout(before.kind));
            // Lying on a side, nobody turns over before all sets of that side are done.
            const bool turns = step.sides == sides::each_side &&
                               (at != position::lying_on_side || before.set == before.of_sets);
            REQUIRE((step.kind == step_kind::change_sides) == turns);
            if (turns) REQUIRE(step.side == other_side(before.side));
            if (step.sides == sides::each_side && !turns) {
                REQUIRE(step.side == before.side);
                REQUIRE(step.set.value == before.set.value + 1);
            }
            if (step.sides == sides::each_side && at == position::lying_on_side)
                turned_over += turns ? 1 : 0;
        }
        if (step.sides == sides::both_together)
            REQUIRE(step.side == body_side::both);
        else if (step.kind == step_kind::get_ready)
            REQUIRE(step.side == first);
        before = step;
    }
    int bouts = 0;
    std::size_t items = 0;
    for (const routine_item& item : of.routine) {
        if (item.when != done_when::session) continue;
        ++items;
        bouts += item.amount.sets.value * (item.sides == sides::each_side ? 2 : 1);
    }
    REQUIRE(held == bouts);
    REQUIRE(turned_over == lying_on_one_side);
    REQUIRE(exercises == items);
    REQUIRE(script.exercise_count() == items);
}

}  // namespace

TEST_CASE("session: its seconds are those that the advice prints", "[session]") {
    STATIC_REQUIRE(plan.routine.state == routine_state::planned);
    STATIC_REQUIRE(session(plan).state == session_state::ready);
    STATIC_REQUIRE(seconds_of_all(session(plan)) == plan.routine.session_takes.value);
    STATIC_REQUIRE(session(plan).takes() == plan.routine.session_takes);
    REQUIRE(seconds_of_all(session(plan)) == plan.routine.session_takes.value);
    require_that_it_hangs_together(session(plan), plan);
}

TEST_CASE("session: its seconds are the advice's for everybody, and it holds nothing else",
          "[session]") {
    const char* const told = std::getenv("HAMSTRING_SESSIONS");
    const int people = told ? std::atoi(told) : 20000;
    test::random_bits random{59};
    int sessions = 0;
    for (int i = 0; i < people; ++i) {
        const report from =
            i % 4 == 0 ? test::random_report(random) : test::plausible_adult(random);
        const advice of = advise(from);
        const session_script script = session(of);
        CAPTURE(i);
        REQUIRE(seconds_of_all(script) == of.routine.session_takes.value);
        REQUIRE(script.takes() == of.routine.session_takes);
        REQUIRE(script.empty() == (script.state != session_state::ready));
        if (script.empty()) continue;
        ++sessions;
        if (i % 16 == 0) require_that_it_hangs_together(script, of);
    }
    REQUIRE(sessions > people / 3);
}

TEST_CASE("session: the 24 personas have one that hangs together", "[session]") {
    int sessions = 0;
    for (const test::persona& who : test::personas) {
        CAPTURE(who.id);
        const advice of = advise(who.given);
        for (const body_side first : {body_side::left, body_side::right}) {
            const session_script script = session(of, {.begin_with = first});
            REQUIRE(seconds_of_all(script) == of.routine.session_takes.value);
            if (script.empty()) continue;
            ++sessions;
            require_that_it_hangs_together(script, of, first);
        }
    }
    REQUIRE(sessions > 40);
}

TEST_CASE("session: who does it for the first time looks longer, and is told so", "[session]") {
    constexpr session_script first = session(plan, {.first_time = true});
    STATIC_REQUIRE(first.takes().value ==
                   plan.routine.session_takes.value +
                       static_cast<int>(first.exercise_count()) * generated::first_look_takes);
    REQUIRE(seconds_of_all(first) == first.takes().value);
}

TEST_CASE("session: the side that is less sore begins, and right where neither is", "[session]") {
    constexpr auto first_side = [](const session_script& script) {
        for (const session_step& step : script)
            if (step.side != body_side::both) return step.side;
        return body_side::both;
    };
    STATIC_REQUIRE(first_side(session(plan)) == body_side::right);
    STATIC_REQUIRE(first_side(session(plan, {.begin_with = body_side::left})) == body_side::left);
    REQUIRE(first_side(session(plan, {.begin_with = body_side::both})) == body_side::right);
}

TEST_CASE("session: lying on a side, one side is finished before the other", "[session]") {
    constexpr session_script script = [] {
        session_script result;
        const auto place = static_cast<std::size_t>(exercise::clamshell);
        result.state = session_state::ready;
        result.push_back({exercise::clamshell,
                          {.sets = sets{3},
                           .hold = seconds{0},
                           .repetitions = times{8},
                           .per_day = per_day{1},
                           .per_week = per_week{3},
                           .seconds_a_repetition = seconds{5}},
                          hamstring::detail::form_of(generated::exercises[place], false, false)});
        return result;
    }();
    STATIC_REQUIRE(script.part_at(0).one_side_first());
    int turns = 0;
    body_side last = body_side::right;
    int set = 0;
    for (const session_step& step : script) {
        if (!is_a_bout(step.kind)) continue;
        if (step.side != last) {
            ++turns;
            set = 0;
        }
        last = step.side;
        REQUIRE(step.set.value == ++set);
    }
    REQUIRE(turns == 1);
    REQUIRE(set == 3);
}

TEST_CASE("session: an advice without a routine has none", "[session]") {
    constexpr session_script none = session(advise(report{}));
    STATIC_REQUIRE(none.state == session_state::no_routine);
    STATIC_REQUIRE(none.empty());
    STATIC_REQUIRE(none.takes() == seconds{0});
    for ([[maybe_unused]] const session_step& step : none) FAIL("a step of nothing");
    REQUIRE(none.size() == 0);
}

TEST_CASE("session: an exercise of a host is refused, not guessed at", "[session]") {
    constexpr session_script refused = [] {
        advice with = plan;
        routine_item own{};
        own.exercise = host_exercise_at(0);
        own.when = done_when::session;
        own.amount = {sets{1}, seconds{10}, times{0}, per_day{1}, per_week{7}};
        with.routine.insert(own);
        return session(with);
    }();
    STATIC_REQUIRE(refused.state == session_state::needs_the_overlay);
    REQUIRE(refused.empty());
}

TEST_CASE("session: repetitions go as long as the dose says, in the tempo of the catalogue",
          "[session]") {
    const auto all_of = [](const tempo& of) {
        return of.out.value + of.pause.value + of.back.value + of.reset.value;
    };
    int seen = 0;
    for (const exercise_row& row : all<exercise>()) {
        CAPTURE(row.key);
        for (const dose& amount : row.doses) {
            if (amount.repetitions.value == 0) continue;
            const tempo how = hamstring::detail::tempo_of(row.id, amount);
            REQUIRE(all_of(how) == amount.seconds_a_repetition.value);
            REQUIRE(how.out == row.tempo.out);
            REQUIRE(how.back == row.tempo.back);
            ++seen;
        }
        if (row.adapted.amount.repetitions.value == 0) continue;
        const tempo how = hamstring::detail::tempo_of(row.id, row.adapted.amount);
        REQUIRE(all_of(how) == row.adapted.amount.seconds_a_repetition.value);
        REQUIRE(how.pause >= row.adapted.amount.hold);
        REQUIRE(how.out.value > 0);
    }
    REQUIRE(seen > 60);
}

TEST_CASE("session: what is printed of the catalogue is what it says", "[session]") {
    for (const exercise_row& row : all<exercise>()) {
        const auto at = static_cast<std::size_t>(row.id);
        REQUIRE(generated::easier_exercises[at] == row.easier);
        REQUIRE(generated::tempos[at].out == row.tempo.out.value);
        REQUIRE(generated::tempos[at].pause == row.tempo.pause.value);
        REQUIRE(generated::tempos[at].back == row.tempo.back.value);
        REQUIRE(generated::tempos[at].reset == row.tempo.reset.value);
    }
}
