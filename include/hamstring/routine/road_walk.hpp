// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/road.hpp>
#include <hamstring/generated/selection.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/road.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/dose.hpp>
#include <hamstring/routine/planner.hpp>
#include <hamstring/routine/road_growth.hpp>
#include <hamstring/routine/road_rows.hpp>
#include <hamstring/routine/routine.hpp>
#include <hamstring/routine/traits.hpp>
#include <hamstring/routine/week_plan.hpp>
#include <hamstring/units.hpp>

/// One step of the road: from a week's plan to the next stage's.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

/// One step of the road: from a week's plan to the next stage's.
class road_walk {
    using row = generated::road_row;

public:
    constexpr road_walk(const week_plan& now, road_stage to, const report& from,
                        const planning& today) noexcept
        : from_(from), given_(today), offers_(from, with_week(given_, to)), rows_(given_, to) {
        next_.week = first_week_of(to);
        next_.stage = to;
        next_.how = offers_.how();
        for (const routine_item& item : now) {
            next_.insert(item);
            was_on_the_floor_ = was_on_the_floor_ || is_on_the_floor(item.exercise, item.modified);
        }
        was_ = now.how;
    }

    road_walk(const road_walk&) = delete;

    constexpr week_plan go() noexcept {
        if (!begin_anew()) {
            keep_what_is_offered();
            if (!wait()) go_on();
        }
        next_.session_takes = session_seconds(next_, offers_.older());
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
        if (!bring_one(rows_.own())) {
            const bool grew = grow_each(rows_.own());
            if (grew || !bring_one(rows_.for_anybody())) grow_each(rows_.for_anybody());
        }
        for (const std::uint8_t at : rows_.all()) {
            const row& of = generated::road_rows[at];
            if (of.does == road_move::fewer_days) fewer_days(of, road_step{at});
            if (is_of_the_day(of.does)) grow(of, road_step{at});
        }
    }
    constexpr bool bring_one(road_rows_held::range rows) noexcept {
        for (const std::uint8_t at : rows)
            if (bring(generated::road_rows[at], road_step{at})) return true;
        return false;
    }
    constexpr bool grow_each(road_rows_held::range rows) noexcept {
        bool grew = false;
        for (const std::uint8_t at : rows) {
            const row& of = generated::road_rows[at];
            const bool in_the_session = !is_of_the_day(of.does) && of.does != road_move::fewer_days;
            if (in_the_session && grow(of, road_step{at})) grew = true;
        }
        return grew;
    }
    /// The exercises as they are now, without the rest of the plan.
    constexpr routine_items items() const noexcept {
        return static_cast<const routine_items&>(next_);
    }
    constexpr bool fits() const noexcept {
        return session_seconds(next_, offers_.older()).value <=
               seconds::a_minute * from_.session.value;
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

    /// Whether the week before asked for so much, and this one does not.
    constexpr bool is_over(mode how) const noexcept { return was_ == how && next_.how != how; }
    /// What is not offered any more leaves; what is offered in another form, or gently, is given so.
    constexpr void keep_what_is_offered() noexcept {
        const routine_items before = items();
        for (const routine_item& item : before) {
            const permit now = offers_.of(item.exercise);
            if (!now.allowed ||
                (now.modified != item.modified && !may_enter(item.exercise, now.modified))) {
                leave(item.exercise, {}, {});
                continue;
            }
            // What is done while the pain is strong is no measure for later.
            const bool other_form = now.modified != item.modified || is_over(mode::settle);
            if (!other_form && (!offers_.gentle() || grew_by_a_row(item.exercise))) continue;
            const dose amount = other_form ? now.amount : lesser(item.amount, now.amount);
            if (amount == item.amount && now.modified == item.modified) continue;
            routine_item changed = item;
            changed.amount = amount;
            changed.modified = now.modified;
            changed.sides = now.sides;
            next_.erase(item.exercise);
            next_.insert(changed);
            next_.changes.note({item.exercise,
                                is_less(item.amount, amount) ||
                                        (item.amount == amount && item.modified && !now.modified)
                                    ? plan_change::more
                                    : plan_change::less,
                                {},
                                {}});
        }
        trim();
    }
    /// Whether a contributor's own row lets it grow though somebody is to be seen first.
    constexpr bool grew_by_a_row(exercise which) const noexcept {
        if (offers_.how() != mode::normal) return false;
        for (const row& of : generated::road_rows)
            if (of.of && of.by != 0 && of.takes.contains(which) &&
                given_.causes.score_of(*of.of) >= generated::role_called_for_from)
                return true;
        return false;
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
        for (const std::uint8_t at : rows_.own()) {
            const road_move does = generated::road_rows[at].does;
            if (does == road_move::waits && !next_.waits_for) next_.waits_for = road_step{at};
            if (does == road_move::doses_wait && !doses_wait_) doses_wait_ = road_step{at};
        }
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
        for (const std::uint8_t at : rows_.all()) {
            const row& of = generated::road_rows[at];
            if (of.does == road_move::begins_anew && !by && holds_one_of(of.takes))
                by = road_step{at};
        }
        if (!by) return false;
        const routine fresh = plan_routine(from_, given_);
        const routine_items before = items();
        bool other = false;
        for (const routine_item& item : fresh)
            other = other ||
                    (!before.contains(item.exercise) && may_enter(item.exercise, item.modified));
        if (!other) return false;
        for (const routine_item& item : before) leave(item.exercise, {}, by);
        for (const routine_item& item : fresh)
            if (may_enter(item.exercise, item.modified))
                put_anew(item, before.find(item.exercise), by);
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
        const routine_items before = items();
        for (const routine_item& item : before)
            if (of.takes.contains(item.exercise) && try_in(*of.brings, item.exercise, of, at))
                return true;
        return false;
    }
    static constexpr bool is_on_the_floor(exercise which, bool modified) noexcept {
        const generated::catalogue_row& its = generated::exercises[static_cast<std::size_t>(which)];
        return ((modified ? its.adapted.needs : its.needs) & generated::road_on_the_floor) != 0;
    }
    /// Whether an exercise may come in: from 65 on none on the floor where nothing was done there before.
    constexpr bool may_enter(exercise which, bool modified) const noexcept {
        return !offers_.older() || was_on_the_floor_ || !is_on_the_floor(which, modified);
    }
    /// Tries the level's own dose, then, where the session has no minutes for it, what a beginner does.
    constexpr bool try_in(exercise which, maybe<exercise> in_place_of, const row& of,
                          road_step at) noexcept {
        const permit now = offers_.of(which);
        if (!now.allowed || next_.contains(which) || !may_enter(which, now.modified) ||
            next_.changes.of(which) == plan_change::leaves)
            return false;
        const generated::catalogue_row& its = generated::exercises[static_cast<std::size_t>(which)];
        if (speaks_against(its.role, given_.causes)) return false;
        const routine_items before = items();
        if (in_place_of) next_.erase(*in_place_of);
        routine_item item{.exercise = which,
                          .role = its.role,
                          .amount = now.amount,
                          .sides = now.sides,
                          .modified = now.modified,
                          .when = when_of(its.role),
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
        // What is given gently grows for a contributor's sake only.
        if (doses_wait_ || (offers_.gentle() && !of.of)) return false;
        bool grown = false;
        const routine_items before = items();
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
        const routine_items before = items();
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
    road_rows_held rows_;
    week_plan next_{};
    maybe<road_step> doses_wait_{};
    /// How much was asked in the week before.
    mode was_ = mode::normal;
    /// Whether anything of the week before is done on the floor.
    bool was_on_the_floor_ = false;
};

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION
