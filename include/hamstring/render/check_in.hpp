// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/check_in.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/generated/reasons.hpp>
#include <hamstring/knowledge/bibliography.hpp>
#include <hamstring/knowledge/check_in.hpp>
#include <hamstring/knowledge/check_in_message.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/review.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/text.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/self_tests.hpp>

/// A check-in as plain text: what to do now, what changed and why, and next week's plan beside the last.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

/// The parts of the text.
template <class Out>
class check_in_page {
public:
    constexpr check_in_page(Out out, const checked& of, const kept_course& before, why_fewer fewer,
                            const text_options& how)
        : to_(out, how.language), of_(of), before_(before), how_fewer_(fewer), how_(how) {}

    constexpr Out print() {
        put_crisis(to_, of_.advice, how_.crisis_line);
        headline();
        if (of_.by == check_in_rule::questions_first)
            questions();
        else if (of_.urgency < urgency::emergency_now)
            what_changed();
        why();
        if (of_.urgency < urgency::same_day) next_week();
        if (of_.urgency > urgency::self_care_review && of_.urgency < urgency::emergency_now)
            put_get_help(to_, of_.advice, how_.crisis_help, how_.crisis_line);
        if (of_.urgency >= urgency::same_day) for_whom_it_is_shown();
        put_foot(to_, how_.today);
        return to_.position();
    }

private:
    constexpr void headline() {
        paragraph first{to_, 0};
        say_headline(first, of_.urgency, of_.deadline);
        to_.put("\n");
        paragraph line{to_, 0};
        say(line, what_is_decided());
        if (of_.urgency > urgency::self_care_review) say(line, about(of_.urgency).action);
        if (of_.urgency == urgency::emergency_now && !how_.emergency_number.empty())
            say(line, message::emergency_number, 0, how_.emergency_number);
        line.end();
        each_action(of_.advice,
                    [this](std::string_view what_to_do) { put_bullet(to_, what_to_do); });
        each_until_seen(of_.advice, [this](const notice& each) { put_bullet(to_, each.says); });
    }

    /// The decision in words that the plan does not speak against.
    constexpr std::string_view what_is_decided() const {
        const decision_row& row = about(of_.decision);
        const bool asks_for_none =
            of_.decision == decision::hold || of_.decision == decision::maintain;
        const bool gets_less = any_of_changes(plan_change::less) || leaves_something();
        const bool follows = asks_for_none ? !gets_less : !of_.plan.changes.empty();
        return follows ? row.says : row.otherwise;
    }
    constexpr bool any_of_changes(plan_change what) const {
        for (const plan_difference& each : of_.plan.changes)
            if (each.change == what) return true;
        return false;
    }
    constexpr bool anything_stays() const {
        for (const routine_item& item : of_.plan)
            if (of_.plan.changes.of(item.exercise) == plan_change::stays) return true;
        return false;
    }
    constexpr bool leaves_something() const {
        for (const plan_difference& each : of_.plan.changes)
            if (each.change == plan_change::leaves && !each.other) return true;
        return false;
    }

    constexpr const course_entry& now() const { return of_.after.history.last(); }
    constexpr const course_entry& start() const { return of_.after.history.first(); }
    constexpr void heading(check_in_message which) { put_heading(to_, about(which).other); }
    constexpr void bullet(check_in_message which) { put_bullet(to_, about(which).other); }
    static constexpr long size_of(long change) { return change < 0 ? -change : change; }

    constexpr void questions() {
        put_heading(to_, about(section::questions).heading);
        put_open_questions(to_, of_.advice, of_.advice.pending & generated::core_flags,
                           how_.crisis_line);
    }
    constexpr void what_changed() {
        heading(check_in_message::what_changed);
        new_signs();
        pain();
        sessions();
        activities();
        self_tests();
    }
    constexpr void new_signs() {
        if (of_.new_leg_signs == 0) return;
        paragraph line{to_, 4};
        line.mark("  - ");
        say(line, check_in_message::new_signs);
        bool first = true;
        for (std::size_t i = 0; i < std::size(knowledge::leg_signs); ++i) {
            if ((of_.new_leg_signs >> i & 1U) == 0) continue;
            if (!first) line.join(",");
            line.add(said_in(line, knowledge::leg_signs[i].says));
            first = false;
        }
        line.join(".").end();
    }
    /// "Worst pain, from the start: 5, 4, 4, 2. That is 3 less than at the start, a change that counts."
    constexpr void pain() {
        if (!now().worst) return bullet(check_in_message::pain_not_told);
        paragraph line{to_, 4};
        line.mark("  - ");
        say(line, check_in_message::worst_pain_so_far);
        bool first = true;
        for (const course_entry& each : of_.after.history) {
            if (!first) line.join(",");
            first = false;
            if (each.worst)
                line.add(long{each.worst->value});
            else
                say(line, check_in_message::not_told);
        }
        line.join(".");
        if (start().worst) {
            const long change = now().worst->value - start().worst->value;
            say(line, change_of_pain(change), size_of(change));
        }
        line.end();
    }
    constexpr check_in_message change_of_pain(long change) const {
        if (change == 0) return check_in_message::pain_same;
        const long share = value_of(clinical_limit::pain_change_share) * long{start().worst->value};
        const bool counts = size_of(change) >= value_of(clinical_limit::pain_change_counts) &&
                            (change > 0 || hamstring::detail::hundred * -change >= share);
        if (change < 0)
            return counts ? check_in_message::pain_less_counts
                          : check_in_message::pain_less_by_chance;
        return counts ? check_in_message::pain_more_counts : check_in_message::pain_more_by_chance;
    }
    constexpr void sessions() {
        if (!now().done || !now().planned) return;
        paragraph line{to_, 4};
        line.mark("  - ");
        say(line, check_in_message::sessions_done,
            {.n = now().done->value, .of = now().planned->value});
        line.end();
    }
    constexpr void activities() {
        if (!now().function) return;
        paragraph line{to_, 4};
        line.mark("  - ");
        say(line, check_in_message::activities, in_tenths(*now().function));
        const course_entry* first = nullptr;
        for (const course_entry& each : of_.after.history)
            if (first == nullptr && each.function && each.activities == now().activities &&
                &each != &now())
                first = &each;
        if (first != nullptr) {
            const long change = now().function->value - first->function->value;
            const bool counts = size_of(change) >= value_of(clinical_limit::function_change_counts);
            say(line,
                counts ? check_in_message::activities_changed
                       : check_in_message::activities_within_error,
                in_tenths(*first->function));
        }
        line.end();
    }
    /// What became of each self-test that was measured again.
    constexpr void self_tests() {
        for (std::size_t i = 0; i < count_of<self_test>; ++i) {
            const auto which = static_cast<self_test>(i);
            const maybe<test_change> what = within_error(which, before_.measured, of_.measured);
            const maybe<int> is = result_of(which, of_.measured);
            // The same as before may be what was kept.
            if (!what || is == result_of(which, before_.measured)) continue;
            paragraph line{to_, 4};
            line.mark("  - ").add(said_in(line, about<&self_test_row::name>(which))).join(":");
            say(line, change_of_test(*what));
            line.end();
        }
    }
    static constexpr check_in_message change_of_test(test_change what) {
        if (what == test_change::within_error) return check_in_message::test_within_error;
        return what == test_change::better ? check_in_message::test_better
                                           : check_in_message::test_worse;
    }
    static constexpr maybe<int> result_of(self_test which, const measurements& told) {
        const auto& fills = about(which).fills;
        return fills ? hamstring::detail::result_in(told, *fills) : maybe<int>{};
    }
    /// The whole points, and the tenths behind the point.
    static constexpr filling in_tenths(tenths of) {
        constexpr int ten = 10;
        return {.n = of.value / ten, .of = of.value % ten};
    }

    constexpr void why() {
        put_heading(to_, about(section::why).heading);
        if (of_.advice.urgency >= urgency::clinician_days)
            hamstring::detail::each_rule_behind(
                hamstring::detail::goal_of(of_.advice.urgency), of_.advice, [this](std::size_t r) {
                    const generated::rule_note& note = generated::rule_notes[r];
                    put_evidence(to_, note.because, note.source, note.grade);
                });
        if (of_.advice.urgency >= urgency::same_day) return;
        const check_in_row& row = about(of_.by);
        put_evidence(to_, row.because, row.sources.first(), row.grade);
        // What else asks for no less care; that much else went well goes without saying.
        for (const check_in_rule also : of_.reasons) {
            const check_in_row& other = about(also);
            if (also != of_.by && other.then >= decision::refer && other.then >= row.then)
                put_evidence(to_, other.because, other.sources.first(), other.grade);
        }
    }

    constexpr void next_week() {
        heading(check_in_message::next_week);
        if (of_.plan.empty()) return bullet(why_nothing());
        if (of_.begins_anew && of_.plan.changes.empty())
            bullet(check_in_message::begin_with_the_same);
        else if (of_.begins_anew)
            bullet(check_in_message::new_plan_begins);
        else if (of_.plan.changes.empty())
            bullet(check_in_message::same_as_before);
        const week_plan last = hamstring::detail::plan_before(before_);
        for (const routine_item& item : of_.plan) {
            const plan_change what = of_.plan.changes.of(item.exercise);
            if (what != plan_change::stays) one_change(item, what, last.find(item.exercise));
        }
        for (const plan_difference& each : of_.plan.changes)
            if (each.change == plan_change::leaves && !each.other) left_out_now(each.exercise);
        const bool else_stays = !of_.plan.changes.empty() && anything_stays();
        const int minutes = minutes_of(of_.plan.session_takes);
        if (else_stays || minutes > 0) how_long(else_stays, minutes);
        if (of_.found.contains(check_in_fact::done_little))
            put_bullet(to_, about(how_fewer_).helps);
    }
    constexpr check_in_message why_nothing() const {
        if (of_.by == check_in_rule::questions_first) return check_in_message::none_until_answered;
        return of_.urgency > urgency::self_care_review ? check_in_message::none_until_seen
                                                       : check_in_message::nothing_left;
    }
    constexpr void how_long(bool else_stays, int minutes) {
        paragraph line{to_, 4};
        line.mark("  - ");
        if (else_stays) say(line, check_in_message::else_stays);
        if (minutes > 0) say(line, check_in_message::session_takes, minutes);
        line.end();
    }
    constexpr void one_change(const routine_item& item, plan_change what,
                              const routine_item* before) {
        paragraph line{to_, 4};
        line.mark("  - ");
        const plan_difference* const said = of_.plan.changes.find(item.exercise);
        const maybe<exercise> other = said == nullptr ? maybe<exercise>{} : said->other;
        const bool replaces = what == plan_change::replaces && other;
        const check_in_message which =
            replaces ? check_in_message::in_place_of : change_of_dose(what, item.amount, before);
        say(line, which,
            {.name = name_of(item.exercise),
             .other = replaces ? name_of(*other) : std::string_view{}});
        if (which != check_in_message::one_set_less && which != check_in_message::one_set_more) {
            say_dose(line, item.amount, item.sides);
            line.join(".");
        }
        line.end();
    }
    static constexpr check_in_message change_of_dose(plan_change what, const dose& amount,
                                                     const routine_item* before) {
        if (what == plan_change::enters) return check_in_message::newly;
        if (before != nullptr && one_set_less(before->amount, amount))
            return check_in_message::one_set_less;
        if (before != nullptr && one_set_less(amount, before->amount))
            return check_in_message::one_set_more;
        return what == plan_change::more ? check_in_message::more_of : check_in_message::less_of;
    }
    constexpr std::string_view name_of(exercise which) const {
        return said_in(to_, about<&exercise_row::name>(which));
    }
    static constexpr bool one_set_less(dose more, const dose& less) {
        more.sets = sets{more.sets.value - 1};
        return more == less;
    }
    constexpr void left_out_now(exercise which) {
        paragraph line{to_, 4};
        line.mark("  - ");
        say(line, check_in_message::leave_out, {.name = name_of(which)});
        line.end();
    }
    /// What somebody who sees the person wants to know first.
    constexpr void for_whom_it_is_shown() {
        to_.put("\n");
        paragraph line{to_, 0};
        say(line, check_in_message::plan_is_stopped);
        if (start().worst && now().worst)
            say(line, check_in_message::pain_then_and_now,
                {.n = start().worst->value, .of = now().worst->value});
        line.end();
    }

    writer<Out> to_;
    const checked& of_;
    const kept_course& before_;
    /// Why there were fewer sessions, for what may help.
    why_fewer how_fewer_;
    const text_options& how_;
};

}  // namespace render

/// Writes a check-in as plain text, lines of at most 80 columns.
/// Shape: an output iterator of characters, what a check-in came to, the course before it, and what was told of
/// the sessions -> the iterator behind the last character.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_check_in(Out out, const checked& of, const kept_course& before,
                             const told_at_check_in& told, const text_options& how = {}) {
    return render::check_in_page<Out>(out, of, before, told.why, how).print();
}

}  // namespace hamstring::inline HAMSTRING_EDITION
