// SPDX-License-Identifier: MIT
// Covers routine/week_plan.hpp:
//   stage_of(week), first_week_of(stage), length_of(stage)   the stages of the road
//   plan_differences                                         what is different from the week before
//   week_plan, eight_weeks                                   weeks that a `for` goes through
#include <hamstring/routine/week_plan.hpp>

#include <cstddef>

#include <hamstring/knowledge/road.hpp>

#include "../catch.hpp"

using namespace hamstring;

TEST_CASE("stage_of: each week has a stage, and each stage its weeks") {
    STATIC_REQUIRE(stage_of(weeks{-4}) == road_stage::week_1);
    STATIC_REQUIRE(stage_of(weeks{1}) == road_stage::week_1);
    STATIC_REQUIRE(stage_of(weeks{2}) == road_stage::week_2);
    STATIC_REQUIRE(stage_of(weeks{4}) == road_stage::weeks_3_to_4);
    STATIC_REQUIRE(stage_of(weeks{5}) == road_stage::weeks_5_to_6);
    STATIC_REQUIRE(stage_of(weeks{8}) == road_stage::weeks_7_to_8);
    STATIC_REQUIRE(stage_of(weeks{9}) == road_stage::maintain);
    STATIC_REQUIRE(stage_of(weeks{500}) == road_stage::maintain);
    for (const road_stage_row& row : all<road_stage>()) {
        REQUIRE(first_week_of(row.id) == row.first_week);
        REQUIRE(length_of(row.id) == row.lasts);
        REQUIRE(stage_of(row.first_week) == row.id);
    }
}

TEST_CASE("plan_differences: what nobody noted stays, and what is noted again is noted once") {
    constexpr auto noted = [] {
        plan_differences all;
        all.note({exercise::bridge, plan_change::enters, {}, {}});
        all.note({exercise::bridge, plan_change::more, {}, road_step{3}});
        all.note({exercise::plank, plan_change::leaves, exercise::dead_bug, {}});
        return all;
    }();
    STATIC_REQUIRE(noted.size() == 2);
    STATIC_REQUIRE(noted.of(exercise::bridge) == plan_change::more);
    STATIC_REQUIRE(noted.of(exercise::plank) == plan_change::leaves);
    STATIC_REQUIRE(noted.of(exercise::clamshell) == plan_change::stays);
    plan_differences full;
    for (std::size_t i = 0; i < count_of<exercise>; ++i)
        full.note({static_cast<exercise>(i), plan_change::enters, {}, {}});
    REQUIRE(full.size() == 2 * routine_items::most_items);
}

TEST_CASE("routine_items: an item is found, changed and taken out") {
    constexpr auto changed = [] {
        routine_items items;
        items.insert({.exercise = exercise::lying_towel_stretch, .role = role::hamstring_range});
        items.insert({.exercise = exercise::bridge, .role = role::hip_strength});
        items.insert({.exercise = exercise::brisk_walk, .role = role::aerobic});
        items.set_amount(exercise::bridge, {.sets = sets{2},
                                            .hold = seconds{0},
                                            .repetitions = times{9},
                                            .per_day = per_day{1},
                                            .per_week = per_week{3}});
        items.set_amount(exercise::plank, {});
        items.erase(exercise::brisk_walk);
        items.erase(exercise::plank);
        return items;
    }();
    STATIC_REQUIRE(changed.size() == 2);
    STATIC_REQUIRE(changed.begin()->exercise == exercise::bridge);
    STATIC_REQUIRE(changed.find(exercise::bridge)->amount.repetitions == times{9});
    STATIC_REQUIRE(changed.find(exercise::brisk_walk) == nullptr);
    STATIC_REQUIRE(!changed.contains(exercise::plank));
}

TEST_CASE("eight_weeks: it holds eight weeks and the one behind them, and no more") {
    eight_weeks all;
    for (int i = 0; i < 20; ++i) all.push_back({});
    REQUIRE(all.size() == 9);
    REQUIRE(eight_weeks{}.empty());
}
