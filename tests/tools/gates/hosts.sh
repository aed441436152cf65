#!/usr/bin/env bash
# Hosts that hamstring must not disturb: one with targets named tests, examples and docs, warnings as
# errors for our headers too, and without exceptions, by two compilers and two generators; then each
# header alone, twice in one file, and all with g++'s sanitizers; behind the macros of other headers,
# beside <chrono>, for ARM without a note, as a plugin, and with C++17, which is refused in one sentence. Ends with
# hosts that hamstring does disturb, and that must say so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset CMAKE_GENERATOR
strict=(-Werror -Wall -Wextra -Wconversion -Wsign-conversion -Wshadow -Weffc++ -Wold-style-cast)

host() { # host <checkout> <compiler> <generator> <few headers: ON or OFF> <more flags>: builds, output to the log
    local checkout=$1 compiler=$2 generator=$3 few=$4 flags="${strict[*]} $5"
    rm -rf "$work/host" "$work/prefix"
    cmake -G "$generator" -S tests/package/host -B "$work/host" -DHAMSTRING_SOURCE="$checkout" -DFEW_HEADERS="$few" \
        -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_CXX_FLAGS="$flags" -DCMAKE_EXPORT_COMPILE_COMMANDS=ON \
        >"$work/log" 2>&1 && cmake --build "$work/host" --parallel 2 >>"$work/log" 2>&1 || return 1
    cmake --install "$work/host" --prefix "$work/prefix" >>"$work/log" 2>&1
    [[ ! -e "$work/prefix" ]] || { echo "hamstring brought install rules" >>"$work/log" && return 1; }
}
undisturbed() { # undisturbed <compiler> <generator> <few headers> <more flags>
    host "$PWD" "$@" || { tail -n 40 "$work/log" && return 1; }
    "$work/host/host"
    if grep -F -- "-isystem" "$work/host/compile_commands.json"; then
        echo "the headers are system headers here, so warnings in them would not show"
        return 1
    fi
    printf 'undisturbed: %-8s %-15s %s\n' "$1" "$2" "${strict[*]} $4"
}
for compiler in g++ clang++; do
    undisturbed "$compiler" Ninja OFF ""
    undisturbed "$compiler" "Unix Makefiles" ON "-fno-exceptions"
done

# What a header misses, it misses with both compilers, which share a standard library: one tries each alone, the other
# all of them in one file.
alone() { # alone <header>
    printf '#include <%s>\n#include <%s>\n' "${1#include/}" "${1#include/}" |
        g++ -std=c++20 -Iinclude "${strict[@]}" -x c++ -fsyntax-only - || { printf '%s\n' "$1" && return 255; }
}
export -f alone
mapfile -t headers < <(find include/hamstring -name '*.hpp' | sort)
printf '%s\0' "${headers[@]}" |
    strict="${strict[*]}" xargs -0 -P 2 -I@ bash -c 'read -ra strict <<<"$strict"; alone "$1"' alone @
printf 'each of %d headers compiles alone and twice: g++\n' "${#headers[@]}"
printf '#include <%s>\n' "${headers[@]#include/}" | clang++ -std=c++20 -Iinclude "${strict[@]}" -x c++ -fsyntax-only -
printf 'all headers compile in one file: clang++\n'

# With its sanitizers g++ takes less for a constant; tables and advice must still be constants.
printf '#include <%s>\n' "${headers[@]#include/}" | cat - examples/quickstart.cpp |
    g++ -std=c++20 -fsanitize=address,undefined -Iinclude -x c++ -fsyntax-only -
echo "undisturbed: g++ with its sanitizers, tables and advice checked while compiling"

# What the headers of well-known hosts define must meet no name of ours. The headers of others come
# first, for with min and max some of them compile in no host.
behind_macros() { # behind_macros <checkout> <compiler>: all headers after those macros, output to the log
    {
        grep -rhoE '^#include <([a-z_]+|nlohmann/json\.hpp)>' "$1/include" | sort -u
        printf '#include "%s"\n' "$PWD/tests/package/macros.hpp"
        printf '#include <%s>\n' "${headers[@]#include/}"
    } | "$2" -std=c++20 -I"$1/include" -Wall -Wextra -Werror -x c++ -fsyntax-only - >"$work/log" 2>&1
}
for compiler in g++ clang++; do
    behind_macros "$PWD" "$compiler" || { head -n 40 "$work/log" && exit 1; }
    printf 'undisturbed: %s, by %d macros of other headers\n' "$compiler" "$(grep -c '^#define' tests/package/macros.hpp)"
done

# Both have years, weeks and more. A using declaration in a namespace of one's own settles it, as
# docs/integrating.md says; without it the names are ambiguous.
beside_chrono() { # beside_chrono <compiler> <declarations>
    "$1" -std=c++20 -Iinclude -Wall -Wextra -Werror -x c++ -fsyntax-only - >"$work/log" 2>&1 <<CODE
#include <chrono>
#include <hamstring/advice.hpp>
using namespace hamstring;
using namespace std::chrono;
namespace app {
$2
constexpr report runner{.age = years{34}, .since = weeks{8}, .session = minutes{20}};
static_assert(advise(runner).deadline > days{0} && seconds{30} < seconds{31});
static_assert(std::chrono::hours{1} + 30min == std::chrono::minutes{90});
}  // namespace app
CODE
}
page=$(sed -n 's/^    \(using hamstring::.*;\)$/\1/p' docs/integrating.md)
[[ -n $page ]] || { echo "docs/integrating.md does not say what to do beside std::chrono" && exit 1; }
for compiler in g++ clang++; do
    beside_chrono "$compiler" "$page" || { head -n 40 "$work/log" && exit 1; }
    if beside_chrono "$compiler" ""; then
        echo "years is not ambiguous beside std::chrono: docs/integrating.md need not say so"
        exit 1
    fi
    grep -qE "reference to .years. is ambiguous" "$work/log" || { head -n 40 "$work/log" && exit 1; }
    printf 'undisturbed: %s, beside std::chrono\n' "$compiler"
done

# A note is no error and no flag makes it one, so there must be no output.
if command -v arm-none-eabi-g++ >"$work/log"; then
    for_arm() { # for_arm <more code>
        arm-none-eabi-g++ -mcpu=cortex-m4 -mthumb -std=c++20 -O2 -Wall -Wextra -Iinclude -x c++ -c - \
            -o "$work/arm.o" >"$work/log" 2>&1 <<CODE
#include <hamstring/advice.hpp>
#include <hamstring/explain.hpp>
#include <hamstring/render/json.hpp>
#include <hamstring/render/text.hpp>
#include <hamstring/triage_many.hpp>
#include <hamstring/why_not.hpp>
using namespace hamstring;
char* text(char* out, const advice& of) { return write_text(out, of); }
char* json(char* out, const advice& of) { return write_json(out, of); }
void many(const report (&from)[99], triaged (&into)[99]) { triage_many(from, into); }
bool why(const advice& of, const report& from) {
    return explain(of, of.urgency).size() == explain(of, exercise::bridge).size() && !why_not(from, "x");
}
$1
CODE
    }
    for_arm "" || { cat "$work/log" && exit 1; }
    [[ ! -s "$work/log" ]] || { cat "$work/log" && exit 1; }
    for_arm 'int first(std::span<const report> from) { return from.front().age->value; }'
    grep -qF "parameter passing" "$work/log" || { echo "ARM's note on a span is not noticed" && exit 1; }
    echo "undisturbed: arm-none-eabi-g++, without a note"
else
    echo "arm-none-eabi-g++: NOT RUN, none is here"
fi

# Whoever prints a quantity is told in the first error, and g++ says little more. (clang lists all that
# a stream can print.)
for compiler in g++ clang++; do
    if "$compiler" -std=c++20 -Iinclude -fsyntax-only tests/compile_fail/quantity_is_not_printed.cpp >"$work/log" 2>&1; then
        echo "a quantity can be printed" && exit 1
    fi
    grep -m1 "error" "$work/log" | grep -qE "use of deleted function.*quantity<Unit, Held>|selected deleted operator '<<'" ||
        { head -n 20 "$work/log" && exit 1; }
    [[ $compiler != g++ ]] || (($(wc -l <"$work/log") < 15)) || { cat "$work/log" && exit 1; }
    printf 'refused in the first error: a quantity that is printed, %s, %d lines\n' "$compiler" "$(wc -l <"$work/log")"
done

# A plugin can be unloaded when g++ makes none of its names unique in the process.
cat >"$work/unload.cpp" <<'CODE'
#include <dlfcn.h>
int main(int, char** arguments) {
    void* const plugin = dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL);
    void* const found = plugin ? dlsym(plugin, "answer") : nullptr;
    if (!found || reinterpret_cast<int (*)(int)>(found)(34) != 1) return 1;
    dlclose(plugin);
    return dlopen(arguments[1], RTLD_NOW | RTLD_NOLOAD) ? 7 : 0;
}
CODE
g++ "$work/unload.cpp" -o "$work/unload" -ldl
unloads() { # unloads <compiler> <flags...>: 7 where the plugin stays loaded
    "$@" -std=c++20 -Iinclude -fPIC -shared -x c++ - -o "$work/plugin.so" <<'CODE'
#include <hamstring/advice.hpp>
extern "C" [[gnu::visibility("default")]] int answer(int age) {
    return hamstring::advise({.age = hamstring::years{age}}).urgency == hamstring::urgency::clinician_days;
}
CODE
    "$work/unload" "$work/plugin.so"
}
unloads clang++
for flag in -fno-gnu-unique -fvisibility=hidden; do
    status=0
    unloads g++ "$flag" || status=$?
    ((status == 0)) || { echo "a plugin made with $flag is not unloaded" && exit 1; }
done
status=0
unloads g++ || status=$?
((status == 7)) || { echo "g++'s plugins are unloaded without -fno-gnu-unique: docs/integrating.md need not name it" && exit 1; }
echo "undisturbed: a plugin is unloaded, by g++ with -fno-gnu-unique or -fvisibility=hidden"

# With an older standard the first error is our sentence, whichever header comes first.
older() { # older <compiler> <header>
    local first
    first=$(printf '#include <%s>\n' "${2#include/}" |
        "$1" -std=c++17 -Iinclude -Wfatal-errors -x c++ -fsyntax-only - 2>&1 | grep -m1 "error") || true
    [[ $first == *'"hamstring needs C++20: compile with -std=c++20'* ]] || { printf '%s with C++17: %s\n' "$2" "$first" && return 1; }
}
for compiler in g++ clang++; do
    for header in "${headers[@]}"; do
        # (version.hpp includes this one, after its sentence.)
        [[ $header == */generated/edition.hpp ]] || older "$compiler" "$header"
    done
    printf 'refused in one sentence: each header with C++17, %s\n' "$compiler"
done

disturbed() { # disturbed <what> <text of the complaint> <file> <what is put at the end of the file>
    rm -rf "$work/checkout"
    mkdir "$work/checkout"
    cp -r include CMakeLists.txt LICENSE "$work/checkout"
    printf '%s\n' "$4" >>"$work/checkout/$3"
    if host "$work/checkout" g++ Ninja ON ""; then
        printf 'nobody notices %s\n' "$1"
        return 1
    fi
    grep -qF -- "$2" "$work/log" || { tail -n 40 "$work/log" && return 1; }
    printf 'noticed, as it must be: %s\n' "$1"
}
disturbed "a cache variable outside HAMSTRING_" "hamstring changed its host" \
    CMakeLists.txt 'set(WITH_TESTS ON CACHE BOOL "leaked")'
disturbed "a flag for everybody" "hamstring changed its host" \
    CMakeLists.txt 'set(CMAKE_CXX_FLAGS "${CMAKE_CXX_FLAGS} -O3" PARENT_SCOPE)'
disturbed "a target of a common name" "because another target with" \
    CMakeLists.txt 'add_custom_target(docs)'
disturbed "install rules that nobody asked for" "hamstring brought install rules" \
    CMakeLists.txt 'install(FILES LICENSE DESTINATION share)'
disturbed "a warning in a header" "old-style cast" \
    include/hamstring/units.hpp 'inline int narrowed(long all) { return (int)all; }'

rm -rf "$work/checkout"
mkdir "$work/checkout"
cp -r include "$work/checkout"
echo 'inline int narrowed(int small) { return small; }' >>"$work/checkout/include/hamstring/units.hpp"
if behind_macros "$work/checkout" g++; then
    echo "nobody notices a name that Windows takes"
    exit 1
fi
echo "noticed, as it must be: a name that Windows takes"
