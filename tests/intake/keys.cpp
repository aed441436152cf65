// SPDX-License-Identifier: MIT
// Covers intake/keys.hpp:
//   observation_from_key(key) -> the symptom, habit, history, sign, red flag or condition; else none
//   answers_called(key) -> that observation, or what a screen asks
//   key_of(observation) -> its key, a profile's too
#include <hamstring/intake/keys.hpp>

#include <cstddef>
#include <cstdint>
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

TEST_CASE("answers_called: one observation, or what a screen asks", "[keys]") {
    STATIC_REQUIRE(answers_called("foot_drop") == observations{red_flag::foot_drop});
    STATIC_REQUIRE(answers_called("low_back_pain") == observations{symptom::low_back_pain});
    STATIC_REQUIRE(answers_called("toothache").empty());
    for (const screen_row& group : all<screen>()) {
        CAPTURE(group.key);
        for (const red_flag_row& row : all<red_flag>()) {
            const bool asked = row.screen == group.id && row.replaced_by.empty();
            CHECK(answers_called(group.key).contains(row.id) == asked);
        }
    }
}

TEST_CASE("key_of: is the key of every observation, of each kind", "[keys]") {
    STATIC_REQUIRE(key_of(symptom::low_back_pain) == "low_back_pain");
    STATIC_REQUIRE(key_of(profile::nothing_told) == "nothing_told");
    STATIC_REQUIRE(key_of(observation{}).empty());
    std::size_t answered = 0;
    for (std::size_t i = 0; i < rules::observed_size; ++i) {
        const observation one(i);
        CAPTURE(key_of(one));
        REQUIRE_FALSE(key_of(one).empty());
        const maybe<observation> found = observation_from_key(key_of(one));
        if (found) REQUIRE(found->index == i);
        answered += found ? 1 : 0;
    }
    REQUIRE(answered == rules::observed_size - count_of<profile>);
}
