// refused by g++: is private within this context
// refused by clang: has private default constructor

// A rule without a premise would always fire: there is no empty premise.
// Mend: Fill in `.when`.

#include "../rules/weather.hpp"

using weather::concludes;
using weather::plan;
using weather::sky;

[[maybe_unused]] constexpr weather::rule base[] = {
#ifdef REPAIRED
    {.id = "out",
     .when = sky::sun,
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "out",
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};
