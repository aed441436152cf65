// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/intake/pending.hpp>

/// The old name of `intake/pending.hpp`: kept until version 0.3.
