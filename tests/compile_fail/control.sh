#!/usr/bin/env bash
# Proves that check.sh can fail: each file in controls/ is wrong in one way, its first line says
# `// control: <what check.sh must complain of>`, and check.sh must refuse it with those words.
#
#   control.sh FAMILY COMPILER INCLUDE_DIR FILE
set -u

file=$4
IFS= read -r first <"$file"
complaint=${first#"// control: "}
if [[ $complaint == "$first" || -z $complaint ]]; then
    printf '%s: the first line does not say what check.sh must complain of\n' "${file##*/}" >&2
    exit 1
fi
if output=$("${BASH_SOURCE[0]%/*}/check.sh" "$@" 2>&1); then
    printf '%s: check.sh accepts it\n' "${file##*/}" >&2
    exit 1
fi
if ! grep -qF -e "$complaint" <<<"$output"; then
    printf '%s: check.sh complains of something else:\n%s\n' "${file##*/}" "$output" >&2
    exit 1
fi
