// SPDX-License-Identifier: MIT
// Covers self_tests.hpp:
//
//     test_permitted(test, report, advice)  whether a self-test may be asked of somebody, or why not
//     best_test(report, advice)             which would change the routine most
//     within_error(test, before, now)       what became of a result
//
// and generated/self_tests.hpp against the table that it is printed from. HAMSTRING_SELF_TESTS=1000000 goes
// through as many people.

#include <hamstring/self_tests.hpp>

#include <cstddef>
#include <cstdlib>
#include <iostream>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/chair_stand.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/knowledge/test_barred.hpp>

#include "catch.hpp"
#include "plausible_adult.hpp"

using namespace hamstring;

namespace {

constexpr observations no_falls{history::fell_last_year, history::feels_unsteady};

constexpr report tight(int age, const observations& besides = {}) {
    return fully_screened({.age = years{age},
                           .since = years{1},
                           .present = observations{symptom::back_of_thigh_tightness} | besides,
                           .absent = no_falls - besides});
}

constexpr bool may(self_test which, const report& from) {
    return test_permitted(which, from, advise(from)).allowed;
}
constexpr test_barred why_not(self_test which, const report& from) {
    return test_permitted(which, from, advise(from)).why;
}

constexpr measurements with(number which, int value) {
    report result;
    set_number(result, which, value);
    return result.measured;
}

constexpr test_change change(self_test test, number which, int before, int now) {
    return *within_error(test, with(which, before), with(which, now));
}

/// What the table says against a test, read anew from it and from the report alone; more is a no than here.
bool forbidden(self_test which, const report& from, const advice& of) {
    const test_limits& with = about(which).limits;
    const int age = from.age ? from.age->value : 0;
    if (!with.at_home || age < with.youngest.value || age > with.oldest.value) return true;
    if (of.urgency != urgency::self_care_review || of.routine.empty()) return true;
    const int pain = from.pain_now ? from.pain_now->value : from.worst_pain.value_or({}).value;
    if (pain >= value_of(clinical_limit::only_easy_movement_from_pain)) return true;
    if (from.strained ? *from.strained <= with.after_a_strain
                      : from.present.contains(history::past_hamstring_strain))
        return true;
    if (with.conditions.intersects(of.conditions)) return true;
    for (const condition item : of.conditions)
        for (const movement loaded : with.movements)
            if (about(item).levels[static_cast<std::size_t>(loaded)] != restriction::none)
                return true;
    for (std::size_t i = 0; i < rules::observed_size; ++i) {
        const observation item{i};
        if (with.answers.contains(item) &&
            (from.present.contains(item) || from.unsure.contains(item)))
            return true;
        if (with.denied.contains(item) && age >= value_of(clinical_limit::older_from) &&
            !from.absent.contains(item))
            return true;
    }
    for (const position item : with.positions)
        if (!from.positions.contains(item)) return true;
    for (const equipment item : with.needs)
        if (!from.equipment.contains(item)) return true;
    return with.of_back_pain != weeks{0} && of.traits.contains(trait::back_pain) &&
           !(from.since && from.since->value >= hours{with.of_back_pain}.value);
}

report next_person(test::random_bits& random) {
    report from = test::plausible_adult(random);
    if (!random.one_in(3)) from.absent = from.absent | (no_falls - from.present);
    if (random.one_in(9)) from.present.insert(symptom::leg_tingling_or_burning);
    if (random.one_in(9)) from.unsure.insert(symptom::pain_below_knee);
    if (random.one_in(20)) from.age.reset();
    if (random.one_in(20)) from.since.reset();
    return from;
}

std::size_t people() {
    const char* const wanted = std::getenv("HAMSTRING_SELF_TESTS");
    return wanted != nullptr ? std::strtoul(wanted, nullptr, 10) : 20000;
}

}  // namespace

TEST_CASE("test_permitted: somebody who is only tight may do each that is of that age",
          "[self_tests]") {
    STATIC_REQUIRE(may(self_test::active_knee_extension, tight(40)));
    STATIC_REQUIRE(may(self_test::single_leg_bridge, tight(40)));
    STATIC_REQUIRE(may(self_test::single_leg_stance, tight(74)));
    STATIC_REQUIRE(may(self_test::chair_stands, tight(80)));
    for (const self_test_row& row : all<self_test>()) {
        CAPTURE(row.key);
        REQUIRE((may(row.id, tight(40)) || may(row.id, tight(70))) == row.limits.at_home);
    }
}

TEST_CASE("test_permitted: nobody is asked who should be seen, hurts much, or has no routine",
          "[self_tests]") {
    constexpr self_test knee = self_test::active_knee_extension;
    STATIC_REQUIRE(why_not(knee, {.age = years{40}}) == test_barred::not_screened);
    STATIC_REQUIRE(why_not(knee, tight(40, {red_flag::saddle_numbness})) ==
                   test_barred::clinician_first);
    report hurt = tight(40);
    hurt.pain_now = pain_score{value_of(clinical_limit::only_easy_movement_from_pain)};
    report wrong = tight(40);
    wrong.worst_pain = pain_score{11};
    report unsure = tight(40);
    unsure.absent.erase(red_flag::pop_with_sudden_pain);
    unsure.unsure.insert(red_flag::pop_with_sudden_pain);
    for (const self_test_row& row : all<self_test>()) {
        CAPTURE(row.key);
        REQUIRE_FALSE(may(row.id, {.age = years{40}}));
        REQUIRE_FALSE(may(row.id, wrong));
        REQUIRE_FALSE(may(row.id, unsure));
        REQUIRE_FALSE(may(row.id, hurt));
        if (row.limits.at_home) REQUIRE(why_not(row.id, hurt) == test_barred::strong_pain);
    }
    REQUIRE_FALSE(best_test(hurt, advise(hurt)));
    REQUIRE_FALSE(
        test_permitted(static_cast<self_test>(200), tight(40), advise(tight(40))).allowed);
}

TEST_CASE(
    "test_permitted: who is dizzy, unsteady or pregnant, or whose bones are thin, is asked for little",
    "[self_tests]") {
    const auto allowed_with = [](const observations& told) {
        set_of<self_test> found;
        for (const int age : {30, 62, 70})
            for (const self_test_row& row : all<self_test>())
                if (may(row.id, tight(age, told))) found.insert(row.id);
        return found;
    };
    using tests = set_of<self_test>;
    const auto only = [](tests found, const tests& these) {
        for (const self_test each : these) found.erase(each);
        return found.empty();
    };
    REQUIRE(allowed_with({}).contains(self_test::single_leg_bridge));
    // Lying down and getting up again is what makes dizzy.
    REQUIRE(allowed_with({condition::vertigo_or_orthostatic}).empty());
    REQUIRE(only(allowed_with({condition::frailty_or_fall_risk}), tests{self_test::looking}));
    const tests pregnant{self_test::looking, self_test::chair_stands};
    REQUIRE(only(allowed_with({condition::pregnancy_second_third_trimester}), pregnant));
    REQUIRE(only(allowed_with({red_flag::may_be_pregnant}), pregnant));
    REQUIRE(allowed_with({red_flag::recent_surgery}).empty());
    const tests straight_back{self_test::straight_leg_raise, self_test::active_knee_extension,
                              self_test::single_leg_stance, self_test::chair_stands,
                              self_test::looking};
    REQUIRE(only(allowed_with({condition::osteoporosis_no_fracture}), straight_back));
}

TEST_CASE("test_permitted: a strain waits for its days, and one of no known day stays closed",
          "[self_tests]") {
    report strained = tight(40, {history::past_hamstring_strain, history::jogs_without_pain});
    const self_test knee = self_test::active_knee_extension;
    const self_test bridge = self_test::single_leg_bridge;
    REQUIRE(why_not(knee, strained) == test_barred::strain_day_unknown);
    strained.strained = days{10};
    REQUIRE(why_not(knee, strained) == test_barred::strain);
    // For three weeks it counts as a fresh strain, which closes all of them.
    strained.strained = days{20};
    REQUIRE_FALSE(may(knee, strained));
    strained.strained = days{21};
    REQUIRE(may(knee, strained));
    strained.strained = days{42};
    REQUIRE(why_not(bridge, strained) == test_barred::strain);
    strained.strained = days{43};
    REQUIRE(why_not(bridge, strained) != test_barred::strain);
}

TEST_CASE("test_permitted: says what speaks against it", "[self_tests]") {
    const auto said = [](self_test which, const report& from) {
        return test_permitted(which, from, advise(from));
    };
    const test_permit thin =
        said(self_test::fingertip_to_floor, tight(60, {condition::osteoporosis_no_fracture}));
    REQUIRE(thin.why == test_barred::condition);
    REQUIRE(thin.condition == condition::osteoporosis_no_fracture);
    const test_permit pulls =
        said(self_test::straight_leg_raise, tight(40, {symptom::sit_bone_pain}));
    REQUIRE_FALSE(pulls.allowed);
    report no_bed = tight(40);
    no_bed.positions.erase(position::lying_on_back);
    REQUIRE(said(self_test::straight_leg_raise, no_bed).position == position::lying_on_back);
    report bare = tight(40);
    bare.equipment = {};
    REQUIRE(said(self_test::single_leg_stance, bare).equipment == equipment::worktop);
    report new_pain = tight(40, {symptom::low_back_pain});
    REQUIRE(may(self_test::fingertip_to_floor, new_pain));
    new_pain.since = weeks{6};
    REQUIRE(may(self_test::fingertip_to_floor, new_pain));
    new_pain.since = weeks{5};
    REQUIRE(why_not(self_test::fingertip_to_floor, new_pain) == test_barred::new_back_pain);
    new_pain.since.reset();
    REQUIRE(why_not(self_test::fingertip_to_floor, new_pain) == test_barred::new_back_pain);
    REQUIRE(why_not(self_test::fingertip_to_floor, tight(75)) == test_barred::too_old);
    REQUIRE(why_not(self_test::single_leg_stance, tight(75)) == test_barred::too_old);
    REQUIRE(why_not(self_test::single_leg_bridge, tight(60)) == test_barred::too_old);
    REQUIRE(why_not(self_test::chair_stands, tight(59)) == test_barred::too_young);
    report nobody_asked = tight(65);
    nobody_asked.absent = nobody_asked.absent - no_falls;
    REQUIRE(why_not(self_test::single_leg_stance, nobody_asked) == test_barred::not_answered);
    nobody_asked.age = years{64};
    REQUIRE(may(self_test::single_leg_stance, nobody_asked));
    REQUIRE_FALSE(may(self_test::single_leg_stance, tight(40, {history::fell_last_year})));
    nobody_asked.unsure.insert(history::fell_last_year);
    REQUIRE_FALSE(may(self_test::single_leg_stance, nobody_asked));
}

TEST_CASE("test_permitted: asks for what the answers come to, and for each grave sign itself",
          "[self_tests]") {
    const report from = tight(40);
    for (const self_test_row& row : all<self_test>())
        for (const trait item : row.limits.traits) {
            CAPTURE(row.key);
            advice given = advise(from);
            given.traits.insert(item);
            const test_permit permit = test_permitted(row.id, from, given);
            REQUIRE_FALSE(permit.allowed);
            if (permit.why == test_barred::trait) REQUIRE(permit.trait == item);
        }
    advice nerve = advise(from);
    nerve.traits.insert(trait::nerve_counts);
    REQUIRE(test_permitted(self_test::straight_leg_raise, from, nerve).why == test_barred::trait);
    // Not left to the urgency of an advice that may be of an earlier report.
    report later = from;
    later.unsure.insert(red_flag::foot_drop);
    REQUIRE(test_permitted(self_test::looking, later, advise(from)).why ==
            test_barred::clinician_first);
}

TEST_CASE("best_test: is found while compiling, and is none where none would change anything",
          "[self_tests]") {
    constexpr report person = tight(40);
    constexpr auto best = best_test(person, advise(person));
    STATIC_REQUIRE(best.has_value());
    REQUIRE(best_test(person, advise(person)) == best);
    // One that was measured is not asked for again.
    report measured = person;
    for (int asked = 0; const auto next = best_test(measured, advise(measured)); ++asked) {
        REQUIRE(asked < 6);
        const auto& row = about(*next);
        REQUIRE_FALSE(detail::result_in(measured.measured, *row.fills));
        set_number(measured, *row.fills, row.results[1]);
    }
    // A host's own part is not asked.
    advice hosts = advise(person);
    hosts.host_fired = 1;
    REQUIRE_FALSE(best_test(person, hosts));
}

TEST_CASE(
    "best_test: is never forbidden, is each for somebody, and its extremes change the routine",
    "[self_tests]") {
    test::random_bits random(15);
    std::size_t found[count_of<self_test>] = {};
    std::size_t asked = 0;
    std::size_t changed = 0;
    const std::size_t wanted = people();
    for (std::size_t i = 0; i < wanted; ++i) {
        const report from = next_person(random);
        const advice plan = advise(from);
        CAPTURE(i);
        for (const self_test_row& row : all<self_test>())
            if (forbidden(row.id, from, plan) && may(row.id, from)) FAIL(row.key);
        const auto best = best_test(from, plan);
        if (!best) continue;
        if (forbidden(*best, from, plan)) FAIL(about(*best).key);
        ++asked;
        ++found[static_cast<std::size_t>(*best)];
        bool changes = false;
        for (const std::size_t end : {std::size_t{0}, std::size_t{2}}) {
            report told = from;
            set_number(told, *about(*best).fills, about(*best).results[end]);
            const advice then = advise(told);
            changes = changes || (then.routine.state == routine_state::planned &&
                                  detail::difference(plan.routine, then.routine) > 0);
        }
        changed += changes ? 1U : 0U;
    }
    for (const self_test_row& row : all<self_test>()) {
        CAPTURE(row.key);
        REQUIRE((found[static_cast<std::size_t>(row.id)] > 0) == row.fills.has_value());
    }
    std::cout
        << "self-tests: of " << wanted << " people " << asked
        << " have a best test, and of these the low or the high result changes the routine of "
        << changed << '\n';
    REQUIRE(changed * 100 >= asked * 95);
}

TEST_CASE("test_permitted: a further condition or answer never opens a test", "[self_tests]") {
    test::random_bits random(151);
    for (int i = 0; i < 2000; ++i) {
        const report from = next_person(random);
        const advice plan = advise(from);
        report more = from;
        const observation added{
            static_cast<std::size_t>(random.below(static_cast<int>(rules::observed_size)))};
        more.unsure.insert(added);
        more.absent.erase(added);
        advice stricter = plan;
        const auto another =
            static_cast<condition>(random.below(static_cast<int>(count_of<condition>)));
        stricter.conditions.insert(another);
        stricter.limits = stricter.limits | restrictions_of(stricter.conditions);
        for (const self_test_row& row : all<self_test>()) {
            if (test_permitted(row.id, from, plan).allowed) continue;
            CAPTURE(i, row.key);
            REQUIRE_FALSE(test_permitted(row.id, more, plan).allowed);
            REQUIRE_FALSE(test_permitted(row.id, from, stricter).allowed);
        }
    }
}

TEST_CASE("within_error: begins to count at the smallest change, in the direction of each test",
          "[self_tests]") {
    using enum test_change;
    constexpr auto reach = self_test::fingertip_to_floor;
    STATIC_REQUIRE(change(reach, number::fingertip_gap, 20, 16) == test_change::within_error);
    STATIC_REQUIRE(change(reach, number::fingertip_gap, 20, 15) == better);
    STATIC_REQUIRE(change(reach, number::fingertip_gap, 20, 25) == worse);
    STATIC_REQUIRE(change(reach, number::fingertip_gap, -2, 2) == test_change::within_error);
    constexpr auto knee = self_test::active_knee_extension;
    STATIC_REQUIRE(change(knee, number::knee_extension_deficit, 40, 33) ==
                   test_change::within_error);
    STATIC_REQUIRE(change(knee, number::knee_extension_deficit, 40, 32) == better);
    constexpr auto raise = self_test::straight_leg_raise;
    STATIC_REQUIRE(change(raise, number::leg_raise, 60, 65) == test_change::within_error);
    STATIC_REQUIRE(change(raise, number::leg_raise, 60, 66) == better);
    STATIC_REQUIRE(change(raise, number::leg_raise, 66, 60) == worse);
    constexpr auto stance = self_test::single_leg_stance;
    STATIC_REQUIRE(change(stance, number::stance, 10, 19) == test_change::within_error);
    STATIC_REQUIRE(change(stance, number::stance, 10, 20) == better);
    STATIC_REQUIRE(change(self_test::single_leg_bridge, number::bridges, 10, 7) == worse);
    STATIC_REQUIRE(change(self_test::chair_stands, number::chair_stands, 10, 12) ==
                   test_change::within_error);
}

TEST_CASE("within_error: is none without a number, an error, or both results", "[self_tests]") {
    STATIC_REQUIRE_FALSE(within_error(self_test::looking, {}, {}));
    STATIC_REQUIRE_FALSE(within_error(self_test::sit_and_reach, {}, {}));
    STATIC_REQUIRE_FALSE(within_error(self_test::single_leg_stance, with(number::stance, 10), {}));
    STATIC_REQUIRE_FALSE(within_error(static_cast<self_test>(200), {}, {}));
    for (const self_test_row& row : all<self_test>()) {
        if (!row.fills) continue;
        CAPTURE(row.key);
        const auto same = with(*row.fills, row.results[1]);
        REQUIRE(within_error(row.id, same, same) == test_change::within_error);
        REQUIRE(row.smallest_tenths > 0);
    }
}

TEST_CASE("self_tests: results that are tried are possible, and lie on both sides of what is read",
          "[self_tests]") {
    for (const self_test_row& row : all<self_test>()) {
        if (!row.fills) continue;
        CAPTURE(row.key);
        const number_row& number = about(*row.fills);
        REQUIRE(row.results[0] >= number.lowest);
        REQUIRE(row.results[2] <= number.highest);
    }
    const auto& rises = about(self_test::chair_stands).results;
    for (const chair_stand_row& row : knowledge::chair_stands) {
        REQUIRE(rises[0] < row.women.value);
        REQUIRE(rises[2] > row.men.value);
    }
    const auto& stance = about(self_test::single_leg_stance).results;
    REQUIRE(stance[0] < value_of(clinical_limit::short_stance_from_65_below));
    REQUIRE(stance[2] >= value_of(clinical_limit::short_stance_below));
}
