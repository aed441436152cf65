// refused by g++: could not convert '3' from 'int' to 'hamstring::maybe<hamstring::hours>'
// refused by clang: no viable conversion from 'int' to 'maybe<hamstring::hours>'

// How long it has lasted needs a unit: 3 could be days, or weeks.
// Mend: Write the unit, from `hours{20}` to `years{2}`.

#include <hamstring/intake/report.hpp>

#ifdef REPAIRED
constexpr hamstring::report told{.since = hamstring::days{3}};
#else
constexpr hamstring::report told{.since = 3};
#endif

static_assert(told.since->value == 72);
