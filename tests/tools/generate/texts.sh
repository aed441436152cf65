#!/usr/bin/env bash
# What people read, whole, docs/texts.md:
#   texts.sh           prints it anew
#   texts.sh --check   fails where it is not what the headers say
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
timeout 300 "${CXX:-g++}" -std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Iinclude \
    tests/tools/generate/texts.cpp -o "$work/texts"
"$work/texts" >"$work/texts.md"
if [[ ${1:-} == --check ]]; then
    diff --unified=0 docs/texts.md "$work/texts.md" >"$work/difference" && echo "docs/texts.md is what the headers say" && exit
    head -n 40 "$work/difference"
    exit 1
fi
cp "$work/texts.md" docs/texts.md
