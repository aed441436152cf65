// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/table.hpp>

/// Has the compiler check the restriction matrix. It stands apart because the shipped table does not
/// change in a host; `rules/verify.hpp` includes it.

namespace hamstring::inline HAMSTRING_EDITION::knowledge {

namespace detail {

constexpr restriction level_of(const condition_row& row, movement what) noexcept {
    return row.levels[static_cast<std::size_t>(what)];
}

/// Whether every condition forbids at least one movement.
consteval bool every_condition_forbids_something() {
    for (const condition_row& row : conditions) {
        bool forbids = false;
        for (const restriction level : row.levels)
            forbids = forbids || level == restriction::forbidden;
        if (!forbids) return false;
    }
    return true;
}

/// Whether every movement is restricted by at least one condition.
consteval bool every_movement_is_restricted_somewhere() {
    for (const movement_row& what : movements) {
        bool restricted = false;
        for (const condition_row& row : conditions)
            restricted = restricted || level_of(row, what.id) != restriction::none;
        if (!restricted) return false;
    }
    return true;
}

/// The movements that no condition leaves free.
consteval set_of<movement> never_free() {
    set_of<movement> result;
    for (const movement_row& what : movements) {
        bool free = false;
        for (const condition_row& row : conditions)
            free = free || level_of(row, what.id) == restriction::none;
        if (!free) result.insert(what.id);
    }
    return result;
}

/// The conditions under which nothing can be offered, not even in a modified form.
consteval set_of<condition> leave_nothing_to_offer() {
    set_of<condition> result;
    for (const condition_row& row : conditions) {
        bool offers = false;
        for (const restriction level : row.levels)
            offers = offers || level <= restriction::modified;
        if (!offers) result.insert(row.id);
    }
    return result;
}

/// Whether `worse` restricts every movement at least as far as `milder`.
consteval bool at_least_as_strict(condition worse, condition milder) {
    const condition_row& a = conditions[static_cast<std::size_t>(worse)];
    const condition_row& b = conditions[static_cast<std::size_t>(milder)];
    for (std::size_t i = 0; i < a.levels.size(); ++i)
        if (a.levels[i] < b.levels[i]) return false;
    return true;
}

/// Whether `item` forbids every movement.
consteval bool forbids_everything(condition item) {
    for (const restriction level : conditions[static_cast<std::size_t>(item)].levels)
        if (level != restriction::forbidden) return false;
    return true;
}

}  // namespace detail

static_assert(detail::every_condition_forbids_something(),
              "conditions: every condition must forbid at least one movement");
static_assert(detail::every_movement_is_restricted_somewhere(),
              "conditions: every movement must be restricted by at least one condition");
static_assert(
    detail::never_free() == set_of<movement>{movement::loaded_spinal_flexion,
                                             movement::ballistic_stretch, movement::nordic_curl},
    "conditions: every movement but loaded spinal flexion, ballistic stretch and the Nordic curl must be free under at least one "
    "condition, and these three under none");
static_assert(
    detail::leave_nothing_to_offer() ==
        set_of<condition>{
            condition::strain_g3_or_avulsion_suspected, condition::hamstring_repair_lt_12w,
            condition::hip_scope_or_other_hip_surgery_lt_12w,
            condition::pregnancy_complicated_uncleared, condition::bp_uncontrolled,
            condition::dvt_suspected_unassessed, condition::bone_stress_injury_suspected,
            condition::bone_metastasis_or_myeloma},
    "conditions: exactly the eight that need a clinician or surgeon first must leave nothing to offer");
static_assert(detail::forbids_everything(condition::dvt_suspected_unassessed),
              "conditions: a suspected clot must forbid every movement");
static_assert(detail::forbids_everything(condition::bone_stress_injury_suspected),
              "conditions: a suspected bone stress injury must forbid every movement");
static_assert(detail::at_least_as_strict(condition::strain_g2_acute, condition::strain_g1_acute),
              "conditions: a grade 2 strain must be restricted at least as far as grade 1");
static_assert(detail::at_least_as_strict(condition::strain_g3_or_avulsion_suspected,
                                         condition::strain_g2_acute),
              "conditions: a grade 3 strain must be restricted at least as far as grade 2");
static_assert(
    detail::at_least_as_strict(condition::thr_precautions_active, condition::thr_released),
    "conditions: a hip replacement under precautions must be restricted at least as far as one released from them");
static_assert(
    detail::at_least_as_strict(condition::vertebral_fracture_past,
                               condition::osteoporosis_no_fracture),
    "conditions: a past vertebral fracture must be restricted at least as far as osteoporosis alone");
static_assert(
    detail::at_least_as_strict(condition::disc_radiculopathy_acute,
                               condition::nerve_mechanosensitivity),
    "conditions: an acute radiculopathy must be restricted at least as far as a sensitive nerve");
static_assert(
    detail::at_least_as_strict(condition::pregnancy_complicated_uncleared,
                               condition::pregnancy_second_third_trimester),
    "conditions: a complicated pregnancy must be restricted at least as far as an uncomplicated one");

}  // namespace hamstring::inline HAMSTRING_EDITION::knowledge
