// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// The numbers by which advice is timed, contributors are ranked and routines are planned, each with its
/// reason. What the numbers of a report mean is in `number.hpp`, the bands of the self-tests in `sign.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

/// One number, named for what it decides. (`limit` is what a host says to restrict a movement.)
enum class clinical_limit : std::uint8_t {
    // By when somebody should be seen
    due_emergency,
    due_same_day,
    due_within_three_days,
    due_clinician_days,
    review_self_care,
    // How contributors are ranked
    weak_reason_counts,
    strong_reason_counts,
    possible_from,
    likely_from,
    // How a routine is planned
    role_called_for_from,
    objection_counts_from,
    only_easy_movement_from_pain,
    gentle_dose_from_pain,
    preference_weight,
    older_from,
    oldest_from,
    short_stance_below,
    short_stance_from_65_below,
    strain_recent_below,
    strain_lowers_level_from,
    strain_lowers_level_until,
    birth_loads_wait,
    first_weeks,
    soreness_waits,
    role_taken_costs,
    least_points,
    most_points_of_contributors,
    most_in_a_session,
    settle_repetitions,
    settle_times_a_day,
    settle_days_a_week,
    most_exercises,
    usual_session,
    short_session,
    middling_session,
    seconds_to_get_ready,
    seconds_into_a_hold,
    seconds_to_the_floor,
    seconds_to_the_floor_from_65,
    rest_of_a_side,
    rest_of_a_heavy_side,
    rest_after_easy,
    rest_after_strength,
    rest_after_a_heavy_set,
    // What pain in and after a session says
    rise_of_strong_pain_stops,
    rise_next_morning_cautions,
    rise_next_morning_stops,
    // How a session is called out
    first_look_takes,
    count_in_from,
    long_hold_from,
    time_left_told_at,
    most_silence_in_a_hold,
    rest_warning_at,
    tempo_told_for,
    // How much is stretched
    least_weekly_stretch,
    target_weekly_stretch,
    most_weekly_stretch,
    least_stretch_index,
    // What is unusual for the sex
    knee_extension_cutoff_men,
    knee_extension_cutoff_women,
    // What cannot be
    most_weeks_a_year,
    // What a check-in turns on
    enough_sessions,
    pain_change_counts,
    pain_change_share,
    function_change_counts,
    overall_change_counts,
    green_weeks_to_step,
    first_look_from,
    second_look_from,
    strong_pain_seen_after,
    reds_close_together,
    eased_to_half,
    eased_repetitions_at_least,
    eased_position_at_least,
    eased_by_sets,
    short_week_exercises,
    // How old answers may become
    danger_signs_asked_again_after,
    // How old knowledge may become
    draft_looked_at_again_after,
};

template <>
inline constexpr std::size_t count_of<clinical_limit> =
    detail::counted(clinical_limit::draft_looked_at_again_after);

/// One limit.
struct limit_row {
    clinical_limit id;
    std::string_view key;
    /// The number.
    int value;
    /// What it is counted in, fit behind the number.
    std::string_view unit;
    /// What it decides and why it is this number, in one sentence, hedged as the grade asks.
    std::string_view because;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 2> texts() const { return {unit, because}; }
};

namespace knowledge {

// clang-format off
inline constexpr limit_row limits[] = {
limit_row{
    .id      = clinical_limit::due_emergency,
    .key     = "due_emergency",
    .value   = 0,
    .unit    = "days",
    .because = "In an emergency help is called now; 0 days means now.",
    .grade   = evidence::consensus,
    .sources = {source::general_practice},
},
limit_row{
    .id      = clinical_limit::due_same_day,
    .key     = "due_same_day",
    .value   = 1,
    .unit    = "days",
    .because = "The same day means today, and never later than within one day; that wording is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::due_within_three_days,
    .key     = "due_within_three_days",
    .value   = 3,
    .unit    = "days",
    .because = "A band of blisters or a large tear may do better when seen early, so we ask for three days; for the tear that is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::cks_shingles, source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::due_clinician_days,
    .key     = "due_clinician_days",
    .value   = 7,
    .unit    = "days",
    .because = "What can wait for some days should be seen in one or two weeks, and we judged that one is the time to name.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::review_self_care,
    .key     = "review_self_care",
    .value   = 42,
    .unit    = "days",
    .because = "If four to six weeks of self-care have not helped, somebody should look again; we name the end of the six.",
    .grade   = evidence::consensus,
    .sources = {source::finucane_2020, source::nice_ng59},
},
limit_row{
    .id      = clinical_limit::weak_reason_counts,
    .key     = "weak_reason_counts",
    .value   = 1,
    .unit    = "points",
    .because = "What speaks a little for or against a contributor counts one point; the points are our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::strong_reason_counts,
    .key     = "strong_reason_counts",
    .value   = 2,
    .unit    = "points",
    .because = "What speaks clearly for or against a contributor counts as much as two weak reasons; the points are our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::possible_from,
    .key     = "possible_from",
    .value   = 1,
    .unit    = "points",
    .because = "A contributor is called possible as soon as more speaks for it than against it; the step is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::likely_from,
    .key     = "likely_from",
    .value   = 3,
    .unit    = "points",
    .because = "A contributor is called likely only when more than one reason speaks for it; the step is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::role_called_for_from,
    .key     = "role_called_for_from",
    .value   = 2,
    .unit    = "points",
    .because = "Easy movement and strength at length come in once a contributor that asks for them has two points; the step is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::objection_counts_from,
    .key     = "objection_counts_from",
    .value   = 2,
    .unit    = "points",
    .because = "A contributor that speaks against a kind of exercise is heard from two points on if none that asks for it has more, and always once it is likely; the step is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::only_easy_movement_from_pain,
    .key     = "only_easy_movement_from_pain",
    .value   = 6,
    .unit    = "out of 10",
    .because = "The pain traffic light says stop at 6 or more while exercising; that we apply it to the worst pain lately, and leave only easy movement, breaks, walks and easy swimming, is our judgement.",
    .grade   = evidence::very_low,
    .sources = {source::pain_traffic_light, source::silbernagel_2007, source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::gentle_dose_from_pain,
    .key     = "gentle_dose_from_pain",
    .value   = 4,
    .unit    = "out of 10",
    .because = "The pain traffic light says caution at 4 or 5 while exercising; that we apply it to the worst pain lately and give the gentle dose is our judgement.",
    .grade   = evidence::very_low,
    .sources = {source::pain_traffic_light, source::silbernagel_2007, source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::preference_weight,
    .key     = "preference_weight",
    .value   = 1,
    .unit    = "half points",
    .because = "How well an exercise is liked in general, 1 to 9, counts by half a point each; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::older_from,
    .key     = "older_from",
    .value   = 65,
    .unit    = "years",
    .because = "From 65 on balance and strength at a chair come first; the step is that of guidance on activity, its use here our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::who_activity_2020},
},
limit_row{
    .id      = clinical_limit::oldest_from,
    .key     = "oldest_from",
    .value   = 75,
    .unit    = "years",
    .because = "From 75 on exercises at a chair or worktop come before those on the floor; the step is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::short_stance_below,
    .key     = "short_stance_below",
    .value   = 20,
    .unit    = "seconds",
    .because = "Under 20 seconds on one leg is well below what people under 65 reach on average; the step is our judgement.",
    .grade   = evidence::very_low,
    .sources = {source::springer_2007, source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::short_stance_from_65_below,
    .key     = "short_stance_from_65_below",
    .value   = 10,
    .unit    = "seconds",
    .because = "From 65 on, under 10 seconds on one leg counts as short; the step is our judgement.",
    .grade   = evidence::very_low,
    .sources = {source::springer_2007, source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::strain_recent_below,
    .key     = "strain_recent_below",
    .value   = 21,
    .unit    = "days",
    .because = "For three weeks after a strain the harder exercises wait; the time is cited from memory.",
    .grade   = evidence::very_low,
    .sources = {source::heiderscheit_2010, source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::strain_lowers_level_from,
    .key     = "strain_lowers_level_from",
    .value   = 5,
    .unit    = "days",
    .because = "After the first five days of a strain the level is capped; before, hardly anything is loaded at all.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::strain_lowers_level_until,
    .key     = "strain_lowers_level_until",
    .value   = 98,
    .unit    = "days",
    .because = "For fourteen weeks after a strain the level stays in the middle or below; the time is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::birth_loads_wait,
    .key     = "birth_loads_wait",
    .value   = 12,
    .unit    = "weeks",
    .because = "Strong loads wait for about twelve weeks after a birth; experts advise three months for running.",
    .grade   = evidence::consensus,
    .sources = {source::postpartum_running_2019},
},
limit_row{
    .id      = clinical_limit::first_weeks,
    .key     = "first_weeks",
    .value   = 2,
    .unit    = "weeks",
    .because = "A guarding back and an old strain begin more gently for the first two weeks; the time is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::soreness_waits,
    .key     = "soreness_waits",
    .value   = 72,
    .unit    = "hours",
    .because = "Soreness of unusual effort mostly fades within three days; the time is cited from memory.",
    .grade   = evidence::low,
    .sources = {source::cheung_2003},
},
limit_row{
    .id      = clinical_limit::role_taken_costs,
    .key     = "role_taken_costs",
    .value   = 5,
    .unit    = "points",
    .because = "Each further exercise for the same purpose counts so much less, so that a routine is mixed; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::least_points,
    .key     = "least_points",
    .value   = 6,
    .unit    = "points",
    .because = "What has fewer points is not worth its minutes; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::most_points_of_contributors,
    .key     = "most_points_of_contributors",
    .value   = 4,
    .unit    = "points",
    .because = "However many contributors an exercise addresses, they add no more than this; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::most_in_a_session,
    .key     = "most_in_a_session",
    .value   = 5,
    .unit    = "exercises",
    .because = "No session has more than 5 exercises: in one study people with more than six kept up least; the number is our judgement.",
    .grade   = evidence::low,
    .sources = {source::adherence_2009},
},
limit_row{
    .id      = clinical_limit::settle_repetitions,
    .key     = "settle_repetitions",
    .value   = 5,
    .unit    = "times",
    .because = "While the pain is strong, each small movement is done five times, as pages for patients advise.",
    .grade   = evidence::consensus,
    .sources = {source::nhs_easy_back_moves},
},
limit_row{
    .id      = clinical_limit::settle_times_a_day,
    .key     = "settle_times_a_day",
    .value   = 3,
    .unit    = "times a day",
    .because = "While the pain is strong, small movements come three times a day, as pages for patients advise.",
    .grade   = evidence::consensus,
    .sources = {source::nhs_easy_back_moves},
},
limit_row{
    .id      = clinical_limit::settle_days_a_week,
    .key     = "settle_days_a_week",
    .value   = 7,
    .unit    = "days a week",
    .because = "While the pain is strong, small movements come every day, as pages for patients advise.",
    .grade   = evidence::consensus,
    .sources = {source::nhs_easy_back_moves},
},
limit_row{
    .id      = clinical_limit::most_exercises,
    .key     = "most_exercises",
    .value   = 10,
    .unit    = "exercises",
    .because = "A routine has room for 10 exercises, as a longer one may not be kept up; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::usual_session,
    .key     = "usual_session",
    .value   = 20,
    .unit    = "minutes",
    .because = "Where nobody says how long a session may last, we plan for 20 minutes; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::short_session,
    .key     = "short_session",
    .value   = 5,
    .unit    = "minutes",
    .because = "A session of 5 minutes or less has room for two exercises; the step is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::middling_session,
    .key     = "middling_session",
    .value   = 10,
    .unit    = "minutes",
    .because = "A session of 10 minutes or less has room for three exercises; the step is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::seconds_to_get_ready,
    .key     = "seconds_to_get_ready",
    .value   = 10,
    .unit    = "seconds",
    .because = "To look at an exercise and get ready for it we count 10 seconds; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::seconds_into_a_hold,
    .key     = "seconds_into_a_hold",
    .value   = 2,
    .unit    = "seconds",
    .because = "To get into a still hold, and out of it, we count 2 seconds each; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::seconds_to_the_floor,
    .key     = "seconds_to_the_floor",
    .value   = 5,
    .unit    = "seconds",
    .because = "Getting down to the floor or up from it takes about 5 seconds more; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::seconds_to_the_floor_from_65,
    .key     = "seconds_to_the_floor_from_65",
    .value   = 20,
    .unit    = "seconds",
    .because = "From 65 on, getting down to the floor or up from it takes about 20 seconds more; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::rest_of_a_side,
    .key     = "rest_of_a_side",
    .value   = 15,
    .unit    = "seconds",
    .because = "While one side works the other rests, so between sides we count 15 seconds; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::rest_of_a_heavy_side,
    .key     = "rest_of_a_heavy_side",
    .value   = 30,
    .unit    = "seconds",
    .because = "Between sides of a heavy exercise we count 30 seconds; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::rest_after_easy,
    .key     = "rest_after_easy",
    .value   = 10,
    .unit    = "seconds",
    .because = "Between sets of stretching, easy movement and balance we count 10 seconds; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::rest_after_strength,
    .key     = "rest_after_strength",
    .value   = 30,
    .unit    = "seconds",
    .because = "Between sets of strength we count 30 seconds; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::rest_after_a_heavy_set,
    .key     = "rest_after_a_heavy_set",
    .value   = 60,
    .unit    = "seconds",
    .because = "Between heavy sets we count a minute; beginners are advised to rest for 1 to 2 minutes, as cited from memory.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::rise_of_strong_pain_stops,
    .key     = "rise_of_strong_pain_stops",
    .value   = 2,
    .unit    = "points above the pain before the session",
    .because = "Strong pain before the session is over every limit named here, so from 2 points above it the session ends and 1 point may be gone on with; the numbers are our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::rise_next_morning_cautions,
    .key     = "rise_next_morning_cautions",
    .value   = 1,
    .unit    = "points above the pain before the session",
    .because = "Pain that is up by 1 or 2 points the next morning asks for a little less; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::rise_next_morning_stops,
    .key     = "rise_next_morning_stops",
    .value   = 3,
    .unit    = "points above the pain before the session",
    .because = "Pain that is up by more than 2 points the next morning says that it was too much; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::first_look_takes,
    .key     = "first_look_takes",
    .value   = 20,
    .unit    = "seconds",
    .because = "Whoever does an exercise for the first time gets 20 seconds more to look at it; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::count_in_from,
    .key     = "count_in_from",
    .value   = 3,
    .unit    = "seconds",
    .because = "A bout is counted in, and a hold out, over 3 seconds, as timers commonly do; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::long_hold_from,
    .key     = "long_hold_from",
    .value   = 30,
    .unit    = "seconds",
    .because = "In holds of 30 seconds or more the time that is left is told; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::time_left_told_at,
    .key     = "time_left_told_at",
    .value   = 10,
    .unit    = "seconds",
    .because = "With 10 seconds left a long hold says so; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::most_silence_in_a_hold,
    .key     = "most_silence_in_a_hold",
    .value   = 20,
    .unit    = "seconds",
    .because = "In a long hold something is said at least every 20 seconds, so that nobody thinks that the timer has stopped; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::rest_warning_at,
    .key     = "rest_warning_at",
    .value   = 5,
    .unit    = "seconds",
    .because = "A rest warns 5 seconds before it ends; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::tempo_told_for,
    .key     = "tempo_told_for",
    .value   = 2,
    .unit    = "repetitions",
    .because = "The tempo is spoken for the first 2 repetitions of a set, and the rest are only counted; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::least_weekly_stretch,
    .key     = "least_weekly_stretch",
    .value   = 150,
    .unit    = "seconds a week for one leg",
    .because = "In trials a hold of 30 seconds on five days a week still gained range; that we offer no less than those 150 seconds is our judgement.",
    .grade   = evidence::low,
    .sources = {source::bandy_1997, source::bandy_1994, source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::target_weekly_stretch,
    .key     = "target_weekly_stretch",
    .value   = 600,
    .unit    = "seconds a week for one leg",
    .because = "Five minutes a week or more may work best and little seems gained beyond ten, so a second stretch only comes in up to there.",
    .grade   = evidence::low,
    .sources = {source::ingram_2024, source::thomas_2018},
},
limit_row{
    .id      = clinical_limit::most_weekly_stretch,
    .key     = "most_weekly_stretch",
    .value   = 840,
    .unit    = "seconds a week for one leg",
    .because = "A minute twice a day comes to 14 minutes a week, and we judged that one stretch should take no more.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::least_stretch_index,
    .key     = "least_stretch_index",
    .value   = 60,
    .unit    = "points of the stretch index",
    .because = "Standing is 0 and a straight leg at a right angle is 100; we judged that a pose from 60 on may be called a stretch.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::knee_extension_cutoff_men,
    .key     = "knee_extension_cutoff_men",
    .value   = 33,
    .unit    = "degrees",
    .because = "In one study a knee that stopped more than 33 degrees short of straight was unusual in men.",
    .grade   = evidence::low,
    .sources = {source::yildirim_2018},
},
limit_row{
    .id      = clinical_limit::knee_extension_cutoff_women,
    .key     = "knee_extension_cutoff_women",
    .value   = 23,
    .unit    = "degrees",
    .because = "In one study a knee that stopped more than 23.4 degrees short of straight was unusual in women; we count whole degrees.",
    .grade   = evidence::low,
    .sources = {source::yildirim_2018},
},
limit_row{
    .id      = clinical_limit::most_weeks_a_year,
    .key     = "most_weeks_a_year",
    .value   = 53,
    .unit    = "weeks",
    .because = "A year touches up to 53 weeks, so nothing can have lasted for more than that for each year of life, the running one included.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::enough_sessions,
    .key     = "enough_sessions",
    .value   = 70,
    .unit    = "in a hundred",
    .because = "Who did seven in ten of the planned sessions did enough to judge the plan by; the share is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::pain_change_counts,
    .key     = "pain_change_counts",
    .value   = 2,
    .unit    = "points out of 10",
    .because = "For low back pain experts agreed that two points on a scale from 0 to 10 are a change that counts.",
    .grade   = evidence::consensus,
    .sources = {source::ostelo_2008},
},
limit_row{
    .id      = clinical_limit::pain_change_share,
    .key     = "pain_change_share",
    .value   = 30,
    .unit    = "in a hundred",
    .because = "A fall by three tenths of the pain at the start counts too, as the same experts agreed.",
    .grade   = evidence::consensus,
    .sources = {source::ostelo_2008},
},
limit_row{
    .id      = clinical_limit::function_change_counts,
    .key     = "function_change_counts",
    .value   = 13,
    .unit    = "tenths of a point",
    .because = "Of up to three things that somebody names, a mean that is up by 1.3 points out of 10 was a small change that people noticed in one study.",
    .grade   = evidence::low,
    .sources = {source::abbott_2014},
},
limit_row{
    .id      = clinical_limit::overall_change_counts,
    .key     = "overall_change_counts",
    .value   = 2,
    .unit    = "points of 5",
    .because = "On a scale from -5 to 5 two points down count as worse; the figure is cited from memory, and it leans on how people feel that day, so up counts for nothing by itself.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::green_weeks_to_step,
    .key     = "green_weeks_to_step",
    .value   = 2,
    .unit    = "weeks",
    .because = "Two good weeks come before a step, or one where the stage lasts no longer; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::first_look_from,
    .key     = "first_look_from",
    .value   = 4,
    .unit    = "weeks",
    .because = "After four weeks we look for the first time at whether a plan helps; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::second_look_from,
    .key     = "second_look_from",
    .value   = 6,
    .unit    = "weeks",
    .because = "If four to six weeks of self-care have not helped, somebody should look again; we name the end of the six.",
    .grade   = evidence::consensus,
    .sources = {source::finucane_2020, source::nice_ng59},
},
limit_row{
    .id      = clinical_limit::strong_pain_seen_after,
    .key     = "strong_pain_seen_after",
    .value   = 7,
    .unit    = "days",
    .because = "Pain that is still strong after a week should be looked at; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::reds_close_together,
    .key     = "reds_close_together",
    .value   = 7,
    .unit    = "days",
    .because = "Sessions that hurt too much count as one after the other when no more than a week lies between; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::eased_to_half,
    .key     = "eased_to_half",
    .value   = 50,
    .unit    = "in a hundred",
    .because = "After a session that hurt too much we ask for half of it; the share is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::pain_traffic_light, source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::eased_repetitions_at_least,
    .key     = "eased_repetitions_at_least",
    .value   = 5,
    .unit    = "repetitions",
    .because = "Few repetitions are not halved once more; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::eased_position_at_least,
    .key     = "eased_position_at_least",
    .value   = 180,
    .unit    = "seconds",
    .because = "A position that eases pain is kept for some minutes also where all else is halved; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::eased_by_sets,
    .key     = "eased_by_sets",
    .value   = 1,
    .unit    = "sets",
    .because = "After a session that hurt a little more than it should we ask for one set less; the number is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::pain_traffic_light, source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::short_week_exercises,
    .key     = "short_week_exercises",
    .value   = 2,
    .unit    = "exercises",
    .because = "Two exercises are left for a week in which little would be done otherwise; the number is our judgement.",
    .grade   = evidence::very_low,
    .sources = {source::adherence_2009, source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::danger_signs_asked_again_after,
    .key     = "danger_signs_asked_again_after",
    .value   = 24,
    .unit    = "hours",
    .because = "A danger sign can come within a day, so answers about them that were kept for 24 hours are asked again; the time is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
limit_row{
    .id      = clinical_limit::draft_looked_at_again_after,
    .key     = "draft_looked_at_again_after",
    .value   = 12,
    .unit    = "months",
    .because = "A draft that nobody has reviewed should be looked at again after a year at most; no source sets that time, and it is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
};
// clang-format on

template <>
inline constexpr std::span<const limit_row> rows<clinical_limit>{limits};

}  // namespace knowledge

/// The value of a limit, without its texts: `value_of(clinical_limit::most_weekly_stretch)`.
/// Units: those of its row.
constexpr int value_of(clinical_limit which) noexcept { return about<&limit_row::value>(which); }

namespace knowledge {

namespace detail {

/// Whether limits that are steps of one scale go up.
template <std::size_t N>
consteval bool values_ascend(const clinical_limit (&steps)[N]) {
    for (std::size_t i = 1; i < N; ++i)
        if (value_of(steps[i]) <= value_of(steps[i - 1])) return false;
    return true;
}

consteval bool no_limit_is_negative() {
    for (const limit_row& row : limits)
        if (row.value < 0) return false;
    return true;
}

}  // namespace detail

static_assert(table_is_sound<clinical_limit>());
static_assert(detail::no_limit_is_negative(), "limits: a row has a value below zero");
static_assert(detail::values_ascend({clinical_limit::due_emergency, clinical_limit::due_same_day,
                                     clinical_limit::due_within_three_days,
                                     clinical_limit::due_clinician_days,
                                     clinical_limit::review_self_care}),
              "limits: what is more urgent must be due sooner");
static_assert(detail::values_ascend({clinical_limit::weak_reason_counts,
                                     clinical_limit::strong_reason_counts}),
              "limits: a strong reason must count more than a weak one");
static_assert(detail::values_ascend({clinical_limit::possible_from, clinical_limit::likely_from}),
              "limits: likely must ask for more points than possible");
static_assert(detail::values_ascend({clinical_limit::gentle_dose_from_pain,
                                     clinical_limit::only_easy_movement_from_pain}),
              "limits: the gentle dose must begin at less pain than easy movement alone");
static_assert(detail::values_ascend({clinical_limit::rise_next_morning_cautions,
                                     clinical_limit::rise_next_morning_stops}),
              "limits: a smaller rise of pain must ask for caution before a larger one stops");
static_assert(detail::values_ascend({clinical_limit::least_weekly_stretch,
                                     clinical_limit::target_weekly_stretch,
                                     clinical_limit::most_weekly_stretch}),
              "limits: the least, target and most of weekly stretching must go up");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
