// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/engine/rule.hpp>

/// The old name of `engine/rule.hpp`: kept until version 0.3.
