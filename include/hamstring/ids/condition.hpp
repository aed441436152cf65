// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// What limits movement.

namespace hamstring::inline HAMSTRING_EDITION {

/// What is recorded about a person that limits movement.
enum class condition : std::uint8_t {
    strain_g1_acute,
    strain_g2_acute,
    strain_g3_or_avulsion_suspected,
    hamstring_repair_lt_12w,
    hip_scope_or_other_hip_surgery_lt_12w,
    thr_precautions_active,
    thr_released,
    spine_surgery_lt_6w_or_uncleared,
    osteoporosis_no_fracture,
    vertebral_fracture_past,
    disc_radiculopathy_acute,
    nerve_mechanosensitivity,
    pregnancy_second_third_trimester,
    pregnancy_complicated_uncleared,
    hypermobility_eds,
    bp_uncontrolled,
    glaucoma_or_retinal_or_eye_surgery,
    vertigo_or_orthostatic,
    proximal_hamstring_tendinopathy,
    anticoagulated_or_bleeding_disorder,
    inflammatory_flare_or_fused_spine,
    dvt_suspected_unassessed,
    bone_stress_injury_suspected,
    spondylolysis_or_listhesis_symptomatic,
    bone_metastasis_or_myeloma,
    frailty_or_fall_risk,
};
template <>
inline constexpr std::size_t count_of<condition> = detail::counted(condition::frailty_or_fall_risk);

}  // namespace hamstring::inline HAMSTRING_EDITION
