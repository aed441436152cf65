// refused by g++: a_safety_text_needs_somebody_who_has_checked_it
// refused by clang: a_safety_text_needs_somebody_who_has_checked_it

// What says when to get help is not reworded by anybody alone.
// Mend: Have the words checked, and name who did.

#include <hamstring/language/replacing.hpp>

#ifdef REPAIRED
inline constexpr auto mine =
    hamstring::replacing("urgencies.same_day.action", "Ring us today.", "Dr A. Example");
#else
inline constexpr auto mine = hamstring::replacing("urgencies.same_day.action", "Ring us today.");
#endif
