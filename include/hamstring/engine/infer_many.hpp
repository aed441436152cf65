// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include <hamstring/engine/fact.hpp>
#include <hamstring/engine/program.hpp>
#include <hamstring/engine/rule.hpp>
#include <hamstring/engine/strata.hpp>
#include <hamstring/ids/transpose.hpp>

/// Inference for many reports, 64 at a time: one word holds one fact of 64 reports, so each rule is
/// tried on all of them at once. No allocation. Include it beside `advice.hpp` where it is needed.

namespace hamstring::inline HAMSTRING_EDITION::rules {

namespace detail {

using hamstring::detail::lanes;
using square = std::array<std::uint64_t, lanes>;

/// The facts that rules with a conclusion read.
template <const auto& Base, class V>
inline constexpr pattern<V> read_by_rules = [] {
    pattern<V> result;
    for (const auto& any : rules_of(Base))
        if (!any.then.concludes.none())
            for (std::size_t i = 0; i < any.when.literal_count(); ++i)
                result.add(any.when.literal_at(i));
    return result;
}();

/// The facts of 64 reports, a word a fact. Words of facts that no rule reads hold nothing.
template <class V>
struct sliced {
    std::array<square, bits<V::observed::size>::word_count> yes;
    std::array<square, bits<V::observed::size>::word_count> no;
    std::array<square, bits<V::concluded::size>::word_count> concluded;
};

/// Word `w` of some reports as squares; only the bits in `wanted` are needed.
template <std::uint64_t Wanted, class Word>
constexpr void spread(square& into, std::size_t count, Word word_of) noexcept {
    if constexpr (std::popcount(Wanted) > 3) {
        for (std::size_t i = 0; i < lanes; ++i) into[i] = i < count ? word_of(i) : 0;
        hamstring::detail::transpose(into.data());
    } else {
        for (std::uint64_t rest = Wanted; rest != 0; rest &= rest - 1) {
            const auto bit = static_cast<std::size_t>(std::countr_zero(rest));
            std::uint64_t plane = 0;
            for (std::size_t i = 0; i < count; ++i) plane |= (word_of(i) >> bit & 1U) << i;
            into[bit] = plane;
        }
    }
}

/// The same for conclusions that already hold. Mostly there are none.
template <class Word>
constexpr void keep(square& into, std::size_t count, Word word_of) noexcept {
    std::uint64_t any = 0;
    for (std::size_t i = 0; i < count; ++i) any |= word_of(i);
    if (any == 0)
        into = {};
    else
        spread<~std::uint64_t{0}>(into, count, word_of);
}

/// Of which reports a literal holds.
template <const auto& Base, std::size_t R, std::size_t At, class V>
constexpr std::uint64_t where(const sliced<V>& known) noexcept {
    constexpr literal item = Base[R].when.literal_at(At);
    constexpr std::size_t word = item.fact / lanes;
    constexpr std::size_t bit = item.fact % lanes;
    if constexpr (item.how == reading::answered_yes)
        return known.yes[word][bit];
    else if constexpr (item.how == reading::answered_no)
        return known.no[word][bit];
    else if constexpr (item.how == reading::concluded)
        return known.concluded[word][bit];
    else
        return ~known.concluded[word][bit];
}

/// Of which reports a term holds.
template <const auto& Base, std::size_t R, std::size_t T, class V, std::size_t... At>
constexpr std::uint64_t where_term(const sliced<V>& known, std::index_sequence<At...>) noexcept {
    constexpr auto part = Base[R].when.term_at(T);
    if constexpr (part.needs_all()) {
        return (~std::uint64_t{0} & ... & where<Base, R, part.first + At>(known));
    } else if constexpr (part.needed == 1) {
        return (std::uint64_t{0} | ... | where<Base, R, part.first + At>(known));
    } else {
        // reached[k]: where at least k of the facts so far hold.
        std::uint64_t reached[part.needed + 1U] = {~std::uint64_t{0}};
        for (const std::uint64_t next : {where<Base, R, part.first + At>(known)...})
            for (std::size_t k = part.needed; k > 0; --k) reached[k] |= reached[k - 1] & next;
        return reached[part.needed];
    }
}

/// Of which reports a rule's premise holds.
template <const auto& Base, std::size_t R, class V, std::size_t... T>
constexpr std::uint64_t where_rule(const sliced<V>& known, std::index_sequence<T...>) noexcept {
    return (
        std::uint64_t{0} | ... |
        where_term<Base, R, T>(known, std::make_index_sequence<Base[R].when.term_at(T).size>{}));
}

/// Tries the rule at place K of the strata on all reports.
template <const auto& Base, std::size_t K, class V>
constexpr void try_rule(sliced<V>& known) noexcept {
    constexpr std::size_t rule = strata_for<Base>.order[K];
    if constexpr (!Base[rule].then.concludes.none()) {
        const std::uint64_t here =
            where_rule<Base, rule>(known, std::make_index_sequence<Base[rule].when.term_count()>{});
        each_bit(Base[rule].then.concludes,
                 [&](std::size_t fact) { known.concluded[fact / lanes][fact % lanes] |= here; });
    }
}

template <const auto& Base, class V, std::size_t... K>
constexpr void try_rules(sliced<V>& known, std::index_sequence<K...>) noexcept {
    const bool tried[] = {true, (try_rule<Base, K>(known), true)...};
    static_cast<void>(tried);
}

/// Draws the conclusions of at most 64 reports.
template <const auto& Base, class V, std::size_t... O, std::size_t... C>
constexpr void infer_block(const fact_set<V>* observed, bits<V::concluded::size>* concluded,
                           std::size_t count, std::index_sequence<O...>,
                           std::index_sequence<C...>) noexcept {
    constexpr const auto& read = read_by_rules<Base, V>;
    sliced<V> known;
    const bool spread_all[] = {
        (spread<read.yes.words[O]>(known.yes[O], count,
                                   [=](std::size_t i) { return observed[i].yes.words[O]; }),
         spread<read.no.words[O]>(known.no[O], count,
                                  [=](std::size_t i) { return observed[i].no.words[O]; }),
         true)...};
    static_cast<void>(spread_all);
    const bool begun[] = {(keep(known.concluded[C], count,
                                [=](std::size_t i) { return observed[i].concluded.words[C]; }),
                           true)...};
    static_cast<void>(begun);
    try_rules<Base>(known, std::make_index_sequence<std::size(Base)>{});
    for (std::size_t w = 0; w < sizeof...(C); ++w) {
        hamstring::detail::transpose(known.concluded[w].data());
        for (std::size_t i = 0; i < count; ++i) concluded[i].words[w] = known.concluded[w][i];
    }
}

}  // namespace detail

/// Draws every conclusion that `Base` allows, for many reports.
/// Shape: the facts of each report -> its conclusions, in the caller's buffer of the same size. No
/// trace and no tallies: `infer` has those, for one report.
/// Errors: none; a recursive base does not compile.
template <const auto& Base, class V>
constexpr void infer(const std::span<const fact_set<V>>& observed,
                     const std::span<bits<V::concluded::size>>& concluded) noexcept {
    static_assert(!strata_for<Base>.recursive, "batch: the base may not be recursive");
    const std::size_t count =
        observed.size() < concluded.size() ? observed.size() : concluded.size();
    for (std::size_t first = 0; first < count; first += detail::lanes)
        detail::infer_block<Base>(observed.data() + first, concluded.data() + first,
                                  count - first < detail::lanes ? count - first : detail::lanes,
                                  detail::observed_words<V>, detail::concluded_words<V>);
}

}  // namespace hamstring::inline HAMSTRING_EDITION::rules
