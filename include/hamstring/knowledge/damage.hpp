// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <hamstring/ids/damage.hpp>
#include <hamstring/knowledge/table.hpp>

/// What can be wrong with a saved conversation, in words for whoever tries to go on with it.

namespace hamstring::inline HAMSTRING_EDITION {

/// One kind of damage.
struct damage_row {
    damage id;
    std::string_view key;
    /// What is wrong and what would mend it, in one or two sentences.
    std::string_view says;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

namespace knowledge {

// clang-format off
inline constexpr damage_row damages[] = {
damage_row{.id = damage::not_a_saved_line, .key = "not_a_saved_line", .says = "This is not a saved conversation. Choose the file that was saved, or begin anew."},
damage_row{.id = damage::other_form, .key = "other_form", .says = "It was saved in another form than this program reads. Use the program that saved it, or begin anew."},
damage_row{.id = damage::edition_unreadable, .key = "edition_unreadable", .says = "It does not say which edition saved it. It was changed since, so begin anew."},
damage_row{.id = damage::moment_unreadable, .key = "moment_unreadable", .says = "It does not say when it was saved. It was changed since, so begin anew."},
damage_row{.id = damage::word_unknown, .key = "word_unknown", .says = "A word in it means nothing here. It was changed since, so begin anew."},
damage_row{.id = damage::number_unreadable, .key = "number_unreadable", .says = "A number in it cannot be read. It was changed since, so begin anew."},
damage_row{.id = damage::key_unknown, .key = "key_unknown", .says = "It names an answer that is not asked here. It was changed since, so begin anew."},
damage_row{.id = damage::mark_unreadable, .key = "mark_unreadable", .says = "The mark of a page is four digits from 0 to f, and it is not. It was changed since, so begin anew."},
damage_row{.id = damage::mark_differs, .key = "mark_differs", .says = "The mark of a page is not that of its edition. It was changed since, so begin anew."},
damage_row{.id = damage::told_twice, .key = "told_twice", .says = "It says one thing twice. It was changed since, so begin anew."},
damage_row{.id = damage::sum_missing, .key = "sum_missing", .says = "Its end is missing. Look for a whole copy, or begin anew."},
damage_row{.id = damage::sum_differs, .key = "sum_differs", .says = "It is not as it was saved: its sum does not fit. Look for another copy, or begin anew."},
};
// clang-format on

template <>
inline constexpr std::span<const damage_row> rows<damage>{damages};

static_assert(table_is_sound<damage>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
