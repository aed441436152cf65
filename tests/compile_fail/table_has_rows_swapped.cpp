// refused: fruits: every enumerator needs exactly one row, in the order of the enumeration

// The enumeration does the indexing, so a row in another's place would answer for it.
// Mend: Put the rows into the order of the enumeration.

#include <cstdint>
#include <string_view>

#include <hamstring/knowledge/table.hpp>

enum class fruit : std::uint8_t { apple, pear };

struct fruit_row {
    fruit id;
    std::string_view key;
};

constexpr fruit_row fruits[] = {
#ifdef REPAIRED
    fruit_row{.id = fruit::apple, .key = "apple"},
    fruit_row{.id = fruit::pear, .key = "pear"},
#else
    fruit_row{.id = fruit::pear, .key = "pear"},
    fruit_row{.id = fruit::apple, .key = "apple"},
#endif
};

static_assert(hamstring::knowledge::one_row_an_enumerator<fruit>(fruits),
              "fruits: every enumerator needs exactly one row, in the order of the enumeration");
