// SPDX-License-Identifier: MIT

// hamstring/render/svg_sheet.hpp
//
//     write_svg_sheet(out, routine, svg_sheet_options) -> out

#include <hamstring/render/svg_sheet.hpp>

#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/language/german.hpp>

#include <catch.hpp>

#include "count_in.hpp"
#include "plausible_adult.hpp"
#include "random_report.hpp"

using namespace hamstring;

namespace {

std::string sheet_of(const routine& of, const svg_sheet_options& how = {}) {
    std::string text;
    write_svg_sheet(std::back_inserter(text), of, how);
    return text;
}

}  // namespace

TEST_CASE("write_svg_sheet: a full form is drawn, an adapted one is told in words", "[svg]") {
    test::random_bits random{1717};
    int drawn = 0;
    int told = 0;
    for (int i = 0; i < 400; ++i) {
        const advice given = advise(test::plausible_adult(random));
        const std::string sheet = sheet_of(given.routine);
        std::size_t full = 0;
        for (const routine_item& item : given.routine) {
            full += item.modified ? 0 : 1;
            CAPTURE(i, about(item.exercise).key);
            REQUIRE(sheet.find(std::string(about(item.exercise).name)) != sheet.npos);
            if (item.modified) {
                ++told;
                const std::string_view first = steps_for(item.exercise, true)[0];
                REQUIRE(sheet.find(std::string(first.substr(0, first.find(' ')))) != sheet.npos);
            }
        }
        drawn += static_cast<int>(full);
        CAPTURE(i);
        REQUIRE(test::count_in(sheet, "<svg") == 1 + full);
        REQUIRE(test::count_in(sheet, "<g") == test::count_in(sheet, "</g>"));
        REQUIRE(test::count_in(sheet, "<text") == test::count_in(sheet, "</text>"));
        // Every id once, and what is used is there.
        std::set<std::string> ids;
        for (std::size_t at = sheet.find(" id=\""); at != sheet.npos;
             at = sheet.find(" id=\"", at + 1)) {
            const std::size_t from = at + 5;
            REQUIRE(ids.insert(sheet.substr(from, sheet.find('"', from) - from)).second);
        }
        for (std::size_t at = sheet.find("href=\"#"); at != sheet.npos;
             at = sheet.find("href=\"#", at + 1)) {
            const std::size_t from = at + 7;
            REQUIRE(ids.contains(sheet.substr(from, sheet.find('"', from) - from)));
        }
    }
    CHECK(drawn > 100);
    CHECK(told > 20);
}

TEST_CASE("write_svg_sheet: no line of a card is broader than the card", "[svg]") {
    test::random_bits random{1718};
    for (int i = 0; i < 300; ++i) {
        const std::string sheet =
            sheet_of(advise(test::plausible_adult(random)).routine, {.language = german});
        for (std::size_t at = sheet.find("<text x=\"24\""); at != sheet.npos;
             at = sheet.find("<text x=\"24\"", at + 1)) {
            const std::size_t from = sheet.find('>', at) + 1;
            const std::string_view line =
                std::string_view(sheet).substr(from, sheet.find('<', from) - from);
            CAPTURE(line);
            REQUIRE(render::letters_in(line) <= picture::of_sheet.letters + 1);
        }
    }
}

TEST_CASE("write_svg_sheet: nothing planned is a sheet without a picture", "[svg]") {
    const std::string sheet = sheet_of(routine{});
    CHECK(test::count_in(sheet, "<svg") == 1);
    CHECK(test::count_in(sheet, "<g") == 0);
}
