// refused by g++: 'sunn' is not a member of 'weather::sky'
// refused by clang: no member named 'sunn' in 'weather::sky'

// A fact is an enumerator: a misspelt one cannot be written, not even under a negation.
// Mend: Use the spelling of the enumeration; the compiler often offers it.

#include "../rules/weather.hpp"

using weather::concludes;
using weather::plan;
using weather::sky;

constexpr weather::rule base[] = {
#ifdef REPAIRED
    {.id = "out",
     .when = sky::wind && !sky::sun,
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "out",
     .when = sky::wind && !sky::sunn,
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::lenient>());
