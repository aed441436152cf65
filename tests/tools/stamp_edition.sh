#!/usr/bin/env bash
# Writes the hash of the tables into knowledge/edition.hpp, after a change of knowledge:
#   tests/tools/stamp_edition.sh build/dev/tests/hamstring_tests
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
program=${1:-build/dev/tests/hamstring_tests}
hash=$("$program" "knowledge_hash*" -s 2>&1 | grep -oE 'knowledge_hash = [0-9]+U' | head -n 1 | grep -oE '[0-9]+U')
sed -i -E "s/(knowledge_hash = )[0-9]+U/\1$hash/" include/hamstring/knowledge/edition.hpp
grep -n "knowledge_hash =" include/hamstring/knowledge/edition.hpp
