// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/host/host_lists.hpp>
#include <hamstring/host/host_rule.hpp>
#include <hamstring/intake/pending.hpp>
#include <hamstring/knowledge/band.hpp>
#include <hamstring/knowledge/bibliography.hpp>
#include <hamstring/knowledge/course.hpp>
#include <hamstring/knowledge/problem.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/review.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/knowledge/treatment.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/writer.hpp>

/// Advice as plain text for a person: what to do and how soon first, then why, then the routine.

namespace hamstring::inline HAMSTRING_EDITION {

/// What the text holds.
struct text_options {
    /// The local emergency number; general wording where it is empty.
    std::string_view emergency_number{};
    /// The local crisis line, as "116 123" or "the crisis team, 555 0100"; where it is empty, a plain
    /// sentence says whom to call.
    std::string_view crisis_line{};
    /// Whether a conversation has ended: what it left open is not asked for then.
    bool asking_is_over = false;
    /// Whether help with thoughts of ending one's life stands in it though nobody told of any: for a host
    /// where such an answer was taken back.
    bool crisis_help = false;
    /// Whether the steps of each exercise are written out.
    bool steps = true;
    /// Whether every exercise that was left out is listed, not only those that a condition rules out.
    bool all_left_out = false;
    /// The host's own rules, so that those that fired say why: `overlay<my_rules>::list`; with its exercises
    /// and rows, `overlay<...>::lists`.
    host_lists host{};
    /// What day it is, so that the foot says when parts of the knowledge are overdue for another look.
    maybe<calendar_day> today{};
};

namespace render {

/// The nerve screen's questions whose yes is an emergency whatever else is told.
inline constexpr set_of<red_flag> nerve_emergencies = [] {
    set_of<red_flag> flags;
    for (const red_flag_row& row : knowledge::red_flags)
        if (row.screen == screen::nerve && row.alone == urgency::emergency_now)
            flags.insert(row.id);
    return flags;
}();

/// The parts of the text, each with the paragraphs that it needs.
template <class Out>
class text_page {
public:
    constexpr text_page(Out out, const advice& of, const text_options& how)
        : to_(out), of_(of), how_(how) {}

    constexpr Out print() {
        put_crisis(to_, of_, how_.crisis_line);
        headline();
        problems();
        questions();
        reasons();
        if (of_.urgency < urgency::same_day) {
            routine();
            put_get_help(to_, of_, how_.crisis_help, how_.crisis_line);
            how_it_goes();
            contributors();
            treatments();
            everything_left_out();
        }
        if (of_.urgency == urgency::same_day)
            put_get_help(to_, of_, how_.crisis_help, how_.crisis_line);
        put_foot(to_, how_.today);
        return to_.position();
    }

private:
    /// Whether the routine waits for an answer.
    constexpr bool screening() const { return of_.pending.intersects(generated::core_flags); }

    constexpr void headline() {
        const urgency_row& row = about(of_.urgency);
        if (screening() && of_.urgency < urgency::same_day && !how_.asking_is_over)
            to_.put("First answer the safety questions below. Until then:\n\n");
        put_headline(to_, of_);
        to_.put("\n");
        paragraph line{to_, 0};
        line.add(row.action);
        if (of_.urgency == urgency::emergency_now && !how_.emergency_number.empty())
            line.add("The emergency number is").add(how_.emergency_number).join(".");
        line.end();
        each_action(of_, [this](words what_to_do) { put_bullet(to_, what_to_do); });
        each_until_seen(of_, [this](words what_to_do) { put_bullet(to_, what_to_do); });
    }
    constexpr void problems() {
        if (of_.problems.empty()) return;
        put_heading(to_, "What is wrong with the answers");
        for (const problem item : of_.problems) put_bullet(to_, about(item).says);
    }
    constexpr void questions() {
        if (of_.pending.empty()) return;
        if (how_.asking_is_over) return not_asked();
        set_of<red_flag> open_flags = of_.pending;
        if (of_.urgency >= urgency::same_day) {
            // Of what is open only the nerve questions still matter: a yes makes it an emergency.
            open_flags = open_flags & nerve_emergencies;
            if (open_flags.empty()) return;
            put_heading(to_, "Still to be answered: a yes to one of these is an emergency");
        } else {
            put_heading(to_, "Still to be answered");
        }
        put_open_questions(to_, of_, open_flags, how_.crisis_line);
    }
    constexpr void not_asked() {
        if (!screening() || of_.urgency >= urgency::same_day) return;
        put_heading(to_, "Not asked");
        put_bullet(
            to_,
            "What could change nothing of this any more was not asked. The signs below count all the same.");
    }
    constexpr void reasons() {
        put_heading(to_, "Why");
        for (std::size_t i = 0; i < how_.host.own_rules.size(); ++i) {
            if ((of_.host_fired >> i & 1U) == 0) continue;
            const host_rule& mine = how_.host.own_rules[i];
            paragraph line{to_, 4};
            line.mark("  - ").add(mine.because).add("Source:").add(mine.reference);
            line.join(".").end();
        }
        if (of_.host_fired != 0 && how_.host.own_rules.empty())
            put_bullet(to_, hamstring::detail::host_asks_for_it.because);
        // What `explain` says, without the ids: nothing of the text needs them.
        if (of_.urgency == urgency::self_care_review) {
            if (of_.host_fired != 0) return;
            const reason& only = hamstring::detail::nothing_raised_it;
            return put_evidence(to_, only.because, only.source, only.grade);
        }
        hamstring::detail::each_rule_behind(
            hamstring::detail::goal_of(of_.urgency), of_, [this](std::size_t r) {
                // That answers are missing is no reason once nothing more is asked.
                if (how_.asking_is_over && r == place_of_rule("gate-core-screen-unanswered"))
                    return;
                const rules::rule_note& note = rules::rule_notes[r];
                put_evidence(to_, note.because, note.source, note.grade);
            });
    }
    constexpr void routine() {
        put_heading(to_, "Routine");
        if (of_.routine.empty()) {
            const bool waits = of_.routine.state == routine_state::withheld_until_screened;
            put_bullet(to_, why_no_routine(how_.asking_is_over && waits
                                               ? routine_state::withheld_by_urgency
                                               : of_.routine.state));
            if (const words why = barred_by_one(of_.routine, how_.host); !why.view.empty())
                put_bullet(to_, why);
            return;
        }
        how_long();
        long number = 0;
        bool in_the_day = false;
        for (const routine_item& item : of_.routine) {
            if (item.when == done_when::day && !in_the_day) {
                put_heading(to_, "In your day, not in the session");
                in_the_day = true;
            }
            ++number;
            if (number < 10) to_.put(" ");
            to_.number(number).put(". ").put(name_of(item.exercise, how_.host)).put("\n");
            paragraph amount{to_, 4};
            amount.mark("    ");
            say_dose(amount, item.amount, item.sides);
            amount.join(".").end();
            paragraph why{to_, 4};
            why.mark("    ");
            say_chosen(why, item, how_.host);
            why.end();
            if (item.modified) {
                paragraph form{to_, 4};
                form.mark("    ").add("Only in this adapted form:").end();
            }
            if (how_.steps || item.modified) steps(item);
        }
        put_heading(to_, "While you exercise");
        each_stop_rule(of_, [this](const notice& rule) { put_bullet(to_, rule.says); });
    }
    /// What is asked today, how long a session takes, and what keeps it short.
    constexpr void how_long() {
        const hamstring::routine& plan = of_.routine;
        paragraph line{to_, 4};
        line.mark("    ");
        if (plan.how != mode::normal) line.add(about(plan.how).says);
        if (plan.session_takes.value > 0)
            line.add("A session takes about")
                .add(long{minutes_of(plan)})
                .add(one_or_more(minutes_of(plan), "minute.", "minutes."));
        else
            line.add("No session for now: what helps is in your day.");
        if (plan.limited_by) line.add(sentence_of(*plan.limited_by, how_.host));
        line.end();
    }
    constexpr void steps(const routine_item& item) {
        for (const std::string_view step : steps_shown(item, how_.host))
            if (!step.empty()) {
                paragraph line{to_, 6};
                line.mark("    * ").add(step).end();
            }
        if (const host_exercise* const own = how_.host.find(item.exercise)) of_the_host(*own);
    }
    /// What a host's exercise adds: the errors, and where it comes from, since no table of hamstring's has it.
    constexpr void of_the_host(const host_exercise& own) {
        paragraph line{to_, 4};
        line.mark("    ").add("Look out for:").add(own.errors).join(".").add("Source:");
        line.add(own.reference).join(".").end();
    }
    constexpr void contributors() {
        if (of_.causes.empty()) return;
        put_heading(to_, "What may contribute");
        for (const ranked_cause& item : of_.causes) {
            const cause_row& row = about(item.cause);
            paragraph line{to_, 4};
            line.mark("  - ")
                .add(row.name)
                .add("(")
                .join(about(item.band).name)
                .join("):")
                .add(row.because);
            say_evidence(line, row.sources.first(), row.grade);
            line.end();
        }
    }
    constexpr void treatments() {
        if (of_.treatments.empty() || screening()) return;
        put_heading(to_, "What the evidence says about other help");
        for (const treatment item : of_.treatments) {
            const treatment_row& row = about(item);
            paragraph line{to_, 4};
            line.mark("  - ").add(row.name).join(":").add(row.evidence_says);
            say_evidence(line, row.sources.first(), row.grade);
            line.end();
        }
    }
    /// Everything that was left out, what one condition rules out in one paragraph.
    constexpr void everything_left_out() {
        headed_ = false;
        for (std::size_t i = 0; i < count_of<condition>; ++i) {
            const auto by = static_cast<condition>(i);
            ruled_out(by, left_out::forbidden_by_condition, "left out",
                      about<&condition_row::instead>(by));
            ruled_out(by, left_out::needs_clearance, "ask your clinician before", "");
        }
        const omitted_exercises& list = of_.routine.left_out_exercises();
        for (const omitted_exercise& item : list) {
            const left_out why = item.against.why();
            if (why <= left_out::needs_clearance ||
                (why > left_out::pain_too_high && !how_.all_left_out))
                continue;
            bool said = goes_without_saying(item);
            for (const omitted_exercise* other = list.begin(); other != &item; ++other)
                said = said || (same_reason(*other, item) && !goes_without_saying(*other));
            if (said) continue;
            left_out_heading();
            paragraph line{to_, 4};
            line.mark("  - ");
            said_together(line, item);
            line.join(":");
            say_left_out(line, item, how_.host);
            line.end();
        }
    }
    /// Whether nobody looks for an exercise that was left out: one for a wheelchair, where none was offered.
    constexpr bool goes_without_saying(const omitted_exercise& item) const noexcept {
        return !how_.all_left_out && !host_place(item.exercise) &&
               about(item.exercise).equipment == equipment::wheelchair;
    }
    /// The exercises that are left out for the reason of one, that first. With strong pain nearly all are, and
    /// their number says it.
    template <class Line>
    constexpr void said_together(Line& line, const omitted_exercise& item) {
        constexpr long many = 10;
        const omitted_exercises& list = of_.routine.left_out_exercises();
        long count = 0;
        for (const omitted_exercise& other : list)
            count += same_reason(item, other) && !goes_without_saying(other) ? 1 : 0;
        if (item.against.why() == left_out::pain_too_high && count >= many && !how_.all_left_out)
            return void(line.add(count).add("exercises"));
        line.add(name_of(item.exercise, how_.host));
        for (const omitted_exercise* other = &item + 1; other != list.end(); ++other)
            if (same_reason(item, *other) && !goes_without_saying(*other))
                line.join(",").add(name_of(other->exercise, how_.host));
    }
    /// Whether one sentence says why both were left out.
    constexpr bool same_reason(const omitted_exercise& one,
                               const omitted_exercise& other) const noexcept {
        const left_out why = one.against.why();
        return one.against == other.against && why != left_out::ineffective &&
               ((why != left_out::role_is_served && why != left_out::role_not_needed) ||
                role_of(one.exercise, how_.host) == role_of(other.exercise, how_.host));
    }
    constexpr void ruled_out(condition by, left_out why, words verdict, words instead) {
        paragraph line{to_, 4};
        bool any = false;
        for (const omitted_exercise& item : of_.routine.left_out_exercises()) {
            if (item.against != objection{why, by} || goes_without_saying(item)) continue;
            if (!any) {
                left_out_heading();
                line.mark("  - ")
                    .add("For")
                    .add(about<&condition_row::name>(by))
                    .join(",")
                    .add(verdict)
                    .join(":");
            } else {
                line.join(",");
            }
            any = true;
            line.add(name_of(item.exercise, how_.host));
        }
        if (!any) return;
        line.join(".").add(instead).end();
    }
    constexpr void left_out_heading() {
        if (!headed_) put_heading(to_, "Left out");
        headed_ = true;
    }
    constexpr void how_it_goes() {
        bool headed = false;
        each_course(of_, 3, [&](const course_row& row) {
            if (!headed) put_heading(to_, "How it usually goes");
            headed = true;
            put_evidence(to_, row.says, row.sources.first(), row.grade);
        });
    }

    writer<Out> to_;
    const advice& of_;
    const text_options& how_;
    bool headed_ = false;
};

}  // namespace render

/// Writes advice as plain text, lines of at most 80 columns.
/// Shape: an output iterator of characters and an advice -> the iterator behind the last character.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_text(Out out, const advice& of, const text_options& how = {}) {
    return render::text_page<Out>(out, of, how).print();
}

}  // namespace hamstring::inline HAMSTRING_EDITION
