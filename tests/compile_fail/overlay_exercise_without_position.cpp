// refused: overlay: this host exercise tells no position
// refused by g++: "own_press"
// refused by clang: letters<'o', 'w', 'n', '_', 'p', 'r', 'e', 's', 's'>

// An exercise that tells no position would be offered to people who cannot get into it.
// Mend: Fill in `.needs` with every position that it takes.

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
#ifdef REPAIRED
    .needs = {position::lying_on_back},
#else
#endif
    .equipment = equipment::none,
    .sides = sides::both_together,
    .doses = {ten, ten, ten},
    .reference = "handbook, page 1",
}};
[[maybe_unused]] constexpr overlay<mine> host;
