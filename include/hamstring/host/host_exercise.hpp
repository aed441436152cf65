// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/ids/cause.hpp>
#include <hamstring/ids/condition.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/movement.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/routine/joint_angles.hpp>
#include <hamstring/units.hpp>

/// What an exercise of a host is. It passes every gate that those of the catalogue pass, and what a host does
/// not tell closes one: `host/overlay.hpp` refuses what a gate would have nothing to go by.

namespace hamstring::inline HAMSTRING_EDITION {

/// The form of a host's exercise that is offered under a precaution, in place of the whole one.
struct host_adapted_form {
    /// Three to six short sentences; unused places at the end stay empty.
    std::array<std::string_view, 6> steps{};
    /// Every position that the person has to get into.
    set_of<hamstring::position> needs{};
    maybe<hamstring::equipment> equipment{};
    maybe<hamstring::sides> sides{};
    /// One dose for all levels; none of them ever does more of the whole form.
    dose amount{};
    /// The columns of the restriction matrix that it loads.
    set_of<movement> movements{};

    /// Whether there is such a form. Where there is none the exercise is left out under a precaution.
    constexpr bool exists() const noexcept { return !amount.skipped(); }
};

/// One exercise of a host.
struct host_exercise {
    /// Unique, in the spelling of hamstring's keys: best with your name in front, `clinic_step_tap`.
    std::string_view key{};
    /// Lay name, fit for a list.
    std::string_view name{};
    /// Three to six short sentences; unused places at the end stay empty.
    std::array<std::string_view, 6> steps{};
    /// Common errors, separated by "; ".
    std::string_view errors{};
    maybe<hamstring::role> role{};
    /// The exercises of the catalogue that ask the same of a body. Hamstring's rows name exercises: whatever
    /// bars one of these, or is a condition that rules one of these out, bars this one too.
    set_of<exercise> like{};
    /// The columns of the restriction matrix that it loads, at least those of `like`.
    set_of<movement> movements{};
    /// Every position that the person has to get into.
    set_of<hamstring::position> needs{};
    /// `equipment::none` where it takes nothing: that has to be said.
    maybe<hamstring::equipment> equipment{};
    maybe<hamstring::sides> sides{};
    /// Doses for beginner, intermediate and advanced; a level without one does not get it.
    dose doses[count_of<level>]{};
    /// The pose that it leads to. A stretch of the hamstrings has to give one.
    maybe<pose> held{};
    /// Conditions that rule it out beyond the matrix, and beyond those of `like`.
    set_of<condition> avoid{};
    /// The contributors that it addresses.
    set_of<cause> addresses{};
    /// The exercises that it may stand in for: a routine holds at most one of a group.
    maybe<swap_group> group{};
    /// Preference within its role, 1 (last resort) to 9 (first choice).
    std::uint8_t preference = 5;
    /// What is offered under a precaution; left out: nothing.
    host_adapted_form adapted{};
    /// Where it comes from, for example "clinic handbook, page 12".
    std::string_view reference{};
};

}  // namespace hamstring::inline HAMSTRING_EDITION
