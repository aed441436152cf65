// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include <hamstring/engine/fact.hpp>
#include <hamstring/engine/rule.hpp>
#include <hamstring/engine/strata.hpp>

/// What a trace tells: which rules led to a conclusion, and what kept a rule from firing.

namespace hamstring::inline HAMSTRING_EDITION::rules {

/// What a rule concludes, and which conclusions it needs: a rule without the rest of its premise.
template <std::size_t Conclusions>
struct rule_link {
    /// What it concludes, as bits.
    bits<Conclusions> concludes{};
    /// What of the conclusions its premise reads, as bits.
    bits<Conclusions> needs{};

    friend constexpr bool operator==(const rule_link&, const rule_link&) noexcept = default;
};

/// The links of a base's rules, each kept once: many rules conclude the same from the same, and a
/// watch carries this table.
template <std::size_t Conclusions, std::size_t Rules, std::size_t Kinds>
struct link_table {
    /// The different links.
    std::array<rule_link<Conclusions>, Kinds> kinds{};
    /// Which of them each rule has.
    std::array<std::uint16_t, Rules> kind_of{};

    constexpr const rule_link<Conclusions>& operator[](std::size_t r) const noexcept {
        return kinds[kind_of[r]];
    }
    friend constexpr bool operator==(const link_table&, const link_table&) noexcept = default;
};

namespace detail {

template <class V>
constexpr rule_link<V::concluded::size> link_of(const basic_rule<V>& from) noexcept {
    rule_link<V::concluded::size> result{from.then.concludes, {}};
    for (std::size_t i = 0; i < from.when.literal_count(); ++i)
        if (from.when.literal_at(i).how == reading::concluded)
            result.needs.set(from.when.literal_at(i).fact);
    return result;
}

}  // namespace detail

/// The links of a base, worked out once.
template <const auto& Base>
inline constexpr auto links_for = [] {
    constexpr std::size_t many = std::size(Base);
    constexpr std::size_t width =
        std::remove_cvref_t<decltype(Base[0])>::vocabulary_type::concluded::size;
    constexpr auto gathered = [] {
        link_table<width, many, many> all;
        std::size_t found = 0;
        for (std::size_t r = 0; r < many; ++r) {
            const auto this_link = detail::link_of(Base[r]);
            std::size_t k = 0;
            while (k < found && !(all.kinds[k] == this_link)) ++k;
            if (k == found) all.kinds[found++] = this_link;
            all.kind_of[r] = static_cast<std::uint16_t>(k);
        }
        return std::pair{all, found};
    }();
    link_table<width, many, gathered.second> result;
    result.kind_of = gathered.first.kind_of;
    for (std::size_t k = 0; k < gathered.second; ++k) result.kinds[k] = gathered.first.kinds[k];
    return result;
}();

/// Which rules conclude any of `goals`. Bit i is rule i.
template <std::size_t C, std::size_t N, std::size_t Kinds>
constexpr bits<N> rules_concluding(const link_table<C, N, Kinds>& links,
                                   const bits<C>& goals) noexcept {
    bits<N> result;
    for (std::size_t r = 0; r < N; ++r)
        if (links[r].concludes.intersects(goals)) result.set(r);
    return result;
}

/// Which fired rules led to any of `goals`: those that conclude one of them, and those that
/// concluded what these read. Bit i is rule i; `order` is that in which the rules are tried.
template <std::size_t C, std::size_t N, std::size_t Kinds>
constexpr bits<N> led_to(const link_table<C, N, Kinds>& links, const rule_order<N>& order,
                         const bits<C>& goals, const bits<N>& fired,
                         const bits<C>& concluded) noexcept {
    bits<C> wanted = goals;
    bits<N> result;
    for (bool again = true; again;) {
        again = false;
        for (std::size_t k = N; k-- > 0;) {
            const std::size_t r = order.order[k];
            if (result.test(r) || !fired.test(r) || !links[r].concludes.intersects(wanted))
                continue;
            result.set(r);
            again = order.recursive;
            wanted |= links[r].needs & concluded;
        }
    }
    return result;
}

/// Why a rule did not fire: the literals that are missing from the term of its premise that came
/// nearest. Empty where the premise holds.
template <class V>
struct unmet {
    /// Where the literals stand; a `for` goes through those that are missing and nothing else.
    std::array<literal, premise<V>::max_literals> items{};
    /// How many are missing.
    std::size_t size = 0;
    /// How many of the items would be enough.
    std::size_t needed = 0;

    constexpr const literal* begin() const noexcept { return items.data(); }
    constexpr const literal* end() const noexcept { return items.data() + size; }
};

/// The unmet part of a premise.
template <class V>
constexpr unmet<V> unmet_part(const premise<V>& when, const fact_set<V>& facts) noexcept {
    unmet<V> nearest;
    nearest.needed = premise<V>::max_literals + 1;
    for (std::size_t t = 0; t < when.term_count(); ++t) {
        const auto part = when.term_at(t);
        unmet<V> here;
        std::size_t held = 0;
        for (std::size_t i = part.first; i < part.first + std::size_t{part.size}; ++i) {
            const literal item = when.literal_at(i);
            if (holds(item, facts))
                ++held;
            else
                here.items[here.size++] = item;
        }
        if (held >= part.needed) return {};
        here.needed = part.needed - held;
        if (here.needed < nearest.needed) nearest = here;
    }
    return nearest;
}

/// The rule with this id, as its place in the base; the number of rules where there is none.
template <class V>
constexpr std::size_t find_rule(const std::span<const basic_rule<V>>& base,
                                std::string_view id) noexcept {
    std::size_t r = 0;
    while (r < base.size() && base[r].id != id) ++r;
    return r;
}

}  // namespace hamstring::inline HAMSTRING_EDITION::rules
