// SPDX-License-Identifier: MIT
// Covers engine/infer_many.hpp:
//   infer<base>(span of facts, span of conclusions) -> the same as infer, 64 reports at a time
#include <hamstring/engine/infer_many.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/engine/infer.hpp>
#include <hamstring/rules/all_rules.hpp>

#include "../catch.hpp"
#include "../random_report.hpp"
#include "../rules/weather.hpp"

using namespace hamstring;
using weather::plan;
using weather::sky;

namespace {

struct drawn {
    std::vector<report> reports;
    std::vector<rules::fact_sheet> facts;
};

drawn draw(std::size_t count) {
    drawn result;
    test::random_bits random{64};
    for (std::size_t i = 0; i < count; ++i) {
        result.reports.push_back(test::random_report(random, 5 + random.below(200)));
        result.facts.push_back(observe(result.reports.back()).facts);
    }
    return result;
}

std::vector<rules::conclusions> in_batch(const std::vector<rules::fact_sheet>& facts) {
    std::vector<rules::conclusions> result(facts.size());
    rules::infer<rules::all_rules, rules::vocabulary>(facts, result);
    return result;
}

constexpr weather::rule counting[] = {
    {.id = "rain",
     .when = rules::at_least_of<weather::words>(2, {sky::clouds, sky::wind, sky::frost}),
     .then = weather::concludes(plan::rain_likely),
     .because = "dark",
     .source = 'a',
     .grade = 'a'},
    {.id = "out",
     .when = sky::sun && !plan::rain_likely && !sky::frost,
     .then = weather::concludes(plan::go_out),
     .because = "dry",
     .source = 'a',
     .grade = 'a'},
};

/// Every way to answer the four questions, with some that contradict themselves made yes.
constexpr auto every_answer = [] {
    std::array<weather::facts, 256> facts{};
    for (unsigned i = 0; i < facts.size(); ++i) {
        facts[i].yes.words[0] = i & 15U;
        facts[i].no.words[0] = (i >> 4U) & ~i & 15U;
    }
    return facts;
}();

}  // namespace

TEST_CASE("batch: 64 reports at a time give what one at a time gives", "[batch]") {
    const drawn all = draw(2000);
    const auto found = in_batch(all.facts);
    for (std::size_t i = 0; i < found.size(); ++i) {
        CAPTURE(i);
        REQUIRE(found[i] == rules::infer<rules::all_rules>(all.facts[i]).facts.concluded);
    }
}

TEST_CASE("batch: blocks that are not full are right and write nothing else", "[batch]") {
    const drawn all = draw(130);
    for (const std::size_t size : {0U, 1U, 63U, 64U, 65U, 129U}) {
        rules::conclusions untouched;
        untouched.set(7);
        std::vector<rules::conclusions> found(all.facts.size(), untouched);
        rules::infer<rules::all_rules, rules::vocabulary>(std::span(all.facts).first(size),
                                                          std::span<rules::conclusions>(found));
        for (std::size_t i = 0; i < found.size(); ++i) {
            CAPTURE(size, i);
            const auto one = rules::infer<rules::all_rules>(all.facts[i]).facts.concluded;
            REQUIRE(found[i] == (i < size ? one : untouched));
        }
    }
}

TEST_CASE("batch: a buffer that is too small is filled and not overrun", "[batch]") {
    const drawn all = draw(70);
    std::vector<rules::conclusions> found(66);
    rules::infer<rules::all_rules, rules::vocabulary>(
        all.facts, std::span<rules::conclusions>(found).first(65));
    REQUIRE(found[64] == rules::infer<rules::all_rules>(all.facts[64]).facts.concluded);
    REQUIRE(found[65].none());
}

TEST_CASE("batch: conclusions that already hold stay and are built upon", "[batch]") {
    drawn all = draw(100);
    for (std::size_t i = 0; i < all.facts.size(); i += 3)
        all.facts[i].concluded.set(rules::index_of(finding::leg_nerve_symptom));
    const auto found = in_batch(all.facts);
    for (std::size_t i = 0; i < found.size(); ++i)
        REQUIRE(found[i] == rules::infer<rules::all_rules>(all.facts[i]).facts.concluded);
}

TEST_CASE("batch: counts and negation as failure, every answer, also while compiling", "[batch]") {
    using conclusions = rules::bits<weather::words::concluded::size>;
    std::array<conclusions, 256> found{};
    rules::infer<counting, weather::words>(every_answer, found);
    for (std::size_t i = 0; i < found.size(); ++i)
        REQUIRE(found[i] == rules::infer<counting>(every_answer[i]).facts.concluded);
    constexpr auto first = [] {
        std::array<conclusions, 16> some{};
        rules::infer<counting, weather::words>(std::span(every_answer).first<16>(), some);
        return some;
    }();
    STATIC_REQUIRE(first[3].test(rules::place_of(plan::rain_likely)));
    STATIC_REQUIRE_FALSE(first[8].test(rules::place_of(plan::rain_likely)));
    REQUIRE(first[3] == found[3]);
}
