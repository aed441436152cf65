// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include <hamstring/ids/facts.hpp>
#include <hamstring/intake/near_keys.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/habit.hpp>
#include <hamstring/knowledge/history.hpp>
#include <hamstring/knowledge/profile.hpp>
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

/// The keys of some tables in their order, each with what its row says to a person: for `keys_near` and
/// `place_of_key`. The header of each table is for the host to include.
template <class... Kinds>
inline constexpr auto spoken_keys = [] {
    std::array<spoken_key, (count_of<Kinds> + ...)> result{};
    std::size_t size = 0;
    const auto append = [&](const auto& rows) {
        for (const auto& row : rows) {
            result[size] = {row.key, {}};
            if constexpr (requires { row.question; })
                result[size].says = row.question;
            else if constexpr (requires { row.name; })
                result[size].says = row.name;
            ++size;
        }
    };
    (append(all<Kinds>()), ...);
    return result;
}();

/// What can be answered and is spelt `key`, of any kind: `report.present.insert(*found)`.
/// Shape: exact spelling of a symptom, habit, history, sign, red flag or condition -> the observation;
/// anything else -> none. A profile is none: it is computed, never told.
constexpr maybe<observation> observation_from_key(std::string_view key) noexcept {
    return detail::observation_among<symptom, habit, history, sign, red_flag, condition>(key);
}

/// What a key answers: one observation, or every red flag that a screen asks, by the screen's key.
/// Shape: exact spelling of what can be answered, or of a screen -> what it answers; anything else -> empty.
/// A flag that is not asked any more is no part of a screen: those in its place are.
constexpr observations answers_called(std::string_view key) noexcept {
    observations result;
    if (const maybe<observation> one = observation_from_key(key)) result.insert(*one);
    const maybe<screen> group = from_key<screen>(key);
    if (!group) return result;
    for (const red_flag_row& row : all<red_flag>())
        if (row.screen == *group && row.replaced_by.empty()) result.insert(row.id);
    return result;
}

/// How a sex is spelt, in its order: it has no table.
inline constexpr std::string_view sex_keys[] = {"not_given", "female", "male"};

/// How an observation is spelt, of any kind, profiles too.
/// Shape: an observation -> its key; none, where it is none -> empty.
constexpr std::string_view key_of(observation which) noexcept {
    static_assert(rules::first::symptom == 0 && rules::first::profile > rules::first::sign &&
                      rules::first::condition > rules::first::red_flag,
                  "keys: the kinds below must stand in the order of the facts");
    return detail::key_in<symptom, habit, history, sign, profile, red_flag, condition>(which.index);
}

}  // namespace hamstring::inline HAMSTRING_EDITION
