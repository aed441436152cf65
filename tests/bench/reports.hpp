// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include <hamstring/advice.hpp>

#include "../random_report.hpp"
#include "ifs.hpp"

/// The reports on which the contestants are timed: two mixes, since a mix of answers drawn evenly ends
/// nearly always with a warning sign, and then most of `advise` has nothing to do.

namespace bench {

using namespace hamstring;

/// Reports that differ, and the same facts in each contestant's own form.
struct inputs {
    const char* title;
    std::vector<report> reports{};
    std::vector<rules::fact_sheet> facts{};
    std::vector<by_hand::answers> answers{};

    void add(const report& next) {
        reports.push_back(next);
        facts.push_back(observe(next).facts);
        answers.push_back(by_hand::read(facts.back()));
    }
};

/// Every kind of answer. Some with many warning signs, most with few or none: people are like that.
inline inputs varied_reports() {
    inputs result{.title = "any answer"};
    test::random_bits random{2026};
    for (std::size_t i = 0; i < 20'000; ++i)
        result.add(test::random_report(random, 20 + random.below(400)));
    return result;
}

/// Somebody whom a routine may be for: all warning signs answered, nearly all with no, and anything from
/// one complaint to many.
inline report plausible_report(test::random_bits& random) {
    report result;
    result.age = years{16 + random.below(75)};
    result.sex = static_cast<sex>(random.below(3));
    if (!random.one_in(4)) result.worst_pain = pain_score{random.below(9)};
    if (!random.one_in(4)) result.since = weeks{random.below(60)};
    test::answer<symptom>(random, result, 6 + random.below(30));
    test::answer<habit>(random, result, 2 + random.below(6));
    test::answer<history>(random, result, 10 + random.below(40));
    test::answer<sign>(random, result, 8 + random.below(30));
    test::answer<condition>(random, result, 8 + random.below(30));
    test::answer<red_flag>(random, result, 500);
    result.absent = result.absent | (every_red_flag - result.present);
    for (const equipment item : set_of<equipment>::everything())
        if (random.one_in(2)) result.equipment.insert(item);
    if (random.one_in(6)) {
        result.positions = {};
        for (const position item : set_of<position>::everything())
            if (!random.one_in(3)) result.positions.insert(item);
    }
    result.session = minutes{5 + random.below(40)};
    result.level = static_cast<level>(random.below(3));
    return result;
}

/// Reports of which each gets a routine.
inline inputs reports_with_a_routine() {
    inputs result{.title = "with a routine"};
    test::random_bits random{2027};
    while (result.reports.size() < 5'000) {
        const report next = plausible_report(random);
        if (advise(next).routine.state == routine_state::planned) result.add(next);
    }
    return result;
}

}  // namespace bench
