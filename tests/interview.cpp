// SPDX-License-Identifier: MIT
// Covers interview.hpp, and with it intake/answered.hpp, standing.hpp, page.hpp and asking.hpp:
//   begin() -> next_page -> answer -> ... -> none: then advise(report_of(talk))
//   undo, reopen, review, progress, why_asked, check, bounds
#include <hamstring/interview.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/host/interview.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/page.hpp>

#include "cases/narratives.hpp"
#include "catch.hpp"
#include "person.hpp"

using namespace hamstring;

namespace {

constexpr interview after_facts = answer(
    begin(),
    four_facts{
        .age = years{39}, .sex = sex::female, .worst_pain = pain_score{5}, .since = days{14}});
constexpr interview after_right_now = answer(after_facts, page_id::right_now, none_of_these);
constexpr interview grave =
    answer(after_right_now, page_id::bladder_bowels_legs, ticked({item::numb_between_legs}));
constexpr interview unsure = answer(after_right_now, page_id::bladder_bowels_legs,
                                    not_sure_about({item::numb_between_legs}));

/// People of all kinds, the same in every run.
std::vector<test::person> people(std::size_t otherwise) {
    test::random_bits random{13};
    std::vector<test::person> result;
    const std::size_t count = test::conversations_to_draw(otherwise);
    for (std::size_t i = 0; i < count; ++i)
        result.push_back(i % 2 == 0 ? test::random_ordinary_person(random)
                                    : test::random_person(random, 4 + random.below(60)));
    return result;
}

/// Answers every page that has something open, in an order drawn at random.
interview in_any_order(const test::person& who, test::random_bits& random) {
    interview talk = answer(begin(), who.facts);
    for (;;) {
        const detail::standings stand(talk);
        std::vector<page_id> open;
        for (std::size_t p = 0; p < count_of<page_id>; ++p)
            if (stand.has_open(static_cast<page_id>(p))) open.push_back(static_cast<page_id>(p));
        if (open.empty()) return talk;
        const page_id next = open[static_cast<std::size_t>(random.below(int(open.size())))];
        if (const auto* const asks = detail::number_asked_on(next)) {
            talk = answer_number(talk, next, who.numbers[static_cast<std::size_t>(asks->which)]);
            continue;
        }
        reply given{.others_no = true};
        for (const item one : detail::shown_on(talk, detail::standings(talk), next)) {
            if (who.says(one) == tick::yes) given.yes.insert(one);
            if (who.says(one) == tick::unsure) given.unsure.insert(one);
        }
        talk = answer(talk, next, given);
    }
}

}  // namespace

TEST_CASE("interview: asks for facts, then dangers, and stops at an emergency", "[interview]") {
    STATIC_REQUIRE(next_page(begin())->id == page_id::four_facts);
    STATIC_REQUIRE(next_page(after_facts)->id == page_id::right_now);
    STATIC_REQUIRE(next_page(after_right_now)->id == page_id::bladder_bowels_legs);
    STATIC_REQUIRE(!next_page(grave));
    STATIC_REQUIRE(advise(report_of(grave)).urgency == urgency::emergency_now);
    STATIC_REQUIRE(undo(grave) == after_right_now);
}

TEST_CASE("interview: not sure about a grave sign is asked once more, and never a no",
          "[interview]") {
    STATIC_REQUIRE(next_page(unsure)->id == page_id::how_to_tell);
    STATIC_REQUIRE(next_page(unsure)->kind == page_kind::one);
    constexpr interview still = tell(unsure, item::numb_between_legs, tick::unsure);
    STATIC_REQUIRE(next_page(still)->id != page_id::how_to_tell);
    STATIC_REQUIRE(advise(report_of(still)).urgency >= urgency::same_day);
    STATIC_REQUIRE(advise(report_of(tell(unsure, item::numb_between_legs, tick::yes))).urgency ==
                   urgency::emergency_now);
    STATIC_REQUIRE(undo(still) == unsure);
    STATIC_REQUIRE(undo(undo(still)) == after_right_now);
}

TEST_CASE("interview: under 16 it knows after one answer, and asks only what can be more urgent",
          "[interview]") {
    constexpr interview child = answer(begin(), four_facts{.age = years{15}});
    STATIC_REQUIRE(bounds(child).least >= urgency::clinician_days);
    STATIC_REQUIRE(!fault_of(four_facts{.age = years{15}}));
    interview talk = child;
    int pages = 0;
    while (const maybe<page> asked = next_page(talk)) {
        CAPTURE(about(asked->id).key);
        REQUIRE(asked->kind != page_kind::fields);
        REQUIRE(why_asked(talk, asked->id).can_change == effect_of_page::urgency);
        talk = answer(talk, asked->id, none_of_these);
        ++pages;
    }
    REQUIRE(pages <= 12);
    REQUIRE(advise(report_of(talk)).urgency == urgency::clinician_days);
}

TEST_CASE("interview: what is known before is not asked", "[interview]") {
    constexpr report known{.age = years{40},
                           .sex = sex::male,
                           .worst_pain = pain_score{3},
                           .since = weeks{8},
                           .absent = {red_flag::saddle_numbness}};
    constexpr interview talk = begin(known);
    STATIC_REQUIRE(next_page(talk)->id == page_id::right_now);
    constexpr interview later = answer(talk, page_id::right_now, none_of_these);
    for (const asked_item& one : *next_page(later)) REQUIRE(one.id != item::numb_between_legs);
}

TEST_CASE("interview: a page can be changed, and the change taken back", "[interview]") {
    constexpr interview again = reopen(after_right_now, page_id::right_now);
    STATIC_REQUIRE(next_page(again)->id == page_id::right_now);
    STATIC_REQUIRE(next_page(again)->reason == page_reason::change);
    STATIC_REQUIRE(next_page(again)->size() >= next_page(after_facts)->size());
    constexpr interview changed = answer(again, page_id::right_now, ticked({item::chest_pain}));
    STATIC_REQUIRE(changed.answer_to(item::chest_pain) == tick::yes);
    STATIC_REQUIRE(undo(changed) == again);
    STATIC_REQUIRE(undo(again) == after_right_now);
    constexpr interview older =
        answer(reopen(after_right_now, page_id::four_facts), four_facts{.age = years{66}});
    STATIC_REQUIRE(older.facts().age == maybe{years{66}});
    STATIC_REQUIRE(older.facts().since == after_facts.facts().since);
    STATIC_REQUIRE(undo(undo(older)) == after_right_now);
}

TEST_CASE("interview: what was taken back is shown as it was left", "[interview]") {
    constexpr interview back = undo(grave);
    STATIC_REQUIRE(back.answer_to(item::numb_between_legs) == tick::open);
    STATIC_REQUIRE(back.left_at(item::numb_between_legs) == tick::yes);
    for (const asked_item& one : *next_page(back))
        CHECK(one.left == (one.id == item::numb_between_legs ? tick::yes : tick::no));
}

TEST_CASE("interview: check names what is wrong with an answer", "[interview]") {
    constexpr page asked = *next_page(after_right_now);
    STATIC_REQUIRE(!fault_of(asked, none_of_these));
    STATIC_REQUIRE(fault_of(asked, reply{}) == maybe{fault::nothing_answered});
    STATIC_REQUIRE(fault_of(asked, reply{.no = {item::numb_between_legs}}) ==
                   maybe{fault::item_without_answer});
    STATIC_REQUIRE(fault_of(asked, ticked({item::chest_pain})) == maybe{fault::not_on_the_page});
    STATIC_REQUIRE(fault_of(asked, reply{.yes = {item::numb_between_legs},
                                         .unsure = {item::numb_between_legs}}) ==
                   maybe{fault::two_answers});
    STATIC_REQUIRE(fault_of(four_facts{}) == maybe{fault::age_missing});
    STATIC_REQUIRE(fault_of(four_facts{.age = years{300}}) == maybe{fault::age_out_of_range});
    STATIC_REQUIRE(fault_of(four_facts{.age = years{30}}) == maybe{fault::sex_missing});
    STATIC_REQUIRE(fault_of(four_facts{.age = years{30}, .sex = sex::not_given}) ==
                   maybe{fault::pain_missing});
    STATIC_REQUIRE(fault_of(four_facts{
                       .age = years{30}, .sex = sex::not_given, .worst_pain = pain_score{11}}) ==
                   maybe{fault::pain_out_of_range});
    STATIC_REQUIRE(fault_of(four_facts{
                       .age = years{30}, .sex = sex::not_given, .worst_pain = pain_score{1}}) ==
                   maybe{fault::duration_missing});
    STATIC_REQUIRE(fault_of(four_facts{.age = years{30},
                                       .sex = sex::not_given,
                                       .worst_pain = pain_score{1},
                                       .since = years{40}}) ==
                   maybe{fault::duration_longer_than_life});
}

namespace {

/// Up to a page, with a yes to the items on the way and no to all else.
constexpr interview up_to(page_id wanted, const set_of<item>& yes) {
    interview talk = answer(
        begin(),
        four_facts{
            .age = years{30}, .sex = sex::female, .worst_pain = pain_score{4}, .since = weeks{8}});
    for (maybe<page> asked = next_page(talk); asked && asked->id != wanted; asked = next_page(talk))
        talk = answer(talk, asked->id, {.yes = yes & asked->items(), .others_no = true});
    return talk;
}

}  // namespace

TEST_CASE("interview: a yes that only opens a page is not lost there without a word",
          "[interview]") {
    constexpr interview pregnant = up_to(page_id::pregnancy, {item::pregnant_or_gave_birth});
    constexpr page asked = *next_page(pregnant);
    STATIC_REQUIRE(asked.id == page_id::pregnancy);
    STATIC_REQUIRE(asked.names == maybe{item::pregnant_or_gave_birth});
    STATIC_REQUIRE(fault_of(asked, none_of_these) == maybe{fault::nothing_named});
    STATIC_REQUIRE(!fault_of(asked, ticked({item::pregnant_or_perhaps})));
    STATIC_REQUIRE(
        !fault_of(asked, reply{.unsure = {item::pregnant_or_perhaps}, .others_no = true}));
    // A host that does not ask what is wrong has a conversation that fails closed.
    constexpr report told = report_of(answer(pregnant, page_id::pregnancy, none_of_these));
    STATIC_REQUIRE(told.unsure.contains(red_flag::may_be_pregnant));
    STATIC_REQUIRE(!told.absent.contains(red_flag::may_be_pregnant));
    // What opened a page and says something itself is not lost there.
    constexpr page flu = *next_page(up_to(page_id::fever, {item::ill_as_with_flu}));
    STATIC_REQUIRE(flu.id == page_id::fever);
    STATIC_REQUIRE(!flu.names);
    // The signs that go with it may all be no: that page names nothing.
    constexpr page signs =
        *next_page(up_to(page_id::pregnancy_signs, {item::pregnant_or_gave_birth}));
    STATIC_REQUIRE(signs.id == page_id::pregnancy_signs);
    STATIC_REQUIRE(!fault_of(signs, none_of_these));
}

TEST_CASE("interview: each page that names a yes takes no none", "[interview]") {
    std::size_t count = 0;
    for (const page_row& row : knowledge::pages) {
        if (!row.names_the_yes) continue;
        INFO(row.key);
        ++count;
        for (const item gate : row.opened_by) {
            if (!about(gate).sets.empty()) continue;
            const interview talk = up_to(row.id, {gate});
            const maybe<page> asked = next_page(talk);
            if (!asked) continue;  // not of women of 30, or an emergency before
            CHECK(asked->names == maybe{gate});
            CHECK(fault_of(*asked, none_of_these) == maybe{fault::nothing_named});
            CHECK_FALSE(report_of(answer(talk, row.id, none_of_these)).unsure.empty());
        }
    }
    CHECK(count > 10);
}

namespace {

/// Somebody with these facts who says yes to these items and no to all else, up to a page; the end where
/// it is not asked.
interview up_to(page_id wanted, const four_facts& facts, const set_of<item>& yes,
                const report& known = {}) {
    interview talk = begin(known);
    const test::person who{.facts = facts, .yes = yes};
    for (maybe<page> asked = next_page(talk); asked && asked->id != wanted; asked = next_page(talk))
        talk = test::answered_by(who, talk, *asked);
    return talk;
}

constexpr four_facts man_of_30{
    .age = years{30}, .sex = sex::male, .worst_pain = pain_score{4}, .since = weeks{8}};
constexpr four_facts woman_of_30{
    .age = years{30}, .sex = sex::female, .worst_pain = pain_score{4}, .since = weeks{8}};
constexpr four_facts woman_of_80{
    .age = years{80}, .sex = sex::female, .worst_pain = pain_score{2}, .since = weeks{80}};

/// The pages that only choose exercises, and are opened by an answer or an age.
constexpr set_of<page_id> choosing{page_id::birth_week, page_id::birth_check, page_id::strain_day,
                                   page_id::in_the_wheelchair, page_id::chair_rises};

set_of<page_id> pages_of(const test::played& talk) {
    set_of<page_id> result;
    for (const page& asked : talk.pages) result.insert(asked.id);
    return result;
}

}  // namespace

TEST_CASE("interview: the pain right now is told with the facts, or left out", "[interview]") {
    four_facts told = man_of_30;
    told.pain_now = pain_score{2};
    const interview with = answer(begin(), told);
    CHECK(report_of(with).pain_now == maybe{pain_score{2}});
    CHECK(facts_told(with).pain_now == maybe{pain_score{2}});
    CHECK(undo(with) == begin());
    const interview without = answer(begin(), man_of_30);
    CHECK_FALSE(report_of(without).pain_now);
    CHECK(next_page(without) == next_page(with));
    CHECK_FALSE(with == without);
    // Of what was asked up to how long it has lasted, it is no part.
    told.pain_now = pain_score{9};
    told.worst_pain = pain_score{4};
    CHECK_FALSE(fault_of(told, 2));
    CHECK_FALSE(fault_of(told, 3));
    CHECK(fault_of(told, 4) == maybe{fault::pain_now_over_worst});
    // Known before, it stays.
    const report known{.worst_pain = pain_score{4}, .pain_now = pain_score{3}};
    CHECK(report_of(answer(begin(known), man_of_30)).pain_now == maybe{pain_score{3}});
}

TEST_CASE("interview: a number is told, left out, changed and taken back", "[interview]") {
    const interview before = up_to(page_id::strain_day, man_of_30, {item::strained_before});
    const page asked = *next_page(before);
    REQUIRE(asked.id == page_id::strain_day);
    CHECK(asked.kind == page_kind::number);
    CHECK(asked.empty());
    CHECK(asked.asks == maybe{number::days_since_strain});
    CHECK(asked.reason == page_reason::opened_by_an_answer);
    CHECK(why_asked(before, asked.id).can_change == effect_of_page::exercises);
    CHECK(why_asked(before, asked.id).opened_by == maybe{item::strained_before});
    CHECK_FALSE(fault_of(asked, maybe<int>{}));
    CHECK_FALSE(fault_of(asked, maybe{365}));
    CHECK(fault_of(asked, maybe{366}) == maybe{fault::number_out_of_range});
    CHECK(fault_of(asked, maybe{-1}) == maybe{fault::number_out_of_range});
    const interview told = answer_number(before, asked.id, 4);
    CHECK(report_of(told).strained == maybe{days{4}});
    CHECK(next_page(told)->id != asked.id);
    CHECK(undo(told) == before);
    CHECK(next_page(undo(told))->left == maybe{4});
    const interview left_out = answer_number(before, asked.id, {});
    CHECK_FALSE(report_of(left_out).strained);
    CHECK(left_out.was_asked(asked.id));
    CHECK_FALSE(left_out == before);
    CHECK(next_page(left_out)->id == next_page(told)->id);
    CHECK(answer_number(before, asked.id, 366) == left_out);
    // A page without a number stays as it is.
    CHECK(answer_number(before, page_id::your_week, 4) == before);
    const interview changed = answer_number(reopen(told, asked.id), asked.id, 40);
    CHECK(report_of(changed).strained == maybe{days{40}});
    CHECK(undo(undo(changed)) == told);
    for (const review_line& line : review(changed))
        if (line.page == asked.id) CHECK((line.number == maybe{40} && line.asked == 1));
    CHECK(review(changed).size() == review(before).size() + 1);
    // Once the strain is taken back, its day counts no more.
    const interview none =
        answer(reopen(told, page_id::your_past), page_id::your_past, none_of_these);
    CHECK_FALSE(report_of(none).strained);
    CHECK(report_of(none).absent.contains(history::past_hamstring_strain));
    CHECK(advise(report_of(none)).problems.empty());
}

TEST_CASE("interview: what only chooses exercises is asked of whom it fits", "[interview]") {
    const auto asked_of = [](const four_facts& facts, const set_of<item>& yes,
                             const report& known = {}) {
        return pages_of(test::play({.facts = facts, .yes = yes}, begin(known))) & choosing;
    };
    const set_of<page_id> nothing;
    CHECK(asked_of(man_of_30, {}) == nothing);
    CHECK(asked_of(woman_of_30, {item::low_back}) == nothing);
    CHECK(asked_of(man_of_30, {item::strained_before}) == set_of<page_id>{page_id::strain_day});
    CHECK(asked_of(man_of_30, {item::strained_before}, {.strained = days{3}}) == nothing);
    CHECK(asked_of(man_of_30, {item::uses_a_wheelchair}) ==
          set_of<page_id>{page_id::in_the_wheelchair});
    CHECK(asked_of(woman_of_80, {}) == set_of<page_id>{page_id::chair_rises});
    CHECK(asked_of(woman_of_80, {}, {.measured = {.chair_stands = times{8}}}) == nothing);
    CHECK(asked_of(woman_of_80, {item::uses_a_wheelchair}) ==
          set_of<page_id>{page_id::in_the_wheelchair});
    const set_of<item> birth{item::pregnant_or_gave_birth, item::birth_within_a_year};
    CHECK(asked_of(woman_of_30, birth) ==
          set_of<page_id>{page_id::birth_week, page_id::birth_check});
    CHECK(asked_of(man_of_30, birth) == nothing);
    CHECK(asked_of(woman_of_30, {item::pregnant_or_gave_birth, item::birth_within_six_weeks}) ==
          nothing);
    // Nor of anybody who has to be seen.
    CHECK(asked_of(woman_of_80, {item::numb_between_legs, item::uses_a_wheelchair}) == nothing);
    CHECK(asked_of(woman_of_80, {item::soaked_at_night, item::cancer_ever, item::cancer_in_bone,
                                 item::fever_or_shivers, item::fever_three_days,
                                 item::strained_before, item::uses_a_wheelchair}) == nothing);
}

TEST_CASE("interview: who uses a wheelchair has one at hand, and is not asked to stand",
          "[interview]") {
    const set_of<item> yes{item::thigh_tight, item::uses_a_wheelchair, item::spine_team_agreed};
    const report told = report_of(test::play({.facts = woman_of_80, .yes = yes}).end());
    CHECK(told.equipment.contains(equipment::wheelchair));
    CHECK(told.absent.contains(history::legs_can_push));
    const advice plan = advise(told);
    CHECK_FALSE(plan.routine.empty());
    for (const routine_item& one : plan.routine)
        CHECK_FALSE(about(one.exercise).needs.contains(position::standing));
    CHECK_FALSE(report_of(test::play({.facts = woman_of_80}).end())
                    .equipment.contains(equipment::wheelchair));
}

TEST_CASE("interview: numbers of pages lie within those of a report", "[interview]") {
    for (const page_row& row : knowledge::pages) {
        if (!row.asks) continue;
        CAPTURE(row.key);
        CHECK(row.asks->lowest >= about(row.asks->which).lowest);
        CHECK(row.asks->highest <= about(row.asks->which).highest);
        CHECK(row.asks->lowest < row.asks->highest);
    }
    // No number that a page takes can say what a danger page asks.
    CHECK_FALSE(
        observe({.since_birth = weeks{7}}).facts.answered_yes(red_flag::birth_in_six_weeks));
    CHECK(about(page_id::birth_week).asks->lowest == 7);
}

TEST_CASE("interview: the danger pages, played by the compiler", "[interview]") {
    constexpr interview done = [] {
        interview talk = after_facts;
        for (maybe<page> asked = next_page(talk); asked && asked->kind == page_kind::each;
             asked = next_page(talk))
            talk = answer(talk, asked->id, none_of_these);
        return talk;
    }();
    STATIC_REQUIRE(next_page(done)->id == page_id::where_it_is);
    STATIC_REQUIRE(review(done).size() >= 3);
}

TEST_CASE("interview: every conversation ends, and asks nothing twice", "[interview][many]") {
    for (const test::person& who : people(20'000)) {
        const test::played talk = test::play(who);
        REQUIRE(talk.pages.size() < test::too_many_pages);
        set_of<item> seen;
        set_of<number> numbers;
        for (const page& asked : talk.pages) {
            if (asked.kind == page_kind::one) continue;
            if (asked.kind != page_kind::fields) REQUIRE(asked.asks.has_value() == asked.empty());
            if (asked.asks) {
                REQUIRE_FALSE(numbers.contains(*asked.asks));
                numbers.insert(*asked.asks);
            }
            for (const asked_item& one : asked) {
                REQUIRE_FALSE(seen.contains(one.id));
                seen.insert(one.id);
            }
        }
        for (std::size_t i = 0; i < talk.pages.size(); ++i) {
            REQUIRE(undo(talk.states[i + 1]) == talk.states[i]);
            REQUIRE(next_page(undo(talk.states[i + 1]))->id == talk.pages[i].id);
        }
        const urgency given = advise(report_of(talk.end())).urgency;
        if (given == urgency::emergency_now) REQUIRE_FALSE(next_page(talk.end()));
    }
}

TEST_CASE("interview: what was not asked would not have changed the urgency", "[interview][many]") {
    test::random_bits random{14};
    for (const test::person& who : people(20'000)) {
        const test::played talk = test::play(who);
        // The same person, asked everything in any order; what turned out on being told how to tell is
        // what the person says from the beginning.
        test::person knowing = who;
        for (std::size_t i = 0; i < count_of<item>; ++i) {
            const auto one = static_cast<item>(i);
            if (!talk.end().was_told_how(one)) continue;
            knowing.unsure.erase(one);
            if (talk.end().answer_to(one) == tick::yes) knowing.yes.insert(one);
            if (talk.end().answer_to(one) == tick::unsure) knowing.unsure.insert(one);
        }
        // What was named by nothing else than that is taken back.
        test::take_back_what_is_not_named(knowing);
        const interview all = in_any_order(knowing, random);
        const advice asked = advise(report_of(talk.end()));
        const advice everything = advise(report_of(all));
        // Under 16 nobody is asked how bad and since when, and what is not known counts as grave.
        REQUIRE(asked.urgency >= everything.urgency);
        if (who.facts.age->value < 16) continue;
        REQUIRE(asked.urgency == everything.urgency);
        if (asked.urgency >= urgency::same_day) continue;
        REQUIRE(asked.deadline == everything.deadline);
        REQUIRE(asked.routine.state == everything.routine.state);
        if (!asked.routine.empty()) REQUIRE(asked.routine == everything.routine);
    }
}

TEST_CASE("interview: one more yes or not sure never lowers the urgency", "[interview][many]") {
    test::random_bits random{15};
    for (test::person who : people(20'000)) {
        const urgency before = advise(report_of(test::play(who).end())).urgency;
        const auto one = static_cast<item>(random.below(int(count_of<item>)));
        if (who.says(one) == tick::yes) continue;
        const bool sure = who.says(one) == tick::unsure || random.one_in(2);
        who.unsure.erase(one);
        (sure ? who.yes : who.unsure).insert(one);
        if (sure)
            who.turns_out_no.erase(one);
        else {
            who.turns_out_no.erase(one);
            who.turns_out_yes.erase(one);
        }
        REQUIRE(advise(report_of(test::play(who).end())).urgency >= before);
    }
}

TEST_CASE("interview: options and then questions come to what questions come to",
          "[interview][many]") {
    test::random_bits random{16};
    for (const test::person& who : people(20'000)) {
        const test::played talk = test::play(who);
        const std::size_t cut = static_cast<std::size_t>(random.below(int(talk.states.size())));
        const report options = report_of(talk.states[cut]);
        const test::played rest = test::play(who, begin(options));
        const advice at_once = advise(report_of(talk.end()));
        const advice in_two = advise(report_of(rest.end()));
        CAPTURE(cut);
        REQUIRE(in_two.urgency == at_once.urgency);
        REQUIRE(in_two.routine == at_once.routine);
    }
}

namespace {

/// What items say: all of it, and what those say that are true of a person.
observations said_by_all() {
    observations said;
    for (std::size_t i = 0; i < count_of<item>; ++i)
        said = said | detail::standings::said_by(static_cast<item>(i));
    return said;
}
observations said_by(const set_of<item>& items) {
    observations said;
    for (const item one : items) said = said | detail::standings::said_by(one);
    return said;
}

/// What a report tells, with the four facts that it lacks, and no to all else that items ask.
report answered_whole(report told) {
    told = test::with_four_facts(told);
    told.absent = told.absent | (said_by_all() - told.present - told.unsure);
    return told;
}

struct compared {
    std::size_t all = 0;
    std::size_t equal = 0;

    /// Asked page by page, somebody who would tell a report is never less urgent than it is. Some items say
    /// more than it tells, and then it may be more.
    void take(std::string_view number, const report& told) {
        const report whole = answered_whole(told);
        const test::person who = test::person_of(whole);
        // What no item says any more, a record may still hold.
        const test::played talk = test::play(
            who, begin({.present = whole.present - said_by_all(), .measured = whole.measured}));
        const urgency asked = advise(report_of(talk.end())).urgency;
        CAPTURE(number);
        CHECK(asked >= advise(whole).urgency);
        // Under 16 nobody is asked how bad and since when, and what is not known counts as grave.
        if (whole.age->value < 16) return;
        ++all;
        equal += asked == advise(whole).urgency ? 1 : 0;
        const bool says_more = !(said_by(who.yes) - whole.present).empty();
        if (!says_more) CHECK(asked == advise(whole).urgency);
    }
};

}  // namespace

TEST_CASE("interview: asking finds what the narratives and the published cases tell",
          "[interview]") {
    compared result;
    for (const test::narrative& row : test::narratives) result.take(row.number, row.given);
    for (const published_case& row : knowledge::published_cases) result.take(row.number, row.given);
    CHECK(result.all > 40);
    CHECK(result.equal + 5 >= result.all);
}

namespace {
constexpr host_rule reads_sitting[] = {{.id = "host-sits",
                                        .when = habit::sits_most_of_the_day,
                                        .then = at_least_urgency(urgency::same_day),
                                        .because = "A test.",
                                        .reference = "none"}};
}  // namespace

TEST_CASE("interview: a host's rules are asked for as long as they can raise", "[interview]") {
    test::person who{.facts = after_facts.facts()};
    interview talk = begin();
    std::size_t pages = 0;
    while (const maybe<page> asked = next_page(talk, overlay<reads_sitting>{})) {
        REQUIRE(++pages < test::too_many_pages);
        talk = test::answered_by(who, talk, *asked);
    }
    REQUIRE(bounds(talk, overlay<reads_sitting>{}).most ==
            bounds(talk, overlay<reads_sitting>{}).least);
    REQUIRE(bounds(begin(), overlay<reads_sitting>{}).most == urgency::emergency_now);
}
