// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/selection.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/trait.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/routine/contributors.hpp>
#include <hamstring/units.hpp>

/// From a report and what follows from it to the traits that the choice of exercises turns on: the stage
/// between ranking and choosing. What was not told holds neither way.

namespace hamstring::inline HAMSTRING_EDITION {

/// How much is asked of somebody today. The pain right now decides; where nobody told of it, the worst
/// lately stands for it. Pain that was told as unbearable, or that nobody was sure is not, counts as strong where
/// no number says what it is right now, and asks for less in any case.
/// Source: the rows `only_easy_movement_from_pain` and `gentle_dose_from_pain` of `knowledge/limit.hpp`.
constexpr mode mode_of(const report& from) noexcept {
    const int worst = from.worst_pain ? from.worst_pain->value : 0;
    const int now = from.pain_now ? from.pain_now->value : worst;
    const bool unbearable = from.present.contains(symptom::unbearable_pain) ||
                            from.unsure.contains(symptom::unbearable_pain);
    if (now >= generated::only_easy_movement_from_pain || (unbearable && !from.pain_now))
        return mode::settle;
    if (unbearable || now >= generated::gentle_dose_from_pain ||
        worst >= generated::only_easy_movement_from_pain)
        return mode::gentle;
    return mode::normal;
}

namespace detail {

/// A trait that an answer is enough for.
struct answered_trait {
    trait means;
    observation answered;
};
inline constexpr answered_trait answered_traits[] = {
    {trait::sore_first_days, history::heavy_exercise_one_to_three_days_ago},
    {trait::few_bridges, sign::bridge_low},
    {trait::range_stops_early, sign::knee_extension_marked},
    {trait::range_stops_early, sign::leg_raise_short},
    {trait::range_over_cutoff, sign::knee_extension_over_sex_cutoff},
    {trait::range_usual, sign::knee_extension_usual},
    {trait::reaches_far, sign::knee_extension_hypermobile},
    {trait::reaches_far, sign::toe_reach_good},
    {trait::job_drives, habit::drives_most_of_the_day},
    {trait::sport, habit::runs_kicks_or_cycles},
    {trait::sport, habit::other_sport_twice_a_week},
    {trait::wheelchair, history::wheelchair_long},
    {trait::legs_push, history::legs_can_push},
    {trait::team_agreed, history::team_agreed_leg_stretch},
    {trait::strain, history::past_hamstring_strain},
    {trait::strain_first_days, profile::strain_in_five_days},
    {trait::jogs, history::jogs_without_pain},
    {trait::birth_recent, red_flag::birth_in_six_weeks},
};

/// A trait that a condition is enough for. (What is known counts no less than what is guessed from signs.)
struct trait_of_condition {
    trait means;
    hamstring::condition condition;
};
inline constexpr trait_of_condition traits_of_conditions[] = {
    {trait::strain, condition::strain_g1_acute},
    {trait::strain, condition::strain_g2_acute},
    {trait::bendy_joints, condition::hypermobility_eds},
    {trait::thin_bones, condition::osteoporosis_no_fracture},
    {trait::thin_bones, condition::vertebral_fracture_past},
    {trait::pregnant, condition::pregnancy_second_third_trimester},
    {trait::unsteady, condition::frailty_or_fall_risk},
    {trait::dizzy, condition::vertigo_or_orthostatic},
    {trait::eye_pressure, condition::glaucoma_or_retinal_or_eye_surgery},
    {trait::new_hip, condition::thr_released},
    {trait::tendon_counts, condition::proximal_hamstring_tendinopathy},
    {trait::nerve_counts, condition::nerve_mechanosensitivity},
    {trait::nerve_counts, condition::disc_radiculopathy_acute},
};

/// What the traits are made of.
struct told_traits {
    const report& from;
    const rules::fact_sheet& facts;
    set_of<condition> conditions;
    set_of<trait> found{};

    constexpr void put(trait which, bool holds) noexcept {
        if (holds) found.insert(which);
    }
    constexpr bool yes(observation fact) const noexcept { return facts.yes.test(fact.index); }

    constexpr void take_rows() noexcept {
        for (const answered_trait& row : answered_traits) put(row.means, yes(row.answered));
        for (const trait_of_condition& row : traits_of_conditions)
            put(row.means, conditions.contains(row.condition));
        put(trait::some_condition, !conditions.empty());
    }
    constexpr void take_pain_and_time() noexcept {
        const mode asked = mode_of(from);
        put(trait::strong_pain, asked == mode::settle);
        put(trait::moderate_pain, asked == mode::gentle);
        put(trait::back_pain, facts.holds(finding::back_pain));
        if (from.since) {
            put(trait::began_in_six_weeks, yes(profile::began_in_six_weeks));
            put(trait::began_in_three_months, yes(profile::recent_onset));
            put(trait::lasts_three_months, yes(profile::three_months_or_more));
            put(trait::sore_first_days, from.since->value <= generated::soreness_waits);
        }
        put(trait::up_to_5_minutes, from.session.value <= generated::short_session);
        put(trait::up_to_10_minutes, from.session.value <= generated::middling_session);
        put(trait::up_to_20_minutes, from.session.value <= generated::usual_session);
        put(trait::cannot_lie_on_back, !from.positions.contains(position::lying_on_back));
    }
    constexpr void take_age_and_level() noexcept {
        if (from.age) {
            const int age = from.age->value;
            put(trait::under_65, age < generated::older_from);
            put(trait::from_65, age >= generated::older_from);
            put(trait::from_75, age >= generated::oldest_from);
        }
        put(trait::beginner, from.level == level::beginner);
        put(trait::advanced, from.level == level::advanced);
    }
    /// Whether the rises from a chair are fewer than the table's for the age and sex; where the sex was not
    /// given, fewer than the lower of the two.
    constexpr bool rises_seldom() const noexcept {
        if (!from.measured.chair_stands || !from.age) return false;
        int below = 0;
        for (const generated::chair_stand_row& row : generated::chair_stands)
            if (row.from <= from.age->value)
                below = from.sex == sex::male                            ? row.men
                        : from.sex == sex::female || row.women < row.men ? row.women
                                                                         : row.men;
        return from.measured.chair_stands->value < below;
    }
    constexpr void take_self_tests() noexcept {
        put(trait::few_chair_stands, rises_seldom());
        // The band of the sign is wider than what matters here, so its own answer and the seconds count.
        put(trait::pelvis_drops, from.present.contains(sign::pelvis_drops_in_stance));
        put(trait::hips_pass, yes(sign::bridge_strong) && yes(sign::stance_held_both_sides));
        if (!from.measured.stance) return;
        const int held = from.measured.stance->value;
        put(trait::short_stance, held < generated::short_stance_below);
        put(trait::short_stance_for_age,
            held < (found.contains(trait::from_65) ? generated::short_stance_from_65_below
                                                   : generated::short_stance_below));
    }
    /// Whoever drives for the work sits as well, and cannot get up: driving goes first. Whoever both sits and
    /// stands has breaks from sitting.
    constexpr void take_the_day() noexcept {
        if (yes(habit::drives_most_of_the_day)) return;
        const bool sits = yes(habit::sits_most_of_the_day);
        put(trait::job_sits, sits);
        put(trait::job_stands, !sits && yes(habit::standing_job));
    }
    constexpr void take_strain_and_birth() noexcept {
        if (from.strained) {
            const int ago = from.strained->value;
            put(trait::strain, true);
            put(trait::strain_told, true);
            put(trait::strain_in_3_weeks, ago < generated::strain_recent_below);
            put(trait::strain_in_14_weeks, ago >= generated::strain_lowers_level_from &&
                                               ago <= generated::strain_lowers_level_until);
        } else {
            // A fresh strain whose day nobody told is taken for one of the first days.
            put(trait::strain_first_days,
                yes(condition::strain_g1_acute) || yes(condition::strain_g2_acute));
        }
        if (from.since_birth)
            put(trait::birth_recent, from.since_birth->value < generated::birth_loads_wait ||
                                         !yes(history::birth_check_done));
    }
    constexpr void take_contributors(const cause_ranking& causes) noexcept {
        constexpr auto first = static_cast<std::size_t>(trait::sitting_counts);
        constexpr auto silent = static_cast<std::size_t>(cause::posture_or_leg_length);
        static_assert(static_cast<std::size_t>(trait::tendon_counts) + 1 == first + silent,
                      "trait: the first contributors each have one, in the order of cause");
        for (const ranked_cause& item : causes) {
            const auto place = static_cast<std::size_t>(item.cause);
            const bool counts = item.score >= generated::role_called_for_from;
            if (place < silent) put(static_cast<trait>(first + place), counts);
            if (item.cause == cause::reduced_extensibility) put(trait::range_counts, counts);
        }
    }
};

}  // namespace detail

/// The traits of a person in a week of the programme: those of the first weeks hold in them and later no more.
/// Shape: traits, a week from 1 -> the same traits, but for what the week changes.
/// Errors: a week below 1 counts as the first.
constexpr set_of<trait> traits_in_week(set_of<trait> traits, weeks week) noexcept {
    for (const trait each : {trait::week_1, trait::weeks_1_to_2}) {
        const int last = each == trait::week_1 ? 1 : generated::first_weeks;
        if (week.value <= last)
            traits.insert(each);
        else
            traits.erase(each);
    }
    return traits;
}

/// What the choice of exercises turns on.
/// Shape: a report, its facts and what was concluded, its conditions and contributors; the week of the
/// programme, from 1 -> the traits that hold.
/// Errors: a week below 1 counts as the first.
/// Source: the rows of `knowledge/trait.hpp` and the limits that they name.
constexpr set_of<trait> traits_of(const report& from, const rules::fact_sheet& facts,
                                  set_of<condition> conditions, const cause_ranking& causes,
                                  weeks week = weeks{1}) noexcept {
    detail::told_traits work{from, facts, conditions};
    work.put(trait::anybody, true);
    work.take_rows();
    work.take_pain_and_time();
    work.take_age_and_level();
    work.take_self_tests();
    work.take_the_day();
    work.take_strain_and_birth();
    work.take_contributors(causes);
    return traits_in_week(work.found, week);
}

}  // namespace hamstring::inline HAMSTRING_EDITION
