// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/spelt.hpp>
#include <hamstring/version.hpp>

/// What a text is said in. English stands in the tables; every other language is one header beside this one. This folder
/// holds languages, and the catalogue of all texts that they say.

namespace hamstring::inline HAMSTRING_EDITION {

/// A host's own words for one text: see `replacing` in `language/replacing.hpp`.
struct replacement {
    /// The hash of what it replaces, in English.
    std::uint64_t english;
    std::string_view says;
    /// Who has checked it; never empty for a text that somebody's safety rests on.
    std::string_view reviewed_by{};
};

/// Says an English text in another language, for a number: a text that it does not know as it is.
using translator = std::string_view(std::string_view text, long n) noexcept;

/// A language. A value: renderers take one, and say all of a text in it, or all in English.
struct language {
    /// As in BCP 47: "de".
    std::string_view tag = "en";
    /// What its speakers call it.
    std::string_view name = "English";
    /// What stands in the foot of each text while neither a clinician nor a native editor has checked the language;
    /// in at most 40 letters, for a watch. Empty where both have.
    std::string_view not_reviewed{};
    std::string_view not_reviewed_brief{};
    /// What an English text is in it, for a number; null for English.
    translator* translate = nullptr;
    /// What a host says in its own words.
    std::span<const replacement> own{};

    /// A text of the catalogue in this language. What the catalogue does not hold, as a host's own sentence, stays.
    constexpr std::string_view of(std::string_view text) const noexcept {
        return of(text, text, 0);
    }
    /// A text that goes by a number: the English words for one, and for any other number.
    constexpr std::string_view of(std::string_view one, std::string_view other,
                                  long n) const noexcept {
        if (!own.empty()) {
            const std::uint64_t wanted = detail::hash_of(other);
            for (const replacement& each : own)
                if (each.english == wanted) return each.says;
        }
        if (translate != nullptr) return translate(other, n);
        return n == 1 ? one : other;
    }
};

/// The tables' own.
inline constexpr language english{};

}  // namespace hamstring::inline HAMSTRING_EDITION
