// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

/// What the coach needs of the thing that it runs on: letters in, letters out, and a second. `board.cpp` is a
/// Cortex-M4 with a debugger; a watch writes its own three.

namespace board {

/// Takes what was typed, waiting for it: how many letters came, 0 where the input has ended.
std::size_t read(char* to, std::size_t room);

/// Shows letters.
void write(const char* from, std::size_t size);

/// Sleeps until the next second of the clock.
void wait_a_second();

}  // namespace board

namespace coach {

/// What runs on it: a person after the other, until the input ends or somebody stops; the exit code: 0 where the last
/// one saw advice, 2 where there is none.
int run();

}  // namespace coach
