// SPDX-License-Identifier: MIT
// Covers routine/routine.hpp:
//   objection: why, and by kind condition, cause, equipment, position -> that, or none
//   routine: a `for` -> its items; insert -> by role, as many as there is room; left_out_exercises
#include <hamstring/routine/routine.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr routine_item item(exercise which, role of) {
    routine_item result;
    result.exercise = which;
    result.role = of;
    return result;
}

constexpr std::size_t met(const routine& plan) {
    std::size_t items = 0;
    for (const routine_item& next : plan) items += plan.contains(next.exercise) ? 1 : 100;
    return items;
}

constexpr routine overfull() {
    routine plan;
    for (std::size_t i = 0; i < routine::most_items + 3; ++i)
        plan.insert(item(static_cast<exercise>(i), role::mobility));
    return plan;
}

constexpr omitted_exercises all_twice() {
    omitted_exercises list;
    for (std::size_t i = 0; i < 2 * count_of<exercise>; ++i)
        list.push_back({static_cast<exercise>(i % count_of<exercise>), {}});
    return list;
}

/// How many of the accessors answer.
constexpr int answers(const objection& of) {
    return int{of.condition().has_value()} + int{of.cause().has_value()} +
           int{of.equipment().has_value()} + int{of.position().has_value()};
}

}  // namespace

TEST_CASE("routine: a for meets its own items and no others", "[routine]") {
    STATIC_REQUIRE(met(routine{}) == 0);
    STATIC_REQUIRE_FALSE(routine{}.contains(exercise{}));
    constexpr routine two = [] {
        routine plan;
        plan.insert(item(exercise::plank, role::trunk_control));
        plan.insert(item(exercise::cat_camel, role::mobility));
        return plan;
    }();
    STATIC_REQUIRE(met(two) == 2);
    STATIC_REQUIRE(two.begin()->exercise == exercise::cat_camel);
    STATIC_REQUIRE_FALSE(two.contains(exercise::bridge));
    REQUIRE(met(two) == 2);
    REQUIRE((two.begin() + 1)->exercise == exercise::plank);
}

TEST_CASE("routine: what is beyond its room is not taken", "[routine]") {
    STATIC_REQUIRE(overfull().size() == routine::most_items);
    STATIC_REQUIRE_FALSE(overfull().contains(static_cast<exercise>(routine::most_items)));
    STATIC_REQUIRE(overfull().contains(static_cast<exercise>(routine::most_items - 1)));
    REQUIRE(met(overfull()) == routine::most_items);
    constexpr std::size_t most = count_of<exercise> + most_host_exercises;
    STATIC_REQUIRE(all_twice().size() == most);
    REQUIRE(all_twice().size() == most);
}

TEST_CASE("routine: what is left out is listed with what speaks against it", "[routine]") {
    routine plan;
    REQUIRE(plan.left_out_exercises().empty());
    plan.leave_out(exercise::easy_swim, objection{equipment::pool});
    REQUIRE(plan.left_out_exercises().size() == 1);
    REQUIRE(plan.left_out_exercises().begin()->exercise == exercise::easy_swim);
    REQUIRE(plan.left_out_exercises().begin()->against == objection{equipment::pool});
    REQUIRE(plan.empty());
}

TEST_CASE("routine: against names what speaks against one, bars says whether a row does",
          "[routine]") {
    routine plan;
    plan.leave_out(exercise::easy_swim, objection{equipment::pool});
    plan.leave_out(exercise::plank, objection{left_out::barred, choice{3}});
    REQUIRE(plan.against(exercise::easy_swim) == objection{equipment::pool});
    REQUIRE_FALSE(plan.against(exercise::bridge));
    REQUIRE(plan.bars(exercise::plank));
    REQUIRE_FALSE(plan.bars(exercise::easy_swim));
    REQUIRE_FALSE(plan.bars(exercise::bridge));
}

TEST_CASE("objection: each accessor answers for its own kind only", "[routine]") {
    constexpr objection by_condition{left_out::forbidden_by_condition, condition::bp_uncontrolled};
    constexpr objection by_clearance{left_out::needs_clearance, condition::bp_uncontrolled};
    constexpr objection by_cause{cause::neural_tension};
    constexpr objection by_equipment{equipment::towel};
    constexpr objection by_position{position::kneeling};
    STATIC_REQUIRE(*by_condition.condition() == condition::bp_uncontrolled);
    STATIC_REQUIRE(*by_clearance.condition() == condition::bp_uncontrolled);
    STATIC_REQUIRE(*by_cause.cause() == cause::neural_tension);
    STATIC_REQUIRE(*by_equipment.equipment() == equipment::towel);
    STATIC_REQUIRE(*by_position.position() == position::kneeling);
    for (const objection& one : {by_condition, by_clearance, by_cause, by_equipment, by_position})
        REQUIRE(answers(one) == 1);
    for (const left_out reason :
         {left_out::limited_by_host, left_out::not_before_a_clinician, left_out::pain_too_high,
          left_out::ineffective, left_out::level_too_low, left_out::session_is_full,
          left_out::barred, left_out::spoken_against, left_out::enough_exercises,
          left_out::role_is_served, left_out::role_not_needed}) {
        REQUIRE(answers(objection{reason}) == 0);
        REQUIRE(objection{reason}.why() == reason);
    }
}
