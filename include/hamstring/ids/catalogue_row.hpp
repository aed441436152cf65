// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/condition.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/units.hpp>

/// What the planner reads of an exercise, of the catalogue or of a host.

namespace hamstring::inline HAMSTRING_EDITION::generated {

/// A dose as bare numbers: hundreds of quantities would cost every file that includes this a tenth of
/// its time. A printed number that has no room does not compile.
struct dose_numbers {
    std::uint32_t hold : 11;
    std::uint32_t sets : 3;
    std::uint32_t repetitions : 6;
    std::uint32_t per_day : 4;
    std::uint32_t per_week : 3;
    std::uint32_t seconds_a_repetition : 5;

    constexpr dose with_units() const noexcept {
        dose result{};
        result.sets.value = static_cast<std::int16_t>(sets);
        result.hold.value = static_cast<std::int16_t>(hold);
        result.repetitions.value = static_cast<std::int16_t>(repetitions);
        result.per_day.value = static_cast<std::int16_t>(per_day);
        result.per_week.value = static_cast<std::int16_t>(per_week);
        result.seconds_a_repetition.value = static_cast<std::int16_t>(seconds_a_repetition);
        return result;
    }
};

/// What the planner reads of an adapted form.
struct adapted_numbers {
    /// The movements that it loads, as bits.
    std::uint32_t movement_bits;
    /// All zero where there is no such form.
    dose_numbers amount;
    /// The positions that it needs, as bits.
    std::uint16_t needs;
    hamstring::equipment equipment;
    hamstring::sides sides;

    [[gnu::always_inline]] constexpr bool exists() const noexcept { return amount.sets != 0; }
};

/// What the planner reads of an exercise; sets in no more bits than they need, since a microcontroller
/// keeps every row.
struct catalogue_row {
    hamstring::role role;
    hamstring::equipment equipment;
    hamstring::sides sides;
    swap_group group;
    /// The movements that it loads, as bits.
    std::uint32_t movement_bits;
    /// For beginner, intermediate and advanced.
    dose_numbers doses[count_of<level>];
    /// The positions that it needs, as bits.
    std::uint16_t needs;
    /// The causes that it addresses, as bits.
    std::uint16_t address_bits;
    /// The conditions that rule it out beyond the matrix, as bits.
    std::uint32_t avoid_bits;
    /// Contradicted as what it is called: never offered.
    bool ineffective;
    std::uint8_t preference;
    /// What takes its place under a precaution.
    adapted_numbers adapted;

    constexpr set_of<condition> avoid() const noexcept {
        return set_of<condition>::from_bits(avoid_bits);
    }
    constexpr set_of<cause> addresses() const noexcept {
        return set_of<cause>::from_bits(address_bits);
    }
};

/// The group of an exercise that stands in for no other: no set of groups ever holds it.
inline constexpr auto no_swap_group = static_cast<swap_group>(255);

}  // namespace hamstring::inline HAMSTRING_EDITION::generated
