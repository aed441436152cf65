// refused by g++: 'tabled<Enum>' [with Enum = fruit]
// refused by clang: because 'fruit' does not satisfy 'tabled'

// `about` is only for an enumeration that has a table.
// Mend: Give the enumeration its rows, or use one that has them.

#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/table.hpp>

enum class fruit : std::uint8_t { apple };

struct fruit_row {
    fruit id;
    std::string_view key;
};

constexpr fruit_row fruits[] = {fruit_row{.id = fruit::apple, .key = "apple"}};

#ifdef REPAIRED
template <>
inline constexpr std::span<const fruit_row> hamstring::knowledge::rows<fruit>{fruits};
#else
#endif

static_assert(hamstring::about(fruit::apple).key == fruits[0].key);
