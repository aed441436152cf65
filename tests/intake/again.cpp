// SPDX-License-Identifier: MIT
// Covers intake/again.hpp: a kept conversation some days later, and what a check-in asks anew.

#include <hamstring/advice.hpp>
#include <hamstring/intake/again.hpp>
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
