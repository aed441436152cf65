// refused: overlay: hamstring has an exercise of this key
// refused by g++: "bridge"
// refused by clang: letters<'b', 'r', 'i', 'd', 'g', 'e'>

// A host exercise cannot stand in for a shipped one.
// Mend: Choose a key of your own, best with your name in front.

#include <hamstring/host/overlay.hpp>

using namespace hamstring;

constexpr dose ten = {.sets = sets{2},
                      .hold = seconds{0},
                      .repetitions = times{10},
                      .per_day = per_day{1},
                      .per_week = per_week{5},
                      .seconds_a_repetition = seconds{4}};

constexpr host_exercise mine[] = {{
#ifdef REPAIRED
    .key = "own_press",
#else
    .key = "bridge",
#endif
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
    .reference = "handbook, page 1",
}};
[[maybe_unused]] constexpr overlay<mine> host;
