// SPDX-License-Identifier: MIT
// A running club that is more careful than the library: its own rules on top, which can only make
// advice stricter, and the reasons for everything.
#include <iostream>

#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/host/overlay.hpp>
#include <hamstring/knowledge/bibliography.hpp>

using namespace hamstring;

constexpr host_rule club_rules[] = {
    {.id = "club-old-strain",
     .when = history::past_hamstring_strain && symptom::pain_at_full_stride,
     .then = limit(movement::nordic_curl, restriction::clearance),
     .because = "An old strain that hurts at full stride: ask the coach before hard lowering.",
     .reference = "club handbook, page 4"},
    {.id = "club-load-spike",
     .when = history::load_spike_in_four_weeks && history::getting_worse,
     .then = at_least_urgency(urgency::clinician_days) + withhold_routine(),
     .because = "Worse after a jump in training: rest until the club's physiotherapist has looked.",
     .reference = "club handbook, page 7"},
};

constexpr report runner{
    .age = years{29},
    .worst_pain = pain_score{2},
    .since = weeks{3},
    .present = {symptom::pain_at_full_stride, history::past_hamstring_strain,
                habit::runs_kicks_or_cycles},
    .absent = every_red_flag,
    .level = level::advanced,
};

// A rule without a reference, or one that would allow what the library forbids, does not compile.
constexpr advice shipped = advise(runner);
constexpr advice stricter_plan = advise(runner, overlay<club_rules>{});
static_assert(stricter_plan.urgency >= shipped.urgency);
static_assert(stricter_plan.limits.of(movement::nordic_curl) >= restriction::clearance);

int main() {
    std::cout << about(stricter_plan.urgency).name << '\n';
    for (const reason& why : explain(stricter_plan, stricter_plan.urgency))
        std::cout << "  " << why.because << " [" << about(why.source).key << "]\n";
    for (std::size_t i = 0; i < std::size(club_rules); ++i)
        if ((stricter_plan.host_fired >> i & 1U) != 0)
            std::cout << "  " << club_rules[i].because << " [" << club_rules[i].reference << "]\n";
    for (const routine_item& item : stricter_plan.routine)
        std::cout << "- " << about(item.exercise).name << '\n';
}
