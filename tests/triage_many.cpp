// SPDX-License-Identifier: MIT
// Covers triage_many.hpp:
//   triage_many(span of facts or reports, span of results) -> what advise says, without reasons and routine
#include <hamstring/triage_many.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include <hamstring/advice.hpp>

#include "catch.hpp"
#include "random_report.hpp"

using namespace hamstring;

namespace {

std::vector<report> draw(std::size_t count) {
    std::vector<report> result;
    test::random_bits random{65};
    for (std::size_t i = 0; i < count; ++i)
        result.push_back(test::random_report(random, 5 + random.below(200)));
    return result;
}

void require_as_advised(const std::vector<report>& reports, const std::vector<triaged>& found) {
    for (std::size_t i = 0; i < found.size(); ++i) {
        CAPTURE(i);
        const advice one = advise(reports[i]);
        REQUIRE(found[i].urgency == one.urgency);
        REQUIRE(found[i].limits == one.limits);
        REQUIRE(found[i].concluded == one.concluded);
    }
}

}  // namespace

TEST_CASE("judge: reports get the urgency and the restrictions that advise gives", "[judge]") {
    const std::vector<report> reports = draw(1000);
    std::vector<triaged> found(reports.size());
    triage_many(reports, found);
    require_as_advised(reports, found);
}

TEST_CASE("judge: facts get what their reports get", "[judge]") {
    const std::vector<report> reports = draw(200);
    std::vector<rules::fact_sheet> facts;
    for (const report& from : reports) facts.push_back(observe(from).facts);
    std::vector<triaged> found(reports.size());
    triage_many(facts, found);
    require_as_advised(reports, found);
}

TEST_CASE("judge: the shorter span says how many, and nothing beyond is written", "[judge]") {
    const std::vector<report> reports = draw(70);
    std::vector<triaged> found(reports.size(), triaged{urgency::same_day, {}, {}});
    triage_many(std::span<const report>(reports).first(66), std::span<triaged>(found).first(65));
    REQUIRE(found[64].urgency == advise(reports[64]).urgency);
    for (std::size_t i = 65; i < found.size(); ++i) {
        REQUIRE(found[i].urgency == urgency::same_day);
        REQUIRE(found[i].concluded.none());
    }
}

TEST_CASE("judge: an empty report is no self-care, also while compiling", "[judge]") {
    constexpr auto found = [] {
        const std::array<report, 2> two{report{}, report{.absent = every_red_flag}};
        std::array<triaged, 2> results{};
        triage_many(std::span<const report>(two), results);
        return results;
    }();
    STATIC_REQUIRE(found[0].urgency == advise(report{}).urgency);
    STATIC_REQUIRE(found[0].urgency >= urgency::clinician_days);
    REQUIRE(found[1].urgency == advise(report{.absent = every_red_flag}).urgency);
}

TEST_CASE("triage_many: of two spans of facts the shorter says how many", "[triage_many]") {
    constexpr std::size_t longer = 66;
    const report urgent = {.age = years{40}, .present = {red_flag::saddle_numbness}};
    const std::vector<rules::fact_sheet> facts(longer, observe(urgent).facts);
    const triaged untouched{.urgency = urgency::self_care_review, .limits = {}, .concluded = {}};
    std::vector<triaged> results(longer, untouched);

    triage_many(std::span(facts), std::span(results).first(longer - 1));
    REQUIRE(results[longer - 2].urgency == urgency::emergency_now);
    REQUIRE(results[longer - 1] == untouched);

    results.assign(longer, untouched);
    triage_many(std::span(facts).first(longer - 1), std::span(results));
    REQUIRE(results[longer - 2].urgency == urgency::emergency_now);
    REQUIRE(results[longer - 1] == untouched);
}

TEST_CASE("triage_many: a fact of one report alone is of that report alone", "[triage_many]") {
    constexpr std::size_t of_whom = 1;
    for (std::size_t fact = 0; fact < rules::observed_size; ++fact) {
        std::array<rules::fact_sheet, 3> facts{};
        facts[of_whom].yes.set(fact);
        std::array<triaged, 3> found{};
        triage_many(std::span<const rules::fact_sheet>(facts), std::span<triaged>(found));
        for (std::size_t i = 0; i < facts.size(); ++i) {
            CAPTURE(fact, i);
            const inferred one = conclude(facts[i]);
            REQUIRE(found[i].concluded == one.facts.concluded);
            REQUIRE(found[i].urgency == rules::urgency_in(one.facts.concluded));
        }
    }
}
