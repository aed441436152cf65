#!/usr/bin/env bash
# What a host's debug build with g++'s sanitizers pays for a file that calls advise once: processor time
# and memory, beside the same file without them and beside a line of nlohmann/json. Fails where advise
# costs more than that line does; where nlohmann/json is not installed (nlohmann-json3-dev) it only
# reports.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/advise.cpp" <<'CODE'
#include <hamstring/advice.hpp>
int main(int count, char**) {
    hamstring::report from;
    from.age = hamstring::years{count};
    return static_cast<int>(hamstring::advise(from).urgency);
}
CODE
cat >"$work/json.cpp" <<'CODE'
#include <nlohmann/json.hpp>
int main(int count, char**) { return nlohmann::json(count).dump().size() == 1; }
CODE
units=(advise)
if printf '#include <nlohmann/json.hpp>\n' | g++ -std=c++20 -x c++ -E - >"$work/log" 2>&1; then units+=(json); fi

failed=0
printf '%-46s %10s %8s\n' "g++ -O2 -g" seconds MiB
for sanitizers in "" -fsanitize=undefined -fsanitize=address,undefined; do
    declare -A cost=() memory=()
    for unit in "${units[@]}"; do
        # Processor time, in hundredths of a second: what else the machine does counts little.
        read -r seconds memory[$unit] < <(python3 - g++ -std=c++20 -O2 -g ${sanitizers:+"$sanitizers"} -Iinclude \
            -c "$work/$unit.cpp" -o "$work/object.o" <<'PYTHON'
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(round(100 * (used.ru_utime + used.ru_stime)), used.ru_maxrss // 1024)
PYTHON
        )
        cost[$unit]=$seconds
        printf '%-46s %7d.%02d %8d\n' "$unit $sanitizers" $((seconds / 100)) $((seconds % 100)) "${memory[$unit]}"
    done
    [[ -n ${cost[json]:-} ]] || continue
    if ((cost[advise] > cost[json] || memory[advise] > memory[json])); then
        printf 'advise costs more than nlohmann/json: %s\n' "${sanitizers:-without sanitizers}"
        failed=1
    fi
done
exit "$failed"
