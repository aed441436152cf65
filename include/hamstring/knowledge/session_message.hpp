// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/table.hpp>

/// What is said and shown in a session around the words of the exercises: sides, sets and times, what is counted
/// aloud, and the short cues of a small screen.

namespace hamstring::inline HAMSTRING_EDITION {

/// One of them. Those that begin with `short` are shown where there is little room, those with `watch` where eight
/// letters are all.
enum class session_message : std::uint8_t {
    first,
    next,
    begin_left_leg,
    begin_right_leg,
    begin_left_side,
    begin_right_side,
    begin_left_leg_on_top,
    begin_right_leg_on_top,
    begin_left_side_below,
    begin_right_side_below,
    rest_seconds,
    rest_minutes,
    then_set,
    now_left_leg,
    now_right_leg,
    now_left_side,
    now_right_side,
    now_left_leg_set,
    now_right_leg_set,
    now_left_side_set,
    now_right_side_set,
    turn_left_leg_on_top,
    turn_right_leg_on_top,
    turn_left_side_below,
    turn_right_side_below,
    turn_left_leg_on_top_set,
    turn_right_leg_on_top_set,
    turn_left_side_below_set,
    turn_right_side_below_set,
    repeat,
    repeat_in_turn,
    repeat_side,
    hold_each,
    hold_seconds,
    hold_minutes,
    hold_side_seconds,
    hold_side_minutes,
    go_on_seconds,
    go_on_minutes,
    go_on_side_seconds,
    go_on_side_minutes,
    count,
    count_change,
    count_left_leg,
    count_right_leg,
    count_left_side,
    count_right_side,
    aloud_one,
    aloud_two,
    aloud_three,
    aloud_four,
    aloud_five,
    aloud_six,
    aloud_seven,
    aloud_eight,
    aloud_nine,
    aloud_ten,
    way_of_one,
    way_of_two,
    way_of_three,
    way_of_four,
    way_of_five,
    way_of_six,
    way_of_seven,
    way_of_eight,
    way_of_nine,
    way_of_ten,
    way_out,
    way_pause,
    way_back,
    seconds_more,
    seconds_left,
    last_one,
    keep_breathing,
    breathe_out,
    session_took,
    in_day_times,
    in_day_seconds,
    in_day_minutes,
    left_leg,
    right_leg,
    left_side,
    right_side,
    changing_sides,
    short_set_up_of,
    short_move,
    short_get_ready,
    short_get_ready_side,
    short_ready_for,
    short_ready_for_side,
    short_ready_for_set,
    short_rest,
    short_rest_set,
    short_rest_side,
    short_rest_side_set,
    short_rest_left,
    short_rest_right,
    short_bout,
    short_bout_left,
    short_bout_right,
    short_with_side,
    short_with_set,
    short_with_side_set,
    short_hold_seconds,
    short_hold_minutes,
    short_go_on_seconds,
    short_go_on_minutes,
    short_seconds,
    short_minutes,
    short_done,
    watch_set_up,
    watch_ready,
    watch_ready_left,
    watch_ready_right,
    watch_times,
    watch_left,
    watch_right,
    watch_rest,
    watch_rest_left,
    watch_rest_right,
    watch_done,
};
template <>
inline constexpr std::size_t count_of<session_message> =
    detail::counted(session_message::watch_done);

namespace knowledge {

// clang-format off
inline constexpr message_of<session_message> session_messages[] = {
message_of<session_message>{
    .id    = session_message::first,
    .key   = "first",
    .other = "First: {name}.",
},
message_of<session_message>{
    .id    = session_message::next,
    .key   = "next",
    .other = "Next: {name}.",
},
message_of<session_message>{
    .id    = session_message::begin_left_leg,
    .key   = "begin_left_leg",
    .other = "Begin with the left leg.",
},
message_of<session_message>{
    .id    = session_message::begin_right_leg,
    .key   = "begin_right_leg",
    .other = "Begin with the right leg.",
},
message_of<session_message>{
    .id    = session_message::begin_left_side,
    .key   = "begin_left_side",
    .other = "Begin with the left side.",
},
message_of<session_message>{
    .id    = session_message::begin_right_side,
    .key   = "begin_right_side",
    .other = "Begin with the right side.",
},
message_of<session_message>{
    .id    = session_message::begin_left_leg_on_top,
    .key   = "begin_left_leg_on_top",
    .other = "Begin with the left leg on top.",
},
message_of<session_message>{
    .id    = session_message::begin_right_leg_on_top,
    .key   = "begin_right_leg_on_top",
    .other = "Begin with the right leg on top.",
},
message_of<session_message>{
    .id    = session_message::begin_left_side_below,
    .key   = "begin_left_side_below",
    .other = "Begin with the left side below.",
},
message_of<session_message>{
    .id    = session_message::begin_right_side_below,
    .key   = "begin_right_side_below",
    .other = "Begin with the right side below.",
},
message_of<session_message>{
    .id    = session_message::rest_seconds,
    .key   = "rest_seconds",
    .one   = "Rest for {n} second.",
    .other = "Rest for {n} seconds.",
},
message_of<session_message>{
    .id    = session_message::rest_minutes,
    .key   = "rest_minutes",
    .one   = "Rest for {n} minute.",
    .other = "Rest for {n} minutes.",
},
message_of<session_message>{
    .id    = session_message::then_set,
    .key   = "then_set",
    .other = "Then set {n} of {of}.",
},
message_of<session_message>{
    .id    = session_message::now_left_leg,
    .key   = "now_left_leg",
    .other = "Now the left leg.",
},
message_of<session_message>{
    .id    = session_message::now_right_leg,
    .key   = "now_right_leg",
    .other = "Now the right leg.",
},
message_of<session_message>{
    .id    = session_message::now_left_side,
    .key   = "now_left_side",
    .other = "Now the left side.",
},
message_of<session_message>{
    .id    = session_message::now_right_side,
    .key   = "now_right_side",
    .other = "Now the right side.",
},
message_of<session_message>{
    .id    = session_message::now_left_leg_set,
    .key   = "now_left_leg_set",
    .other = "Now the left leg, set {n} of {of}.",
},
message_of<session_message>{
    .id    = session_message::now_right_leg_set,
    .key   = "now_right_leg_set",
    .other = "Now the right leg, set {n} of {of}.",
},
message_of<session_message>{
    .id    = session_message::now_left_side_set,
    .key   = "now_left_side_set",
    .other = "Now the left side, set {n} of {of}.",
},
message_of<session_message>{
    .id    = session_message::now_right_side_set,
    .key   = "now_right_side_set",
    .other = "Now the right side, set {n} of {of}.",
},
message_of<session_message>{
    .id    = session_message::turn_left_leg_on_top,
    .key   = "turn_left_leg_on_top",
    .other = "Turn over: now the left leg on top.",
},
message_of<session_message>{
    .id    = session_message::turn_right_leg_on_top,
    .key   = "turn_right_leg_on_top",
    .other = "Turn over: now the right leg on top.",
},
message_of<session_message>{
    .id    = session_message::turn_left_side_below,
    .key   = "turn_left_side_below",
    .other = "Turn over: now the left side below.",
},
message_of<session_message>{
    .id    = session_message::turn_right_side_below,
    .key   = "turn_right_side_below",
    .other = "Turn over: now the right side below.",
},
message_of<session_message>{
    .id    = session_message::turn_left_leg_on_top_set,
    .key   = "turn_left_leg_on_top_set",
    .other = "Turn over: now the left leg on top, set {n} of {of}.",
},
message_of<session_message>{
    .id    = session_message::turn_right_leg_on_top_set,
    .key   = "turn_right_leg_on_top_set",
    .other = "Turn over: now the right leg on top, set {n} of {of}.",
},
message_of<session_message>{
    .id    = session_message::turn_left_side_below_set,
    .key   = "turn_left_side_below_set",
    .other = "Turn over: now the left side below, set {n} of {of}.",
},
message_of<session_message>{
    .id    = session_message::turn_right_side_below_set,
    .key   = "turn_right_side_below_set",
    .other = "Turn over: now the right side below, set {n} of {of}.",
},
message_of<session_message>{
    .id    = session_message::repeat,
    .key   = "repeat",
    .one   = "{n} time.",
    .other = "{n} times.",
},
message_of<session_message>{
    .id    = session_message::repeat_in_turn,
    .key   = "repeat_in_turn",
    .one   = "{n} time in all, changing sides.",
    .other = "{n} times in all, changing sides.",
},
message_of<session_message>{
    .id    = session_message::repeat_side,
    .key   = "repeat_side",
    .one   = "{name}: {n} time.",
    .other = "{name}: {n} times.",
},
message_of<session_message>{
    .id    = session_message::hold_each,
    .key   = "hold_each",
    .one   = "Hold each for {n} second.",
    .other = "Hold each for {n} seconds.",
},
message_of<session_message>{
    .id    = session_message::hold_seconds,
    .key   = "hold_seconds",
    .one   = "Hold for {n} second.",
    .other = "Hold for {n} seconds.",
},
message_of<session_message>{
    .id    = session_message::hold_minutes,
    .key   = "hold_minutes",
    .one   = "Hold for {n} minute.",
    .other = "Hold for {n} minutes.",
},
message_of<session_message>{
    .id    = session_message::hold_side_seconds,
    .key   = "hold_side_seconds",
    .one   = "{name}: hold for {n} second.",
    .other = "{name}: hold for {n} seconds.",
},
message_of<session_message>{
    .id    = session_message::hold_side_minutes,
    .key   = "hold_side_minutes",
    .one   = "{name}: hold for {n} minute.",
    .other = "{name}: hold for {n} minutes.",
},
message_of<session_message>{
    .id    = session_message::go_on_seconds,
    .key   = "go_on_seconds",
    .one   = "Go on for {n} second.",
    .other = "Go on for {n} seconds.",
},
message_of<session_message>{
    .id    = session_message::go_on_minutes,
    .key   = "go_on_minutes",
    .one   = "Go on for {n} minute.",
    .other = "Go on for {n} minutes.",
},
message_of<session_message>{
    .id    = session_message::go_on_side_seconds,
    .key   = "go_on_side_seconds",
    .one   = "{name}: go on for {n} second.",
    .other = "{name}: go on for {n} seconds.",
},
message_of<session_message>{
    .id    = session_message::go_on_side_minutes,
    .key   = "go_on_side_minutes",
    .one   = "{name}: go on for {n} minute.",
    .other = "{name}: go on for {n} minutes.",
},
message_of<session_message>{
    .id    = session_message::count,
    .key   = "count",
    .other = "{n}.",
},
message_of<session_message>{
    .id    = session_message::count_change,
    .key   = "count_change",
    .other = "{n}, and change.",
},
message_of<session_message>{
    .id    = session_message::count_left_leg,
    .key   = "count_left_leg",
    .other = "{n}, now the left leg.",
},
message_of<session_message>{
    .id    = session_message::count_right_leg,
    .key   = "count_right_leg",
    .other = "{n}, now the right leg.",
},
message_of<session_message>{
    .id    = session_message::count_left_side,
    .key   = "count_left_side",
    .other = "{n}, now the left side.",
},
message_of<session_message>{
    .id    = session_message::count_right_side,
    .key   = "count_right_side",
    .other = "{n}, now the right side.",
},
message_of<session_message>{
    .id    = session_message::aloud_one,
    .key   = "aloud_one",
    .other = "One.",
},
message_of<session_message>{
    .id    = session_message::aloud_two,
    .key   = "aloud_two",
    .other = "Two.",
},
message_of<session_message>{
    .id    = session_message::aloud_three,
    .key   = "aloud_three",
    .other = "Three.",
},
message_of<session_message>{
    .id    = session_message::aloud_four,
    .key   = "aloud_four",
    .other = "Four.",
},
message_of<session_message>{
    .id    = session_message::aloud_five,
    .key   = "aloud_five",
    .other = "Five.",
},
message_of<session_message>{
    .id    = session_message::aloud_six,
    .key   = "aloud_six",
    .other = "Six.",
},
message_of<session_message>{
    .id    = session_message::aloud_seven,
    .key   = "aloud_seven",
    .other = "Seven.",
},
message_of<session_message>{
    .id    = session_message::aloud_eight,
    .key   = "aloud_eight",
    .other = "Eight.",
},
message_of<session_message>{
    .id    = session_message::aloud_nine,
    .key   = "aloud_nine",
    .other = "Nine.",
},
message_of<session_message>{
    .id    = session_message::aloud_ten,
    .key   = "aloud_ten",
    .other = "Ten.",
},
message_of<session_message>{
    .id    = session_message::way_of_one,
    .key   = "way_of_one",
    .other = "{name}.",
},
message_of<session_message>{
    .id    = session_message::way_of_two,
    .key   = "way_of_two",
    .other = "{name}, two.",
},
message_of<session_message>{
    .id    = session_message::way_of_three,
    .key   = "way_of_three",
    .other = "{name}, two, three.",
},
message_of<session_message>{
    .id    = session_message::way_of_four,
    .key   = "way_of_four",
    .other = "{name}, two, three, four.",
},
message_of<session_message>{
    .id    = session_message::way_of_five,
    .key   = "way_of_five",
    .other = "{name}, two, three, four, five.",
},
message_of<session_message>{
    .id    = session_message::way_of_six,
    .key   = "way_of_six",
    .other = "{name}, two, three, four, five, six.",
},
message_of<session_message>{
    .id    = session_message::way_of_seven,
    .key   = "way_of_seven",
    .other = "{name}, two, three, four, five, six, seven.",
},
message_of<session_message>{
    .id    = session_message::way_of_eight,
    .key   = "way_of_eight",
    .other = "{name}, two, three, four, five, six, seven, eight.",
},
message_of<session_message>{
    .id    = session_message::way_of_nine,
    .key   = "way_of_nine",
    .other = "{name}, two, three, four, five, six, seven, eight, nine.",
},
message_of<session_message>{
    .id    = session_message::way_of_ten,
    .key   = "way_of_ten",
    .other = "{name}, two, three, four, five, six, seven, eight, nine, ten.",
},
message_of<session_message>{
    .id    = session_message::way_out,
    .key   = "way_out",
    .other = "Go",
},
message_of<session_message>{
    .id    = session_message::way_pause,
    .key   = "way_pause",
    .other = "Hold",
},
message_of<session_message>{
    .id    = session_message::way_back,
    .key   = "way_back",
    .other = "And back",
},
message_of<session_message>{
    .id    = session_message::seconds_more,
    .key   = "seconds_more",
    .one   = "{n} second more.",
    .other = "{n} seconds more.",
},
message_of<session_message>{
    .id    = session_message::seconds_left,
    .key   = "seconds_left",
    .one   = "{n} second left.",
    .other = "{n} seconds left.",
},
message_of<session_message>{
    .id    = session_message::last_one,
    .key   = "last_one",
    .other = "Last one.",
},
message_of<session_message>{
    .id    = session_message::keep_breathing,
    .key   = "keep_breathing",
    .other = "Keep breathing.",
},
message_of<session_message>{
    .id    = session_message::breathe_out,
    .key   = "breathe_out",
    .other = "Breathe out as you {name}.",
},
message_of<session_message>{
    .id    = session_message::session_took,
    .key   = "session_took",
    .one   = "That was about {n} minute.",
    .other = "That was about {n} minutes.",
},
message_of<session_message>{
    .id    = session_message::in_day_times,
    .key   = "in_day_times",
    .one   = "In your day: {name}, {n} time.",
    .other = "In your day: {name}, {n} times.",
},
message_of<session_message>{
    .id    = session_message::in_day_seconds,
    .key   = "in_day_seconds",
    .one   = "In your day: {name}, {n} second.",
    .other = "In your day: {name}, {n} seconds.",
},
message_of<session_message>{
    .id    = session_message::in_day_minutes,
    .key   = "in_day_minutes",
    .one   = "In your day: {name}, {n} minute.",
    .other = "In your day: {name}, {n} minutes.",
},
message_of<session_message>{
    .id    = session_message::left_leg,
    .key   = "left_leg",
    .other = "left leg",
},
message_of<session_message>{
    .id    = session_message::right_leg,
    .key   = "right_leg",
    .other = "right leg",
},
message_of<session_message>{
    .id    = session_message::left_side,
    .key   = "left_side",
    .other = "left side",
},
message_of<session_message>{
    .id    = session_message::right_side,
    .key   = "right_side",
    .other = "right side",
},
message_of<session_message>{
    .id    = session_message::changing_sides,
    .key   = "changing_sides",
    .other = "changing sides",
},
message_of<session_message>{
    .id    = session_message::short_set_up_of,
    .key   = "short_set_up_of",
    .other = "Set up: {name}",
},
message_of<session_message>{
    .id    = session_message::short_move,
    .key   = "short_move",
    .other = "Now {name}",
},
message_of<session_message>{
    .id    = session_message::short_get_ready,
    .key   = "short_get_ready",
    .other = "Get ready: {name}",
},
message_of<session_message>{
    .id    = session_message::short_get_ready_side,
    .key   = "short_get_ready_side",
    .other = "Get ready: {name}, begin with the {other}",
},
message_of<session_message>{
    .id    = session_message::short_ready_for,
    .key   = "short_ready_for",
    .other = "Ready: {name}",
},
message_of<session_message>{
    .id    = session_message::short_ready_for_side,
    .key   = "short_ready_for_side",
    .other = "Ready: {name}, {other}",
},
message_of<session_message>{
    .id    = session_message::short_ready_for_set,
    .key   = "short_ready_for_set",
    .other = "Ready: set {n}",
},
message_of<session_message>{
    .id    = session_message::short_rest,
    .key   = "short_rest",
    .other = "Rest {name}",
},
message_of<session_message>{
    .id    = session_message::short_rest_set,
    .key   = "short_rest_set",
    .other = "Rest {name}, then set {n} of {of}",
},
message_of<session_message>{
    .id    = session_message::short_rest_side,
    .key   = "short_rest_side",
    .other = "Rest {name}, then the {other}",
},
message_of<session_message>{
    .id    = session_message::short_rest_side_set,
    .key   = "short_rest_side_set",
    .other = "Rest {name}, then the {other}, set {n} of {of}",
},
message_of<session_message>{
    .id    = session_message::short_rest_left,
    .key   = "short_rest_left",
    .other = "Rest {name}, left",
},
message_of<session_message>{
    .id    = session_message::short_rest_right,
    .key   = "short_rest_right",
    .other = "Rest {name}, right",
},
message_of<session_message>{
    .id    = session_message::short_bout,
    .key   = "short_bout",
    .other = "{name}: {other}",
},
message_of<session_message>{
    .id    = session_message::short_bout_left,
    .key   = "short_bout_left",
    .other = "Left: {name}",
},
message_of<session_message>{
    .id    = session_message::short_bout_right,
    .key   = "short_bout_right",
    .other = "Right: {name}",
},
message_of<session_message>{
    .id    = session_message::short_with_side,
    .key   = "short_with_side",
    .other = "{name}, {other}",
},
message_of<session_message>{
    .id    = session_message::short_with_set,
    .key   = "short_with_set",
    .other = "{name}, set {n} of {of}",
},
message_of<session_message>{
    .id    = session_message::short_with_side_set,
    .key   = "short_with_side_set",
    .other = "{name}, {other}, set {n} of {of}",
},
message_of<session_message>{
    .id    = session_message::short_hold_seconds,
    .key   = "short_hold_seconds",
    .other = "hold {n} s",
},
message_of<session_message>{
    .id    = session_message::short_hold_minutes,
    .key   = "short_hold_minutes",
    .other = "hold {n} min",
},
message_of<session_message>{
    .id    = session_message::short_go_on_seconds,
    .key   = "short_go_on_seconds",
    .other = "go on {n} s",
},
message_of<session_message>{
    .id    = session_message::short_go_on_minutes,
    .key   = "short_go_on_minutes",
    .other = "go on {n} min",
},
message_of<session_message>{
    .id    = session_message::short_seconds,
    .key   = "short_seconds",
    .other = "{n} s",
},
message_of<session_message>{
    .id    = session_message::short_minutes,
    .key   = "short_minutes",
    .other = "{n} min",
},
message_of<session_message>{
    .id    = session_message::short_done,
    .key   = "short_done",
    .other = "The session is done",
},
message_of<session_message>{
    .id    = session_message::watch_set_up,
    .key   = "watch_set_up",
    .other = "Set up",
},
message_of<session_message>{
    .id    = session_message::watch_ready,
    .key   = "watch_ready",
    .other = "Ready",
},
message_of<session_message>{
    .id    = session_message::watch_ready_left,
    .key   = "watch_ready_left",
    .other = "Ready L",
},
message_of<session_message>{
    .id    = session_message::watch_ready_right,
    .key   = "watch_ready_right",
    .other = "Ready R",
},
message_of<session_message>{
    .id    = session_message::watch_times,
    .key   = "watch_times",
    .other = "{n}x",
},
message_of<session_message>{
    .id    = session_message::watch_left,
    .key   = "watch_left",
    .other = "L {name}",
},
message_of<session_message>{
    .id    = session_message::watch_right,
    .key   = "watch_right",
    .other = "R {name}",
},
message_of<session_message>{
    .id    = session_message::watch_rest,
    .key   = "watch_rest",
    .other = "Rest",
},
message_of<session_message>{
    .id    = session_message::watch_rest_left,
    .key   = "watch_rest_left",
    .other = "Rest, L",
},
message_of<session_message>{
    .id    = session_message::watch_rest_right,
    .key   = "watch_rest_right",
    .other = "Rest, R",
},
message_of<session_message>{
    .id    = session_message::watch_done,
    .key   = "watch_done",
    .other = "Done",
},
};
// clang-format on

template <>
inline constexpr std::span<const message_of<session_message>> rows<session_message>{
    session_messages};

namespace detail {

/// What a watch shows has at most eight letters, one that names a time or a number not counted.
consteval bool watch_messages_are_brief() {
    constexpr std::size_t most = 8;
    constexpr std::string_view watch = "watch_";
    for (const message_of<session_message>& row : session_messages)
        if (row.key.substr(0, watch.size()) == watch && placeholders(row.other) == maybe{0U} &&
            row.other.size() > most)
            return false;
    return true;
}

}  // namespace detail

static_assert(table_is_sound<session_message>());
static_assert(detail::messages_agree<session_message>(),
              "session_messages: one and other must hold the same placeholders, each at most once");
static_assert(detail::watch_messages_are_brief(),
              "session_messages: a word for a watch has more than eight letters");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
