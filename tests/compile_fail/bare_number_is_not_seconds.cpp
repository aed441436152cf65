// refused by g++: conversion from 'int' to non-scalar type 'const hamstring::seconds' requested
// refused by clang: no viable conversion from 'int' to 'const hamstring::seconds'

// A number has a unit: `.hold = 30` could be seconds, or repetitions.
// Mend: Write the unit: `seconds{30}`, `times{3}`, `weeks{8}`.

#include <hamstring/units.hpp>

#ifdef REPAIRED
constexpr hamstring::seconds s{30};
#else
constexpr hamstring::seconds s = 30;
#endif

static_assert(s == hamstring::seconds{30});
