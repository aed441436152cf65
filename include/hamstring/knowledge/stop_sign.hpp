// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/red_flag.hpp>
#include <hamstring/ids/stop_sign.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/units.hpp>

/// When to go on, to do less and to stop while exercising. Not reviewed by a clinician yet.

namespace hamstring::inline HAMSTRING_EDITION {

/// One light of the pain traffic light: the scores from `lowest` to `highest`, both included.
struct pain_light_row {
    pain_light id;
    std::string_view key;
    std::string_view says;
    /// The lowest score that this light stands for, 0 to 10.
    pain_score lowest;
    /// The highest score that this light stands for, 0 to 10.
    pain_score highest;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

/// One sign to stop at.
struct stop_sign_row {
    stop_sign id;
    std::string_view key;
    /// Asked while exercising; yes ends the session.
    std::string_view question;
    /// What a yes tells the triage: it is present from then on.
    observations tells;
    /// The screens that are asked anew, since what was denied before may be so now; until then there is no
    /// routine.
    set_of<screen> asks_again;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {question}; }
};

namespace knowledge {

// clang-format off
inline constexpr pain_light_row pain_lights[] = {
pain_light_row{
    .id      = pain_light::go,
    .key     = "go",
    .says    = "Pain of 0 to 3 out of 10 is acceptable: go on.",
    .lowest  = pain_score{0},
    .highest = pain_score{3},
    .grade   = evidence::low,
    .sources = {source::pain_traffic_light, source::silbernagel_2007},
},
pain_light_row{
    .id      = pain_light::caution,
    .key     = "caution",
    .says    = "Pain of 4 or 5 out of 10: do less, and see that it settles by the next morning.",
    .lowest  = pain_score{4},
    .highest = pain_score{5},
    .grade   = evidence::low,
    .sources = {source::pain_traffic_light, source::silbernagel_2007},
},
pain_light_row{
    .id      = pain_light::stop,
    .key     = "stop",
    .says    = "Pain of 6 or more out of 10: stop.",
    .lowest  = pain_score{6},
    .highest = pain_score{10},
    .grade   = evidence::low,
    .sources = {source::pain_traffic_light, source::silbernagel_2007},
},
};

inline constexpr stop_sign_row stop_signs[] = {
stop_sign_row{
    .id         = stop_sign::pain_above_five,
    .key        = "pain_above_five",
    .question   = "Is the pain more than 5 out of 10?",
    .tells      = {},
    .asks_again = {screen::nerve, screen::injury},
    .grade      = evidence::low,
    .sources    = {source::pain_traffic_light, source::silbernagel_2007},
},
stop_sign_row{
    .id         = stop_sign::sharp_or_tearing_pain,
    .key        = "sharp_or_tearing_pain",
    .question   = "Is the pain sharp or tearing?",
    .tells      = {},
    .asks_again = {screen::nerve, screen::injury},
    .grade      = evidence::consensus,
    .sources    = {source::general_practice},
},
stop_sign_row{
    .id         = stop_sign::sudden_pain,
    .key        = "sudden_pain",
    .question   = "Did pain come on suddenly?",
    .tells      = {},
    .asks_again = {screen::nerve, screen::injury, screen::circulation_and_bleeding, screen::bone},
    .grade      = evidence::consensus,
    .sources    = {source::general_practice},
},
stop_sign_row{
    .id         = stop_sign::pain_spreading_below_knee,
    .key        = "pain_spreading_below_knee",
    .question   = "Does pain newly spread below the knee?",
    .tells      = {symptom::pain_below_knee},
    .asks_again = {screen::nerve},
    .grade      = evidence::consensus,
    .sources    = {source::general_practice},
},
stop_sign_row{
    .id         = stop_sign::new_numbness,
    .key        = "new_numbness",
    .question   = "Has a part of the leg just gone numb?",
    .tells      = {symptom::leg_numbness, red_flag::leg_signs_worse_in_two_weeks},
    .asks_again = {screen::nerve, screen::circulation_and_bleeding},
    .grade      = evidence::consensus,
    .sources    = {source::general_practice},
},
stop_sign_row{
    .id         = stop_sign::new_tingling,
    .key        = "new_tingling",
    .question   = "Has a part of the leg just begun to tingle?",
    .tells      = {symptom::leg_tingling_or_burning},
    .asks_again = {screen::nerve},
    .grade      = evidence::consensus,
    .sources    = {source::general_practice},
},
stop_sign_row{
    .id         = stop_sign::new_weakness,
    .key        = "new_weakness",
    .question   = "Has a leg just become weak?",
    .tells      = {symptom::leg_weakness, red_flag::leg_signs_worse_in_two_weeks},
    .asks_again = {screen::nerve, screen::circulation_and_bleeding},
    .grade      = evidence::consensus,
    .sources    = {source::general_practice},
},
stop_sign_row{
    .id         = stop_sign::dizziness,
    .key        = "dizziness",
    .question   = "Do you feel dizzy?",
    .tells      = {},
    .asks_again = {screen::heart_and_chest, screen::circulation_and_bleeding},
    .grade      = evidence::consensus,
    .sources    = {source::general_practice},
},
stop_sign_row{
    .id         = stop_sign::fainting,
    .key        = "fainting",
    .question   = "Did you faint, or nearly?",
    // A collapse with effort: its flag is enough for help at once.
    .tells      = {red_flag::fainting, red_flag::pe_symptoms},
    .asks_again = {screen::heart_and_chest, screen::circulation_and_bleeding},
    .grade      = evidence::consensus,
    .sources    = {source::nice_ng158, source::nice_cg95},
},
stop_sign_row{
    .id         = stop_sign::pop,
    .key        = "pop",
    .question   = "Did you feel a pop?",
    .tells      = {red_flag::pop_with_sudden_pain},
    .asks_again = {screen::injury},
    .grade      = evidence::consensus,
    .sources    = {source::general_practice},
},
stop_sign_row{
    .id         = stop_sign::bruise,
    .key        = "bruise",
    .question   = "Is there a new bruise?",
    .tells      = {red_flag::large_bruise_unexplained},
    .asks_again = {screen::injury},
    .grade      = evidence::consensus,
    .sources    = {source::general_practice},
},
stop_sign_row{
    .id         = stop_sign::chest_pain,
    .key        = "chest_pain",
    .question   = "Does your chest hurt?",
    .tells      = {red_flag::chest_or_exertional_back_pain},
    .asks_again = {screen::heart_and_chest},
    .grade      = evidence::consensus,
    .sources    = {source::general_practice},
},
stop_sign_row{
    .id         = stop_sign::breathlessness,
    .key        = "breathlessness",
    .question   = "Are you more out of breath than the effort explains?",
    .tells      = {red_flag::pe_symptoms},
    .asks_again = {screen::heart_and_chest},
    .grade      = evidence::consensus,
    .sources    = {source::general_practice},
},
stop_sign_row{
    .id         = stop_sign::calf_swelling,
    .key        = "calf_swelling",
    .question   = "Is a calf swollen?",
    .tells      = {red_flag::leg_swelling_one_side},
    .asks_again = {screen::circulation_and_bleeding},
    .grade      = evidence::consensus,
    .sources    = {source::general_practice},
},
stop_sign_row{
    .id         = stop_sign::bladder_or_bowel_change,
    .key        = "bladder_or_bowel_change",
    .question   = "Has your bladder or bowel control changed?",
    .tells      = {red_flag::bladder_change_new, red_flag::bowel_change_new},
    .asks_again = {screen::nerve},
    .grade      = evidence::consensus,
    .sources    = {source::general_practice},
},
stop_sign_row{
    .id         = stop_sign::pounding_headache,
    .key        = "pounding_headache",
    .question   = "Has a pounding headache come on, with flushing or sweating?",
    .tells      = {red_flag::sudden_head_or_neck_pain},
    .asks_again = {screen::heart_and_chest},
    .grade      = evidence::consensus,
    .sources    = {source::expert_judgement},
},
stop_sign_row{
    .id         = stop_sign::pregnancy_sign,
    .key        = "pregnancy_sign",
    .question   = "Pregnant: has one of your warning signs come, such as bleeding?",
    .tells      = {red_flag::pregnancy_warning},
    .asks_again = {screen::pregnancy},
    .grade      = evidence::consensus,
    .sources    = {source::acog_804},
},
};
// clang-format on

template <>
inline constexpr std::span<const pain_light_row> rows<pain_light>{pain_lights};
template <>
inline constexpr std::span<const stop_sign_row> rows<stop_sign>{stop_signs};

namespace detail {

/// Every score from 0 to 10 has exactly one light, and more pain never a milder one.
consteval bool lights_cover_all_scores() {
    int next = 0;
    for (const pain_light_row& row : pain_lights) {
        if (row.lowest.value != next || row.highest < row.lowest) return false;
        next = row.highest.value + 1;
    }
    return next == 11;
}

}  // namespace detail

static_assert(table_is_sound<pain_light>());
static_assert(detail::lights_cover_all_scores(),
              "pain_lights: the lights must cover the scores 0 to 10, each once, in rising order");

static_assert(table_is_sound<stop_sign>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
