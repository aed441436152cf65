// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>

#include "hints.hpp"
#include "words.hpp"

/// The keys of the library's tables: looked up, put together, and listed.

namespace terminal {

using namespace hamstring;

/// What a row says to a person.
template <class Row>
constexpr std::string_view words_of(const Row& row) {
    if constexpr (requires { row.question; })
        return row.question;
    else
        return row.name;
}

/// What a yes or a no to one key answers: that question, or every question of a screen.
template <rules::observable Kind>
observations answered_by(Kind item) {
    return {item};
}
inline observations answered_by(screen asked) { return none_of(asked); }

/// Several tables read as one.
template <class... Kinds>
struct tables {
    static constexpr std::size_t size = (count_of<Kinds> + ...);

    static constexpr std::array<std::string_view, size> keys() {
        std::array<std::string_view, size> result{};
        std::size_t next = 0;
        const auto append = [&](const auto& table) {
            for (const auto& row : table) result[next++] = row.key;
        };
        (append(all<Kinds>()), ...);
        return result;
    }
    static constexpr bool keys_are_unique() {
        std::array<std::string_view, size> sorted = keys();
        std::sort(sorted.begin(), sorted.end());
        return std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
    }
    static vocabulary valid(std::string_view shown_by) {
        vocabulary result{{}, shown_by};
        const auto append = [&](const auto& table) {
            for (const auto& row : table) result.entries.push_back({row.key, words_of(row)});
        };
        (append(all<Kinds>()), ...);
        return result;
    }
    static const vocabulary& known() {
        static const vocabulary all_keys = valid("--list KIND");
        return all_keys;
    }
    /// The answers that a typed key stands for.
    static observations answers(std::string_view typed) {
        const std::string_view key = known().entries[place_of(typed, known())].key;
        observations found;
        const auto look_up = [&](auto item) {
            if (item) found = found | answered_by(*item);
        };
        (look_up(from_key<Kinds>(key)), ...);
        return found;
    }
    /// The question that an observation answers.
    static std::string_view question(observation of) {
        std::string_view result;
        const auto look_in = [&](const auto& table) {
            for (const auto& row : table)
                if (observation(row.id).index == of.index) result = row.question;
        };
        (look_in(all<Kinds>()), ...);
        return result;
    }
};

using answerable = tables<symptom, habit, history, sign, red_flag, condition>;
using deniable = tables<symptom, habit, history, sign, red_flag, condition, screen>;
static_assert(
    deniable::keys_are_unique(),
    "advise: a key names two things, so --present and --absent cannot tell which is meant");

template <class Enum>
Enum item_named(std::string_view typed, std::string_view shown_by) {
    return static_cast<Enum>(place_of(typed, tables<Enum>::valid(shown_by)));
}

/// The names of a list of this program's own.
template <class List>
vocabulary names_of(const List& list, std::string_view shown_by) {
    vocabulary result{{}, shown_by};
    for (const auto& row : list) result.entries.push_back({row.name, row.help});
    return result;
}

inline vocabulary rule_ids() {
    vocabulary result{{}, "--list rules"};
    for (const rules::rule& row : rules::all_rules) result.entries.push_back({row.id, row.because});
    return result;
}

// ---- Lists -------------------------------------------------------------------------------------

inline std::string lines_of(const vocabulary& list) {
    std::string result;
    for (const entry& row : list.entries)
        result.append(row.key).append("\t").append(row.says).append("\n");
    return result;
}

template <class Enum>
std::string table_list() {
    return lines_of(tables<Enum>::valid({}));
}

inline std::string rule_list() { return lines_of(rule_ids()); }

struct list_kind {
    std::string_view name;
    std::string (*print)();
    std::string_view help;
};

// clang-format off
inline constexpr list_kind lists[] = {
    {"symptoms", table_list<symptom>, "complaints, for --present and --absent"},
    {"habits", table_list<habit>, "what a usual week is like, for --present and --absent"},
    {"history", table_list<history>, "what happened before, for --present and --absent"},
    {"red_flags", table_list<red_flag>, "warning signs, for --present and --absent"},
    {"conditions", table_list<condition>, "what limits movements, for --present and --absent"},
    {"signs", table_list<sign>, "what self-tests show, for --present and --absent"},
    {"causes", table_list<cause>, "what may contribute"},
    {"exercises", table_list<exercise>, "what a routine is made of"},
    {"equipment", table_list<equipment>, "what may be at hand, for --equipment"},
    {"positions", table_list<position>, "what somebody can get into, for --position"},
    {"screens", table_list<screen>, "groups of warning signs, for --absent alone"},
    {"rules", rule_list, "what advice follows from, for --why"},
};
// clang-format on

/// The kinds that can be listed.
inline std::string list_of_lists() { return lines_of(names_of(lists, {})); }

}  // namespace terminal
