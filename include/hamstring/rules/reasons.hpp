// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/engine/trace.hpp>

/// The old name of `engine/trace.hpp`: kept until version 0.3.
