// SPDX-License-Identifier: MIT
// Covers render/text.hpp: what a person reads first stands first, and each option does what it says.

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <set>
#include <sstream>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/render/text.hpp>

#include "../catch.hpp"
#include "../joined.hpp"
#include "../plausible_adult.hpp"

using namespace hamstring;

namespace {

std::string text_of(const report& given, text_options how = {}) {
    std::string text;
    write_text(std::back_inserter(text), advise(given), how);
    return text;
}

/// With what explains it.
std::string details_of(const report& given, text_options how = {}) {
    how.details = true;
    return text_of(given, how);
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
    REQUIRE_FALSE(has(text, "When to stop"));
    REQUIRE_FALSE(has(text_of(grave), "112"));
    REQUIRE_FALSE(has(text_of(plain, {.emergency_number = "112"}), "The emergency number is"));
    // One action: of several the one that calls.
    const std::string both = text_of(fully_screened(
        {.age = years{60},
         .present = {red_flag::saddle_numbness, red_flag::sudden_back_abdo_pain_with_collapse}}));
    REQUIRE(has(both, knowledge::call_now));
    REQUIRE_FALSE(has(both, "emergency department"));
}

TEST_CASE("text: open questions come before everything else", "[text]") {
    REQUIRE(text_of({}).find("First answer the safety questions") == 0);
    REQUIRE(has(text_of({}), "\nStill to be answered\n"));
    REQUIRE_FALSE(has(text_of(plain), "Still to be answered"));
}

TEST_CASE(
    "text: to be seen today, the open nerve questions that would make it an emergency are asked",
    "[text]") {
    const std::string text = text_of({.age = years{38}, .present = {symptom::foot_numb_or_weak}});
    REQUIRE(text.find(about(urgency::same_day).name) == 0);
    REQUIRE(has(text, "\nA yes to one of these is an emergency\n"));
    REQUIRE(has(text, "urine"));
    REQUIRE_FALSE(
        has(text_of(fully_screened({.present = {red_flag::foot_drop}})), "A yes to one of these"));
}

TEST_CASE("text: help comes before all else to whoever told of thoughts of ending their life",
          "[text]") {
    const std::string text = test::joined(text_of(in_crisis));
    REQUIRE(
        text.find("Thank you for telling us. You do not have to cope with this alone. Please call "
                  "a local crisis line or the emergency number now. ") == 0);
    REQUIRE(text.find("Stay with somebody if you can. ") <
            text.find(about(urgency::emergency_now).name));
    REQUIRE_FALSE(has(text, "When to stop"));
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
    REQUIRE(has(test::joined(text), about(red_flag::self_harm_thoughts).question));
    REQUIRE(has(text, " if new or worse\n  If there are thoughts of ending your life: nobody"));
    REQUIRE(has(test::joined(text), "Please contact 116 123 now."));
    REQUIRE(has(text, "\nYour exercises\n"));
    REQUIRE_FALSE(has(text, "First answer the safety questions"));
    REQUIRE_FALSE(has(text_of(plain), "thoughts of ending"));
    // What must be seen today says so first; help stands below it.
    report today = open;
    today.absent.erase(red_flag::foot_drop);
    today.present.insert(red_flag::foot_drop);
    REQUIRE(text_of(today).find(about(urgency::same_day).name) == 0);
    REQUIRE(has(text_of(today),
                " if new or worse\n  If there are thoughts of ending your life: nobody"));
}

TEST_CASE("text: what is said about such thoughts measures no risk", "[text]") {
    for (const notice& item : knowledge::crisis_help) {
        REQUIRE_FALSE(has(std::string(item.says), "risk"));
        REQUIRE_FALSE(has(std::string(item.says), "score"));
        REQUIRE_FALSE(has(std::string(item.says), "pain"));
    }
}

TEST_CASE("text: what to do stands before when to stop, and that before what explains it",
          "[text]") {
    report sitting = plain;
    sitting.present.insert(habit::sits_most_of_the_day);
    const std::string text = details_of(sitting);
    std::size_t last = 0;
    for (const section part : {section::today, section::in_the_day, section::stop, section::help,
                               section::may_be, section::how_to, section::contributors,
                               section::how_it_goes, section::other_help, section::about_this}) {
        const std::size_t at = text.find("\n" + std::string(about(part).heading) + "\n");
        CAPTURE(about(part).key);
        REQUIRE(at != text.npos);
        REQUIRE(at > last);
        last = at;
    }
    REQUIRE_FALSE(has(text, "spinal manipulation"));
}

TEST_CASE("text: the details begin with what everybody reads, unchanged", "[text]") {
    for (const report& each : {plain, grave, in_crisis, report{}})
        REQUIRE(details_of(each).find(text_of(each)) == 0);
    // Where the details are pointed to, that line goes.
    const std::string more = "Ask for more.";
    REQUIRE(has(text_of(plain, {.more = more}), more));
    REQUIRE_FALSE(has(details_of(plain, {.more = more}), more));
}

TEST_CASE("text: the overview alone is what everybody reads", "[text]") {
    for (const report& each : {plain, grave, report{}}) {
        std::string alone;
        write_overview(std::back_inserter(alone), advise(each), {.details = true});
        REQUIRE(alone == text_of(each));
    }
}

TEST_CASE("text: steps are written unless they are not wanted", "[text]") {
    const std::string with = details_of(plain);
    const std::string without = details_of(plain, {.steps = false});
    REQUIRE(has(with, "    * "));
    REQUIRE_FALSE(has(without, "    * "));
    REQUIRE(without.size() < with.size());
}

TEST_CASE("text: everything left out is listed where that is wanted", "[text]") {
    REQUIRE(details_of(plain, {.all_left_out = true}).size() > details_of(plain).size());
}

TEST_CASE("text: with strong pain most of what is left out is a number, not a list", "[text]") {
    report hurts = plain;
    hurts.worst_pain = hurts.pain_now = pain_score{6};
    const advice plan = advise(hurts);
    long counted = 0;
    for (const omitted_exercise& one : plan.routine.left_out_exercises())
        counted += one.against.why() == left_out::pain_too_high ? 1 : 0;
    REQUIRE(counted > 20);
    const std::string text = test::joined(details_of(hurts));
    REQUIRE(has(text, " exercises: " + std::string(about(left_out::pain_too_high).because)));
    REQUIRE_FALSE(has(text, about(exercise::side_plank).name));
    REQUIRE(has(test::joined(details_of(hurts, {.all_left_out = true})),
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
    REQUIRE(has(test::joined(text_of(nowhere)),
                "plan that fits you. When to get help, if new or worse"));
}

TEST_CASE("text: nobody without a wheelchair reads what it left out", "[text]") {
    for (const condition limit : {condition::strain_g1_acute, condition::osteoporosis_no_fracture,
                                  condition::frailty_or_fall_risk}) {
        report limited = plain;
        limited.present.insert(limit);
        CAPTURE(about(limit).key);
        CHECK_FALSE(has(test::joined(details_of(limited)), "wheelchair"));
        CHECK(has(test::joined(details_of(limited, {.all_left_out = true})), "wheelchair"));
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
        for (const char c :
             details_of(row.given, {.emergency_number = "112", .all_left_out = true})) {
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
        const std::string text = details_of(person);
        for (const section_row& part : all<section>()) {
            const std::string heading = "\n" + std::string(part.heading) + "\n";
            const std::size_t at = text.find(heading);
            if (part.headed && at != text.npos) {
                CAPTURE(text);
                REQUIRE(at + heading.size() < text.size());
                REQUIRE(text[at + heading.size()] == ' ');
            }
        }
        if (has(text, about(message::day_only).other)) {
            ++days_only;
            REQUIRE(has(text, about(section::in_the_day).heading));
            REQUIRE_FALSE(has(text, "One session takes"));
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
    REQUIRE_FALSE(has(text, about(section::questions).heading));
    REQUIRE_FALSE(has(text, "First answer"));
    REQUIRE(has(text, about(message::not_asked).other));
    REQUIRE(has(text_of(young), "First answer the safety questions below"));
    REQUIRE_FALSE(has(text_of(plain, {.asking_is_over = true}), "was not asked"));
}

// ---- What a screen holds ------------------------------------------------------------------------

namespace {

/// The size of a text as somebody reads it.
struct extent {
    std::size_t lines = 0;
    std::size_t columns = 0;
    /// What holds a letter; the x of a dose is none.
    std::size_t words = 0;
    /// In which line "When to stop" stands: all of today's exercises stand above.
    std::size_t stop = 0;
};

/// 20,000 here, more with HAMSTRING_TEXTS=1000000.
int how_many() {
    const char* const wanted = std::getenv("HAMSTRING_TEXTS");
    return wanted != nullptr ? std::atoi(wanted) : 20'000;
}

extent extent_of(const std::string& text) {
    extent result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        ++result.lines;
        result.columns = std::max(result.columns, line.size());
        if (line == about(section::stop).heading) result.stop = result.lines;
        std::istringstream parts(line);
        for (std::string part; parts >> part;) {
            const bool word = part != "x" && std::any_of(part.begin(), part.end(), [](char c) {
                                  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                              });
            result.words += word ? 1 : 0;
        }
    }
    return result;
}

}  // namespace

TEST_CASE("text: an overview is one screen, whoever reads it", "[text][many]") {
    test::random_bits random{20261127};
    int with_exercises = 0;
    for (int i = 0; i < how_many(); ++i) {
        const bool adult = i % 2 == 0;
        const report person = adult ? test::plausible_adult(random) : test::random_report(random);
        const advice plan = advise(person);
        std::string text;
        write_overview(std::back_inserter(text), plan, {.emergency_number = "112"});
        const extent size = extent_of(text);
        CAPTURE(i, text);
        REQUIRE(size.columns <= 80);
        REQUIRE(size.lines <= 35);
        REQUIRE(size.words <= 280);
        // Urgency, action and today's exercises on the first of two screens.
        REQUIRE(size.stop <= 24);
        with_exercises += size.stop != 0 ? 1 : 0;
        if (plan.urgency == urgency::emergency_now) REQUIRE(size.lines <= 14);
        const bool alone = plan.problems.empty() && plan.pending.empty();
        if (plan.urgency == urgency::same_day && alone) REQUIRE(size.lines <= 20);
        if (plan.urgency < urgency::emergency_now)
            REQUIRE(has(text, "\n" + std::string(about(section::help).heading) + "\n"));
        // No key, and no word of ours that is not theirs.
        REQUIRE_FALSE(has(text, "_"));
        REQUIRE_FALSE(has(text, "clinician"));
        REQUIRE_FALSE(has(text, "{"));
    }
    REQUIRE(with_exercises > how_many() / 4);
}

TEST_CASE("text: no sentence stands twice, in either view", "[text][many]") {
    test::random_bits random{1127};
    for (int i = 0; i < how_many() / 5; ++i) {
        const report person =
            i % 2 == 0 ? test::plausible_adult(random) : test::random_report(random);
        const std::string text = details_of(person);
        // A bullet or a line of its own that is longer than a name.
        std::set<std::string> said;
        std::istringstream lines(text);
        std::string sentence;
        const auto ends = [&] {
            CAPTURE(text, sentence);
            if (sentence.size() > 40 && sentence.find('*') == sentence.npos)
                REQUIRE(said.insert(sentence).second);
            sentence.clear();
        };
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with("  - ") || line.empty()) ends();
            sentence += line;
        }
        ends();
    }
}

TEST_CASE("text: the minutes are those of the session", "[text]") {
    const advice plan = advise(plain);
    REQUIRE(
        has(text_of(plain),
            "One session takes " + std::to_string(render::minutes_of(plan.routine)) + " minutes."));
}

TEST_CASE("text: a dose is said in cells", "[text]") {
    const auto cells = [](dose amount) {
        std::string said;
        render::writer to{std::back_inserter(said)};
        render::paragraph line{to, 0};
        render::say_amount(line, amount);
        line.join(" |");
        render::say_often(line, amount);
        return said;
    };
    REQUIRE(cells({.sets = sets{2},
                   .hold = seconds{0},
                   .repetitions = times{8},
                   .per_day = per_day{1},
                   .per_week = per_week{3},
                   .seconds_a_repetition = seconds{5}}) == "2 x 8 times | 3 days a week");
    REQUIRE(cells({.sets = sets{1},
                   .hold = seconds{5},
                   .repetitions = times{8},
                   .per_day = per_day{2},
                   .per_week = per_week{7},
                   .seconds_a_repetition = seconds{5}}) == "8 x 5 seconds | 2 times a day");
    REQUIRE(cells({.sets = sets{1},
                   .hold = seconds{600},
                   .repetitions = times{0},
                   .per_day = per_day{1},
                   .per_week = per_week{7}}) == "10 minutes | every day");
    REQUIRE(cells({.sets = sets{3},
                   .hold = seconds{60},
                   .repetitions = times{0},
                   .per_day = per_day{4},
                   .per_week = per_week{5}}) == "3 x 60 seconds | 4 a day, 5 days a week");
}
