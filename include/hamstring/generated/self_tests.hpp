// SPDX-License-Identifier: MIT
// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.
#pragma once

// clang-format off

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/facts.hpp>

/// What is read of the self-tests.

namespace hamstring::inline HAMSTRING_EDITION::generated {

/// What is read of one self-test, see `knowledge/self_test.hpp`.
struct self_test_row {
    /// The number of a report that it fills, by its place; `fills_none` where it fills none.
    std::uint8_t fills;
    bool more_is_better;
    std::int16_t smallest_tenths;
    /// A low, a middle and a high result.
    std::int16_t results[3];
    bool at_home;
    /// The ages that it is for, both included.
    std::uint8_t youngest;
    std::uint8_t oldest;
    std::uint16_t days_after_a_strain;
    std::uint16_t weeks_of_back_pain;
    std::uint32_t needs;
    std::uint16_t positions;
    std::uint32_t movements;
    std::uint64_t conditions;
    std::uint64_t traits;
    rules::bits<rules::observed_size> answers;
    rules::bits<rules::observed_size> denied;
};

inline constexpr std::uint8_t fills_none = 0xff;
/// Of `oldest`: nobody is too old.
inline constexpr std::uint8_t any_older = 0xff;

inline constexpr self_test_row self_tests[] = {
    // fingertip_to_floor
    {6, false, 45, {-5, 15, 25}, true, 0, 74, 10, 6, 0x0, 0x1, 0x3,
     0x3f3bfbf, 0x10007c000000000,
     {{0x3c0000000, 0x800000000000002, 0x1002000, 0x10008000000, 0x20000000000000, 0x0}},
     {{0x0, 0x0, 0x0, 0x0, 0x0, 0x0}}},
    // straight_leg_raise
    {5, true, 60, {55, 70, 85}, true, 0, any_older, 10, 0, 0x0, 0x8, 0x8,
     0x3f63cbf, 0x2100038000000000,
     {{0x3c8000000, 0x800000000000002, 0x1002000, 0x10008000000, 0x20000000000000, 0x0}},
     {{0x0, 0x0, 0x0, 0x0, 0x0, 0x0}}},
    // active_knee_extension
    {4, false, 80, {5, 18, 45}, true, 0, any_older, 10, 0, 0x0, 0x8, 0x8,
     0x3f63cbf, 0x2100038000000000,
     {{0x3c8000000, 0x800000000000002, 0x1002000, 0x10008000000, 0x20000000000000, 0x0}},
     {{0x0, 0x0, 0x0, 0x0, 0x0, 0x0}}},
    // slump
    {fills_none, false, 0, {0, 0, 0}, false, 0, any_older, 10, 0, 0x0, 0x2, 0x0,
     0x1f024bf, 0x0,
     {{0x3c0000000, 0x800000000000002, 0x1002000, 0x10008000000, 0x0, 0x0}},
     {{0x0, 0x0, 0x0, 0x0, 0x0, 0x0}}},
    // single_leg_stance
    {7, true, 100, {5, 25, 45}, true, 0, 74, 10, 0, 0x8000, 0x1, 0x20000,
     0x3f234bf, 0x38000000000,
     {{0x0, 0xb00000000000002, 0x0, 0x10008000000, 0x820000000000000, 0x0}},
     {{0x0, 0x300000000000000, 0x0, 0x0, 0x0, 0x0}}},
    // single_leg_bridge
    {8, true, 30, {5, 15, 25}, true, 0, 59, 42, 0, 0x18, 0x8, 0x200,
     0x3f637ff, 0x20000bc880000000,
     {{0x8000000, 0x800000000000002, 0x0, 0x10008000000, 0x20000000000000, 0x0}},
     {{0x0, 0x0, 0x0, 0x0, 0x0, 0x0}}},
    // chair_stands
    {9, true, 30, {3, 11, 16}, true, 60, any_older, 10, 0, 0x18, 0x3, 0x10000,
     0x3f224ff, 0xb0000000000,
     {{0x0, 0xa00000000000002, 0x0, 0x10008000000, 0x800000000000000, 0x0}},
     {{0x0, 0x200000000000000, 0x0, 0x0, 0x0, 0x0}}},
    // prone_hip_extension
    {fills_none, false, 0, {0, 0, 0}, true, 0, any_older, 10, 0, 0x0, 0x20, 0x80,
     0x3f23fbf, 0x10003c000000000,
     {{0x3c0000000, 0x800000000000042, 0x1002000, 0x10008000000, 0x20000000000000, 0x0}},
     {{0x0, 0x0, 0x0, 0x0, 0x0, 0x0}}},
    // thomas
    {fills_none, false, 0, {0, 0, 0}, true, 0, 74, 10, 0, 0x0, 0x8, 0x80000,
     0x3f23fff, 0x1000bc000000000,
     {{0x3c0000000, 0x800000000000042, 0x1002000, 0x10008000000, 0x20000000000000, 0x0}},
     {{0x0, 0x0, 0x0, 0x0, 0x0, 0x0}}},
    // repeated_bending
    {fills_none, false, 0, {0, 0, 0}, false, 0, any_older, 10, 6, 0x0, 0x1, 0x3,
     0x1f024bf, 0x0,
     {{0x3c0000000, 0x800000000000002, 0x1002000, 0x10008000000, 0x0, 0x0}},
     {{0x0, 0x0, 0x0, 0x0, 0x0, 0x0}}},
    // sit_and_reach
    {fills_none, true, 40, {0, 0, 0}, true, 0, any_older, 10, 6, 0x0, 0x4, 0x4,
     0x3f73fff, 0x21000fc000000000,
     {{0x3c8000000, 0x800000000000002, 0x1002000, 0x10008000000, 0x20000000000000, 0x0}},
     {{0x0, 0x0, 0x0, 0x0, 0x0, 0x0}}},
    // looking
    {fills_none, false, 0, {0, 0, 0}, true, 0, any_older, 10, 0, 0x0, 0x1, 0x0,
     0x1f224bf, 0x20000000000,
     {{0x0, 0x800000000000002, 0x0, 0x10008000000, 0x0, 0x0}},
     {{0x0, 0x0, 0x0, 0x0, 0x0, 0x0}}},
};

}  // namespace hamstring::inline HAMSTRING_EDITION::generated
