// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/table.hpp>

/// What a check-in says of the week that was and of the next.

namespace hamstring::inline HAMSTRING_EDITION {

/// One of them.
enum class check_in_message : std::uint8_t {
    what_changed,
    new_signs,
    pain_not_told,
    worst_pain_so_far,
    not_told,
    pain_same,
    pain_less_counts,
    pain_less_by_chance,
    pain_more_counts,
    pain_more_by_chance,
    sessions_done,
    activities,
    activities_changed,
    activities_within_error,
    test_within_error,
    test_better,
    test_worse,
    next_week,
    none_until_answered,
    none_until_seen,
    nothing_left,
    begin_with_the_same,
    new_plan_begins,
    same_as_before,
    in_place_of,
    newly,
    more_of,
    less_of,
    one_set_more,
    one_set_less,
    leave_out,
    else_stays,
    session_takes,
    plan_is_stopped,
    pain_then_and_now,
};
template <>
inline constexpr std::size_t count_of<check_in_message> =
    detail::counted(check_in_message::pain_then_and_now);

namespace knowledge {

// clang-format off
inline constexpr message_of<check_in_message> check_in_messages[] = {
message_of<check_in_message>{
    .id    = check_in_message::what_changed,
    .key   = "what_changed",
    .other = "What changed",
},
message_of<check_in_message>{
    .id    = check_in_message::new_signs,
    .key   = "new_signs",
    .other = "New since last time:",
},
message_of<check_in_message>{
    .id    = check_in_message::pain_not_told,
    .key   = "pain_not_told",
    .other = "The worst pain of the week was not told.",
},
message_of<check_in_message>{
    .id    = check_in_message::worst_pain_so_far,
    .key   = "worst_pain_so_far",
    .other = "Worst pain, from the start:",
},
message_of<check_in_message>{
    .id    = check_in_message::not_told,
    .key   = "not_told",
    .other = "not told",
},
message_of<check_in_message>{
    .id    = check_in_message::pain_same,
    .key   = "pain_same",
    .other = "That is the same as at the start.",
},
message_of<check_in_message>{
    .id    = check_in_message::pain_less_counts,
    .key   = "pain_less_counts",
    .other = "That is {n} less than at the start, a change that counts.",
},
message_of<check_in_message>{
    .id    = check_in_message::pain_less_by_chance,
    .key   = "pain_less_by_chance",
    .other = "That is {n} less than at the start, which may be chance.",
},
message_of<check_in_message>{
    .id    = check_in_message::pain_more_counts,
    .key   = "pain_more_counts",
    .other = "That is {n} more than at the start, a change that counts.",
},
message_of<check_in_message>{
    .id    = check_in_message::pain_more_by_chance,
    .key   = "pain_more_by_chance",
    .other = "That is {n} more than at the start, which may be chance.",
},
message_of<check_in_message>{
    .id    = check_in_message::sessions_done,
    .key   = "sessions_done",
    .other = "Sessions: {n} of {of}.",
},
message_of<check_in_message>{
    .id    = check_in_message::activities,
    .key   = "activities",
    .other = "What you want to do: {n}.{of} out of 10.",
},
message_of<check_in_message>{
    .id    = check_in_message::activities_changed,
    .key   = "activities_changed",
    .other = "It was {n}.{of} before, and the difference counts.",
},
message_of<check_in_message>{
    .id    = check_in_message::activities_within_error,
    .key   = "activities_within_error",
    .other = "It was {n}.{of} before, and the difference is within the error of measuring.",
},
message_of<check_in_message>{
    .id    = check_in_message::test_within_error,
    .key   = "test_within_error",
    .other = "within the error of measuring.",
},
message_of<check_in_message>{
    .id    = check_in_message::test_better,
    .key   = "test_better",
    .other = "better, by more than the error of measuring.",
},
message_of<check_in_message>{
    .id    = check_in_message::test_worse,
    .key   = "test_worse",
    .other = "worse, by more than the error of measuring.",
},
message_of<check_in_message>{
    .id    = check_in_message::next_week,
    .key   = "next_week",
    .other = "Next week",
},
message_of<check_in_message>{
    .id    = check_in_message::none_until_answered,
    .key   = "none_until_answered",
    .other = "No exercises until these questions are answered; then check in again.",
},
message_of<check_in_message>{
    .id    = check_in_message::none_until_seen,
    .key   = "none_until_seen",
    .other = "No exercises until somebody has seen you.",
},
message_of<check_in_message>{
    .id    = check_in_message::nothing_left,
    .key   = "nothing_left",
    .other = "Nothing is left that suits you. See a doctor or physiotherapist for a plan.",
},
message_of<check_in_message>{
    .id    = check_in_message::begin_with_the_same,
    .key   = "begin_with_the_same",
    .other = "What you did suits you as you are now, so begin with the same.",
},
message_of<check_in_message>{
    .id    = check_in_message::new_plan_begins,
    .key   = "new_plan_begins",
    .other = "What you did does not suit you as you are now, so a new plan begins.",
},
message_of<check_in_message>{
    .id    = check_in_message::same_as_before,
    .key   = "same_as_before",
    .other = "The same as before.",
},
message_of<check_in_message>{
    .id    = check_in_message::in_place_of,
    .key   = "in_place_of",
    .other = "{name} in place of {other}:",
},
message_of<check_in_message>{
    .id    = check_in_message::newly,
    .key   = "newly",
    .other = "{name}, new:",
},
message_of<check_in_message>{
    .id    = check_in_message::more_of,
    .key   = "more_of",
    .other = "{name}, more:",
},
message_of<check_in_message>{
    .id    = check_in_message::less_of,
    .key   = "less_of",
    .other = "{name}, less:",
},
message_of<check_in_message>{
    .id    = check_in_message::one_set_more,
    .key   = "one_set_more",
    .other = "{name}: one set more.",
},
message_of<check_in_message>{
    .id    = check_in_message::one_set_less,
    .key   = "one_set_less",
    .other = "{name}: one set less.",
},
message_of<check_in_message>{
    .id    = check_in_message::leave_out,
    .key   = "leave_out",
    .other = "Leave out: {name}.",
},
message_of<check_in_message>{
    .id    = check_in_message::else_stays,
    .key   = "else_stays",
    .other = "All else stays as it is.",
},
message_of<check_in_message>{
    .id    = check_in_message::session_takes,
    .key   = "session_takes",
    .one   = "A session takes about {n} minute.",
    .other = "A session takes about {n} minutes.",
},
message_of<check_in_message>{
    .id    = check_in_message::plan_is_stopped,
    .key   = "plan_is_stopped",
    .other = "Your plan is kept, but stopped. Show this page to whom you see.",
},
message_of<check_in_message>{
    .id    = check_in_message::pain_then_and_now,
    .key   = "pain_then_and_now",
    .other = "Worst pain {n} at the start, now {of}.",
},
};
// clang-format on

template <>
inline constexpr std::span<const message_of<check_in_message>> rows<check_in_message>{
    check_in_messages};

static_assert(table_is_sound<check_in_message>());
static_assert(
    detail::messages_agree<check_in_message>(),
    "check_in_messages: one and other must hold the same placeholders, each at most once");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
