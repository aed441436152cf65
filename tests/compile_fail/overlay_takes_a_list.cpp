// refused: overlay: it takes an array of host rules, exercises or choices, also where there is only one

// An overlay is made of an array of host rules, and a single rule is none.
// Mend: Write `[]` behind its name and braces round it. (Also refused: a list of anything but `host_rule`, `host_exercise` and `host_choice`.)

#include <hamstring/host/overlay.hpp>

using namespace hamstring;

#ifdef REPAIRED
constexpr host_rule mine[] = {
    {.id = "mine",
     .when = symptom::low_back_pain,
     .then = withhold_routine(),
     .because = "We are careful.",
     .reference = "protocol 1"},
};
#else
constexpr host_rule mine = {.id = "mine",
                            .when = symptom::low_back_pain,
                            .then = withhold_routine(),
                            .because = "We are careful.",
                            .reference = "protocol 1"};
#endif
[[maybe_unused]] constexpr overlay<mine> host;
