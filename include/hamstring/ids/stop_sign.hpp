// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// What pain while exercising says, and what ends a session.

namespace hamstring::inline HAMSTRING_EDITION {

/// What pain while exercising says, from the mildest to the gravest.
enum class pain_light : std::uint8_t { go, caution, stop };
template <>
inline constexpr std::size_t count_of<pain_light> = detail::counted(pain_light::stop);

/// What ends a session at once, whatever the plan says. What is to be done then is said by `stop_rules` of
/// `knowledge/safety_net.hpp`.
enum class stop_sign : std::uint8_t {
    pain_above_five,
    sharp_or_tearing_pain,
    sudden_pain,
    pain_spreading_below_knee,
    new_numbness,
    new_tingling,
    new_weakness,
    dizziness,
    fainting,
    pop,
    bruise,
    chest_pain,
    breathlessness,
    calf_swelling,
    bladder_or_bowel_change,
    /// After an injury of the spinal cord.
    pounding_headache,
    /// In pregnancy.
    pregnancy_sign,
};
template <>
inline constexpr std::size_t count_of<stop_sign> = detail::counted(stop_sign::pregnancy_sign);

}  // namespace hamstring::inline HAMSTRING_EDITION
