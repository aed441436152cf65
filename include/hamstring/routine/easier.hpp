// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include <hamstring/generated/easier.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/maybe.hpp>

/// What is easier than an exercise of the catalogue.

namespace hamstring::inline HAMSTRING_EDITION {

/// The next easier exercise; none where there is none. Whether it may be offered is another question, see
/// `offered`.
/// Errors: a number that is no exercise of the catalogue has none.
constexpr maybe<exercise> easier_exercise(exercise than) noexcept {
    const auto place = static_cast<std::size_t>(than);
    if (place >= count_of<exercise> || generated::easier_exercises[place] == than) return {};
    return generated::easier_exercises[place];
}

}  // namespace hamstring::inline HAMSTRING_EDITION
