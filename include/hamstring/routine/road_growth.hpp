// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/road.hpp>
#include <hamstring/ids/road.hpp>
#include <hamstring/routine/dose.hpp>
#include <hamstring/routine/routine.hpp>
#include <hamstring/routine/session_time.hpp>
#include <hamstring/units.hpp>

/// How a dose grows by one step, and what a session takes then.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

inline constexpr int seconds_a_minute = 60;

/// How long a session takes.
constexpr int session_seconds(const routine_items& plan, bool older) noexcept {
    session_clock clock{.older = older};
    for (const routine_item& item : plan)
        if (item.when == done_when::session) clock.take(item.exercise, item.amount, item.modified);
    return clock.seconds;
}

/// A dose after one step, or the same where the step does not fit it or its bounds are reached.
constexpr dose one_step_more(dose of, const generated::road_row& row, bool advanced,
                             bool gently) noexcept {
    const auto grown = [&row](int now, int most) {
        const int bound = row.to != 0 && row.to < most ? row.to : most;
        return now + row.by <= bound ? now + row.by : now > bound ? now : bound;
    };
    switch (row.does) {
        case road_move::more_repetitions:
            if (of.repetitions.value != 0)
                of.repetitions = times{
                    grown(of.repetitions.value, advanced ? generated::road_repetitions_to_advanced
                                                         : generated::road_repetitions_to)};
            break;
        case road_move::longer_hold:
            if (of.repetitions.value == 0)
                of.hold = seconds{grown(of.hold.value, generated::road_hold_to)};
            break;
        case road_move::one_more_set:
            of.sets = sets{grown(of.sets.value, generated::road_sets_to)};
            break;
        case road_move::more_breaks: {
            const int next = grown(of.per_day.value, generated::road_breaks_to);
            const int most =
                gently ? generated::road_rises_a_day_gently : generated::road_rises_a_day;
            if (next * of.repetitions.value <= most) of.per_day = per_day{next};
            break;
        }
        case road_move::longer_walk:
            of.hold = seconds{seconds_a_minute * grown(of.hold.value / seconds_a_minute,
                                                       of.hold.value / seconds_a_minute + row.by)};
            break;
        case road_move::longer_strolls:
            of.hold = seconds{seconds_a_minute *
                              grown(of.hold.value / seconds_a_minute, generated::road_stroll_to)};
            break;
        default:
            break;
    }
    return of;
}

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION
