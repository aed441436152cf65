// refused: rule base: no rule reads this observation
// refused by g++: "frost"
// refused by clang: letters<'f', 'r', 'o', 's', 't'>

// A question is asked whose answer changes nothing.
// Mend: Read it in a rule, name it as read elsewhere in the limits, or do not ask it.

#include "../rules/weather.hpp"

using weather::concludes;
using weather::plan;
using weather::sky;

constexpr weather::rule base[] = {
    {.id = "out",
     .when = sky::sun && !sky::wind,
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#ifdef REPAIRED
    {.id = "stay",
     .when = sky::frost && sky::clouds,
     .then = concludes(plan::stay_inside),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "stay",
     .when = sky::wind && sky::clouds,
     .then = concludes(plan::stay_inside),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::limits>());
