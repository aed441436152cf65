// SPDX-License-Identifier: MIT
// Covers triage/withhold.hpp:
//   withheld(urgency, conclusions, open questions) -> why there is no routine, or none
#include <hamstring/triage/withhold.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr rules::conclusions blocked = [] {
    rules::conclusions held;
    held.set(rules::index_of(finding::routine_blocked));
    return held;
}();
constexpr set_of<red_flag> one_open{red_flag::saddle_numbness};

constexpr routine_state why(urgency level, const rules::conclusions& concluded,
                            set_of<red_flag> open) {
    return withheld(level, concluded, open).value_or(routine_state::planned);
}

}  // namespace

TEST_CASE("withheld: nothing withholds where all is asked and nothing is grave", "[triage]") {
    STATIC_REQUIRE_FALSE(withheld(urgency::self_care_review, {}, {}));
    STATIC_REQUIRE_FALSE(withheld(urgency::clinician_days, {}, {}));
    REQUIRE_FALSE(withheld(urgency::clinician_days, {}, {}));
}

TEST_CASE("withheld: the gravest reason is the one that is named", "[triage]") {
    STATIC_REQUIRE(why(urgency::same_day, blocked, one_open) == routine_state::withheld_by_urgency);
    STATIC_REQUIRE(why(urgency::emergency_now, {}, {}) == routine_state::withheld_by_urgency);
    STATIC_REQUIRE(why(urgency::clinician_days, blocked, one_open) ==
                   routine_state::withheld_by_warning_sign);
    STATIC_REQUIRE(why(urgency::self_care_review, {}, one_open) ==
                   routine_state::withheld_until_screened);
    REQUIRE(why(urgency::clinician_days, blocked, {}) == routine_state::withheld_by_warning_sign);
    REQUIRE(why(urgency::clinician_days, {}, one_open) == routine_state::withheld_until_screened);
}
