// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include <hamstring/check_in.hpp>

#include "plausible_adult.hpp"
#include "random_report.hpp"

/// Courses drawn at random from a fixed seed: somebody ordinary, week after week, as it may go.

namespace test {

using namespace hamstring;

inline int within(int value, int lowest, int highest) {
    return value < lowest ? lowest : value > highest ? highest : value;
}

/// What somebody tells after a week. Now and then something is left out, and now and then it went badly.
inline told_at_check_in random_told(random_bits& random, const report& from,
                                    const kept_course& course) {
    told_at_check_in told;
    const int worst = from.worst_pain ? from.worst_pain->value : 3;
    const bool bad = random.one_in(6);
    if (!random.one_in(10))
        told.during = pain_score{within(random.below(bad ? 10 : 4), 0, bad ? 10 : worst)};
    if (!random.one_in(10))
        told.next_morning = pain_score{within(worst - 2 + random.below(bad ? 6 : 3), 0, 10)};
    if (!random.one_in(4)) told.before = told.next_morning;
    if (!random.one_in(10)) {
        told.planned = times{5 + random.below(6)};
        told.done = times{random.below(told.planned->value + 1)};
        if (!random.one_in(4)) told.done = told.planned;
    }
    told.why = static_cast<why_fewer>(random.below(static_cast<int>(count_of<why_fewer>)));
    told.overall = bad && random.one_in(2) ? overall::worse : static_cast<overall>(random.below(3));
    if (random.one_in(4)) told.since_beginning = times{random.below(11) - 5};
    if (random.one_in(2) && !course.plan.empty()) {
        std::size_t place =
            static_cast<std::size_t>(random.below(static_cast<int>(course.plan.size())));
        for (const routine_item& item : course.plan)
            if (place-- == 0) told.worst = item.exercise;
    }
    if (random.one_in(3))
        for (maybe<times>& one : told.activities)
            if (!random.one_in(4)) one = times{random.below(11)};
    told.seen = random.one_in(3);
    if (random.one_in(12)) told.week = weeks{course.history.last().week.value + random.below(4)};
    return told;
}

/// The report a week later: the pain as it goes, and now and then something new.
inline report a_week_later(random_bits& random, report from) {
    const int worst = from.worst_pain ? from.worst_pain->value : 3;
    from.worst_pain =
        pain_score{within(worst + random.below(3) - (random.one_in(3) ? 1 : 2), 0, 10)};
    from.pain_now.reset();
    if (!random.one_in(3)) from.pain_now = pain_score{random.below(from.worst_pain->value + 1)};
    if (random.one_in(12)) from.worst_pain.reset();
    // The one sign in a leg that asks for nobody by itself.
    if (random.one_in(40)) from.present.insert(symptom::numb_patch_side_of_thigh);
    if (random.one_in(40)) {
        const auto flag = static_cast<red_flag>(random.below(static_cast<int>(count_of<red_flag>)));
        from.absent.erase(flag);
        if (!random.one_in(3)) (random.one_in(2) ? from.present : from.unsure).insert(flag);
    }
    if (random.one_in(40)) from.present.insert(symptom::leg_tingling_or_burning);
    if (random.one_in(20))
        from.present.insert(
            static_cast<condition>(random.below(static_cast<int>(count_of<condition>))));
    if (random.one_in(15)) from.positions.erase(position::lying_on_back);
    if (random.one_in(6)) from.measured.leg_raise = degrees{40 + random.below(60)};
    return from;
}

}  // namespace test
