// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include <hamstring/ids/set_of.hpp>
#include <hamstring/ids/spelt.hpp>
#include <hamstring/maybe.hpp>

/// The one template behind every table of knowledge: what a table must be, and how it is read. This
/// folder holds what is known, one table a header, and no logic but what checks a table.
///
/// A table is an enumeration and one array with a row for each enumerator, in the enumeration's
/// order. A row is an aggregate whose first two members are `id` (the enumerator) and `key` (its
/// spelling: what apps store and exchange), and which lists its own texts in `texts()`.

namespace hamstring::inline HAMSTRING_EDITION {

namespace knowledge {

/// Ties an enumeration to its rows. Each table specialises it once:
///     template <> inline constexpr std::span<const symptom_row> rows<symptom>{symptoms};
template <class Enum>
inline constexpr std::nullptr_t rows = nullptr;

/// The row that answers for a number behind a table, where an enumeration lets there be some: `exercise`
/// does, for those of a host. Null where a number behind the table is an error.
template <class Enum>
inline constexpr std::nullptr_t row_behind = nullptr;

/// An enumeration that has a table.
template <class Enum>
concept tabled = !std::is_same_v<std::remove_const_t<decltype(rows<Enum>)>, std::nullptr_t>;

/// An enumeration that has a row for numbers behind its table.
template <class Enum>
concept goes_on_behind =
    !std::is_same_v<std::remove_const_t<decltype(row_behind<Enum>)>, std::nullptr_t>;

/// What can be wrong with a row of a table.
enum class row_defect : std::uint8_t {
    none,
    missing,
    misplaced,
    key_shared,
    text_empty,
    source_missing,
};

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

/// The place of the first row whose key an earlier row has; the number of rows where there is none.
template <class Row>
constexpr std::size_t find_shared_key(std::span<const Row> table) {
    // By pointer: a span's own checks would take clang over its steps for a table of 300 rows.
    const Row* const rows = table.data();
    const std::size_t count = table.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t size = rows[i].key.size();
        const std::uint64_t mine = hamstring::detail::hash_of(rows[i].key);
        for (std::size_t j = 0; j < i; ++j)
            if (rows[j].key.size() == size && hamstring::detail::hash_of(rows[j].key) == mine)
                return i;
    }
    return count;
}

template <class Row>
constexpr std::size_t find_empty_text(std::span<const Row> table) {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if constexpr (requires { table[i].key; })
            if (table[i].key.empty()) return i;
        for (const std::string_view text : table[i].texts())
            if (text.empty()) return i;
    }
    return table.size();
}

template <class Row>
constexpr std::size_t find_without_source(std::span<const Row> table) {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].sources.size() == 0) return i;
    return table.size();
}

struct found_row {
    row_defect kind = row_defect::none;
    std::size_t where = 0;
};

/// A row that has no key to be named by.
template <std::size_t Place>
struct place {};

/// The first defect of a table. Keys, texts and sources are held where the rows have such members.
template <class Enum, class Row>
constexpr found_row find_defect(std::span<const Row> table) {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].id != static_cast<Enum>(i)) return {row_defect::misplaced, i};
    if (table.size() != count_of<Enum> || has_a_name<Enum, static_cast<Enum>(count_of<Enum>)>())
        return {row_defect::missing, table.size()};
    if constexpr (requires { table[0].key; })
        if (const std::size_t at = find_shared_key(table); at < table.size())
            return {row_defect::key_shared, at};
    if constexpr (requires { table[0].texts(); })
        if (const std::size_t at = find_empty_text(table); at < table.size())
            return {row_defect::text_empty, at};
    if constexpr (requires { table[0].sources.size(); })
        if (const std::size_t at = find_without_source(table); at < table.size())
            return {row_defect::source_missing, at};
    return {};
}

}  // namespace detail

/// No two rows share a key. (That a key is the enumerator's own spelling is checked in the tests.)
template <class Row, std::size_t N>
consteval bool keys_are_unique(const Row (&table)[N]) {
    return detail::find_shared_key(std::span<const Row>(table)) == N;
}

/// No text of any row is empty.
template <class Row, std::size_t N>
consteval bool nothing_is_empty(const Row (&table)[N]) {
    return detail::find_empty_text(std::span<const Row>(table)) == N;
}

/// Every row names at least one source.
template <class Row, std::size_t N>
consteval bool every_row_cites_a_source(const Row (&table)[N]) {
    return detail::find_without_source(std::span<const Row>(table)) == N;
}

/// Stops the compiler with the sentence for a defect. `Enum` names the table and `Row` the row, by its
/// key or, where it has none, by its place.
template <class Enum, row_defect Kind, class Row>
struct refused_row {
    static_assert(
        Kind != row_defect::missing,
        "table: this enumeration has more enumerators than its table has rows, or count_of "
        "does not name its last enumerator");
    static_assert(Kind != row_defect::misplaced,
                  "table: this row does not stand at the place of its enumerator");
    static_assert(Kind != row_defect::key_shared, "table: this row has the key of an earlier one");
    static_assert(Kind != row_defect::text_empty, "table: this row has an empty text");
    static_assert(Kind != row_defect::source_missing, "table: this row names no source");
    /// Always true where it can be asked for.
    static constexpr bool value = Kind == row_defect::none;
};

/// Whether a table is total, in order, uniquely keyed, complete and sourced. Where it is not, the
/// compiler stops with `refused_row<enumeration, defect, row>`.
/// Shape: `table_is_sound<symptom>()`, or with a second table of the same enumeration,
/// `table_is_sound<exercise, instructions>()`.
template <class Enum, const auto& Table = rows<Enum>>
consteval bool table_is_sound() {
    constexpr auto table = std::span<const std::remove_cvref_t<decltype(Table[0])>>(Table);
    constexpr detail::found_row found = detail::find_defect<Enum>(table);
    if constexpr (found.kind == row_defect::none) {
        return true;
    } else if constexpr (requires { table[0].key; } && found.where < table.size()) {
        constexpr std::string_view key = table[found.where].key;
        return refused_row<
            Enum, found.kind,
            hamstring::detail::spelt<hamstring::detail::name<key.size() + 1>(key)>>::value;
    } else {
        return refused_row<Enum, found.kind, detail::place<found.where>>::value;
    }
}

}  // namespace knowledge

/// The table of an enumeration, in its order: `for (const auto& row : all<symptom>())`.
/// Errors: an enumeration without a table does not compile.
template <knowledge::tabled Enum>
constexpr auto all() noexcept {
    return knowledge::rows<Enum>;
}

/// The row of one enumerator: `about(symptom::low_back_pain).key`.
/// Errors: the value must be an enumerator; a number cast from outside goes through `from_key`. Of an exercise
/// that is a host's, a row that claims nothing: see `knowledge::of_the_host`.
template <knowledge::tabled Enum>
constexpr const auto& about(Enum item) noexcept {
    if constexpr (knowledge::goes_on_behind<Enum>)
        if (static_cast<std::size_t>(item) >= count_of<Enum>) return *knowledge::row_behind<Enum>;
    return knowledge::rows<Enum>[static_cast<std::size_t>(item)];
}

namespace detail {

/// One member of every row of a table.
template <const auto& Table, auto Member>
inline constexpr auto column = []<std::size_t... At>(std::index_sequence<At...>) {
    // Not deduced: clang 14 deduces no array of over 256 elements.
    return std::array<std::remove_cvref_t<decltype(Table[0].*Member)>, sizeof...(At)>{Table[At].*
                                                                                      Member...};
}
(std::make_index_sequence<std::size(Table)>{});

/// The row of a table.
template <knowledge::tabled Enum>
using row_of_table = std::remove_cvref_t<decltype(knowledge::rows<Enum>[0])>;

/// The keys of a table, in its order: whoever reads or writes keys links nothing else of it.
template <knowledge::tabled Enum>
inline constexpr const auto& keys_of_table =
    column<knowledge::rows<Enum>, &row_of_table<Enum>::key>;

/// The key at a place, counted from where the first of some kinds begins.
template <class First, class... Rest>
constexpr std::string_view key_in(std::size_t index) noexcept {
    if (index < count_of<First>) return keys_of_table<First>[index];
    if constexpr (sizeof...(Rest) > 0) return key_in<Rest...>(index - count_of<First>);
    return {};
}

}  // namespace detail

/// One member of a row: `about<&cause_row::name>(cause::inactivity)`. A program that asks for nothing
/// else of a table links nothing else of it.
template <auto Member, knowledge::tabled Enum>
constexpr const auto& about(Enum item) noexcept {
    if constexpr (knowledge::goes_on_behind<Enum>)
        if (static_cast<std::size_t>(item) >= count_of<Enum>)
            return knowledge::row_behind<Enum>->*Member;
    return detail::column<knowledge::rows<Enum>, Member>[static_cast<std::size_t>(item)];
}

/// The enumerator that is spelt `key`, or nothing.
/// Shape: exact spelling, lower case with underscores -> enumerator; anything else -> none.
template <knowledge::tabled Enum>
constexpr maybe<Enum> from_key(std::string_view key) noexcept {
    const auto& keys = detail::keys_of_table<Enum>;
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i] == key) return static_cast<Enum>(i);
    return {};
}

}  // namespace hamstring::inline HAMSTRING_EDITION
