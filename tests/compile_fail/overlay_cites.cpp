// refused: overlay: every house rule needs a reference and an id that hamstring does not use

// A house rule says where it comes from.
// Mend: Fill in `.reference`: the protocol or page that the rule comes from.

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
    {.id = "mine",
     .when = symptom::low_back_pain,
     .then = withhold_routine(),
     .because = "We are careful.",
     .reference = ""},
#endif
};
[[maybe_unused]] constexpr overlay<mine> house;
