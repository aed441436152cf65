// refused: at_least_needs_more_than_none_and_no_more_than_all_of_its_facts

// At least three of two can never be.
// Mend: Ask for at least one fact and for no more than there are.

#include "../rules/weather.hpp"

using weather::concludes;
using weather::plan;
using weather::sky;

constexpr weather::rule base[] = {
#ifdef REPAIRED
    {.id = "out",
     .when = hamstring::rules::at_least_of<weather::words>(2, {sky::wind, sky::frost}),
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "out",
     .when = hamstring::rules::at_least_of<weather::words>(3, {sky::wind, sky::frost}),
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::lenient>());
