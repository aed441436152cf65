// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <ostream>
#include <string>

#include <hamstring/knowledge/check_in.hpp>

#include "text.hpp"

/// What the rules of a check-in come to: rows of bits, and the places of the signs that are watched.

namespace generate {

inline void print_check_in(std::ostream& out) {
    out << R"(
/// One row of the rules of a check-in: all these facts, as bits, and what follows.
struct check_in_row {
    std::uint64_t when;
    decision then;
    plan_action plan;
    easing doses;
    bool to_be_seen;
};
inline constexpr check_in_row check_in_rows[] = {
)";
    for (const hamstring::check_in_row& row : hamstring::knowledge::check_in_rows) {
        std::uint64_t when = 0;
        for (const hamstring::check_in_fact fact : row.when)
            when |= std::uint64_t{1} << static_cast<unsigned>(fact);
        out << "    {" << hex(when) << ", static_cast<decision>(" << static_cast<int>(row.then)
            << "), static_cast<plan_action>(" << static_cast<int>(row.plan)
            << "), static_cast<easing>(" << static_cast<int>(row.doses) << "), "
            << (row.to_be_seen ? "true" : "false") << "},  // " << row.key << '\n';
    }
    out << R"(};

/// The signs in a leg that are looked for at each check-in, by their places among the observations.
inline constexpr std::uint16_t leg_signs[] = {
)";
    for (const hamstring::leg_sign_row& row : hamstring::knowledge::leg_signs)
        out << "    " << row.which.index << ",  // " << row.says << '\n';
    std::uint64_t of_today = 0;
    std::uint64_t bit = 1;
    for (const hamstring::leg_sign_row& row : hamstring::knowledge::leg_signs) {
        if (row.when_new >= hamstring::urgency::same_day) of_today |= bit;
        bit <<= 1U;
    }
    out << "};\n/// Those that somebody is to look at the same day where they are new, as bits by their place above.\n"
        << "inline constexpr std::uint32_t leg_signs_of_today = " << hex(of_today) << ";\n";
}

}  // namespace generate
