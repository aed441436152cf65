#!/usr/bin/env bash
# How much memory the library takes: sizes of its values, the deepest stack of `advise`, and the code
# and constants that a program links, on x86-64 and on a Cortex-M4: without texts, with the short form of a
# watch, with what everybody reads, and with all that explains it. Fails on more than the budgets, on a symbol from outside the compiler's own library, and on a
# static constructor.
# Needs gcc-arm-none-eabi and libstdc++-arm-none-eabi-newlib; without them only x86-64 is measured.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# `advise` and nothing else; its result is the caller's.
cat >"$work/plain.cpp" <<'END'
#include <hamstring/advice.hpp>
char size_of_report[sizeof(hamstring::report)];
char size_of_advice[sizeof(hamstring::advice)];
extern "C" hamstring::advice entry(const hamstring::report& from) { return hamstring::advise(from); }
END
# And what is written for a person, letter by letter to a port: in short for a watch, the first screen, all of it.
for unit in brief overview text; do
    cat >"$work/$unit.cpp" <<END
#include <hamstring/advice.hpp>
#include <hamstring/render/brief.hpp>
#include <hamstring/render/text.hpp>
extern "C" void put(char letter);
struct port {
    using difference_type = std::ptrdiff_t;
    const port& operator=(char letter) const { return put(letter), *this; }
    port& operator*() { return *this; }
    port& operator++() { return *this; }
    port operator++(int) { return *this; }
};
extern "C" void entry(const hamstring::report& from, const hamstring::text_options& how) {
    hamstring::write_$unit(port{}, hamstring::advise(from), how);
}
END
done

judge() { # judge <what> <value> <budget, or - for none>
    if [[ $3 == - ]]; then
        printf '  %-38s %7d\n' "$1" "$2"
        return
    fi
    local verdict=within
    if (($2 > $3)); then
        verdict=FAILED
        failed=1
    fi
    printf '  %-38s %7d of at most %6d: %s\n' "$1" "$2" "$3" "$verdict"
}

measure() { # measure <name> <prefix of the tools> <budgets plain brief overview text> <budget stack> <compiler and flags...>
    local name=$1 prefix=$2 stack=$7 foreign unit bytes
    declare -A budget=([plain]=$3 [brief]=$4 [overview]=$5 [text]=$6)
    shift 7
    printf '%s: %s\n' "$name" "$*"
    for unit in plain brief overview text; do
        "$@" -std=c++20 -fno-exceptions -fno-rtti -ffunction-sections -fdata-sections -fcallgraph-info=su \
            -Iinclude -c "$work/$unit.cpp" -o "$work/$unit.o"
        # What a linker keeps that begins at `entry`.
        "${prefix}ld" -r --gc-sections -u entry -e entry "$work/$unit.o" -o "$work/kept.o"
        bytes=$("${prefix}size" -A "$work/kept.o" |
            awk '$1 ~ /^\.(text|rodata|data)/ { sum += $2 } END { print sum + 0 }')
        judge "$unit: code and constants, bytes" "$bytes" "${budget[$unit]}"
        judge "$unit: deepest stack, bytes" \
            "$(tests/tools/measure/deepest_stack.py "$work/$unit.ci" entry)" "$([[ $unit == plain ]] && echo "$stack" || echo -)"
        foreign=$("${prefix}nm" -u "$work/kept.o" | awk '{ print $2 }' |
            grep -vxE '__aeabi_[a-z0-9_]+|__(popcount|clz|ctz)[sd]i2|mem(cpy|set|move|cmp)|put' || true)
        if [[ -n $foreign ]]; then
            printf '  %s needs from outside: %s: FAILED\n' "$unit" "$(tr '\n' ' ' <<<"$foreign")"
            failed=1
        fi
        if "${prefix}objdump" -h "$work/$unit.o" | grep -qE '\.(init_array|ctors)'; then
            printf '  %s has static constructors: FAILED\n' "$unit"
            failed=1
        fi
    done
    size_of() { echo $((16#$("${prefix}nm" -S "$work/plain.o" | awk -v name="$1" '$4 == name { print $2 }'))); }
    judge "sizeof(report)" "$(size_of size_of_report)" 256
    judge "sizeof(advice)" "$(size_of size_of_advice)" 1024
}

measure "x86-64" "" - - - - 3072 g++ -Os -fcf-protection=none -fno-asynchronous-unwind-tables
if command -v arm-none-eabi-g++ >/dev/null; then
    measure "Cortex-M4" arm-none-eabi- 32768 40960 169984 234496 2048 \
        arm-none-eabi-g++ -mcpu=cortex-m4 -mthumb -Os -fshort-enums -Wno-psabi
else
    echo "arm-none-eabi-g++ is not installed: only x86-64 was measured"
fi
exit "$failed"
