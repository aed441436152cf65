// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/safety_net.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// What is said aloud in a session: no sentence is longer than twelve words, and each asks for one thing.

namespace hamstring::inline HAMSTRING_EDITION {

/// How to get into a position, and up from it.
struct position_way_row {
    position id;
    /// At most eight letters, for a watch.
    std::string_view brief;
    std::string_view into;
    /// From it towards standing; of standing, what comes after getting up.
    std::string_view up;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 3> texts() const { return {brief, into, up}; }
};

/// How a thing is put in its place.
struct equipment_way_row {
    equipment id;
    std::string_view says;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

/// The way on which a repetition takes more effort.
enum class effort_on : std::uint8_t { way_out, way_back };

/// What is said for the ways of a repetition, in the whole form of an exercise: fit behind "Breathe out as you"
/// for the way of the effort.
struct tempo_words_row {
    exercise id;
    /// The way out.
    std::string_view out;
    /// The way back.
    std::string_view back;
    /// Which of the two is the effort.
    effort_on effort;

    constexpr std::array<std::string_view, 2> texts() const { return {out, back}; }
};

namespace knowledge {

// clang-format off
inline constexpr position_way_row position_ways[] = {
position_way_row{
    .id      = position::standing,
    .brief   = "Stand",
    .into    = "Stand up tall, with something firm in reach.",
    .up      = "Stand still until you feel steady.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
position_way_row{
    .id      = position::seated_on_chair,
    .brief   = "Sit",
    .into    = "Sit tall on your chair, both feet down.",
    .up      = "Lean forward, push with your hands and stand up.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
position_way_row{
    .id      = position::seated_on_floor,
    .brief   = "Floor",
    .into    = "Sit on the floor, your legs in front of you.",
    .up      = "Turn onto your hands and knees.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
position_way_row{
    .id      = position::lying_on_back,
    .brief   = "On back",
    .into    = "Roll onto your back and bend your knees.",
    .up      = "Roll to your side and push yourself up.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
position_way_row{
    .id      = position::lying_on_side,
    .brief   = "On side",
    .into    = "Lie on your side, your head on your arm.",
    .up      = "Push yourself up to sitting with both arms.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
position_way_row{
    .id      = position::lying_face_down,
    .brief   = "On front",
    .into    = "Lie on your front, your head on your hands.",
    .up      = "Push back onto your hands and knees.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
position_way_row{
    .id      = position::hands_and_knees,
    .brief   = "On all 4",
    .into    = "Come onto your hands and knees.",
    .up      = "Walk your hands back and sit on your heels.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
position_way_row{
    .id      = position::half_kneeling,
    .brief   = "One knee",
    .into    = "Kneel on one knee, something firm at your side.",
    .up      = "Hold something firm, push on the front thigh, stand up.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
position_way_row{
    .id      = position::kneeling,
    .brief   = "Kneel",
    .into    = "Kneel on both knees, on something soft.",
    .up      = "Put one foot forward, a hand on something firm.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
position_way_row{
    .id      = position::in_water,
    .brief   = "Water",
    .into    = "Get into the water, chest deep, and hold the rail.",
    .up      = "Hold the rail and climb out slowly.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
};

inline constexpr equipment_way_row equipment_ways[] = {
equipment_way_row{.id = equipment::none, .says = "You need nothing for this one.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::mat, .says = "Put down a mat or a folded blanket.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::towel, .says = "Fetch a long towel.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::wall, .says = "Go to a free stretch of wall.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::chair, .says = "Put a firm chair against a wall.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::doorway, .says = "Go to a doorway.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::cushion, .says = "Fetch a cushion or pillow.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::step, .says = "Go to a low step.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::strap, .says = "Fetch a strap.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::band, .says = "Fetch the loop band.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::stick, .says = "Fetch a long stick.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::weights, .says = "Fetch your weights.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::sliders, .says = "Put the sliders down for your heels.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::anchor, .says = "Find something firm to hold your ankles.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::pool, .says = "Go to the edge of the pool.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::worktop, .says = "Go to a worktop or heavy table.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::step_or_box, .says = "Fetch a low box or a thick book.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::bench, .says = "Go to a firm bench against a wall.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
equipment_way_row{.id = equipment::wheelchair, .says = "Put the brakes of the wheelchair on.", .grade = evidence::consensus, .sources = {source::expert_judgement}},
};

inline constexpr tempo_words_row tempo_words[] = {
tempo_words_row{.id = exercise::lying_knee_extension, .out = "straighten", .back = "slowly down", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::sciatic_slider, .out = "straighten", .back = "bend", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::cat_camel, .out = "round up", .back = "let sag", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::pelvic_tilt, .out = "flatten", .back = "let go", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::bridge, .out = "lift", .back = "slowly down", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::single_leg_bridge, .out = "lift", .back = "slowly down", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::clamshell, .out = "open", .back = "close", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::side_lying_leg_raise, .out = "slide up", .back = "slowly down", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::band_walk, .out = "step", .back = "and step", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::prone_leg_lift, .out = "lift", .back = "lower", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::single_leg_stand, .out = "let drop", .back = "lift", .effort = effort_on::way_back},
tempo_words_row{.id = exercise::bird_dog, .out = "reach", .back = "slowly back", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::dead_bug, .out = "lower", .back = "slowly back", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::hip_hinge, .out = "hips back", .back = "stand up", .effort = effort_on::way_back},
tempo_words_row{.id = exercise::romanian_deadlift, .out = "hips back", .back = "stand up", .effort = effort_on::way_back},
tempo_words_row{.id = exercise::sliding_leg_curl, .out = "slide out", .back = "hips down", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::nordic_lower, .out = "lean forward", .back = "push back", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::sit_to_stand_break, .out = "stand up", .back = "sit down", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::posture_reset, .out = "grow tall", .back = "ease off", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::sit_to_stand_hands, .out = "stand up", .back = "sit down", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::seated_hinge, .out = "tip forward", .back = "come back", .effort = effort_on::way_back},
tempo_words_row{.id = exercise::seated_march, .out = "lift", .back = "down", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::seated_reach, .out = "reach", .back = "come back", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::standing_hip_extension, .out = "push back", .back = "bring it in", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::standing_hip_abduction, .out = "push out", .back = "bring it in", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::step_up, .out = "step up", .back = "slowly down", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::squat_to_chair, .out = "hips back", .back = "stand up", .effort = effort_on::way_back},
tempo_words_row{.id = exercise::hip_thrust, .out = "lift", .back = "slowly down", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::single_leg_deadlift, .out = "hip back", .back = "stand up", .effort = effort_on::way_back},
tempo_words_row{.id = exercise::heel_walkout, .out = "walk out", .back = "walk in", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::knees_to_chest_rock, .out = "draw in", .back = "let go", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::calf_pump_break, .out = "up", .back = "down", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::askling_extender, .out = "straighten", .back = "bend", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::askling_diver, .out = "dive", .back = "come back", .effort = effort_on::way_back},
tempo_words_row{.id = exercise::askling_glider, .out = "glide", .back = "pull back", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::heel_slide, .out = "slide in", .back = "slide back", .effort = effort_on::way_out},
tempo_words_row{.id = exercise::glute_squeeze, .out = "squeeze", .back = "let go", .effort = effort_on::way_out},
};

/// What of an exercise works on one side is a leg, but of these.
inline constexpr set_of<exercise> whole_side_exercises{exercise::bird_dog, exercise::dead_bug, exercise::side_plank, exercise::seated_reach};

/// Before any position on the floor, from one that is not.
inline constexpr notice way_to_the_floor{
    .key     = "to_the_floor",
    .says    = "Hold something firm and go down on one knee first.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};
/// After getting up from a position on the floor, to one that is not, unless one knee is up already.
inline constexpr notice way_from_the_floor{
    .key     = "from_the_floor",
    .says    = "Kneel on one knee, hold something firm, stand up.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};
/// The same two for whoever uses a wheelchair: nobody kneels or stands up on the way.
inline constexpr notice way_by_transfer{
    .key     = "by_transfer",
    .says    = "Lock the brakes and transfer to a bed or firm mat.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};
inline constexpr notice way_back_by_transfer{
    .key     = "back_by_transfer",
    .says    = "Sit up slowly and transfer back, brakes locked.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};
/// At the end, for whoever uses a wheelchair and has just got back into it.
inline constexpr notice steady_in_the_chair{
    .key     = "steady_in_the_chair",
    .says    = "Sit still until you feel steady.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};
/// Said once, before the first exercise.
inline constexpr notice session_stops[] = {
notice{
    .key     = "sharp_pain",
    .says    = "Stop at once for sharp pain, or new pain below the knee.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
notice{
    .key     = "chest_or_numb_leg",
    .says    = "Stop for chest pain, dizziness, faintness, a numb or weak leg.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
notice{
    .key     = "breath_or_bladder",
    .says    = "Stop if breathing is hard, or bladder or bowel control changes.",
    .sources = {source::general_practice},
    .grade   = evidence::consensus,
},
};
/// And what pain asks for; where it was strong before, the one below in their place.
inline constexpr notice session_lights[] = {
notice{
    .key     = "pain_up_to_3",
    .says    = "Pain up to 3 is fine; 4 or 5 means do less.",
    .sources = {source::pain_traffic_light, source::silbernagel_2007},
    .grade   = evidence::low,
},
notice{
    .key     = "pain_of_6",
    .says    = "Pain of 6 or more of 10 means stop.",
    .sources = {source::pain_traffic_light, source::silbernagel_2007},
    .grade   = evidence::low,
},
};
/// Where pain is strong before the session.
inline constexpr notice session_light_while_strong{
    .key     = "light_while_strong",
    .says    = "Stop once pain is 2 points above where it began.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};
/// First, for whoever uses a wheelchair.
inline constexpr notice session_stop_in_a_wheelchair{
    .key     = "headache_in_a_wheelchair",
    .says    = "Stop for a sudden pounding headache with flushing or sweating.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};
/// In pregnancy, before the others.
inline constexpr notice session_stops_in_pregnancy[] = {
notice{
    .key     = "bleeding",
    .says    = "Stop if you bleed, lose fluid or have tummy pain.",
    .sources = {source::acog_804},
    .grade   = evidence::consensus,
},
notice{
    .key     = "tightenings",
    .says    = "Stop if your womb tightens again and again.",
    .sources = {source::acog_804},
    .grade   = evidence::consensus,
},
notice{
    .key     = "maternity_unit",
    .says    = "Then call your maternity unit at once.",
    .sources = {source::acog_804},
    .grade   = evidence::consensus,
},
};
/// With the first stretch, where feeling may be less or lost: nothing is dosed by a pull there.
inline constexpr notice session_pull_without_feeling[] = {
notice{
    .key     = "feels_little",
    .says    = "Stay gentle: a part that feels little gives no warning.",
    .sources = {source::healthlink_spinal_cord, source::expert_judgement},
    .grade   = evidence::consensus,
},
notice{
    .key     = "look_at_the_skin",
    .says    = "Look at the skin after each hold.",
    .sources = {source::healthlink_spinal_cord},
    .grade   = evidence::consensus,
},
};
/// With the first stretch, where nothing is known of less feeling.
inline constexpr notice session_pull{
    .key     = "pull",
    .says    = "Pull firmly, never sharply; you can still chat.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};
/// At the end.
inline constexpr notice session_asks_pain{
    .key     = "asks_pain",
    .says    = "How strong is the pain now, from 0 to 10?",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};
/// After each exercise, where pain is strong.
inline constexpr notice session_asks_pain_between{
    .key     = "asks_pain_between",
    .says    = "Pain now, 0 to 10?",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};
/// Where pain ended it.
inline constexpr notice session_ended_by_pain{
    .key     = "ended_by_pain",
    .says    = "Do no more of it today, and notice the pain tomorrow morning.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};
/// At the end.
inline constexpr notice session_tomorrow{
    .key     = "tomorrow",
    .says    = "Tomorrow morning, notice whether the pain is as before.",
    .sources = {source::expert_judgement},
    .grade   = evidence::consensus,
};

/// The sentences above that stand alone, for whoever goes through all texts.
inline constexpr const notice* session_sentences[] = {
    &way_to_the_floor, &way_from_the_floor, &way_by_transfer, &way_back_by_transfer,
    &steady_in_the_chair, &session_light_while_strong, &session_stop_in_a_wheelchair, &session_pull,
    &session_asks_pain, &session_asks_pain_between, &session_ended_by_pain, &session_tomorrow};
// clang-format on

namespace detail {

/// Each exercise that is repeated has its words, once, in the catalogue's order, and no other has.
consteval bool repeated_exercises_have_words() {
    std::size_t at = 0;
    for (const exercise_row& row : exercises) {
        bool repeated = row.adapted.amount.repetitions.value > 0;
        for (const dose& amount : row.doses) repeated = repeated || amount.repetitions.value > 0;
        if (!repeated) continue;
        if (at == std::size(tempo_words) || tempo_words[at].id != row.id) return false;
        ++at;
    }
    return at == std::size(tempo_words);
}

/// What a watch shows has at most eight letters.
consteval bool briefs_are_brief() {
    constexpr std::size_t most = 8;
    for (const position_way_row& row : position_ways)
        if (row.brief.size() > most) return false;
    return true;
}

}  // namespace detail

static_assert(table_is_sound<position, position_ways>());
static_assert(table_is_sound<equipment, equipment_ways>());
static_assert(nothing_is_empty(tempo_words), "tempo_words: a row has an empty text");
static_assert(detail::repeated_exercises_have_words(),
              "tempo_words: a row for each exercise that is repeated, in the catalogue's order");
static_assert(detail::briefs_are_brief(),
              "position_ways: a brief word has more than eight letters");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
