// SPDX-License-Identifier: MIT
// Covers intake/report_json.hpp:
//   read_report_json(text)        -> the report, or what is wrong, at which byte, and where
//   write_report_json(out, of)    -> a report as it is read again
// and what it rests on, intake/json_fault.hpp and intake/report_members.hpp.
#include <hamstring/intake/report_json.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/cases.hpp>
#include <hamstring/intake/keys.hpp>
#include <hamstring/knowledge/number.hpp>

#include "../catch.hpp"
#include "../random_whole_report.hpp"

using namespace hamstring;

namespace {

constexpr report runner{
    .age = years{34},
    .sex = sex::female,
    .worst_pain = pain_score{6},
    .pain_now = pain_score{2},
    .since = weeks{8},
    .strained = days{9},
    .since_birth = weeks{30},
    .present = {symptom::back_of_thigh_tightness, habit::sits_most_of_the_day},
    .absent = {red_flag::saddle_numbness, condition::osteoporosis_no_fracture},
    .unsure = {history::getting_worse},
    .measured = {.knee_extension_deficit = degrees{25},
                 .leg_raise = degrees{60},
                 .fingertip_gap = centimetres{-4},
                 .stance = seconds{20},
                 .bridges = times{12},
                 .chair_stands = times{14}},
    .equipment = {equipment::towel},
    .positions = {position::standing, position::lying_on_back},
    .session = minutes{15},
    .level = level::advanced,
};

constexpr std::string_view runner_as_json =
    R"({"age":34,"sex":"female","worst_pain":6,"pain_now":2,"duration_hours":1344,"days_since_strain":9,)"
    R"("weeks_since_birth":30,"present":["back_of_thigh_tightness","sits_most_of_the_day"],)"
    R"("absent":["saddle_numbness","osteoporosis_no_fracture"],"unsure":["getting_worse"],)"
    R"("measured":{"knee_extension_deficit":25,"leg_raise":60,"fingertip_gap":-4,"stance":20,"bridges":12,)"
    R"("chair_stands":14},"equipment":["towel"],"positions":["standing","lying_on_back"],)"
    R"("session_minutes":15,"level":"advanced"})";

std::string json_of(const report& of) {
    std::string text;
    write_report_json(std::back_inserter(text), of);
    return text;
}

std::string path_of(const json_fault_found& wrong) {
    std::string text;
    write_path(std::back_inserter(text), wrong.path);
    return text;
}

/// What is said of a text: "read", or kind, path and byte.
std::string said_of(std::string_view text) {
    const report_from_json back = read_report_json(text);
    REQUIRE(back.given.has_value() != back.wrong.has_value());
    if (back.given) return "read";
    REQUIRE(back.wrong->at <= text.size());
    return std::string(key_of(back.wrong->what)) + " " + path_of(*back.wrong) + " " +
           std::to_string(back.wrong->at);
}

/// Whether a text is refused, or read to something that is written and read the same.
bool is_refused_or_whole(std::string_view text) {
    const report_from_json back = read_report_json(text);
    if (back.given.has_value() == back.wrong.has_value()) return false;
    if (back.wrong) return back.wrong->at <= text.size() && !key_of(back.wrong->what).empty();
    return read_report_json(json_of(*back.given)).given == *back.given;
}

}  // namespace

TEST_CASE("read_report_json: reads while compiling", "[report_json]") {
    STATIC_REQUIRE(read_report_json("{}").given == report{});
    STATIC_REQUIRE(read_report_json(R"({"age": 34, "duration_hours": 1344})").given ==
                   report{.age = years{34}, .since = weeks{8}});
    STATIC_REQUIRE(read_report_json(R"({"present": ["low_back_pain"]})").given ==
                   report{.present = {symptom::low_back_pain}});
    STATIC_REQUIRE(read_report_json(R"({"age": 340})").wrong->what == json_fault::out_of_range);
    STATIC_REQUIRE(read_report_json(R"({"age": 340})").wrong->path.member ==
                   std::string_view("age"));
    STATIC_REQUIRE(!read_report_json(R"({"age": 340})").given);
}

TEST_CASE("write_report_json: writes while compiling what is read again", "[report_json]") {
    constexpr bool same = [] {
        char text[1024] = {};
        const char* const end = write_report_json(text, runner);
        const std::string_view written(text, static_cast<std::size_t>(end - text));
        return written == runner_as_json && read_report_json(written).given == runner;
    }();
    STATIC_REQUIRE(same);
}

TEST_CASE("write_report_json: each member under its name, in one order", "[report_json]") {
    CHECK(json_of(runner) == runner_as_json);
    CHECK(read_report_json(runner_as_json).given == runner);
    const std::string plain = json_of({});
    CHECK(plain.starts_with(
        R"({"sex":"not_given","present":[],"absent":[],"unsure":[],"measured":{},)"));
    CHECK(plain.ends_with(R"("session_minutes":20,"level":"beginner"})"));
}

TEST_CASE("read_report_json: 20,000 reports come back as they were", "[report_json]") {
    test::random_bits random(20261128);
    const int reports = test::reports_to_draw(20000);
    for (int i = 0; i < reports; ++i) {
        const report drawn = test::random_whole_report(random);
        const std::string text = json_of(drawn);
        if (read_report_json(text).given == drawn) continue;
        INFO(text);
        FAIL("a report does not come back");
    }
    for (const published_case& row : knowledge::published_cases)
        CHECK(read_report_json(json_of(row.given)).given == row.given);
}

TEST_CASE("read_report_json: every key and number that there is", "[report_json]") {
    for (std::size_t i = 0; i < rules::observed_size; ++i) {
        const observation one(i);
        const std::string_view key = key_of(one);
        const std::string text = R"({"unsure": [")" + std::string(key) + R"("]})";
        const bool computed = i >= rules::first::profile && i < rules::first::red_flag;
        if (computed) {
            CHECK(said_of(text) == "unknown_key /unsure/0 12");
            // It says nothing as an answer, so it is not written as one.
            CHECK(json_of({.present = {one}}) == json_of({}));
        } else {
            CHECK(read_report_json(text).given == report{.unsure = {one}});
        }
    }
    const report any{};
    detail::each_member(any, [](const detail::report_member& one, const auto&) {
        if (!one.counts) return;
        const number_row& row = about(*one.counts);
        const auto with = [&one](long value) {
            return "{\"" + std::string(one.name) + "\": " + std::to_string(value) + "}";
        };
        CHECK(said_of(with(row.lowest)) == "read");
        CHECK(said_of(with(row.highest)) == "read");
        const std::string at =
            " /" + std::string(one.name) + " " + std::to_string(one.name.size() + 5);
        CHECK(said_of(with(row.lowest - 1L)) == "out_of_range" + at);
        CHECK(said_of(with(row.highest + 1L)) == "out_of_range" + at);
    });
}

TEST_CASE("read_report_json: says what is wrong, where, and at which byte", "[report_json]") {
    CHECK(said_of("") == "not_json  0");
    CHECK(said_of("  ") == "not_json  2");
    CHECK(said_of("[]") == "wrong_type  0");
    CHECK(said_of("null") == "wrong_type  0");
    CHECK(said_of("{} {}") == "not_json  3");
    CHECK(said_of("\xef\xbb\xbf{}") == "not_json  0");
    CHECK(said_of("{\"age\": 3,}") == "not_json  10");
    CHECK(said_of("{\"age\" 3}") == "not_json /age 7");
    CHECK(said_of("{age: 3}") == "not_json  1");
    CHECK(said_of("{\"age\": 3 \"sex\": \"male\"}") == "not_json  10");
    CHECK(said_of("{\"Age\": 3}") == "unknown_member /Age 1");
    CHECK(said_of("{\"\": 3}") == "unknown_member / 1");
    CHECK(said_of("{\"a/b~c\": 3}") == "unknown_member /a~1b~0c 1");
    CHECK(said_of("{\"measured\": {\"age\": 3}}") == "unknown_member /measured/age 14");
    CHECK(said_of("{\"age\": 3, \"age\": 3}") == "doubled_member /age 11");
    CHECK(said_of("{\"age\": 3, \"\\u0061ge\": 3}") == "doubled_member /age 11");
    CHECK(said_of("{\"measured\": {\"stance\": 3, \"stance\": 3}}") ==
          "doubled_member /measured/stance 27");
    CHECK(said_of("{\"age\": null}") == "wrong_type /age 8");
    CHECK(said_of("{\"age\": \"3\"}") == "wrong_type /age 8");
    CHECK(said_of("{\"age\": 3.0}") == "wrong_type /age 8");
    CHECK(said_of("{\"age\": 3e0}") == "wrong_type /age 8");
    CHECK(said_of("{\"age\": [[[[[[") == "wrong_type /age 8");
    CHECK(said_of("{\"age\": 03}") == "not_json /age 8");
    CHECK(said_of("{\"age\": -}") == "not_json /age 9");
    CHECK(said_of("{\"age\": +3}") == "not_json /age 8");
    CHECK(said_of("{\"age\": 99999999999999999999999999}") == "out_of_range /age 8");
    CHECK(said_of("{\"age\": 18446744073709551616}") == "out_of_range /age 8");
    CHECK(said_of("{\"age\": -99999999999999999999999999}") == "out_of_range /age 8");
    CHECK(said_of("{\"sex\": 1}") == "wrong_type /sex 8");
    CHECK(said_of("{\"sex\": \"Female\"}") == "unknown_key /sex 8");
    CHECK(said_of("{\"present\": {}}") == "wrong_type /present 12");
    CHECK(said_of("{\"present\": [\"low_back_pain\", 3]}") == "wrong_type /present/1 30");
    CHECK(said_of("{\"present\": [\"low_back_pain\",]}") == "not_json /present/1 29");
    CHECK(said_of("{\"present\": [\"low_back_pain\"") == "not_json /present 28");
    CHECK(said_of("{\"present\": [\"low_back_pains\"]}") == "unknown_key /present/0 13");
    CHECK(said_of("{\"present\": [\"low_back_pain\", \"low_back_pain\"]}") ==
          "doubled_key /present/1 30");
    CHECK(said_of("{\"equipment\": [\"mat\", \"mat\"]}") == "doubled_key /equipment/1 22");
    CHECK(said_of("{\"present\": [\"low_back_pain\"], \"absent\": [\"low_back_pain\"]}") ==
          "answered_twice /absent/0 42");
    CHECK(said_of("{\"measured\": []}") == "wrong_type /measured 13");
    CHECK(said_of("{\"measured\": {\"leg_raise\": 131}}") == "out_of_range /measured/leg_raise 27");
}

TEST_CASE("read_report_json: what no screen's key may do", "[report_json]") {
    // A screen may grow a question that nobody was asked.
    for (const screen_row& row : all<screen>())
        CHECK(said_of(R"({"absent": [")" + std::string(row.key) + R"("]})") ==
              "unknown_key /absent/0 12");
}

TEST_CASE("read_report_json: JSON may be written in many ways", "[report_json]") {
    CHECK(read_report_json(" {\t\"age\" :\r\n 34 , \"sex\":\"male\" } \n").given ==
          report{.age = years{34}, .sex = sex::male});
    CHECK(read_report_json("{\"sex\":\"male\",\"age\":34}").given ==
          report{.age = years{34}, .sex = sex::male});
    CHECK(read_report_json("{\"\\u0061g\\u0065\": 34, \"sex\": \"\\u006Dale\"}").given ==
          report{.age = years{34}, .sex = sex::male});
    CHECK(read_report_json("{\"worst_pain\": -0}").given == report{.worst_pain = pain_score{0}});
    CHECK(said_of("{\"sex\": \"m\\u00e4nnlich\"}") == "unknown_key /sex 8");
    CHECK(said_of("{\"sex\": \"male\\u0000\"}") == "unknown_key /sex 8");
    CHECK(said_of("{\"sex\": \"\\u006dale\\n\"}") == "unknown_key /sex 8");
    CHECK(said_of("{\"sex\": \"\\x6dale\"}") == "not_json /sex 10");
    CHECK(said_of("{\"sex\": \"\\u06dg\"}") == "not_json /sex 14");
    CHECK(said_of("{\"sex\": \"ma\nle\"}") == "not_json /sex 11");
    const std::string long_name(1000, 'a');
    CHECK(said_of("{\"sex\": \"\\u0061" + long_name + "\"}") == "unknown_key /sex 8");
}

TEST_CASE("read_report_json: no text that is cut is read", "[report_json]") {
    for (std::size_t size = 0; size < runner_as_json.size(); ++size) {
        const report_from_json back = read_report_json(runner_as_json.substr(0, size));
        CAPTURE(size);
        REQUIRE(!back.given);
        REQUIRE(back.wrong->at <= size);
        // What ends in the middle of a word is cut, and nothing else.
        REQUIRE(back.wrong->what == json_fault::not_json);
    }
}

TEST_CASE("read_report_json: any byte in the place of another is refused, or read whole",
          "[report_json]") {
    std::string text(runner_as_json);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char right = text[at];
        for (int byte = 0; byte < 256; ++byte) {
            text[at] = static_cast<char>(byte);
            if (is_refused_or_whole(text)) continue;
            INFO(text);
            FAIL("neither refused nor whole");
        }
        text[at] = right;
    }
}

TEST_CASE("read_report_json: depth costs nothing", "[report_json]") {
    for (const std::string_view opens : {"[", "{", "{\"measured\":", "{\"present\":["}) {
        std::string text;
        while (text.size() < 1000000) text += opens;
        CHECK(!read_report_json(text).given);
    }
}

TEST_CASE("write_report_json: what cannot be is refused on its way back", "[report_json]") {
    CHECK(said_of(json_of({.age = years{300}})).starts_with("out_of_range /age "));
    CHECK(said_of(json_of({.session = minutes{0}})).starts_with("out_of_range /session_minutes "));
    CHECK(said_of(json_of({.sex = static_cast<sex>(7)})).starts_with("wrong_type /sex "));
    CHECK(said_of(json_of({.level = static_cast<level>(3)})).starts_with("wrong_type /level "));
    CHECK(
        said_of(json_of({.present = {symptom::low_back_pain}, .unsure = {symptom::low_back_pain}}))
            .starts_with("answered_twice /unsure/0 "));
}

TEST_CASE("key_of(json_fault): each has a spelling of its own", "[report_json]") {
    for (std::size_t i = 0; i < count_of<json_fault>; ++i) {
        CHECK(!key_of(static_cast<json_fault>(i)).empty());
        for (std::size_t j = 0; j < i; ++j)
            CHECK(key_of(static_cast<json_fault>(i)) != key_of(static_cast<json_fault>(j)));
    }
    STATIC_REQUIRE(std::size(detail::json_fault_keys) == count_of<json_fault>);
    CHECK(key_of(static_cast<json_fault>(count_of<json_fault>)).empty());
}
