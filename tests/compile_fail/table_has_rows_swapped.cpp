// refused: table: this row does not stand at the place of its enumerator
// refused by g++: refused_row<fruit, hamstring::knowledge::row_defect::misplaced, hamstring::detail::spelt<hamstring::detail::name<5>{"pear"}
// refused by clang: refused_row<fruit, hamstring::knowledge::row_defect::misplaced, hamstring::detail::letters<'p', 'e', 'a', 'r'>

// The enumeration does the indexing, so a row in another's place would answer for it.
// Mend: Put the rows into the order of the enumeration.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/table.hpp>

enum class fruit : std::uint8_t { apple, pear };

template <>
inline constexpr std::size_t hamstring::count_of<fruit> = hamstring::detail::counted(fruit::pear);

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

template <>
inline constexpr std::span<const fruit_row> hamstring::knowledge::rows<fruit>{fruits};

static_assert(hamstring::knowledge::table_is_sound<fruit>());
