// SPDX-License-Identifier: MIT
#pragma once

// Catch2, v3 or v2. Tests use only what both have: TEST_CASE and its template forms, SECTION,
// REQUIRE, CHECK, STATIC_REQUIRE, INFO, CAPTURE and GENERATE. A test's name holds no `;`: with v2
// it would be split there into tests that do not exist and that pass.

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#else
#include <catch2/catch.hpp>
#endif
