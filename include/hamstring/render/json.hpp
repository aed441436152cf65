// SPDX-License-Identifier: MIT
#pragma once

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
#include <hamstring/language/language.hpp>
#include <hamstring/render/article.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/json_writer.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/screen_json.hpp>
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
    /// The local emergency number, for `screen`; general wording where it is empty.
    std::string_view emergency_number{};
    /// Whether a conversation has ended, and whether help with thoughts of ending one's life stands in it though nobody
    /// told of any: as in `text_options`, for `screen`.
    bool asking_is_over = false;
    bool crisis_help = false;
    /// What names and sentences are in. Keys are the same in every language.
    hamstring::language language{};
};

namespace render {

/// Which exercise it is, and how it is called. One of the host's is marked, and says its reference, since no table of
/// hamstring's has it; where its list is not given, that it is the host's is all that there is to say.
template <class Out>
constexpr void json_exercise(json_writer<Out>& to, exercise which, const host_lists& host) {
    const host_exercise* const own = host.find(which);
    json_exercise_key(to, which, host);
    to.name("name").says(name_of(which, host));
    if (!host_place(which)) return;
    to.name("errors").value(own != nullptr ? own->errors : std::string_view{});
    json_reference(to, which, host);
}

/// How an exercise is done, in the form that is offered.
template <class Out>
constexpr void json_instructions(json_writer<Out>& to, const routine_item& item,
                                 const host_lists& host) {
    to.name("steps").open('[');
    for (const std::string_view step : steps_shown(item, host))
        if (!step.empty()) to.says(step);
    to.close(']');
    const bool known = !host_place(item.exercise);
    to.name("cue").says(known ? instructions_for(item.exercise).cue : std::string_view{});
    if (known) to.name("errors").says(instructions_for(item.exercise).errors);
}

/// What may stand in the place of an exercise, the best first.
template <class Out>
constexpr void json_alternatives(json_writer<Out>& to, const advice& of, const report* from,
                                 exercise which) {
    to.name("alternatives").open('[');
    if (from != nullptr)
        for (const alternative& each : alternatives(of, *from, which)) {
            to.open('{').name("exercise").value(about(each.exercise).key);
            to.name("name").says(about(each.exercise).name);
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
            to.name("name").says(about(each.stretch).name);
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
    to.name("name").says(best ? about(*best).name : std::string_view{}).close('}');
}

/// A sign with how urgent it is, in its three lengths.
template <class Out>
constexpr void json_sign(json_writer<Out>& to, const warning& sign) {
    to.open('{').name("key").value(sign.key).name("urgency").value(about(sign.level).key);
    to.name("label").says(about(sign.level).label).name("says").says(sign.says);
    to.name("listed").says(sign.listed).name("brief").says(sign.brief).close('}');
}

template <class Out>
constexpr void json_routine(json_writer<Out>& to, const advice& of, const host_lists& host,
                            const report* from) {
    to.name("routine_state").value(key_of(of.routine.state).view);
    to.name("no_routine_because").says(why_no_routine(of.routine.state));
    to.name("mode").value(about(of.routine.how).key);
    to.name("session_minutes").value(long{minutes_of(of.routine)});
    to.name("limited_because")
        .says(of.routine.limited_by ? sentence_of(*of.routine.limited_by, host)
                                    : std::string_view{});
    to.name("routine").open('[');
    for (const routine_item& item : of.routine) {
        to.open('{');
        json_exercise(to, item.exercise, host);
        to.name("role").value(about(item.role).key).name("when").value(key_of(item.when).view);
        json_dose(to, item.amount, item.sides);
        to.name("modified").value(item.modified);
        json_instructions(to, item, host);
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
        to.name("reason").value(about(item.against.why()).key);
        to.name("because")
            .sentence([&](auto& words) { say_left_out(words, item, host); })
            .close('}');
    }
    to.close(']');
    // When to stop belongs to exercises: without any there is nothing to stop.
    to.name("stop_rules").open('[');
    if (!of.routine.empty()) each_stop_rule(of, [&](const warning& rule) { to.says(rule.says); });
    to.close(']').name("stop_signs").open('[');
    if (!of.routine.empty()) each_stop_rule(of, [&](const warning& rule) { json_sign(to, rule); });
    to.close(']');
}

template <class Out>
constexpr void json_foot(json_writer<Out>& to) {
    to.name("small_print").open('[').says(knowledge::small_print);
    if (!reviewed_by_clinician) to.says(knowledge::not_reviewed);
    if (!to.in().not_reviewed.empty()) to.value(to.in().not_reviewed);
    to.close(']').name("reviewed_by_clinician").value(reviewed_by_clinician);
}

template <class Out>
constexpr void json_reason(json_writer<Out>& to, const reason& next) {
    to.open('{').name("rule").value(next.rule).name("because").says(next.because);
    json_evidence(to, next.source, next.grade);
    to.close('}');
}

template <class Out>
constexpr void json_host_reason(json_writer<Out>& to, std::string_view rule,
                                std::string_view because, std::string_view reference) {
    to.open('{').name("rule").value(rule).name("because").says(because);
    to.name("source").value(reference).name("grade").value("host");
    to.name("source_name").value(reference).name("grade_says").value(std::string_view{}).close('}');
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

/// What is said of an advice to everybody, as the options of the object have it.
constexpr text_options screen_of(const json_options& how) noexcept {
    text_options as_text;
    as_text.emergency_number = how.emergency_number;
    as_text.crisis_line = how.crisis_line;
    as_text.asking_is_over = how.asking_is_over;
    as_text.crisis_help = how.crisis_help;
    as_text.host = how.host;
    as_text.language = how.language;
    return as_text;
}

}  // namespace render

/// Writes advice as one JSON object on one line, as `docs/advice.schema.json` describes it. None of its members is ever
/// left out; a list that has nothing to say is empty. Keys are the tables' keys, names and sentences are in the language
/// that was asked for. In this order: `library_version`, `knowledge_version`, `knowledge_hash` (the advice's, 16
/// hexadecimal digits), `language`, `crisis_help`, `urgency`, `headline` (how soon, in words), `action`, `flag_actions`
/// (what each red flag that alone makes it so urgent adds to that), `until_seen` (what to do until then, where that is the
/// same day), `deadline_days`, `problems`, `pending`, `reasons`, `causes`, `routine_state`, `no_routine_because` (empty
/// where there is a routine), `mode` (how much is asked today), `session_minutes`, `limited_because` (what keeps a session
/// short; empty where nothing does), `routine` (each with `name`, `when`: "session", or "day" for what is spread over it;
/// the dose as numbers and in words; `steps`, `cue` and `errors`; one of the host's has `host`: true and its `reference`;
/// and `alternatives`, what may stand in its place, none where a host's exercise is in the routine), `article` (what each of the article's four stretches is to this person;
/// like `alternatives` empty where the host gave no report), `best_test` (`key` and `name` of the self-test that would
/// change the routine most; both empty where none would, or without the report), `omitted`, `stop_rules` (when to stop an
/// exercise; empty where there is no routine), `stop_signs` (the same by key, in three lengths), `treatments`, `course`
/// (how it usually goes), `safety_net`, `help_signs` (the same by key, in three lengths), `small_print`,
/// `reviewed_by_clinician`, `screen` (what everybody reads, in its order, part by part), and where the host gave the day
/// `knowledge_age`. What a person must be shown: `crisis_help`, `headline`, `action`, `flag_actions`, `until_seen`,
/// `pending`, `no_routine_because`, `stop_rules`, `safety_net`, `small_print`; or all of `screen`.
/// Shape: an output iterator of characters and an advice -> the iterator behind the last character. A
/// host's rules that fired stand first among the reasons, with grade "host"; where they are not given,
/// the reasons say that the host asks for it. `crisis_help` is not empty where somebody told of thoughts of
/// ending their life: show it above all else.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_json(Out out, const advice& of, const json_options& how = {}) {
    render::json_writer<Out> to{out, how.language};
    to.open('{').name("library_version").sentence([](auto& words) {
        words.join(render::decimal(HAMSTRING_VERSION_MAJOR).view()).join(".");
        words.join(render::decimal(HAMSTRING_VERSION_MINOR).view()).join(".");
        words.join(render::decimal(HAMSTRING_VERSION_PATCH).view());
    });
    to.name("knowledge_version").value(knowledge_version);
    to.name("knowledge_hash").hexadecimal(of.knowledge);
    to.name("language").value(how.language.tag);
    to.name("crisis_help").sentence([&](auto& words) {
        if (render::crisis_told(of))
            render::say_crisis_help(words, crisis_sentence::told, how.crisis_line);
    });
    to.name("urgency").value(about(of.urgency).key);
    to.name("headline").sentence([&](auto& words) {
        render::say_headline(words, of.urgency, of.deadline);
    });
    to.name("action").says(about(of.urgency).action);
    to.name("flag_actions").open('[');
    render::each_action(of, [&](std::string_view what_to_do) { to.says(what_to_do); });
    to.close(']').name("until_seen").open('[');
    render::each_until_seen(of, [&](const notice& each) { to.says(each.says); });
    to.close(']');
    to.name("deadline_days").value(long{of.deadline.value});
    to.name("problems").open('[');
    for (const problem item : of.problems) {
        const problem_row& row = about(item);
        to.open('{').name("key").value(row.key).name("says").says(row.says).close('}');
    }
    to.close(']').name("pending").open('[');
    for (const open_question& open : questions_for(of.pending))
        to.open('{')
            .name("key")
            .value(open.key())
            .name("question")
            .says(open.question())
            .close('}');
    to.close(']').name("reasons").open('[');
    render::json_reasons(to, of, how);
    to.close(']').name("causes").open('[');
    for (const ranked_cause& item : of.causes) {
        const cause_row& row = about(item.cause);
        to.open('{').name("key").value(row.key).name("name").says(row.name);
        to.name("band").value(about(item.band).key).name("band_says").says(about(item.band).name);
        to.name("score").value(long{item.score});
        render::json_evidence(to, row.sources.first(), row.grade);
        to.name("because").says(row.because).close('}');
    }
    to.close(']');
    render::json_routine(to, of, how.host, how.from);
    to.name("treatments").open('[');
    for (const treatment item : of.treatments) {
        const treatment_row& row = about(item);
        to.open('{').name("key").value(row.key).name("name").says(row.name);
        to.name("evidence").says(row.evidence_says);
        render::json_evidence(to, row.sources.first(), row.grade);
        to.close('}');
    }
    to.close(']').name("course").open('[');
    render::each_course(of, count_of<course>, [&](const course_row& row) {
        to.open('{').name("key").value(row.key).name("says").says(row.says);
        render::json_evidence(to, row.sources.first(), row.grade);
        to.close('}');
    });
    to.close(']').name("safety_net").open('[');
    if (render::crisis_open(of))
        to.sentence([&](auto& words) {
            render::say_crisis_help(words, crisis_sentence::open, how.crisis_line);
        });
    render::each_help_sooner(of, [&](const warning& sign) { to.says(sign.says); });
    to.close(']').name("help_signs").open('[');
    render::each_help_sooner(of, [&](const warning& sign) { render::json_sign(to, sign); });
    to.close(']');
    render::json_foot(to);
    render::json_screen(to.name("screen"), of, render::screen_of(how));
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
