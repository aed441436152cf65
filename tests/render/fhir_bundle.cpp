// SPDX-License-Identifier: MIT
// Covers render/fhir_bundle.hpp:
//   write_fhir(out, advice, report, subject, how, response)  -> an advice and what it rests on as a Bundle
#include <hamstring/render/fhir_bundle.hpp>

#include <cstddef>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "../catch.hpp"
#include "../random_whole_report.hpp"
#include "fhir_people.hpp"

using namespace hamstring;
using nlohmann::json;

namespace {

std::string text_of(const test::fhir_someone& who) {
    std::string text;
    who.write(std::back_inserter(text));
    return text;
}

/// The object in a text, each of whose names stands once in its object.
json parsed(const std::string& text) {
    std::vector<std::set<std::string>> names;
    bool once = true;
    json result = json::parse(text, [&](int, json::parse_event_t event, json& value) {
        if (event == json::parse_event_t::object_start) names.emplace_back();
        if (event == json::parse_event_t::object_end) names.pop_back();
        if (event == json::parse_event_t::key)
            once = names.back().insert(value.get<std::string>()).second && once;
        return true;
    });
    CHECK(once);
    return result;
}

/// Whether a value holds nothing that says nothing: FHIR refuses each such thing.
bool is_full(const json& value) {
    if (value.is_string()) return !value.get_ref<const std::string&>().empty();
    if (!value.is_structured()) return !value.is_null();
    if (value.empty()) return false;
    for (const json& each : value)
        if (!is_full(each)) return false;
    return true;
}

/// What is wrong with a bundle, whoever it is for.
std::string wrong_with(const json& bundle, const report& from) {
    if (bundle["resourceType"] != "Bundle" || bundle["type"] != "collection") return "no bundle";
    if (!is_full(bundle)) return "something is empty";
    std::vector<std::string> called;
    for (const json& each : bundle["entry"]) called.push_back(each["fullUrl"]);
    if (std::set<std::string>(called.begin(), called.end()).size() != called.size())
        return "two have one name";
    const json& plan = bundle["entry"][0]["resource"];
    if (plan["resourceType"] != "CarePlan") return "no plan";
    std::set<std::string> rests_on;
    if (plan.contains("supportingInfo"))
        for (const json& each : plan["supportingInfo"]) rests_on.insert(each["reference"]);
    if (rests_on != std::set<std::string>(called.begin() + 1, called.end()))
        return "it rests on something else";
    std::size_t told = 0;
    render::each_told(from, [&told](const render::told_fact&) { ++told; });
    for (const json& each : bundle["entry"])
        if (each["resource"]["resourceType"] == "Observation") --told;
    return told == 0 ? "" : "so many observations";
}

/// Counts resources of a kind while compiling.
struct counting {
    using difference_type = std::ptrdiff_t;
    std::string_view wanted;
    std::size_t matched = 0;
    int found = 0;
    constexpr counting& operator*() { return *this; }
    constexpr counting& operator++() { return *this; }
    constexpr counting& operator=(char byte) {
        matched = byte == wanted[matched] ? matched + 1 : byte == wanted[0] ? 1U : 0U;
        if (matched < wanted.size()) return *this;
        matched = 0;
        ++found;
        return *this;
    }
};

}  // namespace

TEST_CASE("write_fhir: is written while compiling too", "[fhir]") {
    constexpr report from = {.age = years{40}, .present = {red_flag::saddle_numbness}};
    STATIC_REQUIRE(write_fhir(counting{"\"Observation\""}, advise(from), from).found == 2);
    STATIC_REQUIRE(write_fhir(counting{"\"detail\""}, advise(from), from).found == 1);
}

TEST_CASE("write_fhir: a plan, what was told, and nothing that is empty", "[fhir]") {
    for (const test::fhir_someone& who : test::fhir_people) {
        CAPTURE(who.name);
        const std::string text = text_of(who);
        REQUIRE(wrong_with(parsed(text), who.given) == "");
        REQUIRE(text_of(who) == text);
    }
}

TEST_CASE("write_fhir: all resources are about the same", "[fhir]") {
    const report& from = test::fhir_persona("P01");
    std::string text;
    write_fhir(std::back_inserter(text), advise(from), from, {.reference = "Patient/7f3a"});
    const json bundle = parsed(text);
    for (const json& each : bundle["entry"])
        REQUIRE(each["resource"]["subject"] == json::parse(R"({"reference":"Patient/7f3a"})"));
}

TEST_CASE("write_fhir: a response of the host's stands in it, and the plan rests on it", "[fhir]") {
    for (const test::fhir_someone& who : test::fhir_people) {
        const json bundle = parsed(text_of(who));
        std::size_t responses = 0;
        for (const json& each : bundle["entry"])
            if (each["resource"]["resourceType"] == "QuestionnaireResponse") {
                ++responses;
                REQUIRE(bundle["entry"][0]["resource"]["supportingInfo"][0]["reference"] ==
                        each["fullUrl"]);
            }
        REQUIRE(responses == std::size_t{who.responds});
    }
}

TEST_CASE("write_fhir: another person, day or answer has names of its own", "[fhir]") {
    const auto names = [](const fhir_subject& whom, const maybe<calendar_day>& today, int age) {
        report from = test::fhir_persona("P01");
        from.age = years{age};
        std::string text;
        write_fhir(std::back_inserter(text), advise(from), from, whom, {.today = today});
        std::set<std::string> result;
        const json bundle = parsed(text);
        for (const json& each : bundle["entry"]) result.insert(each["fullUrl"]);
        return result;
    };
    const calendar_day today{2026, 11, 28};
    std::set<std::string> all;
    std::size_t count = 0;
    for (const auto& some : {names({}, {}, 38), names({}, today, 38), names({}, today, 39),
                             names({.reference = "Patient/1"}, today, 38)}) {
        count += some.size();
        all.insert(some.begin(), some.end());
    }
    REQUIRE(all.size() == count);
}

TEST_CASE("write_fhir: to a stream as to a string", "[fhir]") {
    for (const test::fhir_someone& who : test::fhir_people) {
        std::ostringstream stream;
        who.write(std::ostreambuf_iterator<char>(stream));
        REQUIRE(stream.str() == text_of(who));
    }
}

TEST_CASE("write_fhir: for 1,000 people the bundle is well made", "[fhir][many]") {
    test::random_bits random{20261127};
    const int reports = test::reports_to_draw(1'000);
    for (int i = 0; i < reports; ++i) {
        test::fhir_someone who{.name = "anybody", .given = test::random_whole_report(random)};
        who.of_clinic = random.one_in(4);
        who.responds = random.one_in(2);
        if (random.one_in(2)) who.whom.reference = "Patient/1";
        if (random.one_in(3)) who.today = {};
        const std::string text = text_of(who);
        INFO(text);
        REQUIRE(wrong_with(parsed(text), who.given) == "");
    }
}
