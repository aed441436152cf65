// refused: overlay: this host row is about an exercise that is not in the overlay, or about none
// refused by g++: "own-row"
// refused by clang: letters<'o', 'w', 'n', '-', 'r', 'o', 'w'>

// A row names exercises of the host by their keys, and this key is none of them.
// Mend: Correct the key, or add the exercise to the overlay.

#include <hamstring/host/overlay.hpp>

using namespace hamstring;

constexpr dose ten = {.sets = sets{2},
                      .hold = seconds{0},
                      .repetitions = times{10},
                      .per_day = per_day{1},
                      .per_week = per_week{5},
                      .seconds_a_repetition = seconds{4}};

constexpr host_exercise mine[] = {
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
constexpr host_choice rows[] = {
    {.id = "own-row",
     .when = trait::back_pain,
#ifdef REPAIRED
     .then = points_for("own_press", 4),
#else
     .then = points_for("own_pres", 4),
#endif
     .because = "It works the hips.",
     .reference = "handbook, page 1"},
};
[[maybe_unused]] constexpr overlay<mine, rows> host;
