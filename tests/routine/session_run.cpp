// SPDX-License-Identifier: MIT
// Covers routine/session_run.hpp: session_run: tick, pause, resume, skip, leave, too_hard, hurts, stop

#include <hamstring/routine/session_run.hpp>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/session.hpp>

#include "../catch.hpp"
#include "../plausible_adult.hpp"

using namespace hamstring;

namespace {

constexpr report somebody = fully_screened({.age = years{40},
                                            .sex = sex::female,
                                            .worst_pain = pain_score{2},
                                            .since = months{6},
                                            .present = {symptom::back_of_thigh_tightness}});
constexpr advice plan = advise(somebody);
constexpr session_script script = session(plan);

/// A run that has come to the first step of a kind.
constexpr session_run up_to(step_kind kind, session_run run = session_run{script}) {
    while (!run.ended() && run.step().kind != kind) run.tick(seconds{1});
    return run;
}

}  // namespace

TEST_CASE("session_run: time goes by until nothing is left", "[session_run]") {
    constexpr session_run half = [] {
        session_run run{script};
        run.tick(seconds{100});
        return run;
    }();
    STATIC_REQUIRE(half.elapsed() == seconds{100});
    STATIC_REQUIRE(half.left().value == script.takes().value - 100);
    session_run run{script};
    std::size_t steps = 1;
    session_step before = run.step();
    while (!run.ended()) {
        REQUIRE(run.elapsed().value + run.left().value == script.takes().value);
        run.tick(seconds{1});
        if (!(run.step() == before)) ++steps;
        before = run.step();
    }
    REQUIRE(run.ended_by() == session_end::finished);
    REQUIRE(run.elapsed() == script.takes());
    REQUIRE(steps == script.size());
    run.tick(seconds{5});
    REQUIRE(run.elapsed() == script.takes());
}

TEST_CASE("session_run: a long tick is as many short ones", "[session_run]") {
    session_run one{script};
    session_run many{script};
    one.tick(seconds{157});
    for (int i = 0; i < 157; ++i) many.tick(seconds{1});
    REQUIRE(one.step() == many.step());
    REQUIRE(one.into_step() == many.into_step());
}

TEST_CASE("session_run: in a pause no time goes by", "[session_run]") {
    session_run run{script};
    run.tick(seconds{7});
    run.pause();
    run.tick(seconds{60});
    REQUIRE(run.paused());
    REQUIRE(run.elapsed() == seconds{7});
    run.resume();
    run.tick(seconds{3});
    REQUIRE(run.elapsed() == seconds{10});
}

TEST_CASE("session_run: what is skipped is left, and the next begins where the body is",
          "[session_run]") {
    session_run run{script};
    const exercise first = run.step().exercise;
    for (std::size_t left = script.exercise_count(); left > 0; --left) {
        REQUIRE(!run.ended());
        const position here = run.step().to;
        const bool moving = run.step().kind == step_kind::set_up;
        run.skip();
        if (!run.ended()) {
            REQUIRE(run.step().opens);
            REQUIRE(run.step().exercise != first);
            if (!moving) REQUIRE(run.step().from == here);
        }
    }
    REQUIRE(run.ended_by() == session_end::finished);
    REQUIRE(run.left() == seconds{0});
}

TEST_CASE("session_run: skipping before the way to the floor leaves the body standing",
          "[session_run]") {
    session_run run{script};
    for (; !run.ended(); run.tick(seconds{1})) {
        const session_step now = run.step();
        if (now.kind != step_kind::set_up || now.place == now.exercises) continue;
        session_run other = run;
        other.skip();
        REQUIRE(other.step().from == now.from);
    }
}

TEST_CASE("session_run: pain of 3 changes nothing, of 4 takes one set, of 6 ends it",
          "[session_run]") {
    constexpr session_run run = up_to(step_kind::hold);
    STATIC_REQUIRE_FALSE(run.ended());
    STATIC_REQUIRE(run.step().of_sets == sets{2});
    session_run mild = run;
    REQUIRE(mild.hurts(pain_score{3}) == pain_light::go);
    REQUIRE(mild.left() == run.left());
    session_run some = run;
    REQUIRE(some.hurts(pain_score{4}) == pain_light::caution);
    REQUIRE(some.step().of_sets == sets{1});
    REQUIRE(some.step().exercise == run.step().exercise);
    REQUIRE(some.left() < run.left());
    REQUIRE(some.hurts({}) == pain_light::caution);
    REQUIRE((some.ended() || some.step().exercise != run.step().exercise));
    for (const int score : {6, 10, 11, -1}) {
        session_run bad = run;
        REQUIRE(bad.hurts(pain_score{score}) == pain_light::stop);
        REQUIRE(bad.ended_by() == session_end::pain);
        REQUIRE(bad.left() == seconds{0});
    }
}

TEST_CASE("session_run: caution takes a set from this exercise and from no other",
          "[session_run]") {
    for (session_run run{script}; !run.ended(); run.tick(seconds{1})) {
        session_run after = run;
        after.hurts(pain_score{5});
        const std::size_t here = run.step().place - 1U;
        for (std::size_t i = 0; i < script.exercise_count(); ++i) {
            const int before = run.script().part_at(i).amount.sets.value;
            const int now = after.script().part_at(i).amount.sets.value;
            if (i != here)
                REQUIRE(now == before);
            else
                REQUIRE((now == before - 1 || after.ended() || after.step().place > i + 1));
        }
        REQUIRE(after.left() <= run.left());
    }
}

TEST_CASE("session_run: with strong pain before, the pain before is the measure", "[session_run]") {
    constexpr session_script settled = [] {
        session_script result = script;
        result.how = mode::settle;
        return result;
    }();
    session_run run{settled, pain_score{7}};
    REQUIRE(run.hurts(pain_score{8}) == pain_light::go);
    REQUIRE_FALSE(run.ended());
    REQUIRE(run.hurts(pain_score{9}) == pain_light::stop);
    REQUIRE(run.ended_by() == session_end::pain);
    // Where nobody told the pain before, the number itself is.
    session_run unknown{settled};
    REQUIRE(unknown.hurts(pain_score{6}) == pain_light::stop);
}

TEST_CASE("session_run: pain that says stop by itself lets no session begin", "[session_run]") {
    for (int pain = 0; pain <= 10; ++pain) {
        const session_run run{script, pain_score{pain}};
        INFO(pain);
        REQUIRE(run.ended() == (pain >= 6));
        REQUIRE(run.ended_by() == (pain >= 6 ? session_end::pain : session_end::not_yet));
        REQUIRE(run.elapsed() == seconds{0});
    }
    REQUIRE(session_run{script, pain_score{99}}.ended());
    session_script settled = script;
    settled.how = mode::settle;
    REQUIRE_FALSE(session_run{settled, pain_score{9}}.ended());
    REQUIRE(session_run{settled, pain_score{10}}.ended_by() == session_end::pain);
    REQUIRE_FALSE(session_run{script}.ended());
}

TEST_CASE("session_run: a stop sign ends it and goes to the triage", "[session_run]") {
    session_run run{script};
    run.tick(seconds{30});
    const report after = run.stop(stop_sign::chest_pain, somebody);
    REQUIRE(run.ended_by() == session_end::sign);
    REQUIRE(after == told_after(somebody, stop_sign::chest_pain));
    REQUIRE(advise(after).urgency == urgency::emergency_now);
    // The number of the pain is no sign where it was strong before.
    session_script settled = script;
    settled.how = mode::settle;
    session_run strong{settled, pain_score{8}};
    REQUIRE(strong.stop(stop_sign::pain_above_five, somebody) == somebody);
    REQUIRE_FALSE(strong.ended());
}

TEST_CASE("session_run: what is too hard gives way to what is easier, and never to more",
          "[session_run]") {
    test::random_bits random{8};
    int swapped = 0;
    int shortened = 0;
    for (int i = 0; i < 3000; ++i) {
        const report from = test::plausible_adult(random);
        const advice of = advise(from);
        const planning given = planning_of(of);
        session_run run{session(of)};
        run.tick(seconds{random.below(400)});
        for (int again = 0; again < 4 && !run.ended(); ++again) {
            const session_step now = run.step();
            const session_part was = run.script().part_at(now.place - 1U);
            const session_script before = run.script();
            const maybe<exercise> in = run.too_hard(from, given);
            CAPTURE(i, about(now.exercise).key);
            if (!in) {
                ++shortened;
                continue;
            }
            ++swapped;
            CAPTURE(about(*in).key);
            const permit may = offered(*in, from, given);
            REQUIRE(may.allowed);
            REQUIRE(*in == about(now.exercise).easier);
            REQUIRE_FALSE(before.contains(*in));
            REQUIRE(run.step().exercise == *in);
            REQUIRE(run.step().opens);
            REQUIRE(run.step().modified == may.modified);
            const session_part part = run.script().part_at(now.place - 1U);
            REQUIRE(seconds_a_week(part.amount) <= seconds_a_week(was.amount));
            REQUIRE(seconds_a_week(part.amount) <=
                    seconds_a_week(may.modified ? may.amount : about(*in).doses[0]));
            REQUIRE(part.amount.sets <= was.amount.sets);
        }
        int rest = run.left().value;
        while (!run.ended()) {
            run.tick(seconds{1});
            --rest;
        }
        REQUIRE(rest == 0);
    }
    REQUIRE(swapped > 300);
    REQUIRE(shortened > 300);
}

TEST_CASE("session_run: whatever happens, nothing is done that was not offered", "[session_run]") {
    test::random_bits random{21};
    for (int i = 0; i < 2000; ++i) {
        const report from = test::plausible_adult(random);
        const advice of = advise(from);
        const planning given = planning_of(of);
        session_run run{session(of), from.pain_now};
        int turns = 0;
        while (!run.ended()) {
            REQUIRE(++turns < 10000);
            REQUIRE(offered(run.step().exercise, from, given).allowed);
            switch (random.below(12)) {
                case 0:
                    run.too_hard(from, given);
                    break;
                case 1:
                    run.hurts(pain_score{random.below(5)});
                    break;
                case 2:
                    run.skip();
                    break;
                case 3:
                    run.pause();
                    break;
                default:
                    run.resume();
                    run.tick(seconds{random.below(30)});
            }
            REQUIRE((run.ended() || run.left() > seconds{0}));
        }
    }
}

TEST_CASE("session_run: a session without steps is over before it begins", "[session_run]") {
    constexpr session_run none{session_script{}};
    STATIC_REQUIRE(none.ended());
    STATIC_REQUIRE(none.left() == seconds{0});
    session_run run = none;
    run.tick(seconds{5});
    run.skip();
    run.pause();
    REQUIRE(run.hurts(pain_score{4}) == pain_light::caution);
    REQUIRE_FALSE(run.too_hard(somebody, planning_of(plan)));
    REQUIRE(run.elapsed() == seconds{0});
    REQUIRE_FALSE(run.paused());
}

TEST_CASE("session_run: caution takes one set from the side that is done, lying on a side too",
          "[session_run]") {
    // How many sets each side still does when it hurts in a set, counted from 0 through both sides.
    const auto done_after = [](std::size_t hurts_in, bool in_the_pause) {
        session_script of;
        const auto place = static_cast<std::size_t>(exercise::clamshell);
        of.state = session_state::ready;
        of.push_back({exercise::clamshell,
                      {.sets = sets{3},
                       .hold = seconds{0},
                       .repetitions = times{8},
                       .per_day = per_day{1},
                       .per_week = per_week{3},
                       .seconds_a_repetition = seconds{5}},
                      hamstring::detail::form_of(generated::exercises[place], false, false)});
        session_run run{of};
        std::size_t bouts = 0;
        int right = 0;
        int left = 0;
        bool told = false;
        while (!run.ended()) {
            const session_step now = run.step();
            const bool bout = now.kind == step_kind::repetitions;
            const bool here =
                in_the_pause ? !bout && bouts == hurts_in && bouts > 0 : bout && bouts == hurts_in;
            if (!told && here) {
                told = true;
                run.tick(seconds{2});
                run.hurts(pain_score{4});
                continue;
            }
            if (bout) {
                ++(now.side == body_side::right ? right : left);
                ++bouts;
            }
            run.tick(seconds{now.takes.value - run.into_step().value});
        }
        return 10 * right + left;
    };
    REQUIRE(done_after(0, false) == 22);
    REQUIRE(done_after(1, false) == 22);
    REQUIRE(done_after(2, false) == 22);
    REQUIRE(done_after(3, false) == 32);
    REQUIRE(done_after(4, false) == 32);
    REQUIRE(done_after(5, false) == 32);
    REQUIRE(done_after(1, true) == 22);
    REQUIRE(done_after(2, true) == 22);
    REQUIRE(done_after(3, true) == 32);
    REQUIRE(done_after(4, true) == 32);
}
