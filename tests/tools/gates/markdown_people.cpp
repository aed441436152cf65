// SPDX-License-Identifier: MIT
// Writes advice for markdown.py as Markdown and as text, and prints the name of each pair, a line each.
//
//     markdown_people FOLDER       FOLDER/NAME.md and FOLDER/NAME.txt say the same
//
// People as they come, in both languages, and random reports of a host that gives the most awkward texts.

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include <hamstring/cases.hpp>
#include <hamstring/host/overlay.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/render/markdown.hpp>
#include <hamstring/render/text.hpp>

#include "../../awkward.hpp"
#include "../../cases/personas.hpp"
#include "../../plausible_adult.hpp"

namespace {

using namespace hamstring;

constexpr dose some = {.sets = sets{1},
                       .hold = seconds{0},
                       .repetitions = times{5},
                       .per_day = per_day{1},
                       .per_week = per_week{5},
                       .seconds_a_repetition = seconds{4}};
/// What stands in the overlay only gives places: each person's host says other words there.
constexpr host_rule rules_of_host[] = {{.id = "own-sits",
                                        .when = symptom::back_of_thigh_tightness,
                                        .then = at_least_urgency(urgency::clinician_days),
                                        .because = "This is ours.",
                                        .reference = "page 1"}};
constexpr host_exercise exercises_of_host[] = {
    {.key = "own_roll",
     .name = "roll of the knees",
     .steps = {"Lie down.", "Roll the knees over.", "Roll them back."},
     .errors = "rushing",
     .role = role::mobility,
     .like = {exercise::pelvic_tilt},
     .movements = about(exercise::pelvic_tilt).movements,
     .needs = {position::lying_on_back},
     .equipment = equipment::none,
     .sides = sides::both_together,
     .doses = {some, some, some},
     .preference = 9,
     .reference = "page 2"},
};
using host = overlay<rules_of_host, exercises_of_host>;

void save(const std::string& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    if (!file.flush()) std::exit(1);
}

void tell(const std::string& folder, const std::string& name, const advice& given,
          const text_options& how) {
    std::string markdown;
    std::string text;
    write_markdown(std::back_inserter(markdown), given, how);
    write_text(std::back_inserter(text), given, how);
    save(folder + "/" + name + ".md", markdown);
    save(folder + "/" + name + ".txt", text);
    std::cout << name << '\n';
}

/// As a host that says whatever there is.
void tell_awkwardly(const std::string& folder, const std::string& name, test::random_bits& random) {
    std::string says[11];
    for (std::string& each : says) each = test::awkward_text(random);
    host_rule own_rules[] = {rules_of_host[0]};
    own_rules[0].because = says[0];
    own_rules[0].reference = says[1];
    host_exercise own[] = {exercises_of_host[0]};
    own[0].name = says[2];
    own[0].errors = says[3];
    own[0].reference = says[4];
    own[0].steps = {says[5], says[6], says[7]};
    report from = random.one_in(2) ? test::plausible_adult(random) : test::random_report(random);
    if (random.one_in(8)) from.present.insert(red_flag::self_harm_thoughts);
    tell(folder, name, advise(from, host{}),
         {.emergency_number = says[8],
          .crisis_line = says[9],
          .asking_is_over = random.one_in(3),
          .crisis_help = random.one_in(3),
          .details = !random.one_in(3),
          .steps = !random.one_in(4),
          .all_left_out = random.one_in(4),
          .more = says[10],
          .host = host_lists(own_rules, own, {}),
          .today = calendar_day{2029, 1, 1},
          .language = random.one_in(2) ? german : english});
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    const std::string folder = arguments[1];
    for (const test::persona& each : test::personas)
        for (const bool details : {false, true})
            tell(folder, std::string(each.id) + (details ? "-details" : "-german"),
                 advise(each.given),
                 {.emergency_number = "112",
                  .details = details,
                  .language = details ? english : german});
    test::random_bits random{20261128};
    constexpr int awkward = 400;
    for (int i = 0; i < awkward; ++i)
        tell_awkwardly(folder, "awkward-" + std::to_string(i), random);
}
