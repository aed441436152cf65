// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/check_in.hpp>
#include <hamstring/ids/check_in.hpp>
#include <hamstring/ids/condition.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/road.hpp>
#include <hamstring/ids/urgency.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/light.hpp>
#include <hamstring/routine/week_plan.hpp>
#include <hamstring/units.hpp>

/// What somebody tells at a check-in, and what is kept of a course from week to week: a short plain history,
/// and where the plan stands. `check_in.hpp` of the top level decides.

namespace hamstring::inline HAMSTRING_EDITION {

/// What is told at a check-in beside the report as it is now. Whatever is left out is not known, and counts as
/// nothing good.
struct told_at_check_in {
    /// Weeks since the beginning; one more than the last time where it is left out.
    maybe<weeks> week{};
    /// The pain just before a session, 0 to 10; the lesser of the pain right now, now and the last time, where
    /// it is left out.
    maybe<pain_score> before{};
    /// The highest pain while exercising, 0 to 10.
    maybe<pain_score> during{};
    /// The pain of the next morning, 0 to 10.
    maybe<pain_score> next_morning{};
    /// How many of the planned sessions were done since the last check-in; more than were planned says nothing.
    maybe<times> done{};
    /// How many were planned since then: the days of the week that most of the exercises have, as a rule.
    maybe<times> planned{};
    /// Why there were fewer.
    why_fewer why = why_fewer::not_told;
    /// How it is all in all.
    hamstring::overall overall = hamstring::overall::not_told;
    /// All in all since the beginning: -5 very much worse, 0 the same, 5 completely recovered.
    maybe<times> since_beginning{};
    /// The exercise that hurt most.
    maybe<exercise> worst{};
    /// Whether somebody has looked at it since it was said that somebody should. Left out it is no.
    bool seen = false;
    /// How well up to three things of the person's own choice go, each 0 (not at all) to 10 (as before).
    maybe<times> activities[3] = {};

    friend constexpr bool operator==(const told_at_check_in&,
                                     const told_at_check_in&) noexcept = default;
};

/// What is kept of one check-in; the first entry of a course is its beginning.
struct course_entry {
    /// Weeks since the beginning.
    weeks week{};
    /// The worst pain of the week, and the pain right now, at the check-in.
    maybe<pain_score> worst{};
    maybe<pain_score> now{};
    /// The highest pain while exercising, and of the next morning.
    maybe<pain_score> during{};
    maybe<pain_score> next_morning{};
    /// How many of the planned sessions were done.
    maybe<times> done{};
    /// How many were planned.
    maybe<times> planned{};
    /// The mean of the person's own activities, 0 to 100 tenths.
    maybe<tenths> function{};
    /// Of how many activities it is the mean.
    std::uint8_t activities = 0;
    /// What pain while exercising and the next morning said.
    week_light light = week_light::not_told;
    hamstring::decision decision = hamstring::decision::hold;

    friend constexpr bool operator==(const course_entry&, const course_entry&) noexcept = default;
};

/// The entries of a course, the first and the latest. A `for` goes through those and nothing else.
class course_history {
public:
    /// How many are kept.
    static constexpr std::size_t most = 13;

    constexpr const course_entry* begin() const noexcept { return entries_; }
    constexpr const course_entry* end() const noexcept { return entries_ + size_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// The beginning; of an empty history, nothing told.
    constexpr const course_entry& first() const noexcept { return entries_[0]; }
    /// The latest; of an empty history, nothing told.
    constexpr const course_entry& last() const noexcept {
        return entries_[size_ == 0 ? 0 : size_ - 1U];
    }
    /// The one so many before the latest; the beginning where there are no more.
    constexpr const course_entry& before_last(std::size_t many) const noexcept {
        return entries_[size_ > many ? size_ - 1U - many : 0U];
    }
    /// Says what the latest came to; of an empty history, an entry that tells nothing.
    constexpr void comes_to(decision what) noexcept {
        if (size_ == 0) add({});
        entries_[size_ - 1U].decision = what;
    }
    /// Adds an entry. Of a full history the second goes: the beginning is what all is measured by.
    constexpr void add(const course_entry& next) noexcept {
        if (size_ == most) {
            for (std::size_t i = 2; i < most; ++i) entries_[i - 1] = entries_[i];
            --size_;
        }
        entries_[size_++] = next;
    }
    friend constexpr bool operator==(const course_history&,
                                     const course_history&) noexcept = default;

private:
    course_entry entries_[most] = {};
    std::uint8_t size_ = 0;
};

/// A person's weeks so far: a plain value, to be kept from check-in to check-in.
struct kept_course {
    /// What was told at each check-in, and what it came to.
    course_history history{};
    /// The plan of the stage, nothing eased: `plan_of` is what is to be done.
    week_plan plan{};
    /// The week in which the stage began.
    weeks stage_since{};
    /// By how much the doses are eased for now.
    easing doses = easing::none;
    /// The exercises that rest while the week is kept short.
    set_of<exercise> resting{};
    /// Whether the plan of the stage was made while somebody was to be seen within days.
    bool clinician_first = false;
    /// Whether the exercises are stopped until somebody has been seen.
    bool stopped = false;
    /// Whether somebody is to look, and nobody told that anybody has.
    bool to_be_seen = false;
    /// The conditions that the plan was made for.
    set_of<condition> conditions{};
    /// What was so, or may have been, at the last check-in.
    observations known{};
    /// Whether something was told while the exercises were stopped that the plan was not made for.
    bool outdated = false;
    /// How urgent the answers were the last time; until somebody has looked, how urgent that was.
    hamstring::urgency urgency = hamstring::urgency::clinician_days;
    /// What was taken out of the plan because it hurt: it does not come back by itself.
    set_of<exercise> hurt{};
    /// Which of `knowledge::leg_signs` were there, or may have been.
    std::uint32_t leg_signs = 0;
    /// The latest result of each self-test.
    measurements measured{};
    /// The hash of the knowledge that the plan rests on.
    std::uint64_t knowledge = knowledge_hash;

    /// Whether it says more than the advice that it began with: a check-in was done, or a session's stop sign has
    /// stopped it.
    constexpr bool goes_on() const noexcept {
        return history.size() > 1 || history.last().decision == decision::stop;
    }

    friend constexpr bool operator==(const kept_course&, const kept_course&) noexcept = default;
};

namespace detail {

inline constexpr int hundred = 100;

/// A number that is not below zero, halved as the limit says, but not below `least`; what is no more than that
/// stays.
template <class Quantity>
constexpr Quantity halved(Quantity of, int least) noexcept {
    if (of.value <= least) return of;
    const int less = of.value * generated::eased_to_half / hundred;
    return Quantity{less < least ? least : less};
}

/// A dose with so many sets less, never none.
constexpr dose with_fewer_sets(dose of) noexcept {
    const int left = of.sets.value - generated::eased_by_sets;
    if (of.sets.value > 1) of.sets = sets{left < 1 ? 1 : left};
    return of;
}

/// Half of a dose: of its sets where there are several, else of its repetitions, else of its hold. Few repetitions
/// stay, and a long hold, a position of ease, stays a long one.
constexpr dose half_of(dose of) noexcept {
    if (of.sets.value > 1)
        of.sets = halved(of.sets, 1);
    else if (of.repetitions.value > 1)
        of.repetitions = halved(of.repetitions, generated::eased_repetitions_at_least);
    else
        of.hold = halved(of.hold, of.hold.value >= generated::eased_position_at_least
                                      ? generated::eased_position_at_least
                                      : 1);
    return of;
}

/// A dose, eased.
constexpr dose eased(const dose& of, easing by) noexcept {
    if (of.skipped() || by == easing::none) return of;
    return by == easing::half ? half_of(of) : with_fewer_sets(of);
}

/// What the pain of a week says: nothing where a number is missing that could say more.
constexpr week_light light_of(mode how, maybe<pain_score> before,
                              const told_at_check_in& told) noexcept {
    const pain_light in_session = light_while(how, before, told.during);
    const pain_light morning = light_next_morning(before, told.next_morning);
    const bool stops = (told.during && in_session == pain_light::stop) ||
                       (told.next_morning && morning == pain_light::stop);
    if (stops) return week_light::red;
    const bool cautions = (told.during && in_session == pain_light::caution) ||
                          (told.next_morning && before && morning == pain_light::caution);
    if (cautions) return week_light::amber;
    const bool all_told = told.during && told.next_morning && before;
    return all_told ? week_light::green : week_light::not_told;
}

/// Which of the watched signs in a leg are there, or may be.
constexpr std::uint32_t leg_signs_in(const report& from) noexcept {
    std::uint32_t found = 0;
    std::uint32_t bit = 1;
    for (const std::uint16_t place : generated::leg_signs) {
        const observation one{std::size_t{place}};
        if (from.present.contains(one) || from.unsure.contains(one)) found |= bit;
        bit <<= 1U;
    }
    return found;
}

/// The higher of two pains that were told.
constexpr maybe<pain_score> higher(maybe<pain_score> a, maybe<pain_score> b) noexcept {
    return !a || (b && *b > *a) ? b : a;
}
/// The lower of two.
constexpr maybe<pain_score> lower(maybe<pain_score> a, maybe<pain_score> b) noexcept {
    return !a || (b && *b < *a) ? b : a;
}

/// The mean of the activities that were told, in tenths; those out of range are not.
constexpr maybe<tenths> function_of(const told_at_check_in& told, std::uint8_t& many) noexcept {
    constexpr int tenths_a_point = 10;
    int sum = 0;
    many = 0;
    for (const maybe<times>& one : told.activities) {
        if (!one || !is_a_pain(pain_score{one->value})) continue;
        sum += one->value * tenths_a_point;
        ++many;
    }
    if (many == 0) return {};
    return tenths{sum / many};
}

/// Takes the newer result of each self-test.
constexpr void take_measured(measurements& to, const measurements& from) noexcept {
    if (from.knee_extension_deficit) to.knee_extension_deficit = from.knee_extension_deficit;
    if (from.leg_raise) to.leg_raise = from.leg_raise;
    if (from.fingertip_gap) to.fingertip_gap = from.fingertip_gap;
    if (from.stance) to.stance = from.stance;
    if (from.bridges) to.bridges = from.bridges;
    if (from.chair_stands) to.chair_stands = from.chair_stands;
}

}  // namespace detail

static_assert(__is_trivially_copyable(kept_course), "kept_course: must stay a plain value");

}  // namespace hamstring::inline HAMSTRING_EDITION
