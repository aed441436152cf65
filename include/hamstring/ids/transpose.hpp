// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/version.hpp>

/// Turns one fact a bit into one report a bit, 64 at a time: what trying each rule on 64 reports at once
/// rests on, in the printed code and in the engine alike.

namespace hamstring::inline HAMSTRING_EDITION::detail {

/// Reports in one block: the bits of a word.
inline constexpr std::size_t lanes = 64;

/// One step of `transpose`: swaps the blocks beside the diagonal. The width is a constant so that
/// compilers use wide registers.
template <std::size_t Width>
constexpr void swap_blocks(std::uint64_t* bits) noexcept {
    constexpr std::uint64_t low = ~std::uint64_t{0} / ((std::uint64_t{1} << Width) + 1);
    for (std::size_t block = 0; block < lanes; block += 2 * Width)
        for (std::size_t i = block; i < block + Width; ++i) {
            const std::uint64_t swapped = ((bits[i] >> Width) ^ bits[i + Width]) & low;
            bits[i] ^= swapped << Width;
            bits[i + Width] ^= swapped;
        }
}

/// Turns a square of bits, `lanes` words: bit j of word i becomes bit i of word j.
constexpr void transpose(std::uint64_t* bits) noexcept {
    swap_blocks<32>(bits);
    swap_blocks<16>(bits);
    swap_blocks<8>(bits);
    swap_blocks<4>(bits);
    swap_blocks<2>(bits);
    swap_blocks<1>(bits);
}

}  // namespace hamstring::inline HAMSTRING_EDITION::detail
