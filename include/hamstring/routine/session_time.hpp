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
        const equipment item = adapted ? row.adapted.equipment : row.equipment;
        const sides ways = adapted ? row.adapted.sides : row.sides;
        seconds += generated::seconds_to_get_ready +
                   generated::seconds_to_set_up[static_cast<std::size_t>(item)];
        move_to(adapted ? row.adapted.needs : row.needs);
        const int bouts = of.sets.value * (ways == sides::each_side ? 2 : 1);
        seconds +=
            bouts * seconds_a_bout(of) + (bouts - 1) * seconds_of_rest(heavy, row.role, ways);
    }
    /// Into one of the positions that an exercise needs: none if one of them is there, else the lowest.
    constexpr void move_to(std::uint16_t needs) noexcept {
        if (needs == 0 || (needs >> static_cast<unsigned>(at) & 1U) != 0) return;
        std::size_t place = 0;
        for (std::uint64_t rest = needs; rest != 0; rest &= rest - 1) place = lowest_bit(rest);
        move_to(static_cast<position>(place));
    }
    constexpr void move_to(position next) noexcept {
        if (next == at) return;
        const generated::position_time& to =
            generated::position_times[static_cast<std::size_t>(next)];
        seconds += to.seconds;
        if (to.on_the_floor != generated::position_times[static_cast<std::size_t>(at)].on_the_floor)
            seconds +=
                older ? generated::seconds_to_the_floor_from_65 : generated::seconds_to_the_floor;
        at = next;
    }
};

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION
