// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include <hamstring/cases.hpp>
#include <hamstring/intake/report.hpp>

#include "random_report.hpp"

/// Adults as they might come, drawn at random from a fixed seed: no warning sign, a complaint, a day, a level,
/// now and then a condition. How often each thing is drawn is made up, not counted.

namespace test {

namespace detail {

using namespace hamstring;

inline void draw_complaint(random_bits& random, report& into) {
    const auto maybe_tell = [&](auto fact, int rarity) {
        if (random.one_in(rarity)) into.present.insert(fact);
    };
    maybe_tell(symptom::back_of_thigh_tightness, 1);
    maybe_tell(symptom::low_back_pain, 2);
    maybe_tell(symptom::tight_on_both_sides, 3);
    maybe_tell(symptom::cannot_reach_toes, 3);
    maybe_tell(symptom::stiff_on_rising, 5);
    maybe_tell(symptom::pain_with_long_standing, 8);
    maybe_tell(symptom::varies_with_back_pain, 12);
    maybe_tell(symptom::sit_bone_pain, 25);
    maybe_tell(symptom::tight_after_training, 8);
    maybe_tell(symptom::hamstring_cramps, 12);
    maybe_tell(symptom::general_stiffness, 8);
    maybe_tell(symptom::tightness_when_stretching, 8);
    maybe_tell(symptom::pain_leaning_back, 20);
    if (random.one_in(12)) {
        into.present.insert(symptom::afraid_to_bend);
        into.present.insert(history::tightness_began_with_back_pain);
    }
    const int pain = random.below(10) < 7 ? random.below(4) : 4 + random.below(5);
    into.worst_pain = pain_score{pain};
    if (random.one_in(2)) into.pain_now = pain_score{random.below(pain + 1)};
    into.since =
        random.one_in(3) ? hours{days{1 + random.below(60)}} : hours{months{3 + random.below(60)}};
}

inline void draw_day(random_bits& random, report& into) {
    switch (random.below(6)) {
        case 0:
        case 1:
            into.present.insert(habit::sits_most_of_the_day);
            if (random.one_in(2)) into.absent.insert(habit::moves_every_hour);
            break;
        case 2:
            into.present.insert(habit::standing_job);
            break;
        case 3:
            into.present.insert(habit::active_job);
            break;
        case 4:
            into.present.insert(habit::drives_most_of_the_day);
            break;
        default:
            break;
    }
    if (random.one_in(3)) into.present.insert(habit::under_150_active_minutes);
    const int fit = into.age->value < 60 ? random.below(4) : random.below(6);
    into.level = fit == 0 ? level::advanced : fit == 1 ? level::intermediate : level::beginner;
    if (into.level == level::advanced) into.present.insert(habit::trains_three_times_a_week);
    if (random.one_in(into.level == level::advanced ? 2 : 4))
        into.present.insert(habit::runs_kicks_or_cycles);
    if (random.one_in(8)) into.present.insert(habit::yoga_or_dance);
    if (random.one_in(8)) into.present.insert(history::load_spike_in_four_weeks);
    constexpr int sessions[] = {5, 10, 15, 20, 20, 30, 45};
    into.session = minutes{sessions[random.below(7)]};
    for (std::size_t i = 0; i < count_of<equipment>; ++i)
        if (const auto one = static_cast<equipment>(i);
            one != equipment::wheelchair && random.one_in(4))
            into.equipment.insert(one);
    if (random.one_in(15)) into.positions = {position::standing, position::seated_on_chair};
    // Some have little at hand, and some like few positions.
    if (random.one_in(8)) into.equipment = {equipment::none};
    if (random.one_in(12)) {
        into.positions = {};
        for (std::size_t i = 0; i < count_of<position>; ++i)
            if (random.one_in(2)) into.positions.insert(static_cast<position>(i));
    }
}

inline void draw_self_tests(random_bits& random, report& into) {
    if (random.one_in(3)) into.measured.knee_extension_deficit = degrees{random.below(60)};
    if (random.one_in(5)) into.measured.leg_raise = degrees{40 + random.below(60)};
    if (random.one_in(5)) into.measured.fingertip_gap = centimetres{random.below(45) - 12};
    if (random.one_in(4))
        into.measured.stance = seconds{random.below(into.age->value < 65 ? 46 : 30)};
    if (random.one_in(4)) into.measured.bridges = times{random.below(32)};
    if (into.age->value >= 60 && random.one_in(2))
        into.measured.chair_stands = times{4 + random.below(14)};
    if (random.one_in(15)) into.present.insert(sign::marked_lordosis);
    if (random.one_in(12)) into.present.insert(sign::tight_hip_flexor);
    if (random.one_in(15)) into.present.insert(sign::bridge_felt_in_hamstrings);
    if (random.one_in(20)) into.present.insert(sign::uneven_hips_or_shoe_wear);
    if (random.one_in(30)) into.present.insert(sign::slump_positive);
}

inline void draw_past_and_conditions(random_bits& random, report& into) {
    const int age = into.age->value;
    const auto record = [&](condition which, bool fits, int rarity) {
        if (fits && random.one_in(rarity)) into.present.insert(which);
    };
    record(condition::hypermobility_eds, age < 60, 40);
    record(condition::osteoporosis_no_fracture, age >= 55, 10);
    record(condition::thr_released, age >= 55, 15);
    record(condition::glaucoma_or_retinal_or_eye_surgery, age >= 45, 15);
    record(condition::vertigo_or_orthostatic, age >= 50, 20);
    const bool may_bear = into.sex == sex::female && age >= 18 && age <= 44;
    record(condition::pregnancy_second_third_trimester, may_bear, 20);
    if (may_bear && random.one_in(20) &&
        !into.present.contains(condition::pregnancy_second_third_trimester))
        into.since_birth = weeks{random.below(40)};
    if (age >= 70 && random.one_in(6)) into.present.insert(history::feels_unsteady);
    if (random.one_in(8)) into.present.insert(history::past_hamstring_strain);
    if (into.present.contains(history::past_hamstring_strain) && random.one_in(2)) {
        into.strained = days{random.below(110)};
        if (random.one_in(2)) into.present.insert(history::jogs_without_pain);
    }
    if (random.one_in(20)) {
        into.present.insert(symptom::tender_muscles_both_sides);
        into.present.insert(history::heavy_exercise_one_to_three_days_ago);
    }
    if (!random.one_in(60)) return;
    into.present.insert(history::wheelchair_long);
    into.equipment.insert(equipment::wheelchair);
    into.positions = {position::seated_on_chair};
    if (random.one_in(2)) into.present.insert(history::team_agreed_leg_stretch);
    (random.one_in(3) ? into.present : into.absent).insert(history::legs_can_push);
}

}  // namespace detail

/// An adult without any warning sign, drawn at random.
inline hamstring::report plausible_adult(random_bits& random) {
    using namespace hamstring;
    report result;
    result.age = years{16 + random.below(75)};
    result.sex = random.one_in(2) ? sex::female : sex::male;
    result.equipment = household_equipment;
    detail::draw_complaint(random, result);
    detail::draw_day(random, result);
    detail::draw_self_tests(random, result);
    detail::draw_past_and_conditions(random, result);
    return fully_screened(result);
}

}  // namespace test
