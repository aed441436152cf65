// SPDX-License-Identifier: MIT
// Writes handouts for handouts.py into a folder, and prints a line for each: its name, whether it has exercises, between
// tabs.
//
//     handout_people FOLDER

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/cases.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/render/html.hpp>

#include "../../cases/personas.hpp"

namespace {

using namespace hamstring;

struct someone {
    std::string_view name;
    report given;
    const language& in;
};

void tell(const std::string& folder, const someone& who) {
    std::ofstream file(folder + "/" + std::string(who.name) + ".html", std::ios::binary);
    const advice given = advise(who.given);
    const html_options how{.says = {.emergency_number = "112",
                                    .today = calendar_day{2026, 11, 28},
                                    .language = who.in},
                           .told = who.given,
                           .letterhead = "Practice of A & B <C>"};
    write_html(std::ostreambuf_iterator<char>(file), given, how);
    if (!file.flush()) std::exit(1);
    std::cout << who.name << '\t' << given.routine.size() << '\t' << about(given.urgency).key
              << '\t' << who.in.tag << '\n';
}

const report& persona_of(std::string_view id) {
    for (const test::persona& each : test::personas)
        if (each.id == id) return each.given;
    std::exit(1);
}

/// The report with most exercises, and of those the one whose handout is the longest.
const report& fullest() {
    const report* best = nullptr;
    std::size_t most = 0;
    for (const test::persona& each : test::personas) {
        std::string text;
        write_html(std::back_inserter(text), advise(each.given), {.told = each.given});
        const std::size_t size = advise(each.given).routine.size() * 1'000'000 + text.size();
        if (size > most) best = &each.given;
        most = size > most ? size : most;
    }
    return *best;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    report unsure = persona_of("P04");
    unsure.absent.erase(symptom::leg_numbness);
    unsure.unsure.insert(symptom::leg_numbness);
    const someone people[] = {
        {"young", persona_of("P01"), english},
        {"old", persona_of("P02"), german},
        {"wheelchair", persona_of("P05"), english},
        {"strong-pain", persona_of("P06"), german},
        {"fullest", fullest(), english},
        {"fullest-german", fullest(), german},
        {"pregnant",
         fully_screened({.age = years{31},
                         .sex = sex::female,
                         .worst_pain = pain_score{3},
                         .since = weeks{6},
                         .present = {symptom::low_back_pain, red_flag::may_be_pregnant,
                                     condition::pregnancy_second_third_trimester}}),
         english},
        {"unanswered", {}, german},
        {"not-sure", unsure, english},
        {"emergency", fully_screened({.age = years{40}, .present = {red_flag::saddle_numbness}}),
         english},
        {"same-day",
         fully_screened({.age = years{52},
                         .worst_pain = pain_score{6},
                         .since = weeks{1},
                         .present = {symptom::low_back_pain, red_flag::fever_now}}),
         german},
        {"crisis",
         fully_screened({.age = years{40},
                         .worst_pain = pain_score{5},
                         .since = weeks{8},
                         .present = {symptom::low_back_pain, red_flag::self_harm_thoughts}}),
         english},
    };
    for (const someone& who : people) tell(arguments[1], who);
}
