// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

#include <hamstring/knowledge/exercise.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/sign.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/rules/vocabulary.hpp>
#include <hamstring/units.hpp>

/// What a person can report: answers, numbers, and what they have at hand.

namespace hamstring {

/// One answerable fact of any kind: a symptom, habit, history, sign, red flag or condition.
using observation = rules::observation<rules::vocabulary>;

/// A set of observations of any kind, mixed: `{symptom::low_back_pain, habit::sits_most_of_the_day}`.
class observations {
public:
    using bits_type = rules::bits<rules::vocabulary::observed::size>;

    constexpr observations() noexcept = default;
    constexpr observations(std::initializer_list<observation> items) noexcept {
        for (const observation item : items) insert(item);
    }
    constexpr explicit observations(const bits_type& set) noexcept : bits_(set) {}

    constexpr void insert(observation item) noexcept { bits_.set(item.index); }
    constexpr void erase(observation item) noexcept { bits_.reset(item.index); }
    constexpr bool contains(observation item) const noexcept { return bits_.test(item.index); }
    constexpr bool empty() const noexcept { return bits_.none(); }
    constexpr const bits_type& bits() const noexcept { return bits_; }

    /// Both sets together: `every_red_flag | observations{symptom::low_back_pain}`.
    friend constexpr observations operator|(const observations& a, const observations& b) noexcept {
        return observations{a.bits_ | b.bits_};
    }
    /// The first set without the second: `every_red_flag - observations{red_flag::minor_trauma}`.
    friend constexpr observations operator-(const observations& a, const observations& b) noexcept {
        return observations{a.bits_ - b.bits_};
    }
    friend constexpr bool operator==(const observations&, const observations&) noexcept = default;

private:
    bits_type bits_{};
};

/// Every red flag: `.absent = every_red_flag` says that all were asked and all were answered no.
inline constexpr observations every_red_flag = [] {
    observations all_flags;
    for (const red_flag_row& row : knowledge::red_flags) all_flags.insert(row.id);
    return all_flags;
}();

/// What "none of these" to a screen's summary question answers with no.
constexpr observations none_of(screen asked) noexcept {
    observations answered;
    for (const red_flag_row& row : knowledge::red_flags)
        if (row.screen == asked) answered.insert(row.id);
    return answered;
}

/// Sex, as far as the cut-offs of self-tests and the fracture rule need it.
enum class sex : std::uint8_t { not_given, female, male };

/// What the self-tests measured, the worse side where both were tested.
struct measurements {
    /// Active knee extension, degrees short of straight: 0 to 90.
    maybe<degrees> knee_extension_deficit{};
    /// Straight leg raise, degrees from the floor: 0 to 130.
    maybe<degrees> leg_raise{};
    /// Fingertip to floor, centimetres left to the floor: -30 (past it) to 100.
    maybe<centimetres> fingertip_gap{};
    /// Single-leg stance with a level pelvis, seconds: 0 to 120.
    maybe<seconds> stance{};
    /// Single-leg bridge, repetitions: 0 to 60.
    maybe<times> bridges{};

    friend constexpr bool operator==(const measurements&, const measurements&) noexcept = default;
};

/// What a person reported. `present` are the answers yes, `absent` the answers no; what is in
/// neither was not asked, and that is not a no.
/// Errors: any value can be stored; `problems(report)` names what cannot be, and `advise` then
/// never ends in self-care.
struct report {
    /// Valid: 0 to 120. Under 16 the advice is to see a clinician.
    maybe<years> age{};
    hamstring::sex sex = hamstring::sex::not_given;
    /// The worst pain lately, 0 to 10.
    maybe<pain_score> worst_pain{};
    /// How long it has lasted. Valid: 0 to 5200 weeks.
    maybe<weeks> since{};
    observations present{};
    observations absent{};
    measurements measured{};
    /// What is at hand; `equipment::none` always is.
    set_of<hamstring::equipment> equipment{};
    /// The positions the person can get into; all of them unless said otherwise.
    set_of<hamstring::position> positions = set_of<hamstring::position>::everything();
    /// Time for one session. Valid: 1 to 120 minutes.
    minutes session{20};
    hamstring::level level = hamstring::level::beginner;
};

/// What can be wrong with a report.
enum class problem : std::uint8_t {
    answered_yes_and_no,
    better_and_worse,
    age_out_of_range,
    age_contradicts_answer,
    pain_out_of_range,
    duration_out_of_range,
    duration_longer_than_life,
    session_out_of_range,
    measurement_out_of_range,
    measurement_contradicts_answer,
    level_unknown,
    sex_unknown,
};

/// One problem.
struct problem_row {
    problem id;
    std::string_view key;
    /// What is wrong and what would mend it, in one sentence.
    std::string_view says;

    constexpr std::array<std::string_view, 1> texts() const { return {says}; }
};

namespace knowledge {

// clang-format off
inline constexpr problem_row problem_rows[] = {
problem_row{.id = problem::answered_yes_and_no, .key = "answered_yes_and_no", .says = "A question was answered both yes and no; the yes was used. Ask it again."},
problem_row{.id = problem::better_and_worse, .key = "better_and_worse", .says = "It cannot be getting better and worse at once; worse was used. Ask again."},
problem_row{.id = problem::age_out_of_range, .key = "age_out_of_range", .says = "The age must be 0 to 120 years."},
problem_row{.id = problem::age_contradicts_answer, .key = "age_contradicts_answer", .says = "An answer about age does not fit the age given; the graver one was used. Ask again."},
problem_row{.id = problem::pain_out_of_range, .key = "pain_out_of_range", .says = "The pain score must be 0 to 10."},
problem_row{.id = problem::duration_out_of_range, .key = "duration_out_of_range", .says = "The duration must be 0 to 5200 weeks."},
problem_row{.id = problem::duration_longer_than_life, .key = "duration_longer_than_life", .says = "It cannot have lasted longer than the person has lived. Check the age and the duration."},
problem_row{.id = problem::session_out_of_range, .key = "session_out_of_range", .says = "The minutes for a session must be 1 to 120."},
problem_row{.id = problem::measurement_out_of_range, .key = "measurement_out_of_range", .says = "A self-test result is outside what the test can measure. Measure it again."},
problem_row{.id = problem::measurement_contradicts_answer, .key = "measurement_contradicts_answer", .says = "A self-test result does not fit an answer about the same test. Check both."},
problem_row{.id = problem::level_unknown, .key = "level_unknown", .says = "The level must be beginner, intermediate or advanced."},
problem_row{.id = problem::sex_unknown, .key = "sex_unknown", .says = "The sex must be female, male or not given."},
};
// clang-format on

template <>
inline constexpr std::span<const problem_row> rows<problem>{problem_rows};

static_assert(
    one_row_an_enumerator<problem>(problem_rows),
    "problem_rows: every enumerator needs exactly one row, in the order of the enumeration");
static_assert(keys_are_unique(problem_rows), "problem_rows: two rows share a key");
static_assert(nothing_is_empty(problem_rows), "problem_rows: a row has an empty text");

}  // namespace knowledge

}  // namespace hamstring
