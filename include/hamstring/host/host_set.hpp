// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include <hamstring/engine/check.hpp>
#include <hamstring/generated/reasons.hpp>
#include <hamstring/generated/selection.hpp>
#include <hamstring/host/host_choice.hpp>
#include <hamstring/host/host_exercise.hpp>
#include <hamstring/host/host_lists.hpp>
#include <hamstring/ids/catalogue_row.hpp>
#include <hamstring/ids/spelt.hpp>
#include <hamstring/knowledge/catalogue_row.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/exercise_checks.hpp>
#include <hamstring/routine/planner.hpp>
#include <hamstring/routine/pose.hpp>
#include <hamstring/rules/selection.hpp>

/// What the compiler refuses in a host's exercises and rows, and what the planner reads of them.

namespace hamstring::inline HAMSTRING_EDITION {

/// What can be wrong with an exercise or a row of a host.
enum class host_defect : std::uint8_t {
    none,
    key_missing,
    key_misspelt,
    key_shared,
    key_of_hamstring,
    name_missing,
    steps_missing,
    errors_missing,
    role_missing,
    role_too_easy,
    like_missing,
    movement_missing,
    movement_never_offered,
    movement_withheld,
    position_missing,
    equipment_missing,
    sides_missing,
    dose_out_of_range,
    repetitions_untimed,
    stretch_out_of_band,
    adapted_not_whole,
    adapted_for_nobody,
    adapted_not_told,
    preference_out_of_range,
    pose_out_of_range,
    stretch_without_pose,
    pose_is_no_stretch,
    exercise_unsourced,
    row_of_hamstring,
    row_unsourced,
    row_of_no_exercise,
    points_out_of_range,
};

/// Stops the compiler with the sentence for a defect. `Which` names the exercise by its key, or the row by
/// its id.
template <host_defect Kind, class Which>
struct refused_by_overlay {
    static_assert(Kind != host_defect::key_missing, "overlay: a host exercise has no key");
    static_assert(Kind != host_defect::key_misspelt,
                  "overlay: a host exercise's key is made of lower-case letters, digits and "
                  "underscores, a letter first");
    static_assert(Kind != host_defect::key_shared, "overlay: two host exercises share this key");
    static_assert(Kind != host_defect::key_of_hamstring,
                  "overlay: hamstring has an exercise of this key");
    static_assert(Kind != host_defect::name_missing, "overlay: this host exercise has no name");
    static_assert(Kind != host_defect::steps_missing,
                  "overlay: this host exercise needs 3 to 6 steps, without a gap between them");
    static_assert(Kind != host_defect::errors_missing,
                  "overlay: this host exercise does not say which errors to look out for");
    static_assert(
        Kind != host_defect::role_too_easy,
        "overlay: this host exercise says that it is easier than an exercise that it is like: with "
        "strong pain only mobility, relief, breaks and walks are left");
    static_assert(Kind != host_defect::role_missing,
                  "overlay: this host exercise does not say its role");
    static_assert(
        Kind != host_defect::like_missing,
        "overlay: this host exercise does not say which exercise of hamstring it is like, so that "
        "nothing could bar it");
    static_assert(Kind != host_defect::movement_missing,
                  "overlay: this host exercise tells no movements, so that no restriction could "
                  "hold it back");
    static_assert(Kind != host_defect::movement_never_offered,
                  "overlay: no exercise bounces, and none is a manipulation");
    static_assert(
        Kind != host_defect::movement_withheld,
        "overlay: this host exercise leaves out a movement of the exercise that it is like");
    static_assert(Kind != host_defect::position_missing,
                  "overlay: this host exercise tells no position");
    static_assert(Kind != host_defect::equipment_missing,
                  "overlay: this host exercise does not say what it takes; nothing is "
                  "equipment::none");
    static_assert(Kind != host_defect::sides_missing,
                  "overlay: this host exercise does not say how it treats the two sides");
    static_assert(
        Kind != host_defect::dose_out_of_range,
        "overlay: a dose of this host exercise is out of range, or no level gets the exercise");
    static_assert(
        Kind != host_defect::repetitions_untimed,
        "overlay: a repetition of this host exercise needs its seconds, with its hold in them, and "
        "what is not repeated has none");
    static_assert(Kind != host_defect::stretch_out_of_band,
                  "overlay: a hamstring stretch must come to 2.5 to 14 minutes a week on each leg");
    static_assert(
        Kind != host_defect::adapted_not_whole,
        "overlay: an adapted form needs positions, equipment, sides, movements and a dose that no "
        "level undercuts, or is none at all");
    static_assert(Kind != host_defect::adapted_for_nobody,
                  "overlay: what beginners skip has no adapted form");
    static_assert(Kind != host_defect::adapted_not_told,
                  "overlay: an adapted form needs 3 to 6 steps of its own");
    static_assert(Kind != host_defect::preference_out_of_range,
                  "overlay: the preference of a host exercise is 1 to 9");
    static_assert(Kind != host_defect::pose_out_of_range,
                  "overlay: an angle of this host exercise's pose is out of range");
    static_assert(
        Kind != host_defect::stretch_without_pose,
        "overlay: a hamstring stretch needs a pose, or nobody knows how far it stretches");
    static_assert(Kind != host_defect::pose_is_no_stretch,
                  "overlay: in this pose the hamstrings are not stretched: its index is below 60");
    static_assert(Kind != host_defect::exercise_unsourced,
                  "overlay: this host exercise has no reference");
    static_assert(Kind != host_defect::row_of_hamstring,
                  "overlay: hamstring's selection has a row of this id");
    static_assert(Kind != host_defect::row_unsourced, "overlay: this host row has no reference");
    static_assert(
        Kind != host_defect::row_of_no_exercise,
        "overlay: this host row is about an exercise that is not in the overlay, or about none");
    static_assert(Kind != host_defect::points_out_of_range,
                  "overlay: the points of a host row are -20 to 20, and not 0");
    /// Always true where it can be asked for.
    static constexpr bool value = Kind == host_defect::none;
};

namespace detail {

/// A defect, and the place of the exercise or row that has it.
struct found_in_overlay {
    host_defect kind = host_defect::none;
    std::size_t where = 0;
};

/// The exercise as a row of the catalogue, so that the same checks and the same function serve. What rules
/// out an exercise that it is like rules it out too.
constexpr exercise_row as_row(const host_exercise& from) {
    set_of<condition> avoid = from.avoid;
    for (const exercise like : from.like) avoid = avoid | about(like).avoid;
    return {.id = exercise{},
            .key = from.key,
            .name = from.name,
            .role = from.role.value_or(role{}),
            .needs = from.needs,
            .equipment = from.equipment.value_or(equipment{}),
            .sides = from.sides.value_or(sides{}),
            .doses = {from.doses[0], from.doses[1], from.doses[2]},
            .tempo = held_or_continuous,
            .easier = exercise{},
            .harder = exercise{},
            .movements = from.movements,
            .avoid = avoid,
            .addresses = from.addresses,
            .group = from.group.value_or(generated::no_swap_group),
            .preference = from.preference,
            .adapted = {.needs = from.adapted.needs,
                        .equipment = from.adapted.equipment.value_or(equipment{}),
                        .sides = from.adapted.sides.value_or(sides{}),
                        .amount = from.adapted.amount,
                        .movements = from.adapted.movements},
            .grade = evidence::consensus,
            .sources = {source::expert_judgement}};
}

constexpr bool is_plain_key(std::string_view key) {
    for (const char letter : key)
        if (!(letter >= 'a' && letter <= 'z') && !(letter >= '0' && letter <= '9') && letter != '_')
            return false;
    return key[0] >= 'a' && key[0] <= 'z';
}

/// Whether 3 to 6 steps stand there, without a gap.
constexpr bool are_told(const std::array<std::string_view, 6>& steps) {
    constexpr std::size_t least = 3;
    std::size_t told = 0;
    while (told < steps.size() && !steps[told].empty()) ++told;
    for (std::size_t i = told; i < steps.size(); ++i)
        if (!steps[i].empty()) return false;
    return told >= least;
}

/// Whether just what is repeated has seconds for it, and a hold fits into them.
constexpr bool is_timed(const dose& of) {
    constexpr int most = 30;
    const int each = of.seconds_a_repetition.value;
    if (of.repetitions.value == 0) return each == 0;
    return each >= 1 && each <= most && of.hold.value <= each;
}

constexpr host_defect defect_of_key(const std::span<const host_exercise>& list, std::size_t at) {
    const std::string_view key = list[at].key;
    if (key.empty()) return host_defect::key_missing;
    if (!is_plain_key(key)) return host_defect::key_misspelt;
    for (std::size_t i = 0; i < at; ++i)
        if (list[i].key == key) return host_defect::key_shared;
    if (from_key<exercise>(key) || key == knowledge::of_the_host.key)
        return host_defect::key_of_hamstring;
    return host_defect::none;
}

constexpr host_defect defect_of_loads(const host_exercise& of) {
    constexpr set_of<movement> never{movement::ballistic_stretch, movement::spinal_manipulation};
    if (of.like.empty()) return host_defect::like_missing;
    if (of.movements.empty()) return host_defect::movement_missing;
    if ((of.movements | of.adapted.movements).intersects(never))
        return host_defect::movement_never_offered;
    for (const exercise like : of.like) {
        if ((about(like).movements & of.movements) != about(like).movements)
            return host_defect::movement_withheld;
        if (is_easy(*of.role) && !is_easy(about(like).role)) return host_defect::role_too_easy;
    }
    if (of.needs.empty()) return host_defect::position_missing;
    return host_defect::none;
}

constexpr host_defect defect_of_doses(const host_exercise& of) {
    const exercise_row row = as_row(of);
    bool for_somebody = false;
    for (const dose& amount : row.doses) {
        if (!knowledge::detail::in_range(amount)) return host_defect::dose_out_of_range;
        for_somebody = for_somebody || !amount.skipped();
    }
    if (!for_somebody) return host_defect::dose_out_of_range;
    for (const dose& amount : {of.doses[0], of.doses[1], of.doses[2], of.adapted.amount}) {
        if (!is_timed(amount)) return host_defect::repetitions_untimed;
        if (row.role == role::hamstring_range && !amount.skipped() &&
            !knowledge::detail::is_between(knowledge::detail::stretch_a_week(amount),
                                           least_weekly_stretch, most_weekly_stretch))
            return host_defect::stretch_out_of_band;
    }
    return host_defect::none;
}

constexpr host_defect defect_of_adapted_form(const host_exercise& of) {
    const host_adapted_form& form = of.adapted;
    if (!form.exists()) {
        const bool nothing = form.needs.empty() && form.movements.empty() &&
                             form.steps[0].empty() && !form.equipment && !form.sides;
        return nothing ? host_defect::none : host_defect::adapted_not_whole;
    }
    if (!knowledge::detail::is_whole(as_row(of)) || !form.equipment || !form.sides)
        return host_defect::adapted_not_whole;
    if (of.doses[0].skipped()) return host_defect::adapted_for_nobody;
    return are_told(form.steps) ? host_defect::none : host_defect::adapted_not_told;
}

constexpr host_defect defect_of_pose(const host_exercise& of) {
    const bool stretch = *of.role == role::hamstring_range;
    if (!of.held) return stretch ? host_defect::stretch_without_pose : host_defect::none;
    if (!knowledge::detail::in_range(*of.held)) return host_defect::pose_out_of_range;
    return stretch && !stretches_hamstrings(*of.held) ? host_defect::pose_is_no_stretch
                                                      : host_defect::none;
}

/// The first defect of a host's exercise.
constexpr host_defect defect_of(const std::span<const host_exercise>& list, std::size_t at) {
    constexpr int most_preferred = 9;
    const host_exercise& of = list[at];
    const host_defect key = defect_of_key(list, at);
    if (key != host_defect::none) return key;
    if (of.name.empty()) return host_defect::name_missing;
    if (!are_told(of.steps)) return host_defect::steps_missing;
    if (of.errors.empty()) return host_defect::errors_missing;
    if (!of.role) return host_defect::role_missing;
    const host_defect loads = defect_of_loads(of);
    if (loads != host_defect::none) return loads;
    if (!of.equipment) return host_defect::equipment_missing;
    if (!of.sides) return host_defect::sides_missing;
    const host_defect doses = defect_of_doses(of);
    if (doses != host_defect::none) return doses;
    const host_defect form = defect_of_adapted_form(of);
    if (form != host_defect::none) return form;
    if (of.preference < 1 || of.preference > most_preferred)
        return host_defect::preference_out_of_range;
    const host_defect held = defect_of_pose(of);
    if (held != host_defect::none) return held;
    return of.reference.empty() ? host_defect::exercise_unsourced : host_defect::none;
}

consteval found_in_overlay find_defect(const std::span<const host_exercise>& list) {
    for (std::size_t i = 0; i < list.size(); ++i)
        if (const host_defect kind = defect_of(list, i); kind != host_defect::none)
            return {kind, i};
    return {};
}

/// The place of a host's exercise by its key; the number of exercises where it is none of them.
constexpr std::size_t find_own(const std::span<const host_exercise>& list, std::string_view key) {
    std::size_t at = 0;
    while (at < list.size() && list[at].key != key) ++at;
    return at;
}

constexpr host_defect defect_of(const host_choice& row,
                                const std::span<const host_exercise>& list) {
    constexpr int most_points = 20;
    for (const generated::choice_note& shipped : generated::choice_notes)
        if (shipped.id == row.id) return host_defect::row_of_hamstring;
    if (row.reference.empty()) return host_defect::row_unsourced;
    const host_effect& then = row.then;
    const bool own = then.roles().empty() && then.exercises().empty();
    if (own && find_own(list, then.own()) == list.size()) return host_defect::row_of_no_exercise;
    if (!then.bars() &&
        (then.points() == 0 || then.points() < -most_points || then.points() > most_points))
        return host_defect::points_out_of_range;
    return host_defect::none;
}

consteval found_in_overlay find_defect(const std::span<const host_choice>& rows,
                                       const std::span<const host_exercise>& list) {
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (const host_defect kind = defect_of(rows[i], list); kind != host_defect::none)
            return {kind, i};
    return {};
}

/// Everything that a host's row is about, with the place of its own exercise among all.
constexpr set_of<exercise> reached_by(const host_effect& then,
                                      const std::span<const host_exercise>& list) {
    set_of<exercise> all = then.exercises();
    if (then.roles().empty() && all.empty())
        all.insert(host_exercise_at(find_own(list, then.own())));
    return all;
}

/// Visits each of them. (A `for` over a set goes through the catalogue's alone.)
template <class Visit>
constexpr void each_reached_by(const host_effect& then, const std::span<const host_exercise>& list,
                               Visit visit) {
    const set_of<exercise> all = reached_by(then, list);
    for (std::size_t i = 0; i < count_of<exercise> + most_host_exercises; ++i)
        if (all.contains(static_cast<exercise>(i))) visit(static_cast<exercise>(i));
}

constexpr std::size_t many_reached_by(const host_effect& then,
                                      const std::span<const host_exercise>& list) {
    std::size_t many = 0;
    each_reached_by(then, list, [&](exercise) { ++many; });
    return many;
}

/// A host's row in the engine's form, so that the same checks hold it. Which exercise of its own it is about
/// is told apart by the points; a bar counts as the strongest.
constexpr rules::selection_rule as_rule(const host_choice& row,
                                        const std::span<const host_exercise>& list) {
    rules::effect<rules::choosing> does;
    if (row.then.bars() && row.then.own().empty()) {
        does = rules::bars(row.then.roles(), row.then.exercises());
    } else {
        constexpr std::int8_t a_bar = -128;
        does.tally = 0;
        does.weight = row.then.bars() ? a_bar : static_cast<std::int8_t>(row.then.points());
        does.exercises = reached_by(row.then, list);
    }
    return {row.id, row.when, does, row.because, source::expert_judgement, evidence::consensus};
}

/// What the planner reads of a host's row, whose exercises stand from a place of the host's list on.
constexpr generated::choice_row as_choice_row(const host_choice& row,
                                              const std::span<const host_exercise>& list,
                                              std::size_t first) {
    using kind = generated::choice_row::kind;
    generated::choice_row result{};
    result.roles = static_cast<std::uint16_t>(row.then.roles().bits() & 0xfffU);
    result.terms = 0;
    result.first = static_cast<std::uint16_t>(first & 0x1ffU);
    result.size = static_cast<std::uint16_t>(many_reached_by(row.then, list) & 0x7fU);
    result.does = row.then.bars() ? kind::bars : kind::points;
    result.number = static_cast<std::int8_t>(row.then.points());
    return result;
}

/// What the planner reads of a host's exercise: made by the function that makes the catalogue.
constexpr generated::catalogue_row as_catalogue_row(const host_exercise& of) {
    return catalogue_row_of(as_row(of));
}

inline constexpr rules::contract<rules::choosing> contract_of_choices = [] {
    rules::contract<rules::choosing> held;
    for (std::size_t i = 0; i < rules::choosing::concluded::size; ++i) held.outputs.set(i);
    for (std::size_t i = 0; i < rules::choosing::observed::size; ++i) held.read_elsewhere.set(i);
    return held;
}();

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION
