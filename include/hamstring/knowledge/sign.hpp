// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/sign.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/units.hpp>

/// What a self-test shows. Raw measurements become signs through these bands and nowhere else.

namespace hamstring::inline HAMSTRING_EDITION {

/// One sign.
struct sign_row {
    sign id;
    std::string_view key;
    /// The self-test that shows it.
    self_test test;
    /// What was seen, as one question that a yes or a no answers.
    std::string_view question;
    /// The band that turns a measurement into this sign, lowest and highest value that count, both
    /// included (degrees, centimetres, seconds or times, as the test measures); equal to
    /// `not_measured` twice where the sign is seen and not measured.
    std::int16_t lowest;
    std::int16_t highest;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {question}; }
};

/// The bound of a band that is seen, not measured, and the open end of a band that has only one bound.
inline constexpr std::int16_t not_measured = INT16_MIN;
inline constexpr std::int16_t no_upper_bound = INT16_MAX;
inline constexpr std::int16_t no_lower_bound = -INT16_MAX;

/// Knee extension deficits above these are unusual for the sex; the report's sex decides.
/// Source: the rows of the limits name it.
inline constexpr degrees knee_extension_cutoff_men{
    value_of(clinical_limit::knee_extension_cutoff_men)};
inline constexpr degrees knee_extension_cutoff_women{
    value_of(clinical_limit::knee_extension_cutoff_women)};

namespace knowledge {

// clang-format off
inline constexpr sign_row signs[] = {
sign_row{
    .id       = sign::toe_reach_good,
    .key      = "toe_reach_good",
    .test     = self_test::fingertip_to_floor,
    .question = "With straight knees, do your fingertips reach the floor?",
    .lowest   = no_lower_bound,
    .highest  = 0,
    .sources  = {source::ekedahl_2012, source::expert_judgement},
},
sign_row{
    .id       = sign::toe_reach_mild,
    .key      = "toe_reach_mild",
    .test     = self_test::fingertip_to_floor,
    .question = "With straight knees, do your fingertips stay 1 to 10 cm above the floor?",
    .lowest   = 1,
    .highest  = 10,
    .sources  = {source::ekedahl_2012, source::expert_judgement},
},
sign_row{
    .id       = sign::toe_reach_moderate,
    .key      = "toe_reach_moderate",
    .test     = self_test::fingertip_to_floor,
    .question = "With straight knees, do your fingertips stay 11 to 20 cm above the floor?",
    .lowest   = 11,
    .highest  = 20,
    .sources  = {source::ekedahl_2012, source::expert_judgement},
},
sign_row{
    .id       = sign::toe_reach_marked,
    .key      = "toe_reach_marked",
    .test     = self_test::fingertip_to_floor,
    .question = "With straight knees, do your fingertips stay more than 20 cm above the floor?",
    .lowest   = 21,
    .highest  = no_upper_bound,
    .sources  = {source::ekedahl_2012, source::expert_judgement},
},
sign_row{
    .id       = sign::leg_raise_normal,
    .key      = "leg_raise_normal",
    .test     = self_test::straight_leg_raise,
    .question = "Lying down, does the straight leg rise to 80 degrees or more?",
    .lowest   = 80,
    .highest  = no_upper_bound,
    .sources  = {source::slr_bands_record},
},
sign_row{
    .id       = sign::leg_raise_reduced,
    .key      = "leg_raise_reduced",
    .test     = self_test::straight_leg_raise,
    .question = "Lying down, does the straight leg rise to between 61 and 79 degrees?",
    .lowest   = 61,
    .highest  = 79,
    .sources  = {source::slr_bands_record},
},
sign_row{
    .id       = sign::leg_raise_short,
    .key      = "leg_raise_short",
    .test     = self_test::straight_leg_raise,
    .question = "Lying down, does the straight leg stop at 60 degrees or less?",
    .lowest   = no_lower_bound,
    .highest  = 60,
    .sources  = {source::slr_bands_record},
},
sign_row{
    .id       = sign::knee_extension_hypermobile,
    .key      = "knee_extension_hypermobile",
    .test     = self_test::active_knee_extension,
    .question = "With the thigh held upright, does the knee stop less than 10 degrees short of straight?",
    .lowest   = no_lower_bound,
    .highest  = 9,
    .sources  = {source::ake_reliability, source::expert_judgement},
},
sign_row{
    .id       = sign::knee_extension_usual,
    .key      = "knee_extension_usual",
    .test     = self_test::active_knee_extension,
    .question = "With the thigh held upright, does the knee stop 20 degrees or less short of straight?",
    .lowest   = no_lower_bound,
    .highest  = 20,
    .sources  = {source::ake_reliability, source::lim_2024},
},
sign_row{
    .id       = sign::knee_extension_mild,
    .key      = "knee_extension_mild",
    .test     = self_test::active_knee_extension,
    .question = "With the thigh held upright, does the knee stop 21 to 30 degrees short of straight?",
    .lowest   = 21,
    .highest  = 30,
    .sources  = {source::ake_reliability, source::expert_judgement},
},
sign_row{
    .id       = sign::knee_extension_moderate,
    .key      = "knee_extension_moderate",
    .test     = self_test::active_knee_extension,
    .question = "With the thigh held upright, does the knee stop 31 to 40 degrees short of straight?",
    .lowest   = 31,
    .highest  = 40,
    .sources  = {source::ake_reliability, source::expert_judgement},
},
sign_row{
    .id       = sign::knee_extension_marked,
    .key      = "knee_extension_marked",
    .test     = self_test::active_knee_extension,
    .question = "With the thigh held upright, does the knee stop more than 40 degrees short of straight?",
    .lowest   = 41,
    .highest  = no_upper_bound,
    .sources  = {source::ake_reliability, source::expert_judgement},
},
sign_row{
    .id       = sign::knee_extension_over_sex_cutoff,
    .key      = "knee_extension_over_sex_cutoff",
    .test     = self_test::active_knee_extension,
    .question = "Does the knee stop more than 33 degrees (men) or 23 degrees (women) short of straight?",
    .lowest   = not_measured,
    .highest  = not_measured,
    .sources  = {source::yildirim_2018},
},
sign_row{
    .id       = sign::slump_positive,
    .key      = "slump_positive",
    .test     = self_test::slump,
    .question = "In the slump test, does the familiar leg symptom ease when you lift your head?",
    .lowest   = not_measured,
    .highest  = not_measured,
    .sources  = {source::majlesi_2008, source::slump_validity},
},
sign_row{
    .id       = sign::pelvis_drops_in_stance,
    .key      = "pelvis_drops_in_stance",
    .test     = self_test::single_leg_stance,
    .question = "Standing on one leg, does the other hip drop, or do you lean or stop before 30 seconds?",
    .lowest   = no_lower_bound,
    .highest  = 29,
    .sources  = {source::hardcastle_1985, source::trendelenburg_2020},
},
sign_row{
    .id       = sign::stance_held_both_sides,
    .key      = "stance_held_both_sides",
    .test     = self_test::single_leg_stance,
    .question = "Can you stand on each leg for 30 seconds with a level pelvis?",
    .lowest   = 30,
    .highest  = no_upper_bound,
    .sources  = {source::hardcastle_1985, source::springer_2007},
},
sign_row{
    .id       = sign::bridge_low,
    .key      = "bridge_low",
    .test     = self_test::single_leg_bridge,
    .question = "Do you manage fewer than 10 single-leg bridges?",
    .lowest   = no_lower_bound,
    .highest  = 9,
    .sources  = {source::freckleton_2014, source::expert_judgement},
},
sign_row{
    .id       = sign::bridge_fair,
    .key      = "bridge_fair",
    .test     = self_test::single_leg_bridge,
    .question = "Do you manage 10 to 20 single-leg bridges?",
    .lowest   = 10,
    .highest  = 20,
    .sources  = {source::freckleton_2014, source::expert_judgement},
},
sign_row{
    .id       = sign::bridge_strong,
    .key      = "bridge_strong",
    .test     = self_test::single_leg_bridge,
    .question = "Do you manage more than 20 single-leg bridges?",
    .lowest   = 21,
    .highest  = no_upper_bound,
    .sources  = {source::freckleton_2014, source::expert_judgement},
},
sign_row{
    .id       = sign::bridge_side_difference,
    .key      = "bridge_side_difference",
    .test     = self_test::single_leg_bridge,
    .question = "Does one side manage over a fifth fewer single-leg bridges than the other?",
    .lowest   = not_measured,
    .highest  = not_measured,
    .sources  = {source::freckleton_2014, source::expert_judgement},
},
sign_row{
    .id       = sign::bridge_felt_in_hamstrings,
    .key      = "bridge_felt_in_hamstrings",
    .test     = self_test::single_leg_bridge,
    .question = "Do you feel a bridge in the back of the thigh more than in the buttock?",
    .lowest   = not_measured,
    .highest  = not_measured,
    .sources  = {source::wagner_2010},
},
sign_row{
    .id       = sign::bridge_felt_in_buttock,
    .key      = "bridge_felt_in_buttock",
    .test     = self_test::single_leg_bridge,
    .question = "Do you feel a bridge mainly in the buttock?",
    .lowest   = not_measured,
    .highest  = not_measured,
    .sources  = {source::wagner_2010},
},
sign_row{
    .id       = sign::prone_extension_cramps_or_arches,
    .key      = "prone_extension_cramps_or_arches",
    .test     = self_test::prone_hip_extension,
    .question = "Lying face down and lifting a straight leg: does the thigh cramp, or the back arch first?",
    .lowest   = not_measured,
    .highest  = not_measured,
    .sources  = {source::lewis_2009, source::prone_extension_review},
},
sign_row{
    .id       = sign::tight_hip_flexor,
    .key      = "tight_hip_flexor",
    .test     = self_test::thomas,
    .question = "On the edge of a bed, one knee hugged: does the other thigh stay above level?",
    .lowest   = not_measured,
    .highest  = not_measured,
    .sources  = {source::sitters_hip_extension},
},
sign_row{
    .id       = sign::bending_moves_pain_down_leg,
    .key      = "bending_moves_pain_down_leg",
    .test     = self_test::repeated_bending,
    .question = "Over ten slow bends, does the pain move down the leg?",
    .lowest   = not_measured,
    .highest  = not_measured,
    .sources  = {source::mckenzie_2003},
},
sign_row{
    .id       = sign::marked_lordosis,
    .key      = "marked_lordosis",
    .test     = self_test::looking,
    .question = "Is the hollow of your low back clearly deep?",
    .lowest   = not_measured,
    .highest  = not_measured,
    .sources  = {source::expert_judgement},
},
sign_row{
    .id       = sign::uneven_hips_or_shoe_wear,
    .key      = "uneven_hips_or_shoe_wear",
    .test     = self_test::looking,
    .question = "Are your hips uneven, or do your shoes wear unevenly?",
    .lowest   = not_measured,
    .highest  = not_measured,
    .sources  = {source::expert_judgement},
},
};
// clang-format on

template <>
inline constexpr std::span<const sign_row> rows<sign>{signs};

static_assert(table_is_sound<sign>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
