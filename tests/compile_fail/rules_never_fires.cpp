// refused: rule base: this rule needs a conclusion that no rule draws, so it can never fire
// refused by g++: "umbrella"
// refused by clang: letters<'u', 'm', 'b', 'r', 'e', 'l', 'l', 'a'>

// Nothing concludes that rain is likely.
// Mend: Write the rule that draws the conclusion, or name it as given in the limits.

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
    {.id = "umbrella",
     .when = sky::clouds,
     .then = concludes(plan::take_umbrella),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "umbrella",
     .when = plan::rain_likely,
     .then = concludes(plan::take_umbrella),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::lenient>());
