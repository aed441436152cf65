#!/usr/bin/env bash
# Makes hamstring as a single header, and holds it to the folder include/: it compiles as the only
# include, without that folder, and two files of one program may include it; a program prints the same
# with it. Ends with single headers that are spoilt, and that must be noticed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
strict=(-std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
make=tests/tools/generate/single_header.py

cat >"$work/program.cpp" <<'CPP'
#if defined(HAMSTRING_FOLDER)
#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/text.hpp>
#else
#include "hamstring.hpp"
#endif

#include <iostream>
#include <iterator>

using namespace hamstring;

int names();

constexpr report desk_worker{
    .age = years{34},
    .worst_pain = pain_score{3},
    .since = weeks{8},
    .present = {symptom::back_of_thigh_tightness, habit::sits_most_of_the_day},
    .absent = every_red_flag,
};
constexpr report numb{.age = years{50}, .present = {symptom::leg_tingling_or_burning}, .absent = every_red_flag};
static_assert(advise(desk_worker).urgency == urgency::self_care_review);

int main() {
    for (const report& given : {desk_worker, numb, report{}}) {
        const advice plan = advise(given);
        write_text(std::ostreambuf_iterator<char>(std::cout), plan);
        write_json(std::ostreambuf_iterator<char>(std::cout), plan);
        for (const reason& why : explain(plan, plan.urgency)) std::cout << why.rule << '\n';
    }
    std::cout << names() << '\n';
}
CPP
cat >"$work/second.cpp" <<'CPP'
#if defined(HAMSTRING_FOLDER)
#include <hamstring/advice.hpp>
#else
#include "hamstring.hpp"
#endif

int names();
int names() { return static_cast<int>(hamstring::count_of<hamstring::symptom>); }
CPP

program() { # program <compiler> <name of the program> <flags...>: compiles its two files and links them
    local compiler=$1 name=$2
    shift 2
    for file in program second; do
        "$compiler" "${strict[@]}" "$@" -c "$work/$file.cpp" -o "$work/$file.o" || return 1
    done
    "$compiler" "$work/program.o" "$work/second.o" -o "$work/$name"
}
agrees() { # agrees <compiler>: the program with the single header in $work/hamstring.hpp prints what is wanted
    program "$1" pasted && "$work/pasted" >"$work/printed" && cmp "$work/wanted" "$work/printed"
}

"$make" -o "$work/hamstring.hpp"
cmp "$work/hamstring.hpp" <("$make") || { echo "it is not the same twice" && exit 1; }
printf '#include "hamstring.hpp"\n' >"$work/alone.cpp"
program g++ from_folder -Iinclude -DHAMSTRING_FOLDER
"$work/from_folder" >"$work/wanted"
for compiler in g++ clang++; do
    "$compiler" "${strict[@]}" -fsyntax-only "$work/alone.cpp"
    agrees "$compiler"
    printf 'works: %s, two files and one program, %d lines pasted, %d lines printed\n' "$compiler" \
        "$(wc -l <"$work/hamstring.hpp")" "$(wc -l <"$work/wanted")"
done
if grep -nE '^[[:space:]]*#[[:space:]]*include[[:space:]]*(<hamstring|")' "$work/hamstring.hpp"; then
    echo "it still includes files of the project"
    exit 1
fi
[[ $(grep -c SPDX "$work/hamstring.hpp") == 1 ]] || { echo "the licence does not stand there once" && exit 1; }
"$make" units.hpp >"$work/units.hpp"
if grep -q "struct report" "$work/units.hpp"; then
    echo "the front doors that are named are not taken"
    exit 1
fi

# A body is pasted at each place that includes it, also inside a function and under another word.
tree=$work/tree/hamstring
mkdir -p "$tree/generated"
printf '// SPDX-License-Identifier: MIT\nword sum = 0;\nfor (word i = 0; i <= n; ++i) sum += i;\nreturn sum;\n' \
    >"$tree/generated/sum.inc"
cat >"$tree/sums.hpp" <<'CPP'
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace hamstring {
constexpr std::uint64_t wide(std::uint64_t n) {
    using word = std::uint64_t;
#include <hamstring/generated/sum.inc>
}
constexpr std::uint32_t narrow(std::uint32_t n) {
    using word = std::uint32_t;
#include <hamstring/generated/sum.inc>
}
}  // namespace hamstring
CPP
printf '// SPDX-License-Identifier: MIT\n#pragma once\n#include <hamstring/sums.hpp>\n' >"$tree/both.hpp"
printf '%s\n' '#include "sums.pasted.hpp"' 'static_assert(hamstring::wide(4) + hamstring::narrow(3) == 16);' \
    >"$work/sums.cpp"
"$make" --include "$work/tree" sums.hpp both.hpp -o "$work/sums.pasted.hpp"
for compiler in g++ clang++; do "$compiler" "${strict[@]}" -fsyntax-only "$work/sums.cpp"; done
[[ $(grep -c "return sum" "$work/sums.pasted.hpp") == 2 ]]
echo "works: a body is pasted at each of its two places"

# A header under a condition is there where the condition holds, and once where another place brings it.
printf '%s\n' '// SPDX-License-Identifier: MIT' '#pragma once' '#include <cstddef>' \
    'inline constexpr std::size_t own = 3;' >"$tree/own.hpp"
printf '%s\n' '// SPDX-License-Identifier: MIT' '#pragma once' '#ifndef OTHER' '#include <hamstring/own.hpp>' '#endif' \
    >"$tree/either.hpp"
printf '%s\n' '#include "own.pasted.hpp"' 'static_assert(own == 3);' >"$work/own.cpp"
for doors in "either.hpp" "either.hpp own.hpp" "own.hpp either.hpp"; do
    read -ra named <<<"$doors"
    "$make" --include "$work/tree" "${named[@]}" -o "$work/own.pasted.hpp"
    for compiler in g++ clang++; do
        "$compiler" "${strict[@]}" -fsyntax-only "$work/own.cpp"
        [[ $doors == either.hpp ]] || "$compiler" "${strict[@]}" -DOTHER -fsyntax-only "$work/own.cpp"
    done
done
"$make" --include "$work/tree" either.hpp -o "$work/own.pasted.hpp"
if g++ "${strict[@]}" -DOTHER -fsyntax-only "$work/own.cpp" 2>"$work/log"; then
    echo "a header is there although its condition does not hold"
    exit 1
fi
echo "works: a header under a condition"

refused() { # refused <what> <text of the complaint> <file of the tree> <what is put at its end>
    cp -r "$work/tree" "$work/spoilt"
    printf '%b' "$4" >>"$work/spoilt/hamstring/$3"
    if "$make" --include "$work/spoilt" both.hpp >"$work/log" 2>&1; then
        printf 'nobody notices %s\n' "$1"
        return 1
    fi
    grep -qF -- "$2" "$work/log" || { cat "$work/log" && return 1; }
    rm -r "$work/spoilt"
    printf 'refused, as it must be: %s\n' "$1"
}
refused "a header that is not there" "there is no hamstring/gone.hpp" both.hpp '#include <hamstring/gone.hpp>\n'
refused "another licence" "name 2 licences" sums.hpp '// SPDX-License-Identifier: BSD-3-Clause\n'
refused "a standard header in a body" "cannot include cstddef" generated/sum.inc '#include <cstddef>\n'
refused "a body in itself" "includes itself" generated/sum.inc '#include <hamstring/generated/sum.inc>\n'

cp "$work/hamstring.hpp" "$work/whole.hpp"
noticed() { # noticed <what> <command that spoils $work/hamstring.hpp...>
    local what=$1
    shift
    cp "$work/whole.hpp" "$work/hamstring.hpp"
    "$@"
    if agrees g++ >"$work/log" 2>&1; then
        printf 'nobody notices %s\n' "$what"
        return 1
    fi
    printf 'noticed, as it must be: %s\n' "$what"
}
add() { printf '%s\n' "$1" >>"$work/hamstring.hpp"; }
noticed "a definition in each of two files" add 'int twice() { return 2; }'
noticed "an include of the folder" add '#include <hamstring/version.hpp>'
noticed "another sentence" sed -i '0,/"Look after it/s//"Look behind it/' "$work/hamstring.hpp"
