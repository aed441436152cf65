// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/catalogue_row.hpp>
#include <hamstring/knowledge/exercise.hpp>

/// What the planner reads of a row of the catalogue: the printed catalogue and a host's exercises are both
/// made by this.

namespace hamstring::inline HAMSTRING_EDITION {

/// Movements as the lowest steps of `restrictions`.
constexpr std::uint64_t lowest_steps_of(set_of<movement> of) noexcept {
    constexpr unsigned steps = 3;
    std::uint64_t bits = 0;
    for (const movement item : of) bits |= std::uint64_t{1} << steps * static_cast<unsigned>(item);
    return bits;
}

/// A dose as bare numbers.
constexpr generated::dose_numbers numbers_of(const dose& of) noexcept {
    return {static_cast<std::int16_t>(of.hold.value),
            static_cast<std::uint8_t>(of.sets.value),
            static_cast<std::uint8_t>(of.repetitions.value),
            static_cast<std::uint8_t>(of.per_day.value),
            static_cast<std::uint8_t>(of.per_week.value),
            static_cast<std::uint8_t>(of.seconds_a_repetition.value)};
}

/// What the planner reads of an exercise.
constexpr generated::catalogue_row catalogue_row_of(const exercise_row& from) noexcept {
    generated::catalogue_row row{};
    row.role = from.role;
    row.equipment = from.equipment;
    row.sides = from.sides;
    row.group = from.group;
    row.needs = static_cast<std::uint16_t>(from.needs.bits());
    for (std::size_t i = 0; i < count_of<level>; ++i) row.doses[i] = numbers_of(from.doses[i]);
    row.movement_steps = lowest_steps_of(from.movements);
    row.avoid_bits = static_cast<std::uint32_t>(from.avoid.bits());
    row.address_bits = static_cast<std::uint16_t>(from.addresses.bits());
    row.preference = from.preference;
    row.ineffective = from.grade == evidence::contradicted;
    row.adapted = {lowest_steps_of(from.adapted.movements),
                   static_cast<std::uint16_t>(from.adapted.needs.bits()), from.adapted.equipment,
                   from.adapted.sides, numbers_of(from.adapted.amount)};
    return row;
}
static_assert(count_of<condition> <= 32 && count_of<cause> <= 16 && count_of<position> <= 16,
              "catalogue_row: a set has more members than its bits in the row");

}  // namespace hamstring::inline HAMSTRING_EDITION
