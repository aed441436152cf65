// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include <hamstring/knowledge/article.hpp>
#include <hamstring/knowledge/article_message.hpp>
#include <hamstring/knowledge/band.hpp>
#include <hamstring/knowledge/bibliography.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/check_in.hpp>
#include <hamstring/knowledge/check_in_message.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/course.hpp>
#include <hamstring/knowledge/damage.hpp>
#include <hamstring/knowledge/detail_message.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/fault.hpp>
#include <hamstring/knowledge/habit.hpp>
#include <hamstring/knowledge/handout_message.hpp>
#include <hamstring/knowledge/history.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/interview_message.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/left_out.hpp>
#include <hamstring/knowledge/letter_message.hpp>
#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/problem.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/road.hpp>
#include <hamstring/knowledge/road_gate.hpp>
#include <hamstring/knowledge/road_message.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/knowledge/self_test_message.hpp>
#include <hamstring/knowledge/session_message.hpp>
#include <hamstring/knowledge/session_words.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/stop_sign.hpp>
#include <hamstring/knowledge/symptom.hpp>
#include <hamstring/knowledge/test_barred.hpp>
#include <hamstring/knowledge/trait.hpp>
#include <hamstring/knowledge/treatment.hpp>
#include <hamstring/rules/all_rules.hpp>
#include <hamstring/rules/selection.hpp>

/// Every text that can leave the library on its way to a person, by its key: `table.row.column`. What stands on the
/// pages of docs/knowledge alone is not among them.

namespace hamstring::inline HAMSTRING_EDITION {

/// One text of the catalogue.
struct catalogue_text {
    /// The table as it is called in the headers, the row by its key, or by its number where it has none; the column.
    std::string_view table{};
    std::string_view row{};
    std::string_view column{};
    /// Which of several in the column, counted from 1; 0 where there is one.
    std::size_t place = 0;
    /// What it says in English.
    std::string_view english{};
    /// How many letters there is room for; 0 where a line can be broken.
    std::size_t room = 0;
    /// Whether it has a form for each kind of number that a language tells apart; `english` is the one for many.
    bool goes_by_number = false;
    /// Whether somebody's safety rests on it: a host's own words for it need somebody who has checked them.
    bool for_safety = false;
};

namespace detail {

/// Room in letters: a line of a watch, a word on it, the cells of a row, a label before a list.
inline constexpr std::size_t watch_line = 40;
inline constexpr std::size_t watch_word = 8;
inline constexpr std::size_t exercise_cell = 40;
inline constexpr std::size_t label_cell = 12;

/// How a row is called: by its key, its id, or the key of what it is about.
template <class Row>
constexpr std::string_view name_of_row(const Row& row) {
    if constexpr (requires { row.key; })
        return row.key;
    else if constexpr (requires { std::string_view(row.id); })
        return row.id;
    else if constexpr (requires { about(row.id).key; })
        return about(row.id).key;
    else
        return {};
}

/// One column of a table: its name, the member, and the room that its cells have.
template <class Member>
struct text_column {
    std::string_view name;
    Member member;
    std::size_t room = 0;
};
template <class Member>
text_column(std::string_view, Member) -> text_column<Member>;
template <class Member>
text_column(std::string_view, Member, std::size_t) -> text_column<Member>;

template <class Visit>
class text_visitor {
public:
    constexpr explicit text_visitor(Visit& visit) : visit_(visit) {}

    template <class Table, class... Columns>
    constexpr void table(std::string_view name, const Table& rows, const Columns&... columns) {
        std::size_t number = 0;
        for (const auto& row : rows) {
            const decimal_place place{number++};
            const std::string_view called = name_of_row(row);
            (cell(name, called.empty() ? place.view() : called, row, columns), ...);
        }
    }
    constexpr void one(std::string_view table, std::string_view row, std::string_view says) {
        put({.table = table, .row = row, .column = "says", .english = says});
    }
    template <class Enum>
    constexpr void messages(std::string_view name) {
        for (const message_of<Enum>& row : knowledge::rows<Enum>)
            put({.table = name,
                 .row = row.key,
                 .column = "says",
                 .english = row.other,
                 .room = row.key.starts_with("watch_") && row.other.find('{') == row.other.npos
                             ? watch_word
                             : 0,
                 .goes_by_number = row.goes_by_number()});
    }
    /// What follows rests on somebody's safety, or does not.
    constexpr void safety(bool from_here) { for_safety_ = from_here; }

private:
    /// A number of at most three digits, as text.
    class decimal_place {
    public:
        constexpr explicit decimal_place(std::size_t number)
            : letters_{static_cast<char>('0' + number / 100 % 10),
                       static_cast<char>('0' + number / 10 % 10),
                       static_cast<char>('0' + number % 10)} {}
        constexpr std::string_view view() const { return {letters_, sizeof letters_}; }

    private:
        char letters_[3];
    };
    template <class Row, class Member>
    constexpr void cell(std::string_view table, std::string_view row, const Row& from,
                        const text_column<Member>& column) {
        const auto& held = from.*(column.member);
        catalogue_text text{.table = table, .row = row, .column = column.name, .room = column.room};
        if constexpr (requires { std::string_view(held); }) {
            text.english = held;
            put(text);
        } else {
            for (const std::string_view each : held) {
                ++text.place;
                text.english = each;
                put(text);
            }
        }
    }
    constexpr void put(catalogue_text text) {
        text.for_safety = for_safety_;
        if (!text.english.empty()) visit_(text);
    }

    Visit& visit_;
    bool for_safety_ = false;
};

}  // namespace detail

/// Hands over every text, in an order that is the same for every language. One that stands in two places comes twice.
template <class Visit>
constexpr void each_text(Visit visit) {
    using namespace detail;
    text_visitor<Visit> to{visit};
    to.safety(true);
    to.table("urgencies", knowledge::urgencies, text_column{"name", &urgency_row::name},
             text_column{"action", &urgency_row::action},
             text_column{"label", &urgency_row::label, label_cell},
             text_column{"brief", &urgency_row::brief, watch_line});
    to.one("red_flags", "call_now", knowledge::call_now);
    to.table("screens", knowledge::screens, text_column{"question", &screen_row::question});
    to.table("red_flags", knowledge::red_flags, text_column{"question", &red_flag_row::question},
             text_column{"because", &red_flag_row::because},
             text_column{"action", &red_flag_row::action});
    to.table("conditions", knowledge::conditions, text_column{"question", &condition_row::question},
             text_column{"name", &condition_row::name},
             text_column{"because", &condition_row::because},
             text_column{"instead", &condition_row::instead});
    to.safety(false);
    to.table("symptoms", knowledge::symptoms, text_column{"question", &symptom_row::question});
    to.table("habits", knowledge::habits, text_column{"question", &habit_row::question});
    to.table("histories", knowledge::histories, text_column{"question", &history_row::question});
    to.table("signs", knowledge::signs, text_column{"question", &sign_row::question});
    to.table("pages", knowledge::pages, text_column{"title", &page_row::title},
             text_column{"question", &page_row::question}, text_column{"why", &page_row::why});
    for (const page_row& row : knowledge::pages)
        if (row.asks) to.one("page_examples", row.key, row.asks->example);
    to.table("items", knowledge::items, text_column{"says", &item_row::says});
    to.table("numbers", knowledge::numbers, text_column{"name", &number_row::name},
             text_column{"unit", &number_row::unit});
    to.table("problems", knowledge::problem_rows, text_column{"says", &problem_row::says});
    to.table("damages", knowledge::damages, text_column{"says", &damage_row::says});
    to.table("faults", knowledge::faults, text_column{"says", &fault_row::says});
    to.table("bands", knowledge::bands, text_column{"name", &band_row::name});
    to.table("causes", knowledge::causes, text_column{"name", &cause_row::name},
             text_column{"because", &cause_row::because});
    to.table("roles", knowledge::roles, text_column{"name", &role_row::name},
             text_column{"because", &role_row::because});
    to.table("modes", knowledge::modes, text_column{"says", &mode_row::says});
    to.table("traits", knowledge::traits, text_column{"says", &trait_row::says});
    to.table("equipments", knowledge::equipments, text_column{"name", &equipment_row::name});
    to.table("positions", knowledge::positions, text_column{"name", &position_row::name});
    to.table("left_out_reasons", knowledge::left_out_reasons,
             text_column{"because", &left_out_row::because});
    to.table("exercises", knowledge::exercises,
             text_column{"name", &exercise_row::name, exercise_cell});
    to.table(
        "instructions", knowledge::instructions, text_column{"target", &instruction_row::target},
        text_column{"steps", &instruction_row::steps}, text_column{"cue", &instruction_row::cue},
        text_column{"errors", &instruction_row::errors},
        text_column{"adapted", &instruction_row::adapted});
    to.table("treatments", knowledge::treatments, text_column{"name", &treatment_row::name},
             text_column{"evidence_says", &treatment_row::evidence_says});
    to.table("courses", knowledge::courses, text_column{"says", &course_row::says});
    const auto notices = [&to](std::string_view name, const auto& rows) {
        to.table(name, rows, text_column{"says", &notice::says},
                 text_column{"brief", &notice::brief, watch_line});
    };
    const auto warnings = [&to](std::string_view name, const auto& rows) {
        to.table(name, rows, text_column{"says", &warning::says},
                 text_column{"listed", &warning::listed},
                 text_column{"brief", &warning::brief, watch_line});
    };
    to.safety(true);
    notices("crisis_help", knowledge::crisis_help);
    warnings("safety_net", knowledge::safety_net);
    warnings("in_pregnancy", knowledge::in_pregnancy);
    warnings("in_pregnancy", std::span(&knowledge::pregnant_or_after_birth, 1));
    warnings("in_pregnancy", std::span(&knowledge::in_a_wheelchair, 1));
    notices("until_seen", knowledge::until_seen);
    warnings("stop_rules", knowledge::stop_rules);
    warnings("stop_rules", std::span(&knowledge::stop_rule_while_strong, 1));
    warnings("stop_rules", std::span(&knowledge::stop_rule_in_a_wheelchair, 1));
    to.one("foot", "small_print", knowledge::small_print);
    to.one("foot", "not_reviewed", knowledge::not_reviewed);
    to.one("foot", "overdue", knowledge::overdue);
    to.one("foot", "age_unknown", knowledge::age_unknown);
    to.safety(false);
    to.table("sections", knowledge::sections, text_column{"heading", &section_row::heading});
    to.table("evidences", knowledge::evidences, text_column{"phrase", &evidence_row::phrase});
    to.table("sources", knowledge::sources, text_column{"lay_name", &source_row::lay_name});
    to.one("sources", "no_study", knowledge::no_study);
    for (const rules::rule& each : rules::all_rules) to.one("rules", each.id, each.because);
    to.table("selection_rules", rules::selection_rules,
             text_column{"because", &rules::selection_rule::because});
    to.table("self_tests", knowledge::self_tests, text_column{"name", &self_test_row::name},
             text_column{"needs", &self_test_row::needs},
             text_column{"steps", &self_test_row::steps},
             text_column{"counts", &self_test_row::counts},
             text_column{"measures", &self_test_row::measures},
             text_column{"smallest_change", &self_test_row::smallest_change},
             text_column{"changes", &self_test_row::changes},
             text_column{"leave_out", &self_test_row::leave_out});
    to.table("test_notes", knowledge::test_notes, text_column{"says", &test_note::says});
    to.table("reasons_against_tests", knowledge::reasons_against_tests,
             text_column{"because", &test_barred_row::because});
    to.safety(true);
    notices("session", knowledge::session_stops);
    notices("session", knowledge::session_lights);
    notices("session", knowledge::session_stops_in_pregnancy);
    notices("session", knowledge::session_pull_without_feeling);
    for (const notice* each : knowledge::session_sentences) notices("session", std::span(each, 1));
    to.safety(false);
    to.table("position_ways", knowledge::position_ways,
             text_column{"brief", &position_way_row::brief, watch_word},
             text_column{"into", &position_way_row::into},
             text_column{"up", &position_way_row::up});
    to.table("equipment_ways", knowledge::equipment_ways,
             text_column{"says", &equipment_way_row::says});
    to.table("tempo_words", knowledge::tempo_words, text_column{"out", &tempo_words_row::out},
             text_column{"back", &tempo_words_row::back});
    to.table("pain_lights", knowledge::pain_lights, text_column{"says", &pain_light_row::says});
    to.table("stop_signs", knowledge::stop_signs,
             text_column{"question", &stop_sign_row::question});
    to.table("decisions", knowledge::decisions, text_column{"says", &decision_row::says},
             text_column{"otherwise", &decision_row::otherwise});
    to.table("overalls", knowledge::overalls, text_column{"name", &overall_row::name});
    to.table("easings", knowledge::easings, text_column{"says", &easing_row::says});
    to.table("whys_fewer", knowledge::whys_fewer, text_column{"name", &why_fewer_row::name},
             text_column{"helps", &why_fewer_row::helps});
    to.table("check_in_rows", knowledge::check_in_rows,
             text_column{"because", &check_in_row::because});
    to.one("check_in", "leg_signs_are_watched", knowledge::leg_signs_are_watched.because);
    to.table("leg_signs", knowledge::leg_signs, text_column{"says", &leg_sign_row::says});
    to.table("plan_changes", knowledge::plan_changes, text_column{"name", &plan_change_row::name});
    to.table("road_stages", knowledge::road_stages, text_column{"name", &road_stage_row::name},
             text_column{"because", &road_stage_row::because});
    to.table("road_rows", knowledge::road_rows, text_column{"because", &road_row::because});
    to.table("road_gates", knowledge::road_gates, text_column{"step_on", &road_gate_row::step_on},
             text_column{"step_back", &road_gate_row::step_back});
    to.table("road_ends", knowledge::road_ends, text_column{"says", &road_end_row::says});
    to.table("article_verdicts", knowledge::article_verdicts,
             text_column{"name", &article_verdict_row::name});
    to.table("article_rows", knowledge::article_rows,
             text_column{"because", &article_row::because});
    to.one("article", "once_a_day", knowledge::article_once_a_day.because);
    to.one("article", "one_is_enough", knowledge::article_one_is_enough.because);
    to.template messages<message>("messages");
    to.template messages<detail_message>("detail_messages");
    to.template messages<interview_message>("interview_messages");
    to.template messages<self_test_message>("self_test_messages");
    to.template messages<article_message>("article_messages");
    to.template messages<session_message>("session_messages");
    to.template messages<check_in_message>("check_in_messages");
    to.template messages<road_message>("road_messages");
    to.template messages<letter_message>("letter_messages");
    to.template messages<handout_message>("handout_messages");
}

}  // namespace hamstring::inline HAMSTRING_EDITION
