// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/calendar_day.hpp>
#include <hamstring/knowledge/edition.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/table.hpp>

/// Who has reviewed which part of the knowledge, and by when each should be looked at again. What is
/// rendered says so wherever nobody has, and, where a host says what day it is, what is overdue.

namespace hamstring::inline HAMSTRING_EDITION {

/// A part of the knowledge that a clinician reviews and signs as one: the page of this name under
/// docs/knowledge/.
enum class review_sheet : std::uint8_t {
    red_flags,
    restrictions,
    causes,
    exercises,
    programme,
    safety_net,
    questions,
    self_tests,
    numbers,
    treatments,
    course,
    claims,
    anatomy,
    rules_triage,
    rules_restrictions,
    rules_causes,
    rules_selection,
    sources,
};
template <>
inline constexpr std::size_t count_of<review_sheet> = detail::counted(review_sheet::sources);

/// How far a part of the knowledge has come.
enum class review_state : std::uint8_t { drafted, reviewed };

/// The state of one sheet. To sign: the reviewer's name and profession, the day as "2027-03-31", the
/// `knowledge_hash` that the page showed, and the day by which the reviewer wants it looked at again. A
/// registration number stays on the paper.
struct review_row {
    review_sheet id;
    std::string_view key;
    std::string_view name;
    /// The tables on it, by their names in the headers.
    std::string_view tables;
    /// The day on which its rows were last changed.
    calendar_day drafted_on;
    /// The reviewer's name and profession; empty while nobody has signed.
    std::string_view reviewer;
    /// The day, as "2027-03-31".
    std::string_view signed_on;
    /// The `knowledge_hash` that the signed page showed.
    std::uint64_t signed_hash;
    /// The day by which the reviewer wants it looked at again, as "2029-03-31".
    std::string_view look_again_by;

    /// Whether a clinician has signed this sheet as it is now. Another edition needs another signature.
    constexpr bool reviewed_by_clinician() const noexcept {
        return !reviewer.empty() && signed_hash == knowledge_hash;
    }
    /// A draft, unless a clinician has signed it as it is now.
    constexpr review_state state() const noexcept {
        return reviewed_by_clinician() ? review_state::reviewed : review_state::drafted;
    }
    /// By when it should be looked at again: as the reviewer said; a draft, some months after it was
    /// changed (`clinical_limit::draft_looked_at_again_after`).
    constexpr calendar_day due() const noexcept {
        if (state() == review_state::reviewed) return day_from(look_again_by).value_or(drafted_on);
        return drafted_on.months_later(value_of(clinical_limit::draft_looked_at_again_after));
    }
    constexpr std::array<std::string_view, 2> texts() const { return {name, tables}; }
};

namespace knowledge {

// Not part of `knowledge_hash`: a signature does not change what it signs.
// clang-format off
inline constexpr review_row reviews[] = {
review_row{
    .id            = review_sheet::red_flags,
    .key           = "red_flags",
    .name          = "red flags",
    .tables        = "urgencies screens red_flags",
    .drafted_on    = {2026, 11, 28},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::restrictions,
    .key           = "restrictions",
    .name          = "conditions and what they restrict",
    .tables        = "restrictions movements conditions answers_of_conditions",
    .drafted_on    = {2026, 11, 25},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::causes,
    .key           = "causes",
    .name          = "possible contributors",
    .tables        = "roles causes bands",
    .drafted_on    = {2026, 11, 26},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::exercises,
    .key           = "exercises",
    .name          = "exercises and their poses",
    .tables        = "equipments positions ways_of_the_sides swap_groups levels left_out_reasons exercises instructions end_poses length_fits range_by_deficit",
    .drafted_on    = {2026, 11, 28},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::programme,
    .key           = "programme",
    .name          = "doses and progression",
    .tables        = "phases programme variations plan_changes road_stages road_limits road_rows road_gates road_ends decisions overalls easings whys_fewer check_in_facts check_in_rows leg_signs",
    .drafted_on    = {2026, 11, 26},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::safety_net,
    .key           = "safety_net",
    .name          = "when to get help and when to stop",
    .tables        = "crisis_help safety_net in_pregnancy until_seen stop_rules pain_lights stop_signs session_stops session_stops_in_pregnancy session_pull_without_feeling session_lights position_ways equipment_ways tempo_words cue_signals sections messages detail_messages interview_messages self_test_messages article_messages session_messages check_in_messages road_messages letter_messages handout_messages plain_actions",
    .drafted_on    = {2026, 11, 28},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::questions,
    .key           = "questions",
    .name          = "what a person is asked",
    .tables        = "symptoms habits histories profiles findings problem_rows answers_not_of_men pages items not_asked faults damages",
    .drafted_on    = {2026, 11, 27},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::self_tests,
    .key           = "self_tests",
    .name          = "self-tests",
    .tables        = "self_tests test_notes reasons_against_tests signs norms",
    .drafted_on    = {2026, 11, 26},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::numbers,
    .key           = "numbers",
    .name          = "numbers and where they come from",
    .tables        = "limits numbers meanings",
    .drafted_on    = {2026, 11, 27},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::treatments,
    .key           = "treatments",
    .name          = "treatments",
    .tables        = "treatments",
    .drafted_on    = {2026, 11, 26},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::course,
    .key           = "course",
    .name          = "how it usually goes",
    .tables        = "courses courses_for",
    .drafted_on    = {2026, 11, 26},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::claims,
    .key           = "claims",
    .name          = "what a popular article claims",
    .tables        = "claim_kinds verdicts knowledge_parts place_kinds contradictions claims article_verdicts article_stretches article_rows",
    .drafted_on    = {2026, 11, 26},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::anatomy,
    .key           = "anatomy",
    .name          = "anatomy",
    .tables        = "bones joints nerves muscle_actions muscles muscle_models muscle_parameter_rows peak_forces",
    .drafted_on    = {2026, 11, 25},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::rules_triage,
    .key           = "rules_triage",
    .name          = "rules of triage",
    .tables        = "lone_flag_rules finding_rules combination_rules",
    .drafted_on    = {2026, 11, 28},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::rules_restrictions,
    .key           = "rules_restrictions",
    .name          = "rules of restriction",
    .tables        = "restriction_rules",
    .drafted_on    = {2026, 11, 28},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::rules_causes,
    .key           = "rules_causes",
    .name          = "rules of the contributors",
    .tables        = "cause_rules",
    .drafted_on    = {2026, 11, 26},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::rules_selection,
    .key           = "rules_selection",
    .name          = "who gets what",
    .tables        = "selection_rules modes traits answered_traits traits_of_conditions role_plans position_times equipment_times chair_stands",
    .drafted_on    = {2026, 11, 26},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
review_row{
    .id            = review_sheet::sources,
    .key           = "sources",
    .name          = "sources and grades",
    .tables        = "evidences sources",
    .drafted_on    = {2026, 11, 25},
    .reviewer      = "",
    .signed_on     = "",
    .signed_hash   = 0,
    .look_again_by = "",
},
};
// clang-format on

template <>
inline constexpr std::span<const review_row> rows<review_sheet>{reviews};

/// Whether a text is a day as "2027-03-31", no earlier than the library.
constexpr bool is_a_day(std::string_view text) noexcept {
    const maybe<calendar_day> read = day_from(text);
    return read && read->year > 2025;
}

/// Whether each sheet is signed with name, both days and hash, or with nothing at all; and nobody wants a
/// sheet looked at again before it was signed.
constexpr bool signatures_are_whole(std::span<const review_row> table) noexcept {
    for (const review_row& row : table) {
        const bool blank = row.reviewer.empty() && row.signed_on.empty() && row.signed_hash == 0 &&
                           row.look_again_by.empty();
        const bool whole = !row.reviewer.empty() && is_a_day(row.signed_on) &&
                           row.signed_hash != 0 && is_a_day(row.look_again_by) &&
                           *day_from(row.signed_on) < *day_from(row.look_again_by);
        if (!blank && !whole) return false;
    }
    return true;
}

/// Whether each sheet says on which day it was drafted.
constexpr bool drafts_have_days(std::span<const review_row> table) noexcept {
    for (const review_row& row : table)
        if (!row.drafted_on.possible()) return false;
    return true;
}

static_assert(table_is_sound<review_sheet>());
static_assert(
    signatures_are_whole(reviews),
    "reviews: a signature is a reviewer, a day, the hash that was signed and a later day, or nothing");
static_assert(drafts_have_days(reviews), "reviews: a sheet was drafted on a day that there is");

}  // namespace knowledge

/// How many of the sheets a clinician has signed as they are now.
constexpr std::size_t sheets_reviewed(std::span<const review_row> sheets) noexcept {
    std::size_t count = 0;
    for (const review_row& row : sheets) count += row.reviewed_by_clinician();
    return count;
}

/// Whether clinicians have reviewed all of this edition. Until each sheet is signed, every rendered
/// advice says so.
inline constexpr bool reviewed_by_clinician =
    sheets_reviewed(knowledge::reviews) == count_of<review_sheet>;

/// How old the knowledge is on one day.
struct age_of_knowledge {
    /// Whether the day was believed: there is such a day, and it is not before the knowledge was made.
    /// Where it was not, nobody can tell what is overdue.
    bool day_believed = false;
    /// How many parts there are.
    std::size_t parts = 0;
    /// How many of them are drafts.
    std::size_t drafted = 0;
    /// How many of them should have been looked at again by now.
    std::size_t overdue = 0;
    /// The day of the oldest draft.
    maybe<calendar_day> drafted_since{};
    /// The day by which the first of the overdue parts should have been looked at again.
    maybe<calendar_day> overdue_since{};

    /// Whether the knowledge may rest on what should have been looked at again: something is overdue, or
    /// nobody can tell.
    constexpr bool needs_a_look() const noexcept { return !day_believed || overdue > 0; }
    friend constexpr bool operator==(const age_of_knowledge&,
                                     const age_of_knowledge&) noexcept = default;
};

namespace detail {

constexpr void keep_earlier(maybe<calendar_day>& first, const calendar_day& other) noexcept {
    if (!first || other < *first) first = other;
}

}  // namespace detail

/// How much of the knowledge is a draft, and how much should have been looked at again.
/// Shape: the day that the host takes for today -> counts and days. The day itself is not overdue yet.
/// Errors: none; a day that there is not, or more than a month before the first draft, is not believed.
constexpr age_of_knowledge knowledge_age(
    const calendar_day& today, const std::span<const review_row>& sheets =
                                   std::span<const review_row>(knowledge::reviews)) noexcept {
    age_of_knowledge result;
    result.parts = sheets.size();
    maybe<calendar_day> made;
    for (const review_row& row : sheets) {
        detail::keep_earlier(made, row.drafted_on);
        if (row.state() != review_state::drafted) continue;
        ++result.drafted;
        detail::keep_earlier(result.drafted_since, row.drafted_on);
    }
    // A month of margin, for calendars that are a day behind.
    result.day_believed = today.possible() && made && !(today.months_later(1) < *made);
    if (!result.day_believed) return result;
    for (const review_row& row : sheets) {
        if (!(row.due() < today)) continue;
        ++result.overdue;
        detail::keep_earlier(result.overdue_since, row.due());
    }
    return result;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
