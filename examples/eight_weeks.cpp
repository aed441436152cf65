// SPDX-License-Identifier: MIT
//
// One person through eight check-ins in twelve weeks: what is told, what it comes to, and what is done next.
//
//     g++ -std=c++20 -Iinclude examples/eight_weeks.cpp -o eight_weeks && ./eight_weeks
#include <cstddef>
#include <iostream>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/check_in.hpp>
#include <hamstring/knowledge/check_in.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/red_flag.hpp>

namespace {

using namespace hamstring;

/// What is told after so many weeks: pains of the week, while exercising and the next morning, and how much was done.
struct week_told {
    int week;
    std::string_view story;
    int worst, during, next_morning, done;
    overall all_in_all;
};

constexpr week_told weeks_told[] = {
    {1, "A careful start.", 5, 2, 2, 9, overall::same},
    {2, "It gets easier.", 4, 2, 2, 10, overall::better},
    {4, "Too much in the garden, and the bridge hurt.", 5, 6, 3, 8, overall::same},
    {5, "The easier week helped.", 4, 2, 2, 9, overall::better},
    {6, "Back to it.", 3, 2, 2, 9, overall::better},
    {8, "Going well.", 3, 1, 1, 10, overall::better},
    {10, "Going well.", 2, 1, 1, 10, overall::better},
    {12, "No more than a walk and a stretch on some days.", 2, 1, 1, 8, overall::same},
};

/// Somebody at a desk: what is asked at the beginning, and again each week.
report desk_worker() {
    report from;
    from.age = years{34};
    from.worst_pain = pain_score{5};
    from.pain_now = pain_score{2};
    from.since = weeks{10};
    from.present = {symptom::back_of_thigh_tightness, symptom::low_back_pain,
                    habit::sits_most_of_the_day};
    from.absent = every_red_flag;
    return from;
}

void print(const week_plan& plan) {
    for (const routine_item& item : plan)
        std::cout << "    " << about(item.exercise).name << ", " << item.amount.sets.value << " x "
                  << (item.amount.repetitions.value > 0 ? item.amount.repetitions.value
                                                        : item.amount.hold.value)
                  << (item.amount.repetitions.value > 0 ? "" : " s") << ", "
                  << item.amount.per_week.value << " days a week\n";
}

}  // namespace

int main() {
    report from = desk_worker();
    kept_course course = begin_course(from, advise(from));
    std::cout << "Week 1\n";
    print(plan_of(course, from, advise(from)));
    for (const week_told& week : weeks_told) {
        // Each week the whole report is told anew, the danger signs too; here only the pain differs.
        from.worst_pain = pain_score{week.worst};
        const int passed = week.week - course.history.last().week.value;
        from.since = hours{from.since->value + passed * hours::a_week};
        told_at_check_in told;
        told.week = weeks{week.week};
        told.during = pain_score{week.during};
        told.next_morning = pain_score{week.next_morning};
        told.done = times{week.done};
        told.planned = times{10};
        told.overall = week.all_in_all;
        if (week.during >= 5) told.worst = exercise::bridge;
        const checked done = check_in(course, from, told);
        std::cout << "\nAfter week " << week.week << ": " << week.story << " Pain " << week.worst
                  << ", " << week.done << " of 10 sessions.\n  " << about(done.decision).says << ' '
                  << about(done.by).because << '\n';
        print(done.plan);
        course = done.after;
    }
    std::cout << "\nPain, from the start:";
    for (const course_entry& entry : course.history) std::cout << ' ' << entry.worst->value;
    std::cout << '\n';
}
