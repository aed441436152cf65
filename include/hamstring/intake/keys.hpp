// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <hamstring/ids/facts.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/habit.hpp>
#include <hamstring/knowledge/history.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/symptom.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/maybe.hpp>

/// From a key to what it names, whatever its kind. (Wide: it reads the tables' keys.)

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

template <class Kind, class... Kinds>
constexpr maybe<observation> observation_among(std::string_view key) noexcept {
    if (const maybe<Kind> found = from_key<Kind>(key)) return observation{*found};
    if constexpr (sizeof...(Kinds) > 0) return observation_among<Kinds...>(key);
    return {};
}

}  // namespace detail

/// What can be answered and is spelt `key`, of any kind: `report.present.insert(*found)`.
/// Shape: exact spelling of a symptom, habit, history, sign, red flag or condition -> the observation;
/// anything else -> none. A profile is none: it is computed, never told.
constexpr maybe<observation> observation_from_key(std::string_view key) noexcept {
    return detail::observation_among<symptom, habit, history, sign, red_flag, condition>(key);
}

}  // namespace hamstring::inline HAMSTRING_EDITION
