// SPDX-License-Identifier: MIT

// A program of somebody who has hamstring installed.

#include <hamstring/advice.hpp>
#include <hamstring/version.hpp>

#include <cstdio>

int main() {
    std::printf("%d.%d.%d\n", HAMSTRING_VERSION_MAJOR, HAMSTRING_VERSION_MINOR,
                HAMSTRING_VERSION_PATCH);
}
