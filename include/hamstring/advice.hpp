// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/edition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/treatment.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/report.hpp>
#include <hamstring/routine/planner.hpp>
#include <hamstring/routine/routine.hpp>
#include <hamstring/rules/base.hpp>
#include <hamstring/rules/engine.hpp>
#include <hamstring/rules/house.hpp>
#include <hamstring/rules/observe.hpp>
#include <hamstring/rules/pending.hpp>
#include <hamstring/rules/restrictions.hpp>
#include <hamstring/rules/vocabulary.hpp>
#include <hamstring/units.hpp>
#include <hamstring/version.hpp>

/// The front door: a report goes in, advice comes out.

namespace hamstring {

/// Advice for one report: a plain value that can be copied, stored and compared by its parts.
/// At `emergency_now` and `same_day` it holds the urgency and its reasons, and nothing else.
struct advice {
    hamstring::urgency urgency = hamstring::urgency::clinician_days;
    /// By when somebody should be seen: 0 is now, 1 within a day; for self-care, when to look again.
    days deadline{7};
    /// What is wrong with the report; the advice has failed closed where anything is.
    set_of<problem> problems{};
    /// Red flags of the core screens that must still be asked.
    set_of<red_flag> pending{};
    /// Which rules fired (their place in `rules::all_rules`), and which house rules.
    rules::bits<rules::rule_count> fired{};
    std::uint64_t house_fired = 0;
    rules::conclusions concluded{};
    /// Conditions that were recorded, or that the rules assume.
    set_of<condition> conditions{};
    restrictions limits{};
    cause_ranking causes{};
    hamstring::routine routine{};
    set_of<treatment> treatments{};
    std::uint64_t knowledge = knowledge_hash;
};

static_assert(std::is_trivially_copyable_v<advice>);
static_assert(sizeof(advice) <= 1024, "advice: must fit into 1 KiB");
static_assert(sizeof(report) <= 160, "report: must stay small enough to pass around");

namespace detail {

constexpr set_of<condition> conditions_in(const rules::fact_sheet& facts) noexcept {
    set_of<condition> result;
    for (std::size_t c = 0; c < count_of<condition>; ++c)
        if (facts.answered_yes(static_cast<condition>(c)) ||
            facts.holds(static_cast<rules::assumed_condition>(c)))
            result.insert(static_cast<condition>(c));
    return result;
}

/// The rules that speak for each cause. (Words of their own, so that a program which prints no reasons
/// does not link the rules.)
inline constexpr auto rules_for_cause = [] {
    std::array<rules::bits<rules::rule_count>, count_of<cause>> result{};
    for (std::size_t r = 0; r < rules::rule_count; ++r)
        if (rules::all_rules[r].then.weight > 0) result[rules::all_rules[r].then.tally].set(r);
    return result;
}();

/// Whether some fired rule speaks for a cause.
constexpr bool spoken_for(std::size_t which, const rules::bits<rules::rule_count>& fired) noexcept {
    return fired.intersects(rules_for_cause[which]);
}

/// The causes that some answer speaks for, the highest score first, equal ones in the table's order.
constexpr cause_ranking ranked(
    const rules::inference<rules::vocabulary, rules::rule_count>& found) noexcept {
    cause_ranking result;
    for (std::size_t c = 0; c < count_of<cause>; ++c) {
        const std::int16_t score = found.tallies[c];
        if (score <= 0 && !spoken_for(c, found.fired)) continue;
        std::size_t at = result.size++;
        for (; at > 0 && result.items[at - 1].score < score; --at)
            result.items[at] = result.items[at - 1];
        result.items[at] = {static_cast<cause>(c), band_of(score), score};
    }
    return result;
}

constexpr days deadline_of(urgency level, const rules::conclusions& concluded) noexcept {
    switch (level) {
        case urgency::emergency_now:
            return days{0};
        case urgency::same_day:
            return days{1};
        case urgency::clinician_days:
            return days{concluded.test(rules::index_of(finding::due_within_three_days)) ? 3 : 7};
        case urgency::self_care_review:
            break;
    }
    return days{42};
}

/// The treatments that may be mentioned: none while something has to be looked at first. One that needs
/// a movement is mentioned only where the movement needs neither clearance nor more; a thrust only for
/// a back that hurts, where nobody has to be seen first and nothing speaks against it.
constexpr set_of<treatment> mentionable(const advice& so_far) noexcept {
    set_of<treatment> result;
    if (so_far.concluded.test(rules::index_of(finding::routine_blocked))) return result;
    const bool thrust_fits = so_far.urgency == urgency::self_care_review &&
                             so_far.concluded.test(rules::index_of(finding::back_pain)) &&
                             !so_far.concluded.test(rules::index_of(finding::manipulation_unwise));
    for (std::size_t i = 0; i < count_of<treatment>; ++i) {
        const auto one = static_cast<treatment>(i);
        const set_of<movement> needs = about<&treatment_row::needs>(one);
        if (so_far.limits.of(needs) >= restriction::clearance) continue;
        if (needs.contains(movement::spinal_manipulation) && !thrust_fits) continue;
        result.insert(one);
    }
    return result;
}

/// Why there can be no routine, if there can be none.
constexpr maybe<routine_state> withheld(const advice& so_far) noexcept {
    if (so_far.urgency >= urgency::same_day) return routine_state::withheld_by_urgency;
    if (so_far.concluded.test(rules::index_of(finding::routine_blocked)))
        return routine_state::withheld_by_warning_sign;
    if (!so_far.pending.empty()) return routine_state::withheld_until_screened;
    return {};
}

/// What inference left, and what a host's rules add to it.
struct judged {
    rules::inference<rules::vocabulary, rules::rule_count> shipped;
    std::uint64_t house_fired = 0;
    restrictions house_limits{};
};

/// Infers, and tries the house rules. (Not inlined, so that its working memory is free again while a
/// routine is planned.)
[[gnu::noinline]] constexpr judged judge(const report& from,
                                         std::span<const house_rule> house) noexcept {
    judged result{rules::infer<rules::all_rules>(observe(from)), 0, {}};
    rules::fact_sheet& facts = result.shipped.facts;
    const rules::fact_sheet before = facts;
    for (std::size_t i = 0; i < house.size(); ++i) {
        if (!rules::holds(house[i].when, before)) continue;
        result.house_fired |= std::uint64_t{1} << i;
        facts.concluded |= house[i].then.concluded();
        result.house_limits = result.house_limits | house[i].then.limits();
    }
    return result;
}

constexpr advice assemble(const report& from, const judged& found) noexcept {
    const rules::fact_sheet& facts = found.shipped.facts;
    advice result;
    result.concluded = facts.concluded;
    result.fired = found.shipped.fired;
    result.house_fired = found.house_fired;
    result.problems = problems(from);
    result.pending = unanswered_flags(from);
    result.urgency = rules::urgency_in(facts.concluded);
    result.deadline = deadline_of(result.urgency, facts.concluded);
    result.conditions = conditions_in(facts);
    result.limits = restrictions_of(result.conditions) | found.house_limits;
    const auto reason = withheld(result);
    if (reason) result.routine.state = *reason;
    // In an emergency nobody is asked anything more.
    if (result.urgency == urgency::emergency_now) result.pending = {};
    if (result.urgency >= urgency::same_day) return result;

    result.causes = ranked(found.shipped);
    result.treatments = mentionable(result);
    if (!reason)
        result.routine = plan_routine(from, {result.limits, result.conditions, result.causes,
                                             result.urgency == urgency::clinician_days});
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
    return detail::assemble(from, detail::judge(from, {}));
}

/// Advice for a report with a host's own rules on top, which can only make it stricter. Include
/// `rules/overlay.hpp` beside this.
template <const auto& Rules>
constexpr advice advise(const report& from, overlay<Rules>) noexcept {
    return detail::assemble(from, detail::judge(from, overlay<Rules>::list));
}

}  // namespace hamstring
