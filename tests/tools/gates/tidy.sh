#!/usr/bin/env bash
# Runs clang-tidy over the public headers and the examples. A header is looked at once: the headers
# of one folder make one translation unit, and only what lies in that folder is reported there.
# That each header compiles alone is another check (hosts.sh).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

clang_tidy=$(command -v clang-tidy-14 || command -v clang-tidy)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

units=0
while IFS= read -r folder; do
    mapfile -t headers < <(find "$folder" -maxdepth 1 -name '*.hpp' | sort)
    ((${#headers[@]} > 0)) || continue
    name=${folder#include/}
    printf '#include <%s>\n' "${headers[@]#include/}" >"$work/${name//\//_}.cpp"
    printf '%s\0%s\0' "$work/${name//\//_}.cpp" "include/$name/[a-z_]+\\.hpp$" >>"$work/list"
    units=$((units + 1))
done < <(find include/hamstring -type d | sort)
# (board.cpp is a Cortex-M4's own.)
for example in examples/*.cpp examples/firmware/[!b]*.cpp; do
    [[ -e $example ]] || continue
    printf '%s\0%s\0' "$example" "examples/[a-z_/]+\\.hpp$" >>"$work/list"
    units=$((units + 1))
done
printf '%s, %d translation units\n' "$("$clang_tidy" --version | grep -o 'version.*')" "$units"

# What it prints besides its findings is a count of suppressed warnings.
export clang_tidy
xargs -0 -n 2 -P "$(nproc)" bash -c '
    findings=$("$clang_tidy" --quiet --config-file=.clang-tidy --header-filter="$2" "$1" -- \
        -std=c++20 -I"$PWD/include" 2>&1) && failed=0 || failed=1
    grep -vE "^[0-9]+ warnings? generated\.$|^Suppressed [0-9]+ warnings|^Use -header-filter" <<<"$findings"
    exit "$failed"
' tidy <"$work/list"
