// SPDX-License-Identifier: MIT
// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.
#pragma once

// clang-format off

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/exercise.hpp>

/// What the choice of exercises reads of the selection and of the tables behind its traits.

namespace hamstring::inline HAMSTRING_EDITION::generated {

inline constexpr std::size_t choice_row_count = 120;

/// What one row of `rules/selection.hpp` does where its premise holds.
struct choice_row {
    enum class kind : std::uint8_t { points, bars, most, highest };
    /// The exercises that get the points or are barred, as bits.
    std::uint64_t exercises[set_words<exercise>];
    /// The same of roles.
    std::uint16_t roles;
    kind does;
    /// The points; the most exercises of a session; the highest level.
    std::int8_t number;
};

inline constexpr choice_row choices[] = {
    {{0x0, 0x0}, 0x20, choice_row::kind::bars, 0},  // strong-pain-no-breaks
    {{0x0, 0x0}, 0x100, choice_row::kind::points, 21},  // strong-pain-position-of-ease
    {{0x0, 0x0}, 0x2, choice_row::kind::points, 9},  // strong-pain-small-movements
    {{0x200000000000000, 0x0}, 0x0, choice_row::kind::points, 9},  // strong-pain-short-strolls
    {{0x30008180003800, 0x1}, 0x0, choice_row::kind::bars, 0},  // strong-pain-longer-efforts-wait
    {{0x0, 0x0}, 0x0, choice_row::kind::most, 2},  // strong-pain-two-exercises
    {{0x0, 0x0}, 0x0, choice_row::kind::most, 3},  // moderate-pain-three-exercises
    {{0x800300003b000000, 0x0}, 0x0, choice_row::kind::bars, 0},  // moderate-pain-heavy-loads-wait
    {{0x0, 0x0}, 0x2, choice_row::kind::points, 4},  // moderate-new-back-pain-moves-first
    {{0x0, 0x0}, 0x8, choice_row::kind::points, 2},  // long-back-pain-trunk
    {{0x0, 0x0}, 0x1, choice_row::kind::points, -2},  // new-back-pain-stretch-later
    {{0x0, 0x0}, 0x80, choice_row::kind::points, 10},  // from-65-balance
    {{0x802000000080, 0x0}, 0x0, choice_row::kind::points, 3},  // from-65-chair
    {{0x2000000000, 0x0}, 0x0, choice_row::kind::points, 3},  // few-chair-stands-hands-first
    {{0x800000000000, 0x0}, 0x0, choice_row::kind::points, 3},  // from-65-used-to-exercise
    {{0x40000003f7f277, 0x0}, 0x0, choice_row::kind::points, -4},  // from-75-not-on-the-floor
    {{0x400f00003a000200, 0x0}, 0x0, choice_row::kind::bars, 0},  // from-75-not-without-coaching
    {{0x300000000000, 0x0}, 0x0, choice_row::kind::points, 2},  // from-65-hips-at-a-worktop
    {{0x200000000000000, 0x0}, 0x0, choice_row::kind::points, 6},  // from-75-short-walks
    {{0xb2f800024000, 0x3}, 0x0, choice_row::kind::bars, 0},  // too-easy-when-fit
    {{0x2e000000000, 0x3}, 0x0, choice_row::kind::points, -5},  // under-65-not-for-the-chair
    {{0x40000000000000, 0x0}, 0x0, choice_row::kind::points, -4},  // under-65-no-sore-back
    {{0x0, 0x0}, 0x4, choice_row::kind::points, 3},  // short-stance-hips
    {{0x40000, 0x0}, 0x0, choice_row::kind::points, 4},  // short-stance-side-of-hip
    {{0x0, 0x0}, 0x80, choice_row::kind::points, 8},  // short-stance-balance
    {{0x8000, 0x0}, 0x0, choice_row::kind::points, 3},  // few-bridges-two-legs
    {{0x0, 0x0}, 0x4, choice_row::kind::points, -5},  // hips-passed
    {{0x0, 0x0}, 0x1, choice_row::kind::points, 4},  // range-stops-early
    {{0x0, 0x0}, 0x10, choice_row::kind::points, 3},  // range-over-the-cut-off
    {{0x0, 0x0}, 0x1, choice_row::kind::points, -7},  // range-usual
    {{0x0, 0x0}, 0x1, choice_row::kind::bars, 0},  // reaches-far
    {{0x4002000000000000, 0x0}, 0x0, choice_row::kind::bars, 0},  // not-steady-on-one-leg
    {{0x0, 0x0}, 0x20, choice_row::kind::points, 4},  // sits-breaks
    {{0x200000000, 0x0}, 0x0, choice_row::kind::points, 6},  // sits-stand-up
    {{0x600000000, 0x0}, 0x0, choice_row::kind::bars, 0},  // stands-no-standing-break
    {{0x1c00000000000000, 0x0}, 0x0, choice_row::kind::points, 6},  // stands-break-the-standing
    {{0x600000000, 0x0}, 0x0, choice_row::kind::bars, 0},  // no-sitting-to-break
    {{0x1c00000000000000, 0x0}, 0x0, choice_row::kind::bars, 0},  // no-standing-to-break
    {{0x200000000000000, 0x0}, 0x0, choice_row::kind::points, 8},  // drives-walk-at-stops
    {{0x10000000001000, 0x0}, 0x0, choice_row::kind::points, 2},  // sits-front-of-hip
    {{0x0, 0x0}, 0x2, choice_row::kind::points, 3},  // sits-one-hip-stretch
    {{0xd0000000000, 0x0}, 0x0, choice_row::kind::bars, 0},  // not-in-a-wheelchair
    {{0xfefff0feffffffff, 0x3}, 0x0, choice_row::kind::bars, 0},  // legs-do-not-push
    {{0x0, 0x0}, 0x8, choice_row::kind::points, 6},  // wheelchair-trunk
    {{0xf0000000000, 0x0}, 0x0, choice_row::kind::points, 9},  // wheelchair-in-the-chair
    {{0x0, 0x0}, 0x20, choice_row::kind::points, 5},  // wheelchair-weight-shifts
    {{0x0, 0x0}, 0x1ff, choice_row::kind::bars, 0},  // spine-team-first
    {{0x0, 0x0}, 0x10, choice_row::kind::points, 7},  // sport-slow-lowering
    {{0x20000000, 0x0}, 0x0, choice_row::kind::points, 5},  // sport-nordic
    {{0x3000008010000, 0x0}, 0x0, choice_row::kind::points, 3},  // advanced-loaded
    {{0x0, 0x0}, 0x10, choice_row::kind::points, 4},  // advanced-load-at-length
    {{0x2000420002c000, 0x0}, 0x0, choice_row::kind::points, -3},  // advanced-too-easy
    {{0x8000000020000000, 0x0}, 0x0, choice_row::kind::bars, 0},  // only-for-fast-sport
    {{0x0, 0x0}, 0x20, choice_row::kind::points, -9},  // sport-moves-enough
    {{0x0, 0x0}, 0x40, choice_row::kind::points, -6},  // sport-endurance
    {{0x0, 0x0}, 0x1, choice_row::kind::points, 1},  // sitting-and-tightness
    {{0x0, 0x0}, 0x4, choice_row::kind::points, 2},  // inactivity-strength
    {{0x0, 0x0}, 0x4, choice_row::kind::points, 4},  // weak-hips-strength
    {{0x1100000108000, 0x0}, 0x0, choice_row::kind::points, 3},  // buttock-takes-its-share
    {{0x0, 0x0}, 0x11, choice_row::kind::bars, 0},  // nerve-no-pull
    {{0x0, 0x0}, 0x2, choice_row::kind::points, 6},  // nerve-slides
    {{0x800, 0x0}, 0x0, choice_row::kind::points, 8},  // nerve-slider
    {{0x0, 0x0}, 0x1, choice_row::kind::bars, 0},  // long-already-no-stretch
    {{0x0, 0x0}, 0x2, choice_row::kind::points, 7},  // long-already-front-of-hip
    {{0x10000000001000, 0x0}, 0x0, choice_row::kind::points, 5},  // long-already-hip-stretch
    {{0x800000, 0x0}, 0x0, choice_row::kind::points, 3},  // long-already-hold-still
    {{0x0, 0x0}, 0x1, choice_row::kind::bars, 0},  // guarding-back-first-week
    {{0x0, 0x0}, 0x2, choice_row::kind::points, 6},  // guarding-back-small-movements
    {{0x6000, 0x0}, 0x0, choice_row::kind::points, 5},  // guarding-back-middle-range
    {{0x200400c000000, 0x0}, 0x0, choice_row::kind::bars, 0},  // guarding-back-no-loaded-bend
    {{0x0, 0x0}, 0x9d, choice_row::kind::bars, 0},  // soreness-wait
    {{0x200000000000000, 0x1}, 0x0, choice_row::kind::points, 8},  // soreness-easy
    {{0x0, 0x0}, 0x2, choice_row::kind::points, 4},  // soreness-easy-movement
    {{0x0, 0x0}, 0x1, choice_row::kind::bars, 0},  // tendon-no-stretch
    {{0x40c2c4e60cc03800, 0x0}, 0x0, choice_row::kind::bars, 0},  // tendon-no-deep-bend
    {{0x0, 0x0}, 0x10, choice_row::kind::points, 9},  // tendon-long-holds
    {{0x4000040000000, 0x0}, 0x0, choice_row::kind::points, 4},  // tendon-still-holds
    {{0x0, 0x0}, 0x10, choice_row::kind::points, 7},  // strain-length-first
    {{0x0, 0x0}, 0x1, choice_row::kind::points, -5},  // strain-stretch-later
    {{0x6008000000000000, 0x0}, 0x0, choice_row::kind::points, 4},  // strain-lengthening
    {{0x0, 0x0}, 0x8, choice_row::kind::points, 2},  // strain-trunk
    {{0x0, 0x0}, 0x10, choice_row::kind::points, 3},  // load-jump-strength
    {{0x0, 0x0}, 0x20, choice_row::kind::points, 3},  // one-sided-standing
    {{0x0, 0x0}, 0x1, choice_row::kind::points, 3},  // range-regular-stretch
    {{0x0, 0x0}, 0x10, choice_row::kind::points, 1},  // range-strength-at-length
    {{0x0, 0x0}, 0xb1, choice_row::kind::bars, 0},  // fresh-strain-spare-it
    {{0x71f00083ffb800, 0x0}, 0x0, choice_row::kind::bars, 0},  // fresh-strain-no-pull
    {{0x200000000000000, 0x3}, 0x0, choice_row::kind::points, 14},  // fresh-strain-easy
    {{0x0, 0x0}, 0x2, choice_row::kind::points, 6},  // fresh-strain-small-movements
    {{0x0, 0x0}, 0x0, choice_row::kind::highest, 1},  // strain-lower-level
    {{0x800b000038000000, 0x0}, 0x0, choice_row::kind::bars, 0},  // strain-heavy-lowering-waits
    {{0x4008000000090000, 0x0}, 0x0, choice_row::kind::bars, 0},  // strain-wait-for-jogging
    {{0x0, 0x0}, 0x40, choice_row::kind::points, 8},  // fresh-strain-walk
    {{0x100000000000000, 0x0}, 0x1, choice_row::kind::bars, 0},  // bendy-no-stretch
    {{0x0, 0x0}, 0x8, choice_row::kind::points, 3},  // bendy-control
    {{0x0, 0x0}, 0x80, choice_row::kind::points, 8},  // bendy-stance
    {{0x0, 0x0}, 0x80, choice_row::kind::points, 5},  // thin-bones-balance
    {{0x508000, 0x0}, 0x0, choice_row::kind::points, 3},  // thin-bones-back
    {{0x21c0000000800010, 0x3}, 0x0, choice_row::kind::bars, 0},  // pregnant-not-on-the-back
    {{0x460000, 0x0}, 0x0, choice_row::kind::points, 3},  // pregnant-side-lying
    {{0x3c0002bc11200, 0x0}, 0x0, choice_row::kind::bars, 0},  // after-birth-strong-loads-wait
    {{0xc000, 0x0}, 0x0, choice_row::kind::points, 5},  // after-birth-low-level
    {{0x0, 0x0}, 0x2, choice_row::kind::points, 5},  // after-birth-small-movements
    {{0x21e5b000c3d7f436, 0x3}, 0x0, choice_row::kind::bars, 0},  // unsteady-stay-at-the-chair
    {{0xa000000000, 0x0}, 0x0, choice_row::kind::points, 10},  // unsteady-firm-chair
    {{0x0, 0x0}, 0x2, choice_row::kind::points, 3},  // unsteady-seated-movement
    {{0x41c200400c000201, 0x0}, 0x0, choice_row::kind::bars, 0},  // eyes-head-up
    {{0x300000008000, 0x0}, 0x0, choice_row::kind::points, 3},  // new-hip-strength
    {{0x52800020001000, 0x0}, 0x0, choice_row::kind::bars, 0},  // new-hip-not-so-deep
    {{0x100100000102000, 0x0}, 0x0, choice_row::kind::bars, 0},  // no-arching
    {{0x4, 0x0}, 0x0, choice_row::kind::points, 2},  // towel-stretch-known
    {{0x180, 0x0}, 0x0, choice_row::kind::points, 2},  // cannot-lie-on-the-back
    {{0x10000000000180, 0x0}, 0x0, choice_row::kind::points, 1},  // five-minutes
    {{0x0, 0x0}, 0x100, choice_row::kind::bars, 0},  // no-pain-to-ease
    {{0x0, 0x0}, 0x0, choice_row::kind::most, 3},  // beginner-three
    {{0x0, 0x0}, 0x0, choice_row::kind::most, 4},  // beginner-65-four
    {{0x0, 0x0}, 0x0, choice_row::kind::most, 4},  // intermediate-four
    {{0x0, 0x0}, 0x0, choice_row::kind::most, 2},  // five-minutes-two
    {{0x0, 0x0}, 0x0, choice_row::kind::most, 3},  // ten-minutes-three
    {{0x0, 0x0}, 0x0, choice_row::kind::most, 4},  // twenty-minutes-four
};

/// From how few rises from a chair on somebody rises less often than is usual, from an age on.
struct chair_stand_row {
    std::uint8_t from;
    std::uint8_t men;
    std::uint8_t women;
};

inline constexpr chair_stand_row chair_stands[] = {
    {60, 14, 12},
    {65, 12, 11},
    {70, 12, 10},
    {75, 11, 10},
    {80, 10, 9},
    {85, 8, 8},
    {90, 7, 4},
};

/// How a role is planned: what it is called for before any row speaks, how many of it there are at most, its
/// place in the order of doing.
struct role_plan {
    std::int8_t demand;
    std::uint8_t places;
    std::uint8_t place;
    bool in_session;
};

inline constexpr role_plan role_plans[] = {
    {5, 1, 7, true},  // hamstring_range
    {0, 1, 2, true},  // mobility
    {5, 2, 5, true},  // hip_strength
    {3, 2, 6, true},  // trunk_control
    {0, 2, 4, true},  // length_under_load
    {1, 1, 8, false},  // movement_breaks
    {5, 1, 9, false},  // aerobic
    {-2, 1, 3, true},  // balance
    {-9, 1, 1, true},  // relief
};

/// Getting into a position.
struct position_time {
    std::uint8_t seconds;
    bool on_the_floor;
};

inline constexpr position_time position_times[] = {
    {5, false},  // standing
    {5, false},  // seated_on_chair
    {15, true},  // seated_on_floor
    {15, true},  // lying_on_back
    {10, true},  // lying_on_side
    {15, true},  // lying_face_down
    {10, true},  // hands_and_knees
    {10, true},  // half_kneeling
    {15, true},  // kneeling
    {5, false},  // in_water
};
/// To set a thing up.
inline constexpr std::uint8_t seconds_to_set_up[] = {
    0,  // none
    5,  // mat
    5,  // towel
    0,  // wall
    0,  // chair
    5,  // doorway
    5,  // cushion
    5,  // step
    5,  // strap
    10,  // band
    5,  // stick
    15,  // weights
    10,  // sliders
    20,  // anchor
    0,  // pool
    0,  // worktop
    5,  // step_or_box
    20,  // bench
    10,  // wheelchair
};
/// What asks for a longer rest.
inline constexpr set_of<exercise> heavy_exercises = set_of<exercise>::from_bits(0x8007000078000000, 0x0);

}  // namespace hamstring::inline HAMSTRING_EDITION::generated
