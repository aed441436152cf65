// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <hamstring/engine/infer.hpp>

/// The oracle: reads a rule base as it stands in the table, one literal after the other, without the
/// engine's strata, masks or moves. Slow and plain, so that one can see that it is right.

namespace test {

/// What a base says of some facts.
template <class V>
struct reading_of_a_base {
    hamstring::rules::fact_set<V> facts;
    std::vector<bool> fired;
    std::vector<int> tallies;
};

template <class V>
bool is_true(hamstring::rules::literal item, const hamstring::rules::fact_set<V>& facts) {
    using hamstring::rules::reading;
    if (item.how == reading::answered_yes) return facts.yes.test(item.fact);
    if (item.how == reading::answered_no) return facts.no.test(item.fact);
    return facts.concluded.test(item.fact) == (item.how == reading::concluded);
}

template <class V>
bool is_true(const hamstring::rules::premise<V>& when, const hamstring::rules::fact_set<V>& facts) {
    for (std::size_t t = 0; t < when.term_count(); ++t) {
        const auto part = when.term_at(t);
        unsigned held = 0;
        for (unsigned i = 0; i < part.size; ++i)
            if (is_true(when.literal_at(part.first + i), facts)) ++held;
        if (held >= part.needed) return true;
    }
    return false;
}

/// The level of each conclusion: above every conclusion that a rule for it negates, not below any that
/// one reads.
template <class V, class Base>
std::vector<int> levels_of(const Base& base) {
    std::vector<int> level(V::concluded::size, 0);
    for (bool again = true; again;) {
        again = false;
        for (const auto& rule : base)
            for (std::size_t i = 0; i < rule.when.literal_count(); ++i) {
                const auto item = rule.when.literal_at(i);
                if (item.about_observation()) continue;
                const int least = level[item.fact] + (item.negative() ? 1 : 0);
                for (std::size_t f = 0; f < V::concluded::size; ++f)
                    if (rule.then.concludes.test(f) && level[f] < least) {
                        level[f] = least;
                        again = true;
                    }
            }
    }
    return level;
}

/// Draws conclusions level by level, each until nothing new comes, then looks which premises hold.
template <class V, class Base>
reading_of_a_base<V> interpret(const Base& base, const hamstring::rules::fact_set<V>& observed) {
    const std::vector<int> level = levels_of<V>(base);
    reading_of_a_base<V> result{observed, {}, std::vector<int>(V::tally_count, 0)};
    for (int now = 0; now <= static_cast<int>(level.size()); ++now)
        for (bool again = true; again;) {
            again = false;
            for (const auto& rule : base) {
                if (!is_true(rule.when, result.facts)) continue;
                for (std::size_t f = 0; f < V::concluded::size; ++f)
                    if (level[f] == now && rule.then.concludes.test(f) &&
                        !result.facts.concluded.test(f)) {
                        result.facts.concluded.set(f);
                        again = true;
                    }
            }
        }
    for (const auto& rule : base) {
        result.fired.push_back(is_true(rule.when, result.facts));
        if (result.fired.back() && rule.then.tally != rule.then.no_tally)
            result.tallies[rule.then.tally] += rule.then.weight;
    }
    return result;
}

}  // namespace test
