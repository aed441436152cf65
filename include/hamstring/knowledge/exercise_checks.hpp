// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>

#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// Has the compiler check the catalogue: doses, chains and coverage. It stands apart because the
/// shipped table does not change in a host; `rules/verify.hpp` includes it.

namespace hamstring::inline HAMSTRING_EDITION::knowledge {

namespace detail {

constexpr const exercise_row& row_of(exercise item) noexcept {
    return exercises[static_cast<std::size_t>(item)];
}

constexpr bool is_between(int value, int least, int most) noexcept {
    return least <= value && value <= most;
}

/// Whether a dose lies in the ranges that its own comment names, or is wholly zero.
constexpr bool in_range(const dose& of) noexcept {
    if (of == skip) return true;
    return is_between(of.sets.value, 1, 7) && is_between(of.hold.value, 0, 1800) &&
           is_between(of.repetitions.value, 0, 30) && of.hold.value + of.repetitions.value > 0 &&
           is_between(of.per_day.value, 1, 15) && is_between(of.per_week.value, 1, 7);
}

/// Whether every dose is in range, and every exercise meant for at least one level.
consteval bool doses_are_in_range() {
    for (const exercise_row& row : exercises) {
        bool meant_for_somebody = false;
        for (const dose& amount : row.doses) {
            if (!in_range(amount)) return false;
            meant_for_somebody = meant_for_somebody || !amount.skipped();
        }
        if (!meant_for_somebody) return false;
    }
    return true;
}

/// Seconds of stretch that one leg gets in a week.
constexpr int stretch_a_week(const dose& of) noexcept {
    const int bouts = of.repetitions.value > 0 ? of.repetitions.value : 1;
    return of.sets.value * bouts * of.hold.value * of.per_day.value * of.per_week.value;
}

/// Whether every dose of every hamstring stretch, adapted or whole, is in the weekly band. What is contradicted as a
/// stretch is exempt.
consteval bool stretch_doses_are_in_the_weekly_band() {
    for (const exercise_row& row : exercises) {
        if (row.role != role::hamstring_range || row.grade == evidence::contradicted) continue;
        for (const dose& amount : {row.doses[0], row.doses[1], row.doses[2], row.adapted.amount})
            if (!amount.skipped() &&
                !is_between(stretch_a_week(amount), least_weekly_stretch, most_weekly_stretch))
                return false;
    }
    return true;
}

/// The last exercise of the chain that starts at a row and follows one of its links; on a chain that
/// runs in a circle, an exercise that still leads on.
consteval const exercise_row& end_of_chain(const exercise_row& start,
                                           exercise exercise_row::*link) {
    const exercise_row* here = &start;
    for (std::size_t i = 0; i < std::size(exercises) && here->*link != here->id; ++i)
        here = &row_of(here->*link);
    return *here;
}

/// The seconds of a repetition by its tempo, held for so long.
constexpr int seconds_by(const tempo& of, seconds hold) noexcept {
    const int pause = hold.value > of.pause.value ? hold.value : of.pause.value;
    return of.out.value + pause + of.back.value + of.reset.value;
}

/// Whether every repetition of a whole form takes what its tempo says, so that one that is held is never
/// shorter than the same without a hold, and only repetitions have seconds and a tempo.
consteval bool repetitions_take_their_tempo() {
    for (const exercise_row& row : exercises) {
        bool repeats = false;
        for (const dose& amount : row.doses) {
            const bool repeated = amount.repetitions.value > 0;
            repeats = repeats || repeated;
            if (amount.seconds_a_repetition.value !=
                (repeated ? seconds_by(row.tempo, amount.hold) : 0))
                return false;
        }
        if (repeats == (row.tempo == held_or_continuous)) return false;
    }
    return true;
}

/// Seconds that a set takes.
constexpr int set_seconds(const dose& of) noexcept {
    return of.repetitions.value > 0 ? of.repetitions.value * of.seconds_a_repetition.value
                                    : of.hold.value;
}

constexpr int week_seconds(const dose& of) noexcept {
    return of.sets.value * set_seconds(of) * of.per_day.value * of.per_week.value;
}

/// Whether an adapted form is whole: what it needs, loads and takes, and no more of it in a week than any
/// level does of the whole form, so that a condition never raises a dose.
constexpr bool is_whole(const exercise_row& row) {
    const adapted_form& form = row.adapted;
    if (!in_range(form.amount) || form.needs.empty() || form.movements.empty()) return false;
    if ((form.amount.repetitions.value > 0) != (form.amount.seconds_a_repetition.value > 0) ||
        form.amount.repetitions.value * form.amount.hold.value >
            form.amount.repetitions.value * form.amount.seconds_a_repetition.value)
        return false;
    for (const dose& amount : row.doses)
        if (!amount.skipped() && week_seconds(form.amount) > week_seconds(amount)) return false;
    return true;
}

/// Whether every adapted form is whole, or there is none at all.
consteval bool adapted_forms_are_whole() {
    for (const exercise_row& row : exercises) {
        if (row.adapted.exists() && !is_whole(row)) return false;
        if (!row.adapted.exists() && (!row.adapted.needs.empty() || !row.adapted.movements.empty()))
            return false;
    }
    return true;
}

/// Whether what a beginner skips has no adapted form: its gentler form is another exercise.
consteval bool what_beginners_skip_is_never_adapted() {
    for (const exercise_row& row : exercises)
        if (row.doses[0].skipped() && row.adapted.exists()) return false;
    return true;
}

/// Whether every exercise needs a position.
consteval bool every_exercise_needs_a_position() {
    for (const exercise_row& row : exercises)
        if (row.needs.empty()) return false;
    return true;
}

/// Whether every group has at least two exercises.
consteval bool every_group_has_two() {
    int members[count_of<swap_group>] = {};
    for (const exercise_row& row : exercises) ++members[static_cast<std::size_t>(row.group)];
    for (const int count : members)
        if (count < 2) return false;
    return true;
}

/// Whether no chain of a link runs in a circle.
consteval bool chains_end(exercise exercise_row::*link) {
    for (const exercise_row& row : exercises) {
        const exercise_row& last = end_of_chain(row, link);
        if (last.*link != last.id) return false;
    }
    return true;
}

/// Whether every chain to the easier one ends at an exercise for beginners.
consteval bool easier_chains_end_at_a_beginner() {
    for (const exercise_row& row : exercises)
        if (end_of_chain(row, &exercise_row::easier).doses[0].skipped()) return false;
    return true;
}

/// Whether the harder one of an exercise is never among the easier ones that its chain leads to.
consteval bool harder_is_never_easier() {
    for (const exercise_row& row : exercises) {
        if (row.harder == row.id) continue;
        const exercise_row* here = &row;
        for (std::size_t i = 0; i < std::size(exercises) && here->easier != here->id; ++i) {
            here = &row_of(here->easier);
            if (here->id == row.harder) return false;
        }
    }
    return true;
}

/// Whether every exercise loads a movement of the matrix, and none bounces or thrusts.
consteval bool every_exercise_loads_a_movement() {
    constexpr set_of<movement> never_offered{movement::ballistic_stretch,
                                             movement::spinal_manipulation};
    for (const exercise_row& row : exercises)
        if (row.movements.empty() || row.movements.intersects(never_offered)) return false;
    return true;
}

/// Whether every role has an exercise that a beginner can do with what nearly every home has.
consteval bool every_role_has_a_plain_beginner_exercise() {
    set_of<role> found;
    for (const exercise_row& row : exercises)
        if (household_equipment.contains(row.equipment) && !row.doses[0].skipped())
            found.insert(row.role);
    return found == set_of<role>::everything();
}

/// Whether at least two exercises address every contributor, and none the other conditions, which
/// exercise does not address.
consteval bool every_cause_is_addressed_twice() {
    set_of<cause> once;
    set_of<cause> twice;
    for (const exercise_row& row : exercises) {
        twice = twice | (once & row.addresses);
        once = once | row.addresses;
    }
    if (once.contains(cause::other_condition)) return false;
    once.insert(cause::other_condition);
    twice.insert(cause::other_condition);
    return once == set_of<cause>::everything() && twice == once;
}

/// Whether every preference is 1 to 9, and what is contradicted is the last resort and leads on.
consteval bool preferences_are_one_to_nine() {
    for (const exercise_row& row : exercises) {
        if (!is_between(row.preference, 1, 9)) return false;
        if (row.grade == evidence::contradicted && (row.preference != 1 || row.harder == row.id))
            return false;
    }
    return true;
}

}  // namespace detail

static_assert(detail::doses_are_in_range(),
              "exercises: a dose is out of range, or no level gets the exercise");
static_assert(detail::stretch_doses_are_in_the_weekly_band(),
              "exercises: a hamstring stretch must come to 2.5 to 14 minutes a week on each leg");
static_assert(
    detail::repetitions_take_their_tempo(),
    "exercises: a repetition must take the seconds of its tempo, with its hold for the pause");
static_assert(
    detail::adapted_forms_are_whole(),
    "exercises: an adapted form needs positions, movements and a dose that no level undercuts, or is none at all");
static_assert(detail::what_beginners_skip_is_never_adapted(),
              "exercises: what beginners skip has no adapted form");
static_assert(detail::every_exercise_needs_a_position(), "exercises: a row names no position");
static_assert(detail::every_group_has_two(),
              "exercises: a swap group has fewer than two exercises");
static_assert(detail::chains_end(&exercise_row::easier),
              "exercises: a chain to the easier one runs in a circle");
static_assert(detail::chains_end(&exercise_row::harder),
              "exercises: a chain to the harder one runs in a circle");
static_assert(detail::easier_chains_end_at_a_beginner(),
              "exercises: a chain to the easier one must end at an exercise for beginners");
static_assert(
    detail::harder_is_never_easier(),
    "exercises: the harder one of an exercise must not be on its chain to the easier ones");
static_assert(
    detail::every_exercise_loads_a_movement(),
    "exercises: a row must load at least one movement, and never bouncing or manipulation");
static_assert(
    detail::every_role_has_a_plain_beginner_exercise(),
    "exercises: every role needs one for beginners that takes nothing but household equipment");
static_assert(
    detail::every_cause_is_addressed_twice(),
    "exercises: every cause but other_condition, and only those, must be addressed by at least two");
static_assert(
    detail::preferences_are_one_to_nine(),
    "exercises: a preference must be 1 to 9, and a contradicted exercise a last resort that leads to a harder one");

}  // namespace hamstring::inline HAMSTRING_EDITION::knowledge
