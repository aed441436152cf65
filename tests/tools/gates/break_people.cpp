// SPDX-License-Identifier: MIT
// Writes exercises for programs of breaks for break_programs.py and workrave.sh into a folder, and prints what they must
// hold, a line each, between tabs.
//
//     break_people FOLDER [LANGUAGE]      de: German first, otherwise English first and German beside it
//
//     person NAME                  FOLDER/NAME.xml, NAME.safe_eyes.json, NAME.stretchly.json
//     exercise NAME TITLE TITLE_IN_GERMAN PICTURES IN_SHORT_BREAKS        pictures between blanks
//     picture NAME                 FOLDER/NAME.svg, once each

#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include <hamstring/cases.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/render/break_program.hpp>

#include "../../cases/personas.hpp"

namespace {

using namespace hamstring;

// A host's words, as bad as they can be.
constexpr host_exercise own_exercises[] = {
    {.key = "mine",
     .name = "tap & <b>\"turn\"</b>",
     .steps = {"Sit {tall} & still.", "Say \"]]>\", then \\ and '.", "Stop\x02 there."},
     .role = role::movement_breaks,
     .needs = {position::seated_on_chair},
     .equipment = equipment::chair,
     .sides = sides::both_together}};

struct someone {
    std::string_view name;
    advice given;
    host_lists host{};
};

/// Every exercise that fits a desk, in one form or the other, as no advice would offer it.
advice everything(bool adapted, std::size_t from, std::size_t many) {
    advice result = advise(test::personas[1].given);
    routine plan;
    plan.state = routine_state::planned;
    std::size_t place = 0;
    for (const exercise_row& row : knowledge::exercises) {
        if (adapted && !row.adapted.exists()) continue;
        const routine_item item{.exercise = row.id,
                                .role = row.role,
                                .amount = adapted ? row.adapted.amount : row.doses[0],
                                .sides = adapted ? row.adapted.sides : row.sides,
                                .modified = adapted,
                                .when = when_of(row.role),
                                .why = chosen_for::role};
        routine one;
        one.state = routine_state::planned;
        one.insert(item);
        result.routine = one;
        bool fits = false;
        render::each_break_entry(result, {}, [&](const render::break_entry&) { fits = true; });
        if (fits && place++ >= from && plan.size() < many) plan.insert(item);
    }
    result.routine = plan;
    return result;
}

advice with_own() {
    advice result = everything(false, 0, 3);
    routine_item item = *result.routine.begin();
    item.exercise = host_exercise_at(0);
    item.sides = sides::both_together;
    item.when = done_when::day;
    result.routine.insert(item);
    return result;
}

std::string title_of(const render::break_entry& of, const host_lists& host, const language& in) {
    std::string text;
    const auto put = [&text](std::string_view piece) { text += piece; };
    render::break_line line(put, in, " ");
    render::say_break_title(line, of, host);
    return text;
}

template <class Write>
void save(const std::string& path, Write write) {
    std::ofstream file(path, std::ios::binary);
    write(std::ostreambuf_iterator<char>(file));
    if (!file.flush()) std::exit(1);
}

void tell(const std::string& folder, const someone& who, const break_options& how,
          std::set<std::string>& drawn) {
    const std::string path = folder + "/" + std::string(who.name);
    save(path + ".xml", [&](auto out) { write_workrave(out, who.given, how); });
    save(path + ".safe_eyes.json", [&](auto out) { write_safe_eyes(out, who.given, how); });
    save(path + ".stretchly.json", [&](auto out) { write_stretchly(out, who.given, how); });
    std::cout << "person\t" << who.name << '\n';
    render::each_break_entry(who.given, who.host, [&](const render::break_entry& each) {
        const auto fits = [&](seconds time) {
            return render::fitting(each, time, how, how.language).fits;
        };
        if (!fits(how.long_break)) return;
        std::string pictures;
        render::each_picture(each, [&](const break_picture& which) {
            if (!pictures.empty()) pictures += ' ';
            write_break_picture_name(std::back_inserter(pictures), which);
        });
        std::cout << "exercise\t" << who.name << '\t' << title_of(each, who.host, how.language)
                  << '\t' << title_of(each, who.host, german) << '\t' << pictures << '\t'
                  << (each.steps_can_go && fits(how.short_break)) << '\n';
    });
    each_break_picture(who.given, how, [&](const break_picture& each) {
        std::string name;
        write_break_picture_name(std::back_inserter(name), each);
        name.resize(name.size() - 4);
        if (!drawn.insert(name).second) return;
        save(folder + "/" + name + ".svg",
             [&](auto out) { write_break_picture(out, each, {.pixels = 250}); });
        std::cout << "picture\t" << name << '\n';
    });
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 2) return 2;
    const std::string folder = arguments[1];
    const bool in_german = count > 2 && std::string_view(arguments[2]) == "de";
    const language also[] = {german};
    const someone people[] = {
        {"desk", advise(test::personas[0].given)},
        {"eighty", advise(test::personas[1].given)},
        {"wheelchair", advise(test::personas[4].given)},
        {"driver", advise(test::personas[21].given)},
        {"first", everything(false, 0, 6)},
        {"others", everything(false, 6, 12)},
        {"adapted", everything(true, 0, 8)},
        {"host", with_own(), {{}, own_exercises, {}}},
        {"unanswered", advise(report{})},
        {"emergency",
         advise(fully_screened({.age = years{40}, .present = {red_flag::saddle_numbness}}))},
    };
    std::set<std::string> drawn;
    for (const someone& who : people)
        tell(folder, who,
             {.pictures = {},
              .also = in_german ? std::span<const language>{} : std::span<const language>{also},
              .host = who.host,
              .language = in_german ? german : english},
             drawn);
}
