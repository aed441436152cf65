// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/bibliography.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/review.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/rules/pending.hpp>

/// Advice as plain text for a person: what to do and how soon first, then why, then the routine.

namespace hamstring {

/// What the text holds.
struct text_options {
    /// The local emergency number; general wording where it is empty.
    std::string_view emergency_number{};
    /// Whether the steps of each exercise are written out.
    bool steps = true;
    /// Whether every exercise that was left out is listed, not only those that a condition rules out.
    bool all_left_out = false;
};

namespace render {

/// The parts of the text, each with the paragraphs that it needs.
template <class Out>
class text_page {
public:
    constexpr text_page(Out out, const advice& of, const text_options& how)
        : to_(out), of_(of), how_(how) {}

    constexpr Out write() {
        headline();
        problems();
        questions();
        reasons();
        if (of_.urgency < urgency::same_day) {
            routine();
            contributors();
            treatments();
            everything_left_out();
        }
        if (of_.urgency != urgency::emergency_now)
            notices("Get help sooner", knowledge::safety_net);
        foot();
        return to_.position();
    }

private:
    constexpr void heading(std::string_view text) { to_.put("\n").put(text).put("\n"); }
    constexpr void bullet(std::string_view text) {
        paragraph line{to_, 4};
        line.mark("  - ").add(text).end();
    }

    constexpr void headline() {
        const urgency_row& row = about(of_.urgency);
        if (!of_.pending.empty() && of_.urgency < urgency::same_day)
            to_.put("First answer the safety questions below. Until then:\n\n");
        to_.put(row.name);
        if (of_.urgency == urgency::clinician_days)
            to_.put(" (within ").number(of_.deadline.value).put(" days)");
        to_.put("\n");
        paragraph line{to_, 0};
        line.add(row.action);
        if (of_.urgency == urgency::emergency_now && !how_.emergency_number.empty())
            line.add("The emergency number is").add(how_.emergency_number).join(".");
        line.end();
        for (const red_flag_row& flag : knowledge::red_flags)
            if (fired_alone(flag) && flag.alone == of_.urgency) bullet(flag.action);
    }
    constexpr bool fired_alone(const red_flag_row& flag) const {
        const auto place = rules::find_rule(rules::rules_of(rules::all_rules), flag.key);
        return place < rules::rule_count && of_.fired.test(place);
    }
    constexpr void problems() {
        if (of_.problems.empty()) return;
        heading("What is wrong with the answers");
        for (const problem_row& row : knowledge::problem_rows)
            if (of_.problems.contains(row.id)) bullet(row.says);
    }
    constexpr void questions() {
        if (of_.pending.empty() || of_.urgency >= urgency::same_day) return;
        heading("Still to be answered");
        for (const open_question& open : questions_for(of_.pending)) {
            paragraph line{to_, 4};
            line.mark("  - ").add(open.question).end();
        }
    }
    constexpr void reasons() {
        heading("Why");
        for (const reason& next : explain(of_, of_.urgency))
            evidence_line(next.because, next.source, next.grade);
    }
    constexpr void evidence_line(std::string_view text, source from, evidence grade) {
        paragraph line{to_, 4};
        line.mark("  - ")
            .add(text)
            .glue("[", about(from).key, ",")
            .add(about(grade).phrase)
            .join("]")
            .end();
    }
    constexpr void routine() {
        heading("Routine");
        if (of_.routine.empty()) {
            bullet(render::why_no_routine(of_.routine.state));
            return;
        }
        long number = 0;
        for (const routine_item& item : of_.routine) {
            const exercise_row& row = about(item.exercise);
            ++number;
            to_.put(number < 10 ? " " : "").number(number).put(". ").put(row.name).put("\n");
            paragraph amount{to_, 4};
            amount.mark("    ");
            say_dose(amount, item.amount, item.sides);
            amount.join(".").end();
            paragraph why{to_, 4};
            why.mark("    ");
            say_chosen(why, item);
            why.end();
            if (item.modified) {
                paragraph form{to_, 4};
                form.mark("    ")
                    .add("Only in this form, whatever the steps say:")
                    .add(instructions_for(row.id).modified_form)
                    .end();
            }
            if (how_.steps) steps(row.id);
        }
        notices("While you exercise", knowledge::stop_rules);
    }
    constexpr void steps(exercise which) {
        for (const std::string_view step : instructions_for(which).steps)
            if (!step.empty()) {
                paragraph line{to_, 6};
                line.mark("    * ").add(step).end();
            }
    }
    constexpr void contributors() {
        if (of_.causes.size == 0) return;
        heading("What may contribute");
        for (const ranked_cause& item : of_.causes) {
            const cause_row& row = about(item.cause);
            paragraph line{to_, 4};
            line.mark("  - ")
                .add(row.name)
                .add("(")
                .join(about(item.band).name)
                .join("):")
                .add(row.because);
            line.glue("[", about(row.sources.first()).key, ",")
                .add(about(row.grade).phrase)
                .join("]")
                .end();
        }
    }
    constexpr void treatments() {
        if (of_.treatments.empty() || !of_.pending.empty()) return;
        heading("What the evidence says about other help");
        for (const treatment_row& row : knowledge::treatments) {
            if (!of_.treatments.contains(row.id)) continue;
            paragraph line{to_, 4};
            line.mark("  - ").add(row.name).join(":").add(row.evidence_says);
            line.glue("[", about(row.sources.first()).key, ",")
                .add(about(row.grade).phrase)
                .join("]")
                .end();
        }
    }
    /// Everything that was left out, what one condition rules out in one paragraph.
    constexpr void everything_left_out() {
        headed_ = false;
        for (const condition_row& row : knowledge::conditions) {
            ruled_out(row, left_out::forbidden_by_condition, "left out", row.instead);
            ruled_out(row, left_out::needs_clearance, "ask your clinician before", {});
        }
        for (const omitted_exercise& item : of_.routine.left_out_exercises()) {
            if (item.why <= left_out::needs_clearance ||
                (item.why > left_out::pain_too_high && !how_.all_left_out))
                continue;
            left_out_heading();
            paragraph line{to_, 4};
            line.mark("  - ").add(about(item.exercise).name).join(":");
            say_left_out(line, item);
            line.end();
        }
    }
    constexpr void ruled_out(const condition_row& by, left_out why, std::string_view verdict,
                             std::string_view instead) {
        paragraph line{to_, 4};
        bool any = false;
        for (const omitted_exercise& item : of_.routine.left_out_exercises()) {
            if (item.why != why || item.detail != static_cast<std::uint8_t>(by.id)) continue;
            if (!any) {
                left_out_heading();
                line.mark("  - ").add("For").add(by.name).join(",").add(verdict).join(":");
            } else {
                line.join(",");
            }
            any = true;
            line.add(about(item.exercise).name);
        }
        if (!any) return;
        line.join(".").add(instead).end();
    }
    constexpr void left_out_heading() {
        if (!headed_) heading("Left out");
        headed_ = true;
    }
    template <std::size_t N>
    constexpr void notices(std::string_view title, const notice (&list)[N]) {
        heading(title);
        for (const notice& item : list) bullet(item.says);
    }
    constexpr void foot() {
        to_.put("\n");
        paragraph line{to_, 0};
        line.add(knowledge::small_print);
        if (!reviewed_by_clinician) line.add(knowledge::not_reviewed);
        line.add("Knowledge").add(knowledge_version).join(".").end();
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
template <class Out>
constexpr Out write_text(Out out, const advice& of, const text_options& how = {}) {
    return render::text_page<Out>(out, of, how).write();
}

}  // namespace hamstring
