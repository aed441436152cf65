// refused: overlay: two host exercises share this key
// refused by g++: "own_press"
// refused by clang: letters<'o', 'w', 'n', '_', 'p', 'r', 'e', 's', 's'>

// Two exercises of one key could not be told apart; so too where two overlays are joined.
// Mend: Give the second another key.

#include <hamstring/host/overlay.hpp>

using namespace hamstring;

constexpr dose ten = {.sets = sets{2},
                      .hold = seconds{0},
                      .repetitions = times{10},
                      .per_day = per_day{1},
                      .per_week = per_week{5},
                      .seconds_a_repetition = seconds{4}};

constexpr host_exercise clinic[] = {
    {.key = "own_press",
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
     .reference = "handbook, page 1"},
};
constexpr host_exercise gym[] = {
#ifdef REPAIRED
    {.key = "gym_press",
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
     .reference = "handbook, page 1"},
#else
    {.key = "own_press",
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
     .reference = "handbook, page 1"},
#endif
};
[[maybe_unused]] constexpr joined<overlay<clinic>, overlay<gym>> host;
