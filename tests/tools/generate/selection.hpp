// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>

#include <hamstring/engine/tally.hpp>
#include <hamstring/knowledge/chair_stand.hpp>
#include <hamstring/knowledge/exercise_time.hpp>
#include <hamstring/knowledge/role_plan.hpp>
#include <hamstring/rules/selection.hpp>

#include "text.hpp"
#include "values.hpp"

/// What the selection comes to: its rows as numbers, and their premises as straight-line code.

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

/// A premise of several facts, as a sum of products.
inline std::string value_of(const hamstring::rules::premise<choosing>& when) {
    strings sum;
    for (std::size_t t = 0; t < when.term_count(); ++t) {
        const auto part = when.term_at(t);
        literals facts;
        for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i)
            facts.push_back(when.literal_at(i));
        std::string before;
        sum.push_back(part.needs_all()   ? packed::all_of_masked(facts)
                      : part.needed == 1 ? packed::some_of(facts)
                                         : packed::at_least(facts, part.needed, before));
    }
    return joined(sum, " | ");
}

}  // namespace choice

inline constexpr std::size_t choice_words = words_for<hamstring::rules::selection_rule_count>;
inline constexpr std::size_t trait_words = words_for<count_of<trait>>;

inline void print_choice_rows(std::ostream& out) {
    out << "\ninline constexpr std::size_t choice_row_count = "
        << hamstring::rules::selection_rule_count << ";\n"
        << R"(
/// What one row of `rules/selection.hpp` does where its premise holds.
struct choice_row {
    enum class kind : std::uint8_t { points, bars, most, highest };
    /// The roles that get the points or are barred, as bits.
    std::uint16_t roles;
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
    for (const auto& row : hamstring::rules::selection_rules)
        if (const strings names = choice::exercises_of(row.then); !names.empty())
            out << "    " << joined(names, ", ") << ",  // " << row.id << '\n';
    out << "};\n\ninline constexpr choice_row choices[] = {\n";
    std::size_t first = 0;
    for (const auto& row : hamstring::rules::selection_rules) {
        const std::size_t size = choice::exercises_of(row.then).size();
        out << "    {" << hex(choice::roles_of(row.then)) << ", " << first << ", " << size
            << ", choice_row::kind::" << choice::kind_of(row.then) << ", "
            << choice::number_of(row.then) << "},  // " << row.id << '\n';
        first += size;
    }
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

/// Which rows hold: reads y, the traits; writes fired.
inline void print_choice_body(std::ostream& out) {
    load(out, "y", "y", trait_words);
    for (std::size_t i = 0; i < trait_words; ++i)
        out << "    [[maybe_unused]] const word n" << i << " = ~y" << i << ";\n";
    for (std::size_t i = 0; i < choice_words; ++i) out << "    word r" << i << " = 0;\n";
    for (std::size_t r = 0; r < hamstring::rules::selection_rule_count; ++r) {
        const auto& row = hamstring::rules::selection_rules[r];
        if (engine::is_direct(row.when)) continue;
        out << "    // " << row.id << "\n    r" << r / 64 << " |= (" << choice::value_of(row.when)
            << ") << " << r % 64 << ";\n";
    }
    out << "    // The rows that read one trait, many at a time.\n";
    constexpr auto& moves = engine::trace_moves<hamstring::rules::selection_rules>;
    for (std::size_t i = 0; i < moves.size; ++i)
        out << "    r" << int{moves.items[i].target} << " |= " << moved(moves.items[i]) << ";\n";
    for (std::size_t i = 0; i < choice_words; ++i)
        out << "    fired[" << i << "] = r" << i << ";\n";
}

}  // namespace generate
