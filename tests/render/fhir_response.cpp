// SPDX-License-Identifier: MIT
// Covers render/fhir_response.hpp:
//   write_fhir_response(out, report, how) -> the answers to the form as one JSON object
// What comes back of them: tests/intake/fhir_response.cpp.
#include <hamstring/render/fhir_response.hpp>

#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/intake/fhir_response.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/language/german.hpp>

#include "../catch.hpp"
#include "../random_whole_report.hpp"

using namespace hamstring;

namespace {

std::string response_to(const report& of, const fhir_form_options& how = {}) {
    std::string text;
    write_fhir_response(std::back_inserter(text), of, how);
    return text;
}
bool holds(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// A conversation with answers drawn at random, to its end or so many pages.
interview random_conversation(test::random_bits& random) {
    const sex told = random.one_in(3) ? sex::not_given : random.one_in(2) ? sex::female : sex::male;
    interview talk = answer(begin({}), four_facts{.age = years{random.below(100)},
                                                  .sex = told,
                                                  .worst_pain = pain_score{random.below(11)},
                                                  .since = test::random_duration(random)});
    for (int pages = 0; pages < 100; ++pages) {
        const maybe<page> asked = next_page(talk);
        if (!asked) break;
        if (asked->kind == page_kind::number) {
            talk = answer_number(talk, asked->id, {});
            continue;
        }
        reply given;
        for (const asked_item& each : *asked)
            (random.one_in(6)   ? given.yes
             : random.one_in(8) ? given.unsure
                                : given.no)
                .insert(each.id);
        if (asked->kind == page_kind::one)
            talk = tell(talk, asked->begin()->id, given.yes.empty() ? tick::unsure : tick::yes);
        else
            talk = answer(talk, asked->id, given);
    }
    return talk;
}

}  // namespace

TEST_CASE("write_fhir_response: what a conversation asked and heard a yes to, the form asks too",
          "[fhir][many]") {
    test::random_bits random(11);
    const int conversations = test::reports_to_draw(2000) / 20;
    for (int i = 0; i < conversations; ++i) {
        const interview talk = random_conversation(random);
        const report told = report_of(talk);
        tick gates[count_of<item>] = {};
        for (std::size_t g = 0; g < count_of<item>; ++g)
            gates[g] = talk.answer_to(static_cast<item>(g));
        const render::filled_form form(told, gates);
        for (std::size_t f = 0; f < rules::observed_size; ++f) {
            if (render::filled_form::told(told, f) < tick::unsure) continue;
            INFO(key_of(observation(f)));
            CHECK(!form.is_left(f));
        }
        CHECK((read_fhir_response(response_to(told)).given == told));
    }
}

TEST_CASE("write_fhir_response: the same while compiling", "[fhir]") {
    constexpr auto size = [] {
        char letters[4000] = {};
        return write_fhir_response(letters, report{.age = years{34}}) - letters;
    }();
    CHECK(static_cast<std::size_t>(size) == response_to(report{.age = years{34}}).size());
}

TEST_CASE("write_fhir_response: no page is shown without a question", "[fhir]") {
    test::random_bits random(19);
    for (int i = 0; i < 40; ++i) {
        const report told = i == 0 ? report{} : report_of(random_conversation(random));
        const render::filled_form form(told);
        for (std::size_t p = 0; p < count_of<page_id>; ++p) {
            const auto page = static_cast<page_id>(p);
            const hamstring::detail::item_range range = hamstring::detail::items_of(page);
            if (!form.shows(page) || range.size() == 0) continue;
            bool any = false;
            for (std::size_t at = range.first; at < range.last; ++at) {
                any = any || form.shows_gate(at);
                for (std::size_t s = generated::items[at].sets; s < generated::items[at + 1].sets;
                     ++s)
                    any = any || form.shows_fact(generated::item_sets[s]);
            }
            INFO(about(page).key);
            CHECK(any);
        }
    }
}

TEST_CASE("write_fhir_response: what was not told is left out", "[fhir]") {
    const std::string text = response_to({});
    CHECK(
        text.find(
            R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[{"linkId":"exercises")") ==
        0);
    for (const std::string_view none :
         {"page_", "test_", "other_", "questionnaire\"", "subject", "authored", "\"no\""})
        CHECK(!holds(text, none));
}

TEST_CASE("write_fhir_response: whose it is, and to which form", "[fhir]") {
    const std::string text = response_to(
        {}, {.base = "https://example.org/fhir", .subject = "Patient/1", .authored = "2026-11-28"});
    CHECK(holds(
        text, R"("questionnaire":"https://example.org/fhir/Questionnaire/hamstring-intake|2026-)"));
    CHECK(holds(text, R"("subject":{"reference":"Patient/1"},"authored":"2026-11-28")"));
    CHECK(holds(text, R"("system":"https://example.org/fhir/CodeSystem/hamstring-intake")"));
    CHECK(!holds(text, "urn:"));
}

TEST_CASE("write_fhir_response: a time in the longest unit in which it is whole", "[fhir]") {
    const auto unit = [](hours since) {
        const std::string text = response_to(report{.since = since});
        const std::size_t at = text.find(R"("linkId":"duration")");
        const std::size_t end = text.find(R"("display")", at);
        std::string said = text.substr(at, end - at);
        const std::size_t number = said.find("valueInteger\":") + 14;
        return said.substr(number, said.find('}', number) - number) + " " +
               said.substr(said.rfind("code\":\"") + 7, said.size() - said.rfind("code\":\"") - 9);
    };
    CHECK(unit(weeks{8}) == "8 weeks");
    CHECK(unit(days{10}) == "10 days");
    CHECK(unit(years{2}) == "2 years");
    CHECK(unit(hours{5}) == "5 hours");
    CHECK(unit(hours{0}) == "0 hours");
    CHECK(unit(months{1}) == "730 hours");
}

TEST_CASE("write_fhir_response: an opener is no only where all that it leads to is no", "[fhir]") {
    const std::string_view no =
        R"({"linkId":"skin_over_pain","answer":[{"valueCoding":{"system":"urn:hamstring:form","code":"no")";
    report told{.absent = hamstring::detail::answered_by_gates
                              .of[static_cast<std::size_t>(item::skin_over_pain)]};
    REQUIRE(!told.absent.empty());
    CHECK(holds(response_to(told), no));
    for (std::size_t f = 0; f < rules::observed_size; ++f) {
        if (!told.absent.contains(observation(f))) continue;
        report open = told;
        open.absent.erase(observation(f));
        CHECK(!holds(response_to(open), no));
        CHECK((read_fhir_response(response_to(open)).given == open));
    }
}

TEST_CASE("write_fhir_response: what the form does not ask of somebody stands in its lists",
          "[fhir]") {
    // An old question, and one that men are not asked.
    const report told{.sex = sex::male,
                      .present = {red_flag::age_over_70},
                      .absent = {condition::pregnancy_second_third_trimester}};
    const std::string text = response_to(told);
    CHECK(holds(text, R"({"linkId":"other_present","answer":[{"valueString":"age_over_70"}]})"));
    CHECK(holds(
        text,
        R"({"linkId":"other_absent","answer":[{"valueString":"pregnancy_second_third_trimester"}]})"));
    CHECK((read_fhir_response(text).given == told));
}

TEST_CASE("write_fhir_response: said in another language, it says the same codes", "[fhir]") {
    test::random_bits random(3);
    const report drawn = test::random_whole_report(random);
    const std::string text = response_to(drawn, {.language = german});
    CHECK(holds(text, R"("display":"nein")"));
    CHECK((read_fhir_response(text).given == drawn));
}
