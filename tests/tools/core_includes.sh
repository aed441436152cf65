#!/usr/bin/env bash
# Checks what headers may include: the core (everything but render/) nothing that allocates or costs
# much, the rule engine nothing of the knowledge, and the knowledge nothing of what is built on it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

failed=0
refuse() { # refuse <sentence> <pattern of an included header> <files...>
    local sentence=$1 pattern=$2 found
    shift 2
    if found=$(grep -nE "^[[:space:]]*#[[:space:]]*include[[:space:]]*[<\"]($pattern)[>\"]" "$@" /dev/null); then
        printf '%s:\n%s\n' "$sentence" "$found"
        failed=1
    fi
}

mapfile -t core < <(find include/hamstring -name '*.hpp' -not -path '*/render/*' | sort)
mapfile -t knowledge < <(find include/hamstring/knowledge -name '*.hpp' | sort)
engine=()
for name in fact rule schedule compiled moves engine batch reasons check; do
    [[ -e include/hamstring/rules/$name.hpp ]] && engine+=("include/hamstring/rules/$name.hpp")
done

refuse "the core includes nothing heavy" \
    "string|vector|deque|list|map|set|unordered_map|unordered_set|iostream|ostream|istream|sstream|fstream|functional|algorithm|memory|chrono|bitset|regex|locale|format|thread|mutex|random|ranges|variant|any|exception|stdexcept|typeinfo" \
    "${core[@]}"
refuse "the core does not include render/" "hamstring/render/.*" "${core[@]}"
refuse "the rule engine knows nothing of hamstrings" \
    "hamstring/(knowledge|routine|render)/.*|hamstring/[a-z_]+\.hpp" "${engine[@]}"
refuse "knowledge stands alone" \
    "hamstring/(rules|routine|render)/.*|hamstring/(advice|report|interview)\.hpp" "${knowledge[@]}"
printf '%d headers of the core, %d of the knowledge, %d of the engine\n' \
    "${#core[@]}" "${#knowledge[@]}" "${#engine[@]}"
exit "$failed"
