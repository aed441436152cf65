// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include <hamstring/ids/urgency.hpp>
#include <hamstring/intake/report.hpp>

/// Published cases as reports, with the urgency that their source supports. A host can run them
/// through its own build, overlay included, in its own tests. Optional to include.

namespace hamstring::inline HAMSTRING_EDITION {

/// One published case.
struct published_case {
    /// The row of the case list, with a letter where one person came twice.
    std::string_view number;
    /// Where it was published.
    std::string_view citation;
    /// What the person said, in this project's words.
    std::string_view told;
    /// The same as a report.
    report given;
    /// The least urgency that is right. Less is under-triage.
    urgency at_least;
    /// The greatest that is accepted: one level of caution above what the source supports.
    urgency at_most;
};

/// A report whose safety questions were all asked: every red flag that is neither present nor unsure
/// is absent.
constexpr report fully_screened(report from) noexcept {
    from.absent = from.absent | (every_red_flag - from.present - from.unsure);
    return from;
}

namespace knowledge {

// clang-format off
inline constexpr published_case published_cases[] = {
published_case{
    .number   = "1a",
    .citation = "Crowell and Gill, J Orthop Sports Phys Ther 2009",
    .told     = "Man of 32, four weeks of worsening pain in the low back, left buttock and back of the thigh; no numbness, bladder as ever.",
    .given    = fully_screened({.age = years{32}, .sex = sex::male, .since = weeks{4},
                                .present = {symptom::low_back_pain, symptom::buttock_pain, symptom::back_of_thigh_pain,
                                            symptom::back_pain_getting_worse, history::getting_worse}}),
    .at_least = urgency::clinician_days,
    .at_most  = urgency::same_day,
},
published_case{
    .number   = "1b",
    .citation = "Crowell and Gill, J Orthop Sports Phys Ther 2009, ten days later",
    .told     = "The same man, now numb in the saddle, slow to pass urine, constipated, with a weak calf.",
    .given    = fully_screened({.age = years{32}, .sex = sex::male, .since = weeks{5},
                                .present = {symptom::low_back_pain, symptom::leg_weakness, red_flag::saddle_numbness,
                                            red_flag::bladder_change_new}}),
    .at_least = urgency::emergency_now,
    .at_most  = urgency::emergency_now,
},
published_case{
    .number   = "3",
    .citation = "Peterson, JOSPT Cases 2022;2:208",
    .told     = "Man of 78, tingling in the legs and saddle when standing or walking, gone on sitting, slow onset.",
    .given    = fully_screened({.age = years{78}, .sex = sex::male, .since = weeks{26},
                                .present = {symptom::leg_tingling_or_burning, symptom::pain_with_long_standing,
                                            red_flag::saddle_numbness}}),
    .at_least = urgency::same_day,
    .at_most  = urgency::emergency_now,
},
published_case{
    .number   = "5",
    .citation = "J Orthop Sports Phys Ther 2019;49:482",
    .told     = "Man of 56, back pain five days after lifting, called a disc; warning signs came out in his history. The "
                "source's abstract does not say which: fever and a weak leg are assumed here.",
    .given    = fully_screened({.age = years{56}, .sex = sex::male, .worst_pain = pain_score{9}, .since = weeks{1},
                                .present = {symptom::low_back_pain, symptom::constant_back_pain, symptom::leg_weakness,
                                            red_flag::infection_risk, red_flag::fever_spinal_pain}}),
    .at_least = urgency::emergency_now,
    .at_most  = urgency::emergency_now,
},
published_case{
    .number   = "7",
    .citation = "Journal of Urgent Care Medicine, back pain series, part 3",
    .told     = "Woman of 36, back pain round to the chest, two days of fever, a recent stay in intensive care, a weak leg.",
    .given    = fully_screened({.age = years{36}, .sex = sex::female, .since = weeks{1},
                                .present = {symptom::upper_back_pain, symptom::leg_weakness, red_flag::fever_spinal_pain,
                                            red_flag::infection_risk}}),
    .at_least = urgency::emergency_now,
    .at_most  = urgency::emergency_now,
},
published_case{
    .number   = "9a",
    .citation = "Ross and Bayer, J Orthop Sports Phys Ther 2005;35:651",
    .told     = "Man of 45, left back and back-of-thigh pain with tingling, worst in the evening and at night.",
    .given    = fully_screened({.age = years{45}, .sex = sex::male, .since = weeks{8},
                                .present = {symptom::low_back_pain, symptom::back_of_thigh_pain,
                                            symptom::leg_tingling_or_burning}}),
    .at_least = urgency::clinician_days,
    .at_most  = urgency::same_day,
},
published_case{
    .number   = "9b",
    .citation = "Ross and Bayer, J Orthop Sports Phys Ther 2005;35:651, a month later",
    .told     = "The same man, no better after five sessions, and worse.",
    .given    = fully_screened({.age = years{45}, .sex = sex::male, .since = weeks{12},
                                .present = {symptom::low_back_pain, symptom::back_of_thigh_pain,
                                            symptom::leg_tingling_or_burning, history::getting_worse,
                                            red_flag::not_improving_6w}}),
    .at_least = urgency::clinician_days,
    .at_most  = urgency::same_day,
},
published_case{
    .number   = "11",
    .citation = "Mechelli and colleagues, J Orthop Sports Phys Ther 2008",
    .told     = "Man of 38, constant deep boring back pain, no position helps, pain at night, a strong pulse felt in the tummy.",
    .given    = fully_screened({.age = years{38}, .sex = sex::male,
                                .present = {symptom::constant_back_pain, red_flag::night_pain_unremitting,
                                            red_flag::sudden_back_abdo_pain_with_collapse}}),
    .at_least = urgency::same_day,
    .at_most  = urgency::emergency_now,
},
published_case{
    .number   = "13",
    .citation = "PMID 30198815",
    .told     = "Man of 76 with a known aneurysm of 4.2 cm under surveillance; back pain that clearly comes with movement.",
    .given    = fully_screened({.age = years{76}, .sex = sex::male, .since = weeks{20},
                                .present = {symptom::low_back_pain, symptom::pain_with_movement,
                                            history::aneurysm_under_surveillance}}),
    .at_least = urgency::clinician_days,
    .at_most  = urgency::same_day,
},
published_case{
    .number   = "15",
    .citation = "Tennis-leg report",
    .told     = "Man of 42 with a calf pull, worse on day 14, swollen.",
    .given    = fully_screened({.age = years{42}, .sex = sex::male, .since = weeks{2},
                                .present = {history::getting_worse, red_flag::leg_swelling_one_side}}),
    .at_least = urgency::same_day,
    .at_most  = urgency::emergency_now,
},
published_case{
    .number   = "17",
    .citation = "Taylor 2002, calf strain followed by a clot",
    .told     = "Woman of 39, calf torn at football, on crutches; no swelling yet.",
    .given    = fully_screened({.age = years{39}, .sex = sex::female, .since = weeks{1},
                                .present = {symptom::limp_or_pain_on_walking}}),
    .at_least = urgency::clinician_days,
    .at_most  = urgency::same_day,
},
published_case{
    .number   = "19",
    .citation = "JBJS Case Connector 2019, 00585",
    .told     = "Man of 36, hamstring torn off the bone, then a foot that is weak or numb.",
    .given    = fully_screened({.age = years{36}, .sex = sex::male, .since = weeks{0},
                                .present = {symptom::foot_numb_or_weak, red_flag::pop_with_sudden_pain,
                                            red_flag::avulsion_pattern}}),
    .at_least = urgency::emergency_now,
    .at_most  = urgency::emergency_now,
},
published_case{
    .number   = "21",
    .citation = "Cureus 2024, 53617",
    .told     = "Man of 19, a blow to the thigh a day ago, pain far worse than expected and rising.",
    .given    = fully_screened({.age = years{19}, .sex = sex::male, .worst_pain = pain_score{9}, .since = weeks{0},
                                .present = {history::getting_worse, red_flag::thigh_tense_pain_extreme}}),
    .at_least = urgency::emergency_now,
    .at_most  = urgency::emergency_now,
},
published_case{
    .number   = "23",
    .citation = "Pilichou and colleagues 2014",
    .told     = "Boy of 17, sudden pain on a free kick, still painful months later.",
    .given    = fully_screened({.age = years{17}, .sex = sex::male, .since = weeks{16},
                                .present = {symptom::sit_bone_pain, red_flag::pop_with_sudden_pain,
                                            red_flag::not_improving_6w}}),
    .at_least = urgency::clinician_days,
    .at_most  = urgency::same_day,
},
published_case{
    .number   = "25",
    .citation = "Int J Sports Phys Ther 37256",
    .told     = "Gymnast of 15, dull ache at the crease of the buttock for over six months, periods absent.",
    .given    = fully_screened({.age = years{15}, .sex = sex::female, .since = weeks{26},
                                .present = {symptom::sit_bone_pain, red_flag::low_energy_risk,
                                            red_flag::not_improving_6w}}),
    .at_least = urgency::clinician_days,
    .at_most  = urgency::same_day,
},
published_case{
    .number   = "27",
    .citation = "Cureus 2026, 102963",
    .told     = "Teenage girl with a strain in the calf, and a lump that has grown for three months.",
    .given    = fully_screened({.age = years{16}, .sex = sex::female, .since = weeks{13},
                                .present = {red_flag::lump_growing}}),
    .at_least = urgency::clinician_days,
    .at_most  = urgency::same_day,
},
published_case{
    .number   = "29",
    .citation = "Am J Phys Med Rehabil 2012;91:1104",
    .told     = "Man of 49, a heavy smoker; buttock and thigh tire after a quarter of an hour of walking, gone at rest.",
    .given    = fully_screened({.age = years{49}, .sex = sex::male, .since = weeks{20},
                                .present = {red_flag::exertional_thigh_pain}}),
    .at_least = urgency::clinician_days,
    .at_most  = urgency::same_day,
},
published_case{
    .number   = "31",
    .citation = "PMC8388265",
    .told     = "Woman of 40, four years of back and left leg pain with each period, the leg weak.",
    .given    = fully_screened({.age = years{40}, .sex = sex::female, .since = weeks{208},
                                .present = {symptom::low_back_pain, symptom::leg_weakness}}),
    .at_least = urgency::clinician_days,
    .at_most  = urgency::same_day,
},
published_case{
    .number   = "33",
    .citation = "IJESAB 2(10):102",
    .told     = "Triathlete of 31, hip pain in the middle of an interval, cannot walk without pain, hamstrings tight.",
    .given    = fully_screened({.age = years{31}, .sex = sex::female, .since = weeks{1},
                                .present = {symptom::back_of_thigh_tightness, symptom::limp_or_pain_on_walking,
                                            red_flag::impact_groin_or_bone_pain}}),
    .at_least = urgency::same_day,
    .at_most  = urgency::emergency_now,
},
published_case{
    .number   = "35",
    .citation = "IJESAB 2(11):100",
    .told     = "Police officer of 35, a week of pain at the back of the thigh, no injury, bending limited.",
    .given    = fully_screened({.age = years{35}, .sex = sex::male, .since = weeks{1},
                                .present = {symptom::back_of_thigh_pain, symptom::cannot_reach_toes}}),
    .at_least = urgency::clinician_days,
    .at_most  = urgency::same_day,
},
published_case{
    .number   = "37",
    .citation = "Review, PMC2898732 (a profile, not one person)",
    .told     = "Young adult, over three months, stiff for over half an hour each morning, better moving, worse resting.",
    .given    = fully_screened({.age = years{26}, .since = weeks{20},
                                .present = {symptom::low_back_pain, symptom::morning_stiffness_over_30_minutes,
                                            symptom::better_with_moving, history::back_pain_before_35,
                                            history::back_pain_before_45}}),
    .at_least = urgency::clinician_days,
    .at_most  = urgency::same_day,
},
published_case{
    .number   = "39",
    .citation = "Int J Sports Phys Ther 2024, 116578",
    .told     = "Man of 30, deep sit-bone pain on slopes and when driving, since a run of 10 km.",
    .given    = fully_screened({.age = years{30}, .sex = sex::male, .worst_pain = pain_score{4}, .since = weeks{4},
                                .present = {symptom::sit_bone_pain, symptom::pain_with_long_sitting,
                                            habit::runs_kicks_or_cycles}}),
    .at_least = urgency::self_care_review,
    .at_most  = urgency::clinician_days,
},
published_case{
    .number   = "41",
    .citation = "ProGnosis teaching case",
    .told     = "Woman of 65, back pain for a month since lifting a plant pot, rising, eased by lying.",
    .given    = fully_screened({.age = years{65}, .sex = sex::female, .since = weeks{4},
                                .present = {symptom::low_back_pain, symptom::back_pain_getting_worse,
                                            red_flag::minor_trauma, red_flag::female_postmenopausal}}),
    .at_least = urgency::clinician_days,
    .at_most  = urgency::same_day,
},
};
// clang-format on

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
