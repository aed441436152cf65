// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/road.hpp>
#include <hamstring/ids/road.hpp>
#include <hamstring/routine/dose.hpp>
#include <hamstring/units.hpp>

/// How a dose grows by one step.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

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
            of.hold =
                seconds{seconds::a_minute * grown(of.hold.value / seconds::a_minute,
                                                  of.hold.value / seconds::a_minute + row.by)};
            break;
        case road_move::longer_strolls:
            of.hold = seconds{seconds::a_minute *
                              grown(of.hold.value / seconds::a_minute, generated::road_stroll_to)};
            break;
        default:
            break;
    }
    return of;
}

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION
