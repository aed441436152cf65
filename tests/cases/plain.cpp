// SPDX-License-Identifier: MIT
// Covers the plain reports of plain.hpp: nearly all end in self-care, with a routine that fits.

#include <cstddef>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/limit.hpp>

#include "../catch.hpp"
#include "plain.hpp"

using namespace hamstring;

namespace {

constexpr std::size_t count_right() {
    std::size_t right = 0;
    for (const test::plain_report& row : test::plain) {
        const advice given = advise(row.given);
        right += given.urgency == urgency::self_care_review && !given.routine.empty();
    }
    return right;
}

}  // namespace

TEST_CASE("plain reports: at least nineteen of twenty end in self-care with a routine", "[cases]") {
    for (const test::plain_report& row : test::plain) {
        const advice given = advise(row.given);
        CAPTURE(row.told, about(given.urgency).key, static_cast<int>(given.routine.state));
        CHECK(given.urgency == urgency::self_care_review);
        CHECK_FALSE(given.routine.empty());
    }
    REQUIRE(std::size(test::plain) >= 20);
    REQUIRE(count_right() * 20 >= std::size(test::plain) * 19);
}

TEST_CASE(
    "plain reports: a routine stretches each leg between 2.5 and 14 minutes a week, if at all",
    "[cases]") {
    for (const test::plain_report& row : test::plain) {
        int stretch = 0;
        int stretches = 0;
        for (const routine_item& item : advise(row.given).routine) {
            if (item.role != role::hamstring_range) continue;
            stretch += held_seconds_a_week(item.amount);
            ++stretches;
        }
        CAPTURE(row.told, stretch, stretches);
        REQUIRE(stretches <= 1);
        REQUIRE((stretches == 0 ||
                 (stretch >= least_weekly_stretch && stretch <= most_weekly_stretch)));
    }
}

TEST_CASE("plain reports: a session keeps to its minutes", "[cases]") {
    for (const test::plain_report& row : test::plain) {
        const int seconds_used = advise(row.given).routine.session_takes.value;
        CAPTURE(row.told, seconds_used);
        REQUIRE(seconds_used <= 60 * row.given.session.value);
    }
}
