// SPDX-License-Identifier: MIT
#pragma once

#include <iterator>
#include <string>
#include <string_view>

#include "random_report.hpp"

/// Texts that a host may give, of letters and pieces that mean something to some format.

namespace test {

inline constexpr std::string_view awkward_pieces[] = {
    "*",
    "**",
    "_",
    "__",
    "`",
    "```",
    "~",
    "~~",
    "~~~",
    "#",
    "# ",
    "-",
    "- ",
    "---",
    "+ ",
    "= ",
    "===",
    "1. ",
    "12) ",
    ".",
    ")",
    "(",
    "[",
    "]",
    "[a](b)",
    "![a](b)",
    "[a]: /b",
    "[ ] ",
    "[^1]",
    "<",
    ">",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "&",
    "&amp;",
    "&#42;",
    "|",
    "| - |",
    "\\",
    "\\|",
    "\\*",
    "\"",
    "'",
    "$x$",
    "@you",
    "^",
    ":",
    "://",
    "http://",
    "https://a.b/c",
    "www.",
    "www.a.b",
    "ftp://x",
    "{",
    "}",
    "%",
    "    ",
    "\t",
    "\n",
    "\r\n",
    "\n\n",
    "\x01",
    "\x7F",
    "ä",
    "ß",
    "\xE2\x82\xAC",
    "\xF0\x9F\x99\x82",
    "\xC2\xA0",
    "a",
    "b",
    "word",
    "two words",
    " ",
    "0",
    "7",
    ",",
    ";",
    "!",
    "?",
};

/// Some of them in a row.
inline std::string awkward_text(random_bits& random) {
    std::string text;
    for (int left = random.below(10); left > 0; --left)
        text += awkward_pieces[static_cast<std::size_t>(
            random.below(static_cast<int>(std::size(awkward_pieces))))];
    return text;
}

}  // namespace test
