// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/facts.hpp>

/// From facts to conclusions, by the shipped rules as straight-line code. This folder holds what follows
/// from the conclusions before a routine is thought of: one stage a header, one pure function each.

namespace hamstring::inline HAMSTRING_EDITION {

/// Which rules fired: bit i is rule i of `rules::all_rules`.
using fired_rules = rules::bits<generated::rule_count>;

/// What the shipped rules make of some facts.
struct inferred {
    /// The observations, and what was concluded from them.
    rules::fact_sheet facts{};
    /// Which rules fired.
    fired_rules fired{};
};

/// The sum of the weights for and against each contributor, in the order of `cause`.
struct scores {
    /// One sum for each contributor.
    std::int16_t of[count_of<cause>] = {};
};

namespace generated {

// The texts name their words `word`, so that the proofs can run the very same texts on formulas.

/// Draws every conclusion, and keeps which rules fired.
/// Shape: `y`, `n` answers yes and no, `c` conclusions (in and out), `fired` the trace (out).
constexpr void infer(const std::uint64_t* y, const std::uint64_t* n, std::uint64_t* c,
                     std::uint64_t* fired) noexcept {
    using word = std::uint64_t;
#include <hamstring/generated/infer.inc>
}

/// Adds up the weights of what fired, four sums of 16 bits to a word, each from `score_start` on.
constexpr void add_weights(const std::uint64_t* y, const std::uint64_t* n, const std::uint64_t* c,
                           const std::uint64_t* fired, std::uint64_t* sums) noexcept {
    using word = std::uint64_t;
#include <hamstring/generated/scores.inc>
}

}  // namespace generated

/// Draws every conclusion that the shipped rules allow.
/// Shape: observations (and conclusions that already hold) -> facts and trace.
/// Source: each rule names its own, see `explain.hpp`.
constexpr inferred conclude(const rules::fact_sheet& from) noexcept {
    inferred result{from, {}};
    generated::infer(result.facts.yes.words, result.facts.no.words, result.facts.concluded.words,
                     result.fired.words);
    return result;
}

/// What speaks for and against each contributor.
constexpr scores score(const inferred& found) noexcept {
    std::uint64_t sums[generated::score_words] = {};
    generated::add_weights(found.facts.yes.words, found.facts.no.words, found.facts.concluded.words,
                           found.fired.words, sums);
    scores result;
    for (std::size_t i = 0; i < count_of<cause>; ++i)
        result.of[i] = static_cast<std::int16_t>(
            static_cast<int>(sums[i / 4] >> (i % 4 * 16) & 0xffffU) - generated::score_start);
    return result;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
