// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/engine/strata.hpp>

/// The old name of `engine/strata.hpp`: kept until version 0.3.
