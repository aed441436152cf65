#!/usr/bin/env bash
# Hosts that hamstring must not disturb: one with targets named tests, examples and docs, warnings as
# errors for our headers too, and without exceptions, by two compilers and two generators; then each
# header alone, twice in one file, and all with g++'s sanitizers. Ends with hosts that hamstring does
# disturb, and that must say so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset CMAKE_GENERATOR
strict=(-Werror -Wall -Wextra -Wconversion -Wsign-conversion -Wshadow -Weffc++ -Wold-style-cast)

host() { # host <checkout> <compiler> <generator> <more flags>: configures and builds, output to the log
    local checkout=$1 compiler=$2 generator=$3 flags="${strict[*]} $4"
    rm -rf "$work/host" "$work/prefix"
    cmake -G "$generator" -S tests/package/host -B "$work/host" -DHAMSTRING_SOURCE="$checkout" \
        -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_CXX_FLAGS="$flags" -DCMAKE_EXPORT_COMPILE_COMMANDS=ON \
        >"$work/log" 2>&1 && cmake --build "$work/host" --parallel 2 >>"$work/log" 2>&1 || return 1
    cmake --install "$work/host" --prefix "$work/prefix" >>"$work/log" 2>&1
    [[ ! -e "$work/prefix" ]] || { echo "hamstring brought install rules" >>"$work/log" && return 1; }
}
undisturbed() { # undisturbed <compiler> <generator> <more flags>
    host "$PWD" "$@" || { tail -n 40 "$work/log" && return 1; }
    "$work/host/host"
    if grep -F -- "-isystem" "$work/host/compile_commands.json"; then
        echo "the headers are system headers here, so warnings in them would not show"
        return 1
    fi
    printf 'undisturbed: %-8s %-15s %s\n' "$1" "$2" "${strict[*]} $3"
}
for compiler in g++ clang++; do
    undisturbed "$compiler" Ninja ""
    undisturbed "$compiler" "Unix Makefiles" "-fno-exceptions"
done

alone() { # alone <compiler> <header>
    printf '#include <%s>\n#include <%s>\n' "${2#include/}" "${2#include/}" |
        "$1" -std=c++20 -Iinclude "${strict[@]}" -x c++ -fsyntax-only - || { printf '%s: %s\n' "$@" && return 255; }
}
export -f alone
mapfile -t headers < <(find include/hamstring -name '*.hpp' | sort)
for compiler in g++ clang++; do
    printf '%s\0' "${headers[@]}" |
        strict="${strict[*]}" xargs -0 -P 2 -I@ bash -c 'read -ra strict <<<"$strict"; alone "$1" "$2"' alone "$compiler" @
    printf 'each of %d headers compiles alone and twice: %s\n' "${#headers[@]}" "$compiler"
done

# With its sanitizers g++ takes less for a constant; tables and advice must still be constants.
printf '#include <%s>\n' "${headers[@]#include/}" | cat - examples/quickstart.cpp |
    g++ -std=c++20 -fsanitize=address,undefined -Iinclude -x c++ -fsyntax-only -
echo "undisturbed: g++ with its sanitizers, tables and advice checked while compiling"

disturbed() { # disturbed <what> <text of the complaint> <file> <what is put at the end of the file>
    rm -rf "$work/checkout"
    mkdir "$work/checkout"
    cp -r include CMakeLists.txt LICENSE "$work/checkout"
    printf '%s\n' "$4" >>"$work/checkout/$3"
    if host "$work/checkout" g++ Ninja ""; then
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
