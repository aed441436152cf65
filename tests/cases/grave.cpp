// SPDX-License-Identifier: MIT
// Grave reports that say the same thing in another way: a fact told as a condition, a history or a
// symptom must weigh as much as the same fact told as its red flag. Every other warning sign is
// answered no, so nothing else raises the urgency. Less than the level named here is under-triage.

#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

struct grave_report {
    std::string_view told;
    urgency at_least;
    report given;
};

// clang-format off
constexpr grave_report grave[] = {
{"sudden severe back pain at 61", urgency::same_day, fully_screened({.age = years{61}, .present = {symptom::severe_back_or_flank_pain_new}})},
{"sudden severe back pain, age not given", urgency::clinician_days, fully_screened({.present = {symptom::severe_back_or_flank_pain_new}})},
{"sudden pain in the middle of the spine, high blood pressure out of control", urgency::same_day, fully_screened({.present = {red_flag::sudden_severe_midline_pain, condition::bp_uncontrolled}})},
{"sudden pain in the middle of the spine with fainting", urgency::emergency_now, fully_screened({.present = {red_flag::sudden_severe_midline_pain, red_flag::fainting}})},
{"known aneurysm: severe back or flank pain new", urgency::emergency_now, fully_screened({.present = {history::aneurysm_under_surveillance, symptom::severe_back_or_flank_pain_new}})},
{"known aneurysm: sudden severe midline pain", urgency::emergency_now, fully_screened({.present = {history::aneurysm_under_surveillance, red_flag::sudden_severe_midline_pain}})},
{"known aneurysm: constant back pain", urgency::emergency_now, fully_screened({.present = {history::aneurysm_under_surveillance, symptom::constant_back_pain}})},
{"known aneurysm: fainting", urgency::emergency_now, fully_screened({.present = {history::aneurysm_under_surveillance, red_flag::fainting}})},
{"cancer history: pain below knee", urgency::emergency_now, fully_screened({.present = {red_flag::cancer_history, symptom::pain_below_knee}})},
{"cancer history: cannot stand or walk", urgency::emergency_now, fully_screened({.present = {red_flag::cancer_history, red_flag::cannot_stand_or_walk}})},
{"cancer history: disc radiculopathy acute", urgency::emergency_now, fully_screened({.present = {red_flag::cancer_history, condition::disc_radiculopathy_acute}})},
{"cancer history: leg numbness", urgency::emergency_now, fully_screened({.present = {red_flag::cancer_history, symptom::leg_numbness}})},
{"cancer history: foot drop", urgency::emergency_now, fully_screened({.present = {red_flag::cancer_history, red_flag::foot_drop}})},
{"cancer history: saddle numbness", urgency::emergency_now, fully_screened({.present = {red_flag::cancer_history, red_flag::saddle_numbness}})},
{"cancer history: wakes second half of night", urgency::same_day, fully_screened({.present = {red_flag::cancer_history, symptom::wakes_second_half_of_night}})},
{"cancer history: severe back or flank pain new", urgency::same_day, fully_screened({.present = {red_flag::cancer_history, symptom::severe_back_or_flank_pain_new}})},
{"cancer history: sudden severe midline pain", urgency::same_day, fully_screened({.present = {red_flag::cancer_history, red_flag::sudden_severe_midline_pain}})},
{"cancer history: limp or pain on walking", urgency::same_day, fully_screened({.present = {red_flag::cancer_history, symptom::limp_or_pain_on_walking}})},
{"cancer history: night pain unremitting", urgency::same_day, fully_screened({.present = {red_flag::cancer_history, red_flag::night_pain_unremitting}})},
{"cancer history: unexplained weight loss", urgency::same_day, fully_screened({.present = {red_flag::cancer_history, red_flag::unexplained_weight_loss}})},
{"active cancer: pain below knee", urgency::emergency_now, fully_screened({.present = {history::active_cancer, symptom::pain_below_knee}})},
{"active cancer: cannot stand or walk", urgency::emergency_now, fully_screened({.present = {history::active_cancer, red_flag::cannot_stand_or_walk}})},
{"active cancer: disc radiculopathy acute", urgency::emergency_now, fully_screened({.present = {history::active_cancer, condition::disc_radiculopathy_acute}})},
{"active cancer: leg numbness", urgency::emergency_now, fully_screened({.present = {history::active_cancer, symptom::leg_numbness}})},
{"active cancer: foot drop", urgency::emergency_now, fully_screened({.present = {history::active_cancer, red_flag::foot_drop}})},
{"active cancer: saddle numbness", urgency::emergency_now, fully_screened({.present = {history::active_cancer, red_flag::saddle_numbness}})},
{"active cancer: wakes second half of night", urgency::same_day, fully_screened({.present = {history::active_cancer, symptom::wakes_second_half_of_night}})},
{"active cancer: severe back or flank pain new", urgency::same_day, fully_screened({.present = {history::active_cancer, symptom::severe_back_or_flank_pain_new}})},
{"active cancer: sudden severe midline pain", urgency::same_day, fully_screened({.present = {history::active_cancer, red_flag::sudden_severe_midline_pain}})},
{"active cancer: limp or pain on walking", urgency::same_day, fully_screened({.present = {history::active_cancer, symptom::limp_or_pain_on_walking}})},
{"active cancer: night pain unremitting", urgency::same_day, fully_screened({.present = {history::active_cancer, red_flag::night_pain_unremitting}})},
{"active cancer: unexplained weight loss", urgency::same_day, fully_screened({.present = {history::active_cancer, red_flag::unexplained_weight_loss}})},
{"bone metastasis or myeloma: pain below knee", urgency::emergency_now, fully_screened({.present = {condition::bone_metastasis_or_myeloma, symptom::pain_below_knee}})},
{"bone metastasis or myeloma: cannot stand or walk", urgency::emergency_now, fully_screened({.present = {condition::bone_metastasis_or_myeloma, red_flag::cannot_stand_or_walk}})},
{"bone metastasis or myeloma: disc radiculopathy acute", urgency::emergency_now, fully_screened({.present = {condition::bone_metastasis_or_myeloma, condition::disc_radiculopathy_acute}})},
{"bone metastasis or myeloma: leg numbness", urgency::emergency_now, fully_screened({.present = {condition::bone_metastasis_or_myeloma, symptom::leg_numbness}})},
{"bone metastasis or myeloma: foot drop", urgency::emergency_now, fully_screened({.present = {condition::bone_metastasis_or_myeloma, red_flag::foot_drop}})},
{"bone metastasis or myeloma: saddle numbness", urgency::emergency_now, fully_screened({.present = {condition::bone_metastasis_or_myeloma, red_flag::saddle_numbness}})},
{"bone metastasis or myeloma: wakes second half of night", urgency::same_day, fully_screened({.present = {condition::bone_metastasis_or_myeloma, symptom::wakes_second_half_of_night}})},
{"bone metastasis or myeloma: severe back or flank pain new", urgency::same_day, fully_screened({.present = {condition::bone_metastasis_or_myeloma, symptom::severe_back_or_flank_pain_new}})},
{"bone metastasis or myeloma: sudden severe midline pain", urgency::same_day, fully_screened({.present = {condition::bone_metastasis_or_myeloma, red_flag::sudden_severe_midline_pain}})},
{"bone metastasis or myeloma: limp or pain on walking", urgency::same_day, fully_screened({.present = {condition::bone_metastasis_or_myeloma, symptom::limp_or_pain_on_walking}})},
{"bone metastasis or myeloma: night pain unremitting", urgency::same_day, fully_screened({.present = {condition::bone_metastasis_or_myeloma, red_flag::night_pain_unremitting}})},
{"bone metastasis or myeloma: unexplained weight loss", urgency::same_day, fully_screened({.present = {condition::bone_metastasis_or_myeloma, red_flag::unexplained_weight_loss}})},
{"blood thinners: leg weakness", urgency::emergency_now, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, symptom::leg_weakness}})},
{"blood thinners: foot numb or weak", urgency::emergency_now, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, symptom::foot_numb_or_weak}})},
{"blood thinners: fainting", urgency::emergency_now, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, red_flag::fainting}})},
{"blood thinners: severe back or flank pain new", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, symptom::severe_back_or_flank_pain_new}})},
{"blood thinners: sudden severe midline pain", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, red_flag::sudden_severe_midline_pain}})},
{"blood thinners: pop with sudden pain", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, red_flag::pop_with_sudden_pain}})},
{"blood thinners: wide bruising", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, symptom::wide_bruising}})},
{"blood thinners: gap or lump in muscle", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, symptom::gap_or_lump_in_muscle}})},
{"blood thinners: minor trauma", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, red_flag::minor_trauma}})},
{"fused spine: minor trauma", urgency::emergency_now, fully_screened({.present = {condition::inflammatory_flare_or_fused_spine, red_flag::minor_trauma}})},
{"fused spine: major trauma", urgency::emergency_now, fully_screened({.present = {condition::inflammatory_flare_or_fused_spine, red_flag::major_trauma}})},
{"fused spine: spine bruise or graze after injury", urgency::emergency_now, fully_screened({.present = {condition::inflammatory_flare_or_fused_spine, red_flag::spine_bruise_or_graze_after_injury}})},
{"fused spine: sudden midline pain", urgency::same_day, fully_screened({.present = {condition::inflammatory_flare_or_fused_spine, red_flag::sudden_severe_midline_pain}})},
{"infection risk with an acute disc problem and new back pain", urgency::emergency_now, fully_screened({.present = {red_flag::infection_risk, condition::disc_radiculopathy_acute, symptom::low_back_pain}})},
{"risk of infection, back pain that grows", urgency::same_day, fully_screened({.present = {red_flag::infection_risk, symptom::back_pain_getting_worse}})},
{"risk of infection, new back pain that nobody rated", urgency::clinician_days, fully_screened({.present = {red_flag::infection_risk, symptom::low_back_pain}})},
{"risk of a clot, thigh pain that nobody asked about", urgency::clinician_days, fully_screened({.present = {red_flag::dvt_risk, symptom::back_of_thigh_pain}})},
{"active cancer: calf or thigh pain unexplained", urgency::same_day, fully_screened({.present = {history::active_cancer, symptom::calf_or_thigh_pain_unexplained}})},
{"active cancer: calf tender", urgency::same_day, fully_screened({.present = {history::active_cancer, symptom::calf_tender}})},
{"leg in plaster or paralysed: calf or thigh pain unexplained", urgency::same_day, fully_screened({.present = {history::leg_in_plaster_or_paralysed, symptom::calf_or_thigh_pain_unexplained}})},
{"leg in plaster or paralysed: calf tender", urgency::same_day, fully_screened({.present = {history::leg_in_plaster_or_paralysed, symptom::calf_tender}})},
{"three days in bed: calf or thigh pain unexplained", urgency::same_day, fully_screened({.present = {history::three_days_in_bed, symptom::calf_or_thigh_pain_unexplained}})},
{"three days in bed: calf tender", urgency::same_day, fully_screened({.present = {history::three_days_in_bed, symptom::calf_tender}})},
{"big operation in twelve weeks: calf or thigh pain unexplained", urgency::same_day, fully_screened({.present = {history::big_operation_in_twelve_weeks, symptom::calf_or_thigh_pain_unexplained}})},
{"big operation in twelve weeks: calf tender", urgency::same_day, fully_screened({.present = {history::big_operation_in_twelve_weeks, symptom::calf_tender}})},
{"previous clot: calf or thigh pain unexplained", urgency::same_day, fully_screened({.present = {history::previous_clot, symptom::calf_or_thigh_pain_unexplained}})},
{"previous clot: calf tender", urgency::same_day, fully_screened({.present = {history::previous_clot, symptom::calf_tender}})},
{"dvt risk: calf or thigh pain unexplained", urgency::same_day, fully_screened({.present = {red_flag::dvt_risk, symptom::calf_or_thigh_pain_unexplained}})},
{"dvt risk: calf tender", urgency::same_day, fully_screened({.present = {red_flag::dvt_risk, symptom::calf_tender}})},
{"pregnancy second third trimester: calf or thigh pain unexplained", urgency::same_day, fully_screened({.present = {condition::pregnancy_second_third_trimester, symptom::calf_or_thigh_pain_unexplained}})},
{"pregnancy second third trimester: calf tender", urgency::same_day, fully_screened({.present = {condition::pregnancy_second_third_trimester, symptom::calf_tender}})},
{"recent surgery: calf or thigh pain unexplained", urgency::same_day, fully_screened({.present = {red_flag::recent_surgery, symptom::calf_or_thigh_pain_unexplained}})},
{"recent surgery: calf tender", urgency::same_day, fully_screened({.present = {red_flag::recent_surgery, symptom::calf_tender}})},
{"spine surgery under six weeks ago: calf or thigh pain unexplained", urgency::same_day, fully_screened({.present = {condition::spine_surgery_lt_6w_or_uncleared, symptom::calf_or_thigh_pain_unexplained}})},
{"spine surgery under six weeks ago: calf tender", urgency::same_day, fully_screened({.present = {condition::spine_surgery_lt_6w_or_uncleared, symptom::calf_tender}})},
{"hamstring repair under twelve weeks ago: calf or thigh pain unexplained", urgency::same_day, fully_screened({.present = {condition::hamstring_repair_lt_12w, symptom::calf_or_thigh_pain_unexplained}})},
{"hamstring repair under twelve weeks ago: calf tender", urgency::same_day, fully_screened({.present = {condition::hamstring_repair_lt_12w, symptom::calf_tender}})},
{"hip scope or other hip surgery under twelve weeks ago: calf or thigh pain unexplained", urgency::same_day, fully_screened({.present = {condition::hip_scope_or_other_hip_surgery_lt_12w, symptom::calf_or_thigh_pain_unexplained}})},
{"hip scope or other hip surgery under twelve weeks ago: calf tender", urgency::same_day, fully_screened({.present = {condition::hip_scope_or_other_hip_surgery_lt_12w, symptom::calf_tender}})},
{"spine surgery under six weeks ago: new back pain", urgency::same_day, fully_screened({.present = {condition::spine_surgery_lt_6w_or_uncleared, symptom::low_back_pain}})},
{"hamstring repair under twelve weeks ago: new back pain", urgency::same_day, fully_screened({.present = {condition::hamstring_repair_lt_12w, symptom::low_back_pain}})},
{"hip scope or other hip surgery under twelve weeks ago: new back pain", urgency::same_day, fully_screened({.present = {condition::hip_scope_or_other_hip_surgery_lt_12w, symptom::low_back_pain}})},
{"leg swelling one side with fainting", urgency::emergency_now, fully_screened({.present = {red_flag::leg_swelling_one_side, red_flag::fainting}})},
{"dvt suspected unassessed with fainting", urgency::emergency_now, fully_screened({.present = {condition::dvt_suspected_unassessed, red_flag::fainting}})},
{"calf tender with fainting", urgency::emergency_now, fully_screened({.present = {symptom::calf_tender, red_flag::fainting}})},
{"prosthesis new pain: cannot stand", urgency::emergency_now, fully_screened({.present = {red_flag::prosthesis_new_pain, red_flag::cannot_stand_or_walk}})},
{"thr precautions active: cannot stand", urgency::emergency_now, fully_screened({.present = {condition::thr_precautions_active, red_flag::cannot_stand_or_walk}})},
{"thr released: cannot stand", urgency::emergency_now, fully_screened({.present = {condition::thr_released, red_flag::cannot_stand_or_walk}})},
{"serious accident: sudden severe midline pain", urgency::emergency_now, fully_screened({.present = {red_flag::major_trauma, red_flag::sudden_severe_midline_pain}})},
{"serious accident: severe back or flank pain new", urgency::emergency_now, fully_screened({.present = {red_flag::major_trauma, symptom::severe_back_or_flank_pain_new}})},
{"serious accident: leg numbness", urgency::emergency_now, fully_screened({.present = {red_flag::major_trauma, symptom::leg_numbness}})},
{"serious accident: cannot stand or walk", urgency::emergency_now, fully_screened({.present = {red_flag::major_trauma, red_flag::cannot_stand_or_walk}})},
{"fever and back pain: fainting", urgency::emergency_now, fully_screened({.present = {red_flag::fever_spinal_pain, red_flag::fainting}})},
{"fever and back pain: cannot stand or walk", urgency::emergency_now, fully_screened({.present = {red_flag::fever_spinal_pain, red_flag::cannot_stand_or_walk}})},
{"fever and back pain: pain below knee", urgency::emergency_now, fully_screened({.present = {red_flag::fever_spinal_pain, symptom::pain_below_knee}})},
{"fever and back pain: leg weakness", urgency::emergency_now, fully_screened({.present = {red_flag::fever_spinal_pain, symptom::leg_weakness}})},
{"dizziness: leg weakness", urgency::emergency_now, fully_screened({.present = {condition::vertigo_or_orthostatic, symptom::leg_weakness}})},
{"dizziness: leg numbness", urgency::emergency_now, fully_screened({.present = {condition::vertigo_or_orthostatic, symptom::leg_numbness}})},
{"dizziness: foot numb or weak", urgency::emergency_now, fully_screened({.present = {condition::vertigo_or_orthostatic, symptom::foot_numb_or_weak}})},
{"dizziness: foot drop", urgency::emergency_now, fully_screened({.present = {condition::vertigo_or_orthostatic, red_flag::foot_drop}})},
{"dizziness: vision change", urgency::emergency_now, fully_screened({.present = {condition::vertigo_or_orthostatic, symptom::vision_change}})},
{"dizziness: gait or hand clumsiness", urgency::emergency_now, fully_screened({.present = {condition::vertigo_or_orthostatic, red_flag::gait_or_hand_clumsiness}})},
{"leg that changes colour: leg numbness", urgency::emergency_now, fully_screened({.present = {symptom::leg_colour_change_at_rest, symptom::leg_numbness}})},
{"leg that changes colour: leg weakness", urgency::emergency_now, fully_screened({.present = {symptom::leg_colour_change_at_rest, symptom::leg_weakness}})},
{"leg that changes colour: foot numb or weak", urgency::emergency_now, fully_screened({.present = {symptom::leg_colour_change_at_rest, symptom::foot_numb_or_weak}})},
{"leg that changes colour: cannot stand or walk", urgency::emergency_now, fully_screened({.present = {symptom::leg_colour_change_at_rest, red_flag::cannot_stand_or_walk}})},
{"leg that changes colour: exertional thigh pain", urgency::emergency_now, fully_screened({.present = {symptom::leg_colour_change_at_rest, red_flag::exertional_thigh_pain}})},
{"pregnancy, tummy pain, faintness", urgency::emergency_now, fully_screened({.present = {symptom::pregnancy_tummy_pain, red_flag::fainting}})},
{"back pain, weak legs, cannot stand", urgency::emergency_now, fully_screened({.present = {symptom::low_back_pain, symptom::leg_weakness, red_flag::cannot_stand_or_walk}})},
{"foot drop: getting worse", urgency::emergency_now, fully_screened({.present = {red_flag::foot_drop, history::getting_worse}})},
{"foot drop: back pain getting worse", urgency::emergency_now, fully_screened({.present = {red_flag::foot_drop, symptom::back_pain_getting_worse}})},
{"cannot sit on it", urgency::clinician_days, fully_screened({.present = {symptom::cannot_sit_on_it}})},
{"strain g2 acute: numb foot", urgency::emergency_now, fully_screened({.present = {condition::strain_g2_acute, symptom::foot_numb_or_weak}})},
{"wide bruising: numb foot", urgency::emergency_now, fully_screened({.present = {symptom::wide_bruising, symptom::foot_numb_or_weak}})},
{"pop with sudden pain: numb foot", urgency::emergency_now, fully_screened({.present = {red_flag::pop_with_sudden_pain, symptom::foot_numb_or_weak}})},
{"avulsion pattern: numb foot", urgency::emergency_now, fully_screened({.present = {red_flag::avulsion_pattern, symptom::foot_numb_or_weak}})},
{"strain g3 or avulsion suspected: numb foot", urgency::emergency_now, fully_screened({.present = {condition::strain_g3_or_avulsion_suspected, symptom::foot_numb_or_weak}})},
{"seventeen with sit-bone pain", urgency::clinician_days, fully_screened({.age = years{17}, .present = {symptom::sit_bone_pain}})},
{"child: wakes second half of night", urgency::same_day, fully_screened({.age = years{12}, .present = {symptom::wakes_second_half_of_night}})},
{"child: night pain unremitting", urgency::same_day, fully_screened({.age = years{12}, .present = {red_flag::night_pain_unremitting}})},
{"child: constant back pain", urgency::same_day, fully_screened({.age = years{12}, .present = {symptom::constant_back_pain}})},
{"child: pain below knee", urgency::same_day, fully_screened({.age = years{12}, .present = {symptom::pain_below_knee}})},
{"child: limp or pain on walking", urgency::same_day, fully_screened({.age = years{12}, .present = {symptom::limp_or_pain_on_walking}})},
{"growing at seventeen and very tight", urgency::clinician_days, fully_screened({.age = years{17}, .present = {history::growth_spurt, sign::knee_extension_marked}})},
{"runner with bone pain that wakes", urgency::same_day, fully_screened({.present = {red_flag::impact_groin_or_bone_pain, symptom::wakes_second_half_of_night}})},
{"thin bones as a condition, and a small fall", urgency::same_day, fully_screened({.present = {condition::osteoporosis_no_fracture, red_flag::minor_trauma}})},
{"weak leg", urgency::clinician_days, fully_screened({.present = {symptom::leg_weakness}})},
{"numb foot", urgency::clinician_days, fully_screened({.present = {symptom::foot_numb_or_weak}})},
{"very unwell", urgency::emergency_now, fully_screened({.present = {red_flag::very_unwell}})},
{"fainted", urgency::same_day, fully_screened({.present = {red_flag::fainting}})},
{"cannot stand", urgency::same_day, fully_screened({.present = {red_flag::cannot_stand_or_walk}})},
{"a band of blisters", urgency::clinician_days, fully_screened({.present = {red_flag::band_rash}})},
{"known aneurysm, 70: low back pain", urgency::emergency_now, fully_screened({.age = years{70}, .since = weeks{1}, .present = {history::aneurysm_under_surveillance, symptom::low_back_pain}})},
{"known aneurysm, 70: upper back pain", urgency::emergency_now, fully_screened({.age = years{70}, .since = weeks{1}, .present = {history::aneurysm_under_surveillance, symptom::upper_back_pain}})},
{"known aneurysm, 70: back pain getting worse", urgency::emergency_now, fully_screened({.age = years{70}, .since = weeks{1}, .present = {history::aneurysm_under_surveillance, symptom::back_pain_getting_worse}})},
{"known aneurysm, old back pain that keeps on at night", urgency::emergency_now, fully_screened({.age = years{70}, .since = weeks{20}, .present = {history::aneurysm_under_surveillance, red_flag::night_pain_unremitting, symptom::low_back_pain}})},
{"severe back or flank pain new: leg weakness", urgency::emergency_now, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, symptom::leg_weakness}})},
{"severe back or flank pain new: leg numbness", urgency::emergency_now, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, symptom::leg_numbness}})},
{"severe back or flank pain new: foot numb or weak", urgency::emergency_now, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, symptom::foot_numb_or_weak}})},
{"severe back or flank pain new: foot drop", urgency::emergency_now, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, red_flag::foot_drop}})},
{"severe back or flank pain new: gait or hand clumsiness", urgency::emergency_now, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, red_flag::gait_or_hand_clumsiness}})},
{"severe back or flank pain new: cannot stand or walk", urgency::emergency_now, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, red_flag::cannot_stand_or_walk}})},
{"severe back or flank pain new: upper back pain", urgency::emergency_now, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, symptom::upper_back_pain}})},
{"severe back or flank pain new: pain below knee", urgency::same_day, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, symptom::pain_below_knee}})},
{"severe back or flank pain new: leg tingling or burning", urgency::same_day, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, symptom::leg_tingling_or_burning}})},
{"severe back or flank pain new: leg neuro stable", urgency::same_day, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, red_flag::leg_neuro_stable}})},
{"severe back or flank pain new: pregnancy second third trimester", urgency::same_day, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, condition::pregnancy_second_third_trimester}})},
{"severe back or flank pain new: pregnancy complicated uncleared", urgency::same_day, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, condition::pregnancy_complicated_uncleared}})},
{"severe back or flank pain new: osteoporosis known", urgency::same_day, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, red_flag::osteoporosis_known}})},
{"severe back or flank pain new: osteoporosis no fracture", urgency::same_day, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, condition::osteoporosis_no_fracture}})},
{"severe back or flank pain new: previous fragility fracture", urgency::same_day, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, red_flag::previous_fragility_fracture}})},
{"severe back or flank pain new: vertebral fracture past", urgency::same_day, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, condition::vertebral_fracture_past}})},
{"severe back or flank pain new: steroids long", urgency::same_day, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, red_flag::steroids_long}})},
{"severe back or flank pain new: female postmenopausal", urgency::same_day, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, red_flag::female_postmenopausal}})},
{"severe back or flank pain new: inflammatory flare or fused spine", urgency::same_day, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, condition::inflammatory_flare_or_fused_spine}})},
{"severe back or flank pain new: age over 70", urgency::same_day, fully_screened({.present = {symptom::severe_back_or_flank_pain_new, red_flag::age_over_70}})},
{"sudden severe midline pain: leg weakness", urgency::emergency_now, fully_screened({.present = {red_flag::sudden_severe_midline_pain, symptom::leg_weakness}})},
{"sudden severe midline pain: leg numbness", urgency::emergency_now, fully_screened({.present = {red_flag::sudden_severe_midline_pain, symptom::leg_numbness}})},
{"sudden severe midline pain: foot numb or weak", urgency::emergency_now, fully_screened({.present = {red_flag::sudden_severe_midline_pain, symptom::foot_numb_or_weak}})},
{"sudden severe midline pain: foot drop", urgency::emergency_now, fully_screened({.present = {red_flag::sudden_severe_midline_pain, red_flag::foot_drop}})},
{"sudden severe midline pain: gait or hand clumsiness", urgency::emergency_now, fully_screened({.present = {red_flag::sudden_severe_midline_pain, red_flag::gait_or_hand_clumsiness}})},
{"sudden severe midline pain: cannot stand or walk", urgency::emergency_now, fully_screened({.present = {red_flag::sudden_severe_midline_pain, red_flag::cannot_stand_or_walk}})},
{"sudden severe midline pain: upper back pain", urgency::emergency_now, fully_screened({.present = {red_flag::sudden_severe_midline_pain, symptom::upper_back_pain}})},
{"sudden severe midline pain: pain below knee", urgency::same_day, fully_screened({.present = {red_flag::sudden_severe_midline_pain, symptom::pain_below_knee}})},
{"sudden severe midline pain: leg tingling or burning", urgency::same_day, fully_screened({.present = {red_flag::sudden_severe_midline_pain, symptom::leg_tingling_or_burning}})},
{"sudden severe midline pain: leg neuro stable", urgency::same_day, fully_screened({.present = {red_flag::sudden_severe_midline_pain, red_flag::leg_neuro_stable}})},
{"sudden severe midline pain: pregnancy second third trimester", urgency::same_day, fully_screened({.present = {red_flag::sudden_severe_midline_pain, condition::pregnancy_second_third_trimester}})},
{"sudden severe midline pain: pregnancy complicated uncleared", urgency::same_day, fully_screened({.present = {red_flag::sudden_severe_midline_pain, condition::pregnancy_complicated_uncleared}})},
{"sudden severe midline pain: osteoporosis known", urgency::same_day, fully_screened({.present = {red_flag::sudden_severe_midline_pain, red_flag::osteoporosis_known}})},
{"sudden severe midline pain: osteoporosis no fracture", urgency::same_day, fully_screened({.present = {red_flag::sudden_severe_midline_pain, condition::osteoporosis_no_fracture}})},
{"sudden severe midline pain: previous fragility fracture", urgency::same_day, fully_screened({.present = {red_flag::sudden_severe_midline_pain, red_flag::previous_fragility_fracture}})},
{"sudden severe midline pain: vertebral fracture past", urgency::same_day, fully_screened({.present = {red_flag::sudden_severe_midline_pain, condition::vertebral_fracture_past}})},
{"sudden severe midline pain: steroids long", urgency::same_day, fully_screened({.present = {red_flag::sudden_severe_midline_pain, red_flag::steroids_long}})},
{"sudden severe midline pain: female postmenopausal", urgency::same_day, fully_screened({.present = {red_flag::sudden_severe_midline_pain, red_flag::female_postmenopausal}})},
{"sudden severe midline pain: inflammatory flare or fused spine", urgency::same_day, fully_screened({.present = {red_flag::sudden_severe_midline_pain, condition::inflammatory_flare_or_fused_spine}})},
{"sudden severe midline pain: age over 70", urgency::same_day, fully_screened({.present = {red_flag::sudden_severe_midline_pain, red_flag::age_over_70}})},
{"risk of infection, new back pain: pain below knee", urgency::emergency_now, fully_screened({.present = {red_flag::infection_risk, symptom::low_back_pain, symptom::pain_below_knee}})},
{"risk of infection, new back pain: nerve mechanosensitivity", urgency::emergency_now, fully_screened({.present = {red_flag::infection_risk, symptom::low_back_pain, condition::nerve_mechanosensitivity}})},
{"risk of infection, new back pain: bending moves pain down leg", urgency::emergency_now, fully_screened({.present = {red_flag::infection_risk, symptom::low_back_pain, sign::bending_moves_pain_down_leg}})},
{"risk of infection, new back pain: cannot stand or walk", urgency::emergency_now, fully_screened({.present = {red_flag::infection_risk, symptom::low_back_pain, red_flag::cannot_stand_or_walk}})},
{"risk of infection, new back pain: leg neuro stable", urgency::emergency_now, fully_screened({.present = {red_flag::infection_risk, symptom::low_back_pain, red_flag::leg_neuro_stable}})},
{"risk of infection, old back pain, constant at night", urgency::clinician_days, fully_screened({.since = weeks{20}, .present = {red_flag::infection_risk, symptom::low_back_pain, red_flag::night_pain_unremitting}})},
{"risk of infection, wakes at night, pain 6", urgency::clinician_days, fully_screened({.age = years{52}, .worst_pain = pain_score{6}, .since = weeks{1}, .present = {red_flag::infection_risk, symptom::low_back_pain, symptom::wakes_second_half_of_night}})},
{"risk of infection, wakes at night, pain 9", urgency::same_day, fully_screened({.worst_pain = pain_score{9}, .since = weeks{1}, .present = {red_flag::infection_risk, symptom::wakes_second_half_of_night}})},
{"long steroids, wakes at night", urgency::clinician_days, fully_screened({.present = {red_flag::steroids_long, symptom::wakes_second_half_of_night}})},
{"recent operation, wakes at night", urgency::same_day, fully_screened({.present = {red_flag::recent_surgery, symptom::wakes_second_half_of_night}})},
{"a leg in plaster", urgency::clinician_days, fully_screened({.present = {history::leg_in_plaster_or_paralysed}})},
{"a big operation", urgency::clinician_days, fully_screened({.present = {history::big_operation_in_twelve_weeks}})},
{"cancer and a leg that cannot be used", urgency::same_day, fully_screened({.present = {red_flag::cancer_history, history::leg_in_plaster_or_paralysed}})},
{"blood thinners: foot drop", urgency::emergency_now, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, red_flag::foot_drop}})},
{"blood thinners: gait or hand clumsiness", urgency::emergency_now, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, red_flag::gait_or_hand_clumsiness}})},
{"blood thinners: cannot stand or walk", urgency::emergency_now, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, red_flag::cannot_stand_or_walk}})},
{"blood thinners: major trauma", urgency::emergency_now, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, red_flag::major_trauma}})},
{"blood thinners: leg numbness", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, symptom::leg_numbness}})},
{"blood thinners: disc radiculopathy acute", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, condition::disc_radiculopathy_acute}})},
{"blood thinners: strain g2 acute", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, condition::strain_g2_acute}})},
{"blood thinners: strain g3 or avulsion suspected", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, condition::strain_g3_or_avulsion_suspected}})},
{"blood thinners: avulsion pattern", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, red_flag::avulsion_pattern}})},
{"blood thinners: calf or thigh pain unexplained", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, symptom::calf_or_thigh_pain_unexplained}})},
{"blood thinners: calf tender", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, symptom::calf_tender}})},
{"blood thinners: knee bending weak", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, symptom::knee_bending_weak}})},
{"blood thinners, new back pain with tingling", urgency::same_day, fully_screened({.present = {condition::anticoagulated_or_bleeding_disorder, symptom::low_back_pain, symptom::leg_tingling_or_burning}})},
{"bleeding risk flag, cannot stand", urgency::emergency_now, fully_screened({.present = {red_flag::anticoagulant_new_pain, red_flag::cannot_stand_or_walk}})},
{"mark over the spine: leg weakness", urgency::emergency_now, fully_screened({.present = {red_flag::spine_bruise_or_graze_after_injury, symptom::leg_weakness}})},
{"accident: leg weakness", urgency::emergency_now, fully_screened({.present = {red_flag::major_trauma, symptom::leg_weakness}})},
{"mark over the spine: leg numbness", urgency::emergency_now, fully_screened({.present = {red_flag::spine_bruise_or_graze_after_injury, symptom::leg_numbness}})},
{"accident: leg numbness", urgency::emergency_now, fully_screened({.present = {red_flag::major_trauma, symptom::leg_numbness}})},
{"mark over the spine: cannot stand or walk", urgency::emergency_now, fully_screened({.present = {red_flag::spine_bruise_or_graze_after_injury, red_flag::cannot_stand_or_walk}})},
{"accident: cannot stand or walk", urgency::emergency_now, fully_screened({.present = {red_flag::major_trauma, red_flag::cannot_stand_or_walk}})},
{"mark over the spine: fainting", urgency::emergency_now, fully_screened({.present = {red_flag::spine_bruise_or_graze_after_injury, red_flag::fainting}})},
{"accident: fainting", urgency::emergency_now, fully_screened({.present = {red_flag::major_trauma, red_flag::fainting}})},
{"mark over the spine: pain below knee", urgency::emergency_now, fully_screened({.present = {red_flag::spine_bruise_or_graze_after_injury, symptom::pain_below_knee}})},
{"accident: pain below knee", urgency::emergency_now, fully_screened({.present = {red_flag::major_trauma, symptom::pain_below_knee}})},
{"spine operation: leg weakness", urgency::emergency_now, fully_screened({.present = {condition::spine_surgery_lt_6w_or_uncleared, symptom::leg_weakness}})},
{"spine operation: leg numbness", urgency::emergency_now, fully_screened({.present = {condition::spine_surgery_lt_6w_or_uncleared, symptom::leg_numbness}})},
{"spine operation: foot numb or weak", urgency::emergency_now, fully_screened({.present = {condition::spine_surgery_lt_6w_or_uncleared, symptom::foot_numb_or_weak}})},
{"spine operation: foot drop", urgency::emergency_now, fully_screened({.present = {condition::spine_surgery_lt_6w_or_uncleared, red_flag::foot_drop}})},
{"spine operation: pain below knee", urgency::same_day, fully_screened({.present = {condition::spine_surgery_lt_6w_or_uncleared, symptom::pain_below_knee}})},
{"spine operation: disc radiculopathy acute", urgency::same_day, fully_screened({.present = {condition::spine_surgery_lt_6w_or_uncleared, condition::disc_radiculopathy_acute}})},
{"operation: leg weakness", urgency::same_day, fully_screened({.present = {red_flag::recent_surgery, symptom::leg_weakness}})},
{"operation: minor trauma", urgency::same_day, fully_screened({.present = {red_flag::recent_surgery, red_flag::minor_trauma}})},
{"operation: night pain unremitting", urgency::same_day, fully_screened({.present = {red_flag::recent_surgery, red_flag::night_pain_unremitting}})},
{"operation: getting worse", urgency::same_day, fully_screened({.present = {red_flag::recent_surgery, history::getting_worse}})},
{"operation: back of thigh pain", urgency::same_day, fully_screened({.present = {red_flag::recent_surgery, symptom::back_of_thigh_pain}})},
{"operation: pop with sudden pain", urgency::same_day, fully_screened({.present = {red_flag::recent_surgery, red_flag::pop_with_sudden_pain}})},
{"repaired hamstring, a new pop", urgency::same_day, fully_screened({.present = {condition::hamstring_repair_lt_12w, red_flag::pop_with_sudden_pain}})},
{"cancer: bending moves pain down leg", urgency::emergency_now, fully_screened({.present = {red_flag::cancer_history, sign::bending_moves_pain_down_leg}})},
{"fever: bending moves pain down leg", urgency::emergency_now, fully_screened({.present = {red_flag::fever_spinal_pain, sign::bending_moves_pain_down_leg}})},
{"cancer: nerve mechanosensitivity", urgency::emergency_now, fully_screened({.present = {red_flag::cancer_history, condition::nerve_mechanosensitivity}})},
{"fever: nerve mechanosensitivity", urgency::emergency_now, fully_screened({.present = {red_flag::fever_spinal_pain, condition::nerve_mechanosensitivity}})},
{"cancer, a new curve", urgency::same_day, fully_screened({.present = {red_flag::cancer_history, red_flag::new_spinal_deformity}})},
{"cancer, a small fall, back pain", urgency::same_day, fully_screened({.present = {red_flag::cancer_history, red_flag::minor_trauma, symptom::low_back_pain}})},
{"bleeding in pregnancy: low back pain", urgency::emergency_now, fully_screened({.present = {symptom::pregnancy_bleeding, symptom::low_back_pain}})},
{"bleeding in pregnancy: severe back or flank pain new", urgency::emergency_now, fully_screened({.present = {symptom::pregnancy_bleeding, symptom::severe_back_or_flank_pain_new}})},
{"bleeding in pregnancy, pain 9", urgency::emergency_now, fully_screened({.worst_pain = pain_score{9}, .present = {symptom::pregnancy_bleeding}})},
{"pregnancy, very high blood pressure", urgency::emergency_now, fully_screened({.present = {condition::pregnancy_second_third_trimester, condition::bp_uncontrolled}})},
{"very high blood pressure: leg weakness", urgency::emergency_now, fully_screened({.present = {condition::bp_uncontrolled, symptom::leg_weakness}})},
{"very high blood pressure: leg numbness", urgency::emergency_now, fully_screened({.present = {condition::bp_uncontrolled, symptom::leg_numbness}})},
{"very high blood pressure: foot numb or weak", urgency::emergency_now, fully_screened({.present = {condition::bp_uncontrolled, symptom::foot_numb_or_weak}})},
{"very high blood pressure: vision change", urgency::emergency_now, fully_screened({.present = {condition::bp_uncontrolled, symptom::vision_change}})},
{"very high blood pressure: gait or hand clumsiness", urgency::emergency_now, fully_screened({.present = {condition::bp_uncontrolled, red_flag::gait_or_hand_clumsiness}})},
{"very high blood pressure: fainting", urgency::emergency_now, fully_screened({.present = {condition::bp_uncontrolled, red_flag::fainting}})},
{"stiff shoulders and hips, a change in vision", urgency::emergency_now, fully_screened({.present = {red_flag::pmr_pattern, symptom::vision_change}})},
{"72, a change in vision", urgency::emergency_now, fully_screened({.age = years{72}, .present = {symptom::vision_change}})},
{"51, a change in vision", urgency::emergency_now, fully_screened({.age = years{51}, .present = {symptom::vision_change}})},
{"66, new back pain and fainting", urgency::emergency_now, fully_screened({.age = years{66}, .since = weeks{0}, .present = {symptom::low_back_pain, red_flag::fainting}})},
{"postmenopausal, a small fall, new back pain", urgency::clinician_days, fully_screened({.present = {red_flag::female_postmenopausal, red_flag::minor_trauma, symptom::low_back_pain}})},
{"frail, a small fall, new back pain", urgency::clinician_days, fully_screened({.age = years{69}, .present = {condition::frailty_or_fall_risk, red_flag::minor_trauma, symptom::low_back_pain}})},
{"vertebral fracture past, back pain that grows", urgency::clinician_days, fully_screened({.present = {condition::vertebral_fracture_past, symptom::back_pain_getting_worse}})},
{"osteoporosis known, back pain that grows", urgency::clinician_days, fully_screened({.present = {red_flag::osteoporosis_known, symptom::back_pain_getting_worse}})},
{"thr released: a small fall", urgency::same_day, fully_screened({.present = {condition::thr_released, red_flag::minor_trauma}})},
{"thr precautions active: a small fall", urgency::same_day, fully_screened({.present = {condition::thr_precautions_active, red_flag::minor_trauma}})},
{"gap in the muscle, numb foot", urgency::emergency_now, fully_screened({.present = {symptom::gap_or_lump_in_muscle, symptom::foot_numb_or_weak}})},
{"seventeen: avulsion pattern", urgency::same_day, fully_screened({.age = years{17}, .present = {red_flag::avulsion_pattern}})},
{"seventeen: strain g3 or avulsion suspected", urgency::same_day, fully_screened({.age = years{17}, .present = {condition::strain_g3_or_avulsion_suspected}})},
{"seventeen: tendon trouble at the sit bone", urgency::clinician_days, fully_screened({.age = years{17}, .present = {condition::proximal_hamstring_tendinopathy}})},
{"leg weakness, back pain that grows", urgency::same_day, fully_screened({.present = {symptom::leg_weakness, symptom::back_pain_getting_worse}})},
{"foot numb or weak, back pain that grows", urgency::same_day, fully_screened({.present = {symptom::foot_numb_or_weak, symptom::back_pain_getting_worse}})},
{"nerve mechanosensitivity, back pain that grows", urgency::same_day, fully_screened({.present = {condition::nerve_mechanosensitivity, symptom::back_pain_getting_worse}})},
{"nerve symptoms that get worse", urgency::same_day, fully_screened({.present = {condition::nerve_mechanosensitivity, history::getting_worse}})},
{"constant night pain: upper back pain", urgency::clinician_days, fully_screened({.present = {red_flag::night_pain_unremitting, symptom::upper_back_pain}})},
{"constant night pain: back pain getting worse", urgency::clinician_days, fully_screened({.present = {red_flag::night_pain_unremitting, symptom::back_pain_getting_worse}})},
{"constant night pain: low energy risk", urgency::clinician_days, fully_screened({.present = {red_flag::night_pain_unremitting, red_flag::low_energy_risk}})},
{"constant night pain: getting worse", urgency::clinician_days, fully_screened({.present = {red_flag::night_pain_unremitting, history::getting_worse}})},
{"leg that changes colour: leg tingling or burning", urgency::emergency_now, fully_screened({.present = {symptom::leg_colour_change_at_rest, symptom::leg_tingling_or_burning}})},
{"leg that changes colour: foot drop", urgency::emergency_now, fully_screened({.present = {symptom::leg_colour_change_at_rest, red_flag::foot_drop}})},
{"leg that changes colour: leg in plaster or paralysed", urgency::emergency_now, fully_screened({.present = {symptom::leg_colour_change_at_rest, history::leg_in_plaster_or_paralysed}})},
{"risk of a clot, not asked why: limp or pain on walking", urgency::clinician_days, fully_screened({.present = {red_flag::dvt_risk, symptom::limp_or_pain_on_walking}})},
{"risk of a clot, not asked why: pain below knee", urgency::clinician_days, fully_screened({.present = {red_flag::dvt_risk, symptom::pain_below_knee}})},
};
// clang-format on

}  // namespace

TEST_CASE("grave reports: each is triaged at least as urgently as it must be", "[cases]") {
    for (const grave_report& row : grave) {
        const advice given = advise(row.given);
        CAPTURE(row.told, about(given.urgency).key);
        CHECK(given.urgency >= row.at_least);
    }
}

TEST_CASE("grave reports: none gets a routine", "[cases]") {
    for (const grave_report& row : grave) {
        const advice given = advise(row.given);
        CAPTURE(row.told, about(given.urgency).key);
        CHECK(given.routine.empty());
    }
}

TEST_CASE("grave reports: a pattern to be looked at within days, which does not forbid exercise",
          "[cases]") {
    STATIC_REQUIRE(
        advise(fully_screened(
                   {.since = weeks{30},
                    .present = {history::back_pain_before_35, symptom::wakes_second_half_of_night,
                                symptom::buttock_pain, symptom::better_with_moving}}))
            .urgency == urgency::clinician_days);
    STATIC_REQUIRE(advise(fully_screened({.present = {condition::osteoporosis_no_fracture,
                                                      condition::vertebral_fracture_past}}))
                       .urgency == urgency::clinician_days);
}

TEST_CASE("grave reports: the age alone is a risk for a widened artery", "[cases]") {
    constexpr auto at = [](int age) {
        return advise(fully_screened(
                          {.age = years{age}, .present = {symptom::severe_back_or_flank_pain_new}}))
            .urgency;
    };
    STATIC_REQUIRE(at(60) == urgency::clinician_days);
    STATIC_REQUIRE(at(61) == urgency::same_day);
}

TEST_CASE("grave reports: silence about how bad it is, or why it hurts, is not a no", "[cases]") {
    constexpr report infected =
        fully_screened({.worst_pain = pain_score{3},
                        .present = {red_flag::infection_risk, symptom::low_back_pain}});
    STATIC_REQUIRE(advise(infected).urgency == urgency::self_care_review);
    report unrated = infected;
    unrated.worst_pain.reset();
    REQUIRE(advise(unrated).urgency == urgency::clinician_days);
    REQUIRE(advise(unrated).routine.empty());

    report explained =
        fully_screened({.present = {red_flag::dvt_risk, symptom::back_of_thigh_pain}});
    REQUIRE(advise(explained).urgency == urgency::clinician_days);
    explained.absent.insert(symptom::calf_or_thigh_pain_unexplained);
    REQUIRE(advise(explained).urgency == urgency::self_care_review);
}

TEST_CASE("grave reports: what looks like a nerve or a fresh strain is not stretched", "[cases]") {
    constexpr auto stretches = [](const report& given) {
        int count = 0;
        for (const routine_item& item : advise(given).routine)
            count += item.role == role::hamstring_range && !item.modified;
        return count;
    };
    // Pain at the back of the thigh that coughing makes worse.
    REQUIRE(stretches(fully_screened({.worst_pain = pain_score{5},
                                      .since = weeks{1},
                                      .present = {symptom::low_back_pain, symptom::buttock_pain,
                                                  symptom::back_of_thigh_pain,
                                                  symptom::worse_with_cough_or_strain}})) == 0);
    // New pain that stretching brings on.
    REQUIRE(stretches(fully_screened(
                {.worst_pain = pain_score{5},
                 .since = weeks{1},
                 .present = {symptom::back_of_thigh_pain, symptom::pain_bending_or_stretching_thigh,
                             symptom::pain_at_full_stride}})) == 0);
    // A straight leg that hardly rises.
    const report hardly{.present = {symptom::low_back_pain},
                        .absent = every_red_flag,
                        .measured = {.leg_raise = degrees{20}}};
    REQUIRE(stretches(hardly) == 0);
    REQUIRE(advise(hardly).urgency == urgency::clinician_days);
}

TEST_CASE("grave reports: no treatment is mentioned whose movement is forbidden", "[cases]") {
    for (const condition_row& row : knowledge::conditions) {
        const advice given = advise(fully_screened({.present = {row.id}}));
        for (const treatment_row& named : knowledge::treatments) {
            CAPTURE(row.key, named.key);
            if (given.limits.of(named.needs) >= restriction::clearance)
                CHECK_FALSE(given.treatments.contains(named.id));
        }
    }
    const auto mentions = [](observation fact, treatment which) {
        return advise(fully_screened({.present = {symptom::low_back_pain, fact}}))
            .treatments.contains(which);
    };
    REQUIRE(mentions(symptom::low_back_pain, treatment::spinal_manipulation));
    REQUIRE_FALSE(mentions(red_flag::infection_risk, treatment::spinal_manipulation));
    REQUIRE_FALSE(mentions(red_flag::night_pain_unremitting, treatment::spinal_manipulation));
    REQUIRE_FALSE(mentions(red_flag::minor_trauma, treatment::spinal_manipulation));
    REQUIRE_FALSE(mentions(red_flag::age_over_70, treatment::spinal_manipulation));
    REQUIRE(mentions(symptom::low_back_pain, treatment::maintenance_stretching));
    REQUIRE_FALSE(mentions(symptom::sit_bone_pain, treatment::maintenance_stretching));
}

TEST_CASE("grave reports: a duration longer than the life fails closed", "[cases]") {
    constexpr report old{.age = years{72},
                         .sex = sex::female,
                         .since = weeks{5200},
                         .present = {symptom::low_back_pain},
                         .absent = every_red_flag};
    STATIC_REQUIRE(problems(old).contains(problem::duration_longer_than_life));
    STATIC_REQUIRE(advise(old).urgency >= urgency::clinician_days);
    STATIC_REQUIRE(advise(old).routine.empty());
    STATIC_REQUIRE(problems({.age = years{72}, .since = weeks{52 * 72}}).empty());
}
