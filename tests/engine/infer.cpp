// SPDX-License-Identifier: MIT
// Covers engine/fact.hpp, engine/rule.hpp, engine/infer.hpp and engine/trace.hpp with a vocabulary of its own:
//   infer<base>(facts) -> facts, fired rules, tallies
//   infer<base, trace::off>(facts) -> facts, tallies
//   led_to(links, order, goals, fired, concluded) -> the rules behind a conclusion
//   unmet_part(premise, facts) -> what is missing
//   find_rule(rules, id)

#include <hamstring/engine/trace.hpp>

#include "../catch.hpp"
#include "../rules/weather.hpp"

namespace hr = hamstring::rules;
using weather::facts;
using weather::observed;
using weather::plan;
using weather::sky;

namespace {

constexpr weather::rule base[] = {
    // Out of order on purpose: strata decide, not the order of the rows.
    {.id = "go-out",
     .when = sky::sun && !plan::rain_likely,
     .then = weather::concludes(plan::go_out),
     .because = "dry",
     .source = 'a',
     .grade = 'a'},
    {.id = "umbrella",
     .when = plan::rain_likely && !sky::wind,
     .then = weather::concludes(plan::take_umbrella),
     .because = "wet",
     .source = 'a',
     .grade = 'a'},
    {.id = "inside",
     .when = (plan::rain_likely && sky::wind) || sky::frost,
     .then = weather::concludes(plan::stay_inside),
     .because = "wild",
     .source = 'a',
     .grade = 'a'},
    {.id = "rain",
     .when = hr::at_least_of<weather::words>(2, {sky::clouds, sky::wind, sky::frost}),
     .then = weather::concludes(plan::rain_likely),
     .because = "dark",
     .source = 'a',
     .grade = 'a'},
    {.id = "mood",
     .when = sky::sun,
     .then = {.concludes = {}, .tally = 0, .weight = 2},
     .because = "bright",
     .source = 'a',
     .grade = 'a'},
    {.id = "gloom",
     .when = sky::clouds,
     .then = {.concludes = {}, .tally = 0, .weight = -1},
     .because = "dim",
     .source = 'a',
     .grade = 'a'},
};
static_assert(hr::is_sound<base, weather::limits>());

constexpr weather::rule counted[] = {
    {.id = "either-two",
     .when = hr::at_least_of<weather::words>(2, {sky::clouds, sky::wind, sky::frost}) ||
             hr::at_least_of<weather::words>(2, {sky::wind, sky::frost, sky::sun}),
     .then = weather::concludes(plan::stay_inside),
     .because = "x",
     .source = 'a',
     .grade = 'a'},
    {.id = "bright-without-clouds",
     .when = sky::sun && !sky::clouds,
     .then = weather::concludes(plan::stay_inside),
     .because = "x",
     .source = 'a',
     .grade = 'a'},
};

constexpr auto after(std::initializer_list<sky> yes, std::initializer_list<sky> no = {}) {
    return hr::infer<base>(observed(yes, no));
}

constexpr weather::rule recursive[] = {
    {.id = "a-from-b",
     .when = plan::take_umbrella || sky::clouds,
     .then = weather::concludes(plan::rain_likely),
     .because = "x",
     .source = 'a',
     .grade = 'a'},
    {.id = "b-from-a",
     .when = plan::rain_likely,
     .then = weather::concludes(plan::take_umbrella),
     .because = "x",
     .source = 'a',
     .grade = 'a'},
    {.id = "unless",
     .when = sky::sun && !plan::take_umbrella,
     .then = weather::concludes(plan::go_out),
     .because = "x",
     .source = 'a',
     .grade = 'a'},
};

constexpr weather::rule late[] = {
    {.id = "third",
     .when = plan::take_umbrella,
     .then = weather::concludes(plan::go_out),
     .because = "x",
     .source = 'a',
     .grade = 'a'},
    {.id = "second",
     .when = plan::rain_likely,
     .then = weather::concludes(plan::take_umbrella),
     .because = "x",
     .source = 'a',
     .grade = 'a'},
    {.id = "first",
     .when = plan::go_out || sky::clouds,
     .then = weather::concludes(plan::rain_likely),
     .because = "x",
     .source = 'a',
     .grade = 'a'},
    {.id = "unless",
     .when = sky::sun && !plan::go_out,
     .then = weather::concludes(plan::stay_inside),
     .because = "x",
     .source = 'a',
     .grade = 'a'},
};
static_assert(hr::strata_for<late>.recursive && hr::strata_for<late>.stratified);

std::size_t place_of(std::string_view id) { return hr::find_rule(hr::rules_of(base), id); }

}  // namespace

TEST_CASE("infer: a conclusion follows from enough of the facts", "[engine]") {
    STATIC_REQUIRE(after({sky::clouds, sky::wind}).facts.holds(plan::rain_likely));
    STATIC_REQUIRE_FALSE(after({sky::clouds}).facts.holds(plan::rain_likely));
    REQUIRE(after({sky::clouds, sky::wind}).facts.holds(plan::rain_likely));
}

TEST_CASE("infer: not asked is neither yes nor no", "[engine]") {
    STATIC_REQUIRE(after({sky::clouds, sky::frost}, {sky::wind}).facts.holds(plan::take_umbrella));
    STATIC_REQUIRE_FALSE(after({sky::clouds, sky::frost}).facts.holds(plan::take_umbrella));
    REQUIRE_FALSE(after({sky::clouds, sky::frost}).facts.holds(plan::take_umbrella));
}

TEST_CASE("infer: a negated conclusion is read after every rule that may draw it", "[engine]") {
    STATIC_REQUIRE(after({sky::sun}).facts.holds(plan::go_out));
    STATIC_REQUIRE_FALSE(after({sky::sun, sky::clouds, sky::wind}).facts.holds(plan::go_out));
    REQUIRE_FALSE(after({sky::sun, sky::clouds, sky::wind}).facts.holds(plan::go_out));
}

TEST_CASE("infer: either side of an or is enough", "[engine]") {
    STATIC_REQUIRE(after({sky::frost}).facts.holds(plan::stay_inside));
    STATIC_REQUIRE(after({sky::clouds, sky::wind}).facts.holds(plan::stay_inside));
    STATIC_REQUIRE_FALSE(after({sky::wind}).facts.holds(plan::stay_inside));
}

TEST_CASE("infer: one premise may count twice, and several rules share an effect", "[engine]") {
    for (const auto& yes : {std::initializer_list<sky>{sky::clouds, sky::wind},
                            std::initializer_list<sky>{sky::frost, sky::sun},
                            std::initializer_list<sky>{sky::clouds, sky::frost, sky::wind}}) {
        const auto drawn = hr::infer<counted>(weather::observed(yes));
        CHECK(drawn.facts.holds(plan::stay_inside));
        CHECK(drawn.fired.test(0));
        CHECK_FALSE(drawn.facts.holds(plan::rain_likely));
    }
    for (const auto& yes : {std::initializer_list<sky>{sky::clouds, sky::sun},
                            std::initializer_list<sky>{sky::wind}}) {
        const auto drawn = hr::infer<counted>(weather::observed(yes));
        CHECK_FALSE(drawn.facts.holds(plan::stay_inside));
        CHECK(drawn.fired.none());
    }
    constexpr auto drawn = hr::infer<counted>(weather::observed({sky::sun}, {sky::clouds}));
    STATIC_REQUIRE(drawn.facts.holds(plan::stay_inside));
    STATIC_REQUIRE(drawn.fired.test(1));
    STATIC_REQUIRE_FALSE(drawn.fired.test(0));
}

TEST_CASE("infer: weights add up", "[engine]") {
    STATIC_REQUIRE(after({sky::sun}).tallies[0] == 2);
    STATIC_REQUIRE(after({sky::sun, sky::clouds}).tallies[0] == 1);
    REQUIRE(after({sky::clouds}).tallies[0] == -1);
}

TEST_CASE("infer: a recursive base reaches its least model", "[engine]") {
    STATIC_REQUIRE(hr::strata_for<recursive>.recursive);
    STATIC_REQUIRE(hr::strata_for<recursive>.stratified);
    STATIC_REQUIRE(
        hr::infer<recursive>(observed({sky::clouds, sky::sun})).facts.holds(plan::take_umbrella));
    STATIC_REQUIRE_FALSE(
        hr::infer<recursive>(observed({sky::clouds, sky::sun})).facts.holds(plan::go_out));
    STATIC_REQUIRE_FALSE(hr::infer<recursive>(observed({sky::sun})).facts.holds(plan::rain_likely));
    REQUIRE(hr::infer<recursive>(observed({sky::sun})).facts.holds(plan::go_out));
}

TEST_CASE("infer: negation waits until a recursion has ended", "[engine]") {
    // What `unless` negates is reached only in the recursion's third round.
    STATIC_REQUIRE_FALSE(
        hr::infer<late>(observed({sky::clouds, sky::sun})).facts.holds(plan::stay_inside));
    STATIC_REQUIRE(hr::infer<late>(observed({sky::sun})).facts.holds(plan::stay_inside));
    REQUIRE_FALSE(
        hr::infer<late>(observed({sky::clouds, sky::sun})).facts.holds(plan::stay_inside));
}

TEST_CASE("infer: without a trace the facts and tallies are the same", "[engine]") {
    STATIC_REQUIRE(hr::infer<base, hr::trace::off>(observed({sky::sun, sky::clouds})).tallies[0] ==
                   1);
    for (unsigned answers = 0; answers < 256; ++answers) {
        facts start;
        start.yes.words[0] = answers & 15U;
        start.no.words[0] = (answers >> 4U) & ~answers & 15U;
        const auto full = hr::infer<base>(start);
        const auto bare = hr::infer<base, hr::trace::off>(start);
        CAPTURE(answers);
        REQUIRE(bare.facts == full.facts);
        REQUIRE(bare.tallies == full.tallies);
        int sum = 0;
        for (std::size_t r = 0; r < std::size(base); ++r)
            if (full.fired.test(r)) sum += base[r].then.weight;
        REQUIRE(full.tallies[0] == sum);
    }
}

TEST_CASE("infer: the trace holds exactly the rules whose premise holds in the end", "[engine]") {
    for (unsigned answers = 0; answers < 256; ++answers) {
        facts start;
        start.yes.words[0] = answers & 15U;
        start.no.words[0] = (answers >> 4U) & ~answers & 15U;
        const auto done = hr::infer<base>(start);
        for (std::size_t r = 0; r < std::size(base); ++r) {
            CAPTURE(answers, base[r].id);
            REQUIRE(done.fired.test(r) == hr::holds(base[r].when, done.facts));
        }
    }
}

TEST_CASE("infer: conclusions are those of the fired rules and nothing else", "[engine]") {
    for (unsigned answers = 0; answers < 256; ++answers) {
        facts start;
        start.yes.words[0] = answers & 15U;
        start.no.words[0] = (answers >> 4U) & ~answers & 15U;
        const auto done = hr::infer<base>(start);
        hr::bits<weather::words::concluded::size> replayed;
        for (std::size_t r = 0; r < std::size(base); ++r)
            if (done.fired.test(r)) replayed |= base[r].then.concludes;
        REQUIRE(replayed == done.facts.concluded);
    }
}

TEST_CASE("led_to: a conclusion is traced through the conclusions below it", "[engine]") {
    const auto done = after({sky::clouds, sky::wind});
    const auto led = hr::led_to(hr::links_for<base>, hr::strata_for<base>,
                                weather::concludes(plan::stay_inside).concludes, done.fired,
                                done.facts.concluded);
    REQUIRE(led.test(place_of("inside")));
    REQUIRE(led.test(place_of("rain")));
    REQUIRE(led.count() == 2);
}

TEST_CASE("led_to: rules that did not fire led to nothing", "[engine]") {
    const auto done = after({sky::frost});
    const auto led = hr::led_to(hr::links_for<base>, hr::strata_for<base>,
                                weather::concludes(plan::stay_inside).concludes, done.fired,
                                done.facts.concluded);
    REQUIRE(led.test(place_of("inside")));
    REQUIRE(led.count() == 1);
}

TEST_CASE("unmet_part: the missing literals of the nearest way", "[engine]") {
    constexpr auto missing = hr::unmet_part(base[1].when, after({sky::clouds, sky::frost}).facts);
    STATIC_REQUIRE(missing.size == 1);
    STATIC_REQUIRE(missing.items[0] == hr::literal{1, hr::reading::answered_no});
    REQUIRE(hr::unmet_part(base[1].when, after({}).facts).size == 2);
}

TEST_CASE("unmet_part: at least so many says how many are still needed", "[engine]") {
    constexpr auto missing = hr::unmet_part(base[3].when, after({sky::wind}).facts);
    STATIC_REQUIRE(missing.size == 2);
    STATIC_REQUIRE(missing.needed == 1);
    REQUIRE(missing.needed == 1);
}

TEST_CASE("unmet_part: empty where the rule fired", "[engine]") {
    STATIC_REQUIRE(hr::unmet_part(base[3].when, after({sky::wind, sky::clouds}).facts).size == 0);
    REQUIRE(hr::unmet_part(base[4].when, after({sky::sun}).facts).size == 0);
}

TEST_CASE("find_rule: by id, or the number of rules", "[engine]") {
    STATIC_REQUIRE(hr::find_rule(hr::rules_of(base), "rain") == 3);
    STATIC_REQUIRE(hr::find_rule(hr::rules_of(base), "snow") == std::size(base));
    REQUIRE(hr::find_rule(hr::rules_of(base), "") == std::size(base));
}

TEST_CASE("premise: and distributes over or, and a repeated literal counts once", "[engine]") {
    constexpr auto wide = (sky::clouds || sky::wind) && (sky::frost || sky::sun);
    STATIC_REQUIRE(wide.term_count() == 4);
    STATIC_REQUIRE(wide.literal_count() == 8);
    constexpr auto narrow = sky::clouds && sky::clouds;
    STATIC_REQUIRE(narrow.literal_count() == 1);
    REQUIRE(wide.term_count() == 4);
}

TEST_CASE("bits: sets of more than one word join, subtract and compare", "[engine]") {
    constexpr auto wide = [] {
        hr::bits<130> set;
        set.set(0);
        set.set(64);
        set.set(129);
        return set;
    }();
    STATIC_REQUIRE(wide.count() == 3);
    STATIC_REQUIRE(wide.test(129));
    STATIC_REQUIRE((wide - wide).none());
    STATIC_REQUIRE(wide.includes(wide - wide));
    REQUIRE(wide.intersects(wide));
}
