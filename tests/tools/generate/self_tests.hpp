// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <ostream>
#include <stdexcept>
#include <string>

#include <hamstring/knowledge/self_test.hpp>

#include "text.hpp"
#include "values.hpp"

/// What the self-tests come to: who is not asked to do one, and which results are tried, as bits and numbers.

namespace generate {

/// Observations as an initialiser of `rules::bits`.
inline std::string bits_text(const observations& of) {
    strings words;
    for (const std::uint64_t word : of.bits().words) words.push_back(hex(word));
    return "{{" + joined(words, ", ") + "}}";
}

/// An age as one byte.
inline std::string age_text(years of) {
    if (of == knowledge::any_older) return "any_older";
    if (of.value >= UINT8_MAX)
        throw std::logic_error("an age of a self-test has no room in a byte");
    return std::to_string(of.value);
}

inline void print_self_tests(std::ostream& out) {
    out << R"(
/// What is read of one self-test, see `knowledge/self_test.hpp`.
struct self_test_row {
    /// The number of a report that it fills, by its place; `fills_none` where it fills none.
    std::uint8_t fills;
    bool more_is_better;
    std::int16_t smallest_tenths;
    /// A low, a middle and a high result.
    std::int16_t results[3];
    bool at_home;
    /// The ages that it is for, both included.
    std::uint8_t youngest;
    std::uint8_t oldest;
    std::uint16_t days_after_a_strain;
    std::uint16_t weeks_of_back_pain;
    std::uint32_t needs;
    std::uint16_t positions;
    std::uint32_t movements;
    std::uint64_t conditions;
    std::uint64_t traits;
    rules::bits<rules::observed_size> answers;
    rules::bits<rules::observed_size> denied;
};

inline constexpr std::uint8_t fills_none = 0xff;
/// Of `oldest`: nobody is too old.
inline constexpr std::uint8_t any_older = 0xff;

inline constexpr self_test_row self_tests[] = {
)";
    for (const self_test_row& row : knowledge::self_tests) {
        const test_limits& with = row.limits;
        out << "    // " << row.key << "\n    {"
            << (row.fills ? std::to_string(static_cast<int>(*row.fills)) : "fills_none") << ", "
            << (row.more_is_better ? "true" : "false") << ", " << row.smallest_tenths << ", {"
            << row.results[0] << ", " << row.results[1] << ", " << row.results[2] << "}, "
            << (with.at_home ? "true" : "false") << ", " << age_text(with.youngest) << ", "
            << age_text(with.oldest) << ", " << with.after_a_strain.value << ", "
            << with.of_back_pain.value << ", " << hex(with.needs.bits()) << ", "
            << hex(with.positions.bits()) << ", " << hex(with.movements.bits()) << ",\n     "
            << hex(with.conditions.bits()) << ", " << hex(with.traits.bits()) << ",\n     "
            << bits_text(with.answers) << ",\n     " << bits_text(with.denied) << "},\n";
    }
    out << "};\n";
}

}  // namespace generate
