// refused: rule base: this rule must hold no negation, so that one more yes never lowers the result
// refused by g++: "mine"
// refused by clang: letters<'m', 'i', 'n', 'e'>

// A host rule with a negation could be undone by one more yes.
// Mend: Say it positively: which answers call for the rule?

#include <hamstring/host/overlay.hpp>

using namespace hamstring;

constexpr host_rule mine[] = {
#ifdef REPAIRED
    {.id = "mine",
     .when = symptom::low_back_pain,
     .then = withhold_routine(),
     .because = "We are careful.",
     .reference = "protocol 1"},
#else
    {.id = "mine",
     .when = !symptom::low_back_pain,
     .then = withhold_routine(),
     .because = "We are careful.",
     .reference = "protocol 1"},
#endif
};
[[maybe_unused]] constexpr overlay<mine> host;
