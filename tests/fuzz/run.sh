#!/usr/bin/env bash
# Throws bytes at every way in: tests/fuzz/run.sh [seconds for each target, default 15] [target...]
# Seconds are of processor time, so that a busy machine tries as much.
# Each target runs with ASan and UBSan, from the inputs in tests/fuzz/corpus and from seeds written anew.
# An input that breaks a promise is kept in the folder that is printed. With MSAN=1, `advise`, `keys`
# and `saved` run with MSan instead: they call nothing of the standard library that is not in its headers.
# Needs clang, libclang-rt-14-dev and nlohmann-json3-dev.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${1:-15}
TIMEFORMAT='%U %S'
targets=(advise render keys saved report_json command_line c_api)
sanitizers=address,undefined
if [[ ${MSAN:-} == 1 ]]; then
    targets=(advise keys saved)
    sanitizers=memory
fi
if (($# > 1)); then targets=("${@:2}"); fi

work=$(mktemp -d)
clang++ -std=c++20 -Iinclude tests/fuzz/seeds.cpp -o "$work/seeds"
"$work/seeds" "$work/seed"
clang++ -std=c++20 -O1 -g1 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Iinclude \
    "-fsanitize=fuzzer,$sanitizers" -fno-sanitize-recover=all tests/fuzz/targets.cpp -o "$work/targets"
for target in "${targets[@]}"; do
    export FUZZ_TARGET=$target
    mkdir -p "$work/found/$target" "$work/broken"
    spent=0 tried=0 longest=512
    # A whole conversation on a line, a whole report.
    if [[ $target == saved || $target == report_json ]]; then longest=4096; fi
    while ((spent < seconds)); do
        if ! { time "$work/targets" -max_total_time=$((seconds - spent)) -timeout=60 -rss_limit_mb=3000 \
            -max_len="$longest" -artifact_prefix="$work/broken/$target." -print_final_stats=1 "$work/found/$target" \
            "tests/fuzz/corpus/$target" "$work/seed/$target" >"$work/$target.log" 2>&1; } 2>"$work/time"; then
            grep -E 'broken promise|ERROR|runtime error' "$work/$target.log" || tail -n 20 "$work/$target.log"
            printf '%s: broken, see %s\n' "$target" "$work/broken"
            exit 1
        fi
        # A round that takes nearly no time is counted as a second: it must end.
        spent=$(awk -v spent="$spent" '{ sum = $1 + $2 } END { print spent + (sum < 1 ? 1 : int(sum)) }' "$work/time")
        tried=$((tried + $(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$target.log")))
    done
    printf '%-14s %9d inputs in %d s of processor time, %s kept, nothing broken (%s)\n' "$target" \
        "$tried" "$spent" "$(find "$work/found/$target" -type f | wc -l)" "$sanitizers"
done
rm -rf "$work"
