// SPDX-License-Identifier: MIT
// Covers triage/conclude.hpp:
//   conclude(facts) -> facts with every conclusion, and the trace: what the generic engine infers
//   score(found) -> the sum of the weights of each contributor: the generic engine's tallies
#include <hamstring/triage/conclude.hpp>

#include <cstddef>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/engine/infer.hpp>
#include <hamstring/rules/all_rules.hpp>

#include "../catch.hpp"
#include "../random_report.hpp"

using namespace hamstring;

namespace {

constexpr auto by_the_rules(const rules::fact_sheet& facts) {
    return rules::infer<rules::all_rules>(facts);
}

constexpr bool concludes_the_same(const rules::fact_sheet& facts) {
    const auto wanted = by_the_rules(facts);
    const inferred found = conclude(facts);
    return found.facts == wanted.facts && found.fired == wanted.fired;
}

constexpr bool scores_the_same(const rules::fact_sheet& facts) {
    const auto wanted = by_the_rules(facts);
    const scores found = score(conclude(facts));
    for (std::size_t i = 0; i < count_of<cause>; ++i)
        if (found.of[i] != wanted.tallies[i]) return false;
    return true;
}

constexpr rules::fact_sheet nothing_asked{};
constexpr rules::fact_sheet nerve =
    observe(fully_screened({
                .age = years{45},
                .since = weeks{3},
                .present = {symptom::low_back_pain, symptom::leg_tingling_or_burning,
                            symptom::pain_below_knee},
            }))
        .facts;
constexpr rules::fact_sheet desk_worker =
    observe(fully_screened({
                .age = years{34},
                .present = {symptom::back_of_thigh_tightness, habit::sits_most_of_the_day},
            }))
        .facts;

/// Facts that no report need ever state, conclusions among them that already hold.
rules::fact_sheet random_facts(test::random_bits& random) {
    rules::fact_sheet facts;
    const int rarity = 2 + random.below(30);
    for (std::size_t i = 0; i < rules::observed_size; ++i) {
        if (random.one_in(rarity)) facts.yes.set(i);
        if (random.one_in(rarity)) facts.no.set(i);
    }
    for (std::size_t i = 0; i < rules::concluded_size; ++i)
        if (random.one_in(40)) facts.concluded.set(i);
    return facts;
}

}  // namespace

TEST_CASE("conclude: says what the generic engine infers", "[conclude]") {
    STATIC_REQUIRE(concludes_the_same(nothing_asked));
    STATIC_REQUIRE(concludes_the_same(nerve));
    STATIC_REQUIRE(concludes_the_same(desk_worker));
    STATIC_REQUIRE(conclude(nerve).facts.holds(finding::leg_nerve_symptom));
    REQUIRE(concludes_the_same(nerve));
}

TEST_CASE("score: adds up what the generic engine adds up", "[conclude]") {
    STATIC_REQUIRE(scores_the_same(nothing_asked));
    STATIC_REQUIRE(scores_the_same(nerve));
    STATIC_REQUIRE(scores_the_same(desk_worker));
    STATIC_REQUIRE(
        score(conclude(desk_worker)).of[static_cast<std::size_t>(cause::prolonged_sitting)] > 0);
    REQUIRE(scores_the_same(desk_worker));
}

TEST_CASE("conclude: 20,000 reports at random, as the generic engine", "[conclude]") {
    test::random_bits random{20};
    for (int i = 0; i < 20'000; ++i) {
        CAPTURE(i);
        const auto from = test::random_report(random, 5 + random.below(200));
        const rules::fact_sheet facts = observe(from).facts;
        REQUIRE(concludes_the_same(facts));
        REQUIRE(scores_the_same(facts));
        REQUIRE(advise(from).concluded == by_the_rules(facts).facts.concluded);
    }
}

TEST_CASE("conclude: any facts, and conclusions that already hold", "[conclude]") {
    test::random_bits random{21};
    for (int i = 0; i < 20'000; ++i) {
        CAPTURE(i);
        const rules::fact_sheet facts = random_facts(random);
        REQUIRE(concludes_the_same(facts));
        REQUIRE(scores_the_same(facts));
    }
}
