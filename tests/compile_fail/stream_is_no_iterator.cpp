// refused by g++: output_iterator_of_characters
// refused by clang: does not satisfy 'output_iterator_of_characters'

// Text goes to an output iterator, so that a watch can write it into an array. A stream is none.
// Mend: Write through `std::ostreambuf_iterator<char>(std::cout)`.

#include <iostream>
#include <iterator>

#include <hamstring/advice.hpp>
#include <hamstring/render/text.hpp>

void print(const hamstring::advice& plan) {
#ifdef REPAIRED
    hamstring::write_text(std::ostreambuf_iterator<char>(std::cout), plan);
#else
    hamstring::write_text(std::cout, plan);
#endif
}
