#!/usr/bin/env bash
# What a file pays that includes advice.hpp and calls advise once, beside other headers, in one run:
# preprocessed lines, the processor time of the fastest of some compiles in turns, and the evaluation
# steps that clang needs for advice as a constant. It only reports; the gate on lines is `weight.sh`.
# ROUNDS says how many compiles; nlohmann/json is left out where it is not installed
# (nlohmann-json3-dev).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
source tests/bench/compile_cost.bash

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

units=()
unit() { # unit <name> <program>
    printf '%s\n' "$2" >"$work/$1.cpp"
    units+=("$1")
}
unit empty 'int main() {}'
unit light "$light_program"
unit string '#include <string>
int main() {}'
unit iostream '#include <iostream>
int main() {}'
unit header "$header_program"
unit advice "$advise_program"
unit constant "$(constant_program 'symptom::back_of_thigh_tightness, symptom::cannot_reach_toes, habit::sits_most_of_the_day')"
unit interview '#include <hamstring/interview.hpp>
int main(int count, char**) {
    using namespace hamstring;
    const interview talk = answer(begin(), four_facts{.age = years{count}});
    return next_page(talk) ? 0 : 1;
}'
unit verified '#include <hamstring/advice.hpp>
#include <hamstring/rules/verify.hpp>
int main() {}'
others=(light)
if printf '#include <nlohmann/json.hpp>\n' | g++ -std=c++20 -x c++ -E - >/dev/null 2>&1; then
    unit json '#include <nlohmann/json.hpp>
int main(int count, char**) { return nlohmann::json(count).dump().size() == 1; }'
    others+=(json)
fi

for ((round = 0; round < ${ROUNDS:-5}; ++round)); do
    for name in "${units[@]}"; do compile "$name" "$work/$name.cpp" include; done
done

printf '%-19s %8s %12s %12s %12s %12s\n' "milliseconds" lines "g++ -O0" "g++ -O2" "clang++ -O0" "clang++ -O2"
for name in "${units[@]}"; do
    printf '%-19s %8d' "$name" "$(g++ -std=c++20 -Iinclude -E "$work/$name.cpp" | wc -l)"
    columns "$name"
done
for other in "${others[@]}"; do
    for name in header advice constant; do
        printf '%-19s %8s' "$name to $other" ""
        columns "$name" "$other"
    done
done
printf '%-19s %8s' "interview to advice" ""
columns interview advice
for name in header constant; do
    printf 'evaluation steps, clang, for one constant at most, %s: %s\n' "$name" "$(steps "$work/$name.cpp" include)"
done
