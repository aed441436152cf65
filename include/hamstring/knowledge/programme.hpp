// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/exercise_checks.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/units.hpp>

/// How a routine grows: two phases, eight weeks, and what a contributor changes in them. A plan that this
/// project put together; not reviewed by a clinician yet.

namespace hamstring::inline HAMSTRING_EDITION {

/// What a week is for: to gain, or to keep what was gained.
enum class phase : std::uint8_t { build, maintain };
template <>
inline constexpr std::size_t count_of<phase> = detail::counted(phase::maintain);

/// One phase.
struct phase_row {
    phase id;
    std::string_view key;
    std::string_view says;
    /// Days of stretching a week, at least.
    per_week stretch_days;
    /// How long it lasts; zero at most: for good.
    weeks at_least;
    weeks at_most;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

/// One week of the programme. Where the plan names a range, the lower end stands; where it is silent,
/// the week before goes on.
struct programme_week {
    /// Which week it is, from 1.
    weeks week;
    hamstring::phase phase;
    /// How many hamstring stretches.
    times stretches;
    /// The dose of each.
    dose stretch;
    /// Levels of the strength exercises.
    level easiest;
    level hardest;
    /// On how many days these are done.
    per_week fewest_days;
    per_week most_days;
    /// One walk.
    minutes walk;
    /// On how many days of walking.
    per_week walk_days;
    /// Exercises that may enter in this week, where the routine's own checks permit them.
    set_of<exercise> enters;
    /// The week in words, a sentence each.
    std::string_view stretching;
    std::string_view strength;
    std::string_view lifestyle;
    /// What must hold, or be looked at, before the next week.
    std::string_view gate;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 4> texts() const {
        return {stretching, strength, lifestyle, gate};
    }
};

/// The first week behind the programme: what waits until then has no place in it.
inline constexpr weeks after_the_programme{9};

/// What one contributor changes in the programme.
struct variation {
    cause of;
    std::string_view says;
    /// What the first weeks hold instead.
    set_of<exercise> leads;
    /// The last of these weeks.
    weeks leads_through;
    /// The roles that wait.
    set_of<role> roles_waiting;
    /// The exercises that wait.
    set_of<exercise> waiting;
    /// The first week in which what waits may be done.
    weeks waits_until;
    /// No stretch is held for longer; zero: no such limit.
    seconds longest_hold;
    /// Whether exercises that bend the hips deeply are left out.
    bool no_deep_hip_flexion;
    /// Whether it starts at the level of a beginner.
    bool starts_as_beginner;
    /// Rest before the first session.
    days rest_first;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

namespace knowledge {

// clang-format off
inline constexpr phase_row phases[] = {
phase_row{
    .id           = phase::build,
    .key          = "build",
    .says         = "Build up on five days a week or more, for six to eight weeks; in one trial, twice a day on three days did about as well.",
    .stretch_days = per_week{5},
    .at_least     = weeks{6},
    .at_most      = weeks{8},
    .grade        = evidence::low,
    .sources      = {source::thomas_2018, source::reid_2014, source::cipriani_2012, source::expert_judgement},
},
phase_row{
    .id           = phase::maintain,
    .key          = "maintain",
    .says         = "Keep the gain with three days a week; in one trial, one day a week lost it.",
    .stretch_days = per_week{3},
    .at_least     = weeks{0},
    .at_most      = weeks{0},
    .grade        = evidence::low,
    .sources      = {source::reid_2014},
},
};

/// The doses of stretching that the weeks name.
inline constexpr dose one_hold_twice_a_day{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{5}};
inline constexpr dose two_holds_a_day{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}};
inline constexpr dose two_holds_to_maintain{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}};

inline constexpr programme_week programme[] = {
programme_week{
    .week = weeks{1}, .phase = phase::build,
    .stretches = times{1}, .stretch = one_hold_twice_a_day,
    .easiest = level::beginner, .hardest = level::beginner, .fewest_days = per_week{2}, .most_days = per_week{3},
    .walk = minutes{10}, .walk_days = per_week{5},
    .enters     = {exercise::hip_flexor_lunge},
    .stretching = "Hold one hamstring stretch for 30 seconds, twice a day, and add a hip flexor stretch.",
    .strength   = "Do two hip exercises and one for the trunk on two or three days.",
    .lifestyle  = "Get up every hour and take a walk of 10 minutes.",
    .gate       = "Pain stays at 3 or less and settles within a day.",
    .grade      = evidence::very_low,
    .sources    = {source::expert_judgement, source::bandy_1994, source::bandy_1997},
},
programme_week{
    .week = weeks{2}, .phase = phase::build,
    .stretches = times{1}, .stretch = two_holds_a_day,
    .easiest = level::beginner, .hardest = level::beginner, .fewest_days = per_week{2}, .most_days = per_week{3},
    .walk = minutes{15}, .walk_days = per_week{5},
    .enters     = {},
    .stretching = "Hold the stretch for 30 seconds two times in a row, once or twice a day.",
    .strength   = "Do the same exercises with two more repetitions.",
    .lifestyle  = "Let the walk grow to 15 minutes.",
    .gate       = "Measure again how far you reach and how far the knee straightens.",
    .grade      = evidence::very_low,
    .sources    = {source::expert_judgement},
},
programme_week{
    .week = weeks{3}, .phase = phase::build,
    .stretches = times{2}, .stretch = two_holds_a_day,
    .easiest = level::intermediate, .hardest = level::intermediate, .fewest_days = per_week{3}, .most_days = per_week{3},
    .walk = minutes{20}, .walk_days = per_week{5},
    .enters     = {exercise::hip_hinge},
    .stretching = "Do two hamstring stretches, each held for 30 seconds two times.",
    .strength   = "Go up a level for hips and trunk on three days, and learn the hip hinge.",
    .lifestyle  = "Let the walk grow to 20 minutes.",
    .gate       = "Two sessions in a row went by with no flare.",
    .grade      = evidence::very_low,
    .sources    = {source::expert_judgement},
},
programme_week{
    .week = weeks{4}, .phase = phase::build,
    .stretches = times{2}, .stretch = two_holds_a_day,
    .easiest = level::intermediate, .hardest = level::intermediate, .fewest_days = per_week{3}, .most_days = per_week{3},
    .walk = minutes{25}, .walk_days = per_week{5},
    .enters     = {exercise::single_leg_bridge},
    .stretching = "Stay at 5 to 10 minutes of stretching a week for each leg.",
    .strength   = "Stay at this level and add the single-leg bridge.",
    .lifestyle  = "Let the walk grow to 25 minutes.",
    .gate       = "Check whether the change so far is large enough to matter.",
    .grade      = evidence::very_low,
    .sources    = {source::expert_judgement, source::ingram_2024},
},
programme_week{
    .week = weeks{5}, .phase = phase::build,
    .stretches = times{1}, .stretch = two_holds_a_day,
    .easiest = level::intermediate, .hardest = level::intermediate, .fewest_days = per_week{2}, .most_days = per_week{3},
    .walk = minutes{30}, .walk_days = per_week{5},
    .enters     = {exercise::romanian_deadlift, exercise::contract_relax_stretch, exercise::sliding_leg_curl},
    .stretching = "The gain may slow now; swap one stretch for a light deadlift or a push-and-relax stretch.",
    .strength   = "Add a light Romanian deadlift or a slow sliding leg curl on two days.",
    .lifestyle  = "Walk for 30 minutes on five days.",
    .gate       = "You manage 10 or more single-leg bridges on each side.",
    .grade      = evidence::very_low,
    .sources    = {source::expert_judgement, source::gribble_1999},
},
programme_week{
    .week = weeks{6}, .phase = phase::build,
    .stretches = times{1}, .stretch = two_holds_a_day,
    .easiest = level::intermediate, .hardest = level::advanced, .fewest_days = per_week{2}, .most_days = per_week{3},
    .walk = minutes{30}, .walk_days = per_week{5},
    .enters     = {exercise::nordic_lower},
    .stretching = "Stretch as in week five.",
    .strength   = "Move up to the hardest level step by step; start the Nordic lower only if you do sport.",
    .lifestyle  = "Go back to sport step by step.",
    .gate       = "Decide whether to go on or to see a doctor.",
    .grade      = evidence::very_low,
    .sources    = {source::expert_judgement},
},
programme_week{
    .week = weeks{7}, .phase = phase::build,
    .stretches = times{1}, .stretch = two_holds_a_day,
    .easiest = level::advanced, .hardest = level::advanced, .fewest_days = per_week{2}, .most_days = per_week{3},
    .walk = minutes{30}, .walk_days = per_week{5},
    .enters     = {},
    .stretching = "Stretch once a day.",
    .strength   = "Train at the hardest level.",
    .lifestyle  = "Do more than one kind of sport.",
    .gate       = "Pain stays at 3 or less and settles within a day.",
    .grade      = evidence::very_low,
    .sources    = {source::expert_judgement},
},
programme_week{
    .week = weeks{8}, .phase = phase::maintain,
    .stretches = times{1}, .stretch = two_holds_to_maintain,
    .easiest = level::intermediate, .hardest = level::advanced, .fewest_days = per_week{2}, .most_days = per_week{2},
    .walk = minutes{30}, .walk_days = per_week{5},
    .enters     = {},
    .stretching = "Stretch on three days a week from now on.",
    .strength   = "Train strength on two days a week.",
    .lifestyle  = "Walk or swim for 150 minutes a week.",
    .gate       = "Stop here, or look at it once a month.",
    .grade      = evidence::very_low,
    .sources    = {source::expert_judgement, source::reid_2014, source::garber_2011},
},
};

inline constexpr variation variations[] = {
variation{
    .of                  = cause::previous_strain,
    .says                = "After a strain, start at the lowest level and without pain; slow lowering comes from week three.",
    .leads               = {},
    .leads_through       = weeks{0},
    .roles_waiting       = {},
    .waiting             = {exercise::romanian_deadlift, exercise::sliding_leg_curl, exercise::nordic_lower},
    .waits_until         = weeks{3},
    .longest_hold        = seconds{0},
    .no_deep_hip_flexion = false,
    .starts_as_beginner  = true,
    .rest_first          = days{0},
    .grade               = evidence::low,
    .sources             = {source::eccentric_review_2020, source::eccentric_review_2021, source::expert_judgement},
},
variation{
    .of                  = cause::neural_tension,
    .says                = "With a sensitive nerve, do nerve sliders in weeks one to four and hold no stretch for over 10 seconds.",
    .leads               = {exercise::sciatic_slider},
    .leads_through       = weeks{4},
    .roles_waiting       = {},
    .waiting             = {},
    .waits_until         = weeks{0},
    .longest_hold        = seconds{10},
    .no_deep_hip_flexion = false,
    .starts_as_beginner  = false,
    .rest_first          = days{0},
    .grade               = evidence::low,
    .sources             = {source::castellote_2014, source::nunez_2025, source::expert_judgement},
},
variation{
    .of                  = cause::anterior_tilt,
    .says                = "Where the hamstrings are long already, leave out hamstring stretches.",
    .leads               = {},
    .leads_through       = weeks{0},
    .roles_waiting       = {role::hamstring_range},
    .waiting             = {},
    .waits_until         = after_the_programme,
    .longest_hold        = seconds{0},
    .no_deep_hip_flexion = false,
    .starts_as_beginner  = false,
    .rest_first          = days{0},
    .grade               = evidence::very_low,
    .sources             = {source::cyclists_2011, source::expert_judgement},
},
variation{
    .of                  = cause::protective_guarding,
    .says                = "With a guarding back, move it gently first; hamstring stretches come from week two.",
    .leads               = {exercise::cat_camel, exercise::pelvic_tilt},
    .leads_through       = weeks{1},
    .roles_waiting       = {role::hamstring_range},
    .waiting             = {},
    .waits_until         = weeks{2},
    .longest_hold        = seconds{0},
    .no_deep_hip_flexion = false,
    .starts_as_beginner  = false,
    .rest_first          = days{0},
    .grade               = evidence::very_low,
    .sources             = {source::expert_judgement},
},
variation{
    .of                  = cause::muscle_soreness,
    .says                = "With sore muscles, wait three days before you start.",
    .leads               = {},
    .leads_through       = weeks{0},
    .roles_waiting       = {},
    .waiting             = {},
    .waits_until         = weeks{0},
    .longest_hold        = seconds{0},
    .no_deep_hip_flexion = false,
    .starts_as_beginner  = false,
    .rest_first          = days{3},
    .grade               = evidence::low,
    .sources             = {source::cheung_2003, source::expert_judgement},
},
variation{
    .of                  = cause::proximal_tendinopathy,
    .says                = "With a sore tendon at the sit bone, do heel-dig holds in weeks one to three and leave out deep hip bends.",
    .leads               = {exercise::heel_dig_hold},
    .leads_through       = weeks{3},
    .roles_waiting       = {},
    .waiting             = {},
    .waits_until         = weeks{0},
    .longest_hold        = seconds{0},
    .no_deep_hip_flexion = true,
    .starts_as_beginner  = false,
    .rest_first          = days{0},
    .grade               = evidence::low,
    .sources             = {source::goom_2016, source::expert_judgement},
},
};
// clang-format on

template <>
inline constexpr std::span<const phase_row> rows<phase>{phases};

namespace detail {

consteval bool weeks_are_one_to_eight() {
    for (std::size_t i = 0; i < std::size(programme); ++i)
        if (programme[i].week.value != static_cast<int>(i) + 1) return false;
    return weeks{static_cast<int>(std::size(programme)) + 1} == after_the_programme;
}

consteval bool building_lasts_as_long_as_its_phase_says() {
    int built = 0;
    for (const programme_week& row : programme) {
        // Nothing is built after the first week that maintains.
        if (row.phase == phase::build && built + 1 != row.week.value) return false;
        built += row.phase == phase::build;
    }
    return built >= phases[0].at_least.value && built <= phases[0].at_most.value;
}

consteval bool stretch_days_are_those_of_the_phase() {
    for (const programme_week& row : programme)
        if (row.stretch.per_week != phases[static_cast<std::size_t>(row.phase)].stretch_days)
            return false;
    return true;
}

consteval bool weeks_hold_possible_numbers() {
    for (const programme_week& row : programme)
        if (row.stretch.skipped() || !in_range(row.stretch) ||
            !is_between(row.stretches.value, 1, 2) || row.easiest > row.hardest ||
            !is_between(row.fewest_days.value, 1, row.most_days.value) || row.most_days.value > 7 ||
            !is_between(row.walk.value, 1, 120) || !is_between(row.walk_days.value, 1, 7))
            return false;
    return true;
}

/// Levels and walks never fall while building, and no level is jumped over.
consteval bool building_goes_up_step_by_step() {
    for (std::size_t i = 1; i < std::size(programme); ++i) {
        const programme_week& before = programme[i - 1];
        const programme_week& now = programme[i];
        if (now.walk < before.walk || now.walk_days < before.walk_days) return false;
        if (now.phase == phase::maintain) continue;
        if (now.easiest < before.easiest || now.hardest < before.hardest) return false;
        if (static_cast<int>(now.hardest) > static_cast<int>(before.hardest) + 1) return false;
    }
    return programme[0].hardest == level::beginner;
}

consteval bool exercises_enter_once() {
    set_of<exercise> entered;
    for (const programme_week& row : programme) {
        if (entered.intersects(row.enters)) return false;
        entered = entered | row.enters;
    }
    return true;
}

consteval bool weeks_are_complete() {
    for (const programme_week& row : programme) {
        if (row.sources.size() == 0) return false;
        for (const std::string_view text : row.texts())
            if (text.empty()) return false;
    }
    return true;
}

consteval bool variations_are_complete() {
    for (std::size_t i = 0; i < std::size(variations); ++i) {
        const variation& row = variations[i];
        if (row.says.empty() || row.sources.size() == 0) return false;
        if (i > 0 && !(variations[i - 1].of < row.of)) return false;
    }
    return true;
}

consteval bool variations_name_a_week_for_what_they_change() {
    for (const variation& row : variations) {
        const bool waits = !row.roles_waiting.empty() || !row.waiting.empty();
        if (row.leads.empty() != (row.leads_through == weeks{0})) return false;
        if (waits != (row.waits_until != weeks{0})) return false;
        if (row.leads.intersects(row.waiting)) return false;
    }
    return true;
}

}  // namespace detail

static_assert(table_is_sound<phase>());

static_assert(detail::weeks_are_one_to_eight(),
              "programme: the rows must be the weeks 1 to 8, in order");
static_assert(detail::weeks_are_complete(),
              "programme: a week has an empty text or names no source");
static_assert(detail::building_lasts_as_long_as_its_phase_says(),
              "programme: building must come first and last as long as its phase says");
static_assert(detail::stretch_days_are_those_of_the_phase(),
              "programme: a week stretches on other days than its phase says");
static_assert(detail::weeks_hold_possible_numbers(),
              "programme: a week has a dose, level or day out of range");
static_assert(detail::building_goes_up_step_by_step(),
              "programme: a level or a walk falls, or a level is jumped over");
static_assert(detail::exercises_enter_once(), "programme: an exercise enters twice");

static_assert(detail::variations_are_complete(),
              "variations: a row has no text or source, or the causes do not ascend");
static_assert(
    detail::variations_name_a_week_for_what_they_change(),
    "variations: a row changes something and does not say until which week, or the reverse");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
