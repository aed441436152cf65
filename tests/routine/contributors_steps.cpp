// SPDX-License-Identifier: MIT
// Covers routine/contributors.hpp:
//
//     cause_ranking::insert, contains, score_of, size, empty     the highest score first
//     contributors_in(inferred) -> every cause that some answer speaks for
// (`band_of` is covered by knowledge/limit.cpp.)

#include <hamstring/routine/contributors.hpp>

#include <cstddef>
#include <cstdint>

#include <hamstring/cases.hpp>
#include <hamstring/intake/observe.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

cause_ranking found_in(observations facts) {
    report from{.age = years{40}};
    from.present = facts;
    return contributors_in(conclude(observe(fully_screened(from)).facts));
}

}  // namespace

TEST_CASE("cause_ranking: the highest score is first, of equals the one put in first",
          "[contributors]") {
    cause_ranking causes;
    REQUIRE(causes.empty());
    REQUIRE(causes.size() == 0);
    causes.insert(cause::previous_strain, 1);
    causes.insert(cause::inactivity, 3);
    causes.insert(cause::anterior_tilt, 1);
    causes.insert(cause::muscle_soreness, -1);
    REQUIRE_FALSE(causes.empty());
    REQUIRE(causes.size() == 4);
    constexpr ranked_cause expected[] = {{cause::inactivity, band::likely, 3},
                                         {cause::previous_strain, band::possible, 1},
                                         {cause::anterior_tilt, band::possible, 1},
                                         {cause::muscle_soreness, band::less_likely, -1}};
    std::size_t at = 0;
    for (const ranked_cause& item : causes) REQUIRE(item == expected[at++]);
    REQUIRE(at == 4);
}

TEST_CASE("cause_ranking: knows the causes in it and no other", "[contributors]") {
    cause_ranking causes;
    causes.insert(cause::previous_strain, 2);
    REQUIRE(causes.contains(cause::previous_strain));
    REQUIRE_FALSE(causes.contains(cause::inactivity));
    REQUIRE(causes.score_of(cause::previous_strain) == 2);
    REQUIRE(causes.score_of(cause::inactivity) == 0);
}

TEST_CASE("cause_ranking: holds every cause and then no more", "[contributors]") {
    cause_ranking causes;
    for (std::size_t i = 0; i < count_of<cause>; ++i) causes.insert(static_cast<cause>(i), 1);
    REQUIRE(causes.size() == count_of<cause>);
    const cause_ranking full = causes;
    causes.insert(cause::inactivity, 9);
    REQUIRE(causes == full);
}

TEST_CASE("contributors_in: nobody's answers speak for nothing", "[contributors]") {
    REQUIRE(found_in({}).empty());
}

TEST_CASE("contributors_in: a cause that only speaks against is no contributor, both are",
          "[contributors]") {
    REQUIRE_FALSE(found_in({sign::knee_extension_moderate}).contains(cause::anterior_tilt));
    const cause_ranking mixed = found_in(
        {sign::knee_extension_moderate, sign::toe_reach_good, symptom::back_of_thigh_tightness});
    REQUIRE(mixed.contains(cause::anterior_tilt));
    REQUIRE(mixed.score_of(cause::anterior_tilt) == 0);
}
