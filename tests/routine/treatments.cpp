// SPDX-License-Identifier: MIT
// Covers routine/treatments.hpp:
//   mentionable(urgency, conclusions, restrictions) -> treatments
#include <hamstring/routine/treatments.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr rules::conclusions holding(std::initializer_list<finding> findings) {
    rules::conclusions held;
    for (const finding one : findings) held.set(rules::index_of(one));
    return held;
}

constexpr auto calm = urgency::self_care_review;
constexpr rules::conclusions hurts = holding({finding::back_pain});

constexpr bool thrust(urgency level, const rules::conclusions& held, restrictions limits = {}) {
    return mentionable(level, held, limits).contains(treatment::spinal_manipulation);
}

constexpr bool stretches(restriction level) {
    return mentionable(calm, {}, {movement::seated_forward_stretch, level})
        .contains(treatment::stretching);
}

}  // namespace

TEST_CASE("mentionable: nothing while something has to be looked at first", "[treatments]") {
    STATIC_REQUIRE(mentionable(calm, holding({finding::routine_blocked}), {}).empty());
    STATIC_REQUIRE_FALSE(mentionable(calm, {}, {}).empty());
    REQUIRE(mentionable(calm, holding({finding::routine_blocked, finding::back_pain}), {}).empty());
}

TEST_CASE("mentionable: a thrust only for a back that hurts with nothing against it",
          "[treatments]") {
    STATIC_REQUIRE(thrust(calm, hurts));
    STATIC_REQUIRE_FALSE(thrust(calm, {}));
    STATIC_REQUIRE_FALSE(thrust(urgency::clinician_days, hurts));
    STATIC_REQUIRE_FALSE(thrust(calm, holding({finding::back_pain, finding::manipulation_unwise})));
    REQUIRE_FALSE(thrust(calm, hurts, {movement::spinal_manipulation, restriction::clearance}));
    REQUIRE(thrust(calm, hurts, {movement::walking, restriction::forbidden}));
}

TEST_CASE("mentionable: what needs a movement goes with it", "[treatments]") {
    STATIC_REQUIRE(stretches(restriction::none) && stretches(restriction::modified));
    STATIC_REQUIRE_FALSE(stretches(restriction::clearance));
    REQUIRE_FALSE(stretches(restriction::forbidden));
}
