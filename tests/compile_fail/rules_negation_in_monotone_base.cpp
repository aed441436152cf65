// refused: rule base: this rule must hold no negation, so that one more yes never lowers the result
// refused by g++: "calm"
// refused by clang: letters<'c', 'a', 'l', 'm'>

// Triage is monotone because its rules hold no negation.
// Mend: Say it positively, or move the rule to a base that may hold negations.

#include "../rules/weather.hpp"

using weather::concludes;
using weather::plan;
using weather::sky;

constexpr weather::rule base[] = {
#ifdef REPAIRED
    {.id = "calm",
     .when = sky::sun,
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#else
    {.id = "calm",
     .when = sky::sun && !sky::wind,
     .then = concludes(plan::go_out),
     .because = "for a reason",
     .source = 'a',
     .grade = 'a'},
#endif
};

constexpr auto monotone = [] {
    auto held = weather::lenient;
    held.monotone_rules = 1;
    return held;
}();
static_assert(hamstring::rules::is_sound<base, monotone>());
