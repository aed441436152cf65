// SPDX-License-Identifier: MIT

// hamstring/knowledge/anatomy.hpp
//
//     enum class bone, joint, nerve, muscle_action, muscle, muscle_model     each with a table
//     enum class root; struct root_range { from, to; contains }
//     struct uberon_code { number, of_the_whole }, fma_code { number, from }
//
//     hamstrings                                 set_of<muscle>
//     knowledge::hamstring_group                 what the group does as a whole, and its codes
//     crosses(muscle, joint), attaches_to(muscle, bone), innervated_by(muscle) -> nerve
//     muscles_crossing({joint...}), muscles_with(action) -> set_of<muscle>
//     parameters_of(muscle, model) -> optional<muscle_parameters>
//     knowledge::peak_forces                     forces of gait2392 beyond the hamstrings

#include <hamstring/knowledge/anatomy.hpp>
#include <hamstring/knowledge/bibliography.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include <catch.hpp>

#include "spelling.hpp"

using namespace hamstring;
using test::spellings;

namespace {

constexpr set_of<muscle> crossing_hip_and_knee{muscle::biceps_femoris_long_head,
                                               muscle::semitendinosus, muscle::semimembranosus,
                                               muscle::rectus_femoris};

constexpr std::uint32_t uberon_of(muscle item) {
    return about(item).uberon ? about(item).uberon->number : 0;
}
constexpr std::uint32_t fma_of(muscle item) {
    return about(item).fma ? about(item).fma->number : 0;
}

constexpr muscle_parameters parameters(muscle_model model, muscle head, int force, int fibre,
                                       int slack, int pennation) {
    return {.model = model,
            .muscle = head,
            .peak_force = newtons{force},
            .optimal_fibre = tenth_millimetres{fibre},
            .tendon_slack = tenth_millimetres{slack},
            .pennation = tenth_degrees{pennation}};
}

constexpr muscle_parameters published[] = {
    parameters(muscle_model::gait2392, muscle::semimembranosus, 1288, 800, 3590, 150),
    parameters(muscle_model::gait2392, muscle::semitendinosus, 410, 2010, 2555, 50),
    parameters(muscle_model::gait2392, muscle::biceps_femoris_long_head, 896, 1090, 3260, 0),
    parameters(muscle_model::gait2392, muscle::biceps_femoris_short_head, 804, 1730, 890, 230),
    parameters(muscle_model::rajagopal2016, muscle::semimembranosus, 2201, 690, 3476, 146),
    parameters(muscle_model::rajagopal2016, muscle::semitendinosus, 591, 1930, 2472, 138),
    parameters(muscle_model::rajagopal2016, muscle::biceps_femoris_long_head, 1313, 976, 3252, 101),
    parameters(muscle_model::rajagopal2016, muscle::biceps_femoris_short_head, 557, 1103, 1058,
               151),
};

constexpr bool every_published_row_is_found() {
    for (const muscle_parameters& row : published)
        if (parameters_of(row.muscle, row.model) != row) return false;
    return true;
}

// The force of a model's parts that make up muscles of a set.
constexpr int peak_force(set_of<muscle> wanted) {
    int sum = 0;
    for (const peak_force_row& row : knowledge::peak_forces)
        if (row.muscles.intersects(wanted))
            for (const newtons part : row.parts) sum += part.value;
    return sum;
}

}  // namespace

TEMPLATE_TEST_CASE("table: a key of the anatomy is the enumerator's own spelling", "[anatomy]",
                   bone, joint, nerve, muscle_action, muscle, muscle_model) {
    constexpr auto names = spellings<TestType>();
    STATIC_REQUIRE(names.size() == all<TestType>().size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        CHECK(all<TestType>()[i].key == names[i]);
        CHECK(from_key<TestType>(names[i]) == static_cast<TestType>(i));
    }
}

TEST_CASE("hamstrings: four heads, three of which cross hip and knee", "[anatomy]") {
    STATIC_REQUIRE(hamstrings == set_of<muscle>{muscle::biceps_femoris_long_head,
                                                muscle::biceps_femoris_short_head,
                                                muscle::semitendinosus, muscle::semimembranosus});
    STATIC_REQUIRE((hamstrings & muscles_crossing({joint::hip, joint::knee})) ==
                   set_of<muscle>{muscle::biceps_femoris_long_head, muscle::semitendinosus,
                                  muscle::semimembranosus});
    STATIC_REQUIRE(knowledge::hamstring_group.uberon->number == 2463);
    STATIC_REQUIRE(knowledge::hamstring_group.fma->number == 81022);
    STATIC_REQUIRE(
        knowledge::hamstring_group.actions.contains(muscle_action::posterior_pelvic_tilt));
}

TEST_CASE("crosses: the short head of biceps femoris spares the hip", "[anatomy]") {
    STATIC_REQUIRE(crosses(muscle::biceps_femoris_short_head, joint::knee));
    STATIC_REQUIRE_FALSE(crosses(muscle::biceps_femoris_short_head, joint::hip));
    REQUIRE(crosses(muscle::biceps_femoris_short_head, joint::knee));
    REQUIRE_FALSE(crosses(muscle::biceps_femoris_short_head, joint::hip));
}

TEST_CASE("crosses: gluteus maximus and piriformis cross the sacroiliac joint", "[anatomy]") {
    STATIC_REQUIRE(muscles_crossing({joint::sacroiliac}) ==
                   set_of<muscle>{muscle::gluteus_maximus, muscle::piriformis});
    STATIC_REQUIRE(crosses(muscle::psoas_major, joint::lumbar_spine));
    STATIC_REQUIRE(crosses(muscle::psoas_major, joint::hip));
    STATIC_REQUIRE_FALSE(crosses(muscle::iliacus, joint::lumbar_spine));
    STATIC_REQUIRE(crosses(muscle::erector_spinae, joint::lumbar_spine));
    REQUIRE(muscles_crossing({joint::sacroiliac}).contains(muscle::piriformis));
}

TEST_CASE("attaches_to: the hamstrings that extend the hip start at the sit bone", "[anatomy]") {
    STATIC_REQUIRE(attaches_to(muscle::semitendinosus, bone::ischium));
    STATIC_REQUIRE(attaches_to(muscle::semimembranosus, bone::ischium));
    STATIC_REQUIRE(attaches_to(muscle::biceps_femoris_long_head, bone::ischium));
    STATIC_REQUIRE_FALSE(attaches_to(muscle::biceps_femoris_short_head, bone::ischium));
    STATIC_REQUIRE(attaches_to(muscle::biceps_femoris_long_head, bone::fibula));
    STATIC_REQUIRE(attaches_to(muscle::biceps_femoris_short_head, bone::fibula));
    STATIC_REQUIRE_FALSE(attaches_to(muscle::semitendinosus, bone::fibula));
    REQUIRE(attaches_to(muscle::semitendinosus, bone::ischium));
    REQUIRE_FALSE(attaches_to(muscle::biceps_femoris_short_head, bone::ischium));
}

TEST_CASE("attaches_to: a part leads to its whole, and not the other way", "[anatomy]") {
    STATIC_REQUIRE(attaches_to(muscle::gluteus_medius, bone::greater_trochanter));
    STATIC_REQUIRE(attaches_to(muscle::gluteus_medius, bone::femur));
    STATIC_REQUIRE(attaches_to(muscle::semitendinosus, bone::pelvis));
    STATIC_REQUIRE(attaches_to(muscle::quadratus_femoris, bone::femur));
    STATIC_REQUIRE_FALSE(attaches_to(muscle::quadratus_femoris, bone::greater_trochanter));
    REQUIRE(attaches_to(muscle::gluteus_medius, bone::femur));
    REQUIRE_FALSE(attaches_to(muscle::quadratus_femoris, bone::greater_trochanter));
}

TEST_CASE("innervated_by: the sciatic nerve supplies the hamstrings through its two parts",
          "[anatomy]") {
    STATIC_REQUIRE(innervated_by(muscle::biceps_femoris_long_head) == nerve::tibial);
    STATIC_REQUIRE(innervated_by(muscle::semitendinosus) == nerve::tibial);
    STATIC_REQUIRE(innervated_by(muscle::semimembranosus) == nerve::tibial);
    STATIC_REQUIRE(innervated_by(muscle::biceps_femoris_short_head) == nerve::common_fibular);
    STATIC_REQUIRE(innervated_by(muscle::gluteus_maximus) == nerve::inferior_gluteal);
    STATIC_REQUIRE(innervated_by(muscle::obturator_externus) == nerve::obturator);
    for (const muscle_row& row : all<muscle>())
        if (hamstrings.contains(row.id)) {
            CAPTURE(row.key);
            CHECK(about(innervated_by(row.id)).branch_of == nerve::sciatic);
            CHECK(row.roots == root_range{root::l5, root::s2});
        }
}

TEST_CASE("innervated_by: a muscle supplied by the sciatic nerve is a hamstring", "[anatomy]") {
    for (const muscle_row& row : all<muscle>()) {
        CAPTURE(row.key);
        CHECK((about(row.innervation).branch_of == nerve::sciatic) == hamstrings.contains(row.id));
    }
}

TEST_CASE("root_range: a range holds a part of itself and nothing that reaches beyond",
          "[anatomy]") {
    constexpr root_range sciatic = *about(nerve::sciatic).roots;
    STATIC_REQUIRE(sciatic == root_range{root::l4, root::s3});
    STATIC_REQUIRE(sciatic.contains({root::l5, root::s2}));
    STATIC_REQUIRE(sciatic.contains(sciatic));
    STATIC_REQUIRE_FALSE(sciatic.contains({root::l3, root::s2}));
    REQUIRE_FALSE(root_range{root::l4, root::s2}.contains(sciatic));
}

TEST_CASE("muscles_crossing: three hamstrings and rectus femoris cross hip and knee", "[anatomy]") {
    STATIC_REQUIRE(muscles_crossing({joint::hip, joint::knee}) == crossing_hip_and_knee);
    STATIC_REQUIRE(muscles_crossing({}) == set_of<muscle>::everything());
    STATIC_REQUIRE(muscles_crossing({joint::knee, joint::trunk}).empty());
    REQUIRE(muscles_crossing({joint::hip, joint::knee}) == crossing_hip_and_knee);
}

TEST_CASE("muscles_with: gluteus maximus and three hamstrings extend the hip", "[anatomy]") {
    STATIC_REQUIRE(muscles_with(muscle_action::hip_extension) ==
                   set_of<muscle>{muscle::gluteus_maximus, muscle::biceps_femoris_long_head,
                                  muscle::semitendinosus, muscle::semimembranosus});
    STATIC_REQUIRE(muscles_with(muscle_action::knee_flexion) == hamstrings);
    REQUIRE(muscles_with(muscle_action::knee_flexion) == hamstrings);
}

TEST_CASE("muscles_with: only the moment of the whole group is filed as tilting backward",
          "[anatomy]") {
    for (const muscle_action_row& row : all<muscle_action>()) {
        CAPTURE(row.key);
        const bool of_the_group_alone = row.id == muscle_action::posterior_pelvic_tilt;
        CHECK(muscles_with(row.id).empty() == of_the_group_alone);
    }
}

TEST_CASE("about: codes of muscles as they were confirmed", "[anatomy]") {
    STATIC_REQUIRE(uberon_of(muscle::semitendinosus) == 1375);
    STATIC_REQUIRE(fma_of(muscle::semitendinosus) == 22357);
    STATIC_REQUIRE(uberon_of(muscle::semimembranosus) == 1381);
    STATIC_REQUIRE(fma_of(muscle::semimembranosus) == 22438);
    STATIC_REQUIRE(uberon_of(muscle::internal_oblique) == 5454);
    STATIC_REQUIRE(fma_of(muscle::internal_oblique) == 13891);
    STATIC_REQUIRE(uberon_of(muscle::external_oblique) == 5442);
    STATIC_REQUIRE(fma_of(muscle::external_oblique) == 13335);
    STATIC_REQUIRE(about(joint::hip).uberon->number == 1486);
    STATIC_REQUIRE(about(joint::knee).fma->number == 35175);
    STATIC_REQUIRE(about(bone::ischium).uberon->number == 1274);
    STATIC_REQUIRE(about(nerve::sciatic).fma->number == 19034);
}

TEST_CASE("about: a code that was not confirmed stays blank", "[anatomy]") {
    STATIC_REQUIRE_FALSE(about(muscle::obturator_internus).uberon.has_value());
    STATIC_REQUIRE_FALSE(about(muscle::gemellus_superior).uberon.has_value());
    STATIC_REQUIRE_FALSE(about(muscle::gemellus_inferior).uberon.has_value());
    STATIC_REQUIRE_FALSE(about(muscle::lumbar_multifidus).uberon.has_value());
    STATIC_REQUIRE_FALSE(about(muscle::lumbar_multifidus).fma.has_value());
    STATIC_REQUIRE_FALSE(about(muscle::lumbar_multifidus).roots.has_value());
}

TEST_CASE("about: five codes of muscles come from BodyParts3D", "[anatomy]") {
    constexpr fma_code expected[] = {{45887, source::bodyparts3d},
                                     {45890, source::bodyparts3d},
                                     {22298, source::bodyparts3d},
                                     {22318, source::bodyparts3d},
                                     {22320, source::bodyparts3d}};
    std::size_t found = 0;
    for (const muscle_row& row : all<muscle>())
        if (row.fma && row.fma->from == source::bodyparts3d) {
            REQUIRE(found < std::size(expected));
            CHECK(*row.fma == expected[found++]);
        }
    CHECK(found == std::size(expected));
}

TEST_CASE("about: the heads of biceps femoris share the code of the whole muscle", "[anatomy]") {
    for (const muscle_row& row : all<muscle>()) {
        CAPTURE(row.key);
        const bool head = row.id == muscle::biceps_femoris_long_head ||
                          row.id == muscle::biceps_femoris_short_head;
        CHECK((row.uberon && row.uberon->of_the_whole) == head);
        if (head) CHECK(row.uberon->number == 1374);
    }
}

TEST_CASE("about: the anatomy is a textbook's, cited from memory", "[anatomy]") {
    STATIC_REQUIRE_FALSE(about(source::gray_2020).confirmed);
    for (const muscle_row& row : all<muscle>()) {
        CAPTURE(row.key);
        CHECK(row.grade == evidence::consensus);
        CHECK(row.sources.first() == source::gray_2020);
    }
}

TEST_CASE("parameters_of: what the files of both models hold", "[anatomy]") {
    STATIC_REQUIRE(every_published_row_is_found());
    STATIC_REQUIRE(std::size(knowledge::muscle_parameter_rows) == std::size(published));
    for (const muscle_parameters& row : published)
        CHECK(parameters_of(row.muscle, row.model) == row);
}

TEST_CASE("parameters_of: nothing for a muscle that was not read", "[anatomy]") {
    STATIC_REQUIRE_FALSE(parameters_of(muscle::psoas_major, muscle_model::gait2392).has_value());
    STATIC_REQUIRE_FALSE(
        parameters_of(muscle::rectus_femoris, muscle_model::rajagopal2016).has_value());
    REQUIRE_FALSE(parameters_of(muscle::psoas_major, muscle_model::gait2392).has_value());
}

TEST_CASE("muscle_model: only models whose file was read", "[anatomy]") {
    for (const muscle_model_row& row : all<muscle_model>()) {
        CAPTURE(row.key);
        CHECK(about(row.sources.first()).confirmed);
    }
}

TEST_CASE("peak_forces: the hamstrings exceed the deep rotators and not the glutei", "[anatomy]") {
    constexpr int hamstring_force =
        parameters_of(muscle::semimembranosus, muscle_model::gait2392)->peak_force.value +
        parameters_of(muscle::semitendinosus, muscle_model::gait2392)->peak_force.value +
        parameters_of(muscle::biceps_femoris_long_head, muscle_model::gait2392)->peak_force.value;
    constexpr int rotators = peak_force({muscle::piriformis, muscle::quadratus_femoris,
                                         muscle::gemellus_superior, muscle::gemellus_inferior});
    constexpr int glutei =
        peak_force({muscle::gluteus_maximus, muscle::gluteus_medius, muscle::gluteus_minimus});
    STATIC_REQUIRE(hamstring_force == 2594);
    STATIC_REQUIRE(rotators == 989);
    STATIC_REQUIRE(glutei == 4867);
    STATIC_REQUIRE(peak_force({muscle::internal_oblique}) == 1800);
    REQUIRE(peak_force({muscle::erector_spinae}) == 2500);
    REQUIRE(peak_force({muscle::psoas_major, muscle::iliacus}) == 1113 + 1073);
}

// Each guard of the tables is seen to fire.

namespace {

constexpr std::size_t at(muscle item) { return static_cast<std::size_t>(item); }
namespace guards = knowledge::detail;

}  // namespace

TEST_CASE("actions_are_at_crossed_joints: an action without its joint is found", "[anatomy]") {
    static constexpr auto wrong = [] {
        auto table = std::to_array(knowledge::muscles);
        table[at(muscle::biceps_femoris_short_head)].actions.insert(muscle_action::hip_extension);
        return table;
    }();
    STATIC_REQUIRE(guards::actions_are_at_crossed_joints(knowledge::muscles));
    STATIC_REQUIRE_FALSE(guards::actions_are_at_crossed_joints(wrong));
}

TEST_CASE("every_muscle_moves_something: a muscle without joint or bone is found", "[anatomy]") {
    static constexpr auto no_joint = [] {
        auto table = std::to_array(knowledge::muscles);
        table[at(muscle::piriformis)].joints = {};
        return table;
    }();
    static constexpr auto no_bone = [] {
        auto table = std::to_array(knowledge::muscles);
        table[at(muscle::erector_spinae)].bones = {};
        return table;
    }();
    STATIC_REQUIRE_FALSE(guards::every_muscle_moves_something(no_joint));
    STATIC_REQUIRE_FALSE(guards::every_muscle_moves_something(no_bone));
}

TEST_CASE("spine_holds_the_lumbar_spine: a spine that leaves it out is found", "[anatomy]") {
    static constexpr auto wrong = [] {
        auto table = std::to_array(knowledge::muscles);
        table[at(muscle::erector_spinae)].joints = {joint::spine};
        return table;
    }();
    STATIC_REQUIRE_FALSE(guards::spine_holds_the_lumbar_spine(wrong));
}

TEST_CASE("roots_are_within_their_nerve: a root beyond the sciatic nerve's is found", "[anatomy]") {
    static constexpr auto wrong = [] {
        auto table = std::to_array(knowledge::muscles);
        table[at(muscle::semitendinosus)].roots = root_range{root::l3, root::s2};
        return table;
    }();
    STATIC_REQUIRE_FALSE(guards::roots_are_within_their_nerve(wrong));
}

TEST_CASE("codes_are_cited: a code from a source that the row does not name is found",
          "[anatomy]") {
    static constexpr auto wrong = [] {
        auto table = std::to_array(knowledge::muscles);
        table[at(muscle::semitendinosus)].fma->from = source::bodyparts3d;
        return table;
    }();
    STATIC_REQUIRE_FALSE(guards::codes_are_cited<muscle_row>(wrong));
}

TEST_CASE("fma_codes_are_unique: a code that two rows share is found", "[anatomy]") {
    static constexpr auto wrong = [] {
        auto table = std::to_array(knowledge::muscles);
        table[at(muscle::iliacus)].fma = table[at(muscle::psoas_major)].fma;
        return table;
    }();
    STATIC_REQUIRE_FALSE(guards::fma_codes_are_unique<muscle_row>(wrong));
}

TEST_CASE("wholes_are_whole: a part of a part is found", "[anatomy]") {
    static constexpr auto wrong = [] {
        auto table = std::to_array(knowledge::bones);
        table[static_cast<std::size_t>(bone::femur)].part_of = bone::pelvis;
        return table;
    }();
    STATIC_REQUIRE_FALSE(guards::wholes_are_whole(wrong));
}

TEST_CASE("every_model_has_every_head: a head that is missing or doubled is found", "[anatomy]") {
    static constexpr auto wrong = [] {
        auto table = std::to_array(knowledge::muscle_parameter_rows);
        table[0].muscle = muscle::semitendinosus;
        return table;
    }();
    STATIC_REQUIRE_FALSE(guards::every_model_has_every_head(wrong));
}
