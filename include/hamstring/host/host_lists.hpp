// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include <hamstring/engine/strata.hpp>
#include <hamstring/generated/selection.hpp>
#include <hamstring/host/host_choice.hpp>
#include <hamstring/host/host_exercise.hpp>
#include <hamstring/host/host_rule.hpp>
#include <hamstring/ids/trait.hpp>

/// Everything that a host adds, for those who print and explain: an advice holds places and no words.

namespace hamstring::inline HAMSTRING_EDITION {

/// The lists of a host: `overlay<...>::lists`. A list of rules alone, `overlay<...>::list`, does as well.
struct host_lists {
    /// Its rules, in the order of the bits of `advice::host_fired`.
    std::span<const host_rule> own_rules{};
    /// Its exercises, in the order of their places.
    std::span<const host_exercise> exercises{};
    /// Its rows of the selection, in the order of their places behind hamstring's.
    std::span<const host_choice> choices{};

    constexpr host_lists() noexcept = default;
    constexpr host_lists(const std::span<const host_rule>& of_rules) noexcept
        : own_rules(of_rules) {}
    template <std::size_t N>
    constexpr host_lists(const host_rule (&of_rules)[N]) noexcept : own_rules(of_rules) {}
    constexpr host_lists(const std::span<const host_rule>& of_rules,
                         const std::span<const host_exercise>& own,
                         const std::span<const host_choice>& rows) noexcept
        : own_rules(of_rules), exercises(own), choices(rows) {}

    /// What the host says of one of its exercises; null where it is none of this list.
    constexpr const host_exercise* find(exercise which) const noexcept {
        const auto place = host_place(which);
        return place && *place < exercises.size() ? &exercises[*place] : nullptr;
    }
    /// The host's row at a place of the whole selection; null where it is none of this list.
    constexpr const host_choice* row(std::size_t place) const noexcept {
        if (place < generated::choice_row_count) return nullptr;
        const std::size_t own = place - generated::choice_row_count;
        return own < choices.size() ? &choices[own] : nullptr;
    }
};

namespace detail {

/// Whether a host's row holds for somebody with these traits.
constexpr bool holds_for(const host_choice& row, set_of<trait> traits) noexcept {
    rules::fact_set<rules::choosing> facts;
    for (std::size_t i = 0; i < count_of<trait>; ++i)
        (traits.contains(static_cast<trait>(i)) ? facts.yes : facts.no).set(i);
    return rules::holds(row.when, facts);
}

}  // namespace detail

}  // namespace hamstring::inline HAMSTRING_EDITION
