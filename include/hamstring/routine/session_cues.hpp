// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/session.hpp>
#include <hamstring/routine/session.hpp>
#include <hamstring/units.hpp>

/// What is called out in a step of a session, and when: data for a voice, a tone, a flash or a watch. The words
/// stand in `render/session.hpp`, the signals in `knowledge/signal.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

/// One thing that is called out.
struct cue_event {
    /// What it is.
    cue_kind kind{};
    /// Seconds from the beginning of the step. Those of its end stand at the seconds that the step takes: they are
    /// due when the next step begins; a step of no time has all of its cues at once.
    seconds at{};
    /// What is counted: the seconds that are left, or the repetition; of the tempo, how many seconds it takes.
    int number = 0;
    /// The side of a repetition that changes sides; else that of the step.
    body_side side = body_side::both;

    friend constexpr bool operator==(const cue_event&, const cue_event&) noexcept = default;
};

/// What is called out in a step, in the order of time. A `for` goes through those and nothing else.
class cue_list {
public:
    constexpr const cue_event* begin() const noexcept { return items_; }
    constexpr const cue_event* end() const noexcept { return items_ + size_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// Puts one behind all that are not later.
    /// Errors: one more than a step of the longest dose can have is not kept.
    constexpr void insert(const cue_event& next) noexcept {
        if (size_ == most) return;
        std::size_t at = size_++;
        for (; at > 0 && items_[at - 1].at > next.at; --at) items_[at] = items_[at - 1];
        items_[at] = next;
    }

private:
    /// The longest hold of a dose, 1,800 seconds, with one each `most_silence_in_a_hold`, and what begins and ends it.
    static constexpr std::size_t most = 1800 / generated::most_silence_in_a_hold + 10;
    cue_event items_[most] = {};
    std::uint8_t size_ = 0;
};

namespace detail {

/// Collects what is called out in a step.
struct cue_writer {
    const session_step& of;
    cue_list found{};

    constexpr void put(cue_kind kind, int at, int number = 0) noexcept {
        put(kind, at, number, of.side);
    }
    constexpr void put(cue_kind kind, int at, int number, body_side side) noexcept {
        if (at >= 0 && at <= of.takes.value) found.insert({kind, seconds{at}, number, side});
    }
    /// "Three, two, one", the last a second before the end.
    constexpr void count_down(cue_kind kind, int end) noexcept {
        for (int left = of.countdown.value; left > 0; --left)
            if (end - left > 0) put(kind, end - left, left);
    }
    constexpr void take_hold(int begins, int ends) noexcept {
        const int held = ends - begins;
        const int breathe = begins + (held < generated::most_silence_in_a_hold
                                          ? held / 2
                                          : generated::most_silence_in_a_hold / 2);
        put(cue_kind::breathe, breathe);
        if (held >= generated::long_hold_from)
            for (int left = generated::time_left_told_at; ends - left > breathe;
                 left += generated::most_silence_in_a_hold)
                put(cue_kind::time_left, ends - left, left);
        count_down(cue_kind::count_out, ends);
    }
    constexpr void take_tempo(int begins, body_side side) noexcept {
        const tempo& how = of.tempo;
        put(cue_kind::way_out, begins, how.out.value, side);
        int at = begins + how.out.value;
        if (how.pause.value > 0) put(cue_kind::pause, at, how.pause.value, side);
        at += how.pause.value;
        if (how.back.value > 0) put(cue_kind::way_back, at, how.back.value, side);
    }
    constexpr void take_repetitions() noexcept {
        const int each = of.takes.value / of.repetitions.value;
        const int told = generated::tempo_told_for;
        // Where there are only those whose tempo is told, at once.
        const int breathe_at = of.repetitions.value > told ? told : 0;
        body_side side = of.side;
        for (int i = 0; i < of.repetitions.value; ++i) {
            const int begins = i * each;
            if (i == breathe_at) put(cue_kind::breathe, begins);
            if (i > 0 && i + 1 == of.repetitions.value)
                put(cue_kind::last_one, begins, of.repetitions.value, side);
            if (i < told) take_tempo(begins, side);
            put(cue_kind::count, begins + each, i + 1, side);
            if (of.sides == sides::alternating) side = other_side(side);
        }
    }
    constexpr void take() noexcept {
        put(cue_kind::begin, 0);
        switch (of.kind) {
            case step_kind::get_ready:
                return count_down(cue_kind::count_in, of.takes.value);
            case step_kind::rest:
            case step_kind::change_sides:
                if (of.takes.value > generated::rest_warning_at)
                    put(cue_kind::rest_ends, of.takes.value - generated::rest_warning_at,
                        generated::rest_warning_at);
                return count_down(cue_kind::count_in, of.takes.value);
            case step_kind::hold:
            case step_kind::go_on:
                return take_hold(generated::seconds_into_a_hold,
                                 of.takes.value - generated::seconds_into_a_hold);
            case step_kind::repetitions:
                return take_repetitions();
            default:
                return;
        }
    }
};

}  // namespace detail

/// What is called out in a step, and when.
/// Shape: a step -> events in the order of time, none before its beginning or behind its end.
/// Units: seconds from the beginning of the step.
constexpr cue_list cue_events(const session_step& of) noexcept {
    detail::cue_writer writer{of};
    writer.take();
    return writer.found;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
