// refused: overlay: this host exercise tells no movements
// refused by g++: "own_press"
// refused by clang: letters<'o', 'w', 'n', '_', 'p', 'r', 'e', 's', 's'>

// An exercise that tells no movements could not be held back by any restriction.
// Mend: Fill in `.movements`: the columns of the restriction matrix that it loads.

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
#ifdef REPAIRED
    .movements = {movement::bridge},
#else
#endif
    .needs = {position::lying_on_back},
    .equipment = equipment::none,
    .sides = sides::both_together,
    .doses = {ten, ten, ten},
    .reference = "handbook, page 1",
}};
[[maybe_unused]] constexpr overlay<mine> host;
