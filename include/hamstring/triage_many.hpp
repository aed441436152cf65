// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/triage_many.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/restrictions.hpp>
#include <hamstring/ids/transpose.hpp>
#include <hamstring/ids/urgency.hpp>
#include <hamstring/intake/observe.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/triage/restrict.hpp>
#include <hamstring/triage/urgency.hpp>

/// What the shipped rules say of many reports at once, 64 at a time: one word holds one fact of 64
/// reports, so each rule is tried on all of them at once. No reasons, no routine, no allocation, and none of a
/// host's own rules: where an overlay holds, each report goes through `advise`.

namespace hamstring::inline HAMSTRING_EDITION {

/// What the shipped rules say of one report, without reasons and without a routine.
struct triaged {
    hamstring::urgency urgency = hamstring::urgency::clinician_days;
    /// How far each movement is restricted.
    restrictions limits{};
    /// Everything that the rules concluded.
    rules::conclusions concluded{};

    friend constexpr bool operator==(const triaged&, const triaged&) noexcept = default;
};

namespace generated {

/// Draws the conclusions of 64 reports.
/// Shape: `y`, `n` a word a fact, a bit a report; `c` a word a conclusion (in and out).
constexpr void infer_many(const std::uint64_t* y, const std::uint64_t* n,
                          std::uint64_t* c) noexcept {
    using word = std::uint64_t;
    static_cast<void>(n);
#include <hamstring/generated/triage_many.inc>
}

}  // namespace generated

namespace detail {

inline constexpr std::size_t observed_words = rules::bits<rules::observed_size>::word_count;
inline constexpr std::size_t concluded_words = rules::bits<rules::concluded_size>::word_count;

/// The facts of 64 reports, a word a fact.
struct planes {
    std::uint64_t yes[observed_words * lanes] = {};
    std::uint64_t no[observed_words * lanes] = {};
    std::uint64_t concluded[concluded_words * lanes] = {};
};

/// The facts of at most 64 reports as planes. An empty word is passed over: of most reports few of the
/// answers are no, and none holds a conclusion yet.
template <class Words>
constexpr void spread(std::uint64_t* into, std::size_t words, std::size_t count,
                      Words words_of) noexcept {
    for (std::size_t w = 0; w < words; ++w) {
        std::uint64_t* here = into + w * lanes;
        std::uint64_t any = 0;
        for (std::size_t i = 0; i < count; ++i) any |= here[i] = words_of(i)[w];
        if (any != 0) transpose(here);
    }
}

/// The conclusions of at most 64 reports, into `concluded`.
constexpr void conclude_block(const rules::fact_sheet* observed, std::size_t count,
                              planes& work) noexcept {
    spread(work.yes, observed_words, count, [=](std::size_t i) { return observed[i].yes.words; });
    if constexpr (generated::some_conclusion_reads_no)
        spread(work.no, observed_words, count, [=](std::size_t i) { return observed[i].no.words; });
    spread(work.concluded, concluded_words, count,
           [=](std::size_t i) { return observed[i].concluded.words; });
    generated::infer_many(work.yes, work.no, work.concluded);
    for (std::size_t w = 0; w < concluded_words; ++w) transpose(work.concluded + w * lanes);
}

}  // namespace detail

// Spans come by reference: one that is passed as a value makes g++ for ARM print a note in every host's
// build (-Wpsabi).

/// Urgency, restrictions and conclusions for many reports.
/// Shape: the facts of each report (`observe(report).facts`), or the reports -> what is said of each,
/// equal to what `advise` says of the same report, in the caller's buffer; where one span is shorter, so
/// many.
/// Errors: none; a report with problems or with open questions is no self-care, as with `advise`.
constexpr void triage_many(const std::span<const rules::fact_sheet>& observed,
                           const std::span<triaged>& results) noexcept {
    const std::size_t count = observed.size() < results.size() ? observed.size() : results.size();
    for (std::size_t first = 0; first < count; first += detail::lanes) {
        const std::size_t size = count - first < detail::lanes ? count - first : detail::lanes;
        detail::planes work;
        detail::conclude_block(observed.data() + first, size, work);
        for (std::size_t i = 0; i < size; ++i) {
            rules::fact_sheet facts = observed[first + i];
            for (std::size_t w = 0; w < detail::concluded_words; ++w)
                facts.concluded.words[w] = work.concluded[w * detail::lanes + i];
            results[first + i] = {rules::urgency_in(facts.concluded),
                                  restrictions_of(conditions_in(facts)), facts.concluded};
        }
    }
}

/// The same, from the reports themselves.
constexpr void triage_many(const std::span<const report>& reports,
                           const std::span<triaged>& results) noexcept {
    const std::size_t count = reports.size() < results.size() ? reports.size() : results.size();
    for (std::size_t first = 0; first < count; first += detail::lanes) {
        const std::size_t size = count - first < detail::lanes ? count - first : detail::lanes;
        rules::fact_sheet facts[detail::lanes];
        for (std::size_t i = 0; i < size; ++i) facts[i] = observe(reports[first + i]).facts;
        triage_many(std::span<const rules::fact_sheet>(facts, size), results.subspan(first, size));
    }
}

}  // namespace hamstring::inline HAMSTRING_EDITION
