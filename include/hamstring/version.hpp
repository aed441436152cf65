// SPDX-License-Identifier: MIT
#pragma once

/// The library's version. These three are the only macros that hamstring defines; CMake reads them
/// from this file, so they are written nowhere else.
/// Source: none.
#define HAMSTRING_VERSION_MAJOR 0
#define HAMSTRING_VERSION_MINOR 1
#define HAMSTRING_VERSION_PATCH 0
