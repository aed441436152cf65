// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/picture/scene.hpp>
#include <hamstring/picture/space.hpp>
#include <hamstring/version.hpp>

/// From points in the room to spots on a picture.

namespace hamstring::inline HAMSTRING_EDITION::picture {

/// A spot on a picture: x to the right, y down.
struct spot {
    double x = 0;
    double y = 0;

    friend constexpr spot operator+(spot a, spot b) noexcept { return {a.x + b.x, a.y + b.y}; }
    friend constexpr spot operator-(spot a, spot b) noexcept { return {a.x - b.x, a.y - b.y}; }
    friend constexpr spot operator*(spot a, double by) noexcept { return {a.x * by, a.y * by}; }
};
constexpr double length(spot way) noexcept { return square_root(way.x * way.x + way.y * way.y); }

/// Looks at the room, without perspective.
class camera {
public:
    constexpr explicit camera(viewpoint from) noexcept
        : toward_{sine(from.azimuth) * cosine(from.elevation), sine(from.elevation),
                  cosine(from.azimuth) * cosine(from.elevation)},
          right_{cosine(from.azimuth), 0, -sine(from.azimuth)},
          up_(cross(toward_, right_)) {}

    /// Where a point is seen, in shares of stature.
    constexpr spot operator()(vec point) const noexcept {
        return {dot(point, right_), -dot(point, up_)};
    }
    /// How near a point is: more is nearer.
    constexpr double nearness(vec point) const noexcept { return dot(point, toward_); }
    /// The way to who looks.
    constexpr vec toward() const noexcept { return toward_; }
    /// Half of how wide an elliptic cross section is, across a direction on the picture: its half axes along x and z of
    /// its frame.
    constexpr double half_width(const frame& turned, spot direction, double x,
                                double z) const noexcept {
        const auto across = [&](vec axis) {
            const spot seen = (*this)(axis);
            return seen.y * direction.x - seen.x * direction.y;
        };
        const double of_x = x * across(turned.x);
        const double of_z = z * across(turned.z);
        return square_root(of_x * of_x + of_z * of_z);
    }

private:
    vec toward_;
    vec right_;
    vec up_;
};

/// A camera whose picture is scaled and moved into a square.
struct canvas {
    camera from;
    double scale = 1;
    spot origin{};

    constexpr spot operator()(vec point) const noexcept { return from(point) * scale + origin; }
};

}  // namespace hamstring::inline HAMSTRING_EDITION::picture
