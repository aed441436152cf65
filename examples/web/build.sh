#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Builds the page into a folder that any web server can serve, with Debian's clang, lld, wasi-libc and
# libc++-14-dev-wasm32:
#
#     examples/web/build.sh OUT
#
# Three modules: core.en.wasm (conversation, advice, session), more.en.wasm (forms, pictures, check-in; loaded once the
# first page stands) and all.de.wasm (both, with German). CXX_WASM chooses the compiler.
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
    shift 2
    sources=
    for source in "$@"; do sources="$sources $api/$source.cpp"; done
    # The stack comes first, so that running over it is a trap and no silent fault.
    # shellcheck disable=SC2086  # one word each
    ${CXX_WASM:-clang++} --target=wasm32-wasi -std=c++20 -Os -DNDEBUG -fno-exceptions -fno-rtti \
        -mexec-model=reactor -DHAMSTRING_WITH_GERMAN="$german" -I"$root/include" \
        -Wl,--strip-all -Wl,--gc-sections -Wl,--stack-first -Wl,-z,stack-size=1048576 \
        $exports $sources -o "$out/$name.wasm"
}
module core.en 0 interview advice session
module more.en 0 forms check_in
module all.de 1 interview advice session forms check_in

for file in "$here"/*; do
    case $file in
        *.sh) ;;
        *) cp "$file" "$out/" ;;
    esac
done
