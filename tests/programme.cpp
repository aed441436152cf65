// SPDX-License-Identifier: MIT
// Covers programme.hpp:
//   first_week(report, advice)               -> exactly the advice's routine
//   next_stage(plan, stage, report, advice)  -> one step of the road
//   programme(report)                        -> weeks 1 to 8 and the one that maintains
// Adults drawn at random: 20,000 here, more with HAMSTRING_ROADS.
#include <hamstring/programme.hpp>

#include <cstddef>
#include <cstdlib>
#include <string>

#include <hamstring/cases.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/road.hpp>

#include "cases/personas.hpp"
#include "catch.hpp"
#include "plausible_adult.hpp"
#include "random_report.hpp"

using namespace hamstring;

namespace {

constexpr report at_a_desk =
    fully_screened({.age = years{40},
                    .worst_pain = pain_score{2},
                    .since = months{6},
                    .present = {symptom::back_of_thigh_tightness, habit::sits_most_of_the_day},
                    .equipment = household_equipment});

/// A report of a later week, its advice, and what is known then.
struct later_on {
    report from;
    advice given;
    planning known;
};
/// What is looked ahead to never is more urgent, nor another person's.
void look_on(later_on& at, const report& from, road_stage stage) {
    const urgency before = at.given.urgency;
    detail::look_ahead(from, first_week_of(stage).value - 1, at.from, at.given);
    REQUIRE(at.given == advise(at.from));
    REQUIRE(at.given.urgency <= before);
    at.known = planning_of(at.given);
    at.known.traits = traits_in_week(at.known.traits, first_week_of(stage));
}

int in_session(const week_plan& of) {
    int count = 0;
    for (const routine_item& item : of) count += item.when == done_when::session ? 1 : 0;
    return count;
}

/// How many numbers of two doses differ.
int differences(const dose& one, const dose& other) {
    return (one.sets == other.sets ? 0 : 1) + (one.hold == other.hold ? 0 : 1) +
           (one.repetitions == other.repetitions ? 0 : 1) + (one.per_day == other.per_day ? 0 : 1) +
           (one.per_week == other.per_week ? 0 : 1);
}
bool is_at_most_one_step(const dose& before, const dose& now, role its) {
    const bool walks = its == role::aerobic;
    const int longer = now.hold.value - before.hold.value;
    return differences(before, now) <= 1 && now.per_week == before.per_week &&
           now.sets.value >= before.sets.value && now.sets.value <= before.sets.value + 1 &&
           now.repetitions.value >= before.repetitions.value &&
           now.repetitions.value <= before.repetitions.value + 2 &&
           now.per_day.value >= before.per_day.value &&
           now.per_day.value <= before.per_day.value + 1 && longer >= 0 &&
           longer <= (walks ? 300 : 10);
}

/// What must hold of one week after another, whoever it is; empty, or what is wrong.
std::string wrong_in(const week_plan& now, const week_plan& before, const later_on& then) {
    const detail::offers allowed{then.from, then.known};
    if (now.session_takes != detail::session_seconds(now, allowed.older()))
        return "the session takes another time";
    if (now.session_takes.value > 60 * then.from.session.value) return "over its minutes";
    const int own = allowed.most();
    const bool more = now.stage >= road_stage::weeks_3_to_4 && !allowed.gentle();
    if (in_session(now) > own + (more ? 1 : 0) || in_session(now) > 5) return "too many";
    int fresh = 0;
    bool anew = false;
    for (const plan_difference& each : now.changes)
        if (each.because)
            anew = anew || road_row_at(each.because->row).does == road_move::begins_anew;
    for (const routine_item& item : now) {
        const std::string name(about(item.exercise).key);
        const permit may = offered(item.exercise, then.from, then.known);
        if (!may.allowed) return name + " is not offered";
        if (may.modified != item.modified) return name + " is in the wrong form";
        if (may.sides != item.sides) return name + " has the wrong sides";
        for (const routine_item& other : now)
            if (&other != &item && about(other.exercise).group == about(item.exercise).group &&
                !(before.contains(item.exercise) && before.contains(other.exercise)) && !anew)
                return name + " stands in for another";
        if (item.role == role::aerobic && item.amount.hold.value > 30 * 60)
            return name + " is too long a walk";
        if (item.role == role::movement_breaks &&
            item.amount.repetitions.value * item.amount.per_day.value >
                (about(item.exercise).id == exercise::sit_to_stand_break ? 30 : 120))
            return name + " is too many rises";
        const routine_item* const old = before.find(item.exercise);
        const plan_change change = now.changes.of(item.exercise);
        if (old == nullptr) {
            ++fresh;
            if (change != plan_change::enters && change != plan_change::replaces)
                return name + " came in unsaid";
            if (seconds_a_week(item.amount) > seconds_a_week(may.amount))
                return name + " enters with more than the level's own";
            continue;
        }
        // What is done while the pain is strong is no measure for later.
        const bool settled = before.how == mode::settle && now.how != mode::settle;
        if (anew || settled || old->modified != item.modified) continue;
        if (old->amount == item.amount) {
            if (change != plan_change::stays && change != plan_change::waits)
                return name + " is said to change and does not";
        } else if (now.stage == road_stage::maintain && change == plan_change::less) {
            if (item.amount.per_week >= old->amount.per_week) return name + " has no fewer days";
        } else if (change != plan_change::more ||
                   !is_at_most_one_step(old->amount, item.amount, item.role)) {
            return name + " takes more than one step";
        }
    }
    if (fresh > 1 && !anew) return "more than one is new";
    for (const routine_item& item : before)
        if (!now.contains(item.exercise) && now.changes.of(item.exercise) != plan_change::leaves)
            return std::string(about(item.exercise).key) + " left unsaid";
    return "";
}

bool rows_acted[std::size(knowledge::road_rows)] = {};

/// What is wrong with somebody's weeks; empty where nothing is.
std::string wrong_for(const report& from) {
    const advice today = advise(from);
    const eight_weeks weeks = programme(from);
    if (weeks.state != today.routine.state) return "another state";
    const bool planned = today.routine.state == routine_state::planned;
    if (weeks.size() != (planned ? 9U : 0U)) return "the wrong number of weeks";
    if (!planned) return "";
    const week_plan* before = weeks.begin();
    if (static_cast<const routine_items&>(*before) != today.routine ||
        before->session_takes != today.routine.session_takes)
        return "week 1 is not the routine";
    int number = 1;
    later_on then{from, today, {}};
    for (const week_plan& week : weeks) {
        if (week.week.value != number++ || week.stage != stage_of(week.week)) return "out of order";
        if (&week == weeks.begin()) continue;
        for (const plan_difference& each : week.changes)
            if (each.because) rows_acted[each.because->row] = true;
        if (week.waits_for) rows_acted[week.waits_for->row] = true;
        if (week.stage != before->stage) look_on(then, from, week.stage);
        if (week.stage == before->stage) {
            if (static_cast<const routine_items&>(week) != *before || !week.changes.empty())
                return "changes within a stage";
        } else if (const std::string wrong = wrong_in(week, *before, then); !wrong.empty()) {
            return std::string(about(week.stage).key) + ": " + wrong;
        }
        before = &week;
    }
    return "";
}

int how_many() {
    const char* const told = std::getenv("HAMSTRING_ROADS");
    return told == nullptr ? 20000 : std::atoi(told);
}

}  // namespace

TEST_CASE("programme: the eight weeks of somebody are known to the compiler") {
    STATIC_REQUIRE(programme(at_a_desk).size() == 9);
    STATIC_REQUIRE(programme(at_a_desk) == programme(at_a_desk));
    REQUIRE(programme(at_a_desk).size() == 9);
}

TEST_CASE("programme: without a routine there are no weeks, and the state says why") {
    STATIC_REQUIRE(programme(report{}).empty());
    STATIC_REQUIRE(programme(report{}).state == routine_state::withheld_until_screened);
    report grave = at_a_desk;
    grave.present.insert(red_flag::saddle_numbness);
    REQUIRE(programme(grave).empty());
    const week_plan now = first_week(at_a_desk, advise(at_a_desk));
    REQUIRE(!now.empty());
    REQUIRE(next_stage(now, road_stage::week_2, grave, advise(grave)).empty());
}

TEST_CASE(
    "programme: what a week may be holds for everybody, and each row of the road acts for somebody") {
    test::random_bits random(15);
    for (int i = 0; i < how_many(); ++i) {
        const report from = test::plausible_adult(random);
        const std::string wrong = wrong_for(from);
        INFO("adult " << i << ": " << wrong);
        if (!wrong.empty()) REQUIRE(wrong == "");
    }
    for (const test::persona& each : test::personas) REQUIRE(wrong_for(each.given) == "");
    // Fewer people, as under sanitizers, do not come to every rare row.
    if (how_many() < 20000) return;
    std::string idle;
    for (std::size_t i = 0; i < std::size(knowledge::road_rows); ++i)
        if (!rows_acted[i]) idle += std::string(knowledge::road_rows[i].id) + " ";
    REQUIRE(idle == "");
}

TEST_CASE("programme: no report whatever leads to what is not offered") {
    test::random_bits random(16);
    for (int i = 0; i < how_many() / 10; ++i) {
        const report from = test::random_report(random);
        const std::string wrong = wrong_for(from);
        INFO("report " << i << ": " << wrong);
        if (!wrong.empty()) REQUIRE(wrong == "");
    }
}

namespace {

/// Whether a week has an exercise in its full form.
bool whole(const week_plan& of, exercise which) {
    const routine_item* const item = of.find(which);
    return item != nullptr && !item->modified;
}
bool ever(const eight_weeks& of, exercise which) {
    for (const week_plan& week : of)
        if (week.contains(which)) return true;
    return false;
}
const week_plan& week_of(const eight_weeks& of, std::size_t number) {
    return *(of.begin() + (number - 1));
}
constexpr report strained_three_days_ago =
    fully_screened({.age = years{30},
                    .worst_pain = pain_score{2},
                    .strained = days{3},
                    .present = {symptom::back_of_thigh_tightness, history::past_hamstring_strain},
                    .equipment = household_equipment});

}  // namespace

TEST_CASE("programme: days since a strain are no laxer than the condition of a fresh strain") {
    test::random_bits random(21);
    int planned = 0;
    for (int i = 0; i < how_many() / 10; ++i) {
        report told = test::plausible_adult(random);
        told.strained = days{i % 21};
        told.present.insert(history::past_hamstring_strain);
        told.absent.erase(history::past_hamstring_strain);
        told.unsure.erase(history::past_hamstring_strain);
        const advice given = advise(told);
        if (given.routine.state != routine_state::planned) continue;
        ++planned;
        REQUIRE(planning_of(given).conditions.contains(condition::strain_g1_acute));
        report later = told;
        advice then = given;
        for (int week = 1; week <= 8; ++week) {
            detail::look_ahead(told, week, later, then);
            if (later.strained->value >= 21) continue;
            REQUIRE(planning_of(then).conditions.contains(condition::strain_g1_acute));
        }
    }
    REQUIRE(planned > how_many() / 100);
    const eight_weeks weeks = programme(strained_three_days_ago);
    for (std::size_t number = 1; number <= 4; ++number)
        for (const exercise each : {exercise::bridge, exercise::hip_flexor_lunge,
                                    exercise::bird_dog, exercise::askling_extender})
            REQUIRE(!whole(week_of(weeks, number), each));
}

TEST_CASE("programme: three weeks after a strain the thigh is loaded at length") {
    report keyed = strained_three_days_ago;
    keyed.strained = {};
    keyed.present.insert(condition::strain_g1_acute);
    for (const report& from : {strained_three_days_ago, keyed}) {
        const eight_weeks weeks = programme(from);
        REQUIRE(whole(week_of(weeks, 5), exercise::bridge));
        bool at_length = false;
        for (const routine_item& item : week_of(weeks, 8))
            at_length = at_length || (item.role == role::length_under_load && !item.modified &&
                                      item.exercise != exercise::askling_extender);
        REQUIRE(at_length);
    }
}

TEST_CASE("programme: whoever may be pregnant goes on as one who is past the first 12 weeks") {
    report from = at_a_desk;
    from.absent.erase(red_flag::may_be_pregnant);
    from.present.insert(red_flag::may_be_pregnant);
    const eight_weeks weeks = programme(from);
    REQUIRE(!weeks.empty());
    for (std::size_t number = 2; number <= 9; ++number)
        for (const exercise never : {exercise::plank, exercise::dead_bug, exercise::bridge})
            REQUIRE(!whole(week_of(weeks, number), never));
}

TEST_CASE("programme: after strong pain comes a gentle stage, then a beginner's doses") {
    report from = at_a_desk;
    from.present.insert(symptom::low_back_pain);
    from.worst_pain = pain_score{8};
    from.since = weeks{3};
    from.level = level::advanced;
    const eight_weeks weeks = programme(from);
    REQUIRE(week_of(weeks, 1).how == mode::settle);
    REQUIRE(week_of(weeks, 2).how == mode::settle);
    REQUIRE(week_of(weeks, 3).how == mode::gentle);
    REQUIRE(week_of(weeks, 4).how == mode::gentle);
    REQUIRE(week_of(weeks, 5).how == mode::normal);
    for (const week_plan& week : weeks)
        for (const routine_item& item : week)
            if (week.week.value > 2 && week.week.value < 5)
                REQUIRE(seconds_a_week(item.amount) <=
                        seconds_a_week(about(item.exercise).doses[0]));
    for (const routine_item& item : week_of(weeks, 9))
        REQUIRE(!about(item.exercise).doses[0].skipped());
}

TEST_CASE("programme: with few rises from a chair the hands stay until a better count is told") {
    report from = fully_screened({.age = years{72},
                                  .sex = sex::female,
                                  .worst_pain = pain_score{2},
                                  .since = months{6},
                                  .present = {symptom::back_of_thigh_tightness},
                                  .equipment = household_equipment});
    from.measured.chair_stands = times{7};
    const eight_weeks few = programme(from);
    REQUIRE(week_of(few, 1).contains(exercise::sit_to_stand_hands));
    REQUIRE(week_of(few, 9).contains(exercise::sit_to_stand_hands));
    REQUIRE(!ever(few, exercise::squat_to_chair));
    REQUIRE(!ever(few, exercise::step_up));
}

TEST_CASE(
    "programme: from 65 on nothing on the floor comes in where nothing was done there, and balance "
    "and strength keep their three days") {
    test::random_bits random(65);
    int off_the_floor = 0;
    const auto is_low = [](const routine_item& item) {
        const exercise_row& its = about(item.exercise);
        return (item.modified ? its.adapted.needs : its.needs).intersects(knowledge::on_the_floor);
    };
    for (int i = 0; i < how_many() / 10; ++i) {
        report from = test::plausible_adult(random);
        from.age = years{65 + i % 25};
        const eight_weeks weeks = programme(from);
        if (weeks.empty()) continue;
        bool low = false;
        for (const routine_item& item : week_of(weeks, 1)) low = low || is_low(item);
        if (!low) ++off_the_floor;
        for (const week_plan& week : weeks)
            for (const routine_item& item : week) {
                if (!low) REQUIRE(!is_low(item));
                if (week.stage != road_stage::maintain) continue;
                const routine_item* const before = week_of(weeks, 8).find(item.exercise);
                if (before == nullptr || before->modified != item.modified) continue;
                const int days = before->amount.per_week.value;
                REQUIRE(item.amount.per_week.value >= (days < 3 ? days : 3));
            }
    }
    REQUIRE(off_the_floor > how_many() / 1000);
}

TEST_CASE("programme: who guards bends again by week 6, and a quiet nerve gets more slides") {
    report guards = at_a_desk;
    guards.worst_pain = pain_score{3};
    guards.present = {symptom::low_back_pain, symptom::afraid_to_bend,
                      symptom::varies_with_back_pain, history::tightness_began_with_back_pain};
    const eight_weeks weeks = programme(guards);
    REQUIRE(!week_of(weeks, 2).contains(exercise::seated_hinge));
    REQUIRE(week_of(weeks, 6).contains(exercise::seated_hinge));
    report nerve = at_a_desk;
    nerve.present = {symptom::back_of_thigh_tightness, symptom::leg_tingling_or_burning};
    const eight_weeks slides = programme(nerve);
    const auto dose_in = [&slides](std::size_t number) {
        const routine_item* const item = week_of(slides, number).find(exercise::sciatic_slider);
        return item == nullptr ? 0 : item->amount.sets.value * item->amount.repetitions.value;
    };
    REQUIRE(dose_in(2) == dose_in(1));
    REQUIRE(dose_in(3) > dose_in(1));
    REQUIRE(dose_in(8) > dose_in(3));
    REQUIRE(dose_in(9) == dose_in(8));
}

TEST_CASE("next_stage: what somebody may not do any more leaves, and pain stops all growth") {
    const advice today = advise(at_a_desk);
    const week_plan now = first_week(at_a_desk, today);
    report worse = at_a_desk;
    worse.pain_now = pain_score{8};
    worse.worst_pain = pain_score{8};
    const advice then = advise(worse);
    REQUIRE(then.routine.how == mode::settle);
    const week_plan next = next_stage(now, road_stage::weeks_3_to_4, worse, then);
    REQUIRE(next.waits_for.has_value());
    for (const routine_item& item : next) {
        REQUIRE(offered(item.exercise, worse, planning_of(then)).allowed);
        const routine_item* const old = now.find(item.exercise);
        REQUIRE(old != nullptr);
        REQUIRE(seconds_a_week(item.amount) <= seconds_a_week(old->amount));
    }
    report shorter = at_a_desk;
    shorter.session = minutes{5};
    const week_plan cut = next_stage(now, road_stage::week_2, shorter, advise(shorter));
    REQUIRE(cut.session_takes.value <= 300);
}
