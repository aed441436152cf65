// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include <hamstring/knowledge/anatomy.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/number.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/routine/joint_angles.hpp>
#include <hamstring/units.hpp>

/// Joint angles of every exercise, how long they make the hamstrings, and how far a person may start.
///
/// The lengths are those of one model's muscle paths, without the surfaces that muscles wrap round.
/// A second model agrees within 3 points of the stretch index while the knee is bent by at most 15
/// degrees; from 90 degrees on it differs by 10 to 20 points, so that there only the sign counts.

namespace hamstring::inline HAMSTRING_EDITION {

/// The direction of a thigh, from straight down: forward positive.
constexpr degrees thigh_direction(degrees pelvis, const side_angles& leg) noexcept {
    return degrees{leg.hip.value - pelvis.value};
}

/// The direction of a shank, from straight down: forward positive.
constexpr degrees shank_direction(degrees pelvis, const side_angles& leg) noexcept {
    return degrees{leg.hip.value - pelvis.value - leg.knee.value};
}

/// A length in millimetres.
struct millimetres {
    /// Millimetres, with a fraction.
    double value = 0;

    constexpr millimetres() noexcept = default;
    constexpr explicit millimetres(double length) noexcept : value(length) {}

    friend constexpr auto operator<=>(const millimetres&, const millimetres&) noexcept = default;
};

/// The angles for which the lengths were fitted; beyond them there is no answer.
inline constexpr degrees least_fitted_hip{-20};
inline constexpr degrees most_fitted_hip{120};
inline constexpr degrees least_fitted_knee{0};
inline constexpr degrees most_fitted_knee{120};

/// The index that a hamstring stretch must reach in its end pose.
/// Source: the row of the limit names it.
inline constexpr int least_stretch_index = value_of(clinical_limit::least_stretch_index);

namespace knowledge {

/// The fit of one head's length: with h = hip / 100 and k = knee / 100, in degrees,
///     a0 + a1 h + a2 h^2 + a3 h^3 + b1 k + b2 k^2 + b3 k^3 + c h k
/// is its length. The coefficients are hundredths of a millimetre: whole numbers, so that every
/// machine and the compiler get the same length to the last digit.
struct length_fit {
    /// The head of the hamstrings that it is for.
    muscle head;
    std::int64_t a0;
    std::int64_t a1;
    std::int64_t a2;
    std::int64_t a3;
    std::int64_t b1;
    std::int64_t b2;
    std::int64_t b3;
    std::int64_t c;
};

// clang-format off
// Source: own_calculation from opensim_gait2392; the worst error against the paths is 1.5 mm.
inline constexpr length_fit length_fits[] = {
    length_fit{
        .head = muscle::semimembranosus,
        .a0 = 41447,
        .a1 = 8628,
        .a2 = 4007,
        .a3 = -4102,
        .b1 = -5231,
        .b2 = -4048,
        .b3 = 2957,
        .c = -35,
    },
    length_fit{
        .head = muscle::semitendinosus,
        .a0 = 46307,
        .a1 = 9967,
        .a2 = 5910,
        .a3 = -5199,
        .b1 = -5977,
        .b2 = -5322,
        .b3 = 3859,
        .c = -50,
    },
    length_fit{
        .head = muscle::biceps_femoris_long_head,
        .a0 = 42033,
        .a1 = 10064,
        .a2 = 4184,
        .a3 = -4541,
        .b1 = -4985,
        .b2 = -2903,
        .b3 = 2911,
        .c = -125,
    },
    length_fit{
        .head = muscle::biceps_femoris_short_head,
        .a0 = 24630,
        .a1 = 0,
        .a2 = 0,
        .a3 = 0,
        .b1 = -3765,
        .b2 = -4602,
        .b3 = 3262,
        .c = 0,
    },
};
// clang-format on

/// What a knee that stays short of straight leaves of the range, hip at 90 degrees: the index that it
/// reaches, and the hip angle at which a straight knee reaches the same.
struct range_row {
    /// Active knee extension, degrees short of straight.
    degrees deficit;
    /// The stretch index that is reached with the hip at 90 degrees.
    int index;
    /// The hip angle at which a straight knee reaches the same index.
    degrees straight_knee_hip;
};

// Source: own_calculation from opensim_gait2392.
// clang-format off
inline constexpr range_row range_by_deficit[] = {
    range_row{.deficit = degrees{0}, .index = 100, .straight_knee_hip = degrees{90}},
    range_row{.deficit = degrees{10}, .index = 93, .straight_knee_hip = degrees{82}},
    range_row{.deficit = degrees{20}, .index = 86, .straight_knee_hip = degrees{74}},
    range_row{.deficit = degrees{30}, .index = 79, .straight_knee_hip = degrees{66}},
    range_row{.deficit = degrees{40}, .index = 71, .straight_knee_hip = degrees{59}},
    range_row{.deficit = degrees{50}, .index = 63, .straight_knee_hip = degrees{52}},
    range_row{.deficit = degrees{60}, .index = 55, .straight_knee_hip = degrees{46}},
};
// clang-format on

namespace detail {

/// The length of a head in hundred-millionths of a millimetre: exact.
constexpr std::int64_t exact_length(const length_fit& fit, std::int64_t hip,
                                    std::int64_t knee) noexcept {
    const std::int64_t from_hip = ((fit.a3 * hip + 100 * fit.a2) * hip + 10'000 * fit.a1) * hip;
    const std::int64_t from_knee = ((fit.b3 * knee + 100 * fit.b2) * knee + 10'000 * fit.b1) * knee;
    return 1'000'000 * fit.a0 + from_hip + from_knee + 100 * fit.c * hip * knee;
}

constexpr bool is_fitted(degrees hip, degrees knee) noexcept {
    return least_fitted_hip <= hip && hip <= most_fitted_hip && least_fitted_knee <= knee &&
           knee <= most_fitted_knee;
}

constexpr int rounded_quotient(std::int64_t dividend, std::int64_t divisor) noexcept {
    const std::int64_t half = dividend < 0 ? -divisor / 2 : divisor / 2;
    return static_cast<int>((dividend + half) / divisor);
}

/// A column of `range_by_deficit` at a deficit, straight lines between its rows, rounded down.
constexpr std::optional<int> interpolated(degrees deficit,
                                          int (*column)(const range_row&)) noexcept {
    for (std::size_t i = 1; i < std::size(range_by_deficit); ++i) {
        const range_row& before = range_by_deficit[i - 1];
        const range_row& after = range_by_deficit[i];
        if (deficit < before.deficit || after.deficit < deficit) continue;
        const int step = after.deficit.value - before.deficit.value;
        const int part = deficit.value - before.deficit.value;
        return (column(before) * (step - part) + column(after) * part) / step;
    }
    return std::nullopt;
}

}  // namespace detail

}  // namespace knowledge

/// Length of one head of the hamstrings from its origin to its insertion, tendons included.
/// Shape: a head, hip and knee angle -> its length; another muscle, or an angle beyond the fit -> nullopt.
/// Units: hip -20 to 120 degrees (femur against pelvis), knee 0 to 120 degrees; millimetres.
/// Errors: nothing is extrapolated. The worst error of the fit is 1.5 mm.
/// Source: own_calculation from opensim_gait2392.
constexpr std::optional<millimetres> muscle_tendon_length(muscle head, degrees hip,
                                                          degrees knee) noexcept {
    if (!knowledge::detail::is_fitted(hip, knee)) return std::nullopt;
    for (const knowledge::length_fit& fit : knowledge::length_fits)
        if (fit.head == head)
            return millimetres{
                static_cast<double>(knowledge::detail::exact_length(fit, hip.value, knee.value)) /
                1e8};
    return std::nullopt;
}

/// How far two angles lengthen the hamstrings that cross both hip and knee: the mean over them.
/// Shape: hip and knee angle -> index; an angle beyond the fit -> nullopt.
/// Units: 0 standing, 100 with the hip at 90 degrees and the knee straight, below 0 shorter than standing.
/// Errors: nothing is extrapolated. From 90 degrees of knee bend on only the sign can be relied on.
/// Source: own_calculation from opensim_gait2392; the index itself is expert_judgement.
constexpr std::optional<int> stretch_index(degrees hip, degrees knee) noexcept {
    if (!knowledge::detail::is_fitted(hip, knee)) return std::nullopt;
    std::int64_t parts = 0;  // of the mean, in millionths, over all heads
    int heads = 0;
    for (const knowledge::length_fit& fit : knowledge::length_fits) {
        if (!crosses(fit.head, joint::hip)) continue;
        const std::int64_t standing = knowledge::detail::exact_length(fit, 0, 0);
        const std::int64_t full = knowledge::detail::exact_length(fit, 90, 0) - standing;
        const std::int64_t gained =
            knowledge::detail::exact_length(fit, hip.value, knee.value) - standing;
        parts += gained * 1'000'000 / full;
        ++heads;
    }
    return knowledge::detail::rounded_quotient(100 * parts, std::int64_t{1'000'000} * heads);
}

/// The stretch index of a pose, on its working side.
constexpr std::optional<int> stretch_index(const pose& held) noexcept {
    return stretch_index(held.limbs.right.hip, held.limbs.right.knee);
}

/// Whether a pose lengthens the hamstrings of the working side enough to be called a stretch.
constexpr bool stretches_hamstrings(const pose& held) noexcept {
    const std::optional<int> index = stretch_index(held);
    return index && *index >= least_stretch_index;
}

/// Hip angle, knee straight, at which a person's own range ends: where a stretch may start.
/// Shape: active knee extension, degrees short of straight -> hip angle; outside 0 to 60 -> nullopt.
/// Units: whole degrees, femur against pelvis, straight lines between the known values, rounded down.
/// Errors: nothing is extrapolated: beyond 60 degrees there is no angle to offer.
/// Source: own_calculation from opensim_gait2392; its use as a start is expert_judgement.
constexpr std::optional<degrees> starting_hip_angle(degrees knee_extension_deficit) noexcept {
    const std::optional<int> hip = knowledge::detail::interpolated(
        knee_extension_deficit,
        [](const knowledge::range_row& row) -> int { return row.straight_knee_hip.value; });
    if (!hip) return std::nullopt;
    return degrees{*hip};
}

/// The same from a straight leg raise, which holds a backward turn of the pelvis of about a quarter
/// to a third. A third is taken off: the gentler start.
/// Shape: degrees from the floor -> hip angle; outside 0 to 130 -> nullopt.
/// Units: whole degrees, femur against pelvis, rounded down.
/// Errors: nothing is extrapolated.
/// Source: bohannon_1985 (from memory; the share was not checked), expert_judgement.
constexpr std::optional<degrees> starting_hip_angle_from_leg_raise(degrees leg_raise) noexcept {
    constexpr const number_row& told = about(number::leg_raise);
    if (leg_raise.value < told.lowest || leg_raise.value > told.highest) return std::nullopt;
    return degrees{leg_raise.value * 2 / 3};
}

/// The index that is enough for one person: `least_stretch_index`, or what the person tolerates where
/// that is lower.
/// Shape: active knee extension, degrees short of straight -> index; outside 0 to 60 -> nullopt.
/// Units: points of the stretch index, rounded down.
/// Errors: nothing is extrapolated.
/// Source: expert_judgement; the table is own_calculation from opensim_gait2392.
constexpr std::optional<int> sufficient_stretch_index(degrees knee_extension_deficit) noexcept {
    const std::optional<int> tolerated = knowledge::detail::interpolated(
        knee_extension_deficit, [](const knowledge::range_row& row) -> int { return row.index; });
    if (!tolerated) return std::nullopt;
    return *tolerated < least_stretch_index ? *tolerated : least_stretch_index;
}

/// The end pose of one exercise.
struct end_pose_row {
    exercise id;
    /// Where the exercise leads to; of two ends, the one with the longer hamstrings.
    pose end;
    /// The other end, where it moves between two.
    std::optional<pose> other;
    /// Where it begins, where that is another pose than its ends.
    std::optional<pose> start;
    /// What to do instead, where the exercise is ineffective as written: it is called a hamstring
    /// stretch, and in its pose the hamstrings are hardly longer than in standing.
    std::optional<exercise> instead;
    citations sources;

    /// Whether something else is to be done instead.
    constexpr bool ineffective_as_written() const noexcept { return instead.has_value(); }
};

namespace knowledge {

// The angles are judged by this project. Where its catalogue gives none, the neutral position stands.
// clang-format off
inline constexpr end_pose_row end_poses[] = {
    end_pose_row{
        .id = exercise::standing_forward_bend,
        .end = pose{
            .pelvis = degrees{68},
            .trunk = degrees{5},
            .limbs = both_sides::alike({.hip = degrees{86}, .knee = degrees{22}, .shoulder = degrees{70}}),
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{0}}),
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::seated_leg_stretch,
        .end = pose{
            .pelvis = degrees{12},
            .trunk = degrees{22},
            .neck = degrees{-10},
            .limbs = {
                .right = {.hip = degrees{100}, .knee = degrees{5}, .shoulder = degrees{75}},
                .left = {.hip = degrees{90}, .knee = degrees{120}, .abduction = degrees{60}, .turn = degrees{90}, .shoulder = degrees{75}},
            },
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{-5},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{85}, .knee = degrees{5}, .shoulder = degrees{40}},
                .left = {.hip = degrees{75}, .knee = degrees{120}, .abduction = degrees{60}, .turn = degrees{87}, .shoulder = degrees{40}},
            },
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::lying_towel_stretch,
        .end = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{75}, .knee = degrees{0}, .shoulder = degrees{60}},
                .left = {.hip = degrees{45}, .knee = degrees{100}, .shoulder = degrees{60}},
            },
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{20}, .knee = degrees{0}, .shoulder = degrees{60}},
                .left = {.hip = degrees{45}, .knee = degrees{100}, .shoulder = degrees{60}},
            },
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::wall_lean,
        .end = pose{
            .pelvis = degrees{-10},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{10}, .knee = degrees{0}, .shoulder = degrees{0}}),
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = exercise::doorway_stretch,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::lying_knee_extension,
        .end = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{90}, .knee = degrees{20}, .shoulder = degrees{45}},
                .left = {.hip = degrees{0}, .knee = degrees{0}, .shoulder = degrees{45}},
            },
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{90}, .knee = degrees{90}, .shoulder = degrees{45}},
                .left = {.hip = degrees{0}, .knee = degrees{0}, .shoulder = degrees{45}},
            },
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::doorway_stretch,
        .end = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{75}, .knee = degrees{0}, .shoulder = degrees{30}},
                .left = {.hip = degrees{0}, .knee = degrees{0}, .shoulder = degrees{30}},
            },
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::half_kneeling_stretch,
        .end = pose{
            .pelvis = degrees{15},
            .trunk = degrees{5},
            .limbs = {
                .right = {.hip = degrees{73}, .knee = degrees{5}, .shoulder = degrees{45}},
                .left = {.hip = degrees{15}, .knee = degrees{90}, .shoulder = degrees{45}},
            },
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{-5},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{53}, .knee = degrees{5}, .shoulder = degrees{45}},
                .left = {.hip = degrees{-5}, .knee = degrees{90}, .shoulder = degrees{45}},
            },
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::chair_stretch,
        .end = pose{
            .pelvis = degrees{23},
            .trunk = degrees{3},
            .limbs = {
                .right = {.hip = degrees{85}, .knee = degrees{5}, .shoulder = degrees{40}},
                .left = {.hip = degrees{110}, .knee = degrees{90}, .shoulder = degrees{40}},
            },
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{62}, .knee = degrees{5}, .shoulder = degrees{40}},
                .left = {.hip = degrees{90}, .knee = degrees{90}, .shoulder = degrees{40}},
            },
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::heel_on_step_stretch,
        .end = pose{
            .pelvis = degrees{35},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{75}, .knee = degrees{0}, .shoulder = degrees{40}},
                .left = {.hip = degrees{35}, .knee = degrees{0}, .shoulder = degrees{40}},
            },
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{40}, .knee = degrees{0}, .shoulder = degrees{40}},
                .left = {.hip = degrees{0}, .knee = degrees{0}, .shoulder = degrees{40}},
            },
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::downward_dog,
        .end = pose{
            .pelvis = degrees{125},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{90}, .knee = degrees{10}, .shoulder = degrees{170}}),
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{78},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{78}, .knee = degrees{90}, .shoulder = degrees{78}}),
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::contract_relax_stretch,
        .end = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{80}, .knee = degrees{0}, .shoulder = degrees{60}},
                .left = {.hip = degrees{0}, .knee = degrees{0}, .shoulder = degrees{60}},
            },
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::sciatic_slider,
        .end = pose{
            .pelvis = degrees{-20},
            .trunk = degrees{40},
            .neck = degrees{-30},
            .limbs = {
                .right = {.hip = degrees{70}, .knee = degrees{20}},
                .left = {.hip = degrees{70}, .knee = degrees{90}},
            },
        },
        .other = pose{
            .pelvis = degrees{-20},
            .trunk = degrees{40},
            .neck = degrees{40},
            .limbs = {
                .right = {.hip = degrees{70}, .knee = degrees{80}},
                .left = {.hip = degrees{70}, .knee = degrees{90}},
            },
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::hip_flexor_lunge,
        // The right leg is the rear one, whose hip flexors are stretched.
        .end = pose{
            .pelvis = degrees{-5},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{-15}, .knee = degrees{80}},
                .left = {.hip = degrees{80}, .knee = degrees{90}},
            },
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::cat_camel,
        .end = pose{
            .pelvis = degrees{88},
            .trunk = degrees{-20},
            .neck = degrees{-25},
            .limbs = both_sides::alike({.hip = degrees{88}, .knee = degrees{90}, .shoulder = degrees{68}}),
        },
        .other = pose{
            .pelvis = degrees{58},
            .trunk = degrees{40},
            .neck = degrees{25},
            .limbs = both_sides::alike({.hip = degrees{58}, .knee = degrees{90}, .shoulder = degrees{98}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::pelvic_tilt,
        .end = pose{
            .pelvis = degrees{-85},
            .trunk = degrees{-5},
            .limbs = both_sides::alike({.hip = degrees{50}, .knee = degrees{100}}),
        },
        .other = pose{
            .pelvis = degrees{-95},
            .trunk = degrees{5},
            .limbs = both_sides::alike({.hip = degrees{40}, .knee = degrees{103}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::bridge,
        .end = pose{
            .pelvis = degrees{-115},
            .trunk = degrees{0},
            .neck = degrees{25},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{105}, .shoulder = degrees{-25}}),
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{56}, .knee = degrees{120}}),
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::single_leg_bridge,
        .end = pose{
            .pelvis = degrees{-115},
            .trunk = degrees{0},
            .neck = degrees{25},
            .limbs = {
                .right = {.hip = degrees{0}, .knee = degrees{105}, .shoulder = degrees{-25}},
                .left = {.hip = degrees{0}, .knee = degrees{0}, .shoulder = degrees{-25}},
            },
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{56}, .knee = degrees{120}}),
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::clamshell,
        .end = pose{
            .pelvis = degrees{0},
            .roll = degrees{90},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{45}, .knee = degrees{90}, .abduction = degrees{30}, .turn = degrees{42}},
                .left = {.hip = degrees{45}, .knee = degrees{90}, .shoulder = degrees{165}, .elbow = degrees{95}},
            },
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{0},
            .roll = degrees{90},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{45}, .knee = degrees{90}},
                .left = {.hip = degrees{45}, .knee = degrees{90}, .shoulder = degrees{165}, .elbow = degrees{95}},
            },
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::side_lying_leg_raise,
        .end = pose{
            .pelvis = degrees{0},
            .roll = degrees{90},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{-5}, .knee = degrees{0}, .abduction = degrees{30}},
                .left = {.hip = degrees{20}, .knee = degrees{35}, .shoulder = degrees{165}, .elbow = degrees{95}},
            },
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{0},
            .roll = degrees{90},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{-5}, .knee = degrees{0}},
                .left = {.hip = degrees{20}, .knee = degrees{35}, .shoulder = degrees{165}, .elbow = degrees{95}},
            },
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::band_walk,
        .end = pose{
            .pelvis = degrees{28},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{56}, .knee = degrees{52}, .abduction = degrees{15}, .shoulder = degrees{30}}),
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::prone_leg_lift,
        .end = pose{
            .pelvis = degrees{90},
            .trunk = degrees{-5},
            .limbs = {
                .right = {.hip = degrees{-15}, .knee = degrees{0}},
                .left = {.hip = degrees{0}, .knee = degrees{0}},
            },
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{90},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{0}}),
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::single_leg_stand,
        .end = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{0}, .knee = degrees{0}},
                .left = {.hip = degrees{60}, .knee = degrees{85}},
            },
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::bird_dog,
        .end = pose{
            .pelvis = degrees{78},
            .trunk = degrees{0},
            .neck = degrees{-8},
            .limbs = {
                .right = {.hip = degrees{-8}, .knee = degrees{0}, .shoulder = degrees{78}},
                .left = {.hip = degrees{78}, .knee = degrees{90}, .shoulder = degrees{172}},
            },
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{78},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{78}, .knee = degrees{90}, .shoulder = degrees{78}}),
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::dead_bug,
        .end = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{20}, .knee = degrees{10}, .shoulder = degrees{90}},
                .left = {.hip = degrees{90}, .knee = degrees{90}, .shoulder = degrees{180}},
            },
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{90}, .knee = degrees{90}, .shoulder = degrees{90}}),
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::side_plank,
        // On the left arm: that is the lower side of a roll to the left.
        .end = pose{
            .pelvis = degrees{0},
            .roll = degrees{74},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{0}, .knee = degrees{0}},
                .left = {.hip = degrees{0}, .knee = degrees{0}, .arm_abduction = degrees{80}, .elbow = degrees{90}},
            },
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::plank,
        .end = pose{
            .pelvis = degrees{80},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{0}, .shoulder = degrees{80}, .elbow = degrees{90}}),
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::hip_hinge,
        // The hands hold a stick behind the back, at angles that are not on record.
        .end = pose{
            .pelvis = degrees{50},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{65}, .knee = degrees{20}}),
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{5}}),
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::romanian_deadlift,
        .end = pose{
            .pelvis = degrees{70},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{86}, .knee = degrees{20}, .shoulder = degrees{50}}),
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{10}, .shoulder = degrees{10}}),
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::sliding_leg_curl,
        .end = pose{
            .pelvis = degrees{-104},
            .trunk = degrees{0},
            .neck = degrees{14},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{48}, .shoulder = degrees{-14}}),
        },
        .other = pose{
            .pelvis = degrees{-115},
            .trunk = degrees{0},
            .neck = degrees{25},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{95}, .shoulder = degrees{-25}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::nordic_lower,
        .end = pose{
            .pelvis = degrees{50},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{5}, .knee = degrees{45}, .shoulder = degrees{70}, .elbow = degrees{80}}),
        },
        .other = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{90}, .shoulder = degrees{30}, .elbow = degrees{110}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::heel_dig_hold,
        .end = pose{
            .pelvis = degrees{-103},
            .trunk = degrees{0},
            .neck = degrees{12},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{45}, .shoulder = degrees{-13}}),
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::brisk_walk,
        // The right leg is in front; each arm swings against its leg.
        .end = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{25}, .knee = degrees{5}, .shoulder = degrees{-25}, .elbow = degrees{15}},
                .left = {.hip = degrees{-20}, .knee = degrees{15}, .shoulder = degrees{25}, .elbow = degrees{25}},
            },
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::easy_swim,
        // The ends of the ranges on record, each side opposite to the other.
        .end = pose{
            .pelvis = degrees{83},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{15}, .knee = degrees{10}, .shoulder = degrees{0}},
                .left = {.hip = degrees{-15}, .knee = degrees{10}, .shoulder = degrees{180}},
            },
        },
        .other = pose{
            .pelvis = degrees{83},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{-15}, .knee = degrees{10}, .shoulder = degrees{180}},
                .left = {.hip = degrees{15}, .knee = degrees{10}, .shoulder = degrees{0}},
            },
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::sit_to_stand_break,
        .end = pose{
            .pelvis = degrees{38},
            .trunk = degrees{0},
            .neck = degrees{-15},
            .limbs = both_sides::alike({.hip = degrees{115}, .knee = degrees{98}, .shoulder = degrees{85}}),
        },
        .other = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{0}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::posture_reset,
        .end = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{90}, .knee = degrees{90}}),
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{-22},
            .trunk = degrees{48},
            .neck = degrees{-20},
            .limbs = both_sides::alike({.hip = degrees{68}, .knee = degrees{90}}),
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::supported_stance,
        .end = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{0}, .knee = degrees{0}, .shoulder = degrees{40}, .elbow = degrees{60}},
                .left = {.hip = degrees{40}, .knee = degrees{75}, .shoulder = degrees{40}, .elbow = degrees{60}},
            },
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::heel_toe_stand,
        // The right leg is the rear one.
        .end = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{-8}, .knee = degrees{0}, .shoulder = degrees{40}, .elbow = degrees{60}},
                .left = {.hip = degrees{8}, .knee = degrees{0}},
            },
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::sit_to_stand_hands,
        .end = pose{
            .pelvis = degrees{38},
            .trunk = degrees{0},
            .neck = degrees{-15},
            .limbs = both_sides::alike({.hip = degrees{115}, .knee = degrees{98}, .shoulder = degrees{-20}, .elbow = degrees{60}}),
        },
        .other = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{0}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::seated_hinge,
        .end = pose{
            .pelvis = degrees{25},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{115}, .knee = degrees{90}, .shoulder = degrees{20}}),
        },
        .other = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{90}, .knee = degrees{90}, .shoulder = degrees{20}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::seated_march,
        .end = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{110}, .knee = degrees{90}, .shoulder = degrees{-10}},
                .left = {.hip = degrees{90}, .knee = degrees{90}, .shoulder = degrees{-10}},
            },
        },
        .other = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{90}, .knee = degrees{90}, .shoulder = degrees{-10}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::wheelchair_leg_prop,
        .end = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{90}, .knee = degrees{15}, .shoulder = degrees{20}},
                .left = {.hip = degrees{90}, .knee = degrees{90}, .shoulder = degrees{20}},
            },
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::seated_reach,
        .end = pose{
            .pelvis = degrees{5},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{95}, .knee = degrees{90}, .shoulder = degrees{90}},
                .left = {.hip = degrees{95}, .knee = degrees{90}},
            },
        },
        .other = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{90}, .knee = degrees{90}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::seated_lean_break,
        .end = pose{
            .pelvis = degrees{30},
            .trunk = degrees{30},
            .limbs = both_sides::alike({.hip = degrees{120}, .knee = degrees{90}, .shoulder = degrees{60}, .elbow = degrees{60}}),
        },
        .other = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{90}, .knee = degrees{90}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::wheel_ride,
        .end = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{90}, .knee = degrees{90}, .shoulder = degrees{30}, .elbow = degrees{60}}),
        },
        .other = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{90}, .knee = degrees{90}, .shoulder = degrees{-40}, .elbow = degrees{60}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::standing_hip_extension,
        .end = pose{
            .pelvis = degrees{5},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{-15}, .knee = degrees{0}, .shoulder = degrees{45}, .elbow = degrees{60}},
                .left = {.hip = degrees{5}, .knee = degrees{0}, .shoulder = degrees{45}, .elbow = degrees{60}},
            },
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{0}, .shoulder = degrees{45}, .elbow = degrees{60}}),
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::standing_hip_abduction,
        .end = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{0}, .knee = degrees{0}, .abduction = degrees{25}, .shoulder = degrees{45}, .elbow = degrees{60}},
                .left = {.hip = degrees{0}, .knee = degrees{0}, .shoulder = degrees{45}, .elbow = degrees{60}},
            },
        },
        .other = std::nullopt,
        .start = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{0}, .shoulder = degrees{45}, .elbow = degrees{60}}),
        },
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::step_up,
        .end = pose{
            .pelvis = degrees{15},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{70}, .knee = degrees{70}, .shoulder = degrees{10}},
                .left = {.hip = degrees{15}, .knee = degrees{0}, .shoulder = degrees{10}},
            },
        },
        .other = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{0}, .knee = degrees{0}},
                .left = {.hip = degrees{10}, .knee = degrees{15}},
            },
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::squat_to_chair,
        .end = pose{
            .pelvis = degrees{35},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{105}, .knee = degrees{90}, .shoulder = degrees{60}}),
        },
        .other = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{0}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::hip_thrust,
        .end = pose{
            .pelvis = degrees{-50},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{65}, .knee = degrees{105}, .shoulder = degrees{20}, .elbow = degrees{90}}),
        },
        .other = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .neck = degrees{10},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{90}, .shoulder = degrees{20}, .elbow = degrees{90}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::single_leg_deadlift,
        .end = pose{
            .pelvis = degrees{70},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{85}, .knee = degrees{20}, .shoulder = degrees{70}},
                .left = {.hip = degrees{0}, .knee = degrees{10}, .shoulder = degrees{70}},
            },
        },
        .other = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{0}, .knee = degrees{0}},
                .left = {.hip = degrees{-5}, .knee = degrees{20}},
            },
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::long_lever_bridge,
        .end = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{20}, .knee = degrees{35}}),
        },
        .other = pose{
            .pelvis = degrees{-100},
            .trunk = degrees{0},
            .neck = degrees{10},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{35}, .shoulder = degrees{-10}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::heel_walkout,
        .end = pose{
            .pelvis = degrees{-102},
            .trunk = degrees{0},
            .neck = degrees{12},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{40}, .shoulder = degrees{-12}}),
        },
        .other = pose{
            .pelvis = degrees{-115},
            .trunk = degrees{0},
            .neck = degrees{25},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{105}, .shoulder = degrees{-25}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::standing_hip_flexor_stretch,
        // The right leg is the rear one, whose hip flexors are stretched.
        .end = pose{
            .pelvis = degrees{-5},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{-15}, .knee = degrees{30}, .shoulder = degrees{60}, .elbow = degrees{40}},
                .left = {.hip = degrees{20}, .knee = degrees{25}},
            },
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::calf_stretch,
        // The right leg is the rear one, whose calf is stretched.
        .end = pose{
            .pelvis = degrees{12},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{-10}, .knee = degrees{0}, .shoulder = degrees{80}, .elbow = degrees{20}},
                .left = {.hip = degrees{38}, .knee = degrees{40}, .shoulder = degrees{80}, .elbow = degrees{20}},
            },
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::knees_to_chest_rock,
        .end = pose{
            .pelvis = degrees{-100},
            .trunk = degrees{10},
            .limbs = both_sides::alike({.hip = degrees{115}, .knee = degrees{120}, .shoulder = degrees{60}, .elbow = degrees{60}}),
        },
        .other = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{95}, .knee = degrees{100}, .shoulder = degrees{60}, .elbow = degrees{60}}),
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::rest_90_90,
        .end = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{90}, .knee = degrees{90}, .arm_abduction = degrees{30}}),
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::prone_on_elbows,
        .end = pose{
            .pelvis = degrees{80},
            .trunk = degrees{-30},
            .neck = degrees{-15},
            .limbs = both_sides::alike({.hip = degrees{-10}, .knee = degrees{0}, .shoulder = degrees{82}, .elbow = degrees{58}}),
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::short_strolls,
        .end = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{18}, .knee = degrees{5}, .shoulder = degrees{-10}},
                .left = {.hip = degrees{-12}, .knee = degrees{10}, .shoulder = degrees{10}},
            },
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::foot_on_step_break,
        .end = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{50}, .knee = degrees{60}},
                .left = {.hip = degrees{0}, .knee = degrees{0}},
            },
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::calf_pump_break,
        // The ankles, which do the work, are no part of a pose.
        .end = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{0}}),
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::sit_down_break,
        .end = pose{
            .pelvis = degrees{-10},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{80}, .knee = degrees{90}, .shoulder = degrees{20}, .elbow = degrees{60}}),
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::askling_extender,
        .end = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{90}, .knee = degrees{20}, .shoulder = degrees{60}, .elbow = degrees{45}},
                .left = {.hip = degrees{0}, .knee = degrees{0}, .shoulder = degrees{60}, .elbow = degrees{45}},
            },
        },
        .other = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{90}, .knee = degrees{90}, .shoulder = degrees{60}, .elbow = degrees{45}},
                .left = {.hip = degrees{0}, .knee = degrees{0}, .shoulder = degrees{60}, .elbow = degrees{45}},
            },
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::askling_diver,
        .end = pose{
            .pelvis = degrees{70},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{80}, .knee = degrees{15}, .shoulder = degrees{150}},
                .left = {.hip = degrees{-5}, .knee = degrees{90}, .shoulder = degrees{150}},
            },
        },
        .other = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{0}, .knee = degrees{15}},
                .left = {.hip = degrees{0}, .knee = degrees{90}},
            },
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::askling_glider,
        .end = pose{
            .pelvis = degrees{20},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{60}, .knee = degrees{15}, .shoulder = degrees{60}, .elbow = degrees{30}},
                .left = {.hip = degrees{-10}, .knee = degrees{20}, .shoulder = degrees{60}, .elbow = degrees{30}},
            },
        },
        .other = pose{
            .pelvis = degrees{0},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{10}, .knee = degrees{15}, .shoulder = degrees{60}, .elbow = degrees{30}},
                .left = {.hip = degrees{0}, .knee = degrees{15}, .shoulder = degrees{60}, .elbow = degrees{30}},
            },
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::heel_slide,
        .end = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{0}}),
        },
        .other = pose{
            .pelvis = degrees{-90},
            .trunk = degrees{0},
            .limbs = {
                .right = {.hip = degrees{50}, .knee = degrees{100}},
                .left = {.hip = degrees{0}, .knee = degrees{0}},
            },
        },
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
    end_pose_row{
        .id = exercise::glute_squeeze,
        .end = pose{
            .pelvis = degrees{90},
            .trunk = degrees{0},
            .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{0}}),
        },
        .other = std::nullopt,
        .start = std::nullopt,
        .instead = std::nullopt,
        .sources = {source::expert_judgement},
    },
};

/// The standing forward bend as a hang, back rounded: a relaxed variant, which trades hip angle for
/// lumbar angle. Only for people without back pain whom bending does not provoke.
/// Source: expert_judgement.
inline constexpr pose hanging_forward_bend = pose{
    .pelvis = degrees{50},
    .trunk = degrees{45},
    .limbs = both_sides::alike({.hip = degrees{55}, .knee = degrees{10}, .shoulder = degrees{100}}),
};
// clang-format on

}  // namespace knowledge

namespace knowledge {

/// What answers for an exercise that is a host's, see `of_the_host`: standing at ease.
inline constexpr end_pose_row not_of_the_catalogue = end_pose_row{
    .id = static_cast<exercise>(count_of<exercise>),
    .end = pose{.pelvis = degrees{0},
                .trunk = degrees{0},
                .limbs = both_sides::alike({.hip = degrees{0}, .knee = degrees{0}})},
    .other = std::nullopt,
    .start = std::nullopt,
    .instead = std::nullopt,
    .sources = {source::expert_judgement},
};

}  // namespace knowledge

/// The end pose of an exercise: `end_pose_of(exercise::doorway_stretch).end`.
/// Errors: of a number that is none of the catalogue, standing at ease.
constexpr const end_pose_row& end_pose_of(exercise item) noexcept {
    if (static_cast<std::size_t>(item) >= count_of<exercise>)
        return knowledge::not_of_the_catalogue;
    return knowledge::end_poses[static_cast<std::size_t>(item)];
}

namespace knowledge {

namespace detail {

constexpr bool is_between(degrees value, int least, int most) noexcept {
    return degrees{least} <= value && value <= degrees{most};
}

constexpr bool in_range(const side_angles& limbs) noexcept {
    return is_fitted(limbs.hip, limbs.knee) && is_between(limbs.abduction, 0, 60) &&
           is_between(limbs.turn, 0, 90) && is_between(limbs.shoulder, -60, 180) &&
           is_between(limbs.arm_abduction, 0, 180) && is_between(limbs.elbow, 0, 150);
}

constexpr bool in_range(const pose& held) noexcept {
    return is_between(held.pelvis, -180, 180) && is_between(held.roll, -90, 90) &&
           is_between(held.trunk, -30, 60) && is_between(held.neck, -60, 60) &&
           in_range(held.limbs.right) && in_range(held.limbs.left);
}

/// Whether every angle is one that a body can take and that the lengths were fitted for.
consteval bool poses_are_in_range(std::span<const end_pose_row> table) {
    for (const end_pose_row& row : table)
        if (!in_range(row.end) || (row.other && !in_range(*row.other)) ||
            (row.start && !in_range(*row.start)))
            return false;
    return true;
}

/// Whether the end is, of two ends, the one with the longer hamstrings.
consteval bool ends_are_the_longer(std::span<const end_pose_row> table) {
    for (const end_pose_row& row : table)
        if (row.other && stretch_index(row.end) < stretch_index(*row.other)) return false;
    return true;
}

/// Whether everything filed as a hamstring stretch is one, but for what is marked.
consteval bool every_stretch_stretches(std::span<const end_pose_row> table) {
    for (const end_pose_row& row : table)
        if (about(row.id).role == role::hamstring_range && !row.ineffective_as_written() &&
            !stretches_hamstrings(row.end))
            return false;
    return true;
}

/// Whether exactly those exercises are marked that are contradicted as a hamstring stretch, and each
/// falls short of the index and leads to a hamstring stretch that reaches it.
consteval bool marks_are_earned(std::span<const end_pose_row> table) {
    for (const end_pose_row& row : table) {
        const bool contradicted = about(row.id).role == role::hamstring_range &&
                                  about(row.id).grade == evidence::contradicted;
        if (row.ineffective_as_written() != contradicted) return false;
        if (!row.instead) continue;
        const end_pose_row& better = table[static_cast<std::size_t>(*row.instead)];
        if (stretches_hamstrings(row.end) || !stretches_hamstrings(better.end) ||
            about(better.id).role != role::hamstring_range)
            return false;
    }
    return true;
}

/// Whether every head of the hamstrings has exactly one fit.
consteval bool every_head_has_a_fit(std::span<const length_fit> table) {
    set_of<muscle> found;
    for (const length_fit& fit : table) {
        if (found.contains(fit.head)) return false;
        found.insert(fit.head);
    }
    return found == hamstrings;
}

/// Whether a hip angle lengthens just those heads that cross the hip.
consteval bool fits_follow_the_anatomy(std::span<const length_fit> table) {
    for (const length_fit& fit : table)
        if (crosses(fit.head, joint::hip) != (fit.a1 > 0) || !crosses(fit.head, joint::knee))
            return false;
    return true;
}

/// Whether a larger deficit always leaves less range, from a deficit of none on.
consteval bool range_shrinks(std::span<const range_row> table) {
    for (std::size_t i = 1; i < table.size(); ++i)
        if (!(table[i - 1].deficit < table[i].deficit && table[i].index < table[i - 1].index &&
              table[i].straight_knee_hip < table[i - 1].straight_knee_hip))
            return false;
    return table.front().deficit == degrees{0};
}

}  // namespace detail

static_assert(detail::every_head_has_a_fit(length_fits),
              "length_fits: every head of the hamstrings needs exactly one row");
static_assert(detail::fits_follow_the_anatomy(length_fits),
              "length_fits: the hip must lengthen those heads that cross it, and no other");
static_assert(detail::range_shrinks(range_by_deficit),
              "range_by_deficit: a larger deficit must leave less range, from zero on");

static_assert(table_is_sound<exercise, end_poses>());
static_assert(detail::poses_are_in_range(end_poses),
              "end_poses: an angle is out of range, or beyond what the lengths were fitted for");
static_assert(detail::ends_are_the_longer(end_poses),
              "end_poses: of two ends, the end must be the one with the longer hamstrings");
static_assert(
    detail::every_stretch_stretches(end_poses),
    "end_poses: everything filed as a hamstring stretch must reach a stretch index of 60 in its end pose");
static_assert(
    detail::marks_are_earned(end_poses),
    "end_poses: just what is contradicted as a hamstring stretch is marked, and leads to one that works");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
