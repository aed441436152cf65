#!/usr/bin/env bash
# Throws bytes at every way in: tests/fuzz/run.sh [seconds for each target, default 15] [target...]
# Each target runs with ASan and UBSan, from the inputs in tests/fuzz/corpus and from seeds written anew.
# An input that breaks a promise is kept in the folder that is printed. With MSAN=1, `advise` and `keys`
# run with MSan instead: they call nothing of the standard library that is not in its headers.
# Needs clang, libclang-rt-14-dev and nlohmann-json3-dev.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${1:-15}
targets=(advise render keys command_line)
sanitizers=address,undefined
if [[ ${MSAN:-} == 1 ]]; then
    targets=(advise keys)
    sanitizers=memory
fi
if (($# > 1)); then targets=("${@:2}"); fi

work=$(mktemp -d)
clang++ -std=c++20 -Iinclude tests/fuzz/seeds.cpp -o "$work/seeds"
"$work/seeds" "$work/seed"
for target in "${targets[@]}"; do
    clang++ -std=c++20 -O1 -g1 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Iinclude \
        "-fsanitize=fuzzer,$sanitizers" -fno-sanitize-recover=all "tests/fuzz/$target.cpp" -o "$work/$target"
    mkdir -p "$work/found/$target" "$work/broken"
    if ! "$work/$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -max_len=512 \
        -artifact_prefix="$work/broken/$target." -print_final_stats=1 "$work/found/$target" \
        "tests/fuzz/corpus/$target" "$work/seed/$target" >"$work/$target.log" 2>&1; then
        grep -E 'broken promise|ERROR|runtime error' "$work/$target.log" || tail -n 20 "$work/$target.log"
        printf '%s: broken, see %s\n' "$target" "$work/broken"
        exit 1
    fi
    printf '%-14s %9d inputs in %d s, %s kept, nothing broken (%s)\n' "$target" \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$target.log")" "$seconds" \
        "$(find "$work/found/$target" -type f | wc -l)" "$sanitizers"
done
rm -rf "$work"
