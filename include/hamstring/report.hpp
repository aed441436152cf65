// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/intake/report.hpp>

/// The old name of `intake/report.hpp`: kept until version 0.3.
