// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/table.hpp>

/// What stands around the words of a self-test.

namespace hamstring::inline HAMSTRING_EDITION {

/// One of them.
enum class self_test_message : std::uint8_t {
    title,
    you_need,
    how_often,
    write_down,
    notice,
    result_changes,
    no_real_change,
    not_for_you,
    that_is,
    would_change_most,
    would_change_most_shown,
};
template <>
inline constexpr std::size_t count_of<self_test_message> =
    detail::counted(self_test_message::would_change_most_shown);

namespace knowledge {

// clang-format off
inline constexpr message_of<self_test_message> self_test_messages[] = {
message_of<self_test_message>{
    .id    = self_test_message::title,
    .key   = "title",
    .other = "Self-test: {name}",
},
message_of<self_test_message>{
    .id    = self_test_message::you_need,
    .key   = "you_need",
    .other = "You need: {name}.",
},
message_of<self_test_message>{
    .id    = self_test_message::how_often,
    .key   = "how_often",
    .other = "How often: {name}.",
},
message_of<self_test_message>{
    .id    = self_test_message::write_down,
    .key   = "write_down",
    .other = "Write down: {name}.",
},
message_of<self_test_message>{
    .id    = self_test_message::notice,
    .key   = "notice",
    .other = "Notice: {name}.",
},
message_of<self_test_message>{
    .id    = self_test_message::result_changes,
    .key   = "result_changes",
    .other = "What the result changes: {name}.",
},
message_of<self_test_message>{
    .id    = self_test_message::no_real_change,
    .key   = "no_real_change",
    .other = "When you test again, less than this is no real change: {name}.",
},
message_of<self_test_message>{
    .id    = self_test_message::not_for_you,
    .key   = "not_for_you",
    .other = "Not for you now.",
},
message_of<self_test_message>{
    .id    = self_test_message::that_is,
    .key   = "that_is",
    .other = "That is {name}.",
},
message_of<self_test_message>{
    .id    = self_test_message::would_change_most,
    .key   = "would_change_most",
    .other = "A self-test that would change this plan most: {name}.",
},
message_of<self_test_message>{
    .id    = self_test_message::would_change_most_shown,
    .key   = "would_change_most_shown",
    .other = "A self-test that would change this plan most: {name} ({other}).",
},
};
// clang-format on

template <>
inline constexpr std::span<const message_of<self_test_message>> rows<self_test_message>{
    self_test_messages};

static_assert(table_is_sound<self_test_message>());
static_assert(
    detail::messages_agree<self_test_message>(),
    "self_test_messages: one and other must hold the same placeholders, each at most once");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
