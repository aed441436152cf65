// SPDX-License-Identifier: MIT
// Covers language/german.hpp: German is whole (which the compiler holds), and says neither other numbers nor another
// kind of sentence than the English.

#include <hamstring/language/german.hpp>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/language/catalogue.hpp>
#include <hamstring/render/brief.hpp>
#include <hamstring/render/text.hpp>

#include "../catch.hpp"
#include "../plausible_adult.hpp"
#include "../random_report.hpp"

using namespace hamstring;

namespace {

/// The digits of a text, number by number, in order of size.
std::string numbers_of(std::string_view text) {
    std::multiset<std::string> numbers;
    std::string number;
    for (const char letter : std::string(text) + " ") {
        if (letter >= '0' && letter <= '9') {
            number += letter;
        } else if (!number.empty()) {
            numbers.insert(number);
            number.clear();
        }
    }
    std::string all;
    for (const std::string& each : numbers) all += each + " ";
    return all;
}

bool ends_in_question(std::string_view text) { return text.ends_with('?'); }

int how_many() {
    const char* const wanted = std::getenv("HAMSTRING_TEXTS");
    return wanted != nullptr ? std::atoi(wanted) / 4 : 5'000;
}

}  // namespace

TEST_CASE("german: forms of a number", "[language][german]") {
    STATIC_REQUIRE(german_plural(1) == plural::one);
    STATIC_REQUIRE(german_plural(0) == plural::other);
    STATIC_REQUIRE(german_plural(2) == plural::other);
    const message_row& row = about(message::session_takes);
    REQUIRE(german.of(row.of(1), row.other, 1) == "Eine Einheit dauert {n} Minute.");
    REQUIRE(german.of(row.of(1), row.other, 2) == "Eine Einheit dauert {n} Minuten.");
}

TEST_CASE("german: what is urgent in English is as urgent", "[language][german]") {
    REQUIRE(german.of(about(urgency::emergency_now).name) == "Holen Sie jetzt Notfallhilfe");
    REQUIRE(german.of(about(urgency::same_day).name) == "Lassen Sie sich heute untersuchen");
    for (const urgency_row& row : all<urgency>()) REQUIRE(german.of(row.label) != row.label);
    for (const warning& sign : knowledge::safety_net) {
        CAPTURE(sign.says);
        const std::string said(german.of(sign.says));
        if (sign.level == urgency::emergency_now)
            CHECK(said.find("sofort Notfallhilfe") != said.npos);
    }
}

TEST_CASE("german: the numbers, and the kind, of each text are the English one's",
          "[language][german]") {
    each_text([](const catalogue_text& text) {
        const std::string_view said = german.of(text.english);
        CAPTURE(text.table, text.row, text.column, text.english, said);
        CHECK(numbers_of(said) == numbers_of(text.english));
        CHECK(ends_in_question(said) == ends_in_question(text.english));
        CHECK(said.ends_with('.') == text.english.ends_with('.'));
        CHECK(said.find("  ") == said.npos);
    });
}

TEST_CASE("german: what is not known in English is not known", "[language][german]") {
    each_text([](const catalogue_text& text) {
        if (text.english.find("not known") == text.english.npos) return;
        const std::string said(german.of(text.english));
        CAPTURE(text.english, said);
        CHECK((said.find("nicht bekannt") != said.npos || said.find("unbekannt") != said.npos ||
               said.find("weiß niemand") != said.npos));
    });
}

TEST_CASE("german: every text says that nobody has checked it, and fits its lines",
          "[language][german][many]") {
    test::random_bits random{271120};
    for (int i = 0; i < how_many(); ++i) {
        const report from =
            i % 2 == 0 ? test::random_report(random) : test::plausible_adult(random);
        const advice plan = advise(from);
        text_options how;
        how.language = german;
        std::string text;
        write_text(std::back_inserter(text), plan, how);
        std::string flat = text;
        std::replace(flat.begin(), flat.end(), '\n', ' ');
        REQUIRE(flat.find("Diese deutsche Fassung ist noch nicht") != flat.npos);
        std::istringstream lines(text);
        std::size_t count = 0;
        for (std::string line; std::getline(lines, line); ++count)
            REQUIRE(render::letters_in(line) <= 80);
        REQUIRE(count <= 44);
        std::string brief;
        write_brief(std::back_inserter(brief), plan, how);
        REQUIRE(brief.find("noch nicht gepr") != brief.npos);
    }
}
