// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/programme.hpp>
#include <hamstring/knowledge/stop_sign.hpp>
#include <hamstring/routine/dose.hpp>
#include <hamstring/routine/light.hpp>
#include <hamstring/units.hpp>

/// Where a person is in the eight weeks, and what pain while exercising says. None of it permits what
/// `permitted` refuses.

namespace hamstring::inline HAMSTRING_EDITION {

/// The row of the programme for a week.
/// Shape: a week, counted from 1 -> its row; before the first week the first row, after the last the
/// last, which maintains.
/// Units: weeks since the start.
/// Errors: none; every number gives a row.
/// Source: the row names its own.
constexpr const programme_week& week_row(weeks week) noexcept {
    constexpr int last = static_cast<int>(std::size(knowledge::programme));
    const int place = week.value < 1 ? 1 : week.value > last ? last : week.value;
    return knowledge::programme[place - 1];
}

/// Whether a week builds or maintains.
/// Shape: a week, counted from 1 -> its phase; any later week maintains.
/// Units: weeks since the start.
/// Errors: none; every number gives a phase.
/// Source: bandy_1994, thomas_2018, reid_2014; that week 8 maintains is expert_judgement.
constexpr phase phase_of(weeks week) noexcept { return week_row(week).phase; }

/// Seconds for which one leg's hamstrings are stretched in a week of the programme.
/// Shape: a row of the programme -> seconds.
/// Units: seconds a week for one leg.
/// Errors: none.
/// Source: own arithmetic over the row.
constexpr int stretch_a_week(const programme_week& of) noexcept {
    return of.stretches.value * seconds_a_week(of.stretch);
}

/// What a contributor changes in the programme.
/// Shape: a cause -> its row; nullptr where the programme stays as it is.
/// Units: weeks since the start; seconds of a hold; days of rest.
/// Errors: none.
/// Source: the row names its own.
constexpr const variation* variation_for(cause which) noexcept {
    for (const variation& row : knowledge::variations)
        if (row.of == which) return &row;
    return nullptr;
}

/// Whether an exercise still waits in a week when a contributor leads.
/// Shape: a cause, an exercise, a week -> true or false; false where nothing is said about them.
/// Units: weeks since the start.
/// Errors: none.
/// Source: the row of the variation names its own.
constexpr bool waits(cause leading, exercise which, weeks week) noexcept {
    for (const variation& change : knowledge::variations) {
        if (change.of != leading) continue;
        // What waits until after the programme has no place in any week, a later one neither.
        if (week >= change.waits_until && change.waits_until != after_the_programme) return false;
        return change.waiting.contains(which) || change.roles_waiting.contains(about(which).role);
    }
    return false;
}

/// What a pain score while exercising says: go on, do less or stop.
/// Shape: a score -> a light; a score that is none (below 0, above 10) says stop.
/// Units: pain 0 to 10.
/// Errors: none; what is out of range is taken for the worst.
/// Source: pain_traffic_light, silbernagel_2007.
constexpr pain_light traffic_light(pain_score while_exercising) noexcept {
    return light_while(mode::normal, {}, while_exercising);
}

namespace detail {

consteval bool programme_stretches_within_the_band() {
    for (const programme_week& row : knowledge::programme)
        if (stretch_a_week(row) < least_weekly_stretch ||
            stretch_a_week(row) > target_weekly_stretch)
            return false;
    return true;
}

consteval bool what_leads_never_waits() {
    for (const variation& row : knowledge::variations)
        for (const exercise_row& led : knowledge::exercises)
            if (row.leads.contains(led.id) && waits(row.of, led.id, weeks{1})) return false;
    return true;
}

/// No exercise that leads while holds are limited is held for longer at any level.
consteval bool what_leads_keeps_the_longest_hold() {
    for (const variation& row : knowledge::variations)
        for (const exercise_row& led : knowledge::exercises)
            for (const dose& amount : led.doses)
                if (row.longest_hold.value > 0 && row.leads.contains(led.id) &&
                    amount.hold > row.longest_hold)
                    return false;
    return true;
}

}  // namespace detail

static_assert(detail::programme_stretches_within_the_band(),
              "programme: a week stretches less than the least or more than the target of a week");
static_assert(detail::what_leads_never_waits(), "variations: what leads also waits");
static_assert(detail::what_leads_keeps_the_longest_hold(),
              "variations: what leads is held for longer than the row allows");

}  // namespace hamstring::inline HAMSTRING_EDITION
