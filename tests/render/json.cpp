// SPDX-License-Identifier: MIT
// Covers render/json.hpp: the members of the object, and letters that JSON wants escaped.

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/host/overlay.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/render/json.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

std::string json_of(const report& given) {
    std::string text;
    write_json(std::back_inserter(text), advise(given));
    return text;
}

/// A grown-up who answers every warning sign with no but one.
report with(red_flag sign) { return fully_screened({.age = years{40}, .present = {sign}}); }

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

constexpr host_rule clinic[] = {{
    .id = "clinic-cough",
    .when = symptom::worse_with_cough_or_strain && symptom::low_back_pain,
    .then = at_least_urgency(urgency::clinician_days),
    .because = "In our clinic we look at pain on coughing.",
    .reference = "clinic protocol 12",
}};

constexpr report coughs = fully_screened(
    {.age = years{40}, .present = {symptom::low_back_pain, symptom::worse_with_cough_or_strain}});

}  // namespace

TEST_CASE("json: holds each member of the contract, in its order", "[json]") {
    for (const report& given : {fully_screened({.age = years{40}}), report{},
                                with(red_flag::saddle_numbness), with(red_flag::foot_drop)}) {
        const std::string text = json_of(given);
        std::size_t last = 0;
        for (const std::string_view member : {"library_version",
                                              "knowledge_version",
                                              "knowledge_hash",
                                              "language",
                                              "crisis_help",
                                              "urgency",
                                              "headline",
                                              "action",
                                              "flag_actions",
                                              "until_seen",
                                              "deadline_days",
                                              "problems",
                                              "pending",
                                              "reasons",
                                              "causes",
                                              "routine_state",
                                              "no_routine_because",
                                              "routine",
                                              "article",
                                              "best_test",
                                              "omitted",
                                              "stop_rules",
                                              "stop_signs",
                                              "treatments",
                                              "course",
                                              "safety_net",
                                              "help_signs",
                                              "small_print",
                                              "reviewed_by_clinician",
                                              "screen"}) {
            CAPTURE(member);
            const std::size_t here = text.find("\"" + std::string(member) + "\":", last);
            REQUIRE(here != std::string::npos);
            last = here;
        }
        REQUIRE(text.front() == '{');
        REQUIRE(text.back() == '}');
    }
}

TEST_CASE("json: says what a red flag that is enough alone adds to the headline", "[json]") {
    for (const red_flag_row& row : all<red_flag>()) {
        if (row.strength != strength::alone) continue;
        CAPTURE(row.key);
        const std::string text = json_of(with(row.id));
        REQUIRE(advise(with(row.id)).urgency >= row.alone);
        if (advise(with(row.id)).urgency != row.alone) continue;
        const std::size_t begin = text.find(R"("flag_actions":[)");
        const bool said = text.substr(begin, text.find("],", begin) - begin).find(row.action) !=
                          std::string::npos;
        // What only says by when could say it later than the headline does.
        const bool only_when = std::ranges::find(knowledge::plain_actions, row.action) !=
                               std::end(knowledge::plain_actions);
        REQUIRE(said != only_when);
    }
    REQUIRE(has(json_of(fully_screened({.age = years{40}})), R"("flag_actions":[],)"));
}

TEST_CASE("json: a lesser flag's action is not said beside a graver one", "[json]") {
    report both = with(red_flag::cold_pale_leg);
    both.present.insert(red_flag::band_rash);
    both.absent.erase(red_flag::band_rash);
    const std::string text = json_of(both);
    REQUIRE(has(text, about(red_flag::cold_pale_leg).action));
    REQUIRE_FALSE(has(text, about(red_flag::band_rash).action));
}

TEST_CASE("json: says whether there is a routine, and why not", "[json]") {
    struct {
        report given;
        std::string_view part;
    } const cases[] = {
        {fully_screened({.age = years{40}, .present = {symptom::low_back_pain}}),
         R"("routine_state":"planned","no_routine_because":"","mode":"normal","session_minutes":)"},
        {{.age = years{40}},
         R"("routine_state":"withheld_until_screened","no_routine_because":"No exercises yet: )"},
        {with(red_flag::foot_drop),
         R"("routine_state":"withheld_by_urgency","no_routine_because":"No exercises: )"},
        {with(red_flag::band_rash),
         R"("routine_state":"withheld_by_warning_sign","no_routine_because":"No exercises until )"},
        {fully_screened({.age = years{40}, .positions = {}}),
         R"("routine_state":"nothing_suitable","no_routine_because":"No suitable exercise )"},
    };
    for (const auto& [given, part] : cases) {
        CAPTURE(part);
        REQUIRE(has(json_of(given), part));
    }
    REQUIRE(render::key_of(static_cast<routine_state>(99)).view.empty());
}

TEST_CASE("json: a number within a sentence stands between spaces", "[json]") {
    constexpr calendar_day late{2999, 1, 1};
    std::string text;
    write_json(std::back_inserter(text), advise({}), {.today = late});
    const std::string parts = std::to_string(knowledge_age(late).parts);
    REQUIRE(has(text, " of " + parts + ", the first by "));
}

TEST_CASE("json: with strong pain right now the rule for stopping is relative", "[json]") {
    report hurts = fully_screened({.age = years{40}, .present = {symptom::low_back_pain}});
    const std::string_view absolute = knowledge::stop_rules[knowledge::stop_rule_of_the_light].says;
    hurts.worst_pain = hurts.pain_now =
        pain_score{value_of(clinical_limit::only_easy_movement_from_pain)};
    REQUIRE(has(json_of(hurts), R"("mode":"settle")"));
    REQUIRE(has(json_of(hurts), knowledge::stop_rule_while_strong.says));
    REQUIRE_FALSE(has(json_of(hurts), absolute));
    hurts.pain_now = pain_score{0};
    REQUIRE(has(json_of(hurts), R"("mode":"gentle")"));
    REQUIRE(has(json_of(hurts), absolute));
    REQUIRE_FALSE(has(json_of(hurts), knowledge::stop_rule_while_strong.says));
    // Whoever uses a wheelchair is told of one emergency more; a leg that pushes rules it out for nobody.
    report seated = hurts;
    REQUIRE_FALSE(has(json_of(seated), knowledge::stop_rule_in_a_wheelchair.says));
    seated.present.insert(history::wheelchair_long);
    seated.present.insert(history::team_agreed_leg_stretch);
    seated.equipment.insert(equipment::wheelchair);
    REQUIRE(has(json_of(seated), knowledge::stop_rule_in_a_wheelchair.says));
    seated.present.insert(history::legs_can_push);
    REQUIRE(has(json_of(seated), knowledge::stop_rule_in_a_wheelchair.says));
}

TEST_CASE("json: an early pregnancy and the weeks after a birth have their own line of help",
          "[json]") {
    const std::string_view early = knowledge::pregnant_or_after_birth.says;
    const std::string_view later = knowledge::in_pregnancy[0].says;
    report told =
        fully_screened({.age = years{31}, .since = weeks{8}, .present = {symptom::low_back_pain}});
    REQUIRE_FALSE(has(json_of(told), early));
    for (const red_flag flag : {red_flag::may_be_pregnant, red_flag::birth_in_six_weeks})
        CHECK(has(
            json_of(fully_screened(
                {.age = years{31}, .since = weeks{8}, .present = {symptom::low_back_pain, flag}})),
            early));
    told.present.insert(condition::pregnancy_second_third_trimester);
    REQUIRE(has(json_of(told), later));
    REQUIRE_FALSE(has(json_of(told), early));
}

TEST_CASE("json: in a wheelchair the pounding headache is named without a routine too", "[json]") {
    const report seated =
        fully_screened({.age = years{40},
                        .since = weeks{100},
                        .present = {history::wheelchair_long, symptom::low_back_pain}});
    REQUIRE(advise(seated).routine.empty());
    REQUIRE(has(json_of(seated), knowledge::in_a_wheelchair.says));
    REQUIRE_FALSE(has(json_of(seated), knowledge::stop_rule_in_a_wheelchair.says));
    REQUIRE_FALSE(advise(seated).treatments.contains(treatment::spinal_manipulation));
}

TEST_CASE("json: what is in the day says so", "[json]") {
    const std::string text =
        json_of(fully_screened({.age = years{40}, .present = {symptom::low_back_pain}}));
    REQUIRE(has(text, R"("when":"session")"));
    REQUIRE(has(text, R"("role":"aerobic","when":"day")"));
}

TEST_CASE("json: a row of the screen says which exercise it is", "[json]") {
    const advice of =
        advise(fully_screened({.age = years{40}, .present = {symptom::low_back_pain}}));
    std::string text;
    write_json(std::back_inserter(text), of);
    const std::string screen = text.substr(text.find(R"("screen":[)"));
    REQUIRE(of.routine.size() > 2);
    for (const routine_item& item : of.routine)
        REQUIRE(has(screen, R"("form":"row","label":"","says":")" +
                                std::string(about(item.exercise).name) + R"(","exercise":")" +
                                std::string(about(item.exercise).key) + R"(",)"));
}

TEST_CASE("json: with the report come alternatives, the article's stretches and the best self-test",
          "[json]") {
    const report given = fully_screened({.age = years{40}, .present = {symptom::low_back_pain}});
    const advice of = advise(given);
    std::string text;
    write_json(std::back_inserter(text), of, {.from = &given});
    for (const routine_item& item : of.routine) {
        CAPTURE(about(item.exercise).key);
        const alternative_list list = alternatives(of, given, item.exercise);
        const std::size_t member =
            text.find(R"({"exercise":")" + std::string(about(item.exercise).key) + R"(","name":")" +
                      std::string(about(item.exercise).name) + R"(","role")");
        REQUIRE(member != std::string::npos);
        const std::size_t begin = text.find(R"("alternatives":[)", member);
        const std::string_view said =
            std::string_view(text).substr(begin, text.find(']', begin) - begin);
        std::size_t last = 0;
        for (const alternative& each : list) {
            const std::size_t here = said.find(
                R"({"exercise":")" + std::string(about(each.exercise).key) + R"(","name":")" +
                    std::string(about(each.exercise).name) + R"(","sets":)",
                last);
            REQUIRE(here != std::string_view::npos);
            last = here + 1;
        }
        REQUIRE(said.find(R"({"exercise":)", last) == std::string_view::npos);
    }
    std::size_t last = text.find(R"("article":[{"stretch":"standing_forward_bend","name":)");
    for (const article_choice& each : article_choices(of, given)) {
        const std::size_t here =
            text.find(R"({"stretch":")" + std::string(about(each.stretch).key) + R"(","name":")" +
                          std::string(about(each.stretch).name) + R"(","verdict":")" +
                          std::string(about(each.verdict).key) + R"(","exercise":")" +
                          std::string(each.to_do ? about(*each.to_do).key : std::string_view{}) +
                          R"(","in_routine":)" + (each.in_routine ? "true" : "false"),
                      last);
        REQUIRE(here != std::string::npos);
        last = here;
    }
    REQUIRE(has(text, knowledge::why_not_the_wall_lean));
    const maybe<self_test> best = best_test(given, of);
    REQUIRE(best);
    REQUIRE(has(text, R"("best_test":{"key":")" + std::string(about(*best).key) + R"(","name":")" +
                          std::string(about(*best).name) + R"("},)"));
}

TEST_CASE("json: without the report, or without a routine, all three are empty", "[json]") {
    const report given = fully_screened({.age = years{40}, .present = {symptom::low_back_pain}});
    REQUIRE(has(json_of(given), R"("alternatives":[],"because")"));
    REQUIRE_FALSE(has(json_of(given), R"("alternatives":[{)"));
    REQUIRE(has(json_of(given), R"("article":[],"best_test":{"key":"","name":""},)"));
    const report grave = with(red_flag::saddle_numbness);
    std::string text;
    write_json(std::back_inserter(text), advise(grave), {.from = &grave});
    REQUIRE(has(text, R"("routine":[],"article":[],"best_test":{"key":"","name":""},"omitted")"));
}

TEST_CASE("json: a routine comes with each rule for stopping, and nothing else does", "[json]") {
    const std::string routine =
        json_of(fully_screened({.age = years{40}, .present = {symptom::low_back_pain}}));
    for (const warning& item : knowledge::stop_rules) REQUIRE(has(routine, item.says));
    REQUIRE(has(json_of({.age = years{40}}), R"("stop_rules":[],)"));
}

TEST_CASE("json: every advice carries the small print and the hash", "[json]") {
    for (const report& given :
         {fully_screened({.age = years{40}}), report{}, with(red_flag::saddle_numbness)}) {
        const std::string text = json_of(given);
        REQUIRE(has(text, "\"small_print\":[\"" + std::string(knowledge::small_print)));
        REQUIRE(has(text, knowledge::not_reviewed) == !reviewed_by_clinician);
    }
    advice old;
    old.knowledge = 0x0123456789abcdefU;
    std::string text;
    write_json(std::back_inserter(text), old);
    REQUIRE(has(text, R"("knowledge_hash":"0123456789abcdef",)"));
}

TEST_CASE(
    "json: help is a member of its own where it is told, and begins the safety net where open",
    "[json]") {
    report given = fully_screened({.age = years{40}});
    REQUIRE(has(json_of(given), R"("crisis_help":"",)"));
    REQUIRE(has(json_of(given), R"("safety_net":["Get emergency help)"));
    given.absent.erase(red_flag::self_harm_thoughts);
    REQUIRE(has(json_of(given), R"("crisis_help":"",)"));
    REQUIRE(has(json_of(given), R"("pending":[{"key":"self_harm_thoughts",)"));
    REQUIRE(has(
        json_of(given),
        R"("safety_net":["If there are thoughts of ending your life: nobody has to cope alone with them. )"));
    given.present.insert(red_flag::self_harm_thoughts);
    REQUIRE(has(json_of(given), R"("crisis_help":"Thank you for telling us. )"));
    REQUIRE(has(json_of(given), "Please call a local crisis line or the emergency number now. "));
    std::string text;
    write_json(std::back_inserter(text), advise(given), json_options{.crisis_line = "\"116\" 123"});
    REQUIRE(has(text, R"(alone. Please contact \"116\" 123 now. Call)"));
    REQUIRE_FALSE(has(text, "Please call a local crisis line"));
}

TEST_CASE("json: names what is wrong with a report", "[json]") {
    report wrong = fully_screened({.age = years{300}});
    REQUIRE(
        has(json_of(wrong), R"("problems":[{"key":"age_out_of_range","says":"The age must be)"));
    wrong.worst_pain = pain_score{70};
    REQUIRE(has(json_of(wrong), R"("key":"pain_out_of_range")"));
}

TEST_CASE("json: escapes what a string may not hold as it is", "[json]") {
    std::string text;
    render::json_writer<std::back_insert_iterator<std::string>> to{std::back_inserter(text)};
    to.open('[').value(std::string_view("a\"b\\c\n\x1f")).close(']');
    REQUIRE(text == R"(["a\"b\\c\u000a\u001f"])");
}

TEST_CASE("json: a host's rules say the same by option and by span", "[json]") {
    const advice given = advise(coughs, overlay<clinic>{});
    std::string by_option;
    std::string by_span;
    write_json(std::back_inserter(by_option), given, json_options{.host = overlay<clinic>::list});
    write_json(std::back_inserter(by_span), given, overlay<clinic>::list);
    REQUIRE(by_option == by_span);
    REQUIRE(has(by_option, R"("reasons":[{"rule":"clinic-cough",)"));
    REQUIRE(
        has(by_option,
            R"("source":"clinic protocol 12","grade":"host","source_name":"clinic protocol 12",)"
            R"("grade_says":""})"));
}

TEST_CASE("json: a host's rule that fired and is not given is still a reason", "[json]") {
    const advice given = advise(coughs, overlay<clinic>{});
    REQUIRE(given.host_fired == 1);
    std::string text;
    write_json(std::back_inserter(text), given);
    REQUIRE(has(text, R"("reasons":[{"rule":"host",)"));
    REQUIRE(has(text, R"("grade":"host","source_name":)"));
    REQUIRE_FALSE(has(text, "clinic-cough"));
    REQUIRE_FALSE(has(json_of(coughs), R"("grade":"host")"));
}

TEST_CASE("json: holds what a front end shows of an exercise, as numbers and in words", "[json]") {
    const std::string text =
        json_of(fully_screened({.age = years{40}, .present = {symptom::low_back_pain}}));
    const exercise_row& bridge = about(exercise::bridge);
    const std::size_t begin = text.find(R"({"exercise":"bridge","name":"bridge")");
    REQUIRE(begin != text.npos);
    const std::string item = text.substr(begin, text.find(R"("alternatives")", begin) - begin);
    CAPTURE(item);
    REQUIRE(bridge.name == "bridge");
    REQUIRE(has(item, R"("sets":2,"repetitions":8)"));
    REQUIRE(has(item, R"("dose":{"amount":"2 x 8 times","sides":"","often":"3 days a week","says":)"
                      R"("2 x 8 times, 3 days a week"})"));
    REQUIRE(has(item, instructions_for(exercise::bridge).cue));
    REQUIRE(has(item, R"("errors":"arching the back)"));
}

TEST_CASE("json: names and sentences are in the language that is asked for, keys are not",
          "[json]") {
    const report from = fully_screened({.age = years{40}, .present = {symptom::low_back_pain}});
    const auto in = [&](const language& which) {
        std::string text;
        write_json(std::back_inserter(text), advise(from),
                   {.from = &from, .emergency_number = "112", .language = which});
        return text;
    };
    const std::string said = in(german);
    REQUIRE(has(said, R"("language":"de")"));
    REQUIRE(
        has(said, R"("urgency":"self_care_review","headline":"Sie können sich selbst helfen")"));
    REQUIRE(has(said, R"("exercise":"bridge","name":"Brücke")"));
    REQUIRE(has(said, german.not_reviewed));
    REQUIRE_FALSE(has(said, knowledge::small_print));
    REQUIRE_FALSE(has(said, "Look after it yourself"));
    REQUIRE(has(in(english), R"("language":"en")"));
}

TEST_CASE("json: after a conversation the screen asks for nothing more", "[json]") {
    const auto screen_of = [](const json_options& how) {
        std::string text;
        write_json(std::back_inserter(text), advise({.age = years{40}}), how);
        return text.substr(text.find(R"("screen":[)"));
    };
    REQUIRE(has(screen_of({}), R"("section":"questions")"));
    REQUIRE_FALSE(has(screen_of({}), R"("section":"not_asked")"));
    REQUIRE_FALSE(has(screen_of({.asking_is_over = true}), R"("section":"questions")"));
    REQUIRE(has(screen_of({.asking_is_over = true}), R"("section":"not_asked")"));
    REQUIRE(has(screen_of({.crisis_help = true}), knowledge::crisis_help[1].says));
}

TEST_CASE("json: the screen is what everybody reads, part by part", "[json]") {
    const advice plan = advise(with(red_flag::foot_drop));
    const std::string text = json_of(with(red_flag::foot_drop));
    std::size_t last = text.find(R"("screen":[)");
    REQUIRE(last != text.npos);
    text_options how;
    each_block(plan, how, [&](const block& next) {
        const std::string_view key = about(next.section).key;
        CAPTURE(key, next.says);
        const std::size_t part = text.find("\"says\":\"", last);
        REQUIRE(part != text.npos);
        last = part + 1;
    });
    REQUIRE(has(text, R"({"section":"headline","heading":"How soon","headed":false,"blocks":[{)"));
}
