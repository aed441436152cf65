// refused: rule base: nobody reads what this rule concludes
// refused by g++: "rain"
// refused by clang: letters<'r', 'a', 'i', 'n'>

// That rain is likely is concluded, and nobody asks.
// Mend: Add the rule that reads it, name it among the outputs in the limits, or drop it.

#include "../rules/weather.hpp"

using weather::concludes;
using weather::plan;
using weather::sky;

constexpr weather::rule base[] = {
    {.id = "stay",
     .when = sky::frost,
     .then = concludes(plan::stay_inside),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#ifdef REPAIRED
    {.id = "rain",
     .when = sky::clouds,
     .then = concludes(plan::take_umbrella),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "rain",
     .when = sky::clouds,
     .then = concludes(plan::rain_likely),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::lenient>());
