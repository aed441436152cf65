// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/number.hpp>
#include <hamstring/ids/stop_sign.hpp>
#include <hamstring/ids/trait.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/units.hpp>

/// The pain traffic light: what pain says in a session and the morning after it. Nobody's silence is a green
/// light: where a number is missing, the light is at least caution.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

/// Whether a score can be one.
constexpr bool is_a_pain(pain_score told) noexcept {
    const generated::number_range& range =
        generated::number_ranges[static_cast<std::size_t>(number::worst_pain)];
    return range.lowest <= told.value && told.value <= range.highest;
}

/// Whether a score is the highest that there is, above which nobody can tell a rise.
constexpr bool is_the_worst_pain(pain_score told) noexcept {
    return told.value ==
           generated::number_ranges[static_cast<std::size_t>(number::worst_pain)].highest;
}

/// What a score says by itself.
constexpr pain_light absolute_light(pain_score during) noexcept {
    return during.value >= generated::pain_stops_from      ? pain_light::stop
           : during.value >= generated::pain_cautions_from ? pain_light::caution
                                                           : pain_light::go;
}

}  // namespace detail

/// What pain while exercising says: go on, do less or stop.
/// Shape: by the score alone; in mode settle, where pain is strong before anything is done, by how far it is
/// above the pain before, or by the highest score that there is, and there is no caution between. Where the pain before was
/// not told, by the score alone.
/// Units: pain 0 to 10.
/// Errors: what is no score says stop; a missing one says caution; a score before that is none counts as missing.
/// Source: `knowledge::pain_lights`; the row `rise_of_strong_pain_stops` of `knowledge/limit.hpp`, and
/// `knowledge::stop_rule_while_strong`.
constexpr pain_light light_while(mode how, maybe<pain_score> before,
                                 maybe<pain_score> during) noexcept {
    if (!during) return pain_light::caution;
    if (!detail::is_a_pain(*during)) return pain_light::stop;
    if (how != mode::settle || !before || !detail::is_a_pain(*before))
        return detail::absolute_light(*during);
    const bool rose = during->value - before->value >= generated::rise_of_strong_pain_stops;
    return rose || detail::is_the_worst_pain(*during) ? pain_light::stop : pain_light::go;
}

/// What the pain of the next morning says, against the pain before the session.
/// Units: pain 0 to 10.
/// Errors: a score of the morning that is none says stop; a missing one, and one before that is missing or none,
/// says caution at the least.
/// Source: the rows `rise_next_morning_cautions` and `rise_next_morning_stops` of `knowledge/limit.hpp`.
constexpr pain_light light_next_morning(maybe<pain_score> before,
                                        maybe<pain_score> next_morning) noexcept {
    if (!next_morning) return pain_light::caution;
    if (!detail::is_a_pain(*next_morning)) return pain_light::stop;
    if (!before || !detail::is_a_pain(*before)) return pain_light::caution;
    const int rise = next_morning->value - before->value;
    return rise >= generated::rise_next_morning_stops      ? pain_light::stop
           : rise >= generated::rise_next_morning_cautions ? pain_light::caution
                                                           : pain_light::go;
}

/// Whether the next session waits until somebody has looked, once a sign ended one: for every sign but that of pain by
/// its number alone.
/// Source: the rows `stop_emergency`, `stop_same_day` and `stop_and_ask` of `knowledge::stop_rules`.
constexpr bool waits_for_a_look(stop_sign sign) noexcept {
    return sign != stop_sign::pain_above_five;
}

/// Whether a sign ends a session: every one, but that of pain by its number alone while pain is strong before
/// anything is done. There the pain before is the measure, see `light_while`.
constexpr bool ends_a_session(stop_sign sign, mode how) noexcept {
    return sign != stop_sign::pain_above_five || how != mode::settle;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
