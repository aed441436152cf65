// SPDX-License-Identifier: MIT
// Covers render/fhir_words.hpp:
//   render::say_block(words, block, label)  -> one block
//   render::block_rows                      -> blocks as lines of a text
#include <hamstring/render/fhir_words.hpp>

#include <initializer_list>
#include <iterator>
#include <string>

#include <hamstring/render/json_writer.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

std::string rows_of(std::initializer_list<block> blocks) {
    std::string text;
    render::json_writer<std::back_insert_iterator<std::string>> to{std::back_inserter(text)};
    to.sentence([&](auto& words) {
        render::block_rows list{words};
        for (const block& each : blocks) list.take(each);
    });
    return text;
}

constexpr block item(section where, std::string_view says) {
    return {.section = where, .form = block_form::item, .says = says};
}
constexpr block labelled(std::string_view label, std::string_view says) {
    return {.section = section::help, .form = block_form::labelled, .says = says, .label = label};
}

}  // namespace

TEST_CASE("block_rows: sentences run on, items stand behind a dash", "[fhir]") {
    REQUIRE(rows_of({{.section = section::headline, .says = "Be seen"},
                     {.section = section::headline, .says = "within {n} days", .n = 3},
                     {.section = section::action, .says = "Book now."}}) ==
            R"("Be seen within 3 days\u000aBook now.")");
    REQUIRE(rows_of({item(section::stop, "one"), item(section::stop, "two")}) ==
            R"("When to stop:\u000a- one\u000a- two")");
}

TEST_CASE("block_rows: a sentence behind a list is no part of its last item", "[fhir]") {
    REQUIRE(rows_of({item(section::why, "one"), {.section = section::why, .says = "Tell it."}}) ==
            R"("Why:\u000a- one\u000a\u000aTell it.")");
}

TEST_CASE("block_rows: each sign has its label, also where the one above has the same", "[fhir]") {
    REQUIRE(
        rows_of({labelled("Emergency", "one"), labelled("", "two"), labelled("Today", "three")}) ==
        R"("When to get help, if new or worse:\u000a- Emergency: one\u000a)"
        R"(- Emergency: two\u000a- Today: three")");
}

TEST_CASE("block_rows: a claim has its source and grade, a host's sentence its reference",
          "[fhir]") {
    const std::string claim = rows_of({{.section = section::contributors,
                                        .form = block_form::item,
                                        .says = "It may.",
                                        .label = "long sitting",
                                        .graded = true,
                                        .source = source::expert_judgement},
                                       {.section = section::contributors,
                                        .form = block_form::item,
                                        .says = "No name.",
                                        .graded = true,
                                        .source = source::expert_judgement}});
    REQUIRE(claim.find("- long sitting: It may. [our own judgement;") != std::string::npos);
    REQUIRE(claim.find("- No name. [our own") != std::string::npos);
    REQUIRE(rows_of({{.section = section::may_be,
                      .form = block_form::item,
                      .says = "long sitting",
                      .label = "possible",
                      .reference = "page 9"}}) ==
            R"("What may play a part:\u000a- long sitting (possible) [page 9]")");
}
