// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include <hamstring/advice.hpp>
#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/road.hpp>
#include <hamstring/ids/history.hpp>
#include <hamstring/ids/road.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/routine/planner.hpp>
#include <hamstring/routine/road_walk.hpp>
#include <hamstring/routine/routine.hpp>
#include <hamstring/routine/traits.hpp>
#include <hamstring/routine/week_plan.hpp>
#include <hamstring/units.hpp>

/// The eight weeks for one person: the routine of today, and how it goes on while every week goes well. What is
/// known of each step, and the words for it, stand in `knowledge/road.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

/// Whether something is so, or may be.
constexpr bool may_be(const report& from, observation what) noexcept {
    return from.present.contains(what) || from.unsure.contains(what);
}

/// A strain heals. A fresh one whose day nobody told counts from today; once it is fresh no more, jogging is free of
/// pain, unless walking hurts. Of a larger one the road knows no end.
constexpr void let_a_strain_heal(report& later, int many) noexcept {
    const bool told_as_fresh = later.present.contains(condition::strain_g1_acute);
    if (!later.strained && !told_as_fresh) return;
    const int told = later.strained ? later.strained->value : 0;
    later.strained = days{told + days::a_week * many};
    const bool was_fresh = told_as_fresh || told < generated::strain_recent_below;
    if (!was_fresh || later.strained->value < generated::strain_recent_below ||
        may_be(later, symptom::limp_or_pain_on_walking) ||
        may_be(later, condition::strain_g2_acute))
        return;
    if (told_as_fresh) {
        later.present.erase(condition::strain_g1_acute);
        later.absent.insert(condition::strain_g1_acute);
    }
    later.absent.erase(history::jogs_without_pain);
    later.unsure.erase(history::jogs_without_pain);
    later.present.insert(history::jogs_without_pain);
}

/// Whoever may be pregnant today may be past the first 12 weeks by then.
constexpr void let_a_pregnancy_go_on(report& later) noexcept {
    if (!may_be(later, red_flag::may_be_pregnant)) return;
    later.absent.erase(condition::pregnancy_second_third_trimester);
    later.unsure.erase(condition::pregnancy_second_third_trimester);
    later.present.insert(condition::pregnancy_second_third_trimester);
}

/// From the week that the table names moderate pain has eased, and strong pain is moderate, and some weeks later
/// eased too; whoever had strong pain goes on with a beginner's doses. Pain that was told as unbearable has not.
constexpr void let_pain_ease(report& later, mode asked, int week) noexcept {
    if (asked == mode::normal || week < generated::road_pain_eases_from) return;
    const bool strong = asked == mode::settle;
    const bool eased = !strong || week >= generated::road_strong_pain_eased_from;
    if (strong) later.level = level::beginner;
    const pain_score most{
        (eased ? generated::gentle_dose_from_pain : generated::only_easy_movement_from_pain) - 1};
    if (!later.pain_now || later.pain_now->value > most.value) later.pain_now = most;
    if (later.worst_pain && later.worst_pain->value > most.value) later.worst_pain = most;
}

/// The same report some weeks later, if all goes well: a strain, a birth and a pregnancy are further on, muscles
/// are sore no more, and pain eases.
constexpr report some_weeks_later(const report& from, int many) noexcept {
    if (many <= 0) return from;
    report later = from;
    let_a_strain_heal(later, many);
    let_a_pregnancy_go_on(later);
    if (later.since_birth) later.since_birth = weeks{later.since_birth->value + many};
    later.present.erase(history::heavy_exercise_one_to_three_days_ago);
    if (later.since && later.since->value <= generated::soreness_waits)
        later.since = hours{generated::soreness_waits + 1};
    let_pain_ease(later, mode_of(from), many + 1);
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
    return detail::road_walk{now, to, from, planning_of(given)}.go();
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
