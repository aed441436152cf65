// refused: overlay: every house rule needs a reference and an id that hamstring does not use

// A house rule cannot stand in for a shipped one.
// Mend: Choose an id of your own, best with your name in front: `clinic-...`.

#include <hamstring/rules/overlay.hpp>

using namespace hamstring;

constexpr house_rule mine[] = {
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
[[maybe_unused]] constexpr overlay<mine> house;
