// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/engine/fact.hpp>

/// The old name of `engine/fact.hpp`: kept until version 0.3.
