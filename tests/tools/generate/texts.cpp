// SPDX-License-Identifier: MIT

// Prints docs/texts.md: what people read, whole, in both views, and how hard each part is to read.

#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/brief.hpp>
#include <hamstring/render/text.hpp>

#include "../../cases/personas.hpp"
#include "../../knowledge/lint.hpp"

using namespace hamstring;

namespace {

struct person {
    std::string_view id;
    std::string_view told;
    report given;
};

/// Whom no exercises are for, or not yet.
const person urgent[] = {
    {"E1", "woman 45, back pain for 5 days, numb between the legs",
     fully_screened({.age = years{45},
                     .sex = sex::female,
                     .worst_pain = pain_score{6},
                     .since = days{5},
                     .present = {symptom::low_back_pain, red_flag::saddle_numbness}})},
    {"E2", "man 30, thoughts of ending his life",
     fully_screened({.age = years{30},
                     .sex = sex::male,
                     .worst_pain = pain_score{5},
                     .since = weeks{12},
                     .present = {symptom::low_back_pain, red_flag::self_harm_thoughts}})},
    {"E3", "man 52, back pain for a week, 6/10, fever",
     fully_screened({.age = years{52},
                     .sex = sex::male,
                     .worst_pain = pain_score{6},
                     .since = weeks{1},
                     .present = {symptom::low_back_pain, red_flag::fever_spinal_pain}})},
    {"E4", "woman 34, not sure whether she is numb between the legs",
     report{.age = years{34},
            .sex = sex::female,
            .worst_pain = pain_score{4},
            .since = weeks{2},
            .present = {symptom::low_back_pain},
            .absent = every_red_flag,
            .unsure = {red_flag::saddle_numbness}}},
    {"E5", "nobody has told anything yet", report{}},
};

/// Whom most apps meet: with E1 and E3 the eight for whom the form was drafted.
const person common[] = {
    {"A1", "34, sits most of the day, tight behind the thighs for 8 weeks, 3/10",
     fully_screened({.age = years{34},
                     .worst_pain = pain_score{3},
                     .since = weeks{8},
                     .present = {symptom::back_of_thigh_tightness, symptom::cannot_reach_toes,
                                 habit::sits_most_of_the_day}})},
    {"A2", "45, pain and tingling below the knee for 3 weeks, 5/10",
     fully_screened({.age = years{45},
                     .worst_pain = pain_score{5},
                     .since = weeks{3},
                     .present = {symptom::low_back_pain, symptom::pain_below_knee,
                                 symptom::leg_tingling_or_burning}})},
    {"A3", "woman 80, unsteady, tight behind the thighs for 20 weeks, 3/10",
     fully_screened(
         {.age = years{80},
          .sex = sex::female,
          .worst_pain = pain_score{3},
          .since = weeks{20},
          .present = {symptom::back_of_thigh_tightness, condition::frailty_or_fall_risk}})},
    {"A4", "29, runs, an old mild strain, tight for 40 weeks, 2/10",
     fully_screened({.age = years{29},
                     .worst_pain = pain_score{2},
                     .since = weeks{40},
                     .present = {symptom::back_of_thigh_tightness, habit::runs_kicks_or_cycles,
                                 history::past_hamstring_strain},
                     .level = level::advanced})},
    {"A5", "41, low back pain for two days, 8/10",
     fully_screened({.age = years{41},
                     .worst_pain = pain_score{8},
                     .pain_now = pain_score{8},
                     .since = days{2},
                     .present = {symptom::low_back_pain}})},
    {"A6", "27, cannot touch the toes, no pain",
     fully_screened(
         {.age = years{27}, .worst_pain = pain_score{0}, .present = {symptom::cannot_reach_toes}})},
};

std::string fenced(std::string_view text) { return "```\n" + std::string(text) + "```\n"; }

class page {
public:
    void add(const person& who) {
        const advice plan = advise(who.given);
        const text_options how{.emergency_number = "112", .details = true};
        std::string all;
        write_text(std::back_inserter(all), plan, how);
        std::string first;
        write_overview(std::back_inserter(first), plan, how);
        std::string brief;
        write_brief(std::back_inserter(brief), plan, how);
        std::cout << "\n## " << who.id << ": " << who.told << "\n\n"
                  << fenced(first)
                  << "\n<details><summary>what <code>--details</code> goes on with</summary>\n\n"
                  << fenced(std::string_view(all).substr(std::min(all.size(), first.size() + 1)))
                  << "\n</details>\n\n<details><summary>on a watch</summary>\n\n"
                  << fenced(brief) << "\n</details>\n";
        const auto read = [this](const block& next) {
            if (next.form == block_form::row) return;
            levels_[next.section] += test::lint::reading_of(next.says);
        };
        each_block(plan, how, read);
        each_detail(plan, how, read);
    }
    /// The first screen and the watch in German, of whoever is urgent also what explains it.
    static void add_german(const person& who, bool with_details) {
        const advice plan = advise(who.given);
        text_options how{.emergency_number = "112", .language = german};
        std::string said;
        how.details = with_details;
        write_text(std::back_inserter(said), plan, how);
        std::string brief;
        write_brief(std::back_inserter(brief), plan, how);
        std::cout << "\n### " << who.id << " in German\n\n"
                  << fenced(said) << "\n"
                  << fenced(brief);
    }
    void add_levels() const {
        std::cout
            << "\n## How hard it is to read\n\nThe Flesch-Kincaid grade of each part, over all of "
               "these people: 6 is the sixth year at school. Parts of\nfewer than 100 words are left out, "
               "the formula wants more.\n\n| part | words | grade |\n| --- | --- | --- |\n";
        for (const auto& [part, level] : levels_)
            if (level.words >= 100) {
                std::string grade = std::to_string(level.grade());
                grade.resize(grade.find('.') + 2);
                std::cout << "| " << about(part).heading << " | " << level.words << " | " << grade
                          << " |\n";
            }
    }

private:
    std::map<section, test::lint::reading> levels_{};
};

}  // namespace

int main() {
    std::cout
        << "# What people read\n\n"
           "Printed by `tests/tools/generate/texts.sh`: the first screen of a few who need somebody soon, of a few whom most apps "
           "meet, and of the two dozen people\nof `tests/cases/personas.hpp`, what explains it, and the short form for a watch. No doctor or "
           "physiotherapist has checked it.\n";
    page whole;
    for (const person& each : urgent) whole.add(each);
    for (const person& each : common) whole.add(each);
    for (const test::persona& each : test::personas) whole.add({each.id, each.told, each.given});
    std::cout
        << "\n## In German\n\nNeither a clinician nor a native editor has checked it: [how it is "
           "written](german.md).\n";
    for (const person& each : urgent) page::add_german(each, false);
    for (const test::persona& each : test::personas)
        page::add_german({each.id, each.told, each.given}, &each == &test::personas[0]);
    whole.add_levels();
}
