// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/engine/tally.hpp>

/// The old name of `engine/tally.hpp`: kept until version 0.3.
