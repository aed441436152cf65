// refused by g++: template argument 1 is invalid
// refused by clang: reference to 'rules' is ambiguous

// `hamstring::rules` is the namespace of the engine, so that after `using namespace hamstring` an array that
// is called `rules` shares its name with it.
// Mend: Call the array anything else, `clinic_rules` for one; or name what you need, `using hamstring::host_rule;`,
// in place of the whole namespace.

#include <hamstring/host/overlay.hpp>

using namespace hamstring;

#ifdef REPAIRED
constexpr host_rule clinic_rules[] = {
    {.id = "mine",
     .when = symptom::low_back_pain,
     .then = withhold_routine(),
     .because = "We are careful.",
     .reference = "protocol 1"},
};
[[maybe_unused]] constexpr overlay<clinic_rules> host;
#else
constexpr host_rule rules[] = {
    {.id = "mine",
     .when = symptom::low_back_pain,
     .then = withhold_routine(),
     .because = "We are careful.",
     .reference = "protocol 1"},
};
[[maybe_unused]] constexpr overlay<rules> host;
#endif
