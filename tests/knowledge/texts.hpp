// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/knowledge/anatomy.hpp>
#include <hamstring/knowledge/article.hpp>
#include <hamstring/knowledge/article_message.hpp>
#include <hamstring/knowledge/band.hpp>
#include <hamstring/knowledge/bibliography.hpp>
#include <hamstring/knowledge/check_in.hpp>
#include <hamstring/knowledge/check_in_message.hpp>
#include <hamstring/knowledge/claim.hpp>
#include <hamstring/knowledge/course.hpp>
#include <hamstring/knowledge/damage.hpp>
#include <hamstring/knowledge/detail_message.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/fault.hpp>
#include <hamstring/knowledge/finding.hpp>
#include <hamstring/knowledge/handout_message.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/interview_message.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/left_out.hpp>
#include <hamstring/knowledge/letter_message.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/message.hpp>
#include <hamstring/knowledge/norm.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/problem.hpp>
#include <hamstring/knowledge/profile.hpp>
#include <hamstring/knowledge/programme.hpp>
#include <hamstring/knowledge/road.hpp>
#include <hamstring/knowledge/road_gate.hpp>
#include <hamstring/knowledge/road_message.hpp>
#include <hamstring/knowledge/role_plan.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/knowledge/self_test_message.hpp>
#include <hamstring/knowledge/session_message.hpp>
#include <hamstring/knowledge/session_words.hpp>
#include <hamstring/knowledge/stop_sign.hpp>
#include <hamstring/knowledge/test_barred.hpp>
#include <hamstring/knowledge/trait.hpp>
#include <hamstring/knowledge/treatment.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/rules/selection.hpp>

#include "lint.hpp"

/// Every text of the library that a person can be shown, with what it is and where it stands.

namespace test::lint {

/// Collects passages.
class collection {
public:
    void add(std::string where, std::string_view text, form shape,
             std::optional<hamstring::evidence> grade = std::nullopt) {
        // A row with room for more leaves places empty.
        if (!text.empty()) list_.push_back({std::move(where), std::string{text}, shape, grade});
    }
    const std::vector<passage>& list() const { return list_; }

private:
    std::vector<passage> list_;
};

/// Words put together as `render::paragraph` does it, without the line breaks.
class words_together {
public:
    words_together& add(std::string_view text) {
        if (!said_.empty()) said_ += ' ';
        return join(text);
    }
    words_together& add(long number) { return add(std::to_string(number)); }
    words_together& join(std::string_view text) {
        said_ += text;
        return *this;
    }
    const std::string& said() const { return said_; }
    const hamstring::language& in() const { return hamstring::english; }

private:
    std::string said_;
};

namespace detail {

inline std::string at(std::string_view table, std::string_view key, std::string_view member) {
    return std::string{table}.append(".").append(key).append(".").append(member);
}

inline std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    return text;
}

/// A table whose rows have one name and no more.
template <class Enum>
void add_names(collection& to, std::string_view table) {
    for (const auto& row : hamstring::all<Enum>())
        to.add(at(table, row.key, "name"), row.name, form::label);
}

template <class Enum>
void add_questions(collection& to, std::string_view table) {
    for (const auto& row : hamstring::all<Enum>())
        to.add(at(table, row.key, "question"), row.question, form::question);
}

inline void add_answers(collection& to) {
    using namespace hamstring;
    add_questions<symptom>(to, "symptoms");
    add_questions<habit>(to, "habits");
    add_questions<history>(to, "histories");
    add_questions<sign>(to, "signs");
    for (const page_row& row : all<page_id>()) {
        to.add(at("pages", row.key, "title"), row.title, form::label);
        to.add(at("pages", row.key, "question"), row.question,
               row.question.ends_with('?') ? form::question : form::sentence);
        to.add(at("pages", row.key, "why"), row.why, form::sentence);
    }
    for (const item_row& row : all<item>())
        to.add(at("items", row.key, "says"), row.says, form::label);
    for (const not_asked_row& row : knowledge::not_asked)
        to.add("not_asked.reason", row.reason, form::sentence);
    for (const screen_row& row : all<screen>())
        to.add(at("screens", row.key, "question"), row.question, form::summary);
    for (const red_flag_row& row : all<red_flag>()) {
        to.add(at("red_flags", row.key, "question"), row.question, form::question);
        to.add(at("red_flags", row.key, "because"), row.because, form::sentence, row.grade);
        to.add(at("red_flags", row.key, "action"), row.action, form::sentence, row.grade);
    }
    for (const condition_row& row : all<condition>()) {
        to.add(at("conditions", row.key, "question"), row.question, form::question);
        to.add(at("conditions", row.key, "name"), row.name, form::label);
        to.add(at("conditions", row.key, "because"), row.because, form::sentence, row.grade);
        to.add(at("conditions", row.key, "instead"), row.instead, form::sentence, row.grade);
    }
    for (const self_test_row& row : all<self_test>()) {
        to.add(at("self_tests", row.key, "name"), row.name, form::label);
        for (const std::string_view step : row.steps)
            to.add(at("self_tests", row.key, "steps"), step, form::step);
        to.add(at("self_tests", row.key, "needs"), row.needs, form::label);
        to.add(at("self_tests", row.key, "counts"), row.counts, form::label);
        to.add(at("self_tests", row.key, "measures"), row.measures, form::label);
        to.add(at("self_tests", row.key, "smallest_change"), row.smallest_change, form::label);
        to.add(at("self_tests", row.key, "changes"), row.changes, form::label);
        to.add(at("self_tests", row.key, "leave_out"), row.leave_out, form::sentence, row.grade);
    }
    for (const test_note& row : knowledge::test_notes)
        to.add("test_notes.says", row.says, form::sentence, row.grade);
    for (const test_barred_row& row : all<test_barred>())
        to.add(at("reasons_against_tests", row.key, "because"), row.because, form::sentence,
               row.grade);
    for (const norm_row& row : all<norm>()) {
        to.add(at("norms", row.key, "who"), row.who, form::label);
        to.add(at("norms", row.key, "unit"), row.unit, form::label);
        to.add(at("norms", row.key, "note"), row.note, form::sentence);
    }
}

inline void add_help(collection& to) {
    using namespace hamstring;
    for (const cause_row& row : all<cause>()) {
        to.add(at("causes", row.key, "name"), row.name, form::label);
        to.add(at("causes", row.key, "because"), row.because, form::sentence, row.grade);
        to.add(at("causes", row.key, "address"), row.address, form::sentence, row.grade);
    }
    for (const role_row& row : all<role>()) {
        to.add(at("roles", row.key, "name"), row.name, form::label);
        to.add(at("roles", row.key, "because"), row.because, form::sentence);
    }
    for (const exercise_row& row : all<exercise>()) {
        const instruction_row& how = instructions_for(row.id);
        to.add(at("exercises", row.key, "name"), row.name, form::label);
        to.add(at("exercises", row.key, "target"), how.target, form::label);
        for (const std::string_view step : how.steps)
            to.add(at("exercises", row.key, "steps"), step, form::step);
        to.add(at("exercises", row.key, "cue"), how.cue, form::sentence, row.grade);
        for (const std::string& error : divided(how.errors, ";"))
            to.add(at("exercises", row.key, "errors"), trimmed(error), form::label, row.grade);
        for (const std::string_view step : how.adapted)
            to.add(at("exercises", row.key, "adapted"), step, form::step);
    }
    for (const left_out_row& row : all<left_out>())
        to.add(at("left_out_reasons", row.key, "because"), row.because, form::sentence, row.grade);
    for (const treatment_row& row : all<treatment>()) {
        to.add(at("treatments", row.key, "name"), row.name, form::label);
        to.add(at("treatments", row.key, "evidence_says"), row.evidence_says, form::sentence,
               row.grade);
    }
    for (const course_row& row : all<course>())
        to.add(at("courses", row.key, "says"), row.says, form::sentence, row.grade);
    for (const article_row& row : knowledge::article_rows)
        to.add(at("article_rows", about(row.stretch).key, "because"), row.because, form::sentence,
               row.grade);
    for (const grounds& row : {knowledge::article_once_a_day, knowledge::article_one_is_enough})
        to.add("article", row.because, form::sentence, row.grade);
    add_names<article_verdict>(to, "article_verdicts");
}

inline void add_road(collection& to) {
    using namespace hamstring;
    add_names<plan_change>(to, "plan_changes");
    for (const road_stage_row& row : all<road_stage>()) {
        to.add(at("road_stages", row.key, "name"), row.name, form::label, row.grade);
        to.add(at("road_stages", row.key, "because"), row.because, form::sentence, row.grade);
    }
    for (const road_limit_row& row : all<road_limit>()) {
        to.add(at("road_limits", row.key, "unit"), row.unit, form::label, row.grade);
        to.add(at("road_limits", row.key, "because"), row.because, form::sentence, row.grade);
    }
    for (const road_row& row : knowledge::road_rows)
        to.add(at("road_rows", row.id, "because"), row.because, form::sentence, row.grade);
    for (std::size_t i = 0; i < std::size(knowledge::road_gates); ++i)
        for (const std::string_view text : knowledge::road_gates[i].texts())
            to.add(at("road_gates", std::to_string(i), "texts"), text, form::sentence,
                   knowledge::road_gates[i].grade);
    for (const road_end_row& row : all<road_end>())
        to.add(at("road_ends", row.key, "says"), row.says, form::sentence, row.grade);
}

inline void add_check_in(collection& to) {
    using namespace hamstring;
    for (const decision_row& row : all<decision>()) {
        to.add(at("decisions", row.key, "says"), row.says, form::sentence);
        if (row.otherwise != row.says)
            to.add(at("decisions", row.key, "otherwise"), row.otherwise, form::sentence);
    }
    for (const overall_row& row : all<overall>())
        to.add(at("overalls", row.key, "name"), row.name, form::label);
    for (const easing_row& row : all<easing>())
        to.add(at("easings", row.key, "says"), row.says, form::label);
    for (const why_fewer_row& row : all<why_fewer>()) {
        to.add(at("whys_fewer", row.key, "name"), row.name, form::label);
        to.add(at("whys_fewer", row.key, "helps"), row.helps, form::sentence);
    }
    for (const check_in_fact_row& row : all<check_in_fact>())
        to.add(at("check_in_facts", row.key, "says"), row.says, form::sentence);
    for (const check_in_row& row : all<check_in_rule>())
        to.add(at("check_in_rows", row.key, "because"), row.because, form::sentence, row.grade);
    to.add("leg_signs_are_watched.because", knowledge::leg_signs_are_watched.because,
           form::sentence, knowledge::leg_signs_are_watched.grade);
    for (const leg_sign_row& row : knowledge::leg_signs)
        to.add(at("leg_signs", key_of(row.which), "says"), row.says, form::label);
}

inline void add_programme(collection& to) {
    using namespace hamstring;
    add_check_in(to);
    for (const phase_row& row : all<phase>())
        to.add(at("programme", row.key, "says"), row.says, form::sentence, row.grade);
    for (const programme_week& row : knowledge::programme)
        for (const std::string_view text : row.texts())
            to.add(at("programme", std::to_string(row.week.value), "texts"), text, form::sentence,
                   row.grade);
    for (const variation& row : knowledge::variations)
        to.add(at("programme", about(row.of).key, "says"), row.says, form::sentence, row.grade);
    for (const pain_light_row& row : all<pain_light>())
        to.add(at("stop_signs", row.key, "says"), row.says, form::sentence, row.grade);
    for (const stop_sign_row& row : all<stop_sign>())
        to.add(at("stop_signs", row.key, "question"), row.question, form::question);
}

inline void add_numbers(collection& to) {
    using namespace hamstring;
    for (const limit_row& row : all<clinical_limit>()) {
        to.add(at("limits", row.key, "unit"), row.unit, form::label);
        to.add(at("limits", row.key, "because"), row.because, form::sentence, row.grade);
    }
    for (const number_row& row : all<number>()) {
        to.add(at("numbers", row.key, "name"), row.name, form::label);
        to.add(at("numbers", row.key, "unit"), row.unit, form::label);
        to.add(at("numbers", row.key, "because"), row.because, form::sentence, row.grade);
    }
    for (const meaning_row& row : knowledge::meanings)
        to.add(at("meanings", row.key, "because"), row.because, form::sentence, row.grade);
    to.add("movements.why_last_four_columns", knowledge::why_last_four_columns.because,
           form::sentence, knowledge::why_last_four_columns.grade);
    to.add("movements.why_movements_wait", knowledge::why_movements_wait.because, form::sentence,
           knowledge::why_movements_wait.grade);
    for (const role_plan_row& row : knowledge::role_plans)
        to.add(at("role_plans", about(row.id).key, "because"), row.because, form::sentence,
               row.grade);
}

inline void add_small_tables(collection& to) {
    using namespace hamstring;
    for (const urgency_row& row : all<urgency>()) {
        to.add(at("urgencies", row.key, "name"), row.name, form::label);
        to.add(at("urgencies", row.key, "action"), row.action, form::sentence);
        to.add(at("urgencies", row.key, "label"), row.label, form::label);
        to.add(at("urgencies", row.key, "brief"), row.brief, form::sentence);
    }
    for (const problem_row& row : all<problem>())
        to.add(at("problems", row.key, "says"), row.says, form::sentence);
    for (const damage_row& row : all<damage>())
        to.add(at("damages", row.key, "says"), row.says, form::sentence);
    for (const fault_row& row : all<fault>())
        to.add(at("faults", row.key, "says"), row.says, form::sentence);
    for (const profile_row& row : all<profile>())
        to.add(at("profiles", row.key, "says"), row.says, form::label);
    for (const mode_row& row : all<mode>())
        to.add(at("modes", row.key, "says"), row.says, form::sentence);
    for (const trait_row& row : all<trait>())
        to.add(at("traits", row.key, "says"), row.says, form::label);
    for (const finding_row& row : all<finding>())
        to.add(at("findings", row.key, "says"), row.says, form::label);
    for (const auto& row : all<evidence>())
        to.add(at("grades", row.key, "phrase"), row.phrase, form::label);
    for (const source_row& row : all<source>())
        to.add(at("sources", row.key, "lay_name"), row.lay_name, form::label);
    to.add("sources.no_study", knowledge::no_study, form::label);
    add_names<movement>(to, "movements");
    add_names<course_for>(to, "courses");
    add_names<restriction>(to, "restrictions");
    add_names<equipment>(to, "equipments");
    add_names<position>(to, "positions");
    add_names<sides>(to, "sides");
    add_names<swap_group>(to, "swap_groups");
    add_names<level>(to, "levels");
    add_names<band>(to, "bands");
}

inline void add_anatomy(collection& to) {
    using namespace hamstring;
    add_names<bone>(to, "anatomy");
    add_names<joint>(to, "anatomy");
    add_names<nerve>(to, "anatomy");
    add_names<muscle>(to, "anatomy");
    add_names<muscle_action>(to, "anatomy");
    add_names<muscle_model>(to, "anatomy");
    to.add("anatomy.hamstrings.name", knowledge::hamstring_group.name, form::label);
    const auto add_notes = [&to](const auto& table) {
        for (const auto& row : table)
            to.add(at("anatomy", row.key, "note"), row.note, form::sentence);
    };
    add_notes(knowledge::bones);
    add_notes(knowledge::joints);
    add_notes(knowledge::nerves);
    // Places of attachment, for clinicians: each is a label of its own.
    for (const muscle_row& row : all<muscle>()) {
        for (const std::string& place : divided(row.origin, ";"))
            to.add(at("anatomy", row.key, "origin"), trimmed(place), form::label, row.grade);
        for (const std::string& place : divided(row.insertion, ";"))
            to.add(at("anatomy", row.key, "insertion"), trimmed(place), form::label, row.grade);
    }
}

/// What the article says is reported speech, and never shown without our wording.
inline void add_claims(collection& to) {
    using namespace hamstring;
    for (const claim_row& row : all<claim>()) {
        to.add(at("claims", row.key, "says"), row.says, form::report);
        to.add(at("claims", row.key, "wording"), row.wording, form::sentence, row.grade);
    }
    for (const contradiction_row& row : all<contradiction>()) {
        to.add(at("contradictions", row.key, "issue"), row.issue, form::report);
        to.add(at("contradictions", row.key, "resolution"), row.resolution, form::sentence);
    }
    add_names<claim_kind>(to, "claim_kinds");
    add_names<verdict>(to, "verdicts");
    add_names<knowledge_part>(to, "knowledge_parts");
    add_names<place_kind>(to, "place_kinds");
}

/// What is said in a session.
inline void add_session(collection& to) {
    using namespace hamstring;
    for (const notice* item : knowledge::session_sentences)
        to.add("session", item->says, item->says.ends_with('?') ? form::question : form::step,
               item->grade);
    for (const position_way_row& row : knowledge::position_ways) {
        const std::string_view key = about(row.id).key;
        to.add(at("position_ways", key, "brief"), row.brief, form::label, row.grade);
        to.add(at("position_ways", key, "into"), row.into, form::step, row.grade);
        to.add(at("position_ways", key, "up"), row.up, form::step, row.grade);
    }
    for (const equipment_way_row& row : knowledge::equipment_ways)
        to.add(at("equipment_ways", about(row.id).key, "says"), row.says, form::step, row.grade);
    for (const tempo_words_row& row : knowledge::tempo_words) {
        to.add(at("tempo_words", about(row.id).key, "out"), row.out, form::label);
        to.add(at("tempo_words", about(row.id).key, "back"), row.back, form::label);
    }
}

/// Messages: sentences and questions by how they end, anything else a label.
template <class Message>
void add_messages(collection& to, std::string_view table) {
    for (const auto& row : hamstring::all<Message>())
        for (const std::string_view text : row.texts())
            to.add(at(table, row.key, "says"), text,
                   text.ends_with('?')                                          ? form::question
                   : text.ends_with('.') && !(text[0] >= 'a' && text[0] <= 'z') ? form::sentence
                                                                                : form::label);
}

inline void add_notices(collection& to) {
    using namespace hamstring;
    const auto each = [&to](const char* table, const auto& notices) {
        std::size_t number = 0;
        for (const auto& item : notices)
            to.add(at(table, std::to_string(++number), "says"), item.says, form::sentence,
                   item.grade);
    };
    const auto warned = [&](const char* table, const auto& warnings) {
        each(table, warnings);
        std::size_t number = 0;
        for (const warning& item : warnings) {
            const std::string place = std::to_string(++number);
            to.add(at(table, place, "listed"), item.listed, form::label, item.grade);
            to.add(at(table, place, "brief"), item.brief, form::sentence, item.grade);
        }
    };
    each("crisis_help", knowledge::crisis_help);
    warned("safety_net", knowledge::safety_net);
    warned("in_pregnancy", knowledge::in_pregnancy);
    warned("pregnant_or_after_birth", std::array{knowledge::pregnant_or_after_birth});
    warned("in_a_wheelchair", std::array{knowledge::in_a_wheelchair});
    each("until_seen", knowledge::until_seen);
    warned("stop_rules", knowledge::stop_rules);
    warned("stop_rule_while_strong", std::array{knowledge::stop_rule_while_strong});
    warned("stop_rule_in_a_wheelchair", std::array{knowledge::stop_rule_in_a_wheelchair});
    for (const section_row& row : all<section>())
        to.add(at("sections", row.key, "heading"), row.heading, form::label);
    add_messages<message>(to, "messages");
    add_messages<detail_message>(to, "detail_messages");
    add_messages<interview_message>(to, "interview_messages");
    add_messages<self_test_message>(to, "self_test_messages");
    add_messages<article_message>(to, "article_messages");
    add_messages<session_message>(to, "session_messages");
    add_messages<check_in_message>(to, "check_in_messages");
    add_messages<road_message>(to, "road_messages");
    add_messages<letter_message>(to, "letter_messages");
    add_messages<handout_message>(to, "handout_messages");
    each("session_stops", knowledge::session_stops);
    each("session_stops_in_pregnancy", knowledge::session_stops_in_pregnancy);
    each("session_pull_without_feeling", knowledge::session_pull_without_feeling);
    each("session_lights", knowledge::session_lights);
    add_session(to);
    for (const rules::selection_rule& item : rules::selection_rules)
        to.add(at("selection", item.id, "because"), item.because, form::sentence, item.grade);
    constexpr report nothing_found{.age = years{40}, .absent = every_red_flag};
    for (const reason& next : explain(advise(nothing_found), urgency::self_care_review))
        to.add(at("reasons", next.rule, "because"), next.because, form::sentence, next.grade);
    to.add("small_print", knowledge::small_print, form::sentence);
    to.add("not_reviewed", knowledge::not_reviewed, form::sentence);
    to.add("overdue", knowledge::overdue, form::sentence);
    to.add("age_unknown", knowledge::age_unknown, form::sentence);
    for (const rules::rule& item : rules::all_rules) {
        const auto base = item.then.tally == rules::effect<rules::vocabulary>::no_tally
                              ? std::string_view{"safety_rules"}
                              : std::string_view{"cause_rules"};
        to.add(at(base, item.id, "because"), item.because, form::sentence, item.grade);
    }
}

/// The sentences that are put together: every reason for leaving an exercise out with everything that
/// it can be about, every reason for choosing one, every dose.
inline void add_phrases(collection& to) {
    using namespace hamstring;
    const auto left = [&to](exercise which, const objection& against, std::string_view about_what) {
        words_together said;
        render::say_left_out(said, {which, against});
        to.add(at("phrases", "left_out", about_what), said.said(), form::sentence);
    };
    const auto left_for_each = [&left](const auto& table, const auto& against) {
        for (const auto& row : table)
            left(exercise::standing_forward_bend, against(row.id), row.key);
    };
    for (const left_out why : {left_out::forbidden_by_condition, left_out::needs_clearance})
        left_for_each(all<condition>(), [why](condition by) { return objection{why, by}; });
    left_for_each(all<cause>(), [](cause by) { return objection{by}; });
    left_for_each(all<equipment>(), [](equipment by) { return objection{by}; });
    left_for_each(all<position>(), [](position by) { return objection{by}; });
    for (int why = 0; why <= static_cast<int>(left_out::role_not_needed); ++why)
        for (const exercise_row& row : all<exercise>())
            left(row.id, objection{static_cast<left_out>(why)}, row.key);
    for (const exercise_row& row : all<exercise>()) {
        for (const dose& amount : row.doses) {
            if (amount.skipped()) continue;
            words_together said;
            render::say_dose(said, amount, row.sides);
            to.add(at("phrases", "dose", row.key), said.said(), form::label);
        }
    }
    for (const cause_row& row : all<cause>()) {
        words_together said;
        render::say_chosen(said, {.why = chosen_for::cause, .cause = row.id});
        to.add(at("phrases", "chosen", row.key), said.said(), form::sentence, row.grade);
    }
    for (int state = 0; state <= static_cast<int>(routine_state::nothing_suitable); ++state)
        to.add(at("phrases", "why_no_routine", std::to_string(state)),
               render::why_no_routine(static_cast<routine_state>(state)), form::sentence);
}

}  // namespace detail

/// Everything, in the order of the tables.
inline const std::vector<passage>& every_text() {
    static const collection all_of_it = [] {
        collection result;
        detail::add_answers(result);
        detail::add_help(result);
        detail::add_programme(result);
        detail::add_road(result);
        detail::add_numbers(result);
        detail::add_small_tables(result);
        detail::add_anatomy(result);
        detail::add_claims(result);
        detail::add_notices(result);
        detail::add_phrases(result);
        return result;
    }();
    return all_of_it.list();
}

}  // namespace test::lint
