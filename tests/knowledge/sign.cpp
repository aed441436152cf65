// SPDX-License-Identifier: MIT
// Covers knowledge/sign.hpp:
//
//     signs    which measurements mean which sign: each band, and the first value on either side of it
//
// Each band is written down here a second time and asked of `observe`, so that it cannot move unnoticed.

#include <hamstring/knowledge/sign.hpp>

#include <cstddef>
#include <iterator>

#include <hamstring/ids/number.hpp>
#include <hamstring/intake/observe.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

struct band_of_sign {
    sign means;
    number read;
    int lowest;
    int highest;
};

// Where a band is open it ends where its number does.
constexpr band_of_sign expected[] = {
    {sign::toe_reach_good, number::fingertip_gap, -30, 0},
    {sign::toe_reach_mild, number::fingertip_gap, 1, 10},
    {sign::toe_reach_moderate, number::fingertip_gap, 11, 20},
    {sign::toe_reach_marked, number::fingertip_gap, 21, 100},
    {sign::leg_raise_normal, number::leg_raise, 80, 130},
    {sign::leg_raise_reduced, number::leg_raise, 61, 79},
    {sign::leg_raise_short, number::leg_raise, 0, 60},
    {sign::knee_extension_hypermobile, number::knee_extension_deficit, 0, 9},
    {sign::knee_extension_usual, number::knee_extension_deficit, 0, 20},
    {sign::knee_extension_mild, number::knee_extension_deficit, 21, 30},
    {sign::knee_extension_moderate, number::knee_extension_deficit, 31, 40},
    {sign::knee_extension_marked, number::knee_extension_deficit, 41, 90},
    {sign::pelvis_drops_in_stance, number::stance, 0, 29},
    {sign::stance_held_both_sides, number::stance, 30, 120},
    {sign::bridge_low, number::bridges, 0, 9},
    {sign::bridge_fair, number::bridges, 10, 20},
    {sign::bridge_strong, number::bridges, 21, 60},
};

/// The last value that any of these tests can give.
constexpr int beyond_all = 130;

report measuring(number which, int value) {
    switch (which) {
        case number::knee_extension_deficit:
            return {.measured = {.knee_extension_deficit = degrees{value}}};
        case number::leg_raise:
            return {.measured = {.leg_raise = degrees{value}}};
        case number::fingertip_gap:
            return {.measured = {.fingertip_gap = centimetres{value}}};
        case number::stance:
            return {.measured = {.stance = seconds{value}}};
        default:
            return {.measured = {.bridges = times{value}}};
    }
}

}  // namespace

TEST_CASE("signs: a measurement inside a band is its sign, one outside is not", "[sign]") {
    for (const band_of_sign& each : expected)
        for (int value = -30; value <= beyond_all; ++value) {
            CAPTURE(about(each.means).key, value);
            const rules::fact_sheet facts = observe(measuring(each.read, value)).facts;
            const bool open_below = about(each.means).lowest == no_lower_bound;
            const bool open_above = about(each.means).highest == no_upper_bound;
            const bool inside =
                (open_below || value >= each.lowest) && (open_above || value <= each.highest);
            REQUIRE(facts.answered_yes(each.means) == inside);
            REQUIRE(facts.answered_no(each.means) == !inside);
        }
}

TEST_CASE("signs: without a measurement a band says neither yes nor no", "[sign]") {
    const rules::fact_sheet facts = observe({}).facts;
    for (const band_of_sign& each : expected) {
        REQUIRE_FALSE(facts.answered_yes(each.means));
        REQUIRE_FALSE(facts.answered_no(each.means));
    }
}

TEST_CASE("signs: every band that is measured is one of those above", "[sign]") {
    std::size_t measured = 0;
    for (const sign_row& row : all<sign>()) measured += row.lowest != not_measured;
    REQUIRE(measured == std::size(expected));
}
