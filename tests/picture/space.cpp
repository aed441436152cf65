// SPDX-License-Identifier: MIT

// hamstring/picture/space.hpp
//
//     sine(degrees), cosine(degrees), square_root(value)
//     struct vec, frame; dot, cross, length, unit, between; about_x, about_y, about_z

#include <hamstring/picture/space.hpp>

#include <cmath>
#include <initializer_list>

#include <catch.hpp>

using namespace hamstring::picture;

namespace {

constexpr bool is_near(double a, double b, double by = 1e-9) { return a - b < by && b - a < by; }
constexpr bool is_near(vec a, vec b) {
    return is_near(a.x, b.x) && is_near(a.y, b.y) && is_near(a.z, b.z);
}

constexpr double degree = 3.14159265358979323846 / 180;

}  // namespace

TEST_CASE("sine, cosine: those of the standard library, within 1e-9", "[picture]") {
    STATIC_REQUIRE(is_near(sine(30), .5));
    STATIC_REQUIRE(is_near(cosine(60), .5));
    for (double angle = -1000; angle < 1000; angle += .37) {
        CAPTURE(angle);
        REQUIRE(is_near(sine(angle), std::sin(angle * degree)));
        REQUIRE(is_near(cosine(angle), std::cos(angle * degree)));
    }
}

TEST_CASE("square_root: that of the standard library, to the last digits", "[picture]") {
    STATIC_REQUIRE(is_near(square_root(2) * square_root(2), 2));
    STATIC_REQUIRE(square_root(0) == 0);
    STATIC_REQUIRE(square_root(-1) == 0);
    for (double value = 1e-12; value < 1e6; value *= 1.01) {
        CAPTURE(value);
        REQUIRE(is_near(square_root(value) / std::sqrt(value), 1, 1e-14));
    }
}

TEST_CASE("frame: a turn keeps lengths and right angles", "[picture]") {
    const frame turned = about_x(20) * about_y(-70) * about_z(130);
    for (const vec& axis : {turned.x, turned.y, turned.z}) CHECK(is_near(length(axis), 1));
    CHECK(is_near(dot(turned.x, turned.y), 0));
    CHECK(is_near(cross(turned.x, turned.y), turned.z));
    CHECK(is_near(length(turned * vec{3, 4, 0}), 5));
}

TEST_CASE("about_z: a quarter turn brings the front up", "[picture]") {
    STATIC_REQUIRE(is_near(about_z(90) * vec{1, 0, 0}, {0, 1, 0}));
    STATIC_REQUIRE(is_near(about_x(90) * vec{0, 1, 0}, {0, 0, 1}));
    STATIC_REQUIRE(is_near(about_y(90) * vec{0, 0, 1}, {1, 0, 0}));
}

TEST_CASE("unit: to the front where there is no direction", "[picture]") {
    STATIC_REQUIRE(unit({}) == vec{1, 0, 0});
    STATIC_REQUIRE(is_near(unit({0, 3, 4}), {0, .6, .8}));
    STATIC_REQUIRE(is_near(between({0, 0, 0}, {2, 4, 6}, .5), {1, 2, 3}));
}
