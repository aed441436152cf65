// SPDX-License-Identifier: MIT
// For schema.py, which holds reports as JSON to docs/report.schema.json:
//
//     report_lines PEOPLE    prints so many reports drawn at random from a fixed seed, one a line
//     report_lines read      reads reports, one a line, and says of each `read`, or what is wrong and where

#include <cstdint>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/intake/report_json.hpp>

#include "../../random_whole_report.hpp"

namespace {

using namespace hamstring;

void print_reports(int people) {
    constexpr std::uint64_t seed = 20261127;
    test::random_bits random(seed);
    for (int i = 0; i < people; ++i) {
        std::string line;
        write_report_json(std::back_inserter(line), test::random_whole_report(random));
        std::cout << line << '\n';
    }
}

void read_reports() {
    for (std::string line; std::getline(std::cin, line);) {
        const report_from_json back = read_report_json(line);
        std::string said = "read";
        if (back.wrong) {
            said = std::string(key_of(back.wrong->what)) + " ";
            write_path(std::back_inserter(said), back.wrong->path);
        }
        std::cout << said << '\n';
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "report_lines PEOPLE | read\n";
        return 1;
    }
    if (std::string_view(argv[1]) == "read")
        read_reports();
    else
        print_reports(std::stoi(argv[1]));
}
