// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include <hamstring/ids/bits.hpp>
#include <hamstring/version.hpp>

/// How many enumerators an enumeration has, and sets of them. This folder holds the names of things,
/// without keys or texts: what a host compiles. What is known about each stands in `knowledge/`.

namespace hamstring::inline HAMSTRING_EDITION {

/// How many enumerators `Enum` has: specialised beside each enumeration.
template <class Enum>
inline constexpr std::size_t count_of = 0;

/// How many words of 64 bits a set of this enumeration needs: specialised beside an enumeration that
/// has more than 64 enumerators.
template <class Enum>
inline constexpr std::size_t set_words = 1;

namespace detail {
/// The number of enumerators up to the last one.
template <class Enum>
constexpr std::size_t counted(Enum last) noexcept {
    return static_cast<std::size_t>(last) + 1;
}
}  // namespace detail

/// A set of enumerators of one kind.
/// Shape: `set_of<equipment>{equipment::towel, equipment::mat}`; the default is the empty set. A `for`
/// goes through it in the order of the enumeration.
/// Errors: a number cast from outside that is no enumerator is never gone through, so that `about` may
/// be asked for each item.
template <class Enum>
class set_of {
public:
    [[gnu::always_inline]] constexpr set_of() noexcept = default;
    constexpr set_of(std::initializer_list<Enum> items) noexcept {
        for (const Enum item : items) insert(item);
    }
    /// The set with these bits, in the order of the enumeration.
    template <class... Words>
    [[gnu::always_inline]] static constexpr set_of from_bits(Words... words) noexcept {
        static_assert(count_of<Enum> <= 64 * set_words<Enum>,
                      "set_of: specialise set_words for this enumeration, it has over 64 rows");
        static_assert(sizeof...(Words) <= set_words<Enum>, "set_of: more bits than the set has");
        set_of result;
        std::size_t at = 0;
        ((result.words_[at++] = static_cast<std::uint64_t>(words)), ...);
        return result;
    }
    /// The set with every enumerator.
    static constexpr set_of everything() noexcept {
        // A word at a time: `restrictions_of` asks for it in every advice.
        set_of result;
        std::size_t left = count_of<Enum>;
        for (std::uint64_t& word : result.words_) {
            word = left < 64 ? (std::uint64_t{1} << left) - 1 : ~std::uint64_t{0};
            left -= left < 64 ? left : 64;
        }
        return result;
    }
    /// Takes an item in.
    /// Errors: a number that is beyond the words of the set is not taken.
    [[gnu::always_inline]] constexpr void insert(Enum item) noexcept {
        static_assert(count_of<Enum> <= 64 * set_words<Enum>,
                      "set_of: specialise set_words for this enumeration, it has over 64 rows");
        const auto at = static_cast<std::size_t>(item);
        if (at / 64 < set_words<Enum>) words_[at / 64] |= std::uint64_t{1} << (at % 64);
    }
    /// Whether an item is in it.
    [[gnu::always_inline]] constexpr bool contains(Enum item) const noexcept {
        const auto at = static_cast<std::size_t>(item);
        return at / 64 < set_words<Enum> && (words_[at / 64] >> (at % 64) & 1U) != 0;
    }
    /// Takes an item out; one that is not in the set changes nothing.
    [[gnu::always_inline]] constexpr void erase(Enum item) noexcept {
        const auto at = static_cast<std::size_t>(item);
        if (at / 64 < set_words<Enum>) words_[at / 64] &= ~(std::uint64_t{1} << (at % 64));
    }
    /// Whether the two sets share an item.
    constexpr bool intersects(const set_of& other) const noexcept {
        std::uint64_t shared = 0;
        for (std::size_t i = 0; i < set_words<Enum>; ++i) shared |= words_[i] & other.words_[i];
        return shared != 0;
    }
    [[gnu::always_inline]] constexpr bool empty() const noexcept {
        std::uint64_t any = 0;
        for (const std::uint64_t word : words_) any |= word;
        return any == 0;
    }
    /// The set as bits, in the order of the enumeration.
    [[gnu::always_inline]] constexpr std::uint64_t bits() const noexcept
        requires(set_words<Enum> == 1) {
        return words_[0];
    }
    friend constexpr set_of operator|(set_of a, const set_of& b) noexcept {
        for (std::size_t i = 0; i < set_words<Enum>; ++i) a.words_[i] |= b.words_[i];
        return a;
    }
    friend constexpr set_of operator&(set_of a, const set_of& b) noexcept {
        for (std::size_t i = 0; i < set_words<Enum>; ++i) a.words_[i] &= b.words_[i];
        return a;
    }
    friend constexpr bool operator==(const set_of&, const set_of&) noexcept = default;

    class iterator {
    public:
        constexpr iterator(const set_of& in, std::size_t at) noexcept : in_(&in), at_(at) {
            skip();
        }
        constexpr Enum operator*() const noexcept { return static_cast<Enum>(at_); }
        constexpr iterator& operator++() noexcept {
            ++at_;
            skip();
            return *this;
        }
        friend constexpr bool operator==(const iterator&, const iterator&) noexcept = default;

    private:
        /// Goes on to the next item, a word at a time.
        constexpr void skip() noexcept {
            while (at_ < count_of<Enum>) {
                const std::uint64_t rest = in_->words_[at_ / 64] >> (at_ % 64);
                at_ = rest != 0 ? at_ + detail::lowest_bit(rest) : (at_ / 64 + 1) * 64;
                if (rest != 0 && at_ < count_of<Enum>) return;
            }
            at_ = count_of<Enum>;
        }
        const set_of* in_;
        std::size_t at_;
    };
    [[gnu::always_inline]] constexpr iterator begin() const noexcept { return {*this, 0}; }
    [[gnu::always_inline]] constexpr iterator end() const noexcept {
        return {*this, count_of<Enum>};
    }

private:
    std::uint64_t words_[set_words<Enum>] = {};
};

}  // namespace hamstring::inline HAMSTRING_EDITION
