#!/usr/bin/env bash
# Runs every proof: writes the compiled tables as formulas, puts each property to Z3, shows that the
# formulas are the engine, and enumerates what is small enough. One line a property; fails where one
# fails, or where its negative control is not refuted.
#     tests/proof/run.sh [random reports, default 200000] [inputs of a cone, default 26]
# Needs g++, python3 and z3. In full: tests/proof/run.sh 10000000 30
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

running=()
for program in encode check; do
    "${CXX:-g++}" -std=c++20 -O2 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -pthread \
        -Iinclude -o "$work/$program" "tests/proof/$program.cpp" &
    running+=($!)
done
for one in "${running[@]}"; do wait "$one"; done
tests/proof/prove.py "$work" "${1:-200000}" "${2:-26}"
