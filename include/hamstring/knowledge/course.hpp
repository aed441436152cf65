// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/ids/set_of.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/table.hpp>

/// How it usually goes, and what people do about it meanwhile, each sentence with what it rests on. None of
/// them foretells how it goes with one person. Not reviewed by a clinician yet.

namespace hamstring::inline HAMSTRING_EDITION {

/// For whom a sentence holds.
enum class course_for : std::uint8_t {
    everybody,
    new_pain,
    lasting_pain,
    strain,
    soreness,
    short_hamstrings,
    weak_hips,
};
template <>
inline constexpr std::size_t count_of<course_for> = detail::counted(course_for::weak_hips);

/// For whom, in words.
struct course_for_row {
    course_for id;
    std::string_view key;
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One sentence about the course. What matters most comes first: a text has room for few.
enum class course : std::uint8_t {
    keep_moving,
    kind_of_exercise,
    sore_muscles,
    scans,
    pain_medicine,
    medicine_ask_first,
    walking,
    stretching_and_back_pain,
    new_or_lasting,
    new_pain_eases,
    six_weeks,
    bed_rest,
    warmth,
    lasting_pain_is_slower,
    mild_strain,
    bending_and_the_back,
    hips_and_hamstrings,
};
template <>
inline constexpr std::size_t count_of<course> = detail::counted(course::hips_and_hamstrings);

/// One sentence, for whom it holds and what it rests on.
struct course_row {
    course id;
    std::string_view key;
    /// In lay words, hedged as the grade asks; no medicine's dose.
    std::string_view says;
    /// Whom it may be told to.
    course_for holds_for;
    evidence grade;
    citations sources;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

namespace knowledge {

// clang-format off
inline constexpr course_for_row courses_for[] = {
course_for_row{.id = course_for::everybody, .key = "everybody", .name = "everybody"},
course_for_row{.id = course_for::new_pain, .key = "new_pain", .name = "new back pain"},
course_for_row{.id = course_for::lasting_pain, .key = "lasting_pain", .name = "back pain that lasts"},
course_for_row{.id = course_for::strain, .key = "strain", .name = "a pulled hamstring"},
course_for_row{.id = course_for::soreness, .key = "soreness", .name = "muscle soreness"},
course_for_row{.id = course_for::short_hamstrings, .key = "short_hamstrings", .name = "hamstrings that allow little stretch"},
course_for_row{.id = course_for::weak_hips, .key = "weak_hips", .name = "weak hip muscles"},
};

inline constexpr course_row courses[] = {
course_row{
    .id        = course::keep_moving,
    .key       = "keep_moving",
    .says      = "Keep moving, and go on with daily life as far as the pain allows.",
    .holds_for = course_for::everybody,
    .grade     = evidence::consensus,
    .sources   = {source::nice_ng59},
},
course_row{
    .id        = course::kind_of_exercise,
    .key       = "kind_of_exercise",
    .says      = "Choose a kind of exercise that you like; no kind is clearly best.",
    .holds_for = course_for::everybody,
    .grade     = evidence::low,
    .sources   = {source::nice_ng59, source::who_2023},
},
course_row{
    .id        = course::sore_muscles,
    .key       = "sore_muscles",
    .says      = "Sore muscles after new exercise are usually worst on days one to three and ease within a week.",
    .holds_for = course_for::soreness,
    .grade     = evidence::consensus,
    .sources   = {source::cheung_2003, source::expert_judgement},
},
course_row{
    .id        = course::scans,
    .key       = "scans",
    .says      = "A scan is rarely needed unless it changes what is done.",
    .holds_for = course_for::everybody,
    .grade     = evidence::consensus,
    .sources   = {source::nice_ng59},
},
course_row{
    .id        = course::pain_medicine,
    .key       = "pain_medicine",
    .says      = "If pain stops you moving, ask a pharmacist whether an anti-inflammatory suits you. Paracetamol alone is not "
                 "advised for low back pain.",
    .holds_for = course_for::everybody,
    .grade     = evidence::consensus,
    .sources   = {source::nice_ng59_medicines},
},
course_row{
    .id        = course::medicine_ask_first,
    .key       = "medicine_ask_first",
    .says      = "Ask before you take an anti-inflammatory if you may be pregnant, take a blood thinner, or get asthma from such pills. "
                 "Ask as well if you had a stomach ulcer, or live with kidney, heart or liver disease.",
    .holds_for = course_for::everybody,
    .grade     = evidence::consensus,
    .sources   = {source::nice_ng59_medicines},
},
course_row{
    .id        = course::walking,
    .key       = "walking",
    .says      = "In one large trial, people just over back pain were guided to walk and taught about backs. Half had a new "
                 "episode that limited them by day 208, against day 112 without a programme.",
    .holds_for = course_for::everybody,
    .grade     = evidence::moderate,
    .sources   = {source::pocovi_2024},
},
course_row{
    .id        = course::stretching_and_back_pain,
    .key       = "stretching_and_back_pain",
    .says      = "Stretching may ease back pain in some people, but the trials disagree a lot.",
    .holds_for = course_for::everybody,
    .grade     = evidence::low,
    .sources   = {source::gou_2024},
},
course_row{
    .id        = course::new_or_lasting,
    .key       = "new_or_lasting",
    .says      = "A guideline advises teaching and staying active for new back pain, and exercise for pain that lasts.",
    .holds_for = course_for::everybody,
    .grade     = evidence::consensus,
    .sources   = {source::george_2021},
},
course_row{
    .id        = course::new_pain_eases,
    .key       = "new_pain_eases",
    .says      = "New back pain usually eases a lot in the first six weeks; some is often left.",
    .holds_for = course_for::new_pain,
    .grade     = evidence::moderate,
    .sources   = {source::wallwork_2024, source::menezes_costa_2012},
},
course_row{
    .id        = course::six_weeks,
    .key       = "six_weeks",
    .says      = "If new pain is not easing at six weeks, ask again: more help may pay off then.",
    .holds_for = course_for::new_pain,
    .grade     = evidence::consensus,
    .sources   = {source::wallwork_2024},
},
course_row{
    .id        = course::bed_rest,
    .key       = "bed_rest",
    .says      = "Do not stay in bed: staying active may help a little more with new back pain.",
    .holds_for = course_for::new_pain,
    .grade     = evidence::low,
    .sources   = {source::dahm_2010, source::nhs_back_pain},
},
course_row{
    .id        = course::warmth,
    .key       = "warmth",
    .says      = "A heat wrap may ease new back pain a little for some days, as a few small trials found; cold is untested. "
                 "Keep it off numb skin, and take it off before you sleep.",
    .holds_for = course_for::new_pain,
    .grade     = evidence::moderate,
    .sources   = {source::french_2006},
},
course_row{
    .id        = course::lasting_pain_is_slower,
    .key       = "lasting_pain_is_slower",
    .says      = "Pain that has lasted over three months may change more slowly.",
    .holds_for = course_for::lasting_pain,
    .grade     = evidence::very_low,
    .sources   = {source::wallwork_2024},
},
course_row{
    .id        = course::mild_strain,
    .key       = "mild_strain",
    .says      = "A mild pull of the hamstring may stay sore for one to three weeks; walk without a limp first.",
    .holds_for = course_for::strain,
    .grade     = evidence::low,
    .sources   = {source::martin_2022, source::expert_judgement},
},
course_row{
    .id        = course::bending_and_the_back,
    .key       = "bending_and_the_back",
    .says      = "Tight hamstrings may limit how far you bend. How the pelvis stands hardly differs with them, and whether they "
                 "strain the back is not known.",
    .holds_for = course_for::short_hamstrings,
    .grade     = evidence::very_low,
    .sources   = {source::stretch_spinal_curves, source::shamsi_2020},
},
course_row{
    .id        = course::hips_and_hamstrings,
    .key       = "hips_and_hamstrings",
    .says      = "It is said that hamstrings tighten since they work for weak hips. One person's story fits that, and hardly "
                 "anybody has tested it.",
    .holds_for = course_for::weak_hips,
    .grade     = evidence::very_low,
    .sources   = {source::wagner_2010},
},
};
// clang-format on

template <>
inline constexpr std::span<const course_for_row> rows<course_for>{courses_for};
template <>
inline constexpr std::span<const course_row> rows<course>{courses};

static_assert(table_is_sound<course_for>());
static_assert(table_is_sound<course>());

}  // namespace knowledge

}  // namespace hamstring::inline HAMSTRING_EDITION
