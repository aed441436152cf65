// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <hamstring/ids/bits.hpp>

/// Every kind of fact as one set of bits. Knows nothing of hamstrings: a vocabulary says which
/// enumerations a person can be asked about and which the rules conclude. This folder holds what runs
/// rules of any vocabulary, and nothing that knows what they are about.

namespace hamstring::inline HAMSTRING_EDITION::rules {

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

/// The place of an observable fact among the answers. (Not a name that a vocabulary uses for places of its
/// own: clang remembers what a constraint came to before the vocabulary was complete.)
template <observable Kind>
constexpr std::size_t place_of(Kind fact) noexcept {
    return vocabulary_of<Kind>::type::observed::template first_of<Kind>() +
           static_cast<std::size_t>(fact);
}

/// The place of a concludable fact among the conclusions.
template <concludable Kind>
constexpr std::size_t place_of(Kind fact) noexcept {
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
        return yes.test(place_of(fact));
    }
    template <observable Kind>
    constexpr bool answered_no(Kind fact) const noexcept {
        return no.test(place_of(fact));
    }
    template <concludable Kind>
    constexpr bool holds(Kind fact) const noexcept {
        return concluded.test(place_of(fact));
    }

    friend constexpr bool operator==(const fact_set&, const fact_set&) noexcept = default;
};

}  // namespace hamstring::inline HAMSTRING_EDITION::rules
