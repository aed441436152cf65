// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#include <hamstring/engine/fact.hpp>
#include <hamstring/engine/rule.hpp>

/// What a premise means, and in which order the rules of a base are tried.

namespace hamstring::inline HAMSTRING_EDITION::rules {

/// Whether one literal holds.
template <class V>
constexpr bool holds(literal item, const fact_set<V>& facts) noexcept {
    switch (item.how) {
        case reading::answered_yes:
            return facts.yes.test(item.fact);
        case reading::answered_no:
            return facts.no.test(item.fact);
        case reading::concluded:
            return facts.concluded.test(item.fact);
        case reading::not_concluded:
            return !facts.concluded.test(item.fact);
    }
    return false;
}

/// Whether one term of a premise holds.
template <class V>
constexpr bool holds(const premise<V>& when, typename premise<V>::term part,
                     const fact_set<V>& facts) noexcept {
    std::size_t held = 0;
    for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i)
        held += holds(when.literal_at(i), facts);
    return held >= part.needed;
}

/// Whether a premise holds.
template <class V>
constexpr bool holds(const premise<V>& when, const fact_set<V>& facts) noexcept {
    for (std::size_t t = 0; t < when.term_count(); ++t)
        if (holds(when, when.term_at(t), facts)) return true;
    return false;
}

namespace detail {

/// Visits every set bit of a set of conclusions.
template <std::size_t N, class Visit>
constexpr void each_bit(const bits<N>& set, Visit visit) {
    for (std::size_t w = 0; w < bits<N>::word_count; ++w)
        for (std::uint64_t rest = set.words[w]; rest != 0; rest &= rest - 1)
            visit(w * 64 + static_cast<std::size_t>(std::countr_zero(rest)));
}

}  // namespace detail

/// The rules of a base (an array of them) as a span.
template <class Base>
constexpr auto rules_of(const Base& base) noexcept {
    return std::span<const std::remove_cvref_t<decltype(base[0])>>(base);
}

/// In which order the rules of a base are tried: stratum by stratum, each stratum reading only conclusions
/// of earlier ones (or of itself, where the base is recursive).
template <std::size_t N>
struct rule_order {
    std::array<std::uint16_t, N> order{};
    bool recursive = false;

    friend constexpr bool operator==(const rule_order&, const rule_order&) noexcept = default;
};

/// The order with the stratum of each rule.
template <std::size_t N>
struct strata : rule_order<N> {
    std::array<std::uint16_t, N> stratum{};
    /// False where a conclusion depends on its own absence: no least model exists.
    bool stratified = true;
};

namespace detail {

/// Raises the stratum of every conclusion above the conclusions that its rules read: by `step` for a
/// positive reading, by one for a negated one. False where that never settles.
template <class V, std::size_t N>
constexpr bool settle(std::span<const basic_rule<V>> base, std::uint16_t step,
                      std::array<std::uint16_t, N>& stratum_of_rule) {
    std::array<std::uint16_t, V::concluded::size> stratum_of_fact{};
    for (std::size_t pass = 0; pass < V::concluded::size + 2; ++pass) {
        bool changed = false;
        for (std::size_t r = 0; r < N; ++r) {
            std::uint16_t stratum = 0;
            for (std::size_t i = 0; i < base[r].when.literal_count(); ++i) {
                const literal item = base[r].when.literal_at(i);
                if (item.about_observation()) continue;
                const int above =
                    stratum_of_fact[item.fact] + (item.how == reading::not_concluded ? 1 : step);
                if (above > stratum) stratum = static_cast<std::uint16_t>(above);
            }
            stratum_of_rule[r] = stratum;
            each_bit(base[r].then.concludes, [&](std::size_t fact) {
                if (stratum_of_fact[fact] < stratum) {
                    stratum_of_fact[fact] = stratum;
                    changed = true;
                }
            });
        }
        if (!changed) return true;
    }
    return false;
}

}  // namespace detail

/// The strata of a rule base of `N` rules.
template <std::size_t N, class V>
consteval strata<N> strata_of(std::span<const basic_rule<V>> base) {
    strata<N> result;
    if (!detail::settle(base, 1, result.stratum)) {
        result.recursive = true;
        result.stratified = detail::settle(base, 0, result.stratum);
    }
    if (!result.stratified) return result;
    std::size_t placed = 0;
    for (std::uint16_t stratum = 0; placed < N; ++stratum)
        for (std::size_t r = 0; r < N; ++r)
            if (result.stratum[r] == stratum)
                result.order[placed++] = static_cast<std::uint16_t>(r);
    return result;
}

/// The strata of the rule bases, each worked out once.
template <const auto& Base>
inline constexpr auto strata_for = strata_of<std::size(Base)>(rules_of(Base));

}  // namespace hamstring::inline HAMSTRING_EDITION::rules
