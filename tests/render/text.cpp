// SPDX-License-Identifier: MIT
// Covers render/text.hpp: what a person reads first stands first, and each option does what it says.

#include <iterator>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/render/text.hpp>

#include "../catch.hpp"

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
