// refused: rule base: two rules share this id
// refused by g++: "dress-warm"
// refused by clang: letters<'d', 'r', 'e', 's', 's', '-', 'w', 'a', 'r', 'm'>

// One id, two rules: a trace could not tell them apart.
// Mend: Give each rule its own id.

#include "../rules/weather.hpp"

using weather::concludes;
using weather::plan;
using weather::sky;

constexpr weather::rule base[] = {
    {.id = "dress-warm",
     .when = sky::frost,
     .then = concludes(plan::stay_inside),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#ifdef REPAIRED
    {.id = "take-cover",
     .when = sky::wind && sky::clouds,
     .then = concludes(plan::take_umbrella),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "dress-warm",
     .when = sky::wind && sky::clouds,
     .then = concludes(plan::take_umbrella),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::lenient>());
