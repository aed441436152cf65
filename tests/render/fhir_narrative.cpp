// SPDX-License-Identifier: MIT
// Covers render/fhir_narrative.hpp:
//   render::xhtml_words                    -> words of a text of XHTML within a JSON string
//   render::fhir_narrative(to, of, how)    -> what everybody reads, as a resource's narrative
#include <hamstring/render/fhir_narrative.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "../catch.hpp"
#include "../random_whole_report.hpp"
#include "fhir_people.hpp"

using namespace hamstring;

namespace {

std::string narrative_of(const advice& of, const text_options& how) {
    std::string text;
    render::json_writer<std::back_insert_iterator<std::string>> to{std::back_inserter(text),
                                                                   how.language};
    to.open('{');
    render::fhir_narrative(to, of, how);
    to.close('}');
    return text;
}

/// What is wrong with markup: its tags, and that there is nothing in them.
std::string wrong_with(const std::string& markup) {
    std::vector<std::string> open;
    for (std::size_t at = markup.find('<'); at < markup.size(); at = markup.find('<', at + 1)) {
        const std::size_t end = markup.find('>', at);
        std::string tag = markup.substr(at + 1, end - at - 1);
        if (tag[0] != '/') {
            open.push_back(tag.substr(0, tag.find(' ')));
            if (markup[end + 1] == '<' && markup[end + 2] == '/') return "empty: " + tag;
        } else {
            if (open.empty() || open.back() != tag.substr(1))
                return "ends what is not open: " + tag;
            open.pop_back();
        }
    }
    return open.empty() ? "" : "not ended: " + open.back();
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

}  // namespace

TEST_CASE("xhtml_words: what is markup elsewhere is none", "[fhir]") {
    std::string text;
    render::json_writer<std::back_insert_iterator<std::string>> to{std::back_inserter(text)};
    to.sentence([](auto& within) {
        render::xhtml_words words{within};
        words.add("a<b").add("&&").join(">").add(7L).tag("<p>").add("\"c\"").glue("d", "&", "e");
    });
    REQUIRE(text == R"("a&lt;b &amp;&amp;&gt; 7<p>\"c\" d&amp;e")");
}

TEST_CASE("fhir_narrative: says what everybody reads, each exercise with its dose", "[fhir]") {
    for (const test::fhir_someone& who : test::fhir_people) {
        CAPTURE(who.name);
        const advice of = who.advised();
        const std::string text = narrative_of(of, who.how());
        REQUIRE(wrong_with(text) == "");
        REQUIRE(text.find(who.in.of(about(of.urgency).name)) != std::string::npos);
        std::size_t last = 0;
        for (const routine_item& item : of.routine) {
            std::string name(who.in.of(render::name_of(item.exercise, who.how().host)));
            if (who.how().host.find(item.exercise) != nullptr)
                name = "heel press on a cushion &lt;slow &amp; light&gt;";
            const std::size_t here =
                text.find("<li>" + name + (item.modified ? "*: " : ": "), last);
            REQUIRE(here != std::string::npos);
            last = here;
        }
    }
}

TEST_CASE("fhir_narrative: sentences are paragraphs, lists are lists", "[fhir]") {
    const std::string text =
        narrative_of(advise(test::fhir_flagged(red_flag::saddle_numbness)), {});
    REQUIRE(text.find(R"({"text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/)"
                      R"(1999/xhtml\"><p>Get emergency help now</p><p>Call )") == 0);
    REQUIRE(text.find("<p><b>Why</b></p><ul><li>") != std::string::npos);
    REQUIRE(text.find("</li></ul><p>Tell them the line above") != std::string::npos);
    REQUIRE(count(text, "<ul>") == 1);
}

TEST_CASE("fhir_narrative: for 2,000 people the markup is sound", "[fhir][many]") {
    test::random_bits random{4711};
    const int reports = test::reports_to_draw(2'000);
    for (int i = 0; i < reports; ++i) {
        const report from = test::random_whole_report(random);
        const text_options how{.language = random.one_in(2) ? english : german};
        const std::string text = narrative_of(advise(from), how);
        INFO(text);
        REQUIRE(wrong_with(text) == "");
    }
}
