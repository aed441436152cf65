// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <span>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/alternatives.hpp>
#include <hamstring/article.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/host/host_lists.hpp>
#include <hamstring/host/host_rule.hpp>
#include <hamstring/intake/pending.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/knowledge/article.hpp>
#include <hamstring/knowledge/band.hpp>
#include <hamstring/knowledge/bibliography.hpp>
#include <hamstring/knowledge/course.hpp>
#include <hamstring/knowledge/problem.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/review.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/knowledge/treatment.hpp>
#include <hamstring/render/article.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/self_tests.hpp>

/// Advice as one JSON object. The members and their order are a contract; keys are the tables' keys.

namespace hamstring::inline HAMSTRING_EDITION {

/// What the JSON holds.
struct json_options {
    /// The host's own rules, so that those that fired say why: `overlay<my_rules>::list`; with its exercises
    /// and rows, `overlay<...>::lists`.
    host_lists host{};
    /// The local crisis line; where it is empty, a plain sentence says whom to call.
    std::string_view crisis_line{};
    /// What day it is, so that the object says how many parts of the knowledge are overdue for another look.
    maybe<calendar_day> today{};
    /// The report that the advice was given for, so that `alternatives`, `article` and `best_test` are
    /// filled.
    const report* from = nullptr;
};

namespace render {

/// Writes JSON values; keeps track of commas.
template <class Out>
class json_writer {
public:
    constexpr explicit json_writer(Out out) : to_(out) {}

    constexpr json_writer& open(char bracket) {
        separate();
        to_.put(bracket);
        first_ = true;
        return *this;
    }
    constexpr json_writer& close(char bracket) {
        to_.put(bracket);
        first_ = false;
        return *this;
    }
    constexpr json_writer& name(std::string_view key) {
        separate();
        quoted(key);
        to_.put(':');
        first_ = true;
        return *this;
    }
    constexpr json_writer& value(std::string_view text) {
        separate();
        quoted(text);
        return *this;
    }
    constexpr json_writer& value(long number) {
        separate();
        to_.number(number);
        return *this;
    }
    /// As a string of 16 digits: a number of 64 bits is not one that every reader of JSON can hold.
    constexpr json_writer& hexadecimal(unsigned long long number) {
        separate();
        to_.put('"').hexadecimal(number).put('"');
        return *this;
    }
    /// Only of a bool: a literal would sooner become one than a `string_view`.
    template <std::same_as<bool> Truth>
    constexpr json_writer& value(Truth yes) {
        separate();
        to_.put(yes ? words("true") : words("false"));
        return *this;
    }
    /// A string made of several words.
    template <class Say>
    constexpr json_writer& sentence(Say say) {
        separate();
        to_.put('"');
        spaced_ = false;
        say(*this);
        to_.put('"');
        return *this;
    }
    constexpr json_writer& add(std::string_view text) {
        if (spaced_) to_.put(' ');
        spaced_ = true;
        escaped(text);
        return *this;
    }
    constexpr json_writer& add(long number) {
        if (spaced_) to_.put(' ');
        spaced_ = true;
        to_.number(number);
        return *this;
    }
    constexpr json_writer& join(std::string_view text) {
        escaped(text);
        return *this;
    }
    constexpr writer<Out>& raw() { return to_; }

private:
    constexpr void separate() {
        if (!first_) to_.put(',');
        first_ = false;
    }
    constexpr void quoted(std::string_view text) {
        to_.put('"');
        escaped(text);
        to_.put('"');
    }
    static constexpr bool needs_escape(char letter) {
        return (int{letter == '"'} | int{letter == '\\'} |
                int{static_cast<unsigned char>(letter) < 0x20}) != 0;
    }
    /// What needs no escape goes out in one piece.
    constexpr void escaped(std::string_view text) {
        const char* plain = text.data();
        const char* const end = plain + text.size();
        for (const char* at = plain; at != end; ++at) {
            const char letter = *at;
            if (!needs_escape(letter)) continue;
            to_.put(std::string_view(plain, static_cast<std::size_t>(at - plain)));
            plain = at + 1;
            const auto code = static_cast<unsigned char>(letter);
            if (code >= 0x20)
                to_.put('\\').put(letter);
            else
                to_.put("\\u00")
                    .put("0123456789abcdef"[code >> 4U])
                    .put("0123456789abcdef"[code & 15U]);
        }
        to_.put(std::string_view(plain, static_cast<std::size_t>(end - plain)));
    }

    writer<Out> to_;
    bool first_ = true;
    bool spaced_ = false;
};

/// Which exercise it is. One of the host's is marked, and says its name, errors and reference, since no table
/// of hamstring's has them; where its list is not given, that it is the host's is all that there is to say.
template <class Out>
constexpr void json_exercise(json_writer<Out>& to, exercise which, const host_lists& host) {
    const host_exercise* const own = host.find(which);
    to.name("exercise").value(own != nullptr ? own->key : about<&exercise_row::key>(which));
    if (!host_place(which)) return;
    to.name("host").value(true).name("name").value(name_of(which, host));
    to.name("errors").value(own != nullptr ? own->errors : std::string_view{});
    to.name("reference").value(own != nullptr ? own->reference : std::string_view{});
}

template <class Out>
constexpr void json_dose(json_writer<Out>& to, const dose& amount, sides which) {
    to.name("sets").value(long{amount.sets.value});
    if (amount.hold.value > 0) to.name("hold_seconds").value(long{amount.hold.value});
    if (amount.repetitions.value > 0) to.name("repetitions").value(long{amount.repetitions.value});
    to.name("sides").value(about(which).key);
    to.name("times_per_day").value(long{amount.per_day.value});
    to.name("days_per_week").value(long{amount.per_week.value});
}

/// What may stand in the place of an exercise, the best first.
template <class Out>
constexpr void json_alternatives(json_writer<Out>& to, const advice& of, const report* from,
                                 exercise which) {
    to.name("alternatives").open('[');
    if (from != nullptr)
        for (const alternative& each : alternatives(of, *from, which)) {
            to.open('{').name("exercise").value(about(each.exercise).key);
            json_dose(to, each.amount, each.sides);
            to.name("modified").value(each.modified).close('}');
        }
    to.close(']');
}

template <class Out>
constexpr void json_article(json_writer<Out>& to, const advice& of, const host_lists& host,
                            const report* from) {
    to.name("article").open('[');
    if (from != nullptr)
        for (const article_choice& each : article_choices(of, *from)) {
            to.open('{').name("stretch").value(about(each.stretch).key);
            to.name("verdict").value(about(each.verdict).key);
            to.name("exercise").value(each.to_do ? about(*each.to_do).key : std::string_view{});
            to.name("in_routine").value(each.in_routine);
            if (each.to_do) json_dose(to, each.amount, each.sides);
            to.name("modified").value(each.modified);
            to.name("because").sentence(
                [&](auto& words) { say_article_reason(words, each, host); });
            to.close('}');
        }
    to.close(']');
}

template <class Out>
constexpr void json_best_test(json_writer<Out>& to, const advice& of, const report* from) {
    const maybe<self_test> best = from != nullptr ? best_test(*from, of) : maybe<self_test>{};
    to.name("best_test").open('{');
    to.name("key").value(best ? about(*best).key : std::string_view{});
    to.name("name").value(best ? about(*best).name : std::string_view{}).close('}');
}

template <class Out>
constexpr void json_routine(json_writer<Out>& to, const advice& of, const host_lists& host,
                            const report* from) {
    to.name("routine_state").value(key_of(of.routine.state).view);
    to.name("no_routine_because").value(why_no_routine(of.routine.state).view);
    to.name("mode").value(about(of.routine.how).key);
    to.name("session_minutes").value(long{minutes_of(of.routine)});
    to.name("limited_because")
        .value(of.routine.limited_by ? sentence_of(*of.routine.limited_by, host)
                                     : std::string_view{});
    to.name("routine").open('[');
    for (const routine_item& item : of.routine) {
        to.open('{');
        json_exercise(to, item.exercise, host);
        to.name("role").value(about(item.role).key).name("when").value(key_of(item.when).view);
        json_dose(to, item.amount, item.sides);
        to.name("modified").value(item.modified);
        to.name("steps").open('[');
        for (const std::string_view step : steps_shown(item, host))
            if (!step.empty()) to.value(step);
        to.close(']');
        json_alternatives(to, of, from, item.exercise);
        to.name("because").sentence([&](auto& words) { say_chosen(words, item, host); }).close('}');
    }
    to.close(']');
    json_article(to, of, host, from);
    json_best_test(to, of, from);
    to.name("omitted").open('[');
    for (const omitted_exercise& item : of.routine.left_out_exercises()) {
        to.open('{');
        json_exercise(to, item.exercise, host);
        to.name("because")
            .sentence([&](auto& words) { say_left_out(words, item, host); })
            .close('}');
    }
    to.close(']');
    // When to stop belongs to exercises: without any there is nothing to stop.
    to.name("stop_rules").open('[');
    if (!of.routine.empty()) each_stop_rule(of, [&](const warning& rule) { to.value(rule.says); });
    to.close(']');
}

template <class Out>
constexpr void json_foot(json_writer<Out>& to) {
    to.name("small_print").open('[').value(knowledge::small_print);
    if (!reviewed_by_clinician) to.value(knowledge::not_reviewed);
    to.close(']').name("reviewed_by_clinician").value(reviewed_by_clinician);
}

template <class Out>
constexpr void json_reason(json_writer<Out>& to, const reason& next) {
    to.open('{').name("rule").value(next.rule).name("because").value(next.because);
    to.name("source")
        .value(about<&source_row::key>(next.source))
        .name("grade")
        .value(about(next.grade).key)
        .name("source_name")
        .value(lay_name_of(next.source))
        .close('}');
}

template <class Out>
constexpr void json_host_reason(json_writer<Out>& to, std::string_view rule,
                                std::string_view because, std::string_view reference) {
    to.open('{').name("rule").value(rule).name("because").value(because);
    to.name("source").value(reference).name("grade").value("host");
    to.name("source_name").value(reference).close('}');
}

template <class Out>
constexpr void json_reasons(json_writer<Out>& to, const advice& of, const json_options& how) {
    bool named = false;
    for (std::size_t i = 0; i < how.host.own_rules.size(); ++i) {
        if ((of.host_fired >> i & 1U) == 0) continue;
        const host_rule& mine = how.host.own_rules[i];
        named = true;
        json_host_reason(to, mine.id, mine.because, mine.reference);
    }
    if (of.host_fired != 0 && !named) {
        const reason& unnamed = hamstring::detail::host_asks_for_it;
        json_host_reason(to, unnamed.rule, unnamed.because, unnamed.rule);
    }
    for (const reason& next : explain(of, of.urgency))
        if (next.rule != hamstring::detail::host_asks_for_it.rule) json_reason(to, next);
}

}  // namespace render

/// Writes advice as one JSON object on one line. None of its members is ever left out; a list that has
/// nothing to say is empty. In this order: `knowledge_version`, `knowledge_hash` (the advice's, 16
/// hexadecimal digits), `crisis_help`, `urgency`, `action`, `flag_actions` (what to do for each red flag that alone makes
/// it so urgent), `until_seen` (what to do until then, where that is the same day), `deadline_days`, `problems`, `pending`, `reasons`, `causes`, `routine_state`,
/// `no_routine_because` (empty where there is a routine), `mode` (how much is asked today), `session_minutes`,
/// `limited_because` (what keeps a session short; empty where nothing does), `routine` (each with `when`: "session",
/// or "day" for what is spread over it;
/// one of the host's has `host`: true, and its `name`, `errors` and `reference`; and `alternatives`, what may stand in its place), `article` (what each of the
/// article's four stretches is to this person; like `alternatives` empty where the host gave no report), `best_test` (`key` and `name` of the self-test that would change the
/// routine most; both empty where none would, or without the report), `omitted`, `stop_rules` (when to stop
/// an exercise; empty where there is no routine), `treatments`, `course` (how it usually goes), `safety_net`, `small_print`,
/// `reviewed_by_clinician`, and where the host gave the day `knowledge_age`. What a person must be shown:
/// `crisis_help`, `action`, `flag_actions`, `until_seen`, `pending`,
/// `no_routine_because`, `stop_rules`, `safety_net`, `small_print`.
/// Shape: an output iterator of characters and an advice -> the iterator behind the last character. A
/// host's rules that fired stand first among the reasons, with grade "host"; where they are not given,
/// the reasons say that the host asks for it. `crisis_help` is not empty where somebody told of thoughts of
/// ending their life: show it above all else.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_json(Out out, const advice& of, const json_options& how = {}) {
    render::json_writer<Out> to{out};
    to.open('{').name("knowledge_version").value(knowledge_version);
    to.name("knowledge_hash").hexadecimal(of.knowledge);
    to.name("crisis_help").sentence([&](auto& words) {
        if (render::crisis_told(of))
            render::say_crisis_help(words, crisis_sentence::told, how.crisis_line);
    });
    to.name("urgency").value(about(of.urgency).key);
    to.name("action").value(about(of.urgency).action);
    to.name("flag_actions").open('[');
    render::each_action(of, [&](std::string_view what_to_do) { to.value(what_to_do); });
    to.close(']').name("until_seen").open('[');
    render::each_until_seen(of, [&](const notice& each) { to.value(each.says); });
    to.close(']');
    to.name("deadline_days").value(long{of.deadline.value});
    to.name("problems").open('[');
    for (const problem item : of.problems) {
        const problem_row& row = about(item);
        to.open('{').name("key").value(row.key).name("says").value(row.says).close('}');
    }
    to.close(']').name("pending").open('[');
    for (const open_question& open : questions_for(of.pending))
        to.open('{')
            .name("key")
            .value(open.key())
            .name("question")
            .value(open.question())
            .close('}');
    to.close(']').name("reasons").open('[');
    render::json_reasons(to, of, how);
    to.close(']').name("causes").open('[');
    for (const ranked_cause& item : of.causes) {
        const cause_row& row = about(item.cause);
        to.open('{').name("key").value(row.key).name("band").value(about(item.band).key);
        to.name("score").value(long{item.score}).name("grade").value(about(row.grade).key);
        to.name("because").value(row.because).close('}');
    }
    to.close(']');
    render::json_routine(to, of, how.host, how.from);
    to.name("treatments").open('[');
    for (const treatment item : of.treatments) {
        const treatment_row& row = about(item);
        to.open('{').name("key").value(row.key).name("evidence").value(row.evidence_says);
        to.name("grade").value(about(row.grade).key).close('}');
    }
    to.close(']').name("course").open('[');
    render::each_course(of, count_of<course>, [&](const course_row& row) {
        to.open('{').name("key").value(row.key).name("says").value(row.says);
        to.name("grade").value(about(row.grade).key).close('}');
    });
    to.close(']').name("safety_net").open('[');
    if (render::crisis_open(of))
        to.sentence([&](auto& words) {
            render::say_crisis_help(words, crisis_sentence::open, how.crisis_line);
        });
    render::each_help_sooner(of, [&](const warning& sign) { to.value(sign.says); });
    to.close(']');
    render::json_foot(to);
    if (how.today) {
        const age_of_knowledge age = knowledge_age(*how.today);
        to.name("knowledge_age").open('{').name("day_believed").value(age.day_believed);
        to.name("parts").value(static_cast<long>(age.parts));
        to.name("drafted").value(static_cast<long>(age.drafted));
        to.name("overdue").value(static_cast<long>(age.overdue));
        to.name("says").sentence([&](auto& words) { render::say_overdue(words, *how.today); });
        to.close('}');
    }
    to.close('}');
    return to.raw().position();
}

/// The same with the host's rules alone: the older way to give them, kept until version 0.3.
template <render::output_iterator_of_characters Out>
constexpr Out write_json(Out out, const advice& of, const std::span<const host_rule>& host) {
    return write_json(out, of, json_options{host});
}

}  // namespace hamstring::inline HAMSTRING_EDITION
