// refused by g++: no match for 'operator&&'
// refused by clang: invalid operands to binary expression

// Facts of two vocabularies do not mix in one premise.
// Mend: Keep to the facts of one vocabulary.

#include "../rules/weather.hpp"

enum class stranger : unsigned char { one };

using weather::sky;
using namespace weather;

#ifdef REPAIRED
[[maybe_unused]] constexpr auto mixed = sky::wind && sky::sun;
#else
[[maybe_unused]] constexpr auto mixed = sky::wind && stranger::one;
#endif
