// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/treatment.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// What else people do about it (facts S67 to S75), and what the evidence says.

namespace hamstring::inline HAMSTRING_EDITION {

/// One treatment.
struct treatment_row {
    treatment id;
    std::string_view key;
    std::string_view name;
    /// What the evidence says, in one or two lay sentences, hedged as the grade asks.
    std::string_view evidence_says;
    /// The popular claim's number, as in "S68".
    std::string_view claim;
    /// The movement that must not be restricted for this to be mentioned; spinal_manipulation only.
    set_of<movement> needs;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 3> texts() const { return {name, evidence_says, claim}; }
};

namespace knowledge {

// clang-format off
inline constexpr treatment_row treatments[] = {
    treatment_row{
        .id = treatment::combined_approach,
        .key = "combined_approach",
        .name = "combining several kinds of help",
        .evidence_says = "For back pain that lasts, guidelines advise information and exercise; "
                         "hands-on care or talking therapy may be added to them.",
        .claim = "S67",
        .needs = {},
        .grade = evidence::low,
        .sources = {source::who_2023, source::nice_ng59, source::expert_judgement},
    },
    treatment_row{
        .id = treatment::spinal_manipulation,
        .key = "spinal_manipulation",
        .name = "spinal manipulation",
        .evidence_says = "For back pain that lasts, trials found it about as helpful as other advised care (good studies mostly agree); "
                         "the WHO rates the certainty of its support as very low. "
                         "It is an option some doctors offer next to exercise, not needed. "
                         "Soreness afterwards is common; serious harm seems rare, but is poorly counted.",
        .claim = "S68",
        .needs = {movement::spinal_manipulation},
        .grade = evidence::very_low,
        .sources = {source::who_2023, source::rubinstein_2019, source::nice_ng59, source::swait_2017},
    },
    treatment_row{
        .id = treatment::stretching,
        .key = "stretching",
        .name = "stretching",
        .evidence_says = "In trials, people reached further after 3 to 8 weeks of stretching, mostly by bearing the pull better.",
        .claim = "S69",
        .needs = {movement::seated_forward_stretch},
        .grade = evidence::low,
        .sources = {source::weppler_2010, source::freitas_2018},
    },
    treatment_row{
        .id = treatment::maintenance_stretching,
        .key = "maintenance_stretching",
        .name = "stretching two or three times a week",
        .evidence_says = "Build up first. After 6 weeks of 5 days a week, 3 days a week may be enough: "
                         "in one trial of healthy men that kept the gain, and once a week lost it.",
        .claim = "S70",
        .needs = {movement::seated_forward_stretch},
        .grade = evidence::low,
        .sources = {source::reid_2014},
    },
    treatment_row{
        .id = treatment::hip_and_trunk_strengthening,
        .key = "hip_and_trunk_strengthening",
        .name = "hip and trunk strengthening",
        .evidence_says = "Guidelines advise exercise for back pain that lasts. "
                         "In some trials, people who added hip strength work had slightly less pain and managed daily tasks slightly better.",
        .claim = "S71",
        .needs = {movement::plank_or_dead_bug},
        .grade = evidence::low,
        .sources = {source::de_jesus_2020, source::santamaria_2023, source::who_2023},
    },
    treatment_row{
        .id = treatment::pelvic_steadiness,
        .key = "pelvic_steadiness",
        .name = "keeping the pelvis steady",
        .evidence_says = "It is not known whether a steadier pelvis makes hamstrings feel less tight. "
                         "In one person, hip training went with fewer cramps and less hamstring effort.",
        .claim = "S72",
        .needs = {},
        .grade = evidence::very_low,
        .sources = {source::wagner_2010, source::expert_judgement},
    },
    treatment_row{
        .id = treatment::upright_posture,
        .key = "upright_posture",
        .name = "sitting and standing up straight",
        .evidence_says = "No single posture is right; change position often. "
                         "An overview of 41 reviews found no agreement on whether posture plays a part in back pain.",
        .claim = "S73",
        .needs = {},
        .grade = evidence::low,
        .sources = {source::swain_2020, source::slater_2019},
    },
    treatment_row{
        .id = treatment::breaks_from_sitting,
        .key = "breaks_from_sitting",
        .name = "breaks from sitting",
        .evidence_says = "Long sitting and tight hamstrings sometimes go together. "
                         "Whether breaks help is hardly tested; they are a simple way to change position.",
        .claim = "S74",
        .needs = {},
        .grade = evidence::very_low,
        .sources = {source::kothapalli_2023, source::kett_2021, source::expert_judgement},
    },
    treatment_row{
        .id = treatment::active_lifestyle,
        .key = "active_lifestyle",
        .name = "an active life",
        .evidence_says = "Exercise with education lowers the chance of new back pain, though this fades.",
        .claim = "S75",
        .needs = {},
        .grade = evidence::moderate,
        .sources = {source::steffens_2016},
    },
};
// clang-format on

template <>
inline constexpr std::span<const treatment_row> rows<treatment>{treatments};

static_assert(table_is_sound<treatment>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
