// SPDX-License-Identifier: MIT
// The form and its answers for the programs that hold them to FHIR:
//   fhir_people FOLDER              writes questionnaire.json, the same without a base and in German, and a response and a
//                                   report for each of several people
//   fhir_people --read FILE...      prints each response as the report that it is read as, or what is wrong with it
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

#include <hamstring/intake/fhir_response.hpp>
#include <hamstring/intake/report_json.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/render/fhir_questionnaire.hpp>
#include <hamstring/render/fhir_response.hpp>

#include "../../random_whole_report.hpp"

using namespace hamstring;

namespace {

constexpr fhir_form_options ours{
    .base = "https://example.org/fhir", .subject = "Patient/1", .authored = "2026-11-28"};

void write(const std::string& path, std::string_view text) { std::ofstream(path) << text << '\n'; }

void write_form(const std::string& path, const fhir_form_options& how) {
    std::string text;
    write_fhir_questionnaire(std::back_inserter(text), how);
    write(path, text);
}

void write_person(const std::string& folder, const std::string& name, const report& of) {
    std::string text;
    write_fhir_response(std::back_inserter(text), of, ours);
    write(folder + "/" + name + ".response.json", text);
    text.clear();
    write_report_json(std::back_inserter(text), of);
    write(folder + "/" + name + ".report.json", text);
}

/// What a conversation comes to in which everything is no but some items.
report told_in_conversation(const four_facts& facts, const set_of<item>& yes) {
    interview talk = answer(begin({}), facts);
    while (const maybe<page> asked = next_page(talk)) {
        if (asked->kind == page_kind::number)
            talk = answer_number(talk, asked->id, {});
        else if (asked->kind == page_kind::one)
            talk = tell(talk, asked->begin()->id, tick::no);
        else
            talk = answer(talk, asked->id, {.yes = yes, .others_no = true});
    }
    return report_of(talk);
}

void write_everybody(const std::string& folder) {
    write_form(folder + "/questionnaire.json", ours);
    write_form(folder + "/plain.questionnaire.json", {});
    write_form(folder + "/german.questionnaire.json", {.base = ours.base, .language = german});
    write_person(folder, "nobody", {});
    write_person(folder, "desk",
                 told_in_conversation({.age = years{34},
                                       .sex = sex::female,
                                       .worst_pain = pain_score{4},
                                       .pain_now = pain_score{2},
                                       .since = weeks{8}},
                                      {item::low_back, item::sits_most_of_the_day}));
    write_person(
        folder, "pregnant",
        told_in_conversation(
            {.age = years{29}, .sex = sex::female, .worst_pain = pain_score{3}, .since = days{20}},
            {item::pregnant_or_gave_birth, item::low_back}));
    write_person(
        folder, "eighty",
        told_in_conversation(
            {.age = years{80}, .sex = sex::male, .worst_pain = pain_score{6}, .since = years{3}},
            {item::low_back, item::falls}));
    test::random_bits random(20261128);
    for (int i = 0; i < 8; ++i)
        write_person(folder, "drawn" + std::to_string(i), test::random_whole_report(random));
}

int read(const char* path) {
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    const std::string response = text.str();
    const report_from_fhir back = read_fhir_response(response, ours);
    std::string said;
    if (back.given) {
        write_report_json(std::back_inserter(said), *back.given);
    } else {
        said = std::string(key_of(back.wrong->what)) + " at ";
        write_path(std::back_inserter(said), back.wrong->path);
    }
    std::cout << said << '\n';
    return back.given ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
    if (count == 2) write_everybody(words[1]);
    int wrong = count < 2 ? 1 : 0;
    for (int i = 2; i < count; ++i) wrong += read(words[i]);
    return wrong == 0 ? 0 : 1;
}
