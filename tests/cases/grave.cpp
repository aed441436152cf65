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
