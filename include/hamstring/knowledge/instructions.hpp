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
    /// The steps of the adapted form, which take the place of `steps` under a precaution: smaller range,
    /// support, lower load. They say no numbers, since its dose does. Empty where there is no such form.
    std::array<std::string_view, 6> adapted;

    constexpr std::array<std::string_view, 3> texts() const { return {target, cue, errors}; }
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
            "Keep your back long, your hands on your thighs or a chair.",
            "Stop at a firm, bearable pull, breathe and hold.",
            "Bend your knees and come up slowly.",
        },
        .cue = "Send your sit bones up and back.",
        .errors = "rounding the back; locking the knees; bouncing; coming up fast",
        .adapted = {
            "Stand at a worktop and rest your hands on it.",
            "Bend your knees.",
            "Push your hips back until your back is flat, head up.",
            "Stop halfway, at a mild pull, and breathe.",
            "Walk your feet in and stand up.",
        },
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
        .adapted = {
            "Sit on a high cushion with your back near a wall.",
            "Stretch one leg out with the knee well bent.",
            "Rest your hands on your thigh.",
            "Lean from the hips only until a mild pull.",
            "Stay and breathe, then swap legs.",
        },
    },
    instruction_row{
        .id = exercise::lying_towel_stretch,
        .target = "back of the thigh",
        .steps = {
            "Lie on your back, one knee bent and that foot flat.",
            "Loop a towel round the other foot or calf.",
            "Raise that leg with the knee nearly straight.",
            "Draw it toward you until you feel a pull behind the thigh.",
            "Keep your tail bone on the floor; breathe and hold.",
            "Lower the leg slowly, then swap legs.",
        },
        .cue = "Keep the leg long and the shoulders loose.",
        .errors = "lifting the pelvis; pulling on the toes; feeling it in the calf only",
        .adapted = {
            "Lie on your back, one foot flat, head level on the floor.",
            "Loop a towel behind the other thigh.",
            "Draw the thigh up and keep the knee well bent.",
            "Straighten the knee only to the first mild pull.",
            "Stay and breathe, lower the leg, then swap legs.",
        },
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
        .adapted = {
            "Stand with your back on a wall, holding something firm.",
            "Keep your feet close and your knees bent.",
            "Breathe slowly.",
            "Step away slowly.",
        },
    },
    instruction_row{
        .id = exercise::lying_knee_extension,
        .target = "back of the thigh",
        .steps = {
            "Lie on your back and hold one thigh pointing straight up.",
            "Leave the other leg flat on the floor.",
            "Slowly straighten the raised knee.",
            "Pause where you feel the pull.",
            "Lower slowly and repeat, then swap legs.",
            "Once long holds are easy, end each with 5 small, slow pumps.",
        },
        .cue = "Keep the thigh still and let only the knee move.",
        .errors = "letting the thigh drift away; pulling the toes back hard",
        .adapted = {
            "Lie on your back with one foot flat.",
            "Hold behind the other thigh.",
            "Straighten that knee only part of the way and wait a moment.",
            "Bend it again before any strong pull.",
            "Finish the set, then swap legs.",
        },
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
        .adapted = {
            "Lie a long step from the door frame, head on a cushion.",
            "Rest one heel on the frame with the knee bent.",
            "Leave the other foot flat.",
            "Stay at a mild pull and breathe.",
            "Bend the knee to come down, then swap legs.",
        },
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
        .adapted = {
            "Kneel on one knee on a cushion, beside a wall or worktop.",
            "Put the other foot in front with the knee bent.",
            "Hold on and lean a little from the hips.",
            "Stay and breathe, then swap legs.",
        },
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
        .adapted = {
            "Sit on a high, firm seat and hold it with one hand.",
            "Put one heel forward with the knee bent.",
            "Lean from the hips only until a mild pull.",
            "Stay and breathe, then swap legs.",
        },
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
        .adapted = {
            "Hold a rail, wall or worktop.",
            "Put one heel on a very low step with the knee bent.",
            "Stay upright.",
            "Wait at a mild pull and breathe, then swap legs.",
        },
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
        .adapted = {
            "Put your hands on a worktop.",
            "Walk back until your back is flat, knees bent.",
            "Keep your head above your hips.",
            "Stay and breathe, then walk in again.",
        },
    },
    instruction_row{
        .id = exercise::contract_relax_stretch,
        .target = "back of the thigh",
        .steps = {
            "Lie on your back and loop the strap round one foot.",
            "Raise the leg to the first pull.",
            "Press the heel into the strap 6 to 8 s, nothing moving.",
            "Relax and breathe out.",
            "Raise the leg a little farther, hold and breathe.",
            "Repeat, then swap legs.",
        },
        .cue = "Push, soften, gain.",
        .errors = "pushing with full force; holding the breath",
        .adapted = {},
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
        .adapted = {
            "Sit tall against the backrest.",
            "Look up a little while you straighten one knee a short way.",
            "Look level again while you bend it.",
            "Keep it free of any leg symptom.",
            "Finish the set, then swap legs.",
        },
        // The catalogue names a small lying knee straightening, whose own easier form is this one: the chain ends here.
    },
    instruction_row{
        .id = exercise::hip_flexor_lunge,
        .target = "front of the hip",
        .steps = {
            "Kneel on one knee on a cushion, beside a wall or worktop.",
            "Tuck your pelvis under.",
            "Squeeze the buttock of the kneeling leg.",
            "Shift forward a little.",
            "Breathe and hold, then swap sides.",
        },
        .cue = "Tuck first, then shift.",
        .errors = "arching the back; going on although kneeling hurts",
        .adapted = {
            "Stand with a hand on a worktop.",
            "Take a short step back with one foot.",
            "Tuck your pelvis.",
            "Shift forward a little, trunk upright.",
            "Stay and breathe, then swap legs.",
        },
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
        .adapted = {
            "Kneel on hands and knees, or on your forearms.",
            "Keep your head level with your back.",
            "Round up halfway, slowly.",
            "Let the back return to flat, no lower.",
        },
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
        .adapted = {
            "Lie on your side with your knees bent.",
            "Tip your pelvis back a little.",
            "Let it return.",
            "Breathe easily and repeat slowly.",
        },
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
        .adapted = {
            "Lie with head and shoulders raised on firm cushions.",
            "Put both feet near your hips.",
            "Breathe out and lift your hips a hand's width.",
            "Lower at once, slowly.",
            "Rest a breath between lifts.",
        },
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
        .adapted = {},
    },
    instruction_row{
        .id = exercise::clamshell,
        .target = "deep muscles and side of the hip",
        .steps = {
            "Lie on your side with your hips and knees half bent.",
            "Keep your feet together.",
            "Open the top knee without rolling back.",
            "Pause, then close slowly.",
            "Finish all sets, then turn over.",
            "Once 15 are easy, add a band above the knees.",
        },
        .cue = "Keep the pelvis still.",
        .errors = "rolling back; lifting the feet apart",
        .adapted = {
            "Lie on your side with a cushion between your knees, no band.",
            "Open the top knee a hand's width.",
            "Close it slowly.",
            "Finish all sets, then turn over.",
        },
    },
    instruction_row{
        .id = exercise::side_lying_leg_raise,
        .target = "side of the hip",
        .steps = {
            "Lie on your side with your back to a wall.",
            "Straighten the top leg and take it slightly back.",
            "Slide the heel about 30 degrees up the wall.",
            "Lower it over 3 s.",
            "Finish all sets, then turn over.",
            "Once 12 are easy, add a little weight at the ankle.",
        },
        .cue = "Let the heel lead.",
        .errors = "letting the leg drift forward; pointing the toes up",
        .adapted = {
            "Lie on your side with both knees bent.",
            "Lift the top leg a hand's width, no weight.",
            "Lower slowly.",
            "Finish all sets, then turn over.",
        },
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
        .adapted = {
            "Leave the band off and stand at a worktop.",
            "Hold on with both hands, knees soft.",
            "Take a few small steps to the side.",
            "Take as many steps back.",
        },
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
        .adapted = {
            "Lie face down with a cushion under your belly.",
            "Squeeze one buttock and hold it.",
            "Let the leg go light without lifting it.",
            "Relax; finish the set, then swap legs.",
        },
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
            "Later, for repetitions: drop the free hip a little, lift it.",
        },
        .cue = "Stand tall.",
        .errors = "letting the hip drop; leaning over",
        .adapted = {
            "Hold a worktop with both hands.",
            "Shift onto one leg, the toes of the other foot down.",
            "Stay and breathe.",
            "Swap legs.",
        },
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
        .adapted = {
            "Kneel on hands and knees, or on your forearms.",
            "Slide one foot back along the floor.",
            "Keep both hands down and the back still.",
            "Slide it in, then change legs.",
        },
    },
    instruction_row{
        .id = exercise::dead_bug,
        .target = "belly",
        .steps = {
            "Lie on your back, hips and knees at right angles, arms up.",
            "Keep your low back flat on the floor.",
            "At first, lower one heel to tap the floor.",
            "Later, lower one leg and the opposite arm.",
            "Return, then swap sides.",
        },
        .cue = "Breathe out and stay flat.",
        .errors = "letting the back lift; holding the breath",
        .adapted = {
            "Lie on your back with both feet flat.",
            "Breathe out and slide one heel away.",
            "Slide it back.",
            "Change legs after each slide; the head stays down.",
        },
    },
    instruction_row{
        .id = exercise::side_plank,
        .target = "side of the trunk and hip",
        .steps = {
            "Lie on your side, propped on your elbow.",
            "Bend your knees at first; later keep your legs straight.",
            "Lift your hips into one line.",
            "Hold and keep breathing.",
            "Lower; turn over once all sets are done.",
        },
        .cue = "Make one long line.",
        .errors = "sagging; shrugging the shoulder; going on although the shoulder hurts",
        .adapted = {
            "Stand side-on to a wall, your forearm on it.",
            "Step your feet away until your body is one slope.",
            "Hold and breathe.",
            "Turn round for the other side.",
        },
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
        .adapted = {
            "Put your forearms on a wall.",
            "Step back until your body is one slope.",
            "Hold and breathe.",
            "Step in again.",
        },
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
        .adapted = {
            "Stand a foot's length from a wall, your back to it.",
            "Keep your knees soft and your head up.",
            "Push your hips back until they touch the wall.",
            "Stand up again.",
        },
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
        .adapted = {},
    },
    instruction_row{
        .id = exercise::sliding_leg_curl,
        .target = "braking strength behind the thighs",
        .steps = {
            "Lie on your back, heels on sliders, and lift your hips.",
            "Slide your heels out slowly, over 4 to 5 s.",
            "Lower your hips at the end.",
            "Bend your knees, set up again and repeat.",
            "Later, pull your heels back in as well.",
        },
        .cue = "Keep your hips up.",
        .errors = "dropping the hips early; pushing on through a cramp",
        .adapted = {},
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
        .adapted = {},
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
        .adapted = {
            "Lie with head and shoulders raised on firm cushions, knees bent.",
            "Dig your heels in gently, hips on the floor.",
            "Hold and breathe easily.",
            "Let go slowly.",
        },
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
        .adapted = {
            "Walk on level ground, slower than usual.",
            "Keep your steps short.",
            "Take a stick or company if you are unsteady.",
            "Stop at a limp.",
        },
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
        .adapted = {
            "Stay in shallow water with company.",
            "Move your arms gently, hardly kicking.",
            "Keep your back from arching.",
            "Rest at each end.",
        },
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
        .adapted = {
            "Use a high chair against a wall, a worktop in front.",
            "Push up with your hands.",
            "Stand for a breath.",
            "Sit down slowly.",
        },
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
        .adapted = {
            "Stand with a hand on something firm.",
            "Grow tall and drop your shoulders.",
            "Take slow breaths.",
            "Then change your position.",
        },
    },
    instruction_row{
        .id = exercise::supported_stance,
        .target = "steady standing on one leg",
        .steps = {
            "Stand facing a worktop, both hands resting on it.",
            "Shift your weight onto one leg and lift the other foot.",
            "Keep the belt line level and the standing knee soft.",
            "Lighten your hands to the fingertips if it feels steady.",
            "Put the foot down before you tire, then swap legs.",
        },
        .cue = "Grow tall over the standing leg.",
        .errors = "gripping hard; letting the hip drop; standing near nothing firm",
        .adapted = {
            "Stand facing a worktop and hold it with both hands.",
            "Shift your weight onto one leg.",
            "Keep the toes of the other foot on the floor, heel up.",
            "Stay and breathe, then swap legs.",
        },
    },
    instruction_row{
        .id = exercise::heel_toe_stand,
        .target = "steady standing",
        .steps = {
            "Stand side-on to a worktop, one hand on it.",
            "Put one foot straight in front of the other, heel to toe.",
            "Look at a point ahead and breathe.",
            "Lift the hand a little above the worktop if you are steady.",
            "Step out, then swap the front foot.",
        },
        .cue = "Eyes on one point.",
        .errors = "looking down; holding the breath; chair as support",
        .adapted = {
            "Face a worktop and hold it with both hands.",
            "Stand with your feet side by side, touching.",
            "Look ahead and breathe slowly.",
            "Step apart and rest.",
        },
    },
    instruction_row{
        .id = exercise::sit_to_stand_hands,
        .target = "thighs and buttocks",
        .steps = {
            "Put a firm chair against a wall and sit near its front.",
            "Pull your feet back under your knees.",
            "Lean forward and push on the armrests or seat.",
            "Stand up tall and wait one breath.",
            "Sit down slowly, reaching back with your hands.",
        },
        .cue = "Nose over toes, then up.",
        .errors = "dropping down; a chair that slides; rising with a held breath",
        .adapted = {
            "Put a firm, high chair against a wall, a worktop in front.",
            "Sit at the front with your feet under your knees.",
            "Push up with both hands, only as far as is easy.",
            "Lower yourself slowly with your hands.",
            "Rest for a breath before the next one.",
        },
    },
    instruction_row{
        .id = exercise::seated_hinge,
        .target = "bending at the hips with a long back",
        .steps = {
            "Sit near the front of a firm chair, feet flat.",
            "Put your hands in the creases of your hips.",
            "Keep your back long and tip forward from the hips.",
            "Stop before your back rounds and wait one second.",
            "Come back up the same way.",
        },
        .cue = "Belly button forward, not chin down.",
        .errors = "rounding; looking down; rocking",
        .adapted = {
            "Sit well back with your hands on your thighs.",
            "Keep your head above your knees all the time.",
            "Tip forward only a hand's width, back long.",
            "Slide your hands back and sit up again.",
        },
    },
    instruction_row{
        .id = exercise::seated_march,
        .target = "front of the hips and thighs",
        .steps = {
            "Sit tall on a firm chair, hands on the seat.",
            "Lift one knee a little, then put the foot down.",
            "Lift the other knee.",
            "Keep a steady, easy rhythm.",
            "Stop before you lean back.",
        },
        .cue = "Light feet.",
        .errors = "leaning back; holding the breath",
        .adapted = {
            "Sit well back with both hands on the seat.",
            "Lift one heel and then the other, toes down.",
            "Keep the rhythm slow.",
            "Rest between the sets.",
        },
    },
    instruction_row{
        .id = exercise::wheelchair_leg_prop,
        .target = "back of the thigh",
        .steps = {
            "Lock the brakes and put a steady seat in front of you.",
            "Lift one leg onto it with your hands, heel supported.",
            "Keep the knee slightly bent and the foot upright.",
            "Sit tall against the backrest; do not lean forward.",
            "Check the skin, then lower the leg and swap.",
        },
        .cue = "Sit tall, leg heavy.",
        .errors = "leaning onto a leg you cannot feel; heel on a hard edge; going for a strong pull",
        .adapted = {
            "Lock the brakes; use a footstool lower than your seat.",
            "Lift one leg onto it with your hands, knee well bent.",
            "Sit back, stay and breathe.",
            "Check the skin, lower the leg with your hands, then swap.",
        },
    },
    instruction_row{
        .id = exercise::seated_reach,
        .target = "trunk, for reaching and sitting",
        .steps = {
            "Sit in the middle of the seat. In a wheelchair, lock the brakes first.",
            "Keep one hand on the armrest or your thigh.",
            "Reach forward or to the side with the other arm.",
            "Stop where you can still come back by yourself.",
            "Return slowly, then reach with the other arm.",
        },
        .cue = "Reach only as far as you can return.",
        .errors = "losing hold; jerking back",
        .adapted = {
            "Sit well back with one hand holding the armrest or seat.",
            "Raise the other arm to shoulder height.",
            "Reach a hand's width, no more.",
            "Return, then change arms.",
        },
    },
    instruction_row{
        .id = exercise::seated_lean_break,
        .target = "a change of position in the seat",
        .steps = {
            "Keep to the weight shifts that your seating team taught you.",
            "Lock the brakes and put both feet on the footplates.",
            "Rest your forearms on your thighs or on a table.",
            "Lean well forward, until your weight comes off the seat.",
            "Stay and breathe, then push up with your arms and sit back.",
        },
        .cue = "Let the seat go light.",
        .errors = "no table although balance is poor; rubbing while sliding back",
        .adapted = {},
    },
    instruction_row{
        .id = exercise::wheel_ride,
        .target = "heart and lungs, shoulders and arms",
        .steps = {
            "Check tyres and brakes, and put gloves on if you use them.",
            "Push at a pace at which you can still talk.",
            "Use long, smooth pushes and let the hands drop back.",
            "Stay on level ground at first.",
            "Slow down for the last two minutes.",
        },
        .cue = "Long pushes, low hands.",
        .errors = "short fast pushes; going on with shoulder pain",
        .adapted = {
            "Push at an easy pace on level ground.",
            "Rest between the two halves.",
            "Stop if a shoulder hurts.",
            "An arm cycle does as well, if one is at hand.",
        },
    },
    instruction_row{
        .id = exercise::standing_hip_extension,
        .target = "buttocks",
        .steps = {
            "Stand facing a worktop and hold it.",
            "Squeeze one buttock.",
            "Move that leg straight back a little, trunk still.",
            "Wait one second, then bring it back.",
            "Finish the set, then swap legs.",
        },
        .cue = "Squeeze, then move.",
        .errors = "arching the back; leaning forward; swinging",
        .adapted = {
            "Face a worktop and hold it with both hands.",
            "Squeeze one buttock and hold it.",
            "Let the heel lift, the toes staying on the floor.",
            "Relax; finish the set, then swap legs.",
        },
    },
    instruction_row{
        .id = exercise::standing_hip_abduction,
        .target = "side of the hip",
        .steps = {
            "Stand facing a worktop and hold it.",
            "Shift your weight onto one leg, knee soft.",
            "Move the other leg out to the side, toes ahead.",
            "Wait one second, then bring it back.",
            "Finish the set, then swap legs.",
        },
        .cue = "Heel leads, belt level.",
        .errors = "leaning over; turning the toes out; gripping",
        .adapted = {
            "Face a worktop and hold it with both hands.",
            "Slide one foot out along the floor a little.",
            "Slide it back slowly.",
            "Finish the set, then swap legs.",
        },
    },
    instruction_row{
        .id = exercise::step_up,
        .target = "thighs and buttocks",
        .steps = {
            "Stand before a low step, a rail or wall in reach.",
            "Put one whole foot on the step.",
            "Lean a little and push through that heel to stand up.",
            "Bring the other foot up only to touch.",
            "Lower slowly to the floor; finish, then swap.",
        },
        .cue = "Push the step away.",
        .errors = "pushing off the lower foot; knee falling in; a high step at first",
        .adapted = {
            "Hold a rail with one hand.",
            "Use a very low step.",
            "Step up with both feet, one after the other.",
            "Step down slowly, the same leg last.",
        },
    },
    instruction_row{
        .id = exercise::squat_to_chair,
        .target = "thighs and buttocks",
        .steps = {
            "Stand in front of a firm chair that is against a wall.",
            "Put your feet as wide as your hips.",
            "Send your hips back and lower until you touch the seat.",
            "Do not sit; push the floor away and stand up.",
            "Breathe out on the way up.",
        },
        .cue = "Reach back for the seat.",
        .errors = "knees falling in; dropping onto the seat; heels lifting",
        .adapted = {
            "Stand in front of a high chair, a worktop within reach.",
            "Hold the worktop with one hand.",
            "Lower only halfway, slowly.",
            "Stand up and rest for a breath.",
        },
    },
    instruction_row{
        .id = exercise::hip_thrust,
        .target = "buttocks",
        .steps = {
            "Sit on the floor, shoulder blades against a firm bench.",
            "Put your feet flat, as wide as your hips.",
            "Tuck your pelvis and lift until thighs and trunk are level.",
            "Squeeze your buttocks for two seconds, ribs down.",
            "Lower in three seconds; add weight on the hips later.",
        },
        .cue = "Shins upright at the top.",
        .errors = "arching at the top; a bench that slides; pushing with the toes",
        .adapted = {},
    },
    instruction_row{
        .id = exercise::single_leg_deadlift,
        .target = "back of the thigh and buttock of the standing leg",
        .steps = {
            "Stand on one leg with the knee soft, a wall in reach.",
            "Send that hip back and let the other leg rise behind you.",
            "Keep hips square and back flat; stop at a firm pull.",
            "Squeeze the buttock and stand up again.",
            "Finish the set, then swap; hold a weight once it is steady.",
        },
        .cue = "Front hip back, back heel long.",
        .errors = "opening the hip; rounding; reaching for the floor",
        .adapted = {},
    },
    instruction_row{
        .id = exercise::long_lever_bridge,
        .target = "back of the thighs, held",
        .steps = {
            "Lie on your back, heels farther out, knees bent a little.",
            "Pull your toes up and dig the heels in.",
            "Lift your hips until your body is one line.",
            "Hold and keep breathing; no sharp pain at the sit bone.",
            "Lower slowly and rest for one minute.",
        },
        .cue = "Steady pull, quiet breath.",
        .errors = "cramp from starting too far out; holding the breath; hips sagging",
        .adapted = {
            "Lie on your back with your knees half bent.",
            "Dig your heels in with your hips on the floor.",
            "Hold and keep breathing.",
            "Let go slowly.",
        },
    },
    instruction_row{
        .id = exercise::heel_walkout,
        .target = "back of the thighs while they lengthen",
        .steps = {
            "Lie on your back and lift into a bridge.",
            "Walk your heels away in four small steps.",
            "Stop before your hips drop or a cramp starts.",
            "Walk back in, or lower your hips and begin anew.",
            "Rest after five rounds.",
        },
        .cue = "Hips stay up.",
        .errors = "big steps; hips dropping; going on with a cramp",
        .adapted = {},
    },
    instruction_row{
        .id = exercise::standing_hip_flexor_stretch,
        .target = "front of the hip",
        .steps = {
            "Stand side-on to a wall, one hand on it.",
            "Step one foot back, heel up, both feet ahead.",
            "Tuck your pelvis and squeeze the back buttock.",
            "Shift forward a little until the front of the hip pulls.",
            "Hold and breathe, then swap legs.",
        },
        .cue = "Tuck before you shift.",
        .errors = "arching the back; leaning forward; turning the back foot out",
        .adapted = {
            "Hold a worktop with both hands.",
            "Take a small step back with one foot.",
            "Tuck your pelvis and stay upright.",
            "Hold and breathe, then swap legs.",
        },
    },
    instruction_row{
        .id = exercise::calf_stretch,
        .target = "calf",
        .steps = {
            "Put both hands on a wall at shoulder height.",
            "Step one foot back, toes pointing at the wall.",
            "Keep the back heel down and the knee straight.",
            "Bend the front knee until the calf pulls.",
            "Hold, then swap legs.",
        },
        .cue = "Heel heavy.",
        .errors = "heel lifting; toes turned out; bouncing",
        .adapted = {
            "Hold a worktop with both hands.",
            "Take a small step back, heel down.",
            "Stay where the calf just begins to pull.",
            "Hold and breathe, then swap legs.",
        },
    },
    instruction_row{
        .id = exercise::knees_to_chest_rock,
        .target = "low back, moved gently",
        .steps = {
            "Lie on your back and bring one knee up, then the other.",
            "Hold your thighs behind the knees.",
            "Draw them in until the back feels a mild stretch.",
            "Rock gently a few centimetres and breathe.",
            "Put one foot down at a time.",
        },
        .cue = "Small and slow.",
        .errors = "pulling hard; lifting the head; both legs down at once",
        .adapted = {
            "Lie on your back with a cushion under your head.",
            "Bring up one knee only and hold behind the thigh.",
            "Draw it in a little and let it go again.",
            "Finish the set, then swap legs.",
        },
    },
    instruction_row{
        .id = exercise::rest_90_90,
        .target = "ease for the low back",
        .steps = {
            "Lie on your back in front of a chair or sofa.",
            "Put your lower legs on the seat, hips and knees bent square.",
            "Put a cushion under your head.",
            "Let the belly move with slow breaths.",
            "After five minutes roll onto your side to get up.",
        },
        .cue = "Heavy legs, slow breath.",
        .errors = "staying for an hour; getting up straight forward",
        .adapted = {
            "Lie on your side on your bed, knees bent.",
            "Put a cushion between your knees and one under your head.",
            "Breathe slowly.",
            "Push up with your arms to get up.",
        },
    },
    instruction_row{
        .id = exercise::prone_on_elbows,
        .target = "ease for the low back",
        .steps = {
            "Lie face down and rest for a minute.",
            "Prop yourself on your forearms, elbows under shoulders.",
            "Let the belly and hips sink into the floor.",
            "Stay and breathe; leg pain must not move down.",
            "Lower and roll onto your side to get up.",
        },
        .cue = "Belly heavy.",
        .errors = "holding on although the leg gets worse; shrugging",
        .adapted = {
            "Lie face down with a cushion under your belly.",
            "Rest your head on your hands.",
            "Stay and breathe.",
            "Stop if the leg feels worse.",
        },
    },
    instruction_row{
        .id = exercise::short_strolls,
        .target = "easy movement of the whole body",
        .steps = {
            "Walk for a few minutes at any comfortable pace.",
            "Let your arms swing and keep your steps short.",
            "Turn round before you tire.",
            "Sit or lie in your easiest position afterwards.",
            "Repeat later in the day.",
        },
        .cue = "Often, not far.",
        .errors = "making up for it with one long walk; limping on",
        .adapted = {
            "Walk slowly on level ground, with short steps and no limp.",
            "Take a stick or walk along a wall if you are unsteady.",
            "Sit down before you tire.",
            "Repeat later in the day.",
        },
    },
    instruction_row{
        .id = exercise::foot_on_step_break,
        .target = "ease for the low back while standing",
        .steps = {
            "At work, put one foot on a low box or rail.",
            "Keep your weight mostly on the standing leg.",
            "Stay for about a minute while you work.",
            "Swap feet.",
            "Walk a few steps before you stand still again.",
        },
        .cue = "Change feet, change load.",
        .errors = "leaning on one hip; a wobbly box",
        .adapted = {
            "Hold on to something firm.",
            "Put one foot on a very low box.",
            "Stay and breathe, then swap feet.",
        },
    },
    instruction_row{
        .id = exercise::calf_pump_break,
        .target = "calves, while standing for long",
        .steps = {
            "Stand with a hand near something firm.",
            "Rise onto your toes.",
            "Lower slowly.",
            "Keep an easy rhythm.",
            "Then walk ten steps.",
        },
        .cue = "Up, down, walk on.",
        .errors = "rushing; holding the breath",
        .adapted = {
            "Hold on with both hands.",
            "Lift the heels only a little.",
            "Lower slowly and keep an easy rhythm.",
            "Then rest.",
        },
    },
    instruction_row{
        .id = exercise::sit_down_break,
        .target = "ease for back and legs",
        .steps = {
            "Sit down for two minutes when you may.",
            "Lean back and let the backrest carry you.",
            "Put your feet up on something if you can.",
            "Circle your ankles.",
            "Stand up with your hands and walk a few steps.",
        },
        .cue = "Off your feet for a moment.",
        .errors = "skipping it on busy days",
        .adapted = {
            "Perch on a high stool or lean on a ledge.",
            "Take the weight off your legs.",
            "Stand up with your hands.",
        },
    },
    instruction_row{
        .id = exercise::askling_extender,
        .target = "back of the thigh while it lengthens",
        .steps = {
            "Lie on your back and hold one thigh upright with both hands.",
            "Straighten that knee slowly.",
            "Stop just before it hurts.",
            "Let the knee bend again at the same pace.",
            "Finish the set, then swap.",
        },
        .cue = "Slow out, slow back, no pain.",
        .errors = "holding at the end; pushing into pain; letting the thigh drift",
        .adapted = {
            "Lie on your back with the other foot flat.",
            "Hold behind the thigh, the hip not quite upright.",
            "Straighten the knee halfway, well before any pain.",
            "Let it bend again; finish the set, then swap.",
        },
    },
    instruction_row{
        .id = exercise::askling_diver,
        .target = "back of the thigh of the standing leg",
        .steps = {
            "Stand on one leg with the knee slightly bent.",
            "Tip forward from the hip and reach both arms ahead.",
            "Let the other leg bend and rise behind you.",
            "Stop before pain and come back slowly.",
            "Go faster only when it is easy; then swap.",
        },
        .cue = "Dive slowly.",
        .errors = "locking the knee; rounding; speed too early",
        .adapted = {},
    },
    instruction_row{
        .id = exercise::askling_glider,
        .target = "back of the thigh of the front leg",
        .steps = {
            "Hold a rail; put one heel in front on the floor.",
            "Carry nearly all your weight on that heel, knee a little bent.",
            "Glide the other foot back on a slippery sole.",
            "Stop before pain.",
            "Pull back with your arms, not with the legs.",
        },
        .cue = "The arms bring you back.",
        .errors = "pulling back with the leg; going into pain",
        .adapted = {},
    },
    instruction_row{
        .id = exercise::heel_slide,
        .target = "easy movement of hip and knee",
        .steps = {
            "Lie on your back with your legs long.",
            "Slide one heel toward your buttock.",
            "Stop where it stays easy.",
            "Slide it back until the leg is long.",
            "Finish the set, then swap.",
        },
        .cue = "Easy and smooth.",
        .errors = "pushing into pain; lifting the foot",
        .adapted = {
            "Lie on your back with a cushion under the thigh.",
            "Slide the heel only a hand's width.",
            "Slide it back and rest.",
            "Finish the set, then swap legs.",
        },
    },
    instruction_row{
        .id = exercise::glute_squeeze,
        .target = "buttocks",
        .steps = {
            "Lie on your back or face down, legs at ease.",
            "Squeeze both buttocks together.",
            "Hold for five seconds and keep breathing.",
            "Let go fully.",
            "Repeat ten times.",
        },
        .cue = "Half effort is enough.",
        .errors = "holding the breath; pressing with the thighs",
        .adapted = {
            "Lie as is easiest, a cushion where you like it.",
            "Squeeze at half strength.",
            "Hold and keep breathing.",
            "Let go and rest.",
        },
    },
};
// clang-format on

namespace detail {

/// The longest step, in characters.
inline constexpr std::size_t longest_step = 80;

/// Whether steps are at least so many, none too long, with no gap between them.
consteval bool are_short(const std::array<std::string_view, 6>& steps, std::size_t at_least) {
    std::size_t count = 0;
    while (count < steps.size() && !steps[count].empty()) ++count;
    if (count < at_least) return false;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (steps[i].size() > longest_step || (i > count && !steps[i].empty())) return false;
    return true;
}

/// Whether every exercise has 4 to 6 steps, none too long, with no gap between them.
consteval bool steps_are_four_to_six_and_short() {
    for (const instruction_row& row : instructions)
        if (!are_short(row.steps, 4)) return false;
    return true;
}

/// Whether every adapted form that an exercise has is told in 3 to 6 short steps, and no other.
consteval bool adapted_forms_are_told() {
    for (const instruction_row& row : instructions) {
        const bool told = !row.adapted[0].empty();
        if (told != exercises[static_cast<std::size_t>(row.id)].adapted.exists()) return false;
        if (told && !are_short(row.adapted, 3)) return false;
    }
    return true;
}

constexpr bool says_a_number(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

/// Whether the steps of the adapted forms leave the numbers to the dose.
consteval bool adapted_steps_say_no_numbers() {
    for (const instruction_row& row : instructions)
        for (std::size_t i = 0; i < row.adapted.size() && !row.adapted[i].empty(); ++i)
            if (says_a_number(row.adapted[i])) return false;
    return true;
}

}  // namespace detail

static_assert(table_is_sound<exercise, instructions>());
static_assert(
    detail::steps_are_four_to_six_and_short(),
    "instructions: a row needs 4 to 6 steps of at most 80 characters, with no gap between them");
static_assert(
    detail::adapted_forms_are_told(),
    "instructions: exactly the exercises with an adapted form need its 3 to 6 steps of at most 80 characters");
static_assert(detail::adapted_steps_say_no_numbers(),
              "instructions: the steps of an adapted form say no numbers, its dose does");

}  // namespace knowledge

namespace knowledge {

/// What answers for an exercise that is a host's, see `of_the_host`: no steps.
inline constexpr instruction_row told_by_the_host = instruction_row{
    .id = static_cast<exercise>(count_of<exercise>),
    .target = "what the service that you are using says",
    .steps = {},
    .cue = "Ask the service that you are using how it is done.",
    .errors = "doing it without having been shown it",
    .adapted = {},
};

}  // namespace knowledge

/// One member of what is said of an exercise, see `about<Member>`.
template <auto Member>
constexpr const auto& about_instruction(exercise item) noexcept {
    if (static_cast<std::size_t>(item) >= count_of<exercise>)
        return knowledge::told_by_the_host.*Member;
    return detail::column<knowledge::instructions, Member>[static_cast<std::size_t>(item)];
}

/// The steps that are told: those of the whole form, or of the adapted one in their place. Unused places at
/// the end are empty.
constexpr const std::array<std::string_view, 6>& steps_for(exercise item, bool modified) noexcept {
    return modified ? about_instruction<&instruction_row::adapted>(item)
                    : about_instruction<&instruction_row::steps>(item);
}

/// How an exercise is done: `instructions_for(exercise::bridge).steps`.
/// Errors: of a number that is none of the catalogue, a row without steps.
constexpr const instruction_row& instructions_for(exercise item) noexcept {
    if (static_cast<std::size_t>(item) >= count_of<exercise>) return knowledge::told_by_the_host;
    return knowledge::instructions[static_cast<std::size_t>(item)];
}

}  // namespace hamstring::inline HAMSTRING_EDITION
