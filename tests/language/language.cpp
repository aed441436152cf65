// SPDX-License-Identifier: MIT
// Covers language/language.hpp: a language says a text, for a number too, and a host's own words come before it.

#include <hamstring/language/language.hpp>

#include <string_view>

#include <hamstring/language/german.hpp>
#include <hamstring/language/replacing.hpp>

#include "../catch.hpp"

using namespace hamstring;

TEST_CASE("language: English says what it is given, in the form of the number", "[language]") {
    STATIC_REQUIRE(english.of("any text") == "any text");
    STATIC_REQUIRE(english.of("one", "more", 1) == "one");
    STATIC_REQUIRE(english.of("one", "more", 0) == "more");
    STATIC_REQUIRE(english.of("one", "more", 2) == "more");
    STATIC_REQUIRE(english.of("one", "more", -1) == "more");
    STATIC_REQUIRE(english.not_reviewed.empty());
}

TEST_CASE("language: what the catalogue does not hold stays as it is", "[language]") {
    REQUIRE(german.of("A host's own sentence.") == "A host's own sentence.");
    REQUIRE(german.of("") == "");
}

TEST_CASE("language: a host's own words come before the language's", "[language]") {
    static constexpr replacement own[] = {replacing("exercises.bridge.name", "Schulterbrücke")};
    language mine = german;
    mine.own = own;
    REQUIRE(mine.of("bridge") == "Schulterbrücke");
    REQUIRE(german.of("bridge") == "Brücke");
    REQUIRE(mine.of("clamshell") == "Muschel");
    language plain = english;
    plain.own = own;
    REQUIRE(plain.of("bridge") == "Schulterbrücke");
    REQUIRE(plain.of("clamshell") == "clamshell");
}
