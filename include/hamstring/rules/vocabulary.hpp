// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <hamstring/knowledge/cause.hpp>
#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/habit.hpp>
#include <hamstring/knowledge/history.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/knowledge/symptom.hpp>
#include <hamstring/rules/fact.hpp>
#include <hamstring/rules/rule.hpp>

/// hamstring's own vocabulary: what its rules can ask about and what they can conclude. The one place
/// where knowledge and engine meet.

namespace hamstring {

/// What the numbers of a report, and the questions that it leaves open, say. Computed, never asked.
enum class profile : std::uint8_t {
    age_11_to_25,
    age_over_50,
    female_or_sex_not_given,
    recent_onset,
    three_months_or_more,
    severe_pain,
    pain_not_given,
    leg_raise_very_low,
    leg_pain_reason_not_asked,
    core_screen_unanswered,
    nerve_screen_unanswered,
    report_problem,
};

/// What the rules conclude on the way.
enum class finding : std::uint8_t {
    nerve_root_sign,
    leg_nerve_symptom,
    leg_weak_or_numb,
    back_pain,
    sudden_severe_back_pain,
    new_back_pain,
    severe_or_constant_back_pain,
    fracture_modifier,
    weak_bone,
    fragility_fracture,
    weak_spine,
    blow_to_the_spine,
    bleeding_risk,
    two_fracture_risks,
    three_fracture_risks,
    clot_risk_adds_up,
    spondyloarthritis_features,
    hamstring_tear_sign,
    cancer,
    clot_risk,
    recent_operation,
    pregnant,
    tear_suspected,
    leg_deficit,
    manipulation_unwise,
    routine_blocked,
    due_within_three_days,
};

/// One computed fact.
struct profile_row {
    profile id;
    std::string_view key;
    /// What it says, fit for "because <text>" in a trace.
    std::string_view says;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

/// One finding.
struct finding_row {
    finding id;
    std::string_view key;
    /// What it says, fit for a trace.
    std::string_view says;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

namespace knowledge {

// clang-format off
inline constexpr profile_row profiles[] = {
profile_row{.id = profile::age_11_to_25, .key = "age_11_to_25", .says = "the age is 11 to 25"},
profile_row{.id = profile::age_over_50, .key = "age_over_50", .says = "the age is over 50"},
profile_row{.id = profile::female_or_sex_not_given, .key = "female_or_sex_not_given", .says = "the sex is female or was not given"},
profile_row{.id = profile::recent_onset, .key = "recent_onset", .says = "it began within 12 weeks, or nobody said when"},
profile_row{.id = profile::three_months_or_more, .key = "three_months_or_more", .says = "it has lasted 13 weeks or more"},
profile_row{.id = profile::severe_pain, .key = "severe_pain", .says = "the worst pain is 7 or more out of 10"},
profile_row{.id = profile::pain_not_given, .key = "pain_not_given", .says = "nobody said how bad the pain is"},
profile_row{.id = profile::leg_raise_very_low, .key = "leg_raise_very_low", .says = "the straight leg rises 30 degrees or less"},
profile_row{.id = profile::leg_pain_reason_not_asked, .key = "leg_pain_reason_not_asked", .says = "nobody asked whether anything explains the leg pain"},
profile_row{.id = profile::core_screen_unanswered, .key = "core_screen_unanswered", .says = "a warning sign that would be enough alone was not asked about"},
profile_row{.id = profile::nerve_screen_unanswered, .key = "nerve_screen_unanswered", .says = "an urgent nerve question was not answered"},
profile_row{.id = profile::report_problem, .key = "report_problem", .says = "the report contradicts itself or holds a number out of range"},
};

inline constexpr finding_row findings[] = {
finding_row{.id = finding::nerve_root_sign, .key = "nerve_root_sign", .says = "a change in feeling, strength, walking, bladder or bowel"},
finding_row{.id = finding::leg_nerve_symptom, .key = "leg_nerve_symptom", .says = "nerve pain, numbness or weakness in a leg"},
finding_row{.id = finding::leg_weak_or_numb, .key = "leg_weak_or_numb", .says = "a weak or numb leg, or a changed walk"},
finding_row{.id = finding::back_pain, .key = "back_pain", .says = "pain in the back"},
finding_row{.id = finding::sudden_severe_back_pain, .key = "sudden_severe_back_pain", .says = "sudden severe pain in the back or side"},
finding_row{.id = finding::new_back_pain, .key = "new_back_pain", .says = "new pain in the back"},
finding_row{.id = finding::severe_or_constant_back_pain, .key = "severe_or_constant_back_pain", .says = "severe or constant pain in the back"},
finding_row{.id = finding::fracture_modifier, .key = "fracture_modifier", .says = "something that makes a broken bone more likely"},
finding_row{.id = finding::weak_bone, .key = "weak_bone", .says = "thin bones"},
finding_row{.id = finding::fragility_fracture, .key = "fragility_fracture", .says = "a bone that broke easily"},
finding_row{.id = finding::weak_spine, .key = "weak_spine", .says = "bones that may be weak, or a stiff spine"},
finding_row{.id = finding::blow_to_the_spine, .key = "blow_to_the_spine", .says = "a serious accident, or an injury that marked the skin over the spine"},
finding_row{.id = finding::bleeding_risk, .key = "bleeding_risk", .says = "blood thinners or a bleeding disorder"},
finding_row{.id = finding::two_fracture_risks, .key = "two_fracture_risks", .says = "two things that together make a broken bone in the spine more likely"},
finding_row{.id = finding::three_fracture_risks, .key = "three_fracture_risks", .says = "three things that together make a broken bone in the spine more likely"},
finding_row{.id = finding::clot_risk_adds_up, .key = "clot_risk_adds_up", .says = "two or more things that make a clot in the leg more likely"},
finding_row{.id = finding::spondyloarthritis_features, .key = "spondyloarthritis_features", .says = "three or more features of inflammatory back pain"},
finding_row{.id = finding::hamstring_tear_sign, .key = "hamstring_tear_sign", .says = "a sign of a larger hamstring tear"},
finding_row{.id = finding::cancer, .key = "cancer", .says = "cancer, now or earlier"},
finding_row{.id = finding::clot_risk, .key = "clot_risk", .says = "something that makes a clot in the leg more likely"},
finding_row{.id = finding::recent_operation, .key = "recent_operation", .says = "an operation in recent weeks"},
finding_row{.id = finding::pregnant, .key = "pregnant", .says = "a pregnancy"},
finding_row{.id = finding::tear_suspected, .key = "tear_suspected", .says = "a possible muscle tear"},
finding_row{.id = finding::leg_deficit, .key = "leg_deficit", .says = "a numb, tingling or weak leg or foot"},
finding_row{.id = finding::manipulation_unwise, .key = "manipulation_unwise", .says = "something that speaks against spinal manipulation"},
finding_row{.id = finding::routine_blocked, .key = "routine_blocked", .says = "no exercises until somebody has looked at it"},
finding_row{.id = finding::due_within_three_days, .key = "due_within_three_days", .says = "to be seen within three days"},
};
// clang-format on

template <>
inline constexpr std::span<const profile_row> rows<profile>{profiles};
template <>
inline constexpr std::span<const finding_row> rows<finding>{findings};

static_assert(one_row_an_enumerator<profile>(profiles),
              "profiles: every enumerator needs exactly one row, in the order of the enumeration");
static_assert(keys_are_unique(profiles), "profiles: two rows share a key");
static_assert(nothing_is_empty(profiles), "profiles: a row has an empty text");
static_assert(one_row_an_enumerator<finding>(findings),
              "findings: every enumerator needs exactly one row, in the order of the enumeration");
static_assert(keys_are_unique(findings), "findings: two rows share a key");
static_assert(nothing_is_empty(findings), "findings: a row has an empty text");

}  // namespace knowledge

namespace rules {

/// Conclusions that are not findings: a condition that the rules assume though nobody recorded it,
/// and one step of urgency. Steps are a thermometer code: a level sets its own bit and those of all
/// lower levels, so joining two is bitwise OR and the worst wins by construction.
enum class assumed_condition : std::uint8_t {};
enum class urgency_step : std::uint8_t {};

inline constexpr std::size_t urgency_steps = 3;

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

namespace detail {

template <class First, class... Rest>
constexpr std::string_view key_in(std::size_t index) noexcept {
    if (index < count_of<First>) return knowledge::rows<First>[index].key;
    if constexpr (sizeof...(Rest) > 0) return key_in<Rest...>(index - count_of<First>);
    return {};
}

}  // namespace detail

/// The vocabulary of all of hamstring's rules.
struct vocabulary {
    using observed = kinds<symptom, habit, history, sign, profile, red_flag, condition>;
    using concluded = kinds<finding, assumed_condition, urgency_step>;
    using source_type = hamstring::source;
    using grade_type = evidence;
    static constexpr std::size_t tally_count = count_of<cause>;

    /// The key of the observation at a place, for messages and traces.
    static constexpr std::string_view observed_key(std::size_t index) noexcept {
        return detail::key_in<symptom, habit, history, sign, profile, red_flag, condition>(index);
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
using fact_sheet = fact_set<vocabulary>;
using conclusions = bits<vocabulary::concluded::size>;

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
enum class weight : std::int8_t { weakly = 1, strongly = 2 };
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

/// The urgency that a set of conclusions holds.
constexpr urgency urgency_in(const conclusions& concluded) noexcept {
    for (auto level = urgency::emergency_now; level != urgency::self_care_review;
         level = static_cast<urgency>(static_cast<int>(level) - 1))
        if (concluded.test(index_of(static_cast<urgency_step>(static_cast<int>(level) - 1))))
            return level;
    return urgency::self_care_review;
}

}  // namespace rules

// Rules can be written in hamstring's own namespace and in a host's: the operators are found where
// the enumerations are.
using rules::operator&&;
using rules::operator||;
using rules::operator!;

}  // namespace hamstring
