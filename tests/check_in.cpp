// SPDX-License-Identifier: MIT
// Covers check_in.hpp, and with it routine/check_in.hpp and routine/eased_plan.hpp:
//     begin_course(report, advice)            the first week, and what later weeks are measured by
//     check_in(course, report, told)          the triage again, a decision, next week's plan
//     plan_of(course, report, advice)         what is to be done now

#include <cstddef>
#include <hamstring/cases.hpp>
#include <hamstring/check_in.hpp>
#include <hamstring/knowledge/check_in.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/stop_sign.hpp>

#include "catch.hpp"
#include "person.hpp"
#include "random_course.hpp"

using namespace hamstring;

namespace {

/// Somebody at a desk, with a pain of 4.
constexpr report desk_worker() {
    report from;
    from.age = years{34};
    from.sex = sex::male;
    from.worst_pain = pain_score{4};
    from.pain_now = pain_score{2};
    from.since = weeks{10};
    from.present = {symptom::back_of_thigh_tightness, symptom::low_back_pain,
                    habit::sits_most_of_the_day};
    from.absent = every_red_flag;
    return from;
}

/// A week that went well.
constexpr told_at_check_in good_week() {
    told_at_check_in told;
    told.before = pain_score{2};
    told.during = pain_score{2};
    told.next_morning = pain_score{2};
    told.done = times{10};
    told.planned = times{10};
    told.overall = overall::same;
    return told;
}

constexpr kept_course begun() { return begin_course(desk_worker(), advise(desk_worker())); }

/// The course after so many good weeks with less pain each second one.
constexpr kept_course after_good_weeks(int many) {
    kept_course course = begun();
    report from = desk_worker();
    for (int week = 1; week <= many; ++week) {
        from.worst_pain = pain_score{week >= 2 ? 2 : 3};
        course = check_in(course, from, good_week()).after;
    }
    return course;
}

constexpr report with_pain(int worst) {
    report from = desk_worker();
    from.worst_pain = pain_score{worst};
    if (*from.pain_now > *from.worst_pain) from.pain_now = from.worst_pain;
    return from;
}

int weekly(const week_plan& plan) {
    int sum = 0;
    for (const routine_item& item : plan) sum += seconds_a_week(item.amount);
    return sum;
}

/// Courses of eight check-ins each.
std::size_t courses_to_draw() { return test::conversations_to_draw(20000); }

}  // namespace

TEST_CASE("check_in: a good week leads one step on", "[check_in]") {
    constexpr checked done = check_in(begun(), with_pain(3), good_week());
    STATIC_REQUIRE(done.decision == decision::progress);
    STATIC_REQUIRE(done.after.plan.stage == road_stage::week_2);
    STATIC_REQUIRE(done.urgency == urgency::self_care_review);
    STATIC_REQUIRE(done.after.history.size() == 2);
    STATIC_REQUIRE(!done.plan.empty());
}

TEST_CASE("check_in: each row of its rules decides for somebody", "[check_in]") {
    const kept_course course = begun();
    const auto decides = [](const kept_course& before, const report& from,
                            const told_at_check_in& told, check_in_rule by) {
        const checked done = check_in(before, from, told);
        INFO(about(by).key << " and not " << about(done.by).key);
        CHECK(done.by == by);
        CHECK(done.decision == about(by).then);
        return done;
    };
    SECTION("what is urgent") {
        report from = desk_worker();
        from.absent.erase(red_flag::saddle_numbness);
        from.present.insert(red_flag::saddle_numbness);
        const checked done = decides(course, from, good_week(), check_in_rule::urgent);
        CHECK(done.urgency == urgency::emergency_now);
        CHECK(done.plan.empty());
        CHECK(done.after.stopped);
    }
    SECTION("what is more urgent than before") {
        report from = desk_worker();
        from.absent.erase(red_flag::unexplained_weight_loss);
        from.present.insert(red_flag::unexplained_weight_loss);
        const checked done = decides(course, from, good_week(), check_in_rule::more_urgent);
        CHECK(done.plan.empty());
        CHECK(done.after.to_be_seen);
    }
    SECTION("what nobody has looked at yet") {
        // A warning sign that asks for somebody within days, and leaves a routine.
        report from = desk_worker();
        for (std::size_t i = 0; i < count_of<red_flag>; ++i) {
            from = desk_worker();
            from.absent.erase(static_cast<red_flag>(i));
            from.present.insert(static_cast<red_flag>(i));
            if (advise(from).urgency == urgency::clinician_days &&
                advise(from).routine.state == routine_state::planned &&
                check_in(course, from, good_week()).new_leg_signs == 0)
                break;
        }
        const checked done = decides(course, from, good_week(), check_in_rule::more_urgent);
        // A week later it is no more urgent than before; it waits until somebody has looked, and begins
        // again with half.
        REQUIRE(done.advice.routine.state == routine_state::planned);
        const checked waits = decides(done.after, from, good_week(), check_in_rule::not_seen_yet);
        CHECK(waits.plan.empty());
        CHECK(waits.after.to_be_seen);
        told_at_check_in seen = good_week();
        seen.seen = true;
        const checked again = decides(waits.after, from, seen, check_in_rule::begin_again);
        CHECK_FALSE(again.plan.empty());
        CHECK_FALSE(again.after.to_be_seen);
    }
    SECTION("a condition that the plan was not made for") {
        report from = desk_worker();
        from.present.insert(condition::vertigo_or_orthostatic);
        const checked done = decides(course, from, good_week(), check_in_rule::condition_is_new);
        CHECK(done.begins_anew);
        CHECK(done.after.plan.stage == road_stage::week_1);
        for (const routine_item& item : done.plan)
            CHECK(done.advice.routine.contains(item.exercise));
        // It is known then, and a week that goes well leads on.
        decides(done.after, from, good_week(), check_in_rule::one_step);
    }
    SECTION("a sign in a leg that nobody has looked at") {
        report from = desk_worker();
        from.present.insert(symptom::numb_patch_side_of_thigh);
        REQUIRE(advise(from).urgency == urgency::self_care_review);
        const checked sign = check_in(course, from, good_week());
        REQUIRE(sign.by == check_in_rule::leg_sign);
        const checked later = decides(sign.after, from, good_week(), check_in_rule::look_is_due);
        CHECK(later.urgency == urgency::clinician_days);
        told_at_check_in seen = good_week();
        seen.seen = true;
        decides(later.after, from, seen, check_in_rule::back_on);
    }
    SECTION("open questions") {
        report from = desk_worker();
        from.absent = {};
        kept_course waiting = begin_course(from, advise(from));
        decides(waiting, from, good_week(), check_in_rule::questions_first);
        CHECK_FALSE(waiting.to_be_seen);
        decides(course, from, good_week(), check_in_rule::questions_first);
    }
    SECTION("no routine") {
        // A warning sign that can wait for days, and withholds the routine; it was there before.
        bool any = false;
        for (std::size_t i = 0; i < count_of<red_flag> && !any; ++i) {
            report from = desk_worker();
            from.absent.erase(static_cast<red_flag>(i));
            from.present.insert(static_cast<red_flag>(i));
            const advice given = advise(from);
            if (given.urgency >= urgency::same_day || !given.pending.empty() ||
                given.routine.state == routine_state::planned)
                continue;
            any = true;
            decides(begin_course(from, given), from, good_week(), check_in_rule::nothing_to_offer);
        }
        CHECK(any);
    }
    SECTION("a new sign in a leg") {
        report from = desk_worker();
        from.present.insert(symptom::numb_patch_side_of_thigh);
        if (advise(from).urgency == urgency::self_care_review) {
            const checked done = decides(course, from, good_week(), check_in_rule::leg_sign);
            CHECK(done.new_leg_signs != 0);
            CHECK(done.urgency == urgency::clinician_days);
        }
    }
    SECTION("a leg that is newly numb or weak") {
        // Nothing is emptied or lowered later: it stays for today until somebody has looked.
        for (const leg_sign_row& sign : knowledge::leg_signs) {
            report from = desk_worker();
            from.absent.erase(sign.which);
            from.present.insert(sign.which);
            CAPTURE(sign.says);
            const checked done = check_in(course, from, good_week());
            REQUIRE(done.urgency >= sign.when_new);
            REQUIRE(done.after.to_be_seen);
            if (sign.when_new < urgency::same_day) continue;
            REQUIRE(done.by == check_in_rule::urgent);
            REQUIRE(done.plan.empty());
            REQUIRE(done.deadline <= days{generated::due_same_day});
            REQUIRE(check_in(done.after, from, good_week()).urgency >= urgency::same_day);
            // Unsure is not no.
            from.present.erase(sign.which);
            from.unsure.insert(sign.which);
            REQUIRE(check_in(course, from, good_week()).urgency >= urgency::same_day);
        }
        // Who had it all along is not sent today for it.
        report had = desk_worker();
        had.present.insert(symptom::leg_numbness);
        const advice given = advise(had);
        REQUIRE(given.urgency < urgency::same_day);
        told_at_check_in seen = good_week();
        seen.seen = true;
        REQUIRE(check_in(begin_course(had, given), had, seen).urgency < urgency::same_day);
    }
    SECTION("pain that is up") {
        const checked done = decides(course, with_pain(6), good_week(), check_in_rule::pain_up);
        CHECK(done.urgency == urgency::clinician_days);
        CHECK(done.deadline == days{value_of(clinical_limit::due_clinician_days)});
        CHECK(check_in(course, with_pain(5), good_week()).by != check_in_rule::pain_up);
    }
    SECTION("worse all in all") {
        told_at_check_in told = good_week();
        told.overall = overall::worse;
        decides(course, desk_worker(), told, check_in_rule::worse_all_in_all);
        told = good_week();
        told.since_beginning = times{-value_of(clinical_limit::overall_change_counts)};
        decides(course, desk_worker(), told, check_in_rule::worse_all_in_all);
    }
    SECTION("reds, one after the other") {
        told_at_check_in red = good_week();
        red.during = pain_score{6};
        const checked one = decides(course, with_pain(4), red, check_in_rule::one_red);
        const checked two = decides(one.after, with_pain(4), red, check_in_rule::second_red);
        const checked three = decides(two.after, with_pain(4), red, check_in_rule::third_red);
        CHECK(three.urgency == urgency::clinician_days);
        CHECK(three.plan.empty());
        decides(three.after, with_pain(4), good_week(), check_in_rule::not_seen_yet);
        // With more than a week between they are not one after the other.
        told_at_check_in later = red;
        later.week = weeks{one.after.history.last().week.value + 2};
        decides(one.after, with_pain(4), later, check_in_rule::one_red);
    }
    SECTION("pain that stays strong") {
        report from = with_pain(8);
        from.pain_now = pain_score{8};
        told_at_check_in told = good_week();
        told.before = told.during = told.next_morning = pain_score{8};
        const kept_course strong = begin_course(from, advise(from));
        if (advise(from).routine.how == mode::settle)
            decides(strong, from, told, check_in_rule::pain_stays_strong);
    }
    SECTION("a second look") {
        told_at_check_in told = good_week();
        told.week = weeks{6};
        decides(course, with_pain(4), told, check_in_rule::second_look);
        told.week = weeks{5};
        CHECK(check_in(course, with_pain(4), told).by != check_in_rule::second_look);
        told.week = weeks{6};
        CHECK(check_in(course, with_pain(2), told).by != check_in_rule::second_look);
    }
    SECTION("pain kept from it") {
        told_at_check_in told = good_week();
        told.done = times{3};
        told.why = why_fewer::pain;
        decides(course, desk_worker(), told, check_in_rule::pain_kept_from_it);
    }
    SECTION("little was done") {
        told_at_check_in told = good_week();
        told.done = times{6};
        const checked one = decides(course, desk_worker(), told, check_in_rule::little);
        int in_session = 0;
        for (const routine_item& item : one.plan) in_session += item.when == done_when::session;
        CHECK(in_session <= value_of(clinical_limit::short_week_exercises));
        decides(one.after, desk_worker(), told, check_in_rule::little_again);
        told.done = times{7};
        CHECK(check_in(course, desk_worker(), told).by != check_in_rule::little);
        decides(one.after, desk_worker(), good_week(), check_in_rule::back_on);
    }
    SECTION("a first look") {
        told_at_check_in told = good_week();
        told.week = weeks{4};
        const checked one = decides(course, with_pain(4), told, check_in_rule::first_look);
        told.week = weeks{5};
        CHECK(check_in(one.after, with_pain(4), told).by != check_in_rule::first_look);
        told.week = weeks{3};
        CHECK(check_in(course, with_pain(4), told).by != check_in_rule::first_look);
    }
    SECTION("an amber week") {
        told_at_check_in told = good_week();
        told.during = pain_score{4};
        decides(course, desk_worker(), told, check_in_rule::one_amber);
    }
    SECTION("nothing to change") {
        told_at_check_in told = good_week();
        told.next_morning.reset();
        decides(course, desk_worker(), told, check_in_rule::go_on);
    }
    SECTION("the last step, and what comes behind it") {
        kept_course late = after_good_weeks(7);
        CHECK(late.plan.stage == road_stage::weeks_7_to_8);
        const checked last = decides(late, with_pain(2), good_week(), check_in_rule::last_step);
        CHECK(last.after.plan.stage == road_stage::maintain);
        decides(last.after, with_pain(2), good_week(), check_in_rule::keep_it);
        decides(begun(), with_pain(2), good_week(), check_in_rule::one_step);
    }
}

TEST_CASE("check_in: the numbers of its limits are what decides", "[check_in]") {
    // A fall of 30 in a hundred counts where it is two points or more.
    kept_course course = begun();
    course.stage_since = weeks{0};
    told_at_check_in told = good_week();
    told.week = weeks{6};
    CHECK(check_in(course, with_pain(3), told).found.contains(check_in_fact::better) == false);
    report from = with_pain(3);
    course = begin_course(from, advise(from));
    CHECK(!check_in(course, with_pain(2), told).found.contains(check_in_fact::better));
    CHECK(check_in(course, with_pain(1), told).found.contains(check_in_fact::better));
    from = with_pain(9);
    course = begin_course(from, advise(from));
    CHECK(!check_in(course, with_pain(7), told).found.contains(check_in_fact::better));
    CHECK(check_in(course, with_pain(6), told).found.contains(check_in_fact::better));
    from = with_pain(3);
    course = begin_course(from, advise(from));
    // So does what somebody wants to do again.
    told.activities[0] = times{2};
    told.week = weeks{1};
    const checked first = check_in(course, with_pain(3), told);
    told.week = weeks{6};
    told.activities[0] = times{3};
    CHECK(!check_in(first.after, with_pain(3), told).found.contains(check_in_fact::better));
    told.activities[0] = times{4};
    CHECK(check_in(first.after, with_pain(3), told).found.contains(check_in_fact::better));
    // Another number of things is another measure.
    told.activities[1] = times{10};
    CHECK(!check_in(first.after, with_pain(3), told).found.contains(check_in_fact::better));
}

TEST_CASE("limits: a check-in turns on these numbers", "[check_in][limit]") {
    CHECK(value_of(clinical_limit::enough_sessions) == 70);
    CHECK(value_of(clinical_limit::pain_change_counts) == 2);
    CHECK(value_of(clinical_limit::pain_change_share) == 30);
    CHECK(value_of(clinical_limit::function_change_counts) == 13);
    CHECK(value_of(clinical_limit::overall_change_counts) == 2);
    CHECK(value_of(clinical_limit::green_weeks_to_step) == 2);
    CHECK(value_of(clinical_limit::first_look_from) == 4);
    CHECK(value_of(clinical_limit::second_look_from) == 6);
    CHECK(value_of(clinical_limit::strong_pain_seen_after) == 7);
    CHECK(value_of(clinical_limit::reds_close_together) == 7);
    CHECK(value_of(clinical_limit::eased_to_half) == 50);
    CHECK(value_of(clinical_limit::eased_repetitions_at_least) == 5);
    CHECK(value_of(clinical_limit::eased_position_at_least) == 180);
    CHECK(value_of(clinical_limit::eased_by_sets) == 1);
    CHECK(value_of(clinical_limit::short_week_exercises) == 2);
}

TEST_CASE("check_in: a bad week halves, and a good one leads back", "[check_in]") {
    const kept_course course = after_good_weeks(3);
    const week_plan before = plan_of(course, with_pain(2), advise(with_pain(2)));
    told_at_check_in red = good_week();
    red.during = pain_score{7};
    for (const routine_item& item : course.plan)
        if (item.when == done_when::session) red.worst = item.exercise;
    const checked bad = check_in(course, with_pain(3), red);
    REQUIRE(bad.decision == decision::regress);
    CHECK(weekly(bad.plan) < weekly(before));
    CHECK(!bad.plan.contains(*red.worst));
    const checked good = check_in(bad.after, with_pain(2), good_week());
    CHECK(good.by == check_in_rule::back_on);
    CHECK(weekly(good.plan) > weekly(bad.plan));
}

TEST_CASE("check_in: an emergency that nobody has looked at stays at least of the same day",
          "[check_in]") {
    report from = desk_worker();
    from.absent.erase(red_flag::saddle_numbness);
    from.present.insert(red_flag::saddle_numbness);
    kept_course course = begin_course(from, advise(from));
    REQUIRE(course.to_be_seen);
    for (int week = 1; week < 4; ++week) {
        const checked done = check_in(course, desk_worker(), good_week());
        CHECK(done.by == check_in_rule::not_seen_yet);
        CHECK(done.urgency == urgency::same_day);
        CHECK(done.deadline == days{value_of(clinical_limit::due_same_day)});
        CHECK(done.plan.empty());
        course = done.after;
    }
    told_at_check_in seen = good_week();
    seen.seen = true;
    const checked done = check_in(course, desk_worker(), seen);
    CHECK(done.urgency == urgency::self_care_review);
    CHECK(done.begins_anew);
    CHECK_FALSE(done.plan.empty());
}

TEST_CASE(
    "check_in: what hurt most does not grow in a good week, nor gives way to something harder",
    "[check_in]") {
    for (const routine_item& item : begun().plan) {
        INFO(static_cast<int>(item.exercise));
        told_at_check_in told = good_week();
        told.worst = item.exercise;
        const checked done = check_in(begun(), with_pain(3), told);
        REQUIRE(done.by == check_in_rule::one_step);
        const routine_item* const then = done.plan.find(item.exercise);
        if (then != nullptr) CHECK(then->amount == item.amount);
        const plan_difference* const what = done.plan.changes.find(item.exercise);
        if (what != nullptr) {
            CHECK(what->change == plan_change::leaves);
            CHECK_FALSE(what->other);
        }
    }
}

TEST_CASE(
    "check_in: what asks for somebody and is new stops the exercises, though others asked before",
    "[check_in]") {
    told_at_check_in worse = good_week();
    worse.overall = overall::worse;
    const kept_course course = check_in(begun(), desk_worker(), worse).after;
    REQUIRE(course.urgency >= urgency::self_care_review);
    for (const observation sign :
         {observation{symptom::unbearable_pain}, observation{symptom::racing_heart},
          observation{red_flag::night_sweats_drenching}}) {
        INFO(sign.index);
        report from = desk_worker();
        from.absent.erase(sign);
        from.present.insert(sign);
        if (advise(from).urgency < urgency::clinician_days) continue;
        const checked done = check_in(course, from, good_week());
        CHECK(done.decision == decision::stop);
        CHECK(done.after.to_be_seen);
        // That somebody looked is not said of what was told only now.
        told_at_check_in seen = good_week();
        seen.seen = true;
        report more = from;
        more.absent.erase(red_flag::unexplained_weight_loss);
        more.present.insert(red_flag::unexplained_weight_loss);
        CHECK(check_in(done.after, more, seen).decision == decision::stop);
    }
}

TEST_CASE("check_in: a third red week stops though it is worse all in all, too", "[check_in]") {
    told_at_check_in red = good_week();
    red.during = pain_score{6};
    kept_course course = check_in(begun(), with_pain(4), red).after;
    course = check_in(course, with_pain(4), red).after;
    red.overall = overall::worse;
    const checked done = check_in(course, with_pain(4), red);
    CHECK(done.by == check_in_rule::third_red);
    CHECK(done.plan.empty());
}

TEST_CASE(
    "check_in: who was to be seen goes on only when somebody has looked, or when it went by itself",
    "[check_in]") {
    told_at_check_in worse = good_week();
    worse.overall = overall::worse;
    const checked sent = check_in(begun(), desk_worker(), worse);
    REQUIRE(sent.decision == decision::refer);
    CHECK(check_in(sent.after, desk_worker(), good_week()).by == check_in_rule::look_is_due);
    CHECK(check_in(sent.after, with_pain(2), good_week()).by == check_in_rule::back_on);
    told_at_check_in seen = good_week();
    seen.seen = true;
    CHECK(check_in(sent.after, desk_worker(), seen).by == check_in_rule::back_on);
    // A course that begins with an appointment to make waits for it too.
    report limps = desk_worker();
    limps.present.insert(history::getting_worse);
    const advice given = advise(limps);
    REQUIRE(given.urgency == urgency::clinician_days);
    REQUIRE(given.routine.state == routine_state::planned);
    const kept_course begins = begin_course(limps, given);
    CHECK(begins.to_be_seen);
    CHECK(check_in(begins, limps, good_week()).by == check_in_rule::look_is_due);
}

TEST_CASE("check_in: nothing is added in a week in which something is new", "[check_in]") {
    for (const observation what :
         {observation{red_flag::may_be_pregnant}, observation{history::fell_last_year},
          observation{history::feels_unsteady}, observation{history::past_hamstring_strain},
          observation{history::heavy_exercise_one_to_three_days_ago},
          observation{red_flag::birth_in_six_weeks}}) {
        INFO(what.index);
        for (const bool sure : {true, false}) {
            report from = with_pain(3);
            from.absent.erase(what);
            (sure ? from.present : from.unsure).insert(what);
            const checked done = check_in(begun(), from, good_week());
            CHECK(done.found.contains(check_in_fact::something_new));
            const week_plan before = detail::plan_before(begun());
            for (const routine_item& item : done.plan)
                if (const routine_item* const old = before.find(item.exercise))
                    CHECK(seconds_a_week(item.amount) <= seconds_a_week(old->amount));
                else
                    CHECK(done.begins_anew);
        }
    }
}

TEST_CASE("check_in: a new plan in a bad week holds no more than the old one", "[check_in]") {
    told_at_check_in bad = good_week();
    bad.during = pain_score{7};
    bad.done = times{2};
    for (std::size_t i = 0; i < count_of<condition>; ++i) {
        report from = desk_worker();
        from.present.insert(static_cast<condition>(i));
        const checked done = check_in(begun(), from, bad);
        if (done.plan.empty() || !done.found.contains(check_in_fact::new_condition)) continue;
        const week_plan before = detail::plan_before(begun());
        bool any = false;
        for (const routine_item& item : done.plan) {
            const routine_item* const old = before.find(item.exercise);
            any = any || old != nullptr;
            if (old != nullptr) CHECK(seconds_a_week(item.amount) <= seconds_a_week(old->amount));
        }
        // Another exercise only where nothing is left of what was done.
        if (any)
            for (const routine_item& item : done.plan) CHECK(before.contains(item.exercise));
    }
}

TEST_CASE("check_in: open questions leave the course as it was", "[check_in]") {
    report from = desk_worker();
    from.absent = {};
    const checked done = check_in(begun(), from, good_week());
    CHECK(done.by == check_in_rule::questions_first);
    CHECK(done.plan.empty());
    CHECK(done.after == begun());
}

TEST_CASE("advice_in: between two check-ins it is the course's plan, and none while it is stopped",
          "[check_in]") {
    report from = with_pain(3);
    const kept_course course = check_in(begun(), from, good_week()).after;
    const advice fresh = advise(from);
    const advice today = advice_in(course, from, fresh);
    const week_plan plan = plan_of(course, from, fresh);
    REQUIRE(today.routine.size() == plan.size());
    for (const routine_item& item : plan) CHECK(*today.routine.find(item.exercise) == item);
    CHECK(today.routine.session_takes == plan.session_takes);
    report grave = desk_worker();
    grave.absent.erase(red_flag::saddle_numbness);
    grave.present.insert(red_flag::saddle_numbness);
    const kept_course stopped = check_in(course, grave, good_week()).after;
    const advice waiting = advice_in(stopped, from, fresh);
    CHECK(waiting.routine.empty());
    CHECK(waiting.routine.state == routine_state::withheld_by_urgency);
    CHECK(waiting.urgency == urgency::same_day);
    CHECK(waiting.deadline == days{value_of(clinical_limit::due_same_day)});
}

TEST_CASE("stopped_by: a session's stop sign lets the next wait until somebody has looked",
          "[check_in]") {
    const report from = with_pain(3);
    const advice fresh = advise(from);
    const kept_course alone = begun();
    CHECK_FALSE(alone.goes_on());
    for (const kept_course& before : {alone, check_in(alone, from, good_week()).after})
        for (std::size_t i = 0; i < count_of<stop_sign>; ++i) {
            const auto sign = static_cast<stop_sign>(i);
            INFO(i);
            const kept_course course = stopped_by(before, sign);
            if (sign == stop_sign::pain_above_five) {
                CHECK(course == before);
                continue;
            }
            CHECK(course.goes_on());
            CHECK(course.history.size() == before.history.size());
            // Even where nothing else is wrong.
            const advice waiting = advice_in(course, from, fresh);
            CHECK(waiting.routine.empty());
            CHECK(waiting.urgency >= urgency::clinician_days);
            CHECK(check_in(course, from, good_week()).plan.empty());
            told_at_check_in seen = good_week();
            seen.seen = true;
            CHECK_FALSE(check_in(course, from, seen).plan.empty());
        }
    CHECK(stopped_by({}, stop_sign::dizziness).stopped);
}

TEST_CASE("check_in: few repetitions are not halved, nor is a position of ease cut short",
          "[check_in]") {
    const auto half = [](int many, int reps, int hold) {
        dose of{};
        of.sets = sets{many};
        of.repetitions = times{reps};
        of.hold = seconds{hold};
        return detail::half_of(of);
    };
    STATIC_REQUIRE(half(1, 5, 0).repetitions == times{5});
    STATIC_REQUIRE(half(1, 8, 0).repetitions == times{5});
    STATIC_REQUIRE(half(1, 12, 0).repetitions == times{6});
    STATIC_REQUIRE(half(1, 0, 300).hold == seconds{180});
    STATIC_REQUIRE(half(1, 0, 180).hold == seconds{180});
    STATIC_REQUIRE(half(1, 0, 30).hold == seconds{15});
    STATIC_REQUIRE(half(3, 8, 0).sets == sets{1});
}

TEST_CASE("check_in: more sessions than were planned say nothing", "[check_in]") {
    told_at_check_in told = good_week();
    told.done = times{20};
    const checked done = check_in(begun(), with_pain(3), told);
    CHECK_FALSE(done.after.history.last().done);
    CHECK_FALSE(done.found.contains(check_in_fact::done_enough));
}

TEST_CASE("check_in: published pairs of visits are triaged to the later level", "[check_in]") {
    // A sciatic ache that turned into trouble of the nerves of the seat, ten days later.
    report before;
    before.age = years{32};
    before.sex = sex::male;
    before.worst_pain = pain_score{6};
    before.since = weeks{4};
    before.present = {symptom::low_back_pain, symptom::buttock_pain, symptom::back_of_thigh_pain,
                      symptom::back_pain_getting_worse};
    before.absent = every_red_flag;
    const kept_course course = begin_course(before, advise(before));
    REQUIRE(advise(before).urgency < urgency::emergency_now);
    report now = before;
    for (const red_flag sign : {red_flag::saddle_numbness, red_flag::bladder_change_new,
                                red_flag::bowel_change_new, red_flag::weakness_progressive}) {
        now.absent.erase(sign);
        now.present.insert(sign);
    }
    const checked done = check_in(course, now, {});
    CHECK(done.urgency == urgency::emergency_now);
    CHECK(done.decision == decision::stop);
    CHECK(done.plan.empty());

    // An ache at night with tingling, no better after a month of care, and worse.
    report first;
    first.age = years{45};
    first.sex = sex::male;
    first.worst_pain = pain_score{5};
    first.since = weeks{6};
    first.present = {symptom::low_back_pain, symptom::back_of_thigh_pain,
                     symptom::leg_tingling_or_burning, red_flag::night_pain_unremitting};
    first.absent = every_red_flag - first.present;
    const advice told_first = advise(first);
    REQUIRE(told_first.urgency >= urgency::clinician_days);
    report later = first;
    later.since = weeks{10};
    later.absent.erase(red_flag::not_improving_6w);
    later.present.insert(red_flag::not_improving_6w);
    later.present.insert(symptom::back_pain_getting_worse);
    told_at_check_in told;
    told.week = weeks{4};
    told.done = told.planned = times{5};
    told.overall = overall::worse;
    const checked month = check_in(begin_course(first, told_first), later, told);
    CHECK(month.urgency >= urgency::clinician_days);
    CHECK(month.urgency >= told_first.urgency);
    CHECK(month.decision >= decision::refer);
}

TEST_CASE("check_in: who is worse all in all has told the triage that it gets worse",
          "[check_in]") {
    report tingling = with_pain(3);
    tingling.present.insert(symptom::leg_tingling_or_burning);
    tingling.present.insert(history::getting_better);
    told_at_check_in told = good_week();
    const auto urgency_of = [&] { return check_in(begun(), tingling, told).urgency; };
    REQUIRE(urgency_of() == urgency::clinician_days);
    told.overall = overall::worse;
    REQUIRE(urgency_of() == urgency::same_day);
    REQUIRE(check_in(begun(), tingling, told).advice.problems.empty());
    tingling.absent.insert(history::getting_worse);
    REQUIRE(urgency_of() == urgency::same_day);
    told.overall = overall::same;
    REQUIRE(urgency_of() == urgency::clinician_days);
    told.since_beginning = times{-2};
    REQUIRE(urgency_of() == urgency::same_day);
}

TEST_CASE("check_in: worse is never triaged below the same, nor the same below better",
          "[check_in]") {
    test::random_bits random(31);
    for (std::size_t i = 0; i < courses_to_draw() / 8; ++i) {
        const report start = test::plausible_adult(random);
        kept_course course = begin_course(start, advise(start));
        report from = start;
        for (int week = 1; week <= 8; ++week) {
            from = test::a_week_later(random, from);
            const told_at_check_in told = test::random_told(random, from, course);
            told_at_check_in ways[3] = {told, told, told};
            ways[0].overall = overall::better;
            ways[1].overall = overall::same;
            ways[2].overall = overall::worse;
            ways[0].during = ways[0].next_morning = pain_score{0};
            ways[2].during = ways[2].next_morning = pain_score{9};
            const checked better = check_in(course, from, ways[0]);
            const checked same = check_in(course, from, ways[1]);
            const checked worse = check_in(course, from, ways[2]);
            REQUIRE(better.urgency <= same.urgency);
            REQUIRE(same.urgency <= worse.urgency);
            REQUIRE(worse.urgency >= urgency::clinician_days);
            // Of pain itself too.
            if (from.worst_pain && from.worst_pain->value <= 8) {
                report more = from;
                more.worst_pain = pain_score{from.worst_pain->value + 2};
                REQUIRE(check_in(course, more, told).urgency >=
                        check_in(course, from, told).urgency);
            }
            course = check_in(course, from, told).after;
        }
    }
}

TEST_CASE("check_in: nothing that is not offered is in any week, and only a step adds to it",
          "[check_in]") {
    test::random_bits random(47);
    std::size_t decided[count_of<decision>] = {};
    set_of<check_in_rule> used;
    for (std::size_t i = 0; i < courses_to_draw(); ++i) {
        const report start = test::plausible_adult(random);
        kept_course course = begin_course(start, advise(start));
        report from = start;
        checked last;
        for (int week = 1; week <= 8; ++week) {
            from = test::a_week_later(random, from);
            const told_at_check_in told = test::random_told(random, from, course);
            const checked done = check_in(course, from, told);
            const report seen = detail::as_told(from, told);
            REQUIRE(done.urgency >= advise(seen).urgency);
            planning known = planning_of(done.advice);
            known.traits = traits_in_week(known.traits, first_week_of(done.after.plan.stage));
            known.clinician_first = done.urgency == urgency::clinician_days;
            // A step back or on has other traits than the stage before it.
            const auto offered_throughout = [&](const routine_item& item) {
                bool all = true;
                for (int stage = int(course.plan.stage) - 1; stage <= int(course.plan.stage) + 1;
                     ++stage) {
                    planning then = known;
                    then.traits = traits_in_week(planning_of(done.advice).traits,
                                                 first_week_of(static_cast<road_stage>(test::within(
                                                     stage, 0, int(count_of<road_stage>) - 1))));
                    const permit today = offered(item.exercise, seen, then);
                    all = all && today.allowed && today.modified == item.modified;
                }
                return all;
            };
            for (const routine_item& item : done.plan) {
                const permit today = offered(item.exercise, seen, known);
                REQUIRE(today.allowed);
                REQUIRE(item.modified == today.modified);
                REQUIRE(!item.amount.skipped());
            }
            if (done.urgency >= urgency::same_day || done.decision == decision::stop)
                REQUIRE(done.plan.empty());
            if (done.advice.pending.intersects(generated::core_flags)) REQUIRE(done.plan.empty());
            const week_plan before = detail::plan_before(course);
            if (done.begins_anew && !done.found.contains(check_in_fact::new_condition))
                for (const routine_item& item : course.plan)
                    if (!course.resting.contains(item.exercise) &&
                        !done.after.hurt.contains(item.exercise))
                        REQUIRE(!offered_throughout(item));
            const bool less =
                (course.to_be_seen && done.after.to_be_seen) ||
                done.decision == decision::regress || done.decision == decision::refer ||
                done.decision == decision::shorten || done.decision == decision::change_approach ||
                done.decision == decision::hold ||
                (done.decision == decision::maintain && done.by == check_in_rule::keep_it);
            if (less && !done.begins_anew)
                for (const routine_item& item : done.plan) {
                    const routine_item* old = before.find(item.exercise);
                    if (old != nullptr) {
                        REQUIRE(seconds_a_week(item.amount) <= seconds_a_week(old->amount));
                        continue;
                    }
                    // Only the easier neighbour of what hurt most, and no more of it.
                    REQUIRE(told.worst.has_value());
                    REQUIRE(easier_exercise(*told.worst) == item.exercise);
                    const routine_item* const out = course.plan.find(*told.worst);
                    REQUIRE(out != nullptr);
                    REQUIRE(seconds_a_week(item.amount) <= seconds_a_week(out->amount));
                }
            ++decided[static_cast<std::size_t>(done.decision)];
            used.insert(done.by);
            course = done.after;
            last = done;
        }
        const bool ends = last.decision == decision::maintain || last.decision >= decision::refer ||
                          !last.plan.empty() || !last.after.hurt.empty();
        REQUIRE(ends);
    }
    // Fewer courses, as under sanitizers, do not come to every rare end.
    if (courses_to_draw() < 20000) return;
    for (const std::size_t many : decided) CHECK(many > 0);
    for (std::size_t r = 0; r < count_of<check_in_rule>; ++r) {
        INFO(about(static_cast<check_in_rule>(r)).key);
        const auto rule = static_cast<check_in_rule>(r);
        if (rule != check_in_rule::last_step && rule != check_in_rule::keep_it)
            CHECK(used.contains(rule));
    }
}

TEST_CASE("check_in: what was not told is never taken for better than what went well",
          "[check_in]") {
    test::random_bits random(53);
    for (std::size_t i = 0; i < courses_to_draw() / 8; ++i) {
        const report start = test::plausible_adult(random);
        kept_course course = begin_course(start, advise(start));
        report from = start;
        for (int week = 1; week <= 8; ++week) {
            from = test::a_week_later(random, from);
            if (!from.worst_pain) from.worst_pain = pain_score{1};
            const told_at_check_in told = test::random_told(random, from, course);
            told_at_check_in well = told;
            well.before = from.worst_pain;
            well.during = well.next_morning = pain_score{0};
            well.done = well.planned = times{10};
            const checked good = check_in(course, from, well);
            const auto no_better = [&](const told_at_check_in& less, const report& with) {
                const checked other = check_in(course, with, less);
                REQUIRE(other.urgency >= good.urgency);
                if (other.decision == decision::progress)
                    REQUIRE(good.decision == decision::progress);
                if (other.after.plan.stage > course.plan.stage)
                    REQUIRE(good.after.plan.stage > course.plan.stage);
            };
            told_at_check_in without = well;
            without.during.reset();
            no_better(without, from);
            without = well;
            without.next_morning.reset();
            no_better(without, from);
            without = well;
            without.done.reset();
            no_better(without, from);
            without = well;
            for (maybe<times>& one : without.activities) one.reset();
            for (maybe<times>& one : well.activities) one = times{10};
            no_better(without, from);
            course = check_in(course, from, told).after;
        }
    }
}

TEST_CASE("course_history: the beginning stays when the oldest others go", "[check_in]") {
    constexpr course_history full = [] {
        course_history all;
        for (int i = 0; i < 20; ++i) all.add({.week = weeks{i}});
        return all;
    }();
    STATIC_REQUIRE(full.size() == course_history::most);
    STATIC_REQUIRE(full.first().week == weeks{0});
    STATIC_REQUIRE(full.last().week == weeks{19});
    STATIC_REQUIRE(full.before_last(1).week == weeks{18});
    STATIC_REQUIRE(full.before_last(99).week == weeks{0});
}
