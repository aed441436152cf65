// SPDX-License-Identifier: MIT
// Covers ids/transpose.hpp:
//   detail::transpose(64 words)    bit j of word i becomes bit i of word j
#include <hamstring/ids/transpose.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

#include "../catch.hpp"

using namespace hamstring;

namespace {

using square = std::array<std::uint64_t, detail::lanes>;

/// Words that have nothing to do with one another.
constexpr square scattered() {
    square words{};
    std::uint64_t state = 1;
    for (std::uint64_t& word : words) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        word = state ^ (state >> 29U);
    }
    return words;
}

constexpr square turned(square words) {
    detail::transpose(words.data());
    return words;
}

constexpr bool bit(const square& words, std::size_t word, std::size_t place) {
    return (words[word] >> place & 1U) != 0;
}

}  // namespace

TEST_CASE("transpose: each bit goes to the place of its word, in the word of its place",
          "[transpose]") {
    STATIC_REQUIRE(turned(square{0b10U})[1] == 1U);
    const square before = scattered();
    const square after = turned(before);
    REQUIRE(after != before);
    for (std::size_t i = 0; i < detail::lanes; ++i)
        for (std::size_t j = 0; j < detail::lanes; ++j) {
            CAPTURE(i, j);
            REQUIRE(bit(after, j, i) == bit(before, i, j));
        }
}

TEST_CASE("transpose: twice is not at all", "[transpose]") {
    REQUIRE(turned(turned(scattered())) == scattered());
}
