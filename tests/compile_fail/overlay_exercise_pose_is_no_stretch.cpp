// refused: overlay: in this pose the hamstrings are not stretched: its index is below 60
// refused by g++: "own_lean"
// refused by clang: letters<'o', 'w', 'n', '_', 'l', 'e', 'a', 'n'>

// What has the role of a hamstring stretch has to be one: its pose is measured as those of the catalogue are.
// Mend: Correct the pose, or give it the role that it has: mobility, for one.

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
    .held = pose{.pelvis = degrees{5},
                 .trunk = degrees{0},
                 .limbs = both_sides::alike({.hip = degrees{20}, .knee = degrees{5}})},
    .reference = "handbook, page 1",
#endif
}};
[[maybe_unused]] constexpr overlay<mine> host;
