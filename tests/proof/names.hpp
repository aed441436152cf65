// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// How facts are spelt in the formulas: the kind, a dot, and the key of the table's row.

namespace proof {

/// The part of a name before the dot. A kind that is new to the vocabulary has none and does not compile.
template <class Kind>
inline constexpr const char* kind_name = [] {
    static_assert(sizeof(Kind) == 0, "proof: give the new kind of fact a name");
    return "";
}();
template <>
inline constexpr const char* kind_name<hamstring::symptom> = "symptom";
template <>
inline constexpr const char* kind_name<hamstring::habit> = "habit";
template <>
inline constexpr const char* kind_name<hamstring::history> = "history";
template <>
inline constexpr const char* kind_name<hamstring::sign> = "sign";
template <>
inline constexpr const char* kind_name<hamstring::profile> = "profile";
template <>
inline constexpr const char* kind_name<hamstring::red_flag> = "red_flag";
template <>
inline constexpr const char* kind_name<hamstring::condition> = "condition";
template <>
inline constexpr const char* kind_name<hamstring::finding> = "finding";

namespace detail {

template <class Kind>
void add_names(std::vector<std::string>& into) {
    if constexpr (std::is_same_v<Kind, hamstring::rules::assumed_condition>) {
        for (const auto& row : hamstring::knowledge::conditions)
            into.push_back("assumed." + std::string(row.key));
    } else if constexpr (std::is_same_v<Kind, hamstring::rules::urgency_step>) {
        for (const auto& row : hamstring::knowledge::urgencies)
            if (row.id != hamstring::urgency::self_care_review)
                into.push_back("at_least." + std::string(row.key));
    } else {
        for (const auto& row : hamstring::all<Kind>())
            into.push_back(std::string(kind_name<Kind>) + "." + std::string(row.key));
    }
}

template <class... Kinds>
std::vector<std::string> names_of(hamstring::rules::kinds<Kinds...>) {
    std::vector<std::string> result;
    (add_names<Kinds>(result), ...);
    return result;
}

}  // namespace detail

/// The names of all observations, in the order of their bits.
inline const std::vector<std::string>& observed_names() {
    static const auto names = detail::names_of(hamstring::rules::vocabulary::observed{});
    return names;
}

/// The names of all conclusions, in the order of their bits.
inline const std::vector<std::string>& concluded_names() {
    static const auto names = detail::names_of(hamstring::rules::vocabulary::concluded{});
    return names;
}

/// A row's key as text.
template <class Enum>
std::string key(Enum item) {
    return std::string(hamstring::about(item).key);
}

/// Every enumerator of a table.
template <class Enum>
std::vector<Enum> each() {
    std::vector<Enum> result;
    for (const auto& row : hamstring::all<Enum>()) result.push_back(row.id);
    return result;
}

}  // namespace proof
