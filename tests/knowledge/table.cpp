// SPDX-License-Identifier: MIT

// hamstring/knowledge/table.hpp
//
//     knowledge::rows<Enum>                      the rows; a table specialises it
//     concept knowledge::tabled<Enum>
//     knowledge::one_row_an_enumerator<Enum>(table)
//     knowledge::keys_are_unique(table), nothing_is_empty(table), every_row_cites_a_source(table)
//
//     count_of<Enum>, all<Enum>(), about(enumerator), from_key<Enum>(key)
//     class set_of<Enum> { insert, contains, intersects, empty, bits, everything, |, ==, begin, end }

#include <hamstring/knowledge/table.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include <catch.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/knowledge/band.hpp>
#include <hamstring/knowledge/bibliography.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/course.hpp>
#include <hamstring/knowledge/damage.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/fault.hpp>
#include <hamstring/knowledge/finding.hpp>
#include <hamstring/knowledge/habit.hpp>
#include <hamstring/knowledge/history.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/norm.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/problem.hpp>
#include <hamstring/knowledge/profile.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/review.hpp>
#include <hamstring/knowledge/self_test.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/symptom.hpp>
#include <hamstring/knowledge/test_barred.hpp>
#include <hamstring/knowledge/treatment.hpp>

#include "spelling.hpp"

using namespace hamstring;
using test::spellings;

namespace {

// A small table of our own, so that each guard can be seen to fire.

enum class fruit : std::uint8_t { apple, pear, plum };

}  // namespace

template <>
inline constexpr std::size_t hamstring::count_of<fruit> = 3;

namespace {

struct fruit_row {
    fruit id;
    std::string_view key;
    std::string_view colour = "green";
    std::span<const int> sources = {};

    constexpr std::array<std::string_view, 1> texts() const { return {colour}; }
};

template <std::size_t N>
constexpr knowledge::detail::found_row found_in(const fruit_row (&table)[N]) {
    return knowledge::detail::find_defect<fruit>(std::span<const fruit_row>(table));
}
template <std::size_t N>
consteval knowledge::row_defect first_defect(const fruit_row (&table)[N]) {
    return found_in(table).kind;
}

constexpr int garden[] = {1};

constexpr fruit_row fruits[] = {
    fruit_row{.id = fruit::apple, .key = "apple", .sources = garden},
    fruit_row{.id = fruit::pear, .key = "pear", .sources = garden},
    fruit_row{.id = fruit::plum, .key = "plum", .sources = garden},
};

enum class vegetable : std::uint8_t { leek };

}  // namespace

template <>
inline constexpr std::span<const fruit_row> hamstring::knowledge::rows<fruit>{fruits};

namespace {}  // namespace

TEST_CASE("tabled: only an enumeration with a table", "[table]") {
    STATIC_REQUIRE(knowledge::tabled<fruit>);
    STATIC_REQUIRE(knowledge::tabled<symptom>);
    STATIC_REQUIRE_FALSE(knowledge::tabled<vegetable>);
    STATIC_REQUIRE_FALSE(knowledge::tabled<int>);
}

TEST_CASE("table_is_sound: every enumerator in its place", "[table]") {
    STATIC_REQUIRE(first_defect(fruits) == knowledge::row_defect::none);
}

TEST_CASE("table_is_sound: a missing row is found wherever it is missing", "[table]") {
    static constexpr fruit_row last_is_missing[] = {fruits[0], fruits[1]};
    static constexpr fruit_row first_is_missing[] = {fruits[1], fruits[2]};
    static constexpr fruit_row middle_is_missing[] = {fruits[0], fruits[2]};
    STATIC_REQUIRE(first_defect(last_is_missing) == knowledge::row_defect::missing);
    STATIC_REQUIRE(first_defect(first_is_missing) == knowledge::row_defect::misplaced);
    STATIC_REQUIRE(first_defect(middle_is_missing) == knowledge::row_defect::misplaced);
}

TEST_CASE("table_is_sound: rows swapped, doubled or too many are found", "[table]") {
    static constexpr fruit_row swapped[] = {fruits[1], fruits[0], fruits[2]};
    static constexpr fruit_row doubled[] = {fruits[0], fruits[1], fruits[1]};
    static constexpr fruit_row too_many[] = {fruits[0], fruits[1], fruits[2], fruits[2]};
    STATIC_REQUIRE(first_defect(swapped) == knowledge::row_defect::misplaced);
    STATIC_REQUIRE(first_defect(doubled) == knowledge::row_defect::misplaced);
    STATIC_REQUIRE(first_defect(too_many) == knowledge::row_defect::misplaced);
}

TEST_CASE("keys_are_unique: a key that two rows share is found, first row or last", "[table]") {
    static constexpr fruit_row first_again[] = {fruits[0], fruits[1],
                                                fruit_row{.id = fruit::plum, .key = "apple"}};
    static constexpr fruit_row neighbour_again[] = {fruits[0], fruits[1],
                                                    fruit_row{.id = fruit::plum, .key = "pear"}};
    STATIC_REQUIRE(knowledge::keys_are_unique(fruits));
    STATIC_REQUIRE_FALSE(knowledge::keys_are_unique(first_again));
    STATIC_REQUIRE_FALSE(knowledge::keys_are_unique(neighbour_again));
}

TEST_CASE("nothing_is_empty: an empty key or text is found", "[table]") {
    static constexpr fruit_row no_key[] = {fruits[0], fruit_row{.id = fruit::pear, .key = ""}};
    static constexpr fruit_row no_colour[] = {
        fruits[0], fruit_row{.id = fruit::pear, .key = "pear", .colour = ""}};
    STATIC_REQUIRE(knowledge::nothing_is_empty(fruits));
    STATIC_REQUIRE_FALSE(knowledge::nothing_is_empty(no_key));
    STATIC_REQUIRE_FALSE(knowledge::nothing_is_empty(no_colour));
}

TEST_CASE("every_row_cites_a_source: a row without one is found", "[table]") {
    static constexpr fruit_row unsourced[] = {fruits[0],
                                              fruit_row{.id = fruit::pear, .key = "pear"}};
    STATIC_REQUIRE(knowledge::every_row_cites_a_source(fruits));
    STATIC_REQUIRE_FALSE(knowledge::every_row_cites_a_source(unsourced));
}

TEST_CASE("table_is_sound: a defect of any kind is found in its row, when compiling and running",
          "[table]") {
    using knowledge::row_defect;
    static constexpr fruit_row missing[] = {fruits[0], fruits[1]};
    static constexpr fruit_row misplaced[] = {fruits[0], fruits[2], fruits[1]};
    static constexpr fruit_row shared[] = {
        fruits[0], fruits[1], fruit_row{.id = fruit::plum, .key = "apple", .sources = garden}};
    static constexpr fruit_row no_key[] = {
        fruits[0], fruit_row{.id = fruit::pear, .key = "", .sources = garden}, fruits[2]};
    static constexpr fruit_row no_colour[] = {
        fruits[0], fruits[1],
        fruit_row{.id = fruit::plum, .key = "plum", .colour = "", .sources = garden}};
    static constexpr fruit_row unsourced[] = {fruit_row{.id = fruit::apple, .key = "apple"},
                                              fruits[1], fruits[2]};
    STATIC_REQUIRE(found_in(shared).where == 2);
    const auto is = [](const knowledge::detail::found_row& found, row_defect kind,
                       std::size_t where) { return found.kind == kind && found.where == where; };
    REQUIRE(found_in(fruits).kind == row_defect::none);
    REQUIRE(is(found_in(missing), row_defect::missing, 2));
    REQUIRE(is(found_in(misplaced), row_defect::misplaced, 1));
    REQUIRE(is(found_in(shared), row_defect::key_shared, 2));
    REQUIRE(is(found_in(no_key), row_defect::text_empty, 1));
    REQUIRE(is(found_in(no_colour), row_defect::text_empty, 2));
    REQUIRE(is(found_in(unsourced), row_defect::source_missing, 0));
}

TEST_CASE("all: the rows in the order of the enumeration", "[table]") {
    STATIC_REQUIRE(count_of<fruit> == 3);
    STATIC_REQUIRE(all<fruit>().size() == 3);
    STATIC_REQUIRE(all<fruit>().front().id == fruit::apple);
    STATIC_REQUIRE(all<fruit>().back().id == fruit::plum);
    STATIC_REQUIRE(noexcept(all<fruit>()));
}

TEST_CASE("about: the row itself, not a copy", "[table]") {
    STATIC_REQUIRE(&about(fruit::plum) == &fruits[2]);
    STATIC_REQUIRE(about(fruit::pear).key == "pear");
    STATIC_REQUIRE(noexcept(about(fruit::pear)));
}

TEST_CASE("from_key: the exact spelling or nothing", "[table]") {
    STATIC_REQUIRE(from_key<fruit>("plum") == fruit::plum);
    STATIC_REQUIRE(from_key<fruit>("Plum") == maybe<fruit>{});
    STATIC_REQUIRE(from_key<fruit>("plum ") == maybe<fruit>{});
    STATIC_REQUIRE(from_key<fruit>("plu") == maybe<fruit>{});
    STATIC_REQUIRE(from_key<fruit>("") == maybe<fruit>{});
    REQUIRE(from_key<fruit>(std::string_view{}) == maybe<fruit>{});
}

TEST_CASE("set_of: empty until something is put in", "[table]") {
    STATIC_REQUIRE(set_of<fruit>{}.empty());
    STATIC_REQUIRE(set_of<fruit>{}.bits() == 0);
    STATIC_REQUIRE_FALSE(set_of<fruit>{}.contains(fruit::apple));
    STATIC_REQUIRE_FALSE(set_of<fruit>{fruit::apple}.empty());
}

TEST_CASE("set_of: holds what was put in and nothing else", "[table]") {
    constexpr set_of<fruit> basket{fruit::apple, fruit::plum, fruit::apple};
    STATIC_REQUIRE(basket.contains(fruit::apple));
    STATIC_REQUIRE_FALSE(basket.contains(fruit::pear));
    STATIC_REQUIRE(basket.contains(fruit::plum));
    STATIC_REQUIRE(basket == set_of<fruit>{fruit::plum, fruit::apple});
    STATIC_REQUIRE(basket != set_of<fruit>::everything());

    set_of<fruit> filled;
    filled.insert(fruit::plum);
    filled.insert(fruit::apple);
    REQUIRE(filled == basket);
}

TEST_CASE("set_of: union and intersection", "[table]") {
    constexpr set_of<fruit> apple{fruit::apple};
    constexpr set_of<fruit> pear{fruit::pear};
    STATIC_REQUIRE((apple | pear) == set_of<fruit>{fruit::apple, fruit::pear});
    STATIC_REQUIRE((apple | pear).intersects(pear));
    STATIC_REQUIRE_FALSE(apple.intersects(pear));
    STATIC_REQUIRE_FALSE(apple.intersects(set_of<fruit>{}));
    STATIC_REQUIRE((apple | pear | set_of<fruit>{fruit::plum}) == set_of<fruit>::everything());
}

TEST_CASE("set_of: as many words as the enumeration needs", "[table]") {
    STATIC_REQUIRE(sizeof(set_of<fruit>) == sizeof(std::uint64_t));
    STATIC_REQUIRE(count_of<red_flag> > 64);
    constexpr auto last = static_cast<red_flag>(count_of<red_flag> - 1);
    STATIC_REQUIRE(set_of<red_flag>{last}.contains(last));
    STATIC_REQUIRE_FALSE(set_of<red_flag>{last}.empty());
    STATIC_REQUIRE_FALSE(set_of<red_flag>{last}.contains(static_cast<red_flag>(0)));
    STATIC_REQUIRE((set_of<red_flag>{last} | set_of<red_flag>{}).intersects({last}));
    STATIC_REQUIRE(set_of<red_flag>::everything().contains(last));
}

TEST_CASE("set_of: a for goes through it in the order of the table", "[table]") {
    constexpr auto spelt = [](const set_of<fruit>& bowl) {
        std::array<char, 3> first_letters{};
        std::size_t count = 0;
        for (const fruit item : bowl) first_letters[count++] = about(item).key[1];
        return first_letters;
    };
    STATIC_REQUIRE(spelt({}) == std::array<char, 3>{});
    STATIC_REQUIRE(spelt({fruit::plum, fruit::apple}) == std::array<char, 3>{'p', 'l'});
    STATIC_REQUIRE(spelt(set_of<fruit>::everything()) == std::array<char, 3>{'p', 'e', 'l'});
    for (const red_flag item : set_of<red_flag>::everything())
        CHECK(set_of<red_flag>::everything().contains(item));
}

TEST_CASE("set_of: a for never meets a number that is no enumerator", "[table]") {
    for (const fruit item :
         set_of<fruit>{static_cast<fruit>(3), static_cast<fruit>(63), fruit::pear})
        CHECK(item == fruit::pear);
}

TEST_CASE("set_of: a number that is no enumerator is never in it", "[table]") {
    constexpr auto outside = static_cast<fruit>(200);
    STATIC_REQUIRE_FALSE(set_of<fruit>::everything().contains(outside));
    STATIC_REQUIRE(set_of<fruit>{outside}.empty());
}

TEMPLATE_TEST_CASE("table: a key is the enumerator's own spelling", "[table]", fruit, source,
                   evidence, symptom, habit, history, sign, self_test, screen, urgency, red_flag,
                   condition, movement, restriction, cause, role, exercise, equipment, position,
                   swap_group, level, treatment, course, course_for, norm, clinical_limit, number,
                   review_sheet, page_id, item, damage, fault, test_barred) {
    constexpr auto names = spellings<TestType>();
    STATIC_REQUIRE(names.size() == all<TestType>().size());
    for (std::size_t i = 0; i < names.size(); ++i) CHECK(all<TestType>()[i].key == names[i]);
}

TEMPLATE_TEST_CASE("table: rows are in order and their keys lead back to them", "[table]", fruit,
                   source, evidence, symptom, habit, history, sign, self_test, screen, urgency,
                   red_flag, condition, movement, restriction, cause, role, exercise, equipment,
                   position, swap_group, level, treatment, course, course_for, norm, clinical_limit,
                   number, review_sheet, page_id, item, damage, fault, test_barred) {
    std::set<std::string_view> keys;
    for (const auto& row : all<TestType>()) {
        CAPTURE(row.key);
        CHECK(&about(row.id) == &row);
        CHECK(from_key<TestType>(row.key) == row.id);
        CHECK(keys.insert(row.key).second);
    }
    CHECK(keys.size() == count_of<TestType>);
    CHECK_FALSE(from_key<TestType>("no such key").has_value());
}
