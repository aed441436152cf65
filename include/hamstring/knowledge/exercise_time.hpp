// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/units.hpp>

/// What goes by between the repetitions: getting into a position, fetching things, resting from heavy work.
/// The numbers are our judgement, tried on a watch by nobody yet.

namespace hamstring::inline HAMSTRING_EDITION {

/// One position.
struct position_time_row {
    position id;
    /// To get into it from another one.
    seconds to_get_into;
    /// Whether it is on the floor, where it takes longer to get down and up.
    bool on_the_floor;
    evidence grade;
    citations sources;
};

/// One thing to have at hand.
struct equipment_time_row {
    equipment id;
    /// To set it up.
    seconds to_set_up;
    evidence grade;
    citations sources;
};

namespace knowledge {

// clang-format off
inline constexpr position_time_row position_times[] = {
position_time_row{.id = position::standing, .to_get_into = seconds{5}, .on_the_floor = false, .grade = evidence::consensus, .sources = {source::expert_judgement}},
position_time_row{.id = position::seated_on_chair, .to_get_into = seconds{5}, .on_the_floor = false, .grade = evidence::consensus, .sources = {source::expert_judgement}},
position_time_row{.id = position::seated_on_floor, .to_get_into = seconds{15}, .on_the_floor = true, .grade = evidence::consensus, .sources = {source::expert_judgement}},
position_time_row{.id = position::lying_on_back, .to_get_into = seconds{15}, .on_the_floor = true, .grade = evidence::consensus, .sources = {source::expert_judgement}},
position_time_row{.id = position::lying_on_side, .to_get_into = seconds{10}, .on_the_floor = true, .grade = evidence::consensus, .sources = {source::expert_judgement}},
position_time_row{.id = position::lying_face_down, .to_get_into = seconds{15}, .on_the_floor = true, .grade = evidence::consensus, .sources = {source::expert_judgement}},
position_time_row{.id = position::hands_and_knees, .to_get_into = seconds{10}, .on_the_floor = true, .grade = evidence::consensus, .sources = {source::expert_judgement}},
position_time_row{.id = position::half_kneeling, .to_get_into = seconds{10}, .on_the_floor = true, .grade = evidence::consensus, .sources = {source::expert_judgement}},
position_time_row{.id = position::kneeling, .to_get_into = seconds{15}, .on_the_floor = true, .grade = evidence::consensus, .sources = {source::expert_judgement}},
position_time_row{.id = position::in_water, .to_get_into = seconds{5}, .on_the_floor = false, .grade = evidence::consensus, .sources = {source::expert_judgement}},
};

inline constexpr equipment_time_row equipment_times[] = {
equipment_time_row{.id = equipment::none, .to_set_up = seconds{0}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::mat, .to_set_up = seconds{5}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::towel, .to_set_up = seconds{5}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::wall, .to_set_up = seconds{0}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::chair, .to_set_up = seconds{0}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::doorway, .to_set_up = seconds{5}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::cushion, .to_set_up = seconds{5}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::step, .to_set_up = seconds{5}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::strap, .to_set_up = seconds{5}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::band, .to_set_up = seconds{10}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::stick, .to_set_up = seconds{5}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::weights, .to_set_up = seconds{15}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::sliders, .to_set_up = seconds{10}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::anchor, .to_set_up = seconds{20}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::pool, .to_set_up = seconds{0}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::worktop, .to_set_up = seconds{0}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::step_or_box, .to_set_up = seconds{5}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::bench, .to_set_up = seconds{20}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_time_row{.id = equipment::wheelchair, .to_set_up = seconds{10}, .grade = evidence::consensus, .sources = {source::expert_judgement}},
};

/// What is so heavy that it asks for a longer rest between sets.
inline constexpr set_of<exercise> heavy_exercises{
    exercise::romanian_deadlift, exercise::sliding_leg_curl, exercise::nordic_lower, exercise::heel_dig_hold, exercise::hip_thrust, exercise::single_leg_deadlift, exercise::long_lever_bridge, exercise::askling_glider};
// clang-format on

namespace detail {

template <class Row, std::size_t N>
consteval bool stands_in_order(const Row (&table)[N]) {
    for (std::size_t i = 0; i < N; ++i)
        if (table[i].id != static_cast<decltype(table[i].id)>(i)) return false;
    return N == count_of<decltype(table[0].id)>;
}

}  // namespace detail

static_assert(detail::stands_in_order(position_times),
              "position_times: a row for each position, in their order");
static_assert(detail::stands_in_order(equipment_times),
              "equipment_times: a row for each thing, in their order");
static_assert(every_row_cites_a_source(position_times), "position_times: a row names no source");
static_assert(every_row_cites_a_source(equipment_times), "equipment_times: a row names no source");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
