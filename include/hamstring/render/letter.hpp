// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/host/host_lists.hpp>
#include <hamstring/knowledge/calendar_day.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/letter_message.hpp>
#include <hamstring/knowledge/problem.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/letter_answers.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/writer.hpp>

/// A letter to whoever sees the person, on one page of plain text: why they come, the warning signs that were told, what
/// else was told, what was not asked, why the advice was as urgent as it was, and what was advised.

namespace hamstring::inline HAMSTRING_EDITION {

/// What a letter says beside the advice and the report. What is empty is left to be filled in by hand.
struct letter_options {
    /// Who it is about.
    std::string_view name{};
    /// The date of birth, as it is to be read.
    std::string_view born{};
    /// The host's or the practice's reference.
    std::string_view reference{};
    /// What day it is.
    maybe<calendar_day> today{};
    /// The local emergency number and the local crisis line, so that the letter says what the person was told.
    std::string_view emergency_number{};
    std::string_view crisis_line{};
    /// The host's own rules, exercises and rows, so that they are said.
    host_lists host{};
    /// What it is said in. What a host gives is said as it is.
    hamstring::language language{};
};

namespace render {

/// How many lines a page has.
inline constexpr std::size_t lines_of_a_page = 60;

/// How much of a letter gives way where a page has no room for it, the least important first. What was answered yes or
/// "not sure" to a warning sign never does.
enum class brevity : std::uint8_t {
    whole,
    no_named_denials,
    fewer_reasons,
    shorter_lists,
    no_free_lines,
    exercises_counted,
    signs_run_on,
    shortest,
};

/// Counts the lines of what is written to it.
class line_count {
public:
    using difference_type = std::ptrdiff_t;

    constexpr explicit line_count(std::size_t& lines) : lines_(&lines) {}
    constexpr line_count& operator*() { return *this; }
    constexpr line_count& operator++() { return *this; }
    constexpr line_count& operator=(char letter) {
        *lines_ += letter == '\n' ? 1 : 0;
        return *this;
    }

private:
    std::size_t* lines_;
};

/// The letter, part by part.
template <class Out>
class letter_page {
public:
    constexpr letter_page(Out out, const advice& of, const report& from, const letter_options& how,
                          brevity shorter)
        : to_(out, how.language), of_(of), from_(from), told_(from), how_(how), shorter_(shorter) {}

    constexpr Out print() {
        head();
        reason_for_referral();
        why();
        signs(letter_message::yes_to, told_.yes());
        signs(letter_message::not_sure_of, told_.unsure());
        problems();
        also_told();
        answered_no();
        advised();
        help();
        foot();
        return to_.position();
    }

private:
    using line = paragraph<Out>;

    constexpr bool is(brevity at_least) const { return shorter_ >= at_least; }
    constexpr void heading(std::string_view says) {
        if (!is(brevity::no_free_lines)) to_.put("\n");
        to_.put(said_in(to_, says)).put("\n");
    }
    constexpr line begin() {
        line next{to_, 2};
        next.mark("  ");
        return next;
    }
    constexpr line begin_item() {
        line next{to_, 4};
        next.mark("  - ");
        return next;
    }
    constexpr list_in_line<Out> shorter_list() {
        constexpr std::size_t some = 8;
        constexpr std::size_t few = 2;
        return list(is(brevity::shortest) ? few : is(brevity::shorter_lists) ? some : SIZE_MAX);
    }
    constexpr list_in_line<Out> list(std::size_t most = SIZE_MAX) {
        return {line{to_, 2}, "  ", most};
    }
    template <class Message>
    constexpr void say_line(Message which, const filling& with = {}) {
        line next = begin();
        say(next, which, with);
        next.end();
    }

    constexpr void head() {
        constexpr std::string_view gap = "  ";
        to_.put(said_in(to_, about(letter_message::title).other)).put("\n");
        if (!is(brevity::shortest)) to_.put("\n");
        line first{to_, 0};
        field(first, letter_message::name, how_.name);
        field(first.join(gap), letter_message::born, how_.born);
        first.end();
        line second{to_, 0};
        field(second, letter_message::reference, how_.reference);
        const day_text today(how_.today.value_or(calendar_day{}));
        field(second.join(gap), letter_message::date,
              how_.today ? today.view() : std::string_view{});
        second.end();
        list_in_line<Out> who{line{to_, 0}, ""};
        told_.say_age_and_sex(who);
        who.end();
    }
    /// A name behind what it is, or room to write one.
    constexpr void field(line& to, letter_message which, std::string_view given) {
        const bool blank = given.empty();
        say(to, which, {.name = blank ? std::string_view("__________________________") : ""});
        // A host's blanks and ends of lines only part words.
        for (std::size_t begin = 0; begin < given.size();) {
            std::size_t end = begin;
            while (end < given.size() && static_cast<unsigned char>(given[end]) > ' ') ++end;
            to.add(std::string_view(given.data() + begin, end - begin));
            begin = end + 1;
        }
    }

    constexpr void reason_for_referral() {
        constexpr letter_message levels[] = {letter_message::told_self_care,
                                             letter_message::told_days, letter_message::told_today,
                                             letter_message::told_now};
        heading(about(letter_message::reason).other);
        line next = begin();
        say(next, levels[static_cast<std::size_t>(of_.urgency)], {.n = of_.deadline.value});
        say(next, letter_message::warning_signs,
            {.n = static_cast<long>(size_of(told_.yes())),
             .of = static_cast<long>(size_of(told_.unsure()))});
        next.end();
        auto where = shorter_list();
        told_.template say_yes<symptom>(where);
        // What stands among the warning signs is a complaint too.
        if (where.empty() && told_.yes().empty() && told_.unsure().empty())
            where.add(said_in(to_, about(letter_message::no_complaint).other));
        where.end();
        auto course = list();
        told_.say_course(course);
        course.end();
    }
    /// Warning signs and risks, in the words in which they are asked, the gravest first.
    constexpr void signs(letter_message title, set_of<red_flag> which) {
        if (which.empty()) return;
        heading(about(title).other);
        auto run_on = list();
        for (std::size_t level = count_of<urgency>; level-- > 0;)
            for (const red_flag flag : which) {
                if (about(flag).alone != static_cast<urgency>(level)) continue;
                const std::string_view asked = said_in(to_, about(flag).question);
                if (is(brevity::signs_run_on))
                    run_on.add(asked);
                else
                    begin_item().add(asked).end();
            }
        if (is(brevity::signs_run_on)) run_on.end();
    }
    constexpr void problems() {
        if (of_.problems.empty()) return;
        heading(about(section::problems).heading);
        auto run_on = list();
        for (const problem each : of_.problems) run_on.add(said_in(to_, about(each).says));
        run_on.end();
    }
    /// Conditions, what happened before, how they live, what was measured, and what they are not sure about.
    constexpr void also_told() {
        heading(about(letter_message::also_told).other);
        conditions();
        auto around = shorter_list();
        told_.template say_yes<history>(around);
        told_.template say_yes<habit>(around);
        told_.template say_yes<sign>(around);
        told_.say_measured(around);
        around.end();
        auto unsure = shorter_list();
        told_.template say_unsure<symptom>(unsure);
        told_.template say_unsure<history>(unsure);
        told_.template say_unsure<habit>(unsure);
        told_.template say_unsure<sign>(unsure);
        unsure.end();
    }
    constexpr void conditions() {
        auto names = list();
        names.next().add(said_in(to_, about(letter_message::conditions).other));
        names.begins_anew();
        told_.template say_yes<condition>(names);
        told_.template say_unsure<condition>(names);
        const answers_counted rest = told_.template count<condition>();
        names.add_count(letter_message::no_of, rest.no);
        names.add_count(letter_message::not_asked_of, rest.open);
        names.end();
    }
    /// How many questions of each screen were answered no, and how many nobody asked.
    constexpr void answered_no() {
        heading(about(letter_message::answered_no).other);
        auto counts = list();
        answers_counted all{};
        for (std::size_t s = 0; s < count_of<screen>; ++s) {
            const auto each = static_cast<screen>(s);
            const answers_counted here = told_.count(each);
            all.no += here.no;
            all.open += here.open;
            if (is(brevity::shortest) || here.no + here.open == 0) continue;
            counts.next().add(title_of(said_in(to_, about(each).question))).join(":");
            counts.count(letter_message::no_of, here.no, true);
            counts.count(letter_message::not_asked_of, here.open, here.no == 0);
        }
        if (is(brevity::shortest)) {
            counts.add_count(letter_message::no_of, all.no);
            counts.add_count(letter_message::not_asked_of, all.open);
        }
        counts.end();
        if (all.open > 0) say_line(letter_message::not_asked_is_open);
        if (is(brevity::no_named_denials)) return;
        named_denials();
    }
    /// What would be an emergency and was denied, in the few words of the conversation where those say no more.
    constexpr void named_denials() {
        set_of<red_flag> left = told_.no() & nerve_emergencies;
        if (left.empty()) return;
        auto named = list();
        named.next().add(said_in(to_, about(letter_message::no_in_full).other));
        named.begins_anew();
        for (const item_row& row : knowledge::items) {
            if (row.sets.empty() || !(row.sets - from_.absent).empty()) continue;
            bool some = false;
            for (const red_flag flag : left) {
                if (!row.sets.contains(flag)) continue;
                some = true;
                left.erase(flag);
            }
            if (some) named.add(said_in(to_, row.says));
        }
        for (const red_flag flag : left) named.add(said_in(to_, about(flag).question));
        named.end();
    }
    constexpr void why() {
        constexpr std::size_t some = 4;
        constexpr std::size_t few = 2;
        const std::size_t most = is(brevity::shorter_lists)   ? 1
                                 : is(brevity::fewer_reasons) ? few
                                                              : some;
        const reasons list = explain(of_, of_.urgency, how_.host);
        heading(about(section::why).heading);
        for (std::size_t i = 0; i < list.size() && i < most; ++i) {
            const reason& each = list[i];
            line next = begin_item();
            next.add(said_in(to_, each.because));
            if (each.reference.empty()) {
                say_evidence(next, each.source, each.grade);
                next.glue("(", about(each.source).key, ")");
            } else {
                next.add("[").join(each.reference).join("]");
            }
            if (i + 1 == most && list.size() > most)
                say(next, letter_message::more_reasons,
                    {.n = static_cast<long>(list.size() - most)});
            next.end();
        }
    }
    constexpr void advised() {
        heading(about(letter_message::advised).other);
        line next = begin();
        what_was_said(next);
        if (of_.routine.empty()) {
            say(next, why_no_routine(of_.routine.state));
            say(next, barred_by_one(of_.routine, how_.host));
        } else if (is(brevity::exercises_counted)) {
            say(next, detail_message::so_many_exercises,
                {.n = static_cast<long>(of_.routine.size())});
            next.join(".");
        }
        if (is(brevity::shortest) && of_.urgency < urgency::emergency_now)
            say(next, letter_message::signs_told);
        next.end();
        if (is(brevity::exercises_counted)) return;
        for (const routine_item& item : of_.routine) {
            line each = begin_item();
            say(each, item.modified ? detail_message::easier_steps_of : detail_message::steps_of,
                {.name = said_in(to_, name_of(item.exercise, how_.host))});
            say_dose(each, item.amount, item.sides);
            each.end();
        }
        stop();
    }
    /// What to do, in the sentences that the person reads.
    constexpr void what_was_said(line& to) {
        const text_options how{.emergency_number = how_.emergency_number,
                               .crisis_line = how_.crisis_line,
                               .host = how_.host,
                               .language = how_.language};
        each_block(of_, how, [&to](const block& each) {
            if (each.section == section::crisis || each.section == section::lead ||
                each.section == section::action)
                say_filled(to, each.says, {.n = each.n, .name = each.name});
        });
    }
    /// When to stop, where there is anything to stop.
    constexpr void stop() {
        if (of_.routine.empty() || is(brevity::shorter_lists)) return;
        line next = begin();
        next.add(said_in(to_, about(section::stop).heading)).join(":");
        bool first = true;
        each_stop_rule<warning>(of_, [&](const warning& each) {
            if (!first) next.join(";");
            first = false;
            next.add(said_in(to_, each.listed));
        });
        next.join(".").end();
    }
    /// The signs that the advice tells for getting help sooner; an emergency tells none.
    constexpr void help() {
        if (of_.urgency == urgency::emergency_now || is(brevity::shortest)) return;
        heading(about(section::help).heading);
        maybe<urgency> said;
        line next{to_, 2};
        each_help_sooner(of_, [&](const warning& sign) {
            if (sign.level == urgency::clinician_days ||
                (of_.urgency == urgency::same_day && sign.level != urgency::emergency_now))
                return;
            if (said && *said == sign.level) {
                next.join(";");
            } else {
                if (said) next.join(".").end();
                said = sign.level;
                next.mark("  ").add(said_in(to_, about(sign.level).label)).join(":");
            }
            next.add(said_in(to_, sign.listed));
        });
        if (said) next.join(".").end();
    }
    constexpr void foot() {
        heading(about(letter_message::rests_on).other);
        line next = begin();
        say(next, letter_message::self_report);
        say_what_it_is(next, how_.today, !is(brevity::shortest));
        next.end();
    }

    writer<Out> to_;
    const advice& of_;
    const report& from_;
    letter_answers told_;
    const letter_options& how_;
    brevity shorter_;
};

}  // namespace render

/// Writes a referral letter for a report and its advice: plain text, lines of at most 80 columns, and 60 of them where no
/// more than eight warning signs and risks were answered yes or "not sure". What is less important is summed up where there
/// is no room; each of these stands there in the words in which it is asked, however many they are.
/// Shape: an output iterator of characters, an advice and the report that it is for -> the iterator behind the last
/// character.
/// Errors: none of its own; allocates nothing. It reads the report, so it names answers that the advice does not hold.
/// What a question may indicate is not said: the letter is in the person's hands.
template <render::output_iterator_of_characters Out>
constexpr Out write_letter(Out out, const advice& of, const report& from,
                           const letter_options& how = {}) {
    using render::brevity;
    auto shorter = brevity::whole;
    for (; shorter != brevity::shortest;
         shorter = static_cast<brevity>(static_cast<int>(shorter) + 1)) {
        std::size_t lines = 0;
        render::letter_page(render::line_count{lines}, of, from, how, shorter).print();
        if (lines <= render::lines_of_a_page) break;
    }
    return render::letter_page<Out>(out, of, from, how, shorter).print();
}

}  // namespace hamstring::inline HAMSTRING_EDITION
