#!/usr/bin/env bash
# Proves that one file is refused, and for our reason.
#
#   check.sh FAMILY COMPILER INCLUDE_DIR FILE [KEEP]        FAMILY is g++ or clang
#
# What the compiler says is kept in the folder KEEP, for docs/errors.md (said.sh).
# FILE begins with comments that say what the compiler's output must contain:
#   // refused: text                  with both families
#   // refused by g++: text           with one of them
#   // refused by clang: text
# and holds `#ifdef REPAIRED ... #else ... #endif`. With -DREPAIRED it must compile without a
# warning, so that nothing but the mistake is wrong with it; without, it must fail with every text.
set -u
export LC_ALL=C

family=$1
compiler=$2
include_dir=$3
file=$4

refuse() {
    printf '%s with %s: %s\n' "${file##*/}" "$family" "$1" >&2
    exit 1
}

[[ $family == g++ || $family == clang ]] || refuse "the family is neither g++ nor clang"

texts=()
while IFS= read -r line; do
    case $line in
        "// refused: "*) texts+=("${line#"// refused: "}") ;;
        "// refused by $family: "*) texts+=("${line#"// refused by $family: "}") ;;
        "// refused by g++: "* | "// refused by clang: "*) ;;
        "// refused"*) refuse "this line is not understood: $line" ;;
    esac
done <"$file"
((${#texts[@]} > 0)) || refuse "no comment says what the compiler's output must contain"
for text in "${texts[@]}"; do
    [[ -n ${text// /} ]] || refuse "a comment asks for an empty text"
done
for line in '#ifdef REPAIRED' '#else' '#endif'; do
    grep -qxF "$line" "$file" || refuse "there is no line $line"
done

warnings=(-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
if ! output=$("$compiler" -std=c++20 -fsyntax-only -I"$include_dir" -DREPAIRED "${warnings[@]}" "$file" 2>&1); then
    printf '%s\n' "$output" >&2
    refuse "the repaired form does not compile"
fi
if output=$("${BASH_SOURCE[0]%/*}/said.sh" "$family" "$compiler" "$include_dir" "$file" ${5:+"$5" to}); then
    refuse "the mistake compiles"
fi
for text in "${texts[@]}"; do
    if ! grep -qF -e "$text" <<<"$output"; then
        printf '%s\n' "$output" >&2
        refuse "the output lacks the text: $text"
    fi
done
