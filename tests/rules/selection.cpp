// SPDX-License-Identifier: MIT
// Covers rules/selection.hpp, rules/selection_vocabulary.hpp and generated/selection.hpp:
//
//     selection_rules                         who gets what
//     points, bars, at_most                   what a row does
//     generated::choices, choices_for(traits) the same, printed: each row, and which of them hold
//
// The generic engine, which reads the rows as they are written, is the oracle.

#include <hamstring/rules/selection.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/engine/infer.hpp>
#include <hamstring/knowledge/exercise.hpp>

#include "../catch.hpp"
#include "../plausible_adult.hpp"

using namespace hamstring;

namespace {

rules::fact_set<rules::choosing> facts_of(set_of<trait> traits) {
    rules::fact_set<rules::choosing> facts;
    for (std::size_t i = 0; i < count_of<trait>; ++i)
        (traits.contains(static_cast<trait>(i)) ? facts.yes : facts.no).set(i);
    return facts;
}

set_of<trait> random_traits(test::random_bits& random, int rarity) {
    set_of<trait> result;
    for (std::size_t i = 0; i < count_of<trait>; ++i)
        if (random.one_in(rarity)) result.insert(static_cast<trait>(i));
    return result;
}

/// The routine of somebody, as if some rows were not in the table.
routine plan_without(const report& from, const planning& given, const held_choices& held) {
    routine plan;
    hamstring::detail::draft{from, given, held, plan}.make();
    return plan;
}

}  // namespace

TEST_CASE("selection: the printed rows hold for the same people as the written ones",
          "[selection]") {
    test::random_bits random{31};
    for (int i = 0; i < 4000; ++i) {
        const set_of<trait> traits = random_traits(random, 2 + i % 6);
        const auto written = rules::infer<rules::selection_rules>(facts_of(traits));
        CAPTURE(i);
        REQUIRE(choices_for(traits) == written.fired);
    }
}

TEST_CASE("selection: each printed row does what the written one does", "[selection]") {
    using kind = generated::choice_row::kind;
    STATIC_REQUIRE(generated::choice_row_count == rules::selection_rule_count);
    for (std::size_t r = 0; r < rules::selection_rule_count; ++r) {
        const auto& then = rules::selection_rules[r].then;
        const generated::choice_row& row = generated::choices[r];
        CAPTURE(rules::selection_rules[r].id);
        rules::effect<rules::choosing> again;
        set_of<exercise> exercises;
        set_of<role> roles;
        for (std::size_t i = 0; i < row.size; ++i)
            exercises.insert(generated::chosen[row.first + i]);
        for (std::size_t i = 0; i < count_of<role>; ++i)
            if ((row.roles >> i & 1U) != 0) roles.insert(static_cast<role>(i));
        if (row.does == kind::points) {
            again = rules::points(row.number, exercises);
            again.roles = roles;
        } else if (row.does == kind::bars) {
            again.concludes = rules::bars(exercises).concludes | rules::bars(roles).concludes;
        } else if (row.does == kind::most) {
            again = rules::at_most(int{row.number});
        } else {
            again = rules::at_most(static_cast<level>(row.number));
        }
        REQUIRE(again == then);
    }
}

TEST_CASE("selection: bars are joined, the least number and the lowest level win", "[selection]") {
    using namespace rules;
    constexpr auto three = at_most(3).concludes;
    constexpr auto two = at_most(2).concludes;
    STATIC_REQUIRE(two.includes(three));
    STATIC_REQUIRE_FALSE(three.includes(two));
    STATIC_REQUIRE(
        at_most(level::beginner).concludes.includes(at_most(level::intermediate).concludes));
    const hamstring::detail::said_of_all strong{choices_for(
        {trait::anybody, trait::strong_pain, trait::beginner, trait::up_to_10_minutes})};
    REQUIRE(strong.most == 2);
    const hamstring::detail::said_of_all strained{
        choices_for({trait::anybody, trait::advanced, trait::strain_in_14_weeks})};
    REQUIRE(strained.highest == level::intermediate);
}

TEST_CASE(
    "selection: every row changes the routine of somebody, or the reason of something left out",
    "[selection][many]") {
    std::vector<bool> matters(rules::selection_rule_count);
    test::random_bits random{32};
    std::size_t left = rules::selection_rule_count;
    for (int i = 0; i < 40'000 && left > 0; ++i) {
        const report from = test::plausible_adult(random);
        const advice given = advise(from);
        if (given.routine.state != routine_state::planned &&
            given.routine.state != routine_state::nothing_suitable)
            continue;
        const planning known = planning_of(given);
        const held_choices held = choices_for(given.traits);
        for (std::size_t r = 0; r < rules::selection_rule_count; ++r) {
            if (matters[r] || !held.test(r)) continue;
            held_choices without = held;
            without.reset(r);
            if (plan_without(from, known, without) == given.routine) continue;
            matters[r] = true;
            --left;
        }
    }
    std::string idle;
    for (std::size_t r = 0; r < rules::selection_rule_count; ++r)
        if (!matters[r]) idle.append(rules::selection_rules[r].id).append(" ");
    CAPTURE(idle);
    REQUIRE(left == 0);
}

TEST_CASE(
    "selection: every exercise is chosen for somebody, but what is meant for later or not to work",
    "[selection][many]") {
    // The wall lean hardly stretches; push-and-relax comes in from week 5 on, in the place of another stretch.
    constexpr set_of<exercise> not_at_first{exercise::wall_lean, exercise::contract_relax_stretch};
    std::vector<bool> chosen(count_of<exercise>);
    test::random_bits random{33};
    std::size_t left = count_of<exercise> - 2;
    for (int i = 0; i < 60'000 && left > 0; ++i)
        for (const routine_item& item : advise(test::plausible_adult(random)).routine) {
            const auto at = static_cast<std::size_t>(item.exercise);
            if (!chosen[at] && !not_at_first.contains(item.exercise)) --left;
            chosen[at] = true;
        }
    std::string never;
    for (const exercise_row& row : all<exercise>())
        if (!chosen[static_cast<std::size_t>(row.id)]) never.append(row.key).append(" ");
    CAPTURE(never);
    CHECK_FALSE(chosen[static_cast<std::size_t>(exercise::wall_lean)]);
    REQUIRE(left == 0);
}

TEST_CASE("selection: no session of 20,000 adults is longer than its minutes",
          "[selection][many]") {
    test::random_bits random{34};
    for (int i = 0; i < 20'000; ++i) {
        const report from = test::plausible_adult(random);
        const routine plan = advise(from).routine;
        CAPTURE(i);
        REQUIRE(plan.session_takes.value <= 60 * from.session.value);
        for (const routine_item& item : plan)
            if (item.when == done_when::session) REQUIRE(plan.session_takes.value > 0);
    }
}

TEST_CASE(
    "selection: from a wheelchair nothing is offered that needs the knees or the floor, and without legs that "
    "push, nothing but the chair",
    "[selection]") {
    constexpr set_of<position> on_knees_or_floor{position::hands_and_knees, position::half_kneeling,
                                                 position::kneeling, position::seated_on_floor};
    constexpr set_of<position> in_the_chair{position::seated_on_chair};
    test::random_bits random{77};
    int offers = 0;
    for (int i = 0; i < 1500; ++i) {
        report from = test::plausible_adult(random);
        from.present.insert(history::wheelchair_long);
        from.absent.erase(history::wheelchair_long);
        from.equipment.insert(equipment::wheelchair);
        from.present.insert(history::team_agreed_leg_stretch);
        const bool push = i % 2 == 0;
        from.present.erase(history::legs_can_push);
        from.absent.erase(history::legs_can_push);
        if (push) from.present.insert(history::legs_can_push);
        // Whether nobody was asked or the answer was no.
        if (i % 4 == 1) from.absent.insert(history::legs_can_push);
        const advice of = advise(from);
        if (of.routine.state != routine_state::planned) continue;
        for (const exercise_row& row : all<exercise>()) {
            const permit may = offered(row.id, from, planning_of(of));
            if (!may.allowed) continue;
            ++offers;
            CAPTURE(i, row.key);
            const set_of<position>& needs = may.modified ? row.adapted.needs : row.needs;
            REQUIRE_FALSE(needs.intersects(on_knees_or_floor));
            for (const position each : needs) REQUIRE((push || in_the_chair.contains(each)));
        }
    }
    REQUIRE(offers > 1000);
}

TEST_CASE("selection: a contributor that counts is not said to come from a test", "[selection]") {
    for (const rules::selection_rule& row : rules::selection_rules) {
        CAPTURE(row.id);
        REQUIRE(row.because.find("tested") == std::string_view::npos);
    }
}
