// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include <hamstring/advice.hpp>
#include <hamstring/routine/light.hpp>
#include <hamstring/routine/session.hpp>
#include <hamstring/routine/session_cues.hpp>
#include <hamstring/routine/session_run.hpp>
#include <hamstring/routine/told_after.hpp>

/// The routine of an advice as a session that a timer, watch, voice or page runs as it is: its steps, what is
/// called out in them, and what becomes of it while it is done.

namespace hamstring::inline HAMSTRING_EDITION {

/// What an advice asks of one session, step by step.
/// Shape: an advice -> the steps of its session, each side named, the seconds of all together
/// `advice.routine.session_takes`; the first time, `generated::first_look_takes` more for each exercise. What is done
/// over the day is no part of it.
/// Errors: an advice without a routine gives a script without steps, and so does one that holds an exercise of a
/// host: `state` says which.
constexpr session_script session(const advice& of, const session_options& how = {}) noexcept {
    session_script script;
    script.how = of.routine.how;
    script.options = how;
    if (of.routine.state != routine_state::planned) return script;
    script.older = of.traits.contains(trait::from_65);
    script.wheelchair = of.traits.contains(trait::wheelchair);
    for (const routine_item& item : of.routine)
        if (item.when == done_when::session && host_place(item.exercise)) {
            script.state = session_state::needs_the_overlay;
            return script;
        }
    for (const routine_item& item : of.routine) {
        const auto place = static_cast<std::size_t>(item.exercise);
        if (item.when != done_when::session || place >= count_of<exercise>) continue;
        script.push_back(
            {item.exercise, item.amount,
             detail::form_of(generated::exercises[place],
                             generated::heavy_exercises.contains(item.exercise), item.modified),
             item.modified});
    }
    if (!script.empty()) script.state = session_state::ready;
    return script;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
