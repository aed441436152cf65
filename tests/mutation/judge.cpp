// SPDX-License-Identifier: MIT
// Judges the rule base of subject.cpp by what it makes of reports: `judge docs/knowledge/combinations.md`
// says what is wrong with it and exits with 1, or is silent. It is compiled once and linked with each
// mutant, so that a mutant costs seconds. The rules are read as they stand, without the engine:
// tests/rules/interpreter.cpp holds the engine to that reading.

#include <cstddef>
#include <fstream>
#include <iostream>
#include <iterator>
#include <span>
#include <sstream>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>

#include "../cases/grave.hpp"
#include "../cases/plain.hpp"
#include "../rules/cause_weights.hpp"
#include "../rules/interpreter.hpp"
#include "../tools/pages/combinations.hpp"

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

urgency triage(const report& given) { return rules::urgency_in(conclude(observe(given))); }

/// Whether the rules withhold the routine.
bool withholds(const report& given) {
    return triage(given) >= urgency::same_day ||
           conclude(observe(given)).test(rules::index_of(finding::routine_blocked));
}

int score(const rules::fact_sheet& facts, std::size_t which) {
    rules::fact_sheet all = facts;
    all.concluded = conclude(facts);
    int sum = 0;
    for (const rules::rule& item : subject)
        if (item.then.tally == which && test::is_true(item.when, all)) sum += item.then.weight;
    return sum;
}

bool fail(std::string_view what) {
    std::cout << what << '\n';
    return false;
}

bool triages_cases() {
    for (const test::grave_report& row : test::grave)
        if (triage(row.given) < row.at_least || !withholds(row.given)) return fail(row.told);
    for (const test::grave_report& row : test::to_be_seen)
        if (triage(row.given) != row.at_least) return fail(row.told);
    for (const test::milder_report& row : test::milder)
        if (triage(row.given) > row.at_most) return fail(row.told);
    for (const published_case& row : knowledge::published_cases)
        if (triage(row.given) < row.at_least || triage(row.given) > row.at_most)
            return fail(row.told);
    for (const test::plain_report& row : test::plain)
        if (triage(row.given) != urgency::self_care_review) return fail(row.told);
    return true;
}

bool weighs_causes() {
    return test::agrees_with_record(score) || fail("a contributor scores another number");
}

/// Whether each answer and each two lead to what the page says, which the tree keeps and reviewers read.
bool combines(const char* file) {
    std::ostringstream kept;
    kept << std::ifstream(file).rdbuf();
    pages::page printed;
    pages::write_combinations(printed, conclude);
    return kept.str() == printed.text() || fail("answers lead to something else");
}

}  // namespace

int main(int count, char** words) {
    if (count != 2) return 2;
    return triages_cases() && weighs_causes() && combines(words[1]) ? 0 : 1;
}
