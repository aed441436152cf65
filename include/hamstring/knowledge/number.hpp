// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/number.hpp>
#include <hamstring/ids/profile.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/maybe.hpp>

/// The numbers that a report can hold: between which bounds each is possible, and from which value on it
/// means something. The bands of the self-tests are in `sign.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

/// One number of a report.
struct number_row {
    number id;
    std::string_view key;
    /// Lay name, fit for "<name>, <unit>".
    std::string_view name;
    std::string_view unit;
    /// What it can be, both included; a report with anything else is not believed.
    std::int32_t lowest;
    std::int32_t highest;
    /// Why these bounds, in one sentence.
    std::string_view because;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 3> texts() const { return {name, unit, because}; }
};

/// The open ends of a meaning's range.
inline constexpr std::int32_t no_lower_end = -INT32_MAX;
inline constexpr std::int32_t no_upper_end = INT32_MAX;

/// What a number means as a fact. A row that both implies its fact and contradicts it is the question
/// about that number itself: who gave the number has answered it.
struct meaning_row {
    std::string_view key;
    /// The number that it reads.
    number reads;
    /// The fact, where it is a profile.
    maybe<profile> computes_profile;
    /// The fact, where it is a red flag. One of the two is there.
    maybe<red_flag> computes_flag;
    /// The values that mean it, both included.
    std::int32_t lowest;
    std::int32_t highest;
    /// Whether the fact holds too where the number was not given.
    bool when_not_given;
    /// Whether the number establishes the fact.
    bool implies;
    /// Whether a yes to the fact, and a number outside the range, cannot both be true.
    bool contradicts;
    /// What the number means and why from this value on, in one sentence, hedged as the grade asks.
    std::string_view because;
    evidence grade;
    citations sources;

    /// Whether a value that was given is in the range.
    constexpr bool covers(int value) const noexcept { return lowest <= value && value <= highest; }
    constexpr std::array<std::string_view, 1> texts() const { return {because}; }
};

namespace knowledge {

// clang-format off
inline constexpr number_row numbers[] = {
number_row{
    .id      = number::age,
    .key     = "age",
    .name    = "age",
    .unit    = "years",
    .lowest  = 0,
    .highest = 120,
    .because = "Hardly anybody lives past 120, so a higher age is taken for a slip; the bound is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
number_row{
    .id      = number::worst_pain,
    .key     = "worst_pain",
    .name    = "worst pain lately",
    .unit    = "out of 10",
    .lowest  = 0,
    .highest = 10,
    .because = "The usual scale of pain goes from 0 for none to 10 for the worst.",
    .grade   = evidence::consensus,
    .sources = {source::ostelo_2008, source::kamper_2010},
},
number_row{
    .id      = number::duration,
    .key     = "duration",
    .name    = "how long it has lasted",
    .unit    = "hours",
    .lowest  = 0,
    .highest = 876600,
    .because = "A hundred years hold 876600 hours, and more is taken for a slip; the bound is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
number_row{
    .id      = number::session,
    .key     = "session",
    .name    = "time for one session",
    .unit    = "minutes",
    .lowest  = 1,
    .highest = 120,
    .because = "A session of more than two hours is taken for a slip; the bound is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
number_row{
    .id      = number::knee_extension_deficit,
    .key     = "knee_extension_deficit",
    .name    = "how far the knee stops short of straight",
    .unit    = "degrees",
    .lowest  = 0,
    .highest = 90,
    .because = "The test begins with the knee at a right angle and ends at straight, so it can give 0 to 90; the bounds are our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
number_row{
    .id      = number::leg_raise,
    .key     = "leg_raise",
    .name    = "how far the straight leg rises",
    .unit    = "degrees",
    .lowest  = 0,
    .highest = 130,
    .because = "A leg starts flat and can rise well past upright in limber people, so we take up to 130; the bound is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
number_row{
    .id      = number::fingertip_gap,
    .key     = "fingertip_gap",
    .name    = "from fingertips to floor",
    .unit    = "centimetres",
    .lowest  = -30,
    .highest = 100,
    .because = "Limber people on a step reach past the floor, and others stop above the knee; the bounds are our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
number_row{
    .id      = number::stance,
    .key     = "stance",
    .name    = "time on one leg with a level pelvis",
    .unit    = "seconds",
    .lowest  = 0,
    .highest = 120,
    .because = "The test asks for 30 seconds, so more than two minutes is taken for a slip; the bound is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
number_row{
    .id      = number::bridges,
    .key     = "bridges",
    .name    = "single-leg bridges in a row",
    .unit    = "times",
    .lowest  = 0,
    .highest = 60,
    .because = "Above 20 the count no longer matters here, so more than 60 is taken for a slip; the bound is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
number_row{
    .id      = number::chair_stands,
    .key     = "chair_stands",
    .name    = "rises from a chair in 30 seconds without hands",
    .unit    = "times",
    .lowest  = 0,
    .highest = 60,
    .because = "Two rises a second cannot be done, so more than 60 in 30 seconds is taken for a slip; the bound is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
number_row{
    .id      = number::pain_now,
    .key     = "pain_now",
    .name    = "pain right now, at rest",
    .unit    = "out of 10",
    .lowest  = 0,
    .highest = 10,
    .because = "The scale runs from 0, no pain, to 10, the worst imaginable.",
    .grade   = evidence::consensus,
    .sources = {source::ostelo_2008},
},
number_row{
    .id      = number::days_since_strain,
    .key     = "days_since_strain",
    .name    = "time since the hamstring was strained",
    .unit    = "days",
    .lowest  = 0,
    .highest = 365,
    .because = "After a year a strain is told as an earlier one, and the days no longer change anything; the bound is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
number_row{
    .id      = number::weeks_since_birth,
    .key     = "weeks_since_birth",
    .name    = "time since giving birth",
    .unit    = "weeks",
    .lowest  = 0,
    .highest = 104,
    .because = "After the first months the weeks change nothing here, so more than two years is taken for a slip; the bound is our judgement.",
    .grade   = evidence::consensus,
    .sources = {source::expert_judgement},
},
};

inline constexpr meaning_row meanings[] = {
meaning_row{
    .key              = "under_16_any",
    .reads            = number::age,
    .computes_profile = {},
    .computes_flag    = red_flag::under_16_any,
    .lowest           = no_lower_end,
    .highest          = 15,
    .when_not_given   = false,
    .implies          = true,
    .contradicts      = true,
    .because          = "The guidance for low back pain is made for people of 16 and over, so who is younger should see a doctor.",
    .grade            = evidence::consensus,
    .sources          = {source::nice_ng59},
},
meaning_row{
    .key              = "age_11_to_25",
    .reads            = number::age,
    .computes_profile = profile::age_11_to_25,
    .computes_flag    = {},
    .lowest           = 11,
    .highest          = 25,
    .when_not_given   = true,
    .implies          = true,
    .contradicts      = false,
    .because          = "From about 11 to 25 the sit bone may still be growing, and a hard pull may tear off a piece of it.",
    .grade            = evidence::low,
    .sources          = {source::gidwani_2004},
},
meaning_row{
    .key              = "age_over_70",
    .reads            = number::age,
    .computes_profile = {},
    .computes_flag    = red_flag::age_over_70,
    .lowest           = 71,
    .highest          = no_upper_end,
    .when_not_given   = false,
    .implies          = true,
    .contradicts      = true,
    .because          = "Over 70 a bone of the spine may break more easily, so the age adds to other risks.",
    .grade            = evidence::low,
    .sources          = {source::downie_2013, source::henschke_2009, source::han_2023},
},
meaning_row{
    .key              = "age_50_or_over",
    .reads            = number::age,
    .computes_profile = profile::age_50_or_over,
    .computes_flag    = {},
    .lowest           = 50,
    .highest          = no_upper_end,
    .when_not_given   = true,
    .implies          = true,
    .contradicts      = false,
    .because          = "Guidance suspects an inflamed artery from 50 on, since it is rare in younger people; an age not given counts too.",
    .grade            = evidence::consensus,
    .sources          = {source::gca_pages, source::mackie_2020},
},
meaning_row{
    .key              = "age_over_60",
    .reads            = number::age,
    .computes_profile = profile::age_over_60,
    .computes_flag    = {},
    .lowest           = 61,
    .highest          = no_upper_end,
    .when_not_given   = true,
    .implies          = true,
    .contradicts      = false,
    .because          = "Over 60 a widened main artery is more likely, so the age counts together with one more risk; an age not given counts too.",
    .grade            = evidence::consensus,
    .sources          = {source::nice_ng156},
},
meaning_row{
    .key              = "age_65_or_over",
    .reads            = number::age,
    .computes_profile = profile::age_65_or_over,
    .computes_flag    = {},
    .lowest           = 65,
    .highest          = no_upper_end,
    .when_not_given   = true,
    .implies          = true,
    .contradicts      = false,
    .because          = "From 65 falls and unsteadiness are looked at; the step, and that an age not given counts too, is our judgement.",
    .grade            = evidence::consensus,
    .sources          = {source::expert_judgement},
},
meaning_row{
    .key              = "age_16_to_20",
    .reads            = number::age,
    .computes_profile = profile::age_16_to_20,
    .computes_flag    = {},
    .lowest           = 16,
    .highest          = 20,
    .when_not_given   = true,
    .implies          = true,
    .contradicts      = false,
    .because          = "From 16 to 20 back pain with tight hamstrings is looked at sooner; the ages, and that an age not given counts too, are our judgement.",
    .grade            = evidence::consensus,
    .sources          = {source::expert_judgement},
},
meaning_row{
    .key              = "age_under_35",
    .reads            = number::age,
    .computes_profile = profile::age_under_35,
    .computes_flag    = {},
    .lowest           = no_lower_end,
    .highest          = 34,
    .when_not_given   = false,
    .implies          = true,
    .contradicts      = false,
    .because          = "Back pain of somebody under 35 began before 35, which counts among the signs of inflammation in the spine.",
    .grade            = evidence::consensus,
    .sources          = {source::nice_ng65},
},
meaning_row{
    .key              = "age_under_45",
    .reads            = number::age,
    .computes_profile = profile::age_under_45,
    .computes_flag    = {},
    .lowest           = no_lower_end,
    .highest          = 44,
    .when_not_given   = false,
    .implies          = true,
    .contradicts      = false,
    .because          = "Back pain of somebody under 45 began before 45, which guidance asks for before inflammation of the spine is thought of.",
    .grade            = evidence::consensus,
    .sources          = {source::nice_ng65},
},
meaning_row{
    .key              = "age_over_50_first_episode",
    .reads            = number::age,
    .computes_profile = {},
    .computes_flag    = red_flag::age_over_50_first_episode,
    .lowest           = 50,
    .highest          = no_upper_end,
    .when_not_given   = false,
    .implies          = false,
    .contradicts      = true,
    .because          = "Somebody under 50 cannot have had a first back pain after 50; that 50 itself still passes is our judgement.",
    .grade            = evidence::consensus,
    .sources          = {source::expert_judgement},
},
meaning_row{
    .key              = "child_tight_hamstrings",
    .reads            = number::age,
    .computes_profile = {},
    .computes_flag    = red_flag::child_tight_hamstrings,
    .lowest           = no_lower_end,
    .highest          = 15,
    .when_not_given   = false,
    .implies          = false,
    .contradicts      = true,
    .because          = "The question is made for children under 16, so a higher age contradicts a yes; that step is our judgement.",
    .grade            = evidence::consensus,
    .sources          = {source::expert_judgement},
},
meaning_row{
    .key              = "teen_sit_bone_injury",
    .reads            = number::age,
    .computes_profile = {},
    .computes_flag    = red_flag::teen_sit_bone_injury,
    .lowest           = 11,
    .highest          = 25,
    .when_not_given   = false,
    .implies          = false,
    .contradicts      = true,
    .because          = "The question is made for ages at which the sit bone may still grow, about 11 to 25, so another age contradicts a yes.",
    .grade            = evidence::low,
    .sources          = {source::gidwani_2004},
},
meaning_row{
    .key              = "gca_pattern",
    .reads            = number::age,
    .computes_profile = {},
    .computes_flag    = red_flag::gca_pattern,
    .lowest           = 50,
    .highest          = no_upper_end,
    .when_not_given   = false,
    .implies          = false,
    .contradicts      = true,
    .because          = "Guidance suspects an inflamed artery from 50 on, so a lower age contradicts a yes.",
    .grade            = evidence::consensus,
    .sources          = {source::gca_pages},
},
meaning_row{
    .key              = "pmr_pattern",
    .reads            = number::age,
    .computes_profile = {},
    .computes_flag    = red_flag::pmr_pattern,
    .lowest           = 50,
    .highest          = no_upper_end,
    .when_not_given   = false,
    .implies          = false,
    .contradicts      = true,
    .because          = "Guidance suspects this stiffness of hips and shoulders from 50 on, so a lower age contradicts a yes.",
    .grade            = evidence::consensus,
    .sources          = {source::gca_pages},
},
meaning_row{
    .key              = "began_in_two_weeks",
    .reads            = number::duration,
    .computes_profile = profile::began_in_two_weeks,
    .computes_flag    = {},
    .lowest           = no_lower_end,
    .highest          = 336,
    .when_not_given   = true,
    .implies          = true,
    .contradicts      = false,
    .because          = "Signs of nerves count as new for two weeks, which are 336 hours; that a time not given counts too is our judgement.",
    .grade            = evidence::consensus,
    .sources          = {source::girft_2023, source::expert_judgement},
},
meaning_row{
    .key              = "began_in_six_weeks",
    .reads            = number::duration,
    .computes_profile = profile::began_in_six_weeks,
    .computes_flag    = {},
    .lowest           = no_lower_end,
    .highest          = 1008,
    .when_not_given   = true,
    .implies          = true,
    .contradicts      = false,
    .because          = "New back pain eases most in its first six weeks, which are 1008 hours; that they count as new, as does a time not given, is our judgement.",
    .grade            = evidence::consensus,
    .sources          = {source::wallwork_2024, source::expert_judgement},
},
meaning_row{
    .key              = "recent_onset",
    .reads            = number::duration,
    .computes_profile = profile::recent_onset,
    .computes_flag    = {},
    .lowest           = no_lower_end,
    .highest          = 2183,
    .when_not_given   = true,
    .implies          = true,
    .contradicts      = false,
    .because          = "Up to the hour before 13 weeks pain counts as new, and so does pain of which nobody said how old it is; that is our judgement.",
    .grade            = evidence::consensus,
    .sources          = {source::expert_judgement},
},
meaning_row{
    .key              = "over_two_weeks",
    .reads            = number::duration,
    .computes_profile = profile::over_two_weeks,
    .computes_flag    = {},
    .lowest           = 337,
    .highest          = no_upper_end,
    .when_not_given   = false,
    .implies          = true,
    .contradicts      = false,
    .because          = "In the young, pain of some kinds is looked at after two weeks, which are 336 hours; the step is our judgement.",
    .grade            = evidence::consensus,
    .sources          = {source::expert_judgement},
},
meaning_row{
    .key              = "over_four_weeks",
    .reads            = number::duration,
    .computes_profile = profile::over_four_weeks,
    .computes_flag    = {},
    .lowest           = 673,
    .highest          = no_upper_end,
    .when_not_given   = false,
    .implies          = true,
    .contradicts      = false,
    .because          = "In the young, back pain that lasts for over four weeks, which are 672 hours, is looked at.",
    .grade            = evidence::consensus,
    .sources          = {source::hollingworth_1996, source::houghton_2010},
},
meaning_row{
    .key              = "three_months_or_more",
    .reads            = number::duration,
    .computes_profile = profile::three_months_or_more,
    .computes_flag    = {},
    .lowest           = 2184,
    .highest          = no_upper_end,
    .when_not_given   = false,
    .implies          = true,
    .contradicts      = false,
    .because          = "Three months are about 13 weeks, which are 2184 hours, and back pain that began young and lasts longer may come with inflammation.",
    .grade            = evidence::consensus,
    .sources          = {source::nice_ng65},
},
meaning_row{
    .key              = "moderate_pain",
    .reads            = number::worst_pain,
    .computes_profile = profile::moderate_pain,
    .computes_flag    = {},
    .lowest           = 4,
    .highest          = no_upper_end,
    .when_not_given   = true,
    .implies          = true,
    .contradicts      = false,
    .because          = "Pain of 4 or more out of 10 counts as moderate, and so does pain that was not given; the step is our judgement.",
    .grade            = evidence::consensus,
    .sources          = {source::expert_judgement},
},
meaning_row{
    .key              = "severe_pain",
    .reads            = number::worst_pain,
    .computes_profile = profile::severe_pain,
    .computes_flag    = {},
    .lowest           = 7,
    .highest          = no_upper_end,
    .when_not_given   = false,
    .implies          = true,
    .contradicts      = false,
    .because          = "Pain of 7 or more out of 10 counts as severe and should be looked at; the step is our judgement.",
    .grade            = evidence::consensus,
    .sources          = {source::expert_judgement},
},
meaning_row{
    .key              = "severe_pain_now",
    .reads            = number::pain_now,
    .computes_profile = profile::severe_pain,
    .computes_flag    = {},
    .lowest           = 7,
    .highest          = no_upper_end,
    .when_not_given   = false,
    .implies          = true,
    .contradicts      = false,
    .because          = "Who hurts now has hurt so much lately, so pain of 7 or more right now counts as severe too; the step is our judgement.",
    .grade            = evidence::consensus,
    .sources          = {source::expert_judgement},
},
meaning_row{
    .key              = "worst_pain_right_now",
    .reads            = number::pain_now,
    .computes_profile = profile::worst_pain_right_now,
    .computes_flag    = {},
    .lowest           = 10,
    .highest          = no_upper_end,
    .when_not_given   = false,
    .implies          = true,
    .contradicts      = false,
    .because          = "The scale ends at 10, so whoever stands there cannot tell when an exercise makes it worse; the step is our judgement.",
    .grade            = evidence::consensus,
    .sources          = {source::expert_judgement},
},
meaning_row{
    .key              = "strain_in_five_days",
    .reads            = number::days_since_strain,
    .computes_profile = profile::strain_in_five_days,
    .computes_flag    = {},
    .lowest           = no_lower_end,
    .highest          = 4,
    .when_not_given   = false,
    .implies          = true,
    .contradicts      = false,
    .because          = "In the first five days after a strain the muscle is spared stretch and strong load; the days are cited from memory.",
    .grade            = evidence::low,
    .sources          = {source::heiderscheit_2010},
},
meaning_row{
    .key              = "strain_in_three_weeks",
    .reads            = number::days_since_strain,
    .computes_profile = profile::strain_in_three_weeks,
    .computes_flag    = {},
    .lowest           = no_lower_end,
    .highest          = 20,
    .when_not_given   = false,
    .implies          = true,
    .contradicts      = false,
    .because          = "For three weeks after a strain each exercise is done in its adapted form, whatever name the strain was given; the days are cited from memory.",
    .grade            = evidence::very_low,
    .sources          = {source::heiderscheit_2010, source::expert_judgement},
},
meaning_row{
    .key              = "birth_in_six_weeks",
    .reads            = number::weeks_since_birth,
    .computes_profile = {},
    .computes_flag    = red_flag::birth_in_six_weeks,
    .lowest           = no_lower_end,
    .highest          = 6,
    .when_not_given   = false,
    .implies          = true,
    .contradicts      = false,
    .because          = "The weeks answer the question whether a birth was in the last six.",
    .grade            = evidence::consensus,
    .sources          = {source::after_birth_pages},
},
meaning_row{
    .key              = "leg_raise_very_low",
    .reads            = number::leg_raise,
    .computes_profile = profile::leg_raise_very_low,
    .computes_flag    = {},
    .lowest           = no_lower_end,
    .highest          = 30,
    .when_not_given   = false,
    .implies          = true,
    .contradicts      = false,
    .because          = "A straight leg that rises 30 degrees or less may be held by a nerve or by pain; the step is our judgement.",
    .grade            = evidence::consensus,
    .sources          = {source::expert_judgement},
},
};
// clang-format on

template <>
inline constexpr std::span<const number_row> rows<number>{numbers};

namespace detail {

consteval bool numbers_have_room() {
    for (const number_row& row : numbers)
        if (row.lowest >= row.highest) return false;
    return true;
}

consteval bool meanings_name_one_fact() {
    for (const meaning_row& row : meanings)
        if (row.computes_profile.has_value() == row.computes_flag.has_value()) return false;
    return true;
}

/// An end of a range that is not open is a value that the number can have, and the range holds one.
consteval bool meanings_can_happen() {
    for (const meaning_row& row : meanings) {
        if (row.lowest > row.highest) return false;
        const number_row& of = numbers[static_cast<std::size_t>(row.reads)];
        if (row.lowest != no_lower_end && (row.lowest <= of.lowest || row.lowest > of.highest))
            return false;
        if (row.highest != no_upper_end && (row.highest < of.lowest || row.highest >= of.highest))
            return false;
    }
    return true;
}

consteval bool meanings_do_something() {
    for (const meaning_row& row : meanings)
        if (!row.implies && (!row.contradicts || row.when_not_given)) return false;
    return true;
}

/// A computed fact is never taken from an answer, so no answer can contradict its number.
consteval bool only_what_is_asked_is_contradicted() {
    for (const meaning_row& row : meanings)
        if (row.contradicts && !row.computes_flag) return false;
    return true;
}

}  // namespace detail

static_assert(table_is_sound<number>());
static_assert(detail::numbers_have_room(), "numbers: a lowest value must be below its highest");

static_assert(keys_are_unique(meanings), "meanings: two rows share a key");
static_assert(nothing_is_empty(meanings), "meanings: a row has an empty text");
static_assert(every_row_cites_a_source(meanings), "meanings: a row names no source");
static_assert(detail::meanings_name_one_fact(),
              "meanings: a row must name either a computed fact or a red flag");
static_assert(detail::meanings_can_happen(),
              "meanings: a range must begin or end inside what its number can be");
static_assert(detail::meanings_do_something(), "meanings: a row neither implies nor contradicts");
static_assert(detail::only_what_is_asked_is_contradicted(),
              "meanings: only a red flag is asked, so only it can be contradicted");

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
