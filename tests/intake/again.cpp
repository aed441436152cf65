// SPDX-License-Identifier: MIT
// Covers intake/again.hpp: a kept conversation some days later, and what a check-in asks anew.

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>

#include <hamstring/advice.hpp>
#include <hamstring/check_in.hpp>
#include <hamstring/intake/again.hpp>
#include <hamstring/intake/saved.hpp>
#include <hamstring/interview.hpp>

#include "../catch.hpp"
#include "../person.hpp"

using namespace hamstring;

namespace {

constexpr four_facts man_of_30{.age = years{30},
                               .sex = sex::male,
                               .worst_pain = pain_score{6},
                               .pain_now = pain_score{4},
                               .since = weeks{3}};

}  // namespace

TEST_CASE("at_check_in: the pains are those of today, and all is as much longer ago", "[again]") {
    constexpr interview kept = answer(begin(), man_of_30);
    constexpr report now =
        report_of(at_check_in(kept, {.worst_pain = pain_score{3}, .days_passed = 7}));
    STATIC_REQUIRE(now.worst_pain == maybe{pain_score{3}});
    STATIC_REQUIRE(now.since == maybe<hours>{weeks{4}});
    STATIC_REQUIRE(now.age == maybe{years{30}});
    // A host whose clock went back does not make anybody younger in pain.
    STATIC_REQUIRE(report_of(at_check_in(kept, {.days_passed = -3})).since ==
                   maybe<hours>{weeks{3}});
    const report known{.since = days{2}, .strained = days{2}, .since_birth = weeks{1}};
    const report later = report_of(at_check_in(begin(known), {.days_passed = 15}));
    CHECK(later.since == maybe<hours>{days{17}});
    CHECK(later.strained == maybe{days{17}});
    CHECK(later.since_birth == maybe{weeks{3}});
    CHECK_FALSE(later.worst_pain);
}

TEST_CASE("at_check_in: a pain that is not told again is not known", "[again]") {
    const report now = report_of(at_check_in(answer(begin(), man_of_30), {}));
    CHECK_FALSE(now.worst_pain);
    CHECK_FALSE(now.pain_now);
}

TEST_CASE("at_check_in: a danger sign that was denied a minute ago is asked, and its yes is shown",
          "[again]") {
    const test::played talk = test::play({.facts = man_of_30,
                                          .yes = {item::low_back, item::steroids},
                                          .unsure = {item::cancer_ever}});
    const interview kept = talk.end();
    const report then = report_of(kept);
    REQUIRE(then.absent.contains(red_flag::saddle_numbness));
    const interview again = at_check_in(kept, {.worst_pain = pain_score{3}});
    std::size_t asked = 0;
    for (std::size_t i = 0; i < count_of<item>; ++i) {
        const auto sign = static_cast<item>(i);
        if (detail::kind_of(generated::items[i].page) != page_kind::each) continue;
        asked += kept.answer_to(sign) == tick::no;
        CHECK(again.answer_to(sign) == tick::open);
        const tick left = kept.left_at(sign);
        CHECK(again.left_at(sign) == (left == tick::no ? tick::open : left));
    }
    CHECK(asked > 9);
    const report now = report_of(again);
    CHECK_FALSE(now.absent.contains(red_flag::saddle_numbness));
    CHECK(now.present.contains(symptom::low_back_pain));
    CHECK(advise(now).routine.empty());
    // (The pains of today alone can be taken back.)
    CHECK(again.size() == 1);
}

TEST_CASE("at_check_in: asks what is asked when a line of nobody knows when is opened", "[again]") {
    for (int i = 0; i < 200; ++i) {
        test::random_bits random(static_cast<std::uint64_t>(i));
        const test::played talk = test::play(test::random_person(random, 20));
        for (const interview& kept : {talk.states[talk.states.size() / 2], talk.end()}) {
            std::string line;
            save(kept, moment{}, std::back_inserter(line));
            const resumed opened = resume(line, moment{});
            REQUIRE(opened.talk);
            const told_later told{
                .worst_pain = pain_score{5}, .days_passed = 3, .seen = i % 3 == 0};
            const interview one = at_check_in(kept, told);
            const interview other = at_check_in(*opened.talk, told);
            CHECK((report_of(one) == report_of(other)));
            const maybe<page> asked = next_page(one);
            REQUIRE(asked.has_value() == next_page(other).has_value());
            if (asked) CHECK(asked->id == next_page(other)->id);
        }
    }
}

TEST_CASE("at_check_in: what a report denied of danger signs is asked, too", "[again]") {
    const report known{.age = years{30}, .absent = every_red_flag};
    for (const bool seen : {false, true}) {
        const report now = report_of(at_check_in(begin(known), {.seen = seen}));
        CHECK_FALSE(now.absent.contains(red_flag::saddle_numbness));
    }
}

TEST_CASE("at_check_in: a yes stays one, but for a danger sign that somebody has looked at",
          "[again]") {
    const report known{.present = {red_flag::saddle_numbness, symptom::low_back_pain}};
    CHECK(report_of(at_check_in(begin(known), {})).present == known.present);
    const report seen = report_of(at_check_in(begin(known), {.seen = true}));
    CHECK_FALSE(seen.present.contains(red_flag::saddle_numbness));
    CHECK_FALSE(seen.absent.contains(red_flag::saddle_numbness));
    CHECK(seen.present.contains(symptom::low_back_pain));
}

TEST_CASE("without_old_noes: what was denied before is asked, and what was not denied stays",
          "[again]") {
    const report known{.age = years{30},
                       .present = {symptom::low_back_pain, habit::sits_most_of_the_day},
                       .absent = every_red_flag};
    const report open = report_of(without_old_noes(begin(known)));
    CHECK(open.present == known.present);
    CHECK_FALSE(open.absent.contains(red_flag::saddle_numbness));
    // (Age and sex still answer what they answer.)
    CHECK_FALSE(open.absent.contains(red_flag::fever_spinal_pain));
    CHECK(advise(open).routine.empty());
}

TEST_CASE("days_since: whole days between two moments, and none where one is not known",
          "[again]") {
    constexpr moment saved{{2026, 11, 21}, 9};
    STATIC_REQUIRE(days_since(saved, moment{{2026, 11, 28}, 8}) == maybe{6});
    STATIC_REQUIRE(days_since(saved, moment{{2026, 11, 28}, 9}) == maybe{7});
    STATIC_REQUIRE(days_since(saved, moment{{2026, 11, 1}, 9}) == maybe{0});
    STATIC_REQUIRE_FALSE(days_since({}, saved));
    STATIC_REQUIRE_FALSE(days_since(saved, {}));
    STATIC_REQUIRE_FALSE(days_since(saved, moment{{2026, 2, 30}, 0}));
    STATIC_REQUIRE_FALSE(days_since(moment{}, saved));
}

TEST_CASE("week_after: half a week over counts as one", "[again]") {
    const report known{.age = years{30}, .absent = every_red_flag};
    const kept_course begun = begin_course(known, advise(known));
    const int first = begun.history.last().week.value;
    CHECK(week_after(begun, 0) == weeks{first});
    CHECK(week_after(begun, 3) == weeks{first});
    CHECK(week_after(begun, 4) == weeks{first + 1});
    CHECK(week_after(begun, 14) == weeks{first + 2});
}

TEST_CASE("pages_to_reopen: pages where something can be new, of those that were answered",
          "[again]") {
    CHECK(pages_to_reopen(begin()).empty());
    const test::played talk = test::play({.facts = man_of_30, .yes = {item::low_back}});
    const set_of<page_id> again = pages_to_reopen(talk.end());
    CHECK(again.contains(page_id::where_it_is));
    CHECK_FALSE(again.contains(page_id::four_facts));
    CHECK_FALSE(again.contains(page_id::your_week));
    for (const page_id which : again) CHECK(next_page(reopen(talk.end(), which))->id == which);
}
