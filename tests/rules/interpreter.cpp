// SPDX-License-Identifier: MIT
// Holds the engine to the plain interpreter of the same tables:
//   infer<base>, infer<base, trace::off>, batch infer<base> -> conclusions, trace and tallies
#include "interpreter.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <hamstring/engine/infer.hpp>
#include <hamstring/engine/infer_many.hpp>
#include <hamstring/intake/observe.hpp>
#include <hamstring/rules/all_rules.hpp>

#include "../catch.hpp"
#include "../random_report.hpp"
#include "weather.hpp"

namespace hr = hamstring::rules;
using weather::plan;
using weather::sky;

namespace {

/// Whether the engine says of these facts what the interpreter says.
template <const auto& Base, class V>
void require_agreement(const hr::fact_set<V>& observed) {
    const auto plain = test::interpret(Base, observed);
    const auto full = hr::infer<Base>(observed);
    const auto bare = hr::infer<Base, hr::trace::off>(observed);
    REQUIRE(full.facts == plain.facts);
    REQUIRE(bare.facts == plain.facts);
    for (std::size_t r = 0; r < std::size(Base); ++r) {
        CAPTURE(Base[r].id);
        REQUIRE(full.fired.test(r) == plain.fired[r]);
    }
    for (std::size_t t = 0; t < V::tally_count; ++t) {
        REQUIRE(full.tallies[t] == plain.tallies[t]);
        REQUIRE(bare.tallies[t] == plain.tallies[t]);
    }
    if constexpr (!hr::strata_for<Base>.recursive) {
        std::array<hr::fact_set<V>, 1> one{observed};
        std::array<hr::bits<V::concluded::size>, 1> concluded{};
        hr::infer<Base, V>(one, concluded);
        REQUIRE(concluded[0] == plain.facts.concluded);
    }
}

/// Every way to answer the four questions, yes and no at once too, with every set of conclusions given.
template <const auto& Base>
void require_agreement_on_all_weather() {
    for (unsigned answers = 0; answers < 4096; ++answers) {
        weather::facts observed;
        observed.yes.words[0] = answers & 15U;
        observed.no.words[0] = (answers >> 4U) & 15U;
        observed.concluded.words[0] = answers >> 8U;
        CAPTURE(answers);
        require_agreement<Base>(observed);
    }
}

constexpr weather::rule rule(hr::premise<weather::words> when, hr::effect<weather::words> then) {
    return {.id = "", .when = when, .then = then, .because = "", .source = 'a', .grade = 'a'};
}
constexpr hr::effect<weather::words> weighs(std::int8_t much) {
    return {.concludes = {}, .tally = 0, .weight = much};
}
consteval hr::premise<weather::words> at_least(
    std::uint8_t needed, std::initializer_list<hr::premise<weather::words>> list) {
    return hr::at_least_of<weather::words>(needed, list);
}

/// A premise of every shape, with conclusions, weights, or both, in an order that is no strata.
constexpr weather::rule shapes[] = {
    rule(plan::take_umbrella, weather::concludes(plan::stay_inside) + weighs(127)),
    rule(!sky::sun, weather::concludes(plan::rain_likely)),
    rule(!plan::stay_inside, weather::concludes(plan::go_out) + weighs(-128)),
    rule(sky::wind || (sky::clouds && !sky::sun) || plan::rain_likely,
         weather::concludes(plan::take_umbrella)),
    rule(sky::sun && !plan::rain_likely && !sky::frost, weather::concludes(plan::stay_inside)),
    rule(at_least(2, {sky::clouds, !sky::frost, !plan::rain_likely}),
         weather::concludes(plan::take_umbrella)),
    rule(at_least(1, {!plan::take_umbrella, plan::stay_inside}), weighs(3)),
    rule(sky::clouds, weighs(-1)),
    rule(!sky::clouds, weighs(5)),
    rule(plan::go_out, weighs(-7)),
    rule(sky::clouds || at_least(3, {sky::wind, sky::frost, sky::sun, !sky::clouds}),
         weather::concludes(plan::rain_likely)),
    rule(at_least(2, {sky::wind, !sky::wind, sky::sun}), weighs(11)),
};
static_assert(!hr::strata_for<shapes>.recursive && hr::strata_for<shapes>.stratified);

/// A recursion in two strata: what the second negates is reached only in the first one's third round.
constexpr weather::rule rounds[] = {
    rule(plan::take_umbrella, weather::concludes(plan::go_out) + weighs(2)),
    rule(plan::rain_likely, weather::concludes(plan::take_umbrella)),
    rule(plan::go_out || sky::clouds, weather::concludes(plan::rain_likely)),
    rule(sky::sun && !plan::go_out, weather::concludes(plan::stay_inside)),
};
static_assert(hr::strata_for<rounds>.recursive && hr::strata_for<rounds>.stratified);

}  // namespace

TEST_CASE("infer: every shape of premise is read as the plain interpreter reads it", "[oracle]") {
    require_agreement_on_all_weather<shapes>();
}

TEST_CASE("infer: a recursive base gives what the plain interpreter gives", "[oracle]") {
    require_agreement_on_all_weather<rounds>();
}

TEST_CASE("infer: the shipped rules give what the plain interpreter gives", "[oracle]") {
    test::random_bits random{229};
    for (int i = 0; i < 1500; ++i) {
        auto observed =
            hamstring::observe(test::random_report(random, 3 + random.below(150))).facts;
        // Some of them with conclusions that hold already, drawn at random.
        if (i % 4 == 0)
            for (int given = 0; given < 3; ++given)
                observed.concluded.set(static_cast<std::size_t>(
                    random.below(static_cast<int>(hr::vocabulary::concluded::size))));
        CAPTURE(i);
        require_agreement<hr::all_rules>(observed);
    }
}

TEST_CASE("infer: each shipped rule fires for the plain interpreter too", "[oracle]") {
    // The reports above need not reach every rule: these answer just what one term of it needs.
    for (const hr::rule& any : hr::all_rules)
        for (std::size_t t = 0; t < any.when.term_count(); ++t) {
            hr::fact_sheet observed;
            const auto part = any.when.term_at(t);
            for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i) {
                const hr::literal item = any.when.literal_at(i);
                if (item.how == hr::reading::answered_yes) observed.yes.set(item.fact);
                if (item.how == hr::reading::answered_no) observed.no.set(item.fact);
                if (item.how == hr::reading::concluded) observed.concluded.set(item.fact);
            }
            CAPTURE(any.id);
            REQUIRE(test::interpret(hr::all_rules, observed)
                        .fired[static_cast<std::size_t>(&any - hr::all_rules.data())]);
            require_agreement<hr::all_rules>(observed);
        }
}
