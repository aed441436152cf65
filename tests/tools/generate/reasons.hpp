// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>

#include <hamstring/engine/strata.hpp>
#include <hamstring/engine/trace.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/rules/all_rules.hpp>
#include <hamstring/rules/selection.hpp>

#include "text.hpp"
#include "values.hpp"

/// What the rules say and what they lead to, without their premises.

namespace generate {

/// A sentence as a literal.
inline std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') result += '\\';
        result += letter;
    }
    return result + '"';
}

/// A rule's sentence, its source and its grade.
template <class Rule>
std::string note_of(const Rule& from) {
    return quoted(from.because) + ", source::" + std::string(about(from.source).key) +
           ", evidence::" + std::string(about(from.grade).key);
}

inline void print_rule_notes(std::ostream& out) {
    out << R"(
/// What a rule says, without its id and its premise: a program that prints reasons links no more.
struct rule_note {
    std::string_view because;
    hamstring::source source{};
    evidence grade{};
    std::uint8_t tally = 0;
    std::int8_t weight = 0;
};

/// The note of each rule, in the order of `rules::all_rules`.
inline constexpr rule_note rule_notes[] = {
)";
    for (const hamstring::rules::rule& row : base)
        out << "    {" << note_of(row) << ", " << unsigned{row.then.tally} << ", "
            << int{row.then.weight} << "},  // " << row.id << '\n';
    out << "};\n\n/// The id of each rule, in the order of `rules::all_rules`.\n"
        << "inline constexpr std::string_view rule_ids[] = {\n";
    for (const hamstring::rules::rule& row : base) out << "    \"" << row.id << "\",\n";
    out << "};\n\n/// The rule that each red flag is alone; the number of rules where it is none.\n"
        << "inline constexpr std::uint16_t rule_of_flag[] = {\n";
    for (const hamstring::red_flag_row& row : hamstring::knowledge::red_flags)
        out << "    "
            << hamstring::rules::find_rule(hamstring::rules::rules_of(hamstring::rules::all_rules),
                                           row.key)
            << ",  // " << row.key << '\n';
    out << "};\n";
}

template <class Numbers>
std::string numbers_text(const Numbers& list) {
    constexpr std::size_t in_a_line = 24;
    std::string text;
    std::size_t at = 0;
    for (const auto number : list) {
        text += at % in_a_line == 0 ? "\n        " : " ";
        text += std::to_string(number) + ",";
        ++at;
    }
    return text + "\n    ";
}

inline void print_rule_links(std::ostream& out) {
    using hamstring::rules::all_rules;
    constexpr const auto& links = hamstring::rules::links_for<all_rules>;
    constexpr const auto& order = hamstring::rules::strata_for<all_rules>;
    out << "\n/// What each rule concludes and needs, each kind once.\n"
        << "inline constexpr rules::link_table<" << vocabulary::concluded::size << ", "
        << links.kind_of.size() << ", " << links.kinds.size() << "> rule_links{\n    {{\n";
    for (const auto& kind : links.kinds)
        out << "        {{{" << words_text(kind.concludes) << "}}, {{" << words_text(kind.needs)
            << "}}},\n";
    out << "    }},\n    {" << numbers_text(links.kind_of)
        << "}};\n\n/// In which order the rules are tried.\n"
        << "inline constexpr rules::rule_order<" << order.order.size() << "> rule_order{\n    {"
        << numbers_text(order.order) << "},\n    " << (order.recursive ? "true" : "false")
        << "};\n";
}

inline void print_choice_notes(std::ostream& out) {
    out << R"(
/// What a row of the selection says, without its premise.
struct choice_note {
    std::string_view id;
    std::string_view because;
    hamstring::source source{};
    evidence grade{};
    std::int8_t points = 0;
};

/// The note of each row, in the order of `rules::selection_rules`.
inline constexpr choice_note choice_notes[] = {
)";
    for (const auto& row : hamstring::rules::selection_rules)
        out << "    {\"" << row.id << "\", " << note_of(row) << ", " << int{row.then.weight}
            << "},\n";
    out << "};\n";
}

}  // namespace generate
