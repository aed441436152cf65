// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include <hamstring/engine/fact.hpp>
#include <hamstring/engine/program.hpp>
#include <hamstring/engine/rule.hpp>
#include <hamstring/engine/strata.hpp>
#include <hamstring/engine/tally.hpp>

/// Inference: propositional Datalog with stratified negation. The result is the unique least model
/// and does not depend on the order of rules or answers. Every rule that fires is in the trace.

namespace hamstring::inline HAMSTRING_EDITION::rules {

/// Whether inference keeps which rules fired. Without, only what follows is worked out.
enum class trace : bool { off, on };

/// What inference leaves: the facts with all conclusions, which rules fired, and the tallies.
template <class V, std::size_t N>
struct inference {
    fact_set<V> facts;
    /// The trace: bit i is rule i of the base.
    bits<N> fired;
    std::array<std::int16_t, V::tally_count> tallies{};
};

/// What inference leaves without a trace.
template <class V>
struct outcome {
    fact_set<V> facts;
    std::array<std::int16_t, V::tally_count> tallies{};
};

/// Draws every conclusion that `Base` allows.
/// Shape: the observations (and conclusions that already hold) -> facts, trace, tallies; with
/// `trace::off` -> facts and tallies, in less time.
/// Errors: none; a base without a least model does not pass `check.hpp`.
template <const auto& Base, trace Kept = trace::on, class V>
constexpr auto infer(const fact_set<V>& observed) noexcept {
    static_assert(detail::weights_fit<Base>(),
                  "infer: the weights for one tally add up to too much");
    fact_set<V> facts = observed;
    bits<std::size(Base)> fired;
    detail::run<Base>(facts, fired,
                      std::make_index_sequence<detail::program_for<Base, V>.used.steps>{});
    const auto tallies = detail::tally<Base>(
        facts, fired, std::make_index_sequence<detail::tally_moves<Base>.size>{});
    if constexpr (Kept == trace::on) {
        detail::add_trace<Base>(facts, fired,
                                std::make_index_sequence<detail::trace_moves<Base>.size>{});
        return inference<V, std::size(Base)>{facts, fired, tallies};
    } else {
        return outcome<V>{facts, tallies};
    }
}

}  // namespace hamstring::inline HAMSTRING_EDITION::rules
