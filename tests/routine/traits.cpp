// SPDX-License-Identifier: MIT
// Covers routine/traits.hpp:
//
//     traits_of(report, facts, conditions, contributors, week)   what the choice of exercises turns on
//
// Each edge stands here a second time, by a person on either side of it.

#include <hamstring/routine/traits.hpp>

#include <hamstring/intake/observe.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/trait.hpp>
#include <hamstring/triage/conclude.hpp>
#include <hamstring/triage/restrict.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

set_of<trait> traits(const report& from, weeks week = weeks{1}) {
    const inferred found = conclude(observe(from).facts);
    return traits_of(from, found.facts, conditions_in(found.facts), contributors_in(found), week);
}

bool has(trait which, const report& from) { return traits(from).contains(which); }

cause_ranking only(cause which, int score) {
    cause_ranking result;
    result.insert(which, static_cast<std::int16_t>(score));
    return result;
}

}  // namespace

TEST_CASE("traits_of: nothing told holds little", "[traits]") {
    constexpr set_of<trait> silence = traits_of(report{}, rules::fact_sheet{}, {}, cause_ranking{});
    STATIC_REQUIRE(silence.contains(trait::anybody));
    STATIC_REQUIRE_FALSE(silence.contains(trait::under_65));
    STATIC_REQUIRE_FALSE(silence.contains(trait::from_65));
    STATIC_REQUIRE_FALSE(silence.contains(trait::back_pain));
    REQUIRE(traits({}).contains(trait::beginner));
}

TEST_CASE("traits_of: ages of 64, 65, 74 and 75", "[traits]") {
    STATIC_REQUIRE(value_of(clinical_limit::older_from) == 65);
    STATIC_REQUIRE(value_of(clinical_limit::oldest_from) == 75);
    REQUIRE(has(trait::under_65, {.age = years{64}}));
    REQUIRE_FALSE(has(trait::from_65, {.age = years{64}}));
    REQUIRE_FALSE(has(trait::under_65, {.age = years{65}}));
    REQUIRE(has(trait::from_65, {.age = years{65}}));
    REQUIRE_FALSE(has(trait::from_75, {.age = years{74}}));
    REQUIRE(has(trait::from_75, {.age = years{75}}));
}

TEST_CASE("traits_of: 19 seconds on one leg are short under 65, from 65 on 9 are", "[traits]") {
    STATIC_REQUIRE(value_of(clinical_limit::short_stance_below) == 20);
    STATIC_REQUIRE(value_of(clinical_limit::short_stance_from_65_below) == 10);
    const auto held = [](int age, int stood) {
        return report{.age = years{age}, .measured = {.stance = seconds{stood}}};
    };
    REQUIRE(has(trait::short_stance_for_age, held(64, 19)));
    REQUIRE_FALSE(has(trait::short_stance_for_age, held(64, 20)));
    REQUIRE(has(trait::short_stance_for_age, held(65, 9)));
    REQUIRE_FALSE(has(trait::short_stance_for_age, held(65, 10)));
    REQUIRE(has(trait::short_stance, held(65, 19)));
    REQUIRE_FALSE(has(trait::short_stance, held(65, 20)));
    // 25 seconds answer the sign's question with yes, and are not short here.
    REQUIRE_FALSE(has(trait::pelvis_drops, held(64, 25)));
    REQUIRE(has(trait::pelvis_drops, {.present = {sign::pelvis_drops_in_stance}}));
}

TEST_CASE("traits_of: few rises from a chair are fewer than the row of the age and sex",
          "[traits]") {
    const auto rises = [](int age, sex of, int count) {
        return has(trait::few_chair_stands,
                   {.age = years{age}, .sex = of, .measured = {.chair_stands = times{count}}});
    };
    REQUIRE(rises(66, sex::male, 11));
    REQUIRE_FALSE(rises(66, sex::male, 12));
    REQUIRE(rises(66, sex::female, 10));
    REQUIRE_FALSE(rises(66, sex::female, 11));
    REQUIRE_FALSE(rises(80, sex::female, 9));
    REQUIRE(rises(80, sex::female, 8));
    REQUIRE(rises(94, sex::female, 3));
    REQUIRE_FALSE(rises(94, sex::not_given, 4));
    REQUIRE_FALSE(rises(50, sex::male, 0));
}

TEST_CASE("traits_of: how long ago a strain was decides what waits", "[traits]") {
    STATIC_REQUIRE(value_of(clinical_limit::strain_recent_below) == 21);
    STATIC_REQUIRE(value_of(clinical_limit::strain_lowers_level_from) == 5);
    STATIC_REQUIRE(value_of(clinical_limit::strain_lowers_level_until) == 98);
    const auto at = [](int day) { return report{.strained = days{day}}; };
    REQUIRE(has(trait::strain_first_days, at(4)));
    REQUIRE_FALSE(has(trait::strain_first_days, at(5)));
    REQUIRE_FALSE(has(trait::strain_in_14_weeks, at(4)));
    REQUIRE(has(trait::strain_in_14_weeks, at(5)));
    REQUIRE(has(trait::strain_in_14_weeks, at(98)));
    REQUIRE_FALSE(has(trait::strain_in_14_weeks, at(99)));
    REQUIRE(has(trait::strain_in_3_weeks, at(20)));
    REQUIRE_FALSE(has(trait::strain_in_3_weeks, at(21)));
    REQUIRE(has(trait::strain, at(200)));
    REQUIRE(has(trait::strain, {.present = {history::past_hamstring_strain}}));
}

TEST_CASE("traits_of: strong loads wait 12 weeks after a birth, and until somebody has checked",
          "[traits]") {
    STATIC_REQUIRE(value_of(clinical_limit::birth_loads_wait) == 12);
    const auto ago = [](int week, bool checked) {
        report from{.sex = sex::female, .since_birth = weeks{week}};
        if (checked) from.present.insert(history::birth_check_done);
        return has(trait::birth_recent, from);
    };
    REQUIRE(ago(11, true));
    REQUIRE_FALSE(ago(12, true));
    REQUIRE(ago(12, false));
    REQUIRE(has(trait::birth_recent, {.present = {red_flag::birth_in_six_weeks}}));
    REQUIRE_FALSE(has(trait::birth_recent, {.sex = sex::female}));
}

TEST_CASE("traits_of: soreness of three days, and minutes of 5, 10 and 20", "[traits]") {
    STATIC_REQUIRE(value_of(clinical_limit::soreness_waits) == 72);
    REQUIRE(has(trait::sore_first_days, {.since = days{3}}));
    REQUIRE_FALSE(has(trait::sore_first_days, {.since = hours{73}}));
    STATIC_REQUIRE(value_of(clinical_limit::short_session) == 5);
    STATIC_REQUIRE(value_of(clinical_limit::middling_session) == 10);
    const auto lasts = [](trait which, int told) { return has(which, {.session = minutes{told}}); };
    REQUIRE(lasts(trait::up_to_5_minutes, 5));
    REQUIRE_FALSE(lasts(trait::up_to_5_minutes, 6));
    REQUIRE(lasts(trait::up_to_10_minutes, 10));
    REQUIRE_FALSE(lasts(trait::up_to_10_minutes, 11));
    REQUIRE(lasts(trait::up_to_20_minutes, 20));
    REQUIRE_FALSE(lasts(trait::up_to_20_minutes, 21));
}

TEST_CASE("traits_of: whoever drives for the work has no breaks from sitting, nor from standing",
          "[traits]") {
    const report driver{.present = {habit::sits_most_of_the_day, habit::drives_most_of_the_day}};
    REQUIRE(has(trait::job_drives, driver));
    REQUIRE_FALSE(has(trait::job_sits, driver));
    const report both{.present = {habit::sits_most_of_the_day, habit::standing_job}};
    REQUIRE(has(trait::job_sits, both));
    REQUIRE_FALSE(has(trait::job_stands, both));
    REQUIRE(has(trait::job_stands, {.present = {habit::standing_job}}));
    REQUIRE(has(trait::sport, {.present = {habit::other_sport_twice_a_week}}));
}

TEST_CASE("traits_of: a contributor counts from 2 points on, and other conditions never do",
          "[traits]") {
    const auto counts = [](cause which, int score) {
        return traits_of({}, {}, {}, only(which, score));
    };
    REQUIRE_FALSE(counts(cause::prolonged_sitting, 1).contains(trait::sitting_counts));
    REQUIRE(counts(cause::prolonged_sitting, 2).contains(trait::sitting_counts));
    REQUIRE(counts(cause::previous_strain, 2).contains(trait::strain_counts));
    REQUIRE(counts(cause::proximal_tendinopathy, 2).contains(trait::tendon_counts));
    REQUIRE(counts(cause::reduced_extensibility, 2).contains(trait::range_counts));
    REQUIRE(counts(cause::other_condition, 9) == counts(cause::prolonged_sitting, 0));
}

TEST_CASE("traits_of: the first week, and the first two", "[traits]") {
    REQUIRE(traits({}, weeks{1}).contains(trait::week_1));
    REQUIRE_FALSE(traits({}, weeks{2}).contains(trait::week_1));
    REQUIRE(traits({}, weeks{2}).contains(trait::weeks_1_to_2));
    REQUIRE_FALSE(traits({}, weeks{3}).contains(trait::weeks_1_to_2));
}

TEST_CASE("traits_of: every answer that a row names changes the traits of somebody", "[traits]") {
    // What else must be told so that an answer can matter.
    const report bases[] = {
        {},
        {.since_birth = weeks{30}},
        {.present = {sign::bridge_strong}},
        {.present = {sign::stance_held_both_sides}},
    };
    for (const trait_row& row : all<trait>())
        for (std::size_t i = 0; i < rules::observed_size; ++i) {
            if (!row.reads.bits().test(i)) continue;
            bool matters = false;
            for (report from : bases) {
                const bool before = has(row.id, from);
                from.present.insert(observation(i));
                matters = matters || has(row.id, from) != before;
            }
            CAPTURE(row.key, i);
            REQUIRE(matters);
        }
}
