// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/engine/infer_many.hpp>

/// The old name of `engine/infer_many.hpp`: kept until version 0.3.
