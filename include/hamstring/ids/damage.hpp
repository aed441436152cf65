// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// What can be wrong with a saved conversation.

namespace hamstring::inline HAMSTRING_EDITION {

/// What can be wrong with a saved conversation.
enum class damage : std::uint8_t {
    not_a_saved_line,
    other_form,
    edition_unreadable,
    moment_unreadable,
    word_unknown,
    number_unreadable,
    key_unknown,
    mark_unreadable,
    mark_differs,
    told_twice,
    sum_missing,
    sum_differs,
};
template <>
inline constexpr std::size_t count_of<damage> = detail::counted(damage::sum_differs);

}  // namespace hamstring::inline HAMSTRING_EDITION
