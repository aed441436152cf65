#!/usr/bin/env bash
# Compiles the library without exceptions and RTTI, with each compiler: all headers, in both orders
# and each of them twice, in two translation units that are linked into one program; and the
# quickstart, which takes advice and prints it, and is run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mapfile -t headers < <(find include/hamstring -name '*.hpp' | sort)
mapfile -t reversed < <(printf '%s\n' "${headers[@]}" | tac)
includes() { printf '#include <%s>\n' "${@#include/}"; }
{ includes "${headers[@]}" && includes "${reversed[@]}"; } >"$work/first.cpp"
{ includes "${reversed[@]}" && includes "${headers[@]}" && echo 'int main() {}'; } >"$work/second.cpp"

for compiler in g++ clang++; do
    build=("$compiler" -std=c++20 -fno-exceptions -fno-rtti -Iinclude
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
    printf '%s\0' first second |
        xargs -0 -P "$(nproc)" -I@ "${build[@]}" -c "$work/@.cpp" -o "$work/@.o"
    "$compiler" "$work/first.o" "$work/second.o" -o "$work/linked"
    "$work/linked"
    printf '%s: %d headers, twice in two translation units\n' "$compiler" "${#headers[@]}"
    "${build[@]}" examples/quickstart.cpp -o "$work/quickstart"
    "$work/quickstart" >"$work/output"
    printf '%s: the quickstart runs and prints %d lines\n' "$compiler" "$(wc -l <"$work/output")"
    [[ -s "$work/output" ]]
done
