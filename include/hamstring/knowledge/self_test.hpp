// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/condition.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/movement.hpp>
#include <hamstring/ids/number.hpp>
#include <hamstring/ids/trait.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/units.hpp>

/// How each self-test is done, who is not asked to do it, what it measures and what its result changes.
/// `sign.hpp` has what the results mean; `self_tests.hpp` reads the rest for one person.

namespace hamstring::inline HAMSTRING_EDITION {

/// Who is not asked to do a self-test. Each part closes it alone.
struct test_limits {
    /// Whether it is asked of anybody at home.
    bool at_home;
    /// The ages that it is for, both included.
    years youngest;
    years oldest;
    /// It waits until more than so many days after a strain of the hamstring.
    days after_a_strain;
    /// Where the back hurts, it waits until that has lasted so long; zero: it does not wait.
    weeks of_back_pain;
    /// What must be at hand.
    set_of<equipment> needs;
    /// The positions that must be possible.
    set_of<position> positions;
    /// None of these may be restricted at all, not even to an adapted form.
    set_of<movement> movements;
    /// None of these may be there.
    set_of<condition> conditions;
    /// None of these may hold.
    set_of<trait> traits;
    /// None of these may be answered yes or not sure.
    observations answers;
    /// From the age of `older_from` on, each of these must be answered no.
    observations denied;
};

/// One self-test.
struct self_test_row {
    self_test id;
    std::string_view key;
    std::string_view name;
    /// What is needed, helpers as well.
    std::string_view needs;
    /// How to do it: two to five short imperatives; unused places at the end stay empty.
    std::array<std::string_view, 5> steps;
    /// How often, and which result counts.
    std::string_view counts;
    /// What is measured or seen, and in which unit.
    std::string_view measures;
    /// The number of a report that it fills, if it does.
    maybe<number> fills;
    /// Whether a higher number is better.
    bool more_is_better;
    /// The smallest change beyond measurement error, with its unit; or that it is not known.
    std::string_view smallest_change;
    /// The same in tenths of the unit; zero: not known.
    std::int16_t smallest_tenths;
    /// A low, a middle and a high result as they are met, each on another side of what is read of it; all zero
    /// where it fills no number.
    std::array<std::int16_t, 3> results;
    /// What its result changes.
    std::string_view changes;
    /// Whom it is not for, in words.
    std::string_view leave_out;
    /// Whom it is not for, as `test_permitted` reads it.
    test_limits limits;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 8> texts() const {
        return {name, needs, steps[0], counts, measures, smallest_change, changes, leave_out};
    }
};

/// What is said with every self-test.
struct test_note {
    std::string_view says;
    /// Whether it is said before the steps; otherwise behind them.
    bool before;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

namespace knowledge {

/// No age is too young, or too old, for a test.
inline constexpr years any_younger{0};
inline constexpr years any_older{INT16_MAX};

/// What closes every self-test: a strain that is not over, an operation that is recent or that nobody has released, an illness
/// that somebody should look at first; and a wheelchair, since none of the tests was made for it.
inline constexpr set_of<condition> no_test_with{
    condition::strain_g1_acute,
    condition::strain_g2_acute,
    condition::strain_g3_or_avulsion_suspected,
    condition::hamstring_repair_lt_12w,
    condition::hip_scope_or_other_hip_surgery_lt_12w,
    condition::thr_precautions_active,
    condition::spine_surgery_lt_6w_or_uncleared,
    condition::disc_radiculopathy_acute,
    condition::pregnancy_complicated_uncleared,
    condition::inflammatory_flare_or_fused_spine,
    condition::dvt_suspected_unassessed,
    condition::bone_stress_injury_suspected,
    condition::spondylolysis_or_listhesis_symptomatic,
    condition::bone_metastasis_or_myeloma,
};
inline constexpr observations no_test_with_answer{
    history::wheelchair_long, red_flag::pop_with_sudden_pain, red_flag::recent_surgery,
    symptom::unbearable_pain};

/// What speaks for a nerve that takes part, or moves pain down the leg.
inline constexpr observations nerve_answers{
    symptom::leg_tingling_or_burning, symptom::leg_numbness, symptom::leg_weakness,
    symptom::pain_below_knee,         sign::slump_positive,  sign::bending_moves_pain_down_leg};

// clang-format off
inline constexpr test_note test_notes[] = {
test_note{
    .says    = "Choose a good day, and not the hours after training.",
    .before  = true,
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_note{
    .says    = "Stop if pain runs down a leg, if it tingles, if you feel dizzy, or if pain goes over 5 of 10.",
    .before  = false,
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
test_note{
    .says    = "Nothing has to be reached. A low number is a place to begin, not a verdict.",
    .before  = false,
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
};

inline constexpr self_test_row self_tests[] = {
self_test_row{
    .id              = self_test::fingertip_to_floor,
    .key             = "fingertip_to_floor",
    .name            = "fingertips to the floor",
    .needs           = "a ruler or tape, and a wall beside you",
    .steps           = {"Stand barefoot beside a wall, feet together, knees straight.", "Slide your hands slowly down your legs until it pulls. Do not bounce.", "Measure from the longest finger to the floor. At the floor, that is 0.", "Come up slowly with bent knees, one hand on the wall."},
    .counts          = "best of 2",
    .measures        = "centimetres left to the floor, 0 or less where you reach it",
    .fills           = number::fingertip_gap,
    .more_is_better  = false,
    .smallest_change = "4.5 cm",
    .smallest_tenths = 45,
    .results         = {-5, 15, 25},
    .changes         = "whether you need a stretch at all; it does not tell of the hamstrings alone",
    .leave_out       = "Leave it out with thin bones, dizziness, trouble with eye or blood pressure, or tingling or pain down a leg. Leave it out in pregnancy, with back pain of less than six weeks, or from 75 on.",
    .limits          = {
        .at_home        = true,
        .youngest       = any_younger,
        .oldest         = years{74},
        .after_a_strain = days{10},
        .of_back_pain   = weeks{6},
        .needs          = {},
        .positions      = {position::standing},
        .movements      = {movement::loaded_spinal_flexion, movement::end_range_standing_forward_bend},
        .conditions     = no_test_with | set_of<condition>{condition::osteoporosis_no_fracture, condition::vertebral_fracture_past, condition::bp_uncontrolled, condition::glaucoma_or_retinal_or_eye_surgery, condition::vertigo_or_orthostatic, condition::nerve_mechanosensitivity, condition::frailty_or_fall_risk, condition::pregnancy_second_third_trimester},
        .traits         = {trait::nerve_counts, trait::thin_bones, trait::unsteady, trait::dizzy, trait::eye_pressure, trait::pregnant},
        .answers        = no_test_with_answer | nerve_answers | observations{red_flag::may_be_pregnant},
        .denied         = {},
    },
    .grade           = evidence::very_low,
    .sources         = {source::ekedahl_2012, source::expert_judgement},
},
self_test_row{
    .id              = self_test::straight_leg_raise,
    .key             = "straight_leg_raise",
    .name            = "raising a straight leg",
    .needs           = "a firm bed or the floor, a phone that shows angles, and a helper",
    .steps           = {"Lie flat on your back, both legs straight.", "Raise one leg slowly and keep its knee straight.", "Stop where the leg stops, or where the knee begins to bend.", "Your helper lays the phone on the shin and reads the angle from the floor.", "Lower it slowly, then do the other leg."},
    .counts          = "best of 2 for each leg; the lower leg counts",
    .measures        = "degrees from the floor, the worse side",
    .fills           = number::leg_raise,
    .more_is_better  = true,
    .smallest_change = "about 6 degrees",
    .smallest_tenths = 60,
    .results         = {55, 70, 85},
    .changes         = "whether stretching comes first, and whether you stretch on the floor",
    .leave_out       = "Leave it out with tingling, numbness or pain down a leg, a sore sit bone, or limits after a hip operation. Leave it out when pregnant, or if you feel dizzy or unsteady.",
    .limits          = {
        .at_home        = true,
        .youngest       = any_younger,
        .oldest         = any_older,
        .after_a_strain = days{10},
        .of_back_pain   = weeks{0},
        .needs          = {},
        .positions      = {position::lying_on_back},
        .movements      = {movement::supine_strap_stretch},
        .conditions     = no_test_with | set_of<condition>{condition::nerve_mechanosensitivity, condition::proximal_hamstring_tendinopathy, condition::pregnancy_second_third_trimester, condition::frailty_or_fall_risk, condition::vertigo_or_orthostatic},
        .traits         = {trait::nerve_counts, trait::tendon_counts, trait::pregnant, trait::unsteady, trait::dizzy},
        .answers        = no_test_with_answer | nerve_answers | observations{symptom::sit_bone_pain, red_flag::may_be_pregnant},
        .denied         = {},
    },
    .grade           = evidence::low,
    .sources         = {source::ekedahl_2012, source::slr_bands_record, source::ake_reliability},
},
self_test_row{
    .id              = self_test::active_knee_extension,
    .key             = "active_knee_extension",
    .name            = "straightening the knee, lying down",
    .needs           = "a firm bed or the floor, a phone that shows angles, and a helper",
    .steps           = {"Lie on your back, one leg flat. Hold the other thigh upright with both hands.", "Straighten that knee slowly until it stops by itself.", "Your helper lays the phone on the shin and reads how far it is from upright.", "Let the knee bend again, then do the other leg."},
    .counts          = "best of 2 for each leg; the stiffer leg counts",
    .measures        = "degrees short of straight, the worse side",
    .fills           = number::knee_extension_deficit,
    .more_is_better  = false,
    .smallest_change = "8 degrees",
    .smallest_tenths = 80,
    .results         = {5, 18, 45},
    .changes         = "whether stretching or strength comes first, and how far a stretch begins",
    .leave_out       = "Leave it out with tingling, numbness or pain down a leg, a sore sit bone, or limits after a hip operation. Leave it out when pregnant, or if you feel dizzy or unsteady.",
    .limits          = {
        .at_home        = true,
        .youngest       = any_younger,
        .oldest         = any_older,
        .after_a_strain = days{10},
        .of_back_pain   = weeks{0},
        .needs          = {},
        .positions      = {position::lying_on_back},
        .movements      = {movement::supine_strap_stretch},
        .conditions     = no_test_with | set_of<condition>{condition::nerve_mechanosensitivity, condition::proximal_hamstring_tendinopathy, condition::pregnancy_second_third_trimester, condition::frailty_or_fall_risk, condition::vertigo_or_orthostatic},
        .traits         = {trait::nerve_counts, trait::tendon_counts, trait::pregnant, trait::unsteady, trait::dizzy},
        .answers        = no_test_with_answer | nerve_answers | observations{symptom::sit_bone_pain, red_flag::may_be_pregnant},
        .denied         = {},
    },
    .grade           = evidence::low,
    .sources         = {source::ake_reliability, source::yildirim_2018},
},
self_test_row{
    .id              = self_test::slump,
    .key             = "slump",
    .name            = "slump test",
    .needs           = "a doctor or physiotherapist",
    .steps           = {"Sit and slump, chin down.", "Straighten the knee, toes up.", "Lift the head and notice what changes."},
    .counts          = "once for each leg",
    .measures        = "whether a familiar leg symptom eases as the head lifts",
    .fills           = {},
    .more_is_better  = false,
    .smallest_change = "not known",
    .smallest_tenths = 0,
    .results         = {0, 0, 0},
    .changes         = "whether a nerve takes part; then long stretches are left out",
    .leave_out       = "A doctor or physiotherapist does it with you: it can bring on the pain in the leg.",
    .limits          = {
        .at_home        = false,
        .youngest       = any_younger,
        .oldest         = any_older,
        .after_a_strain = days{10},
        .of_back_pain   = weeks{0},
        .needs          = {},
        .positions      = {position::seated_on_chair},
        .movements      = {},
        .conditions     = no_test_with,
        .traits         = {},
        .answers        = no_test_with_answer | nerve_answers,
        .denied         = {},
    },
    .grade           = evidence::low,
    .sources         = {source::majlesi_2008, source::slump_validity},
},
self_test_row{
    .id              = self_test::single_leg_stance,
    .key             = "single_leg_stance",
    .name            = "standing on one leg",
    .needs           = "a worktop to grab, a watch, and a mirror or helper",
    .steps           = {"Stand barefoot beside a worktop that you can grab at once.", "Cross your arms on your chest and lift one foot a little.", "Watch your belt line in the mirror, or let your helper watch it.", "Stop when you touch something, the belt line drops, you lean, or 45 s pass.", "Rest, then do the other leg."},
    .counts          = "best of 3 for each leg; the shorter time counts",
    .measures        = "seconds with a level pelvis, the worse side",
    .fills           = number::stance,
    .more_is_better  = true,
    .smallest_change = "10 seconds",
    .smallest_tenths = 100,
    .results         = {5, 25, 45},
    .changes         = "whether strong hips and balance come first; a weak link only",
    .leave_out       = "Leave it out after a fall, if you feel unsteady or dizzy, in pregnancy, and from 75 on.",
    .limits          = {
        .at_home        = true,
        .youngest       = any_younger,
        .oldest         = years{74},
        .after_a_strain = days{10},
        .of_back_pain   = weeks{0},
        .needs          = {equipment::worktop},
        .positions      = {position::standing},
        .movements      = {movement::one_leg_stance},
        .conditions     = no_test_with | set_of<condition>{condition::frailty_or_fall_risk, condition::vertigo_or_orthostatic, condition::pregnancy_second_third_trimester},
        .traits         = {trait::unsteady, trait::dizzy, trait::pregnant},
        .answers        = no_test_with_answer | observations{history::fell_last_year, history::feels_unsteady, red_flag::fell_twice_last_year, red_flag::may_be_pregnant},
        .denied         = {history::fell_last_year, history::feels_unsteady},
    },
    .grade           = evidence::low,
    .sources         = {source::hardcastle_1985, source::springer_2007, source::trendelenburg_2020, source::expert_judgement},
},
self_test_row{
    .id              = self_test::single_leg_bridge,
    .key             = "single_leg_bridge",
    .name            = "single-leg bridge",
    .needs           = "a firm chair against a wall",
    .steps           = {"Push the chair against the wall. Lie down with one heel on its seat.", "Bend that knee a little, lift the other leg, and cross your arms.", "Lift your hips until your body is straight, then touch down again.", "Count each full lift. Stop at a cramp, at pain, or when the hips sag.", "Rest, then do the other leg."},
    .counts          = "once for each leg; the lower number counts",
    .measures        = "full lifts, the worse side, and where it is felt",
    .fills           = number::bridges,
    .more_is_better  = true,
    .smallest_change = "3 times",
    .smallest_tenths = 30,
    .results         = {5, 15, 25},
    .changes         = "how hard the back of the thigh is trained; use the same seat each time",
    .leave_out       = "Leave it out within six weeks of a strain, when pregnant or soon after a birth, and from 60 on. Leave it out with a sore sit bone, thin bones or a new hip, or if you feel dizzy or unsteady.",
    .limits          = {
        .at_home        = true,
        .youngest       = any_younger,
        .oldest         = years{59},
        .after_a_strain = days{42},
        .of_back_pain   = weeks{0},
        .needs          = {equipment::chair, equipment::wall},
        .positions      = {position::lying_on_back},
        .movements      = {movement::bridge},
        .conditions     = no_test_with | set_of<condition>{condition::proximal_hamstring_tendinopathy, condition::pregnancy_second_third_trimester, condition::frailty_or_fall_risk, condition::vertigo_or_orthostatic, condition::thr_released, condition::osteoporosis_no_fracture, condition::vertebral_fracture_past},
        .traits         = {trait::thin_bones, trait::tendon_counts, trait::pregnant, trait::birth_recent, trait::strain_first_days, trait::unsteady, trait::dizzy, trait::new_hip},
        .answers        = no_test_with_answer | observations{symptom::sit_bone_pain, red_flag::may_be_pregnant},
        .denied         = {},
    },
    .grade           = evidence::very_low,
    .sources         = {source::freckleton_2014, source::expert_judgement},
},
self_test_row{
    .id              = self_test::chair_stands,
    .key             = "chair_stands",
    .name            = "rising from a chair",
    .needs           = "a chair about 45 cm high, a wall, a watch, and somebody near",
    .steps           = {"Push the chair against the wall and ask somebody to stay near.", "Sit in the middle, feet flat, arms crossed on your chest.", "Stand up fully and sit down again, as often as you can in 30 seconds.", "Count each full rise. If you need your hands, the number is 0."},
    .counts          = "once",
    .measures        = "full rises in 30 seconds",
    .fills           = number::chair_stands,
    .more_is_better  = true,
    .smallest_change = "3 times",
    .smallest_tenths = 30,
    .results         = {3, 11, 16},
    .changes         = "whether rising from a chair joins the routine, to make the legs stronger",
    .leave_out       = "Leave it out if you feel dizzy or unsteady, with limits after a hip operation, or where nobody is near.",
    .limits          = {
        .at_home        = true,
        .youngest       = years{60},
        .oldest         = any_older,
        .after_a_strain = days{10},
        .of_back_pain   = weeks{0},
        .needs          = {equipment::chair, equipment::wall},
        .positions      = {position::standing, position::seated_on_chair},
        .movements      = {movement::rising},
        .conditions     = no_test_with | set_of<condition>{condition::vertigo_or_orthostatic, condition::frailty_or_fall_risk, condition::thr_released},
        .traits         = {trait::dizzy, trait::unsteady, trait::new_hip},
        .answers        = no_test_with_answer | observations{history::feels_unsteady, red_flag::fell_twice_last_year},
        .denied         = {history::feels_unsteady},
    },
    .grade           = evidence::low,
    .sources         = {source::cdc_steadi, source::expert_judgement},
},
self_test_row{
    .id              = self_test::prone_hip_extension,
    .key             = "prone_hip_extension",
    .name            = "lifting a leg face down",
    .needs           = "a firm bed or the floor",
    .steps           = {"Lie face down.", "Lift one straight leg a hand's width.", "Notice a cramp, or the back arching first. Then do the other leg."},
    .counts          = "once for each leg",
    .measures        = "what moves or cramps first",
    .fills           = {},
    .more_is_better  = false,
    .smallest_change = "not known",
    .smallest_tenths = 0,
    .results         = {0, 0, 0},
    .changes         = "whether the buttock takes part",
    .leave_out       = "Leave it out where leaning back hurts, with tingling or pain down a leg, with thin bones, in pregnancy, or if you feel dizzy or unsteady.",
    .limits          = {
        .at_home        = true,
        .youngest       = any_younger,
        .oldest         = any_older,
        .after_a_strain = days{10},
        .of_back_pain   = weeks{0},
        .needs          = {},
        .positions      = {position::lying_face_down},
        .movements      = {movement::prone_hip_extension},
        .conditions     = no_test_with | set_of<condition>{condition::pregnancy_second_third_trimester, condition::nerve_mechanosensitivity, condition::frailty_or_fall_risk, condition::vertigo_or_orthostatic, condition::osteoporosis_no_fracture, condition::vertebral_fracture_past},
        .traits         = {trait::pregnant, trait::nerve_counts, trait::unsteady, trait::dizzy, trait::thin_bones},
        .answers        = no_test_with_answer | nerve_answers | observations{symptom::pain_leaning_back, red_flag::may_be_pregnant},
        .denied         = {},
    },
    .grade           = evidence::very_low,
    .sources         = {source::lewis_2009, source::prone_extension_review},
},
self_test_row{
    .id              = self_test::thomas,
    .key             = "thomas",
    .name            = "letting a thigh hang",
    .needs           = "a bed that stands firm, and a helper",
    .steps           = {"Sit at the edge of the bed and lie back, your helper beside you.", "Hug one knee to your chest.", "Let the other thigh hang, and let your helper look whether it is level."},
    .counts          = "once for each leg",
    .measures        = "whether the hanging thigh stays above level",
    .fills           = {},
    .more_is_better  = false,
    .smallest_change = "not known",
    .smallest_tenths = 0,
    .results         = {0, 0, 0},
    .changes         = "whether the front of the hip is tight",
    .leave_out       = "Leave it out where leaning back hurts, with a hip operation, or with pain or tingling down a leg. Leave it out with thin bones, when pregnant, if you feel dizzy or unsteady, or from 75 on.",
    .limits          = {
        .at_home        = true,
        .youngest       = any_younger,
        .oldest         = years{74},
        .after_a_strain = days{10},
        .of_back_pain   = weeks{0},
        .needs          = {},
        .positions      = {position::lying_on_back},
        .movements      = {movement::hips_bent_rest},
        .conditions     = no_test_with | set_of<condition>{condition::thr_released, condition::pregnancy_second_third_trimester, condition::frailty_or_fall_risk, condition::vertigo_or_orthostatic, condition::osteoporosis_no_fracture, condition::vertebral_fracture_past, condition::nerve_mechanosensitivity},
        .traits         = {trait::pregnant, trait::unsteady, trait::dizzy, trait::new_hip, trait::nerve_counts, trait::thin_bones},
        .answers        = no_test_with_answer | nerve_answers | observations{symptom::pain_leaning_back, red_flag::may_be_pregnant},
        .denied         = {},
    },
    .grade           = evidence::very_low,
    .sources         = {source::sitters_hip_extension},
},
self_test_row{
    .id              = self_test::repeated_bending,
    .key             = "repeated_bending",
    .name            = "ten slow bends",
    .needs           = "a doctor or physiotherapist",
    .steps           = {"Stand and bend forward slowly, ten times.", "Notice where the pain moves.", "Stop if it runs down the leg."},
    .counts          = "once",
    .measures        = "whether the pain moves down the leg or towards the middle",
    .fills           = {},
    .more_is_better  = false,
    .smallest_change = "not known",
    .smallest_tenths = 0,
    .results         = {0, 0, 0},
    .changes         = "whether somebody should look before you bend",
    .leave_out       = "A doctor or physiotherapist does it with you: it can move pain down the leg.",
    .limits          = {
        .at_home        = false,
        .youngest       = any_younger,
        .oldest         = any_older,
        .after_a_strain = days{10},
        .of_back_pain   = weeks{6},
        .needs          = {},
        .positions      = {position::standing},
        .movements      = {movement::loaded_spinal_flexion, movement::end_range_standing_forward_bend},
        .conditions     = no_test_with,
        .traits         = {},
        .answers        = no_test_with_answer | nerve_answers,
        .denied         = {},
    },
    .grade           = evidence::low,
    .sources         = {source::mckenzie_2003},
},
self_test_row{
    .id              = self_test::sit_and_reach,
    .key             = "sit_and_reach",
    .name            = "sit and reach",
    .needs           = "a ruler on the floor",
    .steps           = {"Sit on the floor with straight knees, feet at the zero line.", "Reach forward slowly and hold for 2 seconds.", "Measure how far you get."},
    .counts          = "best of 3",
    .measures        = "centimetres past the toes, less than zero short of them",
    .fills           = {},
    .more_is_better  = true,
    .smallest_change = "4 cm",
    .smallest_tenths = 40,
    .results         = {0, 0, 0},
    .changes         = "nothing by itself; the length of arms and trunk counts as well",
    .leave_out       = "Leave it out with thin bones, tingling or pain down a leg, a sore sit bone, a hip operation, or new back pain. Leave it out when pregnant, with high pressure in an eye, or if you feel dizzy or unsteady.",
    .limits          = {
        .at_home        = true,
        .youngest       = any_younger,
        .oldest         = any_older,
        .after_a_strain = days{10},
        .of_back_pain   = weeks{6},
        .needs          = {},
        .positions      = {position::seated_on_floor},
        .movements      = {movement::seated_forward_stretch},
        .conditions     = no_test_with | set_of<condition>{condition::osteoporosis_no_fracture, condition::vertebral_fracture_past, condition::nerve_mechanosensitivity, condition::proximal_hamstring_tendinopathy, condition::thr_released, condition::pregnancy_second_third_trimester, condition::frailty_or_fall_risk, condition::vertigo_or_orthostatic, condition::glaucoma_or_retinal_or_eye_surgery},
        .traits         = {trait::nerve_counts, trait::thin_bones, trait::tendon_counts, trait::new_hip, trait::pregnant, trait::unsteady, trait::dizzy, trait::eye_pressure},
        .answers        = no_test_with_answer | nerve_answers | observations{symptom::sit_bone_pain, red_flag::may_be_pregnant},
        .denied         = {},
    },
    .grade           = evidence::low,
    .sources         = {source::sit_and_reach_error, source::ymca_norms},
},
self_test_row{
    .id              = self_test::looking,
    .key             = "looking",
    .name            = "looking",
    .needs           = "a mirror, or a helper",
    .steps           = {"Stand in front of the mirror as you always do.", "Look from the side and from behind."},
    .counts          = "once",
    .measures        = "what is seen",
    .fills           = {},
    .more_is_better  = false,
    .smallest_change = "not known",
    .smallest_tenths = 0,
    .results         = {0, 0, 0},
    .changes         = "small hints only",
    .leave_out       = "Leave it out if standing still makes you dizzy.",
    .limits          = {
        .at_home        = true,
        .youngest       = any_younger,
        .oldest         = any_older,
        .after_a_strain = days{10},
        .of_back_pain   = weeks{0},
        .needs          = {},
        .positions      = {position::standing},
        .movements      = {},
        .conditions     = no_test_with | set_of<condition>{condition::vertigo_or_orthostatic},
        .traits         = {trait::dizzy},
        .answers        = no_test_with_answer,
        .denied         = {},
    },
    .grade           = evidence::consensus,
    .sources         = {source::expert_judgement},
},
};
// clang-format on

template <>
inline constexpr std::span<const self_test_row> rows<self_test>{self_tests};

namespace detail {

/// The first number of a text in tenths: 45 of "4.5 cm", 0 where there is none.
consteval int tenths_in(std::string_view text) {
    constexpr int ten = 10;
    int tenths = 0;
    bool behind_the_point = false;
    bool seen = false;
    for (const char letter : text) {
        if (letter == '.' && seen && !behind_the_point) {
            behind_the_point = true;
        } else if (letter >= '0' && letter <= '9') {
            if (behind_the_point) return tenths * ten + (letter - '0');
            tenths = tenths * ten + (letter - '0');
            seen = true;
        } else if (seen) {
            break;
        }
    }
    return tenths * ten;
}

consteval bool texts_say_the_smallest_change() {
    for (const self_test_row& row : self_tests)
        if (tenths_in(row.smallest_change) != row.smallest_tenths) return false;
    return true;
}

/// Two fill no number of the report alike; each that fills one has three results that go up, the others none.
consteval bool numbers_are_filled_once() {
    for (const self_test_row& row : self_tests) {
        for (const self_test_row& other : self_tests)
            if (row.id < other.id && row.fills && row.fills == other.fills) return false;
        const auto& [low, middle, high] = row.results;
        if (row.fills ? low >= middle || middle >= high : low != 0 || middle != 0 || high != 0)
            return false;
    }
    return true;
}

/// The results of a test lie in different bands of its signs, where it has bands.
consteval bool results_lie_in_different_bands() {
    for (const self_test_row& row : self_tests)
        for (const sign_row& band : signs) {
            if (band.test != row.id || band.lowest == not_measured || !row.fills) continue;
            const auto within = [&](std::int16_t result) {
                return band.lowest <= result && result <= band.highest;
            };
            if (within(row.results[0]) && within(row.results[2])) return false;
        }
    return true;
}

}  // namespace detail

static_assert(table_is_sound<self_test>());
static_assert(nothing_is_empty(test_notes) && every_row_cites_a_source(test_notes),
              "test_notes: a row is empty or names no source");
static_assert(detail::texts_say_the_smallest_change(),
              "self_tests: the text of a smallest change says another number than its tenths");
static_assert(detail::numbers_are_filled_once(),
              "self_tests: a number is filled twice, or results do not go up");
static_assert(detail::results_lie_in_different_bands(),
              "self_tests: the low and the high result mean the same sign");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
