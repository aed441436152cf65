// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/condition.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/restrictions.hpp>

/// What must not be offered: which conditions apply, and what they restrict all together.

namespace hamstring::inline HAMSTRING_EDITION {

/// The conditions that were recorded, or that the rules assume.
constexpr set_of<condition> conditions_in(const rules::fact_sheet& facts) noexcept {
    constexpr std::size_t many = count_of<condition>;
    return set_of<condition>::from_bits(
        rules::run_of<rules::first::condition, many>(facts.yes) |
        rules::run_of<rules::first::assumed_condition, many>(facts.concluded));
}

/// What a set of conditions restricts, all together.
/// Shape: conditions -> a level for each movement; the empty set restricts nothing.
/// Source: the rows of `knowledge/condition.hpp`.
constexpr restrictions restrictions_of(set_of<condition> recorded) noexcept {
    restrictions result;
    const set_of<condition> known = recorded & set_of<condition>::everything();
    for (std::uint64_t rest = known.bits(); rest != 0; rest &= rest - 1)
        result = result | restrictions{generated::matrix[detail::lowest_bit(rest)]};
    return result;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
