// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <type_traits>

#include <hamstring/advice.hpp>

/// What the fuzz targets share: bytes as a report, and a promise whose breach ends the run.

namespace fuzz {

/// Ends the run with the promise that was broken, so that the fuzzer keeps the input.
inline void promise(bool kept, std::string_view what) {
    if (kept) return;
    std::fprintf(stderr, "broken promise: %.*s\n", static_cast<int>(what.size()), what.data());
    std::abort();
}

/// A report as a careless host might make it: bytes from anywhere, laid over it.
inline hamstring::report report_from(const std::uint8_t* data, std::size_t size) {
    static_assert(std::is_trivially_copyable_v<hamstring::report>);
    hamstring::report result;
    std::memcpy(static_cast<void*>(&result), data, size < sizeof(result) ? size : sizeof(result));
    return result;
}

}  // namespace fuzz
