// SPDX-License-Identifier: MIT
#pragma once

#if !defined(__cplusplus) || \
    (__cplusplus < 202002L && !(defined(_MSVC_LANG) && _MSVC_LANG >= 202002L))
#error \
    "hamstring needs C++20: compile with -std=c++20 (g++ 12, clang++ 14 or later), or in CMake target_compile_features(your_target PRIVATE cxx_std_20)"
#endif

/// The library's version. CMake reads it from this file, so it is written nowhere else.
/// Source: none.
#define HAMSTRING_VERSION_MAJOR 0
#define HAMSTRING_VERSION_MINOR 1
#define HAMSTRING_VERSION_PATCH 0

// HAMSTRING_EDITION names the inline namespace that holds everything: the version and the hash of the
// knowledge. Two editions in one process are two sets of names, so that each answers for itself and a
// linker never takes the code of one for the other's. The program that prints the generated headers
// brings a name of its own, since it must not read what it prints.
#ifndef HAMSTRING_EDITION
#include <hamstring/generated/edition.hpp>
#endif
