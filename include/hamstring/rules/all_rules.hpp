// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <utility>

#include <hamstring/engine/rule.hpp>
#include <hamstring/rules/causes.hpp>
#include <hamstring/rules/findings.hpp>
#include <hamstring/rules/restrictions.hpp>
#include <hamstring/rules/triage.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// All rule bases as one, in the order triage, restrictions, causes. `verify.hpp` has the compiler check
/// them; it stands apart because that takes seconds, and the shipped rules do not change in a host. This
/// folder holds what follows from what is known: rules as a physiotherapist reads them.

namespace hamstring::inline HAMSTRING_EDITION::rules {

inline constexpr std::size_t triage_rule_count =
    std::size(lone_flag_rules) + std::size(finding_rules) + std::size(combination_rules);
inline constexpr std::size_t restriction_rule_count = std::size(restriction_rules);
inline constexpr std::size_t cause_rule_count = std::size(cause_rules);
inline constexpr std::size_t rule_count =
    triage_rule_count + restriction_rule_count + cause_rule_count;

namespace detail {

constexpr const rule& nth_rule(std::size_t i) noexcept {
    if (i < std::size(lone_flag_rules)) return lone_flag_rules[i];
    i -= std::size(lone_flag_rules);
    if (i < std::size(finding_rules)) return finding_rules[i];
    i -= std::size(finding_rules);
    if (i < std::size(combination_rules)) return combination_rules[i];
    i -= std::size(combination_rules);
    if (i < std::size(restriction_rules)) return restriction_rules[i];
    return cause_rules[i - std::size(restriction_rules)];
}

}  // namespace detail

/// Every rule. The number of a rule in a trace is its place here.
inline constexpr auto all_rules = []<std::size_t... At>(std::index_sequence<At...>) {
    return std::array<rule, sizeof...(At)>{detail::nth_rule(At)...};
}
(std::make_index_sequence<rule_count>{});

}  // namespace hamstring::inline HAMSTRING_EDITION::rules
