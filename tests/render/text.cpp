// SPDX-License-Identifier: MIT
// Covers render/text.hpp: what a person reads first stands first, and each option does what it says.

#include <iterator>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/render/text.hpp>

#include "../catch.hpp"
#include "../joined.hpp"
#include "../plausible_adult.hpp"

using namespace hamstring;

namespace {

std::string text_of(const report& given, const text_options& how = {}) {
    std::string text;
    write_text(std::back_inserter(text), advise(given), how);
    return text;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

const report grave = fully_screened({.age = years{40}, .present = {red_flag::saddle_numbness}});
const report in_crisis =
    fully_screened({.age = years{40}, .present = {red_flag::self_harm_thoughts}});
const report plain = fully_screened({.age = years{40},
                                     .present = {symptom::back_of_thigh_tightness},
                                     .equipment = {equipment::towel}});

}  // namespace

TEST_CASE("text: an emergency begins with what to do, and names the number that it is given",
          "[text]") {
    const std::string text = text_of(grave, {.emergency_number = "112"});
    REQUIRE(text.find(about(urgency::emergency_now).name) == 0);
    REQUIRE(has(text, "112."));
    REQUIRE_FALSE(has(text, "Routine"));
    REQUIRE_FALSE(has(text_of(grave), "112"));
    REQUIRE_FALSE(has(text_of(plain, {.emergency_number = "112"}), "The emergency number is"));
}

TEST_CASE("text: open questions come before everything else", "[text]") {
    REQUIRE(text_of({}).find("First answer the safety questions") == 0);
    REQUIRE(has(text_of({}), "Still to be answered"));
    REQUIRE_FALSE(has(text_of(plain), "Still to be answered"));
}

TEST_CASE(
    "text: to be seen today, the open nerve questions that would make it an emergency are asked",
    "[text]") {
    const std::string text = text_of({.age = years{38}, .present = {symptom::foot_numb_or_weak}});
    REQUIRE(text.find(about(urgency::same_day).name) == 0);
    REQUIRE(has(text, "a yes to one of these is an emergency"));
    REQUIRE(has(text, "urine"));
    REQUIRE_FALSE(has(text_of(fully_screened({.present = {red_flag::foot_drop}})), "Still to be"));
}

TEST_CASE("text: help comes before all else to whoever told of thoughts of ending their life",
          "[text]") {
    const std::string text = test::joined(text_of(in_crisis));
    REQUIRE(
        text.find("Thank you for telling us. You do not have to cope with this alone. Please call "
                  "a local crisis line or the emergency number now. ") == 0);
    REQUIRE(text.find("Stay with somebody if you can. ") <
            text.find(about(urgency::emergency_now).name));
    REQUIRE_FALSE(has(text, "Routine"));
    const std::string local =
        test::joined(text_of(in_crisis, {.crisis_line = "116 123 (the local line)"}));
    REQUIRE(local.find("Thank you for telling us. You do not have to cope with this alone. Please "
                       "contact 116 123 (the local line) now. Call the emergency number at once") ==
            0);
    REQUIRE_FALSE(has(local, "a local crisis line or the emergency number now"));
    for (const report& other : {grave, plain}) {
        const std::string without = text_of(other, {.crisis_line = "116 123"});
        REQUIRE_FALSE(has(without, "116 123"));
        REQUIRE_FALSE(has(without, "Thank you for telling us"));
    }
    // Whatever else is told, and however grave.
    report both = in_crisis;
    both.absent.erase(red_flag::saddle_numbness);
    both.present.insert(red_flag::saddle_numbness);
    REQUIRE(text_of(both).find("Thank you for telling us") == 0);
}

TEST_CASE("text: while nobody has asked about mood, help begins the safety net and nothing waits",
          "[text]") {
    report open = plain;
    open.absent.erase(red_flag::self_harm_thoughts);
    const std::string text = text_of(open, {.crisis_line = "116 123"});
    REQUIRE(text.find(about(urgency::self_care_review).name) == 0);
    REQUIRE(
        has(text, "Still to be answered\n  - Nobody has to cope alone with thoughts of ending"));
    REQUIRE(has(test::joined(text), about(red_flag::self_harm_thoughts).question));
    REQUIRE(has(text, "Get help sooner\n  - Nobody has to cope alone with thoughts of ending"));
    REQUIRE(has(test::joined(text), "Please contact 116 123 now."));
    REQUIRE(has(text, "\n 1. "));
    REQUIRE_FALSE(has(text, "First answer the safety questions"));
    REQUIRE(has(text, "What the evidence says") == has(text_of(plain), "What the evidence says"));
    REQUIRE_FALSE(has(text_of(plain), "thoughts of ending"));
    // What must be seen today says so first; help stands below it.
    report today = open;
    today.absent.erase(red_flag::foot_drop);
    today.present.insert(red_flag::foot_drop);
    REQUIRE(text_of(today).find(about(urgency::same_day).name) == 0);
    REQUIRE(has(text_of(today),
                "Get help sooner\n  - Nobody has to cope alone with thoughts of ending"));
}

TEST_CASE("text: what is said about such thoughts measures no risk", "[text]") {
    for (const notice& item : knowledge::crisis_help) {
        REQUIRE_FALSE(has(std::string(item.says), "risk"));
        REQUIRE_FALSE(has(std::string(item.says), "score"));
        REQUIRE_FALSE(has(std::string(item.says), "pain"));
    }
}

TEST_CASE("text: when to get help stands before contributors and other treatments", "[text]") {
    const std::string text = text_of(plain);
    REQUIRE(text.find("Get help sooner") < text.find("What the evidence says"));
    REQUIRE(text.find("Get help sooner") > text.find("Routine"));
    REQUIRE_FALSE(has(text, "spinal manipulation"));
}

TEST_CASE("text: steps are written unless they are not wanted", "[text]") {
    const std::string with = text_of(plain);
    const std::string without = text_of(plain, {.steps = false});
    REQUIRE(has(with, "    * "));
    REQUIRE_FALSE(has(without, "    * "));
    REQUIRE(without.size() < with.size());
}

TEST_CASE("text: everything left out is listed where that is wanted", "[text]") {
    REQUIRE(text_of(plain, {.all_left_out = true}).size() > text_of(plain).size());
}

TEST_CASE("text: with strong pain most of what is left out is a number, not a list", "[text]") {
    report hurts = plain;
    hurts.worst_pain = hurts.pain_now = pain_score{6};
    const advice plan = advise(hurts);
    long counted = 0;
    for (const omitted_exercise& one : plan.routine.left_out_exercises())
        counted += one.against.why() == left_out::pain_too_high ? 1 : 0;
    REQUIRE(counted > 20);
    const std::string text = test::joined(text_of(hurts));
    REQUIRE(has(text, " exercises: " + std::string(about(left_out::pain_too_high).because)));
    REQUIRE_FALSE(has(text, about(exercise::side_plank).name));
    REQUIRE(has(test::joined(text_of(hurts, {.all_left_out = true})),
                about(exercise::side_plank).name));
}

TEST_CASE("text: where one thing bars nearly all, it is said in place of a routine", "[text]") {
    report seated = plain;
    seated.present.insert(history::wheelchair_long);
    seated.equipment.insert(equipment::wheelchair);
    const std::string ask = "ask the team that cares for your spine before any exercise.";
    REQUIRE(advise(seated).routine.state == routine_state::nothing_suitable);
    REQUIRE(has(test::joined(text_of(seated)), ask));
    seated.present.insert(history::team_agreed_leg_stretch);
    REQUIRE_FALSE(has(test::joined(text_of(seated)), ask));
    // Nothing of the kind bars the one who can get nowhere.
    report nowhere = plain;
    nowhere.positions = {};
    REQUIRE(advise(nowhere).routine.state == routine_state::nothing_suitable);
    REQUIRE(has(test::joined(text_of(nowhere)), "plan that fits you. Get help sooner"));
}

TEST_CASE("text: nobody without a wheelchair reads what it left out", "[text]") {
    for (const condition limit : {condition::strain_g1_acute, condition::osteoporosis_no_fracture,
                                  condition::frailty_or_fall_risk}) {
        report limited = plain;
        limited.present.insert(limit);
        CAPTURE(about(limit).key);
        CHECK_FALSE(has(test::joined(text_of(limited)), "wheelchair"));
        CHECK(has(test::joined(text_of(limited, {.all_left_out = true})), "wheelchair"));
    }
}

TEST_CASE("text: a problem of the report is said", "[text]") {
    report wrong = plain;
    wrong.age = years{300};
    REQUIRE(has(text_of(wrong), "The age must be 0 to 120 years."));
}

TEST_CASE("text: no line is longer than 80 characters", "[text]") {
    for (const published_case& row : knowledge::published_cases) {
        std::size_t length = 0;
        for (const char c : text_of(row.given, {.emergency_number = "112", .all_left_out = true})) {
            length = c == '\n' ? 0 : length + 1;
            REQUIRE(length <= 80);
        }
    }
}

TEST_CASE("text: a heading stands over something, a day without a session too", "[text]") {
    test::random_bits random{7};
    std::size_t days_only = 0;
    for (int i = 0; i < 2'000; ++i) {
        const report person = test::plausible_adult(random);
        const std::string text = text_of(person);
        const std::size_t at = text.find("\nRoutine\n");
        if (at != text.npos) REQUIRE(text[at + std::string_view("\nRoutine\n").size()] == ' ');
        if (has(text, "No session for now")) {
            ++days_only;
            REQUIRE(has(text, "In your day, not in the session"));
            REQUIRE_FALSE(has(text, "A session takes"));
        }
    }
    REQUIRE(days_only > 0);
}

TEST_CASE("text: until somebody is seen the same day, nothing is to be stretched", "[text]") {
    const std::string unsure = test::joined(text_of(
        {.age = years{40}, .absent = every_red_flag, .unsure = {red_flag::saddle_numbness}}));
    REQUIRE(unsure.find(about(urgency::same_day).name) == 0);
    REQUIRE(has(unsure, "do not stretch"));
    REQUIRE(has(unsure, "You were not sure of a sign."));
    const std::string sure =
        test::joined(text_of(fully_screened({.age = years{40}, .present = {red_flag::foot_drop}})));
    REQUIRE(sure.find(about(urgency::same_day).name) == 0);
    REQUIRE(has(sure, "do not stretch"));
    REQUIRE_FALSE(has(sure, "You were not sure"));
    REQUIRE_FALSE(has(text_of(plain), "do not stretch, exercise"));
    REQUIRE_FALSE(has(text_of(grave), "do not stretch, exercise"));
}

TEST_CASE("text: once the asking is over nothing is asked for", "[text]") {
    const report young{.age = years{15}};
    const std::string text = test::joined(text_of(young, {.asking_is_over = true}));
    REQUIRE_FALSE(has(text, "Still to be answered"));
    REQUIRE_FALSE(has(text, "First answer"));
    REQUIRE(has(text, "What could change nothing of this any more was not asked."));
    REQUIRE(has(text_of(young), "First answer the safety questions below"));
    REQUIRE_FALSE(has(text_of(plain, {.asking_is_over = true}), "was not asked"));
}
