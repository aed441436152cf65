// SPDX-License-Identifier: MIT
// Covers triage/restrict.hpp:
//   conditions_in(facts) -> those recorded or assumed
//   restrictions_of(conditions) -> the strictest level of each movement
#include <hamstring/triage/restrict.hpp>

#include <hamstring/knowledge/condition.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr rules::fact_sheet recorded_and_assumed(condition told, condition assumed) {
    rules::fact_sheet facts;
    facts.yes.set(rules::index_of(told));
    facts.concluded.set(rules::index_of(static_cast<rules::assumed_condition>(assumed)));
    return facts;
}

constexpr auto first = static_cast<condition>(0);
constexpr auto last = static_cast<condition>(count_of<condition> - 1);

}  // namespace

TEST_CASE("conditions_in: the recorded and the assumed ones, and no condition of a no",
          "[triage]") {
    STATIC_REQUIRE(conditions_in({}).empty());
    STATIC_REQUIRE(conditions_in(recorded_and_assumed(first, last)) ==
                   set_of<condition>{first, last});
    STATIC_REQUIRE(conditions_in(recorded_and_assumed(last, last)) == set_of<condition>{last});
    rules::fact_sheet denied;
    denied.no.set(rules::index_of(first));
    REQUIRE(conditions_in(denied).empty());
}

TEST_CASE("restrictions_of: one condition restricts as its row says", "[triage]") {
    STATIC_REQUIRE(restrictions_of({}) == restrictions{});
    for (const condition_row& row : all<condition>())
        for (std::size_t m = 0; m < count_of<movement>; ++m) {
            CAPTURE(row.key, m);
            REQUIRE(restrictions_of({row.id}).of(static_cast<movement>(m)) == row.levels[m]);
        }
}

TEST_CASE("restrictions_of: several together, each adds to the others", "[triage]") {
    STATIC_REQUIRE(restrictions_of({first, last}) ==
                   (restrictions_of({first}) | restrictions_of({last})));
    REQUIRE(restrictions_of({first, last}) == (restrictions_of({first}) | restrictions_of({last})));
    // A number that is no condition restricts nothing, and reads no row.
    REQUIRE(restrictions_of(set_of<condition>::from_bits(
                std::uint64_t{1} << count_of<condition>)) == restrictions{});
}
