#!/usr/bin/env bash
# How different the routines of adults drawn at random are:
#   variety.sh [HOW_MANY]     20,000 unless said otherwise
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${CXX:-g++}" -std=c++20 -O2 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Iinclude \
    tests/tools/measure/variety.cpp -o "$work/variety"
"$work/variety" "$@"
