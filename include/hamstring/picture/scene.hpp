// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/picture/body.hpp>
#include <hamstring/picture/space.hpp>
#include <hamstring/version.hpp>

/// What a picture of an exercise needs beside its pose: how it is looked at, what touches the floor, where the
/// hands are, what stands about. The rows are in `scenes.hpp`.

namespace hamstring::inline HAMSTRING_EDITION::picture {

/// At most so many of something, in a table's row.
template <class T, std::size_t Most>
struct few {
    std::array<T, Most> rows{};
    std::size_t count = 0;

    constexpr few() = default;
    template <class... Ts>
        requires(sizeof...(Ts) > 0 && sizeof...(Ts) <= Most)
    constexpr few(Ts... each) : rows{each...}, count(sizeof...(Ts)) {}

    constexpr const T* begin() const noexcept { return rows.data(); }
    constexpr const T* end() const noexcept { return rows.data() + count; }
    constexpr bool contains(T wanted) const noexcept {
        for (const T& each : *this)
            if (each == wanted) return true;
        return false;
    }
};

/// From where the body is seen, in degrees.
struct viewpoint {
    /// 0 from its right side, 90 from the front.
    double azimuth = 0;
    /// Above the floor.
    double elevation = 0;
};

/// How the body comes to rest.
struct resting {
    /// Two points that are on the floor together: the whole body is pitched until they are.
    few<landmark, 2> level{};
    /// The body is rolled for it, not pitched.
    bool by_roll = false;
    /// The points of which the lowest is on the floor; every point where none is named.
    few<landmark, 2> on{};
    /// How high the lowest of them is: what lies between it and the floor.
    double height = 0;
    /// The hands lie on the floor, fingers to the front.
    few<side, 2> palms{};
    /// The legs are bent anew until the feet are where they are at the end.
    few<side, 2> solved_legs{};
};

/// The axes that a way is told along.
enum class along : std::uint8_t { room, chest, pelvis };

/// Where a hand is. Offsets of z are outwards, on the hand's own side.
struct grip {
    enum class kind : std::uint8_t {
        /// As the pose's angles have it.
        free,
        /// Beside a landmark: a way in the room, or along the axes of chest or pelvis.
        beside,
        /// Beside a landmark, but at a height from the floor.
        at_height,
        /// On the front of a thigh, behind it, on the front of a shin: a share of the way down.
        on_thigh,
        behind_thigh,
        on_shin,
        /// On a strap round the right foot, so far from the shoulder.
        on_strap,
    };
    kind where = kind::free;
    /// The landmark that it is beside; of a leg, the side that is meant.
    landmark at = landmark::hips;
    vec offset{};
    double share = 0;
    along axes = along::room;
    /// To where the elbow points.
    vec elbow{0, -1, 0};
    along elbow_axes = along::room;
    /// To where the fingers point; on along the forearm where it is nowhere.
    vec fingers{};
};

/// The hands of both sides.
struct grips {
    grip right{};
    grip left{};

    /// Both in the same place.
    static constexpr grips together(const grip& place) noexcept { return {place, place}; }
    /// Each on its own side; told of the right one.
    static constexpr grips mirrored(const grip& right) noexcept {
        grip left = right;
        left.at = on(side::left, right.at);
        return {right, left};
    }
};

/// A part of the body that a picture marks: what is stretched, or what works.
enum class marked_part : std::uint8_t {
    hamstrings,
    front_of_thigh,
    front_of_hip,
    buttock,
    side_of_hip,
    calf,
    abdomen,
    back,
    side_of_trunk,
    nerve,
};
/// A marked part of one side.
struct mark {
    marked_part part = marked_part::hamstrings;
    picture::side side = picture::side::right;

    friend constexpr bool operator==(const mark&, const mark&) noexcept = default;
};

/// Limbs.
enum class limb : std::uint8_t { right_leg, left_leg, right_arm, left_arm };

/// The path of an arrow: a point of the body, from where it begins to where it ends.
struct trace {
    landmark of = landmark::chest;
    /// Beside the point.
    vec offset{};
    /// The arrow leads the other way: back to the start.
    bool backwards = false;
    /// One head though it is repeated: by its direction it differs from another exercise.
    bool one_way = false;
    /// Of the trunk's middle line, instead of a landmark.
    bool middle_of_back = false;
};

/// One bound of a block: of a landmark, of the lowest spot at it, or of the room.
struct bound {
    enum class from : std::uint8_t { room, point, bottom };
    from what = from::room;
    landmark of = landmark::hips;
    double offset = 0;
    /// Not below this.
    double least = -2;
};
constexpr bound room(double at) noexcept { return {.offset = at}; }
constexpr bound at(landmark of, double offset = 0) noexcept {
    return {.what = bound::from::point, .of = of, .offset = offset};
}
constexpr bound below(landmark of, double offset, double least) noexcept {
    return {.what = bound::from::bottom, .of = of, .offset = offset, .least = least};
}

/// What a thing is made of.
enum class material : std::uint8_t { wood, cushion, wall, pale_wall, slider };
/// When a thing is drawn; the background before the dashed figure.
enum class layer : std::uint8_t {
    background,
    behind,
    before_torso,
    before_right_leg,
    before_left_leg,
    front
};

/// A block: a step, a wall, a cushion, a bench.
struct block {
    bound x0, x1, y0, y1, z0, z1;
    material of = material::wood;
    picture::layer layer = picture::layer::behind;
};

/// A thing with a form of its own.
enum class thing : std::uint8_t {
    /// A chair under the hips: seat before and behind them, and how far below them it is lower than usual.
    chair,
    wheelchair,
    strap,
    stick,
    dumbbells,
    band,
    /// A bar that holds the ankles down.
    ankle_bar,
    water,
    /// A rail to hold on to, under the hands.
    rail,
    /// A worktop at the height of a kitchen's, so far before the hips.
    worktop,
};
struct prop {
    thing what = thing::chair;
    double front = 0;
    double rear = 0;
    double lower = 0;
};

/// An arrow of its own, for effort without movement, through points beside a landmark.
struct pointer {
    landmark beside = landmark::hips;
    few<vec, 6> points{};
    /// The heights are from the floor.
    bool from_floor = false;
    /// There and back.
    bool both_ways = false;
};

/// What the picture of one exercise needs beside its poses.
struct scene_row {
    exercise id;
    viewpoint view{};
    /// How the feet are held.
    foot_holds feet{};
    resting rests{};
    grips hands{};
    few<mark, 2> marks{};
    /// The limbs that work.
    few<limb, 2> working{};
    /// What is on the floor, or on what its height tells; by the steps of the exercise.
    few<landmark, 6> contacts{};
    /// Of two ends, the effort leads to the one with the shorter hamstrings, and that is shown.
    bool shows_other = false;
    /// Where it begins is drawn as a ghost, held where this is; the feet, the ground and the hands there, where they
    /// differ.
    std::optional<landmark> anchor{};
    /// Its height is that of the anchor as well.
    bool anchored_height = false;
    std::optional<foot_holds> feet_at_start{};
    std::optional<resting> rests_at_start{};
    bool hands_at_start = true;
    /// The hands there, where they are free at the end.
    std::optional<grips> grips_at_start{};
    /// What stands about fits the body where it begins: a chair that is left.
    bool things_at_start = false;
    std::optional<trace> arrow{};
    few<pointer, 3> pointers{};
    few<block, 4> blocks{};
    few<prop, 1> props{};
};

}  // namespace hamstring::inline HAMSTRING_EDITION::picture
