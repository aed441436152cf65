// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/version.hpp>

/// A fixed number of bits in words of 64: facts, conclusions, and which rules fired.

namespace hamstring::inline HAMSTRING_EDITION::detail {

/// The place of the lowest bit of a word that is not zero. (Not `<bit>`: it costs 600 lines.)
[[gnu::always_inline]] constexpr std::size_t lowest_bit(std::uint64_t word) noexcept {
#if defined(__GNUC__)
    return static_cast<std::size_t>(__builtin_ctzll(word));
#else
    std::size_t place = 0;
    for (; (word & 1U) == 0; word >>= 1U) ++place;
    return place;
#endif
}

}  // namespace hamstring::inline HAMSTRING_EDITION::detail

namespace hamstring::inline HAMSTRING_EDITION::rules {

/// A fixed number of bits. Members beyond `Bits` are never set.
template <std::size_t Bits>
struct bits {
    static constexpr std::size_t size = Bits;
    static constexpr std::size_t word_count = Bits == 0 ? 1 : (Bits + 63) / 64;

    std::uint64_t words[word_count] = {};

    /// So many bits from a place on: word by word, since every file that includes this has sets of hundreds.
    static constexpr bits run(std::size_t first, std::size_t count) noexcept {
        bits result;
        while (count > 0) {
            const std::size_t room = 64 - first % 64;
            const std::size_t taken = count < room ? count : room;
            result.words[first / 64] |= (~std::uint64_t{0} >> (64 - taken)) << first % 64;
            first += taken;
            count -= taken;
        }
        return result;
    }

    [[gnu::always_inline]] constexpr void set(std::size_t i) noexcept {
        words[i / 64] |= std::uint64_t{1} << (i % 64);
    }
    [[gnu::always_inline]] constexpr void reset(std::size_t i) noexcept {
        words[i / 64] &= ~(std::uint64_t{1} << (i % 64));
    }
    [[gnu::always_inline]] constexpr bool test(std::size_t i) const noexcept {
        return ((words[i / 64] >> (i % 64)) & 1U) != 0;
    }

    constexpr bool none() const noexcept {
        std::uint64_t joined = 0;
        for (const std::uint64_t word : words) joined |= word;
        return joined == 0;
    }
    constexpr std::size_t count() const noexcept {
        std::size_t sum = 0;
        for (std::uint64_t word : words)
            for (; word != 0; word &= word - 1) ++sum;
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

/// `Count` bits from place `First` on, as one word.
template <std::size_t First, std::size_t Count, std::size_t N>
[[gnu::always_inline]] constexpr std::uint64_t run_of(const bits<N>& set) noexcept {
    static_assert(Count > 0 && Count <= 64 && First + Count <= N);
    std::uint64_t result = set.words[First / 64] >> First % 64;
    if constexpr (First % 64 + Count > 64) result |= set.words[First / 64 + 1] << (64 - First % 64);
    return result & (~std::uint64_t{0} >> (64 - Count));
}

}  // namespace hamstring::inline HAMSTRING_EDITION::rules
