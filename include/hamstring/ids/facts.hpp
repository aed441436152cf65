// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include <hamstring/ids/bits.hpp>
#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/condition.hpp>
#include <hamstring/ids/finding.hpp>
#include <hamstring/ids/habit.hpp>
#include <hamstring/ids/history.hpp>
#include <hamstring/ids/profile.hpp>
#include <hamstring/ids/red_flag.hpp>
#include <hamstring/ids/sign.hpp>
#include <hamstring/ids/symptom.hpp>

/// Where each fact stands among all facts: what a person can be asked about, and what the rules
/// conclude. `rules/vocabulary.hpp` has the compiler check that the rules see them in the same places.

namespace hamstring::inline HAMSTRING_EDITION::rules {

/// Conclusions that are not findings: a condition that the rules assume though nobody recorded it,
/// and one step of urgency. Steps are a thermometer code: a level sets its own bit and those of all
/// lower levels, so joining two is bitwise OR and the worst wins by construction.
enum class assumed_condition : std::uint8_t {};
enum class urgency_step : std::uint8_t {};

/// One step less than there are levels of urgency: the lowest needs none.
inline constexpr std::size_t urgency_steps = 3;

/// Where the facts of each kind begin. A kind follows the one before it.
namespace first {
inline constexpr std::size_t symptom = 0;
inline constexpr std::size_t habit = symptom + count_of<hamstring::symptom>;
inline constexpr std::size_t history = habit + count_of<hamstring::habit>;
inline constexpr std::size_t sign = history + count_of<hamstring::history>;
inline constexpr std::size_t profile = sign + count_of<hamstring::sign>;
inline constexpr std::size_t red_flag = profile + count_of<hamstring::profile>;
inline constexpr std::size_t condition = red_flag + count_of<hamstring::red_flag>;

inline constexpr std::size_t finding = 0;
inline constexpr std::size_t assumed_condition = finding + count_of<hamstring::finding>;
inline constexpr std::size_t urgency_step = assumed_condition + count_of<hamstring::condition>;
}  // namespace first

/// How many observations and how many conclusions there are.
inline constexpr std::size_t observed_size = first::condition + count_of<condition>;
inline constexpr std::size_t concluded_size = first::urgency_step + urgency_steps;

/// The place of a fact: observations among the observations, conclusions among the conclusions.
[[gnu::always_inline]] constexpr std::size_t index_of(symptom fact) noexcept {
    return first::symptom + static_cast<std::size_t>(fact);
}
[[gnu::always_inline]] constexpr std::size_t index_of(habit fact) noexcept {
    return first::habit + static_cast<std::size_t>(fact);
}
[[gnu::always_inline]] constexpr std::size_t index_of(history fact) noexcept {
    return first::history + static_cast<std::size_t>(fact);
}
[[gnu::always_inline]] constexpr std::size_t index_of(sign fact) noexcept {
    return first::sign + static_cast<std::size_t>(fact);
}
[[gnu::always_inline]] constexpr std::size_t index_of(profile fact) noexcept {
    return first::profile + static_cast<std::size_t>(fact);
}
[[gnu::always_inline]] constexpr std::size_t index_of(red_flag fact) noexcept {
    return first::red_flag + static_cast<std::size_t>(fact);
}
[[gnu::always_inline]] constexpr std::size_t index_of(condition fact) noexcept {
    return first::condition + static_cast<std::size_t>(fact);
}
[[gnu::always_inline]] constexpr std::size_t index_of(finding fact) noexcept {
    return first::finding + static_cast<std::size_t>(fact);
}
[[gnu::always_inline]] constexpr std::size_t index_of(assumed_condition fact) noexcept {
    return first::assumed_condition + static_cast<std::size_t>(fact);
}
[[gnu::always_inline]] constexpr std::size_t index_of(urgency_step fact) noexcept {
    return first::urgency_step + static_cast<std::size_t>(fact);
}

/// hamstring's own vocabulary, defined for the rules in `rules/vocabulary.hpp`.
struct vocabulary;

/// What is known, for a vocabulary: defined in `engine/fact.hpp`, and here for hamstring's own.
template <class Vocabulary>
struct fact_set;

/// What the rules conclude: findings, conditions that they assume, steps of urgency.
using conclusions = bits<concluded_size>;

/// What is known: two bits for each observation (answered yes, answered no; neither means that it
/// was not asked) and one for each conclusion.
template <>
struct fact_set<vocabulary> {
    /// What was answered yes, or follows from a number.
    bits<observed_size> yes{};
    /// What was answered no.
    bits<observed_size> no{};
    /// What was concluded.
    conclusions concluded{};

    /// Whether an observation was answered yes.
    template <class Kind>
    [[gnu::always_inline]] constexpr bool answered_yes(Kind fact) const noexcept {
        return yes.test(index_of(fact));
    }
    /// Whether an observation was answered no; not asked is not no.
    template <class Kind>
    [[gnu::always_inline]] constexpr bool answered_no(Kind fact) const noexcept {
        return no.test(index_of(fact));
    }
    /// Whether something was concluded.
    template <class Kind>
    [[gnu::always_inline]] constexpr bool holds(Kind fact) const noexcept {
        return concluded.test(index_of(fact));
    }

    friend constexpr bool operator==(const fact_set&, const fact_set&) noexcept = default;
};

/// What is known about one person, for hamstring's own rules.
using fact_sheet = fact_set<vocabulary>;

}  // namespace hamstring::inline HAMSTRING_EDITION::rules

namespace hamstring::inline HAMSTRING_EDITION {

/// One answerable fact of any kind, so that a list can mix them: a symptom, habit, history, sign, red
/// flag or condition. (A profile is computed: told as an answer, it is not read.)
struct observation {
    /// Its place among all observations; `observed_size` where it is none.
    std::uint16_t index = static_cast<std::uint16_t>(rules::observed_size);

    /// No observation: no set takes it in.
    constexpr observation() noexcept = default;
    /// The one at a place among all.
    constexpr explicit observation(std::size_t place) noexcept
        : index(static_cast<std::uint16_t>(place)) {}

    [[gnu::always_inline]] constexpr observation(symptom fact) noexcept
        : index(static_cast<std::uint16_t>(rules::index_of(fact))) {}
    [[gnu::always_inline]] constexpr observation(habit fact) noexcept
        : index(static_cast<std::uint16_t>(rules::index_of(fact))) {}
    [[gnu::always_inline]] constexpr observation(history fact) noexcept
        : index(static_cast<std::uint16_t>(rules::index_of(fact))) {}
    [[gnu::always_inline]] constexpr observation(sign fact) noexcept
        : index(static_cast<std::uint16_t>(rules::index_of(fact))) {}
    [[gnu::always_inline]] constexpr observation(profile fact) noexcept
        : index(static_cast<std::uint16_t>(rules::index_of(fact))) {}
    [[gnu::always_inline]] constexpr observation(red_flag fact) noexcept
        : index(static_cast<std::uint16_t>(rules::index_of(fact))) {}
    [[gnu::always_inline]] constexpr observation(condition fact) noexcept
        : index(static_cast<std::uint16_t>(rules::index_of(fact))) {}
};

/// A set of observations of any kind, mixed: `{symptom::low_back_pain, habit::sits_most_of_the_day}`.
class observations {
public:
    using bits_type = rules::bits<rules::observed_size>;

    constexpr observations() noexcept = default;
    constexpr observations(std::initializer_list<observation> items) noexcept {
        for (const observation item : items) insert(item);
    }
    constexpr explicit observations(const bits_type& set) noexcept : bits_(set) {}

    /// Takes an observation in.
    [[gnu::always_inline]] constexpr void insert(observation item) noexcept {
        if (item.index < rules::observed_size) bits_.set(item.index);
    }
    /// Takes an observation out.
    [[gnu::always_inline]] constexpr void erase(observation item) noexcept {
        if (item.index < rules::observed_size) bits_.reset(item.index);
    }
    /// Whether an observation is in it.
    [[gnu::always_inline]] constexpr bool contains(observation item) const noexcept {
        return item.index < rules::observed_size && bits_.test(item.index);
    }
    constexpr bool empty() const noexcept { return bits_.none(); }
    /// The set as bits, each at the place that `rules::index_of` gives.
    [[gnu::always_inline]] constexpr const bits_type& bits() const noexcept { return bits_; }

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

}  // namespace hamstring::inline HAMSTRING_EDITION
