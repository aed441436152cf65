#!/usr/bin/env bash
# The generated headers, include/hamstring/generated/:
#   generate.sh           prints them anew, from the tables and rules
#   generate.sh --check   fails where they are not what the tables and rules say
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

timeout 300 "${CXX:-g++}" -std=c++20 -O0 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Iinclude \
    tests/tools/generate/generate.cpp -o "$work/generate"
mkdir "$work/generated"
"$work/generate" "$work/generated"
# Visual Studio's view of the values names the edition.
natvis=include/hamstring/debug/hamstring.natvis
edition=$(sed -n 's/^#define HAMSTRING_EDITION //p' "$work/generated/edition.hpp")
sed -E "s/\bv[0-9]+_[0-9]+_[0-9a-f]+\b/$edition/g" "$natvis" >"$work/natvis"
if [[ ${1:-} == --check ]]; then
    if ! diff -r --unified=0 include/hamstring/generated "$work/generated" | head -n 40; then
        echo "include/hamstring/generated is not what the tables say; tests/tools/generate/generate.sh prints it" >&2
        exit 1
    fi
    cmp "$work/natvis" "$natvis" || { echo "tests/tools/generate/generate.sh writes its edition" >&2 && exit 1; }
    echo "the generated headers are what the tables and rules say"
else
    mkdir -p include/hamstring/generated
    cp "$work"/generated/* include/hamstring/generated/
    cp "$work/natvis" "$natvis"
fi
