// SPDX-License-Identifier: MIT
// Covers intake/saved.hpp, and with it intake/saved_form.hpp, saving.hpp and resuming.hpp:
//   save(talk, moment, out) -> one line; resume(text, now) -> the conversation, or what is wrong and where

#include <hamstring/intake/saved.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/knowledge/damage.hpp>

#include "../catch.hpp"
#include "../person.hpp"
#include "../random_course.hpp"

using namespace hamstring;

namespace {

constexpr moment morning{{2026, 11, 26}, 5};
constexpr moment noon{{2026, 11, 26}, 12};
constexpr moment next_week{{2026, 12, 3}, 5};

/// A line of its own, which the compiler can hold.
class kept_line {
public:
    constexpr explicit kept_line(const interview& talk) {
        size_ = static_cast<std::size_t>(save(talk, morning, letters_) - letters_);
    }
    constexpr std::string_view view() const { return {letters_, size_}; }

private:
    char letters_[4096] = {};
    std::size_t size_ = 0;
};

std::string line_of(const interview& talk, const moment& at = morning) {
    std::string line;
    save(talk, at, std::back_inserter(line));
    return line;
}

/// The line with a sum that fits, after a part was changed.
std::string resummed(std::string line) {
    line.resize(line.rfind(" sum="));
    std::uint32_t sum = detail::sum_of_nothing;
    for (const char letter : line) sum = detail::summed(sum, letter);
    char digits[9] = {};
    std::snprintf(digits, sizeof digits, "%08x", static_cast<unsigned>(sum));
    return line + " sum=" + digits;
}

/// The line with the first `from` replaced, and a sum that fits.
std::string changed(std::string line, std::string_view from, std::string_view to) {
    const std::size_t at = line.find(from);
    REQUIRE(at != std::string::npos);
    return resummed(line.replace(at, from.size(), to));
}

/// The line as another edition would have saved it.
std::string of_another_edition(const std::string& line) {
    return changed(line, detail::own_edition.view(), "v0_9_00000000");
}

std::string mark_of(page_id which) {
    char digits[8] = {};
    std::snprintf(digits, sizeof digits,
                  ":%04x=", unsigned{generated::page_marks[static_cast<std::size_t>(which)]});
    return std::string(about(which).key) + digits;
}

std::string mark_of(screen which) {
    char digits[8] = {};
    std::snprintf(digits, sizeof digits, ":%04x",
                  unsigned{generated::screen_marks[static_cast<std::size_t>(which)]});
    return "@" + std::string(about(which).key) + digits;
}

constexpr four_facts told{
    .age = years{39}, .sex = sex::female, .worst_pain = pain_score{5}, .since = days{14}};
constexpr interview after_facts = answer(begin(), told);
constexpr interview after_right_now = answer(after_facts, page_id::right_now, none_of_these);
constexpr interview numb = answer(after_right_now, page_id::bladder_bowels_legs,
                                  reply{.yes = {item::numb_between_legs},
                                        .unsure = {item::leg_weaker_by_the_hour},
                                        .others_no = true});
constexpr report knows{.age = years{40},
                       .sex = sex::male,
                       .worst_pain = pain_score{3},
                       .since = hours{20},
                       .present = {symptom::low_back_pain, habit::sits_most_of_the_day},
                       .absent = every_red_flag - observations{red_flag::foot_drop},
                       .unsure = {history::getting_worse},
                       .measured = {.leg_raise = degrees{40}, .fingertip_gap = centimetres{-3}},
                       .equipment = {equipment::towel},
                       .session = minutes{10},
                       .level = level::advanced};

/// Reports and conversations of all kinds, the same in every run.
interview random_talk(test::random_bits& random) {
    const test::person who = random.one_in(2) ? test::random_ordinary_person(random)
                                              : test::random_person(random, 3 + random.below(60));
    const test::played talk =
        test::play(who, random.one_in(3) ? begin(test::random_report(random)) : begin());
    interview result = talk.states[static_cast<std::size_t>(random.below(int(talk.states.size())))];
    for (int i = random.below(3); i > 0; --i) result = undo(result);
    if (random.one_in(6))
        result = reopen(result, static_cast<page_id>(random.below(int(count_of<page_id>))));
    return result;
}

/// Changes a line before its sum: a whole word goes, or a letter becomes one that could stand there, or any.
void spoil(std::string& line, test::random_bits& random) {
    const auto at = static_cast<std::size_t>(random.below(int(line.rfind(" sum="))));
    if (random.one_in(3)) {
        const std::size_t begin = line.rfind(' ', at);
        if (begin != std::string::npos) line.erase(begin, line.find(' ', begin + 1) - begin);
    } else if (line[at] >= '0' && line[at] <= '9') {
        line[at] = static_cast<char>('0' + random.below(10));
    } else if (const std::string_view signs = "!+?-"; signs.find(line[at]) != signs.npos) {
        line[at] = signs[static_cast<std::size_t>(random.below(4))];
    } else {
        line.insert(at, 1, static_cast<char>(random.below(256)));
    }
}

bool same_to_go_on_with(const interview& a, const interview& b) {
    for (std::size_t i = 0; i < count_of<item>; ++i) {
        const auto one = static_cast<item>(i);
        if (a.left_at(one) != b.left_at(one) || a.was_told_how(one) != b.was_told_how(one))
            return false;
    }
    return a == b && next_page(a) == next_page(b);
}

/// Whether nothing was loaded, and the place that is named is one.
bool is_refused(std::string_view text) {
    const resumed back = resume(text, noon);
    return !back.talk && back.wrong && back.asked_again.empty() &&
           back.wrong->at + back.wrong->token.size() <= text.size() &&
           text.substr(back.wrong->at, back.wrong->token.size()) == back.wrong->token;
}

}  // namespace

TEST_CASE("moment_at: the hour of a count of seconds", "[saved]") {
    STATIC_REQUIRE(moment_at(0) == moment{{1970, 1, 1}, 0});
    STATIC_REQUIRE(moment_at(3'599) == moment{{1970, 1, 1}, 0});
    STATIC_REQUIRE(moment_at(3'600) == moment{{1970, 1, 1}, 1});
    STATIC_REQUIRE(moment_at(-1) == moment{{1969, 12, 31}, 23});
    // One billion seconds: September 9 2001, 01:46:40.
    STATIC_REQUIRE(moment_at(1'000'000'000) == moment{{2001, 9, 9}, 1});
    STATIC_REQUIRE_FALSE(moment_at(INT64_MAX).possible());
    STATIC_REQUIRE_FALSE(moment_at(INT64_MIN).possible());
}

TEST_CASE("save: a line that a person can read", "[saved]") {
    constexpr kept_line line{numb};
    REQUIRE(line.view() ==
            resummed("hamstring1 " + std::string(detail::own_edition.view()) +
                     " 2026-11-26T05 age=39 sex=female pain=5 since=14d " +
                     mark_of(page_id::right_now) + " " + mark_of(page_id::bladder_bowels_legs) +
                     "+numb_between_legs?leg_weaker_by_the_hour sum=0"));
    REQUIRE(
        line_of(begin({.absent = none_of(screen::mood) | observations{symptom::low_back_pain}})) ==
        resummed("hamstring1 " + std::string(detail::own_edition.view()) +
                 " 2026-11-26T05 knew absent=" + mark_of(screen::mood) + ",low_back_pain sum=0"));
}

TEST_CASE("resume: gives back what was saved, while compiling too", "[saved]") {
    constexpr kept_line line{numb};
    STATIC_REQUIRE(resume(line.view(), noon).talk == maybe{numb});
    STATIC_REQUIRE(next_page(*resume(line.view(), noon).talk) == next_page(numb));
    constexpr kept_line of_report{begin(knows)};
    STATIC_REQUIRE((resume(of_report.view(), noon).talk->known() == knows));
    STATIC_REQUIRE(resume(line.view(), noon).saved_at == maybe{morning});
    STATIC_REQUIRE(resume(line.view(), noon).asked_again.empty());
    STATIC_REQUIRE(resume("", noon).wrong->what == damage::not_a_saved_line);
    REQUIRE(resume(line_of(numb) + "\n", noon).talk);
    REQUIRE(resume(line_of(numb) + "\r\n", noon).talk);
    REQUIRE(is_refused(line_of(numb) + "\n\n"));
    REQUIRE(is_refused(line_of(numb) + "\r"));
}

TEST_CASE("resume: every conversation goes on as if it had not stopped", "[saved][many]") {
    test::random_bits random{17};
    for (std::size_t i = test::conversations_to_draw(20'000); i-- > 0;) {
        const interview talk = random_talk(random);
        const std::string line = line_of(talk);
        CAPTURE(line);
        const resumed back = resume(line, noon);
        REQUIRE(back.talk);
        REQUIRE(same_to_go_on_with(*back.talk, talk));
        REQUIRE(back.talk->size() == 0);
        REQUIRE(line_of(*back.talk) == line);
    }
}

TEST_CASE("resume: every report is as it was, out of range too", "[saved][many]") {
    test::random_bits random{18};
    for (std::size_t i = test::conversations_to_draw(20'000); i-- > 0;) {
        report from = test::random_report(random, random.one_in(2) ? 40 : 3);
        if (random.one_in(8)) from.age = years{random.below(60'000) - 30'000};
        if (random.one_in(8)) from.since = hours{random.below(2'000'000) - 1'000'000};
        if (random.one_in(8)) from.measured.fingertip_gap = centimetres{random.below(200) - 100};
        if (random.one_in(8)) from.level = static_cast<level>(random.below(256));
        if (random.one_in(8)) from.sex = static_cast<sex>(random.below(256));
        const std::string line = line_of(begin(from));
        CAPTURE(line);
        REQUIRE((resume(line, noon).talk->known() == from));
    }
}

TEST_CASE("resume: nothing is loaded of a line with one byte changed", "[saved][many]") {
    test::random_bits random{19};
    for (std::size_t i = test::conversations_to_draw(20'000) / 1'000; i-- > 0;) {
        const std::string line = line_of(random_talk(random));
        for (std::size_t at = 0; at < line.size(); ++at) {
            CAPTURE(line, at);
            std::string other = line;
            other[at] = static_cast<char>(other[at] ^ (1 + random.below(255)));
            REQUIRE(is_refused(other));
            REQUIRE(is_refused(std::string(line).erase(at, 1)));
            REQUIRE(
                is_refused(std::string(line).insert(at, 1, static_cast<char>(random.below(256)))));
            REQUIRE(is_refused(line.substr(0, at)));
        }
    }
}

TEST_CASE("resume: a line with a sum that fits is read or refused, whatever else it holds",
          "[saved][many]") {
    test::random_bits random{20};
    std::size_t read = 0;
    std::size_t refused = 0;
    for (std::size_t i = test::conversations_to_draw(20'000) / 20; i-- > 0;) {
        std::string line = line_of(random_talk(random));
        for (int times = 1 + random.below(3); times > 0; --times) spoil(line, random);
        const std::string text = resummed(line);
        CAPTURE(text);
        const resumed back = resume(text, noon);
        REQUIRE(back.talk.has_value() != back.wrong.has_value());
        ++(back.talk ? read : refused);
        // What is read can be gone on with and kept again.
        if (back.talk) REQUIRE(resume(line_of(*back.talk), noon).talk == back.talk);
    }
    REQUIRE(read > refused / 10);
    REQUIRE(refused > read / 10);
}

TEST_CASE("resume: damage is named with its place", "[saved]") {
    const std::string line = line_of(numb);
    const std::string page = mark_of(page_id::bladder_bowels_legs);
    const std::string digits = page.substr(page.size() - 5, 4);
    struct wrong {
        std::string text;
        damage what;
        std::string token;
    };
    const std::string kept_report = line_of(begin(knows));
    const wrong cases[] = {
        {"", damage::not_a_saved_line, ""},
        {"a letter to a friend", damage::not_a_saved_line, "a"},
        {changed(line, "hamstring1", "hamstring2"), damage::other_form, "hamstring2"},
        {changed(line, " v0_", " 0_"), damage::edition_unreadable,
         "0_" + std::string(detail::own_edition.view().substr(3))},
        {changed(line, "T05", "T24"), damage::moment_unreadable, "2026-11-26T24"},
        {changed(line, "11-26", "02-30"), damage::moment_unreadable, "2026-02-30T05"},
        {changed(line, " pain=5", " paint=5"), damage::word_unknown, "paint=5"},
        {changed(line, " pain=5", "  pain=5"), damage::word_unknown, ""},
        {changed(line, " pain=5", " equipment=mat"), damage::word_unknown, "equipment=mat"},
        {changed(line, "age=39", "age=039"), damage::number_unreadable, "039"},
        {changed(line, "age=39", "age=40000"), damage::number_unreadable, "40000"},
        {changed(line, "since=14d", "since=14"), damage::number_unreadable, "14"},
        {changed(line, "since=14d", "since=99999999d"), damage::number_unreadable, "99999999d"},
        {changed(line, "sex=female", "sex=femal"), damage::key_unknown, "femal"},
        {changed(line, "sex=female", "sex=1"), damage::number_unreadable, "1"},
        {changed(line, page, "nowhere" + page), damage::key_unknown, "nowherebladder_bowels_legs"},
        {changed(line, "+numb", "+dumb"), damage::key_unknown, "dumb_between_legs"},
        {changed(line, "+numb", "numb"), damage::word_unknown,
         "numb_between_legs?leg_weaker_by_the_hour"},
        {changed(line, "?leg_weaker_by_the_hour", "?numb_between_legs"), damage::told_twice,
         "numb_between_legs"},
        {changed(line, page, "bladder_bowels_legs:12="), damage::mark_unreadable, "12"},
        {changed(line, page, "bladder_bowels_legs:0bad="), damage::mark_differs, "0bad"},
        {changed(line, " age=39", " age=39 age=39"), damage::told_twice, "age=39"},
        {changed(line, page, mark_of(page_id::right_now)), damage::told_twice, "right_now"},
        {changed(line, "age=39", "told=leg_weaker_by_the_hour,leg_weaker_by_the_hour"),
         damage::told_twice, "leg_weaker_by_the_hour"},
        {changed(line, "age=39", "told=leg_weaker_by_the_hour,"), damage::key_unknown, ""},
        {changed(line, "age=39", "changing=nothing"), damage::key_unknown, "nothing"},
        {line.substr(0, line.rfind(' ')), damage::sum_missing, ""},
        {"hamstring1", damage::sum_missing, ""},
        {line.substr(0, line.size() - 1), damage::number_unreadable,
         line.substr(line.size() - 8, 7)},
        {line + " age=39", damage::word_unknown, "age=39"},
        {std::string(line).replace(line.find("age=39"), 6, "age=38"), damage::sum_differs,
         line.substr(line.size() - 8)},
        {changed(kept_report, "present=", "present=toothache,"), damage::key_unknown, "toothache"},
        {changed(kept_report, "!foot_drop", "!band_rash"), damage::key_unknown, "band_rash"},
        {changed(kept_report, mark_of(screen::mood), "@mood:0bad"), damage::mark_differs, "0bad"},
        {changed(kept_report, mark_of(screen::mood), "@mood"), damage::mark_unreadable, "mood"},
        {changed(kept_report, "equipment=towel", "equipment=towel,towel"), damage::told_twice,
         "towel"},
        {changed(kept_report, "knew", "knew knew"), damage::told_twice, "knew"},
    };
    set_of<damage> shown;
    for (const wrong& row : cases) {
        shown.insert(row.what);
        CAPTURE(row.text);
        REQUIRE(is_refused(row.text));
        const resumed back = resume(row.text, noon);
        CHECK(about(back.wrong->what).key == about(row.what).key);
        CHECK(back.wrong->token == row.token);
    }
    REQUIRE((shown == set_of<damage>::everything()));
}

TEST_CASE("resume: danger signs are asked again after a day", "[saved]") {
    const std::string line = line_of(numb);
    STATIC_REQUIRE(generated::danger_signs_asked_again_after == 24);
    REQUIRE(resume(line, {{2026, 11, 27}, 4}).talk == maybe{numb});
    const moment old[] = {
        {{2026, 11, 27}, 5}, next_week, {{2027, 1, 1}, 0}, {{2026, 11, 26}, 4}, {}};
    for (const moment& now : old) {
        const resumed back = resume(line, now);
        REQUIRE(back.talk);
        REQUIRE(back.talk->facts() == told);
        // The first danger page is the next, and no old no is shown on it.
        const maybe<page> first = next_page(*back.talk);
        REQUIRE(first->id == page_id::right_now);
        for (const asked_item& one : *first) CHECK(one.left == tick::open);
        REQUIRE(back.asked_again.contains(item::chest_pain));
        REQUIRE(back.asked_again.contains(item::numb_between_legs));
        // A yes is shown, and is no answer yet.
        CHECK(back.talk->answer_to(item::numb_between_legs) == tick::open);
        CHECK(back.talk->left_at(item::numb_between_legs) == tick::yes);
        CHECK(back.talk->left_at(item::leg_weaker_by_the_hour) == tick::unsure);
        CHECK_FALSE(progress(*back.talk).ready);
        const advice meanwhile = advise(report_of(*back.talk));
        CHECK(meanwhile.pending.contains(red_flag::saddle_numbness));
        CHECK(meanwhile.routine.empty());
        const interview again = answer(answer(*back.talk, page_id::right_now, none_of_these),
                                       page_id::bladder_bowels_legs, none_of_these);
        CHECK(advise(report_of(again)).urgency < urgency::emergency_now);
    }
    REQUIRE(resume(line_of(numb, {}), noon).talk->answer_to(item::numb_between_legs) == tick::open);
    REQUIRE(!resume(line_of(numb, {}), noon).saved_at);
}

TEST_CASE("resume: what was known of danger signs is no no after a day, and still a yes",
          "[saved]") {
    report from = knows;
    from.present = from.present | observations{red_flag::bilateral_leg_weakness};
    from.absent = from.absent - observations{red_flag::bilateral_leg_weakness};
    const std::string line = line_of(begin(from));
    REQUIRE((resume(line, noon).talk->known() == from));
    const resumed back = resume(line, next_week);
    CHECK_FALSE(back.talk->known().absent.contains(red_flag::saddle_numbness));
    CHECK(back.talk->known().present == from.present);
    CHECK(back.talk->known().unsure == from.unsure);
    CHECK(back.talk->known().measured == from.measured);
    CHECK(back.asked_again.contains(item::numb_between_legs));
    CHECK(advise(report_of(*back.talk)).urgency == urgency::emergency_now);
}

TEST_CASE("resume: every kept no to a danger sign is asked again after a day", "[saved][many]") {
    test::random_bits random{21};
    for (std::size_t i = test::conversations_to_draw(20'000) / 10; i-- > 0;) {
        const interview talk = random_talk(random);
        const resumed back = resume(line_of(talk), next_week);
        REQUIRE(back.talk);
        for (std::size_t at = 0; at < count_of<item>; ++at) {
            const auto one = static_cast<item>(at);
            if (detail::kind_of(generated::items[at].page) != page_kind::each) {
                REQUIRE(back.talk->answer_to(one) == talk.answer_to(one));
                continue;
            }
            REQUIRE(back.talk->answer_to(one) == tick::open);
            REQUIRE(back.talk->left_at(one) != tick::no);
            REQUIRE_FALSE(back.talk->was_told_how(one));
            if (talk.answer_to(one) != tick::open) REQUIRE(back.asked_again.contains(one));
            const observations says = detail::standings::said_by(one);
            const observations& no = back.talk->known().absent;
            REQUIRE_FALSE(no.bits().intersects(says.bits()));
            // Nor by way of a question that is not asked any more.
            for (const generated::implied_fact& row : generated::implied_by_no)
                if (says.contains(observation(row.implies)))
                    REQUIRE_FALSE(no.contains(observation(row.answered)));
        }
    }
}

TEST_CASE("resume: a number that was told, left out or taken back is so again", "[saved]") {
    interview talk = begin();
    const test::person who{.facts = {.age = years{70},
                                     .sex = sex::male,
                                     .worst_pain = pain_score{4},
                                     .pain_now = pain_score{2},
                                     .since = weeks{9}},
                           .yes = {item::strained_before}};
    for (maybe<page> asked = next_page(talk); asked && asked->id != page_id::strain_day;
         asked = next_page(talk))
        talk = test::answered_by(who, talk, *asked);
    REQUIRE(next_page(talk)->id == page_id::strain_day);
    const interview with_day = answer_number(talk, page_id::strain_day, 12);
    const interview left_out = answer_number(talk, page_id::strain_day, {});
    for (const interview& one : {talk, with_day, left_out, undo(with_day)}) {
        const resumed back = resume(line_of(one), noon);
        REQUIRE(back.talk);
        CHECK(same_to_go_on_with(*back.talk, one));
        CHECK(back.talk->facts().pain_now == maybe{pain_score{2}});
        CHECK(back.talk->number_left_on(page_id::strain_day) ==
              one.number_left_on(page_id::strain_day));
        // How it was right then is not how it is now.
        CHECK_FALSE(resume(line_of(one), next_week).talk->facts().pain_now);
    }
    const std::string page = mark_of(page_id::strain_day);
    for (const std::string_view wrong : {"366", "-1", "012", "x", "!", "12!", "12,13"}) {
        CAPTURE(wrong);
        CHECK(is_refused(changed(line_of(with_day), page + "12", page + std::string(wrong))));
    }
    // Another edition may have asked it otherwise.
    const std::string other = of_another_edition(line_of(with_day));
    CHECK(resume(other, noon).talk->number_on(page_id::strain_day) == maybe{12});
    const resumed again = resume(changed(other, page + "12", "strain_day:0bad=12"), noon);
    CHECK_FALSE(again.talk->was_asked(page_id::strain_day));
    CHECK(again.talk->number_left_on(page_id::strain_day) == maybe{12});
    CHECK(resume(changed(other, page + "12", page + "999"), noon).dropped == 1);
}

TEST_CASE("resume: another edition's answers hold where its page is the same", "[saved]") {
    const std::string other = of_another_edition(line_of(numb));
    const resumed back = resume(other, noon);
    REQUIRE(back.other_edition);
    REQUIRE(back.talk == maybe{numb});
    REQUIRE(back.dropped == 0);
    REQUIRE(back.asked_again.empty());
}

TEST_CASE("resume: of a page that another edition put otherwise, a no is asked again", "[saved]") {
    const interview one_no = answer(after_right_now, page_id::bladder_bowels_legs,
                                    not_sure_about({item::leg_weaker_by_the_hour}));
    const std::string page = mark_of(page_id::bladder_bowels_legs);
    const std::string other = changed(of_another_edition(line_of(one_no)), page,
                                      "bladder_bowels_legs:0bad=?numb_of_soul+bladder");
    const resumed back = resume(other, noon);
    REQUIRE(back.talk);
    CHECK(back.dropped == 2);
    CHECK(back.talk->answer_to(item::leg_weaker_by_the_hour) == tick::unsure);
    CHECK(back.talk->answer_to(item::numb_between_legs) == tick::open);
    CHECK(back.talk->answer_to(item::chest_pain) == tick::no);
    CHECK(back.asked_again.contains(item::numb_between_legs));
    CHECK_FALSE(back.asked_again.contains(item::leg_weaker_by_the_hour));
    CHECK_FALSE(back.asked_again.contains(item::chest_pain));
}

TEST_CASE("resume: a yes of another edition is found on the page where it is now", "[saved]") {
    const std::string other =
        changed(of_another_edition(line_of(numb)), mark_of(page_id::bladder_bowels_legs),
                "legs_and_so_on:0bad=");
    const resumed back = resume(other, noon);
    REQUIRE(back.talk);
    CHECK(back.dropped == 1);
    CHECK(back.talk->answer_to(item::numb_between_legs) == tick::yes);
    CHECK(back.talk->answer_to(item::leg_weaker_by_the_hour) == tick::unsure);
}

TEST_CASE("resume: a screen that another edition put otherwise is asked again", "[saved]") {
    const std::string nerve = mark_of(screen::nerve) + "!foot_drop";
    const std::string other =
        changed(of_another_edition(line_of(begin(knows))), nerve, "@nerve:0bad!floppy_foot");
    const resumed back = resume(changed(other, "present=", "present=toothache,"), noon);
    REQUIRE(back.talk);
    CHECK(back.dropped == 1);
    CHECK_FALSE(back.talk->known().absent.contains(red_flag::saddle_numbness));
    CHECK(back.talk->known().absent.contains(red_flag::band_rash));
    CHECK(back.talk->known().present == knows.present);
    CHECK(back.asked_again.contains(item::numb_between_legs));
}

TEST_CASE("resume: who was told how to tell is not told twice", "[saved]") {
    const interview unsure = answer(after_right_now, page_id::bladder_bowels_legs,
                                    not_sure_about({item::numb_between_legs}));
    const interview still = tell(unsure, item::numb_between_legs, tick::unsure);
    const resumed back = resume(line_of(still), noon);
    REQUIRE(back.talk->was_told_how(item::numb_between_legs));
    REQUIRE(next_page(*back.talk) == next_page(still));
    REQUIRE_FALSE(resume(line_of(unsure), noon).talk->was_told_how(item::numb_between_legs));
    REQUIRE(undo(*back.talk) == *back.talk);
    // Asked again after a day, somebody may be unsure again.
    REQUIRE_FALSE(resume(line_of(still), next_week).talk->was_told_how(item::numb_between_legs));
}

TEST_CASE("resume: a course is as it was saved, beside the conversation", "[saved][many]") {
    test::random_bits random(61);
    const std::size_t many = test::conversations_to_draw(20000) / 8;
    for (std::size_t i = 0; i < many; ++i) {
        report from = test::plausible_adult(random);
        kept_course course = begin_course(from, advise(from));
        for (int week = 0; week < 8; ++week) {
            std::string line;
            save(begin(from), course, morning, std::back_inserter(line));
            const resumed back = resume(line, noon);
            REQUIRE(!back.wrong);
            REQUIRE(back.course.has_value());
            const bool same = *back.course == course;
            REQUIRE(same);
            const bool talk_too = back.talk->known() == from;
            REQUIRE(talk_too);
            from = test::a_week_later(random, from);
            course = check_in(course, from, test::random_told(random, from, course)).after;
        }
    }
}

namespace {

/// A line with a course that has a bit of everything.
std::string line_with_a_course() {
    report from;
    from.age = years{34};
    from.worst_pain = pain_score{4};
    from.since = weeks{10};
    from.present = {symptom::back_of_thigh_tightness, symptom::low_back_pain,
                    symptom::leg_tingling_or_burning};
    from.absent = every_red_flag;
    from.measured.leg_raise = degrees{70};
    kept_course course = begin_course(from, advise(from));
    told_at_check_in week;
    week.before = week.during = pain_score{7};
    week.done = week.planned = times{5};
    week.activities[0] = times{4};
    for (const routine_item& item : course.plan) week.worst = item.exercise;
    course = check_in(course, from, week).after;
    std::string line;
    save(begin(from), course, morning, std::back_inserter(line));
    return line;
}

}  // namespace

TEST_CASE("resume: a line without a course loads as before", "[saved]") {
    const resumed back = resume(line_of(begin(report{})), noon);
    REQUIRE(back.talk.has_value());
    REQUIRE(!back.course.has_value());
}

TEST_CASE("resume: nothing is loaded of a course that was changed", "[saved]") {
    const std::string whole = line_with_a_course();
    REQUIRE(resume(whole, noon).course.has_value());
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string damaged = whole;
        damaged[at] = damaged[at] == 'x' ? 'y' : 'x';
        const resumed back = resume(damaged, noon);
        REQUIRE(back.wrong.has_value());
        REQUIRE(!back.course.has_value());
        REQUIRE(!back.talk.has_value());
    }
    // With a sum that fits too, what cannot be is refused, and a part alone is none.
    const auto refused = [&](std::string_view from, std::string_view to, damage what) {
        const resumed back = resume(changed(whole, from, to), noon);
        REQUIRE(back.wrong.has_value());
        CHECK(back.wrong->what == what);
        CHECK(!back.course.has_value());
    };
    refused("course=week_1/", "course=week_9/", damage::key_unknown);
    refused("course=week_1/", "course=", damage::key_unknown);
    refused("history=0/", "history=x/", damage::number_unreadable);
    refused("/hold,1/", "/hold/1,1/", damage::word_unknown);
    refused(" history=", " legs= ", damage::word_unknown);
    refused(" legs=", " legs=unheard_of,", damage::key_unknown);
    refused(" rests_on=", " rests_on=0", damage::number_unreadable);
    refused(" plan=", " plan=unheard_of/1/0/8/1/3/7/whole/role,", damage::key_unknown);
    std::string without = whole;
    const std::size_t plan = without.find(" rests_on=");
    without.erase(plan, without.find(' ', plan + 1) - plan);
    CHECK(resume(resummed(without), noon).wrong.has_value());
}

TEST_CASE("resume: of another edition's course what still has a name is read", "[saved]") {
    const std::string whole = line_with_a_course();
    const std::string strange =
        changed(of_another_edition(whole), " plan=", " plan=unheard_of/1/0/8/1/3/7/whole/role,");
    const resumed back = resume(strange, noon);
    REQUIRE(back.course.has_value());
    REQUIRE(back.dropped >= 1);
    const resumed own = resume(whole, noon);
    REQUIRE(back.course->plan.size() == own.course->plan.size());
    const bool same = back.course->history == own.course->history;
    REQUIRE(same);
    REQUIRE(back.course->knowledge == own.course->knowledge);
}
