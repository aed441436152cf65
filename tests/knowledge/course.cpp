// SPDX-License-Identifier: MIT
// Covers knowledge/course.hpp: what may be said of how it usually goes, for whom, and where an advice says it.

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/knowledge/course.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/text.hpp>

#include "../catch.hpp"
#include "lint.hpp"

using namespace hamstring;

namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

std::vector<course> said_by(const report& given, std::size_t most = count_of<course>) {
    std::vector<course> result;
    render::each_course(advise(given), most,
                        [&](const course_row& row) { result.push_back(row.id); });
    return result;
}

std::string text_of(const report& given) {
    std::string text;
    write_text(std::back_inserter(text), advise(given), {.details = true});
    return text;
}

std::string json_of(const report& given) {
    std::string text;
    write_json(std::back_inserter(text), advise(given));
    return text;
}

bool contains(const std::vector<course>& list, course item) {
    for (const course one : list)
        if (one == item) return true;
    return false;
}

const report plain =
    fully_screened({.age = years{40}, .present = {symptom::back_of_thigh_tightness}});
const report sore = fully_screened(
    {.age = years{40},
     .present = {symptom::back_of_thigh_tightness, history::heavy_exercise_one_to_three_days_ago}});
const report grave = fully_screened({.age = years{40}, .present = {red_flag::saddle_numbness}});
const report today = fully_screened({.age = years{40}, .present = {red_flag::foot_drop}});

}  // namespace

TEST_CASE("course: each sentence rests on what its row names", "[course]") {
    struct expected {
        course id;
        course_for holds_for;
        evidence grade;
        source first;
    };
    // A second copy on purpose: a source or a grade that slips is seen here.
    constexpr expected mirror[] = {
        {course::keep_moving, course_for::everybody, evidence::consensus, source::nice_ng59},
        {course::kind_of_exercise, course_for::everybody, evidence::low, source::nice_ng59},
        {course::sore_muscles, course_for::soreness, evidence::consensus, source::cheung_2003},
        {course::scans, course_for::everybody, evidence::consensus, source::nice_ng59},
        {course::pain_medicine, course_for::everybody, evidence::consensus,
         source::nice_ng59_medicines},
        {course::medicine_ask_first, course_for::everybody, evidence::consensus,
         source::nice_ng59_medicines},
        {course::walking, course_for::everybody, evidence::moderate, source::pocovi_2024},
        {course::stretching_and_back_pain, course_for::everybody, evidence::low, source::gou_2024},
        {course::new_or_lasting, course_for::everybody, evidence::consensus, source::george_2021},
        {course::new_pain_eases, course_for::new_pain, evidence::moderate, source::wallwork_2024},
        {course::six_weeks, course_for::new_pain, evidence::consensus, source::wallwork_2024},
        {course::bed_rest, course_for::new_pain, evidence::low, source::dahm_2010},
        {course::warmth, course_for::new_pain, evidence::moderate, source::french_2006},
        {course::lasting_pain_is_slower, course_for::lasting_pain, evidence::very_low,
         source::wallwork_2024},
        {course::mild_strain, course_for::strain, evidence::low, source::martin_2022},
        {course::bending_and_the_back, course_for::short_hamstrings, evidence::very_low,
         source::stretch_spinal_curves},
        {course::hips_and_hamstrings, course_for::weak_hips, evidence::very_low,
         source::wagner_2010},
    };
    STATIC_REQUIRE(std::size(mirror) == count_of<course>);
    for (const expected& want : mirror) {
        const course_row& row = about(want.id);
        CAPTURE(row.key);
        CHECK(row.holds_for == want.holds_for);
        CHECK(row.grade == want.grade);
        CHECK(row.sources.first() == want.first);
    }
}

TEST_CASE("course: nothing is promised", "[course]") {
    for (const std::string_view promise :
         {"Most people recover fully.", "It is nothing serious.", "It heals by itself."})
        CHECK_FALSE(
            test::lint::says_a_forbidden_word({.where = "here", .text = std::string{promise}})
                .empty());
}

TEST_CASE("course: self-care and a routine are told what holds for everybody, no more",
          "[course]") {
    STATIC_REQUIRE(advise(fully_screened({.age = years{40}})).urgency == urgency::self_care_review);
    const std::vector<course> said = said_by(plain);
    REQUIRE(said.size() > 3);
    for (const course item : said) CHECK(about(item).holds_for == course_for::everybody);
    REQUIRE(said_by(plain, 3) ==
            std::vector{course::keep_moving, course::kind_of_exercise, course::scans});
}

TEST_CASE("course: where soreness may contribute, it is spoken of", "[course]") {
    REQUIRE(contains(said_by(sore), course::sore_muscles));
    REQUIRE(said_by(sore, 3)[2] == course::sore_muscles);
    REQUIRE(said_by(sore).size() == said_by(plain).size() + 1);
}

TEST_CASE("course: whoever has to be seen first is told nothing of it", "[course]") {
    for (const report& given : {grave, today, report{}}) {
        CHECK(said_by(given).empty());
        CHECK_FALSE(has(text_of(given), "How it usually goes"));
        CHECK(has(json_of(given), R"("course":[],)"));
    }
}

TEST_CASE("course: the text says three sentences, the JSON all that hold", "[course]") {
    const std::string text = text_of(plain);
    const std::size_t from = text.find("\nHow it usually goes\n");
    REQUIRE(from != text.npos);
    const std::string part = text.substr(from, text.find("\n\n", from + 1) - from);
    std::size_t bullets = 0;
    for (std::size_t at = 0; (at = part.find("\n  - ", at)) != part.npos; ++at) ++bullets;
    CHECK(bullets == 3);
    CHECK(has(json_of(plain), R"("course":[{"key":"keep_moving","says":"Keep moving, )"));
    CHECK(has(json_of(plain), R"({"key":"walking","says":)"));
    CHECK_FALSE(has(json_of(plain), R"("key":"new_pain_eases")"));
}
