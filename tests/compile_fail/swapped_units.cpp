// refused by g++: from 'hamstring::weeks' to 'hamstring::seconds'
// refused by clang: no viable conversion from 'hamstring::weeks' to 'hamstring::seconds'

// One unit is not another: a hold in weeks is a mistake, not a long hold.
// Mend: Write the unit that the member asks for.

#include <hamstring/units.hpp>

struct stretch {
    hamstring::seconds hold;
};

#ifdef REPAIRED
constexpr stretch towel{.hold = hamstring::seconds{8}};
#else
constexpr stretch towel{.hold = hamstring::weeks{8}};
#endif

static_assert(towel.hold == hamstring::seconds{8});
