// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include <hamstring/triage_many.hpp>

/// The old names of `triage_many.hpp`: kept until version 0.3.

namespace hamstring::inline HAMSTRING_EDITION {

using judgement = triaged;

constexpr void judge(const std::span<const rules::fact_sheet>& observed,
                     const std::span<judgement>& judgements) noexcept {
    triage_many(observed, judgements);
}

constexpr void judge(const std::span<const report>& reports,
                     const std::span<judgement>& judgements) noexcept {
    triage_many(reports, judgements);
}

}  // namespace hamstring::inline HAMSTRING_EDITION
