// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include <hamstring/intake/report.hpp>

/// Reports drawn at random from a fixed seed, so that a failure can be repeated.

namespace test {

/// xorshift64*: small, and the same everywhere.
class random_bits {
public:
    explicit random_bits(std::uint64_t seed) : state_(seed * 2 + 1) {}

    std::uint64_t next() {
        state_ ^= state_ >> 12U;
        state_ ^= state_ << 25U;
        state_ ^= state_ >> 27U;
        return state_ * 0x2545f4914f6cdd1dU;
    }
    /// A number from 0 to below `limit`.
    int below(int limit) { return static_cast<int>(next() % static_cast<std::uint64_t>(limit)); }
    bool one_in(int n) { return below(n) == 0; }

private:
    std::uint64_t state_;
};

/// Answers one enumeration: each item is present once in `rarity`, else mostly absent,
/// and now and then somebody is not sure.
template <class Enum>
void answer(random_bits& random, hamstring::report& into, int rarity) {
    for (std::size_t i = 0; i < hamstring::count_of<Enum>; ++i) {
        if (random.one_in(rarity))
            into.present.insert(static_cast<Enum>(i));
        else if (!random.one_in(12))
            into.absent.insert(static_cast<Enum>(i));
        else if (random.one_in(8))
            into.unsure.insert(static_cast<Enum>(i));
    }
}

/// From hours to years, often near the 13 weeks at which it counts as old.
inline hamstring::hours random_duration(random_bits& random) {
    using namespace hamstring;
    switch (random.below(4)) {
        case 0:
            return hours{random.below(200)};
        case 1:
            return days{80 + random.below(20)};
        case 2:
            return months{random.below(14)};
        default:
            return weeks{random.below(60)};
    }
}

/// The numbers that a routine turns on, such as nothing else in the report speaks against.
inline void answer_what_a_routine_turns_on(random_bits& random, hamstring::report& into) {
    using namespace hamstring;
    const int worst = into.worst_pain ? into.worst_pain->value : 10;
    if (random.one_in(3)) into.pain_now = pain_score{random.below(worst + 1)};
    if (random.one_in(5) && !into.absent.contains(history::past_hamstring_strain))
        into.strained = days{random.below(120)};
    if (random.one_in(8) && into.sex != sex::male) into.since_birth = weeks{random.below(20)};
    if (random.one_in(6)) into.measured.chair_stands = times{random.below(25)};
}

/// A report with every kind of answer; `flag_rarity` says how rare red flags are. Its numbers are in
/// range.
inline hamstring::report random_report(random_bits& random, int flag_rarity = 40) {
    using namespace hamstring;
    report result;
    if (!random.one_in(8)) result.age = years{random.below(100)};
    result.sex = static_cast<sex>(random.below(3));
    if (random.one_in(2)) result.worst_pain = pain_score{random.below(11)};
    if (random.one_in(2)) result.since = random_duration(random);
    answer<symptom>(random, result, 8);
    answer<habit>(random, result, 3);
    answer<history>(random, result, 10);
    answer<sign>(random, result, 8);
    answer<condition>(random, result, 15);
    answer<red_flag>(random, result, flag_rarity);
    if (random.one_in(2))
        result.absent = result.absent | (every_red_flag - result.present - result.unsure);
    result.equipment = {};
    for (const equipment item : set_of<equipment>::everything())
        if (random.one_in(2)) result.equipment.insert(item);
    if (random.one_in(3)) {
        result.positions = {};
        for (const position item : set_of<position>::everything())
            if (random.one_in(2)) result.positions.insert(item);
    }
    result.session = minutes{1 + random.below(60)};
    result.level = static_cast<level>(random.below(3));
    answer_what_a_routine_turns_on(random, result);
    return result;
}

/// How many reports a test of many draws: the number of the environment's HAMSTRING_REPORTS, else so many.
inline int reports_to_draw(int otherwise) {
    const char* told = std::getenv("HAMSTRING_REPORTS");
    return told != nullptr ? std::atoi(told) : otherwise;
}

}  // namespace test
