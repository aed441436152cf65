// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/text.hpp>

#include "hints.hpp"
#include "keys.hpp"
#include "options.hpp"

/// What is printed: advice, why a rule is silent, lists, help.

namespace terminal {

using namespace hamstring;

inline std::string advice_for(const report& from, const request& wanted) {
    const advice plan = advise(from);
    std::string result;
    if (wanted.format == output::json) {
        json_options how{};
        if (wanted.crisis_line) how.crisis_line = *wanted.crisis_line;
        if (wanted.today) how.today = *wanted.today;
        write_json(std::back_inserter(result), plan, how);
        return result + '\n';
    }
    text_options how{};
    if (wanted.emergency_number) how.emergency_number = *wanted.emergency_number;
    if (wanted.crisis_line) how.crisis_line = *wanted.crisis_line;
    if (wanted.today) how.today = *wanted.today;
    how.all_left_out = wanted.all_left_out;
    write_text(std::back_inserter(result), plan, how);
    return result;
}

inline std::string_view conclusion_key(std::size_t index) {
    constexpr auto keys = tables<finding, condition, urgency>::keys();
    // The lowest urgency is what holds where nothing is concluded, so it is no conclusion.
    const std::size_t steps = count_of<finding> + count_of<condition>;
    return keys[index < steps ? index : index + 1];
}

inline std::string why(const report& from, std::string_view rule) {
    const auto missing = why_not(from, rule);
    if (!missing) refuse_unknown(rule, rule_ids());
    std::string lines;
    std::size_t count = 0;
    for (const rules::literal item : *missing) {
        lines += item.about_observation() ? rules::vocabulary::observed_key(item.fact)
                                          : conclusion_key(item.fact);
        lines += item.negative() ? "\tno\n" : "\tyes\n";
        ++count;
    }
    std::string result(rule);
    if (count == 0) return result + ": fires, nothing is missing\n";
    const bool all_of_them = missing->needed == count;
    return result + ": does not fire; missing " +
           (all_of_them ? "all" : "any " + std::to_string(missing->needed)) + " of\n" + lines;
}

inline std::string usage() {
    std::string result =
        "advise: advice for tight hamstrings and low back pain\n\n"
        "Without options, at a terminal, it asks. With options:\n";
    constexpr std::size_t column = 29;
    for (const option& row : options) {
        std::string left = "  " + std::string(row.name) + " " + std::string(row.value);
        left.resize(std::max(column, left.size()), ' ');
        result += left;
        for (const char letter : row.help) {
            result += letter;
            if (letter == '\n') result.append(column, ' ');
        }
        result += '\n';
    }
    return result +
           "\nA value may follow = too. Options may be repeated: lists add up, any other must\n"
           "say the same again. Lists may hold blanks; none is the empty list. Capitals do\n"
           "not matter, and a unit may follow a number: 34 years, 6/10. For example:\n"
           "  advise --clear --age 34 --pain 3 --present back_of_thigh_tightness\n"
           "Exit codes: 0 advice was printed, 1 it could not be written, 2 unusable input.\n";
}

inline std::string version() {
    return "advise " + std::to_string(HAMSTRING_VERSION_MAJOR) + "." +
           std::to_string(HAMSTRING_VERSION_MINOR) + "." + std::to_string(HAMSTRING_VERSION_PATCH) +
           ", knowledge " + std::string(knowledge_version) + "\n";
}

inline std::string answer_to(const request& wanted) {
    if (wanted.help) return usage();
    if (wanted.version) return version();
    if (wanted.list) return lists[*wanted.list].print();
    if (wanted.lists) return list_of_lists();
    if (wanted.why) return why(wanted.from, *wanted.why);
    return advice_for(wanted.from, wanted);
}

}  // namespace terminal
