// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/units.hpp>

/// What a routine is: ranked contributors in, exercises with doses and reasons out, as plain values.

namespace hamstring {

/// How much a cause has to say in a plan.
enum class band : std::uint8_t { less_likely, possible, likely };

/// One band.
struct band_row {
    band id;
    std::string_view key;
    std::string_view name;

    constexpr std::array<std::string_view, 1> texts() const { return {name}; }
};

/// One possible contributor, ranked.
struct ranked_cause {
    hamstring::cause cause{};
    hamstring::band band{};
    /// Sum of the weights of the rules that fired for and against it.
    std::int16_t score = 0;
};

/// The possible contributors, the highest score first: every cause that some answer speaks for.
struct cause_ranking {
    std::array<ranked_cause, count_of<cause>> items{};
    std::uint8_t size = 0;

    constexpr const ranked_cause* begin() const noexcept { return items.data(); }
    constexpr const ranked_cause* end() const noexcept { return items.data() + size; }
    constexpr bool contains(cause which) const noexcept {
        for (const ranked_cause& item : *this)
            if (item.cause == which) return true;
        return false;
    }
    constexpr std::int16_t score_of(cause which) const noexcept {
        for (const ranked_cause& item : *this)
            if (item.cause == which) return item.score;
        return 0;
    }
};

/// Why an exercise is in the routine.
enum class chosen_for : std::uint8_t {
    /// It addresses the cause in `routine_item::cause`.
    cause,
    /// It fills a role that every routine has.
    role,
};

/// One exercise of a routine.
struct routine_item {
    hamstring::exercise exercise{};
    hamstring::role role{};
    dose amount{};
    hamstring::sides sides{};
    /// Only the modified form may be done.
    bool modified = false;
    chosen_for why{};
    /// The cause that it addresses, where `why` says so.
    hamstring::cause cause{};
};

/// Why an exercise is not in the routine.
enum class left_out : std::uint8_t {
    forbidden_by_condition,
    needs_clearance,
    not_before_a_clinician,
    pain_too_high,
    ineffective,
    cause_speaks_against_it,
    equipment_missing,
    position_not_possible,
    level_too_low,
    weekly_stretching_is_enough,
    session_is_full,
    role_is_served,
    role_not_needed,
};

/// One exercise that was left out. `detail` is the number of the condition, cause, equipment or
/// position that speaks against it, as `why` says.
struct omitted_exercise {
    hamstring::exercise exercise{};
    left_out why{};
    std::uint8_t detail = 0;
};

/// Whether there is a routine, and if not, why.
enum class routine_state : std::uint8_t {
    planned,
    withheld_until_screened,
    withheld_by_urgency,
    withheld_by_warning_sign,
    nothing_suitable,
};

/// A routine: the exercises in the order in which they are done, and everything left out.
struct routine {
    static constexpr std::size_t most_items = 10;

    routine_state state = routine_state::withheld_until_screened;
    std::array<routine_item, most_items> items{};
    std::uint8_t size = 0;
    std::array<omitted_exercise, count_of<exercise>> omitted{};
    std::uint8_t omitted_size = 0;

    constexpr const routine_item* begin() const noexcept { return items.data(); }
    constexpr const routine_item* end() const noexcept { return items.data() + size; }
    constexpr bool empty() const noexcept { return size == 0; }
    constexpr bool contains(exercise which) const noexcept {
        for (const routine_item& item : *this)
            if (item.exercise == which) return true;
        return false;
    }
    constexpr std::span<const omitted_exercise> left_out_exercises() const noexcept {
        return {omitted.data(), omitted_size};
    }
};

namespace knowledge {

// clang-format off
inline constexpr band_row bands[] = {
band_row{.id = band::less_likely, .key = "less_likely", .name = "less likely contributor"},
band_row{.id = band::possible, .key = "possible", .name = "possible contributor"},
band_row{.id = band::likely, .key = "likely", .name = "likely contributor"},
};
// clang-format on

template <>
inline constexpr std::span<const band_row> rows<band>{bands};

static_assert(one_row_an_enumerator<band>(bands),
              "bands: every enumerator needs exactly one row, in the order of the enumeration");
static_assert(keys_are_unique(bands), "bands: two rows share a key");
static_assert(nothing_is_empty(bands), "bands: a row has an empty text");

}  // namespace knowledge

/// The band of a score: 3 and more is likely, 1 and 2 possible; where as much speaks against it as for
/// it, less likely.
/// Source: expert_judgement.
constexpr band band_of(int score) noexcept {
    return score >= 3 ? band::likely : score >= 1 ? band::possible : band::less_likely;
}

}  // namespace hamstring
