// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/restrictions.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/contributors.hpp>
#include <hamstring/routine/dose.hpp>
#include <hamstring/routine/routine.hpp>

/// The planner: fills roles from the catalogue, says why each exercise was chosen and why each other
/// one was not. What a restriction forbids is out before anything is chosen.

namespace hamstring::inline HAMSTRING_EDITION {

/// What the planner needs to know.
struct planning {
    /// How far each movement is restricted.
    restrictions limits{};
    /// All conditions that apply, recorded or assumed.
    set_of<condition> conditions{};
    /// What may contribute.
    cause_ranking causes{};
    /// Whether a clinician is to be seen within days.
    bool clinician_first = false;
};

/// Whether an exercise may be offered, in which form and dose, or why not.
struct permit {
    /// Whether it may be offered at all.
    bool allowed = false;
    /// Whether only in its modified form.
    bool modified = false;
    /// How much of it, where it is allowed.
    dose amount{};
    /// How the form that is offered treats the two sides.
    hamstring::sides sides{};
    /// What speaks against it, where it is not.
    objection against{};
};

namespace detail {

/// The first condition of a set that is not empty.
constexpr condition first_of(set_of<condition> which) noexcept {
    return static_cast<condition>(lowest_bit(which.bits()));
}

/// The condition that restricts one of these movements the most, if any does.
constexpr maybe<condition> strictest_condition(set_of<condition> recorded,
                                               std::uint64_t movement_steps) noexcept {
    maybe<condition> worst;
    restriction highest = restriction::none;
    for (std::uint64_t rest = recorded.bits(); rest != 0; rest &= rest - 1) {
        const std::size_t c = lowest_bit(rest);
        const restriction level = restrictions{generated::matrix[c]}.over(movement_steps);
        if (level <= highest) continue;
        highest = level;
        worst = static_cast<condition>(c);
    }
    return worst;
}

constexpr bool hurts_from(const report& from, int pain) noexcept {
    return from.worst_pain && from.worst_pain->value >= pain;
}

/// What is asked of each exercise: worked out once for a person.
struct gates {
    const report& from;
    const planning& given;
    /// So much pain means stop in the pain traffic light: only easy movement is left.
    bool only_easy = false;
    bool gentle = false;

    constexpr gates(const report& person, const planning& known) noexcept
        : from(person),
          given(known),
          only_easy(hurts_from(person, generated::only_easy_movement_from_pain)),
          gentle(known.clinician_first || hurts_from(person, generated::gentle_dose_from_pain)) {}

    /// Who restricts movements so far: a condition, or else a rule of the host.
    constexpr objection restricted(std::uint64_t movement_steps, restriction level) const noexcept {
        const auto by = strictest_condition(given.conditions, movement_steps);
        if (!by || restrictions{generated::matrix[static_cast<std::size_t>(*by)]}.over(
                       movement_steps) < level)
            return objection{left_out::limited_by_host};
        return objection{level == restriction::clearance ? left_out::needs_clearance
                                                         : left_out::forbidden_by_condition,
                         *by};
    }
    /// What rules an exercise out for this person's safety, if anything does. Under a precaution an
    /// exercise without an adapted form is out.
    constexpr maybe<objection> unsafe(const generated::catalogue_row& of,
                                      std::uint64_t movement_steps,
                                      restriction level) const noexcept {
        if (of.avoid().intersects(given.conditions))
            return objection{left_out::forbidden_by_condition,
                             first_of(of.avoid() & given.conditions)};
        if (level >= restriction::clearance ||
            (level == restriction::modified && !of.adapted.exists()))
            return restricted(movement_steps, level);
        if (given.clinician_first && (movement_steps & generated::steps_after_a_clinician) != 0)
            return objection{left_out::not_before_a_clinician};
        const bool easy = of.role == role::mobility || of.role == role::movement_breaks ||
                          of.role == role::aerobic || of.role == role::relief;
        if (only_easy && !easy) return objection{left_out::pain_too_high};
        return {};
    }
    /// What a form needs and this person has not got: something at hand, or else a position.
    constexpr maybe<objection> missing(equipment item, std::uint16_t needs) const noexcept {
        if (item != equipment::none && !from.equipment.contains(item)) return objection{item};
        const std::uint64_t impossible = needs & ~from.positions.bits();
        if (impossible != 0) return objection{static_cast<position>(lowest_bit(impossible))};
        return {};
    }
    /// What keeps this person from doing an exercise, or makes it pointless. Its adapted form is asked
    /// besides, not instead: a condition never opens what is closed without it.
    constexpr maybe<objection> unsuitable(const generated::catalogue_row& of,
                                          bool modified) const noexcept {
        if (of.ineffective) return objection{left_out::ineffective};
        if (const auto reason = missing(of.equipment, of.needs)) return reason;
        if (modified) return missing(of.adapted.equipment, of.adapted.needs);
        return {};
    }
    constexpr dose amount_of(const generated::catalogue_row& of, bool modified) const noexcept {
        const dose own = of.doses[place_of_dose(from.level)].with_units();
        if (modified && !own.skipped()) return of.adapted.amount.with_units();
        return gentle ? modified_dose(of.doses[0].with_units(), own) : own;
    }
    constexpr permit pass(const generated::catalogue_row& of) const noexcept {
        std::uint64_t movement_steps = of.movement_steps;
        restriction level = given.limits.over(movement_steps);
        if (level == restriction::modified) {
            movement_steps |= of.adapted.movement_steps;
            level = given.limits.over(movement_steps);
        }
        if (const auto reason = unsafe(of, movement_steps, level))
            return {false, false, {}, {}, *reason};
        const bool modified = level == restriction::modified;
        if (const auto reason = unsuitable(of, modified)) return {false, false, {}, {}, *reason};
        const dose amount = amount_of(of, modified);
        if (amount.skipped()) return {false, false, {}, {}, objection{left_out::level_too_low}};
        return {true, modified, amount, modified ? of.adapted.sides : of.sides, {}};
    }
};

}  // namespace detail

/// Whether an exercise may be offered, whatever else is in the routine.
/// Shape: more conditions only ever turn yes into no, and whole into modified.
/// Errors: a number that is no exercise is not permitted.
constexpr permit permitted(exercise which, const report& from, const planning& given) noexcept {
    if (static_cast<std::size_t>(which) >= count_of<exercise>) return {};
    return detail::gates{from, given}.pass(generated::exercises[static_cast<std::size_t>(which)]);
}

namespace detail {

/// Whether a contributor speaks against a role louder than any other calls for it.
constexpr maybe<cause> speaks_against(role wanted, const cause_ranking& causes) noexcept {
    std::int16_t loudest_call = 0;
    for (const ranked_cause& item : causes)
        if (generated::calls_for[static_cast<std::size_t>(item.cause)].contains(wanted) &&
            item.score > loudest_call)
            loudest_call = item.score;
    for (const ranked_cause& item : causes) {
        if (!generated::avoids[static_cast<std::size_t>(item.cause)].contains(wanted)) continue;
        if (item.band == band::likely ||
            (item.score >= generated::objection_counts_from && item.score >= loudest_call))
            return item.cause;
    }
    return {};
}

/// Whether a role belongs into the routine.
constexpr bool needed(role wanted, const cause_ranking& causes) noexcept {
    if (wanted != role::mobility && wanted != role::length_under_load && wanted != role::balance &&
        wanted != role::relief)
        return true;
    for (const ranked_cause& item : causes)
        if (item.score >= generated::role_called_for_from &&
            generated::calls_for[static_cast<std::size_t>(item.cause)].contains(wanted))
            return true;
    return false;
}

/// Whether a role is done in a session; breaks and walks are spread over the day.
constexpr bool in_session(role of) noexcept {
    return of != role::movement_breaks && of != role::aerobic;
}

/// The contributor with the highest score that an exercise addresses.
constexpr maybe<cause> best_addressed(const generated::catalogue_row& of,
                                      const cause_ranking& causes) noexcept {
    for (const ranked_cause& item : causes)
        if (item.score > 0 && of.addresses().contains(item.cause)) return item.cause;
    return {};
}

/// What is known of a role while a routine is planned.
struct role_state {
    bool needed = false;
    maybe<cause> against{};
    int served = 0;
};

/// The planner's working state.
// (It goes through sets bit by bit: each kind of set whose iterator is used costs a host six functions.)
struct draft {
    const report& from;
    const planning& given;
    routine plan{};
    permit permits[count_of<exercise>] = {};
    /// What is permitted and not taken yet.
    set_of<exercise> open{};
    role_state roles[count_of<role>] = {};
    std::int16_t score_of[count_of<cause>] = {};
    int session_seconds = 0;
    int weekly_stretch = 0;

    constexpr void prepare() noexcept {
        const gates gate{from, given};
        for (std::size_t i = 0; i < count_of<exercise>; ++i) {
            permits[i] = gate.pass(generated::exercises[i]);
            if (permits[i].allowed) open.insert(static_cast<exercise>(i));
        }
        for (std::size_t i = 0; i < count_of<role>; ++i)
            roles[i] = {needed(static_cast<role>(i), given.causes),
                        speaks_against(static_cast<role>(i), given.causes), 0};
        for (const ranked_cause& item : given.causes)
            score_of[static_cast<std::size_t>(item.cause)] = item.score;
    }
    static constexpr const generated::catalogue_row& row_of(exercise which) noexcept {
        return generated::exercises[static_cast<std::size_t>(which)];
    }
    constexpr const permit& permit_of(exercise which) const noexcept {
        return permits[static_cast<std::size_t>(which)];
    }
    constexpr bool fits(exercise which) const noexcept {
        constexpr int seconds_a_minute = 60;
        const generated::catalogue_row& row = row_of(which);
        return !in_session(row.role) ||
               session_seconds +
                       seconds_a_session(permit_of(which).amount, permit_of(which).sides) <=
                   seconds_a_minute * from.session.value;
    }
    constexpr bool stretches_too_much(exercise which, bool first) const noexcept {
        if (row_of(which).role != role::hamstring_range) return false;
        return weekly_stretch + held_seconds_a_week(permit_of(which).amount) >
               (first ? generated::most_weekly_stretch : generated::target_weekly_stretch);
    }
    /// How well an exercise suits: its own preference and the scores of what it addresses.
    constexpr int suitability(exercise which) const noexcept {
        const generated::catalogue_row& row = row_of(which);
        int sum = generated::preference_weight * row.preference;
        for (std::uint64_t rest = row.addresses().bits(); rest != 0; rest &= rest - 1)
            sum += score_of[lowest_bit(rest)];
        return sum;
    }
    /// The most suitable exercise of a role that still fits, the earlier one of equals.
    constexpr maybe<exercise> best_of(role wanted, bool first) const noexcept {
        maybe<exercise> best;
        int suits = 0;
        const set_of<exercise>& of_role =
            generated::exercises_of_role[static_cast<std::size_t>(wanted)];
        for (std::size_t word = 0; word < set_words<exercise>; ++word)
            for (std::uint64_t rest = open.word(word) & of_role.word(word); rest != 0;
                 rest &= rest - 1) {
                const auto which = static_cast<exercise>(64 * word + lowest_bit(rest));
                if (!fits(which) || stretches_too_much(which, first)) continue;
                const int this_suits = suitability(which);
                if (best && this_suits <= suits) continue;
                best = which;
                suits = this_suits;
            }
        return best;
    }
    /// Puts the most suitable exercise of a role into the routine.
    constexpr void fill(role wanted, bool first) noexcept {
        const maybe<exercise> best = best_of(wanted, first);
        if (!best || plan.size() == routine::most_items) return;
        const generated::catalogue_row& row = row_of(*best);
        const permit& granted = permit_of(*best);
        const auto target = best_addressed(row, given.causes);
        plan.insert({*best, wanted, granted.amount, granted.sides, granted.modified,
                     target ? chosen_for::cause : chosen_for::role, target.value_or(cause{})});
        open.erase(*best);
        ++roles[static_cast<std::size_t>(wanted)].served;
        if (in_session(wanted)) session_seconds += seconds_a_session(granted.amount, granted.sides);
        if (wanted == role::hamstring_range) weekly_stretch += held_seconds_a_week(granted.amount);
    }
    /// Fills every role once (`first`), or those with more than one place a second time.
    constexpr void fill_roles(bool first) noexcept {
        for (std::size_t i = 0; i < count_of<role>; ++i)
            if (roles[i].needed && !roles[i].against && (first || generated::places[i] > 1))
                fill(static_cast<role>(i), first);
    }
    /// Why an exercise that nothing forbids was not taken.
    constexpr objection not_taken(exercise which) const noexcept {
        const auto place = static_cast<std::size_t>(row_of(which).role);
        const role_state& state = roles[place];
        if (state.against) return objection{*state.against};
        if (!state.needed) return objection{left_out::role_not_needed};
        if (state.served >= generated::places[place]) return objection{left_out::role_is_served};
        if (stretches_too_much(which, state.served == 0))
            return objection{left_out::weekly_stretching_is_enough};
        return objection{fits(which) ? left_out::role_is_served : left_out::session_is_full};
    }
    constexpr void explain_the_rest() noexcept {
        for (std::size_t i = 0; i < count_of<exercise>; ++i) {
            const auto which = static_cast<exercise>(i);
            if (open.contains(which))
                plan.leave_out(which, not_taken(which));
            else if (!permits[i].allowed)
                plan.leave_out(which, permits[i].against);
        }
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
    work.prepare();
    work.fill_roles(true);
    work.fill_roles(false);
    work.explain_the_rest();
    work.plan.state = work.plan.empty() ? routine_state::nothing_suitable : routine_state::planned;
    return work.plan;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
