// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/engine/infer.hpp>
#include <hamstring/engine/trace.hpp>
#include <hamstring/generated/reasons.hpp>
#include <hamstring/host/host_lists.hpp>
#include <hamstring/host/host_rule.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/detail_message.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/left_out.hpp>

/// Why an advice says what it says. Include it beside `advice.hpp` where reasons are shown.
///
/// An advice holds which of a host's rules fired, and not what they are; so too of its exercises and rows.
/// Whoever gives them, as `overlay<my_rules>::list` or with all that a host adds as `overlay<...>::lists`, is
/// told which of them had a part, with its sentence. Without them, what only they can have asked for is said
/// to be asked for by the service.

namespace hamstring::inline HAMSTRING_EDITION {

/// One reason: the rule or table row that it comes from, its sentence, source and grade.
struct reason {
    /// The rule's id, or the key of the row.
    std::string_view rule;
    std::string_view because;
    hamstring::source source{};
    evidence grade{};
    /// Where a host's rule comes from, in the host's words; empty for everything of hamstring's own.
    std::string_view reference{};
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
    const generated::rule_note& note = generated::rule_notes[rule];
    return {generated::rule_ids[rule], note.because, note.source, note.grade};
}

/// Whether a row of the selection speaks of an exercise, by itself or through its role.
constexpr bool speaks_of(const generated::choice_row& row, exercise which, role its) noexcept {
    return names(row, which) || names(row, its);
}

/// Visits the rules that drew one of `goals` first, then those that these built upon.
template <class Visit>
constexpr void each_rule_behind(const rules::conclusions& goals, const advice& of, Visit visit) {
    const auto led =
        rules::led_to(generated::rule_links, generated::rule_order, goals, of.fired, of.concluded);
    const auto concluding = rules::rules_concluding(generated::rule_links, goals);
    for (const bool direct : {true, false})
        for (std::size_t r = 0; r < generated::rule_count; ++r)
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

/// The conclusions that raise nothing and are still said: what to watch, and that nothing was told.
constexpr rules::conclusions said_beside() noexcept {
    rules::conclusions goal;
    goal.set(rules::index_of(finding::to_watch));
    goal.set(rules::index_of(finding::nothing_told));
    return goal;
}

inline constexpr reason nothing_raised_it{"no-warning-sign",
                                          about(detail_message::no_warning_sign).other,
                                          source::expert_judgement, evidence::consensus};

/// Only the host's rules reach it, and they are not at hand here: `text_options::host`,
/// `json_options::host` and the last parameter of `explain` name them.
inline constexpr reason host_asks_for_it{"host", about(detail_message::host_asks_for_it).other,
                                         source::expert_judgement, evidence::consensus};

/// The reason that a row of the selection is, hamstring's or the host's.
constexpr reason reason_of(choice row, const host_lists& host) noexcept {
    if (row.row < generated::choice_row_count) {
        const generated::choice_note& note = generated::choice_notes[row.row];
        return {note.id, note.because, note.source, note.grade};
    }
    if (const host_choice* own = host.row(row.row))
        return {own->id, own->because, source::expert_judgement, evidence::consensus,
                own->reference};
    return host_asks_for_it;
}

/// Adds the rows that give an exercise points, the most first, of equals the host's.
constexpr void add_points_for(reasons& list, const advice& of, exercise which,
                              const host_lists& host) noexcept {
    const held_choices held = choices_for(of.traits);
    const host_exercise* const own = host.find(which);
    const role its = own != nullptr ? own->role.value_or(role{}) : about(which).role;
    for (int points = INT8_MAX; points > 0; --points) {
        for (std::size_t r = 0; own != nullptr && r < host.choices.size(); ++r) {
            const host_choice& row = host.choices[r];
            if (!row.then.bars() && row.then.points() == points && row.then.own() == own->key &&
                holds_for(row, of.traits))
                list.add(reason_of(
                    choice{static_cast<std::uint8_t>(generated::choice_row_count + r)}, host));
        }
        // Of equals what names the exercise goes first, as in the planner.
        for (const bool itself : {true, false})
            for (std::size_t r = 0; r < generated::choice_row_count; ++r) {
                const generated::choice_row& row = generated::choices[r];
                if (held.test(r) && row.does == generated::choice_row::kind::points &&
                    row.number == points && speaks_of(row, which, its) &&
                    names(row, which) == itself)
                    list.add(reason_of(choice{static_cast<std::uint8_t>(r)}, host));
            }
    }
}

constexpr void add_once(reasons& list, const reason& next) noexcept {
    for (const reason& each : list)
        if (each.rule == next.rule) return;
    list.add(next);
}

/// Adds those of a host's rules that fired and had a part in it. Whether any had.
template <class Part>
constexpr bool add_host_rules(reasons& list, const advice& of, const host_lists& host,
                              Part had_a_part) noexcept {
    bool any = false;
    for (std::size_t i = 0; i < host.own_rules.size(); ++i) {
        const host_rule& mine = host.own_rules[i];
        if ((of.host_fired >> i & 1U) == 0 || !had_a_part(mine.then)) continue;
        any = true;
        add_once(list, {mine.id, mine.because, source::expert_judgement, evidence::consensus,
                        mine.reference});
    }
    return any;
}

constexpr void add_condition(reasons& list, const advice& of, condition which,
                             const host_lists& host) noexcept {
    const condition_row& row = about(which);
    list.add({row.key, row.because, row.sources.first(), row.grade});
    rules::conclusions assumed;
    assumed.set(rules::index_of(static_cast<rules::assumed_condition>(which)));
    const bool named = add_host_rules(
        list, of, host, [&](const stricter& does) { return does.concluded().intersects(assumed); });
    const std::size_t before = list.size();
    add_rules(list, of, assumed);
    if (!named && list.size() == before && of.concluded.intersects(assumed))
        add_once(list, host_asks_for_it);
}

}  // namespace detail

/// Why the advice is as urgent as it is.
/// Shape: an advice and the urgency to explain -> the rules that reach it; the empty list where the
/// advice is less urgent than asked. For self-care, what to watch, and that nothing raised it, or which of
/// the host's rules fired. The host's rules come first.
constexpr reasons explain(const advice& of, urgency level, const host_lists& host = {}) noexcept {
    reasons list;
    if (level > of.urgency) return list;
    if (level == urgency::self_care_review) {
        if (of.urgency != level) return list;
        detail::add_host_rules(list, of, host, [](const stricter&) { return true; });
        const bool host_said = !list.empty();
        detail::add_rules(list, of, detail::said_beside());
        if (!host_said)
            list.add(of.host_fired == 0 ? detail::nothing_raised_it : detail::host_asks_for_it);
        return list;
    }
    const rules::conclusions goal = detail::goal_of(level);
    detail::add_host_rules(list, of, host,
                           [&](const stricter& does) { return does.concluded().intersects(goal); });
    detail::add_rules(list, of, goal);
    if (list.empty()) list.add(detail::host_asks_for_it);
    return list;
}

/// Why a contributor is in the list: the rules that speak for it first, then those against it.
constexpr reasons explain(const advice& of, cause which) noexcept {
    reasons list;
    if (!of.causes.contains(which)) return list;
    for (const bool in_favour : {true, false})
        for (std::size_t r = 0; r < generated::rule_count; ++r) {
            const generated::rule_note& note = generated::rule_notes[r];
            if (of.fired.test(r) && note.tally == static_cast<std::uint8_t>(which) &&
                (note.weight > 0) == in_favour)
                list.add(detail::reason_of(r));
        }
    return list;
}

/// Why a condition restricts: its own sentence, then the host's rules that recorded it and the shipped
/// ones that assumed it.
constexpr reasons explain(const advice& of, condition which, const host_lists& host = {}) noexcept {
    reasons list;
    if (of.conditions.contains(which)) detail::add_condition(list, of, which, host);
    return list;
}

/// Why a movement is restricted: every rule of the host and every condition that restricts it as far as
/// it is restricted. Where it is restricted, never empty.
constexpr reasons explain(const advice& of, movement which, const host_lists& host = {}) noexcept {
    reasons list;
    const restriction level = of.limits.of(which);
    if (level == restriction::none) return list;
    detail::add_host_rules(list, of, host,
                           [&](const stricter& does) { return does.limits().of(which) == level; });
    for (const condition item : of.conditions)
        if (about(item).levels[static_cast<std::size_t>(which)] == level)
            detail::add_condition(list, of, item, host);
    if (list.empty()) list.add(detail::host_asks_for_it);
    return list;
}

namespace detail {

/// What speaks against an exercise, and the reasons of that.
constexpr void add_objection(reasons& list, const advice& of, const omitted_exercise& item,
                             const host_lists& host) noexcept {
    const objection& against = item.against;
    const left_out_row& row = about(against.why());
    list.add({row.key, row.because, row.sources.first(), row.grade});
    if (against.condition() || against.why() == left_out::limited_by_host) {
        const host_exercise* const own = host.find(item.exercise);
        const set_of<movement>& moves =
            own != nullptr ? own->movements : about(item.exercise).movements;
        const restriction level = of.limits.of(moves);
        add_host_rules(list, of, host, [&](const stricter& does) {
            return level != restriction::none && does.limits().of(moves) == level;
        });
    }
    if (const auto by = against.choice()) list.add(reason_of(*by, host));
    if (const auto by = against.condition()) add_condition(list, of, *by, host);
    if (const auto by = against.cause())
        for (const reason& next : explain(of, *by)) list.add(next);
    if (against.why() == left_out::not_before_a_clinician)
        for (const reason& next : explain(of, of.urgency, host)) list.add(next);
}

}  // namespace detail

/// Why an exercise is in the routine, or why it was left out.
/// Shape: chosen -> the rows of the selection that spoke for it, the weightiest first, its own evidence, then
/// what speaks for the cause that it addresses; left out -> why, then the row of the selection or the reasons
/// of the host, the condition, the cause or the urgency behind it. Empty where there is no routine.
constexpr reasons explain(const advice& of, exercise which, const host_lists& host = {}) noexcept {
    reasons list;
    for (const routine_item& item : of.routine) {
        if (item.exercise != which) continue;
        detail::add_points_for(list, of, which, host);
        const exercise_row& row = about(which);
        const host_exercise* const own = host.find(which);
        list.add({own != nullptr ? own->key : row.key, about(item.role).because,
                  row.sources.first(), row.grade,
                  own != nullptr ? own->reference : std::string_view{}});
        if (item.why == chosen_for::cause)
            for (const reason& next : explain(of, item.cause)) list.add(next);
        return list;
    }
    for (const omitted_exercise& item : of.routine.left_out_exercises())
        if (item.exercise == which) detail::add_objection(list, of, item, host);
    return list;
}

/// Why an exercise is not in the routine for a report; empty where it is, or where there is no routine.
constexpr reasons why_not(const report& from, exercise which,
                          const host_lists& host = {}) noexcept {
    const advice given = advise(from);
    return given.routine.contains(which) ? reasons{} : explain(given, which, host);
}

/// The same with what a host adds: of one of its own exercises, `why_not(report, clinic::named("..."), clinic{})`.
template <const auto&... Lists>
constexpr reasons why_not(const report& from, exercise which, overlay<Lists...> with) noexcept {
    const advice given = advise(from, with);
    return given.routine.contains(which) ? reasons{}
                                         : explain(given, which, overlay<Lists...>::lists);
}

}  // namespace hamstring::inline HAMSTRING_EDITION
