// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/cases.hpp>
#include <hamstring/host/overlay.hpp>
#include <hamstring/language/german.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/render/fhir_bundle.hpp>
#include <hamstring/render/fhir_response.hpp>

#include "../cases/personas.hpp"

/// People as different as a bundle can become, for its tests and for the gate that has others read it.

namespace test {

using namespace hamstring;

// clang-format off
inline constexpr host_exercise fhir_own_exercises[] = {{
    .key = "clinic_heel_press",
    .name = "heel press on a cushion <slow & light>",
    .steps = {"Lie on your back with both heels on a firm cushion.", "Press both heels down.", "Let go slowly."},
    .errors = "lifting the hips high",
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
    .reference = "clinic handbook, page 14",
}};
inline constexpr host_choice fhir_own_choices[] = {{
    .id        = "clinic-heel-press",
    .when      = trait::back_pain,
    .then      = points_for("clinic_heel_press", 8),
    .because   = "It works the hips while the back lies still.",
    .reference = "clinic handbook, page 14",
}};
// clang-format on
inline constexpr host_rule fhir_own_rules[] = {
    {.id = "clinic-cough",
     .when = symptom::worse_with_cough_or_strain && symptom::low_back_pain,
     .then = at_least_urgency(urgency::clinician_days),
     .because = "In our clinic we look at back pain that coughing makes worse.",
     .reference = "clinic protocol 12"}};
using fhir_clinic = overlay<fhir_own_rules, fhir_own_exercises, fhir_own_choices>;

/// Where the form is that the answers in a bundle are to: the one of tests/tools/gates/fhir_people.cpp.
inline constexpr std::string_view fhir_base = "https://example.org/fhir";

/// Somebody of whom a bundle is written.
struct fhir_someone {
    std::string_view name;
    report given;
    const language& in = english;
    fhir_subject whom{};
    bool of_clinic = false;
    maybe<calendar_day> today{calendar_day{2026, 11, 28}};
    /// Whether the answers stand in it too.
    bool responds = false;

    advice advised() const { return of_clinic ? advise(given, fhir_clinic{}) : advise(given); }
    text_options how() const {
        text_options result{.emergency_number = "112 \"or\" 110", .today = today, .language = in};
        if (of_clinic) result.host = fhir_clinic::lists;
        return result;
    }
    /// Writes the bundle.
    template <class Out>
    Out write(Out out) const {
        const auto respond = [&](Out to) {
            return write_fhir_response(to, given, {.base = fhir_base, .language = in});
        };
        if (responds) return write_fhir(out, advised(), given, whom, how(), respond);
        return write_fhir(out, advised(), given, whom, how());
    }
};

inline const report& fhir_persona(std::string_view id) {
    for (const persona& each : personas)
        if (each.id == id) return each.given;
    std::abort();
}

constexpr report fhir_flagged(red_flag sign) {
    return fully_screened({.age = years{40},
                           .worst_pain = pain_score{6},
                           .pain_now = pain_score{4},
                           .present = {sign}});
}

inline const fhir_someone fhir_people[] = {
    {"nothing-told", {}},
    {"undated", {}, german, {}, false, {}},
    {"desk", fhir_persona("P01"), english, {.reference = "Patient/7f3a"}, false, {}, true},
    {"eighty", fhir_persona("P02"), german, {.display = "Zimmer 4"}},
    {"emergency", fhir_flagged(red_flag::saddle_numbness)},
    {"emergency-in-german", fhir_flagged(red_flag::saddle_numbness), german},
    {"same-day", fhir_flagged(red_flag::foot_drop), english, {.reference = "#patient"}},
    {"in-crisis", fhir_flagged(red_flag::self_harm_thoughts)},
    {"within-days", fhir_flagged(red_flag::band_rash)},
    {"wheelchair", fhir_persona("P05"), english, {.reference = "Patient/1", .display = "A. B."}},
    {"pregnant", fhir_persona("P13"), german},
    {"clinic", fhir_persona("P01"), english, {}, true},
    {"clinic-in-german", fhir_persona("P01"), german, {}, true},
    {"clinic-asks",
     fully_screened({.age = years{40},
                     .worst_pain = pain_score{2},
                     .since = weeks{8},
                     .present = {symptom::low_back_pain, symptom::worse_with_cough_or_strain}}),
     english,
     {},
     true},
    {"strong-pain", fully_screened({.age = years{40},
                                    .worst_pain = pain_score{8},
                                    .pain_now = pain_score{7},
                                    .since = weeks{3},
                                    .present = {symptom::low_back_pain},
                                    .unsure = {symptom::stiff_on_rising}})},
    {"impossible", {.age = years{400}, .worst_pain = pain_score{11}}},
};

}  // namespace test
