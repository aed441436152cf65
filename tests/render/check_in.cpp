// SPDX-License-Identifier: MIT
// Covers render/check_in.hpp:
//     write_check_in(out, checked, course before, told)   what to do, what changed, why, next week

#include <cstddef>
#include <iterator>
#include <string>

#include <hamstring/check_in.hpp>
#include <hamstring/render/check_in.hpp>

#include "../catch.hpp"
#include "../person.hpp"
#include "../random_course.hpp"

using namespace hamstring;

namespace {

report somebody() {
    report from;
    from.age = years{34};
    from.sex = sex::male;
    from.worst_pain = pain_score{5};
    from.pain_now = pain_score{2};
    from.since = weeks{10};
    from.present = {symptom::back_of_thigh_tightness, symptom::low_back_pain};
    from.absent = every_red_flag;
    from.measured.leg_raise = degrees{60};
    return from;
}

told_at_check_in good_week() {
    told_at_check_in told;
    told.before = told.during = told.next_morning = pain_score{2};
    told.done = times{9};
    told.planned = times{10};
    return told;
}

/// The text without its line breaks.
std::string text_of(const checked& done, const kept_course& before, const told_at_check_in& told) {
    std::string text;
    write_check_in(std::back_inserter(text), done, before, told);
    std::string flat;
    for (const char letter : text) {
        const char next = letter == '\n' ? ' ' : letter;
        if (next != ' ' || flat.empty() || flat.back() != ' ') flat += next;
    }
    return flat;
}

bool has(const std::string& text, const char* part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("write_check_in: a good week in words", "[check_in]") {
    report from = somebody();
    const kept_course before = begin_course(from, advise(from));
    from.worst_pain = pain_score{4};
    from.measured.leg_raise = degrees{63};
    told_at_check_in told = good_week();
    told.activities[0] = times{6};
    const std::string text = text_of(check_in(before, from, told), before, told);
    CHECK(has(text, "Go one step on."));
    CHECK(has(text,
              "Worst pain, from the start: 5, 4. That is 1 less than at the start, which may be "
              "chance."));
    CHECK(has(text, "Sessions: 9 of 10."));
    CHECK(has(text, "What you want to do: 6.0 out of 10."));
    CHECK(has(text, "raising a straight leg: within the error of measuring."));
    CHECK(has(text, "Next week"));
    from.measured.leg_raise = degrees{80};
    from.worst_pain = pain_score{3};
    const std::string more = text_of(check_in(before, from, told), before, told);
    CHECK(has(more, "raising a straight leg: better, by more than the error of measuring."));
    CHECK(has(more, "2 less than at the start, a change that counts."));
    from.measured.leg_raise.reset();
    CHECK(!has(text_of(check_in(before, from, told), before, told), "raising a straight leg"));
}

TEST_CASE("write_check_in: an amber week says one set less, a red one half", "[check_in]") {
    const report from = somebody();
    const kept_course before = begin_course(from, advise(from));
    told_at_check_in told = good_week();
    told.during = pain_score{4};
    CHECK(has(text_of(check_in(before, from, told), before, told), "one set less."));
    told.during = pain_score{7};
    const std::string text = text_of(check_in(before, from, told), before, told);
    CHECK(has(text, "Do less for a week."));
    CHECK(has(text, "All else stays as it is."));
}

TEST_CASE("write_check_in: an emergency says what to do, why, and nothing of exercises",
          "[check_in]") {
    report from = somebody();
    const kept_course before = begin_course(from, advise(from));
    from.absent.erase(red_flag::saddle_numbness);
    from.present.insert(red_flag::saddle_numbness);
    const std::string text = text_of(check_in(before, from, good_week()), before, good_week());
    CHECK(has(text, "Stop the exercises."));
    CHECK(has(text, "Your plan is kept, but stopped."));
    CHECK(!has(text, "Next week"));
    CHECK(!has(text, "What changed"));
}

TEST_CASE("write_check_in: no line is longer than 80 columns, and no key is told", "[check_in]") {
    test::random_bits random(71);
    for (int i = 0; i < 300; ++i) {
        const report start = test::plausible_adult(random);
        kept_course course = begin_course(start, advise(start));
        report from = start;
        for (int week = 0; week < 6; ++week) {
            from = test::a_week_later(random, from);
            const told_at_check_in told = test::random_told(random, from, course);
            const checked done = check_in(course, from, told);
            std::string text;
            write_check_in(std::back_inserter(text), done, course, told);
            std::size_t column = 0;
            for (const char letter : text) {
                column = letter == '\n' ? 0 : column + 1;
                REQUIRE(column <= 80);
            }
            const std::size_t sources = text.find('[');
            REQUIRE((text.find('_') == text.npos || sources < text.find('_')));
            course = done.after;
        }
    }
}
