// refused: fruits: every enumerator needs exactly one row, in the order of the enumeration

// A table is total: an enumerator that was added without its row is found when it is compiled.
// Mend: Add the row, at the place that the enumerator has.

#include <cstdint>
#include <string_view>

#include <hamstring/knowledge/table.hpp>

enum class fruit : std::uint8_t { apple, pear, plum };

struct fruit_row {
    fruit id;
    std::string_view key;
};

constexpr fruit_row fruits[] = {
    fruit_row{.id = fruit::apple, .key = "apple"},
    fruit_row{.id = fruit::pear, .key = "pear"},
#ifdef REPAIRED
    fruit_row{.id = fruit::plum, .key = "plum"},
#else
#endif
};

static_assert(hamstring::knowledge::one_row_an_enumerator<fruit>(fruits),
              "fruits: every enumerator needs exactly one row, in the order of the enumeration");
