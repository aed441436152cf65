// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/set_of.hpp>
#include <hamstring/ids/trait.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/units.hpp>

/// When to go on to the next week and when to go back, for everybody and for each contributor; and what comes
/// after the eight weeks.

namespace hamstring::inline HAMSTRING_EDITION {

/// When to go on and when to go back.
struct road_gate_row {
    /// The contributor that it belongs to,
    maybe<cause> of{};
    /// or the trait; for everybody, neither.
    maybe<trait> when{};
    /// Go on when this is so, and
    std::string_view step_on;
    /// go back when this is.
    std::string_view step_back;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 2> texts() const { return {step_on, step_back}; }
};

/// The numbers of the gate that is for everybody.
struct road_gate_numbers {
    /// How much of what was planned was done, in parts of a hundred.
    int done_percent;
    /// The most pain while exercising.
    pain_score pain;
    /// How long an ache may last afterwards.
    hours settles_within;
};

/// What comes after the eight weeks.
enum class road_end : std::uint8_t {
    no_better,
    fewer_days,
    three_days_from_65,
    sport_goes_on,
    breaks_stay,
    own_movement,
    look_once_a_month,
    if_it_comes_back,
    without_the_plan,
};
template <>
inline constexpr std::size_t count_of<road_end> = detail::counted(road_end::without_the_plan);

/// One sentence about it.
struct road_end_row {
    road_end id;
    std::string_view key;
    /// For whom all of these hold,
    set_of<trait> when{};
    /// and none of these.
    set_of<trait> unless{};
    std::string_view says;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

namespace knowledge {

// clang-format off
/// At least 70 of 100 sessions done, pain at 3 or less, gone within a day.
inline constexpr road_gate_numbers gate_for_everybody{.done_percent = 70, .pain = pain_score{3}, .settles_within = days{1}};

inline constexpr road_gate_row road_gates[] = {
road_gate_row{
    .step_on = "Go on when most sessions are done (7 of 10), with pain of 3 or less that is gone the next morning.",
    .step_back = "Go back one step when the pain is worse for more than a day.",
    .grade = evidence::low, .sources = {source::pain_traffic_light, source::expert_judgement},
},
road_gate_row{
    .of = cause::prolonged_sitting,
    .step_on = "Go on when the breaks are a habit.",
    .step_back = "Go back when sitting hurts more than before for a week.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_gate_row{
    .of = cause::inactivity,
    .step_on = "Go on when you took the walk on 4 of 5 days.",
    .step_back = "Go back when you are so tired the next day that plans fall through.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_gate_row{
    .of = cause::weak_hip_stabilisers,
    .step_on = "Go on when you stand on one leg 10 seconds longer, or do 3 more bridges on one leg.",
    .step_back = "Go back when the side of the hip hurts at night as you lie on it.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_gate_row{
    .of = cause::synergist_dominance,
    .step_on = "Go on when you feel the bridge in the buttock.",
    .step_back = "After cramp in two sessions, put the feet nearer and do fewer.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_gate_row{
    .of = cause::previous_strain,
    .step_on = "Go on when the next day brings no pain and you can stride out at three quarters of your speed.",
    .step_back = "After any pull, rest three days and go back two steps.",
    .grade = evidence::low, .sources = {source::askling_2013, source::expert_judgement},
},
road_gate_row{
    .of = cause::neural_tension,
    .step_on = "Go on when the leg signs sit higher up and come less often.",
    .step_back = "Stop when they go further down the leg; new numbness or weakness must be looked at.",
    .grade = evidence::low, .sources = {source::mckenzie_2003, source::expert_judgement},
},
road_gate_row{
    .of = cause::anterior_tilt,
    .step_on = "Go on when there are fewer tight days.",
    .step_back = "Go back when tight days grow in number after hip work.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_gate_row{
    .of = cause::sport_load,
    .step_on = "Go on when tightness after training is gone the next morning.",
    .step_back = "Go back, and train less, when it stays for more than a day.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_gate_row{
    .of = cause::protective_guarding,
    .step_on = "Go on when you can bend for your socks with pain of 3 or less.",
    .step_back = "Go back when pain or fear of bending rises by 2 points of 10.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_gate_row{
    .of = cause::muscle_soreness,
    .step_on = "Go on when the soreness is 2 of 10 or less.",
    .step_back = "Dark urine or strong swelling is no soreness: get help the same day.",
    .grade = evidence::low, .sources = {source::cheung_2003, source::niosh_rhabdo},
},
road_gate_row{
    .of = cause::proximal_tendinopathy,
    .step_on = "Go on when three slow bridges hurt 3 of 10 or less, and no more the next day; the whole course may take 3 to 6 months.",
    .step_back = "Go back when that test hurts 4 or more the next day.",
    .grade = evidence::low, .sources = {source::goom_2016, source::expert_judgement},
},
road_gate_row{
    .of = cause::posture_or_leg_length,
    .step_on = "Go on when both legs manage the same.",
    .step_back = "Go back when one side hurts more than before.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_gate_row{
    .of = cause::reduced_extensibility,
    .step_on = "Go on as you are when the knee straightens about 8 degrees further by week 4.",
    .step_back = "With no change by week 5 though the sessions are done, longer stretching is not likely to help: train strength at length.",
    .grade = evidence::low, .sources = {source::ake_reliability, source::expert_judgement},
},
road_gate_row{
    .when = trait::from_65,
    .step_on = "Go on when you stand heel to toe for 10 seconds without your hands.",
    .step_back = "Go back after any near fall.",
    .grade = evidence::consensus, .sources = {source::otago_programme, source::expert_judgement},
},
road_gate_row{
    .when = trait::few_chair_stands,
    .step_on = "Keep your hands on the chair until a new count of rises is no longer below what is usual for your age.",
    .step_back = "Take your hands to help again whenever a rise is unsteady.",
    .grade = evidence::consensus, .sources = {source::otago_programme, source::expert_judgement},
},
road_gate_row{
    .when = trait::birth_recent,
    .step_on = "Go on when nothing leaks, drags or bulges.",
    .step_back = "If something does, go back and see a physiotherapist for the pelvic floor.",
    .grade = evidence::consensus, .sources = {source::postpartum_running_2019, source::expert_judgement},
},
road_gate_row{
    .when = trait::pregnant,
    .step_on = "Go on as long as it feels well.",
    .step_back = "With any warning sign of pregnancy stop and call your midwife or maternity unit.",
    .grade = evidence::consensus, .sources = {source::acog_804, source::expert_judgement},
},
};

inline constexpr road_end_row road_ends[] = {
road_end_row{
    .id = road_end::no_better, .key = "no_better",
    .says = "If nothing is better by week 6, see a physiotherapist or a doctor.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_end_row{
    .id = road_end::fewer_days, .key = "fewer_days", .unless = {trait::from_65, trait::tendon_counts, trait::pregnant},
    .says = "Three days of stretching and two of strength a week may keep the gain.",
    .grade = evidence::low, .sources = {source::reid_2014, source::garber_2011},
},
road_end_row{
    .id = road_end::three_days_from_65, .key = "three_days_from_65", .when = {trait::from_65},
    .says = "Keep balance and strength on three days a week, against falls.",
    .grade = evidence::moderate, .sources = {source::who_activity_2020},
},
road_end_row{
    .id = road_end::sport_goes_on, .key = "sport_goes_on", .when = {trait::sport}, .unless = {trait::from_65},
    .says = "Keep slow strength for the back of the thigh all season, and let no week jump far above the last.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_end_row{
    .id = road_end::breaks_stay, .key = "breaks_stay", .when = {trait::job_sits},
    .says = "Keep the breaks from sitting, plan or no plan.",
    .grade = evidence::low, .sources = {source::waongenngarm_2018, source::expert_judgement},
},
road_end_row{
    .id = road_end::own_movement, .key = "own_movement", .unless = {trait::sport},
    .says = "Put more of the plan into what you like: a walk, a class, the garden.",
    .grade = evidence::consensus, .sources = {source::adherence_2009, source::expert_judgement},
},
road_end_row{
    .id = road_end::look_once_a_month, .key = "look_once_a_month",
    .says = "Once a month, do one of the self-tests again.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_end_row{
    .id = road_end::if_it_comes_back, .key = "if_it_comes_back",
    .says = "If it comes back, answer the danger questions anew and begin at week 3.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_end_row{
    .id = road_end::without_the_plan, .key = "without_the_plan", .unless = {trait::from_65, trait::tendon_counts},
    .says = "After three quiet months keep the two exercises that help most, and move.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
};
// clang-format on

template <>
inline constexpr std::span<const road_end_row> rows<road_end>{road_ends};

namespace detail {

/// One gate is for everybody, and each contributor but the last has one, in their order.
consteval bool gates_follow_the_causes() {
    if (road_gates[0].of || road_gates[0].when) return false;
    for (std::size_t i = 1; i < count_of<cause>; ++i)
        if (road_gates[i].of != static_cast<cause>(i - 1)) return false;
    for (std::size_t i = count_of<cause>; i < std::size(road_gates); ++i)
        if (road_gates[i].of || !road_gates[i].when) return false;
    return true;
}

}  // namespace detail

static_assert(table_is_sound<road_end>());
static_assert(nothing_is_empty(road_gates), "road_gates: a row has an empty text");
static_assert(every_row_cites_a_source(road_gates), "road_gates: a row names no source");
static_assert(
    detail::gates_follow_the_causes(),
    "road_gates: the first is for everybody, then one for each contributor, then for traits");

}  // namespace knowledge

/// When to go on and when to go back for a contributor; for one that has no gate of its own, what is for everybody.
constexpr const road_gate_row& gate_for(cause which) noexcept {
    for (const road_gate_row& row : knowledge::road_gates)
        if (row.of == which) return row;
    return knowledge::road_gates[0];
}

/// When to go on and when to go back for everybody.
constexpr const road_gate_row& gate_for_everybody() noexcept { return knowledge::road_gates[0]; }

}  // namespace hamstring::inline HAMSTRING_EDITION
