// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <ostream>

#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/stop_sign.hpp>

#include "text.hpp"

/// What a session reads of the catalogue and of the stop signs.

namespace generate {

using namespace hamstring;

inline void print_tempos(std::ostream& out) {
    out << R"(
/// How a repetition goes, in whole seconds: out, a pause, back, and a moment before the next.
struct tempo_numbers {
    std::uint8_t out;
    std::uint8_t pause;
    std::uint8_t back;
    std::uint8_t reset;
};

inline constexpr tempo_numbers tempos[] = {
)";
    for (const exercise_row& row : knowledge::exercises)
        out << "    {" << row.tempo.out.value << ", " << row.tempo.pause.value << ", "
            << row.tempo.back.value << ", " << row.tempo.reset.value << "},  // " << row.key
            << '\n';
    out << "};\n";
}

inline void print_easier(std::ostream& out) {
    out << R"(
/// The next easier exercise; the exercise itself where there is none.
inline constexpr exercise easier_exercises[] = {
)";
    for (const exercise_row& row : knowledge::exercises)
        out << "    exercise::" << about(row.easier).key << ",  // " << row.key << '\n';
    out << "};\n";
}

inline void print_stop_signs(std::ostream& out) {
    out << R"(
/// A fact, by its place among the observations, that a stop sign tells.
struct told_by_sign {
    stop_sign sign;
    std::uint16_t fact;
};

inline constexpr told_by_sign told_by_signs[] = {
)";
    for (const stop_sign_row& row : knowledge::stop_signs)
        for (std::size_t i = 0; i < rules::observed_size; ++i)
            if (row.tells.bits().test(i))
                out << "    {stop_sign::" << row.key << ", " << i << "},\n";
    out << "};\n/// The screens that are asked anew after a stop sign, as bits.\n"
        << "inline constexpr std::uint16_t screens_asked_again[] = {\n";
    for (const stop_sign_row& row : knowledge::stop_signs)
        out << "    " << hex(row.asks_again.bits()) << ",  // " << row.key << '\n';
    out << "};\n";
}

}  // namespace generate
