// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <utility>

#include <hamstring/engine/rule.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// How urgent it is: the triage rules. No rule here holds a negation, so one more "yes" can never
/// lower the urgency; `engine/check.hpp` refuses a negation in this base.

namespace hamstring::inline HAMSTRING_EDITION::rules {

namespace detail {

/// How many red flags are enough alone.
inline constexpr std::size_t lone_flag_count = [] {
    std::size_t count = 0;
    for (const red_flag_row& row : knowledge::red_flags)
        count += row.alone != urgency::self_care_review;
    return count;
}();

/// The red flag that is the `nth` of those that are enough alone.
consteval red_flag nth_lone_flag(std::size_t nth) {
    for (const red_flag_row& row : knowledge::red_flags)
        if (row.alone != urgency::self_care_review && nth-- == 0) return row.id;
    return {};
}

constexpr effect<vocabulary> effect_of(const red_flag_row& row) noexcept {
    effect<vocabulary> then = raises_to(row.alone);
    if (row.blocks_routine) then = then + blocks_the_routine();
    if (row.deadline == days{value_of(clinical_limit::due_within_three_days)})
        then = then + due_within_three_days();
    return then;
}

/// The rule that a red flag makes alone.
template <red_flag Flag>
inline constexpr rule lone_flag{about(Flag).key,
                                Flag,
                                effect_of(about(Flag)),
                                about(Flag).because,
                                about(Flag).sources.first(),
                                about(Flag).grade};

}  // namespace detail

/// One rule for each red flag that is enough alone, straight from the table; the rule's id is the
/// flag's key.
inline constexpr auto lone_flag_rules = []<std::size_t... At>(std::index_sequence<At...>) {
    return std::array<rule, sizeof...(At)>{detail::lone_flag<detail::nth_lone_flag(At)>...};
}
(std::make_index_sequence<detail::lone_flag_count>{});

// clang-format off

/// What makes several answers graver than each alone. Gates stand first. `r1` to `r10` are the
/// combination rules of the clinical rule list; where a single flag already reaches the same urgency
/// (the first halves of r7 and r10, r8 with a tense thigh or unable to walk), the more general rule
/// stands for it.
inline constexpr rule combination_rules[] = {

// Gates

rule{
    .id      = "gate-complicated-pregnancy",
    .when    = condition::pregnancy_complicated_uncleared,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "In a pregnancy with problems, wait with exercise until your maternity team agrees.",
    .source  = source::acog_804,
    .grade   = evidence::consensus,
},
rule{
    .id      = "gate-recent-spine-operation",
    .when    = condition::spine_surgery_lt_6w_or_uncleared,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Soon after an operation on the spine your surgical team decides which movements you may do.",
    .source  = source::oosterhuis_2014,
    .grade   = evidence::consensus,
},
rule{
    .id      = "gate-recent-hip-or-hamstring-operation",
    .when    = condition::hamstring_repair_lt_12w || condition::hip_scope_or_other_hip_surgery_lt_12w,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Soon after such an operation your surgical team decides which movements you may do.",
    .source  = source::general_practice,
    .grade   = evidence::consensus,
},
rule{
    .id      = "gate-operation-or-plaster",
    .when    = history::big_operation_in_twelve_weeks || history::leg_in_plaster_or_paralysed,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "After a big operation, or with a leg that cannot be used, your own team decides which movements you may do.",
    .source  = source::general_practice,
    .grade   = evidence::consensus,
},
rule{
    .id      = "gate-report-problem",
    .when    = profile::report_problem,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "The answers contradict each other or hold an impossible number, so they cannot support self-care.",
    .source  = source::expert_judgement,
    .grade   = evidence::consensus,
},
rule{
    .id      = "gate-core-screen-unanswered",
    .when    = profile::core_screen_unanswered,
    .then    = raises_to(urgency::clinician_days),
    .because = "Some safety questions are still open, and silence is taken as a possible yes.",
    .source  = source::expert_judgement,
    .grade   = evidence::consensus,
},
rule{
    .id      = "gate-nerve-screen-unanswered",
    .when    = profile::nerve_screen_unanswered
            && (finding::leg_nerve_symptom || sign::slump_positive || sign::bending_moves_pain_down_leg),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With nerve symptoms in a leg, each urgent nerve question needs a yes or no; until then somebody should check today.",
    .source  = source::expert_judgement,
    .grade   = evidence::consensus,
},

// Combination rules

rule{
    .id      = "r2-cancer-with-nerve-change",
    .when    = finding::cancer && (finding::nerve_root_sign || red_flag::cannot_stand_or_walk),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "After cancer, a change in feeling, strength, bladder or bowel can mean pressure on the spinal cord.",
    .source  = source::nice_ng234,
    .grade   = evidence::consensus,
},
rule{
    .id      = "cancer-with-grave-pain",
    .when    = finding::cancer
            && (finding::sudden_severe_back_pain || symptom::constant_back_pain || symptom::back_pain_getting_worse
                || symptom::upper_back_pain || symptom::worse_with_cough_or_strain || history::getting_worse
                || symptom::wakes_second_half_of_night || symptom::limp_or_pain_on_walking
                || (finding::back_pain && (finding::severe_pain || history::began_suddenly))),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "After cancer, pain that grows, never eases, wakes you, sits high or comes on straining should be seen soon.",
    .source  = source::nice_ng234,
    .grade   = evidence::consensus,
},
rule{
    .id      = "cancer-with-bone-or-leg-change",
    .when    = finding::cancer
            && (red_flag::new_spinal_deformity || history::leg_in_plaster_or_paralysed
                || (red_flag::minor_trauma && finding::new_back_pain)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "After cancer, a new curve, a leg that cannot be used, or pain after a small injury should be seen today.",
    .source  = source::nice_ng234,
    .grade   = evidence::consensus,
},
rule{
    .id      = "r3-two-fracture-risks",
    .when    = finding::two_fracture_risks && finding::new_back_pain,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "New back pain with two of these risks is more often linked with a broken bone in the spine.",
    .source  = source::henschke_2009,
    .grade   = evidence::low,
},
rule{
    .id      = "r3-three-fracture-risks",
    .when    = finding::three_fracture_risks && finding::new_back_pain,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "New back pain with three of these risks is much more often linked with a broken bone in the spine.",
    .source  = source::henschke_2009,
    .grade   = evidence::low,
},
rule{
    .id      = "steroids-with-new-back-pain",
    .when    = red_flag::steroids_long && finding::new_back_pain,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Long use of steroid tablets is linked with broken bones in the spine, so new back pain should be seen.",
    .source  = source::downie_2013,
    .grade   = evidence::low,
},
rule{
    .id      = "r4-small-injury-with-weak-bone",
    .when    = red_flag::minor_trauma
            && (finding::weak_bone || finding::fragility_fracture || red_flag::steroids_long || red_flag::age_over_70),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Where bones may be weak, even a small fall or lift can break one.",
    .source  = source::henschke_2009,
    .grade   = evidence::low,
},
rule{
    .id      = "midline-pain-with-weak-bone",
    .when    = (red_flag::sudden_severe_midline_pain && finding::fracture_modifier)
            || (symptom::severe_back_or_flank_pain_new && finding::weak_spine),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Sudden severe back pain, where bones may be weak, can be a broken bone.",
    .source  = source::nhs_lothian_spine,
    .grade   = evidence::consensus,
},
rule{
    .id      = "weak-bone-with-growing-pain",
    .when    = (finding::weak_bone || finding::fragility_fracture) && symptom::back_pain_getting_worse,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Back pain that grows, with thin bones, should be looked at before exercise.",
    .source  = source::giangregorio_2014,
    .grade   = evidence::consensus,
},
rule{
    .id      = "small-injury-where-bones-may-be-weak",
    .when    = red_flag::minor_trauma && finding::new_back_pain
            && (red_flag::female_postmenopausal || red_flag::age_over_50_first_episode || condition::frailty_or_fall_risk),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "New back pain after a small injury should be looked at before exercise where bones may be weak.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "deformity-with-sudden-pain",
    .when    = red_flag::new_spinal_deformity && (finding::sudden_severe_back_pain || finding::severe_pain),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A new curve or hump that came with sudden pain should be seen today.",
    .source  = source::nhs_lothian_spine,
    .grade   = evidence::consensus,
},
rule{
    .id      = "serious-accident-with-grave-sign",
    .when    = finding::blow_to_the_spine
            && (finding::severe_pain || finding::sudden_severe_back_pain || finding::nerve_root_sign
                || red_flag::cannot_stand_or_walk || red_flag::fainting),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "After such an injury, severe pain, numbness, weakness, faintness or being unable to stand needs help now.",
    .source  = source::finucane_2020,
    .grade   = evidence::consensus,
},
rule{
    .id      = "r5-infection-risk-with-back-pain",
    .when    = finding::infection_risk
            && ((finding::severe_or_constant_back_pain && (finding::new_back_pain || history::getting_worse))
                || symptom::back_pain_getting_worse),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With a raised risk of infection, severe or constant back pain should be seen today, with or without fever.",
    .source  = source::yusuf_2019,
    .grade   = evidence::low,
},
rule{
    .id      = "r5-infection-risk-with-nerve-change",
    .when    = finding::infection_risk && (finding::nerve_root_sign || red_flag::cannot_stand_or_walk)
            && (finding::new_back_pain || (finding::back_pain && history::getting_worse)),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "With a raised risk of infection, back pain and a nerve change or being unable to stand need help now.",
    .source  = source::shroyer_2021,
    .grade   = evidence::consensus,
},
rule{
    .id      = "infection-risk-with-night-pain",
    .when    = finding::infection_risk && (red_flag::night_pain_unremitting || symptom::wakes_second_half_of_night),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With a raised risk of infection, pain that wakes you should be looked at before exercise.",
    .source  = source::yusuf_2019,
    .grade   = evidence::low,
},
rule{
    .id      = "fever-with-nerve-change",
    .when    = (red_flag::fever_spinal_pain || (finding::feverish && (finding::new_back_pain || finding::limb_pain_new)))
            && (finding::nerve_root_sign || red_flag::cannot_stand_or_walk || red_flag::fainting),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Fever and back pain with numbness, weakness, faintness or being unable to stand needs help now.",
    .source  = source::shroyer_2021,
    .grade   = evidence::consensus,
},
rule{
    .id      = "r6-artery-risk-with-severe-pain",
    .when    = (profile::age_over_60 || finding::artery_partner) && finding::sudden_severe_back_pain,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With a risk for a widened artery, sudden severe back or flank pain should be seen today.",
    .source  = source::nice_ng156,
    .grade   = evidence::consensus,
},
rule{
    .id      = "r6-severe-pain-with-faint",
    .when    = red_flag::fainting
            && (finding::sudden_severe_back_pain || finding::trunk_pain_new
                || (finding::new_back_pain
                    && (profile::age_over_60 || finding::artery_partner || symptom::upper_back_pain))),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "New back or flank pain with fainting can be bleeding inside.",
    .source  = source::nice_ng156,
    .grade   = evidence::consensus,
},
rule{
    .id      = "sudden-pain-with-weakness-or-high-up",
    .when    = finding::sudden_severe_back_pain
            && (finding::leg_weak_or_numb || red_flag::cannot_stand_or_walk || symptom::upper_back_pain),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Sudden severe back pain that is high up, or comes with weakness or numbness, needs help now.",
    .source  = source::finucane_2020,
    .grade   = evidence::consensus,
},
rule{
    .id      = "sudden-pain-with-nerve-change",
    .when    = finding::sudden_severe_back_pain && finding::nerve_root_sign,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Sudden severe back pain with nerve symptoms should be seen today.",
    .source  = source::cks_sciatica,
    .grade   = evidence::consensus,
},
rule{
    .id      = "known-aneurysm-with-grave-pain",
    .when    = history::aneurysm_under_surveillance
            && (finding::new_back_pain || finding::trunk_pain_new || symptom::constant_back_pain || red_flag::fainting
                || red_flag::night_pain_unremitting || (finding::back_pain && history::getting_worse)),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "With a known aneurysm, new, growing or constant pain, or faintness, can mean that it leaks.",
    .source  = source::nice_ng156,
    .grade   = evidence::consensus,
},
rule{
    .id      = "aneurysm-under-surveillance",
    .when    = history::aneurysm_under_surveillance,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With a known aneurysm, your doctor should hear of this before you exercise.",
    .source  = source::nice_ng156,
    .grade   = evidence::consensus,
},
rule{
    .id      = "r7-clot-risk-adds-up",
    .when    = finding::clot_risk_adds_up,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Two or more risks for a clot come together, and a clot can feel like a pulled muscle.",
    .source  = source::wells_dvt,
    .grade   = evidence::moderate,
},
rule{
    .id      = "clot-risk-with-leg-pain",
    .when    = finding::clot_risk && (symptom::calf_or_thigh_pain_unexplained || symptom::calf_tender),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Unexplained leg pain with a risk for a clot should be seen today.",
    .source  = source::nice_ng158,
    .grade   = evidence::consensus,
},
rule{
    .id      = "clot-risk-with-leg-pain-not-asked-about",
    .when    = finding::clot_risk && profile::leg_pain_reason_not_asked
            && (symptom::back_of_thigh_pain || symptom::pain_bending_or_stretching_thigh
                || symptom::limp_or_pain_on_walking || symptom::pain_below_knee
                || symptom::thigh_front_pain || symptom::groin_pain),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With a risk for a clot, leg pain waits with exercise until somebody asks whether anything explains it.",
    .source  = source::nice_ng158,
    .grade   = evidence::consensus,
},
rule{
    .id      = "possible-clot-with-faint",
    .when    = red_flag::fainting
            && (red_flag::leg_swelling_one_side || condition::dvt_suspected_unassessed || symptom::calf_tender
                || (symptom::calf_pain && finding::clot_risk)),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "A swollen or tender leg with faintness can mean that a clot has moved to the lung.",
    .source  = source::nice_ng158,
    .grade   = evidence::consensus,
},
rule{
    .id      = "leg-colour-change",
    .when    = symptom::leg_colour_change_at_rest,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A leg that hurts at rest and changes colour may not get enough blood.",
    .source  = source::rcem_limb_ischaemia,
    .grade   = evidence::consensus,
},
rule{
    .id      = "walking-pain-with-colour-change",
    .when    = red_flag::exertional_thigh_pain && symptom::leg_colour_change_at_rest,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Pain on walking that now also comes at rest, with a change of colour, can mean that the leg lacks blood.",
    .source  = source::rcem_limb_ischaemia,
    .grade   = evidence::consensus,
},
rule{
    .id      = "colour-change-with-nerve-change",
    .when    = symptom::leg_colour_change_at_rest
            && (symptom::leg_numbness || symptom::leg_weakness || symptom::foot_numb_or_weak
                || symptom::leg_tingling_or_burning || red_flag::foot_drop || red_flag::cannot_stand_or_walk
                || history::leg_in_plaster_or_paralysed),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "A painful leg that changes colour and tingles, goes numb or weak may be short of blood.",
    .source  = source::rcem_limb_ischaemia,
    .grade   = evidence::consensus,
},
rule{
    .id      = "bleeding-risk-with-weakness-or-faint",
    .when    = (red_flag::anticoagulant_new_pain && finding::nerve_root_sign)
            || (finding::bleeding_risk
                && (symptom::leg_weakness || symptom::foot_numb_or_weak || red_flag::foot_drop
                    || finding::cord_sign || red_flag::cannot_stand_or_walk || red_flag::major_trauma
                    || red_flag::fainting)),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "With a raised risk of bleeding, weakness, numbness, faintness or an accident can mean a bleed inside.",
    .source  = source::choa_2011,
    .grade   = evidence::low,
},
rule{
    .id      = "bleeding-risk-with-sudden-pain",
    .when    = finding::bleeding_risk
            && (finding::sudden_severe_back_pain || finding::tear_suspected || red_flag::minor_trauma
                || symptom::knee_bending_weak || symptom::leg_numbness || symptom::calf_or_thigh_pain_unexplained
                || symptom::calf_tender || condition::disc_radiculopathy_acute
                || (finding::new_back_pain && finding::leg_nerve_symptom)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With a raised risk of bleeding, sudden pain, a tear, numbness or an injury can mean a bleed inside.",
    .source  = source::choa_2011,
    .grade   = evidence::low,
},
rule{
    .id      = "high-blood-pressure-with-nerve-change",
    .when    = condition::bp_uncontrolled && (finding::leg_weak_or_numb || symptom::vision_change || red_flag::fainting),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Very high blood pressure with weakness, numbness, faintness or a change in vision needs help now.",
    .source  = source::general_practice,
    .grade   = evidence::consensus,
},
rule{
    .id      = "r8-pop-with-tear-sign",
    .when    = red_flag::pop_with_sudden_pain && finding::hamstring_tear_sign,
    .then    = due_within_three_days() + blocks_the_routine(),
    .because = "A pop with bruising, weakness, a gap or trouble walking may be a larger tear that should be looked at soon.",
    .source  = source::colosimo_avulsion,
    .grade   = evidence::low,
},
// The rule list says same_day here; a published case of torn hamstrings with a numb foot was a
// compartment syndrome, so the graver level is taken.
rule{
    .id      = "r8-tear-with-nerve-change",
    .when    = finding::tear_suspected && finding::leg_deficit,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "A numb or weak foot after a sudden tear can mean pressure on a nerve or inside the thigh.",
    .source  = source::kanlic_2010,
    .grade   = evidence::very_low,
},
rule{
    .id      = "teen-with-pop",
    .when    = profile::age_11_to_25 && profile::recent_onset && red_flag::pop_with_sudden_pain,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "In young people a sudden pop at the back of the thigh can pull off a piece of the sit bone.",
    .source  = source::gidwani_2004,
    .grade   = evidence::low,
},
rule{
    .id      = "teen-with-large-tear",
    .when    = profile::age_11_to_25 && (red_flag::avulsion_pattern || condition::strain_g3_or_avulsion_suspected),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "In young people a large tear can pull off a piece of the sit bone.",
    .source  = source::gidwani_2004,
    .grade   = evidence::low,
},
rule{
    .id      = "young-with-sit-bone-pain",
    .when    = profile::age_11_to_25
            && (symptom::sit_bone_pain || condition::proximal_hamstring_tendinopathy || condition::strain_g2_acute),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "In young people pain at the sit bone, or a tear, can involve the growing bone.",
    .source  = source::gidwani_2004,
    .grade   = evidence::low,
},
rule{
    .id      = "unable-to-stand-with-nerve-change",
    .when    = red_flag::cannot_stand_or_walk && finding::nerve_root_sign,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Being unable to stand, with a change in feeling or strength, can mean pressure on the spinal cord.",
    .source  = source::finucane_2020,
    .grade   = evidence::consensus,
},
rule{
    .id      = "fall-unable-to-stand",
    .when    = red_flag::minor_trauma && red_flag::cannot_stand_or_walk,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Not being able to stand after a fall or bump can mean a broken hip.",
    .source  = source::nice_cg124,
    .grade   = evidence::consensus,
},
rule{
    .id      = "joint-replacement-unable-to-stand",
    .when    = (red_flag::prosthesis_new_pain || condition::thr_precautions_active || condition::thr_released)
            && red_flag::cannot_stand_or_walk,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "A replaced joint on which you cannot stand needs help now.",
    .source  = source::bsr_hot_joint_2006,
    .grade   = evidence::consensus,
},
rule{
    .id      = "joint-replacement-with-small-injury",
    .when    = (condition::thr_precautions_active || condition::thr_released) && red_flag::minor_trauma,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Pain after a fall or bump with a replaced hip should be seen today.",
    .source  = source::bsr_hot_joint_2006,
    .grade   = evidence::consensus,
},
rule{
    .id      = "bone-stress-hurts-to-walk",
    .when    = (red_flag::impact_groin_or_bone_pain || condition::bone_stress_injury_suspected)
            && (symptom::limp_or_pain_on_walking || red_flag::night_pain_unremitting
                || symptom::wakes_second_half_of_night),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Bone pain on walking or at night may be a crack in the bone: stop running and keep weight off it.",
    .source  = source::robertson_2017,
    .grade   = evidence::low,
},
rule{
    .id      = "low-energy-with-bone-pain",
    .when    = red_flag::low_energy_risk && symptom::limp_or_pain_on_walking,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Pain on walking after a jump in training or too little food can go with an overloaded bone.",
    .source  = source::robertson_2017,
    .grade   = evidence::low,
},
rule{
    .id      = "operation-with-new-trouble",
    .when    = finding::recent_operation
            && (finding::new_back_pain || finding::severe_pain || finding::nerve_root_sign || history::getting_worse
                || red_flag::night_pain_unremitting || red_flag::pop_with_sudden_pain || red_flag::minor_trauma
                || (symptom::back_of_thigh_pain && profile::recent_onset)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "New or growing pain, a new injury or a nerve change after an operation should be seen today.",
    .source  = source::oosterhuis_2014,
    .grade   = evidence::consensus,
},
rule{
    .id      = "spine-operation-with-weakness",
    .when    = condition::spine_surgery_lt_6w_or_uncleared && finding::leg_weak_or_numb,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Weakness or numbness soon after an operation on the spine needs help now.",
    .source  = source::oosterhuis_2014,
    .grade   = evidence::consensus,
},
rule{
    .id      = "wound-change-or-fever-after-operation",
    .when    = symptom::wound_change_or_fever_after_surgery,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A changed wound or fever after an operation should be seen today.",
    .source  = source::general_practice,
    .grade   = evidence::consensus,
},
rule{
    .id      = "child-with-grave-sign",
    .when    = red_flag::under_16_any
            && (finding::nerve_root_sign || red_flag::night_pain_unremitting || symptom::wakes_second_half_of_night
                || symptom::constant_back_pain || symptom::limp_or_pain_on_walking
                || (symptom::back_of_thigh_tightness && symptom::low_back_pain)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "In a child or teenager, night or constant pain, a changed walk, a change in feeling, or tight hamstrings with back pain should be seen today.",
    .source  = source::kayser_2006,
    .grade   = evidence::low,
},
rule{
    .id      = "inflammatory-back-pain",
    .when    = finding::spondyloarthritis_features && profile::three_months_or_more
            && (history::back_pain_before_45 || history::back_pain_before_35
                || (profile::age_under_45 && finding::back_pain)),
    .then    = raises_to(urgency::clinician_days),
    .because = "Back pain that began young, lasts for months and has these features should be checked for inflammation.",
    .source  = source::nice_ng65,
    .grade   = evidence::consensus,
},
rule{
    .id      = "growing-with-marked-tightness",
    .when    = history::growth_spurt
            && (sign::knee_extension_marked || sign::leg_raise_short || sign::toe_reach_marked),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Marked tightness with back pain in a growing person should be looked at before any stretching.",
    .source  = source::phalen_1961,
    .grade   = evidence::low,
},
rule{
    .id      = "morning-stiffness-that-eases",
    .when    = symptom::morning_stiffness_over_30_minutes && symptom::better_with_moving && profile::three_months_or_more,
    .then    = raises_to(urgency::clinician_days),
    .because = "Long morning stiffness that eases with moving, for months, can go with inflammation.",
    .source  = source::nice_ng65,
    .grade   = evidence::consensus,
},
rule{
    .id      = "red-painful-eye",
    .when    = symptom::red_painful_eye,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A red and painful eye should be seen today.",
    .source  = source::nice_ng65,
    .grade   = evidence::consensus,
},
rule{
    .id      = "vision-change",
    .when    = symptom::vision_change,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A sudden change in vision should be seen today.",
    .source  = source::general_practice,
    .grade   = evidence::consensus,
},
rule{
    .id      = "headache-pattern-with-vision-change",
    .when    = symptom::vision_change && (red_flag::gca_pattern || red_flag::pmr_pattern || profile::age_50_or_over),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "At this age or with this pattern a change in vision can become lasting within hours.",
    .source  = source::mackie_2020,
    .grade   = evidence::consensus,
},
rule{
    .id      = "pregnancy-bleeding-or-pain",
    .when    = symptom::pregnancy_bleeding || symptom::pregnancy_tummy_pain,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Bleeding or tummy pain in pregnancy should be seen today.",
    .source  = source::acog_804,
    .grade   = evidence::consensus,
},
rule{
    .id      = "pregnancy-bleeding-with-pain-or-faint",
    .when    = (symptom::pregnancy_bleeding
             && (symptom::pregnancy_tummy_pain || finding::back_pain || finding::severe_pain || red_flag::fainting))
            || ((red_flag::pregnancy_warning || symptom::pregnancy_tummy_pain) && red_flag::fainting),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Bleeding or pain in pregnancy with faintness, or bleeding with pain, needs help now.",
    .source  = source::acog_804,
    .grade   = evidence::consensus,
},
rule{
    .id      = "pregnancy-with-very-high-blood-pressure",
    .when    = (red_flag::may_be_pregnant || red_flag::birth_in_six_weeks) && condition::bp_uncontrolled,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Very high blood pressure in pregnancy or soon after a birth needs help now.",
    .source  = source::expert_judgement,
    .grade   = evidence::consensus,
},
rule{
    .id      = "pregnancy-with-sudden-pain",
    .when    = red_flag::may_be_pregnant && finding::sudden_severe_back_pain,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Sudden severe back or flank pain in pregnancy should be seen today.",
    .source  = source::acog_804,
    .grade   = evidence::consensus,
},
rule{
    .id      = "r9-fracture-modifiers",
    .when    = at_least(2, {red_flag::minor_trauma, red_flag::age_over_70, red_flag::female_postmenopausal,
                            finding::weak_bone, finding::fragility_fracture, red_flag::age_over_50_first_episode,
                            red_flag::low_energy_risk}),
    .then    = raises_to(urgency::clinician_days),
    .because = "Two things that each make a broken bone a little more likely come together.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "r9-cancer-modifiers",
    .when    = red_flag::night_pain_unremitting && red_flag::age_over_50_first_episode,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "First back pain after 50 together with constant night pain should be looked at.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "night-pain-with-another-sign",
    .when    = red_flag::night_pain_unremitting
            && (symptom::upper_back_pain || history::getting_worse || symptom::back_pain_getting_worse
                || red_flag::low_energy_risk),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Constant night pain that grows, sits high, or comes with much training should be looked at.",
    .source  = source::finucane_2020,
    .grade   = evidence::consensus,
},
rule{
    .id      = "r9-inflammation-modifiers",
    .when    = red_flag::uveitis_ibd_psoriasis && red_flag::night_pain_unremitting,
    .then    = raises_to(urgency::clinician_days),
    .because = "Night pain together with eye, bowel or skin inflammation should be looked at.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "r10-cancer-pattern",
    .when    = finding::cancer && (red_flag::night_pain_unremitting || red_flag::unexplained_weight_loss),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "After cancer, constant night pain or unplanned weight loss should be seen within a day.",
    .source  = source::nice_ng234,
    .grade   = evidence::consensus,
},

// Not sure

rule{
    .id      = "not-sure-of-a-nerve-sign",
    .when    = profile::unsure_of_nerve_sign,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Nobody is sure of a sign that can mean pressure on important nerves, so somebody should check today.",
    .source  = source::girft_2023,
    .grade   = evidence::very_low,
},
rule{
    .id      = "not-sure-of-a-nerve-sign-with-another",
    .when    = profile::unsure_of_nerve_sign
            && (finding::leg_nerve_symptom || finding::leg_weak_or_numb || finding::both_legs || finding::cancer
                || finding::infection_risk || sign::slump_positive || sign::bending_moves_pain_down_leg),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "A possible sign of pressure on important nerves, together with another sign or risk, needs help now.",
    .source  = source::girft_2023,
    .grade   = evidence::very_low,
},

// Nerves and walking

rule{
    .id      = "two-cord-signs-together",
    .when    = finding::two_cord_signs,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Two such changes in hands, walk or bladder together can mean pressure on the spinal cord.",
    .source  = source::royal_free_myelopathy,
    .grade   = evidence::very_low,
},
rule{
    .id      = "legs-fail-on-walking-and-nobody-said-since-when",
    .when    = red_flag::legs_fail_on_walking && profile::legs_on_walking_time_open,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Legs that fail on walking can be new pressure on nerves; until somebody says since when, that is assumed.",
    .source  = source::girft_2023,
    .grade   = evidence::very_low,
},
rule{
    .id      = "legs-fail-on-walking-and-it-grows",
    .when    = red_flag::legs_fail_on_walking
            && (finding::got_worse || red_flag::leg_signs_worse_in_two_weeks || symptom::walking_got_harder),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Legs that fail on walking, and more so lately, can mean growing pressure on nerves.",
    .source  = source::bmj_spinal_stenosis,
    .grade   = evidence::very_low,
},
rule{
    .id      = "leg-signs-worse-in-both",
    .when    = red_flag::leg_signs_worse_in_two_weeks && finding::both_legs,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Numbness, tingling or weakness that grows in both legs can mean pressure on important nerves.",
    .source  = source::girft_2023,
    .grade   = evidence::consensus,
},
rule{
    .id      = "leg-gives-way-with-nerve-sign",
    .when    = red_flag::one_leg_gives_way_new && (finding::nerve_root_sign || finding::got_worse),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A leg that gives way, with another nerve sign or getting worse, should be seen today.",
    .source  = source::cks_sciatica,
    .grade   = evidence::very_low,
},
rule{
    .id      = "walking-got-harder",
    .when    = symptom::walking_got_harder,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Walking that has got harder should be looked at before any exercise.",
    .source  = source::royal_free_myelopathy,
    .grade   = evidence::very_low,
},
rule{
    .id      = "walking-got-harder-with-nerve-sign",
    .when    = symptom::walking_got_harder && (finding::nerve_root_sign || finding::cancer),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Walking that has got harder, with a nerve sign or after cancer, should be seen today.",
    .source  = source::nice_ng234,
    .grade   = evidence::consensus,
},
rule{
    .id      = "weak-all-over",
    .when    = symptom::weak_all_over,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Weakness of the whole body should be looked at.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "numb-side-of-thigh-that-grows",
    .when    = symptom::numb_patch_side_of_thigh && (finding::got_worse || finding::cancer),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "A numb patch on the thigh that grows, or after cancer, should be looked at.",
    .source  = source::hip_pain_pathways,
    .grade   = evidence::very_low,
},

// Fever and infection

rule{
    .id      = "fever-with-new-pain",
    .when    = finding::feverish
            && (finding::new_back_pain || finding::trunk_pain_new || finding::limb_pain_new
                || ((finding::back_pain || finding::limb_pain) && symptom::new_kind_of_pain)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Fever together with new or growing pain should be seen today.",
    .source  = source::nhs_necrotising_fasciitis,
    .grade   = evidence::consensus,
},
rule{
    .id      = "fever-with-grave-pain",
    .when    = finding::feverish && (finding::new_back_pain || finding::limb_pain_new)
            && (finding::severe_pain || red_flag::cannot_take_weight_on_one_leg || red_flag::skin_numb_over_pain
                || red_flag::thigh_or_buttock_hard_and_swollen),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Fever with severe pain, a leg that cannot be stood on or a hard swelling needs help now.",
    .source  = source::nhs_necrotising_fasciitis,
    .grade   = evidence::consensus,
},
rule{
    .id      = "fever-racing-heart-and-weak",
    .when    = finding::feverish && symptom::racing_heart && symptom::weak_all_over,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Fever with a racing heart and weakness can mean that an infection has spread.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "fever-after-birth",
    .when    = red_flag::birth_in_six_weeks && (finding::feverish || red_flag::ill_like_flu),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Fever or feeling ill in the weeks after a birth should be seen today.",
    .source  = source::after_birth_pages,
    .grade   = evidence::consensus,
},
rule{
    .id      = "fever-over-with-infection-risk",
    .when    = history::fever_now_over && finding::new_back_pain && finding::infection_risk,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "After a fever, and with a raised risk of infection, new back pain should be seen today.",
    .source  = source::bmj_epidural_abscess,
    .grade   = evidence::very_low,
},
rule{
    .id      = "fever-over-with-grave-pain",
    .when    = history::fever_now_over
            && (finding::severe_or_constant_back_pain || finding::got_worse || red_flag::night_pain_unremitting),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Pain that grows, never eases or is severe after a fever should be looked at.",
    .source  = source::bmj_epidural_abscess,
    .grade   = evidence::very_low,
},
rule{
    .id      = "night-sweats-with-new-back-pain",
    .when    = red_flag::night_sweats_drenching && finding::new_back_pain,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Drenching sweats at night with new back pain should be seen today.",
    .source  = source::nhs_back_pain,
    .grade   = evidence::consensus,
},
rule{
    .id      = "flu-like-with-pain-in-one-spot",
    .when    = red_flag::ill_like_flu && symptom::pain_in_one_spot && (finding::limb_pain_new || finding::new_back_pain),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Feeling ill all over with new pain in one spot can be an infection.",
    .source  = source::nhs_necrotising_fasciitis,
    .grade   = evidence::very_low,
},
rule{
    .id      = "flu-like-with-severe-limb-pain",
    .when    = red_flag::ill_like_flu && symptom::pain_in_one_spot && finding::limb_pain_new && finding::severe_pain,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Feeling ill all over with severe pain in one spot of a limb can be an infection that spreads fast.",
    .source  = source::nhs_necrotising_fasciitis,
    .grade   = evidence::consensus,
},
rule{
    .id      = "strong-infection-risk-with-back-pain",
    .when    = finding::strong_infection_risk && finding::new_back_pain,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With injected drugs, dialysis or a line, new back pain of any strength should be seen today.",
    .source  = source::bmj_epidural_abscess,
    .grade   = evidence::very_low,
},
rule{
    .id      = "spine-infection-risk-with-back-pain",
    .when    = finding::spine_infection_risk && finding::new_back_pain,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With weak defences or after a needle at the spine, new back pain should be looked at.",
    .source  = source::bmj_epidural_abscess,
    .grade   = evidence::very_low,
},
rule{
    .id      = "spine-infection-risk-with-more-than-mild-pain",
    .when    = finding::spine_infection_risk
            && ((finding::new_back_pain
                 && (profile::moderate_pain || red_flag::night_pain_unremitting || red_flag::ill_like_flu))
                || (finding::back_pain && finding::got_worse)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With weak defences or after a needle at the spine, more than mild new back pain should be seen today.",
    .source  = source::bmj_epidural_abscess,
    .grade   = evidence::very_low,
},
rule{
    .id      = "infection-risk-with-more-than-mild-pain",
    .when    = finding::infection_risk && finding::new_back_pain && profile::moderate_pain,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With a raised risk of infection, more than mild new back pain should be looked at before exercise.",
    .source  = source::yusuf_2019,
    .grade   = evidence::very_low,
},
rule{
    .id      = "two-infection-risks-with-back-pain",
    .when    = finding::two_infection_risks && finding::new_back_pain,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With two risks of infection, new back pain should be looked at before exercise.",
    .source  = source::bmj_epidural_abscess,
    .grade   = evidence::very_low,
},
rule{
    .id      = "infection-risk-with-limb-pain",
    .when    = finding::infection_risk && finding::limb_pain_new
            && (red_flag::cannot_take_weight_on_one_leg || finding::got_worse),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With a raised risk of infection, growing pain in a hip, buttock or thigh should be seen today.",
    .source  = source::pyomyositis_series,
    .grade   = evidence::consensus,
},
rule{
    .id      = "hip-hurts-to-straighten",
    .when    = symptom::hip_hurts_to_straighten
            && (finding::infection_risk || finding::feverish || finding::got_worse || history::fever_now_over
                || red_flag::night_sweats_drenching || red_flag::unexplained_weight_loss || red_flag::ill_like_flu),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A hip that hurts to straighten, with illness or a sign or risk of infection, should be seen today.",
    .source  = source::pyomyositis_series,
    .grade   = evidence::very_low,
},
rule{
    .id      = "hip-pain-in-days-with-illness",
    .when    = red_flag::hip_pain_severe_in_days
            && (finding::feverish || red_flag::cannot_take_weight_on_one_leg || red_flag::ill_like_flu),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Severe hip pain that came within days, with fever, illness or a leg that cannot be stood on, needs help now.",
    .source  = source::hip_pain_pathways,
    .grade   = evidence::consensus,
},
rule{
    .id      = "numb-skin-with-illness",
    .when    = red_flag::skin_numb_over_pain
            && (finding::feverish || red_flag::ill_like_flu || red_flag::thigh_or_buttock_hard_and_swollen
                || finding::got_worse),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Skin that has lost its feeling over a spot that is ill, swollen or worse should be seen today.",
    .source  = source::nhs_necrotising_fasciitis,
    .grade   = evidence::consensus,
},
rule{
    .id      = "numb-skin-with-illness-and-severe-pain",
    .when    = red_flag::skin_numb_over_pain && finding::severe_pain
            && (finding::feverish || red_flag::ill_like_flu || red_flag::thigh_or_buttock_hard_and_swollen),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Severe pain under numb skin, with illness or swelling, can be an infection that spreads fast.",
    .source  = source::nhs_necrotising_fasciitis,
    .grade   = evidence::consensus,
},
rule{
    .id      = "grave-upper-back-pain",
    .when    = symptom::upper_back_pain && symptom::constant_back_pain && finding::severe_pain && profile::began_in_six_weeks,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "New pain high in the back that is severe and never lets go should be seen today.",
    .source  = source::nhs_back_pain,
    .grade   = evidence::very_low,
},

// Cancer, nights and tiredness

rule{
    .id      = "band-like-pain-with-nerve-sign",
    .when    = red_flag::band_like_pain && finding::nerve_root_sign,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Pain round the body like a belt, with a nerve sign, can be pressure on the spinal cord.",
    .source  = source::nice_ng234,
    .grade   = evidence::consensus,
},
rule{
    .id      = "band-like-pain-after-cancer",
    .when    = red_flag::band_like_pain && finding::cancer,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Pain round the body like a belt should be seen today after cancer.",
    .source  = source::nice_ng234,
    .grade   = evidence::consensus,
},
rule{
    .id      = "night-pain-every-night-after-cancer",
    .when    = (red_flag::night_pain_every_night || symptom::thigh_pain_every_night) && finding::cancer,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Pain every night should be seen today after cancer.",
    .source  = source::nice_ng234,
    .grade   = evidence::consensus,
},
rule{
    .id      = "thigh-pain-every-night",
    .when    = symptom::thigh_pain_every_night,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Pain in a thigh that is there every night should be looked at.",
    .source  = source::nhs_back_pain,
    .grade   = evidence::very_low,
},
rule{
    .id      = "weight-loss-with-night-pain-or-fever",
    .when    = red_flag::unexplained_weight_loss
            && (red_flag::night_pain_unremitting || finding::feverish || red_flag::night_sweats_drenching),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Weight loss with fever, sweats or pain at night that nothing eases should be seen today.",
    .source  = source::verhagen_2016,
    .grade   = evidence::very_low,
},
rule{
    .id      = "shoulder-blade-pain-with-another-sign",
    .when    = profile::began_in_six_weeks
            && ((symptom::pain_between_shoulder_blades
                 && (profile::age_50_or_over || finding::got_worse || finding::feverish || finding::cancer
                     || red_flag::night_pain_unremitting || red_flag::unexplained_weight_loss))
                || (symptom::upper_back_pain && symptom::pain_in_one_spot && profile::age_65_or_over)),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "New pain between the shoulder blades, or in one spot high in the back, at this age or with another sign, should be looked at.",
    .source  = source::nhs_back_pain,
    .grade   = evidence::very_low,
},
rule{
    .id      = "tired-with-new-back-pain",
    .when    = symptom::very_tired_new && finding::new_back_pain
            && (profile::age_over_60
                || (profile::age_50_or_over
                    && (symptom::pain_in_one_spot || symptom::wakes_second_half_of_night
                        || red_flag::night_pain_unremitting))),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "New back pain with new tiredness should be looked at over 60, and from 50 with pain at night or in one spot.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "new-kind-of-pain-after-earlier-episodes",
    .when    = history::earlier_episodes && symptom::new_kind_of_pain,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "A pain unlike the earlier ones should be looked at.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::very_low,
},

// Main artery

rule{
    .id      = "artery-risk-with-sudden-severe-pain",
    .when    = finding::artery_risk && finding::trunk_pain_new && history::began_suddenly && finding::severe_pain,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Over 60 with a risk for a widened artery, sudden severe pain in back, side or tummy can be a leak.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::consensus,
},
rule{
    .id      = "artery-risk-with-growing-pain",
    .when    = finding::artery_risk && finding::trunk_pain_new
            && (finding::got_worse || symptom::pain_same_in_any_position
                || (finding::severe_pain && symptom::new_kind_of_pain)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Over 60 with a risk for a widened artery, such new pain in back, side or tummy should be seen today.",
    .source  = source::rcem_aneurysm,
    .grade   = evidence::very_low,
},
rule{
    .id      = "artery-risk-with-severe-pain-out-of-the-blue",
    .when    = finding::artery_risk && finding::severe_pain
            && ((finding::trunk_pain_new && (history::no_injury_before || symptom::unbearable_pain))
                || symptom::constant_back_pain),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Over 60 with a risk for a widened artery, severe pain out of the blue, constant or unbearable should be seen today.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::very_low,
},
rule{
    .id      = "artery-risk-with-tummy-and-back-pain",
    .when    = finding::artery_risk && symptom::tummy_pain_new && (finding::back_pain || symptom::flank_pain_new),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Over 60 with a risk for a widened artery, new pain in tummy and back together should be seen today.",
    .source  = source::nice_ng156,
    .grade   = evidence::consensus,
},
rule{
    .id      = "artery-risk-with-grave-tummy-and-back-pain",
    .when    = finding::artery_risk && symptom::tummy_pain_new && (finding::back_pain || symptom::flank_pain_new)
            && (finding::severe_pain || finding::got_worse || symptom::pain_same_in_any_position),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Such pain in tummy and back that is severe, grows or never changes can be a leaking artery.",
    .source  = source::nice_ng156,
    .grade   = evidence::consensus,
},
rule{
    .id      = "artery-risk-with-racing-heart",
    .when    = finding::artery_risk && finding::trunk_pain_new && symptom::racing_heart,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Over 60 with a risk for a widened artery, new pain with a racing heart can be a leak.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::consensus,
},
rule{
    .id      = "artery-risk-with-pain-on-walking",
    .when    = (finding::artery_risk || red_flag::artery_disease) && symptom::pain_only_on_walking,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Pain that comes only on walking, with a risk for narrowed arteries, should be looked at.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::very_low,
},
rule{
    .id      = "pulsing-tummy-with-new-pain",
    .when    = red_flag::pulsing_tummy && finding::trunk_pain_new,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A strong pulse in the tummy with new pain should be seen today.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::consensus,
},
rule{
    .id      = "pulsing-tummy-with-grave-pain",
    .when    = red_flag::pulsing_tummy && finding::trunk_pain_new
            && (profile::age_50_or_over || finding::severe_pain || history::began_suddenly),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "A strong pulse in the tummy with such pain can be a leaking artery.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::very_low,
},
rule{
    .id      = "sudden-severe-pain-with-another-sign",
    .when    = (history::began_suddenly && finding::severe_pain && finding::trunk_pain_new
                && (profile::age_over_60 || symptom::tummy_pain_new || symptom::flank_pain_new
                    || symptom::pain_same_in_any_position || finding::nerve_root_sign || finding::bleeding_risk))
            || (finding::sudden_severe_back_pain
                && (symptom::new_kind_of_pain || symptom::pain_same_in_any_position || symptom::tummy_pain_new
                    || symptom::flank_pain_new)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Sudden severe pain of this kind should be seen today.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::very_low,
},
rule{
    .id      = "cold-sweat-with-pain",
    .when    = red_flag::cold_sweat_now && (finding::back_pain || finding::trunk_pain_new || finding::limb_pain),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "A cold sweat together with pain needs help now.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::consensus,
},

// Clots, breath and bleeding

rule{
    .id      = "leg-pain-unexplained-and-growing",
    .when    = (symptom::calf_or_thigh_pain_unexplained && finding::got_worse)
            || (symptom::calf_tender
                && (symptom::calf_or_thigh_pain_unexplained || profile::leg_pain_reason_not_asked || finding::got_worse)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Leg pain that nothing explains and that grows, or a tender calf with either, can be a clot.",
    .source  = source::nhs_dvt,
    .grade   = evidence::very_low,
},
rule{
    .id      = "calf-strain-after-travel-or-bed-rest",
    .when    = history::calf_strain_after_travel_or_bed_rest,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A calf that began to hurt after long travel or days in bed can hold a clot, even where a pull explains it.",
    .source  = source::nhs_dvt,
    .grade   = evidence::very_low,
},
rule{
    .id      = "clot-risk-with-calf-pain",
    .when    = finding::clot_risk && symptom::calf_pain,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Calf pain with a risk for a clot should be looked at, even where a strain explains it.",
    .source  = source::nhs_dvt,
    .grade   = evidence::very_low,
},
rule{
    .id      = "clot-risk-with-growing-calf-pain",
    .when    = finding::clot_risk && symptom::calf_pain && finding::got_worse,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Growing calf pain with a risk for a clot should be seen today.",
    .source  = source::nhs_dvt,
    .grade   = evidence::consensus,
},
rule{
    .id      = "warm-leg-with-pain",
    .when    = red_flag::leg_warm_or_new_veins && (finding::limb_pain || symptom::calf_tender || finding::clot_risk),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A warm leg, or new veins, with pain or a risk for a clot should be seen today.",
    .source  = source::nhs_dvt,
    .grade   = evidence::consensus,
},
rule{
    .id      = "pain-on-breathing",
    .when    = symptom::pain_on_breathing_in,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Pain on breathing in should be looked at.",
    .source  = source::nhs_dvt,
    .grade   = evidence::very_low,
},
rule{
    .id      = "pain-on-breathing-with-another-sign",
    .when    = symptom::pain_on_breathing_in && (history::began_suddenly || finding::feverish || symptom::racing_heart),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Pain on breathing in that came suddenly, or with fever or a racing heart, should be seen today.",
    .source  = source::nhs_dvt,
    .grade   = evidence::very_low,
},
rule{
    .id      = "pain-on-breathing-with-clot-risk",
    .when    = symptom::pain_on_breathing_in
            && (finding::clot_risk || red_flag::leg_swelling_one_side || symptom::calf_tender
                || symptom::calf_or_thigh_pain_unexplained),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Pain on breathing in, with a sign or risk of a clot, can mean a clot in the lung.",
    .source  = source::nhs_dvt,
    .grade   = evidence::consensus,
},
rule{
    .id      = "racing-heart",
    .when    = symptom::racing_heart,
    .then    = raises_to(urgency::clinician_days),
    .because = "A racing heart should be looked at.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "racing-heart-with-leg-sign",
    .when    = symptom::racing_heart
            && (red_flag::leg_swelling_one_side || symptom::calf_tender || symptom::calf_or_thigh_pain_unexplained),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "A racing heart with a sore or swollen leg can mean a clot in the lung.",
    .source  = source::nhs_dvt,
    .grade   = evidence::consensus,
},
rule{
    .id      = "bleeding-risk-with-new-deep-pain",
    .when    = finding::bleeding_risk
            && (red_flag::large_bruise_unexplained || red_flag::thigh_or_buttock_hard_and_swollen
                || ((symptom::groin_pain || symptom::thigh_front_pain || symptom::flank_pain_new)
                    && (profile::began_in_six_weeks || finding::got_worse))),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With a raised risk of bleeding, such new pain or bruising can be a bleed inside.",
    .source  = source::choa_2011,
    .grade   = evidence::low,
},
rule{
    .id      = "bleeding-risk-with-nerve-sign",
    .when    = finding::bleeding_risk && finding::nerve_root_sign,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With a raised risk of bleeding, a nerve sign should be seen today.",
    .source  = source::choa_2011,
    .grade   = evidence::low,
},
rule{
    .id      = "bleeding-risk-with-growing-nerve-sign",
    .when    = finding::bleeding_risk && finding::nerve_root_sign
            && (finding::got_worse || finding::both_legs || history::began_suddenly),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "With a raised risk of bleeding, a nerve sign that grows or came suddenly can mean a bleed at the spine.",
    .source  = source::choa_2011,
    .grade   = evidence::low,
},
rule{
    .id      = "bleeding-risk-with-growing-back-pain",
    .when    = finding::bleeding_risk && finding::new_back_pain
            && (history::began_suddenly || finding::got_worse || red_flag::procedure_last_three_months),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With a raised risk of bleeding, new back pain that came suddenly or grows should be seen today.",
    .source  = source::choa_2011,
    .grade   = evidence::very_low,
},

// Tummy, side and urine

rule{
    .id      = "severe-tummy-pain-with-another-sign",
    .when    = red_flag::tummy_pain_severe
            && (red_flag::vomiting_repeated || red_flag::pain_bores_to_back || finding::feverish || red_flag::fainting
                || red_flag::cold_sweat_now || red_flag::weight_loss_injection || symptom::shoulder_tip_pain),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Severe tummy pain together with this needs help now.",
    .source  = source::nhs_pancreatitis,
    .grade   = evidence::consensus,
},
rule{
    .id      = "pain-through-to-the-back-with-another-sign",
    .when    = red_flag::pain_bores_to_back
            && (red_flag::weight_loss_injection || red_flag::vomiting_repeated || finding::severe_pain),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Tummy pain that goes through to the back, together with this, needs help now.",
    .source  = source::nhs_pancreatitis,
    .grade   = evidence::consensus,
},
rule{
    .id      = "injection-with-tummy-and-back-pain",
    .when    = red_flag::weight_loss_injection && symptom::tummy_pain_new && finding::back_pain,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Tummy and back pain while using such an injection should be looked at.",
    .source  = source::mhra_glp1_2026,
    .grade   = evidence::consensus,
},
rule{
    .id      = "injection-with-grave-tummy-and-back-pain",
    .when    = red_flag::weight_loss_injection && symptom::tummy_pain_new && finding::back_pain
            && (red_flag::vomiting_repeated || finding::got_worse || finding::severe_pain),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Such tummy and back pain while using this injection should be seen today.",
    .source  = source::mhra_glp1_2026,
    .grade   = evidence::consensus,
},
rule{
    .id      = "side-pain-with-illness-or-urine-sign",
    .when    = symptom::flank_pain_new
            && (finding::feverish || red_flag::blood_in_urine || red_flag::urine_burns || red_flag::vomiting_repeated
                || red_flag::ill_like_flu || red_flag::birth_in_six_weeks),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "New pain in the side with illness, sickness or a change of the urine, or after a birth, should be seen today.",
    .source  = source::nhs_kidney_stones,
    .grade   = evidence::consensus,
},
rule{
    .id      = "side-pain-with-fever-in-pregnancy",
    .when    = symptom::flank_pain_new && finding::feverish && red_flag::may_be_pregnant,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Pain in the side with fever in pregnancy needs help now.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "severe-waves-of-pain",
    .when    = symptom::pain_comes_in_waves && finding::severe_pain,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Severe pain that comes in waves should be seen today.",
    .source  = source::nhs_kidney_stones,
    .grade   = evidence::consensus,
},
rule{
    .id      = "blood-in-urine-with-another-sign",
    .when    = red_flag::blood_in_urine && (finding::trunk_pain_new || finding::feverish || finding::bleeding_risk),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Blood in the urine together with this should be seen today.",
    .source  = source::nhs_kidney_stones,
    .grade   = evidence::consensus,
},
rule{
    .id      = "vomiting-with-new-pain",
    .when    = red_flag::vomiting_repeated && finding::trunk_pain_new,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Being sick again and again with new pain should be seen today.",
    .source  = source::nhs_pancreatitis,
    .grade   = evidence::consensus,
},
rule{
    .id      = "vomiting-or-faint-on-long-steroids",
    .when    = red_flag::steroids_long && (red_flag::vomiting_repeated || red_flag::fainting),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Being sick or faint on long steroids can mean that the body lacks them.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "bowel-blockage-signs",
    .when    = red_flag::no_stool_no_wind && (red_flag::vomiting_repeated || red_flag::tummy_pain_severe),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "No stool and no wind, with sickness or severe pain, can be a blocked bowel.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "perhaps-pregnant-with-tummy-pain",
    .when    = (red_flag::may_be_pregnant || red_flag::birth_in_six_weeks) && symptom::tummy_pain_new,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "New tummy pain in a possible pregnancy or in the weeks after a birth should be seen today.",
    .source  = source::ectopic_pregnancy_pages,
    .grade   = evidence::consensus,
},
rule{
    .id      = "perhaps-pregnant-with-grave-sign",
    .when    = red_flag::may_be_pregnant
            && (symptom::shoulder_tip_pain
                || ((symptom::tummy_pain_new || red_flag::tummy_pain_severe)
                    && (red_flag::fainting || finding::severe_pain))),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "In a possible pregnancy, pain at the tip of a shoulder, or tummy pain with this, can be bleeding inside.",
    .source  = source::ectopic_pregnancy_pages,
    .grade   = evidence::consensus,
},
rule{
    .id      = "blow-with-pain-at-shoulder-tip",
    .when    = symptom::shoulder_tip_pain && (red_flag::major_trauma || red_flag::minor_trauma),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Pain at the tip of a shoulder after a blow can be bleeding inside.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},

// Thigh, hip and muscle

rule{
    .id      = "hard-thigh-with-grave-sign",
    .when    = red_flag::thigh_or_buttock_hard_and_swollen
            && (finding::severe_pain || finding::leg_deficit || finding::bleeding_risk || history::lay_long_on_one_side),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "A thigh or buttock hard with swelling, together with this, can be pressure that cuts off the blood.",
    .source  = source::nhs_compartment,
    .grade   = evidence::consensus,
},
rule{
    .id      = "lay-long-on-a-limb",
    .when    = history::lay_long_on_one_side && finding::limb_pain,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Pain in a limb that was lain on for hours should be seen today.",
    .source  = source::nhs_compartment,
    .grade   = evidence::very_low,
},
rule{
    .id      = "lay-long-on-a-limb-with-grave-sign",
    .when    = history::lay_long_on_one_side && finding::limb_pain
            && (finding::severe_pain || finding::leg_deficit || red_flag::dark_or_little_urine),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Severe pain, numbness or dark urine after lying on a limb for hours needs help now.",
    .source  = source::nhs_compartment,
    .grade   = evidence::consensus,
},
rule{
    .id      = "worse-than-explained-with-swelling",
    .when    = red_flag::pain_worse_than_injury_explains
            && (red_flag::thigh_or_buttock_hard_and_swollen || red_flag::muscles_swollen_after_exercise
                || (finding::limb_pain && finding::severe_pain)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Pain in a limb that is severe and far worse than the injury explains, or swollen, should be seen today.",
    .source  = source::nhs_compartment,
    .grade   = evidence::consensus,
},
rule{
    .id      = "worse-than-explained-with-injury-or-numbness",
    .when    = red_flag::pain_worse_than_injury_explains && finding::limb_pain && finding::severe_pain
            && (finding::leg_deficit || red_flag::minor_trauma || red_flag::unusual_exercise_last_week),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Severe pain in a limb, far worse than an injury or effort explains, can be pressure that cuts off the blood.",
    .source  = source::nhs_compartment,
    .grade   = evidence::very_low,
},
rule{
    .id      = "worse-than-explained-with-illness",
    .when    = red_flag::pain_worse_than_injury_explains && (finding::feverish || red_flag::ill_like_flu),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Pain far worse than anything explains, with illness, can be an infection that spreads fast.",
    .source  = source::nhs_necrotising_fasciitis,
    .grade   = evidence::consensus,
},
rule{
    .id      = "sore-muscles-with-severe-pain",
    .when    = finding::sore_after_exercise && finding::severe_pain,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Severe muscle pain after unusual exercise can mean that muscle breaks down; a blood test tells.",
    .source  = source::niosh_rhabdo,
    .grade   = evidence::very_low,
},
rule{
    .id      = "swollen-muscles-with-severe-pain",
    .when    = red_flag::muscles_swollen_after_exercise && finding::severe_pain,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Swollen muscles with severe pain after exercise can mean that muscle breaks down.",
    .source  = source::niosh_rhabdo,
    .grade   = evidence::consensus,
},
rule{
    .id      = "swollen-muscles-worse-or-weak",
    .when    = red_flag::muscles_swollen_after_exercise && (finding::got_worse || red_flag::muscles_very_weak_after_exercise),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Swollen muscles that get worse or are very weak after exercise may be breaking down: be seen today.",
    .source  = source::niosh_rhabdo,
    .grade   = evidence::consensus,
},
rule{
    .id      = "weak-muscles-with-severe-pain",
    .when    = red_flag::muscles_very_weak_after_exercise && finding::severe_pain,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Very weak and painful muscles after exercise should be seen today.",
    .source  = source::niosh_rhabdo,
    .grade   = evidence::very_low,
},
rule{
    .id      = "dark-urine-with-muscle-pain",
    .when    = red_flag::dark_or_little_urine
            && (symptom::tender_muscles_both_sides || red_flag::unusual_exercise_last_week
                || history::heavy_exercise_one_to_three_days_ago || red_flag::muscles_swollen_after_exercise
                || red_flag::muscles_very_weak_after_exercise || red_flag::statin_muscle_pain
                || red_flag::statin_muscle_weakness),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Dark or little urine with sore or weak muscles can mean that muscle breaks down and harms the kidneys.",
    .source  = source::niosh_rhabdo,
    .grade   = evidence::consensus,
},
rule{
    .id      = "no-weight-with-hip-sign",
    .when    = red_flag::cannot_take_weight_on_one_leg
            && (red_flag::minor_trauma || red_flag::major_trauma || finding::feverish || profile::age_over_60
                || (symptom::groin_pain && (finding::severe_pain || history::began_suddenly))
                || red_flag::prosthesis_new_pain),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "A leg that suddenly cannot be stood on, together with this, can be a broken or infected hip.",
    .source  = source::hip_pain_pathways,
    .grade   = evidence::consensus,
},
rule{
    .id      = "no-weight-after-birth",
    .when    = red_flag::cannot_take_weight_on_one_leg && red_flag::birth_in_six_weeks
            && (symptom::buttock_pain || finding::back_pain || symptom::groin_pain),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Soon after a birth, such pain with a leg that cannot be stood on can be an infected joint.",
    .source  = source::huang_2017,
    .grade   = evidence::consensus,
},
rule{
    .id      = "bone-tablets-with-thigh-pain",
    .when    = red_flag::bone_tablets_for_years
            && (symptom::thigh_front_pain || symptom::groin_pain || symptom::back_of_thigh_pain),
    .then    = due_within_three_days() + blocks_the_routine(),
    .because = "On bone tablets, thigh or groin pain can come from a crack in the thigh bone.",
    .source  = source::bisphosphonate_femur_2011,
    .grade   = evidence::consensus,
},
rule{
    .id      = "bone-tablets-with-pain-on-walking",
    .when    = red_flag::bone_tablets_for_years && symptom::limp_or_pain_on_walking
            && (symptom::thigh_front_pain || symptom::groin_pain || symptom::back_of_thigh_pain),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "On bone tablets, thigh or groin pain on walking can come from a crack that is about to break.",
    .source  = source::bisphosphonate_femur_2011,
    .grade   = evidence::very_low,
},
rule{
    .id      = "stiff-hip-with-groin-pain",
    .when    = symptom::hip_stiff_for_socks && symptom::groin_pain && profile::age_50_or_over,
    .then    = raises_to(urgency::clinician_days),
    .because = "Groin pain with a stiff hip comes more often from the hip joint than from the hamstrings.",
    .source  = source::hip_pain_pathways,
    .grade   = evidence::very_low,
},
rule{
    .id      = "pulled-apart-with-tear-sign",
    .when    = (red_flag::leg_forced_straight || red_flag::sudden_sit_bone_pain) && finding::hamstring_tear_sign,
    .then    = due_within_three_days() + blocks_the_routine(),
    .because = "Such an injury with bruising, weakness or trouble sitting may be a tendon torn off the bone.",
    .source  = source::colosimo_avulsion,
    .grade   = evidence::low,
},
rule{
    .id      = "young-with-forced-leg-or-sit-bone-pain",
    .when    = profile::age_11_to_25 && (red_flag::leg_forced_straight || red_flag::sudden_sit_bone_pain),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "In young people such an injury can pull off a piece of the sit bone.",
    .source  = source::gidwani_2004,
    .grade   = evidence::low,
},
rule{
    .id      = "strain-with-weak-bone",
    .when    = history::strain_or_twist_before && finding::new_back_pain
            && (finding::weak_bone || finding::fragility_fracture || red_flag::steroids_long || red_flag::age_over_70),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Where bones may be weak, new back pain after a twist should be looked at before exercise.",
    .source  = source::downie_2013,
    .grade   = evidence::very_low,
},

// Young and old

rule{
    .id      = "young-back-that-hurts-leaning-back",
    .when    = profile::age_16_to_20 && finding::back_pain && profile::over_two_weeks
            && (symptom::pain_leaning_back || history::arching_sport),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "At this age back pain of this kind for over two weeks can come from a stressed bone.",
    .source  = source::houghton_2010,
    .grade   = evidence::low,
},
rule{
    .id      = "young-back-with-tight-legs",
    .when    = profile::age_16_to_20 && finding::back_pain
            && (symptom::hard_to_straighten_legs || sign::toe_reach_marked || sign::leg_raise_short),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "At this age a back that hurts and very tight legs are looked at before any stretching.",
    .source  = source::hollingworth_1996,
    .grade   = evidence::very_low,
},
rule{
    .id      = "young-back-for-weeks",
    .when    = profile::age_16_to_20 && finding::back_pain && profile::over_four_weeks,
    .then    = raises_to(urgency::clinician_days),
    .because = "At this age back pain for over four weeks should be looked at.",
    .source  = source::hollingworth_1996,
    .grade   = evidence::very_low,
},
rule{
    .id      = "young-with-grave-sign",
    .when    = profile::age_16_to_20
            && (((finding::back_pain || finding::limb_pain)
                 && (finding::feverish || red_flag::night_pain_unremitting || symptom::thigh_pain_every_night
                     || symptom::pain_same_in_any_position || finding::cord_sign))
                || (finding::back_pain && (symptom::limp_or_pain_on_walking || finding::nerve_root_sign))),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "At this age pain with fever, an odd walk, a nerve sign or nights that nothing eases should be seen today.",
    .source  = source::hollingworth_1996,
    .grade   = evidence::very_low,
},
rule{
    .id      = "falls-at-an-older-age",
    .when    = profile::age_65_or_over && (red_flag::fell_twice_last_year || history::feels_unsteady),
    .then    = raises_to(urgency::clinician_days),
    .because = "Falls or unsteadiness at this age should be looked at, since much can be done about them.",
    .source  = source::world_falls_2022,
    .grade   = evidence::consensus,
},

// More that is graver together

rule{
    .id      = "artery-risk-with-sudden-pain",
    .when    = finding::artery_risk && finding::trunk_pain_new && history::began_suddenly,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Over 60 with a risk for a widened artery, sudden pain in back, side or tummy should be seen today.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::very_low,
},
rule{
    .id      = "artery-risk-with-severe-side-or-tummy-pain",
    .when    = profile::age_50_or_over && finding::artery_partner && finding::severe_pain
            && (symptom::flank_pain_new || symptom::tummy_pain_new),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "At this age, with a risk for a widened artery, severe new pain in side or tummy should be seen today.",
    .source  = source::rcem_aneurysm,
    .grade   = evidence::very_low,
},
rule{
    .id      = "artery-partner-with-sudden-severe-pain",
    .when    = profile::age_50_or_over && history::began_suddenly && finding::severe_pain && finding::trunk_pain_new
            && finding::artery_partner,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "At this age, sudden severe pain with a risk for a widened artery should be seen today.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::very_low,
},
rule{
    .id      = "sudden-pain-high-in-the-back",
    .when    = history::began_suddenly && finding::trunk_pain_new
            && (symptom::upper_back_pain || symptom::pain_between_shoulder_blades),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Sudden pain high in the back should be seen today.",
    .source  = source::nhs_back_pain,
    .grade   = evidence::very_low,
},
rule{
    .id      = "sudden-pain-high-in-the-back-with-grave-sign",
    .when    = history::began_suddenly && finding::trunk_pain_new
            && (symptom::upper_back_pain || symptom::pain_between_shoulder_blades)
            && (finding::severe_pain || finding::artery_risk || finding::leg_weak_or_numb),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Sudden pain high in the back, together with this, can be a torn artery.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::very_low,
},
rule{
    .id      = "sudden-new-kind-of-pain-high-in-the-back",
    .when    = history::began_suddenly && symptom::new_kind_of_pain && profile::age_50_or_over
            && (symptom::upper_back_pain || symptom::pain_between_shoulder_blades)
            && finding::artery_partner,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "At this age, with a risk for the main artery, sudden pain high in the back unlike any before can be a tear.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::very_low,
},
rule{
    .id      = "shoulder-tip-pain-with-another-sign",
    .when    = symptom::shoulder_tip_pain
            && (symptom::tummy_pain_new || (history::began_suddenly && profile::female_or_sex_not_given)
                || (condition::vertigo_or_orthostatic && finding::trunk_pain_new)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Pain at the tip of a shoulder, sudden or with tummy pain or dizziness, can be bleeding inside, also before a pregnancy is known.",
    .source  = source::ectopic_pregnancy_pages,
    .grade   = evidence::very_low,
},
rule{
    .id      = "perhaps-pregnant-and-dizzy",
    .when    = red_flag::may_be_pregnant && condition::vertigo_or_orthostatic && finding::trunk_pain_new,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "In a possible pregnancy, new pain with dizziness should be seen today.",
    .source  = source::ectopic_pregnancy_pages,
    .grade   = evidence::very_low,
},
rule{
    .id      = "strong-infection-risk-with-old-back-pain",
    .when    = finding::strong_infection_risk && finding::back_pain,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With injected drugs, dialysis or a line, back pain should be looked at before exercise, however old it is.",
    .source  = source::bmj_epidural_abscess,
    .grade   = evidence::very_low,
},
rule{
    .id      = "strong-infection-risk-with-changed-back-pain",
    .when    = finding::strong_infection_risk && finding::back_pain && (symptom::new_kind_of_pain || finding::got_worse),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With injected drugs, dialysis or a line, back pain that has changed should be seen today.",
    .source  = source::bmj_epidural_abscess,
    .grade   = evidence::very_low,
},
rule{
    .id      = "infection-risk-with-new-limb-pain",
    .when    = (finding::strong_infection_risk || finding::spine_infection_risk) && finding::limb_pain_new,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With such a risk of infection, new pain in a hip, buttock or thigh should be looked at before exercise.",
    .source  = source::pyomyositis_series,
    .grade   = evidence::very_low,
},
rule{
    .id      = "broke-easily-with-new-back-pain",
    .when    = finding::fragility_fracture && finding::new_back_pain,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "After a bone that broke easily, new back pain should be looked at before exercise.",
    .source  = source::giangregorio_2014,
    .grade   = evidence::very_low,
},
rule{
    .id      = "weak-spine-with-sudden-pain",
    .when    = (finding::fragility_fracture || finding::weak_bone) && finding::new_back_pain && history::began_suddenly,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Where bones are weak, back pain that came suddenly should be seen today.",
    .source  = source::downie_2013,
    .grade   = evidence::very_low,
},
rule{
    .id      = "stiff-spine-with-a-twist",
    .when    = condition::inflammatory_flare_or_fused_spine && finding::new_back_pain
            && (history::strain_or_twist_before || history::began_suddenly || history::fell_last_year
                || red_flag::fell_twice_last_year || symptom::new_kind_of_pain),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A fused spine can break from a twist or a fall, or from one that nobody noticed.",
    .source  = source::nice_ng65,
    .grade   = evidence::very_low,
},
rule{
    .id      = "groin-pain-and-limp-after-falls",
    .when    = profile::age_65_or_over && symptom::groin_pain && symptom::limp_or_pain_on_walking
            && (history::fell_last_year || red_flag::fell_twice_last_year || red_flag::minor_trauma
                || (finding::limb_pain_new && (history::began_suddenly || finding::severe_pain))),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "At this age groin pain and a limp that are severe, came suddenly or after a fall can be a cracked hip.",
    .source  = source::hip_pain_pathways,
    .grade   = evidence::very_low,
},
rule{
    .id      = "grave-clot-risk-with-calf-pain",
    .when    = symptom::calf_pain
            && (history::previous_clot || history::leg_in_plaster_or_paralysed || history::three_days_in_bed
                || history::big_operation_in_twelve_weeks || history::active_cancer
                || (finding::limb_pain_new
                    && (red_flag::recent_surgery || red_flag::birth_in_six_weeks || red_flag::may_be_pregnant
                        || (red_flag::long_travel_last_month && red_flag::oestrogen)))),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Calf pain after a clot, plaster, bed rest, an operation or a birth, or in pregnancy, can be a clot: be seen today.",
    .source  = source::wells_dvt,
    .grade   = evidence::consensus,
},
rule{
    .id      = "unsteady-with-a-nerve-sign",
    .when    = history::feels_unsteady && (finding::leg_nerve_symptom || finding::leg_weak_or_numb),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Unsteadiness with a nerve sign in a leg should be seen today.",
    .source  = source::royal_free_myelopathy,
    .grade   = evidence::very_low,
},
rule{
    .id      = "unsteady-with-falls",
    .when    = history::feels_unsteady && red_flag::fell_twice_last_year,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Unsteadiness with several falls should be looked at before exercise.",
    .source  = source::world_falls_2022,
    .grade   = evidence::consensus,
},
rule{
    .id      = "low-energy-with-groin-or-thigh-pain",
    .when    = (red_flag::low_energy_risk && (symptom::groin_pain || symptom::pubic_pain || symptom::thigh_front_pain || symptom::buttock_pain))
            || (history::load_spike_in_four_weeks && (symptom::groin_pain || symptom::pubic_pain || symptom::thigh_front_pain)
                && (symptom::pain_only_on_walking || symptom::pain_in_one_spot || symptom::hip_hurts_to_straighten)),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Groin or thigh pain after a jump in training or too little food can come from an overloaded bone.",
    .source  = source::robertson_2017,
    .grade   = evidence::low,
},
rule{
    .id      = "long-steroids-with-groin-pain",
    .when    = red_flag::steroids_long && symptom::groin_pain,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Groin pain after long steroids can come from the hip bone.",
    .source  = source::hip_pain_pathways,
    .grade   = evidence::very_low,
},
rule{
    .id      = "shoulder-blade-pain-after-artery-trouble",
    .when    = symptom::pain_between_shoulder_blades && profile::began_in_six_weeks && red_flag::artery_disease,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "New pain between the shoulder blades after a heart attack, a stroke or a blocked artery should be seen today.",
    .source  = source::nhs_back_pain,
    .grade   = evidence::very_low,
},
rule{
    .id      = "sudden-new-pain",
    .when    = (history::began_suddenly
                && (symptom::tummy_pain_new || symptom::flank_pain_new
                    || (finding::trunk_pain_new
                        && (finding::severe_pain || red_flag::may_be_pregnant
                            || (profile::age_50_or_over && finding::artery_partner)
                            || (profile::age_over_60 && symptom::new_kind_of_pain)))))
            || (symptom::flank_pain_new && symptom::pain_comes_in_waves),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Pain in back, tummy or side that began suddenly, or comes in waves, should be looked at before exercise.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "sudden-tummy-and-groin-pain",
    .when    = symptom::tummy_pain_new && symptom::groin_pain && history::began_suddenly,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Sudden pain in tummy and groin together should be seen today.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
// The merged question holds injected drugs and weak defences too.
rule{
    .id      = "merged-infection-risk-with-new-pain",
    .when    = red_flag::infection_risk && (finding::new_back_pain || finding::limb_pain_new),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With a raised risk of infection, new pain should be looked at before exercise.",
    .source  = source::bmj_epidural_abscess,
    .grade   = evidence::very_low,
},
rule{
    .id      = "infection-risk-with-night-sweats",
    .when    = (finding::strong_infection_risk || finding::spine_infection_risk) && red_flag::night_sweats_drenching
            && (finding::back_pain || finding::limb_pain),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With such a risk of infection, pain with drenching sweats at night should be seen today, however old it is.",
    .source  = source::bmj_epidural_abscess,
    .grade   = evidence::very_low,
},
rule{
    .id      = "ill-after-a-fever",
    .when    = history::fever_now_over && red_flag::ill_like_flu && (finding::new_back_pain || finding::limb_pain_new),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "New pain in somebody who still feels ill after a fever should be looked at before exercise.",
    .source  = source::bmj_epidural_abscess,
    .grade   = evidence::very_low,
},
rule{
    .id      = "thin-bones-with-new-back-pain",
    .when    = (finding::weak_bone || red_flag::bone_tablets_for_years) && finding::new_back_pain
            && (profile::moderate_pain || symptom::pain_in_one_spot),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With thin bones, new back pain that is more than mild or sits in one spot should be looked at before exercise.",
    .source  = source::giangregorio_2014,
    .grade   = evidence::very_low,
},
rule{
    .id      = "weak-bone-with-sudden-hip-pain",
    .when    = (finding::weak_bone || finding::fragility_fracture || red_flag::bone_tablets_for_years)
            && (symptom::groin_pain || symptom::buttock_pain) && finding::limb_pain_new && history::began_suddenly,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Where bones are weak, sudden pain in groin or buttock can be a cracked hip or pelvis.",
    .source  = source::hip_pain_pathways,
    .grade   = evidence::very_low,
},
rule{
    .id      = "clot-risk-with-new-pain-at-the-top-of-a-leg",
    .when    = (red_flag::dvt_risk || red_flag::birth_in_six_weeks || history::three_days_in_bed || history::previous_clot)
            && (symptom::groin_pain || symptom::buttock_pain || symptom::thigh_front_pain) && finding::limb_pain_new,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With such a risk for a clot, new pain in groin, buttock or thigh should be looked at before exercise.",
    .source  = source::nhs_dvt,
    .grade   = evidence::very_low,
},
rule{
    .id      = "clot-risk-with-one-leg-newly-tight",
    .when    = (red_flag::dvt_risk || red_flag::birth_in_six_weeks || history::three_days_in_bed || history::previous_clot)
            && symptom::tight_on_one_side && profile::began_in_six_weeks,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With such a risk for a clot, one leg that has become tight should be looked at before exercise.",
    .source  = source::nhs_dvt,
    .grade   = evidence::very_low,
},
rule{
    .id      = "unsteady-with-pain-high-in-the-back",
    .when    = history::feels_unsteady && (symptom::upper_back_pain || symptom::pain_between_shoulder_blades),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Unsteadiness with pain high in the back should be looked at before exercise.",
    .source  = source::royal_free_myelopathy,
    .grade   = evidence::very_low,
},
rule{
    .id      = "band-like-pain-with-changed-walk",
    .when    = red_flag::band_like_pain && (symptom::walking_got_harder || history::feels_unsteady),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Pain round the body like a belt should be seen today where walking has changed.",
    .source  = source::nice_ng234,
    .grade   = evidence::very_low,
},
rule{
    .id      = "cancer-in-bone-with-new-back-pain",
    .when    = condition::bone_metastasis_or_myeloma && finding::new_back_pain,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With cancer in a bone, new back pain should be seen today.",
    .source  = source::nice_ng234,
    .grade   = evidence::very_low,
},
rule{
    .id      = "unsteady-and-stiff",
    .when    = history::feels_unsteady && (symptom::general_stiffness || symptom::hard_to_straighten_legs),
    .then    = raises_to(urgency::clinician_days),
    .because = "Unsteadiness with stiff legs should be looked at.",
    .source  = source::royal_free_myelopathy,
    .grade   = evidence::very_low,
},

// Older people, pregnancy, hips and calves

rule{
    .id      = "waves-of-side-pain-at-an-older-age",
    .when    = profile::age_over_60 && symptom::flank_pain_new
            && (symptom::pain_comes_in_waves || (symptom::groin_pain && (finding::artery_partner || finding::severe_pain))),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Over 60, new side pain in waves or with groin pain can come from the main artery, and should be seen today.",
    .source  = source::rcem_aneurysm,
    .grade   = evidence::very_low,
},
rule{
    .id      = "sudden-pain-at-an-older-age",
    .when    = (history::began_suddenly
                && (profile::age_over_60 || (profile::age_50_or_over && finding::artery_partner))
                && (symptom::flank_pain_new || symptom::tummy_pain_new
                    || (finding::trunk_pain_new && symptom::new_kind_of_pain && history::no_injury_before)))
            || (profile::age_over_60 && finding::trunk_pain_new && symptom::pain_same_in_any_position
                && (history::began_suddenly || finding::severe_pain)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "At this age sudden pain in side or tummy, out of the blue or the same in any position should be seen today.",
    .source  = source::rcem_aneurysm,
    .grade   = evidence::very_low,
},
rule{
    .id      = "known-aneurysm-with-leg-or-groin-sign",
    .when    = history::aneurysm_under_surveillance
            && (((symptom::groin_pain || symptom::buttock_pain || symptom::thigh_front_pain) && finding::limb_pain_new)
                || finding::leg_weak_or_numb || symptom::leg_tingling_or_burning),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With a known aneurysm, new pain in groin or buttock, or a nerve sign in a leg, should be seen today.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "known-aneurysm-with-grave-groin-pain",
    .when    = history::aneurysm_under_surveillance && finding::limb_pain_new
            && (symptom::groin_pain || symptom::buttock_pain || symptom::thigh_front_pain)
            && (finding::severe_pain || history::began_suddenly),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "With a known aneurysm, severe or sudden pain in groin, buttock or thigh can mean that it leaks.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "shoulder-blade-pain-with-grave-sign",
    .when    = symptom::pain_between_shoulder_blades && profile::began_in_six_weeks
            && (symptom::unbearable_pain || condition::bp_uncontrolled || symptom::racing_heart
                || (finding::severe_pain && symptom::new_kind_of_pain)
                || (profile::age_50_or_over && symptom::tummy_pain_new)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "New pain between the shoulder blades that is unbearable, or with a racing heart or tummy pain, should be seen today.",
    .source  = source::nhs_back_pain,
    .grade   = evidence::very_low,
},
rule{
    .id      = "severe-new-pain-between-shoulder-blades",
    .when    = symptom::pain_between_shoulder_blades && profile::began_in_six_weeks && profile::age_50_or_over
            && finding::severe_pain && symptom::new_kind_of_pain && finding::artery_partner,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "At this age, with a risk for the main artery, severe pain here unlike any before can be a torn artery.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "waves-of-pain-in-pregnancy",
    .when    = red_flag::may_be_pregnant && symptom::pain_comes_in_waves,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "In a possible pregnancy, strong waves of pain in the side should be heard of by the maternity team today.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "side-pain-in-pregnancy",
    .when    = red_flag::may_be_pregnant && symptom::flank_pain_new,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "In a possible pregnancy, new pain in the side or under the ribs should be heard of by the maternity team today.",
    .source  = source::pre_eclampsia_pages,
    .grade   = evidence::very_low,
},
rule{
    .id      = "severe-side-pain-in-pregnancy",
    .when    = red_flag::may_be_pregnant && symptom::flank_pain_new && finding::severe_pain,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "In a possible pregnancy, severe pain in the side or under the ribs needs help now.",
    .source  = source::pre_eclampsia_pages,
    .grade   = evidence::very_low,
},
rule{
    .id      = "joint-replacement-with-new-hip-pain",
    .when    = (condition::thr_precautions_active || condition::thr_released)
            && (symptom::groin_pain || symptom::thigh_front_pain) && finding::limb_pain_new,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "New pain in groin or thigh with a replaced hip should be seen today.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "joint-replacement-with-new-buttock-pain",
    .when    = (condition::thr_precautions_active || condition::thr_released) && symptom::buttock_pain && finding::limb_pain_new,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "New buttock pain with a replaced hip should be looked at before exercise.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "racing-heart-with-clot-sign",
    .when    = symptom::racing_heart
            && (finding::recent_operation || (symptom::calf_pain && finding::limb_pain_new)
                || (history::began_suddenly && (finding::limb_pain_new || finding::leg_deficit))),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A racing heart after an operation, with new calf pain or sudden trouble in a leg, should be seen today.",
    .source  = source::nhs_dvt,
    .grade   = evidence::very_low,
},
rule{
    .id      = "calf-pain-with-breath-sign",
    .when    = symptom::calf_pain && finding::limb_pain_new
            && (symptom::pain_on_breathing_in || (symptom::racing_heart && finding::clot_risk)),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "New calf pain with pain on breathing in, or a racing heart and a risk, can mean that a clot has reached the lung.",
    .source  = source::nhs_dvt,
    .grade   = evidence::very_low,
},
rule{
    .id      = "hip-or-pelvis-pain-at-an-older-age",
    .when    = profile::age_65_or_over && finding::limb_pain_new
            && (((symptom::groin_pain || symptom::buttock_pain)
                 && (history::fell_last_year || red_flag::fell_twice_last_year || history::began_suddenly))
                || (symptom::groin_pain && (history::strain_or_twist_before || symptom::limp_or_pain_on_walking))),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "At this age new pain in groin or buttock that came suddenly or after a fall or twist should be looked at.",
    .source  = source::hip_pain_pathways,
    .grade   = evidence::very_low,
},
rule{
    .id      = "child-with-groin-pain",
    .when    = red_flag::under_16_any
            && ((symptom::groin_pain && finding::limb_pain_new)
                || ((symptom::groin_pain || symptom::thigh_front_pain) && profile::over_two_weeks)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "In a child or teenager, new groin pain, or weeks of it in groin or thigh, can come from a slipped hip.",
    .source  = source::hip_pain_pathways,
    .grade   = evidence::very_low,
},

// Half-told stories: sudden legs, fever without a word for pain, and the rest

rule{
    .id      = "sudden-weak-or-numb-leg",
    .when    = history::began_suddenly && finding::leg_weak_or_numb
            && (profile::began_in_six_weeks || finding::trunk_pain_new),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A leg that turned weak or numb all at once should be seen today.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "sudden-weak-or-numb-leg-with-calf-pain",
    .when    = history::began_suddenly && symptom::calf_pain && finding::leg_weak_or_numb && profile::began_in_six_weeks,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Sudden calf pain with a weak or numb leg can mean that the leg gets no blood.",
    .source  = source::rcem_limb_ischaemia,
    .grade   = evidence::very_low,
},
rule{
    .id      = "sudden-calf-pain-with-artery-risk",
    .when    = history::began_suddenly && symptom::calf_pain && profile::began_in_six_weeks
            && (red_flag::artery_disease || (finding::severe_pain && profile::age_over_60)),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Sudden calf pain at this age, or after artery trouble, can mean that the leg gets too little blood.",
    .source  = source::rcem_limb_ischaemia,
    .grade   = evidence::very_low,
},
rule{
    .id      = "leg-gives-way-with-hand-or-walk-sign",
    .when    = red_flag::one_leg_gives_way_new && finding::cord_sign,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "A leg that gives way, with a changed walk or clumsy hands, needs help now.",
    .source  = source::royal_free_myelopathy,
    .grade   = evidence::very_low,
},
rule{
    .id      = "leg-gives-way-with-grave-risk",
    .when    = red_flag::one_leg_gives_way_new
            && (finding::cancer || finding::bleeding_risk || finding::infection_risk || finding::feverish
                || finding::recent_operation || history::began_suddenly),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A leg that newly gives way, with such a risk or all at once, should be seen today.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "new-trunk-pain-at-an-older-age",
    .when    = ((finding::artery_risk || profile::age_65_or_over) && (symptom::flank_pain_new || symptom::tummy_pain_new))
            || (finding::artery_risk && finding::trunk_pain_new && (finding::severe_pain || history::no_injury_before))
            || (symptom::racing_heart && finding::trunk_pain_new),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "New pain in side or tummy at this age, or severe, out of the blue or with a racing heart, should be looked at before exercise.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::very_low,
},
rule{
    .id      = "artery-risk-with-new-pain-and-dizzy",
    .when    = finding::artery_risk && finding::trunk_pain_new && condition::vertigo_or_orthostatic,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Over 60 with a risk for a widened artery, new pain with dizziness should be seen today.",
    .source  = source::nhs_aneurysm,
    .grade   = evidence::very_low,
},
rule{
    .id      = "fever-with-grave-risk",
    .when    = finding::feverish
            && (finding::strong_infection_risk || finding::spine_infection_risk || finding::recent_operation
                || red_flag::procedure_last_three_months || red_flag::steroids_long || red_flag::may_be_pregnant
                || history::active_cancer || condition::thr_precautions_active || condition::thr_released
                || symptom::racing_heart || symptom::weak_all_over || finding::leg_nerve_symptom || red_flag::under_16_any),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Fever in somebody at risk or under 16, with a racing heart, weakness or a nerve sign, should be seen today.",
    .source  = source::bmj_epidural_abscess,
    .grade   = evidence::very_low,
},
rule{
    .id      = "ill-or-leg-sign-with-infection-risk",
    .when    = (finding::infection_risk && red_flag::ill_like_flu && (finding::new_back_pain || finding::limb_pain_new))
            || ((finding::strong_infection_risk || finding::spine_infection_risk)
                && (red_flag::ill_like_flu || (profile::began_in_six_weeks && finding::leg_nerve_symptom))),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With a risk of infection, feeling ill or a new nerve sign in a leg should be seen today.",
    .source  = source::bmj_epidural_abscess,
    .grade   = evidence::very_low,
},
rule{
    .id      = "burning-urine-with-illness-or-pregnancy",
    .when    = red_flag::urine_burns && (finding::feverish || red_flag::ill_like_flu || red_flag::may_be_pregnant),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Burning urine with fever or illness, or in pregnancy, should be seen today.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "tummy-pain-and-a-hip-that-hurts-to-straighten",
    .when    = symptom::tummy_pain_new && symptom::hip_hurts_to_straighten,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "New tummy pain with a hip that hurts to straighten should be seen today.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "diabetes-with-vomiting",
    .when    = red_flag::diabetes && red_flag::vomiting_repeated,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Being sick again and again with diabetes should be seen today.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "injury-or-new-curve-with-a-weak-or-numb-leg",
    .when    = (red_flag::new_spinal_deformity || (red_flag::minor_trauma && finding::new_back_pain)) && finding::leg_weak_or_numb,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A weak or numb leg after an injury to the back, or with a new curve, should be seen today.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "weak-all-over-with-numb-hands-or-legs",
    .when    = (symptom::weak_all_over && (red_flag::both_hands_numb_new || finding::leg_deficit))
            || (red_flag::both_hands_numb_new && finding::leg_deficit),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Weakness or numbness in several places at once should be seen today.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "young-hip-with-a-limp",
    .when    = profile::age_16_to_20 && symptom::limp_or_pain_on_walking && (symptom::groin_pain || symptom::thigh_front_pain),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "At this age pain in groin or thigh with a limp can come from a slipped hip, and should be seen today.",
    .source  = source::hip_pain_pathways,
    .grade   = evidence::very_low,
},

// Conditions and symptoms that somebody should look at

rule{
    .id      = "clot-suspected",
    .when    = condition::dvt_suspected_unassessed,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A possible clot in the leg should be checked today.",
    .source  = source::wells_dvt,
    .grade   = evidence::moderate,
},
rule{
    .id      = "bone-stress-suspected",
    .when    = condition::bone_stress_injury_suspected,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "A possible crack in a bone: stop running and jumping until somebody has looked at it, today if walking hurts.",
    .source  = source::robertson_2017,
    .grade   = evidence::low,
},
rule{
    .id      = "large-tear-suspected",
    .when    = condition::strain_g3_or_avulsion_suspected,
    .then    = due_within_three_days() + blocks_the_routine(),
    .because = "A possible large tear should be looked at soon.",
    .source  = source::pihl_2024,
    .grade   = evidence::low,
},
rule{
    .id      = "cancer-in-bone",
    .when    = condition::bone_metastasis_or_myeloma || history::active_cancer,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With cancer, ask your team before any exercise; get help now for weakness, numbness, or bladder or bowel changes.",
    .source  = source::nice_ng234,
    .grade   = evidence::consensus,
},
rule{
    .id      = "condition-to-discuss",
    .when    = any_of({condition::strain_g2_acute, condition::disc_radiculopathy_acute,
                       condition::spondylolysis_or_listhesis_symptomatic, condition::thr_precautions_active}),
    .then    = raises_to(urgency::clinician_days),
    .because = "Somebody who knows you should help to choose the movements for this.",
    .source  = source::expert_judgement,
    .grade   = evidence::consensus,
},
rule{
    .id      = "very-high-blood-pressure",
    .when    = condition::bp_uncontrolled,
    .then    = raises_to(urgency::clinician_days),
    .because = "Very high blood pressure should be looked at before any exercise.",
    .source  = source::acsm_2021,
    .grade   = evidence::consensus,
},
rule{
    .id      = "leg-nerve-symptom-stable",
    .when    = finding::leg_nerve_symptom,
    .then    = raises_to(urgency::clinician_days),
    .because = "Nerve symptoms in one leg often settle, yet somebody should look at them within days.",
    .source  = source::nice_ng59,
    .grade   = evidence::consensus,
},
rule{
    .id      = "leg-weak-or-foot-numb",
    .when    = symptom::leg_weakness || symptom::foot_numb_or_weak,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "A weak leg, or a numb or weak foot, should be examined before you load it.",
    .source  = source::nice_ng59,
    .grade   = evidence::consensus,
},
rule{
    .id      = "newly-weak-leg",
    .when    = (symptom::leg_weakness || symptom::foot_numb_or_weak) && profile::began_in_two_weeks,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A leg that is newly weak, or a foot newly numb or weak, should be seen today.",
    .source  = source::general_practice,
    .grade   = evidence::consensus,
},
rule{
    .id      = "leg-nerve-symptom-getting-worse",
    .when    = finding::leg_nerve_symptom
            && (finding::got_worse || sign::bending_moves_pain_down_leg),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Nerve symptoms in a leg that are getting worse should be seen today.",
    .source  = source::cks_sciatica,
    .grade   = evidence::consensus,
},
rule{
    .id      = "bending-moves-pain-down-leg",
    .when    = sign::bending_moves_pain_down_leg,
    .then    = raises_to(urgency::clinician_days),
    .because = "Pain that moves down the leg as you bend may come from the back.",
    .source  = source::mckenzie_2003,
    .grade   = evidence::low,
},
rule{
    .id      = "thigh-pain-with-stiff-bending",
    .when    = symptom::back_of_thigh_pain && (symptom::cannot_reach_toes || symptom::hard_to_straighten_legs),
    .then    = raises_to(urgency::clinician_days),
    .because = "Pain, not only tightness, at the back of the thigh that limits bending may come from the back.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "leg-cannot-be-raised",
    .when    = profile::leg_raise_very_low,
    .then    = raises_to(urgency::clinician_days),
    .because = "A straight leg that rises 30 degrees or less is rarely stopped by the hamstrings alone.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "limp-or-pain-on-walking",
    .when    = symptom::limp_or_pain_on_walking,
    .then    = raises_to(urgency::clinician_days),
    .because = "A limp or pain on walking should be looked at.",
    .source  = source::martin_2022,
    .grade   = evidence::consensus,
},
rule{
    .id      = "tear-sign-alone",
    .when    = any_of({symptom::wide_bruising, symptom::knee_bending_weak, symptom::gap_or_lump_in_muscle,
                       symptom::cannot_sit_on_it}),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Wide bruising, a gap, weakness on bending the knee or being unable to sit on it should be looked at.",
    .source  = source::colosimo_avulsion,
    .grade   = evidence::low,
},
rule{
    .id      = "two-tear-signs",
    .when    = at_least(2, {symptom::wide_bruising, symptom::cannot_sit_on_it, symptom::limp_or_pain_on_walking,
                            symptom::knee_bending_weak, symptom::gap_or_lump_in_muscle}),
    .then    = due_within_three_days() + blocks_the_routine(),
    .because = "Two signs of a larger tear together should be looked at soon.",
    .source  = source::colosimo_avulsion,
    .grade   = evidence::low,
},
rule{
    .id      = "calf-tender-or-leg-pain-unexplained",
    .when    = symptom::calf_tender || symptom::calf_or_thigh_pain_unexplained,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Leg pain that nothing explains should be looked at.",
    .source  = source::nice_ng158,
    .grade   = evidence::consensus,
},
rule{
    .id      = "getting-worse",
    .when    = finding::got_worse,
    .then    = raises_to(urgency::clinician_days),
    .because = "Pain that keeps getting worse should be looked at.",
    .source  = source::nice_ng59,
    .grade   = evidence::consensus,
},
rule{
    .id      = "cord-sign-getting-worse",
    .when    = finding::cord_sign && (history::getting_worse || history::worse_in_days),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "An unsteady walk or clumsy hands that get worse can mean growing pressure on the spinal cord.",
    .source  = source::nice_ng234,
    .grade   = evidence::consensus,
},
rule{
    .id      = "foot-drop-getting-worse",
    .when    = red_flag::foot_drop && finding::got_worse,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "A foot that cannot be lifted and gets worse can mean growing pressure on a nerve.",
    .source  = source::cks_sciatica,
    .grade   = evidence::consensus,
},
rule{
    .id      = "dizzy-and-unsteady",
    .when    = condition::vertigo_or_orthostatic
            && (finding::cord_sign || red_flag::foot_drop || symptom::leg_weakness || symptom::leg_numbness
                || symptom::foot_numb_or_weak || symptom::vision_change),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Dizziness with a new unsteady walk, weakness, numbness or a change in vision needs help now.",
    .source  = source::general_practice,
    .grade   = evidence::consensus,
},
rule{
    .id      = "stiff-spine-with-small-injury",
    .when    = condition::inflammatory_flare_or_fused_spine
            && (red_flag::minor_trauma || red_flag::major_trauma || red_flag::spine_bruise_or_graze_after_injury),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "A fused spine can break from a fall, a bump or a blow.",
    .source  = source::nice_ng65,
    .grade   = evidence::consensus,
},
rule{
    .id      = "severe-pain",
    .when    = finding::severe_pain,
    .then    = raises_to(urgency::clinician_days),
    .because = "Pain of 7 or more out of 10 should be looked at.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "unbearable-pain-in-any-position",
    .when    = symptom::unbearable_pain && symptom::pain_same_in_any_position && finding::trunk_pain_new,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "New pain that is unbearable, and that no position eases, should be seen today.",
    .source  = source::nhs_back_pain,
    .grade   = evidence::very_low,
},
rule{
    .id      = "severe-or-constant-back-pain-alone",
    .when    = finding::sudden_severe_back_pain || symptom::constant_back_pain || profile::worst_pain_right_now
            || (finding::new_back_pain && finding::severe_pain
                && (symptom::pain_same_in_any_position || finding::bleeding_risk)),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Back pain that is sudden and severe, constant, or severe where bleeding is likelier, or pain of 10 right now, "
               "should be looked at.",
    .source  = source::finucane_2020,
    .grade   = evidence::consensus,
},

};
// clang-format on

}  // namespace hamstring::inline HAMSTRING_EDITION::rules
