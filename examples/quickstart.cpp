// SPDX-License-Identifier: MIT
// Advice that the compiler works out, printed by the program.
#include <iostream>
#include <iterator>

#include <hamstring/advice.hpp>
#include <hamstring/render/text.hpp>

using namespace hamstring;

constexpr report desk_worker{
    .age = years{34},
    .worst_pain = pain_score{3},
    .since = weeks{8},
    .present = {symptom::back_of_thigh_tightness, symptom::cannot_reach_toes,
                habit::sits_most_of_the_day},
    .absent = every_red_flag,
    .equipment = {equipment::towel},
};
constexpr advice plan = advise(desk_worker);
static_assert(plan.urgency == urgency::self_care_review);

int main() { write_text(std::ostreambuf_iterator<char>(std::cout), plan); }
