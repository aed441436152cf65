// SPDX-License-Identifier: MIT
// Covers host/host_choice.hpp, host/host_lists.hpp and `joined` of host/overlay.hpp:
//
//     points_for(key, points), leave_out(roles, exercises or key)   what a host's row may do
//     joined<overlay<a>, overlay<b>>                                 two hosts as one
//
// No row opens what a gate closes.

#include <hamstring/host/host_choice.hpp>

#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <type_traits>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/host/interview.hpp>
#include <hamstring/host/overlay.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/text.hpp>

#include "../catch.hpp"
#include "../plausible_adult.hpp"
#include "../random_report.hpp"

using namespace hamstring;

namespace {

constexpr dose some = {.sets = sets{2},
                       .hold = seconds{0},
                       .repetitions = times{8},
                       .per_day = per_day{1},
                       .per_week = per_week{5},
                       .seconds_a_repetition = seconds{4}};

constexpr host_exercise of_the_clinic[] = {
    {.key = "clinic_press",
     .name = "press of the heels",
     .steps = {"Lie down.", "Press the heels.", "Let go."},
     .errors = "lifting the hips",
     .role = role::hip_strength,
     .like = {exercise::bridge},
     .movements = {movement::bridge},
     .needs = {position::lying_on_back},
     .equipment = equipment::none,
     .sides = sides::both_together,
     .doses = {some, some, some},
     .reference = "page 1"},
    {.key = "clinic_roll",
     .name = "roll of the knees",
     .steps = {"Lie down.", "Roll the knees over.", "Roll them back."},
     .errors = "rushing",
     .role = role::mobility,
     .like = {exercise::pelvic_tilt},
     .movements = about(exercise::pelvic_tilt).movements,
     .needs = {position::lying_on_back},
     .equipment = equipment::none,
     .sides = sides::both_together,
     .doses = {some, some, some},
     .reference = "page 2"},
};
constexpr host_exercise of_the_gym[] = {
    {.key = "gym_hinge",
     .name = "hinge with a kettle bell",
     .steps = {"Stand.", "Push the hips back.", "Stand up."},
     .errors = "rounding the back",
     .role = role::length_under_load,
     .like = {exercise::hip_hinge},
     .movements = about(exercise::hip_hinge).movements,
     .needs = {position::standing},
     .equipment = equipment::weights,
     .sides = sides::both_together,
     .doses = {skip, some, some},
     .reference = "gym book"},
};
constexpr host_rule clinic_rules[] = {{.id = "clinic-cough",
                                       .when = symptom::worse_with_cough_or_strain,
                                       .then = at_least_urgency(urgency::clinician_days),
                                       .because = "In our clinic we look at it.",
                                       .reference = "protocol 1"}};
constexpr host_rule gym_rules[] = {{.id = "gym-nordic",
                                    .when = habit::sits_most_of_the_day,
                                    .then = limit(movement::nordic_curl, restriction::forbidden),
                                    .because = "Nobody lowers here who sits all day.",
                                    .reference = "gym book"}};
constexpr host_choice clinic_rows[] = {
    {.id = "clinic-press",
     .when = trait::back_pain,
     .then = points_for("clinic_press", 20),
     .because = "It works the hips while the back lies still.",
     .reference = "page 1"},
    {.id = "clinic-roll",
     .when = trait::back_pain && !trait::from_65,
     .then = points_for("clinic_roll", -20),
     .because = "Rolling comes later.",
     .reference = "page 2"},
    {.id = "clinic-no-towel",
     .when = trait::back_pain,
     .then = leave_out({exercise::lying_towel_stretch, exercise::pelvic_tilt}),
     .because = "We teach that one ourselves.",
     .reference = "page 3"},
    {.id = "clinic-no-breaks",
     .when = trait::from_75,
     .then = leave_out({role::movement_breaks}),
     .because = "The day has breaks enough.",
     .reference = "page 4"},
    {.id = "clinic-no-press",
     .when = trait::from_75,
     .then = leave_out("clinic_press"),
     .because = "Not at this age.",
     .reference = "page 5"},
};
using clinic = overlay<clinic_rules, of_the_clinic, clinic_rows>;
using gym = overlay<of_the_gym, gym_rules>;
using both = joined<clinic, gym>;

constexpr report sore = fully_screened({.age = years{45},
                                        .worst_pain = pain_score{2},
                                        .since = weeks{30},
                                        .present = {symptom::low_back_pain},
                                        .level = level::intermediate});
constexpr report old =
    fully_screened({.age = years{80},
                    .worst_pain = pain_score{2},
                    .since = weeks{30},
                    .present = {symptom::low_back_pain, habit::sits_most_of_the_day}});

/// Whether anything of a role is in a routine.
constexpr bool has(const routine& plan, role which) {
    for (const routine_item& item : plan)
        if (item.role == which) return true;
    return false;
}

maybe<objection> against(const advice& of, exercise which) {
    for (const omitted_exercise& item : of.routine.left_out_exercises())
        if (item.exercise == which) return item.against;
    return {};
}

report random_person(test::random_bits& random) {
    report from =
        random.one_in(2) ? test::random_report(random, 4000) : test::plausible_adult(random);
    if (random.one_in(2)) from.equipment = set_of<equipment>::everything();
    return from;
}

}  // namespace

TEST_CASE("points_for: points of its own bring a host's exercise in, and take it out", "[host]") {
    constexpr advice given = advise(sore, clinic{});
    STATIC_REQUIRE(given.routine.contains(clinic::named("clinic_press")));
    STATIC_REQUIRE_FALSE(given.routine.contains(clinic::named("clinic_roll")));
    for (const routine_item& item : given.routine)
        if (item.exercise == clinic::named("clinic_press")) {
            REQUIRE(item.why == chosen_for::choice);
            REQUIRE(clinic::lists.row(item.by.row)->id == "clinic-press");
        }
    std::string text;
    write_text(std::back_inserter(text), given,
               {.details = true, .all_left_out = true, .host = clinic::lists});
    CHECK(text.find("It works the hips while the back lies still.") != std::string::npos);
    std::string json;
    write_json(std::back_inserter(json), given, {.host = clinic::lists});
    CHECK(json.find(
              R"({"exercise":"lying_towel_stretch","name":"lying towel stretch","reason":"barred",)"
              R"("because":"We teach that one ourselves."})") != std::string::npos);
    CHECK(json.find(R"("because":"It works the hips while the back lies still.")") !=
          std::string::npos);
    const reasons why = explain(given, clinic::named("clinic_press"), clinic::lists);
    REQUIRE(why.size() > 1);
    CHECK(why[0].rule == "clinic-press");
    CHECK(why[0].reference == "page 1");
}

TEST_CASE("leave_out: exercises, roles and one of its own", "[host]") {
    constexpr advice given = advise(sore, clinic{});
    const auto towel = against(given, exercise::lying_towel_stretch);
    REQUIRE(towel);
    REQUIRE(towel->why() == left_out::barred);
    REQUIRE(clinic::lists.row(towel->choice()->row)->id == "clinic-no-towel");
    // What is like a barred exercise is barred with it.
    const auto roll = against(given, clinic::named("clinic_roll"));
    REQUIRE(roll);
    REQUIRE(roll->why() == left_out::barred);
    const reasons why = explain(given, exercise::lying_towel_stretch, clinic::lists);
    REQUIRE(why.size() == 2);
    CHECK(why[1].rule == "clinic-no-towel");
    CHECK(why[1].reference == "page 3");
    CHECK(explain(given, exercise::lying_towel_stretch)[1].rule == "host");

    const advice late = advise(old, clinic{});
    REQUIRE(has(advise(old).routine, role::movement_breaks));
    REQUIRE_FALSE(has(late.routine, role::movement_breaks));
    const auto press = against(late, clinic::named("clinic_press"));
    REQUIRE(press);
    REQUIRE(press->why() == left_out::barred);
    std::string json;
    write_json(std::back_inserter(json), late, {.host = clinic::lists});
    CHECK(json.find(R"("because":"Not at this age.")") != std::string::npos);
    std::string bare;
    write_json(std::back_inserter(bare), late);
    CHECK(bare.find("Not at this age.") == std::string::npos);
    CHECK(bare.find("The service that you are using asks for it.") != std::string::npos);
}

TEST_CASE("host_choice: no row opens what is closed without it, over 20,000 reports", "[host]") {
    using bare = overlay<clinic_rules, of_the_clinic>;
    test::random_bits random{64};
    int closed = 0;
    for (int i = 0; i < test::reports_to_draw(20'000); ++i) {
        const report from = random_person(random);
        const advice given = advise(from, clinic{});
        const planning known{given.limits, given.conditions, given.causes,
                             given.urgency == urgency::clinician_days, given.traits};
        CAPTURE(i);
        for (int number = 0; number < int{count_of<exercise>} + 2; ++number) {
            const auto which = static_cast<exercise>(number);
            const bool with = offered(which, from, known, clinic{}).allowed;
            const bool without = offered(which, from, known, bare{}).allowed;
            if (with) REQUIRE(without);
            closed += without && !with ? 1 : 0;
            if (given.routine.contains(which)) REQUIRE(with);
            if (number < int{count_of<exercise>})
                REQUIRE(without == offered(which, from, known).allowed);
        }
    }
    CHECK(closed > 0);
}

TEST_CASE("joined: rules, exercises and rows of both, in this order", "[host]") {
    STATIC_REQUIRE(
        std::is_same_v<both,
                       overlay<clinic_rules, of_the_clinic, clinic_rows, of_the_gym, gym_rules>>);
    STATIC_REQUIRE(std::is_same_v<joined<clinic>, clinic>);
    STATIC_REQUIRE(both::list.size() == 2);
    STATIC_REQUIRE(both::list[1].id == "gym-nordic");
    STATIC_REQUIRE(both::exercises.size() == 3);
    STATIC_REQUIRE(both::named("gym_hinge") == host_exercise_at(2));
    STATIC_REQUIRE(both::named("clinic_press") == clinic::named("clinic_press"));
    constexpr report coughs = [] {
        report from = sore;
        from.present.insert(symptom::worse_with_cough_or_strain);
        from.present.insert(habit::sits_most_of_the_day);
        return from;
    }();
    constexpr advice given = advise(coughs, both{});
    STATIC_REQUIRE(given.host_fired == 3);
    STATIC_REQUIRE(given.urgency == urgency::clinician_days);
    STATIC_REQUIRE(given.limits.of(movement::nordic_curl) == restriction::forbidden);
    // Joined with nothing that speaks of it, an exercise is offered as it was alone.
    test::random_bits random{9};
    int hinges = 0;
    for (int i = 0; i < 2000; ++i) {
        const report from = random_person(random);
        const advice known = advise(from, both{});
        const planning so{known.limits, known.conditions, known.causes,
                          known.urgency == urgency::clinician_days, known.traits};
        REQUIRE(offered(both::named("gym_hinge"), from, so, both{}).allowed ==
                offered(gym::named("gym_hinge"), from, so, gym{}).allowed);
        hinges += known.routine.contains(both::named("gym_hinge")) ? 1 : 0;
    }
    CHECK(hinges > 0);
}

TEST_CASE("overlay: a list of rules alone, exercises alone, rows alone", "[host]") {
    STATIC_REQUIRE(overlay<of_the_gym>::list.empty());
    STATIC_REQUIRE(overlay<of_the_gym>::exercises.size() == 1);
    STATIC_REQUIRE(overlay<clinic_rules>::exercises.empty());
    static constexpr host_choice breaks[] = {{.id = "own-no-breaks",
                                              .when = trait::from_65,
                                              .then = leave_out({role::movement_breaks}),
                                              .because = "Not with us.",
                                              .reference = "page 9"}};
    REQUIRE_FALSE(has(advise(old, overlay<breaks>{}).routine, role::movement_breaks));
    REQUIRE_FALSE(advise(sore, overlay<>{}).routine.empty());
    REQUIRE(advise(sore, overlay<>{}) == advise(sore));
    // The pages of a conversation are asked with its rules; exercises have no part in them.
    const interview talk = begin();
    REQUIRE(next_page(talk, overlay<of_the_gym>{}).has_value() == next_page(talk).has_value());
}

TEST_CASE("host_lists: nothing that is not there is found", "[host]") {
    STATIC_REQUIRE(host_lists{}.find(host_exercise_at(0)) == nullptr);
    STATIC_REQUIRE(clinic::lists.find(host_exercise_at(1))->key == "clinic_roll");
    STATIC_REQUIRE(clinic::lists.find(host_exercise_at(2)) == nullptr);
    STATIC_REQUIRE(clinic::lists.find(exercise::bridge) == nullptr);
    STATIC_REQUIRE(clinic::lists.find(static_cast<exercise>(255)) == nullptr);
    STATIC_REQUIRE(clinic::lists.row(0) == nullptr);
    STATIC_REQUIRE(clinic::lists.row(generated::choice_row_count)->id == "clinic-press");
    STATIC_REQUIRE(clinic::lists.row(generated::choice_row_count + 5) == nullptr);
    STATIC_REQUIRE(host_lists{clinic_rules}.own_rules.size() == 1);
    STATIC_REQUIRE(host_lists{clinic::list}.own_rules.size() == 1);
}
