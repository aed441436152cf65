// SPDX-License-Identifier: MIT
// A training diary: after each session its owner writes down the week and the worst pain, and reads
// what that pain means and how much the week still asks for.
//
//     training_diary 3 4
#include <cstdlib>
#include <iostream>

#include <hamstring/routine/progress.hpp>

using namespace hamstring;

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "training_diary WEEK WORST_PAIN\n";
        return 2;
    }
    const weeks week{std::atoi(argv[1])};
    const pain_light light = traffic_light(pain_score{std::atoi(argv[2])});
    std::cout << about(light).key << ": " << about(light).says << '\n';
    if (light == pain_light::stop) return 1;

    const programme_week& row = week_row(week);
    std::cout << "This week: stretches for " << stretch_a_week(row) / 60 << " min a leg, walks of "
              << row.walk.value << " min on " << row.walk_days.value << " days, strength on "
              << row.fewest_days.value << " days at least.\n";
    if (row.phase == phase::maintain) std::cout << about(row.phase).says << '\n';
}
