// SPDX-License-Identifier: MIT
// Covers language/replacing.hpp: a text is replaced by its key; a safety text by words that somebody has checked.

#include <hamstring/language/replacing.hpp>

#include <iterator>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/render/text.hpp>

#include "../catch.hpp"

using namespace hamstring;

TEST_CASE("replacing: a key and new words, with somebody's name where it matters", "[language]") {
    constexpr replacement bridge = replacing("exercises.bridge.name", "shoulder bridge");
    STATIC_REQUIRE(bridge.says == "shoulder bridge");
    STATIC_REQUIRE(bridge.english == detail::hash_of("bridge"));
    constexpr replacement net =
        replacing("urgencies.same_day.action", "Call our own line, 555 0100.", "Dr A. Example");
    STATIC_REQUIRE(net.reviewed_by == "Dr A. Example");
}

TEST_CASE("replacing: a message that goes by a number keeps its placeholders", "[language]") {
    static constexpr replacement own[] = {
        replacing("messages.session_takes.says", "Plan {n} min for it.")};
    const report adult =
        fully_screened({.age = years{40}, .present = {symptom::back_of_thigh_tightness}});
    text_options how;
    how.language.own = own;
    std::string text;
    write_text(std::back_inserter(text), advise(adult), how);
    REQUIRE(text.find("Plan 8 min for it.") != text.npos);
    REQUIRE(text.find("One session takes") == text.npos);
}
