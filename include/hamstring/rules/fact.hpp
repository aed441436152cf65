// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

/// Every kind of fact as one set of bits. Knows nothing of hamstrings: a vocabulary says which
/// enumerations a person can be asked about and which the rules conclude.

namespace hamstring::rules {

/// How many facts an enumeration holds. A vocabulary specialises it for each of its kinds.
template <class Kind>
inline constexpr std::size_t fact_count = 0;

/// The vocabulary that an enumeration belongs to. A vocabulary specialises it for each of its kinds:
///     template <> struct vocabulary_of<symptom> { using type = person; };
template <class Kind>
struct vocabulary_of {};

/// A list of enumerations whose facts lie one after the other in one set of bits.
template <class... Kinds>
struct kinds {
    static constexpr std::size_t size = (std::size_t{0} + ... + fact_count<Kinds>);

    template <class Kind>
    static constexpr bool has = (std::is_same_v<Kind, Kinds> || ...);

    /// Where the facts of `Kind` begin.
    template <class Kind>
    static constexpr std::size_t first_of() {
        std::size_t first = 0;
        bool found = false;
        ((found = found || std::is_same_v<Kind, Kinds>, first += found ? 0 : fact_count<Kinds>),
         ...);
        return first;
    }
};

/// A fact that a person can be asked about: answered yes, answered no, or not asked.
template <class Kind>
concept observable = requires {
    typename vocabulary_of<Kind>::type;
}
&&vocabulary_of<Kind>::type::observed::template has<Kind>;

/// A fact that only rules establish.
template <class Kind>
concept concludable = requires {
    typename vocabulary_of<Kind>::type;
}
&&vocabulary_of<Kind>::type::concluded::template has<Kind>;

/// A fixed number of bits. Members beyond `Bits` are never set.
template <std::size_t Bits>
struct bits {
    static constexpr std::size_t size = Bits;
    static constexpr std::size_t word_count = Bits == 0 ? 1 : (Bits + 63) / 64;

    std::uint64_t words[word_count] = {};

    constexpr void set(std::size_t i) noexcept { words[i / 64] |= std::uint64_t{1} << (i % 64); }
    constexpr void reset(std::size_t i) noexcept {
        words[i / 64] &= ~(std::uint64_t{1} << (i % 64));
    }
    constexpr bool test(std::size_t i) const noexcept {
        return ((words[i / 64] >> (i % 64)) & 1U) != 0;
    }

    constexpr bool none() const noexcept {
        std::uint64_t joined = 0;
        for (const std::uint64_t word : words) joined |= word;
        return joined == 0;
    }
    constexpr std::size_t count() const noexcept {
        std::size_t sum = 0;
        for (const std::uint64_t word : words) sum += static_cast<std::size_t>(std::popcount(word));
        return sum;
    }
    constexpr bool intersects(const bits& other) const noexcept {
        std::uint64_t joined = 0;
        for (std::size_t i = 0; i < word_count; ++i) joined |= words[i] & other.words[i];
        return joined != 0;
    }
    /// Whether every bit of `other` is set here too.
    constexpr bool includes(const bits& other) const noexcept {
        std::uint64_t missing = 0;
        for (std::size_t i = 0; i < word_count; ++i) missing |= other.words[i] & ~words[i];
        return missing == 0;
    }
    constexpr bits& operator|=(const bits& other) noexcept {
        for (std::size_t i = 0; i < word_count; ++i) words[i] |= other.words[i];
        return *this;
    }
    constexpr bits& operator-=(const bits& other) noexcept {
        for (std::size_t i = 0; i < word_count; ++i) words[i] &= ~other.words[i];
        return *this;
    }
    friend constexpr bits operator|(bits a, const bits& b) noexcept { return a |= b; }
    friend constexpr bits operator&(bits a, const bits& b) noexcept {
        for (std::size_t i = 0; i < word_count; ++i) a.words[i] &= b.words[i];
        return a;
    }
    friend constexpr bits operator-(bits a, const bits& b) noexcept { return a -= b; }
    friend constexpr bool operator==(const bits&, const bits&) noexcept = default;
};

/// The place of an observable fact among the answers.
template <observable Kind>
constexpr std::size_t index_of(Kind fact) noexcept {
    return vocabulary_of<Kind>::type::observed::template first_of<Kind>() +
           static_cast<std::size_t>(fact);
}

/// The place of a concludable fact among the conclusions.
template <concludable Kind>
constexpr std::size_t index_of(Kind fact) noexcept {
    return vocabulary_of<Kind>::type::concluded::template first_of<Kind>() +
           static_cast<std::size_t>(fact);
}

/// What is known: two bits for each observation (answered yes, answered no; neither means that it
/// was not asked) and one for each conclusion.
template <class Vocabulary>
struct fact_set {
    bits<Vocabulary::observed::size> yes{};
    bits<Vocabulary::observed::size> no{};
    bits<Vocabulary::concluded::size> concluded{};

    template <observable Kind>
    constexpr bool answered_yes(Kind fact) const noexcept {
        return yes.test(index_of(fact));
    }
    template <observable Kind>
    constexpr bool answered_no(Kind fact) const noexcept {
        return no.test(index_of(fact));
    }
    template <concludable Kind>
    constexpr bool holds(Kind fact) const noexcept {
        return concluded.test(index_of(fact));
    }

    friend constexpr bool operator==(const fact_set&, const fact_set&) noexcept = default;
};

/// One observation of any kind, so that a list can mix them: `{symptom::x, habit::y}`.
template <class Vocabulary>
struct observation {
    std::uint16_t index;

    template <observable Kind>
        requires std::is_same_v<typename vocabulary_of<Kind>::type, Vocabulary>
    constexpr observation(Kind fact) noexcept : index(static_cast<std::uint16_t>(index_of(fact))) {}
};

}  // namespace hamstring::rules
