// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include <hamstring/version.hpp>

/// A value that may be missing.

namespace hamstring::inline HAMSTRING_EDITION {

/// A value, or none: what `std::optional` is for small values with a default, without its 2,300 lines
/// in every file that includes `advice.hpp`.
/// Shape: `maybe<years> age = years{34};`, `if (age) use(*age);`; the default is none.
/// Errors: `*` and `->` on none give a default value, never undefined behaviour.
template <class Value>
class maybe {
public:
    [[gnu::always_inline]] constexpr maybe() noexcept = default;
    [[gnu::always_inline]] constexpr maybe(const Value& value) noexcept
        : value_(value), given_(1) {}
    /// From what becomes a value by itself, as weeks become hours.
    template <class Other>
        requires requires(void (&take)(Value), const Other& other) { take(other); }
    [[gnu::always_inline]] constexpr maybe(const Other& value) noexcept
        : value_(value), given_(1) {}

    /// Whether there is a value.
    [[gnu::always_inline]] constexpr bool has_value() const noexcept { return given_ != 0; }
    [[gnu::always_inline]] constexpr explicit operator bool() const noexcept { return given_ != 0; }
    [[gnu::always_inline]] constexpr const Value& operator*() const& noexcept { return value_; }
    /// Of a value that is about to go, a copy: `for (const asked_item& one : *next_page(talk))` is no trap.
    [[gnu::always_inline]] constexpr Value operator*() && noexcept { return value_; }
    [[gnu::always_inline]] constexpr const Value* operator->() const noexcept { return &value_; }
    /// The value, or another where there is none.
    constexpr Value value_or(const Value& otherwise) const noexcept {
        return given_ != 0 ? value_ : otherwise;
    }
    /// Forgets the value.
    constexpr void reset() noexcept { *this = {}; }

    friend constexpr bool operator==(const maybe&, const maybe&) noexcept = default;

private:
    Value value_{};
    // Not a bool: bytes laid over a report by a host may hold anything, and that must be no error.
    std::uint8_t given_ = 0;
};

}  // namespace hamstring::inline HAMSTRING_EDITION
