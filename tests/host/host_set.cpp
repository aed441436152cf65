// SPDX-License-Identifier: MIT
// Covers host/host_set.hpp: what is refused of a host's exercise or row. That each is refused with its
// sentence is tried in tests/compile_fail for the kinds that can befall anybody; here is every kind.
//
//     detail::defect_of(exercises, place), detail::defect_of(row, exercises) -> host_defect

#include <hamstring/host/host_set.hpp>

#include <cstddef>
#include <span>
#include <string_view>

#include <hamstring/host/overlay.hpp>
#include <hamstring/knowledge/catalogue_row.hpp>

#include "../catch.hpp"

using namespace hamstring;

namespace {

constexpr dose some = {.sets = sets{2},
                       .hold = seconds{2},
                       .repetitions = times{8},
                       .per_day = per_day{1},
                       .per_week = per_week{5},
                       .seconds_a_repetition = seconds{4}};
constexpr dose held_long = {.sets = sets{2},
                            .hold = seconds{30},
                            .repetitions = times{0},
                            .per_day = per_day{1},
                            .per_week = per_week{5}};

constexpr host_exercise press = {
    .key = "own_press",
    .name = "heel press",
    .steps = {"Lie down.", "Press the heels.", "Let go."},
    .errors = "lifting the hips",
    .role = role::hip_strength,
    .like = {exercise::bridge},
    .movements = {movement::bridge},
    .needs = {position::lying_on_back},
    .equipment = equipment::none,
    .sides = sides::both_together,
    .doses = {some, some, some},
    .adapted = {.steps = {"Lie down.", "Press a little.", "Let go."},
                .needs = {position::lying_on_back},
                .equipment = equipment::none,
                .sides = sides::both_together,
                .amount = some,
                .movements = {movement::bridge}},
    .reference = "page 1",
};

/// What is refused of the exercise where something of it is changed.
template <class Change>
host_defect defect_with(const Change& change) {
    host_exercise one = press;
    change(one);
    return hamstring::detail::defect_of(std::span<const host_exercise>(&one, 1), 0);
}

constexpr pose lean = {.pelvis = degrees{30},
                       .trunk = degrees{0},
                       .limbs = both_sides::alike({.hip = degrees{85}, .knee = degrees{5}})};

void make_a_stretch(host_exercise& of) {
    of.role = role::hamstring_range;
    of.held = lean;
    of.adapted = {};
    for (dose& amount : of.doses) amount = held_long;
}

}  // namespace

TEST_CASE("host_set: every way of not telling enough is refused by its name", "[host]") {
    using d = host_defect;
    using x = host_exercise;
    CHECK(defect_with([](x&) {}) == d::none);
    CHECK(defect_with([](x& of) { of.key = ""; }) == d::key_missing);
    for (const std::string_view key : {"Own", "own press", "1own", "_own", "own-press", "ownä"})
        CHECK(defect_with([&](x& of) { of.key = key; }) == d::key_misspelt);
    CHECK(defect_with([](x& of) { of.key = "bird_dog"; }) == d::key_of_hamstring);
    CHECK(defect_with([](x& of) { of.key = "of_the_host"; }) == d::key_of_hamstring);
    CHECK(defect_with([](x& of) { of.name = ""; }) == d::name_missing);
    CHECK(defect_with([](x& of) { of.steps[2] = ""; }) == d::steps_missing);
    CHECK(defect_with([](x& of) { of.steps[5] = "Rest."; }) == d::steps_missing);
    CHECK(defect_with([](x& of) { of.errors = ""; }) == d::errors_missing);
    CHECK(defect_with([](x& of) { of.role = {}; }) == d::role_missing);
    // Nothing that is like a trained exercise calls itself a small movement, so that strong pain lets it by.
    CHECK(defect_with([](x& of) {
              of.like = {exercise::plank};
              of.movements = about(exercise::plank).movements;
              of.role = role::mobility;
          }) == d::role_too_easy);
    CHECK(defect_with([](x& of) { of.like = {}; }) == d::like_missing);
    CHECK(defect_with([](x& of) { of.movements = {}; }) == d::movement_missing);
    CHECK(defect_with([](x& of) { of.movements.insert(movement::ballistic_stretch); }) ==
          d::movement_never_offered);
    CHECK(defect_with([](x& of) { of.adapted.movements.insert(movement::spinal_manipulation); }) ==
          d::movement_never_offered);
    CHECK(defect_with([](x& of) { of.movements = {movement::walking}; }) == d::movement_withheld);
    CHECK(defect_with([](x& of) { of.like.insert(exercise::nordic_lower); }) ==
          d::movement_withheld);
    CHECK(defect_with([](x& of) { of.needs = {}; }) == d::position_missing);
    CHECK(defect_with([](x& of) { of.equipment = {}; }) == d::equipment_missing);
    CHECK(defect_with([](x& of) { of.sides = {}; }) == d::sides_missing);
    CHECK(defect_with([](x& of) {
              for (dose& amount : of.doses) amount = skip;
          }) == d::dose_out_of_range);
    CHECK(defect_with([](x& of) { of.doses[1].per_week = per_week{8}; }) == d::dose_out_of_range);
    // What the planner's numbers have no room for is never cut short: 8 sets would become none.
    CHECK(defect_with([](x& of) { of.doses[1].sets = sets{8}; }) == d::dose_out_of_range);
    CHECK(defect_with([](x& of) { of.doses[1].per_day = per_day{16}; }) == d::dose_out_of_range);
    CHECK(defect_with([](x& of) { of.adapted.amount.sets = sets{8}; }) == d::adapted_not_whole);
    CHECK(defect_with([](x& of) { of.doses[1].seconds_a_repetition = seconds{0}; }) ==
          d::repetitions_untimed);
    CHECK(defect_with([](x& of) { of.doses[1].seconds_a_repetition = seconds{1}; }) ==
          d::repetitions_untimed);
    CHECK(defect_with([](x& of) { of.doses[2].repetitions = times{0}; }) == d::repetitions_untimed);
    CHECK(defect_with([](x& of) { of.adapted.needs = {}; }) == d::adapted_not_whole);
    CHECK(defect_with([](x& of) { of.adapted.movements = {}; }) == d::adapted_not_whole);
    CHECK(defect_with([](x& of) { of.adapted.equipment = {}; }) == d::adapted_not_whole);
    CHECK(defect_with([](x& of) { of.adapted.sides = {}; }) == d::adapted_not_whole);
    CHECK(defect_with([](x& of) { of.adapted.amount = skip; }) == d::adapted_not_whole);
    CHECK(defect_with([](x& of) { of.adapted.amount.sets = sets{3}; }) == d::adapted_not_whole);
    CHECK(defect_with([](x& of) { of.doses[0] = skip; }) == d::adapted_for_nobody);
    CHECK(defect_with([](x& of) { of.adapted.steps[2] = ""; }) == d::adapted_not_told);
    CHECK(defect_with([](x& of) { of.preference = 0; }) == d::preference_out_of_range);
    CHECK(defect_with([](x& of) { of.preference = 10; }) == d::preference_out_of_range);
    CHECK(defect_with([](x& of) { of.reference = ""; }) == d::exercise_unsourced);
    CHECK(defect_with([](x& of) {
              of.held = lean;
              of.held = pose{.pelvis = degrees{400}, .trunk = degrees{0}, .limbs = lean.limbs};
          }) == d::pose_out_of_range);
    CHECK(defect_with(make_a_stretch) == d::none);
    CHECK(defect_with([](x& of) {
              make_a_stretch(of);
              of.held = {};
          }) == d::stretch_without_pose);
    CHECK(defect_with([](x& of) {
              make_a_stretch(of);
              of.held = pose{.pelvis = degrees{0}, .trunk = degrees{0}, .limbs = {}};
          }) == d::pose_is_no_stretch);
    CHECK(defect_with([](x& of) {
              make_a_stretch(of);
              of.doses[2].per_day = per_day{3};
          }) == d::stretch_out_of_band);
    // No adapted form at all is none to complain of: the exercise is left out under a precaution.
    CHECK(defect_with([](x& of) { of.adapted = {}; }) == d::none);
}

TEST_CASE("host_set: two of one key, wherever they stand", "[host]") {
    const host_exercise two[] = {press, press};
    CHECK(hamstring::detail::defect_of(two, 0) == host_defect::none);
    CHECK(hamstring::detail::defect_of(two, 1) == host_defect::key_shared);
}

TEST_CASE("host_set: a row of a host is about its own exercises, or bars", "[host]") {
    const std::span<const host_exercise> list(&press, 1);
    const auto says = [&](host_effect then, std::string_view id, std::string_view reference) {
        const host_choice row{id, trait::back_pain, then, "Because.", reference};
        return hamstring::detail::defect_of(row, list);
    };
    using d = host_defect;
    CHECK(says(points_for("own_press", 4), "own-row", "page 1") == d::none);
    CHECK(says(leave_out("own_press"), "own-row", "page 1") == d::none);
    CHECK(says(leave_out({role::balance}), "own-row", "page 1") == d::none);
    CHECK(says(points_for("own_press", 4), "own-row", "") == d::row_unsourced);
    CHECK(says(points_for("own_press", 4), "from-65-balance", "page 1") == d::row_of_hamstring);
    CHECK(says(points_for("bridge", 4), "own-row", "page 1") == d::row_of_no_exercise);
    CHECK(says(leave_out(""), "own-row", "page 1") == d::row_of_no_exercise);
    CHECK(says(leave_out(set_of<role>{}), "own-row", "page 1") == d::row_of_no_exercise);
    CHECK(says(points_for("own_press", 0), "own-row", "page 1") == d::points_out_of_range);
    CHECK(says(points_for("own_press", 21), "own-row", "page 1") == d::points_out_of_range);
    CHECK(says(points_for("own_press", -21), "own-row", "page 1") == d::points_out_of_range);
}

TEST_CASE("catalogue_row_of: the printed catalogue is made by it, row by row", "[host]") {
    const auto same = [](const generated::dose_numbers& a, const generated::dose_numbers& b) {
        return a.with_units() == b.with_units();
    };
    for (const exercise_row& row : all<exercise>()) {
        const generated::catalogue_row made = catalogue_row_of(row);
        const generated::catalogue_row& printed =
            generated::exercises[static_cast<std::size_t>(row.id)];
        CAPTURE(row.key);
        CHECK(made.role == printed.role);
        CHECK(made.equipment == printed.equipment);
        CHECK(made.sides == printed.sides);
        CHECK(made.group == printed.group);
        CHECK(made.needs == printed.needs);
        CHECK(made.movement_bits == printed.movement_bits);
        CHECK(made.avoid_bits == printed.avoid_bits);
        CHECK(made.address_bits == printed.address_bits);
        CHECK(made.preference == printed.preference);
        CHECK(made.ineffective == printed.ineffective);
        for (std::size_t i = 0; i < count_of<level>; ++i)
            CHECK(same(made.doses[i], printed.doses[i]));
        CHECK(made.adapted.movement_bits == printed.adapted.movement_bits);
        CHECK(made.adapted.needs == printed.adapted.needs);
        CHECK(made.adapted.equipment == printed.adapted.equipment);
        CHECK(made.adapted.sides == printed.adapted.sides);
        CHECK(same(made.adapted.amount, printed.adapted.amount));
    }
}

TEST_CASE("host_set: an exercise without a group stands in for none", "[host]") {
    set_of<swap_group> groups = set_of<swap_group>::everything();
    CHECK_FALSE(groups.contains(generated::no_swap_group));
    groups.insert(generated::no_swap_group);
    CHECK_FALSE(groups.contains(generated::no_swap_group));
    CHECK(hamstring::detail::as_catalogue_row(press).group == generated::no_swap_group);
}
