// SPDX-License-Identifier: MIT
// Prints every picture of the catalogue into a folder: KEY.svg, and of each other form KEY-FORM.svg.
//
//     pictures FOLDER          the full form, light
//     pictures FOLDER --all    and icon, dark, mirrored and moving

#include <cstddef>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/render/svg.hpp>

namespace {

using namespace hamstring;

bool print(const std::string& folder, exercise id, std::string_view form,
           const picture_options& how) {
    std::ofstream file(folder + '/' + std::string(about(id).key) + std::string(form) + ".svg",
                       std::ios::binary);
    write_svg(std::ostreambuf_iterator<char>(file), id, how);
    return static_cast<bool>(file.flush());
}

}  // namespace

int main(int count, char** words) {
    if (count < 2) return 2;
    const std::string folder = words[1];
    const bool all = count > 2 && words[2] == std::string_view("--all");
    for (std::size_t i = 0; i < count_of<exercise>; ++i) {
        const auto id = static_cast<exercise>(i);
        bool good = print(folder, id, "", {});
        if (all) {
            good =
                good && print(folder, id, "-icon", {.detail = picture_detail::icon, .pixels = 64});
            good = good && print(folder, id, "-dark", {.colours = picture_colours::dark});
            good = good && print(folder, id, "-mirrored", {.mirrored = true});
            good = good && print(folder, id, "-moving", {.moving = true});
        }
        if (!good) {
            std::cerr << "cannot write " << about(id).key << '\n';
            return 1;
        }
    }
}
