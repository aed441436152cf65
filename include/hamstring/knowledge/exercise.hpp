// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/units.hpp>

/// The catalogue: every exercise with its steps, its doses, what it needs and what it loads.

namespace hamstring {

/// An exercise of the catalogue.
enum class exercise : std::uint8_t {
    standing_forward_bend,
    seated_leg_stretch,
    lying_towel_stretch,
    wall_lean,
    lying_knee_extension,
    doorway_stretch,
    half_kneeling_stretch,
    chair_stretch,
    heel_on_step_stretch,
    downward_dog,
    contract_relax_stretch,
    sciatic_slider,
    hip_flexor_lunge,
    cat_camel,
    pelvic_tilt,
    bridge,
    single_leg_bridge,
    clamshell,
    side_lying_leg_raise,
    band_walk,
    prone_leg_lift,
    single_leg_stand,
    bird_dog,
    dead_bug,
    side_plank,
    plank,
    hip_hinge,
    romanian_deadlift,
    sliding_leg_curl,
    nordic_lower,
    heel_dig_hold,
    brisk_walk,
    easy_swim,
    sit_to_stand_break,
    posture_reset,
};

/// What a person may need to have at hand. `none` is always there.
enum class equipment : std::uint8_t {
    none,
    mat,
    towel,
    wall,
    chair,
    doorway,
    cushion,
    step,
    strap,
    band,
    stick,
    weights,
    sliders,
    anchor,
    pool
};

/// Where the body is while exercising.
enum class position : std::uint8_t {
    standing,
    seated_on_chair,
    seated_on_floor,
    lying_on_back,
    lying_on_side,
    lying_face_down,
    hands_and_knees,
    half_kneeling,
    kneeling,
    in_water
};

/// How an exercise treats the two sides.
enum class sides : std::uint8_t { both_together, each_side, alternating };

/// How much a person is used to.
enum class level : std::uint8_t { beginner, intermediate, advanced };

/// How much of an exercise: sets of either a hold or repetitions (a repetition may itself be held),
/// so often a day, on so many days a week. A continuous activity is one set held for its length.
/// Valid: sets 1 to 10; hold 0 to 1800 s; repetitions 0 to 30, and not both zero; per_day 1 to 16;
/// per_week 1 to 7; or all zero, which means that this level skips the exercise.
struct dose {
    hamstring::sets sets;
    /// Seconds of one hold (of each repetition, where there are repetitions); zero: not held.
    seconds hold;
    /// Repetitions in a set; zero: the set is one hold.
    times repetitions;
    hamstring::per_day per_day;
    hamstring::per_week per_week;

    constexpr bool skipped() const noexcept { return sets.value == 0; }
    friend constexpr bool operator==(const dose&, const dose&) noexcept = default;
};

/// A level that leaves the exercise out.
inline constexpr dose skip{};

/// The band for stretching one leg's hamstrings in a week, in seconds: at least 2.5 minutes, at most
/// 14; beyond 10 little is gained, so a second stretch is only added up to there.
/// Source: expert_judgement, from bandy_1997, thomas_2018 and ingram_2024.
inline constexpr int least_weekly_stretch = 150;
inline constexpr int target_weekly_stretch = 600;
inline constexpr int most_weekly_stretch = 840;

/// One thing that a person may need to have.
struct equipment_row {
    equipment id;
    std::string_view key;
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One position.
struct position_row {
    position id;
    std::string_view key;
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One way of treating the two sides.
struct sides_row {
    sides id;
    std::string_view key;
    /// Lay name, fit for a legend.
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One level.
struct level_row {
    level id;
    std::string_view key;
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One exercise.
struct exercise_row {
    exercise id;
    std::string_view key;
    /// Lay name, fit for a list.
    std::string_view name;
    hamstring::role role;
    /// The muscles or the ability it trains, in lay words.
    std::string_view target;
    hamstring::position position;
    hamstring::equipment equipment;
    hamstring::sides sides;
    /// Doses for beginner, intermediate and advanced.
    std::array<dose, 3> doses;
    /// Four to six short imperatives of at most 80 characters; unused places at the end stay empty.
    std::array<std::string_view, 6> steps;
    std::string_view cue;
    /// Common errors, separated by "; ".
    std::string_view errors;
    /// The only form that is offered under a precaution, in one lay sentence: smaller range, support, lower load.
    std::string_view modified_form;
    /// The next easier and harder exercise; the exercise itself where there is none.
    exercise easier;
    exercise harder;
    /// The columns of the restriction matrix that it loads.
    set_of<movement> movements;
    /// Conditions that rule it out beyond the matrix.
    set_of<condition> avoid;
    /// The contributors that it addresses.
    set_of<cause> addresses;
    /// Preference within its role, 1 (last resort) to 9 (first choice); an engineering choice.
    std::uint8_t preference;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 5> texts() const {
        return {name, target, cue, errors, modified_form};
    }
};

namespace knowledge {

// clang-format off
inline constexpr equipment_row equipments[] = {
    equipment_row{
        .id = equipment::none,
        .key = "none",
        .name = "no equipment",
    },
    equipment_row{
        .id = equipment::mat,
        .key = "mat",
        .name = "a mat",
    },
    equipment_row{
        .id = equipment::towel,
        .key = "towel",
        .name = "a long towel",
    },
    equipment_row{
        .id = equipment::wall,
        .key = "wall",
        .name = "a free stretch of wall",
    },
    equipment_row{
        .id = equipment::chair,
        .key = "chair",
        .name = "a steady chair",
    },
    equipment_row{
        .id = equipment::doorway,
        .key = "doorway",
        .name = "a doorway",
    },
    equipment_row{
        .id = equipment::cushion,
        .key = "cushion",
        .name = "a cushion or pillow",
    },
    equipment_row{
        .id = equipment::step,
        .key = "step",
        .name = "a low step (15 to 50 cm)",
    },
    equipment_row{
        .id = equipment::strap,
        .key = "strap",
        .name = "a strap",
    },
    equipment_row{
        .id = equipment::band,
        .key = "band",
        .name = "a loop band",
    },
    equipment_row{
        .id = equipment::stick,
        .key = "stick",
        .name = "a long stick",
    },
    equipment_row{
        .id = equipment::weights,
        .key = "weights",
        .name = "weights to hold",
    },
    equipment_row{
        .id = equipment::sliders,
        .key = "sliders",
        .name = "sliders for the heels",
    },
    equipment_row{
        .id = equipment::anchor,
        .key = "anchor",
        .name = "something firm that holds your ankles",
    },
    equipment_row{
        .id = equipment::pool,
        .key = "pool",
        .name = "a pool",
    },
};

inline constexpr position_row positions[] = {
    position_row{
        .id = position::standing,
        .key = "standing",
        .name = "standing",
    },
    position_row{
        .id = position::seated_on_chair,
        .key = "seated_on_chair",
        .name = "sitting on a chair",
    },
    position_row{
        .id = position::seated_on_floor,
        .key = "seated_on_floor",
        .name = "sitting on the floor",
    },
    position_row{
        .id = position::lying_on_back,
        .key = "lying_on_back",
        .name = "lying on your back",
    },
    position_row{
        .id = position::lying_on_side,
        .key = "lying_on_side",
        .name = "lying on your side",
    },
    position_row{
        .id = position::lying_face_down,
        .key = "lying_face_down",
        .name = "lying face down",
    },
    position_row{
        .id = position::hands_and_knees,
        .key = "hands_and_knees",
        .name = "on hands and knees",
    },
    position_row{
        .id = position::half_kneeling,
        .key = "half_kneeling",
        .name = "kneeling on one knee",
    },
    position_row{
        .id = position::kneeling,
        .key = "kneeling",
        .name = "kneeling",
    },
    position_row{
        .id = position::in_water,
        .key = "in_water",
        .name = "in water",
    },
};

inline constexpr sides_row ways_of_the_sides[] = {
    sides_row{
        .id = sides::both_together,
        .key = "both_together",
        .name = "both sides together",
    },
    sides_row{
        .id = sides::each_side,
        .key = "each_side",
        .name = "one side, then the other",
    },
    sides_row{
        .id = sides::alternating,
        .key = "alternating",
        .name = "changing sides",
    },
};

inline constexpr level_row levels[] = {
    level_row{
        .id = level::beginner,
        .key = "beginner",
        .name = "new to exercise",
    },
    level_row{
        .id = level::intermediate,
        .key = "intermediate",
        .name = "used to some exercise",
    },
    level_row{
        .id = level::advanced,
        .key = "advanced",
        .name = "used to training hard",
    },
};

// Steps, poses and doses follow the catalogue; what it leaves open is judged by this project: a
// frequency that is not given is once a day, on 5 days a week for stretches and movement and on 3 for
// strength; of a range, the lower end; of a working day, 8 hours.
inline constexpr exercise_row exercises[] = {
    exercise_row{
        .id = exercise::standing_forward_bend,
        .key = "standing_forward_bend",
        .name = "standing forward bend",
        .role = role::hamstring_range,
        .target = "back of the thighs",
        .position = position::standing,
        .equipment = equipment::none,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{7}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .easier = exercise::heel_on_step_stretch,
        .harder = exercise::romanian_deadlift,
        .movements = {movement::end_range_standing_forward_bend},
        .avoid = {
            condition::osteoporosis_no_fracture,
            condition::vertebral_fracture_past,
            condition::disc_radiculopathy_acute,
            condition::nerve_mechanosensitivity,
            condition::bp_uncontrolled,
            condition::glaucoma_or_retinal_or_eye_surgery,
            condition::vertigo_or_orthostatic,
            condition::frailty_or_fall_risk,
        },
        .addresses = {cause::prolonged_sitting, cause::reduced_extensibility},
        .preference = 3,
        .grade = evidence::low,
        .sources = {source::sullivan_1992, source::bandy_1994, source::popular_article},
    },
    exercise_row{
        .id = exercise::seated_leg_stretch,
        .key = "seated_leg_stretch",
        .name = "seated one-leg stretch",
        .role = role::hamstring_range,
        .target = "back of the thigh",
        .position = position::seated_on_floor,
        .equipment = equipment::mat,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{7}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .easier = exercise::chair_stretch,
        .harder = exercise::standing_forward_bend,
        .movements = {movement::seated_forward_stretch},
        .avoid = {
            condition::disc_radiculopathy_acute,
            condition::nerve_mechanosensitivity,
            condition::proximal_hamstring_tendinopathy,
        },
        .addresses = {cause::prolonged_sitting, cause::reduced_extensibility},
        .preference = 5,
        .grade = evidence::low,
        .sources = {source::sullivan_1992, source::bandy_1994, source::popular_article},
    },
    exercise_row{
        .id = exercise::lying_towel_stretch,
        .key = "lying_towel_stretch",
        .name = "lying towel stretch",
        .role = role::hamstring_range,
        .target = "back of the thigh",
        .position = position::lying_on_back,
        .equipment = equipment::towel,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{7}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{5}},
            dose{.sets = sets{3}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .easier = exercise::lying_knee_extension,
        .harder = exercise::contract_relax_stretch,
        .movements = {movement::supine_strap_stretch},
        .avoid = {
            condition::disc_radiculopathy_acute,
            condition::nerve_mechanosensitivity,
            condition::pregnancy_second_third_trimester,
            condition::proximal_hamstring_tendinopathy,
        },
        .addresses = {cause::prolonged_sitting, cause::reduced_extensibility},
        .preference = 9,
        .grade = evidence::moderate,
        .sources = {source::thomas_2018, source::bandy_1994, source::bandy_1997, source::popular_article},
    },
    // The pose of the popular article, kept and marked: its stretch index is about 11, where a hamstring stretch
    // should reach 60. A posture drill at most, for beginners only; the doorway stretch takes its place.
    exercise_row{
        .id = exercise::wall_lean,
        .key = "wall_lean",
        .name = "leaning back on a wall",
        .role = role::hamstring_range,
        .target = "standing tall and bracing; it hardly stretches the hamstrings",
        .position = position::standing,
        .equipment = equipment::wall,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            skip,
            skip,
        },
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
        .easier = exercise::posture_reset,
        .harder = exercise::doorway_stretch,
        .movements = {movement::standing_heel_or_wall_stretch},
        .avoid = {condition::vertigo_or_orthostatic, condition::frailty_or_fall_risk},
        .addresses = {},
        .preference = 1,
        .grade = evidence::contradicted,
        .sources = {source::own_calculation, source::opensim_gait2392, source::popular_article},
    },
    exercise_row{
        .id = exercise::lying_knee_extension,
        .key = "lying_knee_extension",
        .name = "lying knee straightening",
        .role = role::hamstring_range,
        .target = "back of the thigh",
        .position = position::lying_on_back,
        .equipment = equipment::none,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{2}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{3}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{3}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .easier = exercise::sciatic_slider,
        .harder = exercise::lying_towel_stretch,
        .movements = {movement::supine_strap_stretch},
        .avoid = {
            condition::disc_radiculopathy_acute,
            condition::nerve_mechanosensitivity,
            condition::pregnancy_second_third_trimester,
        },
        .addresses = {cause::prolonged_sitting, cause::previous_strain, cause::reduced_extensibility},
        .preference = 8,
        .grade = evidence::moderate,
        .sources = {source::reid_2014, source::thomas_2018, source::bandy_1997},
    },
    exercise_row{
        .id = exercise::doorway_stretch,
        .key = "doorway_stretch",
        .name = "doorway stretch",
        .role = role::hamstring_range,
        .target = "back of the thigh",
        .position = position::lying_on_back,
        .equipment = equipment::doorway,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            // One set, not two: two would come to 20 minutes a week.
            dose{.sets = sets{1}, .hold = seconds{120}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .easier = exercise::lying_knee_extension,
        .harder = exercise::lying_towel_stretch,
        .movements = {movement::lying_doorway_or_wall_stretch},
        // With an eye condition the leg stays off the wall: a strap stretch with the head level takes its place.
        .avoid = {
            condition::disc_radiculopathy_acute,
            condition::nerve_mechanosensitivity,
            condition::pregnancy_second_third_trimester,
            condition::glaucoma_or_retinal_or_eye_surgery,
            condition::proximal_hamstring_tendinopathy,
        },
        .addresses = {cause::prolonged_sitting, cause::reduced_extensibility},
        .preference = 6,
        .grade = evidence::very_low,
        .sources = {source::longer_holds_2005, source::own_calculation, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::half_kneeling_stretch,
        .key = "half_kneeling_stretch",
        .name = "half-kneeling stretch",
        .role = role::hamstring_range,
        .target = "back of the front thigh",
        .position = position::half_kneeling,
        .equipment = equipment::cushion,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .easier = exercise::chair_stretch,
        .harder = exercise::seated_leg_stretch,
        .movements = {movement::standing_heel_or_wall_stretch, movement::seated_forward_stretch},
        .avoid = {
            condition::disc_radiculopathy_acute,
            condition::nerve_mechanosensitivity,
            condition::vertigo_or_orthostatic,
            condition::frailty_or_fall_risk,
        },
        .addresses = {cause::prolonged_sitting, cause::reduced_extensibility},
        .preference = 4,
        .grade = evidence::very_low,
        .sources = {source::thomas_2018, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::chair_stretch,
        .key = "chair_stretch",
        .name = "chair stretch",
        .role = role::hamstring_range,
        .target = "back of the thigh",
        .position = position::seated_on_chair,
        .equipment = equipment::chair,
        .sides = sides::each_side,
        .doses = {
            // Twice a day, as in the first week of the plan; an hourly break needs no full stretch.
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .easier = exercise::lying_knee_extension,
        .harder = exercise::half_kneeling_stretch,
        .movements = {movement::seated_forward_stretch},
        .avoid = {
            condition::thr_precautions_active,
            condition::disc_radiculopathy_acute,
            condition::nerve_mechanosensitivity,
            condition::proximal_hamstring_tendinopathy,
        },
        .addresses = {cause::prolonged_sitting, cause::reduced_extensibility},
        .preference = 8,
        .grade = evidence::very_low,
        .sources = {source::thomas_2018, source::sullivan_1992, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::heel_on_step_stretch,
        .key = "heel_on_step_stretch",
        .name = "heel-on-step stretch",
        .role = role::hamstring_range,
        .target = "back of the thigh",
        .position = position::standing,
        .equipment = equipment::step,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .easier = exercise::chair_stretch,
        .harder = exercise::standing_forward_bend,
        .movements = {movement::standing_heel_or_wall_stretch},
        .avoid = {
            condition::disc_radiculopathy_acute,
            condition::nerve_mechanosensitivity,
            condition::vertigo_or_orthostatic,
            condition::proximal_hamstring_tendinopathy,
            condition::frailty_or_fall_risk,
        },
        .addresses = {cause::prolonged_sitting, cause::reduced_extensibility},
        .preference = 5,
        .grade = evidence::low,
        .sources = {source::bandy_1994, source::thomas_2018, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::downward_dog,
        .key = "downward_dog",
        .name = "downward dog",
        .role = role::hamstring_range,
        .target = "back of the thighs and calves",
        .position = position::hands_and_knees,
        .equipment = equipment::mat,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{15}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{3}, .hold = seconds{45}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .easier = exercise::doorway_stretch,
        .harder = exercise::standing_forward_bend,
        .movements = {movement::end_range_standing_forward_bend, movement::standing_heel_or_wall_stretch},
        .avoid = {
            condition::disc_radiculopathy_acute,
            condition::nerve_mechanosensitivity,
            condition::pregnancy_second_third_trimester,
            condition::bp_uncontrolled,
            condition::glaucoma_or_retinal_or_eye_surgery,
            condition::vertigo_or_orthostatic,
        },
        .addresses = {cause::prolonged_sitting, cause::reduced_extensibility},
        .preference = 2,
        .grade = evidence::very_low,
        .sources = {source::thomas_2018, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::contract_relax_stretch,
        .key = "contract_relax_stretch",
        .name = "push-and-relax stretch",
        .role = role::hamstring_range,
        .target = "back of the thigh",
        .position = position::lying_on_back,
        .equipment = equipment::strap,
        .sides = sides::each_side,
        .doses = {
            skip,
            // Before each hold, a push of 6 s at about a third of full effort.
            dose{.sets = sets{3}, .hold = seconds{20}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            // Before each hold, a push of 8 s at about half of full effort.
            dose{.sets = sets{4}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .easier = exercise::lying_towel_stretch,
        .harder = exercise::romanian_deadlift,
        .movements = {movement::supine_strap_stretch},
        .avoid = {
            condition::strain_g1_acute,
            condition::strain_g2_acute,
            condition::strain_g3_or_avulsion_suspected,
            condition::disc_radiculopathy_acute,
            condition::nerve_mechanosensitivity,
            condition::pregnancy_second_third_trimester,
            condition::proximal_hamstring_tendinopathy,
        },
        .addresses = {cause::prolonged_sitting, cause::reduced_extensibility},
        .preference = 4,
        .grade = evidence::low,
        .sources = {source::gribble_1999, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::sciatic_slider,
        .key = "sciatic_slider",
        .name = "sciatic nerve slider",
        .role = role::mobility,
        .target = "easy gliding of the nerve down the leg",
        .position = position::seated_on_chair,
        .equipment = equipment::chair,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{15}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{20}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .easier = exercise::sciatic_slider,
        .harder = exercise::chair_stretch,
        .movements = {movement::lying_doorway_or_wall_stretch},
        // The matrix leaves this column open to thinning bones; the slump of this exercise is not.
        .avoid = {
            condition::thr_precautions_active,
            condition::osteoporosis_no_fracture,
            condition::vertebral_fracture_past,
        },
        .addresses = {cause::neural_tension},
        .preference = 6,
        .grade = evidence::low,
        .sources = {source::nunez_2025, source::castellote_2014, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::hip_flexor_lunge,
        .key = "hip_flexor_lunge",
        .name = "hip flexor stretch",
        .role = role::mobility,
        .target = "front of the hip",
        .position = position::half_kneeling,
        .equipment = equipment::cushion,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .easier = exercise::pelvic_tilt,
        .harder = exercise::single_leg_bridge,
        .movements = {movement::prone_hip_extension},
        // A lunge may hurt a sore tendon at the sit bone, and very bendy joints stay out of end ranges.
        .avoid = {
            condition::thr_precautions_active,
            condition::hypermobility_eds,
            condition::proximal_hamstring_tendinopathy,
        },
        .addresses = {cause::prolonged_sitting, cause::anterior_tilt},
        .preference = 7,
        .grade = evidence::very_low,
        .sources = {source::sitters_hip_extension, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::cat_camel,
        .key = "cat_camel",
        .name = "cat and camel",
        .role = role::mobility,
        .target = "easy movement of the back",
        .position = position::hands_and_knees,
        .equipment = equipment::mat,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
        .steps = {
            "Start on your hands and knees.",
            "Gently round your back up.",
            "Gently let your back sag.",
            "Move with your breath, in the middle of the range.",
        },
        .cue = "Keep the motion easy.",
        .errors = "forcing the ends; going on although wrists or knees hurt",
        .modified_form = "Move only halfway, slowly, with your head level with your back; lean on your forearms if your wrists hurt.",
        .easier = exercise::pelvic_tilt,
        .harder = exercise::bird_dog,
        .movements = {movement::bird_dog, movement::loaded_spinal_flexion},
        .avoid = {},
        .addresses = {cause::protective_guarding},
        .preference = 7,
        .grade = evidence::consensus,
        .sources = {source::mcgill_2015, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::pelvic_tilt,
        .key = "pelvic_tilt",
        .name = "lying pelvic tilt",
        .role = role::mobility,
        .target = "feel for the pelvis and light belly control",
        .position = position::lying_on_back,
        .equipment = equipment::none,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{5}},
            skip,
        },
        .steps = {
            "Lie on your back with your knees bent.",
            "Gently flatten your low back to the floor.",
            "Let go until there is a small arch again.",
            "Breathe and repeat slowly.",
        },
        .cue = "Tip your pelvis like a bowl.",
        .errors = "pushing with the legs; holding the breath",
        .modified_form = "Make the movement very small, or do it lying on your side or sitting.",
        .easier = exercise::posture_reset,
        .harder = exercise::dead_bug,
        .movements = {movement::plank_or_dead_bug},
        .avoid = {condition::pregnancy_second_third_trimester},
        .addresses = {cause::protective_guarding},
        .preference = 8,
        .grade = evidence::very_low,
        .sources = {source::expert_judgement},
    },
    exercise_row{
        .id = exercise::bridge,
        .key = "bridge",
        .name = "bridge",
        .role = role::hip_strength,
        .target = "buttocks",
        .position = position::lying_on_back,
        // The band of the advanced level is a choice, not a need.
        .equipment = equipment::none,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{15}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .easier = exercise::prone_leg_lift,
        .harder = exercise::single_leg_bridge,
        .movements = {movement::bridge},
        .avoid = {condition::pregnancy_second_third_trimester},
        .addresses = {
            cause::inactivity,
            cause::weak_hip_stabilisers,
            cause::synergist_dominance,
            cause::anterior_tilt,
            cause::proximal_tendinopathy,
        },
        .preference = 9,
        .grade = evidence::low,
        .sources = {source::ekstrom_2007, source::de_jesus_2020, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::single_leg_bridge,
        .key = "single_leg_bridge",
        .name = "single-leg bridge",
        .role = role::hip_strength,
        .target = "buttocks and side of the hip",
        .position = position::lying_on_back,
        .equipment = equipment::none,
        .sides = sides::each_side,
        .doses = {
            skip,
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{6}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .easier = exercise::bridge,
        .harder = exercise::heel_dig_hold,
        .movements = {movement::bridge},
        // With a sore tendon at the sit bone, bridges start on two legs.
        .avoid = {
            condition::strain_g1_acute,
            condition::strain_g2_acute,
            condition::strain_g3_or_avulsion_suspected,
            condition::pregnancy_second_third_trimester,
            condition::proximal_hamstring_tendinopathy,
        },
        .addresses = {cause::inactivity, cause::weak_hip_stabilisers, cause::synergist_dominance},
        .preference = 6,
        .grade = evidence::low,
        .sources = {source::ekstrom_2007, source::single_leg_bridge_emg, source::de_jesus_2020},
    },
    exercise_row{
        .id = exercise::clamshell,
        .key = "clamshell",
        .name = "clamshell",
        .role = role::hip_strength,
        .target = "deep muscles and side of the hip",
        .position = position::lying_on_side,
        // The band of the advanced level is a choice, not a need.
        .equipment = equipment::none,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{15}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .easier = exercise::pelvic_tilt,
        .harder = exercise::side_lying_leg_raise,
        .movements = {movement::side_lying_clam},
        .avoid = {condition::thr_precautions_active},
        .addresses = {cause::weak_hip_stabilisers},
        .preference = 8,
        .grade = evidence::low,
        .sources = {source::distefano_2009, source::de_jesus_2020},
    },
    exercise_row{
        .id = exercise::side_lying_leg_raise,
        .key = "side_lying_leg_raise",
        .name = "side-lying leg raise",
        .role = role::hip_strength,
        .target = "side of the hip",
        .position = position::lying_on_side,
        .equipment = equipment::wall,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .easier = exercise::clamshell,
        .harder = exercise::side_plank,
        .movements = {movement::side_lying_clam},
        .avoid = {},
        .addresses = {cause::weak_hip_stabilisers},
        .preference = 7,
        .grade = evidence::low,
        .sources = {source::distefano_2009, source::de_jesus_2020},
    },
    exercise_row{
        .id = exercise::band_walk,
        .key = "band_walk",
        .name = "band walk",
        .role = role::hip_strength,
        .target = "side of the hips and deep hip muscles",
        .position = position::standing,
        .equipment = equipment::band,
        .sides = sides::alternating,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{15}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .easier = exercise::clamshell,
        .harder = exercise::single_leg_stand,
        .movements = {movement::side_lying_clam, movement::walking},
        .avoid = {
            condition::pregnancy_second_third_trimester,
            condition::vertigo_or_orthostatic,
            condition::frailty_or_fall_risk,
        },
        .addresses = {cause::weak_hip_stabilisers},
        .preference = 5,
        .grade = evidence::very_low,
        .sources = {source::wagner_2010, source::de_jesus_2020, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::prone_leg_lift,
        .key = "prone_leg_lift",
        .name = "face-down leg lift",
        .role = role::hip_strength,
        .target = "buttocks",
        .position = position::lying_face_down,
        .equipment = equipment::cushion,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .easier = exercise::pelvic_tilt,
        .harder = exercise::bridge,
        .movements = {movement::prone_hip_extension},
        .avoid = {condition::pregnancy_second_third_trimester, condition::spondylolysis_or_listhesis_symptomatic},
        .addresses = {cause::synergist_dominance},
        .preference = 6,
        .grade = evidence::very_low,
        .sources = {source::lewis_2009, source::prone_extension_review, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::single_leg_stand,
        .key = "single_leg_stand",
        .name = "single-leg stand",
        .role = role::hip_strength,
        .target = "hip steadiness",
        .position = position::standing,
        .equipment = equipment::wall,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{15}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .easier = exercise::side_lying_leg_raise,
        .harder = exercise::romanian_deadlift,
        .movements = {movement::side_lying_clam, movement::walking},
        .avoid = {
            condition::pregnancy_second_third_trimester,
            condition::vertigo_or_orthostatic,
            condition::frailty_or_fall_risk,
        },
        .addresses = {cause::weak_hip_stabilisers},
        .preference = 5,
        .grade = evidence::very_low,
        .sources = {source::de_jesus_2020, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::bird_dog,
        .key = "bird_dog",
        .name = "bird dog",
        .role = role::trunk_control,
        .target = "back and buttocks",
        .position = position::hands_and_knees,
        .equipment = equipment::mat,
        .sides = sides::alternating,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{5}, .repetitions = times{5}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{2}, .hold = seconds{8}, .repetitions = times{6}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{10}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .easier = exercise::cat_camel,
        .harder = exercise::plank,
        .movements = {movement::bird_dog},
        .avoid = {},
        .addresses = {cause::inactivity},
        .preference = 8,
        .grade = evidence::low,
        .sources = {source::ekstrom_2007, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::dead_bug,
        .key = "dead_bug",
        .name = "dead bug",
        .role = role::trunk_control,
        .target = "belly",
        .position = position::lying_on_back,
        // A mat is a comfort, not a need: a carpet will do.
        .equipment = equipment::none,
        .sides = sides::alternating,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{6}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .easier = exercise::pelvic_tilt,
        .harder = exercise::plank,
        .movements = {movement::plank_or_dead_bug},
        .avoid = {condition::pregnancy_second_third_trimester},
        .addresses = {cause::inactivity, cause::anterior_tilt},
        .preference = 8,
        .grade = evidence::very_low,
        .sources = {source::expert_judgement},
    },
    exercise_row{
        .id = exercise::side_plank,
        .key = "side_plank",
        .name = "side plank",
        .role = role::trunk_control,
        .target = "side of the trunk and hip",
        .position = position::lying_on_side,
        .equipment = equipment::mat,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{10}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{20}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .easier = exercise::side_lying_leg_raise,
        // The catalogue names the plank, whose own harder form is this one: the chain ends here.
        .harder = exercise::side_plank,
        .movements = {movement::plank_or_dead_bug},
        .avoid = {},
        .addresses = {cause::inactivity, cause::weak_hip_stabilisers},
        .preference = 6,
        .grade = evidence::low,
        .sources = {source::ekstrom_2007, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::plank,
        .key = "plank",
        .name = "plank",
        .role = role::trunk_control,
        .target = "belly and front of the trunk",
        .position = position::lying_face_down,
        .equipment = equipment::mat,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{10}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{20}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{40}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
        .steps = {
            "Lie face down with your elbows under your shoulders.",
            "Lift your body into one line, knees down at first.",
            "Tense your buttocks.",
            "Breathe all the way through, then lower.",
        },
        .cue = "Keep your ribs down.",
        .errors = "sagging; lifting the hips high; holding the breath; going on although shoulders or wrists hurt",
        .modified_form = "Lean on your forearms against a wall or a high worktop and hold the line briefly while you breathe.",
        .easier = exercise::dead_bug,
        .harder = exercise::side_plank,
        .movements = {movement::plank_or_dead_bug},
        .avoid = {condition::pregnancy_second_third_trimester},
        .addresses = {cause::inactivity},
        .preference = 5,
        .grade = evidence::low,
        .sources = {source::ekstrom_2007, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::hip_hinge,
        .key = "hip_hinge",
        .name = "hip hinge with a stick",
        .role = role::length_under_load,
        .target = "bending at the hips instead of the back",
        .position = position::standing,
        .equipment = equipment::stick,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{7}},
            // A warm-up only, on the two days of the deadlift.
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{2}},
        },
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
        .easier = exercise::posture_reset,
        .harder = exercise::romanian_deadlift,
        .movements = {movement::standing_heel_or_wall_stretch},
        .avoid = {condition::vertigo_or_orthostatic, condition::frailty_or_fall_risk},
        .addresses = {
            cause::synergist_dominance,
            cause::previous_strain,
            cause::anterior_tilt,
            cause::protective_guarding,
            cause::reduced_extensibility,
        },
        .preference = 7,
        .grade = evidence::very_low,
        .sources = {source::own_calculation, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::romanian_deadlift,
        .key = "romanian_deadlift",
        .name = "Romanian deadlift",
        .role = role::length_under_load,
        .target = "back of the thighs and buttocks, strong while long",
        .position = position::standing,
        .equipment = equipment::weights,
        .sides = sides::both_together,
        .doses = {
            skip,
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{2}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{2}},
        },
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
        .easier = exercise::hip_hinge,
        .harder = exercise::nordic_lower,
        .movements = {movement::loaded_spinal_flexion, movement::standing_heel_or_wall_stretch},
        .avoid = {
            condition::osteoporosis_no_fracture,
            condition::vertebral_fracture_past,
            condition::disc_radiculopathy_acute,
            condition::proximal_hamstring_tendinopathy,
        },
        .addresses = {
            cause::inactivity,
            cause::synergist_dominance,
            cause::previous_strain,
            cause::sport_load,
            cause::reduced_extensibility,
        },
        .preference = 7,
        .grade = evidence::low,
        .sources = {source::afonso_2021, source::own_calculation, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::sliding_leg_curl,
        .key = "sliding_leg_curl",
        .name = "sliding leg curl",
        .role = role::length_under_load,
        .target = "braking strength behind the thighs",
        .position = position::lying_on_back,
        .equipment = equipment::sliders,
        .sides = sides::both_together,
        .doses = {
            skip,
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{5}, .per_day = per_day{1}, .per_week = per_week{2}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .easier = exercise::heel_dig_hold,
        .harder = exercise::nordic_lower,
        .movements = {movement::bridge, movement::nordic_curl},
        .avoid = {condition::strain_g1_acute, condition::strain_g2_acute, condition::strain_g3_or_avulsion_suspected},
        .addresses = {cause::previous_strain, cause::sport_load, cause::proximal_tendinopathy, cause::reduced_extensibility},
        .preference = 6,
        .grade = evidence::very_low,
        .sources = {source::soh_2022, source::eccentric_review_2020, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::nordic_lower,
        .key = "nordic_lower",
        .name = "Nordic lower",
        .role = role::length_under_load,
        .target = "braking strength behind the thighs, for sport",
        .position = position::kneeling,
        .equipment = equipment::anchor,
        .sides = sides::both_together,
        .doses = {
            skip,
            // The first week of the published schedule.
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{5}, .per_day = per_day{1}, .per_week = per_week{1}},
            // Its third week.
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{6}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .easier = exercise::sliding_leg_curl,
        // The catalogue returns to the deadlift, on one leg, which leads here: the chain ends here.
        .harder = exercise::nordic_lower,
        .movements = {movement::nordic_curl},
        .avoid = {
            condition::strain_g1_acute,
            condition::strain_g2_acute,
            condition::strain_g3_or_avulsion_suspected,
            condition::disc_radiculopathy_acute,
        },
        .addresses = {cause::previous_strain, cause::sport_load},
        .preference = 4,
        .grade = evidence::moderate,
        .sources = {source::van_dyk_2019, source::nordic_schedule, source::eccentric_review_2020},
    },
    exercise_row{
        .id = exercise::heel_dig_hold,
        .key = "heel_dig_hold",
        .name = "heel-dig hold",
        .role = role::length_under_load,
        .target = "steady holding strength behind the thighs",
        .position = position::lying_on_back,
        .equipment = equipment::none,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{3}, .hold = seconds{10}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{4}, .hold = seconds{20}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{5}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
        .steps = {
            "Lie on your back with your knees slightly bent.",
            "Dig both heels into the floor.",
            "Lift your hips slightly.",
            "Hold steadily, keep breathing, then lower.",
        },
        .cue = "Dig steadily.",
        .errors = "pushing on through a cramp; holding the breath",
        .modified_form = "Dig your heels in gently with your hips resting on the floor, head and shoulders on a wedge, for a few easy breaths.",
        .easier = exercise::bridge,
        .harder = exercise::sliding_leg_curl,
        .movements = {movement::bridge},
        .avoid = {condition::strain_g1_acute, condition::strain_g2_acute, condition::strain_g3_or_avulsion_suspected},
        .addresses = {cause::previous_strain, cause::sport_load, cause::proximal_tendinopathy},
        .preference = 8,
        .grade = evidence::very_low,
        .sources = {source::goom_2016, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::brisk_walk,
        .key = "brisk_walk",
        .name = "brisk walk",
        .role = role::aerobic,
        .target = "heart, lungs and easy leg movement",
        .position = position::standing,
        .equipment = equipment::none,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{600}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{1}, .hold = seconds{1200}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{1}, .hold = seconds{1800}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
        .steps = {
            "Walk at a comfortable pace.",
            "Let your arms swing.",
            "Stay able to talk.",
            "Add about 5 minutes each week.",
        },
        .cue = "Easy and often.",
        .errors = "doing far too much on good days and nothing on bad ones",
        .modified_form = "Walk more slowly and for less time on flat ground, with no limp, and with a stick or company if you are unsteady.",
        .easier = exercise::sit_to_stand_break,
        .harder = exercise::easy_swim,
        .movements = {movement::walking},
        .avoid = {},
        .addresses = {
            cause::prolonged_sitting,
            cause::inactivity,
            cause::neural_tension,
            cause::protective_guarding,
            cause::muscle_soreness,
        },
        .preference = 9,
        .grade = evidence::moderate,
        .sources = {source::pocovi_2024, source::garber_2011},
    },
    exercise_row{
        .id = exercise::easy_swim,
        .key = "easy_swim",
        .name = "easy swim",
        .role = role::aerobic,
        .target = "heart, lungs and the whole body",
        .position = position::in_water,
        .equipment = equipment::pool,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{600}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{2}},
            dose{.sets = sets{1}, .hold = seconds{1200}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{2}},
            dose{.sets = sets{1}, .hold = seconds{1800}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{2}},
        },
        .steps = {
            "Swim with easy strokes.",
            "Keep your body long.",
            "Rest between lengths.",
            "Build up slowly.",
        },
        .cue = "Glide.",
        .errors = "arching the back; going on although the shoulder hurts; swimming with an open wound, an infection or uncontrolled seizures",
        .modified_form = "Move gently in shallow water with company, with little or no kicking and no arching of the back.",
        .easier = exercise::brisk_walk,
        .harder = exercise::easy_swim,
        .movements = {movement::swimming},
        .avoid = {},
        .addresses = {cause::inactivity, cause::muscle_soreness},
        .preference = 5,
        .grade = evidence::very_low,
        .sources = {source::popular_article, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::sit_to_stand_break,
        .key = "sit_to_stand_break",
        .name = "sit-to-stand break",
        .role = role::movement_breaks,
        .target = "legs, after sitting",
        .position = position::seated_on_chair,
        .equipment = equipment::chair,
        .sides = sides::both_together,
        .doses = {
            // Every 60 minutes of an eight-hour day.
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{5}, .per_day = per_day{8}, .per_week = per_week{5}},
            // Every 45 minutes.
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{10}, .per_week = per_week{5}},
            // Every 30 minutes, each time with a two-minute walk.
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{16}, .per_week = per_week{5}},
        },
        .steps = {
            "Set a timer for your next break.",
            "Stand up without using your hands.",
            "Sit down slowly and repeat.",
            "Then walk about for 1 to 2 minutes.",
        },
        .cue = "Stand, step, start afresh.",
        .errors = "skipping breaks; dropping into the seat; going on although the knees hurt",
        .modified_form = "Use a higher seat, push up with your hands and do only two or three, with something steady to hold.",
        .easier = exercise::posture_reset,
        .harder = exercise::brisk_walk,
        .movements = {movement::walking, movement::bridge},
        // Rising again and again without a hand on anything does not suit faintness on standing up.
        .avoid = {condition::thr_precautions_active, condition::vertigo_or_orthostatic},
        .addresses = {cause::prolonged_sitting, cause::inactivity, cause::posture_or_leg_length},
        .preference = 8,
        .grade = evidence::very_low,
        .sources = {source::popular_article, source::expert_judgement},
    },
    exercise_row{
        .id = exercise::posture_reset,
        .key = "posture_reset",
        .name = "sit-tall break",
        .role = role::movement_breaks,
        .target = "feeling how you sit, and changing it",
        .position = position::seated_on_chair,
        .equipment = equipment::none,
        .sides = sides::both_together,
        .doses = {
            // The repetitions are slow breaths, once an hour of an eight-hour day.
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{3}, .per_day = per_day{8}, .per_week = per_week{5}},
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{3}, .per_day = per_day{8}, .per_week = per_week{5}},
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{3}, .per_day = per_day{8}, .per_week = per_week{5}},
        },
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
        .easier = exercise::posture_reset,
        .harder = exercise::hip_hinge,
        .movements = {movement::walking},
        .avoid = {},
        .addresses = {cause::prolonged_sitting, cause::posture_or_leg_length},
        .preference = 6,
        .grade = evidence::very_low,
        .sources = {source::slater_2019, source::popular_article, source::expert_judgement},
    },
};
// clang-format on

template <>
inline constexpr std::span<const equipment_row> rows<equipment>{equipments};
template <>
inline constexpr std::span<const position_row> rows<position>{positions};
template <>
inline constexpr std::span<const sides_row> rows<sides>{ways_of_the_sides};
template <>
inline constexpr std::span<const level_row> rows<level>{levels};
template <>
inline constexpr std::span<const exercise_row> rows<exercise>{exercises};

namespace detail {

/// The longest step, in characters.
inline constexpr std::size_t longest_step = 80;

constexpr const exercise_row& row_of(exercise item) noexcept {
    return exercises[static_cast<std::size_t>(item)];
}

/// Whether every exercise has 4 to 6 steps, none too long, with no gap between them.
consteval bool steps_are_four_to_six_and_short() {
    for (const exercise_row& row : exercises) {
        std::size_t count = 0;
        while (count < row.steps.size() && !row.steps[count].empty()) ++count;
        if (count < 4) return false;
        for (std::size_t i = 0; i < row.steps.size(); ++i)
            if (row.steps[i].size() > longest_step || (i > count && !row.steps[i].empty()))
                return false;
    }
    return true;
}

constexpr bool is_between(int value, int least, int most) noexcept {
    return least <= value && value <= most;
}

/// Whether a dose lies in the ranges that its own comment names, or is wholly zero.
constexpr bool in_range(const dose& of) noexcept {
    if (of == skip) return true;
    return is_between(of.sets.value, 1, 10) && is_between(of.hold.value, 0, 1800) &&
           is_between(of.repetitions.value, 0, 30) && of.hold.value + of.repetitions.value > 0 &&
           is_between(of.per_day.value, 1, 16) && is_between(of.per_week.value, 1, 7);
}

/// Whether every dose is in range, and every exercise meant for at least one level.
consteval bool doses_are_in_range() {
    for (const exercise_row& row : exercises) {
        bool meant_for_somebody = false;
        for (const dose& amount : row.doses) {
            if (!in_range(amount)) return false;
            meant_for_somebody = meant_for_somebody || !amount.skipped();
        }
        if (!meant_for_somebody) return false;
    }
    return true;
}

/// Seconds of stretch that one leg gets in a week.
constexpr int stretch_a_week(const dose& of) noexcept {
    const int bouts = of.repetitions.value > 0 ? of.repetitions.value : 1;
    return of.sets.value * bouts * of.hold.value * of.per_day.value * of.per_week.value;
}

/// Whether every dose of every hamstring stretch is in the weekly band. What is contradicted as a
/// stretch is exempt.
consteval bool stretch_doses_are_in_the_weekly_band() {
    for (const exercise_row& row : exercises) {
        if (row.role != role::hamstring_range || row.grade == evidence::contradicted) continue;
        for (const dose& amount : row.doses)
            if (!amount.skipped() &&
                !is_between(stretch_a_week(amount), least_weekly_stretch, most_weekly_stretch))
                return false;
    }
    return true;
}

/// The last exercise of the chain that starts at a row and follows one of its links; on a chain that
/// runs in a circle, an exercise that still leads on.
consteval const exercise_row& end_of_chain(const exercise_row& start,
                                           exercise exercise_row::*link) {
    const exercise_row* here = &start;
    for (std::size_t i = 0; i < std::size(exercises) && here->*link != here->id; ++i)
        here = &row_of(here->*link);
    return *here;
}

/// Whether no chain of a link runs in a circle.
consteval bool chains_end(exercise exercise_row::*link) {
    for (const exercise_row& row : exercises) {
        const exercise_row& last = end_of_chain(row, link);
        if (last.*link != last.id) return false;
    }
    return true;
}

/// Whether every chain to the easier one ends at an exercise for beginners.
consteval bool easier_chains_end_at_a_beginner() {
    for (const exercise_row& row : exercises)
        if (end_of_chain(row, &exercise_row::easier).doses[0].skipped()) return false;
    return true;
}

/// Whether the harder one of an exercise is never among the easier ones that its chain leads to.
consteval bool harder_is_never_easier() {
    for (const exercise_row& row : exercises) {
        if (row.harder == row.id) continue;
        const exercise_row* here = &row;
        for (std::size_t i = 0; i < std::size(exercises) && here->easier != here->id; ++i) {
            here = &row_of(here->easier);
            if (here->id == row.harder) return false;
        }
    }
    return true;
}

/// Whether every exercise loads a movement of the matrix, and none bounces or thrusts.
consteval bool every_exercise_loads_a_movement() {
    constexpr set_of<movement> never_offered{movement::ballistic_stretch,
                                             movement::spinal_manipulation};
    for (const exercise_row& row : exercises)
        if (row.movements.empty() || row.movements.intersects(never_offered)) return false;
    return true;
}

/// Whether every role has an exercise that a beginner can do with nothing at hand.
consteval bool every_role_has_a_plain_beginner_exercise() {
    set_of<role> found;
    for (const exercise_row& row : exercises)
        if (row.equipment == equipment::none && !row.doses[0].skipped()) found.insert(row.role);
    return found == set_of<role>::everything();
}

/// Whether at least two exercises address every contributor, and none the other conditions, which
/// exercise does not address.
consteval bool every_cause_is_addressed_twice() {
    set_of<cause> once;
    set_of<cause> twice;
    for (const exercise_row& row : exercises) {
        twice = twice | (once & row.addresses);
        once = once | row.addresses;
    }
    if (once.contains(cause::other_condition)) return false;
    once.insert(cause::other_condition);
    twice.insert(cause::other_condition);
    return once == set_of<cause>::everything() && twice == once;
}

/// Whether every preference is 1 to 9, and what is contradicted is the last resort and leads on.
consteval bool preferences_are_one_to_nine() {
    for (const exercise_row& row : exercises) {
        if (!is_between(row.preference, 1, 9)) return false;
        if (row.grade == evidence::contradicted && (row.preference != 1 || row.harder == row.id))
            return false;
    }
    return true;
}

}  // namespace detail

static_assert(
    one_row_an_enumerator<equipment>(equipments),
    "equipments: every enumerator needs exactly one row, in the order of the enumeration");
static_assert(keys_are_unique(equipments), "equipments: two rows share a key");
static_assert(nothing_is_empty(equipments), "equipments: a row has an empty text");

static_assert(one_row_an_enumerator<position>(positions),
              "positions: every enumerator needs exactly one row, in the order of the enumeration");
static_assert(keys_are_unique(positions), "positions: two rows share a key");
static_assert(nothing_is_empty(positions), "positions: a row has an empty text");

static_assert(
    one_row_an_enumerator<sides>(ways_of_the_sides),
    "ways_of_the_sides: every enumerator needs exactly one row, in the order of the enumeration");
static_assert(keys_are_unique(ways_of_the_sides), "ways_of_the_sides: two rows share a key");
static_assert(nothing_is_empty(ways_of_the_sides), "ways_of_the_sides: a row has an empty text");

static_assert(one_row_an_enumerator<level>(levels),
              "levels: every enumerator needs exactly one row, in the order of the enumeration");
static_assert(keys_are_unique(levels), "levels: two rows share a key");
static_assert(nothing_is_empty(levels), "levels: a row has an empty text");

static_assert(one_row_an_enumerator<exercise>(exercises),
              "exercises: every enumerator needs exactly one row, in the order of the enumeration");
static_assert(keys_are_unique(exercises), "exercises: two rows share a key");
static_assert(nothing_is_empty(exercises), "exercises: a row has an empty text");
static_assert(every_row_cites_a_source(exercises), "exercises: a row names no source");
static_assert(
    detail::steps_are_four_to_six_and_short(),
    "exercises: a row needs 4 to 6 steps of at most 80 characters, with no gap between them");
static_assert(detail::doses_are_in_range(),
              "exercises: a dose is out of range, or no level gets the exercise");
static_assert(detail::stretch_doses_are_in_the_weekly_band(),
              "exercises: a hamstring stretch must come to 2.5 to 14 minutes a week on each leg");
static_assert(detail::chains_end(&exercise_row::easier),
              "exercises: a chain to the easier one runs in a circle");
static_assert(detail::chains_end(&exercise_row::harder),
              "exercises: a chain to the harder one runs in a circle");
static_assert(detail::easier_chains_end_at_a_beginner(),
              "exercises: a chain to the easier one must end at an exercise for beginners");
static_assert(
    detail::harder_is_never_easier(),
    "exercises: the harder one of an exercise must not be on its chain to the easier ones");
static_assert(
    detail::every_exercise_loads_a_movement(),
    "exercises: a row must load at least one movement, and never bouncing or manipulation");
static_assert(detail::every_role_has_a_plain_beginner_exercise(),
              "exercises: every role needs one for beginners that takes no equipment");
static_assert(
    detail::every_cause_is_addressed_twice(),
    "exercises: every cause but other_condition, and only those, must be addressed by at least two");
static_assert(
    detail::preferences_are_one_to_nine(),
    "exercises: a preference must be 1 to 9, and a contradicted exercise a last resort that leads to a harder one");

}  // namespace knowledge

}  // namespace hamstring
