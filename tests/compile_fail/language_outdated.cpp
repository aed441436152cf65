// refused by g++: language: this is said as before the English words changed
// refused by g++: urgencies.self_care_review.name
// refused by clang: language: this is said as before the English words changed

// A translation of words that are no longer there says something else than the text does.
// Mend: Look at the new English words, put theirs and their hash: tests/tools/generate/language.py shows both.

#include <hamstring/language/german.hpp>

namespace hamstring {

#ifdef REPAIRED
inline constexpr auto& mine = german_texts;
#else
inline constexpr translation mine[] = {
    {"urgencies.self_care_review.name", 1, "Sie können sich selbst helfen"}};
#endif

static_assert(says_everything<mine, 1U << static_cast<unsigned>(plural::one)>());

}  // namespace hamstring
