// SPDX-License-Identifier: MIT
// Covers intake/keys.hpp:
//   observation_from_key(key) -> the symptom, habit, history, sign, red flag or condition; else none
#include <hamstring/intake/keys.hpp>

#include <set>
#include <string_view>

#include <hamstring/knowledge/profile.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

template <class Kind>
void each_is_found(std::set<std::string_view>& seen) {
    for (const auto& row : all<Kind>()) {
        CAPTURE(row.key);
        REQUIRE(seen.insert(row.key).second);
        const auto found = observation_from_key(row.key);
        REQUIRE(found);
        REQUIRE(found->index == observation{row.id}.index);
    }
}

}  // namespace

TEST_CASE("observation_from_key: finds every key of every kind, each in one kind", "[keys]") {
    std::set<std::string_view> seen;
    each_is_found<symptom>(seen);
    each_is_found<habit>(seen);
    each_is_found<history>(seen);
    each_is_found<sign>(seen);
    each_is_found<red_flag>(seen);
    each_is_found<condition>(seen);
    REQUIRE(seen.size() == rules::observed_size - count_of<profile>);
}

TEST_CASE("observation_from_key: a profile is computed and has no answer", "[keys]") {
    for (const auto& row : all<profile>()) {
        CAPTURE(row.key);
        REQUIRE_FALSE(observation_from_key(row.key));
    }
}

TEST_CASE("observation_from_key: only the exact spelling counts", "[keys]") {
    STATIC_REQUIRE(observation_from_key("low_back_pain")->index ==
                   observation{symptom::low_back_pain}.index);
    STATIC_REQUIRE_FALSE(observation_from_key("low_back_pains"));
    STATIC_REQUIRE_FALSE(observation_from_key(""));
    REQUIRE_FALSE(observation_from_key("Low_back_pain"));
}
