// SPDX-License-Identifier: MIT
// Covers intake/typed.hpp:
//   read_number(which, typed) -> the number in the report's own unit, or none
//   read_measure(typed) -> the name of a self-test and its result
//   with_typed(facts, which, typed) -> the four facts with one of them read
//   read_reply(page, typed) -> which items apply, or what is wrong

#include <hamstring/intake/typed.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include <hamstring/interview.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

struct reading {
    number which;
    std::string_view typed;
    maybe<int> is;
};

constexpr reading readings[] = {
    {number::age, "34", 34},
    {number::age, " 34 years ", 34},
    {number::age, "34yo", 34},
    {number::age, "34 weeks", {}},
    {number::age, "", {}},
    {number::worst_pain, "6/10", 6},
    {number::worst_pain, "6 out of 10", 6},
    {number::duration, "3 days", 3 * hours::a_day},
    {number::duration, "for 3 days", 3 * hours::a_day},
    {number::duration, "3 months ago", 3 * hours::a_year / hours::months_a_year},
    {number::duration, "3 weeks-ago", 3 * hours::a_week},
    {number::duration, "yesterday", hours::a_day},
    {number::duration, "since Today", 0},
    {number::duration, "3", {}},
    {number::duration, "3 m", {}},
    {number::duration, "a week", hours::a_week},
    {number::duration, "an hour ago", 1},
    {number::duration, "one year", hours::a_year},
    {number::duration, "a", {}},
    {number::age, "a-", {}},
    {number::duration, "ago", {}},
    {number::duration, "-ago", {}},
    {number::duration, " ago ", {}},
    {number::duration, "a-g-o", {}},
    {number::duration, "since ago", {}},
    {number::duration, "99999999999 days", {}},
    {number::stance, "1 min", 60},
    {number::days_since_strain, "12", 12},
    {number::days_since_strain, "today", 0},
    {number::days_since_strain, "Yesterday", 1},
    {number::days_since_strain, "3 days ago", 3},
    {number::days_since_strain, "2 weeks ago", 14},
    {number::days_since_strain, "2 months", 60},
    {number::days_since_strain, "ago", {}},
    {number::days_since_strain, "3 hours", {}},
    {number::weeks_since_birth, "6", 6},
    {number::weeks_since_birth, "6 weeks ago", 6},
    {number::weeks_since_birth, "41 days", 5},
    {number::weeks_since_birth, "3 months", 13},
    {number::weeks_since_birth, "today", 0},
    {number::weeks_since_birth, "2 years", {}},
    {number::fingertip_gap, "-15 mm", -2},
};

constexpr bool reads_all() {
    for (const reading& each : readings)
        if (!(read_number(each.which, each.typed) == each.is)) return false;
    return true;
}
static_assert(reads_all());

/// All texts of up to `length` of a few letters, read as every kind of number: the compiler refuses whatever
/// reads outside of a text.
constexpr std::size_t read_texts_of(std::string_view letters, std::size_t length) {
    std::size_t texts = 1;
    std::size_t understood = 0;
    for (std::size_t i = 0; i < length; ++i) texts *= letters.size();
    for (std::size_t text = 0; text < texts; ++text) {
        char typed[8] = {};
        for (std::size_t i = 0, rest = text; i < length; ++i, rest /= letters.size())
            typed[i] = letters[rest % letters.size()];
        // A text of its own size: what stands behind it must not be read.
        const std::string_view view(typed, length);
        for (std::size_t n = 0; n < count_of<number>; ++n)
            understood += read_number(static_cast<number>(n), view) ? 1U : 0U;
        if (read_measure(view).name.size() > length) return 0;
    }
    return understood;
}
static_assert(read_texts_of("ago -", 3) == 0);
static_assert(read_texts_of("3d -", 3) > 0);

constexpr page seven_items() {
    page result;
    result.kind = page_kind::any;
    for (std::size_t i = 0; i < page::most_items; ++i) result.add({static_cast<item>(i)});
    return result;
}

constexpr maybe<fault> wrong_with(std::string_view typed) {
    return read_reply(seven_items(), typed).wrong;
}
static_assert(!wrong_with("0"));
static_assert(!wrong_with("1 3"));
static_assert(!wrong_with("1, ?3"));
static_assert(wrong_with("") == maybe{fault::nothing_answered});
static_assert(wrong_with("0 1") == maybe{fault::none_and_some});
static_assert(wrong_with("8") == maybe{fault::not_on_the_page});
static_assert(wrong_with("?0") == maybe{fault::not_on_the_page});
static_assert(wrong_with("?") == maybe{fault::not_on_the_page});
static_assert(wrong_with("-1") == maybe{fault::not_on_the_page});
static_assert(wrong_with("1 ?1") == maybe{fault::two_answers});

}  // namespace

TEST_CASE("typed: each number is read as people write it") {
    for (const reading& each : readings) {
        INFO(each.typed);
        CHECK(read_number(each.which, each.typed) == each.is);
    }
}

TEST_CASE("typed: words of an unknown length are read within their ends") {
    // Each text lies in memory of its own size, so that a sanitizer sees a step outside.
    for (const std::string_view word :
         {"ago", "since", "for", "from", "today", "yesterday", " of ", "-", "?", "="})
        for (std::size_t begin = 0; begin < word.size(); ++begin)
            for (std::size_t end = begin; end <= word.size(); ++end) {
                const std::string typed(word.substr(begin, end - begin));
                for (std::size_t n = 0; n < count_of<number>; ++n)
                    if (typed != "today" && typed != "yesterday")
                        CHECK_FALSE(read_number(static_cast<number>(n), typed));
                CHECK(read_measure(typed).name.size() <= typed.size());
            }
}

TEST_CASE("typed: the number of a page is read, refused or left out") {
    page asked;
    asked.id = page_id::birth_week;
    asked.kind = page_kind::number;
    asked.asks = number::weeks_since_birth;
    CHECK(read_number_on(asked, "10 weeks").told == maybe{10});
    CHECK(read_number_on(asked, "3 months").told == maybe{13});
    for (const std::string_view nothing : {"", " ", "-", "?"}) {
        CHECK_FALSE(read_number_on(asked, nothing).told);
        CHECK_FALSE(read_number_on(asked, nothing).wrong);
    }
    for (const std::string_view wrong : {"6", "54", "10 cats", "none", "ten", "-10"})
        CHECK(read_number_on(asked, wrong).wrong == maybe{fault::number_out_of_range});
}

TEST_CASE("typed: a self-test is taken apart at its sign or in front of its number") {
    CHECK(read_measure("leg_raise=70").name == "leg_raise");
    CHECK(read_measure("leg raise 70 degrees").result == maybe<std::string_view>{"70 degrees"});
    CHECK(read_measure("fingertip gap -3").result == maybe<std::string_view>{"-3"});
    CHECK_FALSE(read_measure("leg raise").result);
}

TEST_CASE("typed: a fact that cannot be read is missing, not the one before") {
    const four_facts told = with_typed({.age = years{40}}, 0, "forty");
    CHECK_FALSE(told.age);
    CHECK(with_typed({}, 1, "F").sex == maybe{sex::female});
    CHECK(with_typed({}, 1, "-").sex == maybe{sex::not_given});
    CHECK_FALSE(with_typed({.sex = sex::male}, 1, "x").sex);
    CHECK(with_typed({}, 3, "2 weeks").since == maybe{hours{weeks{2}}});
    // The pain right now can be left out; what could not be read is not left out.
    constexpr four_facts hurts{.age = years{40},
                               .sex = sex::male,
                               .worst_pain = pain_score{3},
                               .pain_now = pain_score{1},
                               .since = weeks{2}};
    CHECK(with_typed(hurts, 4, "2/10").pain_now == maybe{pain_score{2}});
    for (const std::string_view nothing : {"", " ", "-", "?"})
        CHECK_FALSE(with_typed(hurts, 4, nothing).pain_now);
    CHECK(fault_of(with_typed(hurts, 4, "some")) == maybe{fault::pain_now_out_of_range});
    CHECK(fault_of(with_typed(hurts, 4, "11")) == maybe{fault::pain_now_out_of_range});
    CHECK(fault_of(with_typed(hurts, 4, "4")) == maybe{fault::pain_now_over_worst});
    CHECK_FALSE(fault_of(with_typed(hurts, 4, "3")));
}

TEST_CASE("typed: whoever names some has answered the others no") {
    const typed_reply read = read_reply(seven_items(), "1 ?3");
    REQUIRE_FALSE(read.wrong);
    CHECK(read.given.others_no);
    CHECK(read.given.yes.contains(static_cast<item>(0)));
    CHECK(read.given.unsure.contains(static_cast<item>(2)));
    CHECK(read_reply(seven_items(), "8").about == 8);
}
