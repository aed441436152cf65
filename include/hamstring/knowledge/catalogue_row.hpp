// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/catalogue_row.hpp>
#include <hamstring/knowledge/exercise.hpp>

/// What the planner reads of a row of the catalogue: the printed catalogue and a host's exercises are both
/// made by this.

namespace hamstring::inline HAMSTRING_EDITION {

/// A dose as bare numbers.
/// Errors: a number that has no room loses its upper bits, see `has_room`.
constexpr generated::dose_numbers numbers_of(const dose& of) noexcept {
    generated::dose_numbers result{};
    result.hold = static_cast<std::uint32_t>(of.hold.value) & 0x7ffU;
    result.sets = static_cast<std::uint32_t>(of.sets.value) & 0x7U;
    result.repetitions = static_cast<std::uint32_t>(of.repetitions.value) & 0x3fU;
    result.per_day = static_cast<std::uint32_t>(of.per_day.value) & 0xfU;
    result.per_week = static_cast<std::uint32_t>(of.per_week.value) & 0x7U;
    result.seconds_a_repetition = static_cast<std::uint32_t>(of.seconds_a_repetition.value) & 0x1fU;
    return result;
}

/// Whether a dose is the same again when it has been bare numbers.
constexpr bool has_room(const dose& of) noexcept { return numbers_of(of).with_units() == of; }

/// What the planner reads of an exercise.
constexpr generated::catalogue_row catalogue_row_of(const exercise_row& from) noexcept {
    generated::catalogue_row row{};
    row.role = from.role;
    row.equipment = from.equipment;
    row.sides = from.sides;
    row.group = from.group;
    row.needs = static_cast<std::uint16_t>(from.needs.bits());
    for (std::size_t i = 0; i < count_of<level>; ++i) row.doses[i] = numbers_of(from.doses[i]);
    row.movement_bits = static_cast<std::uint32_t>(from.movements.bits());
    row.avoid_bits = static_cast<std::uint32_t>(from.avoid.bits());
    row.address_bits = static_cast<std::uint16_t>(from.addresses.bits());
    row.preference = from.preference;
    row.ineffective = from.grade == evidence::contradicted;
    row.adapted = {static_cast<std::uint32_t>(from.adapted.movements.bits()),
                   numbers_of(from.adapted.amount),
                   static_cast<std::uint16_t>(from.adapted.needs.bits()), from.adapted.equipment,
                   from.adapted.sides};
    return row;
}
static_assert(count_of<condition> <= 32 && count_of<movement> <= 32 && count_of<cause> <= 16 &&
                  count_of<position> <= 16,
              "catalogue_row: a set has more members than its bits in the row");

}  // namespace hamstring::inline HAMSTRING_EDITION
