// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/road.hpp>
#include <hamstring/ids/trait.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/programme.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/units.hpp>

/// How the eight weeks go on for one person: the stages, how large a step may be, and for each contributor what
/// comes in, takes another's place or grows. The dates are this project's judgement; no clinician has looked at
/// them yet.

namespace hamstring::inline HAMSTRING_EDITION {

/// One stage.
struct road_stage_row {
    road_stage id;
    std::string_view key;
    /// What it is called, fit for a heading.
    std::string_view name;
    /// Its first week, from 1.
    weeks first_week;
    /// How many weeks it lasts; 0 for good.
    weeks lasts;
    /// The longest that one walk is made in it.
    minutes walk;
    /// How many exercises a session may hold beyond the person's number, where the pain is 3 or less.
    int more_exercises;
    std::string_view because;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 2> texts() const { return {name, because}; }
};

/// What bounds a step.
enum class road_limit : std::uint8_t {
    repetitions_a_step,
    repetitions_to,
    repetitions_to_advanced,
    hold_a_step,
    hold_to,
    sets_a_step,
    sets_to,
    breaks_a_step,
    breaks_to,
    rises_a_day,
    rises_a_day_gently,
    walk_a_step,
    stroll_a_step,
    stroll_to,
    new_a_stage,
    pain_eases_from,
    strong_pain_eased_from,
};
template <>
inline constexpr std::size_t count_of<road_limit> =
    detail::counted(road_limit::strong_pain_eased_from);

/// One bound.
struct road_limit_row {
    road_limit id;
    std::string_view key;
    /// The bound itself.
    int value;
    /// What it is counted in, fit behind the number.
    std::string_view unit;
    std::string_view because;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 2> texts() const { return {unit, because}; }
};

/// One step of the road: for whom, when, what. Of several rows for one person the first that can be done is
/// done, and nothing that `offered` refuses ever is.
struct road_row {
    std::string_view id;
    /// The contributor that it belongs to, which must count; none where the traits alone decide.
    maybe<cause> of{};
    /// All of these hold,
    set_of<trait> when{};
    /// and none of these.
    set_of<trait> unless{};
    /// Whether it holds only while somebody is to be seen first.
    bool before_a_clinician = false;
    /// In which stages.
    set_of<road_stage> in;
    /// What it does.
    road_move does;
    /// What grows, is replaced, or must be in the plan; for what waits or joins, none.
    set_of<exercise> takes{};
    /// What is new.
    maybe<exercise> brings{};
    /// By how much it grows: repetitions, seconds, sets, times a day, minutes; or on how many days it is done.
    int by = 0;
    /// How far this row lets it grow; 0: as far as the bounds do.
    int to = 0;
    std::string_view because;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {because}; }
};

/// What became of an exercise, in words.
struct plan_change_row {
    plan_change id;
    std::string_view key;
    /// Fit for "<text>: <exercises>".
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

namespace knowledge {

// clang-format off
inline constexpr plan_change_row plan_changes[] = {
plan_change_row{.id = plan_change::stays, .key = "stays", .name = "As before"},
plan_change_row{.id = plan_change::enters, .key = "enters", .name = "New"},
plan_change_row{.id = plan_change::replaces, .key = "replaces", .name = "New, for"},
plan_change_row{.id = plan_change::more, .key = "more", .name = "More"},
plan_change_row{.id = plan_change::less, .key = "less", .name = "Less"},
plan_change_row{.id = plan_change::leaves, .key = "leaves", .name = "No more"},
plan_change_row{.id = plan_change::waits, .key = "waits", .name = "Waits"},
};

inline constexpr road_stage_row road_stages[] = {
road_stage_row{
    .id = road_stage::week_1, .key = "week_1", .name = "Week 1",
    .first_week = weeks{1}, .lasts = weeks{1}, .walk = minutes{10}, .more_exercises = 0,
    .because = "The first week is for learning the moves, so that nothing is added in it.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_stage_row{
    .id = road_stage::week_2, .key = "week_2", .name = "Week 2",
    .first_week = weeks{2}, .lasts = weeks{1}, .walk = minutes{15}, .more_exercises = 0,
    .because = "In the second week the same exercises grow a little.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_stage_row{
    .id = road_stage::weeks_3_to_4, .key = "weeks_3_to_4", .name = "Weeks 3 and 4",
    .first_week = weeks{3}, .lasts = weeks{2}, .walk = minutes{20}, .more_exercises = 1,
    .because = "After two good weeks there may be room for one more exercise; people with many do them less often.",
    .grade = evidence::low, .sources = {source::adherence_2009, source::expert_judgement},
},
road_stage_row{
    .id = road_stage::weeks_5_to_6, .key = "weeks_5_to_6", .name = "Weeks 5 and 6",
    .first_week = weeks{5}, .lasts = weeks{2}, .walk = minutes{25}, .more_exercises = 1,
    .because = "By now the body is used to the first exercises, and harder ones may take their place.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_stage_row{
    .id = road_stage::weeks_7_to_8, .key = "weeks_7_to_8", .name = "Weeks 7 and 8",
    .first_week = weeks{7}, .lasts = weeks{2}, .walk = minutes{30}, .more_exercises = 1,
    .because = "The last two weeks make firm what was gained.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_stage_row{
    .id = road_stage::maintain, .key = "maintain", .name = "From week 9 on",
    .first_week = weeks{9}, .lasts = weeks{0}, .walk = minutes{30}, .more_exercises = 1,
    .because = "To keep a gain takes fewer days than to make it: in one trial, three days of stretching a week were enough.",
    .grade = evidence::low, .sources = {source::reid_2014, source::expert_judgement},
},
};

inline constexpr road_limit_row road_limits[] = {
road_limit_row{
    .id = road_limit::repetitions_a_step, .key = "repetitions_a_step", .value = 2, .unit = "times",
    .because = "One step is two more repetitions at most; back care pages add one or two every few days while it is comfortable.",
    .grade = evidence::consensus, .sources = {source::nhs_easy_back_moves, source::expert_judgement},
},
road_limit_row{
    .id = road_limit::repetitions_to, .key = "repetitions_to", .value = 12, .unit = "times",
    .because = "Twelve repetitions are enough before a harder exercise takes over.",
    .grade = evidence::consensus, .sources = {source::acsm_2009, source::expert_judgement},
},
road_limit_row{
    .id = road_limit::repetitions_to_advanced, .key = "repetitions_to_advanced", .value = 15, .unit = "times",
    .because = "Whoever is trained may go up to fifteen.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_limit_row{
    .id = road_limit::hold_a_step, .key = "hold_a_step", .value = 10, .unit = "seconds",
    .because = "One step is ten more seconds of a hold at most.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_limit_row{
    .id = road_limit::hold_to, .key = "hold_to", .value = 60, .unit = "seconds",
    .because = "A minute is enough for any hold that builds strength; a stretch stays at its own time.",
    .grade = evidence::consensus, .sources = {source::bandy_1994, source::expert_judgement},
},
road_limit_row{
    .id = road_limit::sets_a_step, .key = "sets_a_step", .value = 1, .unit = "sets",
    .because = "One step is one more set at most.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_limit_row{
    .id = road_limit::sets_to, .key = "sets_to", .value = 3, .unit = "sets",
    .because = "Three sets are as many as this plan asks for.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_limit_row{
    .id = road_limit::breaks_a_step, .key = "breaks_a_step", .value = 1, .unit = "times a day",
    .because = "One step is one more break a day at most.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_limit_row{
    .id = road_limit::breaks_to, .key = "breaks_to", .value = 6, .unit = "times a day",
    .because = "Six breaks a day are enough; no best number is known.",
    .grade = evidence::consensus, .sources = {source::waongenngarm_2018, source::expert_judgement},
},
road_limit_row{
    .id = road_limit::rises_a_day, .key = "rises_a_day", .value = 30, .unit = "times a day",
    .because = "Breaks never add up to more than thirty rises a day.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_limit_row{
    .id = road_limit::rises_a_day_gently, .key = "rises_a_day_gently", .value = 20, .unit = "times a day",
    .because = "From 65 on, or with pain, twenty rises a day are enough.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_limit_row{
    .id = road_limit::walk_a_step, .key = "walk_a_step", .value = 5, .unit = "minutes",
    .because = "One step is five more minutes of a walk at most.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_limit_row{
    .id = road_limit::stroll_a_step, .key = "stroll_a_step", .value = 1, .unit = "minutes",
    .because = "A short stroll grows by a minute.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_limit_row{
    .id = road_limit::stroll_to, .key = "stroll_to", .value = 5, .unit = "minutes",
    .because = "A stroll that is taken several times a day stays at five minutes or less.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_limit_row{
    .id = road_limit::new_a_stage, .key = "new_a_stage", .value = 1, .unit = "exercises",
    .because = "One new exercise at a time, so that it is plain what helped and what hurt.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_limit_row{
    .id = road_limit::pain_eases_from, .key = "pain_eases_from", .value = 3, .unit = "weeks",
    .because = "Where things go well, pain of 4 or more should be 3 or less from week 3 on; where it is not, the plan waits for it.",
    .grade = evidence::consensus, .sources = {source::wallwork_2024, source::expert_judgement},
},
road_limit_row{
    .id = road_limit::strong_pain_eased_from, .key = "strong_pain_eased_from", .value = 5, .unit = "weeks",
    .because = "Strong pain takes two steps: the plan is a gentle one first, and grows again from week 5.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
};

/// Stretches for the back of the thigh that a harder exercise may follow.
inline constexpr set_of<exercise> plain_stretches{
    exercise::standing_forward_bend, exercise::seated_leg_stretch, exercise::lying_towel_stretch, exercise::lying_knee_extension,
    exercise::doorway_stretch, exercise::half_kneeling_stretch, exercise::chair_stretch, exercise::heel_on_step_stretch};
/// Strength of hips and trunk that is counted in repetitions.
inline constexpr set_of<exercise> plain_strength{
    exercise::bridge, exercise::clamshell, exercise::side_lying_leg_raise, exercise::prone_leg_lift, exercise::sit_to_stand_hands,
    exercise::standing_hip_extension, exercise::standing_hip_abduction, exercise::step_up, exercise::squat_to_chair,
    exercise::dead_bug, exercise::seated_reach, exercise::hip_hinge, exercise::seated_hinge, exercise::askling_extender};
/// Holds that build strength.
inline constexpr set_of<exercise> plain_holds{exercise::plank, exercise::side_plank, exercise::long_lever_bridge};
/// Standing still, which trains balance.
inline constexpr set_of<exercise> plain_stances{exercise::supported_stance, exercise::single_leg_stand, exercise::heel_toe_stand};
/// Heavier strength that is counted in repetitions.
inline constexpr set_of<exercise> heavier_strength{
    exercise::single_leg_bridge, exercise::hip_thrust, exercise::romanian_deadlift, exercise::single_leg_deadlift, exercise::band_walk,
    exercise::heel_walkout, exercise::sliding_leg_curl, exercise::askling_diver};

/// Where the body is on the floor. From 65 on nothing that is done there comes in, unless something was done there before:
/// nobody asked whether getting up again is easy.
inline constexpr set_of<position> on_the_floor{
    position::seated_on_floor, position::lying_on_back, position::lying_on_side, position::lying_face_down,
    position::hands_and_knees, position::half_kneeling, position::kneeling};

/// The stages in which a plan grows.
inline constexpr set_of<road_stage> while_building{
    road_stage::week_2, road_stage::weeks_3_to_4, road_stage::weeks_5_to_6, road_stage::weeks_7_to_8};
inline constexpr set_of<road_stage> every_later_stage = while_building | set_of<road_stage>{road_stage::maintain};

inline constexpr road_row road_rows[] = {
// ---- What keeps everything as it is -----------------------------------------------------------
road_row{
    .id = "strong-pain-first", .when = {trait::strong_pain}, .in = every_later_stage, .does = road_move::waits,
    .because = "Nothing is added while the pain is strong; if it has not eased after a week, see somebody.",
    .grade = evidence::low, .sources = {source::pain_traffic_light, source::expert_judgement},
},
road_row{
    .id = "be-seen-first", .unless = {trait::nerve_counts}, .before_a_clinician = true, .in = every_later_stage, .does = road_move::doses_wait,
    .because = "Until somebody has looked at it, the amounts stay as they are.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "nerve-be-seen-first", .when = {trait::nerve_counts}, .before_a_clinician = true, .in = {road_stage::week_2}, .does = road_move::doses_wait,
    .because = "Let somebody look at the leg first; until then the amounts stay as they are.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "moderate-pain-same-amounts", .when = {trait::moderate_pain}, .in = every_later_stage, .does = road_move::doses_wait,
    .because = "With pain of 4 or 5 the amounts stay as they are; they grow once it is 3 or less.",
    .grade = evidence::low, .sources = {source::pain_traffic_light, source::expert_judgement},
},
road_row{
    .id = "pregnant-same-amounts", .when = {trait::pregnant}, .in = {road_stage::week_2, road_stage::weeks_3_to_4}, .does = road_move::doses_wait,
    .because = "In pregnancy comfort leads, so the amounts stay as they are.",
    .grade = evidence::consensus, .sources = {source::acog_804, source::expert_judgement},
},
road_row{
    .id = "pregnant-same-plan", .when = {trait::pregnant}, .in = {road_stage::weeks_5_to_6, road_stage::weeks_7_to_8, road_stage::maintain}, .does = road_move::waits,
    .because = "From here on the plan stays as it is, as long as it feels well.",
    .grade = evidence::consensus, .sources = {source::acog_804, source::expert_judgement},
},
// ---- What kept the plan small is over ----------------------------------------------------------
road_row{
    .id = "strong-pain-eased", .when = {trait::anybody}, .unless = {trait::strong_pain}, .in = {road_stage::week_2, road_stage::weeks_3_to_4}, .does = road_move::begins_anew,
    .takes = {exercise::rest_90_90, exercise::prone_on_elbows},
    .because = "If the strong pain has come down by now, a gentle plan begins; if not, see somebody.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "soreness-over", .when = {trait::anybody}, .unless = {trait::sore_first_days, trait::strain_first_days}, .in = {road_stage::week_2}, .does = road_move::begins_anew,
    .takes = {exercise::heel_slide},
    .because = "The sore days should be over by now, so the usual plan begins.",
    .grade = evidence::low, .sources = {source::cheung_2003, source::expert_judgement},
},
road_row{
    .id = "strain-first-days-over", .when = {trait::strain, trait::strain_told}, .unless = {trait::strain_first_days}, .in = {road_stage::week_2, road_stage::weeks_3_to_4}, .does = road_move::begins_anew,
    .takes = {exercise::heel_slide, exercise::glute_squeeze},
    .because = "The first days of the strain are over, so gentle lengthening begins, without pain.",
    .grade = evidence::low, .sources = {source::askling_2013, source::expert_judgement},
},
// ---- From 65 on --------------------------------------------------------------------------------
road_row{
    .id = "from-65-rise-without-hands", .when = {trait::from_65}, .unless = {trait::few_chair_stands}, .in = {road_stage::weeks_3_to_4}, .does = road_move::replaces,
    .takes = {exercise::sit_to_stand_hands}, .brings = exercise::squat_to_chair,
    .because = "Rising with the hands gives way to sitting down slowly and rising without them.",
    .grade = evidence::low, .sources = {source::otago_programme, source::expert_judgement},
},
road_row{
    .id = "from-65-step-up", .when = {trait::from_65}, .unless = {trait::few_chair_stands, trait::unsteady}, .in = {road_stage::weeks_7_to_8}, .does = road_move::replaces,
    .takes = {exercise::squat_to_chair}, .brings = exercise::step_up,
    .because = "A step trains what stairs ask for.",
    .grade = evidence::low, .sources = {source::otago_programme, source::expert_judgement},
},
road_row{
    .id = "from-65-stand-longer", .when = {trait::from_65}, .in = {road_stage::week_2, road_stage::weeks_5_to_6}, .does = road_move::longer_hold,
    .takes = {exercise::heel_toe_stand, exercise::supported_stance}, .by = 5, .to = 30,
    .because = "Balance grows by five seconds at a time, with the worktop in reach.",
    .grade = evidence::low, .sources = {source::otago_programme, source::expert_judgement},
},
// ---- After a birth, and in pregnancy -----------------------------------------------------------
road_row{
    .id = "after-birth-side-of-hip", .when = {trait::birth_recent}, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6}, .does = road_move::joins,
    .brings = exercise::clamshell,
    .because = "Lying on the side, the hip is trained with little load on the belly.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "pregnant-side-of-hip", .when = {trait::pregnant}, .in = {road_stage::week_2, road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::side_lying_leg_raise,
    .because = "Lying on the side suits this time, and trains the hips.",
    .grade = evidence::consensus, .sources = {source::acog_804, source::expert_judgement},
},
road_row{
    .id = "pregnant-rise", .when = {trait::pregnant}, .in = {road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::squat_to_chair,
    .because = "Sitting down slowly trains the legs without lying on the back.",
    .grade = evidence::consensus, .sources = {source::acog_804, source::expert_judgement},
},
road_row{
    .id = "pregnant-stance", .when = {trait::pregnant}, .in = {road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::supported_stance,
    .because = "Balance changes with the belly, so it is trained with a hold in reach.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
// ---- Long sitting ------------------------------------------------------------------------------
road_row{
    .id = "sitting-hinge", .of = cause::prolonged_sitting, .in = {road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::hip_hinge,
    .because = "The hinge loads the back of the thigh while it lengthens, which sitting never does.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "sitting-rise", .of = cause::prolonged_sitting, .unless = {trait::few_chair_stands}, .in = {road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::squat_to_chair,
    .because = "Rising from a chair trains the hips that sit all day.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "sitting-push-and-relax", .of = cause::prolonged_sitting, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = plain_stretches, .brings = exercise::contract_relax_stretch,
    .because = "The gain may slow now, so a stretch with push and relax takes over.",
    .grade = evidence::low, .sources = {source::gribble_1999, source::expert_judgement},
},
road_row{
    .id = "sitting-light-deadlift", .of = cause::prolonged_sitting, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = plain_stretches, .brings = exercise::romanian_deadlift,
    .because = "Light weight through the full bend does as much for length, and builds strength.",
    .grade = evidence::low, .sources = {source::eccentric_review_2021, source::expert_judgement},
},
road_row{
    .id = "sitting-more-breaks", .of = cause::prolonged_sitting, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6}, .does = road_move::more_breaks,
    .takes = {exercise::sit_to_stand_break}, .by = 1,
    .because = "One more break a day makes the sitting shorter still.",
    .grade = evidence::low, .sources = {source::waongenngarm_2018, source::expert_judgement},
},
// ---- Little activity ---------------------------------------------------------------------------
road_row{
    .id = "inactive-front-of-trunk", .of = cause::inactivity, .unless = {trait::from_75}, .in = {road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::dead_bug,
    .because = "Now that hips and walking are a habit, the trunk is trained too.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "inactive-back-of-trunk", .of = cause::inactivity, .unless = {trait::from_75}, .in = {road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::bird_dog,
    .because = "Now that hips and walking are a habit, the back of the trunk is trained too.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "inactive-one-leg", .of = cause::inactivity, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::bridge}, .brings = exercise::single_leg_bridge,
    .because = "When the bridge is easy, one leg at a time is the next step.",
    .grade = evidence::consensus, .sources = {source::ekstrom_2007, source::expert_judgement},
},
road_row{
    .id = "inactive-step-up", .of = cause::inactivity, .unless = {trait::few_chair_stands}, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::bridge, exercise::squat_to_chair}, .brings = exercise::step_up,
    .because = "A step trains hips and breath at once.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
// ---- Weak hip muscles --------------------------------------------------------------------------
road_row{
    .id = "hips-longer-lever", .of = cause::weak_hip_stabilisers, .in = {road_stage::weeks_3_to_4}, .does = road_move::replaces,
    .takes = {exercise::clamshell, exercise::standing_hip_abduction}, .brings = exercise::side_lying_leg_raise,
    .because = "A straight leg asks more of the side of the hip than a bent one.",
    .grade = evidence::low, .sources = {source::distefano_2009, source::expert_judgement},
},
road_row{
    .id = "hips-band", .of = cause::weak_hip_stabilisers, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::side_lying_leg_raise}, .brings = exercise::band_walk,
    .because = "With a band the hips work standing up, as they do all day.",
    .grade = evidence::low, .sources = {source::distefano_2009, source::expert_judgement},
},
road_row{
    .id = "hips-stand-free", .of = cause::weak_hip_stabilisers, .unless = {trait::from_65, trait::unsteady, trait::dizzy}, .in = {road_stage::weeks_3_to_4}, .does = road_move::replaces,
    .takes = {exercise::supported_stance, exercise::heel_toe_stand}, .brings = exercise::single_leg_stand,
    .because = "Standing on one leg without a hold is the next step, with a wall in reach.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "hips-one-leg", .of = cause::weak_hip_stabilisers, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::bridge}, .brings = exercise::single_leg_bridge,
    .because = "One leg at a time asks the hip to hold the pelvis level.",
    .grade = evidence::low, .sources = {source::ekstrom_2007, source::expert_judgement},
},
road_row{
    .id = "hips-step-up", .of = cause::weak_hip_stabilisers, .unless = {trait::few_chair_stands}, .in = {road_stage::weeks_5_to_6}, .does = road_move::joins,
    .brings = exercise::step_up,
    .because = "A step asks the hip to hold the whole body on one leg.",
    .grade = evidence::low, .sources = {source::neto_2020, source::expert_judgement},
},
road_row{
    .id = "hips-thrust", .of = cause::weak_hip_stabilisers, .in = {road_stage::weeks_7_to_8}, .does = road_move::replaces,
    .takes = {exercise::bridge, exercise::single_leg_bridge}, .brings = exercise::hip_thrust,
    .because = "With the back on a bench the hips move further and may take weight.",
    .grade = evidence::low, .sources = {source::contreras_2015, source::expert_judgement},
},
road_row{
    .id = "hips-one-leg-deadlift", .of = cause::weak_hip_stabilisers, .in = {road_stage::weeks_7_to_8}, .does = road_move::joins,
    .brings = exercise::single_leg_deadlift,
    .because = "Bending on one leg trains hip and balance together.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
// ---- Hamstrings that work for the buttock ------------------------------------------------------
road_row{
    .id = "buttock-hinge", .of = cause::synergist_dominance, .in = {road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::hip_hinge,
    .because = "The hinge teaches buttock and thigh to work together.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "buttock-thrust", .of = cause::synergist_dominance, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::bridge}, .brings = exercise::hip_thrust,
    .because = "With the back on a bench the buttock works harder than in the bridge.",
    .grade = evidence::low, .sources = {source::contreras_2015, source::expert_judgement},
},
road_row{
    .id = "buttock-one-leg", .of = cause::synergist_dominance, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::bridge}, .brings = exercise::single_leg_bridge,
    .because = "One leg at a time is the next step, as long as the buttock does the work.",
    .grade = evidence::consensus, .sources = {source::ekstrom_2007, source::expert_judgement},
},
road_row{
    .id = "buttock-light-deadlift", .of = cause::synergist_dominance, .in = {road_stage::weeks_5_to_6, road_stage::weeks_7_to_8}, .does = road_move::replaces,
    .takes = {exercise::hip_hinge}, .brings = exercise::romanian_deadlift,
    .because = "The same bend with a light weight asks more of buttock and thigh.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
// ---- An earlier strain -------------------------------------------------------------------------
road_row{
    .id = "strain-diver", .of = cause::previous_strain, .when = {trait::jogs}, .in = {road_stage::week_2, road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::askling_diver,
    .because = "Lengthening under load goes on standing on one leg, slowly and without pain.",
    .grade = evidence::low, .sources = {source::askling_2013, source::expert_judgement},
},
road_row{
    .id = "strain-walk-out-for-pumps", .of = cause::previous_strain, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::askling_extender}, .brings = exercise::heel_walkout,
    .because = "Once you jog without pain, the thigh may brake slowly, which takes over from the pumps.",
    .grade = evidence::low, .sources = {source::eccentric_review_2020, source::expert_judgement},
},
road_row{
    .id = "strain-walk-out", .of = cause::previous_strain, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6}, .does = road_move::joins,
    .brings = exercise::heel_walkout,
    .because = "Once you jog without pain, the thigh may brake slowly, first with the heels on the floor.",
    .grade = evidence::low, .sources = {source::eccentric_review_2020, source::expert_judgement},
},
road_row{
    .id = "strain-hinge", .of = cause::previous_strain, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6}, .does = road_move::joins,
    .brings = exercise::hip_hinge,
    .because = "The hinge loads the thigh at length without speed.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "strain-hinge-for-trunk", .of = cause::previous_strain, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::dead_bug, exercise::bird_dog}, .brings = exercise::hip_hinge,
    .because = "Once you jog without pain, the thigh is loaded at length, without speed.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "strain-sitting-hinge-for-trunk", .of = cause::previous_strain, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::dead_bug, exercise::bird_dog}, .brings = exercise::seated_hinge,
    .because = "Once you jog without pain, the thigh is loaded at length, first on a chair.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "strain-slide", .of = cause::previous_strain, .in = {road_stage::weeks_5_to_6, road_stage::weeks_7_to_8}, .does = road_move::replaces,
    .takes = {exercise::heel_walkout}, .brings = exercise::sliding_leg_curl,
    .because = "Sliding out slowly asks more of the thigh than walking the heels out.",
    .grade = evidence::low, .sources = {source::eccentric_review_2020, source::expert_judgement},
},
road_row{
    .id = "strain-light-deadlift", .of = cause::previous_strain, .in = {road_stage::weeks_5_to_6, road_stage::weeks_7_to_8}, .does = road_move::replaces,
    .takes = {exercise::hip_hinge, exercise::askling_diver}, .brings = exercise::romanian_deadlift,
    .because = "A light weight comes to the bend that is learnt.",
    .grade = evidence::low, .sources = {source::eccentric_review_2020, source::expert_judgement},
},
road_row{
    .id = "strain-nordic", .of = cause::previous_strain, .when = {trait::sport}, .in = {road_stage::weeks_7_to_8}, .does = road_move::replaces,
    .takes = {exercise::sliding_leg_curl, exercise::heel_walkout}, .brings = exercise::nordic_lower,
    .because = "For fast sport the thigh learns to brake with all of the body, few times and once a week at first.",
    .grade = evidence::low, .sources = {source::van_dyk_2019, source::nordic_schedule},
},
road_row{
    .id = "strain-glider", .of = cause::previous_strain, .when = {trait::sport}, .in = {road_stage::weeks_7_to_8}, .does = road_move::replaces,
    .takes = {exercise::sliding_leg_curl, exercise::heel_walkout}, .brings = exercise::askling_glider,
    .because = "For fast sport the thigh learns to brake at full length.",
    .grade = evidence::low, .sources = {source::askling_2013, source::expert_judgement},
},
// ---- A sensitive nerve -------------------------------------------------------------------------
road_row{
    .id = "nerve-second-set", .of = cause::neural_tension, .in = {road_stage::week_2, road_stage::weeks_3_to_4}, .does = road_move::one_more_set,
    .takes = {exercise::sciatic_slider}, .by = 1,
    .because = "A second set of sliding comes in if the leg stays quiet.",
    .grade = evidence::low, .sources = {source::castellote_2014, source::expert_judgement},
},
road_row{
    .id = "nerve-trunk", .of = cause::neural_tension, .in = {road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::bird_dog,
    .because = "The trunk is trained without pulling at the leg.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "nerve-more-slides", .of = cause::neural_tension, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6, road_stage::weeks_7_to_8}, .does = road_move::more_repetitions,
    .takes = {exercise::sciatic_slider}, .by = 2,
    .because = "More slides come in two at a time; stretches wait until nothing tingles.",
    .grade = evidence::low, .sources = {source::castellote_2014, source::expert_judgement},
},
// ---- Hamstrings that are long already ----------------------------------------------------------
road_row{
    .id = "long-hinge", .of = cause::anterior_tilt, .in = {road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::hip_hinge,
    .because = "Thighs that are long already gain from strength, not from stretching.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "long-plank", .of = cause::anterior_tilt, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::dead_bug}, .brings = exercise::plank,
    .because = "The plank asks the belly to hold the pelvis for longer.",
    .grade = evidence::consensus, .sources = {source::ekstrom_2007, source::expert_judgement},
},
road_row{
    .id = "long-light-deadlift", .of = cause::anterior_tilt, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::hip_hinge}, .brings = exercise::romanian_deadlift,
    .because = "A light weight comes to the bend that is learnt.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "long-side-plank", .of = cause::anterior_tilt, .in = {road_stage::weeks_7_to_8}, .does = road_move::joins,
    .brings = exercise::side_plank,
    .because = "The side of the trunk comes last.",
    .grade = evidence::consensus, .sources = {source::mcgill_2015, source::expert_judgement},
},
// ---- Load of sport -----------------------------------------------------------------------------
road_row{
    .id = "load-deadlift", .of = cause::sport_load, .in = {road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::romanian_deadlift,
    .because = "Slow weight on two days a week readies the thigh for the load of sport.",
    .grade = evidence::low, .sources = {source::lauersen_2014, source::expert_judgement},
},
road_row{
    .id = "load-deadlift-for-hinge", .of = cause::sport_load, .in = {road_stage::weeks_3_to_4}, .does = road_move::replaces,
    .takes = {exercise::hip_hinge}, .brings = exercise::romanian_deadlift,
    .because = "The bend that is learnt takes on a light weight.",
    .grade = evidence::low, .sources = {source::lauersen_2014, source::expert_judgement},
},
road_row{
    .id = "load-one-leg", .of = cause::sport_load, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::bridge}, .brings = exercise::single_leg_bridge,
    .because = "Running is done on one leg, so the bridge is too.",
    .grade = evidence::low, .sources = {source::freckleton_2014, source::expert_judgement},
},
road_row{
    .id = "load-nordic", .of = cause::sport_load, .in = {road_stage::weeks_5_to_6, road_stage::weeks_7_to_8}, .does = road_move::joins,
    .brings = exercise::nordic_lower,
    .because = "Slow lowering is known to lower the number of strains in sport; few times, once a week at first.",
    .grade = evidence::moderate, .sources = {source::van_dyk_2019, source::nordic_schedule},
},
road_row{
    .id = "load-nordic-for-slide", .of = cause::sport_load, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::sliding_leg_curl, exercise::heel_walkout}, .brings = exercise::nordic_lower,
    .because = "Slow lowering is known to lower the number of strains in sport, so it takes over.",
    .grade = evidence::moderate, .sources = {source::van_dyk_2019, source::nordic_schedule},
},
road_row{
    .id = "load-more-nordic", .of = cause::sport_load, .in = {road_stage::weeks_7_to_8}, .does = road_move::more_repetitions,
    .takes = {exercise::nordic_lower}, .by = 1, .to = 6,
    .because = "Slow lowering grows by one repetition.",
    .grade = evidence::low, .sources = {source::nordic_schedule},
},
// ---- A guarding back ---------------------------------------------------------------------------
road_row{
    .id = "guarding-first-stretch", .of = cause::protective_guarding, .unless = {trait::range_usual}, .in = {road_stage::week_2, road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::lying_knee_extension,
    .because = "After a week of small moves the thigh may be stretched lying down, where the back rests.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "guarding-chair-stretch", .of = cause::protective_guarding, .unless = {trait::range_usual}, .in = {road_stage::week_2, road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::chair_stretch,
    .because = "After a week of small moves the thigh may be stretched sitting, with a long back.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "guarding-hinge", .of = cause::protective_guarding, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6}, .does = road_move::joins,
    .brings = exercise::hip_hinge,
    .because = "Bending from the hips is learnt again, slowly, so that the back trusts it.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "guarding-hinge-for-small-moves", .of = cause::protective_guarding, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::pelvic_tilt, exercise::cat_camel}, .brings = exercise::hip_hinge,
    .because = "The small moves have done their part; now bending from the hips is learnt again, slowly.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "guarding-sitting-hinge", .of = cause::protective_guarding, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6}, .does = road_move::joins,
    .brings = exercise::seated_hinge,
    .because = "Bending from the hips is learnt again on a chair, slowly, so that the back trusts it.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "guarding-sitting-hinge-for-small-moves", .of = cause::protective_guarding, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::pelvic_tilt, exercise::cat_camel}, .brings = exercise::seated_hinge,
    .because = "The small moves have done their part; now bending from the hips is learnt again on a chair.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "guarding-bridge", .of = cause::protective_guarding, .in = {road_stage::weeks_5_to_6}, .does = road_move::joins,
    .brings = exercise::bridge,
    .because = "Strength comes once the back moves freely.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "guarding-carry", .of = cause::protective_guarding, .in = {road_stage::weeks_7_to_8}, .does = road_move::replaces,
    .takes = {exercise::hip_hinge}, .brings = exercise::romanian_deadlift,
    .because = "A shopping bag makes the bend what daily life asks for.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
// ---- A sore tendon at the sit bone -------------------------------------------------------------
road_row{
    .id = "tendon-longer-holds", .of = cause::proximal_tendinopathy, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6}, .does = road_move::longer_hold,
    .takes = {exercise::heel_dig_hold, exercise::long_lever_bridge}, .by = 10, .to = 45,
    .because = "The holds grow to about 45 seconds, as long as the next morning is no worse.",
    .grade = evidence::low, .sources = {source::goom_2016, source::expert_judgement},
},
road_row{
    .id = "tendon-bridge", .of = cause::proximal_tendinopathy, .in = {road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::bridge,
    .because = "Slow strength with little bend of the hip is the second stage.",
    .grade = evidence::low, .sources = {source::goom_2016, source::expert_judgement},
},
road_row{
    .id = "tendon-leg-lift", .of = cause::proximal_tendinopathy, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6}, .does = road_move::joins,
    .brings = exercise::prone_leg_lift,
    .because = "Lifting the leg face down loads the tendon without a bend of the hip.",
    .grade = evidence::low, .sources = {source::goom_2016, source::expert_judgement},
},
// ---- Posture or legs of different length -------------------------------------------------------
road_row{
    .id = "posture-stance", .of = cause::posture_or_leg_length, .in = {road_stage::weeks_3_to_4}, .does = road_move::joins,
    .brings = exercise::supported_stance,
    .because = "Standing on each leg in turn, the weaker one first, trains both alike.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "posture-step-up", .of = cause::posture_or_leg_length, .unless = {trait::few_chair_stands}, .in = {road_stage::weeks_5_to_6}, .does = road_move::joins,
    .brings = exercise::step_up,
    .because = "A step trains each leg for itself.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
// ---- Short hamstrings --------------------------------------------------------------------------
road_row{
    .id = "range-push-and-relax", .of = cause::reduced_extensibility, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = plain_stretches, .brings = exercise::contract_relax_stretch,
    .because = "The gain may slow now, so a stretch with push and relax takes over.",
    .grade = evidence::low, .sources = {source::gribble_1999, source::expert_judgement},
},
road_row{
    .id = "range-light-deadlift", .of = cause::reduced_extensibility, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = plain_stretches, .brings = exercise::romanian_deadlift,
    .because = "Light weight through the full bend does as much for length, and builds strength.",
    .grade = evidence::low, .sources = {source::eccentric_review_2021, source::expert_judgement},
},
road_row{
    .id = "range-third-set", .of = cause::reduced_extensibility, .in = {road_stage::weeks_3_to_4}, .does = road_move::one_more_set,
    .takes = plain_stretches, .by = 1,
    .because = "One more hold a day brings the stretching of a week nearer to ten minutes; more adds little.",
    .grade = evidence::low, .sources = {source::thomas_2018, source::ingram_2024},
},
// ---- Everybody: what is new where no contributor brings anything --------------------------------
road_row{
    .id = "more-trunk", .when = {trait::anybody}, .unless = {trait::from_75}, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6}, .does = road_move::joins,
    .brings = exercise::dead_bug,
    .because = "There is room for something new, and the front of the trunk comes next.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "more-back-of-trunk", .when = {trait::anybody}, .unless = {trait::from_75}, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6}, .does = road_move::joins,
    .brings = exercise::bird_dog,
    .because = "There is room for something new, and the back of the trunk comes next.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "more-rise", .when = {trait::anybody}, .unless = {trait::few_chair_stands}, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6}, .does = road_move::joins,
    .brings = exercise::squat_to_chair,
    .because = "There is room for something new, and rising from a chair serves every day.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "harder-side-of-hip", .when = {trait::anybody}, .unless = {trait::birth_recent}, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::clamshell}, .brings = exercise::side_lying_leg_raise,
    .because = "A straight leg asks more of the side of the hip than a bent one.",
    .grade = evidence::low, .sources = {source::distefano_2009, source::expert_judgement},
},
road_row{
    .id = "harder-bridge", .when = {trait::anybody}, .in = {road_stage::weeks_5_to_6}, .does = road_move::replaces,
    .takes = {exercise::bridge}, .brings = exercise::single_leg_bridge,
    .because = "When the bridge is easy, one leg at a time is the next step.",
    .grade = evidence::consensus, .sources = {source::ekstrom_2007, source::expert_judgement},
},
road_row{
    .id = "harder-trunk", .when = {trait::anybody}, .unless = {trait::from_65}, .in = {road_stage::weeks_7_to_8}, .does = road_move::replaces,
    .takes = {exercise::dead_bug}, .brings = exercise::plank,
    .because = "The plank asks the belly to hold for longer.",
    .grade = evidence::consensus, .sources = {source::ekstrom_2007, source::expert_judgement},
},
// ---- Everybody: what grows ---------------------------------------------------------------------
road_row{
    .id = "more-repetitions", .when = {trait::anybody}, .in = while_building, .does = road_move::more_repetitions,
    .takes = plain_strength, .by = 2,
    .because = "Two more repetitions, as long as you could still do three more at the end of a set.",
    .grade = evidence::consensus, .sources = {source::acsm_2009, source::expert_judgement},
},
road_row{
    .id = "longer-holds", .when = {trait::anybody}, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6, road_stage::weeks_7_to_8}, .does = road_move::longer_hold,
    .takes = plain_holds, .by = 10,
    .because = "Ten more seconds, as long as you breathe freely.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "longer-stance", .when = {trait::anybody}, .unless = {trait::from_65}, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6, road_stage::weeks_7_to_8}, .does = road_move::longer_hold,
    .takes = plain_stances, .by = 10,
    .because = "Ten more seconds on one leg, with a hold in reach.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
road_row{
    .id = "one-more-set", .when = {trait::anybody}, .in = {road_stage::weeks_5_to_6, road_stage::weeks_7_to_8}, .does = road_move::one_more_set,
    .takes = plain_strength | plain_holds | set_of<exercise>{exercise::bird_dog}, .by = 1,
    .because = "One more set, now that the repetitions are easy.",
    .grade = evidence::consensus, .sources = {source::acsm_2009, source::expert_judgement},
},
road_row{
    .id = "more-heavy-repetitions", .when = {trait::anybody}, .in = {road_stage::weeks_3_to_4, road_stage::weeks_5_to_6, road_stage::weeks_7_to_8}, .does = road_move::more_repetitions,
    .takes = heavier_strength, .by = 2,
    .because = "Two more repetitions come before any more weight.",
    .grade = evidence::consensus, .sources = {source::acsm_2009, source::expert_judgement},
},
// ---- Everybody: the day ------------------------------------------------------------------------
road_row{
    .id = "longer-walk", .when = {trait::anybody}, .in = while_building, .does = road_move::longer_walk,
    .takes = {exercise::brisk_walk, exercise::easy_swim, exercise::wheel_ride}, .by = 5,
    .because = "It grows towards 150 minutes a week, which is advised for every adult.",
    .grade = evidence::moderate, .sources = {source::who_activity_2020, source::garber_2011},
},
road_row{
    .id = "longer-strolls", .when = {trait::anybody}, .in = {road_stage::weeks_3_to_4, road_stage::weeks_7_to_8}, .does = road_move::longer_strolls,
    .takes = {exercise::short_strolls}, .by = 1,
    .because = "Each stroll may last a minute longer.",
    .grade = evidence::consensus, .sources = {source::expert_judgement},
},
// ---- To keep what was gained -------------------------------------------------------------------
road_row{
    .id = "keep-stretching", .when = {trait::anybody}, .unless = {trait::moderate_pain}, .in = {road_stage::maintain}, .does = road_move::fewer_days,
    .takes = plain_stretches | set_of<exercise>{exercise::hip_flexor_lunge, exercise::standing_hip_flexor_stretch, exercise::calf_stretch, exercise::wheelchair_leg_prop}, .by = 3,
    .because = "Three days a week keep the gain; in one trial, one day a week lost it.",
    .grade = evidence::low, .sources = {source::reid_2014},
},
road_row{
    .id = "keep-strength", .when = {trait::anybody}, .unless = {trait::moderate_pain, trait::tendon_counts, trait::from_65}, .in = {road_stage::maintain}, .does = road_move::fewer_days,
    .takes = plain_strength | heavier_strength | set_of<exercise>{exercise::bird_dog, exercise::plank, exercise::side_plank}, .by = 2,
    .because = "Two days of strength a week are what is advised for every adult.",
    .grade = evidence::moderate, .sources = {source::who_activity_2020, source::garber_2011},
},
};
// clang-format on

template <>
inline constexpr std::span<const plan_change_row> rows<plan_change>{plan_changes};
template <>
inline constexpr std::span<const road_stage_row> rows<road_stage>{road_stages};
template <>
inline constexpr std::span<const road_limit_row> rows<road_limit>{road_limits};

namespace detail {

constexpr int value_of(road_limit which) noexcept {
    return road_limits[static_cast<std::size_t>(which)].value;
}

/// The stages follow on each other, and the last one comes after the programme and lasts for good.
consteval bool stages_follow_on() {
    int next = 1;
    for (const road_stage_row& row : road_stages) {
        if (row.first_week.value != next) return false;
        next += row.lasts.value;
    }
    const road_stage_row& last = road_stages[count_of<road_stage> - 1];
    return last.first_week == after_the_programme && last.lasts == weeks{0};
}

/// No stage walks for longer than each of its weeks does in the programme, and no walk falls.
consteval bool walks_are_those_of_the_programme() {
    minutes before{0};
    for (const road_stage_row& row : road_stages) {
        if (row.walk < before) return false;
        before = row.walk;
        for (const programme_week& week : programme) {
            const int after = week.week.value - row.first_week.value;
            if (after >= 0 && after < row.lasts.value && row.walk > week.walk) return false;
        }
    }
    return true;
}

consteval bool road_ids_differ() {
    std::uint64_t hashes[std::size(road_rows)] = {};
    for (std::size_t i = 0; i < std::size(road_rows); ++i) {
        hashes[i] = hamstring::detail::hash_of(road_rows[i].id);
        for (std::size_t j = 0; j < i; ++j)
            if (hashes[i] == hashes[j]) return false;
    }
    return true;
}

/// The most that one step of a kind is; 0 where it is no growth.
constexpr int step_of(road_move does) noexcept {
    switch (does) {
        case road_move::more_repetitions:
            return value_of(road_limit::repetitions_a_step);
        case road_move::longer_hold:
            return value_of(road_limit::hold_a_step);
        case road_move::one_more_set:
            return value_of(road_limit::sets_a_step);
        case road_move::more_breaks:
            return value_of(road_limit::breaks_a_step);
        case road_move::longer_walk:
            return value_of(road_limit::walk_a_step);
        case road_move::longer_strolls:
            return value_of(road_limit::stroll_a_step);
        default:
            return 0;
    }
}

/// Each row names what its kind needs and nothing else, and no step is larger than the bound.
consteval bool road_rows_are_whole() {
    for (const road_row& row : road_rows) {
        const bool grows = step_of(row.does) > 0 || row.does == road_move::fewer_days;
        const bool brings = row.does == road_move::joins || row.does == road_move::replaces;
        const bool takes =
            grows || row.does == road_move::replaces || row.does == road_move::begins_anew;
        if (row.in.empty() || row.in.contains(road_stage::week_1)) return false;
        if (brings != row.brings.has_value() || takes == row.takes.empty()) return false;
        if (grows != (row.by > 0) || (step_of(row.does) > 0 && row.by > step_of(row.does)))
            return false;
        if (!row.of && row.when.empty() && !row.before_a_clinician) return false;
        if (row.when.intersects(row.unless) || (row.brings && row.takes.contains(*row.brings)))
            return false;
    }
    return true;
}

/// What comes in is done at some level, and what grows is counted in what grows of it.
consteval bool road_rows_fit_the_catalogue() {
    for (const road_row& row : road_rows) {
        if (row.brings && about(*row.brings).doses[count_of<level> - 1].skipped()) return false;
        for (const exercise each : row.takes) {
            const exercise_row& of = about(each);
            const dose& most = of.doses[count_of<level> - 2];
            const dose& any = most.skipped() ? of.doses[count_of<level> - 1] : most;
            const bool counted = any.repetitions.value > 0;
            if (row.does == road_move::more_repetitions && !counted) return false;
            if (row.does == road_move::longer_hold && (counted || of.role == role::hamstring_range))
                return false;
            if (row.does == road_move::more_breaks && of.role != role::movement_breaks)
                return false;
            if (step_of(row.does) > 0 &&
                (of.role == role::aerobic) !=
                    (row.does == road_move::longer_walk || row.does == road_move::longer_strolls))
                return false;
        }
    }
    return true;
}

/// Whether an exercise leads back to itself by what takes its place in one stage.
consteval bool leads_back(exercise from, road_stage in) {
    set_of<exercise> reached{from};
    for (bool more = true; more;) {
        more = false;
        for (const road_row& row : road_rows) {
            if (row.does != road_move::replaces || !row.in.contains(in) ||
                !row.takes.intersects(reached))
                continue;
            if (*row.brings == from) return true;
            more = more || !reached.contains(*row.brings);
            reached.insert(*row.brings);
        }
    }
    return false;
}
consteval bool no_stage_goes_in_a_circle() {
    for (const road_stage_row& stage : road_stages)
        for (const road_row& row : road_rows)
            if (row.does == road_move::replaces && leads_back(*row.brings, stage.id)) return false;
    return true;
}

}  // namespace detail

static_assert(table_is_sound<plan_change>());
static_assert(table_is_sound<road_stage>());
static_assert(table_is_sound<road_limit>());
static_assert(
    detail::stages_follow_on(),
    "road_stages: each begins where the one before ends, and the last comes after the programme");
static_assert(
    detail::walks_are_those_of_the_programme(),
    "road_stages: a walk falls, or is longer than the programme says for one of its weeks");
static_assert(detail::value_of(road_limit::new_a_stage) == 1,
              "road_limits: the planner of the road lets in one new exercise at a time");
static_assert(nothing_is_empty(road_rows), "road_rows: a row has an empty text");
static_assert(every_row_cites_a_source(road_rows), "road_rows: a row names no source");
static_assert(detail::road_ids_differ(), "road_rows: two rows have one id");
static_assert(detail::road_rows_are_whole(),
              "road_rows: a row lacks what its kind needs, names more, or takes too large a step");
static_assert(
    detail::road_rows_fit_the_catalogue(),
    "road_rows: a row brings what nobody is given, or lets grow what an exercise does not count");
static_assert(detail::no_stage_goes_in_a_circle(),
              "road_rows: within one stage an exercise is replaced by itself in the end");

}  // namespace knowledge

/// A row of the road by its place.
/// Errors: a place that is none gives the last row.
constexpr const road_row& road_row_at(std::size_t place) noexcept {
    constexpr std::size_t last = std::size(knowledge::road_rows) - 1;
    return knowledge::road_rows[place < last ? place : last];
}

}  // namespace hamstring::inline HAMSTRING_EDITION
