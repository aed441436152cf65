// refused: overlay: every host rule needs a reference and an id that hamstring does not use

// A host rule says where it comes from.
// Mend: Fill in `.reference`: the protocol or page that the rule comes from.

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
     .when = symptom::low_back_pain,
     .then = withhold_routine(),
     .because = "We are careful.",
     .reference = ""},
#endif
};
[[maybe_unused]] constexpr overlay<mine> host;
