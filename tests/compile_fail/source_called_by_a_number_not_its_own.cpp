// refused: sources: a number in what this source is called stands neither in its citation nor in its status
// refused by g++: refused_lay_name<hamstring::knowledge::lay_name_defect::number_not_of_the_row, hamstring::detail::spelt<hamstring::detail::name<6>{"plums"}
// refused by clang: refused_lay_name<hamstring::knowledge::lay_name_defect::number_not_of_the_row, hamstring::detail::letters<'p', 'l', 'u', 'm', 's'>

// People read what a source is called: a number that the row does not know is made up.
// Mend: Take the number out, or write down in the status where it was seen.

#include <hamstring/knowledge/bibliography.hpp>

constexpr hamstring::source_row papers[] = {
    hamstring::source_row{
        .id = hamstring::source{},
        .key = "plums",
#ifdef REPAIRED
        .lay_name = "a study of 20 people, 2012",
#else
        .lay_name = "a study of 21 people, 2012",
#endif
        .citation = "Somebody et al., plums, Journal 2012",
        .locator = "none",
        .confirmed = true,
        .status = "Abstract seen; 20 people.",
    },
};

static_assert(hamstring::knowledge::lay_names_are_sound<papers>());
