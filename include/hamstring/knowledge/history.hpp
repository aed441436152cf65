// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/history.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// What happened before, each as one question that a yes or a no answers.

namespace hamstring::inline HAMSTRING_EDITION {

/// One item of history.
struct history_row {
    history id;
    std::string_view key;
    /// Asked as it stands; yes means that it happened or applies.
    std::string_view question;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {question}; }
};

namespace knowledge {

// clang-format off
inline constexpr history_row histories[] = {
history_row{
    .id       = history::past_hamstring_strain,
    .key      = "past_hamstring_strain",
    .question = "Did you ever strain or tear this hamstring?",
    .sources  = {source::martin_2022},
},
history_row{
    .id       = history::tight_since_childhood,
    .key      = "tight_since_childhood",
    .question = "Have you been stiff in the legs since childhood?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::growth_spurt,
    .key      = "growth_spurt",
    .question = "Are you growing quickly just now?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::tight_years_before_back_pain,
    .key      = "tight_years_before_back_pain",
    .question = "Were you tight for years before any back pain?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::tightness_began_with_back_pain,
    .key      = "tightness_began_with_back_pain",
    .question = "Did the tightness begin with or after the back pain?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::load_spike_in_four_weeks,
    .key      = "load_spike_in_four_weeks",
    .question = "Did your running, kicking or cycling go up a lot in the last four weeks?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::heavy_exercise_one_to_three_days_ago,
    .key      = "heavy_exercise_one_to_three_days_ago",
    .question = "Did you do new or heavy exercise one to three days ago?",
    .sources  = {source::cheung_2003},
},
history_row{
    .id       = history::getting_worse,
    .key      = "getting_worse",
    .question = "Is it getting worse?",
    .sources  = {source::nice_ng59},
},
history_row{
    .id       = history::getting_better,
    .key      = "getting_better",
    .question = "Is it getting better?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::back_pain_before_35,
    .key      = "back_pain_before_35",
    .question = "Did the back pain begin before the age of 35?",
    .sources  = {source::nice_ng65},
},
history_row{
    .id       = history::back_pain_before_45,
    .key      = "back_pain_before_45",
    .question = "Did the back pain begin before the age of 45?",
    .sources  = {source::nice_ng65},
},
history_row{
    .id       = history::family_spondyloarthritis,
    .key      = "family_spondyloarthritis",
    .question = "Has a parent, brother, sister or child spondyloarthritis?",
    .sources  = {source::nice_ng65},
},
history_row{
    .id       = history::arthritis_enthesitis_or_psoriasis,
    .key      = "arthritis_enthesitis_or_psoriasis",
    .question = "Did you ever have arthritis, an inflamed tendon attachment, or psoriasis?",
    .sources  = {source::nice_ng65},
},
history_row{
    .id       = history::active_cancer,
    .key      = "active_cancer",
    .question = "Are you being treated for cancer now, or were you in the last six months?",
    .sources  = {source::wells_dvt},
},
history_row{
    .id       = history::leg_in_plaster_or_paralysed,
    .key      = "leg_in_plaster_or_paralysed",
    .question = "Is the leg in plaster, or paralysed?",
    .sources  = {source::wells_dvt},
},
history_row{
    .id       = history::three_days_in_bed,
    .key      = "three_days_in_bed",
    .question = "Were you in bed for three days or more lately?",
    .sources  = {source::wells_dvt},
},
history_row{
    .id       = history::big_operation_in_twelve_weeks,
    .key      = "big_operation_in_twelve_weeks",
    .question = "Have you been through a big operation in the last 12 weeks?",
    .sources  = {source::wells_dvt},
},
history_row{
    .id       = history::previous_clot,
    .key      = "previous_clot",
    .question = "Did you ever have a blood clot in a leg or lung?",
    .sources  = {source::wells_dvt},
},
history_row{
    .id       = history::aneurysm_under_surveillance,
    .key      = "aneurysm_under_surveillance",
    .question = "Is a swollen main artery in your tummy (aneurysm) being watched?",
    .sources  = {source::nice_ng156},
},
history_row{
    .id       = history::leg_length_gap_over_2_cm,
    .key      = "leg_length_gap_over_2_cm",
    .question = "Is one leg more than 2 cm longer than the other?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::began_suddenly,
    .key      = "began_suddenly",
    .question = "Did it start all at once, within a minute or so?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::worse_in_days,
    .key      = "worse_in_days",
    .question = "Has it got clearly worse in the last few days?",
    .sources  = {source::nhs_back_pain},
},
history_row{
    .id       = history::strain_or_twist_before,
    .key      = "strain_or_twist_before",
    .question = "Did it begin with a lift, twist or strain?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::no_injury_before,
    .key      = "no_injury_before",
    .question = "Did it come out of the blue?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::lay_long_on_one_side,
    .key      = "lay_long_on_one_side",
    .question = "Before it began, did you lie on one side for hours, in deep sleep, drunk or passed out?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::fever_now_over,
    .key      = "fever_now_over",
    .question = "Was there a fever in recent weeks that is over now?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::earlier_episodes,
    .key      = "earlier_episodes",
    .question = "Were there spells of back or leg pain before this one?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::calf_strain_after_travel_or_bed_rest,
    .key      = "calf_strain_after_travel_or_bed_rest",
    .question = "After long travel or days in bed, did a calf begin to hurt as if pulled?",
    .sources  = {source::nhs_dvt, source::expert_judgement},
},
history_row{
    .id       = history::fell_last_year,
    .key      = "fell_last_year",
    .question = "Did you fall in the last year?",
    .sources  = {source::world_falls_2022},
},
history_row{
    .id       = history::feels_unsteady,
    .key      = "feels_unsteady",
    .question = "Do you feel unsteady when you stand or walk?",
    .sources  = {source::world_falls_2022},
},
history_row{
    .id       = history::arching_sport,
    .key      = "arching_sport",
    .question = "Do you do gymnastics, dance, cricket bowling, diving, football or rowing?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::wheelchair_long,
    .key      = "wheelchair_long",
    .question = "Have you used a wheelchair for most of the day for over three months?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::legs_can_push,
    .key      = "legs_can_push",
    .question = "Can at least one leg push by itself, as in standing up?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::team_agreed_leg_stretch,
    .key      = "team_agreed_leg_stretch",
    .question = "Has the team that cares for your spine agreed to leg stretches?",
    .sources  = {source::expert_judgement},
},
history_row{
    .id       = history::jogs_without_pain,
    .key      = "jogs_without_pain",
    .question = "Can you jog without pain in the thigh?",
    .sources  = {source::heiderscheit_2010},
},
history_row{
    .id       = history::birth_check_done,
    .key      = "birth_check_done",
    .question = "Has somebody checked you after the birth and found you fit for exercise?",
    .sources  = {source::expert_judgement},
},
};
// clang-format on

template <>
inline constexpr std::span<const history_row> rows<history>{histories};

static_assert(table_is_sound<history>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
