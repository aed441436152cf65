// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <hamstring/generated/catalogue.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/language/spoken.hpp>

/// A host's own words for single texts, in any language:
///     constexpr replacement mine[] = {replacing("exercises.bridge.name", "shoulder bridge")};
///     text_options how{.language = {.own = mine}};

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

/// Called where a replacement is none, so that the compiler names the reason.
void there_is_no_text_of_this_key();
void a_safety_text_needs_somebody_who_has_checked_it();
void a_replacement_is_empty();
void a_replacement_holds_the_placeholders_of_the_text();

}  // namespace detail

/// What a host says in place of the text of a key. A text that somebody's safety rests on needs the name of somebody who
/// has checked the words.
/// Errors: an unknown key, no words, other placeholders, or nobody's name where it is needed does not compile.
consteval replacement replacing(std::string_view key, std::string_view says,
                                std::string_view reviewed_by = {}) {
    for (std::size_t i = 0; i < generated::text_count; ++i) {
        if (key != generated::texts[i].key.view()) continue;
        if (says.empty()) detail::a_replacement_is_empty();
        if (detail::placeholders_of(says) != generated::texts[i].holds)
            detail::a_replacement_holds_the_placeholders_of_the_text();
        if (generated::texts[i].for_safety && reviewed_by.empty())
            detail::a_safety_text_needs_somebody_who_has_checked_it();
        return {generated::text_hashes[i], says, reviewed_by};
    }
    detail::there_is_no_text_of_this_key();
    return {};
}

}  // namespace hamstring::inline HAMSTRING_EDITION
