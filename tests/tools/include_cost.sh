#!/usr/bin/env bash
# What a file pays that includes advice.hpp and calls advise once, beside other headers, in one run:
# preprocessed lines, and the processor time of the fastest of some compiles. It only reports; the gate
# on lines is `weight.sh`.
# nlohmann/json is left out where it is not installed (nlohmann-json3-dev).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

rounds=${ROUNDS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

units=()
unit() { # unit <name> <program>
    printf '%s\n' "$2" >"$work/$1.cpp"
    units+=("$1")
}
unit empty 'int main() {}'
unit light '#include <string_view>
#include <array>
#include <optional>
#include <span>
int main() {}'
unit string '#include <string>
int main() {}'
unit iostream '#include <iostream>
int main() {}'
unit advice '#include <hamstring/advice.hpp>
int main(int count, char**) {
    hamstring::report from;
    from.age = hamstring::years{count};
    return static_cast<int>(hamstring::advise(from).urgency);
}'
unit verified '#include <hamstring/advice.hpp>
#include <hamstring/rules/verify.hpp>
int main() {}'
if printf '#include <nlohmann/json.hpp>\n' | g++ -std=c++20 -x c++ -E - >/dev/null 2>&1; then
    unit json '#include <nlohmann/json.hpp>
int main(int count, char**) { return nlohmann::json(count).dump().size() == 1; }'
fi

best() { # best <unit> <compiler> <level>: milliseconds of processor time
    local least=1000000000 taken i
    local TIMEFORMAT='%3U'
    for ((i = 0; i < rounds; ++i)); do
        taken=$({ time "$2" -std=c++20 "$3" -Iinclude -c "$work/$1.cpp" -o "$work/object.o"; } 2>&1)
        taken=$((10#${taken/./}))
        if ((taken < least)); then least=$taken; fi
    done
    echo "$least"
}

declare -A least
printf '%-10s %8s %12s %12s %12s %12s\n' "" lines "g++ -O0, ms" "g++ -O2" "clang++ -O0" "clang++ -O2"
for name in "${units[@]}"; do
    printf '%-10s %8d' "$name" "$(g++ -std=c++20 -Iinclude -E "$work/$name.cpp" | wc -l)"
    for compiler in g++ clang++; do
        for level in -O0 -O2; do
            least[$name$compiler$level]=$(best "$name" "$compiler" "$level")
            printf ' %12d' "${least[$name$compiler$level]}"
        done
    done
    echo
done
for other in light json; do
    [[ -n ${least[${other}g++-O0]:-} ]] || continue
    printf 'advice to %-8s' "$other"
    for compiler in g++ clang++; do
        for level in -O0 -O2; do
            printf ' %12s' "$(awk -v a="${least[advice$compiler$level]}" -v b="${least[$other$compiler$level]}" \
                'BEGIN { printf "%.2f", a / b }')"
        done
    done
    echo
done
