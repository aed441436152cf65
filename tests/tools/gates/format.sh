#!/usr/bin/env bash
# Checks that every C++ file is laid out as .clang-format says; with --fix, lays it out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

clang_format=$(command -v clang-format-14 || command -v clang-format)
mapfile -t files < <(find include tests examples -not -path '*/generated/*' \( -name '*.hpp' -o -name '*.cpp' \) | sort)
printf '%s, %d files\n' "$("$clang_format" --version)" "${#files[@]}"
if [[ ${1-} == --fix ]]; then
    "$clang_format" -i "${files[@]}"
    exit
fi
# Compared here and not by --dry-run, which finds fault with the comment behind a nested inline namespace
# that clang-format itself writes.
failed=0
for file in "${files[@]}"; do
    "$clang_format" "$file" | diff -u --label "$file" --label "$file, laid out" "$file" - || failed=1
done
exit "$failed"
