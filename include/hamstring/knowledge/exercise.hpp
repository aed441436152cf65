// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/exercise.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/units.hpp>

/// The catalogue: every exercise with its doses, what it needs and what it loads. How each is done is in
/// `instructions.hpp`; `exercise_checks.hpp` has the compiler check the catalogue.

namespace hamstring::inline HAMSTRING_EDITION {

/// The band for stretching one leg's hamstrings in a week, in seconds: at least 2.5 minutes, at most
/// 14; beyond 10 little is gained, so a second stretch is only added up to there.
/// Source: the rows of the limits name theirs.
inline constexpr int least_weekly_stretch = value_of(clinical_limit::least_weekly_stretch);
inline constexpr int target_weekly_stretch = value_of(clinical_limit::target_weekly_stretch);
inline constexpr int most_weekly_stretch = value_of(clinical_limit::most_weekly_stretch);

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

/// One group of exercises that may stand in for each other.
struct swap_group_row {
    swap_group id;
    std::string_view key;
    /// What they have in common, in lay words.
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
    hamstring::position position;
    hamstring::equipment equipment;
    hamstring::sides sides;
    /// Doses for beginner, intermediate and advanced.
    dose doses[count_of<level>];
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

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
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
    equipment_row{
        .id = equipment::worktop,
        .key = "worktop",
        .name = "a worktop or heavy table",
    },
    equipment_row{
        .id = equipment::step_or_box,
        .key = "step_or_box",
        .name = "a low box, thick book or bottom stair",
    },
    equipment_row{
        .id = equipment::bench,
        .key = "bench",
        .name = "a firm bench or sofa edge",
    },
    equipment_row{
        .id = equipment::wheelchair,
        .key = "wheelchair",
        .name = "a wheelchair",
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

inline constexpr swap_group_row swap_groups[] = {
    swap_group_row{
        .id = swap_group::range_lying,
        .key = "range_lying",
        .name = "stretching the back of the thigh while lying",
    },
    swap_group_row{
        .id = swap_group::range_up,
        .key = "range_up",
        .name = "stretching the back of the thigh while sitting or standing",
    },
    swap_group_row{
        .id = swap_group::front_of_hip,
        .key = "front_of_hip",
        .name = "stretching the front of the hip",
    },
    swap_group_row{
        .id = swap_group::easy_back,
        .key = "easy_back",
        .name = "easy movement of the back",
    },
    swap_group_row{
        .id = swap_group::easy_legs,
        .key = "easy_legs",
        .name = "easy movement of the legs",
    },
    swap_group_row{
        .id = swap_group::relief,
        .key = "relief",
        .name = "positions of ease",
    },
    swap_group_row{
        .id = swap_group::bridge,
        .key = "bridge",
        .name = "lifting or tightening the hips",
    },
    swap_group_row{
        .id = swap_group::side_of_hip,
        .key = "side_of_hip",
        .name = "strength at the side of the hip",
    },
    swap_group_row{
        .id = swap_group::leg_back,
        .key = "leg_back",
        .name = "moving the leg back",
    },
    swap_group_row{
        .id = swap_group::rise,
        .key = "rise",
        .name = "rising from a seat or step",
    },
    swap_group_row{
        .id = swap_group::stance,
        .key = "stance",
        .name = "steady standing",
    },
    swap_group_row{
        .id = swap_group::front_of_trunk,
        .key = "front_of_trunk",
        .name = "strength at the front of the trunk",
    },
    swap_group_row{
        .id = swap_group::back_and_side_of_trunk,
        .key = "back_and_side_of_trunk",
        .name = "strength at the back and side of the trunk",
    },
    swap_group_row{
        .id = swap_group::hinge,
        .key = "hinge",
        .name = "bending at the hips",
    },
    swap_group_row{
        .id = swap_group::heel_hold,
        .key = "heel_hold",
        .name = "holding with the heels",
    },
    swap_group_row{
        .id = swap_group::slow_lower,
        .key = "slow_lower",
        .name = "slow lowering of the leg",
    },
    swap_group_row{
        .id = swap_group::knee_pump,
        .key = "knee_pump",
        .name = "easy bending and straightening of the knee",
    },
    swap_group_row{
        .id = swap_group::break_from_sitting,
        .key = "break_from_sitting",
        .name = "breaks from sitting",
    },
    swap_group_row{
        .id = swap_group::break_from_standing,
        .key = "break_from_standing",
        .name = "breaks from standing",
    },
    swap_group_row{
        .id = swap_group::walk,
        .key = "walk",
        .name = "walking and other endurance",
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
        .position = position::standing,
        .equipment = equipment::none,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{7}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .position = position::seated_on_floor,
        .equipment = equipment::mat,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{7}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .position = position::lying_on_back,
        .equipment = equipment::towel,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{7}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{5}},
            dose{.sets = sets{3}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .grade = evidence::low,
        .sources = {source::thomas_2018, source::bandy_1994, source::bandy_1997, source::popular_article},
    },
    // The pose of the popular article, kept and marked: its stretch index is about 11, where a hamstring stretch
    // should reach 60. A posture drill at most, for beginners only; the doorway stretch takes its place.
    exercise_row{
        .id = exercise::wall_lean,
        .key = "wall_lean",
        .name = "leaning back on a wall",
        .role = role::hamstring_range,
        .position = position::standing,
        .equipment = equipment::wall,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            skip,
            skip,
        },
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
        .position = position::lying_on_back,
        .equipment = equipment::none,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{2}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{3}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{3}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .grade = evidence::low,
        .sources = {source::reid_2014, source::thomas_2018, source::bandy_1997},
    },
    exercise_row{
        .id = exercise::doorway_stretch,
        .key = "doorway_stretch",
        .name = "doorway stretch",
        .role = role::hamstring_range,
        .position = position::lying_on_back,
        .equipment = equipment::doorway,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            // One set, not two: two would come to 20 minutes a week.
            dose{.sets = sets{1}, .hold = seconds{120}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .position = position::half_kneeling,
        .equipment = equipment::cushion,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .position = position::seated_on_chair,
        .equipment = equipment::chair,
        .sides = sides::each_side,
        .doses = {
            // Twice a day, as in the first week of the plan; an hourly break needs no full stretch.
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{2}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .position = position::standing,
        .equipment = equipment::step,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .position = position::hands_and_knees,
        .equipment = equipment::mat,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{15}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{3}, .hold = seconds{45}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .position = position::seated_on_chair,
        .equipment = equipment::chair,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{15}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{20}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .position = position::half_kneeling,
        .equipment = equipment::cushion,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{60}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .position = position::hands_and_knees,
        .equipment = equipment::mat,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .position = position::lying_on_back,
        .equipment = equipment::none,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{5}},
            skip,
        },
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
        .position = position::lying_on_back,
        // The band of the advanced level is a choice, not a need.
        .equipment = equipment::none,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{15}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .position = position::lying_on_back,
        .equipment = equipment::none,
        .sides = sides::each_side,
        .doses = {
            skip,
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{6}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .position = position::lying_on_side,
        // The band of the advanced level is a choice, not a need.
        .equipment = equipment::none,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{15}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .position = position::lying_on_side,
        .equipment = equipment::wall,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .position = position::standing,
        .equipment = equipment::band,
        .sides = sides::alternating,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{15}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .position = position::lying_face_down,
        .equipment = equipment::cushion,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .position = position::standing,
        .equipment = equipment::wall,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{15}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .position = position::hands_and_knees,
        .equipment = equipment::mat,
        .sides = sides::alternating,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{5}, .repetitions = times{5}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{2}, .hold = seconds{8}, .repetitions = times{6}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{10}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .position = position::lying_on_back,
        // A mat is a comfort, not a need: a carpet will do.
        .equipment = equipment::none,
        .sides = sides::alternating,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{6}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .position = position::lying_on_side,
        .equipment = equipment::mat,
        .sides = sides::each_side,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{10}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{20}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .position = position::lying_face_down,
        .equipment = equipment::mat,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{10}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{20}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{40}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .position = position::standing,
        .equipment = equipment::stick,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{7}},
            // A warm-up only, on the two days of the deadlift.
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{2}},
        },
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
        .position = position::standing,
        .equipment = equipment::weights,
        .sides = sides::both_together,
        .doses = {
            skip,
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{2}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{2}},
        },
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
        .position = position::lying_on_back,
        .equipment = equipment::sliders,
        .sides = sides::both_together,
        .doses = {
            skip,
            dose{.sets = sets{2}, .hold = seconds{0}, .repetitions = times{5}, .per_day = per_day{1}, .per_week = per_week{2}},
            dose{.sets = sets{3}, .hold = seconds{0}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .position = position::lying_on_back,
        .equipment = equipment::none,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{3}, .hold = seconds{10}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{4}, .hold = seconds{20}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
            dose{.sets = sets{5}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{3}},
        },
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
        .position = position::standing,
        .equipment = equipment::none,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{600}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{1}, .hold = seconds{1200}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            dose{.sets = sets{1}, .hold = seconds{1800}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
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
        .grade = evidence::low,
        .sources = {source::pocovi_2024, source::garber_2011},
    },
    exercise_row{
        .id = exercise::easy_swim,
        .key = "easy_swim",
        .name = "easy swim",
        .role = role::aerobic,
        .position = position::in_water,
        .equipment = equipment::pool,
        .sides = sides::both_together,
        .doses = {
            dose{.sets = sets{1}, .hold = seconds{600}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{2}},
            dose{.sets = sets{1}, .hold = seconds{1200}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{2}},
            dose{.sets = sets{1}, .hold = seconds{1800}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{2}},
        },
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
        .position = position::seated_on_chair,
        .equipment = equipment::none,
        .sides = sides::both_together,
        .doses = {
            // The repetitions are slow breaths, once an hour of an eight-hour day.
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{3}, .per_day = per_day{8}, .per_week = per_week{5}},
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{3}, .per_day = per_day{8}, .per_week = per_week{5}},
            dose{.sets = sets{1}, .hold = seconds{0}, .repetitions = times{3}, .per_day = per_day{8}, .per_week = per_week{5}},
        },
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
inline constexpr std::span<const swap_group_row> rows<swap_group>{swap_groups};
template <>
inline constexpr std::span<const level_row> rows<level>{levels};
template <>
inline constexpr std::span<const exercise_row> rows<exercise>{exercises};

static_assert(table_is_sound<equipment>());
static_assert(table_is_sound<position>());
static_assert(table_is_sound<sides>());
static_assert(table_is_sound<swap_group>());
static_assert(table_is_sound<level>());
static_assert(table_is_sound<exercise>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
