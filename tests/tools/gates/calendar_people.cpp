// SPDX-License-Identifier: MIT
// Writes calendars for calendars.py into a folder, and prints what they must hold, a line each, between tabs.
//
//     calendar_people FOLDER
//
//     person NAME FIRST_DAY        FOLDER/NAME.ics is the calendar, NAME.again.ics the same printed again,
//                                  NAME.later.ics a later one with other times, NAME.cancelled.ics takes it back
//     dose NAME WEEK EXERCISE PER_DAY DAYS_A_WEEK
//     advice NAME FIRST_DAY LAST_DAY TITLE

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/cases.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/programme.hpp>
#include <hamstring/render/ics.hpp>

#include "../../cases/personas.hpp"

namespace {

using namespace hamstring;

struct someone {
    std::string_view name;
    report given;
    calendar_day start;
    const language& in;
};

void save(const std::string& path, const someone& who, const ics_options& when) {
    std::ofstream file(path, std::ios::binary);
    const text_options how{.emergency_number = "112, or 110; both", .language = who.in};
    write_ics(std::ostreambuf_iterator<char>(file), programme(who.given), advise(who.given), when,
              how);
    if (!file.flush()) std::exit(1);
}

std::string day_behind(const calendar_day& first, int days) {
    return std::string(day_text(day_after_the_first(first.days_after_the_first() + days)).view());
}

void tell(const std::string& folder, const someone& who) {
    ics_options when{.start = who.start,
                     .written_on = {2026, 11, 27},
                     .written_at = {20, 30},
                     .person = who.name};
    const std::string path = folder + "/" + std::string(who.name);
    save(path + ".ics", who, when);
    save(path + ".again.ics", who, when);
    when.sequence = 1;
    when.session_at = {7, 15};
    save(path + ".later.ics", who, when);
    when.sequence = 2;
    when.cancelled = true;
    save(path + ".cancelled.ics", who, when);

    std::cout << "person\t" << who.name << '\t' << day_behind(who.start, 0) << '\n';
    for (const week_plan& week : programme(who.given)) {
        if (week.stage == road_stage::maintain) continue;
        for (const routine_item& item : week)
            std::cout << "dose\t" << who.name << '\t' << week.week.value << '\t'
                      << who.in.of(about(item.exercise).name) << '\t' << item.amount.per_day.value
                      << '\t' << item.amount.per_week.value << '\n';
    }
    const advice given = advise(who.given);
    const bool alone = given.urgency == urgency::self_care_review;
    const int due = given.urgency > urgency::clinician_days ? 0 : given.deadline.value;
    std::cout << "advice\t" << who.name << '\t' << day_behind(who.start, alone ? due : 0) << '\t'
              << day_behind(who.start, due) << '\t'
              << who.in.of(alone ? about(road_message::look_again).other
                                 : about(given.urgency).name)
              << '\n';
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    const someone people[] = {
        {"desk", test::personas[0].given, {2026, 11, 30}, english},
        {"eighty", test::personas[1].given, {2026, 12, 31}, german},
        {"strong-pain",
         fully_screened({.age = years{40},
                         .worst_pain = pain_score{8},
                         .since = weeks{3},
                         .present = {symptom::low_back_pain},
                         .equipment = household_equipment}),
         {2027, 2, 27},
         english},
        {"unanswered", {}, {2026, 12, 29}, german},
        {"emergency",
         fully_screened({.age = years{40}, .present = {red_flag::saddle_numbness}}),
         {2026, 11, 27},
         english},
    };
    for (const someone& who : people) tell(arguments[1], who);
}
