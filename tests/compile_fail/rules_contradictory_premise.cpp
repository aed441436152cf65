// refused: rule base: a part of this rule's premise contradicts itself
// refused by g++: "both"
// refused by clang: letters<'b', 'o', 't', 'h'>

// A fact cannot be answered yes and no.
// Mend: Drop one of the two, or write two rules.

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
    {.id = "both",
     .when = sky::sun && !sky::wind,
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "both",
     .when = sky::wind && !sky::wind,
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::lenient>());
