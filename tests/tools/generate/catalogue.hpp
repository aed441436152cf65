// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/ids/spelt.hpp>
#include <hamstring/language/catalogue.hpp>

#include "text.hpp"

/// The catalogue as languages read it: each text once, under the key of the first place where it stands.

namespace generate {

struct text_of_catalogue {
    std::string key;
    std::string_view english;
    std::size_t room;
    bool goes_by_number;
    bool for_safety;
    std::uint64_t hash;
};

inline std::string key_of(const hamstring::catalogue_text& text) {
    std::string key =
        std::string{text.table} + '.' + std::string{text.row} + '.' + std::string{text.column};
    if (text.place != 0) key += '.' + std::to_string(text.place);
    return key;
}

/// Each text once, with the narrowest room and the gravest use of all places where it stands.
inline std::vector<text_of_catalogue> texts_of_catalogue() {
    std::vector<text_of_catalogue> texts;
    hamstring::each_text([&](const hamstring::catalogue_text& text) {
        for (text_of_catalogue& before : texts) {
            if (before.english != text.english) continue;
            if (text.room != 0)
                before.room = before.room == 0 ? text.room : std::min(before.room, text.room);
            before.for_safety = before.for_safety || text.for_safety;
            return;
        }
        texts.push_back({key_of(text), text.english, text.room, text.goes_by_number,
                         text.for_safety, hamstring::detail::hash_of(text.english)});
    });
    return texts;
}

inline void print_catalogue(std::ostream& out) {
    const std::vector<text_of_catalogue> texts = texts_of_catalogue();
    out << R"(
/// One text of the catalogue, for whoever checks a language; no program links it.
struct known_text {
    hamstring::detail::literal key;
    /// How many letters there is room for; 0 where a line can be broken.
    std::uint8_t room;
    /// Which placeholders it holds: 1 {n}, 2 {of}, 4 {name}, 8 {other}.
    std::uint8_t holds;
    bool goes_by_number;
    bool for_safety;
};
inline constexpr std::size_t text_count = )"
        << texts.size() << ";\n\ninline constexpr known_text texts[text_count] = {\n";
    for (const text_of_catalogue& text : texts)
        out << "    {\"" << text.key << "\", " << text.room << ", "
            << hamstring::detail::placeholders_of(text.english) << ", "
            << (text.goes_by_number ? "true" : "false") << ", "
            << (text.for_safety ? "true" : "false") << "},\n";
    out << "};\n\n/// The hash of each, in the same order.\n"
           "inline constexpr std::uint64_t text_hashes[text_count] = {";
    std::size_t column = 0;
    for (const text_of_catalogue& text : texts)
        out << (column++ % 5 == 0 ? "\n    " : " ") << hex(text.hash) << "U,";
    std::vector<std::size_t> order(texts.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return texts[a].hash < texts[b].hash; });
    out << "\n};\n\n/// Their places, sorted by that hash.\n"
           "inline constexpr std::uint16_t text_order[text_count] = {";
    column = 0;
    for (const std::size_t place : order)
        out << (column++ % 20 == 0 ? "\n    " : " ") << place << ',';
    out << "\n};\n";
}

}  // namespace generate
