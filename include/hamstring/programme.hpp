// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/advice.hpp>
#include <hamstring/generated/road.hpp>
#include <hamstring/ids/road.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/planner.hpp>
#include <hamstring/routine/session_time.hpp>
#include <hamstring/routine/traits.hpp>
#include <hamstring/routine/week_plan.hpp>
#include <hamstring/units.hpp>

/// The eight weeks for one person: the routine of today, and how it goes on while every week goes well. What is
/// known of each step, and the words for it, stand in `knowledge/road.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

/// How long a session takes.
constexpr int session_seconds(const routine_items& plan, bool older) noexcept {
    session_clock clock{.older = older};
    for (const routine_item& item : plan)
        if (item.when == done_when::session) clock.take(item.exercise, item.amount, item.modified);
    return clock.seconds;
}

/// A dose after one step, or the same where the step does not fit it or its bounds are reached.
constexpr dose one_step_more(dose of, const generated::road_row& row, bool advanced,
                             bool gently) noexcept {
    const auto grown = [&row](int now, int most) {
        const int bound = row.to != 0 && row.to < most ? row.to : most;
        return now + row.by <= bound ? now + row.by : now > bound ? now : bound;
    };
    switch (row.does) {
        case road_move::more_repetitions:
            if (of.repetitions.value != 0)
                of.repetitions = times{
                    grown(of.repetitions.value, advanced ? generated::road_repetitions_to_advanced
                                                         : generated::road_repetitions_to)};
            break;
        case road_move::longer_hold:
            if (of.repetitions.value == 0)
                of.hold = seconds{grown(of.hold.value, generated::road_hold_to)};
            break;
        case road_move::one_more_set:
            of.sets = sets{grown(of.sets.value, generated::road_sets_to)};
            break;
        case road_move::more_breaks: {
            const int next = grown(of.per_day.value, generated::road_breaks_to);
            const int most =
                gently ? generated::road_rises_a_day_gently : generated::road_rises_a_day;
            if (next * of.repetitions.value <= most) of.per_day = per_day{next};
            break;
        }
        case road_move::longer_walk:
            of.hold =
                seconds{seconds::a_minute * grown(of.hold.value / seconds::a_minute,
                                                  of.hold.value / seconds::a_minute + row.by)};
            break;
        case road_move::longer_strolls:
            of.hold = seconds{seconds::a_minute *
                              grown(of.hold.value / seconds::a_minute, generated::road_stroll_to)};
            break;
        default:
            break;
    }
    return of;
}

/// One step of the road: from a week's plan to the next stage's.
class road_walk {
    using row = generated::road_row;

public:
    constexpr road_walk(const week_plan& now, road_stage to, const report& from,
                        const advice& today) noexcept
        : from_(from), given_(planning_of(today)), offers_(from, with_week(given_, to)) {
        next_.week = first_week_of(to);
        next_.stage = to;
        next_.how = offers_.how();
        for (const routine_item& item : now) next_.insert(item);
        was_ = now.how;
    }

    constexpr week_plan go() noexcept {
        if (!begin_anew()) {
            keep_what_is_offered();
            if (!wait()) go_on();
        }
        next_.session_takes = seconds{session_seconds(next_, offers_.older())};
        return next_;
    }

private:
    static constexpr const planning& with_week(planning& given, road_stage to) noexcept {
        given.traits = traits_in_week(given.traits, first_week_of(to));
        return given;
    }
    static constexpr bool is_of_the_day(road_move does) noexcept {
        return does == road_move::more_breaks || does == road_move::longer_walk ||
               does == road_move::longer_strolls;
    }
    constexpr const generated::road_stage_row& stage() const noexcept {
        return generated::road_stages[static_cast<std::size_t>(next_.stage)];
    }
    /// What the person's own rows bring or let grow, or else what is for everybody; then the day.
    constexpr void go_on() noexcept {
        if (!bring_one(false)) {
            const bool grew = grow_each(false);
            if (grew || !bring_one(true)) grow_each(true);
        }
        for (const bool anybody : {false, true})
            each_row(anybody, [this](const row& of, road_step at) {
                if (of.does == road_move::fewer_days) fewer_days(of, at);
                if (is_of_the_day(of.does)) grow(of, at);
            });
    }
    constexpr bool bring_one(bool anybody) noexcept {
        bool brought = false;
        each_row(anybody, [&](const row& of, road_step at) {
            if (!brought) brought = bring(of, at);
        });
        return brought;
    }
    constexpr bool grow_each(bool anybody) noexcept {
        bool grew = false;
        each_row(anybody, [&](const row& of, road_step at) {
            const bool in_the_session = !is_of_the_day(of.does) && of.does != road_move::fewer_days;
            if (in_the_session && grow(of, at)) grew = true;
        });
        return grew;
    }
    constexpr bool fits() const noexcept {
        return session_seconds(next_, offers_.older()) <= seconds::a_minute * from_.session.value;
    }
    constexpr int in_session() const noexcept {
        int count = 0;
        for (const routine_item& item : next_) count += item.when == done_when::session ? 1 : 0;
        return count;
    }
    /// How many exercises a session may hold in this stage.
    constexpr int most() const noexcept {
        const int own = offers_.most();
        if (offers_.gentle()) return own;
        const int more = own + stage().more_exercises;
        return more < generated::most_in_a_session ? more : generated::most_in_a_session;
    }

    /// Whether a row is for this person, in this stage.
    constexpr bool holds(const row& of) const noexcept {
        const std::uint64_t traits = given_.traits.bits();
        return (of.in >> static_cast<unsigned>(next_.stage) & 1U) != 0 &&
               (of.when & ~traits) == 0 && (of.unless & traits) == 0 &&
               (!of.before_a_clinician || given_.clinician_first) &&
               (!of.of || given_.causes.score_of(*of.of) >= generated::role_called_for_from);
    }
    static constexpr bool is_for_anybody(const row& of) noexcept {
        return of.when == std::uint64_t{1} << static_cast<unsigned>(trait::anybody);
    }
    /// Calls `use` with the rows for this person: what the traits say first, then the contributors by their rank;
    /// or with those that are for everybody.
    template <class Use>
    constexpr void each_row(bool anybody, Use use) const noexcept {
        each_row_of({}, anybody, use);
        if (anybody) return;
        for (const ranked_cause& item : given_.causes) each_row_of(item.cause, false, use);
    }
    template <class Use>
    constexpr void each_row_of(maybe<cause> whose, bool anybody, Use& use) const noexcept {
        for (std::size_t i = 0; i < generated::road_row_count; ++i) {
            const row& of = generated::road_rows[i];
            if (of.of == whose && is_for_anybody(of) == anybody && holds(of))
                use(of, road_step{static_cast<std::uint8_t>(i)});
        }
    }

    /// Whether the week before asked for so much, and this one does not.
    constexpr bool is_over(mode how) const noexcept { return was_ == how && next_.how != how; }
    /// What is not offered any more leaves; what is offered in another form, or gently, is given so.
    constexpr void keep_what_is_offered() noexcept {
        const routine_items before = next_;
        for (const routine_item& item : before) {
            const permit now = offers_.of(item.exercise);
            if (!now.allowed) {
                leave(item.exercise, {}, {});
                continue;
            }
            // What is done while the pain is strong is no measure for later.
            const bool other_form = now.modified != item.modified || is_over(mode::settle);
            if (!other_form && !offers_.gentle()) continue;
            const dose amount = other_form ? now.amount : lesser(item.amount, now.amount);
            if (amount == item.amount && now.modified == item.modified) continue;
            routine_item changed = item;
            changed.amount = amount;
            changed.modified = now.modified;
            changed.sides = now.sides;
            next_.erase(item.exercise);
            next_.insert(changed);
            next_.changes.note(
                {item.exercise,
                 is_less(item.amount, amount) ? plan_change::more : plan_change::less,
                 {},
                 {}});
        }
        trim();
    }
    /// What the session has no room for leaves, the last first.
    constexpr void trim() noexcept {
        while (in_session() > 0 && (in_session() > most() || !fits()))
            leave(last_of_session(), {}, {});
    }
    constexpr exercise last_of_session() const noexcept {
        exercise found{};
        for (const routine_item& item : next_)
            if (item.when == done_when::session) found = item.exercise;
        return found;
    }
    constexpr void leave(exercise which, maybe<exercise> for_it,
                         maybe<road_step> because) noexcept {
        next_.erase(which);
        next_.changes.note({which, plan_change::leaves, for_it, because});
    }

    /// Whether a row keeps everything as it is.
    constexpr bool wait() noexcept {
        each_row(false, [this](const row& of, road_step at) {
            if (of.does == road_move::waits && !next_.waits_for) next_.waits_for = at;
            if (of.does == road_move::doses_wait && !doses_wait_) doses_wait_ = at;
        });
        if (!next_.waits_for) {
            next_.waits_for = doses_wait_;
            return false;
        }
        for (const routine_item& item : next_)
            if (next_.changes.of(item.exercise) == plan_change::stays)
                next_.changes.note({item.exercise, plan_change::waits, {}, next_.waits_for});
        return true;
    }
    /// Whether the plan was made anew: a row says so, and what comes of it is another plan.
    constexpr bool begin_anew() noexcept {
        maybe<road_step> by;
        for (const bool anybody : {false, true})
            each_row(anybody, [&](const row& of, road_step at) {
                if (of.does == road_move::begins_anew && !by && holds_one_of(of.takes)) by = at;
            });
        if (!by) return false;
        const routine fresh = plan_routine(from_, given_);
        const routine_items before = next_;
        bool other = false;
        for (const routine_item& item : fresh) other = other || !before.contains(item.exercise);
        if (!other) return false;
        for (const routine_item& item : before) leave(item.exercise, {}, by);
        for (const routine_item& item : fresh) put_anew(item, before.find(item.exercise), by);
        trim();
        return true;
    }
    /// An exercise of a plan that was made anew; one that was there keeps the larger dose.
    constexpr void put_anew(routine_item item, const routine_item* before,
                            maybe<road_step> by) noexcept {
        const bool same_form = before != nullptr && before->modified == item.modified;
        if (same_form && !offers_.gentle())
            item.amount =
                lesser(before->amount, item.amount) == item.amount ? before->amount : item.amount;
        next_.insert(item);
        next_.changes.note({item.exercise,
                            before == nullptr                      ? plan_change::enters
                            : before->amount == item.amount        ? plan_change::stays
                            : is_less(item.amount, before->amount) ? plan_change::less
                                                                   : plan_change::more,
                            {},
                            by});
    }
    static constexpr bool is_less(const dose& one, const dose& other) noexcept {
        return seconds_a_week(one) < seconds_a_week(other);
    }
    constexpr bool holds_one_of(set_of<exercise> which) const noexcept {
        for (const routine_item& item : next_)
            if (which.contains(item.exercise)) return true;
        return false;
    }

    /// Lets an exercise in, if the row says so and there is a place for it.
    constexpr bool bring(const row& of, road_step at) noexcept {
        if (of.does == road_move::joins) return try_in(*of.brings, {}, of, at);
        if (of.does != road_move::replaces) return false;
        const routine_items before = next_;
        for (const routine_item& item : before)
            if (of.takes.contains(item.exercise) && try_in(*of.brings, item.exercise, of, at))
                return true;
        return false;
    }
    /// Tries the level's own dose, then, where the session has no minutes for it, what a beginner does.
    constexpr bool try_in(exercise which, maybe<exercise> in_place_of, const row& of,
                          road_step at) noexcept {
        const permit now = offers_.of(which);
        if (!now.allowed || next_.contains(which)) return false;
        const generated::catalogue_row& its = generated::exercises[static_cast<std::size_t>(which)];
        if (speaks_against(its.role, given_.causes)) return false;
        const routine_items before = next_;
        if (in_place_of) next_.erase(*in_place_of);
        const bool session = generated::role_plans[static_cast<std::size_t>(its.role)].in_session;
        routine_item item{.exercise = which,
                          .role = its.role,
                          .amount = now.amount,
                          .sides = now.sides,
                          .modified = now.modified,
                          .when = session ? done_when::session : done_when::day,
                          .why = of.of ? chosen_for::cause : chosen_for::role,
                          .cause = of.of.value_or(cause{}),
                          .by = {}};
        const bool in = has_place(its) && (fits_in(item) || fits_in(with_fewer(item, its)));
        if (!in) {
            static_cast<routine_items&>(next_) = before;
            return false;
        }
        if (in_place_of) next_.changes.note({*in_place_of, plan_change::leaves, which, at});
        next_.changes.note(
            {which, in_place_of ? plan_change::replaces : plan_change::enters, in_place_of, at});
        return true;
    }
    /// Puts an item in if the session has room and minutes for it.
    constexpr bool fits_in(const routine_item& item) noexcept {
        next_.insert(item);
        if (next_.contains(item.exercise) && in_session() <= most() && fits()) return true;
        next_.erase(item.exercise);
        return false;
    }
    /// The same with what a beginner does, where that is less.
    static constexpr routine_item with_fewer(routine_item item,
                                             const generated::catalogue_row& its) noexcept {
        if (!item.modified && its.doses[0].sets != 0)
            item.amount = modified_dose(its.doses[0].with_units(), item.amount);
        return item;
    }
    /// Whether there is a place for one more of its role, and none that may stand in for it.
    constexpr bool has_place(const generated::catalogue_row& its) const noexcept {
        int served = 0;
        for (const routine_item& item : next_) {
            if (item.role == its.role) ++served;
            if (generated::exercises[static_cast<std::size_t>(item.exercise)].group == its.group)
                return false;
        }
        return served < generated::role_plans[static_cast<std::size_t>(its.role)].places;
    }

    /// Lets what a row names grow by one step, each as far as the session has minutes.
    constexpr bool grow(const row& of, road_step at) noexcept {
        if (doses_wait_) return false;
        bool grown = false;
        const routine_items before = next_;
        for (const routine_item& item : before) {
            // An adapted form grows for a contributor's sake only.
            if (!of.takes.contains(item.exercise) || (item.modified && !of.of) ||
                next_.changes.of(item.exercise) != plan_change::stays)
                continue;
            const dose more = bounded(
                one_step_more(item.amount, of, from_.level == level::advanced, offers_.older()),
                item.amount, of);
            if (more == item.amount) continue;
            next_.set_amount(item.exercise, more);
            if (!fits()) {
                next_.set_amount(item.exercise, item.amount);
                continue;
            }
            next_.changes.note({item.exercise, plan_change::more, {}, at});
            grown = true;
        }
        return grown;
    }
    /// No walk is longer than the stage says, unless it was before.
    constexpr dose bounded(dose more, const dose& before, const row& of) const noexcept {
        if (of.does == road_move::longer_walk && more.hold.value > seconds::a_minute * stage().walk)
            return before;
        return more;
    }
    /// On fewer days, to keep what was gained.
    constexpr void fewer_days(const row& of, road_step at) noexcept {
        if (doses_wait_) return;
        const routine_items before = next_;
        for (const routine_item& item : before) {
            if (!of.takes.contains(item.exercise) || item.amount.per_week.value <= of.by) continue;
            dose less = item.amount;
            less.per_week = per_week{of.by};
            next_.set_amount(item.exercise, less);
            next_.changes.note({item.exercise, plan_change::less, {}, at});
        }
    }

    const report& from_;
    planning given_;
    offers offers_;
    week_plan next_{};
    maybe<road_step> doses_wait_{};
    /// How much was asked in the week before.
    mode was_ = mode::normal;
};

/// The same report some weeks later, if all goes well: a strain and a birth are longer ago, muscles are sore no
/// more, and from the week that the table names moderate or strong pain has eased. Pain that was told as
/// unbearable has not.
constexpr report some_weeks_later(const report& from, int many) noexcept {
    constexpr int days_a_week = hours::a_week / hours::a_day;
    if (many <= 0) return from;
    report later = from;
    if (later.strained) later.strained = days{later.strained->value + days_a_week * many};
    if (later.since_birth) later.since_birth = weeks{later.since_birth->value + many};
    later.present.erase(history::heavy_exercise_one_to_three_days_ago);
    if (later.since && later.since->value <= generated::soreness_waits)
        later.since = hours{generated::soreness_waits + 1};
    if (many + 1 < generated::road_pain_eases_from || mode_of(from) == mode::normal) return later;
    const pain_score eased{generated::gentle_dose_from_pain - 1};
    if (!later.pain_now || later.pain_now->value > eased.value) later.pain_now = eased;
    if (later.worst_pain && later.worst_pain->value > eased.value) later.worst_pain = eased;
    return later;
}

/// The report and its advice some weeks later; what was there before, where time alone would make it more urgent.
constexpr void look_ahead(const report& from, int many, report& later, advice& then) noexcept {
    const report next = some_weeks_later(from, many);
    if (next == later) return;
    const advice given = advise(next);
    if (given.routine.state != routine_state::planned || given.urgency > then.urgency) return;
    later = next;
    then = given;
}

}  // namespace detail

/// The plan of the first week: exactly the routine of an advice.
/// Shape: a report and its advice -> a week; an empty one where there is no routine.
constexpr week_plan first_week(const report&, const advice& given) noexcept {
    week_plan result;
    result.how = given.routine.how;
    result.session_takes = given.routine.session_takes;
    for (const routine_item& item : given.routine) result.insert(item);
    return result;
}

/// One step of the road: what comes in, takes another's place or grows from a week's plan to the next stage's, for
/// the contributors that count. Only what is `offered` in that week is in it, and a session has no more
/// exercises than the person's number, and one more from week 3 on where the pain allows it, within its minutes.
/// Shape: a plan, the stage that comes, a report and its advice -> the plan of that stage and what is different in
/// it; an empty plan where the advice has no routine.
/// Errors: a host's own exercise is not offered here, and leaves.
/// Source: the rows of `knowledge/road.hpp`.
constexpr week_plan next_stage(const week_plan& now, road_stage to, const report& from,
                               const advice& given) noexcept {
    if (given.routine.state != routine_state::planned) {
        week_plan nothing;
        nothing.stage = to;
        nothing.week = first_week_of(to);
        return nothing;
    }
    return detail::road_walk{now, to, from, given}.go();
}

/// The eight weeks and what comes after them, as if every week went well. What somebody will answer by then is
/// not known: a check-in decides, and this shows where it may lead.
/// Shape: a report -> weeks 1 to 8 and the one that maintains; empty, with the routine's state, where there is no
/// routine.
/// Source: the rows of `knowledge/road.hpp`.
constexpr eight_weeks programme(const report& from) noexcept {
    advice then = advise(from);
    report later = from;
    eight_weeks result;
    result.state = then.routine.state;
    if (then.routine.state != routine_state::planned) return result;
    week_plan now = first_week(from, then);
    result.push_back(now);
    for (int week = 1 + 1; week <= static_cast<int>(eight_weeks::most_weeks); ++week) {
        const road_stage stage = stage_of(weeks{week});
        if (stage == now.stage) {
            now.changes = {};
        } else {
            detail::look_ahead(from, week - 1, later, then);
            now = next_stage(now, stage, later, then);
        }
        now.week = weeks{week};
        result.push_back(now);
    }
    return result;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
