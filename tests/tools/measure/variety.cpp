// SPDX-License-Identifier: MIT
// Over so many adults drawn at random: how many different routines there are, how often the most common one
// comes, which exercises nobody gets, and what must never be.
//
//     variety [HOW_MANY]

#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <map>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/exercise.hpp>

#include "../../plausible_adult.hpp"

using namespace hamstring;

namespace {

bool reaches_far(const report& from) {
    return (from.measured.knee_extension_deficit &&
            from.measured.knee_extension_deficit->value < 10) ||
           (from.measured.fingertip_gap && from.measured.fingertip_gap->value <= 0);
}

/// A share in hundredths of a percent, printed as a percentage.
void print_share(const char* what, std::size_t count, std::size_t of) {
    const std::size_t hundredths = of == 0 ? 0 : count * 10'000 / of;
    std::cout << what << ": " << count << " (" << hundredths / 100 << '.'
              << (hundredths % 100 < 10 ? "0" : "") << hundredths % 100 << " %)\n";
}

}  // namespace

int main(int count, char** arguments) {
    const int many = count > 1 ? std::atoi(arguments[1]) : 20'000;
    std::map<std::string, std::size_t> sets;
    std::map<exercise, std::size_t> chosen;
    std::size_t routines = 0, empty = 0, too_long = 0, stretch_far = 0, far = 0, rising = 0,
                sitting = 0;
    test::random_bits random{2026};
    for (int i = 0; i < many; ++i) {
        const report from = test::plausible_adult(random);
        const routine plan = advise(from).routine;
        if (plan.state == routine_state::nothing_suitable) ++empty;
        if (plan.empty()) continue;
        ++routines;
        too_long += plan.session_takes.value > 60 * from.session.value;
        const bool cannot_stand = !from.positions.contains(position::standing);
        sitting += cannot_stand;
        far += reaches_far(from);
        bool stretches = false;
        bool stands = false;
        std::string keys;
        for (const routine_item& item : plan) {
            ++chosen[item.exercise];
            keys.append(about(item.exercise).key).append(" ");
            stretches = stretches || item.role == role::hamstring_range;
            stands = stands || about(item.exercise).needs.contains(position::standing);
        }
        stretch_far += stretches && reaches_far(from);
        rising += stands && cannot_stand;
        ++sets[keys];
    }
    std::size_t most = 0;
    for (const auto& [keys, times_seen] : sets) most = times_seen > most ? times_seen : most;
    std::cout << "adults: " << many << "\nwith a routine: " << routines
              << "\nnothing suitable: " << empty << "\ndifferent routines: " << sets.size() << '\n';
    print_share("the most common one", most, routines);
    print_share("longer than their minutes", too_long, routines);
    print_share("with a stretch, of those who reach far", stretch_far, far);
    print_share("that stand, of those who cannot", rising, sitting);
    std::cout << "never chosen:";
    for (const exercise_row& row : all<exercise>())
        if (chosen[row.id] == 0) std::cout << ' ' << row.key;
    std::cout << '\n';
    for (const exercise_row& row : all<exercise>()) {
        std::cout << "  ";
        print_share(std::string(row.key).c_str(), chosen[row.id], routines);
    }
}
