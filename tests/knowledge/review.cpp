// SPDX-License-Identifier: MIT
// Covers knowledge/review.hpp:
//
//     review_row::reviewed_by_clinician()  a signature counts for the hash that it was given for
//     sheets_reviewed(sheets)              how many count
//     signatures_are_whole(sheets)         name, day, hash and a later day, or nothing
//     review_row::state(), due()           a draft or reviewed, and by when to look again
//     drafts_have_days(sheets)
//     knowledge_age(today, sheets)         how much is a draft, how much is overdue, since when
//     reviewed_by_clinician                all of them; what is rendered says so until then

#include <array>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/review.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/text.hpp>

#include "../catch.hpp"
#include "../joined.hpp"

using namespace hamstring;

namespace {

using sheets = std::array<review_row, count_of<review_sheet>>;

/// The sheets of the library, each signed for `hash`.
constexpr sheets signed_for(std::uint64_t hash) {
    sheets result{};
    for (const review_row& row : knowledge::reviews) {
        review_row& copy = result[static_cast<std::size_t>(row.id)];
        copy = row;
        copy.reviewer = "A. Reviewer, physiotherapist";
        copy.signed_on = "2027-03-31";
        copy.signed_hash = hash;
        copy.look_again_by = "2029-03-31";
    }
    return result;
}

/// The same with one sheet after a change.
template <class Change>
constexpr sheets but_one(sheets all_of_them, review_sheet which, const Change& change) {
    change(all_of_them[static_cast<std::size_t>(which)]);
    return all_of_them;
}

/// The sheets of the library without any signature.
constexpr sheets unsigned_sheets() {
    sheets result = signed_for(0);
    for (review_row& row : result) row.reviewer = row.signed_on = row.look_again_by = "";
    return result;
}

/// The same, all drafted on one day.
constexpr sheets drafted_on(const calendar_day& day) {
    sheets result = unsigned_sheets();
    for (review_row& row : result) row.drafted_on = day;
    return result;
}

constexpr sheets current = signed_for(knowledge_hash);
constexpr sheets outdated = signed_for(knowledge_hash - 1);

template <class Write>
std::string written(const advice& of, const Write& write) {
    std::string page;
    write(std::back_inserter(page), of);
    // Lines are broken where they are full.
    for (char& letter : page)
        if (letter == '\n') letter = ' ';
    return page;
}

}  // namespace

TEST_CASE("sheets_reviewed: counts a signature for this hash and for no other", "[review]") {
    STATIC_REQUIRE(sheets_reviewed(current) == count_of<review_sheet>);
    STATIC_REQUIRE(sheets_reviewed(outdated) == 0);
    REQUIRE(sheets_reviewed(current) == count_of<review_sheet>);
    REQUIRE(sheets_reviewed(outdated) == 0);
}

TEST_CASE("sheets_reviewed: one sheet that is not signed, or for another hash, is missed",
          "[review]") {
    for (const review_row& row : all<review_sheet>()) {
        CAPTURE(row.key);
        const sheets old = but_one(current, row.id, [](review_row& one) { ++one.signed_hash; });
        REQUIRE(sheets_reviewed(old) == count_of<review_sheet> - 1);
        const sheets blank = but_one(current, row.id, [](review_row& one) { one.reviewer = ""; });
        REQUIRE(sheets_reviewed(blank) == count_of<review_sheet> - 1);
    }
}

TEST_CASE("signatures_are_whole: name, day, hash and a later day, or nothing", "[review]") {
    using knowledge::signatures_are_whole;
    STATIC_REQUIRE(signatures_are_whole(current));
    STATIC_REQUIRE(signatures_are_whole(knowledge::reviews));
    const auto whole_after = [](const auto& change) {
        return signatures_are_whole(but_one(current, review_sheet::causes, change));
    };
    REQUIRE_FALSE(whole_after([](review_row& row) { row.reviewer = ""; }));
    REQUIRE_FALSE(whole_after([](review_row& row) { row.signed_hash = 0; }));
    for (const std::string_view day :
         {"", "2027-3-31", "31.03.2027", "2027-13-01", "2027-00-10", "2027-01-32", "2027-01-0a"}) {
        CAPTURE(day);
        REQUIRE_FALSE(whole_after([day](review_row& row) { row.signed_on = day; }));
        REQUIRE_FALSE(whole_after([day](review_row& row) { row.look_again_by = day; }));
    }
    REQUIRE_FALSE(whole_after([](review_row& row) { row.look_again_by = "2027-03-31"; }));
    REQUIRE(whole_after([](review_row& row) { row.look_again_by = "2027-04-01"; }));
    REQUIRE_FALSE(whole_after([](review_row& row) { row.signed_on = "2025-03-31"; }));
    sheets only_a_day = unsigned_sheets();
    only_a_day[2].look_again_by = "2029-03-31";
    REQUIRE_FALSE(signatures_are_whole(only_a_day));
    REQUIRE(signatures_are_whole(unsigned_sheets()));
}

TEST_CASE("state: each part of this edition is a draft until it is signed as it is", "[review]") {
    for (const review_row& row : all<review_sheet>()) {
        CAPTURE(row.key);
        REQUIRE(row.state() == review_state::drafted);
        REQUIRE(row.drafted_on.possible());
        REQUIRE(row.due() == row.drafted_on.months_later(12));
        REQUIRE(current[static_cast<std::size_t>(row.id)].state() == review_state::reviewed);
        REQUIRE(current[static_cast<std::size_t>(row.id)].due() == calendar_day{2029, 3, 31});
        REQUIRE(outdated[static_cast<std::size_t>(row.id)].state() == review_state::drafted);
        REQUIRE(outdated[static_cast<std::size_t>(row.id)].due() == row.due());
    }
    REQUIRE(value_of(clinical_limit::draft_looked_at_again_after) == 12);
    REQUIRE(knowledge::drafts_have_days(knowledge::reviews));
    sheets no_such_day = unsigned_sheets();
    no_such_day[3].drafted_on = {2027, 2, 29};
    REQUIRE_FALSE(knowledge::drafts_have_days(no_such_day));
}

TEST_CASE("knowledge_age: a draft is overdue on the day after its day, and no sooner", "[review]") {
    constexpr sheets drafts = drafted_on({2026, 11, 26});
    constexpr age_of_knowledge today = knowledge_age({2026, 11, 26}, drafts);
    STATIC_REQUIRE(today.day_believed);
    STATIC_REQUIRE(today.parts == count_of<review_sheet>);
    STATIC_REQUIRE(today.drafted == count_of<review_sheet>);
    STATIC_REQUIRE(today.overdue == 0);
    STATIC_REQUIRE_FALSE(today.needs_a_look());
    STATIC_REQUIRE(today.drafted_since == maybe{calendar_day{2026, 11, 26}});
    STATIC_REQUIRE_FALSE(today.overdue_since);
    REQUIRE(knowledge_age({2027, 11, 26}, drafts).overdue == 0);
    const age_of_knowledge late = knowledge_age({2027, 11, 27}, drafts);
    REQUIRE(late.overdue == count_of<review_sheet>);
    REQUIRE(late.needs_a_look());
    REQUIRE(late.overdue_since == maybe{calendar_day{2027, 11, 26}});
}

TEST_CASE("knowledge_age: the oldest draft and the first that is overdue are named", "[review]") {
    sheets drafts = drafted_on({2026, 11, 26});
    drafts[5].drafted_on = {2026, 10, 3};
    const age_of_knowledge one = knowledge_age({2027, 10, 4}, drafts);
    REQUIRE(one.overdue == 1);
    REQUIRE(one.drafted_since == maybe{calendar_day{2026, 10, 3}});
    REQUIRE(one.overdue_since == maybe{calendar_day{2027, 10, 3}});
}

TEST_CASE("knowledge_age: what is signed is overdue when its reviewer said", "[review]") {
    REQUIRE(knowledge_age({2029, 3, 31}, current).drafted == 0);
    REQUIRE(knowledge_age({2029, 3, 31}, current).overdue == 0);
    REQUIRE_FALSE(knowledge_age({2029, 3, 31}, current).drafted_since);
    REQUIRE(knowledge_age({2029, 4, 1}, current).overdue == count_of<review_sheet>);
    REQUIRE(knowledge_age({2029, 3, 31}, outdated).drafted == count_of<review_sheet>);
    REQUIRE(knowledge_age({2029, 3, 31}, outdated).overdue == count_of<review_sheet>);
    const sheets mixed = but_one(current, review_sheet::causes, [](review_row& row) {
        row.signed_hash = 1;
        row.drafted_on = {2026, 11, 26};
    });
    REQUIRE(knowledge_age({2028, 1, 1}, mixed).drafted == 1);
    REQUIRE(knowledge_age({2028, 1, 1}, mixed).overdue == 1);
}

TEST_CASE("knowledge_age: a day that cannot be is not believed, and says so", "[review]") {
    constexpr sheets drafts = drafted_on({2026, 11, 26});
    for (const calendar_day day :
         {calendar_day{}, calendar_day{2027, 2, 29}, calendar_day{1970, 1, 1},
          calendar_day{2026, 10, 25}, calendar_day{10'000, 1, 1}}) {
        CAPTURE(day.year, day.month, day.day);
        const age_of_knowledge age = knowledge_age(day, drafts);
        REQUIRE_FALSE(age.day_believed);
        REQUIRE(age.needs_a_look());
        REQUIRE(age.overdue == 0);
        REQUIRE(age.drafted == count_of<review_sheet>);
    }
    for (const calendar_day day : {calendar_day{2026, 10, 26}, calendar_day{2026, 11, 25}})
        REQUIRE(knowledge_age(day, drafts).day_believed);
    REQUIRE_FALSE(knowledge_age({2027, 1, 1}, std::span<const review_row>{}).day_believed);
}

TEST_CASE("knowledge_age: what is rendered says what is overdue where it is told the day",
          "[review]") {
    const advice plan = advise({.age = years{40}, .absent = every_red_flag});
    const auto text_on = [&](maybe<calendar_day> today) {
        return written(
            plan, [today](auto out, const advice& of) { write_text(out, of, {.today = today}); });
    };
    const auto json_on = [&](maybe<calendar_day> today) {
        return written(plan, [today](auto out, const advice& of) {
            write_json(out, of, json_options{.today = today});
        });
    };
    const auto has = [](const std::string& page, std::string_view part) {
        return page.find(part) != page.npos;
    };
    const calendar_day first = *knowledge_age({9999, 1, 1}).overdue_since;
    const std::string by = "the first by " + std::string(day_text(first).view()) + ".";
    for (const maybe<calendar_day> early : {maybe<calendar_day>{}, maybe{first}}) {
        REQUIRE(text_on(early) == text_on({}));
        REQUIRE(has(text_on(early), about(message::short_print).other));
        REQUIRE_FALSE(has(text_on(early), knowledge::overdue));
    }
    const maybe late = calendar_day{9999, 1, 1};
    const std::string all = std::to_string(count_of<review_sheet>);
    REQUIRE(has(text_on(late), std::string(about(message::short_print).other) + " " +
                                   std::string(knowledge::overdue) + " They are " + all + " of " +
                                   all + ", " + by));
    REQUIRE(has(text_on(calendar_day{1970, 1, 1}), knowledge::age_unknown));
    REQUIRE_FALSE(has(json_on({}), "knowledge_age"));
    REQUIRE(has(json_on(first), R"("knowledge_age":{"day_believed":true,"parts":)" + all +
                                    R"(,"drafted":)" + all + R"(,"overdue":0,"says":""}})"));
    REQUIRE(has(json_on(late),
                R"("overdue":)" + all + R"(,"says":"Parts of this edition should have been)"));
    REQUIRE(has(json_on(late), by));
    REQUIRE(has(json_on(calendar_day{1970, 1, 1}), R"("day_believed":false)"));
    // The day changes what is said of the knowledge, and neither the advice nor the hash.
    REQUIRE(plan.knowledge == knowledge_hash);
    REQUIRE(json_on(late).find(json_on({}).substr(0, json_on({}).size() - 1)) == 0);
}

TEST_CASE("reviewed_by_clinician: as long as a sheet is open, all that is rendered says so",
          "[review]") {
    STATIC_REQUIRE(reviewed_by_clinician ==
                   (sheets_reviewed(knowledge::reviews) == count_of<review_sheet>));
    const report screened{.age = years{40}, .absent = every_red_flag};
    report urgent = screened;
    urgent.present.insert(red_flag::saddle_numbness);
    urgent.absent.erase(red_flag::saddle_numbness);
    for (const report& given : {screened, urgent, report{}}) {
        const advice plan = advise(given);
        const std::string text =
            written(plan, [](auto out, const advice& of) { write_text(out, of); });
        const std::string json =
            written(plan, [](auto out, const advice& of) { write_json(out, of); });
        std::string details;
        write_text(std::back_inserter(details), plan, {.details = true});
        details = test::joined(details);
        CAPTURE(text, details, json);
        REQUIRE((text.find(about(message::short_print).other) == text.npos) ==
                reviewed_by_clinician);
        REQUIRE((details.find(knowledge::not_reviewed) == details.npos) == reviewed_by_clinician);
        REQUIRE(json.find(std::string{"\"reviewed_by_clinician\":"}.append(
                    reviewed_by_clinician ? "true" : "false")) != json.npos);
    }
}
