// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// What else people do about it.

namespace hamstring::inline HAMSTRING_EDITION {

/// A treatment or habit that is often recommended.
enum class treatment : std::uint8_t {
    combined_approach,
    spinal_manipulation,
    stretching,
    maintenance_stretching,
    hip_and_trunk_strengthening,
    pelvic_steadiness,
    upright_posture,
    breaks_from_sitting,
    active_lifestyle,
};
template <>
inline constexpr std::size_t count_of<treatment> = detail::counted(treatment::active_lifestyle);

}  // namespace hamstring::inline HAMSTRING_EDITION
