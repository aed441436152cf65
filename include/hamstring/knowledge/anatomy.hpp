// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/units.hpp>

/// The muscles round hip, knee and low back: where they attach, what supplies them, what they do, and
/// the numbers that two musculoskeletal models give them. Written for people who know anatomy.

namespace hamstring::inline HAMSTRING_EDITION {

/// A bone, or a part of one that has a name of its own.
enum class bone : std::uint8_t {
    pelvis,
    ilium,
    ischium,
    pubis,
    sacrum,
    coccyx,
    femur,
    femoral_head,
    greater_trochanter,
    patella,
    tibia,
    fibula,
    vertebrae,
    ribs,
};
template <>
inline constexpr std::size_t count_of<bone> = detail::counted(bone::ribs);

/// A joint, or a region of the trunk that is spoken of as one.
enum class joint : std::uint8_t {
    hip,
    knee,
    sacroiliac,
    lumbar_spine,
    intervertebral_disc,
    spine,
    trunk,
};
template <>
inline constexpr std::size_t count_of<joint> = detail::counted(joint::trunk);

/// What supplies a muscle.
enum class nerve : std::uint8_t {
    sciatic,
    tibial,
    common_fibular,
    inferior_gluteal,
    superior_gluteal,
    nerve_to_obturator_internus,
    nerve_to_quadratus_femoris,
    obturator,
    femoral,
    sacral_branches,
    lumbar_rami,
    thoracolumbar_branches,
    dorsal_rami,
};
template <>
inline constexpr std::size_t count_of<nerve> = detail::counted(nerve::dorsal_rami);

/// What a muscle does.
enum class muscle_action : std::uint8_t {
    hip_extension,
    hip_flexion,
    hip_abduction,
    hip_abduction_when_flexed,
    hip_adduction,
    hip_external_rotation,
    hip_internal_rotation,
    femoral_head_centring,
    level_pelvis_in_stance,
    posterior_pelvic_tilt,
    anterior_pelvic_tilt,
    knee_flexion,
    knee_extension,
    tibial_external_rotation,
    tibial_internal_rotation,
    lumbar_compression,
    segmental_extension,
    segmental_control,
    trunk_flexion,
    trunk_extension,
    trunk_rotation,
    resisting_rotation,
    abdominal_wall_tension,
};
template <>
inline constexpr std::size_t count_of<muscle_action> =
    detail::counted(muscle_action::abdominal_wall_tension);

/// A muscle, or a head of one where the heads differ in what they cross.
enum class muscle : std::uint8_t {
    biceps_femoris_long_head,
    biceps_femoris_short_head,
    semitendinosus,
    semimembranosus,
    gluteus_maximus,
    gluteus_medius,
    gluteus_minimus,
    piriformis,
    obturator_internus,
    obturator_externus,
    gemellus_superior,
    gemellus_inferior,
    quadratus_femoris,
    psoas_major,
    iliacus,
    rectus_femoris,
    transversus_abdominis,
    internal_oblique,
    external_oblique,
    lumbar_multifidus,
    erector_spinae,
};
template <>
inline constexpr std::size_t count_of<muscle> = detail::counted(muscle::erector_spinae);

/// A musculoskeletal model whose file was read.
enum class muscle_model : std::uint8_t { gait2392, rajagopal2016 };
template <>
inline constexpr std::size_t count_of<muscle_model> = detail::counted(muscle_model::rajagopal2016);

/// A root of the spinal nerves, from above to below.
enum class root : std::uint8_t { t7, t8, t9, t10, t11, t12, l1, l2, l3, l4, l5, s1, s2, s3 };

/// All roots from one to another, both included.
struct root_range {
    root from;
    root to;

    constexpr bool contains(root_range part) const noexcept {
        return from <= part.from && part.to <= to;
    }
    friend constexpr bool operator==(const root_range&, const root_range&) noexcept = default;
};

/// A term of UBERON: 1375 stands for UBERON:0001375.
struct uberon_code {
    std::uint32_t number;
    /// The term names a whole of which the row is only a part.
    bool of_the_whole = false;

    friend constexpr bool operator==(const uberon_code&, const uberon_code&) noexcept = default;
};

/// A term of the Foundational Model of Anatomy: 22357 stands for FMA:22357.
struct fma_code {
    std::uint32_t number;
    /// Where the code was read: UBERON's cross-references, or the part list of BodyParts3D.
    source from;

    friend constexpr bool operator==(const fma_code&, const fma_code&) noexcept = default;
};

// clang-format off
/// Whole newtons, of a muscle's peak isometric force.
struct newtons : detail::quantity<newtons> { using quantity::quantity; };
/// Tenths of a millimetre, of a fibre's or a tendon's length.
struct tenth_millimetres : detail::quantity<tenth_millimetres> { using quantity::quantity; };
/// Tenths of a degree, of a pennation angle.
struct tenth_degrees : detail::quantity<tenth_degrees> { using quantity::quantity; };
// clang-format on

/// One bone.
struct bone_row {
    bone id;
    std::string_view key;
    std::string_view name;
    /// The bone that it belongs to.
    std::optional<bone> part_of;
    /// Codes as far as they were confirmed.
    std::optional<uberon_code> uberon;
    std::optional<fma_code> fma;
    /// What it means for the hamstrings; empty where there is nothing to say.
    std::string_view note;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One joint.
struct joint_row {
    joint id;
    std::string_view key;
    std::string_view name;
    std::optional<uberon_code> uberon;
    std::optional<fma_code> fma;
    /// How it moves; empty where there is nothing to say.
    std::string_view note;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One nerve.
struct nerve_row {
    nerve id;
    std::string_view key;
    std::string_view name;
    std::optional<nerve> branch_of;
    /// The roots of the nerve as a whole, where they are on record; a muscle's own are in its row.
    std::optional<root_range> roots;
    std::optional<uberon_code> uberon;
    std::optional<fma_code> fma;
    /// Its course and what loads it; empty where there is nothing to say.
    std::string_view note;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One action.
struct muscle_action_row {
    muscle_action id;
    std::string_view key;
    std::string_view name;
    /// Where it happens: a muscle with this action crosses at least one of them.
    set_of<joint> joints;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One muscle.
struct muscle_row {
    muscle id;
    std::string_view key;
    std::string_view name;
    std::string_view origin;
    std::string_view insertion;
    nerve innervation;
    /// The roots that supply it, where they are on record.
    std::optional<root_range> roots;
    set_of<muscle_action> actions;
    /// The joints that it crosses.
    set_of<joint> joints;
    /// The bones of origin and insertion, as closely as they are on record.
    set_of<bone> bones;
    std::optional<uberon_code> uberon;
    std::optional<fma_code> fma;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 3> texts() const { return {name, origin, insertion}; }
};

/// One model.
struct muscle_model_row {
    muscle_model id;
    std::string_view key;
    std::string_view name;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// What one model says of one muscle.
struct muscle_parameters {
    muscle_model model;
    hamstring::muscle muscle;
    newtons peak_force;
    tenth_millimetres optimal_fibre;
    tenth_millimetres tendon_slack;
    tenth_degrees pennation;

    friend constexpr bool operator==(const muscle_parameters&,
                                     const muscle_parameters&) noexcept = default;
};

/// Peak isometric forces of muscles that a model holds as one to three parts; unused places are zero.
struct peak_force_row {
    muscle_model model;
    /// The muscles that the parts add up to.
    set_of<muscle> muscles;
    std::array<newtons, 3> parts;
};

/// Muscles that are spoken of as one.
struct muscle_group {
    std::string_view name;
    set_of<muscle> members;
    /// What the group does as a whole.
    set_of<muscle_action> actions;
    std::optional<uberon_code> uberon;
    std::optional<fma_code> fma;
    evidence grade;
    citations sources;
};

namespace knowledge {

// clang-format off
inline constexpr bone_row bones[] = {
    bone_row{
        .id = bone::pelvis,
        .key = "pelvis",
        .name = "bony pelvis",
        .part_of = std::nullopt,
        .uberon = uberon_code{.number = 1270},
        .fma = fma_code{.number = 16580, .from = source::uberon},
        .note = "",
        .sources = {source::gray_2020, source::uberon},
    },
    bone_row{
        .id = bone::ilium,
        .key = "ilium",
        .name = "ilium",
        .part_of = bone::pelvis,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    bone_row{
        .id = bone::ischium,
        .key = "ischium",
        .name = "ischium",
        .part_of = bone::pelvis,
        .uberon = uberon_code{.number = 1274},
        .fma = fma_code{.number = 16592, .from = source::uberon},
        .note = "Its tuberosity, the sit bone, is the lever arm of the hamstrings.",
        .sources = {source::gray_2020, source::uberon},
    },
    bone_row{
        .id = bone::pubis,
        .key = "pubis",
        .name = "pubis",
        .part_of = bone::pelvis,
        .uberon = uberon_code{.number = 1275},
        .fma = fma_code{.number = 16595, .from = source::uberon},
        .note = "",
        .sources = {source::gray_2020, source::uberon},
    },
    bone_row{
        .id = bone::sacrum,
        .key = "sacrum",
        .name = "sacrum",
        .part_of = bone::pelvis,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    bone_row{
        .id = bone::coccyx,
        .key = "coccyx",
        .name = "coccyx",
        .part_of = bone::pelvis,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    bone_row{
        .id = bone::femur,
        .key = "femur",
        .name = "femur",
        .part_of = std::nullopt,
        .uberon = uberon_code{.number = 981},
        .fma = fma_code{.number = 9611, .from = source::uberon},
        .note = "",
        .sources = {source::gray_2020, source::uberon},
    },
    bone_row{
        .id = bone::femoral_head,
        .key = "femoral_head",
        .name = "head of the femur",
        .part_of = bone::femur,
        .uberon = uberon_code{.number = 6767},
        .fma = fma_code{.number = 32851, .from = source::uberon},
        .note = "The ball of the hip joint.",
        .sources = {source::gray_2020, source::uberon},
    },
    bone_row{
        .id = bone::greater_trochanter,
        .key = "greater_trochanter",
        .name = "greater trochanter",
        .part_of = bone::femur,
        .uberon = uberon_code{.number = 2503},
        .fma = fma_code{.number = 32852, .from = source::uberon},
        .note = "",
        .sources = {source::gray_2020, source::uberon},
    },
    bone_row{
        .id = bone::patella,
        .key = "patella",
        .name = "patella",
        .part_of = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    bone_row{
        .id = bone::tibia,
        .key = "tibia",
        .name = "tibia",
        .part_of = std::nullopt,
        .uberon = uberon_code{.number = 979},
        .fma = fma_code{.number = 24476, .from = source::uberon},
        .note = "A distal attachment of the hamstrings.",
        .sources = {source::gray_2020, source::uberon},
    },
    bone_row{
        .id = bone::fibula,
        .key = "fibula",
        .name = "fibula",
        .part_of = std::nullopt,
        .uberon = uberon_code{.number = 1446},
        .fma = fma_code{.number = 24479, .from = source::uberon},
        .note = "A distal attachment of the hamstrings.",
        .sources = {source::gray_2020, source::uberon},
    },
    bone_row{
        .id = bone::vertebrae,
        .key = "vertebrae",
        .name = "vertebrae",
        .part_of = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    bone_row{
        .id = bone::ribs,
        .key = "ribs",
        .name = "ribs",
        .part_of = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
};

inline constexpr joint_row joints[] = {
    joint_row{
        .id = joint::hip,
        .key = "hip",
        .name = "hip joint",
        .uberon = uberon_code{.number = 1486},
        .fma = fma_code{.number = 35178, .from = source::uberon},
        .note = "A ball and socket.",
        .sources = {source::gray_2020, source::uberon},
    },
    joint_row{
        .id = joint::knee,
        .key = "knee",
        .name = "knee joint",
        .uberon = uberon_code{.number = 1485},
        .fma = fma_code{.number = 35175, .from = source::uberon},
        .note = "A modified hinge.",
        .sources = {source::gray_2020, source::uberon},
    },
    joint_row{
        .id = joint::sacroiliac,
        .key = "sacroiliac",
        .name = "sacroiliac joint",
        .uberon = uberon_code{.number = 1365},
        .fma = fma_code{.number = 21440, .from = source::uberon},
        .note = "It follows the tilt of the pelvis.",
        .sources = {source::gray_2020, source::uberon},
    },
    joint_row{
        .id = joint::lumbar_spine,
        .key = "lumbar_spine",
        .name = "lumbar column",
        .uberon = uberon_code{.number = 6074},
        .fma = fma_code{.number = 16203, .from = source::uberon},
        .note = "It follows the tilt of the pelvis.",
        .sources = {source::gray_2020, source::uberon},
    },
    joint_row{
        .id = joint::intervertebral_disc,
        .key = "intervertebral_disc",
        .name = "intervertebral disc",
        .uberon = uberon_code{.number = 1066},
        .fma = fma_code{.number = 10446, .from = source::uberon},
        .note = "It follows the tilt of the pelvis.",
        .sources = {source::gray_2020, source::uberon},
    },
    joint_row{
        .id = joint::spine,
        .key = "spine",
        .name = "vertebral column",
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    joint_row{
        .id = joint::trunk,
        .key = "trunk",
        .name = "trunk between ribs and pelvis",
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
};

inline constexpr nerve_row nerves[] = {
    nerve_row{
        .id = nerve::sciatic,
        .key = "sciatic",
        .name = "sciatic nerve",
        .branch_of = std::nullopt,
        .roots = root_range{root::l4, root::s3},
        .uberon = uberon_code{.number = 1322},
        .fma = fma_code{.number = 19034, .from = source::uberon},
        .note = "Splits into the tibial and the common fibular nerve above the knee. Runs lateral to the sit bone, under gluteus maximus and "
                "deep to the long head of biceps femoris. Crosses hip and knee; loaded by hip flexion, knee extension and ankle dorsiflexion.",
        .sources = {source::gray_2020, source::uberon},
    },
    nerve_row{
        .id = nerve::tibial,
        .key = "tibial",
        .name = "tibial part of the sciatic nerve",
        .branch_of = nerve::sciatic,
        .roots = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    nerve_row{
        .id = nerve::common_fibular,
        .key = "common_fibular",
        .name = "common fibular part of the sciatic nerve",
        .branch_of = nerve::sciatic,
        .roots = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    nerve_row{
        .id = nerve::inferior_gluteal,
        .key = "inferior_gluteal",
        .name = "inferior gluteal nerve",
        .branch_of = std::nullopt,
        .roots = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    nerve_row{
        .id = nerve::superior_gluteal,
        .key = "superior_gluteal",
        .name = "superior gluteal nerve",
        .branch_of = std::nullopt,
        .roots = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    nerve_row{
        .id = nerve::nerve_to_obturator_internus,
        .key = "nerve_to_obturator_internus",
        .name = "nerve to obturator internus",
        .branch_of = std::nullopt,
        .roots = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    nerve_row{
        .id = nerve::nerve_to_quadratus_femoris,
        .key = "nerve_to_quadratus_femoris",
        .name = "nerve to quadratus femoris",
        .branch_of = std::nullopt,
        .roots = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    nerve_row{
        .id = nerve::obturator,
        .key = "obturator",
        .name = "obturator nerve",
        .branch_of = std::nullopt,
        .roots = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    nerve_row{
        .id = nerve::femoral,
        .key = "femoral",
        .name = "femoral nerve",
        .branch_of = std::nullopt,
        .roots = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    nerve_row{
        .id = nerve::sacral_branches,
        .key = "sacral_branches",
        .name = "branches of the sacral roots",
        .branch_of = std::nullopt,
        .roots = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    nerve_row{
        .id = nerve::lumbar_rami,
        .key = "lumbar_rami",
        .name = "rami of the lumbar roots",
        .branch_of = std::nullopt,
        .roots = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    nerve_row{
        .id = nerve::thoracolumbar_branches,
        .key = "thoracolumbar_branches",
        .name = "branches of the lower thoracic roots and the first lumbar root",
        .branch_of = std::nullopt,
        .roots = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
    nerve_row{
        .id = nerve::dorsal_rami,
        .key = "dorsal_rami",
        .name = "dorsal rami of the spinal nerves",
        .branch_of = std::nullopt,
        .roots = std::nullopt,
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .note = "",
        .sources = {source::gray_2020},
    },
};

inline constexpr muscle_action_row muscle_actions[] = {
    muscle_action_row{
        .id = muscle_action::hip_extension,
        .key = "hip_extension",
        .name = "hip extension",
        .joints = {joint::hip},
    },
    muscle_action_row{
        .id = muscle_action::hip_flexion,
        .key = "hip_flexion",
        .name = "hip flexion",
        .joints = {joint::hip},
    },
    muscle_action_row{
        .id = muscle_action::hip_abduction,
        .key = "hip_abduction",
        .name = "hip abduction",
        .joints = {joint::hip},
    },
    muscle_action_row{
        .id = muscle_action::hip_abduction_when_flexed,
        .key = "hip_abduction_when_flexed",
        .name = "hip abduction while the hip is flexed",
        .joints = {joint::hip},
    },
    muscle_action_row{
        .id = muscle_action::hip_adduction,
        .key = "hip_adduction",
        .name = "hip adduction",
        .joints = {joint::hip},
    },
    muscle_action_row{
        .id = muscle_action::hip_external_rotation,
        .key = "hip_external_rotation",
        .name = "external rotation of the hip",
        .joints = {joint::hip},
    },
    muscle_action_row{
        .id = muscle_action::hip_internal_rotation,
        .key = "hip_internal_rotation",
        .name = "internal rotation of the hip",
        .joints = {joint::hip},
    },
    muscle_action_row{
        .id = muscle_action::femoral_head_centring,
        .key = "femoral_head_centring",
        .name = "keeping the head of the femur centred in its socket",
        .joints = {joint::hip},
    },
    muscle_action_row{
        .id = muscle_action::level_pelvis_in_stance,
        .key = "level_pelvis_in_stance",
        .name = "keeping the pelvis level on one leg",
        .joints = {joint::hip},
    },
    muscle_action_row{
        .id = muscle_action::posterior_pelvic_tilt,
        .key = "posterior_pelvic_tilt",
        .name = "tilting the pelvis backward",
        .joints = {joint::hip},
    },
    muscle_action_row{
        .id = muscle_action::anterior_pelvic_tilt,
        .key = "anterior_pelvic_tilt",
        .name = "tilting the pelvis forward",
        .joints = {joint::hip, joint::lumbar_spine},
    },
    muscle_action_row{
        .id = muscle_action::knee_flexion,
        .key = "knee_flexion",
        .name = "knee flexion",
        .joints = {joint::knee},
    },
    muscle_action_row{
        .id = muscle_action::knee_extension,
        .key = "knee_extension",
        .name = "knee extension",
        .joints = {joint::knee},
    },
    muscle_action_row{
        .id = muscle_action::tibial_external_rotation,
        .key = "tibial_external_rotation",
        .name = "external rotation of the tibia",
        .joints = {joint::knee},
    },
    muscle_action_row{
        .id = muscle_action::tibial_internal_rotation,
        .key = "tibial_internal_rotation",
        .name = "internal rotation of the tibia",
        .joints = {joint::knee},
    },
    muscle_action_row{
        .id = muscle_action::lumbar_compression,
        .key = "lumbar_compression",
        .name = "compression of the lumbar column",
        .joints = {joint::lumbar_spine},
    },
    muscle_action_row{
        .id = muscle_action::segmental_extension,
        .key = "segmental_extension",
        .name = "extension of single vertebral segments",
        .joints = {joint::lumbar_spine},
    },
    muscle_action_row{
        .id = muscle_action::segmental_control,
        .key = "segmental_control",
        .name = "control of single vertebral segments",
        .joints = {joint::lumbar_spine},
    },
    muscle_action_row{
        .id = muscle_action::trunk_flexion,
        .key = "trunk_flexion",
        .name = "trunk flexion",
        .joints = {joint::trunk},
    },
    muscle_action_row{
        .id = muscle_action::trunk_extension,
        .key = "trunk_extension",
        .name = "trunk extension",
        .joints = {joint::spine, joint::trunk},
    },
    muscle_action_row{
        .id = muscle_action::trunk_rotation,
        .key = "trunk_rotation",
        .name = "trunk rotation",
        .joints = {joint::trunk},
    },
    muscle_action_row{
        .id = muscle_action::resisting_rotation,
        .key = "resisting_rotation",
        .name = "resisting rotation of the trunk",
        .joints = {joint::trunk},
    },
    muscle_action_row{
        .id = muscle_action::abdominal_wall_tension,
        .key = "abdominal_wall_tension",
        .name = "tension of the abdominal wall",
        .joints = {joint::trunk},
    },
};

// The code of UBERON that is on record for both heads of biceps femoris is that of the whole muscle.
inline constexpr muscle_row muscles[] = {
    muscle_row{
        .id = muscle::biceps_femoris_long_head,
        .key = "biceps_femoris_long_head",
        .name = "long head of biceps femoris",
        .origin = "medial facet of the ischial tuberosity, by a tendon shared with semitendinosus; linked to the sacrotuberous ligament",
        .insertion = "head of the fibula; partly the lateral tibia",
        .innervation = nerve::tibial,
        .roots = root_range{root::l5, root::s2},
        .actions = {muscle_action::hip_extension, muscle_action::knee_flexion, muscle_action::tibial_external_rotation},
        .joints = {joint::hip, joint::knee},
        .bones = {bone::ischium, bone::fibula, bone::tibia},
        .uberon = uberon_code{.number = 1374, .of_the_whole = true},
        .fma = fma_code{.number = 45887, .from = source::bodyparts3d},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon, source::bodyparts3d},
    },
    muscle_row{
        .id = muscle::biceps_femoris_short_head,
        .key = "biceps_femoris_short_head",
        .name = "short head of biceps femoris",
        .origin = "lateral lip of the linea aspera; lateral supracondylar line",
        .insertion = "head of the fibula",
        .innervation = nerve::common_fibular,
        .roots = root_range{root::l5, root::s2},
        .actions = {muscle_action::knee_flexion, muscle_action::tibial_external_rotation},
        .joints = {joint::knee},
        .bones = {bone::femur, bone::fibula},
        .uberon = uberon_code{.number = 1374, .of_the_whole = true},
        .fma = fma_code{.number = 45890, .from = source::bodyparts3d},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon, source::bodyparts3d},
    },
    muscle_row{
        .id = muscle::semitendinosus,
        .key = "semitendinosus",
        .name = "semitendinosus",
        .origin = "ischial tuberosity, together with the long head of biceps femoris",
        .insertion = "pes anserinus on the upper medial tibia",
        .innervation = nerve::tibial,
        .roots = root_range{root::l5, root::s2},
        .actions = {muscle_action::hip_extension, muscle_action::knee_flexion, muscle_action::tibial_internal_rotation},
        .joints = {joint::hip, joint::knee},
        .bones = {bone::ischium, bone::tibia},
        .uberon = uberon_code{.number = 1375},
        .fma = fma_code{.number = 22357, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
    muscle_row{
        .id = muscle::semimembranosus,
        .key = "semimembranosus",
        .name = "semimembranosus",
        .origin = "superolateral facet of the ischial tuberosity",
        .insertion = "back of the medial tibial condyle on its inner side, with expansions",
        .innervation = nerve::tibial,
        .roots = root_range{root::l5, root::s2},
        .actions = {muscle_action::hip_extension, muscle_action::knee_flexion, muscle_action::tibial_internal_rotation},
        .joints = {joint::hip, joint::knee},
        .bones = {bone::ischium, bone::tibia},
        .uberon = uberon_code{.number = 1381},
        .fma = fma_code{.number = 22438, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
    muscle_row{
        .id = muscle::gluteus_maximus,
        .key = "gluteus_maximus",
        .name = "gluteus maximus",
        .origin = "ilium behind the posterior gluteal line; sacrum; coccyx; sacrotuberous ligament",
        .insertion = "iliotibial band; gluteal tuberosity of the femur",
        .innervation = nerve::inferior_gluteal,
        .roots = root_range{root::l5, root::s2},
        .actions = {muscle_action::hip_extension, muscle_action::hip_external_rotation},
        .joints = {joint::hip, joint::sacroiliac},
        .bones = {bone::ilium, bone::sacrum, bone::coccyx, bone::femur},
        .uberon = uberon_code{.number = 1370},
        .fma = fma_code{.number = 22314, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
    muscle_row{
        .id = muscle::gluteus_medius,
        .key = "gluteus_medius",
        .name = "gluteus medius",
        .origin = "outer face of the ilium between the posterior and anterior gluteal lines",
        .insertion = "lateral face of the greater trochanter",
        .innervation = nerve::superior_gluteal,
        .roots = root_range{root::l4, root::s1},
        .actions = {muscle_action::hip_abduction, muscle_action::level_pelvis_in_stance},
        .joints = {joint::hip},
        .bones = {bone::ilium, bone::greater_trochanter},
        .uberon = uberon_code{.number = 1371},
        .fma = fma_code{.number = 22315, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
    muscle_row{
        .id = muscle::gluteus_minimus,
        .key = "gluteus_minimus",
        .name = "gluteus minimus",
        .origin = "outer face of the ilium between the anterior and inferior gluteal lines",
        .insertion = "front of the greater trochanter",
        .innervation = nerve::superior_gluteal,
        .roots = root_range{root::l4, root::s1},
        .actions = {muscle_action::hip_abduction, muscle_action::hip_internal_rotation, muscle_action::femoral_head_centring},
        .joints = {joint::hip},
        .bones = {bone::ilium, bone::greater_trochanter},
        .uberon = uberon_code{.number = 8521},
        .fma = fma_code{.number = 22317, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
    muscle_row{
        .id = muscle::piriformis,
        .key = "piriformis",
        .name = "piriformis",
        .origin = "front of the sacrum, S2 to S4",
        .insertion = "upper medial part of the greater trochanter",
        .innervation = nerve::sacral_branches,
        .roots = root_range{root::s1, root::s2},
        .actions = {muscle_action::hip_external_rotation, muscle_action::hip_abduction_when_flexed},
        .joints = {joint::hip, joint::sacroiliac},
        .bones = {bone::sacrum, bone::greater_trochanter},
        .uberon = uberon_code{.number = 8529},
        .fma = fma_code{.number = 19082, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
    muscle_row{
        .id = muscle::obturator_internus,
        .key = "obturator_internus",
        .name = "obturator internus",
        .origin = "inner face of the obturator membrane and the rim round it",
        .insertion = "medial face of the greater trochanter",
        .innervation = nerve::nerve_to_obturator_internus,
        .roots = root_range{root::l5, root::s1},
        .actions = {muscle_action::hip_external_rotation, muscle_action::femoral_head_centring},
        .joints = {joint::hip},
        .bones = {bone::pelvis, bone::greater_trochanter},
        .uberon = std::nullopt,
        .fma = fma_code{.number = 22298, .from = source::bodyparts3d},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::bodyparts3d},
    },
    muscle_row{
        .id = muscle::obturator_externus,
        .key = "obturator_externus",
        .name = "obturator externus",
        .origin = "outer face of the obturator membrane",
        .insertion = "trochanteric fossa of the femur",
        .innervation = nerve::obturator,
        .roots = root_range{root::l3, root::l4},
        .actions = {muscle_action::hip_external_rotation},
        .joints = {joint::hip},
        .bones = {bone::pelvis, bone::femur},
        .uberon = uberon_code{.number = 1368},
        .fma = fma_code{.number = 22299, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
    muscle_row{
        .id = muscle::gemellus_superior,
        .key = "gemellus_superior",
        .name = "superior gemellus",
        .origin = "ischial spine",
        .insertion = "medial face of the greater trochanter, with the tendon of obturator internus",
        .innervation = nerve::nerve_to_obturator_internus,
        .roots = std::nullopt,
        .actions = {muscle_action::hip_external_rotation},
        .joints = {joint::hip},
        .bones = {bone::ischium, bone::greater_trochanter},
        .uberon = std::nullopt,
        .fma = fma_code{.number = 22318, .from = source::bodyparts3d},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::bodyparts3d},
    },
    muscle_row{
        .id = muscle::gemellus_inferior,
        .key = "gemellus_inferior",
        .name = "inferior gemellus",
        .origin = "upper part of the ischial tuberosity",
        .insertion = "medial face of the greater trochanter, with the tendon of obturator internus",
        .innervation = nerve::nerve_to_quadratus_femoris,
        .roots = std::nullopt,
        .actions = {muscle_action::hip_external_rotation},
        .joints = {joint::hip},
        .bones = {bone::ischium, bone::greater_trochanter},
        .uberon = std::nullopt,
        .fma = fma_code{.number = 22320, .from = source::bodyparts3d},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::bodyparts3d},
    },
    muscle_row{
        .id = muscle::quadratus_femoris,
        .key = "quadratus_femoris",
        .name = "quadratus femoris",
        .origin = "lateral side of the ischial tuberosity",
        .insertion = "quadrate tubercle of the femur",
        .innervation = nerve::nerve_to_quadratus_femoris,
        .roots = root_range{root::l4, root::s1},
        .actions = {muscle_action::hip_external_rotation, muscle_action::hip_adduction},
        .joints = {joint::hip},
        .bones = {bone::ischium, bone::femur},
        .uberon = uberon_code{.number = 8537},
        .fma = fma_code{.number = 22321, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
    muscle_row{
        .id = muscle::psoas_major,
        .key = "psoas_major",
        .name = "psoas major",
        .origin = "bodies, discs and processes of the vertebrae T12 to L5",
        .insertion = "lesser trochanter of the femur",
        .innervation = nerve::lumbar_rami,
        .roots = root_range{root::l1, root::l3},
        .actions = {muscle_action::hip_flexion, muscle_action::lumbar_compression},
        .joints = {joint::lumbar_spine, joint::hip},
        .bones = {bone::vertebrae, bone::femur},
        .uberon = uberon_code{.number = 1298},
        .fma = fma_code{.number = 18060, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
    muscle_row{
        .id = muscle::iliacus,
        .key = "iliacus",
        .name = "iliacus",
        .origin = "iliac fossa",
        .insertion = "lesser trochanter of the femur",
        .innervation = nerve::femoral,
        .roots = root_range{root::l2, root::l3},
        .actions = {muscle_action::hip_flexion, muscle_action::anterior_pelvic_tilt},
        .joints = {joint::hip},
        .bones = {bone::ilium, bone::femur},
        .uberon = uberon_code{.number = 1369},
        .fma = fma_code{.number = 22310, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
    muscle_row{
        .id = muscle::rectus_femoris,
        .key = "rectus_femoris",
        .name = "rectus femoris",
        .origin = "anterior inferior iliac spine; above the acetabulum",
        .insertion = "patella, and through it the tibial tuberosity",
        .innervation = nerve::femoral,
        .roots = root_range{root::l2, root::l4},
        .actions = {muscle_action::knee_extension, muscle_action::hip_flexion},
        .joints = {joint::hip, joint::knee},
        .bones = {bone::ilium, bone::patella, bone::tibia},
        .uberon = uberon_code{.number = 1378},
        .fma = fma_code{.number = 22430, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
    muscle_row{
        .id = muscle::transversus_abdominis,
        .key = "transversus_abdominis",
        .name = "transversus abdominis",
        .origin = "costal cartilages 7 to 12; thoracolumbar fascia; iliac crest",
        .insertion = "linea alba; pubis",
        .innervation = nerve::thoracolumbar_branches,
        .roots = root_range{root::t7, root::l1},
        .actions = {muscle_action::abdominal_wall_tension},
        .joints = {joint::trunk},
        .bones = {bone::ribs, bone::ilium, bone::pubis},
        .uberon = uberon_code{.number = 1221},
        .fma = fma_code{.number = 15570, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
    muscle_row{
        .id = muscle::internal_oblique,
        .key = "internal_oblique",
        .name = "internal oblique",
        .origin = "iliac crest; thoracolumbar fascia",
        .insertion = "ribs; linea alba",
        .innervation = nerve::thoracolumbar_branches,
        .roots = root_range{root::t7, root::l1},
        .actions = {muscle_action::trunk_flexion, muscle_action::trunk_rotation, muscle_action::resisting_rotation},
        .joints = {joint::trunk},
        .bones = {bone::ilium, bone::ribs},
        .uberon = uberon_code{.number = 5454},
        .fma = fma_code{.number = 13891, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
    muscle_row{
        .id = muscle::external_oblique,
        .key = "external_oblique",
        .name = "external oblique",
        .origin = "ribs 5 to 12",
        .insertion = "linea alba; iliac crest",
        .innervation = nerve::thoracolumbar_branches,
        .roots = root_range{root::t7, root::l1},
        .actions = {muscle_action::trunk_flexion, muscle_action::trunk_rotation, muscle_action::resisting_rotation},
        .joints = {joint::trunk},
        .bones = {bone::ribs, bone::ilium},
        .uberon = uberon_code{.number = 5442},
        .fma = fma_code{.number = 13335, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
    muscle_row{
        .id = muscle::lumbar_multifidus,
        .key = "lumbar_multifidus",
        .name = "lumbar multifidus",
        .origin = "sacrum; mammillary processes of the vertebrae",
        .insertion = "spinous processes, 2 to 4 levels higher",
        .innervation = nerve::dorsal_rami,
        .roots = std::nullopt,
        .actions = {muscle_action::segmental_extension, muscle_action::segmental_control},
        .joints = {joint::lumbar_spine},
        .bones = {bone::sacrum, bone::vertebrae},
        .uberon = std::nullopt,
        .fma = std::nullopt,
        .grade = evidence::consensus,
        .sources = {source::gray_2020},
    },
    muscle_row{
        .id = muscle::erector_spinae,
        .key = "erector_spinae",
        .name = "erector spinae",
        .origin = "sacrum; iliac crest; processes of the vertebrae",
        .insertion = "ribs; processes of the vertebrae",
        .innervation = nerve::dorsal_rami,
        .roots = std::nullopt,
        .actions = {muscle_action::trunk_extension, muscle_action::anterior_pelvic_tilt},
        .joints = {joint::spine, joint::lumbar_spine},
        .bones = {bone::sacrum, bone::ilium, bone::vertebrae, bone::ribs},
        .uberon = uberon_code{.number = 2462},
        .fma = fma_code{.number = 71302, .from = source::uberon},
        .grade = evidence::consensus,
        .sources = {source::gray_2020, source::uberon},
    },
};

inline constexpr muscle_model_row muscle_models[] = {
    muscle_model_row{
        .id = muscle_model::gait2392,
        .key = "gait2392",
        .name = "Gait2392",
        .sources = {source::opensim_gait2392},
    },
    muscle_model_row{
        .id = muscle_model::rajagopal2016,
        .key = "rajagopal2016",
        .name = "Rajagopal 2016",
        .sources = {source::opensim_rajagopal2016},
    },
};

// As read in the files of the two models.
inline constexpr muscle_parameters muscle_parameter_rows[] = {
    muscle_parameters{
        .model = muscle_model::gait2392,
        .muscle = muscle::semimembranosus,
        .peak_force = newtons{1288},
        .optimal_fibre = tenth_millimetres{800},
        .tendon_slack = tenth_millimetres{3590},
        .pennation = tenth_degrees{150},
    },
    muscle_parameters{
        .model = muscle_model::gait2392,
        .muscle = muscle::semitendinosus,
        .peak_force = newtons{410},
        .optimal_fibre = tenth_millimetres{2010},
        .tendon_slack = tenth_millimetres{2555},
        .pennation = tenth_degrees{50},
    },
    muscle_parameters{
        .model = muscle_model::gait2392,
        .muscle = muscle::biceps_femoris_long_head,
        .peak_force = newtons{896},
        .optimal_fibre = tenth_millimetres{1090},
        .tendon_slack = tenth_millimetres{3260},
        .pennation = tenth_degrees{0},
    },
    muscle_parameters{
        .model = muscle_model::gait2392,
        .muscle = muscle::biceps_femoris_short_head,
        .peak_force = newtons{804},
        .optimal_fibre = tenth_millimetres{1730},
        .tendon_slack = tenth_millimetres{890},
        .pennation = tenth_degrees{230},
    },
    muscle_parameters{
        .model = muscle_model::rajagopal2016,
        .muscle = muscle::semimembranosus,
        .peak_force = newtons{2201},
        .optimal_fibre = tenth_millimetres{690},
        .tendon_slack = tenth_millimetres{3476},
        .pennation = tenth_degrees{146},
    },
    muscle_parameters{
        .model = muscle_model::rajagopal2016,
        .muscle = muscle::semitendinosus,
        .peak_force = newtons{591},
        .optimal_fibre = tenth_millimetres{1930},
        .tendon_slack = tenth_millimetres{2472},
        .pennation = tenth_degrees{138},
    },
    muscle_parameters{
        .model = muscle_model::rajagopal2016,
        .muscle = muscle::biceps_femoris_long_head,
        .peak_force = newtons{1313},
        .optimal_fibre = tenth_millimetres{976},
        .tendon_slack = tenth_millimetres{3252},
        .pennation = tenth_degrees{101},
    },
    muscle_parameters{
        .model = muscle_model::rajagopal2016,
        .muscle = muscle::biceps_femoris_short_head,
        .peak_force = newtons{557},
        .optimal_fibre = tenth_millimetres{1103},
        .tendon_slack = tenth_millimetres{1058},
        .pennation = tenth_degrees{151},
    },
};

// As read in the file of the model. It holds the two gemelli as one.
inline constexpr peak_force_row peak_forces[] = {
    peak_force_row{
        .model = muscle_model::gait2392,
        .muscles = {muscle::gluteus_medius},
        .parts = {newtons{819}, newtons{573}, newtons{653}},
    },
    peak_force_row{
        .model = muscle_model::gait2392,
        .muscles = {muscle::gluteus_minimus},
        .parts = {newtons{270}, newtons{285}, newtons{323}},
    },
    peak_force_row{
        .model = muscle_model::gait2392,
        .muscles = {muscle::gluteus_maximus},
        .parts = {newtons{573}, newtons{819}, newtons{552}},
    },
    peak_force_row{
        .model = muscle_model::gait2392,
        .muscles = {muscle::piriformis},
        .parts = {newtons{444}, newtons{0}, newtons{0}},
    },
    peak_force_row{
        .model = muscle_model::gait2392,
        .muscles = {muscle::quadratus_femoris},
        .parts = {newtons{381}, newtons{0}, newtons{0}},
    },
    peak_force_row{
        .model = muscle_model::gait2392,
        .muscles = {muscle::gemellus_superior, muscle::gemellus_inferior},
        .parts = {newtons{164}, newtons{0}, newtons{0}},
    },
    peak_force_row{
        .model = muscle_model::gait2392,
        .muscles = {muscle::psoas_major},
        .parts = {newtons{1113}, newtons{0}, newtons{0}},
    },
    peak_force_row{
        .model = muscle_model::gait2392,
        .muscles = {muscle::iliacus},
        .parts = {newtons{1073}, newtons{0}, newtons{0}},
    },
    peak_force_row{
        .model = muscle_model::gait2392,
        .muscles = {muscle::erector_spinae},
        .parts = {newtons{2500}, newtons{0}, newtons{0}},
    },
    peak_force_row{
        .model = muscle_model::gait2392,
        .muscles = {muscle::internal_oblique, muscle::external_oblique},
        .parts = {newtons{900}, newtons{900}, newtons{0}},
    },
};

inline constexpr muscle_group hamstring_group{
    .name = "hamstrings",
    .members = {muscle::biceps_femoris_long_head, muscle::biceps_femoris_short_head, muscle::semitendinosus, muscle::semimembranosus},
    .actions = {muscle_action::hip_extension, muscle_action::knee_flexion, muscle_action::posterior_pelvic_tilt},
    .uberon = uberon_code{.number = 2463},
    .fma = fma_code{.number = 81022, .from = source::uberon},
    .grade = evidence::consensus,
    .sources = {source::gray_2020, source::uberon},
};
// clang-format on

template <>
inline constexpr std::span<const bone_row> rows<bone>{bones};
template <>
inline constexpr std::span<const joint_row> rows<joint>{joints};
template <>
inline constexpr std::span<const nerve_row> rows<nerve>{nerves};
template <>
inline constexpr std::span<const muscle_action_row> rows<muscle_action>{muscle_actions};
template <>
inline constexpr std::span<const muscle_row> rows<muscle>{muscles};
template <>
inline constexpr std::span<const muscle_model_row> rows<muscle_model>{muscle_models};

}  // namespace knowledge

/// All four heads of the hamstrings; one of them, the short head of biceps femoris, spares the hip.
inline constexpr set_of<muscle> hamstrings = knowledge::hamstring_group.members;

/// Whether `crosser` crosses `crossed`: `crosses(muscle::semitendinosus, joint::knee)`.
/// Errors: none; false also where the anatomy on record does not name the joint.
/// Source: gray_2020 (from memory), as are all relations below.
constexpr bool crosses(muscle crosser, joint crossed) noexcept {
    return about(crosser).joints.contains(crossed);
}

/// Whether `attached` has its origin or insertion on `site` or on a part of it: gluteus medius, which
/// ends on the greater trochanter, attaches to the femur.
/// Errors: none; false also where the anatomy on record names no more than the larger bone.
constexpr bool attaches_to(muscle attached, bone site) noexcept {
    for (const bone_row& row : all<bone>())
        if (about(attached).bones.contains(row.id) && (row.id == site || row.part_of == site))
            return true;
    return false;
}

/// The nerve that supplies `supplied`.
constexpr nerve innervated_by(muscle supplied) noexcept { return about(supplied).innervation; }

/// The muscles that cross every one of `crossed`; all muscles for the empty set.
/// Shape: `muscles_crossing({joint::hip, joint::knee})` -> three hamstrings and rectus femoris.
constexpr set_of<muscle> muscles_crossing(set_of<joint> crossed) noexcept {
    set_of<muscle> found;
    for (const muscle_row& row : all<muscle>())
        if ((row.joints & crossed) == crossed) found.insert(row.id);
    return found;
}

/// The muscles with the action `wanted`: `muscles_with(muscle_action::hip_extension)`.
constexpr set_of<muscle> muscles_with(muscle_action wanted) noexcept {
    set_of<muscle> found;
    for (const muscle_row& row : all<muscle>())
        if (row.actions.contains(wanted)) found.insert(row.id);
    return found;
}

/// What `model` says of `wanted`, or nothing where it was not read.
/// Shape: one of the four heads of the hamstrings, a model -> its parameters; any other muscle -> nullopt.
/// Units: newtons; tenths of a millimetre; tenths of a degree.
/// Source: opensim_gait2392, opensim_rajagopal2016.
constexpr std::optional<muscle_parameters> parameters_of(muscle wanted,
                                                         muscle_model model) noexcept {
    for (const muscle_parameters& row : knowledge::muscle_parameter_rows)
        if (row.muscle == wanted && row.model == model) return row;
    return std::nullopt;
}

namespace knowledge {

namespace detail {

/// Whether every action of every muscle happens at a joint that the muscle crosses.
consteval bool actions_are_at_crossed_joints(std::span<const muscle_row> table) {
    for (const muscle_row& row : table)
        for (const muscle_action_row& action : muscle_actions)
            if (row.actions.contains(action.id) && !row.joints.intersects(action.joints))
                return false;
    return true;
}

/// Whether every muscle acts, crosses a joint and attaches to a bone.
consteval bool every_muscle_moves_something(std::span<const muscle_row> table) {
    for (const muscle_row& row : table)
        if (row.actions.empty() || row.joints.empty() || row.bones.empty()) return false;
    return true;
}

/// Whether what crosses the whole spine also crosses the lumbar spine.
consteval bool spine_holds_the_lumbar_spine(std::span<const muscle_row> table) {
    for (const muscle_row& row : table)
        if (row.joints.contains(joint::spine) && !row.joints.contains(joint::lumbar_spine))
            return false;
    return true;
}

/// Whether the roots of a muscle lie within those of its nerve, or of the nerve that this branches
/// from, wherever both are on record.
consteval bool roots_are_within_their_nerve(std::span<const muscle_row> table) {
    for (const muscle_row& row : table) {
        const nerve_row& supply = nerves[static_cast<std::size_t>(row.innervation)];
        const nerve_row& whole =
            supply.branch_of ? nerves[static_cast<std::size_t>(*supply.branch_of)] : supply;
        if (row.roots && whole.roots && !whole.roots->contains(*row.roots)) return false;
    }
    return true;
}

constexpr bool cites(const citations& list, source wanted) noexcept {
    for (const source item : list)
        if (item == wanted) return true;
    return false;
}

/// Whether every code is cited from where it was read.
template <class Row>
consteval bool codes_are_cited(std::span<const Row> table) {
    for (const Row& row : table)
        if ((row.uberon && !cites(row.sources, source::uberon)) ||
            (row.fma && !cites(row.sources, row.fma->from)))
            return false;
    return true;
}

/// Whether no two rows share an FMA code.
template <class Row>
consteval bool fma_codes_are_unique(std::span<const Row> table) {
    for (std::size_t i = 0; i < table.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (table[i].fma && table[j].fma && table[i].fma->number == table[j].fma->number)
                return false;
    return true;
}

/// Whether no part is a part of a part, so that one step leads to the whole.
consteval bool wholes_are_whole(std::span<const bone_row> table) {
    for (const bone_row& row : table)
        if (row.part_of && table[static_cast<std::size_t>(*row.part_of)].part_of) return false;
    return true;
}

/// Whether every model has exactly one row for each head of the hamstrings.
consteval bool every_model_has_every_head(std::span<const muscle_parameters> table) {
    for (const muscle_model_row& model : muscle_models) {
        set_of<muscle> found;
        for (const muscle_parameters& row : table) {
            if (row.model != model.id) continue;
            if (found.contains(row.muscle)) return false;
            found.insert(row.muscle);
        }
        if (found != hamstrings) return false;
    }
    return true;
}

}  // namespace detail

static_assert(table_is_sound<bone>());
static_assert(detail::wholes_are_whole(bones),
              "bones: the whole that a bone is part of must not be a part itself");
static_assert(detail::codes_are_cited<bone_row>(bones),
              "bones: a code is not cited from where it was read");
static_assert(detail::fma_codes_are_unique<bone_row>(bones), "bones: two rows share an FMA code");

static_assert(table_is_sound<joint>());
static_assert(detail::codes_are_cited<joint_row>(joints),
              "joints: a code is not cited from where it was read");
static_assert(detail::fma_codes_are_unique<joint_row>(joints),
              "joints: two rows share an FMA code");

static_assert(table_is_sound<nerve>());
static_assert(detail::codes_are_cited<nerve_row>(nerves),
              "nerves: a code is not cited from where it was read");

static_assert(table_is_sound<muscle_action>());
static_assert(table_is_sound<muscle>());
static_assert(detail::every_muscle_moves_something(muscles),
              "muscles: a row needs an action, a joint and a bone");
static_assert(detail::actions_are_at_crossed_joints(muscles),
              "muscles: an action needs a joint that the muscle crosses");
static_assert(detail::spine_holds_the_lumbar_spine(muscles),
              "muscles: what crosses the spine crosses the lumbar spine too");
static_assert(detail::roots_are_within_their_nerve(muscles),
              "muscles: the roots of a row must lie within those of its nerve");
static_assert(detail::codes_are_cited<muscle_row>(muscles),
              "muscles: a code is not cited from where it was read");
static_assert(detail::fma_codes_are_unique<muscle_row>(muscles),
              "muscles: two rows share an FMA code");

static_assert(table_is_sound<muscle_model>());
static_assert(
    detail::every_model_has_every_head(muscle_parameter_rows),
    "muscle_parameter_rows: every model needs exactly one row for each head of the hamstrings");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
