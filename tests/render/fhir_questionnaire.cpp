// SPDX-License-Identifier: MIT
// Covers render/fhir_questionnaire.hpp:
//   write_fhir_questionnaire(out, how) -> the form as one JSON object
// Held to FHIR by tests/tools/gates/fhir.py.
#include <hamstring/render/fhir_questionnaire.hpp>

#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/language/german.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

std::string form(const fhir_form_options& how = {}) {
    std::string text;
    write_fhir_questionnaire(std::back_inserter(text), how);
    return text;
}
std::size_t count_of_part(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos;
         at = text.find(part, at + 1))
        ++count;
    return count;
}
/// A question as it stands there, up to its options.
std::string_view question(std::string_view text, std::string_view link) {
    const std::size_t at = text.find("\"linkId\":\"" + std::string(link) + "\"");
    REQUIRE(at != std::string_view::npos);
    return text.substr(at, text.find("\"answerOption\"", at) - at);
}
bool holds(std::string_view text, std::string_view part) { return count_of_part(text, part) != 0; }

}  // namespace

TEST_CASE("write_fhir_questionnaire: every answer that is asked has one question", "[fhir]") {
    const std::string text = form();
    for (std::size_t f = 0; f < rules::observed_size; ++f) {
        if (f >= rules::first::profile && f < rules::first::red_flag) continue;
        const std::string link = "\"linkId\":\"" + std::string(key_of(observation(f))) + "\"";
        CAPTURE(link);
        CHECK(count_of_part(text, link) == (hamstring::detail::has_question(f) ? 1U : 0U));
    }
    for (const number_row& row : all<number>())
        CHECK(count_of_part(text, "\"linkId\":\"" + std::string(row.key) + "\"") == 1);
    for (std::size_t i = 0; i < count_of<item>; ++i)
        if (hamstring::detail::only_opens(i))
            CHECK(count_of_part(text, "\"linkId\":\"" +
                                          std::string(about(static_cast<item>(i)).key) + "\"") ==
                  1);
}

TEST_CASE("write_fhir_questionnaire: every question that can be answered with a yes can be unsure",
          "[fhir]") {
    const std::string text = form();
    CHECK(count_of_part(text, R"({"valueCoding":{"system":"urn:hamstring:form","code":"yes")") ==
          count_of_part(text, R"({"valueCoding":{"system":"urn:hamstring:form","code":"unsure")"));
    CHECK(count_of_part(text, "\"initial\"") == 0);
}

TEST_CASE("write_fhir_questionnaire: an address only where the host has one", "[fhir]") {
    CHECK(!holds(form(), R"("url":"urn)"));
    CHECK(!holds(form(), R"("url":"https)"));
    const std::string own = form({.base = "https://example.org/fhir"});
    CHECK(holds(own, R"("url":"https://example.org/fhir/Questionnaire/hamstring-intake")"));
    CHECK(!holds(own, "urn:"));
}

TEST_CASE("write_fhir_questionnaire: what can be an emergency by itself waits for its opener alone",
          "[fhir]") {
    const std::string text = form();
    for (const red_flag_row& row : all<red_flag>()) {
        if (row.alone != urgency::emergency_now || !row.replaced_by.empty()) continue;
        const std::size_t at = rules::index_of(row.id);
        if (!hamstring::detail::has_question(at)) continue;
        CAPTURE(row.key);
        // Of the person, only sex and age keep it back: what somebody is not can be told for sure.
        bool fits = true;
        hamstring::detail::each_condition_of_fact(
            at, [&](const hamstring::detail::form_condition& one) {
                fits = fits && one.kind != hamstring::detail::form_condition::in_pain;
            });
        CHECK(fits);
    }
    for (const std::string_view first :
         {"saddle_numbness", "bladder_change_new", "stroke_sign", "very_unwell"})
        CHECK(!holds(question(text, first), "enableWhen"));
}

TEST_CASE("write_fhir_questionnaire: what is not told yet leaves nothing out", "[fhir]") {
    const std::string text = form();
    // Whom something is asked of: it is asked too where nobody has said.
    CHECK(holds(question(text, "pregnant_or_gave_birth"),
                R"({"question":"sex","operator":"exists","answerBoolean":false})"));
    CHECK(holds(question(text, "page_pregnancy"),
                R"({"question":"pregnant_or_gave_birth","operator":"=")"));
    CHECK(holds(question(text, "page_pregnancy"), R"("enableBehavior":"any")"));
    CHECK(!holds(text, R"("enableBehavior":"all")"));
    const std::size_t at = text.find(R"("linkId":"chair_stands")");
    CHECK(holds(
        std::string_view(text).substr(at, 500),
        R"({"question":"age","operator":"exists","answerBoolean":false},{"question":"age","operator":">=","answerInteger":65})"));
}

TEST_CASE("write_fhir_questionnaire: codes of others are none but the one for pain", "[fhir]") {
    const std::string text = form();
    CHECK(count_of_part(text, "http://loinc.org") == 1);
    CHECK(holds(text,
                R"("linkId":"pain_now","code":[{"system":"http://loinc.org","code":"72514-3"}])"));
    CHECK(!holds(text, "snomed"));
}

TEST_CASE("write_fhir_questionnaire: in another language only texts change", "[fhir]") {
    const std::string own = form();
    const std::string other = form({.language = german});
    CHECK(count_of_part(own, "\"linkId\"") == count_of_part(other, "\"linkId\""));
    CHECK(count_of_part(own, "\"enableWhen\"") == count_of_part(other, "\"enableWhen\""));
    CHECK(holds(other, R"("language":"de")"));
    CHECK(holds(other, R"("display":"nicht sicher")"));
    CHECK(holds(other, R"("display":"Wochen")"));
}
