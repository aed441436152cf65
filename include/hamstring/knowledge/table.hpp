// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include <hamstring/maybe.hpp>

/// The one template behind every table of knowledge: what a table must be, and how it is read.
///
/// A table is an enumeration and one array with a row for each enumerator, in the enumeration's
/// order. A row is an aggregate whose first two members are `id` (the enumerator) and `key` (its
/// spelling: what apps store and exchange), and which lists its own texts in `texts()`.

namespace hamstring {

namespace knowledge {

/// Ties an enumeration to its rows. Each table specialises it once:
///     template <> inline constexpr std::span<const symptom_row> rows<symptom>{symptoms};
template <class Enum>
inline constexpr std::nullptr_t rows = nullptr;

/// An enumeration that has a table.
template <class Enum>
concept tabled = !std::is_same_v<std::remove_const_t<decltype(rows<Enum>)>, std::nullptr_t>;

namespace detail {

/// Whether `Value` has a name in its enumeration. The compilers print a name for an enumerator and
/// a cast, which ends in digits, for any other number.
template <class Enum, Enum Value>
consteval bool has_a_name() {
#if defined(__clang__) || defined(__GNUC__)
    constexpr std::string_view here = __PRETTY_FUNCTION__;
    constexpr std::size_t begin = here.rfind("Value = ") + 8;
    constexpr std::string_view printed =
        here.substr(begin, here.find_first_of(";]", begin) - begin);
    constexpr std::size_t before_last_word = printed.find_last_of(":)");
    constexpr char first = printed[before_last_word == printed.npos ? 0 : before_last_word + 1];
    return !(first >= '0' && first <= '9');
#else
    return false;
#endif
}

constexpr std::uint64_t hash_of(std::string_view text) noexcept {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

}  // namespace detail

/// Every enumerator has exactly one row, in the enumeration's order, and no enumerator is left over.
template <class Enum, class Row, std::size_t N>
consteval bool one_row_an_enumerator(const Row (&table)[N]) {
    for (std::size_t i = 0; i < N; ++i)
        if (table[i].id != static_cast<Enum>(i)) return false;
    return !detail::has_a_name<Enum, static_cast<Enum>(N)>();
}

/// No two rows share a key. (That a key is the enumerator's own spelling is checked in the tests.)
template <class Row, std::size_t N>
consteval bool keys_are_unique(const Row (&table)[N]) {
    std::uint64_t seen[N] = {};
    for (std::size_t i = 0; i < N; ++i) {
        seen[i] = detail::hash_of(table[i].key);
        for (std::size_t j = 0; j < i; ++j)
            if (seen[j] == seen[i]) return false;
    }
    return true;
}

/// No text of any row is empty.
template <class Row, std::size_t N>
consteval bool nothing_is_empty(const Row (&table)[N]) {
    for (const Row& row : table) {
        if (row.key.empty()) return false;
        for (const std::string_view text : row.texts())
            if (text.empty()) return false;
    }
    return true;
}

/// Every row names at least one source.
template <class Row, std::size_t N>
consteval bool every_row_cites_a_source(const Row (&table)[N]) {
    for (const Row& row : table)
        if (row.sources.size() == 0) return false;
    return true;
}

}  // namespace knowledge

/// How many enumerators `Enum` has.
template <knowledge::tabled Enum>
inline constexpr std::size_t count_of = knowledge::rows<Enum>.size();

/// The table of an enumeration, in its order: `for (const auto& row : all<symptom>())`.
/// Errors: an enumeration without a table does not compile.
template <knowledge::tabled Enum>
constexpr auto all() noexcept {
    return knowledge::rows<Enum>;
}

/// The row of one enumerator: `about(symptom::low_back_pain).key`.
/// Errors: the value must be an enumerator; a number cast from outside goes through `from_key`.
template <knowledge::tabled Enum>
constexpr const auto& about(Enum item) noexcept {
    return knowledge::rows<Enum>[static_cast<std::size_t>(item)];
}

namespace detail {

/// One member of every row of a table.
template <const auto& Table, auto Member>
inline constexpr auto column = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array{Table[I].*Member...};
}
(std::make_index_sequence<std::size(Table)>{});

}  // namespace detail

/// One member of a row: `about<&cause_row::name>(cause::inactivity)`. A program that asks for nothing
/// else of a table links nothing else of it.
template <auto Member, knowledge::tabled Enum>
constexpr const auto& about(Enum item) noexcept {
    return detail::column<knowledge::rows<Enum>, Member>[static_cast<std::size_t>(item)];
}

/// The enumerator that is spelt `key`, or nothing.
/// Shape: exact spelling, lower case with underscores -> enumerator; anything else -> none.
template <knowledge::tabled Enum>
constexpr maybe<Enum> from_key(std::string_view key) noexcept {
    for (const auto& row : knowledge::rows<Enum>)
        if (row.key == key) return row.id;
    return {};
}

/// How many words of 64 bits a set of this enumeration needs: specialised beside an enumeration that
/// has more than 64 enumerators.
template <class Enum>
inline constexpr std::size_t set_words = 1;

/// A set of enumerators of one kind.
/// Shape: `set_of<equipment>{equipment::towel, equipment::mat}`; the default is the empty set. A `for`
/// goes through it in the order of the table.
/// Errors: a number cast from outside that is no enumerator is never gone through, so that `about` may
/// be asked for each item.
template <class Enum>
class set_of {
public:
    constexpr set_of() noexcept = default;
    constexpr set_of(std::initializer_list<Enum> items) noexcept {
        for (const Enum item : items) insert(item);
    }
    /// The set with every enumerator of the table.
    static constexpr set_of everything() noexcept {
        static_assert(knowledge::rows<Enum>.size() <= 64 * set_words<Enum>,
                      "set_of: specialise set_words for this enumeration, it has over 64 rows");
        set_of result;
        for (const auto& row : knowledge::rows<Enum>) result.insert(row.id);
        return result;
    }
    constexpr void insert(Enum item) noexcept {
        if (word_of(item) < words_.size()) words_[word_of(item)] |= bit_of(item);
    }
    constexpr bool contains(Enum item) const noexcept {
        return word_of(item) < words_.size() && (words_[word_of(item)] & bit_of(item)) != 0;
    }
    constexpr bool intersects(set_of other) const noexcept { return !(*this & other).empty(); }
    constexpr bool empty() const noexcept { return *this == set_of{}; }
    /// The set as bits, in the order of the enumeration.
    constexpr std::uint64_t bits() const noexcept requires(set_words<Enum> == 1) {
        return words_[0];
    }
    friend constexpr set_of operator|(set_of a, set_of b) noexcept {
        for (std::size_t i = 0; i < a.words_.size(); ++i) a.words_[i] |= b.words_[i];
        return a;
    }
    friend constexpr set_of operator&(set_of a, set_of b) noexcept {
        for (std::size_t i = 0; i < a.words_.size(); ++i) a.words_[i] &= b.words_[i];
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
        constexpr void skip() noexcept {
            while (at_ < count_of<Enum> && !in_->contains(static_cast<Enum>(at_))) ++at_;
        }
        const set_of* in_;
        std::size_t at_;
    };
    constexpr iterator begin() const noexcept { return {*this, 0}; }
    constexpr iterator end() const noexcept { return {*this, count_of<Enum>}; }

private:
    static constexpr std::size_t word_of(Enum item) noexcept {
        return static_cast<std::size_t>(item) / 64;
    }
    static constexpr std::uint64_t bit_of(Enum item) noexcept {
        return std::uint64_t{1} << (static_cast<std::size_t>(item) % 64);
    }
    std::array<std::uint64_t, set_words<Enum>> words_{};
};

}  // namespace hamstring
