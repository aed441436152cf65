// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>

#include <hamstring/knowledge/article_message.hpp>
#include <hamstring/knowledge/check_in_message.hpp>
#include <hamstring/knowledge/damage.hpp>
#include <hamstring/knowledge/detail_message.hpp>
#include <hamstring/knowledge/fault.hpp>
#include <hamstring/knowledge/handout_message.hpp>
#include <hamstring/knowledge/interview_message.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/letter_message.hpp>
#include <hamstring/knowledge/road_message.hpp>
#include <hamstring/knowledge/self_test_message.hpp>
#include <hamstring/knowledge/session_message.hpp>
#include <hamstring/knowledge/session_words.hpp>
#include <hamstring/knowledge/signal.hpp>

#include "words.hpp"

/// The pages on which lives may hang: red flags, restrictions, when to get help, and the questions.

namespace pages {

namespace detail {

inline std::string how_urgent(const red_flag_row& row) {
    std::string words;
    switch (row.strength) {
        case strength::alone:
            words = "alone: " + bold(in_words(about(row.alone).key));
            break;
        case strength::in_combination:
            words = row.alone == urgency::self_care_review
                        ? std::string{"only together with others"}
                        : "alone: " + bold(in_words(about(row.alone).key));
            break;
        case strength::modifier:
            words = "a modifier: never alone";
            break;
    }
    if (row.combined > row.alone)
        words += "<br>combined: up to " + bold(in_words(about(row.combined).key));
    if (row.alone == urgency::clinician_days)
        words += "<br>within " + std::to_string(row.deadline.value) + " days";
    words += row.blocks_routine ? "<br>no routine" : "";
    return words;
}

inline std::string letter_of(restriction level) {
    switch (level) {
        case restriction::none:
            return ".";
        case restriction::modified:
            return "M";
        case restriction::clearance:
            return "C";
        case restriction::forbidden:
            return "X";
    }
    return {};
}

inline void add_movements(page& to) {
    to.table({"column", "movement", "in words", "waits for a clinician", "exercises that load it"});
    for (const movement_row& row : all<movement>()) {
        set_of<exercise> loading;
        for (const exercise_row& item : all<exercise>())
            if (item.movements.contains(row.id)) loading.insert(item.id);
        to.row({std::to_string(static_cast<int>(row.id) + 1), bold(anchor(row.key)),
                plain(row.name), row.waits_for_a_clinician ? "yes" : "",
                links_to(loading, "none")});
    }
    const grounds& why = knowledge::why_movements_wait;
    to.paragraph(
        "What waits is left out wherever a clinician should be seen within days, whatever "
        "the matrix says:");
    to.table(with_grade_titles({"why it waits"}));
    to.row(with_grade({plain(why.because)}, why.grade, why.sources));
    const grounds& last = knowledge::why_last_four_columns;
    to.paragraph("The last four columns are synthesised by this project alone:");
    to.table(with_grade_titles({"what they rest on"}));
    to.row(with_grade({plain(last.because)}, last.grade, last.sources));
}

/// The letters of a row with the movements that they stand for, the strictest first.
inline std::string restrictions_of(const condition_row& row) {
    cells parts;
    for (std::size_t i = count_of<restriction>; i-- > 1;) {
        const auto level = static_cast<restriction>(i);
        cells names;
        for (const movement_row& column : all<movement>())
            if (row.levels[static_cast<std::size_t>(column.id)] == level)
                names.push_back(link_to(column.id));
        if (!names.empty()) parts.push_back(bold(letter_of(level)) + " " + joined(names, ", "));
    }
    return parts.empty() ? "nothing" : joined(parts, "<br>");
}

inline void add_matrix(page& to) {
    cells titles{"condition"};
    for (const movement_row& row : all<movement>())
        titles.push_back(std::to_string(static_cast<int>(row.id) + 1));
    titles.emplace_back(page::reviewed_by);
    to.table(titles);
    for (const condition_row& row : all<condition>()) {
        cells values{link_to(row.id)};
        for (const restriction level : row.levels) values.push_back(letter_of(level));
        values.emplace_back();
        to.row(values);
    }
}

inline void add_notices(page& to, std::span<const notice> list) {
    to.table(with_grade_titles({"no.", "sentence"}));
    std::size_t count = 0;
    for (const notice& item : list)
        to.row(with_grade({std::to_string(++count), plain(item.says)}, item.grade, item.sources));
}

template <class Message>
void add_messages(page& to, const char* of) {
    to.heading(3, of);
    to.table({"key", "for one", "for more", std::string{page::reviewed_by}});
    for (const auto& row : all<Message>())
        to.row({bold(in_words(row.key)), plain(row.of(1)), plain(row.other), ""});
}

inline void add_warnings(page& to, std::span<const warning> list) {
    to.table(with_grade_titles({"no.", "sentence", "in a list", "on a watch"}));
    std::size_t count = 0;
    for (const warning& item : list)
        to.row(with_grade(
            {std::to_string(++count), plain(item.says), plain(item.listed), plain(item.brief)},
            item.grade, item.sources));
}

template <class Enum>
void add_questions(page& to, std::string_view title) {
    to.heading(2, title);
    to.table(with_source_titles({"key", "question"}));
    for (const auto& row : all<Enum>())
        to.row(with_source({bold(anchor(row.key)), plain(row.question)}, row.sources));
}

template <class Enum>
void add_computed(page& to) {
    to.table({"key", "in words", std::string{page::reviewed_by}});
    for (const auto& row : all<Enum>()) to.row({bold(anchor(row.key)), plain(row.says), ""});
}

}  // namespace detail

inline void write_red_flags(page& to) {
    to.paragraph(
        "What a flag may indicate is for clinicians and reviewers; the person sees the question, the reason and the "
        "action. What flags mean together is in the " +
        link("rules of triage", "rules-triage.md") + ".");
    to.heading(2, "Levels of urgency");
    to.table(
        {"key", "headline", "what to do", "label", "on a watch", std::string{page::reviewed_by}});
    for (const urgency_row& row : all<urgency>())
        to.row({bold(in_words(row.key)), plain(row.name), plain(row.action), plain(row.label),
                plain(row.brief), ""});
    for (const screen_row& asked : all<screen>()) {
        to.heading(2, "Screen: " + titled(asked.key));
        to.paragraph(
            "Asked as one question, whose \"none of these\" answers every flag below with no: " +
            std::string{"*"} + plain(asked.question) + "*");
        to.paragraph(asked.core ? "A routine waits until this screen is answered."
                                : "A routine does not wait for this screen.");
        to.table(with_grade_titles(
            {"red flag, urgency", "question", "may indicate", "what the person is told"}));
        for (const red_flag_row& row : all<red_flag>())
            if (row.screen == asked.id)
                to.row(with_grade(
                    {bold(anchor(row.key)) + "<br>" + detail::how_urgent(row), plain(row.question),
                     plain(row.may_indicate), plain(row.because) + "<br>" + plain(row.action)},
                    row.grade, row.sources));
    }
}

inline void write_restrictions(page& to) {
    to.paragraph("Where several conditions hold, the strictest letter of a column counts.");
    cells legend;
    for (const restriction_row& row : all<restriction>())
        legend.push_back(bold(detail::letter_of(row.id)) + " " + std::string{row.key} + ": " +
                         plain(row.name));
    to.bullets(legend);
    to.heading(2, "The columns of the matrix");
    detail::add_movements(to);
    to.heading(2, "The matrix");
    detail::add_matrix(to);
    to.heading(2, "The conditions: how each is asked, and why");
    to.table(with_grade_titles({"condition", "question", "what the person is told", "restricts"}));
    for (const condition_row& row : all<condition>())
        to.row(with_grade(
            {bold(anchor(row.key)) + "<br>named: " + plain(row.name), plain(row.question),
             plain(row.because) + "<br>" + plain(row.instead), detail::restrictions_of(row)},
            row.grade, row.sources));
    to.heading(2, "What a yes to a condition answers too");
    to.paragraph("A no to the red flag does not take it back.");
    cells answers;
    for (const condition_answer& row : knowledge::answers_of_conditions)
        answers.push_back(bold(about(row.told).key) + ": " + std::string{about(row.answers).key});
    to.bullets(answers);
}

namespace detail {

inline std::string keys_in(const observations& facts) {
    cells keys;
    for (std::size_t i = 0; i < rules::observed_size; ++i)
        if (facts.bits().test(i)) keys.emplace_back(rules::vocabulary::observed_key(i));
    return joined(keys, ", ");
}

/// What is said in a session, and how it sounds without words.
inline void add_session(page& to) {
    to.heading(2, "Said before a session");
    add_notices(to, knowledge::session_stops);
    add_notices(to, knowledge::session_stops_in_pregnancy);
    add_notices(to, knowledge::session_pull_without_feeling);
    add_notices(to, knowledge::session_lights);
    to.heading(2, "Said in and after a session");
    cells alone;
    for (const notice* each : knowledge::session_sentences) alone.push_back(plain(each->says));
    to.bullets(alone);
    to.heading(2, "Getting into a position, and up again");
    to.table(with_grade_titles({"position", "in eight letters", "into it", "up from it"}));
    for (const position_way_row& row : knowledge::position_ways)
        to.row(with_grade(
            {plain(about(row.id).name), plain(row.brief), plain(row.into), plain(row.up)},
            row.grade, row.sources));
    to.table(with_grade_titles({"thing", "what is said"}));
    for (const equipment_way_row& row : knowledge::equipment_ways)
        to.row(with_grade({plain(about(row.id).name), plain(row.says)}, row.grade, row.sources));
    to.heading(2, "The tempo of repetitions");
    to.table({"exercise", "out", "back", "breathe out on", std::string{page::reviewed_by}});
    for (const tempo_words_row& row : knowledge::tempo_words)
        to.row({plain(about(row.id).name), plain(row.out), plain(row.back),
                row.effort == effort_on::way_out ? "the way out" : "the way back", ""});
    to.heading(2, "Signals");
    to.table(with_grade_titles({"what is called out", "tone", "times", "flashes", "shakes"}));
    for (const signal_row& row : knowledge::cue_signals)
        to.row(with_grade({in_words(row.key),
                           row.hertz == 0 ? std::string{"none"}
                                          : std::to_string(row.hertz) + " Hz for " +
                                                std::to_string(row.milliseconds) + " ms",
                           std::to_string(row.tones), std::to_string(row.flashes),
                           std::to_string(row.shakes) + " ms"},
                          row.grade, row.sources));
}

}  // namespace detail

inline void write_safety_net(page& to) {
    to.heading(2, "Thoughts of ending one's life");
    to.paragraph(
        "The first, then how to get help: said before all else to whoever told of such thoughts. The "
        "second, then the same: said first in the safety net while the question has no answer. The "
        "third gives way to the contact that a host names.");
    detail::add_notices(to, knowledge::crisis_help);
    to.heading(2, "When to get help");
    to.paragraph("Said with every advice below an emergency.");
    detail::add_warnings(to, knowledge::safety_net);
    to.heading(2, "When to get help in pregnancy, after a birth and in a wheelchair");
    to.paragraph("Said before those above to whoever is pregnant for more than 12 weeks.");
    detail::add_warnings(to, knowledge::in_pregnancy);
    to.paragraph(
        "Said before them too: the first to whoever may be pregnant, is so for less, or gave birth in the last "
        "six weeks, the second to whoever uses a wheelchair and gets no exercise.");
    detail::add_warnings(
        to, std::array{knowledge::pregnant_or_after_birth, knowledge::in_a_wheelchair});
    to.heading(2, "Until somebody is seen the same day");
    to.paragraph(
        "The first with every advice to be seen the same day, the second too where somebody was not "
        "sure of a sign of the nerve screen.");
    detail::add_notices(to, knowledge::until_seen);
    to.heading(2, "When to stop an exercise");
    to.paragraph("Said with every routine.");
    detail::add_warnings(to, knowledge::stop_rules);
    to.paragraph(
        "With strong pain the first of these takes the place of the one that counts the pain. The second comes first for whoever uses a "
        "wheelchair and has no leg that pushes.");
    detail::add_warnings(
        to, std::array{knowledge::stop_rule_while_strong, knowledge::stop_rule_in_a_wheelchair});
    to.heading(2, "Parts of a text, in their order");
    to.table({"key", "heading", std::string{page::reviewed_by}});
    for (const section_row& row : all<section>())
        to.row({bold(in_words(row.key)), plain(row.heading), ""});
    to.heading(2, "Messages");
    to.paragraph(
        "Filled with numbers and names; the first for the number 1, the second for others.");
    detail::add_messages<message>(to, "What everybody reads");
    detail::add_messages<detail_message>(to, "The details of an advice");
    detail::add_messages<interview_message>(to, "The conversation");
    detail::add_messages<self_test_message>(to, "Self-tests");
    detail::add_messages<article_message>(to, "The article's stretches");
    detail::add_messages<session_message>(to, "A session");
    detail::add_messages<check_in_message>(to, "A check-in");
    detail::add_messages<road_message>(to, "The eight weeks");
    detail::add_messages<letter_message>(to, "A letter");
    detail::add_messages<handout_message>(to, "The handout");
    std::string unsaid = "Not said of a single answer, since the level of urgency says it:";
    for (const std::string_view action : knowledge::plain_actions)
        unsaid += " " + std::string{action};
    to.paragraph(unsaid + " What goes before any other action of an emergency: " +
                 std::string{knowledge::call_now});
    to.heading(2, "Pain while exercising");
    to.table(with_grade_titles({"light", "score", "sentence"}));
    for (const pain_light_row& row : all<pain_light>())
        to.row(with_grade(
            {std::string{row.key},
             std::to_string(row.lowest.value) + " to " + std::to_string(row.highest.value),
             plain(row.says)},
            row.grade, row.sources));
    to.heading(2, "Signs that end a session at once");
    to.paragraph(
        "What a sign tells is answered yes from then on; the danger signs of the screens named are asked "
        "again, and until then there is no routine. With strong pain before a session the first is none.");
    to.table(with_grade_titles({"sign", "question", "tells, asks again"}));
    for (const stop_sign_row& row : all<stop_sign>()) {
        cells screens;
        for (const screen asked : row.asks_again) screens.push_back(in_words(about(asked).key));
        const std::string tells = detail::keys_in(row.tells);
        to.row(with_grade({bold(anchor(row.key)), plain(row.question),
                           tells + (tells.empty() ? "" : "<br>") + joined(screens, ", ")},
                          row.grade, row.sources));
    }
    detail::add_session(to);
    to.heading(2, "Small print of every advice");
    to.bullets({plain(knowledge::small_print), plain(knowledge::not_reviewed),
                plain(knowledge::overdue), plain(knowledge::age_unknown)});
}

namespace detail {

/// The pages of the conversation with their items: what a yes to each says.
inline void add_conversation(page& to) {
    to.heading(2, "The conversation: pages and items");
    to.paragraph("A page of details follows a yes or \"not sure\" to what opens it.");
    for (const page_row& asked : all<page_id>()) {
        to.heading(3, std::string{asked.title});
        to.paragraph(plain(asked.question) + " " + plain(asked.why));
        cells rows;
        for (const item_row& row : all<item>())
            if (row.page == asked.id)
                rows.push_back(plain(row.says) +
                               (row.sets.empty() ? " (opens details)" : ": " + keys_in(row.sets)));
        if (asked.asks)
            rows.push_back("a number: " + std::string{about(asked.asks->which).name} + ", " +
                           std::to_string(asked.asks->lowest) + " to " +
                           std::to_string(asked.asks->highest) + " " +
                           std::string{about(asked.asks->which).unit} + ", or nothing");
        if (!rows.empty()) to.bullets(rows);
    }
    to.heading(2, "Facts that no item asks for");
    cells facts;
    for (const not_asked_row& row : knowledge::not_asked)
        facts.push_back(std::string{rules::vocabulary::observed_key(row.fact.index)} + ": " +
                        plain(row.reason));
    to.bullets(facts);
    to.heading(2, "What is wrong with an answer, or with a kept file");
    add_computed<fault>(to);
    add_computed<damage>(to);
}

}  // namespace detail

inline void write_questions(page& to) {
    to.paragraph("Red flags and conditions have " + link("pages", "red-flags.md") + " of " +
                 link("their own", "restrictions.md") +
                 ". What is seen or measured stands with the " +
                 link("self-tests", "self-tests.md") + ".");
    detail::add_questions<symptom>(to, "Symptoms");
    detail::add_questions<habit>(to, "Habits");
    detail::add_questions<history>(to, "History");
    to.heading(2, "Computed from the report, never asked");
    detail::add_computed<profile>(to);
    to.heading(2, "Found by rules on the way");
    detail::add_computed<finding>(to);
    to.heading(2, "What a report must not hold");
    to.paragraph("Each of these asks for a clinician within days and leaves no routine (" +
                 link_to("gate-report-problem", review_sheet::rules_triage) + ").");
    detail::add_computed<problem>(to);
    cells keys;
    for (const observation told : knowledge::answers_not_of_men)
        keys.emplace_back(rules::vocabulary::observed_key(told.index));
    to.paragraph("No yes to any of these fits somebody whose sex was given as male:");
    to.bullets(keys);
    detail::add_conversation(to);
}

}  // namespace pages
