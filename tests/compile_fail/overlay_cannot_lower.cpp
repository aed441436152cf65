// refused by g++: is private
// refused by clang: private

// A host rule can only raise, limit, record or withhold: nothing else makes a `stricter`.
// Mend: Use `at_least_urgency`, `limit`, `record` or `withhold_routine`, joined by `+`.

#include <hamstring/host/overlay.hpp>

using namespace hamstring;

#ifdef REPAIRED
[[maybe_unused]] constexpr stricter effect = at_least_urgency(urgency::same_day);
#else
[[maybe_unused]] constexpr stricter effect = stricter();
#endif
