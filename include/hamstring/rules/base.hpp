// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/rules/all_rules.hpp>

/// The old name of `rules/all_rules.hpp`: kept until version 0.3.
