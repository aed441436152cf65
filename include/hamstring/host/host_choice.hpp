// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include <hamstring/engine/rule.hpp>
#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/rules/selection_vocabulary.hpp>
#include <hamstring/rules/vocabulary.hpp>

/// A row that a host adds to the selection: points for one of its own exercises, or a bar. No row brings back
/// what a gate refuses.

namespace hamstring::inline HAMSTRING_EDITION {

/// What a host's row may do. Made by `points_for` and `leave_out`; there is no way to build one that gives
/// points to an exercise of hamstring's or opens anything.
class host_effect {
public:
    /// The host's exercise that it is about, by its key; empty where it is about hamstring's.
    constexpr std::string_view own() const noexcept { return own_; }
    /// The roles that it bars.
    constexpr set_of<role> roles() const noexcept { return roles_; }
    /// The exercises of hamstring's that it bars.
    constexpr const set_of<exercise>& exercises() const noexcept { return exercises_; }
    /// Whether it bars; else it gives points.
    constexpr bool bars() const noexcept { return bars_; }
    /// The points that it gives.
    constexpr int points() const noexcept { return points_; }

    friend constexpr host_effect points_for(std::string_view own, int points) noexcept;
    friend constexpr host_effect leave_out(std::string_view own) noexcept;
    friend constexpr host_effect leave_out(set_of<role> roles) noexcept;
    friend constexpr host_effect leave_out(set_of<exercise> exercises) noexcept;

private:
    constexpr host_effect() noexcept = default;
    std::string_view own_{};
    set_of<role> roles_{};
    set_of<exercise> exercises_{};
    int points_ = 0;
    bool bars_ = false;
};

/// Points for one of the host's exercises, -20 to 20; below 0 against it.
constexpr host_effect points_for(std::string_view own, int points) noexcept {
    host_effect result;
    result.own_ = own;
    result.points_ = points;
    return result;
}

/// One of the host's exercises is not offered.
constexpr host_effect leave_out(std::string_view own) noexcept {
    host_effect result;
    result.own_ = own;
    result.bars_ = true;
    return result;
}

/// Nothing of these roles is offered, the host's own included.
constexpr host_effect leave_out(set_of<role> roles) noexcept {
    host_effect result;
    result.roles_ = roles;
    result.bars_ = true;
    return result;
}

/// None of these exercises is offered, and nothing of the host's that is like them.
constexpr host_effect leave_out(set_of<exercise> exercises) noexcept {
    host_effect result;
    result.exercises_ = exercises;
    result.bars_ = true;
    return result;
}

/// One row of a host.
struct host_choice {
    std::string_view id;
    /// What it needs: traits of the person; `!x` means that x does not hold.
    rules::premise<rules::choosing> when;
    /// What it does.
    host_effect then;
    /// Why, in one sentence that can be shown to the person.
    std::string_view because;
    /// Where the row comes from, for example "clinic handbook, page 12".
    std::string_view reference;
};

}  // namespace hamstring::inline HAMSTRING_EDITION
