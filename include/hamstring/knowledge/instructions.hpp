// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/table.hpp>

/// How each exercise of the catalogue is done, in words for the person.

namespace hamstring::inline HAMSTRING_EDITION {

/// What is said of one exercise.
struct instruction_row {
    exercise id;
    /// The muscles or the ability it trains, in lay words.
    std::string_view target;
    /// Four to six short imperatives of at most 80 characters; unused places at the end stay empty.
    std::array<std::string_view, 6> steps;
    /// What to think of while doing it, in one short sentence.
    std::string_view cue;
    /// Common errors, separated by "; ".
    std::string_view errors;
    /// The only form that is offered under a precaution, in one lay sentence: smaller range, support, lower load.
    std::string_view modified_form;

    constexpr std::array<std::string_view, 4> texts() const {
        return {target, cue, errors, modified_form};
    }
};

namespace knowledge {

// clang-format off
inline constexpr instruction_row instructions[] = {
    instruction_row{
        .id = exercise::standing_forward_bend,
        .target = "back of the thighs",
        .steps = {
            "Stand with your feet as wide as your hips.",
            "Let your knees go soft.",
            "Push your hips back and tip your pelvis forward.",
            "Keep your back long; rest your hands on your thighs or a chair.",
            "Stop at a firm, bearable pull, breathe and hold.",
            "Bend your knees and come up slowly.",
        },
        .cue = "Send your sit bones up and back.",
        .errors = "rounding the back; locking the knees; bouncing; coming up fast",
        .modified_form = "Rest your hands on a chair seat or table with your knees bent, go only halfway down with a flat back, and "
                         "keep your head up.",
    },
    instruction_row{
        .id = exercise::seated_leg_stretch,
        .target = "back of the thigh",
        .steps = {
            "Sit on a folded towel on the floor.",
            "Stretch one leg out, toes pointing up.",
            "Bend the other leg and rest its foot against your inner thigh.",
            "Sit tall and tip your pelvis forward.",
            "Reach for your shin or ankle with a straight back.",
            "Breathe and hold, then swap legs.",
        },
        .cue = "Bring your chest toward your shin, not your head toward your knee.",
        .errors = "slumping; letting the knee roll out; going on although the bent knee hurts",
        .modified_form = "Sit on a higher cushion with the long knee bent, rest your hands on your thigh, and lean only until you feel "
                         "a mild pull.",
    },
    instruction_row{
        .id = exercise::lying_towel_stretch,
        .target = "back of the thigh",
        .steps = {
            "Lie on your back, one knee bent and that foot flat.",
            "Loop a towel round the other foot or calf.",
            "Raise that leg with the knee nearly straight.",
            "Draw it gently toward you until you feel a pull behind the thigh.",
            "Keep your tail bone on the floor; breathe and hold.",
            "Lower the leg slowly, then swap legs.",
        },
        .cue = "Keep the leg long and the shoulders loose.",
        .errors = "lifting the pelvis; pulling on the toes; feeling it in the calf only",
        .modified_form = "Loop the towel behind your thigh, keep the knee well bent and your head level, and stop at the first mild pull.",
    },
    instruction_row{
        .id = exercise::wall_lean,
        .target = "standing tall and bracing; it hardly stretches the hamstrings",
        .steps = {
            "Stand with your back against a wall.",
            "Walk your feet forward a little, legs straight.",
            "Gently brace your belly.",
            "Rest your back on the wall and breathe.",
            "Expect no strong pull behind the thighs.",
            "To stretch them, switch to the doorway stretch.",
        },
        .cue = "Stay tall and braced.",
        .errors = "expecting a strong stretch; letting the feet slip",
        .modified_form = "Keep your feet close to the wall and your knees bent, with a hand on something steady.",
    },
    instruction_row{
        .id = exercise::lying_knee_extension,
        .target = "back of the thigh",
        .steps = {
            "Lie on your back and hold one thigh so that it points straight up.",
            "Leave the other leg flat on the floor.",
            "Slowly straighten the raised knee.",
            "Pause where you feel the pull.",
            "Lower slowly and repeat, then swap legs.",
            "Once long holds are easy, end each with 5 small, slow pumps.",
        },
        .cue = "Keep the thigh still and let only the knee move.",
        .errors = "letting the thigh drift away; pulling the toes back hard",
        .modified_form = "Bend the other leg with its foot flat, hold behind the thigh, and straighten the knee only part of the way, "
                         "with no strong pull.",
    },
    instruction_row{
        .id = exercise::doorway_stretch,
        .target = "back of the thigh",
        .steps = {
            "Lie on your back in a doorway.",
            "Let one leg lie flat through the opening.",
            "Rest the heel of the other leg up the door frame.",
            "Slide your hips closer for a stronger pull.",
            "Stay there and breathe.",
            "Slide back, bend the knee to come down, then swap legs.",
        },
        .cue = "Let your hips rest heavy on the floor.",
        .errors = "starting with the hips too close; bending the raised knee too much",
        .modified_form = "Lie farther from the frame with the raised knee bent and a cushion under your head, and stop at a mild pull.",
    },
    instruction_row{
        .id = exercise::half_kneeling_stretch,
        .target = "back of the front thigh",
        .steps = {
            "Kneel on one knee, on a cushion.",
            "Stretch the other leg out in front, heel down.",
            "Rest your hands on the front thigh.",
            "Fold forward at the hips with a flat back.",
            "Breathe and hold, then swap legs.",
        },
        .cue = "Tip your pelvis over the front thigh.",
        .errors = "rounding the back; twisting; going on although kneeling hurts",
        .modified_form = "Hold a chair at your side, bend the front knee and lean only a little; leave it out if kneeling hurts.",
    },
    instruction_row{
        .id = exercise::chair_stretch,
        .target = "back of the thigh",
        .steps = {
            "Sit on the front edge of a steady chair.",
            "Put one heel out in front, knee nearly straight.",
            "Sit tall.",
            "Lean forward from the hips until you feel a pull.",
            "Breathe and hold, then swap legs.",
        },
        .cue = "Lead with your belly button.",
        .errors = "slumping; letting the chair roll",
        .modified_form = "Sit on a higher seat, keep the front knee bent and a hand on the chair, and lean only until you feel a mild pull.",
    },
    instruction_row{
        .id = exercise::heel_on_step_stretch,
        .target = "back of the thigh",
        .steps = {
            "Put one heel on a low step.",
            "Point both feet straight ahead.",
            "Keep that knee straight but soft.",
            "Tip your pelvis and lean forward a little.",
            "Breathe and hold, then swap legs.",
        },
        .cue = "Keep your back flat.",
        .errors = "using a step that is too high; turning the hip out",
        .modified_form = "Use a lower step, bend the knee, hold on to a rail or wall, and stay upright with only a mild pull.",
    },
    instruction_row{
        .id = exercise::downward_dog,
        .target = "back of the thighs and calves",
        .steps = {
            "Start on your hands and knees.",
            "Tuck your toes under and lift your hips.",
            "Keep your knees slightly bent.",
            "Push the floor away and make your back long.",
            "Ease your heels toward the floor and breathe.",
            "Bend your knees and come down slowly.",
        },
        .cue = "Hips high.",
        .errors = "rounding the back; locking the shoulders; going on although wrists or shoulders hurt",
        .modified_form = "Put your hands on a table or wall instead of the floor, keep your head above your hips and your knees bent, "
                         "and stop at a mild pull.",
    },
    instruction_row{
        .id = exercise::contract_relax_stretch,
        .target = "back of the thigh",
        .steps = {
            "Loop the strap round one foot, as in the lying towel stretch.",
            "Raise the leg to the first pull.",
            "Press your heel into the strap for 6 to 8 s; nothing moves.",
            "Relax and breathe out.",
            "Raise the leg a little farther, hold and breathe.",
            "Repeat, then swap legs.",
        },
        .cue = "Push, soften, gain.",
        .errors = "pushing with full force; holding the breath",
        .modified_form = "Push only very lightly with the knee bent, raise the leg no farther than the first mild pull, and keep breathing.",
    },
    instruction_row{
        .id = exercise::sciatic_slider,
        .target = "easy gliding of the nerve down the leg",
        .steps = {
            "Sit on a chair and slump lightly.",
            "Look up while you straighten one knee.",
            "Look down while you bend it again.",
            "Keep a smooth rhythm with no hold at the end.",
            "Stop short of any tingling, then swap legs.",
        },
        .cue = "Slide, do not stretch.",
        .errors = "holding at the end; going into tingling, numbness or leg pain; moving fast",
        .modified_form = "Sit tall against the backrest and straighten the knee only a short way, with small head movements and no leg "
                         "symptoms at all.",
        // The catalogue names a small lying knee straightening, whose own easier form is this one: the chain ends here.
    },
    instruction_row{
        .id = exercise::hip_flexor_lunge,
        .target = "front of the hip",
        .steps = {
            "Kneel on one knee on a cushion, beside a chair to hold on to.",
            "Tuck your pelvis under.",
            "Squeeze the buttock of the kneeling leg.",
            "Shift forward a little.",
            "Breathe and hold, then swap sides.",
        },
        .cue = "Tuck first, then shift.",
        .errors = "arching the back; going on although kneeling hurts",
        .modified_form = "Stand with one foot a short step back and a hand on a chair, tuck your pelvis and shift forward only a little.",
    },
    instruction_row{
        .id = exercise::cat_camel,
        .target = "easy movement of the back",
        .steps = {
            "Start on your hands and knees.",
            "Gently round your back up.",
            "Gently let your back sag.",
            "Move with your breath, in the middle of the range.",
        },
        .cue = "Keep the motion easy.",
        .errors = "forcing the ends; going on although wrists or knees hurt",
        .modified_form = "Move only halfway, slowly, with your head level with your back; lean on your forearms if your wrists hurt.",
    },
    instruction_row{
        .id = exercise::pelvic_tilt,
        .target = "feel for the pelvis and light belly control",
        .steps = {
            "Lie on your back with your knees bent.",
            "Gently flatten your low back to the floor.",
            "Let go until there is a small arch again.",
            "Breathe and repeat slowly.",
        },
        .cue = "Tip your pelvis like a bowl.",
        .errors = "pushing with the legs; holding the breath",
        .modified_form = "Make the movement very small, or do it lying on your side or sitting.",
    },
    instruction_row{
        .id = exercise::bridge,
        .target = "buttocks",
        .steps = {
            "Lie on your back, knees bent, feet near your hips.",
            "Tuck your pelvis slightly.",
            "Press your heels down and lift your hips into a straight line.",
            "Squeeze your buttocks for 2 s and keep breathing.",
            "Lower slowly.",
            "Once 15 are easy, add a band above the knees.",
        },
        .cue = "Buttocks first.",
        .errors = "arching the back; cramping behind the thigh (move the feet closer)",
        .modified_form = "Keep both feet down and lift your hips only a hand's width for a moment, head and shoulders on a wedge, "
                         "breathing out.",
    },
    instruction_row{
        .id = exercise::single_leg_bridge,
        .target = "buttocks and side of the hip",
        .steps = {
            "Lie on your back, knees bent, feet near your hips.",
            "Straighten one leg.",
            "Lift your hips with the other leg.",
            "Keep your pelvis level for 2 s.",
            "Lower slowly, then swap sides.",
        },
        .cue = "Keep both hip bones level.",
        .errors = "letting one side of the pelvis drop; arching the back",
        .modified_form = "Keep the toes of the other foot on the floor to share the load, and lift your hips only a hand's width.",
    },
    instruction_row{
        .id = exercise::clamshell,
        .target = "deep muscles and side of the hip",
        .steps = {
            "Lie on your side with your hips and knees half bent.",
            "Keep your feet together.",
            "Open the top knee without rolling back.",
            "Pause, then close slowly.",
            "Finish the set, then swap sides.",
            "Once 15 are easy, add a band above the knees.",
        },
        .cue = "Keep the pelvis still.",
        .errors = "rolling back; lifting the feet apart",
        .modified_form = "Open the top knee only a little and slowly, with no band.",
    },
    instruction_row{
        .id = exercise::side_lying_leg_raise,
        .target = "side of the hip",
        .steps = {
            "Lie on your side with your back to a wall.",
            "Straighten the top leg and take it slightly back.",
            "Slide the heel about 30 degrees up the wall.",
            "Lower it over 3 s.",
            "Finish the set, then swap sides.",
            "Once 12 are easy, add a little weight at the ankle.",
        },
        .cue = "Let the heel lead.",
        .errors = "letting the leg drift forward; pointing the toes up",
        .modified_form = "Bend both knees and lift the top leg only a little, with no weight.",
    },
    instruction_row{
        .id = exercise::band_walk,
        .target = "side of the hips and deep hip muscles",
        .steps = {
            "Put a loop band round your legs, above the knees.",
            "Sink into a quarter squat.",
            "Step diagonally forward, one foot after the other.",
            "Keep your knees over your toes.",
            "Walk backward to the start the same way.",
        },
        .cue = "Keep the band tight all the time.",
        .errors = "letting the knees cave in; swaying; sinking deeper although the knees hurt",
        .modified_form = "Leave the band off, bend the knees only slightly and take small sideways steps along a wall or worktop.",
    },
    instruction_row{
        .id = exercise::prone_leg_lift,
        .target = "buttocks",
        .steps = {
            "Lie face down with a pillow under your belly.",
            "Squeeze one buttock.",
            "Lift that leg a little, with the knee straight.",
            "Hold for 3 s, then lower.",
            "Finish the set, then swap legs.",
            "Once 12 are easy, add a little weight at the ankle.",
        },
        .cue = "Squeeze, then lift.",
        .errors = "arching the back; bending the knee; lifting high",
        .modified_form = "Squeeze the buttock and let the leg become light, with hardly any lift.",
    },
    instruction_row{
        .id = exercise::single_leg_stand,
        .target = "hip steadiness",
        .steps = {
            "Stand beside a wall and rest your fingertips on it.",
            "Lift one foot off the floor.",
            "Keep your belt line level and hold.",
            "Take your fingers off the wall once you are steady.",
            "Swap legs.",
            "Later, for repetitions: let the free hip drop a little and lift it.",
        },
        .cue = "Stand tall.",
        .errors = "letting the hip drop; leaning over",
        .modified_form = "Keep both hands on a worktop and the toes of the free foot on the floor, and hold only briefly.",
    },
    instruction_row{
        .id = exercise::bird_dog,
        .target = "back and buttocks",
        .steps = {
            "Start on your hands and knees.",
            "Gently brace your belly.",
            "Reach one leg back and the opposite arm forward.",
            "Hold level and keep breathing.",
            "Return slowly, then swap sides.",
        },
        .cue = "Keep a cup balanced on your low back.",
        .errors = "twisting; arching the back; going on although wrists or knees hurt",
        .modified_form = "Slide one leg back along the floor and keep both hands down; lean on your forearms if your wrists hurt.",
    },
    instruction_row{
        .id = exercise::dead_bug,
        .target = "belly",
        .steps = {
            "Lie on your back, hips and knees bent to 90 degrees, arms up.",
            "Keep your low back flat on the floor.",
            "At first, lower one heel to tap the floor.",
            "Later, lower one leg and the opposite arm.",
            "Return, then swap sides.",
        },
        .cue = "Breathe out and stay flat.",
        .errors = "letting the back lift; holding the breath",
        .modified_form = "Keep both feet on the floor and slide one heel out at a time, breathing out, with no sit-up.",
    },
    instruction_row{
        .id = exercise::side_plank,
        .target = "side of the trunk and hip",
        .steps = {
            "Lie on your side, propped on your elbow.",
            "Bend your knees at first; later keep your legs straight.",
            "Lift your hips into one line.",
            "Hold and keep breathing.",
            "Lower, then swap sides.",
        },
        .cue = "Make one long line.",
        .errors = "sagging; shrugging the shoulder; going on although the shoulder hurts",
        .modified_form = "Stand side-on to a wall, lean on your forearm and hold one long line briefly while you breathe.",
    },
    instruction_row{
        .id = exercise::plank,
        .target = "belly and front of the trunk",
        .steps = {
            "Lie face down with your elbows under your shoulders.",
            "Lift your body into one line, knees down at first.",
            "Tense your buttocks.",
            "Breathe all the way through, then lower.",
        },
        .cue = "Keep your ribs down.",
        .errors = "sagging; lifting the hips high; holding the breath; going on although shoulders or wrists hurt",
        .modified_form = "Lean on your forearms against a wall or a high worktop and hold the line briefly while you breathe.",
    },
    instruction_row{
        .id = exercise::hip_hinge,
        .target = "bending at the hips instead of the back",
        .steps = {
            "Hold a stick along your head, upper back and tail bone.",
            "Let your knees go soft.",
            "Push your hips back.",
            "Keep all three points on the stick.",
            "Stand up again.",
        },
        .cue = "Close a car door with your hips.",
        .errors = "squatting; losing contact with the stick",
        .modified_form = "Stand in front of a wall or hold a chair, and push your hips back only a little, with your knees soft and "
                         "your head up.",
    },
    instruction_row{
        .id = exercise::romanian_deadlift,
        .target = "back of the thighs and buttocks, strong while long",
        .steps = {
            "Stand tall and hold the weights in front of your thighs.",
            "Push your hips back, shins upright.",
            "Lower to mid-shin with a flat back.",
            "Squeeze your hips to stand up.",
        },
        .cue = "Keep the weights close.",
        .errors = "rounding the back; going too low; letting the weights drift away",
        .modified_form = "Use no weight or a very light one, slide your hands only to just above your knees, and keep your back flat "
                         "and your head up.",
    },
    instruction_row{
        .id = exercise::sliding_leg_curl,
        .target = "braking strength behind the thighs",
        .steps = {
            "Lie on your back with your heels on sliders and lift your hips.",
            "Slide your heels out slowly, over 4 to 5 s.",
            "Lower your hips at the end.",
            "Bend your knees, set up again and repeat.",
            "Later, pull your heels back in as well.",
        },
        .cue = "Keep your hips up.",
        .errors = "dropping the hips early; pushing on through a cramp",
        .modified_form = "Slide one heel out a short way with your hips resting on the floor, head and shoulders on a wedge.",
    },
    instruction_row{
        .id = exercise::nordic_lower,
        .target = "braking strength behind the thighs, for sport",
        .steps = {
            "Kneel on a cushion with your ankles held firmly.",
            "Make one straight line from knees to head.",
            "Lean forward and brake as slowly as you can.",
            "Catch yourself with your hands.",
            "Push back up to the start.",
        },
        .cue = "Resist all the way down.",
        .errors = "bending at the hips; dropping; kneeling on a hard floor; going on although the knees hurt",
        .modified_form = "Lean forward only a little and come back, with a chair in front of you for your hands; report any bruising.",
    },
    instruction_row{
        .id = exercise::heel_dig_hold,
        .target = "steady holding strength behind the thighs",
        .steps = {
            "Lie on your back with your knees slightly bent.",
            "Dig both heels into the floor.",
            "Lift your hips slightly.",
            "Hold steadily, keep breathing, then lower.",
        },
        .cue = "Dig steadily.",
        .errors = "pushing on through a cramp; holding the breath",
        .modified_form = "Dig your heels in gently with your hips resting on the floor, head and shoulders on a wedge, for a few easy breaths.",
    },
    instruction_row{
        .id = exercise::brisk_walk,
        .target = "heart, lungs and easy leg movement",
        .steps = {
            "Walk at a comfortable pace.",
            "Let your arms swing.",
            "Stay able to talk.",
            "Add about 5 minutes each week.",
        },
        .cue = "Easy and often.",
        .errors = "doing far too much on good days and nothing on bad ones",
        .modified_form = "Walk more slowly and for less time on flat ground, with no limp, and with a stick or company if you are unsteady.",
    },
    instruction_row{
        .id = exercise::easy_swim,
        .target = "heart, lungs and the whole body",
        .steps = {
            "Swim with easy strokes.",
            "Keep your body long.",
            "Rest between lengths.",
            "Build up slowly.",
        },
        .cue = "Glide.",
        .errors = "arching the back; going on although the shoulder hurts; swimming with an open wound, an infection or uncontrolled seizures",
        .modified_form = "Move gently in shallow water with company, with little or no kicking and no arching of the back.",
    },
    instruction_row{
        .id = exercise::sit_to_stand_break,
        .target = "legs, after sitting",
        .steps = {
            "Set a timer for your next break.",
            "Stand up without using your hands.",
            "Sit down slowly and repeat.",
            "Then walk about for 1 to 2 minutes.",
        },
        .cue = "Stand, step, start afresh.",
        .errors = "skipping breaks; dropping into the seat; going on although the knees hurt",
        .modified_form = "Use a higher seat, push up with your hands and do only two or three, with something steady to hold.",
    },
    instruction_row{
        .id = exercise::posture_reset,
        .target = "feeling how you sit, and changing it",
        .steps = {
            "Put your feet flat on the floor.",
            "Rest your weight on your sit bones.",
            "Grow tall.",
            "Relax your ribs and take 3 slow breaths.",
            "Then change your position.",
        },
        .cue = "Grow tall, then move.",
        .errors = "holding stiffly; hunting for one perfect posture",
        .modified_form = "Do it standing with a hand on something steady, or on a high, soft seat with your hips above your knees.",
    },
};
// clang-format on

namespace detail {

/// The longest step, in characters.
inline constexpr std::size_t longest_step = 80;

/// Whether every exercise has 4 to 6 steps, none too long, with no gap between them.
consteval bool steps_are_four_to_six_and_short() {
    for (const instruction_row& row : instructions) {
        std::size_t count = 0;
        while (count < row.steps.size() && !row.steps[count].empty()) ++count;
        if (count < 4) return false;
        for (std::size_t i = 0; i < row.steps.size(); ++i)
            if (row.steps[i].size() > longest_step || (i > count && !row.steps[i].empty()))
                return false;
    }
    return true;
}

}  // namespace detail

static_assert(table_is_sound<exercise, instructions>());
static_assert(
    detail::steps_are_four_to_six_and_short(),
    "instructions: a row needs 4 to 6 steps of at most 80 characters, with no gap between them");

}  // namespace knowledge

/// One member of what is said of an exercise, see `about<Member>`.
template <auto Member>
constexpr const auto& about_instruction(exercise item) noexcept {
    return detail::column<knowledge::instructions, Member>[static_cast<std::size_t>(item)];
}

/// How an exercise is done: `instructions_for(exercise::bridge).steps`.
/// Errors: the value must be an enumerator.
constexpr const instruction_row& instructions_for(exercise item) noexcept {
    return knowledge::instructions[static_cast<std::size_t>(item)];
}

}  // namespace hamstring::inline HAMSTRING_EDITION
