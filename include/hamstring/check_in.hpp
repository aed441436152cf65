// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/advice.hpp>
#include <hamstring/generated/check_in.hpp>
#include <hamstring/ids/check_in.hpp>
#include <hamstring/ids/road.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/programme.hpp>
#include <hamstring/routine/check_in.hpp>
#include <hamstring/routine/eased_plan.hpp>
#include <hamstring/routine/light.hpp>
#include <hamstring/routine/week_plan.hpp>

/// The check-in: the whole triage again with the answers of today, then what becomes of the plan.

namespace hamstring::inline HAMSTRING_EDITION {

/// What a check-in comes to.
struct checked {
    /// The advice for the answers of today, the whole of it afresh: its urgency is never above the one below, and its
    /// routine is what somebody would get who begins today. What is to be done is `plan`; `advice_in` has both.
    hamstring::advice advice{};
    /// How soon somebody should be seen: never later than the advice says, and within days where the course
    /// itself asks for it.
    hamstring::urgency urgency = hamstring::urgency::clinician_days;
    /// By when.
    days deadline{generated::due_clinician_days};
    hamstring::decision decision = hamstring::decision::stop;
    /// The row that decided.
    check_in_rule by = check_in_rule::urgent;
    /// Every row that fits, the last one only where it decided.
    set_of<check_in_rule> reasons{};
    /// What was found.
    set_of<check_in_fact> found{};
    /// The watched signs in a leg that are new, as bits by their place in `knowledge::leg_signs`.
    std::uint32_t new_leg_signs = 0;
    /// What the self-tests measured this time; what was not measured anew says nothing.
    measurements measured{};
    /// Whether nothing of what was done is offered any more, so that a new one begins.
    bool begins_anew = false;
    /// What is to be done in the week that comes; nothing where the exercises are stopped.
    week_plan plan{};
    /// What is kept until the next check-in.
    kept_course after{};

    friend constexpr bool operator==(const checked&, const checked&) noexcept = default;
};

namespace detail {

/// Whether it was told to be worse all in all.
constexpr bool felt_worse(const told_at_check_in& told) noexcept {
    return told.overall == overall::worse ||
           (told.since_beginning &&
            told.since_beginning->value <= -generated::overall_change_counts);
}

/// What a check-in finds, one fact after the other.
class course_facts {
public:
    /// `answered` is how urgent the answers are by themselves: being worse all in all has a row of its own.
    constexpr course_facts(const kept_course& before, const report& from, const advice& now,
                           urgency answered, const told_at_check_in& told) noexcept
        : before_(before), from_(from), now_(now), answered_(answered), told_(told) {
        new_leg_signs_ = leg_signs_in(from_) & ~before_.leg_signs;
        fill_entry();
        news();
        triage();
        worse();
        lights();
        how_much();
        how_it_goes();
        the_plan();
    }
    constexpr const set_of<check_in_fact>& found() const noexcept { return found_; }
    constexpr const course_entry& entry() const noexcept { return entry_; }
    constexpr std::uint32_t new_leg_signs() const noexcept { return new_leg_signs_; }

private:
    constexpr void note(check_in_fact which, bool holds) noexcept {
        if (holds) found_.insert(which);
    }
    constexpr void fill_entry() noexcept {
        const course_entry& last = before_.history.last();
        const weeks next{last.week.value + 1};
        entry_.week = !told_.week ? next : *told_.week < last.week ? last.week : *told_.week;
        entry_.now = from_.pain_now;
        if (from_.worst_pain) entry_.worst = higher(from_.worst_pain, from_.pain_now);
        entry_.during = told_.during;
        entry_.next_morning = told_.next_morning;
        // Numbers that cannot be are not known.
        const bool counts = told_.done && told_.planned && told_.planned->value > 0 &&
                            told_.done->value >= 0 && *told_.done <= *told_.planned;
        if (counts) entry_.done = told_.done;
        if (counts) entry_.planned = told_.planned;
        entry_.function = function_of(told_, entry_.activities);
        const maybe<pain_score> before = told_.before ? told_.before : lower(entry_.now, last.now);
        entry_.light = light_of(mode_of(from_), before, told_);
    }
    constexpr void triage() noexcept {
        note(check_in_fact::seen_today, now_.urgency >= urgency::same_day ||
                                            (new_leg_signs_ & generated::leg_signs_of_today) != 0);
        note(check_in_fact::urgency_rose,
             answered_ > before_.urgency || (!new_.empty() && new_alone_ask_for_somebody()));
        note(check_in_fact::questions_open, now_.pending.intersects(generated::core_flags));
        note(check_in_fact::no_routine, now_.routine.state != routine_state::planned);
        note(check_in_fact::not_seen_yet, before_.to_be_seen && !told_.seen && !went_by_itself());
    }
    /// What is so now, or may be, and was not before; and whether the plan would be another one for it.
    constexpr void news() noexcept {
        new_ = (from_.present | from_.unsure) - before_.known;
        if (!new_.empty()) without_new_ = advise(without_these(new_));
        note(check_in_fact::something_new, !new_.empty() || before_.conditions != now_.conditions);
        const bool for_other =
            before_.outdated || (before_.conditions | now_.conditions) != before_.conditions;
        const bool plan_differs =
            !new_.empty() && difference(now_.routine, without_new_.routine) > 0;
        note(check_in_fact::new_condition, for_other || plan_differs);
    }
    /// The report with some answers yes, or not sure, taken as no.
    constexpr report without_these(const observations& which) const noexcept {
        report from = from_;
        from.absent = from.absent | (which - (which - (from.present | from.unsure)));
        from.present = from.present - which;
        from.unsure = from.unsure - which;
        return from;
    }
    constexpr bool new_alone_ask_for_somebody() const noexcept {
        if (answered_ < urgency::clinician_days) return false;
        return advise(without_these(before_.known)).urgency >= urgency::clinician_days ||
               without_new_.deadline > now_.deadline;
    }
    /// Whether what somebody was to look at is gone: the answers ask for nobody, nothing is in a leg, and it is
    /// better by a change that counts. What stopped the exercises does not go so.
    constexpr bool went_by_itself() const noexcept {
        return !before_.stopped && answered_ < urgency::clinician_days &&
               leg_signs_in(from_) == 0 && !felt_worse(told_) && pain_fell();
    }
    constexpr void worse() noexcept {
        note(check_in_fact::new_leg_sign, new_leg_signs_ != 0);
        const maybe<pain_score> peak = higher(entry_.worst, entry_.now);
        note(check_in_fact::pain_rose,
             rose(before_.history.first().worst, peak) || rose(last_told_pain(), peak));
        note(check_in_fact::felt_worse, felt_worse(told_));
        const course_entry& last = before_.history.last();
        const bool strong = mode_of(from_) == mode::settle;
        note(check_in_fact::settled_too_long,
             strong && before_.plan.how == mode::settle &&
                 days_since(last) >= generated::strong_pain_seen_after);
    }
    constexpr maybe<pain_score> last_told_pain() const noexcept {
        maybe<pain_score> told;
        for (const course_entry& each : before_.history)
            if (each.worst) told = each.worst;
        return told;
    }
    static constexpr bool rose(maybe<pain_score> then, maybe<pain_score> now) noexcept {
        return then && now && now->value - then->value >= generated::pain_change_counts;
    }
    constexpr int days_since(const course_entry& then) const noexcept {
        return (entry_.week.value - then.week.value) * days::a_week;
    }
    constexpr bool red_shortly_before(const course_entry& then,
                                      const course_entry& next) const noexcept {
        return then.light == week_light::red &&
               (next.week.value - then.week.value) * days::a_week <= generated::reds_close_together;
    }
    constexpr void lights() noexcept {
        note(check_in_fact::red, entry_.light == week_light::red);
        note(check_in_fact::amber, entry_.light == week_light::amber);
        note(check_in_fact::green, entry_.light == week_light::green);
        const course_history& past = before_.history;
        const bool one = red_shortly_before(past.last(), entry_);
        note(check_in_fact::red_before, one);
        note(check_in_fact::red_twice_before,
             one && past.size() > 1 && red_shortly_before(past.before_last(1), past.last()));
        const int stage = length_of(before_.plan.stage).value;
        const int needed =
            stage < generated::green_weeks_to_step ? stage : generated::green_weeks_to_step;
        note(check_in_fact::green_long_enough,
             entry_.light == week_light::green && green_weeks() >= needed);
    }
    /// How many check-ins were green one after the other, this one included, and never more than weeks went by.
    constexpr int green_weeks() const noexcept {
        int many = 1;
        std::size_t back = 0;
        const course_history& past = before_.history;
        while (back < past.size() && past.before_last(back).light == week_light::green) {
            ++many;
            ++back;
        }
        const int passed = entry_.week.value - past.before_last(back).week.value;
        return passed < many ? passed : many;
    }
    constexpr void how_much() noexcept {
        const bool told = entry_.done && entry_.planned;
        const bool enough = told && hundred * entry_.done->value >=
                                        generated::enough_sessions * entry_.planned->value;
        note(check_in_fact::done_enough, enough);
        note(check_in_fact::done_little, told && !enough);
        note(check_in_fact::little_because_of_pain,
             told && !enough && told_.why == why_fewer::pain);
        const decision last = before_.history.last().decision;
        note(check_in_fact::little_before,
             last == decision::shorten || last == decision::change_approach);
    }
    constexpr void how_it_goes() noexcept {
        note(check_in_fact::from_first_look, entry_.week.value >= generated::first_look_from);
        note(check_in_fact::from_second_look, entry_.week.value >= generated::second_look_from);
        note(check_in_fact::pain_told, entry_.worst.has_value());
        const bool better = pain_fell() || function_rose();
        note(check_in_fact::better, better);
        note(check_in_fact::not_known_better, !better);
        note(check_in_fact::not_better,
             !better && before_.history.first().worst.has_value() && entry_.worst.has_value());
    }
    /// By points, and by a share of the start. Who had less than that to lose has lost enough when it is no more.
    constexpr bool pain_fell() const noexcept {
        const maybe<pain_score> start = before_.history.first().worst;
        if (!start || !entry_.worst) return false;
        const int fell = start->value - entry_.worst->value;
        if (start->value < generated::pain_change_counts) return fell >= 0;
        return fell >= generated::pain_change_counts &&
               hundred * fell >= generated::pain_change_share * start->value;
    }
    constexpr bool function_rose() const noexcept {
        const course_entry* start = nullptr;
        for (const course_entry& each : before_.history)
            if (start == nullptr && each.function) start = &each;
        return start != nullptr && entry_.function && entry_.activities == start->activities &&
               entry_.function->value - start->function->value >= generated::function_change_counts;
    }
    constexpr void the_plan() noexcept {
        note(check_in_fact::was_stopped, before_.stopped);
        note(check_in_fact::eased, (before_.doses != easing::none || !before_.resting.empty()) &&
                                       entry_.week > before_.history.last().week);
        bool changed = false;
        for (const course_entry& each : before_.history)
            changed = changed || each.decision == decision::change_contributor;
        note(check_in_fact::not_changed_yet, !changed);
        const road_stage stage = before_.plan.stage;
        note(check_in_fact::maintaining, stage == road_stage::maintain);
        note(check_in_fact::last_stage, stage == road_stage::weeks_7_to_8);
        note(check_in_fact::stage_is_over,
             stage != road_stage::maintain &&
                 entry_.week.value - before_.stage_since.value >= length_of(stage).value);
    }

    const kept_course& before_;
    const report& from_;
    const advice& now_;
    urgency answered_;
    const told_at_check_in& told_;
    course_entry entry_{};
    set_of<check_in_fact> found_{};
    /// What is new, and the advice as if it were not so.
    observations new_{};
    advice without_new_{};
    std::uint32_t new_leg_signs_ = 0;
};

/// What the rows come to: the first that fits decides, and each that fits can ease the doses.
struct course_verdict {
    check_in_rule by = check_in_rule::go_on;
    set_of<check_in_rule> reasons{};
    easing doses = easing::none;
    /// Whether a row that fits sends the person to be seen, be it the one that decides or not.
    bool refers = false;
    /// Whether one asks for somebody to look before it goes on.
    bool to_be_seen = false;
};

constexpr const generated::check_in_row& row_of(check_in_rule which) noexcept {
    return generated::check_in_rows[static_cast<std::size_t>(which)];
}

constexpr course_verdict judge_course(const set_of<check_in_fact>& found) noexcept {
    course_verdict result;
    bool decided = false;
    for (std::size_t r = 0; r < count_of<check_in_rule>; ++r) {
        const auto which = static_cast<check_in_rule>(r);
        const generated::check_in_row& row = row_of(which);
        if ((row.when & ~found.bits()) != 0 || (decided && row.when == 0)) continue;
        if (!decided) result.by = which;
        decided = true;
        result.reasons.insert(which);
        if (row.doses > result.doses) result.doses = row.doses;
        result.refers = result.refers || row.then == decision::refer || row.to_be_seen;
        result.to_be_seen = result.to_be_seen || row.to_be_seen;
    }
    return result;
}

/// The report with the pain right now counted into the worst pain, so that none speaks against the other.
constexpr report with_worst_of(report from) noexcept {
    if (from.worst_pain) from.worst_pain = higher(from.worst_pain, from.pain_now);
    return from;
}

/// The report as the triage is to read it: pain while exercising and of the next morning is pain of the week, and
/// who is worse all in all has answered that it is getting worse.
constexpr report as_told(const report& now, const told_at_check_in& told) noexcept {
    report from = with_worst_of(now);
    const maybe<pain_score> told_pain = higher(told.during, told.next_morning);
    if (told_pain && from.worst_pain) from.worst_pain = higher(from.worst_pain, told_pain);
    if (!felt_worse(told)) return from;
    from.present.insert(history::getting_worse);
    from.present.erase(history::getting_better);
    from.absent.erase(history::getting_worse);
    from.unsure.erase(history::getting_worse);
    return from;
}

/// What the planner knows in the stage of a course; where a check-in sends somebody to be seen, as if the advice had.
constexpr planning planning_after(const kept_course& course, const advice& given) noexcept {
    planning result = planning_of(given);
    result.traits = traits_in_week(result.traits, first_week_of(course.plan.stage));
    result.clinician_first = result.clinician_first || course.to_be_seen ||
                             course.history.last().decision == decision::refer;
    return result;
}

/// A course that begins with the plan of the first week.
constexpr void begin_plan(kept_course& course, const report& from, const advice& given) noexcept {
    course.plan = without(only_items(first_week(from, given)), course.hurt);
    course.resting = {};
    course.clinician_first = given.urgency == urgency::clinician_days;
}

/// A plan for somebody who did another one: of what both have, no more than before. After a week that asks for less,
/// nothing but that, where anything is left of it.
constexpr week_plan no_more_in(const week_plan& fresh, const week_plan& before,
                               bool less) noexcept {
    week_plan shared = emptied(fresh);
    week_plan all = emptied(fresh);
    for (routine_item item : fresh) {
        const routine_item* const old = before.find(item.exercise);
        if (old == nullptr) {
            all.insert(item);
            continue;
        }
        const maybe<dose> amount = no_more_than(seconds_a_week(old->amount), item.amount);
        if (!amount) continue;
        item.amount = *amount;
        all.insert(item);
        shared.insert(item);
    }
    return less && !shared.empty() ? shared : all;
}

/// A step as it is taken by somebody whom one exercise hurt most: neither more of that, nor a harder one in its
/// place. Nothing where that is too long for a session.
constexpr week_plan sparing(const week_plan& step, const week_plan& now, maybe<exercise> worst,
                            const report& from, const planning& known) noexcept {
    const routine_item* const item = worst ? now.find(*worst) : nullptr;
    if (item == nullptr) return step;
    const plan_difference* const what = step.changes.find(*worst);
    const maybe<exercise> in_its_place = what == nullptr ? maybe<exercise>{} : what->other;
    if (!step.contains(*worst) && !in_its_place) return step;
    week_plan result =
        with_in_place_of(step, step.contains(*worst) ? *worst : *in_its_place, *item);
    result.changes = step.changes;
    const int allowed = seconds::a_minute * from.session.value;
    const bool fits = session_seconds(result, offers(from, known).older()).value <= allowed;
    return fits ? result : emptied(result);
}

/// The course with its plan as a row says, before it is eased.
constexpr void take_action(kept_course& course, plan_action what, const report& from,
                           const advice& given, const told_at_check_in& told) noexcept {
    const planning known = planning_after(course, given);
    const bool swaps = what == plan_action::swap_the_worst || what == plan_action::step_back;
    if (swaps && told.worst && course.plan.contains(*told.worst)) course.hurt.insert(*told.worst);
    switch (what) {
        case plan_action::next_stage: {
            const week_plan next =
                sparing(without(next_stage(course.plan, after(course.plan.stage), from, given),
                                course.hurt),
                        course.plan, told.worst, from, known);
            // A step that leaves nothing is none.
            if (next.empty()) break;
            course.plan = next;
            course.clinician_first = known.clinician_first;
            break;
        }
        case plan_action::swap_the_worst:
            course.plan = without_the_worst(course.plan, told.worst, from, known);
            break;
        case plan_action::step_back:
            course.plan = one_step_back(without_the_worst(course.plan, told.worst, from, known));
            break;
        case plan_action::change_one:
            course.plan = with_one_changed(course.plan, given.routine, course.hurt, from, known);
            break;
        default:
            break;
    }
}

/// Lets all but few exercises rest, or all of the session where few are left; what is in the day goes on. Nothing
/// rests where nothing would be left.
constexpr void rest_more(kept_course& course, const report& from, const planning& known) noexcept {
    const week_plan plan = plan_now(course, from, known);
    set_of<exercise> rest = resting_in_a_short_week(plan);
    bool left = !rest.empty();
    if (rest.empty())
        for (const routine_item& item : plan) {
            if (item.when == done_when::session) rest.insert(item.exercise);
            left = left || item.when != done_when::session;
        }
    if (left) course.resting = course.resting | rest;
}

/// How urgent it is today, with what is newly so beside the answers.
constexpr urgency asked_for(const advice& given, const set_of<check_in_fact>& found) noexcept {
    return found.contains(check_in_fact::seen_today) && given.urgency < urgency::same_day
               ? urgency::same_day
               : given.urgency;
}

/// Takes note of the answers of today: how urgent they are, the signs in a leg, and who is to look.
constexpr void keep_answers(kept_course& course, const course_verdict& verdict,
                            const set_of<check_in_fact>& found, const report& from,
                            const advice& given) noexcept {
    const bool waits = found.contains(check_in_fact::not_seen_yet);
    const urgency asked = asked_for(given, found);
    course.urgency = waits && course.urgency > asked ? course.urgency : asked;
    course.to_be_seen = verdict.to_be_seen || waits ||
                        (course.stopped && given.urgency > urgency::self_care_review);
    course.leg_signs = leg_signs_in(from);
    course.knowledge = given.knowledge;
    take_measured(course.measured, from.measured);
    course.known = from.present | from.unsure;
    if (course.stopped) return;
    course.conditions = given.conditions;
    course.outdated = false;
}

/// The course behind a check-in, its entry already kept, and as it was before: the plan as the row says, and by how much it is eased.
/// Shape: says whether it begins anew, for a condition that it was not made for, or since nothing of it is
/// offered any more.
constexpr bool go_on(kept_course& course, const kept_course& before, const course_verdict& verdict,
                     const set_of<check_in_fact>& found, const report& from, const advice& given,
                     const told_at_check_in& told) noexcept {
    const bool new_condition = found.contains(check_in_fact::new_condition);
    const generated::check_in_row& row = row_of(verdict.by);
    course.stopped = row.plan == plan_action::halt;
    keep_answers(course, verdict, found, from, given);
    if (course.stopped) {
        course.outdated = new_condition;
        return false;
    }
    if (new_condition) {
        begin_plan(course, from, given);
        course.plan = no_more_in(course.plan, plan_before(before), row.then >= decision::regress);
    }
    take_action(course, row.plan, from, given, told);
    const bool on = row.plan == plan_action::next_stage || row.plan == plan_action::restore;
    course.doses = on ? easing::none : verdict.doses > course.doses ? verdict.doses : course.doses;
    if (on) course.resting = {};
    const planning known = planning_after(course, given);
    if (row.plan == plan_action::few_exercises) rest_more(course, from, known);
    const bool as_before = differences(plan_before(before), plan_now(course, from, known)).empty();
    if (row.then == decision::regress && as_before) rest_more(course, from, known);
    const bool anew = plan_now(course, from, known).empty();
    if (anew) begin_plan(course, from, given);
    if (course.plan.stage != before.plan.stage || new_condition)
        course.stage_since = course.history.last().week;
    return anew || new_condition;
}

/// How soon a course waits for somebody to look: the same day at most, since what was an emergency is days ago.
constexpr urgency waited_for(const kept_course& course) noexcept {
    if (!course.to_be_seen) return urgency::self_care_review;
    if (!course.stopped || course.urgency < urgency::clinician_days) return urgency::clinician_days;
    return course.urgency < urgency::same_day ? course.urgency : urgency::same_day;
}

constexpr days due_within(urgency which) noexcept {
    return which == urgency::same_day ? days{generated::due_same_day}
                                      : days{generated::due_clinician_days};
}

/// How soon somebody is to look: as the answers say, within days where the course asks for it; and as soon as it
/// was to be before, the same day at most, while the exercises wait for it.
constexpr urgency urgency_of(const kept_course& before, const advice& now,
                             const course_verdict& verdict,
                             const set_of<check_in_fact>& found) noexcept {
    urgency result = asked_for(now, found);
    if (verdict.refers && result < urgency::clinician_days) result = urgency::clinician_days;
    if (!found.contains(check_in_fact::not_seen_yet)) return result;
    const urgency before_that = waited_for(before);
    return result < before_that ? before_that : result;
}

}  // namespace detail

/// A course at its beginning: the plan of the first week, and what later weeks are measured by.
/// Shape: a report and its advice -> what to keep until the first check-in; without a routine, a course that
/// is stopped.
constexpr kept_course begin_course(const report& from, const advice& given) noexcept {
    kept_course result;
    detail::begin_plan(result, from, given);
    result.urgency = given.urgency;
    result.leg_signs = detail::leg_signs_in(from);
    result.measured = from.measured;
    result.conditions = given.conditions;
    result.stopped = given.routine.state != routine_state::planned;
    // That questions are open asks for answers.
    result.to_be_seen =
        given.urgency >= urgency::same_day || (given.urgency > urgency::self_care_review &&
                                               !given.pending.intersects(generated::core_flags));
    result.known = from.present | from.unsure;
    result.history.add({.worst = from.worst_pain, .now = from.pain_now});
    return result;
}

/// A course after a stop sign ended a session: its exercises wait until somebody has looked, within days at least,
/// whatever the triage says that follows.
/// Shape: the course and the sign -> the course; as it was for a sign that `waits_for_a_look` excepts. A check-in that
/// is told that somebody has looked lets it go on.
constexpr kept_course stopped_by(kept_course course, stop_sign sign) noexcept {
    if (!waits_for_a_look(sign)) return course;
    course.stopped = true;
    course.to_be_seen = true;
    if (course.urgency < urgency::clinician_days) course.urgency = urgency::clinician_days;
    course.history.comes_to(decision::stop);
    return course;
}

/// What is to be done in the week that a course is in: the plan of its stage, eased, as far as it is offered;
/// nothing while it is stopped.
/// Shape: the course, and the report and advice of today.
constexpr week_plan plan_of(const kept_course& course, const report& from,
                            const advice& given) noexcept {
    if (given.routine.state != routine_state::planned) return detail::emptied(course.plan);
    return detail::plan_now(course, from, detail::planning_after(course, given));
}

/// An advice whose routine is what a course has for this week: for a session, and for whoever reads it between two
/// check-ins.
/// Shape: the course, and the report and advice of today -> the advice; with no exercise while the course is stopped.
constexpr advice advice_in(const kept_course& course, const report& from, advice given) noexcept {
    const week_plan plan = plan_of(course, from, given);
    while (!given.routine.empty()) given.routine.erase(given.routine.begin()->exercise);
    for (const routine_item& item : plan) given.routine.insert(item);
    given.routine.session_takes = plan.session_takes;
    if (plan.empty() && given.routine.state == routine_state::planned)
        given.routine.state = routine_state::withheld_by_urgency;
    const urgency waited_for = detail::waited_for(course);
    if (given.urgency < waited_for) {
        given.urgency = waited_for;
        given.deadline = detail::due_within(waited_for);
    }
    return given;
}

/// A check-in: the whole triage with the answers of today, then one decision, next week's plan, and what is kept.
/// Shape: the course so far, the whole report as it is now, and what is told -> what it comes to. It is never
/// less urgent than `advise(now)`, and nothing in the plan is not offered to the person as he or she is now.
/// Errors: what was not told is not known, and counts as nothing good; nor do numbers that cannot be.
constexpr checked check_in(const kept_course& before, const report& now,
                           const told_at_check_in& told) noexcept {
    const report from = detail::as_told(now, told);
    checked result;
    result.advice = advise(from);
    const report answers = detail::with_worst_of(now);
    const urgency answered = answers == from ? result.advice.urgency : advise(answers).urgency;
    const detail::course_facts facts(before, answers, result.advice, answered, told);
    const detail::course_verdict verdict = detail::judge_course(facts.found());
    const generated::check_in_row& row = detail::row_of(verdict.by);
    result.decision = row.then;
    result.by = verdict.by;
    result.reasons = verdict.reasons;
    result.found = facts.found();
    result.new_leg_signs = facts.new_leg_signs();
    result.measured = from.measured;
    result.urgency = detail::urgency_of(before, result.advice, verdict, result.found);
    result.deadline = result.urgency == result.advice.urgency ? result.advice.deadline
                                                              : detail::due_within(result.urgency);
    result.after = before;
    result.plan = detail::emptied(before.plan);
    // What is not answered is asked first: the course waits as it is.
    if (verdict.by == check_in_rule::questions_first) return result;
    course_entry entry = facts.entry();
    entry.decision = row.then;
    result.after.history.add(entry);
    result.begins_anew =
        detail::go_on(result.after, before, verdict, result.found, from, result.advice, told);
    if (result.begins_anew && result.decision < decision::regress)
        result.decision = decision::begin_anew;
    result.plan = plan_of(result.after, from, result.advice);
    result.plan.changes = detail::differences(detail::plan_before(before), result.plan);
    if (row.plan == plan_action::next_stage)
        detail::give_reasons(result.plan.changes, result.after.plan.changes);
    result.after.plan = detail::only_items(result.after.plan);
    return result;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
