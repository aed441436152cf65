// SPDX-License-Identifier: MIT
// Prints advice as JSON, one a line, for people drawn at random from a fixed seed, in all ways in which a host can ask
// for it: for schema.py, which holds each line to docs/advice.schema.json.
//
//     schema_lines PEOPLE PART PARTS    everybody is drawn; printed is each whose number falls to the part
//
// Half of them are reports with every kind of answer, half are plausible adults.

#include <cstdint>
#include <iostream>
#include <iterator>
#include <string>

#include <hamstring/host/overlay.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/render/json.hpp>

#include "../../plausible_adult.hpp"
#include "../../random_report.hpp"

namespace {

using namespace hamstring;

// clang-format off
constexpr host_exercise clinic_exercises[] = {
    {
        .key = "clinic_step_tap",
        .name = "step tap at the \"low\" rail",
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
        .group = swap_group::bridge,
        .preference = 9,
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
};

constexpr host_rule clinic_rules[] = {
    {.id        = "clinic-cough",
     .when      = symptom::worse_with_cough_or_strain && symptom::low_back_pain,
     .then      = at_least_urgency(urgency::clinician_days),
     .because   = "In our clinic we look at back pain that coughing makes worse.",
     .reference = "clinic protocol 12"},
    {.id        = "clinic-lean",
     .when      = symptom::pain_leaning_back && symptom::low_back_pain,
     .then      = limit(movement::bridge, restriction::modified),
     .because   = "In our clinic we go easy on bridges while leaning back hurts.",
     .reference = "clinic protocol 13"},
};

constexpr host_choice clinic_choices[] = {
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

/// One with every kind of answer. Red flags are so many that with the usual rarity nearly everybody has one.
report anybody(test::random_bits& random) {
    constexpr int usual = 40;
    constexpr int nearly_none = 4000;
    return test::random_report(random, random.one_in(2) ? usual : nearly_none);
}

/// Those drawn are asked everything, and their numbers can be: now and then somebody was not, or mistyped.
report not_as_drawn(test::random_bits& random, report given) {
    if (random.one_in(12)) given.absent = given.absent - every_red_flag;
    if (random.one_in(6))
        for (const red_flag_row& row : all<red_flag>())
            if (random.one_in(20)) given.absent.erase(row.id);
    if (random.one_in(30)) given.age = years{300};
    return given;
}

/// A day on which nothing is overdue, one on which everything is, and one that cannot be; now and then none.
maybe<calendar_day> some_day(test::random_bits& random) {
    constexpr calendar_day days[] = {{2026, 12, 1}, {2999, 1, 1}, {2026, 2, 30}};
    const int which = random.below(4);
    if (which == 3) return {};
    return days[which];
}

/// How an advice is asked for. Each line has another mixture.
json_options some_options(test::random_bits& random, const report& given) {
    json_options how;
    if (random.one_in(2)) how.language = german;
    if (random.one_in(2)) how.from = &given;
    if (random.one_in(2)) how.crisis_line = "the crisis \"team\", 555 0100";
    if (random.one_in(2)) how.emergency_number = "112";
    how.today = some_day(random);
    return how;
}

/// What a host hands to whoever prints: now and then its rules alone, or nothing.
host_lists some_lists(test::random_bits& random) {
    switch (random.below(4)) {
        case 0:
            return {};
        case 1:
            return clinic::list;
        default:
            return clinic::lists;
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "schema_lines PEOPLE PART PARTS\n";
        return 1;
    }
    const int people = std::stoi(argv[1]);
    const int part = std::stoi(argv[2]);
    const int parts = std::stoi(argv[3]);
    constexpr std::uint64_t seed = 20261127;
    test::random_bits random(seed);
    std::string line;
    for (int i = 0; i < people; ++i) {
        const report given =
            not_as_drawn(random, i % 4 < 2 ? anybody(random) : test::plausible_adult(random));
        json_options how = some_options(random, given);
        const bool of_a_host = random.one_in(3);
        if (of_a_host) how.host = some_lists(random);
        if (i % parts != part) continue;
        const advice plan = of_a_host ? advise(given, clinic{}) : advise(given);
        line.clear();
        write_json(std::back_inserter(line), plan, how);
        std::cout << line << '\n';
    }
}
