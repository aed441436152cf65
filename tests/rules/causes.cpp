// SPDX-License-Identifier: MIT
// Covers rules/causes.hpp: each weight, over the facts that a rule needs and without any one of them.

#include <cstddef>
#include <iterator>

#include <hamstring/advice.hpp>
#include <hamstring/engine/infer.hpp>
#include <hamstring/rules/all_rules.hpp>

#include "../catch.hpp"
#include "cause_weights.hpp"

using namespace hamstring;

TEST_CASE("cause rules: each contributor scores what the record of weights says", "[causes]") {
    REQUIRE(std::size(test::cause_weights) == rules::cause_rule_count);
    REQUIRE(test::agrees_with_record([](const rules::fact_sheet& facts) {
        return rules::infer<rules::all_rules>(facts).tallies;
    }));
}

TEST_CASE("cause rules: nobody asked is neither for nor against", "[causes]") {
    for (std::size_t c = 0; c < count_of<cause>; ++c)
        REQUIRE(rules::infer<rules::all_rules>(rules::fact_sheet{}).tallies[c] == 0);
}
