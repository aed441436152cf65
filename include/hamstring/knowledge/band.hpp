// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <hamstring/ids/band.hpp>
#include <hamstring/knowledge/table.hpp>

/// How a contributor's band is said. From which score each begins stands in `limit.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

/// One band.
struct band_row {
    band id;
    std::string_view key;
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

namespace knowledge {

// clang-format off
inline constexpr band_row bands[] = {
band_row{.id = band::less_likely, .key = "less_likely", .name = "less likely"},
band_row{.id = band::possible, .key = "possible", .name = "possible"},
band_row{.id = band::likely, .key = "likely", .name = "likely"},
};
// clang-format on

template <>
inline constexpr std::span<const band_row> rows<band>{bands};

static_assert(table_is_sound<band>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
