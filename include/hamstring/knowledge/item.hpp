// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/item.hpp>
#include <hamstring/ids/page.hpp>
#include <hamstring/ids/sex.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/units.hpp>

/// The items of the conversation: one sign each, at most 62 characters, and what a yes to it says in the
/// words of the rules. A question of the rules is answered no once every item that says it is answered no,
/// or does not fit the person. Not reviewed by a clinician and not tried with users yet.

namespace hamstring::inline HAMSTRING_EDITION {

/// Whom an item is asked of: everybody, unless a member says otherwise. What is not told yet never leaves
/// an item out.
struct audience {
    /// Ages, both included.
    years from{0};
    years to{120};
    /// The sex that is not asked.
    sex not_of = sex::not_given;
    /// Asked where one of these was answered yes or not sure; empty: whatever was told.
    observations with{};
    /// Not asked of somebody whose worst pain is 0.
    bool in_pain = false;
    /// Asked where it has lasted at least and at most so long.
    hours lasting{0};
    hours not_longer_than{876'000};
    /// Asked only while a routine can still be given: it decides about exercises, not about urgency.
    bool for_routine = false;
};

/// One item.
struct item_row {
    item id;
    std::string_view key;
    /// The sign, as a person would name it; no question, no full stop.
    std::string_view says;
    /// Where it is asked.
    page_id page;
    /// What a yes says. Empty where it only opens a page of details.
    observations sets{};
    /// Whom it is asked of.
    audience asked_of{};

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

/// A fact that no item asks for, and why.
struct not_asked_row {
    /// What is not asked.
    observation fact;
    /// One sentence.
    std::string_view reason;

    constexpr std::array<std::string_view, 1> texts() const { return {reason}; }
};

namespace knowledge {

/// The oldest whom the children's page is for.
inline constexpr years last_year_of_childhood{15};
/// The ages at which pregnancy is asked about.
inline constexpr years first_year_of_pregnancy{12};
inline constexpr years last_year_of_pregnancy{55};

/// Complaints of the back: what speaks of "the back pain" is asked after one of them.
inline constexpr observations told_back_pain{symptom::low_back_pain,
                                             symptom::upper_back_pain,
                                             symptom::constant_back_pain,
                                             symptom::severe_back_or_flank_pain_new,
                                             symptom::back_pain_getting_worse,
                                             symptom::pain_between_shoulder_blades,
                                             red_flag::sudden_severe_midline_pain};
inline constexpr observations told_back_or_buttock_pain =
    told_back_pain | observations{symptom::buttock_pain};
/// Complaints that can start in the tummy.
inline constexpr observations told_trunk_pain =
    told_back_pain | observations{symptom::groin_pain, symptom::pubic_pain, symptom::flank_pain_new,
                                  symptom::tummy_pain_new, red_flag::tummy_pain_severe};

// clang-format off
inline constexpr item_row items[] = {

// Right now

item_row{
    .id       = item::chest_pain,
    .key      = "chest_pain",
    .says     = "Chest pain, or arm or jaw pain with effort or sweating",
    .page     = page_id::right_now,
    .sets     = {red_flag::chest_or_exertional_back_pain},
},
item_row{
    .id       = item::short_of_breath,
    .key      = "short_of_breath",
    .says     = "New trouble breathing, or coughing up blood",
    .page     = page_id::right_now,
    .sets     = {red_flag::pe_symptoms},
},
item_row{
    .id       = item::face_arm_or_speech,
    .key      = "face_arm_or_speech",
    .says     = "Suddenly: face dropped, speech mixed up, or one side weak",
    .page     = page_id::right_now,
    .sets     = {red_flag::stroke_sign},
},
item_row{
    .id       = item::very_ill,
    .key      = "very_ill",
    .says     = "Very ill, confused, or too weak to stay up",
    .page     = page_id::right_now,
    .sets     = {red_flag::very_unwell},
},
item_row{
    .id       = item::stiff_neck_or_tight_jaw,
    .key      = "stiff_neck_or_tight_jaw",
    .says     = "A very stiff neck, or a jaw that is hard to open",
    .page     = page_id::right_now,
},
item_row{
    .id       = item::faint_or_cold_sweat,
    .key      = "faint_or_cold_sweat",
    .says     = "Fainted, nearly fainted, or in a cold sweat",
    .page     = page_id::right_now,
},
item_row{
    .id       = item::sudden_severe_pain,
    .key      = "sudden_severe_pain",
    .says     = "Sudden severe pain, such as in head, back, side or tummy",
    .page     = page_id::right_now,
},

// Neck and jaw

item_row{
    .id       = item::chin_not_to_chest,
    .key      = "chin_not_to_chest",
    .says     = "Ill, and too stiff to put the chin on the chest",
    .page     = page_id::neck_and_jaw,
    .sets     = {red_flag::ill_with_stiff_neck},
},
item_row{
    .id       = item::jaw_hard_to_open,
    .key      = "jaw_hard_to_open",
    .says     = "The jaw is hard to open, with cramps",
    .page     = page_id::neck_and_jaw,
    .sets     = {red_flag::jaw_locked},
},

// Faint or in a cold sweat

item_row{
    .id       = item::fainted_or_nearly,
    .key      = "fainted_or_nearly",
    .says     = "Fainted, or nearly did",
    .page     = page_id::faint_and_sweat,
    .sets     = {red_flag::fainting},
},
item_row{
    .id       = item::cold_sweat,
    .key      = "cold_sweat",
    .says     = "Pale or clammy, in a cold sweat now",
    .page     = page_id::faint_and_sweat,
    .sets     = {red_flag::cold_sweat_now},
},
item_row{
    .id       = item::faint_with_back_or_tummy_pain,
    .key      = "faint_with_back_or_tummy_pain",
    .says     = "With sudden severe pain in back, side or tummy",
    .page     = page_id::faint_and_sweat,
    .sets     = {red_flag::sudden_back_abdo_pain_with_collapse},
},

// Sudden severe pain

item_row{
    .id       = item::sudden_in_head_or_neck,
    .key      = "sudden_in_head_or_neck",
    .says     = "Head or neck, within a minute, unlike any before",
    .page     = page_id::sudden_pain,
    .sets     = {red_flag::sudden_head_or_neck_pain},
},
item_row{
    .id       = item::sudden_in_back_or_side,
    .key      = "sudden_in_back_or_side",
    .says     = "In the back or in the side",
    .page     = page_id::sudden_pain,
    .sets     = {symptom::severe_back_or_flank_pain_new},
},
item_row{
    .id       = item::sudden_high_in_back,
    .key      = "sudden_high_in_back",
    .says     = "High in the back",
    .page     = page_id::sudden_pain,
    .sets     = {symptom::severe_back_or_flank_pain_new, symptom::upper_back_pain},
},
item_row{
    .id       = item::sudden_mid_spine,
    .key      = "sudden_mid_spine",
    .says     = "Middle of the spine, easier when lying down",
    .page     = page_id::sudden_pain,
    .sets     = {red_flag::sudden_severe_midline_pain},
},
item_row{
    .id       = item::sudden_in_tummy,
    .key      = "sudden_in_tummy",
    .says     = "In the tummy",
    .page     = page_id::sudden_pain,
    .sets     = {symptom::tummy_pain_new, red_flag::tummy_pain_severe},
},
item_row{
    .id       = item::sudden_in_testicle,
    .key      = "sudden_in_testicle",
    .says     = "In a testicle",
    .page     = page_id::sudden_pain,
    .sets     = {red_flag::testicle_pain_sudden},
    .asked_of = {.not_of = sex::female},
},
item_row{
    .id       = item::struck_at_once,
    .key      = "struck_at_once",
    .says     = "It came all at once, within a minute or so",
    .page     = page_id::sudden_pain,
    .sets     = {history::began_suddenly},
},

// What the sudden pain is like

item_row{
    .id       = item::same_in_each_position,
    .key      = "same_in_each_position",
    .says     = "The same, whatever way I sit or lie",
    .page     = page_id::sudden_pain_kind,
    .sets     = {symptom::pain_same_in_any_position},
},
item_row{
    .id       = item::unlike_any_before,
    .key      = "unlike_any_before",
    .says     = "Unlike any pain that I had before",
    .page     = page_id::sudden_pain_kind,
    .sets     = {symptom::new_kind_of_pain},
},
item_row{
    .id       = item::out_of_the_blue,
    .key      = "out_of_the_blue",
    .says     = "Out of the blue, with no strain before",
    .page     = page_id::sudden_pain_kind,
    .sets     = {history::no_injury_before},
},
item_row{
    .id       = item::strong_waves,
    .key      = "strong_waves",
    .says     = "In the side, in strong waves",
    .page     = page_id::sudden_pain_kind,
    .sets     = {symptom::pain_comes_in_waves},
},
item_row{
    .id       = item::pulse_in_tummy,
    .key      = "pulse_in_tummy",
    .says     = "A strong pulse that I can feel in the tummy",
    .page     = page_id::sudden_pain_kind,
    .sets     = {red_flag::pulsing_tummy},
},
item_row{
    .id       = item::heart_races_with_pain,
    .key      = "heart_races_with_pain",
    .says     = "My heart races while I sit still",
    .page     = page_id::sudden_pain_kind,
    .sets     = {symptom::racing_heart},
},

// Bladder, bowels and legs

item_row{
    .id       = item::numb_between_legs,
    .key      = "numb_between_legs",
    .says     = "Numb or odd between the legs, or wiping feels different",
    .page     = page_id::bladder_bowels_legs,
    .sets     = {red_flag::saddle_numbness},
},
item_row{
    .id       = item::bladder_trouble,
    .key      = "bladder_trouble",
    .says     = "Trouble passing urine, leaking, or not feeling it pass",
    .page     = page_id::bladder_bowels_legs,
    .sets     = {red_flag::bladder_change_new},
},
item_row{
    .id       = item::bowel_trouble,
    .key      = "bowel_trouble",
    .says     = "Bowels out of control, or not felt when they are full",
    .page     = page_id::bladder_bowels_legs,
    .sets     = {red_flag::bowel_change_new},
},
item_row{
    .id       = item::genital_feeling_lost,
    .key      = "genital_feeling_lost",
    .says     = "Feeling lost in the genitals, or sex not as it was",
    .page     = page_id::bladder_bowels_legs,
    .sets     = {red_flag::sexual_sensation_loss_new},
},
item_row{
    .id       = item::both_legs_odd,
    .key      = "both_legs_odd",
    .says     = "Both legs: pain, tingling, numb or weak, not just sore",
    .page     = page_id::bladder_bowels_legs,
},
item_row{
    .id       = item::leg_weaker_by_the_hour,
    .key      = "leg_weaker_by_the_hour",
    .says     = "A leg or foot that gets weaker by the hour or day",
    .page     = page_id::bladder_bowels_legs,
    .sets     = {red_flag::weakness_progressive},
},
item_row{
    .id       = item::dark_urine,
    .key      = "dark_urine",
    .says     = "Urine brown like cola, or hardly any for half a day",
    .page     = page_id::bladder_bowels_legs,
    .sets     = {red_flag::dark_or_little_urine},
},

// Both legs

item_row{
    .id       = item::both_legs_pain_at_rest,
    .key      = "both_legs_pain_at_rest",
    .says     = "Sharp pain, tingling or numb in both legs, at rest too",
    .page     = page_id::both_legs,
    .sets     = {red_flag::bilateral_leg_pain_new},
},
item_row{
    .id       = item::both_legs_weak_at_rest,
    .key      = "both_legs_weak_at_rest",
    .says     = "Both legs weak or giving way, even after a rest",
    .page     = page_id::both_legs,
    .sets     = {red_flag::bilateral_leg_weakness},
},
item_row{
    .id       = item::both_legs_fail_on_walking,
    .key      = "both_legs_fail_on_walking",
    .says     = "On walking, both legs fail; better if I sit or bend",
    .page     = page_id::both_legs,
    .sets     = {red_flag::legs_fail_on_walking},
},
item_row{
    .id       = item::both_legs_fail_three_months,
    .key      = "both_legs_fail_three_months",
    .says     = "On walking, both legs fail: new or worse in three months",
    .page     = page_id::both_legs,
    .sets     = {red_flag::legs_fail_on_walking_new},
},
item_row{
    .id       = item::legs_worse_two_weeks,
    .key      = "legs_worse_two_weeks",
    .says     = "Numb, tingling or weak: worse in the last two weeks",
    .page     = page_id::both_legs,
    .sets     = {red_flag::leg_signs_worse_in_two_weeks},
},

// Dark urine and muscles

item_row{
    .id       = item::cola_and_muscle_pain,
    .key      = "cola_and_muscle_pain",
    .says     = "Urine like cola, with bad muscle pain or weakness",
    .page     = page_id::urine_and_muscles,
    .sets     = {red_flag::dark_urine_after_exercise},
},
item_row{
    .id       = item::muscles_sore_both_sides,
    .key      = "muscles_sore_both_sides",
    .says     = "Muscles sore to touch on both sides",
    .page     = page_id::urine_and_muscles,
    .sets     = {symptom::tender_muscles_both_sides},
},
item_row{
    .id       = item::new_effort_before_dark_urine,
    .key      = "new_effort_before_dark_urine",
    .says     = "In the last seven days: new or far harder exercise",
    .page     = page_id::urine_and_muscles,
    .sets     = {red_flag::unusual_exercise_last_week},
},

// Sudden or severe trouble

item_row{
    .id       = item::leg_cold_or_blue,
    .key      = "leg_cold_or_blue",
    .says     = "A leg suddenly cold, white, blue, numb or not moving",
    .page     = page_id::sudden_trouble,
    .sets     = {red_flag::cold_pale_leg},
},
item_row{
    .id       = item::no_standing_or_hip_pain,
    .key      = "no_standing_or_hip_pain",
    .says     = "Cannot stand, walk or use a leg, or severe hip or groin pain",
    .page     = page_id::sudden_trouble,
},
item_row{
    .id       = item::thigh_hard_as_wood,
    .key      = "thigh_hard_as_wood",
    .says     = "A thigh or buttock swollen and hard as wood",
    .page     = page_id::sudden_trouble,
    .sets     = {red_flag::thigh_or_buttock_hard_and_swollen},
},
item_row{
    .id       = item::skin_spreads_red,
    .key      = "skin_spreads_red",
    .says     = "Skin that quickly turns red, dark or blistered, and hurts",
    .page     = page_id::sudden_trouble,
    .sets     = {red_flag::skin_spreading_red},
},
item_row{
    .id       = item::widened_artery,
    .key      = "widened_artery",
    .says     = "A known widened main artery (aortic aneurysm)",
    .page     = page_id::sudden_trouble,
},
item_row{
    .id       = item::pregnant_or_gave_birth,
    .key      = "pregnant_or_gave_birth",
    .says     = "Pregnant, perhaps pregnant, or gave birth in the last year",
    .page     = page_id::sudden_trouble,
    .asked_of = {.from = first_year_of_pregnancy, .to = last_year_of_pregnancy, .not_of = sex::male},
},
item_row{
    .id       = item::thoughts_of_dying,
    .key      = "thoughts_of_dying",
    .says     = "Thoughts of ending my life, or being better off dead",
    .page     = page_id::sudden_trouble,
    .sets     = {red_flag::self_harm_thoughts},
},

// Leg and hip

item_row{
    .id       = item::unable_to_stand,
    .key      = "unable_to_stand",
    .says     = "Unable to stand or walk",
    .page     = page_id::weight_and_hip,
    .sets     = {red_flag::cannot_stand_or_walk},
},
item_row{
    .id       = item::no_weight_on_one_leg,
    .key      = "no_weight_on_one_leg",
    .says     = "Newly unable to put weight on one leg",
    .page     = page_id::weight_and_hip,
    .sets     = {red_flag::cannot_take_weight_on_one_leg},
},
item_row{
    .id       = item::after_fall_no_stand,
    .key      = "after_fall_no_stand",
    .says     = "Since a fall, unable to stand on that leg",
    .page     = page_id::weight_and_hip,
    .sets     = {red_flag::hip_cannot_bear_weight},
},
item_row{
    .id       = item::leg_short_or_turned,
    .key      = "leg_short_or_turned",
    .says     = "Since a fall or sudden pain, the leg looks short or turned",
    .page     = page_id::weight_and_hip,
    .sets     = {red_flag::leg_short_or_turned_out},
},
item_row{
    .id       = item::hip_pain_in_days,
    .key      = "hip_pain_in_days",
    .says     = "Severe hip or groin pain that began in the last days",
    .page     = page_id::weight_and_hip,
    .sets     = {red_flag::hip_pain_severe_in_days},
},
item_row{
    .id       = item::hip_least_move_hurts,
    .key      = "hip_least_move_hurts",
    .says     = "Severe hip pain, and the least move hurts or I feel ill",
    .page     = page_id::weight_and_hip,
    .sets     = {red_flag::hot_joint_or_hip_fever},
},
item_row{
    .id       = item::small_fall_before,
    .key      = "small_fall_before",
    .says     = "A small fall or bump came just before",
    .page     = page_id::weight_and_hip,
    .sets     = {red_flag::minor_trauma},
},

// The hard thigh or buttock

item_row{
    .id       = item::thigh_far_worse,
    .key      = "thigh_far_worse",
    .says     = "After injury or hard exercise, far worse than it should be",
    .page     = page_id::hard_thigh,
    .sets     = {red_flag::thigh_tense_pain_extreme},
},
item_row{
    .id       = item::thigh_numb_or_tingling,
    .key      = "thigh_numb_or_tingling",
    .says     = "Tingling in that leg",
    .page     = page_id::hard_thigh,
    .sets     = {symptom::leg_tingling_or_burning},
},
item_row{
    .id       = item::lay_on_it_for_hours,
    .key      = "lay_on_it_for_hours",
    .says     = "Lay on it for hours: deep sleep, drunk or passed out",
    .page     = page_id::hard_thigh,
    .sets     = {history::lay_long_on_one_side},
},

// The widened artery

item_row{
    .id       = item::artery_and_new_pain,
    .key      = "artery_and_new_pain",
    .says     = "New pain in the back, side or tummy",
    .page     = page_id::main_artery,
    .sets     = {red_flag::known_aaa},
},
item_row{
    .id       = item::artery_is_watched,
    .key      = "artery_is_watched",
    .says     = "The artery is watched with scans",
    .page     = page_id::main_artery,
    .sets     = {history::aneurysm_under_surveillance},
},

// Pregnancy and birth: danger signs

item_row{
    .id       = item::birth_head_eyes_ribs,
    .key      = "birth_head_eyes_ribs",
    .says     = "Bad headache, spots before the eyes, or pain under the ribs",
    .page     = page_id::pregnancy_signs,
    .sets     = {red_flag::pregnancy_or_birth_emergency},
},
item_row{
    .id       = item::birth_much_blood,
    .key      = "birth_much_blood",
    .says     = "A lot of blood lost",
    .page     = page_id::pregnancy_signs,
    .sets     = {red_flag::pregnancy_or_birth_emergency},
},
item_row{
    .id       = item::baby_moves_less,
    .key      = "baby_moves_less",
    .says     = "The baby moves less than before",
    .page     = page_id::pregnancy_signs,
    .sets     = {red_flag::pregnancy_or_birth_emergency},
},
item_row{
    .id       = item::bleeding_in_pregnancy,
    .key      = "bleeding_in_pregnancy",
    .says     = "Pregnant, and bleeding",
    .page     = page_id::pregnancy_signs,
    .sets     = {symptom::pregnancy_bleeding, red_flag::pregnancy_warning},
},
item_row{
    .id       = item::tummy_pain_in_pregnancy,
    .key      = "tummy_pain_in_pregnancy",
    .says     = "Pregnant, and tummy pain",
    .page     = page_id::pregnancy_signs,
    .sets     = {symptom::pregnancy_tummy_pain, red_flag::pregnancy_warning},
},
item_row{
    .id       = item::tightening_fluid_or_calf,
    .key      = "tightening_fluid_or_calf",
    .says     = "Pregnant: tightenings, fluid loss, swollen calf, or faint",
    .page     = page_id::pregnancy_signs,
    .sets     = {red_flag::pregnancy_warning},
},
item_row{
    .id       = item::shoulder_tip_in_pregnancy,
    .key      = "shoulder_tip_in_pregnancy",
    .says     = "Pain at the very tip of a shoulder",
    .page     = page_id::pregnancy_signs,
    .sets     = {symptom::shoulder_tip_pain},
},

// Pregnancy and birth: which

item_row{
    .id       = item::pregnant_or_perhaps,
    .key      = "pregnant_or_perhaps",
    .says     = "Pregnant, or it could be",
    .page     = page_id::pregnancy,
    .sets     = {red_flag::may_be_pregnant},
},
item_row{
    .id       = item::past_twelve_weeks,
    .key      = "past_twelve_weeks",
    .says     = "Pregnant for over 12 weeks, or I do not know how long",
    .page     = page_id::pregnancy,
    .sets     = {red_flag::may_be_pregnant, condition::pregnancy_second_third_trimester},
},
item_row{
    .id       = item::pregnancy_not_smooth,
    .key      = "pregnancy_not_smooth",
    .says     = "Pregnant with problems; my team must still agree to sport",
    .page     = page_id::pregnancy,
    .sets     = {red_flag::may_be_pregnant, condition::pregnancy_complicated_uncleared},
},
item_row{
    .id       = item::birth_within_six_weeks,
    .key      = "birth_within_six_weeks",
    .says     = "Gave birth in the last six weeks",
    .page     = page_id::pregnancy,
    .sets     = {red_flag::birth_in_six_weeks},
},
item_row{
    .id       = item::birth_within_a_year,
    .key      = "birth_within_a_year",
    .says     = "Gave birth longer ago, but in the last year",
    .page     = page_id::pregnancy,
},

// The check after the birth

item_row{
    .id       = item::checked_after_birth,
    .key      = "checked_after_birth",
    .says     = "Checked since the birth, and found fit for exercise",
    .page     = page_id::birth_check,
    .sets     = {history::birth_check_done},
    .asked_of = {.for_routine = true},
},

// Dark thoughts

item_row{
    .id       = item::might_act_on_thoughts,
    .key      = "might_act_on_thoughts",
    .says     = "I might end my life or harm myself",
    .page     = page_id::dark_thoughts,
    .sets     = {red_flag::cannot_keep_safe},
},

// Stiff legs of a child

item_row{
    .id       = item::child_stiff_hamstrings,
    .key      = "child_stiff_hamstrings",
    .says     = "Stiff hamstrings, and a limp, odd walk, fever or back pain",
    .page     = page_id::child_legs,
    .sets     = {red_flag::child_tight_hamstrings},
    .asked_of = {.to = last_year_of_childhood},
},

// Where it is

item_row{
    .id       = item::thigh_tight,
    .key      = "thigh_tight",
    .says     = "Back of the thigh: tight",
    .page     = page_id::where_it_is,
    .sets     = {symptom::back_of_thigh_tightness},
},
item_row{
    .id       = item::thigh_painful,
    .key      = "thigh_painful",
    .says     = "Back of the thigh: pain",
    .page     = page_id::where_it_is,
    .sets     = {symptom::back_of_thigh_pain},
},
item_row{
    .id       = item::low_back,
    .key      = "low_back",
    .says     = "Low back",
    .page     = page_id::where_it_is,
    .sets     = {symptom::low_back_pain},
},
item_row{
    .id       = item::upper_or_middle_back,
    .key      = "upper_or_middle_back",
    .says     = "Upper or middle back",
    .page     = page_id::where_it_is,
    .sets     = {symptom::upper_back_pain},
},
item_row{
    .id       = item::buttock,
    .key      = "buttock",
    .says     = "Buttock",
    .page     = page_id::where_it_is,
    .sets     = {symptom::buttock_pain},
},
item_row{
    .id       = item::hip_or_groin,
    .key      = "hip_or_groin",
    .says     = "Hip, groin, or front or side of the thigh",
    .page     = page_id::where_it_is,
},
item_row{
    .id       = item::one_calf,
    .key      = "one_calf",
    .says     = "One calf",
    .page     = page_id::where_it_is,
    .sets     = {symptom::calf_pain},
},

// Hip and groin

item_row{
    .id       = item::groin_pain,
    .key      = "groin_pain",
    .says     = "Pain in the groin",
    .page     = page_id::hip_and_groin,
    .sets     = {symptom::groin_pain},
},
item_row{
    .id       = item::pubic_pain,
    .key      = "pubic_pain",
    .says     = "Pain at the bone at the very front of the pelvis",
    .page     = page_id::hip_and_groin,
    .sets     = {symptom::pubic_pain},
},
item_row{
    .id       = item::front_of_thigh,
    .key      = "front_of_thigh",
    .says     = "Pain at the front of the thigh",
    .page     = page_id::hip_and_groin,
    .sets     = {symptom::thigh_front_pain},
},
item_row{
    .id       = item::groin_lump_hard_or_stuck,
    .key      = "groin_lump_hard_or_stuck",
    .says     = "A lump in the groin: hard, very sore, or stuck out",
    .page     = page_id::hip_and_groin,
    .sets     = {red_flag::groin_lump_hard},
},
item_row{
    .id       = item::hip_will_not_straighten,
    .key      = "hip_will_not_straighten",
    .says     = "It hurts to straighten the hip",
    .page     = page_id::hip_and_groin,
    .sets     = {symptom::hip_hurts_to_straighten},
},
item_row{
    .id       = item::severe_in_testicle,
    .key      = "severe_in_testicle",
    .says     = "Sudden severe pain in a testicle",
    .page     = page_id::hip_and_groin,
    .sets     = {red_flag::testicle_pain_sudden},
    .asked_of = {.not_of = sex::female},
},
item_row{
    .id       = item::hip_stiff_for_socks,
    .key      = "hip_stiff_for_socks",
    .says     = "The hip is too stiff to put on socks with ease",
    .page     = page_id::hip_and_groin,
    .sets     = {symptom::hip_stiff_for_socks},
    .asked_of = {.from = years{50}},
},

// Upper back

item_row{
    .id       = item::between_shoulder_blades,
    .key      = "between_shoulder_blades",
    .says     = "High up, between the shoulder blades",
    .page     = page_id::upper_back,
    .sets     = {symptom::pain_between_shoulder_blades},
},

// Tummy and side

item_row{
    .id       = item::side_pain,
    .key      = "side_pain",
    .says     = "New pain in the side, under the ribs",
    .page     = page_id::tummy_and_side,
    .sets     = {symptom::flank_pain_new},
    .asked_of = {.with = told_trunk_pain},
},
item_row{
    .id       = item::tummy_pain,
    .key      = "tummy_pain",
    .says     = "New pain in the tummy",
    .page     = page_id::tummy_and_side,
    .sets     = {symptom::tummy_pain_new},
    .asked_of = {.with = told_trunk_pain},
},
item_row{
    .id       = item::sick_again_and_again,
    .key      = "sick_again_and_again",
    .says     = "Sick (vomiting) again and again",
    .page     = page_id::tummy_and_side,
    .sets     = {red_flag::vomiting_repeated},
    .asked_of = {.with = told_trunk_pain},
},
item_row{
    .id       = item::urine_burns_or_bloody,
    .key      = "urine_burns_or_bloody",
    .says     = "Urine that burns, or has blood in it",
    .page     = page_id::tummy_and_side,
    .asked_of = {.with = told_trunk_pain},
},
item_row{
    .id       = item::black_stool_or_blood,
    .key      = "black_stool_or_blood",
    .says     = "Stool black as tar (not from iron), or vomited blood",
    .page     = page_id::tummy_and_side,
    .sets     = {red_flag::blood_vomited_or_black_stool},
    .asked_of = {.with = told_trunk_pain},
},
item_row{
    .id       = item::bowels_shut_or_yellow,
    .key      = "bowels_shut_or_yellow",
    .says     = "No stool and no wind, or yellow skin or eyes",
    .page     = page_id::tummy_and_side,
    .asked_of = {.with = told_trunk_pain},
},
item_row{
    .id       = item::strong_pulse_in_tummy,
    .key      = "strong_pulse_in_tummy",
    .says     = "A strong pulse that I can feel in the tummy",
    .page     = page_id::tummy_and_side,
    .sets     = {red_flag::pulsing_tummy},
    .asked_of = {.with = told_trunk_pain},
},

// Urine

item_row{
    .id       = item::urine_burns,
    .key      = "urine_burns",
    .says     = "It burns when I pass urine",
    .page     = page_id::urine,
    .sets     = {red_flag::urine_burns},
},
item_row{
    .id       = item::blood_in_urine,
    .key      = "blood_in_urine",
    .says     = "There is blood in the urine",
    .page     = page_id::urine,
    .sets     = {red_flag::blood_in_urine},
},
item_row{
    .id       = item::side_pain_and_urine,
    .key      = "side_pain_and_urine",
    .says     = "Pain in the side too, with fever, burning or blood",
    .page     = page_id::urine,
    .sets     = {red_flag::urinary_fever_flank},
},

// More about the tummy

item_row{
    .id       = item::tummy_severe_now,
    .key      = "tummy_severe_now",
    .says     = "Severe tummy pain now",
    .page     = page_id::tummy,
    .sets     = {red_flag::tummy_pain_severe},
},
item_row{
    .id       = item::through_to_the_back,
    .key      = "through_to_the_back",
    .says     = "Tummy pain that goes straight through to the back",
    .page     = page_id::tummy,
    .sets     = {red_flag::pain_bores_to_back},
},
item_row{
    .id       = item::no_stool_no_wind,
    .key      = "no_stool_no_wind",
    .says     = "For a day or more: no stool and no wind at all",
    .page     = page_id::tummy,
    .sets     = {red_flag::no_stool_no_wind},
},
item_row{
    .id       = item::yellow_skin_or_eyes,
    .key      = "yellow_skin_or_eyes",
    .says     = "Skin or eyes have turned yellow",
    .page     = page_id::tummy,
    .sets     = {red_flag::skin_or_eyes_yellow},
},
item_row{
    .id       = item::tip_of_shoulder,
    .key      = "tip_of_shoulder",
    .says     = "Pain at the very tip of a shoulder",
    .page     = page_id::tummy,
    .sets     = {symptom::shoulder_tip_pain},
},
item_row{
    .id       = item::weight_injection,
    .key      = "weight_injection",
    .says     = "I inject for weight or diabetes (not insulin)",
    .page     = page_id::tummy,
    .sets     = {red_flag::weight_loss_injection},
},

// Legs, walking and hands

item_row{
    .id       = item::foot_will_not_lift,
    .key      = "foot_will_not_lift",
    .says     = "One foot will not lift, or not walk on heel or toes",
    .page     = page_id::legs_and_walking,
    .sets     = {red_flag::foot_drop},
},
item_row{
    .id       = item::walk_unsteady_or_dragging,
    .key      = "walk_unsteady_or_dragging",
    .says     = "Newly unsteady walk, or legs that drag or give way",
    .page     = page_id::legs_and_walking,
},
item_row{
    .id       = item::hands_or_neck_shock,
    .key      = "hands_or_neck_shock",
    .says     = "Newly clumsy or numb hands, or a shock on bending the neck",
    .page     = page_id::legs_and_walking,
},
item_row{
    .id       = item::one_leg_odd,
    .key      = "one_leg_odd",
    .says     = "One leg: tingling, numb, weak, or pain below the knee",
    .page     = page_id::legs_and_walking,
},
item_row{
    .id       = item::one_leg_swollen_or_warm,
    .key      = "one_leg_swollen_or_warm",
    .says     = "One leg newly swollen, warm, or with veins that stand out",
    .page     = page_id::legs_and_walking,
},
item_row{
    .id       = item::leg_pain_unexplained,
    .key      = "leg_pain_unexplained",
    .says     = "A calf or thigh hurts, and nothing explains it",
    .page     = page_id::legs_and_walking,
    .sets     = {symptom::calf_or_thigh_pain_unexplained},
},
item_row{
    .id       = item::leg_cramp_or_night_foot,
    .key      = "leg_cramp_or_night_foot",
    .says     = "Leg cramp on walking, or a foot that hurts at night",
    .page     = page_id::legs_and_walking,
},

// Walking and hands

item_row{
    .id       = item::walk_odd,
    .key      = "walk_odd",
    .says     = "My walk is unsteady or odd",
    .page     = page_id::walking_and_hands,
    .sets     = {red_flag::unsteady_walk_new},
},
item_row{
    .id       = item::legs_drag,
    .key      = "legs_drag",
    .says     = "My legs drag, or feel stiff as boards",
    .page     = page_id::walking_and_hands,
    .sets     = {red_flag::legs_stiff_or_dragging_new},
},
item_row{
    .id       = item::one_leg_gives_way,
    .key      = "one_leg_gives_way",
    .says     = "One leg gives way",
    .page     = page_id::walking_and_hands,
    .sets     = {red_flag::one_leg_gives_way_new},
},
item_row{
    .id       = item::need_a_stick,
    .key      = "need_a_stick",
    .says     = "Walking is harder; I need a stick, frame or crutches",
    .page     = page_id::walking_and_hands,
    .sets     = {symptom::walking_got_harder},
},
item_row{
    .id       = item::hands_clumsy,
    .key      = "hands_clumsy",
    .says     = "My hands are clumsy, as with buttons",
    .page     = page_id::walking_and_hands,
    .sets     = {red_flag::clumsy_hands_new},
},
item_row{
    .id       = item::neck_shock,
    .key      = "neck_shock",
    .says     = "Bending the neck sends a shock down back or legs",
    .page     = page_id::walking_and_hands,
    .sets     = {red_flag::shock_on_bending_neck},
},
item_row{
    .id       = item::both_hands_numb,
    .key      = "both_hands_numb",
    .says     = "Both hands go numb or tingle by day",
    .page     = page_id::walking_and_hands,
    .sets     = {red_flag::both_hands_numb_new},
},

// One leg

item_row{
    .id       = item::leg_tingles,
    .key      = "leg_tingles",
    .says     = "Tingling or burning",
    .page     = page_id::one_leg,
    .sets     = {symptom::leg_tingling_or_burning, red_flag::nerve_sign_below_knee},
},
item_row{
    .id       = item::leg_numb_patch,
    .key      = "leg_numb_patch",
    .says     = "A numb patch",
    .page     = page_id::one_leg,
    .sets     = {symptom::leg_numbness, red_flag::nerve_sign_below_knee},
},
item_row{
    .id       = item::leg_line_pain,
    .key      = "leg_line_pain",
    .says     = "Pain in a line below the knee",
    .page     = page_id::one_leg,
    .sets     = {symptom::pain_below_knee, red_flag::nerve_sign_below_knee},
},
item_row{
    .id       = item::leg_weak,
    .key      = "leg_weak",
    .says     = "The leg is weak",
    .page     = page_id::one_leg,
    .sets     = {symptom::leg_weakness},
},
item_row{
    .id       = item::foot_numb_or_weak,
    .key      = "foot_numb_or_weak",
    .says     = "The foot is numb or weak",
    .page     = page_id::one_leg,
    .sets     = {symptom::foot_numb_or_weak},
},
item_row{
    .id       = item::numb_side_of_thigh,
    .key      = "numb_side_of_thigh",
    .says     = "A numb patch at the side of the thigh",
    .page     = page_id::one_leg,
    .sets     = {symptom::numb_patch_side_of_thigh},
},

// How the leg has changed

item_row{
    .id       = item::leg_worse_two_weeks,
    .key      = "leg_worse_two_weeks",
    .says     = "Numb, tingling or weak: worse in the last two weeks",
    .page     = page_id::leg_course,
    .sets     = {red_flag::leg_signs_worse_in_two_weeks},
},
item_row{
    .id       = item::back_pain_down_leg,
    .key      = "back_pain_down_leg",
    .says     = "Pain from the back down the leg, new or worse lately",
    .page     = page_id::leg_course,
    .sets     = {condition::disc_radiculopathy_acute},
    .asked_of = {.with = told_back_pain},
},

// Swelling in one leg

item_row{
    .id       = item::calf_or_leg_swollen,
    .key      = "calf_or_leg_swollen",
    .says     = "The calf or leg is newly swollen",
    .page     = page_id::swollen_leg,
    .sets     = {red_flag::leg_swelling_one_side},
},
item_row{
    .id       = item::leg_warm_or_veins,
    .key      = "leg_warm_or_veins",
    .says     = "Warm skin, or veins that newly stand out",
    .page     = page_id::swollen_leg,
    .sets     = {red_flag::leg_warm_or_new_veins},
},
item_row{
    .id       = item::calf_sore_to_press,
    .key      = "calf_sore_to_press",
    .says     = "The calf is sore when I press along its middle",
    .page     = page_id::swollen_leg,
    .sets     = {symptom::calf_tender},
},

// Blood flow in the leg

item_row{
    .id       = item::cramp_at_same_distance,
    .key      = "cramp_at_same_distance",
    .says     = "A cramp at the same distance, gone soon after I stand still",
    .page     = page_id::leg_blood_flow,
    .sets     = {red_flag::exertional_thigh_pain},
},
item_row{
    .id       = item::foot_out_of_bed,
    .key      = "foot_out_of_bed",
    .says     = "At night the foot hurts, so I hang it out of bed",
    .page     = page_id::leg_blood_flow,
    .sets     = {red_flag::foot_pain_at_night},
},
item_row{
    .id       = item::leg_changes_colour,
    .key      = "leg_changes_colour",
    .says     = "The leg hurts at rest and changes colour",
    .page     = page_id::leg_blood_flow,
    .sets     = {symptom::leg_colour_change_at_rest},
},

// Fever, nights and skin

item_row{
    .id       = item::fever_or_shivers,
    .key      = "fever_or_shivers",
    .says     = "Fever, hot and shivery, or shaking chills",
    .page     = page_id::fever_and_nights,
},
item_row{
    .id       = item::soaked_at_night,
    .key      = "soaked_at_night",
    .says     = "I wake soaked in sweat (not hot flushes that I know)",
    .page     = page_id::fever_and_nights,
    .sets     = {red_flag::night_sweats_drenching},
},
item_row{
    .id       = item::ill_as_with_flu,
    .key      = "ill_as_with_flu",
    .says     = "Ill all over, as with flu",
    .page     = page_id::fever_and_nights,
    .sets     = {red_flag::ill_like_flu},
},
item_row{
    .id       = item::night_pain,
    .key      = "night_pain",
    .says     = "Constant pain at night that no position eases",
    .page     = page_id::fever_and_nights,
    .sets     = {red_flag::night_pain_unremitting},
},
item_row{
    .id       = item::lost_weight,
    .key      = "lost_weight",
    .says     = "Lost 5 kg, or a belt hole, without trying",
    .page     = page_id::fever_and_nights,
    .sets     = {red_flag::unexplained_weight_loss},
},
item_row{
    .id       = item::skin_over_pain,
    .key      = "skin_over_pain",
    .says     = "Skin where it hurts: a rash, numb, or a big bruise",
    .page     = page_id::fever_and_nights,
},
item_row{
    .id       = item::heart_or_breath,
    .key      = "heart_or_breath",
    .says     = "Heart racing at rest, or pain on a deep breath",
    .page     = page_id::fever_and_nights,
},

// Fever or flu

item_row{
    .id       = item::fever_three_days,
    .key      = "fever_three_days",
    .says     = "In three days: 38 C or more, hot and shivery, or chills",
    .page     = page_id::fever,
    .sets     = {red_flag::fever_now},
},
item_row{
    .id       = item::fever_over,
    .key      = "fever_over",
    .says     = "A fever in recent weeks that is over now",
    .page     = page_id::fever,
    .sets     = {history::fever_now_over},
},
item_row{
    .id       = item::one_spot,
    .key      = "one_spot",
    .says     = "The pain is worst in one spot that I can point to",
    .page     = page_id::fever,
    .sets     = {symptom::pain_in_one_spot},
},

// Pain at night

item_row{
    .id       = item::each_night_two_weeks,
    .key      = "each_night_two_weeks",
    .says     = "It has woken me each night for two weeks",
    .page     = page_id::nights,
    .sets     = {red_flag::night_pain_every_night},
},
item_row{
    .id       = item::hip_or_knee_each_night,
    .key      = "hip_or_knee_each_night",
    .says     = "Pain in hip, thigh or knee wakes me each night",
    .page     = page_id::nights,
    .sets     = {symptom::thigh_pain_every_night},
},
item_row{
    .id       = item::wakes_late_in_night,
    .key      = "wakes_late_in_night",
    .says     = "It wakes me in the second half of the night",
    .page     = page_id::nights,
    .sets     = {symptom::wakes_second_half_of_night},
    .asked_of = {.with = told_back_pain},
},

// Skin where it hurts

item_row{
    .id       = item::band_of_blisters,
    .key      = "band_of_blisters",
    .says     = "A band of blisters or rash",
    .page     = page_id::skin,
    .sets     = {red_flag::band_rash},
},
item_row{
    .id       = item::skin_lost_feeling,
    .key      = "skin_lost_feeling",
    .says     = "The skin over the sore spot has lost its feeling",
    .page     = page_id::skin,
    .sets     = {red_flag::skin_numb_over_pain},
},
item_row{
    .id       = item::big_bruise,
    .key      = "big_bruise",
    .says     = "A big bruise that nothing explains",
    .page     = page_id::skin,
    .sets     = {red_flag::large_bruise_unexplained},
},

// Heart and breath

item_row{
    .id       = item::heart_races,
    .key      = "heart_races",
    .says     = "My heart races while I sit still",
    .page     = page_id::heart_and_breath,
    .sets     = {symptom::racing_heart},
},
item_row{
    .id       = item::breath_hurts,
    .key      = "breath_hurts",
    .says     = "It hurts to fill my lungs",
    .page     = page_id::heart_and_breath,
    .sets     = {symptom::pain_on_breathing_in},
},

// How it began

item_row{
    .id       = item::serious_accident,
    .key      = "serious_accident",
    .says     = "A serious accident, a fall from a height or a hard blow",
    .page     = page_id::how_it_began,
    .sets     = {red_flag::major_trauma},
},
item_row{
    .id       = item::small_fall_or_lift,
    .key      = "small_fall_or_lift",
    .says     = "A small fall, a lift, a cough or a bump just before",
    .page     = page_id::how_it_began,
    .sets     = {red_flag::minor_trauma},
},
item_row{
    .id       = item::pop_or_sharp_pain,
    .key      = "pop_or_sharp_pain",
    .says     = "Back of thigh or sit bone: a pop, or a sudden sharp pain",
    .page     = page_id::how_it_began,
},
item_row{
    .id       = item::hard_effort,
    .key      = "hard_effort",
    .says     = "Very sore muscles after new or very hard exercise",
    .page     = page_id::how_it_began,
},
item_row{
    .id       = item::pain_grew_with_running,
    .key      = "pain_grew_with_running",
    .says     = "Groin, buttock or bone pain that grew with running",
    .page     = page_id::how_it_began,
    .sets     = {red_flag::impact_groin_or_bone_pain},
},
item_row{
    .id       = item::all_at_once,
    .key      = "all_at_once",
    .says     = "It began all at once",
    .page     = page_id::how_it_began,
    .sets     = {history::began_suddenly},
},
item_row{
    .id       = item::getting_worse,
    .key      = "getting_worse",
    .says     = "It is getting worse",
    .page     = page_id::how_it_began,
    .sets     = {history::getting_worse},
},

// After the fall or blow

item_row{
    .id       = item::bruise_over_spine,
    .key      = "bruise_over_spine",
    .says     = "A bruise or graze over the spine",
    .page     = page_id::accident,
    .sets     = {red_flag::spine_bruise_or_graze_after_injury},
},
item_row{
    .id       = item::shoulder_tip_after_blow,
    .key      = "shoulder_tip_after_blow",
    .says     = "Pain at the very tip of a shoulder",
    .page     = page_id::accident,
    .sets     = {symptom::shoulder_tip_pain},
},
item_row{
    .id       = item::lift_or_twist,
    .key      = "lift_or_twist",
    .says     = "It began with a lift, twist or strain",
    .page     = page_id::accident,
    .sets     = {history::strain_or_twist_before},
},
item_row{
    .id       = item::far_worse_than_injury,
    .key      = "far_worse_than_injury",
    .says     = "Far more pain than the injury explains",
    .page     = page_id::accident,
    .sets     = {red_flag::pain_worse_than_injury_explains},
},

// The pop or sharp pain

item_row{
    .id       = item::pop_in_thigh,
    .key      = "pop_in_thigh",
    .says     = "A sudden tearing or pop",
    .page     = page_id::pop_or_pull,
    .sets     = {red_flag::pop_with_sudden_pain},
},
item_row{
    .id       = item::pop_then_signs,
    .key      = "pop_then_signs",
    .says     = "A pop, then a wide bruise, a limp, or too sore to sit",
    .page     = page_id::pop_or_pull,
    .sets     = {red_flag::pop_with_sudden_pain, red_flag::avulsion_pattern},
},
item_row{
    .id       = item::sharp_at_sit_bone,
    .key      = "sharp_at_sit_bone",
    .says     = "A sharp pain that hit the sit bone all at once",
    .page     = page_id::pop_or_pull,
    .sets     = {red_flag::sudden_sit_bone_pain},
},
item_row{
    .id       = item::sit_bone_in_sport,
    .key      = "sit_bone_in_sport",
    .says     = "At the sit bone: on a sprint, a kick, a hurdle or the splits",
    .page     = page_id::pop_or_pull,
    .sets     = {red_flag::teen_sit_bone_injury},
    .asked_of = {.from = years{11}, .to = years{25}},
},
item_row{
    .id       = item::leg_forced,
    .key      = "leg_forced",
    .says     = "The leg was forced far forward and straight",
    .page     = page_id::pop_or_pull,
    .sets     = {red_flag::leg_forced_straight},
},

// Since the pop or sharp pain

item_row{
    .id       = item::wide_bruise,
    .key      = "wide_bruise",
    .says     = "A wide bruise at the back of the thigh",
    .page     = page_id::tear_signs,
    .sets     = {symptom::wide_bruising},
},
item_row{
    .id       = item::too_sore_to_sit,
    .key      = "too_sore_to_sit",
    .says     = "I cannot sit on the sore side",
    .page     = page_id::tear_signs,
    .sets     = {symptom::cannot_sit_on_it},
},
item_row{
    .id       = item::knee_bends_weakly,
    .key      = "knee_bends_weakly",
    .says     = "Bending the knee is clearly weak",
    .page     = page_id::tear_signs,
    .sets     = {symptom::knee_bending_weak},
},
item_row{
    .id       = item::gap_or_lump,
    .key      = "gap_or_lump",
    .says     = "A gap or a lump in the muscle",
    .page     = page_id::tear_signs,
    .sets     = {symptom::gap_or_lump_in_muscle},
},
item_row{
    .id       = item::pull_last_five_days,
    .key      = "pull_last_five_days",
    .says     = "A pull in the last 5 days, but my walk is normal",
    .page     = page_id::tear_signs,
    .sets     = {condition::strain_g1_acute},
},
item_row{
    .id       = item::pull_last_ten_days,
    .key      = "pull_last_ten_days",
    .says     = "A pull in the last 10 days, with limp, bruise or weakness",
    .page     = page_id::tear_signs,
    .sets     = {condition::strain_g2_acute},
},

// Sore muscles after effort

item_row{
    .id       = item::effort_last_week,
    .key      = "effort_last_week",
    .says     = "In the last seven days: new or far harder exercise",
    .page     = page_id::sore_muscles,
    .sets     = {red_flag::unusual_exercise_last_week},
},
item_row{
    .id       = item::effort_days_ago,
    .key      = "effort_days_ago",
    .says     = "One to three days ago: new or hard exercise",
    .page     = page_id::sore_muscles,
    .sets     = {history::heavy_exercise_one_to_three_days_ago},
},
item_row{
    .id       = item::muscles_swollen,
    .key      = "muscles_swollen",
    .says     = "The muscles are clearly swollen, in the week after it",
    .page     = page_id::sore_muscles,
    .sets     = {red_flag::muscles_swollen_after_exercise},
},
item_row{
    .id       = item::muscles_hardly_work,
    .key      = "muscles_hardly_work",
    .says     = "I can hardly lift or bend the limb, in the week after it",
    .page     = page_id::sore_muscles,
    .sets     = {red_flag::muscles_very_weak_after_exercise},
},
item_row{
    .id       = item::sore_on_both_sides,
    .key      = "sore_on_both_sides",
    .says     = "Muscles sore to touch on both sides",
    .page     = page_id::sore_muscles,
    .sets     = {symptom::tender_muscles_both_sides},
},
item_row{
    .id       = item::far_worse_than_effort,
    .key      = "far_worse_than_effort",
    .says     = "Far more pain than the effort explains",
    .page     = page_id::sore_muscles,
    .sets     = {red_flag::pain_worse_than_injury_explains},
},

// Running and bone

item_row{
    .id       = item::jump_in_training,
    .key      = "jump_in_training",
    .says     = "In four weeks, a big jump in running, kicks or cycling",
    .page     = page_id::running,
    .sets     = {history::load_spike_in_four_weeks, red_flag::low_energy_risk},
},
item_row{
    .id       = item::little_food_or_periods,
    .key      = "little_food_or_periods",
    .says     = "Low weight, eating little, or missed periods",
    .page     = page_id::running,
    .sets     = {red_flag::low_energy_risk},
},

// Getting worse

item_row{
    .id       = item::worse_in_days,
    .key      = "worse_in_days",
    .says     = "Clearly worse in the last few days",
    .page     = page_id::worse,
    .sets     = {history::worse_in_days},
},
item_row{
    .id       = item::back_keeps_growing_worse,
    .key      = "back_keeps_growing_worse",
    .says     = "The back pain keeps getting worse",
    .page     = page_id::worse,
    .sets     = {symptom::back_pain_getting_worse},
    .asked_of = {.with = told_back_pain},
},

// Your health

item_row{
    .id       = item::cancer_ever,
    .key      = "cancer_ever",
    .says     = "Cancer, now or ever",
    .page     = page_id::your_health,
    .sets     = {red_flag::cancer_history},
},
item_row{
    .id       = item::weak_bones,
    .key      = "weak_bones",
    .says     = "Thin bones, a bone that broke easily, or bone tablets",
    .page     = page_id::your_health,
},
item_row{
    .id       = item::blood_thinner,
    .key      = "blood_thinner",
    .says     = "A blood thinner, or a bleeding disorder",
    .page     = page_id::your_health,
    .sets     = {red_flag::blood_thinner_or_bleeding_disorder, condition::anticoagulated_or_bleeding_disorder},
},
item_row{
    .id       = item::weak_defences,
    .key      = "weak_defences",
    .says     = "Weak immune system, dialysis, infection, or injected drugs",
    .page     = page_id::your_health,
},
item_row{
    .id       = item::diabetes,
    .key      = "diabetes",
    .says     = "Diabetes",
    .page     = page_id::your_health,
    .sets     = {red_flag::diabetes},
},
item_row{
    .id       = item::operation_or_needle,
    .key      = "operation_or_needle",
    .says     = "Lately an operation, or a needle in the spine",
    .page     = page_id::your_health,
},
item_row{
    .id       = item::replaced_joint,
    .key      = "replaced_joint",
    .says     = "A replaced hip, knee or other joint",
    .page     = page_id::your_health,
},

// Cancer

item_row{
    .id       = item::cancer_treated_now,
    .key      = "cancer_treated_now",
    .says     = "Treated now, or in the last six months",
    .page     = page_id::cancer,
    .sets     = {history::active_cancer},
},
item_row{
    .id       = item::cancer_in_bone,
    .key      = "cancer_in_bone",
    .says     = "Cancer in a bone, or myeloma",
    .page     = page_id::cancer,
    .sets     = {condition::bone_metastasis_or_myeloma},
},

// Bones

item_row{
    .id       = item::bones_thin,
    .key      = "bones_thin",
    .says     = "I was told that my bones are thin (osteoporosis)",
    .page     = page_id::bones,
    .sets     = {red_flag::osteoporosis_known, condition::osteoporosis_no_fracture},
},
item_row{
    .id       = item::bone_broke_easily,
    .key      = "bone_broke_easily",
    .says     = "A bone broke after a small fall, or for no clear reason",
    .page     = page_id::bones,
    .sets     = {red_flag::previous_fragility_fracture},
},
item_row{
    .id       = item::spine_bone_broken,
    .key      = "spine_bone_broken",
    .says     = "I was told of a broken bone in my spine",
    .page     = page_id::bones,
    .sets     = {condition::vertebral_fracture_past},
},
item_row{
    .id       = item::bone_tablets,
    .key      = "bone_tablets",
    .says     = "Bone tablets or injections for years",
    .page     = page_id::bones,
    .sets     = {red_flag::bone_tablets_for_years},
},

// Bleeding

item_row{
    .id       = item::sudden_pain_on_thinner,
    .key      = "sudden_pain_on_thinner",
    .says     = "Sudden groin, thigh or side pain, swelling or weak leg",
    .page     = page_id::bleeding,
    .sets     = {red_flag::anticoagulant_new_pain},
},
item_row{
    .id       = item::bruise_on_thinner,
    .key      = "bruise_on_thinner",
    .says     = "A big bruise that nothing explains",
    .page     = page_id::bleeding,
    .sets     = {red_flag::large_bruise_unexplained},
},

// Defences of the body

item_row{
    .id       = item::immune_system_weak,
    .key      = "immune_system_weak",
    .says     = "My immune system is weak, by illness or medicine",
    .page     = page_id::defences,
    .sets     = {red_flag::immune_weak},
},
item_row{
    .id       = item::dialysis_or_line,
    .key      = "dialysis_or_line",
    .says     = "Dialysis, or a drip line, port or catheter",
    .page     = page_id::defences,
    .sets     = {red_flag::dialysis_or_line},
},
item_row{
    .id       = item::injected_drugs,
    .key      = "injected_drugs",
    .says     = "In the last year, injected drugs (not as treatment)",
    .page     = page_id::defences,
    .sets     = {red_flag::injects_drugs},
},
item_row{
    .id       = item::infection_in_month,
    .key      = "infection_in_month",
    .says     = "In the last month, an infection that had to be treated",
    .page     = page_id::defences,
    .sets     = {red_flag::infection_last_month},
},

// Operations

item_row{
    .id       = item::spine_operation,
    .key      = "spine_operation",
    .says     = "On the spine: in six weeks, or no word yet to exercise",
    .page     = page_id::operation,
    .sets     = {condition::spine_surgery_lt_6w_or_uncleared},
},
item_row{
    .id       = item::hip_operation,
    .key      = "hip_operation",
    .says     = "On the hip",
    .page     = page_id::operation,
    .sets     = {red_flag::recent_surgery, condition::hip_scope_or_other_hip_surgery_lt_12w},
},
item_row{
    .id       = item::hamstring_operation,
    .key      = "hamstring_operation",
    .says     = "On a torn hamstring",
    .page     = page_id::operation,
    .sets     = {red_flag::recent_surgery, condition::hamstring_repair_lt_12w},
},
item_row{
    .id       = item::spine_knee_or_tummy,
    .key      = "spine_knee_or_tummy",
    .says     = "On the spine, knee or tummy",
    .page     = page_id::operation,
    .sets     = {red_flag::recent_surgery},
},
item_row{
    .id       = item::big_operation,
    .key      = "big_operation",
    .says     = "Any big operation",
    .page     = page_id::operation,
    .sets     = {history::big_operation_in_twelve_weeks},
},

// Needles and wounds

item_row{
    .id       = item::hospital_procedure,
    .key      = "hospital_procedure",
    .says     = "In three months, an operation or hospital procedure",
    .page     = page_id::procedure,
    .sets     = {red_flag::procedure_last_three_months},
},
item_row{
    .id       = item::needle_as_treatment,
    .key      = "needle_as_treatment",
    .says     = "In three months, a needle in the spine as treatment",
    .page     = page_id::procedure,
    .sets     = {red_flag::spine_needle_recent},
},
item_row{
    .id       = item::needle_for_birth_or_test,
    .key      = "needle_for_birth_or_test",
    .says     = "In one month, a needle in the spine for birth or a test",
    .page     = page_id::procedure,
    .sets     = {red_flag::spine_needle_recent},
},
item_row{
    .id       = item::wound_or_fever,
    .key      = "wound_or_fever",
    .says     = "After an operation: a changed wound, or fever",
    .page     = page_id::procedure,
    .sets     = {symptom::wound_change_or_fever_after_surgery},
},

// The replaced joint

item_row{
    .id       = item::joint_newly_sore,
    .key      = "joint_newly_sore",
    .says     = "New pain, red, leaking, fever, or it feels out of place",
    .page     = page_id::joint,
    .sets     = {red_flag::prosthesis_new_pain},
},
item_row{
    .id       = item::hip_limits_apply,
    .key      = "hip_limits_apply",
    .says     = "A new hip: limits on moving still apply, or I am unsure",
    .page     = page_id::joint,
    .sets     = {condition::thr_precautions_active},
},
item_row{
    .id       = item::hip_limits_lifted,
    .key      = "hip_limits_lifted",
    .says     = "A new hip: all limits on moving were lifted, or none set",
    .page     = page_id::joint,
    .sets     = {condition::thr_released},
},

// Medicines and risks

item_row{
    .id       = item::steroids,
    .key      = "steroids",
    .says     = "Steroid tablets (not an inhaler or a cream)",
    .page     = page_id::medicines_and_risks,
},
item_row{
    .id       = item::statin_and_muscle_pain,
    .key      = "statin_and_muscle_pain",
    .says     = "On a statin: new muscle pain or weakness on both sides",
    .page     = page_id::medicines_and_risks,
    .sets     = {red_flag::statin_muscle_pain},
},
item_row{
    .id       = item::antibiotic_and_tendon,
    .key      = "antibiotic_and_tendon",
    .says     = "A sore tendon, and lately an antibiotic like ciprofloxacin",
    .page     = page_id::medicines_and_risks,
    .sets     = {red_flag::fluoroquinolone_tendon_pain},
},
item_row{
    .id       = item::much_alcohol,
    .key      = "much_alcohol",
    .says     = "A lot of alcohol, almost daily",
    .page     = page_id::medicines_and_risks,
    .sets     = {red_flag::heavy_alcohol},
},
item_row{
    .id       = item::smoking_or_arteries,
    .key      = "smoking_or_arteries",
    .says     = "Smoking ever, high blood pressure, or heart or artery disease",
    .page     = page_id::medicines_and_risks,
},
item_row{
    .id       = item::clot_risk,
    .key      = "clot_risk",
    .says     = "A past clot; or lately bed rest, a long trip, plaster, pill",
    .page     = page_id::medicines_and_risks,
},
item_row{
    .id       = item::past_menopause,
    .key      = "past_menopause",
    .says     = "Past the menopause",
    .page     = page_id::medicines_and_risks,
    .sets     = {red_flag::female_postmenopausal},
    .asked_of = {.from = years{40}, .not_of = sex::male},
},

// Steroid tablets

item_row{
    .id       = item::steroids_for_months,
    .key      = "steroids_for_months",
    .says     = "For three months or more, now or lately",
    .page     = page_id::steroid_tablets,
    .sets     = {red_flag::steroids_long},
},
item_row{
    .id       = item::steroids_this_month,
    .key      = "steroids_this_month",
    .says     = "In the last month",
    .page     = page_id::steroid_tablets,
    .sets     = {red_flag::steroids_recent},
},

// Statin and muscles

item_row{
    .id       = item::statin_weakness,
    .key      = "statin_weakness",
    .says     = "Muscles on both sides are newly weak",
    .page     = page_id::statin,
    .sets     = {red_flag::statin_muscle_weakness},
},

// Smoking and arteries

item_row{
    .id       = item::smoked,
    .key      = "smoked",
    .says     = "I smoke, or smoked for a year or more",
    .page     = page_id::artery,
    .sets     = {red_flag::ever_smoked},
},
item_row{
    .id       = item::blood_pressure_high,
    .key      = "blood_pressure_high",
    .says     = "High blood pressure, or tablets for it",
    .page     = page_id::artery,
    .sets     = {red_flag::high_blood_pressure},
},
item_row{
    .id       = item::artery_disease,
    .key      = "artery_disease",
    .says     = "Heart or artery disease, a heart attack or a stroke",
    .page     = page_id::artery,
    .sets     = {red_flag::artery_disease},
},
item_row{
    .id       = item::family_aneurysm,
    .key      = "family_aneurysm",
    .says     = "Parent, brother, sister or child with a widened main artery",
    .page     = page_id::artery,
    .sets     = {red_flag::family_aneurysm},
},

// What the pain is like

item_row{
    .id       = item::pain_same_anyhow,
    .key      = "pain_same_anyhow",
    .says     = "The same, whatever way I sit or lie",
    .page     = page_id::artery_pain,
    .sets     = {symptom::pain_same_in_any_position},
    .asked_of = {.with = told_trunk_pain},
},
item_row{
    .id       = item::pain_of_a_new_kind,
    .key      = "pain_of_a_new_kind",
    .says     = "Unlike any pain that I had before",
    .page     = page_id::artery_pain,
    .sets     = {symptom::new_kind_of_pain},
    .asked_of = {.with = told_trunk_pain},
},
item_row{
    .id       = item::pain_without_strain,
    .key      = "pain_without_strain",
    .says     = "Out of the blue, with no strain before",
    .page     = page_id::artery_pain,
    .sets     = {history::no_injury_before},
    .asked_of = {.with = told_trunk_pain},
},
item_row{
    .id       = item::hurts_only_on_walking,
    .key      = "hurts_only_on_walking",
    .says     = "It hurts only when I walk",
    .page     = page_id::artery_pain,
    .sets     = {symptom::pain_only_on_walking},
    .asked_of = {.in_pain = true},
},

// Blood clots

item_row{
    .id       = item::clot_before,
    .key      = "clot_before",
    .says     = "A blood clot in a leg or lung, ever",
    .page     = page_id::clots,
    .sets     = {history::previous_clot},
},
item_row{
    .id       = item::leg_in_plaster,
    .key      = "leg_in_plaster",
    .says     = "A leg in plaster, or paralysed",
    .page     = page_id::clots,
    .sets     = {history::leg_in_plaster_or_paralysed},
},
item_row{
    .id       = item::days_in_bed,
    .key      = "days_in_bed",
    .says     = "Three days or more in bed lately",
    .page     = page_id::clots,
    .sets     = {history::three_days_in_bed},
},
item_row{
    .id       = item::long_trip,
    .key      = "long_trip",
    .says     = "In the last month, a trip of four hours or more in one go",
    .page     = page_id::clots,
    .sets     = {red_flag::long_travel_last_month},
},
item_row{
    .id       = item::hormones,
    .key      = "hormones",
    .says     = "Oestrogen: pill, patch, ring or other hormones",
    .page     = page_id::clots,
    .sets     = {red_flag::oestrogen},
},
item_row{
    .id       = item::calf_after_trip_or_bed,
    .key      = "calf_after_trip_or_bed",
    .says     = "After such a trip, or days in bed, a calf began to hurt",
    .page     = page_id::clots,
    .sets     = {history::calf_strain_after_travel_or_bed_rest},
},

// Other signs

item_row{
    .id       = item::head_or_eyes,
    .key      = "head_or_eyes",
    .says     = "New headache, sore scalp, jaw pain, or eye trouble",
    .page     = page_id::other_signs,
},
item_row{
    .id       = item::falls,
    .key      = "falls",
    .says     = "Frail or unsteady, or a fall",
    .page     = page_id::other_signs,
},
item_row{
    .id       = item::weak_or_tired,
    .key      = "weak_or_tired",
    .says     = "Weak all over, or newly very tired",
    .page     = page_id::other_signs,
},
item_row{
    .id       = item::lump,
    .key      = "lump",
    .says     = "A lump in thigh or buttock: new, growing or deep",
    .page     = page_id::other_signs,
    .sets     = {red_flag::lump_growing},
},
item_row{
    .id       = item::new_hump,
    .key      = "new_hump",
    .says     = "A new hump or curve in the back, or lost height",
    .page     = page_id::other_signs,
    .sets     = {red_flag::new_spinal_deformity},
    .asked_of = {.with = told_back_pain},
},
item_row{
    .id       = item::belt_pain,
    .key      = "belt_pain",
    .says     = "Pain round the chest or tummy, like a belt",
    .page     = page_id::other_signs,
    .sets     = {red_flag::band_like_pain},
},
item_row{
    .id       = item::stiff_hips_and_shoulders,
    .key      = "stiff_hips_and_shoulders",
    .says     = "Hips and shoulders both stiff each morning",
    .page     = page_id::other_signs,
    .asked_of = {.from = years{50}},
},

// Head and eyes

item_row{
    .id       = item::headache_jaw_or_scalp,
    .key      = "headache_jaw_or_scalp",
    .says     = "New headache, jaw pain on chewing, or a sore scalp",
    .page     = page_id::head_and_eyes,
    .sets     = {red_flag::gca_pattern},
    .asked_of = {.from = years{50}},
},
item_row{
    .id       = item::sight_changed,
    .key      = "sight_changed",
    .says     = "My sight has suddenly changed",
    .page     = page_id::head_and_eyes,
    .sets     = {symptom::vision_change},
},
item_row{
    .id       = item::red_eye,
    .key      = "red_eye",
    .says     = "An eye is red and painful",
    .page     = page_id::head_and_eyes,
    .sets     = {symptom::red_painful_eye},
},

// Falls and balance

item_row{
    .id       = item::fell_once,
    .key      = "fell_once",
    .says     = "I fell once in the last year",
    .page     = page_id::falling,
    .sets     = {history::fell_last_year},
},
item_row{
    .id       = item::fell_twice,
    .key      = "fell_twice",
    .says     = "I fell twice or more in the last year",
    .page     = page_id::falling,
    .sets     = {history::fell_last_year, red_flag::fell_twice_last_year},
},
item_row{
    .id       = item::unsteady,
    .key      = "unsteady",
    .says     = "I feel unsteady when I stand or walk",
    .page     = page_id::falling,
    .sets     = {history::feels_unsteady, condition::frailty_or_fall_risk},
},
item_row{
    .id       = item::frail,
    .key      = "frail",
    .says     = "I feel frail",
    .page     = page_id::falling,
    .sets     = {condition::frailty_or_fall_risk},
},

// Weak or tired

item_row{
    .id       = item::weak_all_over,
    .key      = "weak_all_over",
    .says     = "I feel weak all over",
    .page     = page_id::weak_and_tired,
    .sets     = {symptom::weak_all_over},
},
item_row{
    .id       = item::newly_tired,
    .key      = "newly_tired",
    .says     = "In recent weeks I have become very tired",
    .page     = page_id::weak_and_tired,
    .sets     = {symptom::very_tired_new},
},

// Stiff in the morning

item_row{
    .id       = item::stiff_for_45_minutes,
    .key      = "stiff_for_45_minutes",
    .says     = "Over 45 minutes each morning, for two weeks or more",
    .page     = page_id::morning_stiffness,
    .sets     = {red_flag::pmr_pattern},
    .asked_of = {.from = years{50}},
},

// More about the pain

item_row{
    .id       = item::constant_back_pain,
    .key      = "constant_back_pain",
    .says     = "The back pain is there all the time",
    .page     = page_id::more_about_the_pain,
    .sets     = {symptom::constant_back_pain},
    .asked_of = {.with = told_back_pain},
},
item_row{
    .id       = item::hard_to_bear,
    .key      = "hard_to_bear",
    .says     = "So bad that it is hard to think, talk or sleep",
    .page     = page_id::more_about_the_pain,
    .sets     = {symptom::unbearable_pain},
    .asked_of = {.in_pain = true},
},
item_row{
    .id       = item::limp,
    .key      = "limp",
    .says     = "I limp, or it hurts to walk",
    .page     = page_id::more_about_the_pain,
    .sets     = {symptom::limp_or_pain_on_walking},
},
item_row{
    .id       = item::worse_on_cough,
    .key      = "worse_on_cough",
    .says     = "A cough or a strain makes it worse",
    .page     = page_id::more_about_the_pain,
    .sets     = {symptom::worse_with_cough_or_strain},
    .asked_of = {.in_pain = true},
},
item_row{
    .id       = item::leaning_back_hurts,
    .key      = "leaning_back_hurts",
    .says     = "Leaning back brings on the back pain",
    .page     = page_id::more_about_the_pain,
    .sets     = {symptom::pain_leaning_back},
    .asked_of = {.with = told_back_pain},
},
item_row{
    .id       = item::no_better,
    .key      = "no_better",
    .says     = "No better, though I looked after it",
    .page     = page_id::more_about_the_pain,
    .sets     = {red_flag::not_improving_6w},
    .asked_of = {.lasting = hours{weeks{4}}},
},
item_row{
    .id       = item::first_back_pain,
    .key      = "first_back_pain",
    .says     = "It is the first back pain of my life",
    .page     = page_id::more_about_the_pain,
    .sets     = {red_flag::age_over_50_first_episode},
    .asked_of = {.from = years{50}, .with = told_back_pain},
},
item_row{
    .id       = item::arching_sport,
    .key      = "arching_sport",
    .says     = "I do gymnastics, dance, bowling, diving, football or rowing",
    .page     = page_id::more_about_the_pain,
    .sets     = {history::arching_sport},
    .asked_of = {.from = years{16}, .to = years{20}},
},

// Back pain for months

item_row{
    .id       = item::wakes_me_late,
    .key      = "wakes_me_late",
    .says     = "It wakes me in the second half of the night",
    .page     = page_id::long_back_pain,
    .sets     = {symptom::wakes_second_half_of_night},
    .asked_of = {.with = told_back_or_buttock_pain, .lasting = hours{weeks{12}}},
},
item_row{
    .id       = item::better_on_moving,
    .key      = "better_on_moving",
    .says     = "It gets better when I move",
    .page     = page_id::long_back_pain,
    .sets     = {symptom::better_with_moving},
    .asked_of = {.with = told_back_or_buttock_pain, .lasting = hours{weeks{12}}},
},
item_row{
    .id       = item::stiff_for_half_an_hour,
    .key      = "stiff_for_half_an_hour",
    .says     = "Stiff for over half an hour each morning",
    .page     = page_id::long_back_pain,
    .sets     = {symptom::morning_stiffness_over_30_minutes},
    .asked_of = {.with = told_back_or_buttock_pain, .lasting = hours{weeks{12}}},
},
item_row{
    .id       = item::tablets_help_in_two_days,
    .key      = "tablets_help_in_two_days",
    .says     = "Tablets like ibuprofen clearly ease it in two days",
    .page     = page_id::long_back_pain,
    .sets     = {symptom::better_with_anti_inflammatories},
    .asked_of = {.with = told_back_or_buttock_pain, .lasting = hours{weeks{12}}},
},
item_row{
    .id       = item::relatives_with_it,
    .key      = "relatives_with_it",
    .says     = "Close relatives with an inflamed spine",
    .page     = page_id::long_back_pain,
    .sets     = {history::family_spondyloarthritis},
    .asked_of = {.with = told_back_or_buttock_pain, .lasting = hours{weeks{12}}},
},
item_row{
    .id       = item::eye_bowel_or_skin,
    .key      = "eye_bowel_or_skin",
    .says     = "Psoriasis, inflamed bowel, or a painful red eye, ever",
    .page     = page_id::long_back_pain,
    .sets     = {red_flag::uveitis_ibd_psoriasis},
    .asked_of = {.with = told_back_or_buttock_pain, .lasting = hours{weeks{12}}},
},
item_row{
    .id       = item::arthritis_or_tendons,
    .key      = "arthritis_or_tendons",
    .says     = "Arthritis, an inflamed tendon, or psoriasis, ever",
    .page     = page_id::long_back_pain,
    .sets     = {history::arthritis_enthesitis_or_psoriasis},
    .asked_of = {.with = told_back_or_buttock_pain, .lasting = hours{weeks{12}}},
},

// When the back pain began

item_row{
    .id       = item::began_before_35,
    .key      = "began_before_35",
    .says     = "It began before I was 35",
    .page     = page_id::long_back_pain_began,
    .sets     = {history::back_pain_before_35, history::back_pain_before_45},
    .asked_of = {.with = told_back_or_buttock_pain},
},
item_row{
    .id       = item::began_before_45,
    .key      = "began_before_45",
    .says     = "It began before I was 45",
    .page     = page_id::long_back_pain_began,
    .sets     = {history::back_pain_before_45},
    .asked_of = {.with = told_back_or_buttock_pain},
},
item_row{
    .id       = item::several_and_before_45,
    .key      = "several_and_before_45",
    .says     = "Before I was 45, and I ticked two or more just now",
    .page     = page_id::long_back_pain_began,
    .sets     = {red_flag::axspa_yellow, history::back_pain_before_45},
    .asked_of = {.with = told_back_or_buttock_pain},
},

// Before you exercise

item_row{
    .id       = item::dizzy,
    .key      = "dizzy",
    .says     = "Spinning dizziness, or faint on standing up",
    .page     = page_id::before_exercise,
    .sets     = {condition::vertigo_or_orthostatic},
},
item_row{
    .id       = item::pressure_180_over_110,
    .key      = "pressure_180_over_110",
    .says     = "Blood pressure at or above 180 over 110",
    .page     = page_id::before_exercise,
    .sets     = {condition::bp_uncontrolled},
},
item_row{
    .id       = item::inflamed_or_fused,
    .key      = "inflamed_or_fused",
    .says     = "Inflamed joints or spine just now, or a fused spine",
    .page     = page_id::before_exercise,
    .sets     = {condition::inflammatory_flare_or_fused_spine},
},
item_row{
    .id       = item::slipped_bone,
    .key      = "slipped_bone",
    .says     = "A cracked or slipped bone in the low back, and it hurts",
    .page     = page_id::before_exercise,
    .sets     = {condition::spondylolysis_or_listhesis_symptomatic},
},
item_row{
    .id       = item::eye_pressure_or_operation,
    .key      = "eye_pressure_or_operation",
    .says     = "Glaucoma, a retina problem or an eye operation",
    .page     = page_id::before_exercise,
    .sets     = {condition::glaucoma_or_retinal_or_eye_surgery},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::bendy_joints,
    .key      = "bendy_joints",
    .says     = "Very bendy joints (hypermobile)",
    .page     = page_id::before_exercise,
    .sets     = {condition::hypermobility_eds},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::deep_sit_bone_pain,
    .key      = "deep_sit_bone_pain",
    .says     = "Deep pain at the sit bone, as on a hard seat",
    .page     = page_id::before_exercise,
    .sets     = {symptom::sit_bone_pain},
},

// How tight it is

item_row{
    .id       = item::cannot_reach_toes,
    .key      = "cannot_reach_toes",
    .says     = "With straight knees, it is hard to reach my toes",
    .page     = page_id::how_tight,
    .sets     = {symptom::cannot_reach_toes},
},
item_row{
    .id       = item::legs_will_not_straighten,
    .key      = "legs_will_not_straighten",
    .says     = "It is hard to straighten my legs fully",
    .page     = page_id::how_tight,
    .sets     = {symptom::hard_to_straighten_legs},
},
item_row{
    .id       = item::less_bendy_than_before,
    .key      = "less_bendy_than_before",
    .says     = "I am less bendy than I used to be",
    .page     = page_id::how_tight,
    .sets     = {symptom::reduced_flexibility},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::clearest_on_stretching,
    .key      = "clearest_on_stretching",
    .says     = "The tight feeling is clearest when I stretch",
    .page     = page_id::how_tight,
    .sets     = {symptom::tightness_when_stretching},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::tight_both_sides,
    .key      = "tight_both_sides",
    .says     = "Both sides are tight",
    .page     = page_id::how_tight,
    .sets     = {symptom::tight_on_both_sides},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::tight_one_side,
    .key      = "tight_one_side",
    .says     = "One side is clearly tighter",
    .page     = page_id::how_tight,
    .sets     = {symptom::tight_on_one_side},
},
item_row{
    .id       = item::stiff_all_over,
    .key      = "stiff_all_over",
    .says     = "I am stiff all over",
    .page     = page_id::how_tight,
    .sets     = {symptom::general_stiffness},
},

// What brings it on

item_row{
    .id       = item::long_sitting,
    .key      = "long_sitting",
    .says     = "Sitting for long hurts or feels bad",
    .page     = page_id::what_brings_it_on,
    .sets     = {symptom::pain_with_long_sitting},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::long_standing,
    .key      = "long_standing",
    .says     = "Standing for long hurts or feels bad",
    .page     = page_id::what_brings_it_on,
    .sets     = {symptom::pain_with_long_standing},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::daily_moves_hurt,
    .key      = "daily_moves_hurt",
    .says     = "Moving hurts, so that daily tasks are hard",
    .page     = page_id::what_brings_it_on,
    .sets     = {symptom::pain_with_movement},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::thigh_bend_or_stretch,
    .key      = "thigh_bend_or_stretch",
    .says     = "It hurts to bend or stretch the thigh",
    .page     = page_id::what_brings_it_on,
    .sets     = {symptom::pain_bending_or_stretching_thigh},
},
item_row{
    .id       = item::stiff_after_sitting,
    .key      = "stiff_after_sitting",
    .says     = "I am stiff when I get up after sitting",
    .page     = page_id::what_brings_it_on,
    .sets     = {symptom::stiff_on_rising},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::walking_eases,
    .key      = "walking_eases",
    .says     = "It eases when I walk",
    .page     = page_id::what_brings_it_on,
    .sets     = {symptom::eases_with_walking},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::hurts_only_on_bending,
    .key      = "hurts_only_on_bending",
    .says     = "It hurts only when I bend",
    .page     = page_id::what_brings_it_on,
    .sets     = {symptom::pain_only_on_bending},
    .asked_of = {.in_pain = true, .for_routine = true},
},

// When you stretch

item_row{
    .id       = item::pull_mid_thigh_only,
    .key      = "pull_mid_thigh_only",
    .says     = "I feel it only in the middle of the thigh",
    .page     = page_id::stretching,
    .sets     = {symptom::stretch_felt_mid_thigh_only},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::pull_to_the_calf,
    .key      = "pull_to_the_calf",
    .says     = "The pull runs behind the knee to the calf",
    .page     = page_id::stretching,
    .sets     = {symptom::pull_behind_knee_to_calf},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::never_lasts,
    .key      = "never_lasts",
    .says     = "Stretching helps for a short while, again and again",
    .page     = page_id::stretching,
    .sets     = {symptom::stretching_never_lasts},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::deep_stretch_worse,
    .key      = "deep_stretch_worse",
    .says     = "A deep stretch makes it worse",
    .page     = page_id::stretching,
    .sets     = {symptom::worse_in_deep_stretch},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::comes_with_back,
    .key      = "comes_with_back",
    .says     = "It comes and goes with the back pain",
    .page     = page_id::stretching,
    .sets     = {symptom::varies_with_back_pain},
    .asked_of = {.with = told_back_pain},
},
item_row{
    .id       = item::afraid_to_bend,
    .key      = "afraid_to_bend",
    .says     = "I am afraid to bend",
    .page     = page_id::stretching,
    .sets     = {symptom::afraid_to_bend},
    .asked_of = {.for_routine = true},
},

// Sport and training

item_row{
    .id       = item::cramps,
    .key      = "cramps",
    .says     = "The backs of my thighs cramp when I run or lift my hips",
    .page     = page_id::training,
    .sets     = {symptom::hamstring_cramps},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::tight_after_hip_work,
    .key      = "tight_after_hip_work",
    .says     = "The backs of my thighs are tight after hip exercises",
    .page     = page_id::training,
    .sets     = {symptom::tight_after_hip_exercises},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::long_stride_hurts,
    .key      = "long_stride_hurts",
    .says     = "It hurts at the end of a sprint or a long stride",
    .page     = page_id::training,
    .sets     = {symptom::pain_at_full_stride},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::tight_after_training,
    .key      = "tight_after_training",
    .says     = "It gets tight after training",
    .page     = page_id::training,
    .sets     = {symptom::tight_after_training},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::knee_falls_inward,
    .key      = "knee_falls_inward",
    .says     = "On stairs my knee falls inward, or my hip drops",
    .page     = page_id::training,
    .sets     = {symptom::knee_or_hip_drops_on_stairs},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::training_went_up,
    .key      = "training_went_up",
    .says     = "In four weeks, much more running, kicks or cycling",
    .page     = page_id::training,
    .sets     = {history::load_spike_in_four_weeks},
},
item_row{
    .id       = item::does_yoga_or_dance,
    .key      = "does_yoga_or_dance",
    .says     = "I do yoga, dance or gymnastics",
    .page     = page_id::training,
    .sets     = {habit::yoga_or_dance},
    .asked_of = {.for_routine = true},
},

// Your past

item_row{
    .id       = item::strained_before,
    .key      = "strained_before",
    .says     = "I once strained or tore this hamstring",
    .page     = page_id::your_past,
    .sets     = {history::past_hamstring_strain},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::stiff_since_childhood,
    .key      = "stiff_since_childhood",
    .says     = "Stiff in the legs since childhood",
    .page     = page_id::your_past,
    .sets     = {history::tight_since_childhood},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::tight_before_back_pain,
    .key      = "tight_before_back_pain",
    .says     = "Tight for years before the back pain",
    .page     = page_id::your_past,
    .sets     = {history::tight_years_before_back_pain},
    .asked_of = {.with = told_back_pain, .for_routine = true},
},
item_row{
    .id       = item::tight_since_back_pain,
    .key      = "tight_since_back_pain",
    .says     = "The tightness began with or after the back pain",
    .page     = page_id::your_past,
    .sets     = {history::tightness_began_with_back_pain},
    .asked_of = {.with = told_back_pain, .for_routine = true},
},
item_row{
    .id       = item::one_leg_longer,
    .key      = "one_leg_longer",
    .says     = "One leg is more than 2 cm longer",
    .page     = page_id::your_past,
    .sets     = {history::leg_length_gap_over_2_cm},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::had_it_before,
    .key      = "had_it_before",
    .says     = "Spells of back or leg pain before this one",
    .page     = page_id::your_past,
    .sets     = {history::earlier_episodes},
},
item_row{
    .id       = item::growing_fast,
    .key      = "growing_fast",
    .says     = "I am growing fast just now",
    .page     = page_id::your_past,
    .sets     = {history::growth_spurt},
    .asked_of = {.from = years{16}, .to = years{20}},
},

// Your day

item_row{
    .id       = item::sits_most_of_the_day,
    .key      = "sits_most_of_the_day",
    .says     = "I sit for more than six to eight hours on most days",
    .page     = page_id::your_day,
    .sets     = {habit::sits_most_of_the_day},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::gets_up_each_hour,
    .key      = "gets_up_each_hour",
    .says     = "I get up and move at least each hour",
    .page     = page_id::your_day,
    .sets     = {habit::moves_every_hour},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::active_job,
    .key      = "active_job",
    .says     = "My work keeps my body busy",
    .page     = page_id::your_day,
    .sets     = {habit::active_job},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::standing_job,
    .key      = "standing_job",
    .says     = "I stand for most of my work",
    .page     = page_id::your_day,
    .sets     = {habit::standing_job},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::drives_most_of_the_day,
    .key      = "drives_most_of_the_day",
    .says     = "I drive for most of my work",
    .page     = page_id::your_day,
    .sets     = {habit::drives_most_of_the_day},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::uses_a_wheelchair,
    .key      = "uses_a_wheelchair",
    .says     = "I use a wheelchair for most of the day, for over 3 months",
    .page     = page_id::your_day,
    .sets     = {history::wheelchair_long},
    .asked_of = {.for_routine = true},
},

// In the wheelchair

item_row{
    .id       = item::a_leg_can_push,
    .key      = "a_leg_can_push",
    .says     = "At least one leg can push by itself, as in standing up",
    .page     = page_id::in_the_wheelchair,
    .sets     = {history::legs_can_push},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::spine_team_agreed,
    .key      = "spine_team_agreed",
    .says     = "The team that cares for my spine agreed to leg stretches",
    .page     = page_id::in_the_wheelchair,
    .sets     = {history::team_agreed_leg_stretch},
    .asked_of = {.for_routine = true},
},

// Your week

item_row{
    .id       = item::little_activity,
    .key      = "little_activity",
    .says     = "I am active for less than 150 minutes a week",
    .page     = page_id::your_week,
    .sets     = {habit::under_150_active_minutes},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::trains_often,
    .key      = "trains_often",
    .says     = "I train three times a week or more",
    .page     = page_id::your_week,
    .sets     = {habit::trains_three_times_a_week},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::runs_kicks_or_cycles,
    .key      = "runs_kicks_or_cycles",
    .says     = "I run, cycle or play a kicking sport",
    .page     = page_id::your_week,
    .sets     = {habit::runs_kicks_or_cycles},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::plays_another_sport,
    .key      = "plays_another_sport",
    .says     = "I do another sport on two or more days a week",
    .page     = page_id::your_week,
    .sets     = {habit::other_sport_twice_a_week},
    .asked_of = {.for_routine = true},
},
item_row{
    .id       = item::jogs_without_pain,
    .key      = "jogs_without_pain",
    .says     = "I can jog without pain in the thigh",
    .page     = page_id::your_week,
    .sets     = {history::jogs_without_pain},
    .asked_of = {.with = {history::past_hamstring_strain}, .for_routine = true},
},
};

inline constexpr not_asked_row not_asked[] = {
not_asked_row{
    .fact   = condition::strain_g3_or_avulsion_suspected,
    .reason = "The rules assume it from a bruise, a gap, or a pop with such a sign.",
},
not_asked_row{
    .fact   = condition::nerve_mechanosensitivity,
    .reason = "The rules assume it from tingling, numbness or pain below the knee.",
},
not_asked_row{
    .fact   = condition::dvt_suspected_unassessed,
    .reason = "The rules assume it from a swollen, warm or tender leg.",
},
not_asked_row{
    .fact   = condition::bone_stress_injury_suspected,
    .reason = "The rules assume it from bone pain that grew with running.",
},
not_asked_row{
    .fact   = condition::proximal_hamstring_tendinopathy,
    .reason = "The rules assume it from deep pain at the sit bone.",
},
not_asked_row{
    .fact   = history::getting_better,
    .reason = "No rule of triage reads it; that it gets better may not make anybody less careful.",
},
};
// clang-format on

template <>
inline constexpr std::span<const item_row> rows<item>{items};

namespace detail {

/// The longest text of an item, of a page's title and of its question; the most items of a page.
inline constexpr std::size_t longest_item = 62;
inline constexpr std::size_t longest_title = 40;
inline constexpr std::size_t longest_page_question = 70;
inline constexpr std::size_t most_items_a_page = 7;
/// The most pages from the start to a sign that alone is an emergency, and to those that cannot wait for
/// another page: numbness between the legs and the bladder.
inline constexpr std::size_t most_pages_to_an_emergency = 6;
inline constexpr std::size_t most_pages_to_the_bladder = 4;

consteval bool items_are_short() {
    for (const item_row& row : items)
        if (row.says.size() > longest_item || row.says.back() == '.' || row.says.back() == '?')
            return false;
    return true;
}

consteval bool pages_are_short() {
    for (const page_row& row : pages)
        if (row.title.size() > longest_title || row.question.size() > longest_page_question)
            return false;
    return true;
}

/// Whether a page has items of its own: a number is none, and how to tell is asked about those of others.
constexpr bool has_items_of_its_own(const page_row& page) {
    return page.kind == page_kind::each || page.kind == page_kind::any;
}

/// The items of a page stand together, in the order of the pages, and no page that has some is empty.
consteval bool items_stand_in_the_order_of_pages() {
    std::size_t at = 0;
    for (const page_row& page : pages) {
        const std::size_t first = at;
        while (at < std::size(items) && items[at].page == page.id) ++at;
        if ((at != first) != has_items_of_its_own(page)) return false;
    }
    return at == std::size(items);
}

/// Whether an item can be asked of somebody of this age and sex.
constexpr bool fits(const item_row& row, years age, sex of) {
    return row.asked_of.from <= age && age <= row.asked_of.to &&
           (row.asked_of.not_of == sex::not_given || row.asked_of.not_of != of);
}

/// The most are asked at an age at which one of them begins, so these ages are enough.
consteval bool no_page_is_too_long() {
    for (std::size_t i = 0; i < std::size(items); ++i)
        for (const sex of : {sex::not_given, sex::female, sex::male}) {
            std::size_t asked = 0;
            for (std::size_t back = i; back-- > 0 && items[back].page == items[i].page;)
                asked += fits(items[back], items[i].asked_of.from, of);
            for (std::size_t at = i; at < std::size(items) && items[at].page == items[i].page; ++at)
                asked += fits(items[at], items[i].asked_of.from, of);
            if (asked > most_items_a_page) return false;
        }
    return true;
}

/// A page of details follows the last page that opens it, with only details in between.
consteval bool details_follow_what_opens_them() {
    for (std::size_t p = 0; p < std::size(pages); ++p) {
        if (pages[p].opened_by.empty()) continue;
        std::size_t last = 0;
        for (const item opener : pages[p].opened_by) {
            const auto at = static_cast<std::size_t>(items[static_cast<std::size_t>(opener)].page);
            if (at >= p) return false;
            if (at > last) last = at;
        }
        for (std::size_t between = last + 1; between < p; ++between)
            if (pages[between].opened_by.empty()) return false;
    }
    return true;
}

/// An item that says nothing by itself opens a page.
consteval bool gates_open_something() {
    set_of<item> openers;
    for (const page_row& page : pages)
        for (const item opener : page.opened_by) openers.insert(opener);
    for (const item_row& row : items)
        if (row.sets.empty() && !openers.contains(row.id)) return false;
    return true;
}

/// A page that names a yes is opened by an item that says nothing by itself.
consteval bool only_gates_are_named() {
    for (const page_row& page : pages) {
        bool gate = !page.names_the_yes;
        for (const item opener : page.opened_by)
            gate = gate || items[static_cast<std::size_t>(opener)].sets.empty();
        if (!gate) return false;
    }
    return true;
}

/// Everything that some item says.
inline constexpr observations said_by_items = [] {
    rules::bits<rules::observed_size> said;
    for (const item_row& row : items) said = said | row.sets.bits();
    return observations{said};
}();

inline constexpr observations never_asked = [] {
    observations result;
    for (const not_asked_row& row : not_asked) result.insert(row.fact);
    return result;
}();

/// Every fact of a kind is said by an item or stands in `not_asked`, and none does both.
template <class Kind>
consteval bool each_is_asked_or_has_a_reason() {
    for (std::size_t i = 0; i < count_of<Kind>; ++i) {
        const auto fact = static_cast<Kind>(i);
        if (said_by_items.contains(fact) == never_asked.contains(fact)) return false;
    }
    return true;
}

/// A flag that is still asked, and that the age alone does not answer.
constexpr bool is_asked(const red_flag_row& row) {
    return row.replaced_by.empty() && row.id != red_flag::age_over_70 &&
           row.id != red_flag::under_16_any;
}

consteval bool each_red_flag_is_said_by_an_item() {
    for (const red_flag_row& row : red_flags)
        if (is_asked(row) != said_by_items.contains(row.id)) return false;
    return true;
}

/// How many pages somebody of 16 or over sees up to each page, who says yes only to what leads there.
inline constexpr auto pages_up_to = [] {
    std::array<std::size_t, std::size(pages)> own{};  // the details on the way, this page included
    std::array<std::size_t, std::size(pages)> result{};
    bool for_adults[std::size(pages)] = {};
    for (const item_row& row : items)
        for_adults[static_cast<std::size_t>(row.page)] |= row.asked_of.to > last_year_of_childhood;
    std::size_t of_everybody = 0;
    for (std::size_t p = 0; p < std::size(pages); ++p) {
        if (pages[p].opened_by.empty()) {
            of_everybody += for_adults[p] || pages[p].kind == page_kind::fields;
        } else {
            own[p] = std::size(pages);
            for (const item opener : pages[p].opened_by) {
                const auto from =
                    static_cast<std::size_t>(items[static_cast<std::size_t>(opener)].page);
                if (own[from] + 1 < own[p]) own[p] = own[from] + 1;
            }
        }
        result[p] = of_everybody + own[p];
    }
    return result;
}();

/// The fewest pages after which a flag can be said.
consteval std::size_t pages_to(red_flag flag) {
    std::size_t fewest = std::size(pages);
    for (const item_row& row : items)
        if (row.sets.contains(flag) && pages_up_to[static_cast<std::size_t>(row.page)] < fewest)
            fewest = pages_up_to[static_cast<std::size_t>(row.page)];
    return fewest;
}

consteval bool emergencies_come_early() {
    for (const red_flag_row& row : red_flags)
        if (is_asked(row) && row.alone == urgency::emergency_now &&
            pages_to(row.id) > most_pages_to_an_emergency)
            return false;
    return true;
}

/// What alone is an emergency is answered by itself, never by "none of these".
consteval bool emergencies_are_answered_one_by_one() {
    for (const red_flag_row& flag : red_flags) {
        if (flag.alone != urgency::emergency_now) continue;
        for (const item_row& row : items)
            if (row.sets.contains(flag.id) &&
                pages[static_cast<std::size_t>(row.page)].kind != page_kind::each)
                return false;
    }
    return true;
}

}  // namespace detail

static_assert(table_is_sound<item>());
static_assert(detail::items_are_short(),
              "items: an item has at most 62 characters and no full stop");
static_assert(detail::pages_are_short(),
              "pages: a title has at most 40 characters and a question at most 70");
static_assert(detail::items_stand_in_the_order_of_pages(),
              "items: the items of a page stand together, in the order of the pages");
static_assert(detail::no_page_is_too_long(),
              "pages: nobody, of whatever age and sex, is asked more than seven items on a page");
static_assert(detail::details_follow_what_opens_them(),
              "pages: a page of details follows the page that opens it");
static_assert(detail::gates_open_something(),
              "items: an item that says nothing by itself opens a page");
static_assert(detail::only_gates_are_named(),
              "pages: a page names the yes of an item that says nothing by itself");
static_assert(detail::each_red_flag_is_said_by_an_item(),
              "items: every red flag that is still asked is said by an item, and no other is");
static_assert(detail::each_is_asked_or_has_a_reason<symptom>(),
              "items: every symptom is said by an item or stands in not_asked");
static_assert(detail::each_is_asked_or_has_a_reason<history>(),
              "items: every history is said by an item or stands in not_asked");
static_assert(detail::each_is_asked_or_has_a_reason<habit>(),
              "items: every habit is said by an item or stands in not_asked");
static_assert(detail::each_is_asked_or_has_a_reason<condition>(),
              "items: every condition is said by an item or stands in not_asked");
static_assert(detail::emergencies_come_early(),
              "items: what alone is an emergency is asked within six pages");
static_assert(detail::pages_to(red_flag::saddle_numbness) <= detail::most_pages_to_the_bladder &&
                  detail::pages_to(red_flag::bladder_change_new) <=
                      detail::most_pages_to_the_bladder,
              "items: numbness between the legs and the bladder are asked within four pages");
static_assert(detail::emergencies_are_answered_one_by_one(),
              "pages: a page with an emergency takes an answer for each item");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
