// SPDX-License-Identifier: MIT
// Any bytes as a report: what `advise` promises holds for all of them.

#include <cstddef>
#include <cstdint>
#include <cstring>

#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>

#include "input.hpp"

using namespace hamstring;

namespace {

void keeps_its_promises(const report& from) {
    const advice given = advise(from);
    const bool blocked = given.concluded.test(rules::index_of(finding::routine_blocked));

    if (given.urgency >= urgency::same_day)
        fuzz::promise(given.routine.empty() && given.causes.size == 0 && given.treatments.empty(),
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

}  // namespace

/// The last byte of the input chooses an answer more, the rest is the report.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const report first = fuzz::report_from(data, size);
    keeps_its_promises(first);

    const advice before = advise(first);
    fuzz::promise(before.urgency == advise(first).urgency &&
                      before.concluded == advise(first).concluded &&
                      before.fired == advise(first).fired,
                  "the same report gives the same advice");
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
