// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/trait.hpp>
#include <hamstring/knowledge/table.hpp>

/// What the choice of exercises turns on, in words.

namespace hamstring::inline HAMSTRING_EDITION {

/// One mode.
struct mode_row {
    mode id;
    std::string_view key;
    /// What is asked today, in one lay sentence.
    std::string_view says;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

/// One fact on which the choice turns.
struct trait_row {
    trait id;
    std::string_view key;
    /// What it says, fit for "because <text>" in a trace.
    std::string_view says;
    /// The answers that it reads.
    observations reads{};

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

namespace knowledge {

// clang-format off
inline constexpr mode_row modes[] = {
mode_row{.id = mode::normal, .key = "normal", .says = "Do what stands here in full."},
mode_row{.id = mode::gentle, .key = "gentle", .says = "With this pain, do less: the gentle amounts, and no heavy load."},
mode_row{.id = mode::settle, .key = "settle", .says = "With pain as strong as this nothing is trained: find a position of ease, move a little, and take short walks."},
};

inline constexpr trait_row traits[] = {
trait_row{.id = trait::anybody, .key = "anybody", .says = "whoever it is"},
trait_row{.id = trait::strong_pain, .key = "strong_pain", .says = "the pain is 6 or more right now, or was at its worst and nobody told of now"},
trait_row{.id = trait::moderate_pain, .key = "moderate_pain", .says = "the pain is 4 or 5 right now, or was so much at its worst"},
trait_row{.id = trait::under_65, .key = "under_65", .says = "the age is under 65"},
trait_row{.id = trait::from_65, .key = "from_65", .says = "the age is 65 or over"},
trait_row{.id = trait::from_75, .key = "from_75", .says = "the age is 75 or over"},
trait_row{.id = trait::beginner, .key = "beginner", .says = "the level is beginner"},
trait_row{.id = trait::advanced, .key = "advanced", .says = "the level is advanced"},
trait_row{.id = trait::back_pain, .key = "back_pain", .says = "the back hurts"},
trait_row{.id = trait::began_in_six_weeks, .key = "began_in_six_weeks", .says = "it began within six weeks"},
trait_row{.id = trait::began_in_three_months, .key = "began_in_three_months", .says = "it began less than 13 weeks ago"},
trait_row{.id = trait::lasts_three_months, .key = "lasts_three_months", .says = "it has lasted 13 weeks or more"},
trait_row{.id = trait::few_chair_stands, .key = "few_chair_stands", .says = "the rises from a chair are fewer than is usual for the age and sex"},
trait_row{.id = trait::short_stance, .key = "short_stance", .says = "somebody stood on one leg for less than 20 seconds"},
trait_row{.id = trait::short_stance_for_age, .key = "short_stance_for_age", .says = "somebody stood on one leg for less than 20 seconds, from 65 on less than 10"},
trait_row{.id = trait::pelvis_drops, .key = "pelvis_drops", .says = "the hip drops on standing on one leg", .reads = {sign::pelvis_drops_in_stance}},
trait_row{.id = trait::few_bridges, .key = "few_bridges", .says = "fewer than 10 bridges on one leg", .reads = {sign::bridge_low}},
trait_row{.id = trait::hips_pass, .key = "hips_pass", .says = "both tests of the hips were passed", .reads = {sign::bridge_strong, sign::stance_held_both_sides}},
trait_row{.id = trait::range_stops_early, .key = "range_stops_early", .says = "the knee stops over 40 degrees short, or the leg rises 60 degrees or less", .reads = {sign::knee_extension_marked, sign::leg_raise_short}},
trait_row{.id = trait::range_over_cutoff, .key = "range_over_cutoff", .says = "the knee stops further short than is usual for the sex", .reads = {sign::knee_extension_over_sex_cutoff}},
trait_row{.id = trait::range_usual, .key = "range_usual", .says = "the knee stops 20 degrees or less short of straight", .reads = {sign::knee_extension_usual}},
trait_row{.id = trait::reaches_far, .key = "reaches_far", .says = "the knee stops less than 10 degrees short, or the fingertips reach the floor", .reads = {sign::knee_extension_hypermobile, sign::toe_reach_good}},
trait_row{.id = trait::job_sits, .key = "job_sits", .says = "most of the day is spent sitting, not driving", .reads = {habit::sits_most_of_the_day}},
trait_row{.id = trait::job_stands, .key = "job_stands", .says = "the work is done standing", .reads = {habit::standing_job}},
trait_row{.id = trait::job_drives, .key = "job_drives", .says = "the work is done driving", .reads = {habit::drives_most_of_the_day}},
trait_row{.id = trait::sport, .key = "sport", .says = "runs, cycles, kicks, or plays another sport twice a week", .reads = {habit::runs_kicks_or_cycles, habit::other_sport_twice_a_week}},
trait_row{.id = trait::wheelchair, .key = "wheelchair", .says = "uses a wheelchair for most of the day, or has one at hand", .reads = {history::wheelchair_long}},
trait_row{.id = trait::legs_push, .key = "legs_push", .says = "at least one leg can push by itself", .reads = {history::legs_can_push}},
trait_row{.id = trait::team_agreed, .key = "team_agreed", .says = "the team that cares for the spine agreed to leg stretches", .reads = {history::team_agreed_leg_stretch}},
trait_row{.id = trait::strain, .key = "strain", .says = "a hamstring was strained, now or ever", .reads = {history::past_hamstring_strain}},
trait_row{.id = trait::strain_told, .key = "strain_told", .says = "the day of a strain is known"},
trait_row{.id = trait::strain_first_days, .key = "strain_first_days", .says = "a hamstring was strained less than 5 days ago"},
trait_row{.id = trait::strain_in_3_weeks, .key = "strain_in_3_weeks", .says = "a hamstring was strained less than 21 days ago"},
trait_row{.id = trait::strain_in_14_weeks, .key = "strain_in_14_weeks", .says = "a hamstring was strained 5 to 98 days ago"},
trait_row{.id = trait::jogs, .key = "jogs", .says = "jogs without pain", .reads = {history::jogs_without_pain}},
trait_row{.id = trait::birth_recent, .key = "birth_recent", .says = "gave birth less than 12 weeks ago, or was not checked since", .reads = {history::birth_check_done, red_flag::birth_in_six_weeks}},
trait_row{.id = trait::some_condition, .key = "some_condition", .says = "some condition that limits movement is recorded or assumed"},
trait_row{.id = trait::bendy_joints, .key = "bendy_joints", .says = "the joints are hypermobile"},
trait_row{.id = trait::thin_bones, .key = "thin_bones", .says = "the bones are thin, or a bone of the spine broke"},
trait_row{.id = trait::pregnant, .key = "pregnant", .says = "the second or third part of a pregnancy"},
trait_row{.id = trait::unsteady, .key = "unsteady", .says = "falls, or is unsteady"},
trait_row{.id = trait::dizzy, .key = "dizzy", .says = "getting up or turning makes dizzy"},
trait_row{.id = trait::eye_pressure, .key = "eye_pressure", .says = "high pressure in an eye, or an eye was operated on"},
trait_row{.id = trait::new_hip, .key = "new_hip", .says = "a hip was replaced and its limits were lifted"},
trait_row{.id = trait::week_1, .key = "week_1", .says = "the first week of the programme"},
trait_row{.id = trait::weeks_1_to_2, .key = "weeks_1_to_2", .says = "the first two weeks of the programme"},
trait_row{.id = trait::sore_first_days, .key = "sore_first_days", .says = "sore since at most three days", .reads = {history::heavy_exercise_one_to_three_days_ago}},
trait_row{.id = trait::cannot_lie_on_back, .key = "cannot_lie_on_back", .says = "lying on the back is not possible"},
trait_row{.id = trait::up_to_5_minutes, .key = "up_to_5_minutes", .says = "a session has 5 minutes or less"},
trait_row{.id = trait::up_to_10_minutes, .key = "up_to_10_minutes", .says = "a session has 10 minutes or less"},
trait_row{.id = trait::up_to_20_minutes, .key = "up_to_20_minutes", .says = "a session has 20 minutes or less"},
trait_row{.id = trait::sitting_counts, .key = "sitting_counts", .says = "long sitting counts among the contributors"},
trait_row{.id = trait::inactivity_counts, .key = "inactivity_counts", .says = "little activity counts among the contributors"},
trait_row{.id = trait::hips_count, .key = "hips_count", .says = "weak hip muscles counts among the contributors"},
trait_row{.id = trait::synergist_counts, .key = "synergist_counts", .says = "hamstrings that work for the buttock counts among the contributors"},
trait_row{.id = trait::strain_counts, .key = "strain_counts", .says = "an earlier strain counts among the contributors"},
trait_row{.id = trait::nerve_counts, .key = "nerve_counts", .says = "a sensitive nerve counts among the contributors"},
trait_row{.id = trait::tilt_counts, .key = "tilt_counts", .says = "hamstrings that are long already counts among the contributors"},
trait_row{.id = trait::load_counts, .key = "load_counts", .says = "a jump in training counts among the contributors"},
trait_row{.id = trait::guarding_counts, .key = "guarding_counts", .says = "a guarding back counts among the contributors"},
trait_row{.id = trait::soreness_counts, .key = "soreness_counts", .says = "muscle soreness counts among the contributors"},
trait_row{.id = trait::tendon_counts, .key = "tendon_counts", .says = "a sore tendon at the sit bone counts among the contributors"},
trait_row{.id = trait::range_counts, .key = "range_counts", .says = "a limited stretch counts among the contributors"},
};
// clang-format on

template <>
inline constexpr std::span<const mode_row> rows<mode>{modes};
template <>
inline constexpr std::span<const trait_row> rows<trait>{traits};

static_assert(table_is_sound<mode>());
static_assert(table_is_sound<trait>());

/// Every answer that the choice of exercises reads.
inline constexpr observations read_by_traits = [] {
    observations all;
    for (const trait_row& row : traits) all = all | row.reads;
    return all;
}();

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
