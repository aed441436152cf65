// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// The steps of a session, the sides that work in them, and what is called out.

namespace hamstring::inline HAMSTRING_EDITION {

/// What is done in a step of a session.
enum class step_kind : std::uint8_t {
    /// A thing is fetched and put in its place.
    set_up,
    /// The body gets from one position into another.
    get_into_place,
    /// The exercise is looked at, and counted in.
    get_ready,
    /// It is held, with the way into it and out of it.
    hold,
    /// It is done again and again, in its tempo.
    repetitions,
    /// It goes on, without repetitions and without holding still.
    go_on,
    /// A rest, after which the other side comes.
    change_sides,
    /// A rest before the next set.
    rest,
    /// The session is over; it takes no time.
    done,
};
template <>
inline constexpr std::size_t count_of<step_kind> = detail::counted(step_kind::done);

/// The side that works.
enum class body_side : std::uint8_t { both, left, right };
template <>
inline constexpr std::size_t count_of<body_side> = detail::counted(body_side::right);

/// What is called out in a step.
enum class cue_kind : std::uint8_t {
    /// The step begins; of a set, the exercise.
    begin,
    /// "Three, two, one" before a set.
    count_in,
    /// "Three, two, one" before a hold ends.
    count_out,
    /// So many seconds of a long hold are left.
    time_left,
    /// So many repetitions are done.
    count,
    /// The way out, the pause and the way back of a repetition.
    way_out,
    pause,
    way_back,
    /// The last repetition begins.
    last_one,
    /// A rest is nearly over.
    rest_ends,
    /// To breathe, once in each set.
    breathe,
};
template <>
inline constexpr std::size_t count_of<cue_kind> = detail::counted(cue_kind::breathe);

}  // namespace hamstring::inline HAMSTRING_EDITION
