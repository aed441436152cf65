// refused: rule base: these rules depend on the absence of what they bring about
// refused by g++: "unless-out"
// refused by clang: letters<'u', 'n', 'l', 'e', 's', 's', '-', 'o', 'u', 't'>

// In if not out, out if not in: no least model.
// Mend: Decide which of the two is concluded from answers alone.

#include "../rules/weather.hpp"

using weather::concludes;
using weather::plan;
using weather::sky;

constexpr weather::rule base[] = {
    {.id = "unless-out",
     .when = sky::clouds && !plan::go_out,
     .then = concludes(plan::stay_inside),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#ifdef REPAIRED
    {.id = "unless-in",
     .when = sky::sun && !sky::clouds,
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "unless-in",
     .when = sky::sun && !plan::stay_inside,
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::lenient>());
