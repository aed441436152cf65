// SPDX-License-Identifier: MIT
// Covers ids/facts.hpp:
//   index_of(fact) -> its place, different for every fact
//   observation{} -> none, which no set takes in; observations: insert, erase, contains, |, -
//   fact_sheet: answered_yes, answered_no, holds
#include <hamstring/ids/facts.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

template <class Kind, class Set>
constexpr bool takes_places(Set& taken) {
    for (std::size_t i = 0; i < count_of<Kind>; ++i) {
        const std::size_t place = rules::index_of(static_cast<Kind>(i));
        if (place >= Set::size || taken.test(place)) return false;
        taken.set(place);
    }
    return true;
}

constexpr bool every_observation_has_a_place() {
    rules::bits<rules::observed_size> taken;
    return takes_places<symptom>(taken) && takes_places<habit>(taken) &&
           takes_places<history>(taken) && takes_places<sign>(taken) &&
           takes_places<profile>(taken) && takes_places<red_flag>(taken) &&
           takes_places<condition>(taken) && taken.count() == rules::observed_size;
}

constexpr observations after_none(observations set) {
    set.insert(observation{});
    set.erase(observation{});
    return set;
}

}  // namespace

TEST_CASE("index_of: each observation has a place of its own, and no place is left", "[ids]") {
    STATIC_REQUIRE(every_observation_has_a_place());
    REQUIRE(every_observation_has_a_place());
}

TEST_CASE("observation: none is refused by every set", "[ids]") {
    constexpr observations one{symptom::low_back_pain, observation{}};
    STATIC_REQUIRE(one == observations{symptom::low_back_pain});
    STATIC_REQUIRE_FALSE(one.contains(observation{}));
    STATIC_REQUIRE(after_none(one) == one);
    STATIC_REQUIRE(after_none({}).empty());
    REQUIRE(after_none(one) == one);
    REQUIRE_FALSE(one.contains(observation{}));
}

TEST_CASE("observations: mix every kind, and are added and taken away", "[ids]") {
    constexpr observations mixed{symptom::low_back_pain, habit::sits_most_of_the_day,
                                 red_flag::minor_trauma};
    STATIC_REQUIRE(((mixed - observations{red_flag::minor_trauma}) |
                    observations{red_flag::minor_trauma}) == mixed);
    STATIC_REQUIRE_FALSE(
        (mixed - observations{red_flag::minor_trauma}).contains(red_flag::minor_trauma));
    observations fewer = mixed;
    fewer.erase(symptom::low_back_pain);
    REQUIRE_FALSE(fewer.contains(symptom::low_back_pain));
    REQUIRE(fewer.contains(habit::sits_most_of_the_day));
}

TEST_CASE("fact_sheet: yes, no and concluded are told apart", "[ids]") {
    constexpr rules::fact_sheet sheet = [] {
        rules::fact_sheet facts;
        facts.yes.set(rules::index_of(symptom::low_back_pain));
        facts.no.set(rules::index_of(habit::sits_most_of_the_day));
        facts.concluded.set(rules::index_of(finding::back_pain));
        return facts;
    }();
    STATIC_REQUIRE(sheet.answered_yes(symptom::low_back_pain));
    STATIC_REQUIRE_FALSE(sheet.answered_no(symptom::low_back_pain));
    STATIC_REQUIRE(sheet.answered_no(habit::sits_most_of_the_day));
    STATIC_REQUIRE(sheet.holds(finding::back_pain));
    REQUIRE_FALSE(sheet.answered_yes(habit::sits_most_of_the_day));
    REQUIRE_FALSE(sheet.holds(finding::routine_blocked));
}
