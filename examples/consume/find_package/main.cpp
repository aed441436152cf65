// SPDX-License-Identifier: MIT
// A physiotherapist's exercise sheet: the catalogue alone, without a report or advice.
//
//     exercise_sheet intermediate bridge lying_towel_stretch
#include <iostream>
#include <span>

#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/routine/dose.hpp>

using namespace hamstring;

namespace {

void print(const dose& amount, sides which) {
    if (amount.skipped()) {
        std::cout << "  not at this level\n";
        return;
    }
    std::cout << "  " << amount.sets.value << " x";
    if (amount.repetitions.value > 0) std::cout << ' ' << amount.repetitions.value << " times";
    if (amount.hold.value > 0) std::cout << ' ' << amount.hold.value << " s";
    if (which == sides::each_side) std::cout << ", each side";
    std::cout << ", " << amount.per_day.value << " a day, " << amount.per_week.value
              << " days a week (" << seconds_a_week(amount) / 60 << " min a week)\n";
}

void print(const exercise_row& row, level used_to) {
    const instruction_row& how = instructions_for(row.id);
    std::cout << row.name << ", for the " << how.target << '\n';
    print(row.doses[static_cast<std::size_t>(used_to)], row.sides);
    for (const std::string_view step : how.steps)
        if (!step.empty()) std::cout << "  [ ] " << step << '\n';
    std::cout << "  " << how.cue << " Watch for: " << how.errors << ".\n\n";
}

}  // namespace

int main(int argc, char** argv) {
    const auto words = std::span(argv, static_cast<std::size_t>(argc)).subspan(1);
    const auto used_to = from_key<level>(words.empty() ? "beginner" : words[0]);
    if (!used_to) {
        std::cerr << words[0] << " is not a level\n";
        return 2;
    }
    for (const char* word : words.empty() ? words : words.subspan(1)) {
        const auto which = from_key<exercise>(word);
        if (!which) {
            std::cerr << word << " is not an exercise\n";
            return 2;
        }
        print(about(*which), *used_to);
    }
    for (const warning& rule : knowledge::stop_rules) std::cout << "* " << rule.says << '\n';
}
