// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/selection.hpp>
#include <hamstring/ids/bits.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/routine/dose.hpp>
#include <hamstring/units.hpp>

/// How long a session takes, everything counted: getting ready, fetching things, getting into place, each
/// side, each rest.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

/// Seconds of one set of one side, into the hold and out of it included.
constexpr int seconds_a_bout(const dose& of) noexcept {
    return of.repetitions.value > 0 ? seconds_a_set(of)
                                    : seconds_a_set(of) + 2 * generated::seconds_into_a_hold;
}

/// Seconds between two sets, or between the sides.
constexpr int seconds_of_rest(bool heavy, role its, sides ways) noexcept {
    if (ways == sides::each_side)
        return heavy ? generated::rest_of_a_heavy_side : generated::rest_of_a_side;
    if (heavy) return generated::rest_after_a_heavy_set;
    const bool strength =
        its == role::hip_strength || its == role::trunk_control || its == role::length_under_load;
    return strength ? generated::rest_after_strength : generated::rest_after_easy;
}

/// What of an exercise, in the form that is done, its time hangs on.
struct timed_form {
    /// The positions that it needs, as bits.
    std::uint16_t needs = 0;
    equipment item{};
    sides ways{};
    role its{};
    /// Whether it asks for the longer rests.
    bool heavy = false;

    friend constexpr bool operator==(const timed_form&, const timed_form&) noexcept = default;
};

constexpr timed_form form_of(const generated::catalogue_row& row, bool heavy,
                             bool adapted) noexcept {
    return adapted ? timed_form{row.adapted.needs, row.adapted.equipment, row.adapted.sides,
                                row.role, heavy}
                   : timed_form{row.needs, row.equipment, row.sides, row.role, heavy};
}

/// One exercise, part by part: what a session's sum and its script are both made of.
struct exercise_seconds {
    int set_up = 0;
    int into_place = 0;
    int get_ready = 0;
    /// One set of one side, how many of those there are, and the pause between two.
    int a_bout = 0;
    int bouts = 0;
    int a_pause = 0;

    constexpr int in_all() const noexcept {
        return set_up + into_place + get_ready + bouts * a_bout + (bouts - 1) * a_pause;
    }
};

/// A session as it goes by, one exercise after the other. It begins standing.
struct session_clock {
    /// Whether getting down to the floor and up again takes longer.
    bool older = false;
    position at = position::standing;
    int seconds = 0;

    /// Takes an exercise in its whole or its adapted form.
    constexpr void take(exercise which, const dose& of, bool adapted) noexcept {
        take(generated::exercises[static_cast<std::size_t>(which)],
             generated::heavy_exercises.contains(which), of, adapted);
    }
    /// The same by its row, and whether it asks for the longer rests.
    constexpr void take(const generated::catalogue_row& row, bool heavy, const dose& of,
                        bool adapted) noexcept {
        seconds += count(form_of(row, heavy, adapted), of).in_all();
    }
    /// How long each part of an exercise takes from here; the clock is in its place then.
    constexpr exercise_seconds count(const timed_form& form, const dose& of) noexcept {
        return {generated::seconds_to_set_up[static_cast<std::size_t>(form.item)],
                move_to(form.needs),
                generated::seconds_to_get_ready,
                seconds_a_bout(of),
                of.sets.value * (form.ways == sides::each_side ? 2 : 1),
                seconds_of_rest(form.heavy, form.its, form.ways)};
    }
    /// Into one of the positions that an exercise needs: none if one of them is there, else the lowest.
    constexpr int move_to(std::uint16_t needs) noexcept {
        if (needs == 0 || (needs >> static_cast<unsigned>(at) & 1U) != 0) return 0;
        std::size_t place = 0;
        for (std::uint64_t rest = needs; rest != 0; rest &= rest - 1) place = lowest_bit(rest);
        return move_to(static_cast<position>(place));
    }
    constexpr int move_to(position next) noexcept {
        if (next == at) return 0;
        const generated::position_time& to =
            generated::position_times[static_cast<std::size_t>(next)];
        const bool other_height =
            to.on_the_floor != generated::position_times[static_cast<std::size_t>(at)].on_the_floor;
        at = next;
        if (!other_height) return to.seconds;
        return to.seconds +
               (older ? generated::seconds_to_the_floor_from_65 : generated::seconds_to_the_floor);
    }
};

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION
