// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/report.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// From a report to facts: the answers as they are, the numbers as what they mean, and the questions
/// that are still open.

namespace hamstring {

namespace detail {

template <class Unit>
constexpr bool outside(maybe<Unit> value, int lowest, int highest) noexcept {
    return value && (value->value < lowest || value->value > highest);
}

// What is read of the tables here stands in words of its own, so that a program which prints no question
// does not link the tables' texts.

/// What a measured value means.
struct measured_band {
    sign meaning{};
    self_test test{};
    std::int16_t lowest = 0;
    std::int16_t highest = 0;
};

inline constexpr std::size_t measured_band_count = [] {
    std::size_t count = 0;
    for (const sign_row& row : knowledge::signs) count += row.lowest != not_measured;
    return count;
}();

inline constexpr auto measured_bands = [] {
    std::array<measured_band, measured_band_count> result{};
    std::size_t size = 0;
    for (const sign_row& row : knowledge::signs)
        if (row.lowest != not_measured)
            result[size++] = {row.id, row.test, row.lowest, row.highest};
    return result;
}();

/// The red flags for which something holds.
template <class Holds>
consteval set_of<red_flag> flags_where(Holds holds) {
    set_of<red_flag> result;
    for (const red_flag_row& row : knowledge::red_flags)
        if (holds(row)) result.insert(row.id);
    return result;
}

inline constexpr set_of<red_flag> core_flags =
    flags_where([](const red_flag_row& row) { return about(row.screen).core; });
inline constexpr set_of<red_flag> lone_flags =
    flags_where([](const red_flag_row& row) { return row.strength == strength::alone; });
inline constexpr set_of<red_flag> urgent_nerve_flags = flags_where([](const red_flag_row& row) {
    return row.screen == screen::nerve && row.alone >= urgency::same_day;
});

/// Marks the signs of one self-test that a measured value means, and answers no to its other bands.
constexpr void band(observations& present, observations& absent, self_test test,
                    int value) noexcept {
    for (const measured_band& one : measured_bands)
        if (one.test == test)
            (value >= one.lowest && value <= one.highest ? present : absent).insert(one.meaning);
}

/// The signs that the measurements stand for.
constexpr void read_measurements(const report& from, observations& present,
                                 observations& absent) noexcept {
    const measurements& m = from.measured;
    if (m.fingertip_gap)
        band(present, absent, self_test::fingertip_to_floor, m.fingertip_gap->value);
    if (m.leg_raise) band(present, absent, self_test::straight_leg_raise, m.leg_raise->value);
    if (m.stance) band(present, absent, self_test::single_leg_stance, m.stance->value);
    if (m.bridges) band(present, absent, self_test::single_leg_bridge, m.bridges->value);
    if (!m.knee_extension_deficit) return;
    band(present, absent, self_test::active_knee_extension, m.knee_extension_deficit->value);
    if (from.sex == sex::not_given) return;
    const degrees cutoff =
        from.sex == sex::female ? knee_extension_cutoff_women : knee_extension_cutoff_men;
    (*m.knee_extension_deficit > cutoff ? present : absent)
        .insert(sign::knee_extension_over_sex_cutoff);
}

}  // namespace detail

/// What is wrong with a report; empty where nothing is.
/// Shape: any report -> a set of problems. Each one makes `advise` fail closed.
/// Source: expert_judgement (the ranges).
constexpr set_of<problem> problems(const report& from) noexcept {
    set_of<problem> found;
    if (from.present.bits().intersects(from.absent.bits()))
        found.insert(problem::answered_yes_and_no);
    if (from.present.contains(history::getting_worse) &&
        from.present.contains(history::getting_better))
        found.insert(problem::better_and_worse);
    if (detail::outside(from.age, 0, 120)) found.insert(problem::age_out_of_range);
    if (from.age &&
        ((from.present.contains(red_flag::under_16_any) && *from.age >= years{16}) ||
         (from.present.contains(red_flag::age_over_70) && *from.age <= years{70}) ||
         (from.present.contains(red_flag::age_over_50_first_episode) && *from.age < years{50})))
        found.insert(problem::age_contradicts_answer);
    if (detail::outside(from.worst_pain, 0, 10)) found.insert(problem::pain_out_of_range);
    if (detail::outside(from.since, 0, 5200))
        found.insert(problem::duration_out_of_range);
    else if (from.age && from.since && from.since->value > 53 * (from.age->value + 1))
        found.insert(problem::duration_longer_than_life);
    if (detail::outside(maybe{from.session}, 1, 120)) found.insert(problem::session_out_of_range);
    if (from.level > level::advanced) found.insert(problem::level_unknown);
    if (from.sex > sex::male) found.insert(problem::sex_unknown);

    const measurements& m = from.measured;
    if (detail::outside(m.knee_extension_deficit, 0, 90) || detail::outside(m.leg_raise, 0, 130) ||
        detail::outside(m.fingertip_gap, -30, 100) || detail::outside(m.stance, 0, 120) ||
        detail::outside(m.bridges, 0, 60))
        found.insert(problem::measurement_out_of_range);
    observations measured_yes;
    observations measured_no;
    detail::read_measurements(from, measured_yes, measured_no);
    if (measured_yes.bits().intersects(from.absent.bits()) ||
        measured_no.bits().intersects(from.present.bits()))
        found.insert(problem::measurement_contradicts_answer);
    return found;
}

/// Whether a red flag is a question about age alone, which the age answers.
constexpr bool answered_by_age(red_flag which) noexcept {
    return which == red_flag::under_16_any || which == red_flag::age_over_70;
}

/// The red flags of the core screens that have no answer yet. The two that are questions about age
/// are answered by the age.
constexpr set_of<red_flag> unanswered_flags(const report& from) noexcept {
    set_of<red_flag> open;
    for (std::size_t i = 0; i < count_of<red_flag>; ++i) {
        const auto flag = static_cast<red_flag>(i);
        if (!detail::core_flags.contains(flag) || (from.age && answered_by_age(flag))) continue;
        if (!from.present.contains(flag) && !from.absent.contains(flag)) open.insert(flag);
    }
    return open;
}

namespace detail {

/// The facts that the numbers of a report mean.
constexpr void read_profile(const report& from, observations& present) noexcept {
    if (from.age) {
        const int age = from.age->value;
        if (age < 16) present.insert(red_flag::under_16_any);
        if (age >= 11 && age <= 25) present.insert(profile::age_11_to_25);
        if (age > 70) present.insert(red_flag::age_over_70);
        if (age > 50) present.insert(profile::age_over_50);
        if (age > 60) present.insert(red_flag::aaa_risk);
    }
    if (from.sex != sex::male) present.insert(profile::female_or_sex_not_given);
    if (!from.since || from.since->value <= 12) present.insert(profile::recent_onset);
    if (from.since && from.since->value >= 13) present.insert(profile::three_months_or_more);
    if (from.worst_pain && from.worst_pain->value >= 7) present.insert(profile::severe_pain);
    if (from.measured.leg_raise && *from.measured.leg_raise <= degrees{30})
        present.insert(profile::leg_raise_very_low);
    if (!from.worst_pain) present.insert(profile::pain_not_given);
}

/// The facts that the open questions mean.
constexpr void read_open_questions(const report& from, observations& present) noexcept {
    if (!from.present.contains(symptom::calf_or_thigh_pain_unexplained) &&
        !from.absent.contains(symptom::calf_or_thigh_pain_unexplained))
        present.insert(profile::leg_pain_reason_not_asked);
    const set_of<red_flag> open = unanswered_flags(from);
    if (open.intersects(detail::lone_flags)) present.insert(profile::core_screen_unanswered);
    if (open.intersects(detail::urgent_nerve_flags))
        present.insert(profile::nerve_screen_unanswered);
}

}  // namespace detail

/// The facts that a report states. A question answered both yes and no counts as yes.
constexpr rules::fact_sheet observe(const report& from) noexcept {
    observations present = from.present;
    observations absent = from.absent;
    // Computed facts are never taken from an answer.
    for (std::size_t i = 0; i < count_of<profile>; ++i) {
        present.erase(static_cast<profile>(i));
        absent.erase(static_cast<profile>(i));
    }
    detail::read_measurements(from, present, absent);
    detail::read_profile(from, present);
    detail::read_open_questions(from, present);
    if (!problems(from).empty()) present.insert(profile::report_problem);
    rules::fact_sheet result;
    result.yes = present.bits();
    result.no = absent.bits() - present.bits();
    return result;
}

}  // namespace hamstring
