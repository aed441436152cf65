// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/engine/infer.hpp>
#include <hamstring/engine/trace.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/left_out.hpp>
#include <hamstring/rules/all_rules.hpp>

/// Why an advice says what it says. Include it beside `advice.hpp` where reasons are shown.

namespace hamstring::inline HAMSTRING_EDITION {

/// One reason: the rule or table row that it comes from, its sentence, source and grade.
struct reason {
    /// The rule's id, or the key of the row.
    std::string_view rule;
    std::string_view because;
    hamstring::source source{};
    evidence grade{};
};

/// The reasons for one thing in an advice, the weightiest first.
class reasons {
public:
    /// How many reasons one thing can have.
    static constexpr std::size_t most = 48;

    /// Adds a reason at the end.
    /// Errors: one more than `most` is not kept.
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

/// Only the host's rules reach it, and they are not at hand here: `text_options::host`,
/// `json_options::host` name them.
inline constexpr reason host_asks_for_it{"host", "The service that you are using asks for it.",
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
        if (of.urgency == level)
            list.add(of.host_fired == 0 ? detail::nothing_raised_it : detail::host_asks_for_it);
        return list;
    }
    detail::add_rules(list, of, detail::goal_of(level));
    if (list.empty()) list.add(detail::host_asks_for_it);
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
    for (const condition item : of.conditions)
        if (about(item).levels[static_cast<std::size_t>(which)] == level)
            detail::add_condition(list, of, item);
    return list;
}

namespace detail {

/// What speaks against an exercise, and the reasons of that.
constexpr void add_objection(reasons& list, const advice& of, const objection& against) noexcept {
    const left_out_row& row = about(against.why());
    list.add({row.key, row.because, row.sources.first(), row.grade});
    if (const auto by = against.condition()) add_condition(list, of, *by);
    if (const auto by = against.cause())
        for (const reason& next : explain(of, *by)) list.add(next);
    if (against.why() == left_out::not_before_a_clinician)
        for (const reason& next : explain(of, of.urgency)) list.add(next);
}

}  // namespace detail

/// Why an exercise is in the routine, or why it was left out.
/// Shape: chosen -> its own evidence, then what speaks for the cause that it addresses; left out -> why,
/// then the reasons of the condition, the cause or the urgency behind it. Empty where there is no routine.
constexpr reasons explain(const advice& of, exercise which) noexcept {
    reasons list;
    for (const routine_item& item : of.routine) {
        if (item.exercise != which) continue;
        const exercise_row& row = about(which);
        list.add({row.key, about(row.role).because, row.sources.first(), row.grade});
        if (item.why == chosen_for::cause)
            for (const reason& next : explain(of, item.cause)) list.add(next);
        return list;
    }
    for (const omitted_exercise& item : of.routine.left_out_exercises())
        if (item.exercise == which) detail::add_objection(list, of, item.against);
    return list;
}

/// Why a rule did not fire for a report: the missing part of its premise, empty where it did fire.
/// Shape: a report and a rule's id -> the literals; none where no rule has that id.
constexpr maybe<rules::unmet<rules::vocabulary>> why_not(const report& from,
                                                         std::string_view rule_id) noexcept {
    const auto place = rules::find_rule(rules::rules_of(rules::all_rules), rule_id);
    if (place == rules::rule_count) return {};
    const auto inferred = conclude(observe(from).facts);
    return rules::unmet_part(rules::all_rules[place].when, inferred.facts);
}

}  // namespace hamstring::inline HAMSTRING_EDITION
