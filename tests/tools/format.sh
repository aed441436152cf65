#!/usr/bin/env bash
# Checks that every C++ file is laid out as .clang-format says; with --fix, lays it out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

clang_format=$(command -v clang-format-14 || command -v clang-format)
mode=(--dry-run -Werror)
if [[ ${1-} == --fix ]]; then mode=(-i); fi

mapfile -t files < <(find include tests examples -name '*.hpp' -o -name '*.cpp' | sort)
printf '%s, %d files\n' "$("$clang_format" --version)" "${#files[@]}"
"$clang_format" "${mode[@]}" "${files[@]}"
