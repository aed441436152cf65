// SPDX-License-Identifier: MIT
// The rule base of one mutant: all that is compiled anew for it. judge.cpp judges it.

#include <span>

#include <hamstring/rules/all_rules.hpp>

namespace {

// A copy: `all_rules` is inline, and the linker would keep the one of judge.cpp for both.
constexpr auto own_rules = hamstring::rules::all_rules;

}  // namespace

extern const std::span<const hamstring::rules::rule> subject;
const std::span<const hamstring::rules::rule> subject{own_rules};
