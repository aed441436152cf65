// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include <hamstring/generated/advise.hpp>
#include <hamstring/generated/session.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/stop_sign.hpp>
#include <hamstring/intake/report.hpp>

/// What a stop sign tells: how a session that it ended goes back to the triage.

namespace hamstring::inline HAMSTRING_EDITION {

/// A report as it is after a stop sign: what the sign tells was answered yes, and the danger signs that it
/// makes doubtful were not asked. `advise` gives no routine for it, until they are.
/// Shape: a report and a sign -> the report for the triage that must follow.
/// Errors: a number that is no sign tells nothing of its own, and has every danger sign asked again.
/// Source: `tells` and `asks_again` of `knowledge::stop_signs`.
constexpr report told_after(report from, stop_sign sign) noexcept {
    const bool known = static_cast<std::size_t>(sign) < count_of<stop_sign>;
    const auto screens = known ? set_of<screen>::from_bits(
                                     generated::screens_asked_again[static_cast<std::size_t>(sign)])
                               : set_of<screen>::everything();
    for (const screen asked : screens) from.absent = from.absent - none_of(asked);
    observations told;
    for (const generated::told_by_sign& row : generated::told_by_signs)
        if (row.sign == sign) told.insert(observation{std::size_t{row.fact}});
    from.present = from.present | told;
    from.absent = from.absent - told;
    from.unsure = from.unsure - told;
    return from;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
