// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/generated/reasons.hpp>
#include <hamstring/host/host_lists.hpp>
#include <hamstring/host/host_rule.hpp>
#include <hamstring/intake/pending.hpp>
#include <hamstring/knowledge/band.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/course.hpp>
#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/problem.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/review.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/knowledge/treatment.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/render/phrases.hpp>

/// What an advice says, as a list of blocks in the order in which they are read. Text, a watch, a page are skins over
/// it: each decides how a block looks, none what is said, or where.

namespace hamstring::inline HAMSTRING_EDITION {

/// What is said of an advice.
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
    /// Whether what everybody reads is followed by what explains it: reasons with their sources, how each exercise is
    /// done, what was left out.
    bool details = false;
    /// Whether the steps of each exercise are written out among the details.
    bool steps = true;
    /// Whether every exercise that was left out is listed among the details, not only those that a condition rules out.
    bool all_left_out = false;
    /// How somebody gets the details, as a last line: "--details shows how". None where it is empty.
    std::string_view more{};
    /// The host's own rules, so that those that fired say why: `overlay<my_rules>::list`; with its exercises
    /// and rows, `overlay<...>::lists`.
    host_lists host{};
    /// What day it is, so that the foot says when parts of the knowledge are overdue for another look.
    maybe<calendar_day> today{};
    /// What it is said in. What a host gives is said as it is.
    hamstring::language language{};
};

/// How a block is laid out: sentences run on in one paragraph, items stand each for itself, rows have the cells of a
/// dose, steps stand under the name of their exercise.
enum class block_form : std::uint8_t { sentence, item, labelled, row, exercise };

/// One thing that is said.
struct block {
    /// Where it stands.
    hamstring::section section{};
    /// How it is laid out.
    block_form form = block_form::sentence;
    /// What is said, in the language that was asked for; may hold `{n}` and `{name}`. Of a row the exercise's name.
    std::string_view says{};
    /// The same for a watch, in at most 40 letters; empty where it has no place there.
    std::string_view brief{};
    /// What stands before it: "Emergency", or the name of a contributor.
    std::string_view label{};
    /// What `{n}` and `{name}` stand for.
    long n = 0;
    std::string_view name{};
    /// What it rests on, where it is a claim that is graded here.
    bool graded = false;
    hamstring::source source{};
    evidence grade{};
    /// What a host's own sentence rests on.
    std::string_view reference{};
    /// The exercise of a row.
    const routine_item* item = nullptr;
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

/// How many letters of open questions everybody is shown: a whole screening has fewer.
inline constexpr std::size_t most_letters_asked = 690;
/// By how much one question about a single sign counts as longer, since a screening by screens is whole.
inline constexpr std::size_t more_letters_of_one = 25;
/// How many actions of single answers are said before the details.
inline constexpr std::size_t most_actions = 2;
/// How many contributors are named before the details.
inline constexpr std::size_t most_contributors = 2;
/// How many sentences on the course are said.
inline constexpr std::size_t most_courses = 3;

/// Whether there is so much to say that a screen of 35 lines is full without the lines between the parts, and a
/// second contributor.
constexpr bool is_crowded(const advice& of, const text_options& how) noexcept {
    if (of.urgency == urgency::emergency_now) return crisis_told(of);
    if (of.urgency == urgency::same_day || !of.problems.empty()) return true;
    if (!of.pending.empty() && !how.asking_is_over) return true;
    // What everybody's screen holds takes 25 lines; what is longer only for some is counted.
    constexpr std::size_t spare = 10;
    const auto lines = [](bool there, std::size_t taken) { return there ? taken : 0; };
    bool easier = false;
    bool in_the_day = false;
    for (const routine_item& item : of.routine) {
        easier = easier || item.modified;
        in_the_day = in_the_day || item.when == done_when::day;
    }
    const std::size_t contributors =
        of.causes.size() < most_contributors ? of.causes.size() : most_contributors;
    return of.routine.size() + contributors + lines(easier, 1) + lines(in_the_day, 1) +
               lines(of.urgency == urgency::clinician_days || of.host_fired != 0, 5) +
               lines(of.routine.how != mode::normal, 2) + lines(is_pregnant(of), 2) +
               lines(is_early_or_after_birth(of), 2) +
               lines(in_a_wheelchair_without_routine(of), 2) + lines(how.crisis_help, 3) +
               lines(may_have_cord_injury(of), 1) + lines(!how.more.empty(), 1) +
               lines(how.asking_is_over, 3) >
           spare;
}

/// How much of an advice is handed over. What is not asked for is not linked.
enum class depth : std::uint8_t { brief, overview, details };

/// Hands over the blocks of an advice.
template <depth Depth, class Visit>
class block_list {
public:
    constexpr block_list(const advice& of, const text_options& how, Visit& visit)
        : of_(of), how_(how), visit_(visit) {}

    /// What everybody reads.
    constexpr void overview() {
        crisis();
        headline();
        if (of_.urgency < urgency::same_day) problems();
        if constexpr (!is_brief) {
            questions();
            why();
        }
        if (of_.urgency < urgency::same_day) {
            routine();
            stop();
        }
        help();
        if constexpr (!is_brief)
            if (of_.urgency < urgency::same_day) may_be();
        foot();
    }
    /// What explains it.
    constexpr void details() {
        if (of_.urgency >= urgency::same_day) problems();
        more_questions();
        reasons();
        if (of_.urgency < urgency::same_day) {
            how_to();
            contributors();
            how_it_goes();
            other_help();
        }
    }

private:
    static constexpr bool is_brief = Depth == depth::brief;
    using sign = std::conditional_t<is_brief, brief_sign, warning>;

    /// Hands over a block of the tables' texts, in the language that is asked for.
    constexpr void put(block next) {
        next.says = in().of(next.says);
        next.brief = in().of(next.brief);
        next.label = in().of(next.label);
        visit_(next);
    }
    constexpr const language& in() const { return how_.language; }
    /// The long words, where they are wanted.
    static constexpr std::string_view in_full(std::string_view says) {
        return is_brief ? std::string_view{} : says;
    }
    constexpr void say(section where, std::string_view says, std::string_view brief = {}) {
        if (is_brief && brief.empty()) return;
        put({.section = where, .says = in_full(says), .brief = brief});
    }
    constexpr void say(section where, message which, long n = 0, std::string_view name = {},
                       std::string_view brief = {}) {
        if (is_brief && brief.empty()) return;
        const message_row& row = about(which);
        visit_(block{.section = where,
                     .says = is_brief ? std::string_view{} : in().of(row.of(1), row.other, n),
                     .brief = in().of(brief),
                     .n = n,
                     .name = name});
    }
    /// While compiling, so that a short form does not link the messages of all others.
    static consteval std::string_view brief_of(message which) { return about(which).other; }
    static constexpr std::string_view listed_of(const warning& of) { return of.listed; }
    static constexpr std::string_view listed_of(const brief_sign&) { return {}; }
    constexpr void list(section where, std::string_view says) {
        put({.section = where, .form = block_form::item, .says = says});
    }
    constexpr void claim(section where, std::string_view says, source from, evidence grade,
                         std::string_view label = {}) {
        put({.section = where,
             .form = block_form::item,
             .says = says,
             .label = label,
             .graded = true,
             .source = from,
             .grade = grade});
    }

    /// Whether the routine waits for an answer.
    constexpr bool screening() const { return of_.pending.intersects(generated::core_flags); }

    /// The first sentence has the short form; the contact, where there is one, is a line of its own.
    constexpr void crisis_sentences(section where, crisis_sentence first, std::string_view brief) {
        std::size_t place = 0;
        each_crisis_sentence(first, !how_.crisis_line.empty(), [&](std::string_view says) {
            const bool names_contact = place == 1 && !how_.crisis_line.empty();
            put({.section = where,
                 .says = in_full(says),
                 .brief = place == 0      ? brief
                          : names_contact ? brief_of(message::brief_number)
                                          : std::string_view{},
                 .name = how_.crisis_line});
            ++place;
        });
    }
    constexpr void crisis() {
        if (crisis_told(of_))
            crisis_sentences(section::crisis, crisis_sentence::told,
                             brief_of(message::brief_crisis));
    }
    constexpr void headline() {
        if (screening() && of_.urgency < urgency::same_day && !how_.asking_is_over)
            say(section::lead, message::answer_first, 0, {}, brief_of(message::brief_questions));
        if constexpr (is_brief)
            say(section::headline, {}, about<&urgency_row::brief>(of_.urgency));
        else
            say(section::headline, about(of_.urgency).name);
        if (of_.urgency == urgency::clinician_days)
            say(section::headline, message::due_in_days, of_.deadline.value);
        what_to_do();
        each_until_seen(
            of_, [this](const notice& each) { say(section::action, each.says, each.brief); });
    }
    /// In an emergency one action; else that of the level, and what single answers add to it.
    constexpr void what_to_do() {
        if (of_.urgency == urgency::emergency_now) {
            if constexpr (!is_brief) say(section::action, action_of_emergency(of_));
            if (!how_.emergency_number.empty())
                say(section::action, message::emergency_number, 0, how_.emergency_number,
                    brief_of(message::brief_number));
            return;
        }
        if constexpr (is_brief) {
            say(section::action, {}, brief_of_action());
        } else {
            say(section::action, about(of_.urgency).action);
            std::size_t place = 0;
            each_action(of_, [&](std::string_view action) {
                if (place++ < actions_said()) list(section::action, action);
            });
        }
    }
    /// What makes it sooner, for a watch.
    constexpr std::string_view brief_of_action() const {
        if (of_.urgency >= urgency::same_day) return {};
        return of_.urgency == urgency::clinician_days
                   ? brief_of(message::brief_worse)
                   : brief_signs<knowledge::safety_net>[knowledge::net_of_days].brief;
    }
    constexpr std::size_t actions_said() const {
        return screening() && of_.urgency < urgency::same_day ? 1 : most_actions;
    }

    constexpr void problems() {
        for (const problem item : of_.problems)
            put({.section = section::problems,
                 .form = block_form::item,
                 .says = is_brief ? std::string_view{} : about(item).says,
                 .brief = brief_of(message::brief_problems)});
    }

    /// The open questions that are asked for: to be seen the same day only those whose yes is an emergency.
    constexpr set_of<red_flag> asked_for() const {
        return of_.urgency >= urgency::same_day ? of_.pending & nerve_emergencies : of_.pending;
    }
    /// The questions, each with whether there is room for it before the details.
    template <class Use>
    constexpr void each_question(const Use& use) const {
        if (how_.asking_is_over) return;
        std::size_t letters = 0;
        for (const open_question& each : questions_for(asked_for())) {
            letters += each.question().size() + (each.flag ? more_letters_of_one : 0);
            use(each.question(), letters <= most_letters_asked);
        }
    }
    constexpr void questions() {
        if (how_.asking_is_over) {
            if (screening() && of_.urgency < urgency::same_day)
                say(section::not_asked, message::not_asked);
            return;
        }
        const section where =
            of_.urgency >= urgency::same_day ? section::emergency_questions : section::questions;
        std::size_t more = 0;
        each_question([&](std::string_view question, bool has_room) {
            if (has_room)
                list(where, question);
            else
                ++more;
        });
        if (more > 0) say(where, message::more_questions, static_cast<long>(more));
    }
    constexpr void more_questions() {
        each_question([&](std::string_view question, bool has_room) {
            if (!has_room) list(section::more_questions, question);
        });
    }

    /// The reasons, a host's first, with the place of each.
    template <class Use>
    constexpr void each_reason(const Use& use) const {
        std::size_t place = 0;
        for (std::size_t i = 0; i < how_.host.own_rules.size(); ++i) {
            if ((of_.host_fired >> i & 1U) == 0) continue;
            const host_rule& mine = how_.host.own_rules[i];
            use(block{.form = block_form::item, .says = mine.because, .reference = mine.reference},
                place++);
        }
        const auto graded = [&](std::string_view says, source from, evidence grade) {
            use(block{.form = block_form::item,
                      .says = says,
                      .graded = true,
                      .source = from,
                      .grade = grade},
                place++);
        };
        if (of_.host_fired != 0 && how_.host.own_rules.empty())
            use(block{.form = block_form::item,
                      .says = hamstring::detail::host_asks_for_it.because},
                place++);
        if (of_.urgency == urgency::self_care_review) {
            const reason& only = hamstring::detail::nothing_raised_it;
            if (of_.host_fired == 0) graded(only.because, only.source, only.grade);
            return;
        }
        hamstring::detail::each_rule_behind(
            hamstring::detail::goal_of(of_.urgency), of_, [&](std::size_t r) {
                // That answers are missing is no reason once nothing more is asked.
                if (how_.asking_is_over && r == place_of_rule("gate-core-screen-unanswered"))
                    return;
                const generated::rule_note& note = generated::rule_notes[r];
                graded(note.because, note.source, note.grade);
            });
    }
    /// One reason for being seen; that nothing asks for it, or that questions are open, is said among the details.
    constexpr std::size_t reasons_said() const {
        const bool asks = screening() && !how_.asking_is_over && of_.urgency < urgency::same_day;
        const bool none = of_.urgency == urgency::self_care_review && of_.host_fired == 0;
        return none || asks ? 0 : 1;
    }
    constexpr void why() {
        if (reasons_said() == 0) return;
        each_reason([&](block next, std::size_t place) {
            if (place >= reasons_said()) return;
            next.section = section::why;
            put(next);
        });
        if (of_.urgency == urgency::emergency_now && !crisis_told(of_))
            say(section::why, message::read_out);
    }
    constexpr void reasons() {
        each_reason([&](block next, std::size_t place) {
            if (place < reasons_said()) return;
            next.section = section::reasons;
            put(next);
        });
        std::size_t place = 0;
        each_action(of_, [&](std::string_view action) {
            if (place++ >= actions_said() && of_.urgency < urgency::emergency_now)
                list(section::reasons, action);
        });
    }

    constexpr void routine() {
        if (of_.routine.empty()) return no_exercises();
        const section session =
            of_.urgency == urgency::self_care_review ? section::today : section::today_until_seen;
        const hamstring::routine& plan = of_.routine;
        if constexpr (!is_brief)
            if (plan.how != mode::normal) say(session, about(plan.how).says);
        if (plan.session_takes.value > 0)
            say(session, message::session_takes, minutes_of(plan));
        else
            say(session, message::day_only);
        bool easier = false;
        section where = session;
        for (const routine_item& item : plan) {
            where = item.when == done_when::day ? section::in_the_day : session;
            easier = easier || item.modified;
            const std::string_view name = name_of(item.exercise, how_.host);
            put({.section = where,
                 .form = block_form::row,
                 .says = name,
                 .brief = name,
                 .item = &item});
        }
        if (easier) say(where, message::easier_form, 0, {}, brief_of(message::brief_easier));
    }
    constexpr void no_exercises() {
        const bool waits = of_.routine.state == routine_state::withheld_until_screened;
        say(section::no_exercises,
            why_no_routine(how_.asking_is_over && waits ? routine_state::withheld_by_urgency
                                                        : of_.routine.state),
            brief_of(message::brief_no_exercises));
        if constexpr (!is_brief)
            if (const std::string_view why = barred_by_one(of_.routine, how_.host); !why.empty())
                say(section::no_exercises, why);
    }
    constexpr void stop() {
        if (of_.routine.empty()) return;
        each_stop_rule<sign>(of_, [this](const sign& each) {
            if (is_for_next_day(each)) return;
            put({.section = section::stop,
                 .form = block_form::item,
                 .says = listed_of(each),
                 .brief = each.brief});
        });
    }
    /// What is looked at the day after can wait for the details.
    static constexpr bool is_for_next_day(const sign& each) {
        return &each ==
               &signs_of<sign, knowledge::stop_rules>()[knowledge::stop_rule_of_the_next_day];
    }
    constexpr void help() {
        if (of_.urgency == urgency::emergency_now) return;
        if (crisis_open(of_) || how_.crisis_help)
            crisis_sentences(section::help, crisis_sentence::open,
                             brief_of(message::brief_crisis_open));
        const bool today = of_.urgency == urgency::same_day;
        maybe<urgency> said;
        each_help_sooner<sign>(of_, [&](const sign& each) {
            if (today && each.level != urgency::emergency_now) return;
            // What asks for somebody within days is said above, as the action.
            if (each.level == urgency::clinician_days) return;
            const bool again = said && *said == each.level;
            said = each.level;
            put({.section = section::help,
                 .form = block_form::labelled,
                 .says = listed_of(each),
                 .brief = each.brief,
                 .label = again || is_brief ? std::string_view{} : about(each.level).label});
        });
    }
    constexpr void may_be() {
        std::size_t place = is_crowded(of_, how_) ? 1 : 0;
        for (const ranked_cause& item : of_.causes)
            if (place++ < most_contributors)
                put({.section = section::may_be,
                     .form = block_form::item,
                     .says = about(item.cause).name,
                     .label = about(item.band).name});
    }
    constexpr void foot() {
        say(section::foot,
            reviewed_by_clinician ? message::short_print_reviewed : message::short_print, 0, {},
            of_.routine.empty() ? std::string_view{} : brief_of(message::brief_more));
        if (!in().not_reviewed.empty())
            say(section::foot, in().not_reviewed, in().not_reviewed_brief);
        const bool more = !how_.details && of_.urgency < urgency::emergency_now;
        if (more && !how_.more.empty()) say(section::foot, how_.more);
    }

    constexpr void how_to() {
        const routine_item* const begin = of_.routine.begin();
        for (const routine_item& item : of_.routine) {
            std::string_view because = reason_for(item, how_.host);
            for (const routine_item* before = begin; before != &item; ++before)
                if (reason_for(*before, how_.host) == because) because = {};
            put({.section = section::how_to,
                 .form = block_form::exercise,
                 .says = because,
                 .name = in().of(name_of(item.exercise, how_.host)),
                 .item = &item});
        }
        if (!of_.routine.empty())
            list(section::how_to, knowledge::stop_rules[knowledge::stop_rule_of_the_next_day].says);
        if (of_.routine.limited_by)
            list(section::how_to, sentence_of(*of_.routine.limited_by, how_.host));
    }
    constexpr void contributors() {
        for (const ranked_cause& item : of_.causes) {
            const cause_row& row = about(item.cause);
            claim(section::contributors, row.because, row.sources.first(), row.grade, row.name);
        }
        // What is said of hamstrings, pelvis, hips and back, where it concerns this person.
        for (const course_row& row : knowledge::courses)
            if ((row.holds_for == course_for::short_hamstrings ||
                 row.holds_for == course_for::weak_hips) &&
                course_holds(of_, row.holds_for))
                claim(section::contributors, row.says, row.sources.first(), row.grade);
    }
    constexpr void how_it_goes() {
        each_course(of_, most_courses, [this](const course_row& row) {
            claim(section::how_it_goes, row.says, row.sources.first(), row.grade);
        });
    }
    constexpr void other_help() {
        if (screening()) return;
        for (const treatment item : of_.treatments) {
            const treatment_row& row = about(item);
            claim(section::other_help, row.evidence_says, row.sources.first(), row.grade, row.name);
        }
    }

    const advice& of_;
    const text_options& how_;
    Visit& visit_;
};

}  // namespace render

/// Hands over what an advice says to everybody, block by block, in the order in which it is read.
/// Shape: an advice, what is wanted of it, and anything that takes a `block`.
/// Errors: none of its own; allocates nothing. A block is only good while advice and options are.
template <class Visit>
constexpr void each_block(const advice& of, const text_options& how, Visit visit) {
    render::block_list<render::depth::overview, Visit>(of, how, visit).overview();
}

/// Hands over those blocks that have a short form, and links nothing else.
template <class Visit>
constexpr void each_brief_block(const advice& of, const text_options& how, Visit visit) {
    render::block_list<render::depth::brief, Visit>(of, how, visit).overview();
}

/// Hands over what explains it, for whoever asks for details. What was left out is no block: `render/text.hpp` puts
/// it together.
template <class Visit>
constexpr void each_detail(const advice& of, const text_options& how, Visit visit) {
    render::block_list<render::depth::details, Visit>(of, how, visit).details();
}

}  // namespace hamstring::inline HAMSTRING_EDITION
