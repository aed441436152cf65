// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/set_of.hpp>

/// The pages of the conversation, in the order in which they are asked where nothing else decides.

namespace hamstring::inline HAMSTRING_EDITION {

/// One page of questions: one subject, at most seven items. A page that only an answer opens stands after
/// the page with that answer.
enum class page_id : std::uint8_t {
    four_facts,
    right_now,
    neck_and_jaw,
    faint_and_sweat,
    sudden_pain,
    sudden_pain_kind,
    bladder_bowels_legs,
    both_legs,
    urine_and_muscles,
    sudden_trouble,
    weight_and_hip,
    hard_thigh,
    main_artery,
    pregnancy_signs,
    pregnancy,
    birth_week,
    birth_check,
    dark_thoughts,
    child_legs,
    where_it_is,
    hip_and_groin,
    upper_back,
    tummy_and_side,
    urine,
    tummy,
    legs_and_walking,
    walking_and_hands,
    one_leg,
    leg_course,
    swollen_leg,
    leg_blood_flow,
    fever_and_nights,
    fever,
    nights,
    skin,
    heart_and_breath,
    how_it_began,
    accident,
    pop_or_pull,
    tear_signs,
    sore_muscles,
    running,
    worse,
    your_health,
    cancer,
    bones,
    bleeding,
    defences,
    operation,
    procedure,
    joint,
    medicines_and_risks,
    steroid_tablets,
    statin,
    artery,
    artery_pain,
    clots,
    other_signs,
    head_and_eyes,
    falling,
    weak_and_tired,
    morning_stiffness,
    more_about_the_pain,
    long_back_pain,
    long_back_pain_began,
    before_exercise,
    how_tight,
    what_brings_it_on,
    stretching,
    training,
    your_past,
    strain_day,
    your_day,
    in_the_wheelchair,
    your_week,
    chair_rises,
    how_to_tell,
};
template <>
inline constexpr std::size_t set_words<page_id> = 2;
template <>
inline constexpr std::size_t count_of<page_id> = detail::counted(page_id::how_to_tell);

/// How a page is answered.
enum class page_kind : std::uint8_t {
    /// Numbers: age, sex, worst pain, since when.
    fields,
    /// Grave: each item is answered by itself, yes, no or not sure.
    each,
    /// Those that apply are ticked; "none of these" is an answer of its own.
    any,
    /// One grave item again, with what to notice: yes, no, or still not sure.
    one,
    /// One number, which may be left out by whoever does not know it.
    number,
};

}  // namespace hamstring::inline HAMSTRING_EDITION
