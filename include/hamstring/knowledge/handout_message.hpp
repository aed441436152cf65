// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/table.hpp>

/// The few words that only a handout says: what stands over its parts, and in its boxes to tick.

namespace hamstring::inline HAMSTRING_EDITION {

/// One of them.
enum class handout_message : std::uint8_t {
    told,
    aged,
    said_yes_to,
    easier_only,
    tick,
    tick_how,
    begun_on,
    week,
    day,
    in_the_morning,
    in_the_evening,
};
template <>
inline constexpr std::size_t count_of<handout_message> =
    detail::counted(handout_message::in_the_evening);

namespace knowledge {

// clang-format off
inline constexpr message_of<handout_message> handout_messages[] = {
message_of<handout_message>{
    .id    = handout_message::told,
    .key   = "told",
    .other = "What you told us",
},
message_of<handout_message>{
    .id    = handout_message::aged,
    .key   = "aged",
    .one   = "{n} year old",
    .other = "{n} years old",
},
message_of<handout_message>{
    .id    = handout_message::said_yes_to,
    .key   = "said_yes_to",
    .other = "You said yes to:",
},
message_of<handout_message>{
    .id    = handout_message::easier_only,
    .key   = "easier_only",
    .other = "Only in this easier form:",
},
message_of<handout_message>{
    .id    = handout_message::tick,
    .key   = "tick",
    .other = "Tick what you did",
},
message_of<handout_message>{
    .id    = handout_message::tick_how,
    .key   = "tick_how",
    .other = "A box for each day. How often is written below each name.",
},
message_of<handout_message>{
    .id    = handout_message::begun_on,
    .key   = "begun_on",
    .other = "Day 1 was on:",
},
message_of<handout_message>{
    .id    = handout_message::week,
    .key   = "week",
    .other = "Week {n}",
},
message_of<handout_message>{
    .id    = handout_message::day,
    .key   = "day",
    .other = "Day",
},
message_of<handout_message>{
    .id    = handout_message::in_the_morning,
    .key   = "in_the_morning",
    .other = "{name}, in the morning",
},
message_of<handout_message>{
    .id    = handout_message::in_the_evening,
    .key   = "in_the_evening",
    .other = "{name}, in the evening",
},
};
// clang-format on

template <>
inline constexpr std::span<const message_of<handout_message>> rows<handout_message>{
    handout_messages};

static_assert(table_is_sound<handout_message>());
static_assert(detail::messages_agree<handout_message>(),
              "handout_messages: one and other must hold the same placeholders, each at most once");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
