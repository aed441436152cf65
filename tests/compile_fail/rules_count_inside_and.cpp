// refused: at_least_cannot_be_combined_with_and_conclude_a_finding_from_it_first

// A count stands alone; what is to be combined with it becomes a conclusion first.
// Mend: Conclude a finding from the count, and use the finding in the other rule.

#include "../rules/weather.hpp"

using weather::concludes;
using weather::plan;
using weather::sky;

constexpr weather::rule base[] = {
#ifdef REPAIRED
    {.id = "out",
     .when = hamstring::rules::at_least_of<weather::words>(2, {sky::wind, sky::frost, sky::sun}),
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "out",
     .when = hamstring::rules::at_least_of<weather::words>(2, {sky::wind, sky::frost, sky::sun}) &&
             sky::clouds,
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::lenient>());
