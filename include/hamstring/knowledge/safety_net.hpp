// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

#include <hamstring/ids/urgency.hpp>
#include <hamstring/knowledge/source.hpp>

/// What every advice says at its end: when to come back, when to stop. Not reviewed by a clinician yet.

namespace hamstring::inline HAMSTRING_EDITION {

/// One sentence that accompanies advice.
struct notice {
    /// Its spelling, as tables have it.
    std::string_view key;
    std::string_view says;
    citations sources;
    evidence grade;
    /// The same for a watch, in at most 40 letters, where it has a place there.
    std::string_view brief{};
};

/// A sign that calls for something, said in the three lengths that texts have room for.
struct warning {
    /// Its spelling, as tables have it.
    std::string_view key;
    /// How urgent it is; of pain that is only watched while exercising, the lowest.
    urgency level;
    /// A whole sentence.
    std::string_view says;
    /// The same in a list whose heading or label says what to do.
    std::string_view listed;
    /// The same for a watch, in at most 40 letters.
    std::string_view brief;
    citations sources;
    evidence grade;

    constexpr std::array<std::string_view, 3> texts() const { return {says, listed, brief}; }
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
    .key     = "told",
    .says    = "Thank you for telling us. You do not have to cope with this alone.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
notice{
    .key     = "open",
    .says    = "If there are thoughts of ending your life: nobody has to cope alone with them.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
notice{
    .key     = "call_a_line",
    .says    = "Please call a local crisis line or the emergency number now.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
notice{
    .key     = "if_acting",
    .says    = "Call the emergency number at once if you might act on such thoughts.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
notice{
    .key     = "company",
    .says    = "Stay with somebody if you can.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
};
static_assert(std::size(crisis_help) == static_cast<std::size_t>(crisis_sentence::company) + 1,
              "crisis_help: each sentence has its row");

/// When to get help at once. Part of every advice below an emergency.
inline constexpr warning safety_net[] = {
warning{
    .key     = "cauda_equina",
    .level   = urgency::emergency_now,
    .says    = "Get emergency help at once for numbness between the legs, or new trouble with bladder, bowel or sexual feeling.",
    .listed  = "numb between the legs; new bladder, bowel or sexual trouble",
    .brief   = "Numb between legs, bladder: emergency.",
    .sources = {source::bmj_cauda_equina, source::girft_2023},
    .grade   = evidence::consensus,
},
warning{
    .key     = "both_legs",
    .level   = urgency::emergency_now,
    .says    = "Get emergency help at once for shooting pain, tingling, numbness or weakness in both legs, or a leg that is "
               "getting weaker.",
    .listed  = "both legs shooting, tingling, numb or weak; a leg getting weaker",
    .brief   = "Both legs, or a leg weaker: emergency.",
    .sources = {source::bmj_cauda_equina, source::girft_2023},
    .grade   = evidence::consensus,
},
warning{
    .key     = "chest_or_cold_leg",
    .level   = urgency::emergency_now,
    .says    = "Get emergency help at once for chest pain, trouble breathing or a cold pale leg.",
    .listed  = "chest pain; trouble breathing; a cold pale leg",
    .brief   = "Chest, breath, cold pale leg: emergency.",
    .sources = {source::nice_ng158, source::rcem_limb_ischaemia, source::nice_cg95},
    .grade   = evidence::consensus,
},
warning{
    .key     = "sudden_severe_pain",
    .level   = urgency::emergency_now,
    .says    = "Get emergency help at once for sudden severe back or tummy pain with faintness or cold sweat.",
    .listed  = "sudden severe back or tummy pain with faintness or cold sweat",
    .brief   = "Sudden severe pain, faint: emergency.",
    .sources = {source::nice_ng156},
    .grade   = evidence::consensus,
},
warning{
    .key     = "fever_faint_or_calf",
    .level   = urgency::same_day,
    .says    = "Be seen the same day for any other fainting, fever with back pain, or a swollen, warm or tender calf.",
    .listed  = "any other fainting; fever with back pain; a swollen, warm or tender calf",
    .brief   = "Fever, fainting, swollen calf: today.",
    .sources = {source::yusuf_2019, source::wells_dvt},
    .grade   = evidence::consensus,
},
warning{
    .key     = "worse_or_no_better",
    .level   = urgency::clinician_days,
    .says    = "See a doctor or physiotherapist if it gets worse, if pain newly spreads below the knee, or if it is no better after four to six weeks.",
    .listed  = "worse, newly below the knee, or no better after four to six weeks",
    .brief   = "Worse, newly below knee: see a doctor.",
    .sources = {source::nice_ng59},
    .grade   = evidence::consensus,
},
};

/// Which of them asks for somebody within days.
inline constexpr std::size_t net_of_days = std::size(safety_net) - 1;
static_assert(safety_net[net_of_days].level == urgency::clinician_days,
              "safety_net: the last sign asks for somebody within days");

/// When to get help in pregnancy: stands before the others.
inline constexpr warning in_pregnancy[] = {
warning{
    .key     = "in_pregnancy",
    .level   = urgency::emergency_now,
    .says    = "You are pregnant. Call your maternity unit at once if you bleed, lose fluid or have tummy pain. Call too if "
               "your womb tightens again and again, or if your baby moves less.",
    .listed  = "maternity unit: bleeding, lost fluid, tummy pain, tightenings, baby moving less",
    .brief   = "Bleeding, pain, baby still: call unit.",
    .sources = {source::acog_804},
    .grade   = evidence::consensus,
},
};

/// When to get help where a pregnancy is possible or in its first weeks, and in the six weeks after a birth.
inline constexpr warning pregnant_or_after_birth{
    .key     = "pregnant_or_after_birth",
    .level   = urgency::emergency_now,
    .says    = "While you may be pregnant, and for six weeks after a birth: get emergency help at once for severe tummy pain, "
               "pain at the tip of a shoulder or much blood lost. Get it too for a bad headache, spots before the eyes, or "
               "fever with feeling very ill.",
    .listed  = "perhaps pregnant, after birth: severe tummy pain, bad headache, much blood lost",
    .brief   = "Blood, tummy, head, fever: emergency.",
    .sources = {source::ectopic_pregnancy_pages, source::after_birth_pages, source::pre_eclampsia_pages},
    .grade   = evidence::consensus,
};

/// When to get help for whoever uses a wheelchair, where no exercise and so no rule to stop is printed.
inline constexpr warning in_a_wheelchair{
    .key     = "in_a_wheelchair",
    .level   = urgency::emergency_now,
    .says    = "After an injury of the spinal cord: get emergency help at once for a sudden pounding headache with flushing "
               "or sweating.",
    .listed  = "after a spinal cord injury: a sudden pounding headache with flushing or sweating",
    .brief   = "Pounding headache, sweat: emergency.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};

/// What to do until somebody is seen the same day: the first always, the second where a sign that can mean
/// pressure on nerves is not certain, so that "today" and "at once" do not stand side by side unexplained.
inline constexpr notice until_seen[] = {
notice{
    .key     = "no_exercise_until_seen",
    .says    = "Until somebody has seen you, do not stretch, exercise or play sport.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
    .brief   = "Do not exercise before that.",
},
notice{
    .key     = "not_sure_of_a_sign",
    .says    = "You were not sure of a sign. Once you are sure that it is there, or it grows, do not wait until then: get "
               "emergency help at once.",
    .sources = {source::bmj_cauda_equina, source::girft_2023},
    .grade   = evidence::consensus,
    .brief   = "If it grows or you are sure: emergency.",
},
};

/// When to stop an exercise. Part of every routine.
inline constexpr warning stop_rules[] = {
warning{
    .key     = "stop_emergency",
    .level   = urgency::emergency_now,
    .says    = "Stop and get emergency help at once for chest pain, trouble breathing, fainting, or a change in bladder or "
               "bowel.",
    .listed  = "chest pain, trouble breathing, fainting, bladder or bowel change: emergency",
    .brief   = "Stop: chest pain or faint: emergency.",
    .sources = {source::bmj_cauda_equina, source::girft_2023, source::nice_cg95, source::nice_ng158},
    .grade   = evidence::consensus,
},
warning{
    .key     = "stop_same_day",
    .level   = urgency::same_day,
    .says    = "Stop and be seen the same day for a swollen calf, or a leg that has gone numb or weak.",
    .listed  = "a swollen calf, or one leg newly numb or weak: be seen today",
    .brief   = "Swollen calf, one leg numb, weak: today.",
    .sources = {source::wells_dvt, source::general_practice},
    .grade   = evidence::consensus,
},
warning{
    .key     = "stop_and_ask",
    .level   = urgency::clinician_days,
    .says    = "Stop for sharp or tearing pain, pain that newly spreads below the knee, or dizziness, and ask a doctor before the "
               "next session.",
    .listed  = "sharp or tearing pain, new pain below the knee, dizziness: ask before going on",
    .brief   = "Stop: sharp pain, or new below the knee.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
warning{
    .key     = "stop_by_pain",
    .level   = urgency::self_care_review,
    .says    = "Pain up to 3 out of 10 while exercising is acceptable, 4 to 5 means do less, 6 or more means stop.",
    .listed  = "pain of 6 or more out of 10; up to 3 is acceptable, at 4 or 5 do less",
    .brief   = "Stop at pain 6. At 4 or 5 do less.",
    .sources = {source::pain_traffic_light, source::silbernagel_2007},
    .grade   = evidence::low,
},
warning{
    .key     = "next_day",
    .level   = urgency::self_care_review,
    .says    = "If pain is up by more than 2 points the next day, halve the dose.",
    .listed  = "the next day pain is up by more than 2 points: do half",
    .brief   = "Next day up by more than 2: do half.",
    .sources = {source::general_practice},
    .grade   = evidence::very_low,
},
};

/// Which of them names pain as a number; while the pain is strong before anything is done, the one below
/// stands in its place.
inline constexpr std::size_t stop_rule_of_the_light = 3;
/// Which of them is about the day after.
inline constexpr std::size_t stop_rule_of_the_next_day = 4;
inline constexpr warning stop_rule_while_strong{
    .key     = "stop_while_strong",
    .level   = urgency::self_care_review,
    .says    = "Go on while the pain is at most 1 point above where it was before you began, and back there within an hour; "
               "stop when it is 2 points above, or reaches 10.",
    .listed  = "pain is 2 points up, reaches 10, or is not back within an hour",
    .brief   = "Stop at 2 points up, or at 10.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};

/// When to stop for whoever uses a wheelchair, since a spinal cord injury may be behind it: a leg that pushes rules
/// none out. Cited from memory: a team that cares for such injuries has to confirm it.
inline constexpr warning stop_rule_in_a_wheelchair{
    .key     = "stop_in_a_wheelchair",
    .level   = urgency::emergency_now,
    .says    = "After an injury of the spinal cord: stop and get emergency help at once for a sudden pounding headache with "
               "flushing or sweating.",
    .listed  = "a sudden pounding headache with flushing or sweating: emergency",
    .brief   = "Pounding headache, sweat: emergency.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};
// clang-format on

/// What the library is and is not; part of every rendered advice.
inline constexpr std::string_view small_print =
    "General information from published sources, for adults. It names no illness, excludes none and does not "
    "replace a doctor or physiotherapist.";
inline constexpr std::string_view not_reviewed =
    "No doctor or physiotherapist has checked this edition yet.";
/// Where a host says what day it is, and it is late; or is none that can be.
inline constexpr std::string_view overdue =
    "Parts of this edition should have been looked at again by now.";
inline constexpr std::string_view age_unknown =
    "Whether parts of this edition should be looked at again cannot be told, since the date given cannot be right.";

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
