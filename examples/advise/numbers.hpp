// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>

#include "words.hpp"

/// The numbers of a report: their ranges, and the units that people write behind them.

namespace terminal {

using namespace hamstring;

/// What may stand behind a number, and how many of the number's own unit one of it is.
struct unit_word {
    std::string_view word;
    int times = 1;
    int per = 1;
};

// clang-format off
inline constexpr unit_word in_years[] = {
    {"years"}, {"year"}, {"yrs"}, {"yr"}, {"y"}, {"yo"}, {"y/o"}, {"years old"}, {"year old"}};
inline constexpr unit_word of_ten[] = {{"/10"}, {"out of 10"}, {"of 10"}};
/// A month is 13 thirds of a week and a year 52 weeks; what is left of a week does not count.
inline constexpr unit_word in_weeks[] = {
    {"weeks"}, {"week"}, {"wks"}, {"wk"}, {"w"}, {"days", 1, 7}, {"day", 1, 7}, {"d", 1, 7},
    {"months", 13, 3}, {"month", 13, 3}, {"mo", 13, 3}, {"years", 52}, {"year", 52}, {"yrs", 52}, {"y", 52}};
inline constexpr unit_word in_minutes[] = {
    {"minutes"}, {"minute"}, {"mins"}, {"min"}, {"m"}, {"hours", 60}, {"hour", 60}, {"hrs", 60}, {"hr", 60}, {"h", 60}};
inline constexpr unit_word in_degrees[] = {{"degrees"}, {"degree"}, {"deg"}, {"\xc2\xb0"}};
inline constexpr unit_word in_centimetres[] = {
    {"centimetres"}, {"centimetre"}, {"centimeters"}, {"centimeter"}, {"cm"}, {"mm", 1, 10}};
inline constexpr unit_word in_seconds[] = {
    {"seconds"}, {"second"}, {"secs"}, {"sec"}, {"s"}, {"minutes", 60}, {"minute", 60}, {"min", 60}};
inline constexpr unit_word in_times[] = {{"times"}, {"time"}, {"repetitions"}, {"reps"}, {"rep"}, {"x"}};
// clang-format on

/// A number of a report.
struct number_kind {
    std::string_view name;
    int lowest;
    int highest;
    /// The unit, and what else the range needs to be understood.
    std::string_view help;
    std::span<const unit_word> units;
    void (*store)(report&, int);
    /// What the library calls a number outside the range.
    problem outside;
};

// clang-format off
inline constexpr number_kind number_kinds[] = {
    {"--age", 0, 120, " years", in_years,
     [](report& to, int n) { to.age = years{n}; }, problem::age_out_of_range},
    {"--pain", 0, 10, " (0 is none, 10 the worst there is)", of_ten,
     [](report& to, int n) { to.worst_pain = pain_score{n}; }, problem::pain_out_of_range},
    {"--weeks", 0, 5217, " weeks (or days, months, years)", in_weeks,
     [](report& to, int n) { to.since = weeks{n}; }, problem::duration_out_of_range},
    {"--minutes", 1, 120, " minutes", in_minutes,
     [](report& to, int n) { to.session = minutes{n}; }, problem::session_out_of_range},
    {"knee_extension_deficit", 0, 90, " degrees short of straight", in_degrees,
     [](report& to, int n) { to.measured.knee_extension_deficit = degrees{n}; }, problem::measurement_out_of_range},
    {"leg_raise", 0, 130, " degrees from the floor", in_degrees,
     [](report& to, int n) { to.measured.leg_raise = degrees{n}; }, problem::measurement_out_of_range},
    {"fingertip_gap", -30, 100, " centimetres (less than 0 is past the floor)", in_centimetres,
     [](report& to, int n) { to.measured.fingertip_gap = centimetres{n}; }, problem::measurement_out_of_range},
    {"stance", 0, 120, " seconds", in_seconds,
     [](report& to, int n) { to.measured.stance = seconds{n}; }, problem::measurement_out_of_range},
    {"bridges", 0, 60, " times", in_times,
     [](report& to, int n) { to.measured.bridges = times{n}; }, problem::measurement_out_of_range},
};
// clang-format on

inline constexpr std::size_t number_count = std::size(number_kinds);
/// The first of them that is the result of a self-test, as are all behind it.
inline constexpr std::size_t first_test = 4;
inline constexpr auto self_tests = std::span(number_kinds).subspan(first_test);

constexpr bool ranges_are_the_librarys() {
    for (const number_kind& kind : number_kinds)
        for (const int number : {kind.lowest - 1, kind.lowest, kind.highest, kind.highest + 1}) {
            report with{};
            kind.store(with, number);
            const bool inside = number >= kind.lowest && number <= kind.highest;
            if (problems(with).contains(kind.outside) == inside) return false;
        }
    return true;
}
static_assert(ranges_are_the_librarys(),
              "advise: the range of a number is not the one that the library accepts");

constexpr bool self_tests_are_last() {
    for (std::size_t i = 0; i < number_count; ++i)
        if (number_kinds[i].name.starts_with("--") == (i >= first_test)) return false;
    return true;
}
static_assert(self_tests_are_last(), "advise: first_test is not the first self-test");

/// The place of a number's kind; a name that is none does not compile.
consteval std::size_t place_of_number(std::string_view name) {
    std::size_t place = 0;
    while (number_kinds[place].name != name) ++place;
    return place;
}

consteval const number_kind& number_of(std::string_view name) {
    return number_kinds[place_of_number(name)];
}

/// A text without its joints: what is left of "out of 10" is "outof10".
inline std::string without_joints(std::string_view text) {
    std::string result = folded(text);
    result.erase(std::remove(result.begin(), result.end(), '_'), result.end());
    return result;
}

/// So many of a unit in the number's own, rounded down; at most what an int holds.
constexpr int converted(int number, const unit_word& unit) {
    const long long all = static_cast<long long>(number) * unit.times;
    const long long whole = all / unit.per - (all % unit.per < 0 ? 1 : 0);
    return static_cast<int>(std::clamp(whole, -2'147'483'647LL, 2'147'483'647LL));
}
static_assert(converted(13, {"days", 1, 7}) == 1 && converted(-1, {"days", 1, 7}) == -1);
static_assert(converted(3, {"months", 13, 3}) == 13);

/// A whole number of a kind, with or without a unit; nothing where something else is typed.
inline std::optional<int> read_number(const number_kind& kind, std::string_view typed) {
    const auto found = number_at_head(without_blanks_around(typed));
    if (!found) return std::nullopt;
    if (found->rest.empty()) return found->number;
    const std::string unit = without_joints(found->rest);
    for (const unit_word& known : kind.units)
        if (unit == without_joints(known.word)) return converted(found->number, known);
    return std::nullopt;
}

/// A number that a report may hold.
inline int number_in_range(const number_kind& kind, std::string_view typed) {
    const auto number = read_number(kind, typed);
    if (number && *number >= kind.lowest && *number <= kind.highest) return *number;
    throw refused("needs a whole number from " + std::to_string(kind.lowest) + " to " +
                  std::to_string(kind.highest) + std::string(kind.help) + ", not " + quoted(typed));
}

}  // namespace terminal
