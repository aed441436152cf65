// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/intake/observe.hpp>

/// The old name of `intake/observe.hpp`: kept until version 0.3.
