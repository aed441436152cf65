// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/table.hpp>

/// What a letter to whoever sees the person says beside the answers: its headings, what the advice was, what was asked.

namespace hamstring::inline HAMSTRING_EDITION {

/// One of them.
enum class letter_message : std::uint8_t {
    title,
    name,
    born,
    reference,
    date,
    age,
    age_not_told,
    sex,
    reason,
    told_now,
    told_today,
    told_days,
    told_self_care,
    warning_signs,
    yes_to,
    not_sure_of,
    duration,
    also_told,
    no_complaint,
    conditions,
    and_more,
    answered_no,
    no_of,
    not_asked_of,
    not_asked_is_open,
    no_in_full,
    more_reasons,
    advised,
    signs_told,
    rests_on,
    self_report,
};
template <>
inline constexpr std::size_t count_of<letter_message> =
    detail::counted(letter_message::self_report);

namespace knowledge {

// clang-format off
inline constexpr message_of<letter_message> letter_messages[] = {
message_of<letter_message>{
    .id    = letter_message::title,
    .key   = "title",
    .other = "Letter to a doctor or physiotherapist, from a self-report",
},
message_of<letter_message>{
    .id    = letter_message::name,
    .key   = "name",
    .other = "Name: {name}",
},
message_of<letter_message>{
    .id    = letter_message::born,
    .key   = "born",
    .other = "Date of birth: {name}",
},
message_of<letter_message>{
    .id    = letter_message::reference,
    .key   = "reference",
    .other = "Reference: {name}",
},
message_of<letter_message>{
    .id    = letter_message::date,
    .key   = "date",
    .other = "Date: {name}",
},
message_of<letter_message>{
    .id    = letter_message::age,
    .key   = "age",
    .other = "Age: {n}",
},
message_of<letter_message>{
    .id    = letter_message::age_not_told,
    .key   = "age_not_told",
    .other = "Age: not told",
},
message_of<letter_message>{
    .id    = letter_message::sex,
    .key   = "sex",
    .other = "sex: {name}",
},
message_of<letter_message>{
    .id    = letter_message::reason,
    .key   = "reason",
    .other = "Reason for referral",
},
message_of<letter_message>{
    .id    = letter_message::told_now,
    .key   = "told_now",
    .other = "Advised to get emergency help now.",
},
message_of<letter_message>{
    .id    = letter_message::told_today,
    .key   = "told_today",
    .other = "Advised to be seen today.",
},
message_of<letter_message>{
    .id    = letter_message::told_days,
    .key   = "told_days",
    .one   = "Advised to be seen within {n} day.",
    .other = "Advised to be seen within {n} days.",
},
message_of<letter_message>{
    .id    = letter_message::told_self_care,
    .key   = "told_self_care",
    .other = "Advised to look after it without being seen for now.",
},
message_of<letter_message>{
    .id    = letter_message::warning_signs,
    .key   = "warning_signs",
    .other = "Warning signs and risks: {n} yes, {of} not sure.",
},
message_of<letter_message>{
    .id    = letter_message::yes_to,
    .key   = "yes_to",
    .other = "Warning signs and risks: yes",
},
message_of<letter_message>{
    .id    = letter_message::not_sure_of,
    .key   = "not_sure_of",
    .other = "Warning signs and risks: not sure",
},
message_of<letter_message>{
    .id    = letter_message::duration,
    .key   = "duration",
    .other = "Duration: {name}",
},
message_of<letter_message>{
    .id    = letter_message::also_told,
    .key   = "also_told",
    .other = "Also told",
},
message_of<letter_message>{
    .id    = letter_message::no_complaint,
    .key   = "no_complaint",
    .other = "No complaint was named.",
},
message_of<letter_message>{
    .id    = letter_message::conditions,
    .key   = "conditions",
    .other = "Conditions:",
},
message_of<letter_message>{
    .id    = letter_message::and_more,
    .key   = "and_more",
    .one   = "and {n} more",
    .other = "and {n} more",
},
message_of<letter_message>{
    .id    = letter_message::answered_no,
    .key   = "answered_no",
    .other = "Warning signs and risks: no, and not asked",
},
message_of<letter_message>{
    .id    = letter_message::no_of,
    .key   = "no_of",
    .other = "{n} no",
},
message_of<letter_message>{
    .id    = letter_message::not_asked_of,
    .key   = "not_asked_of",
    .other = "{n} not asked",
},
message_of<letter_message>{
    .id    = letter_message::not_asked_is_open,
    .key   = "not_asked_is_open",
    .other = "What was not asked is open.",
},
message_of<letter_message>{
    .id    = letter_message::no_in_full,
    .key   = "no_in_full",
    .other = "No to:",
},
message_of<letter_message>{
    .id    = letter_message::more_reasons,
    .key   = "more_reasons",
    .one   = "{n} more reason.",
    .other = "{n} more reasons.",
},
message_of<letter_message>{
    .id    = letter_message::advised,
    .key   = "advised",
    .other = "What the person was told",
},
message_of<letter_message>{
    .id    = letter_message::signs_told,
    .key   = "signs_told",
    .other = "The signs that call for help sooner were told.",
},
message_of<letter_message>{
    .id    = letter_message::rests_on,
    .key   = "rests_on",
    .other = "What this rests on",
},
message_of<letter_message>{
    .id    = letter_message::self_report,
    .key   = "self_report",
    .other = "These are answers that the person gave to a program. Nobody examined them.",
},
};
// clang-format on

template <>
inline constexpr std::span<const message_of<letter_message>> rows<letter_message>{letter_messages};

static_assert(table_is_sound<letter_message>());
static_assert(detail::messages_agree<letter_message>(),
              "letter_messages: one and other must hold the same placeholders, each at most once");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
