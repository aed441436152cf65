// SPDX-License-Identifier: MIT
// Covers knowledge/message.hpp: the messages, their placeholders and how long those for a watch may be.

#include <string_view>

#include <hamstring/knowledge/message.hpp>

#include "../catch.hpp"

using namespace hamstring;

TEST_CASE("messages: placeholders are counted", "[message]") {
    using knowledge::detail::placeholders;
    STATIC_REQUIRE(placeholders("within {n} days", "{n}") == 1);
    STATIC_REQUIRE(placeholders("{n} and {n}", "{n}") == 2);
    STATIC_REQUIRE(placeholders("{n}", "{name}") == 0);
    STATIC_REQUIRE(placeholders("", "{n}") == 0);
}

TEST_CASE("messages: one and more hold the same, each once, and no other brace stands in them",
          "[message]") {
    using knowledge::detail::placeholders_agree;
    STATIC_REQUIRE(placeholders_agree("{n} of {of}", "{of} of {n}"));
    STATIC_REQUIRE(placeholders_agree("{name}: {other}", "{name}, {other}"));
    STATIC_REQUIRE_FALSE(placeholders_agree("{n}", "{name}"));
    STATIC_REQUIRE_FALSE(placeholders_agree("{n} {n}", "{n} {n}"));
    STATIC_REQUIRE_FALSE(placeholders_agree("{m}", "{m}"));
    STATIC_REQUIRE_FALSE(placeholders_agree("{", "{"));
    STATIC_REQUIRE(knowledge::detail::messages_agree<message>());
}

TEST_CASE("messages: those for a watch have at most 40 letters", "[message]") {
    for (const message_row& row : all<message>())
        if (row.key.starts_with("brief_")) {
            CAPTURE(row.key);
            REQUIRE(row.other.size() <= 40);
        }
}
