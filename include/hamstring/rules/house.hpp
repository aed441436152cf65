// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/host/host_rule.hpp>

/// The old name of `host/host_rule.hpp`: kept until version 0.3.

namespace hamstring::inline HAMSTRING_EDITION {

/// The old name of `host_rule`.
using house_rule = host_rule;

}  // namespace hamstring::inline HAMSTRING_EDITION
