#!/usr/bin/env bash
# Runs what README.md tells people to run: the one fenced block after `<!-- test-command -->`. It must
# end in a test run, so that a README that no longer tests anything is noticed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

marker='<!-- test-command -->'
marks=$(grep -cxF "$marker" README.md) || true
if [[ $marks != 1 ]]; then
    printf 'README.md holds %s lines %s instead of one\n' "$marks" "$marker" >&2
    exit 1
fi
command=$(awk -v marker="$marker" '
    $0 == marker { marked = 1; next }
    marked && !open && /^```/ { open = 1; next }
    marked && !open && NF { exit }
    open && /^```/ { closed = 1; exit }
    open { print }
    END { exit !closed }
' README.md) || { echo "README.md: no fenced block follows $marker" >&2 && exit 1; }
if [[ -z ${command//[[:space:]]/} ]]; then
    echo "README.md: the test command is empty" >&2
    exit 1
fi

printf '%s\n' "$command" | sed 's/^/$ /'
log=$(mktemp)
trap 'rm -f "$log"' EXIT
bash -euo pipefail -c "$command" </dev/null 2>&1 | tee "$log"
if ! grep -qE '^100% tests passed, 0 tests failed out of [1-9]' "$log"; then
    echo "README.md: the test command ran no tests" >&2
    exit 1
fi
