// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// What can be wrong with an answer that is about to be given.

namespace hamstring::inline HAMSTRING_EDITION {

/// What can be wrong with an answer that is about to be given.
enum class fault : std::uint8_t {
    nothing_answered,
    item_without_answer,
    nothing_named,
    not_on_the_page,
    two_answers,
    none_and_some,
    age_missing,
    age_out_of_range,
    sex_missing,
    pain_missing,
    pain_out_of_range,
    duration_missing,
    duration_out_of_range,
    duration_longer_than_life,
    pain_now_out_of_range,
    pain_now_over_worst,
    number_out_of_range,
};
template <>
inline constexpr std::size_t count_of<fault> = detail::counted(fault::number_out_of_range);

}  // namespace hamstring::inline HAMSTRING_EDITION
