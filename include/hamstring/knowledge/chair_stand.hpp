// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/units.hpp>

/// From how few rises from a chair in 30 seconds on somebody rises less often than is usual.

namespace hamstring::inline HAMSTRING_EDITION {

/// What is usual from an age on, up to the next row's.
struct chair_stand_row {
    years from;
    /// Fewer than this is less than usual.
    times men;
    times women;
    evidence grade;
    citations sources;
};

namespace knowledge {

// The table was seen where others retell it, not at its own place.
// clang-format off
inline constexpr chair_stand_row chair_stands[] = {
chair_stand_row{.from = years{60}, .men = times{14}, .women = times{12}, .grade = evidence::low, .sources = {source::cdc_steadi}},
chair_stand_row{.from = years{65}, .men = times{12}, .women = times{11}, .grade = evidence::low, .sources = {source::cdc_steadi}},
chair_stand_row{.from = years{70}, .men = times{12}, .women = times{10}, .grade = evidence::low, .sources = {source::cdc_steadi}},
chair_stand_row{.from = years{75}, .men = times{11}, .women = times{10}, .grade = evidence::low, .sources = {source::cdc_steadi}},
chair_stand_row{.from = years{80}, .men = times{10}, .women = times{9}, .grade = evidence::low, .sources = {source::cdc_steadi}},
chair_stand_row{.from = years{85}, .men = times{8}, .women = times{8}, .grade = evidence::low, .sources = {source::cdc_steadi}},
chair_stand_row{.from = years{90}, .men = times{7}, .women = times{4}, .grade = evidence::low, .sources = {source::cdc_steadi}},
};
// clang-format on

namespace detail {

consteval bool chair_stands_fall_with_age() {
    for (std::size_t i = 1; i < std::size(chair_stands); ++i)
        if (chair_stands[i].from <= chair_stands[i - 1].from ||
            chair_stands[i].men > chair_stands[i - 1].men ||
            chair_stands[i].women > chair_stands[i - 1].women)
            return false;
    return true;
}

}  // namespace detail

static_assert(every_row_cites_a_source(chair_stands), "chair_stands: a row names no source");
static_assert(detail::chair_stands_fall_with_age(),
              "chair_stands: ages ascend, and nobody is asked for more with age");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
