// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/condition.hpp>
#include <hamstring/ids/movement.hpp>
#include <hamstring/ids/red_flag.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// Every condition, every movement, and how far each restricts each: the restriction matrix.
/// `condition_checks.hpp` has the compiler check it.
/// The matrix is synthesised by expert judgement from the sources that its rows name; not reviewed by
/// a clinician yet.

namespace hamstring::inline HAMSTRING_EDITION {

/// One level of restriction.
struct restriction_row {
    restriction id;
    std::string_view key;
    /// Lay name, fit for a legend.
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One movement of the matrix.
struct movement_row {
    movement id;
    std::string_view key;
    /// Lay name, fit for "left out because ... limits <name>".
    std::string_view name;
    /// Whether it waits wherever a clinician is to be seen within days, whatever the matrix says; why:
    /// `knowledge::why_movements_wait`.
    bool waits_for_a_clinician;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One row of the matrix, a level for each movement, in the order of `movement`.
using restriction_levels = std::array<restriction, 20>;

/// One condition.
struct condition_row {
    condition id;
    std::string_view key;
    /// Asked as it stands; yes means the condition applies.
    std::string_view question;
    /// Lay name, fit for "for <name>".
    std::string_view name;
    /// How far it restricts each movement: its row of the matrix.
    restriction_levels levels;
    /// Why, in one lay sentence, hedged.
    std::string_view because;
    /// What to do instead, in one lay sentence.
    std::string_view instead;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 4> texts() const {
        return {question, name, because, instead};
    }
};

/// A condition whose question says more than a red flag's: a yes to it is a yes to the flag.
struct condition_answer {
    /// The condition with a yes.
    condition told;
    /// The red flag that counts as answered yes then.
    red_flag answers;
};

namespace knowledge {

namespace detail {

// Not constexpr on purpose: to reach one of them while compiling is the error, and its name the message.
inline void a_level_must_be_capital_x_c_m_or_a_dot() {}
inline void levels_need_one_space_between_them() {}
inline void a_row_needs_exactly_20_levels() {}

}  // namespace detail

/// The levels of one row, in the clinical table's own notation.
/// Shape: 20 marks in the order of `movement`, one space between them -> levels.
/// Units: X forbidden, C only after clearance, M modified form only, . no limit.
/// Errors: any other mark, or not exactly 20 of them, does not compile.
/// Source: none; the row that it stands in names its own.
consteval restriction_levels read_levels(std::string_view marks) {
    restriction_levels result{};
    if (marks.size() != 2 * result.size() - 1) detail::a_row_needs_exactly_20_levels();
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (i % 2 == 1) {
            if (marks[i] != ' ') detail::levels_need_one_space_between_them();
            continue;
        }
        switch (marks[i]) {
            case 'X':
                result[i / 2] = restriction::forbidden;
                break;
            case 'C':
                result[i / 2] = restriction::clearance;
                break;
            case 'M':
                result[i / 2] = restriction::modified;
                break;
            case '.':
                result[i / 2] = restriction::none;
                break;
            default:
                detail::a_level_must_be_capital_x_c_m_or_a_dot();
        }
    }
    return result;
}

// clang-format off
inline constexpr restriction_row restrictions[] = {
    restriction_row{
        .id = restriction::none,
        .key = "none",
        .name = "no special limit",
    },
    restriction_row{
        .id = restriction::modified,
        .key = "modified",
        .name = "only in an adapted form",
    },
    restriction_row{
        .id = restriction::clearance,
        .key = "clearance",
        .name = "only after a doctor or surgeon agrees",
    },
    restriction_row{
        .id = restriction::forbidden,
        .key = "forbidden",
        .name = "not offered",
    },
};

inline constexpr movement_row movements[] = {
    movement_row{
        .id = movement::loaded_spinal_flexion,
        .key = "loaded_spinal_flexion",
        .name = "bending the back under load",
        .waits_for_a_clinician = true,
    },
    movement_row{
        .id = movement::end_range_standing_forward_bend,
        .key = "end_range_standing_forward_bend",
        .name = "bending all the way forward while standing",
        .waits_for_a_clinician = true,
    },
    movement_row{
        .id = movement::seated_forward_stretch,
        .key = "seated_forward_stretch",
        .name = "reaching forward to stretch while seated",
        .waits_for_a_clinician = false,
    },
    movement_row{
        .id = movement::supine_strap_stretch,
        .key = "supine_strap_stretch",
        .name = "stretching the leg with a strap while lying down",
        .waits_for_a_clinician = false,
    },
    movement_row{
        .id = movement::lying_doorway_or_wall_stretch,
        .key = "lying_doorway_or_wall_stretch",
        .name = "lying with the leg up a wall or door frame",
        .waits_for_a_clinician = false,
    },
    movement_row{
        .id = movement::standing_heel_or_wall_stretch,
        .key = "standing_heel_or_wall_stretch",
        .name = "stretching while standing, with the heel up or against a wall",
        .waits_for_a_clinician = false,
    },
    movement_row{
        .id = movement::ballistic_stretch,
        .key = "ballistic_stretch",
        .name = "bouncing stretches",
        .waits_for_a_clinician = true,
    },
    movement_row{
        .id = movement::prone_hip_extension,
        .key = "prone_hip_extension",
        .name = "lifting the leg while lying face down",
        .waits_for_a_clinician = false,
    },
    movement_row{
        .id = movement::nordic_curl,
        .key = "nordic_curl",
        .name = "the Nordic curl",
        .waits_for_a_clinician = true,
    },
    movement_row{
        .id = movement::bridge,
        .key = "bridge",
        .name = "the bridge",
        .waits_for_a_clinician = false,
    },
    movement_row{
        .id = movement::side_lying_clam,
        .key = "side_lying_clam",
        .name = "the side-lying clam",
        .waits_for_a_clinician = false,
    },
    movement_row{
        .id = movement::plank_or_dead_bug,
        .key = "plank_or_dead_bug",
        .name = "the plank and the dead bug",
        .waits_for_a_clinician = false,
    },
    movement_row{
        .id = movement::bird_dog,
        .key = "bird_dog",
        .name = "the bird dog",
        .waits_for_a_clinician = false,
    },
    movement_row{
        .id = movement::walking,
        .key = "walking",
        .name = "walking for exercise",
        .waits_for_a_clinician = false,
    },
    movement_row{
        .id = movement::swimming,
        .key = "swimming",
        .name = "swimming",
        .waits_for_a_clinician = false,
    },
    movement_row{
        .id = movement::spinal_manipulation,
        .key = "spinal_manipulation",
        .name = "spinal manipulation",
        .waits_for_a_clinician = true,
    },
    movement_row{
        .id = movement::rising,
        .key = "rising",
        .name = "rising from a seat, squatting and stepping up",
        .waits_for_a_clinician = false,
    },
    movement_row{
        .id = movement::one_leg_stance,
        .key = "one_leg_stance",
        .name = "standing on one leg",
        .waits_for_a_clinician = false,
    },
    movement_row{
        .id = movement::seated_movement,
        .key = "seated_movement",
        .name = "easy movement while sitting",
        .waits_for_a_clinician = false,
    },
    movement_row{
        .id = movement::hips_bent_rest,
        .key = "hips_bent_rest",
        .name = "resting on the back with the hips bent",
        .waits_for_a_clinician = false,
    },
};

/// Why those movements wait.
inline constexpr grounds why_movements_wait{
    .because = "Before a doctor has looked, we leave out bending the back under load, bending all the way forward while standing, bouncing, Nordic curls and thrusts; the choice is our judgement.",
    .grade = evidence::consensus,
    .sources = {source::expert_judgement},
};

/// What the last four columns rest on: rising (for which bridge and walking stood), one-leg stance (side-lying
/// clam and walking), seated movement (walking) and hips-bent rest (lying doorway or wall stretch).
inline constexpr grounds why_last_four_columns{
    .because = "These four kinds of movement had no column of their own: each cell is our judgement, by the strictest reading that can be defended, and never looser than the columns that stood in for it.",
    .grade = evidence::consensus,
    .sources = {source::expert_judgement},
};

// Read the levels down their columns: X forbidden, C only after clearance, M modified form only, . no limit.
//
//   LSF loaded spinal flexion              BAL ballistic stretch        BRD bird dog
//   SFB end-range standing forward bend    PHE prone hip extension      WLK walking
//   SFT seated forward stretch             NHC Nordic curl              SWM swimming
//   SSS supine strap stretch               BRI bridge                   SMT spinal manipulation
//   WDR lying doorway or wall stretch      CLM side-lying clam          RIS rising
//   WST standing heel or wall stretch      PDB plank or dead bug        OLS one-leg stance
//   SIT seated movement                    HBR hips-bent rest
//
//                        L S S S W W B P N B C P B W S S R O S H
//                        S F F S D S A H H R L D R L W M I L I B
//                        F B T S R T L E C I M B D K M T S S T R
inline constexpr condition_row conditions[] = {
    condition_row{
        .id = condition::strain_g1_acute,
        .key = "strain_g1_acute",
        // Asked wider than its days: what ends this phase is how the leg works, not the date.
        .question = "Did you pull the back of your thigh in the last 5 days, or does a recent pull still hurt, even if you walk normally?",
        .name = "a fresh mild hamstring strain",
        .levels = read_levels("X X X M M X X M X M . . M M M X M M M M"),
        .because = "In the first days a strained muscle needs protecting, so stretch pain and end positions are avoided.",
        .instead = "Move within comfort, tense the muscle gently and walk with no limp; add load once bending the "
                   "knee against a push hardly hurts.",
        .grade = evidence::consensus,
        .sources = {source::martin_2022, source::heiderscheit_2010, source::ishoi_2020, source::expert_judgement},
    },
    condition_row{
        .id = condition::strain_g2_acute,
        .key = "strain_g2_acute",
        .question = "Did you pull the back of your thigh in the last 10 days with a limp, bruise or weakness, or do you still limp from a pull?",
        .name = "a fresh moderate hamstring strain",
        .levels = read_levels("X X X X X X X M X M . M M M M X M X M X"),
        .because = "A bigger strain is protected for longer; how the leg walks and bends matters more than the date.",
        .instead = "Move within comfort, tense the muscle gently and take short walks with no limp; add load only once you walk normally again.",
        .grade = evidence::consensus,
        .sources = {source::martin_2022, source::heiderscheit_2010, source::ishoi_2020, source::expert_judgement},
    },
    condition_row{
        .id = condition::strain_g3_or_avulsion_suspected,
        .key = "strain_g3_or_avulsion_suspected",
        .question = "Is a bad recent tear at the back of your thigh known or suspected (a pop, then wide bruising, a "
                    "gap, weakness, trouble walking or sitting)?",
        .name = "a known or possible bad hamstring tear",
        .levels = read_levels("X X X X X X X X X X X X X C X X X X C X"),
        .because = "A bad tear needs assessing before any routine; an operation is only one option, so a specialist's opinion helps.",
        .instead = "See a doctor within 3 days, the same day if you cannot walk or the foot is numb, tingling or weak; ask how much to walk.",
        .grade = evidence::consensus,
        .sources = {source::pihl_2024, source::martin_2022, source::expert_judgement},
    },
    condition_row{
        .id = condition::hamstring_repair_lt_12w,
        .key = "hamstring_repair_lt_12w",
        .question = "Was a torn hamstring repaired in an operation in the last 12 weeks?",
        .name = "a recent hamstring repair",
        .levels = read_levels("X X X X X X X C X C C C C C C X C C C X"),
        .because = "A repaired hamstring is protected from a bent hip with a straight knee, and plans vary widely, so no dates are guessed here.",
        .instead = "Follow your surgeon's plan, and ask the surgical team before you add any exercise.",
        .grade = evidence::very_low,
        .sources = {source::hamstring_repair_trial, source::expert_judgement},
    },
    condition_row{
        .id = condition::hip_scope_or_other_hip_surgery_lt_12w,
        .key = "hip_scope_or_other_hip_surgery_lt_12w",
        .question = "Was your hip operated on in the last 12 weeks, keyhole or open?",
        .name = "a recent hip operation",
        .levels = read_levels("X X X C C X X C X C C C C C C X C C C C"),
        .because = "What is allowed after a hip operation depends on the operation and the surgeon, so no dates are guessed here.",
        .instead = "Follow your surgeon's plan, and ask the surgical team before you add any exercise.",
        .grade = evidence::very_low,
        .sources = {source::general_practice, source::expert_judgement},
    },
    condition_row{
        .id = condition::thr_precautions_active,
        .key = "thr_precautions_active",
        .question = "Has your hip been replaced, and do your surgeon's movement limits still apply, or are you unsure?",
        .name = "the movement limits after a hip replacement",
        .levels = read_levels("X X X X X X X C X C C C X M C X C X C X"),
        .because = "Limits depend on the operation, and the surgeon's word comes first; studies saw about as many "
                   "dislocations with fewer limits.",
        .instead = "Ask your surgeon what you may do; walking, squeezing the buttocks and sliding the heel along the bed may be among it.",
        .grade = evidence::low,
        .sources = {source::korfitsen_2023, source::reimert_hip_precautions, source::expert_judgement},
    },
    condition_row{
        .id = condition::thr_released,
        .key = "thr_released",
        .question = "Has your hip been replaced, and has your surgeon lifted all movement limits or set none?",
        .name = "a hip replacement",
        .levels = read_levels("M M M M M M X M C . . . M . . C M M M M"),
        .because = "Studies found about as many dislocations with few limits as with many; certainty is low, so end positions stay gentle.",
        .instead = "Use the adapted form of each stretch, leave out bouncing, and ask your surgeon before the Nordic curl.",
        .grade = evidence::low,
        .sources = {source::korfitsen_2023, source::reimert_hip_precautions, source::expert_judgement},
    },
    condition_row{
        .id = condition::spine_surgery_lt_6w_or_uncleared,
        .key = "spine_surgery_lt_6w_or_uncleared",
        .question = "Was your spine operated on in the last 6 weeks, or earlier with no word yet from your surgeon that you may exercise?",
        .name = "a spine operation",
        .levels = read_levels("X X X C C X X C X C C C C . C X C C C C"),
        .because = "After disc surgery, rehabilitation often begins at 4 to 6 weeks; the evidence is weak, so the surgeon decides.",
        .instead = "Walk early, as your team advises, and keep bending, loading and twisting for when they agree.",
        .grade = evidence::very_low,
        .sources = {source::oosterhuis_2014, source::expert_judgement},
    },
    condition_row{
        .id = condition::osteoporosis_no_fracture,
        .key = "osteoporosis_no_fracture",
        // Asked of fractures elsewhere too: a fracture of the spine has its own, stricter row.
        .question = "Have you been told that your bones are thinning (osteoporosis), even if none has broken?",
        .name = "thinning bones (osteoporosis)",
        .levels = read_levels("X X X . . M X . M . . M . . . X M M M ."),
        .because = "With thinning bones, deep bending of the spine is best avoided, most of all when loaded, held, fast or twisted.",
        .instead = "Bend at the hips with a straight back, train back muscles, strength and balance, and leave out sit-ups and crunches.",
        .grade = evidence::consensus,
        .sources = {source::brooke_wavell_2022, source::giangregorio_2014, source::sinaki_1984, source::expert_judgement},
    },
    condition_row{
        .id = condition::vertebral_fracture_past,
        .key = "vertebral_fracture_past",
        .question = "Have you ever been told of a broken or collapsed bone in your spine?",
        .name = "a past spine fracture",
        .levels = read_levels("X X X M M M X M X M . M M . . X M M M M"),
        .because = "In one older study of 59 people, new fractures were seen far more often with bending exercises "
                   "than with back-strengthening ones.",
        .instead = "Bend at the hips, train back muscles and balance, and go no faster than a brisk walk; with a new "
                   "fracture, see a doctor first.",
        .grade = evidence::low,
        .sources = {source::sinaki_1984, source::brooke_wavell_2022, source::giangregorio_2014, source::expert_judgement},
    },
    condition_row{
        .id = condition::disc_radiculopathy_acute,
        .key = "disc_radiculopathy_acute",
        .question = "Is pain, tingling or numbness running from your back down your leg, new or worse in recent weeks (sciatica, slipped disc)?",
        .name = "new nerve pain down the leg",
        // SMT is C, and X with a nerve deficit: whether there is one is not known here, so X.
        .levels = read_levels("X X X X M X X M X M . M M . M X M M M M"),
        .because = "Straight-leg and slumped positions load the sciatic nerve, so stretching into leg pain, tingling or numbness is avoided.",
        .instead = "Walk, rest in a position that eases the leg, and try small nerve slides; treat new weakness as an emergency.",
        .grade = evidence::low,
        .sources = {source::nunez_2025, source::castellote_2014, source::george_2021, source::expert_judgement},
    },
    condition_row{
        .id = condition::nerve_mechanosensitivity,
        .key = "nerve_mechanosensitivity",
        .question = "Does stretching the back of your leg bring on tingling, numbness, or burning or shooting pain?",
        .name = "a nerve that is sensitive to stretch",
        .levels = read_levels("X X X M M M X . M . . . . . . C . . M M"),
        .because = "What feels like a tight muscle may be a sensitive nerve, and long holds at the end of the range load it.",
        .instead = "Swap long holds for short slides: bend and straighten the knee while the head moves the opposite way, with no tingling.",
        .grade = evidence::low,
        .sources = {source::nunez_2025, source::castellote_2014, source::george_2021, source::expert_judgement},
    },
    condition_row{
        .id = condition::pregnancy_second_third_trimester,
        .key = "pregnancy_second_third_trimester",
        .question = "Are you pregnant and past the first 12 weeks, or unsure how far along you are?",
        .name = "pregnancy after the first 12 weeks",
        .levels = read_levels("X M M M M M X X X M . M . . . C M M . X"),
        .because = "Exercise is encouraged in a straightforward pregnancy, but not long spells flat on the back, "
                   "lying face down or a risk of falling.",
        .instead = "Use your side, a wedge or hands and knees; walk or exercise in water; at any warning sign, stop "
                   "and call your maternity team.",
        .grade = evidence::consensus,
        .sources = {source::acog_804, source::expert_judgement},
    },
    condition_row{
        .id = condition::pregnancy_complicated_uncleared,
        .key = "pregnancy_complicated_uncleared",
        .question = "Are you pregnant with a complication, and has your maternity team yet to agree to exercise?",
        .name = "a pregnancy with complications",
        .levels = read_levels("X C C C C C X X X C C C C C C X C C C X"),
        .because = "With a complication, the maternity team says first which exercise suits.",
        .instead = "Ask your maternity team before you start, and call them at any warning sign.",
        .grade = evidence::consensus,
        .sources = {source::acog_804, source::expert_judgement},
    },
    condition_row{
        .id = condition::hypermobility_eds,
        .key = "hypermobility_eds",
        .question = "Are your joints unusually bendy (hypermobile), or have you been told of Ehlers-Danlos syndrome?",
        .name = "very bendy joints (hypermobility)",
        // SMT is C, and X in the vascular type: the type is not known here, so X.
        .levels = read_levels("X M M M M M X . M . . M M . . X . . . M"),
        .because = "In very bendy joints a tight feeling may be the body protecting them, so stretching to the end of the range is avoided.",
        .instead = "Train strength and control first, with feet or hands planted, in the middle of the range and with joints unlocked.",
        .grade = evidence::very_low,
        .sources = {source::keer_simmonds, source::zabriskie_2022, source::expert_judgement},
    },
    condition_row{
        .id = condition::bp_uncontrolled,
        .key = "bp_uncontrolled",
        // Either number is enough.
        .question = "Is your blood pressure at or above 180 (top) or 110 (bottom) mmHg, or is it high with symptoms?",
        .name = "very high blood pressure",
        .levels = read_levels("X X C C C C X C X C C X C C C X C C C C"),
        .because = "Head-down positions, holding the breath and long hard holds may raise blood pressure further.",
        .instead = "See a doctor before any exercise; after that, breathe out on effort, and skip head-down positions and long hard holds.",
        .grade = evidence::consensus,
        .sources = {source::acsm_2021, source::wall_squat_pressure, source::expert_judgement},
    },
    condition_row{
        .id = condition::glaucoma_or_retinal_or_eye_surgery,
        .key = "glaucoma_or_retinal_or_eye_surgery",
        .question = "Have you been told of glaucoma or a retina problem, or had an eye operation?",
        .name = "an eye condition or eye operation",
        .levels = read_levels("M X M . M . M . M M . M . . M . M . M X"),
        .because = "In one study, eye pressure rose within a minute with the head low or the legs up a wall, and settled in about 2 minutes.",
        .instead = "Stretch lying down with a strap and your head level, and keep breathing.",
        .grade = evidence::low,
        .sources = {source::jasien_2015, source::expert_judgement},
    },
    condition_row{
        .id = condition::vertigo_or_orthostatic,
        .key = "vertigo_or_orthostatic",
        .question = "Do you get spinning dizziness, or feel faint when you stand up?",
        .name = "dizziness or faintness",
        .levels = read_levels("M X M M M M X . M . . . M . M C X X M M"),
        .because = "Putting the head below the heart, or rising fast, may bring on dizziness or a fall.",
        .instead = "Keep your head up, rise in stages, hold on, and swim with company; new dizziness with numbness or weakness is an emergency.",
        .grade = evidence::consensus,
        .sources = {source::acsm_2021, source::general_practice, source::expert_judgement},
    },
    condition_row{
        .id = condition::proximal_hamstring_tendinopathy,
        .key = "proximal_hamstring_tendinopathy",
        .question = "Does your sit bone hurt when you sit, lunge or bend deeply at the hips?",
        .name = "a sore tendon at the sit bone",
        .levels = read_levels("X X X X X X X . M M . . . M . . M M M X"),
        .because = "Stretching with the hip bent may squeeze the sore tendon at the sit bone.",
        .instead = "Sit less, start with steady holds and little hip bend, use both legs in the bridge, walk on the flat, and add hip bend late.",
        .grade = evidence::consensus,
        .sources = {source::goom_2016, source::cook_2012, source::beatty_2017, source::expert_judgement},
    },
    condition_row{
        .id = condition::anticoagulated_or_bleeding_disorder,
        .key = "anticoagulated_or_bleeding_disorder",
        .question = "Do you take blood thinners, or bleed more easily than usual (a bleeding disorder)?",
        .name = "blood thinners or a bleeding disorder",
        .levels = read_levels("M . . . . . X . M . . . . . . X . M . ."),
        .because = "A risk of bleeding is a reason to leave out thrusts to the spine; serious harm is rare and known from single reports.",
        .instead = "Start the Nordic curl and loaded bending at low effort, build up slowly, and report any bruising to a doctor.",
        .grade = evidence::consensus,
        .sources = {source::who_chiropractic_2005, source::hebert_2015, source::swait_2017, source::expert_judgement},
    },
    condition_row{
        .id = condition::inflammatory_flare_or_fused_spine,
        .key = "inflammatory_flare_or_fused_spine",
        .question = "Is an inflammatory joint or spine disease flaring up now, or is any part of your spine fused?",
        .name = "an inflammatory flare or a fused spine",
        .levels = read_levels("X M M M M M X M X M . M M M M X M M M M"),
        .because = "In a flare, heavy lengthening work is left out; a fused spine may break more easily.",
        .instead = "Move gently, use warm water and take short walks; after even a small injury to a fused spine, get emergency help.",
        .grade = evidence::consensus,
        .sources = {source::nice_ng65, source::who_chiropractic_2005, source::expert_judgement},
    },
    condition_row{
        .id = condition::dvt_suspected_unassessed,
        .key = "dvt_suspected_unassessed",
        .question = "Might there be a clot in your leg (one leg swollen, tender, warm or discoloured) that nobody has assessed yet?",
        .name = "a possible leg clot",
        .levels = read_levels("X X X X X X X X X X X X X X X X X X X X"),
        .because = "A possible clot is not an exercise problem: it needs assessing before anything else.",
        .instead = "Get medical help the same day, or emergency help with chest pain or breathlessness; once treated, "
                   "the clinic usually allows walking.",
        .grade = evidence::consensus,
        .sources = {source::wells_dvt, source::nice_ng158, source::expert_judgement},
    },
    condition_row{
        .id = condition::bone_stress_injury_suspected,
        .key = "bone_stress_injury_suspected",
        .question = "Is a stress injury of a bone known, or suspected and not yet assessed (groin, buttock or bone "
                    "pain that builds with running or hopping)?",
        .name = "a known or possible bone stress injury",
        .levels = read_levels("X X X X X X X X X X X X X X X X X X X X"),
        .because = "A possible bone stress injury is not an exercise problem: it needs assessing first.",
        .instead = "Stop running and jumping, take weight off the leg, and see a doctor, the same day if walking hurts.",
        .grade = evidence::consensus,
        .sources = {source::robertson_2017, source::expert_judgement},
    },
    condition_row{
        .id = condition::spondylolysis_or_listhesis_symptomatic,
        .key = "spondylolysis_or_listhesis_symptomatic",
        .question = "Have you been told of a crack or a slipped bone in your low back (spondylolysis, spondylolisthesis), and does it hurt?",
        .name = "a painful crack or slip in a low back bone",
        .levels = read_levels("X M M . . M X X C M . M M . M X M . . ."),
        .because = "Repeated far back-bends and thrusts are limited here, and tight hamstrings may go with it rather than with short muscles.",
        .instead = "Train the trunk with the spine in its middle position, and leave out repeated far back-bends.",
        .grade = evidence::very_low,
        .sources = {source::kayser_2006, source::phalen_1961, source::expert_judgement},
    },
    condition_row{
        .id = condition::bone_metastasis_or_myeloma,
        .key = "bone_metastasis_or_myeloma",
        .question = "Have you been told of cancer in a bone, or of myeloma?",
        .name = "cancer in a bone",
        .levels = read_levels("X X X C C C X C X C C C C C C X C C C C"),
        .because = "Cancer in a bone is not an exercise problem: the team that treats it decides first what is suitable.",
        .instead = "Ask your cancer team before any exercise; new weakness, numbness, unsteady walking, or bladder or "
                   "bowel change is an emergency.",
        .grade = evidence::consensus,
        .sources = {source::nice_ng234, source::expert_judgement},
    },
    condition_row{
        .id = condition::frailty_or_fall_risk,
        .key = "frailty_or_fall_risk",
        .question = "Do you feel frail or unsteady on your feet, or have you had falls?",
        .name = "frailty or a risk of falls",
        .levels = read_levels("X X M M M M X M X M . M M M M X M X M M"),
        .because = "Deep bends and unsteady positions may bring on a fall, so steady forms come first.",
        .instead = "Build strength and balance with support in reach, bend at the hips with a straight back, and keep walks comfortable.",
        .grade = evidence::consensus,
        .sources = {source::brooke_wavell_2022, source::giangregorio_2014, source::expert_judgement},
    },
};
// clang-format on

/// What a yes to a condition answers too. A no to the wider question does not take it back.
inline constexpr condition_answer answers_of_conditions[] = {
    {condition::pregnancy_second_third_trimester, red_flag::may_be_pregnant},
    {condition::pregnancy_complicated_uncleared, red_flag::may_be_pregnant},
    {condition::spine_surgery_lt_6w_or_uncleared, red_flag::recent_surgery},
    {condition::spine_surgery_lt_6w_or_uncleared, red_flag::procedure_last_three_months},
    {condition::hamstring_repair_lt_12w, red_flag::recent_surgery},
    {condition::hamstring_repair_lt_12w, red_flag::procedure_last_three_months},
    {condition::hip_scope_or_other_hip_surgery_lt_12w, red_flag::recent_surgery},
    {condition::hip_scope_or_other_hip_surgery_lt_12w, red_flag::procedure_last_three_months},
    {condition::bp_uncontrolled, red_flag::high_blood_pressure},
};

template <>
inline constexpr std::span<const restriction_row> rows<restriction>{restrictions};
template <>
inline constexpr std::span<const movement_row> rows<movement>{movements};
template <>
inline constexpr std::span<const condition_row> rows<condition>{conditions};

namespace detail {

/// A movement that waits for a clinician and that no condition restricts would be a slip of the column.
consteval bool what_waits_is_restricted_somewhere() {
    for (std::size_t m = 0; m < std::size(movements); ++m) {
        bool restricted = false;
        for (const condition_row& row : conditions)
            restricted = restricted || row.levels[m] >= restriction::clearance;
        if (movements[m].waits_for_a_clinician && !restricted) return false;
    }
    return true;
}

}  // namespace detail

static_assert(table_is_sound<restriction>());
static_assert(table_is_sound<movement>());
static_assert(table_is_sound<condition>());
static_assert(detail::what_waits_is_restricted_somewhere(),
              "movements: what waits for a clinician must be restricted by a condition too");
static_assert(count_of<movement> == restriction_levels{}.size(),
              "conditions: every row needs one level a movement");

}  // namespace knowledge

/// Movements that wait for a clinician wherever one is to be seen within days, whatever the matrix says.
/// Source: `knowledge::why_movements_wait` names it.
inline constexpr set_of<movement> movements_after_a_clinician = [] {
    set_of<movement> result;
    for (const movement_row& row : knowledge::movements)
        if (row.waits_for_a_clinician) result.insert(row.id);
    return result;
}();

}  // namespace hamstring::inline HAMSTRING_EDITION
