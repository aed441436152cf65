#!/usr/bin/env bash
# Which lines and branches of include/ the tests run: prints a row a header, then every line that none
# runs, and fails where lines fall below the floor. What the compiler works out, and does not leave for
# the program, is not counted by it. Needs clang 14 and llvm-14.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

floor=${1:-98.5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cmake -G Ninja -S . -B "$work/build" -DCMAKE_CXX_COMPILER=clang++ -DHAMSTRING_BUILD_EXAMPLES=OFF \
    -DCMAKE_CXX_FLAGS="-O0 -fprofile-instr-generate -fcoverage-mapping" >"$work/log"
cmake --build "$work/build" --target hamstring_tests >"$work/log" 2>&1 || { tail -n 30 "$work/log" && exit 1; }
LLVM_PROFILE_FILE="$work/raw" "$work/build/tests/hamstring_tests" >"$work/log" || { tail -n 30 "$work/log" && exit 1; }
llvm-profdata-14 merge -o "$work/profile" "$work/raw"

mapfile -t headers < <(find include/hamstring -name '*.hpp' | sort)
llvm-cov-14 export "$work/build/tests/hamstring_tests" -instr-profile="$work/profile" -summary-only "${headers[@]}" >"$work/summary.json"
llvm-cov-14 show "$work/build/tests/hamstring_tests" -instr-profile="$work/profile" -show-instantiations=false \
    "${headers[@]}" >"$work/shown"
python3 - "$work/summary.json" "$work/shown" "$floor" <<'PYTHON'
import json, os, re, sys

summary = json.load(open(sys.argv[1], encoding="utf-8"))["data"][0]
print(f"{'header':<44} {'lines':>12} {'branches':>12}")
for file in summary["files"]:
    lines, branches = file["summary"]["lines"], file["summary"]["branches"]
    name = os.path.relpath(file["filename"]).removeprefix("include/hamstring/")
    print(f"{name:<44} {lines['covered']:>5}/{lines['count']:<5} {branches['covered']:>5}/{branches['count']:<5}")
total = summary["totals"]
print(f"{'all':<44} {total['lines']['percent']:>11.2f}% {total['branches']['percent']:>11.2f}%")

print("\nlines that no test runs:")
header = ""
for row in open(sys.argv[2], encoding="utf-8"):
    if row.rstrip().endswith(".hpp:"):
        header = os.path.relpath(row.rstrip().rstrip(":")).removeprefix("include/hamstring/")
    else:
        found = re.match(r" *(\d+)\| +0\|(.*)", row)
        if found:
            print(f"  {header}:{found[1]}:{found[2].rstrip()}")
percent = total["lines"]["percent"]
if percent < float(sys.argv[3]):
    sys.exit(f"{percent:.2f} % of the lines are run, the floor is {sys.argv[3]} %")
PYTHON
