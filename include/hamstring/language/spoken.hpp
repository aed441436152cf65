// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>

#include <hamstring/generated/catalogue.hpp>
#include <hamstring/ids/spelt.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/render/writer.hpp>

/// What a language is made of: a row for each text of the catalogue, held against it while compiling. A text without a
/// row, a row for a text that has changed since, a placeholder lost, a form of a number missing or a cell too long does
/// not compile, so that no text is said half in one language and half in another.

namespace hamstring::inline HAMSTRING_EDITION {

/// The kinds of number that languages tell apart, as CLDR names them.
enum class plural : std::uint8_t { zero, one, two, few, many, other };

/// One text in a language.
struct translation {
    /// The key of the text, `table.row.column`.
    detail::literal key;
    /// The low half of the hash of its English words: what it is a translation of.
    std::uint32_t of;
    /// What is said; of a text that goes by a number, for every other number than those below.
    detail::literal says;
    /// What is said for zero, one, two, few, many, in that order, where the language tells them apart.
    std::array<std::string_view, 5> forms{};
};

/// What can be wrong with a language.
enum class language_defect : std::uint8_t {
    none,
    missing,
    misplaced,
    outdated,
    empty,
    too_long,
    placeholder,
    form,
};

namespace detail {

/// Where a text stands in the catalogue; their number where it is none of them.
constexpr std::size_t place_of_text(std::string_view text) noexcept {
    const std::uint64_t wanted = hash_of(text);
    std::size_t low = 0;
    std::size_t high = generated::text_count;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const std::uint64_t there = generated::text_hashes[generated::text_order[middle]];
        if (there == wanted) return generated::text_order[middle];
        if (there < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return generated::text_count;
}

struct found_in_language {
    language_defect kind = language_defect::none;
    std::size_t where = 0;
};

/// The first defect of one text.
constexpr language_defect defect_of(const translation& row, const generated::known_text& known,
                                    std::uint64_t hash, unsigned categories) {
    if (row.key.view() != known.key.view()) return language_defect::misplaced;
    if (row.of != static_cast<std::uint32_t>(hash)) return language_defect::outdated;
    const std::string_view says = row.says.view();
    if (says.empty()) return language_defect::empty;
    if (known.room != 0 && says.size() > known.room && render::letters_in(says) > known.room)
        return language_defect::too_long;
    if (placeholders_of(says) != known.holds) return language_defect::placeholder;
    for (std::size_t form = 0; form < row.forms.size(); ++form) {
        const bool wanted = known.goes_by_number && (categories >> form & 1U) != 0;
        if (row.forms[form].empty() == wanted) return language_defect::form;
        // "ein Tag" may leave the number out.
        if (wanted && (placeholders_of(row.forms[form]) | 1U) != (known.holds | 1U))
            return language_defect::placeholder;
    }
    return language_defect::none;
}

/// How many texts are looked at in one constant: clang counts its steps.
inline constexpr std::size_t texts_at_once = 200;

/// The first defect of the texts of one part of the catalogue.
template <const auto& Texts, unsigned Categories, std::size_t Part>
inline constexpr found_in_language defect_in_part = [] {
    for (std::size_t i = Part * texts_at_once; i < (Part + 1) * texts_at_once; ++i) {
        if (i >= std::size(Texts) || i >= generated::text_count) break;
        const language_defect kind =
            defect_of(Texts[i], generated::texts[i], generated::text_hashes[i], Categories);
        if (kind != language_defect::none) return found_in_language{kind, i};
    }
    return found_in_language{};
}();

template <const auto& Texts, unsigned Categories>
consteval found_in_language defect_of_language() {
    found_in_language first;
    const auto look = [&first](const found_in_language& found) {
        if (first.kind == language_defect::none) first = found;
    };
    [&]<std::size_t... Part>(std::index_sequence<Part...>) {
        (look(defect_in_part<Texts, Categories, Part>), ...);
    }
    (std::make_index_sequence<generated::text_count / texts_at_once + 1>{});
    if (first.kind == language_defect::none && std::size(Texts) != generated::text_count)
        first = {language_defect::missing, std::size(Texts)};
    return first;
}

}  // namespace detail

/// Stops the compiler with the sentence for a defect; `Key` names the text.
template <language_defect Kind, class Key>
struct refused_language {
    static_assert(Kind != language_defect::missing,
                  "language: it has more or fewer texts than the catalogue");
    static_assert(Kind != language_defect::misplaced,
                  "language: this text of the catalogue is not said at its place");
    static_assert(Kind != language_defect::outdated,
                  "language: this is said as before the English words changed");
    static_assert(Kind != language_defect::empty, "language: this text is empty");
    static_assert(Kind != language_defect::too_long,
                  "language: this text is longer than there is room");
    static_assert(Kind != language_defect::placeholder,
                  "language: this text does not hold the placeholders of the English one");
    static_assert(Kind != language_defect::form,
                  "language: this text lacks a form for a kind of number, or has one that the "
                  "language does not tell apart");
    /// Always true where it can be asked for.
    static constexpr bool value = Kind == language_defect::none;
};

/// Whether a language says every text of the catalogue. Where it does not, the compiler stops with
/// `refused_language<defect, key>`. `Categories` has a bit for each kind of number below `other` that it tells apart.
template <const auto& Texts, unsigned Categories>
consteval bool says_everything() {
    constexpr detail::found_in_language found = detail::defect_of_language<Texts, Categories>();
    if constexpr (found.kind == language_defect::none) {
        return true;
    } else {
        constexpr std::string_view key = found.where < generated::text_count
                                             ? generated::texts[found.where].key.view()
                                             : std::string_view("the end");
        return refused_language<found.kind,
                                detail::spelt<detail::name<key.size() + 1>(key)>>::value;
    }
}

/// A language of such rows: `spoken<german_texts, german_plural, 1U << unsigned(plural::one)>::translate` is what its
/// `language` says.
template <const auto& Texts, plural (*Kind)(long) noexcept, unsigned Categories>
class spoken {
    static_assert(says_everything<Texts, Categories>());

    static constexpr auto says = [] {
        std::array<std::string_view, generated::text_count> column{};
        for (std::size_t i = 0; i < column.size(); ++i) column[i] = Texts[i].says.view();
        return column;
    }();
    struct counted {
        std::uint16_t place = 0;
        std::array<std::string_view, 5> forms{};
    };
    static constexpr std::size_t counted_texts = [] {
        std::size_t count = 0;
        for (const generated::known_text& each : generated::texts)
            count += std::size_t{each.goes_by_number};
        return count;
    }();
    static constexpr auto forms = [] {
        std::array<counted, counted_texts> rows{};
        std::size_t count = 0;
        for (std::size_t i = 0; i < generated::text_count; ++i)
            if (generated::texts[i].goes_by_number)
                rows[count++] = {static_cast<std::uint16_t>(i), Texts[i].forms};
        return rows;
    }();

public:
    /// What an English text is for a number; the text itself where the catalogue does not hold it.
    static constexpr std::string_view translate(std::string_view text, long n) noexcept {
        const std::size_t place = detail::place_of_text(text);
        if (place == generated::text_count) return text;
        if (const plural kind = Kind(n); kind != plural::other)
            for (const counted& each : forms)
                if (each.place == place && !each.forms[static_cast<std::size_t>(kind)].empty())
                    return each.forms[static_cast<std::size_t>(kind)];
        return says[place];
    }
};

}  // namespace hamstring::inline HAMSTRING_EDITION
