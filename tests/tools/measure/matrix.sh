#!/usr/bin/env bash
# The published cases on every compiler and standard library that Debian 12 carries, in six ways each,
# and the whole test suite with Catch2 3:
#
#     tests/tools/measure/matrix.sh            runs everything and prints the table
#     tests/tools/measure/matrix.sh --write    writes it to docs/compilers.md, too
#     tests/tools/measure/matrix.sh --few      one way each and no test suite: minutes where the rest takes half
#                                      an hour; with --write, too, and the page says what was left out
#
# JOBS is how many compilers run at a time, 2 where it is not set.
#
# As root it installs the compilers; libc++ (whose versions exclude each other) and Catch2 3 (from the
# backports of the machine's own mirror) are unpacked into a temporary folder. What cannot be had is
# left out and named; a cell that fails, fails the script, and so does the lack of g++ 12 or clang 14.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
export work
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
begin=$SECONDS
missing=()
few=false
write=false
for argument in "$@"; do
    case $argument in
        --few) few=true ;;
        --write) write=true ;;
        *) printf 'matrix.sh: %s is not understood\n' "$argument" >&2 && exit 2 ;;
    esac
done

clangs=(14 16 19 22)
ways=(
    "c++20 -O0|-std=c++20 -O0"
    "c++20 -O2|-std=c++20 -O2"
    "c++23 -O0|-std=c++2b -O0"
    "c++23 -O2|-std=c++2b -O2"
    "no exceptions, no RTTI|-std=c++20 -O2 -fno-exceptions -fno-rtti"
    "ASan, UBSan|-std=c++20 -O1 -g1 -fsanitize=address,undefined -fno-sanitize-recover=all"
)
left_out=$(printf '%s; ' "${ways[@]:1}" | sed 's/|[^;]*//g; s/; $//')
if $few; then ways=("${ways[0]}"); fi

# What is needed, as far as it can be had.
if ((EUID == 0)); then
    apt-get -qq update >"$work/log" 2>&1 || true
    packages=(g++-12)
    for n in "${clangs[@]}"; do
        packages+=("clang-$n")
        $few || packages+=("libclang-rt-$n-dev")
    done
    for package in "${packages[@]}"; do
        apt-get -qq install -y --no-install-recommends "$package" >"$work/log" 2>&1 || missing+=("$package")
    done
fi
unpack() { # unpack <folder> <package> <options of apt-get...>: downloads a package and unpacks it there
    local folder=$1 package=$2
    shift 2
    mkdir -p "$folder"
    (cd "$folder" && apt-get -qq "$@" download "$package" && dpkg -x "$package"_*.deb .) >"$work/log" 2>&1
}
for n in "${clangs[@]}"; do
    unpack "$work/libc++-$n" "libc++-$n-dev" && unpack "$work/libc++-$n" "libc++abi-$n-dev" ||
        missing+=("libc++-$n-dev")
done
# The backports of the suite that the machine itself installs from, with a package index of its own.
suite=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' |
    awk -v suite="$suite" '$2 == suite { print $1; exit }')
mkdir -p "$work/lists/partial" "$work/catch2"
printf 'deb %s %s-backports main\n' "$mirror" "$suite" >"$work/backports.list"
backports=(-o "Dir::Etc::SourceList=$work/backports.list" -o Dir::Etc::SourceParts=/dev/null
    -o "Dir::State::Lists=$work/lists")
if $few; then
    :
elif apt-get -qq "${backports[@]}" update >"$work/log" 2>&1; then
    unpack "$work/catch2" libcatch2-dev "${backports[@]}" -t "$suite-backports" || missing+=("Catch2 3")
else
    missing+=("Catch2 3")
fi

# Toolchains: a name, the compiler, flags for compiling, flags for linking.
toolchains=("g++ 12, libstdc++|g++-12||")
for n in "${clangs[@]}"; do
    command -v "clang++-$n" >"$work/log" || continue
    toolchains+=("clang $n, libstdc++|clang++-$n||")
    llvm="$work/libc++-$n/usr/lib/llvm-$n"
    [[ -d $llvm/include/c++/v1 ]] || continue
    toolchains+=("clang $n, libc++|clang++-$n|-nostdinc++ -isystem $llvm/include/c++/v1|-nostdlib++ $llvm/lib/libc++.a $llvm/lib/libc++abi.a -lpthread")
done

find include/hamstring -name '*.hpp' | sort | sed 's/^include\//#include </; s/$/>/' >"$work/every_header.cpp"

cell() { # cell <number> <compiler> <flags> <flags for linking>: compiles and runs, keeps what it prints
    local out=$work/cell.$1 compiler=$2 flags link
    read -ra flags <<<"$3 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Iinclude"
    read -ra link <<<"$4"
    if [[ $3 == *every_header* ]]; then
        "$compiler" "${flags[@]}" >"$out.log" 2>&1 && echo "every header" >"$out"
    else
        "$compiler" "${flags[@]}" tests/package/cases.cpp "${link[@]}" -o "$out.exe" >"$out.log" 2>&1 &&
            "$out.exe" >"$out" 2>>"$out.log" || rm -f "$out"
        rm -f "$out.exe"
    fi
}
export -f cell
number=0
for toolchain in "${toolchains[@]}"; do
    IFS='|' read -r _ compiler compile link <<<"$toolchain"
    printf '%s\0' "$number" "$compiler" "$compile -std=c++20 -fsyntax-only $work/every_header.cpp" ""
    number=$((number + 1))
    for way in "${ways[@]}"; do
        printf '%s\0' "$number" "$compiler" "$compile ${way#*|}" "$link"
        number=$((number + 1))
    done
done >"$work/jobs"
xargs -0 -n 4 -P "${JOBS:-2}" bash -c 'cell "$@"' cell <"$work/jobs"

# The table: a row a toolchain, and what each cell printed, which must be the same everywhere.
failed=0
{
    printf '| | every header |'
    printf ' %s |' "${ways[@]%%|*}"
    printf '\n| --- |%s\n' "$(printf ' --- |%.0s' every "${ways[@]}")"
    number=0
    for toolchain in "${toolchains[@]}"; do
        printf '| %s |' "${toolchain%%|*}"
        for ((column = 0; column <= ${#ways[@]}; column++)); do
            if [[ -s $work/cell.$number ]]; then printf ' yes |'; else printf ' **NO** |'; fi
            number=$((number + 1))
        done
        printf '\n'
    done
} >"$work/table"
for ((i = 0; i < ${#toolchains[@]} * (${#ways[@]} + 1); i++)); do
    [[ -s $work/cell.$i ]] && continue
    failed=$((failed + 1))
    printf 'cell %d fails:\n' "$i"
    head -c 1500 "$work/cell.$i.log"
done
sort -u "$work"/cell.*[0-9] | grep -v '^every header$' >"$work/printed" || true
if (($(wc -l <"$work/printed") != 1)); then
    echo "the toolchains do not all print the same:"
    cat "$work/printed"
    failed=$((failed + 1))
fi

suite_with() { # suite_with <compiler>: all tests with Catch2 3
    cmake -G Ninja -S . -B "$work/suite" -DCMAKE_CXX_COMPILER="$1" -DCMAKE_PREFIX_PATH="$work/catch2/usr" \
        -DHAMSTRING_BUILD_EXAMPLES=OFF >"$work/log" 2>&1 &&
        grep -q "^Catch2_DIR:PATH=$work/" "$work/suite/CMakeCache.txt" &&
        cmake --build "$work/suite" --parallel 2 >"$work/log" 2>&1 &&
        ctest --test-dir "$work/suite" -LE compile_fail --no-tests=error -j 2 >"$work/log" 2>&1
}
: >"$work/suites"
if [[ -d $work/catch2/usr ]]; then
    catch=$(find "$work/catch2" -name 'libcatch2-dev_*.deb' -printf '%f' | sed 's/^libcatch2-dev_//; s/[-~_].*//')
    for compiler in g++-12 clang++-19; do
        command -v "$compiler" >"$work/log" || continue
        if suite_with "$compiler"; then
            printf -- '- The whole test suite with Catch2 %s and %s: %s.\n' "$catch" "$compiler" \
                "$(grep -o '100% tests passed, .*' "$work/log")" >>"$work/suites"
        else
            tail -n 40 "$work/log"
            printf -- '- The whole test suite with Catch2 %s and %s: **fails**.\n' "$catch" "$compiler" >>"$work/suites"
            failed=$((failed + 1))
        fi
        rm -rf "$work/suite"
    done
fi

{
    echo "# Compilers"
    echo
    echo "Measured by \`tests/tools/measure/matrix.sh$($few && echo ' --few') --write\` on $(date +%F), version" \
        "$(sed -n 's/^#define HAMSTRING_VERSION_[A-Z]* //p' include/hamstring/version.hpp | paste -sd .)," \
        "$(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release), $(nproc) cores, in $((SECONDS - begin)) s."
    echo
    echo "\"Every header\" compiles them all with \`-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror\`. In the"
    echo "other $($few && echo column || echo columns) [tests/package/cases.cpp](../tests/package/cases.cpp), built with the same warnings, has the"
    echo "compiler judge the published cases, judges them again when it runs, and writes each advice as text and JSON."
    echo
    cat "$work/table"
    echo
    echo "- All of them print the same: \`$(head -n 1 "$work/printed")\`."
    cat "$work/suites"
    if $few; then
        echo "- Not measured this time: $left_out; the whole suite with Catch2 3."
        echo "  \`tests/tools/measure/matrix.sh --write\` measures them, too, and writes this page; it takes about half an hour."
    fi
    echo "- With Catch2 2.13, as Debian 12 ships it, the suite runs on every change, with g++ 12 and clang 14 (\`.ci/run\`)."
    if ((${#missing[@]} > 0)); then printf -- '- Left out, because it could not be had: %s.\n' "${missing[@]}"; fi
    echo "- Which of them take hamstring as a module: \`tests/tools/gates/module.sh\`."
    echo "- Not tried: anything older than g++ 12 and clang 14, and MSVC."
    echo
    echo "Versions:"
    echo
    echo '```'
    g++-12 --version | head -n 1
    for n in "${clangs[@]}"; do
        if command -v "clang++-$n" >"$work/log"; then "clang++-$n" --version | head -n 1; fi
    done
    echo '```'
} >"$work/page"
cat "$work/page"
for floor in g++-12 clang++-14; do
    command -v "$floor" >"$work/log" || { printf '%s is missing\n' "$floor" && failed=$((failed + 1)); }
done
if $write && ((failed == 0)); then cp "$work/page" docs/compilers.md; fi
if ((failed > 0)); then
    printf '%d failures\n' "$failed"
    exit 1
fi
