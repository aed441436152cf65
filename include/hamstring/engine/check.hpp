// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include <hamstring/engine/fact.hpp>
#include <hamstring/engine/rule.hpp>
#include <hamstring/engine/strata.hpp>
#include <hamstring/ids/spelt.hpp>

/// What the compiler refuses in a rule base. One line per base:
///     static_assert(rules::is_sound<my_rules, my_contract>());
/// The message names the rule (and the second rule where there is one) in the arguments of
/// `refused<...>`; `docs/errors.md` shows each with its mend.

namespace hamstring::inline HAMSTRING_EDITION::rules {

/// What can be wrong with a rule base.
enum class defect : std::uint8_t {
    none,
    rule_without_id,
    rule_without_sentence,
    rule_without_effect,
    duplicate_id,
    contradictory_premise,
    negation_where_none_is_allowed,
    negative_cycle,
    rule_can_never_fire,
    rule_shadowed_by_another,
    conclusion_nobody_reads,
    observation_nobody_reads,
};

/// What a rule base is held to.
template <class Vocabulary>
struct contract {
    /// Conclusions that somebody outside the base reads.
    bits<Vocabulary::concluded::size> outputs{};
    /// Observations that somebody outside the base reads.
    bits<Vocabulary::observed::size> read_elsewhere{};
    /// Conclusions that another base may have drawn before.
    bits<Vocabulary::concluded::size> given{};
    /// The first so many rules must hold no negation, so that they are monotone.
    std::size_t monotone_rules = 0;
};

/// The first defect of one kind, and where.
struct found {
    defect kind = defect::none;
    std::size_t where = 0;
    std::size_t other = 0;
};

namespace detail {

using hamstring::detail::hash_of;
using hamstring::detail::name;
using hamstring::detail::spelt;

template <class V>
constexpr bool has(const premise<V>& when, typename premise<V>::term part,
                   literal wanted) noexcept {
    for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i)
        if (when.literal_at(i) == wanted) return true;
    return false;
}

/// Whether a term can hold at all: a fact answered yes and answered no counts once.
template <class V>
constexpr bool satisfiable(const premise<V>& when, typename premise<V>::term part) noexcept {
    std::size_t clashes = 0;
    for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i) {
        const literal item = when.literal_at(i);
        if (item.how == reading::answered_no)
            clashes += has(when, part, {item.fact, reading::answered_yes});
        if (item.how == reading::not_concluded)
            clashes += has(when, part, {item.fact, reading::concluded});
    }
    return part.size - clashes >= part.needed;
}

/// Whether term `a` of one premise always brings term `b` of another with it.
template <class V>
constexpr bool implies(const premise<V>& left, typename premise<V>::term a, const premise<V>& right,
                       typename premise<V>::term b) noexcept {
    std::size_t shared = 0;
    for (std::size_t i = a.first; i < a.first + std::size_t{a.size}; ++i)
        shared += has(right, b, left.literal_at(i));
    return shared + a.needed >= std::size_t{a.size} + b.needed;
}

/// Whether one premise always brings another with it, as far as their literals show.
template <class V>
constexpr bool implies(const premise<V>& left, const premise<V>& right) noexcept {
    for (std::size_t i = 0; i < left.term_count(); ++i) {
        bool covered = false;
        for (std::size_t j = 0; j < right.term_count() && !covered; ++j)
            covered = implies(left, left.term_at(i), right, right.term_at(j));
        if (!covered) return false;
    }
    return true;
}

/// Whether a rule adds nothing to another. A weight always adds, so of two rules with a weight one is
/// needless only where both say the same: the same evidence would count twice.
template <class V>
constexpr bool needless(const basic_rule<V>& rule, const basic_rule<V>& other) noexcept {
    if (rule.then.tally != effect<V>::no_tally)
        return rule.then == other.then && implies(rule.when, other.when) &&
               implies(other.when, rule.when);
    return other.then.concludes.includes(rule.then.concludes) && implies(rule.when, other.when);
}

/// Which rules of a base hold each literal: by how it reads, and by its fact.
template <std::size_t N, class V>
struct literal_index {
    static constexpr std::size_t facts =
        V::observed::size > V::concluded::size ? V::observed::size : V::concluded::size;

    std::array<std::array<bits<N>, facts>, 4> holding{};

    constexpr bits<N>& operator[](literal item) noexcept {
        return holding[static_cast<std::size_t>(item.how)][item.fact];
    }
    constexpr const bits<N>& operator[](literal item) const noexcept {
        return holding[static_cast<std::size_t>(item.how)][item.fact];
    }
};

/// The rules of a base by their literals.
template <std::size_t N, class V>
consteval literal_index<N, V> index_literals(std::span<const basic_rule<V>> base) {
    literal_index<N, V> result;
    for (std::size_t r = 0; r < N; ++r)
        for (std::size_t i = 0; i < base[r].when.literal_count(); ++i)
            result[base[r].when.literal_at(i)].set(r);
    return result;
}

}  // namespace detail

/// An empty id, a missing sentence, a rule without effect, or one id for two rules.
template <std::size_t N, class V>
consteval found find_incomplete(std::span<const basic_rule<V>> base) {
    // Places of rules by the hash of their id, 1 and up, so that not all pairs need to be compared: of
    // hundreds of rules that would be beyond a compiler's default limit.
    std::array<std::uint64_t, N> seen{};
    std::array<std::size_t, 2 * N + 1> by_hash{};
    for (std::size_t r = 0; r < N; ++r) {
        if (base[r].id.empty()) return {defect::rule_without_id, r, r};
        if (base[r].because.empty()) return {defect::rule_without_sentence, r, r};
        if (base[r].then.concludes.none() && base[r].then.weight == 0)
            return {defect::rule_without_effect, r, r};
        seen[r] = detail::hash_of(base[r].id);
        std::size_t slot = seen[r] % by_hash.size();
        for (; by_hash[slot] != 0; slot = (slot + 1) % by_hash.size())
            if (seen[by_hash[slot] - 1] == seen[r])
                return {defect::duplicate_id, r, by_hash[slot] - 1};
        by_hash[slot] = r + 1;
    }
    return {};
}

/// A premise with a part that contradicts itself.
template <class V>
consteval found find_contradiction(std::span<const basic_rule<V>> base) {
    for (std::size_t r = 0; r < base.size(); ++r)
        for (std::size_t t = 0; t < base[r].when.term_count(); ++t)
            if (!detail::satisfiable(base[r].when, base[r].when.term_at(t)))
                return {defect::contradictory_premise, r, r};
    return {};
}

/// A negation among the rules that must be monotone.
template <class V>
consteval found find_negation(std::span<const basic_rule<V>> base, std::size_t monotone_rules) {
    for (std::size_t r = 0; r < monotone_rules && r < base.size(); ++r)
        for (std::size_t i = 0; i < base[r].when.literal_count(); ++i)
            if (base[r].when.literal_at(i).negative())
                return {defect::negation_where_none_is_allowed, r, r};
    return {};
}

/// A rule that depends on the absence of what it brings about, directly or through others.
template <std::size_t N, class V>
consteval found find_negative_cycle(std::span<const basic_rule<V>> base) {
    if (strata_of<N>(base).stratified) return {};
    // Name a rule on the cycle, and the rule that leads back to it.
    for (std::size_t r = 0; r < N; ++r)
        for (std::size_t i = 0; i < base[r].when.literal_count(); ++i) {
            const literal item = base[r].when.literal_at(i);
            if (item.how != reading::not_concluded) continue;
            bits<V::concluded::size> reached = base[r].then.concludes;
            std::size_t last = r;
            for (bool again = !reached.test(item.fact); again;) {
                again = false;
                for (std::size_t s = 0; s < N; ++s) {
                    bool reads = false;
                    for (std::size_t k = 0; k < base[s].when.literal_count(); ++k) {
                        const literal read = base[s].when.literal_at(k);
                        reads = reads || (!read.about_observation() && reached.test(read.fact));
                    }
                    if (!reads || reached.includes(base[s].then.concludes)) continue;
                    reached |= base[s].then.concludes;
                    last = s;
                    again = !reached.test(item.fact);
                }
            }
            if (reached.test(item.fact)) return {defect::negative_cycle, r, last};
        }
    return {defect::negative_cycle, 0, 0};
}

/// A rule that needs a conclusion which no rule can draw.
template <std::size_t N, class V>
consteval found find_unreachable(std::span<const basic_rule<V>> base,
                                 bits<V::concluded::size> derivable) {
    std::array<bool, N> possible{};
    for (bool again = true; again;) {
        again = false;
        for (std::size_t r = 0; r < N; ++r) {
            if (possible[r]) continue;
            const auto& when = base[r].when;
            for (std::size_t t = 0; t < when.term_count(); ++t) {
                const auto part = when.term_at(t);
                std::size_t within_reach = 0;
                for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i) {
                    const literal item = when.literal_at(i);
                    within_reach += item.how != reading::concluded || derivable.test(item.fact);
                }
                if (within_reach < part.needed) continue;
                possible[r] = again = true;
                derivable |= base[r].then.concludes;
                break;
            }
        }
    }
    for (std::size_t r = 0; r < N; ++r)
        if (!possible[r]) return {defect::rule_can_never_fire, r, r};
    return {};
}

/// A rule, among `count` of them from `first` on, that a more general rule with the same conclusion
/// makes needless. A term brings another with it only where they share a literal, so of all other rules
/// only those are looked at that share one with each term of this: all pairs of hundreds of rules would
/// take a compiler half a minute and more.
template <std::size_t N, class V>
consteval found find_shadowed(std::span<const basic_rule<V>> base,
                              const detail::literal_index<N, V>& index, std::size_t first,
                              std::size_t count) {
    for (std::size_t r = first; r < first + count && r < N; ++r) {
        const auto& when = base[r].when;
        bits<N> others = bits<N>::run(0, N);
        for (std::size_t t = 0; t < when.term_count(); ++t) {
            const auto part = when.term_at(t);
            bits<N> sharing;
            for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i)
                sharing |= index[when.literal_at(i)];
            others = others & sharing;
        }
        std::size_t general = N;
        detail::each_bit(others, [&](std::size_t s) {
            if (general == N && r != s && detail::needless(base[r], base[s])) general = s;
        });
        if (general != N) return {defect::rule_shadowed_by_another, r, general};
    }
    return {};
}

/// A conclusion that no premise and nobody outside reads.
template <class V>
consteval found find_unread_conclusion(std::span<const basic_rule<V>> base,
                                       bits<V::concluded::size> outputs) {
    for (const auto& any : base)
        for (std::size_t i = 0; i < any.when.literal_count(); ++i)
            if (!any.when.literal_at(i).about_observation())
                outputs.set(any.when.literal_at(i).fact);
    for (std::size_t r = 0; r < base.size(); ++r)
        if (!outputs.includes(base[r].then.concludes))
            return {defect::conclusion_nobody_reads, r, r};
    return {};
}

/// An observation that no premise and nobody outside reads; `where` is its place among the observations.
template <class V>
consteval found find_unread_observation(std::span<const basic_rule<V>> base,
                                        bits<V::observed::size> read) {
    for (const auto& any : base)
        for (std::size_t i = 0; i < any.when.literal_count(); ++i)
            if (any.when.literal_at(i).about_observation()) read.set(any.when.literal_at(i).fact);
    for (std::size_t fact = 0; fact < V::observed::size; ++fact)
        if (!read.test(fact)) return {defect::observation_nobody_reads, fact, fact};
    return {};
}

/// Stops the compiler with the sentence for a defect. `Rule` and `Other` name the rules.
template <defect Kind, class Rule, class Other>
struct refused {
    static_assert(Kind != defect::rule_without_id, "rule base: a rule has no id");
    static_assert(Kind != defect::rule_without_sentence,
                  "rule base: this rule has no sentence in .because");
    static_assert(Kind != defect::rule_without_effect,
                  "rule base: this rule concludes nothing in .then");
    static_assert(Kind != defect::duplicate_id, "rule base: two rules share this id");
    static_assert(Kind != defect::contradictory_premise,
                  "rule base: a part of this rule's premise contradicts itself");
    static_assert(
        Kind != defect::negation_where_none_is_allowed,
        "rule base: this rule must hold no negation, so that one more yes never lowers the result");
    static_assert(Kind != defect::negative_cycle,
                  "rule base: these rules depend on the absence of what they bring about");
    static_assert(
        Kind != defect::rule_can_never_fire,
        "rule base: this rule needs a conclusion that no rule draws, so it can never fire");
    static_assert(
        Kind != defect::rule_shadowed_by_another,
        "rule base: the first rule is needless, the second already concludes the same from less");
    static_assert(Kind != defect::conclusion_nobody_reads,
                  "rule base: nobody reads what this rule concludes");
    static_assert(Kind != defect::observation_nobody_reads,
                  "rule base: no rule reads this observation");
    static constexpr bool value = Kind == defect::none;
};

namespace detail {

template <const auto& Base, found Found>
consteval bool accepted() {
    if constexpr (Found.kind == defect::none) {
        return true;
    } else if constexpr (Found.kind == defect::observation_nobody_reads) {
        using vocabulary = typename std::remove_cvref_t<decltype(Base[0])>::vocabulary_type;
        constexpr std::string_view fact = vocabulary::observed_key(Found.where);
        return refused<Found.kind, spelt<name<fact.size() + 1>(fact)>, void>::value;
    } else {
        constexpr std::string_view rule = Base[Found.where].id;
        constexpr std::string_view other = Base[Found.other].id;
        return refused<Found.kind, spelt<name<rule.size() + 1>(rule)>,
                       spelt<name<other.size() + 1>(other)>>::value;
    }
}

// The search for shadowed rules compares many pairs; in slices it stays within every compiler's
// default limit for one constant expression.
inline constexpr std::size_t slice = 8;

template <const auto& Base, std::size_t... Slice>
consteval bool none_shadowed(std::index_sequence<Slice...>) {
    constexpr auto index = index_literals<std::size(Base)>(rules_of(Base));
    return (accepted<Base, find_shadowed(rules_of(Base), index, Slice * slice, slice)>() && ...);
}

}  // namespace detail

/// Whether a rule base is sound. Where it is not, the compiler stops with `refused<defect, rule, other>`.
template <const auto& Base, const auto& Contract>
consteval bool is_sound() {
    constexpr std::size_t n = std::size(Base);
    return detail::accepted<Base, find_incomplete<n>(rules_of(Base))>() &&
           detail::accepted<Base, find_contradiction(rules_of(Base))>() &&
           detail::accepted<Base, find_negation(rules_of(Base), Contract.monotone_rules)>() &&
           detail::accepted<Base, find_negative_cycle<n>(rules_of(Base))>() &&
           detail::accepted<Base, find_unreachable<n>(rules_of(Base), Contract.given)>() &&
           detail::none_shadowed<Base>(
               std::make_index_sequence<(n + detail::slice - 1) / detail::slice>{}) &&
           detail::accepted<Base, find_unread_conclusion(rules_of(Base), Contract.outputs)>() &&
           detail::accepted<Base,
                            find_unread_observation(rules_of(Base), Contract.read_elsewhere)>();
}

}  // namespace hamstring::inline HAMSTRING_EDITION::rules
