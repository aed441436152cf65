// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// What a check-in turns on, and what it can come to.

namespace hamstring::inline HAMSTRING_EDITION {

/// What a check-in comes to, in rising caution.
enum class decision : std::uint8_t {
    progress,
    maintain,
    hold,
    change_contributor,
    shorten,
    change_approach,
    begin_anew,
    regress,
    refer,
    stop,
};
template <>
inline constexpr std::size_t count_of<decision> = detail::counted(decision::stop);

/// How it is all in all, compared with the last time.
enum class overall : std::uint8_t { not_told, better, same, worse };
template <>
inline constexpr std::size_t count_of<overall> = detail::counted(overall::worse);

/// Why there were fewer sessions than planned.
enum class why_fewer : std::uint8_t { not_told, no_time, pain, forgot, no_point, did_not_know_how };
template <>
inline constexpr std::size_t count_of<why_fewer> = detail::counted(why_fewer::did_not_know_how);

/// What the pain of a week says, while exercising and the next morning. Green only where both were told.
enum class week_light : std::uint8_t { not_told, green, amber, red };
template <>
inline constexpr std::size_t count_of<week_light> = detail::counted(week_light::red);

/// By how much the doses of a plan are eased for a while, in rising order.
enum class easing : std::uint8_t { none, one_set_less, half };
template <>
inline constexpr std::size_t count_of<easing> = detail::counted(easing::half);

/// What becomes of the plan.
enum class plan_action : std::uint8_t {
    /// The same exercises.
    keep,
    /// What was eased goes back to what it was.
    restore,
    /// One step further on the road.
    next_stage,
    /// What hurt most gives way to its easier neighbour, or goes.
    swap_the_worst,
    /// The same, and one stage back on the road.
    step_back,
    /// Few exercises, and what is in the day.
    few_exercises,
    /// One exercise gives way to one for what leads now.
    change_one,
    /// None until somebody has been seen.
    halt,
};
template <>
inline constexpr std::size_t count_of<plan_action> = detail::counted(plan_action::halt);

/// One thing that a check-in can find. What nobody told is found in no way: neither good nor bad.
enum class check_in_fact : std::uint8_t {
    // What the triage says now
    seen_today,
    urgency_rose,
    questions_open,
    no_routine,
    not_seen_yet,
    // What is new or worse
    something_new,
    new_condition,
    new_leg_sign,
    pain_rose,
    felt_worse,
    settled_too_long,
    // The light of the week, and those before
    red,
    red_before,
    red_twice_before,
    amber,
    green,
    green_long_enough,
    // How much was done
    done_enough,
    done_little,
    little_because_of_pain,
    little_before,
    // How it goes since the beginning
    from_first_look,
    from_second_look,
    better,
    not_better,
    not_known_better,
    pain_told,
    // Where the plan stands
    was_stopped,
    eased,
    not_changed_yet,
    stage_is_over,
    last_stage,
    maintaining,
};
template <>
inline constexpr std::size_t count_of<check_in_fact> = detail::counted(check_in_fact::maintaining);

/// A row of the rules of a check-in: the first that fits decides.
enum class check_in_rule : std::uint8_t {
    urgent,
    questions_first,
    more_urgent,
    nothing_to_offer,
    not_seen_yet,
    third_red,
    leg_sign,
    pain_up,
    worse_all_in_all,
    pain_stays_strong,
    second_look,
    second_red,
    one_red,
    pain_kept_from_it,
    begin_again,
    condition_is_new,
    look_is_due,
    little_again,
    little,
    first_told_now,
    back_on,
    first_look,
    one_amber,
    keep_it,
    last_step,
    one_step,
    go_on,
};
template <>
inline constexpr std::size_t count_of<check_in_rule> = detail::counted(check_in_rule::go_on);

}  // namespace hamstring::inline HAMSTRING_EDITION
