// SPDX-License-Identifier: MIT
// A clinic with a set of its own: three exercises, one rule, and rows that say whom its exercises suit. The
// exercises pass the gates that those of the catalogue pass; whoever prints is given the lists, for the words.
#include <cstddef>
#include <iostream>
#include <iterator>

#include <hamstring/explain.hpp>
#include <hamstring/host/overlay.hpp>
#include <hamstring/render/text.hpp>

using namespace hamstring;

// clang-format off
constexpr host_exercise clinic_exercises[] = {
    {
        .key = "clinic_step_tap",
        .name = "step tap at the rail",
        .steps = {
            "Stand in front of the lowest stair, one hand on the rail.",
            "Tap the stair with one foot and bring it back.",
            "Change legs with every tap.",
        },
        .errors = "leaning on the rail; looking down",
        .role = role::balance,
        .like = {exercise::heel_toe_stand},
        .movements = {movement::walking},
        .needs = {position::standing},
        .equipment = equipment::step_or_box,
        .sides = sides::alternating,
        .doses = {
            {.sets = sets{1}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{5}, .seconds_a_repetition = seconds{3}},
            {.sets = sets{2}, .hold = seconds{0}, .repetitions = times{12}, .per_day = per_day{1}, .per_week = per_week{5}, .seconds_a_repetition = seconds{3}},
            {.sets = sets{2}, .hold = seconds{0}, .repetitions = times{20}, .per_day = per_day{1}, .per_week = per_week{5}, .seconds_a_repetition = seconds{3}},
        },
        .group = swap_group::stance,
        .reference = "clinic handbook, page 12",
    },
    {
        .key = "clinic_heel_press",
        .name = "heel press on a cushion",
        .steps = {
            "Lie on your back with both heels on a firm cushion, knees a little bent.",
            "Press both heels down so far that the buttocks grow light.",
            "Hold, breathe on, and let go slowly.",
        },
        .errors = "lifting the hips high; holding the breath",
        .role = role::hip_strength,
        .like = {exercise::bridge},
        .movements = {movement::bridge},
        .needs = {position::lying_on_back},
        .equipment = equipment::cushion,
        .sides = sides::both_together,
        .doses = {
            {.sets = sets{2}, .hold = seconds{3}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}, .seconds_a_repetition = seconds{6}},
            {.sets = sets{3}, .hold = seconds{3}, .repetitions = times{8}, .per_day = per_day{1}, .per_week = per_week{3}, .seconds_a_repetition = seconds{6}},
            {.sets = sets{3}, .hold = seconds{3}, .repetitions = times{10}, .per_day = per_day{1}, .per_week = per_week{3}, .seconds_a_repetition = seconds{6}},
        },
        .addresses = {cause::weak_hip_stabilisers, cause::prolonged_sitting},
        .group = swap_group::bridge,
        .preference = 9,
        // Under a precaution this form takes its place; without one it would be left out.
        .adapted = {
            .steps = {
                "Lie on your back with both heels on a firm cushion.",
                "Press the heels down gently; the hips stay where they are.",
                "Let go slowly.",
            },
            .needs = {position::lying_on_back},
            .equipment = equipment::cushion,
            .sides = sides::both_together,
            .amount = {.sets = sets{1}, .hold = seconds{3}, .repetitions = times{6}, .per_day = per_day{1}, .per_week = per_week{3}, .seconds_a_repetition = seconds{6}},
            .movements = {movement::bridge},
        },
        .reference = "clinic handbook, page 14",
    },
    {
        .key = "clinic_desk_stretch",
        .name = "stretch with the heel on a drawer",
        .steps = {
            "Stand beside your desk, one heel on a low drawer or box.",
            "Keep that knee nearly straight and your back long.",
            "Lean forward from the hips to the first firm pull, and hold.",
            "Come up slowly and change legs.",
        },
        .errors = "rounding the back; bouncing",
        .role = role::hamstring_range,
        .like = {exercise::heel_on_step_stretch},
        .movements = {movement::standing_heel_or_wall_stretch},
        .needs = {position::standing},
        .equipment = equipment::step_or_box,
        .sides = sides::each_side,
        .doses = {
            {.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            {.sets = sets{2}, .hold = seconds{30}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
            {.sets = sets{2}, .hold = seconds{45}, .repetitions = times{0}, .per_day = per_day{1}, .per_week = per_week{5}},
        },
        // What is called a stretch of the hamstrings has to be one: the pose is checked.
        .held = pose{
            .pelvis = degrees{20},
            .trunk = degrees{0},
            .limbs = {.right = {.hip = degrees{80}, .knee = degrees{5}}, .left = {.hip = degrees{20}, .knee = degrees{5}}},
        },
        .addresses = {cause::prolonged_sitting, cause::reduced_extensibility},
        .group = swap_group::range_up,
        .reference = "clinic handbook, page 9",
    },
};

constexpr host_rule clinic_rules[] = {
    {.id        = "clinic-cough",
     .when      = symptom::worse_with_cough_or_strain && symptom::low_back_pain,
     .then      = at_least_urgency(urgency::clinician_days),
     .because   = "In our clinic we look at back pain that coughing makes worse.",
     .reference = "clinic protocol 12"},
};

constexpr host_choice clinic_choices[] = {
    {.id        = "clinic-desk",
     .when      = trait::job_sits,
     .then      = points_for("clinic_desk_stretch", 6),
     .because   = "You can do it where you sit all day.",
     .reference = "clinic handbook, page 9"},
    {.id        = "clinic-step-tap",
     .when      = trait::from_65,
     .then      = points_for("clinic_step_tap", 6),
     .because   = "We practise it on our own stairs.",
     .reference = "clinic handbook, page 12"},
    {.id        = "clinic-heel-press",
     .when      = trait::back_pain,
     .then      = points_for("clinic_heel_press", 4),
     .because   = "It works the hips while the back lies still.",
     .reference = "clinic handbook, page 14"},
};
// clang-format on

using clinic = overlay<clinic_rules, clinic_exercises, clinic_choices>;

constexpr report at_a_desk{
    .age = years{44},
    .worst_pain = pain_score{3},
    .since = weeks{20},
    .present = {symptom::back_of_thigh_tightness, symptom::low_back_pain,
                habit::sits_most_of_the_day},
    .absent = every_red_flag,
};
constexpr report at_70{
    .age = years{70},
    .worst_pain = pain_score{2},
    .since = weeks{20},
    .present = {symptom::back_of_thigh_tightness, condition::osteoporosis_no_fracture},
    .absent = every_red_flag,
    .positions = {position::standing, position::seated_on_chair},
};

/// What became of each of the clinic's own exercises, and why.
void tell_of_its_own(const report& from, const advice& plan) {
    for (const host_exercise& own : clinic::exercises) {
        const exercise which =
            host_exercise_at(static_cast<std::size_t>(&own - clinic::exercises.data()));
        const bool chosen = plan.routine.contains(which);
        std::cout << (chosen ? "+ " : "- ") << own.name << '\n';
        const reasons why =
            chosen ? explain(plan, which, clinic::lists) : why_not(from, which, clinic{});
        for (const reason& each : why) std::cout << "    " << each.because << '\n';
    }
}

int main() {
    constexpr advice plan = advise(at_a_desk, clinic{});
    write_text(std::ostreambuf_iterator<char>(std::cout), plan,
               {.details = true, .host = clinic::lists});
    std::cout << "\nThe clinic's own, at 44 and at a desk\n";
    tell_of_its_own(at_a_desk, plan);
    std::cout << "\nThe clinic's own, at 70, who cannot lie down\n";
    tell_of_its_own(at_70, advise(at_70, clinic{}));
}
