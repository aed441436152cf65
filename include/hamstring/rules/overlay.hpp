// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <hamstring/knowledge/condition.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/rules/base.hpp>
#include <hamstring/rules/check.hpp>
#include <hamstring/rules/restrictions.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// A host's own rules on top of hamstring's. They can make advice stricter and nothing else: the only
/// effects that a house rule can hold raise urgency, add restrictions or withhold the routine.

namespace hamstring {

/// What a house rule may do. Made by `at_least_urgency`, `limit`, `record` and `withhold_routine`, and
/// joined by `+`; there is no way to build one that lowers, allows or silences anything.
class stricter {
public:
    friend constexpr stricter operator+(stricter a, const stricter& b) noexcept {
        a.concluded_ |= b.concluded_;
        a.limits_ = a.limits_ | b.limits_;
        return a;
    }
    constexpr const rules::conclusions& concluded() const noexcept { return concluded_; }
    constexpr restrictions limits() const noexcept { return limits_; }

    friend constexpr stricter at_least_urgency(urgency level) noexcept;
    friend constexpr stricter limit(movement which, restriction level) noexcept;
    friend constexpr stricter record(condition which) noexcept;
    friend constexpr stricter withhold_routine() noexcept;

private:
    constexpr stricter() noexcept = default;
    rules::conclusions concluded_{};
    restrictions limits_{};
};

/// The urgency is at least this.
constexpr stricter at_least_urgency(urgency level) noexcept {
    stricter result;
    result.concluded_ = rules::at_urgency(level);
    return result;
}

/// A movement is restricted at least so far.
constexpr stricter limit(movement which, restriction level) noexcept {
    stricter result;
    result.limits_ = restrictions{which, level};
    return result;
}

/// Movements are restricted as if this condition were recorded.
constexpr stricter record(condition which) noexcept {
    stricter result;
    result.concluded_ = rules::treat_as(which).concludes;
    return result;
}

/// No routine.
constexpr stricter withhold_routine() noexcept {
    stricter result;
    result.concluded_ = rules::blocks_the_routine().concludes;
    return result;
}

/// One rule of a host.
struct house_rule {
    std::string_view id;
    /// What it needs: observations and findings, without negation.
    rules::premise<rules::vocabulary> when;
    stricter then;
    /// Why, in one sentence that can be shown to the person.
    std::string_view because;
    /// Where the host's rule comes from, for example "clinic protocol 12, 2026".
    std::string_view reference;
};

namespace detail {

/// House rules in the engine's form, so that the same checks hold them.
template <const auto& Rules>
inline constexpr auto as_rules = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<rules::rule, sizeof...(I)>{rules::rule{
        Rules[I].id, Rules[I].when,
        rules::effect<rules::vocabulary>{.concludes = Rules[I].then.concluded(),
                                         .tally = rules::effect<rules::vocabulary>::no_tally,
                                         .weight = Rules[I].then.limits().bits() != 0},
        Rules[I].because, source::expert_judgement, evidence::consensus}...};
}
(std::make_index_sequence<std::size(Rules)>{});

inline constexpr rules::limits<rules::vocabulary> overlay_limits = [] {
    rules::limits<rules::vocabulary> held;
    for (std::size_t i = 0; i < rules::vocabulary::concluded::size; ++i) held.outputs.set(i);
    for (std::size_t i = 0; i < rules::vocabulary::observed::size; ++i) held.read_elsewhere.set(i);
    for (const rules::rule& any : rules::all_rules) held.given |= any.then.concludes;
    held.monotone_rules = static_cast<std::size_t>(-1);
    return held;
}();

template <const auto& Rules>
consteval bool cites_and_is_new() {
    for (const house_rule& mine : Rules) {
        if (mine.reference.empty()) return false;
        for (const rules::rule& shipped : rules::all_rules)
            if (shipped.id == mine.id) return false;
    }
    return true;
}

}  // namespace detail

/// A host's rules as a type: `advise(report, overlay<clinic_rules>{})`, where `clinic_rules` is a
/// `constexpr` array of `house_rule`, at most 64.
/// Errors: what `rules/check.hpp` refuses in a base, a negation, an id that hamstring has already, or
/// a missing reference does not compile.
template <const auto& Rules>
struct overlay {
    static_assert(std::size(Rules) <= 64, "overlay: at most 64 house rules");
    static_assert(
        detail::cites_and_is_new<Rules>(),
        "overlay: every house rule needs a reference and an id that hamstring does not use");
    static_assert(rules::is_sound<detail::as_rules<Rules>, detail::overlay_limits>());

    static constexpr std::span<const house_rule> list{Rules};
};

}  // namespace hamstring
