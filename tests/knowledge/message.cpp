// SPDX-License-Identifier: MIT
// Covers knowledge/message.hpp: the messages, their placeholders and how long those for a watch may be.

#include <string_view>

#include <hamstring/knowledge/message.hpp>

#include "../catch.hpp"

using namespace hamstring;

TEST_CASE("messages: placeholders are counted", "[message]") {
    using knowledge::detail::placeholders;
    STATIC_REQUIRE(placeholders("within {n} days") == hamstring::maybe{1U});
    STATIC_REQUIRE(placeholders("{of}, {name} and {other}") == hamstring::maybe{14U});
    STATIC_REQUIRE(placeholders("none") == hamstring::maybe{0U});
    STATIC_REQUIRE(placeholders("{n} and {n}") == hamstring::maybe<unsigned>{});
    STATIC_REQUIRE(placeholders("{na}") == hamstring::maybe<unsigned>{});
    STATIC_REQUIRE(placeholders("{n") == hamstring::maybe<unsigned>{});
    STATIC_REQUIRE(placeholders("n}") == hamstring::maybe<unsigned>{});
    STATIC_REQUIRE(placeholders("") == hamstring::maybe{0U});
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
