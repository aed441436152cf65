// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include <hamstring/rules/fact.hpp>
#include <hamstring/rules/rule.hpp>

/// Inference: propositional Datalog with stratified negation. The result is the unique least model
/// and does not depend on the order of rules or answers. Every rule that fires is in the trace.

namespace hamstring::rules {

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

/// In which order the rules of a base are tried: stage by stage, each stage reading only conclusions
/// of earlier ones (or of itself, where the base is recursive).
template <std::size_t N>
struct schedule {
    std::array<std::uint16_t, N> order{};
    std::array<std::uint16_t, N> stage{};
    bool recursive = false;
    /// False where a conclusion depends on its own absence: no least model exists.
    bool stratified = true;
};

namespace detail {

/// Raises the stage of every conclusion above the conclusions that its rules read: by `step` for a
/// positive reading, by one for a negated one. False where that never settles.
template <class V, std::size_t N>
constexpr bool settle(std::span<const basic_rule<V>> base, std::uint16_t step,
                      std::array<std::uint16_t, N>& stage_of_rule) {
    std::array<std::uint16_t, V::concluded::size> stage_of_fact{};
    for (std::size_t pass = 0; pass < V::concluded::size + 2; ++pass) {
        bool changed = false;
        for (std::size_t r = 0; r < N; ++r) {
            std::uint16_t stage = 0;
            for (std::size_t i = 0; i < base[r].when.literal_count(); ++i) {
                const literal item = base[r].when.literal_at(i);
                if (item.about_observation()) continue;
                const int above =
                    stage_of_fact[item.fact] + (item.how == reading::not_concluded ? 1 : step);
                if (above > stage) stage = static_cast<std::uint16_t>(above);
            }
            stage_of_rule[r] = stage;
            each_bit(base[r].then.concludes, [&](std::size_t fact) {
                if (stage_of_fact[fact] < stage) {
                    stage_of_fact[fact] = stage;
                    changed = true;
                }
            });
        }
        if (!changed) return true;
    }
    return false;
}

}  // namespace detail

/// The schedule of a rule base of `N` rules.
template <std::size_t N, class V>
consteval schedule<N> schedule_of(std::span<const basic_rule<V>> base) {
    schedule<N> result;
    if (!detail::settle(base, 1, result.stage)) {
        result.recursive = true;
        result.stratified = detail::settle(base, 0, result.stage);
    }
    if (!result.stratified) return result;
    std::size_t placed = 0;
    for (std::uint16_t stage = 0; placed < N; ++stage)
        for (std::size_t r = 0; r < N; ++r)
            if (result.stage[r] == stage) result.order[placed++] = static_cast<std::uint16_t>(r);
    return result;
}

/// What inference leaves: the facts with all conclusions, which rules fired, and the tallies.
template <class V, std::size_t N>
struct inference {
    fact_set<V> facts;
    /// The trace: bit i is rule i of the base.
    bits<N> fired;
    std::array<std::int16_t, V::tally_count> tallies{};
};

/// The schedules of the rule bases, each worked out once.
template <const auto& Base>
inline constexpr auto schedule_for = schedule_of<std::size(Base)>(rules_of(Base));

namespace detail {

/// One term of a premise as masks over the fact words, with what follows from it.
template <class V>
struct compiled_term {
    bits<V::observed::size> yes{};
    bits<V::observed::size> no{};
    bits<V::concluded::size> concluded{};
    bits<V::concluded::size> not_concluded{};
    bits<V::concluded::size> then{};
    std::uint16_t rule = 0;
    std::uint8_t needed = 0;
    bool needs_all = true;
};

template <class V>
consteval std::size_t terms_in(std::span<const basic_rule<V>> base) {
    std::size_t count = 0;
    for (const auto& any : base) count += any.when.term_count();
    return count;
}

template <class V>
constexpr compiled_term<V> compile(const basic_rule<V>& from, std::size_t rule, std::size_t which) {
    const auto part = from.when.term_at(which);
    compiled_term<V> result;
    result.rule = static_cast<std::uint16_t>(rule);
    result.needed = part.needed;
    result.needs_all = part.needs_all();
    result.then = from.then.concludes;
    for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i) {
        const literal item = from.when.literal_at(i);
        switch (item.how) {
            case reading::answered_yes:
                result.yes.set(item.fact);
                break;
            case reading::answered_no:
                result.no.set(item.fact);
                break;
            case reading::concluded:
                result.concluded.set(item.fact);
                break;
            case reading::not_concluded:
                result.not_concluded.set(item.fact);
                break;
        }
    }
    return result;
}

/// All terms of a base, rule by rule in the order of its schedule.
template <const auto& Base, class V>
inline constexpr auto compiled = [] {
    std::array<compiled_term<V>, terms_in(rules_of(Base))> terms{};
    std::size_t next = 0;
    for (const std::uint16_t rule : schedule_for<Base>.order)
        for (std::size_t t = 0; t < Base[rule].when.term_count(); ++t)
            terms[next++] = compile(Base[rule], rule, t);
    return terms;
}();

template <std::size_t N>
constexpr std::uint64_t missing(const bits<N>& wanted, const bits<N>& known) noexcept {
    std::uint64_t absent = 0;
    for (std::size_t w = 0; w < bits<N>::word_count; ++w)
        absent |= wanted.words[w] & ~known.words[w];
    return absent;
}

template <std::size_t N>
constexpr std::uint64_t common(const bits<N>& wanted, const bits<N>& known) noexcept {
    std::uint64_t shared = 0;
    for (std::size_t w = 0; w < bits<N>::word_count; ++w)
        shared |= wanted.words[w] & known.words[w];
    return shared;
}

template <std::size_t N>
constexpr int held(const bits<N>& wanted, const bits<N>& known) noexcept {
    int count = 0;
    for (std::size_t w = 0; w < bits<N>::word_count; ++w)
        count += std::popcount(wanted.words[w] & known.words[w]);
    return count;
}

/// Tries one term: no branch, and words that the term does not touch fold away because the term is a
/// constant.
template <class V, std::size_t N>
[[gnu::always_inline]] constexpr void try_term(const compiled_term<V>& term,
                                               inference<V, N>& into) noexcept {
    const fact_set<V>& known = into.facts;
    bool holds_now = false;
    if (term.needs_all) {
        holds_now = (missing(term.yes, known.yes) | missing(term.no, known.no) |
                     missing(term.concluded, known.concluded) |
                     common(term.not_concluded, known.concluded)) == 0;
    } else {
        const int absent = held(term.not_concluded, term.not_concluded) -
                           held(term.not_concluded, known.concluded);
        holds_now = held(term.yes, known.yes) + held(term.no, known.no) +
                        held(term.concluded, known.concluded) + absent >=
                    term.needed;
    }
    into.fired.words[term.rule / 64U] |= std::uint64_t{holds_now} << (term.rule % 64U);
    for (std::size_t w = 0; w < bits<V::concluded::size>::word_count; ++w)
        into.facts.concluded.words[w] |=
            term.then.words[w] & (std::uint64_t{0} - std::uint64_t{holds_now});
}

/// Every term once, unrolled in schedule order. (An initialiser list, because clang limits the
/// nesting of a fold expression.)
template <const auto& Base, class V, std::size_t N, std::size_t... K>
constexpr void pass(inference<V, N>& into, std::index_sequence<K...>) noexcept {
    const bool tried[] = {(try_term(compiled<Base, V>[K], into), true)...};
    static_cast<void>(tried);
}

/// Adds up the weights of the rules that fired.
template <const auto& Base, class V, std::size_t N>
constexpr void tally(inference<V, N>& into) noexcept {
    for (std::size_t r = 0; r < N; ++r)
        if (Base[r].then.tally != effect<V>::no_tally && into.fired.test(r))
            into.tallies[Base[r].then.tally] =
                static_cast<std::int16_t>(into.tallies[Base[r].then.tally] + Base[r].then.weight);
}

}  // namespace detail

/// Draws every conclusion that `Base` allows.
/// Shape: the observations (and conclusions that already hold) -> facts, trace, tallies.
/// Errors: none; a base without a least model does not pass `check.hpp`.
template <const auto& Base, class V>
constexpr auto infer(const fact_set<V>& observed) noexcept {
    inference<V, std::size(Base)> result{observed, {}, {}};
    constexpr auto every_term = std::make_index_sequence<std::size(detail::compiled<Base, V>)>{};
    detail::pass<Base>(result, every_term);
    if constexpr (schedule_for<Base>.recursive)
        for (auto before = observed.concluded; before != result.facts.concluded;) {
            before = result.facts.concluded;
            detail::pass<Base>(result, every_term);
        }
    detail::tally<Base>(result);
    return result;
}

/// Which fired rules led to any of `goals`: those that conclude one of them, and those that
/// concluded what these read. Bit i is rule i.
template <const auto& Base, std::size_t N, std::size_t C>
constexpr bits<N> led_to(const bits<C>& goals, const bits<N>& fired,
                         const bits<C>& concluded) noexcept {
    constexpr const auto& plan = schedule_for<Base>;
    bits<C> wanted = goals;
    bits<N> result;
    for (bool again = true; again;) {
        again = false;
        for (std::size_t k = N; k-- > 0;) {
            const std::size_t r = plan.order[k];
            if (result.test(r) || !fired.test(r) || !Base[r].then.concludes.intersects(wanted))
                continue;
            result.set(r);
            again = plan.recursive;
            for (std::size_t i = 0; i < Base[r].when.literal_count(); ++i) {
                const literal item = Base[r].when.literal_at(i);
                if (item.how == reading::concluded && concluded.test(item.fact))
                    wanted.set(item.fact);
            }
        }
    }
    return result;
}

/// Why a rule did not fire: the literals that are missing from the term of its premise that came
/// nearest. Empty where the premise holds.
template <class V>
struct unmet {
    std::array<literal, premise<V>::max_literals> items{};
    std::size_t size = 0;
    /// How many of the items would be enough.
    std::size_t needed = 0;

    constexpr const literal* begin() const noexcept { return items.data(); }
    constexpr const literal* end() const noexcept { return items.data() + size; }
};

/// The unmet part of a premise.
template <class V>
constexpr unmet<V> unmet_part(const premise<V>& when, const fact_set<V>& facts) noexcept {
    unmet<V> nearest;
    nearest.needed = premise<V>::max_literals + 1;
    for (std::size_t t = 0; t < when.term_count(); ++t) {
        const auto part = when.term_at(t);
        unmet<V> here;
        std::size_t held = 0;
        for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i) {
            const literal item = when.literal_at(i);
            if (holds(item, facts))
                ++held;
            else
                here.items[here.size++] = item;
        }
        if (held >= part.needed) return {};
        here.needed = part.needed - held;
        if (here.needed < nearest.needed) nearest = here;
    }
    return nearest;
}

/// The rule with this id, as its place in the base; nothing where there is none.
template <class V>
constexpr std::optional<std::size_t> find_rule(std::span<const basic_rule<V>> base,
                                               std::string_view id) noexcept {
    for (std::size_t r = 0; r < base.size(); ++r)
        if (base[r].id == id) return r;
    return std::nullopt;
}

}  // namespace hamstring::rules
