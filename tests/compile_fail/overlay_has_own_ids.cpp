// refused: overlay: every host rule needs a reference and an id that hamstring does not use

// A host rule cannot stand in for a shipped one.
// Mend: Choose an id of your own, best with your name in front: `clinic-...`.

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
    {.id = "saddle_numbness",
     .when = symptom::low_back_pain,
     .then = withhold_routine(),
     .because = "We are careful.",
     .reference = "protocol 1"},
#endif
};
[[maybe_unused]] constexpr overlay<mine> host;
