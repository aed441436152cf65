// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <hamstring/version.hpp>

/// Texts while compiling: as a number, to tell many apart in few steps, and as a template argument, so
/// that a compiler's message names what it refuses.

namespace hamstring::inline HAMSTRING_EDITION::detail {

/// FNV-1a, of a text or of what goes on behind one. Comparing all pairs of keys letter by letter would exceed clang's limit
/// for one expression.
constexpr std::uint64_t hash_of(std::string_view text,
                                std::uint64_t hash = 0xcbf29ce484222325U) noexcept {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

/// No set of placeholders.
inline constexpr unsigned wrong_placeholders = 0x100;

/// Which placeholders a text holds: 1 {n}, 2 {of}, 4 {name}, 8 {other}; `wrong_placeholders` where a brace begins none of
/// them, or one stands twice.
constexpr unsigned placeholders_of(std::string_view text) noexcept {
    unsigned found = 0;
    for (std::size_t at = text.find('{'); at != text.npos; at = text.find('{', at + 1)) {
        const std::string_view rest = text.substr(at);
        const unsigned bit = rest.starts_with("{n}")       ? 1U
                             : rest.starts_with("{of}")    ? 2U
                             : rest.starts_with("{name}")  ? 4U
                             : rest.starts_with("{other}") ? 8U
                                                           : wrong_placeholders;
        if (bit == wrong_placeholders || (found & bit) != 0) return wrong_placeholders;
        found |= bit;
    }
    return found;
}

/// A literal whose length its type says, so that no compiler counts its letters one by one.
struct literal {
    const char* text;
    std::size_t size;

    template <std::size_t N>
    consteval literal(const char (&from)[N]) : text(from), size(N - 1) {}
    constexpr std::string_view view() const noexcept { return {text, size}; }
};

/// A text as a template argument.
template <std::size_t N>
struct name {
    char text[N] = {};

    consteval explicit name(std::string_view from) {
        for (std::size_t i = 0; i < N && i < from.size(); ++i) text[i] = from[i];
    }
};

// g++ prints a `name` as the text that it holds, clang as numbers; clang prints a pack of characters
// as characters. `spelt` is whichever the compiler at hand shows best.
#if defined(__clang__)
template <char... Letters>
struct letters {};

template <name Text, std::size_t... At>
consteval auto spelt_as(std::index_sequence<At...>) -> letters<Text.text[At]...> {
    return {};
}

template <name Text>
using spelt = decltype(spelt_as<Text>(std::make_index_sequence<sizeof(Text.text) - 1>{}));
#else
template <name Text>
struct spelt {};
#endif

}  // namespace hamstring::inline HAMSTRING_EDITION::detail
