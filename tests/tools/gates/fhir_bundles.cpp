// SPDX-License-Identifier: MIT
// Writes bundles of FHIR R4 for fhir.py into a folder, FOLDER/NAME.json each.
//
//     fhir_bundles FOLDER

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "../../render/fhir_people.hpp"

int main(int count, char** arguments) {
    if (count != 2) return 2;
    for (const test::fhir_someone& who : test::fhir_people) {
        std::ofstream file(std::string(arguments[1]) + "/" + std::string(who.name) + ".json",
                           std::ios::binary);
        who.write(std::ostreambuf_iterator<char>(file));
        if (!file.flush()) std::exit(1);
    }
}
