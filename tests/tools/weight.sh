#!/usr/bin/env bash
# What including the front door costs: fails on preprocessed lines, which are the same on every run,
# and prints milliseconds, which are not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

header=include/hamstring/advice.hpp
budget=30000

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unit="#include \"$header\""

g++ -std=c++20 -Iinclude -x c++ -E - <<<"$unit" >"$work/preprocessed"
lines=$(wc -l <"$work/preprocessed")
ours=$(awk '/^# [0-9]+ "/ { ours = $3 ~ /^"include\/hamstring/; next } ours' "$work/preprocessed" | wc -l)
for compiler in g++ clang++; do
    begin=$(date +%s%N)
    "$compiler" -std=c++20 -Iinclude -x c++ -fsyntax-only - <<<"$unit"
    printf '%s: %s alone compiles in %d ms\n' "$compiler" "$header" $((($(date +%s%N) - begin) / 1000000))
done
printf 'g++: %d preprocessed lines of at most %d; %d of them are our own, the rest the standard library\n' \
    "$lines" "$budget" "$ours"
((lines <= budget))
