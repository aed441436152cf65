// SPDX-License-Identifier: MIT
#pragma once

#include "random_report.hpp"

/// Reports drawn at random in which every member may hold anything that it can.

namespace test {

/// As `random_report`, with all that can be measured; now and then with nothing told at all.
inline hamstring::report random_whole_report(random_bits& random) {
    using namespace hamstring;
    if (random.one_in(50)) return {};
    report result = random_report(random);
    measurements& measured = result.measured;
    if (random.one_in(3)) measured.knee_extension_deficit = degrees{random.below(91)};
    if (random.one_in(3)) measured.leg_raise = degrees{random.below(131)};
    if (random.one_in(3)) measured.fingertip_gap = centimetres{random.below(131) - 30};
    if (random.one_in(3)) measured.stance = seconds{random.below(121)};
    if (random.one_in(3)) measured.bridges = times{random.below(61)};
    return result;
}

}  // namespace test
