// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include <hamstring/picture/placed.hpp>
#include <hamstring/picture/scene.hpp>
#include <hamstring/picture/space.hpp>
#include <hamstring/picture/view.hpp>
#include <hamstring/version.hpp>

/// What stands about a body: chairs, steps, straps. Each thing fits the body that uses it.
///
/// Things are handed to a sink, which draws or measures them:
///     face(std::span<const vec>, paint)                  a flat face
///     line(std::span<const vec>, paint, width, halo)     a line; its width in 512ths of the picture
///     ball(vec, radius, paint)                           a round thing
///     ring(vec, radius, width)                           a wheel

namespace hamstring::inline HAMSTRING_EDITION::picture {

/// What a thing is painted with.
enum class paint : std::uint8_t {
    outline,
    wood,
    light_wood,
    cushion,
    wall,
    pale_wall,
    mat,
    strap,
    stick,
    metal,
    water,
    far_water,
};

namespace detail {

constexpr paint paint_of(material of) noexcept {
    switch (of) {
        case material::wood:
            return paint::wood;
        case material::cushion:
            return paint::cushion;
        case material::wall:
            return paint::wall;
        case material::pale_wall:
            return paint::pale_wall;
        case material::slider:
            return paint::strap;
    }
    return paint::wood;
}

/// Two opposite corners of a block.
struct corners {
    vec low, high;
};

/// Hands over the faces of a block that are seen.
template <class Sink>
constexpr void put_block(Sink& to, const camera& from, const corners& of, paint with) {
    const vec a = of.low;
    const vec b = of.high;
    struct face_of_block {
        vec outwards;
        std::array<vec, 4> corner;
    };
    const std::array<face_of_block, 6> faces = {{
        {{1, 0, 0}, {{{b.x, a.y, a.z}, {b.x, b.y, a.z}, {b.x, b.y, b.z}, {b.x, a.y, b.z}}}},
        {{-1, 0, 0}, {{{a.x, a.y, a.z}, {a.x, b.y, a.z}, {a.x, b.y, b.z}, {a.x, a.y, b.z}}}},
        {{0, 1, 0}, {{{a.x, b.y, a.z}, {b.x, b.y, a.z}, {b.x, b.y, b.z}, {a.x, b.y, b.z}}}},
        {{0, -1, 0}, {{{a.x, a.y, a.z}, {b.x, a.y, a.z}, {b.x, a.y, b.z}, {a.x, a.y, b.z}}}},
        {{0, 0, 1}, {{{a.x, a.y, b.z}, {b.x, a.y, b.z}, {b.x, b.y, b.z}, {a.x, b.y, b.z}}}},
        {{0, 0, -1}, {{{a.x, a.y, a.z}, {b.x, a.y, a.z}, {b.x, b.y, a.z}, {a.x, b.y, a.z}}}},
    }};
    constexpr double edge_on = .02;
    for (const face_of_block& each : faces)
        if (dot(each.outwards, from.toward()) > edge_on)
            to.face(std::span<const vec>(each.corner),
                    each.outwards.y > 0 && with == paint::wood ? paint::light_wood : with);
}

constexpr double value_of(const bound& of, const skeleton& body, double vec::*axis) noexcept {
    double value = of.offset;
    if (of.what == bound::from::point) value += body[of.of].*axis;
    if (of.what == bound::from::bottom) value += body.bottom(of.of);
    return larger(value, of.least);
}
constexpr corners corners_of(const block& of, const skeleton& body) noexcept {
    return {{value_of(of.x0, body, &vec::x), value_of(of.y0, body, &vec::y),
             value_of(of.z0, body, &vec::z)},
            {value_of(of.x1, body, &vec::x), value_of(of.y1, body, &vec::y),
             value_of(of.z1, body, &vec::z)}};
}

/// From the middle of the hips down to a seat.
inline constexpr double seat_below_hips = .070;

/// Puts one thing into a picture, layer by layer.
template <class Sink>
class stagehand {
public:
    constexpr stagehand(Sink& to, const camera& from, const skeleton& body) noexcept
        : to_(to), from_(from), body_(body) {}

    constexpr void put(const prop& what, layer at) {
        switch (what.what) {
            case thing::chair:
                return at == layer::behind ? chair(what) : void();
            case thing::wheelchair:
                return wheelchair(at);
            case thing::strap:
                return strap(at);
            case thing::stick:
                return at == layer::before_torso ? stick() : void();
            case thing::dumbbells:
                return dumbbells(at);
            case thing::band:
                return at == layer::front ? band() : void();
            case thing::ankle_bar:
                return at == layer::front ? ankle_bar() : void();
            case thing::water:
                return water(at);
            case thing::rail:
                return at == layer::behind ? rail(what) : void();
            case thing::worktop:
                return at == layer::behind ? worktop(what) : void();
        }
    }

private:
    constexpr vec at(landmark of) const noexcept { return body_[of]; }
    constexpr vec hips() const noexcept { return body_[landmark::hips]; }
    constexpr double seat() const noexcept { return hips().y - seat_below_hips; }
    template <std::size_t N>
    constexpr void line(const std::array<vec, N>& points, paint with, double width,
                        bool halo = false) {
        to_.line(std::span<const vec>(points), with, width, halo);
    }
    constexpr void box(double x0, double x1, double y0, double y1, double z0, double z1,
                       paint with = paint::wood) {
        put_block(to_, from_, {{x0, y0, z0}, {x1, y1, z1}}, with);
    }

    constexpr void chair(const prop& of) {
        constexpr double half = .13;   // of its breadth
        constexpr double stave = .03;  // legs and back
        constexpr double high = .27;   // of its back, over the seat
        const double y = seat() - of.lower;
        const double x0 = hips().x - of.rear;
        const double x1 = hips().x + of.front;
        box(x0, x0 + stave, 0, y + high, -half, -half + stave);
        for (const double z : {-half, half - stave}) {
            box(x0, x0 + stave, 0, y, z, z + stave);
            box(x1 - stave, x1, 0, y, z, z + stave);
        }
        box(x0, x0 + stave, y, y + high, -half, half);
        box(x0, x1, y - stave, y, -half, half);
    }

    constexpr void wheelchair(layer where) {
        const double x = hips().x;
        const double y = seat();
        constexpr double hub = .178;
        constexpr double outside = .2;
        const vec middle{x - .05, hub, outside};
        if (where == layer::behind) {
            // The left foot is on its plate always; the right one may be stretched out.
            const double heel = at(landmark::left_heel).x;
            const double plate = body_.bottom(landmark::left_heel) - .008;
            line(std::array<vec, 5>{{{x - .13, y + .24, 0},
                                     {x - .11, y - .02, 0},
                                     {x + .17, y - .02, 0},
                                     {heel - .02, plate, 0},
                                     {at(landmark::left_toe).x + .02, plate, 0}}},
                 paint::outline, 7);
            line(std::array<vec, 2>{{{x - .13, y + .24, 0}, {x - .20, y + .24, 0}}}, paint::outline,
                 7);
            box(x - .11, x + .16, y - .03, y, -.13, .13, paint::metal);
            box(x - .15, x - .12, y, y + .20, -.13, .13, paint::metal);
            to_.ring({x + .10, .045, 0}, .042, 6);
        } else if (where == layer::front) {
            to_.ring(middle, .172, 8);
            to_.ring(middle, .140, 3);
            to_.ball(middle, .018, paint::metal);
        }
    }

    /// From hand to hand round the right sole; the piece over the sole is nearest.
    constexpr void strap(layer where) {
        const vec heel = at(landmark::right_heel);
        const vec ball = at(landmark::right_ball);
        const vec under = body_.foot[0].y * -.016;
        if (where == layer::before_right_leg)
            line(std::array<vec, 3>{{at(landmark::left_hand), between(ball, heel, .35) + under,
                                     at(landmark::right_hand)}},
                 paint::strap, 8, true);
        else if (where == layer::front)
            line(std::array<vec, 2>{{between(heel, ball, .45) + under,
                                     between(heel, ball, .85) + under}},
                 paint::strap, 9, true);
    }

    /// Along the back, from over the head to under the hips.
    constexpr void stick() {
        line(std::array<vec, 2>{{at(landmark::head) + body_.chest * vec{-.066, .09, 0},
                                 hips() + body_.pelvis * vec{-.080, -.05, 0}}},
             paint::stick, 10, true);
    }

    constexpr void dumbbells(layer where) {
        const auto hold = [&](landmark wrist, landmark hand) {
            to_.ball(between(at(wrist), at(hand), .6), .036, paint::metal);
        };
        if (where == layer::front) hold(landmark::right_wrist, landmark::right_hand);
        if (where == layer::before_left_leg) hold(landmark::left_wrist, landmark::left_hand);
    }

    /// Round both thighs, above the knees.
    constexpr void band() {
        constexpr double low = .80;
        const vec right = between(at(landmark::right_hip), at(landmark::right_knee), low);
        const vec left = between(at(landmark::left_hip), at(landmark::left_knee), low);
        line(std::array<vec, 4>{{right + vec{.035, 0, .036}, right + vec{.046, 0, 0},
                                 left + vec{.046, 0, 0}, left + vec{.035, 0, -.036}}},
             paint::strap, 12, true);
    }

    constexpr void ankle_bar() {
        const vec over = at(landmark::right_ankle) + vec{0, .045, 0};
        constexpr double post = .13;
        to_.ball(over, .030, paint::metal);
        line(std::array<vec, 3>{{over, over - vec{post, 0, 0}, {over.x - post, 0, over.z}}},
             paint::outline, 7);
    }

    /// Waves: behind the swimmer and in front.
    constexpr void water(layer where) {
        if (where != layer::behind && where != layer::front) return;
        const bool front = where == layer::front;
        std::array<vec, 79> wave;
        for (std::size_t i = 0; i < wave.size(); ++i) {
            const double x = static_cast<double>(i) * .02 - .62;
            constexpr double full_turns = 2292;  // degrees of the wave in one stature
            wave[i] = {hips().x + x,
                       hips().y + .03 + .012 * sine(x * full_turns) - (front ? 0 : .14), .3};
        }
        to_.line(std::span<const vec>(wave), front ? paint::water : paint::far_water, front ? 5 : 4,
                 false);
    }

    constexpr void rail(const prop& of) {
        const double x = at(landmark::chest).x + of.front;
        line(std::array<vec, 2>{{{x, 0, 0}, {x, at(landmark::chest).y - .09, 0}}}, paint::outline,
             9);
    }

    constexpr void worktop(const prop& of) {
        constexpr double high = .55;
        constexpr double thick = .03;
        constexpr double deep = .22;
        const double x = hips().x + of.front;
        box(x, x + deep, high - thick, high, -.25, .25);
        box(x + thick, x + deep, 0, high - thick, -.23, .23, paint::light_wood);
    }

    Sink& to_;
    const camera& from_;
    const skeleton& body_;
};

}  // namespace detail

/// What of the things about a body is meant, where the body moves.
enum class kept : std::uint8_t {
    all,
    /// What stands where it is.
    in_place,
    /// What goes along with hands and feet.
    carried,
};
constexpr bool is_carried(const prop& what) noexcept {
    return what.what == thing::strap || what.what == thing::stick ||
           what.what == thing::dumbbells || what.what == thing::band;
}
constexpr bool is_carried(const block& what) noexcept { return what.of == material::slider; }

/// Hands what stands about a body to a sink, of one layer.
template <class Sink>
constexpr void put_things(Sink& to, const camera& from, const scene_row& of, const skeleton& body,
                          layer at, kept which = kept::all) {
    const auto is_meant = [which](const auto& each) {
        return which == kept::all || is_carried(each) == (which == kept::carried);
    };
    detail::stagehand<Sink> hand(to, from, body);
    for (const prop& each : of.props)
        if (is_meant(each)) hand.put(each, at);
    for (const block& each : of.blocks)
        if (each.layer == at && is_meant(each))
            detail::put_block(to, from, detail::corners_of(each, body), detail::paint_of(each.of));
}

/// Whether the body is in water, where no floor is drawn.
constexpr bool is_afloat(const scene_row& of) noexcept {
    for (const prop& each : of.props)
        if (each.what == thing::water) return true;
    return false;
}

}  // namespace hamstring::inline HAMSTRING_EDITION::picture
