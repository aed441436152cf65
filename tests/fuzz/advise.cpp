// SPDX-License-Identifier: MIT
// Any bytes as a report: what `advise` promises holds for all of them.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

#include <hamstring/advice.hpp>
#include <hamstring/engine/infer.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/intake/observe.hpp>
#include <hamstring/intake/pending.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/rules/all_rules.hpp>
#include <hamstring/triage_many.hpp>

#include "input.hpp"

using namespace hamstring;

namespace {

void keeps_its_promises(const report& from) {
    const advice given = advise(from);
    const bool blocked = given.concluded.test(rules::index_of(finding::routine_blocked));

    if (given.urgency >= urgency::same_day)
        fuzz::promise(given.routine.empty() && given.causes.empty() && given.treatments.empty(),
                      "to be seen today or sooner: no routine, no contributors, no treatments");
    if (blocked) fuzz::promise(given.routine.empty(), "a blocked routine is empty");
    if (!problems(from).empty())
        fuzz::promise(given.urgency >= urgency::clinician_days && given.routine.empty(),
                      "a report with a problem fails closed");
    if (!unanswered_flags(from).empty())
        fuzz::promise(given.routine.empty(), "no routine while a warning sign was not asked about");
    for (const routine_item& item : given.routine) {
        const exercise_row& row = about(item.exercise);
        const restriction level = given.limits.of(row.movements);
        fuzz::promise(level < restriction::clearance, "no exercise that is restricted");
        fuzz::promise(level == restriction::none || item.modified,
                      "a modified form where one is asked for");
        fuzz::promise(!row.avoid.intersects(given.conditions),
                      "no exercise that a condition avoids");
    }
    for (const open_question& asked : questions_for(given.pending))
        fuzz::promise(!asked.question().empty(), "an open question has words");
    fuzz::promise(explain(given, given.urgency).size() > 0, "every urgency has a reason");
}

/// Among many reports, in a full block and in one that is not, each is said to be what `advise` says.
void many_say_the_same(const report& from, const advice& alone) {
    constexpr std::size_t more_than_a_block = 66;
    report many[more_than_a_block];
    many[0] = many[63] = many[65] = from;
    triaged results[more_than_a_block];
    triage_many(std::span<const report>(many), std::span<triaged>(results));
    const triaged expected{alone.urgency, alone.limits, alone.concluded};
    for (const std::size_t place : {0U, 63U, 65U})
        fuzz::promise(results[place] == expected, "triage_many says what advise says");
}

/// The generic engine, which tries the rules as they are written, draws the same from the same facts.
void engines_agree(const report& from, const advice& given) {
    const rules::fact_sheet facts = observe(from).facts;
    const auto slowly = rules::infer<rules::all_rules>(facts);
    const inferred printed = conclude(facts);
    fuzz::promise(slowly.facts == printed.facts && slowly.fired == printed.fired,
                  "the generic engine and the printed rules conclude the same");
    const scores sums = score(printed);
    for (std::size_t i = 0; i < count_of<cause>; ++i)
        fuzz::promise(slowly.tallies[i] == sums.of[i], "both add up the same weights");
    fuzz::promise(given.concluded == printed.facts.concluded && given.fired == printed.fired,
                  "advice holds what the rules concluded");
}

}  // namespace

/// The last byte of the input chooses an answer more, the rest is the report.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const report first = fuzz::report_from(data, size);
    keeps_its_promises(first);

    const advice before = advise(first);
    fuzz::promise(before == advise(fuzz::report_from(data, size)),
                  "the same bytes give the same advice");
    many_say_the_same(first, before);
    engines_agree(first, before);
    if (size == 0) return 0;
    const std::size_t more = data[size - 1];
    const auto add = [&](auto fact) {
        report graver = first;
        graver.present.insert(fact);
        keeps_its_promises(graver);
        // A "no" can be part of a problem or of an answered screen, so it stays as it was.
        fuzz::promise(advise(graver).urgency >= before.urgency,
                      "one more yes never lowers the urgency");
    };
    add(static_cast<red_flag>(more % count_of<red_flag>));
    add(static_cast<symptom>(more % count_of<symptom>));
    add(static_cast<condition>(more % count_of<condition>));
    add(static_cast<history>(more % count_of<history>));
    return 0;
}
