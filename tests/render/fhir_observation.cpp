// SPDX-License-Identifier: MIT
// Covers render/fhir_observation.hpp:
//   render::each_told(report, use)                      -> what was told
//   render::write_observation(to, fact, whom, today)    -> one of it as an Observation
#include <hamstring/render/fhir_observation.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <hamstring/intake/keys.hpp>
#include <hamstring/intake/set_number.hpp>
#include <hamstring/language/german.hpp>

#include "../catch.hpp"

using namespace hamstring;
using nlohmann::json;
using render::told_fact;

namespace {

std::vector<told_fact> told_in(const report& from) {
    std::vector<told_fact> result;
    render::each_told(from, [&](const told_fact& each) { result.push_back(each); });
    return result;
}

json observation_of(const told_fact& what, const fhir_subject& whom = {},
                    const maybe<calendar_day>& today = {}, const language& in = english) {
    std::string text;
    render::json_writer<std::back_insert_iterator<std::string>> to{std::back_inserter(text), in};
    render::write_observation(to, what, whom, today);
    return json::parse(text);
}

}  // namespace

TEST_CASE("each_told: numbers, yes and not sure; no and nothing are nothing", "[fhir]") {
    REQUIRE(told_in({}).empty());
    REQUIRE(told_in({.absent = every_red_flag}).empty());
    const std::vector<told_fact> told = told_in({.age = years{40},
                                                 .present = {symptom::low_back_pain},
                                                 .unsure = {red_flag::foot_drop},
                                                 .measured = {.stance = seconds{6}}});
    REQUIRE(told.size() == 4);
    REQUIRE(told[0].which == number::age);
    REQUIRE(told[0].value == 40);
    REQUIRE(told[1].which == number::stance);
    REQUIRE(told[2].says == about(red_flag::foot_drop).question);
    REQUIRE(told[2].unsure);
    REQUIRE(told[3].says == about(symptom::low_back_pain).question);
    REQUIRE_FALSE(told[3].unsure);
}

TEST_CASE("each_told: each answer that can be given is told once, a yes as a yes", "[fhir]") {
    report all;
    for (const auto& each : spoken_keys<symptom, habit, history, sign, red_flag, condition>) {
        all.present.insert(*observation_from_key(each.key));
        all.unsure.insert(*observation_from_key(each.key));
    }
    std::size_t answers = 0;
    for (const told_fact& each : told_in(all)) {
        REQUIRE_FALSE(each.unsure);
        REQUIRE_FALSE(each.says.empty());
        ++answers;
    }
    REQUIRE(answers == count_of<red_flag> + count_of<symptom> + count_of<history> +
                           count_of<habit> + count_of<sign> + count_of<condition>);
}

TEST_CASE("each_told: every number but the time for a session, where it can be", "[fhir]") {
    for (const number_row& row : all<number>()) {
        CAPTURE(row.key);
        for (const int value : {row.lowest, row.highest}) {
            report from;
            set_number(from, row.id, value);
            const std::vector<told_fact> told = told_in(from);
            if (row.id == number::session) {
                REQUIRE(told.empty());
                continue;
            }
            REQUIRE(told.size() == 1);
            REQUIRE(told[0].which == row.id);
            REQUIRE(told[0].value == value);
            REQUIRE(told[0].says == row.name);
        }
        for (const int value : {row.lowest - 1, row.highest + 1}) {
            report from;
            set_number(from, row.id, value);
            REQUIRE(told_in(from).empty());
        }
    }
}

TEST_CASE("ucum_of: fits the unit that is said", "[fhir]") {
    struct {
        std::string_view says;
        std::string_view code;
    } const units[] = {{"years", "a"},     {"out of 10", "{score}"},
                       {"hours", "h"},     {"minutes", "min"},
                       {"degrees", "deg"}, {"centimetres", "cm"},
                       {"seconds", "s"},   {"days", "d"},
                       {"weeks", "wk"},    {"times", ""}};
    for (const number_row& row : all<number>()) {
        CAPTURE(row.key);
        bool known = false;
        for (const auto& [says, code] : units)
            if (says == row.unit) {
                known = true;
                REQUIRE(render::ucum_of(row.id) == code);
            }
        REQUIRE(known);
    }
    REQUIRE(render::ucum_of(static_cast<number>(99)).empty());
}

TEST_CASE("write_observation: the pain right now has LOINC's code, the worst lately none",
          "[fhir]") {
    const json now = observation_of({.says = "pain", .which = number::pain_now, .value = 4},
                                    {.reference = "Patient/1"}, calendar_day{2026, 11, 28});
    REQUIRE(now["resourceType"] == "Observation");
    REQUIRE(now["status"] == "final");
    REQUIRE(now["category"][0]["coding"][0]["code"] == "survey");
    REQUIRE(now["code"]["coding"] ==
            json::parse(R"([{"system":"http://loinc.org","code":"72514-3"}])"));
    REQUIRE(now["valueQuantity"] ==
            json::parse(R"({"value":4,"unit":"out of 10","system":"http://unitsofmeasure.org",)"
                        R"("code":"{score}"})"));
    REQUIRE(now["subject"]["reference"] == "Patient/1");
    REQUIRE(now["effectiveDateTime"] == "2026-11-28");
    const json worst =
        observation_of({.says = "worst pain lately", .which = number::worst_pain, .value = 0});
    REQUIRE(worst["code"] == json::parse(R"({"text":"worst pain lately"})"));
    REQUIRE(worst["valueQuantity"]["value"] == 0);
    REQUIRE_FALSE(worst.contains("subject"));
    REQUIRE_FALSE(worst.contains("effectiveDateTime"));
}

TEST_CASE("write_observation: a yes is true, a not sure is asked and not known", "[fhir]") {
    const json yes =
        observation_of({.says = about(symptom::low_back_pain).question}, {}, {}, german);
    REQUIRE(yes["language"] == "de");
    REQUIRE(yes["code"] == json::parse(R"({"text":"Haben Sie Schmerzen im unteren Rücken?"})"));
    REQUIRE(yes["valueBoolean"] == true);
    const json unsure = observation_of({.says = "Is it?", .unsure = true});
    REQUIRE_FALSE(unsure.contains("valueBoolean"));
    REQUIRE(unsure["dataAbsentReason"]["coding"][0]["code"] == "asked-unknown");
}

TEST_CASE("write_observation: hours are said in a unit that people use", "[fhir]") {
    const json lasts = observation_of(
        {.says = "how long", .which = number::duration, .value = hours{months{5}}.value});
    REQUIRE(lasts["valueQuantity"]["code"] == "h");
    REQUIRE(lasts["note"][0]["text"] == "5 months");
    REQUIRE(
        observation_of({.says = "times", .which = number::bridges, .value = 9})["valueQuantity"] ==
        json::parse(R"({"value":9,"unit":"times"})"));
}
