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
    .because = "Nerve symptoms in a leg need the urgent nerve questions answered; until then somebody should check today.",
    .source  = source::expert_judgement,
    .grade   = evidence::consensus,
},

// Findings

rule{
    .id      = "r1-cauda-equina",
    .when    = any_of({red_flag::saddle_numbness, red_flag::bladder_change_new, red_flag::bowel_change_new,
                       red_flag::sexual_sensation_loss_new, red_flag::bilateral_leg_pain_new,
                       red_flag::bilateral_leg_weakness}),
    .then    = concludes(finding::nerve_root_sign),
    .because = "This can be a sign of pressure on the nerves that serve the bladder, the bowel and both legs.",
    .source  = source::bmj_cauda_equina,
    .grade   = evidence::consensus,
},
rule{
    .id      = "nerve-root-sign",
    .when    = any_of({red_flag::weakness_progressive, red_flag::foot_drop, red_flag::gait_or_hand_clumsiness,
                       red_flag::leg_neuro_stable, symptom::leg_numbness, symptom::leg_weakness,
                       symptom::leg_tingling_or_burning, symptom::foot_numb_or_weak, symptom::pain_below_knee,
                       sign::bending_moves_pain_down_leg, condition::disc_radiculopathy_acute,
                       condition::nerve_mechanosensitivity}),
    .then    = concludes(finding::nerve_root_sign),
    .because = "A change in feeling, strength or walking, or pain down a leg, can come from a nerve.",
    .source  = source::finucane_2020,
    .grade   = evidence::consensus,
},
rule{
    .id      = "leg-weak-or-numb",
    .when    = any_of({red_flag::foot_drop, red_flag::gait_or_hand_clumsiness, symptom::leg_numbness,
                       symptom::leg_weakness, symptom::foot_numb_or_weak}),
    .then    = concludes(finding::leg_weak_or_numb),
    .because = "A leg is weak or numb, or walking has changed.",
    .source  = source::finucane_2020,
    .grade   = evidence::consensus,
},
rule{
    .id      = "leg-nerve-symptom",
    .when    = any_of({red_flag::leg_neuro_stable, symptom::leg_tingling_or_burning, symptom::leg_numbness,
                       symptom::leg_weakness, symptom::pain_below_knee, symptom::foot_numb_or_weak,
                       condition::disc_radiculopathy_acute, condition::nerve_mechanosensitivity}),
    .then    = concludes(finding::leg_nerve_symptom),
    .because = "Tingling, numbness, weakness or pain below the knee can come from a nerve.",
    .source  = source::nice_ng59,
    .grade   = evidence::consensus,
},
rule{
    .id      = "back-pain",
    .when    = any_of({symptom::low_back_pain, symptom::upper_back_pain, symptom::constant_back_pain,
                       symptom::back_pain_getting_worse, symptom::wakes_second_half_of_night,
                       symptom::varies_with_back_pain, symptom::better_with_moving,
                       finding::sudden_severe_back_pain}),
    .then    = concludes(finding::back_pain),
    .because = "There is pain in the back.",
    .source  = source::expert_judgement,
    .grade   = evidence::consensus,
},
rule{
    .id      = "sudden-severe-back-pain",
    .when    = symptom::severe_back_or_flank_pain_new || red_flag::sudden_severe_midline_pain,
    .then    = concludes(finding::sudden_severe_back_pain),
    .because = "Severe pain in the back came suddenly.",
    .source  = source::finucane_2020,
    .grade   = evidence::consensus,
},
rule{
    .id      = "new-back-pain",
    .when    = (finding::back_pain && profile::recent_onset) || finding::sudden_severe_back_pain
            || symptom::back_pain_getting_worse,
    .then    = concludes(finding::new_back_pain),
    .because = "The back pain is new, or nobody said that it is old.",
    .source  = source::expert_judgement,
    .grade   = evidence::consensus,
},
rule{
    .id      = "severe-or-constant-back-pain",
    .when    = (finding::back_pain && (profile::severe_pain || red_flag::night_pain_unremitting))
            || symptom::constant_back_pain || finding::sudden_severe_back_pain,
    .then    = concludes(finding::severe_or_constant_back_pain),
    .because = "The back pain is severe or never lets go.",
    .source  = source::yusuf_2019,
    .grade   = evidence::low,
},
rule{
    .id      = "fracture-modifier",
    .when    = finding::weak_spine || red_flag::minor_trauma,
    .then    = concludes(finding::fracture_modifier),
    .because = "Age, thin bones, steroids, a stiff spine or a small injury make a broken bone more likely.",
    .source  = source::downie_2013,
    .grade   = evidence::low,
},
rule{
    .id      = "weak-bone",
    .when    = red_flag::osteoporosis_known || condition::osteoporosis_no_fracture,
    .then    = concludes(finding::weak_bone),
    .because = "Thin bones are known.",
    .source  = source::brooke_wavell_2022,
    .grade   = evidence::consensus,
},
rule{
    .id      = "fragility-fracture",
    .when    = red_flag::previous_fragility_fracture || condition::vertebral_fracture_past,
    .then    = concludes(finding::fragility_fracture),
    .because = "A bone has broken easily before.",
    .source  = source::giangregorio_2014,
    .grade   = evidence::consensus,
},
rule{
    .id      = "weak-spine",
    .when    = any_of({finding::weak_bone, finding::fragility_fracture, red_flag::steroids_long, red_flag::age_over_70,
                       red_flag::female_postmenopausal, condition::inflammatory_flare_or_fused_spine}),
    .then    = concludes(finding::weak_spine),
    .because = "Age, thin bones, steroids or a stiff spine make a broken bone in the spine more likely.",
    .source  = source::downie_2013,
    .grade   = evidence::low,
},
rule{
    .id      = "bleeding-risk",
    .when    = red_flag::anticoagulant_new_pain || condition::anticoagulated_or_bleeding_disorder,
    .then    = concludes(finding::bleeding_risk),
    .because = "Blood thinners or a bleeding disorder make a bleed more likely.",
    .source  = source::choa_2011,
    .grade   = evidence::low,
},
rule{
    .id      = "two-fracture-risks",
    .when    = at_least(2, {red_flag::age_over_70, profile::female_or_sex_not_given, red_flag::major_trauma,
                            red_flag::steroids_long}),
    .then    = concludes(finding::two_fracture_risks),
    .because = "Two risks for a broken bone in the spine come together.",
    .source  = source::henschke_2009,
    .grade   = evidence::low,
},
rule{
    .id      = "three-fracture-risks",
    .when    = at_least(3, {red_flag::age_over_70, profile::female_or_sex_not_given, red_flag::major_trauma,
                            red_flag::steroids_long}),
    .then    = concludes(finding::three_fracture_risks),
    .because = "Three risks for a broken bone in the spine come together.",
    .source  = source::henschke_2009,
    .grade   = evidence::low,
},
rule{
    .id      = "clot-risk-adds-up",
    .when    = at_least(2, {history::active_cancer, history::leg_in_plaster_or_paralysed, history::three_days_in_bed,
                            history::big_operation_in_twelve_weeks, history::previous_clot, symptom::calf_tender,
                            red_flag::leg_swelling_one_side}),
    .then    = concludes(finding::clot_risk_adds_up),
    .because = "Two or more risks for a clot in the leg come together.",
    .source  = source::wells_dvt,
    .grade   = evidence::moderate,
},
rule{
    .id      = "spondyloarthritis-features",
    .when    = at_least(3, {history::back_pain_before_35, symptom::wakes_second_half_of_night, symptom::buttock_pain,
                            symptom::better_with_moving, symptom::better_with_anti_inflammatories,
                            symptom::morning_stiffness_over_30_minutes, history::family_spondyloarthritis,
                            history::arthritis_enthesitis_or_psoriasis, red_flag::uveitis_ibd_psoriasis}),
    .then    = concludes(finding::spondyloarthritis_features),
    .because = "Three or more signs of inflammatory back pain come together.",
    .source  = source::nice_ng65,
    .grade   = evidence::consensus,
},
rule{
    .id      = "hamstring-tear-sign",
    .when    = any_of({symptom::wide_bruising, symptom::cannot_sit_on_it, symptom::limp_or_pain_on_walking,
                       symptom::knee_bending_weak, symptom::gap_or_lump_in_muscle}),
    .then    = concludes(finding::hamstring_tear_sign),
    .because = "Bruising, weakness, a gap or trouble walking can go with a larger tear.",
    .source  = source::colosimo_avulsion,
    .grade   = evidence::low,
},
rule{
    .id      = "cancer",
    .when    = any_of({red_flag::cancer_history, condition::bone_metastasis_or_myeloma, history::active_cancer}),
    .then    = concludes(finding::cancer),
    .because = "There is or was a cancer.",
    .source  = source::nice_ng234,
    .grade   = evidence::consensus,
},
rule{
    .id      = "clot-risk",
    .when    = any_of({red_flag::dvt_risk, history::active_cancer, history::leg_in_plaster_or_paralysed,
                       history::three_days_in_bed, history::big_operation_in_twelve_weeks, history::previous_clot,
                       condition::pregnancy_second_third_trimester, condition::pregnancy_complicated_uncleared}),
    .then    = concludes(finding::clot_risk),
    .because = "Something raises the chance of a clot in the leg.",
    .source  = source::wells_dvt,
    .grade   = evidence::consensus,
},
rule{
    .id      = "recent-operation",
    .when    = any_of({red_flag::recent_surgery, history::big_operation_in_twelve_weeks,
                       condition::spine_surgery_lt_6w_or_uncleared, condition::hamstring_repair_lt_12w,
                       condition::hip_scope_or_other_hip_surgery_lt_12w}),
    .then    = concludes(finding::recent_operation),
    .because = "There was an operation in recent weeks.",
    .source  = source::expert_judgement,
    .grade   = evidence::consensus,
},
rule{
    .id      = "tear-suspected",
    .when    = any_of({red_flag::pop_with_sudden_pain, red_flag::avulsion_pattern, symptom::wide_bruising,
                       symptom::gap_or_lump_in_muscle, condition::strain_g2_acute,
                       condition::strain_g3_or_avulsion_suspected}),
    .then    = concludes(finding::tear_suspected),
    .because = "The muscle may be torn.",
    .source  = source::colosimo_avulsion,
    .grade   = evidence::consensus,
},
rule{
    .id      = "pregnant",
    .when    = condition::pregnancy_second_third_trimester || condition::pregnancy_complicated_uncleared,
    .then    = concludes(finding::pregnant),
    .because = "There is a pregnancy.",
    .source  = source::acog_804,
    .grade   = evidence::consensus,
},
rule{
    .id      = "blow-to-the-spine",
    .when    = red_flag::major_trauma || red_flag::spine_bruise_or_graze_after_injury,
    .then    = concludes(finding::blow_to_the_spine),
    .because = "There was a serious accident, or an injury that left a mark over the spine.",
    .source  = source::finucane_2020,
    .grade   = evidence::consensus,
},
rule{
    .id      = "leg-deficit",
    .when    = any_of({red_flag::foot_drop, symptom::foot_numb_or_weak, symptom::leg_numbness,
                       symptom::leg_weakness, symptom::leg_tingling_or_burning}),
    .then    = concludes(finding::leg_deficit),
    .because = "A leg or foot is numb, tingling or weak.",
    .source  = source::kanlic_2010,
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
                || symptom::wakes_second_half_of_night || symptom::limp_or_pain_on_walking),
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
    .when    = red_flag::new_spinal_deformity && (finding::sudden_severe_back_pain || profile::severe_pain),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "A new curve or hump that came with sudden pain should be seen today.",
    .source  = source::nhs_lothian_spine,
    .grade   = evidence::consensus,
},
rule{
    .id      = "serious-accident-with-grave-sign",
    .when    = finding::blow_to_the_spine
            && (profile::severe_pain || finding::sudden_severe_back_pain || finding::nerve_root_sign
                || red_flag::cannot_stand_or_walk || red_flag::fainting),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "After such an injury, severe pain, numbness, weakness, faintness or being unable to stand needs help now.",
    .source  = source::finucane_2020,
    .grade   = evidence::consensus,
},
rule{
    .id      = "r5-infection-risk-with-back-pain",
    .when    = red_flag::infection_risk
            && ((finding::severe_or_constant_back_pain && (finding::new_back_pain || history::getting_worse))
                || symptom::back_pain_getting_worse),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With a raised risk of infection, severe or constant back pain should be seen today, with or without fever.",
    .source  = source::yusuf_2019,
    .grade   = evidence::low,
},
rule{
    .id      = "r5-infection-risk-with-nerve-change",
    .when    = red_flag::infection_risk && (finding::nerve_root_sign || red_flag::cannot_stand_or_walk)
            && (finding::new_back_pain || (finding::back_pain && history::getting_worse)),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "With a raised risk of infection, back pain and a nerve change or being unable to stand need help now.",
    .source  = source::shroyer_2021,
    .grade   = evidence::consensus,
},
// Silence about how bad it is counts as bad, until somebody asks.
rule{
    .id      = "infection-risk-with-back-pain-not-rated",
    .when    = red_flag::infection_risk && finding::new_back_pain && profile::pain_not_given,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With a raised risk of infection, new back pain should be looked at while nobody knows how severe it is.",
    .source  = source::yusuf_2019,
    .grade   = evidence::low,
},
rule{
    .id      = "infection-risk-with-night-pain",
    .when    = red_flag::infection_risk && (red_flag::night_pain_unremitting || symptom::wakes_second_half_of_night),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With a raised risk of infection, pain that wakes you should be looked at before exercise.",
    .source  = source::yusuf_2019,
    .grade   = evidence::low,
},
rule{
    .id      = "fever-with-nerve-change",
    .when    = red_flag::fever_spinal_pain
            && (finding::nerve_root_sign || red_flag::cannot_stand_or_walk || red_flag::fainting),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Fever and back pain with numbness, weakness, faintness or being unable to stand needs help now.",
    .source  = source::shroyer_2021,
    .grade   = evidence::consensus,
},
rule{
    .id      = "r6-artery-risk-with-severe-pain",
    .when    = (red_flag::aaa_risk || condition::bp_uncontrolled) && finding::sudden_severe_back_pain,
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "With a risk for a widened artery, sudden severe back or flank pain should be seen today.",
    .source  = source::nice_ng156,
    .grade   = evidence::consensus,
},
rule{
    .id      = "r6-severe-pain-with-faint",
    .when    = red_flag::fainting
            && (finding::sudden_severe_back_pain
                || (finding::new_back_pain
                    && (red_flag::aaa_risk || symptom::upper_back_pain))),
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
            && (finding::new_back_pain || symptom::constant_back_pain || red_flag::fainting
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
    .when    = (finding::clot_risk || finding::recent_operation)
            && (symptom::calf_or_thigh_pain_unexplained || symptom::calf_tender),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "Unexplained leg pain with a risk for a clot should be seen today.",
    .source  = source::nice_ng158,
    .grade   = evidence::consensus,
},
rule{
    .id      = "clot-risk-with-leg-pain-not-asked-about",
    .when    = (finding::clot_risk || finding::recent_operation) && profile::leg_pain_reason_not_asked
            && (symptom::back_of_thigh_pain || symptom::pain_bending_or_stretching_thigh
                || symptom::limp_or_pain_on_walking || symptom::pain_below_knee),
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "With a risk for a clot, leg pain waits with exercise until somebody asks whether anything explains it.",
    .source  = source::nice_ng158,
    .grade   = evidence::consensus,
},
rule{
    .id      = "possible-clot-with-faint",
    .when    = (red_flag::leg_swelling_one_side || condition::dvt_suspected_unassessed || symptom::calf_tender)
            && red_flag::fainting,
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
                    || red_flag::gait_or_hand_clumsiness || red_flag::cannot_stand_or_walk || red_flag::major_trauma
                    || red_flag::fainting)),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "With a raised risk of bleeding, weakness, numbness, faintness or an accident can mean a bleed inside.",
    .source  = source::choa_2011,
    .grade   = evidence::low,
},
rule{
    .id      = "bleeding-risk-with-sudden-pain",
    .when    = condition::anticoagulated_or_bleeding_disorder
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
            && (finding::new_back_pain || profile::severe_pain || finding::nerve_root_sign || history::getting_worse
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
                || symptom::constant_back_pain || symptom::limp_or_pain_on_walking),
    .then    = raises_to(urgency::same_day) + blocks_the_routine(),
    .because = "In a child or teenager, night or constant pain, a changed walk or a change in feeling should be seen today.",
    .source  = source::kayser_2006,
    .grade   = evidence::low,
},
rule{
    .id      = "inflammatory-back-pain",
    .when    = finding::spondyloarthritis_features && profile::three_months_or_more
            && (history::back_pain_before_45 || history::back_pain_before_35),
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
    .when    = symptom::vision_change && (red_flag::gca_pattern || red_flag::pmr_pattern || profile::age_over_50),
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
             && (symptom::pregnancy_tummy_pain || finding::back_pain || profile::severe_pain || red_flag::fainting))
            || ((red_flag::pregnancy_warning || symptom::pregnancy_tummy_pain) && red_flag::fainting),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Bleeding or pain in pregnancy with faintness, or bleeding with pain, needs help now.",
    .source  = source::acog_804,
    .grade   = evidence::consensus,
},
rule{
    .id      = "pregnancy-with-very-high-blood-pressure",
    .when    = finding::pregnant && condition::bp_uncontrolled,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "Very high blood pressure in pregnancy needs help now.",
    .source  = source::expert_judgement,
    .grade   = evidence::consensus,
},
rule{
    .id      = "pregnancy-with-sudden-pain",
    .when    = finding::pregnant && finding::sudden_severe_back_pain,
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
    .because = "A possible crack in a bone should be looked at before you load it.",
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
    .because = "With cancer, your team should say which movements suit you.",
    .source  = source::nice_ng234,
    .grade   = evidence::consensus,
},
rule{
    .id      = "condition-to-discuss",
    .when    = any_of({condition::strain_g2_acute, condition::disc_radiculopathy_acute, condition::bp_uncontrolled,
                       condition::spondylolysis_or_listhesis_symptomatic, condition::thr_precautions_active}),
    .then    = raises_to(urgency::clinician_days),
    .because = "Somebody who knows you should help to choose the movements for this.",
    .source  = source::expert_judgement,
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
    .id      = "leg-nerve-symptom-getting-worse",
    .when    = finding::leg_nerve_symptom
            && (history::getting_worse || symptom::back_pain_getting_worse || sign::bending_moves_pain_down_leg),
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
    .when    = history::getting_worse || symptom::back_pain_getting_worse,
    .then    = raises_to(urgency::clinician_days),
    .because = "Pain that keeps getting worse should be looked at.",
    .source  = source::nice_ng59,
    .grade   = evidence::consensus,
},
rule{
    .id      = "cord-sign-getting-worse",
    .when    = red_flag::gait_or_hand_clumsiness && history::getting_worse,
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "An unsteady walk or clumsy hands that get worse can mean growing pressure on the spinal cord.",
    .source  = source::nice_ng234,
    .grade   = evidence::consensus,
},
rule{
    .id      = "foot-drop-getting-worse",
    .when    = red_flag::foot_drop && (history::getting_worse || symptom::back_pain_getting_worse),
    .then    = raises_to(urgency::emergency_now) + blocks_the_routine(),
    .because = "A foot that cannot be lifted and gets worse can mean growing pressure on a nerve.",
    .source  = source::cks_sciatica,
    .grade   = evidence::consensus,
},
rule{
    .id      = "dizzy-and-unsteady",
    .when    = condition::vertigo_or_orthostatic
            && (red_flag::gait_or_hand_clumsiness || red_flag::foot_drop || symptom::leg_weakness || symptom::leg_numbness
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
    .when    = profile::severe_pain,
    .then    = raises_to(urgency::clinician_days),
    .because = "Pain of 7 or more out of 10 should be looked at.",
    .source  = source::expert_judgement,
    .grade   = evidence::very_low,
},
rule{
    .id      = "severe-or-constant-back-pain-alone",
    .when    = finding::sudden_severe_back_pain || symptom::constant_back_pain,
    .then    = raises_to(urgency::clinician_days) + blocks_the_routine(),
    .because = "Sudden severe or constant back pain should be looked at.",
    .source  = source::finucane_2020,
    .grade   = evidence::consensus,
},

};
// clang-format on

}  // namespace hamstring::inline HAMSTRING_EDITION::rules
