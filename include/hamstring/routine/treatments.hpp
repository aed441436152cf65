// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include <hamstring/generated/advise.hpp>
#include <hamstring/ids/facts.hpp>
#include <hamstring/ids/restrictions.hpp>
#include <hamstring/ids/treatment.hpp>
#include <hamstring/ids/urgency.hpp>

/// Which other treatments may be mentioned.

namespace hamstring::inline HAMSTRING_EDITION {

/// The treatments that may be mentioned: none while something has to be looked at first. One that needs
/// a movement is mentioned only where the movement needs neither clearance nor more; a thrust only for
/// a back that hurts, where nobody has to be seen first and nothing speaks against it.
constexpr set_of<treatment> mentionable(urgency level, const rules::conclusions& concluded,
                                        restrictions limits) noexcept {
    set_of<treatment> result;
    if (concluded.test(rules::index_of(finding::routine_blocked))) return result;
    const bool thrust_fits = level == urgency::self_care_review &&
                             concluded.test(rules::index_of(finding::back_pain)) &&
                             !concluded.test(rules::index_of(finding::manipulation_unwise));
    for (std::size_t i = 0; i < count_of<treatment>; ++i) {
        const set_of<movement> needs = generated::treatment_needs[i];
        if (limits.of(needs) >= restriction::clearance) continue;
        if (needs.contains(movement::spinal_manipulation) && !thrust_fits) continue;
        result.insert(static_cast<treatment>(i));
    }
    return result;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
