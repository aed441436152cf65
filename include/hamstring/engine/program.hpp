// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include <hamstring/engine/fact.hpp>
#include <hamstring/engine/rule.hpp>
#include <hamstring/engine/strata.hpp>

/// How the conclusions of a rule base become code. A host calls `infer` in `engine.hpp`, not this.
///
/// A rule that reads one fact is `direct`: those with the same effect are one test of a mask, and
/// their bits of the trace are moved there many at a time (`tally.hpp`). Every other rule is a test
/// of its own, and what rules with one effect conclude is joined once. All masks are constants, so
/// that words which a rule does not touch fold away.

namespace hamstring::inline HAMSTRING_EDITION::rules::detail {

/// Facts as masks.
template <class V>
struct pattern {
    bits<V::observed::size> yes{};
    bits<V::observed::size> no{};
    bits<V::concluded::size> concluded{};
    bits<V::concluded::size> not_concluded{};

    constexpr void add(literal item) noexcept {
        switch (item.how) {
            case reading::answered_yes:
                return yes.set(item.fact);
            case reading::answered_no:
                return no.set(item.fact);
            case reading::concluded:
                return concluded.set(item.fact);
            case reading::not_concluded:
                return not_concluded.set(item.fact);
        }
    }
};

/// Whether one fact of a term is enough for it, and that fact only has to be there.
template <class V>
constexpr bool takes_any(const premise<V>& when, typename premise<V>::term part) noexcept {
    if (part.needed != 1) return false;
    for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i)
        if (when.literal_at(i).how == reading::not_concluded) return false;
    return true;
}

/// Whether a premise is one fact.
template <class V>
constexpr bool is_direct(const premise<V>& when) noexcept {
    return when.literal_count() == 1 && when.literal_at(0).how != reading::not_concluded;
}

// One function for all rules, not one for each: a host compiles it in half the time. The rule is a constant
// wherever it is called, so once it is inlined, what its masks do not hold folds away. That takes the
// attribute; without optimisation nothing folds, and calls are the cheaper code.
#if defined(__OPTIMIZE__)
#define HAMSTRING_FOLDED [[gnu::always_inline]]
#else
#define HAMSTRING_FOLDED
#endif

/// Not zero where some fact of a pattern holds.
template <class V, std::size_t... O, std::size_t... C>
HAMSTRING_FOLDED constexpr std::uint64_t present(const pattern<V>& wanted, const fact_set<V>& known,
                                                 std::index_sequence<O...>,
                                                 std::index_sequence<C...>) noexcept {
    return (std::uint64_t{0} | ... | (wanted.yes.words[O] & known.yes.words[O])) |
           (std::uint64_t{0} | ... | (wanted.no.words[O] & known.no.words[O])) |
           (std::uint64_t{0} | ... | (wanted.concluded.words[C] & known.concluded.words[C]));
}

/// Zero where every fact of a pattern holds.
template <class V, std::size_t... O, std::size_t... C>
HAMSTRING_FOLDED constexpr std::uint64_t missing(const pattern<V>& wanted, const fact_set<V>& known,
                                                 std::index_sequence<O...>,
                                                 std::index_sequence<C...>) noexcept {
    return (std::uint64_t{0} | ... | (wanted.yes.words[O] & ~known.yes.words[O])) |
           (std::uint64_t{0} | ... | (wanted.no.words[O] & ~known.no.words[O])) |
           (std::uint64_t{0} | ... | (wanted.concluded.words[C] & ~known.concluded.words[C])) |
           (std::uint64_t{0} | ... | (wanted.not_concluded.words[C] & known.concluded.words[C]));
}

template <class V>
inline constexpr auto observed_words =
    std::make_index_sequence<bits<V::observed::size>::word_count>{};
template <class V>
inline constexpr auto concluded_words =
    std::make_index_sequence<bits<V::concluded::size>::word_count>{};

/// One step of a program: a rule, one of its terms that counts, or the direct rules that have one effect.
template <class V>
struct step {
    static constexpr std::uint16_t no_rule = 0xffff;

    pattern<V> any{};
    bits<V::concluded::size> then{};
    std::uint16_t rule = no_rule;
    std::uint16_t stratum = 0;
    /// Whether it is the last of those with its effect.
    bool last = false;
    /// Where its terms of which all facts are needed stand, and how many there are.
    std::uint16_t first_term = 0;
    std::uint16_t terms = 0;
    /// Where the literals that it counts stand, how many there are and how many are needed.
    std::uint16_t first_counted = 0;
    std::uint8_t counted = 0;
    std::uint8_t needed = 1;
};

/// How much room the program of a base needs.
struct room {
    std::size_t steps = 1;
    std::size_t terms = 1;
    std::size_t literals = 1;
};

template <const auto& Base>
inline constexpr room room_for = [] {
    room sum;
    for (const auto& any : rules_of(Base)) {
        ++sum.steps;
        for (std::size_t t = 0; t < any.when.term_count(); ++t) {
            ++sum.terms;
            if (any.when.term_at(t).needs_all()) continue;
            ++sum.steps;
            sum.literals += any.when.term_at(t).size;
        }
    }
    return sum;
}();

/// The steps of a base, and what they read: terms of which all facts are needed, and the literals of
/// those that count.
template <class V, room Most>
struct program {
    std::array<step<V>, Most.steps> steps{};
    std::array<pattern<V>, Most.terms> terms{};
    std::array<literal, Most.literals> counted{};
    room used{0, 0, 0};

    /// Adds a rule that reads more than one fact: a step, and one for each of its terms that counts.
    constexpr void add(const premise<V>& when, std::uint16_t number) noexcept {
        step<V>& next = steps[used.steps++];
        next.rule = number;
        next.first_term = static_cast<std::uint16_t>(used.terms);
        for (std::size_t t = 0; t < when.term_count(); ++t) {
            const auto part = when.term_at(t);
            const std::size_t end = part.first + std::size_t{part.size};
            if (takes_any(when, part)) {
                for (std::size_t i = part.first; i < end; ++i) next.any.add(when.literal_at(i));
            } else if (part.needs_all()) {
                pattern<V>& facts = terms[used.terms++];
                for (std::size_t i = part.first; i < end; ++i) facts.add(when.literal_at(i));
                ++next.terms;
            } else {
                step<V>& counts = steps[used.steps++];
                counts.rule = number;
                counts.first_counted = static_cast<std::uint16_t>(used.literals);
                counts.counted = part.size;
                counts.needed = part.needed;
                for (std::size_t i = part.first; i < end; ++i)
                    counted[used.literals++] = when.literal_at(i);
            }
        }
    }
};

/// The steps of a base, stratum by stratum, those with one effect side by side.
template <const auto& Base, class V>
inline constexpr auto program_for = [] {
    constexpr auto& order = strata_for<Base>.order;
    constexpr auto& stratum_of = strata_for<Base>.stratum;
    program<V, room_for<Base>> result;
    std::array<bool, std::size(Base)> placed{};
    for (std::size_t first = 0; first < order.size(); ++first) {
        if (placed[first]) continue;
        const auto& then = Base[order[first]].then.concludes;
        const std::uint16_t stratum = stratum_of[order[first]];
        const std::size_t begin = result.used.steps;
        pattern<V> any;
        bool some = false;
        for (std::size_t i = first; i < order.size() && stratum_of[order[i]] == stratum; ++i) {
            const auto& one = Base[order[i]];
            if (placed[i] || one.then.concludes != then) continue;
            placed[i] = true;
            if (!is_direct(one.when)) {
                result.add(one.when, order[i]);
            } else if (!then.none()) {
                any.add(one.when.literal_at(0));
                some = true;
            }
        }
        if (some) result.steps[result.used.steps++].any = any;
        for (std::size_t i = begin; i < result.used.steps; ++i) {
            result.steps[i].stratum = stratum;
            result.steps[i].then = then;
            result.steps[i].last = i + 1 == result.used.steps;
        }
    }
    return result;
}();

template <std::size_t N>
HAMSTRING_FOLDED constexpr void join_if(bool condition, const bits<N>& more,
                                        bits<N>& into) noexcept {
    for (std::size_t w = 0; w < bits<N>::word_count; ++w)
        into.words[w] |= more.words[w] & (std::uint64_t{0} - std::uint64_t{condition});
}

/// Whether some term holds of which all facts are needed.
template <class V, class Program, std::size_t... T>
HAMSTRING_FOLDED constexpr unsigned some_term(const Program& all, std::size_t first,
                                              const fact_set<V>& known,
                                              std::index_sequence<T...>) noexcept {
    // Numbers, not truth values: `|` tries all terms without a branch.
    return (
        0U | ... |
        unsigned{missing(all.terms[first + T], known, observed_words<V>, concluded_words<V>) == 0});
}

/// How many of some literals hold.
template <class V, class Program, std::size_t... At>
HAMSTRING_FOLDED constexpr unsigned count_held(const Program& all, std::size_t first,
                                               const fact_set<V>& known,
                                               std::index_sequence<At...>) noexcept {
    return (0U + ... + unsigned{holds(all.counted[first + At], known)});
}

/// Takes one step: no branch. What it concludes waits in `reached` for the last step with its effect.
template <std::size_t Terms, std::size_t Counted, class Program, class V, std::size_t N>
HAMSTRING_FOLDED constexpr void take(const Program& all, const step<V>& now, fact_set<V>& facts,
                                     bits<N>& fired, bool& reached) noexcept {
    const bool fires =
        (unsigned{present(now.any, facts, observed_words<V>, concluded_words<V>) != 0} |
         unsigned{count_held(all, now.first_counted, facts, std::make_index_sequence<Counted>{}) >=
                  now.needed} |
         some_term(all, now.first_term, facts, std::make_index_sequence<Terms>{})) != 0;
    if (now.rule != step<V>::no_rule)
        fired.words[now.rule / 64U] |= std::uint64_t{fires} << (now.rule % 64U);
    reached = (unsigned{reached} | unsigned{fires}) != 0;
    if (now.last) {
        join_if(reached, now.then, facts.concluded);
        reached = false;
    }
}

/// Takes every step in turn; those of a recursive stratum until nothing changes any more. (Initialiser
/// lists, because clang limits the nesting of a fold expression.)
template <const auto& Base, class V, std::size_t N, std::size_t... K>
constexpr void run(fact_set<V>& facts, bits<N>& fired, std::index_sequence<K...>) noexcept {
    constexpr const auto& all = program_for<Base, V>;
    bool reached = false;
    if constexpr (!strata_for<Base>.recursive) {
        const bool taken[] = {true, (take<all.steps[K].terms, all.steps[K].counted>(
                                         all, all.steps[K], facts, fired, reached),
                                     true)...};
        static_cast<void>(taken);
    } else {
        for (std::size_t stratum = 0; stratum < N; ++stratum)
            for (bool again = true; again;) {
                const auto before = facts.concluded;
                const bool taken[] = {true, (all.steps[K].stratum == stratum &&
                                             (take<all.steps[K].terms, all.steps[K].counted>(
                                                  all, all.steps[K], facts, fired, reached),
                                              true))...};
                static_cast<void>(taken);
                again = before != facts.concluded;
            }
    }
}

#undef HAMSTRING_FOLDED

}  // namespace hamstring::inline HAMSTRING_EDITION::rules::detail
