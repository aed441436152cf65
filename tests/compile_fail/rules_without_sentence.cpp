// refused: rule base: this rule has no sentence in .because
// refused by g++: "go"
// refused by clang: letters<'g', 'o'>

// A rule that cannot say why.
// Mend: Fill in `.because`.

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
    {.id = "go",
     .when = sky::sun,
     .then = concludes(plan::go_out),
     .because = "",
     .source = 'a',
     .grade = 'a'},
#endif
};

static_assert(hamstring::rules::is_sound<base, weather::lenient>());
