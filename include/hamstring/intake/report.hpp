// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/exercise.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/problem.hpp>
#include <hamstring/ids/sex.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/units.hpp>

/// What a person can report: answers, numbers, and what they have at hand. This folder holds what goes
/// in, and how it becomes facts.

namespace hamstring::inline HAMSTRING_EDITION {

/// Every red flag: `.absent = every_red_flag` says that all were asked and all were answered no.
inline constexpr observations every_red_flag{
    observations::bits_type::run(rules::first::red_flag, count_of<red_flag>)};

/// What "none of these" to a screen's summary question answers with no.
/// Errors: a number that is no screen answers nothing.
constexpr observations none_of(screen asked) noexcept {
    observations answered;
    if (static_cast<std::size_t>(asked) >= count_of<screen>) return answered;
    for (const red_flag flag : generated::flags_of_screen[static_cast<std::size_t>(asked)])
        answered.insert(flag);
    return answered;
}

/// What the self-tests measured, the worse side where both were tested.
struct measurements {
    /// Active knee extension, degrees short of straight: 0 to 90.
    maybe<degrees> knee_extension_deficit{};
    /// Straight leg raise, degrees from the floor: 0 to 130.
    maybe<degrees> leg_raise{};
    /// Fingertip to floor, centimetres left to the floor: -30 (past it) to 100.
    maybe<centimetres> fingertip_gap{};
    /// Single-leg stance with a level pelvis, seconds: 0 to 120.
    maybe<seconds> stance{};
    /// Single-leg bridge, repetitions: 0 to 60.
    maybe<times> bridges{};
    /// Rises from a chair in 30 seconds without hands: 0 to 60.
    maybe<times> chair_stands{};

    friend constexpr bool operator==(const measurements&, const measurements&) noexcept = default;
};

/// What a person reported. `present` are the answers yes, `absent` the answers no, `unsure` the answers
/// "not sure"; what is in none was not asked. Neither of the two is a no.
/// Errors: any value can be stored; `problems(report)` of `intake/observe.hpp`, which `advice.hpp`
/// includes, names what cannot be, and `advise` then never ends in self-care.
struct report {
    /// Valid: 0 to 120. Under 16 the advice is to see a clinician.
    maybe<years> age{};
    hamstring::sex sex = hamstring::sex::not_given;
    /// The worst pain lately, 0 to 10.
    maybe<pain_score> worst_pain{};
    /// The pain right now, at rest, 0 to 10: it decides how much is asked of somebody today.
    maybe<pain_score> pain_now{};
    /// How long it has lasted, in hours or any longer unit: `days{3}`, `weeks{6}`. Valid: 0 to 100
    /// years, and not longer than life.
    maybe<hours> since{};
    /// How long ago a hamstring was strained: 0 to 365 days.
    maybe<days> strained{};
    /// How long ago the last birth was: 0 to 104 weeks.
    maybe<weeks> since_birth{};
    /// What was answered yes.
    observations present{};
    /// What was answered no.
    observations absent{};
    /// What was answered "not sure": never less urgent than a no or no answer, never more than a yes.
    observations unsure{};
    /// What the self-tests measured.
    measurements measured{};
    /// What is at hand: what nearly every home has, unless said otherwise. `equipment::none` always is.
    set_of<hamstring::equipment> equipment = household_equipment;
    /// The positions the person can get into; all of them unless said otherwise.
    set_of<hamstring::position> positions = set_of<hamstring::position>::everything();
    /// Time for one session. Valid: 1 to 120 minutes.
    minutes session{generated::usual_session};
    hamstring::level level = hamstring::level::beginner;

    friend constexpr bool operator==(const report&, const report&) noexcept = default;
};

}  // namespace hamstring::inline HAMSTRING_EDITION
