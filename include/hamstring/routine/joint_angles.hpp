// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/units.hpp>

/// A position of the body as joint angles. Those of the catalogue stand in `pose.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

/// The angles of the limbs of one side. An angle that is left out is zero, its neutral position.
struct side_angles {
    /// The femur against the pelvis: forward positive, backward negative.
    degrees hip;
    /// Bent positive; straight is zero.
    degrees knee;
    /// The thigh, away from the midline.
    degrees abduction{};
    /// The thigh, turned outward about its own length.
    degrees turn{};
    /// The arm: 0 by the side, 90 to the front, 180 overhead; backward negative.
    degrees shoulder{};
    /// The arm, away from the midline.
    degrees arm_abduction{};
    /// The elbow: bent positive; straight is zero.
    degrees elbow{};

    friend constexpr bool operator==(const side_angles&, const side_angles&) noexcept = default;
};

/// Both sides; the right one is the working side.
struct both_sides {
    /// The working side.
    side_angles right;
    /// The other side.
    side_angles left;

    /// The same angles on both sides.
    static constexpr both_sides alike(side_angles same) noexcept {
        return {.right = same, .left = same};
    }
    friend constexpr bool operator==(const both_sides&, const both_sides&) noexcept = default;
};

/// A position of the body as joint angles.
struct pose {
    /// The pitch of the pelvis: 0 upright, 90 face down, -90 face up.
    degrees pelvis;
    /// The turn onto the left side: 0 none, 90 lying on it with the right side up.
    degrees roll{};
    /// The trunk against the pelvis: bent forward positive.
    degrees trunk;
    /// The neck against the trunk: looking down positive.
    degrees neck{};
    /// The limbs of both sides.
    both_sides limbs;

    friend constexpr bool operator==(const pose&, const pose&) noexcept = default;
};

}  // namespace hamstring::inline HAMSTRING_EDITION
