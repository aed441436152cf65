// refused: rule base: the first rule is needless, the second already concludes the same from less
// refused by g++: "storm"}>, hamstring::detail::spelt<hamstring::detail::name<5>{"wind"}>
// refused by clang: letters<'s', 't', 'o', 'r', 'm'>, hamstring::detail::letters<'w', 'i', 'n', 'd'>

// Wind alone already keeps everybody inside.
// Mend: Drop the first rule, or give it a premise of its own.

#include "../rules/weather.hpp"

using weather::concludes;
using weather::plan;
using weather::sky;

constexpr weather::rule base[] = {
    {.id = "wind",
     .when = sky::wind,
     .then = concludes(plan::stay_inside),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#ifdef REPAIRED
    {.id = "storm",
     .when = sky::frost && sky::clouds,
     .then = concludes(plan::stay_inside),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "storm",
     .when = sky::wind && sky::clouds,
     .then = concludes(plan::stay_inside),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::lenient>());
