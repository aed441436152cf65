// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/cause.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// What may contribute to tight hamstrings, and what each contributor calls for.

namespace hamstring::inline HAMSTRING_EDITION {

/// One role.
struct role_row {
    role id;
    std::string_view key;
    /// Lay name, fit for a heading.
    std::string_view name;
    /// Why a routine has it, in one lay sentence.
    std::string_view because;

    constexpr std::array<std::string_view, 2> texts() const { return {name, because}; }
};

/// One possible contributor.
struct cause_row {
    cause id;
    std::string_view key;
    /// Lay name, fit for a list.
    std::string_view name;
    /// One lay sentence: the link with tight hamstrings, hedged as the grade asks.
    std::string_view because;
    /// One lay sentence: what addresses it.
    std::string_view address;
    /// The roles that address it.
    set_of<role> calls_for;
    /// The roles that would work against it, so the planner leaves them out while it leads.
    set_of<role> avoids;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 3> texts() const { return {name, because, address}; }
};

namespace knowledge {

// clang-format off
inline constexpr role_row roles[] = {
role_row{
    .id      = role::hamstring_range,
    .key     = "hamstring_range",
    .name    = "hamstring range",
    .because = "A little stretching most days may make bending easier.",
},
role_row{
    .id      = role::mobility,
    .key     = "mobility",
    .name    = "easy movement",
    .because = "Easy movement may settle a stiff or guarded back.",
},
role_row{
    .id      = role::hip_strength,
    .key     = "hip_strength",
    .name    = "hip strength",
    .because = "Stronger hips may take over work from the hamstrings.",
},
role_row{
    .id      = role::trunk_control,
    .key     = "trunk_control",
    .name    = "trunk control",
    .because = "A steady trunk may make bending and lifting easier.",
},
role_row{
    .id      = role::length_under_load,
    .key     = "length_under_load",
    .name    = "strength at length",
    .because = "Strength in a long position may make the hamstrings more resilient.",
},
role_row{
    .id      = role::movement_breaks,
    .key     = "movement_breaks",
    .name    = "movement breaks",
    .because = "Changing position often may keep stiffness down.",
},
role_row{
    .id      = role::aerobic,
    .key     = "aerobic",
    .name    = "walking and endurance",
    .because = "Regular walking is linked with fewer returns of back pain.",
},
role_row{
    .id      = role::balance,
    .key     = "balance",
    .name    = "balance",
    .because = "Steadier standing may lower the risk of falls.",
},
role_row{
    .id      = role::relief,
    .key     = "relief",
    .name    = "a position of ease",
    .because = "An easy position may take the edge off strong pain.",
},
};

inline constexpr cause_row causes[] = {
cause_row{
    .id        = cause::prolonged_sitting,
    .key       = "prolonged_sitting",
    .name      = "long sitting",
    .because   = "People who sit for most of the day report tightness more often; which comes first is not known.",
    .address   = "Break up sitting every 30 to 60 minutes, walk, and stretch the hips and thighs.",
    .calls_for = {role::movement_breaks, role::aerobic, role::hamstring_range},
    .avoids    = {},
    .grade     = evidence::low,
    .sources   = {source::kothapalli_2023, source::fatima_2017, source::waqas_2016},
},
cause_row{
    .id        = cause::inactivity,
    .key       = "inactivity",
    .name      = "little activity",
    .because   = "Little activity may go along with less range: one small study saw this in healthy people.",
    .address   = "Build up walking and add strength work on two days a week.",
    .calls_for = {role::aerobic, role::hip_strength},
    .avoids    = {},
    .grade     = evidence::very_low,
    .sources   = {source::boyd_villa_2012, source::garber_2011, source::expert_judgement},
},
cause_row{
    .id        = cause::weak_hip_stabilisers,
    .key       = "weak_hip_stabilisers",
    .name      = "weak hip muscles",
    .because   = "Hip muscles are often weaker in people with back pain; whether that makes hamstrings tight is not known.",
    .address   = "Train the side and back of the hips, then single-leg control.",
    .calls_for = {role::hip_strength, role::trunk_control},
    .avoids    = {},
    .grade     = evidence::low,
    .sources   = {source::sadler_2019, source::de_jesus_2020},
},
cause_row{
    .id        = cause::synergist_dominance,
    .key       = "synergist_dominance",
    .name      = "hamstrings working for the buttock",
    .because   = "In some people the hamstrings may do work that the buttock muscles could share.",
    .address   = "Learn to use the buttock in bridges and hinges.",
    .calls_for = {role::hip_strength, role::length_under_load},
    .avoids    = {},
    .grade     = evidence::very_low,
    .sources   = {source::wagner_2010, source::lewis_2009},
},
cause_row{
    .id        = cause::previous_strain,
    .key       = "previous_strain",
    .name      = "an earlier strain",
    .because   = "After a strain the muscle may stay weaker and feel tight.",
    .address   = "Build strength slowly, without pain, before long stretches.",
    .calls_for = {role::length_under_load, role::hip_strength},
    .avoids    = {},
    .grade     = evidence::low,
    .sources   = {source::martin_2022, source::van_dyk_2019, source::eccentric_review_2020},
},
cause_row{
    .id        = cause::neural_tension,
    .key       = "neural_tension",
    .name      = "a sensitive nerve",
    .because   = "A sensitive nerve may feel like a tight hamstring.",
    .address   = "Use short nerve sliders and walking instead of long stretches.",
    .calls_for = {role::mobility, role::aerobic},
    .avoids    = {role::hamstring_range, role::length_under_load},
    .grade     = evidence::low,
    .sources   = {source::castellote_2014, source::nunez_2025},
},
cause_row{
    .id        = cause::anterior_tilt,
    .key       = "anterior_tilt",
    .name      = "hamstrings that are long already",
    .because   = "In some people the hamstrings are long already and still feel tight.",
    .address   = "Strengthen instead of stretching, and stretch the front of the hip.",
    .calls_for = {role::hip_strength, role::trunk_control, role::mobility},
    .avoids    = {role::hamstring_range},
    .grade     = evidence::very_low,
    .sources   = {source::cyclists_2011, source::expert_judgement},
},
cause_row{
    .id        = cause::sport_load,
    .key       = "sport_load",
    .name      = "a jump in training",
    .because   = "A quick rise in running, kicking or cycling may leave the hamstrings tight.",
    .address   = "Cut the load by a fifth to a third for a while, then build up strength.",
    .calls_for = {role::length_under_load, role::aerobic},
    .avoids    = {},
    .grade     = evidence::low,
    .sources   = {source::expert_judgement, source::van_dyk_2019},
},
cause_row{
    .id        = cause::protective_guarding,
    .key       = "protective_guarding",
    .name      = "a guarding back",
    .because   = "Muscles may tighten to guard a sore back; whether the hamstrings do is not known.",
    .address   = "Settle the back first: keep moving, then bend again step by step.",
    .calls_for = {role::mobility, role::trunk_control, role::aerobic},
    .avoids    = {},
    .grade     = evidence::very_low,
    .sources   = {source::van_dieen_2003, source::nice_ng59, source::expert_judgement},
},
cause_row{
    .id        = cause::muscle_soreness,
    .key       = "muscle_soreness",
    .name      = "muscle soreness",
    .because   = "New or heavy exercise may make muscles sore for up to three days.",
    .address   = "Move lightly, wait, and start again with less.",
    .calls_for = {role::aerobic, role::mobility},
    .avoids    = {role::length_under_load, role::hamstring_range},
    .grade     = evidence::high,
    .sources   = {source::cheung_2003},
},
cause_row{
    .id        = cause::proximal_tendinopathy,
    .key       = "proximal_tendinopathy",
    .name      = "an irritated tendon at the sit bone",
    .because   = "Pain at the sit bone may come from the hamstring tendon.",
    .address   = "Leave out deep hip bending and stretching at first; load it with still holds, then slowly more.",
    .calls_for = {role::length_under_load, role::hip_strength},
    .avoids    = {role::hamstring_range},
    .grade     = evidence::low,
    .sources   = {source::goom_2016, source::beatty_2017},
},
cause_row{
    .id        = cause::posture_or_leg_length,
    .key       = "posture_or_leg_length",
    .name      = "one-sided standing or leg length",
    .because   = "One-sided habits may go along with one-sided tightness.",
    .address   = "Change position often; have a clear difference in leg length checked.",
    .calls_for = {role::movement_breaks, role::hip_strength},
    .avoids    = {},
    .grade     = evidence::very_low,
    .sources   = {source::swain_2020, source::expert_judgement},
},
cause_row{
    .id        = cause::reduced_extensibility,
    .key       = "reduced_extensibility",
    .name      = "truly limited stretch",
    .because   = "The hamstrings may allow less stretch than usual; a self-test can tell.",
    .address   = "Stretch regularly for six to eight weeks, and add strength at length.",
    .calls_for = {role::hamstring_range, role::length_under_load},
    .avoids    = {},
    .grade     = evidence::moderate,
    .sources   = {source::yildirim_2018, source::bandy_1994, source::thomas_2018, source::ingram_2024},
},
cause_row{
    .id        = cause::other_condition,
    .key       = "other_condition",
    .name      = "something else",
    .because   = "Some conditions may feel like tight hamstrings and need another path.",
    .address   = "Have it looked at before starting a programme.",
    .calls_for = {},
    .avoids    = {role::hamstring_range, role::length_under_load},
    .grade     = evidence::consensus,
    .sources   = {source::phalen_1961, source::nice_ng65, source::finucane_2020},
},
};
// clang-format on

template <>
inline constexpr std::span<const role_row> rows<role>{roles};
template <>
inline constexpr std::span<const cause_row> rows<cause>{causes};

static_assert(table_is_sound<role>());
static_assert(table_is_sound<cause>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
