// refused by g++: use of deleted function
// refused by g++: quantity<Unit, Held>
// refused by clang: overload resolution selected deleted operator '<<'
// refused by clang: has been explicitly deleted

// A number without its unit is misread. The first error says so, and with g++ little follows it; clang also lists
// what else can be printed.
// Mend: Print `.value` and say the unit.

#include <iostream>

#include <hamstring/units.hpp>

void print(const hamstring::years& age) {
#ifdef REPAIRED
    std::cout << age.value << " years\n";
#else
    std::cout << age << '\n';
#endif
}
