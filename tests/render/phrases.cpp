// SPDX-License-Identifier: MIT
// Covers render/phrases.hpp: what a person reads of a source is what it is, and never its key. Its other
// sentences are held by the tests of the pages that they stand on.

#include <hamstring/render/phrases.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/check_in.hpp>
#include <hamstring/programme.hpp>
#include <hamstring/render/article.hpp>
#include <hamstring/render/check_in.hpp>
#include <hamstring/render/road.hpp>
#include <hamstring/render/self_test.hpp>
#include <hamstring/render/text.hpp>

#include "../catch.hpp"
#include "../joined.hpp"
#include "../plausible_adult.hpp"
#include "../random_course.hpp"

using namespace hamstring;

namespace {

std::string bracket_of(source from, evidence grade) {
    std::string text;
    render::writer to{std::back_inserter(text)};
    render::put_evidence(to, "A claim.", from, grade);
    return text;
}

bool is_of_a_key(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }

const std::vector<std::string_view>& source_keys() {
    static const std::vector<std::string_view> sorted = [] {
        std::vector<std::string_view> keys;
        for (const source_row& row : all<source>()) keys.push_back(row.key);
        std::sort(keys.begin(), keys.end());
        return keys;
    }();
    return sorted;
}

/// The first key of a source in a text; empty where there is none.
std::string_view source_key_in(std::string_view text) {
    const std::vector<std::string_view>& keys = source_keys();
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        if (!is_of_a_key(text[begin])) continue;
        std::size_t end = begin;
        while (end < text.size() && is_of_a_key(text[end])) ++end;
        const std::string_view word = text.substr(begin, end - begin);
        if (std::binary_search(keys.begin(), keys.end(), word)) return word;
        begin = end;
    }
    return {};
}

bool names_a_source(std::string_view bracket) {
    const std::size_t mark = bracket.find("; ");
    const std::string_view name = bracket.substr(0, mark);
    const std::string_view sure = mark == bracket.npos ? "" : bracket.substr(mark + 2);
    const auto called = [&](const source_row& row) { return row.lay_name == name; };
    const auto graded = [&](const evidence_row& row) { return row.phrase == sure; };
    return std::any_of(all<source>().begin(), all<source>().end(), called) &&
           (sure == knowledge::no_study ||
            std::any_of(all<evidence>().begin(), all<evidence>().end(), graded));
}

/// What is wrong with how a text names its sources, and in `count` how often it names one.
std::string wrong_with(const std::string& text, int& count) {
    if (const std::string_view key = source_key_in(text); !key.empty())
        return "the key " + std::string(key) + " is shown";
    const std::string line = test::joined(text);
    for (std::size_t at = 0; (at = line.find('[', at)) != line.npos; ++at) {
        const std::string bracket = line.substr(at + 1, line.find(']', at) - at - 1);
        if (!names_a_source(bracket)) return "this names no source: " + bracket;
        ++count;
    }
    return "";
}

}  // namespace

TEST_CASE("put_evidence: a claim stands before what its source is, and how sure that is",
          "[phrases]") {
    REQUIRE(
        test::joined(bracket_of(source::ingram_2024, evidence::moderate)) ==
        "  - A claim. [a review of 189 studies of stretching, 2024; good studies mostly agree] ");
    REQUIRE(test::joined(bracket_of(source::slater_2019, evidence::very_low)) ==
            "  - A claim. [a paper on sitting up straight, 2019 (from memory); hardly studied] ");
    for (const evidence_row& row : all<evidence>())
        REQUIRE(test::joined(bracket_of(source::expert_judgement, row.id)) ==
                "  - A claim. [our own judgement; no study behind it] ");
}

TEST_CASE("put_evidence: every source fits lines of 80 columns with every grade", "[phrases]") {
    for (const source_row& row : all<source>())
        for (const evidence_row& grade : all<evidence>()) {
            const std::string text = bracket_of(row.id, grade.id);
            INFO(text);
            for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1)
                REQUIRE(text.find('\n', at) - at <= 80);
            int count = 0;
            REQUIRE(wrong_with(text, count) == "");
            REQUIRE(count == 1);
        }
}

TEST_CASE("no text for people holds the key of a source", "[phrases]") {
    for (const source_row& row : all<source>())
        REQUIRE(source_key_in("As [" + std::string(row.key) + ", low] says") == row.key);
    test::random_bits random(16);
    int count = 0;
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        const report from = test::plausible_adult(random);
        const advice given = advise(from);
        std::string text;
        const auto out = std::back_inserter(text);
        write_text(out, given, {.details = true, .all_left_out = i % 2 == 0});
        write_article(out, given, from);
        write_road(out, programme(from), given);
        write_best_test(out, from, given);
        for (const self_test_row& row : all<self_test>()) {
            refused += !test_permitted(row.id, from, given).allowed;
            write_self_test(out, row.id, from, given);
        }
        const kept_course course = begin_course(from, given);
        const report later = test::a_week_later(random, from);
        const told_at_check_in told = test::random_told(random, later, course);
        write_check_in(out, check_in(course, later, told), course, told);
        INFO(text);
        REQUIRE(wrong_with(text, count) == "");
    }
    REQUIRE(count > 10000);
    REQUIRE(refused > 1000);
}
