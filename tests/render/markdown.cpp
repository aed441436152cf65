// SPDX-License-Identifier: MIT
// Covers render/markdown.hpp and render/left_out.hpp:
//   write_markdown(out, advice, how)   -> the words of write_text, as headings, lists, tables and paragraphs
// That a parser reads them so is held by tests/tools/gates/markdown.py.
#include <hamstring/render/markdown.hpp>

#include <cstddef>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <hamstring/cases.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/render/text.hpp>

#include "../awkward.hpp"
#include "../catch.hpp"
#include "../plausible_adult.hpp"

using namespace hamstring;

namespace {

std::string markdown_of(const report& from, const text_options& how = {}) {
    std::string text;
    write_markdown(std::back_inserter(text), advise(from), how);
    return text;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// What stands in one line as Markdown reads it, where it is one of those that are written here.
std::string unmarked(const std::string& line) {
    if (line == "|  |  |  |  |" || line == "| --- | --- | --- | --- |") return {};
    std::size_t at = 0;
    while (at < line.size() && line[at] == '#') ++at;
    if (line.compare(0, 2, "- ") == 0) at = 2;
    const std::size_t digits = line.find_first_not_of("0123456789");
    if (digits != 0 && digits != std::string::npos && line[digits] == '.') at = digits + 1;
    std::string result;
    for (; at < line.size(); ++at) {
        if (line[at] == '|') continue;
        if (line[at] == '\\') ++at;
        result += line[at];
    }
    return result;
}

/// The words of a text, without the marks before its items; what is no letter stands between words.
std::vector<std::string> words_of(std::string text) {
    for (char& letter : text)
        if (static_cast<unsigned char>(letter) < ' ' || letter == '\x7F') letter = ' ';
    std::vector<std::string> result;
    std::istringstream from(text);
    for (std::string each; from >> each;)
        if (each != "-" && each != "*") result.push_back(each);
    return result;
}
std::vector<std::string> words_of_markdown(const std::string& text) {
    std::string all;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) all += unmarked(line) + " ";
    return words_of(all);
}

constexpr report plain = fully_screened({.age = years{40},
                                         .since = weeks{8},
                                         .present = {symptom::back_of_thigh_tightness},
                                         .equipment = {equipment::towel}});

/// How many letters it has, written at compile time.
constexpr std::size_t letters_of_plain = [] {
    char text[8192] = {};
    return static_cast<std::size_t>(write_markdown(+text, advise(plain)) - text);
}();

}  // namespace

TEST_CASE("write_markdown: how soon is the title, parts are headings, signs a list", "[render]") {
    const std::string text = markdown_of(plain);
    REQUIRE(text.size() == letters_of_plain);
    REQUIRE(text.find("# Look after it yourself\n\n") == 0);
    REQUIRE(has(text, "\n\n## When to stop\n\n- chest pain"));
    REQUIRE(has(text, "\n\n### Emergency\n\n- numb between the legs"));
    REQUIRE(text.back() == '\n');
    REQUIRE_FALSE(has(text, "\n\n\n"));
    REQUIRE_FALSE(has(text, "How to do it"));
    // What must stand before the title does.
    REQUIRE(markdown_of({.age = years{40}}).find("First answer") == 0);
}

TEST_CASE("write_markdown: the routine is a table, with what is left out of a cell left empty",
          "[render]") {
    const std::string text = markdown_of(plain);
    REQUIRE(has(text, "\n\n|  |  |  |  |\n| --- | --- | --- | --- |\n| "));
    REQUIRE(has(text, "| brisk walk | 10 minutes |  | 5 days a week |\n"));
    REQUIRE(has(text, "\n\n## Through the day\n\n|  |"));
}

TEST_CASE("write_markdown: steps are numbered under the name of their exercise", "[render]") {
    const std::string text = markdown_of(plain, {.details = true, .all_left_out = true});
    REQUIRE(has(text, "\n\n### bridge:\n\n"));
    REQUIRE(has(text, "\n1. "));
    REQUIRE(has(text, "\n5. "));
    REQUIRE(has(text, "\n\n## Left out, and why\n\n- "));
    REQUIRE(has(text, "\n\n## About this advice\n\n"));
    const std::string without = markdown_of(plain, {.details = true, .steps = false});
    REQUIRE_FALSE(has(without, "\n1. "));
}

TEST_CASE("write_markdown: what a host gives is text, whatever stands in it", "[render]") {
    const report grave = fully_screened({.age = years{40}, .present = {red_flag::saddle_numbness}});
    const auto number = [&](std::string_view given) {
        return markdown_of(grave, {.emergency_number = given});
    };
    REQUIRE(has(number("*112*"), "is \\*112\\*."));
    REQUIRE(has(number("[112](tel:112)"), "is \\[112\\](tel:112)."));
    REQUIRE(has(number("<b>&amp;"), "is \\<b\\>\\&amp;."));
    REQUIRE(has(number("1\n# 2\t 3"), "is 1 \\# 2 3."));
    REQUIRE(has(number("https://a.b"), "is https:\\//a.b."));
    REQUIRE(has(number("www.a.b"), "is www\\.a.b."));
    // At the beginning of a line a number or a dash would begin a list.
    const auto last = [](std::string_view more) { return markdown_of(plain, {.more = more}); };
    REQUIRE(has(last("a - 1. b"), " a - 1. b\n"));
    host_rule own[] = {{.id = "own",
                        .when = symptom::low_back_pain,
                        .then = withhold_routine(),
                        .because = "",
                        .reference = ""}};
    advice given = advise(plain);
    given.host_fired = 1;
    for (const auto& [says, written] :
         {std::pair{"1. a", "\n- 1\\. a\n"}, std::pair{"23) a", "\n- 23\\) a\n"},
          std::pair{"- a", "\n- \\- a\n"}, std::pair{"+ a", "\n- \\+ a\n"},
          std::pair{"  # a", "\n- \\# a\n"}, std::pair{"1 2. a", "\n- 1 2. a\n"},
          std::pair{"{ a {n", "\n- { a {n\n"}}) {
        own[0].because = says;
        std::string text;
        write_markdown(std::back_inserter(text), given, {.host = own});
        CAPTURE(says, text);
        REQUIRE(has(text, written));
    }
}

TEST_CASE(
    "write_markdown: the words are those of the text, whoever reads it and whatever a host says",
    "[render][many]") {
    test::random_bits random{20261128};
    for (int i = 0; i < test::reports_to_draw(1'500); ++i) {
        const report from =
            random.one_in(2) ? test::plausible_adult(random) : test::random_report(random);
        const std::string number = test::awkward_text(random);
        const std::string line = test::awkward_text(random);
        const std::string more = test::awkward_text(random);
        const text_options how{.emergency_number = number,
                               .crisis_line = line,
                               .asking_is_over = random.one_in(3),
                               .crisis_help = random.one_in(3),
                               .details = random.one_in(2),
                               .all_left_out = random.one_in(4),
                               .more = more,
                               .today = calendar_day{2029, 1, 1},
                               .language = random.one_in(2) ? german : english};
        const advice given = advise(from);
        std::string markdown;
        std::string text;
        write_markdown(std::back_inserter(markdown), given, how);
        write_text(std::back_inserter(text), given, how);
        CAPTURE(i, markdown, text);
        REQUIRE(words_of_markdown(markdown) == words_of(text));
    }
}
