// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/engine/rule.hpp>
#include <hamstring/ids/condition.hpp>
#include <hamstring/ids/movement.hpp>
#include <hamstring/ids/restrictions.hpp>
#include <hamstring/ids/urgency.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// What a host's own rule is. It can make advice stricter and nothing else: the only effects that it
/// can hold raise urgency, add restrictions or withhold the routine. This folder holds what a host may
/// add: rules and rows, which the generic engine tries, and exercises, which pass the planner's gates.

namespace hamstring::inline HAMSTRING_EDITION {

/// What a host rule may do. Made by `at_least_urgency`, `limit`, `record` and `withhold_routine`, and
/// joined by `+`; there is no way to build one that lowers, allows or silences anything.
class stricter {
public:
    friend constexpr stricter operator+(stricter a, const stricter& b) noexcept {
        a.concluded_ |= b.concluded_;
        a.limits_ = a.limits_ | b.limits_;
        return a;
    }
    /// What it concludes: steps of urgency, assumed conditions, findings.
    constexpr const rules::conclusions& concluded() const noexcept { return concluded_; }
    /// What it restricts.
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
struct host_rule {
    std::string_view id;
    /// What it needs: observations and findings, without negation.
    rules::premise<rules::vocabulary> when;
    /// What it does.
    stricter then;
    /// Why, in one sentence that can be shown to the person.
    std::string_view because;
    /// Where the host's rule comes from, for example "clinic protocol 12, 2026".
    std::string_view reference;
};

/// What a host adds, as a type, defined in `host/overlay.hpp`.
template <const auto&... Lists>
struct overlay;

}  // namespace hamstring::inline HAMSTRING_EDITION
