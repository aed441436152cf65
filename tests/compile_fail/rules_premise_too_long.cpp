// refused: premise_is_too_long_split_the_rule_in_two

// A premise has room for sixteen ways; more are easier to read as two rules.
// Mend: Split the rule in two with the same effect.

#include "../rules/weather.hpp"

using weather::concludes;
using weather::plan;
using weather::sky;

constexpr weather::rule base[] = {
#ifdef REPAIRED
    {.id = "out",
     .when = (sky::wind || sky::sun) && (sky::frost || sky::clouds),
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "out",
     .when = (sky::wind || sky::sun) && (sky::frost || sky::clouds) && (sky::wind || sky::frost) &&
             (sky::sun || sky::clouds) && (sky::wind || sky::clouds),
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::lenient>());
