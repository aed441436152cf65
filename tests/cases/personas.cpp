// SPDX-License-Identifier: MIT
// Covers the people of personas.hpp: what each must find in the routine, what must never be in it, that
// they get different routines, and what one change of the first of them must change.

#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/generated/reasons.hpp>
#include <hamstring/knowledge/left_out.hpp>

#include "../catch.hpp"
#include "personas.hpp"

using namespace hamstring;

namespace {

std::string keys_of(const routine& plan) {
    std::string keys;
    for (const routine_item& item : plan) keys.append(about(item.exercise).key).append(" ");
    return keys;
}

bool has_any(const routine& plan, const set_of<exercise>& of) {
    for (const routine_item& item : plan)
        if (of.contains(item.exercise)) return true;
    return false;
}

const report& desk_worker() { return test::personas[0].given; }

routine plan_for(const report& from) { return advise(from).routine; }

}  // namespace

TEST_CASE("personas: each has a routine with all that it must hold", "[personas]") {
    for (const test::persona& who : test::personas) {
        const advice given = advise(who.given);
        const std::string keys = keys_of(given.routine);
        CAPTURE(who.id, who.told, keys);
        CHECK(given.problems.empty());
        CHECK(given.routine.state == routine_state::planned);
        for (const set_of<exercise>& one_of : who.must)
            if (!one_of.empty()) CHECK(has_any(given.routine, one_of));
    }
}

TEST_CASE("personas: nothing of what each must never get", "[personas]") {
    for (const test::persona& who : test::personas) {
        const routine plan = plan_for(who.given);
        CAPTURE(who.id, who.told, keys_of(plan));
        for (const routine_item& item : plan) {
            CAPTURE(about(item.exercise).key);
            CHECK_FALSE(who.never.contains(item.exercise));
            CHECK_FALSE(who.no_role.contains(item.role));
        }
    }
}

TEST_CASE("personas: at least 18 routines differ, and none is longer than its minutes",
          "[personas]") {
    STATIC_REQUIRE(std::size(test::personas) == 24);
    std::set<std::string> different;
    for (const test::persona& who : test::personas) {
        const routine plan = plan_for(who.given);
        different.insert(keys_of(plan));
        CAPTURE(who.id, keys_of(plan), plan.session_takes.value);
        CHECK(plan.session_takes.value <= 60 * who.given.session.value);
        CHECK(plan.session_takes.value > 0);
    }
    REQUIRE(different.size() >= 18);
}

TEST_CASE("personas: each exercise says why, and each left out why not", "[personas]") {
    for (const test::persona& who : test::personas) {
        const advice given = advise(who.given);
        for (const routine_item& item : given.routine) {
            CAPTURE(who.id, about(item.exercise).key);
            const reasons why = explain(given, item.exercise);
            REQUIRE_FALSE(why.empty());
            if (item.why == chosen_for::choice)
                CHECK(why[0].because == generated::choice_notes[item.by.row].because);
            CHECK(why_not(who.given, item.exercise).empty());
        }
        for (const omitted_exercise& item : given.routine.left_out_exercises()) {
            CAPTURE(who.id, about(item.exercise).key);
            CHECK_FALSE(why_not(who.given, item.exercise).empty());
        }
    }
}

TEST_CASE("personas: one change of a desk worker changes what must change", "[personas]") {
    using e = exercise;
    const routine before = plan_for(desk_worker());
    SECTION("at 80 the floor gives way to a stance and a chair") {
        report older = desk_worker();
        older.age = years{80};
        older.absent =
            older.absent | observations{history::fell_last_year, history::feels_unsteady};
        const routine plan = plan_for(older);
        CAPTURE(keys_of(plan));
        CHECK_FALSE(has_any(plan, {e::bridge, e::hip_flexor_lunge, e::lying_towel_stretch,
                                   e::clamshell, e::dead_bug, e::bird_dog}));
        CHECK(has_any(plan, {e::supported_stance, e::heel_toe_stand}));
        CHECK(has_any(plan, {e::chair_stretch, e::heel_on_step_stretch}));
    }
    SECTION("12 seconds on one leg with a drop bring the side of the hip or a stance") {
        report unsteady = desk_worker();
        unsteady.measured.stance = seconds{12};
        unsteady.present.insert(sign::pelvis_drops_in_stance);
        const routine plan = plan_for(unsteady);
        CAPTURE(keys_of(plan));
        CHECK(has_any(plan, {e::side_lying_leg_raise, e::clamshell, e::supported_stance,
                             e::heel_toe_stand, e::single_leg_stand}));
    }
    SECTION("a knee that stops 18 degrees short needs no stretch") {
        report limber = desk_worker();
        limber.measured.knee_extension_deficit = degrees{18};
        CHECK(has_any(before, test::any_of(role::hamstring_range)));
        CHECK_FALSE(has_any(plan_for(limber), test::any_of(role::hamstring_range)));
    }
    SECTION("standing work has other breaks") {
        report standing = desk_worker();
        standing.present.erase(habit::sits_most_of_the_day);
        standing.present.insert(habit::standing_job);
        const routine plan = plan_for(standing);
        CAPTURE(keys_of(plan));
        CHECK(before.contains(e::sit_to_stand_break));
        CHECK_FALSE(plan.contains(e::sit_to_stand_break));
        CHECK(has_any(plan, {e::foot_on_step_break, e::sit_down_break, e::calf_pump_break}));
    }
    SECTION("pain of 9 right now leaves ease, small movements and strolls") {
        report strong = desk_worker();
        strong.worst_pain = pain_score{9};
        strong.pain_now = pain_score{9};
        const routine plan = plan_for(strong);
        CAPTURE(keys_of(plan));
        CHECK(plan.how == mode::settle);
        CHECK_FALSE(plan.empty());
        for (const routine_item& item : plan)
            CHECK((item.role == role::relief || item.role == role::mobility ||
                   item.exercise == e::short_strolls));
    }
    SECTION("pain of 4 right now leaves three, and nothing heavy") {
        report sore = desk_worker();
        sore.worst_pain = pain_score{4};
        sore.pain_now = pain_score{4};
        const routine plan = plan_for(sore);
        CAPTURE(keys_of(plan));
        CHECK(plan.how == mode::gentle);
        int in_session = 0;
        for (const routine_item& item : plan) in_session += item.when == done_when::session;
        CHECK(in_session <= 3);
        CHECK_FALSE(has_any(plan, {e::nordic_lower, e::romanian_deadlift, e::hip_thrust, e::plank,
                                   e::side_plank, e::sliding_leg_curl}));
    }
    SECTION("in a wheelchair with legs that do not push nothing needs standing or a pushing leg") {
        report seated = desk_worker();
        seated.present = seated.present |
                         observations{history::wheelchair_long, history::team_agreed_leg_stretch};
        seated.absent.insert(history::legs_can_push);
        seated.equipment.insert(equipment::wheelchair);
        const routine plan = plan_for(seated);
        CAPTURE(keys_of(plan));
        CHECK_FALSE(plan.empty());
        for (const routine_item& item : plan)
            CHECK_FALSE(about(item.exercise).needs.contains(position::standing));
        CHECK_FALSE(has_any(plan, {e::bridge, e::sit_to_stand_break, e::sit_to_stand_hands,
                                   e::squat_to_chair, e::brisk_walk, e::short_strolls}));
        SECTION("at no age and no level, whatever the positions and things at hand") {
            seated.equipment = set_of<equipment>::everything();
            seated.session = minutes{60};
            for (const int age : {16, 30, 50, 64, 65, 75, 90})
                for (const level each : {level::beginner, level::intermediate, level::advanced}) {
                    seated.age = years{age};
                    seated.level = each;
                    const routine any_age = plan_for(seated);
                    CAPTURE(age, keys_of(any_age));
                    CHECK_FALSE(any_age.empty());
                    for (const routine_item& item : any_age)
                        CHECK_FALSE(about(item.exercise)
                                        .needs.intersects({position::standing, position::kneeling,
                                                           position::half_kneeling,
                                                           position::hands_and_knees}));
                }
        }
        SECTION("and nothing at all before the team has agreed") {
            seated.present.erase(history::team_agreed_leg_stretch);
            seated.equipment = set_of<equipment>::everything();
            for (const int age : {16, 30, 50, 64, 65, 75, 90}) {
                seated.age = years{age};
                CHECK(plan_for(seated).state == routine_state::nothing_suitable);
            }
        }
    }
}
