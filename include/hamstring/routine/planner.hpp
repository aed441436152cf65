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
#include <hamstring/routine/selection.hpp>
#include <hamstring/routine/session_time.hpp>
#include <hamstring/routine/traits.hpp>

/// The planner: what a restriction forbids is out before anything is chosen; of the rest, what is worth most
/// to this person is taken, and each exercise says why it was chosen or left out.

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
    /// What the choice turns on, see `traits_of`.
    set_of<trait> traits{};
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
[[gnu::always_inline]] constexpr condition first_of(set_of<condition> which) noexcept {
    return static_cast<condition>(lowest_bit(which.bits()));
}

/// The condition that restricts one of these movements the most, if any does.
constexpr maybe<condition> strictest_condition(set_of<condition> recorded,
                                               set_of<movement> loaded) noexcept {
    maybe<condition> worst;
    restriction highest = restriction::none;
    for (std::uint64_t rest = recorded.bits(); rest != 0; rest &= rest - 1) {
        const std::size_t c = lowest_bit(rest);
        const restriction level = restrictions{generated::matrix[c]}.of(loaded);
        if (level <= highest) continue;
        highest = level;
        worst = static_cast<condition>(c);
    }
    return worst;
}

/// Whether a role is left with strong pain.
constexpr bool is_easy(role which) noexcept {
    return which == role::mobility || which == role::movement_breaks || which == role::aerobic ||
           which == role::relief;
}

/// What is asked of each exercise: worked out once for a person.
struct gates {
    const report& from;
    const planning& given;
    mode how;
    /// The level whose doses are given: the person's own, or a lower one that a row of the selection names.
    level used;
    bool gentle;
    /// From 65 on.
    bool older;
    /// The movements that are restricted at least so far, as bits: modified, clearance, forbidden.
    std::uint32_t restricted_to[3] = {};

    constexpr gates(const report& person, const planning& known,
                    level highest = level::advanced) noexcept
        : from(person),
          given(known),
          how(mode_of(person)),
          used(highest < person.level ? highest : person.level),
          gentle(known.clinician_first || how != mode::normal),
          older(person.age && person.age->value >= generated::older_from) {
        for (std::size_t m = 0; m < count_of<movement>; ++m) {
            const auto steps = static_cast<int>(known.limits.of(static_cast<movement>(m)));
            for (int step = 0; step < steps; ++step) restricted_to[step] |= std::uint32_t{1} << m;
        }
    }
    /// The highest restriction over some movements.
    constexpr restriction over(std::uint32_t movements) const noexcept {
        return (movements & restricted_to[2]) != 0   ? restriction::forbidden
               : (movements & restricted_to[1]) != 0 ? restriction::clearance
               : (movements & restricted_to[0]) != 0 ? restriction::modified
                                                     : restriction::none;
    }

    /// Who restricts movements so far: a condition, or else a rule of the host.
    constexpr objection restricted(std::uint32_t movements, restriction level) const noexcept {
        const auto loaded = set_of<movement>::from_bits(movements);
        const auto by = strictest_condition(given.conditions, loaded);
        if (!by ||
            restrictions{generated::matrix[static_cast<std::size_t>(*by)]}.of(loaded) < level)
            return objection{left_out::limited_by_host};
        return objection{level == restriction::clearance ? left_out::needs_clearance
                                                         : left_out::forbidden_by_condition,
                         *by};
    }
    /// What a restriction comes to for an exercise: under a precaution its adapted form counts as well.
    struct load {
        std::uint32_t movements;
        restriction level;
    };
    constexpr load load_of(const generated::catalogue_row& of) const noexcept {
        const restriction level = over(of.movement_bits);
        if (level != restriction::modified) return {of.movement_bits, level};
        const std::uint32_t either = of.movement_bits | of.adapted.movement_bits;
        return {either, over(either)};
    }
    /// What rules an exercise out for this person's safety, if anything does. Under a precaution an
    /// exercise without an adapted form is out.
    constexpr maybe<objection> unsafe(const generated::catalogue_row& of,
                                      const load& with) const noexcept {
        if (of.avoid().intersects(given.conditions))
            return objection{left_out::forbidden_by_condition,
                             first_of(of.avoid() & given.conditions)};
        if (with.level >= restriction::clearance ||
            (with.level == restriction::modified && !of.adapted.exists()))
            return restricted(with.movements, with.level);
        if (given.clinician_first && (with.movements & generated::movements_after_a_clinician) != 0)
            return objection{left_out::not_before_a_clinician};
        if (how == mode::settle && !is_easy(of.role)) return objection{left_out::pain_too_high};
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
    /// How much of an exercise, in its full or its modified form. What the person's own level skips stays
    /// out, and a lower level never gives more a week than the person's own.
    constexpr generated::dose_numbers amount_of(const generated::catalogue_row& of,
                                                bool modified) const noexcept {
        generated::dose_numbers own =
            lesser(of.doses[place_of_dose(used)], of.doses[place_of_dose(from.level)]);
        if (own.sets == 0) return own;
        // No more rises a day are asked of them than of somebody new to it.
        if (older && of.role == role::movement_breaks && of.doses[0].sets != 0)
            own = lesser(of.doses[0], own);
        generated::dose_numbers amount = modified ? of.adapted.amount
                                         : gentle ? lesser(of.doses[0], own)
                                                  : own;
        if (how != mode::settle || of.role != role::mobility || amount.sets == 0) return amount;
        amount.sets = 1;
        if (amount.repetitions != 0) amount.repetitions = generated::settle_repetitions;
        amount.per_day = generated::settle_times_a_day;
        amount.per_week = generated::settle_days_a_week;
        return amount;
    }
    /// Whether that is none at all: the less of two doses is none where one of them is.
    constexpr bool skips(const generated::catalogue_row& of, bool modified) const noexcept {
        return of.doses[place_of_dose(used)].sets == 0 ||
               of.doses[place_of_dose(from.level)].sets == 0 ||
               (gentle && !modified && of.doses[0].sets == 0);
    }
    /// What becomes of an exercise: what speaks against it, or whether only its adapted form is allowed.
    struct verdict {
        maybe<objection> against{};
        bool modified = false;
    };
    /// What rules it out: this person's safety, then a row of the selection that bars it, then what is only
    /// not at hand. A host's exercise comes this way too, and no other.
    constexpr verdict pass(const generated::catalogue_row& of,
                           maybe<choice> barred = {}) const noexcept {
        const load with = load_of(of);
        if (const auto reason = unsafe(of, with)) return {reason};
        if (barred) return {objection{left_out::barred, *barred}};
        const bool modified = with.level == restriction::modified;
        if (const auto reason = unsuitable(of, modified)) return {reason};
        if (skips(of, modified)) return {objection{left_out::level_too_low}};
        return {{}, modified};
    }
    constexpr permit permit_of(const generated::catalogue_row& of,
                               const verdict& found) const noexcept {
        if (found.against) return {false, false, {}, {}, *found.against};
        return {true,
                found.modified,
                amount_of(of, found.modified).with_units(),
                found.modified ? of.adapted.sides : of.sides,
                {}};
    }
};

}  // namespace detail

/// Whether an exercise may be offered, whatever else is in the routine.
/// Shape: more conditions only ever turn yes into no, and whole into modified.
/// Errors: a number that is no exercise is not permitted.
constexpr permit permitted(exercise which, const report& from, const planning& given) noexcept {
    if (static_cast<std::size_t>(which) >= count_of<exercise>) return {};
    const generated::catalogue_row& of = generated::exercises[static_cast<std::size_t>(which)];
    const detail::gates gate{from, given};
    return gate.permit_of(of, gate.pass(of));
}

namespace detail {

/// `offered`, asked of one person more than once: what the rows say of all exercises is found out one time.
class offers {
public:
    constexpr offers(const report& from, const planning& given) noexcept
        : rows_(choices_for(given.traits)), gate_(from, given, rows_.highest) {}
    constexpr permit of(exercise which) const noexcept {
        if (static_cast<std::size_t>(which) >= count_of<exercise>) return {};
        const generated::catalogue_row& row = generated::exercises[static_cast<std::size_t>(which)];
        return gate_.permit_of(row, gate_.pass(row, rows_.bars(which, row.role)));
    }
    /// How many exercises a session has at most.
    constexpr int most() const noexcept { return rows_.most; }
    constexpr mode how() const noexcept { return gate_.how; }
    /// Whether the gentle doses are given.
    constexpr bool gentle() const noexcept { return gate_.gentle; }
    constexpr bool older() const noexcept { return gate_.older; }

private:
    said_of_all rows_;
    gates gate_;
};

}  // namespace detail

/// Whether an exercise is offered to a person: it is permitted, and no row of the selection bars it. Whatever
/// hands out an exercise asks this and nothing less.
/// Shape: an exercise, a report and what is known about it -> its form and dose, or what speaks against it.
/// Errors: a number that is no exercise is not offered.
constexpr permit offered(exercise which, const report& from, const planning& given) noexcept {
    return detail::offers{from, given}.of(which);
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

/// The contributor with the highest score that an exercise addresses.
constexpr maybe<cause> best_addressed(const generated::catalogue_row& of,
                                      const cause_ranking& causes) noexcept {
    for (const ranked_cause& item : causes)
        if (item.score > 0 && of.addresses().contains(item.cause)) return item.cause;
    return {};
}

/// Points count twice, so that half a point is a whole number.
inline constexpr int halves = 2;

/// What is known of a role while a routine is planned.
struct role_state {
    std::int16_t demand = 0;
    std::uint8_t served = 0;
    std::uint8_t places = 0;
    maybe<cause> against{};
};

/// The planner's working state: over the catalogue, then over a host's own set.
template <class Own>
struct draft_with {
    static constexpr std::size_t exercise_count = count_of<exercise> + Own::exercise_count;

    const report& from;
    const planning& given;
    said_with<Own> rows;
    gates gate;
    routine& plan;
    /// What is known of an exercise, as bits of `known`.
    enum : std::uint8_t { allowed = 1, modified = 2, taken = 4 };
    std::uint8_t known[exercise_count] = {};
    /// What speaks against those that are not allowed.
    objection against[exercise_count] = {};
    /// What an exercise is worth by itself, in half points.
    std::int16_t worth[exercise_count] = {};
    role_state roles[count_of<role>] = {};
    set_of<swap_group> groups{};
    /// What is offered and called for and not closed yet, first for the session, then for the day, in the
    /// catalogue's order.
    exercise candidates[exercise_count] = {};
    std::size_t candidate_count = 0;
    int in_session = 0;
    int seconds_then = 0;
    /// Whether a guarding back gets two small movements, which may be of one kind.
    bool two_small_movements = false;

    constexpr draft_with(const report& person, const planning& what, const held_choices& held,
                         routine& into) noexcept
        : from(person),
          given(what),
          rows(held, what.traits),
          gate(person, what, rows.highest),
          plan(into) {}

    static constexpr const generated::catalogue_row& row_of(exercise which) noexcept {
        if constexpr (Own::exercise_count > 0)
            if (const auto place = host_place(which)) return Own::rows[*place];
        return generated::exercises[static_cast<std::size_t>(which)];
    }
    [[gnu::always_inline]] constexpr role_state& state_of(role which) noexcept {
        return roles[static_cast<std::size_t>(which)];
    }
    [[gnu::always_inline]] static constexpr const generated::role_plan& plan_of(
        role which) noexcept {
        return generated::role_plans[static_cast<std::size_t>(which)];
    }
    constexpr void prepare() noexcept {
        plan.how = gate.how;
        for (std::size_t i = 0; i < exercise_count; ++i) {
            const auto which = static_cast<exercise>(i);
            const generated::catalogue_row& row = row_of(which);
            const gates::verdict found = gate.pass(row, rows.bars(which, row.role));
            if (found.against) {
                against[i] = *found.against;
                continue;
            }
            known[i] = found.modified ? allowed | modified : allowed;
            int of_causes = 0;
            for (const ranked_cause& item : given.causes)
                if (row.addresses().contains(item.cause)) of_causes += item.score;
            if (of_causes > generated::most_points_of_contributors)
                of_causes = generated::most_points_of_contributors;
            worth[i] = static_cast<std::int16_t>(generated::preference_weight * row.preference +
                                                 halves * (rows.of_exercise[i].points + of_causes));
        }
        two_small_movements =
            given.traits.contains(trait::guarding_counts) && gate.how != mode::settle;
        for (std::size_t i = 0; i < count_of<role>; ++i) {
            const auto which = static_cast<role>(i);
            const bool one_more = which == role::mobility && two_small_movements;
            roles[i] = {static_cast<std::int16_t>(plan_of(which).demand + rows.of_role[i].points),
                        0, static_cast<std::uint8_t>(plan_of(which).places + (one_more ? 1 : 0)),
                        speaks_against(which, given.causes)};
        }
    }
    constexpr bool is(exercise which, unsigned what) const noexcept {
        return (known[static_cast<std::size_t>(which)] & what) != 0;
    }
    constexpr void note(exercise which, unsigned what) noexcept {
        std::uint8_t& of = known[static_cast<std::size_t>(which)];
        of = static_cast<std::uint8_t>(of | what);
    }
    /// Notes what is offered, called for and open, for the session or for the day.
    constexpr void find_candidates(bool in_the_session) noexcept {
        candidate_count = 0;
        for (std::size_t i = 0; i < exercise_count; ++i) {
            const auto which = static_cast<exercise>(i);
            const role its = row_of(which).role;
            const role_state& state = state_of(its);
            if (plan_of(its).in_session == in_the_session && is(which, allowed) && !state.against &&
                state.demand > 0 && open(which))
                candidates[candidate_count++] = which;
        }
    }
    /// What an exercise is worth now, in half points: each one taken for the same role makes it less.
    constexpr int worth_now(exercise which) const noexcept {
        const role_state& state = roles[static_cast<std::size_t>(row_of(which).role)];
        return worth[static_cast<std::size_t>(which)] +
               halves * (state.demand - generated::role_taken_costs * state.served);
    }
    /// How much of an exercise, in the form that may be offered.
    constexpr dose amount_of(exercise which) const noexcept {
        return gate.amount_of(row_of(which), is(which, modified)).with_units();
    }
    static constexpr void add_time(session_clock& clock, exercise which, const dose& amount,
                                   bool adapted) noexcept {
        if constexpr (Own::exercise_count > 0)
            if (const auto place = host_place(which))
                return clock.take(Own::rows[*place],
                                  generated::heavy_exercises.intersects(Own::like[*place]), amount,
                                  adapted);
        clock.take(which, amount, adapted);
    }
    /// How long the session takes with one more exercise, each in its place in the order of doing.
    constexpr int seconds_with(exercise more) const noexcept {
        session_clock clock{.older = gate.older};
        const dose amount = amount_of(more);
        bool placed = false;
        for (const routine_item& item : plan) {
            if (!plan_of(item.role).in_session) continue;
            if (!placed && plan_of(row_of(more).role).place < plan_of(item.role).place) {
                add_time(clock, more, amount, is(more, modified));
                placed = true;
            }
            add_time(clock, item.exercise, item.amount, item.modified);
        }
        if (!placed) add_time(clock, more, amount, is(more, modified));
        return clock.seconds;
    }
    /// Whether the session has minutes for one more; what it takes then is kept for `take`.
    constexpr bool fits(exercise which) noexcept {
        if (!plan_of(row_of(which).role).in_session) return true;
        seconds_then = seconds_with(which);
        return seconds_then <= seconds::a_minute * from.session.value;
    }
    /// Whether one that may stand in for it is taken already.
    constexpr bool stands_in_for_another(const generated::catalogue_row& row) const noexcept {
        return groups.contains(row.group) && !(two_small_movements && row.role == role::mobility);
    }
    /// Whether a candidate could still be taken, minutes aside.
    constexpr bool open(exercise which) const noexcept {
        const generated::catalogue_row& row = row_of(which);
        const role_state& state = roles[static_cast<std::size_t>(row.role)];
        return state.served < state.places && !is(which, taken) && !stands_in_for_another(row);
    }
    /// The worthiest candidate that is worth at least so much and fits, the earlier one of equals. (What is
    /// worth most is asked for its minutes first: that is the dear question.)
    constexpr maybe<exercise> best(int least) noexcept {
        bool too_long[exercise_count] = {};
        for (;;) {
            std::size_t found = candidate_count;
            int worthiest = least - 1;
            for (std::size_t i = 0; i < candidate_count; ++i) {
                if (too_long[i]) continue;
                const int now = worth_now(candidates[i]);
                if (now <= worthiest) continue;
                found = i;
                worthiest = now;
            }
            if (found == candidate_count) return {};
            if (fits(candidates[found])) return candidates[found];
            too_long[found] = true;
        }
    }
    /// Takes one of which `fits` has just said yes.
    constexpr void take(exercise which) noexcept {
        const generated::catalogue_row& row = row_of(which);
        const bool adapted = is(which, modified);
        const auto target = best_addressed(row, given.causes);
        const auto spoke = rows.loudest_for(which, row.role);
        const done_when when = when_of(row.role);
        if (when == done_when::session) plan.session_takes = seconds{seconds_then};
        plan.insert({.exercise = which,
                     .role = row.role,
                     .amount = amount_of(which),
                     .sides = adapted ? row.adapted.sides : row.sides,
                     .modified = adapted,
                     .when = when,
                     .why = spoke    ? chosen_for::choice
                            : target ? chosen_for::cause
                                     : chosen_for::role,
                     .cause = *target,
                     .by = *spoke});
        groups.insert(row.group);
        note(which, taken);
        ++state_of(row.role).served;
        if (when == done_when::session) ++in_session;
        keep_open_ones();
    }
    /// What cannot be taken any more, minutes aside, is no candidate.
    constexpr void keep_open_ones() noexcept {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < candidate_count; ++i)
            if (open(candidates[i])) candidates[kept++] = candidates[i];
        candidate_count = kept;
    }
    constexpr void fill() noexcept {
        find_candidates(true);
        while (in_session < rows.most && plan.size() < routine::most_items) {
            const maybe<exercise> next = best(halves * generated::least_points);
            if (!next) break;
            take(*next);
        }
        if (in_session >= rows.most) plan.limited_by = rows.most_by;
        find_candidates(false);
        while (plan.size() < routine::most_items) {
            const maybe<exercise> next = best(INT16_MIN);
            if (!next) break;
            take(*next);
        }
    }
    /// The row that spoke most against an exercise, or else this.
    constexpr objection spoken_against(exercise which, left_out otherwise) const noexcept {
        const auto by = rows.loudest_against(which, row_of(which).role);
        return by ? objection{left_out::spoken_against, *by} : objection{otherwise};
    }
    /// Why an exercise that nothing forbids was not taken.
    constexpr objection not_taken(exercise which) noexcept {
        const generated::catalogue_row& row = row_of(which);
        const role_state& state = roles[static_cast<std::size_t>(row.role)];
        if (state.against) return objection{*state.against};
        if (state.demand <= 0) return spoken_against(which, left_out::role_not_needed);
        if (!open(which) || !plan_of(row.role).in_session)
            return objection{left_out::role_is_served};
        if (in_session >= rows.most || plan.size() == routine::most_items)
            return rows.most_by ? objection{left_out::enough_exercises, *rows.most_by}
                                : objection{left_out::enough_exercises};
        if (worth_now(which) < halves * generated::least_points)
            return spoken_against(
                which, state.served > 0 ? left_out::role_is_served : left_out::role_not_needed);
        return objection{fits(which) ? left_out::enough_exercises : left_out::session_is_full};
    }
    constexpr void explain_the_rest() noexcept {
        for (std::size_t i = 0; i < exercise_count; ++i) {
            const auto which = static_cast<exercise>(i);
            if (is(which, taken)) continue;
            plan.leave_out(which, is(which, allowed) ? not_taken(which) : against[i]);
        }
    }
    /// The whole of it.
    constexpr void make() noexcept {
        prepare();
        fill();
        explain_the_rest();
        plan.state = plan.empty() ? routine_state::nothing_suitable : routine_state::planned;
    }
};

using draft = draft_with<no_own_set>;

/// Plans where the routine is to stand, so that nobody copies it, with a host's own set.
template <class Own>
constexpr void plan_into(routine& plan, const report& from, const planning& given) noexcept {
    draft_with<Own>{from, given, choices_for(given.traits), plan}.make();
}

}  // namespace detail

/// The routine for a report: again and again the offered exercise that is worth most, within the number and
/// the minutes of a session, one of a kind; then a break and a walk for the day.
/// Shape: a report and what is known about it -> a routine, possibly empty; every exercise of the
/// catalogue is either in it or left out with a reason.
/// Errors: none; a report with problems is never planned for (`advise` sees to it).
constexpr routine plan_routine(const report& from, const planning& given) noexcept {
    routine plan;
    detail::plan_into<detail::no_own_set>(plan, from, given);
    return plan;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
