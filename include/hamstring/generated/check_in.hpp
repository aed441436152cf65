// SPDX-License-Identifier: MIT
// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.
#pragma once

// clang-format off

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/check_in.hpp>

/// What a check-in reads of its rules.

namespace hamstring::inline HAMSTRING_EDITION::generated {

/// One row of the rules of a check-in: all these facts, as bits, and what follows.
struct check_in_row {
    std::uint64_t when;
    decision then;
    plan_action plan;
    easing doses;
    bool to_be_seen;
};
inline constexpr check_in_row check_in_rows[] = {
    {0x1, static_cast<decision>(9), static_cast<plan_action>(7), static_cast<easing>(2), true},  // urgent
    {0x4, static_cast<decision>(9), static_cast<plan_action>(7), static_cast<easing>(2), false},  // questions_first
    {0x2, static_cast<decision>(9), static_cast<plan_action>(7), static_cast<easing>(2), true},  // more_urgent
    {0x8, static_cast<decision>(9), static_cast<plan_action>(7), static_cast<easing>(2), false},  // nothing_to_offer
    {0x8000010, static_cast<decision>(9), static_cast<plan_action>(7), static_cast<easing>(2), true},  // not_seen_yet
    {0x3800, static_cast<decision>(9), static_cast<plan_action>(7), static_cast<easing>(2), true},  // third_red
    {0x80, static_cast<decision>(8), static_cast<plan_action>(3), static_cast<easing>(2), true},  // leg_sign
    {0x100, static_cast<decision>(8), static_cast<plan_action>(3), static_cast<easing>(2), true},  // pain_up
    {0x200, static_cast<decision>(8), static_cast<plan_action>(3), static_cast<easing>(2), true},  // worse_all_in_all
    {0x400, static_cast<decision>(8), static_cast<plan_action>(0), static_cast<easing>(0), true},  // pain_stays_strong
    {0x2400000, static_cast<decision>(8), static_cast<plan_action>(0), static_cast<easing>(0), false},  // second_look
    {0x1800, static_cast<decision>(7), static_cast<plan_action>(4), static_cast<easing>(2), false},  // second_red
    {0x800, static_cast<decision>(7), static_cast<plan_action>(3), static_cast<easing>(2), false},  // one_red
    {0x80000, static_cast<decision>(7), static_cast<plan_action>(3), static_cast<easing>(2), false},  // pain_kept_from_it
    {0x8000000, static_cast<decision>(7), static_cast<plan_action>(0), static_cast<easing>(2), false},  // begin_again
    {0x40, static_cast<decision>(6), static_cast<plan_action>(0), static_cast<easing>(0), false},  // condition_is_new
    {0x10, static_cast<decision>(2), static_cast<plan_action>(0), static_cast<easing>(0), true},  // look_is_due
    {0x140000, static_cast<decision>(5), static_cast<plan_action>(5), static_cast<easing>(0), false},  // little_again
    {0x40000, static_cast<decision>(4), static_cast<plan_action>(5), static_cast<easing>(0), false},  // little
    {0x20, static_cast<decision>(2), static_cast<plan_action>(0), static_cast<easing>(0), false},  // first_told_now
    {0x14028000, static_cast<decision>(0), static_cast<plan_action>(1), static_cast<easing>(0), false},  // back_on
    {0x21220000, static_cast<decision>(3), static_cast<plan_action>(6), static_cast<easing>(0), false},  // first_look
    {0x4000, static_cast<decision>(2), static_cast<plan_action>(0), static_cast<easing>(1), false},  // one_amber
    {0x100008000, static_cast<decision>(1), static_cast<plan_action>(0), static_cast<easing>(0), false},  // keep_it
    {0xc4030000, static_cast<decision>(1), static_cast<plan_action>(2), static_cast<easing>(0), false},  // last_step
    {0x44030000, static_cast<decision>(0), static_cast<plan_action>(2), static_cast<easing>(0), false},  // one_step
    {0x0, static_cast<decision>(2), static_cast<plan_action>(0), static_cast<easing>(0), false},  // go_on
};

/// The signs in a leg that are looked for at each check-in, by their places among the observations.
inline constexpr std::uint16_t leg_signs[] = {
    33,  // pain below the knee
    30,  // tingling or burning in a leg
    31,  // a numb patch in a leg
    32,  // a leg that is weak
    43,  // a foot that is numb or weak
    74,  // a numb patch at the side of a thigh
    252,  // tingling, a numb patch or pain below one knee
    191,  // a numb or weak leg
    253,  // signs in a leg that get worse
    188,  // a leg that gets weaker
    189,  // a foot that cannot be lifted
    256,  // a leg that gives way
    186,  // pain, tingling or numbness in both legs
    187,  // weakness in both legs
    254,  // legs that fail on walking
    255,  // legs that newly fail on walking
    182,  // numbness between the legs
};
/// Those that somebody is to look at the same day where they are new, as bits by their place above.
inline constexpr std::uint32_t leg_signs_of_today = 0x1ffdc;

}  // namespace hamstring::inline HAMSTRING_EDITION::generated
