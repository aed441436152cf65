// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace test {

/// How often something stands in a text.
inline std::size_t count_in(std::string_view text, std::string_view what) {
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++count;
    return count;
}

}  // namespace test
