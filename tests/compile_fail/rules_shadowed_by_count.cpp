// refused: rule base: the first rule is needless, the second already concludes the same from less
// refused by g++: "three"}>, hamstring::detail::spelt<hamstring::detail::name<4>{"two"}>
// refused by clang: letters<'t', 'h', 'r', 'e', 'e'>, hamstring::detail::letters<'t', 'w', 'o'>

// Three of a list are always two of it.
// Mend: Drop the first rule, or give it a conclusion of its own.

#include "../rules/weather.hpp"

using weather::concludes;
using weather::plan;
using weather::sky;

constexpr weather::rule base[] = {
    {.id = "two",
     .when = hamstring::rules::at_least_of<weather::words>(2, {sky::wind, sky::frost, sky::clouds}),
     .then = concludes(plan::stay_inside),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#ifdef REPAIRED
    {.id = "three",
     .when = sky::wind && sky::sun,
     .then = concludes(plan::stay_inside),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "three",
     .when = sky::wind && sky::frost && sky::sun,
     .then = concludes(plan::stay_inside),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::lenient>());
