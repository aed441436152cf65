// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <hamstring/ids/finding.hpp>
#include <hamstring/knowledge/table.hpp>

/// What the rules conclude on the way.

namespace hamstring::inline HAMSTRING_EDITION {

/// One finding.
struct finding_row {
    finding id;
    std::string_view key;
    /// What it says, fit for a trace.
    std::string_view says;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

namespace knowledge {

// clang-format off
inline constexpr finding_row findings[] = {
finding_row{.id = finding::nerve_root_sign, .key = "nerve_root_sign", .says = "a change in feeling, strength, walking, bladder or bowel"},
finding_row{.id = finding::leg_nerve_symptom, .key = "leg_nerve_symptom", .says = "nerve pain, numbness or weakness in a leg"},
finding_row{.id = finding::leg_weak_or_numb, .key = "leg_weak_or_numb", .says = "a weak or numb leg, or a changed walk"},
finding_row{.id = finding::back_pain, .key = "back_pain", .says = "pain in the back"},
finding_row{.id = finding::sudden_severe_back_pain, .key = "sudden_severe_back_pain", .says = "sudden severe pain in the back or side"},
finding_row{.id = finding::new_back_pain, .key = "new_back_pain", .says = "new pain in the back"},
finding_row{.id = finding::severe_or_constant_back_pain, .key = "severe_or_constant_back_pain", .says = "severe or constant pain in the back"},
finding_row{.id = finding::fracture_modifier, .key = "fracture_modifier", .says = "something that makes a broken bone more likely"},
finding_row{.id = finding::weak_bone, .key = "weak_bone", .says = "thin bones"},
finding_row{.id = finding::fragility_fracture, .key = "fragility_fracture", .says = "a bone that broke easily"},
finding_row{.id = finding::weak_spine, .key = "weak_spine", .says = "bones that may be weak, or a stiff spine"},
finding_row{.id = finding::blow_to_the_spine, .key = "blow_to_the_spine", .says = "a serious accident, or an injury that marked the skin over the spine"},
finding_row{.id = finding::bleeding_risk, .key = "bleeding_risk", .says = "blood thinners or a bleeding disorder"},
finding_row{.id = finding::two_fracture_risks, .key = "two_fracture_risks", .says = "two things that together make a broken bone in the spine more likely"},
finding_row{.id = finding::three_fracture_risks, .key = "three_fracture_risks", .says = "three things that together make a broken bone in the spine more likely"},
finding_row{.id = finding::clot_risk_adds_up, .key = "clot_risk_adds_up", .says = "two or more things that make a clot in the leg more likely"},
finding_row{.id = finding::back_pain_before_35, .key = "back_pain_before_35", .says = "back pain that began before the age of 35"},
finding_row{.id = finding::spondyloarthritis_features, .key = "spondyloarthritis_features", .says = "three or more features of inflammatory back pain"},
finding_row{.id = finding::hamstring_tear_sign, .key = "hamstring_tear_sign", .says = "a sign of a larger hamstring tear"},
finding_row{.id = finding::cancer, .key = "cancer", .says = "cancer, now or earlier"},
finding_row{.id = finding::clot_risk, .key = "clot_risk", .says = "something that makes a clot in the leg more likely"},
finding_row{.id = finding::recent_operation, .key = "recent_operation", .says = "an operation in recent weeks"},
finding_row{.id = finding::tear_suspected, .key = "tear_suspected", .says = "a possible muscle tear"},
finding_row{.id = finding::leg_deficit, .key = "leg_deficit", .says = "a numb, tingling or weak leg or foot"},
finding_row{.id = finding::manipulation_unwise, .key = "manipulation_unwise", .says = "something that speaks against spinal manipulation"},
finding_row{.id = finding::severe_pain, .key = "severe_pain", .says = "pain told as 7 or more out of 10, or as unbearable"},
finding_row{.id = finding::trunk_pain_new, .key = "trunk_pain_new", .says = "new or worse pain in the back, the side or the tummy"},
finding_row{.id = finding::got_worse, .key = "got_worse", .says = "something that got worse"},
finding_row{.id = finding::limb_pain, .key = "limb_pain", .says = "pain in a buttock, hip, groin, thigh or calf"},
finding_row{.id = finding::limb_pain_new, .key = "limb_pain_new", .says = "new or worse pain in a buttock, hip, groin, thigh or calf"},
finding_row{.id = finding::artery_partner, .key = "artery_partner", .says = "a risk for a widened main artery beside age"},
finding_row{.id = finding::artery_risk, .key = "artery_risk", .says = "an age over 60 with another risk for a widened main artery"},
finding_row{.id = finding::strong_infection_risk, .key = "strong_infection_risk", .says = "injected drugs, dialysis or a line into the body"},
finding_row{.id = finding::spine_infection_risk, .key = "spine_infection_risk", .says = "a weak immune system, or a needle at the spine"},
finding_row{.id = finding::infection_risk, .key = "infection_risk", .says = "something that makes an infection more likely"},
finding_row{.id = finding::two_infection_risks, .key = "two_infection_risks", .says = "two weaker risks that together make an infection more likely"},
finding_row{.id = finding::sore_after_exercise, .key = "sore_after_exercise", .says = "sore muscles after unusual exercise"},
finding_row{.id = finding::feverish, .key = "feverish", .says = "a fever, or signs of one"},
finding_row{.id = finding::cord_sign, .key = "cord_sign", .says = "a changed walk, clumsy hands or a shock on bending the neck"},
finding_row{.id = finding::two_cord_signs, .key = "two_cord_signs", .says = "two signs that can come from the spinal cord"},
finding_row{.id = finding::both_legs, .key = "both_legs", .says = "nerve signs in both legs"},
finding_row{.id = finding::nothing_told, .key = "nothing_told", .says = "no complaint told"},
finding_row{.id = finding::to_watch, .key = "to_watch", .says = "something that raises nothing now, but is to be watched"},
finding_row{.id = finding::pregnant_or_after_birth, .key = "pregnant_or_after_birth", .says = "a pregnancy, a possible one, or a birth in the last six weeks"},
finding_row{.id = finding::wheelchair_used, .key = "wheelchair_used", .says = "a wheelchair used for most of the day"},
finding_row{.id = finding::routine_blocked, .key = "routine_blocked", .says = "no exercises until somebody has looked at it"},
finding_row{.id = finding::due_within_three_days, .key = "due_within_three_days", .says = "to be seen within three days"},
};
// clang-format on

template <>
inline constexpr std::span<const finding_row> rows<finding>{findings};

static_assert(table_is_sound<finding>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
