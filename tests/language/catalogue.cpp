// SPDX-License-Identifier: MIT
// Covers language/catalogue.hpp: every text has a key of its own, and is found by its words; and whatever the renderers
// print is in it: in a language of strange letters no plain word is left.

#include <hamstring/language/catalogue.hpp>

#include <cstdlib>
#include <iterator>
#include <set>
#include <sstream>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/check_in.hpp>
#include <hamstring/generated/catalogue.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/language/spoken.hpp>
#include <hamstring/programme.hpp>
#include <hamstring/render/answers.hpp>
#include <hamstring/render/article.hpp>
#include <hamstring/render/brief.hpp>
#include <hamstring/render/check_in.hpp>
#include <hamstring/render/road.hpp>
#include <hamstring/render/self_test.hpp>
#include <hamstring/render/session.hpp>
#include <hamstring/render/text.hpp>
#include <hamstring/session.hpp>

#include "../catch.hpp"
#include "../plausible_adult.hpp"
#include "../random_course.hpp"
#include "../random_report.hpp"
#include "pseudo.hpp"

using namespace hamstring;

namespace {

/// 2,000 here, more with HAMSTRING_TEXTS=1000000.
int how_many() {
    const char* const wanted = std::getenv("HAMSTRING_TEXTS");
    return wanted != nullptr ? std::atoi(wanted) / 10 : 2'000;
}

std::string key_of(const catalogue_text& text) {
    std::string key =
        std::string{text.table} + '.' + std::string{text.row} + '.' + std::string{text.column};
    if (text.place != 0) key += '.' + std::to_string(text.place);
    return key;
}

template <class Write>
std::string written(Write write) {
    std::string text;
    write(std::back_inserter(text));
    return text;
}

/// What is wrong with a text in the strange language: a plain word, or a line of more columns than there are.
std::string wrong_with(const std::string& text, std::size_t columns) {
    if (const std::string word = test::plain_word_in(text); !word.empty())
        return "'" + word + "' in: " + text;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (render::letters_in(line) > columns) return "too long: " + line;
    return {};
}

constexpr std::size_t page = 80;
constexpr std::size_t watch = 40;

std::string wrong_with_advice(const report& from) {
    const advice plan = advise(from);
    text_options how;
    how.language = test::pseudo;
    how.details = how.all_left_out = true;
    how.emergency_number = "112";
    std::string wrong = wrong_with(written([&](auto to) { write_text(to, plan, how); }), page);
    if (wrong.empty())
        wrong = wrong_with(written([&](auto to) { write_brief(to, plan, how); }), watch);
    if (wrong.empty())
        wrong = wrong_with(
            written([&](auto to) { write_article(to, plan, from, {.language = test::pseudo}); }),
            page);
    if (wrong.empty())
        wrong = wrong_with(
            written([&](auto to) { write_best_test(to, from, plan, {}, test::pseudo); }), page);
    for (const self_test_row& row : all<self_test>())
        if (wrong.empty())
            wrong = wrong_with(
                written([&](auto to) { write_self_test(to, row.id, from, plan, test::pseudo); }),
                page);
    if (wrong.empty())
        wrong = wrong_with(
            written([&](auto to) { write_road(to, programme(from), plan, test::pseudo); }), page);
    return wrong;
}

std::string wrong_with_session(const report& from) {
    const advice plan = advise(from);
    const session_script script = session(plan, {});
    std::string said =
        written([&](auto to) { write_session_start(to, plan, test::pseudo); }) + '\n' +
        written([&](auto to) { write_session_end(to, plan, script.takes(), test::pseudo); });
    for (const session_step& step : script) {
        said += '\n' + written([&](auto to) { write_cue(to, step, test::pseudo); });
        for (const std::size_t letters : {12UL, 20UL, 40UL})
            said +=
                '\n' + written([&](auto to) { write_short_cue(to, step, letters, test::pseudo); });
    }
    const std::string word = test::plain_word_in(said);
    return word.empty() ? word : "'" + word + "' in: " + said;
}

/// A course of some weeks, with what each check-in prints.
std::string wrong_with_course(test::random_bits& random) {
    report from = test::plausible_adult(random);
    kept_course course = begin_course(from, advise(from));
    text_options how;
    how.language = test::pseudo;
    for (int week = 0; week < 4; ++week) {
        const told_at_check_in told = test::random_told(random, from, course);
        from = test::a_week_later(random, from);
        const checked done = check_in(course, from, told);
        const std::string wrong = wrong_with(
            written([&](auto to) { write_check_in(to, done, course, told, how); }), page);
        if (!wrong.empty()) return wrong;
        course = done.after;
    }
    return {};
}

/// A conversation in which every page is shown with all that can be said of it.
std::string wrong_with_pages(test::random_bits& random) {
    interview talk = answer(begin(), {.age = years{random.below(60) + 17},
                                      .sex = sex::female,
                                      .worst_pain = pain_score{4},
                                      .since = weeks{9}});
    std::string said;
    const language& in = test::pseudo;
    while (const maybe<hamstring::page> asked = next_page(talk)) {
        said += written([&](auto to) { write_title(to, *asked, progress(talk), in); }) + '\n' +
                written([&](auto to) { write_why(to, talk, asked->id, in); }) + '\n' +
                written([&](auto to) { write_items(to, *asked, in); }) + '\n' +
                written([&](auto to) { write_example(to, *asked, in); }) + '\n';
        tick given[16] = {};
        std::size_t place = 0;
        for (const asked_item& each : *asked) {
            said += written([&](auto to) { write_how_to_tell(to, each.id, in); });
            given[place++ % 16] = random.one_in(9)    ? tick::yes
                                  : random.one_in(15) ? tick::unsure
                                                      : tick::no;
        }
        if (about(asked->id).asks)
            talk = answer_number(talk, asked->id, 5);
        else if (asked->kind == page_kind::one)
            talk = tell(talk, asked->begin()->id, tick::no);
        else {
            std::size_t at = 0;
            std::string typed;
            for (const asked_item& each : *asked) {
                (void)each;
                if (given[at] != tick::no) {
                    typed += given[at] == tick::unsure ? " ?" : " ";
                    typed += std::to_string(at + 1);
                }
                ++at;
            }
            const typed_reply read = read_reply(*asked, typed.empty() ? "0" : typed);
            talk = answer(talk, asked->id, read.given);
        }
        if (render::crisis_told(advise(report_of(talk)))) break;
    }
    for (const fault wrong :
         {fault::nothing_answered, fault::none_and_some, fault::not_on_the_page})
        for (const page_row& row : all<page_id>()) {
            typed_reply typed;
            typed.wrong = wrong;
            hamstring::page shown{};
            shown.id = row.id;
            said += written([&](auto to) { write_wrong(to, typed, shown, in); }) + '\n';
        }
    said += written([&](auto to) { write_so_far(to, talk, in); });
    std::size_t number = 0;
    for (const review_line& line : review(talk)) {
        ++number;
        said += written([&](auto to) {
            write_review_line(to, number, line, facts_told(talk), number % 2 == 0, in);
        });
    }
    const std::string word = test::plain_word_in(said);
    return word.empty() ? word : "'" + word + "' in: " + said;
}

}  // namespace

TEST_CASE("each_text: no key stands twice, and none is empty", "[language][catalogue]") {
    std::set<std::string> keys;
    std::size_t count = 0;
    each_text([&](const catalogue_text& text) {
        ++count;
        CHECK(keys.insert(key_of(text)).second);
        CHECK_FALSE(text.english.empty());
        CHECK_FALSE(text.row.empty());
    });
    REQUIRE(count >= generated::text_count);
}

TEST_CASE("each_text: each is found by its words, and nothing else is", "[language][catalogue]") {
    std::set<std::size_t> places;
    each_text([&](const catalogue_text& text) {
        const std::size_t place = detail::place_of_text(text.english);
        REQUIRE(place < generated::text_count);
        places.insert(place);
    });
    REQUIRE(places.size() == generated::text_count);
    REQUIRE(detail::place_of_text("") == generated::text_count);
    REQUIRE(detail::place_of_text("Look after it yourself!") == generated::text_count);
}

TEST_CASE("each_text: what has only so much room fits it in English", "[language][catalogue]") {
    each_text([](const catalogue_text& text) {
        CAPTURE(text.english);
        CHECK((text.room == 0 || text.english.size() <= text.room));
    });
}

TEST_CASE("plain_word_in: finds a plain word, and no strange one", "[language][catalogue]") {
    REQUIRE(test::plain_word_in(test::detail::disguised("Look after it.", 0)).empty());
    REQUIRE(test::plain_word_in("[" + test::detail::disguised("of", 0) + "] of 3") == "of");
    REQUIRE(test::plain_word_in("2 x 30").empty());
}

TEST_CASE("pseudo: nothing that the renderers print of an advice is in no catalogue",
          "[language][catalogue][many]") {
    test::random_bits random{20261127};
    for (int i = 0; i < how_many(); ++i) {
        const report from =
            i % 2 == 0 ? test::random_report(random) : test::plausible_adult(random);
        REQUIRE(wrong_with_advice(from) == "");
        if (!advise(from).routine.empty()) REQUIRE(wrong_with_session(from) == "");
    }
}

TEST_CASE("pseudo: nothing that a conversation prints is in no catalogue",
          "[language][catalogue][many]") {
    test::random_bits random{271126};
    for (int i = 0; i < 200; ++i) REQUIRE(wrong_with_pages(random) == "");
}

TEST_CASE("pseudo: nothing that a check-in prints is in no catalogue",
          "[language][catalogue][many]") {
    test::random_bits random{2711};
    for (int i = 0; i < how_many() / 5; ++i) REQUIRE(wrong_with_course(random) == "");
}
