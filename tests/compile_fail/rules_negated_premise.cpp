// refused by g++: use of deleted function
// refused by clang: overload resolution selected deleted operator '!'

// Only an enumerator can be negated; "neither" is written out.
// Mend: For "neither" write `!a && !b`, for "not both" `!a || !b`.

#include "../rules/weather.hpp"

using weather::concludes;
using weather::plan;
using weather::sky;

constexpr weather::rule base[] = {
#ifdef REPAIRED
    {.id = "out",
     .when = !sky::wind && !sky::frost,
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "out",
     .when = !(sky::wind || sky::frost),
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::lenient>());
