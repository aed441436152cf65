// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

#include <hamstring/cases.hpp>

#include "narratives.hpp"

/// The published cases and the narratives in one form, to count how often their urgency is right.

namespace test {

struct measured_case {
    std::string_view number;
    std::string_view told;
    std::string_view no_key;
    set_of<test::kind> kinds;
    urgency at_least;
    urgency at_most;
    /// What the source supports best, and the other level where it supports two alike.
    urgency best;
    urgency or_else;
    report given;

    constexpr bool safe(urgency reached) const noexcept { return reached >= at_least; }
    constexpr bool exact(urgency reached) const noexcept {
        return reached == best || reached == or_else;
    }
    constexpr bool over(urgency reached) const noexcept {
        return reached > best && !exact(reached);
    }
};

/// What a published case is about, and the second level of those whose source supports two.
struct published_kind {
    std::string_view number;
    set_of<test::kind> kinds;
    urgency or_else;
};

// clang-format off
inline constexpr published_kind published_kinds[] = {
    {"1a", {kind::nerve_or_cord}, urgency::clinician_days},
    {"1b", {kind::nerve_or_cord}, urgency::emergency_now},
    {"3", {kind::nerve_or_cord}, urgency::same_day},
    {"5", {kind::infection}, urgency::emergency_now},
    {"7", {kind::infection}, urgency::emergency_now},
    {"9a", {kind::bone_or_tumour}, urgency::clinician_days},
    {"9b", {kind::bone_or_tumour}, urgency::same_day},
    {"11", {kind::vessels}, urgency::emergency_now},
    {"13", {kind::vessels}, urgency::clinician_days},
    {"15", {kind::vessels, kind::muscle}, urgency::emergency_now},
    {"17", {kind::vessels, kind::muscle}, urgency::clinician_days},
    {"19", {kind::muscle}, urgency::emergency_now},
    {"21", {kind::muscle}, urgency::emergency_now},
    {"23", {kind::bone_or_tumour, kind::muscle, kind::young}, urgency::clinician_days},
    {"25", {kind::bone_or_tumour, kind::muscle, kind::young}, urgency::clinician_days},
    {"27", {kind::bone_or_tumour, kind::young}, urgency::clinician_days},
    {"29", {kind::vessels}, urgency::clinician_days},
    {"31", {kind::nerve_or_cord}, urgency::clinician_days},
    {"33", {kind::bone_or_tumour}, urgency::same_day},
    {"35", {kind::nerve_or_cord}, urgency::clinician_days},
    {"37", {kind::inflammation}, urgency::clinician_days},
    {"39", {kind::muscle}, urgency::clinician_days},
    {"41", {kind::bone_or_tumour}, urgency::clinician_days},
};
// clang-format on

static_assert(std::size(published_kinds) == std::size(knowledge::published_cases),
              "published_kinds: every published case needs its row");

constexpr bool published_kinds_follow() noexcept {
    for (std::size_t i = 0; i < std::size(published_kinds); ++i)
        if (published_kinds[i].number != knowledge::published_cases[i].number) return false;
    return true;
}
static_assert(published_kinds_follow(),
              "published_kinds: the rows stand in the order of the published cases");

using measured_published = std::array<measured_case, std::size(knowledge::published_cases)>;
using measured_narratives = std::array<measured_case, std::size(narratives)>;

/// The published cases: of the levels that a source supports, the lower is the best.
constexpr measured_published measure_published() noexcept {
    measured_published all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const published_case& row = knowledge::published_cases[i];
        all[i] = {row.number,   row.told,    {},           published_kinds[i].kinds,
                  row.at_least, row.at_most, row.at_least, published_kinds[i].or_else,
                  row.given};
    }
    return all;
}

/// The narratives, as they were told or with every other question answered no.
constexpr measured_narratives measure_narratives(bool all_asked) noexcept {
    measured_narratives all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const narrative& row = narratives[i];
        all[i] = {row.number,  row.told,     row.no_key,
                  row.kinds,   row.at_least, row.at_most,
                  row.primary, row.primary,  all_asked ? fully_screened(row.given) : row.given};
    }
    return all;
}

}  // namespace test
