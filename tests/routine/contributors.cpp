// SPDX-License-Identifier: MIT
// Covers routine/contributors.hpp:
//   band_of(score) -> band; cause_ranking: insert -> the highest score first; contributors_in(inferred)
#include <hamstring/routine/contributors.hpp>

#include <hamstring/intake/observe.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr auto sitting = cause::prolonged_sitting;
constexpr auto nerve = cause::neural_tension;
constexpr auto sport = cause::sport_load;

constexpr cause_ranking three() {
    cause_ranking list;
    list.insert(sitting, 2);
    list.insert(nerve, 5);
    list.insert(sport, 2);
    return list;
}

constexpr cause_ranking overfull() {
    cause_ranking list;
    for (std::size_t i = 0; i < count_of<cause>; ++i) list.insert(static_cast<cause>(i), 1);
    list.insert(sitting, 9);
    return list;
}

constexpr cause_ranking of_report(const report& from) {
    return contributors_in(conclude(observe(from).facts));
}

}  // namespace

TEST_CASE("band_of: likely from three, possible from one", "[contributors]") {
    STATIC_REQUIRE(band_of(3) == band::likely && band_of(2) == band::possible);
    STATIC_REQUIRE(band_of(1) == band::possible && band_of(0) == band::less_likely);
    REQUIRE(band_of(-4) == band::less_likely);
}

TEST_CASE("cause_ranking: the highest score first, equals as they came", "[contributors]") {
    STATIC_REQUIRE(three().size() == 3);
    STATIC_REQUIRE(three().begin()->cause == nerve && three().begin()->band == band::likely);
    const cause_ranking list = three();
    REQUIRE((list.begin() + 1)->cause == sitting);
    REQUIRE((list.begin() + 2)->cause == sport);
    REQUIRE(list.score_of(sport) == 2);
    REQUIRE(list.score_of(cause::inactivity) == 0);
    REQUIRE_FALSE(list.contains(cause::inactivity));
    REQUIRE(cause_ranking{}.empty());
}

TEST_CASE("cause_ranking: one more than there are causes is left out", "[contributors]") {
    STATIC_REQUIRE(overfull().size() == count_of<cause>);
    REQUIRE(overfull().score_of(sitting) == 1);
}

TEST_CASE("contributors_in: only what some answer speaks for", "[contributors]") {
    constexpr report sits{.present = {habit::sits_most_of_the_day}};
    STATIC_REQUIRE(of_report({}).empty());
    STATIC_REQUIRE(of_report(sits).contains(sitting));
    REQUIRE(of_report(sits).score_of(sitting) > 0);
    REQUIRE_FALSE(of_report(sits).contains(cause::previous_strain));
}
