// SPDX-License-Identifier: MIT
// Covers render/letter.hpp and render/letter_answers.hpp:
//   write_letter(out, advice, report, how)   -> a letter to whoever sees the person, on one page
#include <hamstring/render/letter.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

#include <hamstring/cases.hpp>
#include <hamstring/language/german.hpp>

#include "../catch.hpp"
#include "../joined.hpp"
#include "../plausible_adult.hpp"
#include "../random_whole_report.hpp"

using namespace hamstring;

namespace {

std::string letter_of(const report& from, const letter_options& how = {}) {
    std::string text;
    write_letter(std::back_inserter(text), advise(from), from, how);
    return text;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}
/// Whether a text stands in it, wherever its lines break.
bool says(const std::string& text, std::string_view part) { return has(test::joined(text), part); }

std::string_view question_of(red_flag which, const language& in = english) {
    return in.of(about(which).question);
}

/// Somebody with signs of pressure on nerves, not sure about one of them.
const report nerves = [] {
    report from = fully_screened({.age = years{46},
                                  .sex = sex::female,
                                  .worst_pain = pain_score{8},
                                  .since = days{5},
                                  .present = {symptom::low_back_pain, red_flag::saddle_numbness,
                                              red_flag::cancer_history, history::getting_worse},
                                  .unsure = {red_flag::bowel_change_new}});
    from.absent.erase(red_flag::bowel_change_new);
    return from;
}();
const report well =
    fully_screened({.age = years{34},
                    .worst_pain = pain_score{3},
                    .since = months{5},
                    .present = {symptom::back_of_thigh_tightness, condition::hypermobility_eds},
                    .unsure = {symptom::low_back_pain, condition::vertigo_or_orthostatic},
                    .measured = {.knee_extension_deficit = degrees{32}}});

}  // namespace

TEST_CASE("title_of: what stands before the colon of a screen's question, in each language",
          "[render]") {
    STATIC_REQUIRE(render::title_of("Nerves: any of these?") == "Nerves");
    STATIC_REQUIRE(render::title_of("Any of these?") == "Any of these");
    for (const language& in : {english, german})
        for (const screen_row& row : all<screen>()) {
            const std::string_view asked = in.of(row.question);
            REQUIRE(render::title_of(asked).size() + 1 < asked.size());
            REQUIRE(asked[render::title_of(asked).size()] == ':');
        }
}

TEST_CASE("words_for: an item that says it alone and to everybody, else the question itself",
          "[render]") {
    STATIC_REQUIRE(render::words_for(about(symptom::low_back_pain)) == "Low back");
    STATIC_REQUIRE(render::words_for(about(condition::bone_metastasis_or_myeloma)) ==
                   about(condition::bone_metastasis_or_myeloma).name);
    // Only asked behind another answer, its item would say "Pain in the groin" of what is not shown.
    STATIC_REQUIRE(render::words_for(about(symptom::groin_pain)) ==
                   about(symptom::groin_pain).question);
}

TEST_CASE("write_letter: why they come stands first, then each warning sign, the gravest first",
          "[render]") {
    const std::string text = letter_of(nerves);
    REQUIRE(has(text,
                "\nAge: 46; sex: female.\n\nReason for referral\n  Advised to get emergency "
                "help now. Warning signs and risks: 2 yes, 1 not\n"));
    REQUIRE(has(text, "Low back.\n  Duration: 5 days; worst pain lately: 8 out of 10; pain right"));
    const std::string joined = test::joined(text);
    const auto at = [&](std::string_view part) {
        CAPTURE(part, joined);
        REQUIRE(joined.find(part) != std::string::npos);
        return joined.find(part);
    };
    REQUIRE(at("Reason for referral") < at("Warning signs and risks: yes"));
    REQUIRE(at(question_of(red_flag::saddle_numbness)) < at(question_of(red_flag::cancer_history)));
    REQUIRE(at(question_of(red_flag::cancer_history)) < at("Warning signs and risks: not sure"));
    REQUIRE(at("Warning signs and risks: not sure") < at(question_of(red_flag::bowel_change_new)));
    REQUIRE(at("It is getting worse.") < at("Nerves: "));
    REQUIRE(has(joined, "(bmj_cauda_equina)"));
    REQUIRE(has(joined, "Nobody examined them."));
    REQUIRE(has(joined, knowledge::not_reviewed));
    // No illness is named to whoever carries it.
    REQUIRE_FALSE(has(joined, about(red_flag::saddle_numbness).may_indicate));
}

TEST_CASE(
    "write_letter: what is not given is left to be filled in, and what is given is kept in line",
    "[render]") {
    REQUIRE(has(letter_of(well), "\nName: __________________________   Date of birth: ______"));
    const std::string text = letter_of(well, {.name = "Ada\n\tLovelace ",
                                              .born = "1815-12-10",
                                              .reference = "A 7",
                                              .today = calendar_day{2026, 11, 28}});
    REQUIRE(has(text,
                "\nName: Ada Lovelace   Date of birth: 1815-12-10\n"
                "Reference: A 7   Date: 2026-11-28\nAge: 34.\n"));
    REQUIRE(has(letter_of({}), "\nAge: not told.\n"));
}

TEST_CASE("write_letter: conditions, measurements, exercises and signs to look out for",
          "[render]") {
    const std::string text = letter_of(well);
    REQUIRE(says(text,
                 "Conditions: very bendy joints (hypermobility); not sure: dizziness or "
                 "faintness; "));
    REQUIRE(says(text, "how far the knee stops short of straight: 32 degrees."));
    REQUIRE(says(text, "not sure: Low back."));
    REQUIRE(says(text, "Emergency: numb between the legs; "));
    for (const routine_item& each : advise(well).routine)
        REQUIRE(has(text, "  - " + std::string(about(each.exercise).name)));
    REQUIRE_FALSE(has(letter_of(nerves), "When to get help"));
    REQUIRE(says(letter_of(nerves), "No exercises: be seen first."));
}

TEST_CASE(
    "write_letter: no and not asked are counted by screen, and what was not asked is said to be open",
    "[render]") {
    REQUIRE(says(letter_of(well), "Cancer and lumps: 6 no; "));
    REQUIRE_FALSE(has(letter_of(well), "What was not asked is open."));
    // What would be an emergency is named where it was denied and there is room.
    const report one = fully_screened({.age = years{40}, .present = {symptom::low_back_pain}});
    report from = one;
    from.absent = observations{red_flag::saddle_numbness};
    const std::string open = letter_of(from);
    REQUIRE(says(open, "Nerves: 1 no, "));
    REQUIRE(says(open, " not asked; "));
    REQUIRE(has(open, "What was not asked is open."));
    // In the few words of the conversation, where its item is denied as a whole.
    REQUIRE(says(open, "No to: "));
    REQUIRE(says(open, "between the legs"));
}

TEST_CASE("write_letter: what the person was told is what the text tells", "[render]") {
    const auto both = [](const report& from) {
        const letter_options how{.emergency_number = "112", .crisis_line = "Lifeline 988"};
        std::string letter;
        write_letter(std::back_inserter(letter), advise(from), from, how);
        return letter;
    };
    // A sign's own action, in place of the level's.
    const report lungs = fully_screened({.age = years{34}, .present = {red_flag::pe_symptoms}});
    REQUIRE(says(both(lungs), about(red_flag::pe_symptoms).action));
    REQUIRE(has(both(lungs), "112"));
    // Where somebody with such thoughts finds help.
    const report low =
        fully_screened({.age = years{45}, .present = {red_flag::self_harm_thoughts}});
    REQUIRE(has(both(low), "Lifeline 988"));
    // When to stop, wherever there is anything to stop.
    REQUIRE(says(letter_of(well), std::string(about(section::stop).heading) + ": "));
    REQUIRE_FALSE(has(both(low), about(section::stop).heading));
}

TEST_CASE("write_letter: a host's rule says why, with where it comes from", "[render]") {
    const host_rule own[] = {{.id = "own",
                              .when = symptom::low_back_pain,
                              .then = at_least_urgency(urgency::self_care_review),
                              .because = "Ours {is} so.",
                              .reference = "page 1"}};
    advice given = advise(well);
    given.host_fired = 1;
    std::string text;
    write_letter(std::back_inserter(text), given, well, {.host = own});
    REQUIRE(says(text, "Ours {is} so. [page 1]"));
}

TEST_CASE("write_letter: one page, and each warning sign that was told or unsure stands on it",
          "[render][many]") {
    test::random_bits random{20261128};
    for (int i = 0; i < test::reports_to_draw(2'000); ++i) {
        const bool adult = i % 2 == 0;
        const report from =
            adult ? test::plausible_adult(random) : test::random_whole_report(random);
        const bool in_german = random.one_in(2);
        const language& in = in_german ? german : english;
        const std::string text = letter_of(from, {.name = "Maria Muster", .language = in});
        CAPTURE(i, text);
        const std::string joined = test::joined(text);
        std::size_t told = 0;
        for (const red_flag_row& row : all<red_flag>()) {
            const bool yes = from.present.contains(row.id);
            if (!yes && !from.unsure.contains(row.id)) continue;
            ++told;
            const std::size_t at = joined.find(in.of(row.question));
            REQUIRE(at != std::string::npos);
            // What was told stands before what is not sure, and both before what was answered no.
            const std::size_t unsure = joined.find(in.of(about(letter_message::not_sure_of).other));
            REQUIRE((yes || unsure < at));
            REQUIRE((!yes || unsure == std::string::npos || at < unsure));
            REQUIRE(at < joined.find(in.of(about(letter_message::answered_no).other)));
        }
        std::istringstream lines(text);
        std::size_t count = 0;
        for (std::string line; std::getline(lines, line); ++count) {
            REQUIRE(render::letters_in(line) <= 80);
            REQUIRE((line.empty() || line.back() != ' '));
        }
        if (told <= 8) REQUIRE(count <= render::lines_of_a_page);
        // Every condition that was told or unsure stands there too.
        for (const condition_row& row : all<condition>())
            if (from.present.contains(row.id) || from.unsure.contains(row.id))
                REQUIRE(joined.find(in.of(row.name)) != std::string::npos);
    }
}
