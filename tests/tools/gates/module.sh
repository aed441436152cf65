#!/usr/bin/env bash
# Builds the module unit include/hamstring/hamstring.cppm and programs that import it, and holds them to
# the same programs with headers; then the unit's list of names to the headers (module_names.py).
#
# Works with clang 16, 19 and 22, each of which is tried where it is installed; one must be. Does not work
# with clang 14 (an importer's own rules are no constants) and g++ 12 (it loses what `export using` names).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
strict=(-std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
unit=include/hamstring/hamstring.cppm

# Names of every kind: functions, templates, enumerators, the operators of rules, constants, writers.
cat >"$work/names.cpp" <<'CPP'
#include <cstdio>
#include <iterator>
#include <string>

import hamstring;

using namespace hamstring;

constexpr house_rule club_rules[] = {
    {.id = "club-old-strain",
     .when = (history::past_hamstring_strain && symptom::pain_at_full_stride) ||
             (history::load_spike_in_four_weeks && history::getting_worse),
     .then = limit(movement::nordic_curl, restriction::clearance) + withhold_routine(),
     .because = "Ask the coach first.",
     .reference = "club handbook, page 4"},
};
[[maybe_unused]] constexpr auto denied = !symptom::low_back_pain;

constexpr report runner{
    .age = years{29},
    .since = weeks{3},
    .present = {symptom::back_of_thigh_tightness, history::past_hamstring_strain,
                symptom::pain_at_full_stride},
    .absent = every_red_flag | observations{habit::sits_most_of_the_day},
    .equipment = {equipment::towel},
};
constexpr advice plan = advise(runner);
static_assert(plan.urgency == urgency::self_care_review);
static_assert(advise(runner, overlay<club_rules>{}).routine.empty() && !plan.routine.empty());
static_assert(plan.pending.empty() && problems(runner) == set_of<problem>{});
static_assert(from_key<symptom>("low_back_pain") == maybe<symptom>{symptom::low_back_pain});
static_assert(about<&symptom_row::key>(symptom::low_back_pain) == "low_back_pain");
static_assert(all<symptom>().size() == count_of<symptom>);
static_assert(knowledge::small_print.size() > 0);

int main() {
    std::string text;
    write_text(std::back_inserter(text), plan);
    write_json(std::back_inserter(text), plan);
    for (const open_question& open : questions_for(advise(report{}).pending)) text += open.question();
    for (const reason& why : explain(plan, plan.urgency)) text += why.because;
    text += about(plan.urgency).key;
    std::puts(text.c_str());
}
CPP

precompile() { # precompile <compiler> <unit>: the unit and its object
    "$1" "${strict[@]}" -Iinclude -x c++-module --precompile "$2" -o "$work/hamstring.pcm" &&
        "$1" "${strict[@]}" -c "$work/hamstring.pcm" -o "$work/hamstring.o"
}
import() { # import <compiler> <name of a program>: the program, with the unit that was precompiled last
    "$1" "${strict[@]}" -fmodule-file=hamstring="$work/hamstring.pcm" "$work/$2.cpp" "$work/hamstring.o" -o "$work/$2"
}
with_headers() { # with_headers <name>: the program with headers in place of the import
    sed 's/^import hamstring;$/#include "all.hpp"/' "$work/$1.cpp" >"$work/$1.headers.cpp"
    g++ "${strict[@]}" -Iinclude "$work/$1.headers.cpp" -o "$work/$1.headers"
}
sed -n 's/^#include <hamstring/&/p' "$unit" | cat <(echo '#pragma once') - >"$work/all.hpp"
cp examples/consume/module/main.cpp "$work/line.cpp"
for program in names line; do with_headers "$program"; done

said=(leg_tingling_or_burning getting_worse)
compilers=()
for compiler in clang++-16 clang++-19 clang++-22; do
    command -v "$compiler" >"$work/log" || continue
    compilers+=("$compiler")
    precompile "$compiler" "$unit"
    for program in names line; do
        import "$compiler" "$program"
        cmp <("$work/$program.headers" "${said[@]}") <("$work/$program" "${said[@]}")
    done
    printf 'works: %s, %s\n' "$compiler" "$("$work/line" "${said[@]}" | head -n 1)"
done
((${#compilers[@]} > 0)) || { echo "no clang 16, 19 or 22 is here (apt-get install clang-19)" && exit 1; }

refused() { # refused <what> <text of the complaint> <unit> <program>
    if { precompile "${compilers[0]}" "$3" && import "${compilers[0]}" "$4"; } >"$work/log" 2>&1; then
        printf 'nobody notices %s\n' "$1"
        return 1
    fi
    grep -qF -- "$2" "$work/log" || { tail -n 20 "$work/log" && return 1; }
    printf 'refused, as it must be: %s\n' "$1"
}
printf '%s\n' 'import hamstring;' 'int main() { return hamstring::detail::places(hamstring::role{}); }' \
    >"$work/inner.cpp"
refused "a name that is not exported" "detail" "$unit" inner
grep -vx 'using hamstring::operator&&;' "$unit" | grep -vx 'using hamstring::rules::operator&&;' >"$work/less.cppm"
refused "a unit without the operators of rules" "invalid operands" "$work/less.cppm" names
sed 's/^using hamstring::advise;/using hamstring::advised;/' "$unit" >"$work/gone.cppm"
refused "a unit with a name that is gone" "advised" "$work/gone.cppm" names

tests/tools/generate/module_names.py
