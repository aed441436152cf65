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
        return over(std::uint64_t{1} << first_bit(which));
    }
    /// The highest restriction over several movements.
    constexpr restriction of(set_of<movement> which) const noexcept {
        static_assert(count_of<movement> <= 21, "restrictions: 64 bits have room for 21 movements");
        // Each movement's bit moves from place m to place 3 m, where its lowest step stands.
        std::uint64_t wide = which.bits();
        wide = (wide | wide << 32U) & 0x001f00000000ffffU;
        wide = (wide | wide << 16U) & 0x001f0000ff0000ffU;
        wide = (wide | wide << 8U) & 0x100f00f00f00f00fU;
        wide = (wide | wide << 4U) & 0x10c30c30c30c30c3U;
        wide = (wide | wide << 2U) & 0x1249249249249249U;
        return over(wide);
    }
    /// The same over the movements whose lowest steps are these bits: what `generated::exercises` holds,
    /// since the planner asks for each of them.
    constexpr restriction over(std::uint64_t lowest_steps) const noexcept {
        return (bits_ & lowest_steps << 2U) != 0   ? restriction::forbidden
               : (bits_ & lowest_steps << 1U) != 0 ? restriction::clearance
               : (bits_ & lowest_steps) != 0       ? restriction::modified
                                                   : restriction::none;
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
