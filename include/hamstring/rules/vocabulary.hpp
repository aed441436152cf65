// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/engine/fact.hpp>
#include <hamstring/engine/rule.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/finding.hpp>
#include <hamstring/knowledge/habit.hpp>
#include <hamstring/knowledge/history.hpp>
#include <hamstring/knowledge/limit.hpp>
#include <hamstring/knowledge/profile.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/symptom.hpp>

/// hamstring's own vocabulary: what its rules can ask about and what they can conclude. The one place
/// where knowledge and engine meet.

namespace hamstring::inline HAMSTRING_EDITION {

namespace rules {

template <>
inline constexpr std::size_t fact_count<symptom> = count_of<symptom>;
template <>
inline constexpr std::size_t fact_count<habit> = count_of<habit>;
template <>
inline constexpr std::size_t fact_count<history> = count_of<history>;
template <>
inline constexpr std::size_t fact_count<sign> = count_of<sign>;
template <>
inline constexpr std::size_t fact_count<profile> = count_of<profile>;
template <>
inline constexpr std::size_t fact_count<red_flag> = count_of<red_flag>;
template <>
inline constexpr std::size_t fact_count<condition> = count_of<condition>;
template <>
inline constexpr std::size_t fact_count<finding> = count_of<finding>;
template <>
inline constexpr std::size_t fact_count<assumed_condition> = count_of<condition>;
template <>
inline constexpr std::size_t fact_count<urgency_step> = urgency_steps;

/// The vocabulary of all of hamstring's rules.
struct vocabulary {
    using observed = kinds<symptom, habit, history, sign, profile, red_flag, condition>;
    using concluded = kinds<finding, assumed_condition, urgency_step>;
    using source_type = hamstring::source;
    using grade_type = evidence;
    static constexpr std::size_t tally_count = count_of<cause>;

    /// The key of the observation at a place, for messages and traces.
    static constexpr std::string_view observed_key(std::size_t index) noexcept {
        return hamstring::detail::key_in<symptom, habit, history, sign, profile, red_flag,
                                         condition>(index);
    }
};

template <>
struct vocabulary_of<symptom> {
    using type = vocabulary;
};
template <>
struct vocabulary_of<habit> {
    using type = vocabulary;
};
template <>
struct vocabulary_of<history> {
    using type = vocabulary;
};
template <>
struct vocabulary_of<sign> {
    using type = vocabulary;
};
template <>
struct vocabulary_of<profile> {
    using type = vocabulary;
};
template <>
struct vocabulary_of<red_flag> {
    using type = vocabulary;
};
template <>
struct vocabulary_of<condition> {
    using type = vocabulary;
};
template <>
struct vocabulary_of<finding> {
    using type = vocabulary;
};
template <>
struct vocabulary_of<assumed_condition> {
    using type = vocabulary;
};
template <>
struct vocabulary_of<urgency_step> {
    using type = vocabulary;
};

using rule = basic_rule<vocabulary>;

static_assert(vocabulary::observed::size == observed_size &&
                  vocabulary::concluded::size == concluded_size,
              "vocabulary: ids/facts.hpp must count the same facts");
static_assert(vocabulary::observed::first_of<habit>() == first::habit &&
                  vocabulary::observed::first_of<history>() == first::history &&
                  vocabulary::observed::first_of<sign>() == first::sign &&
                  vocabulary::observed::first_of<profile>() == first::profile &&
                  vocabulary::observed::first_of<red_flag>() == first::red_flag &&
                  vocabulary::observed::first_of<condition>() == first::condition &&
                  vocabulary::concluded::first_of<assumed_condition>() ==
                      first::assumed_condition &&
                  vocabulary::concluded::first_of<urgency_step>() == first::urgency_step,
              "vocabulary: ids/facts.hpp must hold the facts in the same places");

/// At least `needed` of these facts: `at_least(2, {red_flag::a, red_flag::b, profile::c})`.
consteval premise<vocabulary> at_least(int needed,
                                       std::initializer_list<premise<vocabulary>> list) {
    return at_least_of<vocabulary>(static_cast<std::uint8_t>(needed), list);
}

/// Any of these facts.
consteval premise<vocabulary> any_of(std::initializer_list<premise<vocabulary>> list) {
    return at_least(1, list);
}

/// The conclusions that stand for an urgency of `level` or more.
constexpr conclusions at_urgency(urgency level) noexcept {
    conclusions result;
    for (std::size_t step = 0; step < static_cast<std::size_t>(level); ++step)
        result.set(index_of(static_cast<urgency_step>(step)));
    return result;
}

/// Effect: the urgency is at least this. Nothing lowers it.
constexpr effect<vocabulary> raises_to(urgency level) noexcept {
    return {.concludes = at_urgency(level)};
}

/// Effect: the urgency is at least this, and to be seen within three days.
constexpr effect<vocabulary> due_within_three_days() noexcept {
    return raises_to(urgency::clinician_days) + concludes(finding::due_within_three_days);
}

/// Effect: no routine until somebody has looked at it.
constexpr effect<vocabulary> blocks_the_routine() noexcept {
    return concludes(finding::routine_blocked);
}

/// Effect: restrict movements as if this condition were recorded.
constexpr effect<vocabulary> treat_as(condition assumed) noexcept {
    return concludes(static_cast<assumed_condition>(assumed));
}

/// How much one rule says for or against a cause.
enum class weight : std::int8_t {
    weakly = value_of(clinical_limit::weak_reason_counts),
    strongly = value_of(clinical_limit::strong_reason_counts),
};
using enum weight;

/// Effect: speaks for a cause.
constexpr effect<vocabulary> suggests(cause which, weight much) noexcept {
    return {.concludes = {},
            .tally = static_cast<std::uint8_t>(which),
            .weight = static_cast<std::int8_t>(much)};
}

/// Effect: speaks against a cause.
constexpr effect<vocabulary> argues_against(cause which, weight much) noexcept {
    return {.concludes = {},
            .tally = static_cast<std::uint8_t>(which),
            .weight = static_cast<std::int8_t>(-static_cast<int>(much))};
}

}  // namespace rules

// Rules can be written in hamstring's own namespace and in a host's: the operators are found where
// the enumerations are.
using rules::operator&&;
using rules::operator||;
using rules::operator!;

}  // namespace hamstring::inline HAMSTRING_EDITION
