// SPDX-License-Identifier: MIT
// Printed by tests/tools/generate/generate.sh from the tables and rules. Do not edit.
#pragma once

// clang-format off

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/engine/strata.hpp>
#include <hamstring/engine/trace.hpp>
#include <hamstring/ids/bits.hpp>
#include <hamstring/knowledge/source.hpp>

/// What a reason reads of the rules: whoever asks why need not compile them.

namespace hamstring::inline HAMSTRING_EDITION::generated {

/// What a rule says, without its id and its premise: a program that prints reasons links no more.
struct rule_note {
    std::string_view because;
    hamstring::source source{};
    evidence grade{};
    std::uint8_t tally = 0;
    std::int8_t weight = 0;
};

/// The note of each rule, in the order of `rules::all_rules`.
inline constexpr rule_note rule_notes[] = {
    {"Numbness between the legs can be a sign of pressure on nerves that needs treatment within hours.", source::bmj_cauda_equina, evidence::consensus, 255, 0},  // saddle_numbness
    {"A new change in passing urine can be a sign of pressure on nerves that needs treatment within hours.", source::bmj_cauda_equina, evidence::consensus, 255, 0},  // bladder_change_new
    {"New loss of bowel control or feeling can be a sign of pressure on nerves that needs treatment within hours.", source::bmj_cauda_equina, evidence::consensus, 255, 0},  // bowel_change_new
    {"New loss of sexual feeling or function with back or leg pain can be a sign of pressure on nerves.", source::bmj_cauda_equina, evidence::consensus, 255, 0},  // sexual_sensation_loss_new
    {"Nerve pain, tingling or numbness in both legs can be an early sign of pressure on important nerves.", source::bmj_cauda_equina, evidence::consensus, 255, 0},  // bilateral_leg_pain_new
    {"Weakness in both legs can be a sign of pressure on the spinal cord or its nerves.", source::bmj_cauda_equina, evidence::consensus, 255, 0},  // bilateral_leg_weakness
    {"A leg that gets weaker over hours or days can mean growing pressure on a nerve.", source::nhs_lothian_spine, evidence::consensus, 255, 0},  // weakness_progressive
    {"Not being able to lift a foot can mean that a nerve has stopped working.", source::nhs_lothian_spine, evidence::consensus, 255, 0},  // foot_drop
    {"A new unsteady walk or clumsy hands can be a sign of pressure on the spinal cord.", source::nice_ng234, evidence::consensus, 255, 0},  // gait_or_hand_clumsiness
    {"Steady nerve symptoms in one leg often settle, and somebody should look at them within days.", source::nice_ng59, evidence::consensus, 255, 0},  // leg_neuro_stable
    {"After a serious accident a bone may be broken.", source::finucane_2020, evidence::low, 255, 0},  // major_trauma
    {"A bruise or graze over the spine after an injury is strongly linked with a broken bone.", source::downie_2013, evidence::low, 255, 0},  // spine_bruise_or_graze_after_injury
    {"Sudden severe pain in the middle of the spine can be a broken bone.", source::nhs_lothian_spine, evidence::consensus, 255, 0},  // sudden_severe_midline_pain
    {"A new curve or lost height should be looked at.", source::nhs_lothian_spine, evidence::consensus, 255, 0},  // new_spinal_deformity
    {"After cancer, a new pain should be looked at soon.", source::downie_2013, evidence::low, 255, 0},  // cancer_history
    {"Weight loss without trying should be looked at.", source::finucane_2020, evidence::very_low, 255, 0},  // unexplained_weight_loss
    {"If self-care has not helped after weeks, somebody should look again.", source::finucane_2020, evidence::consensus, 255, 0},  // not_improving_6w
    {"A lump that grows, is deep or large, or does not go away should be looked at soon.", source::nice_ng12, evidence::consensus, 255, 0},  // lump_growing
    {"Fever with back pain can be an infection of the spine.", source::yusuf_2019, evidence::low, 255, 0},  // fever_spinal_pain
    {"New pain with a known aneurysm can mean that it leaks.", source::nice_ng156, evidence::consensus, 255, 0},  // known_aaa
    {"Sudden severe pain with faintness or a pulsing tummy can be a bleeding artery.", source::nice_ng156, evidence::consensus, 255, 0},  // sudden_back_abdo_pain_with_collapse
    {"A swollen or discoloured leg can be a blood clot.", source::wells_dvt, evidence::moderate, 255, 0},  // leg_swelling_one_side
    {"These can come from a clot in the lung or from the heart.", source::nice_ng158, evidence::consensus, 255, 0},  // pe_symptoms
    {"A cold, pale or blue leg can mean that blood no longer reaches it.", source::rcem_limb_ischaemia, evidence::consensus, 255, 0},  // cold_pale_leg
    {"Leg pain that comes with walking and goes at rest can come from narrowed arteries.", source::rcem_limb_ischaemia, evidence::consensus, 255, 0},  // exertional_thigh_pain
    {"With a bleeding risk, sudden pain or swelling can be a bleed inside.", source::choa_2011, evidence::low, 255, 0},  // anticoagulant_new_pain
    {"A sudden pop can mean a larger tear.", source::martin_2022, evidence::low, 255, 0},  // pop_with_sudden_pain
    {"A pop with these signs may be a torn-off tendon that should be seen within days.", source::colosimo_avulsion, evidence::low, 255, 0},  // avulsion_pattern
    {"Sudden pain at the sit bone in sport can be a piece of bone pulled off.", source::gidwani_2004, evidence::low, 255, 0},  // teen_sit_bone_injury
    {"A rock-hard thigh with extreme pain can mean dangerous pressure inside it.", source::kanlic_2010, evidence::low, 255, 0},  // thigh_tense_pain_extreme
    {"Dark urine with severe muscle pain can mean that muscle is breaking down.", source::mayo_statins, evidence::consensus, 255, 0},  // dark_urine_after_exercise
    {"Not being able to stand on a leg after a fall can mean a broken hip.", source::nice_cg124, evidence::consensus, 255, 0},  // hip_cannot_bear_weight
    {"Severe joint pain that came within days can be an infected joint, also without fever.", source::bsr_hot_joint_2006, evidence::consensus, 255, 0},  // hot_joint_or_hip_fever
    {"New trouble in a replaced joint should be seen quickly.", source::bsr_hot_joint_2006, evidence::consensus, 255, 0},  // prosthesis_new_pain
    {"Bone pain that grows with running can be a crack in the bone.", source::robertson_2017, evidence::low, 255, 0},  // impact_groin_or_bone_pain
    {"Skin that changes quickly with severe pain can be a dangerous infection.", source::nice_ng141, evidence::consensus, 255, 0},  // skin_spreading_red
    {"These antibiotics can harm tendons.", source::fda_fluoroquinolone_2008, evidence::moderate, 255, 0},  // fluoroquinolone_tendon_pain
    {"New muscle pain on both sides can be linked with a statin, or with red yeast rice, which can act like one.", source::mayo_statins, evidence::consensus, 255, 0},  // statin_muscle_pain
    {"Soon after an operation your surgical team decides which movements you may do.", source::oosterhuis_2014, evidence::consensus, 255, 0},  // recent_surgery
    {"Stiff hamstrings with these signs should be looked at soon.", source::kayser_2006, evidence::low, 255, 0},  // child_tight_hamstrings
    {"This advice is made for people of 16 and over.", source::nice_ng59, evidence::consensus, 255, 0},  // under_16_any
    {"Long back pain that began young and eases with moving should be checked for inflammation.", source::nice_ng65, evidence::consensus, 255, 0},  // axspa_yellow
    {"Long morning stiffness in hips and shoulders should be looked at.", source::dejaco_2015, evidence::consensus, 255, 0},  // pmr_pattern
    {"These can come from an inflamed artery that also serves the eyes.", source::mackie_2020, evidence::consensus, 255, 0},  // gca_pattern
    {"In pregnancy these signs should be seen at once.", source::acog_804, evidence::consensus, 255, 0},  // pregnancy_warning
    {"Pain in the side with fever or blood in the urine can come from the kidney.", source::nice_ng111, evidence::consensus, 255, 0},  // urinary_fever_flank
    {"Such pain can come from the heart or the main artery.", source::nice_cg95, evidence::consensus, 255, 0},  // chest_or_exertional_back_pain
    {"A band of blisters can be shingles, where early treatment helps most.", source::cks_shingles, evidence::consensus, 255, 0},  // band_rash
    {"Feeling very unwell, confused or breathless needs help first, whatever the muscles do.", source::general_practice, evidence::consensus, 255, 0},  // very_unwell
    {"Fainting should be looked at today.", source::general_practice, evidence::consensus, 255, 0},  // fainting
    {"Not being able to stand or walk should be looked at today.", source::general_practice, evidence::consensus, 255, 0},  // cannot_stand_or_walk
    {"Such thoughts deserve help right away.", source::general_practice, evidence::consensus, 255, 0},  // self_harm_thoughts
    {"A new unsteady or odd walk can be a sign of pressure on the spinal cord.", source::royal_free_myelopathy, evidence::consensus, 255, 0},  // unsteady_walk_new
    {"Legs that newly drag or stiffen can be a sign of pressure on the spinal cord.", source::royal_free_myelopathy, evidence::consensus, 255, 0},  // legs_stiff_or_dragging_new
    {"Newly clumsy hands can be a sign of pressure on the spinal cord in the neck.", source::royal_free_myelopathy, evidence::consensus, 255, 0},  // clumsy_hands_new
    {"A shock down the back on bending the neck can come from the spinal cord.", source::royal_free_myelopathy, evidence::consensus, 255, 0},  // shock_on_bending_neck
    {"Both hands numb or tingly by day can come from the neck or from nerves at the wrists.", source::royal_free_myelopathy, evidence::consensus, 255, 0},  // both_hands_numb_new
    {"These can come from a nerve; they often settle, and somebody should look at them within days.", source::nice_ng59, evidence::consensus, 255, 0},  // nerve_sign_below_knee
    {"Nerve signs in a leg that get worse can mean growing pressure on a nerve.", source::girft_2023, evidence::consensus, 255, 0},  // leg_signs_worse_in_two_weeks
    {"Legs that fail on walking and recover on sitting can mean that nerves in the low back have little room.", source::bmj_spinal_stenosis, evidence::consensus, 255, 0},  // legs_fail_on_walking
    {"When both legs newly fail on walking, important nerves may be under pressure.", source::nhs_back_pain, evidence::consensus, 255, 0},  // legs_fail_on_walking_new
    {"A leg that newly gives way may come from a nerve, the hip or the knee.", source::expert_judgement, evidence::very_low, 255, 0},  // one_leg_gives_way_new
    {"Any one of these can be a sign that blood does not reach a part of the brain.", source::act_fast, evidence::consensus, 255, 0},  // stroke_sign
    {"A sudden head or neck pain unlike any before can come from an artery.", source::rushton_2023, evidence::consensus, 255, 0},  // sudden_head_or_neck_pain
    {"Being ill with a stiff neck can be an infection around the brain and spinal cord.", source::general_practice, evidence::consensus, 255, 0},  // ill_with_stiff_neck
    {"A jaw that is hard to open, with cramps, can be a sign of a wound infection that stiffens muscles.", source::general_practice, evidence::consensus, 255, 0},  // jaw_locked
    {"Fever along with pain can be a sign of an infection that needs treatment.", source::bmj_epidural_abscess, evidence::consensus, 255, 0},  // fever_now
    {"Soaking night sweats can go along with an infection or another illness.", source::expert_judgement, evidence::very_low, 255, 0},  // night_sweats_drenching
    {"Lost feeling over a painful spot can come from a nerve or, with severe pain or illness, from a deep infection.", source::nhs_necrotising_fasciitis, evidence::consensus, 255, 0},  // skin_numb_over_pain
    {"Severe hip or groin pain that began within days can be an infected or broken hip.", source::hip_pain_pathways, evidence::consensus, 255, 0},  // hip_pain_severe_in_days
    {"Such night pain is also common in harmless back pain, but week after week it should be looked at.", source::verhagen_2016, evidence::very_low, 255, 0},  // night_pain_every_night
    {"Pain like a belt can come from the spine or from a nerve at the ribs.", source::nhs_back_pain, evidence::consensus, 255, 0},  // band_like_pain
    {"A groin lump that is hard, very sore or stuck can be a hernia that is trapped.", source::borders_hernia, evidence::consensus, 255, 0},  // groin_lump_hard
    {"A leg that newly takes no weight can mean a broken bone or an infected joint.", source::hip_pain_pathways, evidence::consensus, 255, 0},  // cannot_take_weight_on_one_leg
    {"A leg that looks shorter or turned out since a fall or sudden pain can mean a broken hip.", source::nice_cg124, evidence::consensus, 255, 0},  // leg_short_or_turned_out
    {"Pain far beyond the injury can mean pressure inside a muscle or a deep infection.", source::nhs_compartment, evidence::consensus, 255, 0},  // pain_worse_than_injury_explains
    {"A hard, swollen thigh or buttock can mean dangerous pressure inside the muscle.", source::nhs_compartment, evidence::consensus, 255, 0},  // thigh_or_buttock_hard_and_swollen
    {"Muscles that swell after unusual exercise can be breaking down.", source::niosh_rhabdo, evidence::consensus, 255, 0},  // muscles_swollen_after_exercise
    {"Muscles that stay very weak after unusual exercise can be breaking down.", source::niosh_rhabdo, evidence::consensus, 255, 0},  // muscles_very_weak_after_exercise
    {"This can tear a hamstring off the sit bone, also without a pop.", source::colosimo_avulsion, evidence::low, 255, 0},  // leg_forced_straight
    {"A sharp pain at the sit bone can be a tendon or a piece of bone pulled off.", source::colosimo_avulsion, evidence::low, 255, 0},  // sudden_sit_bone_pain
    {"A big bruise that nothing explains should be looked at.", source::expert_judgement, evidence::very_low, 255, 0},  // large_bruise_unexplained
    {"Dark or very little urine can be a sign that muscle is breaking down or the kidneys struggle.", source::niosh_rhabdo, evidence::consensus, 255, 0},  // dark_or_little_urine
    {"A strong pulse in the tummy can come from a widened main artery, though slim people may feel their own.", source::nhs_aneurysm, evidence::consensus, 255, 0},  // pulsing_tummy
    {"A cold sweat with pale, clammy skin can mean that the body is short of blood.", source::nhs_aneurysm, evidence::consensus, 255, 0},  // cold_sweat_now
    {"A warm leg, or new veins on one side, can be a sign of a blood clot.", source::nhs_dvt, evidence::consensus, 255, 0},  // leg_warm_or_new_veins
    {"A foot that hurts at night and eases when it hangs down may get too little blood.", source::general_practice, evidence::very_low, 255, 0},  // foot_pain_at_night
    {"Severe tummy pain can come from an organ or an artery, and not from the back.", source::nhs_pancreatitis, evidence::consensus, 255, 0},  // tummy_pain_severe
    {"Tummy pain that goes through to the back can come from the pancreas, for example.", source::nhs_pancreatitis, evidence::consensus, 255, 0},  // pain_bores_to_back
    {"Being sick again and again is looked at; with new pain it can come from an organ in the tummy.", source::nhs_pancreatitis, evidence::consensus, 255, 0},  // vomiting_repeated
    {"Vomited blood, or stool like tar, can mean bleeding in the gut.", source::general_practice, evidence::consensus, 255, 0},  // blood_vomited_or_black_stool
    {"When stool and wind both stop, the bowel can be blocked.", source::general_practice, evidence::very_low, 255, 0},  // no_stool_no_wind
    {"Yellow skin or eyes can come from the bile, the pancreas or the liver.", source::nhs_pancreatitis, evidence::consensus, 255, 0},  // skin_or_eyes_yellow
    {"Blood in the urine can come from a stone, an infection or, now and then, a tumour.", source::nhs_kidney_stones, evidence::consensus, 255, 0},  // blood_in_urine
    {"Burning on passing urine can be an infection, which can rise to the kidneys.", source::expert_judgement, evidence::very_low, 255, 0},  // urine_burns
    {"Sudden severe pain in a testicle can mean that its blood supply is cut off.", source::general_practice, evidence::consensus, 255, 0},  // testicle_pain_sudden
    {"In pregnancy and soon after a birth such a sign can be grave for mother or baby.", source::pre_eclampsia_pages, evidence::consensus, 255, 0},  // pregnancy_or_birth_emergency
    {"New weakness on both sides, while on a statin or red yeast rice, can mean that muscle suffers.", source::mayo_statins, evidence::consensus, 255, 0},  // statin_muscle_weakness
    {"Nobody should be alone with this, and help is there right away.", source::nhs_crisis_pages, evidence::consensus, 255, 0},  // cannot_keep_safe
    {"This can be a sign of pressure on the nerves that serve the bladder, the bowel and both legs.", source::bmj_cauda_equina, evidence::consensus, 255, 0},  // r1-cauda-equina
    {"A change in feeling, strength or walking, or pain down a leg, can come from a nerve.", source::finucane_2020, evidence::consensus, 255, 0},  // nerve-root-sign
    {"A leg is weak or numb, or walking has changed.", source::finucane_2020, evidence::consensus, 255, 0},  // leg-weak-or-numb
    {"Tingling, numbness, weakness or pain below the knee can come from a nerve.", source::nice_ng59, evidence::consensus, 255, 0},  // leg-nerve-symptom
    {"There is pain in the back.", source::expert_judgement, evidence::consensus, 255, 0},  // back-pain
    {"Severe pain in the back came suddenly.", source::finucane_2020, evidence::consensus, 255, 0},  // sudden-severe-back-pain
    {"The back pain is new, or nobody said that it is old.", source::expert_judgement, evidence::consensus, 255, 0},  // new-back-pain
    {"The back pain is severe or never lets go.", source::yusuf_2019, evidence::low, 255, 0},  // severe-or-constant-back-pain
    {"Age, thin bones, steroids, a stiff spine or a small injury make a broken bone more likely.", source::downie_2013, evidence::low, 255, 0},  // fracture-modifier
    {"Thin bones are known.", source::brooke_wavell_2022, evidence::consensus, 255, 0},  // weak-bone
    {"A bone has broken easily before.", source::giangregorio_2014, evidence::consensus, 255, 0},  // fragility-fracture
    {"Age, thin bones, steroids or a stiff spine make a broken bone in the spine more likely.", source::downie_2013, evidence::low, 255, 0},  // weak-spine
    {"Blood thinners or a bleeding disorder make a bleed more likely.", source::choa_2011, evidence::low, 255, 0},  // bleeding-risk
    {"Two risks for a broken bone in the spine come together.", source::henschke_2009, evidence::low, 255, 0},  // two-fracture-risks
    {"Three risks for a broken bone in the spine come together.", source::henschke_2009, evidence::low, 255, 0},  // three-fracture-risks
    {"Two or more risks for a clot in the leg come together.", source::wells_dvt, evidence::moderate, 255, 0},  // clot-risk-adds-up
    {"The back pain began before the age of 35.", source::nice_ng65, evidence::consensus, 255, 0},  // back-pain-began-before-35
    {"Three or more signs of inflammatory back pain come together.", source::nice_ng65, evidence::consensus, 255, 0},  // spondyloarthritis-features
    {"Bruising, weakness, a gap or trouble walking can go with a larger tear.", source::colosimo_avulsion, evidence::low, 255, 0},  // hamstring-tear-sign
    {"There is or was a cancer.", source::nice_ng234, evidence::consensus, 255, 0},  // cancer
    {"Something raises the chance of a clot in the leg.", source::wells_dvt, evidence::consensus, 255, 0},  // clot-risk
    {"There was an operation in recent weeks.", source::expert_judgement, evidence::consensus, 255, 0},  // recent-operation
    {"The muscle may be torn.", source::colosimo_avulsion, evidence::consensus, 255, 0},  // tear-suspected
    {"There was a serious accident, or an injury that left a mark over the spine.", source::finucane_2020, evidence::consensus, 255, 0},  // blow-to-the-spine
    {"A leg or foot is numb, tingling or weak.", source::kanlic_2010, evidence::consensus, 255, 0},  // leg-deficit
    {"The pain was told as severe, by number or in words.", source::expert_judgement, evidence::very_low, 255, 0},  // severe-pain-told
    {"Walking or the hands have changed, or bending the neck sends a shock.", source::royal_free_myelopathy, evidence::consensus, 255, 0},  // cord-sign
    {"Two signs that can come from the spinal cord come together.", source::royal_free_myelopathy, evidence::very_low, 255, 0},  // two-cord-signs
    {"Both legs are affected.", source::nhs_lothian_spine, evidence::consensus, 255, 0},  // both-legs
    {"It has got worse.", source::nhs_back_pain, evidence::consensus, 255, 0},  // got-worse
    {"There is new or worse pain in the back, the side or the tummy.", source::nhs_aneurysm, evidence::consensus, 255, 0},  // trunk-pain-new
    {"There is pain in a hip, groin, buttock, thigh or calf.", source::expert_judgement, evidence::consensus, 255, 0},  // limb-pain
    {"Something makes a widened main artery more likely.", source::nice_ng156, evidence::consensus, 255, 0},  // artery-partner
    {"Over 60, and with another risk for a widened main artery.", source::nice_ng156, evidence::consensus, 255, 0},  // artery-risk
    {"Injected drugs, dialysis or a line make an infection of the spine much more likely.", source::bmj_epidural_abscess, evidence::consensus, 255, 0},  // strong-infection-risk
    {"A weak immune system, or a needle at the spine, makes an infection of the spine more likely.", source::bmj_epidural_abscess, evidence::consensus, 255, 0},  // spine-infection-risk
    {"Something raises the chance of an infection.", source::bmj_epidural_abscess, evidence::consensus, 255, 0},  // any-infection-risk
    {"Two things that each raise the chance of an infection come together.", source::bmj_epidural_abscess, evidence::very_low, 255, 0},  // two-infection-risks
    {"There is a fever.", source::nhs_back_pain, evidence::consensus, 255, 0},  // feverish
    {"The pain in the leg, hip or buttock is new or worse.", source::expert_judgement, evidence::consensus, 255, 0},  // new-limb-pain
    {"The muscles are sore after unusual exercise.", source::niosh_rhabdo, evidence::consensus, 255, 0},  // sore-after-exercise
    {"Nobody told of a complaint.", source::expert_judgement, evidence::consensus, 255, 0},  // nothing-told
    {"There is or may be a pregnancy, or there was a birth in the last six weeks.", source::expert_judgement, evidence::consensus, 255, 0},  // pregnant-or-after-birth
    {"A wheelchair is used, and an injury of the spinal cord may be behind it.", source::expert_judgement, evidence::consensus, 255, 0},  // wheelchair-used
    {"Pain at night that no position eases is often harmless; see somebody if it comes every night for two weeks, or with fever, weight loss or numbness.", source::harding_2005, evidence::very_low, 255, 0},  // night-pain-to-watch
    {"Aches all over are common with flu; be seen the same day if the pain grows in one spot.", source::nhs_necrotising_fasciitis, evidence::very_low, 255, 0},  // flu-like-illness-to-watch
    {"In a pregnancy with problems, wait with exercise until your maternity team agrees.", source::acog_804, evidence::consensus, 255, 0},  // gate-complicated-pregnancy
    {"Soon after an operation on the spine your surgical team decides which movements you may do.", source::oosterhuis_2014, evidence::consensus, 255, 0},  // gate-recent-spine-operation
    {"Soon after such an operation your surgical team decides which movements you may do.", source::general_practice, evidence::consensus, 255, 0},  // gate-recent-hip-or-hamstring-operation
    {"After a big operation, or with a leg that cannot be used, your own team decides which movements you may do.", source::general_practice, evidence::consensus, 255, 0},  // gate-operation-or-plaster
    {"The answers contradict each other or hold an impossible number, so they cannot support self-care.", source::expert_judgement, evidence::consensus, 255, 0},  // gate-report-problem
    {"Some safety questions are still open, and silence is taken as a possible yes.", source::expert_judgement, evidence::consensus, 255, 0},  // gate-core-screen-unanswered
    {"With nerve symptoms in a leg, each urgent nerve question needs a yes or no; until then somebody should check today.", source::expert_judgement, evidence::consensus, 255, 0},  // gate-nerve-screen-unanswered
    {"After cancer, a change in feeling, strength, bladder or bowel can mean pressure on the spinal cord.", source::nice_ng234, evidence::consensus, 255, 0},  // r2-cancer-with-nerve-change
    {"After cancer, pain that grows, never eases, wakes you, sits high or comes on straining should be seen soon.", source::nice_ng234, evidence::consensus, 255, 0},  // cancer-with-grave-pain
    {"After cancer, a new curve, a leg that cannot be used, or pain after a small injury should be seen today.", source::nice_ng234, evidence::consensus, 255, 0},  // cancer-with-bone-or-leg-change
    {"New back pain with two of these risks is more often linked with a broken bone in the spine.", source::henschke_2009, evidence::low, 255, 0},  // r3-two-fracture-risks
    {"New back pain with three of these risks is much more often linked with a broken bone in the spine.", source::henschke_2009, evidence::low, 255, 0},  // r3-three-fracture-risks
    {"Long use of steroid tablets is linked with broken bones in the spine, so new back pain should be seen.", source::downie_2013, evidence::low, 255, 0},  // steroids-with-new-back-pain
    {"Where bones may be weak, even a small fall or lift can break one.", source::henschke_2009, evidence::low, 255, 0},  // r4-small-injury-with-weak-bone
    {"Sudden severe back pain, where bones may be weak, can be a broken bone.", source::nhs_lothian_spine, evidence::consensus, 255, 0},  // midline-pain-with-weak-bone
    {"Back pain that grows, with thin bones, should be looked at before exercise.", source::giangregorio_2014, evidence::consensus, 255, 0},  // weak-bone-with-growing-pain
    {"New back pain after a small injury should be looked at before exercise where bones may be weak.", source::expert_judgement, evidence::very_low, 255, 0},  // small-injury-where-bones-may-be-weak
    {"A new curve or hump that came with sudden pain should be seen today.", source::nhs_lothian_spine, evidence::consensus, 255, 0},  // deformity-with-sudden-pain
    {"After such an injury, severe pain, numbness, weakness, faintness or being unable to stand needs help now.", source::finucane_2020, evidence::consensus, 255, 0},  // serious-accident-with-grave-sign
    {"With a raised risk of infection, severe or constant back pain should be seen today, with or without fever.", source::yusuf_2019, evidence::low, 255, 0},  // r5-infection-risk-with-back-pain
    {"With a raised risk of infection, back pain and a nerve change or being unable to stand need help now.", source::shroyer_2021, evidence::consensus, 255, 0},  // r5-infection-risk-with-nerve-change
    {"With a raised risk of infection, pain that wakes you should be looked at before exercise.", source::yusuf_2019, evidence::low, 255, 0},  // infection-risk-with-night-pain
    {"Fever and back pain with numbness, weakness, faintness or being unable to stand needs help now.", source::shroyer_2021, evidence::consensus, 255, 0},  // fever-with-nerve-change
    {"With a risk for a widened artery, sudden severe back or flank pain should be seen today.", source::nice_ng156, evidence::consensus, 255, 0},  // r6-artery-risk-with-severe-pain
    {"New back or flank pain with fainting can be bleeding inside.", source::nice_ng156, evidence::consensus, 255, 0},  // r6-severe-pain-with-faint
    {"Sudden severe back pain that is high up, or comes with weakness or numbness, needs help now.", source::finucane_2020, evidence::consensus, 255, 0},  // sudden-pain-with-weakness-or-high-up
    {"Sudden severe back pain with nerve symptoms should be seen today.", source::cks_sciatica, evidence::consensus, 255, 0},  // sudden-pain-with-nerve-change
    {"With a known aneurysm, new, growing or constant pain, or faintness, can mean that it leaks.", source::nice_ng156, evidence::consensus, 255, 0},  // known-aneurysm-with-grave-pain
    {"With a known aneurysm, your doctor should hear of this before you exercise.", source::nice_ng156, evidence::consensus, 255, 0},  // aneurysm-under-surveillance
    {"Two or more risks for a clot come together, and a clot can feel like a pulled muscle.", source::wells_dvt, evidence::moderate, 255, 0},  // r7-clot-risk-adds-up
    {"Unexplained leg pain with a risk for a clot should be seen today.", source::nice_ng158, evidence::consensus, 255, 0},  // clot-risk-with-leg-pain
    {"With a risk for a clot, leg pain waits with exercise until somebody asks whether anything explains it.", source::nice_ng158, evidence::consensus, 255, 0},  // clot-risk-with-leg-pain-not-asked-about
    {"A swollen or tender leg with faintness can mean that a clot has moved to the lung.", source::nice_ng158, evidence::consensus, 255, 0},  // possible-clot-with-faint
    {"A leg that hurts at rest and changes colour may not get enough blood.", source::rcem_limb_ischaemia, evidence::consensus, 255, 0},  // leg-colour-change
    {"Pain on walking that now also comes at rest, with a change of colour, can mean that the leg lacks blood.", source::rcem_limb_ischaemia, evidence::consensus, 255, 0},  // walking-pain-with-colour-change
    {"A painful leg that changes colour and tingles, goes numb or weak may be short of blood.", source::rcem_limb_ischaemia, evidence::consensus, 255, 0},  // colour-change-with-nerve-change
    {"With a raised risk of bleeding, weakness, numbness, faintness or an accident can mean a bleed inside.", source::choa_2011, evidence::low, 255, 0},  // bleeding-risk-with-weakness-or-faint
    {"With a raised risk of bleeding, sudden pain, a tear, numbness or an injury can mean a bleed inside.", source::choa_2011, evidence::low, 255, 0},  // bleeding-risk-with-sudden-pain
    {"Very high blood pressure with weakness, numbness, faintness or a change in vision needs help now.", source::general_practice, evidence::consensus, 255, 0},  // high-blood-pressure-with-nerve-change
    {"A pop with bruising, weakness, a gap or trouble walking may be a larger tear that should be looked at soon.", source::colosimo_avulsion, evidence::low, 255, 0},  // r8-pop-with-tear-sign
    {"A numb or weak foot after a sudden tear can mean pressure on a nerve or inside the thigh.", source::kanlic_2010, evidence::very_low, 255, 0},  // r8-tear-with-nerve-change
    {"In young people a sudden pop at the back of the thigh can pull off a piece of the sit bone.", source::gidwani_2004, evidence::low, 255, 0},  // teen-with-pop
    {"In young people a large tear can pull off a piece of the sit bone.", source::gidwani_2004, evidence::low, 255, 0},  // teen-with-large-tear
    {"In young people pain at the sit bone, or a tear, can involve the growing bone.", source::gidwani_2004, evidence::low, 255, 0},  // young-with-sit-bone-pain
    {"Being unable to stand, with a change in feeling or strength, can mean pressure on the spinal cord.", source::finucane_2020, evidence::consensus, 255, 0},  // unable-to-stand-with-nerve-change
    {"Not being able to stand after a fall or bump can mean a broken hip.", source::nice_cg124, evidence::consensus, 255, 0},  // fall-unable-to-stand
    {"A replaced joint on which you cannot stand needs help now.", source::bsr_hot_joint_2006, evidence::consensus, 255, 0},  // joint-replacement-unable-to-stand
    {"Pain after a fall or bump with a replaced hip should be seen today.", source::bsr_hot_joint_2006, evidence::consensus, 255, 0},  // joint-replacement-with-small-injury
    {"Bone pain on walking or at night may be a crack in the bone: stop running and keep weight off it.", source::robertson_2017, evidence::low, 255, 0},  // bone-stress-hurts-to-walk
    {"Pain on walking after a jump in training or too little food can go with an overloaded bone.", source::robertson_2017, evidence::low, 255, 0},  // low-energy-with-bone-pain
    {"New or growing pain, a new injury or a nerve change after an operation should be seen today.", source::oosterhuis_2014, evidence::consensus, 255, 0},  // operation-with-new-trouble
    {"Weakness or numbness soon after an operation on the spine needs help now.", source::oosterhuis_2014, evidence::consensus, 255, 0},  // spine-operation-with-weakness
    {"A changed wound or fever after an operation should be seen today.", source::general_practice, evidence::consensus, 255, 0},  // wound-change-or-fever-after-operation
    {"In a child or teenager, night or constant pain, a changed walk, a change in feeling, or tight hamstrings with back pain should be seen today.", source::kayser_2006, evidence::low, 255, 0},  // child-with-grave-sign
    {"Back pain that began young, lasts for months and has these features should be checked for inflammation.", source::nice_ng65, evidence::consensus, 255, 0},  // inflammatory-back-pain
    {"Marked tightness with back pain in a growing person should be looked at before any stretching.", source::phalen_1961, evidence::low, 255, 0},  // growing-with-marked-tightness
    {"Long morning stiffness that eases with moving, for months, can go with inflammation.", source::nice_ng65, evidence::consensus, 255, 0},  // morning-stiffness-that-eases
    {"A red and painful eye should be seen today.", source::nice_ng65, evidence::consensus, 255, 0},  // red-painful-eye
    {"A sudden change in vision should be seen today.", source::general_practice, evidence::consensus, 255, 0},  // vision-change
    {"At this age or with this pattern a change in vision can become lasting within hours.", source::mackie_2020, evidence::consensus, 255, 0},  // headache-pattern-with-vision-change
    {"Bleeding or tummy pain in pregnancy should be seen today.", source::acog_804, evidence::consensus, 255, 0},  // pregnancy-bleeding-or-pain
    {"Bleeding or pain in pregnancy with faintness, or bleeding with pain, needs help now.", source::acog_804, evidence::consensus, 255, 0},  // pregnancy-bleeding-with-pain-or-faint
    {"Very high blood pressure in pregnancy or soon after a birth needs help now.", source::expert_judgement, evidence::consensus, 255, 0},  // pregnancy-with-very-high-blood-pressure
    {"Sudden severe back or flank pain in pregnancy should be seen today.", source::acog_804, evidence::consensus, 255, 0},  // pregnancy-with-sudden-pain
    {"Two things that each make a broken bone a little more likely come together.", source::expert_judgement, evidence::very_low, 255, 0},  // r9-fracture-modifiers
    {"First back pain after 50 together with constant night pain should be looked at.", source::expert_judgement, evidence::very_low, 255, 0},  // r9-cancer-modifiers
    {"Constant night pain that grows, sits high, or comes with much training should be looked at.", source::finucane_2020, evidence::consensus, 255, 0},  // night-pain-with-another-sign
    {"Night pain together with eye, bowel or skin inflammation should be looked at.", source::expert_judgement, evidence::very_low, 255, 0},  // r9-inflammation-modifiers
    {"After cancer, constant night pain or unplanned weight loss should be seen within a day.", source::nice_ng234, evidence::consensus, 255, 0},  // r10-cancer-pattern
    {"Nobody is sure of a sign that can mean pressure on important nerves, so somebody should check today.", source::girft_2023, evidence::very_low, 255, 0},  // not-sure-of-a-nerve-sign
    {"A possible sign of pressure on important nerves, together with another sign or risk, needs help now.", source::girft_2023, evidence::very_low, 255, 0},  // not-sure-of-a-nerve-sign-with-another
    {"Two such changes in hands, walk or bladder together can mean pressure on the spinal cord.", source::royal_free_myelopathy, evidence::very_low, 255, 0},  // two-cord-signs-together
    {"Legs that fail on walking can be new pressure on nerves; until somebody says since when, that is assumed.", source::girft_2023, evidence::very_low, 255, 0},  // legs-fail-on-walking-and-nobody-said-since-when
    {"Legs that fail on walking, and more so lately, can mean growing pressure on nerves.", source::bmj_spinal_stenosis, evidence::very_low, 255, 0},  // legs-fail-on-walking-and-it-grows
    {"Numbness, tingling or weakness that grows in both legs can mean pressure on important nerves.", source::girft_2023, evidence::consensus, 255, 0},  // leg-signs-worse-in-both
    {"A leg that gives way, with another nerve sign or getting worse, should be seen today.", source::cks_sciatica, evidence::very_low, 255, 0},  // leg-gives-way-with-nerve-sign
    {"Walking that has got harder should be looked at before any exercise.", source::royal_free_myelopathy, evidence::very_low, 255, 0},  // walking-got-harder
    {"Walking that has got harder, with a nerve sign or after cancer, should be seen today.", source::nice_ng234, evidence::consensus, 255, 0},  // walking-got-harder-with-nerve-sign
    {"Weakness of the whole body should be looked at.", source::expert_judgement, evidence::very_low, 255, 0},  // weak-all-over
    {"A numb patch on the thigh that grows, or after cancer, should be looked at.", source::hip_pain_pathways, evidence::very_low, 255, 0},  // numb-side-of-thigh-that-grows
    {"Fever together with new or growing pain should be seen today.", source::nhs_necrotising_fasciitis, evidence::consensus, 255, 0},  // fever-with-new-pain
    {"Fever with severe pain, a leg that cannot be stood on or a hard swelling needs help now.", source::nhs_necrotising_fasciitis, evidence::consensus, 255, 0},  // fever-with-grave-pain
    {"Fever with a racing heart and weakness can mean that an infection has spread.", source::expert_judgement, evidence::very_low, 255, 0},  // fever-racing-heart-and-weak
    {"Fever or feeling ill in the weeks after a birth should be seen today.", source::after_birth_pages, evidence::consensus, 255, 0},  // fever-after-birth
    {"After a fever, and with a raised risk of infection, new back pain should be seen today.", source::bmj_epidural_abscess, evidence::very_low, 255, 0},  // fever-over-with-infection-risk
    {"Pain that grows, never eases or is severe after a fever should be looked at.", source::bmj_epidural_abscess, evidence::very_low, 255, 0},  // fever-over-with-grave-pain
    {"Drenching sweats at night with new back pain should be seen today.", source::nhs_back_pain, evidence::consensus, 255, 0},  // night-sweats-with-new-back-pain
    {"Feeling ill all over with new pain in one spot can be an infection.", source::nhs_necrotising_fasciitis, evidence::very_low, 255, 0},  // flu-like-with-pain-in-one-spot
    {"Feeling ill all over with severe pain in one spot of a limb can be an infection that spreads fast.", source::nhs_necrotising_fasciitis, evidence::consensus, 255, 0},  // flu-like-with-severe-limb-pain
    {"With injected drugs, dialysis or a line, new back pain of any strength should be seen today.", source::bmj_epidural_abscess, evidence::very_low, 255, 0},  // strong-infection-risk-with-back-pain
    {"With weak defences or after a needle at the spine, new back pain should be looked at.", source::bmj_epidural_abscess, evidence::very_low, 255, 0},  // spine-infection-risk-with-back-pain
    {"With weak defences or after a needle at the spine, more than mild new back pain should be seen today.", source::bmj_epidural_abscess, evidence::very_low, 255, 0},  // spine-infection-risk-with-more-than-mild-pain
    {"With a raised risk of infection, more than mild new back pain should be looked at before exercise.", source::yusuf_2019, evidence::very_low, 255, 0},  // infection-risk-with-more-than-mild-pain
    {"With two risks of infection, new back pain should be looked at before exercise.", source::bmj_epidural_abscess, evidence::very_low, 255, 0},  // two-infection-risks-with-back-pain
    {"With a raised risk of infection, growing pain in a hip, buttock or thigh should be seen today.", source::pyomyositis_series, evidence::consensus, 255, 0},  // infection-risk-with-limb-pain
    {"A hip that hurts to straighten, with illness or a sign or risk of infection, should be seen today.", source::pyomyositis_series, evidence::very_low, 255, 0},  // hip-hurts-to-straighten
    {"Severe hip pain that came within days, with fever, illness or a leg that cannot be stood on, needs help now.", source::hip_pain_pathways, evidence::consensus, 255, 0},  // hip-pain-in-days-with-illness
    {"Skin that has lost its feeling over a spot that is ill, swollen or worse should be seen today.", source::nhs_necrotising_fasciitis, evidence::consensus, 255, 0},  // numb-skin-with-illness
    {"Severe pain under numb skin, with illness or swelling, can be an infection that spreads fast.", source::nhs_necrotising_fasciitis, evidence::consensus, 255, 0},  // numb-skin-with-illness-and-severe-pain
    {"New pain high in the back that is severe and never lets go should be seen today.", source::nhs_back_pain, evidence::very_low, 255, 0},  // grave-upper-back-pain
    {"Pain round the body like a belt, with a nerve sign, can be pressure on the spinal cord.", source::nice_ng234, evidence::consensus, 255, 0},  // band-like-pain-with-nerve-sign
    {"Pain round the body like a belt should be seen today after cancer.", source::nice_ng234, evidence::consensus, 255, 0},  // band-like-pain-after-cancer
    {"Pain every night should be seen today after cancer.", source::nice_ng234, evidence::consensus, 255, 0},  // night-pain-every-night-after-cancer
    {"Pain in a thigh that is there every night should be looked at.", source::nhs_back_pain, evidence::very_low, 255, 0},  // thigh-pain-every-night
    {"Weight loss with fever, sweats or pain at night that nothing eases should be seen today.", source::verhagen_2016, evidence::very_low, 255, 0},  // weight-loss-with-night-pain-or-fever
    {"New pain between the shoulder blades, or in one spot high in the back, at this age or with another sign, should be looked at.", source::nhs_back_pain, evidence::very_low, 255, 0},  // shoulder-blade-pain-with-another-sign
    {"New back pain with new tiredness should be looked at over 60, and from 50 with pain at night or in one spot.", source::expert_judgement, evidence::very_low, 255, 0},  // tired-with-new-back-pain
    {"A pain unlike the earlier ones should be looked at.", source::nhs_aneurysm, evidence::very_low, 255, 0},  // new-kind-of-pain-after-earlier-episodes
    {"Over 60 with a risk for a widened artery, sudden severe pain in back, side or tummy can be a leak.", source::nhs_aneurysm, evidence::consensus, 255, 0},  // artery-risk-with-sudden-severe-pain
    {"Over 60 with a risk for a widened artery, such new pain in back, side or tummy should be seen today.", source::rcem_aneurysm, evidence::very_low, 255, 0},  // artery-risk-with-growing-pain
    {"Over 60 with a risk for a widened artery, severe pain out of the blue, constant or unbearable should be seen today.", source::nhs_aneurysm, evidence::very_low, 255, 0},  // artery-risk-with-severe-pain-out-of-the-blue
    {"Over 60 with a risk for a widened artery, new pain in tummy and back together should be seen today.", source::nice_ng156, evidence::consensus, 255, 0},  // artery-risk-with-tummy-and-back-pain
    {"Such pain in tummy and back that is severe, grows or never changes can be a leaking artery.", source::nice_ng156, evidence::consensus, 255, 0},  // artery-risk-with-grave-tummy-and-back-pain
    {"Over 60 with a risk for a widened artery, new pain with a racing heart can be a leak.", source::nhs_aneurysm, evidence::consensus, 255, 0},  // artery-risk-with-racing-heart
    {"Pain that comes only on walking, with a risk for narrowed arteries, should be looked at.", source::nhs_aneurysm, evidence::very_low, 255, 0},  // artery-risk-with-pain-on-walking
    {"A strong pulse in the tummy with new pain should be seen today.", source::nhs_aneurysm, evidence::consensus, 255, 0},  // pulsing-tummy-with-new-pain
    {"A strong pulse in the tummy with such pain can be a leaking artery.", source::nhs_aneurysm, evidence::very_low, 255, 0},  // pulsing-tummy-with-grave-pain
    {"Sudden severe pain of this kind should be seen today.", source::nhs_aneurysm, evidence::very_low, 255, 0},  // sudden-severe-pain-with-another-sign
    {"A cold sweat together with pain needs help now.", source::nhs_aneurysm, evidence::consensus, 255, 0},  // cold-sweat-with-pain
    {"Leg pain that nothing explains and that grows, or a tender calf with either, can be a clot.", source::nhs_dvt, evidence::very_low, 255, 0},  // leg-pain-unexplained-and-growing
    {"A calf that began to hurt after long travel or days in bed can hold a clot, even where a pull explains it.", source::nhs_dvt, evidence::very_low, 255, 0},  // calf-strain-after-travel-or-bed-rest
    {"Calf pain with a risk for a clot should be looked at, even where a strain explains it.", source::nhs_dvt, evidence::very_low, 255, 0},  // clot-risk-with-calf-pain
    {"Growing calf pain with a risk for a clot should be seen today.", source::nhs_dvt, evidence::consensus, 255, 0},  // clot-risk-with-growing-calf-pain
    {"A warm leg, or new veins, with pain or a risk for a clot should be seen today.", source::nhs_dvt, evidence::consensus, 255, 0},  // warm-leg-with-pain
    {"Pain on breathing in should be looked at.", source::nhs_dvt, evidence::very_low, 255, 0},  // pain-on-breathing
    {"Pain on breathing in that came suddenly, or with fever or a racing heart, should be seen today.", source::nhs_dvt, evidence::very_low, 255, 0},  // pain-on-breathing-with-another-sign
    {"Pain on breathing in, with a sign or risk of a clot, can mean a clot in the lung.", source::nhs_dvt, evidence::consensus, 255, 0},  // pain-on-breathing-with-clot-risk
    {"A racing heart should be looked at.", source::expert_judgement, evidence::very_low, 255, 0},  // racing-heart
    {"A racing heart with a sore or swollen leg can mean a clot in the lung.", source::nhs_dvt, evidence::consensus, 255, 0},  // racing-heart-with-leg-sign
    {"With a raised risk of bleeding, such new pain or bruising can be a bleed inside.", source::choa_2011, evidence::low, 255, 0},  // bleeding-risk-with-new-deep-pain
    {"With a raised risk of bleeding, a nerve sign should be seen today.", source::choa_2011, evidence::low, 255, 0},  // bleeding-risk-with-nerve-sign
    {"With a raised risk of bleeding, a nerve sign that grows or came suddenly can mean a bleed at the spine.", source::choa_2011, evidence::low, 255, 0},  // bleeding-risk-with-growing-nerve-sign
    {"With a raised risk of bleeding, new back pain that came suddenly or grows should be seen today.", source::choa_2011, evidence::very_low, 255, 0},  // bleeding-risk-with-growing-back-pain
    {"Severe tummy pain together with this needs help now.", source::nhs_pancreatitis, evidence::consensus, 255, 0},  // severe-tummy-pain-with-another-sign
    {"Tummy pain that goes through to the back, together with this, needs help now.", source::nhs_pancreatitis, evidence::consensus, 255, 0},  // pain-through-to-the-back-with-another-sign
    {"Tummy and back pain while using such an injection should be looked at.", source::mhra_glp1_2026, evidence::consensus, 255, 0},  // injection-with-tummy-and-back-pain
    {"Such tummy and back pain while using this injection should be seen today.", source::mhra_glp1_2026, evidence::consensus, 255, 0},  // injection-with-grave-tummy-and-back-pain
    {"New pain in the side with illness, sickness or a change of the urine, or after a birth, should be seen today.", source::nhs_kidney_stones, evidence::consensus, 255, 0},  // side-pain-with-illness-or-urine-sign
    {"Pain in the side with fever in pregnancy needs help now.", source::expert_judgement, evidence::very_low, 255, 0},  // side-pain-with-fever-in-pregnancy
    {"Severe pain that comes in waves should be seen today.", source::nhs_kidney_stones, evidence::consensus, 255, 0},  // severe-waves-of-pain
    {"Blood in the urine together with this should be seen today.", source::nhs_kidney_stones, evidence::consensus, 255, 0},  // blood-in-urine-with-another-sign
    {"Being sick again and again with new pain should be seen today.", source::nhs_pancreatitis, evidence::consensus, 255, 0},  // vomiting-with-new-pain
    {"Being sick or faint on long steroids can mean that the body lacks them.", source::expert_judgement, evidence::very_low, 255, 0},  // vomiting-or-faint-on-long-steroids
    {"No stool and no wind, with sickness or severe pain, can be a blocked bowel.", source::expert_judgement, evidence::very_low, 255, 0},  // bowel-blockage-signs
    {"New tummy pain in a possible pregnancy or in the weeks after a birth should be seen today.", source::ectopic_pregnancy_pages, evidence::consensus, 255, 0},  // perhaps-pregnant-with-tummy-pain
    {"In a possible pregnancy, pain at the tip of a shoulder, or tummy pain with this, can be bleeding inside.", source::ectopic_pregnancy_pages, evidence::consensus, 255, 0},  // perhaps-pregnant-with-grave-sign
    {"Pain at the tip of a shoulder after a blow can be bleeding inside.", source::expert_judgement, evidence::very_low, 255, 0},  // blow-with-pain-at-shoulder-tip
    {"A thigh or buttock hard with swelling, together with this, can be pressure that cuts off the blood.", source::nhs_compartment, evidence::consensus, 255, 0},  // hard-thigh-with-grave-sign
    {"Pain in a limb that was lain on for hours should be seen today.", source::nhs_compartment, evidence::very_low, 255, 0},  // lay-long-on-a-limb
    {"Severe pain, numbness or dark urine after lying on a limb for hours needs help now.", source::nhs_compartment, evidence::consensus, 255, 0},  // lay-long-on-a-limb-with-grave-sign
    {"Pain in a limb that is severe and far worse than the injury explains, or swollen, should be seen today.", source::nhs_compartment, evidence::consensus, 255, 0},  // worse-than-explained-with-swelling
    {"Severe pain in a limb, far worse than an injury or effort explains, can be pressure that cuts off the blood.", source::nhs_compartment, evidence::very_low, 255, 0},  // worse-than-explained-with-injury-or-numbness
    {"Pain far worse than anything explains, with illness, can be an infection that spreads fast.", source::nhs_necrotising_fasciitis, evidence::consensus, 255, 0},  // worse-than-explained-with-illness
    {"Severe muscle pain after unusual exercise can mean that muscle breaks down; a blood test tells.", source::niosh_rhabdo, evidence::very_low, 255, 0},  // sore-muscles-with-severe-pain
    {"Swollen muscles with severe pain after exercise can mean that muscle breaks down.", source::niosh_rhabdo, evidence::consensus, 255, 0},  // swollen-muscles-with-severe-pain
    {"Swollen muscles that get worse or are very weak after exercise may be breaking down: be seen today.", source::niosh_rhabdo, evidence::consensus, 255, 0},  // swollen-muscles-worse-or-weak
    {"Very weak and painful muscles after exercise should be seen today.", source::niosh_rhabdo, evidence::very_low, 255, 0},  // weak-muscles-with-severe-pain
    {"Dark or little urine with sore or weak muscles can mean that muscle breaks down and harms the kidneys.", source::niosh_rhabdo, evidence::consensus, 255, 0},  // dark-urine-with-muscle-pain
    {"A leg that suddenly cannot be stood on, together with this, can be a broken or infected hip.", source::hip_pain_pathways, evidence::consensus, 255, 0},  // no-weight-with-hip-sign
    {"Soon after a birth, such pain with a leg that cannot be stood on can be an infected joint.", source::huang_2017, evidence::consensus, 255, 0},  // no-weight-after-birth
    {"On bone tablets, thigh or groin pain can come from a crack in the thigh bone.", source::bisphosphonate_femur_2011, evidence::consensus, 255, 0},  // bone-tablets-with-thigh-pain
    {"On bone tablets, thigh or groin pain on walking can come from a crack that is about to break.", source::bisphosphonate_femur_2011, evidence::very_low, 255, 0},  // bone-tablets-with-pain-on-walking
    {"Groin pain with a stiff hip comes more often from the hip joint than from the hamstrings.", source::hip_pain_pathways, evidence::very_low, 255, 0},  // stiff-hip-with-groin-pain
    {"Such an injury with bruising, weakness or trouble sitting may be a tendon torn off the bone.", source::colosimo_avulsion, evidence::low, 255, 0},  // pulled-apart-with-tear-sign
    {"In young people such an injury can pull off a piece of the sit bone.", source::gidwani_2004, evidence::low, 255, 0},  // young-with-forced-leg-or-sit-bone-pain
    {"Where bones may be weak, new back pain after a twist should be looked at before exercise.", source::downie_2013, evidence::very_low, 255, 0},  // strain-with-weak-bone
    {"At this age back pain of this kind for over two weeks can come from a stressed bone.", source::houghton_2010, evidence::low, 255, 0},  // young-back-that-hurts-leaning-back
    {"At this age a back that hurts and very tight legs are looked at before any stretching.", source::hollingworth_1996, evidence::very_low, 255, 0},  // young-back-with-tight-legs
    {"At this age back pain for over four weeks should be looked at.", source::hollingworth_1996, evidence::very_low, 255, 0},  // young-back-for-weeks
    {"At this age pain with fever, an odd walk, a nerve sign or nights that nothing eases should be seen today.", source::hollingworth_1996, evidence::very_low, 255, 0},  // young-with-grave-sign
    {"Falls or unsteadiness at this age should be looked at, since much can be done about them.", source::world_falls_2022, evidence::consensus, 255, 0},  // falls-at-an-older-age
    {"Over 60 with a risk for a widened artery, sudden pain in back, side or tummy should be seen today.", source::nhs_aneurysm, evidence::very_low, 255, 0},  // artery-risk-with-sudden-pain
    {"At this age, with a risk for a widened artery, severe new pain in side or tummy should be seen today.", source::rcem_aneurysm, evidence::very_low, 255, 0},  // artery-risk-with-severe-side-or-tummy-pain
    {"At this age, sudden severe pain with a risk for a widened artery should be seen today.", source::nhs_aneurysm, evidence::very_low, 255, 0},  // artery-partner-with-sudden-severe-pain
    {"Sudden pain high in the back should be seen today.", source::nhs_back_pain, evidence::very_low, 255, 0},  // sudden-pain-high-in-the-back
    {"Sudden pain high in the back, together with this, can be a torn artery.", source::nhs_aneurysm, evidence::very_low, 255, 0},  // sudden-pain-high-in-the-back-with-grave-sign
    {"At this age, with a risk for the main artery, sudden pain high in the back unlike any before can be a tear.", source::nhs_aneurysm, evidence::very_low, 255, 0},  // sudden-new-kind-of-pain-high-in-the-back
    {"Pain at the tip of a shoulder, sudden or with tummy pain or dizziness, can be bleeding inside, also before a pregnancy is known.", source::ectopic_pregnancy_pages, evidence::very_low, 255, 0},  // shoulder-tip-pain-with-another-sign
    {"In a possible pregnancy, new pain with dizziness should be seen today.", source::ectopic_pregnancy_pages, evidence::very_low, 255, 0},  // perhaps-pregnant-and-dizzy
    {"With injected drugs, dialysis or a line, back pain should be looked at before exercise, however old it is.", source::bmj_epidural_abscess, evidence::very_low, 255, 0},  // strong-infection-risk-with-old-back-pain
    {"With injected drugs, dialysis or a line, back pain that has changed should be seen today.", source::bmj_epidural_abscess, evidence::very_low, 255, 0},  // strong-infection-risk-with-changed-back-pain
    {"With such a risk of infection, new pain in a hip, buttock or thigh should be looked at before exercise.", source::pyomyositis_series, evidence::very_low, 255, 0},  // infection-risk-with-new-limb-pain
    {"After a bone that broke easily, new back pain should be looked at before exercise.", source::giangregorio_2014, evidence::very_low, 255, 0},  // broke-easily-with-new-back-pain
    {"Where bones are weak, back pain that came suddenly should be seen today.", source::downie_2013, evidence::very_low, 255, 0},  // weak-spine-with-sudden-pain
    {"A fused spine can break from a twist or a fall, or from one that nobody noticed.", source::nice_ng65, evidence::very_low, 255, 0},  // stiff-spine-with-a-twist
    {"At this age groin pain and a limp that are severe, came suddenly or after a fall can be a cracked hip.", source::hip_pain_pathways, evidence::very_low, 255, 0},  // groin-pain-and-limp-after-falls
    {"Calf pain after a clot, plaster, bed rest, an operation or a birth, or in pregnancy, can be a clot: be seen today.", source::wells_dvt, evidence::consensus, 255, 0},  // grave-clot-risk-with-calf-pain
    {"Unsteadiness with a nerve sign in a leg should be seen today.", source::royal_free_myelopathy, evidence::very_low, 255, 0},  // unsteady-with-a-nerve-sign
    {"Unsteadiness with several falls should be looked at before exercise.", source::world_falls_2022, evidence::consensus, 255, 0},  // unsteady-with-falls
    {"Groin or thigh pain after a jump in training or too little food can come from an overloaded bone.", source::robertson_2017, evidence::low, 255, 0},  // low-energy-with-groin-or-thigh-pain
    {"Groin pain after long steroids can come from the hip bone.", source::hip_pain_pathways, evidence::very_low, 255, 0},  // long-steroids-with-groin-pain
    {"New pain between the shoulder blades after a heart attack, a stroke or a blocked artery should be seen today.", source::nhs_back_pain, evidence::very_low, 255, 0},  // shoulder-blade-pain-after-artery-trouble
    {"Pain in back, tummy or side that began suddenly, or comes in waves, should be looked at before exercise.", source::expert_judgement, evidence::very_low, 255, 0},  // sudden-new-pain
    {"Sudden pain in tummy and groin together should be seen today.", source::expert_judgement, evidence::very_low, 255, 0},  // sudden-tummy-and-groin-pain
    {"With a raised risk of infection, new pain should be looked at before exercise.", source::bmj_epidural_abscess, evidence::very_low, 255, 0},  // merged-infection-risk-with-new-pain
    {"With such a risk of infection, pain with drenching sweats at night should be seen today, however old it is.", source::bmj_epidural_abscess, evidence::very_low, 255, 0},  // infection-risk-with-night-sweats
    {"New pain in somebody who still feels ill after a fever should be looked at before exercise.", source::bmj_epidural_abscess, evidence::very_low, 255, 0},  // ill-after-a-fever
    {"With thin bones, new back pain that is more than mild or sits in one spot should be looked at before exercise.", source::giangregorio_2014, evidence::very_low, 255, 0},  // thin-bones-with-new-back-pain
    {"Where bones are weak, sudden pain in groin or buttock can be a cracked hip or pelvis.", source::hip_pain_pathways, evidence::very_low, 255, 0},  // weak-bone-with-sudden-hip-pain
    {"With such a risk for a clot, new pain in groin, buttock or thigh should be looked at before exercise.", source::nhs_dvt, evidence::very_low, 255, 0},  // clot-risk-with-new-pain-at-the-top-of-a-leg
    {"With such a risk for a clot, one leg that has become tight should be looked at before exercise.", source::nhs_dvt, evidence::very_low, 255, 0},  // clot-risk-with-one-leg-newly-tight
    {"Unsteadiness with pain high in the back should be looked at before exercise.", source::royal_free_myelopathy, evidence::very_low, 255, 0},  // unsteady-with-pain-high-in-the-back
    {"Pain round the body like a belt should be seen today where walking has changed.", source::nice_ng234, evidence::very_low, 255, 0},  // band-like-pain-with-changed-walk
    {"With cancer in a bone, new back pain should be seen today.", source::nice_ng234, evidence::very_low, 255, 0},  // cancer-in-bone-with-new-back-pain
    {"Unsteadiness with stiff legs should be looked at.", source::royal_free_myelopathy, evidence::very_low, 255, 0},  // unsteady-and-stiff
    {"Over 60, new side pain in waves or with groin pain can come from the main artery, and should be seen today.", source::rcem_aneurysm, evidence::very_low, 255, 0},  // waves-of-side-pain-at-an-older-age
    {"At this age sudden pain in side or tummy, out of the blue or the same in any position should be seen today.", source::rcem_aneurysm, evidence::very_low, 255, 0},  // sudden-pain-at-an-older-age
    {"With a known aneurysm, new pain in groin or buttock, or a nerve sign in a leg, should be seen today.", source::expert_judgement, evidence::very_low, 255, 0},  // known-aneurysm-with-leg-or-groin-sign
    {"With a known aneurysm, severe or sudden pain in groin, buttock or thigh can mean that it leaks.", source::expert_judgement, evidence::very_low, 255, 0},  // known-aneurysm-with-grave-groin-pain
    {"New pain between the shoulder blades that is unbearable, or with a racing heart or tummy pain, should be seen today.", source::nhs_back_pain, evidence::very_low, 255, 0},  // shoulder-blade-pain-with-grave-sign
    {"At this age, with a risk for the main artery, severe pain here unlike any before can be a torn artery.", source::expert_judgement, evidence::very_low, 255, 0},  // severe-new-pain-between-shoulder-blades
    {"In a possible pregnancy, strong waves of pain in the side should be heard of by the maternity team today.", source::expert_judgement, evidence::very_low, 255, 0},  // waves-of-pain-in-pregnancy
    {"In a possible pregnancy, new pain in the side or under the ribs should be heard of by the maternity team today.", source::pre_eclampsia_pages, evidence::very_low, 255, 0},  // side-pain-in-pregnancy
    {"In a possible pregnancy, severe pain in the side or under the ribs needs help now.", source::pre_eclampsia_pages, evidence::very_low, 255, 0},  // severe-side-pain-in-pregnancy
    {"New pain in groin or thigh with a replaced hip should be seen today.", source::expert_judgement, evidence::very_low, 255, 0},  // joint-replacement-with-new-hip-pain
    {"New buttock pain with a replaced hip should be looked at before exercise.", source::expert_judgement, evidence::very_low, 255, 0},  // joint-replacement-with-new-buttock-pain
    {"A racing heart after an operation, with new calf pain or sudden trouble in a leg, should be seen today.", source::nhs_dvt, evidence::very_low, 255, 0},  // racing-heart-with-clot-sign
    {"New calf pain with pain on breathing in, or a racing heart and a risk, can mean that a clot has reached the lung.", source::nhs_dvt, evidence::very_low, 255, 0},  // calf-pain-with-breath-sign
    {"At this age new pain in groin or buttock that came suddenly or after a fall or twist should be looked at.", source::hip_pain_pathways, evidence::very_low, 255, 0},  // hip-or-pelvis-pain-at-an-older-age
    {"In a child or teenager, new groin pain, or weeks of it in groin or thigh, can come from a slipped hip.", source::hip_pain_pathways, evidence::very_low, 255, 0},  // child-with-groin-pain
    {"A leg that turned weak or numb all at once should be seen today.", source::expert_judgement, evidence::very_low, 255, 0},  // sudden-weak-or-numb-leg
    {"Sudden calf pain with a weak or numb leg can mean that the leg gets no blood.", source::rcem_limb_ischaemia, evidence::very_low, 255, 0},  // sudden-weak-or-numb-leg-with-calf-pain
    {"Sudden calf pain at this age, or after artery trouble, can mean that the leg gets too little blood.", source::rcem_limb_ischaemia, evidence::very_low, 255, 0},  // sudden-calf-pain-with-artery-risk
    {"A leg that gives way, with a changed walk or clumsy hands, needs help now.", source::royal_free_myelopathy, evidence::very_low, 255, 0},  // leg-gives-way-with-hand-or-walk-sign
    {"A leg that newly gives way, with such a risk or all at once, should be seen today.", source::expert_judgement, evidence::very_low, 255, 0},  // leg-gives-way-with-grave-risk
    {"New pain in side or tummy at this age, or severe, out of the blue or with a racing heart, should be looked at before exercise.", source::nhs_aneurysm, evidence::very_low, 255, 0},  // new-trunk-pain-at-an-older-age
    {"Over 60 with a risk for a widened artery, new pain with dizziness should be seen today.", source::nhs_aneurysm, evidence::very_low, 255, 0},  // artery-risk-with-new-pain-and-dizzy
    {"Fever in somebody at risk or under 16, with a racing heart, weakness or a nerve sign, should be seen today.", source::bmj_epidural_abscess, evidence::very_low, 255, 0},  // fever-with-grave-risk
    {"With a risk of infection, feeling ill or a new nerve sign in a leg should be seen today.", source::bmj_epidural_abscess, evidence::very_low, 255, 0},  // ill-or-leg-sign-with-infection-risk
    {"Burning urine with fever or illness, or in pregnancy, should be seen today.", source::expert_judgement, evidence::very_low, 255, 0},  // burning-urine-with-illness-or-pregnancy
    {"New tummy pain with a hip that hurts to straighten should be seen today.", source::expert_judgement, evidence::very_low, 255, 0},  // tummy-pain-and-a-hip-that-hurts-to-straighten
    {"Being sick again and again with diabetes should be seen today.", source::expert_judgement, evidence::very_low, 255, 0},  // diabetes-with-vomiting
    {"A weak or numb leg after an injury to the back, or with a new curve, should be seen today.", source::expert_judgement, evidence::very_low, 255, 0},  // injury-or-new-curve-with-a-weak-or-numb-leg
    {"Weakness or numbness in several places at once should be seen today.", source::expert_judgement, evidence::very_low, 255, 0},  // weak-all-over-with-numb-hands-or-legs
    {"At this age pain in groin or thigh with a limp can come from a slipped hip, and should be seen today.", source::hip_pain_pathways, evidence::very_low, 255, 0},  // young-hip-with-a-limp
    {"A possible clot in the leg should be checked today.", source::wells_dvt, evidence::moderate, 255, 0},  // clot-suspected
    {"A possible crack in a bone: stop running and jumping until somebody has looked at it, today if walking hurts.", source::robertson_2017, evidence::low, 255, 0},  // bone-stress-suspected
    {"A possible large tear should be looked at soon.", source::pihl_2024, evidence::low, 255, 0},  // large-tear-suspected
    {"With cancer, ask your team before any exercise; get help now for weakness, numbness, or bladder or bowel changes.", source::nice_ng234, evidence::consensus, 255, 0},  // cancer-in-bone
    {"Somebody who knows you should help to choose the movements for this.", source::expert_judgement, evidence::consensus, 255, 0},  // condition-to-discuss
    {"Very high blood pressure should be looked at before any exercise.", source::acsm_2021, evidence::consensus, 255, 0},  // very-high-blood-pressure
    {"Nerve symptoms in one leg often settle, yet somebody should look at them within days.", source::nice_ng59, evidence::consensus, 255, 0},  // leg-nerve-symptom-stable
    {"A weak leg, or a numb or weak foot, should be examined before you load it.", source::nice_ng59, evidence::consensus, 255, 0},  // leg-weak-or-foot-numb
    {"A leg that is newly weak, or a foot newly numb or weak, should be seen today.", source::general_practice, evidence::consensus, 255, 0},  // newly-weak-leg
    {"Nerve symptoms in a leg that are getting worse should be seen today.", source::cks_sciatica, evidence::consensus, 255, 0},  // leg-nerve-symptom-getting-worse
    {"Pain that moves down the leg as you bend may come from the back.", source::mckenzie_2003, evidence::low, 255, 0},  // bending-moves-pain-down-leg
    {"Pain, not only tightness, at the back of the thigh that limits bending may come from the back.", source::expert_judgement, evidence::very_low, 255, 0},  // thigh-pain-with-stiff-bending
    {"A straight leg that rises 30 degrees or less is rarely stopped by the hamstrings alone.", source::expert_judgement, evidence::very_low, 255, 0},  // leg-cannot-be-raised
    {"A limp or pain on walking should be looked at.", source::martin_2022, evidence::consensus, 255, 0},  // limp-or-pain-on-walking
    {"Wide bruising, a gap, weakness on bending the knee or being unable to sit on it should be looked at.", source::colosimo_avulsion, evidence::low, 255, 0},  // tear-sign-alone
    {"Two signs of a larger tear together should be looked at soon.", source::colosimo_avulsion, evidence::low, 255, 0},  // two-tear-signs
    {"Leg pain that nothing explains should be looked at.", source::nice_ng158, evidence::consensus, 255, 0},  // calf-tender-or-leg-pain-unexplained
    {"Pain that keeps getting worse should be looked at.", source::nice_ng59, evidence::consensus, 255, 0},  // getting-worse
    {"An unsteady walk or clumsy hands that get worse can mean growing pressure on the spinal cord.", source::nice_ng234, evidence::consensus, 255, 0},  // cord-sign-getting-worse
    {"A foot that cannot be lifted and gets worse can mean growing pressure on a nerve.", source::cks_sciatica, evidence::consensus, 255, 0},  // foot-drop-getting-worse
    {"Dizziness with a new unsteady walk, weakness, numbness or a change in vision needs help now.", source::general_practice, evidence::consensus, 255, 0},  // dizzy-and-unsteady
    {"A fused spine can break from a fall, a bump or a blow.", source::nice_ng65, evidence::consensus, 255, 0},  // stiff-spine-with-small-injury
    {"Pain of 7 or more out of 10 should be looked at.", source::expert_judgement, evidence::very_low, 255, 0},  // severe-pain
    {"New pain that is unbearable, and that no position eases, should be seen today.", source::nhs_back_pain, evidence::very_low, 255, 0},  // unbearable-pain-in-any-position
    {"Back pain that is sudden and severe, constant, or severe where bleeding is likelier, or pain of 10 right now, should be looked at.", source::finucane_2020, evidence::consensus, 255, 0},  // severe-or-constant-back-pain-alone
    {"With nerve symptoms, or thigh pain that limits bending, long or strong stretches may irritate a nerve.", source::nunez_2025, evidence::low, 255, 0},  // restrict-leg-nerve-symptom
    {"Leg pain that grows on bending or straining may come from a disc, so strong bending is left out.", source::mckenzie_2003, evidence::low, 255, 0},  // restrict-leg-pain-on-bending-or-straining
    {"While you limp or walking hurts, movement stays as gentle as in the first days of a strain.", source::martin_2022, evidence::consensus, 255, 0},  // restrict-limp
    {"New pain at the back of the thigh that stretching brings on is treated as a small strain at first.", source::martin_2022, evidence::consensus, 255, 0},  // restrict-fresh-thigh-pain
    {"In the first three weeks after a strain the muscle is spared stretch and strong load.", source::heiderscheit_2010, evidence::very_low, 255, 0},  // restrict-strain-in-first-weeks
    {"After a pop, or sudden pain of the thigh with a limp, the muscle is protected from stretch and load at first.", source::martin_2022, evidence::consensus, 255, 0},  // restrict-pop
    {"A possible large tear is looked at before any exercise.", source::pihl_2024, evidence::low, 255, 0},  // restrict-tear-signs
    {"A possible clot is checked before any exercise.", source::wells_dvt, evidence::moderate, 255, 0},  // restrict-possible-clot
    {"A bone that may be cracked is not loaded.", source::robertson_2017, evidence::low, 255, 0},  // restrict-bone-stress
    {"Where bones may be thin, deep and loaded bending of the spine is left out.", source::brooke_wavell_2022, evidence::consensus, 255, 0},  // restrict-thin-bones
    {"After a bone that broke easily, bending of the spine is limited.", source::giangregorio_2014, evidence::consensus, 255, 0},  // restrict-past-fragility-fracture
    {"With pain at the sit bone, stretching with a bent hip may squeeze the tendon.", source::goom_2016, evidence::low, 255, 0},  // restrict-sit-bone-pain
    {"With blood thinners, strong loading starts low and thrust techniques are left out.", source::who_chiropractic_2005, evidence::very_low, 255, 0},  // restrict-bleeding-risk
    {"With cancer, loading waits until your team agrees.", source::expert_judgement, evidence::consensus, 255, 0},  // restrict-cancer
    {"Where infection or weak bones are possible, thrust techniques are not mentioned.", source::who_chiropractic_2005, evidence::very_low, 255, 0},  // restrict-manipulation
    {"With back pain that may be inflammatory, movement stays gentle and thrust techniques are left out.", source::nice_ng65, evidence::consensus, 255, 0},  // restrict-inflammatory-back-pain
    {"Where leaning back brings the pain on, arching the back is left out.", source::houghton_2010, evidence::very_low, 255, 0},  // restrict-leaning-back
    {"After falls, or when unsteady, exercises that need balance are left out.", source::world_falls_2022, evidence::consensus, 255, 0},  // restrict-falls
    {"Tightness is reported more often by people who sit for most of the day.", source::kothapalli_2023, evidence::low, 0, 1},  // cause-sitting-1
    {"Long sitting without breaks goes along with tightness more often.", source::fatima_2017, evidence::low, 0, 1},  // cause-sitting-2
    {"Stiffness on getting up fits long sitting.", source::expert_judgement, evidence::very_low, 0, 1},  // cause-sitting-3
    {"Easing with walking fits long sitting.", source::expert_judgement, evidence::very_low, 0, 1},  // cause-sitting-4
    {"Discomfort that comes with sitting fits long sitting.", source::popular_article, evidence::very_low, 0, 1},  // cause-sitting-5
    {"Tight hip flexors are seen a little more often in people who sit a lot.", source::sitters_hip_extension, evidence::low, 0, 1},  // cause-sitting-6
    {"An active job speaks against long sitting.", source::expert_judgement, evidence::consensus, 0, -2},  // cause-sitting-7
    {"There is no long sitting.", source::expert_judgement, evidence::consensus, 0, -1},  // cause-sitting-8
    {"Few active minutes a week may go along with less range.", source::boyd_villa_2012, evidence::very_low, 1, 1},  // cause-inactive-1
    {"Stiffness all over may fit little activity.", source::expert_judgement, evidence::very_low, 1, 1},  // cause-inactive-2
    {"Lost flexibility fits little activity.", source::popular_article, evidence::very_low, 1, 1},  // cause-inactive-3
    {"Few bridges fit low endurance.", source::freckleton_2014, evidence::very_low, 1, 1},  // cause-inactive-4
    {"Training three times a week speaks against it.", source::expert_judgement, evidence::consensus, 1, -2},  // cause-inactive-5
    {"A dropping pelvis on one leg may go with weak hip muscles; the link is weak.", source::trendelenburg_2020, evidence::low, 2, 2},  // cause-hips-1
    {"A knee that falls inward on stairs may go with weak hip muscles.", source::hip_abductors_pelvic_drop, evidence::low, 2, 1},  // cause-hips-2
    {"Where stretching never lasts, something else may keep the tightness going.", source::expert_judgement, evidence::very_low, 2, 1},  // cause-hips-3
    {"Back pain in standing is seen with weaker hip muscles in some people.", source::sadler_2019, evidence::low, 2, 1},  // cause-hips-4
    {"Back pain with a standing job is seen with weaker hip muscles in some people.", source::sadler_2019, evidence::very_low, 2, 1},  // cause-hips-5
    {"A level pelvis for 30 seconds on both sides speaks against weak hips.", source::hardcastle_1985, evidence::low, 2, -1},  // cause-hips-6
    {"Many bridges speak against weak hips.", source::freckleton_2014, evidence::very_low, 2, -1},  // cause-hips-7
    {"Cramps when running or bridging were seen where hamstrings worked for the buttock.", source::wagner_2010, evidence::very_low, 3, 1},  // cause-buttock-1
    {"A bridge felt in the hamstrings may mean that the buttock works less.", source::wagner_2010, evidence::very_low, 3, 1},  // cause-buttock-2
    {"Tightness after hip exercises may mean that the hamstrings did the work.", source::wagner_2010, evidence::very_low, 3, 1},  // cause-buttock-3
    {"A cramp or an arching back on lifting the leg may point the same way.", source::lewis_2009, evidence::very_low, 3, 1},  // cause-buttock-4
    {"A bridge felt in the buttock speaks against it.", source::wagner_2010, evidence::very_low, 3, -1},  // cause-buttock-5
    {"An earlier strain may leave some tightness or weakness.", source::martin_2022, evidence::low, 4, 2},  // cause-strain-1
    {"A sudden pop points to a strain.", source::colosimo_avulsion, evidence::low, 4, 2},  // cause-strain-2
    {"Pain at the end of a stride fits an earlier strain.", source::martin_2022, evidence::low, 4, 1},  // cause-strain-3
    {"A weaker side in the bridge fits an earlier strain.", source::freckleton_2014, evidence::low, 4, 1},  // cause-strain-4
    {"A middling bridge count after a strain leaves room for strength.", source::freckleton_2014, evidence::very_low, 4, 1},  // cause-strain-5
    {"There was no strain.", source::expert_judgement, evidence::consensus, 4, -2},  // cause-strain-6
    {"Tingling or burning fits a sensitive nerve.", source::nice_ng59, evidence::consensus, 5, 2},  // cause-nerve-1
    {"Numbness fits a sensitive nerve.", source::nice_ng59, evidence::consensus, 5, 2},  // cause-nerve-2
    {"A line of pain below the knee fits a sensitive nerve.", source::nice_ng59, evidence::consensus, 5, 2},  // cause-nerve-3
    {"A leg symptom that changes with the neck fits a sensitive nerve.", source::majlesi_2008, evidence::moderate, 5, 2},  // cause-nerve-4
    {"Worse on coughing fits a nerve near the back.", source::cks_sciatica, evidence::low, 5, 1},  // cause-nerve-5
    {"Thigh pain that grows with sitting may fit a sensitive nerve.", source::expert_judgement, evidence::very_low, 5, 1},  // cause-nerve-6
    {"A pull down to the calf may fit a sensitive nerve, though healthy people feel it too.", source::expert_judgement, evidence::very_low, 5, 1},  // cause-nerve-7
    {"A stretch felt only in the middle of the thigh speaks against a nerve.", source::expert_judgement, evidence::very_low, 5, -2},  // cause-nerve-8
    {"Feeling tight with a long range speaks for hamstrings that are long already.", source::expert_judgement, evidence::very_low, 6, 2},  // cause-long-1
    {"Reaching the floor and still feeling tight speaks for hamstrings that are long already.", source::expert_judgement, evidence::very_low, 6, 2},  // cause-long-2
    {"A deep hollow of the back may go along; the link is weak.", source::cyclists_2011, evidence::very_low, 6, 1},  // cause-long-3
    {"Much stretching in yoga or dance fits long hamstrings.", source::expert_judgement, evidence::very_low, 6, 1},  // cause-long-4
    {"With very mobile joints, tightness may be protective.", source::keer_simmonds, evidence::low, 6, 1},  // cause-long-5
    {"A short range speaks against it.", source::expert_judgement, evidence::consensus, 6, -2},  // cause-long-6
    {"A clearly short range speaks against it.", source::expert_judgement, evidence::consensus, 6, -2},  // cause-long-7
    {"A jump in training in the last weeks fits.", source::expert_judgement, evidence::low, 7, 2},  // cause-load-1
    {"Tightness after training fits.", source::expert_judgement, evidence::low, 7, 1},  // cause-load-2
    {"These sports load the hamstrings.", source::popular_article, evidence::very_low, 7, 1},  // cause-load-3
    {"The load has not changed.", source::expert_judgement, evidence::consensus, 7, -1},  // cause-load-4
    {"Tightness that began with back pain may be guarding.", source::expert_judgement, evidence::low, 8, 2},  // cause-guard-1
    {"Tightness that comes and goes with back pain may be guarding.", source::expert_judgement, evidence::very_low, 8, 1},  // cause-guard-2
    {"Tightness on both sides with back pain may be guarding.", source::expert_judgement, evidence::very_low, 8, 1},  // cause-guard-3
    {"Fear of bending goes along with guarding.", source::start_back, evidence::low, 8, 1},  // cause-guard-4
    {"A back that hurts on moving may be guarded.", source::popular_article, evidence::very_low, 8, 1},  // cause-guard-5
    {"Tightness years before any back pain speaks against guarding.", source::expert_judgement, evidence::consensus, 8, -2},  // cause-guard-6
    {"New or heavy exercise one to three days ago makes muscles sore.", source::cheung_2003, evidence::high, 9, 2},  // cause-sore-1
    {"Tender muscles on both sides fit soreness.", source::cheung_2003, evidence::moderate, 9, 1},  // cause-sore-2
    {"There was no such exercise.", source::expert_judgement, evidence::consensus, 9, -2},  // cause-sore-3
    {"Deep pain at the sit bone fits an irritated tendon.", source::goom_2016, evidence::low, 10, 2},  // cause-tendon-1
    {"Worse in a deep stretch fits an irritated tendon.", source::goom_2016, evidence::low, 10, 1},  // cause-tendon-2
    {"Sit-bone pain on sitting fits an irritated tendon.", source::goom_2016, evidence::low, 10, 1},  // cause-tendon-3
    {"There is no pain at the sit bone.", source::goom_2016, evidence::low, 10, -2},  // cause-tendon-4
    {"One-sided tightness with uneven hips or shoes may go together.", source::expert_judgement, evidence::very_low, 11, 1},  // cause-posture-1
    {"Standing for most of the day may add to it.", source::expert_judgement, evidence::very_low, 11, 1},  // cause-posture-2
    {"Discomfort on standing may add to it.", source::popular_article, evidence::very_low, 11, 1},  // cause-posture-3
    {"A clear difference in leg length may add to it and is worth a check.", source::expert_judgement, evidence::very_low, 11, 2},  // cause-posture-4
    {"Both sides alike speaks against it.", source::expert_judgement, evidence::very_low, 11, -1},  // cause-posture-5
    {"The knee stops shorter of straight than is usual for the sex.", source::yildirim_2018, evidence::moderate, 12, 2},  // cause-short-1
    {"The knee stops far short of straight.", source::ake_reliability, evidence::moderate, 12, 1},  // cause-short-2
    {"The knee stops somewhat short of straight.", source::ake_reliability, evidence::low, 12, 1},  // cause-short-3
    {"The straight leg stops low.", source::slr_bands_record, evidence::moderate, 12, 2},  // cause-short-4
    {"The straight leg stops somewhat low.", source::slr_bands_record, evidence::low, 12, 1},  // cause-short-5
    {"The fingertips stay well above the floor.", source::ekedahl_2012, evidence::low, 12, 1},  // cause-short-6
    {"The fingertips stay far above the floor.", source::ekedahl_2012, evidence::low, 12, 2},  // cause-short-7
    {"A gap to the floor and legs that are hard to straighten go together.", source::ekedahl_2012, evidence::very_low, 12, 1},  // cause-short-8
    {"Toes that are out of reach may mean a shorter range; it is not specific.", source::ekedahl_2012, evidence::low, 12, 1},  // cause-short-9
    {"Legs that are hard to straighten may mean a shorter range.", source::popular_article, evidence::very_low, 12, 1},  // cause-short-10
    {"Tightness and pain on stretching may mean a shorter range.", source::popular_article, evidence::very_low, 12, 1},  // cause-short-11
    {"Tightness since childhood fits a range that is truly shorter.", source::expert_judgement, evidence::very_low, 12, 1},  // cause-short-12
    {"Muscles may feel short while bones grow quickly.", source::expert_judgement, evidence::very_low, 12, 1},  // cause-short-13
    {"The measured range is usual.", source::lim_2024, evidence::moderate, 12, -2},  // cause-short-14
    {"The straight leg rises as usual.", source::slr_bands_record, evidence::moderate, 12, -1},  // cause-short-15
    {"Long morning stiffness that eases with moving may need another path.", source::nice_ng65, evidence::consensus, 13, 2},  // cause-other-1
    {"Pain that wakes late at night may need another path.", source::nice_ng65, evidence::consensus, 13, 1},  // cause-other-2
    {"Pain at the same walking distance may come from the arteries.", source::rcem_limb_ischaemia, evidence::consensus, 13, 2},  // cause-other-3
    {"New muscle pain on a statin may need another path.", source::mayo_statins, evidence::consensus, 13, 2},  // cause-other-4
    {"Marked tightness in a growing person should be looked at.", source::phalen_1961, evidence::low, 13, 2},  // cause-other-5
    {"With a slipped or cracked vertebra, tight hamstrings may be secondary.", source::phalen_1961, evidence::low, 13, 2},  // cause-other-6
};

/// The id of each rule, in the order of `rules::all_rules`.
inline constexpr std::string_view rule_ids[] = {
    "saddle_numbness",
    "bladder_change_new",
    "bowel_change_new",
    "sexual_sensation_loss_new",
    "bilateral_leg_pain_new",
    "bilateral_leg_weakness",
    "weakness_progressive",
    "foot_drop",
    "gait_or_hand_clumsiness",
    "leg_neuro_stable",
    "major_trauma",
    "spine_bruise_or_graze_after_injury",
    "sudden_severe_midline_pain",
    "new_spinal_deformity",
    "cancer_history",
    "unexplained_weight_loss",
    "not_improving_6w",
    "lump_growing",
    "fever_spinal_pain",
    "known_aaa",
    "sudden_back_abdo_pain_with_collapse",
    "leg_swelling_one_side",
    "pe_symptoms",
    "cold_pale_leg",
    "exertional_thigh_pain",
    "anticoagulant_new_pain",
    "pop_with_sudden_pain",
    "avulsion_pattern",
    "teen_sit_bone_injury",
    "thigh_tense_pain_extreme",
    "dark_urine_after_exercise",
    "hip_cannot_bear_weight",
    "hot_joint_or_hip_fever",
    "prosthesis_new_pain",
    "impact_groin_or_bone_pain",
    "skin_spreading_red",
    "fluoroquinolone_tendon_pain",
    "statin_muscle_pain",
    "recent_surgery",
    "child_tight_hamstrings",
    "under_16_any",
    "axspa_yellow",
    "pmr_pattern",
    "gca_pattern",
    "pregnancy_warning",
    "urinary_fever_flank",
    "chest_or_exertional_back_pain",
    "band_rash",
    "very_unwell",
    "fainting",
    "cannot_stand_or_walk",
    "self_harm_thoughts",
    "unsteady_walk_new",
    "legs_stiff_or_dragging_new",
    "clumsy_hands_new",
    "shock_on_bending_neck",
    "both_hands_numb_new",
    "nerve_sign_below_knee",
    "leg_signs_worse_in_two_weeks",
    "legs_fail_on_walking",
    "legs_fail_on_walking_new",
    "one_leg_gives_way_new",
    "stroke_sign",
    "sudden_head_or_neck_pain",
    "ill_with_stiff_neck",
    "jaw_locked",
    "fever_now",
    "night_sweats_drenching",
    "skin_numb_over_pain",
    "hip_pain_severe_in_days",
    "night_pain_every_night",
    "band_like_pain",
    "groin_lump_hard",
    "cannot_take_weight_on_one_leg",
    "leg_short_or_turned_out",
    "pain_worse_than_injury_explains",
    "thigh_or_buttock_hard_and_swollen",
    "muscles_swollen_after_exercise",
    "muscles_very_weak_after_exercise",
    "leg_forced_straight",
    "sudden_sit_bone_pain",
    "large_bruise_unexplained",
    "dark_or_little_urine",
    "pulsing_tummy",
    "cold_sweat_now",
    "leg_warm_or_new_veins",
    "foot_pain_at_night",
    "tummy_pain_severe",
    "pain_bores_to_back",
    "vomiting_repeated",
    "blood_vomited_or_black_stool",
    "no_stool_no_wind",
    "skin_or_eyes_yellow",
    "blood_in_urine",
    "urine_burns",
    "testicle_pain_sudden",
    "pregnancy_or_birth_emergency",
    "statin_muscle_weakness",
    "cannot_keep_safe",
    "r1-cauda-equina",
    "nerve-root-sign",
    "leg-weak-or-numb",
    "leg-nerve-symptom",
    "back-pain",
    "sudden-severe-back-pain",
    "new-back-pain",
    "severe-or-constant-back-pain",
    "fracture-modifier",
    "weak-bone",
    "fragility-fracture",
    "weak-spine",
    "bleeding-risk",
    "two-fracture-risks",
    "three-fracture-risks",
    "clot-risk-adds-up",
    "back-pain-began-before-35",
    "spondyloarthritis-features",
    "hamstring-tear-sign",
    "cancer",
    "clot-risk",
    "recent-operation",
    "tear-suspected",
    "blow-to-the-spine",
    "leg-deficit",
    "severe-pain-told",
    "cord-sign",
    "two-cord-signs",
    "both-legs",
    "got-worse",
    "trunk-pain-new",
    "limb-pain",
    "artery-partner",
    "artery-risk",
    "strong-infection-risk",
    "spine-infection-risk",
    "any-infection-risk",
    "two-infection-risks",
    "feverish",
    "new-limb-pain",
    "sore-after-exercise",
    "nothing-told",
    "pregnant-or-after-birth",
    "wheelchair-used",
    "night-pain-to-watch",
    "flu-like-illness-to-watch",
    "gate-complicated-pregnancy",
    "gate-recent-spine-operation",
    "gate-recent-hip-or-hamstring-operation",
    "gate-operation-or-plaster",
    "gate-report-problem",
    "gate-core-screen-unanswered",
    "gate-nerve-screen-unanswered",
    "r2-cancer-with-nerve-change",
    "cancer-with-grave-pain",
    "cancer-with-bone-or-leg-change",
    "r3-two-fracture-risks",
    "r3-three-fracture-risks",
    "steroids-with-new-back-pain",
    "r4-small-injury-with-weak-bone",
    "midline-pain-with-weak-bone",
    "weak-bone-with-growing-pain",
    "small-injury-where-bones-may-be-weak",
    "deformity-with-sudden-pain",
    "serious-accident-with-grave-sign",
    "r5-infection-risk-with-back-pain",
    "r5-infection-risk-with-nerve-change",
    "infection-risk-with-night-pain",
    "fever-with-nerve-change",
    "r6-artery-risk-with-severe-pain",
    "r6-severe-pain-with-faint",
    "sudden-pain-with-weakness-or-high-up",
    "sudden-pain-with-nerve-change",
    "known-aneurysm-with-grave-pain",
    "aneurysm-under-surveillance",
    "r7-clot-risk-adds-up",
    "clot-risk-with-leg-pain",
    "clot-risk-with-leg-pain-not-asked-about",
    "possible-clot-with-faint",
    "leg-colour-change",
    "walking-pain-with-colour-change",
    "colour-change-with-nerve-change",
    "bleeding-risk-with-weakness-or-faint",
    "bleeding-risk-with-sudden-pain",
    "high-blood-pressure-with-nerve-change",
    "r8-pop-with-tear-sign",
    "r8-tear-with-nerve-change",
    "teen-with-pop",
    "teen-with-large-tear",
    "young-with-sit-bone-pain",
    "unable-to-stand-with-nerve-change",
    "fall-unable-to-stand",
    "joint-replacement-unable-to-stand",
    "joint-replacement-with-small-injury",
    "bone-stress-hurts-to-walk",
    "low-energy-with-bone-pain",
    "operation-with-new-trouble",
    "spine-operation-with-weakness",
    "wound-change-or-fever-after-operation",
    "child-with-grave-sign",
    "inflammatory-back-pain",
    "growing-with-marked-tightness",
    "morning-stiffness-that-eases",
    "red-painful-eye",
    "vision-change",
    "headache-pattern-with-vision-change",
    "pregnancy-bleeding-or-pain",
    "pregnancy-bleeding-with-pain-or-faint",
    "pregnancy-with-very-high-blood-pressure",
    "pregnancy-with-sudden-pain",
    "r9-fracture-modifiers",
    "r9-cancer-modifiers",
    "night-pain-with-another-sign",
    "r9-inflammation-modifiers",
    "r10-cancer-pattern",
    "not-sure-of-a-nerve-sign",
    "not-sure-of-a-nerve-sign-with-another",
    "two-cord-signs-together",
    "legs-fail-on-walking-and-nobody-said-since-when",
    "legs-fail-on-walking-and-it-grows",
    "leg-signs-worse-in-both",
    "leg-gives-way-with-nerve-sign",
    "walking-got-harder",
    "walking-got-harder-with-nerve-sign",
    "weak-all-over",
    "numb-side-of-thigh-that-grows",
    "fever-with-new-pain",
    "fever-with-grave-pain",
    "fever-racing-heart-and-weak",
    "fever-after-birth",
    "fever-over-with-infection-risk",
    "fever-over-with-grave-pain",
    "night-sweats-with-new-back-pain",
    "flu-like-with-pain-in-one-spot",
    "flu-like-with-severe-limb-pain",
    "strong-infection-risk-with-back-pain",
    "spine-infection-risk-with-back-pain",
    "spine-infection-risk-with-more-than-mild-pain",
    "infection-risk-with-more-than-mild-pain",
    "two-infection-risks-with-back-pain",
    "infection-risk-with-limb-pain",
    "hip-hurts-to-straighten",
    "hip-pain-in-days-with-illness",
    "numb-skin-with-illness",
    "numb-skin-with-illness-and-severe-pain",
    "grave-upper-back-pain",
    "band-like-pain-with-nerve-sign",
    "band-like-pain-after-cancer",
    "night-pain-every-night-after-cancer",
    "thigh-pain-every-night",
    "weight-loss-with-night-pain-or-fever",
    "shoulder-blade-pain-with-another-sign",
    "tired-with-new-back-pain",
    "new-kind-of-pain-after-earlier-episodes",
    "artery-risk-with-sudden-severe-pain",
    "artery-risk-with-growing-pain",
    "artery-risk-with-severe-pain-out-of-the-blue",
    "artery-risk-with-tummy-and-back-pain",
    "artery-risk-with-grave-tummy-and-back-pain",
    "artery-risk-with-racing-heart",
    "artery-risk-with-pain-on-walking",
    "pulsing-tummy-with-new-pain",
    "pulsing-tummy-with-grave-pain",
    "sudden-severe-pain-with-another-sign",
    "cold-sweat-with-pain",
    "leg-pain-unexplained-and-growing",
    "calf-strain-after-travel-or-bed-rest",
    "clot-risk-with-calf-pain",
    "clot-risk-with-growing-calf-pain",
    "warm-leg-with-pain",
    "pain-on-breathing",
    "pain-on-breathing-with-another-sign",
    "pain-on-breathing-with-clot-risk",
    "racing-heart",
    "racing-heart-with-leg-sign",
    "bleeding-risk-with-new-deep-pain",
    "bleeding-risk-with-nerve-sign",
    "bleeding-risk-with-growing-nerve-sign",
    "bleeding-risk-with-growing-back-pain",
    "severe-tummy-pain-with-another-sign",
    "pain-through-to-the-back-with-another-sign",
    "injection-with-tummy-and-back-pain",
    "injection-with-grave-tummy-and-back-pain",
    "side-pain-with-illness-or-urine-sign",
    "side-pain-with-fever-in-pregnancy",
    "severe-waves-of-pain",
    "blood-in-urine-with-another-sign",
    "vomiting-with-new-pain",
    "vomiting-or-faint-on-long-steroids",
    "bowel-blockage-signs",
    "perhaps-pregnant-with-tummy-pain",
    "perhaps-pregnant-with-grave-sign",
    "blow-with-pain-at-shoulder-tip",
    "hard-thigh-with-grave-sign",
    "lay-long-on-a-limb",
    "lay-long-on-a-limb-with-grave-sign",
    "worse-than-explained-with-swelling",
    "worse-than-explained-with-injury-or-numbness",
    "worse-than-explained-with-illness",
    "sore-muscles-with-severe-pain",
    "swollen-muscles-with-severe-pain",
    "swollen-muscles-worse-or-weak",
    "weak-muscles-with-severe-pain",
    "dark-urine-with-muscle-pain",
    "no-weight-with-hip-sign",
    "no-weight-after-birth",
    "bone-tablets-with-thigh-pain",
    "bone-tablets-with-pain-on-walking",
    "stiff-hip-with-groin-pain",
    "pulled-apart-with-tear-sign",
    "young-with-forced-leg-or-sit-bone-pain",
    "strain-with-weak-bone",
    "young-back-that-hurts-leaning-back",
    "young-back-with-tight-legs",
    "young-back-for-weeks",
    "young-with-grave-sign",
    "falls-at-an-older-age",
    "artery-risk-with-sudden-pain",
    "artery-risk-with-severe-side-or-tummy-pain",
    "artery-partner-with-sudden-severe-pain",
    "sudden-pain-high-in-the-back",
    "sudden-pain-high-in-the-back-with-grave-sign",
    "sudden-new-kind-of-pain-high-in-the-back",
    "shoulder-tip-pain-with-another-sign",
    "perhaps-pregnant-and-dizzy",
    "strong-infection-risk-with-old-back-pain",
    "strong-infection-risk-with-changed-back-pain",
    "infection-risk-with-new-limb-pain",
    "broke-easily-with-new-back-pain",
    "weak-spine-with-sudden-pain",
    "stiff-spine-with-a-twist",
    "groin-pain-and-limp-after-falls",
    "grave-clot-risk-with-calf-pain",
    "unsteady-with-a-nerve-sign",
    "unsteady-with-falls",
    "low-energy-with-groin-or-thigh-pain",
    "long-steroids-with-groin-pain",
    "shoulder-blade-pain-after-artery-trouble",
    "sudden-new-pain",
    "sudden-tummy-and-groin-pain",
    "merged-infection-risk-with-new-pain",
    "infection-risk-with-night-sweats",
    "ill-after-a-fever",
    "thin-bones-with-new-back-pain",
    "weak-bone-with-sudden-hip-pain",
    "clot-risk-with-new-pain-at-the-top-of-a-leg",
    "clot-risk-with-one-leg-newly-tight",
    "unsteady-with-pain-high-in-the-back",
    "band-like-pain-with-changed-walk",
    "cancer-in-bone-with-new-back-pain",
    "unsteady-and-stiff",
    "waves-of-side-pain-at-an-older-age",
    "sudden-pain-at-an-older-age",
    "known-aneurysm-with-leg-or-groin-sign",
    "known-aneurysm-with-grave-groin-pain",
    "shoulder-blade-pain-with-grave-sign",
    "severe-new-pain-between-shoulder-blades",
    "waves-of-pain-in-pregnancy",
    "side-pain-in-pregnancy",
    "severe-side-pain-in-pregnancy",
    "joint-replacement-with-new-hip-pain",
    "joint-replacement-with-new-buttock-pain",
    "racing-heart-with-clot-sign",
    "calf-pain-with-breath-sign",
    "hip-or-pelvis-pain-at-an-older-age",
    "child-with-groin-pain",
    "sudden-weak-or-numb-leg",
    "sudden-weak-or-numb-leg-with-calf-pain",
    "sudden-calf-pain-with-artery-risk",
    "leg-gives-way-with-hand-or-walk-sign",
    "leg-gives-way-with-grave-risk",
    "new-trunk-pain-at-an-older-age",
    "artery-risk-with-new-pain-and-dizzy",
    "fever-with-grave-risk",
    "ill-or-leg-sign-with-infection-risk",
    "burning-urine-with-illness-or-pregnancy",
    "tummy-pain-and-a-hip-that-hurts-to-straighten",
    "diabetes-with-vomiting",
    "injury-or-new-curve-with-a-weak-or-numb-leg",
    "weak-all-over-with-numb-hands-or-legs",
    "young-hip-with-a-limp",
    "clot-suspected",
    "bone-stress-suspected",
    "large-tear-suspected",
    "cancer-in-bone",
    "condition-to-discuss",
    "very-high-blood-pressure",
    "leg-nerve-symptom-stable",
    "leg-weak-or-foot-numb",
    "newly-weak-leg",
    "leg-nerve-symptom-getting-worse",
    "bending-moves-pain-down-leg",
    "thigh-pain-with-stiff-bending",
    "leg-cannot-be-raised",
    "limp-or-pain-on-walking",
    "tear-sign-alone",
    "two-tear-signs",
    "calf-tender-or-leg-pain-unexplained",
    "getting-worse",
    "cord-sign-getting-worse",
    "foot-drop-getting-worse",
    "dizzy-and-unsteady",
    "stiff-spine-with-small-injury",
    "severe-pain",
    "unbearable-pain-in-any-position",
    "severe-or-constant-back-pain-alone",
    "restrict-leg-nerve-symptom",
    "restrict-leg-pain-on-bending-or-straining",
    "restrict-limp",
    "restrict-fresh-thigh-pain",
    "restrict-strain-in-first-weeks",
    "restrict-pop",
    "restrict-tear-signs",
    "restrict-possible-clot",
    "restrict-bone-stress",
    "restrict-thin-bones",
    "restrict-past-fragility-fracture",
    "restrict-sit-bone-pain",
    "restrict-bleeding-risk",
    "restrict-cancer",
    "restrict-manipulation",
    "restrict-inflammatory-back-pain",
    "restrict-leaning-back",
    "restrict-falls",
    "cause-sitting-1",
    "cause-sitting-2",
    "cause-sitting-3",
    "cause-sitting-4",
    "cause-sitting-5",
    "cause-sitting-6",
    "cause-sitting-7",
    "cause-sitting-8",
    "cause-inactive-1",
    "cause-inactive-2",
    "cause-inactive-3",
    "cause-inactive-4",
    "cause-inactive-5",
    "cause-hips-1",
    "cause-hips-2",
    "cause-hips-3",
    "cause-hips-4",
    "cause-hips-5",
    "cause-hips-6",
    "cause-hips-7",
    "cause-buttock-1",
    "cause-buttock-2",
    "cause-buttock-3",
    "cause-buttock-4",
    "cause-buttock-5",
    "cause-strain-1",
    "cause-strain-2",
    "cause-strain-3",
    "cause-strain-4",
    "cause-strain-5",
    "cause-strain-6",
    "cause-nerve-1",
    "cause-nerve-2",
    "cause-nerve-3",
    "cause-nerve-4",
    "cause-nerve-5",
    "cause-nerve-6",
    "cause-nerve-7",
    "cause-nerve-8",
    "cause-long-1",
    "cause-long-2",
    "cause-long-3",
    "cause-long-4",
    "cause-long-5",
    "cause-long-6",
    "cause-long-7",
    "cause-load-1",
    "cause-load-2",
    "cause-load-3",
    "cause-load-4",
    "cause-guard-1",
    "cause-guard-2",
    "cause-guard-3",
    "cause-guard-4",
    "cause-guard-5",
    "cause-guard-6",
    "cause-sore-1",
    "cause-sore-2",
    "cause-sore-3",
    "cause-tendon-1",
    "cause-tendon-2",
    "cause-tendon-3",
    "cause-tendon-4",
    "cause-posture-1",
    "cause-posture-2",
    "cause-posture-3",
    "cause-posture-4",
    "cause-posture-5",
    "cause-short-1",
    "cause-short-2",
    "cause-short-3",
    "cause-short-4",
    "cause-short-5",
    "cause-short-6",
    "cause-short-7",
    "cause-short-8",
    "cause-short-9",
    "cause-short-10",
    "cause-short-11",
    "cause-short-12",
    "cause-short-13",
    "cause-short-14",
    "cause-short-15",
    "cause-other-1",
    "cause-other-2",
    "cause-other-3",
    "cause-other-4",
    "cause-other-5",
    "cause-other-6",
};

/// The rule that each red flag is alone; the number of rules where it is none.
inline constexpr std::uint16_t rule_of_flag[] = {
    0,  // saddle_numbness
    1,  // bladder_change_new
    2,  // bowel_change_new
    3,  // sexual_sensation_loss_new
    4,  // bilateral_leg_pain_new
    5,  // bilateral_leg_weakness
    6,  // weakness_progressive
    7,  // foot_drop
    8,  // gait_or_hand_clumsiness
    9,  // leg_neuro_stable
    10,  // major_trauma
    11,  // spine_bruise_or_graze_after_injury
    512,  // minor_trauma
    512,  // steroids_long
    512,  // age_over_70
    512,  // female_postmenopausal
    512,  // osteoporosis_known
    512,  // previous_fragility_fracture
    12,  // sudden_severe_midline_pain
    13,  // new_spinal_deformity
    14,  // cancer_history
    15,  // unexplained_weight_loss
    512,  // night_pain_unremitting
    512,  // age_over_50_first_episode
    16,  // not_improving_6w
    17,  // lump_growing
    18,  // fever_spinal_pain
    512,  // infection_risk
    19,  // known_aaa
    20,  // sudden_back_abdo_pain_with_collapse
    512,  // aaa_risk
    21,  // leg_swelling_one_side
    512,  // dvt_risk
    22,  // pe_symptoms
    23,  // cold_pale_leg
    24,  // exertional_thigh_pain
    25,  // anticoagulant_new_pain
    26,  // pop_with_sudden_pain
    27,  // avulsion_pattern
    28,  // teen_sit_bone_injury
    29,  // thigh_tense_pain_extreme
    30,  // dark_urine_after_exercise
    31,  // hip_cannot_bear_weight
    32,  // hot_joint_or_hip_fever
    33,  // prosthesis_new_pain
    34,  // impact_groin_or_bone_pain
    512,  // low_energy_risk
    35,  // skin_spreading_red
    36,  // fluoroquinolone_tendon_pain
    37,  // statin_muscle_pain
    38,  // recent_surgery
    39,  // child_tight_hamstrings
    40,  // under_16_any
    41,  // axspa_yellow
    512,  // uveitis_ibd_psoriasis
    42,  // pmr_pattern
    43,  // gca_pattern
    44,  // pregnancy_warning
    45,  // urinary_fever_flank
    46,  // chest_or_exertional_back_pain
    47,  // band_rash
    48,  // very_unwell
    49,  // fainting
    50,  // cannot_stand_or_walk
    51,  // self_harm_thoughts
    52,  // unsteady_walk_new
    53,  // legs_stiff_or_dragging_new
    54,  // clumsy_hands_new
    55,  // shock_on_bending_neck
    56,  // both_hands_numb_new
    57,  // nerve_sign_below_knee
    58,  // leg_signs_worse_in_two_weeks
    59,  // legs_fail_on_walking
    60,  // legs_fail_on_walking_new
    61,  // one_leg_gives_way_new
    62,  // stroke_sign
    63,  // sudden_head_or_neck_pain
    64,  // ill_with_stiff_neck
    65,  // jaw_locked
    66,  // fever_now
    67,  // night_sweats_drenching
    512,  // ill_like_flu
    68,  // skin_numb_over_pain
    69,  // hip_pain_severe_in_days
    512,  // injects_drugs
    512,  // dialysis_or_line
    512,  // immune_weak
    512,  // spine_needle_recent
    512,  // diabetes
    512,  // infection_last_month
    512,  // procedure_last_three_months
    512,  // steroids_recent
    512,  // heavy_alcohol
    70,  // night_pain_every_night
    71,  // band_like_pain
    72,  // groin_lump_hard
    73,  // cannot_take_weight_on_one_leg
    74,  // leg_short_or_turned_out
    75,  // pain_worse_than_injury_explains
    76,  // thigh_or_buttock_hard_and_swollen
    77,  // muscles_swollen_after_exercise
    78,  // muscles_very_weak_after_exercise
    512,  // unusual_exercise_last_week
    79,  // leg_forced_straight
    80,  // sudden_sit_bone_pain
    81,  // large_bruise_unexplained
    82,  // dark_or_little_urine
    512,  // ever_smoked
    512,  // high_blood_pressure
    512,  // family_aneurysm
    512,  // artery_disease
    83,  // pulsing_tummy
    84,  // cold_sweat_now
    85,  // leg_warm_or_new_veins
    86,  // foot_pain_at_night
    512,  // blood_thinner_or_bleeding_disorder
    512,  // oestrogen
    512,  // long_travel_last_month
    87,  // tummy_pain_severe
    88,  // pain_bores_to_back
    89,  // vomiting_repeated
    90,  // blood_vomited_or_black_stool
    91,  // no_stool_no_wind
    92,  // skin_or_eyes_yellow
    93,  // blood_in_urine
    94,  // urine_burns
    95,  // testicle_pain_sudden
    512,  // may_be_pregnant
    512,  // birth_in_six_weeks
    96,  // pregnancy_or_birth_emergency
    512,  // bone_tablets_for_years
    97,  // statin_muscle_weakness
    512,  // weight_loss_injection
    512,  // fell_twice_last_year
    98,  // cannot_keep_safe
};

/// What each rule concludes and needs, each kind once.
inline constexpr rules::link_table<76, 512, 200> rule_links{
    {{
        {{{0x200000000000, 0xe00}}, {{0x0, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x0, 0x0}}},
        {{{0x0, 0x200}}, {{0x0, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x0, 0x0}}},
        {{{0x600000000000, 0x200}}, {{0x0, 0x0}}},
        {{{0x400000000000, 0x200}}, {{0x0, 0x0}}},
        {{{0x1, 0x0}}, {{0x0, 0x0}}},
        {{{0x1, 0x0}}, {{0x4000000000, 0x0}}},
        {{{0x4, 0x0}}, {{0x4000000000, 0x0}}},
        {{{0x2, 0x0}}, {{0x0, 0x0}}},
        {{{0x8, 0x0}}, {{0x10, 0x0}}},
        {{{0x10, 0x0}}, {{0x0, 0x0}}},
        {{{0x20, 0x0}}, {{0x18, 0x0}}},
        {{{0x40, 0x0}}, {{0x2000018, 0x0}}},
        {{{0x80, 0x0}}, {{0x400, 0x0}}},
        {{{0x100, 0x0}}, {{0x0, 0x0}}},
        {{{0x200, 0x0}}, {{0x0, 0x0}}},
        {{{0x400, 0x0}}, {{0x300, 0x0}}},
        {{{0x1000, 0x0}}, {{0x0, 0x0}}},
        {{{0x2000, 0x0}}, {{0x0, 0x0}}},
        {{{0x4000, 0x0}}, {{0x0, 0x0}}},
        {{{0x8000, 0x0}}, {{0x0, 0x0}}},
        {{{0x10000, 0x0}}, {{0x8, 0x0}}},
        {{{0x20000, 0x0}}, {{0x10000, 0x0}}},
        {{{0x40000, 0x0}}, {{0x0, 0x0}}},
        {{{0x80000, 0x0}}, {{0x0, 0x0}}},
        {{{0x100000, 0x0}}, {{0x200000, 0x0}}},
        {{{0x200000, 0x0}}, {{0x0, 0x0}}},
        {{{0x400000, 0x0}}, {{0x0, 0x0}}},
        {{{0x800, 0x0}}, {{0x0, 0x0}}},
        {{{0x800000, 0x0}}, {{0x0, 0x0}}},
        {{{0x2000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x4000000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x8000000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x10000000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x8000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x4000000, 0x0}}, {{0x8000018, 0x0}}},
        {{{0x10000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x40000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x80000000, 0x0}}, {{0x40000000, 0x0}}},
        {{{0x500000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x600000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x400000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x800000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x2000000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x20000000, 0x0}}, {{0x18000000, 0x0}}},
        {{{0x1000000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x20000000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x80000000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x100000000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x40000000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x2, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x80001, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x2080018, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x80020, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x2020, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x4020, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x20, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x300, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x480, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x300, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x2000010, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x2000811, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x400000060, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x400000029, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x400000000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x2020000021, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x40000010, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x44000030, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x14, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x11, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x4000028, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x8000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x100000, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x100000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x100000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x4000001001, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x401032, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x4, 0x0}}},
        {{{0x600000000000, 0x200}}, {{0x40000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0xc00000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x1, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x2200021, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x1, 0x0}}},
        {{{0x0, 0x200}}, {{0x20008, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x2000008, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x10, 0x0}}},
        {{{0x0, 0x200}}, {{0x300, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x80000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x10400080006, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x8000000000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x8000000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x10000000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x8000001, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x80001, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x8080000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x2034000028, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x2022000020, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x2000000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x2000000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x400000020, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x8000040, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x20, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x20000020, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x22000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x100000020, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x200000020, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x208000028, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x400000020, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x800000020, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x428000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x2408000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x2008000000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x2002000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x2000000, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x2008080000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x86000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x8e000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x86000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x80000008, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x8a000008, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x84000000, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x80000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x4000000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x6000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x6001011, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x14000008, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x8000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x8100000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x10100000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x8001000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x1001, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x10008001001, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x8001020, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x2000000, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x8, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0xa000008, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x2004001000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x2801000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x10000000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x12800000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x12000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x1002000000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x8, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x320, 0x0}}},
        {{{0x0, 0x200}}, {{0x8, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x6010000009, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x84000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x42000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x46000000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x86000004, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x40000000, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x100000008, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x108000008, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x320000000, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x220, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x320, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x22000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x20000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x6, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x46000000, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x20000020, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x310000008, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x120, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x20000300, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x20000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x20000004, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x42000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x20a00000, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x20100000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x4000004, 0x0}}},
        {{{0x200000000000, 0xe00}}, {{0x4000000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x2400281000, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x86000000, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x2300200002, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x720000022, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x24, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x800000, 0x0}}},
        {{{0x0, 0x200}}, {{0x2, 0x0}}},
        {{{0x200000000000, 0x600}}, {{0x8000002, 0x0}}},
        {{{0x0, 0x200}}, {{0x8000000, 0x0}}},
        {{{0x0, 0x200}}, {{0x2000000, 0x0}}},
        {{{0x200000000000, 0x200}}, {{0x2001030, 0x0}}},
        {{{0x400000000000000, 0x0}}, {{0x2, 0x0}}},
        {{{0x200000000000000, 0x0}}, {{0x2, 0x0}}},
        {{{0x800000000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x1000000000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x2000000000000, 0x0}}, {{0x40000, 0x0}}},
        {{{0x0, 0x10}}, {{0x108000, 0x0}}},
        {{{0x0, 0x20}}, {{0x0, 0x0}}},
        {{{0x80000000000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x100000000000000, 0x0}}, {{0x0, 0x0}}},
        {{{0x0, 0x2}}, {{0x0, 0x0}}},
        {{{0x0, 0x4}}, {{0x0, 0x0}}},
        {{{0x0, 0x80}}, {{0x0, 0x0}}},
        {{{0x1000000, 0x0}}, {{0x100400000080, 0x0}}},
        {{{0x0, 0x8}}, {{0x0, 0x0}}},
        {{{0x0, 0x40}}, {{0x0, 0x0}}},
        {{{0x0, 0x100}}, {{0x0, 0x0}}},
        {{{0x0, 0x0}}, {{0x0, 0x0}}},
    }},
    {
        0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 1, 1, 3, 3, 3, 3, 2, 3, 1, 0, 0, 1, 0, 0,
        3, 1, 3, 4, 1, 0, 0, 0, 0, 1, 3, 0, 1, 3, 3, 1, 3, 2, 2, 1, 1, 1, 0, 4,
        0, 1, 1, 0, 1, 1, 1, 1, 2, 2, 1, 3, 0, 2, 0, 0, 0, 0, 3, 2, 2, 1, 3, 3,
        0, 1, 0, 3, 1, 4, 3, 3, 3, 3, 1, 3, 1, 3, 1, 1, 1, 3, 0, 1, 1, 4, 5, 0,
        0, 1, 0, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
        27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50,
        50, 3, 3, 3, 3, 3, 2, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 57, 61, 62, 63, 64, 65, 66,
        67, 68, 69, 70, 71, 3, 72, 73, 74, 75, 1, 0, 0, 76, 77, 78, 79, 80, 1, 1, 3, 81, 0, 0,
        1, 1, 3, 82, 78, 1, 83, 84, 3, 2, 1, 1, 0, 1, 85, 0, 86, 87, 3, 3, 2, 88, 1, 89,
        90, 0, 91, 92, 93, 3, 94, 3, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110,
        111, 98, 112, 113, 114, 81, 88, 88, 3, 99, 115, 57, 3, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126,
        127, 1, 74, 128, 129, 3, 99, 75, 2, 0, 130, 131, 132, 133, 98, 134, 135, 136, 99, 98, 114, 137, 123, 0,
        0, 1, 134, 0, 138, 139, 140, 141, 140, 98, 142, 134, 127, 114, 0, 113, 143, 4, 1, 2, 79, 1, 144, 135,
        135, 145, 146, 2, 147, 148, 149, 123, 150, 151, 123, 123, 152, 153, 154, 155, 156, 102, 157, 158, 159, 3, 3, 3,
        1, 160, 1, 161, 162, 161, 163, 164, 165, 3, 3, 1, 102, 2, 148, 149, 166, 104, 114, 167, 1, 1, 134, 158,
        165, 168, 169, 165, 158, 170, 78, 114, 171, 172, 173, 147, 174, 175, 99, 1, 1, 176, 177, 1, 1, 3, 4, 3,
        2, 2, 178, 3, 1, 179, 2, 2, 2, 2, 3, 4, 3, 180, 171, 91, 171, 0, 181, 123, 182, 183, 184, 185,
        185, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199,
    }};

/// In which order the rules are tried.
inline constexpr rules::rule_order<512> rule_order{
    {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
        24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,
        72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
        96, 97, 98, 99, 102, 104, 108, 109, 111, 112, 113, 114, 117, 118, 120, 121, 122, 123, 124, 125, 126, 127, 128, 130,
        131, 133, 134, 135, 136, 137, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 173, 178, 179, 180, 186, 187,
        188, 190, 191, 192, 193, 194, 197, 200, 201, 202, 203, 204, 205, 207, 210, 211, 212, 214, 217, 221, 223, 248, 252, 265,
        269, 272, 273, 287, 288, 289, 291, 302, 305, 306, 307, 309, 315, 333, 334, 335, 336, 338, 345, 346, 347, 349, 356, 357,
        375, 376, 379, 380, 381, 382, 383, 384, 385, 387, 388, 390, 391, 392, 393, 394, 395, 396, 401, 407, 408, 409, 410, 413,
        414, 415, 416, 417, 418, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438,
        439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 462,
        463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482, 483, 484, 485, 486,
        487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510,
        511, 100, 101, 103, 110, 119, 132, 138, 151, 158, 160, 162, 166, 168, 174, 184, 185, 208, 209, 213, 216, 218, 219, 224,
        227, 228, 240, 241, 242, 243, 244, 246, 247, 249, 250, 264, 270, 274, 278, 279, 282, 283, 284, 290, 292, 293, 294, 295,
        296, 297, 298, 299, 300, 301, 303, 308, 317, 321, 350, 354, 355, 358, 367, 368, 369, 372, 374, 378, 386, 389, 397, 398,
        399, 400, 402, 405, 406, 411, 105, 106, 107, 115, 129, 152, 153, 163, 170, 171, 175, 176, 177, 181, 183, 189, 196, 198,
        206, 215, 220, 222, 233, 239, 245, 256, 257, 259, 266, 267, 268, 271, 275, 276, 280, 281, 304, 311, 312, 313, 314, 324,
        325, 326, 330, 331, 332, 340, 343, 344, 352, 353, 359, 360, 361, 362, 363, 364, 366, 412, 116, 154, 155, 156, 157, 159,
        161, 164, 165, 167, 169, 172, 182, 195, 225, 226, 229, 230, 231, 232, 234, 235, 236, 237, 238, 251, 253, 254, 255, 258,
        260, 261, 262, 263, 277, 285, 286, 310, 316, 318, 319, 320, 322, 323, 327, 328, 329, 337, 339, 341, 342, 348, 351, 365,
        370, 371, 373, 377, 403, 404, 419, 199,
    },
    false};

/// What a row of the selection says, without its premise.
struct choice_note {
    std::string_view id;
    std::string_view because;
    hamstring::source source{};
    evidence grade{};
    std::int8_t points = 0;
};

/// The note of each row, in the order of `rules::selection_rules`.
inline constexpr choice_note choice_notes[] = {
    {"strong-pain-no-breaks", "While the pain is strong, only easy movement, a position of ease and short walks are asked of you.", source::nice_ng59, evidence::consensus, 0},
    {"strong-pain-position-of-ease", "A position that takes the edge off makes the next walk easier.", source::expert_judgement, evidence::consensus, 21},
    {"strong-pain-small-movements", "A few small movements, done often, are better than lying still.", source::nhs_easy_back_moves, evidence::consensus, 9},
    {"strong-pain-short-strolls", "Several strolls of a few minutes are easier than one long walk.", source::expert_judgement, evidence::consensus, 9},
    {"strong-pain-longer-efforts-wait", "Longer or faster efforts wait until the pain has eased.", source::pain_traffic_light, evidence::low, 0},
    {"strong-pain-two-exercises", "With strong pain, two exercises at a time are enough.", source::expert_judgement, evidence::consensus, 0},
    {"moderate-pain-three-exercises", "With moderate pain, three exercises in their gentle dose are enough.", source::pain_traffic_light, evidence::low, 0},
    {"moderate-pain-heavy-loads-wait", "Heavy or fast loading waits until the pain is 3 or less.", source::pain_traffic_light, evidence::low, 0},
    {"moderate-new-back-pain-moves-first", "A sore back that is new likes small movements first.", source::george_2021, evidence::low, 4},
    {"new-back-pain-small-moves", "A sore back that is new likes to be moved in its middle range.", source::nhs_easy_back_moves, evidence::low, 3},
    {"long-back-pain-trunk", "For back pain of more than three months, guidelines advise trunk and general exercise.", source::who_2023, evidence::moderate, 2},
    {"new-back-pain-stretch-later", "In the first six weeks of back pain, moving matters more than stretching.", source::nice_ng59, evidence::low, -5},
    {"from-65-balance", "From 65 on, training of balance and strength on three days a week is advised.", source::who_activity_2020, evidence::moderate, 10},
    {"from-75-balance", "From 75 on, balance comes before stretching.", source::who_activity_2020, evidence::consensus, 4},
    {"from-65-chair", "Exercise at a chair trains what daily life needs.", source::otago_programme, evidence::moderate, 3},
    {"few-chair-stands-hands-first", "Few rises from a chair call for rising with the hands first.", source::cdc_steadi, evidence::moderate, 3},
    {"from-65-used-to-exercise", "You are used to exercise, so the harder chair exercise fits.", source::expert_judgement, evidence::consensus, 3},
    {"from-75-not-on-the-floor", "From 75 on, exercises at a chair or worktop come before those on the floor.", source::expert_judgement, evidence::consensus, -4},
    {"from-75-not-without-coaching", "From 75 on, this exercise asks for more than it gives without coaching.", source::expert_judgement, evidence::consensus, 0},
    {"from-65-hips-at-a-worktop", "Hip exercises standing at a worktop train balance as well.", source::otago_programme, evidence::moderate, 2},
    {"from-75-short-walks", "Several short walks are easier to keep up than one long one.", source::expert_judgement, evidence::consensus, 6},
    {"too-easy-when-fit", "It would be too easy to change anything at your level.", source::acsm_2009, evidence::moderate, 0},
    {"under-65-not-for-the-chair", "It is meant for people who cannot use the floor or stand for long.", source::expert_judgement, evidence::consensus, -5},
    {"under-65-no-sore-back", "It is meant for a sore back.", source::expert_judgement, evidence::consensus, -4},
    {"short-stance-hips", "You stopped or dropped early on one leg, so the hips come first.", source::hardcastle_1985, evidence::low, 3},
    {"short-stance-side-of-hip", "The side of the hip worked hardest in this exercise when it was measured.", source::distefano_2009, evidence::low, 4},
    {"short-stance-balance", "Standing on one leg at a worktop trains what the test found.", source::otago_programme, evidence::low, 8},
    {"few-bridges-two-legs", "Few bridges on one leg: start with the bridge on two.", source::freckleton_2014, evidence::low, 3},
    {"hips-passed", "Your hips passed both tests; the time is better spent elsewhere.", source::expert_judgement, evidence::low, -5},
    {"range-stops-early", "Your knee or leg stops early, so range is worth the time.", source::yildirim_2018, evidence::moderate, 4},
    {"range-over-the-cut-off", "Strength in a long position may gain as much range as stretching.", source::afonso_2021, evidence::moderate, 3},
    {"range-usual", "Your range is usual, so stretching is not the first thing.", source::yildirim_2018, evidence::moderate, -7},
    {"reaches-far", "You already reach far; more stretching would not help the tight feeling.", source::keer_simmonds, evidence::low, 0},
    {"not-steady-on-one-leg", "It needs steadier balance on one leg first.", source::expert_judgement, evidence::consensus, 0},
    {"sits-breaks", "In trials, breaking up sitting with a change of position eased discomfort.", source::waongenngarm_2018, evidence::moderate, 4},
    {"sits-stand-up", "Getting up about once an hour is the break that fits a desk.", source::waongenngarm_2018, evidence::low, 6},
    {"stands-no-standing-break", "You stand all day, so a standing break is not what you need.", source::oshwiki_standing, evidence::consensus, 0},
    {"stands-break-the-standing", "Standing for over an hour on the spot is worth breaking up.", source::oshwiki_standing, evidence::low, 6},
    {"no-sitting-to-break", "Nothing in your day asks for breaks from sitting.", source::expert_judgement, evidence::consensus, 0},
    {"no-standing-to-break", "It is a break from standing.", source::expert_judgement, evidence::consensus, 0},
    {"drives-walk-at-stops", "At each stop, walk for a few minutes.", source::de_carvalho_2023, evidence::low, 8},
    {"sits-front-of-hip", "Hips that sit for long move back less.", source::sitters_hip_extension, evidence::very_low, 2},
    {"sits-one-hip-stretch", "Long sitting asks for one small movement of the hips or the low back.", source::sitters_hip_extension, evidence::very_low, 3},
    {"not-in-a-wheelchair", "It is made for a wheelchair.", source::expert_judgement, evidence::consensus, 0},
    {"legs-do-not-push", "It needs legs that move by themselves.", source::expert_judgement, evidence::consensus, 0},
    {"wheelchair-nothing-on-one-leg", "Where a leg may not carry you, nothing is done on one leg, and no walk is asked of you.", source::expert_judgement, evidence::consensus, 0},
    {"wheelchair-nothing-on-the-knees", "From a wheelchair, nothing is done on the knees or sitting on the floor.", source::expert_judgement, evidence::consensus, 0},
    {"wheelchair-trunk", "Trunk strength helps with reaching and sitting.", source::martin_ginis_2018, evidence::moderate, 6},
    {"wheelchair-in-the-chair", "It can be done in the chair.", source::healthlink_spinal_cord, evidence::consensus, 9},
    {"wheelchair-weight-shifts", "Keep to the weight shifts that your team taught; this is no more than a change of position.", source::pressure_injury_guideline_2025, evidence::consensus, 5},
    {"spine-team-first", "Where the legs do not push, ask the team that cares for your spine before any exercise.", source::healthlink_spinal_cord, evidence::consensus, 0},
    {"sport-slow-lowering", "For sport we put strength in a long position before stretching.", source::expert_judgement, evidence::consensus, 7},
    {"sport-nordic", "In sport, programmes with the Nordic lower about halved hamstring injuries.", source::van_dyk_2019, evidence::moderate, 5},
    {"advanced-loaded", "You are used to training, so loaded exercises fit.", source::acsm_2009, evidence::low, 3},
    {"advanced-load-at-length", "You are used to training, so load in a long position fits.", source::acsm_2009, evidence::low, 4},
    {"advanced-too-easy", "It is too easy to change much at your level.", source::acsm_2009, evidence::low, -3},
    {"only-for-fast-sport", "It is for people who train and run fast.", source::van_dyk_2019, evidence::moderate, 0},
    {"sport-moves-enough", "You move enough during the day.", source::expert_judgement, evidence::consensus, -9},
    {"sport-endurance", "Your sport already trains endurance.", source::who_activity_2020, evidence::moderate, -6},
    {"sitting-and-tightness", "Long sitting and tightness go together.", source::kothapalli_2023, evidence::low, 1},
    {"inactivity-strength", "Two days of strength a week are advised for everyone.", source::who_activity_2020, evidence::moderate, 2},
    {"weak-hips-strength", "In back pain, hip work added to exercise helped a little.", source::de_jesus_2020, evidence::low, 4},
    {"buttock-takes-its-share", "It may teach the buttock to take its share.", source::wagner_2010, evidence::very_low, 3},
    {"nerve-no-pull", "A pull on a sensitive nerve is not a muscle stretch.", source::nunez_2025, evidence::low, 0},
    {"nerve-slides", "Short sliders move the nerve without holding it on stretch.", source::castellote_2014, evidence::low, 6},
    {"no-nerve-no-slider", "It is meant for a sensitive nerve.", source::expert_judgement, evidence::consensus, -6},
    {"nerve-slider", "This slider moves the nerve to and fro without holding it on stretch.", source::castellote_2014, evidence::low, 8},
    {"long-already-no-stretch", "The hamstrings are long already.", source::expert_judgement, evidence::very_low, 0},
    {"long-already-front-of-hip", "The front of the hip is what gets moved here.", source::expert_judgement, evidence::very_low, 7},
    {"long-already-hip-stretch", "The front of the hip is what gets stretched here.", source::expert_judgement, evidence::very_low, 5},
    {"long-already-hold-still", "It trains holding the pelvis still.", source::expert_judgement, evidence::very_low, 3},
    {"guarding-back-first-week", "In week 1 the back settles first; stretching comes from week 2.", source::expert_judgement, evidence::very_low, 0},
    {"guarding-back-small-movements", "A guarding back likes small movements first.", source::nhs_easy_back_moves, evidence::low, 6},
    {"guarding-back-middle-range", "It moves the back gently in its middle range.", source::mcgill_2015, evidence::consensus, 5},
    {"guarding-back-no-loaded-bend", "Bending under load comes back from week 3.", source::expert_judgement, evidence::very_low, 0},
    {"soreness-wait", "Sore muscles: wait until the soreness has gone, about three days.", source::cheung_2003, evidence::low, 0},
    {"soreness-easy", "Easy movement is welcome while the soreness lasts.", source::cheung_2003, evidence::low, 8},
    {"soreness-easy-movement", "Small, easy movement is welcome while you wait.", source::cheung_2003, evidence::low, 4},
    {"tendon-no-deep-bend", "Deep bending of the hip waits until the tendon has settled.", source::goom_2016, evidence::low, 0},
    {"tendon-long-holds", "Long, still holds may load the tendon without irritating it.", source::goom_2016, evidence::low, 9},
    {"tendon-still-holds", "A long, still hold here loads the tendon without irritating it.", source::goom_2016, evidence::low, 4},
    {"strain-length-first", "After a strain, strength in a long position comes before stretching.", source::martin_2022, evidence::low, 7},
    {"strain-stretch-later", "After a strain, stretching comes later.", source::askling_2013, evidence::low, -5},
    {"strain-lengthening", "These lengthening exercises brought athletes back sooner than usual ones.", source::askling_2013, evidence::low, 4},
    {"strain-trunk", "Trunk and agility work went along with fewer repeat strains.", source::strain_review_2023, evidence::low, 2},
    {"load-jump-strength", "Load that rose quickly needs strength to match.", source::van_dyk_2019, evidence::low, 3},
    {"range-regular-stretch", "Regular stretching for six to eight weeks raises the range.", source::ingram_2024, evidence::high, 3},
    {"range-strength-at-length", "Strength in a long position may raise it as well.", source::afonso_2021, evidence::moderate, 1},
    {"fresh-strain-spare-it", "In the first days after a pull, no stretching and no strong loading.", source::heiderscheit_2010, evidence::low, 0},
    {"fresh-strain-no-pull", "It would pull on the sore muscle.", source::heiderscheit_2010, evidence::low, 0},
    {"fresh-strain-easy", "Easy, pain-free movement from the first days may help.", source::heiderscheit_2010, evidence::low, 14},
    {"fresh-strain-small-movements", "Small, pain-free movement from the first days may help.", source::heiderscheit_2010, evidence::low, 6},
    {"strain-lower-level", "After a strain, start in the middle of the levels or below.", source::expert_judgement, evidence::low, 0},
    {"strain-lowest-level-first", "For three weeks after a strain, the smallest amounts are enough.", source::heiderscheit_2010, evidence::low, 0},
    {"strain-heavy-lowering-waits", "Heavier lowering comes from week 3 on, once two weeks went without a flare.", source::askling_2013, evidence::low, 0},
    {"strain-wait-for-jogging", "It waits until you jog without pain.", source::heiderscheit_2010, evidence::low, 0},
    {"strain-no-long-pull", "A long pull waits until you jog without pain.", source::askling_2013, evidence::low, 0},
    {"fresh-strain-walk", "Walking without a limp is welcome from the first days.", source::heiderscheit_2010, evidence::low, 8},
    {"bendy-no-stretch", "Bendy joints need strength in the middle range, not more range.", source::keer_simmonds, evidence::low, 0},
    {"bendy-control", "With bendy joints, control comes first.", source::zabriskie_2022, evidence::low, 3},
    {"bendy-middle-level", "With bendy joints, start in the middle of the levels or below.", source::expert_judgement, evidence::consensus, 0},
    {"bendy-stance", "Standing on one leg trains where your joints are.", source::expert_judgement, evidence::low, 8},
    {"thin-bones-balance", "With thin bones, not falling matters most.", source::giangregorio_2014, evidence::moderate, 5},
    {"thin-bones-back", "It strengthens the back of the body without bending the spine.", source::brooke_wavell_2022, evidence::low, 3},
    {"pregnant-not-on-the-back", "Long lying on the back is left out at this stage.", source::acog_804, evidence::consensus, 0},
    {"pregnant-side-lying", "Lying on the side and on hands and knees suits this stage.", source::acog_804, evidence::consensus, 3},
    {"after-birth-strong-loads-wait", "Strong loads for belly and pelvic floor wait for about 12 weeks after birth, and until somebody has checked you.", source::postpartum_running_2019, evidence::consensus, 0},
    {"after-birth-low-level", "Low-level exercise suits the first weeks after birth.", source::postpartum_running_2019, evidence::consensus, 5},
    {"after-birth-small-movements", "Small movements such as pelvic tilts suit the first weeks after birth.", source::postpartum_running_2019, evidence::consensus, 5},
    {"unsteady-stay-at-the-chair", "Alone and unsteady, stay at the chair; a physiotherapist can go further with you.", source::otago_programme, evidence::consensus, 0},
    {"dizzy-not-down-and-up", "Getting down to the floor and up again can make you dizzy.", source::expert_judgement, evidence::consensus, -8},
    {"dizzy-seated", "It can be done sitting, or with rests, where you are dizzy at times.", source::expert_judgement, evidence::consensus, 5},
    {"unsteady-firm-chair", "It can be done from a firm chair.", source::otago_programme, evidence::moderate, 10},
    {"unsteady-seated-movement", "Small movements can be done from a firm chair.", source::otago_programme, evidence::moderate, 3},
    {"eyes-head-up", "Keep the head above the heart.", source::jasien_2015, evidence::moderate, 0},
    {"new-hip-strength", "Hip strength is what a new hip needs most.", source::expert_judgement, evidence::low, 3},
    {"new-hip-not-so-deep", "It goes deeper than a new hip likes at first.", source::expert_judgement, evidence::consensus, 0},
    {"towel-stretch-known", "It stretches well with the back supported, and it is the best known.", source::thomas_2018, evidence::low, 2},
    {"cannot-lie-on-the-back", "It needs no floor.", source::expert_judgement, evidence::consensus, 2},
    {"cannot-use-the-floor-rise", "Rising from a chair trains what the floor would.", source::otago_programme, evidence::consensus, 4},
    {"five-minutes", "It takes under two minutes.", source::expert_judgement, evidence::consensus, 1},
    {"no-pain-to-ease", "Nothing calls for a position of ease.", source::expert_judgement, evidence::consensus, 0},
    {"beginner-three", "Three exercises are kept up more often than many.", source::adherence_2009, evidence::low, 0},
    {"beginner-65-four", "Three exercises and one for balance are enough to begin with.", source::adherence_2009, evidence::consensus, 0},
    {"intermediate-four", "Four exercises are kept up more often than many.", source::adherence_2009, evidence::consensus, 0},
    {"five-minutes-two", "Five minutes have room for two exercises.", source::expert_judgement, evidence::consensus, 0},
    {"ten-minutes-three", "Ten minutes have room for three exercises.", source::expert_judgement, evidence::consensus, 0},
    {"twenty-minutes-four", "Twenty minutes have room for four exercises.", source::expert_judgement, evidence::consensus, 0},
};

}  // namespace hamstring::inline HAMSTRING_EDITION::generated
