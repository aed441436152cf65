// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>
#include <utility>

#include <hamstring/advice.hpp>
#include <hamstring/engine/check.hpp>
#include <hamstring/engine/rule.hpp>
#include <hamstring/engine/strata.hpp>
#include <hamstring/host/host_rule.hpp>
#include <hamstring/knowledge/source.hpp>
#include <hamstring/rules/all_rules.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// A host's own rules, checked and on top of hamstring's: `advise(report, overlay<clinic_rules>{})`.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

/// Host rules in the engine's form, so that the same checks hold them.
template <const auto& Rules>
inline constexpr auto as_rules = []<std::size_t... At>(std::index_sequence<At...>) {
    return std::array<rules::rule, sizeof...(At)>{rules::rule{
        Rules[At].id, Rules[At].when,
        rules::effect<rules::vocabulary>{.concludes = Rules[At].then.concluded(),
                                         .tally = rules::effect<rules::vocabulary>::no_tally,
                                         .weight = Rules[At].then.limits().bits() != 0},
        Rules[At].because, source::expert_judgement, evidence::consensus}...};
}
(std::make_index_sequence<std::size(Rules)>{});

inline constexpr rules::contract<rules::vocabulary> overlay_contract = [] {
    rules::contract<rules::vocabulary> held;
    for (std::size_t i = 0; i < rules::vocabulary::concluded::size; ++i) held.outputs.set(i);
    for (std::size_t i = 0; i < rules::vocabulary::observed::size; ++i) held.read_elsewhere.set(i);
    for (const rules::rule& any : rules::all_rules) held.given |= any.then.concludes;
    held.monotone_rules = static_cast<std::size_t>(-1);
    return held;
}();

/// Whether it is a list of host rules. A single rule is none.
template <const auto& Rules>
inline constexpr bool lists_host_rules =
    std::is_constructible_v<std::span<const host_rule>, decltype(Rules)>;

template <const auto& Rules>
consteval bool cites_and_is_new() {
    for (const host_rule& mine : Rules) {
        if (mine.reference.empty()) return false;
        for (const rules::rule& shipped : rules::all_rules)
            if (shipped.id == mine.id) return false;
    }
    return true;
}

}  // namespace detail

/// A host's rules as a type: `advise(report, overlay<clinic_rules>{})`, where `clinic_rules` is a
/// `constexpr` array of `host_rule`, at most 64, also where it is one. (Not called `rules`: so is a namespace
/// of hamstring's.)
/// Errors: what `engine/check.hpp` refuses in a base, a negation, an id that hamstring has already, or
/// a missing reference does not compile.
template <const auto& Rules>
struct overlay {
    static_assert(
        detail::lists_host_rules<Rules>,
        "overlay: it takes an array of host rules, also where there is only one: constexpr "
        "host_rule mine[] = {{...}}");
    static_assert(std::size(Rules) <= 64, "overlay: at most 64 host rules");
    static_assert(
        detail::cites_and_is_new<Rules>(),
        "overlay: every host rule needs a reference and an id that hamstring does not use");
    static_assert(rules::is_sound<detail::as_rules<Rules>, detail::overlay_contract>());

    /// The rules themselves, for the options of a renderer.
    static constexpr std::span<const host_rule> list{Rules};
};

namespace detail {

/// Tries a host's rules on what the shipped ones concluded, and adds what they conclude.
constexpr host_judgement try_host_rules(const std::span<const host_rule>& list,
                                        rules::fact_sheet& facts) noexcept {
    host_judgement result;
    const rules::fact_sheet before = facts;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!rules::holds(list[i].when, before)) continue;
        result.fired |= std::uint64_t{1} << i;
        facts.concluded |= list[i].then.concluded();
        result.limits = result.limits | list[i].then.limits();
    }
    return result;
}

}  // namespace detail

/// Advice for a report with a host's own rules on top, which can only make it stricter.
template <const auto& Rules>
constexpr advice advise(const report& from, overlay<Rules>) noexcept {
    detail::seen here = detail::look_at(from);
    const detail::host_judgement host =
        detail::try_host_rules(overlay<Rules>::list, here.found.facts);
    return detail::assemble(from, here, host);
}

}  // namespace hamstring::inline HAMSTRING_EDITION
