// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>

#include <hamstring/version.hpp>

/// Points and turns in space, for whoever draws a body: x to the front, y up, z to the right side of who
/// stands upright. Lengths are shares of stature. This folder holds how a pose becomes a picture: a body that
/// is placed on its floor, and a row for each exercise; `render/svg.hpp` draws it.
///
/// Sine and root are here because those of the standard cannot be called while compiling: so the compiler
/// itself can hold each pose to the floor, and every machine draws the same lines.

namespace hamstring::inline HAMSTRING_EDITION::picture {

/// The sine of an angle in degrees, from -100,000 to 100,000; within 1e-9.
constexpr double sine(double angle) noexcept {
    const double turns = angle / 360;
    double rest = angle - 360 * static_cast<double>(static_cast<std::int64_t>(turns));
    if (rest > 180) rest -= 360;
    if (rest < -180) rest += 360;
    if (rest > 90) rest = 180 - rest;
    if (rest < -90) rest = -180 - rest;
    const double x = rest * (3.14159265358979323846 / 180);
    double term = x;
    double sum = x;
    for (int n = 2; n < 20; n += 2) {
        term *= -x * x / (n * (n + 1));
        sum += term;
    }
    return sum;
}

/// The cosine of an angle in degrees.
constexpr double cosine(double angle) noexcept { return sine(angle + 90); }

/// The square root; 0 of what is not positive.
constexpr double square_root(double value) noexcept {
    if (!(value > 0)) return 0;
    // Half of the exponent is a first guess, within a factor that four steps of Newton's bring below the
    // last digit.
    auto root = std::bit_cast<double>((std::bit_cast<std::uint64_t>(value) >> 1U) +
                                      0x1FF7'A3BE'A91D'9B1BULL);
    for (int step = 0; step < 5; ++step) root = (root + value / root) / 2;
    return root;
}

/// A point, or a way from one to another.
struct vec {
    double x = 0;
    double y = 0;
    double z = 0;

    friend constexpr vec operator+(vec a, vec b) noexcept {
        return {a.x + b.x, a.y + b.y, a.z + b.z};
    }
    friend constexpr vec operator-(vec a, vec b) noexcept {
        return {a.x - b.x, a.y - b.y, a.z - b.z};
    }
    friend constexpr vec operator*(vec a, double by) noexcept {
        return {a.x * by, a.y * by, a.z * by};
    }
    friend constexpr bool operator==(vec, vec) noexcept = default;
};

constexpr double dot(vec a, vec b) noexcept { return a.x * b.x + a.y * b.y + a.z * b.z; }
constexpr vec cross(vec a, vec b) noexcept {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
constexpr double length(vec a) noexcept { return square_root(dot(a, a)); }
/// The same direction, of length 1; to the front where there is none.
constexpr vec unit(vec a) noexcept {
    const double distance = length(a);
    return distance > 1e-9 ? a * (1 / distance) : vec{1, 0, 0};
}
/// A point on the way from one to another, 0 at the first.
constexpr vec between(vec from, vec to, double share) noexcept {
    return from + (to - from) * share;
}

/// A turn: the three axes of a part of the body, as they lie in the room.
struct frame {
    vec x{1, 0, 0};
    vec y{0, 1, 0};
    vec z{0, 0, 1};

    /// A way that is told along these axes, as it lies in the room.
    friend constexpr vec operator*(const frame& of, vec way) noexcept {
        return of.x * way.x + of.y * way.y + of.z * way.z;
    }
    /// A turn, told along these axes.
    friend constexpr frame operator*(const frame& of, const frame& turn) noexcept {
        return {of * turn.x, of * turn.y, of * turn.z};
    }
};

/// Turns about one axis, in degrees, counter-clockwise as seen from its tip.
constexpr frame about_x(double angle) noexcept {
    const double c = cosine(angle);
    const double s = sine(angle);
    return {{1, 0, 0}, {0, c, s}, {0, -s, c}};
}
constexpr frame about_y(double angle) noexcept {
    const double c = cosine(angle);
    const double s = sine(angle);
    return {{c, 0, -s}, {0, 1, 0}, {s, 0, c}};
}
constexpr frame about_z(double angle) noexcept {
    const double c = cosine(angle);
    const double s = sine(angle);
    return {{c, s, 0}, {-s, c, 0}, {0, 0, 1}};
}

}  // namespace hamstring::inline HAMSTRING_EDITION::picture
