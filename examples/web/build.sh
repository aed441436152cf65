#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Builds the page into a folder that any web server can serve, with Debian's clang, lld, wasi-libc and
# libc++-14-dev-wasm32:
#
#     examples/web/build.sh OUT
#
# Modules: core.en.wasm (conversation, advice, session), more.en.wasm (details, pictures, check-in; loaded once the first
# page stands), paper.en.wasm (handout, letter, calendar; loaded when one is wanted) and all.de.wasm (all of it, with
# German). CXX_WASM chooses the compiler.
set -eu

if [ $# -ne 1 ]; then
    echo "build.sh: needs the folder to build into" >&2
    exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
api="$root/examples/c_api"
mkdir -p "$1"
out=$(cd "$1" && pwd)

# Every function of the header, in whichever module has it.
functions=$(grep -o 'hamstring_[a-z_]*(' "$api/hamstring.h" | tr -d '(' | sort -u)
exports=
for name in $functions; do exports="$exports -Wl,--export-if-defined=$name"; done

# module NAME GERMAN SOURCE...: compiles one module.
module() {
    name=$1
    german=$2
    forms=$3
    shift 3
    sources=
    for source in "$@"; do sources="$sources $api/$source.cpp"; done
    # The stack comes first, so that running over it is a trap and no silent fault.
    # shellcheck disable=SC2086  # one word each
    ${CXX_WASM:-clang++} --target=wasm32-wasi -std=c++20 -Os -flto -mbulk-memory -msign-ext -DNDEBUG \
        -fno-exceptions -fno-rtti -fvisibility=hidden -mexec-model=reactor \
        -DHAMSTRING_WITH_GERMAN="$german" -DHAMSTRING_FORMS="$forms" -I"$root/include" \
        -Wl,--strip-all -Wl,--gc-sections -Wl,--stack-first -Wl,-z,stack-size=1048576 \
        $exports $sources -o "$out/$name.wasm"
}
# The forms, a bit each by its number in hamstring.h: JSON and the report, or what goes on paper.
details=0x108U
paper=0x70U
module core.en 0 0 interview advice session
module more.en 0 "$details" forms check_in
module paper.en 0 "$paper" forms
module all.de 1 "$details|$paper" interview advice session forms check_in

for file in "$here"/*; do
    case $file in
        *.sh) ;;
        *) cp "$file" "$out/" ;;
    esac
done

# The service worker knows its files, and a version that changes with any of them.
cd "$out"
version=$(cat ./*.js ./*.css ./*.html ./*.svg ./*.webmanifest ./*.wasm | cksum | tr -d ' ')
{
    printf "const version = '%s';\nconst files = ['./'" "$version"
    for file in *.js *.css *.html *.svg *.webmanifest *.wasm; do
        [ "$file" = sw.js ] || printf ", '%s'" "$file"
    done
    printf '];\n'
    sed '/^\/\* global/d' "$here/sw.js"
} >sw.js
