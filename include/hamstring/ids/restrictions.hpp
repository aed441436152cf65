// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/movement.hpp>

/// How far movements are restricted, as one value.

namespace hamstring::inline HAMSTRING_EDITION {

/// How far each movement is restricted. A thermometer code, three bits a movement: joining two is
/// bitwise OR, so forbidden beats clearance beats modified beats none and nothing can loosen.
class restrictions {
public:
    [[gnu::always_inline]] constexpr restrictions() noexcept = default;
    constexpr restrictions(movement which, restriction level) noexcept
        : bits_(((std::uint64_t{1} << static_cast<unsigned>(level)) - 1) << first_bit(which)) {}
    /// A value that `bits()` gave.
    [[gnu::always_inline]] constexpr explicit restrictions(std::uint64_t bits) noexcept
        : bits_(bits) {}

    /// How far one movement is restricted.
    constexpr restriction of(movement which) const noexcept {
        const unsigned steps = static_cast<unsigned>(bits_ >> first_bit(which)) & 7U;
        return static_cast<restriction>((steps & 1U) + (steps >> 1U & 1U) + (steps >> 2U));
    }
    /// The highest restriction over several movements.
    constexpr restriction of(set_of<movement> which) const noexcept {
        static_assert(count_of<movement> <= 21, "restrictions: 64 bits have room for 21 movements");
        constexpr std::uint64_t movements = (std::uint64_t{1} << count_of<movement>)-1;
        restriction highest = restriction::none;
        for (std::uint64_t rest = which.bits() & movements; rest != 0; rest &= rest - 1) {
            const restriction level = of(static_cast<movement>(detail::lowest_bit(rest)));
            if (level > highest) highest = level;
        }
        return highest;
    }
    /// The value as bits, to store it.
    [[gnu::always_inline]] constexpr std::uint64_t bits() const noexcept { return bits_; }

    friend constexpr restrictions operator|(restrictions a, restrictions b) noexcept {
        a.bits_ |= b.bits_;
        return a;
    }
    friend constexpr bool operator==(restrictions, restrictions) noexcept = default;

private:
    [[gnu::always_inline]] static constexpr unsigned first_bit(movement which) noexcept {
        return 3U * static_cast<unsigned>(which);
    }
    std::uint64_t bits_ = 0;
};

}  // namespace hamstring::inline HAMSTRING_EDITION
