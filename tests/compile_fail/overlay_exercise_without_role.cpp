// refused: overlay: this host exercise does not say its role
// refused by g++: "own_press"
// refused by clang: letters<'o', 'w', 'n', '_', 'p', 'r', 'e', 's', 's'>

// The role says what an exercise is for, and while pain is strong it closes most of them.
// Mend: Fill in `.role`.

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
#ifdef REPAIRED
    .role = role::hip_strength,
#else
#endif
    .like = {exercise::bridge},
    .movements = {movement::bridge},
    .needs = {position::lying_on_back},
    .equipment = equipment::none,
    .sides = sides::both_together,
    .doses = {ten, ten, ten},
    .reference = "handbook, page 1",
}};
[[maybe_unused]] constexpr overlay<mine> host;
