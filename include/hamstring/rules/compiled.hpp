// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include <hamstring/rules/fact.hpp>
#include <hamstring/rules/rule.hpp>
#include <hamstring/rules/schedule.hpp>

/// How the conclusions of a rule base become code. A host calls `infer` in `engine.hpp`, not this.
///
/// A rule that reads one fact is `direct`: those with the same effect are one test of a mask, and
/// their bits of the trace are moved there many at a time (`moves.hpp`). Every other rule is a test
/// of its own. All masks are constants, so that words which a rule does not touch fold away.

namespace hamstring::rules::detail {

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

/// The facts of which any one makes the rule fire.
template <const auto& Base, class V, std::size_t R>
inline constexpr pattern<V> enough = [] {
    pattern<V> result;
    for (std::size_t t = 0; t < Base[R].when.term_count(); ++t) {
        const auto part = Base[R].when.term_at(t);
        if (!takes_any(Base[R].when, part)) continue;
        for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i)
            result.add(Base[R].when.literal_at(i));
    }
    return result;
}();

/// The facts of one term.
template <const auto& Base, class V, std::size_t R, std::size_t T>
inline constexpr pattern<V> facts_of = [] {
    pattern<V> result;
    const auto part = Base[R].when.term_at(T);
    for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i)
        result.add(Base[R].when.literal_at(i));
    return result;
}();

/// Not zero where some fact of a pattern holds.
template <const auto& Wanted, class V, std::size_t... O, std::size_t... C>
constexpr std::uint64_t present(const fact_set<V>& known, std::index_sequence<O...>,
                                std::index_sequence<C...>) noexcept {
    return (std::uint64_t{0} | ... |
            (Wanted.yes.words[O] != 0 ? Wanted.yes.words[O] & known.yes.words[O] : 0)) |
           (std::uint64_t{0} | ... |
            (Wanted.no.words[O] != 0 ? Wanted.no.words[O] & known.no.words[O] : 0)) |
           (std::uint64_t{0} | ... |
            (Wanted.concluded.words[C] != 0 ? Wanted.concluded.words[C] & known.concluded.words[C]
                                            : 0));
}

/// Zero where every fact of a pattern holds.
template <const auto& Wanted, class V, std::size_t... O, std::size_t... C>
constexpr std::uint64_t missing(const fact_set<V>& known, std::index_sequence<O...>,
                                std::index_sequence<C...>) noexcept {
    return (std::uint64_t{0} | ... |
            (Wanted.yes.words[O] != 0 ? Wanted.yes.words[O] & ~known.yes.words[O] : 0)) |
           (std::uint64_t{0} | ... |
            (Wanted.no.words[O] != 0 ? Wanted.no.words[O] & ~known.no.words[O] : 0)) |
           (std::uint64_t{0} | ... |
            (Wanted.concluded.words[C] != 0 ? Wanted.concluded.words[C] & ~known.concluded.words[C]
                                            : 0)) |
           (std::uint64_t{0} | ... |
            (Wanted.not_concluded.words[C] != 0
                 ? Wanted.not_concluded.words[C] & known.concluded.words[C]
                 : 0));
}

template <class V>
inline constexpr auto observed_words =
    std::make_index_sequence<bits<V::observed::size>::word_count>{};
template <class V>
inline constexpr auto concluded_words =
    std::make_index_sequence<bits<V::concluded::size>::word_count>{};

/// How many facts of a term hold.
template <const auto& Base, std::size_t R, std::size_t First, class V, std::size_t... I>
constexpr unsigned count_held(const fact_set<V>& known, std::index_sequence<I...>) noexcept {
    return (0U + ... + unsigned{holds(Base[R].when.literal_at(First + I), known)});
}

template <const auto& Base, std::size_t R, std::size_t T, class V>
constexpr bool term_holds(const fact_set<V>& known) noexcept {
    constexpr auto part = Base[R].when.term_at(T);
    if constexpr (takes_any(Base[R].when, part))
        return false;  // `enough` has it.
    else if constexpr (part.needs_all())
        return missing<facts_of<Base, V, R, T>>(known, observed_words<V>, concluded_words<V>) == 0;
    else
        return count_held<Base, R, part.first>(known, std::make_index_sequence<part.size>{}) >=
               part.needed;
}

template <const auto& Base, std::size_t R, class V, std::size_t... T>
constexpr bool rule_holds(const fact_set<V>& known, std::index_sequence<T...>) noexcept {
    // Numbers, not truth values: `|` tries all terms without a branch.
    return (unsigned{present<enough<Base, V, R>>(known, observed_words<V>, concluded_words<V>) !=
                     0} |
            ... | unsigned{term_holds<Base, R, T>(known)}) != 0;
}

/// One step of a program: a rule, or the direct rules that have one effect.
template <class V>
struct step {
    static constexpr std::uint16_t no_rule = 0xffff;

    pattern<V> any{};
    bits<V::concluded::size> then{};
    std::uint16_t rule = no_rule;
    std::uint16_t stage = 0;
};

template <class V, std::size_t N>
struct program {
    std::array<step<V>, N> steps{};
    std::size_t size = 0;
};

/// The steps of a base, stage by stage.
template <const auto& Base, class V>
inline constexpr auto program_for = [] {
    program<V, std::size(Base)> result;
    std::size_t first_of_stage = 0;
    std::uint16_t stage = 0;
    for (const std::uint16_t rule : schedule_for<Base>.order) {
        if (schedule_for<Base>.stage[rule] != stage) {
            stage = schedule_for<Base>.stage[rule];
            first_of_stage = result.size;
        }
        const auto& then = Base[rule].then.concludes;
        const bool direct = is_direct(Base[rule].when);
        if (direct && then.none()) continue;
        std::size_t at = direct ? first_of_stage : result.size;
        while (at < result.size &&
               (result.steps[at].rule != step<V>::no_rule || result.steps[at].then != then))
            ++at;
        if (at == result.size) {
            ++result.size;
            result.steps[at].then = then;
            result.steps[at].stage = stage;
            if (!direct) result.steps[at].rule = rule;
        }
        if (direct) result.steps[at].any.add(Base[rule].when.literal_at(0));
    }
    return result;
}();

template <const auto& Base, class V, std::size_t K>
inline constexpr pattern<V> any_in_step = program_for<Base, V>.steps[K].any;

template <std::size_t N>
constexpr void join_if(bool condition, const bits<N>& more, bits<N>& into) noexcept {
    for (std::size_t w = 0; w < bits<N>::word_count; ++w)
        into.words[w] |= more.words[w] & (std::uint64_t{0} - std::uint64_t{condition});
}

/// Takes one step: no branch.
template <const auto& Base, std::size_t K, class V, std::size_t N>
constexpr void take(fact_set<V>& facts, bits<N>& fired) noexcept {
    constexpr std::uint16_t rule = program_for<Base, V>.steps[K].rule;
    constexpr auto then = program_for<Base, V>.steps[K].then;
    if constexpr (rule == step<V>::no_rule) {
        join_if(present<any_in_step<Base, V, K>>(facts, observed_words<V>, concluded_words<V>) != 0,
                then, facts.concluded);
    } else {
        const bool now =
            rule_holds<Base, rule>(facts, std::make_index_sequence<Base[rule].when.term_count()>{});
        fired.words[rule / 64U] |= std::uint64_t{now} << (rule % 64U);
        if constexpr (!then.none()) join_if(now, then, facts.concluded);
    }
}

/// Takes every step in turn; those of a recursive stage until nothing changes any more. (Initialiser
/// lists, because clang limits the nesting of a fold expression.)
template <const auto& Base, class V, std::size_t N, std::size_t... K>
constexpr void run(fact_set<V>& facts, bits<N>& fired, std::index_sequence<K...>) noexcept {
    if constexpr (!schedule_for<Base>.recursive) {
        const bool taken[] = {true, (take<Base, K>(facts, fired), true)...};
        static_cast<void>(taken);
    } else {
        for (std::size_t stage = 0; stage < N; ++stage)
            for (bool again = true; again;) {
                const auto before = facts.concluded;
                const bool taken[] = {true, (program_for<Base, V>.steps[K].stage == stage &&
                                             (take<Base, K>(facts, fired), true))...};
                static_cast<void>(taken);
                again = before != facts.concluded;
            }
    }
}

}  // namespace hamstring::rules::detail
