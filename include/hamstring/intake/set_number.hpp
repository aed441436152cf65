// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/ids/number.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/units.hpp>

/// A number by its name, put into a report.

namespace hamstring::inline HAMSTRING_EDITION {

/// Puts a number into a report, in the report's own unit.
constexpr void set_number(report& into, number which, int value) noexcept {
    switch (which) {
        case number::age:
            into.age = years{value};
            break;
        case number::worst_pain:
            into.worst_pain = pain_score{value};
            break;
        case number::duration:
            into.since = hours{value};
            break;
        case number::session:
            into.session = minutes{value};
            break;
        case number::knee_extension_deficit:
            into.measured.knee_extension_deficit = degrees{value};
            break;
        case number::leg_raise:
            into.measured.leg_raise = degrees{value};
            break;
        case number::fingertip_gap:
            into.measured.fingertip_gap = centimetres{value};
            break;
        case number::stance:
            into.measured.stance = seconds{value};
            break;
        case number::bridges:
            into.measured.bridges = times{value};
            break;
        case number::chair_stands:
            into.measured.chair_stands = times{value};
            break;
        case number::pain_now:
            into.pain_now = pain_score{value};
            break;
        case number::days_since_strain:
            into.strained = days{value};
            break;
        case number::weeks_since_birth:
            into.since_birth = weeks{value};
            break;
    }
}

}  // namespace hamstring::inline HAMSTRING_EDITION
