// SPDX-License-Identifier: MIT
// Covers render/nlohmann_json.hpp:
//   nlohmann::json(report), json.get<report>()    -> a report there and back, or report_refused
//   nlohmann::json(symptom), json.get<symptom>()  -> a name by its key
#include <hamstring/render/nlohmann_json.hpp>

#include <cstdint>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>

#include <hamstring/intake/report_json.hpp>
#include <hamstring/knowledge/symptom.hpp>

#include "../catch.hpp"
#include "../random_whole_report.hpp"

using namespace hamstring;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

std::string json_of(const report& of) {
    std::string text;
    write_report_json(std::back_inserter(text), of);
    return text;
}

/// What is said of a value: "read", or kind and path.
template <class Json>
std::string said_of(const Json& value) {
    try {
        static_cast<void>(value.template get<report>());
        return "read";
    } catch (const report_refused& refused) {
        CHECK(refused.id == 601 + static_cast<int>(refused.fault()));
        const std::string what = refused.what();
        CHECK(what.find("[json.exception.report_refused." + std::to_string(refused.id) + "] ") ==
              0);
        return std::string(key_of(refused.fault())) + " " + std::string(refused.path());
    }
}

/// The same of a text by the library's own reader, without the byte.
std::string said_by_own(std::string_view text) {
    const report_from_json back = read_report_json(text);
    if (back.given) return "read";
    std::string said = std::string(key_of(back.wrong->what)) + " ";
    write_path(std::back_inserter(said), back.wrong->path);
    return said;
}

}  // namespace

TEST_CASE("nlohmann_json: 20,000 reports come back as they were", "[nlohmann_json]") {
    test::random_bits random(20261129);
    const int reports = test::reports_to_draw(20000);
    for (int i = 0; i < reports; ++i) {
        const report drawn = test::random_whole_report(random);
        const std::string text = json_of(drawn);
        const ordered_json value = drawn;
        // Half of them by way of a text, whose members another order may have.
        const bool same =
            value.dump() == text &&
            (i % 2 == 0 ? value.get<report>() == drawn : json::parse(text).get<report>() == drawn);
        if (same) continue;
        INFO(text);
        FAIL("a report does not come back");
    }
}

TEST_CASE("nlohmann_json: refuses what the library's reader refuses, at the same place",
          "[nlohmann_json]") {
    for (const std::string_view text : {
             R"({})",
             R"([])",
             R"("age")",
             R"(null)",
             R"({"Age": 3})",
             R"({"": 3})",
             R"({"a/b~c": 3})",
             R"({"measured": {"age": 3}})",
             R"({"measured": {"stance": 121}})",
             R"({"measured": null})",
             R"({"age": null})",
             R"({"age": true})",
             R"({"age": "3"})",
             R"({"age": 3.0})",
             R"({"age": -1})",
             R"({"age": 121})",
             R"({"age": 18446744073709551615})",
             R"({"age": -9223372036854775808})",
             R"({"sex": 1})",
             R"({"sex": "Female"})",
             R"({"level": "expert"})",
             R"({"present": {}})",
             R"({"present": ["low_back_pain", 3]})",
             R"({"present": ["low_back_pains"]})",
             R"({"present": ["age_65_or_over"]})",
             R"({"present": ["low_back_pain", "low_back_pain"]})",
             R"({"absent": ["low_back_pain"], "present": ["low_back_pain"]})",
             R"({"equipment": ["mat", "mat"]})",
             R"({"positions": ["flying"]})",
         }) {
        CAPTURE(text);
        CHECK(said_of(json::parse(text)) == said_by_own(text));
        CHECK(said_of(ordered_json::parse(text)) == said_by_own(text));
    }
}

TEST_CASE("nlohmann_json: a refusal is one of that library's exceptions", "[nlohmann_json]") {
    report into{.age = years{50}};
    try {
        json::parse(R"({"age": 34, "sex": "x"})").get_to(into);
        FAIL("it is refused");
    } catch (const json::exception& refused) {
        CHECK(std::string_view(refused.what()) ==
              "[json.exception.report_refused.606] unknown_key at /sex");
    }
    // Nothing was taken.
    CHECK(into == report{.age = years{50}});
}

TEST_CASE("nlohmann_json: depth costs nothing", "[nlohmann_json]") {
    json deep;
    for (int i = 0; i < 100000; ++i) deep = json::array({std::move(deep)});
    json value;
    value["present"] = std::move(deep);
    CHECK(said_of(value) == "wrong_type /present/0");
}

TEST_CASE("nlohmann_json: numbers of every size", "[nlohmann_json]") {
    for (const json& value : {json(std::numeric_limits<std::int64_t>::min()),
                              json(std::numeric_limits<std::int64_t>::max()),
                              json(std::numeric_limits<std::uint64_t>::max()), json(-1), json(11)})
        CHECK(said_of(json{{"worst_pain", value}}) == "out_of_range /worst_pain");
    CHECK(said_of(json{{"worst_pain", 10U}}) == "read");
}

TEST_CASE("nlohmann_json: names of things are their keys", "[nlohmann_json]") {
    CHECK(json(symptom::low_back_pain) == "low_back_pain");
    CHECK(ordered_json(sex::female) == "female");
    CHECK(json("low_back_pain").get<symptom>() == symptom::low_back_pain);
    CHECK(ordered_json("advanced").get<level>() == level::advanced);
    for (const auto& row : all<red_flag>()) CHECK(json(row.id).get<red_flag>() == row.id);
    for (const sex each : {sex::not_given, sex::female, sex::male})
        CHECK(json(each).get<sex>() == each);
    CHECK_THROWS_AS(json("low_back_pains").get<symptom>(), report_refused);
    CHECK_THROWS_AS(json(0).get<symptom>(), json::exception);
    // What is none is refused on its way back.
    CHECK(json(static_cast<level>(7)) == 7);
    CHECK_THROWS_AS(json(static_cast<level>(7)).get<level>(), report_refused);
}

TEST_CASE("nlohmann_json: a member that stands there twice is only seen in the text",
          "[nlohmann_json]") {
    constexpr std::string_view twice = R"({"age": 34, "age": 35})";
    CHECK(said_of(json::parse(twice)) == "read");
    CHECK(said_by_own(twice) == "doubled_member /age");
}
