// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/table.hpp>

/// What stands around the words on the article's four stretches.

namespace hamstring::inline HAMSTRING_EDITION {

/// One of them.
enum class article_message : std::uint8_t {
    title,
    ask_first,
    not_with,
    do_instead,
    verdict,
    in_routine,
    only_adapted,
};
template <>
inline constexpr std::size_t count_of<article_message> =
    detail::counted(article_message::only_adapted);

namespace knowledge {

// clang-format off
inline constexpr message_of<article_message> article_messages[] = {
message_of<article_message>{
    .id    = article_message::title,
    .key   = "title",
    .other = "The four stretches of the article, for you",
},
message_of<article_message>{
    .id    = article_message::ask_first,
    .key   = "ask_first",
    .other = "Ask your doctor first, for {name}.",
},
message_of<article_message>{
    .id    = article_message::not_with,
    .key   = "not_with",
    .other = "Not with {name}.",
},
message_of<article_message>{
    .id    = article_message::do_instead,
    .key   = "do_instead",
    .other = "{name}: do the {other} instead.",
},
message_of<article_message>{
    .id    = article_message::verdict,
    .key   = "verdict",
    .other = "{name}: {other}.",
},
message_of<article_message>{
    .id    = article_message::in_routine,
    .key   = "in_routine",
    .other = "It is in your routine.",
},
message_of<article_message>{
    .id    = article_message::only_adapted,
    .key   = "only_adapted",
    .other = "Only in this adapted form:",
},
};
// clang-format on

template <>
inline constexpr std::span<const message_of<article_message>> rows<article_message>{
    article_messages};

static_assert(table_is_sound<article_message>());
static_assert(detail::messages_agree<article_message>(),
              "article_messages: one and other must hold the same placeholders, each at most once");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
