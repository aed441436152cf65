// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/item.hpp>
#include <hamstring/ids/number.hpp>
#include <hamstring/ids/page.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/units.hpp>

/// The pages of the conversation: what each is called, asks, and why. Its items are in `item.hpp`. Not
/// reviewed by a clinician and not tried with users yet.

namespace hamstring::inline HAMSTRING_EDITION {

/// The number that a page asks for. It decides about exercises alone, and may be left out.
struct asked_number {
    /// Which it is.
    number which;
    /// The least and the most that it takes here, both included; within the bounds of the number itself.
    std::int32_t lowest;
    std::int32_t highest;
    /// What somebody could type, fit for "For example <text>".
    std::string_view example;
    /// Not asked of who is younger.
    years from{0};
    /// Not asked before this item was answered, nor where it was answered yes or not sure.
    maybe<item> unless{};
};

/// One page.
struct page_row {
    page_id id;
    std::string_view key;
    /// Fits beside the step on one line: at most 40 characters.
    std::string_view title;
    /// Asked over the items: at most 70 characters, one sentence.
    std::string_view question;
    /// Why it is asked, in one or two lay sentences, without a diagnosis.
    std::string_view why;
    /// How it is answered.
    page_kind kind;
    /// A page of details: asked once any of these was answered yes or not sure. Empty: asked of everybody
    /// whom one of its items fits. Each of them stands on an earlier page.
    set_of<item> opened_by{};
    /// Whether its items name all that a yes can mean to an item that opened it and says nothing by itself:
    /// then one of them has to be answered yes or not sure, for that yes would be lost without a word.
    bool names_the_yes = false;
    /// What a page of one number asks for; none elsewhere.
    maybe<asked_number> asks{};

    constexpr std::array<std::string_view, 3> texts() const { return {title, question, why}; }
};

namespace knowledge {

// clang-format off
inline constexpr page_row pages[] = {
page_row{
    .id        = page_id::four_facts,
    .key       = "four_facts",
    .title     = "About you",
    .question  = "First, four facts about you.",
    .why       = "Age, sex, how bad it is and how long it has lasted decide which questions fit you. Those that do not fit are left out.",
    .kind      = page_kind::fields,
},
page_row{
    .id        = page_id::right_now,
    .key       = "right_now",
    .title     = "Right now",
    .question  = "Is any of this there now?",
    .why       = "These can be signs that need help within minutes. They are rare, so we ask everybody, and first.",
    .kind      = page_kind::each,
},
page_row{
    .id        = page_id::neck_and_jaw,
    .key       = "neck_and_jaw",
    .title     = "Neck and jaw",
    .question  = "Which is it?",
    .why       = "A stiff neck or jaw is mostly harmless. Together with illness or cramps it needs help at once.",
    .kind      = page_kind::each,
    .opened_by = {item::stiff_neck_or_tight_jaw},
},
page_row{
    .id        = page_id::faint_and_sweat,
    .key       = "faint_and_sweat",
    .title     = "Faint or in a cold sweat",
    .question  = "Which is it?",
    .why       = "A faint or a cold sweat can come from the pain alone. Together with some pains it needs help at once.",
    .kind      = page_kind::each,
    .opened_by = {item::faint_or_cold_sweat},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::sudden_pain,
    .key       = "sudden_pain",
    .title     = "Sudden severe pain",
    .question  = "Where is the severe pain, and how did it start?",
    .why       = "Where a sudden pain sits decides how fast it should be seen.",
    .kind      = page_kind::each,
    .opened_by = {item::sudden_severe_pain},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::sudden_pain_kind,
    .key       = "sudden_pain_kind",
    .title     = "What the sudden pain is like",
    .question  = "Is any of this true of the sudden pain?",
    .why       = "Such signs tell a strained back from pain that comes from inside.",
    .kind      = page_kind::each,
    .opened_by = {item::sudden_in_back_or_side, item::sudden_high_in_back, item::sudden_mid_spine,
                  item::sudden_in_tummy},
},
page_row{
    .id        = page_id::bladder_bowels_legs,
    .key       = "bladder_bowels_legs",
    .title     = "Bladder, bowels and legs",
    .question  = "Is any of this new for you, even a little?",
    .why       = "These can be signs of pressure on nerves that needs help within hours. They are rare, and some people find them hard to say, so we ask everybody.",
    .kind      = page_kind::each,
},
page_row{
    .id        = page_id::both_legs,
    .key       = "both_legs",
    .title     = "Both legs",
    .question  = "What is it like in both legs?",
    .why       = "Whether it stays at rest, and since when, decides how soon it should be seen.",
    .kind      = page_kind::each,
    .opened_by = {item::both_legs_odd},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::urine_and_muscles,
    .key       = "urine_and_muscles",
    .title     = "Dark urine and muscles",
    .question  = "Does any of this go with it?",
    .why       = "Badly hurt muscles can colour the urine and harm the kidneys.",
    .kind      = page_kind::each,
    .opened_by = {item::dark_urine},
},
page_row{
    .id        = page_id::sudden_trouble,
    .key       = "sudden_trouble",
    .title     = "Sudden or severe trouble",
    .question  = "Is any of this true now?",
    .why       = "These can be signs that should be seen today or at once. That is why they come before all else.",
    .kind      = page_kind::each,
},
page_row{
    .id        = page_id::weight_and_hip,
    .key       = "weight_and_hip",
    .title     = "Leg and hip",
    .question  = "Which of these is it?",
    .why       = "A hip that cannot carry weight, or hurts badly after a fall or with illness, should be seen without delay.",
    .kind      = page_kind::each,
    .opened_by = {item::no_standing_or_hip_pain},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::hard_thigh,
    .key       = "hard_thigh",
    .title     = "The hard thigh or buttock",
    .question  = "Is any of this true of it?",
    .why       = "Pressure inside a swollen muscle can harm it within hours.",
    .kind      = page_kind::each,
    .opened_by = {item::thigh_hard_as_wood},
},
page_row{
    .id        = page_id::main_artery,
    .key       = "main_artery",
    .title     = "The widened artery",
    .question  = "Which of these is true?",
    .why       = "New pain with a widened main artery needs help at once.",
    .kind      = page_kind::each,
    .opened_by = {item::widened_artery},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::pregnancy_signs,
    .key       = "pregnancy_signs",
    .title     = "Pregnancy and birth: danger signs",
    .question  = "Is any of this true?",
    .why       = "In pregnancy, and in the first weeks after birth, these signs need help without delay.",
    .kind      = page_kind::each,
    .opened_by = {item::pregnant_or_gave_birth},
},
page_row{
    .id        = page_id::pregnancy,
    .key       = "pregnancy",
    .title     = "Pregnancy and birth: which",
    .question  = "Which of these is true?",
    .why       = "How far along it is decides which exercises fit, and how soon some pains should be seen.",
    .kind      = page_kind::any,
    .opened_by = {item::pregnant_or_gave_birth},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::birth_week,
    .key       = "birth_week",
    .title     = "The weeks since the birth",
    .question  = "How many weeks ago did you give birth?",
    .why       = "In the first months heavy exercises wait.",
    .kind      = page_kind::number,
    .opened_by = {item::birth_within_a_year},
    .asks      = asked_number{.which = number::weeks_since_birth, .lowest = 7, .highest = 53, .example = "10 weeks or 4 months"},
},
page_row{
    .id        = page_id::birth_check,
    .key       = "birth_check",
    .title     = "The check after the birth",
    .question  = "Is this true?",
    .why       = "Before such a check heavy exercises wait.",
    .kind      = page_kind::any,
    .opened_by = {item::birth_within_a_year},
},
page_row{
    .id        = page_id::dark_thoughts,
    .key       = "dark_thoughts",
    .title     = "Dark thoughts",
    .question  = "One more question about these thoughts.",
    .why       = "Pain can bring such thoughts. There is help at any hour, and it is right to ask for it.",
    .kind      = page_kind::each,
    .opened_by = {item::thoughts_of_dying},
},
page_row{
    .id        = page_id::child_legs,
    .key       = "child_legs",
    .title     = "Stiff legs",
    .question  = "Is this true?",
    .why       = "Stiff legs in a child, together with one of these, should be seen today.",
    .kind      = page_kind::each,
},
page_row{
    .id        = page_id::where_it_is,
    .key       = "where_it_is",
    .title     = "Where it is",
    .question  = "Where do you feel it?",
    .why       = "Where it is decides which of the next questions fit, and which exercises may help.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::hip_and_groin,
    .key       = "hip_and_groin",
    .title     = "Hip and groin",
    .question  = "Which of these is it?",
    .why       = "Hip, groin and thigh pain can come from a joint, a bone, a nerve or the belly.",
    .kind      = page_kind::each,
    .opened_by = {item::hip_or_groin},
},
page_row{
    .id        = page_id::upper_back,
    .key       = "upper_back",
    .title     = "Upper back",
    .question  = "Is this where it is?",
    .why       = "Pain high up in the back is asked about in more detail.",
    .kind      = page_kind::any,
    .opened_by = {item::upper_or_middle_back, item::sudden_high_in_back},
},
page_row{
    .id        = page_id::tummy_and_side,
    .key       = "tummy_and_side",
    .title     = "Tummy and side",
    .question  = "Is any of this true for you now?",
    .why       = "Pain in the back or groin can start in the tummy. Some of these signs need help today.",
    .kind      = page_kind::each,
},
page_row{
    .id        = page_id::urine,
    .key       = "urine",
    .title     = "Urine",
    .question  = "Which of these is it?",
    .why       = "A kidney stone or an infection can feel like back pain.",
    .kind      = page_kind::any,
    .opened_by = {item::urine_burns_or_bloody},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::tummy,
    .key       = "tummy",
    .title     = "More about the tummy",
    .question  = "Is any of this true?",
    .why       = "A few tummy troubles are felt in the back, and some of them are grave.",
    .kind      = page_kind::each,
    .opened_by = {item::tummy_pain, item::side_pain, item::sick_again_and_again,
                  item::bowels_shut_or_yellow},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::legs_and_walking,
    .key       = "legs_and_walking",
    .title     = "Legs, walking and hands",
    .question  = "Is any of this true for you?",
    .why       = "These can come from a nerve, the spinal cord, a vein or an artery. They decide how soon it should be seen.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::walking_and_hands,
    .key       = "walking_and_hands",
    .title     = "Walking and hands",
    .question  = "Which is new in recent weeks?",
    .why       = "When the cord in the neck or back is pressed, walk and hands often show it first.",
    .kind      = page_kind::any,
    .opened_by = {item::walk_unsteady_or_dragging, item::hands_or_neck_shock},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::one_leg,
    .key       = "one_leg",
    .title     = "One leg",
    .question  = "Which is it, in one leg?",
    .why       = "A nerve from the back can be felt in the leg. What it does to the leg decides how soon it should be seen.",
    .kind      = page_kind::any,
    .opened_by = {item::one_leg_odd},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::leg_course,
    .key       = "leg_course",
    .title     = "How the leg has changed",
    .question  = "Is any of this true of that leg?",
    .why       = "A leg that gets worse should be seen sooner.",
    .kind      = page_kind::any,
    .opened_by = {item::leg_tingles, item::leg_numb_patch, item::leg_line_pain,
                  item::leg_weak, item::foot_numb_or_weak},
},
page_row{
    .id        = page_id::swollen_leg,
    .key       = "swollen_leg",
    .title     = "Swelling in one leg",
    .question  = "Is any of this true, on one side only?",
    .why       = "A clot in a vein can feel like a pulled calf. It should be checked on the same day.",
    .kind      = page_kind::any,
    .opened_by = {item::one_leg_swollen_or_warm, item::leg_pain_unexplained, item::one_calf},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::leg_blood_flow,
    .key       = "leg_blood_flow",
    .title     = "Blood flow in the leg",
    .question  = "Which of these is it?",
    .why       = "When too little blood reaches a leg, it hurts on walking, or at night.",
    .kind      = page_kind::any,
    .opened_by = {item::leg_cramp_or_night_foot},
},
page_row{
    .id        = page_id::fever_and_nights,
    .key       = "fever_and_nights",
    .title     = "Fever, nights and skin",
    .question  = "Is any of this true for you?",
    .why       = "Infections and some rare illnesses can start as back or leg pain.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::fever,
    .key       = "fever",
    .title     = "Fever or flu",
    .question  = "Is any of this true?",
    .why       = "When a fever was, and where the pain sits, decides how soon it should be seen.",
    .kind      = page_kind::any,
    .opened_by = {item::fever_or_shivers, item::ill_as_with_flu},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::nights,
    .key       = "nights",
    .title     = "Pain at night",
    .question  = "Is any of this true?",
    .why       = "Pain that wakes somebody night after night should be looked at.",
    .kind      = page_kind::any,
    .opened_by = {item::night_pain},
},
page_row{
    .id        = page_id::skin,
    .key       = "skin",
    .title     = "Skin where it hurts",
    .question  = "Which of these is it?",
    .why       = "The skin can show what lies below it.",
    .kind      = page_kind::any,
    .opened_by = {item::skin_over_pain},
},
page_row{
    .id        = page_id::heart_and_breath,
    .key       = "heart_and_breath",
    .title     = "Heart and breath",
    .question  = "Which of these is it?",
    .why       = "Together with a sore leg or a fever, these can be signs that need help at once.",
    .kind      = page_kind::any,
    .opened_by = {item::heart_or_breath},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::how_it_began,
    .key       = "how_it_began",
    .title     = "How it began",
    .question  = "Is any of this true?",
    .why       = "How it began tells a strain from a break, a tear or something else.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::accident,
    .key       = "accident",
    .title     = "After the fall or blow",
    .question  = "Is any of this true?",
    .why       = "A few signs after a fall or blow should be seen at once.",
    .kind      = page_kind::any,
    .opened_by = {item::serious_accident, item::small_fall_or_lift},
},
page_row{
    .id        = page_id::pop_or_pull,
    .key       = "pop_or_pull",
    .title     = "The pop or sharp pain",
    .question  = "Which of these was it?",
    .why       = "A torn muscle or tendon heals best when it is seen early.",
    .kind      = page_kind::any,
    .opened_by = {item::pop_or_sharp_pain},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::tear_signs,
    .key       = "tear_signs",
    .title     = "Since the pop or sharp pain",
    .question  = "Since then, is any of this true?",
    .why       = "These signs tell a small strain from a large tear.",
    .kind      = page_kind::any,
    .opened_by = {item::pop_in_thigh, item::pop_then_signs, item::sharp_at_sit_bone,
                  item::sit_bone_in_sport, item::leg_forced},
},
page_row{
    .id        = page_id::sore_muscles,
    .key       = "sore_muscles",
    .title     = "Sore muscles after effort",
    .question  = "Is any of this true?",
    .why       = "Very hard effort can break down muscle, which can harm the kidneys.",
    .kind      = page_kind::any,
    .opened_by = {item::hard_effort},
},
page_row{
    .id        = page_id::running,
    .key       = "running",
    .title     = "Running and bone",
    .question  = "Is any of this true?",
    .why       = "Bone needs time and food to keep up with training.",
    .kind      = page_kind::any,
    .opened_by = {item::pain_grew_with_running},
},
page_row{
    .id        = page_id::worse,
    .key       = "worse",
    .title     = "Getting worse",
    .question  = "Is any of this true?",
    .why       = "Pain that grows from day to day should be seen sooner.",
    .kind      = page_kind::any,
    .opened_by = {item::getting_worse},
},
page_row{
    .id        = page_id::your_health,
    .key       = "your_health",
    .title     = "Your health",
    .question  = "Is any of this true for you?",
    .why       = "Some illnesses and treatments change what a new pain can mean.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::cancer,
    .key       = "cancer",
    .title     = "Cancer",
    .question  = "Is any of this true?",
    .why       = "Pain after cancer is mostly something else, but it should be looked at.",
    .kind      = page_kind::any,
    .opened_by = {item::cancer_ever},
},
page_row{
    .id        = page_id::bones,
    .key       = "bones",
    .title     = "Bones",
    .question  = "Which of these is true?",
    .why       = "Thin bones can break after little, and need gentler exercises.",
    .kind      = page_kind::any,
    .opened_by = {item::weak_bones},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::bleeding,
    .key       = "bleeding",
    .title     = "Bleeding",
    .question  = "Is any of this true?",
    .why       = "Blood that does not clot well can press on a nerve or fill a muscle.",
    .kind      = page_kind::any,
    .opened_by = {item::blood_thinner},
},
page_row{
    .id        = page_id::defences,
    .key       = "defences",
    .title     = "Defences of the body",
    .question  = "Which of these is true?",
    .why       = "Some people catch deep infections more easily, at times with little fever.",
    .kind      = page_kind::any,
    .opened_by = {item::weak_defences},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::operation,
    .key       = "operation",
    .title     = "Operations",
    .question  = "In the last 12 weeks, was there one of these?",
    .why       = "After an operation the surgeon's word comes before any exercise.",
    .kind      = page_kind::any,
    .opened_by = {item::operation_or_needle},
},
page_row{
    .id        = page_id::procedure,
    .key       = "procedure",
    .title     = "Needles and wounds",
    .question  = "Is any of this true?",
    .why       = "Germs can come in with a needle or through a wound.",
    .kind      = page_kind::any,
    .opened_by = {item::operation_or_needle},
},
page_row{
    .id        = page_id::joint,
    .key       = "joint",
    .title     = "The replaced joint",
    .question  = "Which of these is true?",
    .why       = "A replaced joint that newly hurts should be seen, and some moves may be off limits.",
    .kind      = page_kind::any,
    .opened_by = {item::replaced_joint},
},
page_row{
    .id        = page_id::medicines_and_risks,
    .key       = "medicines_and_risks",
    .title     = "Medicines and risks",
    .question  = "Is any of this true for you?",
    .why       = "Some medicines and habits make a few rare troubles more likely.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::steroid_tablets,
    .key       = "steroid_tablets",
    .title     = "Steroid tablets",
    .question  = "For how long, and when?",
    .why       = "Steroids thin the bones and hide infections.",
    .kind      = page_kind::any,
    .opened_by = {item::steroids},
},
page_row{
    .id        = page_id::statin,
    .key       = "statin",
    .title     = "Statin and muscles",
    .question  = "Is this true?",
    .why       = "Weak muscles on a statin should be checked on the same day.",
    .kind      = page_kind::any,
    .opened_by = {item::statin_and_muscle_pain},
},
page_row{
    .id        = page_id::artery,
    .key       = "artery",
    .title     = "Smoking and arteries",
    .question  = "Which of these is true?",
    .why       = "In older people, sudden back or tummy pain can come from the main artery.",
    .kind      = page_kind::any,
    .opened_by = {item::smoking_or_arteries},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::artery_pain,
    .key       = "artery_pain",
    .title     = "What the pain is like",
    .question  = "Is any of this true of the pain?",
    .why       = "With these risks, some kinds of pain should be seen sooner.",
    .kind      = page_kind::any,
    .opened_by = {item::smoked, item::blood_pressure_high, item::artery_disease,
                  item::family_aneurysm},
},
page_row{
    .id        = page_id::clots,
    .key       = "clots",
    .title     = "Blood clots",
    .question  = "Which of these is true?",
    .why       = "They make a clot in a leg vein more likely.",
    .kind      = page_kind::any,
    .opened_by = {item::clot_risk},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::other_signs,
    .key       = "other_signs",
    .title     = "Other signs",
    .question  = "Is any of this true for you?",
    .why       = "These are rare, and easy to forget. Some of them should be seen soon.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::head_and_eyes,
    .key       = "head_and_eyes",
    .title     = "Head and eyes",
    .question  = "Which of these is it?",
    .why       = "Sight can be lost fast, and early help can save it.",
    .kind      = page_kind::any,
    .opened_by = {item::head_or_eyes},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::falling,
    .key       = "falling",
    .title     = "Falls and balance",
    .question  = "Which of these is true?",
    .why       = "Who falls needs other exercises, with something to hold on to.",
    .kind      = page_kind::any,
    .opened_by = {item::falls},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::weak_and_tired,
    .key       = "weak_and_tired",
    .title     = "Weak or tired",
    .question  = "Which of these is it?",
    .why       = "Being weak or tired all over can go with an illness.",
    .kind      = page_kind::any,
    .opened_by = {item::weak_or_tired},
    .names_the_yes = true,
},
page_row{
    .id        = page_id::morning_stiffness,
    .key       = "morning_stiffness",
    .title     = "Stiff in the morning",
    .question  = "Is this true?",
    .why       = "Treatment helps this kind of stiffness fast, once it is known.",
    .kind      = page_kind::any,
    .opened_by = {item::stiff_hips_and_shoulders},
},
page_row{
    .id        = page_id::more_about_the_pain,
    .key       = "more_about_the_pain",
    .title     = "More about the pain",
    .question  = "Is any of this true?",
    .why       = "This decides whether you should be seen, and which exercises fit.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::long_back_pain,
    .key       = "long_back_pain",
    .title     = "Back pain for months",
    .question  = "Is any of this true of the back pain?",
    .why       = "Some long back pain comes from inflamed joints, for which there is treatment.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::long_back_pain_began,
    .key       = "long_back_pain_began",
    .title     = "When the back pain began",
    .question  = "Is any of this true?",
    .why       = "Inflamed joints of the back mostly start before the age of 45.",
    .kind      = page_kind::any,
    .opened_by = {item::wakes_me_late, item::better_on_moving, item::stiff_for_half_an_hour,
                  item::tablets_help_in_two_days, item::relatives_with_it, item::eye_bowel_or_skin,
                  item::arthritis_or_tendons},
},
page_row{
    .id        = page_id::before_exercise,
    .key       = "before_exercise",
    .title     = "Before you exercise",
    .question  = "Is any of this true for you?",
    .why       = "Some exercises are left out or made gentler then.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::how_tight,
    .key       = "how_tight",
    .title     = "How tight it is",
    .question  = "Is any of this true?",
    .why       = "It decides which stretches come first.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::what_brings_it_on,
    .key       = "what_brings_it_on",
    .title     = "What brings it on",
    .question  = "Is any of this true?",
    .why       = "It shows what may play a part.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::stretching,
    .key       = "stretching",
    .title     = "When you stretch",
    .question  = "Is any of this true?",
    .why       = "It shows whether the muscle, a nerve or the back holds you up.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::training,
    .key       = "training",
    .title     = "Sport and training",
    .question  = "Is any of this true?",
    .why       = "Training can tighten a muscle, and help it too.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::your_past,
    .key       = "your_past",
    .title     = "Your past",
    .question  = "Is any of this true?",
    .why       = "What was there before shows what may play a part now.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::strain_day,
    .key       = "strain_day",
    .title     = "Since the strain",
    .question  = "How long ago was this hamstring strained, the last time?",
    .why       = "A fresh strain is spared strong pulls and loads, and later ones are built up again.",
    .kind      = page_kind::number,
    .opened_by = {item::strained_before},
    .asks      = asked_number{.which = number::days_since_strain, .lowest = 0, .highest = 365, .example = "4 days or 3 months"},
},
page_row{
    .id        = page_id::your_day,
    .key       = "your_day",
    .title     = "Your day",
    .question  = "What is most of your day like?",
    .why       = "How the day is spent shows what may help most.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::in_the_wheelchair,
    .key       = "in_the_wheelchair",
    .title     = "In the wheelchair",
    .question  = "Is any of this true?",
    .why       = "It decides what your legs and your skin can take.",
    .kind      = page_kind::any,
    .opened_by = {item::uses_a_wheelchair},
},
page_row{
    .id        = page_id::your_week,
    .key       = "your_week",
    .title     = "Your week",
    .question  = "What is a usual week like?",
    .why       = "Who trains already needs other exercises than who does not.",
    .kind      = page_kind::any,
},
page_row{
    .id        = page_id::chair_rises,
    .key       = "chair_rises",
    .title     = "Rising from a chair",
    .question  = "How often can you rise from a chair in 30 seconds, without hands?",
    .why       = "Few rises call for an easier start. Who has not counted them leaves it out.",
    .kind      = page_kind::number,
    .asks      = asked_number{.which = number::chair_stands, .lowest = 0, .highest = 60, .example = "8 times", .from = years{65}, .unless = item::uses_a_wheelchair},
},
page_row{
    .id        = page_id::how_to_tell,
    .key       = "how_to_tell",
    .title     = "How to tell",
    .question  = "Looking at this sign again, what do you notice?",
    .why       = "This sign is grave, so it is worth a second look. To stay unsure is an answer too, and it should be seen then.",
    .kind      = page_kind::one,
},
};
// clang-format on

template <>
inline constexpr std::span<const page_row> rows<page_id>{pages};

namespace detail {

/// A page asks for a number if and only if it is of that kind.
consteval bool numbers_are_on_pages_of_their_own() {
    for (const page_row& row : pages)
        if ((row.kind == page_kind::number) != row.asks.has_value()) return false;
    return true;
}

}  // namespace detail

static_assert(table_is_sound<page_id>());
static_assert(detail::numbers_are_on_pages_of_their_own(),
              "pages: a page asks for a number where its kind is number, and nowhere else");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
