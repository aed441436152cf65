// refused by g++: is private
// refused by clang: private

// A row of a host gives points to its own exercises or bars some: nothing else makes a `host_effect`.
// Mend: Use `points_for` or `leave_out`.

#include <hamstring/host/overlay.hpp>

using namespace hamstring;

#ifdef REPAIRED
[[maybe_unused]] constexpr host_effect effect = leave_out({exercise::bridge});
#else
[[maybe_unused]] constexpr host_effect effect = host_effect();
#endif
