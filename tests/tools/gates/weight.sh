#!/usr/bin/env bash
# What a file pays that includes advice.hpp and calls advise once. Fails on counts, which are the same on
# every run of one compiler; prints times, which are not.
#   weight.sh            checks the counts
#   weight.sh --prove    the same, and that each count is noticed where headers grow
# Budgets stand about 5 % over what g++ 12 and clang 14 count, carried back to 273 rules. Each further 100
# rules may add what stands behind the budget: the lines of their straight-line code, and a step for each of
# its statements, but no function and no instantiation. With fewer rules less is allowed. Most functions,
# more than half of the steps and a third of the instantiations choose for one person: the rows of the
# selection, the facts that they turn on, a clock of the session, and the place that it leaves for a host's
# own set.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

include=$PWD/include
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
clang=$(command -v clang++-14 || command -v clang++)

cat >"$work/call.cpp" <<'CPP'
#include <hamstring/advice.hpp>
int main(int count, char**) {
    hamstring::report from;
    from.age = hamstring::years{count};
    return static_cast<int>(hamstring::advise(from).urgency);
}
CPP
cat >"$work/constant.cpp" <<'CPP'
#include <hamstring/advice.hpp>
using namespace hamstring;
constexpr report desk_worker{
    .age = years{34},
    .worst_pain = pain_score{3},
    .since = weeks{8},
    .present = {symptom::back_of_thigh_tightness, symptom::cannot_reach_toes,
                habit::sits_most_of_the_day},
    .absent = every_red_flag,
    .equipment = {equipment::towel},
};
constexpr advice plan = advise(desk_worker);
static_assert(plan.routine.state == routine_state::planned);
CPP
cat >"$work/light.cpp" <<'CPP'
#include <array>
#include <optional>
#include <span>
#include <string_view>
int main() {}
CPP

failed=0
at_most() { # at_most <what> <count> <budget at 273 rules> <more per 100 further rules>
    local allowed=$(($3 + $4 * (rule_count - 273) / 100)) verdict=
    if (($2 > allowed)); then
        verdict=' <-- too many'
        failed=1
    fi
    printf '%6d of at most %6d %s%s\n' "$2" "$allowed" "$1" "$verdict"
}
lines() { g++ -std=c++20 "-I$include" -E "$work/call.cpp" | wc -l; }
functions() { # what g++ emits without optimisation, constructors counted once
    g++ -std=c++20 -O0 "-I$include" -c "$work/call.cpp" -o "$work/call.o"
    nm --defined-only "$work/call.o" | awk '$2 ~ /^[TtWw]$/ && !at[$1 $3]++ { ++count } END { print count }'
}
instantiations() { # of functions and classes, by clang
    (cd "$work" && "$clang" -std=c++20 -O0 "-I$include" -ftime-trace -ftime-trace-granularity=0 -c call.cpp -o trace.o)
    grep -oE '"name":"Instantiate(Function|Class)"' "$work/trace.json" | wc -l
}
evaluates_in() { # evaluates_in <steps>: whether clang plans a routine as a constant in so many
    "$clang" -std=c++20 "-I$include" "-fconstexpr-steps=$1" -fsyntax-only "$work/constant.cpp" 2>/dev/null
}
steps() { # the least that are enough, to the nearest 100
    local low=0 high=1048500 middle
    evaluates_in "$high" || { echo "$((high + 100))"; return; }
    while ((high - low > 100)); do
        middle=$(((low + high) / 2 / 100 * 100))
        if evaluates_in "$middle"; then high=$middle; else low=$middle; fi
    done
    echo "$high"
}
counts() {
    rule_count=$(sed -n 's/^inline constexpr std::size_t rule_count = \([0-9]*\);$/\1/p' "$include/hamstring/generated/advise.hpp")
    [[ -n $rule_count ]] || { echo "weight.sh: generated/advise.hpp names no rule_count" >&2; exit 1; }
    failed=0
    printf '%d rules\n' "$rule_count"
    at_most "preprocessed lines" "$(lines)" 6490 200
    at_most "functions emitted by g++ -O0" "$(functions)" 147 0
    at_most "instantiations by clang" "$(instantiations)" 300 0
    at_most "evaluation steps of clang for one routine" "$(steps)" 20900 120
    if ! evaluates_in 40000; then
        echo "a routine as a constant takes more than 40,000 evaluation steps"
        failed=1
    fi
}

milliseconds() { # milliseconds <unit>: user and system time of one compile
    local TIMEFORMAT='%3U %3S' taken
    taken=$({ time g++ -std=c++20 -O0 "-I$include" -c "$work/$1.cpp" -o "$work/time.o"; } 2>&1)
    awk '{ print int(1000 * ($1 + $2) + 0.5) }' <<<"$taken"
}
print_ratio() {
    local light=1000000 call=1000000 taken i
    for ((i = 0; i < 5; ++i)); do
        taken=$(milliseconds light)
        if ((taken < light)); then light=$taken; fi
        taken=$(milliseconds call)
        if ((taken < call)); then call=$taken; fi
    done
    awk -v call="$call" -v light="$light" 'BEGIN {
        printf "g++ -O0: %d ms, %.2f of <array> <optional> <span> <string_view> (not checked)\n", call, call / light }'
}
prove() { # A standard header, forty templates and a long loop, in a copy.
    cp -r include "$work/include"
    include=$work/include
    sed -i -e 's|^#include <cstdint>$|&\n#include <array>|' \
        -e 's|^/// Advice for a report\.$|template <int N> constexpr int planted() noexcept {\n    if constexpr (N > 0) return planted<N - 1>();\n    int sum = 0;\n    for (int i = 0; i < 40000; ++i) sum += i % 3;\n    return sum;\n}\n&|' \
        -e 's|^    return detail::assemble(from, detail::look_at(from), {});$|    static_cast<void>(planted<40>());\n&|' \
        "$include/hamstring/advice.hpp"
    counts >"$work/counts"
    if (($(grep -c 'too many' "$work/counts") != 4)) || ! grep -q 'more than 40,000' "$work/counts"; then
        echo "weight.sh --prove: not every growth was noticed:" >&2
        cat "$work/counts" >&2
        exit 1
    fi
    echo "planted growth was noticed in each count"
}

counts
print_ratio
((failed == 0))
if [[ ${1:-} == --prove ]]; then prove; fi
