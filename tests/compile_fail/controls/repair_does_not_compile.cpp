// control: the repaired form does not compile
// refused: every bicycle needs a bell

#include <hamstring/no_such_header.hpp>

#ifdef REPAIRED
static_assert(true, "every bicycle needs a bell");
#else
static_assert(false, "every bicycle needs a bell");
#endif
