// SPDX-License-Identifier: MIT

// hamstring/routine/planner.hpp
//
//     struct planning { limits, conditions, causes, clinician_first, traits }
//     struct permit { allowed, modified, amount, against }
//     permitted(exercise, report, planning) -> permit     the gates
//     offered(exercise, report, planning) -> permit       the gates and every bar of the selection
//     plan_routine(report, planning) -> routine
//
// What an exercise carries is worked out here once more, from the tables alone: a condition that its own
// row names, or one whose row in the matrix asks for clearance or forbids one of its movements.

#include <hamstring/routine/planner.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <catch.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/exercise_time.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/role_plan.hpp>
#include <hamstring/routine/dose.hpp>
#include <hamstring/routine/routine.hpp>
#include <hamstring/rules/selection.hpp>
#include <random_report.hpp>

using namespace hamstring;

namespace {

constexpr std::array every_level{level::beginner, level::intermediate, level::advanced};

/// Somebody with everything at hand and time for all of it.
constexpr report person(level used_to, int session = 120) {
    return {.equipment = set_of<equipment>::everything(),
            .session = minutes{session},
            .level = used_to};
}

constexpr planning with(set_of<condition> recorded, const cause_ranking& causes = {}) {
    return {restrictions_of(recorded), recorded, causes, false, {}};
}

constexpr cause_ranking only(cause which, int score = 5) {
    cause_ranking result;
    result.insert(which, static_cast<std::int16_t>(score));
    return result;
}

/// How far one condition restricts an exercise, by the matrix alone.
constexpr restriction level_of(condition by, const exercise_row& row) {
    restriction highest = restriction::none;
    for (std::size_t m = 0; m < count_of<movement>; ++m)
        if (row.movements.contains(static_cast<movement>(m)) && about(by).levels[m] > highest)
            highest = about(by).levels[m];
    return highest;
}
constexpr bool carries(const exercise_row& row, condition against) {
    const restriction level = level_of(against, row);
    return row.avoid.contains(against) || level >= restriction::clearance ||
           (level == restriction::modified && !row.adapted.exists());
}
constexpr bool carries_any(const exercise_row& row, set_of<condition> against) {
    for (const condition_row& each : all<condition>())
        if (against.contains(each.id) && carries(row, each.id)) return true;
    return false;
}

constexpr bool none_survives(const routine& plan, set_of<condition> recorded) {
    for (const routine_item& item : plan)
        if (carries_any(about(item.exercise), recorded)) return false;
    return true;
}

constexpr bool said_to_be_a_condition(left_out why) {
    return why == left_out::forbidden_by_condition || why == left_out::needs_clearance;
}

/// Each exercise is in the routine or left out, once.
constexpr bool accounts_for_all(const routine& plan) {
    std::array<int, count_of<exercise>> seen{};
    for (const routine_item& item : plan) ++seen[static_cast<std::size_t>(item.exercise)];
    for (const omitted_exercise& item : plan.left_out_exercises())
        ++seen[static_cast<std::size_t>(item.exercise)];
    for (const int times_seen : seen)
        if (times_seen != 1) return false;
    return true;
}

/// How long a session takes, worked out once more from the tables.
int session_seconds(const routine& plan, const report& from) {
    const bool older = from.age && from.age->value >= value_of(clinical_limit::older_from);
    int sum = 0;
    auto at = position::standing;
    const auto on_the_floor = [](position which) {
        return knowledge::position_times[static_cast<std::size_t>(which)].on_the_floor;
    };
    for (const routine_item& item : plan) {
        if (item.when == done_when::day) continue;
        const exercise_row& row = about(item.exercise);
        const equipment thing = item.modified ? row.adapted.equipment : row.equipment;
        const set_of<position> needs = item.modified ? row.adapted.needs : row.needs;
        sum += value_of(clinical_limit::seconds_to_get_ready);
        sum += knowledge::equipment_times[static_cast<std::size_t>(thing)].to_set_up.value;
        if (!needs.contains(at)) {
            auto next = at;
            for (const position each : needs) next = each;
            sum += knowledge::position_times[static_cast<std::size_t>(next)].to_get_into.value;
            if (on_the_floor(next) != on_the_floor(at))
                sum += value_of(older ? clinical_limit::seconds_to_the_floor_from_65
                                      : clinical_limit::seconds_to_the_floor);
            at = next;
        }
        const bool heavy = knowledge::heavy_exercises.contains(row.id);
        const bool strength = row.role == role::hip_strength || row.role == role::trunk_control ||
                              row.role == role::length_under_load;
        const auto rest =
            item.sides == sides::each_side
                ? (heavy ? clinical_limit::rest_of_a_heavy_side : clinical_limit::rest_of_a_side)
            : heavy    ? clinical_limit::rest_after_a_heavy_set
            : strength ? clinical_limit::rest_after_strength
                       : clinical_limit::rest_after_easy;
        const int bouts = item.amount.sets.value * (item.sides == sides::each_side ? 2 : 1);
        const int hold_ends = item.amount.repetitions.value > 0
                                  ? 0
                                  : 2 * value_of(clinical_limit::seconds_into_a_hold);
        sum += bouts * (seconds_a_set(item.amount) + hold_ends) + (bouts - 1) * value_of(rest);
    }
    return sum;
}

int count_in(const routine& plan, role wanted) {
    int count = 0;
    for (const routine_item& item : plan) count += item.role == wanted;
    return count;
}

bool hold_the_same(const routine& one, const routine& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end());
}

/// A plan's surroundings drawn at random: a few conditions and a few scored contributors.
planning random_planning(test::random_bits& random) {
    set_of<condition> recorded;
    for (const condition_row& row : all<condition>())
        if (random.one_in(15)) recorded.insert(row.id);
    cause_ranking causes;
    int score = 6;
    for (const cause_row& row : all<cause>()) {
        if (!random.one_in(3)) continue;
        causes.insert(row.id, static_cast<std::int16_t>(score));
        score -= random.below(3);
    }
    planning result = with(recorded, causes);
    result.clinician_first = random.one_in(4);
    for (std::size_t i = 0; i < count_of<trait>; ++i)
        if (random.one_in(8)) result.traits.insert(static_cast<trait>(i));
    return result;
}

template <class Check>
void for_random_plans(std::uint64_t seed, Check check) {
    test::random_bits random{seed};
    for (int i = 0; i < 3000; ++i) {
        const report given = test::random_report(random);
        const planning known = random_planning(random);
        CAPTURE(seed, i);
        check(given, known, plan_routine(given, known));
    }
}

}  // namespace

TEST_CASE("plan_routine: no exercise survives a condition that it carries", "[planner]") {
    constexpr routine pregnant =
        plan_routine(person(level::beginner), with({condition::pregnancy_second_third_trimester}));
    STATIC_REQUIRE(none_survives(pregnant, {condition::pregnancy_second_third_trimester}));
    STATIC_REQUIRE_FALSE(pregnant.empty());

    for (const level used_to : every_level)
        for (const condition_row& recorded : all<condition>()) {
            const planning known = with({recorded.id});
            const routine plan = plan_routine(person(used_to), known);
            CAPTURE(recorded.key, about(used_to).key);
            REQUIRE(none_survives(plan, {recorded.id}));
            for (const exercise_row& row : all<exercise>()) {
                if (!carries(row, recorded.id)) continue;
                CAPTURE(row.key);
                const permit granted = permitted(row.id, person(used_to), known);
                REQUIRE_FALSE(granted.allowed);
                REQUIRE(said_to_be_a_condition(granted.against.why()));
                REQUIRE(granted.against.condition() == maybe{recorded.id});
            }
        }
}

TEST_CASE("plan_routine: no exercise survives either of two conditions, whatever contributes",
          "[planner]") {
    for (const level used_to : every_level)
        for (const condition_row& one : all<condition>())
            for (const condition_row& other : all<condition>()) {
                if (other.id <= one.id) continue;
                const set_of<condition> both{one.id, other.id};
                CAPTURE(one.key, other.key, about(used_to).key);
                REQUIRE(none_survives(plan_routine(person(used_to), with(both)), both));
                for (const cause_row& leading : all<cause>()) {
                    const routine plan =
                        plan_routine(person(used_to), with(both, only(leading.id)));
                    CAPTURE(leading.key);
                    REQUIRE(none_survives(plan, both));
                }
            }
}

TEST_CASE("permitted: what is left out by a condition names one that it carries", "[planner]") {
    for (const condition_row& one : all<condition>())
        for (const condition_row& other : all<condition>()) {
            const set_of<condition> both{one.id, other.id};
            const planning known = with(both);
            for (const exercise_row& row : all<exercise>()) {
                const permit granted = permitted(row.id, person(level::advanced), known);
                if (granted.allowed || !said_to_be_a_condition(granted.against.why())) continue;
                const auto named = *granted.against.condition();
                CAPTURE(one.key, other.key, row.key);
                REQUIRE(both.contains(named));
                REQUIRE(carries(row, named));
            }
        }
}

TEST_CASE("permitted: the condition that is named is the strictest, the earlier of equals",
          "[planner]") {
    int ties = 0;
    for (const condition_row& one : all<condition>())
        for (const condition_row& other : all<condition>()) {
            if (other.id <= one.id) continue;
            for (const exercise_row& row : all<exercise>()) {
                if (row.avoid.contains(one.id) || row.avoid.contains(other.id)) continue;
                const restriction by_one = level_of(one.id, row);
                const restriction by_other = level_of(other.id, row);
                const permit granted =
                    permitted(row.id, person(level::advanced), with({one.id, other.id}));
                if (std::max(by_one, by_other) < restriction::clearance) continue;
                CAPTURE(one.key, other.key, row.key);
                REQUIRE(granted.against.condition() ==
                        maybe{by_other > by_one ? other.id : one.id});
                ties += by_one == by_other;
            }
        }
    REQUIRE(ties > 0);
}

TEST_CASE("permitted: a number that is no exercise is not", "[planner]") {
    constexpr auto none = static_cast<exercise>(count_of<exercise>);
    STATIC_REQUIRE_FALSE(permitted(none, person(level::advanced), {}).allowed);
    REQUIRE_FALSE(permitted(none, person(level::advanced), {}).allowed);
}

TEST_CASE("plan_routine: with every condition at once nothing is left", "[planner]") {
    constexpr routine nothing =
        plan_routine(person(level::advanced), with(set_of<condition>::everything()));
    STATIC_REQUIRE(nothing.empty());
    STATIC_REQUIRE(nothing.state == routine_state::nothing_suitable);
    STATIC_REQUIRE(accounts_for_all(nothing));
}

// The clinical notes of the catalogue: which exercises each avoid code stands at, and which conditions
// each code means. Written down a second time, so that a code lost from the table is found.
TEST_CASE("permitted: no exercise survives an avoid code of its catalogue entry", "[planner]") {
    struct avoid_code {
        std::vector<condition> means;
        std::vector<exercise> stands_at;
    };
    using c = condition;
    using e = exercise;
    const avoid_code radiating{
        {c::disc_radiculopathy_acute, c::nerve_mechanosensitivity},
        {e::standing_forward_bend, e::seated_leg_stretch, e::lying_towel_stretch,
         e::lying_knee_extension, e::doorway_stretch, e::half_kneeling_stretch, e::chair_stretch,
         e::heel_on_step_stretch, e::downward_dog, e::contract_relax_stretch, e::romanian_deadlift,
         e::nordic_lower}};
    const avoid_code tendinopathy{
        {c::proximal_hamstring_tendinopathy},
        {e::seated_leg_stretch, e::lying_towel_stretch, e::doorway_stretch, e::chair_stretch,
         e::heel_on_step_stretch, e::contract_relax_stretch, e::romanian_deadlift}};
    const avoid_code strain{
        {c::strain_g1_acute, c::strain_g2_acute, c::strain_g3_or_avulsion_suspected},
        {e::contract_relax_stretch, e::single_leg_bridge, e::sliding_leg_curl, e::nordic_lower,
         e::heel_dig_hold}};
    const avoid_code thin_bones{{c::osteoporosis_no_fracture, c::vertebral_fracture_past},
                                {e::standing_forward_bend, e::romanian_deadlift}};
    const avoid_code hip_replacement{{c::thr_precautions_active},
                                     {e::hip_flexor_lunge, e::clamshell}};
    const avoid_code head_down{
        {c::bp_uncontrolled, c::glaucoma_or_retinal_or_eye_surgery, c::vertigo_or_orthostatic},
        {e::standing_forward_bend, e::downward_dog}};
    const avoid_code poor_balance{
        {c::vertigo_or_orthostatic, c::frailty_or_fall_risk},
        {e::standing_forward_bend, e::wall_lean, e::half_kneeling_stretch, e::heel_on_step_stretch,
         e::band_walk, e::single_leg_stand, e::hip_hinge}};
    const avoid_code late_pregnancy{
        {c::pregnancy_second_third_trimester},
        {e::lying_towel_stretch, e::lying_knee_extension, e::doorway_stretch, e::pelvic_tilt,
         e::bridge, e::single_leg_bridge, e::prone_leg_lift, e::dead_bug, e::plank}};

    for (const avoid_code& code : {radiating, tendinopathy, strain, thin_bones, hip_replacement,
                                   head_down, poor_balance, late_pregnancy})
        for (const condition meant : code.means)
            for (const exercise carrier : code.stands_at)
                for (const level used_to : every_level) {
                    CAPTURE(about(meant).key, about(carrier).key);
                    REQUIRE_FALSE(permitted(carrier, person(used_to), with({meant})).allowed);
                }
}

TEST_CASE("plan_routine: every exercise is in the routine or left out with a reason, once",
          "[planner]") {
    constexpr routine plain = plan_routine(person(level::intermediate), with({}));
    STATIC_REQUIRE(accounts_for_all(plain));
    STATIC_REQUIRE(plain.state == routine_state::planned);
    for_random_plans(1, [](const report&, const planning&, const routine& plan) {
        REQUIRE(accounts_for_all(plan));
        REQUIRE(plan.size() + plan.left_out_exercises().size() == count_of<exercise>);
        REQUIRE(plan.size() <= routine::most_items);
        for (const omitted_exercise& item : plan.left_out_exercises())
            REQUIRE(item.against.why() <= left_out::role_not_needed);
        REQUIRE((plan.state == routine_state::planned) == !plan.empty());
    });
}

TEST_CASE("plan_routine: each item is as its exercise says, in the order of doing", "[planner]") {
    for_random_plans(2, [](const report& given, const planning& known, const routine& plan) {
        int last = 0;
        for (const routine_item& item : plan) {
            const exercise_row& row = about(item.exercise);
            CAPTURE(row.key);
            REQUIRE(item.role == row.role);
            REQUIRE(item.sides == offered(row.id, given, known).sides);
            REQUIRE_FALSE(item.amount.skipped());
            REQUIRE(item.amount == offered(row.id, given, known).amount);
            const role_plan_row& role_is =
                knowledge::role_plans[static_cast<std::size_t>(row.role)];
            REQUIRE(role_is.place >= last);
            last = role_is.place;
            REQUIRE((item.when == done_when::session) == role_is.in_session);
            if (item.why == chosen_for::cause) {
                REQUIRE(row.addresses.contains(item.cause));
                REQUIRE(known.causes.score_of(item.cause) > 0);
            }
            REQUIRE(row.grade != evidence::contradicted);
        }
    });
}

TEST_CASE("offered: what a row bars is never offered, and what is offered is permitted",
          "[planner]") {
    int barred = 0;
    for_random_plans(21, [&](const report& given, const planning& known, const routine& plan) {
        const held_choices held = choices_for(known.traits);
        for (const exercise_row& row : all<exercise>()) {
            const permit offer = offered(row.id, given, known);
            const permit gate = permitted(row.id, given, known);
            CAPTURE(row.key);
            if (offer.allowed) REQUIRE(gate.allowed);
            if (offer.allowed) REQUIRE(seconds_a_week(offer.amount) <= seconds_a_week(gate.amount));
            for (std::size_t r = 0; r < rules::selection_rule_count; ++r) {
                const auto& then = rules::selection_rules[r].then.concludes;
                if (!held.test(r) ||
                    !(then.test(rules::place_of(static_cast<rules::barred_exercise>(row.id))) ||
                      then.test(rules::place_of(static_cast<rules::barred_role>(row.role)))))
                    continue;
                REQUIRE_FALSE(offer.allowed);
                REQUIRE_FALSE(plan.contains(row.id));
                ++barred;
            }
        }
        for (const routine_item& item : plan) REQUIRE(offered(item.exercise, given, known).allowed);
    });
    REQUIRE(barred > 0);
}

TEST_CASE("plan_routine: what a contributor speaks against is left out", "[planner]") {
    for (const level used_to : every_level)
        for (const cause_row& leading : all<cause>()) {
            const routine plan = plan_routine(person(used_to), with({}, only(leading.id)));
            for (const role_row& wanted : all<role>()) {
                CAPTURE(leading.key, wanted.key, about(used_to).key);
                if (leading.avoids.contains(wanted.id)) REQUIRE(count_in(plan, wanted.id) == 0);
            }
        }
}

TEST_CASE("plan_routine: no more exercises than the rows allow, and of a role than its row",
          "[planner]") {
    bool reached = false;
    for_random_plans(22, [&](const report&, const planning& known, const routine& plan) {
        int most = value_of(clinical_limit::most_in_a_session);
        const held_choices held = choices_for(known.traits);
        for (std::size_t r = 0; r < rules::selection_rule_count; ++r)
            if (held.test(r) && generated::choices[r].does == generated::choice_row::kind::most)
                most = std::min(most, int{generated::choices[r].number});
        int session = 0;
        for (const routine_item& item : plan) session += item.when == done_when::session;
        REQUIRE(session <= most);
        reached = reached || session == most;
        for (const role_plan_row& row : knowledge::role_plans) {
            CAPTURE(about(row.id).key);
            const bool guards =
                row.id == role::mobility && known.traits.contains(trait::guarding_counts);
            REQUIRE(count_in(plan, row.id) <= row.places + (guards ? 1 : 0));
        }
    });
    REQUIRE(reached);
}

TEST_CASE("plan_routine: a week of stretching stays within its band", "[planner]") {
    for_random_plans(3, [](const report&, const planning&, const routine& plan) {
        int sum = 0;
        for (const routine_item& item : plan)
            if (item.role == role::hamstring_range) sum += held_seconds_a_week(item.amount);
        const int stretches = count_in(plan, role::hamstring_range);
        REQUIRE(stretches <= 1);
        if (stretches > 0) REQUIRE(sum >= least_weekly_stretch);
        REQUIRE(sum <= most_weekly_stretch);
    });
}

TEST_CASE("plan_routine: a session takes no more minutes than there are, everything counted",
          "[planner]") {
    for_random_plans(4, [](const report& given, const planning&, const routine& plan) {
        REQUIRE(plan.session_takes.value <= 60 * given.session.value);
        REQUIRE(plan.session_takes.value == session_seconds(plan, given));
    });
    for (int session = 1; session <= 60; ++session) {
        const routine plan = plan_routine(person(level::advanced, session), with({}));
        CAPTURE(session);
        REQUIRE(plan.session_takes.value <= 60 * session);
        REQUIRE(accounts_for_all(plan));
    }
}

TEST_CASE("plan_routine: a session that is just filled holds all of it, a minute less does not",
          "[planner]") {
    int filled = 0;
    test::random_bits random{8};
    for (int i = 0; i < 6000; ++i) {
        report given = test::random_report(random);
        const planning known = random_planning(random);
        given.session = minutes{120};
        const routine whole = plan_routine(given, known);
        const int needed = whole.session_takes.value;
        if (needed == 0 || needed % 60 != 0) continue;
        CAPTURE(i, needed);
        given.session = minutes{needed / 60};
        REQUIRE(hold_the_same(plan_routine(given, known), whole));
        given.session = minutes{needed / 60 - 1};
        REQUIRE_FALSE(hold_the_same(plan_routine(given, known), whole));
        ++filled;
    }
    REQUIRE(filled > 0);
}

TEST_CASE("plan_routine: what is offered and left out says what it lacks", "[planner]") {
    int by_row = 0;
    int enough = 0;
    int no_time = 0;
    for_random_plans(10, [&](const report& given, const planning& known, const routine& plan) {
        const held_choices held = choices_for(known.traits);
        for (const omitted_exercise& item : plan.left_out_exercises()) {
            const exercise_row& row = about(item.exercise);
            CAPTURE(row.key, about(item.against.why()).key);
            const auto by = item.against.choice();
            if (by) REQUIRE(held.test(by->row));
            switch (item.against.why()) {
                case left_out::barred:
                    REQUIRE(by);
                    REQUIRE_FALSE(offered(row.id, given, known).allowed);
                    break;
                case left_out::spoken_against:
                    REQUIRE(by);
                    REQUIRE(generated::choices[by->row].number < 0);
                    ++by_row;
                    break;
                case left_out::enough_exercises:
                    ++enough;
                    break;
                case left_out::session_is_full:
                    ++no_time;
                    break;
                default:
                    REQUIRE_FALSE(by);
            }
        }
    });
    REQUIRE(by_row > 0);
    REQUIRE(enough > 0);
    REQUIRE(no_time > 0);
}

TEST_CASE("plan_routine: what speaks against a role gives way to a louder call for it",
          "[planner]") {
    constexpr auto against = cause::muscle_soreness;
    STATIC_REQUIRE(about(against).avoids.contains(role::hamstring_range));
    STATIC_REQUIRE(about(cause::prolonged_sitting).calls_for.contains(role::hamstring_range));
    const auto stretches = [](int for_it, int against_it) {
        cause_ranking causes = only(cause::prolonged_sitting, for_it);
        causes.insert(against, static_cast<std::int16_t>(against_it));
        return count_in(plan_routine(person(level::beginner), with({}, causes)),
                        role::hamstring_range) > 0;
    };
    REQUIRE(stretches(3, 2));
    REQUIRE_FALSE(stretches(2, 2));
    // Where it is likely, no call is loud enough.
    REQUIRE_FALSE(stretches(9, 3));
}

TEST_CASE("plan_routine: the heaviest row that spoke for an exercise is its reason", "[planner]") {
    int said = 0;
    for_random_plans(23, [&](const report&, const planning& known, const routine& plan) {
        const held_choices held = choices_for(known.traits);
        for (const routine_item& item : plan) {
            int heaviest = 0;
            for (std::size_t r = 0; r < rules::selection_rule_count; ++r) {
                const auto& then = rules::selection_rules[r].then;
                if (held.test(r) &&
                    (then.exercises.contains(item.exercise) || then.roles.contains(item.role)))
                    heaviest = std::max(heaviest, int{then.weight});
            }
            CAPTURE(about(item.exercise).key);
            REQUIRE((item.why == chosen_for::choice) == (heaviest > 0));
            if (heaviest == 0) continue;
            REQUIRE(rules::selection_rules[item.by.row].then.weight == heaviest);
            ++said;
        }
    });
    REQUIRE(said > 0);
}

TEST_CASE("plan_routine: an adapted form takes the place of dose and sides", "[planner]") {
    int adapted = 0;
    for (const level used_to : every_level)
        for (const condition_row& recorded : all<condition>())
            for (const routine_item& item : plan_routine(person(used_to), with({recorded.id}))) {
                const exercise_row& row = about(item.exercise);
                CAPTURE(recorded.key, row.key, about(used_to).key);
                REQUIRE(item.modified == (level_of(recorded.id, row) == restriction::modified));
                const dose& own = row.doses[static_cast<std::size_t>(used_to)];
                REQUIRE(item.amount == (item.modified ? row.adapted.amount : own));
                REQUIRE(item.sides == (item.modified ? row.adapted.sides : row.sides));
                REQUIRE(seconds_a_week(item.amount) <= seconds_a_week(own));
                REQUIRE_FALSE(steps_for(row.id, item.modified)[0].empty());
                adapted += item.modified;
            }
    REQUIRE(adapted > 0);
}

TEST_CASE("permitted: an adapted form needs what the whole one needs, and its own things besides",
          "[planner]") {
    const planning careful{.limits = {movement::prone_hip_extension, restriction::modified}};
    // The whole lunge is done on one knee with a cushion, the adapted one standing at a worktop.
    report from{.equipment = {equipment::cushion, equipment::worktop},
                .positions = {position::half_kneeling, position::standing}};
    constexpr exercise lunge = exercise::hip_flexor_lunge;
    REQUIRE(permitted(lunge, from, careful).modified);
    from.equipment.erase(equipment::worktop);
    REQUIRE(permitted(lunge, from, {}).allowed);
    REQUIRE(permitted(lunge, from, careful).against == objection{equipment::worktop});
    from.equipment = {equipment::worktop};
    REQUIRE(permitted(lunge, from, careful).against == objection{equipment::cushion});
    from.equipment.insert(equipment::cushion);
    from.positions.erase(position::standing);
    REQUIRE(permitted(lunge, from, {}).allowed);
    REQUIRE(permitted(lunge, from, careful).against == objection{position::standing});
    from.positions = {position::standing};
    REQUIRE(permitted(lunge, from, careful).against == objection{position::half_kneeling});
}

TEST_CASE("permitted: what the adapted form loads may be too much where the whole form is not",
          "[planner]") {
    // The adapted lunge is done standing, so it also counts as walking.
    const restrictions lunging{movement::prone_hip_extension, restriction::modified};
    const planning standing_forbidden{
        .limits = lunging | restrictions{movement::walking, restriction::forbidden}};
    REQUIRE(permitted(exercise::hip_flexor_lunge, {}, {.limits = lunging}).modified);
    REQUIRE(permitted(exercise::hip_flexor_lunge, {}, standing_forbidden).against ==
            objection{left_out::limited_by_host});
    REQUIRE(permitted(exercise::hip_flexor_lunge, {},
                      {.limits = {movement::walking, restriction::forbidden}})
                .allowed);
}

TEST_CASE(
    "permitted: without an adapted form a precaution leaves an exercise out, and says by whom",
    "[planner]") {
    const report trained{.equipment = set_of<equipment>::everything(), .level = level::advanced};
    for (const exercise_row& row : all<exercise>()) {
        if (row.adapted.exists()) continue;
        CAPTURE(row.key);
        planning careful;
        for (const movement loaded : row.movements)
            careful.limits = careful.limits | restrictions{loaded, restriction::modified};
        REQUIRE(permitted(row.id, trained, {}).allowed);
        REQUIRE(permitted(row.id, trained, careful).against ==
                objection{left_out::limited_by_host});
    }
    REQUIRE(
        permitted(exercise::single_leg_bridge, trained, with({condition::osteoporosis_no_fracture}))
            .allowed);
    REQUIRE(permitted(exercise::nordic_lower, trained,
                      with({condition::anticoagulated_or_bleeding_disorder}))
                .against == objection{left_out::forbidden_by_condition,
                                      condition::anticoagulated_or_bleeding_disorder});
}

TEST_CASE("permitted: rising from a chair needs the chair and the legs to stand on", "[planner]") {
    for (const exercise which : {exercise::sit_to_stand_break, exercise::sit_to_stand_hands,
                                 exercise::squat_to_chair, exercise::sit_down_break}) {
        CAPTURE(about(which).key);
        report from;
        REQUIRE(permitted(which, from, {}).allowed);
        from.positions.erase(position::standing);
        REQUIRE(permitted(which, from, {}).against == objection{position::standing});
        from.positions = {position::standing};
        REQUIRE(permitted(which, from, {}).against == objection{position::seated_on_chair});
    }
}

TEST_CASE("permitted: what the level skips is not given back by a restriction, pain or a clinician",
          "[planner]") {
    for (const exercise_row& row : knowledge::exercises)
        for (const level used_to : {level::beginner, level::intermediate, level::advanced}) {
            if (!row.doses[static_cast<std::size_t>(used_to)].skipped()) continue;
            report from;
            from.equipment = set_of<equipment>::everything();
            from.level = used_to;
            planning strict;
            for (const movement_row& loaded : knowledge::movements)
                strict.limits = strict.limits | restrictions{loaded.id, restriction::modified};
            CAPTURE(row.key);
            REQUIRE_FALSE(permitted(row.id, from, {}).allowed);
            REQUIRE_FALSE(permitted(row.id, from, strict).allowed);
            REQUIRE_FALSE(permitted(row.id, from, {.clinician_first = true}).allowed);
            from.worst_pain = pain_score{4};
            REQUIRE_FALSE(permitted(row.id, from, {}).allowed);
        }
}

TEST_CASE("plan_routine: only equipment that is at hand and positions that are possible",
          "[planner]") {
    for_random_plans(5, [](const report& given, const planning&, const routine& plan) {
        for (const routine_item& item : plan) {
            const exercise_row& row = about(item.exercise);
            CAPTURE(row.key);
            REQUIRE((row.equipment == equipment::none || given.equipment.contains(row.equipment)));
            for (const position needed : row.needs) REQUIRE(given.positions.contains(needed));
            if (!item.modified) continue;
            const adapted_form& form = row.adapted;
            REQUIRE(
                (form.equipment == equipment::none || given.equipment.contains(form.equipment)));
            for (const position needed : form.needs) REQUIRE(given.positions.contains(needed));
        }
        for (const omitted_exercise& item : plan.left_out_exercises()) {
            const exercise_row& row = about(item.exercise);
            CAPTURE(row.key);
            if (item.against.why() == left_out::equipment_missing)
                REQUIRE((item.against.equipment() == maybe{row.equipment} ||
                         item.against.equipment() == maybe{row.adapted.equipment}));
            if (item.against.why() == left_out::position_not_possible)
                REQUIRE((row.needs | row.adapted.needs).contains(*item.against.position()));
        }
    });
}

TEST_CASE("plan_routine: without equipment or positions less is left, never something else",
          "[planner]") {
    constexpr report empty_handed{.equipment = {}, .session = minutes{120}};
    for (const routine_item& item : plan_routine(empty_handed, with({})))
        REQUIRE(about(item.exercise).equipment == equipment::none);
    report lying = person(level::beginner);
    lying.positions = {position::lying_on_back};
    for (const routine_item& item : plan_routine(lying, with({})))
        REQUIRE(about(item.exercise).needs == set_of<position>{position::lying_on_back});
    lying.positions = {};
    REQUIRE(plan_routine(lying, with({})).state == routine_state::nothing_suitable);
}

TEST_CASE("plan_routine: pain of six or more leaves only easy movement, breaks and walks",
          "[planner]") {
    for (const level used_to : every_level)
        for (int pain = 0; pain <= 10; ++pain)
            for (const cause_row& leading : all<cause>())
                for (const bool now : {false, true}) {
                    report hurting = person(used_to);
                    hurting.worst_pain = pain_score{now ? 10 : pain};
                    if (now) hurting.pain_now = pain_score{pain};
                    const routine plan = plan_routine(hurting, with({}, only(leading.id)));
                    CAPTURE(pain, now, leading.key, about(used_to).key);
                    REQUIRE((plan.how == mode::settle) == (pain >= 6));
                    bool strong = false;
                    for (const routine_item& item : plan)
                        strong =
                            strong ||
                            (item.role != role::mobility && item.role != role::movement_breaks &&
                             item.role != role::aerobic && item.role != role::relief);
                    if (pain >= 6) REQUIRE_FALSE(strong);
                    for (const omitted_exercise& item : plan.left_out_exercises())
                        if (item.against.why() == left_out::pain_too_high) REQUIRE(pain >= 6);
                }
}

TEST_CASE("mode_of: the pain right now decides, and the worst where nobody told of now",
          "[planner]") {
    const auto asked = [](maybe<pain_score> worst, maybe<pain_score> now) {
        return mode_of({.worst_pain = worst, .pain_now = now});
    };
    using p = pain_score;
    REQUIRE(asked({}, {}) == mode::normal);
    REQUIRE(asked(p{3}, {}) == mode::normal);
    REQUIRE(asked(p{4}, {}) == mode::gentle);
    REQUIRE(asked(p{5}, {}) == mode::gentle);
    REQUIRE(asked(p{6}, {}) == mode::settle);
    REQUIRE(asked(p{5}, p{3}) == mode::normal);
    REQUIRE(asked(p{9}, p{0}) == mode::gentle);
    REQUIRE(asked(p{9}, p{5}) == mode::gentle);
    REQUIRE(asked(p{9}, p{6}) == mode::settle);
    REQUIRE(asked({}, p{4}) == mode::gentle);
}

TEST_CASE("mode_of: pain told as unbearable is strong unless a number says what it is now",
          "[planner]") {
    for (const bool sure : {true, false}) {
        report from{.worst_pain = pain_score{3}};
        (sure ? from.present : from.unsure).insert(symptom::unbearable_pain);
        REQUIRE(mode_of(from) == mode::settle);
        from.pain_now = pain_score{1};
        REQUIRE(mode_of(from) == mode::gentle);
        from.pain_now = pain_score{6};
        REQUIRE(mode_of(from) == mode::settle);
    }
}

TEST_CASE("plan_routine: while the pain is strong a small movement is done five times, often",
          "[planner]") {
    report hurting = person(level::intermediate);
    hurting.worst_pain = pain_score{8};
    const permit granted = permitted(exercise::pelvic_tilt, hurting, {});
    REQUIRE(granted.allowed);
    REQUIRE(granted.amount.sets == sets{1});
    REQUIRE(granted.amount.repetitions == times{5});
    REQUIRE(granted.amount.per_day == per_day{3});
    REQUIRE(granted.amount.per_week == per_week{7});
}

TEST_CASE("plan_routine: pain of four or five never asks for more than the level's own dose",
          "[planner]") {
    for (const level used_to : every_level)
        for (const int pain : {4, 5}) {
            report hurting = person(used_to);
            hurting.worst_pain = pain_score{pain};
            for (const routine_item& item : plan_routine(hurting, with({}))) {
                const exercise_row& row = about(item.exercise);
                const dose& own = row.doses[static_cast<std::size_t>(used_to)];
                CAPTURE(row.key, about(used_to).key, pain);
                REQUIRE(item.amount == modified_dose(row.doses, used_to));
                if (!own.skipped())
                    REQUIRE(seconds_a_week(item.amount) <=
                            std::max(seconds_a_week(own), seconds_a_week(row.doses[0])));
            }
        }
}

TEST_CASE("plan_routine: before a clinician nothing strong is in it", "[planner]") {
    for_random_plans(6, [](const report&, const planning& known, const routine& plan) {
        if (!known.clinician_first) return;
        for (const routine_item& item : plan)
            REQUIRE_FALSE(about(item.exercise).movements.intersects(movements_after_a_clinician));
    });
}

TEST_CASE("plan_routine: no random set of conditions lets a carrier through", "[planner]") {
    for_random_plans(7, [](const report&, const planning& known, const routine& plan) {
        REQUIRE(none_survives(plan, known.conditions));
    });
}
