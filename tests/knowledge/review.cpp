// SPDX-License-Identifier: MIT
// Covers knowledge/review.hpp:
//
//     review_row::reviewed_by_clinician()  a signature counts for the hash that it was given for
//     sheets_reviewed(sheets)              how many count
//     signatures_are_whole(sheets)         name, day and hash, or nothing
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
    }
    return result;
}

/// The same with one sheet after a change.
template <class Change>
constexpr sheets but_one(sheets all_of_them, review_sheet which, const Change& change) {
    change(all_of_them[static_cast<std::size_t>(which)]);
    return all_of_them;
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

TEST_CASE("signatures_are_whole: name, day and hash, or nothing", "[review]") {
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
    }
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
        CAPTURE(text, json);
        REQUIRE((text.find(knowledge::not_reviewed) == text.npos) == reviewed_by_clinician);
        REQUIRE(json.find(std::string{"\"reviewed_by_clinician\":"}.append(
                    reviewed_by_clinician ? "true" : "false")) != json.npos);
    }
}
