// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/units.hpp>

/// What people of an age usually reach in a self-test: to be told beside a result. An average is no
/// limit, so none of these turns a measurement into a sign.

namespace hamstring::inline HAMSTRING_EDITION {

/// The averages on record.
enum class norm : std::uint8_t {
    stance_from_18,
    stance_from_70,
    sit_and_reach_men_from_26,
    sit_and_reach_women_from_26,
};
template <>
inline constexpr std::size_t count_of<norm> = detail::counted(norm::sit_and_reach_women_from_26);

/// One average.
struct norm_row {
    norm id;
    std::string_view key;
    /// The self-test that it is of.
    self_test test;
    /// Whose average it is, as in "men".
    std::string_view who;
    /// The ages that it is of, both included.
    years youngest;
    years oldest;
    /// The range of the average, both ends alike where one number is on record.
    std::int16_t lowest;
    std::int16_t highest;
    /// What it is counted in, and what a reader must know of it.
    std::string_view unit;
    std::string_view note;
    citations sources;

    constexpr std::array<std::string_view, 3> texts() const { return {who, unit, note}; }
};

namespace knowledge {

// clang-format off
inline constexpr norm_row norms[] = {
norm_row{
    .id       = norm::stance_from_18,
    .key      = "stance_from_18",
    .test     = self_test::single_leg_stance,
    .who      = "men and women",
    .youngest = years{18},
    .oldest   = years{39},
    .lowest   = 43,
    .highest  = 45,
    .unit     = "seconds",
    .note     = "The values are cited from memory.",
    .sources  = {source::springer_2007},
},
norm_row{
    .id       = norm::stance_from_70,
    .key      = "stance_from_70",
    .test     = self_test::single_leg_stance,
    .who      = "men and women",
    .youngest = years{70},
    .oldest   = years{79},
    .lowest   = 20,
    .highest  = 20,
    .unit     = "seconds",
    .note     = "The value is cited from memory, and is about this.",
    .sources  = {source::springer_2007},
},
norm_row{
    .id       = norm::sit_and_reach_men_from_26,
    .key      = "sit_and_reach_men_from_26",
    .test     = self_test::sit_and_reach,
    .who      = "men",
    .youngest = years{26},
    .oldest   = years{35},
    .lowest   = 38,
    .highest  = 38,
    .unit     = "centimetres",
    .note     = "Here the feet are at the mark of 38 cm, not at zero.",
    .sources  = {source::ymca_norms},
},
norm_row{
    .id       = norm::sit_and_reach_women_from_26,
    .key      = "sit_and_reach_women_from_26",
    .test     = self_test::sit_and_reach,
    .who      = "women",
    .youngest = years{26},
    .oldest   = years{35},
    .lowest   = 46,
    .highest  = 46,
    .unit     = "centimetres",
    .note     = "Here the feet are at the mark of 38 cm, not at zero.",
    .sources  = {source::ymca_norms},
},
};
// clang-format on

template <>
inline constexpr std::span<const norm_row> rows<norm>{norms};

namespace detail {

/// Whether ages and values ascend.
consteval bool ranges_ascend(std::span<const norm_row> table) {
    for (const norm_row& row : table)
        if (row.youngest > row.oldest || row.lowest > row.highest) return false;
    return true;
}

}  // namespace detail

static_assert(table_is_sound<norm>());
static_assert(detail::ranges_ascend(norms), "norms: a row's range runs from above to below");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
