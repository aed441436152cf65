// SPDX-License-Identifier: MIT
// Prints docs/advice.schema.json, the JSON Schema (draft 2020-12) of what `write_json` writes; `schema report` prints
// docs/report.schema.json, of what `read_report_json` reads. Shapes stand here, keys come from the tables, the members
// of a report from intake/report_members.hpp. tests/tools/gates/schema.py writes the files and holds JSON to them.
// Build: g++ -std=c++20 -Iinclude tests/tools/generate/schema.cpp -o schema

#include <cstddef>
#include <deque>
#include <initializer_list>
#include <iostream>
#include <iterator>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <hamstring/generated/reasons.hpp>
#include <hamstring/intake/report_members.hpp>
#include <hamstring/knowledge/trait.hpp>
#include <hamstring/render/json.hpp>

namespace {

using namespace hamstring;

/// A value of JSON: a schema is put together as one and printed at the end.
struct json {
    /// A text, a number or a truth as it is written; empty for a list and an object.
    std::string written{};
    /// What is inside; an object has a name for each.
    std::vector<json> parts{};
    std::vector<std::string> names{};
    bool is_object = false;

    void add(std::string_view name, json part) {
        names.emplace_back(name);
        parts.push_back(std::move(part));
    }
    void print(std::ostream& out, const std::string& line = "\n") const {
        if (!written.empty()) {
            out << written;
            return;
        }
        const std::string inside = line + "  ";
        out << (is_object ? '{' : '[');
        for (std::size_t i = 0; i < parts.size(); ++i) {
            out << (i == 0 ? "" : ",") << inside;
            if (is_object) out << '"' << names[i] << "\": ";
            parts[i].print(out, inside);
        }
        if (!parts.empty()) out << line;
        out << (is_object ? '}' : ']');
    }
};

/// A name and what stands behind it.
using named = std::pair<std::string_view, json>;
using texts = std::vector<std::string_view>;

json quoted(std::string_view text) {
    std::string written = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') written += '\\';
        written += letter;
    }
    return {.written = written + '"'};
}
json number(long value) { return {.written = std::to_string(value)}; }
json truth(bool value) { return {.written = value ? "true" : "false"}; }

json list(std::vector<json> parts) { return {.parts = std::move(parts)}; }
json list(const texts& of) {
    json result;
    for (const std::string_view text : of) result.parts.push_back(quoted(text));
    return result;
}
json object(std::initializer_list<named> of) {
    json result{.is_object = true};
    for (const auto& [name, part] : of) result.add(name, part);
    return result;
}

/// One list after the other.
template <class Part>
std::vector<Part> joined(std::initializer_list<std::vector<Part>> lists) {
    std::vector<Part> result;
    for (const std::vector<Part>& each : lists)
        result.insert(result.end(), each.begin(), each.end());
    return result;
}

// ---- What a value can be ------------------------------------------------------------------------

json text_or_empty() { return object({{"type", quoted("string")}}); }
json text() { return object({{"type", quoted("string")}, {"minLength", number(1)}}); }
json text_of_at_most(long letters) {
    json result = text();
    result.add("maxLength", number(letters));
    return result;
}
json text_like(std::string_view pattern) {
    return object({{"type", quoted("string")}, {"pattern", quoted(pattern)}});
}
json whole_number() { return object({{"type", quoted("integer")}}); }
json whole_number(long least) {
    return object({{"type", quoted("integer")}, {"minimum", number(least)}});
}
json whole_number(long least, long most) {
    return object(
        {{"type", quoted("integer")}, {"minimum", number(least)}, {"maximum", number(most)}});
}
json yes_or_no() { return object({{"type", quoted("boolean")}}); }
json one_of(const texts& keys) {
    return object({{"type", quoted("string")}, {"enum", list(keys)}});
}
json only(json value) { return object({{"const", std::move(value)}}); }
json list_of(json each) { return object({{"type", quoted("array")}, {"items", std::move(each)}}); }
/// A list that has something to say wherever it stands.
json some_of(json each) {
    return object({{"type", quoted("array")}, {"items", std::move(each)}, {"minItems", number(1)}});
}
/// What is described once, by where it stands.
json as_in(std::string_view place) {
    return object({{"$ref", quoted("#/$defs/" + std::string(place))}});
}

// ---- Keys ---------------------------------------------------------------------------------------

template <class Enum>
texts keys_of() {
    texts keys;
    for (const auto& row : all<Enum>()) keys.push_back(row.key);
    return keys;
}
/// The keys of an enumeration that has no table.
template <class Enum>
texts spelt_as(Enum last) {
    texts keys;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i)
        keys.push_back(render::key_of(static_cast<Enum>(i)).view);
    return keys;
}
texts keys_of_stretches() {
    texts keys;
    for (const exercise stretch : knowledge::article_stretches) keys.push_back(about(stretch).key);
    return keys;
}
texts keys_of_signs() {
    texts keys;
    for (const warning& sign : knowledge::in_pregnancy) keys.push_back(sign.key);
    keys.push_back(knowledge::pregnant_or_after_birth.key);
    keys.push_back(knowledge::in_a_wheelchair.key);
    for (const warning& sign : knowledge::safety_net) keys.push_back(sign.key);
    keys.push_back(knowledge::stop_rule_in_a_wheelchair.key);
    for (const warning& sign : knowledge::stop_rules) keys.push_back(sign.key);
    keys.push_back(knowledge::stop_rule_while_strong.key);
    return keys;
}
/// The parts that everybody reads: those behind the foot are not among JSON's blocks.
texts keys_of_screen() {
    texts keys;
    for (const section_row& row : all<section>())
        if (row.id <= section::foot) keys.push_back(row.key);
    return keys;
}
texts ids_of_rules() {
    texts ids(std::begin(generated::rule_ids), std::end(generated::rule_ids));
    ids.push_back(hamstring::detail::nothing_raised_it.rule);
    return ids;
}

// ---- Members ------------------------------------------------------------------------------------

/// A member of an object, and what it is.
struct member {
    std::string_view name;
    std::string_view what;
    json schema;
    bool always = true;
};
using members = std::vector<member>;

json described(const member& of) {
    json result = object({{"description", quoted(of.what)}});
    for (std::size_t i = 0; i < of.schema.parts.size(); ++i)
        result.add(of.schema.names[i], of.schema.parts[i]);
    return result;
}

/// An object of these members and no others, with what else holds of it.
json shape(const members& of, std::initializer_list<named> further = {}) {
    json properties{.is_object = true};
    texts required;
    for (const member& each : of) {
        properties.add(each.name, described(each));
        if (each.always) required.push_back(each.name);
    }
    json result = object({{"type", quoted("object")},
                          {"properties", properties},
                          {"required", list(required)},
                          {"additionalProperties", truth(false)}});
    for (const auto& [name, part] : further) result.add(name, part);
    return result;
}
/// The same, with what it is.
json shape(std::string_view what, const members& of, std::initializer_list<named> further = {}) {
    return described({"", what, shape(of, further)});
}

texts names_of(const members& of) {
    texts names;
    for (const member& each : of) names.push_back(each.name);
    return names;
}
members sometimes(members of) {
    for (member& each : of) each.always = false;
    return of;
}
/// Members that are not there.
json without(const texts& names) {
    json none{.is_object = true};
    for (const std::string_view name : names) none.add(name, truth(false));
    return none;
}
/// Where a member has this value.
json where(std::string_view name, std::string_view value) {
    return object({{"properties", object({{name, only(quoted(value))}})}});
}

// ---- Shapes that stand in several places ----------------------------------------------------------

members members_of_evidence() {
    return {
        {"source", "Key of the source that the claim rests on.", one_of(keys_of<source>())},
        {"grade", "How strong the evidence is.", one_of(keys_of<evidence>())},
        {"source_name", "What the source is called for people.", text()},
        {"grade_says", "How strong the evidence is, in words.", text()},
    };
}
members evidence_there() {
    members result = members_of_evidence();
    for (member& each : result)
        each.schema = as_in("evidence/properties/" + std::string(each.name));
    return result;
}
/// Each of its members comes with the others.
json evidence_is_whole() {
    json result{.is_object = true};
    for (const std::string_view name : names_of(members_of_evidence())) {
        texts others;
        for (const std::string_view other : names_of(members_of_evidence()))
            if (other != name) others.push_back(other);
        result.add(name, list(others));
    }
    return result;
}

members members_of_dose() {
    return {
        {"sets", "How many sets.", whole_number(1)},
        {"hold_seconds",
         "For how many seconds it is held, each repetition where there are some. Left out where nothing is held.",
         whole_number(1), false},
        {"repetitions", "How many repetitions a set has. Left out where a set is one hold.",
         whole_number(1), false},
        {"sides", "How it treats the two sides.", one_of(keys_of<sides>())},
        {"times_per_day", "How often on one day.", whole_number(1)},
        {"days_per_week", "On how many days of a week.", whole_number(1, days::a_week)},
        {"dose", "The same in words.", as_in("dose_in_words")},
    };
}
members dose_there() {
    members result = members_of_dose();
    for (member& each : result)
        if (each.name != "dose") each.schema = as_in("dose/properties/" + std::string(each.name));
    return result;
}
texts names_of_dose() {
    texts names;
    for (const member& each : members_of_dose())
        if (each.always) names.push_back(each.name);
    return names;
}
json hold_or_repetitions() {
    return list({object({{"required", list(texts{"hold_seconds"})}}),
                 object({{"required", list(texts{"repetitions"})}})});
}

/// Which exercise it is. Those of a host have keys that no table knows, and say that they are the host's.
members exercise_there() {
    return {
        {"exercise",
         "Key of the exercise. Where `host` is true it is the host's own key, and any text is allowed.",
         text()},
        {"host", "True for an exercise of the host; left out for all others.", only(truth(true)),
         false},
        {"name", "What the exercise is called.", text()},
    };
}
constexpr std::string_view what_reference =
    "Where the host's exercise comes from, in the host's words; empty where its list was not given. Left out for all "
    "exercises but the host's.";
named if_of_the_host() { return {"if", object({{"required", list(texts{"host"})}})}; }
named then_all_of(const texts& names) { return {"then", object({{"required", list(names)}})}; }
named else_of_the_catalogue(const texts& none, std::initializer_list<named> told = {}) {
    json properties = without(none);
    properties.add("exercise", as_in("exercise_key"));
    for (const auto& [name, part] : told) properties.add(name, part);
    return {"else", object({{"properties", properties}})};
}

json shape_of_sign() {
    return shape("A sign that calls for something, in three lengths.",
                 {
                     {"key", "Key of the sign.", one_of(keys_of_signs())},
                     {"urgency", "How urgent it is.", as_in("urgency")},
                     {"label", "How urgent it is, in a word or two.", text()},
                     {"says", "The sign and what to do, as a whole sentence.", text()},
                     {"listed", "The same for a list under the label.", text()},
                     {"brief", "The same for a watch.", text_of_at_most(40)},
                 });
}

json shape_of_block() {
    const texts row = {"exercise", "host", "reference", "modified"};
    json then =
        object({{"required",
                 list(joined<std::string_view>({{"exercise"}, names_of_dose(), {"modified"}}))},
                {"properties", without(names_of(members_of_evidence()))},
                {"anyOf", hold_or_repetitions()},
                if_of_the_host(),
                then_all_of({"reference"}),
                else_of_the_catalogue({"reference"})});
    return shape(
        "One thing that is said. A row has the members of a dose, a claim those of its evidence, and all others neither.",
        joined<member>({
            {
                {"form",
                 "How it is laid out: a sentence runs on in a paragraph, an item stands for itself, labelled is an item "
                 "under its label, a row has the cells of a dose.",
                 one_of(spelt_as(block_form::row))},
                {"label", "What stands before it; empty where nothing does.", text_or_empty()},
                {"says", "What is said. Of a row the name of the exercise.", text()},
            },
            sometimes(evidence_there()),
            {{"exercise",
              "Of a row: the key of the exercise; a host's own, any text, where `host` is true.",
              text(), false},
             {"host", "Of a row: true for an exercise of the host.", only(truth(true)), false},
             {"reference", what_reference, text_or_empty(), false}},
            sometimes(dose_there()),
            {{"modified",
              "Of a row: whether only the easier form of the exercise may be done. Texts mark it with an asterisk.",
              yes_or_no(), false}},
        }),
        {{"dependentRequired", evidence_is_whole()},
         {"if", where("form", render::key_of(block_form::row).view)},
         {"then", then},
         {"else", object({{"properties", without(joined<std::string_view>(
                                             {names_of(members_of_dose()), row}))}})}});
}

// ---- The parts of an advice -----------------------------------------------------------------------

json shape_of_problem() {
    return shape("Something that is wrong with the report.",
                 {
                     {"key", "Key of the problem.", one_of(keys_of<problem>())},
                     {"says", "What is wrong and what would mend it.", text()},
                 });
}

json shape_of_question() {
    return shape("A question that is still open.",
                 {
                     {"key", "Key of the red flag, or of the screen of which nothing is answered.",
                      one_of(joined<std::string_view>({keys_of<screen>(), keys_of<red_flag>()}))},
                     {"question", "The question as it is asked.", text()},
                 });
}

json shape_of_reason() {
    return shape(
        "Why it is as urgent as it is.",
        {
            {"rule",
             "The rule that it comes from. Of a reason of the host (grade \"host\") the host's own id, and any text is "
             "allowed.",
             text()},
            {"because", "The reason, in one sentence.", text()},
            {"source",
             "Key of the source. Of a reason of the host what it rests on in the host's words, and any text is allowed.",
             text()},
            {"grade", "How strong the evidence is; \"host\" for a reason of the host.",
             one_of(joined<std::string_view>({keys_of<evidence>(), {"host"}}))},
            {"source_name", "What the source is called for people.", text()},
            {"grade_says", "How strong the evidence is, in words; empty for a reason of the host.",
             text_or_empty()},
        },
        {{"if", where("grade", "host")},
         {"then", where("grade_says", "")},
         {"else", object({{"properties", object({{"rule", one_of(ids_of_rules())},
                                                 {"source", as_in("evidence/properties/source")},
                                                 {"grade_says", text()}})}})}});
}

json shape_of_cause() {
    return shape(
        "Something that may contribute; none is a diagnosis.",
        joined<member>({
            {
                {"key", "Key of the contributor.", one_of(keys_of<cause>())},
                {"name", "What it is called.", text()},
                {"band", "How likely it is that it plays a part.", one_of(keys_of<band>())},
                {"band_says", "The same in words.", text()},
                {"score", "Points for and against it, added up; may be below zero.",
                 whole_number()},
            },
            evidence_there(),
            {{"because", "What links it with tight hamstrings, in one sentence.", text()}},
        }));
}

json shape_of_alternative() {
    return shape("An exercise that may stand in for another.",
                 joined<member>({
                     {
                         {"exercise", "Key of the exercise.", as_in("exercise_key")},
                         {"name", "What it is called.", text()},
                     },
                     dose_there(),
                     {{"modified", "Whether only its easier form may be done.", yes_or_no()}},
                 }),
                 {{"anyOf", hold_or_repetitions()}});
}

json shape_of_exercise() {
    return shape(
        "An exercise of the routine.",
        joined<member>({
            exercise_there(),
            {
                {"errors",
                 "Common errors, between semicolons. Empty for an exercise of a host whose list was not given.",
                 text_or_empty()},
                {"reference", what_reference, text_or_empty(), false},
                {"role", "What the exercise is for.", one_of(keys_of<role>())},
                {"when", "Done in the session, or spread over the day.",
                 one_of(spelt_as(done_when::day))},
            },
            dose_there(),
            {
                {"modified", "Whether only the easier form may be done.", yes_or_no()},
                {"steps",
                 "How it is done, step by step, in the form that is offered. Empty for an exercise of a host whose list "
                 "was not given.",
                 list_of(text())},
                {"cue", "What to think of while doing it. Empty for an exercise of a host.",
                 text_or_empty()},
                {"alternatives",
                 "What may stand in its place, the best first. Empty without the report, and where nothing may.",
                 list_of(as_in("alternative"))},
                {"because", "Why it was chosen.", text()},
            },
        }),
        {{"anyOf", hold_or_repetitions()},
         if_of_the_host(),
         then_all_of({"reference"}),
         else_of_the_catalogue({"reference"},
                               {{"errors", text()}, {"steps", some_of(text())}, {"cue", text()}})});
}

json shape_of_stretch() {
    json left_out = without(names_of(members_of_dose()));
    left_out.add("exercise", only(quoted("")));
    left_out.add("in_routine", only(truth(false)));
    left_out.add("modified", only(truth(false)));
    return shape(
        "One of the four stretches of the popular article.",
        joined<member>({
            {
                {"stretch", "Key of the article's stretch.", one_of(keys_of_stretches())},
                {"name", "What the stretch is called.", text()},
                {"verdict", "Whether to try it, leave it out or do another one.",
                 one_of(keys_of<article_verdict>())},
                {"exercise",
                 "Key of the exercise to do: the stretch itself or what does the same better. Empty where it is left "
                 "out; there is no dose then.",
                 text_or_empty()},
                {"in_routine", "Whether that exercise is in the routine.", yes_or_no()},
            },
            sometimes(dose_there()),
            {
                {"modified", "Whether only its easier form may be done.", yes_or_no()},
                {"because", "Why, in one sentence or two.", text()},
            },
        }),
        {{"if", where("verdict", about(article_verdict::leave_out).key)},
         {"then", object({{"properties", left_out}})},
         {"else", object({{"properties", object({{"exercise", as_in("exercise_key")}})},
                          {"required", list(names_of_dose())},
                          {"anyOf", hold_or_repetitions()}})}});
}

json shape_of_best_test() {
    return shape("A self-test, or none.",
                 {
                     {"key", "Key of the self-test; empty where none would change the routine.",
                      one_of(joined<std::string_view>({keys_of<self_test>(), {""}}))},
                     {"name", "What it is called; empty where the key is.", text_or_empty()},
                 },
                 {{"if", where("key", "")},
                  {"then", where("name", "")},
                  {"else", object({{"properties", object({{"name", text()}})}})}});
}

json shape_of_omitted() {
    return shape(
        "An exercise that was left out.",
        joined<member>({
            exercise_there(),
            {
                {"errors",
                 "Common errors of the host's exercise; empty where its list was not given. Left out for all exercises "
                 "but the host's.",
                 text_or_empty(), false},
                {"reference", what_reference, text_or_empty(), false},
                {"reason", "Key of what speaks against it.", one_of(keys_of<left_out>())},
                {"because", "The same in words.", text()},
            },
        }),
        {if_of_the_host(), then_all_of({"errors", "reference"}),
         else_of_the_catalogue({"errors", "reference"})});
}

json shape_of_treatment() {
    return shape("Another treatment.",
                 joined<member>({
                     {
                         {"key", "Key of the treatment.", one_of(keys_of<treatment>())},
                         {"name", "What it is called.", text()},
                         {"evidence", "What is known of it, in words.", text()},
                     },
                     evidence_there(),
                 }));
}

json shape_of_course() {
    return shape("A sentence on how it usually goes.",
                 joined<member>({
                     {
                         {"key", "Key of the sentence.", one_of(keys_of<course>())},
                         {"says", "How it usually goes.", text()},
                     },
                     evidence_there(),
                 }));
}

json shape_of_part() {
    return shape(
        "A part of what everybody reads.",
        {
            {"section", "Key of the part.", one_of(keys_of_screen())},
            {"heading", "What the part is called.", text()},
            {"headed", "Whether the heading is shown, or the first line is enough.", yes_or_no()},
            {"blocks", "What it says, in the order in which it is read.", some_of(as_in("block"))},
        });
}

json shape_of_age() {
    return shape(
        "How old the knowledge is on a day.",
        {
            {"day_believed",
             "Whether the host's day can be right. Where it cannot, nobody can tell what is overdue.",
             yes_or_no()},
            {"parts", "How many parts the knowledge has.", whole_number(1)},
            {"drafted", "How many of them are drafts.", whole_number(0)},
            {"overdue", "How many of them should have been looked at again by now.",
             whole_number(0)},
            {"says", "What is overdue, in words, or that the day cannot be right; else empty.",
             text_or_empty()},
        });
}

json shapes() {
    return object({
        {"urgency",
         described({"", "How urgent it is, the least first.", one_of(keys_of<urgency>())})},
        {"exercise_key",
         described({"", "Key of an exercise of the catalogue.", one_of(keys_of<exercise>())})},
        {"evidence",
         shape("What a claim rests on. These members stand in the object of the claim itself.",
               members_of_evidence())},
        {"dose",
         shape("How much of an exercise. These members stand in the object of the exercise itself.",
               members_of_dose(), {{"anyOf", hold_or_repetitions()}})},
        {"dose_in_words",
         shape("A dose in words: three cells for a table, and one line.",
               {
                   {"amount", "How much: \"2 x 30 seconds\".", text()},
                   {"sides", "On which side: \"each side\". Empty where both work together.",
                    text_or_empty()},
                   {"often", "How often: \"5 days a week\".", text()},
                   {"says", "The three as one line.", text()},
               })},
        {"problem", shape_of_problem()},
        {"question", shape_of_question()},
        {"reason", shape_of_reason()},
        {"cause", shape_of_cause()},
        {"exercise", shape_of_exercise()},
        {"alternative", shape_of_alternative()},
        {"stretch", shape_of_stretch()},
        {"best_test", shape_of_best_test()},
        {"omitted", shape_of_omitted()},
        {"treatment", shape_of_treatment()},
        {"course", shape_of_course()},
        {"sign", shape_of_sign()},
        {"part", shape_of_part()},
        {"block", shape_of_block()},
        {"knowledge_age", shape_of_age()},
    });
}

// ---- The members of an advice ---------------------------------------------------------------------

members how_urgent() {
    return {
        {"library_version", "Version of the library.", text_like("^[0-9]+\\.[0-9]+\\.[0-9]+$")},
        {"knowledge_version", "Year and month of the knowledge.", text_like("^[0-9]{4}-[0-9]{2}$")},
        {"knowledge_hash",
         "Hash of the knowledge that the advice rests on, in 16 hexadecimal digits.",
         text_like("^[0-9a-f]{16}$")},
        {"language", "Language of all texts, as in BCP 47. Keys are the same in each.",
         text_like("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")},
        {"crisis_help",
         "Help for somebody who told of thoughts of ending their life: show it above all else. Empty for everybody "
         "else.",
         text_or_empty()},
        {"urgency", "How urgent it is.", as_in("urgency")},
        {"headline", "How soon to be seen, in words.", text()},
        {"action", "What to do.", text()},
        {"flag_actions",
         "What each red flag that alone makes it so urgent adds to the action. Empty where none does.",
         list_of(text())},
        {"until_seen",
         "What to do until somebody is seen, where that is the same day. Empty elsewhere.",
         list_of(text())},
        {"deadline_days",
         "By when to be seen, in days: 0 is now, 1 within a day. For self-care, when to look again.",
         whole_number(0)},
        {"problems", "What is wrong with the report. Empty where nothing is.",
         list_of(as_in("problem"))},
        {"pending", "The questions that must still be asked. Empty where all are answered.",
         list_of(as_in("question"))},
        {"reasons", "Why it is as urgent as it is: the host's reasons first, then the weightiest.",
         some_of(as_in("reason"))},
        {"causes",
         "What may contribute, the most likely first. Empty where somebody has to be seen today, and where nothing was "
         "told that may.",
         list_of(as_in("cause"))},
    };
}

members what_to_do() {
    return {
        {"routine_state", "Whether there is a routine, and if not, why.",
         one_of(spelt_as(routine_state::nothing_suitable))},
        {"no_routine_because", "Why there is no routine; empty where there is one.",
         text_or_empty()},
        {"mode", "How much is asked today.", one_of(keys_of<mode>())},
        {"session_minutes",
         "How long a session takes, in minutes. 0 where nothing is done in a session.",
         whole_number(0)},
        {"limited_because", "What keeps a session short; empty where nothing does.",
         text_or_empty()},
        {"routine",
         "The exercises, in the order in which they are done. Empty where there is no routine.",
         list_of(as_in("exercise"))},
        {"article",
         "What each of the article's four stretches is to this person. Empty without the report, and where there is no "
         "routine.",
         list_of(as_in("stretch"))},
        {"best_test",
         "The self-test that would change the routine most. Both members are empty where none would, and without the "
         "report.",
         as_in("best_test")},
        {"omitted",
         "Every exercise that was left out, and why. Empty where there is no routine because of the urgency, a warning "
         "sign or open questions.",
         list_of(as_in("omitted"))},
        {"stop_rules", "When to stop an exercise. Empty where there is no routine.",
         list_of(text())},
        {"stop_signs", "The same by key, in three lengths.", list_of(as_in("sign"))},
    };
}

members what_else() {
    return {
        {"treatments", "What else may help. Empty where nothing may be mentioned.",
         list_of(as_in("treatment"))},
        {"course",
         "How it usually goes. Empty where somebody has to be seen before anything is done.",
         list_of(as_in("course"))},
        {"safety_net",
         "When to get help sooner. Begins with help for thoughts of ending one's life where nobody has asked about "
         "them.",
         some_of(text())},
        {"help_signs", "The signs of it by key, in three lengths.", some_of(as_in("sign"))},
        {"small_print", "What this is and is not, and who has checked it.", some_of(text())},
        {"reviewed_by_clinician", "Whether clinicians have reviewed all of the knowledge.",
         yes_or_no()},
        {"screen",
         "What everybody reads, part by part. Show all of it, or else `crisis_help`, `headline`, `action`, `flag_actions`, "
         "`until_seen`, `pending`, `no_routine_because`, `stop_rules`, `safety_net` and `small_print`.",
         some_of(as_in("part"))},
        {"knowledge_age",
         "How old the knowledge is on the day that the host gave. Left out where it gave none.",
         as_in("knowledge_age"), false},
    };
}

// ---- The members of a report ----------------------------------------------------------------------

json each_once(json of) {
    of.add("uniqueItems", truth(true));
    return of;
}
/// The keys of what can be answered, of every kind.
texts keys_of_answers() {
    return joined<std::string_view>({keys_of<symptom>(), keys_of<habit>(), keys_of<history>(),
                                     keys_of<sign>(), keys_of<red_flag>(), keys_of<condition>()});
}

template <class Whole>
members members_of_report(const Whole& of);

json what_stands_there(const observations& /*of*/) { return each_once(list_of(as_in("answer"))); }
json what_stands_there(const measurements& of) { return shape(members_of_report(of)); }
json what_stands_there(sex /*of*/) {
    return one_of(texts(std::begin(sex_keys), std::end(sex_keys)));
}
template <knowledge::tabled Enum>
json what_stands_there(Enum /*of*/) {
    return one_of(keys_of<Enum>());
}
template <class Enum>
json what_stands_there(const set_of<Enum>& /*of*/) {
    return each_once(list_of(one_of(keys_of<Enum>())));
}

/// The members of a report, or of what was measured, by their types. Texts of numbers are put together here, and kept.
template <class Whole>
members members_of_report(const Whole& of) {
    static std::deque<std::string> kept;
    members result;
    detail::each_member(of, [&](const detail::report_member& one, const auto& value) {
        if constexpr (requires { what_stands_there(value); }) {
            result.push_back({one.name, one.says, what_stands_there(value), false});
        } else {
            const number_row& row = about(*one.counts);
            kept.push_back("A number: " + std::string(row.name) + ", " + std::string(row.unit) +
                           ".");
            result.push_back({one.name, kept.back(), whole_number(row.lowest, row.highest), false});
        }
    });
    return result;
}

// ---- The two schemas ------------------------------------------------------------------------------

json schema_of(std::string_view title, std::string_view what, const json& whole, json defs) {
    json result = object({
        {"$schema", quoted("https://json-schema.org/draft/2020-12/schema")},
        {"title", quoted(title)},
        {"description", quoted(what)},
    });
    for (std::size_t i = 0; i < whole.parts.size(); ++i) result.add(whole.names[i], whole.parts[i]);
    result.add("$defs", std::move(defs));
    return result;
}

json advice_schema() {
    return schema_of(
        "Advice of hamstring",
        "One advice as `write_json` writes it. Members always stand in this order. Keys are the same in every "
        "language; texts are for people, in the language that was asked for.",
        shape(joined<member>({how_urgent(), what_to_do(), what_else()})), shapes());
}

json report_schema() {
    return schema_of(
        "Report of hamstring",
        "What a person tells, as `read_report_json` reads it and `write_report_json` writes it. Any member may be left "
        "out. What `read_report_json` refuses beyond this: an answer in two of `present`, `absent` and `unsure`, a member "
        "that stands there twice, and a whole number with a fraction or an exponent, as 5.0.",
        shape(members_of_report(report{})),
        object({{"answer", described({"", "Key of something that can be asked.",
                                      one_of(keys_of_answers())})}}));
}

}  // namespace

int main(int argc, char** argv) {
    const bool of_report = argc > 1 && std::string_view(argv[1]) == "report";
    (of_report ? report_schema() : advice_schema()).print(std::cout);
    std::cout << '\n';
}
