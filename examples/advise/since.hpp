// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>

#include "numbers.hpp"
#include "words.hpp"

/// How long it has lasted, as people say it: in hours to years.

namespace terminal {

using namespace hamstring;

/// A unit in which somebody says how long it has lasted.
struct span_word {
    std::string_view word;
    hours (*of)(int);
};

template <class Unit>
hours told_in(int number) {
    return Unit{number};
}

// clang-format off
/// (A lone m could be minutes or months, so it is neither.)
inline constexpr span_word span_words[] = {
    {"hours", told_in<hours>}, {"hour", told_in<hours>}, {"hrs", told_in<hours>}, {"hr", told_in<hours>}, {"h", told_in<hours>},
    {"days", told_in<days>}, {"day", told_in<days>}, {"d", told_in<days>},
    {"weeks", told_in<weeks>}, {"week", told_in<weeks>}, {"wks", told_in<weeks>}, {"wk", told_in<weeks>}, {"w", told_in<weeks>},
    {"months", told_in<months>}, {"month", told_in<months>}, {"mo", told_in<months>},
    {"years", told_in<years>}, {"year", told_in<years>}, {"yrs", told_in<years>}, {"yr", told_in<years>}, {"y", told_in<years>}};
// clang-format on

inline constexpr std::string_view spans_understood =
    "20 hours, 3 days, 2 weeks, 5 months, 1 year, yesterday or today";

/// Whether a report can say that it has lasted so long.
constexpr bool can_have_lasted(hours told) {
    return !problems({.since = told}).contains(problem::duration_out_of_range);
}

/// "since 3 weeks", "for 3 weeks" and "3 weeks ago" are "3 weeks".
inline std::string without_frame(std::string_view typed) {
    std::string said = folded(typed);
    for (const std::string_view head : {"since_", "for_", "from_"})
        if (said.starts_with(head)) {
            said.erase(0, head.size());
            break;
        }
    constexpr std::string_view tail = "_ago";
    if (said.ends_with(tail)) said.resize(said.size() - tail.size());
    return said;
}

/// How long somebody says it has lasted; nothing where something else is typed, or a number alone.
inline std::optional<hours> read_since(std::string_view typed) {
    const std::string said = without_frame(without_blanks_around(typed));
    if (said == "today") return hours{0};
    if (said == "yesterday") return hours{days{1}};
    const auto found = number_at_head(said);
    if (!found) return std::nullopt;
    const std::string unit = without_joints(found->rest);
    for (const span_word& known : span_words)
        if (unit == known.word) return known.of(found->number);
    return std::nullopt;
}

/// How long it can have lasted.
inline hours since_in_range(std::string_view typed) {
    const auto told = read_since(typed);
    if (told && can_have_lasted(*told)) return *told;
    throw refused("needs how long it has lasted, up to 100 years, as in " +
                  std::string(spans_understood) + "; not " + quoted(typed));
}

}  // namespace terminal
