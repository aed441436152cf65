// refused: rule base: a rule has no id
// refused by g++: rule_without_id
// refused by clang: refused<hamstring::rules::defect::rule_without_id

// A rule that nobody can name.
// Mend: Fill in `.id`.

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
    {.id = "go",
     .when = sky::sun,
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "",
     .when = sky::sun,
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::lenient>());
