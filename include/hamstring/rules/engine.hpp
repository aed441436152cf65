// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/engine/infer.hpp>

/// The old name of `engine/infer.hpp`: kept until version 0.3.
