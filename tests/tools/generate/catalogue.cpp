// SPDX-License-Identifier: MIT
// Prints the catalogue for whoever writes a language, a line each: key, hash, room, whether it goes by a number, whether
// somebody's safety rests on it, and the English text, between tabs.

#include <iostream>

#include "catalogue.hpp"

int main() {
    for (const generate::text_of_catalogue& text : generate::texts_of_catalogue())
        std::cout << text.key << '\t' << generate::hex(text.hash & 0xffffffffU) << '\t' << text.room
                  << '\t' << text.goes_by_number << '\t' << text.for_safety << '\t' << text.english
                  << '\n';
}
