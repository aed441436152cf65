// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/advice.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/maybe.hpp>

#include "state.hpp"

/// What a talk does beyond the conversation of the library: a check-in shows some pages again.

namespace c_api {

/// Reopens the next page that a check-in shows again, once the danger signs are done; in an emergency none.
inline void show_again(talk_value& of) {
    if (of.again.empty() || of.talk.changing() || !progress(of.talk).ready) return;
    if (advise(report_of(of.talk)).urgency == urgency::emergency_now) return;
    const page_id next = *of.again.begin();
    of.talk = reopen(of.talk, next);
    of.again.erase(next);
}

}  // namespace c_api
