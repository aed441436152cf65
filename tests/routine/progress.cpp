// SPDX-License-Identifier: MIT

// hamstring/routine/progress.hpp, knowledge/programme.hpp, knowledge/stop_sign.hpp
//
//     week_row(weeks) -> const programme_week&      phase_of(weeks) -> phase
//     stretch_a_week(programme_week) -> seconds     variation_for(cause) -> const variation*
//     waits(cause, exercise, weeks) -> bool         traffic_light(pain_score) -> pain_light
//     all<phase>(), all<pain_light>(), all<stop_sign>(), knowledge::programme, knowledge::variations

#include <hamstring/routine/progress.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>

#include <catch.hpp>
#include <hamstring/knowledge/table.hpp>

using namespace hamstring;

namespace {

constexpr dose stretch_of(int week) { return week_row(weeks{week}).stretch; }
constexpr set_of<exercise> entering(int week) { return week_row(weeks{week}).enters; }
constexpr const variation& change_for(cause which) { return *variation_for(which); }

}  // namespace

TEST_CASE("phase_of: seven weeks build and the eighth maintains", "[progress]") {
    STATIC_REQUIRE(phase_of(weeks{1}) == phase::build);
    STATIC_REQUIRE(phase_of(weeks{7}) == phase::build);
    STATIC_REQUIRE(phase_of(weeks{8}) == phase::maintain);
    for (int week = 1; week <= 8; ++week)
        REQUIRE(phase_of(weeks{week}) == (week < 8 ? phase::build : phase::maintain));
}

TEST_CASE("phase_of: every number of weeks has a phase", "[progress]") {
    STATIC_REQUIRE(phase_of(weeks{0}) == phase::build);
    STATIC_REQUIRE(phase_of(weeks{-5}) == phase::build);
    STATIC_REQUIRE(phase_of(weeks{9}) == phase::maintain);
    const int later = GENERATE(10, 52, 5200, INT16_MAX);
    REQUIRE(phase_of(weeks{later}) == phase::maintain);
    REQUIRE(&week_row(weeks{later}) == &knowledge::programme[7]);
    REQUIRE(&week_row(weeks{-later}) == &knowledge::programme[0]);
}

TEST_CASE("all<phase>: building takes five days a week for six to eight weeks, keeping takes three",
          "[progress]") {
    STATIC_REQUIRE(about(phase::build).stretch_days == per_week{5});
    STATIC_REQUIRE(about(phase::build).at_least == weeks{6});
    STATIC_REQUIRE(about(phase::build).at_most == weeks{8});
    STATIC_REQUIRE(about(phase::maintain).stretch_days == per_week{3});
    for (const phase_row& row : all<phase>()) REQUIRE(row.sources.size() > 0);
    STATIC_REQUIRE(from_key<phase>("maintain") == phase::maintain);
}

TEST_CASE("week_row: there are eight weeks, each complete", "[progress]") {
    STATIC_REQUIRE(std::size(knowledge::programme) == 8);
    for (int week = 1; week <= 8; ++week) {
        const programme_week& row = week_row(weeks{week});
        CAPTURE(week);
        REQUIRE(row.week == weeks{week});
        REQUIRE(row.phase == phase_of(weeks{week}));
        REQUIRE(row.sources.size() > 0);
        for (const std::string_view text : row.texts()) REQUIRE_FALSE(text.empty());
        REQUIRE(row.stretch.per_week == about(row.phase).stretch_days);
        REQUIRE(row.fewest_days <= row.most_days);
        REQUIRE(row.easiest <= row.hardest);
    }
}

TEST_CASE("week_row: the stretches and their doses", "[progress]") {
    STATIC_REQUIRE(stretch_of(1).sets == sets{1});
    STATIC_REQUIRE(stretch_of(1).per_day == per_day{2});
    STATIC_REQUIRE(stretch_of(2).sets == sets{2});
    STATIC_REQUIRE(week_row(weeks{2}).stretches == times{1});
    STATIC_REQUIRE(week_row(weeks{3}).stretches == times{2});
    STATIC_REQUIRE(week_row(weeks{5}).stretches == times{1});
    for (const programme_week& row : knowledge::programme) REQUIRE(row.stretch.hold == seconds{30});
}

TEST_CASE("stretch_a_week: every week stays between the least and the target", "[progress]") {
    STATIC_REQUIRE(stretch_a_week(week_row(weeks{1})) == 300);
    STATIC_REQUIRE(stretch_a_week(week_row(weeks{4})) == 600);
    STATIC_REQUIRE(stretch_a_week(week_row(weeks{8})) == 180);
    for (const programme_week& row : knowledge::programme) {
        CAPTURE(row.week.value);
        REQUIRE(stretch_a_week(row) >= least_weekly_stretch);
        REQUIRE(stretch_a_week(row) <= target_weekly_stretch);
    }
}

TEST_CASE("week_row: the levels go from the lowest to the highest", "[progress]") {
    STATIC_REQUIRE(week_row(weeks{1}).hardest == level::beginner);
    STATIC_REQUIRE(week_row(weeks{3}).easiest == level::intermediate);
    STATIC_REQUIRE(week_row(weeks{6}).hardest == level::advanced);
    STATIC_REQUIRE(week_row(weeks{7}).easiest == level::advanced);
    STATIC_REQUIRE(week_row(weeks{8}).most_days == per_week{2});
}

TEST_CASE("week_row: walks grow to thirty minutes on five days", "[progress]") {
    for (int week = 1; week <= 5; ++week)
        REQUIRE(week_row(weeks{week}).walk == minutes{5 + 5 * week});
    for (int week = 5; week <= 8; ++week) {
        const programme_week& row = week_row(weeks{week});
        REQUIRE(row.walk.value * row.walk_days.value == 150);
    }
}

TEST_CASE("week_row: harder exercises enter late and once", "[progress]") {
    STATIC_REQUIRE(entering(1) == set_of<exercise>{exercise::hip_flexor_lunge});
    STATIC_REQUIRE(entering(3) == set_of<exercise>{exercise::hip_hinge});
    STATIC_REQUIRE(entering(4) == set_of<exercise>{exercise::single_leg_bridge});
    STATIC_REQUIRE(entering(5).contains(exercise::romanian_deadlift));
    STATIC_REQUIRE(entering(6) == set_of<exercise>{exercise::nordic_lower});
    for (const exercise_row& row : all<exercise>()) {
        int entries = 0;
        for (const programme_week& week : knowledge::programme)
            entries += week.enters.contains(row.id);
        CAPTURE(row.key);
        REQUIRE(entries <= 1);
    }
}

TEST_CASE("variation_for: six contributors change the programme", "[progress]") {
    int changes = 0;
    for (const cause_row& row : all<cause>()) {
        const variation* const change = variation_for(row.id);
        if (change == nullptr) continue;
        ++changes;
        CAPTURE(row.key);
        REQUIRE(change->of == row.id);
        REQUIRE_FALSE(change->says.empty());
        REQUIRE(change->sources.size() > 0);
    }
    REQUIRE(changes == 6);
    STATIC_REQUIRE(variation_for(cause::prolonged_sitting) == nullptr);
    STATIC_REQUIRE(variation_for(cause::other_condition) == nullptr);
}

TEST_CASE("variation_for: what each of the six changes", "[progress]") {
    constexpr const variation& nerve = change_for(cause::neural_tension);
    STATIC_REQUIRE(nerve.leads == set_of<exercise>{exercise::sciatic_slider});
    STATIC_REQUIRE(nerve.leads_through == weeks{4});
    STATIC_REQUIRE(nerve.longest_hold == seconds{10});
    constexpr const variation& tendon = change_for(cause::proximal_tendinopathy);
    STATIC_REQUIRE(tendon.leads == set_of<exercise>{exercise::heel_dig_hold});
    STATIC_REQUIRE(tendon.leads_through == weeks{3});
    STATIC_REQUIRE(tendon.no_deep_hip_flexion);
    constexpr const variation& strain = change_for(cause::previous_strain);
    STATIC_REQUIRE(strain.starts_as_beginner);
    STATIC_REQUIRE(strain.waits_until == weeks{3});
    STATIC_REQUIRE(change_for(cause::muscle_soreness).rest_first == days{3});
}

TEST_CASE("waits: lowering under load waits for week three after a strain", "[progress]") {
    STATIC_REQUIRE(waits(cause::previous_strain, exercise::nordic_lower, weeks{2}));
    STATIC_REQUIRE_FALSE(waits(cause::previous_strain, exercise::nordic_lower, weeks{3}));
    STATIC_REQUIRE_FALSE(waits(cause::previous_strain, exercise::bridge, weeks{1}));
    STATIC_REQUIRE_FALSE(waits(cause::prolonged_sitting, exercise::nordic_lower, weeks{1}));
}

TEST_CASE("waits: stretching waits for week two with a guarding back, for good when long already",
          "[progress]") {
    for (const exercise_row& row : all<exercise>()) {
        const bool stretches = row.role == role::hamstring_range;
        CAPTURE(row.key);
        REQUIRE(waits(cause::protective_guarding, row.id, weeks{1}) == stretches);
        REQUIRE_FALSE(waits(cause::protective_guarding, row.id, weeks{2}));
        for (const int week : {1, 8, 9, 500})
            REQUIRE(waits(cause::anterior_tilt, row.id, weeks{week}) == stretches);
    }
}

TEST_CASE("traffic_light: 0 to 3 goes on, 4 and 5 do less, 6 and more stop", "[progress]") {
    STATIC_REQUIRE(traffic_light(pain_score{0}) == pain_light::go);
    STATIC_REQUIRE(traffic_light(pain_score{3}) == pain_light::go);
    STATIC_REQUIRE(traffic_light(pain_score{4}) == pain_light::caution);
    STATIC_REQUIRE(traffic_light(pain_score{5}) == pain_light::caution);
    STATIC_REQUIRE(traffic_light(pain_score{6}) == pain_light::stop);
    STATIC_REQUIRE(traffic_light(pain_score{10}) == pain_light::stop);
    for (int pain = 0; pain < 10; ++pain)
        REQUIRE(traffic_light(pain_score{pain}) <= traffic_light(pain_score{pain + 1}));
}

TEST_CASE("traffic_light: a score that is none stops", "[progress]") {
    const int none = GENERATE(-1, 11, 70000, -70000);
    REQUIRE(traffic_light(pain_score{none}) == pain_light::stop);
}

TEST_CASE("all<stop_sign>: every sign is asked and has a source", "[progress]") {
    STATIC_REQUIRE(count_of<stop_sign> == 17);
    for (const stop_sign_row& row : all<stop_sign>()) {
        CAPTURE(row.key);
        REQUIRE(row.question.back() == '?');
        REQUIRE(row.sources.size() > 0);
        REQUIRE(from_key<stop_sign>(row.key) == row.id);
    }
}
