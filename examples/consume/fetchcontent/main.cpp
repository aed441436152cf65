// SPDX-License-Identifier: MIT
// A break reminder for a desk: names the next movement break of its user's routine.
#include <iostream>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/red_flag.hpp>

using namespace hamstring;

// A real app asks these, and asks again when something changes.
constexpr report user{
    .age = years{34},
    .worst_pain = pain_score{3},
    .since = weeks{8},
    .present = {symptom::back_of_thigh_tightness, habit::sits_most_of_the_day},
    .absent = every_red_flag,
};

// Advice is a plain value: this one is worked out while compiling.
constexpr advice plan = advise(user);

constexpr const routine_item* movement_break() {
    for (const routine_item& item : plan.routine)
        if (item.role == role::movement_breaks) return &item;
    return nullptr;
}

int main() {
    const routine_item* next = movement_break();
    if (next == nullptr) {
        // Whoever must be seen first gets that instead of a reminder.
        std::cout << about(plan.urgency).name << ". " << about(plan.urgency).action << '\n';
        return 0;
    }
    constexpr int working_day = 8 * 60;
    const exercise_row& row = about(next->exercise);
    std::cout << "Next break in " << working_day / next->amount.per_day.value
              << " minutes: " << row.name << '\n';
    if (next->modified) std::cout << "Only in this form:\n";
    for (const std::string_view step : steps_for(row.id, next->modified))
        if (!step.empty()) std::cout << "  - " << step << '\n';
}
