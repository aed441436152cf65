// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <string>

#include <hamstring/engine/tally.hpp>
#include <hamstring/knowledge/chair_stand.hpp>
#include <hamstring/knowledge/exercise_time.hpp>
#include <hamstring/knowledge/role_plan.hpp>
#include <hamstring/rules/selection.hpp>

#include "text.hpp"
#include "values.hpp"

/// What the selection comes to: its rows and their premises as numbers.

namespace generate {

namespace choice {

using hamstring::rules::choosing;
using hamstring::rules::effect;
using hamstring::rules::selection_rules;

/// What a row does, spelt as `generated::choice_row::does`.
inline const char* kind_of(const effect<choosing>& then) {
    using hamstring::rules::place_of;
    if (then.tally != effect<choosing>::no_tally) return "points";
    if (then.concludes.test(place_of(static_cast<hamstring::rules::fewer>(0)))) return "most";
    if (then.concludes.test(place_of(static_cast<hamstring::rules::lower>(0)))) return "highest";
    return "bars";
}

/// The points; or the most exercises, or the highest level.
inline int number_of(const effect<choosing>& then) {
    const std::string kind = kind_of(then);
    const auto steps = [&](auto first, std::size_t many) {
        int set = 0;
        for (std::size_t i = 0; i < many; ++i)
            set += then.concludes.test(place_of(static_cast<decltype(first)>(i))) ? 1 : 0;
        return static_cast<int>(many) - set;
    };
    if (kind == "points") return then.weight;
    if (kind == "most") return steps(hamstring::rules::fewer{}, hamstring::rules::steps_of_fewer);
    if (kind == "highest")
        return steps(hamstring::rules::lower{}, hamstring::rules::steps_of_lower);
    return 0;
}

/// The exercises that get points or are barred, in the order of the catalogue.
inline strings exercises_of(const effect<choosing>& then) {
    strings names;
    for (std::size_t i = 0; i < count_of<exercise>; ++i)
        if (then.exercises.contains(static_cast<exercise>(i)) ||
            then.concludes.test(place_of(static_cast<hamstring::rules::barred_exercise>(i))))
            names.push_back("exercise::" + std::string(about(static_cast<exercise>(i)).key));
    return names;
}

inline std::uint64_t roles_of(const effect<choosing>& then) {
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < count_of<role>; ++i)
        if (then.roles.contains(static_cast<role>(i)) ||
            then.concludes.test(place_of(static_cast<hamstring::rules::barred_role>(i))))
            word |= std::uint64_t{1} << i;
    return word;
}

/// A premise as bytes, a term after the other, and how many terms it has.
inline std::string premise_text(const hamstring::rules::premise<choosing>& when,
                                std::size_t& terms) {
    static_assert(count_of<trait> <= 64, "a trait has six bits of a byte of a premise");
    strings bytes;
    terms = 0;
    const auto add = [&](literal item, bool goes_on) {
        bytes.push_back(
            std::to_string(item.fact + (item.negative() ? 64 : 0) + (goes_on ? 128 : 0)));
    };
    for (std::size_t t = 0; t < when.term_count(); ++t) {
        const auto part = when.term_at(t);
        const std::size_t last = part.first + std::size_t{part.size} - 1;
        if (!part.needs_all() && part.needed != 1)
            throw std::logic_error(
                "a row of the selection counts traits: no form for that is printed");
        for (std::size_t i = part.first; i <= last; ++i)
            add(when.literal_at(i), part.needs_all() && i < last);
        terms += part.needs_all() ? 1 : part.size;
    }
    return joined(bytes, ", ");
}

}  // namespace choice

inline void print_choice_rows(std::ostream& out) {
    out << "\ninline constexpr std::size_t choice_row_count = "
        << hamstring::rules::selection_rule_count << ";\n"
        << R"(
/// What one row of `rules/selection.hpp` does where its premise holds.
struct choice_row {
    enum class kind : std::uint8_t { points, bars, most, highest };
    /// The roles that get the points or are barred, as bits.
    std::uint16_t roles : 12;
    /// How many terms of `premises` it has: it holds where one of them does.
    std::uint16_t terms : 4;
    /// The same of exercises: so many, from this place of `chosen` on. (Most rows name few, and a
    /// microcontroller keeps every row.)
    std::uint16_t first : 9;
    std::uint16_t size : 7;
    kind does;
    /// The points; the most exercises of a session; the highest level.
    std::int8_t number;
};

inline constexpr exercise chosen[] = {
)";
    // A list that stands there already, whole or within another, is not written twice.
    strings all;
    std::ostringstream rows;
    std::ostringstream premises;
    for (const auto& row : hamstring::rules::selection_rules) {
        const strings names = choice::exercises_of(row.then);
        auto at = std::search(all.begin(), all.end(), names.begin(), names.end());
        const auto first = names.empty() ? 0 : at - all.begin();
        if (at == all.end() && !names.empty()) {
            all.insert(all.end(), names.begin(), names.end());
            out << "    " << joined(names, ", ") << ",  // " << row.id << '\n';
        }
        std::size_t terms = 0;
        premises << "    " << choice::premise_text(row.when, terms) << ",  // " << row.id << '\n';
        rows << "    {" << hex(choice::roles_of(row.then)) << ", " << terms << ", " << first << ", "
             << names.size() << ", choice_row::kind::" << choice::kind_of(row.then) << ", "
             << choice::number_of(row.then) << "},  // " << row.id << '\n';
    }
    out << "};\n\ninline constexpr choice_row choices[] = {\n"
        << rows.str() << R"(};

/// The premises of the rows, a byte a trait: with the first of these bits it must not hold, with the second the
/// next one belongs to the same term.
inline constexpr std::uint8_t premise_negated = 64;
inline constexpr std::uint8_t premise_goes_on = 128;
inline constexpr std::uint8_t premises[] = {
)" << premises.str();
    out << R"(};

/// From how few rises from a chair on somebody rises less often than is usual, from an age on.
struct chair_stand_row {
    std::uint8_t from;
    std::uint8_t men;
    std::uint8_t women;
};

inline constexpr chair_stand_row chair_stands[] = {
)";
    for (const auto& row : hamstring::knowledge::chair_stands)
        out << "    {" << row.from.value << ", " << row.men.value << ", " << row.women.value
            << "},\n";
    out << R"(};

/// How a role is planned: what it is called for before any row speaks, how many of it there are at most, its
/// place in the order of doing.
struct role_plan {
    std::int8_t demand;
    std::uint8_t places;
    std::uint8_t place;
    bool in_session;
};

inline constexpr role_plan role_plans[] = {
)";
    for (const auto& row : hamstring::knowledge::role_plans)
        out << "    {" << row.demand << ", " << row.places << ", " << row.place << ", "
            << (row.in_session ? "true" : "false") << "},  // " << about(row.id).key << '\n';
    out << R"(};

/// Getting into a position.
struct position_time {
    std::uint8_t seconds;
    bool on_the_floor;
};

inline constexpr position_time position_times[] = {
)";
    for (const auto& row : hamstring::knowledge::position_times)
        out << "    {" << row.to_get_into.value << ", " << (row.on_the_floor ? "true" : "false")
            << "},  // " << about(row.id).key << '\n';
    out << "};\n/// To set a thing up.\ninline constexpr std::uint8_t seconds_to_set_up[] = {\n";
    for (const auto& row : hamstring::knowledge::equipment_times)
        out << "    " << row.to_set_up.value << ",  // " << about(row.id).key << '\n';
    out << "};\n/// What asks for a longer rest.\ninline constexpr set_of<exercise> heavy_exercises = "
        << set_text(hamstring::knowledge::heavy_exercises, "exercise") << ";\n";
}

}  // namespace generate
