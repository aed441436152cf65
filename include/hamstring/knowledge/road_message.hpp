// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/table.hpp>

/// What stands around the stages of the eight weeks, on their page and in a calendar, and in the breaks of a program.

namespace hamstring::inline HAMSTRING_EDITION {

/// One of them.
enum class road_message : std::uint8_t {
    title,
    if_it_goes_well,
    if_the_pain_is,
    sessions_of,
    as_before,
    routine_of_today,
    on_days_a_week,
    then_skip,
    new_for,
    in_adapted_form,
    when_to_go_on,
    after_that,
    plan_of,
    check_in,
    look_again,
};
template <>
inline constexpr std::size_t count_of<road_message> = detail::counted(road_message::look_again);

namespace knowledge {

// clang-format off
inline constexpr message_of<road_message> road_messages[] = {
message_of<road_message>{
    .id    = road_message::title,
    .key   = "title",
    .other = "Your eight weeks",
},
message_of<road_message>{
    .id    = road_message::if_it_goes_well,
    .key   = "if_it_goes_well",
    .other = "So it may go on if each week goes well; your check-ins decide.",
},
message_of<road_message>{
    .id    = road_message::if_the_pain_is,
    .key   = "if_the_pain_is",
    .other = "if the pain is {n} or less",
},
message_of<road_message>{
    .id    = road_message::sessions_of,
    .key   = "sessions_of",
    .other = "sessions of about {n} min",
},
message_of<road_message>{
    .id    = road_message::as_before,
    .key   = "as_before",
    .other = "as before",
},
message_of<road_message>{
    .id    = road_message::routine_of_today,
    .key   = "routine_of_today",
    .other = "The routine of today:",
},
message_of<road_message>{
    .id    = road_message::on_days_a_week,
    .key   = "on_days_a_week",
    .one   = "On {n} day a week:",
    .other = "On {n} days a week:",
},
message_of<road_message>{
    .id    = road_message::then_skip,
    .key   = "then_skip",
    .one   = "{n} time a day is enough, then skip it.",
    .other = "{n} times a day are enough, then skip it.",
},
message_of<road_message>{
    .id    = road_message::new_for,
    .key   = "new_for",
    .other = "New, for {name}:",
},
message_of<road_message>{
    .id    = road_message::in_adapted_form,
    .key   = "in_adapted_form",
    .other = "{name} in the adapted form",
},
message_of<road_message>{
    .id    = road_message::when_to_go_on,
    .key   = "when_to_go_on",
    .other = "When to go on, and when to go back",
},
message_of<road_message>{
    .id    = road_message::after_that,
    .key   = "after_that",
    .other = "After that",
},
message_of<road_message>{
    .id    = road_message::plan_of,
    .key   = "plan_of",
    .other = "Plan: {name}",
},
message_of<road_message>{
    .id    = road_message::check_in,
    .key   = "check_in",
    .other = "Check-in: how did the week go?",
},
message_of<road_message>{
    .id    = road_message::look_again,
    .key   = "look_again",
    .other = "Look again: is it any better?",
},
};
// clang-format on

template <>
inline constexpr std::span<const message_of<road_message>> rows<road_message>{road_messages};

static_assert(table_is_sound<road_message>());
static_assert(detail::messages_agree<road_message>(),
              "road_messages: one and other must hold the same placeholders, each at most once");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
