#!/usr/bin/env bash
# Builds the benchmark with each compiler, checks that all forms of the rules agree on 25,000 reports,
# and prints times and ratios for two mixes of them: any answer (most are told to be seen at once), and
# reports of which each gets a routine; and what a page of the conversation costs beside one `advise`.
# `bench.sh --agree` only checks, with g++: that is what CI runs.
# Needs libbenchmark-dev and libclips-dev. json-rules-engine is fetched with npm into a folder that is
# deleted again, and left out where that is not possible.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
flags=(-std=c++20 -Iinclude)

g++ "${flags[@]}" tests/bench/generate.cpp -o "$work/generate"
"$work/generate" ifs >"$work/ifs.hpp"
"$work/generate" branch-free >"$work/branch_free.hpp"
"$work/generate" clips >"$work/rules.clp"
"$work/generate" json >"$work/rules.json"

build() { # build <compiler> <flags...>
    "$1" "${flags[@]}" -I"$work" "${@:2}" tests/bench/bench.cpp -o "$work/bench" -lbenchmark -lpthread -lclips
}
if [[ ${1:-} == --agree ]]; then
    build g++ -O1
    "$work/bench" "$work/rules.clp" --agree
    exit
fi

other=()
measure_json_rules_engine() {
    mkdir "$work/npm"
    if ! command -v npm >/dev/null ||
        ! (cd "$work/npm" && timeout 120 npm install --silent --no-audit --no-fund json-rules-engine@7.3.1) >/dev/null 2>&1; then
        echo "json-rules-engine is left out: npm is not installed, or cannot fetch it"
        return
    fi
    "$work/bench" "$work/rules.clp" --reports "$work/reports"
    local nanoseconds
    nanoseconds=$(node tests/bench/json_rules_engine.mjs "$work/npm" "$work/rules.json" "$work/reports")
    other=(--other json-rules-engine "$nanoseconds")
}

for compiler in ${COMPILERS:-g++ clang++}; do
    printf '\n%s %s -O3\n' "$compiler" "$("$compiler" -dumpversion)"
    build "$compiler" -O3
    if [[ ! -d $work/npm ]]; then measure_json_rules_engine; fi
    "$work/bench" "$work/rules.clp" "${other[@]}" --benchmark_min_time=0.02 --benchmark_repetitions="${ROUNDS:-31}" \
        --benchmark_enable_random_interleaving=true
    "$compiler" "${flags[@]}" -O3 tests/bench/conversation.cpp -o "$work/conversation" -lbenchmark -lpthread
    "$work/conversation"
done
