// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include <hamstring/knowledge/source.hpp>

/// What every advice says at its end: when to come back, when to stop. Not reviewed by a clinician yet.

namespace hamstring::inline HAMSTRING_EDITION {

/// One sentence that accompanies advice.
struct notice {
    std::string_view says;
    citations sources;
    evidence grade;
};

namespace knowledge {

// clang-format off
/// When to get help at once. Part of every advice below an emergency.
inline constexpr notice safety_net[] = {
notice{
    .says    = "Get emergency help at once for numbness between the legs; new trouble with bladder, bowel or sexual "
               "feeling; shooting pain, tingling, numbness or weakness in both legs; or a leg that is getting weaker.",
    .sources = {source::bmj_cauda_equina, source::girft_2023},
    .grade   = evidence::consensus,
},
notice{
    .says    = "Get emergency help at once for chest pain, trouble breathing, a cold pale leg, or sudden severe back or "
               "tummy pain with faintness or cold sweat.",
    .sources = {source::nice_ng156, source::nice_ng158, source::rcem_limb_ischaemia, source::nice_cg95},
    .grade   = evidence::consensus,
},
notice{
    .says    = "Be seen the same day for fainting, fever with back pain, or a swollen, warm or tender calf.",
    .sources = {source::yusuf_2019, source::wells_dvt},
    .grade   = evidence::consensus,
},
notice{
    .says    = "See a clinician if it gets worse, if pain spreads below the knee, or if it is no better after four to six weeks of this.",
    .sources = {source::nice_ng59},
    .grade   = evidence::consensus,
},
};

/// When to stop an exercise. Part of every routine.
inline constexpr notice stop_rules[] = {
notice{
    .says    = "Stop for sharp or tearing pain, pain spreading below the knee, new numbness or weakness, dizziness, chest "
               "pain, breathlessness, calf swelling, or a change in bladder or bowel; then report it before the next session.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
notice{
    .says    = "Pain up to 3 out of 10 while exercising is acceptable, 4 to 5 means do less, 6 or more means stop.",
    .sources = {source::pain_traffic_light, source::silbernagel_2007},
    .grade   = evidence::low,
},
notice{
    .says    = "If pain is up by more than 2 points the next day, halve the dose.",
    .sources = {source::general_practice},
    .grade   = evidence::very_low,
},
};
// clang-format on

/// What the library is and is not; part of every rendered advice.
inline constexpr std::string_view small_print =
    "General information from published sources, for adults. It names no illness, excludes none and does not "
    "replace a clinician.";
inline constexpr std::string_view not_reviewed = "No clinician has reviewed this edition yet.";

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
