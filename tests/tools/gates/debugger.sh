#!/usr/bin/env bash
# What a debugger shows of hamstring's values: gdb on a small program by each compiler. Visual Studio's
# file cannot be run here: it must be well formed, name the edition of the headers beside it, and each
# type and enumerator that it names must be there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
debug=include/hamstring/debug

cat >"$work/shown.cpp" <<'CODE'
#include <hamstring/programme.hpp>
#include <hamstring/advice.hpp>

using namespace hamstring;

void stop() {}

int main() {
    const report from{.age = years{34}, .worst_pain = pain_score{3}, .since = weeks{8},
                      .present = {symptom::back_of_thigh_tightness, habit::sits_most_of_the_day},
                      .absent = every_red_flag,
                      .measured = {.leg_raise = degrees{60}},
                      .equipment = {equipment::towel}};
    const advice plan = advise(from);
    const rules::fact_sheet seen = observe(from).facts;
    const set_of<red_flag> flags{red_flag::saddle_numbness, red_flag::self_harm_thoughts};
    const set_of<red_flag> no_flags;
    // The last of each kind: a kind that were missing in between would shift those behind it.
    const observations kinds{static_cast<symptom>(count_of<symptom> - 1), static_cast<habit>(count_of<habit> - 1),
                             static_cast<history>(count_of<history> - 1), static_cast<sign>(count_of<sign> - 1),
                             static_cast<profile>(count_of<profile> - 1), red_flag::cannot_keep_safe,
                             static_cast<condition>(count_of<condition> - 1)};
    const observation one = habit::sits_most_of_the_day;
    const restrictions limits = restrictions(movement::nordic_curl, restriction::forbidden) |
                                restrictions(movement::walking, restriction::modified);
    const maybe<seconds> hold = seconds{30}, nothing;
    const dose held{sets{2}, seconds{30}, {}, per_day{1}, per_week{7}}, none = skip;
    const objection why{left_out::needs_clearance, condition::frailty_or_fall_risk};
    const eight_weeks road = programme(from);
    const week_plan second = road.begin()[1];
    stop();
    return plan.deadline.value + seen.yes.test(0) + flags.empty() + no_flags.empty() + kinds.empty() +
           one.index + (limits.bits() != 0) + hold.has_value() + nothing.has_value() + held.sets.value +
           none.sets.value + static_cast<int>(why.why());
}
CODE

last_of() { # last_of <kind>: its last enumerator, as its header counts it
    sed -n "/count_of<$1>/,/;/s/.*counted($1::\([a-z0-9_]*\)).*/\1/p" "include/hamstring/ids/$1.hpp"
}
kinds=""
for kind in symptom habit history sign profile red_flag condition; do
    last=$(last_of "$kind")
    [[ -n $last ]]
    kinds+="${kinds:+, }$kind::$last"
done
expected=(
    "flags={saddle_numbness, self_harm_thoughts}"
    "no_flags={}"
    "kinds={$kinds}"
    "one=habit::sits_most_of_the_day"
    "limits={nordic_curl: forbidden, walking: modified}"
    "hold=30 seconds"
    "nothing=none"
    "held=2 sets of 30 seconds, 1 per day, 7 days per week"
    "none=skipped"
    "why=needs_clearance (frailty_or_fall_risk)"
    "from.present={symptom::back_of_thigh_tightness, habit::sits_most_of_the_day}"
    "from.absent={every red_flag}"
    "from.measured={leg_raise = 60 degrees}"
    "from.worst_pain=3 pain_score"
    "plan.urgency=self_care_review"
    "plan.deadline=42 days"
)
contained=( # parts of the long ones
    "from={age = 34 years, sex = not_given, worst_pain = 3 pain_score, since = 1344 hours, present = {symptom::"
    "from=equipment = {towel}"
    "seen={yes = {symptom::back_of_thigh_tightness, habit::sits_most_of_the_day, sign::leg_raise_"
    "plan={urgency = self_care_review, deadline = 42 days, "
    "plan=causes = {[0] = {cause = reduced_extensibility, band = possible, score = "
    "plan=routine = {state = planned, [0] = {exercise = "
    "plan.routine=why = role}"
    "plan.routine=why = cause, cause = "
    "plan.routine=why = choice, by = row "
    "plan.routine=omitted = {[0] = {exercise = "
    "second={week = 2 weeks, stage = week_2, [0] = {exercise = "
    "second=changes = {[0] = {exercise = "
    "road={state = planned, [0] = {week = 1 weeks, stage = week_1, [0] = {exercise = "
)

shows() { # shows <names>: what gdb prints of each, a line each, in $work/shown
    local commands=() name
    for name in "$@"; do commands+=(-ex "print $name"); done
    gdb -nx -batch -ex "source $debug/hamstring.py" -ex "set print elements 2000" -ex "break stop" -ex run -ex up \
        "${commands[@]}" "$work/program" >"$work/shown" 2>&1
    if grep -E "Python Exception|Traceback|rror" "$work/shown"; then return 1; fi
    sed -n 's/^\$[0-9]* = //p' "$work/shown" >"$work/values"
    (($(wc -l <"$work/values") == $#)) || { cat "$work/shown" && return 1; }
}
for compiler in g++ clang++; do
    nice "$compiler" -std=c++20 -g -O0 -Iinclude "$work/shown.cpp" -o "$work/program"
    shows "${expected[@]%%=*}"
    diff <(printf '%s\n' "${expected[@]#*=}") "$work/values"
    shows "${contained[@]%%=*}"
    for i in "${!contained[@]}"; do
        sed -n "$((i + 1))p" "$work/values" | grep -qF -e "${contained[i]#*=}" ||
            { printf '%s is not in what gdb shows:\n' "${contained[i]#*=}" && cat "$work/values" && exit 1; }
    done
    printf 'gdb shows %d values of a program by %s\n' $((${#expected[@]} + ${#contained[@]})) "$compiler"
done
# The control: without the file gdb shows words of bits.
gdb -nx -batch -ex "break stop" -ex run -ex up -ex "print flags" "$work/program" | grep -q "words_ = {1, 1, 0}" ||
    { echo "gdb shows names by itself: is the file needed?" && exit 1; }

python3 - $debug/hamstring.natvis <<'PYTHON'
import pathlib, re, sys
import xml.etree.ElementTree as tree

path = pathlib.Path(sys.argv[1])
include = path.parent.parent
edition = re.search(r"HAMSTRING_EDITION (\w+)", (include / "generated/edition.hpp").read_text())[1]
headers = "\n".join(re.sub(r"//.*", "", file.read_text()) for file in sorted(include.rglob("*.hpp")))

def problems(text):
    root = tree.fromstring(text)
    space = "{http://schemas.microsoft.com/vstudio/debugger/natvis/2010}"
    for kind in root.iter(space + "Type"):
        full = kind.get("Name")
        name = full.removeprefix(f"hamstring::{edition}::").removeprefix("rules::").split("<")[0]
        if "::" in name:
            yield f"{full}: not in the edition {edition}"
        if not re.search(rf"^(?:struct|class) {name}\b[^;]*?\{{", headers, re.M):
            yield f"{full}: no such type"
        shown = " ".join(filter(None, (text for each in kind.iter() for text in (each.text, each.get("Condition")))))
        for named in re.findall(rf"hamstring::{edition}::(\w+)::(\w+)", shown):
            if not re.search(rf"enum class {named[0]}\b[^;]*?\b{named[1]},\n\}}", headers):
                yield f"{full}: {named[1]} is not the last of {named[0]}"

text = path.read_text()
found = list(problems(text))
if found:
    sys.exit(f"{path}: " + "\n".join(found))
for each in (text.replace(edition, "v0_1_" + "0" * 16, 1), text.replace("::cause_ranking", "::cause_list"),
             text.replace("cannot_keep_safe", "fainting")):
    if each == text or not list(problems(each)):
        sys.exit(f"{path}: a spoilt file is not noticed")
print(f"{path}: well formed, and {text.count('<Type ')} types, with their enumerators, are there")
PYTHON
