// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// Why somebody is not asked to do a self-test.

namespace hamstring::inline HAMSTRING_EDITION {

/// Why a self-test is not for somebody, now or at all. The sentence of each: `knowledge/test_barred.hpp`.
enum class test_barred : std::uint8_t {
    /// It brings on what it looks for, so it is left to a clinician.
    not_at_home,
    /// The danger signs were not all asked yet.
    not_screened,
    /// Somebody should look first, within days or sooner, or a grave sign was told.
    clinician_first,
    no_routine,
    strong_pain,
    strain,
    strain_day_unknown,
    condition,
    answer,
    /// A question that has to be answered no is open.
    not_answered,
    trait,
    new_back_pain,
    age_not_given,
    too_young,
    too_old,
    position,
    equipment,
};
template <>
inline constexpr std::size_t count_of<test_barred> = detail::counted(test_barred::equipment);

}  // namespace hamstring::inline HAMSTRING_EDITION
