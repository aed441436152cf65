// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// How each self-test is done, what it measures and what its result changes. `sign.hpp` has what the
/// results mean.

namespace hamstring::inline HAMSTRING_EDITION {

/// One self-test.
struct self_test_row {
    self_test id;
    std::string_view key;
    std::string_view name;
    /// How to do it: two to five short imperatives; unused places at the end stay empty.
    std::array<std::string_view, 5> steps;
    /// What is measured or seen, and in which unit.
    std::string_view measures;
    /// The smallest change beyond measurement error, with its unit; or that it is not known.
    std::string_view smallest_change;
    /// What its result changes.
    std::string_view changes;
    citations sources;

    constexpr std::array<std::string_view, 5> texts() const {
        return {name, steps[0], measures, smallest_change, changes};
    }
};

namespace knowledge {

// clang-format off
inline constexpr self_test_row self_tests[] = {
self_test_row{
    .id              = self_test::fingertip_to_floor,
    .key             = "fingertip_to_floor",
    .name            = "fingertips to the floor",
    .steps           = {"Stand with straight knees.", "Reach slowly for the floor.", "Measure the gap, best of three."},
    .measures        = "centimetres left to the floor, less than zero past it",
    .smallest_change = "4.5 cm",
    .changes         = "how much bending is limited; it is not specific to the hamstrings",
    .sources         = {source::ekedahl_2012},
},
self_test_row{
    .id              = self_test::straight_leg_raise,
    .key             = "straight_leg_raise",
    .name            = "straight leg raise",
    .steps           = {"Lie on your back, the other leg flat.", "Raise the straight leg until it stops.", "Read the angle with a phone on the shin.", "Stop if pain shoots down the leg."},
    .measures        = "degrees from the floor, the worse side",
    .smallest_change = "about 6 degrees",
    .changes         = "whether the hamstrings are short",
    .sources         = {source::ekedahl_2012, source::slr_bands_record, source::ake_reliability},
},
self_test_row{
    .id              = self_test::active_knee_extension,
    .key             = "active_knee_extension",
    .name            = "active knee extension",
    .steps           = {"Lie on your back, thigh upright.", "Hold the thigh still.", "Straighten the knee until it stops.", "Read how far it is from straight."},
    .measures        = "degrees short of straight, the worse side",
    .smallest_change = "7 to 8 degrees",
    .changes         = "whether the hamstrings are short, and where a stretch starts",
    .sources         = {source::ake_reliability, source::yildirim_2018},
},
self_test_row{
    .id              = self_test::slump,
    .key             = "slump",
    .name            = "slump test",
    .steps           = {"Sit and slump, chin down.", "Straighten the knee, toes up.", "Lift the head and notice what changes."},
    .measures        = "whether a familiar leg symptom eases as the head lifts",
    .smallest_change = "not known",
    .changes         = "whether a nerve takes part; then long stretches are left out",
    .sources         = {source::majlesi_2008, source::slump_validity},
},
self_test_row{
    .id              = self_test::single_leg_stance,
    .key             = "single_leg_stance",
    .name            = "standing on one leg",
    .steps           = {"Stand on one leg, hands on hips.", "Keep the belt line level for 30 seconds.", "Compare both sides."},
    .measures        = "seconds with a level pelvis, the worse side",
    .smallest_change = "not known",
    .changes         = "whether hip strength comes first; a weak link only",
    .sources         = {source::hardcastle_1985, source::springer_2007, source::trendelenburg_2020},
},
self_test_row{
    .id              = self_test::single_leg_bridge,
    .key             = "single_leg_bridge",
    .name            = "single-leg bridge",
    .steps           = {"Lie, one heel on a box 60 cm high, knee slightly bent.", "Lift the hips until they are straight.", "Count the clean lifts.", "Compare both sides."},
    .measures        = "repetitions, the worse side, and where it is felt",
    .smallest_change = "not known",
    .changes         = "how strong the hamstrings are",
    .sources         = {source::freckleton_2014},
},
self_test_row{
    .id              = self_test::prone_hip_extension,
    .key             = "prone_hip_extension",
    .name            = "lifting a leg face down",
    .steps           = {"Lie face down.", "Lift a straight leg a little.", "Notice a cramp, or the back arching first."},
    .measures        = "what moves or cramps first",
    .smallest_change = "not known",
    .changes         = "whether the buttock takes part",
    .sources         = {source::lewis_2009, source::prone_extension_review},
},
self_test_row{
    .id              = self_test::thomas,
    .key             = "thomas",
    .name            = "Thomas test",
    .steps           = {"Sit at the edge of a bed and lie back.", "Hug one knee.", "Let the other thigh hang."},
    .measures        = "whether the hanging thigh stays above level",
    .smallest_change = "not known",
    .changes         = "whether the front of the hip is tight",
    .sources         = {source::sitters_hip_extension},
},
self_test_row{
    .id              = self_test::repeated_bending,
    .key             = "repeated_bending",
    .name            = "ten slow bends",
    .steps           = {"Stand and bend forward slowly, ten times.", "Notice where the pain moves.", "Stop if it runs down the leg."},
    .measures        = "whether the pain moves down the leg or towards the middle",
    .smallest_change = "not known",
    .changes         = "whether somebody should look before you bend",
    .sources         = {source::mckenzie_2003},
},
self_test_row{
    .id              = self_test::sit_and_reach,
    .key             = "sit_and_reach",
    .name            = "sit and reach",
    .steps           = {"Sit with straight knees, feet at the zero line.", "Reach forward slowly and hold for 2 seconds.", "Measure how far you get, best of three."},
    .measures        = "centimetres past the toes, less than zero short of them",
    .smallest_change = "3 to 4 cm",
    .changes         = "nothing by itself; the length of arms and trunk counts as well",
    .sources         = {source::sit_and_reach_error, source::ymca_norms},
},
self_test_row{
    .id              = self_test::looking,
    .key             = "looking",
    .name            = "looking",
    .steps           = {"Stand in front of a mirror.", "Look from the side and from behind."},
    .measures        = "what is seen",
    .smallest_change = "not known",
    .changes         = "small hints only",
    .sources         = {source::expert_judgement},
},
};
// clang-format on

template <>
inline constexpr std::span<const self_test_row> rows<self_test>{self_tests};

static_assert(table_is_sound<self_test>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
