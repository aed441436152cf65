// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/engine/check.hpp>

/// The old name of `engine/check.hpp`: kept until version 0.3.
