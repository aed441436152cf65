#!/usr/bin/env bash
# How much a conversation asks, docs/burden.md:
#   burden.sh           prints it anew, over 100,000 people
#   burden.sh --check   fails where it is not what the headers say
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
timeout 300 "${CXX:-g++}" -std=c++20 -O2 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Iinclude \
    tests/tools/measure/burden.cpp -o "$work/burden"
"$work/burden" 100000 >"$work/burden.md"
if [[ ${1:-} == --check ]]; then
    diff --unified=0 docs/burden.md "$work/burden.md" && echo "docs/burden.md is what the headers say"
else
    cp "$work/burden.md" docs/burden.md
fi
