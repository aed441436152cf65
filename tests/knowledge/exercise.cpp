// SPDX-License-Identifier: MIT
// Covers knowledge/exercise.hpp, knowledge/instructions.hpp and what exercise_checks.hpp holds of them:
//   the catalogue's doses, seconds a repetition, groups and adapted forms, pinned a second time
//   steps_for(exercise, modified) -> the steps that are told
#include <array>
#include <cstddef>
#include <string_view>

#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/exercise_checks.hpp>
#include <hamstring/knowledge/instructions.hpp>
#include <hamstring/routine/session_time.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr const dose& dose_of(exercise which, level used_to) {
    return about(which).doses[place_of_dose(used_to)];
}

/// The exercises that may be told to rise so often a day.
int rises_a_day(const dose& of) { return of.sets.value * of.repetitions.value * of.per_day.value; }

/// Seconds of one repetition that is not held for longer than its pause.
struct pace {
    exercise which;
    int seconds;
};
constexpr pace paces[] = {
    {exercise::sciatic_slider, 4},
    {exercise::cat_camel, 6},
    {exercise::pelvic_tilt, 6},
    {exercise::bridge, 7},
    {exercise::single_leg_bridge, 7},
    {exercise::clamshell, 5},
    {exercise::side_lying_leg_raise, 6},
    {exercise::band_walk, 2},
    {exercise::prone_leg_lift, 8},
    {exercise::dead_bug, 5},
    {exercise::hip_hinge, 5},
    {exercise::romanian_deadlift, 6},
    {exercise::sliding_leg_curl, 8},
    {exercise::nordic_lower, 8},
    {exercise::sit_to_stand_break, 6},
    {exercise::posture_reset, 6},
    {exercise::sit_to_stand_hands, 7},
    {exercise::seated_hinge, 6},
    {exercise::seated_march, 2},
    {exercise::seated_reach, 6},
    {exercise::standing_hip_extension, 5},
    {exercise::standing_hip_abduction, 5},
    {exercise::step_up, 6},
    {exercise::squat_to_chair, 6},
    {exercise::hip_thrust, 8},
    {exercise::single_leg_deadlift, 6},
    {exercise::heel_walkout, 11},
    {exercise::knees_to_chest_rock, 5},
    {exercise::calf_pump_break, 2},
    {exercise::askling_extender, 4},
    {exercise::askling_diver, 7},
    {exercise::askling_glider, 10},
    {exercise::heel_slide, 4},
};

/// What beginners skip, and the one lean that is not shortened: no adapted form.
constexpr std::array without_adapted_form{exercise::contract_relax_stretch,
                                          exercise::single_leg_bridge,
                                          exercise::romanian_deadlift,
                                          exercise::sliding_leg_curl,
                                          exercise::nordic_lower,
                                          exercise::seated_lean_break,
                                          exercise::hip_thrust,
                                          exercise::single_leg_deadlift,
                                          exercise::heel_walkout,
                                          exercise::askling_diver,
                                          exercise::askling_glider};

}  // namespace

TEST_CASE("exercises: a stretch of the hamstrings is held twice 30 seconds once a day",
          "[exercise]") {
    for (const exercise which : {exercise::lying_towel_stretch, exercise::chair_stretch,
                                 exercise::seated_leg_stretch, exercise::standing_forward_bend,
                                 exercise::heel_on_step_stretch, exercise::half_kneeling_stretch}) {
        CAPTURE(about(which).key);
        for (const level used_to : {level::beginner, level::intermediate, level::advanced}) {
            const dose& amount = dose_of(which, used_to);
            REQUIRE(amount.sets.value == 2);
            REQUIRE(amount.hold.value == (used_to == level::advanced ? 60 : 30));
            REQUIRE(amount.per_day.value == 1);
            REQUIRE(amount.per_week.value == 5);
        }
    }
}

TEST_CASE("exercises: nobody is asked for more than 30 rises a day in breaks", "[exercise]") {
    REQUIRE(rises_a_day(dose_of(exercise::sit_to_stand_break, level::beginner)) == 12);
    REQUIRE(rises_a_day(dose_of(exercise::sit_to_stand_break, level::advanced)) == 30);
    for (const exercise_row& row : all<exercise>()) {
        if (row.role != role::movement_breaks || !row.movements.contains(movement::rising))
            continue;
        for (const dose& amount : row.doses) REQUIRE(rises_a_day(amount) <= 30);
    }
}

TEST_CASE("exercises: the Nordic lower starts at the first week of its schedule for everybody",
          "[exercise]") {
    REQUIRE(dose_of(exercise::nordic_lower, level::beginner).skipped());
    REQUIRE(dose_of(exercise::nordic_lower, level::advanced) ==
            dose_of(exercise::nordic_lower, level::intermediate));
    REQUIRE(dose_of(exercise::nordic_lower, level::advanced).per_week.value == 1);
}

TEST_CASE("exercises: a heel is dug in daily and for long, as a sore tendon likes it",
          "[exercise]") {
    const dose& first = dose_of(exercise::heel_dig_hold, level::beginner);
    REQUIRE((first.sets.value == 4 && first.hold.value == 20 && first.per_week.value == 7));
    const dose& last = dose_of(exercise::heel_dig_hold, level::advanced);
    REQUIRE((last.sets.value == 5 && last.hold.value == 45 && last.per_week.value == 7));
    REQUIRE(about(exercise::heel_dig_hold).adapted.amount == first);
}

TEST_CASE("exercises: a repetition takes the seconds of its tempo, held ones no less",
          "[exercise]") {
    for (const pace& row : paces) {
        CAPTURE(about(row.which).key);
        bool repeated = false;
        for (const dose& amount : about(row.which).doses) {
            if (amount.repetitions.value == 0) continue;
            repeated = true;
            REQUIRE(amount.seconds_a_repetition.value == row.seconds);
        }
        REQUIRE(repeated);
    }
    // Its repetitions are held, for longer than the pause of two seconds.
    REQUIRE(dose_of(exercise::lying_knee_extension, level::beginner).seconds_a_repetition.value ==
            5 + 2);
    REQUIRE(dose_of(exercise::bird_dog, level::beginner).seconds_a_repetition.value == 4 + 5);
    REQUIRE(dose_of(exercise::bird_dog, level::advanced).seconds_a_repetition.value == 4 + 10);
    REQUIRE(dose_of(exercise::glute_squeeze, level::advanced).seconds_a_repetition.value == 2 + 5);
    STATIC_REQUIRE(knowledge::detail::repetitions_take_their_tempo());
    for (const exercise_row& row : all<exercise>())
        for (const dose& amount : row.doses)
            if (amount.repetitions.value > 0)
                REQUIRE(amount.seconds_a_repetition.value >= amount.hold.value);
}

TEST_CASE("exercises: one exercise alone fits into a usual session", "[exercise]") {
    for (const exercise_row& row : all<exercise>()) {
        if (row.role == role::movement_breaks || row.role == role::aerobic) continue;
        CAPTURE(row.key);
        const auto seconds_alone = [&](const dose& amount, bool adapted) {
            hamstring::detail::session_clock clock{.older = true};
            if (!amount.skipped()) clock.take(row.id, amount, adapted);
            return clock.seconds;
        };
        for (const dose& amount : row.doses) REQUIRE(seconds_alone(amount, false) <= 60 * 20);
        REQUIRE(seconds_alone(row.adapted.amount, true) <= 60 * 20);
    }
}

TEST_CASE("exercises: what cannot be made easier has no adapted form", "[exercise]") {
    std::size_t none = 0;
    for (const exercise_row& row : all<exercise>()) {
        CAPTURE(row.key);
        bool listed = false;
        for (const exercise which : without_adapted_form) listed = listed || which == row.id;
        REQUIRE(row.adapted.exists() != listed);
        REQUIRE(steps_for(row.id, true)[0].empty() == listed);
        none += listed;
    }
    REQUIRE(none == without_adapted_form.size());
}

TEST_CASE("exercises: the adapted form holds on to what cannot move, never to a chair",
          "[exercise]") {
    for (const exercise_row& row : all<exercise>()) {
        if (!row.adapted.exists()) continue;
        CAPTURE(row.key);
        const bool stands = row.adapted.needs == set_of<position>{position::standing};
        if (stands) REQUIRE(row.adapted.equipment != equipment::chair);
        for (const std::string_view step : steps_for(row.id, true)) {
            REQUIRE(step.find("old a chair") == std::string_view::npos);
            REQUIRE(step.find("hand on a chair") == std::string_view::npos);
        }
    }
}

TEST_CASE("exercises: an adapted form never asks for more than any level does", "[exercise]") {
    for (const exercise_row& row : all<exercise>())
        for (const dose& amount : row.doses)
            if (!amount.skipped()) {
                CAPTURE(row.key);
                REQUIRE(seconds_a_week(row.adapted.amount) <= seconds_a_week(amount));
            }
    STATIC_REQUIRE(knowledge::detail::adapted_forms_are_whole());
}

TEST_CASE("exercises: each group has two members or more, with one purpose", "[exercise]") {
    const auto group = [](exercise which) { return about(which).group; };
    REQUIRE(group(exercise::bridge) == group(exercise::hip_thrust));
    REQUIRE(group(exercise::heel_dig_hold) == group(exercise::long_lever_bridge));
    REQUIRE(group(exercise::lying_towel_stretch) == group(exercise::doorway_stretch));
    REQUIRE(group(exercise::chair_stretch) == group(exercise::wheelchair_leg_prop));
    REQUIRE(group(exercise::sit_to_stand_hands) == group(exercise::step_up));
    REQUIRE(group(exercise::supported_stance) == group(exercise::single_leg_stand));
    REQUIRE(group(exercise::hip_hinge) == group(exercise::askling_diver));
    REQUIRE(group(exercise::brisk_walk) == group(exercise::wheel_ride));
    REQUIRE(group(exercise::bridge) != group(exercise::clamshell));
    STATIC_REQUIRE(knowledge::detail::every_group_has_two());
}

TEST_CASE("exercises: balance and relief have what a beginner can do at home", "[exercise]") {
    STATIC_REQUIRE(about(exercise::supported_stance).role == role::balance);
    STATIC_REQUIRE(about(exercise::rest_90_90).role == role::relief);
    REQUIRE(household_equipment.contains(about(exercise::supported_stance).equipment));
    REQUIRE(household_equipment.contains(about(exercise::rest_90_90).equipment));
    REQUIRE_FALSE(household_equipment.contains(equipment::band));
    REQUIRE_FALSE(household_equipment.contains(equipment::wheelchair));
}

TEST_CASE("exercises: what is made for a wheelchair asks for one", "[exercise]") {
    for (const exercise which :
         {exercise::wheelchair_leg_prop, exercise::seated_lean_break, exercise::wheel_ride}) {
        REQUIRE(about(which).equipment == equipment::wheelchair);
        REQUIRE(about(which).needs == set_of<position>{position::seated_on_chair});
    }
}

TEST_CASE("steps_for: the adapted steps in place of the whole ones", "[exercise]") {
    REQUIRE(steps_for(exercise::bridge, false)[0] == instructions_for(exercise::bridge).steps[0]);
    REQUIRE(steps_for(exercise::bridge, true)[0] == instructions_for(exercise::bridge).adapted[0]);
    REQUIRE(steps_for(exercise::bridge, true)[0] != steps_for(exercise::bridge, false)[0]);
}

TEST_CASE("instructions: adapted steps name no number in words either", "[exercise]") {
    for (const instruction_row& row : knowledge::instructions)
        for (const std::string_view step : row.adapted)
            for (const std::string_view word : {" three", " four", " five", " six", " eight",
                                                " ten", " half a minute", "minutes"}) {
                CAPTURE(about(row.id).key, step);
                REQUIRE(step.find(word) == std::string_view::npos);
            }
}
