// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include <hamstring/knowledge/table.hpp>

/// The names of enumerators as they stand in the source, so that a key can be held to its enumerator.

namespace test {

/// One name, as the compiler prints it.
template <auto Value>
consteval std::string_view spelling() {
    std::string_view text = __PRETTY_FUNCTION__;
    text.remove_prefix(text.rfind("Value = ") + 8);
    text = text.substr(0, text.find_first_of(";]"));
    return text.substr(text.rfind(':') + 1);
}

/// The names of all enumerators that have a row.
template <class Enum>
constexpr auto spellings() {
    return []<std::size_t... I>(std::index_sequence<I...>) {
        // Named with its size: clang deduces that from 256 at most.
        return std::array<std::string_view, sizeof...(I)>{spelling<static_cast<Enum>(I)>()...};
    }
    (std::make_index_sequence<hamstring::count_of<Enum>>{});
}

}  // namespace test
