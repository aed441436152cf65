#!/usr/bin/env bash
# The pages that the knowledge prints of itself, in docs/knowledge/:
#   pages.sh           writes them
#   pages.sh --check   fails where they are not what the headers say, or a table is on no page
#   pages.sh --prove   shows on copies of the tree that --check passes, and what it catches
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mend="tests/tools/generate/pages.sh writes it"

print_to() { # print_to <folder>
    # Copies of a tree whose sources are the same share the program: its name is that of the sources.
    local program
    program=${PROGRAMS:-$work}/$(find include tests -type f -exec sha256sum {} + | sort | sha256sum | cut -d ' ' -f 1)
    if [[ ! -x $program ]]; then
        timeout 300 "${CXX:-g++}" -std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Iinclude \
            tests/tools/generate/pages.cpp -o "$program"
    fi
    "$program" "$1"
}

check_pages() {
    print_to "$work/printed"
    if ! diff -r --unified=0 docs/knowledge "$work/printed" >"$work/difference"; then
        head -n 40 "$work/difference"
        echo "docs/knowledge is not what the headers say; $mend" >&2
        return 1
    fi
}

# Each table stands on one sheet, named by `tables` of its row in knowledge/review.hpp, and is part of
# the hash that a signature is for; the rules are hashed as one.
check_tables() {
    local sheets=include/hamstring/knowledge/review.hpp hash=tests/knowledge/hash.hpp
    grep -rhoE '^inline constexpr [a-z_:]+(<[a-z_]+>)? [a-z_]+\[\]' \
        include/hamstring/{knowledge,routine,rules} include/hamstring/report.hpp |
        grep -oE '[a-z_]+\[\]$' | tr -d '[]' | grep -vxF reviews | sort >"$work/tables"
    sed -nE 's/^ *\.tables +=//p' "$sheets" | grep -oE '[a-z_]+' | grep -vxF lone_flag_rules | sort >"$work/signed"
    if ! diff "$work/tables" "$work/signed"; then
        echo "$sheets: each table of the headers (<) must be on one sheet (>)" >&2
        return 1
    fi
    grep -vE '_rules$' "$work/tables" >"$work/to_hash"
    grep -oE '(knowledge|detail)::[a-z_]+' "$hash" | sed 's/.*:://' | grep -xFf "$work/to_hash" | sort >"$work/hashed" || true
    if ! diff "$work/to_hash" "$work/hashed"; then
        echo "$hash: each table of the headers (<) must be in the hash (>)" >&2
        return 1
    fi
}

check() {
    check_tables
    check_pages
    printf '%d pages, %d tables, nothing to change\n' \
        "$(find docs/knowledge -name '*.md' | wc -l)" "$(wc -l <"$work/tables")"
}

copy_tree() {
    rm -rf "$work/tree"
    mkdir -p "$work/tree/tests/knowledge" "$work/tree/docs"
    cp -r include "$work/tree/"
    cp -r tests/tools "$work/tree/tests/"
    cp tests/knowledge/hash.hpp "$work/tree/tests/knowledge/"
    cp -r tests/cases "$work/tree/tests/"
    cp -r docs/knowledge "$work/tree/docs/"
}

catches() { # catches <what> <text of the complaint> <file> <sed script>
    copy_tree
    sed -i "$4" "$work/tree/$3"
    if cmp -s "$3" "$work/tree/$3"; then
        echo "$3: what was to be changed ($1) is no longer there" >&2
        return 1
    fi
    if timeout 400 "$work/tree/tests/tools/generate/pages.sh" --check >"$work/said" 2>&1; then
        echo "not noticed: $1" >&2
        return 1
    fi
    if ! grep -q -- "$2" "$work/said"; then
        printf 'it failed for another reason than %s:\n' "$1" >&2
        cat "$work/said" >&2
        return 1
    fi
    echo "noticed: $1"
}

prove() {
    export PROGRAMS=$work
    copy_tree
    "$work/tree/tests/tools/generate/pages.sh" --check
    catches "a changed sentence of a table" '^+.*double the dose' \
        include/hamstring/knowledge/safety_net.hpp 's/halve the dose/double the dose/'
    catches "a changed number of a table" '^+.*no hold over 11 seconds' \
        include/hamstring/knowledge/programme.hpp 's/\(longest_hold *= seconds{\)10}/\111}/'
    catches "a changed rule" '^-.*no to' \
        include/hamstring/rules/causes.hpp '0,/ && !/s// \&\& /'
    catches "a page changed by hand, and how to mend it" "$mend" \
        docs/knowledge/safety-net.md 's/halve the dose/double the dose/'
    catches "a table on no page" 'must be on one sheet' \
        include/hamstring/knowledge/review.hpp 's/"treatments"/"nothing"/'
    catches "a table outside the hash" 'must be in the hash' \
        tests/knowledge/hash.hpp '/knowledge::treatments/d'
}

case ${1-} in
--check) check ;;
--prove) prove ;;
'')
    print_to "$work/printed"
    rm -rf docs/knowledge
    cp -r "$work/printed" docs/knowledge
    ;;
*)
    echo "usage: pages.sh [--check | --prove]" >&2
    exit 2
    ;;
esac
