// SPDX-License-Identifier: MIT
// Covers triage/conclude.hpp, restrict.hpp, urgency.hpp and withhold.hpp:
//
//     conclude(facts) -> facts, fired      score(inferred) -> a sum for each contributor
//     conditions_in(facts)                 restrictions_of(conditions)
//     urgency_in(conclusions)              deadline_of(urgency, conclusions)
//     withheld(urgency, conclusions, open) -> a reason, or none

#include <hamstring/triage/conclude.hpp>
#include <hamstring/triage/restrict.hpp>
#include <hamstring/triage/urgency.hpp>
#include <hamstring/triage/withhold.hpp>

#include <cstddef>

#include <hamstring/cases.hpp>
#include <hamstring/intake/observe.hpp>
#include <hamstring/knowledge/condition.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

inferred found_in(observations facts) {
    report from{.age = years{40}};
    from.present = facts;
    return conclude(observe(fully_screened(from)).facts);
}

/// Conclusions with all steps up to a level.
rules::conclusions raised_to(urgency level) {
    rules::conclusions result;
    for (int i = 0; i < static_cast<int>(level); ++i)
        result.set(rules::index_of(static_cast<rules::urgency_step>(i)));
    return result;
}

constexpr urgency every_urgency[] = {urgency::self_care_review, urgency::clinician_days,
                                     urgency::same_day, urgency::emergency_now};

}  // namespace

TEST_CASE("conclude: keeps what was observed and which rules fired", "[triage]") {
    const rules::fact_sheet before = observe({.present = {red_flag::saddle_numbness}}).facts;
    const inferred after = conclude(before);
    REQUIRE(after.facts.yes == before.yes);
    REQUIRE(after.facts.no == before.no);
    REQUIRE_FALSE(after.facts.concluded.none());
    REQUIRE_FALSE(after.fired.none());
}

TEST_CASE("score: what speaks against a contributor can take it below zero, silence leaves it at 0",
          "[triage]") {
    const scores quiet = score(found_in({}));
    const scores sitter = score(found_in({habit::sits_most_of_the_day}));
    for (std::size_t i = 0; i < count_of<cause>; ++i) REQUIRE(quiet.of[i] == 0);
    REQUIRE(sitter.of[static_cast<std::size_t>(cause::prolonged_sitting)] == 1);
    const scores stiff = score(found_in({sign::knee_extension_moderate}));
    REQUIRE(stiff.of[static_cast<std::size_t>(cause::anterior_tilt)] == -2);
}

TEST_CASE("conditions_in: holds what was recorded and what the rules assume, and no more",
          "[triage]") {
    REQUIRE(conditions_in(found_in({}).facts).empty());
    for (const condition_row& row : all<condition>()) {
        CAPTURE(row.key);
        REQUIRE(conditions_in(observe({.present = {row.id}}).facts) == set_of<condition>{row.id});
    }
    const auto assumed = conditions_in(found_in({red_flag::leg_neuro_stable}).facts);
    REQUIRE(assumed.contains(condition::nerve_mechanosensitivity));
}

TEST_CASE("restrictions_of: each condition restricts as its row says, two as the stricter",
          "[triage]") {
    REQUIRE(restrictions_of({}) == restrictions{});
    const auto level_in = [](const restrictions& from, std::size_t m) {
        return from.of(set_of<movement>{static_cast<movement>(m)});
    };
    for (const condition_row& one : all<condition>())
        for (const condition_row& other : all<condition>()) {
            const restrictions both = restrictions_of({one.id, other.id});
            for (std::size_t m = 0; m < count_of<movement>; ++m) {
                CAPTURE(one.key, other.key, m);
                REQUIRE(level_in(both, m) ==
                        (one.levels[m] > other.levels[m] ? one.levels[m] : other.levels[m]));
            }
        }
}

TEST_CASE("urgency_in: is the highest step that holds", "[triage]") {
    for (const urgency level : every_urgency) REQUIRE(rules::urgency_in(raised_to(level)) == level);
    rules::conclusions top_alone;
    top_alone.set(rules::index_of(static_cast<rules::urgency_step>(2)));
    REQUIRE(rules::urgency_in(top_alone) == urgency::emergency_now);
}

TEST_CASE("deadline_of: three days only where a clinician is to be seen and a rule says so",
          "[triage]") {
    rules::conclusions soon;
    soon.set(rules::index_of(finding::due_within_three_days));
    REQUIRE(deadline_of(urgency::clinician_days, {}) == days{7});
    REQUIRE(deadline_of(urgency::clinician_days, soon) == days{3});
    REQUIRE(deadline_of(urgency::emergency_now, soon) == days{0});
    REQUIRE(deadline_of(urgency::same_day, soon) == days{1});
    REQUIRE(deadline_of(urgency::self_care_review, soon) == days{42});
}

TEST_CASE("withheld: by urgency, else by a warning sign, else by an open question", "[triage]") {
    rules::conclusions blocked;
    blocked.set(rules::index_of(finding::routine_blocked));
    const set_of<red_flag> open{red_flag::saddle_numbness};
    for (const urgency level : {urgency::same_day, urgency::emergency_now})
        REQUIRE(withheld(level, blocked, open) == maybe{routine_state::withheld_by_urgency});
    for (const urgency level : {urgency::self_care_review, urgency::clinician_days}) {
        REQUIRE(withheld(level, blocked, open) == maybe{routine_state::withheld_by_warning_sign});
        REQUIRE(withheld(level, {}, open) == maybe{routine_state::withheld_until_screened});
        REQUIRE_FALSE(withheld(level, {}, {}));
    }
}
