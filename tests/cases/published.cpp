// SPDX-License-Identifier: MIT
// Covers cases.hpp: each published case is triaged no lower than its source supports, and at most one
// level of caution higher. One test a case, named by its citation.

#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr const published_case& find(std::string_view number) {
    for (const published_case& row : knowledge::published_cases)
        if (row.number == number) return row;
    return knowledge::published_cases[0];
}

constexpr bool conforms(std::string_view number) {
    const published_case& row = find(number);
    const advice given = advise(row.given);
    return row.number == number && given.urgency >= row.at_least && given.urgency <= row.at_most;
}

void check(std::string_view number) {
    CAPTURE(number, find(number).told);
    REQUIRE(conforms(number));
}

}  // namespace

TEST_CASE("published case 1a: Crowell and Gill, J Orthop Sports Phys Ther 2009", "[cases]") {
    STATIC_REQUIRE(conforms("1a"));
    check("1a");
}

TEST_CASE("published case 1b: Crowell and Gill, J Orthop Sports Phys Ther 2009, ten days later",
          "[cases]") {
    STATIC_REQUIRE(conforms("1b"));
    check("1b");
}

TEST_CASE("published case 3: Peterson, JOSPT Cases 2022,2:208", "[cases]") {
    STATIC_REQUIRE(conforms("3"));
    check("3");
}

TEST_CASE("published case 5: J Orthop Sports Phys Ther 2019,49:482", "[cases]") {
    STATIC_REQUIRE(conforms("5"));
    check("5");
}

TEST_CASE("published case 7: Journal of Urgent Care Medicine, back pain series, part 3",
          "[cases]") {
    STATIC_REQUIRE(conforms("7"));
    check("7");
}

TEST_CASE("published case 9a: Ross and Bayer, J Orthop Sports Phys Ther 2005,35:651", "[cases]") {
    STATIC_REQUIRE(conforms("9a"));
    check("9a");
}

TEST_CASE("published case 9b: Ross and Bayer, J Orthop Sports Phys Ther 2005,35:651, a month later",
          "[cases]") {
    STATIC_REQUIRE(conforms("9b"));
    check("9b");
}

TEST_CASE("published case 11: Mechelli and colleagues, J Orthop Sports Phys Ther 2008", "[cases]") {
    STATIC_REQUIRE(conforms("11"));
    check("11");
}

TEST_CASE("published case 13: PMID 30198815", "[cases]") {
    STATIC_REQUIRE(conforms("13"));
    check("13");
}

TEST_CASE("published case 15: Tennis-leg report", "[cases]") {
    STATIC_REQUIRE(conforms("15"));
    check("15");
}

TEST_CASE("published case 17: Taylor 2002, calf strain followed by a clot", "[cases]") {
    STATIC_REQUIRE(conforms("17"));
    check("17");
}

TEST_CASE("published case 19: JBJS Case Connector 2019, 00585", "[cases]") {
    STATIC_REQUIRE(conforms("19"));
    check("19");
}

TEST_CASE("published case 21: Cureus 2024, 53617", "[cases]") {
    STATIC_REQUIRE(conforms("21"));
    check("21");
}

TEST_CASE("published case 23: Pilichou and colleagues 2014", "[cases]") {
    STATIC_REQUIRE(conforms("23"));
    check("23");
}

TEST_CASE("published case 25: Int J Sports Phys Ther 37256", "[cases]") {
    STATIC_REQUIRE(conforms("25"));
    check("25");
}

TEST_CASE("published case 27: Cureus 2026, 102963", "[cases]") {
    STATIC_REQUIRE(conforms("27"));
    check("27");
}

TEST_CASE("published case 29: Am J Phys Med Rehabil 2012,91:1104", "[cases]") {
    STATIC_REQUIRE(conforms("29"));
    check("29");
}

TEST_CASE("published case 31: PMC8388265", "[cases]") {
    STATIC_REQUIRE(conforms("31"));
    check("31");
}

TEST_CASE("published case 33: IJESAB 2(10):102", "[cases]") {
    STATIC_REQUIRE(conforms("33"));
    check("33");
}

TEST_CASE("published case 35: IJESAB 2(11):100", "[cases]") {
    STATIC_REQUIRE(conforms("35"));
    check("35");
}

TEST_CASE("published case 37: Review, PMC2898732 (a profile, not one person)", "[cases]") {
    STATIC_REQUIRE(conforms("37"));
    check("37");
}

TEST_CASE("published case 39: Int J Sports Phys Ther 2024, 116578", "[cases]") {
    STATIC_REQUIRE(conforms("39"));
    check("39");
}

TEST_CASE("published case 41: ProGnosis teaching case", "[cases]") {
    STATIC_REQUIRE(conforms("41"));
    check("41");
}

TEST_CASE("published cases: the table holds every case and each cites a source", "[cases]") {
    STATIC_REQUIRE(std::size(knowledge::published_cases) == 23);
    for (const published_case& row : knowledge::published_cases) {
        CAPTURE(row.number);
        REQUIRE_FALSE(row.citation.empty());
        REQUIRE_FALSE(row.told.empty());
        REQUIRE(row.at_least <= row.at_most);
        REQUIRE(problems(row.given).empty());
        REQUIRE(conforms(row.number));
    }
}

TEST_CASE("published cases: a second visit is triaged afresh", "[cases]") {
    STATIC_REQUIRE(advise(find("1b").given).urgency > advise(find("1a").given).urgency);
    STATIC_REQUIRE(advise(find("9b").given).urgency >= advise(find("9a").given).urgency);
    REQUIRE(advise(find("1b").given).routine.empty());
}
