// SPDX-License-Identifier: MIT
// Covers language/spoken.hpp: what is wrong with a language is found, text by text.

#include <hamstring/language/spoken.hpp>

#include <string_view>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr unsigned one = 1U << static_cast<unsigned>(plural::one);
constexpr generated::known_text plain{"a.b.c", 0, 0, false, false};
constexpr generated::known_text narrow{"a.b.c", 5, 0, false, false};
constexpr generated::known_text counted{"a.b.c", 0, 1, true, false};
constexpr generated::known_text named{"a.b.c", 0, 12, false, false};

consteval language_defect defect(const translation& row, const generated::known_text& known) {
    return detail::defect_of(row, known, 0x1'0000'0007, one);
}

}  // namespace

TEST_CASE("spoken: a text under its key, for its English words, has no defect", "[language]") {
    STATIC_REQUIRE(defect({"a.b.c", 7, "etwas"}, plain) == language_defect::none);
    STATIC_REQUIRE(defect({"a.b.d", 7, "etwas"}, plain) == language_defect::misplaced);
    STATIC_REQUIRE(defect({"a.b.c", 8, "etwas"}, plain) == language_defect::outdated);
    STATIC_REQUIRE(defect({"a.b.c", 7, ""}, plain) == language_defect::empty);
}

TEST_CASE("spoken: room is counted in letters, not in bytes", "[language]") {
    STATIC_REQUIRE(defect({"a.b.c", 7, "Füßen"}, narrow) == language_defect::none);
    STATIC_REQUIRE(defect({"a.b.c", 7, "Füßen!"}, narrow) == language_defect::too_long);
}

TEST_CASE("spoken: placeholders are those of the English text, each once", "[language]") {
    STATIC_REQUIRE(defect({"a.b.c", 7, "{other}, {name}"}, named) == language_defect::none);
    STATIC_REQUIRE(defect({"a.b.c", 7, "{name}"}, named) == language_defect::placeholder);
    STATIC_REQUIRE(defect({"a.b.c", 7, "{name} {name} {other}"}, named) ==
                   language_defect::placeholder);
    STATIC_REQUIRE(defect({"a.b.c", 7, "{nam} {other}"}, named) == language_defect::placeholder);
    STATIC_REQUIRE(defect({"a.b.c", 7, "{"}, plain) == language_defect::placeholder);
}

TEST_CASE("spoken: a text that goes by a number has the forms of the language, and no others",
          "[language]") {
    STATIC_REQUIRE(defect({"a.b.c", 7, "{n} Tage", {"", "{n} Tag"}}, counted) ==
                   language_defect::none);
    STATIC_REQUIRE(defect({"a.b.c", 7, "{n} Tage", {"", "ein Tag"}}, counted) ==
                   language_defect::none);
    STATIC_REQUIRE(defect({"a.b.c", 7, "{n} Tage"}, counted) == language_defect::form);
    STATIC_REQUIRE(defect({"a.b.c", 7, "{n} Tage", {"", "{n} Tag", "{n} Tage"}}, counted) ==
                   language_defect::form);
    STATIC_REQUIRE(defect({"a.b.c", 7, "etwas", {"", "eins"}}, plain) == language_defect::form);
    STATIC_REQUIRE(defect({"a.b.c", 7, "{n} Tage", {"", "{name} Tag"}}, counted) ==
                   language_defect::placeholder);
}
