// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/engine/fact.hpp>
#include <hamstring/engine/rule.hpp>
#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/trait.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/trait.hpp>

/// The vocabulary of choosing: what holds of a person, and what a row does. A row gives points to roles and
/// exercises, bars some, or says how many exercises or which level at most. Nothing that it says can bring
/// back what the gates refuse.

namespace hamstring::inline HAMSTRING_EDITION {

namespace rules {

/// What a row bars, by its place among the roles and among the exercises.
enum class barred_role : std::uint8_t {};
enum class barred_exercise : std::uint8_t {};
/// One exercise less than a routine may have, and one level less: each row sets the first so many, so
/// that joining two is bitwise OR and the least wins.
enum class fewer : std::uint8_t {};
enum class lower : std::uint8_t {};

inline constexpr std::size_t steps_of_fewer = value_of(clinical_limit::most_in_a_session);
inline constexpr std::size_t steps_of_lower = count_of<level> - 1;

struct choosing;

template <>
inline constexpr std::size_t fact_count<trait> = count_of<trait>;
template <>
inline constexpr std::size_t fact_count<barred_role> = count_of<role>;
template <>
inline constexpr std::size_t fact_count<barred_exercise> = count_of<exercise>;
template <>
inline constexpr std::size_t fact_count<fewer> = steps_of_fewer;
template <>
inline constexpr std::size_t fact_count<lower> = steps_of_lower;

/// The vocabulary of `rules/selection.hpp`. `!` on a trait means that it does not hold.
struct choosing {
    using observed = kinds<trait>;
    using concluded = kinds<barred_role, barred_exercise, fewer, lower>;
    using source_type = hamstring::source;
    using grade_type = evidence;
    /// Points go to many roles and exercises at once, see `effect<choosing>`; here is their sum alone.
    static constexpr std::size_t tally_count = 1;

    static constexpr std::string_view observed_key(std::size_t index) noexcept {
        return index < count_of<trait> ? about(static_cast<trait>(index)).key : std::string_view{};
    }
};

template <>
struct vocabulary_of<trait> {
    using type = choosing;
};
template <>
struct vocabulary_of<barred_role> {
    using type = choosing;
};
template <>
struct vocabulary_of<barred_exercise> {
    using type = choosing;
};
template <>
struct vocabulary_of<fewer> {
    using type = choosing;
};
template <>
struct vocabulary_of<lower> {
    using type = choosing;
};

/// What a row of the selection does: bars and limits are conclusions, points go to roles and exercises.
template <>
struct effect<choosing> {
    static constexpr std::uint8_t no_tally = 255;

    bits<choosing::concluded::size> concludes{};
    /// 0 where the row gives points.
    std::uint8_t tally = no_tally;
    /// The points; below 0 they speak against.
    std::int8_t weight = 0;
    /// What gets them.
    set_of<role> roles{};
    set_of<exercise> exercises{};

    friend constexpr bool operator==(const effect&, const effect&) noexcept = default;
};

/// A row of the selection.
using selection_rule = basic_rule<choosing>;

/// Effect: points for each of these; below 0 against them.
constexpr effect<choosing> points(int many, set_of<role> to) noexcept {
    return {.concludes = {}, .tally = 0, .weight = static_cast<std::int8_t>(many), .roles = to};
}
constexpr effect<choosing> points(int many, set_of<exercise> to) noexcept {
    return {.concludes = {}, .tally = 0, .weight = static_cast<std::int8_t>(many), .exercises = to};
}

/// Effect: nothing of these roles, and none of these exercises, is offered.
constexpr effect<choosing> bars(set_of<role> roles) noexcept {
    effect<choosing> result;
    for (const role each : roles) result.concludes.set(place_of(static_cast<barred_role>(each)));
    return result;
}
constexpr effect<choosing> bars(set_of<exercise> exercises) noexcept {
    effect<choosing> result;
    for (const exercise each : exercises)
        result.concludes.set(place_of(static_cast<barred_exercise>(each)));
    return result;
}

constexpr effect<choosing> bars(set_of<role> roles, set_of<exercise> exercises) noexcept {
    effect<choosing> result = bars(roles);
    result.concludes |= bars(exercises).concludes;
    return result;
}

/// Effect: a session has no more exercises than this.
constexpr effect<choosing> at_most(int exercises) noexcept {
    effect<choosing> result;
    for (std::size_t step = 0; step + static_cast<std::size_t>(exercises) < steps_of_fewer; ++step)
        result.concludes.set(place_of(static_cast<fewer>(step)));
    return result;
}

/// Effect: the dose is that of this level or a lower one.
constexpr effect<choosing> at_most(level highest) noexcept {
    effect<choosing> result;
    for (std::size_t step = 0; step + static_cast<std::size_t>(highest) < steps_of_lower; ++step)
        result.concludes.set(place_of(static_cast<lower>(step)));
    return result;
}

}  // namespace rules

}  // namespace hamstring::inline HAMSTRING_EDITION
