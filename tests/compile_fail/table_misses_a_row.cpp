// refused: table: this enumeration has more enumerators than its table has rows
// refused by g++: refused_row<fruit, hamstring::knowledge::row_defect::missing, hamstring::knowledge::detail::place<2>
// refused by clang: refused_row<fruit, hamstring::knowledge::row_defect::missing, hamstring::knowledge::detail::place<2>

// A table is total: an enumerator that was added without its row is found when it is compiled.
// Mend: Add the row, at the place that the enumerator has.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/table.hpp>

enum class fruit : std::uint8_t { apple, pear, plum };

template <>
inline constexpr std::size_t hamstring::count_of<fruit> = hamstring::detail::counted(fruit::plum);

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

template <>
inline constexpr std::span<const fruit_row> hamstring::knowledge::rows<fruit>{fruits};

static_assert(hamstring::knowledge::table_is_sound<fruit>());
