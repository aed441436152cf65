// refused: overlay: a hamstring stretch needs a pose
// refused by g++: "own_lean"
// refused by clang: letters<'o', 'w', 'n', '_', 'l', 'e', 'a', 'n'>

// A hamstring stretch has to tell its pose, or nobody knows how far it stretches. Other exercises need none.
// Mend: Fill in `.held`.

#include <hamstring/host/overlay.hpp>

using namespace hamstring;

constexpr dose half_a_minute = {.sets = sets{2},
                                .hold = seconds{30},
                                .repetitions = times{0},
                                .per_day = per_day{1},
                                .per_week = per_week{5}};

constexpr host_exercise mine[] = {{
    .key = "own_lean",
    .name = "toe lean",
    .steps = {"Stand tall.", "Lean forward from the hips.", "Stay and breathe."},
    .errors = "rounding the back",
    .role = role::hamstring_range,
    .like = {exercise::heel_on_step_stretch},
    .movements = {movement::standing_heel_or_wall_stretch},
    .needs = {position::standing},
    .equipment = equipment::none,
    .sides = sides::both_together,
    .doses = {half_a_minute, half_a_minute, half_a_minute},
#ifdef REPAIRED
    .held = pose{.pelvis = degrees{30},
                 .trunk = degrees{0},
                 .limbs = both_sides::alike({.hip = degrees{85}, .knee = degrees{5}})},
    .reference = "handbook, page 1",
#else
    .reference = "handbook, page 1",
#endif
}};
[[maybe_unused]] constexpr overlay<mine> host;
