// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <hamstring/engine/rule.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// Which conditions the answers stand for though nobody recorded them. What a condition restricts is in
/// the matrix of `knowledge/condition.hpp`.

namespace hamstring::inline HAMSTRING_EDITION::rules {

// clang-format off
inline constexpr rule restriction_rules[] = {
rule{
    .id      = "restrict-leg-nerve-symptom",
    .when    = finding::leg_nerve_symptom || sign::slump_positive || profile::leg_raise_very_low
            || (symptom::back_of_thigh_pain
                && (symptom::cannot_reach_toes || symptom::hard_to_straighten_legs
                    || symptom::worse_with_cough_or_strain)),
    .then    = treat_as(condition::nerve_mechanosensitivity),
    .because = "With nerve symptoms, or thigh pain that limits bending, long or strong stretches may irritate a nerve.",
    .source  = source::nunez_2025,
    .grade   = evidence::low,
},
rule{
    .id      = "restrict-leg-pain-on-bending-or-straining",
    .when    = sign::bending_moves_pain_down_leg || (finding::leg_nerve_symptom && symptom::worse_with_cough_or_strain),
    .then    = treat_as(condition::disc_radiculopathy_acute),
    .because = "Leg pain that grows on bending or straining may come from a disc, so strong bending is left out.",
    .source  = source::mckenzie_2003,
    .grade   = evidence::low,
},
rule{
    .id      = "restrict-limp",
    .when    = symptom::limp_or_pain_on_walking,
    .then    = treat_as(condition::strain_g1_acute),
    .because = "While you limp or walking hurts, movement stays as gentle as in the first days of a strain.",
    .source  = source::martin_2022,
    .grade   = evidence::consensus,
},
rule{
    .id      = "restrict-fresh-thigh-pain",
    .when    = symptom::back_of_thigh_pain && profile::recent_onset
            && (symptom::pain_bending_or_stretching_thigh || symptom::pain_only_on_bending || history::began_suddenly),
    .then    = treat_as(condition::strain_g1_acute),
    .because = "New pain at the back of the thigh that stretching brings on is treated as a small strain at first.",
    .source  = source::martin_2022,
    .grade   = evidence::consensus,
},
rule{
    .id      = "restrict-strain-in-first-weeks",
    .when    = profile::strain_in_five_days || profile::strain_in_three_weeks,
    .then    = treat_as(condition::strain_g1_acute),
    .because = "In the first three weeks after a strain the muscle is spared stretch and strong load.",
    .source  = source::heiderscheit_2010,
    .grade   = evidence::very_low,
},
rule{
    .id      = "restrict-pop",
    .when    = red_flag::pop_with_sudden_pain || red_flag::leg_forced_straight || red_flag::sudden_sit_bone_pain
            || (symptom::back_of_thigh_pain && history::began_suddenly && symptom::limp_or_pain_on_walking && profile::began_in_two_weeks),
    .then    = treat_as(condition::strain_g2_acute),
    .because = "After a pop, or sudden pain of the thigh with a limp, the muscle is protected from stretch and load at first.",
    .source  = source::martin_2022,
    .grade   = evidence::consensus,
},
rule{
    .id      = "restrict-tear-signs",
    .when    = red_flag::avulsion_pattern || red_flag::teen_sit_bone_injury || symptom::gap_or_lump_in_muscle
            || symptom::wide_bruising || (red_flag::pop_with_sudden_pain && finding::hamstring_tear_sign),
    .then    = treat_as(condition::strain_g3_or_avulsion_suspected),
    .because = "A possible large tear is looked at before any exercise.",
    .source  = source::pihl_2024,
    .grade   = evidence::low,
},
rule{
    .id      = "restrict-possible-clot",
    .when    = red_flag::leg_swelling_one_side || red_flag::leg_warm_or_new_veins || finding::clot_risk_adds_up || symptom::calf_tender
            || (finding::clot_risk && symptom::calf_or_thigh_pain_unexplained),
    .then    = treat_as(condition::dvt_suspected_unassessed),
    .because = "A possible clot is checked before any exercise.",
    .source  = source::wells_dvt,
    .grade   = evidence::moderate,
},
rule{
    .id      = "restrict-bone-stress",
    .when    = red_flag::impact_groin_or_bone_pain,
    .then    = treat_as(condition::bone_stress_injury_suspected),
    .because = "A bone that may be cracked is not loaded.",
    .source  = source::robertson_2017,
    .grade   = evidence::low,
},
rule{
    .id      = "restrict-thin-bones",
    .when    = red_flag::osteoporosis_known || red_flag::steroids_long,
    .then    = treat_as(condition::osteoporosis_no_fracture),
    .because = "Where bones may be thin, deep and loaded bending of the spine is left out.",
    .source  = source::brooke_wavell_2022,
    .grade   = evidence::consensus,
},
rule{
    .id      = "restrict-past-fragility-fracture",
    .when    = red_flag::previous_fragility_fracture || red_flag::new_spinal_deformity,
    .then    = treat_as(condition::vertebral_fracture_past),
    .because = "After a bone that broke easily, bending of the spine is limited.",
    .source  = source::giangregorio_2014,
    .grade   = evidence::consensus,
},
rule{
    .id      = "restrict-sit-bone-pain",
    .when    = symptom::sit_bone_pain || symptom::cannot_sit_on_it,
    .then    = treat_as(condition::proximal_hamstring_tendinopathy),
    .because = "With pain at the sit bone, stretching with a bent hip may squeeze the tendon.",
    .source  = source::goom_2016,
    .grade   = evidence::low,
},
rule{
    .id      = "restrict-bleeding-risk",
    .when    = red_flag::anticoagulant_new_pain || red_flag::blood_thinner_or_bleeding_disorder,
    .then    = treat_as(condition::anticoagulated_or_bleeding_disorder),
    .because = "With blood thinners, strong loading starts low and thrust techniques are left out.",
    .source  = source::who_chiropractic_2005,
    .grade   = evidence::very_low,
},
rule{
    .id      = "restrict-cancer",
    .when    = history::active_cancer,
    .then    = treat_as(condition::bone_metastasis_or_myeloma),
    .because = "With cancer, loading waits until your team agrees.",
    .source  = source::expert_judgement,
    .grade   = evidence::consensus,
},
rule{
    .id      = "restrict-manipulation",
    .when    = any_of({finding::infection_risk, red_flag::night_pain_unremitting, finding::fracture_modifier,
                       finding::wheelchair_used}),
    .then    = concludes(finding::manipulation_unwise),
    .because = "Where infection or weak bones are possible, thrust techniques are not mentioned.",
    .source  = source::who_chiropractic_2005,
    .grade   = evidence::very_low,
},
rule{
    .id      = "restrict-inflammatory-back-pain",
    .when    = red_flag::axspa_yellow,
    .then    = treat_as(condition::inflammatory_flare_or_fused_spine),
    .because = "With back pain that may be inflammatory, movement stays gentle and thrust techniques are left out.",
    .source  = source::nice_ng65,
    .grade   = evidence::consensus,
},
rule{
    .id      = "restrict-leaning-back",
    .when    = symptom::pain_leaning_back,
    .then    = treat_as(condition::spondylolysis_or_listhesis_symptomatic),
    .because = "Where leaning back brings the pain on, arching the back is left out.",
    .source  = source::houghton_2010,
    .grade   = evidence::very_low,
},
rule{
    .id      = "restrict-falls",
    .when    = red_flag::fell_twice_last_year
            || (profile::age_65_or_over && (history::fell_last_year || history::feels_unsteady)),
    .then    = treat_as(condition::frailty_or_fall_risk),
    .because = "After falls, or when unsteady, exercises that need balance are left out.",
    .source  = source::world_falls_2022,
    .grade   = evidence::consensus,
},
};
// clang-format on

}  // namespace hamstring::inline HAMSTRING_EDITION::rules
