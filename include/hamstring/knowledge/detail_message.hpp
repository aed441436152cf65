// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/table.hpp>

/// What the details of an advice say: why there is no routine, what was left out, how old the knowledge is.

namespace hamstring::inline HAMSTRING_EDITION {

/// One of them.
enum class detail_message : std::uint8_t {
    no_warning_sign,
    host_asks_for_it,
    unanswered,
    be_seen_first,
    until_looked_at,
    nothing_suitable,
    for_contributor,
    left_out_for,
    ask_before,
    ask_first,
    limited_by_host,
    too_strong_unseen,
    hardly_stretches,
    hardly_stretches_use,
    does_not_suit,
    needs,
    is_done,
    not_this_level,
    no_time_left,
    another_suits,
    nothing_calls_for_it,
    so_many_exercises,
    steps_of,
    easier_steps_of,
    look_out_for,
    source_of,
    get_help_sooner,
    parts_overdue,
    knowledge_of,
};
template <>
inline constexpr std::size_t count_of<detail_message> =
    detail::counted(detail_message::knowledge_of);

namespace knowledge {

// clang-format off
inline constexpr message_of<detail_message> detail_messages[] = {
message_of<detail_message>{
    .id    = detail_message::no_warning_sign,
    .key   = "no_warning_sign",
    .other = "No answer points to a reason for being seen sooner.",
},
message_of<detail_message>{
    .id    = detail_message::host_asks_for_it,
    .key   = "host_asks_for_it",
    .other = "The service that you are using asks for it.",
},
message_of<detail_message>{
    .id    = detail_message::unanswered,
    .key   = "unanswered",
    .other = "No exercises yet: first answer the open safety questions.",
},
message_of<detail_message>{
    .id    = detail_message::be_seen_first,
    .key   = "be_seen_first",
    .other = "No exercises: be seen first.",
},
message_of<detail_message>{
    .id    = detail_message::until_looked_at,
    .key   = "until_looked_at",
    .other = "No exercises until somebody has looked at it.",
},
message_of<detail_message>{
    .id    = detail_message::nothing_suitable,
    .key   = "nothing_suitable",
    .other = "No suitable exercise was found. See a doctor or physiotherapist for a plan that fits you.",
},
message_of<detail_message>{
    .id    = detail_message::for_contributor,
    .key   = "for_contributor",
    .other = "For {name}:",
},
message_of<detail_message>{
    .id    = detail_message::left_out_for,
    .key   = "left_out_for",
    .other = "For {name}, left out:",
},
message_of<detail_message>{
    .id    = detail_message::ask_before,
    .key   = "ask_before",
    .other = "For {name}, ask your doctor before:",
},
message_of<detail_message>{
    .id    = detail_message::ask_first,
    .key   = "ask_first",
    .other = "For {name}, ask your doctor first.",
},
message_of<detail_message>{
    .id    = detail_message::limited_by_host,
    .key   = "limited_by_host",
    .other = "The service that you are using leaves it out.",
},
message_of<detail_message>{
    .id    = detail_message::too_strong_unseen,
    .key   = "too_strong_unseen",
    .other = "Too strong before a doctor has looked at it.",
},
message_of<detail_message>{
    .id    = detail_message::hardly_stretches,
    .key   = "hardly_stretches",
    .other = "It hardly stretches the hamstrings as described; another exercise does more.",
},
message_of<detail_message>{
    .id    = detail_message::hardly_stretches_use,
    .key   = "hardly_stretches_use",
    .other = "It hardly stretches the hamstrings as described; use the {name} instead.",
},
message_of<detail_message>{
    .id    = detail_message::does_not_suit,
    .key   = "does_not_suit",
    .other = "It does not suit {name}.",
},
message_of<detail_message>{
    .id    = detail_message::needs,
    .key   = "needs",
    .other = "It needs {name}.",
},
message_of<detail_message>{
    .id    = detail_message::is_done,
    .key   = "is_done",
    .other = "It is done {name}.",
},
message_of<detail_message>{
    .id    = detail_message::not_this_level,
    .key   = "not_this_level",
    .other = "It is not meant for the level that was told.",
},
message_of<detail_message>{
    .id    = detail_message::no_time_left,
    .key   = "no_time_left",
    .other = "It does not fit into the time.",
},
message_of<detail_message>{
    .id    = detail_message::another_suits,
    .key   = "another_suits",
    .other = "Another one suits better for {name}.",
},
message_of<detail_message>{
    .id    = detail_message::nothing_calls_for_it,
    .key   = "nothing_calls_for_it",
    .other = "Nothing calls for {name} now.",
},
message_of<detail_message>{
    .id    = detail_message::so_many_exercises,
    .key   = "so_many_exercises",
    .one   = "{n} exercise",
    .other = "{n} exercises",
},
message_of<detail_message>{
    .id    = detail_message::steps_of,
    .key   = "steps_of",
    .other = "{name}:",
},
message_of<detail_message>{
    .id    = detail_message::easier_steps_of,
    .key   = "easier_steps_of",
    .other = "{name}, in the easier form:",
},
message_of<detail_message>{
    .id    = detail_message::look_out_for,
    .key   = "look_out_for",
    .other = "Look out for: {name}.",
},
message_of<detail_message>{
    .id    = detail_message::source_of,
    .key   = "source_of",
    .other = "Source: {name}.",
},
message_of<detail_message>{
    .id    = detail_message::get_help_sooner,
    .key   = "get_help_sooner",
    .other = "Get help sooner",
},
message_of<detail_message>{
    .id    = detail_message::parts_overdue,
    .key   = "parts_overdue",
    .other = "They are {n} of {of}, the first by {name}.",
},
message_of<detail_message>{
    .id    = detail_message::knowledge_of,
    .key   = "knowledge_of",
    .other = "Knowledge {name}.",
},
};
// clang-format on

template <>
inline constexpr std::span<const message_of<detail_message>> rows<detail_message>{detail_messages};

static_assert(table_is_sound<detail_message>());
static_assert(detail::messages_agree<detail_message>(),
              "detail_messages: one and other must hold the same placeholders, each at most once");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
