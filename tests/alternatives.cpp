// SPDX-License-Identifier: MIT
// Covers alternatives.hpp:
//   alternatives(advice, report, exercise) -> what may stand in its place, the best first
//   planning_of(advice) of advice.hpp       -> what the planner knew
#include <hamstring/alternatives.hpp>

#include <cstddef>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/host/overlay.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/routine/session_time.hpp>

#include "catch.hpp"
#include "plausible_adult.hpp"
#include "random_report.hpp"

using namespace hamstring;

namespace {

constexpr report at_a_desk = fully_screened(
    {.age = years{40}, .present = {symptom::back_of_thigh_tightness, habit::sits_most_of_the_day}});
constexpr advice plan = advise(at_a_desk);

/// The routine with an alternative put where it says.
constexpr routine with(const routine& old, const alternative& in) {
    routine changed;
    for (const routine_item& item : old)
        if (!in.in_place_of || item.exercise != *in.in_place_of) changed.insert(item);
    const role its = about(in.exercise).role;
    const bool session = generated::role_plans[static_cast<std::size_t>(its)].in_session;
    changed.insert({.exercise = in.exercise,
                    .role = its,
                    .amount = in.amount,
                    .sides = in.sides,
                    .modified = in.modified,
                    .when = session ? done_when::session : done_when::day});
    return changed;
}

int seconds_of_session(const routine& of, const report& from) {
    detail::session_clock clock{.older = from.age &&
                                         from.age->value >= value_of(clinical_limit::older_from)};
    for (const routine_item& item : of)
        if (item.when == done_when::session) clock.take(item.exercise, item.amount, item.modified);
    return clock.seconds;
}

std::size_t in_session(const routine& of) {
    std::size_t count = 0;
    for (const routine_item& item : of) count += item.when == done_when::session ? 1 : 0;
    return count;
}

bool forbids(const advice& of, exercise which) {
    const exercise_row& row = about(which);
    return row.avoid.intersects(of.conditions) ||
           of.limits.of(row.movements) >= restriction::clearance;
}

/// Checks one alternative, by `offered` and by the tables.
void check(const advice& of, const report& from, exercise asked, const alternative& next) {
    CAPTURE(about(asked).key, about(next.exercise).key);
    const permit granted = offered(next.exercise, from, planning_of(of));
    REQUIRE(granted.allowed);
    REQUIRE(next.amount == granted.amount);
    REQUIRE(next.sides == granted.sides);
    REQUIRE(next.modified == granted.modified);
    REQUIRE_FALSE(forbids(of, next.exercise));
    REQUIRE(next.exercise != asked);
    REQUIRE_FALSE(of.routine.contains(next.exercise));
    for (const omitted_exercise& item : of.routine.left_out_exercises())
        if (item.exercise == next.exercise) REQUIRE_FALSE(item.against.cause());
    const bool of_its_group = about(next.exercise).group == about(asked).group;
    REQUIRE(next.of_its_group == of_its_group);
    REQUIRE((of_its_group || about(next.exercise).role == about(asked).role));
    if (of.routine.contains(asked)) REQUIRE(next.in_place_of == asked);
    const routine changed = with(of.routine, next);
    REQUIRE(changed.size() <= of.routine.size() + (next.in_place_of ? 0U : 1U));
    REQUIRE(seconds_of_session(changed, from) <= 60 * from.session.value);
    REQUIRE(in_session(changed) <=
            static_cast<std::size_t>(detail::said_of_all{choices_for(of.traits)}.most));
    set_of<swap_group> groups;
    for (const routine_item& item : changed) {
        if (item.role == role::mobility) continue;  // A guarding back gets two of a kind.
        REQUIRE_FALSE(groups.contains(about(item.exercise).group));
        groups.insert(about(item.exercise).group);
    }
}

/// Checks all alternatives of a report; how many there were.
std::size_t check_all(const report& from) {
    const advice of = advise(from);
    std::size_t count = 0;
    for (const exercise asked : set_of<exercise>::everything()) {
        const alternative_list list = alternatives(of, from, asked);
        if (of.routine.state != routine_state::planned) REQUIRE(list.empty());
        bool left_the_group = false;
        set_of<exercise> met;
        for (const alternative& next : list) {
            check(of, from, asked, next);
            REQUIRE_FALSE((left_the_group && next.of_its_group));
            left_the_group = !next.of_its_group;
            REQUIRE_FALSE(met.contains(next.exercise));
            met.insert(next.exercise);
        }
        count += list.size();
    }
    return count;
}

}  // namespace

TEST_CASE("alternatives: of its swap group first, then of its role", "[alternatives]") {
    STATIC_REQUIRE(plan.routine.contains(exercise::lying_towel_stretch));
    constexpr alternative_list list = alternatives(plan, at_a_desk, exercise::lying_towel_stretch);
    STATIC_REQUIRE(list.size() > 2);
    STATIC_REQUIRE(about(list[0].exercise).group == swap_group::range_lying);
    STATIC_REQUIRE(list[0].of_its_group);
    STATIC_REQUIRE(list[0].in_place_of == exercise::lying_towel_stretch);
    STATIC_REQUIRE(list.contains(exercise::chair_stretch));
    STATIC_REQUIRE_FALSE(list.contains(exercise::lying_towel_stretch));
    STATIC_REQUIRE_FALSE(list.contains(exercise::wall_lean));
    REQUIRE(alternatives(plan, at_a_desk, exercise::lying_towel_stretch).size() == list.size());
}

TEST_CASE("alternatives: of what was left out, the nearest thing, and whose place it takes",
          "[alternatives]") {
    STATIC_REQUIRE_FALSE(plan.routine.contains(exercise::wall_lean));
    constexpr alternative_list list = alternatives(plan, at_a_desk, exercise::wall_lean);
    STATIC_REQUIRE(list[0].exercise == exercise::chair_stretch);
    // A second stretch has no place beside the first.
    STATIC_REQUIRE(list[0].in_place_of == exercise::lying_towel_stretch);
    // Three are enough for a beginner, so balance takes the place of what is worth least.
    constexpr alternative_list balance = alternatives(plan, at_a_desk, exercise::supported_stance);
    STATIC_REQUIRE(balance[1].exercise == exercise::heel_toe_stand);
    STATIC_REQUIRE(balance[1].in_place_of == exercise::hip_flexor_lunge);
    for (const alternative& each : balance) {
        REQUIRE(each.in_place_of);
        REQUIRE(plan.routine.contains(*each.in_place_of));
    }
}

TEST_CASE("alternatives: what is asked for takes no place where there is room", "[alternatives]") {
    // Who stands all day and trains has no break from sitting; one from standing has room.
    constexpr report stands =
        fully_screened({.age = years{40},
                        .present = {symptom::back_of_thigh_tightness, habit::standing_job,
                                    habit::runs_kicks_or_cycles, habit::trains_three_times_a_week},
                        .level = level::advanced});
    constexpr advice given = advise(stands);
    STATIC_REQUIRE_FALSE(given.routine.contains(exercise::foot_on_step_break));
    const alternative_list list = alternatives(given, stands, exercise::foot_on_step_break);
    REQUIRE(list.contains(exercise::calf_pump_break));
    for (const alternative& each : list) REQUIRE_FALSE(each.in_place_of);
}

TEST_CASE("alternatives: none where there is no routine, and none of what is no exercise",
          "[alternatives]") {
    constexpr report grave =
        fully_screened({.age = years{40}, .present = {red_flag::saddle_numbness}});
    STATIC_REQUIRE(alternatives(advise(grave), grave, exercise::bridge).empty());
    STATIC_REQUIRE(alternatives(advise(report{}), report{}, exercise::bridge).empty());
    STATIC_REQUIRE(alternatives(plan, at_a_desk, static_cast<exercise>(200)).empty());
    constexpr alternative_list nothing;
    STATIC_REQUIRE(nothing[0] == alternative{});
}

TEST_CASE("alternatives: nothing for what a contributor speaks against", "[alternatives]") {
    advice nerve = plan;
    nerve.causes = {};
    nerve.causes.insert(cause::neural_tension, 9);
    REQUIRE(about(cause::neural_tension).avoids.contains(role::hamstring_range));
    REQUIRE(alternatives(nerve, at_a_desk, exercise::lying_towel_stretch).empty());
    REQUIRE_FALSE(alternatives(nerve, at_a_desk, exercise::bridge).empty());
}

TEST_CASE("alternatives: nothing that is not worth giving", "[alternatives]") {
    // At 92 what is done kneeling on the floor is allowed and not worth its points.
    constexpr report old = fully_screened({.age = years{92},
                                           .worst_pain = pain_score{2},
                                           .since = years{3},
                                           .present = {symptom::back_of_thigh_tightness}});
    constexpr advice given = advise(old);
    STATIC_REQUIRE(given.routine.contains(exercise::chair_stretch));
    STATIC_REQUIRE(offered(exercise::half_kneeling_stretch, old, planning_of(given)).allowed);
    REQUIRE_FALSE(alternatives(given, old, exercise::chair_stretch)
                      .contains(exercise::half_kneeling_stretch));
}

TEST_CASE("alternatives: a host's limits hold for them", "[alternatives]") {
    static constexpr host_rule clinic[] = {{
        .id = "clinic-no-sitting-stretch",
        .when = habit::sits_most_of_the_day,
        .then = limit(movement::seated_forward_stretch, restriction::forbidden),
        .because = "Our members lie down for it.",
        .reference = "clinic protocol 4",
    }};
    const advice given = advise(at_a_desk, overlay<clinic>{});
    REQUIRE(given.routine.contains(exercise::lying_towel_stretch));
    const alternative_list list = alternatives(given, at_a_desk, exercise::lying_towel_stretch);
    REQUIRE_FALSE(list.empty());
    REQUIRE_FALSE(list.contains(exercise::chair_stretch));
}

TEST_CASE("alternatives: each is offered, none is restricted, and the session keeps its minutes",
          "[alternatives]") {
    test::random_bits random{23};
    std::size_t of_adults = 0;
    std::size_t of_the_restricted = 0;
    for (int i = 0; i < 150; ++i) {
        report drawn = test::plausible_adult(random);
        of_adults += check_all(drawn);
        for (const condition each : set_of<condition>::everything())
            if (random.one_in(12)) drawn.present.insert(each);
        drawn.absent = drawn.absent - drawn.present;
        drawn.session = minutes{1 + random.below(40)};
        of_the_restricted += check_all(drawn);
    }
    REQUIRE(of_adults > 10000);
    REQUIRE(of_the_restricted > 1000);
}

TEST_CASE("planning_of: what the planner knew, so that what was chosen is offered by it",
          "[alternatives]") {
    test::random_bits random{29};
    std::size_t count = 0;
    for (int i = 0; i < 300; ++i) {
        const report drawn = test::plausible_adult(random);
        const advice of = advise(drawn);
        for (const routine_item& item : of.routine) {
            const permit granted = offered(item.exercise, drawn, planning_of(of));
            REQUIRE(granted.allowed);
            REQUIRE(granted.amount == item.amount);
            REQUIRE(granted.modified == item.modified);
            ++count;
        }
    }
    REQUIRE(count > 1000);
}
