// SPDX-License-Identifier: MIT
// Covers render/say.hpp: a message with its number and its name, and the spaces between.

#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/render/say.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

std::string filled(std::string_view text, long n = 0, std::string_view name = {}) {
    std::string said;
    render::writer to{std::back_inserter(said)};
    render::paragraph line{to, 0};
    render::say_filled(line, text, {.n = n, .name = name});
    return said;
}

std::string said(message which, long n = 0, std::string_view name = {}) {
    std::string result;
    render::writer to{std::back_inserter(result)};
    render::paragraph line{to, 0};
    render::say(line, which, n, name);
    return result;
}

}  // namespace

TEST_CASE("say_filled: placeholders at the start, in the middle and at the end", "[say]") {
    REQUIRE(filled("Nothing to fill.") == "Nothing to fill.");
    REQUIRE(filled("{n} more", 3) == "3 more");
    REQUIRE(filled("within {n} days", -2) == "within -2 days");
    REQUIRE(filled("the number is {name}.", 0, "112") == "the number is 112.");
    REQUIRE(filled("({name})", 0, "x") == "(x)");
    REQUIRE(filled("{name}: {n} times", 4, "bridge") == "bridge: 4 times");
    REQUIRE(filled("{n}{name}", 4, "x") == "4x");
    REQUIRE(filled("") == "");
    REQUIRE(filled("call {name} now", 0, "") == "call now");
}

TEST_CASE("say_filled: a brace that is no placeholder is said as it is", "[say]") {
    for (const std::string_view text :
         {"{", "}", "a {", "{n", "{na}", "{} b", "{name", "{ n }", "{{"})
        REQUIRE(filled(text, 3, "x") == text);
    REQUIRE(filled("{{n}}", 3) == "{3}");
}

TEST_CASE("say: a message that is known while compiling says the same", "[say]") {
    for (const long n : {0L, 1L, 2L, 30L}) {
        std::string alone;
        render::writer to{std::back_inserter(alone)};
        render::paragraph line{to, 0};
        render::say<message::dose_seconds>(line, n);
        REQUIRE(alone == said(message::dose_seconds, n));
    }
}

TEST_CASE("say_filled: lines break in the words of a name too", "[say]") {
    std::string text;
    render::writer to{std::back_inserter(text)};
    render::paragraph line{to, 2, 20};
    render::say_filled(line, "Please call {name} now.", {.name = "the crisis team"});
    REQUIRE(text == "Please call the\n  crisis team now.");
}

TEST_CASE("say_filled: what stands between two blanks is one word, of however many pieces",
          "[say]") {
    const auto in_lines = [](std::string_view pattern, std::size_t width) {
        std::string text;
        render::writer to{std::back_inserter(text)};
        render::paragraph line{to, 0, width};
        render::say_filled(line, pattern, {.n = 5, .name = "ab cd", .of = 3, .other = "ef"});
        return text;
    };
    REQUIRE(in_lines("x ({name}).", 40) == "x (ab cd).");
    REQUIRE(in_lines("x ({name}).", 4) == "x\n(ab\ncd).");
    REQUIRE(in_lines("It was {n}.{of}, and {other}.", 40) == "It was 5.3, and ef.");
    REQUIRE(in_lines("{n}{of}{other}{name}!", 40) == "53efab cd!");
}

TEST_CASE("say: in another language", "[say]") {
    const auto german_for = [](long n) {
        std::string text;
        render::writer to{std::back_inserter(text), german};
        render::paragraph line{to, 0};
        render::say(line, message::session_takes, n);
        render::say(line, about(urgency::same_day).name);
        return text;
    };
    REQUIRE(german_for(1) == "Eine Einheit dauert 1 Minute. Lassen Sie sich heute untersuchen");
    REQUIRE(german_for(8) == "Eine Einheit dauert 8 Minuten. Lassen Sie sich heute untersuchen");
}

TEST_CASE("say: one or more", "[say]") {
    REQUIRE(said(message::due_in_days, 1) == "within 1 day");
    REQUIRE(said(message::due_in_days, 7) == "within 7 days");
    REQUIRE(said(message::session_takes, 0) == "One session takes 0 minutes.");
    REQUIRE(said(message::contact_now, 0, "116 123") == "Please contact 116 123 now.");
}
