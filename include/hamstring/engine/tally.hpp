// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include <hamstring/engine/fact.hpp>
#include <hamstring/engine/program.hpp>
#include <hamstring/engine/rule.hpp>
#include <hamstring/engine/strata.hpp>

/// The trace of the direct rules, and the tallies: both are bits that stand in one word and are
/// wanted in another, and are moved there many at a time. A host calls `infer` in `engine.hpp`.

namespace hamstring::inline HAMSTRING_EDITION::rules::detail {

/// Moves bits of one word to their places in another.
struct move {
    enum class from : std::uint8_t { yes, no, concluded, fired };

    from source{};
    bool negative = false;
    std::uint8_t word = 0;
    std::uint8_t target = 0;
    std::uint8_t rotation = 0;
    std::uint64_t mask = 0;
};

template <std::size_t Most>
struct moves {
    std::array<move, Most> items{};
    std::size_t size = 0;

    /// Bit `from` of one row of words goes to bit `to` of another, with others where it can.
    constexpr void add(move::from source, std::size_t from, std::size_t to,
                       bool negative) noexcept {
        const auto word = static_cast<std::uint8_t>(from / 64);
        const auto target = static_cast<std::uint8_t>(to / 64);
        const auto rotation = static_cast<std::uint8_t>((to - from) % 64);
        const std::uint64_t bit = std::uint64_t{1} << (to % 64);
        std::size_t at = 0;
        for (; at < size; ++at) {
            const move& other = items[at];
            if (other.source == source && other.word == word && other.target == target &&
                other.rotation == rotation && other.negative == negative && (other.mask & bit) == 0)
                break;
        }
        if (at == size) items[size++] = {source, negative, word, target, rotation, 0};
        items[at].mask |= bit;
    }
};

/// Which word a fact stands in.
constexpr move::from source_of(literal item) noexcept {
    return item.how == reading::answered_yes  ? move::from::yes
           : item.how == reading::answered_no ? move::from::no
                                              : move::from::concluded;
}

/// From the facts of the direct rules to their bits of the trace.
template <const auto& Base>
inline constexpr auto trace_moves = [] {
    moves<std::size(Base)> result;
    for (std::size_t r = 0; r < std::size(Base); ++r)
        if (is_direct(Base[r].when))
            result.add(source_of(Base[r].when.literal_at(0)), Base[r].when.literal_at(0).fact, r,
                       false);
    return result;
}();

/// Tallies stand four to a word, 16 bits each, and begin in the middle so that none borrows.
inline constexpr std::size_t tally_bits = 16;
inline constexpr int tally_start = 1 << (tally_bits - 2);

/// A weight without its sign. (An `int` at once: g++ 12 takes the absolute value of -128 in 8 bits.)
constexpr int size_of(int weight) noexcept { return weight < 0 ? -weight : weight; }

template <const auto& Base>
consteval bool weights_fit() {
    int sum = 0;
    for (const auto& any : rules_of(Base)) sum += size_of(any.then.weight);
    return sum < tally_start;
}

/// From the facts of the direct rules, and from what else fired, to the tallies: one move for each
/// bit of a weight.
template <const auto& Base>
inline constexpr auto tally_moves = [] {
    moves<std::size(Base) * 7> result;
    for (std::size_t r = 0; r < std::size(Base); ++r) {
        const auto& then = Base[r].then;
        if (then.tally == std::remove_cvref_t<decltype(then)>::no_tally) continue;
        const bool direct = is_direct(Base[r].when);
        const auto much = static_cast<unsigned>(size_of(then.weight));
        for (std::size_t b = 0; b < 8; ++b)
            if ((much >> b & 1U) != 0)
                result.add(direct ? source_of(Base[r].when.literal_at(0)) : move::from::fired,
                           direct ? Base[r].when.literal_at(0).fact : r,
                           then.tally * tally_bits + b, then.weight < 0);
    }
    return result;
}();

// As in `program.hpp`.
#if defined(__OPTIMIZE__)
#define HAMSTRING_FOLDED [[gnu::always_inline]]
#else
#define HAMSTRING_FOLDED
#endif
/// What one move brings.
template <class V, std::size_t N>
HAMSTRING_FOLDED constexpr std::uint64_t moved(const move& one, const fact_set<V>& facts,
                                               const bits<N>& fired) noexcept {
    const std::uint64_t word = one.source == move::from::yes  ? facts.yes.words[one.word]
                               : one.source == move::from::no ? facts.no.words[one.word]
                               : one.source == move::from::concluded
                                   ? facts.concluded.words[one.word]
                                   : fired.words[one.word];
    return std::rotl(word, one.rotation) & one.mask;
}

/// Sets the trace of the direct rules.
template <const auto& Base, class V, std::size_t N, std::size_t... K>
constexpr void add_trace(const fact_set<V>& facts, bits<N>& fired,
                         std::index_sequence<K...>) noexcept {
    const std::uint64_t done[] = {0, fired.words[trace_moves<Base>.items[K].target] |=
                                     moved(trace_moves<Base>.items[K], facts, fired)...};
    static_cast<void>(done);
}

/// Adds up the weights of the rules that fired.
template <const auto& Base, class V, std::size_t N, std::size_t... K>
constexpr auto tally(const fact_set<V>& facts, const bits<N>& fired,
                     std::index_sequence<K...>) noexcept {
    constexpr std::size_t in_a_word = 64 / tally_bits;
    std::uint64_t sums[V::tally_count / in_a_word + 1] = {};
    for (std::uint64_t& sum : sums) sum = std::uint64_t{tally_start} * 0x0001000100010001U;
    const std::uint64_t done[] = {
        0, sums[tally_moves<Base>.items[K].target] +=
           tally_moves<Base>.items[K].negative
               ? std::uint64_t{0} - moved(tally_moves<Base>.items[K], facts, fired)
               : moved(tally_moves<Base>.items[K], facts, fired)...};
    static_cast<void>(done);
    std::array<std::int16_t, V::tally_count> result{};
    for (std::size_t t = 0; t < V::tally_count; ++t)
        result[t] = static_cast<std::int16_t>(
            static_cast<int>(sums[t / in_a_word] >> (t % in_a_word * tally_bits) & 0xffffU) -
            tally_start);
    return result;
}

#undef HAMSTRING_FOLDED

}  // namespace hamstring::inline HAMSTRING_EDITION::rules::detail
