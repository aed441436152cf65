#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Builds the page and serves it on this machine alone: examples/web/serve.sh [PORT, default 8000]
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out="$here/../../build/web"
mkdir -p "$out"
"$here/build.sh" "$out"
echo "http://127.0.0.1:${1:-8000}/ (Ctrl-C stops it)"
exec python3 -m http.server --bind 127.0.0.1 --directory "$out" "${1:-8000}"
