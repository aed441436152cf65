#!/usr/bin/env bash
# What a compiler says of the mistake in one file; fails where it accepts it.
#
#   said.sh FAMILY COMPILER INCLUDE_DIR FILE              compiles it
#   said.sh FAMILY COMPILER INCLUDE_DIR FILE KEEP to      keeps in the folder KEEP what was said
#   said.sh FAMILY COMPILER INCLUDE_DIR FILE KEEP from    takes what was kept there, else the same as `to`
#
# What is kept is named by a hash of all that the compiler reads of this tree, of its version and of this
# script with the flags: of any other state nothing is found.
set -u -o pipefail
export LC_ALL=C

family=$1
compiler=$2
include_dir=$3
file=$4
keep=${5:-}

# Only messages count. Quoted source lines would show a sentence that was never said.
case $family in
    g++) messages_only=-fno-diagnostics-show-caret ;;
    clang) messages_only=-fno-caret-diagnostics ;;
    *) echo "the family is neither g++ nor clang" >&2 && exit 2 ;;
esac

if [[ -n $keep ]]; then
    here=${BASH_SOURCE[0]%/*}
    # Without folders: the same tree is read by more than one path.
    key=$({
        "$compiler" --version && printf '%s\n' "${file##*/}" && cat "$file" "${BASH_SOURCE[0]}" &&
            (cd "$include_dir" && find . -type f -print0 | sort -z | xargs -0 sha256sum) &&
            (cd "$here/.." && find . -name '*.hpp' -print0 | sort -z | xargs -0 sha256sum)
    } | sha256sum | cut -d ' ' -f 1) || exit 2
    kept=$keep/$key
    if [[ $6 == from && -e $kept ]]; then
        cat "$kept"
        exit 1
    fi
fi

# Without warnings: the mistake is refused by the language or by us, not by a flag. The name of the edition,
# which changes with the knowledge, is no part of a message.
output=$("$compiler" -std=c++20 -fsyntax-only -I"$include_dir" "$messages_only" -w "$file" 2>&1)
status=$?
output=$(sed -E 's/\bv[0-9]+_[0-9]+_[0-9a-f]+:://g' <<<"$output")
printf '%s\n' "$output"
if [[ -n $keep && $status == 1 ]]; then
    # Whole or not at all: another test may write the same at the same time.
    mkdir -p "$keep" && written=$(mktemp -p "$keep") && printf '%s\n' "$output" >"$written" && mv "$written" "$kept"
fi
exit "$status"
