#!/usr/bin/env bash
# Two editions of the knowledge in one process, each of which must answer for itself: in one of them two
# red flags have changed places, so that the number of the one is the number of the other. Linked into
# one program, and one as a plugin of a host with the other, with its names seen by all and kept to
# itself; by two compilers, with and without optimising.
# Ends with both under one name, where the mixing must be noticed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What the generated headers are printed from; the second edition's are printed anew.
mkdir -p "$work/first/tests/tools"
cp -r include "$work/first"
cp -r tests/knowledge "$work/first/tests"
cp -r tests/tools/generate "$work/first/tests/tools"
cp -r "$work/first" "$work/second"
python3 - "$work/second/include/hamstring" <<'PYTHON'
import pathlib, re, sys

def swap(file, pattern):
    path = pathlib.Path(sys.argv[1], file)
    text = path.read_text()
    one, other = (re.search(pattern % flag, text, re.S | re.M) for flag in ("saddle_numbness", "statin_muscle_pain"))
    path.write_text(text[:one.start()] + other[0] + text[one.end():other.start()] + one[0] + text[other.end():])

swap("ids/red_flag.hpp", r"^    %s,\n")
swap("knowledge/red_flag.hpp", r"^red_flag_row\{\n    \.id += red_flag::%s,\n.*?^\},\n")
PYTHON
"$work/second/tests/tools/generate/generate.sh"
edition_of() { sed -n 's/^#define HAMSTRING_EDITION //p' "$work/$1/include/hamstring/generated/edition.hpp"; }
[[ -n $(edition_of first) && -n $(edition_of second) && $(edition_of first) != "$(edition_of second)" ]]

# One edition's answer, and whether it is right.
cat >"$work/answer.cpp" <<'CODE'
#include <hamstring/advice.hpp>
#include <hamstring/knowledge/red_flag.hpp>

#include <cstdio>
#include <string_view>

#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF(name)

namespace {
hamstring::urgency urgency_of(hamstring::red_flag flag) {
    hamstring::report from{.age = hamstring::years{34}, .absent = hamstring::every_red_flag};
    from.present.insert(flag);
    from.absent.erase(flag);
    return hamstring::advise(from).urgency;
}
}  // namespace

extern "C" bool ANSWER() {
    using namespace hamstring;
    const std::string_view key = about(red_flag::saddle_numbness).key;
    const bool grave = urgency_of(red_flag::saddle_numbness) == urgency::emergency_now;
    const bool mild = urgency_of(red_flag::statin_muscle_pain) != urgency::emergency_now;
    std::printf("    %s: flag %d is \"%.*s\", %s; %s\n", TEXT(HAMSTRING_EDITION),
                static_cast<int>(red_flag::saddle_numbness), static_cast<int>(key.size()),
                key.data(), grave ? "an emergency" : "NO EMERGENCY",
                mild ? "statin muscle pain is none" : "STATIN MUSCLE PAIN IS ONE");
    return grave && mild && key == "saddle_numbness";
}
CODE
cat >"$work/linked.cpp" <<'CODE'
extern "C" bool first();
extern "C" bool second();
int main() {
    const bool one = first(), other = second();
    return one && other ? 0 : 7;
}
CODE
# The plugin comes before the host asks and is asked before and after.
cat >"$work/host.cpp" <<'CODE'
#include <dlfcn.h>

#include <cstdio>
#include <string_view>

extern "C" bool first();
int main(int, char** arguments) {
    const int seen_by = std::string_view(arguments[2]) == "global" ? RTLD_GLOBAL : RTLD_LOCAL;
    void* const plugin = dlopen(arguments[1], RTLD_NOW | seen_by);
    void* const found = plugin ? dlsym(plugin, "second") : nullptr;
    if (!found) {
        std::fprintf(stderr, "%s\n", dlerror());
        return 1;
    }
    const auto second = reinterpret_cast<bool (*)()>(found);
    const bool before = second(), host = first(), after = second();
    return before && host && after ? 0 : 7;
}
CODE

build() { # build <compiler> <level>: the three programs, from the two trees as they are
    local flags=(-std=c++20 -Wall -Wextra -Werror "$2" -fPIC) edition
    for edition in first second; do
        nice "$1" "${flags[@]}" "-DANSWER=$edition" -I"$work/$edition/include" -c "$work/answer.cpp" -o "$work/$edition.o"
    done
    "$1" "${flags[@]}" "$work/linked.cpp" "$work/first.o" "$work/second.o" -o "$work/linked"
    "$1" -shared "$work/second.o" -o "$work/plugin.so"
    # The host shows its own names to the plugin, as a program that takes plugins does.
    "$1" "${flags[@]}" -rdynamic "$work/host.cpp" "$work/first.o" -ldl -o "$work/host"
}
ways=("linked" "host $work/plugin.so global" "host $work/plugin.so local")
run() { # run <way>: the programs' own exit status; anything but 0 and 7 ends the check
    local status=0 way
    read -ra way <<<"$1"
    "$work/${way[0]}" "${way[@]:1}" || status=$?
    ((status == 0 || status == 7)) || exit 1
    return "$status"
}

for compiler in g++ clang++; do
    for level in -O0 -O2; do
        build "$compiler" "$level"
        for way in "${ways[@]}"; do
            printf '%s %s, %s\n' "$compiler" "$level" "${way//"$work/"/}"
            run "$way" || { echo "an edition does not answer for itself" >&2 && exit 1; }
        done
    done
done

# The control: both under one name. A linker, or a loader, then takes the code of one for both.
sed -i 's/^#define HAMSTRING_EDITION .*/#define HAMSTRING_EDITION same/' "$work"/*/include/hamstring/generated/edition.hpp
for compiler in g++ clang++; do
    build "$compiler" -O0
    for way in "${ways[@]}"; do
        printf '%s -O0, %s, under one name\n' "$compiler" "${way//"$work/"/}"
        if run "$way"; then
            echo "nobody notices that two editions have one name" >&2
            exit 1
        fi
    done
done
echo "two editions answer each for itself; under one name the mixing is noticed"
