// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/host/overlay.hpp>
#include <hamstring/rules/house.hpp>

/// The old name of `host/overlay.hpp`: kept until version 0.3.
