// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/advice.hpp>
#include <hamstring/generated/self_tests.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/number.hpp>
#include <hamstring/ids/sign.hpp>
#include <hamstring/ids/test_barred.hpp>
#include <hamstring/intake/observe.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/intake/set_number.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/planner.hpp>
#include <hamstring/routine/traits.hpp>
#include <hamstring/routine/week_plan.hpp>
#include <hamstring/units.hpp>

/// Self-tests for one person: whether one may be asked for, which would change the routine most, and
/// whether a result has changed. How each is done stands in `knowledge/self_test.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

/// Whether a self-test may be asked of somebody, or why not.
struct test_permit {
    /// Whether it may be asked.
    bool allowed = false;
    /// Why not, where it is not allowed.
    test_barred why{};
    /// What that is, where `why` names one of its kind.
    maybe<hamstring::condition> condition{};
    /// The answer, told yes or not sure.
    maybe<observation> answer{};
    maybe<hamstring::trait> trait{};
    maybe<hamstring::position> position{};
    maybe<hamstring::equipment> equipment{};
};

/// What became of a result.
enum class test_change : std::uint8_t {
    /// Smaller than the error of the test: no change can be told from it.
    within_error,
    better,
    worse,
};

namespace detail {

/// The number that a test fills, as it was measured; none where it was not.
constexpr maybe<int> result_in(const measurements& told, number which) noexcept {
    const told_numbers all = numbers_of({.measured = told});
    const auto place = static_cast<std::size_t>(which);
    return all.given[place] ? maybe<int>{all.value[place]} : maybe<int>{};
}

/// The first observation of a set that is not empty.
constexpr observation first_observation(const observations::bits_type& of) noexcept {
    std::size_t place = 0;
    while (!of.test(place)) ++place;
    return observation{place};
}

/// Asks one thing after the other that could speak against a test; the first that does is the reason.
struct test_gate {
    const generated::self_test_row& row;
    const report& from;
    const advice& given;

    static constexpr test_permit barred(test_barred why) noexcept {
        test_permit result;
        result.why = why;
        return result;
    }
    constexpr bool told(observation what) const noexcept {
        return from.present.contains(what) || from.unsure.contains(what);
    }
    /// What closes every test today. A sign that is enough alone counts where somebody is not sure of it too.
    constexpr maybe<test_permit> today() const noexcept {
        if (!row.at_home) return barred(test_barred::not_at_home);
        if (given.urgency <= urgency::clinician_days && given.problems.empty() &&
            given.routine.state == routine_state::withheld_until_screened)
            return barred(test_barred::not_screened);
        if (given.urgency != urgency::self_care_review || !given.problems.empty())
            return barred(test_barred::clinician_first);
        for (const red_flag flag : generated::lone_flags)
            if (told(flag)) return barred(test_barred::clinician_first);
        if (given.routine.state != routine_state::planned) return barred(test_barred::no_routine);
        if (mode_of(from) == mode::settle || given.routine.how == mode::settle)
            return barred(test_barred::strong_pain);
        return {};
    }
    constexpr maybe<test_permit> strain() const noexcept {
        if (from.strained)
            return from.strained->value <= row.days_after_a_strain
                       ? maybe<test_permit>{barred(test_barred::strain)}
                       : maybe<test_permit>{};
        if (told(history::past_hamstring_strain)) return barred(test_barred::strain_day_unknown);
        return {};
    }
    constexpr maybe<test_permit> conditions() const noexcept {
        const auto found = set_of<condition>::from_bits(row.conditions & given.conditions.bits());
        const auto loaded = set_of<movement>::from_bits(row.movements);
        test_permit result = barred(test_barred::condition);
        if (!found.empty()) {
            result.condition = first_of(found);
            return result;
        }
        if (given.limits.of(loaded) == restriction::none) return {};
        result.condition = strictest_condition(given.conditions, loaded);
        return result;
    }
    constexpr maybe<test_permit> answers() const noexcept {
        const auto yes_or_unsure = from.present.bits() | from.unsure.bits();
        if (yes_or_unsure.intersects(row.answers)) {
            test_permit result = barred(test_barred::answer);
            result.answer = first_observation(yes_or_unsure & row.answers);
            return result;
        }
        const bool younger = from.age && from.age->value < generated::older_from;
        if (!younger && !from.absent.bits().includes(row.denied)) {
            test_permit result = barred(test_barred::not_answered);
            result.answer = first_observation(row.denied - from.absent.bits());
            return result;
        }
        const std::uint64_t held = row.traits & given.traits.bits();
        if (held != 0) {
            test_permit result = barred(test_barred::trait);
            result.trait = static_cast<trait>(lowest_bit(held));
            return result;
        }
        const int wait = row.weeks_of_back_pain;
        if (wait != 0 && given.traits.contains(trait::back_pain) &&
            !(from.since && from.since->value >= hours{weeks{wait}}.value))
            return barred(test_barred::new_back_pain);
        return {};
    }
    /// What is needed: an age for which it was made, a position, something at hand.
    constexpr maybe<test_permit> means() const noexcept {
        const bool all_ages = row.youngest == 0 && row.oldest == generated::any_older;
        if (!all_ages && !from.age) return barred(test_barred::age_not_given);
        if (!all_ages && from.age->value < row.youngest) return barred(test_barred::too_young);
        if (!all_ages && from.age->value > row.oldest) return barred(test_barred::too_old);
        if (const std::uint64_t impossible = row.positions & ~from.positions.bits()) {
            test_permit result = barred(test_barred::position);
            result.position = static_cast<position>(lowest_bit(impossible));
            return result;
        }
        if (const std::uint64_t absent = row.needs & ~from.equipment.bits()) {
            test_permit result = barred(test_barred::equipment);
            result.equipment = static_cast<equipment>(lowest_bit(absent));
            return result;
        }
        return {};
    }
    constexpr test_permit pass() const noexcept {
        if (const auto reason = today()) return *reason;
        if (const auto reason = strain()) return *reason;
        if (const auto reason = conditions()) return *reason;
        if (const auto reason = answers()) return *reason;
        if (const auto reason = means()) return *reason;
        test_permit result;
        result.allowed = true;
        return result;
    }
};

/// How many exercises the results of a test that are met would change, all of them together. A result that
/// goes with no other answer, or that would end the routine, counts for nothing.
constexpr std::size_t change_by(const generated::self_test_row& row, const report& from,
                                const routine& now) noexcept {
    std::size_t sum = 0;
    for (const std::int16_t result : row.results) {
        report tried = from;
        set_number(tried, static_cast<number>(row.fills), result);
        const advice then = advise(tried);
        if (then.routine.state == routine_state::planned) sum += difference(now, then.routine);
    }
    return sum;
}

}  // namespace detail

/// Whether a self-test may be asked of somebody. Whoever asks for one asks this first.
/// Shape: a test, a report and the advice for it -> yes, or the first reason why not. Anything that is not known
/// and matters is a no; more conditions, or more that is answered with yes or not sure, only ever turn yes into no.
/// Errors: a number that is no test is not permitted.
/// Source: the rows of `knowledge/self_test.hpp`.
constexpr test_permit test_permitted(self_test which, const report& from,
                                     const advice& given) noexcept {
    if (static_cast<std::size_t>(which) >= count_of<self_test>) return {};
    return detail::test_gate{generated::self_tests[static_cast<std::size_t>(which)], from, given}
        .pass();
}

/// The self-test whose result would change a routine most: of those that are permitted, fill a number and were
/// not measured yet, the one whose low, middle and high results together exchange most exercises; of two alike, the first
/// of the table.
/// Shape: a report and the advice for it -> a test; none where none is permitted or none would change anything.
/// Errors: none where a rule or an exercise of a host takes part, since its overlay is not asked.
constexpr maybe<self_test> best_test(const report& from, const advice& given) noexcept {
    if (given.host_fired != 0) return {};
    for (const routine_item& item : given.routine)
        if (static_cast<std::size_t>(item.exercise) >= count_of<exercise>) return {};
    maybe<self_test> best;
    std::size_t most = 0;
    for (std::size_t i = 0; i < count_of<self_test>; ++i) {
        const generated::self_test_row& row = generated::self_tests[i];
        const auto which = static_cast<self_test>(i);
        if (row.fills == generated::fills_none ||
            detail::result_in(from.measured, static_cast<number>(row.fills)) ||
            !test_permitted(which, from, given).allowed)
            continue;
        const std::size_t change = detail::change_by(row, from, given.routine);
        if (change <= most) continue;
        most = change;
        best = which;
    }
    return best;
}

/// Whether a result is better, worse, or too near to the earlier one to tell.
/// Shape: a test and what was measured before and now -> what became of it; none where the test fills no number,
/// its error is not known, or it was not measured both times. Twice the same is within the error.
constexpr maybe<test_change> within_error(self_test which, const measurements& before,
                                          const measurements& now) noexcept {
    if (static_cast<std::size_t>(which) >= count_of<self_test>) return {};
    const generated::self_test_row& row = generated::self_tests[static_cast<std::size_t>(which)];
    if (row.fills == generated::fills_none || row.smallest_tenths == 0) return {};
    const auto was = detail::result_in(before, static_cast<number>(row.fills));
    const auto is = detail::result_in(now, static_cast<number>(row.fills));
    if (!was || !is) return {};
    constexpr int tenths = 10;
    const int rise = (*is - *was) * tenths;
    if (rise < row.smallest_tenths && -rise < row.smallest_tenths) return test_change::within_error;
    return (rise > 0) == row.more_is_better ? test_change::better : test_change::worse;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
