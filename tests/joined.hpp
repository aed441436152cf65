// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

namespace test {

/// The text with its lines joined, as it is broken where they are full.
inline std::string joined(std::string text) {
    for (std::size_t at = 0; (at = text.find('\n', at)) != text.npos;) {
        const std::size_t next = text.find_first_not_of("\n ", at);
        text.replace(at, next == text.npos ? text.npos : next - at, " ");
    }
    return text;
}

}  // namespace test
