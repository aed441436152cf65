// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <utility>

#include <hamstring/knowledge/source.hpp>
#include <hamstring/rules/base.hpp>
#include <hamstring/rules/check.hpp>
#include <hamstring/rules/house.hpp>
#include <hamstring/rules/rule.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// A host's own rules, checked and on top of hamstring's: `advise(report, overlay<clinic_rules>{})`.

namespace hamstring {

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
