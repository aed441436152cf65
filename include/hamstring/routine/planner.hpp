// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/report.hpp>
#include <hamstring/routine/dose.hpp>
#include <hamstring/routine/routine.hpp>
#include <hamstring/rules/restrictions.hpp>

/// The planner: fills roles from the catalogue, says why each exercise was chosen and why each other
/// one was not. What a restriction forbids is out before anything is chosen.

namespace hamstring {

/// Movements that wait for a clinician wherever one is to be seen within days, whatever the matrix says.
/// Source: expert_judgement (invariant 6 of the safety rules).
inline constexpr set_of<movement> movements_after_a_clinician{
    movement::loaded_spinal_flexion, movement::end_range_standing_forward_bend,
    movement::ballistic_stretch, movement::nordic_curl, movement::spinal_manipulation};

/// What the planner needs to know.
struct planning {
    restrictions limits{};
    /// All conditions that apply, recorded or assumed.
    set_of<condition> conditions{};
    cause_ranking causes{};
    /// Whether a clinician is to be seen within days.
    bool clinician_first = false;
};

namespace detail {

/// The lowest condition of a set, as a number.
constexpr std::uint8_t first_of(set_of<condition> which) noexcept {
    return static_cast<std::uint8_t>(std::countr_zero(which.bits()));
}

/// The condition that restricts one of these movements the most.
constexpr std::uint8_t strictest_condition(set_of<condition> recorded,
                                           set_of<movement> loads) noexcept {
    std::uint8_t worst = 0;
    restriction highest = restriction::none;
    for (std::size_t c = 0; c < count_of<condition>; ++c) {
        if (!recorded.contains(static_cast<condition>(c)) || matrix_words[c].of(loads) <= highest)
            continue;
        highest = matrix_words[c].of(loads);
        worst = static_cast<std::uint8_t>(c);
    }
    return worst;
}

}  // namespace detail

/// Whether an exercise may be offered, in which form and dose, or why not.
struct permit {
    bool allowed = false;
    bool modified = false;
    dose amount{};
    left_out why{};
    std::uint8_t detail = 0;
};

namespace detail {

constexpr permit refuse(left_out why, std::uint8_t detail = 0) noexcept {
    return {false, false, {}, why, detail};
}

}  // namespace detail

/// Whether an exercise may be offered, whatever else is in the routine.
/// Shape: more conditions only ever turn yes into no, and whole into modified.
constexpr permit permitted(const exercise_row& of, const report& from,
                           const planning& given) noexcept {
    if (of.avoid.intersects(given.conditions))
        return detail::refuse(left_out::forbidden_by_condition,
                              detail::first_of(of.avoid & given.conditions));
    const restriction level = given.limits.of(of.movements);
    if (level == restriction::forbidden)
        return detail::refuse(left_out::forbidden_by_condition,
                              detail::strictest_condition(given.conditions, of.movements));
    if (level == restriction::clearance)
        return detail::refuse(left_out::needs_clearance,
                              detail::strictest_condition(given.conditions, of.movements));
    if (given.clinician_first && of.movements.intersects(movements_after_a_clinician))
        return detail::refuse(left_out::not_before_a_clinician);
    // Six or more out of ten means stop in the pain traffic light: only easy movement is left.
    const bool strong_pain = from.worst_pain && from.worst_pain->value >= 6;
    if (strong_pain && of.role != role::mobility && of.role != role::movement_breaks &&
        of.role != role::aerobic)
        return detail::refuse(left_out::pain_too_high);
    if (of.grade == evidence::contradicted) return detail::refuse(left_out::ineffective);
    if (of.equipment != equipment::none && !from.equipment.contains(of.equipment))
        return detail::refuse(left_out::equipment_missing, static_cast<std::uint8_t>(of.equipment));
    if (!from.positions.contains(of.position))
        return detail::refuse(left_out::position_not_possible,
                              static_cast<std::uint8_t>(of.position));
    const bool some_pain = from.worst_pain && from.worst_pain->value >= 4;
    const bool modified = level == restriction::modified;
    const bool gentle = modified || given.clinician_first || some_pain;
    const dose amount =
        gentle ? modified_dose(of, from.level) : of.doses[static_cast<std::size_t>(from.level)];
    if (amount.skipped()) return detail::refuse(left_out::level_too_low);
    return {true, modified, amount, {}, 0};
}

namespace detail {

/// Whether a contributor speaks against a role louder than any other calls for it.
constexpr maybe<cause> objection(role wanted, const cause_ranking& causes) noexcept {
    std::int16_t loudest_call = 0;
    for (const ranked_cause& item : causes)
        if (about<&cause_row::calls_for>(item.cause).contains(wanted) && item.score > loudest_call)
            loudest_call = item.score;
    for (const ranked_cause& item : causes) {
        if (!about<&cause_row::avoids>(item.cause).contains(wanted)) continue;
        if (item.band == band::likely || (item.score >= 2 && item.score >= loudest_call))
            return item.cause;
    }
    return {};
}

/// Whether a role belongs into the routine.
constexpr bool needed(role wanted, const cause_ranking& causes) noexcept {
    if (wanted != role::mobility && wanted != role::length_under_load) return true;
    for (const ranked_cause& item : causes)
        if (item.score >= 2 && about<&cause_row::calls_for>(item.cause).contains(wanted))
            return true;
    return false;
}

/// How many exercises a role may have in one routine.
/// Source: expert_judgement; one or two stretches, never all, from ingram_2024.
constexpr int places(role of) noexcept {
    return of == role::hamstring_range || of == role::hip_strength ? 2 : 1;
}

/// Whether a role is done in a session; breaks and walks are spread over the day.
constexpr bool in_session(role of) noexcept {
    return of != role::movement_breaks && of != role::aerobic;
}

/// The contributor with the highest score that an exercise addresses.
constexpr maybe<cause> best_addressed(const exercise_row& of,
                                      const cause_ranking& causes) noexcept {
    for (const ranked_cause& item : causes)
        if (item.score > 0 && of.addresses.contains(item.cause)) return item.cause;
    return {};
}

/// How well an exercise suits: its own preference and the scores of what it addresses.
constexpr int suitability(const exercise_row& of, const cause_ranking& causes) noexcept {
    int sum = 2 * of.preference;
    for (const ranked_cause& item : causes)
        if (of.addresses.contains(item.cause)) sum += item.score;
    return sum;
}

/// The planner's working state.
struct draft {
    const report& from;
    const planning& given;
    routine plan{};
    std::array<permit, count_of<exercise>> permits{};
    std::array<bool, count_of<exercise>> taken{};
    int session_seconds = 0;
    int weekly_stretch = 0;

    constexpr bool fits(const exercise_row& row) const noexcept {
        return !in_session(row.role) ||
               session_seconds + seconds_a_session(permits[index(row)].amount, row.sides) <=
                   60 * from.session.value;
    }
    constexpr bool stretches_too_much(const exercise_row& row, bool first) const noexcept {
        if (row.role != role::hamstring_range) return false;
        return weekly_stretch + seconds_a_week(permits[index(row)].amount) >
               (first ? most_weekly_stretch : target_weekly_stretch);
    }
    /// Puts the most suitable exercise of a role that still fits into the routine.
    constexpr void fill(role wanted, bool first) noexcept {
        // A place, not a pointer: with -fsanitize=undefined g++ takes no pointer for a constant.
        std::size_t best = count_of<exercise>;
        for (const exercise_row& row : knowledge::exercises) {
            if (row.role != wanted || taken[index(row)] || !permits[index(row)].allowed) continue;
            if (!fits(row) || stretches_too_much(row, first)) continue;
            if (best == count_of<exercise> ||
                suitability(row, given.causes) >
                    suitability(knowledge::exercises[best], given.causes))
                best = index(row);
        }
        if (best == count_of<exercise> || plan.size == routine::most_items) return;
        const exercise_row& row = knowledge::exercises[best];
        const permit& granted = permits[best];
        const auto target = best_addressed(row, given.causes);
        plan.items[plan.size++] = {row.id,
                                   wanted,
                                   granted.amount,
                                   row.sides,
                                   granted.modified,
                                   target ? chosen_for::cause : chosen_for::role,
                                   target.value_or(cause{})};
        taken[best] = true;
        if (in_session(wanted)) session_seconds += seconds_a_session(granted.amount, row.sides);
        if (wanted == role::hamstring_range) weekly_stretch += seconds_a_week(granted.amount);
    }
    constexpr int served(role wanted) const noexcept {
        int count = 0;
        for (const routine_item& item : plan) count += item.role == wanted;
        return count;
    }
    constexpr void leave_out(const exercise_row& row, left_out why,
                             std::uint8_t detail = 0) noexcept {
        plan.omitted[plan.omitted_size++] = {row.id, why, detail};
    }
    /// Puts the items into the order in which they are done.
    constexpr void order_by_role() noexcept {
        for (std::size_t i = 1; i < plan.size; ++i)
            for (std::size_t j = i; j > 0 && plan.items[j].role < plan.items[j - 1].role; --j) {
                const routine_item later = plan.items[j];
                plan.items[j] = plan.items[j - 1];
                plan.items[j - 1] = later;
            }
    }
    /// Says why an exercise that nothing forbids was not taken.
    constexpr void explain_not_taken(const exercise_row& row) noexcept {
        const auto against = objection(row.role, given.causes);
        if (against)
            return leave_out(row, left_out::cause_speaks_against_it,
                             static_cast<std::uint8_t>(*against));
        if (!needed(row.role, given.causes)) return leave_out(row, left_out::role_not_needed);
        const int already = served(row.role);
        if (already >= places(row.role)) return leave_out(row, left_out::role_is_served);
        if (stretches_too_much(row, already == 0))
            return leave_out(row, left_out::weekly_stretching_is_enough);
        leave_out(row, fits(row) ? left_out::role_is_served : left_out::session_is_full);
    }
    static constexpr std::size_t index(const exercise_row& row) noexcept {
        return static_cast<std::size_t>(row.id);
    }
};

}  // namespace detail

/// The routine for a report: for each role the exercise that suits best among the permitted ones,
/// within the minutes of a session and the weekly band for stretching.
/// Shape: a report and what is known about it -> a routine, possibly empty; every exercise of the
/// catalogue is either in it or left out with a reason.
/// Errors: none; a report with problems is never planned for (`advise` sees to it).
constexpr routine plan_routine(const report& from, const planning& given) noexcept {
    detail::draft work{from, given};
    for (const exercise_row& row : knowledge::exercises)
        work.permits[detail::draft::index(row)] = permitted(row, from, given);
    for (const bool first : {true, false})
        for (std::size_t i = 0; i < count_of<role>; ++i) {
            const auto wanted = static_cast<role>(i);
            if (!detail::needed(wanted, given.causes) || detail::objection(wanted, given.causes))
                continue;
            if (first || detail::places(wanted) > 1) work.fill(wanted, first);
        }
    work.order_by_role();
    for (const exercise_row& row : knowledge::exercises) {
        const permit& granted = work.permits[detail::draft::index(row)];
        if (!granted.allowed)
            work.leave_out(row, granted.why, granted.detail);
        else if (!work.taken[detail::draft::index(row)])
            work.explain_not_taken(row);
    }
    work.plan.state = work.plan.empty() ? routine_state::nothing_suitable : routine_state::planned;
    return work.plan;
}

}  // namespace hamstring
