// SPDX-License-Identifier: MIT
// Covers routine/treatments.hpp:
//
//     mentionable(urgency, conclusions, restrictions) -> the treatments that may be mentioned

#include <hamstring/routine/treatments.hpp>

#include <cstddef>

#include <hamstring/knowledge/treatment.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

rules::conclusions with(set_of<finding> found) {
    rules::conclusions result;
    for (const finding each : found) result.set(rules::index_of(each));
    return result;
}

set_of<movement> needs_of(treatment which) {
    return generated::treatment_needs[static_cast<std::size_t>(which)];
}

bool is_thrust(treatment which) { return needs_of(which).contains(movement::spinal_manipulation); }

/// Which are thrusts, and how many.
bool offers_thrust(set_of<treatment> offered) {
    for (const treatment each : offered)
        if (is_thrust(each)) return true;
    return false;
}

}  // namespace

TEST_CASE("mentionable: a warning sign leaves nothing to mention", "[treatments]") {
    REQUIRE(mentionable(urgency::self_care_review, with({finding::routine_blocked}), {}).empty());
}

TEST_CASE("mentionable: without a sore back everything but a thrust", "[treatments]") {
    const set_of<treatment> offered = mentionable(urgency::self_care_review, {}, {});
    for (std::size_t i = 0; i < count_of<treatment>; ++i) {
        const auto which = static_cast<treatment>(i);
        REQUIRE(offered.contains(which) == !is_thrust(which));
    }
}

TEST_CASE("mentionable: a thrust for a sore back, in self-care, with nothing against it",
          "[treatments]") {
    const auto back = with({finding::back_pain});
    REQUIRE(offers_thrust(mentionable(urgency::self_care_review, back, {})));
    REQUIRE_FALSE(offers_thrust(mentionable(urgency::clinician_days, back, {})));
    REQUIRE_FALSE(offers_thrust(mentionable(
        urgency::self_care_review, with({finding::back_pain, finding::manipulation_unwise}), {})));
}

TEST_CASE("mentionable: not where a movement that it needs asks for clearance or more",
          "[treatments]") {
    const auto back = with({finding::back_pain});
    const set_of<treatment> all_of_them = mentionable(urgency::self_care_review, back, {});
    for (std::size_t m = 0; m < count_of<movement>; ++m) {
        const auto which = static_cast<movement>(m);
        REQUIRE(mentionable(urgency::self_care_review, back,
                            restrictions{which, restriction::modified}) == all_of_them);
        for (const restriction level : {restriction::clearance, restriction::forbidden}) {
            const auto left =
                mentionable(urgency::self_care_review, back, restrictions{which, level});
            for (std::size_t i = 0; i < count_of<treatment>; ++i) {
                const auto each = static_cast<treatment>(i);
                REQUIRE(left.contains(each) == !needs_of(each).contains(which));
            }
        }
    }
}
