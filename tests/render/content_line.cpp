// SPDX-License-Identifier: MIT
// Covers render/content_line.hpp:
//   folding<Out>         an output iterator: no line longer than 75 octets, no letter and no escape broken
//   content_lines<Out>   begin(name), put, number, digits; add, join, row: a text, escaped; end()
#include <hamstring/render/content_line.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include "../catch.hpp"

using namespace hamstring;
using render::content_lines;

namespace {

/// So many letters of a room, as text.
template <class Fill>
constexpr bool is_written(std::string_view expected, Fill fill) {
    char room[256] = {};
    content_lines<char*> lines(room);
    fill(lines);
    return std::string_view(room, static_cast<std::size_t>(lines.position() - room)) == expected;
}

/// A text behind so many letters, in one line.
std::string folded(std::size_t before, std::string_view text) {
    std::string result;
    content_lines lines(std::back_inserter(result));
    const std::string first(before, 'a');
    lines.begin("X").add(std::string_view(first)).join(text).end();
    return result;
}

}  // namespace

TEST_CASE("content_lines: names, values, numbers, and texts that are escaped", "[ics]") {
    STATIC_REQUIRE(is_written("VERSION:2.0\r\n", [](auto& to) { to.line("VERSION", "2.0"); }));
    STATIC_REQUIRE(is_written("A;B=C:0007-13-9a\r\n", [](auto& to) {
        to.begin("A;B=C").digits(7, 4).put("-").digits(1213, 2).put("-").number(9).put("a").end();
    }));
    STATIC_REQUIRE(is_written("X:1\\, 2\\; a\\\\b\r\n", [](auto& to) {
        to.begin("X").add(1).join(",").add(2).join(";").add("").add("a\\b").end();
    }));
    STATIC_REQUIRE(is_written("X:- one two\\n- three\r\n", [](auto& to) {
        to.begin("X").row("- ").add("one").add("two").row("- ").add("three").end();
    }));
    STATIC_REQUIRE(is_written(
        "X:a b\\n c d\r\n", [](auto& to) { to.begin("X").add("a\tb\n\rc\x7f").join("d").end(); }));
}

TEST_CASE("content_lines: a text begins anew in each line", "[ics]") {
    STATIC_REQUIRE(is_written("X:a\r\nY:b\r\n", [](auto& to) {
        to.begin("X").row().add("a").end();
        to.begin("Y").row().add("b").end();
    }));
}

TEST_CASE("folding: a line of 75 octets is whole, the next octet begins another", "[ics]") {
    REQUIRE(folded(73, "") == "X:" + std::string(73, 'a') + "\r\n");
    REQUIRE(folded(73, "bc") == "X:" + std::string(73, 'a') + "\r\n bc\r\n");
    // A blank stands before what goes on, so 74 have room there.
    REQUIRE(folded(73 + 74, "b") ==
            "X:" + std::string(73, 'a') + "\r\n " + std::string(74, 'a') + "\r\n b\r\n");
}

TEST_CASE("folding: no letter of several bytes is broken, and no escape", "[ics]") {
    for (const std::string_view letter : {"\xC3\xBC", "\xE2\x80\x93", "\xF0\x9F\x99\x82"})
        for (std::size_t room = 0; room < letter.size(); ++room)
            REQUIRE(folded(73 - room, letter) ==
                    "X:" + std::string(73 - room, 'a') + "\r\n " + std::string(letter) + "\r\n");
    REQUIRE(folded(71, "\xC3\xBC") == "X:" + std::string(71, 'a') + "\xC3\xBC\r\n");
    REQUIRE(folded(72, ",") == "X:" + std::string(72, 'a') + "\r\n \\,\r\n");
    REQUIRE(folded(71, ",") == "X:" + std::string(71, 'a') + "\\,\r\n");
}

TEST_CASE("folding: bytes that are no letter are folded too", "[ics]") {
    const std::string text = folded(0, std::string(500, '\xA9'));
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find("\r\n", begin);
        REQUIRE(end - begin <= 75);
        begin = end + 2;
    }
}
