// SPDX-License-Identifier: MIT
// Covers the screens of knowledge/red_flag.hpp: in which screen each red flag is asked, written down a
// second time, and that each screen but `mood` keeps a routine waiting. A flag that leaves its screen
// would be answered by a question that does not name it, or not be asked at all.

#include <string_view>

#include <hamstring/knowledge/red_flag.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

struct screened {
    red_flag flag;
    screen asked_in;
};

// clang-format off
constexpr screened expected[] = {
{red_flag::saddle_numbness, screen::nerve},
{red_flag::bladder_change_new, screen::nerve},
{red_flag::bowel_change_new, screen::nerve},
{red_flag::sexual_sensation_loss_new, screen::nerve},
{red_flag::bilateral_leg_pain_new, screen::nerve},
{red_flag::bilateral_leg_weakness, screen::nerve},
{red_flag::weakness_progressive, screen::nerve},
{red_flag::foot_drop, screen::nerve},
{red_flag::gait_or_hand_clumsiness, screen::nerve},
{red_flag::leg_neuro_stable, screen::nerve},
{red_flag::major_trauma, screen::injury},
{red_flag::spine_bruise_or_graze_after_injury, screen::injury},
{red_flag::minor_trauma, screen::injury},
{red_flag::pop_with_sudden_pain, screen::injury},
{red_flag::avulsion_pattern, screen::injury},
{red_flag::teen_sit_bone_injury, screen::injury},
{red_flag::thigh_tense_pain_extreme, screen::injury},
{red_flag::hip_cannot_bear_weight, screen::injury},
{red_flag::cannot_stand_or_walk, screen::injury},
{red_flag::steroids_long, screen::bone},
{red_flag::female_postmenopausal, screen::bone},
{red_flag::osteoporosis_known, screen::bone},
{red_flag::previous_fragility_fracture, screen::bone},
{red_flag::sudden_severe_midline_pain, screen::bone},
{red_flag::new_spinal_deformity, screen::bone},
{red_flag::impact_groin_or_bone_pain, screen::bone},
{red_flag::low_energy_risk, screen::bone},
{red_flag::age_over_70, screen::age_and_surgery},
{red_flag::age_over_50_first_episode, screen::age_and_surgery},
{red_flag::not_improving_6w, screen::age_and_surgery},
{red_flag::prosthesis_new_pain, screen::age_and_surgery},
{red_flag::fluoroquinolone_tendon_pain, screen::age_and_surgery},
{red_flag::statin_muscle_pain, screen::age_and_surgery},
{red_flag::recent_surgery, screen::age_and_surgery},
{red_flag::child_tight_hamstrings, screen::age_and_surgery},
{red_flag::under_16_any, screen::age_and_surgery},
{red_flag::axspa_yellow, screen::age_and_surgery},
{red_flag::pmr_pattern, screen::age_and_surgery},
{red_flag::cancer_history, screen::cancer},
{red_flag::unexplained_weight_loss, screen::cancer},
{red_flag::night_pain_unremitting, screen::cancer},
{red_flag::lump_growing, screen::cancer},
{red_flag::fever_spinal_pain, screen::infection_and_unwell},
{red_flag::infection_risk, screen::infection_and_unwell},
{red_flag::dark_urine_after_exercise, screen::infection_and_unwell},
{red_flag::hot_joint_or_hip_fever, screen::infection_and_unwell},
{red_flag::skin_spreading_red, screen::infection_and_unwell},
{red_flag::uveitis_ibd_psoriasis, screen::infection_and_unwell},
{red_flag::urinary_fever_flank, screen::infection_and_unwell},
{red_flag::band_rash, screen::infection_and_unwell},
{red_flag::very_unwell, screen::infection_and_unwell},
{red_flag::known_aaa, screen::circulation_and_bleeding},
{red_flag::sudden_back_abdo_pain_with_collapse, screen::circulation_and_bleeding},
{red_flag::aaa_risk, screen::circulation_and_bleeding},
{red_flag::leg_swelling_one_side, screen::circulation_and_bleeding},
{red_flag::dvt_risk, screen::circulation_and_bleeding},
{red_flag::cold_pale_leg, screen::circulation_and_bleeding},
{red_flag::exertional_thigh_pain, screen::circulation_and_bleeding},
{red_flag::anticoagulant_new_pain, screen::circulation_and_bleeding},
{red_flag::pe_symptoms, screen::heart_and_chest},
{red_flag::gca_pattern, screen::heart_and_chest},
{red_flag::chest_or_exertional_back_pain, screen::heart_and_chest},
{red_flag::fainting, screen::heart_and_chest},
{red_flag::pregnancy_warning, screen::pregnancy},
{red_flag::self_harm_thoughts, screen::mood},
{red_flag::unsteady_walk_new, screen::nerve},
{red_flag::legs_stiff_or_dragging_new, screen::nerve},
{red_flag::clumsy_hands_new, screen::nerve},
{red_flag::shock_on_bending_neck, screen::nerve},
{red_flag::both_hands_numb_new, screen::nerve},
{red_flag::nerve_sign_below_knee, screen::nerve},
{red_flag::leg_signs_worse_in_two_weeks, screen::nerve},
{red_flag::legs_fail_on_walking, screen::nerve},
{red_flag::legs_fail_on_walking_new, screen::nerve},
{red_flag::one_leg_gives_way_new, screen::nerve},
{red_flag::stroke_sign, screen::heart_and_chest},
{red_flag::sudden_head_or_neck_pain, screen::heart_and_chest},
{red_flag::ill_with_stiff_neck, screen::heart_and_chest},
{red_flag::jaw_locked, screen::infection_and_unwell},
{red_flag::fever_now, screen::infection_and_unwell},
{red_flag::night_sweats_drenching, screen::infection_and_unwell},
{red_flag::ill_like_flu, screen::infection_and_unwell},
{red_flag::skin_numb_over_pain, screen::infection_and_unwell},
{red_flag::hip_pain_severe_in_days, screen::infection_and_unwell},
{red_flag::injects_drugs, screen::infection_and_unwell},
{red_flag::dialysis_or_line, screen::infection_and_unwell},
{red_flag::immune_weak, screen::infection_and_unwell},
{red_flag::spine_needle_recent, screen::infection_and_unwell},
{red_flag::diabetes, screen::infection_and_unwell},
{red_flag::infection_last_month, screen::infection_and_unwell},
{red_flag::procedure_last_three_months, screen::infection_and_unwell},
{red_flag::steroids_recent, screen::infection_and_unwell},
{red_flag::heavy_alcohol, screen::infection_and_unwell},
{red_flag::night_pain_every_night, screen::cancer},
{red_flag::band_like_pain, screen::cancer},
{red_flag::groin_lump_hard, screen::abdomen},
{red_flag::cannot_take_weight_on_one_leg, screen::injury},
{red_flag::leg_short_or_turned_out, screen::injury},
{red_flag::pain_worse_than_injury_explains, screen::injury},
{red_flag::thigh_or_buttock_hard_and_swollen, screen::injury},
{red_flag::muscles_swollen_after_exercise, screen::injury},
{red_flag::muscles_very_weak_after_exercise, screen::injury},
{red_flag::unusual_exercise_last_week, screen::injury},
{red_flag::leg_forced_straight, screen::injury},
{red_flag::sudden_sit_bone_pain, screen::injury},
{red_flag::large_bruise_unexplained, screen::injury},
{red_flag::dark_or_little_urine, screen::infection_and_unwell},
{red_flag::ever_smoked, screen::circulation_and_bleeding},
{red_flag::high_blood_pressure, screen::circulation_and_bleeding},
{red_flag::family_aneurysm, screen::circulation_and_bleeding},
{red_flag::artery_disease, screen::circulation_and_bleeding},
{red_flag::pulsing_tummy, screen::circulation_and_bleeding},
{red_flag::cold_sweat_now, screen::heart_and_chest},
{red_flag::leg_warm_or_new_veins, screen::circulation_and_bleeding},
{red_flag::foot_pain_at_night, screen::circulation_and_bleeding},
{red_flag::blood_thinner_or_bleeding_disorder, screen::circulation_and_bleeding},
{red_flag::oestrogen, screen::circulation_and_bleeding},
{red_flag::long_travel_last_month, screen::circulation_and_bleeding},
{red_flag::tummy_pain_severe, screen::abdomen},
{red_flag::pain_bores_to_back, screen::abdomen},
{red_flag::vomiting_repeated, screen::abdomen},
{red_flag::blood_vomited_or_black_stool, screen::abdomen},
{red_flag::no_stool_no_wind, screen::abdomen},
{red_flag::skin_or_eyes_yellow, screen::abdomen},
{red_flag::blood_in_urine, screen::abdomen},
{red_flag::urine_burns, screen::abdomen},
{red_flag::testicle_pain_sudden, screen::abdomen},
{red_flag::may_be_pregnant, screen::pregnancy},
{red_flag::birth_in_six_weeks, screen::pregnancy},
{red_flag::pregnancy_or_birth_emergency, screen::pregnancy},
{red_flag::bone_tablets_for_years, screen::bone},
{red_flag::statin_muscle_weakness, screen::age_and_surgery},
{red_flag::weight_loss_injection, screen::abdomen},
{red_flag::fell_twice_last_year, screen::age_and_surgery},
{red_flag::cannot_keep_safe, screen::mood},
};
// clang-format on

}  // namespace

TEST_CASE("screens: each red flag is asked in its own", "[screens]") {
    REQUIRE(std::size(expected) == count_of<red_flag>);
    set_of<red_flag> seen;
    for (const screened& row : expected) {
        CAPTURE(about(row.flag).key);
        CHECK(about(row.flag).screen == row.asked_in);
        seen.insert(row.flag);
    }
    REQUIRE(seen == set_of<red_flag>::everything());
}

TEST_CASE("screens: all but mood keep a routine waiting", "[screens]") {
    for (const screen_row& row : all<screen>()) {
        CAPTURE(row.key);
        CHECK(row.core == (row.id != screen::mood));
    }
}
