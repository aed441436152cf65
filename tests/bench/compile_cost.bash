# SPDX-License-Identifier: MIT
# shellcheck disable=SC2034 # The programs are for the scripts that read this file in.
# What compilers take for a program, for the scripts that print it: `include_cost.sh` and `growth.sh`.
# Ratios of one run say something, and only where what is compared was compiled in turns: the machine is
# not equally fast all the time. Time is user and system together, since opening headers is the system's.

light_program='#include <array>
#include <optional>
#include <span>
#include <string_view>
int main() {}'

advise_program='#include <hamstring/advice.hpp>
int main(int count, char**) {
    hamstring::report from;
    from.age = hamstring::years{count};
    return static_cast<int>(hamstring::advise(from).urgency);
}'

header_program='#include <hamstring/advice.hpp>
int main() {}'

# constant_program <present>: advice as a constant, on a report that gets a routine, so that all of
# `advise` is evaluated.
constant_program() {
    cat <<END
#include <hamstring/advice.hpp>
using namespace hamstring;
constexpr report desk_worker{
    .age = years{34},
    .worst_pain = pain_score{3},
    .since = weeks{8},
    .present = {$1},
    .absent = every_red_flag,
    .equipment = {equipment::towel},
};
constexpr advice plan = advise(desk_worker);
static_assert(plan.routine.state == routine_state::planned);
int main() {}
END
}

declare -A least # what `compile` found: least[<name> <compiler> <level>], milliseconds

# compile <name> <file> <include folder>: once with each compiler at each level; keeps the least time, and
# "refused" where a compiler does not take the program.
compile() {
    local compiler level taken key LC_ALL=C TIMEFORMAT='%3U %3S'
    for compiler in g++ clang++; do
        for level in -O0 -O2; do
            key="$1 $compiler $level"
            if [[ ${least[$key]:-} == refused ]]; then continue; fi
            if ! taken=$({ time "$compiler" -std=c++20 "$level" -I"$3" -c "$2" -o "$2.o" >/dev/null 2>"$2.says"; } 2>&1); then
                least[$key]=refused
                continue
            fi
            taken=$((10#$(tr -d . <<<"${taken% *}") + 10#$(tr -d . <<<"${taken#* }")))
            if ((taken < ${least[$key]:-1000000000})); then least[$key]=$taken; fi
        done
    done
}

# columns <name> [<other>]: what was kept of a program, or its ratio to the other one's.
columns() {
    local compiler level mine theirs
    for compiler in g++ clang++; do
        for level in -O0 -O2; do
            mine=${least[$1 $compiler $level]}
            theirs=${2:+${least[$2 $compiler $level]}}
            if [[ -n $theirs && $mine$theirs != *refused* ]]; then
                mine=$(awk -v a="$mine" -v b="$theirs" 'BEGIN { printf "%.2f", a / b }')
            fi
            printf ' %12s' "$mine"
        done
    done
    echo
}

# steps <file> <include folder>: the least thousand of evaluation steps for one constant with which clang
# takes the program; its own limit is 1,048,576. Fails where no limit helps.
steps() {
    local too_few=0 enough=1 middle
    takes() { clang++ -std=c++20 -I"$2" -fsyntax-only -ferror-limit=1 -fconstexpr-steps="$3" "$1" 2>"$1.says"; }
    if ! takes "$1" "$2" 1000000000; then
        cat "$1.says" >&2
        return 1
    fi
    until takes "$1" "$2" "${enough}000"; do
        too_few=$enough
        enough=$((enough * 2))
    done
    while ((enough - too_few > 1)); do
        middle=$(((enough + too_few) / 2))
        if takes "$1" "$2" "${middle}000"; then enough=$middle; else too_few=$middle; fi
    done
    echo "${enough}000"
}
