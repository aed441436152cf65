// SPDX-License-Identifier: MIT
// The screening step of a gym app: nobody trains before every warning sign has an answer.
//
//     gym_screening nerve injury     asks what is left when a member said "none of these" to two screens
#include <iostream>
#include <span>

#include <hamstring/advice.hpp>
#include <hamstring/intake/pending.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/red_flag.hpp>

using namespace hamstring;

int main(int argc, char** argv) {
    report member{
        .age = years{41},
        .since = weeks{6},
        .present = {symptom::back_of_thigh_tightness, habit::trains_three_times_a_week},
    };
    for (const char* argument : std::span(argv, static_cast<std::size_t>(argc)).subspan(1)) {
        const auto asked = from_key<screen>(argument);
        if (!asked) {
            std::cerr << "No screen is called " << argument << ". There are:";
            for (const screen_row& row : all<screen>()) std::cerr << ' ' << row.key;
            std::cerr << '\n';
            return 2;
        }
        member.absent = member.absent | none_of(*asked);
    }

    const advice plan = advise(member);
    for (const open_question& open : questions_for(plan.pending))
        std::cout << "Ask: " << open.question() << '\n';
    if (plan.routine.empty()) {
        std::cout << "Not yet: " << about(plan.urgency).action << '\n';
        return 1;
    }
    std::cout << "Ready to train:";
    for (const routine_item& item : plan.routine) std::cout << ' ' << about(item.exercise).key;
    std::cout << '\n';
}
