// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

#include <hamstring/knowledge/condition.hpp>
#include <hamstring/report.hpp>
#include <hamstring/rules/base.hpp>
#include <hamstring/rules/batch.hpp>
#include <hamstring/rules/observe.hpp>
#include <hamstring/rules/restrictions.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// What the shipped rules say of many reports at once. Not part of `advice.hpp`: include it beside,
/// where thousands of reports are looked at.

namespace hamstring {

/// What the shipped rules say of one report, without reasons and without a routine.
struct judgement {
    hamstring::urgency urgency = hamstring::urgency::clinician_days;
    restrictions limits{};
    rules::conclusions concluded{};
};

namespace detail {

/// `Count` bits from place `First` on, as one word.
template <std::size_t First, std::size_t Count, std::size_t N>
constexpr std::uint64_t run_of(const rules::bits<N>& set) noexcept {
    static_assert(Count <= 64);
    constexpr std::size_t word = First / 64;
    std::uint64_t result = set.words[word] >> First % 64;
    if constexpr (First % 64 + Count > 64) result |= set.words[word + 1] << (64 - First % 64);
    return result & (~std::uint64_t{0} >> (64 - Count));
}

/// What the conditions restrict that were recorded or that the rules assume.
constexpr restrictions limits_in(const rules::fact_sheet& observed,
                                 const rules::conclusions& concluded) noexcept {
    constexpr std::size_t many = count_of<condition>;
    constexpr std::size_t recorded = rules::index_of(condition{});
    constexpr std::size_t assumed = rules::index_of(rules::assumed_condition{});
    restrictions result;
    for (std::uint64_t rest =
             run_of<recorded, many>(observed.yes) | run_of<assumed, many>(concluded);
         rest != 0; rest &= rest - 1)
        result = result | matrix_words[static_cast<std::size_t>(std::countr_zero(rest))];
    return result;
}

}  // namespace detail

/// Urgency, restrictions and conclusions for many reports.
/// Shape: the facts of each report (`observe`), or the reports -> a judgement each, equal to what `advise`
/// says of the same report, in the caller's buffer; where one span is shorter, so many.
/// Errors: none; a report with problems or with open questions is no self-care, as with `advise`.
constexpr void judge(std::span<const rules::fact_sheet> observed,
                     std::span<judgement> judgements) noexcept {
    constexpr std::size_t most = rules::detail::lanes;
    std::array<rules::conclusions, most> concluded{};
    const std::size_t count =
        observed.size() < judgements.size() ? observed.size() : judgements.size();
    for (std::size_t first = 0; first < count; first += most) {
        const std::size_t size = count - first < most ? count - first : most;
        rules::infer<rules::all_rules, rules::vocabulary>(observed.subspan(first, size),
                                                          std::span(concluded).first(size));
        for (std::size_t i = 0; i < size; ++i)
            judgements[first + i] = {rules::urgency_in(concluded[i]),
                                     detail::limits_in(observed[first + i], concluded[i]),
                                     concluded[i]};
    }
}

constexpr void judge(std::span<const report> reports, std::span<judgement> judgements) noexcept {
    constexpr std::size_t most = rules::detail::lanes;
    std::array<rules::fact_sheet, most> observed{};
    const std::size_t count =
        reports.size() < judgements.size() ? reports.size() : judgements.size();
    for (std::size_t first = 0; first < count; first += most) {
        const std::size_t size = count - first < most ? count - first : most;
        for (std::size_t i = 0; i < size; ++i) observed[i] = observe(reports[first + i]);
        judge(std::span<const rules::fact_sheet>(observed).first(size),
              judgements.subspan(first, size));
    }
}

}  // namespace hamstring
