// SPDX-License-Identifier: MIT
// Covers rules/judge.hpp:
//   judge(span of facts or reports, span of judgements) -> what advise says, without reasons and routine
#include <hamstring/rules/judge.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include <hamstring/advice.hpp>

#include "../catch.hpp"
#include "../random_report.hpp"

using namespace hamstring;

namespace {

std::vector<report> draw(std::size_t count) {
    std::vector<report> result;
    test::random_bits random{65};
    for (std::size_t i = 0; i < count; ++i)
        result.push_back(test::random_report(random, 5 + random.below(200)));
    return result;
}

void require_as_advised(const std::vector<report>& reports, const std::vector<judgement>& found) {
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
    std::vector<judgement> found(reports.size());
    judge(reports, found);
    require_as_advised(reports, found);
}

TEST_CASE("judge: facts get what their reports get", "[judge]") {
    const std::vector<report> reports = draw(200);
    std::vector<rules::fact_sheet> facts;
    for (const report& from : reports) facts.push_back(observe(from));
    std::vector<judgement> found(reports.size());
    judge(facts, found);
    require_as_advised(reports, found);
}

TEST_CASE("judge: the shorter span says how many, and nothing beyond is written", "[judge]") {
    const std::vector<report> reports = draw(70);
    std::vector<judgement> found(reports.size(), judgement{urgency::same_day, {}, {}});
    judge(std::span<const report>(reports).first(66), std::span<judgement>(found).first(65));
    REQUIRE(found[64].urgency == advise(reports[64]).urgency);
    for (std::size_t i = 65; i < found.size(); ++i) {
        REQUIRE(found[i].urgency == urgency::same_day);
        REQUIRE(found[i].concluded.none());
    }
}

TEST_CASE("judge: an empty report is no self-care, also while compiling", "[judge]") {
    constexpr auto found = [] {
        const std::array<report, 2> two{report{}, report{.absent = every_red_flag}};
        std::array<judgement, 2> judgements{};
        judge(std::span<const report>(two), judgements);
        return judgements;
    }();
    STATIC_REQUIRE(found[0].urgency == advise(report{}).urgency);
    STATIC_REQUIRE(found[0].urgency >= urgency::clinician_days);
    REQUIRE(found[1].urgency == advise(report{.absent = every_red_flag}).urgency);
}
