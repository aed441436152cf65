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
    most_exercises,
    usual_session,
    seconds_between_sets,
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
    .value   = 2,
    .unit    = "points",
    .because = "Each step of an exercise's own rank counts two points, so that one weak reason alone does not turn the order; it is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
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
    .id      = clinical_limit::seconds_between_sets,
    .key     = "seconds_between_sets",
    .value   = 15,
    .unit    = "seconds",
    .because = "After each set we count about 15 seconds to rest or to change sides; the number is our judgement.",
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
static_assert(detail::values_ascend({clinical_limit::least_weekly_stretch,
                                     clinical_limit::target_weekly_stretch,
                                     clinical_limit::most_weekly_stretch}),
              "limits: the least, target and most of weekly stretching must go up");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
