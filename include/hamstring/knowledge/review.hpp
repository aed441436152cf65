// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/edition.hpp>
#include <hamstring/knowledge/table.hpp>

/// Who has reviewed which part of the knowledge. What is rendered says so wherever nobody has.

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
    claims,
    anatomy,
    rules_triage,
    rules_restrictions,
    rules_causes,
    sources,
};
template <>
inline constexpr std::size_t count_of<review_sheet> = detail::counted(review_sheet::sources);

/// The state of one sheet. To sign: the reviewer's name and profession, the day as "2027-03-31", and
/// the `knowledge_hash` that the page showed. A registration number stays on the paper.
struct review_row {
    review_sheet id;
    std::string_view key;
    std::string_view name;
    /// The tables on it, by their names in the headers.
    std::string_view tables;
    /// The reviewer's name and profession; empty while nobody has signed.
    std::string_view reviewer;
    /// The day, as "2027-03-31".
    std::string_view signed_on;
    /// The `knowledge_hash` that the signed page showed.
    std::uint64_t signed_hash;

    /// Whether a clinician has signed this sheet as it is now. Another edition needs another signature.
    constexpr bool reviewed_by_clinician() const noexcept {
        return !reviewer.empty() && signed_hash == knowledge_hash;
    }
    constexpr std::array<std::string_view, 2> texts() const { return {name, tables}; }
};

namespace knowledge {

// Not part of `knowledge_hash`: a signature does not change what it signs.
// clang-format off
inline constexpr review_row reviews[] = {
review_row{
    .id          = review_sheet::red_flags,
    .key         = "red_flags",
    .name        = "red flags",
    .tables      = "urgencies screens red_flags",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::restrictions,
    .key         = "restrictions",
    .name        = "conditions and what they restrict",
    .tables      = "restrictions movements conditions",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::causes,
    .key         = "causes",
    .name        = "possible contributors",
    .tables      = "roles causes bands",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::exercises,
    .key         = "exercises",
    .name        = "exercises and their poses",
    .tables      = "equipments positions ways_of_the_sides levels left_out_reasons exercises instructions end_poses length_fits range_by_deficit",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::programme,
    .key         = "programme",
    .name        = "doses and progression",
    .tables      = "phases programme variations",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::safety_net,
    .key         = "safety_net",
    .name        = "when to get help and when to stop",
    .tables      = "safety_net stop_rules pain_lights stop_signs",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::questions,
    .key         = "questions",
    .name        = "what a person is asked",
    .tables      = "symptoms habits histories profiles findings problem_rows",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::self_tests,
    .key         = "self_tests",
    .name        = "self-tests",
    .tables      = "self_tests signs norms",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::numbers,
    .key         = "numbers",
    .name        = "numbers and where they come from",
    .tables      = "limits numbers meanings",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::treatments,
    .key         = "treatments",
    .name        = "treatments",
    .tables      = "treatments",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::claims,
    .key         = "claims",
    .name        = "what a popular article claims",
    .tables      = "claim_kinds verdicts knowledge_parts place_kinds contradictions claims",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::anatomy,
    .key         = "anatomy",
    .name        = "anatomy",
    .tables      = "bones joints nerves muscle_actions muscles muscle_models muscle_parameter_rows peak_forces",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::rules_triage,
    .key         = "rules_triage",
    .name        = "rules of triage",
    .tables      = "lone_flag_rules combination_rules",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::rules_restrictions,
    .key         = "rules_restrictions",
    .name        = "rules of restriction",
    .tables      = "restriction_rules",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::rules_causes,
    .key         = "rules_causes",
    .name        = "rules of the contributors",
    .tables      = "cause_rules",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
review_row{
    .id          = review_sheet::sources,
    .key         = "sources",
    .name        = "sources and grades",
    .tables      = "evidences sources",
    .reviewer    = "",
    .signed_on   = "",
    .signed_hash = 0,
},
};
// clang-format on

template <>
inline constexpr std::span<const review_row> rows<review_sheet>{reviews};

/// Whether a text is a day as "2027-03-31".
constexpr bool is_a_day(std::string_view text) noexcept {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    const auto number = [text](std::size_t from, std::size_t size) {
        int value = 0;
        for (const char c : text.substr(from, size))
            value = c < '0' || c > '9' ? -10000 : value * 10 + (c - '0');
        return value;
    };
    const int month = number(5, 2);
    const int day = number(8, 2);
    return number(0, 4) > 2025 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/// Whether each sheet is signed with name, day and hash, or with nothing at all.
constexpr bool signatures_are_whole(std::span<const review_row> table) noexcept {
    for (const review_row& row : table) {
        const bool blank = row.reviewer.empty() && row.signed_on.empty() && row.signed_hash == 0;
        const bool whole = !row.reviewer.empty() && is_a_day(row.signed_on) && row.signed_hash != 0;
        if (!blank && !whole) return false;
    }
    return true;
}

static_assert(table_is_sound<review_sheet>());
static_assert(signatures_are_whole(reviews),
              "reviews: a signature is a reviewer, a day and the hash that was signed, or nothing");

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

}  // namespace hamstring::inline HAMSTRING_EDITION
