// SPDX-License-Identifier: MIT
// Covers render/road.hpp:
//   write_road(out, weeks, advice)   -> the eight weeks in words, of each stage only what changes
// and render/road_json.hpp:
//   write_road_json(out, weeks)      -> the same as a JSON array
#include <hamstring/render/road.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/cases.hpp>
#include <hamstring/render/road_json.hpp>

#include "../cases/personas.hpp"
#include "../catch.hpp"
#include "../plausible_adult.hpp"
#include "../random_report.hpp"

using namespace hamstring;

namespace {

std::string road_of(const report& from) {
    std::string text;
    write_road(std::back_inserter(text), programme(from), advise(from));
    return text;
}

/// What is wrong with a page, whoever it is for.
std::string wrong_with(const std::string& text) {
    std::size_t begin = 0;
    int lines = 0;
    while (begin < text.size()) {
        const std::size_t end = text.find('\n', begin);
        if (end - begin > 80) return "a line is too long: " + text.substr(begin, end - begin);
        begin = end + 1;
        ++lines;
    }
    if (lines > 80) return "the page is too long";
    for (const char c : text)
        if (c == '_') return "a key is shown";
    for (const std::string_view never : {",,", "..", " ,", " .", "  - \n"})
        if (text.find(never) != std::string::npos) return "it reads " + std::string(never);
    return "";
}

}  // namespace

TEST_CASE(
    "write_road: a page says each stage, each reason once, when to go on and what comes after") {
    for (const test::persona& each : test::personas) {
        const std::string text = road_of(each.given);
        INFO(each.id << "\n" << text);
        REQUIRE(wrong_with(text) == "");
        for (const road_stage_row& stage : all<road_stage>())
            REQUIRE(text.find(stage.name) != std::string::npos);
        REQUIRE(text.find("When to go on") != std::string::npos);
        REQUIRE(text.find("After that") != std::string::npos);
    }
    test::random_bits random(4);
    for (int i = 0; i < 300; ++i) REQUIRE(wrong_with(road_of(test::plausible_adult(random))) == "");
}

TEST_CASE("write_road: a page of somebody at a desk") {
    const std::string text = road_of(test::personas[0].given);
    const std::string flat = [&] {
        std::string line;
        for (const char c : text)
            if (c != '\n' && !(c == ' ' && !line.empty() && line.back() == ' '))
                line += c;
            else if (c == '\n' && !line.empty() && line.back() != ' ')
                line += ' ';
        return line;
    }();
    REQUIRE(flat.find("More: bridge, 2 x 10 times.") != std::string::npos);
    REQUIRE(flat.find("More: brisk walk, 30 minutes.") != std::string::npos);
    REQUIRE(flat.find("New, for dead bug: plank,") != std::string::npos);
    REQUIRE(flat.find("On 2 days a week: bridge; plank.") != std::string::npos);
}

TEST_CASE(
    "write_road: what comes after the eight weeks is for the person, and no line is spent on nothing") {
    report desk =
        fully_screened({.age = years{40},
                        .worst_pain = pain_score{2},
                        .since = months{6},
                        .present = {symptom::back_of_thigh_tightness, habit::sits_most_of_the_day},
                        .equipment = household_equipment});
    const std::string sits = road_of(desk);
    REQUIRE(sits.find("breaks from sitting") != std::string::npos);
    REQUIRE(sits.find("all season") == std::string::npos);
    report runs = desk;
    runs.present = {symptom::back_of_thigh_tightness, habit::runs_kicks_or_cycles};
    const std::string runner = road_of(runs);
    REQUIRE(runner.find("all season") != std::string::npos);
    REQUIRE(runner.find("breaks from sitting") == std::string::npos);
    report old = desk;
    old.age = years{72};
    const std::string older = road_of(old);
    REQUIRE(older.find("on three days a week") != std::string::npos);
    REQUIRE(older.find("two of strength") == std::string::npos);
    for (const std::string& text : {sits, runner, older}) {
        REQUIRE(text.find("Everything stays as it is") == std::string::npos);
        REQUIRE(std::count(text.begin(), text.end(), '\n') <= 50);
    }
}

TEST_CASE(
    "write_road: each stage says how much pain it may have, where more is asked than before") {
    report hurts = fully_screened({.age = years{40},
                                   .worst_pain = pain_score{8},
                                   .since = weeks{3},
                                   .present = {symptom::low_back_pain},
                                   .equipment = household_equipment});
    const std::string text = road_of(hurts);
    REQUIRE(text.find("Weeks 3 and 4, if the pain is 5 or less") != std::string::npos);
    REQUIRE(text.find("Weeks 5 and 6, if the pain is 3 or less") != std::string::npos);
}

TEST_CASE("write_road: without a routine it says why") {
    const std::string text = road_of(report{});
    REQUIRE(text.find("Week 1") == std::string::npos);
    REQUIRE(text.size() > 40);
}

TEST_CASE("write_road_json: an array with a member for each week, brackets and all") {
    for (const test::persona& each : test::personas) {
        std::string text;
        write_road_json(std::back_inserter(text), programme(each.given));
        int depth = 0;
        int weeks = 0;
        for (const char c : text) {
            if (c == '{' && depth == 1) ++weeks;
            if (c == '[' || c == '{') ++depth;
            if (c == ']' || c == '}') --depth;
            REQUIRE(depth >= 0);
        }
        REQUIRE(depth == 0);
        REQUIRE(weeks == 9);
        REQUIRE(text.find(",,") == std::string::npos);
        REQUIRE(text.find("\"stage\":\"weeks_3_to_4\"") != std::string::npos);
    }
    std::string nothing;
    write_road_json(std::back_inserter(nothing), eight_weeks{});
    REQUIRE(nothing == "[]");
}
