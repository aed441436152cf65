#!/usr/bin/env bash
# What each further 100 rules cost who includes advice.hpp: in a copy of the tree the written rules stand
# once, twice and four times, each time on other observations. Prints the time of a compile as a ratio to
# the four light headers, and the evaluation steps that clang needs for advice as a constant. It only
# reports. ROUNDS says how many compiles in turns.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
source tests/bench/compile_cost.bash

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# regenerate <tree>: what is generated from the rules, anew.
regenerate() {
    if [[ ! -e $1/tests/tools/generate/generate.sh ]]; then return; fi
    (cd "$1" && tests/tools/generate/generate.sh) >/dev/null
}

# grow <tree> <times> <stride>: the rows of every array of rules so many times; prints how many were added.
# A copy reads observations so much further on in their enumerations, so that no premise has a fact twice
# and nothing that the engine could share is shared more than among the written rules. Findings stay, and
# so the strata; so does what is worked out from numbers: an age has no neighbour.
grow() {
    python3 - "$1/include" "$2" "$3" <<'END'
import pathlib
import re
import sys

include, times, stride = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
files = {path: path.read_text() for path in sorted(include.rglob("*.hpp"))}

order = {}  # of each kind of observation, the enumerators
for text in files.values():
    for kind, body in re.findall(r"enum class (\w+)[^{;]*\{(.*?)\};", text, re.S):
        names = re.findall(r"^\s*(\w+)", re.sub(r"//[^\n]*", "", body).replace(",", "\n"), re.M)
        order.setdefault(kind, names)
shifted = ("symptom", "habit", "history", "sign", "condition", "red_flag")
for kind in shifted:
    if kind not in order:
        sys.exit(f"growth.sh: found no enumeration {kind}")


def further(rows, copy):
    def enumerator(found):
        names = order[found[1]]
        return f"{found[1]}::{names[(names.index(found[2]) + stride * copy) % len(names)]}"

    def premise(found):
        return re.sub(rf"\b({'|'.join(shifted)})::(\w+)", enumerator, found[0])

    rows = re.sub(r"\.when\s*=.*?(?=\n\s*\.then\b)", premise, rows, flags=re.S)
    return re.sub(r'(\.id\s*= ")([^"]*)"', rf'\g<1>\g<2>-{copy}"', rows)


added = 0
for path, text in files.items():
    def longer(array):
        global added
        copies = [further(array[2], copy) for copy in range(1, times)]
        added += sum(len(re.findall(r"\.when\s*=", copy)) for copy in copies)
        return array[1] + array[2] + "".join(copies) + array[3]

    text = re.sub(r"^(inline constexpr rule \w+\[\] = \{\n)(.*?)(^\};)", longer, text, flags=re.S | re.M)
    if text != files[path]:
        path.write_text(text)
if times > 1 and added == 0:
    sys.exit("growth.sh: found no array of rules")
print(added)
END
}

printf '%s\n' "$light_program" >"$work/light.cpp"
declare -A added
for times in 1 2 4; do
    printf '%s\n' "$advise_program" >"$work/advice-$times.cpp"
    # One answer only, since every rule that is added may read it; with some strides one takes the
    # routine away, and then less would be evaluated.
    constant_program habit::sits_most_of_the_day >"$work/constant-$times.cpp"
    for stride in 5 7 11 13 17 19 23 29 31 0; do
        if ((stride == 0)); then
            echo "with every stride the report loses its routine: give it other answers" >&2
            exit 1
        fi
        rm -rf "${work:?}/$times"
        mkdir "$work/$times"
        find . -mindepth 1 -maxdepth 1 ! -name .git ! -name 'build*' -exec cp -r {} "$work/$times" \;
        added[$times]=$(grow "$work/$times" "$times" "$stride")
        regenerate "$work/$times"
        if g++ -std=c++20 -I"$work/$times/include" -fsyntax-only "$work/constant-$times.cpp" 2>"$work/says"; then break; fi
    done
done

for ((round = 0; round < ${ROUNDS:-3}; ++round)); do
    compile light "$work/light.cpp" include
    for times in 1 2 4; do compile "$times" "$work/advice-$times.cpp" "$work/$times/include"; done
done

printf '%-26s %12s %12s %12s %12s %12s\n' "advice to light" "g++ -O0" "g++ -O2" "clang++ -O0" "clang++ -O2" "clang steps"
declare -A needed
for times in 1 2 4; do
    needed[$times]=$(steps "$work/constant-$times.cpp" "$work/$times/include")
    printf '%-26s' "${times}x (${added[$times]} more rules)"
    printf '%s %12s\n' "$(columns "$times" light)" "${needed[$times]}"
done
for times in 2 4; do
    printf '%-26s' "each 100 more, to ${times}x"
    for compiler in g++ clang++; do
        for level in -O0 -O2; do
            before=${least[1 $compiler $level]}
            after=${least[$times $compiler $level]}
            if [[ $before$after == *refused* ]]; then
                printf ' %12s' refused
            else
                printf ' %12s' "$(awk -v a="$before" -v b="$after" -v light="${least[light $compiler $level]}" \
                    -v more="${added[$times]}" 'BEGIN { printf "+%.2f", (b - a) / light / more * 100 }')"
            fi
        done
    done
    printf ' %+12d\n' $(((needed[$times] - needed[1]) * 100 / added[$times]))
done
