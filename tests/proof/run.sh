#!/usr/bin/env bash
# Runs every proof: writes the compiled tables as formulas, puts each property to Z3, shows that the
# formulas are the generated texts, the library and the engine, and enumerates what is small enough. One
# line a property; fails where one fails, or where its negative control is not refuted.
#     tests/proof/run.sh [random reports, default 20000] [inputs of a cone, default 26]
# Needs g++, python3 and z3. In full: tests/proof/run.sh 10000000 30
#     tests/proof/run.sh --planted 40 16
# plants so many errors at random in the texts of one report and in that of many, and fails where Z3
# finds one of them not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
    "${CXX:-g++}" -std=c++20 -O2 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -pthread \
        -Iinclude -o "$work/$1" "tests/proof/$1.cpp"
}

if [[ ${1:-} == --planted ]]; then
    build encode
    tests/proof/planted.py "$work/encode" "${@:2}"
    exit
fi
running=()
for program in encode check; do
    build "$program" &
    running+=($!)
done
for one in "${running[@]}"; do wait "$one"; done
tests/proof/prove.py "$work" "${1:-20000}" "${2:-26}"
