// SPDX-License-Identifier: MIT
// Judges the rule base of subject.cpp by what it makes of reports: `judge docs/knowledge/combinations.md`
// says what is wrong with it and exits with 1, or is silent; `judge` alone prints one number for what it makes
// of many reports, the same for two bases that say the same to people. It is compiled once and linked with each
// mutant, so that a mutant costs seconds. The rules are read as they stand, without the engine:
// tests/rules/interpreter.cpp holds the engine to that reading.

#include <array>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <span>
#include <sstream>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/rules/verify.hpp>

#include "../cases/decisive.hpp"
#include "../cases/grave.hpp"
#include "../cases/inputs.hpp"
#include "../cases/plain.hpp"
#include "../random_report.hpp"
#include "../rules/cause_weights.hpp"
#include "../rules/interpreter.hpp"
#include "../tools/generate/pages/combinations.hpp"

extern const std::span<const hamstring::rules::rule> subject;

namespace {

using namespace hamstring;

/// Every conclusion, rule after rule until nothing new comes. Right for rules without negation as failure;
/// the compiler refuses that in the rules that conclude something.
rules::conclusions conclude(rules::fact_sheet facts) {
    for (bool again = true; again;) {
        again = false;
        for (const rules::rule& item : subject)
            if (!facts.concluded.includes(item.then.concludes) && test::is_true(item.when, facts)) {
                facts.concluded |= item.then.concludes;
                again = true;
            }
    }
    return facts.concluded;
}

urgency triage(const report& given) { return rules::urgency_in(conclude(observe(given).facts)); }

/// Whether a report gets the urgency that it needs, and no routine.
bool is_held_back(const test::grave_report& row) {
    const rules::conclusions drawn = conclude(observe(row.given).facts);
    const urgency level = rules::urgency_in(drawn);
    return level >= row.at_least &&
           (level >= urgency::same_day || drawn.test(rules::index_of(finding::routine_blocked)));
}

/// Whether a story ends where the rule that decides it says.
bool is_decided(const test::decisive_report& row) {
    const rules::conclusions drawn = conclude(observe(row.given).facts);
    const urgency level = rules::urgency_in(drawn);
    const bool held_back =
        level >= urgency::same_day || drawn.test(rules::index_of(finding::routine_blocked));
    return level == row.level && held_back == row.held_back;
}

/// The score of each contributor.
std::array<int, count_of<cause>> scores(rules::fact_sheet facts) {
    facts.concluded = conclude(facts);
    std::array<int, count_of<cause>> sums{};
    for (const rules::rule& item : subject)
        if (item.then.tally < sums.size() && test::is_true(item.when, facts))
            sums[item.then.tally] += item.then.weight;
    return sums;
}

bool fail(std::string_view what) {
    std::cout << what << '\n';
    return false;
}

bool triages_cases() {
    for (const test::grave_report& row : test::grave)
        if (!is_held_back(row)) return fail(row.told);
    for (const test::grave_report& row : test::to_be_seen)
        if (triage(row.given) != row.at_least) return fail(row.told);
    for (const test::milder_report& row : test::milder)
        if (triage(row.given) > row.at_most) return fail(row.told);
    for (const published_case& row : knowledge::published_cases)
        if (triage(row.given) < row.at_least || triage(row.given) > row.at_most)
            return fail(row.told);
    for (const test::plain_report& row : test::plain)
        if (triage(row.given) != urgency::self_care_review) return fail(row.told);
    for (const test::mended_report& row : test::mended)
        if (triage(row.given) < row.at_least || triage(row.given) > row.at_most)
            return fail(row.told);
    for (const test::decisive_report& row : test::decisive)
        if (!is_decided(row)) return fail(row.told);
    return true;
}

bool weighs_causes() {
    return test::agrees_with_record(scores) || fail("a contributor scores another number");
}

/// Whether each answer and each two lead to what the page says, which the tree keeps and reviewers read.
bool combines(const char* file) {
    std::ostringstream kept;
    kept << std::ifstream(file).rdbuf();
    pages::page printed;
    pages::write_combinations(printed, conclude);
    return kept.str() == printed.text() || fail("answers lead to something else");
}

/// What people are told of many reports, as one number: 200,000 times some answers drawn at random are yes and
/// all others no.
std::uint64_t told_of_many() {
    test::random_bits random{5};
    std::uint64_t hash = 0;
    const auto add = [&hash](std::uint64_t word) { hash = (hash ^ word) * 0x100000001b3U; };
    for (int i = 0; i < 200'000; ++i) {
        rules::fact_sheet facts;
        for (int answers = random.below(6) + 1; answers > 0; --answers)
            facts.yes.set(
                static_cast<std::size_t>(random.below(rules::vocabulary::observed::size)));
        for (std::size_t fact = 0; fact < rules::vocabulary::observed::size; ++fact)
            if (!facts.yes.test(fact)) facts.no.set(fact);
        for (const std::uint64_t word : (conclude(facts) & rules::rule_contract.outputs).words)
            add(word);
        if (i % 100 != 0) continue;
        for (const int sum : scores(facts)) add(static_cast<std::uint64_t>(sum));
    }
    return hash;
}

}  // namespace

int main(int count, char** words) {
    if (count == 1) {
        std::cout << told_of_many() << '\n';
        return 0;
    }
    if (count != 2) return 2;
    return triages_cases() && weighs_causes() && combines(words[1]) ? 0 : 1;
}
