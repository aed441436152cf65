// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <hamstring/ids/left_out.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// Why an exercise is not in a routine, in words.

namespace hamstring::inline HAMSTRING_EDITION {

/// One reason for leaving an exercise out.
struct left_out_row {
    left_out id;
    std::string_view key;
    /// One lay sentence.
    std::string_view because;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {because}; }
};

namespace knowledge {

// clang-format off
inline constexpr left_out_row left_out_reasons[] = {
left_out_row{
    .id      = left_out::forbidden_by_condition,
    .key     = "forbidden_by_condition",
    .because = "A condition that you named, or that your answers suggest, rules it out.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
left_out_row{
    .id      = left_out::needs_clearance,
    .key     = "needs_clearance",
    .because = "A condition that you named, or that your answers suggest, asks for a doctor's agreement first.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
left_out_row{
    .id      = left_out::limited_by_host,
    .key     = "limited_by_host",
    .because = "A rule of the service that you are using leaves it out.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
left_out_row{
    .id      = left_out::not_before_a_clinician,
    .key     = "not_before_a_clinician",
    .because = "It bends, bounces or loads more than we offer before a doctor has looked at the problem.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
left_out_row{
    .id      = left_out::pain_too_high,
    .key     = "pain_too_high",
    .because = "While the pain is strong, only easy movement, a position of ease and short walks are asked of you.",
    .grade   = evidence::very_low,
    .sources = {source::pain_traffic_light, source::expert_judgement},
},
left_out_row{
    .id      = left_out::ineffective,
    .key     = "ineffective",
    .because = "As described, it hardly stretches the back of the thigh.",
    .grade   = evidence::very_low,
    .sources = {source::own_calculation},
},
left_out_row{
    .id      = left_out::cause_speaks_against_it,
    .key     = "cause_speaks_against_it",
    .because = "A possible contributor speaks against it.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
left_out_row{
    .id      = left_out::equipment_missing,
    .key     = "equipment_missing",
    .because = "It needs something that is not at hand.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
left_out_row{
    .id      = left_out::position_not_possible,
    .key     = "position_not_possible",
    .because = "It is done in a position that was not named as possible.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
left_out_row{
    .id      = left_out::level_too_low,
    .key     = "level_too_low",
    .because = "It is not meant for the level that was told.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
left_out_row{
    .id      = left_out::barred,
    .key     = "barred",
    .because = "What you told speaks against offering it.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
left_out_row{
    .id      = left_out::spoken_against,
    .key     = "spoken_against",
    .because = "What you told makes it less useful for you than others.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
left_out_row{
    .id      = left_out::session_is_full,
    .key     = "session_is_full",
    .because = "It does not fit into the minutes of a session.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
left_out_row{
    .id      = left_out::enough_exercises,
    .key     = "enough_exercises",
    .because = "There are enough exercises without it.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
left_out_row{
    .id      = left_out::role_is_served,
    .key     = "role_is_served",
    .because = "Another exercise suits better for the same purpose.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
left_out_row{
    .id      = left_out::role_not_needed,
    .key     = "role_not_needed",
    .because = "Nothing that was told calls for it now.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
};
// clang-format on

template <>
inline constexpr std::span<const left_out_row> rows<left_out>{left_out_reasons};

static_assert(table_is_sound<left_out>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
