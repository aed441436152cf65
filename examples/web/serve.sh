#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Builds the page and serves it on this machine alone:
#
#     examples/web/serve.sh [PORT]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out="$here/../../build/web"
port=${1:-8000}
"$here/build.sh" "$out"
echo "http://localhost:$port/ (Ctrl-C stops it)"
exec python3 -m http.server "$port" --bind 127.0.0.1 --directory "$out"
