// SPDX-License-Identifier: MIT

// hamstring/knowledge/item.hpp, hamstring/knowledge/page.hpp
//
//     enum class item, page_id, page_kind
//     struct item_row { id, key, says, page, sets, asked_of }, audience
//     struct page_row { id, key, title, question, why, kind, opened_by }
//     knowledge::items, knowledge::pages, knowledge::not_asked
//
// Most of what the tables promise is checked by the compiler at the end of item.hpp; here is what needs
// the words of a text or the rules.

#include <hamstring/knowledge/item.hpp>

#include <cstddef>
#include <span>
#include <string_view>

#include <catch.hpp>
#include <hamstring/advice.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/rules/all_rules.hpp>

#include "lint.hpp"

using namespace hamstring;

namespace {

constexpr double highest_grade_of_a_page = 6.0;

/// The items of a page.
std::span<const item_row> items_of(page_id page) {
    const std::span<const item_row> table = all<item>();
    std::size_t first = 0;
    while (first < table.size() && table[first].page != page) ++first;
    std::size_t last = first;
    while (last < table.size() && table[last].page == page) ++last;
    return table.subspan(first, last - first);
}

/// Each item is read as a sentence of its own.
test::lint::reading reading_of(std::span<const item_row> asked) {
    test::lint::reading sum;
    for (const item_row& row : asked) sum += test::lint::reading_of(row.says);
    return sum;
}

/// Whether a text sets a bound in time: a unit that is counted.
bool counts_time(std::string_view text) {
    constexpr std::string_view units[] = {"minutes", "hours", "days", "weeks", "months", "years",
                                          "minute",  "hour",  "week", "month", "year"};
    for (const std::string_view unit : units)
        if (test::lint::has_words(text, unit)) return true;
    return false;
}

std::size_t flags_said_by(const item_row& row) {
    std::size_t count = 0;
    for (const red_flag_row& flag : all<red_flag>()) count += row.sets.contains(flag.id);
    return count;
}

bool decides_urgency(const item_row& row) { return row.sets.empty() || flags_said_by(row) > 0; }

template <std::size_t N>
bool is_read_by(const rules::rule (&base)[N], const observations& facts) {
    for (const rules::rule& one : base)
        for (std::size_t i = 0; i < one.when.literal_count(); ++i)
            if (const rules::literal item = one.when.literal_at(i);
                item.about_observation() && facts.bits().test(item.fact))
                return true;
    return false;
}

/// Whether a rule reads what another one concludes.
template <std::size_t N>
bool is_read_by(const rules::rule (&base)[N], const rules::rule& other) {
    for (const rules::rule& one : base)
        for (std::size_t i = 0; i < one.when.literal_count(); ++i)
            if (const rules::literal item = one.when.literal_at(i);
                !item.about_observation() && other.then.concludes.test(item.fact))
                return true;
    return false;
}

}  // namespace

TEST_CASE("items: a page reads at grade six or below", "[item]") {
    for (const page_row& page : all<page_id>()) {
        if (page.kind == page_kind::fields || page.kind == page_kind::one) continue;
        const double grade = reading_of(items_of(page.id)).grade();
        CAPTURE(page.key, grade);
        CHECK(grade <= highest_grade_of_a_page);
    }
}

TEST_CASE("items: the grade of a page can be too high", "[item]") {
    constexpr item_row learned[] = {
        {item::chest_pain, "", "Retrosternal discomfort on exertion, radiating to the mandible",
         page_id::right_now}};
    REQUIRE(reading_of(learned).grade() > highest_grade_of_a_page);
}

TEST_CASE("items: none of these never answers a page with a bound in time", "[item]") {
    REQUIRE(counts_time("Worse in the last two weeks"));
    REQUIRE_FALSE(counts_time("Pain at night"));
    for (const page_row& page : all<page_id>()) {
        if (page.kind != page_kind::any || !page.opened_by.empty()) continue;
        for (const item_row& row : items_of(page.id)) {
            CAPTURE(row.key, row.says);
            CHECK_FALSE((decides_urgency(row) && counts_time(row.says)));
        }
    }
}

TEST_CASE("items: an or stands between signs of one flag, or in a gate", "[item]") {
    for (const item_row& row : all<item>()) {
        // Both of its flags speak of the one pop.
        if (row.id == item::pop_then_signs) continue;
        CAPTURE(row.key, row.says);
        CHECK_FALSE((flags_said_by(row) > 1 && test::lint::has_words(row.says, "or")));
    }
}

TEST_CASE("items: the back pain is spoken of only where some was told", "[item]") {
    std::size_t spoken_of = 0;
    for (const item_row& row : all<item>()) {
        if (!test::lint::has_words(row.says, "the back pain")) continue;
        ++spoken_of;
        CAPTURE(row.key, row.says);
        CHECK_FALSE(row.asked_of.with.empty());
    }
    CHECK(spoken_of > 0);
}

TEST_CASE("items: pregnancy is not asked of a man, nor of a child under twelve", "[item]") {
    for (const item_row& row : all<item>()) {
        if (row.page != page_id::pregnancy && row.page != page_id::pregnancy_signs &&
            row.id != item::pregnant_or_gave_birth)
            continue;
        CAPTURE(row.key);
        if (row.id == item::pregnant_or_gave_birth) {
            CHECK(row.asked_of.not_of == sex::male);
            CHECK(row.asked_of.from == knowledge::first_year_of_pregnancy);
            CHECK(row.asked_of.to == knowledge::last_year_of_pregnancy);
        } else {
            CHECK(about(row.page).opened_by == set_of<item>{item::pregnant_or_gave_birth});
        }
    }
}

TEST_CASE("items: no yes contradicts an age at which it is asked", "[item]") {
    for (const item_row& row : all<item>())
        for (const years age : {row.asked_of.from, row.asked_of.to}) {
            CAPTURE(row.key, age.value);
            CHECK_FALSE(problems(report{.age = age, .present = row.sets})
                            .contains(problem::age_contradicts_answer));
        }
}

TEST_CASE("items: what waits for a routine is read by no rule of urgency", "[item]") {
    std::size_t waiting = 0;
    for (const item_row& row : all<item>()) {
        if (!row.asked_of.for_routine) continue;
        ++waiting;
        CAPTURE(row.key);
        CHECK(flags_said_by(row) == 0);
        CHECK_FALSE(is_read_by(rules::combination_rules, row.sets));
        // A finding may hold it, for what a person reads and for what is not offered.
        for (const rules::rule& one : rules::finding_rules) {
            const rules::rule alone[] = {one};
            if (!is_read_by(alone, row.sets)) continue;
            CAPTURE(one.id);
            CHECK_FALSE(is_read_by(rules::combination_rules, one));
            CHECK_FALSE(is_read_by(rules::finding_rules, one));
        }
    }
    CHECK(waiting > 0);
}

TEST_CASE("items: a yes to what alone is an emergency is one", "[item]") {
    for (const item_row& row : all<item>())
        for (const red_flag_row& flag : all<red_flag>())
            if (flag.alone == urgency::emergency_now && row.sets.contains(flag.id)) {
                CAPTURE(row.key, flag.key);
                CHECK(advise(report{.present = row.sets}).urgency == urgency::emergency_now);
            }
}
