// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/check_in.hpp>
#include <hamstring/ids/road.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/check_in.hpp>
#include <hamstring/routine/dose.hpp>
#include <hamstring/routine/easier.hpp>
#include <hamstring/routine/planner.hpp>
#include <hamstring/routine/session_time.hpp>
#include <hamstring/routine/week_plan.hpp>

/// What becomes of a plan that is eased, shortened, or changed in one exercise: never more of anything, and
/// nothing that is not offered to the person today.

namespace hamstring::inline HAMSTRING_EDITION::detail {

/// A plan with nothing in it, of the same week and stage.
constexpr week_plan emptied(const week_plan& of) noexcept {
    week_plan result;
    result.week = of.week;
    result.stage = of.stage;
    result.how = of.how;
    return result;
}

/// A plan with what is done in it, and nothing of how it came about: what a course keeps. An exercise of a host
/// is not kept.
constexpr week_plan only_items(const week_plan& of) noexcept {
    week_plan result = emptied(of);
    for (routine_item item : of) {
        if (host_place(item.exercise)) continue;
        if (item.why != chosen_for::cause) item.cause = {};
        if (item.why != chosen_for::choice) item.by = {};
        result.insert(item);
    }
    return result;
}

/// Whether less is asked of somebody today than when a plan was made.
constexpr bool asks_less_than(const kept_course& course, const report& from,
                              const planning& given) noexcept {
    return mode_of(from) > course.plan.how || (given.clinician_first && !course.clinician_first);
}

/// A dose halved, then done fewer times a day, until it takes no more than so many seconds a week; none where that
/// cannot be.
constexpr maybe<dose> no_more_than(int most, dose of) noexcept {
    while (seconds_a_week(of) > most) {
        const dose half = half_of(of);
        if (half == of && of.per_day.value <= 1) return {};
        if (half == of)
            of.per_day.value -= 1;
        else
            of = half;
    }
    return of;
}

/// An exercise of a plan as it is offered today. None where it is not offered.
constexpr maybe<routine_item> offered_still(routine_item item, const offers& to,
                                            bool less) noexcept {
    const permit today = to.of(item.exercise);
    if (!today.allowed) return {};
    // Another form has a dose of its own.
    if (today.modified != item.modified)
        item.amount = today.amount;
    else if (less)
        item.amount = lesser(item.amount, today.amount);
    item.modified = today.modified;
    item.sides = today.sides;
    if (item.amount.skipped()) return {};
    return item;
}

/// Whether an exercise was chosen for more than that its role is in every routine.
constexpr bool chosen_for_more(const routine_item& item) noexcept {
    return item.why != chosen_for::role;
}

/// What rests in a short week: of the session all but so many, those first that were chosen for this person. What
/// is in the day goes on.
constexpr set_of<exercise> resting_in_a_short_week(const week_plan& plan) noexcept {
    set_of<exercise> rest;
    int taken = 0;
    for (const bool first : {true, false})
        for (const routine_item& item : plan)
            if (item.when == done_when::session && chosen_for_more(item) == first &&
                taken++ >= generated::short_week_exercises)
                rest.insert(item.exercise);
    return rest;
}

/// The plan of a course as it is done now: what is offered today, eased; in a short week few of it.
constexpr week_plan plan_now(const kept_course& course, const report& from,
                             const planning& given) noexcept {
    week_plan result = emptied(course.plan);
    if (course.stopped) return result;
    const offers today(from, given);
    const bool less = asks_less_than(course, from, given);
    for (const routine_item& each : course.plan) {
        if (course.resting.contains(each.exercise)) continue;
        maybe<routine_item> kept = offered_still(each, today, less);
        if (!kept) continue;
        routine_item item = *kept;
        // What is in the day is not eased: the walk stays.
        const easing by = item.when == done_when::session ? course.doses : easing::none;
        const maybe<dose> amount =
            no_more_than(seconds_a_week(eased(each.amount, by)), eased(item.amount, by));
        if (!amount) continue;
        item.amount = *amount;
        result.insert(item);
    }
    result.session_takes = session_seconds(result, today.older());
    return result;
}

/// The plan that was to be done before a check-in, whatever is offered now.
constexpr week_plan plan_before(const kept_course& course) noexcept {
    week_plan result = emptied(course.plan);
    for (routine_item item : course.plan) {
        if (course.resting.contains(item.exercise)) continue;
        if (item.when == done_when::session) item.amount = eased(item.amount, course.doses);
        result.insert(item);
    }
    return result;
}

/// The stage that comes behind another; the last one stays.
constexpr road_stage after(road_stage which) noexcept {
    return which == road_stage::maintain ? which
                                         : static_cast<road_stage>(static_cast<int>(which) + 1);
}

/// The easier neighbour of an exercise of a plan, in its beginner's dose and for no longer in a week than that;
/// none where there is none, it is in the plan already, or it is not offered.
constexpr maybe<routine_item> easier_one(const week_plan& plan, const routine_item& than,
                                         const report& from, const planning& given) noexcept {
    const maybe<exercise> next = easier_exercise(than.exercise);
    if (!next || plan.contains(*next)) return {};
    const permit today = offered(*next, from, given);
    if (!today.allowed) return {};
    const generated::catalogue_row& row = generated::exercises[static_cast<std::size_t>(*next)];
    routine_item item = than;
    item.exercise = *next;
    item.role = row.role;
    item.when = when_of(row.role);
    item.sides = today.sides;
    item.modified = today.modified;
    item.amount = today.amount;
    if (const dose first = row.doses[0].with_units(); !today.modified && !first.skipped())
        item.amount = lesser(item.amount, first);
    const maybe<dose> amount = no_more_than(seconds_a_week(than.amount), item.amount);
    if (!amount) return {};
    item.amount = *amount;
    return item;
}

/// The plan with one exercise in the place of another, or without it.
constexpr week_plan with_in_place_of(const week_plan& plan, exercise out,
                                     const maybe<routine_item>& in) noexcept {
    week_plan result = emptied(plan);
    for (const routine_item& item : plan)
        if (item.exercise != out) result.insert(item);
    if (in) result.insert(*in);
    return result;
}

/// The plan without what hurt most: its easier neighbour takes its place, where it is offered.
constexpr week_plan without_the_worst(const week_plan& plan, maybe<exercise> worst,
                                      const report& from, const planning& given) noexcept {
    const routine_item* const item = worst ? plan.find(*worst) : nullptr;
    if (item == nullptr) return plan;
    return with_in_place_of(plan, *worst, easier_one(plan, *item, from, given));
}

/// The plan without what hurt before.
constexpr week_plan without(const week_plan& plan, set_of<exercise> hurt) noexcept {
    week_plan result = plan;
    for (const routine_item& item : plan)
        if (hurt.contains(item.exercise)) result.erase(item.exercise);
    return result;
}

/// The plan one step back: a set less of what is in the session, and the stage before.
constexpr week_plan one_step_back(const week_plan& plan) noexcept {
    week_plan result = emptied(plan);
    for (routine_item item : plan) {
        if (item.when == done_when::session) item.amount = eased(item.amount, easing::one_set_less);
        result.insert(item);
    }
    if (plan.stage != road_stage::week_1)
        result.stage = static_cast<road_stage>(static_cast<int>(plan.stage) - 1);
    return result;
}

/// The plan with one exercise of the session changed for one that would be chosen today: the first of those that
/// are new and have not hurt, in the place of one of its role that would not be chosen any more, or else of any such.
constexpr week_plan with_one_changed(const week_plan& plan, const routine& today,
                                     set_of<exercise> hurt, const report& from,
                                     const planning& given) noexcept {
    const offers to(from, given);
    for (const routine_item& fresh : today) {
        if (fresh.when != done_when::session || plan.contains(fresh.exercise) ||
            hurt.contains(fresh.exercise))
            continue;
        for (const bool same_role : {true, false})
            for (const routine_item& old : plan) {
                if (old.when != done_when::session || today.contains(old.exercise) ||
                    (same_role && old.role != fresh.role))
                    continue;
                week_plan tried = with_in_place_of(plan, old.exercise, fresh);
                if (session_seconds(tried, to.older()).value <=
                        seconds::a_minute * from.session.value &&
                    to.of(fresh.exercise).allowed)
                    return tried;
            }
    }
    return plan;
}

/// What is different in a plan from another one.
constexpr plan_differences differences(const week_plan& before, const week_plan& now) noexcept {
    plan_differences result;
    set_of<exercise> paired;
    for (const routine_item& item : now) {
        if (const routine_item* const old = before.find(item.exercise)) {
            const int then = seconds_a_week(old->amount);
            const int next = seconds_a_week(item.amount);
            if (then != next)
                result.note(
                    {item.exercise, next > then ? plan_change::more : plan_change::less, {}, {}});
            continue;
        }
        maybe<exercise> gone;
        for (const routine_item& each : before)
            if (!gone && each.role == item.role && !now.contains(each.exercise) &&
                !paired.contains(each.exercise))
                gone = each.exercise;
        if (gone) paired.insert(*gone);
        result.note({item.exercise, gone ? plan_change::replaces : plan_change::enters, gone, {}});
        if (gone) result.note({*gone, plan_change::leaves, item.exercise, {}});
    }
    for (const routine_item& each : before)
        if (!now.contains(each.exercise) && !paired.contains(each.exercise))
            result.note({each.exercise, plan_change::leaves, {}, {}});
    return result;
}

/// Gives what is different the reasons that the road has for it.
constexpr void give_reasons(plan_differences& to, const plan_differences& road) noexcept {
    for (const plan_difference& step : road) {
        const plan_difference* const noted = to.find(step.exercise);
        if (!step.because || noted == nullptr) continue;
        plan_difference reasoned = *noted;
        reasoned.because = step.because;
        to.note(reasoned);
    }
}

}  // namespace hamstring::inline HAMSTRING_EDITION::detail
