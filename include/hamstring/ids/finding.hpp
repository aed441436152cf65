// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// What the rules conclude on the way.

namespace hamstring::inline HAMSTRING_EDITION {

/// What the rules conclude on the way.
enum class finding : std::uint8_t {
    nerve_root_sign,
    leg_nerve_symptom,
    leg_weak_or_numb,
    back_pain,
    sudden_severe_back_pain,
    new_back_pain,
    severe_or_constant_back_pain,
    fracture_modifier,
    weak_bone,
    fragility_fracture,
    weak_spine,
    blow_to_the_spine,
    bleeding_risk,
    two_fracture_risks,
    three_fracture_risks,
    clot_risk_adds_up,
    back_pain_before_35,
    spondyloarthritis_features,
    hamstring_tear_sign,
    cancer,
    clot_risk,
    recent_operation,
    tear_suspected,
    leg_deficit,
    manipulation_unwise,
    severe_pain,
    trunk_pain_new,
    got_worse,
    limb_pain,
    limb_pain_new,
    artery_partner,
    artery_risk,
    strong_infection_risk,
    spine_infection_risk,
    infection_risk,
    two_infection_risks,
    sore_after_exercise,
    feverish,
    cord_sign,
    two_cord_signs,
    both_legs,
    nothing_told,
    to_watch,
    pregnant_or_after_birth,
    wheelchair_used,
    routine_blocked,
    due_within_three_days,
};
template <>
inline constexpr std::size_t count_of<finding> = detail::counted(finding::due_within_three_days);

}  // namespace hamstring::inline HAMSTRING_EDITION
