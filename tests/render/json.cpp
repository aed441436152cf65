// SPDX-License-Identifier: MIT
// Covers render/json.hpp: the members of the object, and letters that JSON wants escaped.

#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/host/overlay.hpp>
#include <hamstring/render/json.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

std::string json_of(const report& given) {
    std::string text;
    write_json(std::back_inserter(text), advise(given));
    return text;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

constexpr host_rule clinic[] = {{
    .id = "clinic-cough",
    .when = symptom::worse_with_cough_or_strain && symptom::low_back_pain,
    .then = at_least_urgency(urgency::clinician_days),
    .because = "In our clinic we look at pain on coughing.",
    .reference = "clinic protocol 12",
}};

constexpr report coughs = fully_screened(
    {.age = years{40}, .present = {symptom::low_back_pain, symptom::worse_with_cough_or_strain}});

}  // namespace

TEST_CASE("json: holds each member of the contract", "[json]") {
    const std::string text = json_of(fully_screened({.age = years{40}}));
    for (const std::string_view member :
         {"knowledge_version", "urgency", "deadline_days", "problems", "pending", "reasons",
          "causes", "routine", "omitted", "treatments", "safety_net"}) {
        CAPTURE(member);
        REQUIRE(has(text, "\"" + std::string(member) + "\":"));
    }
    REQUIRE(text.front() == '{');
    REQUIRE(text.back() == '}');
}

TEST_CASE("json: names what is wrong with a report", "[json]") {
    report wrong = fully_screened({.age = years{300}});
    REQUIRE(
        has(json_of(wrong), R"("problems":[{"key":"age_out_of_range","says":"The age must be)"));
    wrong.worst_pain = pain_score{70};
    REQUIRE(has(json_of(wrong), R"("key":"pain_out_of_range")"));
}

TEST_CASE("json: escapes what a string may not hold as it is", "[json]") {
    std::string text;
    render::json_writer<std::back_insert_iterator<std::string>> to{std::back_inserter(text)};
    to.open('[').value(std::string_view("a\"b\\c\n\x1f")).close(']');
    REQUIRE(text == R"(["a\"b\\c\u000a\u001f"])");
}

TEST_CASE("json: a host's rules say the same by option and by span", "[json]") {
    const advice given = advise(coughs, overlay<clinic>{});
    std::string by_option;
    std::string by_span;
    write_json(std::back_inserter(by_option), given, json_options{.host = overlay<clinic>::list});
    write_json(std::back_inserter(by_span), given, overlay<clinic>::list);
    REQUIRE(by_option == by_span);
    REQUIRE(has(by_option, R"("reasons":[{"rule":"clinic-cough",)"));
    REQUIRE(has(by_option, R"("source":"clinic protocol 12","grade":"host"})"));
}

TEST_CASE("json: a host's rule that fired and is not given is still a reason", "[json]") {
    const advice given = advise(coughs, overlay<clinic>{});
    REQUIRE(given.host_fired == 1);
    std::string text;
    write_json(std::back_inserter(text), given);
    REQUIRE(has(text, R"("reasons":[{"rule":"host",)"));
    REQUIRE(has(text, R"("grade":"host"})"));
    REQUIRE_FALSE(has(text, "clinic-cough"));
    REQUIRE_FALSE(has(json_of(coughs), R"("grade":"host")"));
}
