// SPDX-License-Identifier: MIT
// Covers intake/fhir_response.hpp with what it is made of (intake/fhir_fault.hpp, fhir_json.hpp, fhir_link.hpp), and of the
// form what a reader goes by (intake/fhir_form.hpp, intake/fhir_codes.hpp,
// intake/json_text.hpp):
//   read_fhir_response(text, how) -> report_from_fhir, a report or a fault with its path
#include <hamstring/intake/fhir_response.hpp>

#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/intake/report_json.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/render/fhir_response.hpp>

#include "../catch.hpp"
#include "../random_whole_report.hpp"

using namespace hamstring;

namespace {

constexpr fhir_form_options ours{.base = "https://example.org/fhir"};

#define ANSWER(link, code) \
    R"({"linkId": ")" link \
    R"(", "answer": [{"valueCoding": {"system": "urn:hamstring:form", "code": ")" code R"("}}]})"

/// A response that holds these items.
std::string with_items(std::string_view items) {
    return R"({"resourceType": "QuestionnaireResponse", "status": "completed", "item": [)" +
           std::string(items) + "]}";
}

/// "read", or kind and path.
std::string said_of(std::string_view text, const fhir_form_options& how = {}) {
    const report_from_fhir back = read_fhir_response(text, how);
    CHECK(back.given.has_value() != back.wrong.has_value());
    if (back.given) return "read";
    CHECK(back.wrong->at <= text.size());
    std::string said = std::string(key_of(back.wrong->what)) + " ";
    write_path(std::back_inserter(said), back.wrong->path);
    return said;
}
std::string said_of_items(std::string_view items) { return said_of(with_items(items)); }

std::string response_to(const report& of, const fhir_form_options& how = {}) {
    std::string text;
    write_fhir_response(std::back_inserter(text), of, how);
    return text;
}

}  // namespace

TEST_CASE("read_fhir_response: what is left out is unknown, never no", "[fhir]") {
    constexpr report_from_fhir nothing =
        read_fhir_response(R"({"resourceType": "QuestionnaireResponse", "status": "completed"})");
    STATIC_REQUIRE((nothing.given == report{}));
    STATIC_REQUIRE(!nothing.wrong);

    const report_from_fhir some =
        read_fhir_response(with_items(ANSWER("low_back_pain", "yes") "," ANSWER(
            "saddle_numbness", "unsure") "," ANSWER("bladder_change_new", "no")));
    REQUIRE(some.given);
    CHECK((*some.given == report{.present = {symptom::low_back_pain},
                                 .absent = {red_flag::bladder_change_new},
                                 .unsure = {red_flag::saddle_numbness}}));
}

TEST_CASE("read_fhir_response: 20,000 reports come back as they were", "[fhir][many]") {
    test::random_bits random(20261128);
    const int reports = test::reports_to_draw(20000);
    for (int i = 0; i < reports; ++i) {
        const report drawn = test::random_whole_report(random);
        const fhir_form_options how = i % 2 == 0 ? ours : fhir_form_options{};
        const std::string text = response_to(drawn, how);
        const report_from_fhir back = read_fhir_response(text, how);
        if (back.given == drawn) continue;
        INFO(text);
        INFO(said_of(text, how));
        FAIL("a report does not come back");
    }
}

TEST_CASE("read_fhir_response: what a host's forms add is passed over", "[fhir]") {
    // As LHC-Forms exports it: groups, texts, displays, members in any order.
    const std::string text = R"({
        "resourceType": "QuestionnaireResponse",
        "meta": {"profile": ["http://hl7.org/fhir/4.0/StructureDefinition/QuestionnaireResponse"]},
        "status": "completed", "authored": "2026-11-28T00:58:31.419Z",
        "questionnaire": "https:\/\/example.org\/fhir/Questionnaire/hamstring-intake",
        "extension": [{"url": "http://example.org/x", "valueDecimal": -1.5e+3}],
        "text": {"status": "generated", "div": "<div>\u00e4 \"x\" [}<\/div>"},
        "item": [{"linkId": "page_four_facts", "text": "About you", "item": [
            {"answer": [{"valueInteger": 34}], "linkId": "age", "text": "How old are you?"},
            {"text": "Sex", "answer": [{"valueCoding": {"code": "female", "display": "female",
                "system": "https://example.org/fhir/CodeSystem/hamstring-intake"}}], "linkId": "s\u0065x"},
            {"linkId": "duration", "answer": [{"valueInteger": 8}]},
            {"linkId": "duration_unit", "answer": [{"valueCoding": {"code": "weeks",
                "system": "https://example.org/fhir/CodeSystem/hamstring-intake"}}]}]},
            {"linkId": "page_right_now", "text": "Right now"}]})";
    REQUIRE(said_of(text, ours) == "read");
    CHECK((read_fhir_response(text, ours).given ==
           report{.age = years{34}, .sex = sex::female, .since = weeks{8}}));
}

TEST_CASE("read_fhir_response: months are taken as units.hpp counts them", "[fhir]") {
    const auto told = [](std::string_view unit) {
        return read_fhir_response(
                   with_items(
                       R"({"linkId": "duration", "answer": [{"valueInteger": 3}]},)"
                       R"({"linkId": "duration_unit", "answer": [{"valueCoding": {"system": "urn:hamstring:form", "code": ")" +
                       std::string(unit) + R"("}}]})"))
            .given.value_or(report{})
            .since;
    };
    CHECK(told("months") == maybe{hours{months{3}}});
    CHECK(told("years") == maybe{hours{years{3}}});
    CHECK(told("weeks") == maybe{hours{weeks{3}}});
    CHECK(told("days") == maybe{hours{days{3}}});
    CHECK(told("hours") == maybe{hours{3}});
}

TEST_CASE("read_fhir_response: no to an opener is no to what stands behind it alone", "[fhir]") {
    const report_from_fhir back =
        read_fhir_response(with_items(ANSWER("pregnant_or_gave_birth", "no")));
    REQUIRE(back.given);
    CHECK(back.unnamed.empty());
    CHECK(back.given->absent.contains(condition::pregnancy_second_third_trimester));
    // Another page asks for it as well.
    CHECK(!back.given->absent.contains(symptom::shoulder_tip_pain));
    CHECK(back.given->present.empty());
    // What was told of it all the same stays told.
    const report_from_fhir both = read_fhir_response(with_items(ANSWER(
        "pregnant_or_gave_birth", "no") "," ANSWER("pregnancy_second_third_trimester", "unsure")));
    REQUIRE(both.given);
    CHECK(both.given->unsure == observations{condition::pregnancy_second_third_trimester});
    CHECK(!both.given->absent.contains(condition::pregnancy_second_third_trimester));
}

TEST_CASE("read_fhir_response: what does not fit somebody is answered as in a conversation",
          "[fhir]") {
    const report_from_fhir back = read_fhir_response(with_items(
        R"({"linkId": "age", "answer": [{"valueInteger": 30}]},)" ANSWER("sex", "female")));
    REQUIRE(back.given);
    CHECK(!back.given->absent.contains(red_flag::testicle_pain_sudden));
    CHECK(report_of(begin(*back.given)).absent.contains(red_flag::testicle_pain_sudden));
    CHECK(!report_of(begin(*back.given)).absent.contains(red_flag::saddle_numbness));
}

TEST_CASE("read_fhir_response: an opener of which nothing was named is not lost", "[fhir]") {
    for (const std::string items :
         {ANSWER("sudden_severe_pain", "yes"), ANSWER("sudden_severe_pain", "unsure")}) {
        const report_from_fhir back = read_fhir_response(with_items(items));
        REQUIRE(back.given);
        CHECK(back.unnamed == set_of<item>{item::sudden_severe_pain});
        // What it could mean is not sure, so that it counts even where nobody asks on.
        CHECK(back.given->present.empty());
        CHECK(back.given->absent.empty());
        CHECK(back.given->unsure.contains(symptom::severe_back_or_flank_pain_new));
    }
    // Nor by a no to each question behind it.
    const report_from_fhir denied = read_fhir_response(
        with_items(ANSWER("both_legs_odd", "yes") "," ANSWER("legs_fail_on_walking", "no")));
    REQUIRE(denied.given);
    CHECK(denied.given->unsure.contains(red_flag::legs_fail_on_walking));
    CHECK(!denied.given->absent.contains(red_flag::legs_fail_on_walking));
    const report_from_fhir named = read_fhir_response(with_items(
        ANSWER("sudden_severe_pain", "yes") "," ANSWER("severe_back_or_flank_pain_new", "yes")));
    REQUIRE(named.given);
    CHECK(named.unnamed.empty());
}

TEST_CASE("read_fhir_response: a no to an opener is none where something behind it is told",
          "[fhir]") {
    // A yes behind it, at once.
    const report_from_fhir legs = read_fhir_response(
        with_items(ANSWER("both_legs_odd", "no") "," ANSWER("legs_fail_on_walking", "yes")));
    REQUIRE(legs.given);
    CHECK(legs.given->present.contains(red_flag::legs_fail_on_walking));
    CHECK(!legs.given->absent.contains(red_flag::legs_fail_on_walking_new));
    // One behind another page of the same opener.
    const report_from_fhir birth = read_fhir_response(
        with_items(ANSWER("pregnant_or_gave_birth", "no") "," ANSWER("birth_in_six_weeks", "yes")));
    REQUIRE(birth.given);
    CHECK(birth.given->absent.empty());
    // An opener that stands behind it, and names nothing.
    const report_from_fhir nested = read_fhir_response(with_items(
        ANSWER("pregnant_or_gave_birth", "no") "," ANSWER("birth_within_a_year", "yes")));
    REQUIRE(nested.given);
    CHECK(nested.given->absent.empty());
    CHECK(!nested.given->unsure.empty());
}

TEST_CASE("read_fhir_response: what is wrong is refused with its path", "[fhir]") {
    struct wrong {
        std::string_view items;
        std::string_view said;
    };
    for (
        const wrong& each : {
            wrong{R"({"linkId": "lower_back_pain"})", "unknown_key item[0].linkId"},
            wrong{R"({"linkId": "age_over_70", "answer": [{"valueInteger": 3}]})",
                  "unknown_key item[0].linkId"},
            wrong{R"({"text": "x"})", "wrong_type item[0]"},
            wrong{R"({"linkId": 3})", "wrong_type item[0].linkId"},
            wrong{R"(null)", "wrong_type item[0]"},
            wrong{R"({"linkId": "age", "modifierExtension": []})",
                  "unknown_member item[0].modifierExtension"},
            wrong{R"({"linkId": "age", "linkId": "age"})", "doubled_member item[0].linkId"},
            wrong{R"({"linkId": "age", "answer": []})", "wrong_type item[0].answer"},
            wrong{R"({"linkId": "age", "answer": [{}]})", "wrong_type item[0].answer[0]"},
            wrong{R"({"linkId": "age", "answer": [{"valueInteger": 121}]})",
                  "out_of_range item[0].answer[0].valueInteger"},
            wrong{R"({"linkId": "age", "answer": [{"valueInteger": 30.0}]})",
                  "wrong_type item[0].answer[0].valueInteger"},
            wrong{R"({"linkId": "age", "answer": [{"valueDecimal": 30}]})",
                  "wrong_type item[0].answer[0].valueDecimal"},
            wrong{R"({"linkId": "age", "answer": [{"valueInteger": 3}, {"valueInteger": 3}]})",
                  "answered_twice item[0].answer[1]"},
            wrong{R"({"linkId": "age", "answer": [{"valueInteger": 3, "item": []}]})",
                  "unknown_member item[0].answer[0].item"},
            wrong{
                R"({"linkId": "age", "answer": [{"valueInteger": 3}]}, {"linkId": "age", "answer": [{"valueInteger": 3}]})",
                "answered_twice item[1].answer"},
            wrong{R"({"linkId": "duration", "answer": [{"valueInteger": 8}]})",
                  "wrong_type item[0].answer[0].valueInteger"},
            wrong{R"({"linkId": "page_fever", "answer": [{"valueInteger": 3}]})",
                  "unknown_member item[0].answer"},
            wrong{R"({"linkId": "age", "item": [{"linkId": "sex"}]})",
                  "unknown_member item[0].item"},
            wrong{R"({"linkId": "page_fever", "item": [{"linkId": "fevers"}]})",
                  "unknown_key item[0].item[0].linkId"},
            wrong{ANSWER("low_back_pain", "maybe"),
                  "unknown_key item[0].answer[0].valueCoding.code"},
            wrong{ANSWER("sex", "other"), "unknown_key item[0].answer[0].valueCoding.code"},
            wrong{R"({"linkId": "low_back_pain", "answer": [{"valueBoolean": false}]})",
                  "wrong_type item[0].answer[0].valueBoolean"},
            wrong{R"({"linkId": "low_back_pain", "answer": [{"valueCoding": {"code": "yes"}}]})",
                  "wrong_type item[0].answer[0].valueCoding"},
            wrong{
                R"({"linkId": "low_back_pain", "answer": [{"valueCoding": {"system": "http://loinc.org", "code": "yes"}}]})",
                "unknown_key item[0].answer[0].valueCoding.system"},
            wrong{ANSWER("low_back_pain", "yes") "," ANSWER("low_back_pain", "no"),
                  "answered_twice item[1].answer[0].valueCoding.code"},
            wrong{ANSWER("low_back_pain", "no") "," ANSWER("low_back_pain", "no"),
                  "doubled_key item[1].answer[0].valueCoding.code"},
            wrong{ANSWER("sudden_severe_pain", "no") "," ANSWER("sudden_severe_pain", "yes"),
                  "answered_twice item[1].answer"},
            wrong{
                R"({"linkId": "other_present", "answer": [{"valueString": "age_over_70"}, {"valueString": "sorrow"}]})",
                "unknown_key item[0].answer[1].valueString"},
            wrong{
                ANSWER(
                    "low_back_pain",
                    "no") R"(,{"linkId": "other_present", "answer": [{"valueString": "low_back_pain"}]})",
                "answered_twice item[1].answer[0].valueString"},
            wrong{
                R"({"linkId": "chair_stands", "answer": [{"valueInteger": 9}]}, {"linkId": "other_chair_stands", "answer": [{"valueInteger": 9}]})",
                "answered_twice item[1].answer[0].valueInteger"},
            wrong{
                R"({"linkId": "positions", "answer": [{"valueCoding": {"system": "urn:hamstring:form", "code": "none_of_these"}}, {"valueCoding": {"system": "urn:hamstring:form", "code": "standing"}}]})",
                "answered_twice item[0].answer[1].valueCoding.code"},
        }) {
        CAPTURE(each.items);
        CHECK(said_of_items(each.items) == each.said);
    }
}

TEST_CASE("read_fhir_response: what is no response to this form is refused", "[fhir]") {
    CHECK(said_of("") == "not_json ");
    CHECK(said_of("[]") == "wrong_type ");
    CHECK(said_of("{}") == "wrong_type ");
    CHECK(said_of(R"({"resourceType": "Questionnaire"})") == "unknown_key resourceType");
    CHECK(said_of(R"({"resourceType": "QuestionnaireResponse", "status": "entered-in-error"})") ==
          "unknown_key status");
    CHECK(said_of(R"({"resourceType": "QuestionnaireResponse", "implicitRules": "x"})") ==
          "unknown_member implicitRules");
    CHECK(said_of(with_items(ANSWER("low_back_pain", "yes")) + "x") == "not_json ");
    CHECK(said_of(R"({"resourceType": "QuestionnaireResponse", "text": {"a": [1, }})") ==
          "not_json text");

    const std::string own = response_to(report{.age = years{34}}, ours);
    CHECK(said_of(own, ours) == "read");
    CHECK(said_of(own) == "unknown_key questionnaire");
    CHECK(said_of(own, {.base = "https://example.org/fhi"}) == "unknown_key questionnaire");
    std::string other = own;
    other.replace(other.find("|2026") + 1, 4, "2025");
    CHECK(said_of(other, ours) == "unknown_key questionnaire");
}

TEST_CASE("read_fhir_response: a text that is cut or damaged is never a report with less in it",
          "[fhir]") {
    test::random_bits random(7);
    const std::string whole = response_to(test::random_whole_report(random), ours);
    for (std::size_t size = 0; size < whole.size(); size += 97) {
        CAPTURE(size);
        CHECK(said_of(std::string_view(whole).substr(0, size), ours) != "read");
    }
    // Whatever a byte becomes, it is read as something or refused with a place in the text.
    for (int i = 0; i < 2000; ++i) {
        std::string damaged = whole;
        damaged[static_cast<std::size_t>(random.below(static_cast<int>(whole.size())))] =
            static_cast<char>(random.below(256));
        static_cast<void>(said_of(damaged, ours));
    }
}

TEST_CASE("read_fhir_response: depth is refused or passed over without calling itself", "[fhir]") {
    const std::string deep(100000, '[');
    CHECK(said_of(R"({"resourceType": "QuestionnaireResponse", "text": )" + deep) ==
          "wrong_type text");
    std::string items;
    for (int i = 0; i < 1000; ++i) items += R"({"linkId": "page_fever", "item": [)";
    CHECK(said_of_items(items).find("wrong_type") == 0);
}
