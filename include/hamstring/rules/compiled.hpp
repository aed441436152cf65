// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/engine/program.hpp>

/// The old name of `engine/program.hpp`: kept until version 0.3.
