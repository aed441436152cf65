// SPDX-License-Identifier: MIT
// Covers knowledge/section.hpp: the parts of a text, each with a heading of its own.

#include <set>
#include <string_view>

#include <hamstring/knowledge/section.hpp>

#include "../catch.hpp"

using namespace hamstring;

TEST_CASE("sections: no heading stands over two parts", "[section]") {
    std::set<std::string_view> headings;
    for (const section_row& row : all<section>()) {
        CAPTURE(row.key);
        REQUIRE(headings.insert(row.heading).second);
        REQUIRE(row.heading.size() <= 40);
    }
}

TEST_CASE("sections: help for somebody in crisis is first, what to do before what explains it",
          "[section]") {
    STATIC_REQUIRE(static_cast<int>(section::crisis) == 0);
    STATIC_REQUIRE(section::headline < section::today);
    STATIC_REQUIRE(section::stop < section::help);
    STATIC_REQUIRE(section::help < section::foot);
    STATIC_REQUIRE(section::foot < section::reasons);
    // The first lines need no heading: they are one.
    for (const section first : {section::crisis, section::lead, section::headline, section::action})
        REQUIRE_FALSE(about(first).headed);
}
