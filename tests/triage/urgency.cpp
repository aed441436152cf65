// SPDX-License-Identifier: MIT
// Covers triage/urgency.hpp:
//   urgency_in(conclusions) -> the highest step that is held
//   deadline_of(urgency, conclusions) -> days
#include <hamstring/triage/urgency.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr rules::conclusions step(urgency level) {
    rules::conclusions held;
    held.set(rules::index_of(static_cast<rules::urgency_step>(static_cast<int>(level) - 1)));
    return held;
}

constexpr rules::conclusions soon = [] {
    rules::conclusions held;
    held.set(rules::index_of(finding::due_within_three_days));
    return held;
}();

}  // namespace

TEST_CASE("urgency_in: the highest step wins, and without one it is self-care", "[triage]") {
    STATIC_REQUIRE(rules::urgency_in({}) == urgency::self_care_review);
    for (const urgency level :
         {urgency::clinician_days, urgency::same_day, urgency::emergency_now}) {
        REQUIRE(rules::urgency_in(step(level)) == level);
        REQUIRE(rules::urgency_in(step(level) | step(urgency::clinician_days)) == level);
    }
    STATIC_REQUIRE(rules::urgency_in(step(urgency::same_day) | step(urgency::emergency_now)) ==
                   urgency::emergency_now);
    STATIC_REQUIRE(rules::urgency_in(soon) == urgency::self_care_review);
}

TEST_CASE("deadline_of: the more urgent, the sooner, and three days only for a clinician",
          "[triage]") {
    STATIC_REQUIRE(deadline_of(urgency::emergency_now, soon) == days{0});
    STATIC_REQUIRE(deadline_of(urgency::same_day, soon) == days{1});
    STATIC_REQUIRE(deadline_of(urgency::clinician_days, soon) == days{3});
    STATIC_REQUIRE(deadline_of(urgency::clinician_days, {}) == days{7});
    STATIC_REQUIRE(deadline_of(urgency::self_care_review, soon) == days{42});
    REQUIRE(deadline_of(urgency::clinician_days, soon) < deadline_of(urgency::clinician_days, {}));
}
