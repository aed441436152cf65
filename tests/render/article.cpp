// SPDX-License-Identifier: MIT
// Covers render/article.hpp: the article's four stretches as text.

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/render/article.hpp>

#include "../catch.hpp"
#include "../joined.hpp"
#include "../plausible_adult.hpp"

using namespace hamstring;

namespace {

std::string text_of(const report& given, const article_options& how = {}) {
    std::string text;
    write_article(std::back_inserter(text), advise(given), given, how);
    return text;
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != text.npos; at += part.size()) ++found;
    return found;
}

bool has(const std::string& text, std::string_view part) { return count(text, part) > 0; }

report tight(years age, const observations& besides = {}) {
    return fully_screened({.age = age,
                           .worst_pain = pain_score{1},
                           .since = years{1},
                           .present = observations{symptom::back_of_thigh_tightness} | besides});
}

}  // namespace

TEST_CASE("article: names the four, one verdict each, and says that one is enough", "[article]") {
    const std::string text = test::joined(text_of(tight(years{35})));
    for (const exercise stretch : knowledge::article_stretches) {
        CAPTURE(about(stretch).key);
        REQUIRE(count(text, " - " + std::string(about(stretch).name) + ": ") == 1);
    }
    REQUIRE(count(text, ": try it.") == 3);
    REQUIRE(count(text, ": leave it out.") == 1);
    REQUIRE(has(text, knowledge::why_not_the_wall_lean));
    REQUIRE(has(text, "It is in your routine."));
    REQUIRE(has(text, knowledge::article_one_is_enough.because));
    REQUIRE(has(text, knowledge::article_once_a_day.because));
}

TEST_CASE("article: what is in the routine is not told twice, nor what two of them lead to",
          "[article]") {
    // With the usual range no stretch is in the routine, and at 80 three of the four lead to one on a chair.
    report old = tight(years{80});
    old.measured.knee_extension_deficit = degrees{18};
    REQUIRE_FALSE(advise(old).routine.contains(exercise::chair_stretch));
    const std::string text = test::joined(text_of(old));
    REQUIRE(count(text, "do the chair stretch instead.") == 3);
    REQUIRE(count(text, instructions_for(exercise::chair_stretch).steps[0]) == 1);
    const std::string towel{instructions_for(exercise::lying_towel_stretch).steps[0]};
    REQUIRE_FALSE(has(test::joined(text_of(tight(years{35}))), towel));
}

TEST_CASE("article: without steps only those of an adapted form are left", "[article]") {
    const std::string seated{instructions_for(exercise::seated_leg_stretch).steps[0]};
    REQUIRE(has(test::joined(text_of(tight(years{35}))), seated));
    REQUIRE_FALSE(has(test::joined(text_of(tight(years{35}), {.steps = false})), seated));
    const report pregnant = tight(years{30}, {condition::pregnancy_second_third_trimester});
    const std::string text = test::joined(text_of(pregnant, {.steps = false}));
    REQUIRE(has(text, "Only in this adapted form:"));
    REQUIRE(has(text, instructions_for(exercise::standing_forward_bend).adapted[0]));
}

TEST_CASE("article: a condition is named and no more is said of it", "[article]") {
    const std::string text =
        test::joined(text_of(tight(years{60}, {condition::osteoporosis_no_fracture})));
    REQUIRE(has(text, "leave it out. Not with " +
                          std::string(about(condition::osteoporosis_no_fracture).name) + "."));
    REQUIRE_FALSE(has(text, about(condition::osteoporosis_no_fracture).instead));
}

TEST_CASE("article: where there is no routine it says so and names none", "[article]") {
    const std::string text = test::joined(
        text_of(fully_screened({.age = years{40}, .present = {red_flag::saddle_numbness}})));
    REQUIRE(has(text, "No exercises"));
    for (const exercise_row& row : all<exercise>()) REQUIRE_FALSE(has(text, row.name));
    REQUIRE_FALSE(has(text, knowledge::article_one_is_enough.because));
}

TEST_CASE("article: no line is too long", "[article]") {
    test::random_bits random{41};
    for (int i = 0; i < 300; ++i) {
        const std::string text = text_of(test::plausible_adult(random));
        for (std::size_t from = 0; from < text.size();) {
            const std::size_t end = text.find('\n', from);
            REQUIRE(end != text.npos);
            CAPTURE(text.substr(from, end - from));
            REQUIRE(end - from <= 80);
            from = end + 1;
        }
    }
}
