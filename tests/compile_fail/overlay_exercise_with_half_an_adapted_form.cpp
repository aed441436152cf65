// refused: overlay: an adapted form needs positions, equipment, sides, movements and a dose
// refused by g++: "own_press"
// refused by clang: letters<'o', 'w', 'n', '_', 'p', 'r', 'e', 's', 's'>

// What is offered under a precaution passes the same gates, so it has to tell as much.
// Mend: Complete the form, or leave it out: the exercise is then left out under a precaution.

#include <hamstring/host/overlay.hpp>

using namespace hamstring;

constexpr dose ten = {.sets = sets{2},
                      .hold = seconds{0},
                      .repetitions = times{10},
                      .per_day = per_day{1},
                      .per_week = per_week{5},
                      .seconds_a_repetition = seconds{4}};

constexpr host_exercise mine[] = {{
    .key = "own_press",
    .name = "heel press",
    .steps = {"Lie on your back.", "Press your heels down.", "Let go."},
    .errors = "lifting the hips",
    .role = role::hip_strength,
    .like = {exercise::bridge},
    .movements = {movement::bridge},
    .needs = {position::lying_on_back},
    .equipment = equipment::none,
    .sides = sides::both_together,
    .doses = {ten, ten, ten},
#ifdef REPAIRED
    .reference = "handbook, page 1",
#else
    .adapted = {.needs = {position::lying_on_back}, .amount = ten},
    .reference = "handbook, page 1",
#endif
}};
[[maybe_unused]] constexpr overlay<mine> host;
