// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include <hamstring/picture/space.hpp>
#include <hamstring/routine/joint_angles.hpp>
#include <hamstring/units.hpp>
#include <hamstring/version.hpp>

/// A body in a pose: where its joints are, before it stands on anything.

namespace hamstring::inline HAMSTRING_EDITION::picture {

/// Both sides of a body.
enum class side : std::uint8_t { right, left };
/// 1 for the right side and -1 for the left: the direction of z.
constexpr double outward(side of) noexcept { return of == side::right ? 1 : -1; }

/// The points of a body that something can touch, or that a picture is drawn from.
enum class landmark : std::uint8_t {
    hips,
    chest,
    neck,
    nape,
    head,
    right_hip,
    right_knee,
    right_ankle,
    right_heel,
    right_ball,
    right_toe,
    right_shoulder,
    right_elbow,
    right_wrist,
    right_hand,
    left_hip,
    left_knee,
    left_ankle,
    left_heel,
    left_ball,
    left_toe,
    left_shoulder,
    left_elbow,
    left_wrist,
    left_hand,
};
inline constexpr std::size_t landmark_count = static_cast<std::size_t>(landmark::left_hand) + 1;

/// The same point of the other side; what has no side stays.
constexpr landmark on(side of, landmark right) noexcept {
    const auto gap = static_cast<std::uint8_t>(landmark::left_hip) -
                     static_cast<std::uint8_t>(landmark::right_hip);
    if (of == side::right || right < landmark::right_hip) return right;
    return static_cast<landmark>(static_cast<int>(right) + gap);
}

/// How long the parts are and how thick, as shares of stature. One neutral figure: the mean of the mean man and the
/// mean woman.
/// Source: the public measures of ANSUR II, 4,082 men and 1,986 women, report NATICK/TR-15/007; the hip joint is put
/// 0.010 above trochanterion and the shoulder joint 0.025 below acromion. What it does not measure is drawn by eye.
struct proportions {
    double thigh = .243;
    double shank = .243;
    double upper_arm = .170;
    double forearm = .150;
    /// From the wrist to the middle of the fingers.
    double hand = .080;
    /// From the middle to a hip joint, and to a shoulder.
    double half_hips = .050;
    double half_shoulders = .095;
    /// Up from the hips: to where the spine begins to bend, the shoulders, and the root of the neck.
    double lumbar = .070;
    double chest = .272;
    double neck = .318;
    /// The stiff part of the spine below the shoulders.
    double stiff_chest = .040;
    /// From the root of the neck to its nape, and from there to the middle of the head, which is in front of it.
    double nape = .035;
    double head_up = .057;
    double head_front = .012;
    /// From the ankle to the heel, the ball and the tip of the foot: to the front, and down.
    double heel_back = .026;
    double heel_down = .021;
    double ball_front = .072;
    double ball_down = .028;
    double toe_front = .108;
    double toe_down = .031;
    /// From the ball to the tip where the toes bend on the floor.
    double toes = .036;
    /// How far a shoulder blade gives way to a hand that reaches.
    double shoulder_glide = .060;
};
inline constexpr proportions lengths{};

/// Half of how thick a body is at a landmark.
constexpr double radius_at(landmark of) noexcept {
    constexpr std::array<double, 15> radii = {
        .066, .066, .034, .030, .060,  // hips, chest, neck, nape, head
        .062, .037, .026, .020, .013, .010, .030, .022, .016, .013,  // from a hip to a hand
    };
    const auto index = static_cast<std::size_t>(of);
    const auto sided = static_cast<std::size_t>(landmark::right_hip);
    return radii[index < radii.size() ? index : index - (radii.size() - sided)];
}

/// How a foot is held.
enum class foot_form : std::uint8_t {
    /// As its ankle bends it: an angle up from the right angle to the shank, down negative.
    by_ankle,
    /// With the sole on the floor.
    flat,
    /// Its tip down by an angle from level.
    tipped,
};
/// Where the toes are.
enum class toes : std::uint8_t { in_line, bent_forward, bent_back };
/// How a foot is held; by its ankle at a right angle where nothing is said.
struct foot_hold {
    foot_form form = foot_form::by_ankle;
    double angle = 0;
    picture::toes toes = picture::toes::in_line;
};
/// How both feet are held.
struct foot_holds {
    foot_hold right{};
    foot_hold left{};

    constexpr const foot_hold& of(side which) const noexcept {
        return which == side::right ? right : left;
    }
};

/// The angles of one side, with fractions: between two poses.
struct limb_angles {
    double hip, knee, abduction, turn, shoulder, arm_abduction, elbow;
};
/// The angles of a pose, with fractions.
struct body_angles {
    double pelvis, roll, trunk, neck;
    limb_angles right, left;

    /// Those of a pose: nothing is lost, so that every pose may stand for them.
    constexpr body_angles(const pose& held) noexcept
        : pelvis(held.pelvis.value),
          roll(held.roll.value),
          trunk(held.trunk.value),
          neck(held.neck.value),
          right(limbs(held.limbs.right)),
          left(limbs(held.limbs.left)) {}

    constexpr const limb_angles& of(side which) const noexcept {
        return which == side::right ? right : left;
    }

private:
    static constexpr limb_angles limbs(const side_angles& of) noexcept {
        return {
            static_cast<double>(of.hip.value),       static_cast<double>(of.knee.value),
            static_cast<double>(of.abduction.value), static_cast<double>(of.turn.value),
            static_cast<double>(of.shoulder.value),  static_cast<double>(of.arm_abduction.value),
            static_cast<double>(of.elbow.value)};
    }
};

/// The angles on the way from one pose to another: a share of it, 0 at the first.
constexpr body_angles blended(body_angles from, const body_angles& to, double share) noexcept {
    const auto blend = [share](double& a, double b) { a += (b - a) * share; };
    blend(from.pelvis, to.pelvis);
    blend(from.roll, to.roll);
    blend(from.trunk, to.trunk);
    blend(from.neck, to.neck);
    for (const auto& [mine, other] :
         {std::pair{&from.right, &to.right}, std::pair{&from.left, &to.left}}) {
        blend(mine->hip, other->hip);
        blend(mine->knee, other->knee);
        blend(mine->abduction, other->abduction);
        blend(mine->turn, other->turn);
        blend(mine->shoulder, other->shoulder);
        blend(mine->arm_abduction, other->arm_abduction);
        blend(mine->elbow, other->elbow);
    }
    return from;
}

/// A point of the trunk's middle line: where it is, how it is turned, how far up from the hips.
struct spine_point {
    vec at;
    frame turned;
    double up;
};

/// Where each part of a body is.
struct skeleton {
    std::array<vec, landmark_count> points{};
    frame pelvis{};
    frame chest{};
    frame head{};
    /// Of both sides, the right one first.
    std::array<frame, 2> thigh{};
    std::array<frame, 2> shank{};
    std::array<frame, 2> foot{};
    std::array<spine_point, 12> spine{};

    constexpr vec& operator[](landmark of) noexcept { return points[static_cast<std::size_t>(of)]; }
    constexpr const vec& operator[](landmark of) const noexcept {
        return points[static_cast<std::size_t>(of)];
    }
    /// How high the lowest spot at a landmark is.
    constexpr double bottom(landmark of) const noexcept { return (*this)[of].y - radius_at(of); }
    /// Moves all of it.
    constexpr void move(vec by) noexcept {
        for (vec& each : points) each = each + by;
        for (spine_point& each : spine) each.at = each.at + by;
    }
};

namespace detail {

constexpr std::size_t index_of(side of) noexcept { return static_cast<std::size_t>(of); }
constexpr vec level(vec way) noexcept { return {way.x, 0, way.z}; }

/// The axes of a foot: its tip in x, up in y.
constexpr frame foot_frame(const frame& shank, const foot_hold& how) noexcept {
    constexpr double slight = .25;  // of a way that is almost upright
    if (how.form == foot_form::by_ankle) return shank * about_z(how.angle);
    vec ahead = level(shank.x);
    if (length(ahead) < slight)
        ahead = how.form == foot_form::flat ? level(shank.y * -1) : vec{1, 0, 0};
    ahead = unit(ahead);
    const vec up{0, 1, 0};
    if (how.form == foot_form::flat) return {ahead, up, cross(ahead, up)};
    const vec tip = ahead * cosine(how.angle) - up * sine(how.angle);
    const vec across = unit(cross(ahead, up));
    return {tip, cross(across, tip), across};
}

}  // namespace detail

/// Puts a foot at the end of its shank.
constexpr void put_foot(skeleton& body, side of, const foot_hold& how) noexcept {
    const frame turned = detail::foot_frame(body.shank[detail::index_of(of)], how);
    body.foot[detail::index_of(of)] = turned;
    const vec ankle = body[on(of, landmark::right_ankle)];
    const auto at = [&](double front, double down) {
        return ankle + turned * vec{front, -down, 0};
    };
    body[on(of, landmark::right_heel)] = at(-lengths.heel_back, lengths.heel_down);
    const vec ball = body[on(of, landmark::right_ball)] = at(lengths.ball_front, lengths.ball_down);
    vec& tip = body[on(of, landmark::right_toe)];
    tip = at(lengths.toe_front, lengths.toe_down);
    if (how.toes == toes::bent_forward) tip = ball + vec{lengths.toes, 0, 0};
    if (how.toes == toes::bent_back) {
        constexpr double slight = .15;
        const vec ahead =
            detail::level(length(detail::level(turned.x)) > slight ? turned.x : turned.y);
        tip = ball - unit(ahead) * lengths.toes;
    }
}

/// A body in a pose, its hips in the origin; pitched by `pitch` degrees more than the pose says.
constexpr skeleton in_pose(const body_angles& held, const foot_holds& feet,
                           double pitch = 0) noexcept {
    skeleton body;
    body.pelvis = about_x(-held.roll) * about_z(-held.pelvis - pitch);

    // The spine: stiff to the lumbar joint, then an arc, then stiff again.
    std::size_t next = 0;
    vec at{};
    frame turned = body.pelvis;
    double up = 0;
    const auto note = [&] { body.spine[next++] = {at, turned, up}; };
    const auto climb = [&](double by) {
        at = at + turned.y * by;
        up += by;
        note();
    };
    note();
    climb(lengths.lumbar);
    const std::size_t bends = body.spine.size() - 4;
    const double step =
        (lengths.chest - lengths.lumbar - lengths.stiff_chest) / static_cast<double>(bends);
    for (std::size_t i = 0; i < bends; ++i) {
        turned = turned * about_z(-held.trunk / static_cast<double>(bends));
        climb(step);
    }
    climb(lengths.stiff_chest);
    body.chest = turned;
    body[landmark::chest] = at;
    climb(lengths.neck - lengths.chest);
    body[landmark::neck] = at;
    const frame nape = turned * about_z(-held.neck / 2);
    body.head = turned * about_z(-held.neck);
    body[landmark::nape] = at + nape.y * lengths.nape;
    body[landmark::head] =
        body[landmark::nape] + body.head * vec{lengths.head_front, lengths.head_up, 0};

    for (const side of : {side::right, side::left}) {
        const limb_angles& angles = held.of(of);
        const double out = outward(of);
        const vec hip = body.pelvis.z * (out * lengths.half_hips);
        const frame thigh = body.pelvis * about_z(angles.hip) * about_x(-out * angles.abduction) *
                            about_y(-out * angles.turn);
        const frame shank = thigh * about_z(-angles.knee);
        const vec knee = hip - thigh.y * lengths.thigh;
        body[on(of, landmark::right_hip)] = hip;
        body[on(of, landmark::right_knee)] = knee;
        body[on(of, landmark::right_ankle)] = knee - shank.y * lengths.shank;
        body.thigh[detail::index_of(of)] = thigh;
        body.shank[detail::index_of(of)] = shank;
        put_foot(body, of, feet.of(of));

        const vec shoulder = body[landmark::chest] + body.chest.z * (out * lengths.half_shoulders);
        const frame upper =
            body.chest * about_z(angles.shoulder) * about_x(-out * angles.arm_abduction);
        const frame fore = upper * about_z(angles.elbow);
        const vec elbow = shoulder - upper.y * lengths.upper_arm;
        const vec wrist = elbow - fore.y * lengths.forearm;
        body[on(of, landmark::right_shoulder)] = shoulder;
        body[on(of, landmark::right_elbow)] = elbow;
        body[on(of, landmark::right_wrist)] = wrist;
        body[on(of, landmark::right_hand)] = wrist - fore.y * lengths.hand;
    }
    return body;
}

}  // namespace hamstring::inline HAMSTRING_EDITION::picture
