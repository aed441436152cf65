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
/// a movement is mentioned only where the movement needs neither clearance nor more; a thrust only where,
/// besides, nobody has to be seen first and nothing speaks against it.
constexpr set_of<treatment> mentionable(const advice& so_far) noexcept {
    set_of<treatment> result;
    if (so_far.concluded.test(rules::index_of(finding::routine_blocked))) return result;
    const bool thrust_fits = so_far.urgency == urgency::self_care_review &&
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
/// Source: each reason names its own, see `explain`.
constexpr advice advise(const report& from) noexcept {
    return detail::assemble(from, detail::judge(from, {}));
}

/// Advice for a report with a host's own rules on top, which can only make it stricter. Include
/// `rules/overlay.hpp` beside this.
template <const auto& Rules>
constexpr advice advise(const report& from, overlay<Rules>) noexcept {
    return detail::assemble(from, detail::judge(from, overlay<Rules>::list));
}

/// One reason: the rule or table row that it comes from, its sentence, source and grade.
struct reason {
    std::string_view rule;
    std::string_view because;
    hamstring::source source{};
    evidence grade{};
};

/// The reasons for one thing in an advice, the weightiest first.
class reasons {
public:
    static constexpr std::size_t most = 48;

    constexpr void add(const reason& next) noexcept {
        if (size_ < most) items_[size_++] = next;
    }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    constexpr const reason& operator[](std::size_t i) const noexcept { return items_[i]; }
    constexpr const reason* begin() const noexcept { return items_.data(); }
    constexpr const reason* end() const noexcept { return items_.data() + size_; }

private:
    std::array<reason, most> items_{};
    std::size_t size_ = 0;
};

namespace detail {

constexpr reason reason_of(std::size_t rule) noexcept {
    const rules::rule_note& note = rules::rule_notes[rule];
    return {rules::rule_ids[rule], note.because, note.source, note.grade};
}

/// Visits the rules that drew one of `goals` first, then those that these built upon.
template <class Visit>
constexpr void each_rule_behind(const rules::conclusions& goals, const advice& of, Visit visit) {
    const auto led = rules::led_to<rules::all_rules>(goals, of.fired, of.concluded);
    const auto concluding = rules::rules_concluding<rules::all_rules>(goals);
    for (const bool direct : {true, false})
        for (std::size_t r = 0; r < rules::rule_count; ++r)
            if (led.test(r) && concluding.test(r) == direct) visit(r);
}

constexpr void add_rules(reasons& list, const advice& of,
                         const rules::conclusions& goals) noexcept {
    each_rule_behind(goals, of, [&](std::size_t r) { list.add(reason_of(r)); });
}

/// The conclusion that stands for an urgency above self-care.
constexpr rules::conclusions goal_of(urgency level) noexcept {
    rules::conclusions goal;
    goal.set(rules::index_of(static_cast<rules::urgency_step>(static_cast<int>(level) - 1)));
    return goal;
}

inline constexpr reason nothing_raised_it{"no-warning-sign",
                                          "No answer points to a reason for being seen sooner.",
                                          source::expert_judgement, evidence::consensus};

constexpr void add_condition(reasons& list, const advice& of, condition which) noexcept {
    const condition_row& row = about(which);
    list.add({row.key, row.because, row.sources.first(), row.grade});
    rules::conclusions assumed;
    assumed.set(rules::index_of(static_cast<rules::assumed_condition>(which)));
    add_rules(list, of, assumed);
}

}  // namespace detail

/// Why the advice is as urgent as it is.
/// Shape: an advice and the urgency to explain -> the rules that reach it; the empty list where the
/// advice is less urgent than asked. For self-care, that nothing raised it.
constexpr reasons explain(const advice& of, urgency level) noexcept {
    reasons list;
    if (level > of.urgency) return list;
    if (level == urgency::self_care_review) {
        if (of.urgency == level) list.add(detail::nothing_raised_it);
        return list;
    }
    detail::add_rules(list, of, detail::goal_of(level));
    return list;
}

/// Why a contributor is in the list: the rules that speak for it first, then those against it.
constexpr reasons explain(const advice& of, cause which) noexcept {
    reasons list;
    if (!of.causes.contains(which)) return list;
    for (const bool in_favour : {true, false})
        for (std::size_t r = 0; r < rules::rule_count; ++r) {
            const rules::rule_note& note = rules::rule_notes[r];
            if (of.fired.test(r) && note.tally == static_cast<std::uint8_t>(which) &&
                (note.weight > 0) == in_favour)
                list.add(detail::reason_of(r));
        }
    return list;
}

/// Why a condition restricts: its own sentence, and the rules that assumed it where nobody recorded it.
constexpr reasons explain(const advice& of, condition which) noexcept {
    reasons list;
    if (of.conditions.contains(which)) detail::add_condition(list, of, which);
    return list;
}

/// Why a movement is restricted: every condition that restricts it as far as it is restricted.
constexpr reasons explain(const advice& of, movement which) noexcept {
    reasons list;
    const restriction level = of.limits.of(which);
    if (level == restriction::none) return list;
    for (const condition_row& row : knowledge::conditions)
        if (of.conditions.contains(row.id) && row.levels[static_cast<std::size_t>(which)] == level)
            detail::add_condition(list, of, row.id);
    return list;
}

/// Why an exercise is in the routine, or why it was left out.
/// Shape: chosen -> its own evidence, then what speaks for the cause that it addresses; left out by a
/// condition or a cause -> the reasons of that; left out for room or equipment -> its own row.
constexpr reasons explain(const advice& of, exercise which) noexcept {
    reasons list;
    const exercise_row& row = about(which);
    const reason own{row.key, about(row.role).because, row.sources.first(), row.grade};
    for (const routine_item& item : of.routine) {
        if (item.exercise != which) continue;
        list.add(own);
        if (item.why == chosen_for::cause)
            for (const reason& next : explain(of, item.cause)) list.add(next);
        return list;
    }
    for (const omitted_exercise& item : of.routine.left_out_exercises()) {
        if (item.exercise != which) continue;
        if (item.why == left_out::forbidden_by_condition || item.why == left_out::needs_clearance) {
            detail::add_condition(list, of, static_cast<condition>(item.detail));
        } else if (item.why == left_out::cause_speaks_against_it) {
            for (const reason& next : explain(of, static_cast<cause>(item.detail))) list.add(next);
        } else if (item.why == left_out::not_before_a_clinician) {
            for (const reason& next : explain(of, of.urgency)) list.add(next);
        } else {
            list.add(own);
        }
    }
    return list;
}

/// Why a rule did not fire for a report: the missing part of its premise, empty where it did fire.
/// Shape: a report and a rule's id -> the literals; none where no rule has that id.
constexpr maybe<rules::unmet<rules::vocabulary>> why_not(const report& from,
                                                         std::string_view rule_id) noexcept {
    const auto place = rules::find_rule(rules::rules_of(rules::all_rules), rule_id);
    if (place == rules::rule_count) return {};
    const auto inferred = rules::infer<rules::all_rules>(observe(from));
    return rules::unmet_part(rules::all_rules[place].when, inferred.facts);
}

}  // namespace hamstring
