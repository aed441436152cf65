// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
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

/// What is said about thoughts of ending one's life; the place of each sentence in `crisis_help`.
enum class crisis_sentence : std::uint8_t { told, open, call_a_line, if_acting, company };

namespace knowledge {

// clang-format off
/// Help for somebody who has thoughts of ending their life: kind, short, and no measure of any risk. Said
/// before all else to whoever told of them, and before all else that the safety net holds while nobody has
/// asked. `call_a_line` gives way to the contact that a host names.
inline constexpr notice crisis_help[] = {
notice{
    .says    = "Thank you for telling us. You do not have to cope with this alone.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
notice{
    .says    = "Nobody has to cope alone with thoughts of ending their life.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
notice{
    .says    = "Please call a local crisis line or the emergency number now.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
notice{
    .says    = "Call the emergency number at once if you might act on such thoughts.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
notice{
    .says    = "Stay with somebody if you can.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
};
static_assert(std::size(crisis_help) == static_cast<std::size_t>(crisis_sentence::company) + 1,
              "crisis_help: each sentence has its row");

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
    .says    = "See a clinician if it gets worse, if pain spreads below the knee, or if it is no better after four to six weeks.",
    .sources = {source::nice_ng59},
    .grade   = evidence::consensus,
},
};

/// When to get help in pregnancy: stands before the others.
inline constexpr notice in_pregnancy[] = {
notice{
    .says    = "You are pregnant. Call your maternity unit at once if you bleed, lose fluid or have tummy pain. Call too if "
               "your womb tightens again and again, or if your baby moves less.",
    .sources = {source::acog_804},
    .grade   = evidence::consensus,
},
};

/// What to do until somebody is seen the same day: the first always, the second where a sign that can mean
/// pressure on nerves is not certain, so that "today" and "at once" do not stand side by side unexplained.
inline constexpr notice until_seen[] = {
notice{
    .says    = "Until somebody has seen you, do not stretch, exercise or play sport.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
notice{
    .says    = "You were not sure of a sign. Once you are sure that it is there, or it grows, do not wait until then: get "
               "emergency help at once.",
    .sources = {source::bmj_cauda_equina, source::girft_2023},
    .grade   = evidence::consensus,
},
};

/// When to stop an exercise. Part of every routine.
inline constexpr notice stop_rules[] = {
notice{
    .says    = "Stop and get emergency help at once for chest pain, trouble breathing, fainting, or a change in bladder or "
               "bowel.",
    .sources = {source::bmj_cauda_equina, source::girft_2023, source::nice_cg95, source::nice_ng158},
    .grade   = evidence::consensus,
},
notice{
    .says    = "Stop and be seen the same day for a swollen calf, or a leg that has gone numb or weak.",
    .sources = {source::wells_dvt, source::general_practice},
    .grade   = evidence::consensus,
},
notice{
    .says    = "Stop for sharp or tearing pain, pain spreading below the knee, or dizziness, and ask a clinician before the "
               "next session.",
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

/// Which of them names pain as a number; while the pain is strong before anything is done, the one below
/// stands in its place.
inline constexpr std::size_t stop_rule_of_the_light = 3;
inline constexpr notice stop_rule_while_strong{
    .says    = "Go on while the pain is at most 1 point above where it was before you began, and back there within an hour; "
               "stop when it is 2 points above.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};

/// When to stop for whoever uses a wheelchair, since a spinal cord injury may be behind it: a leg that pushes rules
/// none out. Cited from memory: a team that cares for such injuries has to confirm it.
inline constexpr notice stop_rule_in_a_wheelchair{
    .says    = "After an injury of the spinal cord: stop and get emergency help at once for a sudden pounding headache with "
               "flushing or sweating.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};
// clang-format on

/// What the library is and is not; part of every rendered advice.
inline constexpr std::string_view small_print =
    "General information from published sources, for adults. It names no illness, excludes none and does not "
    "replace a clinician.";
inline constexpr std::string_view not_reviewed = "No clinician has reviewed this edition yet.";
/// Where a host says what day it is, and it is late; or is none that can be.
inline constexpr std::string_view overdue =
    "Parts of this edition should have been looked at again by now.";
inline constexpr std::string_view age_unknown =
    "Whether parts of this edition should be looked at again cannot be told, since the date given cannot be right.";

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
