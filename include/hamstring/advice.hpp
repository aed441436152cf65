// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include <hamstring/ids/restrictions.hpp>
#include <hamstring/ids/treatment.hpp>
#include <hamstring/ids/urgency.hpp>
#include <hamstring/intake/observe.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/routine/contributors.hpp>
#include <hamstring/routine/planner.hpp>
#include <hamstring/routine/routine.hpp>
#include <hamstring/routine/treatments.hpp>
#include <hamstring/triage/conclude.hpp>
#include <hamstring/triage/restrict.hpp>
#include <hamstring/triage/urgency.hpp>
#include <hamstring/triage/withhold.hpp>
#include <hamstring/units.hpp>
#include <hamstring/version.hpp>

/// The front door: a report goes in, advice comes out. What is known about each thing in it, and the
/// words for it, stand in `knowledge/`; reasons in `explain.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

/// Advice for one report: a plain value that can be copied, stored and compared.
/// At `emergency_now` and `same_day` it holds the urgency and its reasons, and nothing else.
struct advice {
    hamstring::urgency urgency = hamstring::urgency::clinician_days;
    /// By when somebody should be seen: 0 is now, 1 within a day; for self-care, when to look again.
    days deadline{generated::due_clinician_days};
    /// What is wrong with the report; the advice has failed closed where anything is.
    set_of<problem> problems{};
    /// Red flags that must still be asked. The routine waits for those of the core screens
    /// (`generated::core_flags`), not for the others.
    set_of<red_flag> pending{};
    /// Which rules fired: bit i is rule i of `rules::all_rules`.
    fired_rules fired{};
    /// Which of the host's rules fired: bit i is rule i of its list.
    std::uint64_t host_fired = 0;
    /// Everything that the rules concluded.
    rules::conclusions concluded{};
    /// Conditions that were recorded, or that the rules assume.
    set_of<condition> conditions{};
    /// How far each movement is restricted.
    restrictions limits{};
    /// What may contribute, the highest score first.
    cause_ranking causes{};
    /// What the choice of exercises turned on.
    set_of<trait> traits{};
    hamstring::routine routine{};
    /// Other treatments that may be mentioned; none while a question is open that a routine waits for.
    set_of<treatment> treatments{};
    /// The hash of the knowledge that it rests on.
    std::uint64_t knowledge = knowledge_hash;

    friend constexpr bool operator==(const advice&, const advice&) noexcept = default;
};

/// What the planner knew when it planned the routine of an advice: for `offered` and `permitted`.
/// Shape: an advice that holds a routine -> what is known about its person.
/// Errors: of one without a routine it knows no traits, so nothing may be handed out by it.
constexpr planning planning_of(const advice& given) noexcept {
    return {given.limits, given.conditions, given.causes, given.urgency == urgency::clinician_days,
            given.traits};
}

static_assert(__is_trivially_copyable(advice), "advice: must stay a plain value");
static_assert(sizeof(advice) <= 1024, "advice: must fit into 1 KiB");
static_assert(sizeof(report) <= 320, "report: must stay small enough to pass around");

namespace detail {

/// What a host's rules add to the shipped ones, see `host/overlay.hpp`.
struct host_judgement {
    std::uint64_t fired = 0;
    restrictions limits{};
};

/// What the shipped rules conclude, and the report's problems and open questions.
struct seen {
    inferred found{};
    set_of<problem> problems{};
    set_of<red_flag> open{};
    set_of<red_flag> open_beside{};
};

/// (Not inlined, so that its working memory is free again while a routine is planned.)
[[gnu::noinline]] constexpr seen look_at(const report& from) noexcept {
    const observed here = observe(from);
    return {conclude(here.facts), here.problems, here.open, here.open_beside};
}

/// The stages after the rules, one after the other; the planner with a host's own set.
template <class Own = no_own_set>
constexpr advice assemble(const report& from, const seen& here,
                          const host_judgement& host) noexcept {
    const rules::conclusions& concluded = here.found.facts.concluded;
    advice result;
    result.concluded = concluded;
    result.fired = here.found.fired;
    result.host_fired = host.fired;
    result.problems = here.problems;
    result.urgency = rules::urgency_in(concluded);
    result.deadline = deadline_of(result.urgency, concluded);
    result.conditions = conditions_in(here.found.facts);
    result.limits = restrictions_of(result.conditions) | host.limits;
    // In an emergency nobody is asked anything more.
    if (result.urgency != urgency::emergency_now) result.pending = here.open | here.open_beside;
    const auto reason = withheld(result.urgency, concluded, here.open);
    if (reason) result.routine.state = *reason;
    if (result.urgency >= urgency::same_day) return result;

    result.causes = contributors_in(here.found);
    // While the screening is open, what speaks against a thrust has not been asked.
    if (here.open.empty())
        result.treatments = mentionable(result.urgency, concluded, result.limits);
    if (reason) return result;
    result.traits = traits_of(from, here.found.facts, result.conditions, result.causes);
    plan_into<Own>(result.routine, from, planning_of(result));
    return result;
}

}  // namespace detail

/// Advice for a report.
/// Shape: any report -> advice. Pure: the same report and edition give the same bytes.
/// Units: deadlines in days, doses in seconds, repetitions, sets, times a day and days a week.
/// Errors: none; a report with problems gives at least clinician_days, no routine, and the problems;
/// one with open questions gives at least clinician_days, no routine, and the questions in `pending`.
/// Source: each reason names its own, see `explain.hpp`.
constexpr advice advise(const report& from) noexcept {
    return detail::assemble(from, detail::look_at(from), {});
}

}  // namespace hamstring::inline HAMSTRING_EDITION
