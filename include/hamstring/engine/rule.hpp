// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include <hamstring/engine/fact.hpp>

/// A rule: what it needs, what follows, and why. Premises are written with `&&`, `||` and `!` on the
/// enumerators themselves, so a misspelt fact does not compile.

// -Weffc++ says that an `&&` of one's own evaluates both sides. These build a premise while compiling:
// that is their purpose, and hosts need not hear of it.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Weffc++"
#endif

namespace hamstring::inline HAMSTRING_EDITION::rules {

/// How a literal reads its fact. `answered_no` is an answer: a fact that was not asked is neither.
/// `not_concluded` is negation as failure and allowed only on conclusions of a lower stratum.
enum class reading : std::uint8_t { answered_yes, answered_no, concluded, not_concluded };

/// One condition on one fact.
struct literal {
    /// The place of the fact: among the observations where `about_observation()`, else among the
    /// conclusions.
    std::uint16_t fact = 0;
    /// What it wants of the fact.
    reading how = reading::answered_yes;

    /// Whether it reads an answer, not a conclusion.
    constexpr bool about_observation() const noexcept {
        return how == reading::answered_yes || how == reading::answered_no;
    }
    /// Whether it wants the fact answered no, or not concluded.
    constexpr bool negative() const noexcept {
        return how == reading::answered_no || how == reading::not_concluded;
    }
    friend constexpr bool operator==(literal, literal) noexcept = default;
};

namespace detail {
// Called where a premise cannot be built; not constexpr, so the compiler stops and prints the name.
inline void premise_is_too_long_split_the_rule_in_two() {}
inline void at_least_cannot_be_combined_with_and_conclude_a_finding_from_it_first() {}
inline void at_least_needs_more_than_none_and_no_more_than_all_of_its_facts() {}
}  // namespace detail

/// What a rule needs: one of several terms, each a number of literals of which enough must hold
/// (all of them in an "and", some of them in `at_least`).
template <class Vocabulary>
class premise {
public:
    /// How many literals and how many terms a premise can have.
    static constexpr std::size_t max_literals = 48;
    static constexpr std::size_t max_terms = 16;

    /// A run of literals and how many of them must hold.
    struct term {
        std::uint8_t first = 0;
        std::uint8_t size = 0;
        std::uint8_t needed = 0;

        constexpr bool needs_all() const noexcept { return needed == size; }
    };

    template <observable Kind>
    consteval premise(Kind fact)
        : premise(literal{static_cast<std::uint16_t>(place_of(fact)), reading::answered_yes}) {}
    template <concludable Kind>
    consteval premise(Kind fact)
        : premise(literal{static_cast<std::uint16_t>(place_of(fact)), reading::concluded}) {}
    consteval explicit premise(literal only) {
        begin_term();
        add(only);
        end_term(0);
    }

    /// How many terms it has; one that holds is enough.
    constexpr std::size_t term_count() const noexcept { return term_count_; }
    /// How many literals all of its terms have together.
    constexpr std::size_t literal_count() const noexcept { return literal_count_; }
    /// A term, by its place.
    constexpr term term_at(std::size_t i) const noexcept { return terms_[i]; }
    /// A literal, by its place among those of all terms.
    constexpr literal literal_at(std::size_t i) const noexcept { return literals_[i]; }

    /// One of both is enough.
    friend consteval premise operator||(premise a, const premise& b) {
        for (std::size_t t = 0; t < b.term_count_; ++t) a.copy_term(b, t);
        return a;
    }
    /// Both are needed.
    friend consteval premise operator&&(const premise& a, const premise& b) {
        premise both;
        for (std::size_t i = 0; i < a.term_count_; ++i)
            for (std::size_t j = 0; j < b.term_count_; ++j) {
                if (!a.terms_[i].needs_all() || !b.terms_[j].needs_all())
                    detail::at_least_cannot_be_combined_with_and_conclude_a_finding_from_it_first();
                both.begin_term();
                both.copy_literals(a, i);
                both.copy_literals(b, j);
                both.end_term(0);
            }
        return both;
    }
    /// See below.
    template <class V>
    friend consteval premise<V> at_least_of(std::uint8_t, std::initializer_list<premise<V>>);

private:
    consteval premise() = default;

    consteval void begin_term() {
        if (term_count_ == max_terms) detail::premise_is_too_long_split_the_rule_in_two();
        terms_[term_count_].first = literal_count_;
    }
    consteval void add(literal item) {
        for (std::size_t i = terms_[term_count_].first; i < literal_count_; ++i)
            if (literals_[i] == item) return;
        if (literal_count_ == max_literals) detail::premise_is_too_long_split_the_rule_in_two();
        literals_[literal_count_++] = item;
    }
    /// Closes the term; `needed` 0 stands for all of its literals.
    consteval void end_term(std::uint8_t needed) {
        term& open = terms_[term_count_++];
        open.size = static_cast<std::uint8_t>(literal_count_ - open.first);
        open.needed = needed == 0 ? open.size : needed;
    }
    consteval void copy_literals(const premise& from, std::size_t which) {
        const term source = from.terms_[which];
        for (std::size_t i = source.first; i < source.first + std::size_t{source.size}; ++i)
            add(from.literals_[i]);
    }
    consteval void copy_term(const premise& from, std::size_t which) {
        begin_term();
        copy_literals(from, which);
        end_term(from.terms_[which].needed);
    }

    std::array<literal, max_literals> literals_{};
    std::array<term, max_terms> terms_{};
    std::uint8_t literal_count_ = 0;
    std::uint8_t term_count_ = 0;
};

/// So many of these facts are needed, whichever they are.
/// Errors: needing none, or more than there are, does not compile; neither does joining it by `&&`.
template <class V>
consteval premise<V> at_least_of(std::uint8_t needed, std::initializer_list<premise<V>> facts) {
    if (needed == 0 || needed > facts.size())
        detail::at_least_needs_more_than_none_and_no_more_than_all_of_its_facts();
    premise<V> result;
    result.begin_term();
    for (const premise<V>& fact : facts) result.copy_literals(fact, 0);
    result.end_term(needed);
    return result;
}

/// What follows from a rule: conclusions, or a weight for one thing that is tallied (or both).
template <class Vocabulary>
struct effect {
    /// What `tally` is where nothing is weighed.
    static constexpr std::uint8_t no_tally = 255;

    /// What it concludes.
    bits<Vocabulary::concluded::size> concludes{};
    /// What it weighs, by its place among what is tallied.
    std::uint8_t tally = no_tally;
    /// How much it speaks for that; below 0 against it.
    std::int8_t weight = 0;

    /// Both effects. At most one of them may be a weight.
    friend constexpr effect operator+(effect a, const effect& b) noexcept {
        a.concludes |= b.concludes;
        if (a.tally == no_tally) {
            a.tally = b.tally;
            a.weight = b.weight;
        }
        return a;
    }
    friend constexpr bool operator==(const effect&, const effect&) noexcept = default;
};

/// The effect that one fact is concluded.
template <concludable Kind>
constexpr auto concludes(Kind fact) noexcept {
    effect<typename vocabulary_of<Kind>::type> result;
    result.concludes.set(place_of(fact));
    return result;
}

/// One rule of a rule base.
template <class Vocabulary>
struct basic_rule {
    /// The facts that it is about.
    using vocabulary_type = Vocabulary;

    /// Unique and stable: traces, messages and apps name the rule by it.
    std::string_view id;
    /// What it needs.
    premise<Vocabulary> when;
    /// What follows.
    effect<Vocabulary> then;
    /// Why, in one sentence that can be shown to the person.
    std::string_view because;
    typename Vocabulary::source_type source;
    typename Vocabulary::grade_type grade;
};

// The operators on enumerators. They are constrained to the enumerations of a vocabulary; a
// vocabulary brings them into its own namespace, so that rules can be written anywhere.

/// Facts that one rule may read together.
template <class A, class B>
concept same_vocabulary = std::is_same_v < typename vocabulary_of<A>::type,
typename vocabulary_of<B>::type > ;

/// A fact that a premise may read.
template <class Kind>
concept premise_fact = observable<Kind> || concludable<Kind>;

/// Both facts are needed.
template <premise_fact A, premise_fact B>
    requires same_vocabulary<A, B>
consteval auto operator&&(A a, B b) {
    using p = premise<typename vocabulary_of<A>::type>;
    return p(a) && p(b);
}

/// One of both facts is enough.
template <premise_fact A, premise_fact B>
    requires same_vocabulary<A, B>
consteval auto operator||(A a, B b) {
    using p = premise<typename vocabulary_of<A>::type>;
    return p(a) || p(b);
}

/// On an observation: answered no. On a conclusion: not concluded, by negation as failure.
template <premise_fact Kind>
consteval auto operator!(Kind fact) {
    return premise<typename vocabulary_of<Kind>::type>(
        literal{static_cast<std::uint16_t>(place_of(fact)),
                observable<Kind> ? reading::answered_no : reading::not_concluded});
}

/// Only an enumerator can be negated: write `!a && !b` for "neither".
template <class V>
consteval premise<V> operator!(const premise<V>&) = delete;

}  // namespace hamstring::inline HAMSTRING_EDITION::rules

#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif
