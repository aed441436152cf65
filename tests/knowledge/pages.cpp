// SPDX-License-Identifier: MIT
// Covers tests/tools/generate/pages/: what the printed pages make of texts, keys and premises. That the pages are
// those of the tables is shown by tests/tools/generate/pages.sh --check and --prove.

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/rules/all_rules.hpp>

#include "../catch.hpp"
#include "../tools/generate/pages/rules.hpp"

using namespace hamstring;

namespace {

constexpr std::string_view tight =
    "[back of thigh tightness](questions.md#back_of_thigh_tightness)";
constexpr std::string_view sits = "[sits most of the day](questions.md#sits_most_of_the_day)";
constexpr std::string_view moves = "[moves every hour](questions.md#moves_every_hour)";

/// "{t}" for the first of the names above, and so on.
std::string with_links(std::string text) {
    const auto replace = [&text](std::string_view mark, std::string_view name) {
        for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark))
            text.replace(at, mark.size(), name);
    };
    replace("{t}", tight);
    replace("{s}", sits);
    replace("{m}", moves);
    return text;
}

std::string printed(const rules::rule& item) { return pages::premise_in_words(item.when); }

constexpr rules::rule with(rules::premise<rules::vocabulary> when) {
    return {"id",
            when,
            rules::raises_to(urgency::same_day),
            "",
            source::expert_judgement,
            evidence::consensus};
}

}  // namespace

TEST_CASE("plain: leaves nothing in a text that works as markup", "[pages]") {
    REQUIRE(pages::plain("a | b * c [d](e) `f` ~g~ <h> & \\") ==
            "a \\| b \\* c \\[d\\](e) \\`f\\` \\~g\\~ &lt;h> &amp; \\\\");
    REQUIRE(pages::plain("_one_ snake_case") == "\\_one\\_ snake\\_case");
    REQUIRE(pages::plain("two\nlines") == "two lines");
}

TEST_CASE("anchor: holds the key as it is, and breaks only what is shown of a long one",
          "[pages]") {
    REQUIRE(pages::anchor("wall_lean") == "<a id=\"wall_lean\"></a>wall_lean");
    REQUIRE(pages::anchor("a_very_long_key_indeed") ==
            "<a id=\"a_very_long_key_indeed\"></a>a_<wbr>very_<wbr>long_<wbr>key_<wbr>indeed");
    REQUIRE(pages::titled("heart_and_chest") == "Heart and chest");
}

TEST_CASE("confidence: is that of the weakest reading of the sources", "[pages]") {
    using pages::confidence;
    STATIC_REQUIRE(about(source::bandy_1997).confirmed);
    STATIC_REQUIRE(pages::is_partly_from_memory(source::bandy_1994));
    STATIC_REQUIRE_FALSE(about(source::slater_2019).confirmed);
    // A name for each list: clang 14 cannot take such a temporary inside REQUIRE.
    constexpr citations read{source::bandy_1997};
    constexpr citations read_in_part{source::bandy_1994};
    constexpr citations mixed{source::bandy_1997, source::slater_2019};
    constexpr citations remembered{source::slater_2019};
    constexpr citations remembered_and_judged{source::slater_2019, source::expert_judgement};
    constexpr citations judged{source::expert_judgement};
    constexpr citations article{source::popular_article, source::expert_judgement};
    REQUIRE(confidence(read) == "confirmed");
    REQUIRE(confidence(read_in_part) == "confirmed in part");
    REQUIRE(confidence(mixed) == "confirmed in part");
    REQUIRE(confidence(remembered) == "from memory");
    REQUIRE(confidence(remembered_and_judged) == "from memory");
    REQUIRE(confidence(judged) == "judged here");
    REQUIRE(confidence(article) == "article only");
    REQUIRE(pages::link_to_source(source::slater_2019) ==
            "[slater_2019](sources.md#slater_2019) (from memory)");
    REQUIRE(pages::link_to_source(source::bandy_1994) ==
            "[bandy_1994](sources.md#bandy_1994) (partly from memory)");
}

TEST_CASE("premise_in_words: says and, or, no and a count as the rule means them", "[pages]") {
    constexpr auto t = symptom::back_of_thigh_tightness;
    constexpr auto s = habit::sits_most_of_the_day;
    constexpr auto m = habit::moves_every_hour;
    static constexpr rules::rule cases[] = {
        with(t),
        with(t && s && !m),
        with(t || s),
        with((t || s) && m),
        with(rules::at_least(2, {t, s, m})),
        with((t && s) || rules::any_of({s, m})),
    };
    constexpr std::string_view expected[] = {
        "{t}",
        "{t} **and** {s} **and** **no to** {m}",
        "{t} **or** {s}",
        "({t} **or** {s}) **and** {m}",
        "**at least 2 of** {t}, {s}, {m}",
        "{t} **and** {s}<br>**or** **any of** {s}, {m}",
    };
    for (std::size_t i = 0; i < std::size(cases); ++i)
        REQUIRE(printed(cases[i]) == with_links(std::string{expected[i]}));
}

TEST_CASE("premise_in_words: names every fact that a rule of the library reads", "[pages]") {
    for (const rules::rule& item : rules::all_rules) {
        const std::string words = printed(item);
        CAPTURE(item.id, words);
        for (std::size_t i = 0; i < item.when.literal_count(); ++i)
            REQUIRE(words.find(pages::detail::in_words(item.when.literal_at(i))) != words.npos);
    }
}
