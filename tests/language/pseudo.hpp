// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include <hamstring/language/catalogue.hpp>
#include <hamstring/language/language.hpp>

/// A language that nobody speaks: every text of the catalogue in letters that English has not, in brackets and 40 % longer
/// where there is room. Whatever is left in plain letters is in no catalogue.

namespace test {

namespace detail {

/// A letter that looks like it, of two bytes.
inline std::string look_alike(char letter) {
    if (letter >= 'a' && letter <= 'z')
        return {static_cast<char>(0xD0 + (letter - 'a' >= 16)),
                static_cast<char>(letter - 'a' >= 16 ? 0x80 + (letter - 'a' - 16)
                                                     : 0xB0 + (letter - 'a'))};
    if (letter >= 'A' && letter <= 'Z')
        return {static_cast<char>(0xD0), static_cast<char>(0x90 + (letter - 'A'))};
    return {letter};
}

inline std::string disguised(std::string_view text, std::size_t room) {
    const std::size_t more = text.size() * 2 / 5;
    const bool roomy = room == 0 || text.size() + more + 2 <= room;
    std::string said = roomy ? "[" : "";
    bool placeholder = false;
    for (const char letter : text) {
        placeholder = (placeholder || letter == '{') && letter != '}';
        said += placeholder || letter == '}' ? std::string{letter} : look_alike(letter);
    }
    if (roomy) {
        for (std::size_t i = 0; i < more; ++i) said += i % 6 == 0 ? " " : look_alike('o');
        if (said.ends_with(' ')) said.pop_back();
        said += ']';
    }
    return said;
}

struct hash_of_view {
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
};

inline const std::unordered_map<std::string, std::string>& disguises() {
    static const auto all = [] {
        std::unordered_map<std::string, std::string> texts;
        std::unordered_map<std::string, std::size_t> rooms;
        hamstring::each_text([&](const hamstring::catalogue_text& text) {
            if (text.room == 0) return;
            std::size_t& room = rooms[std::string(text.english)];
            room = room == 0 ? text.room : std::min(room, text.room);
        });
        hamstring::each_text([&](const hamstring::catalogue_text& text) {
            std::string english(text.english);
            const auto room = rooms.find(english);
            texts.emplace(english, disguised(english, room == rooms.end() ? 0 : room->second));
        });
        return texts;
    }();
    return all;
}

inline std::string_view disguise(std::string_view text, long) noexcept {
    const auto found = disguises().find(std::string(text));
    return found == disguises().end() ? text : std::string_view(found->second);
}

}  // namespace detail

inline constexpr hamstring::language pseudo{.tag = "qps",
                                            .name = "[-]",
                                            .not_reviewed = "[...]",
                                            .not_reviewed_brief = "[..]",
                                            .translate = detail::disguise};

/// The first word in plain letters; the x of a dose, and the units of a second and a minute, are the same everywhere.
inline std::string plain_word_in(std::string_view text) {
    std::string word;
    const auto is_plain = [&word] {
        const bool letters = std::any_of(word.begin(), word.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        });
        return letters && word != "x" && word != "s" && word != "min";
    };
    for (const char letter : text) {
        const bool part = letter != ' ' && letter != '\n' && letter != ',' && letter != '.' &&
                          letter != ':' && letter != ';' && letter != '(' && letter != ')' &&
                          letter != '[' && letter != ']';
        if (part) {
            word += letter;
            continue;
        }
        if (is_plain()) return word;
        word.clear();
    }
    return is_plain() ? word : std::string{};
}

}  // namespace test
