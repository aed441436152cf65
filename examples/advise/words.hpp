// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

/// What people type, taken apart: the letters, blanks, commas and whole numbers.

namespace terminal {

using words = std::vector<std::string_view>;

/// Input that cannot be used. Its text is one line and says why.
struct refused : std::runtime_error {
    using runtime_error::runtime_error;
};

inline constexpr std::string_view blanks = " \t\r\n";

/// Somebody's word as it can stand in a one-line message: short and printable.
inline std::string quoted(std::string_view word) {
    constexpr std::size_t longest = 40;
    std::string result = "'";
    for (const char letter : word.substr(0, longest))
        result += letter >= ' ' && letter <= '~' ? letter : '?';
    return result + (word.size() > longest ? "...'" : "'");
}

/// Words as they stand in a sentence: 'a', 'b' or 'c'.
inline std::string any_of(const words& list) {
    std::string result;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0) result += i + 1 == list.size() ? " or " : ", ";
        result.append("'").append(list[i]).append("'");
    }
    return result;
}

inline std::string_view without_blanks_around(std::string_view word) {
    word.remove_prefix(std::min(word.find_first_not_of(blanks), word.size()));
    return word.substr(0, word.find_last_not_of(blanks) + 1);
}

inline char small(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

inline std::string in_small_letters(std::string_view word) {
    std::string result(word);
    for (char& letter : result) letter = small(letter);
    return result;
}

/// A word as it is compared: in small letters, and `low-back pain` is `low_back_pain`.
inline std::string folded(std::string_view word) {
    std::string result;
    for (const char letter : without_blanks_around(word)) {
        const bool blank = blanks.find(letter) != blanks.npos;
        if (letter == '-' || (blank && !result.ends_with('_')))
            result += '_';
        else if (!blank)
            result += small(letter);
    }
    return result;
}

/// How many letters must be added, removed or replaced to turn one word into the other.
inline std::size_t edit_distance(std::string_view from, std::string_view to) {
    from = from.substr(0, 64);
    std::vector<std::size_t> row(to.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

/// Hands over each item of a list that is separated by commas; `none` alone is the empty list.
template <class Take>
void each_item(std::string_view list, Take take) {
    if (folded(list) == "none") return;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        const std::string_view item = without_blanks_around(list.substr(begin, end - begin));
        if (item.empty()) throw refused("an item of the list " + quoted(list) + " is empty");
        take(item);
        begin = end + 1;
    }
}

/// The same, where no item is called none.
template <class Take>
void each_key(std::string_view list, Take take) {
    each_item(list, [&](std::string_view key) {
        if (folded(key) == "none") throw refused("'none' is the empty list, so it stands alone");
        take(key);
    });
}

/// A whole number of ordinary size at the head of a word, and what stands behind it.
struct leading_number {
    int number;
    std::string_view rest;
};

inline std::optional<leading_number> number_at_head(std::string_view word) {
    int number = 0;
    const char* const last = word.data() + word.size();
    const auto [end, error] = std::from_chars(word.data(), last, number);
    if (error != std::errc{}) return std::nullopt;
    return leading_number{number, word.substr(static_cast<std::size_t>(end - word.data()))};
}

/// A whole number that fits an int; nothing where anything else stands before, in or behind it.
inline std::optional<int> whole_number(std::string_view word) {
    const auto found = number_at_head(word);
    if (!found || !found->rest.empty()) return std::nullopt;
    return found->number;
}

}  // namespace terminal
