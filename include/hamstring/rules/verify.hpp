// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/rules/base.hpp>
#include <hamstring/rules/check.hpp>

/// Has the compiler check the shipped rule bases. This project's own build always includes it; a host
/// that wants the proof in its own build, or that has changed a table, includes it in one file.

namespace hamstring::rules {

static_assert(is_sound<all_rules, rule_limits>());

}  // namespace hamstring::rules
